/**
 * What code that is not known may do with what it is given, besides computing from it (`unknownOf`): call the functions in it, run the futures,
 * use the implementations of traits that it knows and the checked code does not, and change what a method is called on.
 */
import type { Operand, Place, Terminator } from "../ir/ir.js";
import type { Ty } from "../types/ty.js";
import { maybe } from "./alternatives.js";
import { awaitValue, callChoice, callValue, deref } from "./calls.js";
import type { Frame } from "./frame.js";
import type { Argument } from "./instantiate.js";
import { locate, placeTy } from "./places.js";
import { partTypes } from "./typed-parts.js";
import type { Value } from "./values.js";

const MOST_PARAMETERS = 6;
const MOST_DEEP = 6;
const FUNCTIONS: ReadonlySet<string> = new Set(["Fn", "FnMut", "FnOnce"]);

/** It may run everything that it is given, with anything that it is given or that comes of this; that is what it has in hand afterwards. */
export function callBack(frame: Frame, args: readonly Argument[]): Value {
  const { engine, memory, values } = frame;
  let label = engine.labels.joinAll(args.map((each) => engine.argumentLabel(frame, each)));
  for (;;) {
    const anything = values.uniform(label);
    let got = values.bottom;
    for (const each of args) got = values.join(got, maybe(frame, () => memory.reachFold(frame.state, runIn(frame, each, anything, []))));
    const more = engine.labels.join(label, values.inlineLabel(got));
    if (more === label) return got;
    label = more;
  }
}

/** The code in values of these types, for a value that may hold all of them. */
export function heldCode(args: readonly Argument[]): readonly Ty[] {
  const held = new Set<Ty>();
  for (const { ty, value } of args) {
    if (isCode(ty)) held.add(ty);
    if (!isKnown(ty)) for (const each of value.types) held.add(each);
  }
  return [...held].sort((a, b) => a.id - b.id);
}

/** What a method that is not known may do to the place that it is called on: the place may hold any of the arguments from now on. */
export function changeReceiver(frame: Frame, call: Extract<Terminator, { kind: "Call" }>, by: Value): void {
  const [receiver] = call.args;
  if (receiver === undefined || !isReceiver(receiver, call.nameStart) || receiver.kind === "Const" || !isMutable(frame, receiver.place) || isKnown(frame.ty(placeTy(frame, receiver.place)))) return;
  const { locations } = locate(frame, receiver.place);
  frame.memory.write(frame.state, locations, frame.values.raise(by, frame.pc), { weak: true, asShared: false });
}

/** What a method is called on stands before its name. */
function isReceiver(operand: Operand, nameStart: number): boolean {
  return operand.kind !== "Const" && operand.start !== undefined && operand.start < nameStart;
}

/** Whether the place may be borrowed exclusively. */
function isMutable(frame: Frame, place: Place): boolean {
  let mutable = frame.body.locals[place.local]?.mut === true;
  let ty = frame.body.locals[place.local]?.ty;
  for (const each of place.projection) {
    if (each.kind === "Deref" && (ty?.kind === "Ref" || ty?.kind === "Ptr")) mutable = ty.mut;
    ty = each.ty;
  }
  return mutable;
}

/** What comes of running what is in a value. `within` are the types of the values around. */
function runIn(frame: Frame, given: Argument, anything: Value, within: readonly Ty[]): Value {
  const { values } = frame;
  const { ty, value } = given;
  if (within.includes(ty) || within.length > MOST_DEEP) return values.bottom;
  const inside = [...within, ty];
  if (isFunction(frame, ty)) return callWith(frame, given, anything);
  if (ty.kind === "Async") return awaitValue(frame, given, ty.output, frame.at);
  if (ty.kind === "Ref" || ty.kind === "Ptr") return runIn(frame, deref(frame, given), anything, inside);
  let got = values.bottom;
  const run = (part: Argument): void => { got = values.join(got, frame.memory.reachFold(frame.state, runIn(frame, part, anything, inside))); };
  if (!isKnown(ty)) {
    const folded = frame.memory.reachFold(frame.state, value);
    for (const each of value.types) if (isCode(each)) run({ ty: each, value: folded, behind: folded });
  } else {
    got = useImplementations(frame, given, anything);
    for (const [step, part] of partTypes(frame.engine, ty) ?? []) run({ ty: part, value: values.part(value, step) });
  }
  return got;
}

function callWith(frame: Frame, given: Argument, anything: Value): Value {
  const { ty } = given;
  const passed = Array.from({ length: MOST_PARAMETERS }, () => ({ value: anything, ty }));
  const outcome = callValue(frame, ty, [given, ...passed], ty, frame.at);
  if (ty.kind !== "FnDef" || ty.def.kind !== "Fn") return outcome.value;
  const { types } = frame.engine;
  const signature = types.signatureOf(ty.def);
  return !signature.async ? outcome.value : awaitValue(frame, { ty: types.interner.async(ty.def, ty.args, signature.output), value: outcome.value }, signature.output, frame.at);
}

/** The methods of traits that are not known, for a type of the program: what they return, and what they leave in the value. */
function useImplementations(frame: Frame, given: Argument, anything: Value): Value {
  const { engine } = frame;
  const methods = given.ty.kind === "Adt" ? engine.instances.methodsForUnknownTraits(given.ty.def) : [];
  const [first] = methods;
  if (first === undefined) return frame.values.bottom;
  const held = frame.memory.reachFold(frame.state, given.behind ?? given.value);
  return callChoice(frame, engine.choices.uses(given.ty, methods, first), [{ ty: given.ty, value: held }, { ty: engine.types.interner.unknown("any"), value: anything }], frame.at);
}

function isFunction(frame: Frame, ty: Ty): boolean {
  if (ty.kind === "Closure" || ty.kind === "FnDef" || ty.kind === "FnPtr") return true;
  if (ty.kind === "Dynamic") return ty.bounds.some((bound) => FUNCTIONS.has(bound.trait.name));
  if (ty.kind === "Ref") return isFunction(frame, ty.inner);
  const content = frame.engine.isBox(ty) ? frame.engine.boxContent(ty) : undefined;
  return content !== undefined && isFunction(frame, content);
}

function isCode(ty: Ty): boolean {
  return ty.kind === "Closure" || ty.kind === "FnDef" || ty.kind === "Async";
}

function isKnown(ty: Ty): boolean {
  return ty.kind !== "Unknown" && ty.kind !== "Infer" && ty.kind !== "Projection";
}
