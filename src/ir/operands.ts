/** The operands of statements and terminators, in the order in which they are evaluated. Places that are borrowed, measured or dropped are none. */
import type { Operand, Rvalue, Statement, Terminator } from "./ir.js";

export function operandsOfStatement(statement: Statement): readonly Operand[] {
  switch (statement.kind) {
    case "Assign":
      return operandsOfRvalue(statement.rvalue);
    case "AssertLabel":
    case "Emit":
      return [statement.operand];
    case "StorageLive":
    case "StorageDead":
    case "FakeRead":
      return [];
  }
}

function operandsOfRvalue(rvalue: Rvalue): readonly Operand[] {
  switch (rvalue.kind) {
    case "Use":
    case "Unary":
    case "Cast":
    case "Coerce":
    case "Repeat":
    case "Mark":
      return [rvalue.operand];
    case "Binary":
      return [rvalue.left, rvalue.right];
    case "Aggregate":
      return rvalue.operands;
    case "Unknown":
      return rvalue.inputs;
    case "Ref":
    case "RawPtr":
    case "StaticRef":
    case "Len":
    case "Discriminant":
      return [];
  }
}

export function operandsOfTerminator(terminator: Terminator): readonly Operand[] {
  switch (terminator.kind) {
    case "Switch":
      return [terminator.on];
    case "Call":
      return terminator.args;
    case "Await":
      return [terminator.future];
    case "Goto":
    case "Drop":
    case "Return":
    case "Unreachable":
      return [];
  }
}
