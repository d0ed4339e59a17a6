/**
 * Makes definitions out of items and enters them in the program's table. Knows nothing of names in scope.
 */
import type {
  ConstItem, EnumItem, ExternCrateItem, FieldDef, FnItem, ImplItem, MacroDefItem, MacroRulesItem, Node, StaticItem, StructItem, TraitAliasItem,
  TraitItem, TypeAliasItem, UnionItem, Variant, VariantData, Attr, Item, AssocItem,
} from "../../../grammar/ast.js";
import { TOKEN } from "../../../grammar/tokens.js";
import type {
  ConstDef, Container, Crate, Def, EnumDef, ExternCrateDef, FieldDefn, FnDef, ImplDef, MacroDefn, StaticDef, StructDef, TraitAliasDef,
  TypeAliasDef, UnionDef, VariantDef,
} from "../program.js";
import type { AttrProblem } from "../attrs.js";
import { attrNamed, attrString, configure } from "../attrs.js";
import type { Mutable, Place, World } from "../world.js";
import { report } from "../world.js";
import { Const, Enum, Field, Fn, Impl, Macro, Struct, Trait, TypeAlias, Union, VariantOf } from "./foldable.js";

export const FREE: Container = { kind: "Free" };
export const FOREIGN: Container = { kind: "Foreign" };

interface Carrier extends Node { readonly attrs: readonly Attr[] }

/** Enters the definition, whose spans are those of its syntax; the item's `#[lang = "…"]` is noted. */
function enter<D extends Def>(world: World, def: D, node: Item | AssocItem | Variant | undefined): D {
  world.defs.push(def);
  if (node !== undefined) world.defOfNode.set(node, def);
  if (def.crate.role === "model" && def.attrs.length > 0) {
    const lang = attrNamed(def.attrs, "lang");
    const name = lang === undefined ? undefined : attrString(lang);
    if (name !== undefined && !world.lang.has(name)) world.lang.set(name, def);
  }
  return def;
}

export function fnDef(world: World, place: Place, parent: Def, node: FnItem, container: Container): FnDef {
  return enter(world, new Fn(world.defs.length, node.name.name, place, parent, node, container), node);
}

export function structDef(world: World, place: Place, node: StructItem): StructDef {
  const def = enter(world, new Struct(world.defs.length, node.name.name, place, place.parent, node), node);
  fieldDefs(world, place, def, node.data, def.fields);
  return def;
}

export function unionDef(world: World, place: Place, node: UnionItem): UnionDef {
  const def = enter(world, new Union(world.defs.length, node.name.name, place, place.parent, node), node);
  fieldDefs(world, place, def, node.data, def.fields);
  return def;
}

export function enumDef(world: World, place: Place, node: EnumItem): EnumDef {
  const def = enter(world, new Enum(world.defs.length, node.name.name, place, place.parent, node), node);
  const kept = configured(world, place, node.variants);
  if (kept !== node.variants) (node as Mutable<EnumItem>).variants = kept;
  kept.forEach((variant, index) => def.variants.push(variantDef(world, place, def, variant, index)));
  return def;
}

function variantDef(world: World, place: Place, parent: EnumDef, node: Variant, index: number): VariantDef {
  const def = enter(world, new VariantOf(world.defs.length, place, parent, node, index), node);
  fieldDefs(world, place, def, node.data, def.fields);
  return def;
}

function fieldDefs(world: World, place: Place, parent: Def, data: VariantData, out: FieldDefn[]): void {
  if (data.kind === "Unit") return;
  const kept = configured(world, place, data.fields);
  if (kept !== data.fields) {
    (data as Mutable<typeof data>).fields = kept;
    if (data.kind === "Tuple") kept.forEach((field, index) => { (field as Mutable<FieldDef>).name = { ...field.name, name: String(index) }; });
  }
  kept.forEach((node, index) => out.push(enter(world, new Field(world.defs.length, place, parent, node, index), undefined)));
}

export function traitDef(world: World, place: Place, node: TraitItem): Trait {
  return enter(world, new Trait(world.defs.length, node.name.name, place, place.parent, node), node);
}

export function traitAliasDef(world: World, place: Place, node: TraitAliasItem): TraitAliasDef {
  return enter(world, { id: world.defs.length, name: node.name.name, crate: place.crate, parent: place.parent, attrs: node.attrs, span: node, nameSpan: node.name, scope: place.scope, kind: "TraitAlias", node }, node);
}

export function implDef(world: World, place: Place, node: ImplItem, derived: ImplDef["derived"]): Impl {
  const def = enter(world, new Impl(world.defs.length, place, node, derived), node);
  world.impls.push(def);
  return def;
}

export function typeAliasDef(world: World, place: Place, parent: Def, node: TypeAliasItem, container: Container): TypeAliasDef {
  return enter(world, new TypeAlias(world.defs.length, node.name.name, place, parent, node, container), node);
}

export function constDef(world: World, place: Place, parent: Def, node: ConstItem, container: Container): ConstDef {
  return enter(world, new Const(world.defs.length, node.name.name, place, parent, node, container), node);
}

export function staticDef(world: World, place: Place, node: StaticItem, foreign: boolean): StaticDef {
  return enter(world, { id: world.defs.length, name: node.name.name, crate: place.crate, parent: place.parent, attrs: node.attrs, span: node, nameSpan: node.name, scope: place.scope, kind: "Static", node, foreign }, node);
}

export function macroDef(world: World, place: Place, node: MacroRulesItem | MacroDefItem): MacroDefn {
  const builtin = attrNamed(node.attrs, "rustc_builtin_macro");
  const given = builtin?.args?.tokens[0];
  const name = builtin === undefined ? undefined : given?.kind === TOKEN.Ident ? given.text : node.name.name;
  return enter(world, new Macro(world.defs.length, place, node, name), node);
}

export function externCrateDef(world: World, place: Place, node: ExternCrateItem, target: Crate | undefined): ExternCrateDef {
  const name = node.rename ?? node.name;
  return enter(world, { id: world.defs.length, name: name.name, crate: place.crate, parent: place.parent, attrs: node.attrs, span: node, nameSpan: name, scope: place.scope, kind: "ExternCrate", node, target }, node);
}

/** The nodes that `cfg` keeps, with their attributes in their final form; the same array when none went. */
export function configured<T extends Carrier>(world: World, place: Place, nodes: readonly T[]): readonly T[] {
  let kept: T[] | undefined;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node === undefined) continue;
    const keep = configureNode(world, place, node);
    if (!keep && kept === undefined) kept = nodes.slice(0, i);
    else if (keep && kept !== undefined) kept.push(node);
  }
  return kept ?? nodes;
}

/** Applies `cfg` and `cfg_attr` to the node in place; says whether it stays. */
export function configureNode(world: World, place: Place, node: Carrier): boolean {
  if (node.attrs.length === 0) return true;
  const problems: AttrProblem[] = [];
  const result = configure(node.attrs, place.crate.cfg, problems);
  for (const problem of problems) report(world, "OWN116", problem.span, problem.message);
  if (result.attrs !== node.attrs) (node as Mutable<Carrier>).attrs = result.attrs;
  return result.keep;
}
