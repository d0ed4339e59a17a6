// dist/ownflow.cjs, the file that `ownflow` is linked to: bin/ownflow.js, and where there is a snapshot for this Node, lines before it that start
// from the snapshot at once. These lines are commands to sh and strings to Node, so the file can be run by both. Knows nothing of what is in a snapshot.
import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** To Node, a string and a comment; to sh, a command that does nothing and one that may do something. */
const BOTH = '":" //;';

/** The C library's allocator asks for large pages: Node copies the snapshot twice, and half of the time of that are page faults. Other libraries know no such variable. */
export const LARGE_PAGES = "glibc.malloc.hugetlb=1";

export const executable = (dist) => join(dist, "ownflow.cjs");

/** Writes the executable without such lines, from its source. */
export function makePlain(dist) {
  put(executable(dist), readFileSync(join(root, "bin/ownflow.js"), "utf8"));
}

/** Takes the lines away again. */
export function withoutHead(dist) {
  const text = readFileSync(executable(dist), "utf8");
  if (!text.startsWith("#!/bin/sh\n")) return;
  put(executable(dist), `#!/usr/bin/env node\n${text.split("\n").slice(1).filter((line) => !line.startsWith(BOTH)).join("\n")}`);
}

/** Puts the lines before the executable that start `node` from `blob` with `flags`. Where they would not be safe or do not work, nothing changes. */
export function withHead(dist, node, blob, flags) {
  if (process.platform === "win32" || !sameDate(node, blob)) return;
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const lines = head({ file: executable(dist), node, blob, flags, version });
  if (lines.some((line) => /[\p{Cc}\p{Zl}\p{Zp}\ufffd]/u.test(line))) return;
  const text = readFileSync(executable(dist), "utf8");
  put(executable(dist), ["#!/bin/sh", ...lines, ...text.split("\n").slice(1)].join("\n"));
  const env = { ...process.env, NODE_OPTIONS: "", NODE_V8_COVERAGE: "", OWNFLOW_SNAPSHOT: "" };
  if (spawnSync(executable(dist), ["check", "--help"], { stdio: "ignore", env, timeout: 60_000 }).status !== 0) withoutHead(dist);
}

/**
 * The snapshot has the date of the Node that made it, to the nanosecond, because sh can compare dates without starting anything: a Node that was
 * replaced has another date. Says nothing of a system on which all files have one.
 */
function sameDate(node, blob) {
  if (spawnSync("touch", ["-r", node, blob], { stdio: "ignore" }).status !== 0) return false;
  const date = statSync(node, { bigint: true }).mtimeNs;
  return date === statSync(blob, { bigint: true }).mtimeNs && date > BigInt(Date.UTC(1990)) * 1_000_000n;
}

function head({ file, node, blob, flags, version }) {
  const conditions = [
    `[ "$0" -ef ${quoted(file)} ]`, '[ "$node" -ef "$maker" ]', '[ -r "$blob" ]', '! [ "$node" -nt "$blob" ]', '! [ "$node" -ot "$blob" ]',
    '[ -z "$NODE_OPTIONS$NODE_V8_COVERAGE" ]', '[ "$OWNFLOW_SNAPSHOT" != 0 ]',
  ];
  return [
    "# Strings to Node, which goes on below; commands to sh: where this file is where the snapshot was made and `node` is the one that made it,",
    "# to start from it. See scripts/executable.mjs.",
    `maker=${quoted(node)}; blob=${quoted(blob)}; node=$(command -v node)`,
    `if ${conditions.join(" && ")}; then`,
    `  if [ "$#" = 1 ]; then case $1 in --version | -V) echo ${quoted(`ownflow ${version}`)}; exit ;; esac; fi`,
    `  export GLIBC_TUNABLES="\${GLIBC_TUNABLES-${LARGE_PAGES}}"`,
    `  exec "$node" ${flags.map(quoted).join(" ")} --snapshot-blob "$blob" ownflow "$@"`,
    "fi",
    'exec node "$0" "$@"',
  ].map((line) => `${BOTH} ${line}`);
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** A run that starts meanwhile finds the one or the other. */
function put(file, text) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, file);
}
