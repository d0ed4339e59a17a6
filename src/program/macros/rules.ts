/**
 * From the tokens of `macro_rules! m { … }` to rules: a matcher as a small program for `match.ts`, a transcriber as a tree for
 * `transcribe.ts`. Knows nothing of calls.
 */
import type { MacroDefItem, MacroRulesItem, Token } from "../../../grammar/ast.js";
import { TOKEN, closeIndex, gluedLength, gluedText, identifierName, isIdentifierLike, isOpen } from "../../../grammar/tokens.js";
import type { Span } from "../../base/source-map.js";
import type { Edition } from "../program.js";

export type Fragment =
  | "block" | "expr" | "expr_2021" | "ident" | "item" | "lifetime" | "literal" | "meta" | "pat" | "pat_param" | "path" | "stmt" | "tt" | "ty" | "vis";

const FRAGMENTS: readonly Fragment[] = ["block", "expr", "expr_2021", "ident", "item", "lifetime", "literal", "meta", "pat", "pat_param", "path", "stmt", "tt", "ty", "vis"];

/** One step of a matcher. The steps of a repetition record where it and each of its rounds begin and end. */
export type Step =
  | { readonly kind: "Token"; readonly text: string; next: number }
  | { readonly kind: "Var"; readonly slot: number; readonly fragment: Fragment; next: number }
  | { readonly kind: "Split"; readonly first: number; second: number }
  | { readonly kind: "Open"; readonly slots: readonly number[]; next: number }
  | { readonly kind: "Round"; next: number }
  | { readonly kind: "Close"; next: number }
  | { readonly kind: "End" };

export type Template =
  | { readonly kind: "Token"; readonly token: Token }
  | { readonly kind: "Var"; readonly slot: number; readonly token: Token }
  | { readonly kind: "Repeat"; readonly body: readonly Template[]; readonly separator: readonly Token[]; readonly slots: readonly number[]; readonly at: Span }
  | { readonly kind: "Crate"; readonly token: Token }
  /** `${count(x)}`, `${index()}`, `${len()}`, `${ignore(x)}`, `${concat(a, x)}`; `depth` counts rounds outwards. */
  | { readonly kind: "Function"; readonly name: "count" | "index" | "len" | "ignore"; readonly slot: number | undefined; readonly depth: number; readonly token: Token }
  | { readonly kind: "Concat"; readonly parts: readonly ({ readonly kind: "Text"; readonly text: string } | { readonly kind: "Slot"; readonly slot: number })[]; readonly token: Token };

export interface Rule {
  readonly steps: readonly Step[];
  readonly matcher: Span;
  readonly templates: readonly Template[];
  readonly variables: readonly string[];
}

export interface MacroProblem {
  readonly span: Span;
  readonly message: string;
}

export interface CompiledMacro {
  readonly name: string;
  readonly edition: Edition;
  readonly rules: readonly Rule[];
  readonly problems: readonly MacroProblem[];
}

export function compileMacro(item: MacroRulesItem | MacroDefItem, edition: Edition): CompiledMacro {
  const problems: MacroProblem[] = [];
  const compiler = new RuleCompiler(edition, problems);
  const rules = item.kind === "MacroDef" && item.params !== undefined
    ? [compiler.rule(item.params.tokens, item.params, item.body.tokens)]
    : ruleList(compiler, withoutDocs(item.body.tokens), problems, item);
  return { name: item.name.name, edition, rules, problems };
}

function ruleList(compiler: RuleCompiler, tokens: readonly Token[], problems: MacroProblem[], item: MacroRulesItem | MacroDefItem): Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; at < tokens.length;) {
    const open = tokens[at];
    if (open === undefined || !isOpen(open.kind)) {
      problems.push({ span: open ?? item.name, message: `expected \`(\`, found \`${open?.text ?? "end of macro"}\`: the left side of a macro rule is in brackets` });
      return rules;
    }
    const close = closeIndex(tokens, at);
    const arrow = tokens[close + 1];
    const body = tokens[close + 2];
    if (arrow?.kind !== TOKEN.FatArrow) {
      problems.push({ span: arrow ?? tokens[close] ?? open, message: "expected `=>` after the left side of a macro rule" });
      return rules;
    }
    if (body === undefined || !isOpen(body.kind)) {
      problems.push({ span: body ?? arrow, message: "the right side of a macro rule must be in brackets" });
      return rules;
    }
    const end = closeIndex(tokens, close + 2);
    rules.push(compiler.rule(tokens.slice(at + 1, close), { start: open.start, end: (tokens[close] ?? open).end }, tokens.slice(close + 3, end)));
    at = end + 1;
    const next = tokens[at];
    if (next === undefined) break;
    if (next.kind !== TOKEN.Semi && next.kind !== TOKEN.Comma) {
      problems.push({ span: next, message: `expected \`;\` between macro rules, found \`${next.text}\`` });
      return rules;
    }
    at++;
  }
  if (rules.length === 0) problems.push({ span: item.name, message: "macros must contain at least one rule" });
  return rules;
}

/** Doc comments are `#[doc = "…"]` to macros. The same array when there are none. */
export function withoutDocs(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === TOKEN.OuterDoc || token.kind === TOKEN.InnerDoc)) return tokens;
  const out: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== TOKEN.OuterDoc && token.kind !== TOKEN.InnerDoc) {
      out.push(token);
      continue;
    }
    const make = (kind: number, text: string): void => { out.push({ kind, text, joint: false, start: token.start, end: token.end }); };
    make(TOKEN.Pound, "#");
    if (token.kind === TOKEN.InnerDoc) make(TOKEN.Not, "!");
    make(TOKEN.OpenBracket, "[");
    make(TOKEN.Ident, "doc");
    make(TOKEN.Eq, "=");
    make(TOKEN.RawStr, docLiteral(token.text));
    make(TOKEN.CloseBracket, "]");
  }
  return out;
}

function docLiteral(text: string): string {
  const contents = text.startsWith("/*") ? text.slice(3, -2) : text.slice(3);
  let hashes = "";
  while (contents.includes(`"${hashes}`)) hashes += "#";
  return `r${hashes}"${contents}"${hashes}`;
}

interface Repetition { readonly bodyFrom: number; readonly bodyTo: number; readonly separator: readonly Token[]; readonly op: string; readonly next: number }

class RuleCompiler {
  private slots = new Map<string, number>();
  private names: string[] = [];

  constructor(private readonly edition: Edition, private readonly problems: MacroProblem[]) {}

  rule(matcher: readonly Token[], span: Span, body: readonly Token[]): Rule {
    this.slots = new Map();
    this.names = [];
    const steps: Step[] = [];
    this.matcher(withoutDocs(matcher), 0, matcher.length === 0 ? 0 : withoutDocs(matcher).length, steps);
    steps.push({ kind: "End" });
    const templates = this.templates(body, 0, body.length);
    return { steps, matcher: { start: span.start, end: span.end }, templates, variables: this.names };
  }

  // ---- matchers --------------------------------------------------------------------------------------------

  /** Says whether it can match nothing at all. */
  private matcher(tokens: readonly Token[], from: number, to: number, steps: Step[]): boolean {
    let empty = true;
    for (let at = from; at < to;) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.kind === TOKEN.Dollar) {
        const first = steps.length;
        at = this.matcherDollar(tokens, at, to, steps);
        empty &&= canBeEmpty(steps, first);
      } else {
        empty = false;
        steps.push({ kind: "Token", text: gluedText(tokens, at), next: steps.length + 1 });
        at += gluedLength(tokens, at);
      }
    }
    return empty;
  }

  private matcherDollar(tokens: readonly Token[], at: number, to: number, steps: Step[]): number {
    const dollar = tokens[at];
    const next = tokens[at + 1];
    if (dollar === undefined) return at + 1;
    if (next?.kind === TOKEN.OpenParen) return this.matcherRepetition(tokens, at, steps);
    if (next !== undefined && (isIdentifierLike(next.kind) || next.kind === TOKEN.Underscore)) {
      if (next.kind === TOKEN.Crate) {
        steps.push({ kind: "Token", text: "$crate", next: steps.length + 1 });
        return at + 2;
      }
      if (tokens[at + 2]?.kind === TOKEN.Colon) return this.declaration(tokens, at, steps);
      this.problems.push({ span: next, message: `missing fragment specifier: \`$${next.text}\` must be followed by \`:\` and one of ${FRAGMENTS.join(", ")}` });
      return at + 2;
    }
    if (next === undefined || at + 1 >= to) {
      steps.push({ kind: "Token", text: "$", next: steps.length + 1 });
      return at + 1;
    }
    if (next.kind === TOKEN.Dollar) {
      steps.push({ kind: "Token", text: "$", next: steps.length + 1 });
      return at + 2;
    }
    this.problems.push({ span: dollar, message: `expected an identifier or a repetition after \`$\`, found \`${next.text}\`` });
    return at + 1;
  }

  private declaration(tokens: readonly Token[], at: number, steps: Step[]): number {
    const name = tokens[at + 1];
    const kind = tokens[at + 3];
    const fragment = FRAGMENTS.find((candidate) => candidate === kind?.text);
    if (name === undefined) return at + 4;
    if (fragment === undefined) {
      this.problems.push({ span: kind ?? name, message: `invalid fragment specifier \`${kind?.text ?? ""}\`: valid fragment specifiers are ${FRAGMENTS.map((one) => `\`${one}\``).join(", ")}` });
      return at + 4;
    }
    const text = identifierName(name.text);
    if (this.slots.has(text)) this.problems.push({ span: name, message: `duplicate matcher binding \`$${text}\`` });
    const slot = this.names.length;
    this.names.push(text);
    this.slots.set(text, slot);
    steps.push({ kind: "Var", slot, fragment: this.editionFragment(fragment), next: steps.length + 1 });
    return at + 4;
  }

  /** `pat` takes alternatives from edition 2021 on, `expr` takes `_` and `const` blocks from 2024 on. */
  private editionFragment(fragment: Fragment): Fragment {
    if (fragment === "pat" && this.edition < 2021) return "pat_param";
    if (fragment === "expr" && this.edition < 2024) return "expr_2021";
    return fragment;
  }

  private matcherRepetition(tokens: readonly Token[], at: number, steps: Step[]): number {
    const repetition = this.repetition(tokens, at);
    const firstSlot = this.names.length;
    const slots: number[] = [];
    const open: Step & { kind: "Open" } = { kind: "Open", slots, next: steps.length + 1 };
    steps.push(open);
    const splits: (Step & { kind: "Split" })[] = [];
    const split = (): void => {
      const step: Step & { kind: "Split" } = { kind: "Split", first: steps.length + 1, second: -1 };
      splits.push(step);
      steps.push(step);
    };
    if (repetition.op !== "+") split();
    const round = steps.length;
    steps.push({ kind: "Round", next: round + 1 });
    const empty = this.matcher(tokens, repetition.bodyFrom, repetition.bodyTo, steps);
    if (repetition.op !== "?") {
      if (empty && repetition.separator.length === 0) this.problems.push({ span: tokens[at] ?? { start: 0, end: 0 }, message: "repetition matches empty token tree" });
      split();
      if (repetition.separator.length > 0) {
        steps.push({ kind: "Token", text: repetition.separator.map((token) => token.text).join(""), next: round });
      } else {
        const again = splits[splits.length - 1];
        if (again !== undefined) steps[steps.length - 1] = this.loopBack(again, splits, round);
      }
    }
    for (const step of splits) step.second = steps.length;
    steps.push({ kind: "Close", next: steps.length + 1 });
    for (let slot = firstSlot; slot < this.names.length; slot++) slots.push(slot);
    return repetition.next;
  }

  private loopBack(again: Step & { kind: "Split" }, splits: (Step & { kind: "Split" })[], round: number): Step {
    const step: Step & { kind: "Split" } = { kind: "Split", first: round, second: again.second };
    splits[splits.length - 1] = step;
    return step;
  }

  /** `$( … ) separator op`, where the separator may be missing. */
  private repetition(tokens: readonly Token[], at: number): Repetition {
    const close = closeIndex(tokens, at + 1);
    let next = close + 1;
    const isOp = (index: number): boolean => {
      const kind = tokens[index]?.kind;
      return kind === TOKEN.Star || kind === TOKEN.Plus || kind === TOKEN.Question;
    };
    let separator: readonly Token[] = [];
    if (!isOp(next)) {
      const length = gluedLength(tokens, next);
      separator = tokens.slice(next, next + length);
      next += length;
    }
    if (!isOp(next)) {
      const token = tokens[next] ?? tokens[close] ?? tokens[at];
      if (token !== undefined) this.problems.push({ span: token, message: "expected one of: `*`, `+`, or `?`" });
      return { bodyFrom: at + 2, bodyTo: close, separator, op: "*", next };
    }
    const op = tokens[next]?.text ?? "*";
    if (op === "?" && separator[0] !== undefined) this.problems.push({ span: separator[0], message: "the `?` macro repetition operator does not take a separator" });
    return { bodyFrom: at + 2, bodyTo: close, separator, op, next: next + 1 };
  }

  // ---- transcribers ----------------------------------------------------------------------------------------

  private templates(tokens: readonly Token[], from: number, to: number): Template[] {
    const out: Template[] = [];
    for (let at = from; at < to;) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.kind !== TOKEN.Dollar) {
        out.push({ kind: "Token", token });
        at++;
      } else at = this.templateDollar(tokens, at, to, out);
    }
    return out;
  }

  private templateDollar(tokens: readonly Token[], at: number, to: number, out: Template[]): number {
    const dollar = tokens[at];
    const next = at + 1 < to ? tokens[at + 1] : undefined;
    if (dollar === undefined) return at + 1;
    if (next?.kind === TOKEN.OpenParen) {
      const repetition = this.repetition(tokens, at);
      const body = this.templates(tokens, repetition.bodyFrom, repetition.bodyTo);
      const slots = [...new Set(body.flatMap(slotsOf))];
      if (slots.length === 0 && this.problems.length === 0) this.problems.push({ span: next, message: "attempted to repeat an expression containing no syntax variables matched as repeating at this depth" });
      out.push({ kind: "Repeat", body, separator: repetition.separator, slots, at: { start: dollar.start, end: next.end } });
      return repetition.next;
    }
    if (next?.kind === TOKEN.OpenBrace) return this.templateFunction(tokens, at, out);
    if (next?.kind === TOKEN.Crate) {
      out.push({ kind: "Crate", token: next });
      return at + 2;
    }
    if (next?.kind === TOKEN.Dollar) {
      out.push({ kind: "Token", token: dollar });
      return at + 2;
    }
    if (next !== undefined && isIdentifierLike(next.kind)) {
      const slot = this.slots.get(identifierName(next.text));
      if (slot !== undefined) {
        out.push({ kind: "Var", slot, token: next });
        return at + 2;
      }
    }
    // Not a variable of this macro: it is left for a macro that this one defines.
    out.push({ kind: "Token", token: dollar });
    return at + 1;
  }

  /** `${name(…)}` */
  private templateFunction(tokens: readonly Token[], at: number, out: Template[]): number {
    const close = closeIndex(tokens, at + 1);
    const name = tokens[at + 2];
    const args = tokens.slice(at + 4, close - 1).filter((token) => token.kind !== TOKEN.Dollar);
    const dollar = tokens[at];
    if (dollar === undefined || name === undefined) return close + 1;
    const slot = args[0] === undefined ? undefined : this.slots.get(identifierName(args[0].text));
    switch (name.text) {
      case "count": case "ignore": {
        const depth = Number(args[2]?.text ?? "0");
        out.push({ kind: "Function", name: name.text, slot, depth, token: name });
        break;
      }
      case "index": case "len":
        out.push({ kind: "Function", name: name.text, slot: undefined, depth: Number(args[0]?.text ?? "0"), token: name });
        break;
      case "concat":
        out.push({ kind: "Concat", token: name, parts: args.filter((token) => token.kind !== TOKEN.Comma).map((token) => this.concatPart(token)) });
        break;
      default:
        this.problems.push({ span: name, message: `unrecognized metavariable expression \`${name.text}\`: supported are count, ignore, index, len and concat` });
    }
    return close + 1;
  }

  private concatPart(token: Token): { kind: "Text"; text: string } | { kind: "Slot"; slot: number } {
    const slot = this.slots.get(identifierName(token.text));
    return slot === undefined ? { kind: "Text", text: token.text.replace(/^"|"$/g, "") } : { kind: "Slot", slot };
  }
}

/** Whether the part of a matcher that starts at `first` may match nothing: a repetition that may be left out, or a visibility. */
function canBeEmpty(steps: readonly Step[], first: number): boolean {
  const step = steps[first];
  if (step?.kind === "Var") return step.fragment === "vis";
  return step?.kind === "Open" && steps[first + 1]?.kind === "Split";
}

function slotsOf(template: Template): readonly number[] {
  switch (template.kind) {
    case "Var": return [template.slot];
    case "Repeat": return template.slots;
    case "Function": return template.slot === undefined ? [] : [template.slot];
    case "Concat": return template.parts.flatMap((part) => (part.kind === "Slot" ? [part.slot] : []));
    case "Token": case "Crate": return [];
  }
}
