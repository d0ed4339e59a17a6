/** Any text as a policy, a label or a path: an answer, never an exception. */
import fc from "fast-check";
import { stringify, parse } from "smol-toml";
import { describe, expect, test } from "vitest";
import { SourceMap } from "../../src/base/source-map.js";
import { labelTokens, readLabel } from "../../src/policy/label-syntax.js";
import { builtinLattice } from "../../src/policy/lattice/lattice.js";
import { readPattern } from "../../src/policy/path-pattern.js";
import { readPolicy } from "../../src/policy/policy-file.js";
import { tomlPlaces } from "../../src/policy/toml-positions.js";

const SEED = { seed: 11, numRuns: 500 };
const lattice = builtinLattice();

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }), fc.dictionary(fc.constantFrom("to", "reason", "levels", "kind", "order"), fc.string(), { maxKeys: 3 }));
const section = fc.dictionary(fc.oneof(fc.constantFrom("paths", "levels", "order", "principals", "axes", "kind", "crate::f", "crate::S.x", "crate::f(x)"), fc.string()), value, { maxKeys: 4 });
const policy = fc.dictionary(fc.oneof(fc.constantFrom("lattice", "sources", "channels", "declassifiers", "trusted"), fc.string({ minLength: 1 })), fc.oneof(section, value), { maxKeys: 5 });

describe("any text", () => {
  test("as a policy", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), policy.map((document) => stringify(document))), (text) => {
      const file = new SourceMap().addFile("ownflow.toml", text);
      for (const { span } of readPolicy(file).diagnostics) expect(span.start >= file.base && span.end <= file.base + text.length + 1).toBe(true);
    }), SEED);
  });

  test("as a label", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom("secret", "public", "|", ",", "=", "content", ".", "self", "-", "x")).map((parts) => parts.join(" "))), (text) => {
      const result = readLabel(labelTokens(text, 1), { start: 1, end: 1 + text.length }, { lattice, variables: undefined });
      expect(result.label === undefined).toBe(result.diagnostics.length > 0);
    }), SEED);
  });

  test("as a path", () => {
    fc.assert(fc.property(fc.string(), (text) => { readPattern(text); }), SEED);
  });
});

test("every key of a TOML text is found, and its value reads as the parser's", () => {
  fc.assert(fc.property(policy, (document) => {
    const text = stringify(document);
    const places = tomlPlaces(text);
    const check = (path: readonly string[], inner: unknown): void => {
      const place = places.get(path);
      expect(place, JSON.stringify([path, text])).toBeDefined();
      if (typeof inner === "string" && place !== undefined) expect(parse(`x = ${text.slice(place.value.start, place.value.end)}`)["x"]).toBe(inner);
      if (typeof inner === "object" && inner !== null && !Array.isArray(inner)) for (const [key, child] of Object.entries(inner)) check([...path, key], child);
    };
    for (const [key, inner] of Object.entries(parse(text))) check([key], inner);
  }), SEED);
});
