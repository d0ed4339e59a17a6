/** The analyses of graphs against slow and simple ones, on random graphs. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { components, controlDependence, dominates, dominators, graphOf, inCycle, loopsOf, postDominatorsOf } from "../../src/ir/index.js";

const graphs = fc.integer({ min: 1, max: 12 }).chain((size) => fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }));

/** The blocks that can be reached from `from` without passing `without`. */
function reachable(succs: readonly (readonly number[])[], from: number, without = -1): Set<number> {
  const seen = new Set<number>();
  const work = from === without ? [] : [from];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const to of succs[at] ?? []) if (to !== without) work.push(to);
  }
  return seen;
}

describe("graphs", () => {
  test("a block dominates another when no way leads around it", () => {
    fc.assert(fc.property(graphs, (succs) => {
      const cfg = graphOf(succs);
      const idom = dominators(cfg);
      const all = reachable(succs, 0);
      for (const by of all) {
        const around = reachable(succs, 0, by);
        for (const block of all) expect(dominates(cfg, idom, by, block)).toBe(!around.has(block));
      }
    }));
  });

  test("blocks are in a cycle when they reach themselves", () => {
    fc.assert(fc.property(graphs, (succs) => {
      const cfg = graphOf(succs);
      const cyclic = inCycle(cfg);
      for (const block of reachable(succs, 0)) {
        const again = (succs[block] ?? []).some((to) => reachable(succs, to).has(block));
        expect(cyclic[block] === 1).toBe(again);
      }
      expect(components(cfg).flat().sort((a, b) => a - b)).toEqual([...reachable(succs, 0)].sort((a, b) => a - b));
    }));
  });

  test("what surely follows stands on every way to an end", () => {
    fc.assert(fc.property(graphs, (succs) => {
      const cfg = graphOf(succs);
      const ends = (block: number): boolean => (succs[block] ?? []).length === 0;
      const post = postDominatorsOf(cfg, ends);
      for (const block of reachable(succs, 0)) {
        if (post.returns[block] !== 1) continue;
        const follows = post.ipdom[block] ?? -1;
        if (follows === post.exit) continue;
        const around = [...reachable(succs, block, follows)].filter((one) => one !== follows);
        expect(around.some(ends)).toBe(false);
      }
    }));
  });

  test("a diamond depends on its branch up to where the ways meet", () => {
    const cfg = graphOf([[1, 2], [3], [3], []]);
    const post = postDominatorsOf(cfg, (block) => block === 3);
    expect(controlDependence(cfg, post)).toEqual([[], [0], [0], []]);
  });

  test("a way that does not end decides nothing for the rest", () => {
    const cfg = graphOf([[1, 2], [], [3], []]);
    const post = postDominatorsOf(cfg, (block) => block === 3);
    expect(controlDependence(cfg, post)).toEqual([[], [0], [], []]);
  });

  test("an early return decides the rest", () => {
    const cfg = graphOf([[1, 2], [], [3], []]);
    const post = postDominatorsOf(cfg, (block) => block === 3 || block === 1);
    expect(controlDependence(cfg, post)).toEqual([[], [0], [0], [0]]);
  });

  test("the body of an endless loop depends on the branch in it alone", () => {
    const cfg = graphOf([[1], [2, 3], [4], [4], [1]]);
    const post = postDominatorsOf(cfg, () => false);
    expect(controlDependence(cfg, post)).toEqual([[], [], [1], [1], []]);
  });

  test("a loop is its header and what leads back to it", () => {
    const cfg = graphOf([[1], [2, 4], [3], [1], []]);
    const [loop] = loopsOf(cfg, dominators(cfg));
    expect(loop?.header).toBe(1);
    expect([...(loop?.blocks ?? [])].sort()).toEqual([1, 2, 3]);
  });
});
