/**
 * Brings expanded Rust, ours and the compiler's, to one form: the list of its tokens without what the two print differently
 * though it means the same.
 */
import type { Token } from "../../grammar/ast.js";
import { lex } from "../../grammar/parse.js";
import type { Edition } from "../../grammar/tokens.js";
import { TOKEN, closeIndex, treeEnd } from "../../grammar/tokens.js";
import { stringContents } from "../../src/program/builtin/literals.js";
import { withoutDocs } from "../../src/program/macros/rules.js";

export function normalForm(text: string, edition: Edition): string[] {
  const tokens = withoutItems(withoutDocs(lex(text, 1, edition).tokens));
  return withoutCommas(tokens.map(spelling));
}

function spelling(token: Token): string {
  if (token.kind === TOKEN.Str || token.kind === TOKEN.RawStr) return JSON.stringify((stringContents(token.text)?.value ?? "").replace(/\{(\d+)(:[^}]*)?\}/g, "{$1$2}"));
  // The compiler names the crates that make up std; we know one.
  if (token.text === "core" || token.text === "alloc") return "std";
  return token.text;
}

/** Drops macro definitions, derived impls, derive attributes and what the compiler adds at the top. */
function withoutItems(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const skip = macroDefinition(tokens, at) ?? droppedAttribute(tokens, at) ?? externStd(tokens, at);
    if (skip === undefined) {
      out.push(token);
      at++;
    } else at = skip;
  }
  return out;
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}

/** The index after `macro_rules! name { … }`. */
function macroDefinition(tokens: readonly Token[], at: number): number | undefined {
  if (textAt(tokens, at) !== "macro_rules" || textAt(tokens, at + 1) !== "!") return undefined;
  const end = treeEnd(tokens, at + 3);
  return textAt(tokens, end) === ";" ? end + 1 : end;
}

function externStd(tokens: readonly Token[], at: number): number | undefined {
  return ["extern", "crate", "std", ";"].every((text, index) => textAt(tokens, at + index) === text) ? at + 4 : undefined;
}

const DROPPED = ["derive", "no_std", "prelude_import", "macro_use", "macro_export", "cfg", "feature", "doc_hidden"];

function droppedAttribute(tokens: readonly Token[], at: number): number | undefined {
  if (textAt(tokens, at) !== "#") return undefined;
  const inner = textAt(tokens, at + 1) === "!";
  const open = at + (inner ? 2 : 1);
  if (textAt(tokens, open) !== "[") return undefined;
  const end = treeEnd(tokens, open);
  const name = textAt(tokens, open + 1);
  if (name === "automatically_derived") return itemEnd(tokens, end);
  if (name === "prelude_import" || (name === "macro_use" && textAt(tokens, end) === "extern")) return itemEnd(tokens, end);
  if (name === "allow" && textAt(tokens, open + 3) === "non_exhaustive_omitted_patterns") return end;
  return DROPPED.includes(name) ? end : undefined;
}

/** The index after the item that starts at `from`. */
function itemEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === TOKEN.Semi) return at + 1;
    if (token?.kind === TOKEN.OpenBrace) return closeIndex(tokens, at) + 1;
    if (token !== undefined && (token.kind === TOKEN.OpenParen || token.kind === TOKEN.OpenBracket)) at = closeIndex(tokens, at);
  }
  return tokens.length;
}

/** Drops commas before a closer and after `}`, and semicolons after `}` and `;`. */
function withoutCommas(texts: readonly string[]): string[] {
  const out: string[] = [];
  texts.forEach((text, index) => {
    const next = texts[index + 1] ?? "";
    const last = out[out.length - 1];
    if (text === "," && (next === ")" || next === "]" || next === "}" || next === ">" || last === "}")) return;
    if (text === ";" && (last === "}" || last === ";" || last === undefined || last === "{")) return;
    out.push(text);
  });
  return out;
}

