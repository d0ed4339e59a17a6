/** Dumps of a program that has been read: its expanded source and its items. */
import { MODELS } from "../../generated-models.js";
import { dumpItems, itemsText } from "../../program/dump/dump-items.js";
import { printExpanded } from "../../program/dump/print-expanded.js";
import { loadProgram, prepareModels } from "../../program/load.js";
import type { Crate, Program } from "../../program/program.js";
import { preparedOptions } from "../program-options.js";
import type { Dump, DumpRequest } from "../stages.js";
import { json } from "./syntax.js";

export function dumpExpanded(request: DumpRequest): Dump {
  const program = load(request);
  const crates = checkedCrates(program).map((crate) => ({ crate: crate.name, text: printExpanded(program, crate) }));
  return { sources: program.sourceMap, diagnostics: program.diagnostics, text: request.json ? json(crates) : crates.map(({ text }) => text).join("\n") };
}

export function dumpItemsOf(request: DumpRequest): Dump {
  const program = load(request);
  const dumps = checkedCrates(program).map((crate) => dumpItems(program, crate));
  return { sources: program.sourceMap, diagnostics: program.diagnostics, text: request.json ? json(dumps) : dumps.map(itemsText).join("\n") };
}

/** The items of the models that the program brings in. */
export function dumpModels(request: DumpRequest): Dump {
  const program = load(request);
  const dumps = program.crates.filter((crate) => crate.role === "model").map((crate) => dumpItems(program, crate));
  return { sources: program.sourceMap, diagnostics: program.diagnostics, text: request.json ? json(dumps) : dumps.map(itemsText).join("\n") };
}

/** The program at the request's root, with the models. */
export function load({ host, root, settings, prepared }: DumpRequest): Program {
  return loadProgram([root], preparedOptions(host, settings, prepared ?? prepareModels(MODELS)), host);
}

export function checkedCrates(program: Program): readonly Crate[] {
  return program.crates.filter((crate) => crate.role === "checked");
}
