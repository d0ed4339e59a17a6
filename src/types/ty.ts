/**
 * Types as the later stages see them: type declarations (and the names of the flag bits) only. All values are interned: two equal types are one object,
 * so they are compared with `===` and may be keys of a Map. Inference variables never leave the type stage.
 */
import type { Expr } from "../../grammar/ast.js";
import type { Def, EnumDef, FnDef, PrimitiveType, StructDef, TraitDef, TypeAliasDef, UnionDef, VariantDef } from "../program/program.js";
import type { ClosureBody } from "./typed-body.js";

export type AdtDef = StructDef | EnumDef | UnionDef;

interface TyBase {
  /** Dense, in order of creation. */
  readonly id: number;
  /** Mentions a generic parameter, `Self` of a trait, or a projection or opaque type of one. */
  readonly hasParams: boolean;
  /** Mentions an inference variable. */
  readonly hasInfer: boolean;
  /** The bits of `TyFlag`: what occurs in it. */
  readonly flags: number;
}

export type Ty =
  /** bool, char, str, integers and floats */
  | (TyBase & { readonly kind: "Prim"; readonly name: PrimitiveType })
  | (TyBase & { readonly kind: "Never" })
  | (TyBase & { readonly kind: "Adt"; readonly def: AdtDef; readonly args: GenericArgs })
  /** `extern type` */
  | (TyBase & { readonly kind: "Foreign"; readonly def: TypeAliasDef })
  | (TyBase & { readonly kind: "Ref"; readonly region: Region; readonly mut: boolean; readonly inner: Ty })
  | (TyBase & { readonly kind: "Ptr"; readonly mut: boolean; readonly inner: Ty })
  | (TyBase & { readonly kind: "Slice"; readonly elem: Ty })
  | (TyBase & { readonly kind: "Array"; readonly elem: Ty; readonly len: Const })
  | (TyBase & { readonly kind: "Tuple"; readonly elems: readonly Ty[] })
  | (TyBase & { readonly kind: "FnPtr"; readonly params: readonly Ty[]; readonly output: Ty; readonly unsafe: boolean })
  /** The zero-sized type of a function item, or of a tuple struct's or variant's constructor. */
  | (TyBase & { readonly kind: "FnDef"; readonly def: FnDef | StructDef | VariantDef; readonly args: GenericArgs })
  /** `args` are those of the function that the closure stands in. */
  | (TyBase & { readonly kind: "Closure"; readonly closure: ClosureBody; readonly args: GenericArgs })
  /** The future of an `async` block (a `ClosureBody` without parameters) or of a call of an `async fn`. */
  | (TyBase & { readonly kind: "Async"; readonly of: ClosureBody | FnDef; readonly args: GenericArgs; readonly output: Ty })
  | (TyBase & { readonly kind: "Dynamic"; readonly bounds: readonly DynBound[]; readonly region: Region })
  /** `index` counts all generic parameters of `owner`, its parent's first. `Self` of a trait is index 0 of the trait. */
  | (TyBase & { readonly kind: "Param"; readonly owner: Def; readonly index: number; readonly name: string })
  /** `<args[0] as trait>::assoc`, `args` being the trait's then the associated type's own. Only where it cannot be normalised. */
  | (TyBase & { readonly kind: "Projection"; readonly trait: TraitDef; readonly assoc: TypeAliasDef; readonly args: GenericArgs })
  /** `impl Trait` in the result of `def` (its `index`-th), or an opaque type alias. */
  | (TyBase & { readonly kind: "Opaque"; readonly def: FnDef | TypeAliasDef; readonly index: number; readonly args: GenericArgs; readonly bounds: readonly DynBound[] })
  | (TyBase & { readonly kind: "Infer"; readonly variable: number })
  /** Nothing is known of it. `why` is short and for people. */
  | (TyBase & { readonly kind: "Unknown"; readonly why: string });

/** A trait with its arguments (without self) and what its associated types are said to be. */
export interface DynBound {
  readonly trait: TraitDef;
  readonly args: GenericArgs;
  readonly assoc: readonly { readonly def: TypeAliasDef; readonly ty: Ty }[];
}

/** Types, regions and constants share one count of ids. */
interface ArgBase {
  readonly id: number;
  readonly flags: number;
}

/** What may occur in a type, as bits of `flags`. */
export const TyFlag = {
  Param: 1,
  Infer: 2,
  /** A projection. */
  Projection: 4,
  Opaque: 8,
  /** A region that is not erased. */
  Region: 16,
  Unknown: 32,
  /** A closure or async block: what it implements may become known only with the body it stands in. */
  Closure: 64,
} as const;

export type GenericArg = Ty | Region | Const;

/**
 * One for each generic parameter: those of the parent (impl or trait; of a trait `Self` comes first), then the item's own, in the
 * order in which they are written, lifetimes included. In bodies every region is `Erased`; signatures keep theirs.
 * `impl Trait` in argument position is an own type parameter after the written ones.
 */
export type GenericArgs = readonly GenericArg[];

export type Region =
  | (ArgBase & { readonly kind: "Static" })
  | (ArgBase & { readonly kind: "RegionParam"; readonly owner: Def; readonly index: number; readonly name: string })
  /** Bound by a `for<'a>` or elided in a function pointer or `Fn` bound. */
  | (ArgBase & { readonly kind: "BoundRegion"; readonly depth: number; readonly index: number })
  /** An elided lifetime of a signature: each its own number; the output's elided ones are already resolved by the elision rules. */
  | (ArgBase & { readonly kind: "Elided"; readonly owner: Def; readonly index: number })
  | (ArgBase & { readonly kind: "Erased" });

export type Const =
  | (ArgBase & { readonly kind: "Value"; readonly value: bigint | boolean | string })
  | (ArgBase & { readonly kind: "ConstParamRef"; readonly owner: Def; readonly index: number; readonly name: string })
  | (ArgBase & { readonly kind: "ConstInfer"; readonly variable: number })
  /** An expression that was not evaluated: equal only to itself. */
  | (ArgBase & { readonly kind: "Unevaluated"; readonly expr: Expr })
  | (ArgBase & { readonly kind: "UnknownConst" });

export interface TraitRef {
  readonly trait: TraitDef;
  /** `Self` first. */
  readonly args: GenericArgs;
}

/** A predicate that a definition requires of its generic parameters, elaborated from bounds and `where`. */
export type Predicate =
  | { readonly kind: "Trait"; readonly ref: TraitRef }
  | { readonly kind: "ProjectionEq"; readonly ref: TraitRef; readonly assoc: TypeAliasDef; readonly assocArgs: GenericArgs; readonly ty: Ty }
  | { readonly kind: "RegionOutlives"; readonly longer: Region; readonly shorter: Region }
  | { readonly kind: "TypeOutlives"; readonly ty: Ty; readonly region: Region }
  /** A bound that names no trait that is known: whether it holds cannot be told. */
  | { readonly kind: "Unknown"; readonly self: Ty };

export interface FnSig {
  /** `self` first, where there is one. */
  readonly inputs: readonly Ty[];
  /** Of an `async fn` the declared output (the call's type is `Async` of it). */
  readonly output: Ty;
  readonly hasSelf: boolean;
  readonly async: boolean;
  readonly unsafe: boolean;
  readonly variadic: boolean;
}
