/**
 * Resolves the `use` declarations of all crates together: tries each until nothing changes, so that globs, re-exports and
 * circles of them settle. Knows nothing of macro expansion; what is found later only adds names.
 */
import type { Namespace } from "../program.js";
import type { Import, World } from "../world.js";
import { addAnonymous, addGlob, define, importBinding, isVisible, markIncomplete, markPartial, targetOf } from "./names.js";
import type { Binding, Names, Target } from "./names.js";
import type { PathStart } from "./paths.js";
import { lookupLexical, resolveSegments, startAt } from "./paths.js";
import { lookupTextual } from "./textual.js";

/** `search`: more names may come. `guess`: crates that nobody knows are taken as such. `last`: what is private or partly known counts too. */
export type Phase = "search" | "guess" | "last";

/** Tries all imports that are not complete; says whether anything new was bound. */
export function resolveImports(world: World, phase: Phase): boolean {
  let any = false;
  for (let progress = true; progress;) {
    progress = false;
    // Crates that are read on the way add imports to the list.
    for (const entry of world.pendingImports) if (tryImport(world, entry, phase)) progress = true;
    dropComplete(world);
    any ||= progress;
  }
  return any;
}

/** After the last phase: what is still unbound is unresolved. Leaves no pending import. */
export function closeImports(world: World): Import[] {
  const unresolved: Import[] = [];
  for (const entry of world.pendingImports) {
    if (entry.state !== "pending") continue;
    entry.state = "unresolved";
    unresolved.push(entry);
  }
  world.pendingImports.length = 0;
  return unresolved;
}

function dropComplete(world: World): void {
  const left = world.pendingImports.filter((entry) => !isComplete(entry));
  world.pendingImports.length = 0;
  for (const entry of left) world.pendingImports.push(entry);
}

function isComplete(entry: Import): boolean {
  if (entry.kind === "Glob") return entry.state !== "pending";
  return entry.state === "unknown" || (entry.type !== undefined && (entry.selfOnly || (entry.value !== undefined && entry.macro !== undefined)));
}

function tryImport(world: World, entry: Import, phase: Phase): boolean {
  const start = startAt(entry.place.scope, true, phase !== "search");
  return entry.kind === "Glob" ? tryGlob(world, entry, start) : trySingle(world, entry, start, phase);
}

function tryGlob(world: World, entry: Import, start: PathStart): boolean {
  if (entry.state !== "pending") return false;
  const found = resolveSegments(world, start, entry.path, entry.global, "type");
  if (found.kind === "NotFound") {
    entry.failedAt = found.at;
    return false;
  }
  const { target } = found;
  if (target.kind === "Unknown") {
    entry.state = "unknown";
    markIncomplete(entry.place.scope.names, `\`use ${target.path}::*\``);
    return true;
  }
  const names = found.used === entry.path.length && target.kind === "Def" ? world.tables[target.def.id] : undefined;
  if (names === undefined) {
    if (target.kind === "Def" && target.def.kind === "Trait") entry.state = "bound";
    else entry.failedAt = Math.max(0, found.used - 1);
    return entry.state === "bound";
  }
  if (target.kind === "Def" && target.def.crate.role === "model" && entry.place.crate.role !== "model") markPartial(entry.place.scope.names);
  addGlob(names, { into: entry.place.scope.names, from: entry.place.module, vis: entry.vis });
  entry.state = "bound";
  return true;
}

function trySingle(world: World, entry: Import, start: PathStart, phase: Phase): boolean {
  if (entry.state === "unknown") return false;
  if (entry.path.length === 1 && !entry.global) return trySingleName(world, entry, start);
  const prefix = entry.path.slice(0, -1);
  const last = entry.path[entry.path.length - 1];
  if (last === undefined) return false;
  if (entry.path.length === 1 || last.name === "super" || last.name === "self") return bindWhole(world, entry, start);
  const container = resolveSegments(world, start, prefix, entry.global, "type");
  if (container.kind === "NotFound") {
    entry.failedAt = container.at;
    return false;
  }
  const { target } = container;
  if (target.kind === "Unknown") return bindUnknown(entry, `${target.path}::${last.name}`);
  const names = target.kind === "Def" && container.used === prefix.length ? world.tables[target.def.id] : undefined;
  if (names === undefined || target.kind !== "Def") {
    entry.failedAt = container.used;
    return false;
  }
  entry.failedAt = prefix.length;
  const progress = bindFrom(entry, names, last.name, phase === "last" && entry.state === "pending");
  if (phase !== "last" || entry.state !== "pending") return progress;
  if (names.incomplete === undefined && !names.partial && target.def.crate.role !== "model") return progress;
  return bindUnknown(entry, entry.path.map((segment) => segment.name).join("::"));
}

/** Binds the name in every name space in which the module has it. */
function bindFrom(entry: Import, names: Names, name: string, privateToo: boolean): boolean {
  let progress = false;
  for (const namespace of namespacesOf(entry)) {
    if (entry[namespace] !== undefined) continue;
    const source = names[namespace].get(name);
    if (source === undefined || (!privateToo && !isVisible(source.vis, entry.place.module))) continue;
    bind(entry, namespace, source);
    progress = true;
  }
  return progress;
}

const ALL: readonly Namespace[] = ["type", "value", "macro"];
const TYPE: readonly Namespace[] = ["type"];

function namespacesOf(entry: Import): readonly Namespace[] {
  return entry.selfOnly ? TYPE : ALL;
}

/** `use name;`, `use name as other;`: lexical, so macros of the textual scope too. */
function trySingleName(world: World, entry: Import, start: PathStart): boolean {
  const name = entry.path[0]?.name ?? "";
  if (name === "crate" || name === "self" || name === "super" || name === "$crate") return bindWhole(world, entry, start);
  let progress = false;
  for (const namespace of namespacesOf(entry)) {
    if (entry[namespace] !== undefined) continue;
    const source = namespace === "macro" ? macroSource(world, entry, start, name) : useLookup(world, start, name, namespace);
    // An import does not find itself.
    if (source === undefined || entry.place.scope.names[namespace].get(entry.name) === source) continue;
    bind(entry, namespace, source);
    progress = true;
  }
  if (progress || entry.state !== "pending" || !start.final) return progress;
  return bindWhole(world, entry, start);
}

function useLookup(world: World, start: PathStart, name: string, namespace: Namespace): Binding | undefined {
  if (start.crate.edition !== 2015) return lookupLexical(world, start, name, namespace, true);
  const found = resolveSegments(world, { ...start, final: false }, [{ name, start: 0, end: 0 }], true, namespace);
  return found.kind === "NotFound" ? undefined : found.binding ?? targetBinding(found.target);
}

function macroSource(world: World, entry: Import, start: PathStart, name: string): Binding | undefined {
  const textual = lookupTextual(entry.textual, name);
  if (textual !== undefined) return targetBinding({ kind: "Def", def: textual });
  const lexical = useLookup(world, start, name, "macro");
  if (lexical !== undefined) return lexical;
  const std = world.std === undefined ? undefined : world.tables[world.std.root.id];
  return std?.macro.get(name);
}

function targetBinding(target: Target): Binding {
  return { target, source: undefined, vis: undefined, glob: false };
}

/** The whole path names a module or a crate. */
function bindWhole(world: World, entry: Import, start: PathStart): boolean {
  if (entry.type !== undefined) return false;
  const found = resolveSegments(world, start, entry.path, entry.global, "type");
  if (found.kind === "NotFound") {
    entry.failedAt = found.at;
    return false;
  }
  if (found.target.kind === "Unknown") return bindUnknown(entry, found.target.path);
  bind(entry, "type", found.binding ?? targetBinding(found.target));
  return true;
}

function bind(entry: Import, namespace: Namespace, source: Binding): void {
  const names = entry.place.scope.names;
  const binding = importBinding(source, entry.vis);
  entry[namespace] = binding;
  entry.state = "bound";
  if (entry.name !== "_") define(names, namespace, entry.name, binding);
  else if (namespace === "type" && isTraitLike(targetOf(source))) addAnonymous(names, binding);
}

function isTraitLike(target: Target): boolean {
  return target.kind === "Def" && (target.def.kind === "Trait" || target.def.kind === "TraitAlias");
}

/** Nothing is known of it: the name is bound in all name spaces in which nothing else has it. */
function bindUnknown(entry: Import, path: string): boolean {
  if (entry.state === "unknown") return false;
  const names = entry.place.scope.names;
  for (const namespace of namespacesOf(entry)) {
    if (entry[namespace] !== undefined || entry.name === "_") continue;
    define(names, namespace, entry.name, { target: { kind: "Unknown", path }, source: undefined, vis: entry.vis, glob: false });
  }
  entry.state = "unknown";
  return true;
}
