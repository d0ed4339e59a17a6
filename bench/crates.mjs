// Real crates beside `rustc --emit=metadata` on the same crate, both cold, the least of some runs: everything up to and including ownership
// (`dump --stage ownership`), and the whole check. CPU time of the processes, their peak memory, and the ratios to rustc's. The crates are those of the corpus
// (`npm run corpus:fetch`) that rustc accepts without others. A policy makes every `&str` and `&[u8]` that a public function takes secret.
//
//   npm run bench:crates [-- NAME…]          with --stages: which share of a check each stage has
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus } from "../scripts/corpus-files.mjs";
import { fileHost } from "../dist/src/cli/host.js";
import { loadProgram } from "../dist/src/program/load.js";

/** Each stage goes as far as its dump. */
const STAGES = { "start and items": "items", types: "types", "flow IR": "ir", ownership: "ownership" };
const CRATES = ["itoa", "semver", "hashbrown", "httparse", "regex-syntax", "smallvec", "bitflags", "percent-encoding", "base64", "bytes", "num-traits", "ryu", "strsim", "textwrap", "arrayvec"];
const ROUNDS = 3;
const bin = fileURLToPath(new URL("../dist/ownflow.cjs", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "ownflow-bench-"));

const named = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const withStages = process.argv.includes("--stages");
const rows = [];
const cell = (text, width) => String(text).padStart(width);
console.log(["crate".padEnd(28), cell("lines", 8), cell("rustc ms", 10), cell("MB", 6), cell("ownership", 11), cell("ratio", 7), cell("MB", 6), cell("check", 9), cell("ratio", 7), cell("MB", 6)].join("") + "  verdict");
for (const name of named.length === 0 ? CRATES : named) {
  const registry = join(corpus, `librust-${name}-dev`, "usr/share/cargo/registry");
  const folder = existsSync(registry) ? readdirSync(registry).find((each) => new RegExp(`^${name}-\\d`).test(each)) : undefined;
  if (folder === undefined) continue;
  const dir = join(registry, folder);
  const manifest = readFileSync(join(dir, "Cargo.toml"), "utf8");
  const edition = /^edition = "(\d+)"/m.exec(manifest)?.[1] ?? "2015";
  const compile = ["rustc", ["--emit=metadata", "--crate-type", "lib", "--crate-name", name.replaceAll("-", "_"), "--edition", edition, "--cap-lints", "allow", ...features(manifest), "--out-dir", out, join(dir, "src/lib.rs")]];
  const policy = join(out, "ownflow.toml");
  const labelled = secretTexts(dir);
  writeFileSync(policy, `[sources]\n${labelled.map((path) => `"${path}" = "secret"\n`).join("")}`);
  const check = [bin, ["check", "--allow-empty", "--quiet", "--format", "json", "--policy", policy, dir]];
  const rustc = times(compile, (status) => status === 0);
  if (rustc === undefined) {
    console.log(`${folder.padEnd(28)}  not accepted by rustc alone`);
    continue;
  }
  const until = (stage) => times([bin, ["dump", "--stage", stage, dir]], (status) => status === 0);
  const owned = until("ownership");
  const ours = times(check, (status) => status !== null && status <= 2);
  if (ours === undefined || owned === undefined) {
    console.log(`${folder.padEnd(28)}  did not come to an end`);
    continue;
  }
  const verdicts = JSON.parse(ours.stdout);
  const verdict = (Array.isArray(verdicts) ? verdicts : verdicts.results ?? []).map((each) => each.verdict).join(", ");
  const row = { lines: lines(join(dir, "src")), rustc, owned, ours };
  rows.push(row);
  const of = (run) => (run.cpu / rustc.cpu).toFixed(2);
  console.log([folder.padEnd(28), cell(row.lines, 8), cell(rustc.cpu, 10), cell(rustc.peak, 6), cell(owned.cpu, 11), cell(of(owned), 7), cell(owned.peak, 6), cell(ours.cpu, 9), cell(of(ours), 7), cell(ours.peak, 6)].join("") + `  ${verdict}, ${labelled.length} labelled`);
  if (withStages) {
    let before = 0;
    const share = (name, cpu) => {
      const text = `${name} ${((100 * (cpu - before)) / ours.cpu).toFixed(0)} %`;
      before = cpu;
      return text;
    };
    console.log(`    ${[...Object.entries(STAGES).map(([name, stage]) => share(name, stage === "ownership" ? owned.cpu : until(stage).cpu)), share("labels", ours.cpu)].join(", ")}`);
  }
}
summary("up to ownership, crates over 1,000 lines", rows.filter((row) => row.lines > 1000), (row) => row.owned);
summary("whole check", rows, (row) => row.ours);
rmSync(out, { recursive: true });

function summary(name, some, run) {
  if (some.length === 0) return;
  const mean = (ratios) => Math.exp(ratios.reduce((sum, each) => sum + Math.log(each), 0) / ratios.length).toFixed(2);
  const time = some.map((row) => run(row).cpu / row.rustc.cpu);
  const memory = some.map((row) => run(row).peak / row.rustc.peak);
  console.log(`${name}: time, geometric mean ${mean(time)}, largest ${Math.max(...time).toFixed(2)}; memory, geometric mean ${mean(memory)}, largest ${Math.max(...memory).toFixed(2)}`);
}

/** The text and byte parameters of the public functions and inherent methods of a package, as a policy names them. */
function secretTexts(dir) {
  const found = [];
  for (const def of loadProgram([dir], {}, fileHost()).defs) {
    if (def.kind !== "Fn" || def.crate.role !== "checked" || def.node.vis.kind !== "Public" || def.container.kind === "Trait") continue;
    const names = [def.name];
    let at = def.parent;
    if (at?.kind === "Impl") {
      const { self, trait } = at.node;
      if (trait !== undefined || self.kind !== "PathType") continue;
      names.unshift(self.path.segments.at(-1).name);
      at = at.parent;
    }
    for (; at?.parent !== undefined; at = at.parent) names.unshift(at.name);
    for (const { pat, ty } of def.node.params) if (pat?.kind === "IdentPat" && isText(ty)) found.push(`crate::${names.join("::")}(${pat.name.name})`);
  }
  return [...new Set(found)];
}

function isText(ty) {
  const inner = ty.kind === "RefType" ? ty.inner : undefined;
  const name = (path) => (path?.kind === "PathType" ? path.path.segments.at(-1).name : undefined);
  return name(inner) === "str" || (inner?.kind === "SliceType" && name(inner.elem) === "u8");
}

/** The least CPU time (ms) and peak memory (MB) of some runs; undefined when one fails. */
function times([program, args], accepts) {
  let best;
  for (let round = 0; round < ROUNDS; round++) {
    const run = spawnSync("/usr/bin/time", ["-f", "\n%U %S %M", program, ...args], { encoding: "utf8", timeout: 300_000, maxBuffer: 1 << 28 });
    if (!accepts(run.status)) return undefined;
    const [user, system, peak] = run.stderr.trim().split("\n").at(-1).split(" ").map(Number);
    const measured = { stdout: run.stdout, cpu: Math.round((user + system) * 1000), peak: Math.round(peak / 1024) };
    if (best === undefined || measured.cpu < best.cpu) best = measured;
  }
  return best;
}

/** The default features, as options of rustc. */
function features(manifest) {
  const listed = /^default = \[([^\]]*)\]/m.exec(manifest)?.[1] ?? "";
  return [...listed.matchAll(/"([^"/:]+)"/g)].flatMap((match) => ["--cfg", `feature="${match[1]}"`]);
}

function lines(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".rs")).reduce((sum, path) => sum + readFileSync(join(folder, path), "utf8").split("\n").length, 0);
}
