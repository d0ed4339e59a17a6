/** What runs when a value goes out of scope: the user's `Drop` implementations in it. */
import type { Place } from "../ir/ir.js";
import type { Ty } from "../types/ty.js";
import { maybe, oneOf } from "./alternatives.js";
import { callChoice, callFunction } from "./calls.js";
import { FEW } from "./choices.js";
import type { Frame } from "./frame.js";
import type { Location } from "./paths.js";
import { fieldStep, STEP } from "./paths.js";
import { isGone, mayBeGone } from "./memory.js";
import { locate } from "./places.js";

export function applyDrop(frame: Frame, place: Place): void {
  const located = locate(frame, place);
  if (!frame.engine.hasUserDrop(located.ty)) return;
  // Whether it is still there to be dropped may have been decided, and which of several is.
  const before = frame.pc;
  frame.pc = frame.engine.labels.join(before, frame.engine.labels.asDecision(frame.engine.labels.join(located.chosen, frame.values.shapeLabel(frame.memory.readAll(frame.state, located.locations)))));
  frame.dropping = true;
  dropValue(frame, located.locations, located.ty, []);
  frame.dropping = false;
  frame.pc = before;
}

/** The same for what the last of several owners leaves, if code of the program may run. */
export function dropOwned(frame: Frame, locations: readonly Location[], ty: Ty): void {
  if (frame.engine.instances.runsWrittenDrop(ty)) dropValue(frame, locations, ty, []);
}

/** `within` are the types of the values around; a type that stands in itself is dropped once more as a whole, for all that is further inside. */
function dropValue(frame: Frame, all: readonly Location[], ty: Ty, within: readonly Ty[]): void {
  if (!frame.engine.hasUserDrop(ty)) return;
  const given = all.filter((location) => !isGone(frame.state, location));
  if (given.length === 0) return;
  if (given.some((location) => mayBeGone(frame.state, location))) maybe(frame, () => { dropThere(frame, given, ty, within); });
  else dropThere(frame, given, ty, within);
}

function dropThere(frame: Frame, given: readonly Location[], ty: Ty, within: readonly Ty[]): void {
  const { paths } = frame.memory;
  const repeated = within.filter((each) => each === ty).length;
  if (repeated > 1) return;
  const locations = repeated === 1 ? [folded(frame, given)] : given;
  const inside = [...within, ty];
  const inner = (step: number): readonly Location[] => locations.map((location) => paths.within(location, step));
  switch (ty.kind) {
    case "Adt": {
      if (frame.engine.isBox(ty)) {
        const content = frame.engine.boxContent(ty);
        if (content?.kind === "Dynamic") dropBehind(frame, locations, inner(STEP.box), content, inside);
        else if (content !== undefined) dropValue(frame, inner(STEP.box), content, inside);
        return;
      }
      const drop = frame.engine.userDrop(ty);
      if (drop !== undefined) {
        const self = frame.engine.types.signatureOf(drop.def).inputs[0] ?? ty;
        callFunction(frame, drop.def, drop.args, [{ value: frame.values.pointer(locations), ty: self }], ty, frame.at);
      }
      const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
      oneOf(frame, variants.map((variant, position) => () => {
        for (const field of variant.fields) {
          dropValue(frame, inner(fieldStep(ty.def.kind === "Enum" ? position : -1, field.index)), frame.engine.types.fieldType(field, ty.args), inside);
        }
      }));
      return;
    }
    case "Tuple":
      ty.elems.forEach((elem, index) => {
        dropValue(frame, inner(fieldStep(-1, index)), elem, inside);
      });
      return;
    case "Array":
    case "Slice":
      maybe(frame, () => { dropValue(frame, inner(STEP.elem), ty.elem, inside); });
      return;
    case "Closure":
    case "Async":
      frame.engine.capturedTypes(ty).forEach((captured, index) => {
        dropValue(frame, inner(fieldStep(-1, index)), captured, inside);
      });
      return;
    case "Dynamic":
      dropBehind(frame, locations, locations, ty, within);
      return;
    case "Prim":
    case "Never":
    case "Foreign":
    case "Ref":
    case "Ptr":
    case "FnPtr":
    case "FnDef":
    case "Param":
    case "Projection":
    case "Opaque":
    case "Infer":
    case "Unknown":
      return;
  }
}

/** What a `dyn` object may be: the pointers tell, or all that was ever made into one. Which it is may have been decided. */
function dropBehind(frame: Frame, pointers: readonly Location[], objects: readonly Location[], ty: Ty, within: readonly Ty[]): void {
  const { behindDyn, instances, labels } = frame.engine;
  const pointer = frame.memory.readAll(frame.state, pointers);
  const before = frame.pc;
  frame.pc = labels.join(before, labels.asDecision(frame.values.shapeLabel(pointer)));
  const made = behindDyn.everMade(ty, frame.instance.key);
  const dropped = behindDyn.typesOf(frame, pointer, ty).types.filter((each) => instances.hasUserDrop(each));
  const many = dropped.length > FEW;
  const ways = (many ? dropped.filter((each) => !made.has(each)) : dropped).map((concrete) => () => { dropValue(frame, objects, concrete, within); });
  if (many) ways.push(() => { dropAny(frame, objects, ty); });
  oneOf(frame, ways);
  frame.pc = before;
}

/** As any of many types. */
function dropAny(frame: Frame, objects: readonly Location[], ty: Ty): void {
  const { choices, instances, types } = frame.engine;
  if (instances.destructor === undefined) return;
  const instance = choices.drops(ty, instances.destructor, (each) => instances.hasUserDrop(each));
  callChoice(frame, instance, [{ value: frame.values.pointer(objects), ty: types.interner.ref(true, ty) }], frame.at);
}

/** A place that holds all that the locations hold, as one: a local of its own, since nobody sees it afterwards. */
function folded(frame: Frame, locations: readonly Location[]): Location {
  const { memory, values } = frame;
  const all = memory.paths.local(frame.instance.body.locals.length);
  memory.write(frame.state, [all], values.fold(memory.readAll(frame.state, locations)), { weak: true, asShared: false });
  return all;
}
