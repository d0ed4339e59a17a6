// Lowers and checks every function of the corpus: what could not be lowered, what does not validate, and ownership errors, each of which
// is a false alarm, since rustc accepts the crates. Usage: npm run corpus:ownership [-- --all] [CRATE…]   (see scripts/corpus-fetch.mjs)
// Reads dist/ (or the build in $OWNFLOW_DIST).
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = process.env.OWNFLOW_DIST ?? join(root, "dist");
const { loadProgram } = await import(join(dist, "src/program/load.js"));
const { createTypeContext } = await import(join(dist, "src/types/index.js"));
const { lowerBody, validate } = await import(join(dist, "src/ir/index.js"));
const { OwnershipChecker } = await import(join(dist, "src/ownership/index.js"));
const { MODELS } = await import(join(dist, "src/generated-models.js"));

const corpus = join(root, ".cache/corpus");
const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const shown = args.includes("--all") ? Number.POSITIVE_INFINITY : 10;
const crates = named.length > 0 ? named : readdirSync(corpus).map((name) => /^librust-(.*)-dev$/.exec(name)?.[1]).filter((name) => name !== undefined);

const host = {
  readFile: (p) => { try { return { kind: "Text", text: readFileSync(p, "utf8") }; } catch (error) { return { kind: "Failed", reason: String(error) }; } },
  isFile: (p) => existsSync(p) && statSync(p).isFile(),
  isDirectory: (p) => existsSync(p) && statSync(p).isDirectory(),
  list: (p) => { try { return readdirSync(p); } catch { return []; } },
};

function folderOf(crate) {
  if (existsSync(crate)) return crate;
  const registry = join(corpus, `librust-${crate}-dev/usr/share/cargo/registry`);
  const entry = existsSync(registry) ? readdirSync(registry)[0] : undefined;
  return entry === undefined ? undefined : join(registry, entry);
}

const totals = { functions: 0, unsupported: 0, invalid: 0, errors: 0, types: 0, lower: 0, own: 0 };

function check(crate, folder) {
  const program = loadProgram([folder], { models: MODELS }, host);
  const types = createTypeContext(program);
  const checker = new OwnershipChecker(types);
  const one = { functions: 0, unsupported: 0, invalid: 0, errors: 0, types: 0, lower: 0, own: 0 };
  const said = new Set();
  const at = (span) => { const found = program.sourceMap.locate(program.sourceMap.userSpan(span)); return found === undefined ? "?" : `${found.file.name.slice(folder.length + 1)}:${found.line}`; };
  for (const def of program.defs) {
    if (def.crate.role !== "checked" || (def.kind !== "Fn" && def.kind !== "Const" && def.kind !== "Static")) continue;
    const start = performance.now();
    const typed = types.bodyOf(def);
    one.types += performance.now() - start;
    if (typed === undefined) continue;
    one.functions++;
    const lowering = performance.now();
    const body = lowerBody(typed, types);
    const lowered = performance.now();
    const problems = validate(body);
    const checking = performance.now();
    const errors = checker.check(body);
    one.lower += lowered - lowering;
    one.own += performance.now() - checking;
    if (body.unsupported.length > 0) one.unsupported++;
    if (problems.length > 0) one.invalid++;
    for (const gap of body.unsupported) said.add(`unsupported ${gap.what} ${at(gap)}`);
    for (const problem of problems) said.add(`invalid ${def.name}: ${problem}`);
    const own = new Set(errors.map((error) => `${error.code} ${at(error.span)} ${error.message}`));
    for (const error of own) if (!said.has(error)) one.errors++;
    for (const error of own) said.add(error);
  }
  for (const key of Object.keys(totals)) totals[key] += one[key];
  console.log(`${crate}: ${one.functions} functions, ${one.unsupported} with gaps, ${one.invalid} invalid, ${one.errors} false alarms; types ${one.types.toFixed(0)}, lowering ${one.lower.toFixed(0)}, ownership ${one.own.toFixed(0)} ms`);
  for (const line of [...said].slice(0, shown)) console.log(`    ${line}`);
}

for (const crate of crates) {
  const folder = folderOf(crate);
  if (folder === undefined) console.log(`${crate}: not in the corpus`);
  else check(crate, folder);
}
console.log(`all: ${totals.functions} functions, ${totals.unsupported} with gaps, ${totals.invalid} invalid, ${totals.errors} false alarms; types ${totals.types.toFixed(0)}, lowering ${totals.lower.toFixed(0)}, ownership ${totals.own.toFixed(0)} ms`);
