import { describe, expect, test } from "vitest";
import type { AxisSpec, Shape } from "../../src/policy/lattice/lattice.js";
import { buildLattice, builtinLattice } from "../../src/policy/lattice/lattice.js";
import type { Lattice } from "../../src/policy/labels.js";
import { elementsOf, latticeLaws } from "../support/lattice-laws.js";

function axis(name: string, shape: Shape, kind: AxisSpec["kind"] = "confidentiality"): AxisSpec {
  return { name, kind, shape };
}
const levels = (...names: string[]): Shape => ({ kind: "Chain", levels: names });
const order = (...relations: string[]): Shape => ({ kind: "Order", relations });
const principals = (...names: string[]): Shape => ({ kind: "Principals", principals: names });

function built(...specs: AxisSpec[]): Lattice {
  const result = buildLattice(specs);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function problem(...specs: AxisSpec[]): string {
  const result = buildLattice(specs);
  return result.ok ? "it is a lattice" : result.problem.message;
}

const diamond = order("public < alice", "public < bob", "alice < admin", "bob < admin");
const integrity = axis("integrity", levels("trusted", "untrusted"), "integrity");

const KINDS: Readonly<Record<string, Lattice>> = {
  "built in": builtinLattice(),
  chain: built(axis("c", levels("public", "internal", "secret"))),
  "chain of one": built(axis("c", levels("only"))),
  diamond: built(axis("c", diamond)),
  "order of chains": built(axis("c", order("low < a < b < high", "low < c < high"))),
  powerset: built(axis("c", principals("alice", "bob", "carol"))),
  "powerset of many": built(axis("c", principals(...Array.from({ length: 40 }, (_, i) => `p${String(i)}`)))),
  integrity: built(integrity),
  "product of two": built(axis("c", levels("public", "secret")), integrity),
  "product of three": built(axis("c", diamond), axis("owners", principals("x", "y")), integrity),
};

for (const [name, lattice] of Object.entries(KINDS)) describe(`laws of a lattice: ${name}`, () => { latticeLaws(lattice, elementsOf(lattice)); });

describe("names", () => {
  test("`public` and `non-secret` name the bottom", () => {
    const lattice = built(axis("c", levels("low", "high")));
    expect(lattice.lookup("public")?.element).toBe(lattice.bottom);
    expect(lattice.lookup("non-secret")?.element).toBe(lattice.bottom);
    expect(lattice.lookup("secret")).toBeUndefined();
  });

  test("an element of that name comes first", () => {
    const lattice = built(axis("c", levels("open", "public", "secret")));
    expect(lattice.lookup("public")?.element).not.toBe(lattice.bottom);
    expect(lattice.lookup("non-secret")?.element).toBe(lattice.bottom);
  });

  test("a set is shown as the join of its owners", () => {
    const lattice = KINDS["powerset"] ?? builtinLattice();
    const both = lattice.join(lattice.lookup("alice")?.element ?? 0, lattice.lookup("carol")?.element ?? 0);
    expect(lattice.show(both)).toBe("alice | carol");
    expect(lattice.show(lattice.bottom)).toBe("public");
  });

  test("an element of a product is shown by what is not at the bottom of its axis", () => {
    const lattice = KINDS["product of two"] ?? builtinLattice();
    expect(lattice.show(lattice.top)).toBe("secret, untrusted");
    expect(lattice.show(lattice.bottom)).toBe("public");
  });

  test("a name in a product speaks of its own axis only", () => {
    const lattice = KINDS["product of two"] ?? builtinLattice();
    expect(lattice.lookup("untrusted")?.axes).toEqual([1]);
    const lowered = lattice.lower(lattice.top, lattice.lookup("trusted")?.element ?? 0, [1]);
    expect(lattice.show(lowered)).toBe("secret");
  });

  test("built-in channels are unbounded on integrity axes", () => {
    const lattice = KINDS["product of two"] ?? builtinLattice();
    expect(lattice.show(lattice.builtinBound)).toBe("untrusted");
  });
});

describe("what is no lattice is refused with the reason", () => {
  test.each([
    ["two tops", [axis("c", order("public < alice", "public < bob"))], "the order is no lattice: `alice` and `bob` have no unique join (no element is above both)"],
    ["two bottoms", [axis("c", order("alice < admin", "bob < admin"))], "the order is no lattice: `alice` and `bob` have no unique meet (no element is below both)"],
    ["two joins", [axis("c", order("low < a", "low < b", "a < x", "b < x", "a < y", "b < y", "x < high", "y < high"))], "the order is no lattice: `a` and `b` have no unique join (`x` and `y` are both above them, and neither is below the other)"],
    ["a circle", [axis("c", order("a < b", "b < c", "c < a"))], "`a` and `b` are each below the other: an order must not go in a circle"],
    ["no relation", [axis("c", order("a <"))], "`a <` is not a relation between two elements"],
    ["a level twice", [axis("c", levels("a", "b", "a"))], "the level `a` stands twice in the chain"],
    ["no level", [axis("c", levels())], "a chain needs at least one level"],
    ["a principal twice", [axis("c", principals("a", "a"))], "the principal `a` is named twice"],
    ["a name on two axes", [axis("c", levels("low", "high")), axis("d", levels("low", "top"))], "`low` is an element of two axes, so a label that names it would be ambiguous"],
    ["nothing", [], "a lattice needs `levels`, `order`, `principals` or `axes`"],
  ])("%s", (_, specs, message) => {
    expect(problem(...specs)).toBe(message);
  });
});

test("`a < b < c` states two relations", () => {
  const lattice = built(axis("c", order("a < b < c")));
  expect(lattice.elements().map((element) => lattice.show(element))).toEqual(["a", "b", "c"]);
});
