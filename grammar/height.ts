/**
 * The height of trees. Nesting is limited while parsing, but chains (`a.b().c()…`, `1 + 1 + …`, `else if …`) are read in loops and give
 * trees as high as they are long; what walks a tree by recursion needs a bound on both. Knows nodes only as objects with a `kind`.
 */

/** No tree that leaves the parser is higher than this, counted in nodes from the item or expression at its top. */
export const MAX_HEIGHT = 1024;

interface Pending {
  readonly node: object;
  readonly depth: number;
}

/** Whether the tree under `root` is higher than `MAX_HEIGHT`. Does not recurse. */
export function isTooHigh(root: object): boolean {
  const pending: Pending[] = [{ node: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    if (depth > MAX_HEIGHT) return true;
    // Lists are no level of their own.
    const below = Array.isArray(node) ? depth : depth + 1;
    for (const value of Object.values(node) as unknown[]) {
      if (typeof value === "object" && value !== null) pending.push({ node: value, depth: below });
    }
  }
  return false;
}
