/**
 * A map on top of another one that it does not change. Knows nothing of what it holds.
 */
export interface Lookup<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): unknown;
  clear(): void;
}

export class LayeredMap<K, V> implements Lookup<K, V> {
  private readonly own = new Map<K, V>();

  constructor(private readonly base: Lookup<K, V>) {}

  get(key: K): V | undefined {
    return this.own.get(key) ?? this.base.get(key);
  }

  has(key: K): boolean {
    return this.own.has(key) || this.base.has(key);
  }

  set(key: K, value: V): this {
    this.own.set(key, value);
    return this;
  }

  clear(): void {
    this.own.clear();
  }
}
