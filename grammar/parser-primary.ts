/**
 * Primary expressions that are no control flow, and what follows a primary expression: fields, calls, `?`. Chains are read in loops.
 */
import type { AngleArgs, Attr, Expr, FieldInit, Ident, Path } from "./ast.js";
import { NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { PatternParser } from "./parser-patterns.js";
import { TOKEN } from "./tokens.js";

/** A chain longer than this makes the height of the tree worth a look. */
export const LONG_CHAIN = 64;

export abstract class PrimaryParser extends PatternParser {
  /** Set in conditions and other heads of blocks, where `{` ends the expression. Any bracket resets it. */
  protected noStruct = false;
  /** Set where `let` may stand: at the start of a condition and after `&&`. Read at once by what starts an expression. */
  protected letAllowed = false;

  protected abstract matchArms(scrutinee: Expr, start: number): Expr;
  protected abstract controlFlow(kind: number, start: number): Expr;
  /** An expression that belongs to the one around it, such as a closure's body or the value of `return`. */
  protected abstract innerExpr(): Expr;

  // ---- what follows a primary expression ------------------------------------------------------------------

  protected postfix(first: Expr, start: number): Expr {
    let expr = first;
    for (let links = 0; ; links++) {
      if (links === LONG_CHAIN) this.longChain = true;
      switch (this.kinds[this.pos] ?? 0) {
        case TOKEN.Dot:
          expr = this.afterDot(expr, start);
          break;
        case TOKEN.Question:
          this.pos++;
          expr = { kind: "Try", start, end: this.done(), operand: expr };
          break;
        case TOKEN.OpenParen: {
          const args = this.args();
          expr = { kind: "Call", start, end: this.done(), callee: expr, args };
          break;
        }
        case TOKEN.OpenBracket: {
          this.pos++;
          const index = this.parseExpr();
          if (!this.eat(TOKEN.CloseBracket)) this.fail("one of `]` or an operator");
          expr = { kind: "Index", start, end: this.done(), operand: expr, index };
          break;
        }
        default:
          return expr;
      }
    }
  }

  private afterDot(operand: Expr, start: number): Expr {
    const at = ++this.pos;
    switch (this.kinds[at] ?? 0) {
      // Of these, all but identifiers are rejected when names are resolved.
      case TOKEN.Ident:
      case TOKEN.SelfValue:
      case TOKEN.SelfType:
      case TOKEN.Super:
      case TOKEN.Crate:
        return this.member(operand, start);
      case TOKEN.Int: {
        const name = this.indexName();
        if (/^(?!0[xob])\d[\d_]*[a-zA-Z]/.test(name.name)) this.report("suffixes on a tuple index are invalid", name.start, name.end);
        return { kind: "Field", start, end: name.end, operand, name };
      }
      case TOKEN.Float:
        return this.floatFields(operand, start);
      case TOKEN.Await:
        this.pos++;
        return { kind: "Await", start, end: this.done(), operand };
      case TOKEN.Match:
        this.pos++;
        return this.matchArms(operand, start);
      case TOKEN.Use: {
        // `x.use`: unstable, a call of the method of that name.
        const name = this.identHere();
        return { kind: "MethodCall", start, end: name.end, receiver: operand, name, generics: undefined, args: NONE };
      }
      case TOKEN.Yield:
        this.pos++;
        return { kind: "Yield", start, end: this.done(), keyword: "yield", value: operand };
      case TOKEN.InvisibleOpen: {
        const group = this.groupKind();
        if (group === "ident") return this.member(operand, start);
        if (group === "literal" || group === "expr") {
          const name = this.grouped(() => this.indexName());
          return { kind: "Field", start, end: this.done(), operand, name };
        }
        return this.fail("identifier");
      }
      default:
        return this.fail("identifier");
    }
  }

  /** A field or method of `operand`, at its name. */
  private member(operand: Expr, start: number): Expr {
    const name = this.at(TOKEN.InvisibleOpen) ? this.ident() : this.identHere();
    let generics: AngleArgs | undefined;
    if (this.at(TOKEN.PathSep)) {
      this.pos++;
      generics = this.angleArgs(true);
      this.checkTrailingAngles(TOKEN.OpenParen);
      if (!this.at(TOKEN.OpenParen)) this.fail("`(`");
    }
    if (!this.at(TOKEN.OpenParen)) return { kind: "Field", start, end: name.end, operand, name };
    const args = this.args();
    return { kind: "MethodCall", start, end: this.done(), receiver: operand, name, generics, args };
  }

  /** `a.0.1` and `a.0.`, where the lexer saw a number with a point; `a.1e3` is one odd name. */
  private floatFields(operand: Expr, start: number): Expr {
    const at = this.pos;
    const text = this.store.textOf(at);
    const point = text.indexOf(".");
    if (!/^\w+(?:\.\w*)?$/.test(text)) this.failWith(`unexpected token: \`${text}\``);
    if (point < 0) {
      const name = this.indexName();
      return { kind: "Field", start, end: name.end, operand, name };
    }
    const from = this.base + (this.starts[at] ?? 0);
    const to = this.base + (this.ends[at] ?? 0);
    // In an expansion a token has one position whatever its length.
    const split = to - from === text.length ? from + point : to;
    const first: Ident = { start: from, end: split, name: text.slice(0, point) };
    const outer: Expr = { kind: "Field", start, end: split, operand, name: first };
    if (point === text.length - 1) return this.afterDot(outer, start);
    this.pos++;
    const second: Ident = { start: split === to ? from : split + 1, end: to, name: text.slice(point + 1) };
    return { kind: "Field", start, end: to, operand: outer, name: second };
  }

  private args(): readonly Expr[] {
    this.pos++;
    if (this.eat(TOKEN.CloseParen)) return NONE;
    return this.exprList(TOKEN.CloseParen);
  }

  /** Expressions up to the closing delimiter, which is read too. */
  private exprList(close: typeof TOKEN.CloseParen | typeof TOKEN.CloseBracket): readonly Expr[] {
    const saved = this.noStruct;
    this.noStruct = false;
    const mark: Mark<Expr> = this.mark();
    while (!this.at(close)) {
      this.push(this.innerExpr());
      if (!this.eat(TOKEN.Comma)) break;
    }
    if (!this.eat(close)) this.fail(close === TOKEN.CloseParen ? "one of `)`, `,`, or an operator" : "one of `]`, `,`, or an operator");
    this.noStruct = saved;
    return this.take(mark);
  }

  // ---- primary expressions --------------------------------------------------------------------------------

  protected primary(): Expr {
    const at = this.pos;
    const kind = this.kinds[at] ?? 0;
    const start = this.base + (this.starts[at] ?? 0);
    switch (kind) {
      case TOKEN.Ident:
        return this.identExpr(start);
      case TOKEN.SelfValue:
      case TOKEN.SelfType:
      case TOKEN.Crate:
      case TOKEN.Super:
      case TOKEN.DollarCrate:
      case TOKEN.PathSep:
      case TOKEN.Lt:
        return this.pathExpr(start);
      case TOKEN.Int:
      case TOKEN.Float:
      case TOKEN.Str:
      case TOKEN.RawStr:
      case TOKEN.ByteStr:
      case TOKEN.RawByteStr:
      case TOKEN.CStr:
      case TOKEN.RawCStr:
      case TOKEN.Char:
      case TOKEN.Byte:
      case TOKEN.True:
      case TOKEN.False:
        return this.literal();
      case TOKEN.OpenParen:
        return this.parenExpr(start);
      case TOKEN.OpenBracket:
        return this.arrayExpr(start);
      case TOKEN.Underscore:
        this.pos++;
        return { kind: "Underscore", start, end: this.done() };
      case TOKEN.InvisibleOpen:
        return this.groupedExpr(start);
      default:
        return this.controlFlow(kind, start);
    }
  }

  private identExpr(start: number): Expr {
    switch (this.kinds[this.pos + 1] ?? 0) {
      case TOKEN.PathSep:
      case TOKEN.Not:
      case TOKEN.OpenBrace:
        return this.pathExpr(start);
      case TOKEN.Pound:
        if (this.atWord("builtin")) {
          const call = this.builtinCall();
          return { kind: "MacroExpr", start, end: call.end, call };
        }
        break;
      default:
        break;
    }
    const segment = this.plainSegment();
    const { end } = segment;
    return { kind: "PathExpr", start, end, path: { start, end, global: false, qself: undefined, segments: [segment] } };
  }

  private pathExpr(start: number): Expr {
    return this.afterExprPath(start, this.parsePath("expr"));
  }

  protected afterExprPath(start: number, path: Path): Expr {
    if (this.at(TOKEN.Not) && this.delimiterAt(this.pos + 1)) {
      this.pos++;
      const call = this.macroCall(path);
      return { kind: "MacroExpr", start, end: call.end, call };
    }
    if (this.at(TOKEN.OpenBrace) && !this.noStruct) return this.structExpr(start, path);
    return { kind: "PathExpr", start, end: path.end, path };
  }

  private structExpr(start: number, path: Path): Expr {
    this.enter();
    this.pos++;
    const mark: Mark<FieldInit> = this.mark();
    let rest = false;
    let base: Expr | undefined;
    while (!this.at(TOKEN.CloseBrace)) {
      if (this.eat(TOKEN.DotDot)) {
        rest = true;
        if (!this.at(TOKEN.CloseBrace)) base = this.parseExpr();
        break;
      }
      this.push(this.fieldInit());
      if (!this.eat(TOKEN.Comma)) break;
    }
    if (!this.eat(TOKEN.CloseBrace)) this.fail("one of `,`, `}`, or an operator");
    this.depth--;
    return { kind: "Struct", start, end: this.done(), path, fields: this.take(mark), rest, base };
  }

  private fieldInit(): FieldInit {
    const start = this.here();
    const attrs = this.outerAttrs();
    const name = this.fieldName();
    if (this.eat(TOKEN.Colon)) {
      const value = this.parseExpr();
      return { start, end: value.end, attrs, name, value, shorthand: false };
    }
    if (/^\d/.test(name.name)) this.failWith(`expected identifier, found \`${name.name}\``, this.pos - 1);
    const { start: from, end } = name;
    const segment = { start: from, end, name: name.name, args: undefined };
    const path: Path = { start: from, end, global: false, qself: undefined, segments: [segment] };
    return { start, end, attrs, name, value: { kind: "PathExpr", start: from, end, path }, shorthand: true };
  }

  private fieldName(): Ident {
    if (this.at(TOKEN.Int)) return this.indexName();
    if (this.atGroup("literal") || this.atGroup("expr")) return this.grouped(() => this.fieldName());
    return this.ident();
  }

  private parenExpr(start: number): Expr {
    this.pos++;
    if (this.eat(TOKEN.CloseParen)) return { kind: "Tuple", start, end: this.done(), elems: NONE };
    const elems = this.exprList(TOKEN.CloseParen);
    const end = this.done();
    const [inner] = elems;
    if (inner !== undefined && elems.length === 1 && this.kinds[this.pos - 2] !== TOKEN.Comma) return { kind: "Paren", start, end, inner };
    return { kind: "Tuple", start, end, elems };
  }

  private arrayExpr(start: number): Expr {
    this.pos++;
    if (this.eat(TOKEN.CloseBracket)) return { kind: "Array", start, end: this.done(), elems: NONE };
    const first = this.parseExpr();
    if (this.eat(TOKEN.Semi)) {
      const len = this.parseExpr();
      if (!this.eat(TOKEN.CloseBracket)) this.fail("one of `]` or an operator");
      return { kind: "Repeat", start, end: this.done(), elem: first, len };
    }
    if (this.eat(TOKEN.CloseBracket)) return { kind: "Array", start, end: this.done(), elems: [first] };
    if (!this.eat(TOKEN.Comma)) this.fail("one of `,`, `;`, `]`, or an operator");
    const mark: Mark<Expr> = this.mark();
    this.push(first);
    for (const expr of this.exprList(TOKEN.CloseBracket)) this.push(expr);
    return { kind: "Array", start, end: this.done(), elems: this.take(mark) };
  }

  private groupedExpr(start: number): Expr {
    switch (this.groupKind()) {
      case "path":
      case "ty":
      case "ident":
        return this.pathExpr(start);
      case "lifetime":
        return this.controlFlow(TOKEN.Lifetime, start);
      case "vis":
      case "item":
        return this.fail("expression");
      default:
        return this.grouped(() => this.parseExpr());
    }
  }

  /** Used where attributes were read before it was known that an expression follows. */
  protected withAttrs(attrs: readonly Attr[], expr: Expr, start: number): Expr {
    return attrs.length === 0 ? expr : { kind: "Attributed", start, end: expr.end, attrs, expr };
  }
}
