/**
 * Types one body: sets up parameters and the expected result, infers, falls back where the language says so, and writes the final types
 * into the nodes.
 */
import type { Def, ConstDef, FnDef, StaticDef, TraitDef } from "../program/program.js";
import { BodyCx, expectHas } from "./body-cx.js";
import { closureFacts } from "./closure-kind.js";
import { coerce } from "./coerce.js";
import type { Instance } from "./context.js";
import { checkBlock, checkCoerced } from "./expr.js";
import { superFold } from "./fold.js";
import type { Folder } from "./fold.js";
import { selectInstance } from "./instance.js";
import { bindPattern } from "./pattern.js";
import type { SolverShared } from "./solver-shared.js";
import { TyFlag } from "./ty.js";
import type { GenericArgs, Ty } from "./ty.js";
import type { TExpr, TParam, TypedBody } from "./typed-body.js";

export interface InferredBody {
  readonly body: TypedBody;
  /** What the body's own `impl Trait` results are, by index. */
  readonly hidden: ReadonlyMap<number, Ty>;
}

export function typeBody(shared: SolverShared, def: FnDef | ConstDef | StaticDef): InferredBody | undefined {
  const cx = new BodyCx(shared.tcx, shared, def);
  if (def.kind === "Fn") return def.node.body === undefined || def.foreign ? undefined : typeFn(cx, def, def.node.body);
  if (def.node.value === undefined) return undefined;
  const ty = cx.solver.normalize(cx.tcx.erasedTypeOf(def));
  cx.frames.push({ returns: undefined, returnTy: ty, closure: undefined });
  const value = checkCoerced(cx, def.node.value, ty);
  return finish(cx, def, [], ty, false, value, new Map());
}

/** What is said of a body that could not be typed: its parameters, and that nothing is known of what it does. */
export function untypedBody(shared: SolverShared, def: FnDef | ConstDef | StaticDef): InferredBody {
  const cx = new BodyCx(shared.tcx, shared, def);
  const sig = def.kind === "Fn" ? cx.tcx.erasedSignatureOf(def) : undefined;
  const output = sig?.output ?? (def.kind === "Fn" ? cx.types.unit : cx.tcx.erasedTypeOf(def));
  const span = def.span;
  const inputs: TExpr[] = [];
  const params = (sig?.inputs ?? []).map((ty, i): TParam => {
    const local = cx.newLocal(i === 0 && sig?.hasSelf === true ? "self" : `parameter ${String(i)}`, false, ty, span.start, span.end, i === 0 && sig?.hasSelf === true);
    inputs.push({ kind: "Local", local, ty, start: span.start, end: span.end });
    return { pat: { kind: "Binding", local, mode: "move", sub: undefined, ty, start: span.start, end: span.end }, ty, attrs: [] };
  });
  cx.gap("unknownType", span, `${def.name}: nested too deeply`);
  const value: TExpr = { kind: "Unknown", reason: "nested too deeply", inputs, call: undefined, ty: output, start: span.start, end: span.end };
  const body: TypedBody = { owner: def, params, output, async: sig?.async ?? false, locals: cx.locals, value, closures: [], gaps: cx.gaps };
  return { body, hidden: new Map() };
}

function typeFn(cx: BodyCx, def: FnDef, block: NonNullable<FnDef["node"]["body"]>): InferredBody {
  const sig = cx.tcx.erasedSignatureOf(def);
  const own = new Map<number, Ty>();
  const output = ownOpaques(cx, def, cx.solver.normalize(sig.output), own);
  cx.frames.push({ returns: undefined, returnTy: output, closure: undefined });
  cx.scopes.enter();
  const params = parameters(cx, def, sig.inputs.map((t) => cx.solver.normalize(t)));
  const checked = checkBlock(cx, block, expectHas(output));
  const tail = cx.node<TExpr>({ kind: "Block", mode: "plain", target: undefined, block: checked.block, ty: checked.ty, start: block.start, end: block.end });
  const value = coerce(cx, tail, output);
  return finish(cx, def, params, output, sig.async, value, own);
}

function parameters(cx: BodyCx, def: FnDef, inputs: readonly Ty[]): readonly TParam[] {
  const params: TParam[] = [];
  const self = def.node.self;
  if (self !== undefined) {
    const ty = inputs[0] ?? cx.types.unknown("self");
    const local = cx.newLocal("self", self.mut && !self.ref, ty, self.start, self.end, true);
    cx.scopes.declare("self", self.ty === undefined ? self.end - 1 : self.start, local);
    const pat = cx.node({ kind: "Binding" as const, local, mode: "move" as const, sub: undefined, ty, start: self.start, end: self.end });
    params.push(cx.typedLater({ pat, ty, attrs: self.attrs }));
  }
  def.node.params.forEach((param, i) => {
    const ty = inputs[i + (self === undefined ? 0 : 1)] ?? cx.types.unknown("parameter");
    const pat = param.pat === undefined ? cx.node({ kind: "Wild" as const, ty, start: param.start, end: param.end }) : bindPattern(cx, param.pat, ty, undefined);
    params.push(cx.typedLater({ pat, ty, attrs: param.attrs }));
  });
  return params;
}

/** Inside its own function an `impl Trait` result is a type to be inferred, with the bounds to be met. */
function ownOpaques(cx: BodyCx, def: FnDef, output: Ty, own: Map<number, Ty>): Ty {
  if ((output.flags & TyFlag.Opaque) === 0) return output;
  const folder: Folder = {
    mask: TyFlag.Opaque,
    ty: (ty) => {
      if (ty.kind !== "Opaque" || ty.def !== def) return superFold(cx.types, ty, folder);
      const known = own.get(ty.index);
      if (known !== undefined) return known;
      const variable = cx.fresh();
      own.set(ty.index, variable);
      for (const bound of ty.bounds) {
        const args = [variable, ...bound.args.map((a) => ("hasInfer" in a && (a.flags & folder.mask) !== 0 ? folder.ty(a) : a))];
        cx.solver.require({ trait: bound.trait, args });
        for (const assoc of bound.assoc) {
          const container = assoc.def.container;
          if (container.kind !== "Trait") continue;
          const at = args.slice(0, cx.tcx.generics.of(container.def).params.length);
          const want = (assoc.ty.flags & folder.mask) === 0 ? assoc.ty : folder.ty(assoc.ty);
          cx.solver.register({ kind: "Projection", ref: { trait: container.def, args: at }, assoc: assoc.def, args: at, ty: cx.solver.normalize(want), depth: 0 });
        }
      }
      return variable;
    },
    region: (r) => r,
    konst: (c) => c,
  };
  return folder.ty(output);
}

// ---- the end of inference

function finish(cx: BodyCx, owner: Def, params: readonly TParam[], output: Ty, async: boolean, value: TExpr, own: ReadonlyMap<number, Ty>): InferredBody {
  cx.solver.selectWherePossible();
  fallback(cx);
  for (const cast of cx.deferredCasts) cast();
  fallback(cx);
  for (const run of cx.finishers) run();
  writeTypes(cx);
  for (const local of cx.locals) if (local.ty.kind === "Unknown") cx.gap("unknownType", local, local.name);
  closureFacts(cx);
  const body: TypedBody = {
    owner, params, output: cx.finalTy(output), async, locals: cx.locals, value, closures: cx.closures,
    gaps: cx.gaps,
  };
  const hidden = new Map<number, Ty>();
  for (const [index, ty] of own) hidden.set(index, cx.finalTy(ty));
  return { body, hidden };
}

/** Numbers without a type are `i32` and `f64`; what is only reached by `!` is `()`. */
function fallback(cx: BodyCx): void {
  cx.solver.selectWherePossible();
  const { table, types } = cx;
  let any = false;
  for (let v = 0; v < table.count; v++) {
    if (table.isBound(v)) continue;
    const kind = table.kindOf(v);
    if (kind === "int") any = cx.unify(types.infer(v), types.i32) || any;
    else if (kind === "float") any = cx.unify(types.infer(v), types.f64) || any;
  }
  if (any) cx.solver.selectWherePossible();
  any = false;
  for (const v of cx.divergingVars) {
    const at = table.shallow(types.infer(v));
    if (at.kind === "Infer" && table.kindOf(at.variable) === "ty") any = cx.unify(at, types.unit) || any;
  }
  if (any) cx.solver.selectWherePossible();
}

function writeTypes(cx: BodyCx): void {
  const sigs = cx.tcx.closureSigs;
  for (const closure of cx.closures) {
    const sig = sigs.get(closure);
    if (sig !== undefined) sigs.set(closure, { inputs: sig.inputs.map((t) => cx.finalTy(t)), output: cx.finalTy(sig.output) });
    const mutable: { output: Ty } = closure;
    mutable.output = cx.finalTy(closure.output);
  }
  for (const node of cx.typed) node.ty = cx.finalTy(node.ty);
  for (const holder of cx.argHolders) holder.args = cx.finalArgs(holder.args);
  for (const callee of cx.callees) {
    callee.args = cx.finalArgs(callee.args);
    if (callee.def.container.kind !== "Trait") continue;
    const found = instanceOf(cx, callee.def, callee.def.container.def, callee.args);
    if (found === undefined) continue;
    callee.def = found.def;
    callee.args = found.args;
  }
}

function instanceOf(cx: BodyCx, def: FnDef, trait: TraitDef, args: GenericArgs): Instance | undefined {
  const list = cx.types.listFor(args);
  const memo = cx.solver.cacheFor(trait, list.flags, false).instances;
  const key = def.id * 0x4000000 + list.id;
  if (memo.has(key)) return memo.get(key);
  const found = selectInstance(cx.solver, def, args);
  memo.set(key, found);
  return found;
}
