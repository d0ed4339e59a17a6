/**
 * What many programs stand on: the definitions of models that were read once, and what later stages have worked out from these alone.
 * Knows nothing of what that is.
 */
import type { Def, ImplDef } from "./program.js";

export class Foundation {
  private readonly results = new Map<unknown, unknown>();

  /** The definitions and impls with which those of every program on top begin. */
  constructor(readonly defs: readonly Def[], readonly impls: readonly ImplDef[]) {}

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

/** The definitions of a program that are not part of what it stands on. */
export function ownDefs(program: { readonly defs: readonly Def[]; readonly foundation?: Foundation | undefined }): readonly Def[] {
  return program.foundation === undefined ? program.defs : program.defs.slice(program.foundation.defs.length);
}

/** The impls of a program that are not part of what it stands on. */
export function ownImpls(program: { readonly impls: readonly ImplDef[]; readonly foundation?: Foundation | undefined }): readonly ImplDef[] {
  return program.foundation === undefined ? program.impls : program.impls.slice(program.foundation.impls.length);
}

/** What a program stands on; nothing for a program that was read as a whole. */
export function foundationOf(program: { readonly foundation?: Foundation | undefined }): Foundation {
  return program.foundation ?? new Foundation(NOTHING, NOTHING);
}
