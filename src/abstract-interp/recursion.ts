/** Groups of nodes that lead to each other, found with a stack of its own. Knows nothing of what the nodes are. */

interface Visit<K> {
  readonly node: K;
  readonly next: Iterator<K>;
}

/**
 * The number of its group for each node that `from` lead to: two nodes have the same number when each leads to the other, and a node has a larger one
 * than all that it leads to outside of its group.
 */
export function groupsFrom<K>(from: Iterable<K>, next: (node: K) => Iterable<K>): ReadonlyMap<K, number> {
  const group = new Map<K, number>();
  const index = new Map<K, number>();
  const low = new Map<K, number>();
  const open: K[] = [];
  let groups = 0;
  const lower = (node: K, to: number): void => { low.set(node, Math.min(low.get(node) ?? to, to)); };
  const visits: Visit<K>[] = [];
  const enter = (node: K): void => {
    const at = index.size;
    index.set(node, at);
    low.set(node, at);
    open.push(node);
    visits.push({ node, next: next(node)[Symbol.iterator]() });
  };
  const leave = (node: K): void => {
    if (low.get(node) !== index.get(node)) return;
    for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop()) group.set(member, groups);
    groups++;
  };
  for (const start of from) {
    if (!index.has(start)) enter(start);
    for (let top = visits[visits.length - 1]; top !== undefined; top = visits[visits.length - 1]) {
      const step = top.next.next();
      if (step.done === true) {
        visits.pop();
        leave(top.node);
        const above = visits[visits.length - 1];
        if (above !== undefined) lower(above.node, low.get(top.node) ?? Infinity);
      } else if (!index.has(step.value)) enter(step.value);
      else if (!group.has(step.value)) lower(top.node, index.get(step.value) ?? Infinity);
    }
  }
  return group;
}
