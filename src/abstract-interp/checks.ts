/**
 * Records what must hold: at channel writes, assertions, declarations. A check is kept as long as something symbolic is in its label, and
 * carried to the callers, where the inputs become known.
 */
import type { Attr, Token } from "../../grammar/ast.js";
import type { Span } from "../base/source-map.js";
import type { Operand } from "../ir/ir.js";
import type { Label as WrittenLabel } from "../policy/labels.js";
import type { FieldDefn, FnDef } from "../program/program.js";
import type { Ty } from "../types/ty.js";
import type { Frame } from "./frame.js";
import type { CallSite, Substitution } from "./instantiate.js";
import type { Label } from "./labels.js";
import type { Bound, Check, CheckKind, DependentValue } from "./summary.js";
import type { Value } from "./values.js";

const MAX_CHAIN = 24;

interface NewCheck {
  readonly kind: CheckKind;
  readonly label: Label;
  readonly bound: Bound;
  readonly what: string;
  /** By data only: which decisions led here does not matter. */
  readonly dataOnly?: boolean;
  readonly site?: Span;
}

export function constantBound(written: WrittenLabel, dependent: readonly DependentValue[] = []): Bound {
  return { written, element: written.constant, dependent };
}

export function elementBound(element: number): Bound {
  return { written: undefined, element, dependent: [] };
}

/** Records a check that arises at this point. The decisions that led here count. */
export function recordCheck(frame: Frame, check: NewCheck): void {
  const { labels } = frame.engine;
  const site = check.site ?? frame.at;
  if (!frame.instance.model) frame.engine.sawChannel(check.kind, site);
  const all = check.dataOnly === true ? labels.filter(check.label, (_, byDecision) => !byDecision) : labels.join(check.label, frame.pc);
  add(frame, { kind: check.kind, site, label: all, bound: check.bound, what: check.what, via: undefined, facts: frame.state.facts });
}

/** Brings a callee's check to this call. */
export function carryCheck(frame: Frame, check: Check, substitution: Substitution, site: CallSite): void {
  const { engine } = frame;
  const substituted = substitution.label(check.label);
  const label = check.kind === "panic" ? engine.labels.filter(substituted, (_, byDecision) => !byDecision) : engine.labels.join(substituted, frame.pc);
  const bound: Bound = check.bound.dependent.length === 0 ? check.bound : { ...check.bound, dependent: check.bound.dependent.map((each) => ({ text: each.text, value: each.value === undefined ? undefined : substitution.value(each.value) })) };
  const facts = engine.dependents === undefined ? [] : [...frame.state.facts, ...engine.dependents.substitutedFacts(check.facts, substitution)];
  if (site.intoModel) {
    if (check.kind === "channel" || check.kind === "panic") engine.sawChannel(check.kind, site.span);
    const named = engine.channelOverride(site.span) ?? bound;
    add(frame, { kind: check.kind, site: site.span, label, bound: named, what: engine.channelName(site.span, site.callee), via: undefined, facts });
    return;
  }
  add(frame, { kind: check.kind, site: check.site, label, bound, what: check.what, via: depthOf(check) >= MAX_CHAIN ? check.via : { call: site.span, callee: site.callee, instance: site.instance, check }, facts });
}

export function recordAssertion(frame: Frame, label: Label, tokens: readonly Token[]): void {
  const written = frame.engine.marks.parse(tokens);
  if (written === undefined) return;
  const dependent = written.dependent.length === 0 || frame.engine.dependents === undefined ? [] : frame.engine.dependents.boundValues(frame, written);
  add(frame, { kind: "assert", site: frame.at, label, bound: constantBound(written, dependent), what: written.text, via: undefined, facts: frame.state.facts });
}

/** `#[label(L)] let p = e`: the value is raised to L, and must not be higher. */
export function recordDeclaration(frame: Frame, operand: Operand, value: Value, ty: Ty, attrs: readonly Attr[]): Value {
  void operand;
  let result = value;
  for (const written of frame.engine.marks.ofAttributes(attrs)) {
    const label = frame.memory.reachLabel(frame.state, value);
    const dependent = written.dependent.length === 0 || frame.engine.dependents === undefined ? [] : frame.engine.dependents.boundValues(frame, written);
    add(frame, { kind: "declare", site: frame.at, label, bound: constantBound(written, dependent), what: written.text, via: undefined, facts: frame.state.facts });
    result = frame.engine.marks.apply(frame, result, ty, written, "the value is labelled");
  }
  return result;
}

export function recordEmit(frame: Frame, crate: "log" | "tracing", level: string, label: Label): void {
  const written = frame.engine.annotated.annotations.channelMacros.get(`${crate}::${level}`) ?? frame.engine.annotated.annotations.channelMacros.get(crate);
  const bound = written === undefined ? elementBound(frame.engine.lattice.builtinBound) : constantBound(written);
  recordCheck(frame, { kind: "channel", label, bound, what: `${crate}::${level}!` });
}

export function recordFieldWrite(frame: Frame, field: FieldDefn, label: Label): void {
  const written = frame.engine.annotated.annotations.channelFields.get(field);
  if (written !== undefined) recordCheck(frame, { kind: "fieldChannel", label, bound: constantBound(written), what: `the field \`${field.name}\`` });
}

/** One argument is written to a channel by a call of `fn`. */
export function recordChannelArgument(frame: Frame, fn: FnDef, label: Label, written: WrittenLabel, dependent: readonly DependentValue[]): void {
  const { engine } = frame;
  const builtin = fn.crate.role === "model" && !frame.instance.model;
  const bound = (builtin ? engine.channelOverride(frame.at) : undefined) ?? constantBound(written, dependent);
  recordCheck(frame, { kind: "channel", label, bound, what: frame.instance.model ? fn.name : engine.channelName(frame.at, engine.fnName(fn)) });
}

export function recordPanicArgument(frame: Frame, label: Label): void {
  recordCheck(frame, { kind: "panic", label, bound: elementBound(frame.engine.lattice.builtinBound), what: frame.instance.model ? "panic message" : frame.engine.panicName(frame.at), dataOnly: true });
}

function add(frame: Frame, check: Omit<Check, "key">): void {
  const { labels, lattice } = frame.engine;
  const label = labels.filter(check.label, (atom) => atom.kind !== "Source" || !lattice.leq(atom.element, check.bound.element));
  if (label === labels.none) return;
  const key = `${String(check.site.start)}:${String(check.site.end)}:${check.kind}:${check.what}:${dependentKey(check)}`;
  const known = frame.checks.get(key);
  if (known === undefined) frame.checks.set(key, { ...check, key, label });
  else if (labels.join(known.label, label) !== known.label) frame.checks.set(key, { ...known, label: labels.join(known.label, label) });
}

function dependentKey(check: Omit<Check, "key">): string {
  if (check.bound.dependent.length === 0 && check.facts.length === 0) return String(check.bound.element);
  const values = check.bound.dependent.map((each) => (each.value === undefined ? "?" : String(each.value.id))).join(",");
  const facts = check.facts.map((fact) => `${term(fact.low)}<${term(fact.high)}`).join(",");
  return `${String(check.bound.element)}:${values}:${facts}`;
}

function term(term: Check["facts"][number]["low"]): string {
  return term.kind === "Path" ? `p${String(term.path.id)}` : `e${String(term.element)}`;
}

function depthOf(check: Check): number {
  let depth = 0;
  for (let at = check.via; at !== undefined; at = at.check.via) depth++;
  return depth;
}
