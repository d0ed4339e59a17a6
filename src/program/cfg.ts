/**
 * Conditional compilation: the set of configuration values of a crate, and the value of a `cfg(…)` predicate over it.
 * Knows tokens by their text only; nothing of files or names.
 */
import type { Token } from "../../grammar/ast.js";

export interface CfgSet {
  /** `name`, or `name = "value"` when a value is given. */
  has(name: string, value: string | undefined): boolean;
}

export interface CfgInput {
  readonly features: ReadonlySet<string>;
  /** `name` or `name="value"`, as `--cfg` takes them. */
  readonly cfgs: readonly string[];
  readonly tests: boolean;
}

const TARGET: readonly string[] = [
  "debug_assertions", "unix", "ownflow", 'panic="unwind"', 'target_abi=""', 'target_arch="x86_64"', 'target_endian="little"',
  'target_env="gnu"', 'target_family="unix"', 'target_feature="fxsr"', 'target_feature="sse"', 'target_feature="sse2"',
  "target_has_atomic", 'target_has_atomic="8"', 'target_has_atomic="16"', 'target_has_atomic="32"', 'target_has_atomic="64"',
  'target_has_atomic="ptr"', 'target_has_atomic_load_store="8"', 'target_has_atomic_load_store="16"', 'target_has_atomic_load_store="32"',
  'target_has_atomic_load_store="64"', 'target_has_atomic_load_store="ptr"', 'target_os="linux"', 'target_pointer_width="64"',
  "target_thread_local", 'target_vendor="unknown"', "overflow_checks",
];

/** The configuration of a crate: Linux on x86-64, with the crate's features and what the user set. */
export function cfgSet(input: CfgInput): CfgSet {
  const set = new Set(TARGET);
  for (const feature of input.features) set.add(`feature="${feature}"`);
  for (const cfg of input.cfgs) set.add(normalizeCfg(cfg));
  if (input.tests) set.add("test");
  return { has: (name, value) => set.has(value === undefined ? name : `${name}="${value}"`) };
}

function normalizeCfg(cfg: string): string {
  const at = cfg.indexOf("=");
  if (at < 0) return cfg.trim();
  const value = cfg.slice(at + 1).trim().replace(/^"(.*)"$/, "$1");
  return `${cfg.slice(0, at).trim()}="${value}"`;
}

export type CfgValue = { readonly ok: true; readonly value: boolean; readonly next: number } | { readonly ok: false; readonly at: number; readonly message: string };

/** Evaluates the predicate that starts at `tokens[from]`; `next` is the token after it. */
export function evalCfg(cfg: CfgSet, tokens: readonly Token[], from: number): CfgValue {
  const name = tokens[from];
  if (name === undefined || !/^(r#)?[\p{XID_Start}_]/u.test(name.text)) return { ok: false, at: from, message: "expected a `cfg` predicate" };
  const then = tokens[from + 1]?.text;
  if (then === "(") return evalList(cfg, tokens, from, name.text);
  if (then === "=") {
    const value = tokens[from + 2];
    const text = value === undefined ? undefined : stringValue(value.text);
    if (text === undefined) return { ok: false, at: from + 2, message: "the value of a `cfg` predicate must be a string literal" };
    return { ok: true, value: cfg.has(name.text, text), next: from + 3 };
  }
  if (name.text === "true" || name.text === "false") return { ok: true, value: name.text === "true", next: from + 1 };
  return { ok: true, value: cfg.has(name.text.replace(/^r#/, ""), undefined), next: from + 1 };
}

function evalList(cfg: CfgSet, tokens: readonly Token[], from: number, operator: string): CfgValue {
  const values: boolean[] = [];
  let at = from + 2;
  while (tokens[at] !== undefined && tokens[at]?.text !== ")") {
    const value: CfgValue = operator === "version" || operator === "accessible" || operator === "target"
      ? skipArgument(tokens, at)
      : evalCfg(cfg, tokens, at);
    if (!value.ok) return value;
    values.push(value.value);
    at = value.next;
    if (tokens[at]?.text === ",") at++;
    else if (tokens[at]?.text !== ")") return { ok: false, at, message: "expected `,` or `)` in a `cfg` predicate" };
  }
  if (tokens[at] === undefined) return { ok: false, at: from, message: "this `cfg` predicate is not closed" };
  const next = at + 1;
  switch (operator) {
    case "all": return { ok: true, value: values.every((value) => value), next };
    case "any": return { ok: true, value: values.some((value) => value), next };
    case "not":
      if (values.length !== 1) return { ok: false, at: from, message: "`not` takes one `cfg` predicate" };
      return { ok: true, value: !values[0], next };
    case "version": return { ok: true, value: true, next };
    case "accessible": case "target": return { ok: true, value: false, next };
  }
  return { ok: false, at: from, message: `\`${operator}\` is not an operator of \`cfg\` predicates: \`all\`, \`any\` and \`not\` are` };
}

/** Steps over one argument of an unstable predicate whose value is fixed. */
function skipArgument(tokens: readonly Token[], from: number): CfgValue {
  let depth = 0;
  let at = from;
  for (; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (depth === 0 && (text === "," || text === ")")) break;
    if (text === "(") depth++;
    if (text === ")") depth--;
  }
  return { ok: true, value: true, next: at };
}

/** The contents of a plain or raw string literal without escapes; undefined for anything else. */
export function stringValue(text: string): string | undefined {
  const raw = /^r(#*)"([\s\S]*)"\1$/.exec(text);
  if (raw !== null) return raw[2];
  const plain = /^"([\s\S]*)"$/.exec(text);
  return plain === null ? undefined : (plain[1] ?? "").replace(/\\(["\\])/g, "$1");
}
