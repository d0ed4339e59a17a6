/**
 * A concrete interpreter of the flow IR: runs `main` of a program and gives what it prints. It judges the lowering, so it shares nothing
 * with it but the declarations of the IR. Functions of the standard library are natives (`interpreter-natives.ts`); those that it does
 * not know are run by the bodies of their models. A use of a value that was moved out is an error.
 */
import { lowerBody } from "../../src/ir/index.js";
import type { IrBody, IrCallee, Operand, Place, Rvalue, Terminator } from "../../src/ir/index.js";
import type { ConstDef, FnDef, StaticDef } from "../../src/program/program.js";
import type { GenericArg, GenericArgs, Ty } from "../../src/types/ty.js";
import type { LiteralValue } from "../../src/types/typed-body.js";
import type { Loaded } from "./bodies.js";
import { binary, cast, wrapped } from "./interpreter-arithmetic.js";
import { native } from "./interpreter-natives.js";
import { Aggregate, ArrayValue, behind, BoxValue, ClosureValue, copied, FnValue, IterValue, RcValue, Reference, SliceValue, StringValue, VecValue, type Cell, type Value } from "./interpreter-values.js";

/** The program panicked: its output ends here. */
export class Panic extends Error {}

export interface Frame {
  readonly body: IrBody;
  readonly locals: Cell[];
  readonly args: GenericArgs;
}

/** Is shown the memory of a body before each statement and terminator, and once more when a call has come back. */
export type Watch = (frame: Frame, block: number, index: number) => void;

const MAX_STEPS = 2_000_000;

export class Interpreter {
  output = "";
  private steps = 0;
  private readonly bodies = new Map<FnDef | ConstDef | StaticDef, IrBody | undefined>();
  private readonly statics = new Map<StaticDef, Cell>();

  constructor(readonly loaded: Loaded, private readonly watch?: Watch) {}

  /** What the program whose root file is `file` prints; a panic is its last line. */
  static run(loaded: Loaded, file: string, watch?: Watch): string {
    const main = loaded.program.defs.find((def): def is FnDef => def.kind === "Fn" && def.name === "main" && def.crate.file === file && def.parent?.parent === undefined);
    if (main === undefined) throw new Error(`no main in ${file}`);
    const interpreter = new Interpreter(loaded, watch);
    try {
      interpreter.callFn(main, [], []);
    } catch (error) {
      if (!(error instanceof Panic)) throw error;
      interpreter.output += "panicked\n";
    }
    return interpreter.output;
  }

  // ---- calls

  private bodyOf(def: FnDef | ConstDef | StaticDef): IrBody | undefined {
    if (!this.bodies.has(def)) {
      const typed = this.loaded.types.bodyOf(def);
      this.bodies.set(def, typed === undefined ? undefined : lowerBody(typed, this.loaded.types));
    }
    return this.bodies.get(def);
  }

  callFn(method: FnDef, methodArgs: GenericArgs, values: (Value | undefined)[]): Value {
    let def = method;
    let args = methodArgs;
    if (def.container.kind === "Trait") {
      const resolved = this.loaded.types.resolveInstance(def, this.dynamicArgs(args, values)) ?? this.loaded.types.resolveInstance(def, args);
      if (resolved !== undefined) ({ def, args } = resolved);
    }
    if (def.crate.role === "model" || (def.container.kind === "Impl" && def.container.def.derived?.trait === "Debug")) {
      const result = native(this, def, args, values, method);
      if (result !== undefined) return result;
    }
    const body = this.bodyOf(def);
    if (body === undefined) throw new Error(`no body of ${def.name}`);
    return this.run(body, args, values);
  }

  /** For a call on a `dyn` object the type of the object itself. */
  private dynamicArgs(args: GenericArgs, values: readonly (Value | undefined)[]): GenericArgs {
    const self = args[0];
    const receiver = behind(values[0]);
    const object = receiver instanceof BoxValue ? receiver.cell.v : receiver;
    if (self?.kind !== "Dynamic" || !(object instanceof Aggregate) || object.ty === undefined) return args;
    return [object.ty, ...args.slice(1)];
  }

  /** Calls a closure, function or a reference to one. */
  callValue(callee: Value | undefined, values: (Value | undefined)[]): Value {
    let at = callee;
    while (at instanceof Reference || at instanceof BoxValue) at = at.cell.v;
    if (at instanceof ClosureValue) return this.run(at.body, at.args, [new Reference({ v: at }), ...values]);
    if (!(at instanceof FnValue)) throw new Error("call of what is no function");
    if (at.def.kind === "Fn") return this.callFn(at.def, at.args, values);
    const variant = at.def.kind === "Variant" ? at.def.index : -1;
    return new Aggregate(undefined, at.def.name, variant, values.map((v) => ({ v })));
  }

  /** Calls `next` of an iterator of any type. */
  next(iterator: Cell): Value | undefined {
    const value = iterator.v;
    if (value instanceof IterValue) return value.next();
    const trait = this.loaded.program.lang.get("Iterator");
    const method = trait?.kind === "Trait" ? trait.items.find((item): item is FnDef => item.kind === "Fn" && item.name === "next") : undefined;
    if (method === undefined || !(value instanceof Aggregate) || value.ty === undefined) throw new Error("an iterator of unknown type");
    const result = this.callFn(method, [value.ty], [new Reference(iterator)]);
    return result instanceof Aggregate && result.variant === 1 ? result.fields[0]?.v : undefined;
  }

  private run(body: IrBody, args: GenericArgs, values: (Value | undefined)[]): Value {
    const frame: Frame = { body, locals: body.locals.map(() => ({ v: undefined })), args };
    values.forEach((value, i) => { const cell = frame.locals[i + 1]; if (cell !== undefined) cell.v = value; });
    let block = 0;
    for (;;) {
      const found = body.blocks[block];
      if (found === undefined) throw new Error(`no block ${String(block)}`);
      for (const [index, statement] of found.statements.entries()) {
        this.tick();
        this.watch?.(frame, block, index);
        switch (statement.kind) {
          case "Assign": this.write(frame, statement.place, this.rvalue(frame, statement.rvalue)); break;
          // A variable is a new one in each round of a loop: references to the old one keep it.
          case "StorageLive": frame.locals[statement.local] = { v: undefined }; break;
          case "StorageDead": frame.locals[statement.local] = { v: undefined }; break;
          case "FakeRead": case "AssertLabel": case "Emit": break;
        }
      }
      this.tick();
      this.watch?.(frame, block, found.statements.length);
      if (found.terminator.kind === "Return") return frame.locals[0]?.v ?? new Aggregate(undefined, "", -1, []);
      const next = this.terminator(frame, found.terminator);
      this.watch?.(frame, block, found.statements.length + 1);
      block = next;
    }
  }

  private tick(): void {
    if (++this.steps > MAX_STEPS) throw new Error("the program does not end");
  }

  private terminator(frame: Frame, terminator: Terminator): number {
    switch (terminator.kind) {
      case "Goto": return terminator.target;
      case "Switch": {
        const on = this.operand(frame, terminator.on);
        const value = typeof on === "boolean" ? (on ? 1n : 0n) : on;
        const target = terminator.cases.find((one) => one.value === value)?.target ?? terminator.otherwise;
        if (target === undefined) throw new Error("no case of a switch fits");
        return target;
      }
      case "Call": {
        const values = terminator.args.map((arg) => this.operand(frame, arg));
        const result = this.call(frame, terminator.callee, values);
        if (terminator.target === undefined) throw new Error("a call came back that does not return");
        this.write(frame, terminator.dest, result);
        return terminator.target;
      }
      case "Await": {
        const future = this.operand(frame, terminator.future);
        this.write(frame, terminator.dest, this.callValue(future, []));
        return terminator.target;
      }
      case "Drop": {
        this.drop(this.cell(frame, terminator.place));
        return terminator.target;
      }
      case "Return": case "Unreachable": throw new Error(`${terminator.kind} was reached`);
    }
  }

  private call(frame: Frame, callee: IrCallee, values: (Value | undefined)[]): Value {
    switch (callee.kind) {
      case "Fn": return this.callFn(callee.def, this.substArgs(frame, callee.args), values);
      case "Value": return this.callValue(values[0], values.slice(1));
      case "Unknown": throw new Error(`unknown callee ${callee.name}`);
    }
  }

  // ---- types

  private substArgs(frame: Frame, args: GenericArgs): GenericArgs {
    const { types } = this.loaded;
    return types.substArgs(args, frame.args, frame.body.owner).map((arg): GenericArg => ("hasParams" in arg ? types.normalize(arg, undefined) : arg));
  }

  subst(frame: Frame, ty: Ty): Ty {
    const { types } = this.loaded;
    return types.normalize(types.subst(ty, frame.args, frame.body.owner), undefined);
  }

  private operandTy(frame: Frame, operand: Operand): Ty | undefined {
    if (operand.kind === "Const") return this.subst(frame, operand.ty);
    const last = operand.place.projection[operand.place.projection.length - 1];
    const ty = last === undefined ? frame.body.locals[operand.place.local]?.ty : last.ty;
    return ty === undefined ? undefined : this.subst(frame, ty);
  }

  // ---- places

  private cell(frame: Frame, place: Place): Cell {
    let cell = frame.locals[place.local];
    if (cell === undefined) throw new Error(`no local ${String(place.local)}`);
    for (const step of place.projection) {
      const value: Value | undefined = cell.v;
      switch (step.kind) {
        case "Deref": cell = pointee(value); break;
        case "Field": {
          const fields: Cell[] = value instanceof Aggregate ? value.fields : value instanceof ClosureValue ? value.captures : [];
          if (value instanceof Aggregate && step.variant >= 0 && value.variant !== step.variant) throw new Error("field of another variant");
          cell = fields[step.index] ?? missing(`field ${String(step.index)}`);
          break;
        }
        case "Index": {
          const index = frame.locals[step.index]?.v;
          if (typeof index !== "bigint") throw new Error("index that is no number");
          const items = listed(value);
          const item = items[Number(index)];
          if (item === undefined) throw new Panic("index out of bounds");
          cell = item;
          break;
        }
        case "ConstIndex": {
          const items = listed(value);
          cell = items[step.fromEnd ? items.length - step.index : step.index] ?? missing("element");
          break;
        }
        case "Subslice": {
          const items = listed(value);
          cell = { v: new SliceValue(items.slice(step.from, items.length - step.to)) };
          break;
        }
      }
    }
    return cell;
  }

  private write(frame: Frame, place: Place, value: Value): void {
    this.cell(frame, place).v = value;
  }

  operand(frame: Frame, operand: Operand): Value {
    switch (operand.kind) {
      case "Copy": return copied(this.read(this.cell(frame, operand.place)));
      case "Move": {
        const cell = this.cell(frame, operand.place);
        const value = this.read(cell);
        cell.v = undefined;
        return value;
      }
      case "Const": return this.constant(frame, operand);
    }
  }

  private read(cell: Cell): Value {
    if (cell.v === undefined) throw new Error("use of a value that is not there");
    return cell.v;
  }

  private constant(frame: Frame, operand: Extract<Operand, { kind: "Const" }>): Value {
    const value = operand.value;
    switch (value.kind) {
      case "Literal": return literal(value.value, operand.ty);
      case "Unit": return new Aggregate(undefined, "", -1, []);
      case "FnItem": return new FnValue(value.def, this.substArgs(frame, value.args));
      case "ConstItem": return this.constItem(value.def, this.substArgs(frame, value.args));
      case "ConstParam": {
        const index = this.loaded.types.genericsOf(frame.body.owner).params.findIndex((param) => param.name === value.name);
        const arg = frame.args[index];
        if (arg?.kind === "Value" && typeof arg.value !== "string") return arg.value;
        throw new Error(`const parameter ${value.name}`);
      }
    }
  }

  private constItem(def: ConstDef, args: GenericArgs): Value {
    const known = def.crate.role === "model" ? wrapped.limit(def) : undefined;
    if (known !== undefined) return known;
    const impls = def.container.kind === "Trait" ? this.loaded.types.implsOf(def.container.def) : [];
    const own = impls.find((impl) => this.loaded.types.implHeader(impl).self === args[0])?.items.find((item): item is ConstDef => item.kind === "Const" && item.name === def.name);
    const body = this.bodyOf(own ?? def);
    if (body === undefined) throw new Error(`no value of ${def.name}`);
    return this.run(body, own === undefined ? args : [], []);
  }

  // ---- values

  private rvalue(frame: Frame, rvalue: Rvalue): Value {
    switch (rvalue.kind) {
      case "Use": case "Mark": return this.operand(frame, rvalue.operand);
      case "Ref": case "RawPtr": return this.reference(frame, rvalue.place);
      case "StaticRef": return new Reference(this.staticCell(rvalue.def));
      case "Unary": {
        const value = this.operand(frame, rvalue.operand);
        if (typeof value === "boolean") return !value;
        if (typeof value === "number") return -value;
        if (typeof value !== "bigint") throw new Error("operand of a unary operator");
        return rvalue.op === "-" ? -value : wrapped.wrap(~value, this.operandTy(frame, rvalue.operand));
      }
      case "Binary": return binary(rvalue.op, this.operand(frame, rvalue.left), this.operand(frame, rvalue.right), this.operandTy(frame, rvalue.left));
      case "Len": return BigInt(listed(this.cell(frame, rvalue.place).v).length);
      case "Discriminant": {
        const value = this.read(this.cell(frame, rvalue.place));
        if (!(value instanceof Aggregate)) throw new Error("discriminant of what is no enum");
        return BigInt(value.variant);
      }
      case "Cast": return cast(this.operand(frame, rvalue.operand), this.subst(frame, rvalue.ty), this.operandTy(frame, rvalue.operand));
      case "Coerce": return unsized(this.operand(frame, rvalue.operand));
      case "Aggregate": return this.aggregate(frame, rvalue);
      case "Repeat": {
        const ty = this.subst(frame, rvalue.ty);
        const length = ty.kind === "Array" && ty.len.kind === "Value" ? Number(ty.len.value) : 0;
        const value = this.operand(frame, rvalue.operand);
        return new ArrayValue(Array.from({ length }, () => ({ v: copied(value) })));
      }
      case "Unknown": throw new Error(`unknown: ${rvalue.reason}`);
    }
  }

  /** A reference to an unsized place is the fat pointer itself. */
  private reference(frame: Frame, place: Place): Value {
    const last = place.projection[place.projection.length - 1];
    const cell = this.cell(frame, place);
    if (last !== undefined && typeof cell.v === "string") return cell.v;
    return new Reference(cell);
  }

  private staticCell(def: StaticDef): Cell {
    let cell = this.statics.get(def);
    if (cell === undefined) {
      const body = this.bodyOf(def);
      cell = { v: body === undefined ? undefined : this.run(body, [], []) };
      this.statics.set(def, cell);
    }
    return cell;
  }

  private aggregate(frame: Frame, rvalue: Extract<Rvalue, { kind: "Aggregate" }>): Value {
    const cells = rvalue.operands.map((operand): Cell => ({ v: this.operand(frame, operand) }));
    const of = rvalue.of;
    switch (of.kind) {
      case "Tuple": return new Aggregate(undefined, "", -1, cells);
      case "Array": return new ArrayValue(cells);
      case "Closure": return new ClosureValue(of.body, frame.args, cells);
      case "Adt": {
        const fields: Cell[] = [];
        cells.forEach((cell, i) => { fields[of.fields[i] ?? i] = cell; });
        const def = of.enum ?? (of.def.kind === "Variant" ? undefined : of.def);
        const ty = def === undefined ? undefined : this.loaded.types.interner.adt(def, this.substArgs(frame, of.args));
        return new Aggregate(ty, of.def.name, of.variant, fields);
      }
    }
  }

  // ---- drops

  /** Drops what the cell holds, if it holds something: its own destructor first, then its parts in order. */
  drop(cell: Cell | undefined): void {
    const value = cell?.v;
    if (cell === undefined || value === undefined) return;
    if (value instanceof Aggregate) {
      const destructor = value.ty === undefined ? undefined : this.loaded.types.dropImpl(value.ty);
      if (destructor !== undefined && destructor.def.crate.role !== "model") this.callFn(destructor.def, destructor.args, [new Reference(cell)]);
      for (const field of value.fields) this.drop(field);
    } else if (value instanceof VecValue || value instanceof ArrayValue) {
      for (const item of value.items) this.drop(item);
    } else if (value instanceof BoxValue) {
      this.drop(value.cell);
    } else if (value instanceof RcValue) {
      if (--value.shared.strong === 0) this.drop(value.cell);
    } else if (value instanceof ClosureValue) {
      value.captures.forEach((capture) => { if (!(capture.v instanceof Reference)) this.drop(capture); });
    }
    cell.v = undefined;
  }
}

function missing(what: string): never {
  throw new Error(`no ${what}`);
}

function pointee(value: Value | undefined): Cell {
  if (value instanceof Reference || value instanceof BoxValue || value instanceof RcValue) return value.cell;
  if (typeof value === "string" || value instanceof SliceValue || value instanceof StringValue) return { v: value };
  throw new Error("dereference of what is no pointer");
}

function listed(value: Value | undefined): readonly Cell[] {
  if (value instanceof ArrayValue || value instanceof SliceValue || value instanceof VecValue) return value.items;
  if (value instanceof Reference) return listed(value.cell.v);
  throw new Error("index into what is no list");
}

/** Unsizing leaves a reference to an array as it is: an array is read like a slice. */
function unsized(value: Value): Value {
  return value;
}

function literal(value: LiteralValue, ty: Ty): Value {
  switch (value.kind) {
    case "Int": return ty.kind === "Prim" && (ty.name === "f64" || ty.name === "f32") ? Number(value.value) : value.value;
    case "Float": return Number(value.text.replaceAll("_", "").replace(/f(32|64)$/, ""));
    case "Bool": return value.value;
    case "Char": return BigInt(value.value);
    case "Str": return value.value;
    case "Bytes": case "CStr": return new Reference({ v: new ArrayValue(value.value.map((byte) => ({ v: BigInt(byte) }))) });
  }
}
