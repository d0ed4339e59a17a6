/** Numbers that look random and are the same for the same seed. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
    for (let i = 0; i < 4; i++) this.next();
  }

  /** A number from 0 below 2 to the 32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  below(limit: number): number {
    return this.next() % limit;
  }

  /** From `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability * 0x1_0000_0000;
  }

  of<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error("nothing to choose from");
    return items[this.below(items.length)] as T;
  }

  maybe<T>(items: readonly T[]): T | undefined {
    return items.length === 0 ? undefined : this.of(items);
  }

  /** Tries choices, the heavier the likelier and each at most once, until one gives something. */
  firstOf<T>(choices: readonly (readonly [weight: number, make: () => T | undefined])[]): T | undefined {
    const left = [...choices];
    while (left.length > 0) {
      let at = this.below(left.reduce((sum, [weight]) => sum + weight, 0));
      const index = left.findIndex(([weight]) => (at -= weight) < 0);
      const made = left[index]?.[1]();
      if (made !== undefined) return made;
      left.splice(index, 1);
    }
    return undefined;
  }
}
