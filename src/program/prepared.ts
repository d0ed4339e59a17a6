/**
 * A `std` that is read once and shared by many programs. What is shared is finished: programs on top add to copies of the
 * tables, never to the tables themselves. Knows nothing of how crates are read.
 */
import { SourceMap } from "../base/source-map.js";
import { Foundation } from "./foundation.js";
import { LayeredMap } from "./layered-map.js";
import type { ModelSource } from "./load.js";
import type { World } from "./world.js";

export interface PreparedModels {
  readonly sources: readonly ModelSource[];
  readonly world: World;
  readonly foundation: Foundation;
}

/** Marks the world's tables as finished. */
export function closeWorld(world: World, sources: readonly ModelSource[]): PreparedModels {
  for (const names of world.tables) if (names !== undefined) names.closed = true;
  // The work is done: what it needed is given back.
  world.bodies.length = 0;
  world.imports.length = 0;
  return { sources, world, foundation: new Foundation(world.defs, world.impls) };
}

/** What a world starts with that has all that was prepared. What is large is not copied one by one. */
export function startOf(prepared: PreparedModels): Omit<World, "hooks" | "models" | "bodies" | "imports" | "pendingImports" | "pendingCalls" | "pendingDerives"> {
  const base = prepared.world;
  const sourceMap = new SourceMap();
  sourceMap.adopt(base.sourceMap);
  return {
    sourceMap,
    crates: base.crates.slice(), defs: base.defs.slice(), impls: base.impls.slice(), tables: base.tables.slice(),
    diagnostics: base.diagnostics.slice(), gaps: base.gaps.slice(), lang: new Map(base.lang), compiled: new Map(base.compiled), macroAt: new Map(base.macroAt),
    crateOfFile: new Map(base.crateOfFile), crateBySpec: new Map(base.crateBySpec),
    blockNodes: new LayeredMap(base.blockNodes), defOfNode: new LayeredMap(base.defOfNode),
    std: base.std, produced: base.produced, read: base.read, foundation: prepared.foundation,
  };
}
