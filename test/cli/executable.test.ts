/**
 * The file that `ownflow` is linked to, as sh and as Node run it: when it starts from the snapshot, and that arguments, status and signals pass.
 * In a package of its own, whose command line only says what it was given.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const SHELLS = [["sh"], ["dash"], ["bash", "--posix"], ["bash"], ["busybox", "sh"], ["zsh"], ["ksh"]].filter(([name = ""]) => spawnSync(name, ["-c", ":"]).status === 0);
const NASTY = ["check", "a b", "", "it's", '"quoted" $HOME `x` \\', "--", "--version", "*", "é\n"];

const SAY = (way: string): string => `async (args) => {
  if (args[0] === "wait") { process.stdout.write("waiting"); await new Promise((resolve) => setTimeout(resolve, 60_000)); }
  process.stdout.write(JSON.stringify(["${way}", ...args]));
  return args[0] === "fail" ? 2 : 0;
}`;

let folder = "";
let home = "";
let bin = "";

interface Said { readonly stdout: string; readonly stderr: string; readonly status: number | null }

function run(command: readonly string[], env: NodeJS.ProcessEnv = {}): Said {
  const [file = "", ...args] = command;
  const ours = { ...process.env, NODE_OPTIONS: "", NODE_V8_COVERAGE: "", OWNFLOW_SNAPSHOT: "", PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter), ...env };
  const { stdout, stderr, status } = spawnSync(file, args, { encoding: "utf8", env: ours });
  return { stdout, stderr, status };
}
const said = (way: string, args: readonly string[]): Said => ({ stdout: JSON.stringify([way, ...args]), stderr: "", status: 0 });
const version = (file: string, env?: NodeJS.ProcessEnv): string => run([file, "--version"], env).stdout;

/** What sh says of itself; Node reads the package's manifest, where another version stands by now. */
const BY_SH = "ownflow 0.0.1\n";
const BY_NODE = "ownflow 0.0.2\n";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "ownflow-bin-")));
  home = join(folder, "it's a package");
  bin = join(home, "dist/ownflow.cjs");
  for (const each of ["bin", "scripts", "dist/src/cli"]) mkdirSync(join(home, each), { recursive: true });
  for (const each of ["bin/ownflow.js", "scripts/executable.mjs", "scripts/snapshot.mjs"]) copyFileSync(join(ROOT, each), join(home, each));
  writeFileSync(join(home, "package.json"), '{ "type": "module", "version": "0.0.1" }');
  writeFileSync(join(home, "dist/src/cli/main.js"), `export const main = ${SAY("modules")};\n`);
  writeFileSync(join(home, "dist/snapshot.cjs"), `const main = ${SAY("snapshot")};
    require("node:v8").startupSnapshot.setDeserializeMainFunction(() => { main(process.argv.slice(2)).then((status) => { process.exitCode = status; }); });\n`);
  execFileSync(process.execPath, ["--input-type=module", "-e", 'import { makePlain } from "./scripts/executable.mjs"; makePlain("./dist");'], { cwd: home });
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe("before there is a snapshot", () => {
  test("the file is for Node", () => {
    expect(readFileSync(bin, "utf8")).toBe(readFileSync(join(ROOT, "bin/ownflow.js"), "utf8"));
    expect(run([bin, ...NASTY])).toEqual(said("modules", NASTY));
  });
});

describe.skipIf(process.platform === "win32")("where the snapshot was made", () => {
  beforeAll(() => {
    execFileSync(process.execPath, ["scripts/snapshot.mjs"], { cwd: home, env: { ...process.env, NODE_OPTIONS: "" } });
    writeFileSync(join(home, "package.json"), '{ "type": "module", "version": "0.0.2" }');
  });

  test("the file is for sh and for Node", () => {
    expect(readFileSync(bin, "utf8")).toMatch(/^#!\/bin\/sh\n/);
    expect(version(bin)).toBe(BY_SH);
    expect(run([process.execPath, bin, "--version"]).stdout).toBe(BY_NODE);
    expect(run([process.execPath, bin, ...NASTY])).toEqual(said("snapshot", NASTY));
  });

  test.each(SHELLS)("%s %s starts from it with all arguments", (...shell) => {
    expect(run([...shell.filter(Boolean), bin, "-V"]).stdout).toBe(BY_SH);
    expect(run([...shell.filter(Boolean), bin, ...NASTY])).toEqual(said("snapshot", NASTY));
  });

  test("a link to it does", () => {
    mkdirSync(join(folder, ".bin"));
    symlinkSync("../it's a package/dist/ownflow.cjs", join(folder, ".bin/ownflow"));
    expect(version(join(folder, ".bin/ownflow"))).toBe(BY_SH);
    expect(run([join(folder, ".bin/ownflow"), "x"])).toEqual(said("snapshot", ["x"]));
  });

  test("the status and the signal of its end are its own", async () => {
    expect(run([bin, "fail"]).status).toBe(2);
    const child = spawn(bin, ["wait"], { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, NODE_OPTIONS: "", NODE_V8_COVERAGE: "" } });
    child.stdout.once("data", () => { child.kill("SIGTERM"); });
    expect(await new Promise((resolve) => { child.once("exit", (_, signal) => { resolve(signal); }); })).toBe("SIGTERM");
  });

  test.each([["OWNFLOW_SNAPSHOT", "0"], ["NODE_OPTIONS", "--no-warnings"], ["NODE_V8_COVERAGE", "coverage"]])("%s=%s asks for the modules", (name, value) => {
    const env = { [name]: name === "NODE_V8_COVERAGE" ? join(folder, value) : value };
    expect(version(bin, env)).toBe(BY_NODE);
    expect(run([bin, ...NASTY], env)).toEqual(said("modules", NASTY));
  });

  test("another Node does not start from it", () => {
    const other = join(folder, "other");
    mkdirSync(other);
    writeFileSync(join(other, "node"), `#!/bin/sh\nexec '${process.execPath}' "$@"\n`);
    chmodSync(join(other, "node"), 0o755);
    expect(version(bin, { PATH: [other, process.env["PATH"]].join(delimiter) })).toBe(BY_NODE);
  });

  test("nor does a Node with another date", () => {
    const blob = join(home, "dist/snapshot.blob");
    for (const date of ["2001-01-01", "2099-01-01"]) {
      utimesSync(blob, new Date(date), new Date(date));
      expect(version(bin)).toBe(BY_NODE);
    }
    execFileSync("touch", ["-r", process.execPath, blob]);
    expect(version(bin)).toBe(BY_SH);
  });

  test("a package that was copied or moved goes the plain way", () => {
    const moved = join(folder, "moved");
    execFileSync("cp", ["-R", home, moved]);
    expect(version(join(moved, "dist/ownflow.cjs"))).toBe(BY_NODE);
    expect(run([join(moved, "dist/ownflow.cjs"), ...NASTY])).toEqual(said("modules", NASTY));
    const away = join(folder, "away");
    renameSync(home, away);
    expect(run([join(away, "dist/ownflow.cjs"), ...NASTY])).toEqual(said("modules", NASTY));
    renameSync(away, home);
    expect(version(bin)).toBe(BY_SH);
  });

  test("a snapshot that Node refuses after all is done without", () => {
    const blob = join(home, "dist/snapshot.blob");
    renameSync(blob, `${blob}.kept`);
    expect(run([bin, ...NASTY])).toMatchObject({ stdout: JSON.stringify(["modules", ...NASTY]), status: 0 });
    renameSync(`${blob}.kept`, blob);
  });

  test("nothing is left of it when it cannot be made again", () => {
    writeFileSync(join(home, "dist/snapshot.cjs"), "throw new Error();\n");
    execFileSync(process.execPath, ["scripts/snapshot.mjs"], { cwd: home });
    expect(readFileSync(bin, "utf8")).toBe(readFileSync(join(ROOT, "bin/ownflow.js"), "utf8"));
    expect(existsSync(join(home, "dist/snapshot.json"))).toBe(false);
    expect(run([bin, ...NASTY])).toEqual(said("modules", NASTY));
  });
});
