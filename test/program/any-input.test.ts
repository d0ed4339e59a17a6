/** Programs cut up and put together at random: reading them never throws, always ends, and every message has a place. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dumpItems } from "../../src/program/dump/dump-items.js";
import { printExpanded } from "../../src/program/dump/print-expanded.js";
import { prepareModels } from "../../src/program/load.js";
import { MINI_STD, ROOT, load } from "./support.js";

const FOLDER = join(ROOT, "test/program/expansion");
const pieces = readdirSync(FOLDER).filter((name) => name.endsWith(".rs")).sort().map((name) => readFileSync(join(FOLDER, name), "utf8").match(/\w+|\s+|[^\w\s]/gu) ?? []);
const all = pieces.flat();

interface Edit { readonly at: number; readonly remove: number; readonly insert: readonly number[] }
const edit: fc.Arbitrary<Edit> = fc.record({ at: fc.nat(10_000), remove: fc.nat(3), insert: fc.array(fc.nat(all.length - 1), { maxLength: 4 }) });

it("mutated programs", () => {
  const prepared = prepareModels(MINI_STD);
  fc.assert(fc.property(fc.nat(pieces.length - 1), fc.array(edit, { minLength: 1, maxLength: 5 }), (index, edits) => {
    const words = [...(pieces[index] ?? [])];
    for (const { at, remove, insert } of edits) words.splice(at % (words.length + 1), remove, ...insert.map((one) => all[one] ?? ""));
    const program = load({ "main.rs": words.join("") }, ["main.rs"], { models: [], prepared });
    const crate = program.crates[0];
    if (crate !== undefined) {
      printExpanded(program, crate);
      dumpItems(program, crate);
    }
    for (const diagnostic of program.diagnostics) expect(program.sourceMap.locate(program.sourceMap.userSpan(diagnostic.span))).toBeDefined();
  }), { numRuns: 300, seed: 20_250_101 });
});

it("any text", () => {
  const prepared = prepareModels(MINI_STD);
  fc.assert(fc.property(fc.string({ maxLength: 80, unit: "binary" }), (text) => {
    load({ "main.rs": text, "Cargo.toml": text }, ["main.rs", "."], { models: [], prepared });
  }), { numRuns: 300, seed: 7 });
});
