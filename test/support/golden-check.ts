/** How a golden program is checked: its files and flags as the library takes them. */
import type { CheckOptions } from "../../src/check.js";
import { memoryHost } from "../../src/program/host.js";
import type { PreparedModels } from "../../src/program/load.js";
import type { VerificationResult } from "../../src/verifier/result.js";
import type { GoldenProgram } from "./golden.js";

const FLAGS: ReadonlySet<string> = new Set(["--timing", "--panics", "--strict", "--tests", "--allow-empty", "--flows", "explicit"]);

export function hostOf(program: GoldenProgram): ReturnType<typeof memoryHost> {
  return memoryHost(new Map(Object.entries(program.files)));
}

export function optionsOf(program: GoldenProgram, models: PreparedModels): CheckOptions {
  const { flags } = program;
  const strange = flags.filter((flag) => !FLAGS.has(flag));
  if (strange.length > 0) throw new Error(`unknown flags: ${strange.join(" ")}`);
  return {
    read: { prepared: models, tests: flags.includes("--tests"), edition: 2021 },
    policy: undefined,
    timing: flags.includes("--timing"),
    panics: flags.includes("--panics"),
    strict: flags.includes("--strict"),
    allowEmpty: flags.includes("--allow-empty"),
    flows: flags.includes("explicit") ? "explicit" : "all",
  };
}

/** What a result says: each finding as `main.rs:3 IFC001`. */
export function saidIn(result: VerificationResult | undefined): readonly string[] {
  return result === undefined ? [] : [...result.findings, ...result.errors, ...result.warnings].map((each) => `${each.file}:${String(each.line)} ${each.code}`).sort();
}
