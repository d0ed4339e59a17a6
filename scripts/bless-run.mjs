// Compiles the programs of test/ir/run (edition 2021) and test/ir/run-2024 with rustc, runs them, and writes what each prints to NAME.out.
// A panic is the last line. Usage: npm run bless:run [-- NAME…]
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const work = join(root, ".cache/run");
mkdirSync(work, { recursive: true });
const named = process.argv.slice(2);

for (const [folder, edition] of [["run", "2021"], ["run-2024", "2024"]]) {
  const programs = join(root, "test/ir", folder);
  for (const file of readdirSync(programs).filter((one) => one.endsWith(".rs"))) {
    const name = file.slice(0, -3);
    if (named.length > 0 && !named.includes(name)) continue;
    const binary = join(work, "program");
    execFileSync("rustc", ["--edition", edition, "--cap-lints", "allow", "-o", binary, join(programs, file)], { stdio: "inherit" });
    const run = spawnSync(binary, { encoding: "utf8", timeout: 10_000 });
    writeFileSync(join(programs, `${name}.out`), run.status === 0 ? run.stdout : `${run.stdout}panicked\n`);
  }
}
