// Writes the models, which are Rust files, into a module that the library can load without a file system.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export function embedModels() {
  const folder = join(root, "models");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".rs")).sort();
  const models = paths.map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(folder, path), "utf8") }));
  const text = [
    "/** Made by scripts/embed-models.mjs from models/; not under version control. */",
    'import type { ModelSource } from "./program/load.js";',
    "",
    `export const MODELS: readonly ModelSource[] = JSON.parse(${JSON.stringify(JSON.stringify(models))}) as readonly ModelSource[];`,
    "",
  ].join("\n");
  const target = join(root, "src/generated-models.ts");
  let before = "";
  try {
    before = readFileSync(target, "utf8");
  } catch {
    // not there yet
  }
  if (before !== text) writeFileSync(target, text);
}
