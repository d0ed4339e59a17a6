/**
 * Turns written types, bounds and generic arguments into types. One `TypeLowerer` serves one place: a signature, an impl header,
 * a body. Paths are resolved by the program stage; type-relative ones (`T::Item`, `Self::Output`) here, by the bounds in reach.
 * Knows nothing of expressions; what a body infers comes in through `InferHooks`.
 */
import type { AngleArgs, Bound, Expr, GenericArg as GenericArgNode, ParenArgs, Path, PathSegment, QSelf, Type } from "../../grammar/ast.js";
import type { AssocDef, Def, Resolution, Scope, TraitDef, TypeAliasDef } from "../program/program.js";
import { substTy } from "./fold.js";
import { TyFlag } from "./ty.js";
import type { Const, DynBound, GenericArg, GenericArgs, Predicate, Region, TraitRef, Ty } from "./ty.js";
import type { Tcx } from "./tcx.js";

/** How a body fills in what is not written. */
export interface InferHooks {
  ty(): Ty;
  konst(): Const;
  /** Normalises a projection that was written in the body. */
  normalize(ty: Ty): Ty;
}

export interface LowerOptions {
  readonly owner: Def;
  readonly scope: Scope;
  readonly infer?: InferHooks;
  /** What an elided or written region becomes; without it every region is erased. */
  readonly regions?: RegionHooks;
  /** What `impl Trait` stands for here. */
  readonly implTrait?: (ty: Type, bounds: readonly Bound[]) => Ty;
}

export interface RegionHooks {
  elided(): Region;
  seen(region: Region): void;
}

/** A trait with what its associated types are said to be, as a bound says it. */
export interface LoweredBound {
  readonly ref: TraitRef;
  readonly assoc: readonly { readonly ref: TraitRef; readonly def: TypeAliasDef; readonly args: GenericArgs; readonly ty: Ty }[];
  /** Bounds on its associated types: `Iterator<Item: Clone>`. */
  readonly nested: readonly { readonly ty: Ty; readonly bounds: readonly Bound[] }[];
}

const NO_PATH_ARGS: readonly GenericArgNode[] = [];

export class TypeLowerer {
  private readonly binders: { readonly names: readonly string[]; count: number; output: boolean }[] = [];

  /** The results of the `Fn(A) -> B` that were just lowered. */
  private readonly parenOutput = new Map<ParenArgs, Ty>();

  constructor(readonly tcx: Tcx, readonly options: LowerOptions) {}

  // ---- types

  lower(node: Type): Ty {
    const { types } = this.tcx;
    switch (node.kind) {
      case "PathType": return this.path(node.path);
      case "TupleType": return types.tuple(node.elems.map((e) => this.lower(e)));
      case "ArrayType": return types.array(this.lower(node.elem), this.konst(node.len));
      case "SliceType": return types.slice(this.lower(node.elem));
      case "RefType": {
        const region = node.lifetime === undefined ? this.elided() : this.lifetime(node.lifetime.name);
        return types.ref(node.mut, this.lower(node.inner), region);
      }
      case "PtrType": return types.ptr(node.mut, this.lower(node.inner));
      case "FnPtrType": return this.inBinder(node.binder.flatMap((p) => (p.kind === "LifetimeParam" ? [p.lifetime.name] : [])), () => {
        const parts = this.fnLike(node.params.map((p) => p.ty), node.output);
        return types.fnPtr(parts.inputs, parts.output, node.unsafe);
      });
      case "NeverType": return types.never;
      case "InferType": return this.options.infer?.ty() ?? types.unknown("inferred type in a signature");
      case "ImplTraitType": return this.options.implTrait?.(node, node.bounds) ?? types.unknown("impl Trait");
      case "TraitObjectType": return this.dynamic(node.bounds);
      case "ParenType": return this.lower(node.inner);
      case "MacroType": return node.call.expansion?.kind === "Type" ? this.lower(node.call.expansion.ty) : types.unknown("macro");
      case "VariadicType": return types.unknown("variadic");
      case "UnsafeBinderType": return this.lower(node.inner);
      case "ErrorType": return types.unknown("syntax error");
    }
  }

  private elided(): Region {
    const hooks = this.options.regions;
    if (hooks === undefined) return this.tcx.types.erased;
    const binder = this.binders[this.binders.length - 1];
    if (binder !== undefined) return binder.output ? this.tcx.types.boundRegion(0, 0) : this.tcx.types.boundRegion(0, binder.count++);
    return hooks.elided();
  }

  lifetime(name: string): Region {
    const { types } = this.tcx;
    const hooks = this.options.regions;
    if (hooks === undefined) return types.erased;
    if (name === "'_") return this.elided();
    let region: Region | undefined;
    if (name === "'static") region = types.static;
    for (let i = this.binders.length - 1; i >= 0 && region === undefined; i--) {
      const index = this.binders[i]?.names.indexOf(name) ?? -1;
      if (index >= 0) region = types.boundRegion(this.binders.length - 1 - i, index);
    }
    if (region === undefined) {
      const generics = this.tcx.generics.of(this.options.owner);
      const index = generics.byName.get(name);
      const owner = index === undefined ? undefined : generics.params[index]?.owner;
      region = index === undefined || owner === undefined ? types.erased : types.region("RegionParam", owner, index, name);
    }
    hooks.seen(region);
    return region;
  }

  private inBinder<R>(names: readonly string[], body: () => R): R {
    this.binders.push({ names, count: names.length, output: false });
    const result = body();
    this.binders.pop();
    return result;
  }

  /** The parameters and the result of a function pointer or an `Fn` bound; an elided lifetime of the result is the first of the parameters'. */
  private fnLike(inputs: readonly Type[], output: Type | undefined): { readonly inputs: readonly Ty[]; readonly output: Ty } {
    const lowered = inputs.map((t) => this.lower(t));
    const binder = this.binders[this.binders.length - 1];
    if (binder !== undefined) binder.output = true;
    return { inputs: lowered, output: output === undefined ? this.tcx.types.unit : this.lower(output) };
  }

  // ---- paths

  path(path: Path): Ty {
    if (path.qself !== undefined) return this.qualified(path, path.qself);
    const first = path.segments[0];
    if (first === undefined) return this.tcx.types.unknown("empty path");
    if (!path.global) {
      const start = this.startOf(first);
      if (start !== undefined) return this.relative(start, path.segments, 1);
    }
    const { resolution, used } = this.tcx.program.resolver.resolve(this.options.scope, path, "type");
    return this.resolved(resolution, path, used);
  }

  /** `Self` or a type parameter. */
  startOf(segment: PathSegment): Ty | undefined {
    if (segment.name === "Self") return this.selfType();
    const generics = this.tcx.generics.of(this.options.owner);
    const index = generics.byName.get(segment.name);
    if (index === undefined) return undefined;
    const param = generics.params[index];
    return param?.kind === "Type" ? this.tcx.types.param(param.owner, index, param.name) : undefined;
  }

  selfType(): Ty {
    return this.tcx.selfTypeOf(this.options.owner, this.options.regions === undefined) ?? this.tcx.types.unknown("Self");
  }

  private resolved(resolution: Resolution, path: Path, used: number): Ty {
    const { types } = this.tcx;
    switch (resolution.kind) {
      case "Primitive": return this.relative(types.prim(resolution.name), path.segments, used);
      case "Unknown": return types.unknown(`the crate of ${resolution.path} is not known`);
      case "Unresolved": return types.unknown(`${pathText(path)} does not resolve`);
      case "Def": return this.ofDef(resolution.def, path.segments, used);
    }
  }

  private ofDef(def: Def, segments: readonly PathSegment[], used: number): Ty {
    const { types } = this.tcx;
    const last = segments[used - 1];
    switch (def.kind) {
      case "Struct": case "Enum": case "Union":
        return this.relative(types.adt(def, this.argsFor(def, last, [], undefined)), segments, used);
      case "TypeAlias": return this.relative(this.alias(def, last), segments, used);
      case "Trait":
      case "TraitAlias":
        if (used < segments.length && def.kind === "Trait") return this.traitAssoc(def);
        return this.dynamicOf([this.traitPath(segments.slice(0, used), types.unknown("dyn self"))], this.elided());
      case "Variant": {
        const parent = def.parent;
        return parent?.kind === "Enum" ? types.adt(parent, this.argsFor(parent, segments[used - 2], [], undefined)) : types.unknown("variant");
      }
      case "Mod": {
        // A module may share the name of a primitive type: `use std::str`.
        const primitive = used === segments.length ? this.tcx.primitive(last?.name ?? "") : undefined;
        return primitive ?? types.unknown(`${def.name} is not a type`);
      }
      case "Fn": case "Field": case "Impl": case "Const": case "Static": case "Macro": case "ExternCrate":
        return types.unknown(`${def.name} is not a type`);
    }
  }

  /** A free type alias with its arguments; an associated one reached as an item cannot happen here. */
  private alias(def: TypeAliasDef, segment: PathSegment | undefined): Ty {
    if (def.container.kind === "Foreign" || def.node.ty === undefined) return this.tcx.types.foreign(def);
    const args = this.argsFor(def, segment, [], undefined);
    const ty = this.options.regions === undefined ? this.tcx.erasedTypeOf(def) : this.tcx.typeOf(def);
    const out = substTy(this.tcx.types, ty, args);
    return (out.flags & TyFlag.Projection) !== 0 && this.options.infer !== undefined ? this.options.infer.normalize(out) : out;
  }

  /** `Trait::Item` without a self type: legal only where `Self` is meant; nothing is guessed. */
  private traitAssoc(def: TraitDef): Ty {
    return this.tcx.types.unknown(`associated type of ${def.name} without a self type`);
  }

  private qualified(path: Path, qself: QSelf): Ty {
    const { types } = this.tcx;
    const self = this.lower(qself.ty);
    if (qself.position === 0) return this.relative(self, path.segments, 0);
    const traitSegments = path.segments.slice(0, qself.position);
    const bound = this.traitPath(traitSegments, self, path.global);
    const name = path.segments[qself.position];
    if (bound === undefined || name === undefined) return types.unknown(`${pathText(path)} does not resolve`);
    const assoc = this.tcx.assocTypeIn(bound.ref, name.name);
    if (assoc === undefined) return types.unknown(`no associated type ${name.name}`);
    const projected = this.projection(assoc.ref, assoc.def, name);
    return this.relative(projected, path.segments, qself.position + 1);
  }

  projection(ref: TraitRef, def: TypeAliasDef, segment: PathSegment | undefined): Ty {
    const known = this.options.regions === undefined ? this.tcx.eraser.list(ref.args).args : ref.args;
    const args = this.argsFor(def, segment, known, undefined);
    const ty = this.tcx.types.projection(ref.trait, def, args);
    return this.options.infer === undefined ? ty : this.options.infer.normalize(ty);
  }

  /** `start::a::b`: each further segment an associated type. */
  relative(start: Ty, segments: readonly PathSegment[], used: number): Ty {
    let ty = start;
    for (let i = used; i < segments.length; i++) {
      const segment = segments[i];
      if (segment === undefined) break;
      ty = this.assocOf(ty, segment);
    }
    return ty;
  }

  private assocOf(ty: Ty, segment: PathSegment): Ty {
    const ref = this.tcx.assocRefFor(ty, segment.name, this.options.owner);
    if (ref === undefined) {
      return this.tcx.types.unknown(`associated type ${segment.name} not found`);
    }
    return this.projection(ref.ref, ref.def, segment);
  }

  // ---- generic arguments

  /**
   * The arguments of `def`: `parentArgs` (of a trait at least its self type), then what `segment` says, defaults, and what is left open.
   * `self` stands for `Self` in defaults of a trait's parameters.
   */
  argsFor(def: Def, segment: PathSegment | undefined, parentArgs: GenericArgs, inferAll: boolean | undefined): GenericArgs {
    const generics = this.tcx.generics.of(def);
    if (generics.params.length === parentArgs.length) return parentArgs;
    const angle = segment?.args?.kind === "Angle" ? segment.args : undefined;
    return this.fill(def, angle, segment, parentArgs, inferAll ?? false);
  }

  fill(def: Def, angle: AngleArgs | undefined, segment: PathSegment | undefined, parentArgs: GenericArgs, inferAll: boolean): GenericArgs {
    const { types } = this.tcx;
    const generics = this.tcx.generics.of(def);
    const out: GenericArg[] = parentArgs.slice();
    const written = angle?.args ?? NO_PATH_ARGS;
    const lifetimes = written.filter((a) => a.kind === "LifetimeArg");
    const others = written.filter((a) => a.kind === "TypeArg" || a.kind === "ConstArg");
    let nextLifetime = 0;
    let nextOther = 0;
    if (segment?.args?.kind === "Paren") {
      const args = segment.args;
      const parts = this.inBinder([], () => this.fnLike(args.inputs, args.output));
      out.push(types.tuple(parts.inputs));
      this.parenOutput.set(args, parts.output);
    }
    for (let i = out.length; i < generics.params.length; i++) {
      const param = generics.params[i];
      if (param === undefined) break;
      if (param.kind === "Lifetime") {
        const arg = lifetimes[nextLifetime++];
        out.push(arg?.kind === "LifetimeArg" ? this.lifetime(arg.lifetime.name) : this.elided());
        continue;
      }
      const arg = param.implTrait === undefined ? others[nextOther++] : undefined;
      if (arg !== undefined) out.push(this.arg(arg, param.kind));
      else out.push(this.missing(def, i, out, inferAll));
    }
    return types.list(out).args;
  }

  private missing(def: Def, index: number, soFar: readonly GenericArg[], inferAll: boolean): GenericArg {
    const { types } = this.tcx;
    const param = this.tcx.generics.of(def).params[index];
    const infer = this.options.infer;
    if (param?.kind === "Const") {
      const fallback = inferAll ? undefined : this.tcx.constDefault(param);
      return fallback ?? infer?.konst() ?? types.unknownConst;
    }
    if (!inferAll && param?.node?.kind === "TypeParam" && param.node.default !== undefined) {
      const ty = this.tcx.typeDefault(param);
      return substTy(types, this.options.regions === undefined ? this.tcx.eraser.ty(ty) : ty, soFar);
    }
    return infer?.ty() ?? types.unknown("missing type argument");
  }

  private arg(node: GenericArgNode, kind: "Type" | "Const"): GenericArg {
    if (kind === "Type") return node.kind === "TypeArg" ? this.lower(node.ty) : this.tcx.types.unknown("constant where a type should be");
    if (node.kind === "ConstArg") return this.konst(node.value);
    if (node.kind !== "TypeArg") return this.tcx.types.unknownConst;
    if (node.ty.kind === "InferType") return this.options.infer?.konst() ?? this.tcx.types.unknownConst;
    if (node.ty.kind === "PathType") return this.tcx.constants.path(node.ty.path, this.options.owner, this.options.scope);
    return this.tcx.types.unknownConst;
  }

  konst(expr: Expr): Const {
    if (this.options.infer !== undefined && isUnderscore(expr)) return this.options.infer.konst();
    return this.tcx.constants.evaluate(expr, this.options.owner, this.options.scope);
  }

  // ---- bounds

  /** `Trait<Args, Assoc = T>` for `self`; undefined when it is not a trait. */
  traitPath(segments: readonly PathSegment[], self: Ty, global = false): LoweredBound | undefined {
    const first = segments[0];
    const last = segments[segments.length - 1];
    if (first === undefined || last === undefined) return undefined;
    const path: Path = { start: first.start, end: last.end, global, qself: undefined, segments };
    const { resolution, used } = this.tcx.program.resolver.resolve(this.options.scope, path, "type");
    if (resolution.kind !== "Def" || used !== segments.length || resolution.def.kind !== "Trait") return undefined;
    return this.traitBound(resolution.def, last, self);
  }

  resolveTrait(path: Path): TraitDef | undefined {
    const { resolution, used } = this.tcx.program.resolver.resolve(this.options.scope, path, "type");
    return resolution.kind === "Def" && used === path.segments.length && resolution.def.kind === "Trait" ? resolution.def : undefined;
  }

  traitBound(trait: TraitDef, segment: PathSegment | undefined, self: Ty): LoweredBound {
    const { types } = this.tcx;
    const args = this.argsFor(trait, segment, [self], undefined);
    const ref: TraitRef = { trait, args };
    const assoc: { ref: TraitRef; def: TypeAliasDef; args: GenericArgs; ty: Ty }[] = [];
    const nested: { ty: Ty; bounds: readonly Bound[] }[] = [];
    if (segment?.args?.kind === "Paren") {
      const written = segment.args;
      const output = this.tcx.assocTypeIn(ref, "Output");
      const ty = this.parenOutput.get(written) ?? types.unit;
      if (output !== undefined) assoc.push({ ref: output.ref, def: output.def, args: output.ref.args, ty });
    }
    for (const arg of segment?.args?.kind === "Angle" ? segment.args.args : NO_PATH_ARGS) {
      if (arg.kind !== "AssocEq" && arg.kind !== "AssocBound") continue;
      const found = this.tcx.assocTypeIn(ref, arg.name.name);
      if (found === undefined) continue;
      const own: PathSegment = { start: arg.start, end: arg.end, name: arg.name.name, args: arg.args };
      const full = this.argsFor(found.def, own, found.ref.args, undefined);
      if (arg.kind === "AssocEq" && arg.value !== undefined) assoc.push({ ref: found.ref, def: found.def, args: full, ty: this.lower(arg.value) });
      else if (arg.kind === "AssocBound") nested.push({ ty: types.projection(found.ref.trait, found.def, full), bounds: arg.bounds });
    }
    return { ref, assoc, nested };
  }

  /** What `self: bounds` requires. */
  predicates(self: Ty, bounds: readonly Bound[], into: Predicate[]): void {
    for (const bound of bounds) {
      switch (bound.kind) {
        case "TraitBound": {
          if (bound.modifier === "maybe" || bound.modifier === "not") break;
          const names = bound.binder.flatMap((p) => (p.kind === "LifetimeParam" ? [p.lifetime.name] : []));
          const lower = (): void => {
            const trait = this.resolveTrait(bound.path);
            if (trait !== undefined) this.boundPredicates(this.traitBound(trait, bound.path.segments[bound.path.segments.length - 1], self), into);
            else this.aliasPredicates(bound.path, self, into);
          };
          if (names.length > 0) this.inBinder(names, lower);
          else lower();
          break;
        }
        case "LifetimeBound":
          if (this.options.regions !== undefined) into.push({ kind: "TypeOutlives", ty: self, region: this.lifetime(bound.lifetime.name) });
          break;
        case "UseBound":
          break;
      }
    }
  }

  private boundPredicates(bound: LoweredBound, into: Predicate[]): void {
    into.push({ kind: "Trait", ref: bound.ref });
    for (const a of bound.assoc) into.push({ kind: "ProjectionEq", ref: a.ref, assoc: a.def, assocArgs: a.args, ty: a.ty });
    for (const n of bound.nested) this.predicates(n.ty, n.bounds, into);
  }

  /** A trait alias requires what its bounds say. */
  private aliasPredicates(path: Path, self: Ty, into: Predicate[]): void {
    const { resolution } = this.tcx.program.resolver.resolve(this.options.scope, path, "type");
    if (resolution.kind !== "Def" || resolution.def.kind !== "TraitAlias") {
      into.push({ kind: "Unknown", self });
      return;
    }
    const def = resolution.def;
    const args = this.argsFor(def, path.segments[path.segments.length - 1], [self], undefined);
    const inner = new TypeLowerer(this.tcx, { owner: def, scope: def.scope });
    const found: Predicate[] = [];
    inner.predicates(this.tcx.types.param(def, 0, "Self"), def.node.bounds, found);
    for (const p of found) into.push(this.tcx.substPredicate(p, args));
  }

  // ---- trait objects and opaque types

  dynamic(bounds: readonly Bound[]): Ty {
    const lowered = this.dynBounds(bounds, this.tcx.types.unknown("dyn self"));
    let region: Region | undefined;
    for (const bound of bounds) if (bound.kind === "LifetimeBound") region = this.lifetime(bound.lifetime.name);
    return this.tcx.types.dynamic(lowered, region ?? (this.options.regions === undefined ? this.tcx.types.erased : this.tcx.types.static));
  }

  private dynamicOf(bounds: readonly (LoweredBound | undefined)[], region: Region): Ty {
    return this.tcx.types.dynamic(bounds.flatMap((b) => (b === undefined ? [] : [toDynBound(this.tcx, b)])), region);
  }

  /** The bounds of a `dyn` or `impl` type, each without its self type. */
  dynBounds(bounds: readonly Bound[], self: Ty): readonly DynBound[] {
    const out: DynBound[] = [];
    for (const bound of bounds) {
      if (bound.kind !== "TraitBound" || bound.modifier === "maybe" || bound.modifier === "not") continue;
      const names = bound.binder.flatMap((p) => (p.kind === "LifetimeParam" ? [p.lifetime.name] : []));
      const trait = this.resolveTrait(bound.path);
      if (trait === undefined) continue;
      const lowered = this.inBinderIf(names, () => this.traitBound(trait, bound.path.segments[bound.path.segments.length - 1], self));
      out.push(toDynBound(this.tcx, lowered));
    }
    return out;
  }

  private inBinderIf<R>(names: readonly string[], body: () => R): R {
    return names.length === 0 ? body() : this.inBinder(names, body);
  }
}

function toDynBound(tcx: Tcx, bound: LoweredBound): DynBound {
  return {
    trait: bound.ref.trait,
    args: tcx.types.list(bound.ref.args.slice(1)).args,
    assoc: bound.assoc.map((a) => ({ def: a.def, ty: a.ty })),
  };
}

export function pathText(path: Path): string {
  return (path.global ? "::" : "") + path.segments.map((s) => s.name).join("::");
}

function isUnderscore(expr: Expr): boolean {
  return expr.kind === "Underscore" || (expr.kind === "PathExpr" && expr.path.segments.length === 1 && expr.path.segments[0]?.name === "_");
}

/** The item of `items` with this name and kind. */
export function itemNamed<K extends AssocDef["kind"]>(items: readonly AssocDef[], kind: K, name: string): Extract<AssocDef, { kind: K }> | undefined {
  for (const item of items) if (item.kind === kind && item.name === name) return item as Extract<AssocDef, { kind: K }>;
  return undefined;
}
