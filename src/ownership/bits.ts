/** Dense sets of small numbers. */

export function newBits(size: number): Uint32Array {
  return new Uint32Array((size + 31) >>> 5);
}

export function has(bits: Uint32Array, i: number): boolean {
  return ((bits[i >>> 5] ?? 0) & (1 << (i & 31))) !== 0;
}

export function add(bits: Uint32Array, i: number): void {
  bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
}

export function remove(bits: Uint32Array, i: number): void {
  bits[i >>> 5] = (bits[i >>> 5] ?? 0) & ~(1 << (i & 31));
}

/** Adds all of `from` to `to`; whether that changed `to`. */
export function union(to: Uint32Array, from: Uint32Array): boolean {
  let changed = false;
  for (let i = 0; i < to.length; i++) {
    const before = to[i] ?? 0;
    const after = before | (from[i] ?? 0);
    if ((after >>> 0) !== (before >>> 0)) {
      to[i] = after;
      changed = true;
    }
  }
  return changed;
}
