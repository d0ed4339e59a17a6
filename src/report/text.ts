/**
 * The report for people: each finding in the manner of the Rust compiler, with the way that the data took, and one line with the verdict and
 * what it rests on. Colours only when asked for.
 */
import type { Finding, VerificationResult } from "../verifier/result.js";
import { counted, enumerated, groups } from "./assumptions.js";
import type { SourceLines } from "./frame.js";
import { frame, gutterOf } from "./frame.js";
import { inOrder } from "./order.js";
import type { Paint } from "./paint.js";
import { paint } from "./paint.js";
import { harmless } from "./width.js";

export interface TextOptions {
  readonly colour: boolean;
  /** Without the list of assumptions and without the verdict of what was verified. */
  readonly quiet: boolean;
}

/** More assumptions of one kind than this are counted only. */
const MAX_ASSUMPTIONS = 8;

export function textReport(results: readonly VerificationResult[], lines: SourceLines, options: TextOptions): string {
  const colours = paint(options.colour);
  return results.map((result) => resultText(inOrder(result), lines, options, colours)).join("") + total(results, options);
}

/** One line for all, where there are several. */
function total(results: readonly VerificationResult[], { quiet }: TextOptions): string {
  if (results.length < 2 || (quiet && results.every((result) => result.verdict === "verified"))) return "";
  const count = (verdict: VerificationResult["verdict"]): string => String(results.filter((result) => result.verdict === verdict).length);
  return `\n${String(results.length)} programs: ${count("verified")} verified, ${count("violated")} violated, ${count("not-checked")} not checked\n`;
}

function resultText(result: VerificationResult, lines: SourceLines, options: TextOptions, colours: Paint): string {
  let out = "";
  for (const finding of result.errors) out += `${findingText(finding, "error", lines, colours)}\n`;
  for (const finding of result.findings) out += `${findingText(finding, "error", lines, colours)}\n`;
  if (!options.quiet) for (const finding of result.warnings) out += `${findingText(finding, "warning", lines, colours)}\n`;
  if (options.quiet && result.verdict === "verified") return out;
  out += verdictLine(result, colours);
  if (!options.quiet && result.verdict === "verified") out += assumptionText(result, colours);
  return out;
}

/** One finding with its frame, its path and its help, ending in a line end. */
export function findingText(finding: Finding, level: "error" | "warning", lines: SourceLines, colours: Paint): string {
  const colour = level === "error" ? colours.error : colours.warning;
  let out = `${colour(`${level}[${finding.code}]`)}${colours.strong(`: ${harmless(finding.message)}`)}\n`;
  const gutter = gutterOf([finding, ...finding.path], lines);
  if (finding.file !== "") out += frame(finding, harmless(finding.label), lines, { gutter, paint: colours, mark: colour });
  for (const step of finding.path) {
    out += `${colours.note("note")}: ${harmless(step.note)}\n`;
    if (step.file !== "") out += frame(step, "", lines, { gutter, paint: colours, mark: colours.note });
  }
  for (const way of finding.help.split("\n")) if (way !== "") out += `${colours.help("help")}: ${harmless(way)}\n`;
  return out;
}

function verdictLine(result: VerificationResult, colours: Paint): string {
  const { functions, labels, channels, calls, conservativeCalls } = result.statistics;
  const root = harmless(result.root);
  const share = conservativeCalls === 0 ? [] : [`${counted(calls, "call", "calls")} (${String(Math.ceil((1000 * conservativeCalls) / calls) / 10)} % modelled conservatively)`];
  const seen = enumerated([counted(functions, "function", "functions"), counted(labels, "label", "labels"), counted(channels, "channel write", "channel writes"), ...share]);
  switch (result.verdict) {
    case "verified": {
      const rests = groups(result.assumptions).map((group) => group.title);
      return `${colours.good("verified")}: ${root}: ${seen}; ${rests.length === 0 ? "rests on no assumption" : `rests on ${enumerated(rests)}`}\n`;
    }
    case "violated": return `${colours.error("violated")}: ${root}: ${problems(result)} in ${seen}\n`;
    case "not-checked": return `${colours.error("not checked")}: ${root}: ${problems(result)}\n`;
  }
}

function problems(result: VerificationResult): string {
  const parts = [
    ...(result.errors.length > 0 ? [counted(result.errors.length, "error", "errors")] : []),
    ...(result.findings.length > 0 ? [counted(result.findings.length, "finding", "findings")] : []),
    ...(result.warnings.length > 0 ? [counted(result.warnings.length, "warning", "warnings")] : []),
  ];
  return parts.length === 0 ? "no finding" : enumerated(parts);
}

function assumptionText(result: VerificationResult, colours: Paint): string {
  let out = "";
  for (const { title, items } of groups(result.assumptions)) {
    out += `  ${colours.strong(title)}\n`;
    for (const { file, line, what, reason } of items.slice(0, MAX_ASSUMPTIONS)) {
      const place = file === "" ? "" : `${harmless(file)}:${String(line)}: `;
      out += `    ${place}${harmless(what)}${reason === "" ? "" : ` (${harmless(reason)})`}\n`;
    }
    if (items.length > MAX_ASSUMPTIONS) out += `    and ${String(items.length - MAX_ASSUMPTIONS)} more; \`--format json\` lists all\n`;
  }
  return out;
}
