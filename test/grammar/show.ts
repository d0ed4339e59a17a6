/**
 * Trees as short text, for tests that compare shapes: `(a + (b * c))`, `MethodCall(x, f, [y])`. What is absent, empty or false is left out.
 */
import type { Expr, Item, Pattern, Stmt, Token, Type } from "../../grammar/ast.js";
import { lex, parseExpansion, parseFile, type Edition, type ExpansionKind, type ExpansionNodes } from "../../grammar/parse.js";
import { tokensToText } from "../../grammar/print-tokens.js";

export function show(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(show).join(", ")}]`;
  if (typeof node !== "object" || node === null) return String(node);
  if ("joint" in node) return tokensToText([node as Token]);
  if ("delimiter" in node) return `${String(node.delimiter)}${tokensToText((node as unknown as { tokens: readonly Token[] }).tokens)}`;
  const fields = Object.entries(node).filter(([key, value]) => wanted(key, value as unknown)) as [string, unknown][];
  const kind = "kind" in node ? String(node.kind) : "";
  const record = node as Record<string, unknown>;
  switch (kind) {
    case "Lit":
      return String(record["text"]);
    case "Binary":
      return `(${show(record["left"])} ${String(record["op"])} ${show(record["right"])})`;
    case "Unary":
      return `(${String(record["op"])}${show(record["operand"])})`;
    case "PathExpr":
    case "PathType":
    case "PathPat":
      return show(record["path"]);
    case "TypeArg":
      return show(record["ty"]);
    default:
      break;
  }
  if ("segments" in node) return (record["global"] === true ? "::" : "") + qself(record["qself"]) + (record["segments"] as unknown[]).map(show).join("::");
  if (kind === "" && fields.length === 1) return show(fields[0]?.[1]);
  return `${kind}(${fields.map(([key, value]) => (value === true ? key : show(value))).join(", ")})`;
}

function qself(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  const { ty, position } = value as { ty: unknown; position: number };
  return `<${show(ty)}${position === 0 ? "" : ` as ${String(position)}`}>::`;
}

function wanted(key: string, value: unknown): boolean {
  if (key === "start" || key === "end" || key === "kind" || value === undefined || value === false || value === "none" || value === "plain") return false;
  if (typeof value === "object" && value !== null && "kind" in value && value.kind === "Inherited") return false;
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !("delimiter" in value)) {
    return Object.entries(value).some(([inner, part]) => inner === "kind" || wanted(inner, part as unknown));
  }
  return !(Array.isArray(value) && value.length === 0);
}

/** All messages of what is wrong with `text`, with the line of each. */
export function messages(text: string, edition: Edition = 2021): readonly string[] {
  return parseFile(text, 1, edition).diagnostics.map(({ span, message }) => `${String(text.slice(0, span.start - 1).split("\n").length)}: ${message}`);
}

function parsed<K extends ExpansionKind>(text: string, as: K, edition: Edition): ExpansionNodes[K] {
  const { tokens, diagnostics: lexical } = lex(text, 1, edition);
  const { node, diagnostics } = parseExpansion(tokens, as, edition);
  const [first] = [...lexical, ...diagnostics];
  if (first !== undefined) throw new Error(first.message);
  return node;
}

export function expr(text: string, edition: Edition = 2021): string {
  return show(parsed(text, "expr", edition) satisfies Expr);
}

export function type(text: string, edition: Edition = 2021): string {
  return show(parsed(text, "ty", edition) satisfies Type);
}

export function pattern(text: string, edition: Edition = 2021): string {
  return show(parsed(text, "pat", edition) satisfies Pattern);
}

export function stmts(text: string, edition: Edition = 2021): string {
  return show(parsed(text, "stmts", edition) satisfies readonly Stmt[]);
}

export function items(text: string, edition: Edition = 2021): string {
  return show(parsed(text, "items", edition) satisfies readonly Item[]);
}
