/**
 * The members of a workspace: its globs over folders. Knows nothing of what the members are.
 */
import type { Host } from "../host.js";
import { basename, joinPath } from "../host.js";
import { table, texts } from "./toml.js";
import type { ManifestFile } from "./manifest.js";

/** The folders of the members, sorted, the excluded ones left out. */
export function workspaceMembers(workspace: ManifestFile, host: Host): string[] {
  const section = table(workspace.toml["workspace"]);
  const excluded = texts(section?.["exclude"]).map((path) => joinPath(workspace.dir, path));
  const found = new Set<string>();
  for (const pattern of texts(section?.["members"])) for (const dir of expandGlob(workspace.dir, pattern.split("/"), host)) found.add(dir);
  return [...found].filter((dir) => !excluded.some((path) => dir === path || dir.startsWith(`${path}/`)) && host.isFile(joinPath(dir, "Cargo.toml"))).sort();
}

function expandGlob(dir: string, parts: readonly string[], host: Host): string[] {
  const [first, ...rest] = parts;
  if (first === undefined || first === "") return rest.length === 0 ? [dir] : expandGlob(dir, rest, host);
  if (first === "**") {
    const here = expandGlob(dir, rest, host);
    const below = subfolders(dir, host).flatMap((child) => expandGlob(child, parts, host));
    return [...here, ...below];
  }
  if (!/[*?[]/.test(first)) return expandGlob(joinPath(dir, first), rest, host);
  const pattern = globPattern(first);
  return subfolders(dir, host).filter((child) => pattern.test(basename(child))).flatMap((child) => expandGlob(child, rest, host));
}

function subfolders(dir: string, host: Host): string[] {
  return [...host.list(dir)].sort().filter((name) => !name.startsWith(".") && name !== "target").map((name) => joinPath(dir, name)).filter((path) => host.isDirectory(path));
}

function globPattern(glob: string): RegExp {
  const source = glob.replace(/[.+^${}()|\\]/g, "\\$&").replace(/\*/g, "[^/]*").replace(/\?/g, "[^/]");
  return new RegExp(`^${source}$`);
}
