/**
 * The text of the impls that the standard derives stand for. Knows the shape of the type only, nothing of syntax trees.
 */
import { KEYWORDS } from "../../../grammar/tokens.js";

export interface DeriveVariant {
  readonly name: string;
  readonly kind: "Unit" | "Tuple" | "Record";
  readonly fields: readonly string[];
  readonly isDefault: boolean;
}

export interface DeriveShape {
  readonly name: string;
  /** The generic arguments by name. */
  readonly args: readonly string[];
  readonly isEnum: boolean;
  readonly packed: boolean;
  /** `clone` is a copy of the whole. */
  readonly copiesWhole: boolean;
  readonly variants: readonly DeriveVariant[];
}

/** A name as it stands in source text. */
export function identText(name: string): string {
  return KEYWORDS.has(name) && !["self", "Self", "super", "crate", "_"].includes(name) ? `r#${name}` : name;
}

/** Undefined for a trait that cannot be derived for this shape. */
export function implText(trait: string, shape: DeriveShape): string | undefined {
  const path = TRAIT_PATHS.get(trait);
  const body = bodyText(trait, shape);
  if (path === undefined || body === undefined) return undefined;
  const args = shape.args.length === 0 ? "" : `<${shape.args.join(", ")}>`;
  return `impl ${path} for ${identText(shape.name)}${args} { ${body} }`;
}

const TRAIT_PATHS: ReadonlyMap<string, string> = new Map([
  ["Debug", "$crate::fmt::Debug"], ["Clone", "$crate::clone::Clone"], ["Copy", "$crate::marker::Copy"], ["PartialEq", "$crate::cmp::PartialEq"], ["Eq", "$crate::cmp::Eq"],
  ["PartialOrd", "$crate::cmp::PartialOrd"], ["Ord", "$crate::cmp::Ord"], ["Hash", "$crate::hash::Hash"], ["Default", "$crate::default::Default"],
]);

const EQUAL = "$crate::cmp::Ordering::Equal";
const SOME = "$crate::option::Option::Some";

function bodyText(trait: string, shape: DeriveShape): string | undefined {
  switch (trait) {
    case "Copy": case "Eq": return "";
    case "Clone": return `fn clone(&self) -> Self { ${cloneBody(shape)} }`;
    case "Debug": return `fn fmt(&self, f: &mut $crate::fmt::Formatter<'_>) -> $crate::fmt::Result { ${debugBody(shape)} }`;
    case "PartialEq": return `fn eq(&self, other: &Self) -> bool { ${equalBody(shape)} }`;
    case "PartialOrd": return `fn partial_cmp(&self, other: &Self) -> $crate::option::Option<$crate::cmp::Ordering> { ${compareBody(shape, PARTIAL)} }`;
    case "Ord": return `fn cmp(&self, other: &Self) -> $crate::cmp::Ordering { ${compareBody(shape, TOTAL)} }`;
    case "Hash": return `fn hash<__H: $crate::hash::Hasher>(&self, state: &mut __H) { ${hashBody(shape)} }`;
    case "Default": {
      const made = defaultBody(shape);
      return made === undefined ? undefined : `fn default() -> Self { ${made} }`;
    }
  }
  return undefined;
}

/** `Self::V { x: a0, y: a1 }`, a pattern that names every field after `letter` and its index. */
function pattern(shape: DeriveShape, variant: DeriveVariant, letter: string): string {
  const fields = variant.fields.map((field, index) => `${identText(field)}: ${letter}${String(index)}`).join(", ");
  return `${constructor(shape, variant)} { ${fields} }`;
}

function constructor(shape: DeriveShape, variant: DeriveVariant): string {
  return shape.isEnum ? `Self::${identText(variant.name)}` : "Self";
}

/** The field of a struct as a place; of a packed one as a copy. */
function place(shape: DeriveShape, owner: string, field: string): string {
  return shape.packed ? `{ ${owner}.${identText(field)} }` : `${owner}.${identText(field)}`;
}

function onlyVariant(shape: DeriveShape): DeriveVariant {
  return shape.variants[0] ?? { name: shape.name, kind: "Unit", fields: [], isDefault: false };
}

/** One arm per variant over `self`. */
function matchSelf(shape: DeriveShape, arm: (variant: DeriveVariant) => string): string {
  if (shape.variants.length === 0) return "match *self {}";
  return `match self { ${shape.variants.map((variant) => `${pattern(shape, variant, "a")} => ${arm(variant)}`).join(", ")} }`;
}

function built(shape: DeriveShape, variant: DeriveVariant, values: readonly string[]): string {
  if (variant.kind === "Unit") return constructor(shape, variant);
  if (variant.kind === "Tuple") return `${constructor(shape, variant)}(${values.join(", ")})`;
  return `${constructor(shape, variant)} { ${variant.fields.map((field, index) => `${identText(field)}: ${values[index] ?? ""}`).join(", ")} }`;
}

function cloneBody(shape: DeriveShape): string {
  if (shape.copiesWhole) return "*self";
  const call = (value: string): string => `$crate::clone::Clone::clone(${value})`;
  if (shape.isEnum) return matchSelf(shape, (variant) => built(shape, variant, variant.fields.map((_, index) => call(`a${String(index)}`))));
  const variant = onlyVariant(shape);
  return built(shape, variant, variant.fields.map((field) => call(`&${place(shape, "self", field)}`)));
}

function debugBody(shape: DeriveShape): string {
  const arm = (variant: DeriveVariant, value: (field: string, index: number) => string): string => {
    const name = JSON.stringify(variant.name);
    if (variant.fields.length === 0) return `$crate::fmt::Formatter::write_str(f, ${name})`;
    const open = variant.kind === "Tuple" ? `$crate::fmt::Formatter::debug_tuple(f, ${name})` : `$crate::fmt::Formatter::debug_struct(f, ${name})`;
    const fields = variant.fields.map((field, index) => (variant.kind === "Tuple" ? `.field(${value(field, index)})` : `.field(${JSON.stringify(field)}, ${value(field, index)})`));
    return `${open}${fields.join("")}.finish()`;
  };
  if (shape.isEnum) return matchSelf(shape, (variant) => arm(variant, (_, index) => `a${String(index)}`));
  return arm(onlyVariant(shape), (field) => `&${place(shape, "self", field)}`);
}

/** Arms over pairs of the same variant; `rest` for pairs of different ones. */
function matchPair(shape: DeriveShape, arm: (variant: DeriveVariant) => string, rest: string): string {
  const arms = shape.variants.map((variant) => `(${pattern(shape, variant, "a")}, ${pattern(shape, variant, "b")}) => ${arm(variant)}`);
  if (shape.variants.length > 1) arms.push(`_ => ${rest}`);
  return `match (self, other) { ${arms.join(", ")} }`;
}

function equalBody(shape: DeriveShape): string {
  if (shape.variants.length === 0) return "match *self {}";
  const all = (parts: readonly string[]): string => (parts.length === 0 ? "true" : parts.join(" && "));
  if (shape.isEnum) return matchPair(shape, (variant) => all(variant.fields.map((_, index) => `*a${String(index)} == *b${String(index)}`)), "false");
  return all(onlyVariant(shape).fields.map((field) => `${place(shape, "self", field)} == ${place(shape, "other", field)}`));
}

interface Comparison { readonly call: string; readonly equal: string }
const PARTIAL: Comparison = { call: "$crate::cmp::PartialOrd::partial_cmp", equal: `${SOME}(${EQUAL})` };
const TOTAL: Comparison = { call: "$crate::cmp::Ord::cmp", equal: EQUAL };

function compareBody(shape: DeriveShape, how: Comparison): string {
  if (shape.variants.length === 0) return "match *self {}";
  const chain = (pairs: readonly (readonly [string, string])[]): string => {
    const calls = pairs.map(([a, b]) => `${how.call}(${a}, ${b})`);
    let text = calls.pop() ?? how.equal;
    for (const call of calls.reverse()) text = `match ${call} { ${how.equal} => ${text}, cmp => cmp }`;
    return text;
  };
  if (!shape.isEnum) return chain(onlyVariant(shape).fields.map((field) => [`&${place(shape, "self", field)}`, `&${place(shape, "other", field)}`]));
  const ranks = `${how.call}(&${rank(shape, "self")}, &${rank(shape, "other")})`;
  if (shape.variants.every((variant) => variant.fields.length === 0)) return ranks;
  return matchPair(shape, (variant) => chain(variant.fields.map((_, index) => [`a${String(index)}`, `b${String(index)}`])), ranks);
}

/** The position of the variant of `owner`. */
function rank(shape: DeriveShape, owner: string): string {
  const arms = shape.variants.map((variant, index) => `${constructor(shape, variant)} { .. } => ${String(index)}isize`);
  return `match ${owner} { ${arms.join(", ")} }`;
}

function hashBody(shape: DeriveShape): string {
  if (shape.variants.length === 0) return "match *self {}";
  const call = (value: string): string => `$crate::hash::Hash::hash(${value}, state);`;
  if (!shape.isEnum) return onlyVariant(shape).fields.map((field) => call(`&${place(shape, "self", field)}`)).join(" ");
  const tag = shape.variants.length > 1 ? `let rank = ${rank(shape, "self")}; ${call("&rank")} ` : "";
  if (shape.variants.every((variant) => variant.fields.length === 0)) return tag;
  return `${tag}${matchSelf(shape, (variant) => `{ ${variant.fields.map((_, index) => call(`a${String(index)}`)).join(" ")} }`)}`;
}

function defaultBody(shape: DeriveShape): string | undefined {
  const variant = shape.isEnum ? shape.variants.find((one) => one.isDefault) : onlyVariant(shape);
  if (variant === undefined) return undefined;
  return built(shape, variant, variant.fields.map(() => "$crate::default::Default::default()"));
}
