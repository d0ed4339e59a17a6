// Makes dist/snapshot.blob from dist/snapshot.cjs for the Node that runs this, and notes in dist/snapshot.json for which. A snapshot fits one
// version of Node in one place, so this runs where ownflow is installed. Without it ownflow works as well, and starts more slowly: it never fails.
import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { executable, withHead, withoutHead } from "./executable.mjs";

const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");

/** The heap is large from the start, so that a short run collects no garbage. Node wants the same of the process that starts from the snapshot. */
const HEAP = ["--initial-heap-size=256"];
/** V8 compiles hot functions later and with less inlining: by default a run of a second or two spends half of its time compiling code that it then hardly uses. */
const PATIENCE = ["--interrupt-budget=500000", "--max-inlined-bytecode-size-cumulative=200"];

export function makeSnapshot() {
  const bundle = join(dist, "snapshot.cjs");
  const blob = join(dist, "snapshot.blob");
  const stamp = join(dist, "snapshot.json");
  if (!existsSync(bundle)) return;
  const unfinished = `${blob}.${process.pid}`;
  try {
    if (existsSync(executable(dist))) withoutHead(dist);
    rmSync(stamp, { force: true });
    const env = { ...process.env, NODE_OPTIONS: "" };
    const make = (flags) => spawnSync(process.execPath, [...flags, "--snapshot-blob", unfinished, "--build-snapshot", bundle], { stdio: "ignore", env, timeout: 120_000 }).status === 0;
    // The options of V8 are not promised: a Node that knows them no more does without.
    const flags = [[...HEAP, ...PATIENCE], HEAP].find(make);
    if (flags === undefined) return;
    renameSync(unfinished, blob);
    const used = ["--no-verify-snapshot-checksum", ...flags];
    writeFileSync(stamp, JSON.stringify({ node: process.version, arch: process.arch, platform: process.platform, bundle, flags: used }));
    withHead(dist, process.execPath, blob, used);
  } catch {
    // A folder that cannot be written to.
  } finally {
    rmSync(unfinished, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeSnapshot();
