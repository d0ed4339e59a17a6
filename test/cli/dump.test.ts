/** Every dump of one small program against what it printed when someone last looked. */
import { describe, expect, test } from "vitest";
import { STAGES } from "../../src/cli/stages.js";
import { run } from "../support/run-cli.js";

const INPUT = "test/cli/dump/input.rs";

describe.each([...STAGES.keys()])("dump --stage %s", (stage) => {
  test("as text", async () => {
    const { out } = await run("dump", "--stage", stage, INPUT);
    // What is modelled grows too often to be kept.
    if (stage === "models") expect(out).toContain("std::vec::Vec");
    else await expect(out).toMatchFileSnapshot(`dump/${stage}.txt`);
  });

  test("as JSON that holds something, twice the same", async () => {
    const { out } = await run("dump", "--stage", stage, "--format", "json", INPUT);
    const parsed: unknown = JSON.parse(out);
    expect(typeof parsed).toBe("object");
    expect((await run("dump", "--stage", stage, "--format", "json", INPUT)).out).toBe(out);
  });
});
