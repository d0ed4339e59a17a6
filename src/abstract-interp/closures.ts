/** What happens when a closure is made: nothing yet, except that whoever gets it may call it. */
import type { IrBody } from "../ir/ir.js";
import type { Ty } from "../types/ty.js";
import { carryCheck, carryWrites } from "./checks.js";
import type { Frame } from "./frame.js";
import { Substitution } from "./instantiate.js";
import type { Argument } from "./instantiate.js";
import type { Value } from "./values.js";

/**
 * A closure may be called by code that is not known, so what it writes to channels is checked where it is made, with what it captures there and
 * nothing for its parameters. Calls that are seen check it again with their arguments.
 */
export function closureCreated(frame: Frame, body: IrBody, ty: Ty, closure: Value): void {
  const instance = frame.engine.closureInstance(body, ty);
  const summary = frame.engine.summaryOf(instance, frame);
  const args: Argument[] = [{ value: frame.values.bottom, ty, behind: closure }];
  const site = { span: { start: body.closure?.start ?? frame.at.start, end: body.closure?.end ?? frame.at.end }, key: `closure${String(frame.at.start)}`, callee: "the closure", intoModel: false, instance };
  const substitution = new Substitution(frame, args, site);
  for (const check of summary.checks.values()) carryCheck(frame, check, substitution, site);
  carryWrites(frame, summary, site);
}
