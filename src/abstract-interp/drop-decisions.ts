/**
 * Which decisions do not decide that a destructor runs: whatever they choose, the same local is dropped before the body is left, be it at an early
 * `return`, at `?` or at the end of its scope. A graph of blocks drops it in several places, each of which depends on the decision for itself.
 * Knows the control-flow graph only.
 */
import type { Cfg } from "../ir/cfg.js";
import type { BlockId, IrBody, LocalId, Operand } from "../ir/ir.js";
import { operandsOfStatement, operandsOfTerminator } from "../ir/operands.js";

const NOTHING: ReadonlySet<BlockId> = new Set();

export class DropDecisions {
  private readonly known = new Map<LocalId, ReadonlySet<BlockId>>();
  private moved: ReadonlySet<LocalId> | undefined;

  constructor(private readonly body: IrBody, private readonly cfg: Cfg, private readonly governors: readonly (readonly BlockId[])[]) {}

  /** The blocks whose decisions do not matter to whether `local` is dropped. */
  without(local: LocalId): ReadonlySet<BlockId> {
    let found = this.known.get(local);
    if (found === undefined) {
      found = this.find(local);
      this.known.set(local, found);
    }
    return found;
  }

  private find(local: LocalId): ReadonlySet<BlockId> {
    const drops = this.dropsOf(local);
    this.moved ??= movedLocals(this.body);
    // What is moved away may be dropped elsewhere, or never.
    if (drops === undefined || drops.size < 2 || this.moved.has(local)) return NOTHING;
    const before = new Set(this.initialising(local).flatMap((block) => this.governors[block] ?? []));
    const avoiding = this.leavingWithout(drops);
    const found = new Set<BlockId>();
    for (const drop of drops) {
      for (const governor of this.governors[drop] ?? []) {
        if (!before.has(governor) && (this.cfg.succs[governor] ?? []).every((next) => !avoiding.has(next))) found.add(governor);
      }
    }
    return found;
  }

  /** Where the local is dropped at the end of its scope; undefined if it is also dropped to be replaced. */
  private dropsOf(local: LocalId): ReadonlySet<BlockId> | undefined {
    const drops = new Set<BlockId>();
    for (const [block, { terminator }] of this.body.blocks.entries()) {
      if (terminator.kind !== "Drop" || terminator.place.local !== local) continue;
      if (terminator.replace === true || terminator.place.projection.length > 0) return undefined;
      drops.add(block);
    }
    return drops;
  }

  private initialising(local: LocalId): BlockId[] {
    return [...this.body.blocks.keys()].filter((block) => {
      const source = this.body.blocks[block];
      if (source === undefined) return false;
      const { terminator } = source;
      if ((terminator.kind === "Call" || terminator.kind === "Await") && terminator.dest.local === local) return true;
      return source.statements.some((statement) => (statement.kind === "Assign" && statement.place.local === local) || (statement.kind === "StorageLive" && statement.local === local));
    });
  }

  /** From which blocks the end of the body can be reached around all of `drops`. */
  private leavingWithout(drops: ReadonlySet<BlockId>): ReadonlySet<BlockId> {
    const found = new Set<BlockId>();
    const work = [...this.body.blocks.keys()].filter((block) => this.body.blocks[block]?.terminator.kind === "Return");
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      if (found.has(at) || drops.has(at)) continue;
      found.add(at);
      work.push(...(this.cfg.preds[at] ?? []));
    }
    return found;
  }
}

function movedLocals(body: IrBody): ReadonlySet<LocalId> {
  const moved = new Set<LocalId>();
  const visit = (operand: Operand): void => {
    if (operand.kind === "Move") moved.add(operand.place.local);
  };
  for (const { statements, terminator } of body.blocks) {
    for (const statement of statements) operandsOfStatement(statement).forEach(visit);
    operandsOfTerminator(terminator).forEach(visit);
  }
  return moved;
}
