/**
 * The whole way from a loaded program and a policy to a verdict. Pure: everything it says is in the result.
 */
import type { Attr, Token } from "../../grammar/ast.js";
import type { Ablation } from "../abstract-interp/ablation.js";
import { Engine } from "../abstract-interp/engine.js";
import type { Lowered } from "../abstract-interp/engine.js";
import type { LabelReader } from "../abstract-interp/marks.js";
import type { Code } from "../base/codes.js";
import type { Diagnostic } from "../base/diagnostics.js";
import type { SourceText, Span } from "../base/source-map.js";
import type { IrBody } from "../ir/ir.js";
import { lowerBody } from "../ir/lower.js";
import { OwnershipChecker } from "../ownership/index.js";
import { collectAnnotations, labelOf, ownAttrs, readLabel } from "../policy/index.js";
import type { Policy } from "../policy/index.js";
import type { Annotations, Label, Lattice } from "../policy/labels.js";
import type { ConstDef, FnDef, Program, StaticDef } from "../program/program.js";
import { createTypeContext } from "../types/index.js";
import type { TypeContext } from "../types/context.js";
import { assumptionsOf } from "./assumptions.js";
import type { AssumptionAt } from "./assumptions.js";
import { derivedOutputs } from "./derived-outputs.js";
import { describe } from "./describe.js";
import { Judge } from "./judge.js";
import type { Violation } from "./judge.js";
import { suppressionsOf } from "./suppressions.js";
import type { Verdict } from "./result.js";
import { writeSite } from "./write-site.js";

export interface VerifyOptions {
  readonly allowEmpty: boolean;
  readonly strict: boolean;
  readonly panics: boolean;
  readonly timing: boolean;
  readonly flows: "all" | "explicit";
  /** Asked now and then whether there is no memory left to go on: the verdict is `not-checked` then. */
  readonly exhausted?: (() => boolean) | undefined;
  /** For measuring only. */
  readonly ablation?: Ablation | undefined;
}

/** A verdict with positions; `present.ts` turns it into plain data. */
export interface Verification {
  readonly verdict: Verdict;
  readonly findings: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  readonly errors: readonly Diagnostic[];
  readonly assumptions: readonly AssumptionAt[];
  /** The analysis behind it, for whoever wants to ask more; undefined when the input could not be read. */
  readonly engine: Engine | undefined;
  readonly statistics: { readonly functions: number; readonly labels: number; readonly channels: number; readonly calls: number; readonly conservativeCalls: number };
}

export function verify(program: Program, policy: Policy, policyDiagnostics: readonly Diagnostic[], options: VerifyOptions, progress: (what: string) => void): Verification {
  const { annotations, diagnostics: said } = collectAnnotations(program, policy);
  const reported = [...program.diagnostics, ...policyDiagnostics, ...said];
  const errors = reported.filter((each) => each.severity === "error");
  const warnings = reported.filter((each) => each.severity === "warning");
  if (errors.length > 0) return { ...NOTHING, verdict: "not-checked", errors, warnings };

  const types = createTypeContext(program);
  const bodies = new Bodies(types);
  const reader = new AttributeReader(annotations.lattice);
  const engine = new Engine(types, annotations, reader, bodies, { timing: options.timing, panics: options.panics, exhausted: options.exhausted, ablation: options.ablation });
  const functions = checkedFunctions(program);
  const ownership = functions.flatMap((def) => bodies.owned(def));
  progress("following labels");
  engine.analyseAll(functions);
  const violations = judge(engine, options);
  errors.push(...reader.diagnostics);
  const findings = [...ownership, ...violations.map((violation) => describe(engine, violation)), ...derivedOutputs(program, engine)];
  const assumptions = assumptionsOf(program, engine, annotations, bodies.lowered());
  if (options.strict) findings.push(...strictFindings(assumptions));
  const kept = suppress(program, findings, warnings);
  // Each body once, however many instances of it there are.
  for (const instance of new Map(engine.limited.map((each) => [each.body, each])).values()) errors.push({ code: "OWN118", severity: "error", message: `the analysis of \`${instance.name}\` did not come to an end within its limits, so nothing is proved`, span: instance.body.owner.span, notes: [], help: ["split the function, or mark it as `#[trusted(reason = \"…\")]`"] });
  if (engine.givenUp) errors.push(outOfMemory(program));
  const empty = emptiness(engine, annotations, options);
  if (kept.length === 0 && errors.length === 0 && empty !== undefined) errors.push(empty);
  return {
    verdict: errors.length > 0 ? "not-checked" : kept.length > 0 ? "violated" : "verified",
    findings: kept,
    warnings,
    errors,
    assumptions,
    engine,
    statistics: { functions: functions.length, labels: labelCount(annotations, engine), channels: engine.statistics.channels, calls: engine.seenCalls.size, conservativeCalls: engine.conservativeCalls().size },
  };
}

const NOTHING: Omit<Verification, "verdict" | "errors" | "warnings"> = { findings: [], assumptions: [], engine: undefined, statistics: { functions: 0, labels: 0, channels: 0, calls: 0, conservativeCalls: 0 } };

function checkedFunctions(program: Program): readonly FnDef[] {
  return program.ownDefs.filter((def): def is FnDef => def.kind === "Fn" && def.crate.role === "checked" && !def.foreign && def.node.body !== undefined);
}

/** Bodies, lowered when they are first asked for, each once. */
class Bodies implements Lowered {
  private readonly types: TypeContext;
  private readonly known = new Map<FnDef | ConstDef | StaticDef, IrBody | undefined>();

  private readonly ownership: OwnershipChecker;

  constructor(types: TypeContext) {
    this.types = types;
    this.ownership = new OwnershipChecker(types);
  }

  of(def: FnDef | ConstDef | StaticDef): IrBody | undefined {
    if (!this.known.has(def)) {
      const typed = this.types.bodyOf(def);
      this.known.set(def, typed === undefined ? undefined : lowerBody(typed, this.types));
    }
    return this.known.get(def);
  }

  owned(def: FnDef): readonly Diagnostic[] {
    const body = this.of(def);
    return body === undefined ? [] : this.ownership.check(body);
  }

  lowered(): readonly IrBody[] {
    return [...this.known.values()].filter((body) => body !== undefined);
  }
}

/** Reads labels that stand in bodies. */
class AttributeReader implements LabelReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly lattice: Lattice;

  constructor(lattice: Lattice) {
    this.lattice = lattice;
  }

  parse(tokens: readonly Token[]): Label | undefined {
    const span: Span = { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 };
    const result = readLabel(tokens, span, { lattice: this.lattice, variables: undefined });
    this.diagnostics.push(...result.diagnostics.filter((each) => each.severity === "error"));
    return result.label;
  }

  ofAttributes(attrs: readonly Attr[]): readonly Label[] {
    const labels: Label[] = [];
    for (const own of ownAttrs(attrs)) {
      if (own.name !== "label") continue;
      const label = labelOf(own, { lattice: this.lattice, variables: undefined }, this);
      if (label !== undefined) labels.push(label);
    }
    return labels;
  }
}

function outOfMemory(program: Program): Diagnostic {
  const start = program.crates.find((crate) => crate.role === "checked")?.root.node.start ?? 0;
  return { code: "OWN118", severity: "error", message: "there is not enough memory to check the program, so nothing is proved", span: { start, end: start }, notes: [], help: ["check its crates one by one, or let Node use more: `NODE_OPTIONS=--max-old-space-size=16000 ownflow check …` (in MB)"] };
}

/** One violation for each place and rule: the one with the strongest code and the shortest way. */
function judge(engine: Engine, options: VerifyOptions): readonly Violation[] {
  const analysed = engine.all();
  const court = new Judge(engine, analysed);
  const best = new Map<string, Violation>();
  const sources = engine.types.program.sourceMap;
  const keep = (found: Violation | undefined): void => {
    if (found === undefined || (options.flows === "explicit" && found.code === "IFC002")) return;
    const writer = found.check.writer === undefined ? undefined : writeSite(engine, found.check.writer);
    const violation = writer === undefined ? found : { ...found, site: writer };
    const span = sources.userSpan(violation.site);
    const family = violation.code === "IFC002" ? "IFC001" : violation.code;
    const key = `${String(span.start)}:${String(span.end)}:${family}`;
    const known = best.get(key);
    if (known === undefined || better(violation, known)) best.set(key, violation);
  };
  for (const { instance, summary } of analysed) {
    if (instance.model || instance.body.owner.crate.role !== "checked") continue;
    for (const check of summary.checks.values()) {
      keep(court.violation(check, instance));
    }
    for (const write of summary.writes.values()) keep(court.governedViolation(write, instance));
  }
  return [...best.values()];
}

function better(a: Violation, b: Violation): boolean {
  if (a.code !== b.code) return a.code < b.code;
  return chainLength(a) < chainLength(b);
}

function chainLength(violation: Violation): number {
  let length = 0;
  for (let at = violation.check.via; at !== undefined; at = at.check.via) length++;
  return length;
}

function suppress(program: Program, findings: readonly Diagnostic[], warnings: Diagnostic[]): readonly Diagnostic[] {
  const sources = program.sourceMap;
  const files = new Set<SourceText>();
  for (const crate of program.crates) {
    if (crate.role !== "checked") continue;
    for (const def of program.ownDefs) {
      if (def.crate !== crate || def.kind !== "Mod") continue;
      const entry = sources.entryAt(def.node.start);
      if (entry?.kind === "file") files.add(entry);
    }
  }
  const exceptions = suppressionsOf(program, [...files]);
  if (exceptions.length === 0) return findings;
  const kept = findings.filter((finding) => {
    const span = sources.userSpan(finding.span);
    const by = exceptions.filter((each) => each.code === finding.code && each.covers.start <= span.start && span.start <= each.covers.end);
    for (const each of by) each.used = true;
    return by.length === 0;
  });
  for (const each of exceptions) {
    if (!each.used) warnings.push({ code: "IFC101", severity: "warning", message: `this exception for ${each.code} silences nothing`, span: each.span, notes: [], help: ["remove it"] });
  }
  return kept;
}

function strictFindings(assumptions: readonly AssumptionAt[]): readonly Diagnostic[] {
  return assumptions
    .filter((each) => each.kind !== "declassification" && each.kind !== "endorsement")
    .map((each) => ({ code: "IFC020" satisfies Code, severity: "finding" as const, message: `the verdict rests on an assumption: ${each.what}`, span: each.span, label: each.reason, notes: [], help: [] }));
}

function labelCount(annotations: Annotations, engine: Engine): number {
  let count = engine.statistics.labels;
  const labels = [annotations.results, annotations.fields, annotations.types, annotations.statics];
  for (const map of labels) count += map.size;
  for (const params of annotations.params.values()) count += params.size;
  return count;
}

/** A run in which nothing was labelled, or no channel seen, proves nothing. */
function emptiness(engine: Engine, annotations: Annotations, options: VerifyOptions): Diagnostic | undefined {
  if (options.allowEmpty) return undefined;
  const noLabels = labelCount(annotations, engine) === 0;
  const noChannels = engine.statistics.channels === 0;
  if (!noLabels && !noChannels) return undefined;
  const span = { start: engine.types.program.crates[0]?.root.node.start ?? 0, end: engine.types.program.crates[0]?.root.node.start ?? 0 };
  const message = noLabels ? "nothing is labelled, so nothing is proved" : "no channel is written to, so nothing is proved";
  const help = noLabels ? ["label what is secret with `#[label(secret)]`, or in `ownflow.toml`; `--allow-empty` accepts a run that proves nothing"] : ["mark what leaves the program with `#[channel(public)]`, or in `ownflow.toml`; `--allow-empty` accepts a run that proves nothing"];
  return { code: "IFC105", severity: "error", message, span, notes: [], help };
}
