// Which share of the calls into popular crates reaches a model, measured on real programs from Debian.
// Usage: npm run coverage:programs -- [--verbose] [PROGRAM…]   (packages of .cache/programs; see scripts/corpus-fetch.mjs)
// The programs do not compile without their dependencies, so it is ownflow's own resolution that counts: a call belongs to a crate when its path leads
// there, or when the type of its receiver does, through the calls, fields and variables that the receiver came from. It is covered when it reaches a function
// with a body under models/. A method of a trait of such a crate that the program implements itself is not a call into it. What is missing is listed by count.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = process.env.OWNFLOW_DIST ?? join(root, "dist");
const { loadProgram } = await import(join(dist, "src/program/load.js"));
const { createTypeContext } = await import(join(dist, "src/types/index.js"));
const { calleesOf, checkedBodies } = await import(join(dist, "src/types/dump.js"));
const { visitBody } = await import(join(dist, "src/types/visit.js"));
const { MODELS } = await import(join(dist, "src/generated-models.js"));

/** The crates that have a model of their own. */
const MODELLED = new Set(readdirSync(join(root, "models")).filter((name) => name !== "std"));

const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const names = args.filter((a) => !a.startsWith("--"));
const programs = join(root, ".cache/programs");

const host = {
  readFile: (p) => { try { return { kind: "Text", text: readFileSync(p, "utf8") }; } catch (e) { return { kind: "Failed", reason: String(e) }; } },
  isFile: (p) => existsSync(p) && statSync(p).isFile(),
  isDirectory: (p) => existsSync(p) && statSync(p).isDirectory(),
  list: (p) => { try { return readdirSync(p); } catch { return []; } },
};

function packageOf(name) {
  const folder = join(programs, `librust-${name}-dev/usr/share/cargo/registry`);
  const entry = existsSync(folder) ? readdirSync(folder)[0] : undefined;
  return entry === undefined ? undefined : join(folder, entry);
}

function rootsOf(folder) {
  const examples = join(folder, "examples");
  const files = existsSync(examples) ? readdirSync(examples).filter((f) => f.endsWith(".rs")).map((f) => join(examples, f)) : [];
  return [folder, ...files];
}

/** Every call of the program that leads into a modelled crate: which crate, what is called, whether a model has it. */
function callsOf(folder) {
  const program = loadProgram(rootsOf(folder), { models: MODELS, allFeatures: true, edition: 2021 }, host);
  const context = createTypeContext(program);
  const calls = [];
  const place = (at) => { const w = program.sourceMap.locate(program.sourceMap.userSpan(at)); return w === undefined ? "?" : `${typeof w.file === "string" ? w.file : w.file.name}:${w.line}`; };
  for (const def of checkedBodies(program)) {
    if (def.parent?.kind === "Impl" && def.parent.derived !== undefined) continue;
    const body = context.bodyOf(def);
    if (body === undefined) continue;
    const origins = originsOf(body);
    visitBody(body, { expr: (e) => {
      if (e.kind === "Log") calls.push({ crate: e.crate, what: `${e.level}!`, covered: true });
      if (e.kind === "Unknown" && e.call !== undefined) {
        const path = e.call.path.segments.map((s) => s.name);
        if (path.length > 1 && MODELLED.has(path[0])) calls.push({ crate: path[0], what: `${path.join("::")}!`, covered: false, at: place(e) });
      }
      for (const [at, callee] of calleesOf(e)) {
        const call = classify(context, callee, e, def, origins);
        if (call !== undefined) calls.push({ ...call, at: place(at) });
      }
    } });
  }
  for (const gap of program.gaps) {
    const crate = gap.what.replace(/^#\[derive\(/, "").split("::")[0];
    if ((gap.kind === "unknownMacro" || gap.kind === "procMacro") && MODELLED.has(crate)) calls.push({ crate, what: `${gap.what} (${gap.kind})`, covered: false, at: place(gap.span) });
  }
  return calls;
}

function classify(context, callee, expr, within, origins) {
  if (callee.kind === "Value") return undefined;
  if (callee.kind === "Unknown") {
    if (callee.name.includes("::") || expr.from !== "method") {
      const crate = callee.name.split("::")[0];
      return MODELLED.has(crate) && callee.name.includes("::") ? { crate, what: callee.name, covered: false } : undefined;
    }
    const crate = expr.kind === "Call" && expr.args[0] !== undefined ? crateOf(expr.args[0], origins, 0) : undefined;
    return crate === undefined ? undefined : { crate: crate.name, what: `${crate.ty}.${callee.name}`, covered: false };
  }
  let { def, args: generic } = callee;
  const owner = def.container.kind === "Trait" ? `${def.container.def.name}::` : def.container.kind === "Impl" ? `${shortType(context, def.container.def)}::` : "";
  const name = def.crate.name;
  if (def.container.kind === "Trait") {
    const self = generic[0] === undefined ? undefined : context.normalize(generic[0], within);
    const instance = context.resolveInstance(def, [self, ...generic.slice(1)]);
    if (instance === undefined) {
      if (!MODELLED.has(name)) return undefined;
      if (self === undefined || self.hasParams || ["Param", "Projection", "Opaque", "Dynamic", "Unknown"].includes(self.kind)) return undefined;
      return { crate: name, what: `<${context.show(self)} as ${def.container.def.name}>::${def.name}`, covered: false };
    }
    def = instance.def;
  }
  if (def.crate.role !== "model" || !MODELLED.has(def.crate.name)) return undefined;
  return { crate: def.crate.name, what: `${owner}${def.name}`, covered: def.node.body !== undefined };
}

function shortType(context, impl) { return context.show(context.implHeader(impl).self); }

/** Where the value of each local came from. */
function originsOf(body) {
  const origins = new Map();
  const bind = (pat, from) => {
    if (pat === undefined) return;
    if (pat.kind === "Binding") { origins.set(pat.local, from); bind(pat.sub, from); }
    for (const part of [pat.inner, ...(pat.fields ?? []).map((f) => f.pat), ...(pat.prefix ?? []), pat.rest, ...(pat.suffix ?? []), ...(pat.alts ?? [])]) if (part !== undefined) bind(part, from);
    if (pat.kind === "Unknown") for (const local of pat.bindings) origins.set(local, from);
  };
  visitBody(body, { expr: (e) => {
    if (e.kind === "LetCond") bind(e.pat, e.scrutinee);
    if (e.kind === "Match") for (const arm of e.arms) bind(arm.pat, e.scrutinee);
    if (e.kind === "For") bind(e.pat, e.iter);
    if (e.kind === "Block") for (const s of e.block.stmts) if (s.kind === "Let" && s.init !== undefined) bind(s.pat, s.init);
    // What a closure gets comes from the receiver of the call that it is an argument of.
    if (e.kind === "Call") for (const arg of e.args.slice(1)) if (arg.kind === "Closure") for (const param of arg.closure.params) bind(param.pat, e.args[0]);
  } });
  return origins;
}

/** The modelled crate that a value of an unknown type came from. */
function crateOf(expr, origins, depth) {
  if (depth > 40) return undefined;
  let ty = expr.ty;
  while (ty.kind === "Ref") ty = ty.inner;
  if (ty.kind === "Adt") return MODELLED.has(ty.def.crate.name) && ty.def.crate.role === "model" ? { name: ty.def.crate.name, ty: ty.def.name } : undefined;
  if (ty.kind === "Unknown") {
    const path = /^(?:the crate of )?([a-z_][\w]*)::/.exec(ty.why)?.[1];
    if (path !== undefined && MODELLED.has(path)) return { name: path, ty: ty.why.replace(/^the crate of | is not known$| does not resolve$/g, "") };
    if (path !== undefined) return undefined;
  }
  const next = (e) => crateOf(e, origins, depth + 1);
  switch (expr.kind) {
    case "Call": {
      if (expr.callee.kind === "Fn" && expr.callee.def.crate.role === "model" && MODELLED.has(expr.callee.def.crate.name)) return { name: expr.callee.def.crate.name, ty: `${expr.callee.def.name}()` };
      if (expr.callee.kind === "Unknown" && expr.from === "method" && expr.args[0] !== undefined) return next(expr.args[0]);
      if (expr.callee.kind === "Unknown") { const crate = expr.callee.name.split("::")[0]; return MODELLED.has(crate) && expr.callee.name.includes("::") ? { name: crate, ty: `${expr.callee.name}()` } : undefined; }
      return undefined;
    }
    case "Local": { const from = origins.get(expr.local); return from === undefined ? undefined : next(from); }
    case "Borrow": case "Deref": case "Try": case "Await": case "Coerce": case "Cast": return next(expr.operand);
    case "Field": case "Index": return next(expr.base);
    case "Block": return expr.block.tail === undefined ? undefined : next(expr.block.tail);
    case "Match": return next(expr.scrutinee);
    default: return undefined;
  }
}

const crates = new Map();
const missing = new Map();
const totals = { covered: 0, missing: 0 };
for (const name of names.length > 0 ? names : existsSync(programs) ? readdirSync(programs).map((p) => p.replace(/^librust-|-dev$/g, "")) : []) {
  const folder = packageOf(name);
  if (folder === undefined) { console.log(`${name}: not fetched (npm run corpus:fetch)`); continue; }
  const count = { covered: 0, missing: 0 };
  for (const call of callsOf(folder)) {
    const kind = call.covered ? "covered" : "missing";
    const crate = crates.get(call.crate) ?? { covered: 0, missing: 0 };
    crates.set(call.crate, crate);
    count[kind]++; crate[kind]++; totals[kind]++;
    if (call.covered) continue;
    const key = `${call.crate.padEnd(12)} ${call.what}`;
    const entry = missing.get(key) ?? { count: 0, at: call.at };
    entry.count++;
    missing.set(key, entry);
  }
  print(name, count);
}
print("all", totals);
console.log("");
for (const [name, count] of [...crates].sort((a, b) => b[1].covered + b[1].missing - a[1].covered - a[1].missing)) print(name, count);
if (missing.size > 0) console.log("\nmissing:");
const shown = [...missing].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
for (const [key, { count, at }] of verbose ? shown : shown.slice(0, 30)) console.log(`${String(count).padStart(5)} ${key}   at ${at.replace(/^.*registry\//, "")}`);

function print(name, { covered, missing: lost }) {
  const total = covered + lost;
  console.log(`${name.padEnd(18)} ${String(total).padStart(6)} calls into modelled crates  modelled ${(total === 0 ? "-" : `${((100 * covered) / total).toFixed(1)} %`).padStart(8)}  missing ${String(lost)}`);
}
