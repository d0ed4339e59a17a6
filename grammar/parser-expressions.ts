/**
 * Operators, by precedence climbing: binary ones in loops, prefixes, casts, ranges, assignments, and `let` in conditions.
 */
import type { AssignOp, BinaryOp, Expr, UnaryOp } from "./ast.js";
import { LONG_CHAIN, PrimaryParser } from "./parser-primary.js";
import { TOKEN } from "./tokens.js";

/** Binding strength of operators, weakest first. */
const PREC = { Assign: 1, Range: 2, Or: 3, And: 4, Compare: 5, BitOr: 6, BitXor: 7, BitAnd: 8, Shift: 9, Sum: 10, Product: 11, Cast: 12 } as const;

interface Operator {
  readonly prec: number;
  /** Number of tokens. */
  readonly width: number;
  readonly binary: BinaryOp | undefined;
  readonly assign: AssignOp | undefined;
}

const OPERATORS: readonly (Operator | undefined)[] = operatorTable();
const LESS: Operator = { prec: PREC.Compare, width: 1, binary: "<", assign: undefined };
const LESS_EQ: Operator = { prec: PREC.Compare, width: 2, binary: "<=", assign: undefined };
const SHIFT_LEFT: Operator = { prec: PREC.Shift, width: 2, binary: "<<", assign: undefined };
const SHIFT_LEFT_ASSIGN: Operator = { prec: PREC.Assign, width: 3, binary: undefined, assign: "<<" };
const GREATER: Operator = { prec: PREC.Compare, width: 1, binary: ">", assign: undefined };
const GREATER_EQ: Operator = { prec: PREC.Compare, width: 2, binary: ">=", assign: undefined };
const SHIFT_RIGHT: Operator = { prec: PREC.Shift, width: 2, binary: ">>", assign: undefined };
const SHIFT_RIGHT_ASSIGN: Operator = { prec: PREC.Assign, width: 3, binary: undefined, assign: ">>" };

function operatorTable(): (Operator | undefined)[] {
  const table: (Operator | undefined)[] = [];
  const binary = (kind: number, prec: number, op: BinaryOp): void => {
    table[kind] = { prec, width: 1, binary: op, assign: undefined };
  };
  const assign = (kind: number, op: AssignOp): void => {
    table[kind] = { prec: PREC.Assign, width: 1, binary: undefined, assign: op };
  };
  binary(TOKEN.OrOr, PREC.Or, "||");
  binary(TOKEN.AndAnd, PREC.And, "&&");
  binary(TOKEN.EqEq, PREC.Compare, "==");
  binary(TOKEN.NotEq, PREC.Compare, "!=");
  binary(TOKEN.Or, PREC.BitOr, "|");
  binary(TOKEN.Caret, PREC.BitXor, "^");
  binary(TOKEN.And, PREC.BitAnd, "&");
  binary(TOKEN.Plus, PREC.Sum, "+");
  binary(TOKEN.Minus, PREC.Sum, "-");
  binary(TOKEN.Star, PREC.Product, "*");
  binary(TOKEN.Slash, PREC.Product, "/");
  binary(TOKEN.Percent, PREC.Product, "%");
  assign(TOKEN.PlusEq, "+");
  assign(TOKEN.MinusEq, "-");
  assign(TOKEN.StarEq, "*");
  assign(TOKEN.SlashEq, "/");
  assign(TOKEN.PercentEq, "%");
  assign(TOKEN.CaretEq, "^");
  assign(TOKEN.AndEq, "&");
  assign(TOKEN.OrEq, "|");
  return table;
}

/** Whether `let` is one of the conditions that `&&` joins. */
function holdsLet(expr: Expr): boolean {
  let rest = expr;
  while (rest.kind === "Binary" && rest.op === "&&") {
    if (rest.right.kind === "LetCond") return true;
    rest = rest.left;
  }
  return rest.kind === "LetCond";
}

export abstract class ExpressionParser extends PrimaryParser {
  // ---- entries --------------------------------------------------------------------------------------------

  /** An expression in surroundings of its own: within brackets, after `=`. */
  protected override parseExpr(): Expr {
    const saved = this.noStruct;
    this.noStruct = false;
    this.letAllowed = false;
    const expr = this.binary(PREC.Assign);
    this.noStruct = saved;
    return expr;
  }

  protected override innerExpr(): Expr {
    this.letAllowed = false;
    return this.binary(PREC.Assign);
  }

  /** The head of a block: `{` ends it. `let` may occur when `condition`. */
  protected headExpr(condition: boolean): Expr {
    const saved = this.noStruct;
    this.noStruct = true;
    this.letAllowed = condition;
    const expr = this.binary(PREC.Assign);
    this.letAllowed = false;
    this.noStruct = saved;
    return expr;
  }

  /** A match guard: `let` may occur, and `{` does not end it. */
  protected guardExpr(): Expr {
    const saved = this.noStruct;
    this.noStruct = false;
    this.letAllowed = true;
    const expr = this.binary(PREC.Assign);
    this.letAllowed = false;
    this.noStruct = saved;
    return expr;
  }

  // ---- operators ------------------------------------------------------------------------------------------

  private binary(min: number): Expr {
    this.enter();
    const start = this.here();
    const letAllowed = this.letAllowed;
    const kind = this.kinds[this.pos];
    // What follows a range that starts with its dots is not part of the expression.
    const range = kind === TOKEN.DotDot || kind === TOKEN.DotDotEq || kind === TOKEN.DotDotDot;
    const expr = range ? this.range(undefined, start) : this.binaryRest(this.unary(), min, start, letAllowed);
    this.depth--;
    return expr;
  }

  private operator(): Operator | undefined {
    const kind = this.kinds[this.pos] ?? 0;
    if (kind === TOKEN.Lt || kind === TOKEN.Gt) return this.angleOperator(kind);
    return OPERATORS[kind];
  }

  private angleOperator(kind: number): Operator {
    const less = kind === TOKEN.Lt;
    const at = this.pos;
    const next = this.kinds[at + 1];
    if (next === TOKEN.Eq && this.isJoint(at)) return less ? LESS_EQ : GREATER_EQ;
    if (next !== kind || !this.isJoint(at)) return less ? LESS : GREATER;
    if (this.kinds[at + 2] === TOKEN.Eq && this.isJoint(at + 1)) return less ? SHIFT_LEFT_ASSIGN : SHIFT_RIGHT_ASSIGN;
    return less ? SHIFT_LEFT : SHIFT_RIGHT;
  }

  /** The operators that follow `left`, as far as they bind at least as strongly as `min`. */
  protected binaryRest(first: Expr, min: number, start: number, letAllowed: boolean): Expr {
    let left = first;
    let reported = false;
    for (let links = 0; ; links++) {
      if (links === LONG_CHAIN) this.longChain = true;
      const op = this.operator();
      if (op === undefined) {
        const next = this.lowOperator(left, min, start);
        if (next === undefined) return left;
        if (letAllowed && holdsLet(left)) this.report("expected expression, found `let` statement", left.start, left.end);
        left = next;
        if (left.kind === "Range") return left;
        continue;
      }
      const { prec } = op;
      if (prec < min) return left;
      this.pos += op.width;
      this.letAllowed = letAllowed && op.binary === "&&";
      if (op === OPERATORS[TOKEN.OrOr] && letAllowed && holdsLet(left)) this.report("`||` operators are not supported in let chain conditions", left.start, this.done());
      if (op === LESS && this.at(TOKEN.Minus) && this.isJoint(this.pos - 1)) this.report("unexpected token: `<-`", this.done() - 1, this.done() + 1);
      if (op.binary !== undefined) {
        const right = this.binary(prec + 1);
        left = { kind: "Binary", start, end: right.end, op: op.binary, left, right };
        if (prec === PREC.Compare && !reported) reported = this.chainedComparison(left);
      } else if (op.assign !== undefined) {
        const right = this.binary(prec);
        left = { kind: "AssignOp", start, end: right.end, op: op.assign, left, right };
      }
    }
  }

  /** `=`, `as` and ranges; undefined when none of them follows or it binds too weakly. */
  private lowOperator(left: Expr, min: number, start: number): Expr | undefined {
    switch (this.kinds[this.pos] ?? 0) {
      case TOKEN.Eq: {
        if (min > PREC.Assign) return undefined;
        this.pos++;
        this.letAllowed = false;
        const right = this.binary(PREC.Assign);
        return { kind: "Assign", start, end: right.end, left, right };
      }
      case TOKEN.As: {
        if (min > PREC.Cast) return undefined;
        this.pos++;
        const ty = this.parseTypeNoBounds();
        return { kind: "Cast", start, end: ty.end, operand: left, ty };
      }
      case TOKEN.DotDot:
      case TOKEN.DotDotEq:
      case TOKEN.DotDotDot:
        return min > PREC.Range ? undefined : this.range(left, start);
      default:
        return undefined;
    }
  }

  private range(lo: Expr | undefined, start: number): Expr {
    const kind = this.kinds[this.pos++];
    if (kind === TOKEN.DotDotDot) this.report("unexpected token: `...`; a range is written `..` or `..=`", this.done() - 3, this.done());
    const inclusive = kind !== TOKEN.DotDot;
    this.letAllowed = false;
    const hi = this.beginsExpr() && !(this.noStruct && this.at(TOKEN.OpenBrace)) ? this.binary(PREC.Range + 1) : undefined;
    if (inclusive && hi === undefined) this.report("inclusive range with no end", start, this.done());
    return { kind: "Range", start, end: this.done(), lo, hi, inclusive };
  }


  /** Reports `a < b < c`, at the second operator; tells whether it did. */
  private chainedComparison(left: Expr): boolean {
    if (this.operator()?.prec !== PREC.Compare) return false;
    this.report("comparison operators cannot be chained", left.start, left.end);
    return true;
  }

  /** Whether the next token can start an expression. */
  protected beginsExpr(): boolean {
    const kind = this.kinds[this.pos] ?? 0;
    switch (kind) {
      case TOKEN.Ident:
      case TOKEN.DollarCrate:
      case TOKEN.Underscore:
      case TOKEN.Break:
      case TOKEN.Const:
      case TOKEN.Continue:
      case TOKEN.Crate:
      case TOKEN.False:
      case TOKEN.For:
      case TOKEN.If:
      case TOKEN.Let:
      case TOKEN.Loop:
      case TOKEN.Match:
      case TOKEN.Move:
      case TOKEN.Return:
      case TOKEN.SelfValue:
      case TOKEN.SelfType:
      case TOKEN.Static:
      case TOKEN.Super:
      case TOKEN.True:
      case TOKEN.Unsafe:
      case TOKEN.While:
      case TOKEN.Become:
      case TOKEN.Do:
      case TOKEN.Yield:
      case TOKEN.Async:
      case TOKEN.Try:
      case TOKEN.Gen:
      case TOKEN.Lifetime:
      case TOKEN.OpenParen:
      case TOKEN.OpenBracket:
      case TOKEN.OpenBrace:
      case TOKEN.DotDot:
      case TOKEN.DotDotEq:
      case TOKEN.DotDotDot:
      case TOKEN.PathSep:
      case TOKEN.Pound:
      case TOKEN.Not:
      case TOKEN.Lt:
      case TOKEN.Minus:
      case TOKEN.Star:
      case TOKEN.And:
      case TOKEN.Or:
      case TOKEN.AndAnd:
      case TOKEN.OrOr:
        return true;
      case TOKEN.InvisibleOpen:
        return this.groupKind() !== "vis" && this.groupKind() !== "item";
      default:
        return kind >= TOKEN.Int && kind <= TOKEN.Byte;
    }
  }

  private unary(): Expr {
    switch (this.kinds[this.pos] ?? 0) {
      case TOKEN.Not:
        return this.prefix("!");
      case TOKEN.Minus:
        return this.prefix("-");
      case TOKEN.Star:
        return this.prefix("*");
      case TOKEN.And:
      case TOKEN.AndAnd:
        return this.addressOf();
      case TOKEN.Pound:
      case TOKEN.OuterDoc:
      case TOKEN.InnerDoc:
        return this.attributed();
      case TOKEN.Let:
        return this.letCondition();
      default: {
        const start = this.here();
        return this.postfix(this.primary(), start);
      }
    }
  }

  private prefix(op: UnaryOp): Expr {
    this.enter();
    const start = this.here();
    this.pos++;
    this.letAllowed = false;
    const operand = this.unary();
    this.depth--;
    return { kind: "Unary", start, end: operand.end, op, operand };
  }

  private addressOf(): Expr {
    this.enter();
    const start = this.here();
    const twice = this.kinds[this.pos++] === TOKEN.AndAnd;
    this.letAllowed = false;
    const inner = this.addressRest(twice ? start + 1 : start);
    this.depth--;
    return twice ? { kind: "AddrOf", start, end: inner.end, raw: false, mut: false, operand: inner } : inner;
  }

  /** `raw const e`, `pin mut e`, `mut e`, `e`, after the `&`. */
  private addressRest(start: number): Expr {
    const next = this.kinds[this.pos + 1];
    let raw = false;
    if (this.at(TOKEN.Ident) && (next === TOKEN.Const || next === TOKEN.Mut) && (this.atWord("raw") || this.atWord("pin"))) {
      raw = this.atWord("raw");
      // `raw const { … }` cannot be told from a block named `raw` any earlier; neither occurs.
      this.pos++;
      this.eat(TOKEN.Const);
    }
    const mut = this.eat(TOKEN.Mut);
    const operand = this.unary();
    return { kind: "AddrOf", start, end: operand.end, raw, mut, operand };
  }

  private attributed(): Expr {
    this.enter();
    const start = this.here();
    const attrs = this.outerAttrs();
    const expr = this.unary();
    this.depth--;
    return { kind: "Attributed", start, end: expr.end, attrs, expr };
  }

  private letCondition(): Expr {
    const start = this.here();
    if (!this.letAllowed) this.report("expected expression, found `let` statement", start, start + 3);
    this.letAllowed = false;
    this.pos++;
    const pat = this.parsePattern();
    this.expect(TOKEN.Eq);
    const scrutinee = this.binary(PREC.Compare);
    return { kind: "LetCond", start, end: scrutinee.end, pat, scrutinee };
  }
}
