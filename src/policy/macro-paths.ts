/** The names under which macros stand in `Annotations.channelMacros`: `crate::name`, whatever path the user wrote. */
import type { MacroDefn } from "../program/program.js";
import type { PathPattern } from "./path-pattern.js";
import { segmentMatches } from "./path-pattern.js";

/** Macros that are understood without being on disk. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ["std", ["print", "println", "eprint", "eprintln", "dbg", "panic", "assert", "assert_eq", "assert_ne", "debug_assert", "debug_assert_eq", "debug_assert_ne", "todo", "unimplemented", "unreachable", "write", "writeln"]],
  ["log", ["log", "error", "warn", "info", "debug", "trace"]],
  ["tracing", ["instrument", "event", "error", "warn", "info", "debug", "trace", "span", "error_span", "warn_span", "info_span", "debug_span", "trace_span"]],
]);

/** The macros of std, `log` and `tracing` that a path or pattern names; the crate alone stands for all macros of `log` or `tracing`. */
export function macroKeys(pattern: PathPattern): readonly string[] {
  const [first = "", name, more] = pattern.segments;
  if (name === undefined) return first === "log" || first === "tracing" ? [first] : [];
  if (more !== undefined || pattern.field !== undefined || pattern.param !== undefined) return [];
  const crate = first === "core" || first === "alloc" ? "std" : first;
  return (KNOWN.get(crate) ?? []).filter((macro) => segmentMatches(name, macro)).map((macro) => `${crate}::${macro}`);
}

export function macroPath(def: MacroDefn): string {
  return `${def.crate.name}::${def.name}`;
}
