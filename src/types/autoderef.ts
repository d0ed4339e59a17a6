/**
 * The steps of dereferencing a value: built in for references and `Box`, by `Deref` for everything else. Builds the nodes for them on demand.
 */
import type { BodyCx } from "./body-cx.js";
import type { Ty } from "./ty.js";
import type { TExpr } from "./typed-body.js";

export interface DerefStep {
  /** The type that is reached. */
  readonly ty: Ty;
  /** How it was reached from the step before; `start` for the first. */
  readonly by: "start" | "builtin" | "overloaded" | "unsize";
}

const MAX_STEPS = 24;

/** The type behind a reference, a `Box` or, when `raw`, a raw pointer. */
export function builtinDeref(cx: BodyCx, ty: Ty, raw: boolean): Ty | undefined {
  if (ty.kind === "Ref") return ty.inner;
  if (ty.kind === "Ptr") return raw ? ty.inner : undefined;
  if (ty.kind === "Adt" && isBox(cx, ty)) {
    const inner = ty.args[0];
    return inner !== undefined && inner.kind !== "Erased" && "hasInfer" in inner ? inner : undefined;
  }
  return undefined;
}

export function isBox(cx: BodyCx, ty: Ty): boolean {
  return ty.kind === "Adt" && ty.def === cx.tcx.lang.struct("owned_box", "Box");
}

/** The target of an overloaded dereference. */
export function overloadedTarget(cx: BodyCx, ty: Ty): Ty | undefined {
  switch (ty.kind) {
    case "Adt": case "Param": case "Projection": case "Opaque": case "Dynamic":
      break;
    case "Prim": case "Never": case "Foreign": case "Ref": case "Ptr": case "Slice": case "Array": case "Tuple": case "FnPtr": case "FnDef": case "Closure":
    case "Async": case "Infer": case "Unknown":
      return undefined;
  }
  const deref = cx.tcx.lang.trait("deref", "Deref");
  const target = cx.tcx.lang.assoc(deref, "Target");
  if (deref === undefined || target === undefined || cx.solver.holds(deref, [ty]) === "no") return undefined;
  const out = cx.structurally(cx.solver.normalize(cx.types.projection(deref, target, [ty])));
  return out === ty ? undefined : out;
}

/** All steps from `start`, itself first. A variable or an unknown type ends them. */
export function autoderef(cx: BodyCx, start: Ty, raw = false): readonly DerefStep[] {
  const steps: DerefStep[] = [{ ty: cx.structurally(start), by: "start" }];
  while (steps.length < MAX_STEPS) {
    const last = steps[steps.length - 1];
    if (last === undefined) break;
    const builtin = builtinDeref(cx, last.ty, raw && steps.length > 0);
    if (builtin !== undefined) {
      steps.push({ ty: cx.structurally(builtin), by: "builtin" });
      continue;
    }
    const target = overloadedTarget(cx, last.ty);
    if (target === undefined) break;
    steps.push({ ty: target, by: "overloaded" });
  }
  return steps;
}

/** The place reached from `expr` by the first `count` steps after the start. */
export function applyDerefs(cx: BodyCx, expr: TExpr, steps: readonly DerefStep[], count: number): TExpr {
  let at = expr;
  for (let i = 1; i <= count; i++) {
    const step = steps[i];
    if (step === undefined || step.by === "unsize") break;
    at = step.by === "overloaded" ? overloadedDeref(cx, at, step.ty, expr) : cx.node({ kind: "Deref", operand: at, implicit: true, ty: step.ty, start: expr.start, end: expr.end });
  }
  return at;
}

/** `*Deref::deref(&operand)`; becomes `deref_mut` when the place turns out to be used mutably. */
export function overloadedDeref(cx: BodyCx, operand: TExpr, target: Ty, at: { readonly start: number; readonly end: number }): TExpr {
  const trait = cx.tcx.lang.trait("deref", "Deref");
  const method = cx.tcx.lang.method(trait, "deref");
  if (method === undefined) return cx.unknown("Deref", at, [operand], target);
  const { types } = cx;
  const span = { start: at.start, end: at.end };
  const borrow = cx.node({ kind: "Borrow", mut: false, operand, raw: false, implicit: true, ty: types.ref(false, operand.ty), start: span.start, end: span.end });
  const callee = cx.fnCallee(method, types.list([operand.ty]).args, trait);
  const call = cx.node({ kind: "Call", callee, args: [borrow], from: "deref", nameStart: at.start, nameEnd: at.end, ty: types.ref(false, target), start: span.start, end: span.end });
  return cx.node({ kind: "Deref", operand: call, implicit: true, ty: target, start: span.start, end: span.end });
}
