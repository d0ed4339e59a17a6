/** What ownflow says of each example, word for word: `examples/NAME.expected` (or `expected` in a folder) beside it. `-u` writes them anew. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createVerifier } from "../src/index.js";
import { textReport } from "../src/report/index.js";

const ROOT = join(import.meta.dirname, "../examples");

/** The root of each example, relative to the examples, and the file with what is said of it. */
function examples(): readonly { readonly name: string; readonly root: string; readonly expected: string }[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.isDirectory()) return existsSync(join(ROOT, entry.name, "main.rs")) ? [{ name: entry.name, root: `${entry.name}/main.rs`, expected: `${entry.name}/expected` }] : [];
      return entry.name.endsWith(".rs") ? [{ name: entry.name, root: entry.name, expected: entry.name.replace(/\.rs$/, ".expected") }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The example's files as a user sees them from the project's folder. */
function filesOf(root: string): Readonly<Record<string, string>> {
  const folder = root.includes("/") ? root.slice(0, root.indexOf("/")) : undefined;
  const names = folder === undefined ? [root] : readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`).filter((name) => /\.(rs|toml)$/.test(name));
  return Object.fromEntries(names.map((name) => [`examples/${name}`, readFileSync(join(ROOT, name), "utf8")]));
}

describe("examples", () => {
  const verifier = createVerifier();

  test.each(examples().map((example) => [example.name, example] as const))("%s", async (_, { root, expected }) => {
    const files = filesOf(root);
    const results = verifier.verify(files, { roots: [`examples/${root}`] });
    const text = textReport(results, (file, line) => files[file]?.split("\n")[line - 1], { colour: false, quiet: false });
    await expect(text).toMatchFileSnapshot(join(ROOT, expected));
  });

  test("the paper's leak stands on line 16, the alias that ownership forbids on line 17", () => {
    const [result] = verifier.verify(filesOf("buffer_alias.rs"), { roots: ["examples/buffer_alias.rs"] });
    expect(result?.findings.map((finding) => [finding.line, finding.code])).toEqual([[16, "IFC001"], [17, "E0382"]]);
  });
});
