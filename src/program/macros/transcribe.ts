/**
 * Writes what a rule makes of a call: copies the template's tokens, puts the variables' tokens in, repeats.
 * Each token made knows where it was written and carries a hygiene context: names written in the macro get a context of this
 * use, tokens of the call keep theirs. Knows nothing of what the tokens mean.
 */
import type { Token } from "../../../grammar/ast.js";
import { TOKEN, identifierName } from "../../../grammar/tokens.js";
import type { NewExpansion, SourceMap, Span, TokenOrigins } from "../../base/source-map.js";
import type { Match } from "./match.js";
import type { Fragment, Rule, Template } from "./rules.js";

export interface TranscribeInput {
  readonly rule: Rule;
  readonly matches: ReadonlyMap<number, Match>;
  /** The tokens of the call. */
  readonly tokens: readonly Token[];
  readonly sourceMap: SourceMap;
  readonly macro: string;
  /** Position of the macro's name. */
  readonly definition: number;
  readonly call: Span;
  /** How many tokens may be made. */
  readonly limit: number;
}

export type TranscribeResult =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly span: Span; readonly message: string };

export function transcribe(input: TranscribeInput): TranscribeResult {
  const writer = new TokenWriter(input.sourceMap, input.definition);
  const transcriber = new Transcriber(input, writer);
  const problem = transcriber.all(input.rule.templates, { values: input.matches, index: 0, length: 0, outer: undefined });
  if (problem !== undefined) return { ok: false, span: problem.span, message: problem.message };
  return { ok: true, tokens: writer.finish(input.call, input.macro) };
}

export const TOO_LARGE = "the expansion is too large";

interface Problem { readonly span: Span; readonly message: string }

/** The variables as one round of the repetitions around sees them. */
interface Round {
  readonly values: ReadonlyMap<number, Match>;
  readonly index: number;
  readonly length: number;
  readonly outer: Round | undefined;
}

class Transcriber {
  constructor(private readonly input: TranscribeInput, private readonly writer: TokenWriter) {}

  all(templates: readonly Template[], round: Round): Problem | undefined {
    for (const template of templates) {
      const problem = this.one(template, round);
      if (problem !== undefined) return problem;
      if (this.writer.count > this.input.limit) return { span: this.input.call, message: TOO_LARGE };
    }
    return undefined;
  }

  private one(template: Template, round: Round): Problem | undefined {
    switch (template.kind) {
      case "Token": this.writer.definition(template.token); return undefined;
      case "Crate": this.writer.dollarCrate(template.token); return undefined;
      case "Var": return this.variable(template.slot, template.token, round);
      case "Repeat": return this.repeat(template, round);
      case "Function": return this.metaFunction(template, round);
      case "Concat": return this.concat(template, round);
    }
  }

  private variable(slot: number, token: Token, round: Round): Problem | undefined {
    const match = round.values.get(slot);
    const name = this.input.rule.variables[slot] ?? "";
    if (match === undefined) return { span: token, message: `the macro variable \`$${name}\` has no value here` };
    if (match.kind === "Rounds") return { span: token, message: `variable '${name}' is still repeating at this depth` };
    const { fragment, from, to } = match;
    if (from === to) return undefined;
    const bare = fragment === "tt" || fragment === "ident" || fragment === "lifetime" || this.isGroup(fragment, from, to);
    const group = fragment === "expr_2021" ? "expr" : fragment === "pat_param" ? "pat" : fragment;
    if (!bare) this.writer.invisible(TOKEN.InvisibleOpen, group, this.input.tokens[from] ?? token);
    this.writer.copy(this.input.tokens, from, to, fragment === "tt");
    if (!bare) this.writer.invisible(TOKEN.InvisibleClose, group, this.input.tokens[to - 1] ?? token);
    return undefined;
  }

  /** Whether the tokens are already one group of this kind. */
  private isGroup(fragment: Fragment, from: number, to: number): boolean {
    const { tokens } = this.input;
    if (tokens[from]?.kind !== TOKEN.InvisibleOpen || tokens[from].text !== fragment || tokens[to - 1]?.kind !== TOKEN.InvisibleClose) return false;
    let depth = 0;
    for (let at = from; at < to; at++) {
      const kind = tokens[at]?.kind;
      if (kind === TOKEN.InvisibleOpen) depth++;
      else if (kind === TOKEN.InvisibleClose && --depth === 0) return at === to - 1;
    }
    return false;
  }

  private repeat(template: Template & { kind: "Repeat" }, round: Round): Problem | undefined {
    const count = this.rounds(template, round);
    if (typeof count !== "number") return count;
    for (let index = 0; index < count; index++) {
      if (index > 0) for (const token of template.separator) this.writer.definition(token);
      const values = new Map(round.values);
      for (const slot of template.slots) {
        const match = round.values.get(slot);
        const value = match?.kind === "Rounds" ? match.rounds[index] : undefined;
        if (value !== undefined) values.set(slot, value);
      }
      const problem = this.all(template.body, { values, index, length: count, outer: round });
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  /** How often to repeat: the variables that repeat here must agree. */
  private rounds(template: Template & { kind: "Repeat" }, round: Round): number | Problem {
    let first: { slot: number; count: number } | undefined;
    for (const slot of template.slots) {
      const match = round.values.get(slot);
      if (match?.kind !== "Rounds") continue;
      const count = match.rounds.length;
      if (first === undefined) first = { slot, count };
      else if (first.count !== count) {
        const { variables } = this.input.rule;
        const times = (n: number): string => `${String(n)} time${n === 1 ? "" : "s"}`;
        return { span: template.at, message: `meta-variable \`${variables[first.slot] ?? ""}\` repeats ${times(first.count)}, but \`${variables[slot] ?? ""}\` repeats ${times(count)}` };
      }
    }
    return first?.count ?? { span: template.at, message: "attempted to repeat an expression containing no syntax variables matched as repeating at this depth" };
  }

  private metaFunction(template: Template & { kind: "Function" }, round: Round): Problem | undefined {
    let target: Round | undefined = round;
    for (let depth = 0; depth < template.depth; depth++) target = target?.outer;
    switch (template.name) {
      case "ignore": return undefined;
      case "index": this.writer.made(TOKEN.Int, String(target?.index ?? 0), template.token); return undefined;
      case "len": this.writer.made(TOKEN.Int, String(target?.length ?? 0), template.token); return undefined;
      case "count": {
        const match = template.slot === undefined ? undefined : round.values.get(template.slot);
        this.writer.made(TOKEN.Int, String(match === undefined ? 0 : countLeaves(match)), template.token);
        return undefined;
      }
    }
  }

  private concat(template: Template & { kind: "Concat" }, round: Round): Problem | undefined {
    let text = "";
    for (const part of template.parts) {
      if (part.kind === "Text") text += part.text;
      else {
        const match = round.values.get(part.slot);
        if (match?.kind !== "Leaf") return { span: template.token, message: "a variable of `${concat(..)}` must be an identifier or a literal" };
        for (let at = match.from; at < match.to; at++) text += identifierName(this.input.tokens[at]?.text ?? "").replace(/^"|"$/g, "");
      }
    }
    this.writer.made(TOKEN.Ident, text, template.token);
    return undefined;
  }
}

function countLeaves(match: Match): number {
  return match.kind === "Leaf" ? 1 : match.rounds.reduce((sum, round) => sum + countLeaves(round), 0);
}

/** Collects the tokens of one expansion and gives them their positions in the end. */
class TokenWriter {
  private readonly tokens: { kind: number; text: string; joint: boolean }[] = [];
  private readonly originStart: number[] = [];
  private readonly originEnd: number[] = [];
  private readonly contexts: number[] = [];
  private readonly useContexts = new Map<number, number>();
  private readonly contextOf: (position: number) => number;
  private readonly definitionContext: (position: number) => number;

  constructor(private readonly sourceMap: SourceMap, private readonly definitionAt: number) {
    this.contextOf = contextReader(sourceMap);
    this.definitionContext = contextReader(sourceMap);
  }

  get count(): number { return this.tokens.length; }

  /** A token written in the macro's definition. */
  definition(token: Token): void {
    this.add(token.kind, token.text, token.joint, token, this.contextOfUse(token.start));
  }

  dollarCrate(token: Token): void {
    this.add(TOKEN.DollarCrate, "$crate", token.joint, token, this.contextOfUse(token.start));
  }

  made(kind: number, text: string, at: Token): void {
    this.add(kind, text, false, at, this.contextOfUse(at.start));
  }

  invisible(kind: number, text: string, at: Token): void {
    this.add(kind, text, false, at, 0);
  }

  /** Tokens of the call. The last one keeps its distance to the next only when the call is taken token by token. */
  copy(tokens: readonly Token[], from: number, to: number, isTree: boolean): void {
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      this.add(token.kind, token.text, token.joint && (at < to - 1 || (isTree && token.kind !== TOKEN.Lt && token.kind !== TOKEN.Gt)), token, this.contextOf(token.start));
    }
  }

  finish(call: Span, macro: string): readonly Token[] {
    const info: NewExpansion = {
      call: { start: call.start, end: call.end }, macro, definition: this.definitionAt,
      originStart: new Int32Array(this.originStart), originEnd: new Int32Array(this.originEnd), contexts: new Int32Array(this.contexts),
    };
    const { base } = this.sourceMap.addExpansion(info, this.tokens.length);
    return this.tokens.map((token, index) => ({ start: base + index, end: base + index + 1, kind: token.kind, text: token.text, joint: token.joint }));
  }

  private contextOfUse(position: number): number {
    const parent = this.definitionContext(position);
    let context = this.useContexts.get(parent);
    if (context === undefined) {
      context = this.sourceMap.newContext(parent, this.definitionAt);
      this.useContexts.set(parent, context);
    }
    return context;
  }

  private add(kind: number, text: string, joint: boolean, origin: Span, context: number): void {
    this.tokens.push({ kind, text, joint });
    this.originStart.push(origin.start);
    this.originEnd.push(origin.end);
    this.contexts.push(context);
  }
}

/** `sourceMap.contextAt` for positions that mostly stand in one file or expansion. */
function contextReader(sourceMap: SourceMap): (position: number) => number {
  let low = 1;
  let high = 0;
  let tokens: TokenOrigins | undefined;
  return (position) => {
    if (position < low || position >= high) {
      const entry = sourceMap.entryAt(position);
      if (entry === undefined) return 0;
      low = entry.base;
      high = entry.base + (entry.kind === "file" ? entry.text.length : entry.tokens.count) + 1;
      tokens = entry.kind === "expansion" ? entry.tokens : undefined;
    }
    return tokens?.context(position - low) ?? 0;
  };
}
