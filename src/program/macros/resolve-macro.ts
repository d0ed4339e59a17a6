/**
 * Which macro a call means: textual scope first, then the scopes of paths, `#[macro_use]` crates and the standard library.
 * Knows nothing of expansion.
 */
import type { Path } from "../../../grammar/ast.js";
import { isLabelMacro } from "../builtin/labels.js";
import { isLogMacro } from "../builtin/log.js";
import type { Target } from "../names/names.js";
import { targetOf } from "../names/names.js";
import { lookupLexical, resolveSegments, startAt } from "../names/paths.js";
import type { Textual } from "../names/textual.js";
import { lookupTextual } from "../names/textual.js";
import type { MacroDefn } from "../program.js";
import type { Place, World } from "../world.js";
import { BlockNode, CrateNode, ModuleNode } from "../world.js";

export type MacroTarget =
  | { readonly kind: "Rules"; readonly def: MacroDefn }
  | { readonly kind: "Builtin"; readonly name: string }
  | { readonly kind: "Log"; readonly crate: "log" | "tracing"; readonly name: string }
  | { readonly kind: "Unknown"; readonly path: string };

export function resolveMacro(world: World, path: Path, place: Place, textual: Textual, final: boolean): MacroTarget | undefined {
  const first = path.segments[0];
  if (first === undefined) return undefined;
  if (path.segments.length > 1 || path.global) {
    const found = resolveSegments(world, startAt(place.scope, false, final), path.segments, path.global, "macro");
    if (found.kind === "NotFound" || found.used < path.segments.length) return undefined;
    return classify(world, found.target, path.segments.map((segment) => segment.name));
  }
  const { name } = first;
  const local = lookupTextual(textual, name);
  if (local !== undefined) return classify(world, { kind: "Def", def: local }, [name]);
  const binding = lookupLexical(world, startAt(place.scope, false, final), name, "macro", false);
  const target = binding === undefined ? undefined : targetOf(binding);
  const std = world.std === undefined ? undefined : world.tables[world.std.root.id]?.macro.get(name);
  // Of an import from an unknown crate it is not known whether it is a macro at all.
  if (target !== undefined && !(target.kind === "Unknown" && std !== undefined && !isKnown(target))) return classify(world, target, [name]);
  const used = fromMacroUse(world, place.crate, name);
  if (used !== undefined) return used;
  if (std !== undefined) return classify(world, targetOf(std), [name]);
  const atDefinition = fromDefinition(world, first.start, name, final);
  if (atDefinition !== undefined) return atDefinition;
  return final || world.std === undefined ? fallback(place, name) : isLabelMacro(name) ? { kind: "Builtin", name } : undefined;
}

/** The macro that a name in `#[derive(…)]` means; undefined when it is none that is known. */
export function resolveDerive(world: World, path: Path, place: Place, textual: Textual): MacroDefn | undefined {
  const first = path.segments[0];
  if (first === undefined) return undefined;
  if (path.segments.length > 1) {
    const found = resolveSegments(world, startAt(place.scope, false, true), path.segments, path.global, "macro");
    return found.kind === "Found" && found.used === path.segments.length ? macroOf(found.target) : undefined;
  }
  const local = lookupTextual(textual, first.name);
  if (local !== undefined) return undefined;
  const binding = lookupLexical(world, startAt(place.scope, false, true), first.name, "macro", false);
  if (binding !== undefined) return macroOf(targetOf(binding));
  for (const use of place.crate.macroUse) {
    const used = use.crate instanceof CrateNode && use.only?.has(first.name) !== false ? world.tables[use.crate.root.id]?.macro.get(first.name) : undefined;
    if (used !== undefined) return macroOf(targetOf(used));
  }
  return undefined;
}

function macroOf(target: Target): MacroDefn | undefined {
  return target.kind === "Def" && target.def.kind === "Macro" ? target.def : undefined;
}

function isKnown(target: Target): boolean {
  return target.kind === "Unknown" && special(target.path.split("::")) !== undefined;
}

function classify(world: World, target: Target, written: readonly string[]): MacroTarget | undefined {
  switch (target.kind) {
    case "Primitive": return undefined;
    case "Unknown": return special(target.path.split("::")) ?? ofStd(world, target.path) ?? { kind: "Unknown", path: target.path };
    case "Def": {
      if (target.def.kind !== "Macro") return undefined;
      // What is checked is read as it is, whatever it is called.
      const known = target.def.crate.role === "checked" ? undefined : special([target.def.crate.name, target.def.name]);
      if (known !== undefined) return known;
      return target.def.builtin === undefined ? { kind: "Rules", def: target.def } : { kind: "Builtin", name: target.def.builtin };
    }
  }
  return { kind: "Unknown", path: written.join("::") };
}

/** A macro of the standard library, by whatever module it is named. */
function ofStd(world: World, path: string): MacroTarget | undefined {
  const parts = path.split("::");
  if (world.std === undefined || !["std", "core", "alloc"].includes(parts[0] ?? "")) return undefined;
  const name = parts[parts.length - 1] ?? "";
  const root = world.tables[world.std.root.id];
  const module = root?.type.get("macros");
  const target = module === undefined ? undefined : targetOf(module);
  const inner = target?.kind === "Def" ? world.tables[target.def.id] : undefined;
  const binding = inner?.macro.get(name) ?? root?.macro.get(name);
  return binding === undefined ? undefined : classify(world, targetOf(binding), parts);
}

/** Macros of known crates that have a meaning of their own. */
function special(path: readonly string[]): MacroTarget | undefined {
  const crate = path[0];
  const name = path[path.length - 1];
  if (crate === undefined || name === undefined) return undefined;
  if (crate === "ownflow" && isLabelMacro(name)) return { kind: "Builtin", name };
  if ((crate === "log" || crate === "tracing") && isLogMacro(crate, name)) return { kind: "Log", crate, name };
  return undefined;
}

function fromMacroUse(world: World, crate: CrateNode, name: string): MacroTarget | undefined {
  for (const use of crate.macroUse) {
    if (use.only !== undefined && !use.only.has(name)) continue;
    if (!(use.crate instanceof CrateNode)) {
      const known = special([use.crate.unknown, name]);
      if (known !== undefined) return known;
      if (use.only !== undefined) return { kind: "Unknown", path: `${use.crate.unknown}::${name}` };
      continue;
    }
    const binding = world.tables[use.crate.root.id]?.macro.get(name);
    if (binding !== undefined) return classify(world, targetOf(binding), [name]);
  }
  return undefined;
}

/** A name written in a macro of another place means what it means there: `#[macro_export(local_inner_macros)]`, `macro` items. */
function fromDefinition(world: World, position: number, name: string, final: boolean): MacroTarget | undefined {
  for (const expansion of world.sourceMap.expansionsOf(position)) {
    const scope = world.macroAt.get(expansion.definition)?.scope;
    if (!(scope instanceof ModuleNode || scope instanceof BlockNode)) continue;
    const binding = lookupLexical(world, startAt(scope, false, final), name, "macro", false) ?? world.tables[scope.crate.root.id]?.macro.get(name);
    if (binding !== undefined) return classify(world, targetOf(binding), [name]);
  }
  return undefined;
}

const WITHOUT_STD: ReadonlySet<string> = new Set([
  "format_args", "concat", "stringify", "include", "include_str", "include_bytes", "env", "option_env", "line", "column", "file", "module_path", "cfg", "compile_error",
]);

/** What is known of a name that nothing defines. */
function fallback(place: Place, name: string): MacroTarget | undefined {
  if (isLabelMacro(name) || (WITHOUT_STD.has(name) && place.crate.role !== "model")) return { kind: "Builtin", name };
  for (const use of place.crate.macroUse) {
    if (!(use.crate instanceof CrateNode)) return { kind: "Unknown", path: `${use.crate.unknown}::${name}` };
    // A model need not have all macros of its crate.
    if (use.crate.role === "model" && use.crate.name !== "std" && use.only === undefined) return { kind: "Unknown", path: `${use.crate.name}::${name}` };
  }
  for (let scope = place.scope; ; scope = scope.parent) {
    if (scope.names.incomplete !== undefined) return { kind: "Unknown", path: name };
    if (scope.kind === "Module") return undefined;
  }
}
