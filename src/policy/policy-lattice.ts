/** The `[lattice]` section of a policy: a chain, a partial order, principals, or a product of several. */
import type { AxisKind, Lattice } from "./labels.js";
import { buildLattice } from "./lattice/lattice.js";
import type { AxisSpec, Shape } from "./lattice/lattice.js";
import { isElementName } from "./lattice/partial-order.js";
import type { PolicyReader, TomlTable } from "./policy-file.js";
import { isTable } from "./policy-file.js";

const SHAPES: readonly string[] = ["levels", "order", "principals"];
const EXAMPLE = 'write `levels = ["public", "secret"]`, `order = ["public < alice"]`, `principals = ["alice"]` or `axes.name = { … }`';

export function latticeOf(section: unknown, reader: PolicyReader): Lattice | undefined {
  if (!isTable(section)) {
    reader.complain("OWN120", "`lattice` must be a table", reader.keySpan(["lattice"]), [EXAMPLE]);
    return undefined;
  }
  reader.checkKeys(section, ["lattice"], [...SHAPES, "kind", "axes"], "way to declare a lattice");
  const specs = axisSpecs(section, reader);
  if (specs === undefined) return undefined;
  const built = buildLattice(specs);
  if (built.ok) return built.value;
  reader.complain("OWN122", built.problem.message, reader.valueSpan(["lattice", SHAPES.find((shape) => section[shape] !== undefined) ?? "axes"]), built.problem.help);
  return undefined;
}

/** Undefined after a complaint. */
function axisSpecs(section: TomlTable, reader: PolicyReader): readonly AxisSpec[] | undefined {
  const specs: AxisSpec[] = [];
  const axes = section["axes"];
  if (axes !== undefined && !isTable(axes)) {
    reader.complain("OWN120", "`axes` must be a table with one entry for each axis", reader.keySpan(["lattice", "axes"]), [EXAMPLE]);
    return undefined;
  }
  const named = axes === undefined ? [] : Object.keys(axes);
  if (SHAPES.some((shape) => section[shape] !== undefined)) {
    const own = axisSpec(named.includes("confidentiality") ? "levels" : "confidentiality", section, ["lattice"], reader);
    if (own === undefined) return undefined;
    specs.push(own);
  }
  for (const name of named) {
    const table = axes?.[name];
    const path = ["lattice", "axes", name];
    if (!isTable(table)) {
      reader.complain("OWN120", `the axis \`${name}\` must be a table`, reader.keySpan(path), [EXAMPLE]);
      return undefined;
    }
    reader.checkKeys(table, path, [...SHAPES, "kind"], "way to declare an axis");
    const spec = axisSpec(name, table, path, reader);
    if (spec === undefined) return undefined;
    specs.push(spec);
  }
  if (specs.length > 0) return specs;
  reader.complain("OWN120", "`[lattice]` declares no levels", reader.keySpan(["lattice"]), [EXAMPLE]);
  return undefined;
}

function axisSpec(name: string, table: TomlTable, path: readonly string[], reader: PolicyReader): AxisSpec | undefined {
  const given = SHAPES.filter((shape) => table[shape] !== undefined);
  const [shape, another] = given;
  if (shape === undefined) {
    reader.complain("OWN120", `the axis \`${name}\` declares no levels`, reader.keySpan(path), [EXAMPLE]);
    return undefined;
  }
  if (another !== undefined) {
    reader.complain("OWN120", `\`${shape}\` and \`${another}\` cannot stand together`, reader.keySpan([...path, another]), ["use `axes` for a product of two lattices"]);
    return undefined;
  }
  const strings = reader.strings(table[shape], [...path, shape]);
  const kind = axisKind(table["kind"], [...path, "kind"], reader);
  if (strings === undefined || kind === undefined) return undefined;
  if (shape !== "order") {
    for (const [index, element] of strings.entries()) {
      if (isElementName(element)) continue;
      reader.complain("OWN120", `\`${element}\` cannot be the name of a label`, reader.valueSpan([...path, shape, String(index)]), ["a name is made of letters, digits and `_`, with single `-` between"]);
      return undefined;
    }
  }
  return { name, kind, shape: shapeOf(shape, strings) };
}

function shapeOf(shape: string, strings: readonly string[]): Shape {
  if (shape === "levels") return { kind: "Chain", levels: strings };
  return shape === "order" ? { kind: "Order", relations: strings } : { kind: "Principals", principals: strings };
}

function axisKind(value: unknown, path: readonly string[], reader: PolicyReader): AxisKind | undefined {
  if (value === undefined || value === "confidentiality") return "confidentiality";
  if (value === "integrity") return "integrity";
  reader.complain("OWN120", "the kind of an axis is `confidentiality` or `integrity`", reader.valueSpan(path));
  return undefined;
}
