/**
 * From what the user names to crates to read: files, packages, workspaces, folders of files.
 */
import type { Host } from "../host.js";
import { normalizePath } from "../host.js";
import { crateNameOf } from "../crate/module-files.js";
import type { ProgramOptions } from "../load.js";
import type { CrateSpec, World } from "../world.js";
import { report } from "../world.js";

export function findCrates(world: World, roots: readonly string[], options: ProgramOptions, host: Host): CrateSpec[] {
  return roots.flatMap((root): CrateSpec[] => {
    const path = normalizePath(root);
    if (host.isFile(path)) return [fileSpec(path, options)];
    report(world, "OWN101", { start: 0, end: 0 }, `could not read \`${path}\`: no such file or directory`);
    return [];
  });
}

export function fileSpec(path: string, options: ProgramOptions): CrateSpec {
  return {
    name: crateNameOf(path), file: path, edition: options.edition, target: "file", role: "checked", features: new Set(options.features), cfgs: options.cfgs, tests: options.tests,
    dependencies: new Map(), env: new Map(), procMacro: false,
  };
}
