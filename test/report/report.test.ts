import { describe, expect, test } from "vitest";
import { SourceMap } from "../../src/base/source-map.js";
import { findingOf, githubReport, jsonReport, textReport } from "../../src/report/index.js";
import type { Finding, VerificationResult } from "../../src/verifier/result.js";

const TEXT = ["fn main() {", "\tlet key = read_key();", "    println!(\"ключ 漢字 {}\", key);", "    let x = f(", "        1,", "        2,", "        3,", "        4,", "        5,", "    );", "}"];
const lines = (file: string, line: number): string | undefined => (file === "src/main.rs" ? TEXT[line - 1] : undefined);

function finding(part: Partial<Finding>): Finding {
  return { code: "IFC001", message: "a secret reaches a public channel", label: "", file: "src/main.rs", line: 3, column: 28, endLine: 3, endColumn: 31, path: [], help: "", ...part };
}

function result(part: Partial<VerificationResult>): VerificationResult {
  return {
    root: "src/main.rs", verdict: "verified", findings: [], warnings: [], assumptions: [], errors: [],
    statistics: { functions: 1, labels: 2, channels: 3, calls: 4, conservativeCalls: 0 }, ...part,
  };
}

function text(part: Partial<VerificationResult>, options: { colour?: boolean; quiet?: boolean } = {}): string {
  return textReport([result(part)], lines, { colour: options.colour ?? false, quiet: options.quiet ?? false });
}

describe("text", () => {
  test("shows the write, the way to it and the help", () => {
    const source = { file: "src/main.rs", line: 2, column: 6, endLine: 2, endColumn: 9, note: "`key` is secret" };
    expect(text({ verdict: "violated", findings: [finding({ label: "secret", path: [source], help: "declassify it\nremove it" })] })).toBe(`error[IFC001]: a secret reaches a public channel
 --> src/main.rs:3:28
  |
3 |     println!("ключ 漢字 {}", key);
  |                              ^^^ secret
note: \`key\` is secret
 --> src/main.rs:2:6
  |
2 |     let key = read_key();
  |         ^^^
help: declassify it
help: remove it

violated: src/main.rs: 1 finding in 1 function, 2 labels and 3 channel writes
`);
  });

  test("marks a place of several lines down the left side and cuts a long one", () => {
    const place = { line: 4, column: 13, endLine: 10, endColumn: 6 };
    expect(text({ verdict: "violated", findings: [finding(place)] })).toContain(`
 4 |       let x = f(
   |  _____________^
 5 | |         1,
 6 | |         2,
...  |
10 | |     );
   | |_____^
`);
    expect(text({ verdict: "violated", findings: [finding({ ...place, line: 8, column: 9, endLine: 9, endColumn: 11 })] })).toContain(`
8 |           4,
  |  _________^
9 | |         5,
  | |__________^
`);
  });

  test("a file that is not at hand has no frame, and a place that is nowhere has none at all", () => {
    expect(text({ verdict: "not-checked", errors: [finding({ file: "gone.rs" }), finding({ code: "OWN101", file: "", message: "it could not be read" })] })).toBe(`error[OWN101]: it could not be read

error[IFC001]: a secret reaches a public channel
 --> gone.rs:3:28

not checked: src/main.rs: 2 errors
`);
  });

  test("says what a verdict rests on", () => {
    const assumption = { kind: "unsafe" as const, file: "src/main.rs", line: 5, what: "unsafe block", reason: "" };
    const declassified = { kind: "declassification" as const, file: "src/a.rs", line: 9, what: "hash", reason: "salted" };
    expect(text({ assumptions: [assumption, { ...assumption, line: 4 }, declassified] })).toBe(`verified: src/main.rs: 1 function, 2 labels and 3 channel writes; rests on 1 declassification and 2 unsafe blocks
  1 declassification
    src/a.rs:9: hash (salted)
  2 unsafe blocks
    src/main.rs:4: unsafe block
    src/main.rs:5: unsafe block
`);
    expect(text({})).toBe("verified: src/main.rs: 1 function, 2 labels and 3 channel writes; rests on no assumption\n");
  });

  test("quiet says nothing of what is verified, and no warnings", () => {
    expect(text({ warnings: [finding({ code: "IFC101" })] }, { quiet: true })).toBe("");
    expect(text({ verdict: "violated", findings: [finding({})], warnings: [finding({ code: "IFC101" })] }, { quiet: true })).not.toContain("IFC101");
  });

  test("cuts very long lines around the place", () => {
    const long = `${"a".repeat(500)}key${"b".repeat(500)}`;
    const out = textReport([result({ verdict: "violated", findings: [finding({ column: 501, endColumn: 504 })] })], () => long, { colour: false, quiet: false });
    expect(out).toContain(`\n3 | ...${"a".repeat(60)}key${"b".repeat(97)}...\n  | ${" ".repeat(63)}^^^\n`);
    const wide = textReport([result({ verdict: "violated", findings: [finding({ column: 501, endColumn: 999 })] })], () => long, { colour: false, quiet: false });
    expect(wide).toContain(`\n  | ${" ".repeat(63)}${"^".repeat(103)}\n`);
  });

  test("counts several programs", () => {
    const both = textReport([result({}), result({ verdict: "violated", findings: [finding({})] })], lines, { colour: false, quiet: false });
    expect(both).toMatch(/\n\n2 programs: 1 verified, 1 violated, 0 not checked\n$/);
  });

  test("has colours only when they are asked for", () => {
    expect(text({ findings: [finding({})] })).not.toContain("\u001B");
    expect(text({ findings: [finding({})] }, { colour: true })).toContain("\u001B[1;31merror[IFC001]\u001B[0m");
  });

  test("control characters of the input do not reach the terminal", () => {
    const out = textReport([result({ verdict: "violated", findings: [finding({ message: "evil \u001B[2J \u202E" })] })], () => "let x = \"\u001B[2J\u202E\";", { colour: false, quiet: false });
    expect(out).not.toContain("\u001B");
    expect(out).not.toContain("\u202E");
  });

  test("lists findings by place whatever the order in which they came", () => {
    const some = [finding({ line: 9 }), finding({ line: 2 }), finding({ line: 2, code: "E0382" }), finding({ file: "a.rs" })];
    expect(jsonReport([result({ findings: some })])).toBe(jsonReport([result({ findings: [...some].reverse() })]));
  });
});

test("JSON has the documented keys and no others", () => {
  const step = { file: "src/main.rs", line: 2, column: 6, endLine: 2, endColumn: 9, note: "`key` is secret" };
  expect(JSON.parse(jsonReport([result({ verdict: "violated", findings: [finding({ path: [step], help: "h" })] })]))).toEqual({
    version: 1,
    results: [{
      root: "src/main.rs", verdict: "violated", warnings: [], assumptions: [], errors: [],
      findings: [{
        code: "IFC001", message: "a secret reaches a public channel", file: "src/main.rs", line: 3, column: 28, endLine: 3, endColumn: 31, help: "h",
        path: [{ file: "src/main.rs", line: 2, column: 6, note: "`key` is secret" }],
      }],
    }],
  });
});

test("workflow commands escape what would end them", () => {
  expect(githubReport([result({ verdict: "violated", findings: [finding({ file: "a,b:c.rs", message: "100%\nsure" })] })])).toBe(
    "::error file=a%2Cb%3Ac.rs,line=3,endLine=3,col=28,endColumn=31,title=IFC001::100%25%0Asure\n",
  );
});

describe("places", () => {
  test("what a macro's definition does is shown where the macro is used, an argument where it stands", () => {
    const sources = new SourceMap();
    const file = sources.addFile("m.rs", "macro_rules! log { ($e:expr) => { emit($e) } }\nfn f() { log!(key) }");
    const at = (part: string, from = 0): { start: number; end: number } => {
      const start = file.base + file.text.indexOf(part, from);
      return { start, end: start + part.length };
    };
    const inner = [at("emit"), at("key")];
    const expansion = sources.addExpansion({ call: at("log!(key)"), macro: "log", definition: at("log").start, originStart: inner.map((s) => s.start), originEnd: inner.map((s) => s.end), contexts: [0, 0] }, 2);
    const show = (span: { start: number; end: number }): string => {
      const { line, column, endColumn } = findingOf({ code: "IFC001", severity: "finding", message: "m", span, notes: [], help: ["a", "b"] }, sources);
      return `${String(line)}:${String(column)}-${String(endColumn)}`;
    };
    expect(show({ start: expansion.base, end: expansion.base + 1 })).toBe("2:10-19");
    expect(show({ start: expansion.base + 1, end: expansion.base + 2 })).toBe("2:15-18");
    expect(show({ start: expansion.base, end: expansion.base + 2 })).toBe("2:10-19");
    expect(show(at("emit"))).toBe("1:35-39");
    expect(show({ start: 0, end: 0 })).toBe("1:1-1");
  });
});
