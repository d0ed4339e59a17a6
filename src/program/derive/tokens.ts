/**
 * Splits the text of a derived impl into tokens: a lexer for just what `bodies.ts` writes, many times faster to start than the
 * one for source files. Knows nothing of what the text means.
 */
import { KEYWORDS, TOKEN, fixedText, TOKEN_COUNT } from "../../../grammar/tokens.js";

export interface MadeToken {
  readonly kind: number;
  readonly text: string;
  readonly joint: boolean;
}

const PATTERN = /\$crate|'[\p{XID_Start}_]\p{XID_Continue}*|(?:r#)?[\p{XID_Start}_]\p{XID_Continue}*|"(?:[^"\\]|\\.)*"|\d[\p{XID_Continue}]*|::|=>|->|==|&&|\.\.|[^\s]/gu;

const PUNCTUATION: ReadonlyMap<string, number> = new Map(
  Array.from({ length: TOKEN_COUNT }, (_, kind) => [fixedText(kind) ?? "", kind] as const).filter(([text]) => text !== "" && !KEYWORDS.has(text)),
);

export function madeTokens(text: string): MadeToken[] {
  const out: MadeToken[] = [];
  for (const match of text.matchAll(PATTERN)) out.push({ kind: kindOf(match[0]), text: match[0], joint: false });
  return out;
}

function kindOf(text: string): number {
  const fixed = PUNCTUATION.get(text) ?? KEYWORDS.get(text);
  if (fixed !== undefined) return fixed;
  const first = text[0] ?? "";
  if (first === '"') return TOKEN.Str;
  if (first === "'") return TOKEN.Lifetime;
  return first >= "0" && first <= "9" ? TOKEN.Int : TOKEN.Ident;
}
