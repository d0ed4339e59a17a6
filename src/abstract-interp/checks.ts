/**
 * Records what must hold: at channel writes, assertions, declarations. A check is kept as long as something symbolic is in its label, and
 * carried to the callers, where the inputs become known.
 */
import type { Attr, Token } from "../../grammar/ast.js";
import type { Span } from "../base/source-map.js";
import type { Label as WrittenLabel } from "../policy/labels.js";
import type { FieldDefn, FnDef } from "../program/program.js";
import type { Ty } from "../types/ty.js";
import type { Frame, Instance } from "./frame.js";
import type { Argument, CallSite, Substitution } from "./instantiate.js";
import type { Atom, Label, Labels } from "./labels.js";
import type { Bound, Check, CheckKind, DependentValue, Summary } from "./summary.js";
import type { Location } from "./paths.js";
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
  readonly writer?: Check["writer"];
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
  const made: NewlyMade = { kind: check.kind, site, label: all, bound: check.bound, what: check.what, via: undefined, inModel: frame.instance.model, target: undefined, writer: check.writer, facts: frame.state.facts };
  if (check.kind === "channel" || check.kind === "fieldChannel" || (check.kind === "panic" && frame.engine.options.panics)) addWrite(frame, made);
  add(frame, made);
}

/** A write is kept whatever it writes: that it happens can show. */
function addWrite(frame: Frame, check: NewlyMade): void {
  const key = `${String(check.site.start)}:${String(check.site.end)}:${check.what}:${String(check.bound.element)}`;
  if (!frame.found.writes.has(key)) frame.found.writes.set(key, { ...check, key, label: frame.engine.labels.none });
}

/** Brings the writes of a model to the call into it, and notes which calls lead to writes in the checked program. */
export function carryWrites(frame: Frame, summary: Summary, site: CallSite): void {
  const { engine } = frame;
  const { instance } = site;
  if (instance === undefined) return;
  if (instance.model) {
    for (const write of summary.writes.values()) {
      const brought = write.inModel && !frame.instance.model;
      if (brought) engine.sawChannel(write.kind, site.span);
      const here = brought ? { ...write, inModel: false, site: site.span, bound: engine.channels.boundAt(site.span) ?? write.bound, what: engine.channels.nameAt(site.span, site.callee) } : write;
      addWrite(frame, here);
      // Of a write that depends on nothing there is no check that would bring the decisions here along.
      if (write.inModel) add(frame, { ...here, label: frame.pc, facts: frame.state.facts });
    }
  }
  if (!summary.emits) return;
  frame.found.emitsBelow = true;
  engine.noteCall({ from: frame.instance, to: instance, span: site.span, pc: engine.labels.filter(frame.pc, (atom) => atom.kind === "Source") });
  const symbolic = engine.labels.filter(frame.pc, (atom) => atom.kind !== "Source" && !isCaller(atom));
  if (symbolic === engine.labels.none) return;
  add(frame, { kind: "under", site: site.span, label: symbolic, bound: elementBound(engine.lattice.bottom), what: instance.key, via: undefined, inModel: false, target: instance.key, facts: [] });
}

/**
 * The checks of a callee that callers must know. A decision that governs a call governs all that is called from there, along the calls that
 * were noted; so of a call deeper down nothing need be said if the same is kept of one on the way to it.
 */
export function carriedChecks(labels: Labels, summary: Summary): readonly Check[] {
  const deeper: Check[] = [];
  const carried: Check[] = [];
  const kept = new Map<string, Label>();
  const keep = (check: Check): void => {
    carried.push(check);
    if (check.kind === "under" && check.target !== undefined) kept.set(check.target, labels.join(kept.get(check.target) ?? labels.none, check.label));
  };
  for (const check of summary.checks.values()) {
    if (check.kind === "under" && check.via !== undefined) deeper.push(check);
    else keep(check);
  }
  for (const check of deeper.sort((a, b) => depthOf(a) - depthOf(b))) if (!isCovered(labels, check, kept)) keep(check);
  return carried;
}

/** The same of a choice between many functions: what decides on any call below decides on the choice, so one check stands for all of these. */
export function carriedByChoice(labels: Labels, summary: Summary, choice: Instance): readonly Check[] {
  const carried: Check[] = [];
  let under: Check | undefined;
  for (const check of summary.checks.values()) {
    if (check.kind !== "under") carried.push(check);
    else {
      const label = labels.filter(check.label, (atom) => atom.kind !== "Source");
      under = { ...check, key: choice.key, label: under === undefined ? label : labels.join(under.label, label), what: choice.key, via: undefined, target: choice.key };
    }
  }
  return under === undefined ? carried : [...carried, under];
}

function isCovered(labels: Labels, check: Check, kept: ReadonlyMap<string, Label>): boolean {
  for (let at = check.via; at !== undefined; at = at.check.via) {
    const above = at.instance === undefined ? undefined : kept.get(at.instance.key);
    if (above !== undefined && labels.join(above, check.label) === above) return true;
  }
  return false;
}

/** Brings a callee's check to this call. */
export function carryCheck(frame: Frame, check: Check, substitution: Substitution, site: CallSite): void {
  const { engine } = frame;
  const substituted = substitution.label(check.label);
  if (check.kind === "under") {
    if (substituted !== engine.labels.none) add(frame, { ...check, label: substituted, via: { call: site.span, callee: site.callee, instance: site.instance, check } });
    return;
  }
  const label = check.kind === "panic" && !engine.options.panics ? engine.labels.filter(substituted, (_, byDecision) => !byDecision) : check.onlyDecisions === true ? substituted : engine.labels.join(substituted, frame.pc);
  const bound: Bound = check.bound.dependent.length === 0 ? check.bound : { ...check.bound, dependent: check.bound.dependent.map((each) => ({ text: each.text, value: each.value === undefined ? undefined : substitution.value(each.value) })) };
  const facts = engine.dependents === undefined ? [] : [...frame.state.facts, ...engine.dependents.substitutedFacts(check.facts, substitution)];
  if (check.inModel && site.intoModel) {
    if (check.kind === "channel" || check.kind === "panic") engine.sawChannel(check.kind, site.span);
    const named = engine.channels.boundAt(site.span) ?? bound;
    add(frame, { kind: check.kind, site: site.span, label, bound: named, what: engine.channels.nameAt(site.span, site.callee), via: undefined, inModel: false, target: undefined, onlyDecisions: check.onlyDecisions, facts });
    return;
  }
  add(frame, { kind: check.kind, site: check.site, label, bound, what: check.what, inModel: check.inModel, target: undefined, onlyDecisions: check.onlyDecisions, via: depthOf(check) >= MAX_CHAIN ? check.via : { call: site.span, callee: site.callee, instance: site.instance, check }, facts });
}

export function recordAssertion(frame: Frame, label: Label, tokens: readonly Token[]): void {
  const written = frame.engine.marks.parse(tokens);
  if (written === undefined) return;
  const dependent = written.dependent.length === 0 || frame.engine.dependents === undefined ? [] : frame.engine.dependents.boundValues(frame, written);
  add(frame, { kind: "assert", site: frame.at, label, bound: constantBound(written, dependent), what: written.text, via: undefined, inModel: frame.instance.model, target: undefined, facts: frame.state.facts });
}

/** `#[label(L)] let p = e`: the value is raised to L, and must not be higher. */
export function recordDeclaration(frame: Frame, value: Value, ty: Ty, attrs: readonly Attr[]): Value {
  let result = value;
  for (const written of frame.engine.marks.ofAttributes(attrs)) {
    const label = frame.engine.argumentLabel(frame, { value, ty });
    const dependent = written.dependent.length === 0 || frame.engine.dependents === undefined ? [] : frame.engine.dependents.boundValues(frame, written);
    add(frame, { kind: "declare", site: frame.at, label, bound: constantBound(written, dependent), what: written.text, via: undefined, inModel: frame.instance.model, target: undefined, facts: frame.state.facts });
    result = frame.engine.marks.apply(frame, result, ty, written, "the value is labelled");
  }
  return result;
}

export function recordEmit(frame: Frame, crate: "log" | "tracing", level: string, label: Label): void {
  const written = frame.engine.annotated.annotations.channelMacros.get(`${crate}::${level}`) ?? frame.engine.annotated.annotations.channelMacros.get(crate);
  const bound = written === undefined ? elementBound(frame.engine.lattice.builtinBound) : constantBound(written);
  recordCheck(frame, { kind: "channel", label, bound, what: `${crate}::${level}!` });
}

export function recordFieldWrite(frame: Frame, field: FieldDefn, label: Label, writer?: Check["writer"]): void {
  const written = frame.engine.annotated.annotations.channelFields.get(field);
  if (written !== undefined) recordCheck(frame, { kind: "fieldChannel", label, bound: constantBound(written), what: `the field \`${field.name}\``, ...(writer === undefined ? {} : { writer }) });
}

/** The label of a value that leaves the program as it is: whoever gets code may call it, so what it holds counts. */
export function givenAwayLabel(frame: Frame, given: Argument): Label {
  const { engine } = frame;
  return engine.labels.join(engine.argumentLabel(frame, given), engine.annotated.withHeldByCode(frame, given.value, given.ty));
}

/** What is written through a borrow of a field that is a channel, or that has a dependent label; of the field `known` it is seen already that it is written. */
export function recordWatchedWrite(frame: Frame, targets: readonly Location[], value: Value, writer?: Check["writer"], known?: FieldDefn): void {
  for (const target of targets) {
    const watched = frame.memory.watchedAt(target);
    if (watched === undefined) continue;
    const { channels, dependent, ty } = watched;
    for (const field of channels) recordFieldWrite(frame, field, givenAwayLabel(frame, { value, ty }), writer);
    if (dependent !== undefined && dependent.field !== known) frame.engine.dependents?.checkWritten(frame, dependent.def, dependent.field, dependent.base, value, ty);
  }
}

/** One argument is written to a channel by a call of `fn`. */
export function recordChannelArgument(frame: Frame, fn: FnDef, label: Label, written: WrittenLabel, dependent: readonly DependentValue[]): void {
  const { engine } = frame;
  const builtin = fn.crate.role === "model" && !frame.instance.model;
  const bound = (builtin ? engine.channels.boundAt(frame.at) : undefined) ?? constantBound(written, dependent);
  recordCheck(frame, { kind: "channel", label, bound, what: frame.instance.model ? fn.name : engine.channels.nameAt(frame.at, engine.fnName(fn)) });
}

/** The method of a channel is called on one of several: a decision which one is shows there. */
export function recordChosenChannel(frame: Frame, fn: FnDef, receiver: Argument, written: WrittenLabel, dependent: readonly DependentValue[]): void {
  const { engine, memory, state, values } = frame;
  const given = values.shapeLabel(receiver.value);
  const label = receiver.ty.kind === "Ref" ? engine.labels.join(engine.labels.asDecision(given), values.shapeLabel(memory.readThrough(state, receiver.value))) : given;
  if (label === engine.labels.none) return;
  const builtin = fn.crate.role === "model" && !frame.instance.model;
  const bound = (builtin ? engine.channels.boundAt(frame.at) : undefined) ?? constantBound(written, dependent);
  const what = frame.instance.model ? fn.name : engine.channels.nameAt(frame.at, engine.fnName(fn));
  add(frame, { kind: "channel", site: frame.at, label, bound, what, via: undefined, inModel: frame.instance.model, target: undefined, facts: state.facts, onlyDecisions: true });
}

export function recordPanicArgument(frame: Frame, label: Label): void {
  recordCheck(frame, { kind: "panic", label, bound: elementBound(frame.engine.lattice.builtinBound), what: frame.instance.model ? "panic message" : frame.engine.channels.panicName(frame.at), dataOnly: !frame.engine.options.panics });
}

type NewlyMade = Omit<Check, "key">;

function add(frame: Frame, check: NewlyMade): void {
  const { labels, lattice } = frame.engine;
  const label = labels.filter(check.label, (atom, byDecision) => check.onlyDecisions === true && atom.kind === "Source" && !byDecision ? false : (atom.kind === "Source" ? !lattice.leq(atom.element, check.bound.element) : !isCaller(atom)));
  if (label === labels.none) return;
  const key = `${String(check.site.start)}:${String(check.site.end)}:${check.kind}${check.onlyDecisions === true ? " of" : ""}:${check.what}:${dependentKey(check)}`;
  frame.found.addCheck(labels, { ...check, key, label });
}

/** Decisions of callers reach writes along the calls (`carryWrites`), not in labels. */
function isCaller(atom: Atom): boolean {
  return atom.kind === "Own" && atom.path.root.kind === "Caller";
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
