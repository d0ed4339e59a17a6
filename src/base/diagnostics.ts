/**
 * What every stage says about the input: plain data with positions, no text layout. The registry of codes is in `codes.ts`.
 * Knows nothing of how a diagnostic is printed.
 */
import type { Span } from "./source-map.js";
import type { Code } from "./codes.js";

export type Severity = "error" | "finding" | "warning";

/** A place that belongs to a diagnostic, and what happened there. */
export interface Note {
  readonly span: Span;
  readonly text: string;
}

export interface Diagnostic {
  readonly code: Code;
  /** `error`: the input could not be checked. `finding`: it was, and breaks a rule. */
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** What the carets under `span` say. */
  readonly label?: string;
  /** Related places, in the order in which a reader should see them. */
  readonly notes: readonly Note[];
  /** Ways to mend it, best first. */
  readonly help: readonly string[];
}
