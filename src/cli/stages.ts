/** The stages whose result can be printed, each loaded when it is asked for. */
import type { Options } from "yargs";
import type { Host } from "../program/host.js";
import type { ReadSettings } from "./options.js";

export interface DumpRequest {
  readonly host: Host;
  readonly root: string;
  readonly settings: ReadSettings;
  /** Only functions whose path ends so. */
  readonly fn: string | undefined;
  readonly json: boolean;
}

/** Text to print, ending in a line end; the status is 2 when the input had errors. */
export interface Dump {
  readonly text: string;
  readonly status: 0 | 2;
}

export type Dumper = (request: DumpRequest) => Dump;

/** By name, in the order of the way of the data. */
export const STAGES: ReadonlyMap<string, () => Promise<Dumper>> = new Map<string, () => Promise<Dumper>>([
]);

export function dumpOptions(): Readonly<Record<string, Options>> {
  return {
    stage: { type: "string", choices: [...STAGES.keys()], demandOption: true, requiresArg: true, describe: "which stage" },
    fn: { type: "string", requiresArg: true, describe: "only the function of this path" },
    format: { type: "string", choices: ["text", "json"], requiresArg: true, describe: "how to print it [default: text]" },
  };
}
