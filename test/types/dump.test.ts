/** The dumps of types and calls, as a whole. */
import { expect, test } from "vitest";
import { dumpCalls, dumpTypes } from "../../src/types/dump.js";
import { readProgram, typed } from "./support.js";

test("types and calls of a small program", async () => {
  const context = typed(readProgram("basics.rs"));
  await expect(dumpTypes(context)).toMatchFileSnapshot("golden/basics.types");
  await expect(dumpCalls(context)).toMatchFileSnapshot("golden/basics.calls");
});

test("a second context gives the same text", () => {
  const text = readProgram("basics.rs");
  expect(dumpCalls(typed(text))).toBe(dumpCalls(typed(text)));
});
