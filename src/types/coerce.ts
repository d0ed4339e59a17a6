/**
 * Coercions: what may silently become what at a place where a type is expected, and the common type of several branches.
 * A coercion that does not fit leaves the expression as it is: the input compiles, so it was our knowledge that did not reach.
 */
import { applyDerefs, autoderef, isBox } from "./autoderef.js";
import type { BodyCx, Mut } from "./body-cx.js";
import { isTy } from "./interner.js";
import { makeMutable } from "./place-mut.js";
import type { GenericArgs, Ty } from "./ty.js";
import type { Coercion, TExpr } from "./typed-body.js";

/** `expr` as a `target`. */
export function coerce(cx: BodyCx, expr: TExpr, target: Ty): TExpr {
  return tryCoerce(cx, expr, target) ?? expr;
}

function wrap(cx: BodyCx, expr: TExpr, coercion: Coercion, ty: Ty): TExpr {
  const node = cx.node({ kind: "Coerce", coercion, operand: expr, ty, start: expr.start, end: expr.end });
  if (coercion.kind === "Unsize") holdUnsize(cx, coercion);
  return node;
}

function holdUnsize(cx: BodyCx, coercion: Extract<Coercion, { kind: "Unsize" }>): void {
  const mutable: Mut<typeof coercion> = coercion;
  cx.finishers.push(() => {
    mutable.from = cx.resolve(mutable.from);
    mutable.to = cx.resolve(mutable.to);
  });
}

export function tryCoerce(cx: BodyCx, expr: TExpr, wanted: Ty): TExpr | undefined {
  const source = cx.structurally(expr.ty);
  const target = cx.shallow(wanted);
  if (source.kind === "Never") {
    if (target.kind === "Never") return expr;
    if (target.kind === "Infer") cx.divergingVars.push(target.variable);
    return wrap(cx, expr, { kind: "NeverToAny" }, target);
  }
  if (source.kind === "Infer" && cx.table.kindOf(source.variable) === "ty") return cx.unify(source, target) ? expr : undefined;
  const unsized = coerceUnsized(cx, expr, source, target);
  if (unsized !== undefined) return unsized;
  if (target.kind === "Ptr") return toPointer(cx, expr, source, target);
  if (target.kind === "Ref") return toReference(cx, expr, source, target);
  if (target.kind === "FnPtr" && (source.kind === "FnDef" || source.kind === "Closure")) return reify(cx, expr, source, target);
  if (target.kind === "FnPtr" && source.kind === "FnPtr" && target.unsafe && !source.unsafe) {
    return cx.unify(cx.types.fnPtr(source.params, source.output, true), target) ? wrap(cx, expr, { kind: "UnsafeFn" }, target) : undefined;
  }
  return cx.unify(source, target) ? expr : undefined;
}

// ---- references and pointers

function toReference(cx: BodyCx, expr: TExpr, source: Ty, target: Extract<Ty, { kind: "Ref" }>): TExpr | undefined {
  if (source.kind !== "Ref" || (target.mut && !source.mut)) return cx.unify(source, target) ? expr : undefined;
  const steps = autoderef(cx, source);
  for (let i = 1; i < steps.length; i++) {
    const step = steps[i];
    if (step === undefined || !cx.unify(step.ty, target.inner)) continue;
    if (i === 1 && !source.mut) return expr;
    const place = applyDerefs(cx, expr, steps, i);
    if (target.mut) makeMutable(cx, place);
    return cx.node({ kind: "Borrow", mut: target.mut, operand: place, raw: false, implicit: true, ty: cx.types.ref(target.mut, step.ty), start: expr.start, end: expr.end });
  }
  return undefined;
}

function toPointer(cx: BodyCx, expr: TExpr, source: Ty, target: Extract<Ty, { kind: "Ptr" }>): TExpr | undefined {
  if (source.kind === "Ref" || source.kind === "Ptr") {
    if (target.mut && !source.mut) return undefined;
    if (!cx.unify(source.inner, target.inner)) return undefined;
    return source.kind === "Ptr" && source.mut === target.mut ? expr : wrap(cx, expr, { kind: "Weaken" }, target);
  }
  return cx.unify(source, target) ? expr : undefined;
}

function reify(cx: BodyCx, expr: TExpr, source: Ty, target: Extract<Ty, { kind: "FnPtr" }>): TExpr | undefined {
  const sig = cx.solver.callable(source, undefined, 0);
  if (sig === undefined || !cx.unify(cx.types.fnPtr(sig.inputs, sig.output, target.unsafe), target)) return undefined;
  return wrap(cx, expr, { kind: "ReifyFn" }, target);
}

// ---- unsizing

function coerceUnsized(cx: BodyCx, expr: TExpr, source: Ty, target: Ty): TExpr | undefined {
  if (!mayUnsize(source, target)) return undefined;
  const at = cx.table.snapshot();
  const pair = unsizePointer(cx, source, target);
  if (pair === undefined) {
    cx.table.rollback(at);
    return undefined;
  }
  let operand = expr;
  if (source.kind === "Ref" && target.kind === "Ref" && source.mut) {
    const place = cx.node({ kind: "Deref", operand: expr, implicit: true, ty: source.inner, start: expr.start, end: expr.end });
    operand = cx.node({ kind: "Borrow", mut: target.mut, operand: place, raw: false, implicit: true, ty: cx.types.ref(target.mut, source.inner), start: expr.start, end: expr.end });
  }
  return wrap(cx, operand, { kind: "Unsize", from: pair.from, to: pair.to }, target);
}

function mayUnsize(source: Ty, target: Ty): boolean {
  switch (target.kind) {
    case "Ref": return source.kind === "Ref" && (source.mut || !target.mut);
    case "Ptr": return (source.kind === "Ptr" || source.kind === "Ref") && (source.mut || !target.mut);
    case "Adt": return source.kind === "Adt" && source.def === target.def && source !== target;
    case "Prim": case "Never": case "Foreign": case "Slice": case "Array": case "Tuple": case "FnPtr": case "FnDef": case "Closure": case "Async":
    case "Dynamic": case "Param": case "Projection": case "Opaque": case "Infer": case "Unknown":
      return false;
  }
}

interface UnsizePair { readonly from: Ty; readonly to: Ty }

/** Unsizes what a pointer points to; binds variables, so callers undo a failure. */
function unsizePointer(cx: BodyCx, source: Ty, target: Ty): UnsizePair | undefined {
  if (target.kind === "Ref" || target.kind === "Ptr") {
    if (source.kind !== "Ref" && source.kind !== "Ptr") return undefined;
    return unsizePointee(cx, source.inner, target.inner);
  }
  if (source.kind !== "Adt" || target.kind !== "Adt" || source.def !== target.def || !isSmartPointer(cx, source)) return undefined;
  const index = source.args.findIndex((a) => isTy(a));
  const from = source.args[index];
  const to = target.args[index];
  if (from === undefined || to === undefined || !isTy(from) || !isTy(to)) return undefined;
  const a = cx.structurally(from);
  const b = cx.shallow(to);
  const viaPointer = a.kind === "Ref" || a.kind === "Ptr" || (a.kind === "Adt" && isSmartPointer(cx, a));
  const pair = viaPointer && mayUnsize(a, b) ? unsizePointer(cx, a, b) : unsizePointee(cx, a, b);
  if (pair === undefined) return undefined;
  return restUnify(cx, source.args, target.args, index) ? pair : undefined;
}

function restUnify(cx: BodyCx, a: GenericArgs, b: GenericArgs, but: number): boolean {
  return cx.table.unifyArgs(a.filter((_, i) => i !== but), b.filter((_, i) => i !== but));
}

function isSmartPointer(cx: BodyCx, ty: Extract<Ty, { kind: "Adt" }>): boolean {
  if (isBox(cx, ty)) return true;
  const trait = cx.tcx.lang.trait("coerce_unsized", "CoerceUnsized");
  if (trait !== undefined && cx.shared.impls.candidates(trait, ty, "any").some((i) => headIs(cx.tcx.erasedHeader(i).self, ty))) return true;
  if (ty.def.crate.role !== "model") return false;
  return ["Rc", "Arc", "Weak", "Pin", "NonNull", "Cell", "Ref", "RefMut"].includes(ty.def.name);
}

function headIs(header: Ty, ty: Extract<Ty, { kind: "Adt" }>): boolean {
  return header.kind === "Adt" && header.def === ty.def;
}

function unsizePointee(cx: BodyCx, source: Ty, target: Ty): UnsizePair | undefined {
  const from = cx.structurally(source);
  const to = cx.shallow(target);
  if (from === to || (from.kind === "Infer" && (to.kind !== "Dynamic" || cx.table.kindOf(from.variable) === "ty"))) return undefined;
  if (to.kind === "Slice") return from.kind === "Array" && cx.table.unify(from.elem, to.elem) ? { from, to } : undefined;
  if (to.kind === "Dynamic") return toDynamic(cx, from, to) ? { from, to } : undefined;
  if (to.kind === "Adt" && from.kind === "Adt" && to.def === from.def && to.def.kind === "Struct") {
    const index = lastTypeIndex(from.args);
    const a = from.args[index];
    const b = to.args[index];
    if (a === undefined || b === undefined || !isTy(a) || !isTy(b)) return undefined;
    return unsizePointee(cx, a, b) !== undefined && restUnify(cx, from.args, to.args, index) ? { from, to } : undefined;
  }
  return undefined;
}

function lastTypeIndex(args: GenericArgs): number {
  for (let i = args.length - 1; i >= 0; i--) {
    const arg = args[i];
    if (arg !== undefined && isTy(arg)) return i;
  }
  return -1;
}

function toDynamic(cx: BodyCx, from: Ty, to: Extract<Ty, { kind: "Dynamic" }>): boolean {
  if (from.kind === "Slice" || (from.kind === "Prim" && from.name === "str") || from.kind === "Unknown") return false;
  if (from.kind === "Dynamic") return upcast(cx, from, to);
  for (const bound of to.bounds) {
    if (bound.trait.node.auto) continue;
    const args = [from, ...bound.args];
    if (cx.solver.holds(bound.trait, args) === "no") return false;
    cx.solver.require({ trait: bound.trait, args });
    for (const assoc of bound.assoc) {
      const container = assoc.def.container;
      if (container.kind !== "Trait" || container.def !== bound.trait && cx.tcx.generics.of(container.def).params.length > 1 && container.def.name !== "FnOnce") continue;
      const own = container.def === bound.trait ? args : [from, ...bound.args].slice(0, cx.tcx.generics.of(container.def).params.length);
      cx.solver.register({ kind: "Projection", ref: { trait: container.def, args: own }, assoc: assoc.def, args: own, ty: assoc.ty, depth: 0 });
    }
  }
  return true;
}

function upcast(cx: BodyCx, from: Extract<Ty, { kind: "Dynamic" }>, to: Extract<Ty, { kind: "Dynamic" }>): boolean {
  for (const bound of to.bounds) {
    if (bound.trait.node.auto) continue;
    const same = from.bounds.find((b) => b.trait === bound.trait);
    if (same !== undefined) {
      if (!cx.table.unifyArgs(same.args, bound.args)) return false;
      for (const assoc of bound.assoc) {
        const other = same.assoc.find((a) => a.def === assoc.def);
        if (other !== undefined && !cx.table.unify(other.ty, assoc.ty)) return false;
      }
      continue;
    }
    if (cx.solver.holds(bound.trait, [from, ...bound.args]) === "no") return false;
  }
  // Equal up to markers: no coercion is needed, unless it drops one.
  const sameTraits = from.bounds.length === to.bounds.length && from.bounds.every((b) => to.bounds.some((t) => t.trait === b.trait));
  return !sameTraits;
}

// ---- the common type of branches

/** Collects the values of branches, `break`s or `return`s and finds the type that all of them coerce to. */
export class CoerceMany {
  private merged: Ty | undefined;
  private readonly nevers: Mut<Extract<TExpr, { kind: "Coerce" }>>[] = [];
  readonly slots: TExpr[] = [];

  /** `expected`: what the context wants, or a fresh variable. */
  constructor(private readonly expected: Ty) {}

  get type(): Ty { return this.merged ?? this.expected; }

  get isEmpty(): boolean { return this.merged === undefined; }

  /** The value as it takes part; it is also in `slots`, where a later branch may still change it. */
  push(cx: BodyCx, expr: TExpr): TExpr {
    const result = this.merge(cx, expr);
    this.slots.push(result);
    return result;
  }

  private merge(cx: BodyCx, expr: TExpr): TExpr {
    const source = cx.structurally(expr.ty);
    if (source.kind === "Never") {
      const target = cx.shallow(this.type);
      if (target.kind === "Never") return expr;
      const node: Mut<Extract<TExpr, { kind: "Coerce" }>> = { kind: "Coerce", coercion: { kind: "NeverToAny" }, operand: expr, ty: this.type, start: expr.start, end: expr.end };
      this.nevers.push(node);
      return node;
    }
    if (this.merged === undefined) {
      const first = tryCoerce(cx, expr, this.expected);
      this.merged = first === undefined ? expr.ty : this.expected;
      return first ?? expr;
    }
    const target = cx.structurally(this.merged);
    if ((target.kind === "FnDef" || target.kind === "Closure") && (source.kind === "FnDef" || source.kind === "Closure") && target !== source && !cx.unify(source, target)) {
      return this.viaPointer(cx, expr, target);
    }
    return tryCoerce(cx, expr, this.merged) ?? this.reverse(cx, expr) ?? expr;
  }

  /** Different functions meet in a function pointer. */
  private viaPointer(cx: BodyCx, expr: TExpr, target: Ty): TExpr {
    const sig = cx.solver.callable(target, undefined, 0);
    if (sig === undefined) return expr;
    const pointer = cx.types.fnPtr(sig.inputs, sig.output, false);
    this.slots.forEach((slot, i) => { this.slots[i] = tryCoerce(cx, slot, pointer) ?? slot; });
    this.merged = pointer;
    return tryCoerce(cx, expr, pointer) ?? expr;
  }

  /** The earlier values coerce to the type of the new one. */
  private reverse(cx: BodyCx, expr: TExpr): TExpr | undefined {
    const coerced = this.slots.map((slot) => (cx.shallow(slot.ty).kind === "Never" ? slot : tryCoerce(cx, slot, expr.ty)));
    if (coerced.some((c) => c === undefined)) return undefined;
    coerced.forEach((c, i) => { if (c !== undefined) this.slots[i] = c; });
    this.merged = expr.ty;
    return expr;
  }

  /** The common type; `never` when nothing was pushed that has a value. */
  complete(cx: BodyCx): Ty {
    const ty = this.merged ?? cx.types.never;
    for (const node of this.nevers) {
      node.ty = ty;
      cx.node(node);
    }
    return ty;
  }
}
