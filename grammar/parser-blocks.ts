/**
 * Control flow, closures, blocks and statements. Dispatched by hand on the next token. A statement or match arm that cannot be
 * read is reported and skipped, and the block goes on after it.
 */
import type { Attr, Block, BlockMode, ClosureParam, Expr, GenericParam, Item, Lifetime, MacroCall, MatchArm, Stmt, Type } from "./ast.js";
import { NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { ExpressionParser } from "./parser-expressions.js";
import { TOKEN, isOpen } from "./tokens.js";

/** An else-if chain longer than this makes the height of the tree worth a look. */
const LONG_CHAIN = 64;

interface ClosureHead {
  readonly binder: readonly GenericParam[];
  readonly const: boolean;
  readonly static: boolean;
  readonly async: boolean;
  readonly move: boolean;
}

export abstract class BlockParser extends ExpressionParser {
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
        const pat = this.parsePattern();
        if (!this.eat(TOKEN.In)) this.fail("`in`");
        const iter = this.headExpr(false);
        const body = this.headBlock();
        return { kind: "For", start, end: body.end, label, pat, iter, body };
      }
    }
  }

  private matchExpr(start: number): Expr {
    this.enter();
    this.pos++;
    const scrutinee = this.headExpr(false);
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

  // ---- blocks ---------------------------------------------------------------------------------------------

  protected override parseBlock(): Block {
    if (this.at(TOKEN.InvisibleOpen)) return this.grouped(() => this.parseBlock());
    this.enter();
    const start = this.here();
    const open = this.pos;
    this.expect(TOKEN.OpenBrace);
    const saved = this.noStruct;
    this.noStruct = false;
    const attrs = this.innerAttrs();
    const mark: Mark<Stmt> = this.mark();
    const close = this.store.partners[open] ?? 0;
    const hasItems = this.statements(close);
    const stmts = this.take(mark);
    this.expect(TOKEN.CloseBrace);
    this.noStruct = saved;
    this.depth--;
    return { start, end: this.done(), attrs, stmts, hasItems };
  }

  /** Pushes the statements up to `close`; tells whether one of them is an item or a macro call. */
  protected statements(close: number): boolean {
    let hasItems = false;
    while (this.pos < close && !this.at(TOKEN.CloseBrace)) {
      const from = this.pos;
      const mark = this.mark();
      const { depth } = this;
      try {
        const stmt = this.statement();
        hasItems ||= stmt.kind === "ItemStmt" || stmt.kind === "MacroStmt";
        this.push(stmt);
      } catch (thrown) {
        const at = this.reportFailure(thrown);
        this.depth = depth;
        this.noStruct = false;
        this.drop(mark);
        this.skipTo(from, at, close, TOKEN.Semi);
        const start = this.base + (this.starts[from] ?? 0);
        this.push({ kind: "ExprStmt", start, end: this.done(), expr: { kind: "ErrorExpr", start, end: this.done() }, semi: true } satisfies Stmt);
      }
    }
    return hasItems;
  }

  /**
   * Goes on after a failure at token `at` of what began at `from`: after the next `separator`, or at what surely starts
   * something new, but not beyond `close`. Groups are skipped as a whole; at least one token is skipped.
   */
  protected skipTo(from: number, at: number, close: number, separator: number): void {
    let pos = from;
    while (pos < close) {
      const kind = this.kinds[pos] ?? 0;
      if (pos >= at && kind === separator) {
        this.pos = pos + 1;
        return;
      }
      if (pos >= at && pos > from && separator === TOKEN.Semi && this.startsAnew(pos)) {
        this.pos = pos;
        return;
      }
      if (isOpen(kind)) {
        const partner = this.store.partners[pos] ?? 0;
        pos = partner > pos ? partner + 1 : pos + 1;
        if (pos > at && kind === TOKEN.OpenBrace && separator === TOKEN.Semi && this.endsLine(pos)) {
          this.pos = Math.min(pos, close);
          return;
        }
      } else pos++;
    }
    this.pos = close;
  }

  /** Whether the token before `index` is the last of its line, as far as that can be told. */
  private endsLine(index: number): boolean {
    if (this.store.list !== undefined) return true;
    const end = this.ends[index - 1] ?? 0;
    return this.store.text.slice(end, this.starts[index] ?? end).includes("\n");
  }

  /** Whether the token at `index` can only be the start of a statement or item. */
  protected startsAnew(index: number): boolean {
    switch (this.kinds[index] ?? 0) {
      case TOKEN.Let:
      case TOKEN.Pub:
      case TOKEN.OuterDoc:
        return true;
      case TOKEN.Fn:
      case TOKEN.Struct:
      case TOKEN.Enum:
      case TOKEN.Trait:
      case TOKEN.Mod:
        return this.kinds[index + 1] === TOKEN.Ident;
      default:
        return false;
    }
  }

  // ---- statements -----------------------------------------------------------------------------------------

  protected statement(): Stmt {
    const start = this.here();
    switch (this.kinds[this.pos] ?? 0) {
      case TOKEN.Semi:
        this.pos++;
        return { kind: "EmptyStmt", start, end: this.done() };
      case TOKEN.Let:
        return this.letStatement(NONE, start, true);
      case TOKEN.Ident:
        // A call or assignment more often than anything else.
        if (this.plainIdent(this.kinds[this.pos + 1])) return this.exprStatement(NONE, start, true);
        return this.attributedStatement(NONE, start, true);
      case TOKEN.SelfValue:
      case TOKEN.If:
      case TOKEN.Match:
      case TOKEN.For:
      case TOKEN.Return:
        return this.exprStatement(NONE, start, true);
      case TOKEN.InvisibleOpen:
        if (this.groupKind() === "stmt") return this.groupedStatement(start);
        return this.attributedStatement(NONE, start, true);
      default:
        return this.attributedStatement(this.outerAttrs(), start, true);
    }
  }

  /** What can follow an identifier that surely starts no item and no macro call. */
  private plainIdent(next: number | undefined): boolean {
    return next === TOKEN.Dot || next === TOKEN.OpenParen || next === TOKEN.Eq || next === TOKEN.Semi || next === TOKEN.CloseBrace || next === TOKEN.OpenBracket;
  }

  /** A statement whose attributes were read. With `end`, what ends it is read too: a macro fragment has no semicolon. */
  protected attributedStatement(attrs: readonly Attr[], start: number, end: boolean): Stmt {
    if (this.at(TOKEN.Let)) return this.letStatement(attrs, start, end);
    // `super let x = …;`
    if (this.at(TOKEN.Super) && this.nextIs(TOKEN.Let)) {
      this.pos++;
      return this.letStatement(attrs, start, end);
    }
    if (this.itemAhead() || this.at(TOKEN.Pub) || this.atGroup("vis") || this.atGroup("item")) {
      const item = this.parseItemOrNothing(attrs, start);
      if (item !== undefined) return { kind: "ItemStmt", start, end: item.end, item };
    }
    if (attrs.length > 0 && (this.at(TOKEN.CloseBrace) || this.at(TOKEN.Eof))) this.fail("statement after the attributes");
    return this.exprStatement(attrs, start, end);
  }

  /** Whether an item starts here, a macro call not counted. */
  protected abstract itemAhead(): boolean;

  private letStatement(attrs: readonly Attr[], start: number, end: boolean): Stmt {
    this.pos++;
    const pat = this.parsePattern();
    if (pat.kind === "OrPat") this.report("`let` bindings require top-level or-patterns in parentheses", pat.start, pat.end);
    const ty = this.eat(TOKEN.Colon) ? this.parseType() : undefined;
    let init: Expr | undefined;
    let otherwise: Block | undefined;
    if (this.eat(TOKEN.Eq)) {
      init = this.parseExpr();
      if (this.at(TOKEN.Else)) otherwise = this.letElse(init);
    }
    if (end && !this.eat(TOKEN.Semi)) this.fail(this.afterLet(ty, init));
    return { kind: "LetStmt", start, end: this.done(), attrs, pat, ty, init, else: otherwise };
  }

  private letElse(init: Expr): Block {
    if (this.kinds[this.pos - 1] === TOKEN.CloseBrace) {
      this.report("right curly brace `}` before `else` in a `let...else` statement not allowed", this.done() - 1, this.done());
    }
    if (init.kind === "Binary" && (init.op === "&&" || init.op === "||")) {
      this.report(`a \`${init.op}\` expression cannot be directly assigned in \`let...else\``, init.start, init.end);
    }
    this.pos++;
    return this.parseBlock();
  }

  private afterLet(ty: Type | undefined, init: Expr | undefined): string {
    if (init !== undefined) return "one of `;`, `else`, or an operator";
    return ty === undefined ? "one of `:`, `;`, `=`, `@`, or `|`" : "one of `;` or `=`";
  }

  private exprStatement(attrs: readonly Attr[], start: number, end: boolean): Stmt {
    const from = this.here();
    const macro = this.macroStatement(attrs, start, from, end);
    if (macro !== undefined) return macro;
    const expr = this.withAttrs(attrs, this.statementExpr(), start);
    return this.endStatement(expr, start, end);
  }

  private endStatement(expr: Expr, start: number, end: boolean): Stmt {
    if (!end) return { kind: "ExprStmt", start, end: expr.end, expr, semi: false };
    const semi = this.eat(TOKEN.Semi);
    if (!semi && !this.at(TOKEN.CloseBrace) && !this.at(TOKEN.Eof) && !isBlockLike(expr)) {
      this.fail(this.at(TOKEN.InvisibleClose) ? "`;`" : "one of `;`, `}`, `.`, `?`, or an operator");
    }
    return { kind: "ExprStmt", start, end: this.done(), expr, semi };
  }

  /** `m!(…);` and `m! { … }`; undefined when no macro call starts here. */
  private macroStatement(attrs: readonly Attr[], start: number, from: number, end: boolean): Stmt | undefined {
    if (!this.macroAhead()) return undefined;
    const path = this.parsePath("expr");
    if (!this.at(TOKEN.Not) || !this.delimiterAt(this.pos + 1)) {
      const head = this.postfix(this.afterExprPath(from, path), from);
      return this.endStatement(this.withAttrs(attrs, this.binaryRest(head, 0, from, false), start), start, end);
    }
    this.pos++;
    const call = this.macroCall(path);
    const next = this.kinds[this.pos];
    const braces = call.body.delimiter === "{" && next !== TOKEN.Dot && next !== TOKEN.Question;
    if (braces || next === TOKEN.Semi || next === TOKEN.Eof) {
      const semi = end && this.eat(TOKEN.Semi);
      return this.macroNode(attrs, start, call, semi);
    }
    const expr = this.postfix({ kind: "MacroExpr", start: from, end: call.end, call }, from);
    return this.endStatement(this.withAttrs(attrs, this.binaryRest(expr, 0, from, false), start), start, end);
  }

  private macroNode(attrs: readonly Attr[], start: number, call: MacroCall, semi: boolean): Stmt {
    return { kind: "MacroStmt", start, end: this.done(), attrs, call, semi };
  }

  /** Whether a path starts here that may be that of a macro call. */
  private macroAhead(): boolean {
    switch (this.kinds[this.pos] ?? 0) {
      case TOKEN.Ident:
        return this.nextIs(TOKEN.Not) || this.nextIs(TOKEN.PathSep);
      case TOKEN.Crate:
      case TOKEN.DollarCrate:
      case TOKEN.SelfValue:
      case TOKEN.Super:
      case TOKEN.PathSep:
        return true;
      case TOKEN.InvisibleOpen:
        return this.groupKind() === "path" || this.groupKind() === "ident";
      default:
        return false;
    }
  }

  /** An expression in a statement's or match arm's place: one that ends with a block ends there, unless `.` or `?` follows. */
  protected statementExpr(): Expr {
    if (!this.blockAhead()) return this.innerExpr();
    const start = this.here();
    const head = this.primary();
    if (isBlockLike(head)) {
      if (!this.at(TOKEN.Dot) && !this.at(TOKEN.Question)) return head;
    }
    return this.binaryRest(this.postfix(head, start), 0, start, false);
  }

  private blockAhead(): boolean {
    switch (this.kinds[this.pos] ?? 0) {
      case TOKEN.OpenBrace:
      case TOKEN.If:
      case TOKEN.Match:
      case TOKEN.While:
      case TOKEN.Loop:
      case TOKEN.For:
      case TOKEN.Lifetime:
      case TOKEN.Unsafe:
      case TOKEN.Try:
        return true;
      case TOKEN.Const:
        return this.nextIs(TOKEN.OpenBrace);
      case TOKEN.InvisibleOpen:
        return this.groupKind() === "block";
      default:
        return false;
    }
  }

  /** A macro variable of kind `stmt`, and the semicolon after it. */
  private groupedStatement(start: number): Stmt {
    const inner = this.grouped(() => this.attributedStatement(this.outerAttrs(), this.here(), false));
    const semi = this.eat(TOKEN.Semi);
    if (inner.kind === "ExprStmt" || inner.kind === "MacroStmt") return { ...inner, start, end: this.done(), semi };
    return inner;
  }

  /** An item in a block, for the rule of statements. */
  protected abstract override parseItemOrNothing(attrs: readonly Attr[], start: number): Item | undefined;
}

const BLOCK_KINDS: ReadonlySet<Expr["kind"]> = new Set(["If", "Match", "While", "Loop", "For"]);
const BLOCK_MODES: ReadonlySet<BlockMode> = new Set(["plain", "unsafe", "const", "try"]);

/** Whether the expression ends with a block, so that it is a statement without a semicolon. */
export function isBlockLike(expr: Expr): boolean {
  if (expr.kind === "Attributed") return isBlockLike(expr.expr);
  return BLOCK_KINDS.has(expr.kind) || (expr.kind === "BlockExpr" && BLOCK_MODES.has(expr.mode));
}
