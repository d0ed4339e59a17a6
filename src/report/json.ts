/** The JSON output, version 1: stable names, lines and columns from 1. Nothing else knows this format. */
import type { Assumption, Finding, PathStep, Verdict, VerificationResult } from "../verifier/result.js";
import { inOrder } from "./order.js";

interface JsonFinding {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly path: readonly { readonly file: string; readonly line: number; readonly column: number; readonly note: string }[];
  readonly help: string;
}

interface JsonResult {
  readonly root: string;
  readonly verdict: Verdict;
  readonly findings: readonly JsonFinding[];
  readonly warnings: readonly JsonFinding[];
  readonly assumptions: readonly Assumption[];
  readonly errors: readonly JsonFinding[];
}

export function jsonReport(results: readonly VerificationResult[]): string {
  return `${JSON.stringify({ version: 1, results: results.map((result) => jsonResult(inOrder(result))) }, undefined, 2)}\n`;
}

function jsonResult(result: VerificationResult): JsonResult {
  return {
    root: result.root,
    verdict: result.verdict,
    findings: result.findings.map(jsonFinding),
    warnings: result.warnings.map(jsonFinding),
    assumptions: result.assumptions.map(({ kind, file, line, what, reason }) => ({ kind, file, line, what, reason })),
    errors: result.errors.map(jsonFinding),
  };
}

function jsonFinding({ code, message, file, line, column, endLine, endColumn, path, help }: Finding): JsonFinding {
  return { code, message, file, line, column, endLine, endColumn, path: path.map(jsonStep), help };
}

function jsonStep({ file, line, column, note }: PathStep): JsonFinding["path"][number] {
  return { file, line, column, note };
}
