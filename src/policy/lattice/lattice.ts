/**
 * Puts axes together to the lattice in force: one axis is the lattice itself, several are their product. A product's element is
 * the index of an interned tuple, and its operations are memoised. Knows nothing of the policy file or of attributes.
 */
import type { Axis, AxisKind, Element, Lattice, NamedElement } from "../labels.js";
import { chain } from "./chain.js";
import type { Built, Component } from "./component.js";
import { partialOrder } from "./partial-order.js";
import { powerset } from "./powerset.js";

export type Shape =
  | { readonly kind: "Chain"; readonly levels: readonly string[] }
  | { readonly kind: "Order"; readonly relations: readonly string[] }
  | { readonly kind: "Principals"; readonly principals: readonly string[] };

export interface AxisSpec {
  readonly name: string;
  readonly kind: AxisKind;
  readonly shape: Shape;
}

/** The names of the bottom, unless the lattice has elements of those names. */
const BOTTOM_NAMES: readonly string[] = ["public", "non-secret"];
const MAX_LISTED = 64;

/** `public ⊑ secret`. */
export function builtinLattice(): Lattice {
  const built = buildLattice([{ name: "confidentiality", kind: "confidentiality", shape: { kind: "Chain", levels: ["public", "secret"] } }]);
  if (!built.ok) throw new Error(built.problem.message);
  return built.value;
}

export function buildLattice(specs: readonly AxisSpec[]): Built<Lattice> {
  const parts: Component[] = [];
  for (const spec of specs) {
    const part = buildComponent(spec.shape);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const twice = sharedName(parts);
  if (twice !== undefined) {
    return { ok: false, problem: { message: `\`${twice}\` is an element of two axes, so a label that names it would be ambiguous`, help: ["rename it in one of them"] } };
  }
  const [only, ...others] = parts;
  const [spec] = specs;
  if (only === undefined || spec === undefined) {
    return { ok: false, problem: { message: "a lattice needs `levels`, `order`, `principals` or `axes`", help: ['write `levels = ["public", "secret"]`'] } };
  }
  return { ok: true, value: others.length === 0 ? single(only, spec) : product(parts, specs) };
}

function buildComponent(shape: Shape): Built<Component> {
  switch (shape.kind) {
    case "Chain": return chain(shape.levels);
    case "Order": return partialOrder(shape.relations);
    case "Principals": return powerset(shape.principals);
  }
}

function sharedName(parts: readonly Component[]): string | undefined {
  const seen = new Set<string>();
  for (const part of parts) {
    for (const name of part.names()) {
      if (seen.has(name)) return name;
      seen.add(name);
    }
  }
  return undefined;
}

function axisOf(spec: AxisSpec): Axis {
  return { name: spec.name, kind: spec.kind };
}

function single(part: Component, spec: AxisSpec): Lattice {
  const axes = [0];
  return {
    bottom: part.bottom,
    top: part.top,
    leq: part.leq,
    join: part.join,
    meet: part.meet,
    show: part.show,
    builtinBound: spec.kind === "integrity" ? part.top : part.bottom,
    lower: (value, to, named) => (named.includes(0) ? to : value),
    elements: () => (part.size <= MAX_LISTED ? part.elements() : []),
    lookup: (name) => {
      const element = part.lookup(name) ?? (BOTTOM_NAMES.includes(name) ? part.bottom : undefined);
      return element === undefined ? undefined : { element, axes };
    },
    names: () => [...new Set([...part.names(), ...BOTTOM_NAMES])],
    axes: [axisOf(spec)],
  };
}

/** Interned tuples of one element per axis. */
class Tuples {
  private readonly tuples: (readonly Element[])[] = [];
  private readonly ids = new Map<string, Element>();

  intern(tuple: readonly Element[]): Element {
    const key = tuple.join(",");
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.tuples.length;
      this.tuples.push(tuple);
      this.ids.set(key, id);
    }
    return id;
  }

  get(element: Element): readonly Element[] {
    const tuple = this.tuples[element];
    if (tuple === undefined) throw new RangeError(`no lattice element ${String(element)}`);
    return tuple;
  }
}

function product(parts: readonly Component[], specs: readonly AxisSpec[]): Lattice {
  const tuples = new Tuples();
  const bottom = tuples.intern(parts.map((part) => part.bottom));
  const all = parts.map((_, i) => i);
  const zip = (operation: (part: Component, a: Element, b: Element) => Element) => memoised((a, b) => {
    const right = tuples.get(b);
    return tuples.intern(tuples.get(a).map((left, i) => operation(partAt(parts, i), left, right[i] ?? 0)));
  });
  const leq = memoised((a, b) => {
    const right = tuples.get(b);
    return tuples.get(a).every((left, i) => partAt(parts, i).leq(left, right[i] ?? 0)) ? 1 : 0;
  });
  const show = (element: Element): string => {
    const tuple = tuples.get(element);
    const shown = tuple.flatMap((value, i) => (value === partAt(parts, i).bottom ? [] : [partAt(parts, i).show(value)]));
    if (shown.length > 0) return shown.join(", ");
    return partAt(parts, 0).show(tuple[0] ?? 0);
  };
  return {
    bottom,
    top: tuples.intern(parts.map((part) => part.top)),
    leq: (a, b) => a === b || leq(a, b) === 1,
    join: zip((part, a, b) => part.join(a, b)),
    meet: zip((part, a, b) => part.meet(a, b)),
    show,
    builtinBound: tuples.intern(parts.map((part, i) => (specs[i]?.kind === "integrity" ? part.top : part.bottom))),
    lower: (value, to, named) => {
      const target = tuples.get(to);
      return tuples.intern(tuples.get(value).map((old, i) => (named.includes(i) ? (target[i] ?? old) : old)));
    },
    elements: () => listTuples(parts).map((tuple) => tuples.intern(tuple)),
    lookup: (name) => lookupInParts(parts, tuples, name, all),
    names: () => [...new Set([...parts.flatMap((part) => part.names()), ...BOTTOM_NAMES])],
    axes: specs.map(axisOf),
  };
}

function partAt(parts: readonly Component[], i: number): Component {
  const part = parts[i];
  if (part === undefined) throw new RangeError(`no axis ${String(i)}`);
  return part;
}

function lookupInParts(parts: readonly Component[], tuples: Tuples, name: string, all: readonly number[]): NamedElement | undefined {
  for (const [axis, part] of parts.entries()) {
    const found = part.lookup(name);
    if (found !== undefined) return { element: tuples.intern(parts.map((other, i) => (i === axis ? found : other.bottom))), axes: [axis] };
  }
  return BOTTOM_NAMES.includes(name) ? { element: tuples.intern(parts.map((part) => part.bottom)), axes: all } : undefined;
}

/** All tuples in an order that puts lower ones first, or none when there are too many. */
function listTuples(parts: readonly Component[]): readonly (readonly Element[])[] {
  if (parts.reduce((count, part) => count * part.size, 1) > MAX_LISTED) return [];
  return parts.reduce<readonly (readonly Element[])[]>((tuples, part) => tuples.flatMap((tuple) => part.elements().map((element) => [...tuple, element])), [[]]);
}

function memoised(operation: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = a * 0x4000000 + b;
    let result = known.get(key);
    if (result === undefined) {
      result = operation(a, b);
      known.set(key, result);
    }
    return result;
  };
}
