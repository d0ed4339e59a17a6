/** Every golden program: its verdict, a finding for each mark and no other, and the labels that its probes name. */
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { checkRoots, labelsAfter } from "../src/check.js";
import { MODELS } from "../src/generated-models.js";
import { prepareModels } from "../src/program/load.js";
import { goldenPrograms } from "./support/golden.js";
import { hostOf, optionsOf, saidIn } from "./support/golden-check.js";

const programs = goldenPrograms();
const prepared = prepareModels(MODELS);

describe("golden programs", () => {
  test.each(programs.map((program) => [program.name, program] as const))("%s", async (_, program) => {
    await setImmediate();
    const [result] = checkRoots(hostOf(program), [program.root], optionsOf(program, prepared), () => undefined);
    const found = saidIn(result);
    const expected = program.marks.map((mark) => `${mark.file}:${String(mark.line)} ${mark.code}`);
    // Where the input could not be checked, the marks name what must be said; more may be said beside it.
    const compared = program.verdict === "not-checked" ? found.filter((each) => expected.includes(each)) : found;
    expect({ verdict: result?.verdict, findings: [...compared] }).toEqual({ verdict: program.verdict, findings: expected.sort() });
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
