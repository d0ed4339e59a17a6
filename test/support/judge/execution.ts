/**
 * Runs random programs with many secrets and says at which lines what they write changes. Shares nothing with the verifier. A run that panics counts as one
 * that goes on writing something: whether a run ends is no channel.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RandomProgram } from "./program.js";
import { CRATE_HEAD, compiled, crateTail } from "./views.js";
import type { Run } from "./views.js";

const SECRETS = ["0", "1", "2", "3", "4", "6", "7", "9", "13", "40", "1000", "0xfeed_beef_0000_0005"];

/** The inputs of the runs: those that differ in the secret alone, and then those that differ in the internal input too. */
const RUNS: readonly Run[] = [...SECRETS.map((input) => ({ input, internal: "3" })), ...SECRETS.map((internal, index) => ({ input: SECRETS[(index * 5) % SECRETS.length] ?? "0", internal }))];

export type Observation =
  | { readonly kind: "Rejected"; readonly message: string }
  /** The lines of the labelled view at which outputs differ. */
  | { readonly kind: "Ran"; readonly differing: readonly number[]; readonly writing: readonly number[]; readonly panicked: boolean };

interface Written {
  readonly line: number;
  readonly internal: boolean;
  readonly text: string;
}

interface RunResult {
  readonly ended: boolean;
  readonly written: readonly Written[];
}

/** What running says of each program, in their order. */
export function observe(programs: readonly RandomProgram[]): readonly Observation[] {
  const folder = mkdtempSync(join(tmpdir(), "judge-"));
  try {
    const { starts, rejected, binary } = build(programs, folder);
    const runs = execute(binary, starts.size);
    return programs.map((_, index) => {
      const message = rejected.get(index);
      const ran = runs.get(index);
      if (message !== undefined || ran === undefined) return { kind: "Rejected", message: message ?? "0: does not end" };
      return compare(ran, starts.get(index) ?? 0);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles all programs that the compiler accepts into one binary. */
function build(programs: readonly RandomProgram[], folder: string): { readonly starts: ReadonlyMap<number, number>; readonly rejected: ReadonlyMap<number, string>; readonly binary: string } {
  const rejected = new Map<number, string>(programs.flatMap(({ body }, index) => (body.includes("pub fn main()") ? [] : [[index, "0: no main"] as const])));
  const [source, binary] = [join(folder, "all.rs"), join(folder, "all")];
  for (;;) {
    const starts = new Map<number, number>();
    const lines: string[] = [...CRATE_HEAD];
    programs.forEach((program, index) => {
      if (rejected.has(index)) return;
      lines.push(`mod p${String(index)} {`);
      starts.set(index, lines.length);
      lines.push(...compiled(program), "}");
    });
    lines.push(...crateTail([...starts.keys()].map((index) => `p${String(index)}`), RUNS));
    writeFileSync(source, lines.join("\n"));
    const { status, stderr } = spawnSync("rustc", ["--edition", "2021", "-Cdebuginfo=0", "-Copt-level=0", "-Coverflow-checks=off", "-Clink-arg=-Wl,--strip-debug", "--error-format=json", "-o", binary, source], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (status === 0) return { starts, rejected, binary };
    const before = rejected.size;
    for (const { line, message } of errorsIn(stderr)) {
      const owner = [...starts].filter(([, start]) => start < line).at(-1);
      if (owner !== undefined) rejected.set(owner[0], `${String(line - owner[1])}: ${message}`);
    }
    if (rejected.size === before) throw new Error(`rustc failed: ${stderr.slice(0, 2000)}`);
  }
}

interface CompilerMessage {
  readonly level: string;
  readonly message: string;
  readonly spans: readonly { readonly is_primary: boolean; readonly line_start: number; readonly expansion: unknown }[];
}

function errorsIn(output: string): readonly { readonly line: number; readonly message: string }[] {
  return output.split("\n").filter((line) => line.startsWith("{")).flatMap((line) => {
    const { level, message, spans } = JSON.parse(line) as CompilerMessage;
    return level !== "error" ? [] : spans.filter((span) => span.is_primary).map((span) => ({ line: outermost(span), message }));
  });
}

/** Where a macro was called, when the error is in one. */
function outermost(span: CompilerMessage["spans"][number]): number {
  const { expansion } = span as { expansion: { span: CompilerMessage["spans"][number] } | null };
  return expansion === null ? span.line_start : outermost(expansion.span);
}

/** The runs of each program. One that does not end, or brings the process down, has none; the others go on without it. */
function execute(binary: string, count: number): ReadonlyMap<number, readonly RunResult[]> {
  const runs = new Map<number, RunResult[]>();
  for (let from = 0; from < count; ) {
    const { stdout, status } = spawnSync(binary, [String(from)], { encoding: "utf8", maxBuffer: 1 << 30, timeout: 5000 + 100 * count });
    const parts = stdout.split(/^#/m).slice(1);
    parts.forEach((part, index) => {
      if (status !== 0 && index === parts.length - 1) return;
      runs.set(Number(/^p(\d+)/.exec(part)?.[1]), runsIn(part));
    });
    from = status === 0 ? count : from + parts.length;
  }
  return runs;
}

function runsIn(text: string): RunResult[] {
  return text.split(/^@/m).slice(1).map((part) => {
    const [head = "", ...lines] = part.split("\n");
    const written = lines.filter((line) => line !== "").map((line) => {
      const [at = "", internal, ...rest] = line.split(" ");
      return { line: Number(at), internal: internal === "1", text: rest.join(" ") };
    });
    return { ended: head === "true", written };
  });
}

/** Public lines must be the same in all runs, internal ones in those that have the same internal input. */
function compare(runs: readonly RunResult[], start: number): Observation {
  const lines = new Set(runs.flatMap(({ written }) => written.map(({ line }) => line)));
  const differing = [...lines].filter((line) => {
    const internal = runs.some(({ written }) => written.some((each) => each.line === line && each.internal));
    const compared = internal ? runs.slice(0, SECRETS.length) : runs;
    const texts = compared.map(({ ended, written }) => ({ ended, texts: written.filter((each) => each.line === line).map(({ text }) => text) }));
    return !agree(texts);
  });
  const relative = (line: number): number => line - start;
  return { kind: "Ran", differing: differing.map(relative).sort((a, b) => a - b), writing: [...lines].map(relative).sort((a, b) => a - b), panicked: runs.some(({ ended }) => !ended) };
}

/** Whether each sequence could go on to be the longest: those that ended are all the same, the others beginnings of it. */
function agree(texts: readonly { readonly ended: boolean; readonly texts: readonly string[] }[]): boolean {
  const longest = texts.reduce<readonly string[]>((best, each) => (each.texts.length > best.length ? each.texts : best), []);
  return texts.every((each) => each.texts.every((text, index) => text === longest[index]) && (!each.ended || each.texts.length === longest.length));
}
