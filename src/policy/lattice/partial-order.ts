/**
 * A lattice from the pairs of a partial order. Joins and meets are computed once, as tables; whatever pair has no unique one
 * is the reason why the order is refused. Elements are numbered so that a lower one has the smaller number.
 */
import type { Built, Component, LatticeProblem } from "./component.js";

/** The tables have the square of this many entries. */
const MAX_ELEMENTS = 512;

export function partialOrder(relations: readonly string[]): Built<Component> {
  const read = readRelations(relations);
  if (!read.ok) return read;
  const { names, pairs } = read.value;
  if (names.length === 0) return fail("an order needs at least one element", 'write `order = ["public < secret"]`');
  if (names.length > MAX_ELEMENTS) return fail(`an order may have at most ${String(MAX_ELEMENTS)} elements, this one has ${String(names.length)}`);
  const above = closure(names.length, pairs);
  const cycle = findCycle(above, names.length);
  if (cycle !== undefined) {
    return fail(`\`${names[cycle[0]] ?? ""}\` and \`${names[cycle[1]] ?? ""}\` are each below the other: an order must not go in a circle`, "remove one of the relations between them");
  }
  const sorted = linearExtension(above, names);
  return tables(sorted.names, sorted.leq);
}

interface Relations {
  readonly names: readonly string[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** `"a < b"`, `"a < b < c"`, or a lone name. */
function readRelations(relations: readonly string[]): Built<Relations> {
  const names: string[] = [];
  const index = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const relation of relations) {
    let before: number | undefined;
    for (const part of relation.split("<")) {
      const name = part.trim();
      if (!isElementName(name)) return fail(`\`${relation}\` is not a relation between two elements`, 'write it as `"lower < higher"`');
      let at = index.get(name);
      if (at === undefined) {
        at = names.length;
        index.set(name, at);
        names.push(name);
      }
      if (before !== undefined) pairs.push([before, at]);
      before = at;
    }
  }
  return { ok: true, value: { names, pairs } };
}

/** A name that can be written in an attribute: words joined by `-`. */
export function isElementName(name: string): boolean {
  return /^[\p{XID_Start}_][\p{XID_Continue}]*(-[\p{XID_Continue}]+)*$/u.test(name);
}

/** `result[a * n + b]` is 1 when a ≤ b. */
function closure(n: number, pairs: Relations["pairs"]): Uint8Array {
  const leq = new Uint8Array(n * n);
  for (let i = 0; i < n; i++) leq[i * n + i] = 1;
  for (const [low, high] of pairs) leq[low * n + high] = 1;
  for (let via = 0; via < n; via++) {
    for (let a = 0; a < n; a++) {
      if (leq[a * n + via] === 0) continue;
      for (let b = 0; b < n; b++) if (leq[via * n + b] === 1) leq[a * n + b] = 1;
    }
  }
  return leq;
}

function findCycle(leq: Uint8Array, n: number): readonly [number, number] | undefined {
  for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) if (leq[a * n + b] === 1 && leq[b * n + a] === 1) return [a, b];
  return undefined;
}

/** Renumbers by the count of elements below, ties in the order in which they were written. */
function linearExtension(leq: Uint8Array, names: readonly string[]): { readonly names: readonly string[]; readonly leq: Uint8Array } {
  const n = names.length;
  const below = names.map((_, b) => names.reduce((count, __, a) => count + (leq[a * n + b] ?? 0), 0));
  const order = names.map((_, i) => i).sort((a, b) => (below[a] ?? 0) - (below[b] ?? 0) || a - b);
  const sorted = new Uint8Array(n * n);
  for (const [i, from] of order.entries()) for (const [j, to] of order.entries()) sorted[i * n + j] = leq[from * n + to] ?? 0;
  return { names: order.map((i) => names[i] ?? ""), leq: sorted };
}

function tables(names: readonly string[], leq: Uint8Array): Built<Component> {
  const n = names.length;
  const isBelow = (a: number, b: number): boolean => leq[a * n + b] === 1;
  const joins = new Uint16Array(n * n);
  const meets = new Uint16Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = a; b < n; b++) {
      const join = extreme(n, (x) => isBelow(a, x) && isBelow(b, x), isBelow);
      if (join.kind !== "one") return { ok: false, problem: noBound(names, a, b, "join", join) };
      const meet = extreme(n, (x) => isBelow(x, a) && isBelow(x, b), (x, y) => isBelow(y, x));
      if (meet.kind !== "one") return { ok: false, problem: noBound(names, a, b, "meet", meet) };
      joins[a * n + b] = joins[b * n + a] = join.element;
      meets[a * n + b] = meets[b * n + a] = meet.element;
    }
  }
  const index = new Map(names.map((name, i) => [name, i]));
  const lookup = (table: Uint16Array, a: number, b: number): number => table[a * n + b] ?? 0;
  return {
    ok: true,
    value: {
      bottom: 0,
      top: n - 1,
      size: n,
      leq: isBelow,
      join: (a, b) => lookup(joins, a, b),
      meet: (a, b) => lookup(meets, a, b),
      show: (element) => names[element] ?? "?",
      lookup: (name) => index.get(name),
      names: () => names,
      elements: () => names.map((_, i) => i),
    },
  };
}

type Extreme = { readonly kind: "one"; readonly element: number } | { readonly kind: "none" } | { readonly kind: "several"; readonly candidates: readonly number[] };

/** The bound that comes before all others, or the bounds that no other comes before. */
function extreme(n: number, isBound: (x: number) => boolean, before: (x: number, y: number) => boolean): Extreme {
  const bounds: number[] = [];
  for (let x = 0; x < n; x++) if (isBound(x)) bounds.push(x);
  if (bounds.length === 0) return { kind: "none" };
  const best = bounds.find((x) => bounds.every((y) => before(x, y)));
  if (best !== undefined) return { kind: "one", element: best };
  return { kind: "several", candidates: bounds.filter((x) => bounds.every((y) => y === x || !before(y, x))) };
}

function noBound(names: readonly string[], a: number, b: number, what: "join" | "meet", found: Extreme): LatticeProblem {
  const pair = `\`${names[a] ?? ""}\` and \`${names[b] ?? ""}\``;
  const [side, element] = what === "join" ? ["above", "above both"] : ["below", "below both"];
  const candidates = found.kind === "several" ? found.candidates.map((x) => `\`${names[x] ?? ""}\``).join(" and ") : "";
  const why = found.kind === "several" ? `${candidates} are both ${side} them, and neither is ${side === "above" ? "below" : "above"} the other` : `no element is ${element}`;
  return {
    message: `the order is no lattice: ${pair} have no unique ${what} (${why})`,
    help: [found.kind === "several" ? `add an element between ${pair} and ${candidates}` : `add an element that is ${element}`],
  };
}

function fail(message: string, ...help: readonly string[]): { readonly ok: false; readonly problem: LatticeProblem } {
  return { ok: false, problem: { message, help } };
}
