// Makes the generator of random programs, which is TypeScript as the tests are, loadable by scripts.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformFileSync } from "@swc/core";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Where what is found is kept. */
export const out = join(root, ".cache/judge");

/** The modules of test/support/judge and `rewrites`, by name. */
export async function judgeLibrary() {
  const lib = join(out, `lib-${process.pid}`);
  mkdirSync(lib, { recursive: true });
  writeFileSync(join(lib, "package.json"), '{ "type": "module" }');
  const folder = join(root, "test/support/judge");
  const files = [...readdirSync(folder).map((name) => join(folder, name)), join(root, "test/support/rewrites.ts")];
  for (const file of files) {
    const { code } = transformFileSync(file, { cwd: root, swcrc: false, configFile: false, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "es6" } });
    writeFileSync(join(lib, nameOf(file) + ".js"), code);
  }
  const loaded = await Promise.all(files.map(async (file) => [nameOf(file), await import(join(lib, nameOf(file) + ".js"))]));
  rmSync(lib, { recursive: true, force: true });
  return Object.fromEntries(loaded);
}

function nameOf(file) {
  return file.replace(/^.*\//, "").replace(/\.ts$/, "");
}

/** The verifier of dist/, or of the build in $OWNFLOW_DIST. */
export async function verifier() {
  const { createVerifier } = await import(join(process.env.OWNFLOW_DIST ?? join(root, "dist"), "src/index.js"));
  return createVerifier();
}

/** The number after `--name`. */
export function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}
