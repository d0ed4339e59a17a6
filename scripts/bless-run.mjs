// Compiles the programs of test/ir/run with rustc, runs them, and writes what each prints to NAME.out. A panic is the last line.
// Usage: npm run bless:run [-- NAME…]
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const programs = join(root, "test/ir/run");
const work = join(root, ".cache/run");
mkdirSync(work, { recursive: true });
const named = process.argv.slice(2);
const names = readdirSync(programs).filter((file) => file.endsWith(".rs")).map((file) => file.slice(0, -3));

for (const name of named.length > 0 ? named : names) {
  const binary = join(work, "program");
  execFileSync("rustc", ["--edition", "2021", "--cap-lints", "allow", "-o", binary, join(programs, `${name}.rs`)], { stdio: "inherit" });
  const run = spawnSync(binary, { encoding: "utf8", timeout: 10_000 });
  writeFileSync(join(programs, `${name}.out`), run.status === 0 ? run.stdout : `${run.stdout}panicked\n`);
}
