import { describe, expect, it } from "vitest";
import type { Label } from "../../src/abstract-interp/labels.js";
import { Labels } from "../../src/abstract-interp/labels.js";
import type { Path } from "../../src/abstract-interp/paths.js";
import { fieldStep, Paths, STEP } from "../../src/abstract-interp/paths.js";

/** Numbers that look like chance and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  for (let at = seed; ; ) {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    yield at >>> 8;
  }
}

/** Labels of all kinds over a small tree of inputs, some of them of many parts. */
function someLabels(labels: Labels, paths: Paths, count: number): readonly Label[] {
  const next = numbers(7);
  const choose = (below: number): number => next.next().value % below;
  const path = (): Path => {
    let at = choose(8) === 0 ? paths.panic("caught") : paths.param(choose(2));
    for (let left = choose(5); left > 0; left--) at = paths.step(at, choose(3) === 0 ? STEP.deref : fieldStep(-1, choose(4)));
    return choose(4) === 0 ? paths.fold(at) : at;
  };
  const one = (): Label => {
    const kind = choose(3);
    const label = kind === 0 ? labels.own(path()) : kind === 1 ? labels.deep(path()) : labels.pointee(path());
    return choose(2) === 0 ? labels.asDecision(label) : label;
  };
  return Array.from({ length: count }, () => labels.joinAll(Array.from({ length: 1 + choose(choose(6) === 0 ? 200 : 3) }, one)));
}

describe("joins of labels", () => {
  const paths = new Paths();
  const labels = new Labels(paths);
  const all = someLabels(labels, paths, 60);

  it("give the same however they are made, so that every fixpoint ends", () => {
    for (const a of all) {
      for (const b of all) {
        const both = labels.join(a, b);
        expect(labels.join(b, a)).toBe(both);
        for (const c of all) {
          const joined = labels.join(both, c);
          for (const part of [a, b, c]) if (labels.join(joined, part) !== joined) expect.fail("what was joined changes the join");
        }
      }
    }
  });

  it("of a folded input say the same as of the input", () => {
    const input = paths.step(paths.param(0), STEP.deref);
    expect(labels.deep(paths.fold(input))).toBe(labels.deep(input));
    expect(labels.join(labels.own(paths.fold(input)), labels.own(paths.step(input, fieldStep(-1, 1))))).toBe(labels.own(paths.fold(input)));
    expect(labels.join(labels.deep(input), labels.own(paths.fold(input)))).toBe(labels.deep(input));
  });
});
