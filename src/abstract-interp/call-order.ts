/**
 * The functions that a function's body leads to, callees before callers, found with a stack of its own: a chain of calls may be as long as the
 * program. Follows what calls name and closures hold; knows nothing of summaries. What it misses costs time, never a result.
 */
import type { IrBody } from "../ir/ir.js";
import type { FnDef } from "../program/program.js";

export interface CallOrder {
  bodyOf(def: FnDef): IrBody | undefined;
  /** Its callees come now. */
  enter(def: FnDef): void;
  /** All callees are done that are not themselves among those entered. */
  leave(def: FnDef): void;
}

/** Visits what `root` leads to and is not in `seen`, and adds it there. Functions of the models are left out: they are many, and not deep. */
export function calleesFirst(root: FnDef, seen: Set<FnDef>, order: CallOrder): void {
  if (seen.has(root)) return;
  const stack: { readonly def: FnDef; readonly callees: readonly FnDef[]; next: number }[] = [];
  const open = (def: FnDef): void => {
    seen.add(def);
    order.enter(def);
    const found = new Set<FnDef>();
    const body = order.bodyOf(def);
    if (body !== undefined) collectCallees(body, found);
    stack.push({ def, callees: [...found], next: 0 });
  };
  open(root);
  for (let top = stack[stack.length - 1]; top !== undefined; top = stack[stack.length - 1]) {
    const callee = top.callees[top.next++];
    if (callee === undefined) {
      stack.pop();
      order.leave(top.def);
    } else if (!seen.has(callee)) open(callee);
  }
}

function collectCallees(body: IrBody, into: Set<FnDef>): void {
  for (const { statements, terminator } of body.blocks) {
    for (const statement of statements) {
      if (statement.kind === "Assign" && statement.rvalue.kind === "Aggregate" && statement.rvalue.of.kind === "Closure") collectCallees(statement.rvalue.of.body, into);
    }
    if (terminator.kind !== "Call" || terminator.callee.kind !== "Fn") continue;
    const { def } = terminator.callee;
    if (def.crate.role !== "model" && def.node.body !== undefined) into.add(def);
  }
}
