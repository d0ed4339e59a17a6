/**
 * Reads a program: roots to crates, crates to modules and definitions, macros expanded, names resolved. A pure function of what
 * the host gives and the options; only the host touches files.
 */
import { SourceMap } from "../base/source-map.js";
import { isThere } from "./foundation.js";
import type { Host } from "./host.js";
import { memoryHost } from "./host.js";
import { loadCrate } from "./crate/load-crate.js";
import { checkDefinitions, expandCall } from "./macros/expand.js";
import { WorldResolver } from "./names/resolver.js";
import type { Def, Edition, Program } from "./program.js";
import { findCrates } from "./cargo/roots.js";
import { closeWorld, startOf } from "./prepared.js";
import type { PreparedModels } from "./prepared.js";
import { settle } from "./settle.js";
import { useReports } from "./uses.js";
import { walkDef } from "./walk.js";
import type { CrateSpec, ModelSources, World } from "./world.js";
import { CrateNode } from "./world.js";

export interface ModelSource {
  /** `std/lib.rs` or `models/std/lib.rs`. */
  readonly path: string;
  readonly text: string;
}

export type { PreparedModels } from "./prepared.js";

export interface ProgramOptions {
  /** Features to switch on in the packages that are checked. */
  readonly features: readonly string[];
  readonly allFeatures: boolean;
  readonly defaultFeatures: boolean;
  /** `name` or `name="value"`, as `rustc --cfg` takes them. */
  readonly cfgs: readonly string[];
  /** Read `#[cfg(test)]` and `#[test]` code, and the test targets. */
  readonly tests: boolean;
  /** The edition of files that belong to no package. */
  readonly edition: Edition;
  readonly models: readonly ModelSource[];
  /** Models that have been read before, for many programs; `models` come on top. */
  readonly prepared?: PreparedModels | undefined;
}

export const DEFAULT_OPTIONS: ProgramOptions = { features: [], allFeatures: false, defaultFeatures: true, cfgs: [], tests: false, edition: 2021, models: [] };

/** Loads what stands at `roots`: files, packages, workspaces or folders of files. */
export function loadProgram(roots: readonly string[], options: Partial<ProgramOptions>, host: Host): Program {
  const chosen: ProgramOptions = { ...DEFAULT_OPTIONS, ...options };
  const world = startingWorld(chosen);
  const specs = findCrates(world, roots, chosen, host);
  if (world.std === undefined && world.models.roots.has("std")) loadModel(world, "std");
  for (const spec of specs) if (!world.crateBySpec.has(specKey(spec))) loadCrate(world, spec, host);
  settle(world);
  walkAll(world);
  checkDefinitions(world);
  return finish(world, specs);
}

/** Reads the models' `std` once, so that many programs can be loaded on top of it. The result is not changed by that. */
export function prepareModels(models: readonly ModelSource[]): PreparedModels {
  const world = newWorld(models, nothing());
  loadModel(world, "std");
  settle(world);
  walkAll(world);
  return closeWorld(world, models);
}

function startingWorld(options: ProgramOptions): World {
  const { prepared } = options;
  if (prepared === undefined) return newWorld(options.models, nothing());
  const models = [...prepared.sources, ...options.models];
  const replacesStd = options.models.some((source) => /^(models\/)?std\//.test(source.path));
  return newWorld(models, replacesStd ? nothing() : startOf(prepared));
}

/** Walks every definition; what is found on the way (items in blocks, crates) comes after. */
function walkAll(world: World): void {
  for (const task of world.bodies) {
    walkDef(world, task);
    if (world.pendingImports.length > 0 || world.pendingCalls.length > 0 || world.pendingDerives.length > 0) settle(world);
  }
}

function specKey(spec: CrateSpec): string {
  return `${spec.role}:${spec.target}:${spec.file}`;
}

/** A world in which nothing has been read. */
function nothing(): ReturnType<typeof startOf> {
  return {
    sourceMap: new SourceMap(), crates: [], defs: [], impls: [], diagnostics: [], gaps: [], lang: new Map(), tables: [], blockNodes: new Map(), defOfNode: new Map(),
    compiled: new Map(), macroAt: new Map(), crateOfFile: new Map(), crateBySpec: new Map(), produced: 0, read: 0, std: undefined, foundation: undefined,
  };
}

function newWorld(modelTexts: readonly ModelSource[], start: ReturnType<typeof startOf>): World {
  const models = modelSources(modelTexts);
  const world: World = {
    ...start, imports: [], pendingImports: [], pendingCalls: [], pendingDerives: [], bodies: [], models,
    hooks: {
      expand: (request) => expandCall(world, request),
      externCrate: (from, name) => externCrate(world, from, name),
      mayBeCrate: (from, name) => models.roots.has(name) || from.spec.dependencies.has(name),
      settle: () => { settle(world); },
    },
  };
  return world;
}

function modelSources(sources: readonly ModelSource[]): ModelSources {
  const files = new Map<string, string>();
  const roots = new Map<string, string>();
  for (const source of sources) {
    const path = source.path.startsWith("models/") ? source.path : `models/${source.path}`;
    files.set(path, source.text);
    const root = /^models\/([^/]+)\/lib\.rs$/.exec(path);
    if (root?.[1] !== undefined) roots.set(root[1].replace(/-/g, "_"), path);
  }
  return { host: memoryHost(files), roots };
}

// ---- crates by name --------------------------------------------------------------------------------------

const STD_NAMES: ReadonlySet<string> = new Set(["std", "core", "alloc"]);

function loadModel(world: World, name: string): CrateNode | undefined {
  const file = world.models.roots.get(name);
  if (file === undefined) return undefined;
  const spec: CrateSpec = {
    name, file, edition: 2021, target: "lib", role: "model", features: new Set(), cfgs: [], tests: false, dependencies: new Map(), env: new Map(), procMacro: false,
  };
  return world.crateBySpec.get(specKey(spec)) ?? loadCrate(world, spec, world.models.host);
}

function externCrate(world: World, from: CrateNode, name: string): CrateNode | "unknown" | undefined {
  const dependency = from.spec.dependencies.get(name);
  if (dependency?.kind === "Disk") {
    const spec = dependency.spec();
    if (spec.procMacro) return "unknown";
    return world.crateBySpec.get(specKey(spec)) ?? loadCrate(world, spec, from.host);
  }
  if (STD_NAMES.has(name)) return world.std ?? "unknown";
  const model = loadModel(world, dependency?.crate ?? name);
  if (model !== undefined && model !== from) return model;
  return dependency === undefined ? undefined : "unknown";
}

/** As `externCrate`, but reads nothing. */
function knownCrate(world: World, from: CrateNode, name: string): CrateNode | "unknown" | undefined {
  const dependency = from.spec.dependencies.get(name);
  if (STD_NAMES.has(name) && dependency?.kind !== "Disk") return world.std ?? "unknown";
  if (dependency?.kind === "Disk") {
    const spec = dependency.spec();
    return spec.procMacro ? "unknown" : world.crateBySpec.get(specKey(spec)) ?? "unknown";
  }
  const file = world.models.roots.get(dependency?.crate ?? name);
  const model = file === undefined ? undefined : world.crateBySpec.get(`model:lib:${file}`);
  return model ?? (dependency === undefined ? undefined : "unknown");
}

// ---- the result ------------------------------------------------------------------------------------------

function finish(world: World, specs: readonly CrateSpec[]): Program {
  const order = { checked: 0, dependency: 1, model: 2 } as const;
  // What is read now is all there is: a question of a later stage reads nothing more.
  world.hooks = { ...world.hooks, externCrate: (from, name) => knownCrate(world, from, name) };
  const roots = new Map(specs.map((spec, index) => [specKey(spec), index] as const));
  const rank = (crate: CrateNode): number => roots.get(specKey(crate.spec)) ?? specs.length + crate.index;
  const crates = [...world.crates].sort((a, b) => order[a.role] - order[b.role] || rank(a) - rank(b));
  const { foundation } = world;
  const ownDefs = world.defs.slice(foundation?.count ?? 0).filter(isThere);
  let defs: readonly Def[] | undefined;
  return {
    get defs() { return (defs ??= foundation === undefined ? ownDefs : [...foundation.defs, ...ownDefs]); },
    ownDefs, sourceMap: world.sourceMap, crates, impls: world.impls, diagnostics: sorted(world), gaps: world.gaps,
    resolver: new WorldResolver(world), uses: useReports(world), lang: world.lang, foundation,
  };
}

/** Errors in the order of the text. */
function sorted(world: World): Program["diagnostics"] {
  const at = (span: { start: number; end: number }): number => world.sourceMap.outermostCall(span).start;
  return [...world.diagnostics].sort((a, b) => at(a.span) - at(b.span));
}
