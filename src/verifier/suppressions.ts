/**
 * Exceptions that the user made: `#[allow(ownflow::IFC001, reason = "…")]` on a statement, function or module, and
 * `// ownflow: allow(IFC001) reason` on the line before.
 */
import type { Attr } from "../../grammar/ast.js";
import type { SourceText, Span } from "../base/source-map.js";
import type { Program } from "../program/program.js";

export interface Suppression {
  readonly code: string;
  /** Where findings are silenced. */
  readonly covers: Span;
  /** The exception itself. */
  readonly span: Span;
  used: boolean;
}

export function suppressionsOf(program: Program, files: readonly SourceText[]): Suppression[] {
  const found: Suppression[] = [];
  if (files.some((file) => file.text.includes("ownflow::"))) {
    for (const crate of program.crates) if (crate.role === "checked") attributesIn(crate.root.node, found, new Set());
  }
  for (const file of files) commentsIn(file, found);
  return found;
}

/** Every node that carries attributes has them in `attrs`; the walk knows no more of the tree than that. */
function attributesIn(node: object, found: Suppression[], seen: Set<object>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if ("attrs" in node && Array.isArray(node.attrs) && "start" in node && "end" in node && typeof node.start === "number" && typeof node.end === "number") {
    for (const attr of node.attrs as readonly Attr[]) {
      for (const code of codesOf(attr)) found.push({ code, covers: { start: node.start, end: node.end }, span: { start: attr.start, end: attr.end }, used: false });
    }
  }
  for (const value of Object.values(node) as unknown[]) if (typeof value === "object" && value !== null) attributesIn(value, found, seen);
}

function codesOf(attr: Attr): readonly string[] {
  if (attr.kind === "Doc" || attr.args === undefined || attr.path.length !== 1) return [];
  const name = attr.path[0]?.name;
  if (name !== "allow" && name !== "expect") return [];
  const { tokens } = attr.args;
  const codes: string[] = [];
  tokens.forEach((token, index) => {
    if (token.text !== "ownflow") return;
    const code = tokens.slice(index + 1, index + 4).find((each) => /^[A-Z]+\d+$/.test(each.text));
    if (code !== undefined) codes.push(code.text);
  });
  return codes;
}

const COMMENT = /\/\/\s*ownflow:\s*allow\(([A-Z0-9,\s]+)\)/;

function commentsIn(file: SourceText, found: Suppression[]): void {
  if (!file.text.includes("ownflow: allow") && !/ownflow:\s*allow/.test(file.text)) return;
  const lines = file.text.split("\n");
  let offset = 0;
  lines.forEach((line, index) => {
    const match = COMMENT.exec(line);
    if (match !== null) {
      const own = line.slice(0, match.index).trim() !== "";
      let target = own ? index : index + 1;
      while (!own && target < lines.length && (lines[target] ?? "").trim() === "") target++;
      const start = file.base + startOfLine(lines, target);
      const covers = { start, end: start + (lines[target] ?? "").length };
      const at = file.base + offset + match.index;
      for (const code of (match[1] ?? "").split(",")) found.push({ code: code.trim(), covers, span: { start: at, end: at + match[0].length }, used: false });
    }
    offset += line.length + 1;
  });
}

function startOfLine(lines: readonly string[], line: number): number {
  let at = 0;
  for (let index = 0; index < line; index++) at += (lines[index] ?? "").length + 1;
  return at;
}
