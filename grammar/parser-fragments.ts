/**
 * What macros ask of the parser: one fragment of their input, whether a token can start one, and the whole of what they expand to.
 */
import type { Expr, MetaAttr, Pattern, Stmt, Type } from "./ast.js";
import type { ExpansionKind, ExpansionNodes, FragmentKind, FragmentNodes } from "./parse.js";
import { NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { RustParser } from "./parser-items.js";
import { TOKEN, isClose, isIdentifierLike, isLiteral } from "./tokens.js";

export class FragmentParser extends RustParser {
  /** The fragment at the next token; undefined, and a diagnostic, when there is none. */
  fragment(kind: Exclude<FragmentKind, "tt">): FragmentNodes[FragmentKind] {
    const mark = this.mark();
    try {
      return this.fragmentOf(kind);
    } catch (thrown) {
      this.pos = this.reportFailure(thrown);
      this.drop(mark);
      this.noStruct = false;
      return undefined;
    }
  }

  private fragmentOf(kind: Exclude<FragmentKind, "tt">): FragmentNodes[FragmentKind] {
    switch (kind) {
      case "expr":
        return this.parseExpr();
      case "ty":
        return this.parseType();
      case "pat":
        return this.parsePattern();
      case "patParam":
        return this.parsePatternNoTopAlt();
      case "stmt":
        return this.statementFragment();
      case "block":
        return this.parseBlock();
      case "item":
        return this.itemFragment();
      case "path":
        return this.parsePath("type");
      case "meta":
        return this.metaFragment();
      case "vis":
        return this.visibility();
      case "literal":
        return this.parseLiteralOrNegated();
      case "lifetime":
        return this.lifetime();
      case "ident":
        return this.atGroup("ident") ? this.ident() : this.anyIdent();
    }
  }

  private anyIdent(): FragmentNodes["ident"] {
    if (!isIdentifierLike(this.kinds[this.pos] ?? 0)) this.fail("identifier");
    return this.identHere();
  }

  private statementFragment(): Stmt {
    if (this.atGroup("stmt")) return this.grouped(() => this.statementFragment());
    const start = this.here();
    return this.attributedStatement(this.outerAttrs(), start, false);
  }

  private itemFragment(): FragmentNodes["item"] {
    const start = this.here();
    return this.item(this.outerAttrs(), start);
  }

  private metaFragment(): MetaAttr {
    const start = this.here();
    if (this.atGroup("meta")) return this.grouped(() => this.metaFragment());
    const content = this.metaContent(this.metaLimit());
    return { kind: "Meta", start, end: this.done(), inner: false, ...content };
  }

  /** Where the value after `=` ends: it is an expression. */
  private metaLimit(): number {
    const from = this.pos;
    while (this.at(TOKEN.PathSep) || isIdentifierLike(this.kinds[this.pos] ?? 0)) this.pos++;
    if (this.eat(TOKEN.Eq)) this.parseExpr();
    const limit = this.pos;
    this.pos = from;
    return limit;
  }

  // ---- whether a fragment can start -----------------------------------------------------------------------

  /** Whether the next token can start a fragment of this kind. */
  canStart(kind: FragmentKind | "expr2021"): boolean {
    const token = this.kinds[this.pos] ?? 0;
    const ends = token === TOKEN.Eof || isClose(token);
    switch (kind) {
      case "expr":
        return (this.beginsExpr() || token === TOKEN.Underscore) && token !== TOKEN.Let;
      case "expr2021":
        return this.beginsExpr() && token !== TOKEN.Let && token !== TOKEN.Underscore && !(token === TOKEN.Const && this.nextIs(TOKEN.OpenBrace));
      case "ty":
        return this.beginsType();
      case "ident":
        return isIdentifierLike(token) || this.atGroup("ident");
      case "lifetime":
        return token === TOKEN.Lifetime || this.atGroup("lifetime");
      case "literal":
        return isLiteral(token) || token === TOKEN.Minus || this.atGroup("literal");
      case "vis":
        return token === TOKEN.Comma || token === TOKEN.Ident || token === TOKEN.Pub || isIdentifierLike(token) || this.beginsType() || this.atGroup("vis");
      case "block":
        return token === TOKEN.OpenBrace || this.atGroup("block");
      case "path":
      case "meta":
        return token === TOKEN.PathSep || token === TOKEN.Lt || isIdentifierLike(token) || token === TOKEN.DollarCrate || token === TOKEN.InvisibleOpen || token === TOKEN.Unsafe;
      case "pat":
        return token === TOKEN.Or || this.beginsPattern();
      case "patParam":
        return this.beginsPattern();
      case "item":
      case "stmt":
      case "tt":
        return !ends;
    }
  }

  private beginsType(): boolean {
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
      case TOKEN.And:
      case TOKEN.AndAnd:
      case TOKEN.OpenParen:
      case TOKEN.OpenBracket:
      case TOKEN.Star:
      case TOKEN.Not:
      case TOKEN.Underscore:
      case TOKEN.Fn:
      case TOKEN.Unsafe:
      case TOKEN.Extern:
      case TOKEN.For:
      case TOKEN.Impl:
      case TOKEN.Dyn:
      case TOKEN.Question:
      case TOKEN.Lifetime:
      case TOKEN.Typeof:
        return true;
      case TOKEN.InvisibleOpen:
        return this.groupKind() === "ty" || this.groupKind() === "path" || this.groupKind() === "ident";
      default:
        return false;
    }
  }

  private beginsPattern(): boolean {
    const kind = this.kinds[this.pos] ?? 0;
    switch (kind) {
      case TOKEN.Ident:
      case TOKEN.SelfType:
      case TOKEN.SelfValue:
      case TOKEN.Crate:
      case TOKEN.Super:
      case TOKEN.DollarCrate:
      case TOKEN.Box:
      case TOKEN.Mut:
      case TOKEN.Ref:
      case TOKEN.Const:
      case TOKEN.Underscore:
      case TOKEN.OpenParen:
      case TOKEN.OpenBracket:
      case TOKEN.And:
      case TOKEN.AndAnd:
      case TOKEN.Minus:
      case TOKEN.DotDot:
      case TOKEN.DotDotDot:
      case TOKEN.DotDotEq:
      case TOKEN.PathSep:
      case TOKEN.Lt:
        return true;
      case TOKEN.InvisibleOpen:
        return this.groupKind() !== "ty" && this.groupKind() !== "stmt" && this.groupKind() !== "item" && this.groupKind() !== "vis";
      default:
        return isLiteral(kind);
    }
  }

  // ---- expansions -----------------------------------------------------------------------------------------

  /** All tokens, as what a macro call in that place stands for. */
  expansion(as: ExpansionKind): ExpansionNodes[ExpansionKind] {
    const mark = this.mark();
    try {
      const node = this.expansionOf(as);
      if (this.pos < this.store.count) this.fail("the end of the macro's tokens");
      return node;
    } catch (thrown) {
      this.reportFailure(thrown);
      this.drop(mark);
      this.noStruct = false;
      return this.errorExpansion(as);
    }
  }

  private expansionOf(as: ExpansionKind): ExpansionNodes[ExpansionKind] {
    const { count } = this.store;
    switch (as) {
      case "expr":
        return this.exprExpansion();
      case "ty":
        return this.parseType();
      case "pat":
        return this.parsePattern();
      case "stmts": {
        const mark: Mark<Stmt> = this.mark();
        this.statements(count);
        return this.take(mark);
      }
      case "items":
        return this.parseItems(count, "module");
      case "traitItems":
        return this.parseItems(count, "trait");
      case "implItems":
        return this.parseItems(count, "impl");
      case "foreignItems":
        return this.parseItems(count, "foreign");
    }
  }

  private exprExpansion(): Expr {
    const expr = this.parseExpr();
    this.eat(TOKEN.Semi);
    return expr;
  }

  private errorExpansion(as: ExpansionKind): Expr | Type | Pattern | readonly never[] {
    const start = this.base + (this.starts[0] ?? 0);
    const end = this.base + (this.ends[Math.max(0, this.store.count - 1)] ?? 0);
    switch (as) {
      case "expr":
        return { kind: "ErrorExpr", start, end };
      case "ty":
        return { kind: "ErrorType", start, end };
      case "pat":
        return { kind: "ErrorPat", start, end };
      case "stmts":
      case "items":
      case "traitItems":
      case "implItems":
      case "foreignItems":
        return NONE;
    }
  }
}
