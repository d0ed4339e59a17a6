/**
 * What a program is once it is read: crates, the definitions in them, and the scopes in which paths are resolved.
 * Type declarations only. Definitions keep their syntax (expanded); nothing here knows types of expressions or labels.
 */
import type {
  AssocItem, Attr, Block, ConstItem, EnumItem, Expr, ExternCrateItem, FieldDef, FnItem, GenericParam, Generics, ImplItem, Item, MacroDefItem,
  MacroRulesItem, ModItem, Path, SourceFile, StaticItem, StructItem, TraitAliasItem, TraitItem, TypeAliasItem, UnionItem, Variant, VariantData,
} from "../../grammar/ast.js";
import type { Diagnostic } from "../base/diagnostics.js";
import type { SourceMap, Span } from "../base/source-map.js";
import type { Foundation } from "./foundation.js";
import type { UseReport } from "./uses.js";

export type Edition = 2015 | 2018 | 2021 | 2024;
export type Namespace = "type" | "value" | "macro";

export interface Program {
  readonly sourceMap: SourceMap;
  /** The checked crates in the order of the roots, then dependencies on disk, then the crates of the models. */
  readonly crates: readonly Crate[];
  /** Every definition, indexed by its `id`. Making the list may take a while: most questions are about `ownDefs`. */
  readonly defs: readonly Def[];
  /** Those that are not part of the models that it shares with other programs. */
  readonly ownDefs: readonly Def[];
  /** Every impl of every crate, those inside function bodies and those made by macros and derives included. */
  readonly impls: readonly ImplDef[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was not understood on the way here and later stages must count as an assumption. */
  readonly gaps: readonly Gap[];
  readonly resolver: Resolver;
  /** What every `use` leads to, those of the models left out. */
  readonly uses: readonly UseReport[];
  /** The items of std that the language itself refers to: `#[lang = "name"]` in the models. */
  readonly lang: ReadonlyMap<string, Def>;
  /** The models that it shares with other programs. */
  readonly foundation?: Foundation | undefined;
}

export interface Gap {
  readonly kind: "procMacro" | "unknownMacro" | "unknownCrate" | "asm" | "unresolved";
  readonly span: Span;
  readonly what: string;
  readonly reason: string;
}

export interface Crate {
  readonly index: number;
  /** As it stands in paths: `-` is `_`. */
  readonly name: string;
  readonly edition: Edition;
  readonly root: ModDef;
  /** `checked`: its functions are verified. `dependency`: read because a checked crate depends on it. `model`: part of the models. */
  readonly role: "checked" | "dependency" | "model";
  /** `lib`, `bin`, `test` … of a Cargo target; `file` for a single file. */
  readonly target: string;
  /** The path of its root file as the user would name it. */
  readonly file: string;
}

// ---- definitions -----------------------------------------------------------------------------------------

interface DefBase {
  readonly id: number;
  readonly name: string;
  readonly crate: Crate;
  /** The definition it stands in: module, function, trait, impl, enum, variant, struct. Undefined for a crate root. */
  readonly parent: Def | undefined;
  readonly attrs: readonly Attr[];
  readonly span: Span;
  /** Where its name stands, for messages. */
  readonly nameSpan: Span;
  /** The scope in which paths of its signature and body start. */
  readonly scope: Scope;
}

export type Def =
  | ModDef | FnDef | StructDef | UnionDef | EnumDef | VariantDef | FieldDefn | TraitDef | TraitAliasDef | ImplDef | TypeAliasDef | ConstDef | StaticDef
  | MacroDefn | ExternCrateDef;

export interface ModDef extends DefBase { readonly kind: "Mod"; readonly node: ModItem | SourceFile; readonly module: ModuleScope }
/** Free functions, methods, associated functions, foreign functions. `foreign` has no body to be had. */
export interface FnDef extends DefBase { readonly kind: "Fn"; readonly node: FnItem; readonly container: Container; readonly foreign: boolean }
export interface StructDef extends DefBase { readonly kind: "Struct"; readonly node: StructItem; readonly fields: readonly FieldDefn[] }
export interface UnionDef extends DefBase { readonly kind: "Union"; readonly node: UnionItem; readonly fields: readonly FieldDefn[] }
export interface EnumDef extends DefBase { readonly kind: "Enum"; readonly node: EnumItem; readonly variants: readonly VariantDef[] }
export interface VariantDef extends DefBase { readonly kind: "Variant"; readonly node: Variant; readonly index: number; readonly fields: readonly FieldDefn[]; readonly data: VariantData["kind"] }
export interface FieldDefn extends DefBase { readonly kind: "Field"; readonly node: FieldDef; readonly index: number }
export interface TraitDef extends DefBase { readonly kind: "Trait"; readonly node: TraitItem; readonly items: readonly AssocDef[] }
export interface TraitAliasDef extends DefBase { readonly kind: "TraitAlias"; readonly node: TraitAliasItem }
export interface ImplDef extends DefBase {
  readonly kind: "Impl";
  readonly node: ImplItem;
  readonly items: readonly AssocDef[];
  /** Set for the impl that a standard derive stands for: the node is real syntax made by expansion. */
  readonly derived: { readonly trait: string; readonly attr: Span; readonly of: Def } | undefined;
}
/** Type aliases, associated types, `extern` types. */
export interface TypeAliasDef extends DefBase { readonly kind: "TypeAlias"; readonly node: TypeAliasItem; readonly container: Container }
export interface ConstDef extends DefBase { readonly kind: "Const"; readonly node: ConstItem; readonly container: Container }
export interface StaticDef extends DefBase { readonly kind: "Static"; readonly node: StaticItem; readonly foreign: boolean }
export interface MacroDefn extends DefBase { readonly kind: "Macro"; readonly node: MacroRulesItem | MacroDefItem; readonly builtin: string | undefined }
export interface ExternCrateDef extends DefBase { readonly kind: "ExternCrate"; readonly node: ExternCrateItem; readonly target: Crate | undefined }

export type AssocDef = FnDef | ConstDef | TypeAliasDef;
export type Container = { readonly kind: "Free" } | { readonly kind: "Foreign" } | { readonly kind: "Trait"; readonly def: TraitDef } | { readonly kind: "Impl"; readonly def: ImplDef };

// ---- scopes and resolution -------------------------------------------------------------------------------

/** A module, or a block that holds items (its `use` declarations included). */
export type Scope = ModuleScope | BlockScope;

export interface ModuleScope {
  readonly kind: "Module";
  readonly def: ModDef;
  readonly parent: ModuleScope | undefined;
  readonly crate: Crate;
}

export interface BlockScope {
  readonly kind: "Block";
  readonly block: Block;
  readonly parent: Scope;
  readonly crate: Crate;
}

export type PrimitiveType = "bool" | "char" | "str" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "f16" | "f32" | "f64" | "f128";

export type Resolution =
  | { readonly kind: "Def"; readonly def: Def }
  | { readonly kind: "Primitive"; readonly name: PrimitiveType }
  /** A path into a crate that is not on disk, or through something that could not be read: nothing is known of it. */
  | { readonly kind: "Unknown"; readonly path: string }
  | { readonly kind: "Unresolved"; readonly at: number };

/** `used` segments of the path lead to `resolution`; the others are associated items, which only types can resolve. */
export interface PathResolution {
  readonly resolution: Resolution;
  readonly used: number;
}

export interface Resolver {
  /**
   * Resolves the longest prefix of `segments` that names a definition. Does not know local variables, generic parameters
   * or `Self`: the caller looks for those first. Follows `use`, globs, preludes and extern crates; privacy is respected for globs only.
   * Each segment's `start` gives the hygiene of `$crate`.
   */
  resolve(scope: Scope, path: Path, namespace: Namespace): PathResolution;
  /** The same for one name. */
  resolveName(scope: Scope, name: string, position: number, namespace: Namespace): Resolution | undefined;
  /** The scope of a block that holds items, else undefined. */
  blockScope(block: Block): BlockScope | undefined;
  /** The definition that an item of a block or module became. */
  defOf(item: Item | AssocItem | Variant): Def | undefined;
  /** The traits whose methods can be called with method syntax from `scope`: in scope by name, as `_`, by glob or prelude. */
  traitsInScope(scope: Scope): readonly TraitDef[];
  /** All names that a module offers in a name space, in source order (for dumps, policy patterns and suggestions). */
  namesOf(module: ModuleScope, namespace: Namespace): readonly { readonly name: string; readonly resolution: Resolution }[];
}

/** `crate_name::module::Type::item`; impls are written `<impl Trait for Type>`. Stable and unique enough for messages and dumps. */
export type DefPath = string;

/** For consumers that need the syntax of generics whatever the kind of definition. */
export interface HasGenerics { readonly generics: Generics }
export type GenericParamNode = GenericParam;
export type BodyNode = Block | Expr;
