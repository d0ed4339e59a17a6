/**
 * What one statement does to the state. Every kind of statement and rvalue is listed, those without effect by name.
 */
import type { AggregateKind, Operand, Place, Rvalue, Statement } from "../ir/ir.js";
import type { Ty } from "../types/ty.js";
import { givenAwayLabel, recordAssertion, recordDeclaration, recordEmit, recordFieldWrite, recordWatchedWrite } from "./checks.js";
import { closureCreated } from "./closures.js";
import { applyLowering } from "./lowering.js";
import type { Frame } from "./frame.js";
import { filledAgain, nothingYet } from "./memory.js";
import type { Label } from "./labels.js";
import { ELEMENTS_APART, elementStep, fieldStep, STEP } from "./paths.js";
import type { Location, Step } from "./paths.js";
import { isMain, recordExit } from "./outputs.js";
import type { Located } from "./places.js";
import { locate, operandTy, placeTy, raiseAs, readOperand, readPlace } from "./places.js";
import { recordTiming } from "./timing.js";
import { mayBeWrittenThrough } from "./reach-types.js";
import type { Meaning } from "./summary.js";
import type { Value } from "./values.js";

export function applyStatement(frame: Frame, statement: Statement): void {
  frame.at = statement;
  switch (statement.kind) {
    case "Assign": {
      const ty = frame.ty(placeTy(frame, statement.place));
      const meaning = frame.engine.dependents === undefined ? undefined : meaningOf(frame, statement.rvalue);
      assign(frame, statement.place, evaluate(frame, statement.rvalue, ty));
      frame.engine.dependents?.learnFromAssign(frame, statement.place, meaning, statement.rvalue.kind === "Discriminant" ? statement.rvalue.place : undefined);
      break;
    }
    case "StorageLive":
    case "StorageDead":
      frame.state.locals[statement.local] = frame.values.bottom;
      filledAgain(frame.state, frame.memory.paths.local(statement.local));
      if (frame.engine.hasUserDrop(frame.ty(frame.body.locals[statement.local]?.ty ?? frame.engine.types.interner.unit))) nothingYet(frame.state, frame.memory.paths.local(statement.local));
      break;
    case "FakeRead":
      break;
    case "AssertLabel":
      recordAssertion(frame, reach(frame, statement.operand), statement.label);
      break;
    case "Emit":
      recordEmit(frame, statement.crate, statement.level, reach(frame, statement.operand));
      break;
  }
}

/** Writes a value to a place under the decisions that led here. */
export function assign(frame: Frame, place: Place, value: Value): void {
  const { values, memory } = frame;
  const { dependents } = frame.engine;
  const simple = place.projection.length === 0;
  const raised = values.decided(value, frame.pc);
  if (simple) {
    const local = memory.paths.local(place.local);
    filledAgain(frame.state, local);
    if (place.local === 0 && isMain(frame)) recordExit(frame, value, frame.ty(placeTy(frame, place)));
    memory.write(frame.state, [local], dependents?.freshNames(frame, place, raised) ?? raised, { weak: false, asShared: false });
    return;
  }
  const located = locate(frame, place);
  const written = values.decided(raised, located.chosen);
  for (const location of located.locations) filledAgain(frame.state, location);
  if (located.channels.length > 0) for (const field of located.channels) recordFieldWrite(frame, field, givenAwayLabel(frame, { value: written, ty: located.ty }));
  else recordWatchedWrite(frame, located.locations, written, undefined, located.field?.field);
  if (dependents !== undefined && located.field !== undefined) dependents.checkWritten(frame, located.field.def, located.field.field, located.field.base, written, located.ty, located.field.name);
  const kept = dependents === undefined || located.field === undefined ? written : dependents.covered(frame, located.field.field, written, value);
  dependents?.overwritten(frame, located.name, located.ty);
  memory.write(frame.state, located.locations, dependents?.freshNames(frame, place, kept) ?? kept, { weak: false, asShared: located.shared });
}

function evaluate(frame: Frame, rvalue: Rvalue, ty: Ty): Value {
  const { values, memory } = frame;
  switch (rvalue.kind) {
    case "Use":
      return asTold(frame, readOperand(frame, rvalue.operand), operandTy(frame, rvalue.operand), ty);
    case "Ref":
    case "RawPtr": {
      const located = locate(frame, rvalue.place);
      if (rvalue.mut || mayBeWrittenThrough(located.ty)) watchBorrowed(frame, located);
      if (rvalue.mut && located.shared) for (const location of located.locations) memory.markCell(location);
      // Whoever reads through the borrow need not know what was borrowed. The length of an array is not labelled, so there it is said of what is in it.
      const isArray = located.ty.kind === "Array";
      if (isArray && located.declared !== values.labels.none) for (const location of located.locations) memory.writeShared(location, raiseAs(frame, located.ty, values.bottom, located.declared));
      const content = isArray ? values.labels.none : located.borrowed;
      if (located.content !== values.labels.none) for (const location of located.locations) memory.writeShared(location, frame.engine.marks.raiseContent(frame, values.bottom, located.ty, located.content, 0));
      if (located.through !== undefined) return values.raiseContent(values.raiseOwn(located.through, located.chosen), content);
      const targets = rvalue.kind === "RawPtr" ? memory.paths.movable(located.locations) : placesOf(frame, located);
      const pointer = frame.engine.behindDyn.guessed(frame, values.make({ ...values.pointer(targets, located.chosen), content, types: located.types }), ty);
      const { dependents } = frame.engine;
      return dependents === undefined || located.name === undefined || !dependents.carriesLevel(located.ty) ? pointer : values.make({ ...pointer, inputs: [dependents.alias(located.name)] });
    }
    case "StaticRef":
      return frame.engine.constants.staticRef(frame, rvalue.def);
    case "Unary":
      return values.labelled(scalar(frame, rvalue.operand));
    case "Binary":
      if (rvalue.op === "/" || rvalue.op === "%") {
        const by = scalar(frame, rvalue.right);
        recordTiming(frame, "operation", values.labels.join(scalar(frame, rvalue.left), by));
        if (rvalue.right.kind !== "Const" && !isFloat(ty)) frame.mayStop(by);
      }
      return computed(frame, readOperand(frame, rvalue.left), readOperand(frame, rvalue.right));
    case "Len":
    case "Discriminant":
      return values.labelled(values.shapeLabel(readPlace(frame, rvalue.place)));
    case "Cast": {
      const value = readOperand(frame, rvalue.operand);
      const from = operandTy(frame, rvalue.operand);
      if (from.kind === "FnDef") frame.engine.behindDyn.addressTaken(from);
      // Nothing is computed: a coercion before made it what it is written as.
      if (from === ty || ty.kind === "Adt") return asTold(frame, value, from, ty);
      const address = value.points.length > 0 || isPointer(from);
      if (!isPointer(ty) && !address) return values.labelled(scalarOf(frame, value));
      if (seenAsAnother(frame, from, ty)) {
        const elements = isArrayOfSlice(from, ty);
        if (!elements && (from.kind === "Ref" || from.kind === "Ptr")) frame.engine.annotated.writeDeclared(frame, value, from.inner);
        return otherView(frame, value, elements);
      }
      return asRaw(frame, value, ty);
    }
    case "Coerce":
      return coerce(frame, rvalue, ty);
    case "Aggregate":
      return aggregate(frame, rvalue.of, rvalue.operands, ty);
    case "Repeat":
      return values.withParts(values.bottom, [[STEP.elem, readOperand(frame, rvalue.operand)]]);
    case "Mark":
      switch (rvalue.mark.kind) {
        case "Raise":
          return frame.engine.marks.raise(frame, readOperand(frame, rvalue.operand), ty, rvalue.mark.label);
        case "Declare":
          return recordDeclaration(frame, readOperand(frame, rvalue.operand), ty, rvalue.mark.attrs);
        case "Declassify":
        case "Endorse":
          return applyLowering(frame, rvalue.mark, readOperand(frame, rvalue.operand), ty);
      }
      return values.bottom;
    case "Unknown":
      return unknownOf(frame, rvalue.inputs.map((operand) => ({ value: readOperand(frame, operand), ty: operandTy(frame, operand) })));
  }
}

/** Writes through a borrow of a field that is a channel, or whose label names another field, are checked like writes to it. */
function watchBorrowed(frame: Frame, located: Located): void {
  const { field } = located;
  const named = field !== undefined && frame.engine.dependents?.binds(field.def, field.field) === true;
  if (located.channels.length === 0 && !named) return;
  for (const location of located.locations) frame.memory.watch(location, { channels: located.channels, dependent: named ? field : undefined, ty: located.ty });
}

/** Where a borrow leads. */
function placesOf(frame: Frame, located: Located): readonly Location[] {
  if (frame.compatible === undefined) return located.locations;
  if (frame.compatible.add(frame, located.ty, located.locations)) frame.memory.grown = true;
  return [...frame.compatible.of(frame, located.ty)];
}

/** Whether a cast gives a pointer another view of what it points to, in which fields may stand elsewhere. */
function seenAsAnother(frame: Frame, from: Ty, to: Ty): boolean {
  if (to.kind !== "Ref" && to.kind !== "Ptr") return false;
  return (from.kind !== "Ref" && from.kind !== "Ptr") || frame.engine.types.interner.ref(false, from.inner) !== frame.engine.types.interner.ref(false, to.inner);
}

/** A pointer to a slice as one to an array of the same elements: only which of them is the first is another question. */
function isArrayOfSlice(from: Ty, to: Ty): boolean {
  if ((from.kind !== "Ref" && from.kind !== "Ptr") || (to.kind !== "Ref" && to.kind !== "Ptr")) return false;
  return from.inner.kind === "Slice" && to.inner.kind === "Array" && from.inner.elem === to.inner.elem;
}

/** A pointer that takes what it points to for something else: fields may stand elsewhere there, so all of it is one place, or with `elements` any of its elements. */
export function otherView(frame: Frame, value: Value, elements = false): Value {
  const { values, memory } = frame;
  const viewed = (points: readonly Location[]): readonly Location[] => (elements && !value.folded ? memory.paths.rests(points) : memory.paths.wholes(points));
  const named = value.inputs.some((path) => !path.nameOnly && !path.folded);
  if (!named || value.folded) return values.make({ ...value, points: viewed(value.points) });
  return values.make({ ...value, own: values.shapeLabel(value), content: frame.engine.annotated.ofPointee(value), inputs: [], points: viewed(memory.targets(value)) });
}

/** A value of type `from` in a place of type `to`: what is declared of it is written down if the place's type does not tell. */
function asTold(frame: Frame, value: Value, from: Ty, to: Ty): Value {
  const { annotated, labels } = frame.engine;
  if (from === to) return value;
  const told = annotated.reachableLabel(to);
  const declared = annotated.reachableLabel(from);
  return labels.join(told, declared) === told ? value : frame.values.raise(value, declared);
}

/** What a pointer is as a raw one, which may be moved. */
function asRaw(frame: Frame, value: Value, ty: Ty): Value {
  const points = ty.kind === "Ptr" ? frame.memory.paths.movable(value.points) : value.points;
  return points === value.points ? value : frame.values.make({ ...value, points });
}

function isPointer(ty: Ty): boolean {
  return ty.kind === "Ref" || ty.kind === "Ptr" || ty.kind === "FnPtr";
}

function isFloat(ty: Ty): boolean {
  return ty.kind === "Prim" && ty.name.startsWith("f");
}

/** What is computed from two values; an address that is computed with still leads where it led. */
function computed(frame: Frame, left: Value, right: Value): Value {
  const { values } = frame;
  const label = values.labels.join(scalarOf(frame, left), scalarOf(frame, right));
  const points = [...new Set([...left.points, ...right.points])];
  return points.length === 0 ? values.labelled(label) : values.make({ ...values.pointer(points, label), content: values.labels.join(frame.engine.annotated.ofPointee(left), frame.engine.annotated.ofPointee(right)) });
}

function coerce(frame: Frame, rvalue: Extract<Rvalue, { kind: "Coerce" }>, ty: Ty): Value {
  const value = readOperand(frame, rvalue.operand);
  switch (rvalue.coercion.kind) {
    case "NeverToAny":
      return frame.values.bottom;
    case "Weaken":
      return asRaw(frame, value, ty);
    case "UnsafeFn":
      return value;
    case "ReifyFn": {
      const from = operandTy(frame, rvalue.operand);
      frame.engine.behindDyn.make(ty, from);
      return frame.values.make({ ...value, types: [from] });
    }
    case "Unsize": {
      const from = frame.ty(rvalue.coercion.from);
      const to = frame.ty(rvalue.coercion.to);
      if (to.kind === "Dynamic" && from.kind === "Dynamic") frame.engine.behindDyn.widen(to, from);
      if (to.kind !== "Dynamic" || from.kind === "Dynamic") return value;
      frame.engine.behindDyn.make(to, from);
      return withDynType(frame, value, ty, from, 0);
    }
  }
}

/** Notes on every pointer to `dyn` in a value of type `ty` which concrete type is behind it. */
function withDynType(frame: Frame, value: Value, ty: Ty, concrete: Ty, depth: number): Value {
  const { values, engine } = frame;
  const noted = values.make({ ...withoutOwnInputs(frame, value, ty), types: [concrete] });
  if (ty.kind !== "Adt" || engine.isBox(ty) || ty.def.kind !== "Struct" || depth > 3) return noted;
  let result = noted;
  for (const field of ty.def.fields) {
    const fieldTy = engine.types.fieldType(field, ty.args);
    if (fieldTy.kind !== "Ref" && fieldTy.kind !== "Ptr" && fieldTy.kind !== "Adt") continue;
    const step = fieldStep(-1, field.index);
    result = values.setPart(result, step, withDynType(frame, values.part(result, step), fieldTy, concrete, depth + 1));
  }
  return result;
}

/**
 * The same pointer or box, described by where it leads rather than as a copy of inputs: whatever an input may be at a call, behind this
 * one is the type that was just put there.
 */
function withoutOwnInputs(frame: Frame, value: Value, ty: Ty): Value {
  const { values, memory, engine } = frame;
  if (value.inputs.every((path) => path.nameOnly)) return value;
  const named = { own: values.shapeLabel(value), content: engine.annotated.ofPointee(value), inputs: value.inputs.filter((path) => path.nameOnly) };
  if (ty.kind === "Ref" || ty.kind === "Ptr") return values.make({ ...values.pointer(memory.targets(value)), ...named });
  return engine.isBox(ty) ? values.make({ ...named, parts: [[STEP.box, values.part(value, STEP.box)]] }) : value;
}

function aggregate(frame: Frame, of: AggregateKind, operands: readonly Operand[], ty: Ty): Value {
  const { values } = frame;
  const put = (operand: Operand, into: Ty | undefined): Value => asTold(frame, readOperand(frame, operand), operandTy(frame, operand), into ?? ty);
  switch (of.kind) {
    case "Tuple":
      return values.withParts(values.bottom, operands.map((operand, index) => [fieldStep(-1, index), put(operand, ty.kind === "Tuple" ? ty.elems[index] : undefined)] as const));
    case "Array": {
      const elements = operands.map((operand) => put(operand, ty.kind === "Array" ? ty.elem : undefined));
      const apart = elements.slice(0, ELEMENTS_APART).map((element, index): readonly [Step, Value] => [elementStep(index), element]);
      return values.withParts(values.bottom, [...apart, [STEP.elem, values.joinAll(elements.slice(ELEMENTS_APART))]]);
    }
    case "Adt": {
      const parts: (readonly [Step, Value])[] = [];
      if (of.def === frame.engine.instances.formatError) frame.engine.formattingFails();
      const info = frame.engine.annotated.of(ty);
      operands.forEach((operand, position) => {
        const index = of.fields[position] ?? position;
        const value = put(operand, frame.engine.stepTy(ty, [fieldStep(of.variant, index)]));
        const field = info?.field(of.variant, index);
        if (field !== undefined && frame.engine.annotated.isChannel(field)) recordFieldWrite(frame, field, givenAwayLabel(frame, { value, ty: operandTy(frame, operand) }));
        const stored = field === undefined ? value : (frame.engine.dependents?.covered(frame, field, value) ?? value);
        parts.push([fieldStep(of.variant, of.def.kind === "Union" ? 0 : index), stored]);
      });
      frame.engine.dependents?.checkBuilt(frame, of, operands);
      return values.withParts(frame.engine.constants.variant(of), parts);
    }
    case "Closure": {
      const closure = values.withParts(values.bottom, operands.map((operand, index) => [fieldStep(-1, index), readOperand(frame, operand)] as const));
      closureCreated(frame, of.body, ty, closure);
      return closure;
    }
  }
}

/** Something not understood: it may depend on everything that its inputs reach, and on what it has in hand `besides`, point anywhere they point, and write whatever they let it. */
export function unknownOf(frame: Frame, inputs: readonly { readonly value: Value; readonly ty: Ty }[], besides = frame.values.bottom): Value {
  const { values, memory } = frame;
  let all = besides;
  for (const { value } of inputs) all = values.join(all, memory.reachFold(frame.state, value));
  const label = values.labels.joinAll([values.inlineLabel(besides), ...inputs.map((each) => frame.engine.argumentLabel(frame, each))]);
  for (const { value, ty } of inputs) {
    if (!mayBeWrittenThrough(ty)) continue;
    const reached = [...memory.reachable(frame.state, value)];
    for (const path of value.inputs) reached.push(memory.paths.behind(path));
    recordWatchedWrite(frame, reached, all);
    memory.write(frame.state, reached, values.raise(all, values.labels.join(label, frame.pc)), { weak: true, asShared: false });
  }
  return values.raise(all, label);
}

/** What a boolean that is assigned says of run-time labels. */
function meaningOf(frame: Frame, rvalue: Rvalue): Meaning | undefined {
  if (rvalue.kind === "Use") {
    const { operand } = rvalue;
    if (operand.kind !== "Const") return operand.place.projection.length === 0 ? frame.state.meanings.get(operand.place.local) : undefined;
    const literal = operand.value.kind === "Literal" ? operand.value.value : undefined;
    return literal?.kind !== "Bool" ? undefined : literal.value ? { whenTrue: [], whenFalse: "never" } : { whenTrue: "never", whenFalse: [] };
  }
  if (rvalue.kind !== "Unary" || rvalue.op !== "!" || rvalue.operand.kind === "Const" || rvalue.operand.place.projection.length > 0) return undefined;
  const of = frame.state.meanings.get(rvalue.operand.place.local);
  return of === undefined ? undefined : { whenTrue: of.whenFalse, whenFalse: of.whenTrue };
}

function scalar(frame: Frame, operand: Operand): Label {
  return scalarOf(frame, readOperand(frame, operand));
}

/** What a comparison or computation on the value depends on; of a pointer or aggregate also what it reaches. */
export function scalarOf(frame: Frame, value: Value): Label {
  if (value.points.length === 0 && value.parts.length === 0) return frame.values.scalarLabel(value);
  return frame.memory.reachLabel(frame.state, value);
}

function reach(frame: Frame, operand: Operand): Label {
  return frame.engine.argumentLabel(frame, { value: readOperand(frame, operand), ty: operandTy(frame, operand) });
}
