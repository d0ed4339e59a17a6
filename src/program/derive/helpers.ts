/**
 * The helper attributes of a derive as entries: `#[serde(rename = "x", skip, bound(serialize = ""))]` has three. Knows nothing of what
 * they mean.
 */
import type { Attr, MetaAttr, Token } from "../../../grammar/ast.js";
import { TOKEN, treeEnd } from "../../../grammar/tokens.js";
import { parseMeta, withoutGroups } from "../attrs.js";
import { stringValue } from "../cfg.js";

/** The entries of all attributes called `name`. */
export function helpers(attrs: readonly Attr[], ...names: readonly string[]): readonly MetaAttr[] {
  return attrs.flatMap((attr) => (attr.kind === "Meta" && attr.path.length === 1 && names.includes(attr.path[0]?.name ?? "") ? entriesOf(attr) : []));
}

/** The entries between the parentheses of an attribute. */
export function entriesOf(attr: MetaAttr): readonly MetaAttr[] {
  const tokens = withoutGroups(attr.args?.tokens ?? []);
  const out: MetaAttr[] = [];
  for (let at = 0; at < tokens.length;) {
    const parsed = parseMeta(tokens, at, false);
    if (parsed === undefined) at = treeEnd(tokens, at);
    else {
      out.push(parsed.attr);
      at = parsed.next;
    }
    while (at < tokens.length && tokens[at]?.kind !== TOKEN.Comma) at = treeEnd(tokens, at);
    at++;
  }
  return out;
}

export function named(entries: readonly MetaAttr[], ...names: readonly string[]): MetaAttr | undefined {
  return entries.find((entry) => entry.path.length === 1 && names.includes(entry.path[0]?.name ?? ""));
}

/** The tokens of `name = tokens`. */
export function valueOf(entry: MetaAttr | undefined): readonly Token[] | undefined {
  return entry?.value === undefined ? undefined : withoutGroups(entry.value);
}

/** The string of `name = "text"`. */
export function textOf(entry: MetaAttr | undefined): string | undefined {
  const tokens = valueOf(entry);
  const only = tokens?.length === 1 ? tokens[0] : undefined;
  return only === undefined ? undefined : stringValue(only.text);
}
