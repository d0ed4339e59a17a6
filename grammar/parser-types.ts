/**
 * Types, paths with generic arguments, bounds and generic parameters. Dispatched by hand on the next token; only the list of
 * generic parameters is a rule of Chevrotain's, since items share it.
 */
import type {
  AngleArgs, Bound, BoundModifier, Expr, FnPtrParam, GenericArg, GenericArgs, GenericParam, Ident, Lifetime, ParenArgs, Path,
  PathSegment, QSelf, Type,
} from "./ast.js";
import { NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { AttributeParser, isSegment } from "./parser-attributes.js";
import { TOKEN, isLiteral } from "./tokens.js";

/** In what surroundings a path stands: generic arguments need `::<` in expressions, `<` suffices in types. */
export type PathStyle = "expr" | "type";

export abstract class TypeParser extends AttributeParser {
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
      return next === TOKEN.Lt ? this.angleArgs(true) : this.parenArgs();
    }
    if (style === "expr") return undefined;
    if (kind === TOKEN.Lt) {
      // `x as usize <= y` compares.
      if (this.kinds[this.pos + 1] === TOKEN.Eq && this.isJoint(this.pos)) return undefined;
      return this.angleArgs(false);
    }
    return kind === TOKEN.OpenParen ? this.parenArgs() : undefined;
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
    const ty = this.parseType();
    if (this.at(TOKEN.Eq) || this.at(TOKEN.Colon)) {
      if (ty.kind === "PathType" && ty.path.segments.length === 1 && !ty.path.global && ty.path.qself === undefined) {
        const [segment] = ty.path.segments;
        if (segment !== undefined) return this.associated(segment);
      }
    }
    return { kind: "TypeArg", start, end: ty.end, ty };
  }

  private atConstArg(): boolean {
    const kind = this.kinds[this.pos] ?? 0;
    if (isLiteral(kind) || kind === TOKEN.Minus || kind === TOKEN.OpenBrace) return true;
    if (kind === TOKEN.Const) return this.nextIs(TOKEN.OpenBrace);
    if (kind !== TOKEN.InvisibleOpen) return false;
    const group = this.groupKind();
    return group === "literal" || group === "expr" || group === "block";
  }

  private constArg(): Expr {
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

  // ---- types ----------------------------------------------------------------------------------------------

  /** A type; `A + B` too. */
  protected override parseType(): Type {
    return this.type(true);
  }

  /** A type that ends before `+`: after `&`, `as` and the arrow of a function pointer. */
  protected override parseTypeNoBounds(): Type {
    return this.type(false);
  }

  private type(plus: boolean): Type {
    this.enter();
    const start = this.pos;
    const ty = this.typeOfToken(plus);
    this.depth--;
    if (plus && this.kinds[this.pos] === TOKEN.Plus && this.pos > start) this.badPlus(ty);
    return ty;
  }

  /** `&A + B`: what is left of the `+` is no trait. */
  private badPlus(ty: Type): void {
    this.report("expected a path on the left-hand side of `+`", ty.start, ty.end);
    this.pos++;
    this.parseBounds();
  }

  private typeOfToken(plus: boolean): Type {
    const start = this.here();
    switch (this.kinds[this.pos] ?? 0) {
      case TOKEN.Ident:
        return this.identType(plus, start);
      case TOKEN.SelfType:
      case TOKEN.SelfValue:
      case TOKEN.Crate:
      case TOKEN.Super:
      case TOKEN.DollarCrate:
      case TOKEN.PathSep:
      case TOKEN.Lt:
        return this.pathType(plus, start);
      case TOKEN.And:
      case TOKEN.AndAnd:
        return this.refType(start);
      case TOKEN.OpenParen:
        return this.parenType(plus, start);
      case TOKEN.OpenBracket:
        return this.bracketType(start);
      case TOKEN.Star:
        return this.ptrType(start);
      case TOKEN.Not:
        this.pos++;
        return { kind: "NeverType", start, end: this.done() };
      case TOKEN.Underscore:
        this.pos++;
        return { kind: "InferType", start, end: this.done() };
      case TOKEN.Fn:
      case TOKEN.Unsafe:
      case TOKEN.Extern:
        return this.fnType(NONE, start);
      case TOKEN.For:
        return this.forType(start);
      case TOKEN.Impl:
        return this.implType(plus, start);
      case TOKEN.Dyn:
        return this.dynType(plus, start);
      case TOKEN.Question:
      case TOKEN.Lifetime:
      case TOKEN.Tilde:
        return this.objectType(plus, start);
      case TOKEN.InvisibleOpen:
        return this.groupedType(plus, start);
      default:
        return this.fail("type");
    }
  }

  private identType(plus: boolean, start: number): Type {
    const name = this.store.nameOf(this.pos);
    if (name === "dyn" && this.edition === 2015 && this.dynBegins()) return this.dynType(plus, start);
    if (name === "builtin" && this.nextIs(TOKEN.Pound)) {
      const call = this.builtinCall();
      return { kind: "MacroType", start, end: call.end, call };
    }
    return this.pathType(plus, start);
  }

  /** Edition 2015: `dyn` is a keyword only before what can start a bound and cannot continue a path. */
  private dynBegins(): boolean {
    switch (this.kinds[this.pos + 1] ?? 0) {
      case TOKEN.Ident:
      case TOKEN.SelfType:
      case TOKEN.SelfValue:
      case TOKEN.Crate:
      case TOKEN.Super:
      case TOKEN.DollarCrate:
      case TOKEN.Lifetime:
      case TOKEN.Question:
      case TOKEN.For:
      case TOKEN.OpenParen:
      case TOKEN.Const:
      case TOKEN.InvisibleOpen:
        return true;
      default:
        return false;
    }
  }

  private pathType(plus: boolean, start: number): Type {
    const path = this.parsePath("type");
    if (this.at(TOKEN.Not) && this.delimiterAt(this.pos + 1)) {
      this.pos++;
      const call = this.macroCall(path);
      return { kind: "MacroType", start, end: call.end, call };
    }
    if (plus && this.at(TOKEN.Plus)) {
      return this.bareObject({ kind: "TraitBound", start, end: path.end, modifier: "none", binder: NONE, path }, start);
    }
    return { kind: "PathType", start, end: path.end, path };
  }

  protected delimiterAt(index: number): boolean {
    const kind = this.kinds[index];
    return kind === TOKEN.OpenParen || kind === TOKEN.OpenBracket || kind === TOKEN.OpenBrace;
  }

  /** `builtin # name(…)`, read as a call of the macro `builtin::name`. */
  protected builtinCall(): ReturnType<TypeParser["macroCall"]> {
    const start = this.here();
    const mark: Mark<PathSegment> = this.mark();
    this.push(this.plainSegment());
    this.pos++;
    if (!this.at(TOKEN.Ident)) this.fail("identifier");
    this.push(this.plainSegment());
    const path: Path = { start, end: this.done(), global: false, qself: undefined, segments: this.take(mark) };
    return this.macroCall(path);
  }

  /** `first + B + …`, at the `+`. */
  private bareObject(first: Bound, start: number): Type {
    const mark: Mark<Bound> = this.mark();
    this.push(first);
    while (this.eat(TOKEN.Plus)) {
      if (!this.atBound()) break;
      this.push(this.bound());
    }
    return { kind: "TraitObjectType", start, end: this.done(), dyn: false, bounds: this.take(mark) };
  }

  private refType(start: number): Type {
    if (this.at(TOKEN.AndAnd)) {
      this.pos++;
      const inner = this.refRest(start + 1);
      return { kind: "RefType", start, end: inner.end, lifetime: undefined, mut: false, inner };
    }
    this.pos++;
    return this.refRest(start);
  }

  /** `'a mut T`, after the `&`; `&pin const T` and `&pin mut T` are read as references. */
  private refRest(start: number): Type {
    const lifetime = this.at(TOKEN.Lifetime) ? this.lifetime() : undefined;
    if (this.atWord("pin") && (this.nextIs(TOKEN.Mut) || this.nextIs(TOKEN.Const))) {
      this.pos++;
      this.eat(TOKEN.Const);
    }
    const mut = this.eat(TOKEN.Mut);
    const inner = this.parseTypeNoBounds();
    return { kind: "RefType", start, end: inner.end, lifetime, mut, inner };
  }

  private ptrType(start: number): Type {
    this.pos++;
    const mut = this.eat(TOKEN.Mut);
    if (!mut && !this.eat(TOKEN.Const)) this.fail("one of `const` or `mut`");
    const inner = this.parseTypeNoBounds();
    return { kind: "PtrType", start, end: inner.end, mut, inner };
  }

  private parenType(plus: boolean, start: number): Type {
    this.pos++;
    const mark: Mark<Type> = this.mark();
    let comma = false;
    while (!this.at(TOKEN.CloseParen)) {
      this.push(this.parseType());
      comma = this.eat(TOKEN.Comma);
      if (!comma) break;
    }
    if (!this.eat(TOKEN.CloseParen)) this.fail("one of `)` or `,`");
    const end = this.done();
    const elems = this.take(mark);
    const [inner] = elems;
    if (inner === undefined || comma || elems.length !== 1) return { kind: "TupleType", start, end, elems };
    if (plus && this.at(TOKEN.Plus)) {
      const first = asBound(inner, start, end);
      if (first !== undefined) return this.bareObject(first, start);
    }
    return { kind: "ParenType", start, end, inner };
  }

  private bracketType(start: number): Type {
    if (this.nextIs(TOKEN.Const) && this.kinds[this.pos + 2] === TOKEN.CloseBracket) return this.objectType(true, start);
    this.pos++;
    const elem = this.parseType();
    if (this.eat(TOKEN.Semi)) {
      const len = this.parseExpr();
      this.expect(TOKEN.CloseBracket);
      return { kind: "ArrayType", start, end: this.done(), elem, len };
    }
    if (!this.eat(TOKEN.CloseBracket)) this.fail("one of `;` or `]`");
    return { kind: "SliceType", start, end: this.done(), elem };
  }

  private forType(start: number): Type {
    const binder = this.binder();
    const kind = this.kinds[this.pos];
    if (kind === TOKEN.Fn || kind === TOKEN.Unsafe || kind === TOKEN.Extern) return this.fnType(binder, start);
    const path = this.parsePath("type");
    const first: Bound = { kind: "TraitBound", start, end: path.end, modifier: "none", binder, path };
    return this.bareObject(first, start);
  }

  private fnType(binder: readonly GenericParam[], start: number): Type {
    if (this.at(TOKEN.Unsafe) && this.nextIs(TOKEN.Lt)) {
      this.pos++;
      const params = this.SUBRULE(this.genericParams);
      const inner = this.parseType();
      return { kind: "UnsafeBinderType", start, end: inner.end, binder: params, inner };
    }
    const unsafe = this.eat(TOKEN.Unsafe);
    const extern = this.eat(TOKEN.Extern);
    const abi = extern ? this.abi() : undefined;
    this.expect(TOKEN.Fn);
    this.expect(TOKEN.OpenParen);
    const mark: Mark<FnPtrParam> = this.mark();
    let variadic = false;
    while (!this.at(TOKEN.CloseParen)) {
      const param = this.fnPtrParam();
      variadic ||= param.ty.kind === "VariadicType";
      if (param.ty.kind !== "VariadicType" || param.attrs.length > 0 || param.name !== undefined) this.push(param);
      if (!this.eat(TOKEN.Comma)) break;
    }
    if (!this.eat(TOKEN.CloseParen)) this.fail("one of `)` or `,`");
    const params = this.take(mark);
    const output = this.eat(TOKEN.Arrow) ? this.parseTypeNoBounds() : undefined;
    return { kind: "FnPtrType", start, end: this.done(), binder, unsafe, extern, abi, params, variadic, output };
  }

  /** The string after `extern`, when there is one, without its quotes. */
  protected abi(): string | undefined {
    const kind = this.kinds[this.pos];
    if (this.atGroup("literal")) return this.grouped(() => this.abi());
    if (kind !== TOKEN.Str && kind !== TOKEN.RawStr) return undefined;
    return this.store.textOf(this.pos++).replace(/^r?#*"|"#*$/g, "");
  }

  private fnPtrParam(): FnPtrParam {
    const start = this.here();
    const attrs = this.outerAttrs();
    let name: Ident | undefined;
    const kind = this.kinds[this.pos];
    if ((kind === TOKEN.Ident || kind === TOKEN.Underscore) && this.nextIs(TOKEN.Colon)) {
      name = this.identHere();
      this.pos++;
    } else if (kind === TOKEN.Mut && this.kinds[this.pos + 1] === TOKEN.Ident && this.kinds[this.pos + 2] === TOKEN.Colon) {
      this.pos++;
      name = this.identHere();
      this.pos++;
    }
    const ty = this.paramType();
    return { start, end: ty.end, attrs, name, ty };
  }

  /** The type of a parameter: `...` for the last one of a C-variadic function. */
  protected paramType(): Type {
    if (!this.at(TOKEN.DotDotDot)) return this.parseType();
    const start = this.here();
    this.pos++;
    return { kind: "VariadicType", start, end: this.done() };
  }

  private implType(_plus: boolean, start: number): Type {
    this.pos++;
    const bounds = this.parseBounds();
    if (bounds.length === 0) this.report("at least one trait must be specified", start, this.done());
    return { kind: "ImplTraitType", start, end: this.done(), bounds };
  }

  private dynType(_plus: boolean, start: number): Type {
    this.pos++;
    // `dyn* Trait`, an old unstable form.
    this.eat(TOKEN.Star);
    const bounds = this.parseBounds();
    if (bounds.length === 0) this.report("at least one trait is required for an object type", start, this.done());
    return { kind: "TraitObjectType", start, end: this.done(), dyn: true, bounds };
  }

  /** A bare object that does not start like a path: `?Sized + A`, `'a + A`. */
  private objectType(plus: boolean, start: number): Type {
    const first = this.bound();
    if (first.kind === "LifetimeBound" && !this.at(TOKEN.Plus)) this.report("lifetimes must be followed by `+` to form a trait object type", start, first.end);
    if (plus) return this.bareObject(first, start);
    return { kind: "TraitObjectType", start, end: this.done(), dyn: false, bounds: [first] };
  }

  private groupedType(plus: boolean, start: number): Type {
    const kind = this.groupKind();
    if (kind !== "ty") return this.pathType(plus, start);
    const at = this.pos;
    const inner = this.grouped(() => this.parseType());
    if (this.at(TOKEN.PathSep)) {
      this.pos = at;
      return this.pathType(plus, start);
    }
    if (plus && this.at(TOKEN.Plus)) {
      const first = asBound(inner, start, inner.end);
      if (first !== undefined) return this.bareObject(first, start);
    }
    return inner;
  }

  // ---- bounds ---------------------------------------------------------------------------------------------

  /** `A + B + 'a`, perhaps none. */
  protected parseBounds(): readonly Bound[] {
    if (!this.atBound()) return NONE;
    const mark: Mark<Bound> = this.mark();
    do {
      if (!this.atBound()) break;
      this.push(this.bound());
    } while (this.plusAfterBound());
    return this.take(mark);
  }

  /** `+`; of `+=` the first half, since `T: A += B` has the bound `A +` and the default `B`. */
  private plusAfterBound(): boolean {
    if (this.at(TOKEN.PlusEq)) this.store.splitAt(this.pos, TOKEN.Eq);
    return this.eat(TOKEN.Plus);
  }

  private atBound(): boolean {
    switch (this.kinds[this.pos] ?? 0) {
      case TOKEN.Ident:
      case TOKEN.SelfType:
      case TOKEN.SelfValue:
      case TOKEN.Crate:
      case TOKEN.Super:
      case TOKEN.DollarCrate:
      case TOKEN.PathSep:
      case TOKEN.Lt:
      case TOKEN.Lifetime:
      case TOKEN.Question:
      case TOKEN.Not:
      case TOKEN.Tilde:
      case TOKEN.For:
      case TOKEN.OpenParen:
      case TOKEN.Const:
      case TOKEN.Async:
      case TOKEN.InvisibleOpen:
        return true;
      case TOKEN.Use:
        return this.nextIs(TOKEN.Lt);
      case TOKEN.OpenBracket:
        return this.nextIs(TOKEN.Const) && this.kinds[this.pos + 2] === TOKEN.CloseBracket;
      default:
        return false;
    }
  }

  private bound(): Bound {
    const start = this.here();
    if (this.at(TOKEN.Lifetime)) {
      const lifetime = this.lifetime();
      return { kind: "LifetimeBound", start, end: lifetime.end, lifetime };
    }
    if (this.at(TOKEN.Use)) return this.useBound(start);
    if (this.at(TOKEN.OpenParen)) {
      this.enter();
      this.pos++;
      const inner = this.bound();
      if (inner.kind === "LifetimeBound") this.report("lifetime bounds may not be parenthesized", start, inner.end + 1);
      this.expect(TOKEN.CloseParen);
      this.leave();
      return { ...inner, start, end: this.done() };
    }
    if (this.atGroup("lifetime")) return this.grouped(() => this.bound());
    let binder = this.at(TOKEN.For) ? this.binder() : NONE;
    const modifier = this.boundModifier();
    if (this.at(TOKEN.For)) {
      const at = this.here();
      binder = this.binder();
      if (modifier !== "none") this.report("`for<...>` binder should be placed before trait bound modifiers", at, this.done());
    }
    const path = this.parsePath("type");
    return { kind: "TraitBound", start, end: this.done(), modifier, binder, path };
  }

  private boundModifier(): BoundModifier {
    let modifier: BoundModifier = "none";
    for (;;) {
      if (this.eat(TOKEN.Question)) modifier = "maybe";
      else if (this.eat(TOKEN.Not)) modifier = "not";
      else if (this.eat(TOKEN.Async)) modifier = "async";
      else if (this.eat(TOKEN.Const)) modifier = "const";
      else if (this.at(TOKEN.Tilde) && this.nextIs(TOKEN.Const)) {
        this.pos += 2;
        modifier = "const";
      } else if (this.at(TOKEN.OpenBracket) && this.nextIs(TOKEN.Const)) {
        this.pos += 2;
        this.expect(TOKEN.CloseBracket);
        modifier = "const";
      } else return modifier;
      if (modifier === "const" && this.at(TOKEN.Tilde)) this.fail("identifier");
    }
  }

  private useBound(start: number): Bound {
    this.pos++;
    this.expect(TOKEN.Lt);
    const mark: Mark<Ident> = this.mark();
    while (!this.at(TOKEN.Gt)) {
      const kind = this.kinds[this.pos];
      if (kind !== TOKEN.Lifetime && kind !== TOKEN.Ident && kind !== TOKEN.SelfType) this.fail("lifetime or identifier");
      this.push(this.identHere());
      if (!this.eat(TOKEN.Comma)) break;
    }
    this.expect(TOKEN.Gt);
    return { kind: "UseBound", start, end: this.done(), names: this.take(mark) };
  }

  // ---- generic parameters ---------------------------------------------------------------------------------

  /** `for<'a, T>`. */
  protected binder(): readonly GenericParam[] {
    this.pos++;
    return this.SUBRULE(this.genericParams);
  }

  /** `<'a, T: A = B, const N: usize = 3>` */
  protected readonly genericParams = this.RULE("genericParams", (): readonly GenericParam[] => {
    const mark: Mark<GenericParam> = this.mark();
    this.CONSUME(this.T.Lt);
    this.MANY({
      GATE: this.afterSeparator,
      DEF: () => {
        this.push(this.SUBRULE(this.genericParam));
        this.OPTION(() => this.CONSUME(this.T.Comma));
      },
    });
    this.CONSUME(this.T.Gt, { ERR_MSG: "one of `>`, `,`, `const`, identifier, or lifetime" });
    return this.take(mark);
  });

  protected readonly genericParam = this.RULE("genericParam", (): GenericParam => {
    if (this.RECORDING_PHASE) return this.recordFirst([TOKEN.Pound, TOKEN.OuterDoc, TOKEN.Lifetime, TOKEN.Const, TOKEN.Ident, TOKEN.InvisibleOpen]);
    const start = this.here();
    const attrs = this.outerAttrs();
    if (this.at(TOKEN.Lifetime)) {
      const lifetime = this.lifetime();
      const bounds = this.eat(TOKEN.Colon) ? this.lifetimeBounds() : NONE;
      return { kind: "LifetimeParam", start, end: this.done(), attrs, lifetime, bounds };
    }
    if (this.eat(TOKEN.Const)) {
      const name = this.ident();
      this.expect(TOKEN.Colon);
      const ty = this.parseType();
      const value = this.eat(TOKEN.Eq) ? this.constDefault() : undefined;
      return { kind: "ConstParam", start, end: this.done(), attrs, name, ty, default: value };
    }
    if (this.atGroup("lifetime")) {
      const lifetime = this.lifetime();
      return { kind: "LifetimeParam", start, end: this.done(), attrs, lifetime, bounds: NONE };
    }
    const name = this.ident();
    const bounds = this.eat(TOKEN.Colon) ? this.parseBounds() : NONE;
    const value = this.eat(TOKEN.Eq) ? this.parseType() : undefined;
    return { kind: "TypeParam", start, end: this.done(), attrs, name, bounds, default: value };
  });

  private constDefault(): Expr {
    if (this.atConstArg()) return this.constArg();
    const path = this.parsePath("expr");
    return { kind: "PathExpr", start: path.start, end: path.end, path };
  }

  /** `'a + 'b` */
  protected lifetimeBounds(): readonly Lifetime[] {
    const mark: Mark<Lifetime> = this.mark();
    while (this.at(TOKEN.Lifetime)) {
      this.push(this.lifetime());
      if (!this.eat(TOKEN.Plus)) break;
    }
    return this.take(mark);
  }
}

/** `(A)` before `+`: the bound that the type in parentheses stands for. */
function asBound(ty: Type, start: number, end: number): Bound | undefined {
  if (ty.kind === "PathType") return { kind: "TraitBound", start, end, modifier: "none", binder: NONE, path: ty.path };
  if (ty.kind === "TraitObjectType" && ty.bounds.length === 1) return ty.bounds[0];
  return undefined;
}
