/** From a diagnostic with positions to plain data with lines and columns. */
import type { Diagnostic } from "../base/diagnostics.js";
import type { SourceMap, Span } from "../base/source-map.js";
import type { Finding, PathStep, Place } from "../verifier/result.js";

export function findingOf(diagnostic: Diagnostic, sources: SourceMap): Finding {
  return {
    code: diagnostic.code,
    message: diagnostic.message,
    ...placeOf(diagnostic.span, sources),
    label: diagnostic.label ?? "",
    path: diagnostic.notes.map((note): PathStep => ({ ...placeOf(note.span, sources), note: note.text })),
    help: diagnostic.help.join("\n"),
  };
}

/** A span that is nowhere gets the file name "" and line 1. */
export function placeOf(span: Span, sources: SourceMap): Place {
  const at = sources.locate(sources.userSpan(span));
  if (at === undefined) return { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { file: at.file.name, line: at.line, column: at.column, endLine: at.endLine, endColumn: at.endColumn };
}
