/** Infers places and what is done with them: fields, indexing, borrows, assignments; casts and ranges too. */
import type { Expr } from "../../grammar/ast.js";
import { applyDerefs, autoderef } from "./autoderef.js";
import type { DerefStep } from "./autoderef.js";
import { expectHas, hasType, peel } from "./body-cx.js";
import type { BodyCx, Expected } from "./body-cx.js";
import { coerce, tryCoerce } from "./coerce.js";
import { checkCoerced, checkExpr } from "./expr.js";
import { probePath } from "./method-probe.js";
import { instantiate } from "./path-expr.js";
import { assigneePattern } from "./pattern.js";
import { makeMutable } from "./place-mut.js";
import type { Ty } from "./ty.js";
import { fieldNamed, isVisible } from "./visibility.js";
import type { TExpr } from "./typed-body.js";

type ExprOf<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;

// ---- fields

export function checkField(cx: BodyCx, expr: ExprOf<"Field">): TExpr {
  const operand = checkExpr(cx, expr.operand, undefined);
  const name = expr.name.name;
  const steps = autoderef(cx, operand.ty);
  const span = { start: expr.start, end: expr.end };
  for (let i = 0; i < steps.length; i++) {
    const ty = steps[i]?.ty;
    if (ty === undefined) break;
    if (ty.kind === "Tuple") {
      const index = Number(name);
      const elem = ty.elems[index];
      if (elem !== undefined) return cx.node({ kind: "Field", base: applyDerefs(cx, operand, steps, i), index, name, def: undefined, ty: elem, start: span.start, end: span.end });
    }
    if (ty.kind !== "Adt" || ty.def.kind === "Enum") continue;
    const field = fieldNamed(ty.def.fields, name);
    if (field === undefined || !isVisible(cx.tcx, field, cx.scope)) continue;
    const fieldTy = cx.solver.normalize(cx.tcx.eraser.ty(cx.tcx.fieldType(field, ty.args)));
    return cx.node({ kind: "Field", base: applyDerefs(cx, operand, steps, i), index: field.index, name, def: ty.def, ty: fieldTy, start: span.start, end: span.end });
  }
  const shown = cx.tcx.show(cx.resolve(operand.ty));
  cx.gap("unknownField", expr, `${shown}.${name}`);
  return cx.unknown(`field ${name} of ${shown}`, expr, [operand]);
}

// ---- indexing

export function checkIndex(cx: BodyCx, expr: ExprOf<"Index">): TExpr {
  const base = checkExpr(cx, expr.operand, undefined);
  const index = checkExpr(cx, expr.index, undefined);
  const steps = autoderef(cx, base.ty);
  for (let i = 0; i < steps.length; i++) {
    const found = indexStep(cx, expr, base, index, steps, i);
    if (found !== undefined) return found;
  }
  cx.gap("unresolvedCall", expr, `${cx.tcx.show(cx.resolve(base.ty))}[${cx.tcx.show(cx.resolve(index.ty))}]`);
  return cx.unknown("indexing of an unknown type", expr, [base, index]);
}

function indexStep(cx: BodyCx, expr: ExprOf<"Index">, base: TExpr, index: TExpr, steps: readonly DerefStep[], count: number): TExpr | undefined {
  const ty = steps[count]?.ty;
  if (ty === undefined || ty.kind === "Infer" || ty.kind === "Unknown") return undefined;
  const span = { start: expr.start, end: expr.end };
  const indexTy = cx.structurally(index.ty);
  if (ty.kind === "Array" || ty.kind === "Slice") {
    const isInt = indexTy.kind === "Infer" && cx.table.kindOf(indexTy.variable) === "int";
    if (indexTy === cx.types.usize || isInt || indexTy.kind === "Never") {
      if (isInt) cx.unify(indexTy, cx.types.usize);
      return cx.node({ kind: "Index", base: applyDerefs(cx, base, steps, count), index, ty: ty.elem, start: span.start, end: span.end });
    }
  }
  const direct = overloadedIndex(cx, expr, applyDerefs(cx, base, steps, count), ty, index);
  if (direct !== undefined || ty.kind !== "Array") return direct;
  const place = applyDerefs(cx, base, steps, count);
  const slice = cx.types.slice(ty.elem);
  const borrow = cx.node<TExpr>({ kind: "Borrow", mut: false, operand: place, raw: false, implicit: true, ty: cx.types.ref(false, ty), start: base.start, end: base.end });
  const unsized = cx.node<TExpr>({ kind: "Coerce", coercion: { kind: "Unsize", from: cx.resolve(ty), to: cx.resolve(slice) }, operand: borrow, ty: cx.types.ref(false, slice), start: base.start, end: base.end });
  const deref = cx.node<TExpr>({ kind: "Deref", operand: unsized, implicit: true, ty: slice, start: base.start, end: base.end });
  return overloadedIndex(cx, expr, deref, slice, index);
}

function overloadedIndex(cx: BodyCx, expr: ExprOf<"Index">, place: TExpr, self: Ty, index: TExpr): TExpr | undefined {
  const { types, solver, tcx } = cx;
  const trait = tcx.lang.trait("index", "Index");
  const method = tcx.lang.method(trait, "index");
  const output = tcx.lang.assoc(trait, "Output");
  if (trait === undefined || method === undefined || output === undefined) return undefined;
  const wanted = cx.fresh();
  const args = types.list([self, wanted]).args;
  if (solver.holds(trait, args) === "no") return undefined;
  // Several `Index` impls: the type of the index itself decides.
  solver.require({ trait, args });
  const ty = solver.normalize(types.projection(trait, output, args));
  solver.selectWherePossible();
  const coerced = coerce(cx, index, wanted);
  const out = cx.structurally(ty);
  const span = { start: expr.start, end: expr.end };
  const borrow = cx.node<TExpr>({ kind: "Borrow", mut: false, operand: place, raw: false, implicit: true, ty: types.ref(false, self), start: place.start, end: place.end });
  const callee = cx.fnCallee(method, args, trait);
  const call = cx.node<TExpr>({
    kind: "Call", callee, args: [borrow, coerced], from: "index", nameStart: expr.operand.end, nameEnd: expr.end, ty: types.ref(false, out), start: span.start, end: span.end,
  });
  return cx.node({ kind: "Deref", operand: call, implicit: true, ty: out, start: span.start, end: span.end });
}

// ---- borrows

/** Whether the expression denotes a place, by its syntax. */
function isPlace(expr: Expr): boolean {
  const at = peel(expr);
  return at.kind === "PathExpr" || at.kind === "Field" || at.kind === "Index" || (at.kind === "Unary" && at.op === "*");
}

export function checkAddrOf(cx: BodyCx, expr: ExprOf<"AddrOf">, expected: Expected | undefined): TExpr {
  const want = expected === undefined ? undefined : cx.shallow(expected.ty);
  let hint: Expected | undefined;
  if (want?.kind === "Ref" || want?.kind === "Ptr") {
    const inner = cx.shallow(want.inner);
    const unsized = inner.kind === "Slice" || inner.kind === "Dynamic" || (inner.kind === "Prim" && inner.name === "str");
    hint = isPlace(expr.operand) || !unsized ? { how: "has", ty: inner } : { how: "rvalue", ty: inner };
  }
  const operand = checkExpr(cx, expr.operand, hint);
  if (expr.mut) makeMutable(cx, operand);
  const ty = expr.raw ? cx.types.ptr(expr.mut, operand.ty) : cx.types.ref(expr.mut, operand.ty);
  return cx.node({ kind: "Borrow", mut: expr.mut, operand, raw: expr.raw, implicit: false, ty, start: expr.start, end: expr.end });
}

// ---- assignment

export function checkAssign(cx: BodyCx, expr: ExprOf<"Assign">): TExpr {
  const span = { start: expr.start, end: expr.end };
  if (isPattern(expr.left)) {
    const right = checkExpr(cx, expr.right, undefined);
    const pat = assigneePattern(cx, expr.left, right.ty);
    return cx.node({ kind: "DestructuringAssign", pat, right, ty: cx.types.unit, start: span.start, end: span.end });
  }
  const left = checkExpr(cx, expr.left, undefined);
  makeMutable(cx, left);
  const right = checkCoerced(cx, expr.right, left.ty);
  return cx.node({ kind: "Assign", left, right, ty: cx.types.unit, start: span.start, end: span.end });
}

function isPattern(expr: Expr): boolean {
  const at = peel(expr);
  return at.kind === "Tuple" || at.kind === "Array" || at.kind === "Struct" || at.kind === "Call" || at.kind === "Underscore";
}

// ---- casts

export function checkCast(cx: BodyCx, expr: ExprOf<"Cast">): TExpr {
  const ty = cx.lowerer().lower(expr.ty);
  const operand = checkExpr(cx, expr.operand, { how: "cast", ty });
  const node = cx.node({ kind: "Cast", operand, ty, start: expr.start, end: expr.end } satisfies Extract<TExpr, { kind: "Cast" }>);
  const from = cx.shallow(operand.ty);
  if (from.kind === "Prim" && ty.kind === "Prim") return node;
  const mutable: { operand: TExpr } = node;
  cx.deferredCasts.push(() => {
    const source = cx.structurally(operand.ty);
    const target = cx.shallow(ty);
    if (source.kind === "Infer" && target.kind === "Prim") return;
    const pointers = source.kind === "Ptr" && target.kind === "Ptr";
    if (pointers && !cx.resolve(target).hasInfer) return;
    mutable.operand = tryCoerce(cx, operand, ty) ?? operand;
  });
  return node;
}

// ---- ranges

export function checkRange(cx: BodyCx, expr: ExprOf<"Range">, expected: Expected | undefined): TExpr {
  const { types, tcx } = cx;
  const span = { start: expr.start, end: expr.end };
  const want = hasType(expected);
  const hint = want === undefined ? undefined : cx.shallow(want);
  const elemHint = hint?.kind === "Adt" && hint.args.length === 1 && hint.args[0] !== undefined && "hasInfer" in hint.args[0] ? hint.args[0] : undefined;
  const elem = cx.fresh();
  const part = (e: Expr | undefined): TExpr | undefined => {
    if (e === undefined) return undefined;
    const typed = checkExpr(cx, e, expectHas(cx.isVariable(elem) ? elemHint : elem));
    return coerce(cx, typed, elem);
  };
  const lo = part(expr.lo);
  const hi = part(expr.hi);
  const name = rangeName(lo !== undefined, hi !== undefined, expr.inclusive);
  const def = tcx.lang.struct(name.lang, name.plain);
  if (def === undefined) return cx.unknown("range", expr, [lo, hi].flatMap((e) => (e === undefined ? [] : [e])));
  const ty = types.adt(def, lo === undefined && hi === undefined ? [] : [elem]);
  const args = ty.kind === "Adt" ? ty.args : [];
  const values = [lo, hi].flatMap((e) => (e === undefined ? [] : [e]));
  if (lo !== undefined && hi !== undefined && expr.inclusive) {
    const made = probePath(cx, ty, "new");
    if (made?.item.kind === "Fn") {
      const callee = cx.fnCallee(made.item, cx.solver.freshArgs(made.item, instantiate(cx, made.candidate, ty).args), undefined);
      return cx.node({ kind: "Call", callee, args: values, from: "macro", nameStart: expr.start, nameEnd: expr.end, ty, start: span.start, end: span.end });
    }
  }
  const fields = values.map((value, index) => ({ index, value }));
  const node = cx.node({ kind: "Adt", def, args, fields, base: undefined, ty, start: span.start, end: span.end } satisfies TExpr);
  cx.argHolders.push(node);
  return node;
}

function rangeName(lo: boolean, hi: boolean, inclusive: boolean): { readonly lang: string; readonly plain: string } {
  if (lo && hi) return inclusive ? { lang: "RangeInclusiveStruct", plain: "RangeInclusive" } : { lang: "Range", plain: "Range" };
  if (hi) return inclusive ? { lang: "RangeToInclusive", plain: "RangeToInclusive" } : { lang: "RangeTo", plain: "RangeTo" };
  return lo ? { lang: "RangeFrom", plain: "RangeFrom" } : { lang: "RangeFull", plain: "RangeFull" };
}
