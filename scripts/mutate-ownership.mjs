// Breaks functions of the corpus in one place each and compares whether rustc and ownflow reject them.
// Usage: npm run mutate:ownership [-- --count N] [--verbose] [CRATE…]   Reads dist/ (or the build in $OWNFLOW_DIST). Needs rustc.
// A mutant counts when rustc rejects it with one of the ownership codes and nothing else; it is caught when ownflow reports such a code.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = process.env.OWNFLOW_DIST ?? join(root, "dist");
const { loadProgram } = await import(join(dist, "src/program/load.js"));
const { createTypeContext } = await import(join(dist, "src/types/index.js"));
const { lowerBody } = await import(join(dist, "src/ir/index.js"));
const { OwnershipChecker } = await import(join(dist, "src/ownership/index.js"));
const { MODELS } = await import(join(dist, "src/generated-models.js"));

const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const countAt = args.indexOf("--count");
const count = countAt >= 0 ? Number(args[countAt + 1]) : 50;
const named = args.filter((arg, i) => !arg.startsWith("--") && (countAt < 0 || i !== countAt + 1));
const CRATES = named.length > 0 ? named : ["strsim", "heck", "hex", "humantime", "textwrap", "semver", "httparse", "either", "percent-encoding", "base64", "smallvec", "arrayvec", "adler", "ryu"];
const CODES = new Set(["E0381", "E0382", "E0384", "E0499", "E0502", "E0503", "E0505", "E0506", "E0507", "E0515", "E0594", "E0596", "E0597", "E0716"]);
const corpus = join(root, ".cache/corpus");
const work = join(root, ".cache/mutants");

const host = {
  readFile: (p) => { try { return { kind: "Text", text: readFileSync(p, "utf8") }; } catch (error) { return { kind: "Failed", reason: String(error) }; } },
  isFile: (p) => existsSync(p) && statSync(p).isFile(),
  isDirectory: (p) => existsSync(p) && statSync(p).isDirectory(),
  list: (p) => { try { return readdirSync(p); } catch { return []; } },
};

/** Each gives the changed line, or undefined when it does not apply. */
const MUTATIONS = [
  ["without mut", (line) => (/\blet mut \w/.test(line) ? line.replace(/\blet mut /, "let ") : undefined)],
  ["without clone", (line) => (line.includes(".clone()") ? line.replace(".clone()", "") : undefined)],
  ["shared self", (line) => (/fn .*\(&mut self/.test(line) ? line.replace("(&mut self", "(&self") : undefined)],
  ["dropped after let", (line) => { const m = /^\s*let (?:mut )?([a-z_]\w*)(?:: [^=]+)? = .*;\s*$/.exec(line); return m === null ? undefined : `${line} drop(${m[1]});`; }],
  ["moved before return", (line) => { const m = /^(\s*)([a-z_]\w*)\.(\w+)\((.*)\);\s*$/.exec(line); return m === null || m[2] === "self" ? undefined : `${m[1]}drop(${m[2]}); ${line.trim()}`; }],
  ["borrowed over an assignment", (line) => { const m = /^(\s*)([a-z_]\w*) (?:[-+*|&^]?=) .*;\s*$/.exec(line); return m === null ? undefined : `${m[1]}let kept = &${m[2]}; ${line.trim()} let _used = *kept;`; }],
  ["used while exclusively borrowed", (line) => { const m = /^(\s*)([a-z_]\w*)\.(push\w*|insert|extend\w*|clear|truncate)\((.*)\);\s*$/.exec(line); return m === null || m[2] === "self" ? undefined : `${m[1]}let kept = &mut ${m[2]}; ${line.trim()} let _used = &*kept;`; }],
];

function folderOf(crate) {
  const registry = join(corpus, `librust-${crate}-dev/usr/share/cargo/registry`);
  const entry = existsSync(registry) ? readdirSync(registry)[0] : undefined;
  return entry === undefined ? undefined : join(registry, entry);
}

function rustFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".rs") && file.startsWith("src/")).sort();
}

function candidates(crate, folder) {
  return rustFiles(folder).flatMap((file) => {
    const lines = readFileSync(join(folder, file), "utf8").split("\n");
    const tests = lines.findIndex((line) => line.includes("#[cfg(test)]"));
    return lines.slice(0, tests < 0 ? lines.length : tests).flatMap((line, i) => (line.trim().startsWith("//") ? [] : MUTATIONS.flatMap(([name, change]) => {
      const changed = change(line);
      return changed === undefined ? [] : [{ crate, folder, file, line: i, name, changed }];
    })));
  });
}

function rustc(folder) {
  const toml = readFileSync(join(folder, "Cargo.toml"), "utf8");
  const edition = /^edition\s*=\s*"(\d+)"/m.exec(toml)?.[1] ?? "2015";
  const path = /\[lib\][^[]*?\npath\s*=\s*"([^"]+)"/.exec(toml)?.[1] ?? "src/lib.rs";
  const run = spawnSync("rustc", ["--crate-type", "lib", "--edition", edition, "--cap-lints", "allow", "--cfg", 'feature="std"', "--cfg", 'feature="alloc"', "--emit", `metadata=${join(work, "out.rmeta")}`, "--error-format", "json", join(folder, path)], { encoding: "utf8", maxBuffer: 1 << 27, env: { ...process.env, CARGO_PKG_NAME: "x", CARGO_PKG_VERSION: "1.0.0" } });
  const found = new Set();
  for (const line of run.stderr.split("\n")) {
    if (!line.startsWith("{")) continue;
    const message = JSON.parse(line);
    const span = message.spans?.find((one) => one.is_primary);
    if (message.level === "error" && span !== undefined) found.add(CODES.has(message.code?.code) ? `${span.line_start} ${message.code.code}` : "other");
  }
  return found;
}

function ours(folder) {
  const program = loadProgram([folder], { models: MODELS, defaultFeatures: false, features: ["std", "alloc"] }, host);
  const types = createTypeContext(program);
  const checker = new OwnershipChecker(types);
  const found = new Set();
  for (const def of program.defs) {
    if (def.crate.role !== "checked" || (def.kind !== "Fn" && def.kind !== "Const" && def.kind !== "Static")) continue;
    const typed = types.bodyOf(def);
    if (typed === undefined) continue;
    for (const error of checker.check(lowerBody(typed, types))) found.add(`${program.sourceMap.locate(program.sourceMap.userSpan(error.span))?.line ?? 0} ${error.code}`);
  }
  return found;
}

const all = CRATES.flatMap((crate) => { const folder = folderOf(crate); return folder === undefined ? [] : candidates(crate, folder); });
const tally = { tried: 0, rejected: 0, caught: 0, exact: 0, false: 0 };
const step = Math.max(1, Math.floor(all.length / (count * 4)));
for (let i = 0; i < all.length && tally.rejected < count; i += step) {
  const one = all[i];
  const copy = join(work, one.crate);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(join(one.folder, "src"), join(copy, "src"), { recursive: true });
  cpSync(join(one.folder, "Cargo.toml"), join(copy, "Cargo.toml"));
  const path = join(copy, one.file);
  const lines = readFileSync(path, "utf8").split("\n");
  lines[one.line] = one.changed;
  writeFileSync(path, lines.join("\n"));
  tally.tried++;
  const expected = rustc(copy);
  if (expected.has("other")) continue;
  const got = ours(copy);
  const where = `${one.crate} ${one.file}:${one.line + 1} ${one.name}`;
  if (expected.size === 0) {
    if (got.size > 0) { tally.false++; console.log(`FALSE ${where}\n    ${one.changed.trim()}\n    ownflow ${[...got].join(", ")}`); }
    continue;
  }
  tally.rejected++;
  const same = [...expected].every((error) => got.has(error)) && got.size === expected.size;
  if (got.size > 0) tally.caught++;
  if (same) tally.exact++;
  if (got.size === 0 || (verbose && !same)) console.log(`${got.size === 0 ? "MISSED" : "other"} ${where}\n    ${one.changed.trim()}\n    rustc ${[...expected].join(", ")}; ownflow ${[...got].join(", ") || "accepts"}`);
}
console.log(`${tally.tried} mutants, ${tally.rejected} rejected by rustc for ownership alone: ${tally.caught} caught (${tally.exact} with the same codes and lines); ${tally.false} false alarms`);
