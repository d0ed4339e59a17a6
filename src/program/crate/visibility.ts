/**
 * Where an item can be seen: from `pub`, `pub(crate)`, `pub(in path)` and the absence of them to a module.
 * Knows nothing of names: the path of a restriction always leads to a module around the item.
 */
import type { Visibility } from "../../../grammar/ast.js";
import type { ModuleScope } from "../program.js";
import type { ModuleNode } from "../world.js";

/** The module in which it can be seen; undefined: everywhere. */
export function visibilityOf(vis: Visibility, module: ModuleNode): ModuleScope | undefined {
  switch (vis.kind) {
    case "Inherited": return module;
    case "Public": return undefined;
    case "Restricted": return ancestorNamed(vis.path.segments.map((segment) => segment.name), module);
  }
}

function ancestorNamed(segments: readonly string[], module: ModuleNode): ModuleScope {
  const chain: ModuleNode[] = [];
  for (let current: ModuleNode | undefined = module; current !== undefined; current = current.parent) chain.unshift(current);
  const first = segments[0];
  let index = chain.length - 1;
  if (first === "crate" || first === "$crate") index = segments.length - 1;
  else if (first === "self" || first === "super") {
    for (const segment of segments) if (segment === "super") index--;
  } else index = segments.length;
  return chain[Math.max(0, Math.min(index, chain.length - 1))] ?? module;
}
