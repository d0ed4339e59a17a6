/** Walks a typed body, every node once, outer before inner. */
import type { ClosureBody, TBlock, TExpr, TPat, TypedBody } from "./typed-body.js";

export interface BodyVisitor {
  expr?(expr: TExpr): void;
  pat?(pat: TPat): void;
  closure?(closure: ClosureBody): void;
}

export function visitBody(body: TypedBody, visitor: BodyVisitor): void {
  const walk = new Walk(visitor);
  for (const param of body.params) walk.pat(param.pat);
  walk.expr(body.value);
}

class Walk {
  constructor(private readonly visitor: BodyVisitor) {}

  private all(list: readonly TExpr[]): void { for (const e of list) this.expr(e); }

  private maybe(e: TExpr | undefined): void { if (e !== undefined) this.expr(e); }

  block(block: TBlock): void {
    for (const stmt of block.stmts) {
      if (stmt.kind === "Expr") this.expr(stmt.expr);
      else {
        this.maybe(stmt.init);
        this.pat(stmt.pat);
        if (stmt.else !== undefined) this.block(stmt.else);
      }
    }
    this.maybe(block.tail);
  }

  expr(expr: TExpr): void {
    this.visitor.expr?.(expr);
    switch (expr.kind) {
      case "Literal": case "Local": case "Static": case "Const": case "ConstParam": case "FnItem": case "Continue": return;
      case "Field": this.expr(expr.base); return;
      case "Index": this.expr(expr.base); this.expr(expr.index); return;
      case "Deref": case "Borrow": case "Unary": case "Cast": case "Coerce": case "Try": case "Await": case "Mark":
        this.expr(expr.operand);
        return;
      case "Call":
        if (expr.callee.kind === "Value") this.expr(expr.callee.callee);
        this.all(expr.args);
        return;
      case "Binary": case "Logical": case "Assign": case "AssignOp": this.expr(expr.left); this.expr(expr.right); return;
      case "DestructuringAssign": this.expr(expr.right); this.pat(expr.pat); return;
      case "Tuple": case "Array": this.all(expr.elems); return;
      case "Repeat": this.expr(expr.elem); return;
      case "Adt":
        for (const f of expr.fields) this.expr(f.value);
        this.maybe(expr.base);
        return;
      case "Closure":
        this.visitor.closure?.(expr.closure);
        for (const p of expr.closure.params) this.pat(p.pat);
        this.expr(expr.closure.value);
        return;
      case "Block": this.block(expr.block); return;
      case "If": this.expr(expr.cond); this.expr(expr.then); this.maybe(expr.else); return;
      case "LetCond": this.expr(expr.scrutinee); this.pat(expr.pat); return;
      case "Match":
        this.expr(expr.scrutinee);
        for (const arm of expr.arms) {
          this.pat(arm.pat);
          this.maybe(arm.guard);
          this.expr(arm.body);
        }
        return;
      case "Loop": this.expr(expr.body); return;
      case "While": this.expr(expr.cond); this.expr(expr.body); return;
      case "For": this.expr(expr.iter); this.pat(expr.pat); this.expr(expr.body); return;
      case "Return": case "Break": case "Yield": this.maybe(expr.value); return;
      case "FormatArgs": this.all(expr.args); return;
      case "Log": for (const a of expr.args) this.expr(a.value); return;
      case "Unknown": this.all(expr.inputs); return;
    }
  }

  pat(pat: TPat): void {
    this.visitor.pat?.(pat);
    switch (pat.kind) {
      case "Wild": case "Never": case "Unknown": return;
      case "Binding": if (pat.sub !== undefined) this.pat(pat.sub); return;
      case "Variant": case "Fields": for (const f of pat.fields) this.pat(f.pat); return;
      case "Deref": this.pat(pat.inner); return;
      case "Value": this.expr(pat.value); return;
      case "Range": this.maybe(pat.lo); this.maybe(pat.hi); return;
      case "Slice":
        for (const p of pat.prefix) this.pat(p);
        if (pat.rest !== undefined) this.pat(pat.rest);
        for (const p of pat.suffix) this.pat(p);
        return;
      case "Or": for (const p of pat.alts) this.pat(p); return;
      case "AssignTo": this.expr(pat.place); return;
    }
  }
}
