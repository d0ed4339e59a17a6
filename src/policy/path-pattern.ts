/**
 * The paths of the policy file: `std::env::var`, `crate::Config.password`, `crate::login(password)`, `crate::ffi::*`.
 * Reads them; what they match in a program is found by `path-matcher.ts`.
 */

export interface PathPattern {
  readonly text: string;
  /** Each may hold `*` for any characters; `**` is any number of segments. A leading `::` and a trailing `!` are dropped. */
  readonly segments: readonly string[];
  /** What follows `.`: a field by name or index. */
  readonly field: string | undefined;
  /** What stands in parentheses: a parameter by name or, from 0, by position without `self`. */
  readonly param: string | undefined;
}

export type PatternResult = { readonly ok: true; readonly pattern: PathPattern } | { readonly ok: false; readonly message: string; readonly help: readonly string[] };

const SEGMENT = /^(?:r#)?(?:\*\*|[\p{XID_Start}_*][\p{XID_Continue}*]*)$/u;

export function readPattern(text: string): PatternResult {
  const match = /^\s*(?:::)?([^().]*?)!?\s*(?:\.([^().]+))?(?:\(\s*([^()]*?)\s*\))?\s*$/u.exec(text);
  if (match === null) return malformed(text);
  const segments = (match[1] ?? "").split("::").map((segment) => segment.trim().replace(/^r#/, ""));
  const [field, param] = [match[2]?.trim(), match[3]];
  if (field !== undefined && param !== undefined) return malformed(text);
  if (param === "") return { ok: false, message: `\`${text}\` names no parameter between its parentheses`, help: [`write \`${segments.join("::")}\` for the whole function, or \`${segments.join("::")}(name)\``] };
  const bad = segments.find((segment) => !SEGMENT.test(segment));
  if (bad !== undefined) return malformed(text);
  if (field !== undefined && !/^[\p{XID_Continue}*]+$/u.test(field)) return malformed(text);
  return { ok: true, pattern: { text, segments, field, param } };
}

function malformed(text: string): PatternResult {
  return { ok: false, message: `\`${text}\` is not a path`, help: ["write `crate::module::function`, `crate::Type.field`, `crate::function(parameter)` or a pattern with `*`"] };
}

export function isGlob(segment: string): boolean {
  return segment.includes("*");
}

/** Whether `name` fits a segment in which `*` is any number of characters. */
export function segmentMatches(segment: string, name: string): boolean {
  if (!isGlob(segment)) return segment === name;
  const pattern = segment.split("*").map((part) => part.replace(/[$^.*+?()[\]{}|\\]/g, "\\$&")).join(".*");
  return new RegExp(`^${pattern}$`, "u").test(name);
}
