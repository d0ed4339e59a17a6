/**
 * Paths with their generic arguments, qualified paths included. Dispatched by hand on the next token.
 */
import type { AngleArgs, Bound, Expr, GenericArg, GenericArgs, Ident, ParenArgs, Path, PathSegment, QSelf, Type } from "./ast.js";
import { NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { AttributeParser, isSegment } from "./parser-attributes.js";
import { TOKEN, isLiteral } from "./tokens.js";

/** In what surroundings a path stands: generic arguments need `::<` in expressions, `<` suffices in types. */
export type PathStyle = "expr" | "type";

export abstract class PathParser extends AttributeParser {
  protected abstract parseBounds(): readonly Bound[];

  // ---- paths ----------------------------------------------------------------------------------------------

  /** `a::b::<T>`, `<T as A>::b`. */
  protected parsePath(style: PathStyle): Path {
    const kind = this.kinds[this.pos];
    if (kind === TOKEN.InvisibleOpen) return this.groupedPath(style);
    const start = this.here();
    if (kind === TOKEN.Lt) return this.qualifiedPath(style, start);
    const global = this.eat(TOKEN.PathSep);
    const first = this.segment(style);
    if (!this.at(TOKEN.PathSep) || !this.segmentFollows()) {
      return { start, end: first.end, global, qself: undefined, segments: [first] };
    }
    const mark: Mark<PathSegment> = this.mark();
    this.push(first);
    this.moreSegments(style);
    return { start, end: this.done(), global, qself: undefined, segments: this.take(mark) };
  }

  private segmentFollows(): boolean {
    return isSegment(this.kinds[this.pos + 1]) || this.kinds[this.pos + 1] === TOKEN.InvisibleOpen;
  }

  private moreSegments(style: PathStyle): void {
    while (this.at(TOKEN.PathSep) && this.segmentFollows()) {
      this.pos++;
      this.push(this.segment(style));
    }
  }

  private segment(style: PathStyle): PathSegment {
    const at = this.pos;
    const kind = this.kinds[at];
    if (!isSegment(kind)) {
      if (this.atGroup("ident")) return this.grouped(() => this.segment(style));
      this.fail("identifier");
    }
    this.pos = at + 1;
    const start = this.base + (this.starts[at] ?? 0);
    const name = this.store.nameOf(at);
    const args = this.segmentArgs(style);
    return { start, end: args === undefined ? this.base + (this.ends[at] ?? 0) : args.end, name, args };
  }

  private segmentArgs(style: PathStyle): GenericArgs | undefined {
    const kind = this.kinds[this.pos];
    if (kind === TOKEN.PathSep) {
      const next = this.kinds[this.pos + 1];
      if (next !== TOKEN.Lt && next !== TOKEN.OpenParen) return undefined;
      this.pos++;
      if (next !== TOKEN.Lt) return this.parenArgs();
      const args = this.angleArgs(true);
      if (style === "expr" && this.at(TOKEN.Gt)) this.checkTrailingAngles(TOKEN.PathSep);
      return args;
    }
    if (style === "expr") return undefined;
    if (kind === TOKEN.Lt) {
      // `x as usize <= y` compares.
      if (this.kinds[this.pos + 1] === TOKEN.Eq && this.isJoint(this.pos)) return undefined;
      return this.angleArgs(false);
    }
    return kind === TOKEN.OpenParen ? this.parenArgs() : undefined;
  }

  /** `a::<b>>::c`: more `>` than there are `<`, as what follows shows. */
  protected checkTrailingAngles(follower: number): void {
    let at = this.pos;
    while (this.kinds[at] === TOKEN.Gt) at++;
    if (at > this.pos && this.kinds[at] === follower) this.report("unmatched angle bracket", this.here(), this.here() + 1);
  }

  private qualifiedPath(style: PathStyle, start: number): Path {
    this.enter();
    this.pos++;
    const ty = this.parseType();
    const mark: Mark<PathSegment> = this.mark();
    let global = false;
    let position = 0;
    if (this.eat(TOKEN.As)) {
      const trait = this.parsePath("type");
      global = trait.global;
      position = trait.segments.length;
      for (const segment of trait.segments) this.push(segment);
    }
    this.expect(TOKEN.Gt);
    this.leave();
    this.expect(TOKEN.PathSep);
    this.push(this.segment(style));
    this.moreSegments(style);
    const qself: QSelf = { ty, position };
    return { start, end: this.done(), global, qself, segments: this.take(mark) };
  }

  /** A macro variable that stands for a path or a type, perhaps with more segments after it. */
  private groupedPath(style: PathStyle): Path {
    const start = this.here();
    const kind = this.groupKind();
    if (kind === "ident") {
      const mark: Mark<PathSegment> = this.mark();
      this.push(this.segment(style));
      this.moreSegments(style);
      return { start, end: this.done(), global: false, qself: undefined, segments: this.take(mark) };
    }
    const ty = this.grouped((): Type => {
      if (kind !== "path") return this.parseType();
      const path = this.parsePath("type");
      return { kind: "PathType", start: path.start, end: path.end, path };
    });
    const args = ty.kind === "PathType" ? this.segmentArgs(style) : undefined;
    const mark: Mark<PathSegment> = this.mark();
    if (ty.kind !== "PathType") {
      if (!this.at(TOKEN.PathSep)) this.fail("`::`");
      this.moreSegments(style);
      return { start, end: this.done(), global: false, qself: { ty, position: 0 }, segments: this.take(mark) };
    }
    const { path } = ty;
    if (args === undefined && !this.at(TOKEN.PathSep)) return path;
    path.segments.forEach((segment, index) => {
      this.push(args !== undefined && index === path.segments.length - 1 ? { ...segment, args } : segment);
    });
    this.moreSegments(style);
    return { start, end: this.done(), global: path.global, qself: path.qself, segments: this.take(mark) };
  }

  // ---- generic arguments ----------------------------------------------------------------------------------

  protected angleArgs(turbofish: boolean): AngleArgs {
    const start = this.here();
    this.enter();
    this.expect(TOKEN.Lt);
    const mark: Mark<GenericArg> = this.mark();
    while (!this.at(TOKEN.Gt)) {
      this.push(this.genericArg());
      if (!this.eat(TOKEN.Comma)) break;
    }
    if (!this.eat(TOKEN.Gt)) this.fail("one of `,` or `>`");
    this.leave();
    return { kind: "Angle", start, end: this.done(), turbofish, args: this.take(mark) };
  }

  private genericArg(): GenericArg {
    const start = this.here();
    const kind = this.kinds[this.pos];
    if (kind === TOKEN.Lifetime && !this.nextIs(TOKEN.Plus)) {
      return { kind: "LifetimeArg", start, end: this.base + (this.ends[this.pos] ?? 0), lifetime: this.lifetime() };
    }
    if (this.atConstArg()) {
      const value = this.constArg();
      return { kind: "ConstArg", start, end: this.done(), value };
    }
    if (kind === TOKEN.Const || kind === TOKEN.Async) this.fail("lifetime, type, or constant");
    const ty = this.parseType();
    if (this.at(TOKEN.Eq) || this.at(TOKEN.Colon)) {
      if (ty.kind === "PathType" && ty.path.segments.length === 1 && !ty.path.global && ty.path.qself === undefined) {
        const [segment] = ty.path.segments;
        if (segment !== undefined) return this.associated(segment);
      }
    }
    return { kind: "TypeArg", start, end: ty.end, ty };
  }

  protected atConstArg(): boolean {
    const kind = this.kinds[this.pos] ?? 0;
    if (isLiteral(kind) || kind === TOKEN.Minus || kind === TOKEN.OpenBrace) return true;
    if (kind === TOKEN.Const) return this.nextIs(TOKEN.OpenBrace);
    if (kind !== TOKEN.InvisibleOpen) return false;
    const group = this.groupKind();
    return group === "literal" || group === "expr" || group === "block";
  }

  protected constArg(): Expr {
    if (this.at(TOKEN.InvisibleOpen)) return this.grouped(() => this.parseExpr());
    if (!this.at(TOKEN.OpenBrace) && !this.at(TOKEN.Const)) return this.parseLiteralOrNegated();
    const start = this.here();
    const mode = this.eat(TOKEN.Const) ? "const" : "plain";
    const block = this.parseBlock();
    return { kind: "BlockExpr", start, end: block.end, mode, label: undefined, block };
  }

  /** `Item = T`, `N = 3`, `Item: Bound`, after the name. */
  private associated(segment: PathSegment): GenericArg {
    const { start, args } = segment;
    const name: Ident = { start, end: args === undefined ? segment.end : start + segment.name.length, name: segment.name };
    if (this.eat(TOKEN.Colon)) {
      const bounds = this.parseBounds();
      return { kind: "AssocBound", start, end: this.done(), name, args, bounds };
    }
    this.pos++;
    if (this.at(TOKEN.Lifetime) && !this.nextIs(TOKEN.Plus)) this.failWith("lifetimes are not permitted in this context");
    if (this.atConstArg()) {
      const constant = this.constArg();
      return { kind: "AssocEq", start, end: this.done(), name, args, value: undefined, constant };
    }
    const value = this.parseType();
    return { kind: "AssocEq", start, end: value.end, name, args, value, constant: undefined };
  }

  /** `(A, B) -> C` of `Fn(A, B) -> C`; `(..)`. */
  private parenArgs(): ParenArgs {
    const start = this.here();
    this.enter();
    this.pos++;
    if (this.at(TOKEN.DotDot) && this.nextIs(TOKEN.CloseParen)) {
      this.pos += 2;
      this.leave();
      return { kind: "Paren", start, end: this.done(), inputs: NONE, output: undefined, returnNotation: true };
    }
    const inputs = this.typeList();
    this.leave();
    const output = this.eat(TOKEN.Arrow) ? this.parseTypeNoBounds() : undefined;
    return { kind: "Paren", start, end: this.done(), inputs, output, returnNotation: false };
  }

  /** Types up to the closing parenthesis, which is read too. */
  private typeList(): readonly Type[] {
    const mark: Mark<Type> = this.mark();
    while (!this.at(TOKEN.CloseParen)) {
      this.push(this.parseType());
      if (!this.eat(TOKEN.Comma)) break;
    }
    if (!this.eat(TOKEN.CloseParen)) this.fail("one of `)` or `,`");
    return this.take(mark);
  }
}
