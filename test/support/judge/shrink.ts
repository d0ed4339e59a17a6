/** Makes a program smaller as long as something holds of it: leaves out runs of lines with matching brackets, and takes bodies out of their blocks. */
import type { RandomProgram } from "./program.js";

/** Says of many candidates at once whether it still holds of each: a compiler likes one large job better than many small ones. */
export type Holds = (candidates: readonly RandomProgram[]) => readonly boolean[];

export function shrink(program: RandomProgram, holds: Holds): RandomProgram {
  let lines = program.body.trimEnd().split("\n");
  const whole = (kept: readonly string[]): RandomProgram => ({ ...program, body: kept.join("\n") + "\n" });
  for (let rounds = 0; rounds < 40; rounds++) {
    const candidates = smaller(lines).slice(0, 150);
    const held = candidates.length === 0 ? [] : holds(candidates.map(whole));
    const next = candidates.filter((_, index) => held[index] === true);
    if (next.length === 0) break;
    lines = [...together(lines, next, (kept) => holds([whole(kept)])[0] === true)];
  }
  return whole(lines);
}

/** All that can be left out each for itself, tried at once; else the smallest. */
function together(lines: readonly string[], candidates: readonly (readonly string[])[], holds: (kept: readonly string[]) => boolean): readonly string[] {
  const smallest = candidates.reduce((best, each) => (sizeOf(each) < sizeOf(best) ? each : best));
  const gone = new Set<number>();
  for (const candidate of candidates) for (const index of missing(lines, candidate)) gone.add(index);
  const kept = lines.filter((_, index) => !gone.has(index));
  return sizeOf(kept) < sizeOf(smallest) && holds(kept) ? kept : smallest;
}

/** The lines that a candidate, which is a part of the lines, lacks. */
function missing(lines: readonly string[], candidate: readonly string[]): readonly number[] {
  const found: number[] = [];
  let at = 0;
  lines.forEach((line, index) => {
    if (candidate[at] === line) at++;
    else found.push(index);
  });
  return found;
}

const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0);

/** Every way to leave something out, the largest first. */
function smaller(lines: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (let from = 0; from < lines.length; from++) {
    const end = endOf(lines, from);
    if (end === undefined) continue;
    found.push([...lines.slice(0, from), ...lines.slice(end)]);
    if (end - from > 2) found.push([...lines.slice(0, from), ...lines.slice(from + 1, end - 1), ...lines.slice(end)]);
    const next = endOf(lines, end);
    if (next !== undefined) found.push([...lines.slice(0, from), ...lines.slice(next)]);
  }
  return found.sort((a, b) => sizeOf(a) - sizeOf(b));
}

/** Behind the statement or item that begins on the line; undefined where a block ends. */
function endOf(lines: readonly string[], from: number): number | undefined {
  // What counts a loop's rounds stays.
  if (/^ *n\d+ \+= 1;$/.test(lines[from] ?? "")) return undefined;
  let depth = 0;
  for (let at = from; at < lines.length; at++) {
    for (const character of lines[at] ?? "") {
      if ("{([".includes(character)) depth++;
      if ("})]".includes(character)) depth--;
      if (depth < 0) return undefined;
    }
    if (depth === 0) return at + 1;
  }
  return undefined;
}
