/**
 * Text to tokens, by hand: one pass over the characters, nothing allocated per token. Total: every text gives tokens, and what is
 * no token gives a diagnostic. White space and plain comments are left out, doc comments are tokens.
 *
 * Knows nothing of syntax; `delimiters.ts` pairs the brackets afterwards.
 */
import type { Diagnostic } from "../src/base/diagnostics.js";
import { ASCII_CLASSES, ASCII_NAME_PARTS, CLASS, codePoint, isNamePart, isNameStart, isWideSpace, width } from "./characters.js";
import { escapeError } from "./escapes.js";
import { COMPOUND, SINGLE, blockCommentEnd, isBaseDigit, shebangLength, shownCode } from "./lexer-tables.js";
import type { TokenStore } from "./token-store.js";
import { KEYWORDS, TOKEN, isKeyword, type Edition } from "./tokens.js";

/** Tokens expected per character, to size the arrays. */
const DENSITY = 0.25;
/** More lexical errors than this in one text are not reported one by one. */
const MAX_ERRORS = 100;

const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const STAR = 42;
const SLASH = 47;
const BACKSLASH = 92;
const NEWLINE = 10;

/** Words that stay what they are behind `r#`. */
const NEVER_RAW: ReadonlySet<string> = new Set(["_", "self", "Self", "super", "crate"]);

/** Fills `store` with the tokens of `text`; returns the diagnostics and the length of the shebang line. */
export function lexInto(store: TokenStore, text: string, base: number, edition: Edition): LexResult {
  return new Lexer(store, text, base, edition).run();
}

export interface LexResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly shebang: number;
}

class Lexer {
  private count = 0;
  private readonly diagnostics: Diagnostic[] = [];
  /** By name number: the kind of the keyword of that name, else `Ident`. */
  private readonly keywordKinds: Uint8Array;
  private readonly hasCarriages: boolean;

  constructor(
    private readonly store: TokenStore,
    private readonly text: string,
    private readonly base: number,
    private readonly edition: Edition,
  ) {
    store.reset(text, base, Math.ceil(text.length * DENSITY));
    this.hasCarriages = text.includes("\r");
    let largest = 0;
    const ids: [number, number][] = [];
    for (const [name, kind] of KEYWORDS) {
      const id = store.names.internName(name);
      largest = Math.max(largest, id);
      ids.push([id, kind === TOKEN.Underscore || isKeyword(kind, edition) ? kind : TOKEN.Ident]);
    }
    this.keywordKinds = new Uint8Array(largest + 1).fill(TOKEN.Ident);
    for (const [id, kind] of ids) this.keywordKinds[id] = kind;
  }

  run(): LexResult {
    const { text } = this;
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const shebang = shebangLength(text, start);
    this.scan(start + shebang);
    this.store.finish(this.count, text.length);
    return { diagnostics: this.diagnostics, shebang };
  }

  private scan(from: number): void {
    const { text } = this;
    const { length } = text;
    let pos = from;
    while (pos < length) {
      const code = text.charCodeAt(pos);
      switch (code < 128 ? (ASCII_CLASSES[code] ?? 0) : CLASS.Other) {
        case CLASS.Space:
          pos++;
          break;
        case CLASS.Name:
          pos = this.name(pos);
          break;
        case CLASS.Single:
          if (code === HASH && this.edition >= 2024) this.checkHash(pos);
          this.add(SINGLE[code] ?? 0, pos, ++pos);
          break;
        case CLASS.Compound:
          pos = this.compound(pos, code);
          break;
        case CLASS.Digit:
          pos = this.number(pos);
          break;
        case CLASS.Quote:
          pos = this.string(pos, pos, TOKEN.Str);
          break;
        case CLASS.Apostrophe:
          pos = this.apostrophe(pos);
          break;
        case CLASS.Slash:
          pos = this.slash(pos);
          break;
        default:
          pos = this.other(pos);
      }
    }
  }

  /** Edition 2024 keeps `##` and `#"` for future syntax. */
  private checkHash(at: number): void {
    const next = this.text.charCodeAt(at + 1);
    if (next === HASH) this.error("reserved multi-hash token is forbidden", at, at + 2, "a space between them makes them tokens of their own");
    else if (next === QUOTE) this.error("unprefixed guarded string literals are reserved for future use", at, at + 2);
  }

  private add(kind: number, start: number, end: number): void {
    const { store } = this;
    const index = this.count++;
    if (index >= store.kinds.length) store.reserve(index + 1);
    store.kinds[index] = kind;
    store.starts[index] = start;
    store.ends[index] = end;
    store.partners[index] = 0;
  }

  private addName(kind: number, start: number, end: number, id: number): void {
    this.add(kind, start, end);
    this.store.nameIds[this.count - 1] = id;
  }

  private error(message: string, start: number, end: number, help?: string): void {
    if (this.diagnostics.length >= MAX_ERRORS) return;
    const span = { start: this.base + start, end: this.base + end };
    this.diagnostics.push({ code: "OWN103", severity: "error", message, span, notes: [], help: help === undefined ? [] : [help] });
  }

  // ---- names, and the literals that start like names ------------------------------------------------------

  private name(start: number): number {
    const { text } = this;
    let pos = start;
    let hash = 0;
    let code = text.charCodeAt(pos);
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      code = text.charCodeAt(++pos);
    } while (code < 128 && ASCII_NAME_PARTS[code] === 1);
    if (code >= 128) return this.wideName(start, pos);
    if (pos - start <= 2 && (code === QUOTE || code === APOSTROPHE || code === HASH)) {
      const after = this.prefixed(start, pos, code);
      if (after > 0) return after;
    }
    if (this.edition >= 2021 && (code === QUOTE || code === APOSTROPHE || code === HASH)) {
      this.error(`prefix \`${text.slice(start, pos)}\` is unknown`, start, pos, "a space after it makes it a token of its own");
    }
    const id = this.store.names.intern(text, start, pos, hash);
    this.addName(this.keywordKinds[id] ?? TOKEN.Ident, start, pos, id);
    return pos;
  }

  /** A name with characters beyond ASCII; `pos` is the first of them. */
  private wideName(start: number, pos: number): number {
    const end = this.nameEnd(pos);
    const name = this.text.slice(start, end).normalize("NFC");
    const id = this.store.names.internName(name);
    this.addName(this.keywordKinds[id] ?? TOKEN.Ident, start, end, id);
    return end;
  }

  private nameEnd(from: number): number {
    let pos = from;
    for (let code = codePoint(this.text, pos); code >= 0 && isNamePart(code); code = codePoint(this.text, pos)) pos += width(code);
    return pos;
  }

  /** `r"…"`, `r#"…"#`, `r#name`, `b"…"`, `b'…'`, `br"…"`, `c"…"`, `cr"…"`. 0 when it is none of these. */
  private prefixed(start: number, pos: number, code: number): number {
    const prefix = this.text.slice(start, pos);
    switch (prefix) {
      case "r":
        if (code === HASH && this.startsName(pos + 1)) return this.rawName(start, pos + 1);
        return this.raw(start, pos, TOKEN.RawStr);
      case "br":
        return this.raw(start, pos, TOKEN.RawByteStr);
      case "cr":
        return this.edition < 2021 ? 0 : this.raw(start, pos, TOKEN.RawCStr);
      case "b":
        if (code === QUOTE) return this.string(start, pos, TOKEN.ByteStr);
        return code === APOSTROPHE ? this.quoted(start, pos, TOKEN.Byte) : 0;
      case "c":
        return code === QUOTE && this.edition >= 2021 ? this.string(start, pos, TOKEN.CStr) : 0;
      default:
        return 0;
    }
  }

  private startsName(pos: number): boolean {
    const code = codePoint(this.text, pos);
    return code >= 0 && isNameStart(code);
  }

  private rawName(start: number, nameStart: number): number {
    const end = this.nameEnd(nameStart);
    const name = this.text.slice(nameStart, end).normalize("NFC");
    if (NEVER_RAW.has(name)) this.error(`\`${name}\` cannot be a raw identifier`, start, end);
    const id = this.store.names.internName(name);
    this.addName(TOKEN.Ident, start, end, id);
    return end;
  }

  // ---- strings and characters -----------------------------------------------------------------------------

  /** The string whose opening quote is at `quote`. */
  private string(start: number, quote: number, kind: number): number {
    const { text } = this;
    const { length } = text;
    let pos = quote + 1;
    let escaped = kind === TOKEN.ByteStr;
    while (pos < length) {
      const code = text.charCodeAt(pos);
      if (code === QUOTE) {
        if (escaped) this.checkEscapes(kind, quote + 1, pos);
        return this.literal(kind, start, pos + 1);
      }
      if (code === BACKSLASH) {
        escaped = true;
        pos += 2;
      } else pos++;
    }
    this.error("unterminated double quote string", start, length);
    this.add(kind, start, length);
    return length;
  }

  /** A raw string whose hashes, or quote, start at `hashes`. 0 when there is no quote after the hashes. */
  private raw(start: number, hashes: number, kind: number): number {
    const { text } = this;
    let quote = hashes;
    while (text.charCodeAt(quote) === HASH) quote++;
    if (text.charCodeAt(quote) !== QUOTE) return 0;
    const close = '"' + "#".repeat(quote - hashes);
    const at = text.indexOf(close, quote + 1);
    if (quote - hashes > 255) this.error("too many `#` symbols: raw strings may be delimited by up to 255", start, quote);
    if (at >= 0) {
      if (kind === TOKEN.RawByteStr) this.checkAscii(quote + 1, at);
      return this.literal(kind, start, at + close.length);
    }
    this.error("unterminated raw string", start, text.length, `the string ends with \`${close.length > 40 ? '"#…' : close}\``);
    this.add(kind, start, text.length);
    return text.length;
  }

  private checkEscapes(kind: number, from: number, to: number): void {
    const content = kind === TOKEN.ByteStr || kind === TOKEN.Byte ? "bytes" : kind === TOKEN.CStr ? "c" : "text";
    const wrong = escapeError(this.text, from, to, content);
    if (wrong !== undefined) this.error(wrong.message, wrong.start, wrong.end);
  }

  private checkAscii(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (this.text.charCodeAt(at) > 127) {
        this.error("non-ASCII character in raw byte string literal", at, at + 1);
        return;
      }
    }
  }

  /** Adds a literal that ends at `end` but for its suffix. */
  private literal(kind: number, start: number, end: number): number {
    const code = this.text.charCodeAt(end);
    const named = code < 128 ? ASCII_CLASSES[code] === CLASS.Name : this.startsName(end);
    const after = named ? this.nameEnd(end) : end;
    if (named && after === end + 1 && code === 95) this.error("underscore literal suffix is not allowed", end, after);
    this.add(kind, start, after);
    return after;
  }

  private apostrophe(start: number): number {
    const { text } = this;
    const first = codePoint(text, start + 1);
    const after = start + 1 + width(first);
    if (first !== BACKSLASH && first >= 0 && text.charCodeAt(after) === APOSTROPHE) return this.quotedEnd(start, after, TOKEN.Char);
    if (first >= 0 && isNamePart(first)) return this.lifetime(start);
    return this.quoted(start, start, TOKEN.Char);
  }

  private quotedEnd(start: number, quote: number, kind: number): number {
    const inner = this.text.charCodeAt(quote - 1);
    if (quote - start === 2 && (inner === NEWLINE || inner === 9 || inner === 13 || inner === APOSTROPHE)) {
      this.error("character constant must be escaped", start, quote + 1);
    }
    return this.literal(kind, start, quote + 1);
  }

  private lifetime(start: number): number {
    const { text } = this;
    let end = this.nameEnd(start + 1);
    let name = text.slice(start, end);
    if (name === "'r" && text.charCodeAt(end) === HASH && this.startsName(end + 1) && this.edition >= 2021) {
      const nameStart = end + 1;
      end = this.nameEnd(nameStart);
      name = "'" + text.slice(nameStart, end);
    } else if (text.charCodeAt(end) === APOSTROPHE) {
      this.error("character literal may only contain one codepoint", start, end + 1, "a string is written with double quotes");
      return this.literal(TOKEN.Char, start, end + 1);
    }
    const first = codePoint(text, start + 1);
    if (!isNameStart(first)) this.error("lifetimes cannot start with a number", start, end);
    this.addName(TOKEN.Lifetime, start, end, this.store.names.internName(name.normalize("NFC")));
    return end;
  }

  /** A character or byte literal whose opening quote is at `quote`, with an escape or malformed. */
  private quoted(start: number, quote: number, kind: number): number {
    const { text } = this;
    const { length } = text;
    let pos = quote + 1;
    let escaped = false;
    while (pos < length) {
      const code = text.charCodeAt(pos);
      if (code === APOSTROPHE && pos > quote + 1) {
        const units = pos - quote - 1;
        if (!escaped && units > 1 && width(codePoint(text, quote + 1)) !== units) {
          this.error("character literal may only contain one codepoint", start, pos + 1, "a string is written with double quotes");
        }
        if (escaped || kind === TOKEN.Byte) this.checkQuoted(kind, quote, pos);
        return this.literal(kind, start, pos + 1);
      }
      if (code === APOSTROPHE) {
        this.error("empty character literal", start, pos + 1);
        return this.literal(kind, start, pos + 1);
      }
      if (code === NEWLINE) break;
      escaped ||= code === BACKSLASH;
      pos += code === BACKSLASH ? 2 : 1;
    }
    this.error(kind === TOKEN.Byte ? "unterminated byte constant" : "unterminated character literal", start, quote + 1);
    return quote + 1;
  }

  /** The one character or escape between the quotes. */
  private checkQuoted(kind: number, quote: number, close: number): void {
    const inner = this.text.slice(quote + 1, close);
    if (!/^(?:\\(?:x..|u\{[^}]*\}|[^])|[^\\])$/u.test(inner)) this.error("character literal may only contain one codepoint", quote, close + 1);
    else this.checkEscapes(kind, quote + 1, close);
  }

  // ---- numbers --------------------------------------------------------------------------------------------

  private number(start: number): number {
    const { text } = this;
    const second = text.charCodeAt(start + 1) | 32;
    if (text.charCodeAt(start) === 48 && text.charCodeAt(start + 1) >= 97 && (second === 98 || second === 111 || second === 120)) {
      return this.basedNumber(start, second);
    }
    let pos = this.digits(start);
    let kind: number = TOKEN.Int;
    if (text.charCodeAt(pos) === 46) {
      const next = codePoint(text, pos + 1);
      if (next !== 46 && !(next >= 0 && isNameStart(next))) {
        kind = TOKEN.Float;
        pos = this.digits(pos + 1);
      }
    }
    if ((text.charCodeAt(pos) | 32) === 101) {
      const exponent = this.exponent(pos);
      if (exponent > 0) {
        kind = TOKEN.Float;
        pos = exponent;
      } else this.error("expected at least one digit in exponent", start, pos + 1);
    }
    return this.literal(kind, start, pos);
  }

  private basedNumber(start: number, letter: number): number {
    const { text } = this;
    let pos = start + 2;
    let any = false;
    for (let code = text.charCodeAt(pos); isBaseDigit(code, letter === 120) || code === 95; code = text.charCodeAt(++pos)) any ||= code !== 95;
    if (!any) this.error("no valid digits found for number", start, pos);
    const wrong = letter === 98 ? /[2-9]/ : letter === 111 ? /[89]/ : undefined;
    if (wrong?.test(text.slice(start + 2, pos)) === true) this.error(`invalid digit for a base ${letter === 98 ? "2" : "8"} literal`, start, pos);
    const fraction = text.charCodeAt(pos + 1);
    if (text.charCodeAt(pos) === 46 && fraction >= 48 && fraction <= 57) {
      const base = letter === 98 ? "binary" : letter === 111 ? "octal" : "hexadecimal";
      pos = this.digits(pos + 1);
      this.error(`${base} float literal is not supported`, start, pos);
      return this.literal(TOKEN.Float, start, pos);
    }
    return this.literal(TOKEN.Int, start, pos);
  }

  private digits(from: number): number {
    const { text } = this;
    let pos = from;
    for (let code = text.charCodeAt(pos); (code >= 48 && code <= 57) || code === 95; ) code = text.charCodeAt(++pos);
    return pos;
  }

  /** The end of the exponent whose `e` is at `at`; 0 when no digit follows, so that it is a suffix. */
  private exponent(at: number): number {
    const { text } = this;
    let pos = at + 1;
    const sign = text.charCodeAt(pos);
    if (sign === 43 || sign === 45) pos++;
    while (text.charCodeAt(pos) === 95) pos++;
    const code = text.charCodeAt(pos);
    if (code >= 48 && code <= 57) return this.digits(pos);
    return 0;
  }

  // ---- punctuation and comments ---------------------------------------------------------------------------

  private compound(start: number, code: number): number {
    const { text } = this;
    if (code === 46) return this.dots(start);
    const next = text.charCodeAt(start + 1);
    const row = code * 4;
    const offset = next === 61 ? 1 : next === code ? 2 : next === 62 ? 3 : 0;
    const kind = COMPOUND[row + offset] ?? 0;
    if (offset === 0 || kind === 0) {
      this.add(COMPOUND[row] ?? 0, start, start + 1);
      return start + 1;
    }
    this.add(kind, start, start + 2);
    return start + 2;
  }

  private dots(start: number): number {
    const { text } = this;
    let kind: number = TOKEN.Dot;
    let length = 1;
    if (text.charCodeAt(start + 1) === 46) {
      const third = text.charCodeAt(start + 2);
      kind = third === 46 ? TOKEN.DotDotDot : third === 61 ? TOKEN.DotDotEq : TOKEN.DotDot;
      length = kind === TOKEN.DotDot ? 2 : 3;
    }
    this.add(kind, start, start + length);
    return start + length;
  }

  private slash(start: number): number {
    const next = this.text.charCodeAt(start + 1);
    if (next === SLASH) return this.lineComment(start);
    if (next === STAR) return this.blockComment(start);
    return this.compound(start, SLASH);
  }

  private lineComment(start: number): number {
    const { text } = this;
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const third = text.charCodeAt(start + 2);
    const outer = third === SLASH && text.charCodeAt(start + 3) !== SLASH;
    if (outer || third === 33) {
      const carriage = newline >= 0 && text.charCodeAt(end - 1) === 13;
      const stop = carriage ? end - 1 : end;
      this.checkCarriage(start, stop);
      this.add(outer ? TOKEN.OuterDoc : TOKEN.InnerDoc, start, stop);
    }
    return end;
  }

  /** A doc comment holds no carriage return but before a line feed. */
  private checkCarriage(start: number, end: number): void {
    if (!this.hasCarriages) return;
    const { text } = this;
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) !== 13 || text.charCodeAt(at + 1) === NEWLINE) continue;
      this.error("bare CR not allowed in doc-comment", at, at + 1);
      return;
    }
  }

  private blockComment(start: number): number {
    const { text } = this;
    const end = blockCommentEnd(text, start);
    if (end < 0) {
      this.error("unterminated block comment", start, text.length);
      return text.length;
    }
    const third = text.charCodeAt(start + 2);
    const fourth = text.charCodeAt(start + 3);
    const outer = third === STAR && fourth !== STAR && end - start > 4;
    if (!outer && third !== 33) return end;
    this.checkCarriage(start, end);
    this.add(outer ? TOKEN.OuterDoc : TOKEN.InnerDoc, start, end);
    return end;
  }

  /** What is neither ASCII punctuation nor an ASCII name: a wide name, wide space, or no token at all. */
  private other(start: number): number {
    const { text } = this;
    const code = codePoint(text, start);
    if (code >= 128 && isNameStart(code)) return this.wideName(start, start);
    let pos = start + width(code);
    if (isWideSpace(code)) return pos;
    const { length } = text;
    while (pos < length) {
      const next = codePoint(text, pos);
      const unknown = next < 128 ? ASCII_CLASSES[next] === CLASS.Other : !isNameStart(next) && !isWideSpace(next);
      if (!unknown) break;
      pos += width(next);
    }
    this.error(`unknown start of token: ${shownCode(code)}`, start, pos);
    return pos;
  }
}
