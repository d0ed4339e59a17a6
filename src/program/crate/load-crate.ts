/**
 * Reads a crate: its root file, and through `mod` the others. Knows nothing of manifests.
 */
import type { SourceFile } from "../../../grammar/ast.js";
import { attrNamed, attrString } from "../attrs.js";
import { cfgSet } from "../cfg.js";
import type { Host } from "../host.js";
import { EMPTY_TEXTUAL } from "../names/textual.js";
import type { ModDef } from "../program.js";
import type { CrateSpec, Mutable, Place, World } from "../world.js";
import { CrateNode, ModuleNode } from "../world.js";
import { collectItems } from "./collect.js";
import { configureNode } from "./defs.js";
import { readSource, rootFiles } from "./module-files.js";

const EMPTY_FILE: SourceFile = { start: 0, end: 0, shebang: 0, attrs: [], items: [] };

export function loadCrate(world: World, spec: CrateSpec, host: Host): CrateNode {
  const crate = new CrateNode(world.crates.length, spec, host, cfgSet({ features: spec.features, cfgs: spec.cfgs, tests: spec.tests }));
  world.crates.push(crate);
  world.crateBySpec.set(`${spec.role}:${spec.target}:${spec.file}`, crate);
  if (spec.role === "model" && spec.name === "std") world.std = crate;
  const read = readSource(world, crate, spec.file, { start: 0, end: 0 }) ?? EMPTY_FILE;
  const module = new ModuleNode(crate, undefined);
  const placeholder: ModDef = rootDef(world, crate, module, read);
  crate.root = placeholder;
  const place: Place = { crate, scope: module, module, parent: placeholder, files: rootFiles(spec.file), depth: 0 };
  const present = configureNode(world, place, read);
  if (read.attrs !== placeholder.attrs) (placeholder as Mutable<ModDef>).attrs = read.attrs;
  crate.recursionLimit = recursionLimit(read);
  crate.noStd = attrNamed(read.attrs, "no_std") !== undefined;
  const collected = collectItems(world, present ? read.items : [], place, EMPTY_TEXTUAL);
  if (collected.items !== read.items) (read as Mutable<SourceFile>).items = collected.items;
  return crate;
}

function rootDef(world: World, crate: CrateNode, module: ModuleNode, file: SourceFile): ModDef {
  const def: ModDef = {
    id: world.defs.length, name: crate.name, crate, parent: undefined, attrs: file.attrs, span: { start: file.start, end: file.end },
    nameSpan: { start: file.start, end: file.start }, scope: module, kind: "Mod", node: file, module,
  };
  module.def = def;
  world.defs.push(def);
  world.tables[def.id] = module.names;
  return def;
}

function recursionLimit(file: SourceFile): number {
  const attr = attrNamed(file.attrs, "recursion_limit");
  const value = attr === undefined ? undefined : Number(attrString(attr));
  return value === undefined || !Number.isInteger(value) || value < 0 ? 128 : value;
}
