/**
 * Expressions as values: operands, rvalues, and values written to a place. Which file lowers which kind is decided here.
 */
import type { GenericArgs } from "../../types/ty.js";
import type { ConstValue, Operand, Place, Rvalue } from "../ir.js";
import type { TExpr } from "../../types/typed-body.js";
import type { Builder } from "./builder.js";
import { lowerAwait, lowerCall } from "./calls.js";
import { closureOperands, closureValue } from "./closures.js";
import { lowerBlock } from "./blocks.js";
import { lowerBreak, lowerContinue, lowerIf, lowerLogical, lowerLoop, lowerReturn, lowerTest, lowerTry, lowerWhile } from "./control.js";
import { lowerFor } from "./for-loop.js";
import { lowerFormat, lowerLog } from "./format.js";
import { lowerDestructuring, lowerMatch } from "./match.js";
import { asPlace, borrowRvalue, isResolvable, readPlace, resolved } from "./place.js";
import { copyOf, derefOf, fieldOf, moveOf, type Span } from "./places.js";
import { isPlace } from "./uses.js";

/** Deeper trees than this are not lowered. */
const MAX_DEPTH = 1200;

// ---- operands --------------------------------------------------------------------------------------------

export function constant(value: ConstValue, ty: TExpr["ty"]): Operand {
  return { kind: "Const", value, ty };
}

function constantOf(expr: TExpr): ConstValue | undefined {
  switch (expr.kind) {
    case "Literal": return { kind: "Literal", value: expr.value };
    case "Const": return { kind: "ConstItem", def: expr.def, args: expr.args };
    case "ConstParam": return { kind: "ConstParam", name: expr.name };
    case "FnItem": return { kind: "FnItem", def: expr.def, args: expr.args };
    case "Local": case "Static": case "Field": case "Index": case "Deref": case "Borrow": case "Call": case "Unary": case "Binary": case "Logical": case "Cast":
    case "Coerce": case "Assign": case "DestructuringAssign": case "AssignOp": case "Tuple": case "Array": case "Repeat": case "Adt": case "Closure": case "Block":
    case "If": case "LetCond": case "Match": case "Loop": case "While": case "For": case "Try": case "Await": case "Return": case "Break": case "Continue":
    case "Yield": case "FormatArgs": case "Mark": case "Log": case "Unknown":
      return undefined;
  }
}

export function operand(b: Builder, expr: TExpr): Operand {
  const value = constantOf(expr);
  if (value !== undefined) return constant(value, expr.ty);
  return isPlace(expr) ? readPlace(b, asPlace(b, expr), expr) : tempOperand(b, expr);
}

/** The value in a temporary of its own, so that what is evaluated later cannot change it. */
function tempOperand(b: Builder, expr: TExpr): Operand {
  const temp = b.temp(expr.ty, expr);
  into(b, temp, expr);
  if (b.context.needsDrop(expr.ty)) b.scheduleValue(temp.local, b.tempScope);
  return moveOf(temp, expr);
}

/** The operands of one operation, evaluated from left to right. */
export function operands(b: Builder, exprs: readonly TExpr[]): Operand[] {
  const out: Operand[] = [];
  const reserved = exprs.some((expr) => b.twoPhase.has(expr));
  exprs.forEach((expr, i) => {
    // A reserved receiver becomes exclusive at the call: what is read through references is read before.
    const late = canReadLate(b, expr, exprs, i + 1) && !(reserved && expr.kind !== "Local");
    if (constantOf(expr) === undefined && isPlace(expr) && !late) out.push(tempOperand(b, expr));
    else out.push(operand(b, expr));
  });
  return out;
}

/** Whether reading the place after the evaluation of `exprs[from..]` gives the same as reading it now. */
function canReadLate(b: Builder, expr: TExpr, exprs: readonly TExpr[], from: number): boolean {
  const copied = b.context.isCopy(expr.ty);
  for (let i = from; i < exprs.length; i++) {
    const later = exprs[i];
    if (later === undefined || isInert(later)) continue;
    if (!copied || !isPure(b, later, 0)) return false;
  }
  return true;
}

/** Needs no statement to be evaluated. */
function isInert(expr: TExpr): boolean {
  if (constantOf(expr) !== undefined) return true;
  let place = expr;
  while (place.kind === "Field" || place.kind === "Deref") place = place.kind === "Field" ? place.base : place.operand;
  return place.kind === "Local";
}

/** Writes and moves nothing. */
function isPure(b: Builder, expr: TExpr, depth: number): boolean {
  if (depth > 50) return false;
  switch (expr.kind) {
    case "Literal": case "Const": case "ConstParam": case "FnItem": return true;
    case "Local": case "Static": return b.context.isCopy(expr.ty);
    case "Field": return b.context.isCopy(expr.ty) && isPurePlace(b, expr.base, depth);
    case "Deref": return b.context.isCopy(expr.ty) && isPurePlace(b, expr.operand, depth);
    case "Index": return b.context.isCopy(expr.ty) && isPurePlace(b, expr.base, depth) && isPure(b, expr.index, depth + 1);
    case "Borrow": return !expr.mut && !expr.raw && isPurePlace(b, expr.operand, depth);
    case "Unary": case "Cast": return isPure(b, expr.operand, depth + 1);
    case "Coerce": return expr.coercion.kind !== "NeverToAny" && isPure(b, expr.operand, depth + 1);
    case "Binary": return isPure(b, expr.left, depth + 1) && isPure(b, expr.right, depth + 1);
    case "Call": case "Logical": case "Assign": case "DestructuringAssign": case "AssignOp": case "Tuple": case "Array": case "Repeat": case "Adt": case "Closure":
    case "Block": case "If": case "LetCond": case "Match": case "Loop": case "While": case "For": case "Try": case "Await": case "Return": case "Break":
    case "Continue": case "Yield": case "FormatArgs": case "Mark": case "Log": case "Unknown":
      return false;
  }
}

function isPurePlace(b: Builder, expr: TExpr, depth: number): boolean {
  return isInert(expr) || isPure(b, expr, depth + 1);
}

// ---- rvalues ---------------------------------------------------------------------------------------------

function use(operandOf: Operand): Rvalue {
  return { kind: "Use", operand: operandOf };
}

export function rvalue(b: Builder, expr: TExpr): Rvalue {
  switch (expr.kind) {
    case "Literal": case "Const": case "ConstParam": case "FnItem": case "Local": case "Static": case "Field": case "Index": case "Deref":
      return use(operand(b, expr));
    case "Borrow": return borrowRvalue(b, expr);
    case "Unary": return { kind: "Unary", op: expr.op, operand: operand(b, expr.operand) };
    case "Binary": {
      const [left, right] = operands(b, [expr.left, expr.right]);
      if (left === undefined || right === undefined) return unknown("operator without operands", []);
      return { kind: "Binary", op: expr.op, left, right };
    }
    case "Cast": return cast(b, expr);
    case "Coerce": return coercion(b, expr);
    case "Tuple": return aggregate(b, { kind: "Tuple" }, operands(b, expr.elems));
    case "Array": return aggregate(b, { kind: "Array", elem: expr.ty.kind === "Array" ? expr.ty.elem : (expr.elems[0]?.ty ?? expr.ty) }, operands(b, expr.elems));
    case "Repeat": return consuming(b, operand(b, expr.elem), (value) => ({ kind: "Repeat", operand: value, ty: expr.ty }));
    case "Adt": return adt(b, expr);
    case "Closure": return closureValue(b, expr, closureOperands(b, expr));
    case "Mark": return mark(b, expr);
    case "Unknown": return unknown(expr.reason, expr.inputs.map((input) => readWithoutMove(b, input)));
    case "Call": case "Logical": case "Assign": case "DestructuringAssign": case "AssignOp": case "Block": case "If": case "LetCond": case "Match": case "Loop":
    case "While": case "For": case "Try": case "Await": case "Return": case "Break": case "Continue": case "Yield": case "FormatArgs": case "Log":
      return consuming(b, operand(b, expr), use);
  }
}

function consuming(b: Builder, value: Operand, make: (value: Operand) => Rvalue): Rvalue {
  b.consumed([value]);
  return make(value);
}

function aggregate(b: Builder, of: Extract<Rvalue, { kind: "Aggregate" }>["of"], parts: readonly Operand[]): Rvalue {
  b.consumed(parts);
  return { kind: "Aggregate", of, operands: parts };
}

export function unknown(reason: string, inputs: readonly Operand[]): Rvalue {
  return { kind: "Unknown", reason, inputs };
}

/** What an unknown construct reads: it is not known whether it moves. */
export function readWithoutMove(b: Builder, expr: TExpr): Operand {
  if (!isPlace(expr)) return operand(b, expr);
  const place = asPlace(b, expr);
  return copyOf(resolved(b, place, expr), expr);
}

function coercion(b: Builder, expr: Extract<TExpr, { kind: "Coerce" }>): Rvalue {
  const weakened = expr.coercion.kind === "Weaken" ? reborrowed(b, expr.operand, expr.ty) : undefined;
  if (weakened !== undefined) return weakened;
  const value = operand(b, expr.operand);
  if (expr.coercion.kind === "NeverToAny") return use(value);
  return consuming(b, value, (input) => ({ kind: "Coerce", coercion: expr.coercion, operand: input, ty: expr.ty }));
}

/** A reference in a place that is weakened is reborrowed, not moved. */
function reborrowed(b: Builder, expr: TExpr, to: TExpr["ty"]): Rvalue | undefined {
  const from = expr.ty;
  if (from.kind !== "Ref" || (to.kind !== "Ptr" && to.kind !== "Ref") || !isPlace(expr)) return undefined;
  const place = resolved(b, derefOf(asPlace(b, expr), from.inner), expr);
  const mut = from.mut && to.mut;
  return to.kind === "Ptr" ? { kind: "RawPtr", mut, place } : { kind: "Ref", mut, twoPhase: false, place };
}

/** A reference that is cast to a raw pointer is reborrowed first. */
function cast(b: Builder, expr: Extract<TExpr, { kind: "Cast" }>): Rvalue {
  const from = expr.operand.ty;
  const pointer = from.kind === "Ref" && expr.ty.kind === "Ptr" ? b.context.tys.ptr(from.mut && expr.ty.mut, from.inner) : undefined;
  const value = pointer === undefined ? undefined : reborrowed(b, expr.operand, pointer);
  if (pointer === undefined || value === undefined) return consuming(b, operand(b, expr.operand), (one) => ({ kind: "Cast", operand: one, ty: expr.ty }));
  if (pointer === expr.ty) return value;
  const temp = b.temp(pointer, expr);
  b.assign(temp, value, expr);
  return { kind: "Cast", operand: moveOf(temp, expr), ty: expr.ty };
}

function mark(b: Builder, expr: Extract<TExpr, { kind: "Mark" }>): Rvalue {
  switch (expr.name) {
    case "label": return consuming(b, operand(b, expr.operand), (value) => ({ kind: "Mark", mark: { kind: "Raise", label: expr.label }, operand: value }));
    case "declassify": case "endorse": {
      const kind = expr.name === "declassify" ? "Declassify" : "Endorse";
      return consuming(b, operand(b, expr.operand), (value) => ({ kind: "Mark", mark: { kind, label: expr.label, reason: expr.reason }, operand: value }));
    }
    case "assert_label": {
      const value = readWithoutMove(b, expr.operand);
      b.push({ kind: "AssertLabel", operand: value, label: expr.label, start: expr.start, end: expr.end });
      return use(constant({ kind: "Unit" }, b.context.tys.unit));
    }
  }
}

function adt(b: Builder, expr: Extract<TExpr, { kind: "Adt" }>): Rvalue {
  const parts = operands(b, expr.fields.map((field) => field.value));
  const fields = expr.fields.map((field) => field.index);
  if (expr.base !== undefined) baseFields(b, expr, expr.base, fields, parts);
  const variant = expr.def.kind === "Variant" ? expr.def : undefined;
  const owner = variant?.parent;
  return aggregate(b, {
    kind: "Adt",
    def: expr.def,
    enum: owner?.kind === "Enum" ? owner : undefined,
    variant: variant?.index ?? -1,
    args: expr.args,
    fields,
  }, parts);
}

/** `..base`: the fields that were not given, each moved or copied. */
function baseFields(b: Builder, expr: Extract<TExpr, { kind: "Adt" }>, baseExpr: TExpr, fields: number[], parts: Operand[]): void {
  const base = asPlace(b, baseExpr);
  if (expr.def.kind !== "Struct") return;
  const given = new Set(fields);
  for (const field of expr.def.fields) {
    if (given.has(field.index)) continue;
    const ty = fieldTyOf(b, field.index, expr.def, baseExpr, expr.args);
    const place = resolved(b, fieldOf(base, field.index, ty), baseExpr);
    fields.push(field.index);
    parts.push(b.context.isCopy(ty) ? copyOf(place, baseExpr) : moveOf(place, baseExpr));
  }
}

function fieldTyOf(b: Builder, index: number, def: Extract<Extract<TExpr, { kind: "Adt" }>["def"], { kind: "Struct" }>, base: TExpr, fallback: GenericArgs): TExpr["ty"] {
  const field = def.fields[index];
  if (field === undefined) return b.context.tys.unknown("no such field");
  return b.context.types.normalize(b.context.types.fieldType(field, base.ty.kind === "Adt" ? base.ty.args : fallback), b.context.owner);
}

// ---- values into places ----------------------------------------------------------------------------------

/** The value `()`. */
export function unit(b: Builder, dest: Place | undefined, at: Span): void {
  if (dest !== undefined) b.assign(dest, use(constant({ kind: "Unit" }, b.context.tys.unit)), at);
}

/** Evaluates for effect; a value that is left is dropped with the temporaries. */
export function effect(b: Builder, expr: TExpr): void {
  const ty = expr.ty;
  if (ty.kind === "Never" || (ty.kind === "Tuple" && ty.elems.length === 0 && !isPlace(expr))) {
    into(b, undefined, expr);
    return;
  }
  const temp = b.temp(ty, expr);
  into(b, temp, expr);
  if (b.context.needsDrop(ty)) b.scheduleValue(temp.local, b.tempScope);
}

/** Evaluates and writes the value to `dest`; without `dest` the value is `()` or never there. */
export function into(b: Builder, dest: Place | undefined, expr: TExpr): void {
  if (b.depth > MAX_DEPTH) {
    b.unsupportedAt(expr, "the expression is nested too deeply");
    if (dest !== undefined) b.assign(dest, unknown("nested too deeply", []), expr);
    return;
  }
  b.depth++;
  intoKind(b, dest, expr);
  b.depth--;
}

function intoKind(b: Builder, dest: Place | undefined, expr: TExpr): void {
  switch (expr.kind) {
    case "Literal": case "Const": case "ConstParam": case "FnItem": case "Local": case "Static": case "Field": case "Index": case "Deref": case "Borrow":
    case "Unary": case "Binary": case "Cast": case "Tuple": case "Array": case "Repeat": case "Adt": case "Closure": case "Mark": case "Unknown":
      return assignValue(b, dest, expr);
    case "Coerce":
      if (expr.coercion.kind !== "NeverToAny") return assignValue(b, dest, expr);
      effect(b, expr.operand);
      return b.unreachable(expr);
    case "Call": return lowerCall(b, dest, expr);
    case "Logical": return lowerLogical(b, dest, expr);
    case "Assign": return assignment(b, dest, expr);
    case "AssignOp": return compoundAssignment(b, dest, expr);
    case "DestructuringAssign": return lowerDestructuring(b, dest, expr);
    case "Block": return lowerBlock(b, dest, expr);
    case "If": return lowerIf(b, dest, expr);
    case "LetCond": return lowerTest(b, dest, expr);
    case "Match": return lowerMatch(b, dest, expr);
    case "Loop": return lowerLoop(b, dest, expr);
    case "While": return lowerWhile(b, dest, expr);
    case "For": return lowerFor(b, dest, expr);
    case "Try": return lowerTry(b, dest, expr);
    case "Await": return lowerAwait(b, dest, expr);
    case "Return": return lowerReturn(b, expr);
    case "Break": return lowerBreak(b, expr);
    case "Continue": return lowerContinue(b, expr);
    case "Yield": return lowerYield(b, dest, expr);
    case "FormatArgs": return lowerFormat(b, dest, expr);
    case "Log": return lowerLog(b, dest, expr);
  }
}

function assignValue(b: Builder, dest: Place | undefined, expr: TExpr): void {
  const value = rvalue(b, expr);
  if (dest !== undefined) b.assign(dest, value, expr);
  else if (value.kind === "Unknown") b.assign(b.temp(expr.ty, expr), value, expr);
}

function lowerYield(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "Yield" }>): void {
  b.unsupportedAt(expr, "yield");
  const inputs = expr.value === undefined ? [] : [operand(b, expr.value)];
  b.assign(dest ?? b.temp(expr.ty, expr), unknown("yield", inputs), expr);
}

// ---- assignments -----------------------------------------------------------------------------------------

function assignment(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "Assign" }>): void {
  const value = rvalue(b, expr.right);
  // The right side is complete before the place on the left is looked at.
  const settled = isInert(expr.left) && expr.right.kind !== "Borrow" ? value : settle(b, value, expr.right);
  writePlace(b, asPlace(b, expr.left), settled, expr.left, expr);
  unit(b, dest, expr);
}

function settle(b: Builder, value: Rvalue, expr: TExpr): Rvalue {
  if (value.kind === "Use" && (value.operand.kind === "Const" || (value.operand.kind === "Move" && value.operand.place.projection.length === 0))) return value;
  const temp = b.temp(expr.ty, expr);
  b.assign(temp, value, expr);
  return use(moveOf(temp, expr));
}

/** Drops what the place held and writes the new value. */
export function writePlace(b: Builder, target: Place, value: Rvalue, left: TExpr, at: Span): void {
  const place = resolved(b, target, left);
  if (b.context.needsDrop(left.ty)) {
    // What comes out of the place itself (`v = v.next`) leaves it before it is dropped.
    const direct = value.kind === "Use" && (value.operand.kind === "Const" || (value.operand.kind === "Move" && value.operand.place.local !== place.local));
    const settled = direct ? value : settleInto(b, value, left, at);
    b.continueAfter((next) => ({ kind: "Drop", place, target: next, replace: true, start: left.start, end: left.end }));
    b.assign(place, settled, left);
  } else {
    b.assign(place, value, at);
  }
}

function settleInto(b: Builder, value: Rvalue, left: TExpr, at: Span): Rvalue {
  const temp = b.temp(left.ty, at);
  b.assign(temp, value, at);
  return use(moveOf(temp, at));
}

function compoundAssignment(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "AssignOp" }>): void {
  const right = isInert(expr.left) || constantOf(expr.right) !== undefined ? operand(b, expr.right) : tempOperand(b, expr.right);
  const target = asPlace(b, expr.left);
  if (isResolvable(b, target)) {
    const place = resolved(b, target, expr.left);
    b.assign(place, { kind: "Binary", op: expr.op, left: copyOf(place, expr), right }, expr);
  } else {
    b.unsupportedAt(expr, "assignment to a variable that was not captured");
  }
  unit(b, dest, expr);
}
