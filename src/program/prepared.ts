/**
 * A `std` that is read once and shared by many programs. What is shared is finished: programs on top add to copies of the
 * tables, never to the tables themselves. Knows nothing of how crates are read.
 */
import type { ModelSource } from "./load.js";
import type { World } from "./world.js";

export interface PreparedModels {
  readonly sources: readonly ModelSource[];
  readonly world: World;
}

/** Marks the world's tables as finished. */
export function closeWorld(world: World, sources: readonly ModelSource[]): PreparedModels {
  for (const names of world.tables) if (names !== undefined) names.closed = true;
  for (const node of world.blockNodes.values()) node.names.closed = true;
  return { sources, world };
}

/** A world that starts with all that was prepared; `fresh` gives the options and hooks. */
export function openWorld(prepared: PreparedModels, fresh: World): World {
  const base = prepared.world;
  fresh.sourceMap.adopt(base.sourceMap);
  fresh.crates.push(...base.crates);
  copyList(base.defs, fresh.defs);
  copyList(base.impls, fresh.impls);
  copyList(base.tables, fresh.tables);
  copyList(base.imports, fresh.imports);
  copyList(base.diagnostics, fresh.diagnostics);
  copyList(base.gaps, fresh.gaps);
  copyMap(base.lang, fresh.lang);
  copyMap(base.blockNodes, fresh.blockNodes);
  copyMap(base.defOfNode, fresh.defOfNode);
  copyMap(base.compiled, fresh.compiled);
  copyMap(base.macroAt, fresh.macroAt);
  copyMap(base.crateOfFile, fresh.crateOfFile);
  copyMap(base.crateBySpec, fresh.crateBySpec);
  fresh.std = base.std;
  fresh.produced = base.produced;
  fresh.read = base.read;
  return fresh;
}

function copyList<T>(from: readonly T[], into: T[]): void {
  for (const one of from) into.push(one);
}

function copyMap<K, V>(from: ReadonlyMap<K, V>, into: Map<K, V>): void {
  for (const [key, value] of from) into.set(key, value);
}
