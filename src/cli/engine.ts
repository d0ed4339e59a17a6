/** What the command line asks of the engine, in the engine's terms. */
import type { CheckOptions } from "../check.js";
import { checkRoots, signaturesOfRoots } from "../check.js";
import type { Host } from "../program/host.js";
import type { VerificationResult } from "../verifier/result.js";
import type { CheckSettings } from "./options.js";
import { programOptions } from "./program-options.js";

/** One result for each program at `roots`, files and folders as the user named them. */
export function check(host: Host, roots: readonly string[], settings: CheckSettings, progress: (what: string) => void): readonly VerificationResult[] {
  return checkRoots(host, roots, checkOptions(host, settings), progress);
}

/** The same, with the label signatures of the functions. */
export function signatures(host: Host, roots: readonly string[], settings: CheckSettings, progress: (what: string) => void): ReturnType<typeof signaturesOfRoots> {
  return signaturesOfRoots(host, roots, checkOptions(host, settings), progress);
}

function checkOptions(host: Host, settings: CheckSettings): CheckOptions {
  const { policy, flows, strict, panics, timing, allowEmpty } = settings;
  return { read: programOptions(host, settings), policy, flows, strict, panics, timing, allowEmpty };
}
