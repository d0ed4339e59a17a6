/**
 * Turns the overloaded dereferences and indexing of a place into their mutable forms once the place is used mutably.
 */
import type { BodyCx, FnCallee, Mut } from "./body-cx.js";
import type { TExpr } from "./typed-body.js";

/** `place` is written, borrowed mutably, or bound by `ref mut`. */
export function makeMutable(cx: BodyCx, place: TExpr): void {
  let at: TExpr | undefined = place;
  while (at !== undefined) at = step(cx, at);
}

function step(cx: BodyCx, place: TExpr): TExpr | undefined {
  if (place.kind === "Field" || place.kind === "Index") return place.base;
  if (place.kind === "Block" && place.block.stmts.length === 0) return place.block.tail;
  if (place.kind !== "Deref") return undefined;
  const operand = place.operand;
  if (operand.kind === "Call" && (operand.from === "deref" || operand.from === "index") && operand.callee.kind === "Fn") {
    const self = operand.args[0];
    if (self?.kind !== "Borrow" || self.mut) return undefined;
    toMutable(cx, operand, operand.callee, self);
    return self.operand;
  }
  // The way to a reference that is used mutably is taken mutably too, as the compiler does.
  const ty = cx.shallow(operand.ty);
  return ty.kind === "Ref" && !ty.mut ? undefined : operand;
}

function toMutable(cx: BodyCx, call: Mut<Extract<TExpr, { kind: "Call" }>>, callee: FnCallee, self: Mut<Extract<TExpr, { kind: "Borrow" }>>): void {
  const isIndex = call.from === "index";
  const trait = isIndex ? cx.tcx.lang.trait("index_mut", "IndexMut") : cx.tcx.lang.trait("deref_mut", "DerefMut");
  const method = cx.tcx.lang.method(trait, isIndex ? "index_mut" : "deref_mut");
  if (trait === undefined || method === undefined) return;
  const selfTy = cx.structurally(self.operand.ty);
  // A reference to an unsized slice etc. keeps its way; only what implements the mutable trait changes.
  if (cx.solver.holds(trait, callee.args) === "no") return;
  callee.def = method;
  callee.trait = trait;
  self.mut = true;
  self.ty = cx.types.ref(true, selfTy);
  const result = cx.shallow(call.ty);
  if (result.kind === "Ref") call.ty = cx.types.ref(true, result.inner);
  if (self.ty.hasInfer) cx.typed.push(self);
  if (call.ty.hasInfer) cx.typed.push(call);
}
