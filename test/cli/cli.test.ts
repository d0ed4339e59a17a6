/** The command line as a user meets it: what it prints, where, and with which status. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CODES } from "../../src/base/codes.js";
import { run } from "../support/run-cli.js";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ownflow-cli-"));
  writeFileSync(at("good.rs"), "fn main() {}\n");
  writeFileSync(at("bad.rs"), "fn main( {}\n");
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe("help", () => {
  test("names the commands and the exit statuses", async () => {
    const { out, err, status } = await run("--help");
    expect({ err, status }).toEqual({ err: "", status: 0 });
    for (const part of ["ownflow check [paths..]", "ownflow explain [code]", "ownflow init", "ownflow dump", "Exit status: 0 verified, 1 findings, 2"]) expect(out).toContain(part);
  });

  test("of a command shows its options and examples", async () => {
    const { out, status } = await run("check", "--help");
    expect(status).toBe(0);
    for (const part of ["--policy", "--strict", "--allow-empty", "--format", "ownflow check src/main.rs"]) expect(out).toContain(part);
  });

  test("without a command is an error", async () => {
    const { out, err, status } = await run();
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toContain("Usage: ownflow <command>");
  });

  test("the version is the package's", async () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    for (const flag of ["--version", "-V"]) expect(await run(flag)).toEqual({ out: `ownflow ${manifest.version}\n`, err: "", status: 0 });
  });
});

describe("what is mistyped is answered with the nearest right thing", () => {
  test.each([
    [["chekc"], "`chekc` is not a command", "did you mean `ownflow check`?"],
    [["src"], "`src` is not a command", "did you mean `ownflow check src`?"],
    [["frobnicate"], "`frobnicate` is not a command", "the commands are `check`"],
    [["--hepl"], "`--hepl` is no option of ownflow itself", "did you mean `--help`?"],
    [["check", "--fromat", "json"], "`ownflow check` has no option `--fromat`", "did you mean `--format`?"],
    [["check", "-z"], "`ownflow check` has no option `-z`", "see `ownflow check --help`"],
    [["check", "--format", "jsn"], "`jsn` is not a value of `--format`", "did you mean `--format json`?"],
    [["check", "--flows", "some"], "`some` is not a value of `--flows`", "the values are `all`, `explicit`"],
    [["check", "--format"], "`--format` needs a value", "`ownflow check --help` shows which"],
    [["check", "srx"], "the path `srx` does not exist", "did you mean `src`?"],
    [["check", "src/cil/main.ts"], "the path `src/cil/main.ts` does not exist", "did you mean `src/cli/main.ts`?"],
    [["check", "--policy", "pakage.json"], "the policy `pakage.json` does not exist", "did you mean `package.json`?"],
    [["check", "--policy", "src"], "the policy `src` is a folder, not a file", ""],
    [["check", "--models", "package.json"], "the folder of models `package.json` is a file, not a folder", ""],
    [["explain", "IFC01"], "there is no code `IFC01`", "did you mean `IFC001`?"],
    [["explain", "IFC001", "IFC002"], "`IFC002` is one argument too many", ""],
    [["dump", "package.json"], "Missing required argument: stage", ""],
    [["dump", "--stage", "tokes", "package.json"], "`tokes` is not a value of `--stage`", "did you mean `--stage tokens`?"],
    [["init", "nowhere"], "the folder `nowhere` does not exist", ""],
  ])("ownflow %s", async (args, message, help) => {
    const { out, err, status } = await run(...args);
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toContain(`error: ${message}`);
    expect(err).toContain(help);
    expect(err).not.toMatch(/\n {4}at /);
  });
});

describe("explain", () => {
  test("prints the page of a code, however it is spelt", async () => {
    for (const spelling of ["IFC001", "ifc001", "ownflow::IFC001"]) {
      const { out, status } = await run("explain", spelling);
      expect(status).toBe(0);
      expect(out).toContain("# IFC001: labelled data reaches a channel that may not carry it");
    }
  });

  test("has a page for every code", async () => {
    for (const code of Object.keys(CODES)) expect((await run("explain", code)).out).toContain(`# ${code}: `);
  });

  test("lists all codes without one", async () => {
    const { out } = await run("explain");
    for (const [code, meaning] of Object.entries(CODES)) expect(out).toContain(`${code.padEnd(8)}${meaning}`);
  });
});

describe("init", () => {
  test("writes a policy once", async () => {
    expect(await run("init", folder)).toMatchObject({ status: 0, err: "" });
    expect(readFileSync(at("ownflow.toml"), "utf8")).toContain('levels = ["public", "secret"]');
    expect(await run("init", folder)).toMatchObject({ status: 2, out: "" });
    expect(await run("init", "--force", folder)).toMatchObject({ status: 0 });
    rmSync(at("ownflow.toml"));
  });
});

const LEAK = "fn main() {\n    #[label(secret)]\n    let key = 17;\n    println!(\"{key}\");\n}\n";
const SAFE = "fn main() {\n    #[label(secret)]\n    let key = 17;\n    drop(key);\n    println!(\"done\");\n}\n";

describe("check", () => {
  beforeAll(() => {
    writeFileSync(at("leak.rs"), LEAK);
    writeFileSync(at("safe.rs"), SAFE);
  });

  test("verified is 0, a finding 1, what could not be read 2, and the worst counts", async () => {
    expect(await run("check", at("safe.rs"))).toMatchObject({ status: 0, err: "", out: expect.stringMatching(/^verified: .*safe\.rs: 1 function, 1 label and \d+ channel writes?; rests on no assumption\n$/) as string });
    expect(await run("check", at("leak.rs"))).toMatchObject({ status: 1, err: "", out: expect.stringContaining("error[IFC001]") as string });
    expect(await run("check", at("bad.rs"))).toMatchObject({ status: 2, err: "", out: expect.stringContaining("not checked: ") as string });
    expect(await run("check", at("safe.rs"), at("leak.rs"))).toMatchObject({ status: 1 });
    expect(await run("check", at("leak.rs"), at("bad.rs"))).toMatchObject({ status: 2 });
  });

  test("a program without labels proves nothing", async () => {
    expect(await run("check", at("good.rs"))).toMatchObject({ status: 2, out: expect.stringContaining("error[IFC105]") as string });
    expect(await run("check", "--allow-empty", at("good.rs"))).toMatchObject({ status: 0 });
  });

  test("prints JSON and workflow commands", async () => {
    const parsed = JSON.parse((await run("check", "--format", "json", at("leak.rs"))).out) as { version: number; results: { verdict: string; findings: { code: string; line: number }[] }[] };
    expect(parsed.version).toBe(1);
    expect(parsed.results).toMatchObject([{ root: at("leak.rs"), verdict: "violated", findings: [{ code: "IFC001", line: 4 }] }]);
    expect((await run("check", "--format", "github", at("leak.rs"))).out).toMatch(/^::error file=.*leak\.rs,line=4,.*title=IFC001::/);
  });

  test("has colours when asked, and is quiet when asked", async () => {
    expect((await run("check", "--color", "always", at("leak.rs"))).out).toContain("\u001B[1;31merror[IFC001]");
    expect((await run("check", "-q", at("safe.rs"))).out).toBe("");
  });

  test("takes a policy by name, and says what is wrong with it at its place", async () => {
    writeFileSync(at("p.toml"), '[sources]\n"crate::main" = "secert"\n');
    const { out, status } = await run("check", "--policy", at("p.toml"), at("safe.rs"));
    expect(status).toBe(2);
    expect(out).toContain("error[OWN121]: there is no label `secert`");
    expect(out).toContain("p.toml:2:18");
    expect(out).toContain("help: did you mean `secret`?");
  });
});

describe("summary", () => {
  test("prints, writes and compares label signatures", async () => {
    writeFileSync(at("leak.rs"), LEAK);
    writeFileSync(at("safe.rs"), SAFE);
    const file = at("signatures");
    expect((await run("summary", at("leak.rs"))).out).toBe("fn main()\n    writes `println!`: secret ⊑ public\n");
    expect(await run("summary", "--write", "--file", file, at("leak.rs"))).toMatchObject({ status: 0, out: `wrote ${file}\n` });
    expect(await run("summary", "--check", "--file", file, at("leak.rs"))).toMatchObject({ status: 0 });
    expect(await run("summary", "--check", "--file", file, at("safe.rs"))).toMatchObject({ status: 1, out: expect.stringContaining("-     writes `println!`: secret ⊑ public") as string });
    expect(await run("summary", "--check", "--write", at("safe.rs"))).toMatchObject({ status: 2 });
    expect(await run("summary", "--fn", "nothing", at("safe.rs"))).toMatchObject({ status: 2, err: expect.stringContaining("there is no function `nothing`") as string });
  });
});

describe("dump", () => {
  test("prints tokens and trees", async () => {
    expect((await run("dump", "--stage", "tokens", at("good.rs"))).out).toBe("fn\nIdent main\n(\n)\n{\n}\n");
    expect((await run("dump", "--stage", "ast", at("good.rs"))).out).toContain("Fn name=main");
    expect(JSON.parse((await run("dump", "--stage", "ast", "--format", "json", at("good.rs"))).out)).toMatchObject({ items: [{ kind: "Fn", name: { name: "main" } }] });
  });

  test("says on standard error what is wrong with the input", async () => {
    const { err, status } = await run("dump", "--stage", "ast", at("bad.rs"));
    expect(status).toBe(2);
    expect(err).toMatch(/^error\[OWN10\d\]: /);
    expect(err).toContain("fn main( {}");
  });

  test("of a folder is refused where a file is needed", async () => {
    expect(await run("dump", "--stage", "tokens", folder)).toMatchObject({ status: 2, err: expect.stringContaining("it is a directory") as string });
  });
});
