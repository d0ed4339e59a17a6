/** How wide text is in a terminal. Knows nothing of reports. */

const TAB = 4;

export interface Shown {
  /** The text with tabs as spaces and control characters made visible. */
  readonly text: string;
  /** `at[i]` is the column, from 0, at which code unit `i` is shown; one entry more than there are code units. */
  readonly at: readonly number[];
}

/** One line of source, as it is shown. */
export function shown(line: string): Shown {
  let text = "";
  let column = 0;
  const at: number[] = [];
  for (const character of line) {
    at.push(column);
    if (character.length === 2) at.push(column);
    const visible = character === "\t" ? " ".repeat(TAB) : isControl(character) ? "\uFFFD" : character;
    text += visible;
    column += character === "\t" ? TAB : characterWidth(visible);
  }
  at.push(column);
  return { text, at };
}

function isControl(character: string): boolean {
  // Those that change the direction of text could hide what is written.
  return /^[\p{Cc}\u202A-\u202E\u2066-\u2069]$/u.test(character);
}

/** 0 for marks that combine, 2 for wide characters of East Asian scripts and pictures, else 1. */
export function characterWidth(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x1100) return 1;
  return WIDE.some(([low, high]) => code >= low && code <= high) || /^\p{Emoji_Presentation}$/u.test(character) ? 2 : 1;
}

const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf], [0xa960, 0xa97f], [0xac00, 0xd7a3],
  [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x17000, 0x18aff], [0x1b000, 0x1b2ff], [0x20000, 0x3fffd],
];

/** A name or message without characters that would move the cursor. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) => (character === "\n" ? character : "\uFFFD"));
}
