/** The order in which a report lists things: by place, then by code. Equal input, equal output. */
import type { Assumption, Finding, VerificationResult } from "../verifier/result.js";

export function inOrder(result: VerificationResult): VerificationResult {
  return {
    ...result,
    findings: [...result.findings].sort(byPlace),
    warnings: [...result.warnings].sort(byPlace),
    errors: [...result.errors].sort(byPlace),
    assumptions: [...result.assumptions].sort(byKind),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return text(a.file, b.file) || a.line - b.line || a.column - b.column || text(a.code, b.code) || a.endLine - b.endLine || a.endColumn - b.endColumn || text(a.message, b.message);
}

function byKind(a: Assumption, b: Assumption): number {
  return text(a.kind, b.kind) || text(a.file, b.file) || a.line - b.line || text(a.what, b.what) || text(a.reason, b.reason);
}

/** By code units: the same on every machine. */
function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
