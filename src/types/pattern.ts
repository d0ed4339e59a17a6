/**
 * Infers patterns: what they match, the variables they bind, and the dereferences that default binding modes put in.
 */
import type { Expr, Path, Pattern } from "../../grammar/ast.js";
import { builtinDeref } from "./autoderef.js";
import { expectHas, peel } from "./body-cx.js";
import type { BodyCx, Mut } from "./body-cx.js";
import { coerce } from "./coerce.js";
import { checkExpr, checkLiteral } from "./expr.js";
import { pathText } from "./lower-type.js";
import { adtType, checkPath, fieldTy, resolveAdt, resolveValue } from "./path-expr.js";
import type { AdtPath } from "./path-expr.js";
import { makeMutable } from "./place-mut.js";
import type { Ty } from "./ty.js";
import type { LocalVar, TExpr, TFieldPat, TPat } from "./typed-body.js";

type Mode = "move" | "ref" | "refMut";
interface Span { readonly start: number; readonly end: number }

interface PatCx {
  readonly cx: BodyCx;
  /** The variables of the whole pattern so far: alternatives share them. */
  readonly bound: Map<string, LocalVar>;
  /** Set inside alternatives after the first: their variables exist already. */
  readonly declare: boolean;
}

/** Checks a pattern against `ty` and puts its variables in scope. `scrutinee` is the matched place. */
export function bindPattern(cx: BodyCx, pat: Pattern, ty: Ty, scrutinee: TExpr | undefined): TPat {
  const typed = check({ cx, bound: new Map(), declare: true }, pat, ty, "move");
  if (scrutinee !== undefined && bindsMutably(typed)) makeMutable(cx, scrutinee);
  return typed;
}

/** The same, but the variables come in scope later: an arm's, when its body is checked. */
export function bindPatternLater(cx: BodyCx, pat: Pattern, ty: Ty, scrutinee: TExpr): { readonly pat: TPat; readonly scope: readonly unknown[] } {
  let typed: TPat | undefined;
  const scope = cx.scopes.capture(() => { typed = bindPattern(cx, pat, ty, scrutinee); });
  return { pat: typed ?? wild(cx, ty, pat), scope };
}

function wild(cx: BodyCx, ty: Ty, at: Span): TPat {
  return cx.node({ kind: "Wild", ty, start: at.start, end: at.end });
}

/** Whether a variable is bound by mutable reference to a part that is not behind a pointer of its own. */
function bindsMutably(pat: TPat): boolean {
  switch (pat.kind) {
    case "Binding": return pat.mode === "refMut" || (pat.sub !== undefined && bindsMutably(pat.sub));
    case "Variant": case "Fields": return pat.fields.some((f) => bindsMutably(f.pat));
    case "Slice": return pat.prefix.some(bindsMutably) || pat.suffix.some(bindsMutably) || (pat.rest !== undefined && bindsMutably(pat.rest));
    case "Or": return pat.alts.some(bindsMutably);
    case "Wild": case "Deref": case "Value": case "Range": case "Never": case "AssignTo": case "Unknown":
      return false;
  }
}

// ---- dispatch

function check(p: PatCx, pat: Pattern, ty: Ty, mode: Mode): TPat {
  const { cx } = p;
  switch (pat.kind) {
    case "ParenPat": return check(p, pat.inner, ty, mode);
    case "WildPat": case "RestPat": return wild(cx, ty, pat);
    case "NeverPat": return cx.node({ kind: "Never", ty, start: pat.start, end: pat.end });
    case "ErrorPat": return cx.node({ kind: "Unknown", bindings: [], ty, start: pat.start, end: pat.end });
    case "OrPat": return checkOr(p, pat, ty, mode);
    case "IdentPat": return checkIdent(p, pat, ty, mode);
    case "RefPat": return checkRef(p, pat, ty);
    case "MacroPat":
      if (pat.call.expansion?.kind === "Pattern") return check(p, pat.call.expansion.pat, ty, mode);
      return cx.node({ kind: "Unknown", bindings: [], ty, start: pat.start, end: pat.end });
    case "LitPat": return checkLit(p, pat, ty);
    case "PathPat": return checkPathPat(p, pat.path, pat, ty);
    case "ConstBlockPat": {
      const value = checkExpr(cx, { kind: "BlockExpr", mode: "const", label: undefined, block: pat.block, start: pat.start, end: pat.end }, expectHas(ty));
      cx.unify(value.ty, ty);
      return cx.node({ kind: "Value", value, ty, start: pat.start, end: pat.end });
    }
    case "RangePat": return peeled(p, ty, mode, pat, (at) => checkRange(p, pat, at));
    case "TuplePat": return peeled(p, ty, mode, pat, (at, m) => checkTuple(p, pat, at, m));
    case "SlicePat": return peeled(p, ty, mode, pat, (at, m) => checkSlice(p, pat, at, m));
    case "BoxPat": return peeled(p, ty, mode, pat, (at, m) => {
      const inner = builtinDeref(cx, at, false) ?? cx.types.unknown("box pattern");
      return cx.node({ kind: "Deref", inner: check(p, pat.inner, inner, m), implicit: false, ty: at, start: pat.start, end: pat.end });
    });
    case "TupleStructPat": return peeled(p, ty, mode, pat, (at, m) => checkTupleStruct(p, pat, at, m));
    case "StructPat": return peeled(p, ty, mode, pat, (at, m) => checkStruct(p, pat, at, m));
  }
}

/** Goes through the references of the matched value; what is bound inside is bound by reference. */
function peeled(p: PatCx, ty: Ty, mode: Mode, at: Span, inner: (ty: Ty, mode: Mode) => TPat): TPat {
  const { cx } = p;
  const layers: Ty[] = [];
  let current = cx.structurally(ty);
  let under = mode;
  while (current.kind === "Ref") {
    layers.push(current);
    under = !current.mut || under === "ref" ? "ref" : "refMut";
    current = cx.structurally(current.inner);
  }
  let result = inner(current, under);
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i];
    if (layer !== undefined) result = cx.node<TPat>({ kind: "Deref", inner: result, implicit: true, ty: layer, start: at.start, end: at.end });
  }
  return result;
}

function checkOr(p: PatCx, pat: Extract<Pattern, { kind: "OrPat" }>, ty: Ty, mode: Mode): TPat {
  const alts = pat.alts.map((alt, i) => check(i === 0 ? p : { ...p, declare: false }, alt, ty, mode));
  return p.cx.node({ kind: "Or", alts, ty, start: pat.start, end: pat.end });
}

// ---- variables

function checkIdent(p: PatCx, pat: Extract<Pattern, { kind: "IdentPat" }>, ty: Ty, mode: Mode): TPat {
  const { cx } = p;
  if (!pat.byRef && !pat.mut && pat.sub === undefined && namesItem(cx, pat.name.name, pat.name.start)) {
    const segment = { name: pat.name.name, args: undefined, start: pat.name.start, end: pat.name.end };
    return checkPathPat(p, { global: false, qself: undefined, segments: [segment], start: pat.start, end: pat.end }, pat, ty, mode);
  }
  const how: Mode = pat.byRef ? (pat.mut ? "refMut" : "ref") : mode;
  const varTy = how === "move" ? ty : cx.types.ref(how === "refMut", ty);
  const local = variable(p, pat, varTy);
  const sub = pat.sub === undefined ? undefined : check(p, pat.sub, ty, mode);
  return cx.node({ kind: "Binding", local, mode: how, sub, ty, start: pat.start, end: pat.end });
}

function variable(p: PatCx, pat: Extract<Pattern, { kind: "IdentPat" }>, ty: Ty): LocalVar {
  const { cx } = p;
  const key = `${pat.name.name}#${String(cx.scopes.contextAt(pat.name.start))}`;
  const known = p.bound.get(key);
  if (known !== undefined) {
    cx.unify(known.ty, ty);
    return known;
  }
  const local = cx.newLocal(pat.name.name, pat.mut && !pat.byRef, ty, pat.name.start, pat.name.end, false);
  p.bound.set(key, local);
  cx.scopes.declare(pat.name.name, pat.name.start, local);
  return local;
}

/** A unit struct, unit variant or constant: not a variable. */
function namesItem(cx: BodyCx, name: string, position: number): boolean {
  const found = cx.tcx.program.resolver.resolveName(cx.scope, name, position, "value");
  if (found?.kind !== "Def") return false;
  const def = found.def;
  switch (def.kind) {
    case "Const": return true;
    case "Static": return true;
    case "Struct": return def.node.data.kind === "Unit";
    case "Variant": return def.data === "Unit";
    case "Mod": case "Fn": case "Union": case "Enum": case "Field": case "Trait": case "TraitAlias": case "Impl": case "TypeAlias": case "Macro": case "ExternCrate":
      return false;
  }
}

// ---- values

function checkLit(p: PatCx, pat: Extract<Pattern, { kind: "LitPat" }>, ty: Ty): TPat {
  const { cx } = p;
  const literal = peel(pat.expr);
  const isText = literal.kind === "Lit" && (literal.lit === "str" || literal.lit === "rawStr" || literal.lit === "byteStr" || literal.lit === "rawByteStr" || literal.lit === "cStr" || literal.lit === "rawCStr");
  const value = (at: Ty): TPat => {
    let typed = literal.kind === "Lit" ? checkLiteral(cx, literal, expectHas(at)) : checkExpr(cx, pat.expr, expectHas(at));
    const want = cx.shallow(at);
    if (isText && want.kind === "Ref") {
      // A byte string may be matched as a slice.
      const inner = cx.structurally(want.inner);
      if (inner.kind === "Slice") typed = { ...typed, ty: want };
    } else if (isText && want.kind === "Slice") typed = { ...typed, ty: cx.types.ref(false, want) };
    cx.unify(typed.ty, at);
    return cx.node({ kind: "Value", value: typed, ty: at, start: pat.start, end: pat.end });
  };
  if (!isText) return peeled(p, ty, "move", pat, (at) => value(at));
  return peelTo(p, ty, pat, value);
}

/** Peels all references but the last: the literal or constant is a reference itself. */
function peelTo(p: PatCx, ty: Ty, at: Span, inner: (ty: Ty) => TPat): TPat {
  const { cx } = p;
  const current = cx.structurally(ty);
  if (current.kind === "Ref") {
    const next = cx.structurally(current.inner);
    if (next.kind === "Ref") return cx.node({ kind: "Deref", inner: peelTo(p, next, at, inner), implicit: true, ty: current, start: at.start, end: at.end });
  }
  return inner(current);
}

function checkRange(p: PatCx, pat: Extract<Pattern, { kind: "RangePat" }>, ty: Ty): TPat {
  const { cx } = p;
  const end = (e: Expr | undefined): TExpr | undefined => {
    if (e === undefined) return undefined;
    const typed = checkExpr(cx, e, expectHas(ty));
    cx.unify(typed.ty, ty);
    return typed;
  };
  return cx.node({ kind: "Range", lo: end(pat.lo), hi: end(pat.hi), inclusive: pat.inclusive, ty, start: pat.start, end: pat.end });
}

/** A path: a unit struct or variant, or a constant that is compared with. */
function checkPathPat(p: PatCx, path: Path, at: Span, ty: Ty, mode: Mode = "move"): TPat {
  const { cx } = p;
  const res = resolveValue(cx, path);
  if (res.kind === "Ctor") return peeled(p, ty, mode, at, (t) => {
    const want = adtType(cx, res);
    cx.unify(want, t);
    return adtPattern(cx, res, [], t, at);
  });
  if (res.kind === "Unknown") {
    cx.gap("unresolvedPath", at, pathText(path));
    return cx.node({ kind: "Unknown", bindings: [], ty, start: at.start, end: at.end });
  }
  const value = checkPath(cx, path, at);
  const own = cx.structurally(value.ty);
  const compare = (t: Ty): TPat => {
    cx.unify(own, t);
    return cx.node({ kind: "Value", value, ty: t, start: at.start, end: at.end });
  };
  return own.kind === "Ref" ? peelTo(p, ty, at, compare) : peeled(p, ty, mode, at, compare);
}

// ---- references

function checkRef(p: PatCx, pat: Extract<Pattern, { kind: "RefPat" }>, ty: Ty): TPat {
  const { cx } = p;
  const at = cx.structurally(ty);
  let inner: Ty;
  if (at.kind === "Ref") inner = at.inner;
  else {
    inner = cx.fresh();
    if (!cx.unify(cx.types.ref(pat.mut, inner), at)) inner = at;
  }
  return cx.node({ kind: "Deref", inner: check(p, pat.inner, inner, "move"), implicit: false, ty: at, start: pat.start, end: pat.end });
}

// ---- parts

function isRest(pat: Pattern): boolean {
  return pat.kind === "RestPat" || (pat.kind === "ParenPat" && isRest(pat.inner));
}

/** Pairs the elements of a tuple pattern with the `count` parts of the value, around a `..`. */
function positions(elems: readonly Pattern[], count: number): readonly { readonly index: number; readonly pat: Pattern }[] {
  const rest = elems.findIndex(isRest);
  return elems.flatMap((pat, i) => {
    if (i === rest) return [];
    return [{ index: rest >= 0 && i > rest ? count - (elems.length - i) : i, pat }];
  });
}

function checkTuple(p: PatCx, pat: Extract<Pattern, { kind: "TuplePat" }>, ty: Ty, mode: Mode): TPat {
  const { cx } = p;
  let tuple = cx.shallow(ty);
  if (tuple.kind === "Infer" && !pat.elems.some(isRest)) {
    const made = cx.types.tuple(pat.elems.map(() => cx.fresh()));
    cx.unify(tuple, made);
    tuple = made;
  }
  const parts = tuple.kind === "Tuple" ? tuple.elems : [];
  const fields: TFieldPat[] = positions(pat.elems, parts.length).map(({ index, pat: sub }) => ({
    index, pat: check(p, sub, parts[index] ?? cx.types.unknown("part of an unknown type"), mode),
  }));
  return cx.node({ kind: "Fields", def: undefined, fields, ty, start: pat.start, end: pat.end });
}

function checkSlice(p: PatCx, pat: Extract<Pattern, { kind: "SlicePat" }>, ty: Ty, mode: Mode): TPat {
  const { cx } = p;
  const at = cx.shallow(ty);
  const elem = at.kind === "Slice" || at.kind === "Array" ? at.elem : cx.types.unknown("element of an unknown type");
  const restAt = pat.elems.findIndex((e) => isRest(e) || (e.kind === "IdentPat" && e.sub !== undefined && isRest(e.sub)));
  const restTy = (): Ty => {
    if (at.kind !== "Array") return cx.types.slice(elem);
    const len = at.len.kind === "Value" && typeof at.len.value === "bigint" ? cx.types.constValue(at.len.value - BigInt(pat.elems.length - 1)) : cx.types.unknownConst;
    return cx.types.array(elem, len);
  };
  if (at.kind === "Array" && restAt < 0 && at.len.kind === "ConstInfer") cx.table.unifyConst(at.len, cx.types.constValue(BigInt(pat.elems.length)));
  const each = (list: readonly Pattern[]): TPat[] => list.map((e) => check(p, e, elem, mode));
  const prefix = each(restAt < 0 ? pat.elems : pat.elems.slice(0, restAt));
  const restPat = restAt < 0 ? undefined : pat.elems[restAt];
  const rest = restPat === undefined ? undefined : check(p, restPat, restTy(), mode);
  const suffix = restAt < 0 ? [] : each(pat.elems.slice(restAt + 1));
  return cx.node({ kind: "Slice", prefix, rest, suffix, ty, start: pat.start, end: pat.end });
}

function adtPattern(cx: BodyCx, adt: AdtPath, fields: readonly TFieldPat[], ty: Ty, at: Span): TPat {
  const span = { start: at.start, end: at.end };
  if (adt.def.kind !== "Variant") return cx.node({ kind: "Fields", def: adt.def, fields, ty, start: span.start, end: span.end });
  const parent = adt.def.parent;
  if (parent?.kind !== "Enum") return cx.node({ kind: "Unknown", bindings: [], ty, start: span.start, end: span.end });
  const node = cx.node({ kind: "Variant", enum: parent, variant: adt.def, args: adt.args, fields, ty, start: span.start, end: span.end } satisfies TPat);
  const holder: Mut<typeof node> = node;
  cx.argHolders.push(holder);
  return node;
}

function checkTupleStruct(p: PatCx, pat: Extract<Pattern, { kind: "TupleStructPat" }>, ty: Ty, mode: Mode): TPat {
  const { cx } = p;
  const res = resolveValue(cx, pat.path);
  if (res.kind !== "Ctor") return unknownParts(p, pat.elems, pat.path, ty, pat);
  cx.unify(adtType(cx, res), ty);
  const fields = positions(pat.elems, res.def.fields.length).map(({ index, pat: sub }) => ({ index, pat: check(p, sub, fieldTy(cx, res, index), mode) }));
  return adtPattern(cx, res, fields, ty, pat);
}

function checkStruct(p: PatCx, pat: Extract<Pattern, { kind: "StructPat" }>, ty: Ty, mode: Mode): TPat {
  const { cx } = p;
  const adt = resolveAdt(cx, pat.path);
  if (adt === undefined) return unknownParts(p, pat.fields.map((f) => f.pat), pat.path, ty, pat);
  cx.unify(adtType(cx, adt), ty);
  const fields: TFieldPat[] = [];
  for (const field of pat.fields) {
    const index = adt.def.fields.findIndex((f) => f.name === field.name.name);
    const sub = check(p, field.pat, index < 0 ? cx.types.unknown("no such field") : fieldTy(cx, adt, index), mode);
    if (index >= 0) fields.push({ index, pat: sub });
    else cx.gap("unknownField", field, field.name.name);
  }
  return adtPattern(cx, adt, fields, ty, pat);
}

/** The pattern's path is not known: its variables are bound to parts of the value, of unknown type. */
function unknownParts(p: PatCx, parts: readonly Pattern[], path: Path, ty: Ty, at: Span): TPat {
  const { cx } = p;
  const before = new Set(p.bound.values());
  for (const part of parts) check(p, part, cx.types.unknown(`${pathText(path)} does not resolve`), "move");
  cx.gap("unresolvedPath", at, pathText(path));
  return cx.node({ kind: "Unknown", bindings: [...p.bound.values()].filter((v) => !before.has(v)), ty, start: at.start, end: at.end });
}

// ---- destructuring assignment

/** The left side of `(a, b) = …` as a pattern whose leaves are places. */
export function assigneePattern(cx: BodyCx, expr: Expr, ty: Ty): TPat {
  const at = peel(expr);
  const span = { start: at.start, end: at.end };
  if (at.kind === "Underscore" || (at.kind === "Range" && at.lo === undefined && at.hi === undefined)) return wild(cx, ty, at);
  if (at.kind === "Tuple") {
    let tuple = cx.structurally(ty);
    if (tuple.kind === "Infer") {
      const made = cx.types.tuple(at.elems.map(() => cx.fresh()));
      cx.unify(tuple, made);
      tuple = made;
    }
    const parts = tuple.kind === "Tuple" ? tuple.elems : [];
    return cx.node({ kind: "Fields", def: undefined, fields: assigneeFields(cx, at.elems, parts.length, (i) => parts[i] ?? cx.types.unknown("part")), ty, start: span.start, end: span.end });
  }
  if (at.kind === "Array") {
    const array = cx.structurally(ty);
    const elem = array.kind === "Array" || array.kind === "Slice" ? array.elem : cx.types.unknown("element");
    const rest = at.elems.findIndex((e) => peel(e).kind === "Range");
    const each = (list: readonly Expr[]): TPat[] => list.map((e) => assigneePattern(cx, e, elem));
    return cx.node({
      kind: "Slice", prefix: each(rest < 0 ? at.elems : at.elems.slice(0, rest)), rest: rest < 0 ? undefined : wild(cx, cx.types.slice(elem), at),
      suffix: rest < 0 ? [] : each(at.elems.slice(rest + 1)), ty, start: span.start, end: span.end,
    });
  }
  if (at.kind === "Call") {
    const callee = peel(at.callee);
    const res = callee.kind === "PathExpr" ? resolveValue(cx, callee.path) : undefined;
    if (res?.kind === "Ctor") {
      cx.unify(adtType(cx, res), ty);
      return adtPattern(cx, res, assigneeFields(cx, at.args, res.def.fields.length, (i) => fieldTy(cx, res, i)), ty, at);
    }
  }
  if (at.kind === "Struct") {
    const adt = resolveAdt(cx, at.path);
    if (adt !== undefined) {
      cx.unify(adtType(cx, adt), ty);
      const fields = at.fields.flatMap((f) => {
        const index = adt.def.fields.findIndex((d) => d.name === f.name.name);
        return index < 0 ? [] : [{ index, pat: assigneePattern(cx, f.value, fieldTy(cx, adt, index)) }];
      });
      return adtPattern(cx, adt, fields, ty, at);
    }
  }
  const place = checkExpr(cx, expr, undefined);
  makeMutable(cx, place);
  const value: TExpr = { kind: "Unknown", reason: "value", inputs: [], call: undefined, ty, start: span.start, end: span.end };
  coerce(cx, value, place.ty);
  return cx.node({ kind: "AssignTo", place, ty, start: span.start, end: span.end });
}

function assigneeFields(cx: BodyCx, elems: readonly Expr[], count: number, tyOf: (index: number) => Ty): TFieldPat[] {
  const rest = elems.findIndex((e) => { const at = peel(e); return at.kind === "Range" && at.lo === undefined && at.hi === undefined; });
  return elems.flatMap((e, i) => {
    if (i === rest) return [];
    const index = rest >= 0 && i > rest ? count - (elems.length - i) : i;
    return [{ index, pat: assigneePattern(cx, e, tyOf(index)) }];
  });
}
