/**
 * What each statement and terminator reads and writes, as a list of accesses in the order in which they happen.
 * The checks interpret the list; nothing else here looks at the kinds of statements.
 */
import type { IrBody, Operand, Place, Rvalue, Statement, Terminator } from "../ir/ir.js";
import type { Span } from "../ir/lower/places.js";

export type AccessKind =
  | "copy" | "move"
  /** The variant of a place. */
  | "inspect"
  /** The length of a slice: by itself, or to check an index into it. */
  | "length"
  /** Matched or bound to `_`: nothing is read. */
  | "match"
  | "borrow" | "borrowMut" | "borrowTwoPhase" | "rawBorrow" | "rawBorrowMut"
  | "assign"
  /** The value of a call: written when it returns. */
  | "result"
  | "drop" | "dropReplace" | "storageDead" | "storageLive"
  /** Read by a construct that is not understood. */
  | "unknown";

export interface Access {
  readonly kind: AccessKind;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

type Visit = (kind: AccessKind, place: Place, at: Span) => void;

/** An index into a slice reads the slice's length first. */
function withLengths(visit: Visit): Visit {
  return (kind, place, at) => {
    if (kind !== "unknown") place.projection.forEach((step, i) => {
      if (step.kind === "Index" && place.projection[i - 1]?.ty.kind === "Slice") visit("length", { local: place.local, projection: place.projection.slice(0, i) }, at);
    });
    visit(kind, place, at);
  };
}

function operandSpan(operand: Exclude<Operand, { kind: "Const" }>, at: Span): Span {
  return operand.start !== undefined && operand.end !== undefined ? { start: operand.start, end: operand.end } : at;
}

function visitOperand(operand: Operand, at: Span, visit: Visit): void {
  switch (operand.kind) {
    case "Copy": return visit("copy", operand.place, operandSpan(operand, at));
    case "Move": return visit("move", operand.place, operandSpan(operand, at));
    case "Const": return;
  }
}

export function visitRvalue(rvalue: Rvalue, at: Span, visit: Visit): void {
  switch (rvalue.kind) {
    case "Use": case "Unary": case "Cast": case "Coerce": case "Repeat": case "Mark": return visitOperand(rvalue.operand, at, visit);
    case "Binary": visitOperand(rvalue.left, at, visit); return visitOperand(rvalue.right, at, visit);
    case "Ref": return visit(!rvalue.mut ? "borrow" : rvalue.twoPhase ? "borrowTwoPhase" : "borrowMut", rvalue.place, at);
    case "RawPtr": return visit(rvalue.mut ? "rawBorrowMut" : "rawBorrow", rvalue.place, at);
    case "StaticRef": return;
    case "Len": return visit("length", rvalue.place, at);
    case "Discriminant": return visit("inspect", rvalue.place, at);
    case "Aggregate": for (const operand of rvalue.operands) visitOperand(operand, at, visit); return;
    case "Unknown": for (const operand of rvalue.inputs) if (operand.kind !== "Const") visit("unknown", operand.place, operandSpan(operand, at)); return;
  }
}

export function visitStatement(statement: Statement, each: Visit): void {
  const visit = withLengths(each);
  switch (statement.kind) {
    case "Assign": visitRvalue(statement.rvalue, statement, visit); return visit("assign", statement.place, statement);
    case "StorageLive": return visit("storageLive", { local: statement.local, projection: [] }, statement);
    case "StorageDead": return visit("storageDead", { local: statement.local, projection: [] }, statement);
    case "FakeRead": return visit("match", statement.place, statement);
    case "AssertLabel": if (statement.operand.kind !== "Const") visit("copy", statement.operand.place, operandSpan(statement.operand, statement)); return;
    case "Emit": return visitOperand(statement.operand, statement, visit);
  }
}

/** What a terminator does before it goes on; the result of a call is apart. */
export function visitTerminator(terminator: Terminator, each: Visit): void {
  const visit = withLengths(each);
  switch (terminator.kind) {
    case "Goto": case "Return": case "Unreachable": return;
    case "Switch": if (terminator.test === "unknown") { if (terminator.on.kind !== "Const") visit("unknown", terminator.on.place, terminator); return; } return visitOperand(terminator.on, terminator, visit);
    case "Call":
      for (const arg of terminator.args) {
        if (terminator.callee.kind !== "Unknown" || arg.kind === "Move") visitOperand(arg, terminator, visit);
        else if (arg.kind === "Copy") visit("unknown", arg.place, operandSpan(arg, terminator));
      }
      return;
    case "Await": return visitOperand(terminator.future, terminator, visit);
    case "Drop": return visit(terminator.replace === true ? "dropReplace" : "drop", terminator.place, terminator);
  }
}

/** What is written when a call or await comes back. */
export function visitResult(terminator: Terminator, visit: Visit): void {
  switch (terminator.kind) {
    case "Call": if (terminator.target !== undefined) visit("result", terminator.dest, terminator); return;
    case "Await": return visit("result", terminator.dest, terminator);
    case "Goto": case "Return": case "Unreachable": case "Switch": case "Drop": return;
  }
}

/** All accesses of a body in the order of its blocks. */
export function visitBody(body: IrBody, visit: (kind: AccessKind, place: Place, at: Span, block: number, index: number) => void): void {
  body.blocks.forEach((block, id) => {
    const last = block.statements.length;
    block.statements.forEach((statement, i) => visitStatement(statement, (kind, place, at) => visit(kind, place, at, id, i)));
    const atEnd: Visit = (kind, place, at) => visit(kind, place, at, id, last);
    visitTerminator(block.terminator, atEnd);
    visitResult(block.terminator, atEnd);
  });
}
