/**
 * Every program of `run/`, lowered and run by the interpreter, prints what the compiled program prints: `NAME.out`, made by
 * `npm run bless:run`. A panic is the last line.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validate } from "../../src/ir/index.js";
import { checkedBodies, loadFrom, ROOT } from "../support/bodies.js";
import { Interpreter } from "../support/interpreter.js";

describe("lowered programs run as compiled ones do", () => {
  const loaded = loadFrom(join(ROOT, "test/ir/run"));
  const files = loaded.program.crates.filter((crate) => crate.role === "checked").map((crate) => crate.file);

  test("there are enough of them, each with its output", () => {
    expect(files.length).toBeGreaterThanOrEqual(80);
    expect(files.filter((file) => !existsSync(file.replace(/\.rs$/, ".out")))).toEqual([]);
  });

  test("every body is valid and complete", () => {
    for (const { body } of checkedBodies(loaded)) {
      expect(validate(body)).toEqual([]);
      expect(body.unsupported).toEqual([]);
    }
  });

  test.each(files)("%s", (file) => {
    expect(Interpreter.run(loaded, file)).toBe(readFileSync(file.replace(/\.rs$/, ".out"), "utf8"));
  });
});
