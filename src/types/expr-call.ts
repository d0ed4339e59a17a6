/** Infers calls: of functions, constructors, callable values and methods, with their arguments. */
import type { Expr } from "../../grammar/ast.js";
import type { FnDef } from "../program/program.js";
import { applyDerefs, autoderef, isBox } from "./autoderef.js";
import { hasType, peel } from "./body-cx.js";
import type { BodyCx, Expected } from "./body-cx.js";
import { coerce, tryCoerce } from "./coerce.js";
import { checkExpr } from "./expr.js";
import { constructorCall } from "./expr-adt.js";
import { pathText } from "./lower-type.js";
import { probeMethod } from "./method-probe.js";
import type { Pick } from "./method-probe.js";
import { instantiate, resolveValue } from "./path-expr.js";
import { makeMutable } from "./place-mut.js";
import { fnDefSignature } from "./builtin-traits.js";
import type { GenericArgs, Ty } from "./ty.js";
import type { Callee, TExpr } from "./typed-body.js";

type ExprOf<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;
interface Span { readonly start: number; readonly end: number }

// ---- arguments

/** Checks arguments against the parameters: closures last, when the others have told what they can. */
export function checkArgs(cx: BodyCx, formal: readonly Ty[], output: Ty | undefined, args: readonly Expr[], expected: Expected | undefined): TExpr[] {
  const hints = expectedInputs(cx, formal, output, expected);
  const out = new Array<TExpr | undefined>(args.length);
  const closures = args.map((a) => isClosure(a));
  const any = closures.includes(true);
  for (const pass of any ? [false, true] : [false]) {
    if (pass) cx.solver.selectWherePossible();
    args.forEach((arg, i) => {
      if (closures[i] !== pass) return;
      out[i] = checkArg(cx, arg, formal[i], hints?.[i]);
    });
  }
  return out.flatMap((a) => (a === undefined ? [] : [a]));
}

function checkArg(cx: BodyCx, arg: Expr, formal: Ty | undefined, hint: Ty | undefined): TExpr {
  if (formal === undefined) return checkExpr(cx, arg, undefined);
  const want = hint ?? formal;
  const typed = checkExpr(cx, arg, { how: isUnsized(cx, want) ? "rvalue" : "has", ty: want });
  if (hint !== undefined && hint !== formal && !isUnsized(cx, hint)) {
    const coerced = tryCoerce(cx, typed, hint);
    if (coerced !== undefined && cx.unify(formal, hint)) return coerced;
  }
  if (formal.hasInfer && cx.resolve(formal).hasInfer) cx.solver.selectWherePossible();
  return coerce(cx, typed, formal);
}

function isUnsized(cx: BodyCx, ty: Ty): boolean {
  const at = cx.shallow(ty);
  return at.kind === "Slice" || at.kind === "Dynamic" || (at.kind === "Prim" && at.name === "str");
}

function isClosure(expr: Expr): boolean {
  const at = peel(expr);
  return at.kind === "Closure" || (at.kind === "BlockExpr" && (at.mode === "async" || at.mode === "asyncMove"));
}

/** What the parameters would be if the result is what the context expects; binds nothing. */
function expectedInputs(cx: BodyCx, formal: readonly Ty[], output: Ty | undefined, expected: Expected | undefined): readonly Ty[] | undefined {
  const want = hasType(expected);
  if (want === undefined || !output?.hasInfer) return undefined;
  const ret = cx.structurally(want);
  if (ret.kind === "Infer") return undefined;
  return cx.probe(() => {
    const formalRet = cx.resolve(output);
    if (!cx.table.unify(formalRet, ret)) return undefined;
    return formal.map((t) => cx.resolve(t));
  });
}

// ---- calls of expressions

export function checkCall(cx: BodyCx, expr: ExprOf<"Call">, expected: Expected | undefined): TExpr {
  const span = { start: expr.start, end: expr.end };
  const target = peel(expr.callee);
  if (target.kind === "PathExpr") {
    const res = resolveValue(cx, target.path);
    const last = target.path.segments[target.path.segments.length - 1];
    const name = last === undefined ? target : { start: last.start, end: last.start + last.name.length };
    switch (res.kind) {
      case "Item":
        if (res.def.kind === "Fn") return callFn(cx, res.def, res.args, expr, expected, name);
        break;
      case "Ctor":
        if (res.def.kind !== "Union" && (res.def.kind !== "Variant" || res.def.data === "Tuple")) {
          const sig = fnDefSignature(cx.tcx, res.def, res.args);
          const inputs = sig.inputs.map((t) => cx.solver.normalize(t));
          const args = checkArgs(cx, inputs, sig.output, expr.args, expected);
          return constructorCall(cx, res, args, sig.output, span);
        }
        break;
      case "Unknown": {
        const args = expr.args.map((a) => checkExpr(cx, a, undefined));
        cx.gap("unresolvedCall", expr, pathText(target.path));
        const callee: Callee = { kind: "Unknown", name: res.path ?? last?.name ?? "", candidates: res.candidates };
        return cx.node({ kind: "Call", callee, args, from: "call", nameStart: name.start, nameEnd: name.end, ty: cx.types.unknown(res.reason), start: span.start, end: span.end });
      }
      case "Local": case "ConstParam":
        break;
    }
  }
  return callValue(cx, checkExpr(cx, expr.callee, undefined), expr, expected);
}

function callFn(cx: BodyCx, def: FnDef, args: GenericArgs, expr: ExprOf<"Call">, expected: Expected | undefined, name: Span): TExpr {
  cx.solver.registerPredicates(cx.tcx.erasedPredicatesOf(def), args);
  const sig = fnDefSignature(cx.tcx, def, args);
  const inputs = sig.inputs.map((t) => cx.solver.normalize(t));
  const output = cx.solver.normalize(sig.output);
  const typed = checkArgs(cx, inputs, output, expr.args, expected);
  const trait = def.container.kind === "Trait" ? def.container.def : undefined;
  const callee = cx.fnCallee(def, args, trait);
  return cx.node({ kind: "Call", callee, args: typed, from: "call", nameStart: name.start, nameEnd: name.end, ty: output, start: expr.start, end: expr.end });
}

/** A value that can be called: a function item or pointer, a closure, or anything that implements an `Fn` trait. */
function callValue(cx: BodyCx, callee: TExpr, expr: ExprOf<"Call">, expected: Expected | undefined): TExpr {
  const steps = autoderef(cx, callee.ty);
  for (let i = 0; i < steps.length; i++) {
    const ty = steps[i]?.ty;
    if (ty === undefined || ty.kind === "Ref" || isBox(cx, ty)) continue;
    const found = callableAs(cx, ty, expr.args.length);
    if (found === undefined) continue;
    const place = applyDerefs(cx, callee, steps, i);
    if (ty.kind === "FnDef" && ty.def.kind === "Fn") {
      cx.solver.registerPredicates(cx.tcx.erasedPredicatesOf(ty.def), ty.args);
      const typedArgs = checkArgs(cx, found.inputs, found.output, expr.args, expected);
      const direct = cx.fnCallee(ty.def, ty.args, ty.def.container.kind === "Trait" ? ty.def.container.def : undefined);
      return callNode(cx, direct, typedArgs, found.output, callee, expr);
    }
    const args = checkArgs(cx, found.inputs, found.output, expr.args, expected);
    if (found.by === "mut") makeMutable(cx, place);
    const value: Extract<Callee, { kind: "Value" }> = { kind: "Value", callee: place, by: found.by };
    if (ty.kind === "Closure") cx.closureCalls.push({ callee: value, closure: ty.closure });
    return callNode(cx, value, args, found.output, callee, expr);
  }
  const args = expr.args.map((a) => checkExpr(cx, a, undefined));
  cx.gap("unresolvedCall", expr, cx.tcx.show(cx.resolve(callee.ty)));
  const output = cx.types.unknown("a call of an unknown value");
  return callNode(cx, { kind: "Value", callee, by: "ref" }, args, output, callee, expr);
}

function callNode(cx: BodyCx, callee: Callee, args: readonly TExpr[], ty: Ty, name: Span, expr: Span): TExpr {
  return cx.node({ kind: "Call", callee, args, from: "call", nameStart: name.start, nameEnd: name.end, ty, start: expr.start, end: expr.end });
}

interface Callable {
  readonly inputs: readonly Ty[];
  readonly output: Ty;
  readonly by: "once" | "mut" | "ref";
}

function callableAs(cx: BodyCx, ty: Ty, count: number): Callable | undefined {
  const sig = cx.solver.callable(ty, undefined, 0);
  if (sig !== undefined) return { ...sig, by: "ref" };
  if (ty.kind === "Infer" || ty.kind === "Unknown") return undefined;
  const once = cx.tcx.lang.trait("fn_once", "FnOnce");
  const output = cx.tcx.lang.assoc(once, "Output");
  if (once === undefined || output === undefined) return undefined;
  for (const [name, plain, by] of FN_TRAITS) {
    const trait = cx.tcx.lang.trait(name, plain);
    if (trait === undefined) continue;
    const inputs = Array.from({ length: count }, () => cx.fresh());
    const tuple = cx.types.tuple(inputs);
    if (cx.solver.holds(trait, [ty, tuple]) === "no") continue;
    cx.solver.require({ trait, args: [ty, tuple] });
    cx.solver.selectWherePossible();
    return { inputs: inputs.map((t) => cx.resolve(t)), output: cx.solver.normalize(cx.types.projection(once, output, [ty, tuple])), by };
  }
  return undefined;
}

const FN_TRAITS = [["fn", "Fn", "ref"], ["fn_mut", "FnMut", "mut"], ["fn_once", "FnOnce", "once"]] as const;

// ---- method calls

export function checkMethodCall(cx: BodyCx, expr: ExprOf<"MethodCall">, expected: Expected | undefined): TExpr {
  const receiver = checkExpr(cx, expr.receiver, undefined);
  const result = probeMethod(cx, receiver.ty, expr.name.name);
  if (result.kind === "pick") return confirmMethod(cx, receiver, result.pick, expr, expected);
  const args = [receiver, ...expr.args.map((a) => checkExpr(cx, a, undefined))];
  cx.gap("unresolvedCall", expr, `${cx.tcx.show(cx.resolve(receiver.ty))}.${expr.name.name}: ${result.reason}`);
  const callee: Callee = { kind: "Unknown", name: expr.name.name, candidates: result.candidates };
  return cx.node({
    kind: "Call", callee, args, from: "method", nameStart: expr.name.start, nameEnd: expr.name.end,
    ty: cx.types.unknown(`method ${expr.name.name}`), start: expr.start, end: expr.end,
  });
}

function confirmMethod(cx: BodyCx, receiver: TExpr, pick: Pick, expr: ExprOf<"MethodCall">, expected: Expected | undefined): TExpr {
  const { method } = pick;
  const self = adjustReceiver(cx, receiver, pick);
  const { args: parentArgs, trait } = parentArguments(cx, pick);
  const args = cx.lowerer().fill(method, expr.generics, undefined, parentArgs, true);
  const sig = fnDefSignature(cx.tcx, method, args);
  const inputs = sig.inputs.map((t) => cx.solver.normalize(t));
  const first = inputs[0];
  if (first !== undefined) cx.unify(first, self.ty);
  const output = cx.solver.normalize(sig.output);
  cx.solver.registerPredicates(cx.tcx.erasedPredicatesOf(method), args);
  const typed = checkArgs(cx, inputs.slice(1), output, expr.args, expected);
  const callee = cx.fnCallee(method, args, trait);
  return cx.node({
    kind: "Call", callee, args: [self, ...typed], from: "method", nameStart: expr.name.start, nameEnd: expr.name.end, ty: output, start: expr.start, end: expr.end,
  });
}

function parentArguments(cx: BodyCx, pick: Pick): ReturnType<typeof instantiate> {
  const candidate = pick.candidate;
  switch (candidate.kind) {
    case "Inherent": return { args: cx.solver.freshArgs(candidate.impl, []), trait: undefined };
    case "Bound": return { args: candidate.ref.args, trait: candidate.ref.trait };
    case "Trait": return { args: cx.solver.freshArgs(candidate.trait, []), trait: candidate.trait };
  }
}

/** The receiver as the method wants it: dereferenced, borrowed, unsized. */
function adjustReceiver(cx: BodyCx, receiver: TExpr, pick: Pick): TExpr {
  const { types } = cx;
  const span = { start: receiver.start, end: receiver.end };
  const place = applyDerefs(cx, receiver, pick.steps, pick.derefs);
  switch (pick.autoref) {
    case "none": return place;
    case "ptr": {
      const at = cx.shallow(place.ty);
      return cx.node({ kind: "Coerce", coercion: { kind: "Weaken" }, operand: place, ty: at.kind === "Ptr" ? types.ptr(false, at.inner) : at, start: span.start, end: span.end });
    }
    case "ref": case "mut": {
      const mut = pick.autoref === "mut";
      if (mut) makeMutable(cx, place);
      const borrow = cx.node({ kind: "Borrow", mut, operand: place, raw: false, implicit: true, ty: types.ref(mut, place.ty), start: span.start, end: span.end } satisfies TExpr);
      const inner = cx.shallow(place.ty);
      if (!pick.unsize || inner.kind !== "Array") return borrow;
      const slice = types.slice(inner.elem);
      return cx.node({ kind: "Coerce", coercion: { kind: "Unsize", from: cx.resolve(inner), to: cx.resolve(slice) }, operand: borrow, ty: types.ref(mut, slice), start: span.start, end: span.end });
    }
  }
}
