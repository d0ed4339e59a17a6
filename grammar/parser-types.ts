/**
 * Types. Dispatched by hand on the next token.
 */
import type { Bound, FnPtrParam, GenericParam, Ident, Path, PathSegment, Type } from "./ast.js";
import { NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { BoundParser } from "./parser-bounds.js";
import { TOKEN } from "./tokens.js";

export abstract class TypeParser extends BoundParser {
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
        return this.forType(plus, start);
      case TOKEN.Impl:
        return this.implType(plus, start);
      case TOKEN.Dyn:
        return this.dynType(plus, start);
      case TOKEN.Question:
      case TOKEN.Lifetime:
      case TOKEN.Tilde:
      case TOKEN.Async:
      case TOKEN.Const:
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

  private forType(plus: boolean, start: number): Type {
    const binder = this.binder();
    const kind = this.kinds[this.pos];
    if (kind === TOKEN.Fn || kind === TOKEN.Unsafe || kind === TOKEN.Extern) return this.fnType(binder, start);
    const path = this.parsePath("type");
    const first: Bound = { kind: "TraitBound", start, end: path.end, modifier: "none", binder, path };
    if (plus) return this.bareObject(first, start);
    return { kind: "TraitObjectType", start, end: path.end, dyn: false, bounds: [first] };
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
}

/** `(A)` before `+`: the bound that the type in parentheses stands for. */
function asBound(ty: Type, start: number, end: number): Bound | undefined {
  if (ty.kind === "PathType") return { kind: "TraitBound", start, end, modifier: "none", binder: NONE, path: ty.path };
  if (ty.kind === "TraitObjectType" && !ty.dyn && ty.bounds.length === 1) return ty.bounds[0];
  return undefined;
}
