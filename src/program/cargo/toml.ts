/**
 * Reading values out of a TOML document whose shape nobody has checked. Knows nothing of what the keys mean.
 */
import { parse, TomlError } from "smol-toml";

export type Toml = Readonly<Record<string, unknown>>;

export type TomlResult = { readonly ok: true; readonly value: Toml } | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number };

export function parseToml(text: string): TomlResult {
  try {
    return { ok: true, value: parse(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split("\n")[0] ?? "invalid TOML";
    return { ok: false, message: message.replace(/^Invalid TOML document: /, ""), line: error.line, column: error.column };
  }
}

export function table(value: unknown): Toml | undefined {
  return isTable(value) ? value : undefined;
}

function isTable(value: unknown): value is Toml {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

export function tables(value: unknown): readonly Toml[] {
  return Array.isArray(value) ? value.filter(isTable) : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}
