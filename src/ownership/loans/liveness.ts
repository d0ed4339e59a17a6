/**
 * Which locals that hold references are used later. Two questions for each point: may the local be read again, and may it be
 * dropped while it still has its value. Only locals whose types have regions are looked at.
 */
import type { Cfg } from "../../ir/cfg.js";
import type { IrBody, Place } from "../../ir/ir.js";
import { add, has, newBits, remove, union } from "../bits.js";
import { visitResult, visitStatement, visitTerminator, type AccessKind } from "../walk.js";

/** `index` counts statements; the terminator comes last and the result of its call after it. */
interface Event {
  readonly index: number;
  readonly use: boolean;
  /** Whether the local has a value afterwards. */
  readonly filled: boolean;
}

export interface Liveness {
  /** The index of the next use from `index` on in the block: `Infinity` when the use is in a later block, -1 when there is none. */
  nextUse(local: number, block: number, index: number): number;
  nextDrop(local: number, block: number, index: number): number;
}

export function liveness(body: IrBody, cfg: Cfg, relevant: Uint8Array): Liveness {
  const uses = new LiveTable(body, cfg, relevant, useEvent);
  const drops = new LiveTable(body, cfg, relevant, dropEvent);
  const values = new Values(body, cfg, drops);
  return {
    nextUse: (local, block, index) => uses.next(local, block, index),
    nextDrop: (local, block, index) => (values.has(local, block, index) ? drops.next(local, block, index) : -1),
  };
}

/** `true` a use, `false` the end of the old value, `undefined` neither. */
type Classify = (kind: AccessKind, place: Place) => boolean | undefined;

function useEvent(kind: AccessKind, place: Place): boolean | undefined {
  switch (kind) {
    case "copy": case "move": case "inspect": case "length": case "match": case "borrow": case "borrowMut": case "borrowTwoPhase": case "rawBorrow": case "rawBorrowMut": case "unknown": return true;
    // Writing through a reference uses the reference; writing a part leaves the other parts as they are.
    case "assign": case "result": return place.projection.length === 0 ? false : place.projection.some((step) => step.kind === "Deref") ? true : undefined;
    case "storageDead": case "storageLive": return false;
    case "drop": case "dropReplace": return undefined;
  }
}

function dropEvent(kind: AccessKind, place: Place): boolean | undefined {
  const whole = place.projection.length === 0;
  switch (kind) {
    case "drop": case "dropReplace": return true;
    // What is not understood may have moved the value.
    case "move": case "unknown": case "assign": case "result": return whole ? false : undefined;
    case "storageDead": case "storageLive": return false;
    case "copy": case "inspect": case "length": case "match": case "borrow": case "borrowMut": case "borrowTwoPhase": case "rawBorrow": case "rawBorrowMut": return undefined;
  }
}

/** Whether a local may have a value: what was moved out is not dropped. */
class Values {
  private readonly entry: Uint32Array[] = [];

  constructor(private readonly body: IrBody, private readonly cfg: Cfg, private readonly table: LiveTable) {
    for (let block = 0; block < cfg.count; block++) this.entry.push(newBits(body.locals.length));
    const start = this.entry[0];
    if (start !== undefined) for (const local of body.locals) if (local.kind === "param" || local.kind === "env") add(start, local.id);
    this.solve();
  }

  private solve(): void {
    for (let again = true; again;) {
      again = false;
      for (const block of this.cfg.order) {
        const state = this.entry[block]?.slice() ?? newBits(this.body.locals.length);
        for (const [local, list] of this.table.eventsIn(block)) {
          if (list[list.length - 1]?.filled === true) add(state, local);
          else remove(state, local);
        }
        for (const to of this.cfg.succs[block] ?? []) {
          const target = this.entry[to];
          if (target !== undefined && union(target, state)) again = true;
        }
      }
    }
  }

  has(local: number, block: number, index: number): boolean {
    let last: Event | undefined;
    for (const event of this.table.eventsIn(block).get(local) ?? []) if (event.index < index) last = event;
    if (last !== undefined) return last.filled;
    const entry = this.entry[block];
    return entry !== undefined && has(entry, local);
  }
}

class LiveTable {
  private readonly events: Map<number, Event[]>[] = [];
  private readonly liveIn: Uint32Array[] = [];
  private readonly liveOut: Uint32Array[] = [];

  constructor(private readonly body: IrBody, private readonly cfg: Cfg, private readonly relevant: Uint8Array, private readonly classify: Classify) {
    for (let block = 0; block < cfg.count; block++) {
      this.events.push(this.eventsOf(block));
      this.liveIn.push(newBits(body.locals.length));
      this.liveOut.push(newBits(body.locals.length));
    }
    this.solve();
  }

  private eventsOf(block: number): Map<number, Event[]> {
    const out = new Map<number, Event[]>();
    const found = this.body.blocks[block];
    if (found === undefined) return out;
    const note = (local: number, index: number, use: boolean, filled: boolean): void => {
      if (this.relevant[local] !== 1) return;
      const list = out.get(local);
      if (list === undefined) out.set(local, [{ index, use, filled }]);
      else list.push({ index, use, filled });
    };
    const visit = (index: number) => (kind: AccessKind, place: Place): void => {
      for (const step of place.projection) if (step.kind === "Index") note(step.index, index, true, true);
      const what = this.classify(kind, place);
      if (what !== undefined) note(place.local, index, what, kind === "assign" || kind === "result");
    };
    found.statements.forEach((statement, i) => visitStatement(statement, visit(i)));
    const last = found.statements.length;
    visitTerminator(found.terminator, visit(last));
    visitResult(found.terminator, visit(last + 1));
    if (found.terminator.kind === "Return") note(0, last, this.classify("copy", { local: 0, projection: [] }) === true, true);
    return out;
  }

  eventsIn(block: number): ReadonlyMap<number, readonly Event[]> {
    return this.events[block] ?? new Map<number, readonly Event[]>();
  }

  private solve(): void {
    const { cfg } = this;
    for (let again = true; again;) {
      again = false;
      for (let i = cfg.order.length - 1; i >= 0; i--) {
        const block = cfg.order[i] ?? 0;
        const out = this.liveOut[block];
        const into = this.liveIn[block];
        if (out === undefined || into === undefined) continue;
        for (const to of cfg.succs[block] ?? []) {
          const from = this.liveIn[to];
          if (from !== undefined) for (let w = 0; w < out.length; w++) out[w] = (out[w] ?? 0) | (from[w] ?? 0);
        }
        if (this.update(block, into, out)) again = true;
      }
    }
  }

  private update(block: number, into: Uint32Array, out: Uint32Array): boolean {
    const next = out.slice();
    for (const [local, list] of this.events[block] ?? []) {
      const first = list[0];
      if (first === undefined) continue;
      if (first.use) add(next, local);
      else next[local >>> 5] = (next[local >>> 5] ?? 0) & ~(1 << (local & 31));
    }
    let changed = false;
    for (let w = 0; w < next.length; w++) {
      if ((next[w] ?? 0) === (into[w] ?? 0)) continue;
      into[w] = next[w] ?? 0;
      changed = true;
    }
    return changed;
  }

  next(local: number, block: number, index: number): number {
    const list = this.events[block]?.get(local);
    if (list !== undefined) {
      for (const event of list) if (event.index >= index) return event.use ? event.index : -1;
    }
    const out = this.liveOut[block];
    return out !== undefined && has(out, local) ? Number.POSITIVE_INFINITY : -1;
  }
}
