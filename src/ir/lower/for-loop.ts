/** `for`: `into_iter` once, `next` before every round. */
import type { TExpr } from "../../types/typed-body.js";
import type { Place } from "../ir.js";
import type { Builder, ExitTarget } from "./builder.js";
import { emitCall, irCallee } from "./calls.js";
import { loop } from "./control.js";
import { bindScoped } from "./patterns.js";
import { copyOf, moveOf, variantFieldOf, type Span } from "./places.js";
import { effect, operand, unit, unknown } from "./values.js";

type ForExpr = Extract<TExpr, { kind: "For" }>;

export function lowerFor(b: Builder, dest: Place | undefined, expr: ForExpr): void {
  b.inTempScope(expr, () => {
    const source = operand(b, expr.iter);
    const iterator = b.temp(expr.iterTy, expr.iter);
    b.push({ kind: "StorageLive", local: iterator.local, start: expr.iter.start, end: expr.iter.end });
    b.scheduleStorage(iterator.local, b.tempScope);
    emitCall(b, iterator, { callee: irCallee(expr.intoIter), args: [source], nameStart: expr.iter.start, nameEnd: expr.iter.end, from: "macro" }, expr.iterTy, expr.iter);
    if (b.context.needsDrop(expr.iterTy)) b.scheduleValue(iterator.local, b.tempScope);
    loop(b, b.temp(b.context.tys.unit, expr), expr.target, expr, (breaks) => round(b, expr, iterator, breaks));
  });
  unit(b, dest, expr);
}

function round(b: Builder, expr: ForExpr, iterator: Place, breaks: ExitTarget): void {
  const at: Span = expr.iter;
  const tys = b.context.tys;
  const reference = b.temp(tys.ref(true, expr.iterTy), at);
  b.assign(reference, { kind: "Ref", mut: true, twoPhase: false, place: iterator }, at);
  const option = b.context.types.program.lang.get("Option");
  const def = option?.kind === "Enum" ? option : undefined;
  const some = def?.variants.find((variant) => variant.name === "Some");
  const none = def?.variants.find((variant) => variant.name === "None");
  const itemTy = def === undefined ? tys.unknown("Option") : tys.adt(def, [expr.itemTy]);
  const item = b.temp(itemTy, at);
  emitCall(b, item, { callee: irCallee(expr.next), args: [moveOf(reference, at)], nameStart: at.start, nameEnd: at.end }, itemTy, at);
  if (b.context.needsDrop(itemTy)) b.scheduleValue(item.local, b.tempScope);
  const end = b.exitBlock(breaks);
  if (some === undefined || none === undefined) {
    b.continueAfter((next) => ({ kind: "Switch", on: copyOf(item, at), test: "unknown", cases: [{ value: 0n, target: end }], otherwise: next, start: at.start, end: at.end }));
    const value = b.temp(expr.itemTy, expr.pat);
    b.assign(value, unknown("the element of an unknown iterator", [copyOf(item, at)]), expr.pat);
    return body(b, expr, value);
  }
  const which = b.temp(tys.prim("isize"), at);
  b.assign(which, { kind: "Discriminant", place: item }, at);
  b.continueAfter((next) => ({
    kind: "Switch", on: copyOf(which, at), test: "variant",
    cases: [{ value: BigInt(none.index), target: end }, { value: BigInt(some.index), target: next }],
    otherwise: undefined, start: at.start, end: at.end,
  }));
  body(b, expr, variantFieldOf(item, some.index, 0, expr.itemTy));
}

function body(b: Builder, expr: ForExpr, item: Place): void {
  b.inTempScope(expr.body, () => {
    bindScoped(b, item, expr.pat, undefined, expr.iter);
    effect(b, expr.body);
  });
}
