/**
 * What the lexer looks up: punctuation by character, and where comments, shebang lines and numbers go. No state.
 */
import { TOKEN } from "./tokens.js";

/** Punctuation that is a token by itself, by ASCII code. */
export const SINGLE = new Uint8Array(128);
for (const [char, kind] of Object.entries({
  "(": TOKEN.OpenParen, ")": TOKEN.CloseParen, "[": TOKEN.OpenBracket, "]": TOKEN.CloseBracket, "{": TOKEN.OpenBrace,
  "}": TOKEN.CloseBrace, ";": TOKEN.Semi, ",": TOKEN.Comma, "#": TOKEN.Pound, "$": TOKEN.Dollar, "?": TOKEN.Question,
  "@": TOKEN.At, "~": TOKEN.Tilde, "<": TOKEN.Lt, ">": TOKEN.Gt,
})) SINGLE[char.charCodeAt(0)] = kind;

/** By ASCII code: the kind of the character alone, followed by `=`, followed by itself, followed by `>`; 0 where there is none. */
export const COMPOUND = new Uint8Array(128 * 4);
for (const [char, alone, withEq, twice, withGt] of [
  [":", TOKEN.Colon, 0, TOKEN.PathSep, 0],
  ["=", TOKEN.Eq, TOKEN.EqEq, TOKEN.EqEq, TOKEN.FatArrow],
  ["!", TOKEN.Not, TOKEN.NotEq, 0, 0],
  ["-", TOKEN.Minus, TOKEN.MinusEq, 0, TOKEN.Arrow],
  ["+", TOKEN.Plus, TOKEN.PlusEq, 0, 0],
  ["*", TOKEN.Star, TOKEN.StarEq, 0, 0],
  ["/", TOKEN.Slash, TOKEN.SlashEq, 0, 0],
  ["%", TOKEN.Percent, TOKEN.PercentEq, 0, 0],
  ["^", TOKEN.Caret, TOKEN.CaretEq, 0, 0],
  ["&", TOKEN.And, TOKEN.AndEq, TOKEN.AndAnd, 0],
  ["|", TOKEN.Or, TOKEN.OrEq, TOKEN.OrOr, 0],
] as const) COMPOUND.set([alone, withEq, twice, withGt], char.charCodeAt(0) * 4);

/** How a message names a character that is no token. */
export function shownCode(code: number): string {
  return code < 32 || code > 126 ? `\\u{${code.toString(16)}}` : String.fromCodePoint(code);
}

/** The end of the block comment that starts at `start`, inner comments included; -1 when it does not end. */
export function blockCommentEnd(text: string, start: number): number {
  const delimiter = /\/\*|\*\//g;
  delimiter.lastIndex = start + 2;
  for (let depth = 1; ; ) {
    const match = delimiter.exec(text);
    if (match === null) return -1;
    depth += match[0] === "/*" ? 1 : -1;
    if (depth === 0) return delimiter.lastIndex;
  }
}

/** The length of a `#!` line at `start`; 0 when there is none, or when it is the inner attribute `#![…]`. */
export function shebangLength(text: string, start: number): number {
  if (!text.startsWith("#!", start)) return 0;
  const rest = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
  rest.lastIndex = start + 2;
  rest.exec(text);
  if (text[rest.lastIndex] === "[") return 0;
  const newline = text.indexOf("\n", start);
  return (newline < 0 ? text.length : newline) - start;
}

/** Whether the character is a digit of a number with a prefix; letters only in hexadecimal ones. */
export function isBaseDigit(code: number, hex: boolean): boolean {
  if (code >= 48 && code <= 57) return true;
  const lower = code | 32;
  return hex && lower >= 97 && lower <= 102;
}

