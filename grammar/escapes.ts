/**
 * The escapes of string and character literals: whether they are well formed. Knows only the literal's own text.
 */

/** What a literal holds: text, bytes, or the bytes of a C string. */
export type LiteralContent = "text" | "bytes" | "c";

export interface EscapeError {
  readonly message: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The first malformed escape, or character that must not occur, of a literal's content `text[from..to]`. */
export function escapeError(text: string, from: number, to: number, content: LiteralContent): EscapeError | undefined {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (code === 92) {
      const end = escapeEnd(text, at, to, content);
      if (typeof end !== "number") return end;
      at = end;
    } else {
      if (code > 127 && content === "bytes") return { message: "non-ASCII character in byte literal", start: at, end: at + 1 };
      at++;
    }
  }
  return undefined;
}

/** The end of the escape whose backslash is at `at`. */
function escapeEnd(text: string, at: number, to: number, content: LiteralContent): number | EscapeError {
  switch (text.charAt(at + 1)) {
    case "n":
    case "r":
    case "t":
    case "\\":
    case "'":
    case '"':
    case "\n":
      return at + 2;
    case "0":
      return content === "c" ? { message: "null characters in C string literals are not supported", start: at, end: at + 2 } : at + 2;
    case "\r":
      return text[at + 2] === "\n" ? at + 3 : { message: "unknown character escape: `\\r`", start: at, end: at + 2 };
    case "x":
      return hexEnd(text, at, to, content);
    case "u":
      return unicodeEnd(text, at, to, content);
    default:
      return { message: `unknown character escape: \`${String.fromCodePoint(text.codePointAt(at + 1) ?? 0)}\``, start: at, end: Math.min(at + 2, to) };
  }
}

function hexEnd(text: string, at: number, to: number, content: LiteralContent): number | EscapeError {
  const digits = text.slice(at + 2, Math.min(at + 4, to));
  const wrong = /[^0-9a-fA-F]/.exec(digits);
  if (wrong !== null) return { message: `invalid character in numeric character escape: \`${wrong[0]}\``, start: at, end: at + 3 + wrong.index };
  if (digits.length < 2) return { message: "numeric character escape is too short", start: at, end: to };
  const value = Number.parseInt(digits, 16);
  if (content === "text" && value > 0x7f) return { message: "out of range hex escape", start: at, end: at + 4 };
  if (content === "c" && value === 0) return { message: "null characters in C string literals are not supported", start: at, end: at + 4 };
  return at + 4;
}

function unicodeEnd(text: string, at: number, to: number, content: LiteralContent): number | EscapeError {
  if (text[at + 2] !== "{" || at + 2 >= to) return { message: "incorrect unicode escape sequence", start: at, end: at + 2 };
  const close = text.indexOf("}", at + 3);
  if (close < 0 || close >= to) return { message: "unterminated unicode escape", start: at, end: to };
  const body = text.slice(at + 3, close);
  const end = close + 1;
  if (body.startsWith("_")) return { message: "invalid start of unicode escape: `_`", start: at, end };
  const wrong = /[^0-9a-fA-F_]/.exec(body);
  if (wrong !== null) return { message: `invalid character in unicode escape: \`${wrong[0]}\``, start: at, end };
  const digits = body.replaceAll("_", "");
  if (digits === "") return { message: "empty unicode escape", start: at, end };
  if (digits.length > 6) return { message: "overlong unicode escape", start: at, end };
  const value = Number.parseInt(digits, 16);
  if (value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return { message: "invalid unicode character escape", start: at, end };
  if (content === "bytes") return { message: "unicode escape in byte string", start: at, end };
  if (content === "c" && value === 0) return { message: "null characters in C string literals are not supported", start: at, end };
  return end;
}
