/** `ownflow summary`: prints the label signature of every function, keeps them in a file, or compares them with that file. */
import { writeFileSync } from "node:fs";
import { signatureChanges, signatureFile, signatureText, textReport } from "../../report/index.js";
import { readText } from "../../program/host.js";
import { flagOf, textOf, textsOf } from "../arguments.js";
import { fileHost, reasonOf } from "../host.js";
import type { Command } from "../main.js";
import { checkSettings } from "../options.js";
import { requireFile, requireFolder, requirePath } from "../paths.js";
import { sourceLines } from "../source-lines.js";
import { UsageError } from "../usage-error.js";

const DEFAULT_FILE = "ownflow.summary";

export const summary: Command = async (args, terminal, prepared) => {
  const host = fileHost();
  const settings = { ...checkSettings(args), allowEmpty: true };
  const given = textsOf(args, "paths");
  const roots = given.length === 0 ? ["."] : given;
  for (const root of roots) requirePath(host, root, "the path");
  if (settings.policy !== undefined) requireFile(host, settings.policy, "the policy");
  if (settings.models !== undefined) requireFolder(host, settings.models, "the folder of models");
  const isWrite = flagOf(args, "write");
  const isCheck = flagOf(args, "check");
  if (isWrite && isCheck) throw new UsageError("`--write` and `--check` cannot stand together");
  const file = textOf(args, "file") ?? DEFAULT_FILE;
  if (isCheck) requireFile(host, file, "the file of signatures");

  const engine = await import("../engine.js");
  const { results, signatures } = engine.signatures(host, roots, settings, prepared, (what) => { terminal.progress(what); });
  if (results.some((result) => result.errors.length > 0)) {
    terminal.err(textReport(results.filter((result) => result.errors.length > 0), sourceLines(host, settings.models), { colour: false, quiet: true }));
    return 2;
  }
  const fn = textOf(args, "fn");
  const wanted = fn === undefined ? signatures : signatures.filter(({ path }) => path === fn || path.endsWith(`::${fn}`));
  if (fn !== undefined && wanted.length === 0) throw new UsageError(`there is no function \`${fn}\``);
  if (isWrite) return write(file, signatureFile(wanted), (text) => { terminal.out(text); });
  if (!isCheck) {
    terminal.out(signatureText(wanted));
    return 0;
  }
  const before = readText(host, file);
  if (!before.ok) throw new UsageError(`could not read \`${file}\`: ${before.reason}`);
  const changes = signatureChanges(before.text, signatureFile(wanted));
  terminal.out(changes === "" ? `the signatures are those of ${file}\n` : `${changes}\nthe signatures differ from ${file}; \`ownflow summary --write\` accepts them\n`);
  return changes === "" ? 0 : 1;
};

function write(file: string, text: string, out: (text: string) => void): 0 {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`could not write \`${file}\`: ${reasonOf(error)}`);
  }
  out(`wrote ${file}\n`);
  return 0;
}
