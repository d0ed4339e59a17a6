/**
 * Whether a tree accounts for every token of its text: a check on the parser, used by tests and the corpus script.
 *
 * Names, lifetimes, literals and doc comments must be the leaf of some node, and so must every token of a macro body. The rest,
 * keywords and punctuation, is what the kinds of the nodes say; and the few words that are keywords only in their place.
 */
import type { SourceFile, Token } from "./ast.js";
import { TOKEN, isDoc, isLiteral } from "./tokens.js";

/** Identifiers that act as keywords where they stand; no node holds them. */
const WORDS: ReadonlySet<string> = new Set([
  "union", "auto", "default", "macro_rules", "raw", "safe", "dyn", "async", "pin", "yeet", "builtin",
]);

/** The tokens that no node of `file` accounts for. `tokens` are those of the text that `file` was parsed from. */
export function uncovered(file: SourceFile, tokens: readonly Token[]): readonly Token[] {
  const { starts, ranges } = leaves(file);
  return tokens.filter((token, index) => {
    const { kind } = token;
    const leaf = kind === TOKEN.Ident || kind === TOKEN.Lifetime || isLiteral(kind) || isDoc(kind);
    if (!leaf || starts.has(token.start)) return false;
    if (kind === TOKEN.Ident && WORDS.has(token.text)) return false;
    // The string of `extern "C"` is kept without its position.
    if ((kind === TOKEN.Str || kind === TOKEN.RawStr) && tokens[index - 1]?.kind === TOKEN.Extern) return false;
    return !ranges.some((range) => range.start <= token.start && token.end <= range.end);
  });
}

interface Leaves {
  /** Where leaves start. */
  readonly starts: ReadonlySet<number>;
  /** What holds several leaves in one: `global_asm!`'s name, which its node implies. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

function leaves(file: SourceFile): Leaves {
  const starts = new Set<number>();
  const ranges: { start: number; end: number }[] = [];
  const pending: object[] = [file];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const start = "start" in node && typeof node.start === "number" ? node.start : -1;
    // The index of a tuple field is a name without text.
    const empty = "end" in node && node.end === start;
    if ("name" in node && typeof node.name === "string" && !empty) starts.add(start);
    if ("text" in node && typeof node.text === "string") starts.add(start);
    const kind = "kind" in node ? node.kind : undefined;
    if (kind === "Doc") starts.add(start);
    if (kind === "GlobalAsm" && "body" in node) ranges.push({ start, end: (node.body as { start: number }).start });
    for (const value of Object.values(node) as unknown[]) if (typeof value === "object" && value !== null) pending.push(value);
  }
  return { starts, ranges };
}
