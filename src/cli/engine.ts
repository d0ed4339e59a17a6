/** What the command line asks of the engine, in the engine's terms. */
import type { CheckOptions } from "../check.js";
import { checkRoots } from "../check.js";
import type { Host } from "../program/host.js";
import type { VerificationResult } from "../verifier/result.js";
import type { CheckSettings } from "./options.js";
import { programOptions } from "./program-options.js";

/** One result for each program at `roots`, files and folders as the user named them. */
export function check(host: Host, roots: readonly string[], settings: CheckSettings, progress: (what: string) => void): readonly VerificationResult[] {
  const { policy, flows, strict, panics, timing, allowEmpty } = settings;
  const options: CheckOptions = { read: programOptions(host, settings), policy, flows, strict, panics, timing, allowEmpty };
  return checkRoots(host, roots, options, progress);
}
