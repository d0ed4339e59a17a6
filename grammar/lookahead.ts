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

/** By token kind: 1 for first tokens. At `TOKEN_COUNT`: 1 when nothing at all is fine too. */
type FirstSet = Uint8Array;

type Options<K extends "buildLookaheadForAlternation" | "buildLookaheadForOptional"> = Parameters<ILookaheadStrategy[K]>[0];

export class FirstTokenStrategy implements ILookaheadStrategy {
  private readonly ofRule = new Map<Rule, FirstSet>();

  /** The rules can be told apart by one token: asked of Chevrotain, by the test that constructs the parser with validation. */
  validate(options: Parameters<ILookaheadStrategy["validate"]>[0]): ReturnType<ILookaheadStrategy["validate"]> {
    return new LLkLookaheadStrategy({ maxLookahead: 1 }).validate(options);
  }

  buildLookaheadForAlternation(options: Options<"buildLookaheadForAlternation">): () => number | undefined {
    const production = find(options.rule.definition, (node) => node instanceof Alternation && node.idx === options.prodOccurrence);
    if (!(production instanceof Alternation) || options.hasPredicates) throw new Error(`rule ${options.rule.name}: no alternation to decide by one token`);
    const choice = new Int16Array(TOKEN_COUNT + 1).fill(-1);
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
    const result = new Uint8Array(TOKEN_COUNT + 1);
    for (const production of sequence) {
      const first = this.firstOfOne(production);
      for (let kind = 0; kind < TOKEN_COUNT; kind++) if (first[kind] === 1) result[kind] = 1;
      if (first[TOKEN_COUNT] !== 1) return result;
    }
    result[TOKEN_COUNT] = 1;
    return result;
  }

  private firstOfOne(production: IProduction): FirstSet {
    if (production instanceof Terminal) {
      const first = new Uint8Array(TOKEN_COUNT + 1);
      first[TOKEN[production.terminalType.name as keyof typeof TOKEN]] = 1;
      return first;
    }
    if (production instanceof NonTerminal) return this.firstOfRule(production.referencedRule);
    const definition = partsOf(production);
    if (production instanceof Alternation) {
      const first = new Uint8Array(TOKEN_COUNT + 1);
      for (const alternative of definition) this.firstOf([alternative]).forEach((bit, kind) => (first[kind] = (first[kind] ?? 0) | bit));
      return first;
    }
    const first = this.firstOf(definition);
    if (production instanceof Option || production instanceof Repetition) first[TOKEN_COUNT] = 1;
    return first;
  }

  private firstOfRule(rule: Rule): FirstSet {
    let first = this.ofRule.get(rule);
    if (first === undefined) {
      first = this.firstOf(rule.definition);
      this.ofRule.set(rule, first);
    }
    return first;
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
