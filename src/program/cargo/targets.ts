/**
 * The targets of a package: those its manifest lists and those that Cargo finds by their place. Knows nothing of features.
 */
import type { Host } from "../host.js";
import { joinPath, stem } from "../host.js";
import type { Edition } from "../program.js";
import type { Manifest, TargetEntry } from "./manifest.js";

export interface Target {
  readonly kind: "lib" | "bin" | "test" | "example" | "bench";
  readonly name: string;
  readonly file: string;
  readonly edition: Edition;
  readonly requiredFeatures: readonly string[];
  /** Named by the manifest: a missing file is an error. */
  readonly explicit: boolean;
}

export function targetsOf(manifest: Manifest, host: Host): Target[] {
  const out: Target[] = [];
  const lib = libTarget(manifest, host);
  if (lib !== undefined) out.push(lib);
  out.push(...group(manifest, host, "bin", manifest.bins, manifest.auto.bins ? binFiles(manifest, host) : [], binPath));
  out.push(...group(manifest, host, "example", manifest.examples, manifest.auto.examples ? folderFiles(manifest, host, "examples") : [], placedIn("examples")));
  out.push(...group(manifest, host, "test", manifest.tests, manifest.auto.tests ? folderFiles(manifest, host, "tests") : [], placedIn("tests")));
  out.push(...group(manifest, host, "bench", manifest.benches, manifest.auto.benches ? folderFiles(manifest, host, "benches") : [], placedIn("benches")));
  return out;
}

/** The library's name as paths write it. */
export function libName(manifest: Manifest): string {
  return (manifest.lib?.name ?? manifest.name).replace(/-/g, "_");
}

export function libTarget(manifest: Manifest, host: Host): Target | undefined {
  const file = joinPath(manifest.dir, manifest.lib?.path ?? "src/lib.rs");
  if (manifest.lib === undefined && (!manifest.auto.lib || !host.isFile(file))) return undefined;
  return { kind: "lib", name: libName(manifest), file, edition: manifest.lib?.edition ?? manifest.edition, requiredFeatures: [], explicit: true };
}

interface FoundFile { readonly name: string; readonly file: string }

type PathOf = (manifest: Manifest, host: Host, name: string) => string;

function group(manifest: Manifest, host: Host, kind: Target["kind"], listed: readonly TargetEntry[], found: readonly FoundFile[], pathOf: PathOf): Target[] {
  const out = listed.map((entry): Target => {
    const name = entry.name ?? manifest.name;
    const file = entry.path === undefined ? pathOf(manifest, host, name) : joinPath(manifest.dir, entry.path);
    return { kind, name, file, edition: entry.edition ?? manifest.edition, requiredFeatures: entry.requiredFeatures, explicit: true };
  });
  for (const { name, file } of found) {
    if (out.some((target) => target.name === name || target.file === file)) continue;
    out.push({ kind, name, file, edition: manifest.edition, requiredFeatures: [], explicit: false });
  }
  return out;
}

function binFiles(manifest: Manifest, host: Host): FoundFile[] {
  const main = joinPath(manifest.dir, "src/main.rs");
  return [...(host.isFile(main) ? [{ name: manifest.name, file: main }] : []), ...folderFiles(manifest, host, "src/bin")];
}

/** `folder/x.rs` and `folder/x/main.rs`. */
function folderFiles(manifest: Manifest, host: Host, folder: string): FoundFile[] {
  const dir = joinPath(manifest.dir, folder);
  const out: FoundFile[] = [];
  for (const entry of [...host.list(dir)].sort()) {
    const path = joinPath(dir, entry);
    if (entry.endsWith(".rs") && host.isFile(path)) out.push({ name: stem(entry), file: path });
    else if (host.isFile(joinPath(path, "main.rs"))) out.push({ name: entry, file: joinPath(path, "main.rs") });
  }
  return out;
}

function binPath(manifest: Manifest, host: Host, name: string): string {
  const candidates = [`src/bin/${name}.rs`, `src/bin/${name}/main.rs`, ...(name === manifest.name ? ["src/main.rs"] : [])].map((path) => joinPath(manifest.dir, path));
  return candidates.find((path) => host.isFile(path)) ?? joinPath(manifest.dir, "src/main.rs");
}

function placedIn(folder: string): PathOf {
  return (manifest, host, name) => {
    const flat = joinPath(manifest.dir, `${folder}/${name}.rs`);
    const nested = joinPath(manifest.dir, `${folder}/${name}/main.rs`);
    return host.isFile(nested) && !host.isFile(flat) ? nested : flat;
  };
}
