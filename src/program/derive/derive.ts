/**
 * The standard derives as real impls: the text of the impl's body is written, lexed and parsed like any other, and the generics
 * are those of the item with the trait as a further bound. Every node's macro call is the derive attribute.
 */
import type { Bound, EnumItem, GenericParam, Generics, ImplItem, Item, MetaAttr, StructItem, Token, Type, UnionItem, VariantData, WherePredicate } from "../../../grammar/ast.js";
import { parseExpansion } from "../../../grammar/parse.js";
import type { Span } from "../../base/source-map.js";
import { attrList, attrNamed } from "../attrs.js";
import { isDerive, isStandardDerive } from "../crate/attributes.js";
import type { Mutable, Place, World } from "../world.js";
import { identText, implText } from "./bodies.js";
import type { DeriveShape, DeriveVariant } from "./bodies.js";
import type { MadeToken } from "./tokens.js";
import { madeTokens } from "./tokens.js";

export interface DerivedImpl {
  readonly node: ImplItem;
  readonly trait: string;
  readonly attr: Span;
}

export type Derivable = StructItem | EnumItem | UnionItem;

interface Wanted { readonly trait: string; readonly span: Span; readonly attr: MetaAttr }

export function deriveImpls(world: World, item: Item, place: Place): DerivedImpl[] {
  if ((item.kind !== "Struct" && item.kind !== "Enum" && item.kind !== "Union") || item.attrs.length === 0) return [];
  const wanted: Wanted[] = [];
  for (const attr of item.attrs) {
    if (attr.kind !== "Meta" || !isDerive(attr)) continue;
    for (const entry of attrList(attr)) {
      const trait = entry.path[entry.path.length - 1]?.name ?? "";
      if (isStandardDerive(entry.path, place)) wanted.push({ trait, span: entry.span, attr });
    }
  }
  if (wanted.length === 0) return [];
  const shape = shapeOf(item, wanted.some((one) => one.trait === "Copy"));
  const out: DerivedImpl[] = [];
  for (const attr of new Set(wanted.map((one) => one.attr))) out.push(...implsOf(world, item, shape, wanted.filter((one) => one.attr === attr), attr, place));
  return out;
}

function shapeOf(item: Derivable, copies: boolean): DeriveShape {
  const packed = attrNamed(item.attrs, "repr")?.args?.tokens.some((token) => token.text === "packed") === true;
  const typeParams = item.generics.params.filter((param) => param.kind === "TypeParam").length;
  const base = { name: item.name.name, args: item.generics.params.map(argText), packed, copiesWhole: item.kind === "Union" || (copies && typeParams === 0) };
  if (item.kind === "Enum") {
    const variants = item.variants.map((variant) => ({ ...variantShape(variant.name.name, variant.data), isDefault: attrNamed(variant.attrs, "default") !== undefined }));
    return { ...base, isEnum: true, variants };
  }
  return { ...base, isEnum: false, variants: [variantShape(item.name.name, item.data)] };
}

function variantShape(name: string, data: VariantData): DeriveVariant {
  return { name, kind: data.kind, fields: data.kind === "Unit" ? [] : data.fields.map((field) => field.name.name), isDefault: false };
}

export function argText(param: GenericParam): string {
  return param.kind === "LifetimeParam" ? param.lifetime.name : identText(param.name.name);
}

/** The impls that one derive attribute stands for: one expansion, in which every token comes from the name of its trait. */
function implsOf(world: World, item: Derivable, shape: DeriveShape, wanted: readonly Wanted[], attr: MetaAttr, place: Place): DerivedImpl[] {
  const made: MadeToken[] = [];
  const originStart: number[] = [];
  const originEnd: number[] = [];
  const traits: string[] = [];
  for (const { trait, span } of wanted) {
    const text = implText(trait, shape);
    if (text === undefined) continue;
    traits.push(trait);
    for (const token of madeTokens(text)) {
      made.push(token);
      originStart.push(span.start);
      originEnd.push(span.end);
    }
  }
  const call = { start: attr.start, end: attr.end };
  const { base } = world.sourceMap.addExpansion({ call, macro: "derive", definition: 0, originStart, originEnd, contexts: new Uint8Array(made.length) }, made.length);
  const tokens = made.map((token, index): Token => ({ start: base + index, end: base + index + 1, kind: token.kind, text: token.text, joint: false }));
  const nodes = parseExpansion(tokens, "items", place.crate.edition === 2015 ? 2018 : place.crate.edition).node;
  return nodes.flatMap((node, index): DerivedImpl[] => {
    const trait = traits[index];
    if (node.kind !== "Impl" || node.trait === undefined || trait === undefined) return [];
    const bound: Bound = { start: node.trait.start, end: node.trait.end, kind: "TraitBound", modifier: "none", binder: [], path: node.trait };
    const skipsBounds = trait === "Default" && item.kind === "Enum";
    (node as Mutable<ImplItem>).generics = implGenerics(item, skipsBounds ? undefined : bound);
    return [{ node, trait, attr: call }];
  });
}

/** The item's own generics; every type parameter, and every projection of one in a field, is bound by the trait too. */
export function implGenerics(item: Derivable, bound: Bound | undefined): Generics {
  const params = item.generics.params.map((param): GenericParam => {
    switch (param.kind) {
      case "LifetimeParam": return { ...param, attrs: [] };
      case "ConstParam": return { ...param, attrs: [], default: undefined };
      case "TypeParam": return { ...param, attrs: [], default: undefined, bounds: bound === undefined ? param.bounds : [...param.bounds, bound] };
    }
  });
  const where: WherePredicate[] = [...item.generics.where];
  if (bound !== undefined) {
    const names = new Set(item.generics.params.flatMap((param) => (param.kind === "TypeParam" ? [param.name.name] : [])));
    if (names.size > 0) for (const ty of projections(item, names)) where.push({ start: ty.start, end: ty.end, kind: "WhereType", binder: [], ty, bounds: [bound] });
  }
  return { start: item.generics.start, end: item.generics.end, params, where };
}

function projections(item: Derivable, params: ReadonlySet<string>): Type[] {
  const data = item.kind === "Enum" ? item.variants.map((variant) => variant.data) : [item.data];
  const out: Type[] = [];
  const visit = (ty: Type): void => {
    switch (ty.kind) {
      case "PathType": {
        const { qself, segments } = ty.path;
        if (qself === undefined && segments.length > 1 && params.has(segments[0]?.name ?? "")) out.push(ty);
        for (const segment of segments) {
          if (segment.args?.kind === "Angle") for (const arg of segment.args.args) if (arg.kind === "TypeArg") visit(arg.ty);
        }
        return;
      }
      case "TupleType": ty.elems.forEach(visit); return;
      case "ArrayType": case "SliceType": visit(ty.elem); return;
      case "RefType": case "PtrType": case "ParenType": visit(ty.inner); return;
      case "FnPtrType": case "NeverType": case "InferType": case "ImplTraitType": case "TraitObjectType": case "MacroType": case "VariadicType": case "UnsafeBinderType":
      case "ErrorType": return;
    }
  };
  for (const one of data) if (one.kind !== "Unit") for (const field of one.fields) visit(field.ty);
  return out;
}
