/** Infers control flow: blocks, conditions, `match`, loops, jumps, `?` and `await`. */
import type { Block, Expr, Lifetime } from "../../grammar/ast.js";
import { expectHas, hasType } from "./body-cx.js";
import type { Breakable, BodyCx, Expected, Mut } from "./body-cx.js";
import { coerce, CoerceMany } from "./coerce.js";
import { checkBlock, checkCoerced, checkExpr } from "./expr.js";
import { bindPattern, bindPatternLater } from "./pattern.js";
import type { Ty } from "./ty.js";
import type { Callee, JumpTarget, TArm, TExpr } from "./typed-body.js";

type ExprOf<K extends Expr["kind"]> = Extract<Expr, { kind: K }>;

// ---- blocks

export function checkBlockExpr(cx: BodyCx, expr: ExprOf<"BlockExpr">, expected: Expected | undefined): TExpr {
  const span = { start: expr.start, end: expr.end };
  const mode = expr.mode === "unsafe" || expr.mode === "const" ? expr.mode : "plain";
  if (expr.mode !== "plain" && mode === "plain") {
    const { block } = checkBlock(cx, expr.block, undefined);
    cx.gap("unknownType", expr, `${expr.mode} block`);
    const value = cx.node<TExpr>({ kind: "Block", mode: "plain", target: undefined, block, ty: cx.types.unit, start: span.start, end: span.end });
    return cx.unknown(`${expr.mode} block`, expr, [value]);
  }
  if (expr.label === undefined) {
    const { block, ty } = checkBlock(cx, expr.block, expected);
    return cx.node({ kind: "Block", mode, target: undefined, block, ty, start: span.start, end: span.end });
  }
  const values = new CoerceMany(hasType(expected) ?? cx.fresh());
  const breakable = enterBreakable(cx, expr.label, false, values);
  const { block, ty } = checkBlock(cx, expr.block, expected);
  cx.breakables.pop();
  const reached = cx.shallow(ty).kind !== "Never" || !breakable.broken;
  if (reached) values.push(cx, block.tail ?? unitAt(cx, expr));
  if (breakable.broken) cx.diverges = false;
  const result = values.complete(cx);
  return cx.node({ kind: "Block", mode, target: breakable.target, block, ty: reached || breakable.broken ? result : ty, start: span.start, end: span.end });
}

function unitAt(cx: BodyCx, at: { readonly start: number; readonly end: number }): TExpr {
  return { kind: "Tuple", elems: [], ty: cx.types.unit, start: at.end, end: at.end };
}

function enterBreakable(cx: BodyCx, label: Lifetime | undefined, isLoop: boolean, values: CoerceMany | undefined): Breakable {
  const target: JumpTarget = cx.newTarget(label?.name, isLoop);
  const breakable: Breakable = { target, label: label?.name, context: label === undefined ? 0 : cx.scopes.contextAt(label.start), values, broken: false, isTry: false };
  cx.breakables.push(breakable);
  return breakable;
}

function findBreakable(cx: BodyCx, label: Lifetime | undefined): Breakable | undefined {
  if (label === undefined) {
    for (let i = cx.breakables.length - 1; i >= 0; i--) if (cx.breakables[i]?.target.isLoop === true) return cx.breakables[i];
    return undefined;
  }
  const context = cx.scopes.contextAt(label.start);
  let byName: Breakable | undefined;
  for (let i = cx.breakables.length - 1; i >= 0; i--) {
    const at = cx.breakables[i];
    if (at?.label !== label.name) continue;
    if (at.context === context) return at;
    byName ??= at;
  }
  return byName;
}

// ---- conditions

export function checkIf(cx: BodyCx, expr: ExprOf<"If">, expected: Expected | undefined): TExpr {
  const span = { start: expr.start, end: expr.end };
  const want = branchType(cx, expected);
  cx.scopes.enter();
  const cond = checkCoerced(cx, expr.cond, cx.types.bool);
  const condDiverges = cx.tookDivergence();
  const values = new CoerceMany(want ?? cx.fresh());
  const then = branchBlock(cx, expr.then, expectHas(want));
  cx.scopes.leave();
  const thenDiverges = cx.tookDivergence();
  if (expr.else === undefined) {
    cx.diverges = condDiverges;
    return cx.node({ kind: "If", cond, then: coerce(cx, then, cx.types.unit), else: undefined, ty: cx.types.unit, start: span.start, end: span.end });
  }
  values.push(cx, then);
  const otherwise = checkExpr(cx, expr.else, expectHas(want));
  const elseDiverges = cx.tookDivergence();
  values.push(cx, otherwise);
  cx.diverges = condDiverges || (thenDiverges && elseDiverges);
  const ty = values.complete(cx);
  const [a, b] = values.slots;
  return cx.node({ kind: "If", cond, then: a ?? then, else: b ?? otherwise, ty, start: span.start, end: span.end });
}

function branchBlock(cx: BodyCx, block: Block, expected: Expected | undefined): TExpr {
  const checked = checkBlock(cx, block, expected);
  return cx.node({ kind: "Block", mode: "plain", target: undefined, block: checked.block, ty: checked.ty, start: block.start, end: block.end });
}

/** What branches should be, unless that is still open. */
function branchType(cx: BodyCx, expected: Expected | undefined): Ty | undefined {
  const want = hasType(expected);
  if (want === undefined) return undefined;
  return cx.isVariable(cx.structurally(want)) ? undefined : want;
}

export function checkLetCond(cx: BodyCx, expr: ExprOf<"LetCond">): TExpr {
  const scrutinee = checkExpr(cx, expr.scrutinee, undefined);
  const pat = bindPattern(cx, expr.pat, scrutinee.ty, scrutinee);
  return cx.node({ kind: "LetCond", pat, scrutinee, ty: cx.types.bool, start: expr.start, end: expr.end });
}

export function checkMatch(cx: BodyCx, expr: ExprOf<"Match">, expected: Expected | undefined): TExpr {
  const scrutinee = checkExpr(cx, expr.scrutinee, undefined);
  const scrutineeDiverges = cx.tookDivergence();
  const want = branchType(cx, expected);
  const values = new CoerceMany(want ?? cx.fresh());
  const bound = expr.arms.map((arm) => bindPatternLater(cx, arm.pat, scrutinee.ty, scrutinee));
  const parts = expr.arms.map((arm, i) => {
    const at = bound[i];
    cx.scopes.enter();
    if (at !== undefined) cx.scopes.restore(at.scope);
    const guard = arm.guard === undefined ? undefined : checkCoerced(cx, arm.guard, cx.types.bool);
    cx.diverges = false;
    const body = arm.body === undefined ? neverAt(cx, arm) : checkExpr(cx, arm.body, expectHas(want));
    cx.scopes.leave();
    const diverges = cx.tookDivergence();
    values.push(cx, body);
    return { arm, pat: at?.pat, guard, diverges };
  });
  cx.diverges = scrutineeDiverges || (parts.length > 0 && parts.every((part) => part.diverges));
  const ty = values.complete(cx);
  const arms: TArm[] = [];
  parts.forEach(({ arm, pat, guard }, i) => {
    const body = values.slots[i];
    if (pat !== undefined && body !== undefined) arms.push({ pat, guard, body, attrs: arm.attrs, start: arm.start, end: arm.end });
  });
  return cx.node({ kind: "Match", scrutinee, arms, ty, start: expr.start, end: expr.end });
}

function neverAt(cx: BodyCx, at: { readonly start: number; readonly end: number }): TExpr {
  return cx.unknown("an arm without a body", at, [], cx.types.never);
}

// ---- loops

export function checkLoop(cx: BodyCx, expr: ExprOf<"Loop">, expected: Expected | undefined): TExpr {
  const values = new CoerceMany(hasType(expected) ?? cx.fresh());
  const breakable = enterBreakable(cx, expr.label, true, values);
  const body = loopBody(cx, expr.body);
  cx.breakables.pop();
  cx.diverges = !breakable.broken;
  const ty = breakable.broken ? values.complete(cx) : cx.types.never;
  return cx.node({ kind: "Loop", target: breakable.target, body, ty, start: expr.start, end: expr.end });
}

function loopBody(cx: BodyCx, block: Block): TExpr {
  const checked = checkBlock(cx, block, expectHas(cx.types.unit));
  return cx.node({ kind: "Block", mode: "plain", target: undefined, block: checked.block, ty: checked.ty, start: block.start, end: block.end });
}

export function checkWhile(cx: BodyCx, expr: ExprOf<"While">): TExpr {
  cx.scopes.enter();
  const breakable = enterBreakable(cx, expr.label, true, undefined);
  const cond = checkCoerced(cx, expr.cond, cx.types.bool);
  const diverges = cx.diverges;
  const body = loopBody(cx, expr.body);
  cx.breakables.pop();
  cx.scopes.leave();
  cx.diverges = diverges;
  return cx.node({ kind: "While", target: breakable.target, cond, body, ty: cx.types.unit, start: expr.start, end: expr.end });
}

export function checkFor(cx: BodyCx, expr: ExprOf<"For">): TExpr {
  const { tcx, types, solver } = cx;
  const iter = checkExpr(cx, expr.iter, undefined);
  const diverges = cx.diverges;
  const into = tcx.lang.trait("IntoIterator", "IntoIterator");
  const iterator = tcx.lang.trait("Iterator", "Iterator");
  const intoIter = tcx.lang.assoc(into, "IntoIter");
  const item = tcx.lang.assoc(iterator, "Item");
  let iterTy: Ty = types.unknown("IntoIterator");
  let itemTy: Ty = types.unknown("Iterator");
  if (into !== undefined && iterator !== undefined && intoIter !== undefined && item !== undefined) {
    solver.require({ trait: into, args: [iter.ty] });
    iterTy = solver.normalize(types.projection(into, intoIter, [iter.ty]));
    itemTy = solver.normalize(types.projection(iterator, item, [iterTy]));
    cx.structurally(itemTy);
  }
  cx.scopes.enter();
  const breakable = enterBreakable(cx, expr.label, true, undefined);
  const pat = bindPattern(cx, expr.pat, itemTy, undefined);
  const body = loopBody(cx, expr.body);
  cx.breakables.pop();
  cx.scopes.leave();
  cx.diverges = diverges;
  const node = cx.node({
    kind: "For", target: breakable.target, pat, iter,
    intoIter: traitCallee(cx, "IntoIterator", "IntoIterator", "into_iter", [iter.ty]), iterTy,
    next: traitCallee(cx, "Iterator", "Iterator", "next", [iterTy]), itemTy, body, ty: types.unit, start: expr.start, end: expr.end,
  } satisfies Extract<TExpr, { kind: "For" }>);
  later(cx, node, "iterTy");
  later(cx, node, "itemTy");
  return node;
}

/** Resolves another type of a node when inference ends. */
export function later<K extends string>(cx: BodyCx, node: Readonly<Record<K, Ty>>, key: K): void {
  const mutable: Mut<Readonly<Record<K, Ty>>> = node;
  cx.finishers.push(() => { mutable[key] = cx.finalTy(mutable[key]); });
}

/** A method of a trait that the language itself calls. */
export function traitCallee(cx: BodyCx, lang: string, plain: string, method: string, args: readonly Ty[]): Callee {
  const trait = cx.tcx.lang.trait(lang, plain);
  const def = cx.tcx.lang.method(trait, method);
  if (trait === undefined || def === undefined) return { kind: "Unknown", name: method, candidates: [] };
  return cx.fnCallee(def, cx.solver.freshArgs(def, cx.solver.freshArgs(trait, args)), trait);
}

// ---- jumps

export function checkReturn(cx: BodyCx, expr: ExprOf<"Return">): TExpr {
  const frame = cx.frame();
  const span = { start: expr.start, end: expr.end };
  if (frame === undefined) return cx.unknown("return outside of a function", expr, [], cx.types.never);
  let value: TExpr | undefined;
  if (expr.value !== undefined) {
    value = checkExpr(cx, expr.value, expectHas(frame.returnTy));
    value = frame.returns === undefined ? coerce(cx, value, frame.returnTy) : frame.returns.push(cx, value);
  } else if (frame.returns !== undefined) frame.returns.push(cx, unitAt(cx, expr));
  else cx.unify(frame.returnTy, cx.types.unit);
  return cx.node({ kind: "Return", value, ty: cx.types.never, start: span.start, end: span.end });
}

export function checkBreak(cx: BodyCx, expr: ExprOf<"Break">): TExpr {
  const breakable = findBreakable(cx, expr.label);
  let value: TExpr | undefined;
  if (breakable !== undefined) {
    if (expr.value !== undefined) {
      value = checkExpr(cx, expr.value, expectHas(breakable.values?.type));
      value = breakable.values?.push(cx, value) ?? value;
    } else breakable.values?.push(cx, unitAt(cx, expr));
    breakable.broken = true;
  } else if (expr.value !== undefined) value = checkExpr(cx, expr.value, undefined);
  return cx.node({ kind: "Break", target: breakable?.target, value, ty: cx.types.never, start: expr.start, end: expr.end });
}

export function checkContinue(cx: BodyCx, expr: ExprOf<"Continue">): TExpr {
  return cx.node({ kind: "Continue", target: findBreakable(cx, expr.label)?.target, ty: cx.types.never, start: expr.start, end: expr.end });
}

// ---- `?` and `await`

export function checkTry(cx: BodyCx, expr: ExprOf<"Try">): TExpr {
  const { tcx, types, solver } = cx;
  const operand = checkExpr(cx, expr.operand, undefined);
  const span = { start: expr.start, end: expr.end };
  const trait = tcx.lang.trait("Try", "Try");
  const from = tcx.lang.trait("FromResidual", "FromResidual");
  const output = tcx.lang.assoc(trait, "Output");
  const residualItem = tcx.lang.assoc(trait, "Residual");
  const frame = cx.frame();
  if (trait === undefined || from === undefined || output === undefined || residualItem === undefined || frame === undefined) {
    return cx.unknown("?", expr, [operand]);
  }
  cx.structurally(operand.ty);
  solver.require({ trait, args: [operand.ty] });
  const ty = solver.normalize(types.projection(trait, output, [operand.ty]));
  const residual = solver.normalize(types.projection(trait, residualItem, [operand.ty]));
  const returnTy = frame.returnTy;
  solver.require({ trait: from, args: [returnTy, residual] });
  const flow = tcx.lang.enum("ControlFlow", "ControlFlow");
  const controlFlow = flow === undefined ? types.unknown("ControlFlow") : types.adt(flow, [residual, ty]);
  const fromMethod = tcx.lang.method(from, "from_residual");
  const node = cx.node({
    kind: "Try", operand,
    branch: traitCallee(cx, "Try", "Try", "branch", [operand.ty]), controlFlow, residual,
    fromResidual: fromMethod === undefined ? { kind: "Unknown", name: "from_residual", candidates: [] } : cx.fnCallee(fromMethod, [returnTy, residual], from),
    target: undefined, returnTy, ty, start: span.start, end: span.end,
  } satisfies Extract<TExpr, { kind: "Try" }>);
  later(cx, node, "controlFlow");
  later(cx, node, "residual");
  later(cx, node, "returnTy");
  return node;
}

export function checkAwait(cx: BodyCx, expr: ExprOf<"Await">): TExpr {
  const { tcx, types, solver } = cx;
  const operand = checkExpr(cx, expr.operand, undefined);
  const span = { start: expr.start, end: expr.end };
  const future = cx.structurally(operand.ty);
  if (future.kind === "Async") return cx.node({ kind: "Await", operand, intoFuture: undefined, ty: future.output, start: span.start, end: span.end });
  const into = tcx.lang.trait("IntoFutureTrait", "IntoFuture");
  const trait = tcx.lang.trait("future_trait", "Future");
  const output = tcx.lang.assoc(trait, "Output");
  if (trait === undefined || output === undefined) return cx.unknown("await", expr, [operand]);
  if (solver.holds(trait, [future]) === "yes" || into === undefined) {
    return cx.node({ kind: "Await", operand, intoFuture: undefined, ty: solver.normalize(types.projection(trait, output, [future])), start: span.start, end: span.end });
  }
  const intoOutput = tcx.lang.assoc(into, "Output");
  solver.require({ trait: into, args: [future] });
  const ty = intoOutput === undefined ? types.unknown("await") : solver.normalize(types.projection(into, intoOutput, [future]));
  return cx.node({ kind: "Await", operand, intoFuture: traitCallee(cx, "IntoFutureTrait", "IntoFuture", "into_future", [future]), ty, start: span.start, end: span.end });
}
