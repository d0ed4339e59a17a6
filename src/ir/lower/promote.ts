/**
 * Which borrowed expressions are constants that live for ever, and which temporaries of a `let` outlive its statement.
 * After the Rust reference, "Constant promotion" and "Temporary lifetime extension".
 */
import type { FnDef } from "../../program/program.js";
import type { TBlock, TExpr, TPat } from "../../types/typed-body.js";
import type { Builder, Scope } from "./builder.js";
import { capturesOf } from "./captures.js";
import type { LowerContext } from "./context.js";

/** Whether `&expr` is a reference to a constant. */
export function isPromotable(context: LowerContext, expr: TExpr, mut: boolean): boolean {
  if (mut) return expr.kind === "Array" && expr.elems.length === 0;
  return isConstant(context, expr, 0);
}

function isConstant(context: LowerContext, expr: TExpr, depth: number): boolean {
  if (depth > 200) return false;
  const all = (parts: readonly TExpr[]): boolean => parts.every((part) => isConstant(context, part, depth + 1));
  switch (expr.kind) {
    case "Literal": case "FnItem": case "ConstParam": return true;
    case "Const": return !context.needsDrop(expr.ty);
    case "Unary": return isConstant(context, expr.operand, depth + 1);
    case "Cast": case "Coerce": return isConstant(context, expr.operand, depth + 1);
    case "Binary": {
      if ((expr.op === "/" || expr.op === "%") && !isNonZero(expr.right)) return false;
      return all([expr.left, expr.right]);
    }
    case "Tuple": case "Array": return all(expr.elems);
    case "Repeat": return isConstant(context, expr.elem, depth + 1);
    case "Adt": return expr.base === undefined && context.types.dropImpl(expr.ty) === undefined && !hasInteriorMutability(context, expr) && all(expr.fields.map((field) => field.value));
    case "Borrow": return !expr.raw && isPromotable(context, expr.operand, expr.mut);
    case "Field": return isConstant(context, expr.base, depth + 1);
    case "Index": return all([expr.base, expr.index]);
    case "Deref": return expr.operand.kind === "Borrow" && isConstant(context, expr.operand, depth + 1);
    case "Closure": return capturesOf(expr.closure, context).length === 0;
    case "Call": return expr.callee.kind === "Fn" && isPromotableFn(expr.callee.def) && all(expr.args);
    case "Local": case "Static": case "Logical": case "Assign": case "DestructuringAssign": case "AssignOp": case "Block": case "If": case "LetCond":
    case "Match": case "Loop": case "While": case "For": case "Try": case "Await": case "Return": case "Break": case "Continue": case "Yield": case "FormatArgs":
    case "Mark": case "Log": case "Unknown":
      return false;
  }
}

/** Functions of the standard library whose calls with constants are constants. */
const PROMOTABLE = new Set(["RawWakerVTable::new", "RangeInclusive::new", "Duration::from_secs", "Duration::from_millis", "Duration::from_micros", "Duration::from_nanos"]);
const PROMOTABLE_ANYWHERE = new Set(["size_of", "align_of", "min_value", "max_value"]);

function isPromotableFn(def: FnDef): boolean {
  if (def.crate.role !== "model") return false;
  if (PROMOTABLE_ANYWHERE.has(def.name)) return true;
  const self = def.container.kind === "Impl" ? def.container.def.node.self : undefined;
  const last = self?.kind === "PathType" ? self.path.segments[self.path.segments.length - 1]?.name : undefined;
  return last !== undefined && PROMOTABLE.has(`${last}::${def.name}`);
}

function isNonZero(expr: TExpr): boolean {
  return expr.kind === "Literal" && expr.value.kind === "Int" && expr.value.value !== 0n;
}

function hasInteriorMutability(context: LowerContext, expr: TExpr): boolean {
  const cell = context.types.program.lang.get("unsafe_cell");
  return cell !== undefined && expr.ty.kind === "Adt" && expr.ty.def === cell;
}

/** Notes the temporaries of a `let` initialiser that live as long as its variables: to the end of `scope`, or for ever. */
export function extendTemps(b: Builder, init: TExpr, pat: TPat | undefined, scope: Scope | undefined): void {
  if (pat !== undefined && bindsByReference(pat)) extendPlace(b, init, scope);
  extendBorrowed(b, init, scope);
}

/** An explicit `ref` that applies to a part of the value itself. */
function bindsByReference(pat: TPat): boolean {
  switch (pat.kind) {
    case "Binding": return pat.mode !== "move" || (pat.sub !== undefined && bindsByReference(pat.sub));
    case "Variant": case "Fields": return pat.fields.some((field) => bindsByReference(field.pat));
    case "Slice": return [...pat.prefix, ...pat.suffix].some(bindsByReference) || (pat.rest !== undefined && bindsByReference(pat.rest));
    case "Or": return pat.alts.some(bindsByReference);
    case "Wild": case "Deref": case "Value": case "Range": case "Never": case "AssignTo": case "Unknown": return false;
  }
}

function extendBorrowed(b: Builder, expr: TExpr, scope: Scope | undefined): void {
  switch (expr.kind) {
    case "Borrow": extendReborrowed(b, expr.operand, scope); extendPlace(b, expr.operand, scope); return;
    case "Adt": for (const field of expr.fields) extendBorrowed(b, field.value, scope); return;
    case "Tuple": case "Array": for (const elem of expr.elems) extendBorrowed(b, elem, scope); return;
    case "Cast": case "Coerce": extendBorrowed(b, expr.operand, scope); return;
    case "Block": extendTail(b, expr.block, scope); return;
    case "If": extendBorrowed(b, expr.then, scope); if (expr.else !== undefined) extendBorrowed(b, expr.else, scope); return;
    case "Match": for (const arm of expr.arms) extendBorrowed(b, arm.body, scope); return;
    case "FormatArgs": for (const arg of expr.args) extendBorrowed(b, arg, scope); return;
    case "Deref": case "Call":
    case "Literal": case "Local": case "Static": case "Const": case "ConstParam": case "FnItem": case "Field": case "Index": case "Unary": case "Binary": case "Logical":
    case "Assign": case "DestructuringAssign": case "AssignOp": case "Repeat": case "Closure": case "LetCond": case "Loop": case "While": case "For": case "Try":
    case "Await": case "Return": case "Break": case "Continue": case "Yield": case "Mark": case "Log": case "Unknown":
      return;
  }
}

/** What is borrowed again, as coercions do (`&*deref(&x)`); a value that is copied out of a temporary (`*x.borrow()`) keeps nothing alive. */
function extendReborrowed(b: Builder, expr: TExpr, scope: Scope | undefined): void {
  if (expr.kind === "Deref" && expr.implicit) return extendReborrowed(b, expr.operand, scope);
  const lent = expr.kind === "Call" && expr.from === "deref" ? expr.args[0] : expr;
  if (lent !== undefined) extendBorrowed(b, lent, scope);
}

function extendTail(b: Builder, block: TBlock, scope: Scope | undefined): void {
  if (block.tail !== undefined) extendBorrowed(b, block.tail, scope);
}

/** The operand of an extended borrow, and what it is a part of. */
function extendPlace(b: Builder, expr: TExpr, scope: Scope | undefined): void {
  b.extended.set(expr, scope);
  switch (expr.kind) {
    case "Borrow": if (expr.implicit) extendPlace(b, expr.operand, scope); return;
    case "Deref": extendPlace(b, expr.operand, scope); return;
    case "Coerce": extendPlace(b, expr.operand, scope); return;
    case "Field": case "Index": extendPlace(b, expr.base, scope); return;
    case "Call": if ((expr.from === "deref" || expr.from === "index") && expr.args[0] !== undefined) extendPlace(b, expr.args[0], scope); return;
    case "Literal": case "Local": case "Static": case "Const": case "ConstParam": case "FnItem": case "Unary": case "Binary": case "Logical": case "Cast":
    case "Assign": case "DestructuringAssign": case "AssignOp": case "Tuple": case "Array": case "Repeat": case "Adt": case "Closure": case "Block": case "If":
    case "LetCond": case "Match": case "Loop": case "While": case "For": case "Try": case "Await": case "Return": case "Break": case "Continue": case "Yield":
    case "FormatArgs": case "Mark": case "Log": case "Unknown":
      return;
  }
}
