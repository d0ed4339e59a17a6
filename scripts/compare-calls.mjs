// Compares, call by call, the function that rustc names in its MIR with the one that ownflow resolves.
// Usage: npm run compare:calls -- [--verbose] [CRATE…]   (crates of .cache/corpus; see scripts/corpus-fetch.mjs)
// Counts every call that rustc makes from source text of the crate itself: agree, wrong (another function), unknown (ours says so,
// or has no call there).
import { compareCrate, TARGETS } from "./call-pairs.mjs";

const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const names = args.filter((a) => !a.startsWith("--"));
const totals = { total: 0, agree: 0, wrong: 0, unknown: 0 };
const causes = [];
for (const name of names.length > 0 ? names : TARGETS) {
  const r = compareCrate(name);
  if (r === undefined) continue;
  for (const k of Object.keys(totals)) totals[k] += r[k];
  causes.push(...r.pairs.flatMap((p) => (p.verdict === "agree" ? [] : [[name, p.verdict, p.call, p.ours]])));
  console.log(`${name.padEnd(18)} ${String(r.total).padStart(6)} calls  agree ${percent(r.agree, r.total)}  wrong ${percent(r.wrong, r.total)}  unknown ${percent(r.unknown, r.total)}  (load ${r.load.toFixed(0)} ms, types ${r.time.toFixed(0)} ms)`);
}
console.log(`${"all".padEnd(18)} ${String(totals.total).padStart(6)} calls  agree ${percent(totals.agree, totals.total)}  wrong ${percent(totals.wrong, totals.total)}  unknown ${percent(totals.unknown, totals.total)}`);
const shown = Number(process.env.TOP ?? 15);
for (const kind of ["wrong", "unknown"]) {
  const groups = new Map();
  for (const [crate, k, call, other] of causes) {
    if (k !== kind) continue;
    const key = kind === "wrong" ? `${call.key}   ours: ${other.key}` : call.key;
    const g = groups.get(key) ?? { count: 0, at: `${crate}/${call.span}${other === undefined ? "" : ` ours: ${other.key}`}` };
    g.count++;
    groups.set(key, g);
  }
  if (groups.size > 0) console.log(`\n${kind}:`);
  for (const [key, g] of [...groups].sort((a, b) => b[1].count - a[1].count).slice(0, verbose ? 400 : shown)) console.log(`${String(g.count).padStart(5)} ${key}   at ${g.at}`);
}

function percent(n, total) { return total === 0 ? "-" : `${((100 * n) / total).toFixed(2)} %`.padStart(8); }
