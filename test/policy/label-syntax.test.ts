import { describe, expect, test } from "vitest";
import { labelTokens, readLabel } from "../../src/policy/label-syntax.js";
import type { Lattice } from "../../src/policy/labels.js";
import { buildLattice, builtinLattice } from "../../src/policy/lattice/lattice.js";

function product(): Lattice {
  const result = buildLattice([
    { name: "owners", kind: "confidentiality", shape: { kind: "Principals", principals: ["alice", "bob"] } },
    { name: "integrity", kind: "integrity", shape: { kind: "Chain", levels: ["trusted", "untrusted"] } },
  ]);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function read(text: string, lattice: Lattice = builtinLattice(), variables?: readonly string[]): string {
  const result = readLabel(labelTokens(text, 100), { start: 100, end: 100 + text.length }, { lattice, variables: variables === undefined ? undefined : new Set(variables) });
  if (result.label === undefined) return result.diagnostics.map((d) => `${d.code} ${String(d.span.start - 100)}..${String(d.span.end - 100)} ${d.message} (${d.help.join("; ")})`).join("\n");
  const { constant, dependent, axes, contentOnly } = result.label;
  const paths = dependent.map((path) => [path.root, ...path.fields].join("."));
  return `${contentOnly ? "content of " : ""}${[lattice.show(constant), ...paths].join(" + ")} on ${axes.join(",")}`;
}

describe("a label", () => {
  test.each([
    ["secret", "secret on 0"],
    ["public", "public on 0"],
    ["non-secret", "public on 0"],
    ["content = secret", "content of secret on 0"],
    ["self.level", "public + self.level on 0"],
    ["secret | client.0.level", "secret + client.0.level on 0"],
    ["r#secret", "secret on 0"],
  ])("`%s`", (text, expected) => { expect(read(text)).toBe(expected); });

  test.each([
    ["alice | bob", "alice | bob on 0"],
    ["alice, untrusted", "alice, untrusted on 0,1"],
    ["untrusted", "untrusted on 1"],
    ["untrusted, alice | bob,", "alice | bob, untrusted on 0,1"],
    ["public", "public on 0,1"],
  ])("of a product: `%s`", (text, expected) => { expect(read(text, product())).toBe(expected); });

  test("a variable alone is a dependent label, if the lattice has no element of its name", () => {
    expect(read("level", builtinLattice(), ["level"])).toBe("public + level on 0");
    expect(read("secret", builtinLattice(), ["secret"])).toBe("secret on 0");
  });
});

describe("what is no label is refused at its place", () => {
  test.each([
    ["secert", "OWN121 0..6 there is no label `secert` (did you mean `secret`?)"],
    ["public | secert", "OWN121 9..15 there is no label `secert` (did you mean `secret`?)"],
    ["top-secret", "OWN121 0..10 there is no label `top-secret` (did you mean `non-secret`?)"],
    ["zzz", "OWN121 0..3 there is no label `zzz` (the labels are `public`, `secret`, `non-secret`)"],
    ["", "OWN116 0..0 a label is missing here (write the name of a level, as in `secret`)"],
    ["secret |", "OWN116 0..8 a label is missing after the last `|` ()"],
    ["secret public", "OWN116 7..13 `public` cannot stand in a label (join labels with `|`, and name several axes with `,`)"],
    ["secret, public", "OWN116 8..14 this label speaks of the same axis as the one before the comma (write `a | b` for the join of two labels)"],
    ["= secret", "OWN116 0..1 expected the name of a label, found `=` ()"],
    ["self.", "OWN116 0..5 expected the name of a field after `.` ()"],
  ])("`%s`", (text, expected) => { expect(read(text)).toBe(expected); });

  test("a path must start from a variable that is there", () => {
    expect(read("clint.level", builtinLattice(), ["client", "entry"])).toBe("OWN121 0..5 there is no variable `clint` that this label could depend on (did you mean `client`?)");
    expect(read("x.level", builtinLattice(), [])).toBe("OWN121 0..1 there is no variable `x` that this label could depend on (no variable can be named here)");
  });
});
