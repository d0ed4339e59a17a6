/**
 * Expansion agrees with the compiler: every program of `expansion/` is expanded by both, and the results are equal after normalisation.
 */
import { execFile, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/program/program.js";
import { printExpanded } from "../../src/program/dump/print-expanded.js";
import { normalForm } from "./normal-form.js";
import { ROOT, load, messages } from "./support.js";

const FOLDER = join(ROOT, "test/program/expansion");
const programs = readdirSync(FOLDER).filter((name) => name.endsWith(".rs")).sort();

function hasRustc(): boolean {
  return spawnSync("rustc", ["--version"]).status === 0;
}

function editionOf(text: string): Edition {
  const match = /\/\/ edition: (2015|2018|2021|2024)/.exec(text);
  return match === null ? 2021 : match[1] === "2015" ? 2015 : match[1] === "2018" ? 2018 : match[1] === "2024" ? 2024 : 2021;
}

const rustc = hasRustc();
if (!rustc) console.warn("no rustc: expansion is not compared with the compiler");

describe.skipIf(!rustc)("expansion as the compiler's", () => {
  it.each(programs)("%s", async (name) => {
    const path = join(FOLDER, name);
    const text = readFileSync(path, "utf8");
    const edition = editionOf(text);
    const { stdout: theirs } = await promisify(execFile)("rustc", ["--edition", String(edition), "-A", "warnings", "-Zunpretty=expanded", path], { encoding: "utf8", env: { ...process.env, RUSTC_BOOTSTRAP: "1" } });
    const program = load({ [name]: text }, [name], { edition });
    expect(messages(program)).toEqual([]);
    const crate = program.crates[0];
    if (crate === undefined) throw new Error("no crate");
    const ours = printExpanded(program, crate);
    expect(normalForm(ours, edition).join(" ").split(/(?<=[;{}])/)).toEqual(normalForm(theirs, edition).join(" ").split(/(?<=[;{}])/));
  });
});
