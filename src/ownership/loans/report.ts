/** Loan conflicts in the compiler's words: each once, with where the borrow was made and where it is used later. */
import type { Code } from "../../base/codes.js";
import type { Diagnostic, Note } from "../../base/diagnostics.js";
import type { Cfg } from "../../ir/cfg.js";
import type { Span } from "../../ir/lower/places.js";
import type { Ty } from "../../types/ty.js";
import type { Facts } from "../facts.js";
import { finding, note, quoted } from "../report.js";
import { visitResult, visitStatement, visitTerminator } from "../walk.js";
import type { Carriers, Touch } from "./check.js";
import type { Liveness } from "./liveness.js";
import type { BodyTyping, Loan } from "./typing.js";

export interface Conflict {
  readonly kind: "use" | "borrowShared" | "borrowMut" | "move" | "assign" | "dead";
  readonly loan: Loan;
  readonly touch: Touch;
  readonly carriers: Carriers;
}

export class Reporter {
  private readonly found: Conflict[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly facts: Facts, private readonly cfg: Cfg, private readonly typing: BodyTyping, private readonly live: Liveness) {}

  add(conflict: Conflict): void {
    const { kind, loan, touch } = conflict;
    const key = touch.kind === "length" ? `length ${String(touch.at.start)} ${String(touch.at.end)}` : kind === "dead" ? `dead ${String(loan.at.start)} ${String(loan.at.end)}` : `${String(touch.at.start)} ${String(touch.at.end)}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.found.push(conflict);
  }

  diagnostics(): readonly Diagnostic[] {
    const reserved = new Set(this.found.flatMap((conflict) => (conflict.touch.kind === "borrowTwoPhase" ? [conflict.touch.loan] : [])));
    return this.found.filter((conflict) => conflict.touch.kind !== "activate" || !reserved.has(conflict.touch.loan)).map((conflict) => this.report(conflict));
  }

  private report(conflict: Conflict): Diagnostic {
    const { loan, touch } = conflict;
    const place = quoted(this.facts.describe(touch.place));
    const borrowed = quoted(this.facts.describe(loan.place));
    const later = this.later(conflict);
    switch (conflict.kind) {
      case "use":
        return finding("E0503", `cannot use ${place} because it was mutably borrowed`, touch.at, `use of borrowed ${borrowed}`, [note(loan.at, `${borrowed} is borrowed here`), ...later("borrow")]);
      case "move":
        return finding("E0505", `cannot move out of ${place} because it is borrowed`, touch.at, `move out of ${place} occurs here`, [note(loan.at, `borrow of ${borrowed} occurs here`), ...later("borrow")]);
      case "assign":
        return finding("E0506", `cannot assign to ${place} because it is borrowed`, touch.at, `${place} is assigned to here but it was already borrowed`, [note(loan.at, `${borrowed} is borrowed here`), ...later("borrow")]);
      case "borrowShared":
        return finding("E0502", `cannot borrow ${place} as immutable because it is also borrowed as mutable`, touch.at, "immutable borrow occurs here", [note(loan.at, "mutable borrow occurs here"), ...later("mutable borrow")]);
      case "borrowMut":
        return loan.mut ? this.twice(conflict, place, later) : finding("E0502", `cannot borrow ${place} as mutable because it is also borrowed as immutable`, touch.at, "mutable borrow occurs here", [note(loan.at, "immutable borrow occurs here"), ...later("immutable borrow")]);
      case "dead": return this.dead(conflict, later);
    }
  }

  private twice(conflict: Conflict, place: string, later: (what: string) => readonly Note[]): Diagnostic {
    const { loan, touch } = conflict;
    const message = `cannot borrow ${place} as mutable more than once at a time`;
    if (touch.at.start === loan.at.start && touch.at.end === loan.at.end) {
      return finding("E0499", message, touch.at, `${place} was mutably borrowed here in the previous iteration of the loop`, later("borrow"));
    }
    return finding("E0499", message, touch.at, "second mutable borrow occurs here", [note(loan.at, "first mutable borrow occurs here"), ...later("first borrow")]);
  }

  // ---- what does not live long enough

  private dead(conflict: Conflict, later: (what: string) => readonly Note[]): Diagnostic {
    const { loan, touch, carriers } = conflict;
    const local = this.facts.local(loan.place);
    const temporary = local === undefined || local.kind === "temp";
    const name = this.facts.describe({ local: loan.place.local, projection: [] });
    const returned = carriers.universal === undefined ? undefined : this.returnedAt(loan, carriers.universal);
    if (returned !== undefined) return this.returnOfLocal(loan, returned, temporary, name, local?.kind === "param", local);
    if (temporary) {
      const at = local ?? loan.at;
      return finding("E0716", "temporary value dropped while borrowed", at, "creates a temporary value which is freed while still in use", [note(touch.at, "temporary value is freed at the end of this statement"), ...later("borrow")], ["consider using a `let` binding to create a longer lived value"]);
    }
    const described = quoted(this.facts.describe(loan.place));
    const notes = [note(local, `binding ${quoted(name)} declared here`), note(touch.at, `${described} dropped here while still borrowed`), ...later("borrow")];
    return finding("E0597", `${described} does not live long enough`, this.capturedAt(loan) ?? loan.at, "borrowed value does not live long enough", notes);
  }

  /** Where a closure that borrows uses what it borrows. */
  private capturedAt(loan: Loan): Span | undefined {
    for (const block of this.facts.body.blocks) {
      for (const statement of block.statements) {
        if (statement.kind !== "Assign" || statement.rvalue.kind !== "Aggregate" || statement.rvalue.of.kind !== "Closure") continue;
        const index = statement.rvalue.operands.findIndex((operand) => operand.kind === "Move" && operand.place.local === loan.into);
        const capture = statement.rvalue.of.body.captures[index];
        if (capture !== undefined) return { start: capture.start, end: capture.end };
      }
    }
    return undefined;
  }

  private returnOfLocal(loan: Loan, at: Span, temporary: boolean, name: string | undefined, param: boolean, local: Span | undefined): Diagnostic {
    const direct = at.start === loan.at.start && at.end === loan.at.end;
    const what = direct ? "reference to" : "value referencing";
    const whose = temporary ? (direct ? "temporary value" : "temporary value") : param ? `function parameter ${quoted(name)}` : `local variable ${quoted(name)}`;
    const owner = "data owned by the current function";
    const label = `returns a ${direct ? "reference to" : "value referencing"} ${owner}`;
    const notes = direct ? [] : [temporary && local !== undefined ? note(local, "temporary value created here") : note(loan.at, `${quoted(name)} is borrowed here`)];
    return finding("E0515", `cannot return ${what} ${whose}`, at, label, notes);
  }

  /** Where the loan goes into the result of the body on its way to the signature. */
  private returnedAt(loan: Loan, universal: number): Span | undefined {
    const reached = this.typing.graph.reached(loan.region);
    for (let region = universal; region >= 0;) {
      const step = reached.get(region);
      if (step === undefined) return undefined;
      if (step.edge?.origin === "return") return step.edge.at;
      region = step.from;
    }
    return undefined;
  }

  // ---- where it is used later

  private later(conflict: Conflict): (what: string) => readonly Note[] {
    return (what) => {
      if (conflict.carriers.universal !== undefined) return [];
      const found = this.nextUse(conflict.carriers, conflict.touch, conflict.loan);
      if (found === undefined) return [];
      if (found.drop !== undefined) {
        const local = this.facts.body.locals[found.drop];
        const name = local?.name === undefined ? "a temporary" : `\`${local.name}\``;
        return [note(found.at, `${what} might be used here, when ${name} is dropped and runs the ${local === undefined ? "destructor" : this.destructor(local.ty)}`)];
      }
      if (found.loop) return [note(found.at, `${what} used here, in later iteration of loop`)];
      return [note(found.at, `${what} later used ${found.call ? "by call" : "here"}`)];
    };
  }

  private destructor(ty: Ty): string {
    const own = ty.kind === "Adt" && ty.def.crate.role !== "model" && this.facts.types.dropImpl(ty) !== undefined;
    return own ? `\`Drop\` code for type \`${ty.def.name}\`` : `destructor for type \`${this.facts.types.show(ty)}\``;
  }

  private nextUse(carriers: Carriers, touch: Touch, loan: Loan): { readonly at: Span; readonly drop: number | undefined; readonly loop: boolean; readonly call: boolean } | undefined {
    const seen = new Uint8Array(this.cfg.count);
    const work: { block: number; index: number }[] = [{ block: touch.block, index: touch.index }];
    for (let i = 0; i < work.length; i++) {
      const from = work[i];
      if (from === undefined) continue;
      const found = this.useInBlock(carriers, from.block, i === 0 ? from.index : 0);
      if (found !== undefined) {
        const position = (block: number): number => this.cfg.position[block] ?? 0;
        const loop = i > 0 && position(from.block) <= position(touch.block) && position(loan.block) >= position(from.block);
        return { ...found, loop };
      }
      for (const to of this.cfg.succs[from.block] ?? []) {
        if (seen[to] === 1) continue;
        seen[to] = 1;
        work.push({ block: to, index: 0 });
      }
    }
    return undefined;
  }

  private useInBlock(carriers: Carriers, block: number, from: number): { readonly at: Span; readonly drop: number | undefined; readonly call: boolean } | undefined {
    let best = Number.POSITIVE_INFINITY;
    let local = -1;
    let drop = false;
    for (const one of carriers.uses) {
      const next = this.live.nextUse(one, block, from);
      if (next >= 0 && next < best) [best, local, drop] = [next, one, false];
    }
    for (const one of carriers.drops) {
      const next = this.live.nextDrop(one, block, from);
      if (next >= 0 && next < best) [best, local, drop] = [next, one, true];
    }
    if (!Number.isFinite(best)) return undefined;
    const found = this.facts.body.blocks[block];
    const atCall = found?.terminator.kind === "Call" && best >= found.statements.length && found.terminator.from !== "macro";
    return { at: this.spanOfUse(block, best, local), drop: drop ? local : undefined, call: atCall && this.facts.body.locals[local]?.kind === "temp" };
  }

  private spanOfUse(block: number, index: number, local: number): Span {
    const found = this.facts.body.blocks[block];
    const statement = found?.statements[index] ?? found?.terminator;
    let at: Span = statement ?? { start: 0, end: 0 };
    if (found === undefined || statement === undefined) return at;
    let first = true;
    const visit = (_: unknown, place: { readonly local: number }, span: Span): void => {
      if (!first || place.local !== local) return;
      first = false;
      at = { start: span.start, end: span.end };
    };
    const inner = found.statements[index];
    if (inner !== undefined) visitStatement(inner, visit);
    else {
      visitTerminator(found.terminator, visit);
      visitResult(found.terminator, visit);
    }
    return at;
  }
}

/** The codes that this part can report. */
export const LOAN_CODES: readonly Code[] = ["E0499", "E0502", "E0503", "E0505", "E0506", "E0515", "E0597", "E0716"];
