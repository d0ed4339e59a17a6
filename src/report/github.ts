/** Workflow commands that make a CI run annotate the lines of a change. */
import type { Finding, VerificationResult } from "../verifier/result.js";
import { inOrder } from "./order.js";

export function githubReport(results: readonly VerificationResult[]): string {
  let out = "";
  for (const result of results.map(inOrder)) {
    for (const finding of [...result.errors, ...result.findings]) out += command("error", finding);
    for (const finding of result.warnings) out += command("warning", finding);
    if (result.verdict === "verified") out += `::notice title=ownflow::${data(`${result.root}: verified`)}\n`;
  }
  return out;
}

function command(level: "error" | "warning", finding: Finding): string {
  const { code, message, file, line, column, endLine, endColumn, path, help } = finding;
  const steps = path.map((step) => `${step.file}:${String(step.line)}: ${step.note}`);
  const text = [message, ...steps, ...(help === "" ? [] : help.split("\n").map((way) => `help: ${way}`))].join("\n");
  const columns = line === endLine ? `,col=${String(column)},endColumn=${String(endColumn)}` : "";
  return `::${level} file=${property(file)},line=${String(line)},endLine=${String(endLine)}${columns},title=${property(code)}::${data(text)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
