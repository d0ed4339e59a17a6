/** Lines of source for the frames of a report, read again when they are needed. */
import type { Host } from "../program/host.js";
import { readText } from "../program/host.js";
import type { SourceLines } from "../report/index.js";

export function sourceLines(host: Host): SourceLines {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (lines === undefined) {
      const read = file === "" ? undefined : readText(host, file);
      lines = read?.ok === true ? read.text.split("\n").map((text) => text.replace(/\r$/, "")) : [];
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}
