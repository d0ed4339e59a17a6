/** What a closure's body says of the regions of its parameters, captures and result; the bodies that call it rely on it. */
import type { Ann } from "./annotate.js";
import type { BodyTyping } from "./typing.js";

/** How the regions of a closure's parameters, captures and result depend on each other. */
export interface ClosureSummary {
  readonly inputs: readonly Ann[];
  readonly captures: readonly Ann[];
  readonly output: Ann;
  /** Pairs: what the first holds may be seen through the second. */
  readonly flows: readonly (readonly [number, number])[];
}

/** How the regions of a closure body depend on each other. */
export function summarise(typing: BodyTyping): ClosureSummary {
  const { body, graph, locals } = typing;
  const inputs = body.locals.slice(2, body.argCount + 1).map((local) => locals[local.id] ?? { ty: local.ty, regions: [] });
  const env = locals[1];
  const inner = env?.ty.kind === "Ref" ? { ty: env.ty.inner, regions: env.regions.slice(1) } : undefined;
  const captures = inner === undefined ? [] : body.captures.map((capture, i) => typing.annotator.field(inner, -1, i, capture.ty) ?? { ty: capture.ty, regions: [] });
  const output = locals[0] ?? { ty: typing.shapes.types.interner.unit, regions: [] };
  const given = [...inputs, ...captures].flatMap((ann) => ann.regions);
  const seen = new Set([...given, ...output.regions]);
  const flows: (readonly [number, number])[] = [];
  for (const region of given) for (const to of graph.reached(region).keys()) if (to !== region && seen.has(to)) flows.push([region, to]);
  return { inputs, captures, output, flows };
}
