/** Compares what the verifier says of a random program with what running it shows. */
import type { VerificationResult } from "../../../src/index.js";
import type { Observation } from "./execution.js";

export interface Judgement {
  /** Lines whose outputs differ and that have no finding. */
  readonly missed: readonly number[];
  /** Lines that wrote something, have a finding, and whose outputs do not differ. */
  readonly alarms: readonly number[];
  /** Lines that wrote something and have a finding. */
  readonly reported: readonly number[];
  /** A leak in a program that is called verified. */
  readonly missedLeak: boolean;
  /** A program that is reported although none of its outputs differ. */
  readonly falseAlarm: boolean;
  /** What the ownership checks or the front end say against a program that the compiler accepts. */
  readonly refused: readonly string[];
}

export function judge(result: VerificationResult, seen: Extract<Observation, { kind: "Ran" }>): Judgement {
  const flows = new Set(result.findings.filter(({ code }) => code.startsWith("IFC")).map(({ line }) => line));
  const missed = seen.differing.filter((line) => !flows.has(line));
  const reported = seen.writing.filter((line) => flows.has(line));
  return {
    missed,
    reported,
    alarms: reported.filter((line) => !seen.differing.includes(line)),
    missedLeak: result.verdict === "verified" && seen.differing.length > 0,
    falseAlarm: flows.size > 0 && seen.differing.length === 0,
    refused: [...result.findings.filter(({ code }) => !code.startsWith("IFC")), ...result.errors].map((each) => `${String(each.line)} ${each.code} ${each.message}`),
  };
}
