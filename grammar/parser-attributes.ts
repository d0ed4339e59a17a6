/**
 * Attributes, doc comments and paths without generic arguments. Written by hand: they stand everywhere.
 */
import type { Attr, Ident, MetaAttr, Path, PathSegment, Token, TokenTree, Visibility } from "./ast.js";
import { INHERITED, NONE } from "./nodes.js";
import { ParserBase, type Mark } from "./parser-base.js";
import { TOKEN } from "./tokens.js";

/** Whether a token of this kind may be a segment of a path: an identifier or `self`, `Self`, `super`, `crate`. */
export function isSegment(kind: number | undefined): boolean {
  switch (kind ?? 0) {
    case TOKEN.Ident:
    case TOKEN.SelfValue:
    case TOKEN.SelfType:
    case TOKEN.Super:
    case TOKEN.Crate:
    case TOKEN.DollarCrate:
      return true;
    default:
      return false;
  }
}

export abstract class AttributeParser extends ParserBase {
  /** `#[…]` and outer doc comments, as many as there are. */
  protected outerAttrs(): readonly Attr[] {
    const kind = this.kinds[this.pos];
    if (kind !== TOKEN.Pound && kind !== TOKEN.OuterDoc && kind !== TOKEN.InnerDoc) return NONE;
    const mark: Mark<Attr> = this.mark();
    for (;;) {
      if (this.at(TOKEN.OuterDoc)) this.push(this.docAttr());
      else if (this.at(TOKEN.InnerDoc)) {
        this.push(this.docAttr());
        this.report("expected outer doc comment: an inner doc comment documents what encloses it", this.base + (this.starts[this.pos - 1] ?? 0), this.done());
      } else if (this.at(TOKEN.Pound)) {
        if (this.nextIs(TOKEN.Not)) this.report("an inner attribute is not permitted in this context", this.here(), this.here() + 1);
        this.push(this.metaAttr());
      } else return this.take(mark);
    }
  }

  /** `#![…]` and inner doc comments, as many as there are. */
  protected innerAttrs(): readonly Attr[] {
    if (!this.at(TOKEN.InnerDoc) && !this.at(TOKEN.Pound)) return NONE;
    const mark: Mark<Attr> = this.mark();
    for (;;) {
      if (this.at(TOKEN.InnerDoc)) this.push(this.docAttr());
      else if (this.at(TOKEN.Pound) && this.nextIs(TOKEN.Not)) this.push(this.metaAttr());
      else return this.take(mark);
    }
  }

  private docAttr(): Attr {
    const at = this.pos++;
    const inner = this.kinds[at] === TOKEN.InnerDoc;
    return { kind: "Doc", start: this.base + (this.starts[at] ?? 0), end: this.base + (this.ends[at] ?? 0), inner };
  }

  private metaAttr(): MetaAttr {
    const start = this.here();
    this.pos++;
    const inner = this.eat(TOKEN.Not);
    const open = this.pos;
    this.expect(TOKEN.OpenBracket);
    const content = this.metaContent(this.store.partners[open] ?? 0);
    this.expect(TOKEN.CloseBracket);
    return { kind: "Meta", start, end: this.done(), inner, ...content };
  }

  /** What stands between the brackets; `limit` is the index of the closing one. Also the whole of a `meta` fragment. */
  protected metaContent(limit: number, unsafeSeen = false): Omit<MetaAttr, "kind" | "start" | "end" | "inner"> {
    if (this.at(TOKEN.InvisibleOpen)) {
      const close = this.store.partners[this.pos] ?? 0;
      const simple = this.grouped(() => this.metaContent(close, unsafeSeen));
      return simple.args === undefined && simple.value === undefined ? { ...simple, ...this.metaArgs(limit) } : simple;
    }
    if (!unsafeSeen && this.at(TOKEN.Unsafe) && this.nextIs(TOKEN.OpenParen)) {
      this.pos += 2;
      const content = this.metaContent(this.store.partners[this.pos - 1] ?? 0, true);
      this.expect(TOKEN.CloseParen);
      return { ...content, unsafe: true };
    }
    const path = this.metaPath();
    return { unsafe: false, path, ...this.metaArgs(limit) };
  }

  private metaArgs(limit: number): { args: TokenTree | undefined; value: readonly Token[] | undefined } {
    if (this.eat(TOKEN.Eq)) {
      if (this.pos >= limit) this.fail("expression");
      const from = this.pos;
      this.parseExpr();
      if (this.pos !== limit) this.fail("`]`");
      const value = this.store.slice(from, limit);
      return { args: undefined, value };
    }
    const kind = this.kinds[this.pos];
    const open = kind === TOKEN.OpenParen || kind === TOKEN.OpenBracket || kind === TOKEN.OpenBrace;
    return { args: open ? this.tokenTree() : undefined, value: undefined };
  }

  private metaPath(): readonly Ident[] {
    const mark: Mark<Ident> = this.mark();
    this.eat(TOKEN.PathSep);
    do {
      if (!isSegment(this.kinds[this.pos])) this.fail("identifier");
      this.push(this.identHere());
    } while (this.eat(TOKEN.PathSep));
    return this.take(mark);
  }

  /** `a::b::c`, `::a`, `crate::a`: of visibilities and macro calls. */
  protected simplePath(): Path {
    if (this.at(TOKEN.InvisibleOpen)) return this.grouped(() => this.simplePath());
    const start = this.here();
    const global = this.eat(TOKEN.PathSep);
    const mark: Mark<PathSegment> = this.mark();
    do {
      if (!isSegment(this.kinds[this.pos])) this.fail("identifier");
      this.push(this.plainSegment());
    } while (this.eat(TOKEN.PathSep));
    return { start, end: this.done(), global, qself: undefined, segments: this.take(mark) };
  }

  protected plainSegment(): PathSegment {
    const at = this.pos++;
    return {
      start: this.base + (this.starts[at] ?? 0),
      end: this.base + (this.ends[at] ?? 0),
      name: this.store.nameOf(at),
      args: undefined,
    };
  }

  /** `pub`, `pub(crate)`, `pub(in a::b)`, or nothing. `pub (A)` before a type is `pub` alone. */
  protected visibility(): Visibility {
    if (this.at(TOKEN.Pub)) return this.pub();
    if (this.at(TOKEN.InvisibleOpen) && this.groupKind() === "vis") {
      return this.grouped(() => this.visibility());
    }
    return INHERITED;
  }

  private pub(): Visibility {
    const start = this.here();
    this.pos++;
    if (this.at(TOKEN.OpenParen)) {
      const first = this.kinds[this.pos + 1];
      const single = first === TOKEN.Crate || first === TOKEN.SelfValue || first === TOKEN.Super;
      if (first === TOKEN.In || (single && this.kinds[this.pos + 2] === TOKEN.CloseParen)) {
        this.pos += first === TOKEN.In ? 2 : 1;
        const path = this.simplePath();
        this.expect(TOKEN.CloseParen);
        return { kind: "Restricted", start, end: this.done(), path };
      }
    }
    return { kind: "Public", start, end: this.done() };
  }
}
