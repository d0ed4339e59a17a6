/** A sample of the claims of `std.rs`: the verifier reports what leaks and nothing else. `scripts/models-truth.mjs` checks all of them, and asks the compiled program too. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { verify } from "../../src/index.js";

const CLAIM = /^fn ((?:leak|ok)_\d+)\(\)/;
const EVERY = 16;

test("a sample of what the models claim", () => {
  const lines = readFileSync(new URL("std.rs", import.meta.url), "utf8").split("\n");
  let seen = 0;
  const sample = lines.filter((line) => !CLAIM.test(line) || seen++ % EVERY === 0);
  const [result] = verify({ "std.rs": sample.join("\n") }, { roots: ["std.rs"] });
  const reported = new Set(result?.findings.map(({ line }) => CLAIM.exec(sample[line - 1] ?? "")?.[1]));
  const expected = new Set(sample.map((line) => CLAIM.exec(line)?.[1]).filter((name) => name?.startsWith("leak")));
  expect(result?.errors).toEqual([]);
  expect([...reported].sort()).toEqual([...expected].sort());
}, 60_000);
