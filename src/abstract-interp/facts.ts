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

function commonFacts(a: readonly Fact[], b: readonly Fact[]): readonly Fact[] {
  const common = a.filter((fact) => b.some((other) => sameFact(fact, other)));
  return common.length === a.length ? a : common;
}

function under(known: Known, facts: readonly Fact[]): Known {
  return known === "never" ? known : addFacts(facts, known);
}

function either(a: Known, b: Known): Known {
  return a === "never" ? b : b === "never" ? a : commonFacts(a, b);
}

function sameKnown(a: Known, b: Known): boolean {
  if (a === "never" || b === "never") return a === b;
  return a.length === b.length && commonFacts(a, b).length === a.length;
}

/** Joins what two states know of facts and booleans into the first; says whether it changed. */
export function joinMeanings(into: State, from: State): boolean {
  let changed = false;
  for (const [local, meaning] of into.meanings) {
    const other = from.meanings.get(local);
    if (other === undefined) {
      into.meanings.delete(local);
      changed = true;
      continue;
    }
    const joined: Meaning = {
      whenTrue: either(under(meaning.whenTrue, into.facts), under(other.whenTrue, from.facts)),
      whenFalse: either(under(meaning.whenFalse, into.facts), under(other.whenFalse, from.facts)),
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
  const facts = commonFacts(into.facts, from.facts);
  if (facts.length < into.facts.length) {
    into.facts = facts;
    changed = true;
  }
  return changed;
}

/** What the boolean that is returned says, over all exits. */
export function meaningOfExits(exits: readonly State[]): Meaning | undefined {
  let whenTrue: Known = "never";
  let whenFalse: Known = "never";
  for (const exit of exits) {
    const meaning = exit.meanings.get(0);
    if (meaning === undefined) return undefined;
    whenTrue = either(whenTrue, under(meaning.whenTrue, exit.facts));
    whenFalse = either(whenFalse, under(meaning.whenFalse, exit.facts));
  }
  return exits.length === 0 ? undefined : { whenTrue, whenFalse };
}

/** Whether `low ⊑ high` follows from the facts and the lattice. */
export function follows(facts: readonly Fact[], lattice: Lattice, low: FactTerm, high: FactTerm): boolean {
  const seen: FactTerm[] = [low];
  for (let at = 0; at < seen.length; at++) {
    const term = seen[at];
    if (term === undefined) break;
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
