/**
 * Names as small numbers: every spelling is kept once, so that a tree holds one string for all uses of a name and the lexer
 * makes no string for a name that it has seen. Knows nothing of what the names mean.
 */

/** Names kept from one file to the next, at most. */
const LIMIT = 200_000;

export class NameTable {
  private names: string[] = [];
  private hashes = new Int32Array(4096);
  private slots = new Int32Array(8192);

  get(id: number): string {
    return this.names[id] ?? "";
  }

  /** Forgets all names when there are too many. Only between two texts. */
  trim(): void {
    if (this.names.length <= LIMIT) return;
    this.names = [];
    this.slots = new Int32Array(8192);
  }

  /** The number of the name `text[start..end]`, whose hash is `hash`. */
  intern(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const entry = slots[at] ?? 0;
      if (entry === 0) break;
      if (hashes[entry - 1] === hash && this.equals(entry - 1, text, start, end)) return entry - 1;
      at = (at + 1) & mask;
    }
    const id = this.names.length;
    // Detached from the text: a slice would keep the whole text alive.
    this.names.push(detached(text, start, end));
    if (id >= hashes.length) this.growHashes();
    this.hashes[id] = hash;
    slots[at] = id + 1;
    if (this.names.length * 2 > slots.length) this.growSlots();
    return id;
  }

  /** The number of `name`, however it was made. */
  internName(name: string): number {
    let hash = 0;
    for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
    return this.intern(name, 0, name.length, hash);
  }

  private equals(id: number, text: string, start: number, end: number): boolean {
    const name = this.names[id] ?? "";
    const length = end - start;
    if (name.length !== length) return false;
    for (let i = 0; i < length; i++) if (name.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    return true;
  }

  private growHashes(): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.names.length; id++) {
      const hash = this.hashes[id] ?? 0;
      let at = (hash ^ (hash >>> 15)) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = id + 1;
    }
    this.slots = slots;
  }
}

/** V8 copies slices shorter than 13 characters and lets longer ones point into the text. */
function detached(text: string, start: number, end: number): string {
  const name = text.slice(start, end);
  return name.length < 13 || name.length > 256 ? name : copied(name);
}

/** The same string with storage of its own. */
function copied(name: string): string {
  const units: number[] = [];
  for (let i = 0; i < name.length; i++) units.push(name.charCodeAt(i));
  return String.fromCharCode(...units);
}
