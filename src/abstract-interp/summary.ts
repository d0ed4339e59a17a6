/**
 * What a function does, said in terms of its inputs: type declarations only. A summary holds for every call; a call site
 * gets its meaning by substitution (`instantiate.ts`).
 */
import type { Span } from "../base/source-map.js";
import type { Label as WrittenLabel } from "../policy/labels.js";
import type { Instance } from "./frame.js";
import type { Label } from "./labels.js";
import type { Location, Path } from "./paths.js";
import type { Value } from "./values.js";

export interface Summary {
  readonly result: Value;
  /** What the pointees of inputs hold in the end, where that changed: written in the order of control, so a later value replaces an earlier one. */
  readonly behind: ReadonlyMap<Path, Value>;
  /** What they may hold when it is left by a panic, where that changed; known only if somebody may see it. */
  readonly unwound: ReadonlyMap<Path, Value>;
  /** Written to memory that is shared (statics, shared allocations, cells behind inputs), at any time: roots of locations only. */
  readonly shared: ReadonlyMap<Location, Value>;
  /** Memory that may be written through a shared reference from now on. */
  readonly cells: readonly Location[];
  /** Checks that must hold at every call, in order of their site. */
  readonly checks: ReadonlyMap<string, Check>;
  /** Every write to a channel that the body makes, whatever it writes: whether it happens shows, too. Of a model those of its callees as well. */
  readonly writes: ReadonlyMap<string, Check>;
  /** Code of the checked program writes to a channel in it or below it. What a model writes is brought to the call into it and counts there. */
  readonly emits: boolean;
  /** What decides whether it comes to its end; undefined when it always does. */
  readonly panics: Label | undefined;
  /** Of an `async` body: what decides how often it is polled before it is ready; undefined when it never waits. */
  readonly waits: Label | undefined;
  /** It may return. */
  readonly returns: boolean;
  /** What a boolean result says of run-time labels. */
  readonly meaning: Meaning | undefined;
}

/** The facts that hold when a boolean is true, and those that hold when it is false; `never` when it cannot be so. */
export interface Meaning {
  readonly whenTrue: Known;
  readonly whenFalse: Known;
}

export type Known = readonly Fact[] | "never";

/** The least label that must hold: an element, and run-time values of inputs that name others (all must hold). */
export interface Bound {
  readonly written: WrittenLabel | undefined;
  /** The bound's constant part, as an element of the lattice. */
  readonly element: number;
  /** The values that the dependent part names; `undefined` for one that is not known. */
  readonly dependent: readonly DependentValue[];
}

/** The run-time lattice element of an input, or of nothing known. */
export interface DependentValue {
  readonly text: string;
  /** The level's value, as an input or constant; undefined when it is not known. */
  readonly value: Value | undefined;
}

/** `under`: the call of an instance is decided by the label. */
export type CheckKind = "under" | "channel" | "panic" | "assert" | "declare" | "dependent" | "timing" | "fieldChannel";

export interface Check {
  readonly key: string;
  readonly kind: CheckKind;
  /** The expression that the user sees: always outside of models. */
  readonly site: Span;
  readonly label: Label;
  readonly bound: Bound;
  /** The channel, for messages: `println!`, `fn reply`, a field. */
  readonly what: string;
  /** The call through which it came to this function; undefined where it arose here. */
  readonly via: { readonly call: Span; readonly callee: string; readonly instance: Instance | undefined; readonly check: Check } | undefined;
  /** Arose in a model: the user is shown the call into it. */
  readonly inModel: boolean;
  /** Of a field that a callee writes through a reference: which callee, and which of its inputs the reference is. */
  readonly writer?: { readonly instance: Instance; readonly pointer: Path } | undefined;
  /** Of `under`: the key of the instance that is called. */
  readonly target: string | undefined;
  /** Which channel is written to: only decisions count, since a handle may be made of labelled data. */
  readonly onlyDecisions?: true | undefined;
  /** Orders between run-time labels that were known where the check arose. */
  readonly facts: readonly Fact[];
}

/** `low ⊑ high`, both run-time values or elements. */
export interface Fact {
  readonly low: FactTerm;
  readonly high: FactTerm;
}

export type FactTerm = { readonly kind: "Path"; readonly path: Path } | { readonly kind: "Element"; readonly element: number };
