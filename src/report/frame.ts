/** The frame of a finding: the lines of source that it is about, with their numbers, and carets under the place. */
import type { Place } from "../verifier/result.js";
import type { Paint } from "./paint.js";
import { harmless, shown } from "./width.js";

/** A line of a file, from 1; undefined when the file or the line is not there. */
export type SourceLines = (file: string, line: number) => string | undefined;

/** More lines than this are cut in the middle. */
const MAX_LINES = 5;

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
  const { text, at } = shown(source);
  const start = columnAt(at, place.column);
  const end = place.endLine > place.line ? (at.at(-1) ?? start) : columnAt(at, place.endColumn);
  const width = Math.max(1, end - start);
  const carets = style.mark("^".repeat(width) + (label === "" ? "" : ` ${label}`));
  return numbered(place.line, text, style) + unnumbered(" ".repeat(start) + carets, style);
}

/** Marks from the start in the first line down the left side to the end in the last line. */
function several(place: Place, source: string, label: string, lines: SourceLines, style: FrameStyle): string {
  const top = shown(source);
  let out = numbered(place.line, `  ${top.text}`, style);
  out += unnumbered(style.mark(` ${"_".repeat(columnAt(top.at, place.column) + 1)}^`), style);
  const side = style.mark("|");
  for (let line = place.line + 1; line <= place.endLine; line++) {
    if (place.endLine - place.line + 1 > MAX_LINES && line === place.line + 3) {
      out += `${style.paint.number("...")}${" ".repeat(style.gutter)}${side}\n`;
      line = place.endLine - 1;
      continue;
    }
    out += numbered(line, `${side} ${shown(lines(place.file, line) ?? "").text}`, style);
  }
  const last = shown(lines(place.file, place.endLine) ?? "");
  const end = Math.max(1, columnAt(last.at, place.endColumn));
  return out + unnumbered(style.mark(`|${"_".repeat(end)}^${label === "" ? "" : ` ${label}`}`), style);
}

function columnAt(at: readonly number[], column: number): number {
  return at[Math.min(Math.max(column - 1, 0), at.length - 1)] ?? 0;
}
