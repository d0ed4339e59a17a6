/**
 * Puts the syntax of models away, which are finished: for the start-up snapshot, of which only what a program uses is to be looked at.
 * Knows nothing of what uses it.
 */
import type { AssocItem, Item, Node } from "../../grammar/ast.js";
import type { TokenOrigins } from "../base/source-map.js";
import { Foldable, Impl } from "./crate/foldable.js";
import type { FoldedItem, Syntax } from "./crate/foldable.js";
import { isThere } from "./foundation.js";
import type { PreparedModels } from "./prepared.js";
import type { Def } from "./program.js";
import { SyntaxStore } from "./syntax-store.js";
import type { Mutable, World } from "./world.js";

interface Holder extends Node { readonly items: readonly (Item | AssocItem)[] }

/** Puts the syntax of definitions away, and where the tokens of expansions came from. What stands in modules, traits and impls is found by its definition alone afterwards. */
export function foldModels(prepared: PreparedModels): void {
  const { world } = prepared;
  const defs = world.defs.filter(isThere);
  const stores = world.crates.map((crate) => (crate.syntax = new SyntaxStore()));
  for (const def of defs) {
    if ((def.kind === "Mod" || def.kind === "Trait" || def.kind === "Impl") && "items" in def.node) (def.node as Mutable<Holder>).items = [];
  }
  const unnoted = new Set(defs.filter((def) => !isNoted(def)));
  for (const def of defs) {
    trim(def);
    const store = stores[def.crate.index];
    if (store === undefined || !(def instanceof Foldable) || holdsScopes(world, def.node)) continue;
    (def as Foldable<Syntax>).fold((node) => store.write(node));
  }
  for (const def of defs) if (def instanceof Impl) foldItems(world, def, unnoted);
  const origins = new SyntaxStore();
  const places: number[] = [];
  world.sourceMap.keepExpansionsAs((expansion) => ({ ...expansion, tokens: new FoldedOrigins(expansion.tokens, origins, places) }));
  for (const store of [...stores, origins]) store.close();
  world.defOfNode.clear();
  world.compiled.clear();
}

/** Puts the items of an impl away, if all can be made again: whose syntax is put away, and which nobody holds. */
function foldItems(world: World, impl: Impl, unnoted: ReadonlySet<Def>): void {
  const items: FoldedItem[] = [];
  for (const item of impl.items) {
    const place = item instanceof Foldable && unnoted.has(item) ? item.place : undefined;
    if (place === undefined) return;
    items.push({ id: item.id, name: item.name, kind: item.kind, place });
  }
  const store = impl.crate.syntax;
  if (items.length === 0 || store === undefined) return;
  impl.foldItems(items, (list) => store.write(list));
  for (const { id } of items) world.defs[id] = undefined;
}

/** Whether it carries attributes, on itself or on a parameter: such definitions are kept in tables of what they say. */
function isNoted(def: Def): boolean {
  if (def.attrs.length > 0) return true;
  return def.kind === "Fn" && (def.node.self?.attrs.length ?? 0) + def.node.params.reduce((sum, param) => sum + param.attrs.length, 0) > 0;
}

/** A list that grew has room for more, which it needs no longer. */
function trim(def: Def): void {
  if (def instanceof Impl) def.trim();
  else if (def.kind === "Trait") (def as Mutable<typeof def>).items = trimmed(def.items);
  else if (def.kind === "Struct" || def.kind === "Union" || def.kind === "Variant") (def as Mutable<typeof def>).fields = trimmed(def.fields);
}

const NONE: readonly never[] = [];

function trimmed<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

/** So many tokens are read together. */
const CHUNK = 128;

type Chunk = readonly [starts: readonly number[], lengths: readonly number[], contexts: readonly number[]];

/** Where the tokens of an expansion came from, put away in chunks, whose places follow each other in a list for all expansions. */
class FoldedOrigins implements TokenOrigins {
  readonly count: number;
  private readonly first: number;
  private chunks: Map<number, Chunk> | undefined;

  constructor(given: TokenOrigins, private readonly store: SyntaxStore, private readonly places: number[]) {
    this.count = given.count;
    this.first = places.length;
    for (let from = 0; from < given.count; from += CHUNK) {
      const tokens = Array.from({ length: Math.min(CHUNK, given.count - from) }, (_, i) => from + i);
      const starts = tokens.map((token) => given.start(token) ?? 0);
      places.push(store.write([starts, tokens.map((token, i) => (given.end(token) ?? 0) - (starts[i] ?? 0)), tokens.map((token) => given.context(token))] satisfies Chunk));
    }
  }

  start(token: number): number | undefined {
    return this.chunkOf(token)?.[0][token % CHUNK];
  }

  end(token: number): number | undefined {
    const chunk = this.chunkOf(token);
    const start = chunk?.[0][token % CHUNK];
    return start === undefined ? undefined : start + (chunk?.[1][token % CHUNK] ?? 0);
  }

  context(token: number): number {
    return this.chunkOf(token)?.[2][token % CHUNK] ?? 0;
  }

  private chunkOf(token: number): Chunk | undefined {
    if (token < 0 || token >= this.count) return undefined;
    const index = Math.floor(token / CHUNK);
    let chunk = this.chunks?.get(index);
    if (chunk === undefined) (this.chunks ??= new Map<number, Chunk>()).set(index, (chunk = this.store.read(this.places[this.first + index] ?? 0) as Chunk));
    return chunk;
  }
}

/** Whether a block below is a scope of items, which is known by its node. */
function holdsScopes(world: World, part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  return world.blockNodes.has(part as never) || Object.values(part).some((each) => holdsScopes(world, each));
}
