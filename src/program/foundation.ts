/**
 * What many programs stand on: the definitions of models that were read once, and what later stages have worked out from these alone.
 * Knows nothing of what that is.
 */
import type { Def, ImplDef } from "./program.js";

export class Foundation {
  private readonly results = new Map<unknown, unknown>();

  /** The definitions and impls with which those of every program on top begin. Items of the impls that were put away are left out. */
  constructor(private readonly kept: readonly (Def | undefined)[], readonly impls: readonly ImplDef[]) {}

  /** How many definitions there are. */
  get count(): number { return this.kept.length; }

  /** All of them, by their ids. */
  get defs(): readonly Def[] {
    const all = this.kept.slice();
    for (const impl of this.impls) for (const item of impl.items) all[item.id] = item;
    return all.filter(isThere);
  }

  /** All but some items of impls. */
  get outsideImpls(): readonly Def[] {
    return this.kept.filter(isThere);
  }

  /** What `compute` gives, asked once for all programs. It may look at nothing else, and nobody may change what it gives. */
  once<T>(compute: (foundation: Foundation) => T): T {
    return this.shared(compute, () => compute(this));
  }

  /** As `once`, for what a program has to help with: `what` names it, and whichever program asks gets the same. */
  shared<T>(what: unknown, compute: () => T): T {
    if (!this.results.has(what)) this.results.set(what, compute());
    return this.results.get(what) as T;
  }
}

const NOTHING: readonly never[] = [];

export function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** The impls of a program that are not part of what it stands on. */
export function ownImpls(program: { readonly impls: readonly ImplDef[]; readonly foundation?: Foundation | undefined }): readonly ImplDef[] {
  return program.foundation === undefined ? program.impls : program.impls.slice(program.foundation.impls.length);
}

/** What a program stands on; nothing for a program that was read as a whole. */
export function foundationOf(program: { readonly foundation?: Foundation | undefined }): Foundation {
  return program.foundation ?? new Foundation(NOTHING, NOTHING);
}
