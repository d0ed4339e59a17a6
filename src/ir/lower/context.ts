/**
 * What is the same for a body and all closures in it: the type context and memoised answers of it.
 */
import type { Def, EnumDef, VariantDef } from "../../program/program.js";
import type { TypeContext } from "../../types/context.js";
import type { Interner } from "../../types/interner.js";
import type { GenericArgs, Ty } from "../../types/ty.js";
import type { ClosureBody, TypedBody } from "../../types/typed-body.js";
import type { CapturedPlace } from "./captures.js";

export class LowerContext {
  readonly tys: Interner;
  readonly owner: Def;
  /** Edition 2024: temporaries of tail expressions and of `if let` die earlier. */
  readonly shortTemps: boolean;
  /** Edition 2021: closures capture places, not variables. */
  readonly preciseCaptures: boolean;
  /** What each closure captures; inner closures are known before outer ones. */
  readonly captured = new Map<ClosureBody, readonly CapturedPlace[]>();
  private readonly copies = new Map<Ty, boolean>();
  private readonly drops = new Map<Ty, boolean>();

  constructor(readonly body: TypedBody, readonly types: TypeContext) {
    this.tys = types.interner;
    this.owner = body.owner;
    const edition = body.owner.crate.edition;
    this.shortTemps = edition >= 2024;
    this.preciseCaptures = edition >= 2021;
  }

  isCopy(ty: Ty): boolean {
    let known = this.copies.get(ty);
    if (known === undefined) {
      known = this.types.isCopy(ty, this.owner);
      this.copies.set(ty, known);
    }
    return known;
  }

  needsDrop(ty: Ty): boolean {
    let known = this.drops.get(ty);
    if (known === undefined) {
      known = ty.kind === "Closure" ? this.closureNeedsDrop(ty) : this.types.needsDrop(ty, this.owner);
      this.drops.set(ty, known);
    }
    return known;
  }

  /** A closure that holds only references and copies has nothing to drop. */
  private closureNeedsDrop(ty: Extract<Ty, { kind: "Closure" }>): boolean {
    const captured = this.captured.get(ty.closure);
    if (captured === undefined) return this.types.needsDrop(ty, this.owner);
    return captured.some((one) => one.by === "move" && this.needsDrop(one.placeTy));
  }

  /** The type of field `index` of a variant or struct, as far as it is known. */
  variantFieldTy(variant: VariantDef, index: number, args: GenericArgs): Ty {
    const field = this.types.variantFields(variant)[index];
    return field === undefined ? this.tys.unknown("no such field") : this.types.normalize(this.types.fieldType(field, args), this.owner);
  }
}

/** The enum that a type is, if it is one. */
export function enumOf(ty: Ty): EnumDef | undefined {
  return ty.kind === "Adt" && ty.def.kind === "Enum" ? ty.def : undefined;
}

/** Whether no value of the type can exist, as far as the flow IR cares. */
export function isUninhabited(ty: Ty): boolean {
  if (ty.kind === "Never") return true;
  const def = enumOf(ty);
  return def?.variants.length === 0;
}
