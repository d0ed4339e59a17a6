/**
 * What the type stage answers to later stages. Type declarations only; `createTypeContext(program)` in `index.ts` makes one.
 * All answers are memoised; bodies are typed when they are first asked for.
 */
import type { ConstDef, Def, FieldDefn, FnDef, ImplDef, Program, StaticDef, StructDef, TraitDef, TypeAliasDef, VariantDef } from "../program/program.js";
import type { FnSig, GenericArg, GenericArgs, Predicate, Ty } from "./ty.js";
import type { Interner } from "./interner.js";
import type { TypedBody } from "./typed-body.js";

/** Which generic parameters a definition has, in the order of `GenericArgs`. */
export interface GenericsInfo {
  readonly owner: Def;
  readonly params: readonly { readonly kind: "Lifetime" | "Type" | "Const"; readonly name: string; readonly owner: Def }[];
  readonly parentCount: number;
}

export interface Instance {
  readonly def: FnDef;
  readonly args: GenericArgs;
}

export interface TypeContext {
  readonly program: Program;
  /** For stages that make types of their own: references to places, `bool`, `usize`. */
  readonly interner: Interner;
  /** The typed body of a function with a body, a constant or a static; undefined when it has none. */
  bodyOf(def: FnDef | ConstDef | StaticDef): TypedBody | undefined;
  genericsOf(def: Def): GenericsInfo;
  /** Each parameter as itself. */
  identityArgs(def: Def): GenericArgs;
  predicatesOf(def: Def): readonly Predicate[];
  signatureOf(def: FnDef): FnSig;
  /** The type of a field, with `args` for the parameters of its struct, union or enum; associated types in it are what they stand for, as far as that is known. */
  fieldType(field: FieldDefn, args: GenericArgs): Ty;
  /** The type that a type alias, constant or static is declared with. */
  typeOf(def: ConstDef | StaticDef | TypeAliasDef): Ty;
  /** `impl Trait for Self`: the two sides. */
  implHeader(impl: ImplDef): { readonly self: Ty; readonly trait: TraitDef | undefined; readonly traitArgs: GenericArgs };
  subst(ty: Ty, args: GenericArgs, owner: Def): Ty;
  substArgs(args: GenericArgs, by: GenericArgs, owner: Def): GenericArgs;
  /** Replaces projections and opaque types that are known by what they stand for, as far as `within`'s predicates allow; erases regions. */
  normalize(ty: Ty, within: Def | undefined): Ty;
  /** The implementation that a trait's method means for `args` (self type first): an impl's method or the trait's default body; undefined when the types do not tell. */
  resolveInstance(method: FnDef, args: GenericArgs): Instance | undefined;
  /** All impls of a trait in the program, whatever their types. */
  implsOf(trait: TraitDef): readonly ImplDef[];
  /** Those of them that stand outside of the models. */
  writtenImplsOf(trait: TraitDef): readonly ImplDef[];
  /** Those of them that may apply to `self` by the head of their own self type. */
  implsFor(trait: TraitDef, self: Ty): readonly ImplDef[];
  /** Whether `ty` implements `trait`: `maybe` when a type parameter or an unknown type decides. */
  implementsTrait(ty: Ty, trait: TraitDef, traitArgs: GenericArgs, within: Def | undefined): "yes" | "no" | "maybe";
  isCopy(ty: Ty, within: Def | undefined): boolean;
  /** Not surely moved: a bound of which nothing is known may bring `Copy`. */
  mayBeCopy(ty: Ty, within: Def | undefined): boolean;
  /** Whether dropping a value of the type can run code or free memory. */
  needsDrop(ty: Ty, within: Def | undefined): boolean;
  /** The `Drop::drop` written for this type itself, not for its fields. */
  dropImpl(ty: Ty): Instance | undefined;
  /** The variants of an enum, or the one of a struct. */
  variantFields(def: StructDef | VariantDef): readonly FieldDefn[];
  /** As a user would write it. */
  show(arg: GenericArg): string;
}
