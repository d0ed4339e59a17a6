/**
 * Bounds, and the generic parameters that carry them. The list of parameters is a rule of Chevrotain's, since items share it; the rest is
 * dispatched by hand.
 */
import type { Bound, BoundModifier, Expr, GenericParam, Ident, Lifetime } from "./ast.js";
import { NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { PathParser } from "./parser-paths.js";
import { TOKEN } from "./tokens.js";

export abstract class BoundParser extends PathParser {
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

  protected atBound(): boolean {
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

  protected bound(): Bound {
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
      if (this.at(TOKEN.Question) || this.at(TOKEN.Not)) {
        if (modifier !== "none") this.report("a polarity cannot be combined with other modifiers of a bound", this.here(), this.here() + 1);
        return this.kinds[this.pos++] === TOKEN.Question ? "maybe" : "not";
      }
      if (this.eat(TOKEN.Async)) modifier = "async";
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
