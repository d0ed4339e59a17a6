/** What the tests of the flow IR and of ownership share: programs of this checkout read with its models, and their lowered bodies. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lowerBody } from "../../src/ir/index.js";
import type { IrBody } from "../../src/ir/index.js";
import type { Host } from "../../src/program/host.js";
import { memoryHost } from "../../src/program/host.js";
import type { ModelSource, ProgramOptions } from "../../src/program/load.js";
import { loadProgram } from "../../src/program/load.js";
import type { ConstDef, FnDef, Program, StaticDef } from "../../src/program/program.js";
import type { TypeContext } from "../../src/types/context.js";
import { createTypeContext } from "../../src/types/index.js";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

const modelFolder = join(ROOT, "models");

export const MODELS: readonly ModelSource[] = readdirSync(modelFolder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".rs"))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(modelFolder, path), "utf8") }));

const diskHost: Host = {
  readFile: (path) => ({ kind: "Text", text: readFileSync(path, "utf8") }),
  isFile: (path) => existsSync(path) && statSync(path).isFile(),
  isDirectory: (path) => existsSync(path) && statSync(path).isDirectory(),
  list: (path) => (existsSync(path) ? readdirSync(path) : []),
};

export interface Loaded {
  readonly program: Program;
  readonly types: TypeContext;
}

/** A file or a folder of files, each a program of its own. */
export function loadFrom(path: string, options: Partial<ProgramOptions> = {}): Loaded {
  const program = loadProgram([path], { models: MODELS, ...options }, diskHost);
  return { program, types: createTypeContext(program) };
}

export function loadText(text: string, options: Partial<ProgramOptions> = {}): Loaded {
  const program = loadProgram(["main.rs"], { models: MODELS, ...options }, memoryHost(new Map([["main.rs", text]])));
  return { program, types: createTypeContext(program) };
}

/** The bodies of the checked crates; closures stand in the bodies around them. */
export function checkedBodies({ program, types }: Loaded): readonly { readonly def: FnDef | ConstDef | StaticDef; readonly body: IrBody }[] {
  return program.defs.flatMap((def) => {
    if (def.crate.role !== "checked" || (def.kind !== "Fn" && def.kind !== "Const" && def.kind !== "Static")) return [];
    const typed = types.bodyOf(def);
    return typed === undefined ? [] : [{ def, body: lowerBody(typed, types) }];
  });
}
