/**
 * Whether a body obeys the rules of the flow IR. Runs after every lowering in tests; says what is wrong as text, never throws.
 */
import type { Ty } from "../types/ty.js";
import type { IrBody, Operand, Place, Projection, Rvalue, Statement, Terminator } from "./ir.js";
import { targetsOf } from "./lower/simplify.js";

/** What is wrong with the body and the closures in it; empty when nothing is. */
export function validate(body: IrBody): readonly string[] {
  const checker = new Checker(body);
  checker.run();
  return [...checker.problems, ...body.closures.flatMap(validate)];
}

class Checker {
  readonly problems: string[] = [];
  private where = "";

  constructor(private readonly body: IrBody) {}

  private wrong(what: string): void {
    this.problems.push(`${this.where}: ${what}`);
  }

  run(): void {
    const { body } = this;
    this.where = "locals";
    body.locals.forEach((local, i) => { if (local.id !== i) this.wrong(`local ${String(i)} has id ${String(local.id)}`); });
    if (body.locals[0]?.kind !== "return") this.wrong("local 0 is not the result");
    if (body.locals.length <= body.argCount) this.wrong("fewer locals than parameters");
    if (body.closure !== undefined && body.locals[1]?.kind !== "env") this.wrong("a closure without environment");
    if (body.blocks.length === 0) this.wrong("no entry block");
    body.blocks.forEach((block, id) => {
      block.statements.forEach((statement, i) => {
        this.where = `bb${String(id)}[${String(i)}]`;
        this.statement(statement);
      });
      this.where = `bb${String(id)} terminator`;
      this.terminator(block.terminator);
    });
    this.reachable();
  }

  private reachable(): void {
    this.where = "graph";
    const seen = new Set<number>([0]);
    const work = [0];
    for (let id = work.pop(); id !== undefined; id = work.pop()) {
      const block = this.body.blocks[id];
      if (block === undefined) continue;
      for (const to of targetsOf(block.terminator)) {
        if (seen.has(to)) continue;
        seen.add(to);
        work.push(to);
      }
    }
    if (seen.size !== this.body.blocks.length) this.wrong("unreachable blocks");
  }

  private statement(statement: Statement): void {
    switch (statement.kind) {
      case "Assign": this.place(statement.place); return this.rvalue(statement.rvalue);
      case "StorageLive": case "StorageDead": return this.local(statement.local);
      case "FakeRead": return this.place(statement.place);
      case "AssertLabel": case "Emit": return this.operand(statement.operand);
    }
  }

  private terminator(terminator: Terminator): void {
    for (const to of targetsOf(terminator)) if (this.body.blocks[to] === undefined) this.wrong(`no block ${String(to)}`);
    switch (terminator.kind) {
      case "Goto": case "Return": case "Unreachable": return;
      case "Switch": return this.switchOn(terminator);
      case "Call":
        this.place(terminator.dest);
        if (terminator.callee.kind === "Value" && terminator.args.length === 0) this.wrong("a call of a value without the value");
        for (const arg of terminator.args) this.operand(arg);
        return;
      case "Await": this.place(terminator.dest); return this.operand(terminator.future);
      case "Drop": return this.place(terminator.place);
    }
  }

  private switchOn(terminator: Extract<Terminator, { kind: "Switch" }>): void {
    this.operand(terminator.on);
    const values = new Set(terminator.cases.map((one) => one.value));
    if (values.size !== terminator.cases.length) this.wrong("a switch with the same value twice");
    if (targetsOf(terminator).length === 0) this.wrong("a switch without targets");
  }

  private local(local: number): void {
    if (this.body.locals[local] === undefined) this.wrong(`no local ${String(local)}`);
  }

  private place(place: Place): void {
    this.local(place.local);
    let ty = this.body.locals[place.local]?.ty;
    for (const step of place.projection) {
      if (ty !== undefined) this.step(ty, step);
      if (step.kind === "Index") this.local(step.index);
      ty = step.ty;
    }
  }

  /** Only what the type surely forbids is wrong. */
  private step(base: Ty, step: Projection): void {
    if (isOpen(base)) return;
    switch (step.kind) {
      case "Deref":
        if (base.kind !== "Ref" && base.kind !== "Ptr" && base.kind !== "Adt") this.wrong(`dereference of ${base.kind}`);
        return;
      case "Field": return this.field(base, step);
      case "Index": case "ConstIndex": case "Subslice":
        if (base.kind !== "Array" && base.kind !== "Slice" && base.kind !== "Prim") this.wrong(`index into ${base.kind}`);
        return;
    }
  }

  private field(base: Ty, step: Extract<Projection, { kind: "Field" }>): void {
    if (base.kind === "Tuple") {
      if (step.variant >= 0 || step.index >= base.elems.length) this.wrong("no such tuple field");
    } else if (base.kind === "Adt") {
      if ((base.def.kind === "Enum") !== (step.variant >= 0)) this.wrong(`field with variant ${String(step.variant)} of a ${base.def.kind}`);
      else if (base.def.kind === "Enum" && base.def.variants[step.variant]?.fields[step.index] === undefined) this.wrong("no such field of a variant");
      else if (base.def.kind !== "Enum" && base.def.fields[step.index] === undefined) this.wrong("no such field");
    } else if (base.kind !== "Closure" && base.kind !== "Async") {
      this.wrong(`field of ${base.kind}`);
    }
  }

  private operand(operand: Operand): void {
    if (operand.kind !== "Const") this.place(operand.place);
  }

  private rvalue(rvalue: Rvalue): void {
    switch (rvalue.kind) {
      case "Use": case "Unary": case "Cast": case "Coerce": case "Repeat": case "Mark": return this.operand(rvalue.operand);
      case "Ref": case "RawPtr": case "Len": case "Discriminant": return this.place(rvalue.place);
      case "StaticRef": return;
      case "Binary": this.operand(rvalue.left); return this.operand(rvalue.right);
      case "Aggregate":
        for (const operand of rvalue.operands) this.operand(operand);
        if (rvalue.of.kind === "Adt" && rvalue.of.fields.length !== rvalue.operands.length) this.wrong("fields and operands of an aggregate differ in number");
        if (rvalue.of.kind === "Closure" && rvalue.of.body.captures.length !== rvalue.operands.length) this.wrong("captures and operands of a closure differ in number");
        return;
      case "Unknown": for (const operand of rvalue.inputs) this.operand(operand); return;
    }
  }
}

/** Types of which not everything is known. */
function isOpen(ty: Ty): boolean {
  switch (ty.kind) {
    case "Unknown": case "Infer": case "Param": case "Projection": case "Opaque": case "Never": return true;
    case "Prim": case "Adt": case "Foreign": case "Ref": case "Ptr": case "Slice": case "Array": case "Tuple": case "FnPtr": case "FnDef": case "Closure":
    case "Async": case "Dynamic":
      return false;
  }
}
