#!/usr/bin/env node
// Starts the command line. `--version` is answered before anything else is loaded.
import { readFileSync } from "node:fs";
import module from "node:module";

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.stdout.write(`ownflow ${version}\n`);
} else {
  // Node 22 and newer keep compiled code for the next run.
  module.enableCompileCache?.();
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
