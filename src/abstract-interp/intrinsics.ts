/** The functions that models use to say what Rust cannot (`models/std/ghost.rs`, `docs/models.md`), by their `lang` names. */
import type { FnDef } from "../program/program.js";
import type { Ty } from "../types/ty.js";
import { recordWatchedWrite } from "./checks.js";
import { dropOwned } from "./drops.js";
import type { Frame } from "./frame.js";
import type { Argument, CallSite } from "./instantiate.js";
import { mayBeWrittenThrough } from "./reach-types.js";
import { resume } from "./unwinding.js";
import type { Value } from "./values.js";
import { STEP } from "./paths.js";

/** What it returns; undefined where the code after it is not to be looked at. */
export type Intrinsic = (frame: Frame, args: readonly Argument[], output: Ty, site: CallSite) => Value | undefined;

export const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  ghost_any: (frame) => frame.values.bottom,
  ghost_empty: (frame) => frame.values.bottom,
  ghost_panicked: panicked,
  ghost_caught: panicked,
  ghost_may_panic: (frame, args) => {
    frame.mayStop(frame.engine.labels.joinAll(args.map((each) => frame.engine.argumentLabel(frame, each))));
    return frame.values.bottom;
  },
  ghost_drop: (frame, args) => {
    const [what] = args;
    if (what?.ty.kind === "Ref") dropOwned(frame, frame.memory.targets(what.value), what.ty.inner);
    return frame.values.bottom;
  },
  ghost_only_failing: (frame) => (frame.engine.formattingMayFail(frame.instance) ? frame.values.bottom : undefined),
  ghost_only_written: (frame, _args, output) => (output.kind === "Ptr" && frame.engine.instances.isComparedByHand(output.inner) ? frame.values.bottom : undefined),
  ghost_moment: (frame, args, _output, site) => frame.engine.dependents?.moment(frame, first(frame, args), site.key) ?? first(frame, args),
  ghost_unwinding: (frame) => frame.values.input(frame.memory.paths.panic("dropped")),
  ghost_poisoned: (frame) => frame.values.input(frame.memory.paths.panic("caught")),
  ghost_derive: (frame, args, output) => {
    const label = frame.engine.labels.joinAll(args.map((each) => frame.engine.argumentLabel(frame, each)));
    if (!mayBeWrittenThrough(output)) return frame.values.uniform(label);
    return frame.values.raise(args.reduce((all, { value }) => frame.values.join(all, frame.memory.reachFold(frame.state, value)), frame.values.bottom), label);
  },
  ghost_shape: (frame, args) => {
    const pointer = first(frame, args);
    return frame.values.uniform(frame.values.shapeLabel(frame.memory.readThrough(frame.state, pointer)));
  },
  ghost_put: (frame, args) => {
    const value = frame.values.raise(args[1]?.value ?? frame.values.bottom, frame.engine.labels.join(frame.pc, frame.memory.decidedTarget(first(frame, args))));
    const targets = frame.memory.targets(first(frame, args));
    changeShape(frame, args, frame.pc);
    recordWatchedWrite(frame, targets, value);
    frame.memory.write(frame.state, targets.map((target) => frame.memory.paths.within(target, STEP.elem)), value, { weak: true, asShared: false });
    return frame.values.bottom;
  },
  ghost_grow: (frame, args) => {
    changeShape(frame, args, frame.pc);
    return frame.values.bottom;
  },
  ghost_grow_by: (frame, args) => {
    const by = args[1];
    const label = by === undefined ? frame.engine.labels.none : frame.engine.argumentLabel(frame, by);
    changeShape(frame, args, frame.engine.labels.join(label, frame.pc));
    return frame.values.bottom;
  },
  ghost_shared: (frame, args, _output, site) => {
    const location = frame.memory.paths.sharedLocation(frame.memory.paths.allocation(`${frame.engine.instanceKey(frame.instance)}@${site.key}`, 0));
    frame.memory.writeShared(location, frame.values.raise(first(frame, args), frame.pc));
    return frame.values.pointer([location]);
  },
  ghost_boxed: (frame, args) => frame.values.withParts(frame.values.bottom, [[STEP.box, first(frame, args)]]),
  ghost_part: part,
  ghost_part_mut: part,
  ghost_moved: part,
  ghost_seen_as: (frame, args) => first(frame, args),
  ghost_bytes: (frame, args) => first(frame, args),
  ghost_text: (frame, args) => first(frame, args),
};

function panicked(frame: Frame): Value {
  resume(frame);
  return frame.values.labelled(frame.panicked());
}

function part(frame: Frame, args: readonly Argument[]): Value {
  const by = args[1];
  return by === undefined ? first(frame, args) : frame.values.raiseOwn(first(frame, args), frame.engine.argumentLabel(frame, by));
}

function first(frame: Frame, args: readonly Argument[]): Value {
  return args[0]?.value ?? frame.values.bottom;
}

/** Which of several changes may have been decided: the pointer tells. */
function changeShape(frame: Frame, args: readonly Argument[], label: Parameters<typeof frame.values.raiseOwn>[1]): void {
  const pointer = first(frame, args);
  const all = frame.engine.labels.join(label, frame.memory.decidedTarget(pointer));
  for (const target of frame.memory.targets(pointer)) frame.memory.reshape(frame.state, target, all);
}

/** Which intrinsic a function of the models is. */
export function intrinsicsOf(lang: ReadonlyMap<string, { readonly kind: string }>): ReadonlyMap<FnDef, Intrinsic> {
  const found = new Map<FnDef, Intrinsic>();
  for (const [name, intrinsic] of Object.entries(INTRINSICS)) {
    const def = lang.get(name);
    if (isFn(def)) found.set(def, intrinsic);
  }
  return found;
}

function isFn(def: { readonly kind: string } | undefined): def is FnDef {
  return def?.kind === "Fn";
}
