/**
 * What a path means as a value, or as the struct or variant of a literal or pattern: locals, items with their generic arguments,
 * associated items through types and traits.
 */
import type { AngleArgs, Path, PathSegment } from "../../grammar/ast.js";
import type { ConstDef, Def, FnDef, StaticDef, StructDef, TraitDef, UnionDef, VariantDef } from "../program/program.js";
import type { BodyCx } from "./body-cx.js";
import { substTy } from "./fold.js";
import { itemNamed, pathText } from "./lower-type.js";
import { probePath } from "./method-probe.js";
import type { CandidateItem } from "./method-probe.js";
import type { GenericArgs, Ty } from "./ty.js";
import type { LocalVar, TExpr } from "./typed-body.js";

export type CtorDef = StructDef | UnionDef | VariantDef;

export type ValueRes =
  | { readonly kind: "Local"; readonly local: LocalVar }
  | { readonly kind: "ConstParam"; readonly name: string; readonly ty: Ty }
  | { readonly kind: "Item"; readonly def: FnDef | ConstDef | StaticDef; readonly args: GenericArgs; readonly trait: TraitDef | undefined }
  | { readonly kind: "Ctor"; readonly def: CtorDef; readonly args: GenericArgs }
  /** `path` is the whole path into a crate that is not on disk. */
  | { readonly kind: "Unknown"; readonly reason: string; readonly candidates: readonly FnDef[]; readonly path: string | undefined };

function unknownRes(reason: string, candidates: readonly FnDef[] = [], path?: string): ValueRes {
  return { kind: "Unknown", reason, candidates, path };
}

// ---- values

export function resolveValue(cx: BodyCx, path: Path): ValueRes {
  const segments = path.segments;
  const first = segments[0];
  if (first === undefined) return unknownRes("empty path");
  if (path.qself !== undefined) return qualified(cx, path, path.qself);
  if (!path.global) {
    const local = segments.length === 1 ? localOrParam(cx, first) : undefined;
    if (local !== undefined) return local;
    const start = cx.lowerer().startOf(first);
    if (start !== undefined) return segments.length === 1 ? selfCtor(start) : relative(cx, start, segments, 1);
  }
  const { resolution, used } = cx.tcx.program.resolver.resolve(cx.scope, path, "value");
  // A module may share the name of a primitive type, whose items are meant when the module has none of that name.
  const primitive = segments.length > 1 && (resolution.kind === "Unknown" || resolution.kind === "Unresolved") ? cx.tcx.primitive(first.name) : undefined;
  if (primitive !== undefined) return relative(cx, primitive, segments, 1);
  switch (resolution.kind) {
    case "Primitive": return relative(cx, cx.types.prim(resolution.name), segments, used);
    case "Unknown": return unknownRes(`the crate of ${resolution.path} is not known`, [], resolution.path);
    case "Unresolved": return unknownRes(`${pathText(path)} does not resolve`);
    case "Def": return ofDef(cx, resolution.def, segments, used);
  }
}

function localOrParam(cx: BodyCx, segment: PathSegment): ValueRes | undefined {
  const local = cx.scopes.find(segment.name, segment.start);
  if (local !== undefined) return { kind: "Local", local };
  const generics = cx.tcx.generics.of(cx.owner);
  const index = generics.byName.get(segment.name);
  const param = index === undefined ? undefined : generics.params[index];
  return param?.kind === "Const" ? { kind: "ConstParam", name: param.name, ty: cx.tcx.constParamType(param) } : undefined;
}

function selfCtor(self: Ty): ValueRes {
  return self.kind === "Adt" && self.def.kind === "Struct" ? { kind: "Ctor", def: self.def, args: self.args } : unknownRes("Self is not a struct");
}

function angleOf(segment: PathSegment | undefined): AngleArgs | undefined {
  return segment?.args?.kind === "Angle" ? segment.args : undefined;
}

/** Arguments for an item in a value path: what is not written is inferred; defaults count only beside written ones. */
function argsOf(cx: BodyCx, def: Def, segment: PathSegment | undefined, parent: GenericArgs): GenericArgs {
  const angle = angleOf(segment);
  const written = angle?.args.some((a) => a.kind !== "LifetimeArg") ?? false;
  return cx.lowerer().fill(def, angle, segment, parent, !written || def.kind === "Fn");
}

function ofDef(cx: BodyCx, def: Def, segments: readonly PathSegment[], used: number): ValueRes {
  const segment = segments[used - 1];
  const whole = used === segments.length;
  switch (def.kind) {
    case "Fn": case "Const": {
      if (!whole) return unknownRes(`${def.name} is not a type`);
      if (def.container.kind === "Trait") {
        const traitArgs = cx.lowerer().fill(def.container.def, angleOf(segments[used - 2]), segments[used - 2], [cx.fresh()], true);
        return { kind: "Item", def, args: argsOf(cx, def, segment, traitArgs), trait: def.container.def };
      }
      if (def.container.kind === "Impl") {
        const args = argsOf(cx, def, segment, cx.solver.freshArgs(def.container.def, []));
        return { kind: "Item", def, args, trait: undefined };
      }
      return { kind: "Item", def, args: argsOf(cx, def, segment, []), trait: undefined };
    }
    case "Static": return { kind: "Item", def, args: [], trait: undefined };
    case "Variant": {
      const parent = def.parent;
      if (parent?.kind !== "Enum" || !whole) return unknownRes("variant");
      const onEnum = angleOf(segments[used - 2]);
      return { kind: "Ctor", def, args: argsOf(cx, parent, onEnum === undefined ? segment : segments[used - 2], []) };
    }
    case "Struct":
      if (whole) return { kind: "Ctor", def, args: argsOf(cx, def, segment, []) };
      return relative(cx, cx.types.adt(def, argsOf(cx, def, segment, [])), segments, used);
    case "Enum": case "Union":
      return whole ? unknownRes(`${def.name} is not a value`) : relative(cx, cx.types.adt(def, argsOf(cx, def, segment, [])), segments, used);
    case "TypeAlias": {
      const ty = aliasType(cx, def, segment);
      return whole ? selfCtor(cx.structurally(ty)) : relative(cx, ty, segments, used);
    }
    case "Trait": return whole ? unknownRes(`${def.name} is not a value`) : throughTrait(cx, def, segments, used);
    case "Mod": {
      const primitive = whole ? undefined : cx.tcx.primitive(segment?.name ?? "");
      return primitive === undefined ? unknownRes(`${def.name} is not a value`) : relative(cx, primitive, segments, used);
    }
    case "Field": case "Impl": case "TraitAlias": case "Macro": case "ExternCrate":
      return unknownRes(`${def.name} is not a value`);
  }
}

export function aliasType(cx: BodyCx, def: Extract<Def, { kind: "TypeAlias" }>, segment: PathSegment | undefined): Ty {
  if (def.node.ty === undefined) return cx.types.foreign(def);
  return cx.solver.normalize(substTy(cx.types, cx.tcx.erasedTypeOf(def), argsOf(cx, def, segment, [])));
}

/** `Trait::item`: the self type is inferred. */
function throughTrait(cx: BodyCx, trait: TraitDef, segments: readonly PathSegment[], used: number): ValueRes {
  const name = segments[used];
  if (name === undefined || used + 1 !== segments.length) return unknownRes("path through a trait");
  const args = cx.lowerer().fill(trait, angleOf(segments[used - 1]), segments[used - 1], [cx.fresh()], angleOf(segments[used - 1]) === undefined);
  return inTrait(cx, trait, args, name);
}

function inTrait(cx: BodyCx, trait: TraitDef, args: GenericArgs, segment: PathSegment): ValueRes {
  const item = itemNamed(trait.items, "Fn", segment.name) ?? itemNamed(trait.items, "Const", segment.name);
  if (item !== undefined) return { kind: "Item", def: item, args: argsOf(cx, item, segment, args), trait };
  for (const above of cx.tcx.superRefs(trait)) {
    const upper = above.trait;
    const found = itemNamed(upper.items, "Fn", segment.name) ?? itemNamed(upper.items, "Const", segment.name);
    if (found === undefined) continue;
    const upperArgs = cx.tcx.eraser.list(above.args.map((a) => ("hasInfer" in a ? substTy(cx.types, a, args) : a))).args;
    return { kind: "Item", def: found, args: argsOf(cx, found, segment, upperArgs), trait: upper };
  }
  return unknownRes(`no item ${segment.name} in ${trait.name}`);
}

function qualified(cx: BodyCx, path: Path, qself: NonNullable<Path["qself"]>): ValueRes {
  const self = cx.lowerer().lower(qself.ty);
  if (qself.position === 0) return relative(cx, self, path.segments, 0);
  const bound = cx.lowerer().traitPath(path.segments.slice(0, qself.position), self, path.global);
  const name = path.segments[qself.position];
  if (bound === undefined || name === undefined) return unknownRes(`${pathText(path)} does not resolve`);
  if (path.segments.length === qself.position + 1) return inTrait(cx, bound.ref.trait, bound.ref.args, name);
  const assoc = cx.tcx.assocTypeIn(bound.ref, name.name);
  if (assoc === undefined) return unknownRes(`no associated type ${name.name}`);
  return relative(cx, cx.lowerer().projection(assoc.ref, assoc.def, name), path.segments, qself.position + 1);
}

/** `start::a::…::item`. */
function relative(cx: BodyCx, start: Ty, segments: readonly PathSegment[], used: number): ValueRes {
  const last = segments[segments.length - 1];
  if (last === undefined) return unknownRes("empty path");
  const ty = cx.structurally(cx.lowerer().relative(start, segments.slice(0, segments.length - 1), used));
  return assocValue(cx, ty, last);
}

function assocValue(cx: BodyCx, ty: Ty, segment: PathSegment): ValueRes {
  if (ty.kind === "Adt" && ty.def.kind === "Enum") {
    const variant = ty.def.variants.find((v) => v.name === segment.name);
    if (variant !== undefined) return { kind: "Ctor", def: variant, args: ty.args };
  }
  const found = probePath(cx, ty, segment.name);
  if (found === undefined) return unknownRes(`no item ${segment.name} of ${cx.tcx.show(ty)}`);
  const { args, trait } = instantiate(cx, found.candidate, ty);
  return { kind: "Item", def: found.item, args: argsOf(cx, found.item, segment, args), trait };
}

/** The arguments of the impl or trait that the item stands in, with `self` for its self type. */
export function instantiate(cx: BodyCx, candidate: CandidateItem, self: Ty): { readonly args: GenericArgs; readonly trait: TraitDef | undefined } {
  switch (candidate.kind) {
    case "Inherent": {
      const args = cx.solver.freshArgs(candidate.impl, []);
      cx.unify(cx.solver.normalize(substTy(cx.types, cx.tcx.erasedHeader(candidate.impl).self, args)), self);
      return { args, trait: undefined };
    }
    case "Bound": return { args: candidate.ref.args, trait: candidate.ref.trait };
    case "Trait": return { args: cx.solver.freshArgs(candidate.trait, [self]), trait: candidate.trait };
  }
}

// ---- structs and variants by path

export interface AdtPath {
  readonly def: CtorDef;
  readonly args: GenericArgs;
}

/** The struct, union or variant that a literal or a struct pattern names. */
export function resolveAdt(cx: BodyCx, path: Path): AdtPath | undefined {
  const segments = path.segments;
  const first = segments[0];
  const last = segments[segments.length - 1];
  if (first === undefined || last === undefined) return undefined;
  if (path.qself !== undefined) return ofType(cx, cx.lowerer().path(path));
  const start = path.global ? undefined : cx.lowerer().startOf(first);
  if (start !== undefined) return throughType(cx, start, segments, 1);
  const { resolution, used } = cx.tcx.program.resolver.resolve(cx.scope, path, "type");
  if (resolution.kind !== "Def") return undefined;
  const def = resolution.def;
  const segment = segments[used - 1];
  switch (def.kind) {
    case "Variant": {
      const parent = def.parent;
      if (parent?.kind !== "Enum") return undefined;
      const onEnum = angleOf(segments[used - 2]);
      return { def, args: argsOf(cx, parent, onEnum === undefined ? segment : segments[used - 2], []) };
    }
    case "Struct": case "Union":
      if (used === segments.length) return { def, args: argsOf(cx, def, segment, []) };
      return throughType(cx, cx.types.adt(def, argsOf(cx, def, segment, [])), segments, used);
    case "Enum": return throughType(cx, cx.types.adt(def, argsOf(cx, def, segment, [])), segments, used);
    case "TypeAlias": return throughType(cx, aliasType(cx, def, segment), segments, used);
    case "Fn": case "Const": case "Static": case "Trait": case "Mod": case "Field": case "Impl": case "TraitAlias": case "Macro": case "ExternCrate":
      return undefined;
  }
}

function throughType(cx: BodyCx, start: Ty, segments: readonly PathSegment[], used: number): AdtPath | undefined {
  if (used === segments.length) return ofType(cx, start);
  const last = segments[segments.length - 1];
  const ty = cx.structurally(cx.lowerer().relative(start, segments.slice(0, segments.length - 1), used));
  if (ty.kind === "Adt" && ty.def.kind === "Enum") {
    const variant = ty.def.variants.find((v) => v.name === last?.name);
    if (variant !== undefined) return { def: variant, args: ty.args };
  }
  return ofType(cx, cx.lowerer().relative(start, segments, used));
}

function ofType(cx: BodyCx, ty: Ty): AdtPath | undefined {
  const at = cx.structurally(ty);
  return at.kind === "Adt" && at.def.kind !== "Enum" ? { def: at.def, args: at.args } : undefined;
}

/** The type of a value of the struct, union or variant. */
export function adtType(cx: BodyCx, adt: AdtPath): Ty {
  if (adt.def.kind !== "Variant") return cx.types.adt(adt.def, adt.args);
  const parent = adt.def.parent;
  return parent?.kind === "Enum" ? cx.types.adt(parent, adt.args) : cx.types.unknown("variant");
}

export function fieldTy(cx: BodyCx, adt: AdtPath, index: number): Ty {
  const field = adt.def.fields[index];
  if (field === undefined) return cx.types.unknown("no such field");
  return cx.solver.normalize(cx.tcx.eraser.ty(cx.tcx.fieldType(field, adt.args)));
}

// ---- path expressions

export function checkPath(cx: BodyCx, path: Path, at: { readonly start: number; readonly end: number }): TExpr {
  const res = resolveValue(cx, path);
  const span = { start: at.start, end: at.end };
  switch (res.kind) {
    case "Local": return cx.node({ kind: "Local", local: res.local, ty: res.local.ty, start: span.start, end: span.end });
    case "ConstParam": return cx.node({ kind: "ConstParam", name: res.name, ty: res.ty, start: span.start, end: span.end });
    case "Unknown":
      cx.gap("unresolvedPath", at, pathText(path));
      return cx.unknown(res.reason, at, []);
    case "Ctor": return ctorValue(cx, res, span);
    case "Item": return itemValue(cx, res, span);
  }
}

function ctorValue(cx: BodyCx, res: Extract<ValueRes, { kind: "Ctor" }>, span: { start: number; end: number }): TExpr {
  const data = res.def.kind === "Variant" ? res.def.data : res.def.kind === "Struct" ? res.def.node.data.kind : "Record";
  if (data === "Tuple" && res.def.kind !== "Union") {
    const node = cx.node({ kind: "FnItem", def: res.def, args: res.args, ty: cx.types.fnDef(res.def, res.args), start: span.start, end: span.end });
    cx.argHolders.push(node);
    return node;
  }
  const node = cx.node({ kind: "Adt", def: res.def, args: res.args, fields: [], base: undefined, ty: adtType(cx, res), start: span.start, end: span.end });
  cx.argHolders.push(node);
  return node;
}

function itemValue(cx: BodyCx, res: Extract<ValueRes, { kind: "Item" }>, span: { start: number; end: number }): TExpr {
  const { def } = res;
  switch (def.kind) {
    case "Static": return cx.node({ kind: "Static", def, ty: cx.solver.normalize(cx.tcx.erasedTypeOf(def)), start: span.start, end: span.end });
    case "Const": {
      cx.solver.registerPredicates(cx.tcx.erasedPredicatesOf(def), res.args);
      const ty = cx.solver.normalize(substTy(cx.types, cx.tcx.erasedTypeOf(def), res.args));
      const node = cx.node({ kind: "Const", def, args: res.args, ty, start: span.start, end: span.end });
      cx.argHolders.push(node);
      return node;
    }
    case "Fn": {
      cx.solver.registerPredicates(cx.tcx.erasedPredicatesOf(def), res.args);
      const node = cx.node({ kind: "FnItem", def, args: res.args, ty: cx.types.fnDef(def, res.args), start: span.start, end: span.end });
      cx.argHolders.push(node);
      return node;
    }
  }
}
