/**
 * Outputs that no call makes: what `main` returns, the arguments that `#[tracing::instrument]` records, and what an implementation of a
 * formatting trait emits where the policy makes the trait a channel.
 */
import type { MetaAttr } from "../../grammar/ast.js";
import type { Terminator } from "../ir/ir.js";
import type { FnDef, TraitDef } from "../program/program.js";
import type { Ty } from "../types/ty.js";
import { callFunction } from "./calls.js";
import { constantBound, elementBound, recordCheck } from "./checks.js";
import type { Frame } from "./frame.js";
import type { Argument } from "./instantiate.js";
import type { Label } from "./labels.js";
import { fieldStep, STEP } from "./paths.js";
import type { Value } from "./values.js";
import type { Label as WrittenLabel } from "../policy/labels.js";

/** The function whose body is looked at, unless it is a closure, a constant or a static. */
function functionOf(frame: Frame): FnDef | undefined {
  const { of } = frame.instance;
  return "kind" in of && of.kind === "Fn" ? of : undefined;
}

export function isMain(frame: Frame): boolean {
  const fn = functionOf(frame);
  return fn?.name === "main" && fn.crate.role === "checked" && fn.parent === fn.crate.root && fn.crate.target !== "lib";
}

/** `main` returns the value: its exit code, and the `Err` that is printed. */
export function recordExit(frame: Frame, value: Value, ty: Ty): void {
  if (ty.kind === "Tuple" || ty.kind === "Never") return;
  const { labels } = frame.engine;
  const shape = frame.values.shapeLabel(value);
  const variants = ty.kind === "Adt" && ty.def.kind === "Enum" ? ty.def.variants.length : 0;
  const payload = variants > 0 ? frame.values.part(value, fieldStep(variants - 1, 0)) : value;
  const payloadTy = ty.kind === "Adt" && variants > 0 ? errorTy(frame, ty) : undefined;
  const label = labels.join(shape, payloadTy === undefined ? frame.engine.argumentLabel(frame, { value: payload, ty }) : formatted(frame, { value: payload, ty: payloadTy }));
  recordCheck(frame, { kind: "channel", label, bound: elementBound(frame.engine.lattice.builtinBound), what: "the exit status of the program" });
}

/** The type of what the last variant holds: of a `Result`, the error. */
function errorTy(frame: Frame, ty: Extract<Ty, { kind: "Adt" }>): Ty | undefined {
  const last = ty.def.kind === "Enum" ? ty.def.variants[ty.def.variants.length - 1] : undefined;
  const field = last?.fields[0];
  return field === undefined ? undefined : frame.engine.types.fieldType(field, ty.args);
}

/** Records what `#[instrument]` does when the function is entered. */
export function recordInstrument(frame: Frame): void {
  const found = instrumented(frame);
  if (found === undefined) return;
  const { fn, attr } = found;
  const skipped = skippedIn(attr);
  const chains = fieldsIn(attr);
  const first = fn.node.self === undefined ? 0 : 1;
  for (let index = 0; index < frame.body.argCount; index++) {
    const local = frame.body.locals[index + 1];
    const pat = fn.node.params[index - first]?.pat;
    const name = index < first ? "self" : pat?.kind === "IdentPat" ? pat.name.name : undefined;
    if (local === undefined) continue;
    const argument: Argument = { value: frame.state.locals[index + 1] ?? frame.values.bottom, ty: frame.ty(local.ty) };
    if (name === undefined || (skipped !== "all" && !skipped.has(name))) recordEvent(frame, attr, formatted(frame, argument));
    for (const chain of chains) {
      if (chain.names[0] !== name) continue;
      const field = followed(frame, argument, chain.names.slice(1));
      recordEvent(frame, attr, (chain.asks && field.whole ? shapeOf(frame, field) : undefined) ?? formatted(frame, field));
    }
  }
}

/** Records what it does when the function returns: the value with `ret`, the error with `err`. */
export function recordInstrumentReturn(frame: Frame): void {
  const found = instrumented(frame);
  const tokens = found?.attr.args?.tokens ?? [];
  const has = (word: string): boolean => tokens.some((token, at) => token.text === word && tokens[at + 1]?.text !== "=");
  const local = frame.body.locals[0];
  if (found === undefined || local === undefined || !(has("ret") || has("err"))) return;
  const value = frame.state.locals[0] ?? frame.values.bottom;
  const ty = frame.ty(local.ty);
  if (has("ret")) recordEvent(frame, found.attr, formatted(frame, { value, ty }));
  if (!has("err") || ty.kind !== "Adt" || ty.def.kind !== "Enum") return;
  const error = errorTy(frame, ty);
  const payload = frame.values.part(value, fieldStep(ty.def.variants.length - 1, 0));
  if (error !== undefined) recordEvent(frame, found.attr, frame.engine.labels.join(frame.values.shapeLabel(value), formatted(frame, { value: payload, ty: error })));
}

function instrumented(frame: Frame): { readonly fn: FnDef; readonly attr: MetaAttr } | undefined {
  const fn = functionOf(frame);
  const attr = fn?.attrs.find((each): each is MetaAttr => each.kind === "Meta" && each.path[each.path.length - 1]?.name === "instrument");
  return fn === undefined || attr === undefined || frame.instance.model ? undefined : { fn, attr };
}

function recordEvent(frame: Frame, attr: MetaAttr, label: Label): void {
  const { channelMacros } = frame.engine.annotated.annotations;
  const written = channelMacros.get("tracing::instrument") ?? channelMacros.get("tracing");
  recordCheck(frame, { kind: "channel", label, bound: written === undefined ? elementBound(frame.engine.lattice.builtinBound) : constantBound(written), what: "`#[instrument]`", site: { start: attr.start, end: attr.end } });
}

function skippedIn(attr: MetaAttr): ReadonlySet<string> | "all" {
  const tokens = attr.args?.tokens ?? [];
  if (tokens.some((token) => token.text === "skip_all")) return "all";
  return new Set(listAfter(attr, "skip"));
}

/** The texts between the brackets after a word. */
function listAfter(attr: MetaAttr, word: string): readonly string[] {
  const tokens = attr.args?.tokens ?? [];
  const at = tokens.findIndex((token) => token.text === word);
  const found: string[] = [];
  if (at < 0 || tokens[at + 1]?.text !== "(") return found;
  let depth = 0;
  for (const { text } of tokens.slice(at + 1)) {
    if (text === "(") depth++;
    if (text === ")") depth--;
    if (depth === 0) break;
    found.push(text);
  }
  return found;
}

/** A variable and what fields lead on from it; `asks`: and then a method that looks only at how much there is. */
interface Chain { readonly names: readonly string[]; readonly asks: boolean }

const ASKS: ReadonlySet<string> = new Set(["len", "is_empty", "is_some", "is_none", "is_ok", "is_err"]);

/** The variables with their fields in the values of `fields(name = value, …)`. */
function fieldsIn(attr: MetaAttr): readonly Chain[] {
  const texts = listAfter(attr, "fields");
  const chains: Chain[] = [];
  texts.forEach((text, at) => {
    if (!/^[A-Za-z_]/.test(text) || texts[at - 1] === "." || texts[at + 1] === "=") return;
    const names = [text];
    let next = at + 1;
    for (; texts[next] === "." && texts[next + 2] !== "("; next += 2) names.push(texts[next + 1] ?? "");
    chains.push({ names, asks: texts[next] === "." && texts[next + 3] === ")" && ASKS.has(texts[next + 1] ?? "") });
  });
  return chains;
}

/** What fields lead to, through references and boxes; what holds it, not `whole`, where one is not known. */
function followed(frame: Frame, argument: Argument, fields: readonly string[]): Argument & { readonly whole: boolean } {
  const { engine, values } = frame;
  let at = argument;
  for (const name of fields) {
    at = behind(frame, at);
    const field = at.ty.kind === "Adt" && at.ty.def.kind === "Struct" ? at.ty.def.fields.find((each) => each.name === name) : undefined;
    if (field === undefined || at.ty.kind !== "Adt") return { ...at, whole: false };
    const declared = engine.annotated.constantOf(field);
    const part = values.part(at.value, fieldStep(-1, field.index));
    at = { ty: engine.types.fieldType(field, at.ty.args), value: declared === undefined ? part : values.raise(part, declared) };
  }
  return { ...at, whole: true };
}

function behind(frame: Frame, argument: Argument): Argument {
  let at = argument;
  while (at.ty.kind === "Ref") at = { ty: at.ty.inner, value: frame.memory.readThrough(frame.state, at.value) };
  return at;
}

/** Types whose length or variant is that of their first part. */
const COUNTED: ReadonlySet<string> = new Set(["Vec", "String", "Option", "Result"]);

/** What the length or the variant of a value depends on, where its type is one that is known for it. */
function shapeOf(frame: Frame, argument: Argument): Label | undefined {
  const { values, engine } = frame;
  const { value, ty } = behind(frame, argument);
  const shape = values.shapeLabel(value);
  if (ty.kind === "Slice" || ty.kind === "Array" || (ty.kind === "Prim" && ty.name === "str")) return shape;
  if (ty.kind !== "Adt" || ty.def.crate.role !== "model" || ty.def.crate.name !== "std" || !COUNTED.has(ty.def.name)) return undefined;
  if (ty.def.kind === "Enum") return shape;
  const first = ty.def.fields[0];
  if (first === undefined) return undefined;
  const inner = shapeOf(frame, { ty: engine.types.fieldType(first, ty.args), value: values.part(value, fieldStep(-1, first.index)) });
  return inner === undefined ? undefined : engine.labels.join(shape, inner);
}

/** What formatting a value with `Debug` emits; everything in it where that is not known. */
function formatted(frame: Frame, argument: Argument): Label {
  const { engine } = frame;
  const debug = engine.types.program.lang.get("Debug") ?? engine.traitNamed("Debug");
  const method = debug?.kind === "Trait" ? debug.items.find((item) => item.kind === "Fn" && item.name === "fmt") : undefined;
  if (method?.kind !== "Fn" || engine.types.resolveInstance(method, [argument.ty]) === undefined) return engine.argumentLabel(frame, argument);
  const { memory, values } = frame;
  const buffer = memory.paths.sharedLocation(memory.paths.allocation(`formatted:${frame.instance.key}:${String(engine.typeId(argument.ty))}:${String(frame.at.start)}`, 0));
  const signature = engine.types.signatureOf(method);
  const self: Argument = { value: values.pointer([memory.paths.within(buffer, STEP.elem)]), ty: signature.inputs[0] ?? argument.ty };
  memory.writeShared(memory.paths.within(buffer, STEP.elem), argument.value);
  const out: Argument = { value: values.pointer([memory.paths.within(buffer, fieldStep(-1, 0))]), ty: signature.inputs[1] ?? argument.ty };
  callFunction(frame, method, [argument.ty], [self, out], signature.output, frame.at);
  return memory.reachLabel(frame.state, memory.read(frame.state, memory.paths.within(buffer, fieldStep(-1, 0))));
}

/** The bound of the formatting trait that the body implements, if the policy makes it a channel. */
export function formattingBound(frame: Frame): WrittenLabel | undefined {
  const fn = functionOf(frame);
  const { channelTraits } = frame.engine.annotated.annotations;
  if (channelTraits.size === 0 || fn?.container.kind !== "Impl" || frame.instance.model) return undefined;
  const trait: TraitDef | undefined = frame.engine.types.implHeader(fn.container.def).trait;
  return trait === undefined ? undefined : channelTraits.get(trait);
}

/** What a call adds to the formatter that came in as the second parameter, in an implementation whose trait is a channel. */
export function recordEmitted(frame: Frame, call: Extract<Terminator, { kind: "Call" }>, bound: WrittenLabel, before: Label): void {
  const after = emittedSoFar(frame);
  const known = new Set(before.codes);
  const label = frame.engine.labels.filter(after, (atom, byDecision) => !known.has(2 * atom.id + (byDecision ? 1 : 0)));
  frame.at = call;
  recordCheck(frame, { kind: "channel", label, bound: constantBound(bound), what: "the formatter" });
}

/** Everything that the formatter holds at this point. */
export function emittedSoFar(frame: Frame): Label {
  const { memory, values } = frame;
  const formatter = values.input(memory.paths.param(1));
  const written = memory.readThrough(frame.state, formatter);
  return frame.engine.labels.filter(memory.reachLabel(frame.state, written), (atom) => atom.kind === "Source" || !startsAt(atom, 1));
}

function startsAt(atom: ReturnType<Frame["engine"]["labels"]["atom"]>, param: number): boolean {
  return (atom.kind === "Own" || atom.kind === "Deep") && atom.path.root.kind === "Param" && atom.path.root.index === param;
}

