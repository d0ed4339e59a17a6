/**
 * What looking at one block of a body found: what it checks and writes, what it takes for granted, and which summaries it used. Kept block by block, so that a
 * body whose callees do more than was known is looked at again only where it calls them.
 */
import type { Assumed } from "./engine.js";
import type { Labels } from "./labels.js";
import type { Check, Summary } from "./summary.js";

export class Found {
  readonly checks = new Map<string, Check>();
  readonly writes = new Map<string, Check>();
  /** What was taken for granted, and where calls stand whose effects are not known. */
  readonly assumed = new Map<string, Assumed>();
  readonly conservativeCalls = new Set<number>();
  /** A callee writes to a channel in code of the checked program. */
  emitsBelow = false;
  /** The summaries that were used, by instance. */
  readonly used = new Map<string, Summary>();

  /** Adds a check; where it is known, what it says of more paths. */
  addCheck(labels: Labels, check: Check): void {
    const known = this.checks.get(check.key);
    if (known === undefined) this.checks.set(check.key, check);
    else if (labels.join(known.label, check.label) !== known.label) this.checks.set(check.key, { ...known, label: labels.join(known.label, check.label) });
  }

  /** All of it in one. */
  static all(labels: Labels, parts: readonly Found[]): Found {
    const all = new Found();
    for (const part of parts) {
      for (const check of part.checks.values()) all.addCheck(labels, check);
      for (const [key, write] of part.writes) if (!all.writes.has(key)) all.writes.set(key, write);
      for (const [key, assumed] of part.assumed) all.assumed.set(key, assumed);
      for (const call of part.conservativeCalls) all.conservativeCalls.add(call);
      all.emitsBelow ||= part.emitsBelow;
    }
    return all;
  }
}
