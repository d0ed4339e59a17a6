// Verifies every crate of the corpus (`npm run corpus:fetch`) without labels, one process each, and prints for each how it ended, what it cost,
// and which share of its calls was treated conservatively. What does not end in a verdict is listed, and makes the status 1.
//
//   npm run corpus:check [-- --seconds N] [NAME…]      N: how long one crate may take (300)
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus } from "./corpus-files.mjs";

const args = process.argv.slice(2);
if (args[0] === "--one") await checkOne(args[1]);
else await checkAll();

/** In a process of its own: what a check finds out about a folder, as a line of JSON. */
async function checkOne(folder) {
  const { check } = await import("../dist/src/cli/engine.js");
  const { fileHost } = await import("../dist/src/cli/host.js");
  const { checkSettings } = await import("../dist/src/cli/options.js");
  const settings = { ...checkSettings({}), allowEmpty: true };
  const results = check(fileHost(), [folder], settings, undefined, () => undefined);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({
    cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024,
    results: results.map(({ verdict, statistics, errors, assumptions }) => ({
      verdict, statistics, reason: errors[0]?.message ?? assumptions.find((each) => each.kind === "unsupported" && /did not come to an end/.test(each.reason))?.what ?? "",
    })),
  }));
}

async function checkAll() {
  const at = args.indexOf("--seconds");
  const seconds = at < 0 ? 300 : Number(args.splice(at, 2)[1]);
  const total = { functions: 0, calls: 0, conservative: 0 };
  const broken = [];
  const verdicts = new Map();
  console.log(`${"crate".padEnd(32)}${"CPU s".padStart(8)}${"MB".padStart(7)}${"functions".padStart(11)}${"calls".padStart(8)}${"conservative".padStart(14)}  verdict`);
  for (const folder of packages()) {
    const { out, err, ms } = await outputOf(folder, seconds);
    const name = basename(folder);
    if (out === "") {
      broken.push(`${name}: ${err.split("\n").find((line) => /Error|FATAL|inside/.test(line)) ?? `not finished after ${(ms / 1000).toFixed(0)} s`}`);
      console.log(`${name.padEnd(32)}${(ms / 1000).toFixed(1).padStart(8)}  did not end in a verdict`);
      continue;
    }
    const { cpu, megabytes, results } = JSON.parse(out);
    const sum = (key) => results.reduce((count, { statistics }) => count + statistics[key], 0);
    const own = { functions: sum("functions"), calls: sum("calls"), conservative: sum("conservativeCalls") };
    for (const key of Object.keys(total)) total[key] += own[key];
    for (const { verdict } of results) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    const share = own.calls === 0 ? "" : `${((100 * own.conservative) / own.calls).toFixed(1)} %`;
    const said = [...new Set(results.map(({ verdict, reason }) => `${verdict}${verdict === "not-checked" ? ` (${reason})` : ""}`))].join(", ");
    console.log(`${name.padEnd(32)}${cpu.toFixed(1).padStart(8)}${megabytes.toFixed(0).padStart(7)}${String(own.functions).padStart(11)}${String(own.calls).padStart(8)}${share.padStart(14)}  ${said}`);
  }
  console.log(`${total.functions} functions, ${total.calls} calls, ${((100 * total.conservative) / Math.max(total.calls, 1)).toFixed(2)} % of them treated conservatively; ${[...verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(", ")}`);
  for (const line of broken) console.log(`did not end in a verdict: ${line}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

/** The packages of the corpus, and the crates of the standard library. */
function packages() {
  const found = [];
  for (const pack of readdirSync(corpus).sort()) {
    const registry = join(corpus, pack, "usr/share/cargo/registry");
    if (existsSync(registry)) for (const name of readdirSync(registry).sort()) if (existsSync(join(registry, name, "Cargo.toml"))) found.push(join(registry, name));
  }
  const sources = join(corpus, "rust-src/usr/src");
  for (const version of existsSync(sources) ? readdirSync(sources) : []) for (const crate of ["core", "alloc", "std"]) found.push(join(sources, version, "library", crate));
  return found.filter((folder) => existsSync(folder) && (args.length === 0 || args.some((name) => new RegExp(`^${name}(-\\d|$)`).test(basename(folder)))));
}

/** The output of the process that checks a folder: nothing when it failed or its time was up. */
function outputOf(folder, seconds) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "--one", folder], { stdio: ["ignore", "pipe", "pipe"] });
    const started = performance.now();
    const timer = setTimeout(() => { child.kill("SIGKILL"); }, seconds * 1000);
    let out = "", err = "";
    child.stdout.on("data", (chunk) => { out += String(chunk); });
    child.stderr.on("data", (chunk) => { err += String(chunk); });
    child.on("close", () => {
      clearTimeout(timer);
      resolve({ out, err, ms: performance.now() - started });
    });
  });
}
