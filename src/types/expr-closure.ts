/** Infers closures and async blocks: their signature from what the context requires, then their body in a frame of its own. */
import type { Expr } from "../../grammar/ast.js";
import type { TraitDef } from "../program/program.js";
import { expectHas } from "./body-cx.js";
import type { BodyCx, Expected, FnFrame, Mut } from "./body-cx.js";
import { coerce, CoerceMany } from "./coerce.js";
import { checkBlock, checkExpr } from "./expr.js";
import { bindPattern } from "./pattern.js";
import type { DynBound, Ty } from "./ty.js";
import type { CallMode, ClosureBody, TExpr, TParam } from "./typed-body.js";

type ExprOf<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;

interface ExpectedSig {
  readonly inputs: readonly Ty[] | undefined;
  readonly output: Ty | undefined;
  readonly mode: CallMode | undefined;
}

const NOTHING: ExpectedSig = { inputs: undefined, output: undefined, mode: undefined };

export function checkClosure(cx: BodyCx, expr: ExprOf<"Closure">, expected: Expected | undefined): TExpr {
  const sig = expected === undefined ? NOTHING : expectedSignature(cx, expected.ty);
  const hints = sig.inputs?.length === expr.params.length ? sig.inputs : undefined;
  const inputs = expr.params.map((p, i) => {
    const hint = hints?.[i];
    if (p.ty === undefined) return hint ?? cx.fresh();
    const written = cx.lowerer().lower(p.ty);
    if (hint !== undefined) cx.unify(written, hint);
    return written;
  });
  const written = expr.output === undefined ? undefined : cx.lowerer().lower(expr.output);
  const declared = written ?? (expr.async ? undefined : sig.output);
  if (written !== undefined && sig.output !== undefined && !expr.async) cx.unify(written, sig.output);
  const output = declared ?? cx.fresh();
  const closure = newClosure(cx, expr, expr.async ? "asyncClosure" : "closure", expr.move, expr.async ? undefined : sig.mode);
  const args = cx.tcx.eraser.list(cx.tcx.generics.identity(cx.owner)).args;
  const result = expr.async ? cx.types.async(closure, args, output) : output;
  cx.tcx.closureSigs.set(closure, { inputs, output: result });
  inFrame(cx, { returnTy: output, closure, returns: new CoerceMany(output) }, () => {
    const params: TParam[] = expr.params.map((p, i) => {
      const ty = inputs[i] ?? cx.types.unknown("parameter");
      return cx.typedLater({ pat: bindPattern(cx, p.pat, ty, undefined), ty, attrs: p.attrs });
    });
    closure.params = params;
    closure.value = frameValue(cx, checkExpr(cx, expr.body, expectHas(output)), output);
  });
  closure.output = output;
  return cx.node({ kind: "Closure", closure, ty: cx.types.closure(closure, args), start: expr.start, end: expr.end });
}

/** The body's own value takes part in the result like each `return`. */
function frameValue(cx: BodyCx, value: TExpr, output: Ty): TExpr {
  const frame = cx.frame();
  const result = frame?.returns === undefined ? coerce(cx, value, output) : frame.returns.push(cx, value);
  const all = frame?.returns?.complete(cx);
  if (all !== undefined && all.kind !== "Never") cx.unify(output, all);
  else if (all !== undefined) {
    const at = cx.shallow(output);
    if (at.kind === "Infer") cx.divergingVars.push(at.variable);
  }
  return result;
}

function newClosure(cx: BodyCx, expr: Expr, what: ClosureBody["what"], move: boolean, asked?: CallMode): Mut<ClosureBody> {
  const closure: Mut<ClosureBody> = {
    index: cx.closures.length, owner: cx.owner, start: expr.start, end: expr.end, what, move, asked, params: [], output: cx.types.unit,
    value: { kind: "Tuple", elems: [], ty: cx.types.unit, start: expr.start, end: expr.end }, parent: cx.frame()?.closure,
  };
  cx.closures.push(closure);
  return closure;
}

/** Runs `body` as the body of another function: its own `return`, no loops around it. */
function inFrame(cx: BodyCx, frame: FnFrame, body: () => void): void {
  const diverges = cx.diverges;
  const breakables = cx.breakables.splice(0);
  cx.diverges = false;
  cx.frames.push(frame);
  cx.scopes.enter();
  body();
  cx.scopes.leave();
  cx.frames.pop();
  cx.breakables.push(...breakables);
  cx.diverges = diverges;
}

export function checkAsyncBlock(cx: BodyCx, expr: ExprOf<"BlockExpr">, expected: Expected | undefined): TExpr {
  const closure = newClosure(cx, expr, "asyncBlock", expr.mode === "asyncMove");
  const output = (expected === undefined ? undefined : expectedOutput(cx, expected.ty)) ?? cx.fresh();
  const args = cx.tcx.eraser.list(cx.tcx.generics.identity(cx.owner)).args;
  inFrame(cx, { returnTy: output, closure, returns: new CoerceMany(output) }, () => {
    const { block, ty } = checkBlock(cx, expr.block, expectHas(output));
    const value = cx.node<TExpr>({ kind: "Block", mode: "plain", target: undefined, block, ty, start: expr.start, end: expr.end });
    closure.value = frameValue(cx, value, output);
  });
  closure.output = output;
  return cx.node({ kind: "Closure", closure, ty: cx.types.async(closure, args, output), start: expr.start, end: expr.end });
}

// ---- what the context says of the signature

function expectedSignature(cx: BodyCx, expected: Ty): ExpectedSig {
  const at = cx.structurally(expected);
  switch (at.kind) {
    case "Infer": return fromObligations(cx, at);
    case "FnPtr": return { ...NOTHING, inputs: at.params, output: at.output };
    case "Dynamic": return fromBounds(cx, at.bounds);
    case "Opaque": return fromBounds(cx, at.bounds);
    case "Closure": return { ...NOTHING, ...cx.tcx.closureSigs.get(at.closure) };
    case "Prim": case "Never": case "Adt": case "Foreign": case "Ref": case "Ptr": case "Slice": case "Array": case "Tuple": case "FnDef": case "Async":
    case "Param": case "Projection": case "Unknown":
      return NOTHING;
  }
}

function fromBounds(cx: BodyCx, bounds: readonly DynBound[]): ExpectedSig {
  for (const bound of bounds) {
    const role = cx.shared.roles.of(bound.trait);
    const tuple = bound.args[0];
    if ((role !== "fn" && role !== "asyncFn") || tuple === undefined || !("hasInfer" in tuple)) continue;
    const inputs = cx.shallow(tuple);
    return { inputs: inputs.kind === "Tuple" ? inputs.elems : undefined, output: role === "fn" ? bound.assoc[0]?.ty : undefined, mode: modeOf(cx, bound.trait) };
  }
  return NOTHING;
}

/** The `Fn` bounds among the waiting obligations on the variable. */
function fromObligations(cx: BodyCx, variable: Extract<Ty, { kind: "Infer" }>): ExpectedSig {
  let inputs: readonly Ty[] | undefined;
  let output: Ty | undefined;
  let mode: CallMode | undefined;
  for (const obligation of cx.solver.pendingObligations()) {
    const self = obligation.ref.args[0];
    if (self === undefined || !("hasInfer" in self) || cx.shallow(self) !== variable) continue;
    const known = fnPart(cx, obligation.ref.trait, obligation.ref.args[1]);
    if (known === undefined) {
      const above = viaSupertraits(cx, obligation.ref);
      inputs ??= above.inputs;
      output ??= above.output;
      mode = least(mode, above.mode);
      continue;
    }
    inputs ??= known;
    mode = least(mode, modeOf(cx, obligation.ref.trait));
    if (obligation.kind === "Projection" && cx.shared.roles.of(obligation.ref.trait) === "fn") output ??= obligation.ty;
  }
  return { inputs, output, mode };
}

const MODES: readonly CallMode[] = ["ref", "mut", "once"];

function modeOf(cx: BodyCx, trait: TraitDef): CallMode | undefined {
  const { lang } = cx.tcx;
  return MODES[[lang.trait("fn", "Fn"), lang.trait("fn_mut", "FnMut"), lang.trait("fn_once", "FnOnce")].indexOf(trait)];
}

/** What allows least in the body: `Fn` before `FnMut` before `FnOnce`. */
function least(a: CallMode | undefined, b: CallMode | undefined): CallMode | undefined {
  return MODES.find((mode) => mode === a || mode === b);
}

function fnPart(cx: BodyCx, trait: TraitDef, tuple: unknown): readonly Ty[] | undefined {
  const role = cx.shared.roles.of(trait);
  if (role !== "fn" && role !== "asyncFn") return undefined;
  const ty = tuple as Ty | undefined;
  const at = ty === undefined ? undefined : cx.shallow(ty);
  return at?.kind === "Tuple" ? at.elems : undefined;
}

function viaSupertraits(cx: BodyCx, ref: { readonly trait: TraitDef; readonly args: readonly unknown[] }): ExpectedSig {
  let inputs: readonly Ty[] | undefined;
  let output: Ty | undefined;
  let mode: CallMode | undefined;
  for (const p of cx.tcx.superPredicates(ref.trait)) {
    const by = ref.args as Parameters<typeof cx.tcx.substPredicate>[1];
    const at = cx.tcx.substPredicate(p, by);
    if (at.kind === "Trait") {
      inputs ??= fnPart(cx, at.ref.trait, at.ref.args[1]);
      mode = least(mode, modeOf(cx, at.ref.trait));
    }
    else if (at.kind === "ProjectionEq" && cx.shared.roles.of(at.ref.trait) === "fn") output ??= cx.solver.normalize(at.ty);
  }
  return { inputs, output, mode };
}

/** The output that the context expects of a future. */
function expectedOutput(cx: BodyCx, expected: Ty): Ty | undefined {
  const at = cx.structurally(expected);
  if (at.kind === "Dynamic" || at.kind === "Opaque") return at.bounds.find((b) => cx.shared.roles.of(b.trait) === "future")?.assoc[0]?.ty;
  if (at.kind !== "Infer") return undefined;
  for (const obligation of cx.solver.pendingObligations()) {
    const self = obligation.ref.args[0];
    if (obligation.kind !== "Projection" || self === undefined || !("hasInfer" in self) || cx.shallow(self) !== at) continue;
    if (cx.shared.roles.of(obligation.ref.trait) === "future") return obligation.ty;
  }
  return undefined;
}
