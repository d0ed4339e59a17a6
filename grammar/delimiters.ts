/**
 * Pairs the delimiters of a token store and reports those that have no partner. Afterwards every opening delimiter has a
 * `partner`: the one that closes it, or the place at which it is given up.
 */
import type { Diagnostic } from "../src/base/diagnostics.js";
import type { TokenStore } from "./token-store.js";
import { TOKEN, closerOf, fixedText } from "./tokens.js";

export interface Pairing {
  readonly diagnostics: readonly Diagnostic[];
  /** The first token from which on the nesting cannot be trusted, or the number of tokens. */
  readonly sound: number;
}

export function pairDelimiters(store: TokenStore): Pairing {
  const { kinds, partners, count } = store;
  const opens: number[] = [];
  const diagnostics: Diagnostic[] = [];
  let sound = count;
  /** By closing delimiter: how many that it would close are open. */
  const pending = new Int32Array(TOKEN.Unknown);
  for (let i = 0; i < count; i++) {
    const kind = kinds[i] ?? 0;
    if (kind < TOKEN.OpenParen || kind > TOKEN.CloseBrace) continue;
    if (kind === TOKEN.OpenParen || kind === TOKEN.OpenBracket || kind === TOKEN.OpenBrace) {
      opens.push(i);
      pending[kind + 1] = (pending[kind + 1] ?? 0) + 1;
      continue;
    }
    const open = opens[opens.length - 1];
    if (open !== undefined && closerOf(kinds[open] ?? 0) === kind) {
      partners[open] = i;
      opens.pop();
      pending[kind] = (pending[kind] ?? 0) - 1;
      continue;
    }
    if (sound === count) {
      sound = open ?? i;
      diagnostics.push(open === undefined ? unexpected(store, i) : mismatched(store, open, i));
    }
    // The nearest opening delimiter of this kind, when there is one, is the one that is meant.
    if (pending[kind] === 0) continue;
    for (let at = opens.pop(); at !== undefined; at = opens.pop()) {
      const closer = closerOf(kinds[at] ?? 0);
      partners[at] = i;
      pending[closer] = (pending[closer] ?? 0) - 1;
      if (closer === kind) break;
    }
  }
  for (const open of opens) partners[open] = count;
  const last = opens[opens.length - 1];
  if (last !== undefined && sound === count) {
    sound = opens[0] ?? last;
    diagnostics.push(unclosed(store, last));
  }
  return { diagnostics, sound };
}

function report(store: TokenStore, index: number, message: string, label: string, notes: Diagnostic["notes"]): Diagnostic {
  return { code: "OWN104", severity: "error", message, span: spanOf(store, index), label, notes, help: [] };
}

function spanOf(store: TokenStore, index: number): { start: number; end: number } {
  return { start: store.base + (store.starts[index] ?? 0), end: store.base + (store.ends[index] ?? 0) };
}

function spelling(store: TokenStore, index: number): string {
  return fixedText(store.kinds[index] ?? 0) ?? "";
}

function unexpected(store: TokenStore, close: number): Diagnostic {
  return report(store, close, `unexpected closing delimiter: \`${spelling(store, close)}\``, "unexpected closing delimiter", []);
}

function mismatched(store: TokenStore, open: number, close: number): Diagnostic {
  return report(store, close, `mismatched closing delimiter: \`${spelling(store, close)}\``, "mismatched closing delimiter", [
    { span: spanOf(store, open), text: `\`${spelling(store, open)}\` is opened here and not closed before` },
  ]);
}

function unclosed(store: TokenStore, open: number): Diagnostic {
  return report(store, open, "this file contains an unclosed delimiter", `\`${spelling(store, open)}\` is never closed`, []);
}
