// The front end in a cold process against the whole compiler: load, parse, expand and resolve a crate, in pairs with
// `rustc --emit=metadata` on the same crate. The last row is the command as a user starts it, with the models in its snapshot.
//
//   npm run bench:program [-- ROUNDS]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus, root } from "../scripts/corpus-files.mjs";

const self = fileURLToPath(import.meta.url);
if (process.argv[2] === "--load") {
  await load(process.argv[3], process.argv[4] === "models");
} else {
  compare(Number(process.argv[2] ?? 7));
}

/** In a process of its own: loads the package once. */
async function load(dir, withModels) {
  const { loadProgram } = await import(join(root, process.env.OWNFLOW_DIST ?? "dist", "src/program/load.js"));
  const folder = join(root, "models");
  const models = !withModels ? [] : readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".rs")).map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const program = loadProgram([dir], { models }, {
    readFile: (path) => ({ kind: "Bytes", bytes: readFileSync(path) }),
    isFile: (path) => existsSync(path) && statSync(path).isFile(),
    isDirectory: (path) => existsSync(path) && statSync(path).isDirectory(),
    list: (path) => (existsSync(path) ? readdirSync(path) : []),
  });
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ cpu: (user + system) / 1000, defs: program.defs.length, errors: program.diagnostics.length }));
}

function compare(rounds) {
  const dir = join(corpus, "librust-hashbrown-dev/usr/share/cargo/registry/hashbrown-0.12.3");
  const out = mkdtempSync(join(tmpdir(), "ownflow-bench-"));
  const times = { rustc: [], "ownflow, no models": [], "ownflow with models": [], "ownflow dump items": [] };
  for (let round = 0; round < rounds; round++) {
    times.rustc.push(wall(() => spawnSync("rustc", ["--emit=metadata", "--crate-type", "lib", "--edition", "2018", "-A", "warnings", "--out-dir", out, join(dir, "src/lib.rs")])));
    times["ownflow, no models"].push(wall(() => spawnSync(process.execPath, [self, "--load", dir, "none"])));
    times["ownflow dump items"].push(wall(() => spawnSync(join(root, "dist/ownflow.cjs"), ["dump", "--stage", "items", dir], { maxBuffer: 1 << 28 })));
    times["ownflow with models"].push(wall(() => spawnSync(process.execPath, [self, "--load", dir, "models"])));
  }
  rmSync(out, { recursive: true });
  const base = median(times.rustc);
  for (const [name, list] of Object.entries(times)) console.log(`${name.padEnd(22)} ${median(list).toFixed(0).padStart(6)} ms  ${(median(list) / base).toFixed(2)} ×  (min ${Math.min(...list).toFixed(0)}, max ${Math.max(...list).toFixed(0)})`);
}

function wall(run) {
  const start = performance.now();
  const { status, stderr } = run();
  if (status !== 0) throw new Error(String(stderr));
  return performance.now() - start;
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
