/**
 * Inputs that nobody writes: random characters, tokens in any order, and real code with pieces changed, moved or torn out. Shared by the
 * tests, which take a small fixed sample, and by the fuzzing script.
 */
import fc from "fast-check";

const WORDS: readonly string[] = [
  "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false", "fn", "for", "gen", "if", "impl", "in",
  "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
  "union", "unsafe", "use", "where", "while", "yield", "auto", "default", "macro_rules", "macro", "raw", "safe", "box", "do", "yeet", "builtin", "_",
  "a", "b", "T", "Vec", "r#fn", "'a", "'static", "'_", "é",
];
const LITERALS: readonly string[] = ["0", "1u8", "1.0", "1.", "1e5", "0xff", "\"s\"", "r#\"s\"#", "b\"s\"", "c\"s\"", "'c'", "b'c'", "'\\u{1F600}'", "\"\\n\"", "0.1.2"];
const PUNCTUATION: readonly string[] = [
  "(", ")", "[", "]", "{", "}", "<", ">", "=", "==", "=>", "!", "!=", "<=", ">=", "<<", ">>", "<<=", ">>=", "&&", "||", "&", "|", "^", "+", "-", "*", "/",
  "%", "+=", "-=", "*=", "->", "<-", ".", "..", "...", "..=", ",", ";", ":", "::", "#", "#!", "$", "?", "@", "~", "/// d\n", "//! d\n", "/** d */", "//c\n", "/* /* */ */",
];
const BROKEN: readonly string[] = ["\"", "'", "/*", "r#\"", "b'", "\\", "\u0000", "\u{1F980}", "\uD800", "\u200E", "\r", "\uFEFF", "`", "0x", "1e", "'ab'", "''", "r##", "k#x"];

/** Characters of every kind, whole or halves of pairs. */
export const randomText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: "grapheme-ascii", maxLength: 300 }),
);

/** Tokens in any order, joint or apart. */
export const tokenSoup: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 2, arbitrary: fc.constantFrom(...LITERALS) },
        { weight: 8, arbitrary: fc.constantFrom(...PUNCTUATION) },
        { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
      ),
      fc.constantFrom(" ", " ", "", "\n"),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.map(([word, space]) => word + space).join(""));

type Change =
  | { readonly kind: "delete" | "duplicate" | "move"; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: "insert"; readonly at: number; readonly text: string };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("delete" as const, "duplicate" as const, "move" as const),
    at: fc.nat(),
    length: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 80 })),
    to: fc.nat(),
  }),
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat(), text: fc.oneof(fc.constantFrom(...WORDS, ...PUNCTUATION, ...LITERALS, ...BROKEN), fc.string({ maxLength: 4 })) }),
);

/** One of `texts`, a piece of it, with some changes. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 3000 }), fc.array(change, { minLength: 1, maxLength: 6 })).map(([which, from, length, changes]) => {
    const text = texts[which % Math.max(1, texts.length)] ?? "";
    const start = text.length === 0 ? 0 : from % text.length;
    return changes.reduce(apply, text.slice(start, start + length));
  });
}

function apply(text: string, edit: Change): string {
  const at = text.length === 0 ? 0 : edit.at % (text.length + 1);
  if (edit.kind === "insert") return text.slice(0, at) + edit.text + text.slice(at);
  const piece = text.slice(at, at + edit.length);
  if (edit.kind === "duplicate") return text.slice(0, at) + piece + text.slice(at);
  const rest = text.slice(0, at) + text.slice(at + edit.length);
  if (edit.kind === "delete") return rest;
  const to = rest.length === 0 ? 0 : edit.to % (rest.length + 1);
  return rest.slice(0, to) + piece + rest.slice(to);
}
