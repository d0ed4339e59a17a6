/** Calls and awaits. Arguments are evaluated from left to right; their implicit exclusive borrows are two-phase. */
import type { Callee, TExpr } from "../../types/typed-body.js";
import type { Ty } from "../../types/ty.js";
import type { IrCallee, Operand, Place, Terminator } from "../ir.js";
import type { Builder } from "./builder.js";
import { isUninhabited } from "./context.js";
import { asPlace, resolved } from "./place.js";
import { moveOf, type Span } from "./places.js";
import { operand, operands, readWithoutMove } from "./values.js";

type CallExpr = Extract<TExpr, { kind: "Call" }>;
type CallParts = Pick<Extract<Terminator, { kind: "Call" }>, "callee" | "args" | "nameStart" | "nameEnd"> & { readonly from?: CallExpr["from"] };

export function lowerCall(b: Builder, dest: Place | undefined, expr: CallExpr): void {
  if (expr.from !== "index" && expr.from !== "deref") noteReserved(b, expr.args);
  const callee = irCallee(expr.callee);
  emitCall(b, dest, { callee, args: callOperands(b, expr.callee, expr.args), nameStart: expr.nameStart, nameEnd: expr.nameEnd, from: expr.from }, expr.ty, expr);
}

/** What is passed: a called value before its arguments, as it is then. */
function callOperands(b: Builder, callee: Callee, args: readonly TExpr[]): Operand[] {
  switch (callee.kind) {
    case "Fn": return operands(b, args);
    case "Value": return callee.by === "once" || isPointerValue(callee.callee) ? operands(b, [callee.callee, ...args]) : [borrowed(b, callee), ...operands(b, args)];
    case "Unknown": return args.map((arg) => readWithoutMove(b, arg));
  }
}

/** Implicit exclusive borrows of arguments are shared until the call. */
function noteReserved(b: Builder, args: readonly TExpr[]): void {
  for (const arg of args) if (arg.kind === "Borrow" && arg.implicit && arg.mut) b.twoPhase.add(arg);
}

/** Emits the call; after one that does not return nothing follows. */
export function emitCall(b: Builder, dest: Place | undefined, call: CallParts, ty: Ty, at: Span): void {
  const to = dest ?? b.temp(ty, at);
  b.consumed(call.args);
  if (isUninhabited(ty)) b.terminate({ kind: "Call", ...call, dest: to, target: undefined, start: at.start, end: at.end });
  else b.continueAfter((target) => ({ kind: "Call", ...call, dest: to, target, start: at.start, end: at.end }));
}

export function irCallee(callee: Callee): IrCallee {
  switch (callee.kind) {
    case "Fn": return { kind: "Fn", def: callee.def, args: callee.args, trait: callee.trait };
    case "Value": return { kind: "Value", by: isPointerValue(callee.callee) ? "once" : callee.by, ty: callee.callee.ty };
    case "Unknown": return { kind: "Unknown", name: callee.name, candidates: callee.candidates };
  }
}

/** Function items and pointers are called by value. */
function isPointerValue(expr: TExpr): boolean {
  return expr.ty.kind === "FnPtr" || expr.ty.kind === "FnDef";
}

function borrowed(b: Builder, callee: Extract<Callee, { kind: "Value" }>): Operand {
  const value = callee.callee;
  const mut = callee.by === "mut";
  const reference = b.temp(b.context.tys.ref(mut, value.ty), value);
  const place = resolved(b, asPlace(b, value), value);
  b.assign(reference, { kind: "Ref", mut, twoPhase: false, place }, value);
  return moveOf(reference, value);
}

export function lowerAwait(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "Await" }>): void {
  let future = operand(b, expr.operand);
  if (expr.intoFuture?.kind === "Fn" && !isIdentity(expr)) {
    const made = b.temp(b.context.tys.unknown("future"), expr.operand);
    emitCall(b, made, { callee: irCallee(expr.intoFuture), args: [future], nameStart: expr.start, nameEnd: expr.end }, expr.operand.ty, expr.operand);
    future = moveOf(made, expr.operand);
  }
  const to = dest ?? b.temp(expr.ty, expr);
  b.consumed([future]);
  b.continueAfter((target) => ({ kind: "Await", future, dest: to, target, start: expr.start, end: expr.end }));
  if (isUninhabited(expr.ty)) b.unreachable(expr);
}

/** A future is its own `IntoFuture`. */
function isIdentity(expr: Extract<TExpr, { kind: "Await" }>): boolean {
  return expr.operand.ty.kind === "Async" || expr.operand.ty.kind === "Opaque" || expr.operand.ty.kind === "Param" || expr.operand.ty.kind === "Dynamic";
}
