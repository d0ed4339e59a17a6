/**
 * Trees as readable text: one line per node, indented, with what is absent, empty or false left out. For `ownflow dump --stage ast`
 * and for golden tests. Works on any node by its properties, so that a new kind of node needs nothing here.
 */
import type { Attr, Path, Token, TokenTree, UseTree } from "./ast.js";
import { tokensToText, treeToText } from "./print-tokens.js";

export { dumpTokens, tokensToText, treeToText } from "./print-tokens.js";

export interface PrintOptions {
  /** Add the positions of each node. */
  readonly spans?: boolean;
}

/** The tree under `node`, a line per node. */
export function printTree(node: object, options: PrintOptions = {}): string {
  const lines: string[] = [];
  const spans = options.spans === true;
  const pending: Entry[] = [{ name: "shebang" in node ? "SourceFile" : "", node, depth: 0 }];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { name, depth } = entry;
    const { line, children } = describe(entry.node, spans);
    lines.push("  ".repeat(Math.min(depth, 60)) + [name === "" ? "" : name === "SourceFile" ? name : `${name}:`, line].filter((part) => part !== "").join(" "));
    for (const child of children.reverse()) pending.push({ ...child, depth: depth + 1 });
  }
  return lines.join("\n") + "\n";
}

interface Entry {
  readonly name: string;
  readonly node: object;
  readonly depth: number;
}

interface Described {
  readonly line: string;
  readonly children: { name: string; node: object }[];
}

/** The node's own line, and the nodes below it that need lines of their own. */
function describe(node: object, spans: boolean): Described {
  const parts: string[] = [];
  const children: { name: string; node: object }[] = [];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === "start" || key === "end" || value === undefined || value === false) continue;
    if (key === "shebang" && value === 0) continue;
    if (key === "kind" && typeof value === "string") parts.unshift(value);
    else if (value === true) parts.push(key);
    else if (typeof value === "string" || typeof value === "number") parts.push(`${key}=${scalar(value)}`);
    else if (Array.isArray(value)) addList(key, value as readonly object[], parts, children);
    else if (typeof value === "object" && value !== null) addNode(key, value, parts, children);
  }
  if (spans && "start" in node && "end" in node) parts.push(`@${String(node.start)}..${String(node.end)}`);
  return { line: parts.join(" "), children };
}

function scalar(value: string | number): string {
  return typeof value === "number" || /^[^\s]*$/.test(value) ? String(value) : JSON.stringify(value);
}

function addList(key: string, list: readonly object[], parts: string[], children: { name: string; node: object }[]): void {
  if (list.length === 0) return;
  const inline = key === "attrs" ? attrTexts(list as readonly Attr[]) : isTokenList(list) ? [tokensToText(list)] : list.map(shortText);
  if (inline.every((text) => text !== undefined)) parts.push(key === "attrs" ? inline.join(" ") : `${key}=[${inline.join(", ")}]`);
  else list.forEach((node, index) => children.push({ name: `${key}[${String(index)}]`, node }));
}

function addNode(key: string, node: object, parts: string[], children: { name: string; node: object }[]): void {
  if ("kind" in node && node.kind === "Inherited") return;
  const text = shortText(node);
  if (text !== undefined) parts.push(`${key}=${text}`);
  else if (!isBlank(node)) children.push({ name: key, node });
}

/** A node that says nothing but where it stands: no generics, no qualifiers. */
function isBlank(node: object): boolean {
  return Object.entries(node).every(([key, value]: [string, unknown]) => {
    return key === "start" || key === "end" || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
  });
}

/** A node that fits on its parent's line: a name, a plain path, tokens. */
function shortText(node: object): string | undefined {
  if ("delimiter" in node && "tokens" in node) return treeToText(node as TokenTree);
  if ("segments" in node) return pathText(node as Path);
  if ("prefix" in node && "tail" in node) return useText(node as UseTree);
  if ("kind" in node) {
    if (node.kind === "Public") return "pub";
    if ((node.kind === "PathType" || node.kind === "PathExpr") && "path" in node) return pathText(node.path as Path);
    if (node.kind === "Lit" && "text" in node) return String(node.text);
    return undefined;
  }
  const keys = Object.keys(node);
  if ("name" in node && typeof node.name === "string" && keys.every((key) => key === "name" || key === "start" || key === "end")) return node.name;
  return undefined;
}

function useText(tree: UseTree): string {
  const prefix = (tree.global ? "::" : "") + tree.prefix.map((segment) => segment.name).join("::");
  const { tail } = tree;
  if (tail.kind === "Simple") return prefix + (tail.rename === undefined ? "" : ` as ${tail.rename.name}`);
  const rest = tail.kind === "Glob" ? "*" : `{${tail.trees.map(useText).join(", ")}}`;
  return tree.prefix.length === 0 ? prefix + rest : `${prefix}::${rest}`;
}

function pathText(path: Path): string | undefined {
  if (path.qself !== undefined || path.segments.some((segment) => segment.args !== undefined)) return undefined;
  return (path.global ? "::" : "") + path.segments.map((segment) => segment.name).join("::");
}

/** The attributes; of doc comments in a row only how many there are. */
function attrTexts(attrs: readonly Attr[]): readonly string[] {
  const texts: string[] = [];
  for (let i = 0; i < attrs.length; ) {
    const attr = attrs[i];
    if (attr === undefined) break;
    let run = 1;
    while (attr.kind === "Doc" && attrs[i + run]?.kind === "Doc" && attrs[i + run]?.inner === attr.inner) run++;
    texts.push(run === 1 ? attrText(attr) : attrText(attr).replace("]", ` ×${String(run)}]`));
    i += run;
  }
  return texts;
}

function attrText(attr: Attr): string {
  const bang = attr.inner ? "!" : "";
  if (attr.kind === "Doc") return `#${bang}[doc]`;
  const args = attr.args === undefined ? "" : treeToText(attr.args);
  const value = attr.value === undefined ? "" : ` = ${tokensToText(attr.value)}`;
  const content = attr.path.map((segment) => segment.name).join("::") + args + value;
  return `#${bang}[${attr.unsafe ? `unsafe(${content})` : content}]`;
}

function isTokenList(list: readonly object[]): list is readonly Token[] {
  return list.every((token) => "joint" in token);
}
