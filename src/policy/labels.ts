/**
 * What a user may write as a label, resolved against a lattice: type declarations, shared by the policy, the analysis and the verifier.
 */
import type { Def, FieldDefn, FnDef, TraitDef } from "../program/program.js";
import type { Span } from "../base/source-map.js";

/** An element of the lattice in force: an index that only the `Lattice` can interpret. */
export type Element = number;

export interface Lattice {
  readonly bottom: Element;
  readonly top: Element;
  leq(a: Element, b: Element): boolean;
  join(a: Element, b: Element): Element;
  meet(a: Element, b: Element): Element;
  show(element: Element): string;
  /**
   * The bound of a built-in channel (`println!`, a file …): the bottom of every confidentiality axis, the top of every integrity axis.
   */
  readonly builtinBound: Element;
  /** `value` lowered to `to` on the axes that `to`'s spelling names (`axes`), unchanged on the others. */
  lower(value: Element, to: Element, axes: readonly number[]): Element;
  /** All elements, if there are at most 64 of them, lowest first; for tests, printing and completions. Else none. */
  elements(): readonly Element[];
  /** The element that a name stands for, and the axes that the name speaks of; undefined when there is none. */
  lookup(name: string): NamedElement | undefined;
  /** The names that a user may write, for suggestions. */
  names(): readonly string[];
  /** In the order of `Label.axes`; a lattice that is no product has one. */
  readonly axes: readonly Axis[];
}

export interface NamedElement {
  readonly element: Element;
  readonly axes: readonly number[];
}

export interface Axis {
  readonly name: string;
  readonly kind: AxisKind;
}

export type AxisKind = "confidentiality" | "integrity";

/**
 * A label as written. `constant` is the join of the lattice elements in it; `dependent` are the run-time values it names.
 * `axes` are the axes of a product that were named (all, for other lattices).
 */
export interface Label {
  readonly constant: Element;
  readonly dependent: readonly DependentPath[];
  readonly axes: readonly number[];
  /** `content = L`: labels what a value holds but not its shape. */
  readonly contentOnly: boolean;
  readonly text: string;
  readonly span: Span;
}

/** `self.level`, `client.level`: a parameter, local or `self`, then fields. */
export interface DependentPath {
  readonly root: string;
  readonly fields: readonly string[];
}

/** What attributes and policy say about the definitions of a program, already joined (sources) and met (bounds). */
export interface Annotations {
  readonly lattice: Lattice;
  /** Of functions: what the result is at least. */
  readonly results: ReadonlyMap<FnDef, Label>;
  /** Of functions: labels and bounds of parameters, `self` counted as 0 where there is one. */
  readonly params: ReadonlyMap<FnDef, ReadonlyMap<number, Label>>;
  readonly channelParams: ReadonlyMap<FnDef, ReadonlyMap<number, Label>>;
  /** Functions that are a channel with all their arguments but `self`. */
  readonly channelFns: ReadonlyMap<FnDef, Label>;
  /** Structs, enums, unions, traits: every method called on them is a channel. */
  readonly channelTypes: ReadonlyMap<Def, Label>;
  readonly channelFields: ReadonlyMap<FieldDefn, Label>;
  /** Formatting or serialising traits that are channels. */
  readonly channelTraits: ReadonlyMap<TraitDef, Label>;
  readonly fields: ReadonlyMap<FieldDefn, Label>;
  /** Structs, enums, unions: every value of the type. */
  readonly types: ReadonlyMap<Def, Label>;
  /** Statics and constants. */
  readonly statics: ReadonlyMap<Def, Label>;
  readonly declassifiers: ReadonlyMap<FnDef, Lowering>;
  readonly endorsers: ReadonlyMap<FnDef, Lowering>;
  readonly trusted: ReadonlyMap<FnDef, { readonly reason: string; readonly span: Span }>;
  /** Macros that the policy makes channels or gives another bound: `std::println`, `log::info`. Keyed by path without `!`. */
  readonly channelMacros: ReadonlyMap<string, Label>;
  /** Policy rules for functions of crates that are not on disk: the path as it would be written. */
  readonly unknownFns: ReadonlyMap<string, UnknownFnRule>;
  /** Parameters whose message a panic prints (`#[panic_message]` in models). */
  readonly panicParams: ReadonlyMap<FnDef, ReadonlySet<number>>;
  /** `#[lattice]` enums, for dependent labels: the element of each variant by its index, and whether its comparisons may be believed. */
  readonly latticeEnums: ReadonlyMap<Def, LatticeEnum>;
}

export interface Lowering {
  readonly to: Label;
  readonly reason: string;
  readonly span: Span;
}

export interface UnknownFnRule {
  readonly result: Label | undefined;
  readonly channel: Label | undefined;
  readonly declassify: Lowering | undefined;
}

export interface LatticeEnum {
  readonly elements: readonly Element[];
  readonly ordered: boolean;
}
