/**
 * What a path leads to: lexical scopes, modules, extern crates and preludes, in Rust's order.
 * Knows nothing of local variables, generics, types or imports that are still to be resolved.
 */
import type { Span } from "../../base/source-map.js";
import type { Def, Namespace, PrimitiveType } from "../program.js";
import type { CrateNode, ScopeNode, World } from "../world.js";
import { ModuleNode, gap } from "../world.js";
import type { Binding, Names, Target } from "./names.js";
import { targetOf } from "./names.js";

export interface Segment { readonly name: string; readonly start: number; readonly end: number }

export interface PathStart {
  readonly scope: ScopeNode;
  readonly crate: CrateNode;
  readonly module: ModuleNode;
  /** Paths of `use`, which start at the crate root in edition 2015. */
  readonly isUse: boolean;
  /** Nothing more will be learnt: what is not found in a place that is not fully known is `Unknown`. */
  readonly final: boolean;
}

export type Found =
  | { readonly kind: "Found"; readonly target: Target; readonly binding: Binding | undefined; readonly used: number }
  | { readonly kind: "NotFound"; readonly at: number };

/** The crate whose attributes and macros are this program's own language: nothing of it is unknown. */
export const COMPANION = "ownflow";

const PRIMITIVES: ReadonlySet<string> = new Set<PrimitiveType>([
  "bool", "char", "str", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f16", "f32", "f64", "f128",
]);

export function isPrimitive(name: string): name is PrimitiveType {
  return PRIMITIVES.has(name);
}

export function startAt(scope: ScopeNode, isUse: boolean, final: boolean): PathStart {
  return { scope, crate: scope.crate, module: scope.kind === "Module" ? scope : scope.module, isUse, final };
}

/** Follows the longest prefix of the path that names something; `used` segments lead to it. */
export function resolveSegments(world: World, start: PathStart, segments: readonly Segment[], global: boolean, namespace: Namespace): Found {
  const first = segments[0];
  if (first === undefined) return { kind: "Found", target: modTarget(start.crate.root), binding: undefined, used: 0 };
  const head = resolveHead(world, start, segments, global, namespace);
  if (head.kind === "NotFound") return head;
  let { target, binding, used } = head;
  while (used < segments.length) {
    if (target.kind === "Unknown") {
      const path = [target.path, ...segments.slice(used).map((segment) => segment.name)].join("::");
      return { kind: "Found", target: { kind: "Unknown", path }, binding: undefined, used: segments.length };
    }
    const names = target.kind === "Def" ? world.tables[target.def.id] : undefined;
    if (names === undefined || target.kind !== "Def") break;
    const segment = segments[used];
    if (segment === undefined) break;
    const last = used === segments.length - 1;
    const next = names[last ? namespace : "type"].get(segment.name);
    if (next === undefined) {
      if (target.def.kind === "Enum") break;
      const partial = start.final ? partlyKnown(target.def, names) : false;
      return partial ? { kind: "Found", target: unknown(segments), binding: undefined, used: segments.length } : { kind: "NotFound", at: used };
    }
    binding = next;
    target = targetOf(next);
    used++;
  }
  return { kind: "Found", target, binding, used };
}

/** Whether a module may hold more names than its table: models are partial, and macros may have failed. */
function partlyKnown(def: Def, names: Names): boolean {
  return names.incomplete !== undefined || names.partial || def.crate.role === "model";
}

function unknown(segments: readonly Segment[]): Target {
  return { kind: "Unknown", path: segments.map((segment) => segment.name).join("::") };
}

function modTarget(def: Def): Target {
  return { kind: "Def", def };
}

/** The first segment, or as many as `super::super` or `crate` take. */
function resolveHead(world: World, start: PathStart, segments: readonly Segment[], global: boolean, namespace: Namespace): Found {
  const first = segments[0];
  if (first === undefined) return { kind: "NotFound", at: 0 };
  if (global) return resolveGlobal(world, start, first, segments.length === 1 ? namespace : "type");
  switch (first.name) {
    case "crate": return found(modTarget(start.crate.root), 1);
    case "$crate": return found(dollarCrate(world, start.crate, first.start), 1);
    case "self": case "super": return resolveSuper(start, segments);
    case "Self": return { kind: "NotFound", at: 0 };
  }
  if (start.isUse && start.crate.edition === 2015) return resolveGlobal(world, start, first, segments.length === 1 ? namespace : "type");
  const single = segments.length === 1;
  const binding = lookupLexical(world, start, first.name, single ? namespace : "type", start.isUse || !single);
  if (binding !== undefined) return { kind: "Found", target: targetOf(binding), binding, used: 1 };
  return unknownHead(world, start, first, !single || start.isUse);
}

function found(target: Target, used: number): Found {
  return { kind: "Found", target, binding: undefined, used };
}

/** `::name`: an extern crate, or in edition 2015 a name of the crate root. */
function resolveGlobal(world: World, start: PathStart, first: Segment, namespace: Namespace): Found {
  if (start.crate.edition === 2015) {
    const root = start.crate.root.module instanceof ModuleNode ? start.crate.root.module.names : undefined;
    const binding = root?.[namespace].get(first.name);
    if (binding !== undefined) return { kind: "Found", target: targetOf(binding), binding, used: 1 };
    if (first.name === "crate" || first.name === "$crate") return found(first.name === "crate" ? modTarget(start.crate.root) : dollarCrate(world, start.crate, first.start), 1);
    if (first.name === "self" || first.name === "super") return resolveSuper(start, [first]);
    if (start.final && root?.incomplete !== undefined) return found({ kind: "Unknown", path: first.name }, 1);
  }
  if (first.name === "$crate") return found(dollarCrate(world, start.crate, first.start), 1);
  const target = externTarget(world, start, first.name);
  return target === undefined ? unknownHead(world, start, first, true) : found(target, 1);
}

function resolveSuper(start: PathStart, segments: readonly Segment[]): Found {
  let module: ModuleNode | undefined = start.module;
  let used = segments[0]?.name === "self" ? 1 : 0;
  while (segments[used]?.name === "super") {
    module = module.parent;
    if (module === undefined) return { kind: "NotFound", at: used };
    used++;
  }
  return found(modTarget(module.def), used);
}

/** A first segment that nothing defines: the name of a crate that is not here, if it can be one. */
function unknownHead(world: World, start: PathStart, first: Segment, canBeCrate: boolean): Found {
  if (!start.final) return { kind: "NotFound", at: 0 };
  for (let scope: ScopeNode = start.scope; ; scope = scope.parent) {
    if (scope.names.incomplete !== undefined) return found({ kind: "Unknown", path: first.name }, 1);
    if (scope.kind === "Module") break;
  }
  if (!canBeCrate || !/^[\p{Ll}_]/u.test(first.name) || first.name === "_") return { kind: "NotFound", at: 0 };
  noteUnknown(world, start, first.name, first);
  return found({ kind: "Unknown", path: first.name }, 1);
}

/** One name in the scopes around, the extern prelude (`asCrate`) and the preludes. */
export function lookupLexical(world: World, start: PathStart, name: string, namespace: Namespace, asCrate: boolean): Binding | undefined {
  let scope: ScopeNode = start.scope;
  for (;;) {
    const binding = scope.names[namespace].get(name);
    if (binding !== undefined) return binding;
    if (scope.kind === "Module") break;
    scope = scope.parent;
  }
  if (asCrate && namespace === "type") {
    const target = externTarget(world, start, name);
    if (target !== undefined) return { target, source: undefined, vis: undefined, glob: false };
  }
  const prelude = preludeOf(world, start.crate);
  const binding = prelude?.[namespace].get(name);
  if (binding !== undefined) return binding;
  if (namespace === "type" && isPrimitive(name)) return { target: { kind: "Primitive", name }, source: undefined, vis: undefined, glob: false };
  return undefined;
}

function externTarget(world: World, start: PathStart, name: string): Target | undefined {
  const { crate } = start;
  const target = crate.externAliases.get(name) ?? world.hooks.externCrate(crate, name);
  if (target === undefined) return undefined;
  if (target !== "unknown") return modTarget(target.root);
  noteUnknown(world, start, name, crate.root.span);
  return { kind: "Unknown", path: name };
}

/** Records once per crate that a crate is not known; questions of later stages record nothing. */
function noteUnknown(world: World, start: PathStart, name: string, span: Span): void {
  if (!start.isUse || name === COMPANION || start.crate.unknownCrates.has(name)) return;
  start.crate.unknownCrates.add(name);
  gap(world, "unknownCrate", span, name, "the crate is neither on disk nor modelled");
}

/** The names of `std::prelude::rust_2021` (or `v1`, when the models have no more). */
export function preludeOf(world: World, crate: CrateNode): Names | undefined {
  const root = world.std?.root;
  if (root === undefined) return undefined;
  const prelude = memberModule(world, world.tables[root.id], "prelude");
  return memberModule(world, prelude, `rust_${String(crate.edition)}`) ?? memberModule(world, prelude, "v1");
}

function memberModule(world: World, names: Names | undefined, name: string): Names | undefined {
  const binding = names?.type.get(name);
  const target = binding === undefined ? undefined : targetOf(binding);
  return target?.kind === "Def" ? world.tables[target.def.id] : undefined;
}

/** The crate of the macro that a `$crate` at `position` was written in. */
export function dollarCrate(world: World, fallback: CrateNode, position: number): Target {
  let at = position;
  for (;;) {
    const entry = world.sourceMap.entryAt(at);
    if (entry === undefined) break;
    if (entry.kind === "file") {
      const crate = world.crateOfFile.get(entry.base);
      return modTarget((crate ?? fallback).root);
    }
    if (entry.definition === 0) return world.std === undefined ? { kind: "Unknown", path: "std" } : modTarget(world.std.root);
    const origin = entry.tokens.start(at - entry.base);
    if (origin === undefined) break;
    at = origin;
  }
  return modTarget(fallback.root);
}

