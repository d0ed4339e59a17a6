/** What the command line asks of the engine, in the engine's terms. */
import type { CheckOptions } from "../check.js";
import { checkRoots, signaturesOfRoots } from "../check.js";
import { MODELS } from "../generated-models.js";
import type { Host } from "../program/host.js";
import { prepareModels } from "../program/load.js";
import type { PreparedModels } from "../program/load.js";
import type { VerificationResult } from "../verifier/result.js";
import type { CheckSettings } from "./options.js";
import { preparedOptions } from "./program-options.js";

/** One result for each program at `roots`, files and folders as the user named them. */
export function check(host: Host, roots: readonly string[], settings: CheckSettings, prepared: PreparedModels | undefined, progress: (what: string) => void): readonly VerificationResult[] {
  return checkRoots(host, roots, checkOptions(host, settings, prepared), progress);
}

/** The same, with the label signatures of the functions. */
export function signatures(host: Host, roots: readonly string[], settings: CheckSettings, prepared: PreparedModels | undefined, progress: (what: string) => void): ReturnType<typeof signaturesOfRoots> {
  return signaturesOfRoots(host, roots, checkOptions(host, settings, prepared), progress);
}

function checkOptions(host: Host, settings: CheckSettings, prepared: PreparedModels | undefined): CheckOptions {
  const { policy, flows, strict, panics, timing, allowEmpty } = settings;
  return { read: preparedOptions(host, settings, prepared ?? prepareModels(MODELS)), policy, flows, strict, panics, timing, allowEmpty };
}
