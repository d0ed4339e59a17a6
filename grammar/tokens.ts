/**
 * The kinds of tokens, and what can be asked of a token without parsing.
 *
 * **Representation.** A token is what the compiler's macros see as one token (`::`, `->`, `=>`, `..=`, `&&`, `+=` are one), with
 * one exception: everything that starts with `<` or `>` (`<`, `<=`, `<<`, `<<=`, `<-`, `>`, `>=`, `>>`, `>>=`) is written as single
 * characters, `joint` saying that the next follows at once. So a generic argument list can end in the middle of `>>` and what
 * is left is a token of its own. Whoever compares or counts tokens as macros do asks `gluedLength`, which tells how many
 * entries of a list make the one token that starts at an index.
 *
 * **Invisible groups.** What a macro variable such as `$e:expr` stands for is put between `InvisibleOpen` and `InvisibleClose`, whose
 * `text` is the fragment kind (`expr`, `ty`, …), so that it stays one unit in the parser and in further macros.
 *
 * Knows nothing of the lexer, the parser or of Chevrotain.
 */
import type { Token } from "./ast.js";

export const TOKEN = {
  Eof: 0,
  Ident: 1,
  /** `$crate`, made by macro expansion only. */
  DollarCrate: 2,
  Underscore: 3,
  // Keywords, from here to `Gen`.
  As: 4,
  Break: 5,
  Const: 6,
  Continue: 7,
  Crate: 8,
  Else: 9,
  Enum: 10,
  Extern: 11,
  False: 12,
  Fn: 13,
  For: 14,
  If: 15,
  Impl: 16,
  In: 17,
  Let: 18,
  Loop: 19,
  Match: 20,
  Mod: 21,
  Move: 22,
  Mut: 23,
  Pub: 24,
  Ref: 25,
  Return: 26,
  SelfValue: 27,
  SelfType: 28,
  Static: 29,
  Struct: 30,
  Super: 31,
  Trait: 32,
  True: 33,
  Type: 34,
  Unsafe: 35,
  Use: 36,
  Where: 37,
  While: 38,
  Abstract: 39,
  Become: 40,
  Box: 41,
  Do: 42,
  Final: 43,
  Macro: 44,
  Override: 45,
  Priv: 46,
  Typeof: 47,
  Unsized: 48,
  Virtual: 49,
  Yield: 50,
  // Keywords from edition 2018 on, identifiers before.
  Async: 51,
  Await: 52,
  Dyn: 53,
  Try: 54,
  // A keyword from edition 2024 on.
  Gen: 55,
  Lifetime: 56,
  Int: 57,
  Float: 58,
  Str: 59,
  RawStr: 60,
  ByteStr: 61,
  RawByteStr: 62,
  CStr: 63,
  RawCStr: 64,
  Char: 65,
  Byte: 66,
  /** `///` and `/**`. */
  OuterDoc: 67,
  /** `//!` and `/*!`. */
  InnerDoc: 68,
  OpenParen: 69,
  CloseParen: 70,
  OpenBracket: 71,
  CloseBracket: 72,
  OpenBrace: 73,
  CloseBrace: 74,
  InvisibleOpen: 75,
  InvisibleClose: 76,
  Semi: 77,
  Comma: 78,
  Dot: 79,
  DotDot: 80,
  DotDotDot: 81,
  DotDotEq: 82,
  Colon: 83,
  PathSep: 84,
  Arrow: 85,
  FatArrow: 86,
  Pound: 87,
  Dollar: 88,
  Question: 89,
  At: 90,
  Tilde: 91,
  Eq: 92,
  EqEq: 93,
  Not: 94,
  NotEq: 95,
  Lt: 96,
  Gt: 97,
  Plus: 98,
  Minus: 99,
  Star: 100,
  Slash: 101,
  Percent: 102,
  Caret: 103,
  And: 104,
  Or: 105,
  AndAnd: 106,
  OrOr: 107,
  PlusEq: 108,
  MinusEq: 109,
  StarEq: 110,
  SlashEq: 111,
  PercentEq: 112,
  CaretEq: 113,
  AndEq: 114,
  OrEq: 115,
  /** What is no Rust token; a diagnostic says so. */
  Unknown: 116,
} as const;

export type TokenKind = (typeof TOKEN)[keyof typeof TOKEN];
export const TOKEN_COUNT = 117;

/** Fixed spelling by kind; undefined where the spelling varies. */
const FIXED: Readonly<Partial<Record<keyof typeof TOKEN, string>>> = {
  DollarCrate: "$crate", Underscore: "_",
  As: "as", Break: "break", Const: "const", Continue: "continue", Crate: "crate", Else: "else", Enum: "enum", Extern: "extern",
  False: "false", Fn: "fn", For: "for", If: "if", Impl: "impl", In: "in", Let: "let", Loop: "loop", Match: "match", Mod: "mod",
  Move: "move", Mut: "mut", Pub: "pub", Ref: "ref", Return: "return", SelfValue: "self", SelfType: "Self", Static: "static",
  Struct: "struct", Super: "super", Trait: "trait", True: "true", Type: "type", Unsafe: "unsafe", Use: "use", Where: "where",
  While: "while", Abstract: "abstract", Become: "become", Box: "box", Do: "do", Final: "final", Macro: "macro",
  Override: "override", Priv: "priv", Typeof: "typeof", Unsized: "unsized", Virtual: "virtual", Yield: "yield", Async: "async",
  Await: "await", Dyn: "dyn", Try: "try", Gen: "gen",
  OpenParen: "(", CloseParen: ")", OpenBracket: "[", CloseBracket: "]", OpenBrace: "{", CloseBrace: "}",
  Semi: ";", Comma: ",", Dot: ".", DotDot: "..", DotDotDot: "...", DotDotEq: "..=", Colon: ":", PathSep: "::", Arrow: "->",
  FatArrow: "=>", Pound: "#", Dollar: "$", Question: "?", At: "@", Tilde: "~", Eq: "=", EqEq: "==", Not: "!", NotEq: "!=",
  Lt: "<", Gt: ">", Plus: "+", Minus: "-", Star: "*", Slash: "/", Percent: "%", Caret: "^", And: "&", Or: "|", AndAnd: "&&",
  OrOr: "||", PlusEq: "+=", MinusEq: "-=", StarEq: "*=", SlashEq: "/=", PercentEq: "%=", CaretEq: "^=", AndEq: "&=", OrEq: "|=",
};

const NAMES: readonly string[] = Object.keys(TOKEN);
const TEXTS: readonly (string | undefined)[] = NAMES.map((name) => FIXED[name as keyof typeof TOKEN]);

/** The spelling of a kind that has only one, such as `Semi` or `While`. */
export function fixedText(kind: number): string | undefined {
  return TEXTS[kind];
}

/** The name of a kind in `TOKEN`. */
export function kindName(kind: number): string {
  return NAMES[kind] ?? "Unknown";
}

/** Rust's edition, as in `Cargo.toml`. */
export type Edition = 2015 | 2018 | 2021 | 2024;

/** Every keyword with its kind, and `_`. Which of them are keywords in an edition tells `isKeyword`. */
export const KEYWORDS: ReadonlyMap<string, number> = new Map(
  TEXTS.flatMap((text, kind) => (text !== undefined && kind >= TOKEN.Underscore && kind <= TOKEN.Gen ? [[text, kind] as const] : [])),
);

/** Whether tokens of this kind are keywords (reserved words included) when written in `edition`. */
export function isKeyword(kind: number, edition: Edition): boolean {
  if (kind < TOKEN.As || kind > TOKEN.Gen) return false;
  if (kind === TOKEN.Gen) return edition >= 2024;
  return kind < TOKEN.Async || edition >= 2018;
}

/** What matches `$x:ident`: an identifier, raw or not, or a keyword, but not `_`. */
export function isIdentifierLike(kind: number): boolean {
  return kind === TOKEN.Ident || (kind >= TOKEN.As && kind <= TOKEN.Gen);
}

/** An identifier that is not a keyword. */
export function isIdentifier(kind: number): boolean {
  return kind === TOKEN.Ident;
}

/** A literal token; `true` and `false` are keywords and counted here too. */
export function isLiteral(kind: number): boolean {
  return (kind >= TOKEN.Int && kind <= TOKEN.Byte) || kind === TOKEN.True || kind === TOKEN.False;
}

export function isDoc(kind: number): boolean {
  return kind === TOKEN.OuterDoc || kind === TOKEN.InnerDoc;
}

export function isOpen(kind: number): boolean {
  return kind === TOKEN.OpenParen || kind === TOKEN.OpenBracket || kind === TOKEN.OpenBrace || kind === TOKEN.InvisibleOpen;
}

export function isClose(kind: number): boolean {
  return kind === TOKEN.CloseParen || kind === TOKEN.CloseBracket || kind === TOKEN.CloseBrace || kind === TOKEN.InvisibleClose;
}

/** The kind that closes what `open` opens. */
export function closerOf(open: number): number {
  return open + 1;
}

/** An identifier's name: its text without `r#`, in the normal form in which the compiler compares names. */
export function identifierName(text: string): string {
  const name = text.startsWith("r#") ? text.slice(2) : text;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 127) return name.normalize("NFC");
  return name;
}

/**
 * How many entries of `tokens` make up the one token, as macros see it, that starts at `index`: 1, or 2 or 3 for `<<`, `<=`,
 * `<<=`, `<-`, `>>`, `>=` and `>>=`. Any other token, a delimiter too, counts 1.
 */
export function gluedLength(tokens: readonly Token[], index: number): number {
  const first = tokens[index];
  if (first === undefined || !first.joint || (first.kind !== TOKEN.Lt && first.kind !== TOKEN.Gt)) return 1;
  const second = tokens[index + 1];
  if (second === undefined) return 1;
  if (second.kind === TOKEN.Eq) return 2;
  if (second.kind === TOKEN.Minus) return first.kind === TOKEN.Lt ? 2 : 1;
  if (second.kind !== first.kind) return 1;
  return second.joint && tokens[index + 2]?.kind === TOKEN.Eq ? 3 : 2;
}

/** The spelling of the one token, as macros see it, that starts at `index`. */
export function gluedText(tokens: readonly Token[], index: number): string {
  let text = "";
  for (let end = index + gluedLength(tokens, index); index < end; index++) text += tokens[index]?.text ?? "";
  return text;
}

/** The index of the token that closes the group which `tokens[open]` opens, or `tokens.length` when nothing does. */
export function closeIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const kind = tokens[i]?.kind ?? TOKEN.Eof;
    if (isOpen(kind)) depth++;
    else if (isClose(kind) && --depth === 0) return i;
  }
  return tokens.length;
}

/** The index after the token tree that starts at `index`: a group with all it holds, or one token as macros see it. */
export function treeEnd(tokens: readonly Token[], index: number): number {
  const kind = tokens[index]?.kind ?? TOKEN.Eof;
  return isOpen(kind) ? Math.min(closeIndex(tokens, index) + 1, tokens.length) : index + gluedLength(tokens, index);
}
