/** Finds the policy that holds for a root: `ownflow.toml` or the table in `Cargo.toml`, in its folder or the nearest folder above. */
import type { Host } from "../program/host.js";
import { dirname, joinPath, normalizePath, readText } from "../program/host.js";
import { MANIFEST_TABLE, manifestHasPolicy } from "./policy-file.js";

export interface PolicyPlace {
  readonly path: string;
  /** The keys that lead to the policy in the file. */
  readonly table: readonly string[];
}

export const POLICY_FILE = "ownflow.toml";

/**
 * `root` is a file or folder. Relative roots are followed upwards as far as `workingDirectory`, an absolute path, tells how; without one,
 * up to where they start.
 */
export function findPolicy(host: Host, root: string, workingDirectory: string | undefined): PolicyPlace | undefined {
  const start = host.isDirectory(root) ? normalizePath(root) : dirname(normalizePath(root));
  for (const folder of foldersUpwards(start, workingDirectory)) {
    const own = joinPath(folder, POLICY_FILE);
    if (host.isFile(own)) return { path: own, table: [] };
    const manifest = joinPath(folder, "Cargo.toml");
    if (!host.isFile(manifest)) continue;
    const text = readText(host, manifest);
    if (text.ok && manifestHasPolicy(text.text)) return { path: manifest, table: MANIFEST_TABLE };
  }
  return undefined;
}

/** `a/b`, `a`, `.`, `..`, `../..` … as long as there is a folder above. */
function foldersUpwards(start: string, workingDirectory: string | undefined): readonly string[] {
  const folders = [start];
  let at = start;
  while (at !== "." && at !== "/" && !at.split("/").includes("..")) {
    at = dirname(at);
    folders.push(at);
  }
  if (at === "/" || workingDirectory === undefined) return folders;
  const ups = at === "." ? 0 : at.split("/").filter((part) => part === "..").length;
  const above = normalizePath(workingDirectory).split("/").filter((part) => part !== "").length;
  for (let up = ups + 1; up <= above; up++) folders.push(Array.from({ length: up }, () => "..").join("/"));
  return folders;
}
