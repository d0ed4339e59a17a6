/**
 * The body under construction: locals, blocks, and the scopes that say what is dropped when control leaves them.
 * Knows nothing of expressions.
 *
 * Every way out of a scope runs the drops that were scheduled in it, youngest first. Ways out that run the same drops to the same
 * target share their blocks.
 */
import type { BlockId, IrBlock, IrBody, IrLocal, LocalId, Operand, Place, Rvalue, Statement, Terminator } from "../ir.js";
import type { Ty } from "../../types/ty.js";
import type { LocalVar, TExpr } from "../../types/typed-body.js";
import type { LowerContext } from "./context.js";
import type { CaptureTable } from "./captures.js";
import type { JumpFrame } from "./jumps.js";
import { localPlace, type Span } from "./places.js";

interface OpenBlock {
  statements: Statement[];
  terminator: Terminator | undefined;
}

interface ScheduledDrop {
  readonly local: LocalId;
  readonly kind: "storage" | "value";
  /** The value was moved out for good: nothing is left to drop. */
  moved: boolean;
}

export interface Scope {
  readonly drops: ScheduledDrop[];
  /** What its end is blamed on: the last character of the syntax that it stands for. */
  readonly end: Span;
}

/** Where control goes when it leaves all scopes from `depth` on. */
export interface ExitTarget {
  readonly block: BlockId;
  readonly depth: number;
  readonly chain: ExitChain;
}

interface ExitChain {
  readonly block: BlockId;
  readonly next: Map<number, ExitChain>;
}

export class Builder {
  readonly locals: IrLocal[] = [];
  private readonly blocks: OpenBlock[] = [];
  private readonly scopes: Scope[] = [];
  private current: OpenBlock;
  private readonly valueDrops = new Map<LocalId, ScheduledDrop>();
  /** The scope at whose end temporaries die. */
  tempScope: Scope;
  /** Where variables are: their own local, or what stands for them in a guard. */
  readonly vars = new Map<number, Place>();
  /** Temporaries that outlive their statement: `undefined` for ever. */
  readonly extended = new Map<TExpr, Scope | undefined>();
  readonly jumps = new Map<number, JumpFrame>();
  readonly unsupported: { start: number; end: number; what: string }[] = [];
  readonly unsafeBlocks: Span[] = [];
  readonly closures: IrBody[] = [];
  /** Borrows that are shared until the call that they are made for. */
  readonly twoPhase = new Set<TExpr>();
  depth = 0;
  returnTarget: ExitTarget;

  constructor(readonly context: LowerContext, readonly captures: CaptureTable | undefined, span: Span) {
    this.current = { statements: [], terminator: undefined };
    this.blocks.push(this.current);
    this.tempScope = { drops: [], end: endOf(span) };
    this.scopes.push(this.tempScope);
    const end = this.newBlock();
    this.finishBlock(end, { kind: "Return", ...endOf(span) });
    this.returnTarget = { block: end, depth: 0, chain: { block: end, next: new Map() } };
  }

  // ---- locals

  newLocal(ty: Ty, kind: IrLocal["kind"], at: Span, variable?: LocalVar): LocalId {
    const id = this.locals.length;
    this.locals.push({ id, ty, kind, name: variable?.name, mut: variable?.mut ?? false, late: false, start: at.start, end: at.end });
    return id;
  }

  /** The variable was declared without a value. */
  markLate(local: LocalId): void {
    const found = this.locals[local];
    if (found !== undefined) this.locals[local] = { ...found, late: true };
  }

  temp(ty: Ty, at: Span): Place {
    return localPlace(this.newLocal(ty, "temp", at));
  }

  // ---- blocks

  newBlock(): BlockId {
    this.blocks.push({ statements: [], terminator: undefined });
    return this.blocks.length - 1;
  }

  private block(id: BlockId): OpenBlock {
    const block = this.blocks[id];
    if (block === undefined) throw new RangeError(`no block ${String(id)}`);
    return block;
  }

  private finishBlock(id: BlockId, terminator: Terminator): void {
    this.block(id).terminator = terminator;
  }

  startBlock(id: BlockId): void {
    this.current = this.block(id);
  }

  push(statement: Statement): void {
    this.current.statements.push(statement);
  }

  assign(place: Place, rvalue: Rvalue, at: Span): void {
    this.current.statements.push({ kind: "Assign", place, rvalue, start: at.start, end: at.end });
  }

  /** Ends the current block. What follows is unreachable until another block is started. */
  terminate(terminator: Terminator): void {
    this.current.terminator ??= terminator;
    this.current = { statements: [], terminator: undefined };
  }

  goto(target: BlockId, at: Span): void {
    this.terminate({ kind: "Goto", target, start: at.start, end: at.end });
  }

  unreachable(at: Span): void {
    this.terminate({ kind: "Unreachable", start: at.start, end: at.end });
  }

  /** Ends the current block and goes on in a new one. */
  continueAfter(make: (next: BlockId) => Terminator): void {
    const next = this.newBlock();
    this.terminate(make(next));
    this.startBlock(next);
  }

  finished(): IrBlock[] {
    return this.blocks.map((block) => ({
      statements: block.statements,
      terminator: block.terminator ?? { kind: "Unreachable", start: 0, end: 0 },
    }));
  }

  // ---- scopes

  get scopeDepth(): number {
    return this.scopes.length;
  }

  get innermost(): Scope {
    const scope = this.scopes[this.scopes.length - 1];
    if (scope === undefined) throw new RangeError("no scope");
    return scope;
  }

  pushScope(span: Span): Scope {
    const scope: Scope = { drops: [], end: endOf(span) };
    this.scopes.push(scope);
    return scope;
  }

  /** Leaves the innermost scope by falling through its end. */
  popScope(): void {
    const scope = this.scopes.pop();
    if (scope === undefined) return;
    for (let i = scope.drops.length - 1; i >= 0; i--) {
      const drop = scope.drops[i];
      if (drop !== undefined && !drop.moved) this.emitDrop(drop, scope.end);
    }
  }

  /** Leaves the innermost scope without running its drops: they were scheduled elsewhere. */
  discardScope(): void {
    this.scopes.pop();
  }

  /** Leaves the scope of a guard that holds: its temporaries die, the variables (the first `kept` drops) live on. */
  discardGuardScope(kept: number): void {
    const scope = this.innermost;
    scope.drops.splice(0, kept);
    this.popScope();
  }

  /** Runs `body` in a scope of its own, at whose end the temporaries made in it die. */
  inTempScope<T>(span: Span, body: () => T): T {
    const outer = this.tempScope;
    this.tempScope = this.pushScope(span);
    const result = body();
    this.popScope();
    this.tempScope = outer;
    return result;
  }

  inScope<T>(span: Span, body: () => T): T {
    this.pushScope(span);
    const result = body();
    this.popScope();
    return result;
  }

  /** Whether something was scheduled in the innermost scope. */
  get hasDrops(): boolean {
    return this.innermost.drops.some((drop) => !drop.moved);
  }

  scheduleStorage(local: LocalId, scope: Scope): void {
    scope.drops.push({ local, kind: "storage", moved: false });
  }

  scheduleValue(local: LocalId, scope: Scope): void {
    const drop: ScheduledDrop = { local, kind: "value", moved: false };
    scope.drops.push(drop);
    this.valueDrops.set(local, drop);
  }

  /** The operands were consumed: temporaries that were moved whole need no drop. */
  consumed(operands: readonly Operand[]): void {
    for (const operand of operands) {
      if (operand.kind !== "Move" || operand.place.projection.length > 0) continue;
      if (this.locals[operand.place.local]?.kind !== "temp") continue;
      const drop = this.valueDrops.get(operand.place.local);
      if (drop !== undefined) drop.moved = true;
    }
  }

  private emitDrop(drop: ScheduledDrop, at: Span): void {
    if (drop.kind === "storage") {
      this.push({ kind: "StorageDead", local: drop.local, start: at.start, end: at.end });
    } else {
      const place = localPlace(drop.local);
      this.continueAfter((target) => ({ kind: "Drop", place, target, start: at.start, end: at.end }));
    }
  }

  // ---- ways out

  /** A target that keeps the scopes that are open now. */
  exitTarget(block: BlockId): ExitTarget {
    return { block, depth: this.scopes.length, chain: { block, next: new Map() } };
  }

  newExit(): ExitTarget {
    return this.exitTarget(this.newBlock());
  }

  /** The block that leaves the scopes open now and then goes to `target`. */
  exitBlock(target: ExitTarget): BlockId {
    let chain = target.chain;
    for (let depth = target.depth; depth < this.scopes.length; depth++) {
      const scope = this.scopes[depth];
      if (scope === undefined) continue;
      for (const drop of scope.drops) {
        if (!drop.moved) chain = this.chained(chain, drop, scope.end);
      }
    }
    return chain.block;
  }

  private chained(chain: ExitChain, drop: ScheduledDrop, at: Span): ExitChain {
    const key = drop.local * 2 + (drop.kind === "value" ? 1 : 0);
    const found = chain.next.get(key);
    if (found !== undefined) return found;
    const block = this.newBlock();
    const target = chain.block;
    if (drop.kind === "storage") {
      this.block(block).statements.push({ kind: "StorageDead", local: drop.local, start: at.start, end: at.end });
      this.finishBlock(block, { kind: "Goto", target, start: at.start, end: at.end });
    } else {
      this.finishBlock(block, { kind: "Drop", place: localPlace(drop.local), target, start: at.start, end: at.end });
    }
    const made: ExitChain = { block, next: new Map() };
    chain.next.set(key, made);
    return made;
  }

  exit(target: ExitTarget, at: Span): void {
    this.goto(this.exitBlock(target), at);
  }

  // ---- what could not be lowered

  unsupportedAt(at: Span, what: string): void {
    this.unsupported.push({ start: at.start, end: at.end, what });
  }
}

/** The last character, or the last token of an expansion. */
export function endOf(span: Span): Span {
  return { start: Math.max(span.start, span.end - 1), end: span.end };
}
