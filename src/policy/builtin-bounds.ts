/** The bounds of channels that models declare: `public` there means what is written to a built-in channel. */
import type { Def } from "../program/program.js";
import type { Label, Lattice } from "./labels.js";

/** `label` as a bound written on `def`. In a model, the bottom stands for the bound of built-in channels: integrity axes are unbounded. */
export function boundOn(def: Def, label: Label, lattice: Lattice): Label {
  if (def.crate.role !== "model" || label.dependent.length > 0 || label.constant !== lattice.bottom) return label;
  return { ...label, constant: lattice.builtinBound, axes: lattice.axes.map((_, i) => i) };
}

/** The bound of a channel that is part of the language or of std, for which there is no attribute to point at. */
export function builtinBound(lattice: Lattice): Label {
  return { constant: lattice.builtinBound, dependent: [], axes: lattice.axes.map((_, i) => i), contentOnly: false, text: "public", span: { start: 0, end: 0 } };
}
