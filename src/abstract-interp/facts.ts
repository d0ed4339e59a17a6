/**
 * Facts about run-time labels: orders that hold on every path to a point, what booleans say of them, and what follows from them.
 */
import type { Lattice } from "../policy/labels.js";
import type { State } from "./memory.js";
import type { Fact, FactTerm, Known, Meaning } from "./summary.js";

export function sameTerm(a: FactTerm, b: FactTerm): boolean {
  if (a.kind === "Path") return b.kind === "Path" && a.path === b.path;
  return b.kind === "Element" && a.element === b.element;
}

function sameFact(a: Fact, b: Fact): boolean {
  return sameTerm(a.low, b.low) && sameTerm(a.high, b.high);
}

export function addFacts(to: readonly Fact[], more: readonly Fact[]): readonly Fact[] {
  const fresh = more.filter((fact) => !to.some((known) => sameFact(known, fact)));
  return fresh.length === 0 ? to : [...to, ...fresh];
}

/** What holds under either list: facts of one that follow from the other, and orders between the values named that follow from both. */
function commonFacts(a: readonly Fact[], b: readonly Fact[], lattice: Lattice): readonly Fact[] {
  if (a === b) return a;
  const both = (low: FactTerm, high: FactTerm): boolean => follows(a, lattice, low, high) && follows(b, lattice, low, high);
  const common = a.filter((fact) => follows(b, lattice, fact.low, fact.high));
  const values = [...a, ...b].flatMap((fact) => [fact.low, fact.high]).filter((term) => term.kind === "Path");
  const fresh: Fact[] = b.filter((fact) => both(fact.low, fact.high));
  for (const low of values) for (const high of values) if (!sameTerm(low, high) && both(low, high)) fresh.push({ low, high });
  const all = addFacts(common, fresh.filter((fact, index) => fresh.findIndex((other) => sameFact(other, fact)) === index));
  return all.length === a.length && common.length === a.length ? a : all;
}

function under(known: Known, facts: readonly Fact[]): Known {
  return known === "never" ? known : addFacts(facts, known);
}

function either(a: Known, b: Known, lattice: Lattice): Known {
  return a === "never" ? b : b === "never" ? a : commonFacts(a, b, lattice);
}

function sameKnown(a: Known, b: Known): boolean {
  if (a === "never" || b === "never") return a === b;
  return a.length === b.length && a.every((fact) => b.some((other) => sameFact(fact, other)));
}

/** Joins what two states know of facts and booleans into the first; says whether it changed. */
export function joinMeanings(into: State, from: State, lattice: Lattice): boolean {
  let changed = false;
  for (const [local, meaning] of into.meanings) {
    const other = from.meanings.get(local);
    if (other === undefined) {
      into.meanings.delete(local);
      changed = true;
      continue;
    }
    const joined: Meaning = {
      whenTrue: either(under(meaning.whenTrue, into.facts), under(other.whenTrue, from.facts), lattice),
      whenFalse: either(under(meaning.whenFalse, into.facts), under(other.whenFalse, from.facts), lattice),
    };
    if (!sameKnown(joined.whenTrue, meaning.whenTrue) || !sameKnown(joined.whenFalse, meaning.whenFalse)) {
      into.meanings.set(local, joined);
      changed = true;
    }
  }
  for (const [local, term] of into.variants) {
    const other = from.variants.get(local);
    if (other !== undefined && sameTerm(term, other)) continue;
    into.variants.delete(local);
    changed = true;
  }
  if (into.facts.length === 0) return changed;
  const facts = commonFacts(into.facts, from.facts, lattice);
  if (facts !== into.facts) {
    into.facts = facts;
    changed = true;
  }
  return changed;
}

/** What the boolean that is returned says, over all exits. */
export function meaningOfExits(exits: readonly State[], lattice: Lattice): Meaning | undefined {
  let whenTrue: Known = "never";
  let whenFalse: Known = "never";
  for (const exit of exits) {
    const meaning = exit.meanings.get(0);
    if (meaning === undefined) return undefined;
    whenTrue = either(whenTrue, under(meaning.whenTrue, exit.facts), lattice);
    whenFalse = either(whenFalse, under(meaning.whenFalse, exit.facts), lattice);
  }
  return exits.length === 0 ? undefined : { whenTrue, whenFalse };
}

/** Whether `low ⊑ high` follows from the facts and the lattice. */
export function follows(facts: readonly Fact[], lattice: Lattice, low: FactTerm, high: FactTerm): boolean {
  const seen: FactTerm[] = [low];
  // The list grows while it is walked.
  for (const term of seen) {
    if (reaches(lattice, term, high)) return true;
    for (const fact of facts) {
      if (reaches(lattice, term, fact.low) && !seen.some((known) => sameTerm(known, fact.high))) seen.push(fact.high);
    }
  }
  return false;
}

/** `low ⊑ high` by the lattice alone. */
function reaches(lattice: Lattice, low: FactTerm, high: FactTerm): boolean {
  if (sameTerm(low, high)) return true;
  if (low.kind === "Element" && low.element === lattice.bottom) return true;
  if (high.kind === "Element" && high.element === lattice.top) return true;
  return low.kind === "Element" && high.kind === "Element" && lattice.leq(low.element, high.element);
}
