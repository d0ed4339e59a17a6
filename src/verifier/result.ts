/**
 * What a verification says: plain data, as the library returns it and the reports print it. No positions, trees or IR; round-trips through JSON.
 * The JSON output of the command line is `{ version: 1, results: VerificationResult[] }`.
 */
import type { Code } from "../base/codes.js";

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface PathStep {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly note: string;
}

export interface Finding extends Place {
  readonly code: Code;
  readonly message: string;
  /** What the carets say; empty when the message says it all. */
  readonly label: string;
  /** From the source to the write, or what else belongs to the finding. */
  readonly path: readonly PathStep[];
  /** Ways to mend it, one line each; empty when there is none. */
  readonly help: string;
}

export interface Assumption {
  readonly kind: "declassification" | "endorsement" | "channel" | "trusted" | "unsafe" | "externalCall" | "unknownMacro" | "unknownType" | "unsupported" | "asm";
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly reason: string;
}

export type Verdict = "verified" | "violated" | "not-checked";

export interface VerificationResult {
  readonly root: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
  readonly errors: readonly Finding[];
  /** Of the checked code: its functions, labels, channel writes and calls, and the calls of which not all is known. */
  readonly statistics: { readonly functions: number; readonly labels: number; readonly channels: number; readonly calls: number; readonly conservativeCalls: number };
}
