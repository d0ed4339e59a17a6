/**
 * Each precision of the analysis decides programs: without it some secure ones are reported. Some of them here; `npm run ablate` tries all
 * golden programs and prints the table of docs/precision.md.
 */
import { describe, expect, test } from "vitest";
import type { Ablation } from "../src/abstract-interp/ablation.js";
import { PassedSources } from "../src/abstract-interp/ablation.js";
import { checkRoots } from "../src/check.js";
import { MODELS } from "../src/generated-models.js";
import { prepareModels } from "../src/program/load.js";
import { hostOf, optionsOf, saidIn } from "./support/golden-check.js";
import { goldenPrograms } from "./support/golden.js";
import type { GoldenProgram } from "./support/golden.js";

const programs = goldenPrograms();
const prepared = prepareModels(MODELS);
const KINDS = ["contexts", "updates", "fields", "ownership"] as const;

/** What is said of a program without one of the precisions. */
function without(kind: Ablation["kind"] | "none", program: GoldenProgram): readonly string[] {
  const passed = new PassedSources();
  const ablation: Ablation | undefined = kind === "none" ? undefined : kind === "contexts" ? { kind, passed } : { kind };
  let said: readonly string[];
  do {
    passed.begin();
    said = saidIn(checkRoots(hostOf(program), [program.root], { ...optionsOf(program, prepared), ablation }, () => undefined)[0]);
  } while (passed.grown);
  return said;
}

describe("a precision decides", () => {
  test.each([
    ["contexts", "ok/calls/context_sensitive"],
    ["updates", "ok/assign/strong_update"],
    ["fields", "ok/fields/struct_fields_apart"],
    ["ownership", "ok/refs/two_mut_parameters"],
  ] as const)("%s: %s", (kind, name) => {
    const program = programs.find((each) => each.name === name);
    if (program === undefined) throw new Error(`no program ${name}`);
    expect(without("none", program)).toEqual([]);
    expect(without(kind, program)).not.toEqual([]);
  });
});

const ALL = process.env["OWNFLOW_ABLATE"];

describe.runIf(ALL !== undefined)("all programs", () => {
  test("the table", { timeout: 3_600_000 }, async () => {
    const readable = programs.filter((program) => program.verdict !== "not-checked");
    const baseline = new Map<string, readonly string[]>();
    for (const program of readable) {
      await turn();
      without("none", program);
    }
    await turn();
    const start = process.cpuUsage();
    for (const program of readable) baseline.set(program.name, without("none", program));
    const whole = micros(process.cpuUsage(start));
    console.log(`${String(readable.length)} programs, ${seconds(whole)} s of CPU time`);
    for (const kind of KINDS) {
      await turn();
      const begun = process.cpuUsage();
      const alarmed: string[] = [], missed: string[] = [];
      let alarms = 0;
      for (const program of readable) {
        await turn();
        const before = baseline.get(program.name) ?? [];
        const after = without(kind, program);
        const more = after.filter((each) => !before.includes(each));
        if (more.length > 0) alarmed.push(program.name);
        alarms += more.length;
        if (before.some((each) => !after.some((other) => lineOf(other) === lineOf(each)))) missed.push(program.name);
      }
      console.log(`without ${kind}: ${String(alarmed.length)} programs with ${String(alarms)} more findings, ${String(alarmed.filter((name) => name.startsWith("ok/")).length)} of them secure; ${String(missed.length)} with fewer (${missed.join(", ")}); time × ${(micros(process.cpuUsage(begun)) / whole).toFixed(2)}`);
      if (ALL === "names") console.log(alarmed.join("\n"));
    }
  });
});

/** Lets the test runner hear from its worker, which it gives up otherwise. */
function turn(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

/** Without the code: a decision may count as data when less is known. */
function lineOf(said: string): string {
  return said.split(" ")[0] ?? "";
}

function micros({ user, system }: NodeJS.CpuUsage): number {
  return user + system;
}

function seconds(time: number): string {
  return (time / 1e6).toFixed(1);
}
