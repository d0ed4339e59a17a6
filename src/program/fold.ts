/**
 * Puts the syntax of models away, which are finished: for the start-up snapshot, of which only what a program uses is to be looked at.
 * Knows nothing of what uses it.
 */
import type { AssocItem, Item, Node } from "../../grammar/ast.js";
import type { Expansion, Span } from "../base/source-map.js";
import { Fn, Foldable } from "./crate/foldable.js";
import type { PreparedModels } from "./prepared.js";
import type { Syntax } from "./crate/foldable.js";
import { SyntaxStore } from "./syntax-store.js";
import type { Mutable, World } from "./world.js";

interface Holder extends Node { readonly items: readonly (Item | AssocItem)[] }

/** Puts the syntax of functions, impls, type aliases and macros away, and where the tokens of expansions came from. What stands in modules, traits and impls is found by its definition alone afterwards. */
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
  const origins = new SyntaxStore();
  world.sourceMap.keepExpansionsAs((expansion) => new FoldedExpansion(expansion, origins));
  for (const store of [...stores, origins]) store.close();
  world.defOfNode.clear();
  world.compiled.clear();
}

/** An expansion whose tokens' origins are put away. */
class FoldedExpansion implements Expansion {
  readonly kind = "expansion";
  readonly base: number;
  readonly call: Span;
  readonly macro: string;
  readonly definition: number;
  private readonly at: number;
  private origins: readonly (readonly number[])[] | undefined;

  constructor(given: Expansion, private readonly store: SyntaxStore) {
    this.base = given.base;
    this.call = given.call;
    this.macro = given.macro;
    this.definition = given.definition;
    this.at = store.write([Array.from(given.originStart), Array.from(given.originEnd), Array.from(given.contexts)]);
  }

  get originStart(): readonly number[] { return this.read()[0] ?? []; }
  get originEnd(): readonly number[] { return this.read()[1] ?? []; }
  get contexts(): readonly number[] { return this.read()[2] ?? []; }

  private read(): readonly (readonly number[])[] {
    return (this.origins ??= this.store.read(this.at) as readonly (readonly number[])[]);
  }
}

/** Whether a block below is a scope of items, which is known by its node. */
function holdsScopes(world: World, part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  return world.blockNodes.has(part as never) || Object.values(part).some((each) => holdsScopes(world, each));
}
