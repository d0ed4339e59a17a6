/**
 * What definitions say about types: generics, predicates, signatures, headers, fields, aliases. Every answer is memoised.
 * Lowers syntax; solves nothing and knows nothing of bodies.
 */
import type { Bound, Path, Type } from "../../grammar/ast.js";
import type {
  ConstDef, Def, FieldDefn, FnDef, ImplDef, PrimitiveType, Program, Scope, StaticDef, StructDef, TraitDef, TypeAliasDef, VariantDef,
} from "../program/program.js";
import type { CallableSig } from "./builtin-traits.js";
import { ConstEvaluator } from "./const-eval.js";
import { Eraser, foldBound, foldSig, substArgs, substRef, substSig, substTy } from "./fold.js";
import { GenericsTable } from "./generics.js";
import type { ParamInfo } from "./generics.js";
import { Interner, isTy } from "./interner.js";
import { LangItems } from "./lang.js";
import { itemNamed, TypeLowerer } from "./lower-type.js";
import type { RegionHooks } from "./lower-type.js";
import { TraitMethods } from "./method-probe.js";
import { show } from "./show.js";
import { SignatureLowerer } from "./signature.js";
import type { ClosureBody } from "./typed-body.js";
import type { AdtDef, Const, DynBound, FnSig, GenericArg, GenericArgs, Predicate, TraitRef, Ty } from "./ty.js";

export interface ImplHeader {
  readonly self: Ty;
  readonly trait: TraitDef | undefined;
  /** Without self. */
  readonly traitArgs: GenericArgs;
}

export interface AssocRef {
  readonly ref: TraitRef;
  readonly def: TypeAliasDef;
}

const PRIMITIVES: ReadonlySet<string> = new Set<PrimitiveType>([
  "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f16", "f32", "f64", "f128",
]);

export class Tcx {
  readonly types = new Interner();
  readonly lang: LangItems;
  readonly generics = new GenericsTable(this.types);
  readonly eraser = new Eraser(this.types);
  readonly constants = new ConstEvaluator(this);

  private readonly predicates = new Map<Def, readonly Predicate[]>();
  private readonly erasedPredicates = new Map<Def, readonly Predicate[]>();
  private readonly ownErased = new Map<Def, readonly Predicate[]>();
  private readonly signatures = new Map<FnDef, FnSig>();
  private readonly erasedSignatures = new Map<FnDef, FnSig>();
  private readonly headers = new Map<ImplDef, ImplHeader>();
  private readonly erasedHeaders = new Map<ImplDef, ImplHeader>();
  private readonly declared = new Map<Def, Ty>();
  private readonly fieldTypes = new Map<FieldDefn, Ty>();
  private readonly superRefsMemo = new Map<TraitDef, readonly TraitRef[]>();
  private readonly superPredicatesMemo = new Map<TraitDef, readonly Predicate[]>();
  private readonly superDefsMemo = new Map<TraitDef, readonly TraitDef[]>();
  private readonly itemBoundsMemo = new Map<TypeAliasDef, readonly Predicate[]>();
  private readonly defaults = new Map<ParamInfo, Ty>();
  private readonly constDefaults = new Map<ParamInfo, Const>();

  /** The signatures of closures, with variables while their body is being inferred. */
  readonly closureSigs = new Map<ClosureBody, CallableSig>();
  private readonly closureFacts = new Map<ClosureBody, { readonly copy: boolean; readonly clone: boolean }>();

  readonly traitMethods: TraitMethods;

  constructor(readonly program: Program) {
    this.lang = new LangItems(program);
    this.traitMethods = new TraitMethods((scope) => program.resolver.traitsInScope(scope));
  }

  private plain(): RegionHooks {
    return { elided: () => this.types.static, seen: () => undefined };
  }

  lowererFor(def: Def, scope: Scope = def.scope): TypeLowerer {
    return new TypeLowerer(this, { owner: def, scope, regions: this.plain() });
  }

  /** Whether what a closure captures can be copied or cloned; undefined while its body is being inferred. */
  closureTraits(closure: ClosureBody): { readonly copy: boolean; readonly clone: boolean } | undefined {
    return this.closureFacts.get(closure);
  }

  setClosureTraits(closure: ClosureBody, facts: { readonly copy: boolean; readonly clone: boolean }): void {
    this.closureFacts.set(closure, facts);
  }

  show(arg: GenericArg): string {
    return show(arg, 0, (def, args) => this.written(def, args));
  }

  /** How many of a type's arguments are not just the defaults. */
  private written(def: AdtDef, args: GenericArgs): number {
    const { params } = this.generics.of(def);
    let count = args.length;
    while (count > 0) {
      const param = params[count - 1];
      const arg = args[count - 1];
      if (param?.node?.kind !== "TypeParam" || param.node.default === undefined || arg === undefined || !isTy(arg)) break;
      if (this.eraser.ty(substTy(this.types, this.typeDefault(param), args)) !== this.eraser.ty(arg)) break;
      count--;
    }
    return count;
  }

  primitive(name: string): Ty | undefined {
    return PRIMITIVES.has(name) ? this.types.prim(name as PrimitiveType) : undefined;
  }

  // ---- Self

  selfTypeOf(owner: Def, erased: boolean): Ty | undefined {
    let def: Def | undefined = owner;
    while (def !== undefined) {
      if (def.kind === "Impl") return (erased ? this.erasedHeader(def) : this.implHeader(def)).self;
      if (def.kind === "Trait" || def.kind === "TraitAlias") return this.types.param(def, 0, "Self");
      if (def.kind === "Struct" || def.kind === "Enum" || def.kind === "Union") {
        const ty = this.types.adt(def, this.generics.identity(def));
        return erased ? this.eraser.ty(ty) : ty;
      }
      if (def.kind === "Mod") return undefined;
      def = def.parent;
    }
    return undefined;
  }

  /** The impl or trait that `owner` stands in, if any. */
  containerOf(owner: Def): ImplDef | TraitDef | undefined {
    let def: Def | undefined = owner;
    while (def !== undefined && def.kind !== "Mod") {
      if (def.kind === "Impl" || def.kind === "Trait") return def;
      def = def.parent;
    }
    return undefined;
  }

  // ---- traits

  superDefs(trait: TraitDef): readonly TraitDef[] {
    let found = this.superDefsMemo.get(trait);
    if (found !== undefined) return found;
    this.superDefsMemo.set(trait, []);
    const all = new Set<TraitDef>();
    const lowerer = this.lowererFor(trait);
    for (const bound of superBounds(trait)) {
      if (bound.kind !== "TraitBound" || bound.modifier === "maybe") continue;
      const def = lowerer.resolveTrait(bound.path);
      if (def === undefined || def === trait) continue;
      all.add(def);
      for (const above of this.superDefs(def)) all.add(above);
    }
    found = [...all];
    this.superDefsMemo.set(trait, found);
    return found;
  }

  /** The direct supertraits, for `Self`. */
  superRefs(trait: TraitDef): readonly TraitRef[] {
    let found = this.superRefsMemo.get(trait);
    if (found !== undefined) return found;
    this.superRefsMemo.set(trait, []);
    const lowerer = this.lowererFor(trait);
    const self = this.types.param(trait, 0, "Self");
    const refs: TraitRef[] = [];
    for (const bound of superBounds(trait)) {
      if (bound.kind !== "TraitBound" || bound.modifier === "maybe") continue;
      const def = lowerer.resolveTrait(bound.path);
      if (def !== undefined) refs.push({ trait: def, args: lowerer.argsFor(def, lastSegment(bound.path), [self], undefined) });
    }
    found = refs;
    this.superRefsMemo.set(trait, found);
    return found;
  }

  /** What `Self: trait` brings: supertraits and what they say of associated types (erased). */
  superPredicates(trait: TraitDef): readonly Predicate[] {
    let found = this.superPredicatesMemo.get(trait);
    if (found !== undefined) return found;
    this.superPredicatesMemo.set(trait, []);
    const out: Predicate[] = [];
    this.lowererFor(trait).predicates(this.types.param(trait, 0, "Self"), superBounds(trait), out);
    found = out.map((p) => this.eraser.predicate(p));
    this.superPredicatesMemo.set(trait, found);
    return found;
  }

  traitHasAssoc(trait: TraitDef, name: string): boolean {
    if (itemNamed(trait.items, "TypeAlias", name) !== undefined) return true;
    return this.superDefs(trait).some((t) => itemNamed(t.items, "TypeAlias", name) !== undefined);
  }

  /** The associated type `name` of the trait or of one above it, and the trait reference it belongs to. */
  assocTypeIn(ref: TraitRef, name: string): AssocRef | undefined {
    const own = itemNamed(ref.trait.items, "TypeAlias", name);
    if (own !== undefined) return { ref, def: own };
    if (!this.traitHasAssoc(ref.trait, name)) return undefined;
    for (const above of this.superRefs(ref.trait)) {
      const found = this.assocTypeIn(substRef(this.types, above, ref.args), name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Which associated type `ty::name` means inside `owner`. */
  assocRefFor(ty: Ty, name: string, owner: Def): AssocRef | undefined {
    const container = this.containerOf(owner);
    if (ty.kind === "Param") {
      const found = this.assocOfParam(ty, name, owner);
      if (found !== undefined) return found;
    }
    if (container?.kind === "Impl" && container.node.trait !== undefined) {
      const header = this.implHeader(container);
      if (header.trait !== undefined && (header.self === ty || this.eraser.ty(header.self) === this.eraser.ty(ty))) {
        const found = this.assocTypeIn({ trait: header.trait, args: [ty, ...header.traitArgs] }, name);
        if (found !== undefined) return found;
      }
    }
    if (ty.kind === "Projection" || ty.kind === "Opaque") return this.assocOfAlias(ty, name, owner);
    return undefined;
  }

  private assocOfParam(param: Extract<Ty, { kind: "Param" }>, name: string, owner: Def): AssocRef | undefined {
    if (param.owner.kind === "Trait" && param.index === 0) {
      const found = this.assocTypeIn({ trait: param.owner, args: this.generics.identity(param.owner) }, name);
      if (found !== undefined) return found;
    }
    let found: AssocRef | undefined;
    this.eachBound(owner, param, (bound, at) => {
      if (found !== undefined || bound.kind !== "TraitBound" || bound.modifier === "maybe") return;
      const lowerer = this.lowererFor(at);
      const trait = lowerer.resolveTrait(bound.path);
      if (trait === undefined || !this.traitHasAssoc(trait, name)) return;
      found = this.assocTypeIn({ trait, args: lowerer.argsFor(trait, lastSegment(bound.path), [param], undefined) }, name);
    });
    return found;
  }

  private assocOfAlias(ty: Extract<Ty, { kind: "Projection" | "Opaque" }>, name: string, owner: Def): AssocRef | undefined {
    if (ty.kind === "Projection") {
      for (const p of this.itemBounds(ty.assoc)) {
        if (p.kind !== "Trait" || !this.traitHasAssoc(p.ref.trait, name)) continue;
        const found = this.assocTypeIn(substRef(this.types, p.ref, ty.args), name);
        if (found !== undefined) return found;
      }
    } else {
      for (const bound of ty.bounds) {
        const found = this.assocTypeIn({ trait: bound.trait, args: [ty, ...bound.args] }, name);
        if (found !== undefined) return found;
      }
    }
    let def: Def | undefined = owner;
    while (def !== undefined && def.kind !== "Mod") {
      const generics = this.generics.of(def);
      if (generics.owner !== def) { def = generics.owner; continue; }
      for (const clause of generics.where) {
        if (clause.kind !== "WhereType" || !mayBeProjection(clause.ty)) continue;
        const lowerer = this.lowererFor(def);
        if (this.eraser.ty(lowerer.lower(clause.ty)) !== this.eraser.ty(ty)) continue;
        for (const bound of clause.bounds) {
          const trait = bound.kind === "TraitBound" ? lowerer.resolveTrait(bound.path) : undefined;
          if (bound.kind !== "TraitBound" || trait === undefined || !this.traitHasAssoc(trait, name)) continue;
          return this.assocTypeIn({ trait, args: lowerer.argsFor(trait, lastSegment(bound.path), [ty], undefined) }, name);
        }
      }
      def = generics.parent;
    }
    return undefined;
  }

  /** The bounds that are written for a parameter, on it or in a `where`, in `owner` and what stands around it. */
  private eachBound(owner: Def, param: Extract<Ty, { kind: "Param" }>, visit: (bound: Bound, at: Def) => void): void {
    let def: Def | undefined = owner;
    while (def !== undefined) {
      const generics = this.generics.of(def);
      const at: Def = generics.owner;
      const info = at === param.owner ? generics.params[param.index] : undefined;
      if (info?.node?.kind === "TypeParam") for (const bound of info.node.bounds) visit(bound, at);
      if (info?.implTrait?.kind === "ImplTraitType") for (const bound of info.implTrait.bounds) visit(bound, at);
      for (const clause of generics.where) {
        if (clause.kind !== "WhereType" || clause.ty.kind !== "PathType") continue;
        const path = clause.ty.path;
        if (path.qself !== undefined || path.segments.length !== 1 || path.segments[0]?.name !== param.name) continue;
        for (const bound of clause.bounds) visit(bound, at);
      }
      def = generics.parent;
    }
  }

  /** What a trait requires of its associated type, for `Self` and its parameters (erased). */
  itemBounds(assoc: TypeAliasDef): readonly Predicate[] {
    let found = this.itemBoundsMemo.get(assoc);
    if (found !== undefined) return found;
    this.itemBoundsMemo.set(assoc, []);
    const container = assoc.container;
    if (container.kind !== "Trait") return [];
    const out: Predicate[] = [];
    const self = this.types.projection(container.def, assoc, this.generics.identity(assoc));
    this.lowererFor(assoc).predicates(self, assoc.node.bounds, out);
    for (const clause of this.generics.of(container.def).where) {
      if (clause.kind !== "WhereType" || !mayBeProjection(clause.ty)) continue;
      const lowerer = this.lowererFor(container.def);
      if (lowerer.lower(clause.ty) === self) lowerer.predicates(self, clause.bounds, out);
    }
    const predicates: readonly Predicate[] = out.map((p) => this.eraser.predicate(p));
    found = predicates;
    this.itemBoundsMemo.set(assoc, found);
    return found;
  }

  // ---- predicates

  predicatesOf(def: Def): readonly Predicate[] {
    let found = this.predicates.get(def);
    if (found !== undefined) return found;
    this.predicates.set(def, []);
    const generics = this.generics.of(def);
    const out: Predicate[] = generics.parent === undefined ? [] : this.predicatesOf(generics.parent).slice();
    if (generics.owner === def) this.ownPredicates(def, out);
    else if (generics.owner !== generics.parent) out.push(...this.predicatesOf(generics.owner));
    found = out;
    this.predicates.set(def, found);
    return found;
  }

  private ownPredicates(def: Def, out: Predicate[]): void {
    const generics = this.generics.of(def);
    const lowerer = this.lowererFor(def);
    if (def.kind === "Trait") out.push({ kind: "Trait", ref: { trait: def, args: this.generics.identity(def) } });
    const sized = this.lang.trait("sized", "Sized");
    generics.params.forEach((info, index) => {
      if (index < generics.parentCount) return;
      if (info.kind === "Lifetime") {
        if (info.node?.kind === "LifetimeParam") for (const b of info.node.bounds) {
          out.push({ kind: "RegionOutlives", longer: lowerer.lifetime(info.name), shorter: lowerer.lifetime(b.name) });
        }
        return;
      }
      if (info.kind !== "Type") return;
      const ty = this.types.param(info.owner, index, info.name);
      const bounds = info.node?.kind === "TypeParam" ? info.node.bounds : info.implTrait?.kind === "ImplTraitType" ? info.implTrait.bounds : [];
      const isSelf = info.node === undefined && info.implTrait === undefined;
      if (!isSelf && sized !== undefined && !maybeUnsized(bounds) && !this.relaxedInWhere(generics.where, info.name)) {
        out.push({ kind: "Trait", ref: { trait: sized, args: [ty] } });
      }
      const boundLowerer = info.implTrait === undefined ? lowerer : this.argumentLowerer(def);
      if (bounds.length > 0) boundLowerer.predicates(ty, bounds, out);
    });
    for (const clause of generics.where) {
      if (clause.kind === "WhereLifetime") {
        for (const b of clause.bounds) out.push({ kind: "RegionOutlives", longer: lowerer.lifetime(clause.lifetime.name), shorter: lowerer.lifetime(b.name) });
      } else lowerer.predicates(lowerer.lower(clause.ty), clause.bounds, out);
    }
  }

  private relaxedInWhere(where: readonly { readonly kind: string; readonly ty?: Type; readonly bounds: readonly unknown[] }[], name: string): boolean {
    return where.some((c) => c.kind === "WhereType" && c.ty?.kind === "PathType" && c.ty.path.segments.length === 1 && c.ty.path.segments[0]?.name === name
      && maybeUnsized(c.bounds as readonly Bound[]));
  }

  /** Lowers types of a function's parameters, where `impl Trait` is a parameter. */
  private argumentLowerer(def: Def): TypeLowerer {
    return new TypeLowerer(this, { owner: def, scope: def.scope, regions: this.plain(), implTrait: (node) => this.implTraitParam(def, node) });
  }

  implTraitParam(def: Def, node: Type): Ty {
    const index = this.generics.of(def).implTraits.get(node);
    return index === undefined ? this.types.unknown("impl Trait") : this.types.param(def, index, "impl Trait");
  }

  /** Whether an impl is for all types that have a trait of which nothing is known. */
  isBlind(impl: ImplDef): boolean {
    let { self } = this.implHeader(impl);
    while (self.kind === "Ref") self = self.inner;
    return self.kind === "Param" && this.predicatesOf(impl).some((p) => p.kind === "Unknown" && p.self === self);
  }

  erasedPredicatesOf(def: Def): readonly Predicate[] {
    let found = this.erasedPredicates.get(def);
    if (found === undefined) {
      found = this.predicatesOf(def).filter((p) => p.kind !== "RegionOutlives" && p.kind !== "TypeOutlives").map((p) => this.eraser.predicate(p));
      this.erasedPredicates.set(def, found);
    }
    return found;
  }

  /** Those of the definition itself, without its parent's (erased). */
  ownErasedPredicatesOf(def: Def): readonly Predicate[] {
    let found = this.ownErased.get(def);
    if (found === undefined) {
      const generics = this.generics.of(def);
      const parent = generics.owner === def ? generics.parent : generics.owner;
      found = this.erasedPredicatesOf(def).slice(parent === undefined ? 0 : this.erasedPredicatesOf(parent).length);
      this.ownErased.set(def, found);
    }
    return found;
  }

  substPredicate(predicate: Predicate, by: GenericArgs): Predicate {
    switch (predicate.kind) {
      case "Trait": return { kind: "Trait", ref: substRef(this.types, predicate.ref, by) };
      case "ProjectionEq": return {
        ...predicate,
        ref: substRef(this.types, predicate.ref, by),
        assocArgs: substArgs(this.types, predicate.assocArgs, by),
        ty: substTy(this.types, predicate.ty, by),
      };
      case "RegionOutlives":
      case "TypeOutlives":
        return predicate;
      case "Unknown": return { kind: "Unknown", self: substTy(this.types, predicate.self, by) };
    }
  }

  // ---- signatures

  signatureOf(def: FnDef): FnSig {
    let found = this.signatures.get(def);
    if (found === undefined) {
      found = new SignatureLowerer(this, def).lower();
      this.signatures.set(def, found);
    }
    return found;
  }

  erasedSignatureOf(def: FnDef): FnSig {
    let found = this.erasedSignatures.get(def);
    if (found === undefined) {
      found = foldSig(this.signatureOf(def), this.eraser);
      this.erasedSignatures.set(def, found);
    }
    return found;
  }

  substSignature(sig: FnSig, by: GenericArgs): FnSig {
    return substSig(this.types, sig, by);
  }

  // ---- headers, fields, declared types

  implHeader(impl: ImplDef): ImplHeader {
    let found = this.headers.get(impl);
    if (found !== undefined) return found;
    this.headers.set(impl, { self: this.types.unknown("cyclic impl header"), trait: undefined, traitArgs: [] });
    let count = 0;
    const regions: RegionHooks = { elided: () => this.types.region("Elided", impl, count++, ""), seen: () => undefined };
    const lowerer = new TypeLowerer(this, { owner: impl, scope: impl.scope, regions });
    const self = lowerer.lower(impl.node.self);
    found = { self, trait: undefined, traitArgs: [] };
    this.headers.set(impl, found);
    if (impl.node.trait !== undefined) {
      const trait = lowerer.resolveTrait(impl.node.trait);
      if (trait !== undefined) {
        this.headers.set(impl, { self, trait, traitArgs: [] });
        found = { self, trait, traitArgs: lowerer.argsFor(trait, lastSegment(impl.node.trait), [self], undefined).slice(1) };
      }
    }
    this.headers.set(impl, found);
    return found;
  }

  erasedHeader(impl: ImplDef): ImplHeader {
    let found = this.erasedHeaders.get(impl);
    if (found === undefined) {
      const header = this.implHeader(impl);
      found = { self: this.eraser.ty(header.self), trait: header.trait, traitArgs: this.eraser.list(header.traitArgs).args };
      this.erasedHeaders.set(impl, found);
    }
    return found;
  }

  fieldType(field: FieldDefn, args: GenericArgs): Ty {
    return substTy(this.types, this.declaredFieldType(field), args);
  }

  private declaredFieldType(field: FieldDefn): Ty {
    let found = this.fieldTypes.get(field);
    if (found === undefined) {
      let owner: Def | undefined = field.parent;
      if (owner?.kind === "Variant") owner = owner.parent;
      found = owner === undefined ? this.types.unknown("field") : new TypeLowerer(this, { owner, scope: field.scope, regions: this.plain() }).lower(field.node.ty);
      this.fieldTypes.set(field, found);
    }
    return found;
  }

  typeOf(def: ConstDef | StaticDef | TypeAliasDef): Ty {
    let found = this.declared.get(def);
    if (found !== undefined) return found;
    this.declared.set(def, this.types.unknown("cyclic alias"));
    const node = def.node.ty;
    let opaques = 0;
    if (node === undefined) found = this.types.unknown("no type is written");
    else {
      const implTrait = def.kind !== "TypeAlias" ? undefined : (_: Type, bounds: readonly Bound[]): Ty => {
        const index = opaques++;
        const lowered = this.lowererFor(def).dynBounds(bounds, this.types.unknown("impl self"));
        return this.types.opaque(def, index, this.generics.identity(def), lowered.map((b) => this.eraseBound(b)));
      };
      found = new TypeLowerer(this, { owner: def, scope: def.scope, regions: this.plain(), ...(implTrait === undefined ? {} : { implTrait }) }).lower(node);
    }
    this.declared.set(def, found);
    return found;
  }

  eraseBound(bound: DynBound): DynBound {
    return foldBound(this.types, bound, this.eraser);
  }

  erasedTypeOf(def: ConstDef | StaticDef | TypeAliasDef): Ty {
    return this.eraser.ty(this.typeOf(def));
  }

  typeDefault(param: ParamInfo): Ty {
    let found = this.defaults.get(param);
    if (found === undefined) {
      this.defaults.set(param, this.types.unknown("cyclic default"));
      const node = param.node?.kind === "TypeParam" ? param.node.default : undefined;
      found = node === undefined ? this.types.unknown("no default") : this.lowererFor(param.owner).lower(node);
      this.defaults.set(param, found);
    }
    return found;
  }

  constDefault(param: ParamInfo): Const | undefined {
    const node = param.node?.kind === "ConstParam" ? param.node.default : undefined;
    if (node === undefined) return undefined;
    let found = this.constDefaults.get(param);
    if (found === undefined) {
      found = this.constants.evaluate(node, param.owner, param.owner.scope);
      this.constDefaults.set(param, found);
    }
    return found;
  }

  /** The type of a const generic parameter. */
  constParamType(param: ParamInfo): Ty {
    return param.node?.kind === "ConstParam" ? this.eraser.ty(this.lowererFor(param.owner).lower(param.node.ty)) : this.types.usize;
  }

  variantFields(def: StructDef | VariantDef): readonly FieldDefn[] {
    return def.fields;
  }
}

function superBounds(trait: TraitDef): readonly Bound[] {
  const node = trait.node;
  const out = node.supertraits.slice();
  for (const clause of node.generics.where) {
    if (clause.kind === "WhereType" && clause.ty.kind === "PathType" && clause.ty.path.segments.length === 1 && clause.ty.path.segments[0]?.name === "Self") out.push(...clause.bounds);
  }
  return out;
}

function maybeUnsized(bounds: readonly Bound[]): boolean {
  return bounds.some((b) => b.kind === "TraitBound" && b.modifier === "maybe");
}

export function lastSegment(path: Path): Path["segments"][number] | undefined {
  return path.segments[path.segments.length - 1];
}

/** Whether a written type has more than one segment or a qualified self, so that it may be a projection. */
function mayBeProjection(ty: Type): boolean {
  return ty.kind === "PathType" && (ty.path.qself !== undefined || ty.path.segments.length > 1);
}
