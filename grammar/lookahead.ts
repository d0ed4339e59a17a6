/**
 * Which alternative of a rule to take, by one token: the sets of first tokens, computed from the grammar that Chevrotain recorded.
 *
 * Replaces Chevrotain's own computation, which looks for the shortest sequences that tell alternatives apart and takes most of the
 * time of starting up; with one token of look-ahead the two agree, and a test compares them.
 */
import {
  Alternation, LLkLookaheadStrategy, NonTerminal, Option, Repetition, Terminal, type ILookaheadStrategy, type IProduction, type Rule,
} from "./chevrotain.js";
import { TOKEN, TOKEN_COUNT } from "./tokens.js";

/** Where the parser stands: what a look-ahead function asks of its `this`. */
interface Cursor {
  readonly kinds: Uint8Array;
  readonly pos: number;
}

/** By token kind: 1 for first tokens. */
type FirstSet = Uint8Array;

interface RuleStart {
  readonly set: FirstSet;
  /** Whether the rule may read nothing. */
  readonly empty: boolean;
}

type Options<K extends "buildLookaheadForAlternation" | "buildLookaheadForOptional"> = Parameters<ILookaheadStrategy[K]>[0];

export class FirstTokenStrategy implements ILookaheadStrategy {
  private readonly ofRule = new Map<Rule, RuleStart>();

  /** The rules can be told apart by one token: asked of Chevrotain, by the test that constructs the parser with validation. */
  validate(options: Parameters<ILookaheadStrategy["validate"]>[0]): ReturnType<ILookaheadStrategy["validate"]> {
    return new LLkLookaheadStrategy({ maxLookahead: 1 }).validate(options);
  }

  buildLookaheadForAlternation(options: Options<"buildLookaheadForAlternation">): () => number | undefined {
    const production = find(options.rule.definition, (node) => node instanceof Alternation && node.idx === options.prodOccurrence);
    if (!(production instanceof Alternation) || options.hasPredicates) throw new Error(`rule ${options.rule.name}: no alternation to decide by one token`);
    const choice = new Int16Array(TOKEN_COUNT).fill(-1);
    production.definition.forEach((alternative, index) => {
      const first = this.firstOf([alternative]);
      for (let kind = 0; kind < TOKEN_COUNT; kind++) if (first[kind] === 1 && choice[kind] === -1) choice[kind] = index;
    });
    return function decide(this: Cursor): number | undefined {
      const index = choice[this.kinds[this.pos] ?? 0] ?? -1;
      return index < 0 ? undefined : index;
    };
  }

  buildLookaheadForOptional(options: Options<"buildLookaheadForOptional">): () => boolean {
    const kind = options.prodType === "Option" ? Option : Repetition;
    const production = find(options.rule.definition, (node) => node instanceof kind && node.idx === options.prodOccurrence);
    if (!(production instanceof Option) && !(production instanceof Repetition)) throw new Error(`rule ${options.rule.name}: not an optional part: ${options.prodType}`);
    const first = this.firstOf(production.definition);
    return function decide(this: Cursor): boolean {
      return first[this.kinds[this.pos] ?? 0] === 1;
    };
  }

  /** The first tokens of a sequence. */
  private firstOf(sequence: readonly IProduction[]): FirstSet {
    const first = new Uint8Array(TOKEN_COUNT);
    this.addSequence(sequence, first);
    return first;
  }

  /** Adds the first tokens of a sequence; tells whether it may be empty. */
  private addSequence(sequence: readonly IProduction[], first: FirstSet): boolean {
    for (const production of sequence) if (!this.add(production, first)) return false;
    return true;
  }

  private add(production: IProduction, first: FirstSet): boolean {
    if (production instanceof Terminal) {
      first[TOKEN[production.terminalType.name as keyof typeof TOKEN]] = 1;
      return false;
    }
    if (production instanceof NonTerminal) {
      const { set, empty } = this.firstOfRule(production.referencedRule);
      for (let kind = 0; kind < TOKEN_COUNT; kind++) if (set[kind] === 1) first[kind] = 1;
      return empty;
    }
    if (!(production instanceof Alternation)) return this.addSequence(partsOf(production), first) || production instanceof Option || production instanceof Repetition;
    let empty = false;
    for (const alternative of production.definition) empty = this.add(alternative, first) || empty;
    return empty;
  }

  private firstOfRule(rule: Rule): RuleStart {
    let start = this.ofRule.get(rule);
    if (start === undefined) {
      const set = new Uint8Array(TOKEN_COUNT);
      start = { set, empty: this.addSequence(rule.definition, set) };
      this.ofRule.set(rule, start);
    }
    return start;
  }
}

/** What a composite production is made of. */
function partsOf(production: IProduction): readonly IProduction[] {
  return (production as IProduction & { readonly definition: readonly IProduction[] }).definition;
}

function find(sequence: readonly IProduction[], matches: (production: IProduction) => boolean): IProduction | undefined {
  for (const production of sequence) {
    if (matches(production)) return production;
    if (production instanceof Terminal || production instanceof NonTerminal) continue;
    const inner = find(partsOf(production), matches);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
