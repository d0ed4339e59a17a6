/**
 * Rust text or tokens to syntax trees: what the rest of the program sees of the grammar. Never throws on any input; what is not
 * Rust gives diagnostics, and the tree holds `Error…` nodes in its place.
 *
 * Promises: every tree is at most `MAX_HEIGHT` nodes high; the same input gives an equal tree, whatever was parsed before.
 * Knows nothing of names, types, files on disk or how diagnostics are printed.
 */
import type {
  AssocItem, Block, Expr, ForeignItem, Ident, Item, Lifetime, MetaAttr, Path, Pattern, SourceFile, Stmt, Token, Type, Visibility,
} from "./ast.js";
import type { Diagnostic } from "../src/base/diagnostics.js";
import { pairDelimiters } from "./delimiters.js";
import { FragmentParser } from "./parser-fragments.js";
import { isTooHigh, MAX_HEIGHT } from "./height.js";
import { lexInto } from "./lexer.js";
import { INHERITED, NONE } from "./nodes.js";
import { TokenStore } from "./token-store.js";
import { TOKEN, treeEnd, type Edition } from "./tokens.js";
import { makeVocabulary } from "./vocabulary.js";

export type { Edition } from "./tokens.js";

export interface ParsedFile {
  readonly file: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LexedText {
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The parser, and a store for the lexer alone, are made when first needed and kept: making them costs more than reading most files. They remember nothing. */
const made: { parser: FragmentParser | undefined; store: TokenStore | undefined } = { parser: undefined, store: undefined };

function theParser(): FragmentParser {
  made.parser ??= new FragmentParser(makeVocabulary(), false);
  return made.parser;
}

/** Parses a source file whose first character has the position `base`. */
export function parseFile(text: string, base: number, edition: Edition): ParsedFile {
  const parser = theParser();
  const { diagnostics: lexical, shebang } = lexInto(parser.store, text, base, edition);
  const pairing = pairDelimiters(parser.store);
  const limit = base + (pairing.diagnostics.length === 0 ? text.length + 1 : (parser.store.starts[pairing.sound] ?? 0));
  parser.begin(edition, 0);
  const read = parser.sourceFile(shebang);
  const { longChain } = parser;
  const found = parser.diagnostics.filter((diagnostic) => diagnostic.span.start < limit);
  parser.finish();
  const { items, diagnostics: high } = longChain ? withoutHighItems(read.items) : { items: read.items, diagnostics: NONE };
  const diagnostics = [...lexical, ...pairing.diagnostics, ...found, ...high];
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return { file: items === read.items ? read : { ...read, items }, diagnostics };
}

function tooHigh(start: number, end: number): Diagnostic {
  const message = `a chain of expressions makes the tree higher than ${String(MAX_HEIGHT)} levels`;
  return { code: "OWN105", severity: "error", message, span: { start, end }, notes: [], help: ["split the expression into several statements"] };
}

function withoutHighItems(items: readonly Item[]): { items: readonly Item[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const kept = items.map((item): Item => {
    if (!isTooHigh(item)) return item;
    const { start, end, attrs, vis } = item;
    diagnostics.push(tooHigh(start, end));
    return { kind: "ErrorItem", start, end, attrs, vis };
  });
  return { items: diagnostics.length === 0 ? items : kept, diagnostics };
}

/** The tokens of `text`: comments and white space left out, doc comments kept. Brackets that do not pair are reported. */
export function lex(text: string, base: number, edition: Edition): LexedText {
  const store = (made.store ??= new TokenStore());
  const { diagnostics } = lexInto(store, text, base, edition);
  const pairing = pairDelimiters(store);
  const tokens = store.slice(0, store.count);
  store.release();
  return { tokens, diagnostics: [...diagnostics, ...pairing.diagnostics] };
}

// ---- macro fragments ---------------------------------------------------------------------------------------

export interface FragmentNodes {
  readonly expr: Expr;
  readonly ty: Type;
  readonly pat: Pattern;
  readonly patParam: Pattern;
  readonly stmt: Stmt;
  readonly block: Block;
  readonly item: Item;
  readonly path: Path;
  readonly meta: MetaAttr;
  readonly vis: Visibility;
  readonly literal: Expr;
  readonly lifetime: Lifetime;
  readonly ident: Ident;
  readonly tt: undefined;
}

export type FragmentKind = keyof FragmentNodes;

export type Fragment<K extends FragmentKind> =
  | { readonly ok: true; readonly node: FragmentNodes[K]; readonly next: number }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly at: number };

/**
 * Parses one fragment of a macro's input at `tokens[from]`, as the compiler does for `$x:kind`; `next` is the index after it. For `tt`
 * there is no node. Calling this repeatedly with the same list costs nothing extra: the list must not be changed.
 */
export function parseFragment<K extends FragmentKind>(tokens: readonly Token[], from: number, kind: K, edition: Edition): Fragment<K> {
  const parser = theParser();
  parser.store.load(tokens);
  parser.begin(edition, from);
  const node = kind === "tt" ? undefined : parser.fragment(kind);
  if (kind === "tt") parser.pos = treeEnd(tokens, from);
  const { pos, diagnostics, longChain } = parser;
  parser.finish();
  if (kind === "tt" && (from >= tokens.length || isCloser(tokens[from]))) return { ok: false, diagnostics: NONE, at: from };
  if (diagnostics.length > 0) return { ok: false, diagnostics, at: pos };
  if (longChain && node !== undefined && isTooHigh(node)) {
    return { ok: false, diagnostics: [tooHigh(tokens[from]?.start ?? 0, tokens[from]?.end ?? 0)], at: from };
  }
  return { ok: true, node: node as FragmentNodes[K], next: pos };
}

function isCloser(token: Token | undefined): boolean {
  const kind = token?.kind;
  return kind === TOKEN.CloseParen || kind === TOKEN.CloseBracket || kind === TOKEN.CloseBrace || kind === TOKEN.InvisibleClose;
}

/** Whether `tokens[from]` can start a fragment of this kind at all; when not, a macro's matcher tries its next rule. */
export function canStartFragment(tokens: readonly Token[], from: number, kind: FragmentKind | "expr2021", edition: Edition): boolean {
  const parser = theParser();
  parser.store.load(tokens);
  parser.begin(edition, from);
  return parser.canStart(kind);
}

// ---- what macros expand to ---------------------------------------------------------------------------------

export interface ExpansionNodes {
  readonly expr: Expr;
  readonly ty: Type;
  readonly pat: Pattern;
  readonly stmts: readonly Stmt[];
  readonly items: readonly Item[];
  readonly traitItems: readonly AssocItem[];
  readonly implItems: readonly AssocItem[];
  readonly foreignItems: readonly ForeignItem[];
}

export type ExpansionKind = keyof ExpansionNodes;

export interface ParsedExpansion<K extends ExpansionKind> {
  readonly node: ExpansionNodes[K];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses the whole of `tokens` as what a macro call in that place stands for. A `;` after an expression is let pass. */
export function parseExpansion<K extends ExpansionKind>(tokens: readonly Token[], as: K, edition: Edition): ParsedExpansion<K> {
  const parser = theParser();
  parser.store.load(tokens);
  parser.begin(edition, 0);
  const node = parser.expansion(as);
  const { diagnostics, longChain } = parser;
  parser.finish();
  if (longChain && isTooHigh(node)) {
    const start = tokens[0]?.start ?? 0;
    const end = tokens[tokens.length - 1]?.end ?? start;
    return { node: errorNode(as, start, end) as ExpansionNodes[K], diagnostics: [...diagnostics, tooHigh(start, end)] };
  }
  return { node: node as ExpansionNodes[K], diagnostics };
}

/** What stands for an expansion that could not be read. */
function errorNode(as: ExpansionKind, start: number, end: number): ExpansionNodes[ExpansionKind] {
  switch (as) {
    case "expr":
      return { kind: "ErrorExpr", start, end };
    case "ty":
      return { kind: "ErrorType", start, end };
    case "pat":
      return { kind: "ErrorPat", start, end };
    case "stmts":
      return [{ kind: "ExprStmt", start, end, expr: { kind: "ErrorExpr", start, end }, semi: true }];
    case "items":
    case "traitItems":
    case "implItems":
    case "foreignItems":
      return [{ kind: "ErrorItem", start, end, attrs: NONE, vis: INHERITED }];
  }
}
