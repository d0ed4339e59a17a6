/**
 * What the checks ask about types and places of one body: copied or moved, a box, what a user calls a place.
 */
import type { IrBody, IrLocal, Place, Projection } from "../ir/ir.js";
import type { TypeContext } from "../types/context.js";
import { TyFlag, type Ty } from "../types/ty.js";

/** A captured variable as the closure sees it. */
export interface Upvar {
  readonly name: string;
  readonly byRef: boolean;
  /** Whether the place that was captured may be written, by the rules of the enclosing body. */
  readonly mutable: boolean;
}

export class Facts {
  private readonly moves = new Map<Ty, boolean>();
  private handedOver: ReadonlySet<number> | undefined;

  constructor(readonly body: IrBody, readonly types: TypeContext, readonly upvars: readonly Upvar[]) {}

  /** Whether the variable is handed to a macro that is not known: that may declare another one of the name, and the code below means that one. */
  mayBeAnother(local: number): boolean {
    this.handedOver ??= new Set(this.body.blocks.flatMap((block) => block.statements.flatMap((each) => (
      each.kind === "Assign" && each.rvalue.kind === "Unknown" ? each.rvalue.inputs.flatMap((input) => (input.kind === "Const" ? [] : [input.place.local])) : []
    ))));
    return this.handedOver.has(local);
  }

  local(place: Place): IrLocal | undefined {
    return this.body.locals[place.local];
  }

  /** The type before step `length` of a place: that of the place's prefix of this length. */
  tyAt(place: Place, length: number): Ty | undefined {
    return length === 0 ? this.body.locals[place.local]?.ty : place.projection[length - 1]?.ty;
  }

  tyOf(place: Place): Ty | undefined {
    return this.tyAt(place, place.projection.length);
  }

  /** Whether a value of the type is surely not `Copy`. */
  isMoved(ty: Ty): boolean {
    let known = this.moves.get(ty);
    if (known === undefined) {
      known = !isUncertain(ty) && !this.types.mayBeCopy(ty, this.body.owner);
      this.moves.set(ty, known);
    }
    return known;
  }

  isEnv(place: Place): boolean {
    return this.body.closure !== undefined && place.local === 1;
  }

  /** Whether the place starts with the environment of a closure that may move out of it: one that is called once, as far as anybody asks. */
  ownsEnv(place: Place): boolean {
    const asked = this.body.closure?.asked;
    return this.isEnv(place) && (asked === undefined || asked === "once");
  }

  /** Whether step `i` of the place stays within what the local owns. */
  isOwnedStep(place: Place, i: number): boolean {
    const step = place.projection[i];
    if (step === undefined) return false;
    switch (step.kind) {
      case "Field": return true;
      case "Deref": return isBox(this.tyAt(place, i)) || (i === 0 && this.ownsEnv(place));
      case "ConstIndex": return this.tyAt(place, i)?.kind === "Array" && !step.fromEnd;
      case "Index": case "Subslice": return false;
    }
  }

  /** The captured variable that the place starts with, and how many steps lead to it. */
  upvarOf(place: Place): { readonly upvar: Upvar; readonly steps: number } | undefined {
    const field = place.projection[1];
    if (!this.isEnv(place) || field?.kind !== "Field") return undefined;
    const upvar = this.upvars[field.index];
    if (upvar === undefined) return undefined;
    const steps = upvar.byRef && place.projection[2]?.kind === "Deref" ? 3 : 2;
    return { upvar, steps };
  }

  /** The place as a user would write it; undefined for a temporary. */
  describe(place: Place): string | undefined {
    const upvar = this.upvarOf(place);
    let text = upvar?.upvar.name ?? this.local(place)?.name;
    if (text === undefined) return undefined;
    const from = upvar?.steps ?? 0;
    for (let i = from; i < place.projection.length; i++) {
      const step = place.projection[i];
      if (step !== undefined) text = this.described(text, place, i, step);
    }
    return text;
  }

  private described(text: string, place: Place, i: number, step: Projection): string {
    switch (step.kind) {
      case "Deref": {
        // A field or element of what a reference points to is written without the star.
        return place.projection.slice(i + 1).some((later) => later.kind !== "Deref") ? text : `*${text}`;
      }
      case "Field": return `${text}.${this.fieldName(place, i, step)}`;
      case "Index": return `${text}[_]`;
      case "ConstIndex": case "Subslice": return `${text}[..]`;
    }
  }

  private fieldName(place: Place, i: number, step: Extract<Projection, { kind: "Field" }>): string {
    const base = this.tyAt(place, i);
    if (base?.kind !== "Adt") return String(step.index);
    const fields = base.def.kind === "Enum" ? base.def.variants[step.variant]?.fields : base.def.fields;
    return fields?.[step.index]?.name ?? String(step.index);
  }
}

export function isBox(ty: Ty | undefined): boolean {
  return ty?.kind === "Adt" && ty.def.name === "Box" && ty.def.crate.role === "model";
}

/** Types of which too little is known to complain about a move. */
export function isUncertain(ty: Ty): boolean {
  if ((ty.flags & (TyFlag.Unknown | TyFlag.Infer)) !== 0) return true;
  return (ty.flags & TyFlag.Projection) !== 0 && !ty.hasParams;
}
