// Loads every package of the corpus and counts what became of its modules and imports. The goal: nothing inside a crate stays unresolved.
//
//   npm run corpus:items                  every package, with its default features and with all of them
//   npm run corpus:items -- FILTER        only packages whose folder contains FILTER
//   npm run corpus:items -- --list        name every import inside a crate that is not known
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { corpus, root } from "./corpus-files.mjs";

const args = process.argv.slice(2);
const list = args.includes("--list");
const filter = args.find((arg) => !arg.startsWith("--")) ?? "";
const { loadProgram, prepareModels } = await import(join(root, process.env.OWNFLOW_DIST ?? "dist", "src/program/load.js"));

const host = {
  readFile: (path) => {
    try {
      return { kind: "Bytes", bytes: readFileSync(path) };
    } catch (error) {
      return { kind: "Failed", reason: String(error.code) };
    }
  },
  isFile: (path) => existsSync(path) && statSync(path).isFile(),
  isDirectory: (path) => existsSync(path) && statSync(path).isDirectory(),
  list: (path) => (existsSync(path) ? readdirSync(path) : []),
};

const modelFolder = join(root, "models");
const models = readdirSync(modelFolder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".rs")).sort().map((path) => ({ path, text: readFileSync(join(modelFolder, path), "utf8") }));
const prepared = prepareModels(models);

/** The folders of packages: those of Debian's registry, and the standard library's own. */
function packages() {
  if (!existsSync(corpus)) {
    console.error("The corpus is not there: run `npm run corpus:fetch` first.");
    process.exit(2);
  }
  const out = [];
  for (const name of readdirSync(corpus).sort()) {
    for (const folder of ["usr/share/cargo/registry", "usr/src/rustc-1.63.0/library"]) {
      const dir = join(corpus, name, folder);
      if (!existsSync(dir)) continue;
      for (const entry of readdirSync(dir).sort()) {
        if (folder.includes("rustc") && !["core", "alloc", "std"].includes(entry)) continue;
        if (existsSync(join(dir, entry, "Cargo.toml"))) out.push(join(dir, entry));
      }
    }
  }
  return out.filter((dir) => dir.includes(filter));
}

const INSIDE = new Set(["crate", "self", "super", "$crate"]);
const total = { packages: 0, uses: 0, unresolved: 0, inside: 0, errors: 0 };
for (const dir of packages()) {
  for (const allFeatures of [false, true]) {
    const program = loadProgram([dir], { prepared, allFeatures }, host);
    const uses = program.uses.filter((use) => use.crate.role !== "model");
    const unresolved = uses.filter((use) => use.state === "unresolved");
    const inside = uses.filter((use) => use.state === "unknown" && INSIDE.has(use.path.split("::")[0]));
    const errors = program.diagnostics.filter((diagnostic) => diagnostic.code !== "OWN117");
    total.packages++;
    total.uses += uses.length;
    total.unresolved += unresolved.length;
    total.inside += inside.length;
    total.errors += errors.length;
    const name = `${relative(corpus, dir).split("/").pop()}${allFeatures ? " (all features)" : ""}`;
    if (unresolved.length + errors.length + inside.length > 0 || list) console.log(`${name}: ${uses.length} imports, ${unresolved.length} unresolved, ${inside.length} inside the crate unknown, ${errors.length} errors`);
    for (const diagnostic of errors.slice(0, 5)) console.log(`  ${diagnostic.code} ${diagnostic.message} at ${at(program, diagnostic.span)}`);
    if (list) for (const use of inside) console.log(`  unknown ${use.path} at ${at(program, use.span)}`);
  }
}
console.log(`${total.packages} loads, ${total.uses} imports: ${total.unresolved} unresolved, ${total.inside} inside their crate unknown, ${total.errors} errors`);
process.exitCode = total.unresolved > 0 ? 1 : 0;

function at(program, span) {
  const location = program.sourceMap.locate(program.sourceMap.userSpan(span));
  return location === undefined ? "-" : `${relative(dirname(corpus), location.file.name)}:${location.line}`;
}
