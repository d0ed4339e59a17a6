/**
 * Finds the impls that may apply to a type: by trait and by the head of the self type. Buckets impls of the models by the names
 * in their headers first, so that a header is lowered only when somebody asks for that trait or type.
 * Decides nothing: what it returns still has to be matched.
 */
import type { Type } from "../../grammar/ast.js";
import { foundationOf, ownImpls } from "../program/foundation.js";
import type { Foundation } from "../program/foundation.js";
import type { AssocDef, Def, ImplDef, TraitDef } from "../program/program.js";
import type { GenericArg, Ty } from "./ty.js";
import type { Tcx } from "./tcx.js";

type Key = number | string;

/** Impls of traits of one name, as far as their syntax tells; negative ones left out. */
class FiledTrait {
  readonly others: ImplDef[] = [];
  /** Those whose header need not be lowered to know the name of their self type's head, and these names. */
  private readonly impls: ImplDef[] = [];
  private readonly heads: string[] = [];
  /** Sorted when somebody asks: most traits of the models are never asked for. */
  private byName: ReadonlyMap<string, ImplDef | readonly ImplDef[]> | undefined;

  add(head: string | undefined, impl: ImplDef): void {
    if (head === undefined) this.others.push(impl);
    else {
      this.heads.push(head);
      this.impls.push(impl);
      this.byName = undefined;
    }
  }

  named(head: string): readonly ImplDef[] {
    const found = this.sorted().get(head) ?? NONE;
    return isList(found) ? found : [found];
  }

  allNamed(): readonly ImplDef[] {
    return [...this.sorted().values()].flat();
  }

  /** Most heads have one impl, which then stands alone. */
  private sorted(): ReadonlyMap<string, ImplDef | readonly ImplDef[]> {
    if (this.byName !== undefined) return this.byName;
    const byName = new Map<string, ImplDef | ImplDef[]>();
    this.impls.forEach((impl, index) => {
      const head = this.heads[index] ?? "";
      const found = byName.get(head);
      if (found === undefined) byName.set(head, impl);
      else if (isList(found)) found.push(impl);
      else byName.set(head, [found, impl]);
    });
    return (this.byName = byName);
  }
}

function isList<T extends readonly ImplDef[]>(found: ImplDef | T): found is T {
  return Array.isArray(found);
}

interface TraitImpls {
  readonly filed: readonly FiledTrait[];
  /** Those that are not filed by name: blanket impls, and what only the header tells. */
  readonly lowered: readonly ImplDef[];
  readonly memo: Map<Key, readonly ImplDef[]>;
  all: readonly ImplDef[] | undefined;
  /** Those that may be for a number. */
  numbers: readonly ImplDef[] | undefined;
}

export interface InherentItem {
  readonly item: AssocDef;
  readonly impl: ImplDef;
}

const NONE: readonly ImplDef[] = [];
const NO_ITEMS: ReadonlyMap<string, readonly InherentItem[]> = new Map();
const INTS: ReadonlySet<string> = new Set(["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"]);
const FLOATS: ReadonlySet<string> = new Set(["f16", "f32", "f64", "f128"]);

export function isIntName(name: string): boolean {
  return INTS.has(name);
}

export function isFloatName(name: string): boolean {
  return FLOATS.has(name);
}

/** The head of a type; undefined for what may turn out to be anything. */
export function headKey(ty: Ty): Key | undefined {
  switch (ty.kind) {
    case "Prim": return ty.name;
    case "Never": return "!";
    case "Adt": return ty.def.id;
    case "Foreign": return ty.def.id;
    case "Ref": {
      const inner = headKey(ty.inner);
      return `${ty.mut ? "&mut " : "&"}${inner === undefined ? "" : String(inner)}`;
    }
    case "Ptr": return ty.mut ? "*mut" : "*const";
    case "Slice": return "[]";
    case "Array": return "[;]";
    case "Tuple": return `(${String(ty.elems.length)})`;
    case "FnPtr": return `fn${String(ty.params.length)}`;
    case "Dynamic": {
      const principal = ty.bounds[0];
      return principal === undefined ? "dyn" : `dyn${String(principal.trait.id)}`;
    }
    case "FnDef": return "fndef";
    case "Closure": return "closure";
    case "Async": return "async";
    case "Param": case "Projection": case "Opaque": case "Infer": case "Unknown":
      return undefined;
  }
}

/** Impls and names as the syntax tells them. */
interface Filed {
  readonly traitNames: Set<string>;
  readonly adtNames: Set<string>;
  readonly aliasNames: Set<string>;
  readonly byTraitName: Map<string, FiledTrait>;
  readonly inherentByName: Map<string, ImplDef[]>;
  /** Where only a look at what names mean tells more. */
  readonly rest: ImplDef[];
}

const PRIMITIVES: ReadonlySet<string> = new Set<string>(["bool", "char", "str", ...INTS, ...FLOATS]);

function filed(defs: readonly Def[], impls: readonly ImplDef[], below: Filed | undefined): Filed {
  const found: Filed = { traitNames: new Set(), adtNames: new Set(), aliasNames: new Set(), byTraitName: new Map(), inherentByName: new Map(), rest: [] };
  for (const def of defs) {
    if (def.kind === "Trait") found.traitNames.add(def.name);
    else if (def.kind === "Struct" || def.kind === "Enum" || def.kind === "Union") found.adtNames.add(def.name);
    else if (def.kind === "TypeAlias" && def.container.kind === "Free") found.aliasNames.add(def.name);
  }
  for (const impl of impls) {
    const path = impl.node.trait;
    const name = path?.segments[path.segments.length - 1]?.name ?? "";
    if (impl.crate.role !== "model" || (path !== undefined && !found.traitNames.has(name) && below?.traitNames.has(name) !== true)) found.rest.push(impl);
    else if (path !== undefined) file(found, name, nameInSyntax(impl, found, below), impl);
    else for (const each of selfNames(impl.node.self)) push(found.inherentByName, each, impl);
  }
  return found;
}

function file(into: Filed, trait: string, head: string | undefined, impl: ImplDef): void {
  if (impl.node.negative) return;
  let found = into.byTraitName.get(trait);
  if (found === undefined) into.byTraitName.set(trait, (found = new FiledTrait()));
  found.add(head, impl);
}

function filedModels(foundation: Foundation): Filed {
  return filed(foundation.defs, foundation.impls, undefined);
}

function nameInSyntax(impl: ImplDef, own: Filed, below: Filed | undefined): string | undefined {
  const [name] = selfNames(impl.node.self);
  if (name === undefined || !/^\w/.test(name)) return name;
  if (impl.node.self.kind === "TraitObjectType") return undefined;
  const isParam = impl.node.generics.params.some((p) => p.kind !== "LifetimeParam" && p.name.name === name);
  if (isParam || own.aliasNames.has(name) || below?.aliasNames.has(name) === true) return undefined;
  return PRIMITIVES.has(name) || own.adtNames.has(name) || below?.adtNames.has(name) === true ? name : undefined;
}

export class ImplIndex {
  /** What the models that programs share hold, and what the program adds. */
  private readonly models: Filed;
  private readonly own: Filed;
  private readonly renamed = new Map<TraitDef, ImplDef[]>();
  private readonly inherentByKey = new Map<Key, ImplDef[]>();
  private readonly traits = new Map<TraitDef, TraitImpls>();
  private readonly inherent = new Map<Key, ReadonlyMap<string, readonly InherentItem[]>>();

  constructor(private readonly tcx: Tcx) {
    const { program } = tcx;
    this.models = foundationOf(program).once(filedModels);
    this.own = filed(program.ownDefs, ownImpls(program), this.models);
    for (const impl of [...this.models.rest, ...this.own.rest]) {
      const path = impl.node.trait;
      if (path !== undefined) this.addWritten(impl, path.segments[path.segments.length - 1]?.name ?? "");
      else {
        const key = headKey(tcx.erasedHeader(impl).self);
        if (key !== undefined) push(this.inherentByKey, key, impl);
      }
    }
  }

  private addWritten(impl: ImplDef, name: string): void {
    const path = impl.node.trait;
    if (path === undefined) return;
    const { resolution, used } = this.tcx.program.resolver.resolve(impl.scope, path, "type");
    if (resolution.kind !== "Def" || used !== path.segments.length || resolution.def.kind !== "Trait") return;
    if (resolution.def.name === name) file(this.own, name, undefined, impl);
    else if (!impl.node.negative) push(this.renamed, resolution.def, impl);
  }

  // ---- traits

  /** All impls of a trait. */
  implsOf(trait: TraitDef): readonly ImplDef[] {
    const impls = this.traitImpls(trait);
    impls.all ??= impls.filed.flatMap((each) => each.allNamed()).filter((impl) => this.isFor(impl, trait)).concat(impls.lowered);
    return impls.all;
  }

  /** Those that stand outside of the models. */
  writtenImplsOf(trait: TraitDef): readonly ImplDef[] {
    const filed = this.own.byTraitName.get(trait.name);
    const found = [...(filed === undefined ? NONE : [...filed.allNamed(), ...filed.others]), ...(this.renamed.get(trait) ?? NONE)];
    return found.filter((impl) => impl.crate.role !== "model" && this.isFor(impl, trait));
  }

  private forNumbers(impls: TraitImpls, trait: TraitDef): readonly ImplDef[] {
    const named = [...INTS, ...FLOATS].flatMap((name) => this.named(impls, name, trait));
    return named.concat(impls.lowered.filter((impl) => {
      const header = this.tcx.erasedHeader(impl).self;
      return headKey(header) === undefined || (header.kind === "Prim" && (INTS.has(header.name) || FLOATS.has(header.name)));
    }));
  }

  /** An impl for, or of a trait with, a type that is not known may be for anything: it never counts. */
  private isFor(impl: ImplDef, trait: TraitDef): boolean {
    const header = this.tcx.erasedHeader(impl);
    return header.trait === trait && !isUnknown(header.self) && !header.traitArgs.some((a) => isUnknown(a));
  }

  private traitImpls(trait: TraitDef): TraitImpls {
    let found = this.traits.get(trait);
    if (found === undefined) {
      found = this.collect(trait);
      this.traits.set(trait, found);
    }
    return found;
  }

  private collect(trait: TraitDef): TraitImpls {
    const filed = [this.models, this.own].flatMap((each) => each.byTraitName.get(trait.name) ?? []);
    const others = [...filed.flatMap((each) => each.others), ...(this.renamed.get(trait) ?? NONE)];
    return { filed, lowered: others.filter((impl) => this.isFor(impl, trait)), memo: new Map(), all: undefined, numbers: undefined };
  }

  /** The impls of `trait` that are filed under the name of their self type's head. */
  private named(impls: TraitImpls, name: string, trait: TraitDef): readonly ImplDef[] {
    return impls.filed.flatMap((each) => each.named(name)).filter((impl) => this.isFor(impl, trait));
  }

  /** The impls of `trait` that may apply to `self`, whose own head must be resolved. */
  candidates(trait: TraitDef, self: Ty, selfKind: "int" | "float" | "any"): readonly ImplDef[] {
    const impls = this.traitImpls(trait);
    if (self.kind === "Infer") {
      return selfKind === "any" ? this.implsOf(trait) : (impls.numbers ??= this.forNumbers(impls, trait));
    }
    const key = memoKey(self);
    let found = impls.memo.get(key);
    if (found === undefined) {
      const name = nameOf(self);
      const named = name === undefined ? NONE : this.named(impls, name, trait);
      found = [...named, ...impls.lowered].filter((impl) => compatible(this.tcx.erasedHeader(impl).self, self));
      impls.memo.set(key, found);
    }
    return found;
  }

  // ---- inherent

  /** The items of all inherent impls for types of this head, by name. */
  inherentItems(ty: Ty): ReadonlyMap<string, readonly InherentItem[]> {
    const key = ty.kind === "Ref" ? "&" : headKey(ty);
    if (key === undefined) return NO_ITEMS;
    let found = this.inherent.get(key);
    if (found === undefined) {
      found = this.collectInherent(ty, key);
      this.inherent.set(key, found);
    }
    return found;
  }

  private collectInherent(ty: Ty, key: Key): ReadonlyMap<string, readonly InherentItem[]> {
    const name = nameOf(ty);
    const impls = [...(this.inherentByKey.get(key) ?? NONE)];
    for (const impl of name === undefined ? NONE : [...(this.models.inherentByName.get(name) ?? NONE), ...(this.own.inherentByName.get(name) ?? NONE)]) {
      const self = this.tcx.erasedHeader(impl).self;
      if ((self.kind === "Ref" ? "&" : headKey(self)) === key) impls.push(impl);
    }
    const items = new Map<string, InherentItem[]>();
    for (const impl of impls) for (const item of impl.items) push(items, item.name, { item, impl });
    return items;
  }
}

/** The head, through references; types without one apart by their kind. */
function memoKey(ty: Ty): Key {
  if (ty.kind === "Ref") return `${ty.mut ? "&mut " : "&"}${String(memoKey(ty.inner))}`;
  return headKey(ty) ?? `?${ty.kind}`;
}

/** Whether two types agree in their heads, through references. */
function compatible(header: Ty, self: Ty): boolean {
  if (header.kind === "Ref" && self.kind === "Ref") return header.mut === self.mut && compatible(header.inner, self.inner);
  const left = headKey(header);
  const right = headKey(self);
  return left === undefined || left === right || (right === undefined && self.kind !== "Param");
}

function isUnknown(arg: GenericArg): boolean {
  if (arg.kind === "Ref" || arg.kind === "Ptr") return isUnknown(arg.inner);
  return arg.kind === "Unknown";
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Names under which an inherent impl of a model is filed, by its syntax alone. */
function selfNames(ty: Type): readonly string[] {
  switch (ty.kind) {
    case "PathType": return [ty.path.segments[ty.path.segments.length - 1]?.name ?? ""];
    case "TupleType": return ["()"];
    case "ArrayType": return ["[;]"];
    case "SliceType": return ["[]"];
    case "RefType": return ["&"];
    case "PtrType": return ["*"];
    case "NeverType": return ["!"];
    case "ParenType": return selfNames(ty.inner);
    case "TraitObjectType": {
      const bound = ty.bounds[0];
      return bound?.kind === "TraitBound" ? [bound.path.segments[bound.path.segments.length - 1]?.name ?? ""] : [];
    }
    case "MacroType": return ty.call.expansion?.kind === "Type" ? selfNames(ty.call.expansion.ty) : [];
    case "FnPtrType": case "InferType": case "ImplTraitType": case "VariadicType": case "UnsafeBinderType": case "ErrorType":
      return [];
  }
}

function nameOf(ty: Ty): string | undefined {
  switch (ty.kind) {
    case "Prim": return ty.name;
    case "Adt": return ty.def.name;
    case "Foreign": return ty.def.name;
    case "Never": return "!";
    case "Ref": return "&";
    case "Ptr": return "*";
    case "Slice": return "[]";
    case "Array": return "[;]";
    case "Tuple": return "()";
    case "Dynamic": return ty.bounds[0]?.trait.name;
    case "FnPtr": case "FnDef": case "Closure": case "Async": case "Param": case "Projection": case "Opaque": case "Infer": case "Unknown":
      return undefined;
  }
}

/** Whether code in `from` may use what `def` names, given where it is declared. */
export function moduleOf(def: Def): Def {
  let at: Def = def;
  while (at.kind !== "Mod" && at.parent !== undefined) at = at.parent;
  return at;
}
