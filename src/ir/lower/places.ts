/**
 * Making and extending places of the flow IR. Pure; knows nothing of how expressions are lowered.
 */
import type { IrLocal, LocalId, Operand, Place, Projection } from "../ir.js";
import type { Ty } from "../../types/ty.js";

const NO_PROJECTION: readonly Projection[] = Object.freeze([]);

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function localPlace(local: LocalId): Place {
  return { local, projection: NO_PROJECTION };
}

export function project(place: Place, projection: Projection): Place {
  return { local: place.local, projection: [...place.projection, projection] };
}

export function derefOf(place: Place, ty: Ty): Place {
  return project(place, { kind: "Deref", ty });
}

export function fieldOf(place: Place, index: number, ty: Ty): Place {
  return project(place, { kind: "Field", variant: -1, index, ty });
}

export function variantFieldOf(place: Place, variant: number, index: number, ty: Ty): Place {
  return project(place, { kind: "Field", variant, index, ty });
}

/** The type of a place, given the type of its local. */
export function projectedTy(base: Ty, projection: readonly Projection[]): Ty {
  const last = projection[projection.length - 1];
  return last === undefined ? base : last.ty;
}

export function placeTy(place: Place, locals: readonly IrLocal[]): Ty | undefined {
  const last = place.projection[place.projection.length - 1];
  return last === undefined ? locals[place.local]?.ty : last.ty;
}

/** How long an array of the type is, if that is known. */
export function arrayLength(ty: Ty | undefined): number | undefined {
  return ty?.kind === "Array" && ty.len.kind === "Value" && typeof ty.len.value === "bigint" ? Number(ty.len.value) : undefined;
}

export function copyOf(place: Place, at: Span): Operand {
  return { kind: "Copy", place, start: at.start, end: at.end };
}

export function moveOf(place: Place, at: Span): Operand {
  return { kind: "Move", place, start: at.start, end: at.end };
}

/** Text that is equal for equal places. */
export function placeKey(place: Place): string {
  let key = String(place.local);
  for (const step of place.projection) key += projectionKey(step);
  return key;
}

function projectionKey(step: Projection): string {
  switch (step.kind) {
    case "Deref": return "*";
    case "Field": return `.${String(step.variant)}.${String(step.index)}`;
    case "Index": return `[${String(step.index)}]`;
    case "ConstIndex": return `[${step.fromEnd ? "-" : ""}c${String(step.index)}]`;
    case "Subslice": return `[${String(step.from)}..${String(step.to)}]`;
  }
}

/** Whether two steps of places lead to the same part. */
export function sameStep(a: Projection, b: Projection): boolean {
  return projectionKey(a) === projectionKey(b);
}
