/** Bodies as they were when they were looked at last, for as long as they may have to be looked at again. Bounded: what is not kept is looked at anew. */
import type { BodyAnalysis } from "./body-analysis.js";
import type { Instance } from "./frame.js";

/** So many bodies, of so many blocks or more, are kept. */
const MOST_KEPT = 4000;
const WORTH_KEEPING = 6;

export class KeptBodies {
  private readonly kept = new Map<string, BodyAnalysis>();

  /** What is known of this very body. */
  of(instance: Instance): BodyAnalysis | undefined {
    const known = this.kept.get(instance.key);
    return known?.body === instance.body ? known : undefined;
  }

  keep(instance: Instance, analysis: BodyAnalysis): void {
    if (instance.body.blocks.length < WORTH_KEEPING) return;
    this.kept.delete(instance.key);
    this.kept.set(instance.key, analysis);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
  }

  clear(): void {
    this.kept.clear();
  }
}
