/**
 * What all rules stand on: the place in the token store, the tokens as Chevrotain's engine asks for them, failing, node lists, and
 * the limit of nesting. Chevrotain runs the rules of items; the rules of expressions, types and patterns, which run far more
 * often, read the token kinds directly.
 *
 * Knows no rule.
 */
import type { Attr, Block, Expr, Ident, Item, Lifetime, MacroCall, Path, Pattern, TokenTree, Type } from "./ast.js";
import { EmbeddedActionsParser, type IToken, type ParserMethod, type TokenType } from "./chevrotain.js";
import type { Diagnostic } from "../src/base/diagnostics.js";
import { SyntaxFailure } from "./failure.js";
import { FirstTokenStrategy } from "./lookahead.js";
import { NONE } from "./nodes.js";
import { TokenStore } from "./token-store.js";
import { KEYWORDS, TOKEN, fixedText, isDoc, isKeyword, isLiteral, isOpen, kindName, type Edition } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** How deep expressions, types, patterns, blocks and items may nest within each other. */
export const MAX_NESTING = 256;
/** How many diagnostics one text gets at most. */
const MAX_DIAGNOSTICS = 200;

/** Where a list of `N`s under construction began. */
export type Mark<N> = number & { readonly of?: N };

export abstract class ParserBase extends EmbeddedActionsParser {
  readonly store = new TokenStore();
  /** The arrays of the store, which replaces them when it grows. */
  protected kinds = this.store.kinds;
  protected starts = this.store.starts;
  protected ends = this.store.ends;
  protected base = 0;
  /** The index of the next token. */
  pos = 0;
  protected edition: Edition = 2021;
  protected depth = 0;
  /** Whether a long chain (`a.b().c()…`, `1 + 1 + …`, `else if …`) was read, so that the height of the tree has to be looked at. */
  longChain = false;
  diagnostics: Diagnostic[] = [];
  /** Where the lists under construction grow: an array in the tree has exactly the size it needs. */
  private readonly stack: unknown[] = [];
  private stackTop = 0;
  protected readonly T: Vocabulary["types"];
  private readonly tokensByKind: readonly IToken[];
  private readonly endToken: IToken;

  protected constructor(vocabulary: Vocabulary, validate: boolean) {
    super(Object.values(vocabulary.types).slice(1), {
      maxLookahead: 1,
      recoveryEnabled: false,
      skipValidations: !validate,
      lookaheadStrategy: new FirstTokenStrategy(),
      nodeLocationTracking: "none",
    });
    this.T = vocabulary.types;
    this.tokensByKind = vocabulary.tokens;
    this.endToken = vocabulary.end;
  }

  // ---- rules that others refer to -------------------------------------------------------------------------

  protected abstract parseType(): Type;
  protected abstract parseTypeNoBounds(): Type;
  protected abstract parsePattern(): Pattern;
  protected abstract parsePatternNoTopAlt(): Pattern;
  protected abstract parseExpr(): Expr;
  protected abstract parseLiteralOrNegated(): Expr;
  protected abstract parseBlock(): Block;
  protected abstract parseItemOrNothing(attrs: readonly Attr[], start: number): Item | undefined;

  // ---- the start of a parse -------------------------------------------------------------------------------

  /** Takes up what the store holds, from token `from` on. */
  begin(edition: Edition, from: number): void {
    this.reset();
    this.takeUp();
    this.base = this.store.base;
    this.edition = edition;
    this.pos = from;
    this.depth = 0;
    this.stackTop = 0;
    this.longChain = false;
    this.diagnostics = [];
  }

  private takeUp(): void {
    this.kinds = this.store.kinds;
    this.starts = this.store.starts;
    this.ends = this.store.ends;
  }

  /** Lets go of everything that belongs to the text last read. */
  finish(): void {
    this.stack.length = 0;
    this.stackTop = 0;
    if (this.store.list !== undefined) return;
    this.store.release();
    this.takeUp();
  }

  // ---- tokens as Chevrotain asks for them -----------------------------------------------------------------

  protected override LA(howMuch: number): IToken {
    return this.LA_FAST(howMuch);
  }

  protected override LA_FAST(howMuch: number): IToken {
    return this.tokensByKind[this.kinds[this.pos + howMuch - 1] ?? 0] ?? this.endToken;
  }

  protected consumeToken(): void {
    this.pos++;
  }

  protected exportLexerState(): number {
    return this.pos - 1;
  }

  protected importLexerState(state: number): void {
    this.pos = state + 1;
  }

  protected resetLexerState(): void {
    this.pos = 0;
  }

  protected getLexerPosition(): number {
    return this.pos;
  }

  protected onBeforeParse(): void {
    // The store ends in sentinels already.
  }

  protected onAfterParse(): void {
    // Whether all input was read is asked by the caller, who knows how much there should be.
  }

  protected consumeInternalError(expected: TokenType, _next: IToken, options?: { readonly ERR_MSG?: string }): never {
    this.fail(options?.ERR_MSG ?? quoted(expected));
  }

  /** While Chevrotain learns the grammar: a rule written by hand starts with one of `kinds`, or as `rule` does. */
  protected recordFirst(kinds: readonly number[], rule?: ParserMethod<[], unknown>): never {
    const alternatives: { ALT: () => unknown }[] = kinds.map((kind) => ({ ALT: () => this.consume(0, this.typeOf(kind)) }));
    if (rule !== undefined) alternatives.push({ ALT: () => this.SUBRULE(rule) });
    this.or(0, alternatives);
    return undefined as never;
  }

  private typeOf(kind: number): TokenType {
    return this.T[kindName(kind) as keyof Vocabulary["types"]];
  }

  /** The gate of a list with commas: another element may follow the opening delimiter or a comma only. */
  protected readonly afterSeparator = (): boolean => {
    const previous = this.kinds[this.pos - 1] ?? 0;
    return previous === TOKEN.Comma || previous === TOKEN.Lt || isOpen(previous);
  };

  protected raiseNoAltException(_occurrence: number, expected: string | undefined): never {
    this.fail(expected ?? "something else");
  }

  protected raiseEarlyExitException(_occurrence: number, _production: unknown, expected: string | undefined): never {
    this.fail(expected ?? "something else");
  }

  // ---- tokens as the rules written by hand ask for them ---------------------------------------------------

  protected at(kind: number): boolean {
    return this.kinds[this.pos] === kind;
  }

  protected nextIs(kind: number): boolean {
    return this.kinds[this.pos + 1] === kind;
  }

  protected eat(kind: number): boolean {
    if (this.kinds[this.pos] !== kind) return false;
    this.pos++;
    return true;
  }

  protected expect(kind: number): void {
    if (this.kinds[this.pos] !== kind) this.fail(`\`${fixedText(kind) ?? kindName(kind)}\``);
    this.pos++;
  }

  /** Whether the next token is the contextual keyword `word`. */
  protected atWord(word: string, ahead = 0): boolean {
    const at = this.pos + ahead;
    return this.kinds[at] === TOKEN.Ident && this.store.nameOf(at) === word && this.store.textOf(at) === word;
  }

  /** The position of the next token. */
  protected here(): number {
    return this.base + (this.starts[this.pos] ?? 0);
  }

  /** The end of the token read last. */
  protected done(): number {
    return this.base + (this.ends[this.pos - 1] ?? 0);
  }

  protected isJoint(index: number): boolean {
    return this.store.isJoint(index);
  }

  /** Whether the next token opens an invisible group of this kind. */
  protected atGroup(kind: string): boolean {
    return this.kinds[this.pos] === TOKEN.InvisibleOpen && this.store.textOf(this.pos) === kind;
  }

  /** The kind of the invisible group that the next token opens. */
  protected groupKind(): string {
    return this.store.textOf(this.pos);
  }

  // ---- small nodes ----------------------------------------------------------------------------------------

  protected ident(): Ident {
    if (this.kinds[this.pos] !== TOKEN.Ident) {
      if (this.atGroup("ident")) return this.grouped(() => this.ident());
      this.fail("identifier");
    }
    return this.identHere();
  }

  /** The next token as an identifier, whatever it is. */
  protected identHere(): Ident {
    const at = this.pos++;
    return { start: this.base + (this.starts[at] ?? 0), end: this.base + (this.ends[at] ?? 0), name: this.store.nameOf(at) };
  }

  protected lifetime(): Lifetime {
    if (this.kinds[this.pos] !== TOKEN.Lifetime) {
      if (this.atGroup("lifetime")) return this.grouped(() => this.lifetime());
      this.fail("lifetime");
    }
    const lifetime = this.identHere();
    const keyword = KEYWORDS.get(lifetime.name.slice(1));
    if (keyword !== undefined && keyword !== TOKEN.Static && keyword !== TOKEN.Underscore && isKeyword(keyword, this.edition)) {
      if (!this.store.textOf(this.pos - 1).startsWith("'r#")) this.report("lifetimes cannot use keyword names", lifetime.start, lifetime.end);
    }
    return lifetime;
  }

  /** What `rule` reads inside the invisible group that starts here. */
  protected grouped<N>(rule: () => N): N {
    this.enter();
    this.pos++;
    const node = rule();
    this.depth--;
    if (!this.eat(TOKEN.InvisibleClose)) this.fail("the end of the macro fragment");
    return node;
  }

  /** A delimited group, kept as tokens. */
  protected tokenTree(): TokenTree {
    const open = this.pos;
    const kind = this.kinds[open] ?? 0;
    if (!isOpen(kind) || kind === TOKEN.InvisibleOpen) this.fail("one of `(`, `[`, or `{`");
    const close = this.store.partners[open] ?? 0;
    if (close >= this.store.count || this.kinds[close] !== kind + 1) {
      this.pos = close;
      this.fail(`\`${fixedText(kind + 1) ?? ""}\``);
    }
    this.pos = close + 1;
    const delimiter = kind === TOKEN.OpenParen ? "(" : kind === TOKEN.OpenBracket ? "[" : "{";
    const tokens = close === open + 1 ? NONE : this.store.slice(open + 1, close);
    return { start: this.base + (this.starts[open] ?? 0), end: this.done(), delimiter, tokens };
  }

  protected macroCall(path: Path): MacroCall {
    if (path.qself !== undefined) this.report("macros cannot use qualified paths", path.start, path.end);
    const body = this.tokenTree();
    return { start: path.start, end: body.end, path, body, expansion: undefined };
  }

  // ---- lists ----------------------------------------------------------------------------------------------

  protected mark(): Mark<never> {
    return this.stackTop;
  }

  protected push(node: unknown): void {
    this.stack[this.stackTop++] = node;
  }

  /** The nodes pushed since `mark`. The caller says what it pushed. */
  protected take<N>(mark: Mark<N>): readonly N[] {
    const top = this.stackTop;
    if (top === mark) return NONE;
    this.stackTop = mark;
    return this.stack.slice(mark, top) as N[];
  }

  /** Drops the nodes pushed since `mark`. */
  protected drop(mark: number): void {
    this.stackTop = mark;
  }

  // ---- nesting --------------------------------------------------------------------------------------------

  protected enter(): void {
    if (++this.depth > MAX_NESTING) this.tooDeep(this.pos);
  }

  protected leave(): void {
    this.depth--;
  }

  protected tooDeep(at: number): never {
    throw new SyntaxFailure(at, `the nesting is deeper than ${String(MAX_NESTING)} levels`, true, "OWN105");
  }

  // ---- failing --------------------------------------------------------------------------------------------

  /** The next token does not fit: `expected` would have. */
  protected fail(expected: string): never {
    throw new SyntaxFailure(this.pos, expected, false, "OWN104");
  }

  /** The next token must not stand here, for the reason `message`. */
  protected failWith(message: string, at = this.pos): never {
    throw new SyntaxFailure(at, message, true, "OWN104");
  }

  /** Reports what is wrong with `[start, end)` and goes on. */
  protected report(message: string, start: number, end: number): void {
    this.addDiagnostic({ code: "OWN104", severity: "error", message, span: { start, end }, notes: [], help: [] });
  }

  protected addDiagnostic(diagnostic: Diagnostic): void {
    if (this.diagnostics.length < MAX_DIAGNOSTICS) this.diagnostics.push(diagnostic);
  }

  /** Reports a failure; anything else that was thrown is thrown on. Returns the index of the token that did not fit. */
  protected reportFailure(thrown: unknown): number {
    if (!(thrown instanceof SyntaxFailure)) throw thrown;
    const at = Math.min(thrown.at, this.store.count);
    const message = thrown.whole ? thrown.message : `expected ${thrown.expected}, found ${this.found(at)}`;
    const start = this.base + (this.starts[at] ?? 0);
    const span = { start, end: Math.max(start, this.base + (this.ends[at] ?? 0)) };
    const base: Diagnostic = { code: thrown.code, severity: "error", message, span, notes: [], help: [] };
    this.addDiagnostic(thrown.whole ? base : { ...base, label: `expected ${thrown.expected}` });
    return at;
  }

  /** How a message names the token at `at`. */
  protected found(at: number): string {
    const kind = this.kinds[at] ?? 0;
    if (kind === TOKEN.Eof) return this.store.list === undefined ? "the end of the file" : "the end of the macro's tokens";
    if (kind === TOKEN.InvisibleOpen) return `a macro variable of kind \`${this.store.textOf(at)}\``;
    if (kind === TOKEN.InvisibleClose) return "the end of a macro variable";
    const text = this.glued(at);
    const shown = text.length > 40 ? text.slice(0, 40) + "…" : text;
    const name = `\`${shown.replace(/\s*\n[^]*/, "…")}\``;
    if (isDoc(kind)) return `doc comment ${name}`;
    if (kind === TOKEN.Underscore) return `reserved identifier ${name}`;
    if (kind >= TOKEN.As && kind <= TOKEN.Gen && !isLiteral(kind)) return `keyword ${name}`;
    return name;
  }

  private glued(at: number): string {
    const kind = this.kinds[at];
    const text = this.store.textOf(at);
    if ((kind !== TOKEN.Lt && kind !== TOKEN.Gt) || !this.isJoint(at)) return text;
    const next = this.kinds[at + 1];
    return next === TOKEN.Eq || next === kind ? text + this.store.textOf(at + 1) : text;
  }
}

function quoted(type: TokenType): string {
  switch (type.name) {
    case "Ident":
      return "identifier";
    case "Lifetime":
      return "lifetime";
    case "EOF":
      return "the end of the file";
    default:
      return `\`${type.LABEL ?? type.name}\``;
  }
}
