/**
 * Text with indentation, for printing syntax. Knows nothing of syntax.
 */
export class Writer {
  private readonly lines: string[] = [];
  private line = "";
  private depth = 0;

  write(text: string): this {
    if (text === "") return this;
    this.line += this.line === "" ? "    ".repeat(this.depth) + text : text;
    return this;
  }

  newline(): this {
    this.lines.push(this.line.trimEnd());
    this.line = "";
    return this;
  }

  /** Ends the line unless nothing is on it yet. */
  fresh(): this {
    return this.line === "" ? this : this.newline();
  }

  indent(): this {
    this.depth++;
    return this;
  }

  dedent(): this {
    this.depth--;
    return this;
  }

  toString(): string {
    const lines = this.line === "" ? this.lines : [...this.lines, this.line];
    return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
  }
}
