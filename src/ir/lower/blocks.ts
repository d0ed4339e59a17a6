/** Blocks and `let`: the scopes of variables and of the temporaries of statements. */
import type { Attr } from "../../../grammar/ast.js";
import type { TBlock, TExpr, TPat, TStmt } from "../../types/typed-body.js";
import type { Place } from "../ir.js";
import type { Builder, Scope } from "./builder.js";
import { matchAndBind, variablesOf } from "./patterns.js";
import { asPlace, declareVariable, isResolvable, resolved, valueTemp } from "./place.js";
import { localPlace, moveOf } from "./places.js";
import { extendTemps } from "./promote.js";
import { effect, into, unit } from "./values.js";
import { isPlace } from "./uses.js";

type LetStmt = Extract<TStmt, { kind: "Let" }>;

export function lowerBlock(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "Block" }>): void {
  if (expr.mode === "unsafe") b.unsafeBlocks.push({ start: expr.start, end: expr.end });
  if (expr.mode === "try") b.unsupportedAt(expr, "try block");
  if (expr.target === undefined) return block(b, dest, expr.block);
  const breaks = b.newExit();
  const result = dest ?? b.temp(expr.ty, expr);
  b.jumps.set(expr.target.id, { breaks, continues: undefined, dest: result });
  block(b, result, expr.block);
  b.goto(breaks.block, expr);
  b.startBlock(breaks.block);
}

/** Tail temporaries die after the variables of the block, since edition 2024 before them. */
export function block(b: Builder, dest: Place | undefined, body: TBlock): void {
  const scope = b.pushScope(body);
  for (const stmt of body.stmts) statement(b, stmt, scope);
  const tail = body.tail;
  if (tail === undefined) unit(b, dest, { start: Math.max(body.start, body.end - 1), end: body.end });
  else if (b.context.shortTemps) b.inTempScope(tail, () => tailValue(b, dest, tail));
  else tailValue(b, dest, tail);
  b.popScope();
}

function tailValue(b: Builder, dest: Place | undefined, tail: TExpr): void {
  if (dest === undefined) effect(b, tail);
  else into(b, dest, tail);
}

function statement(b: Builder, stmt: TStmt, scope: Scope): void {
  if (stmt.kind === "Expr") b.inTempScope(stmt, () => effect(b, stmt.expr));
  else if (stmt.init === undefined) declareOnly(b, stmt.pat, scope);
  else letWithInit(b, stmt, stmt.init, scope);
}

function declareOnly(b: Builder, pat: TPat, scope: Scope): void {
  for (const variable of variablesOf(pat)) {
    const place = declareVariable(b, variable);
    b.markLate(place.local);
    b.push({ kind: "StorageLive", local: place.local, start: variable.start, end: variable.end });
    b.scheduleStorage(place.local, scope);
    if (b.context.needsDrop(variable.ty)) b.scheduleValue(place.local, scope);
  }
}

function letWithInit(b: Builder, stmt: LetStmt, init: TExpr, scope: Scope): void {
  extendTemps(b, init, stmt.pat, scope);
  const declared = labelAttrs(stmt.attrs);
  const pat = stmt.pat;
  if (pat.kind === "Binding" && pat.mode === "move" && pat.sub === undefined) simpleLet(b, stmt, pat, init, scope, declared);
  else patternLet(b, stmt, init, scope, declared);
}

function simpleLet(b: Builder, stmt: LetStmt, pat: Extract<TPat, { kind: "Binding" }>, init: TExpr, scope: Scope, declared: readonly Attr[]): void {
  const variable = pat.local;
  b.vars.delete(variable.index);
  const place = localPlace(b.newLocal(variable.ty, "var", variable, variable));
  b.push({ kind: "StorageLive", local: place.local, start: variable.start, end: variable.end });
  b.scheduleStorage(place.local, scope);
  b.inTempScope(stmt, () => {
    if (declared.length === 0) return into(b, place, init);
    const value = b.temp(init.ty, init);
    into(b, value, init);
    b.assign(place, { kind: "Mark", mark: { kind: "Declare", attrs: declared }, operand: moveOf(value, init) }, init);
  });
  b.vars.set(variable.index, place);
  if (b.context.needsDrop(variable.ty)) b.scheduleValue(place.local, scope);
}

function patternLet(b: Builder, stmt: LetStmt, init: TExpr, scope: Scope, declared: readonly Attr[]): void {
  const variables = variablesOf(stmt.pat);
  const failed = stmt.else === undefined ? undefined : b.newExit();
  const before = scope.drops.length;
  for (const variable of variables) {
    b.vars.delete(variable.index);
    declareVariable(b, variable);
  }
  b.inTempScope(stmt, () => {
    const place = declared.length > 0 ? declaredTemp(b, init, declared) : isPlace(init) ? asPlace(b, init) : valueTemp(b, init);
    if (stmt.pat.kind !== "Wild" && isResolvable(b, place)) b.push({ kind: "FakeRead", place: resolved(b, place, init), start: init.start, end: init.end });
    matchAndBind(b, place, stmt.pat, failed, init, () => {
      for (const variable of variables) {
        const local = declareVariable(b, variable).local;
        b.push({ kind: "StorageLive", local, start: variable.start, end: variable.end });
        b.scheduleStorage(local, scope);
      }
    });
  });
  for (const variable of variables) {
    if (b.context.needsDrop(variable.ty)) b.scheduleValue(declareVariable(b, variable).local, scope);
  }
  if (failed !== undefined && stmt.else !== undefined) elseOfLet(b, stmt.else, failed.block, before, scope);
}

/** The `else` block runs with the variables that were declared before, and does not come back. */
function elseOfLet(b: Builder, body: TBlock, entry: number, declared: number, scope: Scope): void {
  const join = b.newBlock();
  b.goto(join, body);
  b.startBlock(entry);
  const own = scope.drops.splice(declared);
  block(b, undefined, body);
  b.unreachable(body);
  scope.drops.push(...own);
  b.startBlock(join);
}

/** The value of an initialiser, labelled before it is taken apart. */
function declaredTemp(b: Builder, init: TExpr, attrs: readonly Attr[]): Place {
  const value = b.temp(init.ty, init);
  into(b, value, init);
  const labelled = b.temp(init.ty, init);
  b.assign(labelled, { kind: "Mark", mark: { kind: "Declare", attrs }, operand: moveOf(value, init) }, init);
  return labelled;
}

/** The attributes that label a `let`: `label`, `ownflow::label`, `cfg_attr(ownflow, label(…))`. */
export function labelAttrs(attrs: readonly Attr[]): readonly Attr[] {
  return attrs.filter((attr) => {
    if (attr.kind !== "Meta") return false;
    const last = attr.path[attr.path.length - 1]?.name;
    if (last === "label") return attr.path.length === 1 || attr.path[0]?.name === "ownflow";
    return last === "cfg_attr" && attr.args?.tokens[0]?.text === "ownflow" && attr.args.tokens.some((token) => token.text === "label");
  });
}
