import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LLkLookaheadStrategy, Option, Repetition, Alternation, type ILookaheadStrategy, type IProduction, type Rule } from "../../grammar/chevrotain.js";
import { FirstTokenStrategy } from "../../grammar/lookahead.js";
import { lex, parseFile } from "../../grammar/parse.js";
import { FragmentParser } from "../../grammar/parser-fragments.js";
import { dumpTokens, printTree } from "../../grammar/print.js";
import { TOKEN, TOKEN_COUNT, kindName } from "../../grammar/tokens.js";
import { makeVocabulary } from "../../grammar/vocabulary.js";
import { checkFragments, checkText } from "./checks.js";
import { mutated, randomText, tokenSoup } from "./inputs.js";

describe("the grammar of Chevrotain's rules", () => {
  const vocabulary = makeVocabulary();
  const parser = new FragmentParser(vocabulary, true);

  test("is valid, and one token of look-ahead tells its alternatives apart", () => {
    expect(Object.keys(parser.getGAstProductions()).length).toBeGreaterThan(30);
  });

  test("our look-ahead takes the alternatives that Chevrotain's own would take", () => {
    const ours = new FirstTokenStrategy();
    const theirs = new LLkLookaheadStrategy({ maxLookahead: 1 });
    let compared = 0;
    for (const rule of Object.values(parser.getGAstProductions())) {
      for (const production of productions(rule.definition)) {
        const decisions = [ours, theirs].map((strategy) => decision(strategy, rule, production));
        for (let kind = 0; kind < TOKEN_COUNT; kind++) {
          // Chevrotain's functions ask `LA_FAST` for a token, ours read the kinds.
          const cursor = { kinds: Uint8Array.of(kind), pos: 0, LA_FAST: () => vocabulary.tokens[kind] };
          const [left, right] = decisions.map((decide) => decide.call(cursor));
          expect(left, `${rule.name}, ${kindName(kind)}`).toEqual(right);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(5000);
  });
});

type Decision = (this: unknown) => number | boolean | undefined;

function decision(strategy: ILookaheadStrategy, rule: Rule, production: Alternation | Option | Repetition): Decision {
  const base = { prodOccurrence: production.idx, rule, maxLookahead: 1, dynamicTokensEnabled: false };
  if (production instanceof Alternation) return strategy.buildLookaheadForAlternation({ ...base, hasPredicates: false });
  return strategy.buildLookaheadForOptional({ ...base, prodType: production instanceof Option ? "Option" : "Repetition" });
}

function productions(sequence: readonly IProduction[]): (Alternation | Option | Repetition)[] {
  return sequence.flatMap((production) => {
    const own = production instanceof Alternation || production instanceof Option || production instanceof Repetition ? [production] : [];
    const inner = "definition" in production && !("nonTerminalName" in production) ? productions(production.definition as IProduction[]) : [];
    return [...own, ...inner];
  });
}

test("token kinds are numbered without gaps", () => {
  expect(Object.values(TOKEN).sort((a, b) => a - b)).toEqual(Array.from({ length: TOKEN_COUNT }, (_, index) => index));
});

describe("dumps", () => {
  const text = "/// d\n#[a(b)] pub fn f<T: A>(x: Vec<u8>) { let y = x.g(1 >> 2); m!{ z } }";

  test("a tree as text", () => {
    expect(printTree(parseFile(text, 1, 2021).file)).toMatchSnapshot();
    expect(printTree(parseFile("use a::b;", 1, 2021).file, { spans: true })).toMatchSnapshot();
  });

  test("tokens as text", () => {
    expect(dumpTokens(lex(text, 1, 2021).tokens)).toMatchSnapshot();
    expect(dumpTokens(lex("a >>= b", 1, 2021).tokens, { spans: true })).toMatchSnapshot();
  });

  test("a tree survives JSON", () => {
    const { file } = parseFile(text, 1, 2021);
    expect(printTree(JSON.parse(JSON.stringify(file)) as object)).toBe(printTree(file));
  });
});

describe("any input at all", () => {
  const models = ["models", "examples", "test"]
    .flatMap((part) => {
      const folder = join(import.meta.dirname, "../..", part);
      return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
    })
    .filter((path) => path.endsWith(".rs"))
    .sort()
    .slice(0, 80)
    .map((path) => readFileSync(path, "utf8"));
  const runs = { seed: 20_26, numRuns: 400 };

  test("random characters", () => {
    fc.assert(fc.property(randomText, (text) => { checkText(text, 2021); }), runs);
  });

  test("token soup", () => {
    fc.assert(fc.property(tokenSoup, fc.constantFrom(2015 as const, 2021 as const, 2024 as const), (text, edition) => { checkText(text, edition); }), runs);
  });

  test("mutated real code", () => {
    fc.assert(fc.property(mutated(models), (text) => { checkText(text, 2021); }), runs);
  });

  test("fragments and expansions of anything", () => {
    fc.assert(fc.property(fc.oneof(tokenSoup, mutated(models)), (text) => { checkFragments(text, 2021); }), { ...runs, numRuns: 100 });
  });

  test("the Rust files of this repository are read without an error", () => {
    const wrong = models.flatMap((text) => parseFile(text, 1, 2021).diagnostics);
    expect(wrong.map(({ message }) => message)).toEqual([]);
  });
});
