/**
 * Where each key and value of a TOML text stands. The text has been accepted by the TOML parser already, so this only has to find
 * its way; it does not judge. Knows nothing of what the keys mean.
 */

/** Offsets in the text. `value` is the whole value; of a string, its quotes included. */
export interface TomlPlace {
  readonly key: { readonly start: number; readonly end: number };
  readonly value: { readonly start: number; readonly end: number };
}

export class TomlPlaces {
  private readonly places = new Map<string, TomlPlace>();

  /** `path` are the keys from the root; elements of an array count as "0", "1" …; the first of several wins. */
  get(path: readonly string[]): TomlPlace | undefined {
    return this.places.get(keyOf(path));
  }

  add(path: readonly string[], place: TomlPlace): void {
    const key = keyOf(path);
    if (!this.places.has(key)) this.places.set(key, place);
  }
}

function keyOf(path: readonly string[]): string {
  return path.map((part) => JSON.stringify(part)).join(".");
}

export function tomlPlaces(text: string): TomlPlaces {
  const walker = new Walker(text);
  walker.document();
  return walker.places;
}

interface Key {
  readonly parts: readonly string[];
  readonly start: number;
  readonly end: number;
}

class Walker {
  readonly places = new TomlPlaces();
  private at = 0;
  private readonly arrays = new Map<string, number>();

  constructor(private readonly text: string) {}

  document(): void {
    let table: readonly string[] = [];
    for (;;) {
      this.skipBlank(true);
      if (this.at >= this.text.length) return;
      const before = this.at;
      if (this.text[this.at] === "[") table = this.header();
      else this.pair(table);
      if (this.at === before) this.at++;
    }
  }

  /** `[a.b]` or `[[a.b]]`. */
  private header(): readonly string[] {
    const start = this.at;
    const isArray = this.text.startsWith("[[", this.at);
    this.at += isArray ? 2 : 1;
    const key = this.key();
    this.skipTo("]");
    if (isArray && this.text[this.at] === "]") this.at++;
    let parts = key.parts;
    if (isArray) {
      const name = keyOf(parts);
      const index = this.arrays.get(name) ?? 0;
      this.arrays.set(name, index + 1);
      parts = [...parts, String(index)];
    }
    this.note(parts, key, { start, end: this.at });
    return parts;
  }

  private skipTo(character: string): void {
    const found = this.text.indexOf(character, this.at);
    this.at = found < 0 ? this.text.length : found + 1;
  }

  private pair(table: readonly string[]): void {
    const key = this.key();
    const path = [...table, ...key.parts];
    this.skipBlank(false);
    if (this.text[this.at] !== "=") return;
    this.at++;
    this.skipBlank(false);
    const start = this.at;
    this.value(path);
    this.note(path, key, { start, end: this.at });
  }

  /** Notes the place of `path`, and of the tables that a dotted key makes on its way. */
  private note(path: readonly string[], key: Key, value: { readonly start: number; readonly end: number }): void {
    const outer = path.length - key.parts.length;
    for (let length = Math.max(outer, 0) + 1; length <= path.length; length++) {
      this.places.add(path.slice(0, length), { key: { start: key.start, end: key.end }, value });
    }
  }

  private key(): Key {
    this.skipBlank(false);
    const start = this.at;
    const parts: string[] = [];
    let end = start;
    for (;;) {
      parts.push(this.keyPart());
      end = this.at;
      this.skipBlank(false);
      if (this.text[this.at] !== ".") break;
      this.at++;
      this.skipBlank(false);
    }
    return { parts, start, end };
  }

  private keyPart(): string {
    const quote = this.text[this.at];
    const start = this.at;
    if (quote === '"' || quote === "'") {
      this.string();
      const inner = this.text.slice(start + 1, this.at - 1);
      return quote === "'" ? inner : unescaped(inner);
    }
    const bare = /[A-Za-z0-9_-]*/y;
    bare.lastIndex = this.at;
    const name = bare.exec(this.text)?.[0] ?? "";
    this.at += name.length;
    return name;
  }

  private value(path: readonly string[]): void {
    const first = this.text[this.at];
    if (first === '"' || first === "'") this.string();
    else if (first === "[") this.array(path);
    else if (first === "{") this.inlineTable(path);
    else {
      const other = /[^\s,\]}#]*/y;
      other.lastIndex = this.at;
      this.at += other.exec(this.text)?.[0].length ?? 0;
    }
  }

  private array(path: readonly string[]): void {
    this.at++;
    for (let index = 0; ; index++) {
      this.skipBlank(true);
      if (this.text[this.at] === "]" || this.at >= this.text.length) break;
      const start = this.at;
      const element = [...path, String(index)];
      this.value(element);
      const place = { start, end: this.at };
      this.places.add(element, { key: place, value: place });
      this.skipBlank(true);
      if (this.text[this.at] === ",") this.at++;
      else if (this.at === start) this.at++;
    }
    this.at++;
  }

  private inlineTable(path: readonly string[]): void {
    this.at++;
    for (;;) {
      this.skipBlank(true);
      const start = this.at;
      if (this.text[this.at] === "}" || this.at >= this.text.length) break;
      if (this.text[this.at] === ",") this.at++;
      else this.pair(path);
      if (this.at === start) this.at++;
    }
    this.at++;
  }

  private string(): void {
    const quote = this.text[this.at] ?? '"';
    const triple = quote.repeat(3);
    const long = this.text.startsWith(triple, this.at);
    const close = long ? triple : quote;
    this.at += close.length;
    while (this.at < this.text.length && !this.text.startsWith(close, this.at)) this.at += quote === '"' && this.text[this.at] === "\\" ? 2 : 1;
    this.at += close.length;
    if (long) while (this.text[this.at] === quote) this.at++;
  }

  private skipBlank(lines: boolean): void {
    const blank = lines ? /(?:[ \t\r\n]|#[^\n]*)*/y : /[ \t]*/y;
    blank.lastIndex = this.at;
    this.at += blank.exec(this.text)?.[0].length ?? 0;
  }
}

/** The few escapes that a key may hold. */
function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/g, (_, escape: string) => {
    if (/^[uU]./.test(escape)) return String.fromCodePoint(Number.parseInt(escape.slice(1), 16));
    return ({ n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" })[escape] ?? escape;
  });
}
