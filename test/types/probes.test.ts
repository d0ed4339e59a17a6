/** Every program of `programs/`: its probes hold, and nothing in it stays unknown. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { failedProbes, readProgram } from "./support.js";

describe("typed programs", () => {
  const names = readdirSync(new URL("programs/", import.meta.url)).filter((name) => name.endsWith(".rs")).sort();
  test.each(names)("%s", (name) => {
    expect(failedProbes(readProgram(name))).toEqual([]);
  });
});
