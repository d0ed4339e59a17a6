// How fast text becomes a syntax tree: ours, rustc's own parse pass, Lezer's and tree-sitter's Rust grammars, all on the same files in the same run.
// Prints a table, and what starting up and the trees' memory cost. Needs the corpus (`npm run corpus:fetch`) and a build.
//
//   npm run bench:parse             the files of the corpus of 20 kB and more
//   npm run bench:parse -- --quick  a tenth of them
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { corpusFiles, root } from "../scripts/corpus-files.mjs";

const quick = process.argv.includes("--quick");
const dist = join(root, process.env.OWNFLOW_DIST ?? "dist", "grammar");
const large = corpusFiles().filter((file) => file.text.length >= 20_000);
const files = quick ? large.filter((_, index) => index % 10 === 0) : large;
const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0);
const lines = files.reduce((sum, file) => sum + file.text.split("\n").length, 0);
console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(lines / 1000)} k lines; Node ${process.version}`);

const rows = [];
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** Seconds for one pass over all files, the median of some passes after warm-up. */
function measure(name, warm, passes, parse) {
  const times = [];
  for (let pass = 0; pass < warm + passes; pass++) {
    const start = performance.now();
    for (const file of files) parse(file);
    if (pass >= warm) times.push((performance.now() - start) / 1000);
  }
  rows.push({ name, seconds: median(times) });
}

const { parseFile } = await import(join(dist, "parse.js"));
measure("ownflow, text to tree", 4, 7, (file) => parseFile(file.text, 1, file.edition));
const { TokenStore } = await import(join(dist, "token-store.js"));
const { lexInto } = await import(join(dist, "lexer.js"));
const store = new TokenStore();
measure("  of which the lexer", 3, 5, (file) => lexInto(store, file.text, 1, file.edition));

try {
  const { parser } = await import("@lezer/rust");
  measure("Lezer", 1, 3, (file) => parser.parse(file.text));
} catch (error) {
  console.log(`Lezer: left out (${error.message})`);
}
try {
  const { Language, Parser } = await import("web-tree-sitter");
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(join(root, "node_modules/tree-sitter-rust/tree-sitter-rust.wasm")));
  measure("tree-sitter (wasm)", 1, 3, (file) => parser.parse(file.text)?.delete());
} catch (error) {
  console.log(`tree-sitter: left out (${error.message})`);
}
try {
  let seconds = 0;
  for (const file of files) {
    // The pass prints its time whether or not the file has errors.
    const out = rustc(["-Zparse-crate-root-only", "-Ztime-passes", "-Ztime-passes-format=json", "--edition", String(file.edition), file.path]);
    seconds += Number(/"pass":"parse_crate","time":([\d.e-]+)/.exec(out)?.[1] ?? 0);
  }
  rows.push({ name: "rustc's parse pass", seconds });
} catch (error) {
  console.log(`rustc: left out (${error.message})`);
}

function rustc(args) {
  try {
    return execFileSync("sh", ["-c", 'exec rustc "$@" 2>&1', "sh", ...args], { encoding: "utf8", env: { ...process.env, RUSTC_BOOTSTRAP: "1" }, maxBuffer: 1 << 26 });
  } catch (error) {
    if (error.stdout === undefined) throw error;
    return String(error.stdout);
  }
}

const ours = rows[0].seconds;
console.log(`${"parser".padEnd(24)}${"MB/s".padStart(8)}${"k lines/s".padStart(11)}${"of ours".padStart(9)}`);
for (const { name, seconds } of rows) {
  const share = `${(ours / seconds).toFixed(2)}×`;
  console.log(`${name.padEnd(24)}${(bytes / 1e6 / seconds).toFixed(1).padStart(8)}${Math.round(lines / 1000 / seconds).toString().padStart(11)}${share.padStart(9)}`);
}

if (globalThis.gc !== undefined) {
  for (let i = 0; i < 3; i++) globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const trees = files.map((file) => parseFile(file.text, 1, file.edition).file);
  for (let i = 0; i < 3; i++) globalThis.gc();
  console.log(`heap of ${trees.length} trees: ${((process.memoryUsage().heapUsed - before) / bytes).toFixed(1)} bytes per source byte`);
}

/** Start-up: medians of whole processes. */
const time = (code) => {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, ["--input-type=module", "-e", code]);
    return performance.now() - start;
  });
  return median(times);
};
const parse = JSON.stringify(join(dist, "parse.js"));
const sample = JSON.stringify('use std::fmt;\nstruct A { x: u32 }\nimpl A { fn f(&self) -> u32 { if self.x > 1 { self.x + 2 } else { 0 } } }\nfn main() { println!("{}", A { x: 1 }.f()); }\n');
const empty = time("0");
const loaded = time(`await import(${parse})`);
const parsed = time(`(await import(${parse})).parseFile(${sample}, 1, 2021)`);
console.log(`start-up: node alone ${empty.toFixed(0)} ms, grammar loaded +${(loaded - empty).toFixed(0)} ms, a first small file parsed +${(parsed - empty).toFixed(0)} ms`);
