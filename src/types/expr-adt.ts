/** Infers tuples, arrays and struct literals. */
import type { Expr } from "../../grammar/ast.js";
import { expectHas, hasType } from "./body-cx.js";
import type { BodyCx, Expected, Mut } from "./body-cx.js";
import { coerce, CoerceMany } from "./coerce.js";
import { checkCoerced, checkExpr } from "./expr.js";
import { pathText } from "./lower-type.js";
import { adtType, fieldTy, resolveAdt } from "./path-expr.js";
import type { AdtPath } from "./path-expr.js";
import type { Ty } from "./ty.js";
import type { TExpr } from "./typed-body.js";

type ExprOf<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;

export function checkTuple(cx: BodyCx, expr: ExprOf<"Tuple">, expected: Expected | undefined): TExpr {
  const want = hasType(expected);
  const at = want === undefined ? undefined : cx.shallow(want);
  const parts = at?.kind === "Tuple" && at.elems.length === expr.elems.length ? at.elems : undefined;
  const elems = expr.elems.map((e, i) => {
    const part = parts?.[i];
    const typed = checkExpr(cx, e, expectHas(part));
    return part === undefined ? typed : coerce(cx, typed, part);
  });
  return cx.node({ kind: "Tuple", elems, ty: cx.types.tuple(elems.map((e) => e.ty)), start: expr.start, end: expr.end });
}

function elementExpected(cx: BodyCx, expected: Expected | undefined): Ty | undefined {
  if (expected === undefined) return undefined;
  const at = cx.shallow(expected.ty);
  return at.kind === "Array" || at.kind === "Slice" ? at.elem : undefined;
}

export function checkArray(cx: BodyCx, expr: ExprOf<"Array">, expected: Expected | undefined): TExpr {
  const want = elementExpected(cx, expected);
  const values = new CoerceMany(want ?? cx.fresh());
  for (const elem of expr.elems) values.push(cx, checkExpr(cx, elem, expectHas(want ?? (values.isEmpty ? undefined : values.type))));
  const elem = expr.elems.length === 0 ? values.type : values.complete(cx);
  const len = cx.types.constValue(BigInt(expr.elems.length));
  return cx.node({ kind: "Array", elems: values.slots, ty: cx.types.array(elem, len), start: expr.start, end: expr.end });
}

export function checkRepeat(cx: BodyCx, expr: ExprOf<"Repeat">, expected: Expected | undefined): TExpr {
  const want = elementExpected(cx, expected);
  let elem = checkExpr(cx, expr.elem, expectHas(want));
  if (want !== undefined) elem = coerce(cx, elem, want);
  const len = cx.lowerer().konst(expr.len);
  return cx.node({ kind: "Repeat", elem, ty: cx.types.array(elem.ty, len), start: expr.start, end: expr.end });
}

export function checkStructLiteral(cx: BodyCx, expr: ExprOf<"Struct">, expected: Expected | undefined): TExpr {
  const adt = resolveAdt(cx, expr.path);
  if (adt === undefined) {
    const inputs = expr.fields.map((f) => checkExpr(cx, f.value, undefined));
    if (expr.base !== undefined) inputs.push(checkExpr(cx, expr.base, undefined));
    cx.gap("unresolvedPath", expr.path, pathText(expr.path));
    return cx.unknown(`${pathText(expr.path)} does not resolve`, expr, inputs);
  }
  const ty = adtType(cx, adt);
  const want = hasType(expected);
  if (want !== undefined && !cx.isVariable(want)) cx.unify(ty, want);
  const fields: { index: number; value: TExpr }[] = [];
  for (const field of expr.fields) {
    const index = adt.def.fields.findIndex((f) => f.name === field.name.name);
    if (index < 0) {
      cx.gap("unknownField", field, field.name.name);
      checkExpr(cx, field.value, undefined);
      continue;
    }
    fields.push({ index, value: checkCoerced(cx, field.value, fieldTy(cx, adt, index)) });
  }
  const base = expr.base === undefined ? undefined : checkBase(cx, expr.base, ty);
  const node = cx.node({ kind: "Adt", def: adt.def, args: adt.args, fields, base, ty, start: expr.start, end: expr.end } satisfies TExpr);
  const mutable: Mut<typeof node> = node;
  cx.argHolders.push(mutable);
  return node;
}

/** `..base`: of the same struct; its type parameters usually agree too. */
function checkBase(cx: BodyCx, base: Expr, ty: Ty): TExpr {
  const typed = checkExpr(cx, base, expectHas(ty));
  return coerce(cx, typed, ty);
}

/** The call of a tuple struct's or variant's constructor. */
export function constructorCall(cx: BodyCx, adt: AdtPath, args: readonly TExpr[], ty: Ty, span: { readonly start: number; readonly end: number }): TExpr {
  const node = cx.node({
    kind: "Adt", def: adt.def, args: adt.args, fields: args.map((value, index) => ({ index, value })), base: undefined, ty, start: span.start, end: span.end,
  } satisfies TExpr);
  cx.argHolders.push(node);
  return node;
}
