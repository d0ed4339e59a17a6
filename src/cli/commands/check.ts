/** `ownflow check`: verifies, prints, and gives the exit status. */
import { githubReport, jsonReport, textReport } from "../../report/index.js";
import type { VerificationResult } from "../../verifier/result.js";
import { choiceOf, flagOf, textsOf } from "../arguments.js";
import { fileHost } from "../host.js";
import type { Command, Status } from "../main.js";
import { COLOURS, FORMATS, checkSettings } from "../options.js";
import { requireFile, requireFolder, requirePath } from "../paths.js";
import { sourceLines } from "../source-lines.js";

export const check: Command = async (args, terminal, prepared) => {
  const host = fileHost();
  const settings = checkSettings(args);
  const given = textsOf(args, "paths");
  const roots = given.length === 0 ? ["."] : given;
  for (const root of roots) requirePath(host, root, "the path");
  if (settings.policy !== undefined) requireFile(host, settings.policy, "the policy");
  if (settings.models !== undefined) requireFolder(host, settings.models, "the folder of models");
  // Loaded only when the command line is right.
  const engine = await import("../engine.js");
  const results = engine.check(host, roots, settings, prepared, (what) => { terminal.progress(what); });
  switch (choiceOf(args, "format", FORMATS, "text")) {
    case "json": terminal.out(jsonReport(results)); break;
    case "github": terminal.out(githubReport(results)); break;
    case "text": terminal.out(textReport(results, sourceLines(host, settings.models), { colour: terminal.colour(choiceOf(args, "color", COLOURS, "auto")), quiet: flagOf(args, "quiet") })); break;
  }
  return statusOf(results);
};

/** The worst of all; no result at all is no proof. */
export function statusOf(results: readonly VerificationResult[]): Status {
  if (results.length === 0 || results.some((result) => result.verdict === "not-checked")) return 2;
  return results.some((result) => result.verdict === "violated") ? 1 : 0;
}
