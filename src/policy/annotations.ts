/**
 * Gathers what attributes and policy say: where both label one thing, the join of sources and the meet of channel bounds holds.
 * Knows nothing of how either is written.
 */
import type { Def, FieldDefn, FnDef, TraitDef } from "../program/program.js";
import type { Annotations, Label, Lattice, LatticeEnum, Lowering, UnknownFnRule } from "./labels.js";

export class AnnotationsBuilder implements Annotations {
  readonly results = new Map<FnDef, Label>();
  readonly params = new Map<FnDef, Map<number, Label>>();
  readonly channelParams = new Map<FnDef, Map<number, Label>>();
  readonly channelFns = new Map<FnDef, Label>();
  readonly channelTypes = new Map<Def, Label>();
  readonly channelFields = new Map<FieldDefn, Label>();
  readonly channelTraits = new Map<TraitDef, Label>();
  readonly fields = new Map<FieldDefn, Label>();
  readonly types = new Map<Def, Label>();
  readonly statics = new Map<Def, Label>();
  readonly declassifiers = new Map<FnDef, Lowering>();
  readonly endorsers = new Map<FnDef, Lowering>();
  readonly trusted = new Map<FnDef, { readonly reason: string; readonly span: { readonly start: number; readonly end: number } }>();
  readonly channelMacros = new Map<string, Label>();
  readonly unknownFns = new Map<string, UnknownFnRule>();
  readonly panicParams = new Map<FnDef, Set<number>>();
  readonly latticeEnums = new Map<Def, LatticeEnum>();

  constructor(readonly lattice: Lattice) {}

  /** A source: what is labelled is at least both. */
  raise<K>(map: Map<K, Label>, key: K, label: Label): void {
    const before = map.get(key);
    map.set(key, before === undefined ? label : joinLabels(this.lattice, before, label));
  }

  /** A channel: what is written must be below both. */
  bound<K>(map: Map<K, Label>, key: K, label: Label): void {
    const before = map.get(key);
    map.set(key, before === undefined ? label : meetBounds(this.lattice, before, label));
  }

  paramsOf(map: Map<FnDef, Map<number, Label>>, fn: FnDef): Map<number, Label> {
    let labels = map.get(fn);
    if (labels === undefined) {
      labels = new Map();
      map.set(fn, labels);
    }
    return labels;
  }
}

export function joinLabels(lattice: Lattice, a: Label, b: Label): Label {
  return {
    constant: lattice.join(a.constant, b.constant),
    dependent: [...a.dependent, ...b.dependent],
    axes: union(a.axes, b.axes),
    contentOnly: a.contentOnly && b.contentOnly,
    text: a.text === b.text ? a.text : `${a.text} | ${b.text}`,
    span: a.span,
  };
}

/** Where a bound depends on a run-time value the meet is approached from below, which allows less. */
export function meetBounds(lattice: Lattice, a: Label, b: Label): Label {
  const same = a.dependent.length === b.dependent.length && a.dependent.every((path, i) => samePath(path, b.dependent[i]));
  const constant = lattice.meet(a.constant, b.constant);
  return { constant, dependent: same ? a.dependent : [], axes: union(a.axes, b.axes), contentOnly: false, text: a.text === b.text ? a.text : lattice.show(constant), span: a.span };
}

function samePath(a: Label["dependent"][number], b: Label["dependent"][number] | undefined): boolean {
  return a.root === b?.root && a.fields.join(".") === b.fields.join(".");
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}
