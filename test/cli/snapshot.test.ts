/** The start-up snapshot: a process that starts from it says the same as one that does not. Runs the built package. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Said { readonly stdout: string; readonly stderr: string; readonly status: number | null }

function run(snapshot: "0" | "1", args: readonly string[]): Said {
  const env = { ...process.env, NODE_OPTIONS: "", NODE_V8_COVERAGE: "", OWNFLOW_SNAPSHOT: snapshot };
  const { stdout, stderr, status } = spawnSync(process.execPath, ["dist/ownflow.cjs", ...args], { encoding: "utf8", env });
  return { stdout, stderr, status };
}

describe("the start-up snapshot", () => {
  test("is built with the package", () => { expect(existsSync("dist/snapshot.blob")).toBe(true); });

  test.each([
    ["check", "examples/buffer.rs"],
    ["check", "examples/buffer.rs", "examples/data_store.rs", "--format", "json"],
    ["summary", "examples/buffer.rs"],
    ["check", "--help"],
    ["check", "--nope"],
    ["explain", "IFC001"],
  ])("%s %s", (...args) => {
    expect(run("1", args)).toEqual(run("0", args));
  });
});
