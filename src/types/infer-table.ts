/**
 * Inference variables: what they are bound to, unification, undoing. Types are unified by structure, regions are erased before.
 * Knows nothing of traits.
 */
import { isFloatName, isIntName } from "./impl-index.js";
import { foldArgs, superFold } from "./fold.js";
import type { Folder } from "./fold.js";
import { isRegion, isTy } from "./interner.js";
import type { Interner } from "./interner.js";
import { TyFlag } from "./ty.js";
import type { Const, DynBound, GenericArg, GenericArgs, Region, Ty } from "./ty.js";

export type VarKind = "ty" | "int" | "float" | "const";

export interface Snapshot {
  readonly trail: number;
  readonly variables: number;
}

const LENIENT = TyFlag.Infer | TyFlag.Unknown;

export class InferTable implements Folder {
  readonly mask = TyFlag.Infer;
  private readonly kinds: VarKind[] = [];
  private readonly values: (Ty | Const | undefined)[] = [];
  private readonly trail: number[] = [];
  /** Counts bindings, so that waiting obligations know whether anything happened. */
  bindings = 0;

  constructor(readonly types: Interner) {}

  // ---- variables

  private fresh(kind: VarKind): number {
    this.kinds.push(kind);
    this.values.push(undefined);
    return this.kinds.length - 1;
  }

  freshTy(): Ty { return this.types.infer(this.fresh("ty")); }
  freshInt(): Ty { return this.types.infer(this.fresh("int")); }
  freshFloat(): Ty { return this.types.infer(this.fresh("float")); }
  freshConst(): Const { return this.types.constInfer(this.fresh("const")); }

  get count(): number { return this.kinds.length; }

  kindOf(variable: number): VarKind { return this.kinds[variable] ?? "ty"; }

  isBound(variable: number): boolean { return this.values[variable] !== undefined; }

  snapshot(): Snapshot {
    return { trail: this.trail.length, variables: this.kinds.length };
  }

  rollback(to: Snapshot): void {
    while (this.trail.length > to.trail) {
      const variable = this.trail.pop();
      if (variable !== undefined) this.values[variable] = undefined;
    }
    this.kinds.length = to.variables;
    this.values.length = to.variables;
  }

  // ---- resolving

  shallow(ty: Ty): Ty {
    let at = ty;
    while (at.kind === "Infer") {
      const value = this.values[at.variable];
      if (value === undefined || !isTy(value)) return at;
      at = value;
    }
    return at;
  }

  shallowConst(konst: Const): Const {
    let at = konst;
    while (at.kind === "ConstInfer") {
      const value = this.values[at.variable];
      if (value === undefined || isTy(value)) return at;
      at = value;
    }
    return at;
  }

  /** With every bound variable replaced. */
  resolve(ty: Ty): Ty {
    return (ty.flags & TyFlag.Infer) === 0 ? ty : this.ty(ty);
  }

  resolveArgs(args: GenericArgs): GenericArgs {
    return foldArgs(args, this);
  }

  ty(ty: Ty): Ty {
    if (ty.kind !== "Infer") return superFold(this.types, ty, this);
    const value = this.shallow(ty);
    return value.kind === "Infer" ? value : this.resolve(value);
  }

  region(region: Region): Region { return region; }

  konst(konst: Const): Const { return this.shallowConst(konst); }

  // ---- unification

  unify(left: Ty, right: Ty): boolean {
    const a = this.shallow(left);
    const b = this.shallow(right);
    if (a === b) return true;
    if (a.kind === "Infer") return this.bind(a.variable, b);
    if (b.kind === "Infer") return this.bind(b.variable, a);
    if (a.kind === "Unknown" || b.kind === "Unknown") {
      this.poison(a.kind === "Unknown" ? b : a);
      return true;
    }
    if (((a.flags | b.flags) & LENIENT) === 0) return false;
    switch (a.kind) {
      case "Prim": case "Never": case "Foreign": case "Param":
        return false;
      case "Adt": return b.kind === "Adt" && a.def === b.def && this.unifyArgs(a.args, b.args);
      case "Ref": return b.kind === "Ref" && a.mut === b.mut && this.unify(a.inner, b.inner);
      case "Ptr": return b.kind === "Ptr" && a.mut === b.mut && this.unify(a.inner, b.inner);
      case "Slice": return b.kind === "Slice" && this.unify(a.elem, b.elem);
      case "Array": return b.kind === "Array" && this.unify(a.elem, b.elem) && this.unifyConst(a.len, b.len);
      case "Tuple": return b.kind === "Tuple" && a.elems.length === b.elems.length && this.unifyArgs(a.elems, b.elems);
      case "FnPtr": return b.kind === "FnPtr" && a.params.length === b.params.length && a.unsafe === b.unsafe && this.unifyArgs(a.params, b.params) && this.unify(a.output, b.output);
      case "FnDef": return b.kind === "FnDef" && a.def === b.def && this.unifyArgs(a.args, b.args);
      case "Closure": return b.kind === "Closure" && a.closure === b.closure && this.unifyArgs(a.args, b.args);
      case "Async": return b.kind === "Async" && a.of === b.of && this.unifyArgs(a.args, b.args) && this.unify(a.output, b.output);
      case "Dynamic": return b.kind === "Dynamic" && this.unifyBounds(a.bounds, b.bounds);
      case "Projection": return b.kind === "Projection" ? a.assoc === b.assoc && this.unifyArgs(a.args, b.args) : (a.flags & TyFlag.Unknown) !== 0;
      case "Opaque": return b.kind === "Opaque" && a.def === b.def && a.index === b.index && this.unifyArgs(a.args, b.args);
    }
  }

  /** Variables that met an unknown type are unknown themselves: nothing is guessed for them. */
  private poison(ty: Ty): void {
    if ((ty.flags & TyFlag.Infer) === 0) return;
    const resolved = this.resolve(ty);
    if (resolved.kind === "Infer") {
      this.bind(resolved.variable, this.types.unknown("inferred from an unknown type"));
    }
  }

  unifyArgs(left: GenericArgs, right: GenericArgs): boolean {
    if (left === right) return true;
    const count = Math.min(left.length, right.length);
    for (let i = 0; i < count; i++) {
      const a = left[i];
      const b = right[i];
      if (a === undefined || b === undefined || a === b) continue;
      if (!this.unifyArg(a, b)) return false;
    }
    return true;
  }

  private unifyArg(a: GenericArg, b: GenericArg): boolean {
    if (isTy(a)) return isTy(b) && this.unify(a, b);
    if (isRegion(a)) return isRegion(b);
    return !isTy(b) && !isRegion(b) && this.unifyConst(a, b);
  }

  unifyConst(left: Const, right: Const): boolean {
    const a = this.shallowConst(left);
    const b = this.shallowConst(right);
    if (a === b) return true;
    if (a.kind === "ConstInfer") return this.bind(a.variable, b);
    if (b.kind === "ConstInfer") return this.bind(b.variable, a);
    // An expression that was not evaluated may have any value: what compiles makes it fit.
    return a.kind === "Unevaluated" || b.kind === "Unevaluated" || a.kind === "UnknownConst" || b.kind === "UnknownConst";
  }

  private unifyBounds(a: readonly DynBound[], b: readonly DynBound[]): boolean {
    for (const bound of a) {
      const other = b.find((o) => o.trait === bound.trait);
      if (other === undefined) {
        if (bound.trait.node.auto) continue;
        return false;
      }
      if (!this.unifyArgs(bound.args, other.args)) return false;
      for (const assoc of bound.assoc) {
        const same = other.assoc.find((o) => o.def === assoc.def);
        if (same !== undefined && !this.unify(assoc.ty, same.ty)) return false;
      }
    }
    return b.every((o) => o.trait.node.auto || a.some((bound) => bound.trait === o.trait));
  }

  private bind(variable: number, value: Ty | Const): boolean {
    const kind = this.kindOf(variable);
    if (value.kind === "Infer") {
      const other = this.kindOf(value.variable);
      if (kind === "ty" || kind === other) return this.set(variable, value);
      return other === "ty" ? this.set(value.variable, this.types.infer(variable)) : false;
    }
    if (value.kind === "Unknown") return this.set(variable, value);
    if (kind === "int") return value.kind === "Prim" && isIntName(value.name) && this.set(variable, value);
    if (kind === "float") return value.kind === "Prim" && isFloatName(value.name) && this.set(variable, value);
    if ((value.flags & TyFlag.Infer) !== 0 && isTy(value) && this.occurs(variable, value)) return false;
    return this.set(variable, value);
  }

  private set(variable: number, value: Ty | Const): boolean {
    this.values[variable] = value;
    this.trail.push(variable);
    this.bindings++;
    return true;
  }

  private occurs(variable: number, ty: Ty): boolean {
    const resolved = this.resolve(ty);
    return mentions(resolved, variable);
  }
}

/** Whether a resolved type mentions the variable. */
export function mentions(ty: Ty, variable: number): boolean {
  if ((ty.flags & TyFlag.Infer) === 0) return false;
  switch (ty.kind) {
    case "Infer": return ty.variable === variable;
    case "Prim": case "Never": case "Foreign": case "Param": case "Unknown": return false;
    case "Ref": case "Ptr": return mentions(ty.inner, variable);
    case "Slice": case "Array": return mentions(ty.elem, variable);
    case "Tuple": return ty.elems.some((e) => mentions(e, variable));
    case "FnPtr": return ty.params.some((p) => mentions(p, variable)) || mentions(ty.output, variable);
    case "Adt": case "FnDef": case "Closure": case "Projection": case "Opaque":
      return ty.args.some((a) => isTy(a) && mentions(a, variable));
    case "Async": return mentions(ty.output, variable) || ty.args.some((a) => isTy(a) && mentions(a, variable));
    case "Dynamic": return ty.bounds.some((b) => b.args.some((a) => isTy(a) && mentions(a, variable)) || b.assoc.some((a) => mentions(a.ty, variable)));
  }
}

/** The unbound type variables of a resolved type or argument. */
export function variablesOf(arg: GenericArg, into: number[]): void {
  if ((arg.flags & TyFlag.Infer) === 0) return;
  if (arg.kind === "Infer" || arg.kind === "ConstInfer") {
    if (!into.includes(arg.variable)) into.push(arg.variable);
    return;
  }
  if (!isTy(arg)) return;
  const each = (args: GenericArgs): void => { for (const a of args) variablesOf(a, into); };
  switch (arg.kind) {
    case "Prim": case "Never": case "Foreign": case "Param": case "Unknown":
      return;
    case "Ref": case "Ptr": variablesOf(arg.inner, into); return;
    case "Slice": variablesOf(arg.elem, into); return;
    case "Array": variablesOf(arg.elem, into); variablesOf(arg.len, into); return;
    case "Tuple": each(arg.elems); return;
    case "FnPtr": each(arg.params); variablesOf(arg.output, into); return;
    case "Adt": case "FnDef": case "Closure": case "Projection": case "Opaque": each(arg.args); return;
    case "Async": each(arg.args); variablesOf(arg.output, into); return;
    case "Dynamic":
      for (const b of arg.bounds) { each(b.args); for (const a of b.assoc) variablesOf(a.ty, into); }
      return;
  }
}
