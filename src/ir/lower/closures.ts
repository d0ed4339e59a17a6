/** Closures and async blocks: a body of its own, and the value that holds what it captures. */
import type { TExpr } from "../../types/typed-body.js";
import type { Capture, IrBody, Operand, Place, Rvalue } from "../ir.js";
import { lowerClosureBody } from "../lower.js";
import type { Builder } from "./builder.js";
import { capturesOf, type CapturedPlace } from "./captures.js";
import { resolved, variablePlace } from "./place.js";
import { copyOf, moveOf, type Span } from "./places.js";

type ClosureExpr = Extract<TExpr, { kind: "Closure" }>;

/** Borrows, copies or moves what the closure captures, in the order of its fields. */
export function closureOperands(b: Builder, expr: ClosureExpr): readonly Operand[] {
  const at = headOf(b, expr);
  return capturesOf(expr.closure, b.context).map((captured) => captureOperand(b, captured, expr, at));
}

function capturedPlace(b: Builder, captured: CapturedPlace, at: Span): Place {
  const base = variablePlace(b, captured.variable, at);
  return resolved(b, { local: base.local, projection: [...base.projection, ...captured.steps] }, at);
}

/** What is written before the body: `move |a, b|`. */
function headOf(b: Builder, expr: ClosureExpr): Span {
  const { start } = expr.closure;
  const end = expr.closure.value.start;
  if (end <= start) return expr;
  const entry = b.context.types.program.sourceMap.entryAt(start);
  if (entry?.kind !== "file") return { start, end };
  const text = entry.text.slice(start - entry.base, end - entry.base);
  return { start, end: start + text.trimEnd().length };
}

function captureOperand(b: Builder, captured: CapturedPlace, expr: ClosureExpr, at: Span): Operand {
  const place = capturedPlace(b, captured, expr);
  switch (captured.by) {
    case "copy": return copyOf(place, at);
    case "move": return moveOf(place, at);
    case "ref": case "refMut": {
      const reference = b.temp(fieldTy(b, captured), expr);
      b.assign(reference, { kind: "Ref", mut: captured.by === "refMut", twoPhase: false, place }, at);
      return moveOf(reference, at);
    }
  }
}

/** The type of the field that holds the capture. */
export function fieldTy(b: Pick<Builder, "context">, captured: CapturedPlace): CapturedPlace["placeTy"] {
  switch (captured.by) {
    case "copy": case "move": return captured.placeTy;
    case "ref": return b.context.tys.ref(false, captured.placeTy);
    case "refMut": return b.context.tys.ref(true, captured.placeTy);
  }
}

export function closureValue(b: Builder, expr: ClosureExpr, operands: readonly Operand[]): Rvalue {
  const captured = capturesOf(expr.closure, b.context);
  const captures = captured.map((one): Capture => ({
    name: one.variable.name,
    place: capturedPlace(b, one, expr),
    by: one.by,
    unique: one.unique,
    ty: fieldTy(b, one),
    start: one.start,
    end: one.end,
  }));
  const body: IrBody = lowerClosureBody(expr, b.context, captured, captures);
  b.closures.push(body);
  const args = expr.ty.kind === "Closure" || expr.ty.kind === "Async" ? expr.ty.args : b.context.types.identityArgs(b.context.owner);
  return { kind: "Aggregate", of: { kind: "Closure", body, args }, operands };
}
