/** The values that the comparisons of an enum compute with. */

export type Value =
  | { readonly kind: "Variant"; readonly index: number }
  | { readonly kind: "Int"; readonly value: bigint }
  | { readonly kind: "Bool"; readonly value: boolean }
  | { readonly kind: "Ordering"; readonly value: Sign }
  | { readonly kind: "Option"; readonly value: Value | undefined }
  | { readonly kind: "Tuple"; readonly values: readonly Value[] };

/** Less, equal, greater. */
export type Sign = -1 | 0 | 1;

/** Thrown, and caught by the evaluator alone, where a comparison uses what is not understood. */
export class NotUnderstood extends Error {}

export function give(): never {
  throw new NotUnderstood();
}

export function bool(value: boolean): Value {
  return { kind: "Bool", value };
}

export function ordering(value: number | bigint): Value {
  return { kind: "Ordering", value: value < 0 ? -1 : value > 0 ? 1 : 0 };
}

export function some(value: Value): Value {
  return { kind: "Option", value };
}

export const NONE: Value = { kind: "Option", value: undefined };

export function asBool(value: Value): boolean {
  return value.kind === "Bool" ? value.value : give();
}

export function asSign(value: Value): Sign {
  return value.kind === "Ordering" ? value.value : give();
}

/** Structural order of values that are no variants: integers, booleans, orderings, tuples, options. */
export function structural(a: Value, b: Value, ofVariants: (a: number, b: number) => Sign): Sign {
  switch (a.kind) {
    case "Variant": return b.kind === "Variant" ? ofVariants(a.index, b.index) : give();
    case "Int": return b.kind === "Int" ? sign(a.value, b.value) : give();
    case "Bool": return b.kind === "Bool" ? sign(Number(a.value), Number(b.value)) : give();
    case "Ordering": return b.kind === "Ordering" ? sign(a.value, b.value) : give();
    case "Option": return b.kind === "Option" ? ofOptions(a.value, b.value, ofVariants) : give();
    case "Tuple": return b.kind === "Tuple" ? ofTuples(a.values, b.values, ofVariants) : give();
  }
}

function ofOptions(a: Value | undefined, b: Value | undefined, ofVariants: (a: number, b: number) => Sign): Sign {
  if (a === undefined || b === undefined) return sign(Number(a !== undefined), Number(b !== undefined));
  return structural(a, b, ofVariants);
}

function ofTuples(a: readonly Value[], b: readonly Value[], ofVariants: (a: number, b: number) => Sign): Sign {
  if (a.length !== b.length) give();
  for (const [i, left] of a.entries()) {
    const right = b[i];
    const result = right === undefined ? give() : structural(left, right, ofVariants);
    if (result !== 0) return result;
  }
  return 0;
}

function sign<T extends number | bigint>(a: T, b: T): Sign {
  return a < b ? -1 : a > b ? 1 : 0;
}
