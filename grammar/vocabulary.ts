/**
 * The token kinds as Chevrotain knows them: one token type per kind, and one token per kind that stands for all of that kind,
 * since the rules ask a token only for its type and take everything else from the token store.
 */
import { EOF, Lexer, createToken, type IToken, type TokenType } from "./chevrotain.js";
import { TOKEN_COUNT, fixedText, kindName, type TOKEN } from "./tokens.js";

export interface Vocabulary {
  /** By the name of the kind in `TOKEN`. */
  readonly types: Readonly<Record<keyof typeof TOKEN, TokenType>>;
  /** By kind. */
  readonly tokens: readonly IToken[];
  /** The end of input. */
  readonly end: IToken;
}

/** Chevrotain gives numbers to token types as they are made: make this once. */
export function makeVocabulary(): Vocabulary {
  const list: TokenType[] = [EOF];
  for (let kind = 1; kind < TOKEN_COUNT; kind++) {
    list.push(createToken({ name: kindName(kind), pattern: Lexer.NA, label: fixedText(kind) ?? kindName(kind) }));
  }
  const tokens = list.map(standIn);
  const entries = list.map((type, kind) => [kindName(kind), type] as const);
  return { types: Object.fromEntries(entries) as Record<keyof typeof TOKEN, TokenType>, tokens, end: standIn(EOF) };
}

function standIn(tokenType: TokenType): IToken {
  return { image: "", startOffset: 0, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 };
}
