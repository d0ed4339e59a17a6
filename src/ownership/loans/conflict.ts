/** Whether an access to one place touches what is borrowed at another. After rustc's `places_conflict`. */
import type { Place, Projection } from "../../ir/ir.js";
import { arrayLength } from "../../ir/lower/places.js";
import type { Facts } from "../facts.js";
import { isBox } from "../facts.js";

/** `shallow`: only the place itself (assignment, end of storage). `drop`: what its destructor reaches. `length`: that of a slice, not its elements. */
export type Depth = "shallow" | "deep" | "drop" | "length";

/** Loans of places behind shared references, raw pointers and statics can never be in the way. */
export function canConflict(facts: Facts, place: Place): boolean {
  return place.projection.every((step, i) => {
    if (step.kind !== "Deref") return true;
    const base = facts.tyAt(place, i);
    return base !== undefined && ((base.kind === "Ref" && base.mut) || isBox(base));
  });
}

export function conflicts(facts: Facts, loan: Place, access: Place, depth: Depth): boolean {
  if (loan.local !== access.local) return false;
  for (let i = 0; i < loan.projection.length; i++) {
    const step = loan.projection[i];
    if (step === undefined) return true;
    const other = access.projection[i];
    if (other === undefined) {
      const rest = restConflicts(facts, loan, i, depth);
      if (rest !== undefined) return rest;
      continue;
    }
    const overlap = compareSteps(facts, loan, i, step, other);
    if (overlap !== undefined) return overlap;
  }
  return true;
}

/** The access ends before the loan's place does. `undefined`: look at the next step. */
function restConflicts(facts: Facts, loan: Place, i: number, depth: Depth): boolean | undefined {
  if (depth === "length") return false;
  const step = loan.projection[i];
  const base = facts.tyAt(loan, i);
  if (step?.kind === "Deref") {
    if (depth === "shallow") return false;
    if (depth === "drop" && base?.kind === "Ref") return false;
  }
  if (step?.kind === "Field" && depth === "drop" && base?.kind === "Adt" && facts.types.dropImpl(base) !== undefined) return true;
  return undefined;
}

/** `false` disjoint, `true` overlapping for sure, `undefined` the same so far. */
function compareSteps(facts: Facts, loan: Place, i: number, a: Projection, b: Projection): boolean | undefined {
  if (a.kind === "Field" && b.kind === "Field") {
    if (a.index === b.index && a.variant === b.variant) return undefined;
    const base = facts.tyAt(loan, i);
    return base?.kind === "Adt" && base.def.kind === "Union";
  }
  if ((a.kind !== "ConstIndex" && a.kind !== "Subslice") || (b.kind !== "ConstIndex" && b.kind !== "Subslice")) return undefined;
  return elementsMeet(a, b, arrayLength(facts.tyAt(loan, i))) ? undefined : false;
}

type Elements = Extract<Projection, { kind: "ConstIndex" | "Subslice" }>;

/** Whether two steps into an array of this length, or a slice of whatever length both fit, may lead to the same element. */
function elementsMeet(a: Elements, b: Elements, length: number | undefined): boolean {
  if (length !== undefined) return firstOf(a) < endOf(b, length) && firstOf(b) < endOf(a, length);
  if (a.kind === "Subslice") return b.kind === "Subslice" || elementsMeet(b, a, length);
  if (b.kind === "Subslice") return a.fromEnd ? a.index > b.to : a.index >= b.from;
  if (a.fromEnd === b.fromEnd) return a.index === b.index;
  const [fromStart, fromEnd] = a.fromEnd ? [b, a] : [a, b];
  return fromStart.index >= Math.max(a.least, b.least) - fromEnd.index;
}

function firstOf(step: Elements): number {
  return step.kind === "Subslice" ? step.from : step.index;
}

function endOf(step: Elements, length: number): number {
  return step.kind === "Subslice" ? length - step.to : step.index + 1;
}
