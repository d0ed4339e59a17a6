/**
 * Reads a policy: `ownflow.toml`, or the table `[package.metadata.ownflow]` of a `Cargo.toml`. What the labels in it mean depends on
 * the lattice, which a program may define, so they stay text here. Knows nothing of programs.
 */
import { TomlError, parse } from "smol-toml";
import type { Code } from "../base/codes.js";
import type { Diagnostic } from "../base/diagnostics.js";
import { nearest } from "../base/nearest.js";
import type { SourceText, Span } from "../base/source-map.js";
import type { Lattice } from "./labels.js";
import { latticeOf } from "./policy-lattice.js";
import type { PathPattern } from "./path-pattern.js";
import { readPattern } from "./path-pattern.js";
import type { TomlPlaces } from "./toml-positions.js";
import { tomlPlaces } from "./toml-positions.js";

export interface Policy {
  /** Undefined: the policy declares none. */
  readonly lattice: Lattice | undefined;
  readonly sources: readonly LabelRule[];
  readonly channels: readonly LabelRule[];
  readonly declassifiers: readonly DeclassifierRule[];
  readonly trusted: readonly TrustRule[];
}

export interface Rule {
  readonly path: PathPattern;
  readonly span: Span;
}

export interface LabelRule extends Rule {
  readonly label: WrittenLabel;
}

export interface DeclassifierRule extends Rule {
  readonly to: WrittenLabel;
  readonly reason: string;
}

export interface TrustRule extends Rule {
  readonly reason: string;
}

/** The text of a label; `start` is where it begins, `span` is the value with its quotes. */
export interface WrittenLabel {
  readonly text: string;
  readonly start: number;
  readonly span: Span;
}

export interface PolicyResult {
  readonly policy: Policy;
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_POLICY: Policy = { lattice: undefined, sources: [], channels: [], declassifiers: [], trusted: [] };

/** `table` are the keys that lead to the policy in the file. */
export function readPolicy(source: SourceText, table: readonly string[] = []): PolicyResult {
  let document: unknown;
  try {
    document = parse(source.text);
  } catch (error) {
    return { policy: NO_POLICY, diagnostics: [syntaxError(source, error)] };
  }
  for (const key of table) document = isTable(document) ? document[key] : undefined;
  if (document === undefined) return { policy: NO_POLICY, diagnostics: [] };
  const reader = new PolicyReader(source, table, tomlPlaces(source.text));
  return { policy: reader.read(document), diagnostics: reader.diagnostics };
}

/** The keys that lead to a policy in `Cargo.toml`. */
export const MANIFEST_TABLE: readonly string[] = ["package", "metadata", "ownflow"];

/** Whether the text of a `Cargo.toml` holds a policy. */
export function manifestHasPolicy(text: string): boolean {
  if (!text.includes("ownflow")) return false;
  try {
    let value: unknown = parse(text);
    for (const key of MANIFEST_TABLE) value = isTable(value) ? value[key] : undefined;
    return value !== undefined;
  } catch {
    return false;
  }
}

export type TomlTable = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is TomlTable {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function syntaxError(source: SourceText, error: unknown): Diagnostic {
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document:\s*/, "") : "it is not TOML";
  let start = source.base;
  if (error instanceof TomlError) {
    const lines = source.text.split("\n");
    const before = lines.slice(0, error.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    start = source.base + Math.min(before + Math.max(error.column - 1, 0), source.text.length);
  }
  return { code: "OWN120", severity: "error", message: `the policy is not valid TOML: ${message}`, span: { start, end: source.text[start - source.base] === "\n" ? start : start + 1 }, notes: [], help: [] };
}

const SECTIONS: readonly string[] = ["lattice", "sources", "channels", "declassifiers", "trusted"];

/** The parts of the policy, each with its complaints. Paths of keys are relative to the policy's table. */
export class PolicyReader {
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly source: SourceText, private readonly table: readonly string[], private readonly places: TomlPlaces) {}

  read(document: unknown): Policy {
    if (!isTable(document)) {
      this.complain("OWN120", "the policy must be a table", this.valueSpan([]));
      return NO_POLICY;
    }
    this.checkKeys(document, [], SECTIONS, "section of the policy");
    return {
      lattice: document["lattice"] === undefined ? undefined : latticeOf(document["lattice"], this),
      sources: this.labelRules(document, "sources"),
      channels: this.labelRules(document, "channels"),
      declassifiers: this.declassifiers(document["declassifiers"]),
      trusted: this.trusted(document["trusted"]),
    };
  }

  complain(code: Code, message: string, span: Span, help: readonly string[] = []): void {
    this.diagnostics.push({ code, severity: "error", message, span, notes: [], help });
  }

  keySpan(path: readonly string[]): Span {
    const place = this.places.get([...this.table, ...path]);
    return this.spanOf(place?.key);
  }

  valueSpan(path: readonly string[]): Span {
    const place = this.places.get([...this.table, ...path]);
    return this.spanOf(place?.value);
  }

  /** Complains about keys that mean nothing. */
  checkKeys(table: TomlTable, path: readonly string[], known: readonly string[], what: string): void {
    for (const key of Object.keys(table)) {
      if (known.includes(key)) continue;
      const near = nearest(key, known);
      this.complain("OWN120", `\`${key}\` is not a ${what}`, this.keySpan([...path, key]), [near === undefined ? `known here: ${known.map((name) => `\`${name}\``).join(", ")}` : `did you mean \`${near}\`?`]);
    }
  }

  strings(value: unknown, path: readonly string[]): readonly string[] | undefined {
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    this.complain("OWN120", `\`${path.at(-1) ?? ""}\` must be a list of strings`, this.valueSpan(path));
    return undefined;
  }

  private spanOf(place: { readonly start: number; readonly end: number } | undefined): Span {
    return place === undefined ? { start: this.source.base, end: this.source.base } : { start: this.source.base + place.start, end: this.source.base + place.end };
  }

  private section(value: unknown, path: readonly string[]): TomlTable {
    if (value === undefined) return {};
    if (isTable(value)) return value;
    this.complain("OWN120", `\`${path.join(".")}\` must be a table`, this.keySpan(path));
    return {};
  }

  private labelRules(document: TomlTable, name: "sources" | "channels"): readonly LabelRule[] {
    const rules: LabelRule[] = [];
    for (const [key, value] of Object.entries(this.section(document[name], [name]))) {
      const path = this.pattern(key, this.keySpan([name, key]));
      if (typeof value !== "string") {
        this.complain("OWN120", `the label of \`${key}\` must be a string`, this.valueSpan([name, key]), [`write \`"${key}" = "secret"\``]);
      } else if (path !== undefined) {
        rules.push({ path, span: this.keySpan([name, key]), label: this.label(value, [name, key]) });
      }
    }
    return rules;
  }

  private label(text: string, path: readonly string[]): WrittenLabel {
    const span = this.valueSpan(path);
    return { text, start: span.start + 1, span };
  }

  private pattern(text: string, span: Span): PathPattern | undefined {
    const result = readPattern(text);
    if (result.ok) return result.pattern;
    this.complain("OWN120", result.message, span, result.help);
    return undefined;
  }

  private declassifiers(section: unknown): readonly DeclassifierRule[] {
    const rules: DeclassifierRule[] = [];
    for (const [key, value] of Object.entries(this.section(section, ["declassifiers"]))) {
      const at = ["declassifiers", key];
      const span = this.keySpan(at);
      const path = this.pattern(key, span);
      const example = `write \`"${key}" = { to = "public", reason = "…" }\``;
      if (!isTable(value)) {
        this.complain("OWN120", `a declassifier needs the label that it gives and a reason`, this.valueSpan(at), [example]);
        continue;
      }
      this.checkKeys(value, at, ["to", "reason"], "part of a declassifier");
      const { to, reason } = value;
      if (typeof to !== "string") this.complain("OWN120", `\`${key}\` does not say to which label it lowers`, span, [example]);
      if (!isReason(reason)) this.complain("OWN120", `\`${key}\` gives no reason`, span, ["say why a reviewer may accept it: `reason = \"…\"`"]);
      if (path !== undefined && typeof to === "string" && isReason(reason)) rules.push({ path, span, to: this.label(to, [...at, "to"]), reason });
    }
    return rules;
  }

  /** `paths = ["…"]`, where an entry may be `{ path = "…", reason = "…" }`. */
  private trusted(value: unknown): readonly TrustRule[] {
    const section = this.section(value, ["trusted"]);
    this.checkKeys(section, ["trusted"], ["paths", "reason"], "key of `[trusted]`");
    const { paths, reason } = section;
    if (reason !== undefined && !isReason(reason)) this.complain("OWN120", "a reason must be text", this.valueSpan(["trusted", "reason"]));
    const common = isReason(reason) ? reason : "named in the policy";
    if (paths === undefined) return [];
    if (!Array.isArray(paths)) {
      this.complain("OWN120", "`paths` must be a list", this.valueSpan(["trusted", "paths"]), ['write `paths = ["crate::ffi::*"]`']);
      return [];
    }
    return paths.flatMap((entry: unknown, index) => this.trustRule(entry, index, common));
  }

  private trustRule(entry: unknown, index: number, common: string): readonly TrustRule[] {
    const at = ["trusted", "paths", String(index)];
    const span = this.valueSpan(at);
    if (isTable(entry)) this.checkKeys(entry, at, ["path", "reason"], "key of a trusted path");
    const text = isTable(entry) ? entry["path"] : entry;
    const reason = isTable(entry) && isReason(entry["reason"]) ? entry["reason"] : common;
    if (typeof text !== "string") {
      this.complain("OWN120", "a trusted path must be a string", span);
      return [];
    }
    const path = this.pattern(text, span);
    return path === undefined ? [] : [{ path, span, reason }];
  }
}

function isReason(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
