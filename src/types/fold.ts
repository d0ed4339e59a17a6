/**
 * Rebuilding of types from their parts: substitution of parameters, erasure of regions, and the general fold that the other
 * stages of inference use. Knows the shape of types only.
 */
import { isRegion, isTy } from "./interner.js";
import type { ArgList, Interner } from "./interner.js";
import { TyFlag } from "./ty.js";
import type { Const, DynBound, FnSig, GenericArg, GenericArgs, Predicate, Region, TraitRef, Ty } from "./ty.js";

/** What a fold does at each part; a part without any bit of `mask` is left as it is. */
export interface Folder {
  readonly mask: number;
  ty(ty: Ty): Ty;
  region(region: Region): Region;
  konst(konst: Const): Const;
}

export function foldArg(arg: GenericArg, folder: Folder): GenericArg {
  if ((arg.flags & folder.mask) === 0) return arg;
  if (isTy(arg)) return folder.ty(arg);
  return isRegion(arg) ? folder.region(arg) : folder.konst(arg);
}

export function foldArgs(args: GenericArgs, folder: Folder): GenericArgs {
  let out: GenericArg[] | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === undefined) continue;
    const next = foldArg(arg, folder);
    if (next !== arg && out === undefined) out = args.slice();
    if (out !== undefined) out[i] = next;
  }
  return out ?? args;
}

function foldTys(tys: readonly Ty[], folder: Folder): readonly Ty[] {
  return foldArgs(tys, folder) as readonly Ty[];
}

export function foldBound(types: Interner, bound: DynBound, folder: Folder): DynBound {
  return {
    trait: bound.trait,
    args: types.listFor(foldArgs(bound.args, folder)).args,
    assoc: bound.assoc.map((a) => ({ def: a.def, ty: (a.ty.flags & folder.mask) === 0 ? a.ty : folder.ty(a.ty) })),
  };
}

function part(ty: Ty, folder: Folder): Ty {
  return (ty.flags & folder.mask) === 0 ? ty : folder.ty(ty);
}

/** Folds the parts of `ty` and rebuilds it. */
export function superFold(types: Interner, ty: Ty, folder: Folder): Ty {
  if ((ty.flags & folder.mask) === 0) return ty;
  switch (ty.kind) {
    case "Prim":
    case "Never":
    case "Foreign":
    case "Param":
    case "Infer":
    case "Unknown":
      return ty;
    case "Adt": return types.adt(ty.def, foldArgs(ty.args, folder));
    case "Ref": return types.ref(ty.mut, part(ty.inner, folder), (ty.region.flags & folder.mask) === 0 ? ty.region : folder.region(ty.region));
    case "Ptr": return types.ptr(ty.mut, part(ty.inner, folder));
    case "Slice": return types.slice(part(ty.elem, folder));
    case "Array": return types.array(part(ty.elem, folder), (ty.len.flags & folder.mask) === 0 ? ty.len : folder.konst(ty.len));
    case "Tuple": return types.tuple(foldTys(ty.elems, folder));
    case "FnPtr": return types.fnPtr(foldTys(ty.params, folder), part(ty.output, folder), ty.unsafe);
    case "FnDef": return types.fnDef(ty.def, foldArgs(ty.args, folder));
    case "Closure": return types.closure(ty.closure, foldArgs(ty.args, folder));
    case "Async": return types.async(ty.of, foldArgs(ty.args, folder), part(ty.output, folder));
    case "Dynamic": return types.dynamic(ty.bounds.map((b) => foldBound(types, b, folder)), (ty.region.flags & folder.mask) === 0 ? ty.region : folder.region(ty.region));
    case "Projection": return types.projection(ty.trait, ty.assoc, foldArgs(ty.args, folder));
    case "Opaque": return types.opaque(ty.def, ty.index, foldArgs(ty.args, folder), ty.bounds.map((b) => foldBound(types, b, folder)));
  }
}

/** Replaces each parameter by the argument of its index. */
export class Substitution implements Folder {
  readonly mask = TyFlag.Param | TyFlag.Region;
  constructor(private readonly types: Interner, private readonly args: GenericArgs) {}

  ty(ty: Ty): Ty {
    if (ty.kind !== "Param") return superFold(this.types, ty, this);
    const arg = this.args[ty.index];
    return arg !== undefined && isTy(arg) ? arg : ty;
  }

  region(region: Region): Region {
    if (region.kind !== "RegionParam") return region;
    const arg = this.args[region.index];
    return arg !== undefined && isRegion(arg) ? arg : region;
  }

  konst(konst: Const): Const {
    if (konst.kind !== "ConstParamRef") return konst;
    const arg = this.args[konst.index];
    return arg !== undefined && !isTy(arg) && !isRegion(arg) ? arg : konst;
  }
}

export function substTy(types: Interner, ty: Ty, args: GenericArgs): Ty {
  if ((ty.flags & (TyFlag.Param | TyFlag.Region)) === 0) return ty;
  return new Substitution(types, args).ty(ty);
}

export function substArgs(types: Interner, args: GenericArgs, by: GenericArgs): GenericArgs {
  return foldArgs(args, new Substitution(types, by));
}

export function substRef(types: Interner, ref: TraitRef, by: GenericArgs): TraitRef {
  const args = substArgs(types, ref.args, by);
  return args === ref.args ? ref : { trait: ref.trait, args };
}

export function substBound(types: Interner, bound: DynBound, by: GenericArgs): DynBound {
  return foldBound(types, bound, new Substitution(types, by));
}

export function substSig(types: Interner, sig: FnSig, by: GenericArgs): FnSig {
  const folder = new Substitution(types, by);
  return foldSig(sig, folder);
}

export function foldSig(sig: FnSig, folder: Folder): FnSig {
  return {
    ...sig,
    inputs: foldTys(sig.inputs, folder),
    output: (sig.output.flags & folder.mask) === 0 ? sig.output : folder.ty(sig.output),
  };
}

/** Makes every region `Erased`. */
export class Eraser implements Folder {
  readonly mask = TyFlag.Region;
  private readonly memo = new Map<Ty, Ty>();
  constructor(private readonly types: Interner) {}

  ty(ty: Ty): Ty {
    if ((ty.flags & TyFlag.Region) === 0) return ty;
    let found = this.memo.get(ty);
    if (found === undefined) {
      found = superFold(this.types, ty, this);
      this.memo.set(ty, found);
    }
    return found;
  }

  region(): Region {
    return this.types.erased;
  }

  konst(konst: Const): Const {
    return konst;
  }

  list(args: GenericArgs): ArgList {
    return this.types.listFor(foldArgs(args, this));
  }

  predicate(predicate: Predicate): Predicate {
    switch (predicate.kind) {
      case "Trait": return { kind: "Trait", ref: this.ref(predicate.ref) };
      case "ProjectionEq": return { ...predicate, ref: this.ref(predicate.ref), assocArgs: this.list(predicate.assocArgs).args, ty: this.ty(predicate.ty) };
      case "RegionOutlives":
      case "TypeOutlives":
        return predicate;
      case "Unknown": return { kind: "Unknown", self: this.ty(predicate.self) };
    }
  }

  private ref(ref: TraitRef): TraitRef {
    return { trait: ref.trait, args: this.list(ref.args).args };
  }
}
