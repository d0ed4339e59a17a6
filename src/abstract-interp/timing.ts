/** `--timing`: what takes a time that depends on labelled data. Records nothing unless it is asked for. */
import type { IrBody, LocalId, Rvalue, Terminator } from "../ir/ir.js";
import { elementBound, recordCheck } from "./checks.js";
import type { Frame } from "./frame.js";
import type { Label } from "./labels.js";

type Switch = Extract<Terminator, { kind: "Switch" }>;

export function recordTiming(frame: Frame, what: "branch" | "index" | "operation", label: Label): void {
  if (!frame.engine.options.timing || frame.instance.model) return;
  record(frame, what, label);
}

/** A branch. The models' own branches are not those of the libraries; but on what a function that they were given answers, those branch too. */
export function recordBranch(frame: Frame, terminator: Switch, label: Label): void {
  if (!frame.engine.options.timing || label === frame.engine.labels.none) return;
  if (frame.instance.model && (terminator.on.kind === "Const" || !answersOf(frame.body).has(terminator.on.place.local))) return;
  record(frame, "branch", label);
}

/** A function that a model was given runs, or not: what decides that in the model decides it in the library too. */
export function recordCallback(frame: Frame): void {
  const { engine, instance, pc } = frame;
  if (engine.options.timing && instance.model && pc !== engine.labels.none) record(frame, "branch", engine.labels.none);
}

function record(frame: Frame, what: "branch" | "index" | "operation", label: Label): void {
  recordCheck(frame, { kind: "timing", label, bound: elementBound(frame.engine.lattice.builtinBound), what, dataOnly: false });
}

/** The locals that hold what a function value returned, or what that is. */
function answersOf(body: IrBody): ReadonlySet<LocalId> {
  const answers = new Set<LocalId>();
  for (const { terminator } of body.blocks) if (terminator.kind === "Call" && terminator.callee.kind === "Value") answers.add(terminator.dest.local);
  for (let before = -1; before !== answers.size; ) {
    before = answers.size;
    for (const { statements } of body.blocks) {
      for (const statement of statements) {
        const from = statement.kind === "Assign" ? seenIn(statement.rvalue) : undefined;
        if (from !== undefined && statement.kind === "Assign" && answers.has(from)) answers.add(statement.place.local);
      }
    }
  }
  return answers;
}

function seenIn(rvalue: Rvalue): LocalId | undefined {
  switch (rvalue.kind) {
    case "Use":
    case "Unary":
      return rvalue.operand.kind === "Const" || rvalue.operand.place.projection.length > 0 ? undefined : rvalue.operand.place.local;
    case "Discriminant":
      return rvalue.place.projection.length > 0 ? undefined : rvalue.place.local;
    case "Ref":
    case "RawPtr":
    case "StaticRef":
    case "Binary":
    case "Len":
    case "Cast":
    case "Coerce":
    case "Aggregate":
    case "Repeat":
    case "Mark":
    case "Unknown":
      return undefined;
  }
}
