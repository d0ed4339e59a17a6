/** Paths that a user gives: whether they are there, and which is the nearest when they are not. */
import { basename, dirname, join } from "node:path";
import { nearest } from "../base/nearest.js";
import type { Host } from "../program/host.js";
import { kindOf } from "./host.js";
import { UsageError, didYouMean } from "./usage-error.js";

/** `path` must be a file or a folder. `what` names it in the message. */
export function requirePath(host: Host, path: string, what: string): void {
  if (path === "") throw new UsageError(`the path of ${what} is empty`);
  switch (kindOf(path)) {
    case "file":
    case "directory": return;
    case "other": throw new UsageError(`\`${path}\` is neither a file nor a folder`);
    case "missing": throw new UsageError(`${what} \`${path}\` does not exist`, didYouMean(nearestPath(host, path)));
  }
}

export function requireFile(host: Host, path: string, what: string): void {
  requirePath(host, path, what);
  if (kindOf(path) !== "file") throw new UsageError(`${what} \`${path}\` is a folder, not a file`);
}

export function requireFolder(host: Host, path: string, what: string): void {
  requirePath(host, path, what);
  if (kindOf(path) !== "directory") throw new UsageError(`${what} \`${path}\` is a file, not a folder`);
}

/** Mends the first part of `path` that is not there. */
function nearestPath(host: Host, path: string): string | undefined {
  const folder = dirname(path);
  if (kindOf(folder) === "missing") {
    const mended = nearestPath(host, folder);
    const whole = mended === undefined ? undefined : join(mended, basename(path));
    return whole === undefined || kindOf(whole) !== "missing" ? whole : undefined;
  }
  const near = nearest(basename(path), [...host.list(folder)].sort());
  return near === undefined ? undefined : join(folder, near);
}
