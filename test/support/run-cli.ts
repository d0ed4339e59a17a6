/** Runs the command line in this process and keeps what it prints. */
import { main } from "../../src/cli/main.js";
import type { Terminal } from "../../src/cli/terminal.js";

export interface CliResult {
  readonly out: string;
  readonly err: string;
  readonly status: number;
}

export async function run(...args: readonly string[]): Promise<CliResult> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => { out += text; },
    err: (text) => { err += text; },
    colour: (choice) => choice === "always",
    progress: () => undefined,
    done: () => undefined,
  };
  const status = await main(args, terminal);
  return { out, err, status };
}
