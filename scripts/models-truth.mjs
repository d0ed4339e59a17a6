// Asks two judges about the claims of test/models/std.rs: the verifier, which must report every `leak_…` and no `ok_…`, and the compiled
// program, run with a dozen secrets: what an `ok_…` prints must not change, what a `leak_…` prints should change for some secret.
// A run that panics counts as one that prints nothing, since whether a run panics is no channel. Needs `npm run build` and rustc.
//   node scripts/models-truth.mjs
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const program = join(root, "test/models/std.rs");
const SECRETS = 12;

function main() {
  const text = readFileSync(program, "utf8");
  const claims = text.split("\n").flatMap((line, index) => {
    const name = /^fn ((?:leak|ok)_\d+)\(\)/.exec(line)?.[1];
    return name === undefined ? [] : [{ name, line: index + 1, text: line }];
  });
  const wrong = [...verifierDisagrees(claims), ...executionDisagrees(claims, text)];
  for (const { claim, why } of wrong) console.log(`WRONG ${claim.text}\n      ${why}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

function verifierDisagrees(claims) {
  const { stdout } = spawnSync("node", [join(root, "bin/ownflow.js"), "check", program, "--format", "json"], { encoding: "utf8", maxBuffer: 1 << 28 });
  const [{ findings, errors }] = JSON.parse(stdout).results;
  const reported = new Set(findings.filter(({ code }) => code.startsWith("IFC")).map(({ line }) => line));
  const others = new Map([...findings, ...errors].filter(({ code }) => !code.startsWith("IFC")).map(({ line, code, message }) => [line, `${code}: ${message}`]));
  const wrong = claims.flatMap((claim) => {
    if (others.has(claim.line)) return [{ claim, why: others.get(claim.line) }];
    const leaks = claim.name.startsWith("leak");
    return leaks === reported.has(claim.line) ? [] : [{ claim, why: leaks ? "the verifier does not report it" : "the verifier reports it" }];
  });
  console.log(`verifier: ${claims.length} claims, ${wrong.length} wrong`);
  return wrong;
}

function executionDisagrees(claims, text) {
  const folder = mkdtempSync(join(tmpdir(), "models-truth-"));
  const calls = claims.map(({ name }) => `("${name}", ${name})`).join(", ");
  const main = `fn main() { std::panic::set_hook(Box::new(|_| println!("@panic"))); let all: [(&str, fn()); ${claims.length}] = [${calls}]; for (name, f) in all { println!("@@{name}"); let _ = std::panic::catch_unwind(f); } }`;
  writeFileSync(join(folder, "claims.rs"), text.replace("fn main() {}", main));
  const binary = join(folder, "claims");
  const rustc = spawnSync("rustc", ["--edition", "2021", "-Coverflow-checks=off", "-o", binary, join(folder, "claims.rs")], { encoding: "utf8" });
  if (rustc.status !== 0) throw new Error(rustc.stderr);
  const runs = Array.from({ length: SECRETS }, (_, secret) => {
    // Standard error goes to the same pipe: it is a channel too.
    const { stdout } = spawnSync("sh", ["-c", `"${binary}" 2>&1`], { encoding: "utf8", maxBuffer: 1 << 28, input: "", env: { ...process.env, SECRET: String(secret) } });
    return new Map(stdout.split("@@").slice(1).map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)]));
  });
  rmSync(folder, { recursive: true, force: true });
  const printed = (name, withPanics) => new Set(runs.map((run) => run.get(name) ?? "").filter((output) => withPanics || !output.includes("@panic")));
  const wrong = claims.filter(({ name }) => name.startsWith("ok") && printed(name, false).size > 1).map((claim) => ({ claim, why: `prints ${JSON.stringify([...printed(claim.name, false)].slice(0, 3))}` }));
  const leaks = claims.filter(({ name }) => name.startsWith("leak"));
  const shown = leaks.filter(({ name }) => printed(name, true).size > 1).length;
  console.log(`execution, ${SECRETS} secrets: ${claims.length - leaks.length} secure, ${wrong.length} of them change; ${leaks.length} leaks, ${shown} of them show (${((100 * shown) / leaks.length).toFixed(1)} %)`);
  return wrong;
}

main();
