/**
 * The shape of a body's control flow: predecessors, orders, dominators, post-dominators, control dependence, loops.
 * Knows nothing of what blocks do, nor of any analysis that asks.
 *
 * Post-dominance and control dependence are termination-insensitive: whether a run comes to its end decides nothing. A way that never
 * comes to a `Return` (it panics, calls what does not return, or loops for ever) does not count when it is asked what surely follows a
 * branch: after `if c { panic!() }` the rest does not depend on `c`. What stands on such a way does depend on the
 * branches that lead to it. A loop that never ends is taken to end after any round.
 */
import type { BlockId, IrBlock, Terminator } from "./ir.js";
import { targetsOf } from "./lower/simplify.js";

export interface Cfg {
  readonly count: number;
  /** Targets in the order of the terminator; a target that occurs twice stands twice. */
  readonly succs: readonly (readonly BlockId[])[];
  readonly preds: readonly (readonly BlockId[])[];
  /** The reachable blocks in reverse postorder; the entry first. */
  readonly order: Int32Array;
  /** The position of a block in `order`; -1 for one that is not reachable. */
  readonly position: Int32Array;
}

export function buildCfg(blocks: readonly IrBlock[]): Cfg {
  return graphOf(blocks.map((block) => targetsOf(block.terminator)));
}

/** The graph with these successors; block 0 is the entry. */
export function graphOf(succs: readonly (readonly BlockId[])[]): Cfg {
  const count = succs.length;
  const preds: BlockId[][] = Array.from({ length: count }, () => []);
  succs.forEach((targets, from) => { for (const to of targets) preds[to]?.push(from); });
  const order = Int32Array.from(depthFirst(succs, [0]).reverse());
  const position = new Int32Array(count).fill(-1);
  order.forEach((block, i) => { position[block] = i; });
  return { count, succs, preds, order, position };
}

/** Postorder of a depth-first walk from `roots`. */
function depthFirst(succs: readonly (readonly number[])[], roots: readonly number[]): number[] {
  const seen = new Uint8Array(succs.length);
  const out: number[] = [];
  const stack: number[] = [];
  const next: number[] = [];
  for (const root of roots) {
    if (seen[root] !== 0 || root >= succs.length) continue;
    seen[root] = 1;
    stack.push(root);
    next.push(0);
    while (stack.length > 0) {
      const top = stack.length - 1;
      const block = stack[top] ?? 0;
      const i = next[top] ?? 0;
      const to = succs[block]?.[i];
      if (to === undefined) {
        out.push(block);
        stack.pop();
        next.pop();
      } else {
        next[top] = i + 1;
        if (seen[to] === 0) {
          seen[to] = 1;
          stack.push(to);
          next.push(0);
        }
      }
    }
  }
  return out;
}

// ---- dominators ------------------------------------------------------------------------------------------

/** Immediate dominators after Cooper, Harvey and Kennedy; the root is its own; -1 where the root does not reach. */
function idoms(order: Int32Array, position: Int32Array, preds: readonly (readonly number[])[], count: number): Int32Array {
  const idom = new Int32Array(count).fill(-1);
  const root = order[0];
  if (root === undefined) return idom;
  idom[root] = root;
  const at = (node: number): number => position[node] ?? -1;
  const meet = (a: number, b: number): number => {
    let x = a;
    let y = b;
    while (x !== y) {
      while (at(x) > at(y)) x = idom[x] ?? root;
      while (at(y) > at(x)) y = idom[y] ?? root;
    }
    return x;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 1; i < order.length; i++) {
      const node = order[i] ?? 0;
      let best = -1;
      for (const pred of preds[node] ?? []) {
        if (at(pred) < 0 || (idom[pred] ?? -1) < 0) continue;
        best = best < 0 ? pred : meet(pred, best);
      }
      if (best >= 0 && idom[node] !== best) {
        idom[node] = best;
        changed = true;
      }
    }
  }
  return idom;
}

/** For every reachable block the block that is passed last on every way to it; the entry is its own. */
export function dominators(cfg: Cfg): Int32Array {
  return idoms(cfg.order, cfg.position, cfg.preds, cfg.count);
}

/** Whether every way to `block` passes `by`. */
export function dominates(cfg: Cfg, idom: Int32Array, by: BlockId, block: BlockId): boolean {
  let at = block;
  while ((cfg.position[at] ?? -1) > (cfg.position[by] ?? -1)) {
    const up = idom[at] ?? -1;
    if (up < 0 || up === at) return false;
    at = up;
  }
  return at === by;
}

// ---- post-dominators -------------------------------------------------------------------------------------

export interface PostDominators {
  /** The virtual end of all runs that end. */
  readonly exit: number;
  /** The virtual end of all others. */
  readonly divergence: number;
  /** What surely follows next; `exit` or `divergence` when nothing does. Indexed by block; -1 where the entry does not reach. */
  readonly ipdom: Int32Array;
  /** Blocks from which a run can come to its end. */
  readonly returns: Uint8Array;
}

function isReturn(terminator: Terminator): boolean {
  return terminator.kind === "Return";
}

export function postDominators(cfg: Cfg, blocks: readonly IrBlock[]): PostDominators {
  return postDominatorsOf(cfg, (block) => {
    const found = blocks[block];
    return found !== undefined && isReturn(found.terminator);
  });
}

/** Post-dominators when runs end at the blocks of `ends`. */
export function postDominatorsOf(cfg: Cfg, ends: (block: BlockId) => boolean): PostDominators {
  const n = cfg.count;
  const exit = n;
  const divergence = n + 1;
  const root = n + 2;
  const returns = reaching(cfg, Array.from(cfg.order).filter((block) => ends(block)));
  const sinks = Array.from(cfg.order).filter((block) => returns[block] === 0 && cfg.succs[block]?.length === 0);
  const stops = reaching(cfg, sinks);
  // Successors in the graph whose reverse is walked: `forward[v]` are the nodes that follow `v`.
  const forward: number[][] = Array.from({ length: n + 3 }, () => []);
  for (const block of cfg.order) {
    const out = forward[block];
    if (out === undefined) continue;
    const alive = returns[block] === 1;
    for (const to of cfg.succs[block] ?? []) if (!alive || returns[to] === 1) out.push(to);
    if (alive && ends(block)) out.push(exit);
    if (!alive && (cfg.succs[block]?.length === 0 || (stops[block] === 0 && isLatch(cfg, block)))) out.push(divergence);
  }
  forward[exit]?.push(root);
  forward[divergence]?.push(root);
  const backward: number[][] = Array.from({ length: n + 3 }, () => []);
  forward.forEach((targets, from) => { for (const to of targets) backward[to]?.push(from); });
  const order = Int32Array.from(depthFirst(backward, [root]).reverse());
  const position = new Int32Array(n + 3).fill(-1);
  order.forEach((node, i) => { position[node] = i; });
  const tree = idoms(order, position, forward, n + 3);
  return { exit, divergence, ipdom: tree.slice(0, n), returns };
}

/** Whether a way back starts at the block. */
function isLatch(cfg: Cfg, block: BlockId): boolean {
  const at = cfg.position[block] ?? -1;
  return (cfg.succs[block] ?? []).some((to) => (cfg.position[to] ?? -1) <= at);
}

function reaching(cfg: Cfg, targets: readonly BlockId[]): Uint8Array {
  const found = new Uint8Array(cfg.count);
  const work = targets.slice();
  for (const block of work) found[block] = 1;
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    for (const pred of cfg.preds[block] ?? []) {
      if (found[pred] === 1 || (cfg.position[pred] ?? -1) < 0) continue;
      found[pred] = 1;
      work.push(pred);
    }
  }
  return found;
}

// ---- control dependence ----------------------------------------------------------------------------------

/** For every block the blocks with several successors that decide directly whether it runs, in order of their number. */
export function controlDependence(cfg: Cfg, post: PostDominators): readonly (readonly BlockId[])[] {
  const out: BlockId[][] = Array.from({ length: cfg.count }, () => []);
  for (const block of cfg.order) {
    const succs = cfg.succs[block] ?? [];
    if (new Set(succs).size < 2) continue;
    const stop = post.ipdom[block] ?? -1;
    for (const to of new Set(succs)) markDependents(cfg, post, block, to, stop, out);
  }
  for (const list of out) list.sort((a, b) => a - b);
  return out;
}

function markDependents(cfg: Cfg, post: PostDominators, decider: BlockId, from: BlockId, stop: number, out: BlockId[][]): void {
  let at = from;
  while (at >= 0 && at < cfg.count && at !== stop) {
    const list = out[at];
    if (list === undefined || list[list.length - 1] === decider) return;
    list.push(decider);
    at = post.ipdom[at] ?? -1;
  }
}

// ---- loops -----------------------------------------------------------------------------------------------

export interface Loop {
  readonly header: BlockId;
  /** All blocks of the loop, the header first. */
  readonly blocks: readonly BlockId[];
}

/** The natural loops, those with the same header as one, in order of their headers. Ways back into the middle of a loop make none. */
export function loopsOf(cfg: Cfg, idom: Int32Array): readonly Loop[] {
  const latches = new Map<BlockId, BlockId[]>();
  for (const block of cfg.order) {
    for (const to of cfg.succs[block] ?? []) {
      if ((cfg.position[to] ?? -1) > (cfg.position[block] ?? -1) || !dominates(cfg, idom, to, block)) continue;
      const list = latches.get(to);
      if (list === undefined) latches.set(to, [block]);
      else list.push(block);
    }
  }
  return [...latches].sort((a, b) => a[0] - b[0]).map(([header, ends]) => ({ header, blocks: loopBlocks(cfg, header, ends) }));
}

function loopBlocks(cfg: Cfg, header: BlockId, latches: readonly BlockId[]): readonly BlockId[] {
  const found = new Set<BlockId>([header]);
  const work = latches.slice();
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    if (found.has(block) || (cfg.position[block] ?? -1) < 0) continue;
    found.add(block);
    work.push(...(cfg.preds[block] ?? []));
  }
  return [...found];
}

/** For every block whether it can run more than once in one run of the body. */
export function inCycle(cfg: Cfg): Uint8Array {
  const out = new Uint8Array(cfg.count);
  for (const component of components(cfg)) {
    const only = component[0] ?? 0;
    const cyclic = component.length > 1 || (cfg.succs[only] ?? []).includes(only);
    if (cyclic) for (const block of component) out[block] = 1;
  }
  return out;
}

/** Strongly connected components of the reachable blocks (Tarjan, without recursion), callees of nothing: successors first. */
export function components(cfg: Cfg): readonly (readonly BlockId[])[] {
  const index = new Int32Array(cfg.count).fill(-1);
  const low = new Int32Array(cfg.count);
  const onStack = new Uint8Array(cfg.count);
  const stack: number[] = [];
  const out: number[][] = [];
  let counter = 0;
  const work: { node: number; next: number }[] = [];
  const open = (node: number): void => {
    index[node] = low[node] = counter++;
    stack.push(node);
    onStack[node] = 1;
    work.push({ node, next: 0 });
  };
  if (cfg.count > 0) open(0);
  for (let frame = work[work.length - 1]; frame !== undefined; frame = work[work.length - 1]) {
    const { node } = frame;
    const to = cfg.succs[node]?.[frame.next++];
    if (to !== undefined) {
      if ((index[to] ?? -1) < 0) open(to);
      else if (onStack[to] === 1) low[node] = Math.min(low[node] ?? 0, index[to] ?? 0);
      continue;
    }
    work.pop();
    const parent = work[work.length - 1];
    if (parent !== undefined) low[parent.node] = Math.min(low[parent.node] ?? 0, low[node] ?? 0);
    if (low[node] !== index[node]) continue;
    const component: number[] = [];
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      onStack[member] = 0;
      component.push(member);
      if (member === node) break;
    }
    out.push(component);
  }
  return out;
}
