/** Syntax that was put away is the same when it is read again, and programs on folded models get the same results. */
import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkRoots } from "../../src/check.js";
import { MODELS } from "../../src/generated-models.js";
import { foldModels } from "../../src/program/fold.js";
import { memoryHost } from "../../src/program/host.js";
import { prepareModels } from "../../src/program/load.js";
import type { PreparedModels } from "../../src/program/load.js";
import { SyntaxStore } from "../../src/program/syntax-store.js";

function moved<T>(part: T, by: number): T;
function moved(part: unknown, by: number): unknown {
  if (typeof part === "number") return Number.isInteger(part) ? part + by : part;
  if (Array.isArray(part)) return part.map((each: unknown) => moved(each, by));
  return typeof part === "object" && part !== null ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, moved(value, by)])) : part;
}

it("a store gives back what was put into it", () => {
  const leaf = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(undefined), fc.bigInt(), fc.double({ noNaN: true }));
  const { tree } = fc.letrec<{ tree: object; part: unknown }>((tie) => ({
    part: fc.oneof({ depthSize: "small" }, leaf, tie("tree")),
    tree: fc.oneof(fc.array(tie("part"), { maxLength: 4 }), fc.record({ kind: fc.constant("A"), start: fc.nat(), end: fc.nat(), x: tie("part") }), fc.record({ value: tie("part") })),
  }));
  fc.assert(fc.property(fc.array(tree, { minLength: 1, maxLength: 8 }), (trees) => {
    // The same trees elsewhere too, as expansions of one macro are.
    const all = [...trees, ...trees.map((each) => moved(each, 1000)), ...trees, { tree: moved(trees, 70_000) }];
    const store = new SyntaxStore();
    const places = all.map((each) => store.write(each));
    store.close();
    expect(places.map((at) => store.read(at))).toEqual(all);
  }), { seed: 11, numRuns: 300 });
});

it("models that were folded say the same", () => {
  const check = (prepared: PreparedModels, file: string): unknown => checkRoots(
    memoryHost(new Map([["main.rs", readFileSync(`examples/${file}`, "utf8")]])), ["main.rs"],
    { read: { prepared }, policy: undefined, allowEmpty: true, strict: false, panics: false, timing: false, flows: "all" }, () => undefined,
  );
  const plain = prepareModels(MODELS);
  const folded = prepareModels(MODELS);
  foldModels(folded);
  for (const file of readdirSync("examples").filter((name) => name.endsWith(".rs"))) expect(check(folded, file), file).toEqual(check(plain, file));
});

it("nobody holds an item that was put away", () => {
  const folded = prepareModels(MODELS);
  checkRoots(memoryHost(new Map([["main.rs", "fn main() { println!(\"{:?}\", vec![1].iter().map(|x| x + 1).max()); }"]])), ["main.rs"],
    { read: { prepared: folded }, policy: undefined, allowEmpty: true, strict: false, panics: false, timing: false, flows: "all" }, () => undefined);
  foldModels(folded);
  const held: number[] = [];
  const seen = new Set<unknown>();
  const queue: unknown[] = [folded];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (typeof at !== "object" || at === null || seen.has(at)) continue;
    seen.add(at);
    if ("id" in at && "parent" in at && typeof at.id === "number" && folded.world.defs[at.id] !== at) held.push(at.id);
    if (at instanceof Map) queue.push(...at.keys(), ...at.values());
    else if (at instanceof Set) queue.push(...at);
    else if (!ArrayBuffer.isView(at)) for (const { value } of Object.values(Object.getOwnPropertyDescriptors(at))) if (value !== undefined) queue.push(value);
  }
  expect(seen.size).toBeGreaterThan(10_000);
  expect(folded.world.defs.filter((def) => def === undefined).length).toBeGreaterThan(5_000);
  expect(held).toEqual([]);
  // Asked for, they are what they were.
  const shown = (prepared: PreparedModels): unknown => prepared.foundation.defs.map(({ id, kind, name, parent, span, nameSpan }) => [id, kind, name, parent?.id, span.start, span.end, nameSpan.start]);
  expect(shown(folded)).toEqual(shown(prepareModels(MODELS)));
});
