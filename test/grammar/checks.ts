/**
 * What must hold for any input at all: no crash, no hang, positions that make sense, and never a tree with holes but no diagnostic.
 */
import type { Token } from "../../grammar/ast.js";
import { uncovered } from "../../grammar/coverage.js";
import { isTooHigh } from "../../grammar/height.js";
import { canStartFragment, lex, parseExpansion, parseFile, parseFragment, type Edition, type ExpansionKind, type FragmentKind } from "../../grammar/parse.js";

/** More than this for one input counts as a hang. */
const HANG_MS = 2000;

const FRAGMENTS: readonly FragmentKind[] = ["expr", "ty", "pat", "patParam", "stmt", "block", "item", "path", "meta", "vis", "literal", "lifetime", "ident", "tt"];
const EXPANSIONS: readonly ExpansionKind[] = ["expr", "ty", "pat", "stmts", "items", "traitItems", "implItems", "foreignItems"];

/** Throws an error that says what is wrong with how `text` was read. */
export function checkText(text: string, edition: Edition): void {
  const start = performance.now();
  const { file, diagnostics } = parseFile(text, 1, edition);
  const { tokens } = lex(text, 1, edition);
  if (performance.now() - start > HANG_MS) throw new Error(`took ${String(Math.round(performance.now() - start))} ms`);
  for (const { span, message } of diagnostics) {
    if (!(span.start >= 1 && span.start <= span.end && span.end <= text.length + 1)) throw new Error(`diagnostic outside the text: ${message} at ${String(span.start)}..${String(span.end)}`);
  }
  if (diagnostics.length > 0) return;
  checkNodes(file, 1, text.length + 1);
  const [lost] = uncovered(file, tokens);
  if (lost !== undefined) throw new Error(`token lost without a diagnostic: ${lost.text} at ${String(lost.start)}`);
}

/** Every fragment and expansion of the tokens of `text`, from a few places. */
export function checkFragments(text: string, edition: Edition): void {
  const { tokens } = lex(text, 1, edition);
  const start = performance.now();
  for (const from of new Set([0, Math.min(1, tokens.length), tokens.length >> 1, tokens.length])) {
    for (const kind of FRAGMENTS) checkFragment(tokens, from, kind, edition);
  }
  for (const as of EXPANSIONS) {
    const { node, diagnostics } = parseExpansion(tokens, as, edition);
    if (diagnostics.length === 0) checkNodes(node, 1, text.length + 1);
  }
  if (performance.now() - start > 4 * HANG_MS) throw new Error("fragments took too long");
}

function checkFragment(tokens: readonly Token[], from: number, kind: FragmentKind, edition: Edition): void {
  canStartFragment(tokens, from, kind, edition);
  const read = parseFragment(tokens, from, kind, edition);
  if (!read.ok) return;
  if (read.next < from || read.next > tokens.length) throw new Error(`${kind} ends at token ${String(read.next)} of ${String(tokens.length)}`);
  if (read.next === from && kind !== "vis" && kind !== "stmt") throw new Error(`${kind} read without a token`);
}

/** No `Error…` node without a diagnostic, children within their parents, and no tree too high. */
function checkNodes(root: object, from: number, to: number): void {
  if (isTooHigh(root)) throw new Error("the tree is too high");
  const pending: { node: object; from: number; to: number }[] = [{ node: root, from, to }];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node } = entry;
    if ("kind" in node && typeof node.kind === "string" && node.kind.startsWith("Error")) throw new Error(`${node.kind} without a diagnostic`);
    let bounds = { from: entry.from, to: entry.to };
    if ("start" in node && "end" in node && typeof node.start === "number" && typeof node.end === "number") {
      if (node.start > node.end || node.start < entry.from || node.end > entry.to) {
        const kind = "kind" in node ? String(node.kind) : Object.keys(node).join(",");
        throw new Error(`${kind} at ${String(node.start)}..${String(node.end)} is outside ${String(entry.from)}..${String(entry.to)}`);
      }
      bounds = { from: node.start, to: node.end };
    }
    for (const value of Object.values(node) as unknown[]) if (typeof value === "object" && value !== null) pending.push({ node: value, ...bounds });
  }
}
