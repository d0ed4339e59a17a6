/**
 * Whole crates of the corpus expanded by us and by the compiler, piece by piece. Prints a table; run by `npm run compare:corpus`, since it
 * needs the corpus and a while. What std's macros make differs on purpose: ours are written over fewer functions.
 */
import { execFile } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Host } from "../../src/program/host.js";
import { printExpanded } from "../../src/program/dump/print-expanded.js";
import type { PreparedModels } from "../../src/program/load.js";
import { loadProgram, prepareModels } from "../../src/program/load.js";
import type { Edition } from "../../src/program/program.js";
import { normalForm } from "./normal-form.js";
import { ROOT, realModels } from "./support.js";

const CORPUS = join(ROOT, ".cache/corpus");
const wanted = process.env["OWNFLOW_CORPUS"] !== undefined && existsSync(CORPUS);

const CRATES: readonly (readonly [string, Edition, string])[] = [
  ["itoa", 2018, ""], ["ryu", 2018, ""], ["semver", 2018, "std"], ["memchr", 2018, "std"], ["smallvec", 2018, ""], ["hashbrown", 2018, "raw"], ["bytes", 2018, "std"], ["base64", 2018, "std"],
  ["regex-syntax", 2018, "unicode"], ["aho-corasick", 2018, "std"], ["log", 2015, "std"], ["walkdir", 2018, ""], ["bitflags", 2018, ""], ["proc-macro2", 2018, ""],
  ["syn", 2018, "full,derive,parsing,printing,visit,fold,visit-mut,extra-traits,clone-impls"], ["num-traits", 2015, "std"], ["crossbeam-utils", 2018, "std"], ["http", 2018, ""], ["indexmap", 2021, ""],
];

const host: Host = {
  readFile: (path) => ({ kind: "Bytes", bytes: readFileSync(path) }),
  isFile: (path) => existsSync(path) && statSync(path).isFile(),
  isDirectory: (path) => existsSync(path) && statSync(path).isDirectory(),
  list: (path) => readdirSync(path),
};

function pieces(text: string, edition: Edition): string[] {
  return normalForm(text, edition).join(" ").replace(/:: std ::/g, "std ::").split(/(?<=[;{}])/).map((piece) => piece.trim());
}

/** How many of `theirs` ours has too. */
function shared(ours: readonly string[], theirs: readonly string[]): number {
  const left = new Map<string, number>();
  for (const piece of ours) left.set(piece, (left.get(piece) ?? 0) + 1);
  let count = 0;
  for (const piece of theirs) {
    const have = left.get(piece) ?? 0;
    if (have > 0) count++;
    left.set(piece, have - 1);
  }
  return count;
}

async function compilerOutput(name: string, edition: Edition, features: readonly string[], file: string): Promise<string> {
  const args = ["--edition", String(edition), "--crate-type", "lib", "--crate-name", name.replace(/-/g, "_"), "-A", "warnings", "-Zunpretty=expanded", ...features.flatMap((one) => ["--cfg", `feature="${one}"`]), file];
  const options = { encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, RUSTC_BOOTSTRAP: "1" } } as const;
  // A crate whose dependencies are missing is expanded all the same, then rejected.
  return promisify(execFile)("rustc", args, options).then((result) => result.stdout, (error: unknown) => (typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : ""));
}

describe.skipIf(!wanted)("crates of the corpus, expanded", () => {
  const prepared: { models: PreparedModels | undefined } = { models: undefined };
  it.each(CRATES)("%s", async (name, edition, featureList) => {
    const registry = join(CORPUS, `librust-${name}-dev/usr/share/cargo/registry`);
    const file = join(registry, readdirSync(registry)[0] ?? "", "src/lib.rs");
    const features = featureList.split(",").filter((one) => one !== "");
    const theirs = pieces(await compilerOutput(name, edition, features, file), edition);
    prepared.models ??= prepareModels(realModels());
    const program = loadProgram([file], { prepared: prepared.models, features, edition }, host);
    const crate = program.crates[0];
    const ours = crate === undefined ? [] : pieces(printExpanded(program, crate), edition);
    const equal = shared(ours, theirs);
    console.log(`${name}: ${String(theirs.length)} pieces, ${((equal / theirs.length) * 100).toFixed(2)} % equal`);
    expect(equal / theirs.length).toBeGreaterThan(0.9);
  });
});
