/**
 * Sets of principals, ordered by inclusion: a label is the set of those who own the data. Up to 30 principals an element is the
 * set's bit mask; beyond that sets are interned, and an element is the index of its set.
 */
import type { Element } from "../labels.js";
import type { Built, Component } from "./component.js";

const MASK_BITS = 30;

export function powerset(principals: readonly string[]): Built<Component> {
  const index = new Map(principals.map((name, i) => [name, i]));
  if (index.size !== principals.length) {
    const twice = principals.find((name, i) => principals.indexOf(name) !== i) ?? "";
    return { ok: false, problem: { message: `the principal \`${twice}\` is named twice`, help: ["name each principal once"] } };
  }
  return { ok: true, value: principals.length <= MASK_BITS ? masks(principals, index) : internedSets(principals, index) };
}

function masks(principals: readonly string[], index: ReadonlyMap<string, number>): Component {
  const top = 2 ** principals.length - 1;
  return {
    bottom: 0,
    top,
    size: top + 1,
    leq: (a, b) => (a & ~b) === 0,
    join: (a, b) => a | b,
    meet: (a, b) => a & b,
    show: (element) => showSet(principals, (i) => (element & (1 << i)) !== 0),
    lookup: (name) => {
      const at = index.get(name);
      return at === undefined ? undefined : 1 << at;
    },
    names: () => principals,
    elements: () => Array.from({ length: top + 1 }, (_, i) => i).sort((a, b) => bits(a) - bits(b) || a - b),
  };
}

function internedSets(principals: readonly string[], index: ReadonlyMap<string, number>): Component {
  const sets: bigint[] = [];
  const ids = new Map<bigint, Element>();
  const intern = (set: bigint): Element => {
    let id = ids.get(set);
    if (id === undefined) {
      id = sets.length;
      sets.push(set);
      ids.set(set, id);
    }
    return id;
  };
  const get = (element: Element): bigint => sets[element] ?? 0n;
  return {
    bottom: intern(0n),
    top: intern((1n << BigInt(principals.length)) - 1n),
    size: Number.POSITIVE_INFINITY,
    leq: (a, b) => a === b || (get(a) & ~get(b)) === 0n,
    join: (a, b) => (a === b ? a : intern(get(a) | get(b))),
    meet: (a, b) => (a === b ? a : intern(get(a) & get(b))),
    show: (element) => showSet(principals, (i) => (get(element) & (1n << BigInt(i))) !== 0n),
    lookup: (name) => {
      const at = index.get(name);
      return at === undefined ? undefined : intern(1n << BigInt(at));
    },
    names: () => principals,
    elements: () => [],
  };
}

function showSet(principals: readonly string[], has: (i: number) => boolean): string {
  const owners = principals.filter((_, i) => has(i));
  if (owners.length > 0) return owners.join(" | ");
  return principals.includes("public") ? "non-secret" : "public";
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
