// Which share of the calls into `core`, `alloc` and `std` reaches a model, measured on crates of the corpus against rustc's MIR.
// Usage: npm run coverage:models -- [--verbose] [CRATE…]   (crates of .cache/corpus; see scripts/corpus-fetch.mjs)
// A call counts when rustc says that its callee stands in the standard library. It is covered when ownflow resolves it to the same function and that one
// has a body under models/std, is built into the engine, or is given by a rule of the language (`clone` of a tuple). A trait's method called on a type
// parameter says nothing about a model: it is counted apart. What is missing is listed by count.
import { compareCrate, TARGETS } from "./call-pairs.mjs";

const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const names = args.filter((a) => !a.startsWith("--"));

/** Whether the function that rustc names stands in the standard library, as far as its path tells. */
function isStandard(path) {
  const trait = traitOf(path);
  return /^(?:core|alloc|std)::/.test(trait ?? path.replace(/^<(?:impl )?/, ""));
}

/** The trait of `<T as Trait>::method`. */
function traitOf(path) {
  if (!path.startsWith("<")) return undefined;
  let depth = 0;
  for (let i = 0; i < path.length; i++) {
    const c = path[i];
    if (c === "<" || c === "(" || c === "[" || c === "{") depth++;
    else if (c === ")" || c === "]" || c === "}" || (c === ">" && path[i - 1] !== "-")) {
      depth--;
      if (depth === 0) return undefined;
    } else if (depth === 1 && path.startsWith(" as ", i)) return path.slice(i + 4);
  }
  return undefined;
}

/** What our side makes of a call: `model`, `rule`, `bound` (on a type parameter), `elsewhere` (an impl of another crate) or why it is missing. */
function reached(context, { verdict, ours }) {
  if (verdict === "wrong") return `another function: ${ours.key}`;
  if (verdict === "unknown") return "not resolved";
  const { callee, within } = ours;
  if (callee === undefined || callee.kind !== "Fn") return "rule";
  let { def, args: generic } = callee;
  if (def.container.kind === "Trait") {
    const self = generic[0] === undefined ? undefined : context.normalize(generic[0], within);
    const instance = context.resolveInstance(def, [self, ...generic.slice(1)]);
    if (instance === undefined) return byType(context, def, self, within);
    def = instance.def;
  }
  if (def.crate.role !== "model") return "elsewhere";
  return def.node.body !== undefined || def.attrs.some((a) => a.kind === "Meta" && a.path[0]?.name === "lang") ? "model" : "no body";
}

const OPEN = ["Param", "Projection", "Opaque", "Dynamic"];

function byType(context, def, self, within) {
  if (self === undefined) return "no self type";
  if (OPEN.includes(self.kind) || hasParam(self)) return "bound";
  return context.implementsTrait(self, def.container.def, [], within) === "no" ? "no impl" : "rule";
}

function hasParam(ty) {
  return OPEN.includes(ty.kind) || [ty.inner, ty.elem, ...(ty.elems ?? []), ...(ty.args ?? [])].some((part) => part !== undefined && part.kind !== undefined && hasParam(part));
}

const totals = { covered: 0, bound: 0, missing: 0 };
const missing = new Map();
for (const name of names.length > 0 ? names : TARGETS) {
  const result = compareCrate(name);
  if (result === undefined) continue;
  const count = { covered: 0, bound: 0, missing: 0 };
  for (const pair of result.pairs) {
    if (pair.call.key === "value" || !isStandard(pair.call.path)) continue;
    const what = reached(result.context, pair);
    if (what === "elsewhere") continue;
    if (what === "model" || what === "rule") count.covered++;
    else if (what === "bound") count.bound++;
    else {
      count.missing++;
      const entry = missing.get(`${pair.call.key}   (${what})`) ?? { count: 0, at: `${name}/${pair.call.span}` };
      entry.count++;
      missing.set(`${pair.call.key}   (${what})`, entry);
    }
  }
  for (const kind of Object.keys(totals)) totals[kind] += count[kind];
  print(name, count);
}
print("all", totals);
if (missing.size > 0) console.log("\nmissing:");
const shown = [...missing].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
for (const [key, { count, at }] of verbose ? shown : shown.slice(0, 30)) console.log(`${String(count).padStart(5)} ${key}   at ${at}`);

function print(name, { covered, bound, missing: lost }) {
  const total = covered + lost;
  const share = total === 0 ? "-" : `${((100 * covered) / total).toFixed(2)} %`;
  console.log(`${name.padEnd(18)} ${String(total).padStart(6)} calls into the standard library  modelled ${share.padStart(8)}  missing ${String(lost).padStart(3)}  (and ${String(bound)} on type parameters)`);
}
