/** What a verdict rests on, in words: the kinds, counted and listed. */
import type { Assumption } from "../verifier/result.js";

type Kind = Assumption["kind"];

/** In the order in which a reviewer should see them, with one and with several. */
const NAMES: Readonly<Record<Kind, readonly [string, string]>> = {
  declassification: ["declassification", "declassifications"],
  endorsement: ["endorsement", "endorsements"],
  trusted: ["trusted function", "trusted functions"],
  channel: ["channel implementation", "channel implementations"],
  unsafe: ["unsafe block", "unsafe blocks"],
  asm: ["piece of inline assembly", "pieces of inline assembly"],
  unknownMacro: ["macro that was not expanded", "macros that were not expanded"],
  unknownType: ["value of unknown type", "values of unknown type"],
  unsupported: ["construct that is not supported", "constructs that are not supported"],
  externalCall: ["external call modelled conservatively", "external calls modelled conservatively"],
};

export interface AssumptionGroup {
  readonly kind: Kind;
  /** `2 unsafe blocks` */
  readonly title: string;
  readonly items: readonly Assumption[];
}

export function groups(assumptions: readonly Assumption[]): readonly AssumptionGroup[] {
  const kinds = Object.keys(NAMES) as readonly Kind[];
  return kinds.flatMap((kind) => {
    const items = assumptions.filter((assumption) => assumption.kind === kind);
    return items.length === 0 ? [] : [{ kind, title: counted(items.length, ...NAMES[kind]), items }];
  });
}

export function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

/** `a, b and c` */
export function enumerated(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
