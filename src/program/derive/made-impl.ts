/**
 * What the derives of other crates are told of a type, and what they answer: the text of impls, in which `$crate` is the derive's own
 * crate. Type declarations, and the few forms that all of them write.
 */
import type { Attr, Token, Type } from "../../../grammar/ast.js";
import { identText } from "./bodies.js";

export interface FieldShape {
  /** As it is written after a dot: a name or an index. */
  readonly name: string;
  readonly ty: Type;
  readonly attrs: readonly Attr[];
}

export interface VariantShape {
  readonly name: string;
  readonly kind: "Unit" | "Tuple" | "Record";
  readonly fields: readonly FieldShape[];
  readonly attrs: readonly Attr[];
}

export interface TypeShape {
  readonly name: string;
  /** The name with its generic arguments. */
  readonly self: string;
  readonly isEnum: boolean;
  readonly attrs: readonly Attr[];
  /** The path of the type whose values are made and taken apart, where it is not the item itself. */
  readonly remote?: string;
  /** Of a struct: itself. */
  readonly variants: readonly VariantShape[];
}

/** Text, or tokens that the user wrote. */
export type Piece = string | readonly Token[];

export interface MadeImpl {
  readonly trait: string;
  readonly text: readonly Piece[];
  /** Every type parameter of the item is bound by the impl's trait. */
  readonly bounds: boolean;
  /** Stands where the text says `__Given`. */
  readonly given?: Type;
}

export const RESULT = "$crate::__std::result::Result";
export const OPTION = "$crate::__std::option::Option";
export const DEFAULT = "$crate::__std::default::Default::default()";

export function constructorOf(shape: TypeShape, variant: VariantShape): string {
  const type = shape.remote?.replace(/<.*$/s, "") ?? "Self";
  return shape.isEnum ? `${type}::${identText(variant.name)}` : type;
}

/** What a pattern calls the field: its name, `_0` for the first of a tuple. */
export function bindingOf(field: FieldShape): string {
  return /^\d/.test(field.name) ? `_${field.name}` : identText(field.name);
}

/** `Self::V { x: x, 1: _1 }` */
export function patternOf(shape: TypeShape, variant: VariantShape): string {
  return `${constructorOf(shape, variant)} { ${variant.fields.map((field) => `${identText(field.name)}: ${bindingOf(field)}`).join(", ")} }`;
}

/** `match self` with one arm for each variant; `self` under another name if it is given. */
export function matchSelf(shape: TypeShape, arm: (variant: VariantShape, index: number) => readonly Piece[], self = "self"): readonly Piece[] {
  if (shape.variants.length === 0) return [`match *${self} {}`];
  return [`match ${self} {`, ...shape.variants.flatMap((variant, index) => [`${patternOf(shape, variant)} => {`, ...arm(variant, index), "}"]), "}"];
}

/** The last segment of a type's path: `Option` of `std::option::Option<T>`. */
export function typeName(ty: Type): string {
  return ty.kind === "PathType" ? (ty.path.segments[ty.path.segments.length - 1]?.name ?? "") : "";
}
