/**
 * The command line: what may be said, and what is answered to what may not. Each command's work is loaded when it is called.
 * Returns the exit status: 0 verified, 1 findings, 2 the input could not be checked.
 */
import type { Argv } from "yargs";
import type { PreparedModels } from "../program/load.js";
import type { Arguments } from "./arguments.js";
import { textsOf } from "./arguments.js";
import { CHECK_OPTIONS, OUTPUT_OPTIONS, READ_OPTIONS } from "./options.js";
import { dumpOptions } from "./stages.js";
import type { Terminal } from "./terminal.js";
import { processTerminal } from "./terminal.js";
import { explainFailure } from "./usage.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";
import { yargs } from "./yargs.js";

export type Status = 0 | 1 | 2;

/** The work of a command. `prepared` are the models that come with ownflow if they have been read already. */
export type Command = (args: Arguments, terminal: Terminal, prepared: PreparedModels | undefined) => Status | Promise<Status>;

/** `terminal` is the process's own unless another is given. A reader that has gone away ends the run. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal(() => process.exit()), prepared?: PreparedModels): Promise<Status> {
  try {
    return await run(args, terminal, prepared);
  } catch (error) {
    return failed(error, terminal);
  } finally {
    terminal.done();
  }
}

function failed(error: unknown, terminal: Terminal): Status {
  if (error instanceof UsageError) {
    terminal.err(`error: ${error.message}\n${error.help === undefined ? "" : `help: ${error.help}\n`}`);
    return 2;
  }
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  terminal.err(`error: something went wrong inside ownflow: ${message}\nhelp: please report it together with the input; OWNFLOW_DEBUG=1 shows where it happened\n`);
  if ((process.env["OWNFLOW_DEBUG"] ?? "") !== "" && error instanceof Error) terminal.err(`${error.stack ?? ""}\n`);
  return 2;
}

const HELP: ReadonlySet<string> = new Set(["--help", "-h", "--version", "-V"]);

const EPILOGUE = `Exit status: 0 verified, 1 findings, 2 the input could not be checked.
Start with \`ownflow init\`, label a value with #[cfg_attr(ownflow, label(secret))], then run \`ownflow check\`.`;

async function run(args: readonly string[], terminal: Terminal, prepared: PreparedModels | undefined): Promise<Status> {
  let chosen: { readonly load: () => Promise<Command>; readonly args: Arguments } | undefined;
  const choose = (entry: CommandEntry) => (parsed: Arguments): void => { chosen = { load: entry.load, args: withRest(entry, parsed) }; };
  // yargs prepares the help text of a command that it has to look for; of one that is the only one it does not.
  const only = args.some((arg) => HELP.has(arg)) ? undefined : ENTRIES.find((entry) => entry.name === args[0]);
  const words = only === undefined ? [...args] : args.slice(1);
  const parser = configured(yargs(words));
  for (const entry of ENTRIES) if (only === undefined) parser.command(`${entry.name} ${entry.positionals}`, entry.describe, entry.build, choose(entry));
  if (only !== undefined) parser.command(`$0 ${only.positionals}`, only.describe, only.build, choose(only));
  let printed = "";
  await parser.fail((message: string | null, error: Error | undefined) => {
    // yargs reports some of what a user gets wrong as errors of its own.
    if (error !== undefined && error.name !== "YError") throw error;
    throw explainFailure(error?.message ?? message ?? "", args, parser);
  }).parseAsync(words, {}, (_error: unknown, _argv: unknown, output: string) => { printed = output; });
  if (printed !== "") terminal.out(`${printed}\n`);
  if (chosen !== undefined) return (await chosen.load())(chosen.args, terminal, prepared);
  if (printed !== "") return 0;
  terminal.err(`${await parser.getHelp()}\n`);
  return 2;
}

function configured(parser: Argv): Argv {
  return parser
    .scriptName("ownflow")
    .usage("ownflow proves that no secret of a Rust program reaches an output that may not carry it,\nor shows the way that it takes.\n\nUsage: $0 <command>")
    .detectLocale(false)
    .exitProcess(false)
    .strict()
    .wrap(100)
    .help("help").alias("help", "h")
    .version("version", `ownflow ${version()}`).alias("version", "V")
    .parserConfiguration({
      "boolean-negation": false, "camel-case-expansion": false, "dot-notation": false, "greedy-arrays": false, "populate--": true, "parse-numbers": false,
      "parse-positional-numbers": false, "strip-aliased": true,
    })
    .updateStrings({ "Positionals:": "Arguments:", "Commands:": "Commands:" })
    .epilogue(EPILOGUE);
}

/** What follows `--` is positional, whatever it looks like. */
function withRest(entry: CommandEntry, parsed: Arguments): Arguments {
  const rest = textsOf(parsed, "--");
  const [name = ""] = /\w+/.exec(entry.positionals) ?? [];
  const values = [...textsOf(parsed, name), ...rest];
  if (rest.length === 0) return parsed;
  if (values.length > 1 && !entry.positionals.includes("..")) throw new UsageError(`\`${values[1] ?? ""}\` is one argument too many`, `see \`ownflow ${entry.name} --help\``);
  return { ...parsed, [name]: entry.positionals.includes("..") ? values : values[0] };
}

interface CommandEntry {
  readonly name: string;
  /** Its positional arguments, as yargs writes them. */
  readonly positionals: string;
  readonly describe: string;
  readonly build: (parser: Argv) => Argv;
  readonly load: () => Promise<Command>;
}

const ENTRIES: readonly CommandEntry[] = [
  {
    name: "check", positionals: "[paths..]", describe: "verify files, Cargo packages, workspaces or folders",
    build: (y) => y
      .usage("$0 check [paths..]\n\nVerifies files (each the root of a program), Cargo packages, workspaces or folders.")
      .positional("paths", { type: "string", array: true, defaultDescription: "the current folder", describe: "what to verify" })
      .options(CHECK_OPTIONS).options(READ_OPTIONS).options(OUTPUT_OPTIONS)
      .example("$0 check", "verify the package in the current folder")
      .example("$0 check src/main.rs", "verify one file and its modules")
      .example("$0 check --format json > report.json", "for other programs")
      .example("$0 check --format github", "annotate a pull request"),
    load: async () => (await import("./commands/check.js")).check,
  },
  {
    name: "summary", positionals: "[paths..]", describe: "print what the results and outputs of each function depend on",
    build: (y) => y
      .usage("$0 summary [paths..]\n\nPrints the label signature of each function. Kept in a file and compared, it shows in a review how flows change.")
      .positional("paths", { type: "string", array: true, defaultDescription: "the current folder", describe: "what to look at" })
      .option("write", { type: "boolean", group: "Output:", describe: "write the signatures to the file" })
      .option("check", { type: "boolean", group: "Output:", describe: "compare the signatures with the file; status 1 if they differ" })
      .option("file", { type: "string", requiresArg: true, group: "Output:", describe: "the file [default: ownflow.summary]" })
      .option("fn", { type: "string", requiresArg: true, group: "Output:", describe: "only the function of this path" })
      .options({ policy: CHECK_OPTIONS["policy"] ?? {} }).options(READ_OPTIONS)
      .example("$0 summary --fn append examples/buffer.rs", "one function")
      .example("$0 summary --check", "has any flow changed since it was written down?"),
    load: async () => (await import("./commands/summary.js")).summary,
  },
  {
    name: "explain", positionals: "[code]", describe: "explain a code such as IFC001, with examples",
    build: (y) => y
      .positional("code", { type: "string", describe: "the code of a finding, warning or error; without one all are listed" })
      .example("$0 explain IFC001", "what it means and how to mend it"),
    load: async () => (await import("./commands/explain.js")).explain,
  },
  {
    name: "init", positionals: "[folder]", describe: "write a policy file to start from",
    build: (y) => y
      .positional("folder", { type: "string", describe: "where to write ownflow.toml [default: the current folder]" })
      .option("force", { type: "boolean", describe: "overwrite an ownflow.toml that is there" }),
    load: async () => (await import("./commands/init.js")).init,
  },
  {
    name: "dump", positionals: "<file>", describe: "print what a stage makes of a file",
    build: (y) => y
      .positional("file", { type: "string", describe: "a file, package or folder" })
      .options(dumpOptions()).options(READ_OPTIONS)
      .example("$0 dump --stage tokens src/main.rs", "the tokens of a file"),
    load: async () => (await import("./commands/dump.js")).dump,
  },
];
