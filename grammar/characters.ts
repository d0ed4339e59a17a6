/**
 * What the lexer asks about characters: classes of ASCII by table, identifiers beyond ASCII by Unicode properties.
 */

export const CLASS = {
  Other: 0,
  Space: 1,
  Name: 2,
  Digit: 3,
  Quote: 4,
  Apostrophe: 5,
  Slash: 6,
  /** Punctuation that is a token by itself, whatever follows. */
  Single: 7,
  /** Punctuation whose token depends on what follows. */
  Compound: 8,
} as const;

const classes = new Uint8Array(128);
const nameParts = new Uint8Array(128);

for (const code of [9, 10, 11, 12, 13, 32]) classes[code] = CLASS.Space;
for (const char of "()[]{};,#$?@~<>") classes[char.charCodeAt(0)] = CLASS.Single;
for (const char of ".:=!-+*%^&|") classes[char.charCodeAt(0)] = CLASS.Compound;
for (const char of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") {
  classes[char.charCodeAt(0)] = CLASS.Name;
  nameParts[char.charCodeAt(0)] = 1;
}
for (const char of "0123456789") {
  classes[char.charCodeAt(0)] = CLASS.Digit;
  nameParts[char.charCodeAt(0)] = 1;
}
classes['"'.charCodeAt(0)] = CLASS.Quote;
classes["'".charCodeAt(0)] = CLASS.Apostrophe;
classes["/".charCodeAt(0)] = CLASS.Slash;

/** By ASCII code: a `CLASS`. */
export const ASCII_CLASSES: Readonly<Uint8Array> = classes;
/** By ASCII code: 1 for what may continue a name. */
export const ASCII_NAME_PARTS: Readonly<Uint8Array> = nameParts;

const NAME_START = /^\p{XID_Start}$/u;
const NAME_PART = /^\p{XID_Continue}$/u;

/** Whether the code point may start an identifier. */
export function isNameStart(code: number): boolean {
  if (code < 128) return ASCII_CLASSES[code] === CLASS.Name;
  return NAME_START.test(String.fromCodePoint(code));
}

/** Whether the code point may continue an identifier. */
export function isNamePart(code: number): boolean {
  if (code < 128) return ASCII_NAME_PARTS[code] === 1;
  return NAME_PART.test(String.fromCodePoint(code));
}

/** White space beyond ASCII, as Rust has it. */
export function isWideSpace(code: number): boolean {
  return code === 0x85 || code === 0x200e || code === 0x200f || code === 0x2028 || code === 0x2029;
}

/** The code point that starts at `at`, or -1 at the end of the text. */
export function codePoint(text: string, at: number): number {
  return text.codePointAt(at) ?? -1;
}

/** How many UTF-16 units the code point takes. */
export function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}
