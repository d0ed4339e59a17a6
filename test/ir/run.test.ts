/**
 * Every program of `run/` (edition 2021) and `run-2024/`, lowered and run by the interpreter, prints what the compiled program prints: `NAME.out`, made by
 * `npm run bless:run`. A panic is the last line.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validate } from "../../src/ir/index.js";
import { checkedBodies, loadFrom, ROOT } from "../support/bodies.js";
import { Interpreter } from "../support/interpreter.js";

describe.each([
  { folder: "run", edition: 2021, least: 80 },
  { folder: "run-2024", edition: 2024, least: 1 },
] as const)("lowered programs of $folder run as compiled ones do", ({ folder, edition, least }) => {
  const loaded = loadFrom(join(ROOT, "test/ir", folder), { edition });
  const files = loaded.program.crates.filter((crate) => crate.role === "checked").map((crate) => crate.file);

  test("there are enough of them, each with its output", () => {
    expect(files.length).toBeGreaterThanOrEqual(least);
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
