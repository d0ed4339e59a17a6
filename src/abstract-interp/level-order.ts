/**
 * What comparisons of run-time labels say: orders between the two, and bounds where one of them is written as a constant. Knows lattices and
 * facts, not where the values stand. Only to be asked of comparisons that are the lattice's own order.
 */
import type { Lattice } from "../policy/labels.js";
import type { Fact, FactTerm, Meaning } from "./summary.js";

/** What `left method right` says when it is true and when it is false; `elements` are all that values of the type may be. */
export function comparisonSays(lattice: Lattice, elements: readonly number[], method: string, left: FactTerm, right: FactTerm): Meaning | undefined {
  const orders = ordersSaid(lattice, method, left, right);
  if (orders === undefined || orders.whenTrue === "never" || orders.whenFalse === "never") return orders;
  return {
    whenTrue: [...orders.whenTrue, ...bounds(lattice, elements, method, left, right, true)],
    whenFalse: [...orders.whenFalse, ...bounds(lattice, elements, method, left, right, false)],
  };
}

/** What is one of some elements is between their meet and their join. */
export function boundsOf(lattice: Lattice, term: FactTerm, possible: readonly number[]): readonly Fact[] {
  if (possible.length === 0) return [];
  const high = possible.reduce((a, b) => lattice.join(a, b));
  const low = possible.reduce((a, b) => lattice.meet(a, b));
  return [{ low: term, high: { kind: "Element", element: high } }, { low: { kind: "Element", element: low }, high: term }];
}

function ordersSaid(lattice: Lattice, method: string, left: FactTerm, right: FactTerm): Meaning | undefined {
  const leq: Fact = { low: left, high: right };
  const geq: Fact = { low: right, high: left };
  const total = isChain(lattice);
  switch (method) {
    case "le":
    case "lt":
      return { whenTrue: [leq], whenFalse: total ? [geq] : [] };
    case "ge":
    case "gt":
      return { whenTrue: [geq], whenFalse: total ? [leq] : [] };
    case "eq":
      return { whenTrue: [leq, geq], whenFalse: [] };
    case "ne":
      return { whenTrue: [], whenFalse: [leq, geq] };
  }
  return undefined;
}

/** Where one side is a constant: which elements the other may be. */
function bounds(lattice: Lattice, elements: readonly number[], method: string, left: FactTerm, right: FactTerm, outcome: boolean): readonly Fact[] {
  if (left.kind === "Path" && right.kind === "Element") return boundsOf(lattice, left, elements.filter((each) => holds(lattice, method, each, right.element) === outcome));
  if (left.kind === "Element" && right.kind === "Path") return boundsOf(lattice, right, elements.filter((each) => holds(lattice, method, left.element, each) === outcome));
  return [];
}

function holds(lattice: Lattice, method: string, a: number, b: number): boolean {
  switch (method) {
    case "le":
      return lattice.leq(a, b);
    case "lt":
      return a !== b && lattice.leq(a, b);
    case "ge":
      return lattice.leq(b, a);
    case "gt":
      return a !== b && lattice.leq(b, a);
    case "eq":
      return a === b;
  }
  return a !== b;
}

/** In a chain, what is not below is above. */
function isChain(lattice: Lattice): boolean {
  const elements = lattice.elements();
  return elements.length > 0 && elements.every((a) => elements.every((b) => lattice.leq(a, b) || lattice.leq(b, a)));
}
