/**
 * The only door to the outside: what loading a program asks for files. The command line implements it on the file system,
 * a browser on a map. Also the arithmetic of paths, with `/` as the separator. Knows nothing of Rust.
 */

export type ReadResult =
  | { readonly kind: "Text"; readonly text: string }
  | { readonly kind: "Bytes"; readonly bytes: Uint8Array }
  /** `reason` completes the sentence "could not read `path`: …". */
  | { readonly kind: "Failed"; readonly reason: string };

export interface Host {
  /** Reads a file. Never throws. */
  readFile(path: string): ReadResult;
  isFile(path: string): boolean;
  isDirectory(path: string): boolean;
  /** The names in a directory, in any order; empty when it cannot be read. */
  list(path: string): readonly string[];
  /** The value of an environment variable at compile time, for `env!`. */
  environment?(name: string): string | undefined;
}

export type DecodedText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: "unreadable" | "notUtf8"; readonly reason: string };

/** Reads `path` as UTF-8 text; a byte order mark is dropped. */
export function readText(host: Host, path: string): DecodedText {
  const result = host.readFile(path);
  switch (result.kind) {
    case "Text": return { ok: true, text: dropByteOrderMark(result.text) };
    case "Failed": return { ok: false, problem: "unreadable", reason: result.reason };
    case "Bytes": return decodeUtf8(result.bytes);
  }
}

export function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch {
    return { ok: false, problem: "notUtf8", reason: `byte ${String(firstInvalidByte(bytes))} is not valid UTF-8` };
  }
}

/** The offset of the first byte that cannot stand in UTF-8 text. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function dropByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** A host over texts in memory, as tests, models and browsers need it. */
export function memoryHost(files: ReadonlyMap<string, string>): Host {
  return {
    readFile: (path) => {
      const text = files.get(normalizePath(path));
      return text === undefined ? { kind: "Failed", reason: "no such file" } : { kind: "Text", text };
    },
    isFile: (path) => files.has(normalizePath(path)),
    isDirectory: (path) => {
      const folder = normalizePath(path);
      const prefix = folder === "." ? "" : `${folder}/`;
      for (const name of files.keys()) if (name.startsWith(prefix)) return true;
      return false;
    },
    list: (path) => {
      const folder = normalizePath(path);
      const prefix = folder === "." ? "" : `${folder}/`;
      const names = new Set<string>();
      for (const name of files.keys()) if (name.startsWith(prefix)) names.add(name.slice(prefix.length).split("/")[0] ?? "");
      return [...names];
    },
  };
}

// ---- paths -----------------------------------------------------------------------------------------------

/** Removes `.` and `x/..`; keeps a leading `/` and leading `..`. The empty path is `.`. */
export function normalizePath(path: string): string {
  const absolute = path.startsWith("/");
  const out: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && out.length > 0 && out[out.length - 1] !== "..") out.pop();
    else if (part === ".." && absolute) continue;
    else out.push(part);
  }
  const joined = out.join("/");
  if (absolute) return `/${joined}`;
  return joined === "" ? "." : joined;
}

export function joinPath(folder: string, name: string): string {
  if (name.startsWith("/")) return normalizePath(name);
  return normalizePath(folder === "" ? name : `${folder}/${name}`);
}

export function dirname(path: string): string {
  const at = path.lastIndexOf("/");
  if (at < 0) return ".";
  return at === 0 ? "/" : path.slice(0, at);
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The name without folder and extension. */
export function stem(path: string): string {
  const name = basename(path);
  const at = name.lastIndexOf(".");
  return at <= 0 ? name : name.slice(0, at);
}
