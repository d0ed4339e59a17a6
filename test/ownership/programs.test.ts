/**
 * Every program of `programs/ok` has no ownership error; every one of `programs/bad` has those that its marks name, at their lines.
 * That rustc says the same is proved by `npm run compare:ownership`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validate } from "../../src/ir/index.js";
import { OwnershipChecker } from "../../src/ownership/index.js";
import { checkedBodies, loadFrom, ROOT } from "../support/bodies.js";

/** `line code` for every `//~ CODE…` of a text; each `^` means one line up. */
function marksOf(text: string): string[] {
  return text.split("\n").flatMap((line, i) => {
    const mark = /\/\/~(\^*) (.*)/.exec(line);
    return mark === null ? [] : (mark[2] ?? "").trim().split(/\s+/).map((code) => `${String(i + 1 - (mark[1] ?? "").length)} ${code}`);
  }).sort();
}

function errorsOf(folder: string): Map<string, string[]> {
  const loaded = loadFrom(folder);
  const checker = new OwnershipChecker(loaded.types);
  const found = new Map<string, Set<string>>();
  for (const crate of loaded.program.crates) if (crate.role === "checked") found.set(crate.file, new Set());
  for (const { def, body } of checkedBodies(loaded)) {
    expect(validate(body)).toEqual([]);
    expect(body.unsupported).toEqual([]);
    for (const diagnostic of checker.check(body)) {
      const at = loaded.program.sourceMap.locate(loaded.program.sourceMap.userSpan(diagnostic.span));
      found.get(def.crate.file)?.add(`${String(at?.line ?? 0)} ${diagnostic.code}`);
    }
  }
  return new Map([...found].map(([file, errors]) => [file, [...errors].sort()]));
}

describe.each(["ok", "bad"])("%s", (verdict) => {
  const found = errorsOf(join(ROOT, "test/ownership/programs", verdict));

  test("there are many", () => {
    expect(found.size).toBeGreaterThan(150);
  });

  test.each([...found.keys()])("%s", (file) => {
    const marks = marksOf(readFileSync(file, "utf8"));
    expect(found.get(file)).toEqual(marks);
    expect(marks.length > 0).toBe(verdict === "bad");
  });
});
