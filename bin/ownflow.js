#!/usr/bin/env node
// Starts the command line. The build makes dist/ownflow.cjs of it, which is what `ownflow` is linked to: scripts/executable.mjs. Where Node runs it,
// `--version` is answered before anything else is loaded; the rest runs in a process that starts from the snapshot of scripts/snapshot.mjs,
// where the models are read already, if there is one for this Node.
// CommonJS, because Node starts that sooner.
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));
  process.stdout.write(`ownflow ${version}\n`);
} else {
  void start(snapshot());
}

async function start(found) {
  if (found === undefined || !(await startFrom(found))) await startHere();
}

/** The arguments of Node that start from the snapshot if it fits: Node refuses one of another version, or one made with other options. */
function snapshot() {
  const { NODE_OPTIONS, NODE_V8_COVERAGE, OWNFLOW_SNAPSHOT } = process.env;
  if (OWNFLOW_SNAPSHOT === "0" || NODE_OPTIONS || NODE_V8_COVERAGE || process.execArgv.length > 0) return undefined;
  try {
    const stamp = JSON.parse(readFileSync(join(__dirname, "../dist/snapshot.json"), "utf8"));
    const bundle = join(__dirname, "../dist/snapshot.cjs");
    const fits = stamp.node === process.version && stamp.arch === process.arch && stamp.platform === process.platform && stamp.bundle === bundle;
    return fits ? [...stamp.flags, "--snapshot-blob", bundle.replace(/cjs$/, "blob")] : undefined;
  } catch {
    return undefined;
  }
}

/** The status with which Node ends when a snapshot is not for it after all. */
const UNFIT = 14;

/** Whether the process could be started. Its end is ours, and what would end us ends it. */
function startFrom(options) {
  const { spawn } = require("node:child_process");
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...options, "ownflow", ...args], { stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => { child.kill(signal); });
    child.once("error", () => { resolve(false); });
    child.once("exit", (status, signal) => {
      if (signal !== null) {
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
      } else process.exitCode = status;
      resolve(status !== UNFIT);
    });
  });
}

async function startHere() {
  // Node 22 and newer keep compiled code for the next run.
  require("node:module").enableCompileCache?.();
  let cli;
  try {
    cli = await import("../dist/src/cli/main.js");
  } catch (error) {
    const isMissing = error?.code === "ERR_MODULE_NOT_FOUND";
    process.stderr.write(isMissing ? `error: ownflow is not built: run \`npm run build\` first (${error.message})\n` : `error: ownflow cannot start: ${error?.message}\n`);
    if (process.env.OWNFLOW_DEBUG) process.stderr.write(`${error?.stack}\n`);
    process.exitCode = 2;
  }
  if (cli !== undefined) process.exitCode = await cli.main(args);
}
