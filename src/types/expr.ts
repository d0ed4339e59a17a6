/**
 * Infers expressions: the dispatch over their kinds, literals, blocks and statements. Every checker takes what the context expects
 * and returns the typed node; coercion to the expected type is the caller's.
 */
import type { Attr, Block, Expr, Stmt } from "../../grammar/ast.js";
import { expectHas, hasType, NO_ATTRS } from "./body-cx.js";
import type { BodyCx, Expected } from "./body-cx.js";
import { checkArray, checkRepeat, checkStructLiteral, checkTuple } from "./expr-adt.js";
import { checkCall, checkMethodCall } from "./expr-call.js";
import { checkAsyncBlock, checkClosure } from "./expr-closure.js";
import { checkBlockExpr, checkBreak, checkContinue, checkFor, checkIf, checkLetCond, checkLoop, checkMatch, checkReturn, checkTry, checkWhile, checkAwait } from "./expr-control.js";
import { checkBuiltinMacro, checkFormatArgs, checkOpaqueMacro } from "./expr-macro.js";
import { checkAssignOp, checkBinary, checkUnary } from "./expr-ops.js";
import { checkAddrOf, checkAssign, checkCast, checkField, checkIndex, checkRange } from "./expr-place.js";
import { coerce } from "./coerce.js";
import { literalValue, parseFloatLiteral, parseInt } from "./literals.js";
import { checkPath } from "./path-expr.js";
import { bindPattern } from "./pattern.js";
import type { Ty } from "./ty.js";
import type { TBlock, TExpr, TStmt } from "./typed-body.js";

type ExprOf<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;

/** Infers `expr`; notes when what follows is not reached. */
export function checkExpr(cx: BodyCx, expr: Expr, expected: Expected | undefined): TExpr {
  const result = cx.deeper(() => dispatch(cx, expr, expected), () => cx.unknown("nested too deeply", expr, []));
  if (cx.shallow(result.ty).kind === "Never") cx.diverges = true;
  return result;
}

/** Infers `expr` and coerces it to `ty`. */
export function checkCoerced(cx: BodyCx, expr: Expr, ty: Ty): TExpr {
  return coerce(cx, checkExpr(cx, expr, expectHas(ty)), ty);
}

function dispatch(cx: BodyCx, expr: Expr, expected: Expected | undefined): TExpr {
  switch (expr.kind) {
    case "Lit": return checkLiteral(cx, expr, expected);
    case "PathExpr": return checkPath(cx, expr.path, expr);
    case "Unary": return checkUnary(cx, expr, expected);
    case "Binary": return checkBinary(cx, expr);
    case "Assign": return checkAssign(cx, expr);
    case "AssignOp": return checkAssignOp(cx, expr);
    case "AddrOf": return checkAddrOf(cx, expr, expected);
    case "Cast": return checkCast(cx, expr);
    case "Call": return checkCall(cx, expr, expected);
    case "MethodCall": return checkMethodCall(cx, expr, expected);
    case "Field": return checkField(cx, expr);
    case "Index": return checkIndex(cx, expr);
    case "Try": return checkTry(cx, expr);
    case "Await": return checkAwait(cx, expr);
    case "Range": return checkRange(cx, expr, expected);
    case "Paren": return checkExpr(cx, expr.inner, expected);
    case "Tuple": return checkTuple(cx, expr, expected);
    case "Array": return checkArray(cx, expr, expected);
    case "Repeat": return checkRepeat(cx, expr, expected);
    case "Struct": return checkStructLiteral(cx, expr, expected);
    case "Closure": return checkClosure(cx, expr, expected);
    case "BlockExpr": return expr.mode === "async" || expr.mode === "asyncMove" ? checkAsyncBlock(cx, expr, expected) : checkBlockExpr(cx, expr, expected);
    case "If": return checkIf(cx, expr, expected);
    case "LetCond": return checkLetCond(cx, expr);
    case "Match": return checkMatch(cx, expr, expected);
    case "While": return checkWhile(cx, expr);
    case "Loop": return checkLoop(cx, expr, expected);
    case "For": return checkFor(cx, expr);
    case "Return": return checkReturn(cx, expr);
    case "Break": return checkBreak(cx, expr);
    case "Continue": return checkContinue(cx, expr);
    case "Underscore": return cx.unknown("_ as a value", expr, []);
    case "Yield": return checkYield(cx, expr);
    case "MacroExpr": return checkMacro(cx, expr, expected);
    case "Attributed": return checkExpr(cx, expr.expr, expected);
    case "FormatArgs": return checkFormatArgs(cx, expr);
    case "BuiltinMacro": return checkBuiltinMacro(cx, expr, expected);
    case "ErrorExpr": return cx.unknown("syntax error", expr, []);
  }
}

function checkYield(cx: BodyCx, expr: ExprOf<"Yield">): TExpr {
  const value = expr.value === undefined ? undefined : checkExpr(cx, expr.value, undefined);
  cx.gap("unknownType", expr, expr.keyword);
  return cx.node({ kind: "Yield", value, ty: cx.types.unknown(expr.keyword), start: expr.start, end: expr.end });
}

function checkMacro(cx: BodyCx, expr: ExprOf<"MacroExpr">, expected: Expected | undefined): TExpr {
  const expansion = expr.call.expansion;
  if (expansion === undefined) return cx.unknown("a macro that was not expanded", expr, []);
  switch (expansion.kind) {
    case "Expr": return checkExpr(cx, expansion.expr, expected);
    case "Stmts": {
      const block: Block = { attrs: NO_ATTRS, stmts: expansion.stmts, hasItems: false, start: expr.start, end: expr.end };
      return checkBlockExpr(cx, { kind: "BlockExpr", mode: "plain", label: undefined, block, start: expr.start, end: expr.end }, expected);
    }
    case "Opaque": return checkOpaqueMacro(cx, expr.call, expansion.inputs, expansion.reason, expr);
    case "Type": case "Pattern": case "Items": case "AssocItems": case "Error":
      cx.gap("unresolvedCall", expr, "macro");
      return cx.unknown("a macro that could not be expanded", expr, []);
  }
}

// ---- literals

export function checkLiteral(cx: BodyCx, expr: ExprOf<"Lit">, expected: Expected | undefined): TExpr {
  const { types } = cx;
  const span = { start: expr.start, end: expr.end };
  if (expr.lit === "int") {
    const { value, suffix } = parseInt(expr.text);
    if (suffix?.startsWith("f") === true) return cx.node({ kind: "Literal", value: { kind: "Float", text: String(value) }, ty: types.prim(suffix), start: span.start, end: span.end });
    return cx.node({ kind: "Literal", value: { kind: "Int", value }, ty: suffix === undefined ? intType(cx, expected) : types.prim(suffix), start: span.start, end: span.end });
  }
  if (expr.lit === "float") {
    const { value, suffix } = parseFloatLiteral(expr.text);
    return cx.node({ kind: "Literal", value: { kind: "Float", text: value }, ty: suffix === undefined ? floatType(cx, expected) : types.prim(suffix), start: span.start, end: span.end });
  }
  const value = literalValue(expr.lit, expr.text);
  return cx.node({ kind: "Literal", value, ty: textType(cx, expr, value.kind === "Bytes" ? value.value.length : 0), start: span.start, end: span.end });
}

function intType(cx: BodyCx, expected: Expected | undefined): Ty {
  const want = expected === undefined ? undefined : cx.shallow(expected.ty);
  if (want?.kind === "Prim" && /^[iu]\d|^[iu]size/.test(want.name)) return want;
  if (want?.kind === "Infer" && cx.table.kindOf(want.variable) === "int") return want;
  if (expected?.how === "cast" && want !== undefined) {
    if (want.kind === "Prim" && want.name === "char") return cx.types.u8;
    if (want.kind === "Ptr" || want.kind === "FnPtr") return cx.types.usize;
  }
  return cx.table.freshInt();
}

function floatType(cx: BodyCx, expected: Expected | undefined): Ty {
  const want = expected === undefined ? undefined : cx.shallow(expected.ty);
  if (want?.kind === "Prim" && /^f\d/.test(want.name)) return want;
  if (want?.kind === "Infer" && cx.table.kindOf(want.variable) === "float") return want;
  return cx.table.freshFloat();
}

function textType(cx: BodyCx, expr: ExprOf<"Lit">, length: number): Ty {
  const { types } = cx;
  switch (expr.lit) {
    case "bool": return types.bool;
    case "char": return types.char;
    case "byte": return types.u8;
    case "str": case "rawStr":
      return types.ref(false, types.str);
    case "byteStr": case "rawByteStr":
      return types.ref(false, types.array(types.u8, types.constValue(BigInt(length))));
    case "cStr": case "rawCStr": {
      const cstr = cx.tcx.lang.struct("CStr", "CStr");
      return types.ref(false, cstr === undefined ? types.unknown("CStr") : types.adt(cstr, []));
    }
    case "int": return types.i32;
    case "float": return types.f64;
  }
}

// ---- blocks

/** The statements of a block with macro calls replaced by what they became. */
function flatten(stmts: readonly Stmt[]): readonly Stmt[] {
  if (!stmts.some((s) => s.kind === "MacroStmt")) return stmts;
  const out: Stmt[] = [];
  const visit = (list: readonly Stmt[]): void => {
    for (const stmt of list) {
      if (stmt.kind !== "MacroStmt") {
        out.push(stmt);
        continue;
      }
      const expansion = stmt.call.expansion;
      if (expansion?.kind === "Stmts") {
        const from = out.length;
        visit(expansion.stmts);
        const last = out[out.length - 1];
        if (stmt.semi && out.length > from && last?.kind === "ExprStmt" && !last.semi) out[out.length - 1] = { ...last, semi: true };
      } else if (expansion?.kind === "Items") {
        for (const item of expansion.items) out.push({ kind: "ItemStmt", item, start: item.start, end: item.end });
      } else {
        const call: Expr = { kind: "MacroExpr", call: stmt.call, start: stmt.start, end: stmt.end };
        const expr: Expr = stmt.attrs.length === 0 ? call : { kind: "Attributed", attrs: stmt.attrs, expr: call, start: stmt.start, end: stmt.end };
        out.push({ kind: "ExprStmt", expr, semi: stmt.semi, start: stmt.start, end: stmt.end });
      }
    }
  };
  visit(stmts);
  return out;
}

export interface CheckedBlock {
  readonly block: TBlock;
  readonly ty: Ty;
}

/** The statements and the tail; the tail is coerced to the type that is expected. */
export function checkBlock(cx: BodyCx, node: Block, expected: Expected | undefined): CheckedBlock {
  return cx.withScope(node, () => {
    const stmts = flatten(node.stmts);
    const out: TStmt[] = [];
    const last = stmts[stmts.length - 1];
    const tailStmt = last?.kind === "ExprStmt" && !last.semi ? last : undefined;
    for (const stmt of stmts) if (stmt !== tailStmt) checkStmt(cx, stmt, out);
    let tail: TExpr | undefined;
    let ty: Ty;
    if (tailStmt !== undefined) {
      tail = checkExpr(cx, tailStmt.expr, expected);
      const want = hasType(expected);
      if (want !== undefined && cx.shallow(tail.ty).kind !== "Never") tail = coerce(cx, tail, want);
      ty = tail.ty;
    } else ty = cx.diverges ? cx.types.never : cx.types.unit;
    return { block: { stmts: out, tail, start: node.start, end: node.end }, ty };
  });
}

function checkStmt(cx: BodyCx, stmt: Stmt, out: TStmt[]): void {
  switch (stmt.kind) {
    case "LetStmt":
      checkLet(cx, stmt, out);
      return;
    case "ExprStmt": {
      const { attrs, expr } = withoutAttrs(stmt.expr);
      const typed = stmt.semi ? checkExpr(cx, expr, undefined) : checkCoerced(cx, expr, cx.types.unit);
      out.push({ kind: "Expr", attrs, expr: typed, start: stmt.start, end: stmt.end });
      return;
    }
    case "ItemStmt":
      if (stmt.item.kind === "MacroRules") cx.scopes.declareMacro(stmt.item.name.start);
      return;
    case "MacroStmt": case "EmptyStmt":
      return;
  }
}

function withoutAttrs(expr: Expr): { readonly attrs: readonly Attr[]; readonly expr: Expr } {
  return expr.kind === "Attributed" ? { attrs: expr.attrs, expr: expr.expr } : { attrs: NO_ATTRS, expr };
}

function checkLet(cx: BodyCx, stmt: Extract<Stmt, { kind: "LetStmt" }>, out: TStmt[]): void {
  const declared = stmt.ty === undefined ? undefined : cx.lowerer().lower(stmt.ty);
  let init: TExpr | undefined;
  let ty: Ty = declared ?? cx.fresh();
  if (stmt.init !== undefined) {
    init = checkExpr(cx, stmt.init, expectHas(declared));
    if (declared !== undefined) init = coerce(cx, init, declared);
    else if (cx.shallow(init.ty).kind === "Never") init = coerce(cx, init, ty);
    else ty = init.ty;
  }
  let otherwise: TBlock | undefined;
  if (stmt.else !== undefined) {
    const before = cx.diverges;
    cx.diverges = false;
    otherwise = checkBlock(cx, stmt.else, expectHas(cx.types.never)).block;
    cx.diverges = before;
  }
  const pat = bindPattern(cx, stmt.pat, ty, init);
  out.push({ kind: "Let", attrs: stmt.attrs, pat, init, else: otherwise, start: stmt.start, end: stmt.end });
}
