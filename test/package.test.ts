/** The package as its users get it: packed, unpacked elsewhere, imported and run. Uses what is built. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
let consumer = "";

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), "ownflow-consumer-"));
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", consumer], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  const modules = join(consumer, "node_modules");
  mkdirSync(join(modules, "ownflow"), { recursive: true });
  execFileSync("tar", ["-xzf", join(consumer, packed), "--strip-components=1", "-C", join(modules, "ownflow")]);
  for (const name of readdirSync(join(ROOT, "node_modules"))) if (!name.startsWith(".") && name !== "ownflow") symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  writeFileSync(join(consumer, "package.json"), '{ "type": "module" }');
});
afterAll(() => { rmSync(consumer, { recursive: true, force: true }); });

describe("the packed package", () => {
  test("verifies texts without a file system", () => {
    writeFileSync(join(consumer, "use.js"), `
      import { verify } from "ownflow";
      const source = "fn main() {\\\\n    let key = read();\\\\n    println!(\\"{key}\\");\\\\n}\\\\nfn read() -> u32 { 17 }\\\\n".replaceAll("\\\\n", "\\n");
      const policy = '[sources]\\n"crate::read" = "secret"\\n';
      const results = verify({ "main.rs": source, "ownflow.toml": policy }, { roots: ["main.rs"] });
      if (JSON.stringify(results) !== JSON.stringify(JSON.parse(JSON.stringify(results)))) throw new Error("not plain data");
      console.log(JSON.stringify(results.map(({ root, verdict, findings }) => ({ root, verdict, findings: findings.map(({ code, line }) => [code, line]) }))));
    `);
    const { stdout, stderr } = spawnSync(process.execPath, ["use.js"], { cwd: consumer, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: '[{"root":"main.rs","verdict":"violated","findings":[["IFC001",3]]}]\n', stderr: "" });
  });

  test("has a command that finds its pages and models", () => {
    const bin = join("node_modules", "ownflow", "dist", "ownflow.cjs");
    writeFileSync(join(consumer, "leak.rs"), "fn main() {\n    #[label(secret)]\n    let key = 17;\n    println!(\"{key}\");\n}\n");
    expect(spawnSync(process.execPath, [bin, "explain", "IFC001"], { cwd: consumer, encoding: "utf8" }).stdout).toContain("# IFC001");
    expect(spawnSync(process.execPath, [bin, "check", "leak.rs"], { cwd: consumer, encoding: "utf8" })).toMatchObject({ status: 1, stderr: "" });
  });
});
