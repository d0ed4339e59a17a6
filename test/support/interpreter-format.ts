/** How the interpreter prints values with `{}` and `{:?}`. What a program implements itself is called. */
import type { Def } from "../../src/program/program.js";
import type { Ty } from "../../src/types/ty.js";
import type { Interpreter } from "./interpreter.js";
import { Aggregate, ArrayValue, behind, BoxValue, FormatValue, RcValue, Reference, SliceValue, StringValue, VecValue, type Value } from "./interpreter-values.js";

/** Writes the value; `undefined` when the program's own method is to be run. */
export function formatInto(vm: Interpreter, value: Value | undefined, ty: Ty | undefined, debug: boolean, to: FormatValue | StringValue | undefined): Value | undefined {
  if (to === undefined) return undefined;
  const text = shown(vm, value, ty, debug);
  if (text === undefined) return undefined;
  to.text += text;
  return new Aggregate(undefined, "Ok", 0, [{ v: new Aggregate(undefined, "", -1, []) }]);
}

function inner(ty: Ty | undefined): Ty | undefined {
  switch (ty?.kind) {
    case "Ref": return ty.inner;
    case "Slice": case "Array": return ty.elem;
    case "Adt": { const first = ty.args[0]; return first !== undefined && "hasParams" in first ? first : undefined; }
    case undefined: case "Prim": case "Never": case "Foreign": case "Ptr": case "Tuple": case "FnPtr": case "FnDef": case "Closure": case "Async": case "Dynamic": case "Param":
    case "Projection": case "Opaque": case "Infer": case "Unknown":
      return undefined;
  }
}

function shown(vm: Interpreter, value: Value | undefined, ty: Ty | undefined, debug: boolean): string | undefined {
  if (value === undefined) throw new Error("formatting of a moved value");
  if (value instanceof Reference) return shown(vm, value.cell.v, ty?.kind === "Ref" ? ty.inner : ty, debug);
  if (typeof value === "bigint") return ty?.kind === "Prim" && ty.name === "char" ? character(value, debug) : String(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return debug && Number.isInteger(value) ? `${String(value)}.0` : String(value);
  if (typeof value === "string") return debug ? JSON.stringify(value) : value;
  if (value instanceof StringValue || value instanceof FormatValue) return debug ? JSON.stringify(value.text) : value.text;
  if (value instanceof BoxValue || value instanceof RcValue) return element(vm, value.cell.v, inner(ty), debug);
  if (value instanceof VecValue || value instanceof ArrayValue || value instanceof SliceValue) return `[${value.items.map((cell) => element(vm, cell.v, inner(ty), debug)).join(", ")}]`;
  if (value instanceof Aggregate) return structure(vm, value, ty, debug);
  throw new Error("a value that cannot be printed");
}

function character(value: bigint, debug: boolean): string {
  const text = String.fromCodePoint(Number(value));
  return debug ? `'${text}'` : text;
}

/** A part: by the program's own implementation when it has one. */
export function element(vm: Interpreter, value: Value | undefined, ty: Ty | undefined, debug: boolean): string {
  const text = shown(vm, value, ty, debug);
  if (text !== undefined) return text;
  const at = behind(value);
  if (!(at instanceof Aggregate) || at.ty === undefined) throw new Error("a part that cannot be printed");
  const trait = vm.loaded.program.defs.find((def): def is Extract<Def, { kind: "Trait" }> => def.kind === "Trait" && def.name === (debug ? "Debug" : "Display") && def.crate.role === "model");
  const method = trait?.items.find((item) => item.kind === "Fn" && item.name === "fmt");
  if (method?.kind !== "Fn") throw new Error("no formatting trait");
  const to = new FormatValue();
  vm.callFn(method, [at.ty], [new Reference({ v: at }), new Reference({ v: to })]);
  return to.text;
}

function structure(vm: Interpreter, value: Aggregate, ty: Ty | undefined, debug: boolean): string | undefined {
  const own = value.ty;
  const def = own?.kind === "Adt" ? own.def : undefined;
  if (def !== undefined && def.crate.role !== "model" && !isDerived(vm, def)) return undefined;
  if (!debug) return def === undefined && ty?.kind === "Tuple" ? undefined : value.name === "ParseIntError" ? "invalid digit found in string" : undefined;
  const fields = value.fields.map((cell, i) => element(vm, cell.v, fieldTy(vm, value, ty, i), debug));
  const names = def?.kind === "Struct" && def.node.data.kind === "Record" ? def.fields.map((field) => field.name) : def?.kind === "Enum" && def.variants[value.variant]?.data === "Record" ? def.variants[value.variant]?.fields.map((field) => field.name) : undefined;
  if (names !== undefined) return `${value.name} { ${fields.map((text, i) => `${names[i] ?? ""}: ${text}`).join(", ")} }`;
  if (fields.length === 0) return value.name === "" ? "()" : value.name;
  return `${value.name}(${fields.join(", ")}${value.name === "" && fields.length === 1 ? "," : ""})`;
}

function fieldTy(vm: Interpreter, value: Aggregate, ty: Ty | undefined, index: number): Ty | undefined {
  if (ty?.kind === "Tuple") return ty.elems[index];
  const adt = value.ty?.kind === "Adt" ? value.ty : ty?.kind === "Adt" ? ty : undefined;
  if (adt === undefined) return undefined;
  const field = adt.def.kind === "Enum" ? adt.def.variants[value.variant]?.fields[index] : adt.def.fields[index];
  return field === undefined ? undefined : vm.loaded.types.normalize(vm.loaded.types.fieldType(field, adt.args), undefined);
}

/** Whether `Debug` of the type is derived. */
function isDerived(vm: Interpreter, def: Def): boolean {
  return vm.loaded.program.impls.some((impl) => impl.derived?.trait === "Debug" && selfDef(vm, impl) === def);
}

function selfDef(vm: Interpreter, impl: Extract<Def, { kind: "Impl" }>): Def | undefined {
  const self = vm.loaded.types.implHeader(impl).self;
  return self.kind === "Adt" ? self.def : undefined;
}
