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

/** It may run everything that it is given, with anything that it is given. */
export function callBack(frame: Frame, args: readonly Argument[]): void {
  const { engine } = frame;
  const anything = frame.values.uniform(engine.labels.joinAll(args.map((each) => engine.argumentLabel(frame, each))));
  for (const each of args) maybe(frame, () => { runIn(frame, each, anything, []); });
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

/** `within` are the types of the values around. */
function runIn(frame: Frame, given: Argument, anything: Value, within: readonly Ty[]): void {
  const { ty, value } = given;
  if (within.includes(ty) || within.length > MOST_DEEP) return;
  const inside = [...within, ty];
  if (isFunction(frame, ty)) callWith(frame, given, anything);
  else if (ty.kind === "Async") awaitValue(frame, given, ty.output, frame.at);
  else if (ty.kind === "Ref" || ty.kind === "Ptr") runIn(frame, deref(frame, given), anything, inside);
  else if (!isKnown(ty)) {
    const folded = frame.memory.reachFold(frame.state, value);
    for (const each of value.types) if (isCode(each)) runIn(frame, { ty: each, value: folded, behind: folded }, anything, inside);
  } else {
    useImplementations(frame, given, anything);
    for (const [step, part] of partTypes(frame.engine, ty) ?? []) runIn(frame, { ty: part, value: frame.values.part(value, step) }, anything, inside);
  }
}

function callWith(frame: Frame, given: Argument, anything: Value): void {
  const { ty } = given;
  const passed = Array.from({ length: MOST_PARAMETERS }, () => ({ value: anything, ty }));
  const outcome = callValue(frame, ty, [given, ...passed], ty, frame.at);
  if (ty.kind !== "FnDef" || ty.def.kind !== "Fn") return;
  const { types } = frame.engine;
  const signature = types.signatureOf(ty.def);
  if (signature.async) awaitValue(frame, { ty: types.interner.async(ty.def, ty.args, signature.output), value: outcome.value }, signature.output, frame.at);
}

/** The methods of traits that are not known, for a type of the program. */
function useImplementations(frame: Frame, given: Argument, anything: Value): void {
  const { engine } = frame;
  const methods = given.ty.kind === "Adt" ? engine.instances.methodsForUnknownTraits(given.ty.def) : [];
  const [first] = methods;
  if (first === undefined) return;
  const held = frame.memory.reachFold(frame.state, given.behind ?? given.value);
  callChoice(frame, engine.choices.uses(given.ty, methods, first), [{ ty: given.ty, value: held }, { ty: engine.types.interner.unknown("any"), value: anything }], frame.at);
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
