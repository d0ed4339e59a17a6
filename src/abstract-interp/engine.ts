/**
 * Summaries for all functions of a program: which instances there are, in which order they are looked at, and when one has to be looked at again.
 * Callees come first; whatever changes later sends its callers round again, until nothing changes.
 */
import type { Span } from "../base/source-map.js";
import type { IrBody } from "../ir/ir.js";
import type { Annotations, Lattice, UnknownFnRule } from "../policy/labels.js";
import type { ConstDef, FnDef, StaticDef, TraitDef } from "../program/program.js";
import type { Instance as TypeInstance, TypeContext } from "../types/context.js";
import type { GenericArgs, Ty } from "../types/ty.js";
import type { ClosureBody } from "../types/typed-body.js";
import { Annotated } from "./annotated.js";
import { BodyAnalysis, shapeOf } from "./body-analysis.js";
import type { BodyShape, Granted, Replay } from "./body-analysis.js";
import { calleesFirst } from "./call-order.js";
import { Channels } from "./channels.js";
import { Choices } from "./choices.js";
import { carriedByChoice, carriedChecks } from "./checks.js";
import { Constants } from "./constants.js";
import { Dependents } from "./dependent.js";
import type { Frame, Instance } from "./frame.js";
import { Instances } from "./instances.js";
import type { Argument } from "./instantiate.js";
import { Substitution } from "./instantiate.js";
import { intrinsicsOf } from "./intrinsics.js";
import { joinSummaries } from "./join-summaries.js";
import { sameList } from "./interned.js";
import type { Intrinsic } from "./intrinsics.js";
import { KeptBodies } from "./kept-bodies.js";
import type { Label } from "./labels.js";
import { Labels } from "./labels.js";
import { Marks } from "./marks.js";
import type { LabelReader } from "./marks.js";
import type { Ablation } from "./ablation.js";
import { BehindDyn } from "./behind-dyn.js";
import type { State } from "./memory.js";
import { groupsFrom } from "./recursion.js";
import type { Allocation, Step } from "./paths.js";
import { decodeStep, getOrAdd, Paths } from "./paths.js";
import { isTy } from "./reach-types.js";
import type { Check, CheckKind, Summary } from "./summary.js";
import { isTellingDrop } from "./unwinding.js";
import type { Value } from "./values.js";
import { Values } from "./values.js";

export interface EngineOptions {
  /** Asked now and then whether there is no memory left to go on. */
  readonly exhausted?: (() => boolean) | undefined;
  readonly timing: boolean;
  readonly panics: boolean;
  /** For measuring only. */
  readonly ablation?: Ablation | undefined;
}

/** What a verdict would rest on, as it was met. */
export interface Assumed {
  readonly kind: "declassification" | "endorsement" | "trusted" | "externalCall" | "unsupported" | "unsafe";
  readonly span: Span;
  readonly what: string;
  readonly reason: string;
}

export interface Lowered {
  of(def: FnDef | ConstDef | StaticDef): IrBody | undefined;
}

/** `from` calls `to` at `span`, where `pc` decided that the point is reached. */
export interface CallEdge {
  readonly from: Instance;
  readonly to: Instance;
  readonly span: Span;
  readonly pc: Label;
}

const COMPARING: ReadonlySet<string> = new Set(["eq", "ne", "cmp", "partial_cmp", "lt", "le", "gt", "ge", "starts_with", "ends_with", "contains", "find"]);

const MAX_RECURSION = 40;
/** After so many bodies it is asked whether there is memory left. */
const ASKED_EVERY = 16;
const MAX_UPDATES = 200;
/** After so many rounds of a recursion its results are folded. */
const WIDEN_AFTER = 16;
/** And after so many they are said of whole inputs. */
const COARSEN_AFTER = 24;
/** So many contexts of allocations are kept apart by four, three, two calls around them; then one must do. */
const ALLOCATIONS = [12, 32, 128] as const;

export class Engine {
  readonly types: TypeContext;
  readonly paths = new Paths();
  readonly labels = new Labels(this.paths);
  readonly values: Values;
  readonly lattice: Lattice;
  readonly annotated: Annotated;
  readonly constants: Constants;
  readonly marks: Marks;
  readonly intrinsics: ReadonlyMap<FnDef, Intrinsic>;
  readonly dependents: Dependents | undefined;
  readonly options: EngineOptions;
  readonly instances: Instances;
  readonly behindDyn: BehindDyn;
  readonly choices: Choices;
  readonly channels: Channels;
  /** Instances whose fixpoint was cut off: nothing is verified that rests on them. */
  readonly limited: Instance[] = [];
  readonly statistics = { labels: 0, channels: 0 };
  /** Where calls stand, and where those whose effects are not known. */
  readonly seenCalls = new Set<number>();
  /** Panics are caught, or destructors write to channels what they see. */
  unwinds = false;
  private readonly nothingYet: Summary;
  private readonly shapes = new Map<IrBody, BodyShape>();
  private readonly summaries = new Map<string, Summary>();
  private readonly carried = new Map<Summary, readonly Check[]>();
  private readonly known = new Map<string, Instance>();
  private readonly order = new Map<string, number>();
  /** Who was told of an instance's summary, and how many such pairs there are. */
  private readonly dependentsOf = new Map<string, Set<string>>();
  private edges = 0;
  private readonly updates = new Map<string, number>();
  private readonly queue = new Set<string>();
  /** Of which not only callees changed. */
  private readonly stale = new Set<string>();
  /** How many bodies were looked at, and whether there was no memory left for more. */
  private computed = 0;
  private exhausted = false;
  /** By instance: what the last look at it took for granted, and where it was cut off. */
  private readonly granted = new Map<string, Granted>();
  private readonly cutOff = new Map<string, Assumed>();
  /** Who asked whether formatting may fail. */
  private readonly formatting = new Set<string>();
  private failingFormats = false;
  private readonly bodies = new KeptBodies();
  private readonly active = new Set<string>();
  /** Functions whose callees were looked at first, and those whose callees are being looked at. */
  private readonly ordered = new Set<FnDef>();
  private readonly waiting = new Set<string>();
  private readonly seenLabels = new Set<string>();
  private readonly seenChannels = new Set<string>();
  private readonly renamed = new Map<string, Allocation>();
  private readonly calledBy = new Set<Instance["of"]>();

  constructor(types: TypeContext, annotations: Annotations, reader: LabelReader, lowered: Lowered, options: EngineOptions) {
    this.types = types;
    this.options = options;
    this.values = new Values(this.labels, this.paths, types.interner.unknown("any"), options.ablation?.kind === "fields");
    this.nothingYet = { result: this.values.bottom, behind: new Map(), unwound: new Map(), shared: new Map(), cells: [], checks: new Map(), writes: new Map(), emits: false, panics: undefined, waits: undefined, returns: false, meaning: undefined };
    this.lattice = annotations.lattice;
    this.annotated = new Annotated(annotations, types, this.labels, (ty) => this.instances.capturedTypes(ty));
    this.constants = new Constants(this);
    this.marks = new Marks(reader, this.annotated, types);
    this.intrinsics = intrinsicsOf(types.program.lang);
    this.behindDyn = new BehindDyn(types, (instance) => { this.lookAgain(instance); });
    this.instances = new Instances(types, lowered, this.behindDyn);
    this.channels = new Channels(types, this.annotated, this.instances);
    this.choices = new Choices(types, this.behindDyn, (def) => this.instances.name(def));
    this.dependents = Dependents.needed(annotations) ? new Dependents(this) : undefined;
  }

  // ---- summaries -----------------------------------------------------------------------------------------

  /** Analyses all these functions. */
  analyseAll(defs: readonly FnDef[]): void {
    for (const def of defs) this.analyse(def);
    this.behindDyn.guess();
    this.settle();
    this.bodies.clear();
  }

  /** Analyses a function for arbitrary arguments, and all that it calls, until nothing changes. */
  analyse(def: FnDef): { readonly instance: Instance; readonly summary: Summary } | undefined {
    const instance = this.instances.generic(def);
    if (instance === undefined) return undefined;
    this.prepareCallees(def);
    this.ensure(instance);
    this.settle();
    const summary = this.summaries.get(instance.key);
    return summary === undefined ? undefined : { instance, summary };
  }

  /** The summary as far as it is known; who asks is looked at again when it changes. */
  summaryOf(instance: Instance, frame: Frame): Summary {
    const from = frame.instance;
    this.ensure(instance);
    // Only now: who waited for the first summary need not be told of it.
    const users = getOrAdd(this.dependentsOf, instance.key, () => new Set<string>());
    if (!users.has(from.key)) this.edges++;
    users.add(from.key);
    if (from.body !== instance.body) this.calledBy.add(instance.of);
    const summary = this.summaries.get(instance.key) ?? this.nothingYet;
    frame.found.used.set(instance.key, summary);
    return summary;
  }

  /** The checks of a callee that its callers must know. */
  carriedBy(summary: Summary, instance: Instance | undefined): readonly Check[] {
    return getOrAdd(this.carried, summary, () => (instance?.choice !== undefined ? carriedByChoice(this.labels, summary, instance) : carriedChecks(this.labels, summary)));
  }

  /** All instances that were looked at, in the order in which they were finished. */
  all(): readonly { readonly instance: Instance; readonly summary: Summary }[] {
    const found: { instance: Instance; summary: Summary }[] = [];
    for (const [key, instance] of this.known) {
      const summary = this.summaries.get(key);
      if (summary !== undefined) found.push({ instance, summary });
    }
    return found;
  }

  /** Everything that was known at every point of an instance, for explanations. */
  replay(instance: Instance): Replay {
    const analysis = new BodyAnalysis(this, instance, this.shape(instance.body));
    analysis.run(() => true);
    return analysis.replay();
  }

  /** The calls below which code of the checked program writes to a channel, with what decided that they happen. */
  readonly calls = new Map<string, CallEdge>();

  noteCall(edge: CallEdge): void {
    const key = `${edge.from.key}>${edge.to.key}@${String(edge.span.start)}`;
    const known = this.calls.get(key);
    const pc = known === undefined ? edge.pc : this.labels.join(known.pc, edge.pc);
    if (known?.pc !== pc) this.calls.set(key, { ...edge, pc });
  }

  isCalled(of: Instance["of"]): boolean {
    return this.calledBy.has(of);
  }

  /** Callees before callers, so that a long chain of calls is one walk. What is called from its own callees waits for its turn. */
  private prepareCallees(root: FnDef): void {
    calleesFirst(root, this.ordered, {
      bodyOf: (def) => this.instances.generic(def)?.body,
      enter: (def) => {
        const key = this.instances.generic(def)?.key;
        if (key !== undefined) this.waiting.add(key);
      },
      leave: (def) => {
        const instance = this.instances.generic(def);
        if (instance === undefined) return;
        this.waiting.delete(instance.key);
        this.ensure(instance);
      },
    });
  }

  private ensure(instance: Instance): void {
    if (this.summaries.has(instance.key) || this.active.has(instance.key)) return;
    this.known.set(instance.key, instance);
    if (this.active.size >= MAX_RECURSION || this.waiting.has(instance.key)) {
      this.queue.add(instance.key);
      return;
    }
    this.compute(instance);
  }

  private compute(instance: Instance): void {
    this.queue.delete(instance.key);
    if (this.isExhausted()) {
      if (!this.summaries.has(instance.key)) this.summaries.set(instance.key, this.nothingYet);
      return;
    }
    this.active.add(instance.key);
    this.choices.refresh(instance);
    const before = this.summaries.get(instance.key);
    // What its callees do only grows, so it goes on from where it was.
    const analysis = this.bodies.of(instance) ?? new BodyAnalysis(this, instance, this.shape(instance.body));
    const stale = this.stale.delete(instance.key) || this.dependents !== undefined;
    const fresh = analysis.run((block) => stale || [...block.used].some(([key, summary]) => this.summaries.get(key) !== summary));
    this.bodies.keep(instance, analysis);
    if (analysis.granted === undefined) this.granted.delete(instance.key);
    else this.granted.set(instance.key, analysis.granted);
    const rounds = this.updates.get(instance.key) ?? 0;
    const summary = before === undefined && instance.choice !== "coarse" ? fresh : joinSummaries(this.values, before ?? fresh, fresh, instance.choice === "coarse" || rounds > COARSEN_AFTER ? "coarse" : rounds > WIDEN_AFTER ? "fold" : "none");
    this.active.delete(instance.key);
    if (!this.order.has(instance.key)) this.order.set(instance.key, this.order.size);
    if (before !== undefined && sameSummary(before, summary)) return;
    if (before !== undefined) this.carried.delete(before);
    this.summaries.set(instance.key, summary);
    if (!this.unwinds && isTellingDrop(this, instance, summary)) this.unwindingShows();
    const count = rounds + 1;
    this.updates.set(instance.key, count);
    if (count > MAX_UPDATES) {
      this.limitReached(instance);
      return;
    }
    for (const user of this.dependentsOf.get(instance.key) ?? []) this.queue.add(user);
  }

  /** Whether the analysis was given up: nothing is verified then. */
  get givenUp(): boolean {
    return this.exhausted;
  }

  private isExhausted(): boolean {
    if (!this.exhausted && ++this.computed % ASKED_EVERY === 0 && this.options.exhausted?.() === true) this.exhausted = true;
    return this.exhausted;
  }

  /** What is deepest first: a caller is looked at again when nothing that it calls changes any more, but for what calls it in turn. */
  private settle(): void {
    let edges = -1;
    let groups: ReadonlyMap<string, number> = new Map();
    while (this.queue.size > 0) {
      if (edges !== this.edges) {
        edges = this.edges;
        groups = groupsFrom(this.queue, (key) => this.dependentsOf.get(key) ?? []);
      }
      let deepest = -1;
      for (const key of this.queue) deepest = Math.max(deepest, groups.get(key) ?? Infinity);
      const round = [...this.queue].filter((key) => (groups.get(key) ?? Infinity) === deepest).sort((a, b) => (this.order.get(a) ?? Infinity) - (this.order.get(b) ?? Infinity) || 0);
      for (const key of round) {
        if (!this.queue.delete(key)) continue;
        const instance = this.known.get(key);
        if (instance !== undefined && !this.active.has(key)) this.compute(instance);
      }
    }
  }

  /** Whether formatting may fail; who asks is looked at again when that turns out. */
  formattingMayFail(asker: Instance): boolean {
    this.formatting.add(asker.key);
    return this.failingFormats;
  }

  /** The program makes an error of formatting. */
  formattingFails(): void {
    if (this.failingFormats) return;
    this.failingFormats = true;
    for (const key of this.formatting) this.lookAgain(key);
  }

  /** Somebody sees what memory holds after a panic: from now on it is kept. */
  private unwindingShows(): void {
    if (this.unwinds) return;
    this.unwinds = true;
    for (const key of this.known.keys()) this.lookAgain(key);
  }

  /** At all of it: something that holds for the whole program turned out to be otherwise. */
  private lookAgain(key: string): void {
    this.queue.add(key);
    this.stale.add(key);
  }

  private shape(body: IrBody): BodyShape {
    let shape = this.shapes.get(body);
    if (shape === undefined) {
      shape = shapeOf(body, { caught: this.types.program.lang.get("ghost_caught"), ended: this.types.program.lang.get("ghost_panicked") });
      this.shapes.set(body, shape);
      if (shape.catches !== "no") this.unwindingShows();
    }
    return shape;
  }

  /** A bound on the work was hit: what is known of the instance may be too little. */
  limitReached(instance: Instance): void {
    this.limited.push(instance);
    this.cutOff.set(instance.key, { kind: "unsupported", span: { start: instance.body.locals[0]?.start ?? 0, end: instance.body.locals[0]?.end ?? 0 }, what: instance.name, reason: "the analysis did not come to an end within its limits" });
  }

  // ---- instances -----------------------------------------------------------------------------------------

  instanceOf(def: FnDef, args: GenericArgs, frame: Frame | undefined, passed: readonly Argument[]): Instance | undefined {
    return this.instances.of(def, args, frame === undefined ? new Map() : this.instances.inputTypes(frame, passed));
  }

  substitutionOf(frame: Frame, args: readonly Argument[], call: Span): Substitution {
    return new Substitution(frame, args, { span: call, key: `${String(call.start)}:${String(call.end)}`, callee: "", intoModel: false });
  }

  constantInstance(def: ConstDef, args: GenericArgs): Instance | undefined {
    return this.instances.constant(def, args);
  }

  closureInstance(body: IrBody, ty: Ty): Instance {
    return this.instances.closure(body, ty);
  }

  closureInstanceOf(ty: Ty): Instance | undefined {
    return this.instances.closureOf(ty);
  }

  instanceKey(instance: Instance): string {
    return instance.key;
  }

  initialStatic(frame: Frame, def: StaticDef): Value {
    const written = this.annotated.annotations.statics.get(def);
    let value = this.values.bottom;
    const instance = this.instances.constant(def, []);
    if (instance !== undefined) value = this.summaryOf(instance, frame).result;
    return written === undefined ? value : this.marks.apply(frame, value, this.types.typeOf(def), written, `the static \`${def.name}\` is labelled`);
  }

  /** What a parameter holds when the body starts, with what the user says of it. */
  declaredParam(frame: Frame, instance: Instance, index: number, value: Value, state: State): Value {
    if (!("kind" in instance.of)) return this.declaredClosureParam(frame, instance.of, instance, index, value, state);
    if (instance.of.kind !== "Fn" || instance.choice !== undefined) return value;
    const local = instance.body.locals[index + 1];
    if (local === undefined) return value;
    const ty = frame.ty(local.ty);
    let result = value;
    for (const def of this.declarationsOf(instance.of)) {
      const written = this.annotated.annotations.params.get(def)?.get(index);
      if (written === undefined) continue;
      frame.state = state;
      frame.at = local;
      result = this.marks.apply(frame, result, ty, written, `the parameter \`${local.name ?? String(index)}\` is labelled`);
    }
    return result;
  }

  /** The same for a closure; its first parameter is its environment. */
  private declaredClosureParam(frame: Frame, closure: ClosureBody, instance: Instance, index: number, value: Value, state: State): Value {
    const local = instance.body.locals[index + 1];
    const param = closure.params[index - 1];
    if (local === undefined || param === undefined) return value;
    frame.state = state;
    frame.at = local;
    let result = value;
    for (const written of this.marks.ofAttributes(param.attrs)) result = this.marks.apply(frame, result, frame.ty(local.ty), written, `the parameter \`${local.name ?? String(index)}\` is labelled`);
    return result;
  }

  renameAllocation(allocation: Allocation, site: string, maxDepth: number): Allocation {
    if (allocation.depth >= maxDepth || allocation.kind !== "site") return allocation;
    const key = `${String(allocation.id)}<${site}`;
    let renamed = this.renamed.get(key);
    if (renamed === undefined) {
      if (allocation.depth >= maxDepth - ALLOCATIONS.filter((count) => this.renamed.size >= count).length) return allocation;
      renamed = this.paths.allocation(`${allocation.site}<${site}`, allocation.depth + 1);
      this.renamed.set(key, renamed);
    }
    return renamed;
  }

  // ---- types ---------------------------------------------------------------------------------------------

  isBox(ty: Ty): boolean {
    return ty.kind === "Adt" && ty.def === this.instances.box;
  }

  isPoll(def: FnDef): boolean {
    return this.instances.isPoll(def);
  }

  isPin(ty: Ty): boolean {
    return ty.kind === "Adt" && ty.def === this.instances.pin;
  }

  boxContent(ty: Ty): Ty | undefined {
    return ty.kind === "Adt" ? ty.args.find(isTy) : undefined;
  }

  callMethodOf(ty: Ty, args: Ty): TypeInstance | undefined {
    return this.instances.callMethod(ty, args);
  }

  pollOf(ty: Ty): TypeInstance | undefined {
    return this.instances.poll(ty);
  }

  /** The type that steps from a value of type `ty` lead to, as far as it is known. */
  stepTy(ty: Ty, steps: readonly Step[]): Ty {
    let at = ty;
    for (const step of steps) {
      const decoded = decodeStep(step);
      if (decoded.kind === "deref" && (at.kind === "Ref" || at.kind === "Ptr")) at = at.inner;
      else if (decoded.kind === "box") at = this.boxContent(at) ?? at;
      else if (decoded.kind === "elem" && (at.kind === "Slice" || at.kind === "Array")) at = at.elem;
      else if (decoded.kind === "field" && at.kind === "Tuple") at = at.elems[decoded.index] ?? at;
      else if (decoded.kind === "field" && (at.kind === "Closure" || at.kind === "Async")) at = this.capturedTypes(at)[decoded.index] ?? at;
      else if (decoded.kind === "field" && at.kind === "Adt") {
        const fields = at.def.kind === "Enum" ? at.def.variants[decoded.variant]?.fields : at.def.fields;
        const field = fields?.[decoded.index];
        if (field === undefined) return at;
        at = this.types.fieldType(field, at.args);
      } else return at;
    }
    return at;
  }

  hasUserDrop(ty: Ty): boolean {
    return this.instances.hasUserDrop(ty);
  }

  capturedTypes(ty: Ty): readonly Ty[] {
    return this.instances.capturedTypes(ty);
  }

  userDrop(ty: Ty): TypeInstance | undefined {
    return this.instances.userDrop(ty);
  }

  /** Everything that a value depends on and reaches, what is declared of it included: for whoever takes it without regard to its type. */
  argumentLabel(frame: Frame, { value, ty }: Argument): Label {
    const stored = this.annotated.isOpen(ty) ? frame.memory.reachLabel(frame.state, value) : frame.memory.storedLabel(frame.state, value);
    return this.labels.join(stored, this.annotated.declaredIn(frame, value, ty));
  }

  // ---- declarations -------------------------------------------------------------------------

  /** A function and, for a method of an impl, the method of the trait that it implements: attributes on either count. */
  declarationsOf(def: FnDef): readonly FnDef[] {
    return this.instances.declarations(def);
  }

  /** Whether how long a function of the models takes depends on the values it is given: it is marked so, or compares what is not primitive. */
  isVariableTime(def: FnDef): boolean {
    if (def.attrs.some((attr) => attr.kind === "Meta" && attr.path[0]?.name === "variable_time")) return true;
    return COMPARING.has(def.name) && def.container.kind !== "Free";
  }

  /** A trait of the models by its name. */
  traitNamed(name: string): TraitDef | undefined {
    return this.instances.traitNamed(name);
  }

  typeId(ty: Ty): number {
    return ty.id;
  }

  fnName(def: FnDef): string {
    return this.instances.name(def);
  }

  /** What the policy says of a function of a crate that is not on disk. */
  unknownRule(path: string): UnknownFnRule | undefined {
    const { unknownFns } = this.annotated.annotations;
    if (unknownFns.size === 0) return undefined;
    const exact = unknownFns.get(path);
    if (exact !== undefined) return exact;
    for (const [pattern, rule] of unknownFns) {
      if (!pattern.includes("*")) continue;
      const matcher = new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`);
      if (matcher.test(path)) return rule;
    }
    return undefined;
  }

  // ---- records -------------------------------------------------------------------------------------------

  record(frame: Frame, assumed: Assumed): void {
    if (frame.instance.model) return;
    frame.found.assumed.set(`${assumed.kind}:${String(assumed.span.start)}:${assumed.what}`, assumed);
  }

  /** All that the summaries rest on. */
  assumed(): Iterable<Assumed> {
    const all = new Map<string, Assumed>();
    for (const { assumed } of this.granted.values()) for (const [key, each] of assumed) all.set(key, each);
    return [...all.values(), ...this.cutOff.values()];
  }

  /** Where calls stand whose effects are not known. */
  conservativeCalls(): ReadonlySet<number> {
    return new Set([...this.granted.values()].flatMap(({ conservativeCalls }) => [...conservativeCalls]));
  }

  /** A call whose effects are not known was taken as worst case. */
  conservative(frame: Frame, what: string, reason: string): void {
    if (!frame.instance.model) frame.found.conservativeCalls.add(frame.at.start);
    this.record(frame, { kind: "externalCall", span: frame.at, what, reason });
  }

  /** A call that is written in the program, or that a macro of it makes; overloaded operators count. */
  sawCall(frame: Frame): void {
    if (!frame.instance.model) this.seenCalls.add(frame.at.start);
  }

  sawLabel(span: Span): void {
    this.seenLabels.add(String(span.start));
    this.statistics.labels = this.seenLabels.size;
  }

  sawChannel(kind: CheckKind, span: Span): void {
    if (kind === "timing") return;
    this.seenChannels.add(String(span.start));
    this.statistics.channels = this.seenChannels.size;
  }
}

function sameSummary(a: Summary, b: Summary): boolean {
  if (a.result !== b.result || a.returns !== b.returns || !sameList(a.cells, b.cells)) return false;
  if (!sameMap(a.behind, b.behind) || !sameMap(a.unwound, b.unwound) || !sameMap(a.shared, b.shared) || a.checks.size !== b.checks.size || a.writes.size !== b.writes.size || a.emits !== b.emits || a.panics !== b.panics || a.waits !== b.waits) return false;
  for (const [key, check] of a.checks) if (b.checks.get(key)?.label !== check.label) return false;
  return true;
}

function sameMap<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}
