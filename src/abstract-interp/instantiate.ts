/**
 * From a summary to what one call does: every input in it is replaced by what the call passes, every location by where the arguments point.
 */
import type { Span } from "../base/source-map.js";
import type { Ty } from "../types/ty.js";
import { carryCheck, carryWrites, recordWatchedWrite } from "./checks.js";
import type { Frame, Instance } from "./frame.js";
import type { Atom, Label } from "./labels.js";
import type { Location, LocationRoot, Path, Step } from "./paths.js";
import { getOrAdd, isPointerName, STEP } from "./paths.js";
import { raiseAs } from "./places.js";
import type { Summary } from "./summary.js";
import { unwindWith } from "./unwinding.js";
import type { Value } from "./values.js";

export interface CallSite {
  /** The whole call expression. */
  readonly span: Span;
  /** Distinguishes the calls of a body. */
  readonly key: string;
  readonly callee: string;
  /** The callee is part of a model and the caller is not. */
  readonly intoModel: boolean;
  /** The callee's instance, where it is one. */
  readonly instance?: Instance;
}

export interface Argument {
  readonly value: Value;
  readonly ty: Ty;
  /** The argument is passed as if behind a pointer: this is what it points to (a closure called by value). */
  readonly behind?: Value;
}

const MAX_ALLOCATION_DEPTH = 4;

export class Substitution {
  readonly frame: Frame;
  /** Names of run-time labels that the callee gave, as they are called here. */
  readonly renewed = new Set<Path>();
  private readonly args: readonly Argument[];
  private readonly site: CallSite;
  private readonly resolved = new Map<Path, Value>();
  private readonly labelMemo = new Map<Label, Label>();
  private readonly valueMemo = new Map<Value, Value>();
  private readonly foldMemo = new Map<Value, Value>();
  private readonly reachMemo = new Map<Value, Label>();
  private readonly reachedMemo = new Map<Path, Label>();

  constructor(frame: Frame, args: readonly Argument[], site: CallSite) {
    this.frame = frame;
    this.args = args;
    this.site = site;
  }

  /** What an input of the callee is at this call. */
  path(path: Path): Value {
    let value = this.resolved.get(path);
    if (value === undefined) {
      value = this.resolve(path);
      this.resolved.set(path, value);
    }
    return value;
  }

  label(label: Label): Label {
    if (label.codes.length === 0) return label;
    let by = this.labelMemo.get(label);
    if (by === undefined) {
      by = this.frame.engine.labels.substitute(label, (atom) => this.atom(atom));
      this.labelMemo.set(label, by);
    }
    return by;
  }

  value(value: Value): Value {
    let by = this.valueMemo.get(value);
    if (by === undefined) {
      by = this.substitute(value);
      this.valueMemo.set(value, by);
    }
    return by;
  }

  locations(location: Location): readonly Location[] {
    const { memory } = this.frame;
    const root = location.root ?? location;
    let bases: readonly Location[];
    const base: LocationRoot = root.base;
    switch (base.kind) {
      case "Local":
        return [];
      case "Behind":
        bases = this.targetsOf(base.pointer);
        break;
      case "Static":
        bases = [root];
        break;
      case "Shared":
        bases = [memory.paths.sharedLocation(this.frame.engine.renameAllocation(base.allocation, this.site.key, MAX_ALLOCATION_DEPTH))];
        break;
    }
    const steps = memory.stepsTo(location);
    return steps.length === 0 ? bases : bases.map((at) => steps.reduce((inner, step) => memory.paths.within(inner, step), at));
  }

  targetsOf(pointer: Path): readonly Location[] {
    const value = this.path(pointer);
    return this.frame.memory.targets(value);
  }

  private resolve(path: Path): Value {
    const { values, memory, engine } = this.frame;
    if (path.parent === undefined) {
      const root = path.root;
      switch (root.kind) {
        case "Param": {
          const argument = this.args[root.index];
          return argument === undefined ? values.bottom : argument.value;
        }
        case "Static":
          return memory.read(this.frame.state, memory.paths.staticLocation(root.def));
        case "Shared":
          return memory.read(this.frame.state, memory.paths.sharedLocation(engine.renameAllocation(root.allocation, this.site.key, MAX_ALLOCATION_DEPTH)));
        case "Caller":
          return values.labelled(engine.labels.join(this.frame.pc, memory.callerDecides));
        case "Panic": {
          const here = root.known === "dropped" ? this.frame.dropping : this.frame.catches !== "no";
          return here ? values.labelled(this.frame.panicked()) : values.input(path);
        }
        case "Element":
          return values.input(path);
        case "Fresh": {
          const name = memory.paths.fresh(`${root.site}<${this.site.key}`, root.of);
          this.renewed.add(name);
          return values.input(name);
        }
      }
    }
    const parent = path.parent;
    if (path.root.kind === "Fresh") return values.input(memory.paths.step(this.path(parent).inputs[0] ?? parent, path.step));
    if (path.folded) return this.reachFold(this.path(parent));
    if (path.step === STEP.deref) {
      const direct = parent.parent === undefined && parent.root.kind === "Param" ? this.args[parent.root.index]?.behind : undefined;
      if (direct !== undefined) return direct;
      const through = this.through(path, this.path(parent));
      return engine.dependents === undefined ? through : engine.dependents.nameBehind(this.frame, this.path(parent), this.exactType(path), through);
    }
    return values.part(this.path(parent), path.step);
  }

  /** What is behind a pointer. What was declared where it was borrowed covers no length of an array. */
  private through(path: Path, pointer: Value): Value {
    const { values, memory } = this.frame;
    const ty = pointer.content === values.labels.none || pointer.folded ? undefined : this.exactType(path);
    if (ty === undefined) return memory.readThrough(this.frame.state, pointer);
    const behind = memory.readAll(this.frame.state, memory.targets(pointer));
    return raiseAs(this.frame, ty, values.raise(behind, values.shapeLabel(pointer)), pointer.content);
  }

  private atom(atom: Atom): Label | undefined {
    const { values, engine } = this.frame;
    switch (atom.kind) {
      case "Source":
        return undefined;
      case "Own":
        return values.shapeLabel(this.path(atom.path));
      case "Deep":
        return getOrAdd(this.reachedMemo, atom.path, () => this.everythingAt(atom.path));
      case "Pointee":
        return engine.annotated.ofPointee(this.path(atom.path));
      case "Dependent":
        return engine.dependents?.substituted(this, atom);
      case "Lowered":
        return engine.labels.lowered(this.label(atom.of), atom.to, atom.axes, engine.lattice);
    }
  }

  private reachFold(value: Value): Value {
    return getOrAdd(this.foldMemo, value, () => this.frame.memory.reachFold(this.frame.state, value));
  }

  /** Everything that an input reaches. What is declared of it only its type tells, which the callee need not know. */
  private everythingAt(path: Path): Label {
    const { engine, memory, state } = this.frame;
    const value = this.path(path);
    const ty = engine.annotated.isEmpty ? undefined : this.typeAround(path);
    if (ty !== undefined) return engine.argumentLabel(this.frame, { value, ty });
    return engine.labels.join(getOrAdd(this.reachMemo, value, () => memory.reachLabel(state, value)), engine.annotated.behindDyn(this.frame, value));
  }

  /** The type of what is at an input, or of what that is part of. */
  private typeAround(path: Path): Ty | undefined {
    const { engine } = this.frame;
    const steps: Step[] = [];
    let at = path;
    for (; at.parent !== undefined; at = at.parent) steps.push(at.step);
    const ty = at.root.kind === "Param" ? this.args[at.root.index]?.ty : at.root.kind === "Static" ? engine.types.typeOf(at.root.def) : undefined;
    return ty === undefined ? undefined : engine.stepTy(ty, steps.reverse());
  }

  /** The type of what is at an input of the callee, where the types of the arguments tell. */
  private exactType(path: Path): Ty | undefined {
    const { root, parent } = path;
    if (parent === undefined) return root.kind === "Param" ? this.args[root.index]?.ty : root.kind === "Static" ? this.frame.engine.types.typeOf(root.def) : undefined;
    const around = this.exactType(parent);
    const inner = around === undefined ? undefined : this.frame.engine.stepTy(around, [path.step]);
    return inner === around ? undefined : inner;
  }

  private substitute(value: Value): Value {
    const { values } = this.frame;
    const points: Location[] = [];
    for (const location of value.points) points.push(...this.locations(location));
    let result = values.make({ own: this.label(value.own), deep: this.label(value.deep), content: this.label(value.content), types: value.types, points: sortedById(points) });
    for (const path of value.inputs) if (value.folded || !isPointerName(path)) result = values.join(result, value.folded ? this.reachFold(this.path(path)) : this.path(path));
    if (!value.folded) result = values.withPointerNames(result, value.inputs.filter(isPointerName).flatMap((path) => this.path(path).inputs));
    if (result.inputs.length > 0 || result.deep !== values.labels.none || value.deep !== values.labels.none) result = values.raise(result, this.label(value.deep));
    for (const [step, part] of value.parts) result = values.setPart(result, step, this.value(part));
    return value.folded ? values.fold(result) : result;
  }
}

/** Applies a summary at a call; what the call returns is the result. */
export function instantiate(frame: Frame, summary: Summary, args: readonly Argument[], site: CallSite): Value {
  const substitution = new Substitution(frame, args, site);
  const { memory, values, engine } = frame;
  for (const check of engine.carriedBy(summary, site.instance)) carryCheck(frame, check, substitution, site);
  carryWrites(frame, summary, site);
  if (summary.panics !== undefined || !summary.returns) {
    frame.mayStop(substitution.label(summary.panics ?? engine.labels.none));
    if (summary.unwound.size > 0) {
      const by = frame.catches === "no" ? frame.pc : engine.labels.join(frame.pc, frame.panicked());
      unwindWith(frame, behindWrites(frame, substitution, summary.unwound, args).map((write) => ({ ...write, value: values.raise(write.value, by) })));
    }
  }
  if (summary.waits !== undefined) frame.mayWait(substitution.label(summary.waits));
  const result = substitution.value(summary.result);
  for (const cell of summary.cells) for (const location of substitution.locations(cell)) memory.markCell(location);
  const writes: Write[] = [];
  for (const [root, value] of summary.shared) {
    const pointer = root.base.kind === "Behind" ? root.base.pointer : undefined;
    if (pointer !== undefined && directlyBehind(pointer, args)) continue;
    const decided = pointer === undefined ? engine.labels.none : memory.decidedTarget(substitution.path(pointer));
    sharedWrites(frame, substitution.value(value), decided, substitution.locations(root), writes);
  }
  writes.push(...behindWrites(frame, substitution, summary.behind, args));
  engine.dependents?.renewed(frame, substitution.renewed);
  const decided = frame.catches === "caught" ? engine.labels.join(frame.pc, frame.panicked()) : frame.pc;
  for (const write of writes) {
    const value = values.decided(write.value, decided);
    recordWatchedWrite(frame, write.targets, value, site.instance === undefined || site.instance.model || write.pointer === undefined ? undefined : { instance: site.instance, pointer: write.pointer });
    if (write.shapeOnly) for (const target of write.targets) memory.reshape(frame.state, target, values.shapeLabel(value));
    else if (write.asShared) for (const target of write.targets) memory.writeShared(target, value);
    else memory.write(frame.state, write.targets, value, { weak: write.weak, asShared: false });
  }
  if (writes.length > 0) engine.dependents?.forgetAliases(frame, writes.flatMap((write) => write.targets));
  return result;
}

/** Only the parts are written that something was written to: that it happens may have been decided, and tells nothing of the others. */
function sharedWrites(frame: Frame, value: Value, decided: Label, targets: readonly Location[], writes: Write[]): void {
  const { values, memory } = frame;
  const only = value.parts.length > 0 && values.make({ ...value, parts: [] }) === values.bottom;
  if (!only) writes.push({ targets, value: values.decided(value, decided), asShared: true, weak: true, shapeOnly: false });
  else for (const [step, part] of value.parts) sharedWrites(frame, part, decided, targets.map((target) => memory.paths.within(target, step)), writes);
}

/** What a callee writes through its inputs. */
function behindWrites(frame: Frame, substitution: Substitution, behind: Summary["behind"], args: readonly Argument[]): readonly Write[] {
  const writes: Write[] = [];
  for (const [pointer, value] of behind) {
    if (directlyBehind(pointer, args)) continue;
    const targets = substitution.targetsOf(pointer);
    const decided = frame.memory.decidedTarget(substitution.path(pointer));
    const own: Write[] = [];
    collectWrites(frame, substitution, value, frame.memory.paths.step(pointer, STEP.deref), targets, pointer.many, own);
    for (const write of own) writes.push({ ...write, value: frame.values.decided(write.value, decided), pointer });
  }
  return writes;
}

function directlyBehind(pointer: Path, args: readonly Argument[]): boolean {
  return pointer.parent === undefined && pointer.root.kind === "Param" && args[pointer.root.index]?.behind !== undefined;
}

export interface Write {
  readonly targets: readonly Location[];
  readonly value: Value;
  readonly asShared: boolean;
  readonly weak: boolean;
  /** The input that it goes through. */
  readonly pointer?: Path;
  /** Only the shape of what is there depends on the value's label. */
  readonly shapeOnly: boolean;
}

/** Only the parts that differ from what came in are written. */
function collectWrites(
  frame: Frame,
  substitution: Substitution,
  value: Value,
  initial: Path,
  targets: readonly Location[],
  weak: boolean,
  writes: Write[],
): void {
  const { values, memory } = frame;
  const none = values.labels.none;
  const unchanged = value.inputs.length === 1 && value.inputs[0] === initial && value.deep === none && value.content === none && value.points.length === 0 && value.types.length === 0;
  if (!unchanged) {
    writes.push({ targets, value: substitution.value(value), asShared: false, weak, shapeOnly: false });
    return;
  }
  if (value.own !== none) writes.push({ targets, value: values.labelled(substitution.label(value.own)), asShared: false, weak: true, shapeOnly: true });
  for (const [step, part] of value.parts) {
    collectWrites(frame, substitution, part, memory.paths.step(initial, step), targets.map((target) => memory.paths.within(target, step)), weak || step === STEP.elem, writes);
  }
}

function sortedById(locations: readonly Location[]): readonly Location[] {
  return [...new Set(locations)].sort((a, b) => a.id - b.id);
}
