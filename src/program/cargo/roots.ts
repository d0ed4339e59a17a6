/**
 * From what the user names to crates to read: files, packages, workspaces, folders of files.
 */
import { crateNameOf } from "../crate/module-files.js";
import type { Host } from "../host.js";
import { basename, dirname, joinPath, normalizePath } from "../host.js";
import type { ProgramOptions } from "../load.js";
import { nearestName } from "../names/nearest.js";
import type { CrateSpec, World } from "../world.js";
import { report } from "../world.js";
import { folderContents } from "./folder.js";
import type { Manifest } from "./manifest.js";
import { ManifestReader } from "./manifest.js";
import { packageSpecs } from "./packages.js";
import { table } from "./toml.js";
import { workspaceMembers } from "./workspace.js";

export function findCrates(world: World, roots: readonly string[], options: ProgramOptions, host: Host): CrateSpec[] {
  const finder = new RootReader(world, options, host);
  return roots.flatMap((root) => finder.specs(normalizePath(root)));
}

export function fileSpec(path: string, options: ProgramOptions): CrateSpec {
  return {
    name: crateNameOf(path), file: path, edition: options.edition, target: "file", role: "checked", features: new Set(options.features), cfgs: options.cfgs, tests: options.tests,
    dependencies: new Map(), env: new Map(), procMacro: false,
  };
}

class RootReader {
  private readonly reader: ManifestReader;

  constructor(private readonly world: World, private readonly options: ProgramOptions, private readonly host: Host) {
    this.reader = new ManifestReader(world, host);
  }

  specs(path: string): CrateSpec[] {
    const { host } = this;
    if (host.isFile(path)) return basename(path) === "Cargo.toml" ? this.package(dirname(path)) : [fileSpec(path, this.options)];
    if (host.isDirectory(path)) return host.isFile(joinPath(path, "Cargo.toml")) ? this.package(path) : this.folder(path);
    const near = nearestName(basename(path), host.list(dirname(path)));
    report(this.world, "OWN101", { start: 0, end: 0 }, `could not read \`${path}\`: no such file or directory`, { help: near === undefined ? [] : [`there is \`${joinPath(dirname(path), near)}\``] });
    return [];
  }

  private package(dir: string): CrateSpec[] {
    const file = this.reader.read(dir);
    if (file === undefined) return [];
    const own = this.reader.manifest(file);
    const packages: Manifest[] = own === undefined ? [] : [own];
    if (table(file.toml["workspace"]) !== undefined) {
      for (const member of workspaceMembers(file, this.host)) {
        const manifestFile = this.reader.read(member);
        const manifest = manifestFile === undefined ? undefined : this.reader.manifest(manifestFile);
        if (manifest !== undefined && !packages.some((one) => one.dir === manifest.dir)) packages.push(manifest);
      }
      if (packages.length === 0) report(this.world, "OWN113", { start: 0, end: 0 }, `the workspace \`${file.file}\` has no members`);
    }
    return packages.length === 0 ? [] : packageSpecs(this.world, packages, this.reader, this.options, this.host);
  }

  private folder(dir: string): CrateSpec[] {
    const { roots, packages } = folderContents(dir, this.host, this.options.edition);
    if (roots.length === 0 && packages.length === 0) report(this.world, "OWN101", { start: 0, end: 0 }, `no Rust files in \`${dir}\``, { help: ["name a `.rs` file, a folder that holds some, or a Cargo package"] });
    return [...roots.map((root) => fileSpec(root, this.options)), ...packages.flatMap((path) => this.package(path))];
  }
}
