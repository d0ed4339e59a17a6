/**
 * The variables in scope, with macro hygiene: a name is the same only in the same hygiene context; beyond the place where a macro was
 * defined its mark is taken off. Knows nothing of items.
 */
import type { SourceMap } from "../base/source-map.js";
import type { LocalVar } from "./typed-body.js";

type Entry =
  | { readonly kind: "var"; readonly name: string; readonly context: number; readonly local: LocalVar }
  | { readonly kind: "macro"; readonly definition: number };

export class LocalScopes {
  private entries: Entry[] = [];
  private readonly marks: number[] = [];
  private lastFileStart = 0;
  private lastFileEnd = 0;

  constructor(private readonly sourceMap: SourceMap) {}

  enter(): void { this.marks.push(this.entries.length); }

  leave(): void { this.entries.length = this.marks.pop() ?? 0; }

  declare(name: string, position: number, local: LocalVar): void {
    this.entries.push({ kind: "var", name, context: this.contextAt(position), local });
  }

  /** A `macro_rules!` in the body: names in it that come from its definition see what was in scope there. */
  declareMacro(definition: number): void { this.entries.push({ kind: "macro", definition }); }

  find(name: string, position: number): LocalVar | undefined {
    let context = this.contextAt(position);
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const entry = this.entries[i];
      if (entry === undefined) continue;
      if (entry.kind === "var") {
        if (entry.name === name && entry.context === context) return entry.local;
      } else if (context !== 0) {
        const info = this.sourceMap.contextInfo(context);
        if (info.definition === entry.definition) context = info.parent;
      }
    }
    return undefined;
  }

  /** What was declared by `body`, to be put in scope again later. */
  capture(body: () => void): readonly unknown[] {
    this.enter();
    const from = this.entries.length;
    body();
    const captured = this.entries.slice(from);
    this.leave();
    return captured;
  }

  restore(captured: readonly unknown[]): void {
    this.entries.push(...(captured as readonly Entry[]));
  }

  contextAt(position: number): number {
    if (position >= this.lastFileStart && position < this.lastFileEnd) return 0;
    const entry = this.sourceMap.entryAt(position);
    if (entry === undefined) return 0;
    if (entry.kind === "file") {
      this.lastFileStart = entry.base;
      this.lastFileEnd = entry.base + entry.text.length + 1;
      return 0;
    }
    return entry.tokens.context(position - entry.base);
  }
}
