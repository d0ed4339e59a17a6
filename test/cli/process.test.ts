/** The executable as a process: what a pipe, a clock and a broken installation see. Runs the built package. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const BIN = "dist/ownflow.cjs";

describe("the executable", () => {
  test("the package is built", () => { expect(existsSync("dist/src/cli/main.js")).toBe(true); });

  test("prints its version without loading the command line", () => {
    const { stdout, status } = spawnSync(process.execPath, [BIN, "--version"], { encoding: "utf8" });
    expect({ stdout, status }).toMatchObject({ stdout: expect.stringMatching(/^ownflow \d+\.\d+\.\d+\n$/) as string, status: 0 });
  });

  test("hands the exit status on", () => {
    expect(spawnSync(process.execPath, [BIN, "chekc"]).status).toBe(2);
    expect(spawnSync(process.execPath, [BIN, "explain", "IFC001"]).status).toBe(0);
  });

  test("is not confused by a file where a package may have folders", () => {
    const folder = mkdtempSync(join(tmpdir(), "ownflow-"));
    mkdirSync(join(folder, "src/bin"), { recursive: true });
    writeFileSync(join(folder, "Cargo.toml"), '[package]\nname = "p"\nversion = "1.0.0"\nedition = "2021"\n');
    writeFileSync(join(folder, "src/main.rs"), "fn main() {}\n");
    writeFileSync(join(folder, "src/bin/README.md"), "Nothing\n");
    const { status, stderr } = spawnSync(process.execPath, [BIN, "check", "--allow-empty", folder], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("says all of it to a slow reader", async () => {
    const child = spawn(process.execPath, [BIN, "dump", "--stage", "ast", "--format", "json", "models/std/iter.rs"], { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => { out += chunk; }).pause();
    setTimeout(() => { child.stdout.resume(); }, 800);
    expect(await new Promise((resolve) => { child.once("close", resolve); })).toBe(0);
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(() => { JSON.parse(out); }).not.toThrow();
  });

  test("is quiet when its reader goes away", async () => {
    const child = spawn(process.execPath, [BIN, "dump", "--stage", "ast", "--format", "json", "models/std/iter.rs"], { stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => { err += chunk; });
    child.stdout.once("data", () => { child.stdout.destroy(); });
    await new Promise((resolve) => { child.once("close", resolve); });
    expect(err).toBe("");
  });
});
