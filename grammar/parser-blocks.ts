/**
 * Blocks and statements. A statement that cannot be read is reported and skipped, and the block goes on after it.
 */
import type { Attr, Block, Expr, Item, MacroCall, Stmt, Type } from "./ast.js";
import { NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { ControlParser, isBlockLike } from "./parser-control.js";
import { TOKEN, isOpen } from "./tokens.js";

export abstract class BlockParser extends ControlParser {
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
