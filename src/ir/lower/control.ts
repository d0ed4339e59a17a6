/**
 * Conditions, loops and jumps. A condition continues where it holds and leaves through `otherwise` where it does not, so that
 * `&&`, `||`, `!` and `let` in it become edges.
 */
import type { JumpTarget, TExpr } from "../../types/typed-body.js";
import type { Operand, Place } from "../ir.js";
import type { Builder, ExitTarget } from "./builder.js";
import { emitCall, irCallee } from "./calls.js";
import { enumOf } from "./context.js";
import { bindScoped } from "./patterns.js";
import { asPlace, isResolvable, resolved } from "./place.js";
import { copyOf, localPlace, moveOf, variantFieldOf, type Span } from "./places.js";
import { constant, effect, into, operand, unit, unknown } from "./values.js";

function bool(b: Builder, value: boolean): Operand {
  return constant({ kind: "Literal", value: { kind: "Bool", value } }, b.context.tys.bool);
}

// ---- conditions ------------------------------------------------------------------------------------------

/** Goes on where `expr` is true. Variables of a `let` in it live in the innermost scope. */
export function condition(b: Builder, expr: TExpr, otherwise: ExitTarget): void {
  if (expr.kind === "Logical" && expr.op === "&&") {
    condition(b, expr.left, otherwise);
    condition(b, expr.right, otherwise);
  } else if (expr.kind === "Logical") {
    either(b, expr, otherwise);
  } else if (expr.kind === "Unary" && expr.op === "!") {
    const holds = b.newExit();
    condition(b, expr.operand, holds);
    b.exit(otherwise, expr);
    b.startBlock(holds.block);
  } else if (expr.kind === "LetCond") {
    letCondition(b, expr, otherwise);
  } else {
    branch(b, plainCondition(b, expr), otherwise, expr);
  }
}

function either(b: Builder, expr: Extract<TExpr, { kind: "Logical" }>, otherwise: ExitTarget): void {
  const right = b.newExit();
  const holds = b.newBlock();
  condition(b, expr.left, right);
  b.goto(holds, expr);
  b.startBlock(right.block);
  condition(b, expr.right, otherwise);
  b.goto(holds, expr);
  b.startBlock(holds);
}

/** The value of a condition, its temporaries dropped. */
function plainCondition(b: Builder, expr: TExpr): Operand {
  return b.inTempScope(expr, () => {
    const value = operand(b, expr);
    if (!b.hasDrops || value.kind === "Const") return value;
    const kept = b.temp(expr.ty, expr);
    b.assign(kept, { kind: "Use", operand: value }, expr);
    return moveOf(kept, expr);
  });
}

function branch(b: Builder, on: Operand, otherwise: ExitTarget, at: Span): void {
  const no = b.exitBlock(otherwise);
  b.continueAfter((yes) => ({ kind: "Switch", on, test: "bool", cases: [{ value: 0n, target: no }], otherwise: yes, start: at.start, end: at.end }));
}

function letCondition(b: Builder, expr: Extract<TExpr, { kind: "LetCond" }>, otherwise: ExitTarget): void {
  const place = asPlace(b, expr.scrutinee);
  if (expr.pat.kind !== "Wild" && isResolvable(b, place)) b.push({ kind: "FakeRead", place: resolved(b, place, expr.scrutinee), start: expr.scrutinee.start, end: expr.scrutinee.end });
  bindScoped(b, place, expr.pat, otherwise, expr.scrutinee);
}

/** A condition as a value. */
export function lowerLogical(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "Logical" }>): void {
  const result = dest ?? b.temp(expr.ty, expr);
  const join = b.newBlock();
  const short = b.newExit();
  const and = expr.op === "&&";
  if (and) {
    condition(b, expr.left, short);
  } else {
    const right = b.newExit();
    condition(b, expr.left, right);
    b.goto(short.block, expr);
    b.startBlock(right.block);
  }
  b.inTempScope(expr.right, () => into(b, result, expr.right));
  b.goto(join, expr);
  b.startBlock(short.block);
  b.assign(result, { kind: "Use", operand: bool(b, !and) }, expr.left);
  b.goto(join, expr);
  b.startBlock(join);
}

/** A `let` condition as a value. */
export function lowerTest(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "LetCond" }>): void {
  const result = dest ?? b.temp(expr.ty, expr);
  const join = b.newBlock();
  const failed = b.newExit();
  b.inScope(expr, () => {
    letCondition(b, expr, failed);
    b.assign(result, { kind: "Use", operand: bool(b, true) }, expr);
  });
  b.goto(join, expr);
  b.startBlock(failed.block);
  b.assign(result, { kind: "Use", operand: bool(b, false) }, expr);
  b.goto(join, expr);
  b.startBlock(join);
}

/** Runs `body` in the scope of a condition: since edition 2024 its temporaries die with it. */
function inConditionScope(b: Builder, span: Span, body: () => void): void {
  if (b.context.shortTemps) b.inTempScope(span, body);
  else b.inScope(span, body);
}

export function lowerIf(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "If" }>): void {
  const join = b.newBlock();
  const failed = b.newExit();
  inConditionScope(b, { start: expr.start, end: expr.then.end }, () => {
    condition(b, expr.cond, failed);
    b.inTempScope(expr.then, () => valueOf(b, dest, expr.then));
  });
  b.goto(join, expr);
  b.startBlock(failed.block);
  const otherwise = expr.else;
  if (otherwise === undefined) unit(b, dest, expr);
  else b.inTempScope(otherwise, () => valueOf(b, dest, otherwise));
  b.goto(join, expr);
  b.startBlock(join);
}

function valueOf(b: Builder, dest: Place | undefined, expr: TExpr): void {
  if (dest === undefined) effect(b, expr);
  else into(b, dest, expr);
}

// ---- loops -----------------------------------------------------------------------------------------------

export function lowerLoop(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "Loop" }>): void {
  loop(b, dest ?? b.temp(expr.ty, expr), expr.target, expr, () => effect(b, expr.body));
}

export function lowerWhile(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "While" }>): void {
  loop(b, b.temp(b.context.tys.unit, expr), expr.target, expr, (breaks) => {
    inConditionScope(b, expr, () => {
      condition(b, expr.cond, breaks);
      b.inTempScope(expr.body, () => effect(b, expr.body));
    });
  });
  unit(b, dest, expr);
}

/** Repeats `body` until it leaves through its target. */
export function loop(b: Builder, dest: Place, target: JumpTarget, at: Span, body: (breaks: ExitTarget) => void): void {
  const breaks = b.newExit();
  const header = b.newExit();
  b.jumps.set(target.id, { breaks, continues: header, dest });
  b.goto(header.block, at);
  b.startBlock(header.block);
  b.inTempScope(at, () => body(breaks));
  b.goto(header.block, at);
  b.startBlock(breaks.block);
}

// ---- jumps -----------------------------------------------------------------------------------------------

export function lowerBreak(b: Builder, expr: Extract<TExpr, { kind: "Break" }>): void {
  const frame = expr.target === undefined ? undefined : b.jumps.get(expr.target.id);
  if (frame === undefined) return lostJump(b, expr, expr.value);
  if (expr.value === undefined) unit(b, frame.dest, expr);
  else into(b, frame.dest, expr.value);
  b.exit(frame.breaks, expr);
}

export function lowerContinue(b: Builder, expr: Extract<TExpr, { kind: "Continue" }>): void {
  const frame = expr.target === undefined ? undefined : b.jumps.get(expr.target.id);
  if (frame?.continues === undefined) return lostJump(b, expr, undefined);
  b.exit(frame.continues, expr);
}

function lostJump(b: Builder, at: Span, value: TExpr | undefined): void {
  if (value !== undefined) effect(b, value);
  b.unsupportedAt(at, "jump without a target");
  b.unreachable(at);
}

export function lowerReturn(b: Builder, expr: Extract<TExpr, { kind: "Return" }>): void {
  const result = localPlace(0);
  if (expr.value === undefined) unit(b, result, expr);
  else into(b, result, expr.value);
  b.exit(b.returnTarget, expr);
}

// ---- `?` -------------------------------------------------------------------------------------------------

type TryExpr = Extract<TExpr, { kind: "Try" }>;

export function lowerTry(b: Builder, dest: Place | undefined, expr: TryExpr): void {
  const value = operand(b, expr.operand);
  const def = enumOf(expr.controlFlow);
  const keep = def?.variants.find((variant) => variant.name === "Continue");
  const leave = def?.variants.find((variant) => variant.name === "Break");
  if (def === undefined || keep === undefined || leave === undefined || expr.controlFlow.kind !== "Adt") return unknownTry(b, dest, expr, value);
  const at: Span = { start: expr.operand.end, end: expr.end };
  const flow = b.temp(expr.controlFlow, expr);
  emitCall(b, flow, { callee: irCallee(expr.branch), args: [value], nameStart: at.start, nameEnd: at.end }, expr.controlFlow, expr);
  const which = b.temp(b.context.tys.prim("isize"), expr);
  b.assign(which, { kind: "Discriminant", place: flow }, expr);
  const broken = b.newBlock();
  b.continueAfter((next) => ({ kind: "Switch", on: copyOf(which, expr), test: "variant", cases: [{ value: BigInt(keep.index), target: next }, { value: BigInt(leave.index), target: broken }], otherwise: undefined, start: expr.start, end: expr.end }));
  const next = b.newBlock();
  if (dest !== undefined) b.assign(dest, { kind: "Use", operand: moveOf(variantFieldOf(flow, keep.index, 0, expr.ty), expr) }, expr);
  b.goto(next, expr);
  b.startBlock(broken);
  const residual = b.temp(expr.residual, expr);
  b.assign(residual, { kind: "Use", operand: moveOf(variantFieldOf(flow, leave.index, 0, expr.residual), expr) }, expr);
  leaveTry(b, expr, moveOf(residual, expr), at);
  b.startBlock(next);
}

function tryTarget(b: Builder, expr: TryExpr): { readonly dest: Place; readonly exit: ExitTarget } {
  const frame = expr.target === undefined ? undefined : b.jumps.get(expr.target.id);
  return frame === undefined ? { dest: localPlace(0), exit: b.returnTarget } : { dest: frame.dest, exit: frame.breaks };
}

function leaveTry(b: Builder, expr: TryExpr, residual: Operand, at: Span): void {
  const { dest, exit } = tryTarget(b, expr);
  emitCall(b, dest, { callee: irCallee(expr.fromResidual), args: [residual], nameStart: at.start, nameEnd: at.end }, expr.returnTy, expr);
  b.exit(exit, expr);
}

/** Nothing is known of the operand's type: either way may be taken, and both depend on it. */
function unknownTry(b: Builder, dest: Place | undefined, expr: TryExpr, value: Operand): void {
  const held = b.temp(expr.operand.ty, expr);
  b.assign(held, { kind: "Use", operand: value }, expr);
  const leave = b.newBlock();
  b.continueAfter((next) => ({ kind: "Switch", on: copyOf(held, expr), test: "unknown", cases: [{ value: 0n, target: leave }], otherwise: next, start: expr.start, end: expr.end }));
  const next = b.newBlock();
  if (dest !== undefined) b.assign(dest, unknown("`?` on an unknown type", [copyOf(held, expr)]), expr);
  b.goto(next, expr);
  b.startBlock(leave);
  const target = tryTarget(b, expr);
  b.assign(target.dest, unknown("`?` on an unknown type", [copyOf(held, expr)]), expr);
  b.exit(target.exit, expr);
  b.startBlock(next);
}
