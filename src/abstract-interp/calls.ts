/**
 * Calls: which functions a call reaches at this instance, and what each of them does. What is not known is worst case, and recorded.
 */
import type { IrCallee, Operand, Terminator } from "../ir/ir.js";
import type { UnknownFnRule } from "../policy/labels.js";
import type { FnDef } from "../program/program.js";
import type { GenericArgs, Ty } from "../types/ty.js";
import { maybe, oneOf } from "./alternatives.js";
import { constantBound, givenAwayLabel, recordChannelArgument, recordChosenChannel, recordCheck, recordPanicArgument } from "./checks.js";
import { FEW } from "./choices.js";
import type { Frame, Instance } from "./frame.js";
import type { Argument, CallSite } from "./instantiate.js";
import { instantiate } from "./instantiate.js";
import type { Label } from "./labels.js";
import { lower } from "./lowering.js";
import { fieldStep, STEP } from "./paths.js";
import type { Location } from "./paths.js";
import { operandTy, placeTy, readOperand } from "./places.js";
import { emittedSoFar, formattingBound, recordEmitted } from "./outputs.js";
import { isTy } from "./reach-types.js";
import { recordCallback, recordTiming } from "./timing.js";
import { assign, otherView, unknownOf } from "./transfer.js";
import { callBack, changeReceiver, heldCode } from "./unknown-code.js";
import type { Value } from "./values.js";

type Call = Extract<Terminator, { kind: "Call" }>;

/** Applies a call to the state. Says whether it may return. */
export function applyCall(frame: Frame, call: Call): boolean {
  frame.at = call;
  const args = call.args.map((operand) => argument(frame, operand));
  const bound = formattingBound(frame);
  const before = bound === undefined ? frame.engine.labels.none : emittedSoFar(frame);
  const outputTy = frame.ty(placeTy(frame, call.dest));
  const outcome = reachCallee(frame, call.callee, args, outputTy, call);
  if ((!outcome.returns && outcome.left !== true) || call.target === undefined) frame.mayStop(frame.engine.labels.none);
  assign(frame, call.dest, frame.engine.behindDyn.guessed(frame, outcome.value, outputTy));
  if (bound !== undefined) recordEmitted(frame, call, bound, before);
  frame.engine.dependents?.learnFromCall(frame, call, args);
  return outcome.returns;
}

interface Outcome {
  readonly value: Value;
  readonly returns: boolean;
  /** It does not return because what follows is of no interest. */
  readonly left?: boolean;
}

function reachCallee(frame: Frame, callee: IrCallee, args: readonly Argument[], output: Ty, call: Call): Outcome {
  frame.engine.sawCall(frame);
  switch (callee.kind) {
    case "Fn":
      return callFunction(frame, callee.def, frame.args(callee.args), args, output, call);
    case "Value":
      return callValue(frame, frame.ty(callee.ty), args, output, call);
    case "Unknown": {
      const rule = frame.engine.unknownRule(callee.name);
      if (rule !== undefined) return callByRule(frame, callee.name, rule, args, output);
      frame.engine.conservative(frame, callee.name, callee.candidates.length === 0 ? "what is called is not known" : "which method is called is not known");
      let value = unknownOf(frame, args, callBack(frame, args));
      changeReceiver(frame, call, value);
      if (output.kind === "Unknown" || output.kind === "Infer") value = frame.values.make({ ...value, types: [...new Set([...value.types, ...heldCode(args)])].sort((a, b) => a.id - b.id) });
      return { value: frame.values.join(value, callCandidates(frame, [...callee.candidates, ...frame.engine.instances.methodsOfUnknownTraits(callee.name, args.length)], args, output, call)), returns: true };
    }
  }
}

/** The functions of the program that a call of an unknown method may mean. */
function callCandidates(frame: Frame, all: readonly FnDef[], args: readonly Argument[], output: Ty, call: Call): Value {
  const { engine, values } = frame;
  const known = all.filter((each) => each.crate.role !== "model" && each.node.body !== undefined);
  const [first] = known;
  if (first === undefined) return values.bottom;
  if (known.length > FEW) return callChoice(frame, engine.choices.candidates(known, first, args, output), args, call);
  return maybe(frame, () => oneOf(frame, known.map((candidate) => () => callFunction(frame, candidate, engine.types.identityArgs(candidate), args, output, call).value)).reduce((one, other) => values.join(one, other), values.bottom));
}

/** Any of many functions. */
export function callChoice(frame: Frame, instance: Instance, args: readonly Argument[], call: { readonly start: number; readonly end: number }): Value {
  const site: CallSite = { span: { start: call.start, end: call.end }, key: `${String(call.start)}:${String(call.end)}:${instance.key}`, callee: instance.name, intoModel: !frame.instance.model, instance };
  return instantiate(frame, frame.engine.summaryOf(instance, frame), args, site);
}

/** A function of a crate that is not on disk, of which the policy says what it does. */
function callByRule(frame: Frame, name: string, rule: UnknownFnRule, args: readonly Argument[], output: Ty): Outcome {
  const { engine } = frame;
  if (rule.channel !== undefined) {
    for (const argument of args) recordCheck(frame, { kind: "channel", label: givenAwayLabel(frame, argument), bound: constantBound(rule.channel), what: engine.channels.nameAt(frame.at, name) });
    return { value: frame.values.bottom, returns: true };
  }
  engine.conservative(frame, name, "what is called is not known");
  let value = unknownOf(frame, args);
  if (rule.declassify !== undefined) {
    engine.record(frame, { kind: "declassification", span: rule.declassify.span, what: `${name} to ${rule.declassify.to.text}`, reason: rule.declassify.reason });
    value = lower(frame, value, output, rule.declassify.to);
  }
  if (rule.result !== undefined) value = engine.marks.apply(frame, value, output, rule.result, `the result of \`${name}\` is labelled`);
  return { value, returns: true };
}

/** A call of a function or method; a trait's method is looked up for the types at hand. */
export function callFunction(frame: Frame, def: FnDef, genericArgs: GenericArgs, args: readonly Argument[], output: Ty, call: { readonly start: number; readonly end: number }): Outcome {
  const { engine } = frame;
  const intrinsic = engine.intrinsics.get(def);
  const site = siteOf(frame, call, def);
  if (intrinsic !== undefined) {
    const value = intrinsic(frame, args, output, site);
    return value === undefined ? { value: frame.values.bottom, returns: false, left: true } : { value, returns: true };
  }
  if (def.container.kind === "Trait") {
    const instance = engine.types.resolveInstance(def, genericArgs);
    if (instance === undefined) return dispatch(frame, def, genericArgs, args, output, call);
    if (instance.def !== def) return callFunction(frame, instance.def, instance.args, args, output, call);
    if (def.node.body === undefined) return dispatch(frame, def, genericArgs, args, output, call);
  }
  return callKnown(frame, def, genericArgs, args, output, site);
}

function callKnown(frame: Frame, def: FnDef, genericArgs: GenericArgs, args: readonly Argument[], output: Ty, site: CallSite): Outcome {
  const { engine, values } = frame;
  const { annotations } = engine.annotated;
  const channel = engine.channels.isChannel(def);
  checkArguments(frame, def, args);
  if (engine.options.timing && def.crate.role === "model" && engine.isVariableTime(def)) recordTiming(frame, "operation", engine.labels.joinAll(args.map((each) => engine.argumentLabel(frame, each))));
  let outcome: Outcome;
  const panics = annotations.panicParams.get(def);
  const trusted = annotations.trusted.get(def);
  if (channel && engine.types.signatureOf(def).async) frame.channelCalls.add(frame.at.start);
  if (channel || panics !== undefined) {
    outcome = { value: values.bottom, returns: engine.types.signatureOf(def).output.kind !== "Never" };
  } else if (trusted !== undefined) {
    engine.record(frame, { kind: "trusted", span: def.nameSpan, what: engine.fnName(def), reason: trusted.reason });
    outcome = { value: engine.declarationsOf(def).some((each) => annotations.results.has(each)) ? values.bottom : unknownOf(frame, args), returns: true };
  } else {
    const instance = engine.instanceOf(def, genericArgs, frame, args);
    if (instance === undefined) {
      engine.conservative(frame, engine.fnName(def), def.foreign ? "a foreign function has no body" : "it has no body to look at");
      outcome = { value: unknownOf(frame, args, callBack(frame, args)), returns: engine.types.signatureOf(def).output.kind !== "Never" };
    } else if (engine.types.signatureOf(def).async) {
      outcome = { value: future(frame, args), returns: true };
    } else {
      const summary = engine.summaryOf(instance, frame);
      const { ablation } = engine.options;
      outcome = { value: instantiate(frame, summary, ablation?.kind === "contexts" ? ablation.passed.merged(frame, instance, args) : args, { ...site, instance }), returns: summary.returns };
    }
  }
  return { value: declaredResult(frame, def, outcome.value, output, args), returns: outcome.returns };
}

/** What labels on the function say of its result. */
function declaredResult(frame: Frame, def: FnDef, value: Value, output: Ty, args: readonly Argument[]): Value {
  const { engine } = frame;
  const { annotations } = engine.annotated;
  let result = value;
  for (const each of engine.declarationsOf(def)) {
    const lowering = annotations.declassifiers.get(each) ?? annotations.endorsers.get(each);
    if (lowering !== undefined) {
      engine.record(frame, { kind: annotations.declassifiers.has(each) ? "declassification" : "endorsement", span: lowering.span, what: `${engine.fnName(each)} to ${lowering.to.text}`, reason: lowering.reason });
      result = lower(frame, result, output, lowering.to);
    }
    const label = annotations.results.get(each);
    if (label !== undefined) result = engine.marks.apply(frame, result, output, label, `the result of \`${engine.fnName(each)}\` is labelled`, engine.dependents?.boundOfCall(frame, each, label, args));
  }
  return result;
}

/** Arguments that the callee writes to a channel by its own, its parameters' or its type's attribute. */
function checkArguments(frame: Frame, def: FnDef, args: readonly Argument[]): void {
  const { engine } = frame;
  const channels = engine.channels.argumentsOf(def);
  const receiver = engine.types.signatureOf(def).hasSelf && !channels.has(0) ? args[0] : undefined;
  const [first] = channels.keys();
  for (const [index, written] of channels) {
    const argument = args[index];
    if (argument === undefined) continue;
    const dependent = written.dependent.length === 0 || engine.dependents === undefined ? [] : engine.dependents.boundOfCall(frame, def, written, args);
    if (engine.dependents?.isHandle(def, written, index) === true) continue;
    if (index === first && receiver !== undefined) recordChosenChannel(frame, def, receiver, written, dependent);
    // Models of servers write what a handler returns.
    recordChannelArgument(frame, def, def.crate.role === "model" ? engine.argumentLabel(frame, argument) : givenAwayLabel(frame, argument), written, dependent);
  }
  // A channel that is given nothing still tells that it was called.
  const bound = channels.size > 0 ? undefined : engine.annotated.annotations.channelFns.get(def);
  if (bound !== undefined) recordChannelArgument(frame, def, engine.labels.none, bound, []);
  if (bound !== undefined && receiver !== undefined) recordChosenChannel(frame, def, receiver, bound, []);
  for (const index of engine.annotated.annotations.panicParams.get(def) ?? []) {
    const argument = args[index];
    if (argument !== undefined) recordPanicArgument(frame, engine.argumentLabel(frame, argument));
  }
}

/** An `async fn` that is a channel writes when it is awaited, so whether it is shows; if the call stands right there, that is said of the call. */
function recordAwaited(frame: Frame, def: FnDef, args: readonly Argument[], at: Awaiting): void {
  const { annotated, channels, dependents, labels } = frame.engine;
  if (frame.channelCalls.has(at.start)) return;
  const bounds = [...channels.argumentsOf(def).values()];
  const declared = frame.engine.declarationsOf(def).flatMap((each) => annotated.annotations.channelFns.get(each) ?? []);
  for (const written of bounds.length > 0 ? bounds : declared) {
    recordChannelArgument(frame, def, labels.none, written, written.dependent.length === 0 || dependents === undefined ? [] : dependents.boundOfCall(frame, def, written, args));
  }
}

/** A future of an `async fn`: it holds the arguments until it is awaited. */
function future(frame: Frame, args: readonly Argument[]): Value {
  return frame.values.withParts(frame.values.bottom, args.map((argument, index) => [fieldStep(-1, index), argument.value] as const));
}

/** A trait's method on a type that does not tell the implementation: `dyn`, a type parameter, something unknown. */
function dispatch(frame: Frame, method: FnDef, genericArgs: GenericArgs, args: readonly Argument[], output: Ty, call: { readonly start: number; readonly end: number }): Outcome {
  const { engine } = frame;
  const self = genericArgs[0];
  if (self !== undefined && isTy(self) && isCallable(self) && method.name.startsWith("call")) return callValue(frame, self, spreadTuple(frame, args), output, call);
  const awaited = pollAsync(frame, method, self, args, output, call);
  if (awaited !== undefined) return awaited;
  const receiver = args[0];
  const chosen = receiver === undefined ? engine.labels.none : engine.labels.asDecision(frame.values.shapeLabel(receiver.value));
  const rest = genericArgs.slice(1);
  const dyn = receiver !== undefined && self !== undefined && isTy(self) && self.kind === "Dynamic" ? { self, value: engine.isPin(receiver.ty) ? frame.values.part(receiver.value, fieldStep(-1, 0)) : receiver.value } : undefined;
  const many = dyn === undefined ? undefined : anyImplementation(frame, method, dyn, rest, args, output);
  const concrete = dyn === undefined ? undefined : many === undefined ? engine.behindDyn.typesOf(frame, dyn.value, dyn.self) : { types: [...engine.behindDyn.toldBy(frame, dyn.value).types].sort((a, b) => a.id - b.id), complete: many.complete };
  let known = concrete?.complete === true;
  const told = dyn === undefined ? undefined : engine.behindDyn.toldBy(frame, dyn.value).types;
  const asGuessed = receiver === undefined ? args : [{ ...receiver, value: guessedReceiver(frame, receiver.value, receiver.ty) }, ...args.slice(1)];
  const ways: (() => Outcome | undefined)[] = (concrete?.types ?? []).map((ty) => () => decided(frame, chosen, () => callOn(frame, ty, method, rest, told?.has(ty) === true ? args : asGuessed, output, call)));
  if (many !== undefined) ways.unshift(() => ({ value: decided(frame, chosen, () => callChoice(frame, many.instance, args, call)), returns: true }));
  let value: Value | undefined;
  for (const outcome of oneOf(frame, ways, (each) => each?.returns !== false)) {
    if (outcome === undefined) known = false;
    else value = value === undefined ? outcome.value : frame.values.join(value, outcome.value);
  }
  if (value === undefined && concrete?.types.length === 0 && !engine.behindDyn.mustGuess(frame)) return { value: frame.values.bottom, returns: true };
  if (value === undefined || !known) {
    checkArguments(frame, method, args);
    if (!isOpen(self)) engine.conservative(frame, engine.fnName(method), "which implementation is called is not known");
    const worst = declaredResult(frame, method, unknownOf(frame, args), output, args);
    value = value === undefined ? worst : frame.values.join(value, worst);
  }
  return { value: frame.values.raise(value, chosen), returns: true };
}

/** A receiver of which it is not told which type is behind it: the pointer in an `Rc` or `Pin` stands in a field. */
function guessedReceiver(frame: Frame, value: Value, ty: Ty, depth = 0): Value {
  const { engine, values } = frame;
  if (ty.kind !== "Adt" || ty.def.kind !== "Struct" || engine.isBox(ty) || depth > 3) return otherView(frame, value);
  let result = value;
  for (const field of ty.def.fields) {
    const fieldTy = engine.types.fieldType(field, ty.args);
    if (fieldTy.kind !== "Ref" && fieldTy.kind !== "Ptr" && fieldTy.kind !== "Adt") continue;
    const step = fieldStep(-1, field.index);
    result = values.setPart(result, step, guessedReceiver(frame, values.part(value, step), fieldTy, depth + 1));
  }
  return result;
}

/** The method of a type that stands behind `dyn`; undefined when it is not known. */
function callOn(frame: Frame, ty: Ty, method: FnDef, rest: GenericArgs, args: readonly Argument[], output: Ty, call: { readonly start: number; readonly end: number }): Outcome | undefined {
  const target = frame.engine.types.resolveInstance(method, [ty, ...rest]);
  return target === undefined ? pollAsync(frame, method, ty, args, output, call) : callFunction(frame, target.def, target.args, args, output, call);
}

/** All implementations in one, when a value does not tell which of many types is behind it. */
function anyImplementation(frame: Frame, method: FnDef, dyn: { readonly self: Ty; readonly value: Value }, rest: GenericArgs, args: readonly Argument[], output: Ty): { readonly instance: Instance; readonly complete: boolean } | undefined {
  const { engine } = frame;
  if (!engine.behindDyn.toldBy(frame, dyn.value).everywhere) return undefined;
  const all = engine.behindDyn.everMade(dyn.self, frame.instance.key);
  if (all.size <= FEW) return undefined;
  const complete = [...all].every((ty) => engine.types.resolveInstance(method, [ty, ...rest]) !== undefined);
  return { instance: engine.choices.implementations(method, dyn.self, rest, args, output), complete };
}

/** What happens in `act` is decided by `by` too. */
function decided<R>(frame: Frame, by: Label, act: () => R): R {
  const before = frame.pc;
  frame.pc = frame.engine.labels.join(before, by);
  const result = act();
  frame.pc = before;
  return result;
}

/** `Future::poll` of an `async` block or function: runs its body. */
function pollAsync(frame: Frame, method: FnDef, given: GenericArgs[number] | undefined, args: readonly Argument[], output: Ty, call: { readonly start: number; readonly end: number }): Outcome | undefined {
  const { engine, values } = frame;
  const [pin] = args;
  if (!engine.isPoll(method) || pin === undefined || given === undefined || !isTy(given)) return undefined;
  const self = engine.instances.futureType(given);
  if (self.kind !== "Async") return undefined;
  const future = frame.memory.readThrough(frame.state, values.part(pin.value, fieldStep(-1, 0)));
  const { result, waits } = frame.waitsOf(() => awaitValue(frame, { ty: self, value: future }, output, call));
  return { value: values.withParts(values.labelled(engine.labels.asDecision(waits)), [[fieldStep(0, 0), result]]), returns: true };
}

/** A type parameter stands for code that is not there: nothing is assumed of it that a caller could break. */
function isOpen(self: GenericArgs[number] | undefined): boolean {
  return self !== undefined && isTy(self) && (self.kind === "Param" || self.kind === "Projection" || self.kind === "Opaque" || self.kind === "Unknown");
}

function isCallable(ty: Ty): boolean {
  return ty.kind === "Closure" || ty.kind === "FnDef" || ty.kind === "FnPtr" || (ty.kind === "Ref" && isCallable(ty.inner)) || ty.kind === "Dynamic";
}

/** Arguments as the one tuple that `FnOnce::call_once` takes. */
function tupleOf(frame: Frame, args: readonly Argument[]): Argument {
  return { ty: frame.engine.types.interner.tuple(args.map((each) => each.ty)), value: frame.values.withParts(frame.values.bottom, args.map((each, index) => [fieldStep(-1, index), each.value] as const)) };
}

/** The arguments of `Fn::call(&f, (a, b))`. */
function spreadTuple(frame: Frame, args: readonly Argument[]): readonly Argument[] {
  const [called, tuple] = args;
  if (called === undefined || tuple?.ty.kind !== "Tuple") return args;
  return [called, ...tuple.ty.elems.map((ty, index) => ({ ty, value: frame.values.part(tuple.value, fieldStep(-1, index)) }))];
}

/** A call of a value: `args[0]` is the callee. */
export function callValue(frame: Frame, given: Ty, args: readonly Argument[], output: Ty, call: { readonly start: number; readonly end: number }): Outcome {
  const { engine, values } = frame;
  const ty = given.kind === "Opaque" || given.kind === "Projection" ? engine.types.normalize(given, undefined) : given;
  const [callee, ...rest] = args;
  if (callee === undefined) return { value: values.bottom, returns: true };
  recordCallback(frame);
  switch (ty.kind) {
    case "Ref":
      return callValue(frame, ty.inner, callee.ty.kind === "Ref" && callee.ty.inner.kind === "Ref" ? [deref(frame, callee), ...rest] : args, output, call);
    case "FnDef":
      if (ty.def.kind === "Fn") return callFunction(frame, ty.def, ty.args, rest, output, call);
      return { value: construct(frame, ty, rest), returns: true };
    case "Closure": {
      const instance = engine.closureInstanceOf(ty);
      if (instance === undefined) break;
      const site: CallSite = { span: { start: call.start, end: call.end }, key: `${String(call.start)}:${String(call.end)}`, callee: "the closure", intoModel: false };
      const env: Argument = callee.ty.kind === "Ref" ? callee : { value: callee.value, ty: callee.ty, behind: callee.value };
      const summary = engine.summaryOf(instance, frame);
      const labelled = values.shapeLabel(callee.ty.kind === "Ref" ? frame.memory.readThrough(frame.state, callee.value) : callee.value);
      return { value: values.raise(instantiate(frame, summary, [env, ...rest], { ...site, instance }), labelled), returns: summary.returns };
    }
    case "Adt":
      if (engine.isBox(ty)) {
        const inner = ty.args.find(isTy);
        if (inner !== undefined) return callValue(frame, inner, [{ ty: inner, value: boxed(frame, callee) }, ...rest], output, call);
      }
      {
        const packed = tupleOf(frame, rest);
        const implemented = engine.callMethodOf(ty, packed.ty);
        if (implemented !== undefined) return callFunction(frame, implemented.def, implemented.args, [callee.ty === ty ? callee : deref(frame, callee), packed], output, call);
      }
      break;
    case "FnPtr":
    case "Dynamic": {
      const known = engine.behindDyn.typesOf(frame, callee.ty.kind === "Ref" && ty.kind === "FnPtr" ? frame.memory.readThrough(frame.state, callee.value) : callee.value, ty);
      if (known.types.length === 0 && !engine.behindDyn.mustGuess(frame)) return { value: values.bottom, returns: true };
      const chosen = engine.labels.asDecision(values.shapeLabel(callee.value));
      let value: Value | undefined;
      const ways = known.types.map((target) => () => decided(frame, chosen, () => callValue(frame, target, [callee.ty.kind === "Ref" || target.kind !== "Closure" ? callee : { ...callee, ty: target }, ...rest], output, call)));
      for (const outcome of oneOf(frame, ways, (each) => each.returns)) value = value === undefined ? outcome.value : values.join(value, outcome.value);
      if (value === undefined || !known.complete) {
        engine.conservative(frame, engine.types.show(ty), "which function is called is not known");
        value = values.join(value ?? values.bottom, unknownOf(frame, args));
      }
      return { value: values.raise(value, chosen), returns: true };
    }
    case "Prim":
    case "Never":
    case "Foreign":
    case "Ptr":
    case "Slice":
    case "Array":
    case "Tuple":
    case "Async":
    case "Param":
    case "Projection":
    case "Opaque":
    case "Infer":
    case "Unknown":
      break;
  }
  if (!isOpen(ty)) engine.conservative(frame, engine.types.show(ty), "which function is called is not known");
  return { value: unknownOf(frame, args), returns: true };
}

function construct(frame: Frame, ty: Extract<Ty, { kind: "FnDef" }>, args: readonly Argument[]): Value {
  const variant = ty.def.kind === "Variant" ? ty.def.index : -1;
  return frame.values.withParts(frame.values.bottom, args.map((argument, index) => [fieldStep(variant, index), argument.value] as const));
}

function boxed(frame: Frame, callee: Argument): Value {
  const box = callee.ty.kind === "Ref" ? frame.memory.readThrough(frame.state, callee.value) : callee.value;
  const inner = frame.values.part(box, STEP.box);
  return frame.values.make({ ...inner, types: [...new Set([...inner.types, ...box.types])].sort((a, b) => a.id - b.id) });
}

export function deref(frame: Frame, argument: Argument): Argument {
  if (argument.ty.kind !== "Ref" && argument.ty.kind !== "Ptr") return argument;
  return { ty: argument.ty.inner, value: frame.memory.readThrough(frame.state, argument.value) };
}

function argument(frame: Frame, operand: Operand): Argument {
  const ty = operandTy(frame, operand);
  return { value: readOperand(frame, operand), ty };
}

function siteOf(frame: Frame, call: { readonly start: number; readonly end: number }, def: FnDef): CallSite {
  return {
    span: { start: call.start, end: call.end },
    key: `${String(call.start)}:${String(call.end)}:${String(def.id)}`,
    callee: frame.engine.fnName(def),
    intoModel: def.crate.role === "model" && !frame.instance.model,
  };
}

/** Runs a future to its end. */
export function applyAwait(frame: Frame, terminator: Extract<Terminator, { kind: "Await" }>): void {
  frame.at = terminator;
  const future = argument(frame, terminator.future);
  const output = frame.ty(placeTy(frame, terminator.dest));
  const operand = terminator.future;
  const home = operand.kind === "Move" && operand.place.projection.length === 0 ? frame.memory.paths.local(operand.place.local) : undefined;
  const left = home === undefined ? undefined : frame.memory.read(frame.state, home);
  const value = awaitValue(frame, future, output, { start: terminator.start, end: terminator.end, home });
  if (home !== undefined && left !== undefined) frame.memory.write(frame.state, [home], left, { weak: false, asShared: false });
  assign(frame, terminator.dest, value);
}

/** Where an `await` stands, and where the future does while it is polled, if that is a variable of the body. */
export interface Awaiting {
  readonly start: number;
  readonly end: number;
  readonly home?: Location | undefined;
}

/** A future as `poll` takes it: it stands in memory, and keeps there what one poll leaves for the next. */
function pinned(frame: Frame, future: Argument, ty: Ty, call: Awaiting): Argument {
  const { engine, memory, values } = frame;
  const location = call.home ?? memory.paths.sharedLocation(memory.paths.allocation(`${engine.instanceKey(frame.instance)}@${String(call.start)}:${String(call.end)}:polled`, 0));
  if (call.home === undefined) memory.writeShared(location, values.raise(future.value, frame.pc));
  else memory.write(frame.state, [location], future.value, { weak: false, asShared: false });
  return { ty, value: values.withParts(values.bottom, [[fieldStep(-1, 0), values.pointer([location])]]) };
}

/** What an `async fn` of a trait returns that was called on a `dyn` object: the implementations run, of all types that the object may have. */
function awaitBehind(frame: Frame, future: Argument, ty: Extract<Ty, { kind: "Async" }>, output: Ty, call: Awaiting): Value | undefined {
  const { engine, values } = frame;
  const [self] = ty.args;
  if (!("kind" in ty.of) || ty.of.container.kind !== "Trait" || self === undefined || !isTy(self) || self.kind !== "Dynamic") return undefined;
  const method = ty.of;
  const receiver = values.part(future.value, fieldStep(-1, 0));
  const known = engine.behindDyn.typesOf(frame, receiver, self);
  if (known.types.length === 0 && !engine.behindDyn.mustGuess(frame)) return values.bottom;
  const targets = known.types.map((each) => engine.types.resolveInstance(method, [each, ...ty.args.slice(1)]));
  if (!known.complete || targets.length === 0 || targets.includes(undefined)) return undefined;
  const chosen = engine.labels.asDecision(values.shapeLabel(receiver));
  const ways = targets.flatMap((target) => (target === undefined || target.def === method ? [] : [() => decided(frame, chosen, () => awaitValue(frame, { ty: engine.types.interner.async(target.def, target.args, ty.output), value: future.value }, output, call))]));
  return values.raise(oneOf(frame, ways).reduce((one, other) => values.join(one, other), values.bottom), chosen);
}

export function awaitValue(frame: Frame, future: Argument, output: Ty, call: Awaiting): Value {
  const { engine, values } = frame;
  const ty = engine.instances.futureType(future.ty);
  const behind = ty.kind === "Async" ? awaitBehind(frame, future, ty, output, call) : undefined;
  if (behind !== undefined) return behind;
  if (ty.kind === "Async") {
    const site: CallSite = { span: { start: call.start, end: call.end }, key: `${String(call.start)}:${String(call.end)}:await`, callee: "the future", intoModel: false };
    if ("kind" in ty.of) {
      const fn: FnDef = ty.of;
      const inputs = engine.types.signatureOf(fn).inputs.map((input, index) => ({ ty: input, value: values.part(future.value, fieldStep(-1, index)) }));
      const channel = engine.channels.isChannel(fn);
      if (channel) recordAwaited(frame, fn, inputs, call);
      if (channel && fn.crate.role !== "model") return declaredResult(frame, fn, values.bottom, output, inputs);
      const instance = engine.instanceOf(fn, ty.args, frame, inputs);
      if (instance !== undefined) {
        return declaredResult(frame, fn, instantiate(frame, engine.summaryOf(instance, frame), inputs, { ...site, callee: engine.fnName(fn), intoModel: fn.crate.role === "model" && !frame.instance.model, instance }), output, inputs);
      }
    } else {
      const instance = engine.closureInstanceOf(ty);
      if (instance !== undefined) return instantiate(frame, engine.summaryOf(instance, frame), [{ value: values.bottom, ty, behind: future.value }], { ...site, instance });
    }
  }
  if (engine.isBox(ty) || engine.isPin(ty)) {
    const inner = ty.kind === "Adt" ? ty.args.find(isTy) : undefined;
    if (inner !== undefined) {
      const value = engine.isBox(ty) ? values.part(future.value, STEP.box) : values.part(future.value, fieldStep(-1, 0));
      return awaitValue(frame, { ty: inner, value: values.make({ ...value, types: [...new Set([...value.types, ...future.value.types])].sort((a, b) => a.id - b.id) }) }, output, call);
    }
  }
  if (ty.kind === "Dynamic") {
    const known = engine.behindDyn.typesOf(frame, future.value, ty);
    if (known.types.length === 0 && !engine.behindDyn.mustGuess(frame)) return values.bottom;
    let value: Value | undefined;
    for (const each of oneOf(frame, known.types.map((target) => () => awaitValue(frame, { ty: target, value: future.value }, output, call)))) value = value === undefined ? each : values.join(value, each);
    if (value !== undefined && known.complete) return value;
  }
  const polled = engine.pollOf(ty);
  if (polled !== undefined) {
    const outcome = callFunction(frame, polled.def, polled.args, [pinned(frame, future, engine.types.signatureOf(polled.def).inputs[0] ?? ty, call)], output, call);
    frame.mayWait(engine.labels.asDecision(values.shapeLabel(outcome.value)));
    return values.part(outcome.value, fieldStep(0, 0));
  }
  engine.conservative(frame, engine.types.show(ty), "what is awaited is not known");
  return unknownOf(frame, [future]);
}
