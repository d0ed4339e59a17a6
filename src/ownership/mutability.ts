/**
 * What may be written and moved out of, by declaration alone: E0594 and E0596 (not mutable), E0384 (assigned twice), E0507 (moved out
 * of what is borrowed). Needs no knowledge of loans.
 */
import type { Diagnostic } from "../base/diagnostics.js";
import type { Cfg } from "../ir/cfg.js";
import type { IrLocal, Place, Statement } from "../ir/ir.js";
import type { Span } from "../ir/lower/places.js";
import type { Ty } from "../types/ty.js";
import { isBox, isUncertain, type Facts, type Upvar } from "./facts.js";
import { finding, note, quoted } from "./report.js";
import { visitBody, type AccessKind } from "./walk.js";

/** Why a place cannot be written. */
export type Immutable =
  | { readonly kind: "local"; readonly local: IrLocal }
  | { readonly kind: "upvar"; readonly upvar: Upvar }
  /** In a closure that is asked to be `Fn`. */
  | { readonly kind: "shared" }
  /** Behind a shared reference, `const` pointer or static; `length` steps lead to it. */
  | { readonly kind: "behind"; readonly what: "`&` reference" | "`*const` pointer"; readonly length: number }
  | { readonly kind: "static"; readonly name: string };

/** `undefined` when the place may be written. `anyLocal`: an exclusive reference need not be in a mutable variable. */
export function whyImmutable(facts: Facts, place: Place, anyLocal = false): Immutable | undefined {
  let free = anyLocal;
  const upvar = facts.upvarOf(place);
  const bottom = upvar?.steps ?? 0;
  for (let length = place.projection.length; length > bottom; length--) {
    const step = place.projection[length - 1];
    if (step?.kind !== "Deref") continue;
    const base = facts.tyAt(place, length - 1);
    if (base === undefined || isUncertain(base)) return undefined;
    if (base.kind === "Ref") {
      if (!base.mut) return length === 1 && mayBeMutable(facts, place.local) ? undefined : behindShared(facts, place, length - 1);
      free = true;
    } else if (base.kind === "Ptr") {
      return base.mut ? undefined : { kind: "behind", what: "`*const` pointer", length: length - 1 };
    } else if (!isBox(base)) {
      return undefined;
    }
  }
  if (upvar !== undefined && facts.body.closure?.asked === "ref") return { kind: "shared" };
  if (free) return undefined;
  if (upvar !== undefined) return upvar.upvar.mutable ? undefined : { kind: "upvar", upvar: upvar.upvar };
  const local = facts.local(place);
  if (local === undefined || local.mut || local.kind === "temp" || local.kind === "return" || local.kind === "env" || local.name === undefined || facts.mayBeAnother(place.local)) return undefined;
  return { kind: "local", local };
}

function behindShared(facts: Facts, place: Place, length: number): Immutable {
  const name = length === 0 ? staticName(facts, place.local) : undefined;
  return name === undefined ? { kind: "behind", what: "`&` reference", length } : { kind: "static", name };
}

/** The value whose overloaded dereference or index gave the reference in a temporary. */
function overloadedSource(facts: Facts, local: number): { readonly from: "deref" | "index"; readonly ty: Ty } | undefined {
  if (facts.body.locals[local]?.kind !== "temp") return undefined;
  for (const { terminator } of facts.body.blocks) {
    if (terminator.kind !== "Call" || terminator.dest.local !== local || (terminator.from !== "deref" && terminator.from !== "index")) continue;
    const receiver = terminator.args[0];
    const ty = receiver === undefined || receiver.kind === "Const" ? undefined : facts.tyOf(receiver.place);
    return ty?.kind === "Ref" ? { from: terminator.from, ty: ty.inner } : undefined;
  }
  return undefined;
}

/** The reference came out of an overloaded dereference or index whose mutable form the type may have. */
function mayBeMutable(facts: Facts, local: number): boolean {
  if (facts.body.locals[local]?.kind !== "temp") return false;
  for (const { terminator } of facts.body.blocks) {
    if (terminator.kind !== "Call" || terminator.dest.local !== local || (terminator.from !== "deref" && terminator.from !== "index")) continue;
    const receiver = terminator.args[0];
    const ty = receiver === undefined || receiver.kind === "Const" ? undefined : facts.tyOf(receiver.place);
    const trait = facts.types.program.lang.get(terminator.from === "deref" ? "deref_mut" : "index_mut");
    if (ty?.kind !== "Ref" || trait?.kind !== "Trait") return true;
    const index = terminator.from === "index" ? terminator.args[1] : undefined;
    const indexTy = index === undefined ? undefined : index.kind === "Const" ? index.ty : facts.tyOf(index.place);
    return facts.types.implementsTrait(ty.inner, trait, indexTy === undefined ? [] : [indexTy], facts.body.owner) !== "no";
  }
  return false;
}

/** The static whose address the local holds. */
function staticName(facts: Facts, local: number): string | undefined {
  if (facts.body.locals[local]?.kind !== "temp") return undefined;
  for (const block of facts.body.blocks) {
    for (const statement of block.statements) {
      if (statement.kind === "Assign" && statement.place.local === local && statement.rvalue.kind === "StaticRef") return statement.rvalue.def.name;
    }
  }
  return undefined;
}

export function checkMutability(facts: Facts, cfg: Cfg): readonly Diagnostic[] {
  const checker = new MutabilityChecker(facts, cfg);
  return checker.run();
}

class MutabilityChecker {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly reported = new Set<string>();
  /** References that are made for a closure's captures: the closure's body is where a wrong use shows. */
  private readonly forCaptures = new Set<number>();
  private readonly borrowed = new Map<IrLocal, { readonly place: Place; readonly at: Span }[]>();
  private readonly assignments = new Map<number, { readonly place: Place; readonly at: Span; readonly block: number; readonly index: number }[]>();

  constructor(private readonly facts: Facts, private readonly cfg: Cfg) {}

  run(): readonly Diagnostic[] {
    for (const block of this.facts.body.blocks) for (const statement of block.statements) this.noteCaptures(statement);
    visitBody(this.facts.body, (kind, place, at, block, index) => this.access(kind, place, at, block, index));
    this.checkAssignedTwice();
    for (const [local, places] of this.borrowed) this.reportBorrowed(local, places);
    return this.diagnostics;
  }

  private noteCaptures(statement: Statement): void {
    if (statement.kind !== "Assign" || statement.rvalue.kind !== "Aggregate" || statement.rvalue.of.kind !== "Closure") return;
    for (const operand of statement.rvalue.operands) if (operand.kind === "Move") this.forCaptures.add(operand.place.local);
  }

  private report(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code} ${String(diagnostic.span.start)} ${String(diagnostic.span.end)}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.diagnostics.push(diagnostic);
  }

  private access(kind: AccessKind, place: Place, at: Span, block: number, index: number): void {
    switch (kind) {
      case "assign": case "result": return this.written(place, at, block, index);
      case "borrowMut": case "borrowTwoPhase": case "rawBorrowMut": {
        const statement = this.facts.body.blocks[block]?.statements[index];
        if (statement?.kind === "Assign" && this.forCaptures.has(statement.place.local)) return;
        const why = whyImmutable(this.facts, place);
        if (why?.kind === "local") this.noteBorrowed(why.local, place, at);
        else if (why !== undefined) this.reportWrite("E0596", place, at, why);
        return;
      }
      case "move": return this.moved(place, at, block, index);
      case "copy": case "inspect": case "length": case "match": case "borrow": case "rawBorrow": case "drop": case "dropReplace": case "storageDead": case "storageLive": case "unknown":
        return;
    }
  }

  private noteBorrowed(local: IrLocal, place: Place, at: Span): void {
    const list = this.borrowed.get(local);
    if (list === undefined) this.borrowed.set(local, [{ place, at }]);
    else list.push({ place, at });
  }

  /** Several borrows of one variable are one error, at its declaration. */
  private reportBorrowed(local: IrLocal, list: readonly { readonly place: Place; readonly at: Span }[]): void {
    const first = list[0];
    if (first === undefined) return;
    if (list.length === 1) return this.reportWrite("E0596", first.place, first.at, { kind: "local", local });
    const described = this.facts.describe(first.place);
    const name = described === local.name ? "it" : quoted(local.name);
    const notes = list.map((one) => note(one.at, "cannot borrow as mutable"));
    this.report(finding("E0596", `cannot borrow ${quoted(described)} as mutable, as ${name} is not declared as mutable`, local, "not mutable", notes, [`consider changing this to be mutable: \`mut ${local.name ?? ""}\``]));
  }

  private written(place: Place, at: Span, block: number, index: number): void {
    if (place.projection.length === 0) {
      const local = this.facts.local(place);
      if (local === undefined || local.mut || local.name === undefined) return;
      const list = this.assignments.get(place.local);
      const one = { place, at, block, index };
      if (list === undefined) this.assignments.set(place.local, [one]);
      else list.push(one);
      return;
    }
    const why = whyImmutable(this.facts, place);
    if (why !== undefined) this.reportWrite("E0594", place, at, why);
  }

  private reportWrite(code: "E0594" | "E0596", place: Place, at: Span, why: Immutable): void {
    const assign = code === "E0594";
    const described = quoted(this.facts.describe(place));
    const head = assign ? `cannot assign to ${described}` : `cannot borrow ${described} as mutable`;
    const short = assign ? "cannot assign" : "cannot borrow as mutable";
    const verb = assign ? "written to" : "borrowed as mutable";
    const behind = assign ? "which is" : "as it is";
    const whole = (name: string | undefined): string => (name !== undefined && this.facts.describe(place) === name ? "it" : quoted(name));
    switch (why.kind) {
      case "local":
        return this.report(finding(code, `${head}, as ${whole(why.local.name)} is not declared as mutable`, at, short, [], [`consider changing this to be mutable: \`mut ${why.local.name ?? ""}\``]));
      case "upvar":
        return this.report(finding(code, `${head}, as ${whole(why.upvar.name)} is not declared as mutable`, at, short));
      case "shared":
        return this.report(finding(code, `${head}, as it is a captured variable in a \`Fn\` closure`, at, short));
      case "behind": {
        const pointer = why.length === 0 ? this.facts.describe({ local: place.local, projection: [] }) : undefined;
        if (pointer === undefined) return this.report(finding(code, `${head}, ${behind} behind a ${why.what}`, at, short));
        return this.report(finding(code, `${head}, ${behind} behind a ${why.what}`, at, `\`${pointer}\` is a ${why.what}, so it cannot be ${verb}`));
      }
      case "static":
        return this.report(finding(code, assign ? `cannot assign to immutable static item \`${why.name}\`` : `cannot borrow immutable static item \`${why.name}\` as mutable`, at, short));
    }
  }

  // ---- E0384

  private checkAssignedTwice(): void {
    for (const [id, list] of this.assignments) {
      const local = this.facts.body.locals[id];
      if (local === undefined) continue;
      if (local.kind === "param") {
        for (const one of list) this.report(finding("E0384", `cannot assign to immutable argument \`${local.name ?? ""}\``, one.at, "cannot assign to immutable argument", [], [`consider making this binding mutable: \`mut ${local.name ?? ""}\``]));
        continue;
      }
      if (local.kind !== "var" || (list.length === 1 && local.late !== true)) continue;
      for (const one of list) {
        const first = this.assignedBefore(id, list, one);
        if (first !== undefined) this.reportTwice(local, first, one);
      }
    }
  }

  private reportTwice(local: IrLocal, first: { readonly at: Span }, one: { readonly at: Span }): void {
    const name = local.name ?? "";
    const notes = first === one ? [] : [note(first.at, `first assignment to \`${name}\``)];
    this.report(finding("E0384", `cannot assign twice to immutable variable \`${name}\``, one.at, "cannot assign twice to immutable variable", notes, [`consider making this binding mutable: \`mut ${name}\``]));
  }

  /** An assignment that may have happened before `one`, in the same life of the variable. */
  private assignedBefore(local: number, list: readonly { readonly at: Span; readonly block: number; readonly index: number }[], one: { readonly block: number; readonly index: number }): { readonly at: Span } | undefined {
    const seen = new Uint8Array(this.cfg.count);
    const work: { block: number; before: number }[] = [{ block: one.block, before: one.index }];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      const stop = this.lastLife(local, at.block, at.before);
      let found: (typeof list)[number] | undefined;
      for (const other of list) if (other.block === at.block && other.index < at.before && other.index > stop) found ??= other;
      if (found !== undefined) return found;
      if (stop >= 0) continue;
      for (const pred of this.cfg.preds[at.block] ?? []) {
        if (seen[pred] === 1) continue;
        seen[pred] = 1;
        work.push({ block: pred, before: Number.MAX_SAFE_INTEGER });
      }
    }
    return undefined;
  }

  /** The last statement before `before` at which the variable's storage begins or ends; -1 without one. */
  private lastLife(local: number, block: number, before: number): number {
    const statements = this.facts.body.blocks[block]?.statements ?? [];
    for (let i = Math.min(before, statements.length) - 1; i >= 0; i--) {
      const statement = statements[i];
      if ((statement?.kind === "StorageDead" || statement?.kind === "StorageLive") && statement.local === local) return i;
    }
    return -1;
  }

  // ---- E0507

  private moved(place: Place, at: Span, block: number, index: number): void {
    const ty = this.facts.tyOf(place);
    if (ty === undefined || !this.facts.isMoved(ty)) return;
    const from = this.facts.ownsEnv(place) ? 1 : 0;
    for (let i = from; i < place.projection.length; i++) {
      if (place.projection[i]?.kind !== "Deref") continue;
      const base = this.facts.tyAt(place, i);
      if (base === undefined || isUncertain(base) || (base.kind !== "Ref" && base.kind !== "Ptr")) continue;
      this.reportMoveOut(place, i, base.kind === "Ptr" ? "a raw pointer" : base.mut ? "a mutable reference" : "a shared reference", this.matchSpan(place, at, block, index));
      return;
    }
  }

  private reportMoveOut(place: Place, deref: number, behind: string, where: { readonly at: Span; readonly binding: Span | undefined }): void {
    const ty = this.facts.tyOf(place);
    const name = staticName(this.facts, place.local);
    const described = name ?? this.enumPart(place) ?? this.facts.describe(place);
    const source = overloadedSource(this.facts, place.local);
    const bound = where.binding === undefined ? described : this.boundName(where.binding);
    const because = `move occurs because ${bound === undefined ? "value" : `\`${bound}\``} has type \`${ty === undefined ? "_" : this.facts.types.show(ty)}\`, which does not implement the \`Copy\` trait`;
    const upvar = this.facts.upvarOf(place);
    const message = name !== undefined && deref === 0 ? `cannot move out of static item \`${name}\``
      : upvar !== undefined && deref < upvar.steps ? `cannot move out of ${quoted(described)}, a captured variable in an \`${this.facts.body.closure?.asked === "ref" ? "Fn" : "FnMut"}\` closure`
        : source !== undefined && deref === 0 ? `cannot move out of ${this.showSource(source)}`
          : described === undefined ? "cannot move out of borrowed content" : `cannot move out of ${described.startsWith("`") ? described : quoted(described)} which is behind ${behind}`;
    const notes = where.binding === undefined ? [] : [note(where.binding, "data moved here"), note(where.binding, because)];
    this.report(finding("E0507", message, where.at, where.binding === undefined ? because : undefined, notes));
  }

  /** `` `o` as enum variant `Some` `` */
  private enumPart(place: Place): string | undefined {
    const at = place.projection.findIndex((step) => step.kind === "Field" && step.variant >= 0);
    const step = place.projection[at];
    const base = at < 0 ? undefined : this.facts.tyAt(place, at);
    if (step?.kind !== "Field" || base?.kind !== "Adt" || base.def.kind !== "Enum") return undefined;
    const whole = this.facts.describe({ local: place.local, projection: place.projection.slice(0, at) })?.replace(/^\*/, "");
    const variant = base.def.variants[step.variant]?.name;
    return whole === undefined || variant === undefined ? undefined : `\`${whole}\` as enum variant \`${variant}\``;
  }

  /** The variable that a pattern binds at a place. */
  private boundName(at: Span): string | undefined {
    return this.facts.body.locals.find((local) => local.kind === "var" && local.start >= at.start && local.end <= at.end)?.name;
  }

  private showSource(source: { readonly from: "deref" | "index"; readonly ty: Ty }): string {
    const shown = this.facts.types.show(source.ty);
    if (source.from === "index") return `index of \`${shown}\``;
    const head = source.ty.kind === "Adt" ? source.ty.def.name : "";
    return head === "Rc" || head === "Arc" ? `an \`${head}\`` : `dereference of \`${shown}\``;
  }

  /** A move into a variable of a pattern is blamed on what is matched. */
  private matchSpan(place: Place, at: Span, block: number, index: number): { readonly at: Span; readonly binding: Span | undefined } {
    const statement = this.facts.body.blocks[block]?.statements[index];
    const target = statement?.kind === "Assign" && statement.place.projection.length === 0 ? this.facts.body.locals[statement.place.local] : undefined;
    if (statement === undefined || target?.kind !== "var" || target.start < statement.start || target.end > statement.end) return { at, binding: undefined };
    let best: Span | undefined;
    // Blocks are numbered so that what is matched comes before its arms: the last one is the nearest.
    this.facts.body.blocks.slice(0, block + 1).forEach((found, id) => found.statements.forEach((one, i) => {
      if (one.kind !== "FakeRead" || one.place.local !== place.local || one.place.projection.length > place.projection.length) return;
      if (id < block || i < index) best = one;
    }));
    return best === undefined ? { at, binding: undefined } : { at: { start: best.start, end: best.end }, binding: { start: statement.start, end: statement.end } };
  }
}
