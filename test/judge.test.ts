/** A sample of random programs: none whose public outputs differ for two secrets is called verified, and nothing that the compiler accepts is refused. */
import { spawnSync } from "node:child_process";
import { setImmediate } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { createVerifier } from "../src/index.js";
import { observe } from "./support/judge/execution.js";
import type { Observation } from "./support/judge/execution.js";
import { judge } from "./support/judge/judging.js";
import { randomProgram } from "./support/judge/program.js";
import { labelled } from "./support/judge/views.js";

const FIRST = 1;
const COUNT = 60;

const rustc = spawnSync("rustc", ["--version"]).status === 0;
if (!rustc) console.warn("no rustc: random programs are not run");

describe.skipIf(!rustc)("random programs", () => {
  const programs = Array.from({ length: COUNT }, (_, index) => randomProgram(FIRST + index, { small: index % 3 !== 0 }));
  const verifier = createVerifier();
  let seen: readonly Observation[] = [];
  beforeAll(() => { seen = observe(programs); });

  test("most compile, some leak", () => {
    expect(seen.filter(({ kind }) => kind === "Ran").length).toBeGreaterThan(COUNT * 0.9);
    expect(seen.filter((each) => each.kind === "Ran" && each.differing.length > 0).length).toBeGreaterThan(COUNT / 10);
  });

  test.each(programs.map((program, index) => [program.seed, program, index] as const))("seed %i", async (_, program, index) => {
    await setImmediate();
    const observed = seen[index];
    if (observed?.kind !== "Ran") return;
    const [result] = verifier.verify({ "main.rs": labelled(program) }, { allowEmpty: true });
    if (result === undefined) throw new Error("no result");
    const { missed, missedLeak, refused } = judge(result, observed);
    expect({ missed, missedLeak, refused }).toEqual({ missed: [], missedLeak: false, refused: [] });
  });
});
