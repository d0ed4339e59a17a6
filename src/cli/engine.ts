/** What the command line asks of the engine, in the engine's terms. */
import type { CheckOptions } from "../check.js";
import { checkRoots, modelsIn } from "../check.js";
import { MODELS } from "../generated-models.js";
import type { Host } from "../program/host.js";
import type { ModelSource, ProgramOptions } from "../program/load.js";
import type { VerificationResult } from "../verifier/result.js";
import type { CheckSettings, ReadSettings } from "./options.js";

/** One result for each program at `roots`, files and folders as the user named them. */
export function check(host: Host, roots: readonly string[], settings: CheckSettings, progress: (what: string) => void): readonly VerificationResult[] {
  const { policy, flows, strict, panics, timing, allowEmpty } = settings;
  const options: CheckOptions = { read: programOptions(host, settings), policy, flows, strict, panics, timing, allowEmpty };
  return checkRoots(host, roots, options, progress);
}

export function programOptions(host: Host, settings: ReadSettings): ProgramOptions {
  return {
    features: settings.features,
    allFeatures: settings.allFeatures,
    defaultFeatures: !settings.noDefaultFeatures,
    cfgs: settings.cfgs,
    tests: settings.tests,
    edition: settings.edition ?? 2021,
    models: models(host, settings),
  };
}

/** The models that come with ownflow and those of the user, who has the last word. */
function models(host: Host, settings: ReadSettings): readonly ModelSource[] {
  return settings.models === undefined ? MODELS : [...MODELS, ...modelsIn(host, settings.models)];
}
