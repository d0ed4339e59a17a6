/**
 * From packages to crates: for every target what to read, with its features and what its dependencies are.
 */
import type { Host } from "../host.js";
import { joinPath } from "../host.js";
import type { ProgramOptions } from "../load.js";
import type { CrateSpec, Dependency, World } from "../world.js";
import { report } from "../world.js";
import type { PackageFeatures } from "./features.js";
import { resolveFeatures } from "./features.js";
import type { Manifest, ManifestReader } from "./manifest.js";
import type { Target } from "./targets.js";
import { libName, libTarget, targetsOf } from "./targets.js";

/** The crates of the packages: of each its library and programs, and with `tests` the others too. */
export function packageSpecs(world: World, packages: readonly Manifest[], reader: ManifestReader, options: ProgramOptions, host: Host): CrateSpec[] {
  return new PackageSet(world, packages, reader, options, host).specs();
}

class PackageSet {
  private readonly byDir = new Map<string, Manifest | undefined>();
  private readonly features: ReadonlyMap<string, PackageFeatures>;
  private readonly libs = new Map<string, CrateSpec | undefined>();

  constructor(
    private readonly world: World,
    private readonly packages: readonly Manifest[],
    private readonly reader: ManifestReader,
    private readonly options: ProgramOptions,
    private readonly host: Host,
  ) {
    for (const manifest of packages) this.byDir.set(manifest.dir, manifest);
    this.features = resolveFeatures(packages, options, options.tests, (dir) => this.find(dir));
  }

  private find(dir: string): Manifest | undefined {
    if (!this.byDir.has(dir)) {
      const file = this.reader.read(dir);
      this.byDir.set(dir, file === undefined ? undefined : this.reader.manifest(file));
    }
    return this.byDir.get(dir);
  }

  specs(): CrateSpec[] {
    return this.packages.flatMap((manifest) => {
      const targets = targetsOf(manifest, this.host).filter((target) => this.isWanted(manifest, target));
      if (targets.length === 0) report(this.world, "OWN113", { start: 0, end: 0 }, `no targets in package \`${manifest.name}\` (\`${manifest.file}\`)`, { help: ["either src/lib.rs, src/main.rs, a [lib] section, or a [[bin]] section must be present"] });
      return targets.flatMap((target) => {
        const spec = target.kind === "lib" ? this.libSpec(manifest) : this.spec(manifest, target);
        return spec === undefined ? [] : [spec];
      });
    });
  }

  private isWanted(manifest: Manifest, target: Target): boolean {
    if (!this.options.tests && target.kind !== "lib" && target.kind !== "bin") return false;
    const on = this.features.get(manifest.dir)?.features;
    if (!target.requiredFeatures.every((name) => on?.has(name) === true)) return false;
    if (this.host.isFile(target.file)) return true;
    report(this.world, "OWN101", { start: 0, end: 0 }, `can't find \`${target.name}\` ${target.kind} at \`${target.file}\``, { help: [`the target is named in \`${manifest.file}\``] });
    return false;
  }

  private libSpec(manifest: Manifest): CrateSpec | undefined {
    if (!this.libs.has(manifest.dir)) {
      const target = libTarget(manifest, this.host);
      this.libs.set(manifest.dir, target === undefined ? undefined : this.spec(manifest, target));
    }
    return this.libs.get(manifest.dir);
  }

  private spec(manifest: Manifest, target: Target): CrateSpec {
    const checked = this.packages.includes(manifest);
    const name = target.name.replace(/-/g, "_");
    const env = new Map(manifest.env);
    env.set("CARGO_CRATE_NAME", name);
    if (target.kind === "bin") env.set("CARGO_BIN_NAME", target.name);
    return {
      name, file: target.file, edition: target.edition, target: target.kind, role: checked ? "checked" : "dependency",
      features: this.features.get(manifest.dir)?.features ?? new Set(), cfgs: this.options.cfgs, tests: checked && this.options.tests,
      dependencies: this.dependencies(manifest, target), env, procMacro: target.kind === "lib" && manifest.procMacro,
    };
  }

  private dependencies(manifest: Manifest, target: Target): Map<string, Dependency> {
    const out = new Map<string, Dependency>();
    for (const entry of manifest.dependencies) {
      if (entry.kind === "dev" && !this.options.tests) continue;
      if (entry.optional && this.features.get(manifest.dir)?.optional.has(entry.key) !== true) continue;
      const found = entry.path === undefined ? undefined : this.find(entry.path);
      const lib = found === undefined ? undefined : libTarget(found, this.host);
      if (found === undefined || lib === undefined) {
        if (entry.path !== undefined && found === undefined) this.missing(manifest, entry.key, entry.path);
        if (!out.has(entry.name)) out.set(entry.name, { kind: "External", crate: entry.crate });
      } else out.set(entry.renamed ? entry.name : libName(found), { kind: "Disk", spec: () => this.libSpec(found) ?? this.spec(found, lib) });
    }
    if (target.kind !== "lib") {
      const lib = libTarget(manifest, this.host);
      if (lib !== undefined) out.set(libName(manifest), { kind: "Disk", spec: () => this.libSpec(manifest) ?? this.spec(manifest, lib) });
    }
    return out;
  }

  private missing(manifest: Manifest, key: string, path: string): void {
    const message = `failed to read the dependency \`${key}\` of \`${manifest.name}\`: there is no \`${joinPath(path, "Cargo.toml")}\``;
    if (!this.world.gaps.some((gap) => gap.reason === message)) this.world.gaps.push({ kind: "unknownCrate", span: { start: 0, end: 0 }, what: key, reason: message });
  }
}
