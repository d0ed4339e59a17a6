/** Values that all trees share. */
import type { Generics, Visibility } from "./ast.js";

/** The empty list of every node. */
export const NONE: readonly never[] = Object.freeze([]);

/** No visibility written. */
export const INHERITED: Visibility = Object.freeze({ kind: "Inherited" });

/** No generics written at `at`. */
export function noGenerics(at: number): Generics {
  return { start: at, end: at, params: NONE, where: NONE };
}
