/**
 * Syntax put away in a compact form, to be read when somebody asks for it: trees as numbers in one array. A start-up snapshot with
 * thousands of definitions is read object by object, but an array is read at once.
 *
 * Integers are written as differences, so trees that macros make again and again are the same numbers but for the first integer. Such an
 * object is written once; the next time only where it stands, and its first integer.
 * Knows no kinds of nodes: a tree is plain data, in which no part occurs twice.
 */

/** What the low bits of a number say of what follows; the others are its length, kind or difference. */
const TAG = { integer: 0, object: 1, array: 2, constant: 3 } as const;
const TAGS = 4;
const LARGEST = 2 ** 27;
/** The constant that says that an object follows which was written before. */
const AGAIN = 0;
/** Saying so takes about as many bytes. */
const SHORT = 8;

/** All lists that are empty. */
const NONE: readonly never[] = Object.freeze([]);

type Fields = Record<string, unknown>;

export class SyntaxStore {
  private bytes = new Uint8Array(1 << 16);
  private used = 0;
  /** The integer before: most are positions near each other, so differences are written. */
  private last = 0;
  /** An object of each kind, with its keys in their order. */
  private readonly templates: Fields[] = [];
  private readonly kindOf = new Map<string, number>();
  private readonly constants: unknown[] = ["again"];
  private readonly constantOf = new Map<unknown, number>();
  /** Where objects were written, by their bytes without those of the first integer. */
  private readonly written = new Map<string, number>();
  /** Where the first integer since the start of the tree or object was written, and where its bytes end; -1 if there was none. */
  private firstFrom = -1;
  private firstTo = -1;

  /** Puts `tree` away and returns where to read it. What is not plain data stays as it is. */
  write(tree: object): number {
    const at = this.used;
    this.last = 0;
    this.firstFrom = -1;
    this.value(tree);
    return at;
  }

  /** A new tree, equal to the one that was written at `at`. */
  read(at: number): unknown {
    return new Reader(this.bytes, this.templates, this.constants, at).value();
  }

  /** Gives back what only writing needs. */
  close(): void {
    this.bytes = this.bytes.slice(0, this.used);
    this.kindOf.clear();
    this.constantOf.clear();
    this.written.clear();
  }

  private value(value: unknown): void {
    if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < LARGEST) {
      this.integer(value);
    } else if (Array.isArray(value) && value.length > 0) {
      this.put(TAG.array, value.length);
      for (const element of value as readonly unknown[]) this.value(element);
    } else if (isRecord(value)) this.object(value);
    else this.put(TAG.constant, this.constant(Array.isArray(value) ? NONE : value));
  }

  private integer(value: number): void {
    const difference = value - this.last;
    const from = this.used;
    this.last = value;
    this.put(TAG.integer, difference < 0 ? -2 * difference - 1 : 2 * difference);
    if (this.firstFrom >= 0) return;
    this.firstFrom = from;
    this.firstTo = this.used;
  }

  private object(value: Fields): void {
    const { used: at, firstFrom, firstTo, last } = this;
    this.firstFrom = -1;
    const keys = Object.keys(value);
    this.put(TAG.object, this.kind(keys));
    for (const key of keys) this.value(value[key]);
    if (this.firstFrom >= 0 && this.used - at > SHORT) this.again(at, last);
    if (firstFrom < 0) return;
    this.firstFrom = firstFrom;
    this.firstTo = firstTo;
  }

  /** Takes the object that was written at `at` back if it was written before; `before` was the last integer then. */
  private again(at: number, before: number): void {
    const bytes = `${latin(this.bytes, at, this.firstFrom)}|${latin(this.bytes, this.firstTo, this.used)}`;
    const known = this.written.get(bytes);
    if (known === undefined) {
      this.written.set(bytes, at);
      return;
    }
    const { last } = this;
    const first = before + new Reader(this.bytes, this.templates, this.constants, this.firstFrom).difference();
    this.used = at;
    this.last = before;
    this.firstFrom = -1;
    this.put(TAG.constant, AGAIN);
    this.put(TAG.constant, known);
    this.integer(first);
    this.last = last;
  }

  /** Seven bits a byte, the last one without the eighth. */
  private put(tag: number, number: number): void {
    if (this.used + 8 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    let rest = number * TAGS + tag;
    for (; rest > 127; rest >>>= 7) this.bytes[this.used++] = 128 | (rest & 127);
    this.bytes[this.used++] = rest;
  }

  private kind(keys: readonly string[]): number {
    const name = keys.join();
    let index = this.kindOf.get(name);
    if (index === undefined) {
      // Read from text, so that objects like it have all of their properties in place.
      index = this.templates.push(JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join()}}`) as Fields) - 1;
      this.kindOf.set(name, index);
    }
    return index;
  }

  private constant(value: unknown): number {
    let index = this.constantOf.get(value);
    if (index === undefined) {
      index = this.constants.push(value) - 1;
      this.constantOf.set(value, index);
    }
    return index;
  }
}

class Reader {
  private last = 0;
  /** The integer that comes first in an object that is read where it was written before. */
  private given: number | undefined;

  constructor(private readonly bytes: Uint8Array, private readonly templates: readonly Fields[], private readonly constants: readonly unknown[], private at: number) {}

  value(): unknown {
    const word = this.word();
    const number = word >>> 2;
    switch (word & (TAGS - 1)) {
      case TAG.integer: return this.integer(signed(number));
      case TAG.object: return this.object(this.templates[number]);
      case TAG.array: return this.array(number);
      default: return number === AGAIN ? this.again() : this.constants[number];
    }
  }

  /** An integer as it was written. */
  difference(): number {
    return signed(this.word() >>> 2);
  }

  private word(): number {
    const word = this.bytes[this.at++] ?? 0;
    return word > 127 ? this.longer(word & 127) : word;
  }

  private longer(first: number): number {
    let word = first;
    for (let shift = 7; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      word |= (byte & 127) << shift;
      if (byte < 128) return word >>> 0;
    }
  }

  private integer(difference: number): number {
    this.last = this.given ?? this.last + difference;
    this.given = undefined;
    return this.last;
  }

  private again(): unknown {
    const at = this.word() >>> 2;
    const difference = this.difference();
    this.given ??= this.last + difference;
    const after = this.at;
    this.at = at;
    const found = this.value();
    this.at = after;
    return found;
  }

  private object(template: Fields | undefined): Fields {
    const found = { ...template };
    for (const key in template) found[key] = this.value();
    return found;
  }

  private array(length: number): unknown[] {
    const found = new Array<unknown>(length);
    for (let i = 0; i < length; i++) found[i] = this.value();
    return found;
  }
}

function signed(number: number): number {
  return number & 1 ? -((number + 1) >>> 1) : number >>> 1;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function isRecord(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype;
}
