/** `--timing`: what takes a time that depends on labelled data. Records nothing unless it is asked for. */
import { elementBound, recordCheck } from "./checks.js";
import type { Frame } from "./frame.js";
import type { Label } from "./labels.js";

export function recordTiming(frame: Frame, what: "branch" | "index" | "operation", label: Label): void {
  if (!frame.engine.options.timing || frame.instance.model) return;
  recordCheck(frame, { kind: "timing", label, bound: elementBound(frame.engine.lattice.builtinBound), what, dataOnly: false });
}
