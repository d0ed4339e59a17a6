/**
 * A table of objects of which equal ones are to be one. What equal means, and which number equal ones have in common, is for its user to say: no
 * text is made of an object to find it, which is what a run with a million of them would spend its time on.
 */
const FIRST_SIZE = 1024;

export class Interned<T> {
  private entries: (T | undefined)[] = new Array<T | undefined>(FIRST_SIZE).fill(undefined);
  private hashes = new Int32Array(FIRST_SIZE);
  private count = 0;

  /** How many there are. */
  get size(): number {
    return this.count;
  }

  /** The object with this hash that is `same`. */
  find(hash: number, same: (entry: T) => boolean): T | undefined {
    const mask = this.entries.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const entry = this.entries[at];
      if (entry === undefined) return undefined;
      if (this.hashes[at] === hash && same(entry)) return entry;
    }
  }

  /** Adds one that `find` did not find. */
  add(hash: number, entry: T): void {
    if (2 * ++this.count > this.entries.length) this.grow();
    this.place(hash, entry);
  }

  private place(hash: number, entry: T): void {
    const mask = this.entries.length - 1;
    let at = hash & mask;
    while (this.entries[at] !== undefined) at = (at + 1) & mask;
    this.entries[at] = entry;
    this.hashes[at] = hash;
  }

  private grow(): void {
    const { entries, hashes } = this;
    this.entries = new Array<T | undefined>(2 * entries.length).fill(undefined);
    this.hashes = new Int32Array(2 * entries.length);
    entries.forEach((entry, at) => {
      if (entry !== undefined) this.place(hashes[at] ?? 0, entry);
    });
  }
}

/** The hash of what has the hash `hash` so far, and `by` next. */
export function mix(hash: number, by: number): number {
  const mixed = Math.imul(hash ^ by, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

export function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
