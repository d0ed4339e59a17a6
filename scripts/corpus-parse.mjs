// Compares our parser with the compiler's, file by file: does it read the file or not. Prints the files on which the two disagree, in both
// directions, checks that no token is lost, and measures the heap that the trees take.
//
//   npm run corpus:parse                 the corpus
//   npm run corpus:parse -- --all        with the compiler's sources and its tests, most of which are not meant to be read
//   npm run corpus:parse -- --no-rustc   without the comparison
//   npm run corpus:parse -- FILTER       only files whose name contains FILTER
import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { cache, corpusFiles, root } from "./corpus-files.mjs";

const args = process.argv.slice(2);
const all = args.includes("--all");
const filter = args.find((arg) => !arg.startsWith("--"));
const { parseFile, lex } = await import(join(root, process.env.OWNFLOW_DIST ?? "dist", "grammar/parse.js"));
const { uncovered } = await import(join(root, process.env.OWNFLOW_DIST ?? "dist", "grammar/coverage.js"));
const files = corpusFiles({ all }).filter((file) => filter === undefined || file.name.includes(filter));
const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);

let rejected = 0;
let lost = 0;
let tokens = 0;
const ours = new Map();
for (const { name, text, edition } of files) {
  const { file, diagnostics } = parseFile(text, 1, edition);
  ours.set(name, diagnostics);
  if (diagnostics.length > 0) {
    rejected++;
    continue;
  }
  const lexed = lex(text, 1, edition).tokens;
  tokens += lexed.length;
  for (const token of uncovered(file, lexed)) {
    if (lost++ < 40) console.log(`lost: ${name}:${text.slice(0, token.start - 1).split("\n").length}: ${token.text}`);
  }
}
console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB; ours rejects ${rejected}`);
console.log(`tokens of read files: ${tokens}, lost: ${lost}`);
heap();
if (!args.includes("--no-rustc")) await compare();

/** Heap per source byte: all trees of one part of the corpus alive at once. */
function heap() {
  if (globalThis.gc === undefined) return console.log("heap per source byte: run with node --expose-gc to measure");
  const sample = files.slice(0, 1500);
  const size = sample.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
  // The texts are flat and counted before.
  for (let i = 0; i < 3; i++) globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const trees = sample.map(({ text, edition }) => parseFile(text, 1, edition).file);
  for (let i = 0; i < 3; i++) globalThis.gc();
  const after = process.memoryUsage().heapUsed;
  console.log(`heap per source byte: ${((after - before) / size).toFixed(1)} (${trees.length} trees)`);
}

async function compare() {
  const store = join(cache, "rustc-verdicts.json");
  const known = existsSync(store) ? JSON.parse(readFileSync(store, "utf8")) : {};
  const version = (await run("rustc", ["--version"])).out.trim();
  if (version === "") return console.log("rustc was not found: nothing to compare with");
  if (known.version !== version) Object.assign(known, { version, verdicts: {} });
  const queue = files.filter((file) => known.verdicts[`${file.name}@${file.edition}`] === undefined);
  const workers = Array.from({ length: 2 }, async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const { ok, err } = await run("rustc", ["-Zparse-crate-root-only", "--edition", String(file.edition), file.path], 60_000);
      known.verdicts[`${file.name}@${file.edition}`] = ok ? "" : (/^error.*$/m.exec(err)?.[0] ?? "error");
      if (queue.length % 1000 === 0) writeFileSync(store, JSON.stringify(known));
    }
  });
  await Promise.all(workers);
  writeFileSync(store, JSON.stringify(known));
  const tooStrict = [];
  const tooLax = [];
  for (const { name, text, edition } of files) {
    const verdict = known.verdicts[`${name}@${edition}`];
    const [first] = ours.get(name);
    if (verdict === "" && first !== undefined) tooStrict.push(`  ${name}:${text.slice(0, first.span.start - 1).split("\n").length}: ${first.message}`);
    if (verdict !== "" && first === undefined) tooLax.push(`  ${name} (${edition}): rustc: ${verdict}`);
  }
  console.log(`rustc reads what ours rejects: ${tooStrict.length}`);
  for (const line of tooStrict) console.log(line);
  console.log(`rustc rejects what ours reads: ${tooLax.length}`);
  for (const line of tooLax) console.log(line);
}

async function run(command, args, timeout = 10_000) {
  try {
    const { stdout } = await promisify(execFile)(command, args, { timeout, env: { ...process.env, RUSTC_BOOTSTRAP: "1" }, maxBuffer: 1 << 26 });
    return { ok: true, out: stdout, err: "" };
  } catch (error) {
    return { ok: false, out: "", err: String(error.stderr ?? error) };
  }
}
