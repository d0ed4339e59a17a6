/** What yargs complains about, said so that the user sees the way out. */
import type { Argv } from "yargs";
import { nearest } from "../base/nearest.js";
import { UsageError, didYouMean } from "./usage-error.js";
import { kindOf } from "./host.js";

export const COMMANDS: readonly string[] = ["check", "summary", "explain", "init", "dump"];

/** The error for yargs' `message`. `args` is the whole command line. */
export function explainFailure(message: string, args: readonly string[], parser: Argv): UsageError {
  const command = args.find((arg) => !arg.startsWith("-"));
  if (command === undefined || !COMMANDS.includes(command)) return wrongCommand(command, args);
  const unknown = /^Unknown arguments?: (.*)$/.exec(message)?.[1]?.split(", ")[0];
  if (unknown !== undefined) return unknownArgument(unknown, command, args, parser);
  const choice = /Argument: ([^,]*), Given: (.*), Choices: (.*)/.exec(message);
  if (choice !== null) return wrongChoice(choice[1] ?? "", unquoted(choice[2] ?? ""), (choice[3] ?? "").split(", ").map(unquoted));
  const missing = /^Not enough arguments following: (.*)$/.exec(message)?.[1];
  if (missing !== undefined) return new UsageError(`\`--${missing}\` needs a value`, `\`ownflow ${command} --help\` shows which`);
  if (message.startsWith("Not enough non-option arguments")) return new UsageError(`\`ownflow ${command}\` needs an argument`, `\`ownflow ${command} --help\` shows which`);
  return new UsageError(message.split("\n")[0] ?? "the command line is not understood", `see \`ownflow ${command} --help\``);
}

function wrongCommand(command: string | undefined, args: readonly string[]): UsageError {
  const first = args[0] ?? "";
  if (command === undefined) return new UsageError(`\`${first}\` is no option of ownflow itself`, didYouMean(nearest(first, ["--help", "--version"])) ?? "a command comes first: see `ownflow --help`");
  const later = args.find((arg) => COMMANDS.includes(arg));
  if (first.startsWith("-") && later !== undefined) return new UsageError(`\`${first}\` stands before the command`, `write \`ownflow ${later} …\` with the options behind it`);
  const near = nearest(command, COMMANDS);
  if (near !== undefined) return new UsageError(`\`${command}\` is not a command`, didYouMean(`ownflow ${near}`));
  if (kindOf(command) !== "missing") return new UsageError(`\`${command}\` is not a command`, didYouMean(`ownflow check ${command}`));
  return new UsageError(`\`${command}\` is not a command`, `the commands are ${COMMANDS.map((name) => `\`${name}\``).join(", ")}`);
}

function unknownArgument(name: string, command: string, args: readonly string[], parser: Argv): UsageError {
  const isOption = args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`) || (/^-[^-]/.test(arg) && arg.includes(name)));
  if (!isOption) return new UsageError(`\`${name}\` is one argument too many`, `see \`ownflow ${command} --help\``);
  const near = nearest(name, optionNames(parser));
  const dashes = name.length === 1 ? "-" : "--";
  return new UsageError(`\`ownflow ${command}\` has no option \`${dashes}${name}\``, near === undefined ? `see \`ownflow ${command} --help\`` : didYouMean(`--${near}`));
}

function optionNames(parser: Argv): readonly string[] {
  const internal: unknown = "getOptions" in parser && typeof parser.getOptions === "function" ? Reflect.apply(parser.getOptions, parser, []) : undefined;
  const keys = typeof internal === "object" && internal !== null && "key" in internal ? internal.key : undefined;
  return typeof keys === "object" && keys !== null ? Object.keys(keys).filter((key) => key.length > 1) : [];
}

function wrongChoice(option: string, given: string, choices: readonly string[]): UsageError {
  const near = nearest(given, choices);
  return new UsageError(`\`${given}\` is not a value of \`--${option}\``, near === undefined ? `the values are ${choices.map((choice) => `\`${choice}\``).join(", ")}` : didYouMean(`--${option} ${near}`));
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, "$1");
}
