/** What all solvers of a program share: the index of impls, bounds of aliases, roles of traits, and the environments of bodies with their caches. */
import type { Def } from "../program/program.js";
import { AliasBounds, elaborate, EMPTY_BOUNDS, envOf } from "./bounds.js";
import type { ParamEnv } from "./bounds.js";
import { TraitRoles } from "./builtin-traits.js";
import { ImplIndex } from "./impl-index.js";
import { InferTable } from "./infer-table.js";
import { Solver } from "./solver.js";
import type { Tcx } from "./tcx.js";
import { TyFlag } from "./ty.js";
import type { GenericArgs, Predicate } from "./ty.js";

export class SolverShared {
  readonly impls: ImplIndex;
  readonly aliases: AliasBounds;
  readonly roles: TraitRoles;
  readonly empty: ParamEnv;
  private readonly envs = new Map<Def, ParamEnv>();

  constructor(readonly tcx: Tcx) {
    this.impls = new ImplIndex(tcx);
    this.aliases = new AliasBounds(tcx);
    this.roles = new TraitRoles(tcx.lang);
    this.empty = envOf(EMPTY_BOUNDS, undefined);
  }

  envFor(owner: Def | undefined): ParamEnv {
    if (owner === undefined) return this.empty;
    let found = this.envs.get(owner);
    if (found === undefined) {
      const predicates = this.tcx.erasedPredicatesOf(owner);
      if (predicates.length === 0) {
        this.envs.set(owner, this.empty);
        return this.empty;
      }
      const raw = envOf(elaborate(this.tcx, predicates), owner);
      this.envs.set(owner, raw);
      found = this.normalizedEnv(raw, owner, predicates);
      this.envs.set(owner, found);
    }
    return found;
  }

  private normalizedEnv(raw: ParamEnv, owner: Def, predicates: readonly Predicate[]): ParamEnv {
    const needs = predicates.some((p) => p.kind === "ProjectionEq" ? (p.ty.flags & TyFlag.Projection) !== 0 || argsFlag(p.ref.args) : p.kind === "Trait" && argsFlag(p.ref.args));
    if (!needs) return raw;
    const solver = new Solver(this, new InferTable(this.tcx.types), raw);
    const out: Predicate[] = predicates.map((p) => {
      if (p.kind === "Trait") return { kind: "Trait", ref: { trait: p.ref.trait, args: solver.normalizeArgs(p.ref.args) } };
      if (p.kind === "ProjectionEq") return { ...p, ref: { trait: p.ref.trait, args: solver.normalizeArgs(p.ref.args) }, assocArgs: solver.normalizeArgs(p.assocArgs) };
      return p;
    });
    return envOf(elaborate(this.tcx, out), owner);
  }
}

function argsFlag(args: GenericArgs): boolean {
  return args.some((a) => (a.flags & TyFlag.Projection) !== 0);
}
