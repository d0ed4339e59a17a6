/**
 * Tidies a graph of blocks: empty blocks are skipped, chains of tests of one value become one test, chains of blocks become one
 * block, unreachable blocks go, and the rest is numbered in reverse postorder. What a run does is not changed.
 */
import type { BlockId, IrBlock, Operand, Statement, Terminator } from "../ir.js";
import { sameStep } from "./places.js";

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
  const { start, end } = terminator;
  switch (terminator.kind) {
    case "Goto": return { kind: "Goto", target: to(terminator.target), start, end };
    case "Await": return { kind: "Await", future: terminator.future, dest: terminator.dest, target: to(terminator.target), start, end };
    case "Drop": return { kind: "Drop", place: terminator.place, target: to(terminator.target), replace: terminator.replace === true, start, end };
    case "Switch": return {
      kind: "Switch", on: terminator.on, test: terminator.test,
      cases: terminator.cases.map((one) => ({ value: one.value, target: to(one.target) })),
      otherwise: terminator.otherwise === undefined ? undefined : to(terminator.otherwise),
      start, end,
    };
    case "Call": return terminator.target === undefined ? terminator : { ...terminator, target: to(terminator.target) };
    case "Return": case "Unreachable": return terminator;
  }
}

/** A graph under work: blocks whose targets are read through `skip`. */
interface Work {
  readonly statements: (readonly Statement[])[];
  readonly terminators: Terminator[];
  readonly skip: Int32Array;
}

export function simplified(blocks: readonly IrBlock[]): readonly IrBlock[] {
  const work: Work = { statements: blocks.map((block) => block.statements), terminators: blocks.map((block) => block.terminator), skip: skipTable(blocks) };
  work.terminators.forEach((terminator, id) => { work.terminators[id] = mergeSwitches(terminator, work); });
  joinChains(work);
  return renumbered(work);
}

function follow(work: Work, target: BlockId): BlockId {
  return work.skip[target] ?? target;
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
  if (a.kind !== "Copy" || b.kind !== "Copy" || a.place.local !== b.place.local || a.place.projection.length !== b.place.projection.length) return false;
  return a.place.projection.every((step, i) => { const other = b.place.projection[i]; return other !== undefined && sameStep(step, other); });
}

/** A test whose `otherwise` tests the same value again asks both at once. */
function mergeSwitches(terminator: Terminator, work: Work): Terminator {
  if (terminator.kind !== "Switch" || terminator.test === "bool" || terminator.test === "unknown") return terminator;
  let merged: SwitchTerm = terminator;
  let seen: Set<bigint> | undefined;
  for (let rounds = 0; merged.otherwise !== undefined && rounds < 10_000; rounds++) {
    const at = follow(work, merged.otherwise);
    const inner = work.terminators[at];
    if (inner?.kind !== "Switch" || (work.statements[at]?.length ?? 1) > 0 || inner.test !== merged.test || !sameOperand(inner.on, merged.on)) break;
    const known: Set<bigint> = seen ?? new Set(merged.cases.map((one) => one.value));
    seen = known;
    const more = inner.cases.filter((one) => !known.has(one.value));
    for (const one of more) known.add(one.value);
    merged = { ...merged, cases: [...merged.cases, ...more], otherwise: inner.otherwise };
  }
  return merged;
}

function joinChains(work: Work): void {
  const reachable = postorder(work);
  const preds = new Int32Array(work.terminators.length);
  preds[follow(work, 0)] = 1;
  for (const id of reachable) {
    for (const target of targetsOf(work.terminators[id] ?? UNREACHABLE)) {
      const to = follow(work, target);
      preds[to] = (preds[to] ?? 0) + 1;
    }
  }
  const gone = new Uint8Array(work.terminators.length);
  for (let i = reachable.length - 1; i >= 0; i--) {
    const id = reachable[i] ?? 0;
    if (gone[id] !== 1) joinFrom(work, id, preds, gone);
  }
}

/** Appends to a block the blocks that only it leads to. */
function joinFrom(work: Work, id: BlockId, preds: Int32Array, gone: Uint8Array): void {
  let statements: Statement[] | undefined;
  let terminator = work.terminators[id] ?? UNREACHABLE;
  while (terminator.kind === "Goto") {
    const target = follow(work, terminator.target);
    if (target === id || preds[target] !== 1) break;
    gone[target] = 1;
    statements ??= (work.statements[id] ?? []).slice();
    for (const statement of work.statements[target] ?? []) statements.push(statement);
    terminator = work.terminators[target] ?? UNREACHABLE;
  }
  if (statements !== undefined) work.statements[id] = statements;
  work.terminators[id] = terminator;
}

const UNREACHABLE: Terminator = { kind: "Unreachable", start: 0, end: 0 };

/** The reachable blocks, successors before their block where there is no cycle. */
function postorder(work: Work): number[] {
  const order: number[] = [];
  const state = new Uint8Array(work.terminators.length);
  const stack: number[] = [];
  const targets: (readonly BlockId[])[] = [];
  const next: number[] = [];
  const open = (id: number): void => {
    state[id] = 1;
    stack.push(id);
    targets.push(targetsOf(work.terminators[id] ?? UNREACHABLE));
    next.push(0);
  };
  open(follow(work, 0));
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
    const to = follow(work, target);
    if (state[to] !== 1) open(to);
  }
  return order;
}

function renumbered(work: Work): readonly IrBlock[] {
  const order = postorder(work).reverse();
  const number = new Int32Array(work.terminators.length);
  order.forEach((id, i) => { number[id] = i; });
  const to = (target: BlockId): BlockId => number[follow(work, target)] ?? 0;
  return order.map((id): IrBlock => ({ statements: work.statements[id] ?? [], terminator: retargeted(work.terminators[id] ?? UNREACHABLE, to) }));
}
