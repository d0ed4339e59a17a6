/**
 * `format_args!` and its kin: the format string joined with its arguments. Says what is wrong as the compiler does.
 */
import type { Expr, FormatArg, FormatArgs, FormatCount, FormatPiece, Ident, MacroExpansion } from "../../../grammar/ast.js";
import { TOKEN, identifierName, isIdentifierLike } from "../../../grammar/tokens.js";
import type { Span } from "../../base/source-map.js";
import type { ArgRef, CountRef, RawPiece } from "./format-string.js";
import { parseFormatString } from "./format-string.js";
import type { BuiltinInput } from "./input.js";
import { constText, exprResult, fail, nameExpr, parseExprAt, stringToken } from "./input.js";
import { stringContents } from "./literals.js";

export function expandFormatArgs(input: BuiltinInput, newline: boolean): MacroExpansion {
  const unknown = unknownTemplate(input);
  if (unknown !== undefined) return unknown;
  const formatted = parseFormatArgs(input, 0, newline);
  return formatted === undefined ? { kind: "Error" } : exprResult(formatted);
}

/** A format string that is itself made by an unknown macro: every argument may be printed. */
function unknownTemplate(input: BuiltinInput): MacroExpansion | undefined {
  if (stringToken(input.tokens, 0) !== undefined) return undefined;
  const first = input.tokens.length === 0 ? undefined : parseExprAt(input, 0);
  if (first?.expr.kind !== "MacroExpr") return undefined;
  constText(input, first.expr);
  if (first.expr.call.expansion?.kind !== "Opaque") return undefined;
  const args = parseArguments(input, first.next);
  return { kind: "Opaque", reason: "the format string is made by a macro that is not known", inputs: [...first.expr.call.expansion.inputs, ...(args ?? []).map((arg) => arg.value)] };
}

interface Template {
  readonly text: string;
  /** Names may be captured: the string stands in the call as a literal. */
  readonly direct: boolean;
  /** The positions of a piece: of its characters, or of the whole literal when that stands in an expansion. */
  readonly spanOf: (from: number, to: number) => Span;
  /** Where a piece was written, for messages. */
  readonly placeOf: (from: number, to: number) => Span;
  readonly span: Span;
}

/** Reads the format string and its arguments from `tokens[from]` to the end. */
export function parseFormatArgs(input: BuiltinInput, from: number, newline: boolean): FormatArgs | undefined {
  if (from >= input.tokens.length) {
    fail(input, input.span, "requires at least a format string argument", { code: "OWN111" });
    return undefined;
  }
  const first = parseExprAt(input, from);
  if (first === undefined) return undefined;
  const template = templateOf(input, first.expr);
  if (template === undefined) {
    if (!hasFailed(first.expr)) fail(input, first.expr, "format argument must be a string literal", { code: "OWN111", help: ["you might be missing a string literal to format with: `\"{}\", `"] });
    return undefined;
  }
  const explicit = parseArguments(input, first.next);
  if (explicit === undefined) return undefined;
  const parsed = parseFormatString(template.text);
  if (!parsed.ok) {
    const { problem } = parsed;
    fail(input, template.placeOf(problem.from, problem.to), problem.message, { code: "OWN111", ...(problem.label === undefined ? {} : { label: problem.label }), help: problem.help === undefined ? [] : [problem.help] });
    return undefined;
  }
  return new Joiner(input, template, explicit).join(parsed.pieces, newline);
}

/** An expression whose own problem has been reported already. */
function hasFailed(expr: Expr): boolean {
  return expr.kind === "ErrorExpr" || (expr.kind === "MacroExpr" && expr.call.expansion?.kind === "Error");
}

function templateOf(input: BuiltinInput, expr: Expr): Template | undefined {
  const lit = expr.kind === "Paren" ? expr.inner : expr;
  if (lit.kind === "Lit" && (lit.lit === "str" || lit.lit === "rawStr")) {
    const contents = stringContents(lit.text);
    if (contents === undefined) return undefined;
    // In an expansion the literal is one token; its characters have places where it was written.
    const written = input.world.sourceMap.writtenAt(lit);
    const inFile = written !== undefined && written.end - written.start === lit.text.length && lit.text.length > 1;
    const at = (index: number): number => (written?.start ?? 0) + (contents.offsets?.[index] ?? (contents.offsets === undefined ? contents.prefix + index : lit.text.length - 1));
    const placeOf = (from: number, to: number): Span => (inFile ? { start: at(from), end: Math.max(at(from) + 1, at(to)) } : lit);
    return { text: contents.value, direct: true, span: lit, placeOf, spanOf: written?.start === lit.start ? placeOf : () => lit };
  }
  const text = lit.kind === "MacroExpr" || lit.kind === "BuiltinMacro" ? constText(input, lit) : undefined;
  return text === undefined ? undefined : { text, direct: false, span: expr, spanOf: () => expr, placeOf: () => expr };
}

/** What follows the format string: `, value` and `, name = value`. */
function parseArguments(input: BuiltinInput, from: number): FormatArg[] | undefined {
  const { tokens } = input;
  const out: FormatArg[] = [];
  let named = false;
  for (let at = from; at < tokens.length;) {
    const comma = tokens[at];
    if (comma?.kind !== TOKEN.Comma) {
      if (comma !== undefined) fail(input, comma, `expected \`,\`, found \`${comma.text}\``, { code: "OWN111" });
      return undefined;
    }
    at++;
    const first = tokens[at];
    if (first === undefined) break;
    const name = argumentName(input, at);
    const value = parseExprAt(input, name === undefined ? at : name.next);
    if (value === undefined) return undefined;
    if (name === undefined && named) {
      fail(input, value.expr, "positional arguments cannot follow named arguments", { code: "OWN111", label: "positional arguments must be before named arguments" });
      return undefined;
    }
    if (name !== undefined) {
      named = true;
      if (out.some((arg) => arg.name?.name === name.ident.name)) {
        fail(input, name.ident, `duplicate argument named \`${name.ident.name}\``, { code: "OWN111", label: "duplicate argument" });
        return undefined;
      }
    }
    out.push({ start: first.start, end: value.expr.end, name: name?.ident, captured: false, value: value.expr });
    at = value.next;
  }
  return out;
}

function argumentName(input: BuiltinInput, at: number): { readonly ident: Ident; readonly next: number } | undefined {
  const { tokens } = input;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === TOKEN.InvisibleOpen && tokens[at + 2]?.kind === TOKEN.InvisibleClose && tokens[at + 3]?.kind === TOKEN.Eq) {
    const inner = argumentNameToken(tokens[at + 1]);
    return inner === undefined ? undefined : { ident: inner, next: at + 4 };
  }
  if (tokens[at + 1]?.kind !== TOKEN.Eq) return undefined;
  const ident = argumentNameToken(token);
  return ident === undefined ? undefined : { ident, next: at + 2 };
}

function argumentNameToken(token: BuiltinInput["tokens"][number] | undefined): Ident | undefined {
  return token !== undefined && isIdentifierLike(token.kind) ? { start: token.start, end: token.end, name: identifierName(token.text) } : undefined;
}

/** Gives every placeholder its argument. */
class Joiner {
  private readonly args: FormatArg[];
  private readonly used: boolean[];
  private readonly byName = new Map<string, number>();
  private readonly explicit: number;
  private next = 0;
  /** The highest position that was asked for and is not there. */
  private missing: { span: Span; index: number; explicitIndex: boolean }[] = [];
  private failed = false;

  constructor(private readonly input: BuiltinInput, private readonly template: Template, args: readonly FormatArg[]) {
    this.args = [...args];
    this.explicit = args.length;
    this.used = args.map(() => false);
    args.forEach((arg, index) => { if (arg.name !== undefined) this.byName.set(arg.name.name, index); });
  }

  join(raw: readonly RawPiece[], newline: boolean): FormatArgs | undefined {
    const pieces = raw.map((piece) => this.piece(piece));
    if (newline) addNewline(pieces, this.template.span);
    this.checkMissing(raw);
    if (!this.failed) this.checkUnused();
    if (this.failed) return undefined;
    return { start: this.input.span.start, end: this.input.span.end, kind: "FormatArgs", newline, pieces, args: this.args };
  }

  private piece(piece: RawPiece): FormatPiece {
    const span = this.template.spanOf(piece.from, piece.to);
    if (piece.kind === "Text") return { start: span.start, end: span.end, kind: "Text", text: piece.text };
    // `.*` takes its argument before the value does.
    const star = piece.precision?.kind === "Star" ? this.count(piece.precision, span) : undefined;
    const arg = this.argument(piece.ref, span);
    const width = piece.width === undefined ? undefined : this.count(piece.width, span);
    const precision = star ?? (piece.precision === undefined ? undefined : this.count(piece.precision, span));
    const { fill, align, sign, alternate, zero, debugHex } = piece;
    return { start: span.start, end: span.end, kind: "Placeholder", arg, trait: piece.trait, spec: { fill, align, sign, alternate, zero, debugHex, width, precision } };
  }

  private count(count: CountRef, span: Span): FormatCount {
    switch (count.kind) {
      case "Literal": return { kind: "Literal", value: count.value };
      case "Star": return { kind: "Arg", arg: this.positional(this.next++, span, false) };
      case "Arg": return { kind: "Arg", arg: this.argument(count.ref, span) };
    }
  }

  private argument(ref: ArgRef, span: Span): number {
    switch (ref.kind) {
      case "Next": return this.positional(this.next++, span, false);
      case "Index": return this.positional(ref.index, this.template.placeOf(ref.from, ref.to), true);
      case "Name": return this.named(ref.name, this.template.spanOf(ref.from, ref.to));
    }
  }

  private positional(index: number, span: Span, explicitIndex: boolean): number {
    if (index >= this.explicit) {
      this.missing.push({ span, index, explicitIndex });
      return 0;
    }
    this.used[index] = true;
    return index;
  }

  private named(name: string, span: Span): number {
    const index = this.byName.get(name);
    if (index !== undefined) {
      this.used[index] = true;
      return index;
    }
    if (!this.template.direct) {
      this.failed = true;
      fail(this.input, this.template.span, `there is no argument named \`${name}\``, { code: "OWN111", help: ["a name can be captured only when the format string is a literal"] });
      return 0;
    }
    const ident: Ident = { start: span.start, end: span.end, name };
    this.args.push({ start: span.start, end: span.end, name: ident, captured: true, value: nameExpr(ident) });
    this.byName.set(name, this.args.length - 1);
    return this.args.length - 1;
  }

  private checkMissing(raw: readonly RawPiece[]): void {
    const first = this.missing[0];
    if (first === undefined) return;
    this.failed = true;
    const given = this.explicit;
    const args = given === 0 ? "no arguments were given" : given === 1 ? "there is 1 argument" : `there are ${String(given)} arguments`;
    const byIndex = this.missing.find((one) => one.explicitIndex);
    if (byIndex !== undefined && this.missing.every((one) => one.explicitIndex)) {
      fail(this.input, byIndex.span, `invalid reference to positional argument ${String(byIndex.index)} (${args})`, { code: "OWN111", help: ["positional arguments are zero-based"] });
      return;
    }
    let wanted = 0;
    for (const piece of raw) {
      if (piece.kind !== "Placeholder") continue;
      if (piece.ref.kind === "Next") wanted++;
      if (piece.precision?.kind === "Star") wanted++;
    }
    fail(this.input, first.span, `${String(wanted)} positional argument${wanted === 1 ? "" : "s"} in format string, but ${args}`, { code: "OWN111" });
  }

  private checkUnused(): void {
    const unused = this.args.filter((arg, index) => !arg.captured && this.used[index] === false);
    const first = unused[0];
    if (first === undefined) return;
    this.failed = true;
    const label = first.name === undefined ? "argument never used" : "named argument never used";
    if (unused.length > 1) fail(this.input, first.value, "multiple unused formatting arguments", { code: "OWN111", label });
    else fail(this.input, first.value, label, { code: "OWN111", label, help: [] });
  }
}

function addNewline(pieces: FormatPiece[], span: Span): void {
  const last = pieces[pieces.length - 1];
  if (last?.kind === "Text") pieces[pieces.length - 1] = { ...last, text: `${last.text}\n` };
  else pieces.push({ start: span.end, end: span.end, kind: "Text", text: "\n" });
}
