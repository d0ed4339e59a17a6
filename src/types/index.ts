/**
 * The type stage: answers about types of definitions and bodies, memoised. See `context.ts` for what is promised.
 */
import type { ConstDef, Def, FieldDefn, FnDef, ImplDef, Program, StaticDef, StructDef, TraitDef, TypeAliasDef, VariantDef } from "../program/program.js";
import { typeBody, untypedBody } from "./body.js";
import type { InferredBody } from "./body.js";
import type { GenericsInfo, Instance, TypeContext } from "./context.js";
import { needsDrop } from "./drop.js";
import { foldArgs, substArgs, substTy, superFold } from "./fold.js";
import type { Folder } from "./fold.js";
import { InferTable } from "./infer-table.js";
import type { Interner } from "./interner.js";
import { selectInstance } from "./instance.js";
import type { Verdict } from "./bounds.js";
import { Solver } from "./solver.js";
import { SolverShared } from "./solver-shared.js";
import { Tcx } from "./tcx.js";
import { TyFlag } from "./ty.js";
import type { FnSig, GenericArg, GenericArgs, Predicate, Ty } from "./ty.js";
import type { TypedBody } from "./typed-body.js";

export function createTypeContext(program: Program): TypeContext {
  return new Context(program);
}

class Context implements TypeContext {
  private readonly tcx: Tcx;
  private readonly shared: SolverShared;
  private readonly bodies = new Map<Def, InferredBody | undefined>();
  private readonly typing = new Set<Def>();
  private readonly solvers = new Map<Def | undefined, Solver>();
  private readonly drops = new Map<Ty, boolean>();
  private readonly revealed = new Map<Ty, Ty>();
  private readonly projectedFields = new Map<Ty, Ty>();

  readonly interner: Interner;

  constructor(readonly program: Program) {
    this.tcx = new Tcx(program);
    this.shared = new SolverShared(this.tcx);
    this.interner = this.tcx.types;
  }

  private inferred(def: FnDef | ConstDef | StaticDef): InferredBody | undefined {
    if (this.bodies.has(def)) return this.bodies.get(def);
    if (this.typing.has(def)) return undefined;
    this.typing.add(def);
    const body = this.typed(def);
    this.typing.delete(def);
    this.bodies.set(def, body);
    return body;
  }

  /** A body that nests deeper than the stack is unknown as a whole, and says so. */
  private typed(def: FnDef | ConstDef | StaticDef): InferredBody | undefined {
    try {
      return typeBody(this.shared, def);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return untypedBody(this.shared, def);
    }
  }

  bodyOf(def: FnDef | ConstDef | StaticDef): TypedBody | undefined { return this.inferred(def)?.body; }
  genericsOf(def: Def): GenericsInfo { return this.tcx.generics.of(def); }
  identityArgs(def: Def): GenericArgs { return this.tcx.generics.identity(def); }
  predicatesOf(def: Def): readonly Predicate[] { return this.tcx.predicatesOf(def); }
  signatureOf(def: FnDef): FnSig { return this.tcx.signatureOf(def); }
  fieldType(field: FieldDefn, args: GenericArgs): Ty {
    const ty = this.tcx.fieldType(field, args);
    if ((ty.flags & TyFlag.Projection) === 0) return ty;
    let known = this.projectedFields.get(ty);
    if (known === undefined) {
      known = this.normalize(ty, undefined);
      this.projectedFields.set(ty, known);
    }
    return known;
  }
  typeOf(def: ConstDef | StaticDef | TypeAliasDef): Ty { return this.tcx.typeOf(def); }
  implHeader(impl: ImplDef): { readonly self: Ty; readonly trait: TraitDef | undefined; readonly traitArgs: GenericArgs } { return this.tcx.implHeader(impl); }
  subst(ty: Ty, args: GenericArgs): Ty { return substTy(this.tcx.types, ty, args); }
  substArgs(args: GenericArgs, by: GenericArgs): GenericArgs { return this.tcx.types.listFor(substArgs(this.tcx.types, args, by)).args; }
  implsOf(trait: TraitDef): readonly ImplDef[] { return this.shared.impls.implsOf(trait); }
  writtenImplsOf(trait: TraitDef): readonly ImplDef[] { return this.shared.impls.writtenImplsOf(trait); }
  implsFor(trait: TraitDef, self: Ty): readonly ImplDef[] { return this.shared.impls.candidates(trait, this.tcx.eraser.ty(self), "any"); }
  variantFields(def: StructDef | VariantDef): readonly FieldDefn[] { return this.tcx.variantFields(def); }
  show(arg: GenericArg): string { return this.tcx.show(arg); }

  /** One solver for each environment; it keeps nothing between questions. */
  private solver(within: Def | undefined): Solver {
    let found = this.solvers.get(within);
    if (found === undefined) {
      found = new Solver(this.shared, new InferTable(this.tcx.types), this.shared.envFor(within));
      this.solvers.set(within, found);
    }
    found.restart();
    return found;
  }

  normalize(ty: Ty, within: Def | undefined): Ty {
    let out = this.tcx.eraser.ty(ty);
    for (let i = 0; i < 8 && (out.flags & (TyFlag.Projection | TyFlag.Opaque)) !== 0; i++) {
      const next = this.reveal(this.projected(out, within));
      if (next === out) break;
      out = next;
    }
    return out;
  }

  private projected(ty: Ty, within: Def | undefined): Ty {
    if ((ty.flags & TyFlag.Projection) === 0) return ty;
    const solver = this.solver(within);
    const at = solver.table.snapshot();
    const out = solver.normalize(ty);
    solver.selectWherePossible();
    const resolved = solver.table.resolve(out);
    solver.table.rollback(at);
    return resolved.hasInfer ? ty : resolved;
  }

  /** Replaces opaque types by what the function that returns them makes them. */
  private reveal(ty: Ty): Ty {
    if ((ty.flags & TyFlag.Opaque) === 0) return ty;
    const known = this.revealed.get(ty);
    if (known !== undefined) return known;
    this.revealed.set(ty, ty);
    const folder: Folder = {
      mask: TyFlag.Opaque,
      ty: (t) => {
        if (t.kind !== "Opaque" || t.def.kind !== "Fn") return superFold(this.tcx.types, t, folder);
        const hidden = this.inferred(t.def)?.hidden.get(t.index);
        return hidden === undefined ? this.ofImplementation(t, t.def) : substTy(this.tcx.types, hidden, t.args);
      },
      region: (r) => r,
      konst: (c) => c,
    };
    const out = folder.ty(ty);
    this.revealed.set(ty, out);
    return out;
  }

  /** The `impl Trait` that a trait's method returns is what the implementation for these arguments returns. */
  private ofImplementation(ty: Extract<Ty, { kind: "Opaque" }>, method: FnDef): Ty {
    if (method.container.kind !== "Trait" || ty.hasParams) return ty;
    const declared = this.tcx.erasedSignatureOf(method).output;
    if (declared.kind !== "Opaque" || declared.def !== method || declared.index !== ty.index) return ty;
    const found = this.resolveInstance(method, ty.args);
    if (found === undefined || found.def === method) return ty;
    return substTy(this.tcx.types, this.tcx.erasedSignatureOf(found.def).output, found.args);
  }

  resolveInstance(method: FnDef, args: GenericArgs): Instance | undefined {
    if (method.container.kind !== "Trait") return { def: method, args };
    const revealed = foldArgs(this.tcx.eraser.list(args).args, { mask: TyFlag.Opaque | TyFlag.Projection, ty: (t) => this.normalize(t, undefined), region: (r) => r, konst: (c) => c });
    const list = this.tcx.types.listFor(revealed);
    const key = method.id * 0x4000000 + list.id;
    const memo = this.shared.empty.instances;
    if (memo.has(key)) return memo.get(key);
    const found = selectInstance(this.solver(undefined), method, list.args);
    memo.set(key, found);
    return found;
  }

  implementsTrait(ty: Ty, trait: TraitDef, traitArgs: GenericArgs, within: Def | undefined): "yes" | "no" | "maybe" {
    const erased = this.tcx.eraser.ty(ty);
    if (erased.kind === "Unknown") return "maybe";
    const verdict = this.solver(within).holds(trait, [erased, ...this.tcx.eraser.list(traitArgs).args]);
    return verdict === "no" && (erased.flags & (TyFlag.Param | TyFlag.Unknown)) !== 0 && within === undefined ? "maybe" : verdict;
  }

  isCopy(ty: Ty, within: Def | undefined): boolean {
    return ty.kind !== "Unknown" && this.copied(ty, within) === "yes";
  }

  mayBeCopy(ty: Ty, within: Def | undefined): boolean {
    return this.copied(ty, within) !== "no";
  }

  private copied(ty: Ty, within: Def | undefined): Verdict {
    const trait = this.tcx.lang.trait("copy", "Copy");
    return trait === undefined ? "no" : this.solver(within).holds(trait, [this.tcx.eraser.ty(ty)]);
  }

  needsDrop(ty: Ty, within: Def | undefined): boolean {
    return needsDrop(this, this.tcx, this.tcx.eraser.ty(ty), within, this.drops);
  }

  dropImpl(ty: Ty): Instance | undefined {
    const erased = this.tcx.eraser.ty(ty);
    if (erased.kind !== "Adt") return undefined;
    const trait = this.tcx.lang.trait("drop", "Drop");
    const method = this.tcx.lang.method(trait, "drop");
    if (trait === undefined || method === undefined || !this.shared.impls.candidates(trait, erased, "any").some((i) => this.headOf(i) === erased.def)) return undefined;
    const found = this.resolveInstance(method, [erased]);
    return found?.def === method ? undefined : found;
  }

  private headOf(impl: ImplDef): Def | undefined {
    const self = this.tcx.erasedHeader(impl).self;
    return self.kind === "Adt" ? self.def : undefined;
  }
}
