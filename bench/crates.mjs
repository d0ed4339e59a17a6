// The whole check of real crates beside `rustc --emit=metadata` on the same crate, both cold: CPU time of the processes, and the ratio. The crates
// are those of the corpus (`npm run corpus:fetch`) that rustc accepts without others. A policy makes every `&str` and `&[u8]` that a public function takes secret.
//
//   npm run bench:crates [-- NAME…]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus } from "../scripts/corpus-files.mjs";
import { fileHost } from "../dist/src/cli/host.js";
import { loadProgram } from "../dist/src/program/load.js";

const CRATES = ["itoa", "semver", "hashbrown", "httparse", "regex-syntax", "smallvec", "bitflags", "percent-encoding", "base64", "bytes", "num-traits", "ryu", "strsim", "textwrap", "arrayvec"];
const ROUNDS = 3;
const bin = fileURLToPath(new URL("../dist/ownflow.cjs", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "ownflow-bench-"));

const named = process.argv.slice(2);
const ratios = [];
console.log(`${"crate".padEnd(28)}${"lines".padStart(8)}${"rustc ms".padStart(10)}${"ownflow ms".padStart(12)}${"ratio".padStart(8)}  verdict`);
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
  const ours = times(check, (status) => status !== null && status <= 2);
  if (ours === undefined) {
    console.log(`${folder.padEnd(28)}  did not come to an end`);
    continue;
  }
  const verdicts = JSON.parse(ours.stdout);
  const verdict = (Array.isArray(verdicts) ? verdicts : verdicts.results ?? []).map((each) => each.verdict).join(", ");
  ratios.push(ours.cpu / rustc.cpu);
  console.log(`${folder.padEnd(28)}${String(lines(join(dir, "src"))).padStart(8)}${rustc.cpu.toFixed(0).padStart(10)}${ours.cpu.toFixed(0).padStart(12)}${(ours.cpu / rustc.cpu).toFixed(2).padStart(8)}  ${verdict}, ${labelled.length} labelled`);
}
if (ratios.length > 0) console.log(`geometric mean ${Math.exp(ratios.reduce((sum, each) => sum + Math.log(each), 0) / ratios.length).toFixed(2)}, largest ${Math.max(...ratios).toFixed(2)}`);
rmSync(out, { recursive: true });

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

/** The least CPU time of some runs; undefined when one fails. */
function times([program, args], accepts) {
  let best;
  for (let round = 0; round < ROUNDS; round++) {
    const meter = `const { spawnSync } = require("node:child_process"); const { status, stdout } = spawnSync(${JSON.stringify(program)}, ${JSON.stringify(args)}, { encoding: "utf8", timeout: 300000, maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] }); const [user, system] = require("node:fs").readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ").slice(13, 15); console.log(JSON.stringify({ status, stdout, cpu: (Number(user) + Number(system)) * 10 }));`;
    const run = JSON.parse(spawnSync(process.execPath, ["-e", meter], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout);
    if (!accepts(run.status)) return undefined;
    if (best === undefined || run.cpu < best.cpu) best = run;
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
