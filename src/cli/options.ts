/** The options that several commands share, and what they mean to the engine. */
import type { Options } from "yargs";
import type { Edition } from "../program/program.js";
import type { Arguments } from "./arguments.js";
import { choiceOf, flagOf, listOf, textOf, textsOf } from "./arguments.js";

export const FORMATS = ["text", "json", "github"] as const;
export const COLOURS = ["auto", "always", "never"] as const;
export const FLOWS = ["all", "explicit"] as const;
const EDITIONS = ["2015", "2018", "2021", "2024"] as const;

/** How a program is read. */
export const READ_OPTIONS: Readonly<Record<string, Options>> = {
  features: { type: "string", array: true, requiresArg: true, group: "Reading:", describe: "Cargo features to switch on, separated by commas" },
  "all-features": { type: "boolean", group: "Reading:", describe: "switch all features on" },
  "no-default-features": { type: "boolean", group: "Reading:", describe: "do not switch the feature `default` on" },
  cfg: { type: "string", array: true, requiresArg: true, group: "Reading:", describe: "set a configuration value: NAME or NAME=VALUE" },
  tests: { type: "boolean", group: "Reading:", describe: "include code under #[cfg(test)] and #[test]" },
  edition: { type: "string", choices: EDITIONS, requiresArg: true, group: "Reading:", describe: "the edition of files without a manifest [default: 2021]" },
  models: { type: "string", requiresArg: true, group: "Reading:", describe: "a folder with models of libraries, NAME/lib.rs each" },
};

/** What counts as a finding. */
export const CHECK_OPTIONS: Readonly<Record<string, Options>> = {
  policy: { type: "string", requiresArg: true, group: "Checking:", describe: "the policy file [default: the nearest ownflow.toml]" },
  flows: { type: "string", choices: FLOWS, requiresArg: true, group: "Checking:", describe: "report all flows, or explicit ones (by data alone) only [default: all]" },
  strict: { type: "boolean", group: "Checking:", describe: "report everything that the verdict would rest on (IFC020)" },
  panics: { type: "boolean", group: "Checking:", describe: "whether a run panics is a channel too" },
  timing: { type: "boolean", group: "Checking:", describe: "report where running time depends on labelled data (IFC010)" },
  "allow-empty": { type: "boolean", group: "Checking:", describe: "accept a program without labels or channels" },
};

export const OUTPUT_OPTIONS: Readonly<Record<string, Options>> = {
  format: { type: "string", choices: FORMATS, requiresArg: true, group: "Output:", describe: "how to print the result [default: text]" },
  color: { type: "string", choices: COLOURS, requiresArg: true, group: "Output:", describe: "when to use colours [default: auto]" },
  quiet: { type: "boolean", alias: "q", group: "Output:", describe: "print findings and errors only" },
};

export interface ReadSettings {
  readonly features: readonly string[];
  readonly allFeatures: boolean;
  readonly noDefaultFeatures: boolean;
  readonly cfgs: readonly string[];
  readonly tests: boolean;
  readonly edition: Edition | undefined;
  readonly models: string | undefined;
}

export interface CheckSettings extends ReadSettings {
  readonly policy: string | undefined;
  readonly flows: (typeof FLOWS)[number];
  readonly strict: boolean;
  readonly panics: boolean;
  readonly timing: boolean;
  readonly allowEmpty: boolean;
}

export function readSettings(args: Arguments): ReadSettings {
  const edition = textOf(args, "edition");
  return {
    features: listOf(args, "features"),
    allFeatures: flagOf(args, "all-features"),
    noDefaultFeatures: flagOf(args, "no-default-features"),
    cfgs: textsOf(args, "cfg"),
    tests: flagOf(args, "tests"),
    edition: edition === "2015" ? 2015 : edition === "2018" ? 2018 : edition === "2021" ? 2021 : edition === "2024" ? 2024 : undefined,
    models: textOf(args, "models"),
  };
}

export function checkSettings(args: Arguments): CheckSettings {
  return {
    ...readSettings(args),
    policy: textOf(args, "policy"),
    flows: choiceOf(args, "flows", FLOWS, "all"),
    strict: flagOf(args, "strict"),
    panics: flagOf(args, "panics"),
    timing: flagOf(args, "timing"),
    allowEmpty: flagOf(args, "allow-empty"),
  };
}
