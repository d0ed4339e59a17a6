/** Declassification and endorsement: a value's label is lowered on purpose, and the place is recorded for the reviewer. */
import type { Mark } from "../ir/ir.js";
import type { Label as WrittenLabel } from "../policy/labels.js";
import type { Ty } from "../types/ty.js";
import type { Frame } from "./frame.js";
import type { Label } from "./labels.js";
import { mayBeWrittenThrough } from "./reach-types.js";
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

/** The value with its label lowered: a copy of what it points to when it is a reference, so that the original keeps its label. */
export function lower(frame: Frame, value: Value, ty: Ty, written: WrittenLabel): Value {
  const { engine, values, memory } = frame;
  const fixed = engine.lattice.lower(engine.lattice.bottom, written.constant, written.axes);
  const whole = fixed === engine.lattice.lower(engine.lattice.top, written.constant, written.axes);
  const constant = engine.annotated.symbolic(written, "lowered to this label");
  const change = (label: Label): Label => (whole ? constant : engine.labels.lowered(label, written.constant, written.axes, engine.lattice));
  const all = change(memory.reachLabel(frame.state, value));
  const own = change(values.shapeLabel(value));
  // What can be written through must stay the same memory; only the pointer itself is lowered then.
  if ((ty.kind === "Ref" || ty.kind === "Ptr") && mayBeWrittenThrough(ty)) return values.make({ ...value, own });
  if (ty.kind === "Ref" || ty.kind === "Ptr") {
    const copy = memory.paths.sharedLocation(memory.paths.allocation(`lower:${engine.instanceKey(frame.instance)}:${String(frame.at.start)}:${String(frame.at.end)}`, 0));
    memory.writeShared(copy, values.uniform(all));
    return values.make({ own, points: [copy], types: value.types });
  }
  return values.make({ own, deep: all, types: value.types });
}
