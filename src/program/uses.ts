/**
 * What became of every `use` outside the models: for dumps, warnings about the policy and measurements. Plain data.
 */
import type { Span } from "../base/source-map.js";
import { targetOf } from "./names/names.js";
import type { Crate, ModDef, Resolution } from "./program.js";
import type { World } from "./world.js";

export interface UseReport {
  readonly crate: Crate;
  readonly module: ModDef;
  readonly path: string;
  readonly span: Span;
  readonly state: "bound" | "unknown" | "unresolved";
  readonly type: Resolution | undefined;
  readonly value: Resolution | undefined;
  readonly macro: Resolution | undefined;
}

export function useReports(world: World): UseReport[] {
  return world.imports.filter((entry) => entry.place.crate.role !== "model").map((entry) => ({
    crate: entry.place.crate, module: entry.place.module.def, span: entry.span, state: entry.state === "pending" ? "unresolved" : entry.state,
    path: `${entry.global ? "::" : ""}${entry.path.map((segment) => segment.name).join("::")}${entry.kind === "Glob" ? (entry.path.length === 0 ? "*" : "::*") : ""}`,
    type: entry.type === undefined ? undefined : targetOf(entry.type),
    value: entry.value === undefined ? undefined : targetOf(entry.value),
    macro: entry.macro === undefined ? undefined : targetOf(entry.macro),
  }));
}
