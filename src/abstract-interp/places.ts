/**
 * From places of the IR to memory: which locations a place means at this point, what choosing them depended on, and what the user's labels on the way say.
 */
import type { Operand, Place, Projection } from "../ir/ir.js";
import type { FieldDefn } from "../program/program.js";
import type { AdtDef, Ty } from "../types/ty.js";
import type { Frame } from "./frame.js";
import type { Label } from "./labels.js";
import type { Location, Path } from "./paths.js";
import { movedAway } from "./memory.js";
import { elementStep, fieldStep, STEP } from "./paths.js";
import { recordTiming } from "./timing.js";
import type { Value } from "./values.js";

export interface Located {
  readonly locations: readonly Location[];
  /** What choosing the place depended on: pointers and indices on the way. */
  readonly chosen: Label;
  /** What the user's labels on fields and types on the way say of what is read there. */
  readonly declared: Label;
  /** The same for who borrows it: with what was said of it where pointers on the way were borrowed. */
  readonly borrowed: Label;
  /** Labels on fields and types on the way that cover the content of what is read there and not its shape. */
  readonly content: Label;
  /** The pointer whose target the place is, when it is all of it: `&*p` is `p`. */
  readonly through: Value | undefined;
  /** Of a `dyn` object, or what ends in one: the concrete types that it may be. */
  readonly types: readonly Ty[];
  readonly ty: Ty;
  /** Reached through a shared reference or a raw pointer: a write there is seen by others. */
  readonly shared: boolean;
  /** Fields on the way that are channels. */
  readonly channels: readonly FieldDefn[];
  /** What the place is called, when it is reached through a pointer that has a name of its own (see `dependent.ts`). */
  readonly name: Path | undefined;
  /** The innermost field on the way whose type is annotated, with where its struct stands and what that is called. */
  readonly field: { readonly def: AdtDef; readonly field: FieldDefn; readonly base: readonly Location[]; readonly name: Path | undefined } | undefined;
}

export function locate(frame: Frame, place: Place): Located {
  const { labels, annotated, dependents } = frame.engine;
  const { paths } = frame.memory;
  let locations: readonly Location[] = [paths.local(place.local)];
  let chosen = labels.none;
  let declared = labels.none;
  let pointees = labels.none;
  let ty = frame.ty(localTy(frame, place.local));
  let shared = false;
  let channels: readonly FieldDefn[] = [];
  let name: Path | undefined;
  let inner: Located["field"];
  let content = labels.none;
  let through: Value | undefined;
  let types: readonly Ty[] = [];
  for (const projection of place.projection) {
    through = undefined;
    const told = types;
    types = [];
    switch (projection.kind) {
      case "Field": {
        const info = annotated.of(ty);
        if (info !== undefined) {
          const field = info.field(projection.variant, projection.index);
          declared = labels.join(declared, annotated.declaredBy(frame, info, field, locations, name));
          content = labels.join(content, labels.join(annotated.contentOf(info, undefined), field === undefined ? labels.none : annotated.contentOf(info, field)));
          inner = field === undefined ? undefined : { def: info.def, field, base: locations, name };
          if (field !== undefined && annotated.isChannel(field)) channels = [...channels, field];
        }
        const isUnion = ty.kind === "Adt" && ty.def.kind === "Union";
        if (isUnion) declared = labels.join(declared, annotated.isOpen(ty) ? frame.values.inlineLabel(frame.memory.readAll(frame.state, locations)) : annotated.reachableLabel(ty));
        const step = fieldStep(projection.variant, isUnion ? 0 : projection.index);
        if (name !== undefined) name = paths.step(name, step);
        locations = locations.map((location) => paths.within(location, step));
        if (told.length > 0 && frame.engine.behindDyn.mayEndInDyn(projectedTy(frame, projection))) types = told;
        break;
      }
      case "Deref": {
        inner = undefined;
        if (frame.engine.isBox(ty)) {
          if (name !== undefined) name = paths.step(name, STEP.box);
          const box = frame.memory.readAll(frame.state, locations);
          types = toldTypes(frame, box);
          chosen = labels.join(chosen, frame.values.shapeLabel(box));
          locations = locations.map((location) => paths.within(location, STEP.box));
          break;
        }
        shared = (ty.kind === "Ref" && !ty.mut) || ty.kind === "Ptr";
        const pointer = frame.memory.readAll(frame.state, locations);
        chosen = labels.join(chosen, frame.values.shapeLabel(pointer));
        declared = labels.join(declared, pointer.content);
        pointees = labels.join(pointees, annotated.ofPointee(pointer));
        locations = frame.memory.targets(pointer);
        if ((ty.kind === "Ref" || ty.kind === "Ptr") && frame.engine.behindDyn.mayEndInDyn(ty.inner)) types = toldTypes(frame, pointer);
        through = pointer;
        name = dependents?.nameOfPointee(pointer);
        break;
      }
      case "Index":
        name = undefined;
        inner = undefined;
        {
          const index = frame.values.scalarLabel(frame.state.locals[projection.index] ?? frame.values.bottom);
          const constant = ty.kind === "Array" ? frame.constantLocals.get(projection.index) : undefined;
          const step = constant === undefined ? STEP.elem : elementStep(constant);
          chosen = labels.join(chosen, index);
          recordTiming(frame, "index", index);
          // A model's index that says no more than the decisions here is any index that there is.
          const any = frame.instance.model && labels.join(frame.pc, index) === frame.pc;
          if (constant === undefined && !any) frame.mayStop(ty.kind === "Slice" ? labels.join(index, frame.values.shapeLabel(frame.memory.readAll(frame.state, locations))) : index);
          locations = locations.map((location) => paths.within(location, step));
        }
        break;
      case "ConstIndex": {
        name = undefined;
        inner = undefined;
        const step = ty.kind === "Array" && !projection.fromEnd ? elementStep(projection.index) : STEP.elem;
        locations = locations.map((location) => paths.within(location, step));
        break;
      }
      case "Subslice":
        name = undefined;
        inner = undefined;
        if (ty.kind === "Array") locations = locations.map((location) => paths.within(location, STEP.rest));
        break;
    }
    if (entersContent(projection)) {
      declared = labels.join(declared, content);
      content = labels.none;
    }
    ty = projectedTy(frame, projection);
  }
  const info = annotated.of(ty);
  if (info !== undefined) {
    declared = labels.join(declared, annotated.declaredBy(frame, info, undefined, locations, name));
    content = labels.join(content, annotated.contentOf(info, undefined));
  }
  return { locations, chosen, declared, borrowed: labels.join(declared, pointees), content, through, types, ty, shared, channels, name, field: inner };
}

/** The value of a place, with all that the user's labels say of it. */
export function readPlace(frame: Frame, place: Place): Value {
  const located = locate(frame, place);
  let value = frame.memory.readAll(frame.state, located.locations);
  const { dependents } = frame.engine;
  if (dependents !== undefined && located.name !== undefined && dependents.isLevel(located.ty)) value = dependents.named(frame, value, located.name);
  if (located.content !== frame.engine.labels.none) value = frame.engine.marks.raiseContent(frame, value, located.ty, located.content, 0);
  return raiseAs(frame, located.ty, frame.values.raise(value, located.chosen), located.declared);
}

/** A value of type `ty`, raised. The length of an array is part of its type, also in a field. */
export function raiseAs(frame: Frame, ty: Ty, value: Value, label: Label): Value {
  const { values, engine } = frame;
  if (label === values.labels.none) return value;
  if (ty.kind === "Array") return values.raiseContent(value, label);
  const raised = values.raise(value, label);
  if (ty.kind !== "Adt" || ty.def.kind !== "Struct" || raised.folded) return raised;
  return ty.def.fields.reduce((struct, field) => {
    const fieldTy = engine.types.fieldType(field, ty.args);
    const step = fieldStep(-1, field.index);
    return fieldTy.kind === "Array" ? values.setPart(struct, step, raiseAs(frame, fieldTy, values.part(value, step), label)) : struct;
  }, raised);
}

/** Whether the projection leads into what stands below a shape: a variant's payload, an element. */
function entersContent(projection: Projection): boolean {
  switch (projection.kind) {
    case "Field":
      return projection.variant >= 0;
    case "Index":
    case "ConstIndex":
      return true;
    case "Deref":
    case "Subslice":
      return false;
  }
}

export function readOperand(frame: Frame, operand: Operand): Value {
  switch (operand.kind) {
    case "Copy":
      return readPlace(frame, operand.place);
    case "Move": {
      const value = readPlace(frame, operand.place);
      leaveBehind(frame, operand.place);
      return value;
    }
    case "Const":
      return frame.engine.constants.value(frame, operand.value, frame.ty(operand.ty));
  }
}

/** The concrete types that are known behind a pointer; none if any of what it may be does not tell. */
function toldTypes(frame: Frame, pointer: Value): readonly Ty[] {
  if (pointer.inputs.length === 0) return pointer.types;
  const { types, everywhere } = frame.engine.behindDyn.toldBy(frame, pointer);
  return everywhere ? [] : [...types].sort((a, b) => a.id - b.id);
}

/**
 * What is moved away is not dropped later; whether it was depends on the decisions that led here. Models move things that stay where they are.
 */
function leaveBehind(frame: Frame, place: Place): void {
  if (!frame.engine.hasUserDrop(frame.ty(placeTy(frame, place)))) return;
  const { memory, values, instance } = frame;
  const { locations } = locate(frame, place);
  const [only] = locations;
  if (only === undefined || locations.length > 1 || only.many) return;
  movedAway(frame.state, only);
  const left = values.raise(instance.model ? memory.readAll(frame.state, locations) : values.bottom, frame.pc);
  memory.write(frame.state, locations, left, { weak: false, asShared: false });
}

export function operandTy(frame: Frame, operand: Operand): Ty {
  return frame.ty(operand.kind === "Const" ? operand.ty : placeTy(frame, operand.place));
}

export function placeTy(frame: Frame, place: Place): Ty {
  const last = place.projection[place.projection.length - 1];
  return last === undefined ? localTy(frame, place.local) : last.ty;
}

function projectedTy(frame: Frame, projection: Projection): Ty {
  return frame.ty(projection.ty);
}

function localTy(frame: Frame, local: number): Ty {
  const found = frame.body.locals[local];
  if (found === undefined) throw new RangeError(`no local ${String(local)}`);
  return found.ty;
}
