/** What the command line says about reading a program, in the terms of the program stage. */
import { MODELS } from "../generated-models.js";
import type { Host } from "../program/host.js";
import type { ModelSource, PreparedModels, ProgramOptions } from "../program/load.js";
import { modelsIn } from "../program/model-files.js";
import type { ReadSettings } from "./options.js";

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

/** The same on top of models of ours that have been read. */
export function preparedOptions(host: Host, settings: ReadSettings, prepared: PreparedModels): ProgramOptions {
  return { ...programOptions(host, settings), models: settings.models === undefined ? [] : modelsIn(host, settings.models), prepared };
}

/** The models that come with ownflow and those of the user, who has the last word. */
function models(host: Host, settings: ReadSettings): readonly ModelSource[] {
  return settings.models === undefined ? MODELS : [...MODELS, ...modelsIn(host, settings.models)];
}
