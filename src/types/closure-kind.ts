/**
 * What closures do with the variables they capture, once a body is typed: how a call of the closure uses it (`Fn`, `FnMut`, `FnOnce`), and
 * whether the closure can be copied or cloned. Lowering computes the captures themselves.
 */
import type { BodyCx } from "./body-cx.js";
import type { Ty } from "./ty.js";
import type { CallMode, ClosureBody, LocalVar, TBlock, TExpr, TPat } from "./typed-body.js";

type Use = "ref" | "mut" | "move" | "copy";

interface Facts {
  /** How each captured variable is used, at most. */
  readonly captures: Map<LocalVar, Use>;
  readonly inner: Set<LocalVar>;
  readonly closure: ClosureBody;
}

export function closureFacts(cx: BodyCx): void {
  if (cx.closures.length === 0) return;
  const kinds = new Map<ClosureBody, CallMode>();
  // Inner closures come later: their facts are needed first.
  for (let i = cx.closures.length - 1; i >= 0; i--) {
    const closure = cx.closures[i];
    if (closure === undefined) continue;
    const analysed = analyse(cx, closure);
    kinds.set(closure, closure.asked ?? analysed);
  }
  for (const call of cx.closureCalls) call.callee.by = kinds.get(call.closure) ?? "ref";
}

function analyse(cx: BodyCx, closure: ClosureBody): CallMode {
  const walk = new UseWalk(cx, closure);
  for (const param of closure.params) walk.pattern(param.pat);
  walk.value(closure.value);
  let kind: CallMode = "ref";
  let copy = true;
  let clone = true;
  for (const [local, use] of walk.facts.captures) {
    if (use === "move") kind = "once";
    else if (use === "mut" && kind === "ref") kind = "mut";
    const captured: Ty = local.ty;
    if (closure.move || use === "move" || use === "copy") {
      copy = copy && isCopy(cx, captured);
      clone = clone && isClone(cx, captured);
    } else if (use === "mut") copy = clone = false;
  }
  cx.tcx.setClosureTraits(closure, { copy, clone });
  return kind;
}

function isCopy(cx: BodyCx, ty: Ty): boolean {
  const trait = cx.tcx.lang.trait("copy", "Copy");
  return trait !== undefined && cx.solver.holds(trait, [ty]) === "yes";
}

function isClone(cx: BodyCx, ty: Ty): boolean {
  const trait = cx.tcx.lang.trait("clone", "Clone");
  return trait !== undefined && cx.solver.holds(trait, [ty]) === "yes";
}

function strongest(uses: readonly Use[]): Use {
  return uses.includes("move") ? "move" : uses.includes("mut") ? "mut" : "ref";
}

class UseWalk {
  readonly facts: Facts;

  constructor(private readonly cx: BodyCx, closure: ClosureBody) {
    this.facts = { captures: new Map(), inner: new Set(), closure };
  }

  pattern(pat: TPat): void {
    switch (pat.kind) {
      case "Binding":
        this.facts.inner.add(pat.local);
        if (pat.sub !== undefined) this.pattern(pat.sub);
        return;
      case "Variant": case "Fields":
        for (const f of pat.fields) this.pattern(f.pat);
        return;
      case "Deref": this.pattern(pat.inner); return;
      case "Slice":
        for (const p of pat.prefix) this.pattern(p);
        for (const p of pat.suffix) this.pattern(p);
        if (pat.rest !== undefined) this.pattern(pat.rest);
        return;
      case "Or":
        for (const p of pat.alts) this.pattern(p);
        return;
      case "AssignTo": this.place(pat.place, "mut"); return;
      case "Unknown":
        for (const b of pat.bindings) this.facts.inner.add(b);
        return;
      case "Wild": case "Value": case "Range": case "Never":
        return;
    }
  }

  private use(local: LocalVar, use: Use): void {
    if (this.facts.inner.has(local)) return;
    const before = this.facts.captures.get(local);
    const rank = { ref: 0, copy: 1, mut: 2, move: 3 } as const;
    if (before === undefined || rank[use] > rank[before]) this.facts.captures.set(local, use);
  }

  /** Through a reference a move or a write does not need the variable itself. */
  private place(expr: TExpr, use: Use): void {
    switch (expr.kind) {
      case "Local": this.use(expr.local, use === "move" && isCopy(this.cx, expr.ty) ? "ref" : use); return;
      case "Field": this.place(expr.base, use === "move" && isCopy(this.cx, expr.ty) ? "ref" : use); return;
      case "Index":
        this.value(expr.index);
        this.place(expr.base, use === "move" ? "ref" : use);
        return;
      case "Deref": {
        const ty = expr.operand.ty;
        if (ty.kind === "Ref") this.place(expr.operand, use === "mut" && ty.mut ? "mut" : "ref");
        else this.place(expr.operand, use === "move" && isCopy(this.cx, expr.ty) ? "ref" : use);
        return;
      }
      case "Literal": case "Static": case "Const": case "ConstParam": case "FnItem": case "Borrow": case "Call": case "Unary": case "Binary": case "Logical": case "Cast":
      case "Coerce": case "Assign": case "DestructuringAssign": case "AssignOp": case "Tuple": case "Array": case "Repeat": case "Adt": case "Closure": case "Block":
      case "If": case "LetCond": case "Match": case "Loop": case "While": case "For": case "Try": case "Await": case "Return": case "Break": case "Continue": case "Yield":
      case "FormatArgs": case "Mark": case "Log": case "Unknown":
        this.value(expr);
        return;
    }
  }

  private block(block: TBlock): void {
    for (const stmt of block.stmts) {
      if (stmt.kind === "Expr") this.value(stmt.expr);
      else {
        if (stmt.init !== undefined) this.matched(stmt.init, [stmt.pat]);
        else this.pattern(stmt.pat);
        if (stmt.else !== undefined) this.block(stmt.else);
      }
    }
    if (block.tail !== undefined) this.value(block.tail);
  }

  /** A scrutinee is used as its patterns bind. */
  private matched(scrutinee: TExpr, pats: readonly TPat[]): void {
    let use: Use = "ref";
    for (const pat of pats) {
      this.pattern(pat);
      const binds = this.binding(pat);
      if (binds === "move" || (binds === "mut" && use === "ref")) use = binds;
    }
    this.place(scrutinee, use);
  }

  private binding(pat: TPat): Use {
    switch (pat.kind) {
      case "Binding": {
        const own: Use = pat.mode === "refMut" ? "mut" : pat.mode === "ref" || isCopy(this.cx, pat.ty) ? "ref" : "move";
        return pat.sub === undefined ? own : strongest([own, this.binding(pat.sub)]);
      }
      case "Variant": case "Fields": return strongest(pat.fields.map((f) => this.binding(f.pat)));
      case "Deref": {
        const inner = this.binding(pat.inner);
        return inner === "move" && pat.ty.kind === "Ref" ? "ref" : inner;
      }
      case "Slice": return strongest([...pat.prefix, ...(pat.rest === undefined ? [] : [pat.rest]), ...pat.suffix].map((p) => this.binding(p)));
      case "Or": return strongest(pat.alts.map((p) => this.binding(p)));
      case "Wild": case "Value": case "Range": case "Never": case "AssignTo": case "Unknown":
        return "ref";
    }
  }

  value(expr: TExpr): void {
    switch (expr.kind) {
      case "Local": case "Field": case "Index": case "Deref":
        this.place(expr, "move");
        return;
      case "Borrow": this.place(expr.operand, expr.mut ? "mut" : "ref"); return;
      case "Assign": this.value(expr.right); this.place(expr.left, "mut"); return;
      case "AssignOp": this.value(expr.right); this.place(expr.left, "mut"); return;
      case "DestructuringAssign": this.value(expr.right); this.pattern(expr.pat); return;
      case "Call":
        if (expr.callee.kind === "Value") this.place(expr.callee.callee, expr.callee.by === "once" ? "move" : expr.callee.by === "mut" ? "mut" : "ref");
        for (const a of expr.args) {
          if (expr.callee.kind === "Unknown") this.place(a, "ref");
          else this.value(a);
        }
        return;
      case "Unary": case "Cast": case "Coerce": case "Try": case "Await": case "Mark":
        this.value(expr.operand);
        return;
      case "Binary": case "Logical": this.value(expr.left); this.value(expr.right); return;
      case "Tuple": case "Array":
        for (const e of expr.elems) this.value(e);
        return;
      case "Repeat": this.value(expr.elem); return;
      case "Adt":
        for (const f of expr.fields) this.value(f.value);
        if (expr.base !== undefined) this.place(expr.base, "move");
        return;
      case "Closure": this.nested(expr.closure); return;
      case "Block": this.block(expr.block); return;
      case "If":
        this.value(expr.cond);
        this.value(expr.then);
        if (expr.else !== undefined) this.value(expr.else);
        return;
      case "LetCond": this.matched(expr.scrutinee, [expr.pat]); return;
      case "Match":
        this.matched(expr.scrutinee, expr.arms.map((a) => a.pat));
        for (const arm of expr.arms) {
          if (arm.guard !== undefined) this.value(arm.guard);
          this.value(arm.body);
        }
        return;
      case "Loop": this.value(expr.body); return;
      case "While": this.value(expr.cond); this.value(expr.body); return;
      case "For": this.value(expr.iter); this.pattern(expr.pat); this.value(expr.body); return;
      case "Return": case "Break": case "Yield":
        if (expr.value !== undefined) this.value(expr.value);
        return;
      case "FormatArgs":
        for (const a of expr.args) this.value(a);
        return;
      case "Log":
        for (const a of expr.args) this.value(a.value);
        return;
      case "Unknown":
        for (const e of expr.inputs) this.place(e, "ref");
        return;
      case "Literal": case "Static": case "Const": case "ConstParam": case "FnItem": case "Continue":
        return;
    }
  }

  /** A closure inside captures from here what it captures from outside. */
  private nested(closure: ClosureBody): void {
    const walk = new UseWalk(this.cx, closure);
    for (const param of closure.params) walk.pattern(param.pat);
    walk.value(closure.value);
    for (const [local, use] of walk.facts.captures) this.use(local, closure.move && use !== "mut" ? (isCopy(this.cx, local.ty) ? "ref" : "move") : use);
  }
}
