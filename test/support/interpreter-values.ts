/** Run-time values of the interpreter of the flow IR. A cell is a place that holds a value; `undefined` is a value that was moved out or not yet there. */
import type { IrBody } from "../../src/ir/index.js";
import type { FnDef, StructDef, VariantDef } from "../../src/program/program.js";
import type { GenericArgs, Ty } from "../../src/types/ty.js";

export interface Cell { v: Value | undefined }

export type Value =
  /** Integers and characters. */
  | bigint
  | boolean
  /** Floats. */
  | number
  /** What a `&str` points to. */
  | string
  | Aggregate | ArrayValue | SliceValue | Reference | BoxValue | VecValue | StringValue | ClosureValue | FnValue | IterValue | FormatValue | RcValue | MapValue;

/** Structs, enums and tuples. */
export class Aggregate { constructor(readonly ty: Ty | undefined, readonly name: string, readonly variant: number, readonly fields: Cell[]) {} }
export class ArrayValue { constructor(readonly items: Cell[]) {} }
/** What a reference to a slice points to. */
export class SliceValue { constructor(readonly items: readonly Cell[]) {} }
export class Reference { constructor(readonly cell: Cell) {} }
export class BoxValue { constructor(readonly cell: Cell) {} }
export class VecValue { constructor(public items: Cell[]) {} }
export class StringValue { constructor(public text: string) {} }
export class ClosureValue { constructor(readonly body: IrBody, readonly args: GenericArgs, readonly captures: Cell[]) {} }
export class FnValue { constructor(readonly def: FnDef | StructDef | VariantDef, readonly args: GenericArgs) {} }
export class IterValue { constructor(readonly next: () => Value | undefined, readonly back?: () => Value | undefined) {} }
export class FormatValue { text = "" }
export class RcValue { constructor(readonly cell: Cell, readonly shared: { strong: number }) {} }
export class MapValue { readonly entries = new Map<string, { readonly key: Cell; readonly value: Cell }>(); }

/** A value of its own: aggregates are copied, pointers keep what they point to. */
export function copied(value: Value): Value {
  if (value instanceof Aggregate) return new Aggregate(value.ty, value.name, value.variant, value.fields.map(copiedCell));
  if (value instanceof ArrayValue) return new ArrayValue(value.items.map(copiedCell));
  if (value instanceof ClosureValue) return new ClosureValue(value.body, value.args, value.captures.map(copiedCell));
  return value;
}

function copiedCell(cell: Cell): Cell {
  return { v: cell.v === undefined ? undefined : copied(cell.v) };
}

/** A clone, as `Clone` of the standard library's types makes it. */
export function cloned(value: Value): Value {
  if (value instanceof VecValue) return new VecValue(value.items.map(clonedCell));
  if (value instanceof StringValue) return new StringValue(value.text);
  if (value instanceof BoxValue) return new BoxValue(clonedCell(value.cell));
  if (value instanceof Aggregate) return new Aggregate(value.ty, value.name, value.variant, value.fields.map(clonedCell));
  if (value instanceof ArrayValue) return new ArrayValue(value.items.map(clonedCell));
  if (value instanceof RcValue) {
    value.shared.strong++;
    return new RcValue(value.cell, value.shared);
  }
  return copied(value);
}

function clonedCell(cell: Cell): Cell {
  return { v: cell.v === undefined ? undefined : cloned(cell.v) };
}

/** The value behind references. */
export function behind(value: Value | undefined): Value | undefined {
  let at = value;
  while (at instanceof Reference) at = at.cell.v;
  return at;
}

export function textOf(value: Value | undefined): string {
  const at = behind(value);
  if (typeof at === "string") return at;
  if (at instanceof StringValue) return at.text;
  if (at instanceof BoxValue) return textOf(at.cell.v);
  throw new Error("not a text");
}

/** The elements of an array, slice or vector. */
export function itemsOf(value: Value | undefined): readonly Cell[] {
  const at = behind(value);
  if (at instanceof VecValue || at instanceof ArrayValue || at instanceof SliceValue) return at.items;
  if (at instanceof BoxValue) return itemsOf(at.cell.v);
  throw new Error("not a slice");
}

/** Equality and order of what `==` and `<` compare: structurally, variants in their order. */
export function compare(a: Value | undefined, b: Value | undefined): number {
  const x = behind(a);
  const y = behind(b);
  if (x === undefined || y === undefined) throw new Error("comparison of a moved value");
  if (isText(x) && isText(y)) return order(textOf(x), textOf(y));
  if (x instanceof Aggregate && y instanceof Aggregate) return x.variant === y.variant ? compareCells(x.fields, y.fields) : order(x.variant, y.variant);
  if (x instanceof BoxValue && y instanceof BoxValue) return compare(x.cell.v, y.cell.v);
  if (x instanceof RcValue && y instanceof RcValue) return compare(x.cell.v, y.cell.v);
  if (isList(x) && isList(y)) return compareCells(x.items, y.items);
  if (typeof x !== "object" && typeof y !== "object") return order(x, y);
  throw new Error("values that cannot be compared");
}

function isText(value: Value): boolean {
  return typeof value === "string" || value instanceof StringValue;
}

function isList(value: Value): value is VecValue | ArrayValue | SliceValue {
  return value instanceof VecValue || value instanceof ArrayValue || value instanceof SliceValue;
}

function order<T extends bigint | boolean | number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareCells(a: readonly Cell[], b: readonly Cell[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const found = compare(a[i]?.v, b[i]?.v);
    if (found !== 0) return found;
  }
  return a.length - b.length;
}
