/** Lines of source for the frames of a report, read again when they are needed. Those of models come from where the models came from. */
import { MODELS } from "../generated-models.js";
import type { Host } from "../program/host.js";
import { joinPath, readText } from "../program/host.js";
import type { SourceLines } from "../report/index.js";

/** `models` is the user's folder of models, whose files are named as if they stood in `models/`. */
export function sourceLines(host: Host, models: string | undefined): SourceLines {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (lines === undefined) {
      lines = (textOf(host, models, file) ?? "").split("\n").map((text) => text.replace(/\r$/, ""));
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function textOf(host: Host, models: string | undefined, file: string): string | undefined {
  if (file === "") return undefined;
  const model = file.startsWith("models/") ? file.slice("models/".length) : undefined;
  if (model !== undefined) {
    const own = models === undefined ? undefined : read(host, joinPath(models, model));
    const known = own ?? MODELS.find(({ path }) => path === model)?.text;
    if (known !== undefined) return known;
  }
  return read(host, file);
}

function read(host: Host, file: string): string | undefined {
  const result = readText(host, file);
  return result.ok ? result.text : undefined;
}
