/** Declassification and endorsement: a value's label is lowered on purpose, and the place is recorded for the reviewer. */
import type { Mark } from "../ir/ir.js";
import type { Label as WrittenLabel } from "../policy/labels.js";
import type { Ty } from "../types/ty.js";
import type { Frame } from "./frame.js";
import type { Label } from "./labels.js";
import { mayBeWrittenThrough } from "./reach-types.js";
import { partTypes } from "./typed-parts.js";
import type { Value } from "./values.js";

export function applyLowering(frame: Frame, mark: Extract<Mark, { kind: "Declassify" | "Endorse" }>, value: Value, ty: Ty): Value {
  const written = frame.engine.marks.parse(mark.label);
  if (written === undefined) return value;
  frame.engine.record(frame, {
    kind: mark.kind === "Declassify" ? "declassification" : "endorsement",
    span: frame.at,
    what: `to ${written.text}`,
    reason: mark.reason ?? "",
  });
  return lower(frame, value, ty, written);
}

/** The value with its label lowered. What it lets write stays the same memory, so there only the way to it is lowered; all else is a copy. */
export function lower(frame: Frame, value: Value, ty: Ty, written: WrittenLabel): Value {
  const { engine } = frame;
  const fixed = engine.lattice.lower(engine.lattice.bottom, written.constant, written.axes);
  const whole = fixed === engine.lattice.lower(engine.lattice.top, written.constant, written.axes);
  const constant = engine.annotated.symbolic(written, "lowered to this label");
  const change = (label: Label): Label => (whole ? constant : engine.labels.lowered(label, written.constant, written.axes, engine.lattice));
  return lowerParts(frame, value, ty, change, []);
}

/** `within` are the types of the values around: what stands in itself is copied, so recursion ends there. */
function lowerParts(frame: Frame, value: Value, ty: Ty, change: (label: Label) => Label, within: readonly Ty[]): Value {
  const { values, memory } = frame;
  if (!mayBeWrittenThrough(ty) || within.includes(ty)) return loweredCopy(frame, value, ty, change);
  const own = change(values.shapeLabel(value));
  const parts = partTypes(frame.engine, ty);
  if (parts !== undefined) {
    const inside = [...within, ty];
    return values.withParts(values.make({ own, types: value.types }), parts.map(([step, part]) => [step, lowerParts(frame, values.part(value, step), part, change, inside)] as const));
  }
  const alias = ty.kind === "Ref" || ty.kind === "Ptr" || (ty.kind === "Dynamic" && value.types.some((each) => mayBeWrittenThrough(each)));
  if (!alias) return loweredCopy(frame, value, ty, change);
  return ty.kind === "Dynamic" ? value : values.make({ own, points: values.pointer(memory.targets(value)).points, types: value.types });
}

function loweredCopy(frame: Frame, value: Value, ty: Ty, change: (label: Label) => Label): Value {
  const { engine, values, memory } = frame;
  const all = change(memory.reachLabel(frame.state, value));
  const own = change(values.shapeLabel(value));
  if (ty.kind !== "Ref" && ty.kind !== "Ptr") return values.make({ own, deep: all, types: value.types });
  const copy = memory.paths.sharedLocation(memory.paths.allocation(`lower:${engine.instanceKey(frame.instance)}:${String(frame.at.start)}:${String(frame.at.end)}`, 0));
  memory.writeShared(copy, values.uniform(all));
  return values.make({ own, points: [copy], types: value.types });
}
