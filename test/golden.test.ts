/** Every golden program: its verdict, a finding for each mark and no other, and the labels that its probes name. */
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { checkRoots, labelsAfter } from "../src/check.js";
import type { CheckOptions } from "../src/check.js";
import { MODELS } from "../src/generated-models.js";
import { memoryHost } from "../src/program/host.js";
import { prepareModels } from "../src/program/load.js";
import type { PreparedModels } from "../src/program/load.js";
import { goldenPrograms } from "./support/golden.js";
import type { GoldenProgram } from "./support/golden.js";

const programs = goldenPrograms();
const prepared = prepareModels(MODELS);

describe("golden programs", () => {
  test.each(programs.map((program) => [program.name, program] as const))("%s", async (_, program) => {
    await setImmediate();
    const [result] = checkRoots(hostOf(program), [program.root], optionsOf(program, prepared), () => undefined);
    const found = result === undefined ? [] : [...result.findings, ...result.errors, ...result.warnings].map((each) => `${each.file}:${String(each.line)} ${each.code}`);
    const expected = program.marks.map((mark) => `${mark.file}:${String(mark.line)} ${mark.code}`);
    // Where the input could not be checked, the marks name what must be said; more may be said beside it.
    const compared = program.verdict === "not-checked" ? found.filter((each) => expected.includes(each)) : found;
    expect({ verdict: result?.verdict, findings: compared.sort() }).toEqual({ verdict: program.verdict, findings: expected.sort() });
  });
});

describe("probes", () => {
  const probed = programs.filter((program) => program.probes.length > 0);
  test.each(probed.map((program) => [program.name, program] as const))("%s", async (_, program) => {
    await setImmediate();
    const labels = labelsAfter(hostOf(program), program.root, optionsOf(program, prepared), program.probes);
    const told = program.probes.map((probe, index) => `${String(probe.line)} ${probe.variable} = ${labels[index] ?? "no such variable"}`);
    expect(told).toEqual(program.probes.map((probe) => `${String(probe.line)} ${probe.variable} = ${probe.label}`));
  });
});

function hostOf(program: GoldenProgram): ReturnType<typeof memoryHost> {
  return memoryHost(new Map(Object.entries(program.files)));
}

const FLAGS: ReadonlySet<string> = new Set(["--timing", "--panics", "--strict", "--tests", "--allow-empty", "--flows", "explicit"]);

function optionsOf(program: GoldenProgram, models: PreparedModels): CheckOptions {
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
