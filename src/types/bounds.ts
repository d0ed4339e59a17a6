/**
 * Sets of things that are known to hold: the `where` clauses of a body, the bounds of an associated or opaque type, the traits of a
 * `dyn`; each closed under supertraits. Looks nothing up in impls.
 */
import type { Def, TraitDef, TypeAliasDef } from "../program/program.js";
import type { Instance } from "./context.js";
import { substArgs } from "./fold.js";
import { TyFlag } from "./ty.js";
import type { GenericArgs, Predicate, TraitRef, Ty } from "./ty.js";
import type { Candidate } from "./solver.js";
import type { Tcx } from "./tcx.js";

export interface KnownProjection {
  readonly ref: TraitRef;
  readonly assoc: TypeAliasDef;
  readonly args: GenericArgs;
  readonly ty: Ty;
}

export interface BoundSet {
  readonly refs: ReadonlyMap<TraitDef, readonly TraitRef[]>;
  readonly projections: readonly KnownProjection[];
  /** Types with a bound of which nothing is known. */
  readonly blind: readonly Ty[];
}

export type Verdict = "yes" | "no" | "maybe";

/** What a body may rely on, with the caches of what was decided under it. */
export interface ParamEnv extends BoundSet {
  readonly owner: Def | undefined;
  readonly evaluated: Map<number, Verdict>;
  readonly normalized: Map<Ty, Ty>;
  readonly instances: Map<number, Instance | undefined>;
  /** What was selected, by the trait reference with its variables numbered in order. */
  readonly selected: Map<number, Candidate | "open" | "none">;
}

export const EMPTY_BOUNDS: BoundSet = { refs: new Map(), projections: [], blind: [] };

export function envOf(bounds: BoundSet, owner: Def | undefined): ParamEnv {
  return { ...bounds, owner, evaluated: new Map(), normalized: new Map(), instances: new Map(), selected: new Map() };
}

/** `predicates` and all that their traits' supertraits add. */
export function elaborate(tcx: Tcx, predicates: readonly Predicate[]): BoundSet {
  const refs = new Map<TraitDef, TraitRef[]>();
  const projections: KnownProjection[] = [];
  const blind: Ty[] = [];
  const seen = new Set<number>();
  const queue = predicates.slice();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next.kind === "ProjectionEq") {
      projections.push({ ref: next.ref, assoc: next.assoc, args: next.assocArgs, ty: next.ty });
      continue;
    }
    if (next.kind === "Unknown") blind.push(next.self);
    if (next.kind !== "Trait") continue;
    const ref = tcx.types.traitRef(next.ref.trait, next.ref.args);
    if (seen.has(ref.id) || seen.size > 2000) continue;
    seen.add(ref.id);
    const list = refs.get(ref.trait);
    if (list === undefined) refs.set(ref.trait, [ref]);
    else list.push(ref);
    for (const above of tcx.superPredicates(ref.trait)) queue.push(tcx.substPredicate(above, ref.args));
  }
  return { refs, projections, blind };
}

/** What is known of an associated type, an opaque type or a trait object by its own declaration. */
export class AliasBounds {
  private readonly memo = new Map<Ty, BoundSet>();

  constructor(private readonly tcx: Tcx) {}

  of(ty: Ty): BoundSet {
    if (ty.kind !== "Projection" && ty.kind !== "Opaque" && ty.kind !== "Dynamic") return EMPTY_BOUNDS;
    const found = this.memo.get(ty);
    if (found !== undefined) return found;
    this.memo.set(ty, EMPTY_BOUNDS);
    const bounds = elaborate(this.tcx, this.declared(ty));
    if ((ty.flags & TyFlag.Infer) === 0) this.memo.set(ty, bounds);
    else this.memo.delete(ty);
    return bounds;
  }

  private declared(ty: Extract<Ty, { kind: "Projection" | "Opaque" | "Dynamic" }>): readonly Predicate[] {
    if (ty.kind === "Projection") return this.tcx.itemBounds(ty.assoc).map((p) => this.tcx.substPredicate(p, ty.args));
    const out: Predicate[] = [];
    for (const bound of ty.bounds) {
      const ref: TraitRef = { trait: bound.trait, args: this.tcx.types.list([ty, ...bound.args]).args };
      out.push({ kind: "Trait", ref });
      for (const assoc of bound.assoc) {
        const container = assoc.def.container;
        if (container.kind !== "Trait") continue;
        const at = container.def === bound.trait ? ref : this.above(ref, container.def);
        out.push({ kind: "ProjectionEq", ref: at, assoc: assoc.def, assocArgs: at.args, ty: assoc.ty });
      }
    }
    return out;
  }

  /** `ref` seen as its supertrait `trait`. */
  private above(ref: TraitRef, trait: TraitDef): TraitRef {
    for (const above of this.tcx.superRefs(ref.trait)) {
      const at: TraitRef = { trait: above.trait, args: substArgs(this.tcx.types, above.args, ref.args) };
      if (at.trait === trait) return at;
      if (this.tcx.superDefs(at.trait).includes(trait)) return this.above(at, trait);
    }
    return ref;
  }
}
