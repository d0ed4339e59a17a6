/**
 * Tidies a graph of blocks: empty blocks are skipped, chains of tests of one value become one test, chains of blocks become one
 * block, unreachable blocks go, and the rest is numbered in reverse postorder. What a run does is not changed.
 */
import type { BlockId, IrBlock, Operand, Statement, Terminator } from "../ir.js";

type SwitchTerm = Extract<Terminator, { kind: "Switch" }>;

/** The successors of a terminator, in a fixed order. */
export function targetsOf(terminator: Terminator): readonly BlockId[] {
  switch (terminator.kind) {
    case "Goto": case "Await": case "Drop": return [terminator.target];
    case "Switch": {
      const targets = terminator.cases.map((one) => one.target);
      return terminator.otherwise === undefined ? targets : [...targets, terminator.otherwise];
    }
    case "Call": return terminator.target === undefined ? [] : [terminator.target];
    case "Return": case "Unreachable": return [];
  }
}

/** The terminator with its targets replaced. */
export function retargeted(terminator: Terminator, to: (block: BlockId) => BlockId): Terminator {
  switch (terminator.kind) {
    case "Goto": case "Await": case "Drop": return { ...terminator, target: to(terminator.target) };
    case "Switch": return {
      ...terminator,
      cases: terminator.cases.map((one) => ({ value: one.value, target: to(one.target) })),
      otherwise: terminator.otherwise === undefined ? undefined : to(terminator.otherwise),
    };
    case "Call": return terminator.target === undefined ? terminator : { ...terminator, target: to(terminator.target) };
    case "Return": case "Unreachable": return terminator;
  }
}

export function simplified(blocks: readonly IrBlock[]): readonly IrBlock[] {
  const skip = skipTable(blocks);
  const threaded = blocks.map((block): IrBlock => ({ statements: block.statements, terminator: retargeted(block.terminator, (id) => skip[id] ?? id) }));
  const merged = threaded.map((block): IrBlock => ({ statements: block.statements, terminator: mergeSwitches(block.terminator, threaded) }));
  return renumbered(joinChains(merged));
}

/** For every block the first that does something on the way from it. */
function skipTable(blocks: readonly IrBlock[]): Int32Array {
  const skip = new Int32Array(blocks.length).fill(-1);
  const path: number[] = [];
  for (let id = 0; id < blocks.length; id++) {
    let at = id;
    path.length = 0;
    while ((skip[at] ?? 0) < 0) {
      const block = blocks[at];
      skip[at] = at;
      if (block === undefined || block.statements.length > 0 || block.terminator.kind !== "Goto") break;
      path.push(at);
      at = block.terminator.target;
    }
    const end = skip[at] ?? at;
    for (const step of path) skip[step] = end;
  }
  return skip;
}

function sameOperand(a: Operand, b: Operand): boolean {
  return a.kind === "Copy" && b.kind === "Copy" && a.place.local === b.place.local && a.place.projection.length === 0 && b.place.projection.length === 0;
}

/** A test whose `otherwise` tests the same value again asks both at once. */
function mergeSwitches(terminator: Terminator, blocks: readonly IrBlock[]): Terminator {
  if (terminator.kind !== "Switch" || terminator.test === "bool" || terminator.test === "unknown") return terminator;
  let merged: SwitchTerm = terminator;
  const seen = new Set(terminator.cases.map((one) => one.value));
  for (let rounds = 0; merged.otherwise !== undefined && rounds < 10_000; rounds++) {
    const next: IrBlock | undefined = blocks[merged.otherwise];
    if (next === undefined || next.statements.length > 0) break;
    const inner: Terminator = next.terminator;
    if (inner.kind !== "Switch" || inner.test !== merged.test || !sameOperand(inner.on, merged.on)) break;
    const more = inner.cases.filter((one) => !seen.has(one.value));
    for (const one of more) seen.add(one.value);
    merged = { ...merged, cases: [...merged.cases, ...more], otherwise: inner.otherwise };
  }
  return merged;
}

function joinChains(blocks: readonly IrBlock[]): readonly IrBlock[] {
  const reachable = postorder(blocks);
  const preds = new Int32Array(blocks.length);
  preds[0] = 1;
  for (const id of reachable) for (const target of targetsOf(blocks[id]?.terminator ?? UNREACHABLE)) preds[target] = (preds[target] ?? 0) + 1;
  const out: IrBlock[] = blocks.slice();
  const gone = new Uint8Array(blocks.length);
  for (let i = reachable.length - 1; i >= 0; i--) {
    const id = reachable[i] ?? 0;
    const block = out[id];
    if (block === undefined || gone[id] === 1) continue;
    const statements: Statement[] = block.statements.slice();
    let terminator = block.terminator;
    while (terminator.kind === "Goto" && terminator.target !== id && preds[terminator.target] === 1) {
      const next: IrBlock | undefined = out[terminator.target];
      if (next === undefined) break;
      gone[terminator.target] = 1;
      statements.push(...next.statements);
      terminator = next.terminator;
    }
    out[id] = { statements, terminator };
  }
  return out;
}

const UNREACHABLE: Terminator = { kind: "Unreachable", start: 0, end: 0 };

/** The reachable blocks, successors before their block where there is no cycle. */
function postorder(blocks: readonly IrBlock[]): number[] {
  const order: number[] = [];
  const state = new Uint8Array(blocks.length);
  const stack: number[] = [0];
  const targets: (readonly BlockId[])[] = [];
  const next: number[] = [];
  state[0] = 1;
  targets.push(targetsOf(blocks[0]?.terminator ?? UNREACHABLE));
  next.push(0);
  while (stack.length > 0) {
    const top = stack.length - 1;
    const position = next[top] ?? 0;
    const target = targets[top]?.[position];
    if (target === undefined) {
      order.push(stack[top] ?? 0);
      stack.pop();
      targets.pop();
      next.pop();
      continue;
    }
    next[top] = position + 1;
    if (state[target] === 1) continue;
    state[target] = 1;
    stack.push(target);
    targets.push(targetsOf(blocks[target]?.terminator ?? UNREACHABLE));
    next.push(0);
  }
  return order;
}

function renumbered(blocks: readonly IrBlock[]): readonly IrBlock[] {
  const order = postorder(blocks).reverse();
  const number = new Int32Array(blocks.length);
  order.forEach((id, i) => { number[id] = i; });
  return order.map((id): IrBlock => {
    const block = blocks[id] ?? { statements: [], terminator: UNREACHABLE };
    return { statements: block.statements, terminator: retargeted(block.terminator, (target) => number[target] ?? 0) };
  });
}
