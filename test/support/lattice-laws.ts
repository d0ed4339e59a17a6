/** The laws of a bounded lattice, checked on random elements. One suite for every lattice there is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Element, Lattice } from "../../src/policy/labels.js";

/** `elements` makes any element of the lattice; the properties are checked on triples of them. */
export function latticeLaws(lattice: Lattice, elements: fc.Arbitrary<Element>): void {
  const holds = (name: string, property: (a: Element, b: Element, c: Element) => boolean): void => {
    test(name, () => {
      fc.assert(fc.property(elements, elements, elements, property), { numRuns: 200, seed: 7 });
    });
  };
  const { leq, join, meet } = {
    leq: (a: Element, b: Element) => lattice.leq(a, b),
    join: (a: Element, b: Element) => lattice.join(a, b),
    meet: (a: Element, b: Element) => lattice.meet(a, b),
  };
  holds("⊑ is reflexive", (a) => leq(a, a));
  holds("⊑ is antisymmetric", (a, b) => !(leq(a, b) && leq(b, a)) || a === b);
  holds("⊑ is transitive", (a, b, c) => !(leq(a, b) && leq(b, c)) || leq(a, c));
  holds("⊔ is the least upper bound", (a, b, c) => leq(a, join(a, b)) && leq(b, join(a, b)) && (!(leq(a, c) && leq(b, c)) || leq(join(a, b), c)));
  holds("⊓ is the greatest lower bound", (a, b, c) => leq(meet(a, b), a) && leq(meet(a, b), b) && (!(leq(c, a) && leq(c, b)) || leq(c, meet(a, b))));
  holds("⊔ and ⊓ are commutative", (a, b) => join(a, b) === join(b, a) && meet(a, b) === meet(b, a));
  holds("⊔ and ⊓ are associative", (a, b, c) => join(a, join(b, c)) === join(join(a, b), c) && meet(a, meet(b, c)) === meet(meet(a, b), c));
  holds("⊔ and ⊓ are idempotent", (a) => join(a, a) === a && meet(a, a) === a);
  holds("⊔ and ⊓ absorb each other", (a, b) => join(a, meet(a, b)) === a && meet(a, join(a, b)) === a);
  holds("⊑ agrees with ⊔ and ⊓", (a, b) => leq(a, b) === (join(a, b) === b) && leq(a, b) === (meet(a, b) === a));
  holds("bottom and top bound everything", (a) => leq(lattice.bottom, a) && leq(a, lattice.top));
  holds("lowering on every axis gives the label itself", (a, b) => lattice.lower(a, b, lattice.axes.map((_, i) => i)) === b);
  holds("lowering on no axis changes nothing", (a, b) => lattice.lower(a, b, []) === a);
  test("elements are listed lower before higher, each once", () => {
    const all = lattice.elements();
    expect(new Set(all).size).toBe(all.length);
    for (const [i, low] of all.entries()) for (const high of all.slice(i + 1)) expect(lattice.leq(high, low)).toBe(false);
  });
}

/** Joins of named elements: every element of the lattices of the tests is one. */
export function elementsOf(lattice: Lattice): fc.Arbitrary<Element> {
  const named = lattice.names().map((name) => lattice.lookup(name)?.element ?? lattice.bottom);
  return fc.array(fc.constantFrom(...named), { maxLength: 4 }).map((parts) => parts.reduce((a, b) => lattice.join(a, b), lattice.bottom));
}
