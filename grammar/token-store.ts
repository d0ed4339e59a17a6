/**
 * The tokens that the parser reads, as parallel arrays: no object per token. Filled by the lexer from text, or from a list of
 * `Token`s that macro expansion made. Hands out `Token` objects for the parts that stay tokens (macro bodies, attribute arguments).
 *
 * Knows nothing of syntax beyond which delimiter closes which.
 */
import type { Token } from "./ast.js";
import { NameTable } from "./names.js";
import { TOKEN, fixedText, identifierName, isClose, isOpen } from "./tokens.js";

/** Entries after the last token that read as end of input, so that looking ahead needs no bounds check. */
const SENTINELS = 8;
/** How many tokens there is always room for. */
const ROOM = 8192;

export class TokenStore {
  kinds = new Uint8Array(256);
  /** Positions without `base`. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** Of an opening delimiter: the index of the token that closes it, or at which it is given up; else 0. */
  partners = new Int32Array(256);
  /** Of an identifier or lifetime that came from text: its name in `names`. */
  nameIds = new Int32Array(256);
  count = 0;
  /** What is added to `starts` and `ends` to make a position. */
  base = 0;
  text = "";
  /** Set when the tokens came from a list and not from text. */
  list: readonly Token[] | undefined;
  readonly names = new NameTable();
  /** Set when the parser took a token apart, so that the arrays are not the list any more. */
  private split = false;

  reset(text: string, base: number, expected: number): void {
    this.text = text;
    this.base = base;
    this.list = undefined;
    this.split = false;
    this.count = 0;
    this.names.trim();
    this.reserve(expected + SENTINELS);
  }

  /** Makes room for `size` entries and keeps what is there. */
  reserve(size: number): void {
    if (this.kinds.length >= size) return;
    const capacity = Math.max(size, this.kinds.length * 2);
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds);
    this.kinds = kinds;
    this.starts = grown(this.starts, capacity);
    this.ends = grown(this.ends, capacity);
    this.partners = grown(this.partners, capacity);
    this.nameIds = grown(this.nameIds, capacity);
  }

  /** Takes the first character off the token at `index`, of which a token of kind `rest` is left. */
  splitAt(index: number, rest: number): void {
    this.split = true;
    this.kinds[index] = rest;
    if ((this.ends[index] ?? 0) - (this.starts[index] ?? 0) > 1) this.starts[index] = (this.starts[index] ?? 0) + 1;
  }

  /** Ends the list of `count` tokens whose last ends at `end`. */
  finish(count: number, end: number): void {
    this.reserve(count + SENTINELS);
    this.count = count;
    for (let i = count; i < count + SENTINELS; i++) {
      this.kinds[i] = TOKEN.Eof;
      this.starts[i] = end;
      this.ends[i] = end;
      this.partners[i] = 0;
    }
  }

  /** Reads `tokens`; nothing is done when they are already there. */
  load(tokens: readonly Token[]): void {
    if (this.list === tokens && this.count === tokens.length && !this.split) return;
    this.reset("", 0, tokens.length);
    this.list = tokens;
    let end = 0;
    const opens: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      this.kinds[i] = token.kind;
      this.starts[i] = token.start;
      end = token.end;
      this.ends[i] = end;
      this.partners[i] = 0;
      if (isOpen(token.kind)) opens.push(i);
      else if (isClose(token.kind)) {
        const open = opens.pop();
        if (open !== undefined) this.partners[open] = i;
      }
    }
    for (const open of opens) this.partners[open] = tokens.length;
    this.finish(tokens.length, end);
  }

  /** Lets go of the text and tokens last read, and of room that only a large file needs. */
  release(): void {
    this.text = "";
    this.list = undefined;
    this.count = 0;
    if (this.kinds.length <= ROOM) return;
    this.kinds = new Uint8Array(ROOM);
    this.starts = new Int32Array(ROOM);
    this.ends = new Int32Array(ROOM);
    this.partners = new Int32Array(ROOM);
    this.nameIds = new Int32Array(ROOM);
  }

  /** The exact source text of a token. */
  textOf(index: number): string {
    if (this.list !== undefined) return this.list[index]?.text ?? "";
    return fixedText(this.kinds[index] ?? 0) ?? this.text.slice(this.starts[index], this.ends[index]);
  }

  /** The name of an identifier or lifetime, or the text of a keyword. */
  nameOf(index: number): string {
    const kind = this.kinds[index] ?? 0;
    const fixed = fixedText(kind);
    if (fixed !== undefined) return fixed;
    if (this.list !== undefined) {
      const text = this.list[index]?.text ?? "";
      return kind === TOKEN.Lifetime ? lifetimeName(text) : identifierName(text);
    }
    return this.names.get(this.nameIds[index] ?? 0);
  }

  /** Whether the next token follows the one at `index` without white space. */
  isJoint(index: number): boolean {
    if (this.list !== undefined) return this.list[index]?.joint ?? false;
    return this.starts[index + 1] === this.ends[index] && index + 1 < this.count;
  }

  tokenAt(index: number): Token {
    if (this.list !== undefined) {
      const token = this.list[index];
      if (token !== undefined) return token;
    }
    const kind = this.kinds[index] ?? 0;
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    return { kind, text: this.sharedText(kind, start, end, index), joint: this.isJoint(index), start: this.base + start, end: this.base + end };
  }

  /** The tokens from `from` up to `to`. */
  slice(from: number, to: number): readonly Token[] {
    const tokens: Token[] = new Array<Token>(Math.max(0, to - from));
    for (let i = from; i < to; i++) tokens[i - from] = this.tokenAt(i);
    return tokens;
  }

  private sharedText(kind: number, start: number, end: number, index: number): string {
    const fixed = fixedText(kind);
    if (fixed !== undefined) return fixed;
    if (kind === TOKEN.Ident || kind === TOKEN.Lifetime) {
      const name = this.names.get(this.nameIds[index] ?? 0);
      if (name.length === end - start) return name;
    }
    return this.text.slice(start, end);
  }
}

/** `'a` for both `'a` and `'r#a`. */
export function lifetimeName(text: string): string {
  return text.startsWith("'r#") ? "'" + identifierName(text.slice(3)) : identifierName(text);
}

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(capacity);
  result.set(array);
  return result;
}
