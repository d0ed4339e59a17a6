/**
 * Tokens as text: source text with white space where it was, for `stringify!` and dumps; and one line per token.
 */
import type { Token, TokenTree } from "./ast.js";
import { TOKEN, closerOf, fixedText, gluedLength, gluedText, isDoc, kindName } from "./tokens.js";

/**
 * The tokens as one line of text: a space wherever a token is not `joint`, nothing for invisible groups. Reading the text gives the
 * same tokens back, but for doc comments, which end a line.
 */
export function tokensToText(tokens: readonly Token[]): string {
  let text = "";
  let space = false;
  tokens.forEach((token) => {
    if (token.kind === TOKEN.InvisibleOpen) return;
    if (token.kind === TOKEN.InvisibleClose) {
      space = !token.joint;
      return;
    }
    if (text !== "" && (space || wouldMerge(text, token))) text += token.text.startsWith("//") ? "\n" : text.endsWith("\n") ? "" : " ";
    text += token.text;
    space = !token.joint;
    if (isDoc(token.kind) && token.text.startsWith("//")) {
      text += "\n";
      space = false;
    }
  });
  return text;
}

/** Whether two tokens that are said to be joint would be read as one: names and literals that meet. */
function wouldMerge(text: string, token: Token): boolean {
  return /[\p{XID_Continue}]$/u.test(text) && /^[\p{XID_Continue}]/u.test(token.text);
}

/** A delimited group as text. */
export function treeToText(tree: TokenTree): string {
  const close = tree.delimiter === "(" ? ")" : tree.delimiter === "[" ? "]" : "}";
  const text = tokensToText(tree.tokens);
  return tree.delimiter === "{" && text !== "" ? `{ ${text} }` : tree.delimiter + text + close;
}

export interface TokenDumpOptions {
  /** Put each token's positions first. */
  readonly spans?: boolean;
}

/** One line per token, as macros see tokens: kind and text; groups are indented. */
export function dumpTokens(tokens: readonly Token[], options: TokenDumpOptions = {}): string {
  const lines: string[] = [];
  let depth = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const width = gluedLength(tokens, i);
    const end = tokens[i + width - 1]?.end ?? token.end;
    if (isCloseKind(token.kind)) depth = Math.max(0, depth - 1);
    const span = options.spans === true ? `${String(token.start)}..${String(end)} ` : "";
    const label = fixedText(token.kind) === undefined ? `${kindName(token.kind)} ` : "";
    lines.push(`${"  ".repeat(Math.min(depth, 40))}${span}${label}${gluedText(tokens, i)}`);
    if (isOpenKind(token.kind)) depth++;
    i += width;
  }
  return lines.length === 0 ? "" : lines.join("\n") + "\n";
}

function isOpenKind(kind: number): boolean {
  return kind === TOKEN.OpenParen || kind === TOKEN.OpenBracket || kind === TOKEN.OpenBrace || kind === TOKEN.InvisibleOpen;
}

function isCloseKind(kind: number): boolean {
  return [TOKEN.OpenParen, TOKEN.OpenBracket, TOKEN.OpenBrace, TOKEN.InvisibleOpen].some((open) => closerOf(open) === kind);
}
