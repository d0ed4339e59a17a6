/** Reads the golden programs: their files, options and marks. Knows nothing of how they are checked. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export interface GoldenProgram {
  /** `leak/assign/overwritten`. */
  readonly name: string;
  readonly verdict: "violated" | "verified" | "not-checked";
  /** By path: `main.rs` and what belongs to it. */
  readonly files: Readonly<Record<string, string>>;
  readonly root: string;
  readonly flags: readonly string[];
  readonly marks: readonly Mark[];
  readonly probes: readonly Probe[];
}

export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** `//~ LABEL x = secret`: after the line, the variable has this label. */
export interface Probe {
  readonly file: string;
  readonly line: number;
  readonly variable: string;
  readonly label: string;
}

const ROOT = join(import.meta.dirname, "../golden");
const VERDICTS = { leak: "violated", ok: "verified", unknown: "not-checked" } as const;

export function goldenPrograms(): readonly GoldenProgram[] {
  const found: GoldenProgram[] = [];
  for (const folder of ["leak", "ok", "unknown"] as const) {
    for (const path of programsIn(join(ROOT, folder))) found.push(read(path, VERDICTS[folder]));
  }
  return found;
}

function programsIn(folder: string): readonly string[] {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path).isDirectory()) return name.endsWith(".rs") ? [path] : [];
    return readdirSync(path).some((each) => each === "main.rs" || each === "Cargo.toml") ? [path] : programsIn(path);
  });
}

function read(path: string, verdict: GoldenProgram["verdict"]): GoldenProgram {
  const files: Record<string, string> = {};
  const single = path.endsWith(".rs");
  const folder = single ? join(path, "..") : path;
  const names = single ? [path] : filesIn(path);
  for (const file of names) files[relative(folder, file)] = readFileSync(file, "utf8");
  const root = single ? relative(folder, path) : "Cargo.toml" in files ? "." : "main.rs";
  const sources = Object.entries(files).filter(([name]) => name.endsWith(".rs") || name.endsWith(".toml"));
  return {
    name: relative(ROOT, path).replace(/\.rs$/, ""),
    verdict,
    files,
    root,
    flags: sources.flatMap(([, text]) => [...text.matchAll(/^\/\/@ flags: (.*)$/gm)].flatMap((match) => (match[1] ?? "").trim().split(/\s+/))),
    marks: sources.flatMap(([file, text]) => marksIn(file, text)),
    probes: sources.flatMap(([file, text]) => probesIn(file, text)),
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort().map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}

function marksIn(file: string, text: string): readonly Mark[] {
  return text.split("\n").flatMap((line, index) => {
    const match = /(?:\/\/|#)~(\^*)\s*((?:[A-Z]+\d+\s*)+)/.exec(line);
    if (match === null) return [];
    const at = index + 1 - (match[1]?.length ?? 0);
    return (match[2] ?? "").trim().split(/\s+/).map((code) => ({ file, line: at, code }));
  });
}

function probesIn(file: string, text: string): readonly Probe[] {
  return text.split("\n").flatMap((line, index) => {
    const match = /\/\/~\s*LABEL\s+(\w+)\s*=\s*(.+?)\s*$/.exec(line);
    return match === null ? [] : [{ file, line: index + 1, variable: match[1] ?? "", label: match[2] ?? "" }];
  });
}
