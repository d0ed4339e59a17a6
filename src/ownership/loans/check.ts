/**
 * Loans with non-lexical lifetimes: E0499, E0502, E0503, E0505, E0506, E0597, E0515, E0716.
 *
 * A loan is alive as long as a local whose type may hold it is used later, or for ever when it flows into a region of the signature.
 * Every loan is followed forward through the graph until it dies; what touches its place on the way is a conflict.
 */
import type { Diagnostic } from "../../base/diagnostics.js";
import type { Cfg } from "../../ir/cfg.js";
import type { Place } from "../../ir/ir.js";
import { sameStep, type Span } from "../../ir/lower/places.js";
import { isUncertain, type Facts } from "../facts.js";
import { visitBody, type AccessKind } from "../walk.js";
import { canConflict, conflicts, type Depth } from "./conflict.js";
import { liveness, type Liveness } from "./liveness.js";
import { Reporter, type Conflict } from "./report.js";
import type { BodyTyping, Loan } from "./typing.js";

/** An access that may be in the way of a loan. */
export interface Touch {
  readonly kind: AccessKind | "activate" | "exit";
  readonly place: Place;
  readonly at: Span;
  readonly block: number;
  readonly index: number;
  /** The loan that is made or activated there. */
  readonly loan: Loan | undefined;
}

/** The locals that can see a loan. */
export interface Carriers {
  readonly uses: readonly number[];
  readonly drops: readonly number[];
  /** A region of the signature that it flows into. */
  readonly universal: number | undefined;
}

export function checkLoans(facts: Facts, cfg: Cfg, typing: BodyTyping): readonly Diagnostic[] {
  const loans = typing.loans.filter((loan) => matters(facts, typing, loan));
  return loans.length === 0 ? [] : new LoanChecker(facts, cfg, typing, loans).run();
}

function matters(facts: Facts, typing: BodyTyping, loan: Loan): boolean {
  if (!canConflict(facts, loan.place)) return false;
  const local = facts.local(loan.place);
  if (local === undefined || isUncertain(local.ty)) return false;
  return (local.kind !== "temp" || loan.place.projection.length > 0 || typing.hasStorage(loan.place.local));
}

class LoanChecker {
  private readonly live: Liveness;
  private readonly touches = new Map<number, Map<number, Touch[]>>();
  private readonly reporter: Reporter;

  constructor(private readonly facts: Facts, private readonly cfg: Cfg, private readonly typing: BodyTyping, private readonly loans: readonly Loan[]) {
    const relevant = new Uint8Array(facts.body.locals.length);
    typing.locals.forEach((ann, id) => { relevant[id] = ann.regions.length > 0 ? 1 : 0; });
    this.live = liveness(facts.body, cfg, relevant);
    this.collectTouches();
    this.reporter = new Reporter(facts, cfg, typing, this.live);
  }

  run(): readonly Diagnostic[] {
    for (const loan of this.loans) this.follow(loan);
    return this.reporter.diagnostics();
  }

  // ---- accesses

  private touch(touch: Touch): void {
    let blocks = this.touches.get(touch.place.local);
    if (blocks === undefined) {
      blocks = new Map();
      this.touches.set(touch.place.local, blocks);
    }
    const list = blocks.get(touch.block);
    if (list === undefined) blocks.set(touch.block, [touch]);
    else list.push(touch);
  }

  private collectTouches(): void {
    const roots = new Set(this.loans.map((loan) => loan.place.local));
    const made = new Map<string, Loan>();
    for (const loan of this.typing.loans) made.set(`${String(loan.block)}.${String(loan.index)}`, loan);
    const reserved = new Map<number, Loan>();
    for (const loan of this.loans) if (loan.twoPhase && loan.into >= 0) reserved.set(loan.into, loan);
    visitBody(this.facts.body, (kind, place, at, block, index) => {
      const activated = kind === "move" || kind === "copy" ? reserved.get(place.local) : undefined;
      if (activated !== undefined) this.touch({ kind: "activate", place: activated.place, at: this.statementAt(block, index) ?? activated.at, block, index, loan: activated });
      if (!roots.has(place.local)) return;
      const isLoan = kind === "borrow" || kind === "borrowMut" || kind === "borrowTwoPhase";
      this.touch({ kind, place, at, block, index, loan: isLoan ? made.get(`${String(block)}.${String(index)}`) : undefined });
    });
    this.facts.body.blocks.forEach((block, id) => {
      if (block.terminator.kind !== "Return") return;
      for (const root of roots) {
        if (this.facts.body.locals[root]?.kind === "param") this.touch({ kind: "exit", place: { local: root, projection: [] }, at: block.terminator, block: id, index: block.statements.length, loan: undefined });
      }
    });
  }

  private statementAt(block: number, index: number): Span | undefined {
    const found = this.facts.body.blocks[block];
    return found?.statements[index] ?? found?.terminator;
  }

  // ---- one loan

  private carriers(loan: Loan): Carriers {
    const uses = new Set<number>();
    const drops = new Set<number>();
    let universal: number | undefined;
    for (const region of this.typing.graph.reached(loan.region).keys()) {
      if (this.typing.graph.isUniversal(region)) universal ??= region;
      const owner = this.typing.ownerOf[region];
      if (owner === undefined) continue;
      uses.add(owner);
      const ann = this.typing.locals[owner];
      if (ann === undefined || drops.has(owner)) continue;
      if (this.typing.shapes.dropRegions(ann.ty).some((position) => ann.regions[position] === region)) drops.add(owner);
    }
    return { uses: [...uses], drops: [...drops], universal };
  }

  private follow(loan: Loan): void {
    const carriers = this.carriers(loan);
    const seen = new Uint8Array(this.cfg.count);
    const work: { block: number; index: number; active: boolean }[] = [{ block: loan.block, index: loan.index + 1, active: !loan.twoPhase }];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      const end = this.throughBlock(loan, carriers, at.block, at.index, at.active);
      if (end === undefined) continue;
      for (const to of this.cfg.succs[at.block] ?? []) {
        const bit = end ? 2 : 1;
        if (((seen[to] ?? 0) & bit) !== 0) continue;
        seen[to] = (seen[to] ?? 0) | bit;
        work.push({ block: to, index: 0, active: end });
      }
    }
  }

  /** Follows the loan from `from` to the end of a block. `undefined`: it died; else whether it is active at the end. */
  private throughBlock(loan: Loan, carriers: Carriers, block: number, from: number, wasActive: boolean): boolean | undefined {
    const last = this.facts.body.blocks[block]?.statements.length ?? 0;
    let active = wasActive;
    let alive = carriers.universal === undefined ? this.aliveUntil(carriers, block, from) : Number.POSITIVE_INFINITY;
    if (alive < from) return undefined;
    for (const touch of this.touches.get(loan.place.local)?.get(block) ?? []) {
      if (touch.index < from) continue;
      while (alive < touch.index) {
        const next = this.aliveUntil(carriers, block, alive + 1);
        if (next <= alive) return undefined;
        alive = next;
      }
      if (touch.kind === "activate" && touch.loan === loan) {
        active = true;
        continue;
      }
      const conflict = this.conflict(loan, touch, active);
      if (conflict !== undefined) this.reporter.add({ loan, touch, carriers, ...conflict });
      if (this.kills(loan, touch)) return undefined;
    }
    while (alive < last) {
      const next = this.aliveUntil(carriers, block, alive + 1);
      if (next <= alive) return undefined;
      alive = next;
    }
    return active;
  }

  /** The last index up to which some carrier is surely alive, starting at `from`; -1 when none is alive there. */
  private aliveUntil(carriers: Carriers, block: number, from: number): number {
    let best = -1;
    for (const local of carriers.uses) {
      const next = this.live.nextUse(local, block, from);
      if (next > best) best = next;
    }
    for (const local of carriers.drops) {
      const next = this.live.nextDrop(local, block, from);
      if (next > best) best = next;
    }
    return best;
  }

  private kills(loan: Loan, touch: Touch): boolean {
    switch (touch.kind) {
      case "storageDead": return true;
      case "assign": case "result": {
        if (touch.place.projection.length === 0) return true;
        return touch.place.projection.length <= loan.place.projection.length && touch.place.projection.every((step, i) => {
          const other = loan.place.projection[i];
          return other !== undefined && sameStep(step, other) && (step.kind === "Deref" || step.kind === "Field");
        });
      }
      case "copy": case "move": case "inspect": case "length": case "match": case "borrow": case "borrowMut": case "borrowTwoPhase": case "rawBorrow": case "rawBorrowMut": case "drop":
      case "dropReplace": case "storageLive": case "unknown": case "activate": case "exit":
        return false;
    }
  }

  /** Whether the access is forbidden while the loan is alive. */
  private conflict(loan: Loan, touch: Touch, active: boolean): Pick<Conflict, "kind"> | undefined {
    const exclusive = loan.mut && active;
    const meets = (depth: Depth): boolean => conflicts(this.facts, loan.place, touch.place, depth);
    switch (touch.kind) {
      case "copy": return exclusive && meets("deep") ? { kind: "use" } : undefined;
      case "inspect": return exclusive && meets("shallow") ? { kind: "use" } : undefined;
      case "length": return exclusive && meets("length") ? { kind: "use" } : undefined;
      case "borrow": case "rawBorrow": return exclusive && meets("deep") ? { kind: "borrowShared" } : undefined;
      case "borrowMut": case "rawBorrowMut": return meets("deep") ? { kind: "borrowMut" } : undefined;
      // The reservation of a two-phase borrow may meet shared loans.
      case "borrowTwoPhase": return loan.mut && meets("deep") ? { kind: "borrowMut" } : undefined;
      case "activate": return meets("deep") ? { kind: "borrowMut" } : undefined;
      case "move": {
        const ty = this.facts.tyOf(touch.place);
        if (ty !== undefined && this.facts.isMoved(ty)) return meets("deep") ? { kind: "move" } : undefined;
        return exclusive && meets("deep") ? { kind: "use" } : undefined;
      }
      case "assign": case "result": return meets("shallow") ? { kind: "assign" } : undefined;
      case "dropReplace": return meets("drop") ? { kind: "assign" } : undefined;
      case "drop": return meets("drop") ? { kind: "dead" } : undefined;
      case "storageDead": return meets("shallow") ? { kind: "dead" } : undefined;
      case "exit": return meets("shallow") ? { kind: "dead" } : undefined;
      case "match": case "storageLive": case "unknown": return undefined;
    }
  }
}
