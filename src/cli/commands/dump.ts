/** `ownflow dump`: prints what a stage makes of a program; what was wrong with the input goes to standard error. */
import { findingOf, findingText, paint } from "../../report/index.js";
import { choiceOf, textOf } from "../arguments.js";
import { fileHost } from "../host.js";
import type { Command } from "../main.js";
import { readSettings } from "../options.js";
import { requireFolder, requirePath } from "../paths.js";
import { sourceLines } from "../source-lines.js";
import { STAGES } from "../stages.js";
import { UsageError } from "../usage-error.js";

export const dump: Command = async (args, terminal, prepared) => {
  const host = fileHost();
  const root = textOf(args, "file") ?? "";
  requirePath(host, root, "the path");
  const settings = readSettings(args);
  if (settings.models !== undefined) requireFolder(host, settings.models, "the folder of models");
  const load = STAGES.get(textOf(args, "stage") ?? "");
  if (load === undefined) throw new UsageError("`--stage` is missing", `the stages are ${[...STAGES.keys()].join(", ")}`);
  const dumper = await load();
  const { text, sources, diagnostics } = dumper({ host, root, settings, prepared, fn: textOf(args, "fn"), json: choiceOf(args, "format", ["text", "json"], "text") === "json" });
  terminal.out(text);
  const lines = sourceLines(host, settings.models);
  for (const diagnostic of diagnostics) terminal.err(`${findingText(findingOf(diagnostic, sources), diagnostic.severity === "warning" ? "warning" : "error", lines, paint(false))}\n`);
  return diagnostics.some((diagnostic) => diagnostic.severity === "error") ? 2 : 0;
};
