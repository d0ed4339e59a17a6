/**
 * The derives of other crates that are made here as the standard ones are: which of them a name in `#[derive(…)]` means, and from their text to
 * impls. A model declares such a derive as a `macro` item with `#[rustc_builtin_macro(crate_Trait)]`. All others add nothing, and are recorded.
 */
import type { Attr, Bound, ImplItem, Item, MetaAttr, Path, Token, Type, VariantData } from "../../../grammar/ast.js";
import { parseExpansion } from "../../../grammar/parse.js";
import { collectImpl } from "../crate/collect.js";
import { isDerive, isStandardDerive } from "../crate/attributes.js";
import { attrList } from "../attrs.js";
import { resolveDerive } from "../macros/resolve-macro.js";
import type { MacroDefn } from "../program.js";
import type { Mutable, PendingDerive, World } from "../world.js";
import { gap } from "../world.js";
import { identText } from "./bodies.js";
import { parser, valueEnum } from "./clap.js";
import type { Derivable } from "./derive.js";
import { argText, implGenerics } from "./derive.js";
import type { MadeImpl, TypeShape, VariantShape } from "./made-impl.js";
import { deserialize, serialize } from "./serde.js";
import { fromRow } from "./sqlx.js";
import { error } from "./thiserror.js";
import type { MadeToken } from "./tokens.js";
import { madeTokens } from "./tokens.js";
import { zeroize, zeroizeOnDrop } from "./zeroize.js";

const DERIVES: ReadonlyMap<string, (shape: TypeShape) => readonly MadeImpl[] | undefined> = new Map([
  ["serde_Serialize", serialize], ["serde_Deserialize", deserialize],
  ["thiserror_Error", error],
  ["clap_Parser", (shape) => parser(shape, "Parser")], ["clap_Args", (shape) => parser(shape, "Args")], ["clap_Subcommand", (shape) => parser(shape, "Subcommand")], ["clap_ValueEnum", valueEnum],
  // `Type` says how a value is stored, which no model looks at.
  ["sqlx_FromRow", fromRow], ["sqlx_Type", () => []],
  ["zeroize_Zeroize", zeroize], ["zeroize_ZeroizeOnDrop", zeroizeOnDrop],
]);

interface Wanted { readonly path: Path; readonly attr: MetaAttr }

/** The names in the item's derives that are not the standard library's. */
export function foreignDerives(item: Item, place: PendingDerive["place"]): readonly Wanted[] {
  return item.attrs.flatMap((attr) => (attr.kind === "Meta" && isDerive(attr) ? attrList(attr).flatMap((entry) => (isStandardDerive(entry.path, place) ? [] : [{ path: pathOf(entry), attr }])) : []));
}

function pathOf(entry: { readonly path: readonly { readonly start: number; readonly end: number; readonly name: string }[]; readonly span: { readonly start: number; readonly end: number } }): Path {
  return { ...entry.span, qself: undefined, global: false, segments: entry.path.map((part) => ({ ...part, args: undefined })) };
}

/** Makes the impls of what has become known by now; records the derives that add nothing. */
export function makeForeignDerives(world: World): void {
  for (const pending of world.pendingDerives.splice(0)) {
    for (const { path, attr } of foreignDerives(pending.item, pending.place)) {
      const macro = resolveDerive(world, path, pending.place, pending.textual);
      const made = macro?.builtin === undefined ? undefined : DERIVES.get(macro.builtin)?.(shapeOf(pending.item));
      if (macro === undefined || made === undefined) {
        if (pending.place.crate.role !== "model") gap(world, "procMacro", path, `#[derive(${path.segments.map((part) => part.name).join("::")})]`, "a derive of another crate is not run: it adds nothing");
        continue;
      }
      const trait = path.segments[path.segments.length - 1]?.name ?? "";
      for (const node of implsOf(world, pending, made, macro, path, attr)) collectImpl(world, node, pending.place, pending.textual, { trait, attr: { start: attr.start, end: attr.end }, of: pending.def });
    }
  }
}

function shapeOf(item: Derivable): TypeShape {
  const args = item.generics.params.map(argText);
  const base = { name: item.name.name, self: `${identText(item.name.name)}${args.length === 0 ? "" : `<${args.join(", ")}>`}`, attrs: item.attrs };
  if (item.kind === "Enum") return { ...base, isEnum: true, variants: item.variants.map((variant) => variantShape(variant.name.name, variant.data, variant.attrs)) };
  return { ...base, isEnum: false, variants: [variantShape(item.name.name, item.data, [])] };
}

function variantShape(name: string, data: VariantData, attrs: readonly Attr[]): VariantShape {
  return { name, kind: data.kind, attrs, fields: data.kind === "Unit" ? [] : data.fields.map((field) => ({ name: field.name.name, ty: field.ty, attrs: field.attrs })) };
}

/** One expansion: what is written here stands at the derive's name, `$crate` in the derive's crate, and the user's own tokens where they are. */
function implsOf(world: World, pending: PendingDerive, made: readonly MadeImpl[], macro: MacroDefn, path: Path, attr: MetaAttr): ImplItem[] {
  const tokens: MadeToken[] = [];
  const originStart: number[] = [];
  const originEnd: number[] = [];
  const add = (token: MadeToken, origin: { readonly start: number; readonly end: number }): void => {
    tokens.push(token);
    originStart.push(origin.start);
    originEnd.push(origin.end);
  };
  for (const { text } of made) {
    for (const piece of text) {
      if (typeof piece !== "string") for (const token of piece) add(token, token);
      else for (const token of madeTokens(piece)) add(token, token.text === "$crate" ? macro.nameSpan : path);
    }
  }
  const call = { start: attr.start, end: attr.end };
  const { base } = world.sourceMap.addExpansion({ call, macro: "derive", definition: macro.nameSpan.start, originStart, originEnd, contexts: new Uint8Array(tokens.length) }, tokens.length);
  const stream = tokens.map((token, index): Token => ({ start: base + index, end: base + index + 1, kind: token.kind, text: token.text, joint: token.joint }));
  const { edition } = pending.place.crate;
  const nodes = parseExpansion(stream, "items", edition === 2015 ? 2018 : edition).node.filter((node) => node.kind === "Impl");
  nodes.forEach((node, index) => { complete(node, pending.item, made[index]); });
  return nodes;
}

/** Adds the item's own generics, and the type that the text could not name. */
function complete(node: ImplItem, item: Derivable, made: MadeImpl | undefined): void {
  const bound: Bound | undefined = made?.bounds === true && node.trait !== undefined
    ? { start: node.trait.start, end: node.trait.end, kind: "TraitBound", modifier: "none", binder: [], path: node.trait } : undefined;
  const generics = implGenerics(item, bound);
  (node as Mutable<ImplItem>).generics = { ...generics, params: [...node.generics.params, ...generics.params] };
  if (made?.given !== undefined) putType(node, made.given);
}

/** Puts the type for `__Given`: the argument of `From` and the parameter of its function. */
function putType(node: ImplItem, ty: Type): void {
  const last = node.trait?.segments[node.trait.segments.length - 1];
  if (last?.args?.kind === "Angle") for (const arg of last.args.args) if (arg.kind === "TypeArg") (arg as Mutable<typeof arg>).ty = ty;
  for (const item of node.items) {
    if (item.kind !== "Fn") continue;
    for (const param of item.params) (param as Mutable<typeof param>).ty = ty;
  }
}
