/** Diagnostics in the compiler's words. */
import type { Code } from "../base/codes.js";
import type { Diagnostic, Note } from "../base/diagnostics.js";
import type { Span } from "../ir/lower/places.js";

export function finding(code: Code, message: string, at: Span, label: string | undefined, notes: readonly Note[] = [], help: readonly string[] = []): Diagnostic {
  const span = { start: at.start, end: at.end };
  return label === undefined ? { code, severity: "finding", message, span, notes, help } : { code, severity: "finding", message, span, label, notes, help };
}

export function note(at: Span, text: string): Note {
  return { span: { start: at.start, end: at.end }, text };
}

/** `` `x` `` or, for a temporary, `value`. */
export function quoted(description: string | undefined): string {
  return description === undefined ? "value" : `\`${description}\``;
}
