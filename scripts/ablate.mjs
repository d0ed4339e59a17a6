// What each precision of the analysis is worth: the golden programs are verified with each of them given up in turn. Prints for each how many
// programs get another answer, and the time that all of them take. docs/precision.md shows the table.
//
//   npm run ablate [-- --names]      --names: which programs
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./corpus-files.mjs";

// The golden programs are read by the tests' own code.
const { status } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", "test/ablation.test.ts"], {
  cwd: root, stdio: "inherit", env: { ...process.env, OWNFLOW_ABLATE: process.argv.includes("--names") ? "names" : "all" },
});
process.exitCode = status ?? 1;
