/** Which implementation a trait's method means for given types. Knows the solver; nothing of bodies. */
import type { FnDef } from "../program/program.js";
import type { Instance } from "./context.js";
import { isRegion, isTy } from "./interner.js";
import { itemNamed } from "./lower-type.js";
import type { Solver } from "./solver.js";
import type { GenericArg, GenericArgs } from "./ty.js";

/** `args` start with the self type. Undefined when the types do not tell, or a built-in rule implements the trait. */
export function selectInstance(solver: Solver, method: FnDef, args: GenericArgs): Instance | undefined {
  if (method.container.kind !== "Trait") return { def: method, args };
  const { tcx, table } = solver;
  const trait = method.container.def;
  const count = tcx.generics.of(trait).params.length;
  const ref = tcx.types.traitRef(trait, args.slice(0, count));
  const at = table.snapshot();
  const candidate = solver.select(ref, 0);
  if (candidate === "open" || candidate === "none" || candidate.kind !== "Impl") {
    table.rollback(at);
    return undefined;
  }
  const nested: Parameters<Solver["confirmImpl"]>[3] = [];
  const implArgs = solver.confirmImpl(candidate.impl, ref, 0, nested);
  if (implArgs === undefined) {
    table.rollback(at);
    return undefined;
  }
  solver.evaluateAll(nested);
  const resolved = table.resolveArgs(implArgs);
  table.rollback(at);
  const item = itemNamed(candidate.impl.items, "Fn", method.name);
  if (item === undefined) return method.node.body === undefined ? undefined : { def: method, args };
  return { def: item, args: tcx.types.list(withOwn(solver, item, resolved, args.slice(count))).args };
}

/** The impl method's own parameters take the trait method's arguments, in order; lifetimes may be written differently. */
function withOwn(solver: Solver, item: FnDef, implArgs: GenericArgs, own: GenericArgs): GenericArg[] {
  const { tcx } = solver;
  const out: GenericArg[] = implArgs.slice();
  const values = own.filter((a) => !isRegion(a));
  const params = tcx.generics.of(item).params;
  let next = 0;
  for (let i = out.length; i < params.length; i++) {
    const kind = params[i]?.kind;
    if (kind === "Lifetime") out.push(tcx.types.erased);
    else out.push(values[next++] ?? (kind === "Const" ? tcx.types.unknownConst : tcx.types.unknown("argument of the method")));
  }
  return out.map((a) => (isTy(a) && a.hasInfer ? tcx.types.unknown("not inferred") : a));
}
