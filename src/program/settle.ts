/**
 * Brings names to rest: imports and macro calls among items depend on each other, so both are tried in turn until nothing
 * changes; then what is left is decided. Knows nothing of bodies.
 */
import { expandPending } from "./crate/collect.js";
import { makeForeignDerives } from "./derive/foreign.js";
import { closeImports, resolveImports } from "./names/imports.js";
import { nearestName } from "./names/nearest.js";
import { resolveSegments, startAt } from "./names/paths.js";
import type { Import, World } from "./world.js";
import { gap, report } from "./world.js";

export function settle(world: World): void {
  for (;;) {
    search(world);
    if (resolveImports(world, "guess")) continue;
    if (resolveImports(world, "last")) continue;
    if (expandAll(world, true)) continue;
    break;
  }
  for (const entry of closeImports(world)) reportUnresolved(world, entry);
  makeForeignDerives(world);
}

/** Imports and macros in turn, as long as one helps the other. */
function search(world: World): void {
  for (;;) {
    const bound = resolveImports(world, "search");
    const expanded = expandAll(world, false);
    if (!bound && !expanded) return;
  }
}

function expandAll(world: World, final: boolean): boolean {
  let any = false;
  const calls = world.pendingCalls.splice(0);
  for (const call of calls) {
    if (expandPending(world, call, final)) any = true;
    else world.pendingCalls.push(call);
  }
  return any;
}

function reportUnresolved(world: World, entry: Import): void {
  const text = `${entry.global ? "::" : ""}${entry.path.map((segment) => segment.name).join("::")}${entry.kind === "Glob" ? "::*" : ""}`;
  const at = Math.min(entry.failedAt, entry.path.length - 1);
  const segment = entry.path[at] ?? entry.span;
  if (entry.place.crate.role !== "checked") {
    if (entry.place.crate.role === "dependency") gap(world, "unresolved", segment, `use ${text}`, "the import of a dependency does not resolve");
    else report(world, "OWN114", segment, `unresolved import \`${text}\` in a model`);
    return;
  }
  const name = entry.path[at]?.name ?? "";
  const prefix = entry.path.slice(0, at);
  const where = prefix.length === 0 ? "" : ` in \`${prefix.map((part) => part.name).join("::")}\``;
  const near = nearestName(name, candidates(world, entry, at));
  report(world, "OWN114", segment, `unresolved import \`${text}\``, {
    label: `no \`${name}\`${where === "" ? " in scope" : where}`,
    help: near === undefined ? [] : [`a similar name exists${where}: \`${near}\``],
  });
}

function candidates(world: World, entry: Import, at: number): string[] {
  const start = startAt(entry.place.scope, true, false);
  const found = at === 0 ? undefined : resolveSegments(world, start, entry.path.slice(0, at), entry.global, "type");
  if (at === 0) return [...entry.place.scope.names.type.keys()];
  const names = found?.kind === "Found" && found.target.kind === "Def" ? world.tables[found.target.def.id] : undefined;
  return names === undefined ? [] : [...names.type.keys(), ...names.value.keys(), ...names.macro.keys()];
}
