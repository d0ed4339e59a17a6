/**
 * How an expression uses the places of the variables around it: consumed, borrowed, written. One walk over the typed tree.
 * Knows nothing of what a closure makes of the uses.
 */
import type { Callee, ClosureBody, LocalVar, TBlock, TExpr, TPat, TStmt } from "../../types/typed-body.js";
import type { Ty } from "../../types/ty.js";
import type { Projection } from "../ir.js";
import type { LowerContext } from "./context.js";
import type { CapturedPlace } from "./captures.js";

/** From the weakest to the strongest. */
export const USE = { ref: 0, unique: 1, refMut: 2, copy: 3, move: 4 } as const;
export type UseKind = keyof typeof USE;

export interface UsedPlace {
  readonly variable: LocalVar;
  readonly steps: readonly Projection[];
}

export interface UseSink {
  use(place: UsedPlace, kind: UseKind, at: TExpr | TPat): void;
  capturesOf(closure: ClosureBody): readonly CapturedPlace[];
}

type MaybePlace = UsedPlace | undefined;

function step(place: MaybePlace, projection: Projection): MaybePlace {
  return place === undefined ? undefined : { variable: place.variable, steps: [...place.steps, projection] };
}

const MAX_DEPTH = 1500;

export class UseWalker {
  /** Variables that are declared in what was walked. */
  readonly declared = new Set<number>();
  private depth = 0;

  constructor(private readonly context: LowerContext, private readonly sink: UseSink) {}

  private report(place: MaybePlace, kind: UseKind, at: TExpr | TPat): void {
    if (place !== undefined && !this.declared.has(place.variable.index)) this.sink.use(place, kind, at);
  }

  private valueKind(ty: Ty): UseKind {
    return this.context.isCopy(ty) ? "copy" : "move";
  }

  consume(expr: TExpr): void {
    if (isPlace(expr)) this.report(this.place(expr), this.valueKind(expr.ty), expr);
    else this.walk(expr);
  }

  private consumeAll(exprs: readonly TExpr[]): void {
    for (const expr of exprs) this.consume(expr);
  }

  private optional(expr: TExpr | undefined): void {
    if (expr !== undefined) this.consume(expr);
  }

  private borrow(expr: TExpr, kind: UseKind): void {
    this.report(this.place(expr), kind, expr);
  }

  private place(expr: TExpr): MaybePlace {
    switch (expr.kind) {
      case "Local": return { variable: expr.local, steps: [] };
      case "Field": return step(this.place(expr.base), { kind: "Field", variant: -1, index: expr.index, ty: expr.ty });
      case "Deref": return step(this.place(expr.operand), { kind: "Deref", ty: expr.ty });
      case "Index": {
        const base = this.place(expr.base);
        this.consume(expr.index);
        return step(base, { kind: "Index", index: -1, ty: expr.ty });
      }
      case "Static": case "Unknown": case "Literal": case "Const": case "ConstParam": case "FnItem": case "Borrow": case "Call": case "Unary": case "Binary":
      case "Logical": case "Cast": case "Coerce": case "Assign": case "DestructuringAssign": case "AssignOp": case "Tuple": case "Array": case "Repeat": case "Adt":
      case "Closure": case "Block": case "If": case "LetCond": case "Match": case "Loop": case "While": case "For": case "Try": case "Await": case "Return":
      case "Break": case "Continue": case "Yield": case "FormatArgs": case "Mark": case "Log":
        this.walk(expr);
        return undefined;
    }
  }

  private walk(expr: TExpr): void {
    if (this.depth > MAX_DEPTH) return;
    this.depth++;
    this.walkKind(expr);
    this.depth--;
  }

  private walkKind(expr: TExpr): void {
    switch (expr.kind) {
      case "Literal": case "Static": case "Const": case "ConstParam": case "FnItem": case "Continue": return;
      case "Local": case "Field": case "Index": case "Deref": this.consume(expr); return;
      case "Borrow": this.borrow(expr.operand, expr.mut ? "refMut" : "ref"); return;
      case "Call":
        this.callee(expr.callee);
        // What is not known takes nothing away, as it is lowered.
        if (expr.callee.kind === "Unknown") for (const arg of expr.args) this.borrow(arg, "ref");
        else this.consumeAll(expr.args);
        return;
      case "Unary": case "Cast": case "Coerce": case "Try": case "Await": this.consume(expr.operand); return;
      case "Binary": case "Logical": this.consume(expr.left); this.consume(expr.right); return;
      case "Assign": case "AssignOp": this.consume(expr.right); this.borrow(expr.left, "refMut"); return;
      case "DestructuringAssign": this.pattern(this.place(expr.right), expr.pat); return;
      case "Tuple": case "Array": this.consumeAll(expr.elems); return;
      case "Repeat": this.consume(expr.elem); return;
      case "Adt": this.adt(expr); return;
      case "Closure": this.closure(expr.closure, expr); return;
      case "Block": this.block(expr.block); return;
      case "If": this.consume(expr.cond); this.consume(expr.then); this.optional(expr.else); return;
      case "LetCond": this.pattern(this.place(expr.scrutinee), expr.pat); return;
      case "Match": this.match(expr); return;
      case "Loop": this.consume(expr.body); return;
      case "While": this.consume(expr.cond); this.consume(expr.body); return;
      case "For": this.consume(expr.iter); this.pattern(undefined, expr.pat); this.consume(expr.body); return;
      case "Return": case "Break": case "Yield": this.optional(expr.value); return;
      case "FormatArgs": this.consumeAll(expr.args); return;
      case "Mark": if (expr.name === "assert_label") this.borrow(expr.operand, "ref"); else this.consume(expr.operand); return;
      case "Log": for (const arg of expr.args) this.consume(arg.value); return;
      case "Unknown": for (const input of expr.inputs) this.borrow(input, "ref"); return;
    }
  }

  private callee(callee: Callee): void {
    if (callee.kind !== "Value") return;
    const value = callee.callee;
    if (callee.by === "once" || value.ty.kind === "FnPtr" || value.ty.kind === "FnDef") this.consume(value);
    else this.borrow(value, callee.by === "mut" ? "refMut" : "ref");
  }

  private adt(expr: Extract<TExpr, { kind: "Adt" }>): void {
    for (const field of expr.fields) this.consume(field.value);
    if (expr.base === undefined) return;
    const base = this.place(expr.base);
    if (base === undefined || expr.def.kind !== "Struct" || expr.ty.kind !== "Adt") return;
    const given = new Set(expr.fields.map((field) => field.index));
    for (const field of expr.def.fields) {
      if (given.has(field.index)) continue;
      const ty = this.context.types.normalize(this.context.types.fieldType(field, expr.ty.args), this.context.owner);
      this.report(step(base, { kind: "Field", variant: -1, index: field.index, ty }), this.valueKind(ty), expr.base);
    }
  }

  private closure(closure: ClosureBody, at: TExpr): void {
    for (const captured of this.sink.capturesOf(closure)) {
      this.report({ variable: captured.variable, steps: captured.steps }, captured.unique ? "unique" : captured.by, at);
    }
  }

  private block(block: TBlock): void {
    for (const stmt of block.stmts) this.stmt(stmt);
    this.optional(block.tail);
  }

  private stmt(stmt: TStmt): void {
    if (stmt.kind === "Expr") return this.consume(stmt.expr);
    if (stmt.init !== undefined) {
      if (stmt.pat.kind === "Binding" && stmt.pat.mode === "move" && stmt.pat.sub === undefined) this.consume(stmt.init);
      else return this.letPattern(stmt, stmt.init);
    }
    if (stmt.else !== undefined) this.block(stmt.else);
    this.pattern(undefined, stmt.pat);
  }

  private letPattern(stmt: Extract<TStmt, { kind: "Let" }>, init: TExpr): void {
    const place = this.place(init);
    if (stmt.else !== undefined) this.block(stmt.else);
    this.pattern(place, stmt.pat);
  }

  private match(expr: Extract<TExpr, { kind: "Match" }>): void {
    const place = this.place(expr.scrutinee);
    for (const arm of expr.arms) {
      this.pattern(place, arm.pat);
      this.optional(arm.guard);
      this.consume(arm.body);
    }
  }

  /** The uses that matching `place` against `pat` makes; `undefined`: a value that belongs to no variable. */
  pattern(place: MaybePlace, pat: TPat): void {
    switch (pat.kind) {
      case "Wild": case "Never": return;
      case "Binding":
        this.report(place, pat.mode === "move" ? this.valueKind(pat.ty) : pat.mode, pat);
        this.declared.add(pat.local.index);
        if (pat.sub !== undefined) this.pattern(place, pat.sub);
        return;
      case "Variant":
        if (pat.enum.variants.length > 1) this.report(place, "ref", pat);
        for (const field of pat.fields) this.pattern(step(place, { kind: "Field", variant: pat.variant.index, index: field.index, ty: field.pat.ty }), field.pat);
        return;
      case "Fields":
        for (const field of pat.fields) this.pattern(step(place, { kind: "Field", variant: -1, index: field.index, ty: field.pat.ty }), field.pat);
        return;
      case "Deref": this.pattern(step(place, { kind: "Deref", ty: pat.inner.ty }), pat.inner); return;
      case "Value": this.report(place, "ref", pat); this.consume(pat.value); return;
      case "Range": this.report(place, "ref", pat); this.optional(pat.lo); this.optional(pat.hi); return;
      case "Slice": this.slice(place, pat); return;
      case "Or": for (const alt of pat.alts) this.pattern(place, alt); return;
      case "AssignTo": this.report(place, this.valueKind(pat.ty), pat); this.borrow(pat.place, "refMut"); return;
      case "Unknown":
        this.report(place, "ref", pat);
        for (const local of pat.bindings) this.declared.add(local.index);
        return;
    }
  }

  private slice(place: MaybePlace, pat: Extract<TPat, { kind: "Slice" }>): void {
    if (pat.ty.kind !== "Array") this.report(place, "ref", pat);
    const each = (part: TPat): void => this.pattern(step(place, { kind: "Index", index: -1, ty: part.ty }), part);
    pat.prefix.forEach(each);
    if (pat.rest !== undefined) each(pat.rest);
    pat.suffix.forEach(each);
  }
}

/** Whether an expression denotes a place rather than a value. */
export function isPlace(expr: TExpr): boolean {
  switch (expr.kind) {
    case "Local": case "Static": case "Field": case "Index": case "Deref": return true;
    case "Unknown": case "Literal": case "Const": case "ConstParam": case "FnItem": case "Borrow": case "Call": case "Unary": case "Binary": case "Logical":
    case "Cast": case "Coerce": case "Assign": case "DestructuringAssign": case "AssignOp": case "Tuple": case "Array": case "Repeat": case "Adt": case "Closure":
    case "Block": case "If": case "LetCond": case "Match": case "Loop": case "While": case "For": case "Try": case "Await": case "Return": case "Break":
    case "Continue": case "Yield": case "FormatArgs": case "Mark": case "Log":
      return false;
  }
}
