/**
 * The macros of `log` and `tracing` as events that record values: structured fields, the message and its arguments.
 * Knows nothing of levels that are switched off: every event is taken to be written.
 */
import type { BuiltinMacro, Expr, FormatTrait, LogArg, MacroExpansion, Token } from "../../../grammar/ast.js";
import { TOKEN, identifierName, isIdentifierLike, treeEnd } from "../../../grammar/tokens.js";
import { parseFormatArgs } from "./format-args.js";
import type { BuiltinInput } from "./input.js";
import { exprResult, fail, nameExpr, parseExprAt, stringToken } from "./input.js";
import { parseFormatString } from "./format-string.js";
import { stringContents } from "./literals.js";

const LEVELS: ReadonlySet<string> = new Set(["trace", "debug", "info", "warn", "error"]);

/** The name of the built-in macro for `crate::name!`, if it is an event or a span of these crates. */
export function isLogMacro(crate: string, name: string): boolean {
  if (crate === "log") return LEVELS.has(name) || name === "log";
  if (crate !== "tracing") return false;
  return LEVELS.has(name) || name === "event" || name === "span" || (name.endsWith("_span") && LEVELS.has(name.slice(0, -5)));
}

export function expandLog(input: BuiltinInput, crate: "log" | "tracing"): MacroExpansion {
  const reader = new LogReader(input, crate);
  const args = reader.read();
  if (args === undefined) return { kind: "Error" };
  const expr: BuiltinMacro = {
    start: input.span.start, end: input.span.end, kind: "BuiltinMacro", name: "log", args, label: undefined, reason: undefined, text: undefined,
    event: { crate, level: reader.level ?? input.name, isSpan: reader.isSpan },
  };
  return exprResult(expr);
}

class LogReader {
  level: string | undefined;
  readonly isSpan: boolean;
  private readonly args: LogArg[] = [];
  private at = 0;

  constructor(private readonly input: BuiltinInput, private readonly crate: "log" | "tracing") {
    this.isSpan = input.name === "span" || input.name.endsWith("_span");
  }

  read(): LogArg[] | undefined {
    const { name } = this.input;
    if (!this.options()) return undefined;
    if (name === "log" || name === "event" || name === "span") {
      const level = this.value("level", "none", false);
      if (level === undefined) return undefined;
      this.level = levelName(level);
      this.comma();
      if (!this.options()) return undefined;
    }
    if (this.isSpan) {
      const spanName = this.value("name", "none", true);
      if (spanName === undefined) return undefined;
      this.comma();
    }
    return this.fields() ? this.args : undefined;
  }

  private get tokens(): readonly Token[] { return this.input.tokens; }

  private kindAt(offset: number): number | undefined { return this.tokens[this.at + offset]?.kind; }

  private comma(): void {
    if (this.kindAt(0) === TOKEN.Comma) this.at++;
  }

  /** `target: expr,`, `parent: expr,`, `name: expr,`, `logger: expr,`. */
  private options(): boolean {
    while (["target", "parent", "name", "logger"].includes(this.tokens[this.at]?.text ?? "") && this.kindAt(1) === TOKEN.Colon && this.kindAt(2) !== TOKEN.Colon) {
      const option = this.tokens[this.at]?.text ?? "";
      if (this.kindAt(2) === TOKEN.Percent || this.kindAt(2) === TOKEN.Question) return true;
      this.at += 2;
      if (this.value(option, "none", option === "target" || option === "name") === undefined) return false;
      this.comma();
    }
    return true;
  }

  /** Reads an expression; records it when it may carry data. */
  private value(name: string, trait: LogArg["trait"], record: boolean): Expr | undefined {
    const parsed = parseExprAt(this.input, this.at);
    if (parsed === undefined) return undefined;
    this.at = parsed.next;
    if (record && parsed.expr.kind !== "Lit") this.add(name, trait, parsed.expr);
    return parsed.expr;
  }

  private add(name: string | undefined, trait: LogArg["trait"], value: Expr): void {
    this.args.push({ start: value.start, end: value.end, name, trait, value });
  }

  private fields(): boolean {
    if (this.kindAt(0) === TOKEN.OpenBrace && !this.isMessageBlock()) return this.bracedFields();
    while (this.at < this.tokens.length) {
      if (this.kindAt(0) === TOKEN.Semi) {
        this.at++;
        continue;
      }
      if (this.isMessage()) return this.message();
      if (!this.field()) return false;
      if (this.at < this.tokens.length && this.kindAt(0) !== TOKEN.Comma && this.kindAt(0) !== TOKEN.Semi) return this.unexpected();
      if (this.kindAt(0) === TOKEN.Comma) this.at++;
    }
    return true;
  }

  private isMessageBlock(): boolean {
    return this.crate === "log";
  }

  /** `{ fields }, message` */
  private bracedFields(): boolean {
    const end = treeEnd(this.tokens, this.at);
    const inner = new LogReader({ ...this.input, tokens: this.tokens.slice(this.at + 1, end - 1) }, this.crate);
    if (!inner.fields()) return false;
    this.args.push(...inner.args);
    this.at = end;
    this.comma();
    return this.at >= this.tokens.length || this.message();
  }

  /** A literal that is no quoted field name, or whatever cannot be a field. */
  private isMessage(): boolean {
    const literal = stringToken(this.tokens, this.at);
    if (literal !== undefined) return this.tokens[literal.next]?.kind !== TOKEN.Eq && this.tokens[literal.next]?.kind !== TOKEN.Colon;
    const kind = this.kindAt(0);
    if (kind === TOKEN.Percent || kind === TOKEN.Question) return false;
    return this.fieldNameEnd() === undefined;
  }

  private message(): boolean {
    const formatted = parseFormatArgs(this.input, this.at, false);
    if (formatted === undefined) return false;
    this.add("message", "Display", formatted);
    this.at = this.tokens.length;
    return true;
  }

  /** The index after `a.b.c` or `"name"` when that is a field's name. */
  private fieldNameEnd(): number | undefined {
    const literal = stringToken(this.tokens, this.at);
    let end = this.at;
    if (literal !== undefined) end = literal.next;
    else {
      if (!isIdentifierLike(this.kindAt(0) ?? 0)) return undefined;
      end++;
      while (this.tokens[end]?.kind === TOKEN.Dot && isIdentifierLike(this.tokens[end + 1]?.kind ?? 0)) end += 2;
    }
    const after = this.tokens[end]?.kind;
    if (after === TOKEN.Eq || after === TOKEN.Semi || after === TOKEN.Comma || after === undefined) return end;
    return this.crate === "log" && after === TOKEN.Colon ? end : undefined;
  }

  private field(): boolean {
    const sigil = this.sigil();
    const end = this.fieldNameEnd();
    if (end === undefined) {
      // `?value.method()`: an expression with a sigil.
      return this.value("field", sigil ?? "none", true) !== undefined;
    }
    const nameTokens = this.tokens.slice(this.at, end);
    const name = nameTokens.map((token) => identifierName(token.text)).join("").replace(/^"|"$/g, "");
    const first = this.at;
    this.at = end;
    let trait: LogArg["trait"] | undefined = sigil;
    if (this.kindAt(0) === TOKEN.Colon) {
      this.at++;
      trait = this.logModifier();
    }
    if (this.kindAt(0) !== TOKEN.Eq) return this.shorthand(first, end, name, trait);
    this.at++;
    const valueSigil = this.sigil() ?? trait ?? "none";
    return this.value(name, valueSigil, true) !== undefined;
  }

  /** `name` or `a.b`, alone: the value of the variable or field path. */
  private shorthand(from: number, to: number, name: string, trait: LogArg["trait"] | undefined): boolean {
    const parsed = parseExprAt({ ...this.input, tokens: this.tokens.slice(from, to) }, 0);
    const token = this.tokens[from];
    const value = parsed?.expr ?? (token === undefined ? undefined : nameExpr({ start: token.start, end: token.end, name }));
    if (value === undefined) return false;
    this.add(name, trait ?? "none", value);
    return true;
  }

  private sigil(): FormatTrait | undefined {
    const kind = this.kindAt(0);
    if (kind !== TOKEN.Percent && kind !== TOKEN.Question) return undefined;
    this.at++;
    return kind === TOKEN.Percent ? "Display" : "Debug";
  }

  /** `:?`, `:%`, `:debug`, `:display`, `:err`, `:sval`, `:serde` of `log`. */
  private logModifier(): LogArg["trait"] {
    const token = this.tokens[this.at];
    this.at++;
    if (token?.kind === TOKEN.Question || token?.text === "debug") return "Debug";
    return token?.kind === TOKEN.Percent || token?.text === "display" || token?.text === "err" ? "Display" : "none";
  }

  private unexpected(): boolean {
    const token = this.tokens[this.at];
    fail(this.input, token ?? this.input.span, `no rules expected the token \`${token?.text ?? ""}\` in \`${this.input.name}!\``);
    return false;
  }
}

/** The last name of `Level::INFO` or `tracing::Level::INFO`, in lower case. */
function levelName(expr: Expr): string | undefined {
  if (expr.kind !== "PathExpr") return undefined;
  return expr.path.segments[expr.path.segments.length - 1]?.name.toLowerCase();
}

/** The names that a string literal captures as a format string would. */
export function capturedNames(literal: string): string[] {
  const contents = stringContents(literal);
  const parsed = contents === undefined ? undefined : parseFormatString(contents.value);
  if (parsed?.ok !== true) return [];
  return parsed.pieces.flatMap((piece) => (piece.kind === "Placeholder" && piece.ref.kind === "Name" ? [piece.ref.name] : []));
}

