/**
 * From a typed body to the flow IR: entry points for functions, constants and closures. Never fails: what cannot be lowered
 * becomes an unknown value and is recorded in `unsupported`.
 */
import type { TypeContext } from "../types/context.js";
import type { Ty } from "../types/ty.js";
import type { TExpr, TParam, TypedBody } from "../types/typed-body.js";
import type { Capture, IrBody } from "./ir.js";
import { simplified } from "./lower/simplify.js";
import { block as lowerTBlock } from "./lower/blocks.js";
import { Builder, endOf } from "./lower/builder.js";
import { CaptureTable, type CapturedPlace } from "./lower/captures.js";
import { fieldTy } from "./lower/closures.js";
import { LowerContext } from "./lower/context.js";
import { bindScoped } from "./lower/patterns.js";
import { localPlace, type Span } from "./lower/places.js";
import { extendTemps } from "./lower/promote.js";
import { into } from "./lower/values.js";

export function lowerBody(body: TypedBody, types: TypeContext): IrBody {
  const context = new LowerContext(body, types);
  const span: Span = { start: body.value.start, end: body.value.end };
  const b = new Builder(context, undefined, span);
  b.newLocal(body.output, "return", span);
  const owner = body.owner;
  if (owner.kind === "Const" || owner.kind === "Static") extendTemps(b, body.value, undefined, undefined);
  lowerWhole(b, body.params, body.value, span);
  return finish(b, { body, closure: undefined, async: body.async, argCount: body.params.length, captures: [] });
}

/** The body of a closure or async block: local 1 is a reference to the closure, then come its parameters. */
export function lowerClosureBody(expr: Extract<TExpr, { kind: "Closure" }>, context: LowerContext, captured: readonly CapturedPlace[], captures: readonly Capture[]): IrBody {
  const closure = expr.closure;
  const table = new CaptureTable(captured, expr.ty, captured.map((one) => fieldTy({ context }, one)));
  const b = new Builder(context, table, closure.value);
  b.newLocal(closure.output, "return", closure);
  b.newLocal(context.tys.ref(true, expr.ty), "env", closure);
  lowerWhole(b, closure.params, closure.value, closure.value);
  const isAsync = closure.what !== "closure";
  return finish(b, { body: context.body, closure, async: isAsync, argCount: closure.params.length + 1, captures });
}

function lowerWhole(b: Builder, params: readonly TParam[], value: TExpr, span: Span): void {
  const scope = b.tempScope;
  const locals = params.map((param) => parameter(b, param));
  params.forEach((param, i) => {
    const local = locals[i];
    if (local === undefined) return;
    if (b.context.needsDrop(param.ty)) b.scheduleValue(local, scope);
    bindParameter(b, param, local);
  });
  b.inTempScope(span, () => {
    // The outermost block of a function: its tail temporaries die before the parameters in every edition.
    if (value.kind === "Block" && value.target === undefined && value.mode === "plain") lowerTBlock(b, localPlace(0), value.block);
    else into(b, localPlace(0), value);
  });
  b.popScope();
  b.goto(b.returnTarget.block, endOf(span));
}

function isPlainBinding(param: TParam): boolean {
  return param.pat.kind === "Binding" && param.pat.mode === "move" && param.pat.sub === undefined;
}

function parameter(b: Builder, param: TParam): number {
  if (param.pat.kind === "Binding" && isPlainBinding(param)) {
    const local = b.newLocal(param.ty, "param", param.pat, param.pat.local);
    b.vars.set(param.pat.local.index, localPlace(local));
    return local;
  }
  return b.newLocal(param.ty, "param", param.pat);
}

function bindParameter(b: Builder, param: TParam, local: number): void {
  if (isPlainBinding(param)) return;
  bindScoped(b, localPlace(local), param.pat, undefined, param.pat);
}

interface Finished {
  readonly body: TypedBody;
  readonly closure: IrBody["closure"];
  readonly async: boolean;
  readonly argCount: number;
  readonly captures: readonly Capture[];
}

function finish(b: Builder, of: Finished): IrBody {
  return {
    owner: of.body.owner,
    closure: of.closure,
    async: of.async,
    locals: b.locals,
    argCount: of.argCount,
    blocks: simplified(b.finished()),
    captures: of.captures,
    closures: b.closures,
    unsupported: b.unsupported,
    unsafeBlocks: b.unsafeBlocks,
  };
}

/** The type of the result of a body, without what `async` makes of it. */
export function resultTy(body: IrBody): Ty | undefined {
  return body.locals[0]?.ty;
}
