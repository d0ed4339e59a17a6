/** What the command line asks of the engine, in the engine's terms. */
import { getHeapStatistics } from "node:v8";
import type { CheckOptions } from "../check.js";
import { checkRoots, signaturesOfRoots } from "../check.js";
import { MODELS } from "../generated-models.js";
import type { Host } from "../program/host.js";
import { prepareModels } from "../program/load.js";
import type { PreparedModels } from "../program/load.js";
import type { VerificationResult } from "../verifier/result.js";
import type { CheckSettings } from "./options.js";
import { preparedOptions } from "./program-options.js";

const MOST_OF_HEAP = 0.85;

/** One result for each program at `roots`, files and folders as the user named them. */
export function check(host: Host, roots: readonly string[], settings: CheckSettings, prepared: PreparedModels | undefined, progress: (what: string) => void): readonly VerificationResult[] {
  return checkRoots(host, roots, checkOptions(host, settings, prepared), progress);
}

/** The same, with the label signatures of the functions. */
export function signatures(host: Host, roots: readonly string[], settings: CheckSettings, prepared: PreparedModels | undefined, progress: (what: string) => void): ReturnType<typeof signaturesOfRoots> {
  return signaturesOfRoots(host, roots, checkOptions(host, settings, prepared), progress);
}

/** Whether the heap is so full that Node would soon give up, without a word to the user. */
function exhausted(): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > MOST_OF_HEAP * limit;
}

function checkOptions(host: Host, settings: CheckSettings, prepared: PreparedModels | undefined): CheckOptions {
  const { policy, flows, strict, panics, timing, allowEmpty } = settings;
  return { read: preparedOptions(host, settings, prepared ?? prepareModels(MODELS)), policy, flows, strict, panics, timing, allowEmpty, exhausted };
}
