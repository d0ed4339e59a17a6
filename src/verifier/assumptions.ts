/** What a verdict rests on: collected from all stages, each at its place, in the order of the source. */
import type { Engine } from "../abstract-interp/engine.js";
import type { Span } from "../base/source-map.js";
import type { IrBody } from "../ir/ir.js";
import type { Annotations } from "../policy/labels.js";
import type { Program } from "../program/program.js";
import type { Assumption } from "./result.js";

export interface AssumptionAt {
  readonly kind: Assumption["kind"];
  readonly span: Span;
  readonly what: string;
  readonly reason: string;
}

export function assumptionsOf(program: Program, engine: Engine, annotations: Annotations, bodies: readonly IrBody[]): readonly AssumptionAt[] {
  const found: AssumptionAt[] = [...engine.assumed()];
  const channels = [...annotations.channelFns.keys(), ...annotations.channelParams.keys()];
  for (const def of new Set(channels)) {
    if (def.crate.role === "model" || def.node.body === undefined) continue;
    found.push({ kind: "channel", span: def.nameSpan, what: engine.fnName(def), reason: "the body of a channel is not analysed" });
  }
  for (const body of bodies) {
    if (body.owner.crate.role !== "checked") continue;
    for (const block of body.unsafeBlocks) found.push({ kind: "unsafe", span: block, what: "unsafe block", reason: "ownership is not proved through raw pointers and foreign code" });
    for (const each of body.unsupported) found.push({ kind: "unsupported", span: each, what: each.what, reason: "taken as a computation on all of its parts" });
  }
  for (const gap of program.gaps) {
    if (gap.kind === "unresolved") continue;
    const entry = program.sourceMap.entryAt(program.sourceMap.outermostCall(gap.span).start);
    if (entry?.kind === "file" && entry.name.startsWith("models/")) continue;
    found.push({ kind: gap.kind === "asm" ? "asm" : gap.kind === "unknownCrate" ? "externalCall" : "unknownMacro", span: gap.span, what: gap.what, reason: gap.reason });
  }
  const seen = new Set<string>();
  return found
    .filter((each) => {
      const key = `${each.kind}:${String(each.span.start)}:${each.what}`;
      return seen.has(key) ? false : (seen.add(key), true);
    })
    .sort((a, b) => a.span.start - b.span.start || (a.kind < b.kind ? -1 : 1));
}
