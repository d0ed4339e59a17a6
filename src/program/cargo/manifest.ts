/**
 * What a `Cargo.toml` says, with what it inherits from its workspace. Knows nothing of crates or of which features are on.
 */
import type { Host } from "../host.js";
import { dirname, joinPath, normalizePath, readText } from "../host.js";
import type { Edition } from "../program.js";
import type { World } from "../world.js";
import { report } from "../world.js";
import type { Toml } from "./toml.js";
import { flag, parseToml, table, tables, text, texts } from "./toml.js";

export interface TargetEntry {
  readonly name: string | undefined;
  readonly path: string | undefined;
  readonly requiredFeatures: readonly string[];
  readonly edition: Edition | undefined;
}

export interface DependencyEntry {
  /** As paths name it, `-` made `_`. */
  readonly name: string;
  /** As features name it. */
  readonly key: string;
  readonly renamed: boolean;
  /** The package's own name, `-` made `_`. */
  readonly crate: string;
  /** The folder of a path dependency. */
  readonly path: string | undefined;
  readonly optional: boolean;
  readonly features: readonly string[];
  readonly defaultFeatures: boolean;
  readonly kind: "normal" | "dev";
}

export interface Manifest {
  readonly dir: string;
  readonly file: string;
  readonly name: string;
  readonly version: string;
  readonly edition: Edition;
  readonly lib: TargetEntry | undefined;
  readonly procMacro: boolean;
  readonly bins: readonly TargetEntry[];
  readonly tests: readonly TargetEntry[];
  readonly examples: readonly TargetEntry[];
  readonly benches: readonly TargetEntry[];
  readonly auto: { readonly lib: boolean; readonly bins: boolean; readonly tests: boolean; readonly examples: boolean; readonly benches: boolean };
  readonly features: ReadonlyMap<string, readonly string[]>;
  readonly dependencies: readonly DependencyEntry[];
  readonly env: ReadonlyMap<string, string>;
}

export interface ManifestFile {
  readonly dir: string;
  readonly file: string;
  readonly toml: Toml;
}

/** Reads manifests, each once. */
export class ManifestReader {
  private readonly files = new Map<string, ManifestFile | undefined>();

  constructor(private readonly world: World, private readonly host: Host) {}

  read(dir: string): ManifestFile | undefined {
    const file = joinPath(dir, "Cargo.toml");
    if (!this.files.has(file)) this.files.set(file, this.host.isFile(file) ? this.parse(normalizePath(dir), file) : undefined);
    return this.files.get(file);
  }

  private parse(dir: string, file: string): ManifestFile | undefined {
    const read = readText(this.host, file);
    if (!read.ok) {
      report(this.world, read.problem === "notUtf8" ? "OWN102" : "OWN101", { start: 0, end: 0 }, `could not read \`${file}\`: ${read.reason}`);
      return undefined;
    }
    const parsed = parseToml(read.text);
    if (parsed.ok) return { dir, file, toml: parsed.value };
    const source = this.world.sourceMap.addFile(file, read.text);
    const lines = read.text.split("\n");
    let offset = 0;
    for (let line = 1; line < parsed.line; line++) offset += (lines[line - 1]?.length ?? 0) + 1;
    const start = source.base + offset + Math.max(0, parsed.column - 1);
    report(this.world, "OWN113", { start, end: start + 1 }, `failed to parse manifest \`${file}\`: ${parsed.message}`);
    return undefined;
  }

  /** The workspace that the package in `dir` belongs to. */
  workspaceOf(manifest: ManifestFile): ManifestFile | undefined {
    if (table(manifest.toml["workspace"]) !== undefined) return manifest;
    const named = text(table(manifest.toml["package"])?.["workspace"]);
    if (named !== undefined) return this.read(joinPath(manifest.dir, named));
    for (let dir = dirname(manifest.dir), last = manifest.dir; dir !== last; last = dir, dir = dirname(dir)) {
      const found = this.read(dir);
      if (found !== undefined && table(found.toml["workspace"]) !== undefined) return found;
      if (dir === "." || dir === "/") return undefined;
    }
    return undefined;
  }

  /** The package that a manifest describes; undefined, with a message, when it describes none. */
  manifest(file: ManifestFile): Manifest | undefined {
    const pkg = table(file.toml["package"]) ?? table(file.toml["project"]);
    const name = text(pkg?.["name"]);
    if (pkg === undefined || name === undefined) {
      if (table(file.toml["workspace"]) === undefined) report(this.world, "OWN113", { start: 0, end: 0 }, `manifest \`${file.file}\` has no package name`, { help: ["add `name = \"…\"` to `[package]`"] });
      return undefined;
    }
    return new PackageReader(this.world, file, pkg, name, table(this.workspaceOf(file)?.toml["workspace"]), this.workspaceOf(file)?.dir ?? file.dir).read();
  }
}

class PackageReader {
  constructor(
    private readonly world: World,
    private readonly file: ManifestFile,
    private readonly pkg: Toml,
    private readonly name: string,
    private readonly workspace: Toml | undefined,
    private readonly workspaceDir: string,
  ) {}

  read(): Manifest {
    const { toml, dir, file } = this.file;
    const lib = table(toml["lib"]);
    const auto = (key: string): boolean => flag(this.pkg[key]) ?? true;
    return {
      dir, file, name: this.name, version: this.inherited("version") ?? "0.0.0", edition: this.edition(),
      lib: lib === undefined ? undefined : this.target(lib), procMacro: flag(lib?.["proc-macro"] ?? lib?.["proc_macro"]) ?? false,
      bins: tables(toml["bin"]).map((one) => this.target(one)), tests: tables(toml["test"]).map((one) => this.target(one)),
      examples: tables(toml["example"]).map((one) => this.target(one)), benches: tables(toml["bench"]).map((one) => this.target(one)),
      auto: { lib: auto("autolib"), bins: auto("autobins"), tests: auto("autotests"), examples: auto("autoexamples"), benches: auto("autobenches") },
      features: new Map(Object.entries(table(toml["features"]) ?? {}).map(([name, value]) => [name, texts(value)])),
      dependencies: this.dependencies(), env: this.env(),
    };
  }

  /** A key of `[package]`, also as `key.workspace = true`. */
  private inherited(key: string): string | undefined {
    const own = text(this.pkg[key]);
    if (own !== undefined) return own;
    if (flag(table(this.pkg[key])?.["workspace"]) !== true) return undefined;
    return text(table(this.workspace?.["package"])?.[key]);
  }

  private edition(): Edition {
    const value = this.inherited("edition");
    if (value === undefined) return 2015;
    const edition = EDITIONS.get(value);
    if (edition === undefined) report(this.world, "OWN113", { start: 0, end: 0 }, `\`${this.file.file}\`: \`${value}\` is not an edition`, { help: ["the editions are 2015, 2018, 2021 and 2024"] });
    return edition ?? 2021;
  }

  private target(entry: Toml): TargetEntry {
    return { name: text(entry["name"]), path: text(entry["path"]), requiredFeatures: texts(entry["required-features"]), edition: EDITIONS.get(text(entry["edition"]) ?? "") };
  }

  private dependencies(): DependencyEntry[] {
    const { toml } = this.file;
    const out: DependencyEntry[] = [];
    const add = (holder: Toml | undefined): void => {
      for (const key of ["dependencies", "dev-dependencies", "dev_dependencies"]) {
        for (const [name, value] of Object.entries(table(holder?.[key]) ?? {})) out.push(this.dependency(name, value, key === "dependencies" ? "normal" : "dev"));
      }
    };
    add(toml);
    for (const holder of Object.values(table(toml["target"]) ?? {})) add(table(holder));
    return out;
  }

  private dependency(key: string, value: unknown, kind: "normal" | "dev"): DependencyEntry {
    const own = table(value);
    const shared = flag(own?.["workspace"]) === true ? table(this.workspace?.["dependencies"])?.[key] : undefined;
    const base = table(shared);
    const pkg = text(own?.["package"] ?? base?.["package"]);
    const ownPath = text(own?.["path"]);
    const basePath = text(base?.["path"]);
    const path = ownPath !== undefined ? joinPath(this.file.dir, ownPath) : basePath === undefined ? undefined : joinPath(this.workspaceDir, basePath);
    return {
      name: key.replace(/-/g, "_"), key, renamed: pkg !== undefined, crate: (pkg ?? key).replace(/-/g, "_"), path, kind, optional: flag(own?.["optional"]) ?? false, features: [...texts(base?.["features"]), ...texts(own?.["features"])],
      defaultFeatures: flag(own?.["default-features"] ?? own?.["default_features"]) ?? flag(base?.["default-features"]) ?? true,
    };
  }

  /** What Cargo tells the program at compile time. */
  private env(): Map<string, string> {
    const version = this.inherited("version") ?? "0.0.0";
    const [numbers = "", pre = ""] = version.split("-", 2);
    const [major = "", minor = "", patch = ""] = numbers.split(".");
    const authors = texts(this.pkg["authors"]).join(":");
    const entries: [string, string][] = [
      ["CARGO_PKG_NAME", this.name], ["CARGO_PKG_VERSION", version], ["CARGO_PKG_VERSION_MAJOR", major], ["CARGO_PKG_VERSION_MINOR", minor],
      ["CARGO_PKG_VERSION_PATCH", patch], ["CARGO_PKG_VERSION_PRE", pre], ["CARGO_PKG_AUTHORS", authors], ["CARGO_MANIFEST_DIR", this.file.dir],
    ];
    for (const key of ["description", "homepage", "repository", "license", "license-file", "rust-version", "readme"]) {
      entries.push([`CARGO_PKG_${key.toUpperCase().replace(/-/g, "_")}`, this.inherited(key) ?? ""]);
    }
    return new Map(entries);
  }
}

const EDITIONS: ReadonlyMap<string, Edition> = new Map<string, Edition>([["2015", 2015], ["2018", 2018], ["2021", 2021], ["2024", 2024]]);
