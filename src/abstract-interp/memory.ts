/**
 * The memory of one body under analysis: what its locals and the pointees of its inputs hold at a point (flow-sensitive, with strong updates),
 * and what shared memory may hold at any time (one value per place, for the whole body). Knows nothing of statements, calls or channels.
 */
import type { BlockId } from "../ir/ir.js";
import type { Lattice } from "../policy/labels.js";
import type { FieldDefn } from "../program/program.js";
import type { AdtDef, Ty } from "../types/ty.js";
import type { Label } from "./labels.js";
import { joinMeanings } from "./facts.js";
import type { Fact, FactTerm, Meaning } from "./summary.js";
import type { Location, Path, Paths, Step } from "./paths.js";
import { STEP, covers, getOrAdd, stepsOf } from "./paths.js";
import type { Value, Values } from "./values.js";

/** A point's state. `behind` holds only what differs from what came in. */
export interface State {
  readonly locals: Value[];
  behind: Map<Path, Value>;
  /** Where something with a destructor stood that was moved away on every path to this point. */
  gone: ReadonlySet<Location>;
  /** The same on some path, and where nothing was put yet. */
  maybeGone: ReadonlySet<Location>;
  /** What is known of run-time labels on every path to this point; `undefined` before the point is reached. */
  facts: readonly Fact[];
  /** What it means that a boolean local is true. */
  readonly meanings: Map<number, Meaning>;
  /** Locals that hold the variant of a run-time label. */
  readonly variants: Map<number, FactTerm>;
}

/** A borrowed field that writes must respect. */
export interface Watched {
  readonly channels: readonly FieldDefn[];
  /** A field with a dependent label, or one that such a label names, and where its struct stands. */
  readonly dependent: { readonly def: AdtDef; readonly field: FieldDefn; readonly base: readonly Location[] } | undefined;
  /** The type of what was borrowed. */
  readonly ty: Ty;
}

export class Memory {
  readonly values: Values;
  readonly paths: Paths;
  /** What may be written to shared memory, by location root. */
  readonly shared = new Map<Location, Value>();
  /** Locations that may be written through shared references. */
  readonly cells = new Set<Location>();
  private readonly watched = new Map<Location, Watched>();
  /** Set when something grew that any block may have asked for: the body must be looked at again. */
  grown = false;
  /** The block that is looked at, and those that read shared memory before more was found to be written there. */
  block: BlockId = 0;
  readonly outdated = new Set<BlockId>();
  private readonly readers = new Map<Location, Set<BlockId>>();
  /** The decisions under which the function is called. */
  readonly callerDecides: Label;
  private readonly nowhere: Location;
  /** The folded inputs that were written through. */
  private readonly foldedWritten = new Set<Path>();
  private readonly held = new Map<Path, Value>();
  /** The memory that `held` was read in. */
  private heldIn: State["behind"] | undefined;
  private readonly steps = new Map<Location, readonly Step[]>();

  /** `weakly` is for measuring only: nothing is ever replaced. */
  constructor(values: Values, private readonly weakly = false) {
    this.values = values;
    this.paths = values.paths;
    this.callerDecides = values.labels.asDecision(values.labels.own(values.paths.caller()));
    this.nowhere = this.paths.sharedLocation(this.paths.allocation("", 0, "nowhere"));
  }

  /** What a pointer may point to; never empty: what is not known to point anywhere has a place of its own. */
  targets(pointer: Value): readonly Location[] {
    // Pointers in folded data lead to memory of whatever type.
    const found = new Set<Location>(pointer.folded ? this.paths.wholes(pointer.points) : pointer.points);
    for (const path of pointer.inputs) if (!path.nameOnly) found.add(this.paths.behind(path));
    return found.size === 0 ? [this.nowhere] : [...found];
  }

  read(state: State, location: Location): Value {
    const root = location.root ?? location;
    const steps = this.stepsTo(location);
    const value = this.walk(this.rootValue(state, root), steps);
    if (root.base.kind !== "Local") this.noteReader(root);
    const stored = this.shared.get(root);
    return stored === undefined ? value : this.values.join(value, this.walk(stored, steps));
  }

  readAll(state: State, locations: readonly Location[]): Value {
    let value = this.values.bottom;
    for (const location of locations) value = this.values.join(value, this.read(state, location));
    return value;
  }

  /** What is behind a pointer; it depends on which pointer it is, and on what was declared of it where it was borrowed. */
  readThrough(state: State, pointer: Value): Value {
    return this.values.raise(this.readAll(state, this.targets(pointer)), this.values.scalarLabel(pointer));
  }

  /**
   * What decided to which place a pointer leads, for a write of which the callers are told. What they decided themselves, by the inputs on the
   * way to that place, they add at the call.
   */
  decidedTarget(pointer: Value): Label {
    const { labels } = this.values;
    const label = this.values.shapeLabel(pointer);
    if (label === labels.none) return label;
    const [first, ...others] = this.targets(pointer).map((location) => (location.root ?? location).base);
    if (first?.kind !== "Behind" || others.some((base) => base.kind !== "Behind" || base.pointer !== first.pointer)) return label;
    const onTheWay = new Set<Path>([first.pointer]);
    for (let at = first.pointer; at.parent !== undefined; at = at.parent) if (at.step === STEP.deref) onTheWay.add(at.parent);
    return labels.filter(label, (atom) => atom.kind !== "Own" || !onTheWay.has(atom.path));
  }

  /** `weak`: one of several writes that may happen. `asShared`: through a shared reference. */
  write(state: State, locations: readonly Location[], given: Value, how: { readonly weak: boolean; readonly asShared: boolean }): void {
    const single = locations.length === 1 && !how.weak && !this.weakly;
    // What outlives the call depends on whether the call happens.
    const outside = this.values.decided(given, this.callerDecides);
    for (const location of locations) {
      const root = location.root ?? location;
      const one = root.base.kind === "Local" ? given : outside;
      const value = location.many ? this.values.withoutNames(one) : one;
      if (how.asShared || root.base.kind === "Static" || root.base.kind === "Shared" || this.isCell(location)) this.writeShared(location, value);
      else this.setRoot(state, root, this.values.update(this.ownValue(state, root), this.stepsTo(location), value, single && !location.many));
    }
  }

  /** The shape of what is there (a length, a variant) now depends on `label` too, and on whether the call happens; the content does not change. */
  reshape(state: State, location: Location, label: Label): void {
    const root = location.root ?? location;
    const all = root.base.kind === "Local" ? label : this.values.labels.join(label, this.callerDecides);
    if (root.base.kind === "Static" || root.base.kind === "Shared" || this.isCell(location)) this.writeShared(location, this.values.labelled(all));
    else this.setRoot(state, root, this.values.update(this.ownValue(state, root), this.stepsTo(location), this.values.labelled(all), false));
  }

  writeShared(location: Location, value: Value): void {
    const root = location.root ?? location;
    if (root.base.kind === "Shared" && root.base.allocation.kind === "literal") return;
    const before = this.shared.get(root) ?? this.values.bottom;
    const after = this.values.update(before, this.stepsTo(location), this.values.withoutNames(value), false);
    if (after === before) return;
    this.shared.set(root, after);
    if (root.base.kind === "Local") this.grown = true;
    for (const block of this.readers.get(root) ?? []) this.outdated.add(block);
    this.readers.delete(root);
  }

  private noteReader(root: Location): void {
    getOrAdd(this.readers, root, () => new Set<BlockId>()).add(this.block);
  }

  /** A field that is a channel, or whose label names another, was borrowed mutably: writes to the location are checked. */
  watch(location: Location, watched: Watched): void {
    this.watched.set(location, watched);
  }

  watchedAt(location: Location): Watched | undefined {
    if (this.watched.size === 0) return undefined;
    for (let at: Location | undefined = location; at !== undefined; at = at.parent) {
      const watched = this.watched.get(at);
      if (watched !== undefined) return watched;
    }
    if (location.step === STEP.whole) for (const [at, watched] of this.watched) if (isInside(at, location.parent)) return watched;
    return undefined;
  }

  markCell(location: Location): void {
    if (this.isWithinCell(location)) return;
    this.cells.add(location);
    this.grown = true;
  }

  private isWithinCell(location: Location): boolean {
    for (let at: Location | undefined = this.cells.size === 0 ? undefined : location; at !== undefined; at = at.parent) if (this.cells.has(at)) return true;
    return false;
  }

  isCell(location: Location): boolean {
    if (this.cells.size === 0) return false;
    if (this.isWithinCell(location)) return true;
    if (location.step === STEP.whole) for (const cell of this.cells) if (isInside(cell, location.parent)) return true;
    return false;
  }

  /** Everything that a value depends on, what it points to included. */
  reachLabel(state: State, value: Value): Label {
    const { labels } = this.values;
    let label = this.values.inlineLabel(value);
    for (const location of this.reachable(state, value)) label = labels.join(label, this.values.inlineLabel(this.read(state, location)));
    return label;
  }

  /** The same without what is declared of what inputs reach: for who knows the type. */
  storedLabel(state: State, value: Value): Label {
    const { labels } = this.values;
    let label = this.values.storedLabel(value);
    for (const location of this.reachable(state, value)) label = labels.join(label, this.values.storedLabel(this.read(state, location)));
    return label;
  }

  /** All memory that can be reached from a value through pointers that are known; inputs stand for what they reach. */
  reachable(state: State, value: Value): ReadonlySet<Location> {
    const found = new Set<Location>();
    const work = [value];
    // Values share their parts: each is looked at once.
    const seen = new Set<Value>();
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const location of next.points) {
        if (found.has(location)) continue;
        found.add(location);
        work.push(this.read(state, location));
      }
      for (const path of next.inputs) {
        if (path.nameOnly) continue;
        const location = this.paths.behind(path);
        if (found.has(location)) continue;
        if (!state.behind.has(path) && !this.shared.has(location)) {
          this.noteReader(location);
          continue;
        }
        found.add(location);
        work.push(this.read(state, location));
      }
      for (const [, part] of next.parts) work.push(part);
    }
    return found;
  }

  /** All of a value and what it reaches, as one node. */
  reachFold(state: State, value: Value): Value {
    let folded = this.values.fold(value);
    for (const location of this.reachable(state, value)) {
      folded = this.values.join(folded, this.values.fold(this.read(state, location)));
      folded = this.values.join(folded, this.values.fold(this.values.pointer([location])));
    }
    return folded;
  }

  private rootValue(state: State, root: Location): Value {
    const value = this.ownValue(state, root);
    return root.base.kind === "Behind" ? this.withAliases(state, root.base.pointer, value) : value;
  }

  /** What was put there under this name. */
  private ownValue(state: State, root: Location): Value {
    const base = root.base;
    switch (base.kind) {
      case "Local":
        return state.locals[base.local] ?? this.values.bottom;
      case "Behind":
        return state.behind.get(base.pointer) ?? this.values.input(this.paths.step(base.pointer, STEP.deref));
      case "Static":
        return this.values.input(this.paths.static(base.def));
      case "Shared":
        return base.allocation.kind === "site" ? this.values.input(this.paths.sharedContent(base.allocation)) : this.values.bottom;
    }
  }

  /** A folded input stands for many pointers: what was written through it may be behind each of them, and the other way round. */
  private withAliases(state: State, pointer: Path, own: Value): Value {
    if (pointer.folded) return this.values.join(own, this.heldBelow(state, pointer));
    let value = own;
    for (const folded of this.foldedWritten) if (covers(folded, pointer)) value = this.values.join(value, state.behind.get(folded) ?? this.values.bottom);
    return value;
  }

  /** What was written through the inputs that a folded one stands for. Asked again and again between two writes. */
  private heldBelow(state: State, pointer: Path): Value {
    if (this.heldIn !== state.behind) {
      this.heldIn = state.behind;
      this.held.clear();
    }
    return getOrAdd(this.held, pointer, () => {
      let value = this.values.bottom;
      state.behind.forEach((held, other) => { if (other !== pointer && covers(pointer, other)) value = this.values.join(value, held); });
      return value;
    });
  }

  stepsTo(location: Location): readonly Step[] {
    let steps = this.steps.get(location);
    if (steps === undefined) {
      steps = stepsOf(location);
      this.steps.set(location, steps);
    }
    return steps;
  }

  private setRoot(state: State, root: Location, value: Value): void {
    const base = root.base;
    if (base.kind === "Local") state.locals[base.local] = value;
    else if (base.kind === "Behind") {
      if (base.pointer.folded) this.foldedWritten.add(base.pointer);
      this.heldIn = undefined;
      state.behind.set(base.pointer, value);
    }
  }

  private walk(value: Value, steps: readonly Step[]): Value {
    let at = value;
    for (const step of steps) at = this.values.part(at, step);
    return at;
  }
}

const NOTHING_GONE: ReadonlySet<Location> = new Set();

/** What stood there was moved away. */
export function movedAway(state: State, location: Location): void {
  if (!state.gone.has(location)) state.gone = new Set([...state.gone, location]);
  nothingYet(state, location);
}

/** It is not sure that something is there. */
export function nothingYet(state: State, location: Location): void {
  if (!state.maybeGone.has(location)) state.maybeGone = new Set([...state.maybeGone, location]);
}

/** The place holds something again. */
export function filledAgain(state: State, location: Location): void {
  if (state.gone.size > 0) state.gone = without(state.gone, location);
  if (state.maybeGone.size > 0) state.maybeGone = without(state.maybeGone, location);
}

/** Whether what stood there was moved away. */
export function isGone(state: State, location: Location): boolean {
  return isWithin(state.gone, location);
}

/** Whether it is not sure that something stands there. */
export function mayBeGone(state: State, location: Location): boolean {
  return isWithin(state.maybeGone, location);
}

function isWithin(places: ReadonlySet<Location>, location: Location): boolean {
  for (let at: Location | undefined = places.size === 0 ? undefined : location; at !== undefined; at = at.parent) if (places.has(at)) return true;
  return false;
}

function without(places: ReadonlySet<Location>, filled: Location): ReadonlySet<Location> {
  const left = new Set([...places].filter((each) => !isInside(each, filled)));
  return left.size === places.size ? places : left;
}

function isInside(inner: Location, outer: Location | undefined): boolean {
  for (let at: Location | undefined = inner; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

export function copyState(state: State): State {
  return { locals: state.locals.slice(), behind: new Map(state.behind), gone: state.gone, maybeGone: state.maybeGone, facts: state.facts, meanings: new Map(state.meanings), variants: new Map(state.variants) };
}

export function emptyState(): State {
  return { locals: [], behind: new Map(), gone: NOTHING_GONE, maybeGone: NOTHING_GONE, facts: [], meanings: new Map(), variants: new Map() };
}

/** Joins `from` into `into`; says whether that changed anything. */
export function joinStates(values: Values, lattice: Lattice, into: State, from: State): boolean {
  const { paths } = values;
  let changed = false;
  if (joinMeanings(into, from, lattice)) changed = true;
  if (into.gone !== from.gone && ![...into.gone].every((each) => from.gone.has(each))) {
    into.gone = new Set([...into.gone].filter((each) => from.gone.has(each)));
    changed = true;
  }
  if (into.maybeGone !== from.maybeGone && ![...from.maybeGone].every((each) => into.maybeGone.has(each))) {
    into.maybeGone = new Set([...into.maybeGone, ...from.maybeGone]);
    changed = true;
  }
  for (let local = 0; local < from.locals.length; local++) {
    const before = into.locals[local] ?? values.bottom;
    const after = values.join(before, from.locals[local] ?? values.bottom);
    if (after !== before) {
      into.locals[local] = after;
      changed = true;
    }
  }
  for (const path of new Set([...into.behind.keys(), ...from.behind.keys()])) {
    const initial = values.input(paths.step(path, STEP.deref));
    const before = into.behind.get(path) ?? initial;
    const after = values.join(before, from.behind.get(path) ?? initial);
    if (after !== before || !into.behind.has(path)) {
      if (after !== before) changed = true;
      into.behind.set(path, after);
    }
  }
  return changed;
}
