/** The stages whose result can be printed, each loaded when it is asked for. */
import type { PreparedModels } from "../program/load.js";
import type { Options } from "yargs";
import type { Diagnostic } from "../base/diagnostics.js";
import type { SourceMap } from "../base/source-map.js";
import type { Host } from "../program/host.js";
import type { ReadSettings } from "./options.js";

export interface DumpRequest {
  readonly host: Host;
  readonly root: string;
  readonly settings: ReadSettings;
  /** The models that come with ownflow if they have been read already. */
  readonly prepared: PreparedModels | undefined;
  /** Only functions whose path ends so. */
  readonly fn: string | undefined;
  readonly json: boolean;
}

export interface Dump {
  /** What to print, ending in a line end. */
  readonly text: string;
  readonly sources: SourceMap;
  /** What was wrong with the input. */
  readonly diagnostics: readonly Diagnostic[];
}

export type Dumper = (request: DumpRequest) => Dump;

/** By name, in the order of the way of the data. */
export const STAGES: ReadonlyMap<string, () => Promise<Dumper>> = new Map<string, () => Promise<Dumper>>([
  ["tokens", async () => (await import("./dump/syntax.js")).dumpTokensOf],
  ["ast", async () => (await import("./dump/syntax.js")).dumpAst],
  ["expanded", async () => (await import("./dump/program.js")).dumpExpanded],
  ["items", async () => (await import("./dump/program.js")).dumpItemsOf],
  ["types", async () => (await import("./dump/bodies.js")).dumpTypesOf],
  ["calls", async () => (await import("./dump/bodies.js")).dumpCallsOf],
  ["ir", async () => (await import("./dump/bodies.js")).dumpIr],
  ["cfg", async () => (await import("./dump/bodies.js")).dumpCfg],
  ["ownership", async () => (await import("./dump/bodies.js")).dumpOwnership],
  ["loans", async () => (await import("./dump/bodies.js")).dumpLoans],
  ["summaries", async () => (await import("./dump/summaries.js")).dumpSummaries],
  ["models", async () => (await import("./dump/program.js")).dumpModels],
]);

export function dumpOptions(): Readonly<Record<string, Options>> {
  return {
    stage: { type: "string", choices: [...STAGES.keys()], demandOption: true, requiresArg: true, describe: "which stage" },
    fn: { type: "string", requiresArg: true, describe: "only the function of this path" },
    format: { type: "string", choices: ["text", "json"], requiresArg: true, describe: "how to print it [default: text]" },
  };
}
