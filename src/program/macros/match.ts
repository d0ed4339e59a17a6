/**
 * Matches the tokens of a macro call against a rule: all ways to go on are followed side by side, token by token, until one
 * of them needs a fragment, which then has to be the only one. There is no way back out of a fragment, as in the compiler.
 */
import type { Token } from "../../../grammar/ast.js";
import { parseFragment } from "../../../grammar/parse.js";
import { TOKEN, closeIndex, gluedLength, gluedText, isOpen } from "../../../grammar/tokens.js";
import type { Diagnostic } from "../../base/diagnostics.js";
import type { Edition } from "../program.js";
import { canBegin } from "./fragments.js";
import { fragmentKind } from "./parse-as.js";
import type { Fragment, Rule, Step } from "./rules.js";

/** What a macro variable stands for: tokens of the call, or one such per round of a repetition. */
export type Match =
  | { readonly kind: "Leaf"; readonly fragment: Fragment; readonly from: number; readonly to: number }
  | { readonly kind: "Rounds"; readonly rounds: Match[] };

export type MatchResult =
  | { readonly kind: "Matched"; readonly matches: ReadonlyMap<number, Match> }
  /** No thread could go on at `at`. */
  | { readonly kind: "Failed"; readonly at: number }
  /** A fragment did not parse, or two rules of the grammar apply: no other rule is tried. */
  | { readonly kind: "Fatal"; readonly at: number; readonly message: string; readonly diagnostics: readonly Diagnostic[] };

/** What happened on the way, newest first; threads share their past. */
interface Log {
  readonly before: Log | undefined;
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

interface Thread { readonly at: number; readonly log: Log | undefined }

/** The tokens of a call with what is asked of them again and again. */
export class CallTokens {
  private closers: Int32Array | undefined;

  constructor(readonly tokens: readonly Token[]) {}

  treeEnd(index: number): number {
    const token = this.tokens[index];
    if (token === undefined || !isOpen(token.kind)) return index + gluedLength(this.tokens, index);
    this.closers ??= new Int32Array(this.tokens.length);
    let close = this.closers[index] ?? 0;
    if (close === 0) {
      close = closeIndex(this.tokens, index);
      this.closers[index] = close;
    }
    return Math.min(close + 1, this.tokens.length);
  }
}

export function matchRule(rule: Rule, call: CallTokens, edition: Edition): MatchResult {
  const { steps } = rule;
  const { tokens } = call;
  let threads: Thread[] = [{ at: 0, log: undefined }];
  let position = 0;
  for (;;) {
    const next: Thread[] = [];
    const variables: Thread[] = [];
    const ended: Thread[] = [];
    const text = position < tokens.length ? gluedText(tokens, position) : undefined;
    advance(steps, threads, { text, tokens, position, edition }, next, variables, ended);
    if (text === undefined) {
      const thread = ended[0];
      if (thread === undefined) return { kind: "Failed", at: position };
      if (ended.length > 1) return { kind: "Fatal", at: position, message: "ambiguity: multiple successful parses", diagnostics: [] };
      return { kind: "Matched", matches: replay(thread.log) };
    }
    if (variables.length > 1 || (variables.length === 1 && next.length > 0)) {
      return { kind: "Fatal", at: position, message: ambiguityMessage(rule, variables, next), diagnostics: [] };
    }
    const variable = variables[0];
    if (variable !== undefined) {
      const step = steps[variable.at];
      if (step?.kind !== "Var") return { kind: "Failed", at: position };
      const end = fragmentEnd(call, position, step.fragment, edition);
      if (typeof end !== "number") return end;
      threads = [{ at: step.next, log: { before: variable.log, step, from: position, to: end } }];
      position = end;
    } else if (next.length > 0) {
      threads = next;
      position += gluedLength(tokens, position);
    } else return { kind: "Failed", at: position };
  }
}

interface Look { readonly text: string | undefined; readonly tokens: readonly Token[]; readonly position: number; readonly edition: Edition }

/** Follows every thread to the steps that need a token. */
function advance(steps: readonly Step[], threads: readonly Thread[], look: Look, next: Thread[], variables: Thread[], ended: Thread[]): void {
  const work = [...threads].reverse();
  for (let guard = 0; work.length > 0 && guard < 100_000; guard++) {
    const thread = work.pop();
    const step = thread === undefined ? undefined : steps[thread.at];
    if (thread === undefined || step === undefined) continue;
    switch (step.kind) {
      case "Token":
        if (step.text === look.text) next.push({ at: step.next, log: thread.log });
        break;
      case "Var":
        if (look.text !== undefined && canBegin(step.fragment, look.tokens, look.position, look.edition)) variables.push(thread);
        break;
      case "Split":
        work.push({ at: step.second, log: thread.log }, { at: step.first, log: thread.log });
        break;
      case "Open": case "Round": case "Close":
        work.push({ at: step.next, log: { before: thread.log, step, from: look.position, to: look.position } });
        break;
      case "End":
        if (look.text === undefined) ended.push(thread);
        break;
    }
  }
}

function ambiguityMessage(rule: Rule, variables: readonly Thread[], next: readonly Thread[]): string {
  const options = variables.map((thread) => {
    const step = rule.steps[thread.at];
    return step?.kind === "Var" ? `${step.fragment} ('${rule.variables[step.slot] ?? ""}')` : "";
  });
  const others = next.length === 0 ? "" : ` or ${String(next.length)} other option${next.length === 1 ? "" : "s"}`;
  return `local ambiguity when calling macro: multiple parsing options: built-in NTs ${options.join(" or ")}${others}.`;
}

/** Where the fragment that starts at `from` ends. */
function fragmentEnd(call: CallTokens, from: number, fragment: Fragment, edition: Edition): number | MatchResult {
  const { tokens } = call;
  if (fragment === "tt") return call.treeEnd(from);
  if (fragment === "ident" || fragment === "lifetime") return from + 1;
  const first = tokens[from];
  if (first?.kind === TOKEN.InvisibleOpen && first.text === fragment && fragment !== "stmt") {
    const end = call.treeEnd(from);
    // A group is one fragment only when nothing that belongs to it follows: `$e . len()` is a longer expression.
    if (fragment === "literal" || fragment === "vis" || end >= tokens.length || tokens[end]?.kind === TOKEN.Comma || tokens[end]?.kind === TOKEN.Semi) return end;
  }
  const result = parseFragment(tokens, from, fragmentKind(fragment), edition);
  if (result.ok) return result.next;
  return { kind: "Fatal", at: result.at, message: result.diagnostics[0]?.message ?? `expected ${fragment}`, diagnostics: result.diagnostics };
}

/** Builds the variables' values from what happened. */
function replay(log: Log | undefined): Map<number, Match> {
  const events: Log[] = [];
  for (let event = log; event !== undefined; event = event.before) events.push(event);
  const top = new Map<number, Match>();
  const frames: { values: Map<number, Match>; slots: readonly number[]; outer: Map<number, Match> }[] = [];
  let current = top;
  const endRound = (): void => {
    const frame = frames[frames.length - 1];
    if (frame === undefined || current === frame.outer) return;
    for (const slot of frame.slots) {
      const value = current.get(slot);
      const list = frame.outer.get(slot);
      if (value !== undefined && list?.kind === "Rounds") list.rounds.push(value);
    }
  };
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i];
    if (event === undefined) continue;
    const { step } = event;
    switch (step.kind) {
      case "Open":
        for (const slot of step.slots) current.set(slot, { kind: "Rounds", rounds: [] });
        frames.push({ values: current, slots: step.slots, outer: current });
        break;
      case "Round":
        endRound();
        current = new Map();
        break;
      case "Close": {
        endRound();
        const frame = frames.pop();
        if (frame !== undefined) current = frame.outer;
        break;
      }
      case "Var":
        current.set(step.slot, { kind: "Leaf", fragment: step.fragment, from: event.from, to: event.to });
        break;
      case "Token": case "Split": case "End":
        break;
    }
  }
  return top;
}
