/**
 * What the command line needs of the engine, loaded when it is needed. The command line itself knows nothing of stages.
 */
import type { Host } from "../program/host.js";
import type { VerificationResult } from "../verifier/result.js";
import type { CheckSettings } from "./options.js";

export interface CheckRequest {
  readonly host: Host;
  /** Files and folders, as the user named them. */
  readonly roots: readonly string[];
  readonly settings: CheckSettings;
  readonly progress: (what: string) => void;
}

export interface Engine {
  check(request: CheckRequest): readonly VerificationResult[];
}

export async function loadEngine(): Promise<Engine> {
  const [{ checkRoots, modelsIn }, { MODELS }] = await Promise.all([import("../check.js"), import("../generated-models.js")]);
  return {
    check: ({ host, roots, settings, progress }) => {
      const read = {
        models: [...MODELS, ...(settings.models === undefined ? [] : modelsIn(host, settings.models))],
        features: settings.features,
        allFeatures: settings.allFeatures,
        defaultFeatures: !settings.noDefaultFeatures,
        cfgs: settings.cfgs,
        tests: settings.tests,
        edition: settings.edition ?? (2021 as const),
      };
      return checkRoots(host, roots, { ...settings, read, policy: settings.policy }, progress);
    },
  };
}
