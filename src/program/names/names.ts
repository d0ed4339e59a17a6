/**
 * The tables of names: what a module, a block or an enum offers in each name space, and how globs pass names on.
 * Knows nothing of paths, files or macro expansion.
 */
import type { Def, ModuleScope, Namespace, Resolution } from "../program.js";

/** What a name can stand for. */
export type Target = Exclude<Resolution, { readonly kind: "Unresolved" }>;

/** One name in one table. Changed in place when an explicit name takes the place of one from a glob, so that imports of it follow. */
export interface Binding {
  target: Target;
  /** For a name that was imported: the binding that it stands for. */
  source: Binding | undefined;
  /** The module in which the name can be seen, descendants included; undefined: everywhere. */
  vis: ModuleScope | undefined;
  glob: boolean;
}

/** A glob import of the names of one table into another. */
export interface GlobLink {
  readonly into: Names;
  /** The module that the import stands in: what it can see is passed on. */
  readonly from: ModuleScope;
  readonly vis: ModuleScope | undefined;
}

export interface Names {
  readonly type: Map<string, Binding>;
  readonly value: Map<string, Binding>;
  readonly macro: Map<string, Binding>;
  /** Traits imported `as _`. */
  readonly anonymous: Binding[];
  readonly importers: GlobLink[];
  /** Set when names may be missing: by a glob of an unknown crate or a macro that could not be expanded. Says which. */
  incomplete: string | undefined;
  /** Names that are not in the table may exist all the same, so that an import of one is unknown: after a glob of a model, which is never the whole crate. */
  partial: boolean;
  /** Set when the table is finished and shared between programs: a glob copies its names and leaves no trace in it. */
  closed: boolean;
}

export function newNames(): Names {
  return { type: new Map(), value: new Map(), macro: new Map(), anonymous: [], importers: [], incomplete: undefined, partial: false, closed: false };
}

export const NAMESPACES: readonly Namespace[] = ["type", "value", "macro"];

/** What the name stands for now, imports followed. */
export function targetOf(binding: Binding): Target {
  let current = binding;
  for (let steps = 0; current.source !== undefined && steps < 100; steps++) current = current.source;
  return current.target;
}

export function defBinding(def: Def, vis: ModuleScope | undefined): Binding {
  return { target: { kind: "Def", def }, source: undefined, vis, glob: false };
}

export function importBinding(source: Binding, vis: ModuleScope | undefined): Binding {
  return { target: source.target, source, vis, glob: false };
}

/** Whether code in `from` can see what is visible in `vis`. */
export function isVisible(vis: ModuleScope | undefined, from: ModuleScope): boolean {
  if (vis === undefined) return true;
  for (let module: ModuleScope | undefined = from; module !== undefined; module = module.parent) if (module === vis) return true;
  return false;
}

/** The narrower of two visibilities, one of which contains the other. */
export function narrower(a: ModuleScope | undefined, b: ModuleScope | undefined): ModuleScope | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return isVisible(b, a) ? a : b;
}

export type DefineResult = "new" | "shadowsGlob" | "kept" | "duplicate";

/** Enters a name and passes it on to the tables that import this one by a glob. Explicit names win over globs. */
export function define(names: Names, namespace: Namespace, name: string, binding: Binding): DefineResult {
  const table = names[namespace];
  const existing = table.get(name);
  if (existing === undefined) {
    table.set(name, binding);
    for (const link of names.importers) passOn(link, namespace, name, binding);
    return "new";
  }
  if (binding.glob) {
    if (existing.glob && widens(existing, binding)) {
      existing.vis = binding.vis;
      for (const link of names.importers) passOn(link, namespace, name, existing);
    }
    return "kept";
  }
  if (!existing.glob) return "duplicate";
  if (leadsTo(binding, existing)) existing.vis = binding.vis;
  else Object.assign(existing, binding);
  existing.glob = false;
  for (const link of names.importers) passOn(link, namespace, name, existing);
  return "shadowsGlob";
}

/** Whether `binding` is an import of `target`, at any distance. */
function leadsTo(binding: Binding, target: Binding): boolean {
  let current: Binding | undefined = binding;
  for (let steps = 0; current !== undefined && steps < 100; steps++) {
    if (current === target) return true;
    current = current.source;
  }
  return false;
}

/** Two globs that bring the same thing: the wider visibility counts. */
function widens(existing: Binding, other: Binding): boolean {
  if (existing.vis === undefined || existing.vis === other.vis) return false;
  const a = targetOf(existing);
  const b = targetOf(other);
  if (a.kind !== "Def" || b.kind !== "Def" || a.def !== b.def) return false;
  return other.vis === undefined || isVisible(other.vis, existing.vis);
}

export function addAnonymous(names: Names, binding: Binding): void {
  const target = targetOf(binding);
  if (names.anonymous.some((other) => sameTarget(targetOf(other), target))) return;
  names.anonymous.push(binding);
  for (const link of names.importers) passOnAnonymous(link, binding);
}

export function sameTarget(a: Target, b: Target): boolean {
  if (a.kind === "Def" && b.kind === "Def") return a.def === b.def;
  if (a.kind === "Unknown" && b.kind === "Unknown") return a.path === b.path;
  return a.kind === "Primitive" && b.kind === "Primitive" && a.name === b.name;
}

/** Makes `link.into` see all names of `names`, now and later. */
export function addGlob(names: Names, link: GlobLink): void {
  if (names === link.into) return;
  if (names.importers.some((other) => other.into === link.into && other.vis === link.vis)) return;
  if (!names.closed) names.importers.push(link);
  for (const namespace of NAMESPACES) for (const [name, binding] of names[namespace]) passOn(link, namespace, name, binding);
  for (const binding of names.anonymous) passOnAnonymous(link, binding);
  if (names.incomplete !== undefined) markIncomplete(link.into, names.incomplete);
  if (names.partial) markPartial(link.into);
}

export function markIncomplete(names: Names, why: string): void {
  if (names.incomplete !== undefined) return;
  names.incomplete = why;
  for (const link of names.importers) markIncomplete(link.into, why);
}

export function markPartial(names: Names): void {
  if (names.partial) return;
  names.partial = true;
  for (const link of names.importers) markPartial(link.into);
}

function passOn(link: GlobLink, namespace: Namespace, name: string, binding: Binding): void {
  if (!isVisible(binding.vis, link.from)) return;
  define(link.into, namespace, name, { target: binding.target, source: binding, vis: narrower(link.vis, binding.vis), glob: true });
}

function passOnAnonymous(link: GlobLink, binding: Binding): void {
  if (!isVisible(binding.vis, link.from)) return;
  addAnonymous(link.into, { target: binding.target, source: binding, vis: narrower(link.vis, binding.vis), glob: true });
}
