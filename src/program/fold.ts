/**
 * Puts the syntax of models away, which are finished: for the start-up snapshot, of which only what a program uses is to be looked at.
 * Knows nothing of what uses it.
 */
import type { AssocItem, Item, Node } from "../../grammar/ast.js";
import { Fn, Foldable } from "./crate/foldable.js";
import type { PreparedModels } from "./prepared.js";
import type { Syntax } from "./crate/foldable.js";
import { SyntaxStore } from "./syntax-store.js";
import type { Mutable, World } from "./world.js";

interface Holder extends Node { readonly items: readonly (Item | AssocItem)[] }

/** Puts the syntax of functions, impls, type aliases and macros away. What stands in modules, traits and impls is found by its definition alone afterwards. */
export function foldModels(prepared: PreparedModels): void {
  const { world } = prepared;
  const stores = world.crates.map((crate) => (crate.syntax = new SyntaxStore()));
  for (const def of world.defs) {
    if ((def.kind === "Mod" || def.kind === "Trait" || def.kind === "Impl") && "items" in def.node) (def.node as Mutable<Holder>).items = [];
  }
  for (const def of world.defs) {
    const store = stores[def.crate.index];
    if (store === undefined) continue;
    if (!(def instanceof Foldable) || (def instanceof Fn && holdsScopes(world, def.node.body))) continue;
    (def as Foldable<Syntax>).fold((node) => store.write(node));
  }
  for (const store of stores) store.close();
  world.defOfNode.clear();
  world.compiled.clear();
}

/** Whether a block below is a scope of items, which is known by its node. */
function holdsScopes(world: World, part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  return world.blockNodes.has(part as never) || Object.values(part).some((each) => holdsScopes(world, each));
}
