/** Reading what yargs made of the command line: plain values, the last of an option that is given twice. */

export type Arguments = Readonly<Record<string, unknown>>;

export function textOf(args: Arguments, name: string): string | undefined {
  const value = args[name];
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === "string" ? last : undefined;
}

export function flagOf(args: Arguments, name: string): boolean {
  const value = args[name];
  return (Array.isArray(value) ? value.at(-1) : value) === true;
}

/** All values, those separated by commas or blanks apart. */
export function listOf(args: Arguments, name: string): readonly string[] {
  return textsOf(args, name).flatMap((part) => part.split(/[,\s]+/)).filter((part) => part !== "");
}

/** All values as they were given. */
export function textsOf(args: Arguments, name: string): readonly string[] {
  const value = args[name];
  const values: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.filter((part) => typeof part === "string");
}

/** One of `choices`, which yargs has checked; `fallback` when the option is not given. */
export function choiceOf<T extends string>(args: Arguments, name: string, choices: readonly T[], fallback: T): T {
  const value = textOf(args, name);
  return choices.find((choice) => choice === value) ?? fallback;
}
