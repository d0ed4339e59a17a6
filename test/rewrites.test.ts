/**
 * Two spellings of one program have one verdict and the same codes of findings: passages written twice, and random programs in other styles.
 * `npm run judge:rewrites` checks each passage as a program of its own, and as many random programs as one has time for.
 */
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createVerifier } from "../src/index.js";
import { randomProgram } from "./support/judge/program.js";
import { labelled } from "./support/judge/views.js";
import { STYLES } from "./support/judge/writer.js";
import { REWRITES, SETTINGS, bundleOf } from "./support/rewrites.js";

const verifier = createVerifier();

/** The codes of the findings and errors, by line. */
function codesOf(text: string): ReadonlyMap<number, readonly string[]> {
  const [result] = verifier.verify({ "main.rs": text }, { allowEmpty: true });
  const codes = new Map<number, string[]>();
  for (const { line, code } of [...(result?.findings ?? []), ...(result?.errors ?? [])]) codes.set(line, [...(codes.get(line) ?? []), code].sort());
  return codes;
}

const allCodes = (text: string): readonly string[] => [...codesOf(text).values()].flat().sort();

describe.each(SETTINGS)("passages %s", (setting) => {
  const [before, after] = [codesOf(bundleOf(REWRITES, "before", setting, true)), codesOf(bundleOf(REWRITES, "after", setting, true))];
  test.each(REWRITES.map((rewrite, index) => [rewrite.name, rewrite, index + 2] as const))("%s", (_, rewrite, line) => {
    expect(after.get(line)).toEqual(before.get(line));
    expect(before.has(line)).toBe(rewrite.silent !== true);
  });

  test("nothing is reported of what is public", async () => {
    await setImmediate();
    expect([...codesOf(bundleOf(REWRITES, "before", setting, false)), ...codesOf(bundleOf(REWRITES, "after", setting, false))]).toEqual([]);
  });
});

describe("random programs in other styles", () => {
  const SEEDS = [3, 11, 17, 29];
  test.each(SEEDS)("seed %i", async (seed) => {
    const usual = randomProgram(seed, { small: true });
    const expected = allCodes(labelled(usual));
    for (const style of STYLES) {
      await setImmediate();
      const other = randomProgram(seed, { small: true, styles: [style] });
      if (other.body !== usual.body) expect([style, ...allCodes(labelled(other))]).toEqual([style, ...expected]);
    }
  });
});
