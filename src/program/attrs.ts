/**
 * Attributes: reading them, and the effect of `cfg` and `cfg_attr` on whatever carries them.
 * Knows nothing of what other attributes mean.
 */
import type { Attr, Ident, MetaAttr, Token, TokenTree } from "../../grammar/ast.js";
import { TOKEN, closeIndex, identifierName, isIdentifierLike, isOpen, treeEnd } from "../../grammar/tokens.js";
import type { Span } from "../base/source-map.js";
import type { CfgSet } from "./cfg.js";
import { evalCfg, stringValue } from "./cfg.js";

export interface AttrProblem {
  readonly span: Span;
  readonly message: string;
}

export interface AttrResult {
  /** False when a `cfg` says that the thing is not there. */
  readonly keep: boolean;
  /** With `cfg` gone and `cfg_attr` replaced by what it stands for. The same array when nothing changed. */
  readonly attrs: readonly Attr[];
}

/** Applies `cfg` and `cfg_attr`. */
export function configure(attrs: readonly Attr[], cfg: CfgSet, problems: AttrProblem[]): AttrResult {
  if (!attrs.some((attr) => attr.kind === "Meta" && isConditional(attr))) return { keep: true, attrs };
  const kept: Attr[] = [];
  let keep = true;
  const add = (attr: Attr): void => {
    if (attr.kind === "Doc" || !isConditional(attr)) kept.push(attr);
    else if (attr.path[0]?.name === "cfg") keep = cfgHolds(attr, cfg, problems) && keep;
    else for (const inner of cfgAttrContents(attr, cfg, problems)) add(inner);
  };
  for (const attr of attrs) add(attr);
  return { keep, attrs: kept };
}

function isConditional(attr: MetaAttr): boolean {
  const name = attr.path.length === 1 ? attr.path[0]?.name : undefined;
  return name === "cfg" || name === "cfg_attr";
}

function cfgHolds(attr: MetaAttr, cfg: CfgSet, problems: AttrProblem[]): boolean {
  if (attr.args?.delimiter !== "(") {
    problems.push({ span: attr, message: "`cfg` is not followed by parentheses" });
    return true;
  }
  const tokens = withoutGroups(attr.args.tokens);
  const value = evalCfg(cfg, tokens, 0);
  if (!value.ok) {
    problems.push({ span: tokens[value.at] ?? attr.args, message: value.message });
    return true;
  }
  const rest = tokens[value.next];
  if (rest !== undefined && !(rest.text === "," && tokens[value.next + 1] === undefined)) problems.push({ span: rest, message: "`cfg` takes one predicate" });
  return value.value;
}

/** Without the marks around what a macro variable stands for. */
export function withoutGroups(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === TOKEN.InvisibleOpen)) return tokens;
  return tokens.filter((token) => token.kind !== TOKEN.InvisibleOpen && token.kind !== TOKEN.InvisibleClose);
}

/** The attributes that a `cfg_attr` stands for: none when its predicate is false. */
function cfgAttrContents(attr: MetaAttr, cfg: CfgSet, problems: AttrProblem[]): Attr[] {
  if (attr.args === undefined) {
    problems.push({ span: attr, message: "`cfg_attr` needs a predicate and attributes" });
    return [];
  }
  const tokens = withoutGroups(attr.args.tokens);
  const value = evalCfg(cfg, tokens, 0);
  if (!value.ok) {
    problems.push({ span: tokens[value.at] ?? attr.args, message: value.message });
    return [];
  }
  if (!value.value) return [];
  const out: Attr[] = [];
  let at = value.next;
  while (tokens[at]?.text === "," && tokens[at + 1] !== undefined) {
    const parsed = parseMeta(tokens, at + 1, attr.inner);
    if (parsed === undefined) {
      problems.push({ span: tokens[at + 1] ?? attr.args, message: "expected an attribute in `cfg_attr`" });
      return out;
    }
    out.push(parsed.attr);
    at = parsed.next;
  }
  return out;
}

/** Reads `path`, `path(…)`, `path = value` or `unsafe(…)` from tokens. */
export function parseMeta(tokens: readonly Token[], from: number, inner: boolean): { readonly attr: MetaAttr; readonly next: number } | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (first.kind === TOKEN.InvisibleOpen) {
    const parsed = parseMeta(tokens, from + 1, inner);
    return parsed === undefined ? undefined : { attr: parsed.attr, next: closeIndex(tokens, from) + 1 };
  }
  if (first.kind === TOKEN.Unsafe && tokens[from + 1]?.kind === TOKEN.OpenParen) {
    const parsed = parseMeta(tokens, from + 2, inner);
    return parsed === undefined ? undefined : { attr: { ...parsed.attr, unsafe: true }, next: closeIndex(tokens, from + 1) + 1 };
  }
  const path: Ident[] = [];
  let at = from;
  if (tokens[at]?.kind === TOKEN.PathSep) at++;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || !(isIdentifierLike(token.kind) || token.kind === TOKEN.DollarCrate)) return undefined;
    path.push({ start: token.start, end: token.end, name: identifierName(token.text) });
    at++;
    if (tokens[at]?.kind !== TOKEN.PathSep) break;
    at++;
  }
  return metaRest(tokens, first, path, at, inner);
}

function metaRest(tokens: readonly Token[], first: Token, path: readonly Ident[], at: number, inner: boolean): { attr: MetaAttr; next: number } {
  const start = first.start;
  const token = tokens[at];
  if (token !== undefined && isOpen(token.kind) && token.kind !== TOKEN.InvisibleOpen) {
    const close = closeIndex(tokens, at);
    const delimiter = token.text === "[" ? "[" : token.text === "{" ? "{" : "(";
    const end = (tokens[close] ?? token).end;
    const args: TokenTree = { start: token.start, end, delimiter, tokens: tokens.slice(at + 1, close) };
    return { attr: { start, end, kind: "Meta", inner, unsafe: false, path, args, value: undefined }, next: close + 1 };
  }
  if (token?.kind === TOKEN.Eq) {
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.kind !== TOKEN.Comma) end = treeEnd(tokens, end);
    const value = tokens.slice(at + 1, end);
    return { attr: { start, end: (value[value.length - 1] ?? token).end, kind: "Meta", inner, unsafe: false, path, args: undefined, value }, next: end };
  }
  const last = path[path.length - 1] ?? first;
  return { attr: { start, end: last.end, kind: "Meta", inner, unsafe: false, path, args: undefined, value: undefined }, next: at };
}

// ---- questions -------------------------------------------------------------------------------------------

export function attrNamed(attrs: readonly Attr[], name: string): MetaAttr | undefined {
  for (const attr of attrs) if (attr.kind === "Meta" && attr.path.length === 1 && attr.path[0]?.name === name) return attr;
  return undefined;
}

export function attrPath(attr: MetaAttr): string {
  return attr.path.length === 1 ? (attr.path[0]?.name ?? "") : attr.path.map((part) => part.name).join("::");
}

/** The string of `#[name = "text"]`. */
export function attrString(attr: MetaAttr): string | undefined {
  const tokens = attr.value === undefined ? undefined : withoutGroups(attr.value);
  const token = tokens?.length === 1 ? tokens[0] : undefined;
  return token === undefined ? undefined : stringValue(token.text);
}

/** The names in `#[attr(a, b::c)]`; the last segment stands for a path. */
export function attrList(attr: MetaAttr): readonly { readonly path: readonly Ident[]; readonly span: Span }[] {
  const tokens = withoutGroups(attr.args?.tokens ?? []);
  const out: { path: readonly Ident[]; span: Span }[] = [];
  for (let at = 0; at < tokens.length;) {
    const parsed = parseMeta(tokens, at, false);
    if (parsed === undefined) at = treeEnd(tokens, at);
    else {
      out.push({ path: parsed.attr.path, span: { start: parsed.attr.start, end: parsed.attr.end } });
      at = parsed.next;
    }
    if (tokens[at]?.kind === TOKEN.Comma) at++;
  }
  return out;
}
