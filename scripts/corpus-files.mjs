// Which files the corpus has, and the edition each is written in. Shared by the corpus scripts and the benchmark.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
export const cache = join(root, ".cache");
export const corpus = join(cache, "corpus");

/** The folders below the unpacked standard library that belong to the corpus; `all` takes the compiler and its tests too. */
const LIBRARY = ["library/core", "library/alloc", "library/std"];

/** Every `.rs` file of the corpus: `{ path, name, edition, text }`, in the order of the names. Files that are not UTF-8 are left out. */
export function corpusFiles({ all = false } = {}) {
  if (!existsSync(corpus)) {
    console.error("The corpus is not there: run `npm run corpus:fetch` first.");
    process.exit(2);
  }
  const files = [];
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (const pack of readdirSync(corpus).sort()) {
    for (const path of rustFiles(join(corpus, pack))) {
      const name = relative(corpus, path);
      if (pack === "rust-src" && !all && !LIBRARY.some((folder) => name.includes(`/${folder}/`))) continue;
      try {
        const text = decoder.decode(readFileSync(path));
        files.push({ path, name, text, edition: editionOf(path, text) });
      } catch {
        // Not UTF-8: the compiler does not read it either.
      }
    }
  }
  return files;
}

function rustFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(".rs")).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

const manifests = new Map();

/** The edition of the package around a file; for the compiler's own tests what their header says. */
function editionOf(path, text) {
  const header = /^\/\/ ?@? *edition: *(\d{4})/m.exec(text);
  if (header !== null && path.includes("/src/test/")) return Number(header[1]);
  for (let folder = dirname(path); folder.length > corpus.length; folder = dirname(folder)) {
    if (!manifests.has(folder)) {
      const manifest = join(folder, "Cargo.toml");
      const found = existsSync(manifest) ? (/^edition *= *"(\d{4})"/m.exec(readFileSync(manifest, "utf8")) ?? [undefined, "2015"])[1] : undefined;
      manifests.set(folder, found === undefined ? undefined : Number(found));
    }
    const edition = manifests.get(folder);
    if (edition !== undefined) return edition;
  }
  return 2015;
}
