/**
 * Which tokens can begin a fragment of each kind. Decides whether a macro variable is a candidate at a token, so it follows
 * the compiler's tables exactly. Knows nothing of rules.
 */
import type { Token } from "../../../grammar/ast.js";
import { TOKEN, isClose, isIdentifierLike, isKeyword, isLiteral } from "../../../grammar/tokens.js";
import type { Edition } from "../program.js";
import type { Fragment } from "./rules.js";

const EXPR_KEYWORDS: ReadonlySet<number> = new Set<number>([
  TOKEN.Async, TOKEN.Do, TOKEN.Box, TOKEN.Break, TOKEN.Const, TOKEN.Continue, TOKEN.False, TOKEN.For, TOKEN.Gen, TOKEN.If, TOKEN.Let, TOKEN.Loop,
  TOKEN.Match, TOKEN.Move, TOKEN.Return, TOKEN.True, TOKEN.Try, TOKEN.Unsafe, TOKEN.While, TOKEN.Yield, TOKEN.Static, TOKEN.Become,
]);

const EXPR_PUNCTUATION: ReadonlySet<number> = new Set<number>([
  TOKEN.OpenParen, TOKEN.OpenBrace, TOKEN.OpenBracket, TOKEN.Not, TOKEN.Minus, TOKEN.Star, TOKEN.Or, TOKEN.OrOr, TOKEN.And, TOKEN.AndAnd,
  TOKEN.DotDot, TOKEN.DotDotEq, TOKEN.DotDotDot, TOKEN.Lt, TOKEN.PathSep, TOKEN.Lifetime, TOKEN.Pound,
]);

const TYPE_KEYWORDS: ReadonlySet<number> = new Set<number>([TOKEN.Underscore, TOKEN.For, TOKEN.Impl, TOKEN.Fn, TOKEN.Unsafe, TOKEN.Extern, TOKEN.Typeof, TOKEN.Dyn]);

const TYPE_PUNCTUATION: ReadonlySet<number> = new Set<number>([
  TOKEN.OpenParen, TOKEN.OpenBracket, TOKEN.Not, TOKEN.Star, TOKEN.And, TOKEN.AndAnd, TOKEN.Question, TOKEN.Lifetime, TOKEN.Lt, TOKEN.PathSep,
]);

const PATTERN_PUNCTUATION: ReadonlySet<number> = new Set<number>([
  TOKEN.OpenParen, TOKEN.OpenBracket, TOKEN.And, TOKEN.AndAnd, TOKEN.Minus, TOKEN.DotDot, TOKEN.DotDotDot, TOKEN.DotDotEq, TOKEN.PathSep, TOKEN.Lt, TOKEN.Underscore,
]);

/** Whether a fragment of this kind can begin at `tokens[at]`. */
export function canBegin(fragment: Fragment, tokens: readonly Token[], at: number, edition: Edition): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { kind } = token;
  const group = kind === TOKEN.InvisibleOpen ? token.text : undefined;
  switch (fragment) {
    case "expr": return canBeginExpr(token, edition) && kind !== TOKEN.Let;
    case "expr_2021": return canBeginExpr(token, edition) && kind !== TOKEN.Let && kind !== TOKEN.Const && kind !== TOKEN.Underscore;
    case "ty": return canBeginType(token, edition);
    case "ident": return isIdentifierLike(kind);
    case "lifetime": return kind === TOKEN.Lifetime;
    case "literal": return canBeginLiteral(tokens, at);
    case "vis": return kind === TOKEN.Comma || isIdentifierLike(kind) || group !== undefined || canBeginType(token, edition);
    case "block": return kind === TOKEN.OpenBrace || kind === TOKEN.Lifetime || group === "block" || group === "stmt" || isExprGroup(group) || group === "literal";
    case "path": case "meta":
      return kind === TOKEN.PathSep || isIdentifierLike(kind) || kind === TOKEN.DollarCrate || group === "path" || group === "meta" || group === "ty" || group === "vis" || (fragment === "path" && kind === TOKEN.Lt);
    case "pat": return canBeginPattern(tokens, at) || kind === TOKEN.Or;
    case "pat_param": return canBeginPattern(tokens, at);
    case "tt": case "item": case "stmt": return !isClose(kind);
  }
}

function isExprGroup(group: string | undefined): boolean {
  return group === "expr" || group === "expr_2021";
}

function isPatGroup(group: string | undefined): boolean {
  return group === "pat" || group === "pat_param";
}

function canBeginExpr(token: Token, edition: Edition): boolean {
  const { kind } = token;
  if (kind === TOKEN.Ident || isLiteral(kind) || EXPR_PUNCTUATION.has(kind) || EXPR_KEYWORDS.has(kind) || isPathKeyword(kind)) return true;
  if (kind === TOKEN.Underscore) return true;
  if (kind === TOKEN.InvisibleOpen) return isExprGroup(token.text) || token.text === "block" || token.text === "literal" || token.text === "path";
  return isIdentifierLike(kind) && !isKeyword(kind, edition);
}

function canBeginType(token: Token, edition: Edition): boolean {
  const { kind } = token;
  if (kind === TOKEN.Ident || TYPE_KEYWORDS.has(kind) || TYPE_PUNCTUATION.has(kind) || isPathKeyword(kind)) return true;
  if (kind === TOKEN.InvisibleOpen) return token.text === "ty" || token.text === "path";
  return isIdentifierLike(kind) && !isKeyword(kind, edition);
}

function canBeginPattern(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isIdentifierLike(token.kind) || token.kind === TOKEN.DollarCrate || isLiteral(token.kind) || PATTERN_PUNCTUATION.has(token.kind)) return true;
  return token.kind === TOKEN.InvisibleOpen && (isExprGroup(token.text) || isPatGroup(token.text) || token.text === "literal" || token.text === "path" || token.text === "meta");
}

function canBeginLiteral(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isLiteral(token.kind) || token.kind === TOKEN.Minus) return true;
  if (token.kind !== TOKEN.InvisibleOpen) return false;
  return token.text === "literal" || (isExprGroup(token.text) && canBeginLiteral(tokens, at + 1));
}

function isPathKeyword(kind: number): boolean {
  return kind === TOKEN.SelfValue || kind === TOKEN.SelfType || kind === TOKEN.Super || kind === TOKEN.Crate || kind === TOKEN.DollarCrate;
}
