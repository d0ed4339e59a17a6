/**
 * `match` and destructuring assignment. Arms are tried one after the other; those whose pattern binds in an or-pattern are tried once
 * for each alternative. A guard sees what it would move by reference.
 */
import type { TArm, TExpr, TPat } from "../../types/typed-body.js";
import type { BlockId, Place } from "../ir.js";
import type { Builder, ExitTarget } from "./builder.js";
import { condition } from "./control.js";
import { alternatives, bindOne, newKnown, newTests, noteFailure, openStorage, scheduleValues, testPattern, variablesOf, withoutOr, type Known, type PatBinding } from "./patterns.js";
import { asPlace, declareVariable, isResolvable, resolved, valueTemp } from "./place.js";
import { copyOf, derefOf, moveOf, type Span } from "./places.js";
import { effect, into, unit, unknown, writePlace } from "./values.js";
import { isPlace } from "./uses.js";

type MatchExpr = Extract<TExpr, { kind: "Match" }>;

export function lowerMatch(b: Builder, dest: Place | undefined, expr: MatchExpr): void {
  const place = scrutinee(b, expr.scrutinee, expr.arms.every((arm) => arm.pat.kind === "Wild"));
  const known = newKnown();
  const join = b.newBlock();
  for (const arm of expr.arms) lowerArm(b, dest, { place, at: expr.scrutinee }, arm, known, join);
  b.unreachable(expr);
  b.startBlock(join);
}

function scrutinee(b: Builder, expr: TExpr, ignored: boolean): Place {
  const place = isPlace(expr) ? asPlace(b, expr) : valueTemp(b, expr);
  if (!ignored && isResolvable(b, place)) b.push({ kind: "FakeRead", place: resolved(b, place, expr), start: expr.start, end: expr.end });
  return place;
}

/** Tries one arm; goes on where it does not match. */
function lowerArm(b: Builder, dest: Place | undefined, matched: { readonly place: Place; readonly at: Span }, arm: TArm, known: Known, join: BlockId): void {
  const pats = alternatives(arm.pat) ?? [withoutOr(b, arm.pat)];
  const variables = variablesOf(arm.pat);
  const body = b.newBlock();
  for (const pat of pats) {
    const failed = b.newExit();
    const tests = newTests(matched.at, known);
    testPattern(b, matched.place, pat, failed, tests);
    if (arm.guard === undefined) bindArm(b, arm.pat, tests.bindings);
    else guardedArm(b, arm, arm.guard, tests.bindings, failed);
    b.goto(body, arm);
    b.startBlock(failed.block);
    if (arm.guard === undefined) noteFailure(tests);
  }
  const rest = b.newBlock();
  b.goto(rest, arm);
  b.startBlock(body);
  b.inTempScope(arm, () => {
    for (const variable of variables) b.scheduleStorage(declareVariable(b, variable).local, b.innermost);
    scheduleValues(b, variables);
    if (dest === undefined) effect(b, arm.body);
    else into(b, dest, arm.body);
  });
  b.goto(join, arm);
  b.startBlock(rest);
}

/** Binds in a scope that goes over into that of the arm's body. */
function bindArm(b: Builder, pat: TPat, bindings: readonly PatBinding[]): void {
  b.pushScope(pat);
  openStorage(b, variablesOf(pat));
  for (const binding of bindings) bindOne(b, binding);
  b.discardScope();
}

function guardedArm(b: Builder, arm: TArm, guard: TExpr, bindings: readonly PatBinding[], failed: ExitTarget): void {
  const outer = b.tempScope;
  b.tempScope = b.pushScope(guard);
  openStorage(b, variablesOf(arm.pat));
  const late: PatBinding[] = [];
  const real = new Map<number, Place>();
  for (const binding of bindings) {
    if (binding.kind !== "Bind" || binding.mode !== "move" || b.context.isCopy(binding.ty)) {
      bindOne(b, binding);
      continue;
    }
    late.push(binding);
    real.set(binding.variable.index, declareVariable(b, binding.variable));
    const reference = b.temp(b.context.tys.ref(false, binding.ty), binding.at);
    b.assign(reference, { kind: "Ref", mut: false, twoPhase: false, place: resolved(b, binding.place, binding.at) }, binding.at);
    b.vars.set(binding.variable.index, derefOf(reference, binding.ty));
  }
  const own = b.innermost.drops.length;
  condition(b, guard, failed);
  for (const [index, place] of real) b.vars.set(index, place);
  for (const binding of late) bindOne(b, binding);
  b.discardGuardScope(own);
  b.tempScope = outer;
}

// ---- destructuring assignment ----------------------------------------------------------------------------

/** All values are taken before the first is assigned. */
export function lowerDestructuring(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "DestructuringAssign" }>): void {
  const place = isPlace(expr.right) ? asPlace(b, expr.right) : valueTemp(b, expr.right);
  const tests = newTests(expr.right);
  testPattern(b, place, expr.pat, undefined, tests);
  const writes: { readonly target: TExpr; readonly value: Place; readonly ty: TExpr["ty"] }[] = [];
  for (const binding of tests.bindings) {
    if (binding.kind !== "Assign") continue;
    const value = b.temp(binding.ty, binding.at);
    const from = resolved(b, binding.place, binding.at);
    b.assign(value, { kind: "Use", operand: b.context.isCopy(binding.ty) ? copyOf(from, binding.at) : moveOf(from, binding.at) }, binding.at);
    if (b.context.needsDrop(binding.ty)) b.scheduleValue(value.local, b.tempScope);
    writes.push({ target: binding.target, value, ty: binding.ty });
  }
  for (const write of writes) {
    const value = moveOf(write.value, write.target);
    b.consumed([value]);
    writePlace(b, asPlace(b, write.target), { kind: "Use", operand: value }, write.target, write.target);
  }
  if (hasUnknown(expr.pat)) b.assign(b.temp(b.context.tys.unit, expr), unknown("destructuring of an unknown value", []), expr);
  unit(b, dest, expr);
}

function hasUnknown(pat: TPat): boolean {
  return pat.kind === "Unknown";
}
