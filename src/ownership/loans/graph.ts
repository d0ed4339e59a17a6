/**
 * Region variables and what outlives what. An edge from `a` to `b` says that `a` outlives `b`: what is borrowed for `a` may be seen
 * through `b`. Knows nothing of types.
 */
import type { Span } from "../../ir/lower/places.js";

export type Origin = "flow" | "return" | "call" | "static";

interface Edge {
  readonly to: number;
  readonly origin: Origin;
  readonly at: Span;
}

export class RegionGraph {
  private readonly edges: Edge[][] = [];
  private readonly universal = new Set<number>();
  private readonly fromStatic = new Set<number>();
  /** Outlives everything and everything that reaches it lives for ever. */
  readonly static: number;

  constructor() {
    this.static = this.freshUniversal();
  }

  get size(): number {
    return this.edges.length;
  }

  fresh(): number {
    this.edges.push([]);
    return this.edges.length - 1;
  }

  /** A region that is alive throughout the body and after it. */
  freshUniversal(): number {
    const region = this.fresh();
    this.universal.add(region);
    return region;
  }

  isUniversal(region: number): boolean {
    return this.universal.has(region);
  }

  outlives(longer: number, shorter: number, origin: Origin, at: Span): void {
    if (longer === shorter) return;
    if (longer === this.static) this.fromStatic.add(shorter);
    else this.edges[longer]?.push({ to: shorter, origin, at });
  }

  /** The regions that hold something from outside of the body. */
  anchors(): readonly number[] {
    return [...this.universal, ...this.fromStatic];
  }

  /** All regions that one of `from` outlives, on ways that do not lead through `barred`. */
  reachedFromAny(from: readonly number[], barred: ReadonlySet<number> = new Set()): Set<number> {
    const out = new Set(from);
    for (const region of out) for (const edge of this.edges[region] ?? []) if (!barred.has(edge.to)) out.add(edge.to);
    return out;
  }

  /** All regions that `from` outlives, with the edge that led to each. */
  reached(from: number): ReadonlyMap<number, { readonly from: number; readonly edge: Edge | undefined }> {
    const out = new Map<number, { readonly from: number; readonly edge: Edge | undefined }>([[from, { from: -1, edge: undefined }]]);
    const work = [from];
    for (const region of work) {
      for (const edge of this.edges[region] ?? []) {
        if (out.has(edge.to)) continue;
        out.set(edge.to, { from: region, edge });
        work.push(edge.to);
      }
    }
    return out;
  }
}
