/**
 * What a built-in macro is given and how it reads its arguments: expressions between commas, and values that are known when
 * the program is read. Knows nothing of any single macro.
 */
import type { Expr, Ident, MacroExpansion, Path, Token } from "../../../grammar/ast.js";
import { parseFragment } from "../../../grammar/parse.js";
import { TOKEN } from "../../../grammar/tokens.js";
import type { Code } from "../../base/codes.js";
import type { Span } from "../../base/source-map.js";
import type { Edition } from "../program.js";
import type { ExpandRequest, World } from "../world.js";
import { report } from "../world.js";
import { literalText } from "./literals.js";

export interface BuiltinInput {
  readonly world: World;
  readonly request: ExpandRequest;
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly edition: Edition;
  /** The whole macro call. */
  readonly span: Span;
}

export const ERROR: MacroExpansion = { kind: "Error" };

export function fail(input: BuiltinInput, span: Span, message: string, extra: { code?: Code; label?: string; help?: readonly string[] } = {}): MacroExpansion {
  const { code, ...rest } = extra;
  report(input.world, code ?? "OWN108", span, message, rest);
  return ERROR;
}

export function exprResult(expr: Expr): MacroExpansion {
  return { kind: "Expr", expr };
}

export interface ParsedExpr { readonly expr: Expr; readonly next: number }

/** The expression that starts at `tokens[from]`; what is wrong with it is reported. */
export function parseExprAt(input: BuiltinInput, from: number): ParsedExpr | undefined {
  if (from >= input.tokens.length) {
    fail(input, input.span, `unexpected end of macro invocation: expected an expression in \`${input.name}!\``);
    return undefined;
  }
  const result = parseFragment(input.tokens, from, "expr", input.edition);
  if (result.ok) return { expr: result.node, next: result.next };
  for (const diagnostic of result.diagnostics) input.world.diagnostics.push(diagnostic);
  return undefined;
}

/** Expressions between commas, a trailing comma allowed. */
export function parseExprs(input: BuiltinInput): Expr[] | undefined {
  const out: Expr[] = [];
  for (let at = 0; at < input.tokens.length;) {
    const parsed = parseExprAt(input, at);
    if (parsed === undefined) return undefined;
    out.push(parsed.expr);
    at = parsed.next;
    const comma = input.tokens[at];
    if (comma === undefined) break;
    if (comma.kind !== TOKEN.Comma) {
      fail(input, comma, `expected token: \`,\`, found \`${comma.text}\` in \`${input.name}!\``);
      return undefined;
    }
    at++;
  }
  return out;
}

/** The text that an expression is known to have: a literal, or a macro that becomes one. */
export function constText(input: BuiltinInput, expr: Expr): string | undefined {
  switch (expr.kind) {
    case "Lit": return literalText(expr.lit, expr.text);
    case "Paren": return constText(input, expr.inner);
    case "Unary": {
      const inner = expr.op === "-" ? constText(input, expr.operand) : undefined;
      return inner === undefined ? undefined : `-${inner}`;
    }
    case "MacroExpr": {
      expr.call.expansion ??= input.world.hooks.expand({ ...input.request, call: expr.call, as: "expr", final: true, place: { ...input.request.place, depth: input.request.place.depth + 1 } });
      return expr.call.expansion?.kind === "Expr" ? constText(input, expr.call.expansion.expr) : undefined;
    }
    case "BuiltinMacro": return expr.name.startsWith("const") && expr.name !== "constBytes" && expr.name !== "constOptionStr" ? expr.text : undefined;
    case "PathExpr": case "Binary": case "Assign": case "AssignOp": case "AddrOf": case "Cast": case "Call": case "MethodCall": case "Field": case "Index": case "Try":
    case "Await": case "Range": case "Tuple": case "Array": case "Repeat": case "Struct": case "Closure": case "BlockExpr": case "If": case "LetCond": case "Match":
    case "While": case "Loop": case "For": case "Return": case "Break": case "Continue": case "Underscore": case "Yield": case "Attributed": case "FormatArgs": case "ErrorExpr":
      return undefined;
  }
}

export function pathOf(name: Ident): Path {
  return { start: name.start, end: name.end, global: false, qself: undefined, segments: [{ start: name.start, end: name.end, name: name.name, args: undefined }] };
}

export function nameExpr(name: Ident): Expr {
  return { start: name.start, end: name.end, kind: "PathExpr", path: pathOf(name) };
}

/** A string literal token, also inside the group that a macro variable makes. */
export function stringToken(tokens: readonly Token[], at: number): { readonly token: Token; readonly next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === TOKEN.Str || token.kind === TOKEN.RawStr) return { token, next: at + 1 };
  if (token.kind !== TOKEN.InvisibleOpen) return undefined;
  const inner = stringToken(tokens, at + 1);
  return inner !== undefined && tokens[inner.next]?.kind === TOKEN.InvisibleClose ? { token: inner.token, next: inner.next + 1 } : undefined;
}
