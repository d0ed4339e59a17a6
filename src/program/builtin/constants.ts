/**
 * Built-in macros whose value is known when the program is read: `concat!`, `stringify!`, `line!`, `env!`, `cfg!` and their kin.
 */
import type { BuiltinMacro, Expr, MacroExpansion, Token } from "../../../grammar/ast.js";
import { TOKEN } from "../../../grammar/tokens.js";
import { withoutGroups } from "../attrs.js";
import { evalCfg } from "../cfg.js";
import { gap } from "../world.js";
import type { BuiltinInput } from "./input.js";
import { constText, exprResult, fail, parseExprs } from "./input.js";

type ConstName = Extract<BuiltinMacro["name"], `const${string}`>;

export function constant(input: BuiltinInput, name: ConstName, text: string | undefined): MacroExpansion {
  return exprResult(builtinMacro(input, name, [], text));
}

export function builtinMacro(input: BuiltinInput, name: BuiltinMacro["name"], args: BuiltinMacro["args"], text: string | undefined): BuiltinMacro {
  return { start: input.span.start, end: input.span.end, kind: "BuiltinMacro", name, args, label: undefined, reason: undefined, text, event: undefined };
}

export function expandConcat(input: BuiltinInput): MacroExpansion {
  const exprs = parseExprs(input);
  if (exprs === undefined) return { kind: "Error" };
  let text = "";
  for (const expr of exprs) {
    const part = constText(input, expr);
    if (part === undefined) return notConstant(input, expr);
    text += part;
  }
  return constant(input, "constStr", text);
}

function notConstant(input: BuiltinInput, expr: Expr): MacroExpansion {
  if (expr.kind === "MacroExpr") {
    const kind = expr.call.expansion?.kind;
    if (kind === "Error" || kind === "Opaque") return { kind: "Error" };
  }
  if (expr.kind === "Lit") return fail(input, expr, `cannot concatenate a ${expr.lit === "byte" || expr.lit === "byteStr" || expr.lit === "rawByteStr" ? "byte string" : "C string"} literal`);
  return fail(input, expr, "expected a literal", { help: ["only literals (like `\"foo\"`, `-42` and `3.14`) can be passed to `concat!()`"] });
}

/** The tokens as text, with a space where the source has white space. */
export function tokensText(tokens: readonly Token[]): string {
  let text = "";
  tokens.forEach((token, index) => {
    if (token.kind === TOKEN.InvisibleOpen || token.kind === TOKEN.InvisibleClose) return;
    text += token.text;
    const next = tokens[index + 1];
    if (next !== undefined && next.kind !== TOKEN.InvisibleClose && spaceAfter(token, next)) text += " ";
  });
  return text.trim();
}

function spaceAfter(token: Token, next: Token): boolean {
  if (token.joint) return false;
  if (next.kind === TOKEN.Comma || next.kind === TOKEN.Semi || next.kind === TOKEN.Dot || next.kind === TOKEN.CloseParen || next.kind === TOKEN.CloseBracket) return false;
  return !(token.kind === TOKEN.OpenParen || token.kind === TOKEN.OpenBracket || token.kind === TOKEN.Dot || token.kind === TOKEN.PathSep || next.kind === TOKEN.PathSep);
}

export function expandEnv(input: BuiltinInput, optional: boolean): MacroExpansion {
  const exprs = parseExprs(input);
  const first = exprs?.[0];
  const name = first === undefined ? undefined : constText(input, first);
  if (name === undefined) return fail(input, first ?? input.span, `\`${input.name}!\` takes the name of an environment variable`);
  const { spec, host } = input.request.place.crate;
  const value = spec.env.get(name) ?? host.environment?.(name);
  if (optional) return constant(input, "constOptionStr", value);
  return constant(input, "constStr", value ?? "");
}

export function expandCfg(input: BuiltinInput): MacroExpansion {
  const value = evalCfg(input.request.place.crate.cfg, withoutGroups(input.tokens), 0);
  if (!value.ok) return fail(input, input.span, value.message);
  return constant(input, "constBool", String(value.value));
}

/** `line!` and `column!` tell the outermost call's place, as the compiler does. */
export function expandPosition(input: BuiltinInput, what: "line" | "column" | "file"): MacroExpansion {
  const location = input.world.sourceMap.locate(input.world.sourceMap.outermostCall(input.span));
  if (what === "file") return constant(input, "constStr", location?.file.name ?? "");
  return constant(input, "constInt", String((what === "line" ? location?.line : location?.column) ?? 0));
}

export function expandModulePath(input: BuiltinInput): MacroExpansion {
  const parts: string[] = [];
  const { crate, module } = input.request.place;
  for (let current: typeof module | undefined = module; current !== undefined; current = current.parent) parts.unshift(current.parent === undefined ? crate.name : current.def.name);
  return constant(input, "constStr", parts.join("::"));
}

export function expandCompileError(input: BuiltinInput): MacroExpansion {
  const first = parseExprs(input)?.[0];
  const text = first === undefined ? undefined : constText(input, first);
  return fail(input, input.span, text ?? "`compile_error!` was reached", { code: "OWN117" });
}

/** `asm!`: its operands are what flows in and out. */
export function expandAsm(input: BuiltinInput): MacroExpansion {
  gap(input.world, "asm", input.span, `${input.name}!`, "assembly is not analysed: every operand may reach every other");
  const args: BuiltinMacro["args"][number][] = [];
  const { tokens } = input;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.text ?? "";
    const isOperand = ["in", "out", "lateout", "inout", "inlateout", "const"].includes(word) && (tokens[at + 1]?.kind === TOKEN.OpenParen || word === "const");
    if (!isOperand) continue;
    let start = at + 1;
    if (tokens[start]?.kind === TOKEN.OpenParen) {
      while (start < tokens.length && tokens[start]?.kind !== TOKEN.CloseParen) start++;
      start++;
    }
    for (const value of operands(input, start)) args.push({ start: value.start, end: value.end, name: word, trait: "none", value });
  }
  return exprResult(builtinMacro(input, "inlineAsm", args, undefined));
}

/** `a` or `a => b`. */
function operands(input: BuiltinInput, from: number): Expr[] {
  const stop = operandEnd(input.tokens, from);
  const arrow = input.tokens.findIndex((token, index) => index >= from && index < stop && token.kind === TOKEN.FatArrow);
  const parts = arrow < 0 ? [[from, stop]] : [[from, arrow], [arrow + 1, stop]];
  return parts.flatMap(([start = 0, end = 0]) => {
    const exprs = parseExprs({ ...input, tokens: input.tokens.slice(start, end) });
    return exprs?.filter((expr) => expr.kind !== "Underscore") ?? [];
  });
}

function operandEnd(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const kind = tokens[at]?.kind;
    if (kind === TOKEN.Comma && depth === 0) return at;
    if (kind === TOKEN.OpenParen || kind === TOKEN.OpenBracket || kind === TOKEN.OpenBrace) depth++;
    if (kind === TOKEN.CloseParen || kind === TOKEN.CloseBracket || kind === TOKEN.CloseBrace) depth--;
  }
  return tokens.length;
}
