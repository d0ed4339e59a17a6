/** The frame of a finding: the lines of source that it is about, with their numbers, and carets under the place. */
import type { Place } from "../verifier/result.js";
import type { Paint } from "./paint.js";
import { harmless, shown } from "./width.js";

/** A line of a file, from 1; undefined when the file or the line is not there. */
export type SourceLines = (file: string, line: number) => string | undefined;

/** More lines than this are cut in the middle. */
const MAX_LINES = 5;
/** Longer lines are cut on both sides, with this much before the place. */
const MAX_WIDTH = 160;
const BEFORE = 60;

export interface FrameStyle {
  /** The width of the column of line numbers. */
  readonly gutter: number;
  readonly paint: Paint;
  readonly mark: (text: string) => string;
}

/** `  --> file:line:column` and the frame; the frame is left out when there is no source. */
export function frame(place: Place, label: string, lines: SourceLines, style: FrameStyle): string {
  const pad = " ".repeat(style.gutter);
  const head = `${pad}${style.paint.number("-->")} ${harmless(place.file)}:${String(place.line)}:${String(place.column)}\n`;
  const first = lines(place.file, place.line);
  if (first === undefined) return head;
  const bar = `${pad} ${style.paint.number("|")}\n`;
  // A place that ends at the start of the next line ends with its own.
  const isLong = place.endLine > place.line + 1 || (place.endLine > place.line && place.endColumn > 1);
  const body = isLong ? several(place, first, label, lines, style) : one(place, first, label, style);
  return head + bar + body;
}

export function gutterOf(places: readonly Place[], lines: SourceLines): number {
  const shownPlaces = places.filter((place) => lines(place.file, place.line) !== undefined);
  return Math.max(1, ...shownPlaces.map((place) => String(place.endLine).length));
}

function numbered(line: number, text: string, { gutter, paint }: FrameStyle): string {
  return `${paint.number(`${String(line).padStart(gutter)} |`)} ${text}`.trimEnd() + "\n";
}

function unnumbered(text: string, { gutter, paint }: FrameStyle): string {
  return `${paint.number(`${" ".repeat(gutter)} |`)} ${text}`.trimEnd() + "\n";
}

function one(place: Place, source: string, label: string, style: FrameStyle): string {
  const crop = cropped(source, place.column);
  const { text, at } = shown(crop.text);
  const start = columnAt(at, place.column - crop.from);
  const end = place.endLine > place.line ? (at.at(-1) ?? start) : columnAt(at, place.endColumn - crop.from);
  const width = Math.max(1, end - start);
  const carets = style.mark("^".repeat(width) + (label === "" ? "" : ` ${label}`));
  return numbered(place.line, text, style) + unnumbered(" ".repeat(start) + carets, style);
}

/** The part of a very long line around `column`. Column `c` of the line is column `c - from` of the text. */
function cropped(source: string, column: number): { readonly text: string; readonly from: number } {
  if (source.length <= MAX_WIDTH) return { text: source, from: 0 };
  const start = Math.max(0, Math.min(column - 1, source.length) - BEFORE);
  const text = source.slice(start, start + MAX_WIDTH).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, " ");
  const [before, after] = [start > 0 ? "..." : "", start + MAX_WIDTH < source.length ? "..." : ""];
  return { text: before + text + after, from: start - before.length };
}

/** Marks from the start in the first line down the left side to the end in the last line. */
function several(place: Place, source: string, label: string, lines: SourceLines, style: FrameStyle): string {
  const top = shown(source.slice(0, Math.max(MAX_WIDTH, place.column + BEFORE)));
  let out = numbered(place.line, `  ${top.text}`, style);
  out += unnumbered(style.mark(` ${"_".repeat(columnAt(top.at, place.column) + 1)}^`), style);
  const side = style.mark("|");
  for (let line = place.line + 1; line <= place.endLine; line++) {
    if (place.endLine - place.line + 1 > MAX_LINES && line === place.line + 3) {
      out += `${style.paint.number("...")}${" ".repeat(style.gutter)}${side}\n`;
      line = place.endLine - 1;
      continue;
    }
    out += numbered(line, `${side} ${shown((lines(place.file, line) ?? "").slice(0, Math.max(MAX_WIDTH, line === place.endLine ? place.endColumn : 0))).text}`, style);
  }
  const last = shown(lines(place.file, place.endLine) ?? "");
  const end = Math.max(1, columnAt(last.at, place.endColumn));
  return out + unnumbered(style.mark(`|${"_".repeat(end)}^${label === "" ? "" : ` ${label}`}`), style);
}

function columnAt(at: readonly number[], column: number): number {
  return at[Math.min(Math.max(column - 1, 0), at.length - 1)] ?? 0;
}
