// Pairs every call that rustc makes in a crate of the corpus (from its MIR) with the call that ownflow resolves at the same place.
// Shared by the comparison of callees and the measurement of the models' coverage; reads dist/ (or the build in $OWNFLOW_DIST) and prints nothing
// but what it could not compare.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { calleeKey, parseMir } from "./compare-calls-mir.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = process.env.OWNFLOW_DIST ?? join(root, "dist");
const { loadProgram } = await import(join(dist, "src/program/load.js"));
const { createTypeContext } = await import(join(dist, "src/types/index.js"));
const { calleesOf, checkedBodies } = await import(join(dist, "src/types/dump.js"));
const { visitBody } = await import(join(dist, "src/types/visit.js"));
const { MODELS } = await import(join(dist, "src/generated-models.js"));

/** Features and cfgs beside the defaults, dependencies that are compiled first. */
const SETTINGS = {
  "regex-syntax": {}, memchr: { cfgs: ["memchr_runtime_simd", "memchr_runtime_sse2"] }, itoa: {}, ryu: {}, semver: {}, smallvec: {}, bitflags: {}, fnv: {},
  base64: {}, hex: {}, "percent-encoding": {}, httparse: {}, "unicode-width": {}, humantime: {}, textwrap: { features: [] }, strsim: {}, heck: { features: [] },
  either: {}, arrayvec: {}, bytes: {}, "num-traits": { cfgs: ["has_total_cmp", "has_i128", "has_reverse_bits", "has_leading_trailing_ones", "has_int_to_from_bytes", "has_float_to_from_bytes", "has_copysign"] },
  "num-integer": { deps: ["num-traits"], cfgs: ["has_i128"] }, byteorder: {}, adler: {}, crc32fast: { deps: ["cfg-if"] }, hashbrown: { features: ["raw"] },
  "aho-corasick": { deps: ["memchr"] }, regex: { deps: ["aho-corasick", "memchr", "regex-syntax"] }, serde: {}, log: { deps: ["cfg-if"] }, http: { deps: ["bytes", "fnv", "itoa"] }, time: { features: ["alloc", "std"] }, "crossbeam-utils": { deps: ["cfg-if"] },
  indexmap: { deps: ["hashbrown"], cfgs: ["has_std"] }, itertools: { deps: ["either"] }, "cfg-if": {},
  "unicode-ident": {}, "same-file": {}, walkdir: { deps: ["same-file"] }, "form-urlencoded": { deps: ["percent-encoding"] }, tinyvec: {}, "unicode-normalization": { deps: ["smallvec"] }, "unicode-bidi": {},
  idna: { deps: ["unicode-bidi", "unicode-normalization"] }, url: { deps: ["form-urlencoded", "idna", "percent-encoding"] }, "serde-json": { deps: ["itoa", "ryu", "serde"], cfgs: ["limb_width_64"] }, toml: { deps: ["serde"] },
  fastrand: {}, slab: {}, "futures-core": {}, "pin-project-lite": {}, "rand-core": {},
  "proc-macro2": { deps: ["unicode-ident"], features: [], cfgs: ["span_locations"] }, quote: { deps: ["proc-macro2"], features: [] },
};
/** The crates that can be compared. */
export const TARGETS = Object.keys(SETTINGS).filter((name) => name !== "cfg-if");

const work = join(root, ".cache/compare");
mkdirSync(work, { recursive: true });

const host = {
  readFile: (p) => { try { return { kind: "Text", text: readFileSync(p, "utf8") }; } catch (e) { return { kind: "Failed", reason: String(e) }; } },
  isFile: (p) => existsSync(p) && statSync(p).isFile(),
  isDirectory: (p) => existsSync(p) && statSync(p).isDirectory(),
  list: (p) => { try { return readdirSync(p); } catch { return []; } },
};

function packageOf(name) {
  const folder = join(root, ".cache/corpus", `librust-${name}-dev/usr/share/cargo/registry`);
  const entry = existsSync(folder) ? readdirSync(folder)[0] : undefined;
  if (entry === undefined) return undefined;
  const dir = join(folder, entry);
  const toml = readFileSync(join(dir, "Cargo.toml"), "utf8");
  const edition = /^edition\s*=\s*"(\d+)"/m.exec(toml)?.[1] ?? "2015";
  const path = /\[lib\][^[]*?\npath\s*=\s*"([^"]+)"/.exec(toml)?.[1] ?? "src/lib.rs";
  return { name, dir, edition, lib: join(dir, path), features: defaultFeatures(toml) };
}

/** The default features as far as they are the crate's own. */
function defaultFeatures(toml) {
  const section = /\n\[features\]\n([\s\S]*?)(?=\n\[|$)/.exec(toml)?.[1] ?? "";
  const table = new Map();
  for (const match of section.matchAll(/^([\w-]+)\s*=\s*\[([\s\S]*?)\]/gm)) table.set(match[1], [...match[2].matchAll(/"([^"]+)"/g)].map((m) => m[1]));
  const out = new Set();
  const add = (name) => {
    if (out.has(name) || !table.has(name)) return;
    if (name !== "default") out.add(name);
    for (const next of table.get(name)) add(next);
  };
  add("default");
  return [...out];
}

function rustc(pkg, name, settings, extra) {
  const features = settings.features ?? pkg.features;
  const externs = (settings.deps ?? []).flatMap((dep) => ["--extern", `${dep.replaceAll("-", "_")}=${dependency(dep)}`]);
  const cfgs = [...features.map((f) => `feature="${f}"`), ...(settings.cfgs ?? [])].flatMap((c) => ["--cfg", c]);
  const argv = ["--crate-name", name.replaceAll("-", "_"), "--crate-type", "lib", "--edition", pkg.edition, "--cap-lints", "allow", ...cfgs, ...externs, "-L", work, ...extra, pkg.lib];
  execFileSync("rustc", argv, { env: { ...process.env, RUSTC_BOOTSTRAP: "1", CARGO_PKG_NAME: name, CARGO_PKG_VERSION: "1.0.0", CARGO_MANIFEST_DIR: pkg.dir }, stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 28 });
}

function dependency(name) {
  const target = join(work, `lib${name.replaceAll("-", "_")}.rlib`);
  if (!existsSync(target)) rustc(packageOf(name), name, SETTINGS[name] ?? {}, ["--emit", `link=${target}`, "--crate-type", "rlib"]);
  return target;
}

function mirOf(pkg, name, settings) {
  const target = join(work, `${name}.full.mir`);
  if (!existsSync(target)) rustc(pkg, name, settings, [`--emit=mir=${target}`, "-Zmir-include-spans=on", "-Zmir-opt-level=0", "-Zinline-mir=no", "-Ztrim-diagnostic-paths=no", "--remap-path-prefix", `${pkg.dir}/=`]);
  return readFileSync(target, "utf8");
}

// ---- ours

function oursOf(pkg, settings) {
  const features = settings.features ?? pkg.features;
  const cfgs = [...features.map((f) => `feature="${f}"`), ...(settings.cfgs ?? [])];
  const started = performance.now();
  const deps = settings.deps ?? [];
  const root = deps.length === 0 ? pkg.lib : manifest(pkg, features, deps);
  const program = loadProgram([root], { models: MODELS, cfgs: settings.cfgs ?? [], ...(deps.length === 0 ? { cfgs } : {}), edition: Number(pkg.edition) }, host);
  const context = createTypeContext(program);
  const loaded = performance.now();
  const calls = [];
  for (const def of checkedBodies(program)) {
    if (def.parent?.kind === "Impl" && def.parent.derived !== undefined) continue;
    const body = context.bodyOf(def);
    if (body === undefined) continue;
    visitBody(body, { pat: (p) => {
      // A string in a pattern is compared by `str::eq` in the MIR.
      if (p.kind === "Value" && p.value.kind === "Literal" && p.value.value.kind === "Str") {
        const span = where(program, pkg, p);
        if (span !== undefined) calls.push({ spans: [span], ends: [endOf(span)], key: "<str as PartialEq>::eq", from: "pattern", callee: undefined, within: def });
      }
    }, expr: (e) => {
      for (const [at, callee] of calleesOf(e)) {
        const spans = [at];
        if (e.kind === "Call") spans.push({ start: e.nameStart, end: e.end }, { start: e.nameStart, end: e.nameEnd });
        const places = spans.flatMap((s) => { const w = where(program, pkg, s); return w === undefined ? [] : [w]; });
        const map = program.sourceMap;
        if (map.entryAt(at.start)?.kind === "expansion") places.push(...map.expansionsOf(at.start).flatMap((x) => { const w = where(program, pkg, x.call); return w === undefined ? [] : [w]; }));
        calls.push({ spans: places, key: calleeKey(context, callee, def), callee, within: def, from: e.kind === "Call" ? e.from : "other" });
      }
    } });
  }
  return { calls, context, time: performance.now() - loaded, load: loaded - started };
}

/** A manifest beside the sources that names the dependencies by path, for a crate that needs others. */
function manifest(pkg, features, deps) {
  const folder = join(work, `${pkg.name}-package`);
  mkdirSync(folder, { recursive: true });
  const text = [
    "[package]", `name = "${pkg.name}"`, 'version = "1.0.0"', `edition = "${pkg.edition}"`, "[lib]", `path = "${relative(folder, pkg.lib)}"`, "[features]", `default = ${JSON.stringify(features)}`,
    ...features.map((f) => `${f} = []`), "[dependencies]", ...deps.map((d) => `${d} = { path = "${relative(folder, manifestOf(d))}" }`),
  ];
  writeFileSync(join(folder, "Cargo.toml"), `${text.join("\n")}\n`);
  return folder;
}

function manifestOf(name) {
  const pkg = packageOf(name);
  const settings = SETTINGS[name] ?? {};
  return manifest(pkg, settings.features ?? pkg.features, settings.deps ?? []);
}

function where(program, pkg, span) {
  const map = program.sourceMap;
  const start = placeOf(map, span.start);

  const end = placeOf(map, Math.max(span.start, span.end - 1), true);
  if (start === undefined || end === undefined) return undefined;
  const file = relative(pkg.dir, resolve(end.file));
  return `${file}:${start.file === end.file ? `${start.line}:${start.column}` : "0:0"}: ${end.line}:${end.column}`;
}

/** Where a position was written, through macro definitions, as rustc gives it. */
function placeOf(map, position, end = false) {
  let at = position;
  for (;;) {
    const entry = map.entryAt(at);
    if (entry === undefined) return undefined;
    if (entry.kind === "file") {
      const place = map.lineColumn(entry, at - entry.base + (end && at === position ? 1 : 0));
      return { file: entry.name, line: place.line, column: place.column };
    }
    const index = at - entry.base;
    if (end) {
      const last = entry.tokens.end(index);
      if (last === undefined) return undefined;
      const from = map.entryAt(last - 1);
      if (from?.kind === "file") {
        const place = map.lineColumn(from, last - from.base);
        return { file: from.name, line: place.line, column: place.column };
      }
      at = last - 1;
    } else {
      const next = entry.tokens.start(index);
      if (next === undefined) return undefined;
      at = next;
    }
  }
}

// ---- the comparison

/** Each of rustc's calls in the crate with ours: `agree`, `wrong` (another function) or `unknown` (ours says so, or has no call there). */
export function compareCrate(name) {
  const settings = SETTINGS[name] ?? {};
  const pkg = packageOf(name);
  if (pkg === undefined) {
    console.log(`${name}: not fetched (npm run corpus:fetch)`);
    return undefined;
  }
  let mir;
  try {
    mir = mirOf(pkg, name, settings);
  } catch (error) {
    console.log(`${name}: rustc fails: ${String(error.stderr ?? error).split("\n").slice(0, 3).join(" ")}`);
    return undefined;
  }
  const theirs = parseMir(mir, (file, line) => sourceLine(pkg, file, line));
  const ours = oursOf(pkg, settings);
  const bySpan = new Map();
  const byEnd = new Map();
  const put = (map, key, call) => { const list = map.get(key); if (list === undefined) map.set(key, [call]); else list.push(call); };
  for (const call of ours.calls) {
    for (const span of new Set(call.spans)) put(bySpan, span, call);
    for (const span of new Set(call.spans.map(endOf))) put(byEnd, span, call);
  }
  const take = (list, key) => list?.find((c) => !c.used && c.key === key);
  const left = [];
  const result = { name, total: theirs.length, agree: 0, wrong: 0, unknown: 0, pairs: [], time: ours.time, load: ours.load, context: ours.context };
  const pair = (verdict, call, other) => { result[verdict]++; result.pairs.push({ verdict, call, ours: other }); };
  for (const call of theirs) {
    const found = take(bySpan.get(call.span), call.key) ?? take(byEnd.get(endOf(call.span)), call.key);
    if (found !== undefined) { found.used = true; pair("agree", call, found); } else left.push(call);
  }
  const sameLine = new Map();
  for (const call of ours.calls) if (!call.used) for (const line of new Set(call.spans.map(lineOf))) put(sameLine, line, call);
  const still = [];
  for (const call of left) {
    const found = take(sameLine.get(lineOf(call.span)), call.key);
    if (found !== undefined) { found.used = true; pair("agree", call, found); } else still.push(call);
  }
  // What is left at the same place and names another function is wrong; the rest is unknown.
  for (const call of still) {
    // rustc writes the guard of an or-pattern once for each alternative.
    const again = bySpan.get(call.span)?.find((c) => c.key === call.key);
    if (again !== undefined) {
      pair("agree", call, again);
      continue;
    }
    const candidates = (bySpan.get(call.span) ?? []).filter((c) => !c.used);
    const other = candidates.find((c) => c.key.startsWith("?")) ?? candidates.find((c) => sameMethod(c.key, call.key)) ?? candidates.find((c) => c.from !== "deref" || call.key.includes("Deref"));
    if (other !== undefined) other.used = true;
    pair(other === undefined || other.key.startsWith("?") ? "unknown" : "wrong", call, other);
  }
  return result;
}

function sameMethod(a, b) { return a.split("::").at(-1) === b.split("::").at(-1); }
function endOf(span) { return `${span.slice(0, span.indexOf(":"))}${span.slice(span.lastIndexOf(" "))}`; }
function lineOf(span) { return span.split(":").slice(0, 2).join(":"); }

const sources = new Map();
function sourceLine(pkg, file, line) {
  const path = join(pkg.dir, file);
  if (!sources.has(path)) sources.set(path, existsSync(path) ? readFileSync(path, "utf8").split("\n") : []);
  return sources.get(path)[line - 1] ?? "";
}
