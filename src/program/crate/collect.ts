/**
 * From items to definitions: every item becomes a definition with a name in a scope, `use` declarations become imports to be
 * resolved, macro calls are expanded as soon as their macro is known, and the files of modules are read.
 *
 * Items are visited in source order, because `macro_rules!` definitions are seen only by what follows them.
 * Knows nothing of how paths resolve or macros expand: both are asked for through the hooks.
 */
import type {
  AssocItem, ExternBlockItem, ExternCrateItem, ForeignItem, ImplItem, Item, MacroCall, MacroDefItem, MacroItem, MacroRulesItem, ModItem, SourceFile, TraitItem,
} from "../../../grammar/ast.js";
import { attrNamed, attrString } from "../attrs.js";
import { deriveImpls } from "../derive/derive.js";
import { COMPANION } from "../names/paths.js";
import type { Names } from "../names/names.js";
import { define, defBinding, markIncomplete, markPartial, newNames } from "../names/names.js";
import type { Textual, TextualCall } from "../names/textual.js";
import type { Def, ImplDef, ModDef, ModuleScope, Namespace } from "../program.js";
import type { ExpandAs, Mutable, PendingCall, PendingContainer, PendingDerive, Place, World } from "../world.js";
import { BlockNode, ModuleNode, gap, report } from "../world.js";
import { checkAttributes, isDerive } from "./attributes.js";
import * as make from "./defs.js";
import { collectUse } from "./imports-of-use.js";
import { findModule, inlineFiles, readSource } from "./module-files.js";
import { visibilityOf } from "./visibility.js";

export interface Collected<T> {
  readonly items: readonly T[];
  /** The textual scope after them. */
  readonly textual: Textual;
}

export function collectItems(world: World, items: readonly Item[], place: Place, textual: Textual): Collected<Item> {
  const kept: Item[] = [];
  let scope = textual;
  for (const item of items) {
    if (!isPresent(world, item, place)) continue;
    scope = collectItem(world, item, place, scope);
    // The file of a module may say that the module is not there.
    if (item.kind !== "Mod" || world.defOfNode.has(item)) kept.push(item);
  }
  return { items: kept.length === items.length ? items : kept, textual: scope };
}

/** Applies `cfg`; test functions are there only in a test build. */
export function isPresent(world: World, item: Item | AssocItem | ForeignItem, place: Place): boolean {
  if (item.attrs.length === 0) return true;
  if (!make.configureNode(world, place, item)) return false;
  if (item.kind !== "Fn" || place.crate.spec.tests) return true;
  return attrNamed(item.attrs, "test") === undefined && attrNamed(item.attrs, "bench") === undefined;
}

/** Enters one item; returns the textual scope after it. */
export function collectItem(world: World, item: Item, place: Place, textual: Textual): Textual {
  checkAttributes(world, item, place);
  switch (item.kind) {
    case "Fn": {
      const def = make.fnDef(world, place, place.parent, item, make.FREE);
      bind(world, place, "value", def, visibilityOf(item.vis, place.module));
      world.bodies.push({ def, place, textual });
      return textual;
    }
    case "Struct": {
      const def = make.structDef(world, place, item);
      const vis = visibilityOf(item.vis, place.module);
      bind(world, place, "type", def, vis);
      if (item.data.kind !== "Record") bind(world, place, "value", def, vis);
      return finishType(world, def, item, place, textual);
    }
    case "Union": {
      const def = make.unionDef(world, place, item);
      bind(world, place, "type", def, visibilityOf(item.vis, place.module));
      return finishType(world, def, item, place, textual);
    }
    case "Enum": {
      const def = make.enumDef(world, place, item);
      const names = newNames();
      world.tables[def.id] = names;
      for (const variant of def.variants) {
        define(names, "type", variant.name, defBinding(variant, undefined));
        define(names, "value", variant.name, defBinding(variant, undefined));
      }
      bind(world, place, "type", def, visibilityOf(item.vis, place.module));
      return finishType(world, def, item, place, textual);
    }
    case "Trait": return collectTrait(world, item, place, textual);
    case "TraitAlias": {
      const def = make.traitAliasDef(world, place, item);
      bind(world, place, "type", def, visibilityOf(item.vis, place.module));
      world.bodies.push({ def, place, textual });
      return textual;
    }
    case "Impl": collectImpl(world, item, place, textual, undefined); return textual;
    case "Mod": return collectMod(world, item, place, textual);
    case "Use": collectUse(world, item, place, textual); return textual;
    case "ExternCrate": collectExternCrate(world, item, place); return textual;
    case "ExternBlock": collectForeign(world, item, place, textual); return textual;
    case "Const": {
      const def = make.constDef(world, place, place.parent, item, make.FREE);
      if (item.name.name !== "_") bind(world, place, "value", def, visibilityOf(item.vis, place.module));
      world.bodies.push({ def, place, textual });
      return textual;
    }
    case "Static": {
      const def = make.staticDef(world, place, item, false);
      bind(world, place, "value", def, visibilityOf(item.vis, place.module));
      world.bodies.push({ def, place, textual });
      return textual;
    }
    case "TypeAlias": {
      const def = make.typeAliasDef(world, place, place.parent, item, make.FREE);
      bind(world, place, "type", def, visibilityOf(item.vis, place.module));
      world.bodies.push({ def, place, textual });
      return textual;
    }
    case "MacroRules": return collectMacroRules(world, item, place, textual);
    case "MacroDef": {
      bind(world, place, "macro", make.macroDef(world, place, item), visibilityOf(item.vis, place.module));
      return textual;
    }
    case "MacroItem": return collectCall(world, item, place, textual, { kind: "Items" });
    case "GlobalAsm": gap(world, "asm", item, "global_asm!", "assembly is not analysed"); return textual;
    case "ErrorItem": markIncomplete(place.scope.names, "an item that could not be read"); return textual;
  }
}

/** Binds the name of a definition in the scope that it stands in. */
function bind(world: World, place: Place, namespace: Namespace, def: Def, vis: ModuleScope | undefined): void {
  bindIn(world, place.scope.names, namespace, def, vis);
}

function bindIn(world: World, names: Names, namespace: Namespace, def: Def, vis: ModuleScope | undefined): void {
  const binding = defBinding(def, vis);
  if (define(names, namespace, def.name, binding) !== "duplicate" || def.crate.role !== "checked") return;
  const existing = names[namespace].get(def.name)?.target;
  if (existing?.kind !== "Def" || existing.def.kind === "Macro" || existing.def.crate !== def.crate) return;
  // A unit struct has its name twice.
  if (world.diagnostics.some((diagnostic) => diagnostic.code === "OWN115" && diagnostic.span.start === def.nameSpan.start)) return;
  report(world, "OWN115", def.nameSpan, `the name \`${def.name}\` is defined multiple times`, {
    label: `\`${def.name}\` redefined here`,
    notes: [{ span: existing.def.nameSpan, text: `previous definition of the ${namespace} \`${def.name}\` here` }],
    help: [`\`${def.name}\` must be defined only once in the ${namespace} namespace of this module`],
  });
}

function finishType(world: World, def: Def, item: PendingDerive["item"], place: Place, textual: Textual): Textual {
  world.bodies.push({ def, place, textual });
  for (const made of deriveImpls(world, item, place)) collectImpl(world, made.node, place, textual, { trait: made.trait, attr: made.attr, of: def });
  if (item.attrs.some((attr) => attr.kind === "Meta" && isDerive(attr))) world.pendingDerives.push({ def, item, place, textual });
  return textual;
}

// ---- traits, impls, foreign items ------------------------------------------------------------------------

function collectTrait(world: World, item: TraitItem, place: Place, textual: Textual): Textual {
  const def = make.traitDef(world, place, item);
  bind(world, place, "type", def, visibilityOf(item.vis, place.module));
  world.bodies.push({ def, place, textual });
  const kept = collectAssoc(world, item.items, { kind: "Assoc", of: def, container: def, items: def.items }, place, textual);
  if (kept !== item.items) (item as Mutable<TraitItem>).items = kept;
  return textual;
}

export function collectImpl(world: World, item: ImplItem, place: Place, textual: Textual, derived: ImplDef["derived"]): void {
  const def = make.implDef(world, place, item, derived);
  world.bodies.push({ def, place, textual });
  const kept = collectAssoc(world, item.items, { kind: "Assoc", of: def, container: def, items: def.items }, place, textual);
  if (kept !== item.items) (item as Mutable<ImplItem>).items = kept;
}

type AssocContainer = Extract<PendingContainer, { kind: "Assoc" }>;

export function collectAssoc(world: World, list: readonly AssocItem[], container: AssocContainer, place: Place, textual: Textual): readonly AssocItem[] {
  const kept: AssocItem[] = [];
  for (const item of list) {
    if (!isPresent(world, item, place)) continue;
    kept.push(item);
    checkAttributes(world, item, place);
    collectAssocItem(world, item, container, place, textual);
  }
  return kept.length === list.length ? list : kept;
}

function collectAssocItem(world: World, item: AssocItem, target: AssocContainer, place: Place, textual: Textual): void {
  const { container } = target;
  switch (item.kind) {
    case "Fn": case "Const": case "TypeAlias": {
      const def = item.kind === "Fn" ? make.fnDef(world, place, target.of, item, container)
        : item.kind === "Const" ? make.constDef(world, place, target.of, item, container)
        : make.typeAliasDef(world, place, target.of, item, container);
      target.items.push(def);
      world.bodies.push({ def, place, textual });
      return;
    }
    case "MacroItem": collectCall(world, item, place, textual, target); return;
    case "ErrorItem": return;
  }
}

function collectForeign(world: World, block: ExternBlockItem, place: Place, textual: Textual): void {
  const kept = collectForeignItems(world, block.items, place, textual);
  if (kept !== block.items) (block as Mutable<ExternBlockItem>).items = kept;
}

export function collectForeignItems(world: World, items: readonly ForeignItem[], place: Place, textual: Textual): readonly ForeignItem[] {
  const kept: ForeignItem[] = [];
  for (const item of items) {
    if (!isPresent(world, item, place)) continue;
    kept.push(item);
    const vis = visibilityOf(item.vis, place.module);
    switch (item.kind) {
      case "Fn": case "Static": {
        const def = item.kind === "Fn" ? make.fnDef(world, place, place.parent, item, make.FOREIGN) : make.staticDef(world, place, item, true);
        bind(world, place, "value", def, vis);
        world.bodies.push({ def, place, textual });
        break;
      }
      case "TypeAlias": bind(world, place, "type", make.typeAliasDef(world, place, place.parent, item, make.FOREIGN), vis); break;
      case "MacroItem": collectCall(world, item, place, textual, { kind: "Foreign" }); break;
      case "ErrorItem": break;
    }
  }
  return kept.length === items.length ? items : kept;
}

// ---- modules and crates ----------------------------------------------------------------------------------

function collectMod(world: World, item: ModItem, place: Place, textual: Textual): Textual {
  const module = new ModuleNode(place.crate, place.module);
  const pathAttr = attrNamed(item.attrs, "path");
  const pathValue = pathAttr === undefined ? undefined : attrString(pathAttr);
  const content = item.items === undefined ? loadModule(world, item, place, pathValue) : { files: inlineFiles(place.files, item.name.name, pathValue), file: undefined };
  if (content === "absent") return textual;
  const attrs = content?.file === undefined ? item.attrs : [...item.attrs, ...content.file.attrs];
  const def: ModDef = {
    id: world.defs.length, name: item.name.name, crate: place.crate, parent: place.parent, attrs, span: { start: item.start, end: item.end },
    nameSpan: { start: item.name.start, end: item.name.end }, scope: module, kind: "Mod", node: content?.file ?? item, module,
  };
  module.def = def;
  world.defs.push(def);
  world.defOfNode.set(item, def);
  world.tables[def.id] = module.names;
  bind(world, place, "type", def, visibilityOf(item.vis, place.module));
  if (content === undefined) {
    markIncomplete(module.names, `module \`${item.name.name}\`, which could not be read`);
    return textual;
  }
  const inside: Place = { crate: place.crate, scope: module, module, parent: def, files: content.files, depth: content.file === undefined ? place.depth : 0 };
  const collected = collectItems(world, content.file?.items ?? item.items ?? [], inside, textual);
  (item as Mutable<ModItem>).items = collected.items;
  if (content.file !== undefined && content.file.items !== collected.items) (content.file as Mutable<SourceFile>).items = collected.items;
  return attrNamed(attrs, "macro_use") === undefined ? textual : collected.textual;
}

/** The file of `mod name;`; `absent` when an inner `#![cfg]` of the file removes the module. */
function loadModule(world: World, item: ModItem, place: Place, pathValue: string | undefined): { files: Place["files"]; file: SourceFile } | "absent" | undefined {
  const files = findModule(world, place.crate, place.files, item.name, pathValue);
  if (files === undefined) return undefined;
  const file = readSource(world, place.crate, files.file, item.name);
  if (file === undefined) return undefined;
  if (!make.configureNode(world, place, file)) return "absent";
  return { files, file };
}

function collectExternCrate(world: World, item: ExternCrateItem, place: Place): void {
  const name = item.name.name;
  const found = name === "self" ? place.crate : world.hooks.externCrate(place.crate, name) ?? "unknown";
  const target = found === "unknown" ? undefined : found;
  const def = make.externCrateDef(world, place, item, target);
  const local = (item.rename ?? item.name).name;
  const vis = visibilityOf(item.vis, place.module);
  if (found === "unknown" && name !== COMPANION && !place.crate.unknownCrates.has(name)) {
    place.crate.unknownCrates.add(name);
    gap(world, "unknownCrate", item, name, "the crate is neither on disk nor modelled");
  }
  if (local !== "_") {
    const bound = target === undefined ? { kind: "Unknown" as const, path: name } : { kind: "Def" as const, def: target.root as Def };
    define(place.scope.names, "type", local, { target: bound, source: undefined, vis, glob: false });
    if (place.module.parent === undefined && place.scope === place.module) place.crate.externAliases.set(local, found);
  }
  const macroUse = attrNamed(def.attrs, "macro_use");
  if (macroUse === undefined) return;
  const only = macroUse.args === undefined ? undefined : new Set(macroUse.args.tokens.map((token) => token.text));
  place.crate.macroUse.push({ crate: target ?? { unknown: name }, only });
}

// ---- macros ----------------------------------------------------------------------------------------------

export function collectMacroRules(world: World, item: MacroRulesItem | MacroDefItem, place: Place, textual: Textual): Textual {
  const def = make.macroDef(world, place, item);
  if (attrNamed(item.attrs, "macro_export") !== undefined) {
    const table = place.crate.root.module instanceof ModuleNode ? place.crate.root.module.names : place.module.names;
    const existing = table.macro.get(def.name);
    // A later definition of the same name is the one that other crates see.
    if (existing === undefined) define(table, "macro", def.name, defBinding(def, undefined));
    else existing.target = { kind: "Def", def };
  }
  return { kind: "Macro", parent: textual, name: def.name, def };
}

/** What a macro call in the position of `container` has to become. */
export function expandAs(container: PendingContainer): ExpandAs {
  switch (container.kind) {
    case "Items": return "items";
    case "Foreign": return "foreignItems";
    case "Assoc": return container.of.kind === "Trait" ? "traitItems" : "implItems";
  }
}

/** Expands a macro call among items and collects what it becomes, or puts it off until its macro is known. */
export function collectCall(world: World, item: MacroItem, place: Place, textual: Textual, container: PendingContainer): Textual {
  const link: TextualCall = { kind: "Call", parent: textual, call: item.call, output: undefined };
  const pending: PendingCall = { call: item.call, place, textual, link, container };
  if (!expandPending(world, pending, false)) world.pendingCalls.push(pending);
  return link;
}

/** Tries to expand a call; false when its macro is still unknown. */
export function expandPending(world: World, pending: PendingCall, final: boolean): boolean {
  const { call, place, textual, container } = pending;
  const expansion = world.hooks.expand({ call, place, textual, as: expandAs(container), final });
  if (expansion === undefined) return false;
  call.expansion = expansion;
  const inside: Place = { ...place, depth: place.depth + 1 };
  switch (expansion.kind) {
    case "Items": {
      if (container.kind === "Foreign") {
        collectForeignItems(world, expansion.items.filter(isForeignItem), inside, textual);
        pending.link.output = textual;
        return true;
      }
      const collected = collectItems(world, expansion.items, inside, textual);
      call.expansion = { kind: "Items", items: collected.items };
      pending.link.output = collected.textual;
      return true;
    }
    case "AssocItems": {
      if (container.kind === "Assoc") call.expansion = { kind: "AssocItems", items: collectAssoc(world, expansion.items, container, inside, textual) };
      pending.link.output = textual;
      return true;
    }
    case "Opaque": case "Error":
      if (container.kind !== "Assoc") {
        markIncomplete(place.scope.names, `what the macro \`${macroName(call)}!\` makes`);
        // It may define exported macros too.
        if (place.crate.root.module instanceof ModuleNode) markPartial(place.crate.root.module.names);
      }
      pending.link.output = textual;
      return true;
    case "Expr": case "Type": case "Pattern": case "Stmts":
      pending.link.output = textual;
      return true;
  }
}

function isForeignItem(item: Item): item is Item & ForeignItem {
  return item.kind === "Fn" || item.kind === "Static" || item.kind === "TypeAlias" || item.kind === "MacroItem" || item.kind === "ErrorItem";
}

export function macroName(call: MacroCall): string {
  return call.path.segments.map((segment) => segment.name).join("::");
}

/** The scope node of a block, made when it is first asked for. */
export function blockNode(world: World, block: BlockNode["block"], place: Place): BlockNode {
  let node = world.blockNodes.get(block);
  if (node === undefined) {
    node = new BlockNode(place.crate, block, place.scope, place.module);
    world.blockNodes.set(block, node);
  }
  return node;
}
