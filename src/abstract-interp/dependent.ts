/**
 * Labels that name run-time values (`#[label(self.level)]`): which value a place holds (by a name that stays the same while it is not written),
 * what comparisons and matches say of such values, and the checks that keep a dependent field truthful.
 */
import type { AggregateKind, Operand, Place, Terminator } from "../ir/ir.js";
import type { Annotations, DependentPath, Label as WrittenLabel } from "../policy/labels.js";
import type { EnumDef, FieldDefn, FnDef } from "../program/program.js";
import type { AdtDef, Ty } from "../types/ty.js";
import { recordCheck } from "./checks.js";
import type { Engine } from "./engine.js";
import { addFacts } from "./facts.js";
import type { Frame } from "./frame.js";
import type { Argument, Substitution } from "./instantiate.js";
import type { Atom, Label } from "./labels.js";
import type { Memory, State } from "./memory.js";
import { copyState } from "./memory.js";
import type { Location, Path, Step } from "./paths.js";
import { fieldStep, STEP } from "./paths.js";
import { boundsOf, comparisonSays } from "./level-order.js";
import { locate, operandTy, placeTy, readOperand } from "./places.js";
import { isTy } from "./reach-types.js";
import type { Bound, DependentValue, Fact, FactTerm, Known, Meaning } from "./summary.js";
import type { Value } from "./values.js";

type Call = Extract<Terminator, { kind: "Call" }>;
type Switch = Extract<Terminator, { kind: "Switch" }>;

export class Dependents {
  private readonly engine: Engine;
  /** What the place behind an alias is called. */
  private readonly pointees = new Map<Path, Path>();
  private readonly carries = new Map<Ty, boolean>();
  /** Where the pointer led that a name was given to: joined with another it has none. */
  private readonly givenTo = new Map<Path, string>();

  constructor(engine: Engine) {
    this.engine = engine;
  }

  static needed(annotations: Annotations): boolean {
    const dependent = (label: WrittenLabel): boolean => label.dependent.length > 0;
    return (
      annotations.latticeEnums.size > 0 ||
      [...annotations.fields.values(), ...annotations.channelFns.values(), ...annotations.results.values()].some(dependent) ||
      [...annotations.params.values(), ...annotations.channelParams.values()].some((each) => [...each.values()].some(dependent))
    );
  }

  // ---- names of values -----------------------------------------------------------------------------------

  isLevel(ty: Ty): boolean {
    return ty.kind === "Adt" && this.engine.annotated.annotations.latticeEnums.has(ty.def);
  }

  /** The one run-time label that the value is known to be. What stands in memory that others may write is no name: there it may be another the next time. */
  term(frame: Frame | undefined, value: Value): FactTerm | undefined {
    const path = value.inputs.length === 1 ? value.inputs[0] : undefined;
    if (path === undefined || path.folded || path.many || value.points.length > 0 || (frame !== undefined && inCell(frame.memory, path))) return undefined;
    return path.root.kind === "Element" ? { kind: "Element", element: path.root.element } : { kind: "Path", path };
  }

  /** A pointer to the place that is called `name`. */
  alias(name: Path): Path {
    const path = this.engine.paths.fresh(`&${String(name.id)}`, "pointer");
    this.pointees.set(path, name);
    return path;
  }

  /** How the place behind a pointer is called, where it has a name of its own. */
  nameOfPointee(pointer: Value): Path | undefined {
    const [alias, other] = pointer.inputs.filter((path) => path.nameOnly);
    const given = alias === undefined ? undefined : this.givenTo.get(alias);
    return alias === undefined || other !== undefined || (given !== undefined && given !== leadsTo(pointer)) ? undefined : (this.pointees.get(alias) ?? this.engine.paths.step(alias, STEP.deref));
  }

  /** A pointer into memory that others may write: what it points to has a name that ends with the next such borrow at this place of the program. */
  moment(frame: Frame, pointer: Value, site: string): Value {
    const name = this.engine.paths.fresh(`${frame.instance.key}@${site}`, "pointer");
    this.forget(frame.state, name);
    for (const location of frame.memory.targets(pointer)) frame.memory.markCell(location);
    return frame.values.make({ ...pointer, inputs: [...pointer.inputs.filter((path) => path.root.kind !== "Fresh"), name].sort((a, b) => a.id - b.id) });
  }

  /** Names the levels in what is read through a pointer to a value of type `ty`, where that is known. */
  nameBehind(frame: Frame, pointer: Value, ty: Ty | undefined, through: Value): Value {
    const name = this.nameOfPointee(pointer);
    return name === undefined || ty === undefined ? through : this.nameLevels(frame, through, ty, name);
  }

  /** The run-time label, called `name` unless it is already known to be one. */
  named(frame: Frame, value: Value, name: Path): Value {
    if (this.term(frame, value) !== undefined) return value;
    const own = frame.values.scalarLabel(value);
    return value.parts.length > 0 || value.points.length > 0 ? frame.values.make({ ...value, inputs: [...value.inputs.filter((path) => !path.nameOnly), name] }) : frame.values.make({ ...value, own, inputs: [name] });
  }

  /** Whether a value of the type holds a run-time label that something depends on. */
  carriesLevel(ty: Ty): boolean {
    let known = this.carries.get(ty);
    if (known === undefined) {
      this.carries.set(ty, false);
      known = this.isLevel(ty) || (ty.kind === "Adt" && ty.def.kind === "Struct" && ty.def.fields.some((field) => this.carriesLevel(this.engine.types.fieldType(field, ty.args))));
      this.carries.set(ty, known);
    }
    return known;
  }

  /** A value that is assigned gets a name for the run-time labels in it or behind it that have none. */
  freshNames(frame: Frame, place: Place, value: Value): Value {
    const ty = frame.ty(placeTy(frame, place));
    const site = `${frame.instance.key}:${String(frame.at.start)}:${String(frame.at.end)}:${String(place.local)}`;
    if (ty.kind === "Ref" && place.projection.length === 0) return this.freshPointer(frame, ty.inner, value, site);
    if (!this.carriesLevel(ty)) return value;
    const name = this.engine.paths.fresh(site);
    this.forget(frame.state, name);
    return this.nameLevels(frame, value, ty, name);
  }

  /** Where paths of the program meet, a pointer may have come to lead to several places: which of them it is gets a name there. */
  nameJoined(frame: Frame, block: number): void {
    for (const local of frame.body.locals) {
      const value = frame.state.locals[local.id];
      const ty = frame.ty(local.ty);
      if (value === undefined || value === frame.values.bottom || ty.kind !== "Ref" || !this.carriesLevel(ty.inner) || frame.memory.targets(value).length < 2) continue;
      frame.state.locals[local.id] = this.freshPointer(frame, ty.inner, value, `${frame.instance.key}/${String(block)}:${String(local.id)}`);
    }
  }

  private freshPointer(frame: Frame, inner: Ty, value: Value, site: string): Value {
    if (!this.carriesLevel(inner) || this.nameOfPointee(value) !== undefined) return value;
    const targets = frame.memory.targets(value);
    if (targets.length === 1 && targets[0]?.many === false && !frame.memory.isCell(targets[0])) return value;
    const name = this.engine.paths.fresh(site, "pointer");
    this.forget(frame.state, name);
    this.givenTo.set(name, leadsTo(value));
    return frame.values.make({ ...value, inputs: [...value.inputs.filter((path) => !path.nameOnly), name].sort((a, b) => a.id - b.id) });
  }

  private nameLevels(frame: Frame, value: Value, ty: Ty, name: Path): Value {
    if (this.isLevel(ty)) return this.named(frame, value, name);
    if (ty.kind !== "Adt" || ty.def.kind !== "Struct") return value;
    let result = value;
    for (const field of ty.def.fields) {
      const fieldTy = this.engine.types.fieldType(field, ty.args);
      if (!this.carriesLevel(fieldTy)) continue;
      const step = fieldStep(-1, field.index);
      result = frame.values.setPart(result, step, this.nameLevels(frame, frame.values.part(result, step), fieldTy, this.engine.paths.step(name, step)));
    }
    return result;
  }

  /** What the name stood for is gone: facts on it end, and labels that name it are not known any more. */
  private forget(state: State, name: Path): void {
    const of = (path: Path): boolean => path.root === name.root || this.pointees.get(path)?.root === name.root;
    state.facts = state.facts.filter((fact) => !mentions(fact, of));
    for (const [local, meaning] of state.meanings) if (knownMentions(meaning, of)) state.meanings.delete(local);
    for (const [local, term] of state.variants) if (term.kind === "Path" && of(term.path)) state.variants.delete(local);
    const { values, labels } = this.engine;
    const memo = new Map<Value, Value>();
    const change = (label: Label): Label => labels.substitute(label, (atom) => (atom.kind === "Dependent" && atom.path !== undefined && of(atom.path) ? labels.dependent(undefined, atom.span, atom.what) : undefined));
    const visit = (value: Value): Value => {
      let known = memo.get(value);
      if (known === undefined) {
        known = values.make({ ...value, own: change(value.own), deep: change(value.deep), content: change(value.content), inputs: value.inputs.filter((path) => !of(path)), parts: value.parts.map(([step, part]) => [step, visit(part)] as const) });
        memo.set(value, known);
      }
      return known;
    };
    for (let local = 0; local < state.locals.length; local++) state.locals[local] = visit(state.locals[local] ?? values.bottom);
    state.behind = new Map([...state.behind].map(([path, value]) => [path, visit(value)]));
  }

  /** A call made new values of these names. */
  renewed(frame: Frame, names: ReadonlySet<Path>): void {
    for (const name of names) this.forget(frame.state, name);
  }

  /** Memory was written: pointers into it that gave it a name lose that. */
  forgetAliases(frame: Frame, written: readonly Location[]): void {
    const { state, values } = frame;
    const roots = new Set(written.map((location) => location.root ?? location));
    const anywhere = [...roots].some(isFolded);
    const dropped = new Set<Path>();
    for (let local = 0; local < state.locals.length; local++) {
      const value = state.locals[local];
      if (value === undefined || !value.inputs.some((path) => path.nameOnly) || value.points.length === 0) continue;
      if (!anywhere && !value.points.some((location) => roots.has(location.root ?? location) || isFolded(location.root ?? location))) continue;
      for (const path of value.inputs) if (path.nameOnly) dropped.add(path);
      state.locals[local] = values.make({ ...value, inputs: value.inputs.filter((path) => !path.nameOnly) });
    }
    for (const path of dropped) this.forget(state, path);
  }

  /** A run-time label, or something that holds one, was written at the place called `name`. */
  overwritten(frame: Frame, name: Path | undefined, ty: Ty): void {
    if (name !== undefined && this.carriesLevel(ty)) this.forget(frame.state, name);
  }

  // ---- labels and bounds ---------------------------------------------------------------------------------

  /** The label that the run-time value stands for. */
  labelOf(frame: Frame, value: Value | undefined, written: WrittenLabel): Label {
    const { labels } = this.engine;
    const term = value === undefined ? undefined : this.term(frame, value);
    if (term?.kind === "Element") return term.element === this.engine.lattice.bottom ? labels.none : labels.source(term.element, written.span, `labelled \`${written.text}\``, this.engine.lattice.show(term.element));
    return labels.dependent(term?.path, written.span, written.text);
  }

  substituted(substitution: Substitution, atom: Extract<Atom, { kind: "Dependent" }>): Label {
    const { labels, lattice } = this.engine;
    if (atom.path === undefined) return labels.dependent(undefined, atom.span, atom.what);
    const term = this.term(substitution.frame, substitution.path(atom.path));
    if (term?.kind === "Element") return term.element === lattice.bottom ? labels.none : labels.source(term.element, atom.span, atom.what, lattice.show(term.element));
    return labels.dependent(term?.path, atom.span, atom.what);
  }

  substitutedFacts(facts: readonly Fact[], substitution: Substitution): readonly Fact[] {
    const found: Fact[] = [];
    for (const fact of facts) {
      const low = this.substitutedTerm(fact.low, substitution);
      const high = this.substitutedTerm(fact.high, substitution);
      if (low !== undefined && high !== undefined) found.push({ low, high });
    }
    return found;
  }

  private substitutedTerm(term: FactTerm, substitution: Substitution): FactTerm | undefined {
    return term.kind === "Element" ? term : this.term(substitution.frame, substitution.path(term.path));
  }

  /** The values that a label written in a body names: variables of the body, then fields. */
  boundValues(frame: Frame, written: WrittenLabel): readonly DependentValue[] {
    return written.dependent.map((path) => {
      const local = [...frame.body.locals].reverse().find((each) => each.name === path.root && (frame.state.locals[each.id] ?? frame.values.bottom) !== frame.values.bottom);
      const text = [path.root, ...path.fields].join(".");
      return { text, value: local === undefined ? undefined : this.follow(frame, frame.state.locals[local.id] ?? frame.values.bottom, frame.ty(local.ty), path.fields) };
    });
  }

  /** The values that a callee's bound names, at a call. */
  boundOfCall(frame: Frame, def: FnDef, written: WrittenLabel, args: readonly Argument[]): readonly DependentValue[] {
    return written.dependent.map((path) => {
      const argument = args[parameterIndex(def, path.root)];
      const text = [path.root, ...path.fields].join(".");
      return { text, value: argument === undefined ? undefined : this.follow(frame, argument.value, argument.ty, path.fields) };
    });
  }

  /** Whether the parameter is what the bound itself names: the channel's handle. */
  isHandle(def: FnDef, written: WrittenLabel, index: number): boolean {
    return written.dependent.some((path) => parameterIndex(def, path.root) === index);
  }

  /** The value that fields lead to, through references and boxes. */
  private follow(frame: Frame, value: Value, ty: Ty, fields: readonly string[]): Value | undefined {
    let at = value;
    let atTy = ty;
    for (let next = 0; ; ) {
      if (atTy.kind === "Ref" || atTy.kind === "Ptr") {
        at = this.nameBehind(frame, at, atTy.inner, frame.memory.readThrough(frame.state, at));
        atTy = atTy.inner;
      } else if (this.engine.isBox(atTy)) {
        at = frame.values.part(at, STEP.box);
        atTy = this.engine.boxContent(atTy) ?? atTy;
      } else if (next === fields.length) return at;
      else {
        const field = atTy.kind === "Adt" && atTy.def.kind !== "Enum" ? atTy.def.fields.find((each) => each.name === fields[next]) : undefined;
        if (field === undefined || atTy.kind !== "Adt") return undefined;
        at = frame.values.part(at, fieldStep(-1, field.index));
        atTy = this.engine.types.fieldType(field, atTy.args);
        next++;
      }
    }
  }

  // ---- facts ---------------------------------------------------------------------------------------------

  learnFromCall(frame: Frame, call: Call, args: readonly Argument[]): void {
    if (call.dest.projection.length > 0) return;
    const meaning = this.meaningOfCall(frame, call, args);
    if (meaning === undefined) frame.state.meanings.delete(call.dest.local);
    else frame.state.meanings.set(call.dest.local, meaning);
  }

  private meaningOfCall(frame: Frame, call: Call, args: readonly Argument[]): Meaning | undefined {
    if (call.callee.kind !== "Fn") return undefined;
    const compared = this.comparison(frame, call.callee.def, args);
    if (compared !== undefined) return compared;
    const { def } = call.callee;
    if (def.crate.role === "model" || def.container.kind === "Trait" || frame.ty(placeTy(frame, call.dest)) !== this.boolTy(frame, call)) return undefined;
    const instance = this.engine.instanceOf(def, frame.args(call.callee.args), frame, args);
    const meaning = instance === undefined ? undefined : this.engine.summaryOf(instance, frame).meaning;
    if (meaning === undefined) return undefined;
    const substitution = this.engine.substitutionOf(frame, args, call);
    const by = (known: Known): Known => (known === "never" ? known : this.substitutedFacts(known, substitution));
    return { whenTrue: by(meaning.whenTrue), whenFalse: by(meaning.whenFalse) };
  }

  private boolTy(frame: Frame, call: Call): Ty | undefined {
    const ty = frame.ty(placeTy(frame, call.dest));
    return ty.kind === "Prim" && ty.name === "bool" ? ty : undefined;
  }

  private comparison(frame: Frame, def: FnDef, args: readonly Argument[]): Meaning | undefined {
    const [a, b] = args;
    if (a === undefined || b === undefined || args.length !== 2 || !COMPARISONS.has(def.name)) return undefined;
    const enumTy = peel(a.ty);
    if (!this.isLevel(enumTy) || !this.believed(enumTy)) return undefined;
    const left = this.term(frame, this.behind(frame, a));
    const right = this.term(frame, this.behind(frame, b));
    if (left === undefined || right === undefined) return undefined;
    return comparisonSays(this.engine.lattice, this.elementsOf(enumTy), def.name, left, right);
  }

  /** What values of a lattice enum are, by variant. */
  private elementsOf(ty: Ty): readonly number[] {
    return ty.kind === "Adt" ? (this.engine.annotated.annotations.latticeEnums.get(ty.def)?.elements ?? []) : [];
  }

  private believed(ty: Ty): boolean {
    return ty.kind === "Adt" && this.engine.annotated.annotations.latticeEnums.get(ty.def)?.ordered === true;
  }

  private behind(frame: Frame, argument: Argument): Value {
    let value = argument.value;
    for (let ty = argument.ty; ty.kind === "Ref"; ty = ty.inner) value = this.nameBehind(frame, value, ty.inner, frame.memory.readThrough(frame.state, value));
    return value;
  }

  /** What assigning a constant, a copy or a negation to a boolean, or reading a variant, says. */
  learnFromAssign(frame: Frame, place: Place, meaning: Meaning | undefined, variantOf: Place | undefined): void {
    if (place.projection.length > 0) return;
    if (meaning === undefined) frame.state.meanings.delete(place.local);
    else frame.state.meanings.set(place.local, meaning);
    frame.state.variants.delete(place.local);
    if (variantOf === undefined || !this.isLevel(frame.ty(placeTy(frame, variantOf)))) return;
    const located = locate(frame, variantOf);
    let value = frame.memory.readAll(frame.state, located.locations);
    if (located.name !== undefined) value = this.named(frame, value, located.name);
    const term = this.term(frame, value);
    if (term !== undefined) frame.state.variants.set(place.local, term);
  }

  /** The state on one edge of a branch; `undefined` is the edge for all other values. */
  learnFromBranch(frame: Frame, terminator: Switch, value: bigint | undefined): State {
    const { on } = terminator;
    if (on.kind === "Const" || on.place.projection.length > 0) return frame.state;
    const facts = terminator.test === "bool" ? this.boolFacts(frame, on.place.local, terminator, value) : this.variantFacts(frame, on.place.local, terminator, value);
    if (facts.length === 0) return frame.state;
    const state = copyState(frame.state);
    state.facts = addFacts(state.facts, facts);
    return state;
  }

  private boolFacts(frame: Frame, local: number, terminator: Switch, value: bigint | undefined): readonly Fact[] {
    const meaning = frame.state.meanings.get(local);
    if (meaning === undefined) return [];
    const truth = value === undefined ? !terminator.cases.some((each) => each.value === 1n) : value !== 0n;
    const known = truth ? meaning.whenTrue : meaning.whenFalse;
    return known === "never" ? [] : known;
  }

  private variantFacts(frame: Frame, local: number, terminator: Switch, value: bigint | undefined): readonly Fact[] {
    const term = frame.state.variants.get(local);
    if (term === undefined) return [];
    const def = this.levelEnum();
    const elements = def === undefined ? undefined : this.engine.annotated.annotations.latticeEnums.get(def)?.elements;
    if (elements === undefined) return [];
    const possible = value !== undefined ? [Number(value)] : elements.map((_, index) => index).filter((index) => !terminator.cases.some((each) => each.value === BigInt(index)));
    const { lattice } = this.engine;
    return boundsOf(lattice, term, possible.map((index) => elements[index] ?? lattice.top));
  }

  /** The program's lattice enum, where there is but one. */
  private levelEnum(): EnumDef | undefined {
    const enums = [...this.engine.annotated.annotations.latticeEnums.keys()].filter((def): def is EnumDef => def.kind === "Enum");
    return enums.length === 1 ? enums[0] : undefined;
  }

  // ---- dependent fields ----------------------------------------------------------------------------------

  /** `Entry { level, data }`: the data must not be higher than the level says. */
  checkBuilt(frame: Frame, of: Extract<AggregateKind, { kind: "Adt" }>, operands: readonly Operand[]): void {
    const fields = of.def.fields;
    operands.forEach((operand, position) => {
      const field = fields[of.fields[position] ?? position];
      const written = field === undefined ? undefined : this.engine.annotated.annotations.fields.get(field);
      if (field === undefined || written === undefined || written.dependent.length === 0) return;
      const label = this.engine.argumentLabel(frame, { value: readOperand(frame, operand), ty: operandTy(frame, operand) });
      const dependent = written.dependent.map((path): DependentValue => {
        const index = fields.findIndex((each) => path.root === "self" && each.name === path.fields[0]);
        const at = of.fields.indexOf(index);
        const level = at < 0 ? undefined : operands[at];
        const value = level === undefined ? undefined : this.follow(frame, readOperand(frame, level), operandTy(frame, level), path.fields.slice(1));
        return { text: [path.root, ...path.fields].join("."), value };
      });
      this.requireCovered(frame, field, label, { written, element: written.constant, dependent });
    });
  }

  /** Whether the field's label names another field, or another's names it: writing one of them needs a look at the other. */
  binds(def: AdtDef, field: FieldDefn): boolean {
    const { fields } = this.engine.annotated.annotations;
    if ((fields.get(field)?.dependent.length ?? 0) > 0) return true;
    return def.kind === "Struct" && def.fields.some((other) => fields.get(other)?.dependent.some((path) => path.root === "self" && path.fields[0] === field.name) === true);
  }

  /** A write to a dependent field, or to the level that one depends on. `base` is where the struct stands, `name` what it is called. */
  checkWritten(frame: Frame, def: AdtDef, field: FieldDefn, base: readonly Location[], value: Value, ty: Ty, name?: Path): void {
    if (def.kind !== "Struct") return;
    const written = this.engine.annotated.annotations.fields.get(field);
    const struct = frame.memory.readAll(frame.state, base);
    if (written !== undefined && written.dependent.length > 0) {
      const label = this.engine.argumentLabel(frame, { value, ty });
      const dependent = written.dependent.map((path): DependentValue => ({ text: [path.root, ...path.fields].join("."), value: this.levelIn(frame, def, struct, path, name) }));
      this.requireCovered(frame, field, label, { written, element: written.constant, dependent });
    }
    for (const other of def.fields) {
      const label = this.engine.annotated.annotations.fields.get(other);
      const path = label?.dependent.find((each) => each.root === "self" && each.fields[0] === field.name);
      if (label === undefined || path?.fields.length !== 1) continue;
      const data = frame.values.part(struct, fieldStep(-1, other.index));
      const old = data.inputs.length > 0 ? this.labelOf(frame, this.levelIn(frame, def, struct, path, name), label) : this.engine.labels.none;
      const all = this.engine.argumentLabel(frame, { value: data, ty: this.engine.types.fieldType(other, this.engine.types.identityArgs(def)) });
      const held = this.engine.labels.filter(this.engine.labels.join(all, old), (atom) => atom.kind === "Source" || atom.kind === "Dependent");
      this.requireCovered(frame, other, held, { written: label, element: label.constant, dependent: [{ text: [path.root, ...path.fields].join("."), value }] });
    }
  }

  /**
   * What is stored in a field whose label names another: the check at the write has shown that the field's label covers it, so the label of the
   * field is all that counts from now on; a name without labels tells that there is something. Data that holds references keeps its own labels.
   */
  covered(frame: Frame, field: FieldDefn, value: Value, given: Value = value): Value {
    const written = this.engine.annotated.annotations.fields.get(field);
    if (written === undefined || written.dependent.length === 0 || value.points.length > 0 || holdsReferences(this.engine.types.fieldType(field, this.engine.types.identityArgs(field.parent ?? field)))) return value;
    const label = this.engine.labels.join(frame.memory.reachLabel(frame.state, given), frame.pc);
    return label === this.engine.labels.none ? frame.values.bottom : frame.values.input(this.engine.paths.fresh("covered"));
  }

  private levelIn(frame: Frame, def: AdtDef, struct: Value, path: DependentPath, name: Path | undefined): Value | undefined {
    if (def.kind === "Enum" || path.root !== "self") return undefined;
    const field = def.fields.find((each) => each.name === path.fields[0]);
    if (field === undefined) return undefined;
    const step = fieldStep(-1, field.index);
    const ty = this.engine.types.fieldType(field, []);
    const value = frame.values.part(struct, step);
    return this.follow(frame, name === undefined ? value : this.nameLevels(frame, value, ty, this.engine.paths.step(name, step)), ty, path.fields.slice(1));
  }

  private requireCovered(frame: Frame, field: FieldDefn, label: Label, bound: Bound): void {
    recordCheck(frame, { kind: "dependent", label, bound, what: field.name });
  }
}

/** Whether a value of the type may hold what other names can reach; text and numbers in containers do not. */
function holdsReferences(ty: Ty): boolean {
  switch (ty.kind) {
    case "Prim":
    case "Never":
      return false;
    case "Tuple":
      return ty.elems.some(holdsReferences);
    case "Array":
    case "Slice":
      return holdsReferences(ty.elem);
    case "Adt":
      if (ty.def.crate.role !== "model") return true;
      return !PLAIN.has(ty.def.name) || ty.args.some((arg) => isTy(arg) && holdsReferences(arg));
    case "Foreign":
    case "Ref":
    case "Ptr":
    case "FnPtr":
    case "FnDef":
    case "Closure":
    case "Async":
    case "Dynamic":
    case "Param":
    case "Projection":
    case "Opaque":
    case "Infer":
    case "Unknown":
      return true;
  }
}

const PLAIN: ReadonlySet<string> = new Set(["String", "Vec", "Option", "Box", "VecDeque", "HashMap", "BTreeMap", "HashSet", "BTreeSet", "Global", "RandomState"]);

const COMPARISONS: ReadonlySet<string> = new Set(["le", "lt", "ge", "gt", "eq", "ne"]);

/** The label of a field that names another field of the same value. */
export function dependentLabel(frame: Frame, def: AdtDef, base: readonly Location[], path: DependentPath, written: WrittenLabel, name: Path | undefined): Label {
  const { engine } = frame;
  const { dependents } = engine;
  if (dependents === undefined || def.kind === "Enum" || path.root !== "self") return engine.labels.dependent(undefined, written.span, written.text);
  const field = def.fields.find((each) => each.name === path.fields[0]);
  if (field === undefined || path.fields.length !== 1) return engine.labels.dependent(undefined, written.span, written.text);
  const step = fieldStep(-1, field.index);
  let value = frame.values.part(frame.memory.readAll(frame.state, base), step);
  if (name !== undefined) value = dependents.named(frame, value, engine.paths.step(name, step));
  return dependents.labelOf(frame, value, written);
}

/** Whether the input stands in memory that may be written through a shared reference, or was reached through it. */
function inCell(memory: Memory, path: Path): boolean {
  if (memory.cells.size === 0) return false;
  const steps: Step[] = [];
  for (let at = path; at.parent !== undefined; at = at.parent) {
    if (at.step !== STEP.deref) steps.unshift(at.step);
    else {
      if (isCellAt(memory, memory.paths.behind(at.parent), steps)) return true;
      steps.length = 0;
    }
  }
  const { root } = path;
  return root.kind === "Static" && isCellAt(memory, memory.paths.staticLocation(root.def), steps);
}

function leadsTo(pointer: Value): string {
  return `${pointer.points.map((location) => location.id).join(",")};${pointer.inputs.filter((path) => !path.nameOnly).map((path) => path.id).join(",")}`;
}

function isFolded(root: Location): boolean {
  return root.base.kind === "Behind" && root.base.pointer.folded;
}

function isCellAt(memory: Memory, location: Location, steps: readonly Step[]): boolean {
  return memory.isCell(steps.reduce((inner, step) => memory.paths.within(inner, step), location));
}

function parameterIndex(def: FnDef, name: string): number {
  const first = def.node.self === undefined ? 0 : 1;
  if (name === "self") return first === 1 ? 0 : -1;
  const index = def.node.params.findIndex((param) => param.pat?.kind === "IdentPat" && param.pat.name.name === name);
  return index < 0 ? -1 : index + first;
}

function peel(ty: Ty): Ty {
  let at = ty;
  while (at.kind === "Ref") at = at.inner;
  return at;
}

function mentions(fact: Fact, of: (path: Path) => boolean): boolean {
  return (fact.low.kind === "Path" && of(fact.low.path)) || (fact.high.kind === "Path" && of(fact.high.path));
}

function knownMentions(meaning: Meaning, of: (path: Path) => boolean): boolean {
  return [meaning.whenTrue, meaning.whenFalse].some((known) => known !== "never" && known.some((fact) => mentions(fact, of)));
}
