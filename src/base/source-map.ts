/**
 * One space of positions for everything that is read or made: a position belongs either to a file (and is an offset in it)
 * or to a macro expansion (and is a token of it, which knows where the token came from and which call made it).
 *
 * So a node of the tree needs no more than `start` and `end`, wherever it came from. Positions are handed out in the
 * order of the calls; 0 is nowhere. Knows nothing of syntax or of files on disk.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourceText {
  readonly kind: "file";
  readonly name: string;
  readonly text: string;
  /** The position of the first character. */
  readonly base: number;
}

/** One use of a macro. Token `i` of its output has the positions `[base + i, base + i + 1)`. */
export interface Expansion {
  readonly kind: "expansion";
  readonly base: number;
  /** The whole macro call, `name!(…)`. */
  readonly call: Span;
  readonly macro: string;
  /** Identifies the macro definition, for hygiene: the position of its name. 0 for a macro that is built in. */
  readonly definition: number;
  readonly tokens: TokenOrigins;
}

/** What is known of the tokens of an expansion, by their index. */
export interface TokenOrigins {
  readonly count: number;
  /** Where it was written: in the macro's definition, in the call's arguments, or in an earlier expansion. */
  start(token: number): number | undefined;
  end(token: number): number | undefined;
  /** Its hygiene context. */
  context(token: number): number;
}

/** An expansion as it is made. The arrays may be filled later. */
export interface NewExpansion extends Pick<Expansion, "call" | "macro" | "definition"> {
  readonly originStart: ArrayLike<number>;
  readonly originEnd: ArrayLike<number>;
  readonly contexts: ArrayLike<number>;
}

/** A hygiene context: the names written in the macro of `definition` by one use of it, on top of those of `parent`. 0 is source text. */
export interface HygieneContext {
  readonly parent: number;
  readonly definition: number;
}

export interface LineColumn {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export interface FileLocation extends LineColumn {
  readonly file: SourceText;
  readonly endLine: number;
  readonly endColumn: number;
}

export class SourceMap {
  private entries: (SourceText | Expansion)[] = [];
  private bases: number[] = [];
  private contextTable: HygieneContext[] = [{ parent: 0, definition: 0 }];
  private readonly lineStarts = new Map<SourceText, number[]>();
  private next = 1;

  addFile(name: string, text: string): SourceText {
    const file: SourceText = { kind: "file", name, text, base: this.next };
    this.add(file, text.length + 1);
    return file;
  }

  addExpansion(info: NewExpansion, count: number): Expansion {
    const { call, macro, definition, originStart, originEnd, contexts } = info;
    const tokens: TokenOrigins = { count, start: (token) => originStart[token], end: (token) => originEnd[token], context: (token) => contexts[token] ?? 0 };
    const expansion: Expansion = { kind: "expansion", base: this.next, call, macro, definition, tokens };
    this.add(expansion, count + 1);
    return expansion;
  }

  /** Keeps every expansion in another form, that says the same. */
  keepExpansionsAs(form: (expansion: Expansion) => Expansion): void {
    this.entries = this.entries.map((entry) => (entry.kind === "expansion" ? form(entry) : entry));
  }

  newContext(parent: number, definition: number): number {
    this.contextTable.push({ parent, definition });
    return this.contextTable.length - 1;
  }

  contextInfo(context: number): HygieneContext {
    const info = this.contextTable[context];
    if (info === undefined) throw new RangeError(`no hygiene context ${String(context)}`);
    return info;
  }

  /** Takes over all that `other` holds, positions included. Only for a map that is still empty; `other` is not changed. */
  adopt(other: SourceMap): void {
    this.entries = other.entries.slice();
    this.bases = other.bases.slice();
    this.contextTable = other.contextTable.slice();
    this.next = other.next;
  }

  /** The file or the expansion that `position` belongs to. */
  entryAt(position: number): SourceText | Expansion | undefined {
    const bases = this.bases;
    let low = 0;
    let high = bases.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((bases[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return this.entries[low - 1];
  }

  /** The hygiene context of the token that starts at `position`. */
  contextAt(position: number): number {
    const entry = this.entryAt(position);
    return entry?.kind === "expansion" ? entry.tokens.context(position - entry.base) : 0;
  }

  /**
   * Where the text was written, macro definitions included: the span in a file, or undefined when its two ends were
   * written in different places (then the call that made it is the place to show).
   */
  writtenAt(span: Span): Span | undefined {
    let { start, end } = span;
    for (;;) {
      const entry = this.entryAt(start);
      if (entry === undefined) return undefined;
      if (entry.kind === "file") return end >= start && end <= entry.base + entry.text.length ? { start, end } : undefined;
      const last = end > start ? end - 1 : start;
      const from = entry.tokens.start(start - entry.base);
      const to = entry.tokens.end(last - entry.base);
      if (from === undefined || to === undefined || this.entryAt(from) !== this.entryAt(to - 1)) return undefined;
      start = from;
      end = to;
    }
  }

  /** The outermost macro call around `span`, or `span` itself when it stands in a file. Always in a file. */
  outermostCall(span: Span): Span {
    let current = span;
    for (;;) {
      const entry = this.entryAt(current.start);
      if (entry?.kind !== "expansion") return current;
      current = entry.call;
    }
  }

  /** The macro uses that made `position`, innermost first. */
  expansionsOf(position: number): readonly Expansion[] {
    const chain: Expansion[] = [];
    let entry = this.entryAt(position);
    while (entry?.kind === "expansion") {
      chain.push(entry);
      entry = this.entryAt(entry.call.start);
    }
    return chain;
  }

  /**
   * Where a user finds `span`: where it was written if that is in the text of the outermost macro call (an argument of it) or in no
   * macro at all, else the innermost call around it that was written there. So what a macro's definition does is shown where the macro is used.
   */
  userSpan(span: Span): Span {
    return this.userPlace(span).span;
  }

  /** The same, with the macro that was called there, if the place is a call of one that made `span`. */
  userPlace(span: Span): { readonly span: Span; readonly macro: string | undefined } {
    const outer = this.outermostCall(span);
    let macro: string | undefined;
    for (let current = span; ; ) {
      const written = this.writtenAt(current);
      if (written !== undefined && written.start >= outer.start && written.end <= outer.end) return { span: written, macro };
      const entry = this.entryAt(current.start);
      if (entry?.kind !== "expansion") return { span: outer, macro };
      macro = entry.macro;
      current = entry.call;
    }
  }

  /** `span` must stand in a file: see `userSpan` and `outermostCall`. */
  locate(span: Span): FileLocation | undefined {
    const file = this.entryAt(span.start);
    if (file?.kind !== "file") return undefined;
    const start = this.lineColumn(file, span.start - file.base);
    const end = this.lineColumn(file, Math.min(span.end - file.base, file.text.length));
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }

  lineColumn(file: SourceText, offset: number): LineColumn {
    const starts = this.linesOf(file);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
  }

  /** The text of a line, counted from 1, without its line end. */
  lineText(file: SourceText, line: number): string {
    const starts = this.linesOf(file);
    const start = starts[line - 1];
    if (start === undefined) return "";
    const end = starts[line] ?? file.text.length + 1;
    return file.text.slice(start, end - 1).replace(/\r$/, "");
  }

  private add(entry: SourceText | Expansion, size: number): void {
    this.entries.push(entry);
    this.bases.push(this.next);
    this.next += size;
  }

  private linesOf(file: SourceText): number[] {
    let starts = this.lineStarts.get(file);
    if (starts === undefined) {
      starts = [0];
      for (let at = file.text.indexOf("\n"); at >= 0; at = file.text.indexOf("\n", at + 1)) starts.push(at + 1);
      this.lineStarts.set(file, starts);
    }
    return starts;
  }
}
