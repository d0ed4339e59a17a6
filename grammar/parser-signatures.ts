/**
 * What items are made of: where clauses, function parameters, fields and variants. Rules of Chevrotain's.
 */
import type { FieldDef, Generics, GenericParam, Ident, Param, Path, SelfParam, Type, Variant, VariantData, WherePredicate } from "./ast.js";
import type { Mark } from "./parser-base.js";
import { BlockParser } from "./parser-blocks.js";
import { NONE } from "./nodes.js";
import { TOKEN } from "./tokens.js";

/** First tokens of types, for the rules that ask whether a type follows. */
const TYPE_FIRST: readonly number[] = [
  TOKEN.Ident, TOKEN.SelfType, TOKEN.SelfValue, TOKEN.Crate, TOKEN.Super, TOKEN.DollarCrate, TOKEN.PathSep, TOKEN.Lt, TOKEN.And,
  TOKEN.AndAnd, TOKEN.OpenParen, TOKEN.OpenBracket, TOKEN.Star, TOKEN.Not, TOKEN.Underscore, TOKEN.Fn, TOKEN.Unsafe, TOKEN.Extern,
  TOKEN.For, TOKEN.Impl, TOKEN.Dyn, TOKEN.Question, TOKEN.Lifetime, TOKEN.Tilde, TOKEN.InvisibleOpen,
];
const BOUND_FIRST: readonly number[] = [
  TOKEN.Ident, TOKEN.SelfType, TOKEN.SelfValue, TOKEN.Crate, TOKEN.Super, TOKEN.DollarCrate, TOKEN.PathSep, TOKEN.Lt, TOKEN.OpenParen,
  TOKEN.OpenBracket, TOKEN.Not, TOKEN.For, TOKEN.Question, TOKEN.Lifetime, TOKEN.Tilde, TOKEN.Const, TOKEN.Async, TOKEN.Use, TOKEN.InvisibleOpen,
];
/** What a parameter can start with besides attributes and what types start with. */
const PATTERN_FIRST: readonly number[] = [
  TOKEN.Int, TOKEN.Float, TOKEN.Str, TOKEN.RawStr, TOKEN.ByteStr, TOKEN.RawByteStr, TOKEN.CStr, TOKEN.RawCStr, TOKEN.Char, TOKEN.Byte,
  TOKEN.True, TOKEN.False, TOKEN.Minus, TOKEN.DotDot, TOKEN.DotDotEq, TOKEN.DotDotDot, TOKEN.Const, TOKEN.Mut, TOKEN.Ref, TOKEN.Box,
];
const ATTR_FIRST: readonly number[] = [TOKEN.Pound, TOKEN.OuterDoc, TOKEN.InnerDoc];
const EXPR_FIRST: readonly number[] = [
  TOKEN.Ident, TOKEN.Int, TOKEN.Float, TOKEN.Str, TOKEN.RawStr, TOKEN.ByteStr, TOKEN.RawByteStr, TOKEN.CStr, TOKEN.RawCStr, TOKEN.Char,
  TOKEN.Byte, TOKEN.True, TOKEN.False, TOKEN.OpenParen, TOKEN.OpenBracket, TOKEN.OpenBrace, TOKEN.InvisibleOpen, TOKEN.Underscore,
  TOKEN.SelfType, TOKEN.SelfValue, TOKEN.Crate, TOKEN.Super, TOKEN.DollarCrate, TOKEN.PathSep, TOKEN.Lt, TOKEN.Minus, TOKEN.Not,
  TOKEN.Star, TOKEN.And, TOKEN.AndAnd, TOKEN.Or, TOKEN.OrOr, TOKEN.If, TOKEN.Match, TOKEN.While, TOKEN.Loop, TOKEN.For, TOKEN.Unsafe,
  TOKEN.Const, TOKEN.Async, TOKEN.Try, TOKEN.Gen, TOKEN.Move, TOKEN.Static, TOKEN.Return, TOKEN.Break, TOKEN.Continue, TOKEN.Become,
  TOKEN.Yield, TOKEN.Do, TOKEN.Lifetime, TOKEN.Pound, TOKEN.OuterDoc, TOKEN.InnerDoc, TOKEN.DotDot, TOKEN.DotDotEq, TOKEN.DotDotDot,
  TOKEN.Let,
];

export interface Signature {
  readonly self: SelfParam | undefined;
  readonly params: readonly Param[];
  readonly variadic: boolean;
}

type ParamKind =
  | { readonly kind: "self"; readonly param: SelfParam }
  | { readonly kind: "plain"; readonly param: Param }
  | { readonly kind: "variadic" };

export abstract class SignatureParser extends BlockParser {
  /** Whether the functions read are those of a trait: edition 2015 lets their parameters be types alone. */
  protected inTrait = false;

  // ---- the rules written by hand, as Chevrotain's rules know them ------------------------------------------

  protected readonly typeRule = this.RULE("typeRule", (): Type => {
    return this.RECORDING_PHASE ? this.recordFirst(TYPE_FIRST) : this.parseType();
  });

  protected readonly expressionRule = this.RULE("expressionRule", () => {
    return this.RECORDING_PHASE ? this.recordFirst(EXPR_FIRST) : this.parseExpr();
  });

  protected readonly blockRule = this.RULE("blockRule", () => {
    if (this.RECORDING_PHASE) return this.recordFirst([TOKEN.OpenBrace, TOKEN.InvisibleOpen]);
    return this.parseBlock();
  });

  protected readonly nameRule = this.RULE("nameRule", (): Ident => {
    return this.RECORDING_PHASE ? this.recordFirst([TOKEN.Ident, TOKEN.InvisibleOpen]) : this.ident();
  });

  protected readonly boundsRule = this.RULE("boundsRule", () => {
    return this.RECORDING_PHASE ? this.recordFirst(BOUND_FIRST) : this.parseBounds();
  });

  // ---- generics -------------------------------------------------------------------------------------------

  /** Generics with the where clause that may follow much later. */
  protected generics(start: number, params: readonly GenericParam[], where: readonly WherePredicate[]): Generics {
    return { start, end: Math.max(start, this.done()), params, where };
  }

  protected readonly whereClause = this.RULE("whereClause", (): readonly WherePredicate[] => {
    const mark: Mark<WherePredicate> = this.mark();
    this.CONSUME(this.T.Where);
    this.MANY({
      GATE: () => this.kinds[this.pos - 1] === TOKEN.Where || this.kinds[this.pos - 1] === TOKEN.Comma,
      DEF: () => {
        this.push(this.SUBRULE(this.wherePredicate));
        this.OPTION(() => this.CONSUME(this.T.Comma));
      },
    });
    return this.take(mark);
  });

  private readonly wherePredicate = this.RULE("wherePredicate", (): WherePredicate => {
    if (this.RECORDING_PHASE) return this.recordFirst([], this.typeRule);
    const start = this.here();
    if (this.at(TOKEN.Lifetime) || this.atGroup("lifetime")) {
      const lifetime = this.lifetime();
      this.expect(TOKEN.Colon);
      const bounds = this.lifetimeBounds();
      return { kind: "WhereLifetime", start, end: this.done(), lifetime, bounds };
    }
    if (this.at(TOKEN.Lt) && this.kinds[this.pos - 1] === TOKEN.Where && this.genericsAt(this.pos)) {
      this.failWith("generic parameters on `where` clauses are reserved for future use");
    }
    const binder = this.at(TOKEN.For) && this.genericsAt(this.pos + 1) && !this.forStartsType() ? this.binder() : NONE;
    const ty = this.parseType();
    if (this.at(TOKEN.Eq) || this.at(TOKEN.EqEq)) this.failWith("equality constraints are not yet supported in `where` clauses");
    if (!this.eat(TOKEN.Colon)) this.fail("`:`");
    const bounds = this.parseBounds();
    return { kind: "WhereType", start, end: this.done(), binder, ty, bounds };
  });

  /** `for<'a> fn(&'a T): Bound`: the binder belongs to the type. */
  private forStartsType(): boolean {
    let at = this.pos + 1;
    for (let depth = 0; at < this.store.count; at++) {
      const kind = this.kinds[at];
      if (kind === TOKEN.Lt) depth++;
      else if (kind === TOKEN.Gt && --depth === 0) break;
    }
    const next = this.kinds[at + 1];
    return next === TOKEN.Fn || next === TOKEN.Unsafe || next === TOKEN.Extern;
  }

  // ---- function parameters --------------------------------------------------------------------------------

  protected readonly fnParams = this.RULE("fnParams", (): Signature => {
    const mark: Mark<Param> = this.mark();
    let self: SelfParam | undefined;
    let variadic = false;
    this.CONSUME(this.T.OpenParen);
    this.MANY({
      GATE: this.afterSeparator,
      DEF: () => {
        const read = this.SUBRULE(this.fnParam);
        this.ACTION(() => {
          if (read.kind === "variadic") variadic = true;
          else if (read.kind === "self") {
            if (this.mark() > mark || self !== undefined) this.report("unexpected `self` parameter in function", read.param.start, read.param.end);
            self = read.param;
          } else {
            variadic ||= read.param.ty.kind === "VariadicType";
            this.push(read.param);
          }
        });
        this.OPTION(() => this.CONSUME(this.T.Comma));
      },
    });
    this.CONSUME(this.T.CloseParen, { ERR_MSG: "one of `)` or `,`" });
    return { self, params: this.take(mark), variadic };
  });

  private readonly fnParam = this.RULE("fnParam", (): ParamKind => {
    if (this.RECORDING_PHASE) return this.recordFirst([...ATTR_FIRST, ...PATTERN_FIRST], this.typeRule);
    const start = this.here();
    const attrs = this.outerAttrs();
    const self = this.selfParam(start, attrs);
    if (self !== undefined) return { kind: "self", param: self };
    if (this.at(TOKEN.DotDotDot)) {
      const ty = this.paramType();
      return attrs.length === 0 ? { kind: "variadic" } : { kind: "plain", param: { start, end: ty.end, attrs, pat: undefined, ty } };
    }
    if (this.inTrait && this.edition < 2018 && !this.namedParam()) {
      const at = this.pos;
      const ty = this.parseType();
      if (!this.at(TOKEN.Colon)) return { kind: "plain", param: { start, end: ty.end, attrs, pat: undefined, ty } };
      this.pos = at;
    }
    const pat = this.parsePatternNoTopAlt();
    if (!this.eat(TOKEN.Colon)) this.fail("one of `:`, `@`, or `|`");
    const ty = this.paramType();
    return { kind: "plain", param: { start, end: ty.end, attrs, pat, ty } };
  });

  /** `name:`, `&name:`, `mut name:`, `_:`, as the compiler tells parameters from bare types. */
  private namedParam(): boolean {
    const first = this.kinds[this.pos];
    const skip = first === TOKEN.And || first === TOKEN.AndAnd || first === TOKEN.Mut ? 1 : 0;
    if (first === TOKEN.InvisibleOpen) return this.groupKind() === "pat" || this.groupKind() === "pat_param" || this.groupKind() === "ident";
    const kind = this.kinds[this.pos + skip];
    return (kind === TOKEN.Ident || kind === TOKEN.Underscore) && this.kinds[this.pos + skip + 1] === TOKEN.Colon;
  }

  /** `self` in any of its forms; undefined when the parameter is another. */
  private selfParam(start: number, attrs: Param["attrs"]): SelfParam | undefined {
    let at = this.pos;
    const ref = this.kinds[at] === TOKEN.And;
    let lifetimeAt = 0;
    if (ref) {
      at++;
      if (this.kinds[at] === TOKEN.Lifetime) lifetimeAt = at++;
      const pinned = this.kinds[at] === TOKEN.Ident && (this.kinds[at + 1] === TOKEN.Mut || this.kinds[at + 1] === TOKEN.Const);
      if (pinned && this.store.nameOf(at) === "pin") at += this.kinds[at + 1] === TOKEN.Const ? 2 : 1;
    }
    const mut = this.kinds[at] === TOKEN.Mut;
    if (mut) at++;
    if (this.kinds[at] !== TOKEN.SelfValue || this.kinds[at + 1] === TOKEN.PathSep) return undefined;
    this.pos = lifetimeAt === 0 ? this.pos : lifetimeAt;
    const lifetime = lifetimeAt === 0 ? undefined : this.lifetime();
    this.pos = at + 1;
    const ty = !ref && this.eat(TOKEN.Colon) ? this.parseType() : undefined;
    return { start, end: this.done(), attrs, ref, lifetime, mut, ty };
  }

  // ---- fields and variants --------------------------------------------------------------------------------

  protected readonly recordFields = this.RULE("recordFields", (): readonly FieldDef[] => {
    const mark: Mark<FieldDef> = this.mark();
    this.CONSUME(this.T.OpenBrace);
    this.MANY({
      GATE: this.afterSeparator,
      DEF: () => {
        this.push(this.SUBRULE(this.recordField));
        this.OPTION(() => this.CONSUME(this.T.Comma));
      },
    });
    this.CONSUME(this.T.CloseBrace, { ERR_MSG: "one of `,` or `}`" });
    return this.take(mark);
  });

  private readonly recordField = this.RULE("recordField", (): FieldDef => {
    if (this.RECORDING_PHASE) return this.recordFirst([...ATTR_FIRST, TOKEN.Pub, TOKEN.Crate, TOKEN.Unsafe, TOKEN.Ident, TOKEN.Underscore, TOKEN.InvisibleOpen]);
    const start = this.here();
    const attrs = this.outerAttrs();
    const vis = this.visibility();
    // `unsafe` and `mut` fields: unstable.
    this.eat(TOKEN.Unsafe);
    // `_: struct { … }` was an unstable form; a plain name everywhere else.
    const name = this.at(TOKEN.Underscore) ? this.identHere() : this.ident();
    if (!this.eat(TOKEN.Colon)) this.fail("`:`");
    const ty = this.parseType();
    const value = this.eat(TOKEN.Eq) ? this.parseExpr() : undefined;
    return { start, end: this.done(), attrs, vis, name, ty, default: value };
  });

  protected readonly tupleFields = this.RULE("tupleFields", (): readonly FieldDef[] => {
    const mark: Mark<FieldDef> = this.mark();
    let index = 0;
    this.CONSUME(this.T.OpenParen);
    this.MANY({
      GATE: this.afterSeparator,
      DEF: () => {
        this.push(this.SUBRULE(this.tupleField, { ARGS: [index++] }));
        this.OPTION(() => this.CONSUME(this.T.Comma));
      },
    });
    this.CONSUME(this.T.CloseParen, { ERR_MSG: "one of `)` or `,`" });
    return this.take(mark);
  });

  private readonly tupleField = this.RULE("tupleField", (index = 0): FieldDef => {
    if (this.RECORDING_PHASE) return this.recordFirst([...ATTR_FIRST, TOKEN.Pub], this.typeRule);
    const start = this.here();
    const attrs = this.outerAttrs();
    const vis = this.visibility();
    const at = this.here();
    const name: Ident = { start: at, end: at, name: String(index) };
    const ty = this.parseType();
    const value = this.eat(TOKEN.Eq) ? this.parseExpr() : undefined;
    return { start, end: this.done(), attrs, vis, name, ty, default: value };
  });

  protected readonly enumVariants = this.RULE("enumVariants", (): readonly Variant[] => {
    const mark: Mark<Variant> = this.mark();
    this.CONSUME(this.T.OpenBrace);
    this.MANY({
      GATE: this.afterSeparator,
      DEF: () => {
        this.push(this.SUBRULE(this.enumVariant));
        this.OPTION(() => this.CONSUME(this.T.Comma));
      },
    });
    this.CONSUME(this.T.CloseBrace, { ERR_MSG: "one of `(`, `,`, `=`, `{`, or `}`" });
    return this.take(mark);
  });

  private readonly enumVariant = this.RULE("enumVariant", (): Variant => {
    if (this.RECORDING_PHASE) return this.recordFirst([...ATTR_FIRST, TOKEN.Pub, TOKEN.Crate, TOKEN.Ident, TOKEN.InvisibleOpen]);
    const start = this.here();
    const attrs = this.outerAttrs();
    const vis = this.visibility();
    const name = this.ident();
    const data = this.variantData();
    const discriminant = this.eat(TOKEN.Eq) ? this.parseExpr() : undefined;
    return { start, end: this.done(), attrs, vis, name, data, discriminant };
  });

  private variantData(): VariantData {
    if (this.at(TOKEN.OpenBrace)) return { kind: "Record", fields: this.SUBRULE(this.recordFields) };
    if (this.at(TOKEN.OpenParen)) return { kind: "Tuple", fields: this.SUBRULE(this.tupleFields) };
    return { kind: "Unit" };
  }

  /** A type as the path of a trait, in `impl Trait for …`. */
  protected traitPath(ty: Type): Path {
    if (ty.kind === "PathType") return ty.path;
    this.report("expected a trait, found type", ty.start, ty.end);
    return { start: ty.start, end: ty.end, global: false, qself: undefined, segments: NONE };
  }
}
