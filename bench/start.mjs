// What a short run costs: the command on a file of some twenty lines, with the start-up snapshot and without, beside an empty run of Node, in the
// same round. The command is started as a shell does, by the link that npm makes. Medians of CPU time (user and system, children included) and of
// wall time, which means something on a quiet machine only.
// `models` is what loading the models adds to a start: two runs that do not use them, `ownflow check --help`, from the snapshot and from one that is
// the same but for the models.
//
//   npm run bench:start [-- ROUNDS]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LARGE_PAGES } from "../scripts/executable.mjs";

const rounds = Number(process.argv[2] ?? 15);
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const links = mkdtempSync(join(tmpdir(), "ownflow-bench-"));
const bin = join(links, "ownflow");
symlinkSync(fileURLToPath(new URL(`../${manifest.bin.ownflow}`, import.meta.url)), bin);
const file = fileURLToPath(new URL("../examples/buffer.rs", import.meta.url));

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const { flags } = JSON.parse(readFileSync(join(dist, "snapshot.json"), "utf8"));
const bare = join(links, "bare.blob");
const made = spawnSync(process.execPath, [...flags, "--snapshot-blob", bare, "--build-snapshot", join(dist, "snapshot.cjs")], { stdio: "ignore", env: { ...process.env, OWNFLOW_SNAPSHOT_MODELS: "0" } });
if (made.status !== 0) throw new Error("no snapshot without models");
const helpFrom = (blob) => ({ command: process.execPath, args: [...flags, "--snapshot-blob", blob, "ownflow", "check", "--help"], env: { GLIBC_TUNABLES: LARGE_PAGES } });

const runs = {
  "node -e 0": { command: "node", args: ["-e", "0"], env: {} },
  "ownflow --version": { command: bin, args: ["--version"], env: {} },
  "ownflow dump --stage items": { command: bin, args: ["dump", "--stage", "items", file], env: {} },
  "ownflow check": { command: bin, args: ["check", file], env: {} },
  "start with models": helpFrom(join(dist, "snapshot.blob")),
  "start without models": helpFrom(bare),
  "ownflow check, no snapshot": { command: bin, args: ["check", file], env: { OWNFLOW_SNAPSHOT: "0" } },
};

const measured = Object.fromEntries(Object.keys(runs).map((name) => [name, { cpu: [], wall: [] }]));
for (let round = 0; round < rounds; round++) {
  for (const [name, { command, args, env }] of Object.entries(runs)) {
    // A process in between, whose children's time is that of this run alone.
    const meter = `const { spawnSync } = require("node:child_process"); const t = performance.now(); const { status } = spawnSync(${JSON.stringify(command)}, ${JSON.stringify(args)}, { stdio: "ignore" }); const wall = performance.now() - t; if (status > 1) process.exit(9); const [user, system] = require("node:fs").readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ").slice(13, 15); console.log(JSON.stringify([wall, (Number(user) + Number(system)) * 10]));`;
    const { stdout, status } = spawnSync(process.execPath, ["-e", meter], { encoding: "utf8", env: { ...process.env, ...env } });
    if (status !== 0) throw new Error(`${name} failed`);
    const [wall, cpu] = JSON.parse(stdout);
    measured[name].wall.push(wall);
    measured[name].cpu.push(cpu);
  }
}
rmSync(links, { recursive: true });

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = measured["node -e 0"];
console.log(`${"median of " + rounds}`.padEnd(30) + `${"CPU ms".padStart(9)}${"above node".padStart(12)}${"wall ms".padStart(9)}${"above node".padStart(12)}${"least".padStart(8)}`);
for (const [name, { cpu, wall }] of Object.entries(measured)) {
  const cells = [median(cpu), median(cpu) - median(base.cpu), median(wall), median(wall) - median(base.wall), Math.min(...wall)];
  console.log(name.padEnd(30) + cells.map((cell, i) => cell.toFixed(0).padStart([9, 12, 9, 12, 8][i])).join(""));
}

const difference = (what) => median(measured["start with models"][what].map((each, round) => each - measured["start without models"][what][round]));
console.log(`models`.padEnd(30) + `${difference("cpu").toFixed(0).padStart(9)}${"".padStart(12)}${difference("wall").toFixed(1).padStart(9)}`);
