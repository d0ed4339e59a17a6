/**
 * Which generic parameters each definition has and in which order: the parent's first (`Self` of a trait before all), then its own as
 * written, then one for each `impl Trait` in argument position.
 * Knows syntax and definitions; lowers no types.
 */
import type { FnItem, GenericArg, GenericParam, Generics, Type, WherePredicate } from "../../grammar/ast.js";
import type { Def, FnDef } from "../program/program.js";
import type { GenericsInfo } from "./context.js";
import type { Interner } from "./interner.js";
import type { GenericArgs } from "./ty.js";

export interface ParamInfo {
  readonly kind: "Lifetime" | "Type" | "Const";
  readonly name: string;
  readonly owner: Def;
  /** Undefined for `Self` of a trait and for `impl Trait`. */
  readonly node: GenericParam | undefined;
  /** The `impl Trait` that the parameter stands for. */
  readonly implTrait: Type | undefined;
}

export interface GenericsData extends GenericsInfo {
  readonly params: readonly ParamInfo[];
  readonly parent: Def | undefined;
  readonly byName: ReadonlyMap<string, number>;
  readonly where: readonly WherePredicate[];
  readonly implTraits: ReadonlyMap<Type, number>;
}

const NO_GENERICS: Generics = { start: 0, end: 0, params: [], where: [] };

export function genericsNode(def: Def): Generics {
  switch (def.kind) {
    case "Fn": case "Struct": case "Union": case "Enum": case "Trait": case "TraitAlias": case "Impl": case "TypeAlias": case "Const":
      return def.node.generics;
    case "Mod": case "Variant": case "Field": case "Static": case "Macro": case "ExternCrate":
      return NO_GENERICS;
  }
}

/** The definition whose parameters come first. */
export function genericParent(def: Def): Def | undefined {
  switch (def.kind) {
    case "Fn": case "TypeAlias": case "Const":
      return def.container.kind === "Trait" || def.container.kind === "Impl" ? def.container.def : undefined;
    case "Variant": case "Field":
      return def.parent;
    case "Mod": case "Struct": case "Union": case "Enum": case "Trait": case "TraitAlias": case "Impl": case "Static": case "Macro": case "ExternCrate":
      return undefined;
  }
}

export class GenericsTable {
  private readonly memo = new Map<Def, GenericsData>();
  private readonly identities = new Map<Def, GenericArgs>();

  constructor(private readonly types: Interner) {}

  of(def: Def): GenericsData {
    let found = this.memo.get(def);
    if (found === undefined) {
      found = this.collect(def);
      this.memo.set(def, found);
    }
    return found;
  }

  private collect(def: Def): GenericsData {
    const parent = genericParent(def);
    const above = parent === undefined ? undefined : this.of(parent);
    const node = genericsNode(def);
    if (above !== undefined && node.params.length === 0 && node.where.length === 0 && def.kind !== "Fn") return above;
    const params: ParamInfo[] = above === undefined ? [] : above.params.slice();
    const parentCount = params.length;
    const byName = new Map(above === undefined ? [] : above.byName);
    if (def.kind === "Trait" || def.kind === "TraitAlias") {
      params.push({ kind: "Type", name: "Self", owner: def, node: undefined, implTrait: undefined });
      byName.set("Self", 0);
    }
    for (const param of node.params) {
      const name = param.kind === "LifetimeParam" ? param.lifetime.name : param.name.name;
      byName.set(name, params.length);
      params.push({ kind: kindOf(param), name, owner: def, node: param, implTrait: undefined });
    }
    const implTraits = new Map<Type, number>();
    if (def.kind === "Fn") for (const ty of implTraitParams(def)) {
      implTraits.set(ty, params.length);
      params.push({ kind: "Type", name: "impl Trait", owner: def, node: undefined, implTrait: ty });
    }
    return { owner: def, params, parentCount, parent, byName, where: node.where, implTraits };
  }

  identity(def: Def): GenericArgs {
    let found = this.identities.get(def);
    if (found === undefined) {
      const params = this.of(def).params;
      found = this.types.list(params.map((p, i) => {
        if (p.kind === "Type") return this.types.param(p.owner, i, p.name);
        return p.kind === "Const" ? this.types.constParam(p.owner, i, p.name) : this.types.region("RegionParam", p.owner, i, p.name);
      })).args;
      this.identities.set(def, found);
    }
    return found;
  }
}

function kindOf(param: GenericParam): "Lifetime" | "Type" | "Const" {
  switch (param.kind) {
    case "LifetimeParam": return "Lifetime";
    case "TypeParam": return "Type";
    case "ConstParam": return "Const";
  }
}

function implTraitParams(def: FnDef): readonly Type[] {
  const node: FnItem = def.node;
  const found: Type[] = [];
  for (const param of node.params) collectImplTraits(param.ty, found);
  return found;
}

/** Every `impl Trait` in `ty`, outermost first; those inside the bounds of another are its own parameters too. */
function collectImplTraits(ty: Type, into: Type[]): void {
  switch (ty.kind) {
    case "ImplTraitType":
      into.push(ty);
      for (const bound of ty.bounds) if (bound.kind === "TraitBound") for (const segment of bound.path.segments) {
        if (segment.args?.kind === "Angle") collectFromArgs(segment.args.args, into);
      }
      return;
    case "PathType":
      for (const segment of ty.path.segments) {
        if (segment.args?.kind === "Angle") collectFromArgs(segment.args.args, into);
        else if (segment.args?.kind === "Paren") for (const input of segment.args.inputs) collectImplTraits(input, into);
      }
      return;
    case "TupleType":
      for (const elem of ty.elems) collectImplTraits(elem, into);
      return;
    case "ArrayType":
    case "SliceType":
      collectImplTraits(ty.elem, into);
      return;
    case "RefType":
    case "PtrType":
    case "ParenType":
    case "UnsafeBinderType":
      collectImplTraits(ty.inner, into);
      return;
    case "MacroType":
      if (ty.call.expansion?.kind === "Type") collectImplTraits(ty.call.expansion.ty, into);
      return;
    case "TraitObjectType":
      for (const bound of ty.bounds) if (bound.kind === "TraitBound") for (const segment of bound.path.segments) {
        if (segment.args?.kind === "Angle") collectFromArgs(segment.args.args, into);
      }
      return;
    case "FnPtrType":
    case "NeverType":
    case "InferType":
    case "VariadicType":
    case "ErrorType":
      return;
  }
}

function collectFromArgs(args: readonly GenericArg[], into: Type[]): void {
  for (const arg of args) {
    if (arg.kind === "TypeArg") collectImplTraits(arg.ty, into);
    else if (arg.kind === "AssocEq" && arg.value !== undefined) collectImplTraits(arg.value, into);
  }
}
