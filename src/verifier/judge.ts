/**
 * From the checks of all functions to what breaks a rule: which sources go where they may not, by data or only by a decision. Knows nothing
 * of how a finding is told.
 */
import { Frame } from "../abstract-interp/frame.js";
import type { Instance } from "../abstract-interp/frame.js";
import { follows } from "../abstract-interp/facts.js";
import { Substitution } from "../abstract-interp/instantiate.js";
import type { CallEdge, Engine } from "../abstract-interp/engine.js";
import type { Atom, Label } from "../abstract-interp/labels.js";
import { Memory } from "../abstract-interp/memory.js";
import { getOrAdd } from "../abstract-interp/paths.js";
import type { Check, FactTerm, Summary } from "../abstract-interp/summary.js";
import type { Code } from "../base/codes.js";
import type { Span } from "../base/source-map.js";

/** One rule broken at one place. */
export interface Violation {
  readonly code: Code;
  readonly site: Span;
  readonly check: Check;
  readonly instance: Instance;
  /** The calls that a decision elsewhere governs, from there to the function with the write. */
  readonly under: readonly CallEdge[];
  /** The sources that must not be there; by data first. */
  readonly sources: readonly { readonly atom: Atom; readonly byDecision: boolean }[];
}

const SETTLE_ROUNDS = 8;

export class Judge {
  private readonly engine: Engine;
  private readonly globals: Frame | undefined;
  private readonly settled = new Map<Label, Label>();
  /** By instance: decisions of callers that govern whether it runs, each with the call that brought it. */
  private readonly governed = new Map<string, Map<number, CallEdge>>();

  constructor(engine: Engine, analysed: readonly { readonly instance: Instance; readonly summary: Summary }[]) {
    this.engine = engine;
    this.globals = this.collectGlobals(analysed);
    this.collectGoverned(analysed);
  }

  /** What the check of an instance breaks; undefined when it holds, or when only callers can tell. */
  violation(check: Check, instance: Instance): Violation | undefined {
    const label = this.settle(check.label);
    const called = this.engine.isCalled(instance.of);
    const bad: { atom: Atom; byDecision: boolean }[] = [];
    for (const code of label.codes) {
      const atom = this.engine.labels.atom(code >> 1);
      const byDecision = (code & 1) === 1;
      if (check.onlyDecisions === true && !byDecision) continue;
      if (this.breaks(atom, check, called)) bad.push({ atom, byDecision });
    }
    if (bad.length === 0 || check.kind === "under") return undefined;
    bad.sort((a, b) => Number(a.byDecision) - Number(b.byDecision) || a.atom.id - b.atom.id);
    return { code: codeOf(check, bad[0]?.byDecision === true), site: check.site, check, instance, under: [], sources: bad };
  }

  /** What a write breaks by happening at all, when callers decide on labelled data whether it does. */
  governedViolation(write: Check, instance: Instance): Violation | undefined {
    const bad: { atom: Atom; byDecision: boolean }[] = [];
    for (const id of this.governed.get(instance.key)?.keys() ?? []) {
      const atom = this.engine.labels.atom(id);
      if (this.breaks(atom, write, this.engine.isCalled(instance.of))) bad.push({ atom, byDecision: true });
    }
    const first = bad[0];
    if (first === undefined) return undefined;
    return { code: "IFC002", site: write.site, check: write, instance, under: this.callsTo(instance.key, first.atom.id), sources: bad };
  }

  /** The calls from the decision on an atom to an instance. */
  private callsTo(key: string, atom: number): readonly CallEdge[] {
    const calls: CallEdge[] = [];
    const seen = new Set<string>();
    for (let at = key; !seen.has(at); ) {
      seen.add(at);
      const edge = this.governed.get(at)?.get(atom);
      if (edge === undefined) break;
      calls.unshift(edge);
      if (edge.pc.codes.some((code) => code >> 1 === atom)) break;
      at = edge.from.key;
    }
    return calls;
  }

  private collectGoverned(analysed: readonly { readonly instance: Instance; readonly summary: Summary }[]): void {
    const outgoing = new Map<string, CallEdge[]>();
    const work: { key: string; atom: number; edge: CallEdge }[] = [];
    for (const edge of this.engine.calls.values()) {
      const list = outgoing.get(edge.from.key);
      if (list === undefined) outgoing.set(edge.from.key, [edge]);
      else list.push(edge);
      for (const code of this.settle(edge.pc).codes) work.push({ key: edge.to.key, atom: code >> 1, edge });
    }
    const instances = new Map(analysed.map(({ instance }) => [instance.key, instance]));
    for (const { instance, summary } of analysed) {
      for (const check of summary.checks.values()) {
        const to = check.target === undefined ? undefined : instances.get(check.target);
        if (to === undefined) continue;
        const pc = this.engine.labels.filter(this.settle(check.label), (atom) => atom.kind === "Source");
        for (const code of pc.codes) work.push({ key: to.key, atom: code >> 1, edge: { from: instance, to, span: check.via?.call ?? check.site, pc } });
      }
    }
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (this.engine.labels.atom(next.atom).kind !== "Source") continue;
      let known = this.governed.get(next.key);
      if (known === undefined) {
        known = new Map();
        this.governed.set(next.key, known);
      }
      if (known.has(next.atom)) continue;
      known.set(next.atom, next.edge);
      for (const edge of outgoing.get(next.key) ?? []) work.push({ key: edge.to.key, atom: next.atom, edge });
    }
  }

  private breaks(atom: Atom, check: Check, called: boolean): boolean {
    const { lattice } = this.engine;
    const bounds = this.boundTerms(check);
    switch (atom.kind) {
      case "Source": {
        if (lattice.leq(atom.element, check.bound.element)) return false;
        const term: FactTerm = { kind: "Element", element: atom.element };
        if (bounds.some((bound) => follows(check.facts, lattice, term, bound))) return false;
        return !(called && bounds.some(isInput));
      }
      case "Dependent": {
        if (atom.path === undefined) return !lattice.leq(lattice.top, check.bound.element);
        const term: FactTerm = { kind: "Path", path: atom.path };
        if (bounds.some((bound) => follows(check.facts, lattice, term, bound))) return false;
        return !(called && (isInput(term) || bounds.some(isInput)));
      }
      case "Lowered":
      case "Own":
      case "Deep":
      case "Pointee":
        return false;
    }
  }

  private boundTerms(check: Check): readonly FactTerm[] {
    const terms: FactTerm[] = [{ kind: "Element", element: check.bound.element }];
    for (const each of check.bound.dependent) {
      const term = each.value === undefined ? undefined : this.engine.dependents?.term(undefined, each.value);
      if (term !== undefined) terms.push(term);
    }
    return terms;
  }

  /** Replaces what is held by statics by what the program may have put there; inputs that nothing passes are at the bottom. */
  private settle(label: Label): Label {
    return getOrAdd(this.settled, label, () => this.settleNew(label));
  }

  private settleNew(label: Label): Label {
    let current = label;
    if (this.globals === undefined) return current;
    for (let round = 0; round < SETTLE_ROUNDS; round++) {
      if (!current.codes.some((code) => isStatic(this.engine.labels.atom(code >> 1)))) return current;
      const { labels } = this.engine;
      const substitution = new Substitution(this.globals, [], { span: { start: 0, end: 0 }, key: "", callee: "", intoModel: false });
      const next = labels.join(current, substitution.label(labels.filter(current, (atom) => isStatic(atom))));
      if (next === current) return current;
      current = next;
    }
    return current;
  }

  private collectGlobals(analysed: readonly { readonly instance: Instance; readonly summary: Summary }[]): Frame | undefined {
    const first = analysed[0];
    if (first === undefined) return undefined;
    const memory = new Memory(this.engine.values);
    const frame = new Frame(this.engine, first.instance, memory);
    for (const { summary } of analysed) {
      const substitution = new Substitution(frame, [], { span: { start: 0, end: 0 }, key: "", callee: "", intoModel: false });
      for (const [root, value] of summary.shared) {
        if (root.base.kind === "Static") memory.writeShared(root, substitution.value(value));
        else if (root.base.kind === "Shared") memory.writeShared(root, value);
      }
    }
    return frame;
  }
}

function isStatic(atom: Atom): boolean {
  return (atom.kind === "Own" || atom.kind === "Deep") && atom.path.root.kind === "Static";
}

function isInput(term: FactTerm): boolean {
  return term.kind === "Path" && term.path.root.kind === "Param";
}

function codeOf(check: Check, byDecision: boolean): Code {
  switch (check.kind) {
    case "channel":
    case "fieldChannel":
    case "panic":
      return byDecision ? "IFC002" : "IFC001";
    case "assert":
      return "IFC004";
    case "declare":
      return "IFC003";
    case "dependent":
      return "IFC005";
    case "timing":
      return "IFC010";
    case "under":
      return "IFC002";
  }
}
