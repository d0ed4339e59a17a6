/** Infers operators: built in on primitives, calls of the operator traits on everything else. */
import type { AssignOp, BinaryOp, Expr, UnaryOp } from "../../grammar/ast.js";
import { builtinDeref, overloadedDeref, overloadedTarget } from "./autoderef.js";
import { expectHas } from "./body-cx.js";
import type { BodyCx, Expected } from "./body-cx.js";
import { coerce } from "./coerce.js";
import { checkCoerced, checkExpr } from "./expr.js";
import { isFloatName, isIntName } from "./impl-index.js";
import { makeMutable } from "./place-mut.js";
import type { Ty } from "./ty.js";
import type { TExpr } from "./typed-body.js";

type ExprOf<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;
type Overloadable = Exclude<BinaryOp, "&&" | "||">;

interface OperatorTrait { readonly lang: string; readonly plain: string; readonly method: string }

const BINARY: Readonly<Record<Overloadable, OperatorTrait>> = {
  "+": { lang: "add", plain: "Add", method: "add" },
  "-": { lang: "sub", plain: "Sub", method: "sub" },
  "*": { lang: "mul", plain: "Mul", method: "mul" },
  "/": { lang: "div", plain: "Div", method: "div" },
  "%": { lang: "rem", plain: "Rem", method: "rem" },
  "^": { lang: "bitxor", plain: "BitXor", method: "bitxor" },
  "&": { lang: "bitand", plain: "BitAnd", method: "bitand" },
  "|": { lang: "bitor", plain: "BitOr", method: "bitor" },
  "<<": { lang: "shl", plain: "Shl", method: "shl" },
  ">>": { lang: "shr", plain: "Shr", method: "shr" },
  "==": { lang: "eq", plain: "PartialEq", method: "eq" },
  "!=": { lang: "eq", plain: "PartialEq", method: "ne" },
  "<": { lang: "partial_ord", plain: "PartialOrd", method: "lt" },
  "<=": { lang: "partial_ord", plain: "PartialOrd", method: "le" },
  ">": { lang: "partial_ord", plain: "PartialOrd", method: "gt" },
  ">=": { lang: "partial_ord", plain: "PartialOrd", method: "ge" },
};

const ASSIGN: Readonly<Record<AssignOp, OperatorTrait>> = {
  "+": { lang: "add_assign", plain: "AddAssign", method: "add_assign" },
  "-": { lang: "sub_assign", plain: "SubAssign", method: "sub_assign" },
  "*": { lang: "mul_assign", plain: "MulAssign", method: "mul_assign" },
  "/": { lang: "div_assign", plain: "DivAssign", method: "div_assign" },
  "%": { lang: "rem_assign", plain: "RemAssign", method: "rem_assign" },
  "^": { lang: "bitxor_assign", plain: "BitXorAssign", method: "bitxor_assign" },
  "&": { lang: "bitand_assign", plain: "BitAndAssign", method: "bitand_assign" },
  "|": { lang: "bitor_assign", plain: "BitOrAssign", method: "bitor_assign" },
  "<<": { lang: "shl_assign", plain: "ShlAssign", method: "shl_assign" },
  ">>": { lang: "shr_assign", plain: "ShrAssign", method: "shr_assign" },
};

const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);

// ---- what is built in

type Scalar = "int" | "float" | "bool" | "char" | "pointer" | "none";

function scalar(cx: BodyCx, ty: Ty): Scalar {
  const at = cx.shallow(ty);
  switch (at.kind) {
    case "Prim":
      if (isIntName(at.name)) return "int";
      if (isFloatName(at.name)) return "float";
      return at.name === "bool" ? "bool" : at.name === "char" ? "char" : "none";
    case "Infer": {
      const kind = cx.table.kindOf(at.variable);
      return kind === "int" ? "int" : kind === "float" ? "float" : "none";
    }
    case "Ptr": case "FnPtr": case "FnDef":
      return "pointer";
    case "Never": case "Adt": case "Foreign": case "Ref": case "Slice": case "Array": case "Tuple": case "Closure": case "Async": case "Dynamic": case "Param":
    case "Projection": case "Opaque": case "Unknown":
      return "none";
  }
}

function isBuiltin(op: BinaryOp, left: Scalar, right: Scalar): boolean {
  if (left === "none" || right === "none") return false;
  if (COMPARISONS.has(op)) return true;
  if (op === "<<" || op === ">>") return left === "int" && right === "int";
  if (op === "&" || op === "|" || op === "^") return (left === "int" || left === "bool") && left === right;
  return (left === "int" || left === "float") && left === right;
}

function withoutRef(cx: BodyCx, ty: Ty): Ty {
  const at = cx.shallow(ty);
  return at.kind === "Ref" ? cx.shallow(at.inner) : at;
}

// ---- binary operators

export function checkBinary(cx: BodyCx, expr: ExprOf<"Binary">): TExpr {
  const span = { start: expr.start, end: expr.end };
  const op = expr.op;
  if (op === "&&" || op === "||") {
    const left = checkCoerced(cx, expr.left, cx.types.bool);
    const diverges = cx.diverges;
    const right = checkCoerced(cx, expr.right, cx.types.bool);
    cx.diverges = diverges;
    return cx.node({ kind: "Logical", op, left, right, ty: cx.types.bool, start: span.start, end: span.end });
  }
  const left = checkExpr(cx, expr.left, undefined);
  const leftTy = cx.structurally(left.ty);
  const kind = scalar(cx, leftTy);
  const compares = COMPARISONS.has(op);
  if (kind !== "none") {
    const right = checkExpr(cx, expr.right, op === "<<" || op === ">>" || leftTy.kind === "Infer" ? undefined : expectHas(leftTy));
    const rightTy = cx.structurally(right.ty);
    if (rightTy.kind === "Never" || isBuiltin(op, kind, scalar(cx, rightTy))) {
      if (op !== "<<" && op !== ">>") cx.unify(leftTy, rightTy);
      return cx.node({ kind: "Binary", op, left, right, ty: compares ? cx.types.bool : leftTy, start: span.start, end: span.end });
    }
    return overloaded(cx, op, left, expr, right);
  }
  return overloaded(cx, op, left, expr, undefined);
}

function overloaded(cx: BodyCx, op: Overloadable, left: TExpr, expr: ExprOf<"Binary">, checked: TExpr | undefined): TExpr {
  const { types, solver, tcx } = cx;
  const span = { start: expr.start, end: expr.end };
  const compares = COMPARISONS.has(op);
  const names = BINARY[op];
  const trait = tcx.lang.trait(names.lang, names.plain);
  const method = tcx.lang.method(trait, names.method);
  const leftTy = cx.structurally(left.ty);
  const rhs = cx.fresh();
  if (trait === undefined || method === undefined || leftTy.kind === "Unknown" || (!cx.isVariable(leftTy) && solver.holds(trait, [leftTy, rhs]) === "no")) {
    const right = checked ?? checkExpr(cx, expr.right, undefined);
    cx.gap("unresolvedCall", expr, `${tcx.show(cx.resolve(leftTy))} ${op} ${tcx.show(cx.resolve(right.ty))}`);
    const ty = compares ? types.bool : types.unknown(`operator ${op}`);
    return cx.unknown(`operator ${op}`, expr, [left, right], ty);
  }
  solver.require({ trait, args: [leftTy, rhs] });
  const output = compares ? undefined : tcx.lang.assoc(trait, "Output");
  let ty = compares ? types.bool : output === undefined ? types.unknown("Output") : solver.normalize(types.projection(trait, output, [leftTy, rhs]));
  solver.selectWherePossible();
  const written = checked ?? checkExpr(cx, expr.right, expectHas(rhs));
  const right = coerce(cx, written, rhs);
  const a = withoutRef(cx, leftTy);
  const b = withoutRef(cx, cx.structurally(right.ty));
  if (isBuiltin(op, scalar(cx, a), scalar(cx, b))) {
    if (op !== "<<" && op !== ">>") cx.unify(a, b);
    if (!compares) {
      cx.unify(ty, a);
      ty = a;
    }
    if (cx.shallow(leftTy).kind !== "Ref" && cx.shallow(written.ty).kind !== "Ref") return cx.node({ kind: "Binary", op, left, right, ty, start: span.start, end: span.end });
  }
  const callee = cx.fnCallee(method, types.list([leftTy, rhs]).args, trait);
  const args = compares ? [borrowed(cx, left), borrowed(cx, right)] : [left, right];
  const node = cx.node<TExpr>({ kind: "Call", callee, args, from: "operator", nameStart: expr.left.end, nameEnd: expr.right.start, ty, start: span.start, end: span.end });
  cx.finishers.push(() => {
    if (isBuiltin(op, scalar(cx, left.ty), scalar(cx, written.ty))) become(node, { kind: "Binary", op, left, right, ty: node.ty, start: span.start, end: span.end });
  });
  return node;
}

/** Changes a node into another kind, where it stands, once the types are known. */
function become(node: TExpr, other: TExpr): void {
  for (const key of Object.keys(node)) if (!(key in other)) Reflect.deleteProperty(node, key);
  Object.assign(node, other);
}

function borrowed(cx: BodyCx, operand: TExpr): TExpr {
  return cx.node({ kind: "Borrow", mut: false, operand, raw: false, implicit: true, ty: cx.types.ref(false, operand.ty), start: operand.start, end: operand.end });
}

// ---- compound assignment

export function checkAssignOp(cx: BodyCx, expr: ExprOf<"AssignOp">): TExpr {
  const { types, solver, tcx } = cx;
  const span = { start: expr.start, end: expr.end };
  const left = checkExpr(cx, expr.left, undefined);
  makeMutable(cx, left);
  const leftTy = cx.structurally(left.ty);
  const kind = scalar(cx, leftTy);
  let checked: TExpr | undefined;
  if (kind !== "none") {
    checked = checkExpr(cx, expr.right, expr.op === "<<" || expr.op === ">>" || leftTy.kind === "Infer" ? undefined : expectHas(leftTy));
    const rightTy = cx.structurally(checked.ty);
    if (rightTy.kind === "Never" || isBuiltin(expr.op, kind, scalar(cx, rightTy))) {
      if (expr.op !== "<<" && expr.op !== ">>") cx.unify(leftTy, rightTy);
      return cx.node({ kind: "AssignOp", op: expr.op, left, right: checked, ty: types.unit, start: span.start, end: span.end });
    }
  }
  const names = ASSIGN[expr.op];
  const trait = tcx.lang.trait(names.lang, names.plain);
  const method = tcx.lang.method(trait, names.method);
  const rhs = cx.fresh();
  if (trait === undefined || method === undefined || leftTy.kind === "Unknown" || (!cx.isVariable(leftTy) && solver.holds(trait, [leftTy, rhs]) === "no")) {
    const right = checked ?? checkExpr(cx, expr.right, undefined);
    cx.gap("unresolvedCall", expr, `${tcx.show(cx.resolve(leftTy))} ${expr.op}= ${tcx.show(cx.resolve(right.ty))}`);
    return cx.unknown(`operator ${expr.op}=`, expr, [left, right], types.unit);
  }
  solver.require({ trait, args: [leftTy, rhs] });
  solver.selectWherePossible();
  const right = checked === undefined ? checkCoerced(cx, expr.right, rhs) : coerce(cx, checked, rhs);
  if (isBuiltin(expr.op, scalar(cx, leftTy), scalar(cx, cx.structurally(right.ty)))) {
    if (expr.op !== "<<" && expr.op !== ">>") cx.unify(leftTy, right.ty);
    return cx.node({ kind: "AssignOp", op: expr.op, left, right, ty: types.unit, start: span.start, end: span.end });
  }
  const callee = cx.fnCallee(method, types.list([leftTy, rhs]).args, trait);
  const self = cx.node<TExpr>({ kind: "Borrow", mut: true, operand: left, raw: false, implicit: true, ty: types.ref(true, left.ty), start: left.start, end: left.end });
  const node = cx.node<TExpr>({ kind: "Call", callee, args: [self, right], from: "operator", nameStart: expr.left.end, nameEnd: expr.right.start, ty: types.unit, start: span.start, end: span.end });
  cx.finishers.push(() => {
    if (isBuiltin(expr.op, scalar(cx, left.ty), scalar(cx, right.ty))) become(node, { kind: "AssignOp", op: expr.op, left, right, ty: types.unit, start: span.start, end: span.end });
  });
  return node;
}

// ---- unary operators

export function checkUnary(cx: BodyCx, expr: ExprOf<"Unary">, expected: Expected | undefined): TExpr {
  if (expr.op === "*") return checkDeref(cx, expr);
  const { types, solver, tcx } = cx;
  const op: Exclude<UnaryOp, "*"> = expr.op;
  const span = { start: expr.start, end: expr.end };
  const operand = checkExpr(cx, expr.operand, expected);
  const ty = cx.structurally(operand.ty);
  const kind = scalar(cx, ty);
  if (ty.kind === "Never" || (op === "!" ? kind === "int" || kind === "bool" : kind === "int" || kind === "float")) {
    return cx.node({ kind: "Unary", op, operand, ty, start: span.start, end: span.end });
  }
  const trait = op === "!" ? tcx.lang.trait("not", "Not") : tcx.lang.trait("neg", "Neg");
  const method = tcx.lang.method(trait, op === "!" ? "not" : "neg");
  const output = tcx.lang.assoc(trait, "Output");
  if (trait === undefined || method === undefined || output === undefined || ty.kind === "Unknown" || (!cx.isVariable(ty) && solver.holds(trait, [ty]) === "no")) {
    cx.gap("unresolvedCall", expr, `${op}${tcx.show(cx.resolve(ty))}`);
    return cx.unknown(`operator ${op}`, expr, [operand]);
  }
  solver.require({ trait, args: [ty] });
  const result = solver.normalize(types.projection(trait, output, [ty]));
  const callee = cx.fnCallee(method, types.list([ty]).args, trait);
  const node = cx.node<TExpr>({ kind: "Call", callee, args: [operand], from: "operator", nameStart: expr.start, nameEnd: expr.operand.start, ty: result, start: span.start, end: span.end });
  cx.finishers.push(() => {
    const at = scalar(cx, operand.ty);
    if (op === "!" ? at === "int" || at === "bool" : at === "int" || at === "float") become(node, { kind: "Unary", op, operand, ty: node.ty, start: span.start, end: span.end });
  });
  return node;
}

function checkDeref(cx: BodyCx, expr: ExprOf<"Unary">): TExpr {
  const operand = checkExpr(cx, expr.operand, undefined);
  const ty = cx.structurally(operand.ty);
  const builtin = builtinDeref(cx, ty, true);
  const span = { start: expr.start, end: expr.end };
  if (builtin !== undefined) return cx.node({ kind: "Deref", operand, implicit: false, ty: builtin, start: span.start, end: span.end });
  const target = overloadedTarget(cx, ty);
  if (target !== undefined) return overloadedDeref(cx, operand, target, expr);
  cx.gap("unresolvedCall", expr, `*${cx.tcx.show(cx.resolve(ty))}`);
  return cx.unknown("dereference of an unknown type", expr, [operand]);
}
