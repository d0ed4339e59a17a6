/** What literals mean: value and suffix of numbers, the text of strings and characters. Knows only the text as written. */
import type { LiteralKind } from "../../grammar/ast.js";
import type { PrimitiveType } from "../program/program.js";
import type { LiteralValue } from "./typed-body.js";

const INT_SUFFIX = /(?:[iu](?:8|16|32|64|128|size)|f(?:16|32|64|128))$/;
const FLOAT_SUFFIX = /f(?:16|32|64|128)$/;

export interface NumberLiteral<V> {
  readonly value: V;
  readonly suffix: PrimitiveType | undefined;
}

export function parseInt(text: string): NumberLiteral<bigint> {
  const radix = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : text.startsWith("0b") ? 2 : 10;
  const suffix = radix === 16 ? /[iu](?:8|16|32|64|128|size)$/.exec(text) : INT_SUFFIX.exec(text);
  const digits = (suffix === null ? text : text.slice(0, suffix.index)).replaceAll("_", "");
  let value = 0n;
  try {
    value = BigInt(digits);
  } catch {
    value = 0n;
  }
  return { value, suffix: suffix === null ? undefined : (suffix[0] as PrimitiveType) };
}

export function parseFloatLiteral(text: string): NumberLiteral<string> {
  const suffix = FLOAT_SUFFIX.exec(text);
  return {
    value: (suffix === null ? text : text.slice(0, suffix.index)).replaceAll("_", ""),
    suffix: suffix === null ? undefined : (suffix[0] as PrimitiveType),
  };
}

/** The value of a literal that is no number. */
export function literalValue(kind: Exclude<LiteralKind, "int" | "float">, text: string): LiteralValue {
  switch (kind) {
    case "bool": return { kind: "Bool", value: text === "true" };
    case "char": return { kind: "Char", value: unescape(inside(text, "'"), false).codePointAt(0) ?? 0 };
    case "byte": return { kind: "Int", value: BigInt(unescape(inside(text, "'"), false).codePointAt(0) ?? 0) };
    case "str": return { kind: "Str", value: unescape(inside(text, '"'), true) };
    case "rawStr": return { kind: "Str", value: inside(text, '"') };
    case "byteStr": return { kind: "Bytes", value: bytesOf(unescape(inside(text, '"'), true)) };
    case "rawByteStr": return { kind: "Bytes", value: bytesOf(inside(text, '"')) };
    case "cStr": return { kind: "CStr", value: [...new TextEncoder().encode(unescape(inside(text, '"'), true))] };
    case "rawCStr": return { kind: "CStr", value: [...new TextEncoder().encode(inside(text, '"'))] };
  }
}

function inside(text: string, quote: string): string {
  return text.slice(text.indexOf(quote) + 1, text.lastIndexOf(quote));
}

function bytesOf(text: string): number[] {
  const out: number[] = [];
  for (const char of text) out.push((char.codePointAt(0) ?? 0) & 0xff);
  return out;
}

const SIMPLE: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0", "\\": "\\", "'": "'", '"': '"' };

function unescape(text: string, continued: boolean): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(?:x([0-9a-fA-F]{2})|u\{([0-9a-fA-F_]+)\}|(\r?\n\s*)|(.))/gsu, (whole, hex: string | undefined, unicode: string | undefined, line: string | undefined, simple: string | undefined) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (unicode !== undefined) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(unicode.replaceAll("_", ""), 16)));
    if (line !== undefined) return continued ? "" : line;
    return simple === undefined ? whole : (SIMPLE[simple] ?? simple);
  });
}
