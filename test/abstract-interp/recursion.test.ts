import { describe, expect, it } from "vitest";
import { groupsFrom } from "../../src/abstract-interp/recursion.js";

function groups(edges: Readonly<Record<string, readonly string[]>>, ...from: string[]): readonly string[] {
  const byGroup = new Map<number, string[]>();
  for (const [node, group] of groupsFrom(from, (each) => edges[each] ?? [])) byGroup.set(group, [...(byGroup.get(group) ?? []), node]);
  return [...byGroup].sort(([a], [b]) => b - a).map(([, members]) => members.sort().join(""));
}

describe("groups of a graph", () => {
  it("come before those that they lead to", () => {
    expect(groups({ a: ["b", "c"], b: ["d"], c: ["d"] }, "a")).toEqual(["a", "c", "b", "d"]);
  });

  it("hold what leads to each other, by whatever way", () => {
    expect(groups({ a: ["b"], b: ["c", "d"], c: ["a"], d: ["e"], e: ["f"], f: ["d"] }, "a")).toEqual(["abc", "def"]);
    expect(groups({ a: ["b"], b: ["c"], c: ["d", "b"], d: ["a"] }, "a")).toEqual(["abcd"]);
  });

  it("are found from several starts, each node once", () => {
    expect(groups({ a: ["c"], b: ["c"], c: ["c"] }, "a", "b", "a")).toEqual(["b", "a", "c"]);
  });

  it("may be as deep as a program is long", () => {
    const last = 200_000;
    const found = groupsFrom([0], (node) => (node < last ? [node + 1] : [0]));
    expect(found.size).toBe(last + 1);
    expect(new Set(found.values()).size).toBe(1);
  });
});
