/**
 * The attributes of the label language, as syntax: which of an item's attributes are ours, and what stands in them. The plain form and
 * the form with `ownflow::` mean the same; `cfg_attr` has been resolved before. Knows nothing of where an attribute may stand.
 */
import type { Attr, MetaAttr, Token } from "../../grammar/ast.js";
import { TOKEN, identifierName, treeEnd } from "../../grammar/tokens.js";
import type { Diagnostic } from "../base/diagnostics.js";
import type { Span } from "../base/source-map.js";
import { stringValue } from "../program/cfg.js";
import type { LabelContext } from "./label-syntax.js";
import { readLabel } from "./label-syntax.js";
import type { Label, Lowering } from "./labels.js";

export type OwnName = "label" | "channel" | "declassify" | "endorse" | "trusted" | "lattice" | "panic_message";

export interface OwnAttr {
  readonly name: OwnName;
  readonly attr: MetaAttr;
}

const NAMES: ReadonlyMap<string, OwnName> = new Map(
  (["label", "channel", "declassify", "endorse", "trusted", "lattice", "panic_message"] as const).map((name) => [name, name]),
);
const NOTHING: readonly OwnAttr[] = [];

/** Those of `attrs` that belong to the label language. */
export function ownAttrs(attrs: readonly Attr[]): readonly OwnAttr[] {
  let found: OwnAttr[] | undefined;
  for (const attr of attrs) {
    if (attr.kind === "Doc") continue;
    const name = ownName(attr);
    if (name !== undefined && !isOfAnother(attr)) (found ??= []).push({ name, attr });
  }
  return found ?? NOTHING;
}

function ownName(attr: MetaAttr): OwnName | undefined {
  const [first, second] = attr.path;
  if (attr.path.length === 1) return NAMES.get(first?.name ?? "");
  return attr.path.length === 2 && first?.name === "ownflow" ? NAMES.get(second?.name ?? "") : undefined;
}

/** `#[label("text")]` belongs to some derive macro: our labels are never quoted. */
function isOfAnother(attr: MetaAttr): boolean {
  return attr.path.length === 1 && attr.args?.tokens[0]?.kind === TOKEN.Str;
}

/** What stands in `attr`: the tokens of its label, and its reason. */
export interface AttrArguments {
  readonly label: readonly Token[];
  readonly reason: string | undefined;
}

export function attrArguments(attr: MetaAttr): AttrArguments {
  const label: Token[] = [];
  let reason: string | undefined;
  const tokens = (attr.args?.tokens ?? []).filter((token) => token.kind !== TOKEN.InvisibleOpen && token.kind !== TOKEN.InvisibleClose);
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const value = tokens[at + 2];
    if (token !== undefined && identifierName(token.text) === "reason" && tokens[at + 1]?.kind === TOKEN.Eq && value !== undefined) {
      reason = stringValue(value.text);
      at += 3;
      if (tokens[at]?.kind === TOKEN.Comma) at++;
    } else {
      const end = treeEnd(tokens, at);
      label.push(...tokens.slice(at, end));
      at = end;
    }
  }
  while (label.at(-1)?.kind === TOKEN.Comma) label.pop();
  return { label, reason };
}

export interface Complaints {
  readonly diagnostics: Diagnostic[];
}

export function complain(to: Complaints, span: Span, message: string, ...help: readonly string[]): void {
  to.diagnostics.push({ code: "OWN116", severity: "error", message, span: { start: span.start, end: span.end }, notes: [], help });
}

/** The label of `#[name(L)]`; undefined after a complaint. */
export function labelOf(own: OwnAttr, context: LabelContext, to: Complaints): Label | undefined {
  const { attr, name } = own;
  if (attr.args === undefined) {
    complain(to, attr, `\`${name}\` needs a label in parentheses`, `write \`#[${name}(secret)]\``);
    return undefined;
  }
  const { label } = attrArguments(attr);
  const result = readLabel(label, { start: attr.start, end: attr.end }, context);
  to.diagnostics.push(...result.diagnostics);
  return result.label;
}

/** `#[declassify(L, reason = "…")]`, `#[endorse(L, reason = "…")]`; undefined after a complaint. */
export function loweringOf(own: OwnAttr, context: LabelContext, to: Complaints): Lowering | undefined {
  const label = labelOf(own, context, to);
  const { reason } = attrArguments(own.attr);
  if (reason === undefined || reason.trim() === "") {
    complain(to, own.attr, `\`${own.name}\` gives no reason`, `say why a reviewer may accept it: \`#[${own.name}(public, reason = "…")]\``);
    return undefined;
  }
  if (label === undefined) return undefined;
  if (!checkLowering(own.name === "endorse" ? "endorse" : "declassify", label, own.attr, context, to)) return undefined;
  return { to: label, reason, span: { start: own.attr.start, end: own.attr.end } };
}

/** Declassifying and endorsing name a constant label, endorsing one on an integrity axis. */
export function checkLowering(name: "declassify" | "endorse", label: Label, span: Span, context: LabelContext, to: Complaints): boolean {
  if (label.dependent.length > 0) {
    complain(to, span, `\`${name}\` cannot lower to a label that depends on a run-time value`, "name a constant label");
    return false;
  }
  const { axes } = context.lattice;
  if (name === "endorse" && !label.axes.some((axis) => axes[axis]?.kind === "integrity")) {
    complain(to, span, `\`${label.text}\` is not on an integrity axis, which is what \`endorse\` lowers`, "use `declassify`, or declare an axis with `kind = \"integrity\"` in the policy");
    return false;
  }
  return true;
}
