/** The pages of docs/diagnostics: one for each code, whose programs do what the page says. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { CODES } from "../src/base/codes.js";
import { verify } from "../src/index.js";

const FOLDER = join(import.meta.dirname, "../docs/diagnostics");

interface Sample {
  readonly kind: "bad" | "ok";
  readonly program: string;
  /** The policy that stands before the program, if any. */
  readonly policy: string | undefined;
}

function samplesOf(page: string): readonly Sample[] {
  const samples: Sample[] = [];
  const policies = new Map<string, string>();
  for (const [, language, kind, text = ""] of page.matchAll(/^```(rust|toml),(bad|ok)\n([\s\S]*?)^```$/gm)) {
    if (language === "toml") policies.set(kind ?? "", text);
    else samples.push({ kind: kind === "bad" ? "bad" : "ok", program: text, policy: policies.get(kind ?? "") });
  }
  return samples;
}

/** `line code` for each mark: `//~ CODE`, or `//~^ CODE` for the line above. */
function marksOf(program: string): readonly string[] {
  return program.split("\n").flatMap((line, i) => {
    const [, above = "", codes = ""] = /\/\/~(\^?) (.*)$/.exec(line) ?? [];
    return [...codes.matchAll(/[A-Z]+\d+/g)].map(([code]) => `${String(i + 1 - above.length)} ${code}`);
  });
}

const pages = new Map(Object.keys(CODES).map((code) => [code, readFileSync(join(FOLDER, `${code}.md`), "utf8")]));

test("every code has a page, and every page a code", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(CODES).map((code) => `${code}.md`).sort());
});

test.each(Object.entries(CODES))("the page of %s has its meaning as the title", (code, meaning) => {
  expect(pages.get(code)?.split("\n")[0]).toBe(`# ${code}: ${meaning}`);
});

const withPrograms = [...pages].filter(([code]) => !code.startsWith("OWN"));

describe.each(withPrograms)("%s", (code, page) => {
  const samples = samplesOf(page);

  test("has a bad and a good program", () => {
    expect(new Set(samples.map((sample) => sample.kind))).toEqual(new Set(["bad", "ok"]));
  });

  test.each(samples)("the $kind program is judged so", ({ kind, program, policy }) => {
    const files: Record<string, string> = { "main.rs": program, ...(policy === undefined ? {} : { "ownflow.toml": policy }) };
    const options = { roots: ["main.rs"], timing: code === "IFC010", strict: code === "IFC020", allowEmpty: code.startsWith("E") };
    const [result] = verify(files, options);
    const all = [...(result?.findings ?? []), ...(result?.warnings ?? []), ...(result?.errors ?? [])];
    const found = all.map((finding) => `${String(finding.line)} ${finding.code}`).sort();
    if (kind === "ok") expect({ found, verdict: result?.verdict }).toEqual({ found: [], verdict: "verified" });
    else if (marksOf(program).length > 0) expect(found).toEqual(marksOf(program));
    else expect(all.map((finding) => finding.code)).toContain(code);
  });
});

const rustc = spawnSync("rustc", ["--version"], { encoding: "utf8" }).status === 0;

describe("the compiler agrees on ownership", () => {
  const folder = mkdtempSync(join(tmpdir(), "ownflow-pages-"));
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  test.runIf(rustc).each([...pages].filter(([code]) => code.startsWith("E")))("%s", (code, page) => {
    for (const { program } of samplesOf(page)) {
      const file = join(folder, `${code}.rs`);
      writeFileSync(file, program);
      const { stderr } = spawnSync("rustc", ["--edition", "2021", "--emit=metadata", "--error-format=short", "-o", join(folder, "out.rmeta"), file], { encoding: "utf8" });
      const found = [...stderr.matchAll(/:(\d+):\d+: error\[(E\d+)\]/g)].map(([, line = "", which = ""]) => `${line} ${which}`);
      expect(found).toEqual(marksOf(program));
    }
  });
});
