/**
 * From `use` trees to single imports: `use a::{b as c, d::*, self}` becomes one import for each name or glob.
 * Knows nothing of what the paths lead to.
 */
import type { Ident, UseItem, UseTree } from "../../../grammar/ast.js";
import type { Textual } from "../names/textual.js";
import type { Import, Place, World } from "../world.js";
import { STANDARD_DERIVES } from "./known-attrs.js";
import { visibilityOf } from "./visibility.js";

/** What a path may start with and still lead to a derive of the standard library. */
const OWN_CRATES: ReadonlySet<string> = new Set(["std", "core", "alloc", "crate", "self", "super", "$crate"]);

export function collectUse(world: World, item: UseItem, place: Place, textual: Textual): void {
  const vis = visibilityOf(item.vis, place.module);
  const add = (kind: Import["kind"], tree: UseTree, path: readonly Ident[], global: boolean, name: string, selfOnly: boolean): void => {
    const entry: Import = {
      kind, place, textual, path, global, name, selfOnly, vis, span: { start: tree.start, end: tree.end },
      type: undefined, value: undefined, macro: undefined, state: "pending", failedAt: 0,
    };
    world.imports.push(entry);
    if (STANDARD_DERIVES.has(name) && !OWN_CRATES.has(path[0]?.name ?? "")) (place.scope.foreignDerives ??= new Set()).add(name);
    world.pendingImports.push(entry);
  };
  const visit = (tree: UseTree, before: readonly Ident[], globalBefore: boolean): void => {
    const global = globalBefore || (tree.global && before.length === 0);
    const path = before.length === 0 ? tree.prefix : [...before, ...tree.prefix];
    switch (tree.tail.kind) {
      case "Glob": add("Glob", tree, path, global, "*", false); return;
      case "Nested": for (const inner of tree.tail.trees) visit(inner, path, global); return;
      case "Simple": {
        const last = path[path.length - 1];
        if (last === undefined) return;
        const selfOnly = last.name === "self" && path.length > 1;
        const target = selfOnly ? path.slice(0, -1) : path;
        const name = tree.tail.rename?.name ?? target[target.length - 1]?.name ?? "_";
        add("Single", tree, target, global, name, selfOnly);
        return;
      }
    }
  };
  visit(item.tree, [], false);
}
