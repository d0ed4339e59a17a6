/**
 * Patterns, and the literals that they share with expressions. Dispatched by hand on the next token.
 */
import type { Expr, FieldPat, Ident, LiteralKind, Path, Pattern } from "./ast.js";
import type { Mark } from "./parser-base.js";
import { TypeParser } from "./parser-types.js";
import { TOKEN, isLiteral } from "./tokens.js";

const LITERAL_KINDS: readonly (LiteralKind | undefined)[] = literalKinds();

function literalKinds(): (LiteralKind | undefined)[] {
  const kinds: (LiteralKind | undefined)[] = [];
  kinds[TOKEN.Int] = "int";
  kinds[TOKEN.Float] = "float";
  kinds[TOKEN.Str] = "str";
  kinds[TOKEN.RawStr] = "rawStr";
  kinds[TOKEN.ByteStr] = "byteStr";
  kinds[TOKEN.RawByteStr] = "rawByteStr";
  kinds[TOKEN.CStr] = "cStr";
  kinds[TOKEN.RawCStr] = "rawCStr";
  kinds[TOKEN.Char] = "char";
  kinds[TOKEN.Byte] = "byte";
  kinds[TOKEN.True] = "bool";
  kinds[TOKEN.False] = "bool";
  return kinds;
}

export abstract class PatternParser extends TypeParser {
  // ---- literals -------------------------------------------------------------------------------------------

  /** The next token, which must be a literal. */
  protected literal(): Expr {
    const at = this.pos;
    const lit = LITERAL_KINDS[this.kinds[at] ?? 0];
    if (lit === undefined) this.fail("literal");
    this.pos = at + 1;
    return { kind: "Lit", start: this.base + (this.starts[at] ?? 0), end: this.base + (this.ends[at] ?? 0), lit, text: this.store.textOf(at) };
  }

  protected override parseLiteralOrNegated(): Expr {
    if (this.at(TOKEN.InvisibleOpen)) return this.grouped(() => this.parseExpr());
    if (!this.at(TOKEN.Minus)) return this.literal();
    const start = this.here();
    this.pos++;
    const operand = this.at(TOKEN.InvisibleOpen) ? this.grouped(() => this.parseLiteralOrNegated()) : this.literal();
    return { kind: "Unary", start, end: operand.end, op: "-", operand };
  }

  // ---- patterns -------------------------------------------------------------------------------------------

  /** A pattern with alternatives, a leading `|` included. */
  protected override parsePattern(): Pattern {
    const start = this.here();
    this.eat(TOKEN.Or);
    const first = this.parsePatternNoTopAlt();
    if (!this.at(TOKEN.Or)) return first;
    const mark: Mark<Pattern> = this.mark();
    this.push(first);
    while (this.eat(TOKEN.Or)) this.push(this.parsePatternNoTopAlt());
    return { kind: "OrPat", start, end: this.done(), alts: this.take(mark) };
  }

  protected override parsePatternNoTopAlt(): Pattern {
    this.enter();
    const pat = this.patternOfToken();
    this.depth--;
    return pat;
  }

  private patternOfToken(): Pattern {
    const start = this.here();
    switch (this.kinds[this.pos] ?? 0) {
      case TOKEN.Ident:
        return this.identOrPath(start);
      case TOKEN.Underscore:
        this.pos++;
        return { kind: "WildPat", start, end: this.done() };
      case TOKEN.DotDot:
        return this.restOrRange(start);
      case TOKEN.DotDotEq:
      case TOKEN.DotDotDot:
        if (this.at(TOKEN.DotDotDot)) this.report("range-to patterns with `...` are not allowed", start, start + 3);
        this.pos++;
        return this.rangeTo(start, true);
      case TOKEN.And:
      case TOKEN.AndAnd:
        return this.refPat(start);
      case TOKEN.OpenParen:
        return this.parenPat(start);
      case TOKEN.OpenBracket:
        return this.slicePat(start);
      case TOKEN.Mut:
      case TOKEN.Ref:
        return this.bindingPat(start);
      case TOKEN.Box: {
        this.pos++;
        const inner = this.patternWithoutRange();
        return { kind: "BoxPat", start, end: inner.end, inner };
      }
      case TOKEN.Not:
        this.pos++;
        return { kind: "NeverPat", start, end: this.done() };
      case TOKEN.Const:
        return this.constPat(start);
      case TOKEN.SelfType:
      case TOKEN.SelfValue:
      case TOKEN.Crate:
      case TOKEN.Super:
      case TOKEN.DollarCrate:
      case TOKEN.PathSep:
      case TOKEN.Lt:
        return this.pathPat(start);
      case TOKEN.InvisibleOpen:
        return this.groupedPat(start);
      default:
        return this.literalPat(start);
    }
  }

  private identOrPath(start: number): Pattern {
    switch (this.kinds[this.pos + 1] ?? 0) {
      case TOKEN.PathSep:
      case TOKEN.OpenParen:
      case TOKEN.OpenBrace:
      case TOKEN.DotDot:
      case TOKEN.DotDotDot:
      case TOKEN.DotDotEq:
      case TOKEN.Lt:
        return this.pathPat(start);
      case TOKEN.Not:
        if (this.delimiterAt(this.pos + 2)) return this.pathPat(start);
        return this.binding(start, false, false);
      case TOKEN.Pound:
        if (this.atWord("builtin")) {
          const call = this.builtinCall();
          return { kind: "MacroPat", start, end: call.end, call };
        }
        return this.binding(start, false, false);
      default:
        return this.binding(start, false, false);
    }
  }

  /** `name @ sub`, after its qualifiers. */
  private binding(start: number, byRef: boolean, mut: boolean): Pattern {
    const name = this.ident();
    const sub = this.eat(TOKEN.At) ? this.parsePatternNoTopAlt() : undefined;
    return { kind: "IdentPat", start, end: this.done(), byRef, mut, name, sub };
  }

  private bindingPat(start: number): Pattern {
    let mut = this.eat(TOKEN.Mut);
    const byRef = this.eat(TOKEN.Ref);
    // `ref pin mut x`, `ref pin const x`.
    if (byRef && this.atWord("pin") && (this.nextIs(TOKEN.Mut) || this.nextIs(TOKEN.Const))) {
      this.pos++;
      this.eat(TOKEN.Const);
    }
    if (byRef && this.eat(TOKEN.Mut)) mut = true;
    if (this.at(TOKEN.SelfValue)) this.failWith("unexpected `self` parameter in a pattern");
    return this.binding(start, byRef, mut);
  }

  private pathPat(start: number): Pattern {
    return this.afterPath(start, this.parsePath("expr"));
  }

  private afterPath(start: number, path: Path): Pattern {
    switch (this.kinds[this.pos] ?? 0) {
      case TOKEN.Not:
        if (this.delimiterAt(this.pos + 1)) {
          this.pos++;
          const call = this.macroCall(path);
          return { kind: "MacroPat", start, end: call.end, call };
        }
        break;
      case TOKEN.OpenParen: {
        this.pos++;
        const elems = this.patternList(TOKEN.CloseParen);
        return { kind: "TupleStructPat", start, end: this.done(), path, elems };
      }
      case TOKEN.OpenBrace:
        return this.structPat(start, path);
      default:
        break;
    }
    const range = this.maybeRange(start, { kind: "PathExpr", start, end: path.end, path });
    return range ?? { kind: "PathPat", start, end: path.end, path };
  }

  /** Patterns up to the closing delimiter, which is read too. */
  private patternList(close: typeof TOKEN.CloseParen | typeof TOKEN.CloseBracket): readonly Pattern[] {
    const mark: Mark<Pattern> = this.mark();
    while (!this.at(close)) {
      this.push(this.parsePattern());
      if (!this.eat(TOKEN.Comma)) break;
    }
    if (!this.eat(close)) this.fail(close === TOKEN.CloseParen ? "one of `)`, `,`, or `|`" : "one of `]`, `,`, or `|`");
    return this.take(mark);
  }

  private structPat(start: number, path: Path): Pattern {
    this.pos++;
    const mark: Mark<FieldPat> = this.mark();
    let rest = false;
    while (!this.at(TOKEN.CloseBrace)) {
      const field = this.fieldPat();
      if (field === undefined) {
        rest = true;
        break;
      }
      this.push(field);
      if (!this.eat(TOKEN.Comma)) break;
    }
    if (!this.eat(TOKEN.CloseBrace)) this.fail(rest ? "`}`" : "one of `}` or `,`");
    return { kind: "StructPat", start, end: this.done(), path, fields: this.take(mark), rest };
  }

  /** Undefined for `..`. */
  private fieldPat(): FieldPat | undefined {
    const start = this.here();
    const attrs = this.outerAttrs();
    if (this.at(TOKEN.DotDotDot)) this.fail("field pattern");
    if (this.eat(TOKEN.DotDot)) return undefined;
    const kind = this.kinds[this.pos];
    if ((kind === TOKEN.Ident || kind === TOKEN.Int) && this.nextIs(TOKEN.Colon)) {
      const name = kind === TOKEN.Ident ? this.ident() : this.indexName();
      this.pos++;
      const pat = this.parsePattern();
      return { start, end: pat.end, attrs, name, pat, shorthand: false };
    }
    if (this.atGroup("ident") || this.atGroup("literal")) {
      const name = this.grouped(() => (this.at(TOKEN.Int) ? this.indexName() : this.ident()));
      if (this.eat(TOKEN.Colon)) {
        const pat = this.parsePattern();
        return { start, end: pat.end, attrs, name, pat, shorthand: false };
      }
      const pat: Pattern = { kind: "IdentPat", start: name.start, end: name.end, byRef: false, mut: false, name, sub: undefined };
      return { start, end: name.end, attrs, name, pat, shorthand: true };
    }
    return this.shorthandField(start, attrs);
  }

  private shorthandField(start: number, attrs: FieldPat["attrs"]): FieldPat {
    const patStart = this.here();
    const box = this.eat(TOKEN.Box);
    const bindingStart = this.here();
    const binding = this.bindingPat(bindingStart);
    const pat: Pattern = box ? { kind: "BoxPat", start: patStart, end: binding.end, inner: binding } : binding;
    const name: Ident = binding.kind === "IdentPat" ? binding.name : { start, end: start, name: "" };
    return { start, end: pat.end, attrs, name, pat, shorthand: true };
  }

  /** A tuple index as a name. */
  protected indexName(): Ident {
    const at = this.pos++;
    return { start: this.base + (this.starts[at] ?? 0), end: this.base + (this.ends[at] ?? 0), name: this.store.textOf(at) };
  }

  private refPat(start: number): Pattern {
    if (this.eat(TOKEN.AndAnd)) {
      const inner = this.refPatRest(start + 1);
      return { kind: "RefPat", start, end: inner.end, mut: false, inner };
    }
    this.pos++;
    return this.refPatRest(start);
  }

  /** `mut pat`, after the `&`. */
  private refPatRest(start: number): Pattern {
    if (this.atWord("pin") && (this.nextIs(TOKEN.Mut) || this.nextIs(TOKEN.Const))) {
      this.pos++;
      this.eat(TOKEN.Const);
    }
    const mut = this.eat(TOKEN.Mut);
    const inner = this.patternWithoutRange();
    return { kind: "RefPat", start, end: inner.end, mut, inner };
  }

  /** What `&` and `box` apply to: a range there would read two ways. */
  private patternWithoutRange(): Pattern {
    const from = this.pos;
    const inner = this.parsePatternNoTopAlt();
    // The old `...` was read this way always.
    if (inner.kind === "RangePat" && !this.kinds.subarray(from, this.pos).includes(TOKEN.DotDotDot)) {
      this.report("the range pattern here has ambiguous interpretation", inner.start, inner.end);
    }
    return inner;
  }

  private parenPat(start: number): Pattern {
    this.pos++;
    const open = this.pos;
    const elems = this.patternList(TOKEN.CloseParen);
    const end = this.done();
    const [inner] = elems;
    const comma = this.kinds[this.pos - 2] === TOKEN.Comma && this.pos - 2 >= open;
    if (inner === undefined || elems.length !== 1 || comma || inner.kind === "RestPat") return { kind: "TuplePat", start, end, elems };
    return { kind: "ParenPat", start, end, inner };
  }

  private slicePat(start: number): Pattern {
    this.pos++;
    const elems = this.patternList(TOKEN.CloseBracket);
    return { kind: "SlicePat", start, end: this.done(), elems };
  }

  private constPat(start: number): Pattern {
    if (!this.nextIs(TOKEN.OpenBrace)) this.fail("pattern");
    const lo = this.constBlock(start);
    const range = this.maybeRange(start, lo);
    if (range !== undefined) return range;
    if (lo.kind !== "BlockExpr") return this.fail("pattern");
    return { kind: "ConstBlockPat", start, end: lo.end, block: lo.block };
  }

  private constBlock(start: number): Expr {
    this.report("const blocks cannot be used as patterns", start, start + 5);
    this.pos++;
    const block = this.parseBlock();
    return { kind: "BlockExpr", start, end: block.end, mode: "const", label: undefined, block };
  }

  private literalPat(start: number): Pattern {
    const kind = this.kinds[this.pos] ?? 0;
    if (!isLiteral(kind) && kind !== TOKEN.Minus) this.fail("pattern");
    const expr = this.parseLiteralOrNegated();
    return this.maybeRange(start, expr) ?? { kind: "LitPat", start, end: expr.end, expr };
  }

  private groupedPat(start: number): Pattern {
    switch (this.groupKind()) {
      case "literal":
      case "expr": {
        const expr = this.grouped(() => this.parseExpr());
        const range = this.maybeRange(start, expr);
        if (range !== undefined) return range;
        if (expr.kind === "PathExpr") return { kind: "PathPat", start, end: expr.end, path: expr.path };
        if (expr.kind === "BlockExpr") return { kind: "ConstBlockPat", start, end: expr.end, block: expr.block };
        if (expr.kind === "MacroExpr") return { kind: "MacroPat", start, end: expr.end, call: expr.call };
        return { kind: "LitPat", start, end: expr.end, expr };
      }
      case "ident":
        return this.binding(start, false, false);
      case "path":
      case "ty":
        return this.pathPat(start);
      default:
        return this.grouped(() => this.parsePattern());
    }
  }

  // ---- ranges ---------------------------------------------------------------------------------------------

  private restOrRange(start: number): Pattern {
    this.pos++;
    if (this.atRangeEnd()) return this.rangeTo(start, false);
    return { kind: "RestPat", start, end: this.done() };
  }

  private rangeTo(start: number, inclusive: boolean): Pattern {
    const hi = this.rangeEnd();
    return { kind: "RangePat", start, end: hi.end, lo: undefined, hi, inclusive };
  }

  /** `lo..`, `lo..hi`, `lo..=hi`, `lo...hi` after `lo`; undefined when no range follows. */
  private maybeRange(start: number, lo: Expr): Pattern | undefined {
    const kind = this.kinds[this.pos];
    if (kind !== TOKEN.DotDot && kind !== TOKEN.DotDotEq && kind !== TOKEN.DotDotDot) return undefined;
    this.pos++;
    const inclusive = kind !== TOKEN.DotDot;
    const hi = inclusive || this.atRangeEnd() ? this.rangeEnd() : undefined;
    return { kind: "RangePat", start, end: this.done(), lo, hi, inclusive };
  }

  private atRangeEnd(): boolean {
    const kind = this.kinds[this.pos] ?? 0;
    switch (kind) {
      case TOKEN.Ident:
      case TOKEN.SelfType:
      case TOKEN.SelfValue:
      case TOKEN.Crate:
      case TOKEN.Super:
      case TOKEN.DollarCrate:
      case TOKEN.PathSep:
      case TOKEN.Lt:
      case TOKEN.Minus:
        return true;
      case TOKEN.Const:
        return this.nextIs(TOKEN.OpenBrace);
      case TOKEN.InvisibleOpen:
        return true;
      default:
        return isLiteral(kind);
    }
  }

  private rangeEnd(): Expr {
    const start = this.here();
    const kind = this.kinds[this.pos] ?? 0;
    if (isLiteral(kind) || kind === TOKEN.Minus) return this.parseLiteralOrNegated();
    if (kind === TOKEN.Const && this.nextIs(TOKEN.OpenBrace)) return this.constBlock(start);
    if (kind === TOKEN.InvisibleOpen && this.groupKind() !== "path" && this.groupKind() !== "ty") return this.parseLiteralOrNegated();
    if (!this.atRangeEnd()) this.fail("a range end");
    const path = this.parsePath("expr");
    return { kind: "PathExpr", start, end: path.end, path };
  }
}
