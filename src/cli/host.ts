/** Files, as the front end asks for them, on the file system. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import type { Host, ReadResult } from "../program/host.js";

/** More than this is no source file. */
const MAX_FILE_SIZE = 64 * 1024 * 1024;

export function fileHost(): Host {
  return {
    readFile,
    isFile: (path) => kindOf(path) === "file",
    isDirectory: (path) => kindOf(path) === "directory",
    list: (path) => {
      try {
        return readdirSync(path);
      } catch {
        return [];
      }
    },
    environment: (name) => process.env[name],
  };
}

export function kindOf(path: string): "file" | "directory" | "other" | "missing" {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return "missing";
    if (stats.isFile()) return "file";
    return stats.isDirectory() ? "directory" : "other";
  } catch {
    // Below something that is no folder, or may not be looked at.
    return "missing";
  }
}

function readFile(path: string): ReadResult {
  try {
    const size = statSync(path).size;
    if (size > MAX_FILE_SIZE) return { kind: "Failed", reason: `it has ${String(Math.round(size / 1e6))} MB, more than a source file may have` };
    return { kind: "Bytes", bytes: readFileSync(path) };
  } catch (error) {
    return { kind: "Failed", reason: reasonOf(error) };
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT": return "no such file";
    case "EACCES":
    case "EPERM": return "permission denied";
    case "EISDIR": return "it is a directory";
    case "ENOTDIR": return "a part of its path is not a directory";
    case "ELOOP": return "its symbolic links go in a circle";
    case "EROFS": return "the file system is read-only";
    case "ENOSPC": return "no space is left";
  }
  return error instanceof Error ? error.message : "it could not be read";
}
