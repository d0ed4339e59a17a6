/** Arithmetic of the interpreter: what overflows in a debug build is a panic. */
import type { Rvalue } from "../../src/ir/index.js";
import type { ConstDef } from "../../src/program/program.js";
import type { Ty } from "../../src/types/ty.js";
import { Panic } from "./interpreter.js";
import { Aggregate, compare, FnValue, Reference, type Value } from "./interpreter-values.js";

type BinaryOp = Extract<Rvalue, { kind: "Binary" }>["op"];

function bitsOf(ty: Ty | undefined): { readonly bits: number; readonly signed: boolean } | undefined {
  const match = ty?.kind === "Prim" ? /^([iu])(8|16|32|64|128|size)$/.exec(ty.name) : undefined;
  if (match === null || match === undefined) return undefined;
  return { bits: match[2] === "size" ? 64 : Number(match[2]), signed: match[1] === "i" };
}

export const wrapped = {
  /** The number as the type holds it. */
  wrap(value: bigint, ty: Ty | undefined): bigint {
    const size = bitsOf(ty);
    if (size === undefined) return value;
    return size.signed ? BigInt.asIntN(size.bits, value) : BigInt.asUintN(size.bits, value);
  },

  checked(value: bigint, ty: Ty | undefined): bigint {
    if (wrapped.wrap(value, ty) !== value) throw new Panic("arithmetic overflow");
    return value;
  },

  /** `i32::MAX` and the like. */
  limit(def: ConstDef): bigint | undefined {
    const impl = def.container.kind === "Impl" ? def.container.def.node.self : undefined;
    const name = impl?.kind === "PathType" ? (impl.path.segments[0]?.name ?? "") : "";
    const match = /^([iu])(8|16|32|64|128|size)$/.exec(name);
    if (match === null) return undefined;
    const bits = BigInt(match[2] === "size" ? 64 : Number(match[2]));
    const signed = match[1] === "i";
    switch (def.name) {
      case "MAX": return (1n << (signed ? bits - 1n : bits)) - 1n;
      case "MIN": return signed ? -(1n << (bits - 1n)) : 0n;
      case "BITS": return bits;
      default: return undefined;
    }
  },
};

export function binary(op: BinaryOp, left: Value, right: Value, ty: Ty | undefined): Value {
  switch (op) {
    case "==": return compare(left, right) === 0;
    case "!=": return compare(left, right) !== 0;
    case "<": return compare(left, right) < 0;
    case "<=": return compare(left, right) <= 0;
    case ">": return compare(left, right) > 0;
    case ">=": return compare(left, right) >= 0;
    case "+": case "-": case "*": case "/": case "%": case "^": case "&": case "|": case "<<": case ">>":
      if (typeof left === "boolean" && typeof right === "boolean") return logical(op, left, right);
      if (typeof left === "number" && typeof right === "number") return float(op, left, right);
      if (typeof left === "bigint" && typeof right === "bigint") return integer(op, left, right, ty);
      throw new Error(`operands of ${op}`);
  }
}

type Arithmetic = "+" | "-" | "*" | "/" | "%" | "^" | "&" | "|" | "<<" | ">>";

function logical(op: Arithmetic, left: boolean, right: boolean): boolean {
  switch (op) {
    case "&": return left && right;
    case "|": return left || right;
    case "^": return left !== right;
    case "+": case "-": case "*": case "/": case "%": case "<<": case ">>": throw new Error(`${op} of booleans`);
  }
}

function float(op: Arithmetic, left: number, right: number): number {
  switch (op) {
    case "+": return left + right;
    case "-": return left - right;
    case "*": return left * right;
    case "/": return left / right;
    case "%": return left % right;
    case "^": case "&": case "|": case "<<": case ">>": throw new Error(`${op} of floats`);
  }
}

function integer(op: Arithmetic, left: bigint, right: bigint, ty: Ty | undefined): bigint {
  switch (op) {
    case "+": return wrapped.checked(left + right, ty);
    case "-": return wrapped.checked(left - right, ty);
    case "*": return wrapped.checked(left * right, ty);
    case "/": if (right === 0n) throw new Panic("division by zero"); return left / right;
    case "%": if (right === 0n) throw new Panic("division by zero"); return left % right;
    case "^": return left ^ right;
    case "&": return left & right;
    case "|": return left | right;
    case "<<": return wrapped.wrap(left << right, ty);
    case ">>": return left >> right;
  }
}

export function cast(value: Value, to: Ty, from: Ty | undefined): Value {
  if (value instanceof Reference || value instanceof FnValue) return value;
  if (value instanceof Aggregate) return cast(discriminant(value), to, undefined);
  if (to.kind !== "Prim") return value;
  if (to.name === "f64" || to.name === "f32") return Number(value);
  if (to.name === "bool") return value;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (typeof value === "number") return wrapped.wrap(BigInt(Math.trunc(value)), to);
  if (typeof value === "bigint") return wrapped.wrap(value, to);
  throw new Error(`cast from ${from?.kind ?? "?"}`);
}

/** The number of an enum's variant: those that are written count on. */
function discriminant(value: Aggregate): bigint {
  const def = value.ty?.kind === "Adt" && value.ty.def.kind === "Enum" ? value.ty.def : undefined;
  let next = 0n;
  for (const variant of def?.variants ?? []) {
    const written = variant.node.discriminant;
    if (written?.kind === "Lit") next = BigInt(written.text.replaceAll("_", "").replace(/[iu](8|16|32|64|size)$/, ""));
    if (variant.index === value.variant) return next;
    next++;
  }
  return BigInt(value.variant);
}
