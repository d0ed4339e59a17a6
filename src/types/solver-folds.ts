/** The folds that the solver works with. Know the shape of types; the decisions are the solver's. */
import { superFold } from "./fold.js";
import type { Folder } from "./fold.js";
import type { InferTable } from "./infer-table.js";
import { isTy } from "./interner.js";
import type { Obligation, Solver } from "./solver.js";
import type { Tcx } from "./tcx.js";
import { TyFlag } from "./ty.js";
import type { Const, GenericArgs, Region, Ty } from "./ty.js";

/** Deeper projections stay as they are. */
const MAX_DEPTH = 48;

/** Numbers the variables in the order in which they occur, so that equal questions are one. */
export class Canonicalizer implements Folder {
  readonly mask = TyFlag.Infer;
  private readonly names = new Map<number, Ty>();
  constructor(private readonly tcx: Tcx, private readonly table: InferTable) {}

  ty(ty: Ty): Ty {
    if (ty.kind !== "Infer") return superFold(this.tcx.types, ty, this);
    let name = this.names.get(ty.variable);
    if (name === undefined) {
      name = this.tcx.types.unknown(`${this.table.kindOf(ty.variable)} ${String(this.names.size)}`);
      this.names.set(ty.variable, name);
    }
    return name;
  }

  region(region: Region): Region { return region; }
  konst(): Const { return this.tcx.types.unknownConst; }
}

/** Normalises every projection, inner ones first. */
export class Normalizer implements Folder {
  readonly mask = TyFlag.Projection;
  constructor(private readonly solver: Solver, private readonly into: { push(o: Obligation): unknown }, private readonly depth: number) {}

  ty(ty: Ty): Ty {
    const folded = superFold(this.solver.tcx.types, ty, this);
    if (folded.kind !== "Projection") return folded;
    return this.depth > MAX_DEPTH ? folded : this.solver.normalizeProjection(folded, this.into, this.depth);
  }

  region(region: Region): Region { return region; }
  konst(konst: Const): Const { return konst; }
}

/** Substitution of constants and regions only, for arguments that are no types. */
export class ArgSubst implements Folder {
  readonly mask = TyFlag.Param;
  constructor(private readonly args: GenericArgs) {}
  ty(ty: Ty): Ty { return ty; }
  region(region: Region): Region { return region; }
  konst(konst: Const): Const {
    if (konst.kind !== "ConstParamRef") return konst;
    const arg = this.args[konst.index];
    return arg !== undefined && !isTy(arg) && (arg.kind === "Value" || arg.kind === "ConstParamRef" || arg.kind === "ConstInfer" || arg.kind === "Unevaluated" || arg.kind === "UnknownConst") ? arg : konst;
  }
}
