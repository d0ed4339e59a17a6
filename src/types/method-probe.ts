/**
 * Finds the method that a call means, in the compiler's order: for each type that dereferencing reaches, by value, then behind `&`,
 * then `&mut`; inherent methods before those of traits; traits in scope only. A blanket impl for all types that have a trait of which nothing is
 * known (its crate was not given) counts only where nothing else does. Also finds associated items by path.
 */
import type { AssocDef, ConstDef, FnDef, ImplDef, Scope, TraitDef } from "../program/program.js";
import { autoderef } from "./autoderef.js";
import type { DerefStep } from "./autoderef.js";
import type { BodyCx } from "./body-cx.js";
import type { BoundSet, Verdict } from "./bounds.js";
import { substTy } from "./fold.js";
import { mayMatch } from "./may-match.js";
import type { Obligation } from "./solver.js";
import { TyFlag } from "./ty.js";
import type { GenericArgs, TraitRef, Ty } from "./ty.js";
import { isVisible } from "./visibility.js";

export type CandidateItem =
  | { readonly kind: "Inherent"; readonly item: AssocDef; readonly impl: ImplDef }
  /** By a bound in reach: of a parameter, an alias, or a trait object. */
  | { readonly kind: "Bound"; readonly item: AssocDef; readonly ref: TraitRef }
  | { readonly kind: "Trait"; readonly item: AssocDef; readonly trait: TraitDef };

export interface Pick {
  readonly candidate: CandidateItem;
  readonly method: FnDef;
  readonly steps: readonly DerefStep[];
  /** How many steps are dereferences. */
  readonly derefs: number;
  /** `ptr`: `*mut T` becomes `*const T`. */
  readonly autoref: "none" | "ref" | "mut" | "ptr";
  readonly unsize: boolean;
}

export type ProbeResult =
  | { readonly kind: "pick"; readonly pick: Pick }
  | { readonly kind: "none"; readonly reason: string; readonly candidates: readonly FnDef[] };

export function probeMethod(cx: BodyCx, receiver: Ty, name: string): ProbeResult {
  const steps = withUnsizing(cx, autoderef(cx, receiver));
  const last = steps[steps.length - 1];
  if (last === undefined) return none("no type", []);
  const probe = new MethodProbe(cx, name, steps);
  if (last.ty.kind === "Unknown" && steps.every((s) => s === last || s.ty.kind === "Ref")) return none(last.ty.why, probe.allNamed());
  const open = last.ty.kind === "Infer" && cx.table.kindOf(last.ty.variable) === "ty";
  if (open && steps.length === 1) return none("the receiver's type is not known", probe.allNamed());
  const pick = probe.pick();
  if (pick !== undefined) return { kind: "pick", pick };
  const why = open || last.ty.kind === "Unknown" ? "the receiver's type is not known" : "no method of that name was found";
  return none(why, probe.allNamed());
}

function none(reason: string, candidates: readonly FnDef[]): ProbeResult {
  return { kind: "none", reason, candidates };
}

function withUnsizing(cx: BodyCx, steps: readonly DerefStep[]): readonly DerefStep[] {
  const last = steps[steps.length - 1];
  if (last?.ty.kind !== "Array") return steps;
  return [...steps, { ty: cx.types.slice(last.ty.elem), by: "unsize" }];
}

/** Methods of a name that can be called from a scope through traits in scope. */
export class TraitMethods {
  private readonly memo = new Map<Scope, Map<string, readonly { readonly trait: TraitDef; readonly item: AssocDef }[]>>();

  private readonly items = new Map<TraitDef, ReadonlyMap<string, AssocDef>>();

  constructor(private readonly traitsInScope: (scope: Scope) => readonly TraitDef[]) {}

  /** Functions and constants of a trait by name. */
  itemsOf(trait: TraitDef): ReadonlyMap<string, AssocDef> {
    let found = this.items.get(trait);
    if (found === undefined) {
      found = new Map(trait.items.flatMap((item) => (item.kind === "TypeAlias" ? [] : [[item.name, item] as const])));
      this.items.set(trait, found);
    }
    return found;
  }

  named(scope: Scope, name: string): readonly { readonly trait: TraitDef; readonly item: AssocDef }[] {
    let table = this.memo.get(scope);
    if (table === undefined) {
      table = new Map();
      this.memo.set(scope, table);
    }
    let found = table.get(name);
    if (found === undefined) {
      const list: { trait: TraitDef; item: AssocDef }[] = [];
      for (const trait of this.traitsInScope(scope)) {
        const item = this.itemsOf(trait).get(name);
        if (item !== undefined) list.push({ trait, item });
      }
      found = list;
      table.set(name, found);
    }
    return found;
  }
}

/** `blind`: as far as is known, by an impl for whatever has a trait that is not known. */
type Applicability = Verdict | "blind";

class MethodProbe {
  /** Whether candidates that are `blind` count, and whether one was passed over. */
  private blind: "passed over" | "counted" | "not met" = "not met";

  private readonly inherent: CandidateItem[] = [];
  private readonly extension: CandidateItem[] = [];

  constructor(private readonly cx: BodyCx, private readonly name: string, private readonly steps: readonly DerefStep[]) {
    for (const step of steps) this.assembleInherent(step.ty);
    for (const { trait, item } of cx.traitItems(name)) {
      if (item.kind === "Fn" && item.node.self !== undefined) this.extension.push({ kind: "Trait", item, trait });
    }
  }

  /** Everything of that name, for a call that stays unknown. */
  allNamed(): readonly FnDef[] {
    const out = new Set<FnDef>();
    for (const c of [...this.inherent, ...this.extension]) if (c.item.kind === "Fn") out.add(c.item);
    return [...out];
  }

  private assembleInherent(ty: Ty): void {
    const { cx } = this;
    for (const { item, impl } of cx.shared.impls.inherentItems(ty).get(this.name) ?? []) {
      if (item.kind === "Fn" && item.node.self !== undefined) this.inherent.push({ kind: "Inherent", item, impl });
    }
    for (const ref of boundRefs(cx, ty)) this.addBound(ref);
  }

  private addBound(ref: TraitRef): void {
    for (const item of ref.trait.items) {
      if (item.kind === "Fn" && item.name === this.name && item.node.self !== undefined) this.inherent.push({ kind: "Bound", item, ref });
    }
  }

  pick(): Pick | undefined {
    if (this.inherent.length === 0 && this.extension.length === 0) return undefined;
    const found = this.pickInOrder();
    if (found !== undefined || this.blind !== "passed over") return found;
    this.blind = "counted";
    return this.pickInOrder();
  }

  private pickInOrder(): Pick | undefined {
    for (let i = 0; i < this.steps.length; i++) {
      const step = this.steps[i];
      if (step === undefined) break;
      if (step.ty.kind === "Infer" && this.cx.table.kindOf(step.ty.variable) === "ty") break;
      if (step.ty.kind === "Unknown") break;
      const found = this.pickAt(step, i);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private pickAt(step: DerefStep, index: number): Pick | undefined {
    const { types } = this.cx;
    const unsize = step.by === "unsize";
    const derefs = unsize ? index - 1 : index;
    const at = (candidate: CandidateItem, autoref: Pick["autoref"], more: number): Pick | undefined =>
      candidate.item.kind === "Fn" ? { candidate, method: candidate.item, steps: this.steps, derefs: derefs + more, autoref, unsize } : undefined;
    const value = unsize ? undefined : this.consider(step.ty);
    if (value !== undefined) {
      // A reference is reborrowed.
      if (step.ty.kind === "Ref") return at(value, step.ty.mut ? "mut" : "ref", 1);
      return at(value, "none", 0);
    }
    const shared = this.consider(types.ref(false, step.ty));
    if (shared !== undefined) return at(shared, "ref", 0);
    const mutable = this.consider(types.ref(true, step.ty));
    if (mutable !== undefined) return at(mutable, "mut", 0);
    if (step.ty.kind === "Ptr" && step.ty.mut) {
      const pointer = this.consider(types.ptr(false, step.ty.inner));
      if (pointer !== undefined) return at(pointer, "ptr", 0);
    }
    return undefined;
  }

  private consider(self: Ty): CandidateItem | undefined {
    return this.considerAll(this.inherent, self) ?? this.considerAll(this.extension, self);
  }

  private considerAll(candidates: readonly CandidateItem[], self: Ty): CandidateItem | undefined {
    const sure: CandidateItem[] = [];
    const maybe: CandidateItem[] = [];
    for (const candidate of candidates) {
      const verdict = this.applicable(candidate, self);
      if (verdict === "yes") sure.push(candidate);
      else if (verdict === "maybe" || (verdict === "blind" && this.blind === "counted")) maybe.push(candidate);
      else if (verdict === "blind") this.blind = "passed over";
    }
    const all = sure.length > 0 ? sure : maybe;
    return theOne(all) ?? this.prefer(all);
  }

  /** Of several items the one that is no trait's. */
  private prefer(all: readonly CandidateItem[]): CandidateItem | undefined {
    const inherent = all.filter((c) => c.kind === "Inherent");
    return inherent.length === 1 ? inherent[0] : undefined;
  }

  private applicable(candidate: CandidateItem, self: Ty): Applicability {
    const { cx } = this;
    if (candidate.item.kind !== "Fn") return "no";
    const pattern = cx.tcx.erasedSignatureOf(candidate.item).inputs[0];
    if (pattern === undefined) return "no";
    if (candidate.kind === "Inherent") {
      if (!mayMatch(cx.table, pattern, self, true) || !isVisible(cx.tcx, candidate.item, cx.scope)) return "no";
      return cx.probe(() => this.inherentFits(candidate.impl, pattern, self));
    }
    if (candidate.kind === "Bound") {
      return cx.probe(() => {
        const want = cx.solver.normalizeInto(substTy(cx.types, pattern, candidate.ref.args), [], 0);
        return cx.table.unify(want, self) ? "yes" : "no";
      });
    }
    if (!mayMatch(cx.table, pattern, self, true)) return "no";
    return cx.probe(() => this.traitFits(candidate.trait, pattern, self));
  }

  private inherentFits(impl: ImplDef, pattern: Ty, self: Ty): Verdict {
    const { cx } = this;
    const args = cx.solver.freshArgs(impl, []);
    const nested: Obligation[] = [];
    const want = cx.solver.normalizeInto(substTy(cx.types, pattern, args), nested, 0);
    if (!cx.table.unify(want, self)) return "no";
    return implHolds(cx, impl, args, nested);
  }

  private traitFits(trait: TraitDef, pattern: Ty, self: Ty): Applicability {
    const { cx } = this;
    const args = cx.solver.freshArgs(trait, []);
    const nested: Obligation[] = [];
    const want = cx.solver.normalizeInto(substTy(cx.types, pattern, args), nested, 0);
    if (!cx.table.unify(want, self)) return "no";
    const first = args[0];
    if (first !== undefined && "hasInfer" in first) {
      const at = cx.table.shallow(first);
      if (at.kind === "Unknown" || (at.kind === "Infer" && cx.table.kindOf(at.variable) === "ty")) return "no";
    }
    return fits(cx, { trait, args });
  }
}

/** The one item that all candidates mean. By several bounds (`T: Slice<A> + Slice<B>`) it is the trait's, and its arguments decide which bound. */
function theOne(all: readonly CandidateItem[]): CandidateItem | undefined {
  const first = all[0];
  if (first === undefined || all.some((c) => c.item !== first.item)) return undefined;
  return all.length > 1 && first.kind === "Bound" ? { kind: "Trait", item: first.item, trait: first.ref.trait } : first;
}

function fits(cx: BodyCx, ref: TraitRef): Applicability {
  const verdict = cx.solver.holds(ref.trait, ref.args);
  return verdict !== "no" && cx.solver.restsOnUnknown(ref) ? "blind" : verdict;
}

/** Whether the predicates of an impl may hold for `args`. */
function implHolds(cx: BodyCx, impl: ImplDef, args: GenericArgs, nested: Obligation[]): Verdict {
  const predicates = cx.tcx.erasedPredicatesOf(impl);
  if (predicates.length === 0 && nested.length === 0) return "yes";
  const obligations = nested.slice();
  for (const predicate of predicates) {
    const p = cx.tcx.substPredicate(predicate, args);
    if (p.kind === "Trait") obligations.push({ kind: "Trait", ref: { trait: p.ref.trait, args: normalizeArgs(cx, p.ref.args, obligations) }, depth: 1 });
    else if (p.kind === "ProjectionEq") obligations.push({ kind: "Projection", ref: p.ref, assoc: p.assoc, args: p.assocArgs, ty: p.ty, depth: 1 });
  }
  return cx.solver.evaluateAll(obligations);
}

function normalizeArgs(cx: BodyCx, args: GenericArgs, into: Obligation[]): GenericArgs {
  if (!args.some((a) => (a.flags & TyFlag.Projection) !== 0)) return args;
  return args.map((a) => ("hasInfer" in a ? cx.solver.normalizeInto(a, into, 1) : a));
}

/** The traits that are known of a type by bounds: of a parameter, an alias or a trait object. */
export function boundRefs(cx: BodyCx, ty: Ty): readonly TraitRef[] {
  switch (ty.kind) {
    case "Param": return refsFor(cx, cx.solver.env, ty);
    case "Projection": case "Opaque":
      return [...refsFor(cx, cx.solver.env, ty), ...refsFor(cx, cx.shared.aliases.of(ty), ty)];
    case "Dynamic": return refsFor(cx, cx.shared.aliases.of(ty), ty);
    case "Prim": case "Never": case "Adt": case "Foreign": case "Ref": case "Ptr": case "Slice": case "Array": case "Tuple": case "FnPtr": case "FnDef":
    case "Closure": case "Async": case "Infer": case "Unknown":
      return [];
  }
}

function refsFor(cx: BodyCx, bounds: BoundSet, self: Ty): readonly TraitRef[] {
  const out: TraitRef[] = [];
  for (const refs of bounds.refs.values()) {
    for (const ref of refs) {
      const first = ref.args[0];
      if (first === self || (first !== undefined && "hasInfer" in first && cx.resolve(first) === cx.resolve(self))) out.push(ref);
    }
  }
  return out;
}

// ---- by path

export interface PathItem { readonly candidate: CandidateItem; readonly item: FnDef | ConstDef }

/** The associated function or constant `self::name`. */
export function probePath(cx: BodyCx, self: Ty, name: string): PathItem | undefined {
  const ty = cx.structurally(self);
  const inherent: CandidateItem[] = [];
  for (const { item, impl } of cx.shared.impls.inherentItems(ty).get(name) ?? []) {
    if (item.kind === "TypeAlias" || !isVisible(cx.tcx, item, cx.scope)) continue;
    const pattern = cx.tcx.erasedHeader(impl).self;
    if (!mayMatch(cx.table, pattern, ty, true)) continue;
    const verdict = cx.probe(() => {
      const args = cx.solver.freshArgs(impl, []);
      const nested: Obligation[] = [];
      const want = cx.solver.normalizeInto(substTy(cx.types, pattern, args), nested, 0);
      return cx.table.unify(want, ty) ? implHolds(cx, impl, args, nested) : "no";
    });
    if (verdict !== "no") inherent.push({ kind: "Inherent", item, impl });
  }
  const own = inherent[0];
  if (own !== undefined && own.item.kind !== "TypeAlias") return inherent.every((c) => c.item === own.item) ? { candidate: own, item: own.item } : undefined;
  const bound = boundRefs(cx, ty).flatMap((ref) => ref.trait.items.flatMap((item): CandidateItem[] => (item.name === name && item.kind !== "TypeAlias" ? [{ kind: "Bound", item, ref }] : [])));
  const candidate = theOne(bound) ?? bound[0];
  if (candidate !== undefined && candidate.item.kind !== "TypeAlias") return { candidate, item: candidate.item };
  return pathThroughTraits(cx, ty, name);
}

function pathThroughTraits(cx: BodyCx, ty: Ty, name: string): PathItem | undefined {
  if (ty.kind === "Unknown") return undefined;
  const found: PathItem[] = [];
  const maybe: PathItem[] = [];
  for (const { trait, item } of cx.traitItems(name)) {
    if (item.kind === "TypeAlias") continue;
    const verdict = cx.probe(() => fits(cx, { trait, args: cx.solver.freshArgs(trait, [ty]) }));
    if (verdict === "yes") found.push({ candidate: { kind: "Trait", item, trait }, item });
    else if (verdict !== "no") maybe.push({ candidate: { kind: "Trait", item, trait }, item });
  }
  const all = found.length > 0 ? found : maybe;
  const first = all[0];
  return first !== undefined && all.every((c) => c.item === first.item) ? first : undefined;
}
