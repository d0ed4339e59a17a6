/**
 * Control flow and closures. Dispatched by hand on the next token. A match arm that cannot be read is reported and skipped.
 */
import type { Block, BlockMode, ClosureParam, Expr, GenericParam, Lifetime, MatchArm, Type } from "./ast.js";
import { NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { ExpressionParser } from "./parser-expressions.js";
import { LONG_CHAIN } from "./parser-primary.js";
import { TOKEN } from "./tokens.js";

interface ClosureHead {
  readonly binder: readonly GenericParam[];
  readonly const: boolean;
  readonly static: boolean;
  readonly async: boolean;
  readonly move: boolean;
}

export abstract class ControlParser extends ExpressionParser {
  /** An expression in a statement's or match arm's place: one that ends with a block ends there. */
  protected abstract statementExpr(): Expr;
  /** Goes on after a failure at token `at` of what began at `from`. */
  protected abstract skipTo(from: number, at: number, close: number, separator: number): void;

  // ---- dispatch -------------------------------------------------------------------------------------------

  protected override controlFlow(kind: number, start: number): Expr {
    switch (kind) {
      case TOKEN.OpenBrace:
        return this.blockExpr("plain", undefined, start);
      case TOKEN.If:
        return this.ifExpr(start);
      case TOKEN.Match:
        return this.matchExpr(start);
      case TOKEN.While:
      case TOKEN.Loop:
        return this.loopExpr(undefined, start);
      case TOKEN.For:
        return this.binderAhead() ? this.closure(start) : this.loopExpr(undefined, start);
      case TOKEN.Lifetime:
        return this.labelled(start);
      case TOKEN.Or:
      case TOKEN.OrOr:
      case TOKEN.Move:
      case TOKEN.Static:
      case TOKEN.Use:
        return this.closure(start);
      case TOKEN.Unsafe:
      case TOKEN.Const:
      case TOKEN.Async:
      case TOKEN.Try:
      case TOKEN.Gen:
        return this.qualified(kind, start);
      case TOKEN.Return:
      case TOKEN.Break:
      case TOKEN.Continue:
      case TOKEN.Become:
      case TOKEN.Yield:
      case TOKEN.Do:
        return this.jump(kind, start);
      default:
        return this.fail("expression");
    }
  }

  /** `for<'a> |x| …`, and not `for <T as A>::X in …`. */
  private binderAhead(): boolean {
    return this.kinds[this.pos + 1] === TOKEN.Lt && this.genericsAt(this.pos + 1);
  }

  /** Whether the `<` at `index` opens generic parameters and not a qualified path. */
  protected genericsAt(index: number): boolean {
    const first = this.kinds[index + 1];
    if (first === TOKEN.Gt || first === TOKEN.Pound || first === TOKEN.Const || first === TOKEN.OuterDoc) return true;
    if (first !== TOKEN.Lifetime && first !== TOKEN.Ident) return first === TOKEN.InvisibleOpen && this.store.textOf(index + 1) === "lifetime";
    const second = this.kinds[index + 2];
    return second === TOKEN.Gt || second === TOKEN.Comma || second === TOKEN.Colon || second === TOKEN.Eq;
  }

  /** What starts with `unsafe`, `const`, `async`, `try` or `gen`. */
  private qualified(kind: number, start: number): Expr {
    const next = this.kinds[this.pos + 1];
    const moved = next === TOKEN.Move || next === TOKEN.Use;
    const block = this.kinds[this.pos + (moved ? 2 : 1)] === TOKEN.OpenBrace;
    if (!block) {
      if (kind === TOKEN.Async && next === TOKEN.Gen) {
        this.pos++;
        return this.modeBlock("asyncGen", "asyncGenMove", start);
      }
      if (kind === TOKEN.Async || kind === TOKEN.Const) return this.closure(start);
      if (kind === TOKEN.Try && next === TOKEN.InvisibleOpen) return this.modeBlock("try", "try", start);
      if (kind === TOKEN.Unsafe && next === TOKEN.InvisibleOpen) return this.modeBlock("unsafe", "unsafe", start);
      this.pos++;
      return this.fail("`{`");
    }
    switch (kind) {
      case TOKEN.Unsafe:
        return this.modeBlock("unsafe", "unsafe", start);
      case TOKEN.Const:
        return this.modeBlock("const", "const", start);
      case TOKEN.Async:
        return this.modeBlock("async", "asyncMove", start);
      case TOKEN.Try:
        return this.modeBlock("try", "try", start);
      default:
        return this.modeBlock("gen", "genMove", start);
    }
  }

  private modeBlock(mode: BlockMode, moveMode: BlockMode, start: number): Expr {
    this.pos++;
    const moved = this.eat(TOKEN.Move) || this.eat(TOKEN.Use);
    return this.blockExpr(moved ? moveMode : mode, undefined, start);
  }

  private blockExpr(mode: BlockMode, label: Lifetime | undefined, start: number): Expr {
    const block = this.parseBlock();
    return { kind: "BlockExpr", start, end: block.end, mode, label, block };
  }

  private labelled(start: number): Expr {
    const label = this.labelName();
    if (!this.eat(TOKEN.Colon)) this.fail("one of `:`, `loop`, `while`, `for` or `{` after the label");
    const kind = this.kinds[this.pos];
    if (kind === TOKEN.While || kind === TOKEN.Loop || kind === TOKEN.For) return this.loopExpr(label, start);
    if (kind === TOKEN.OpenBrace || this.atGroup("block")) return this.blockExpr("plain", label, start);
    if (kind === TOKEN.Unsafe && this.nextIs(TOKEN.OpenBrace)) {
      this.report("block label not supported here", label.start, label.end);
      this.pos++;
      return this.blockExpr("unsafe", label, start);
    }
    return this.fail("`while`, `for`, `loop` or `{` after a label");
  }

  // ---- jumps ----------------------------------------------------------------------------------------------

  private jump(kind: number, start: number): Expr {
    this.pos++;
    switch (kind) {
      case TOKEN.Return: {
        const value = this.optionalExpr();
        return { kind: "Return", start, end: this.done(), value };
      }
      case TOKEN.Break: {
        const label = this.jumpLabel();
        const value = this.noStruct && this.at(TOKEN.OpenBrace) ? undefined : this.optionalExpr();
        return { kind: "Break", start, end: this.done(), label, value };
      }
      case TOKEN.Continue: {
        const label = this.jumpLabel();
        return { kind: "Continue", start, end: this.done(), label };
      }
      case TOKEN.Become: {
        const value = this.innerExpr();
        return { kind: "Yield", start, end: this.done(), keyword: "become", value };
      }
      case TOKEN.Yield: {
        const value = this.optionalExpr();
        return { kind: "Yield", start, end: this.done(), keyword: "yield", value };
      }
      default: {
        if (!this.atWord("yeet")) this.fail("`yeet`");
        this.pos++;
        const value = this.optionalExpr();
        return { kind: "Yield", start, end: this.done(), keyword: "yeet", value };
      }
    }
  }

  private jumpLabel(): Lifetime | undefined {
    if (this.at(TOKEN.Lifetime) && !this.nextIs(TOKEN.Colon)) return this.labelName();
    return this.atGroup("lifetime") ? this.labelName() : undefined;
  }

  private labelName(): Lifetime {
    const label = this.lifetime();
    if (label.name === "'static" || label.name === "'_") this.report("labels cannot use keyword names", label.start, label.end);
    return label;
  }

  private optionalExpr(): Expr | undefined {
    return this.beginsExpr() ? this.innerExpr() : undefined;
  }

  // ---- branches and loops ---------------------------------------------------------------------------------

  private ifExpr(start: number): Expr {
    const heads: { start: number; cond: Expr; then: Block }[] = [];
    let last: Expr | undefined;
    let from = start;
    for (;;) {
      this.pos++;
      const cond = this.headExpr(true);
      const then = this.headBlock();
      heads.push({ start: from, cond, then });
      if (!this.eat(TOKEN.Else)) break;
      from = this.here();
      if (this.at(TOKEN.If)) continue;
      if (!this.at(TOKEN.OpenBrace) && !this.at(TOKEN.InvisibleOpen)) this.fail("one of `if` or `{`");
      last = this.blockExpr("plain", undefined, from);
      break;
    }
    if (heads.length > LONG_CHAIN) this.longChain = true;
    const end = this.done();
    let expr: Expr | undefined = last;
    for (let i = heads.length - 1; i >= 0; i--) {
      const head = heads[i];
      if (head !== undefined) expr = { kind: "If", start: head.start, end, cond: head.cond, then: head.then, else: expr };
    }
    return expr ?? this.fail("`if`");
  }

  /** The block after a condition. */
  private headBlock(): Block {
    if (!this.at(TOKEN.OpenBrace) && !this.at(TOKEN.InvisibleOpen)) this.fail("`{` or an operator");
    return this.parseBlock();
  }

  private loopExpr(label: Lifetime | undefined, start: number): Expr {
    switch (this.kinds[this.pos++] ?? 0) {
      case TOKEN.While: {
        const cond = this.headExpr(true);
        const body = this.headBlock();
        return { kind: "While", start, end: body.end, label, cond, body };
      }
      case TOKEN.Loop: {
        const body = this.parseBlock();
        return { kind: "Loop", start, end: body.end, label, body };
      }
      default: {
        // `for await x in …`: unstable, read as `for`.
        this.eat(TOKEN.Await);
        const pat = this.parsePattern();
        if (!this.eat(TOKEN.In)) this.fail("`in`");
        const iter = this.headExpr(false);
        const body = this.headBlock();
        return { kind: "For", start, end: body.end, label, pat, iter, body };
      }
    }
  }

  private matchExpr(start: number): Expr {
    this.pos++;
    return this.matchArms(this.headExpr(false), start);
  }

  /** `{ arms }` of a `match` on `scrutinee`. */
  protected override matchArms(scrutinee: Expr, start: number): Expr {
    this.enter();
    const open = this.pos;
    if (!this.eat(TOKEN.OpenBrace)) this.fail("`{` or an operator");
    const attrs = this.innerAttrs();
    const close = this.store.partners[open] ?? 0;
    const mark: Mark<MatchArm> = this.mark();
    while (!this.at(TOKEN.CloseBrace) && this.pos < close) this.armOrSkip(close);
    const arms = this.take(mark);
    this.expect(TOKEN.CloseBrace);
    this.depth--;
    return { kind: "Match", start, end: this.done(), scrutinee, attrs, arms };
  }

  private armOrSkip(close: number): void {
    const from = this.pos;
    const mark = this.mark();
    const { depth, noStruct } = this;
    try {
      this.push(this.matchArm());
    } catch (thrown) {
      const at = this.reportFailure(thrown);
      this.depth = depth;
      this.noStruct = noStruct;
      this.drop(mark);
      this.skipTo(from, at, close, TOKEN.Comma);
    }
  }

  private matchArm(): MatchArm {
    const start = this.here();
    const attrs = this.outerAttrs();
    const pat = this.parsePattern();
    const guard = this.eat(TOKEN.If) ? this.guardExpr() : undefined;
    let body: Expr | undefined;
    let complete = false;
    if (this.eat(TOKEN.FatArrow)) {
      const saved = this.noStruct;
      this.noStruct = false;
      body = this.statementExpr();
      this.noStruct = saved;
      complete = isBlockLike(body);
    } else if (!this.at(TOKEN.Comma) && !this.at(TOKEN.CloseBrace)) {
      this.fail(guard === undefined ? "one of `=>`, `if`, or `|`" : "one of `=>` or an operator");
    }
    if (body === undefined && guard === undefined && this.at(TOKEN.Comma) && !mayBeNever(pat)) this.failWith("unexpected `,` in pattern");
    const end = this.done();
    if (!this.eat(TOKEN.Comma) && !complete && !this.at(TOKEN.CloseBrace)) this.fail("one of `,`, `}`, or an operator");
    return { start, end, attrs, pat, guard, body };
  }

  // ---- closures -------------------------------------------------------------------------------------------

  private closure(start: number): Expr {
    const head = this.closureHead();
    const params = this.closureParams();
    let output: Type | undefined;
    let body: Expr;
    if (this.eat(TOKEN.Arrow)) {
      output = this.parseTypeNoBounds();
      const at = this.here();
      if (!this.at(TOKEN.OpenBrace) && !this.at(TOKEN.InvisibleOpen)) this.fail("`{`");
      body = this.blockExpr("plain", undefined, at);
    } else body = this.innerExpr();
    return { kind: "Closure", start, end: body.end, ...head, params, output, body };
  }

  private closureHead(): ClosureHead {
    const binder = this.at(TOKEN.For) ? this.binder() : NONE;
    const isConst = this.eat(TOKEN.Const);
    const isStatic = this.eat(TOKEN.Static);
    const isAsync = this.eat(TOKEN.Async) || (this.edition < 2018 && this.atWord("async") && this.eat(TOKEN.Ident));
    const move = this.eat(TOKEN.Move) || this.eat(TOKEN.Use);
    return { binder, const: isConst, static: isStatic, async: isAsync, move };
  }

  private closureParams(): readonly ClosureParam[] {
    if (this.eat(TOKEN.OrOr)) return NONE;
    if (!this.eat(TOKEN.Or)) this.fail("`|`");
    const mark: Mark<ClosureParam> = this.mark();
    while (!this.at(TOKEN.Or)) {
      const start = this.here();
      const attrs = this.outerAttrs();
      const pat = this.parsePatternNoTopAlt();
      const ty = this.eat(TOKEN.Colon) ? this.parseType() : undefined;
      this.push({ start, end: this.done(), attrs, pat, ty } satisfies ClosureParam);
      if (!this.eat(TOKEN.Comma)) break;
    }
    // `|x||y| …`: of `||` the first half ends the parameters.
    if (this.at(TOKEN.OrOr)) this.store.splitAt(this.pos, TOKEN.Or);
    else if (!this.eat(TOKEN.Or)) this.fail("one of `,`, `:`, or `|`");
    return this.take(mark);
  }
}

const BLOCK_KINDS: ReadonlySet<Expr["kind"]> = new Set(["If", "Match", "While", "Loop", "For"]);
const BLOCK_MODES: ReadonlySet<BlockMode> = new Set(["plain", "unsafe", "const", "try"]);

/** Whether a pattern has a part that never matches, so that its arm needs no body. */
function mayBeNever(pat: object): boolean {
  if ("kind" in pat && (pat.kind === "NeverPat" || pat.kind === "MacroPat")) return true;
  return Object.values(pat).some((part: unknown) => typeof part === "object" && part !== null && mayBeNever(part));
}

/** Whether the expression ends with a block, so that it is a statement without a semicolon. */
export function isBlockLike(expr: Expr): boolean {
  if (expr.kind === "Attributed") return isBlockLike(expr.expr);
  return BLOCK_KINDS.has(expr.kind) || (expr.kind === "BlockExpr" && BLOCK_MODES.has(expr.mode));
}
