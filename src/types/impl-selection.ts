/** Which impls fit a trait reference, and which of several wins. Binds variables only in `matchImpl`. */
import type { ImplDef } from "../program/program.js";
import { foldArgs, substTy } from "./fold.js";
import { isTy } from "./interner.js";
import { mayMatch } from "./may-match.js";
import type { Candidate, Obligation, Solver } from "./solver.js";
import { ArgSubst } from "./solver-folds.js";
import { TyFlag } from "./ty.js";
import type { GenericArgs, TraitRef, Ty } from "./ty.js";

/** The impls whose header fits `ref`. */
export function implCandidates(solver: Solver, self: Ty, kind: string, ref: TraitRef): ImplDef[] {
  const out: ImplDef[] = [];
  for (const impl of solver.shared.impls.candidates(ref.trait, self, kind === "int" ? "int" : kind === "float" ? "float" : "any")) {
    const header = solver.tcx.erasedHeader(impl);
    if (!mayMatch(solver.table, header.self, self, true)) continue;
    if (!header.traitArgs.every((a, i) => {
      const target = ref.args[i + 1];
      return target === undefined || !isTy(a) || !isTy(target) || mayMatch(solver.table, a, target, true);
    })) continue;
    const at = solver.table.snapshot();
    const fits = matchImpl(solver, impl, ref, undefined, 0) !== undefined;
    solver.table.rollback(at);
    if (fits) out.push(impl);
  }
  return out;
}

/** Unifies an impl's header with `ref`; the impl's arguments, or undefined when it does not fit. */
export function matchImpl(solver: Solver, impl: ImplDef, ref: TraitRef, nested: Obligation[] | undefined, depth: number): GenericArgs | undefined {
  const header = solver.tcx.erasedHeader(impl);
  const args = solver.freshArgs(impl, []);
  const first = ref.args[0];
  if (first === undefined || !isTy(first)) return undefined;
  let self = substTy(solver.tcx.types, header.self, args);
  if ((self.flags & TyFlag.Projection) !== 0) self = solver.normalizeInto(self, nested ?? [], depth + 1);
  if (!solver.table.unify(self, first)) return undefined;
  for (let i = 0; i < header.traitArgs.length; i++) {
    const pattern = header.traitArgs[i];
    const target = ref.args[i + 1];
    if (pattern === undefined || target === undefined) continue;
    if (isTy(pattern)) {
      let ty = substTy(solver.tcx.types, pattern, args);
      if ((ty.flags & TyFlag.Projection) !== 0) ty = solver.normalizeInto(ty, nested ?? [], depth + 1);
      if (!isTy(target) || !solver.table.unify(ty, target)) return undefined;
    } else if (!solver.table.unifyArgs(foldArgs([pattern], new ArgSubst(args)), [target])) return undefined;
  }
  return args;
}

/** Drops candidates whose requirements cannot hold; one that is left wins. */
export function winnow(solver: Solver, candidates: readonly ImplDef[], ref: TraitRef, depth: number, builtin: boolean): Candidate | "open" | "none" {
  const left: ImplDef[] = [];
  for (const impl of candidates) {
    const at = solver.table.snapshot();
    const nested: Obligation[] = [];
    const args = solver.confirmImpl(impl, ref, depth, nested);
    const verdict = args === undefined ? "no" : solver.evaluateAll(nested);
    solver.table.rollback(at);
    if (verdict !== "no") left.push(impl);
  }
  const only = left[0];
  if (only === undefined) return builtin ? { kind: "Builtin" } : "none";
  if (left.length === 1) return { kind: "Impl", impl: only };
  const open = solver.table.resolveArgs(ref.args).some((a) => (a.flags & TyFlag.Infer) !== 0);
  return (open ? undefined : mostSpecific(solver, left)) ?? "open";
}

/** Of impls that overlap (specialisation) the one whose header all others cover. */
function mostSpecific(solver: Solver, impls: readonly ImplDef[]): Candidate | undefined {
  const covers = (general: ImplDef, special: ImplDef): boolean => {
    const g = solver.tcx.erasedHeader(general);
    const s = solver.tcx.erasedHeader(special);
    if (!mayMatch(solver.table, g.self, s.self, true, true)) return false;
    return g.traitArgs.every((a, i) => {
      const other = s.traitArgs[i];
      return other === undefined || !isTy(a) || !isTy(other) || mayMatch(solver.table, a, other, true, true);
    });
  };
  const best = impls.filter((a) => impls.every((b) => a === b || (covers(b, a) && !covers(a, b))));
  const only = best[0];
  return best.length === 1 && only !== undefined ? { kind: "Impl", impl: only } : undefined;
}
