/**
 * `#[lattice] enum`: which element each variant stands for, the lattice that such an enum defines when the policy has none, and whether its
 * comparisons are the lattice's order, so that facts may be drawn from them.
 */
import type { Diagnostic } from "../base/diagnostics.js";
import type { EnumDef, ImplDef, Program, VariantDef } from "../program/program.js";
import type { Complaints } from "./attributes.js";
import { attrArguments, complain, labelOf, ownAttrs } from "./attributes.js";
import type { Comparisons } from "./comparison.js";
import { comparisonsOf } from "./comparison.js";
import type { Element, Lattice, LatticeEnum } from "./labels.js";
import { buildLattice } from "./lattice/lattice.js";
import type { Annotated } from "./read-attributes.js";

export function latticeEnumsOf(annotated: readonly Annotated[]): readonly EnumDef[] {
  return annotated.flatMap(({ def, own }) => (def.kind === "Enum" && own.some((attr) => attr.name === "lattice") ? [def] : []));
}

/** The chain that the first such enum stands for, lowest variant first; undefined when there is none. */
export function latticeOfEnums(enums: readonly EnumDef[], to: Complaints): Lattice | undefined {
  const [first] = enums;
  if (first === undefined) return undefined;
  const built = buildLattice([{ name: "confidentiality", kind: "confidentiality", shape: { kind: "Chain", levels: first.variants.map(elementName) } }]);
  if (built.ok) return built.value;
  to.diagnostics.push({ code: "OWN122", severity: "error", message: built.problem.message, span: first.nameSpan, notes: [], help: built.problem.help });
  return undefined;
}

/** The elements of each enum's variants, and whether its order is to be believed. */
export function readLatticeEnums(program: Program, enums: readonly EnumDef[], lattice: Lattice, to: Complaints): ReadonlyMap<EnumDef, LatticeEnum> {
  const result = new Map<EnumDef, LatticeEnum>();
  for (const def of enums) {
    const withData = def.variants.find((variant) => variant.data !== "Unit");
    if (withData !== undefined) {
      complain(to, withData.nameSpan, `the variants of a \`#[lattice]\` enum hold no data, but \`${withData.name}\` does`);
      continue;
    }
    const elements = def.variants.map((variant) => elementOf(variant, lattice, to));
    if (!elements.every((element) => element !== undefined)) continue;
    const comparisons = comparisonsOf(program, def);
    const problem = disagreement(def, elements, lattice, comparisons);
    if (problem !== undefined) to.diagnostics.push(warning(def, problem, comparisons.order));
    result.set(def, { elements, ordered: problem === undefined });
  }
  return result;
}

/** What the variant is called as an element: the name in its `#[label(..)]`, else its own in snake case. */
function elementName(variant: VariantDef): string {
  const own = ownAttrs(variant.attrs).find((attr) => attr.name === "label");
  if (own === undefined) return snakeCase(variant.name);
  return attrArguments(own.attr).label.map((token) => token.text).join("");
}

function elementOf(variant: VariantDef, lattice: Lattice, to: Complaints): Element | undefined {
  const own = ownAttrs(variant.attrs).find((attr) => attr.name === "label");
  if (own !== undefined) return labelOf(own, { lattice, variables: new Set() }, to)?.constant;
  const name = snakeCase(variant.name);
  const found = lattice.lookup(name) ?? lattice.lookup(name.replaceAll("_", "-"));
  if (found !== undefined) return found.element;
  const names = lattice.names();
  to.diagnostics.push({
    code: "OWN121", severity: "error", message: `the variant \`${variant.name}\` stands for \`${name}\`, which is no element of the lattice`, span: variant.nameSpan, notes: [],
    help: [`write \`#[label(…)]\` on the variant; the elements are ${names.slice(0, 8).map((known) => `\`${known}\``).join(", ")}`],
  });
  return undefined;
}

/** `TopSecret` is `top_secret`. */
export function snakeCase(name: string): string {
  return name.replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, "$1_$2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1_$2").toLowerCase();
}

/** The first pair of variants on which the comparisons are not the lattice's; undefined when they agree everywhere. */
function disagreement(def: EnumDef, elements: readonly Element[], lattice: Lattice, comparisons: Comparisons): string | undefined {
  for (const [i, a] of elements.entries()) {
    for (const [j, b] of elements.entries()) {
      const pair = `\`${def.variants[i]?.name ?? ""}\` and \`${def.variants[j]?.name ?? ""}\``;
      const equal = comparisons.equals(i, j);
      if (equal !== undefined && equal !== (i === j)) return `${pair} compare as ${equal ? "equal" : "different"}`;
      if (comparisons.order === undefined) continue;
      const found = comparisons.compare(i, j);
      if (found === "odd") return `the operators that compare ${pair} disagree with \`partial_cmp\``;
      if (found === "unknown") return `the comparison of ${pair} is not understood`;
      const expected = i === j ? 0 : expectedOrder(a, b, lattice);
      if (found !== expected) return `${pair} compare as ${orderName(found)}, in the lattice they are ${orderName(expected)}`;
    }
  }
  return undefined;
}

/** Two variants that stand for one element cannot be told apart by the lattice, so no order of them is right. */
function expectedOrder(a: Element, b: Element, lattice: Lattice): -1 | 0 | 1 | "none" {
  if (a === b) return 0;
  if (lattice.leq(a, b)) return -1;
  return lattice.leq(b, a) ? 1 : "none";
}

function orderName(order: -1 | 0 | 1 | "none"): string {
  switch (order) {
    case -1: return "less";
    case 0: return "equal";
    case 1: return "greater";
    case "none": return "not ordered";
  }
}

/** At the written `PartialOrd`, if there is one, else at the enum. */
function warning(def: EnumDef, problem: string, order: ImplDef | undefined): Diagnostic {
  const span = order === undefined || order.derived !== undefined ? def.nameSpan : { start: order.node.start, end: order.node.self.end };
  return {
    code: "IFC103", severity: "warning", message: `the comparison of \`${def.name}\` is not the order of the lattice: ${problem}`, span,
    label: "no facts are taken from comparing its values", notes: [], help: ["derive `PartialOrd` on variants that stand lowest first, or write one that agrees on every pair"],
  };
}
