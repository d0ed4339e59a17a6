/**
 * What memory holds when a body is left by a panic: the join over all places where it may stop. Destructors that run then see it, and so does who
 * catches the panic. Kept only for programs in which somebody can tell (`Engine.unwinds`).
 */
import type { IrBody, LocalId } from "../ir/ir.js";
import { dropOwned } from "./drops.js";
import type { Engine } from "./engine.js";
import type { Frame, Instance } from "./frame.js";
import type { Write } from "./instantiate.js";
import { copyState, emptyState, joinStates } from "./memory.js";
import type { State } from "./memory.js";
import type { Location, Path } from "./paths.js";
import { STEP } from "./paths.js";
import type { Summary } from "./summary.js";
import type { Value } from "./values.js";

/** The body may be left here with the state as it is. */
export function mayUnwind(frame: Frame): void {
  const { engine } = frame;
  const here: State = frame.dropped.length > 0 ? frame.state : { ...emptyState(), behind: frame.state.behind };
  if (frame.unwound === undefined) frame.unwound = copyState(here);
  else if (!joinStates(engine.values, engine.lattice, frame.unwound, here)) return;
  if (frame.resumed) frame.memory.grown = true;
}

/** What a callee wrote before it was left by a panic, which leaves this body too. */
export function unwindWith(frame: Frame, writes: readonly Write[]): void {
  const { unwound, memory, values } = frame;
  if (unwound === undefined) return;
  const before = frame.resumed ? new Map(unwound.behind) : undefined;
  for (const write of writes) {
    if (write.shapeOnly) for (const target of write.targets) memory.reshape(unwound, target, values.shapeLabel(write.value));
    else memory.write(unwound, write.targets, write.value, { weak: true, asShared: false });
  }
  if (before === undefined) return;
  for (const [path, value] of unwound.behind) if (before.get(path) !== value) memory.grown = true;
}

/** A panic of what was called ends here: what was written before it is there. */
export function resume(frame: Frame): void {
  frame.resumed = true;
  for (const [path, value] of frame.unwound?.behind ?? []) frame.memory.write(frame.state, [frame.memory.paths.behind(path)], value, { weak: true, asShared: false });
}

/** Texts in the code stay as they are. */
function mayChange(location: Location): boolean {
  const { base } = location.root ?? location;
  return base.kind !== "Shared" || base.allocation.kind !== "literal";
}

/** The destructors that run when the body is left by a panic. What they do is part of what it leaves. */
export function dropUnwound(frame: Frame): void {
  const { unwound, engine, memory, values } = frame;
  if (unwound === undefined || frame.dropped.length === 0) return;
  frame.state = copyState(unwound);
  for (const { local, changes } of frame.dropped) {
    const location = memory.paths.local(local);
    const value = memory.read(frame.state, location);
    frame.pc = engine.labels.asDecision(values.shapeLabel(value));
    // Which of the values that it has in the course of the body is there depends on whether the body panicked.
    if (changes || [...memory.reachable(frame.state, value)].some(mayChange)) memory.write(frame.state, [location], values.raise(value, frame.panicked()), { weak: false, asShared: false });
    frame.at = frame.body.locals[local] ?? frame.at;
    frame.dropping = true;
    dropOwned(frame, [location], frame.ty(frame.body.locals[local]?.ty ?? engine.types.interner.never));
    frame.dropping = false;
  }
  frame.pc = engine.labels.none;
  joinStates(values, engine.lattice, unwound, frame.state);
}

/** What the pointees of inputs hold then, where that differs from what came in. */
export function leftBehind(frame: Frame): ReadonlyMap<Path, Value> {
  const left = new Map<Path, Value>();
  for (const [path, value] of frame.unwound?.behind ?? []) if (value !== frame.values.input(frame.memory.paths.step(path, STEP.deref))) left.set(path, value);
  return left;
}

/** A local whose destructor is code of the program. */
export interface Dropped {
  readonly local: LocalId;
  /** It is written after it got its value. */
  readonly changes: boolean;
}

/** The locals of a body with such destructors, the last first. */
export function droppedLocals(frame: Frame): readonly Dropped[] {
  const { body, engine } = frame;
  const found = body.locals.filter(({ ty }) => engine.instances.runsWrittenDrop(frame.ty(ty))).map(({ id }) => id);
  if (found.length === 0) return [];
  const changing = changingLocals(body);
  return found.reverse().map((local) => ({ local, changes: changing.has(local) }));
}

/** Locals that are assigned more than once, in part, or borrowed mutably. */
function changingLocals(body: IrBody): ReadonlySet<LocalId> {
  const changing = new Set<LocalId>();
  const assigned = new Set<LocalId>(body.locals.slice(1, 1 + body.argCount).map(({ id }) => id));
  const assign = (local: LocalId, whole: boolean): void => {
    if (!whole || assigned.has(local)) changing.add(local);
    assigned.add(local);
  };
  for (const { statements, terminator } of body.blocks) {
    for (const statement of statements) {
      if (statement.kind !== "Assign") continue;
      const { rvalue, place } = statement;
      assign(place.local, place.projection.length === 0);
      if ((rvalue.kind === "Ref" || rvalue.kind === "RawPtr") && rvalue.mut) changing.add(rvalue.place.local);
    }
    if (terminator.kind === "Call" || terminator.kind === "Await") assign(terminator.dest.local, terminator.dest.projection.length === 0);
  }
  return changing;
}

/** Whether the instance is a destructor of the program and what it finds shows: in what it writes to channels, or in whether something below it writes. */
export function isTellingDrop(engine: Engine, instance: Instance, summary: Summary): boolean {
  const { of } = instance;
  if (!("kind" in of) || of.kind !== "Fn" || of.name !== "drop" || of.container.kind !== "Impl" || of.crate.role === "model") return false;
  return engine.carriedBy(summary, instance).some((check) => check.kind !== "timing" && check.kind !== "panic");
}
