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

/**
 * Where a user finds `span`: where it was written if that is in the text of the outermost macro call (an argument of it) or in no macro at
 * all, else the outermost call. So what a macro's definition does is shown where the macro is used.
 */
export function userSpan(span: Span, sources: SourceMap): Span {
  const call = sources.outermostCall(span);
  const written = sources.writtenAt(span);
  if (written === undefined) return call;
  return written.start >= call.start && written.end <= call.end ? written : call;
}

/** A span that is nowhere gets the file name "" and line 1. */
export function placeOf(span: Span, sources: SourceMap): Place {
  const at = sources.locate(userSpan(span, sources));
  if (at === undefined) return { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { file: at.file.name, line: at.line, column: at.column, endLine: at.endLine, endColumn: at.endColumn };
}
