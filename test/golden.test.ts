/** Every golden program: its verdict, and a finding for each mark and no other. */
import { describe, expect, test } from "vitest";
import { createVerifier } from "../src/index.js";
import type { VerifyOptions } from "../src/index.js";
import { goldenPrograms } from "./support/golden.js";
import type { GoldenProgram } from "./support/golden.js";

describe("golden programs", () => {
  const verifier = createVerifier();
  test.each(goldenPrograms().map((program) => [program.name, program] as const))("%s", (_, program) => {
    const results = verifier.verify(program.files, { roots: [program.root], ...optionsOf(program) });
    const found = results.flatMap((result) => [...result.findings, ...result.errors, ...result.warnings].map((each) => `${each.file}:${String(each.line)} ${each.code}`));
    const expected = program.marks.map((mark) => `${mark.file}:${String(mark.line)} ${mark.code}`);
    // Where the input could not be checked, the marks name what must be said; more may be said beside it.
    const compared = program.verdict === "not-checked" ? found.filter((each) => expected.includes(each)) : found;
    expect({ verdict: results[0]?.verdict, findings: compared.sort() }).toEqual({ verdict: program.verdict, findings: expected.sort() });
  });
});

function optionsOf(program: GoldenProgram): VerifyOptions {
  const { flags } = program;
  const known = new Set(["--timing", "--panics", "--strict", "--tests", "--allow-empty", "--flows", "explicit"]);
  const strange = flags.filter((flag) => !known.has(flag));
  if (strange.length > 0) throw new Error(`unknown flags: ${strange.join(" ")}`);
  return {
    timing: flags.includes("--timing"),
    panics: flags.includes("--panics"),
    strict: flags.includes("--strict"),
    tests: flags.includes("--tests"),
    allowEmpty: flags.includes("--allow-empty"),
    flows: flags.includes("explicit") ? "explicit" : "all",
  };
}
