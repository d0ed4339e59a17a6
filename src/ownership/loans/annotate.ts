/**
 * Types with the region variables that stand at their regions, and their instantiation: signatures, fields and associated types with
 * what is known of their parameters. What cannot be followed gets fresh regions, of which nothing is required.
 */
import type { Def, ImplDef, TraitDef, TypeAliasDef } from "../../program/program.js";
import { isRegion, isTy } from "../../types/interner.js";
import { TyFlag, type Const, type GenericArg, type GenericArgs, type Predicate, type Region, type TraitRef, type Ty } from "../../types/ty.js";
import { dynParts, isClosureBody, type Shapes } from "./shape.js";

/** `ty` has erased regions; `regions[i]` stands at its `i`-th. */
export interface Ann {
  readonly ty: Ty;
  readonly regions: readonly number[];
}

/** What stands for one generic parameter. */
export type Bound = { readonly kind: "ty"; readonly ann: Ann } | { readonly kind: "region"; readonly region: number } | { readonly kind: "const"; readonly value: Const };

export interface Env {
  /** By index of the parameter. */
  readonly params: readonly (Bound | undefined)[];
  /** By index; filled on demand. */
  readonly elided: Map<number, number>;
  readonly bound: Map<number, number>;
  /** What an erased region becomes; fresh without it. */
  readonly erased?: number;
}

export function newEnv(params: readonly (Bound | undefined)[]): Env {
  return { params, elided: new Map(), bound: new Map() };
}

export interface RegionSource {
  /** A new region of which nothing is known. */
  fresh(): number;
  readonly static: number;
}

const HAS_REGIONS = TyFlag.Param | TyFlag.Region | TyFlag.Projection | TyFlag.Opaque;

export class Annotator {
  constructor(readonly shapes: Shapes, private readonly source: RegionSource, private readonly owner: Def, private readonly closureOutput: (ann: Ann, args: readonly Ann[]) => Ann | undefined, private readonly ownPredicates: readonly Predicate[], private readonly ownEnv: () => Env) {}

  fresh(ty: Ty): Ann {
    const count = this.shapes.count(ty);
    const regions: number[] = [];
    for (let i = 0; i < count; i++) regions.push(this.source.fresh());
    return { ty, regions };
  }

  region(region: Region, env: Env): number {
    switch (region.kind) {
      case "Static": return this.source.static;
      case "Erased": return env.erased ?? this.source.fresh();
      case "RegionParam": {
        const bound = env.params[region.index];
        return bound?.kind === "region" ? bound.region : this.source.fresh();
      }
      case "Elided": return this.memo(env.elided, region.owner.id * 1000 + region.index);
      case "BoundRegion": return this.memo(env.bound, region.depth * 1000 + region.index);
    }
  }

  private memo(table: Map<number, number>, key: number): number {
    let found = table.get(key);
    if (found === undefined) {
      found = this.source.fresh();
      table.set(key, found);
    }
    return found;
  }

  /** What stands for each of a list of erased arguments, with fresh regions. */
  bindings(args: GenericArgs): Bound[] {
    return args.map((arg): Bound => this.binding(arg, (ty) => this.fresh(ty), () => this.source.fresh()));
  }

  private binding(arg: GenericArg, ty: (ty: Ty) => Ann, region: (region: Region) => number): Bound {
    if (isTy(arg)) return { kind: "ty", ann: ty(arg) };
    if (isRegion(arg)) return { kind: "region", region: region(arg) };
    return { kind: "const", value: arg };
  }

  /** The arguments of an ADT type with their regions. */
  adtArgs(ann: Ann): readonly Bound[] {
    return ann.ty.kind === "Adt" || ann.ty.kind === "Projection" ? this.split(ann.ty.args, ann.regions, 0) : [];
  }

  private split(args: GenericArgs, regions: readonly number[], from: number): Bound[] {
    let at = from;
    return args.map((arg): Bound => this.binding(arg, (ty) => {
      const count = this.shapes.count(ty);
      at += count;
      return { ty, regions: regions.slice(at - count, at) };
    }, () => regions[at++] ?? this.source.fresh()));
  }

  // ---- instantiation

  inst(ty: Ty, env: Env): Ann {
    if ((ty.flags & HAS_REGIONS) === 0) return env.erased === undefined ? this.fresh(ty) : { ty, regions: new Array<number>(this.shapes.count(ty)).fill(env.erased) };
    const tys = this.shapes.types.interner;
    switch (ty.kind) {
      case "Prim": case "Never": case "Foreign": case "Infer": case "Unknown": return { ty, regions: [] };
      case "Param": {
        const bound = env.params[ty.index];
        return bound?.kind === "ty" ? bound.ann : { ty, regions: [] };
      }
      case "Ref": {
        const region = this.region(ty.region, env);
        const inner = this.inst(ty.inner, env);
        return { ty: tys.ref(ty.mut, inner.ty), regions: [region, ...inner.regions] };
      }
      case "Ptr": return this.wrap(this.inst(ty.inner, env), (inner) => tys.ptr(ty.mut, inner));
      case "Slice": return this.wrap(this.inst(ty.elem, env), (elem) => tys.slice(elem));
      case "Array": return this.wrap(this.inst(ty.elem, env), (elem) => tys.array(elem, this.konst(ty.len, env)));
      case "Tuple": {
        const parts = ty.elems.map((elem) => this.inst(elem, env));
        return { ty: tys.tuple(parts.map((part) => part.ty)), regions: parts.flatMap((part) => part.regions) };
      }
      case "Adt": return this.withArgs(ty.args, env, (args) => tys.adt(ty.def, args));
      case "Projection": return this.projection(ty, env);
      case "Opaque": return this.opaque(ty, env);
      case "Dynamic": return this.dynamic(ty, env);
      case "FnPtr": return { ty: tys.fnPtr(ty.params.map((param) => this.inst(param, env).ty), this.inst(ty.output, env).ty, ty.unsafe), regions: [] };
      case "FnDef": return { ty: tys.fnDef(ty.def, this.withArgs(ty.args, env, () => ty).args), regions: [] };
      case "Closure": return this.fresh(ty);
      case "Async": {
        if (isClosureBody(ty.of)) return this.fresh(ty);
        const args = this.withArgs(ty.args, env, () => ty);
        const output = this.inst(ty.output, env);
        return { ty: tys.async(ty.of, args.args, output.ty), regions: [this.source.fresh(), ...args.regions, ...output.regions] };
      }
    }
  }

  private konst(value: Const, env: Env): Const {
    if (value.kind !== "ConstParamRef") return value;
    const bound = env.params[value.index];
    return bound?.kind === "const" ? bound.value : value;
  }

  private wrap(inner: Ann, make: (ty: Ty) => Ty): Ann {
    return { ty: make(inner.ty), regions: inner.regions };
  }

  private withArgs(args: GenericArgs, env: Env, make: (args: GenericArgs) => Ty): Ann & { readonly args: GenericArgs } {
    const regions: number[] = [];
    const out: GenericArg[] = [];
    for (const arg of args) {
      if (isTy(arg)) {
        const ann = this.inst(arg, env);
        out.push(ann.ty);
        regions.push(...ann.regions);
      } else if (isRegion(arg)) {
        out.push(this.shapes.types.interner.erased);
        regions.push(this.region(arg, env));
      } else out.push(this.konst(arg, env));
    }
    return { ty: make(out), regions, args: out };
  }

  private dynamic(ty: Extract<Ty, { kind: "Dynamic" }>, env: Env): Ann {
    const tys = this.shapes.types.interner;
    const region = ty.region.kind === "RegionParam" || ty.region.kind === "Elided" ? this.region(ty.region, env) : this.source.fresh();
    const parts = dynParts(ty).map((part) => this.inst(part, env));
    let next = 0;
    const take = (old: Ty): Ty => parts[next++]?.ty ?? old;
    const bounds = ty.bounds.map((bound) => ({
      trait: bound.trait,
      args: bound.args.map((arg): GenericArg => (isTy(arg) ? take(arg) : isRegion(arg) ? tys.erased : arg)),
      assoc: bound.assoc.map((assoc) => ({ def: assoc.def, ty: take(assoc.ty) })),
    }));
    return { ty: tys.dynamic(bounds, tys.erased), regions: [region, ...parts.flatMap((part) => part.regions)] };
  }

  private opaque(ty: Extract<Ty, { kind: "Opaque" }>, env: Env): Ann {
    const tys = this.shapes.types.interner;
    const made = this.withArgs(ty.args, env, (args) => tys.opaque(ty.def, ty.index, args, ty.bounds));
    return { ty: made.ty, regions: [this.source.fresh(), ...made.regions] };
  }

  // ---- associated types

  private projection(ty: Extract<Ty, { kind: "Projection" }>, env: Env): Ann {
    const types = this.shapes.types;
    const made = this.withArgs(ty.args, env, (args) => types.interner.projection(ty.trait, ty.assoc, args));
    const normal = types.normalize(made.ty, this.owner);
    if (this.shapes.count(normal) === 0) return { ty: normal, regions: [] };
    const args = this.split(made.args, made.regions, 0);
    return this.known(ty, args, normal) ?? (normal === made.ty ? { ty: normal, regions: made.regions } : this.fresh(normal));
  }

  /** The associated type with its regions, when an impl, a closure or a predicate says what it is. */
  private known(ty: Extract<Ty, { kind: "Projection" }>, args: readonly Bound[], normal: Ty): Ann | undefined {
    const self = args[0];
    if (self?.kind !== "ty") return undefined;
    if (self.ann.ty.kind === "Closure") {
      const input = args[1];
      return input?.kind === "ty" ? this.fitting(this.closureOutput(self.ann, this.tupleParts(input.ann)), normal) : undefined;
    }
    return this.fitting(this.fromImpl(ty, args), normal) ?? this.fitting(this.fromPredicate(ty, args), normal);
  }

  private fitting(ann: Ann | undefined, wanted: Ty): Ann | undefined {
    if (ann === undefined) return undefined;
    if (ann.ty === wanted) return ann;
    return this.shapes.types.normalize(ann.ty, this.owner) === wanted && ann.regions.length === this.shapes.count(wanted) ? { ty: wanted, regions: ann.regions } : undefined;
  }

  tupleParts(ann: Ann): readonly Ann[] {
    if (ann.ty.kind !== "Tuple") return [];
    let at = 0;
    return ann.ty.elems.map((ty) => {
      const count = this.shapes.count(ty);
      at += count;
      return { ty, regions: ann.regions.slice(at - count, at) };
    });
  }

  private fromImpl(ty: Extract<Ty, { kind: "Projection" }>, args: readonly Bound[]): Ann | undefined {
    const types = this.shapes.types;
    const chosen = this.implFor(ty.trait, args);
    const def = chosen?.impl.items.find((item): item is TypeAliasDef => item.kind === "TypeAlias" && item.name === ty.assoc.name);
    if (chosen === undefined || def === undefined) return undefined;
    const params = types.genericsOf(chosen.impl).params.map((_, i) => chosen.params[i]);
    return this.inst(types.typeOf(def), newEnv([...params, ...args.slice(types.genericsOf(ty.trait).params.length)]));
  }

  /** The impl of a trait that these arguments choose, with what stands for its parameters. */
  private implFor(trait: TraitDef, args: readonly Bound[]): { readonly impl: ImplDef; readonly params: readonly (Bound | undefined)[] } | undefined {
    const self = args[0];
    if (self?.kind !== "ty" || this.depth > 6) return undefined;
    this.depth++;
    const candidates: { readonly impl: ImplDef; readonly params: (Bound | undefined)[] }[] = [];
    for (const impl of this.shapes.types.implsFor(trait, self.ann.ty)) {
      const params = this.matchImpl(impl, args);
      if (params !== undefined) candidates.push({ impl, params });
      if (candidates.length > 5) break;
    }
    const chosen = candidates.length === 1 ? candidates[0] : candidates.find((one) => this.holds(one.impl, one.params));
    if (chosen !== undefined) this.bindByPredicates(chosen.impl, chosen.params);
    this.depth--;
    return chosen;
  }

  /** Parameters of an impl that only its predicates determine: `B` of `impl<B, F: FnMut() -> B> … for Map<F>`. */
  private bindByPredicates(impl: ImplDef, params: (Bound | undefined)[]): void {
    const generics = this.shapes.types.genericsOf(impl).params;
    if (generics.every((_, i) => params[i] !== undefined)) return;
    for (const predicate of this.shapes.types.predicatesOf(impl)) {
      if (predicate.kind !== "ProjectionEq") continue;
      const env = newEnv(params);
      const projection = this.shapes.types.interner.projection(predicate.ref.trait, predicate.assoc, [...predicate.ref.args, ...predicate.assocArgs]);
      this.matchTy(predicate.ty, this.inst(projection, env), params);
    }
  }

  /** That a trait holds makes regions equal: `Vec<X>: FromIterator<Y>` those of `X` and `Y`. */
  unifyTrait(ref: TraitRef, env: Env, equal: (a: number, b: number) => void): void {
    const args = this.traitArgs(ref, env);
    if (args.length < 2 || !args.slice(1).some((arg) => arg.kind === "ty" && arg.ann.regions.length > 0)) return;
    this.unifyWith(ref.trait, args, equal, 0);
  }

  private unifyWith(trait: TraitDef, args: readonly Bound[], equal: (a: number, b: number) => void, depth: number): void {
    if (depth > 3) return;
    const outer = this.onEqual;
    this.onEqual = undefined;
    const chosen = this.implFor(trait, args);
    this.onEqual = equal;
    if (chosen !== undefined) this.matchImpl(chosen.impl, args);
    this.onEqual = outer;
    if (chosen === undefined) return;
    for (const predicate of this.shapes.types.predicatesOf(chosen.impl)) {
      if (predicate.kind !== "Trait" || predicate.ref.args.length < 2) continue;
      const inner = this.traitArgs(predicate.ref, newEnv(chosen.params));
      if (inner.slice(1).some((arg) => arg.kind === "ty" && arg.ann.regions.length > 0)) this.unifyWith(predicate.ref.trait, inner, equal, depth + 1);
    }
  }

  private depth = 0;
  /** Called for regions that must be equal for an impl to match. */
  private onEqual: ((a: number, b: number) => void) | undefined = undefined;

  private holds(impl: ImplDef, params: readonly (Bound | undefined)[]): boolean {
    const types = this.shapes.types;
    const env = newEnv(params);
    return types.predicatesOf(impl).every((predicate) => {
      if (predicate.kind !== "Trait") return true;
      const args = predicate.ref.args.map((arg): GenericArg => (isTy(arg) ? this.inst(arg, env).ty : arg));
      const self = args[0];
      return self === undefined || !isTy(self) || types.implementsTrait(self, predicate.ref.trait, args.slice(1), this.owner) === "yes";
    });
  }

  /** What stands for the impl's parameters when its header is to be the trait with `args`. */
  private matchImpl(impl: ImplDef, args: readonly Bound[]): (Bound | undefined)[] | undefined {
    const header = this.shapes.types.implHeader(impl);
    const out: (Bound | undefined)[] = [];
    const patterns: readonly GenericArg[] = [header.self, ...header.traitArgs.filter((arg, i) => !(i === 0 && arg === header.self && header.traitArgs.length >= args.length))];
    for (const [i, pattern] of patterns.entries()) {
      const arg = args[i];
      if (arg !== undefined && !this.matchArg(pattern, arg, out)) return undefined;
    }
    return out;
  }

  private matchArg(pattern: GenericArg, arg: Bound, out: (Bound | undefined)[]): boolean {
    switch (arg.kind) {
      case "ty": return isTy(pattern) && this.matchTy(pattern, arg.ann, out);
      case "region": if (!isTy(pattern) && pattern.kind === "RegionParam") this.bindRegion(pattern.index, arg.region, out); return true;
      case "const": if (!isTy(pattern) && pattern.kind === "ConstParamRef") out[pattern.index] = arg; return true;
    }
  }

  private bindRegion(index: number, region: number, out: (Bound | undefined)[]): void {
    const known = out[index];
    if (known?.kind === "region") this.onEqual?.(known.region, region);
    else out[index] = { kind: "region", region };
  }

  private sameAnn(known: Ann, ann: Ann): boolean {
    if (known.ty !== ann.ty) return false;
    known.regions.forEach((region, i) => { const other = ann.regions[i]; if (other !== undefined) this.onEqual?.(region, other); });
    return true;
  }

  private matchTy(pattern: Ty, ann: Ann, out: (Bound | undefined)[]): boolean {
    if (pattern.kind === "Param") {
      const known = out[pattern.index];
      if (known?.kind === "ty") return this.sameAnn(known.ann, ann);
      out[pattern.index] = { kind: "ty", ann };
      return true;
    }
    if (pattern.kind === "Projection" || pattern.kind === "Opaque") return true;
    const ty = ann.ty;
    if (pattern.kind !== ty.kind) return false;
    if (pattern.kind === "Ref" && ty.kind === "Ref") {
      if (pattern.mut !== ty.mut) return false;
      if (pattern.region.kind === "RegionParam") this.bindRegion(pattern.region.index, ann.regions[0] ?? this.source.fresh(), out);
      return this.matchTy(pattern.inner, { ty: ty.inner, regions: ann.regions.slice(1) }, out);
    }
    if (pattern.kind === "Adt" && ty.kind === "Adt") {
      if (pattern.def !== ty.def) return false;
      const parts = this.split(ty.args, ann.regions, 0);
      return pattern.args.every((arg, i) => { const part = parts[i]; return part === undefined || this.matchArg(arg, part, out); });
    }
    if (pattern.kind === "Ptr" && ty.kind === "Ptr") return pattern.mut === ty.mut && this.matchTy(pattern.inner, { ty: ty.inner, regions: ann.regions }, out);
    if (pattern.kind === "Slice" && ty.kind === "Slice") return this.matchTy(pattern.elem, { ty: ty.elem, regions: ann.regions }, out);
    if (pattern.kind === "Array" && ty.kind === "Array") {
      if (pattern.len.kind === "ConstParamRef") out[pattern.len.index] = { kind: "const", value: ty.len };
      return this.matchTy(pattern.elem, { ty: ty.elem, regions: ann.regions }, out);
    }
    if (pattern.kind === "Tuple" && ty.kind === "Tuple") {
      const parts = this.tupleParts(ann);
      return pattern.elems.length === parts.length && pattern.elems.every((elem, i) => { const part = parts[i]; return part !== undefined && this.matchTy(elem, part, out); });
    }
    return pattern === ty || (pattern.flags & HAS_REGIONS) !== 0;
  }

  /** `where I: Iterator<Item = &'a T>` of the definition that the body belongs to. */
  private fromPredicate(ty: Extract<Ty, { kind: "Projection" }>, args: readonly Bound[]): Ann | undefined {
    const self = args[0];
    for (const predicate of this.ownPredicates) {
      if (predicate.kind !== "ProjectionEq" || predicate.assoc !== ty.assoc || self?.kind !== "ty" || predicate.ref.args[0] !== self.ann.ty) continue;
      return this.inst(predicate.ty, this.ownEnv());
    }
    return undefined;
  }

  /** The arguments of a trait reference, instantiated. */
  traitArgs(ref: TraitRef, env: Env): readonly Bound[] {
    return ref.args.map((arg): Bound => this.binding(arg, (ty) => this.inst(ty, env), (region) => this.region(region, env)));
  }

  // ---- parts of places

  /** The type of a field of a value of type `ann`, or undefined when it is not the type that the place says. */
  field(ann: Ann, variant: number, index: number, wanted: Ty): Ann | undefined {
    if (ann.ty.kind === "Tuple") return this.tupleParts(ann)[index];
    if (ann.ty.kind === "Closure" || (ann.ty.kind === "Async" && isClosureBody(ann.ty.of))) {
      const closure = ann.ty.kind === "Closure" ? ann.ty.closure : isClosureBody(ann.ty.of) ? ann.ty.of : undefined;
      if (closure === undefined) return undefined;
      const tys = this.shapes.captureTys(closure);
      let at = ann.ty.kind === "Async" ? 1 : 0;
      for (let i = 0; i < index; i++) at += this.shapes.count(tys[i] ?? wanted);
      const ty = tys[index];
      return ty === undefined ? undefined : { ty, regions: ann.regions.slice(at, at + this.shapes.count(ty)) };
    }
    if (ann.ty.kind !== "Adt") return undefined;
    const def = ann.ty.def;
    const field = def.kind === "Enum" ? def.variants[variant]?.fields[index] : def.fields[index];
    if (field === undefined) return undefined;
    const types = this.shapes.types;
    return this.fitting(this.inst(types.fieldType(field, types.identityArgs(def)), newEnv(this.adtArgs(ann))), wanted);
  }
}
