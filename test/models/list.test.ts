/** The page about models names every crate that has one. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

it("lists every crate with a model", () => {
  const page = readFileSync(join(root, "docs/models.md"), "utf8");
  const listed = new Set([...page.matchAll(/`([a-z_0-9]+)`/g)].map((match) => match[1]));
  expect(readdirSync(join(root, "models")).filter((name) => !listed.has(name))).toEqual([]);
});
