/**
 * The macros of ownflow's own language: `label!(e, L)`, `declassify!(e, L, "reason")`, `endorse!(…)` and `assert_label!(e, L)`.
 * A label stays a list of tokens: what labels there are is the policy's business.
 */
import type { BuiltinMacro, MacroExpansion, Token } from "../../../grammar/ast.js";
import { TOKEN } from "../../../grammar/tokens.js";
import type { BuiltinInput } from "./input.js";
import { exprResult, fail, parseExprAt, stringToken } from "./input.js";
import { stringContents } from "./literals.js";

export type LabelMacro = "label" | "declassify" | "endorse" | "assert_label";

export function isLabelMacro(name: string): name is LabelMacro {
  return name === "label" || name === "declassify" || name === "endorse" || name === "assert_label";
}

export function expandLabelMacro(input: BuiltinInput, name: LabelMacro): MacroExpansion {
  const value = parseExprAt(input, 0);
  if (value === undefined) return { kind: "Error" };
  const comma = input.tokens[value.next];
  if (comma?.kind !== TOKEN.Comma) return fail(input, comma ?? input.span, `\`${name}!\` takes an expression and a label`, { help: [usage(name)] });
  let rest = input.tokens.slice(value.next + 1);
  if (rest[rest.length - 1]?.kind === TOKEN.Comma) rest = rest.slice(0, -1);
  const lowers = name === "declassify" || name === "endorse";
  const reason = lowers ? reasonAtEnd(rest) : undefined;
  if (lowers && reason === undefined) return fail(input, input.span, `\`${name}!\` needs a reason`, { code: "OWN116", help: [usage(name)] });
  const label = reason === undefined ? rest : rest.slice(0, reason.labelEnd);
  if (label.length === 0) return fail(input, input.span, `\`${name}!\` needs a label`, { code: "OWN116", help: [usage(name)] });
  const expr: BuiltinMacro = {
    start: input.span.start, end: input.span.end, kind: "BuiltinMacro", name, label, reason: reason?.text, text: undefined, event: undefined,
    args: [{ start: value.expr.start, end: value.expr.end, name: undefined, trait: "none", value: value.expr }],
  };
  return exprResult(expr);
}

/** `…, "reason"` or `…, reason = "reason"`. */
function reasonAtEnd(tokens: readonly Token[]): { readonly text: string; readonly labelEnd: number } | undefined {
  for (let at = tokens.length - 1; at >= 1; at--) {
    if (tokens[at]?.kind !== TOKEN.Comma) continue;
    const named = tokens[at + 1]?.text === "reason" && tokens[at + 2]?.kind === TOKEN.Eq;
    const literal = stringToken(tokens, named ? at + 3 : at + 1);
    const text = literal?.next === tokens.length ? stringContents(literal.token.text)?.value : undefined;
    return text === undefined || text.trim() === "" ? undefined : { text, labelEnd: at };
  }
  return undefined;
}

function usage(name: LabelMacro): string {
  switch (name) {
    case "label": return "write `label!(value, secret)`";
    case "assert_label": return "write `assert_label!(value, public)`";
    case "declassify": return "write `declassify!(value, public, \"why this may be known\")`";
    case "endorse": return "write `endorse!(value, trusted, \"why this can be trusted\")`";
  }
}
