/**
 * Reads a label as a user writes it, in an attribute, a macro or the policy file:
 *
 *     secret     alice | bob     secret, untrusted     content = secret     self.level | internal
 *
 * Knows nothing of where the label stands; positions come with the tokens.
 */
import { TOKEN } from "../../grammar/tokens.js";
import type { Diagnostic } from "../base/diagnostics.js";
import { nearest } from "../base/nearest.js";
import type { Span } from "../base/source-map.js";
import type { DependentPath, Element, Label, Lattice } from "./labels.js";

/** What is needed of a token; those of the syntax tree have it. */
export interface LabelToken extends Span {
  readonly text: string;
  /** Of a token of the syntax tree; says whether it is one that nobody wrote. */
  readonly kind?: number;
}

export interface LabelContext {
  readonly lattice: Lattice;
  /** The variables that a dependent label may start from; undefined: not known, so any. */
  readonly variables: ReadonlySet<string> | undefined;
}

export type LabelResult = { readonly label: Label; readonly diagnostics: readonly Diagnostic[] } | { readonly label: undefined; readonly diagnostics: readonly Diagnostic[] };

/** The label that `tokens` spell. `span` is what a complaint about the whole points at. */
export function readLabel(tokens: readonly LabelToken[], span: Span, context: LabelContext): LabelResult {
  const reader = new LabelReader(tokens, span, context);
  const label = reader.read();
  return label === undefined ? { label, diagnostics: reader.diagnostics } : { label, diagnostics: reader.diagnostics };
}

/** Splits the text of a label as the policy file writes it. `start` is the position of its first character. */
export function labelTokens(text: string, start: number): readonly LabelToken[] {
  const tokens: LabelToken[] = [];
  for (const match of text.matchAll(/(?:r#)?[\p{XID_Continue}]+|\S/gu)) tokens.push({ text: match[0], start: start + match.index, end: start + match.index + match[0].length });
  return tokens;
}

const WORD = /^(r#)?[\p{XID_Start}_][\p{XID_Continue}]*$/u;

class LabelReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly tokens: readonly LabelToken[];
  private at = 0;
  private constant: Element;
  private readonly axes = new Set<number>();
  private readonly dependent: DependentPath[] = [];

  constructor(tokens: readonly LabelToken[], private readonly span: Span, private readonly context: LabelContext) {
    this.tokens = tokens.filter((token) => token.kind !== TOKEN.InvisibleOpen && token.kind !== TOKEN.InvisibleClose);
    this.constant = context.lattice.bottom;
  }

  read(): Label | undefined {
    const contentOnly = this.tokens[0]?.text === "content" && this.tokens[1]?.text === "=";
    if (contentOnly) this.at = 2;
    if (this.tokens[this.at] === undefined) {
      this.malformed(this.span, "a label is missing here", ["write the name of a level, as in `secret`"]);
      return undefined;
    }
    for (;;) {
      if (!this.readJoin()) return undefined;
      const separator = this.tokens[this.at];
      if (separator === undefined) break;
      if (separator.text !== ",") {
        this.malformed(separator, `\`${separator.text}\` cannot stand in a label`, ["join labels with `|`, and name several axes with `,`"]);
        return undefined;
      }
      this.at++;
      if (this.tokens[this.at] === undefined) break;
    }
    return this.finish(contentOnly);
  }

  private finish(contentOnly: boolean): Label {
    const { lattice } = this.context;
    const axes = this.dependent.length > 0 ? lattice.axes.map((_, i) => i) : [...this.axes].sort((a, b) => a - b);
    return { constant: this.constant, dependent: this.dependent, axes, contentOnly, text: this.text(), span: this.span };
  }

  /** `a | b`; the axes that it names must not have been named before a comma. */
  private readJoin(): boolean {
    const first = this.tokens[this.at];
    const named = new Set<number>();
    for (;;) {
      if (!this.readTerm(named)) return false;
      if (this.tokens[this.at]?.text !== "|") break;
      this.at++;
    }
    const again = [...named].find((axis) => this.axes.has(axis));
    if (again !== undefined && first !== undefined) {
      this.malformed(first, "this label speaks of the same axis as the one before the comma", ["write `a | b` for the join of two labels"]);
      return false;
    }
    for (const axis of named) this.axes.add(axis);
    return true;
  }

  private readTerm(named: Set<number>): boolean {
    const start = this.tokens[this.at];
    if (start === undefined || !WORD.test(start.text)) {
      this.malformed(start ?? this.span, start === undefined ? "a label is missing after the last `|`" : `expected the name of a label, found \`${start.text}\``, []);
      return false;
    }
    if (this.tokens[this.at + 1]?.text === ".") return this.readPath(start);
    const { name, end } = this.readName(start);
    const found = this.context.lattice.lookup(name);
    if (found !== undefined) {
      this.constant = this.context.lattice.join(this.constant, found.element);
      for (const axis of found.axes) named.add(axis);
      return true;
    }
    if (this.context.variables?.has(name) === true) {
      this.dependent.push({ root: name, fields: [] });
      return true;
    }
    this.unknownName(name, { start: start.start, end });
    return false;
  }

  /** A name may hold hyphens: `non-secret`. They must touch both sides. */
  private readName(start: LabelToken): { readonly name: string; readonly end: number } {
    let name = start.text.replace(/^r#/, "");
    let end = start.end;
    this.at++;
    for (;;) {
      const hyphen = this.tokens[this.at];
      const word = this.tokens[this.at + 1];
      if (hyphen?.text !== "-" || word === undefined || !/^[\p{XID_Continue}]+$/u.test(word.text)) break;
      name += `-${word.text}`;
      end = word.end;
      this.at += 2;
    }
    return { name, end };
  }

  /** `client.level`, `self.0.level`. */
  private readPath(start: LabelToken): boolean {
    const fields: string[] = [];
    this.at++;
    while (this.tokens[this.at]?.text === ".") {
      const field = this.tokens[this.at + 1];
      if (field === undefined || !/^[\p{XID_Continue}.]+$/u.test(field.text)) {
        this.malformed(field ?? this.span, "expected the name of a field after `.`", []);
        return false;
      }
      fields.push(...field.text.split("."));
      this.at += 2;
    }
    const root = start.text.replace(/^r#/, "");
    const { variables } = this.context;
    if (variables !== undefined && !variables.has(root)) {
      this.unknownVariable(root, start, variables);
      return false;
    }
    this.dependent.push({ root, fields });
    return true;
  }

  private unknownName(name: string, span: Span): void {
    const known = this.context.lattice.names();
    const near = nearest(name, [...known, ...(this.context.variables ?? [])]);
    this.diagnostics.push({
      code: "OWN121", severity: "error", message: `there is no label \`${name}\``, span, label: "not an element of the lattice", notes: [],
      help: [near === undefined ? `the labels are ${listed(known)}` : `did you mean \`${near}\`?`],
    });
  }

  private unknownVariable(root: string, span: Span, variables: ReadonlySet<string>): void {
    const near = nearest(root, variables);
    const help = near !== undefined ? `did you mean \`${near}\`?` : variables.size === 0 ? "no variable can be named here" : `a path may start from ${listed([...variables])}`;
    this.diagnostics.push({ code: "OWN121", severity: "error", message: `there is no variable \`${root}\` that this label could depend on`, span, label: "not known here", notes: [], help: [help] });
  }

  private malformed(span: Span, message: string, help: readonly string[]): void {
    this.diagnostics.push({ code: "OWN116", severity: "error", message, span: { start: span.start, end: span.end }, notes: [], help });
  }

  /** The label in one canonical spelling. */
  private text(): string {
    let text = "";
    for (const { text: token } of this.tokens) {
      if (token === ",") text += ", ";
      else if (token === "|" || token === "=") text += ` ${token} `;
      else text += token;
    }
    return text.trim();
  }
}

/** At most eight names, for a message. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => `\`${name}\``);
  return names.length > 8 ? `${shown.join(", ")}, …` : shown.join(", ");
}
