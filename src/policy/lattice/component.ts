/**
 * One axis of a lattice: what all kinds of lattice offer before they are put together. Type declarations only.
 */
import type { Element } from "../labels.js";

export interface Component {
  readonly bottom: Element;
  readonly top: Element;
  readonly leq: (a: Element, b: Element) => boolean;
  readonly join: (a: Element, b: Element) => Element;
  readonly meet: (a: Element, b: Element) => Element;
  readonly show: (element: Element) => string;
  lookup(name: string): Element | undefined;
  /** The names that can be written. */
  names(): readonly string[];
  /** How many elements there are. */
  readonly size: number;
  /** All of them, lower before higher. To be asked for small lattices only. */
  elements(): readonly Element[];
}

/** Why a declaration gives no lattice. */
export interface LatticeProblem {
  readonly message: string;
  readonly help: readonly string[];
}

export type Built<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: LatticeProblem };
