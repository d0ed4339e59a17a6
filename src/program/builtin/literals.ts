/**
 * The values of literal tokens: string contents with escapes resolved and the place of each character. Knows nothing of macros.
 */
import type { LiteralKind } from "../../../grammar/ast.js";

export interface StringContents {
  readonly value: string;
  /** The offset in the literal's text of the character at each index of `value`; undefined when it is `prefix + index`. */
  readonly offsets: readonly number[] | undefined;
  readonly prefix: number;
}

/** The contents of a `"…"` or `r"…"` literal (also `b"…"`, `c"…"`); undefined when it is something else. */
export function stringContents(text: string): StringContents | undefined {
  const raw = /^[bc]?r(#*)"/.exec(text);
  if (raw !== null) {
    const prefix = raw[0].length;
    const end = text.lastIndexOf(`"${raw[1] ?? ""}`);
    return { value: text.slice(prefix, end).replace(/\r\n/g, "\n"), offsets: undefined, prefix };
  }
  const plain = /^[bc]?"/.exec(text);
  if (plain === null) return undefined;
  const prefix = plain[0].length;
  const end = text.lastIndexOf('"');
  const body = text.slice(prefix, end);
  if (!body.includes("\\") && !body.includes("\r")) return { value: body, offsets: undefined, prefix };
  return unescape(body, prefix);
}

const SIMPLE: ReadonlyMap<string, string> = new Map([["n", "\n"], ["r", "\r"], ["t", "\t"], ["\\", "\\"], ["0", "\0"], ["'", "'"], ['"', '"']]);

function unescape(body: string, prefix: number): StringContents {
  let value = "";
  const offsets: number[] = [];
  const add = (text: string, at: number): void => {
    offsets.push(...Array.from({ length: text.length }, () => prefix + at));
    value += text;
  };
  for (let at = 0; at < body.length;) {
    const char = body[at] ?? "";
    if (char !== "\\") {
      if (!(char === "\r" && body[at + 1] === "\n")) add(char, at);
      at++;
      continue;
    }
    const [text, length] = escapeAt(body, at);
    add(text, at);
    at += length;
  }
  return { value, offsets, prefix };
}

/** The text of the escape at `at`, and its length. */
export function escapeAt(body: string, at: number): [string, number] {
  const kind = body[at + 1] ?? "";
  const simple = SIMPLE.get(kind);
  if (simple !== undefined) return [simple, 2];
  if (kind === "x") return [String.fromCharCode(Number.parseInt(body.slice(at + 2, at + 4), 16) || 0), 4];
  if (kind === "u") {
    const close = body.indexOf("}", at);
    if (close < 0) return ["", 2];
    const code = Number.parseInt(body.slice(at + 3, close).replace(/_/g, ""), 16);
    return [Number.isNaN(code) || code > 0x10ffff ? "" : String.fromCodePoint(code), close + 1 - at];
  }
  if (kind === "\n" || kind === "\r") return ["", 1 + (/^\s*/.exec(body.slice(at + 1))?.[0].length ?? 0)];
  return [kind, 2];
}

/** What a literal contributes to `concat!`; undefined for byte and C strings. */
export function literalText(kind: LiteralKind, text: string): string | undefined {
  switch (kind) {
    case "str": case "rawStr": return stringContents(text)?.value;
    case "char": return charValue(text);
    case "int": return integerText(text);
    case "float": return text.replace(/_?(f16|f32|f64|f128)$/, "").replace(/_/g, "");
    case "bool": return text;
    case "byteStr": case "rawByteStr": case "cStr": case "rawCStr": case "byte": return undefined;
  }
}

function charValue(text: string): string {
  const body = text.slice(1, -1);
  return body.startsWith("\\") ? escapeAt(body, 0)[0] : body;
}

function integerText(text: string): string {
  const digits = text.replace(/_/g, "").replace(/([ui](8|16|32|64|128|size))$/, "");
  try {
    return BigInt(digits).toString();
  } catch {
    return digits;
  }
}
