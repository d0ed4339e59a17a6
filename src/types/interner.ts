/**
 * Makes types, regions, constants and lists of them, one object for equal ones.
 * Knows the shape of types only: no definitions' contents, no inference.
 */
import type { Expr } from "../../grammar/ast.js";
import type { Def, FnDef, PrimitiveType, StructDef, TraitDef, TypeAliasDef, VariantDef } from "../program/program.js";
import { TyFlag } from "./ty.js";
import type { AdtDef, Const, DynBound, GenericArg, GenericArgs, Region, TraitRef, Ty } from "./ty.js";
import type { ClosureBody } from "./typed-body.js";

/** A list of arguments that was interned, with what is known of it. */
export interface ArgList {
  readonly id: number;
  readonly flags: number;
  readonly args: GenericArgs;
}

/** A trait with arguments, interned. */
export interface TraitRefI extends TraitRef {
  readonly id: number;
  readonly flags: number;
}

interface TrieNode {
  children: Map<number, TrieNode> | undefined;
  list: ArgList | undefined;
}

type Built<K extends Ty["kind"]> = Extract<Ty, { kind: K }>;

const SHIFT = 0x4000000;

export class Interner {
  private nextId = 1;
  private nextListId = 1;
  private nextRefId = 1;
  private readonly trie: TrieNode = { children: undefined, list: undefined };
  private readonly listOf = new Map<GenericArgs, ArgList>();
  private readonly prims = new Map<PrimitiveType, Ty>();
  private readonly tables = new Map<string, Map<number, Ty>>();
  private readonly refTable = new Map<number, Ty>();
  private readonly adtTable = new Map<number, Ty>();
  private readonly fnDefTable = new Map<number, Ty>();
  private readonly tupleTable = new Map<number, Ty>();
  private readonly paramTable = new Map<number, Ty>();
  private readonly projectionTable = new Map<number, Ty>();
  private readonly closureTable = new Map<ClosureBody, Map<number, Ty>>();
  private readonly asyncTable = new Map<ClosureBody | FnDef, Map<number, Ty>>();
  private readonly opaqueTable = new Map<number, Map<number, Ty>>();
  private readonly dynamicTable = new Map<string, Ty>();
  private readonly unknownTable = new Map<string, Ty>();
  private readonly inferTys: Ty[] = [];
  private readonly inferConsts: Const[] = [];
  private readonly constTable = new Map<string, Const>();
  private readonly constExprs = new Map<Expr, Const>();
  private readonly regionTable = new Map<string, Region>();
  private readonly elidedTable = new Map<number, Region>();
  private readonly regionParamTable = new Map<number, Region>();
  private readonly traitRefTable = new Map<number, TraitRefI>();

  readonly erased: Region = { id: this.nextId++, flags: 0, kind: "Erased" };
  readonly static: Region = { id: this.nextId++, flags: TyFlag.Region, kind: "Static" };
  readonly unknownConst: Const = { id: this.nextId++, flags: TyFlag.Unknown, kind: "UnknownConst" };
  readonly empty: ArgList = this.list([]);
  readonly never: Ty = { id: this.nextId++, hasParams: hasParam(0), hasInfer: hasVariable(0), flags: 0, kind: "Never" };
  readonly unit: Ty = this.tuple([]);
  readonly bool: Ty = this.prim("bool");
  readonly char: Ty = this.prim("char");
  readonly str: Ty = this.prim("str");
  readonly u8: Ty = this.prim("u8");
  readonly usize: Ty = this.prim("usize");
  readonly i32: Ty = this.prim("i32");
  readonly f64: Ty = this.prim("f64");

  list(args: readonly GenericArg[]): ArgList {
    let node = this.trie;
    for (const arg of args) {
      const children: Map<number, TrieNode> = (node.children ??= new Map<number, TrieNode>());
      let next = children.get(arg.id);
      if (next === undefined) {
        next = { children: undefined, list: undefined };
        children.set(arg.id, next);
      }
      node = next;
    }
    if (node.list === undefined) {
      let flags = 0;
      for (const arg of args) flags |= arg.flags;
      node.list = { id: this.nextListId++, flags, args: args.slice() };
      this.listOf.set(node.list.args, node.list);
    }
    return node.list;
  }

  /** The interned list of `args`, which may be interned already. */
  listFor(args: readonly GenericArg[]): ArgList {
    return this.listOf.get(args) ?? this.list(args);
  }

  traitRef(trait: TraitDef, args: readonly GenericArg[]): TraitRefI {
    const list = this.listFor(args);
    const key = trait.id * SHIFT + list.id;
    let ref = this.traitRefTable.get(key);
    if (ref === undefined) {
      ref = { id: this.nextRefId++, flags: list.flags, trait, args: list.args };
      this.traitRefTable.set(key, ref);
    }
    return ref;
  }

  // ---- regions and constants

  region(kind: "RegionParam" | "Elided", owner: Def, index: number, name: string): Region {
    const key = owner.id * 1024 + index;
    const table = kind === "Elided" ? this.elidedTable : this.regionParamTable;
    let region = table.get(key);
    if (region === undefined) {
      const id = this.nextId++;
      region = kind === "Elided" ? { id, flags: TyFlag.Region, kind, owner, index } : { id, flags: TyFlag.Region, kind, owner, index, name };
      table.set(key, region);
    }
    return region;
  }

  boundRegion(depth: number, index: number): Region {
    const key = `b${String(depth)}.${String(index)}`;
    let region = this.regionTable.get(key);
    if (region === undefined) {
      region = { id: this.nextId++, flags: TyFlag.Region, kind: "BoundRegion", depth, index };
      this.regionTable.set(key, region);
    }
    return region;
  }

  constValue(value: bigint | boolean | string): Const {
    const key = `${typeof value}${String(value)}`;
    let found = this.constTable.get(key);
    if (found === undefined) {
      found = { id: this.nextId++, flags: 0, kind: "Value", value };
      this.constTable.set(key, found);
    }
    return found;
  }

  constParam(owner: Def, index: number, name: string): Const {
    const key = `p${String(owner.id)}.${String(index)}`;
    let found = this.constTable.get(key);
    if (found === undefined) {
      found = { id: this.nextId++, flags: TyFlag.Param, kind: "ConstParamRef", owner, index, name };
      this.constTable.set(key, found);
    }
    return found;
  }

  constInfer(variable: number): Const {
    return (this.inferConsts[variable] ??= { id: this.nextId++, flags: TyFlag.Infer, kind: "ConstInfer", variable });
  }

  unevaluated(expr: Expr): Const {
    let found = this.constExprs.get(expr);
    if (found === undefined) {
      found = { id: this.nextId++, flags: TyFlag.Unknown, kind: "Unevaluated", expr };
      this.constExprs.set(expr, found);
    }
    return found;
  }

  // ---- types

  prim(name: PrimitiveType): Ty {
    let ty = this.prims.get(name);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(0), hasInfer: hasVariable(0), flags: 0, kind: "Prim", name };
      this.prims.set(name, ty);
    }
    return ty;
  }

  adt(def: AdtDef, args: readonly GenericArg[]): Ty {
    const list = this.listFor(args);
    const key = def.id * SHIFT + list.id;
    let ty = this.adtTable.get(key);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(list.flags), hasInfer: hasVariable(list.flags), flags: list.flags, kind: "Adt", def, args: list.args };
      this.adtTable.set(key, ty);
    }
    return ty;
  }

  foreign(def: TypeAliasDef): Ty {
    return this.byNumber("foreign", def.id, () => ({ id: this.nextId++, hasParams: hasParam(0), hasInfer: hasVariable(0), flags: 0, kind: "Foreign", def }));
  }

  ref(mut: boolean, inner: Ty, region: Region = this.erased): Ty {
    const key = (region.id * SHIFT + inner.id) * 2 + (mut ? 1 : 0);
    let ty = this.refTable.get(key);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(inner.flags | region.flags), hasInfer: hasVariable(inner.flags | region.flags), flags: inner.flags | region.flags, kind: "Ref", region, mut, inner };
      this.refTable.set(key, ty);
    }
    return ty;
  }

  ptr(mut: boolean, inner: Ty): Ty {
    return this.byNumber("ptr", inner.id * 2 + (mut ? 1 : 0), () => ({ id: this.nextId++, hasParams: hasParam(inner.flags), hasInfer: hasVariable(inner.flags), flags: inner.flags, kind: "Ptr", mut, inner }));
  }

  slice(elem: Ty): Ty {
    return this.byNumber("slice", elem.id, () => ({ id: this.nextId++, hasParams: hasParam(elem.flags), hasInfer: hasVariable(elem.flags), flags: elem.flags, kind: "Slice", elem }));
  }

  array(elem: Ty, len: Const): Ty {
    return this.byNumber("array", elem.id * SHIFT + len.id, () => ({ id: this.nextId++, hasParams: hasParam(elem.flags | len.flags), hasInfer: hasVariable(elem.flags | len.flags), flags: elem.flags | len.flags, kind: "Array", elem, len }));
  }

  tuple(elems: readonly Ty[]): Ty {
    const list = this.listFor(elems);
    let ty = this.tupleTable.get(list.id);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(list.flags), hasInfer: hasVariable(list.flags), flags: list.flags, kind: "Tuple", elems: list.args as readonly Ty[] };
      this.tupleTable.set(list.id, ty);
    }
    return ty;
  }

  fnPtr(params: readonly Ty[], output: Ty, unsafe: boolean): Ty {
    const list = this.list([...params, output]);
    return this.byNumber("fnPtr", list.id * 2 + (unsafe ? 1 : 0), () => ({ id: this.nextId++, hasParams: hasParam(list.flags), hasInfer: hasVariable(list.flags), flags: list.flags, kind: "FnPtr", params: params.slice(), output, unsafe }));
  }

  fnDef(def: FnDef | StructDef | VariantDef, args: readonly GenericArg[]): Ty {
    const list = this.listFor(args);
    const key = def.id * SHIFT + list.id;
    let ty = this.fnDefTable.get(key);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(list.flags), hasInfer: hasVariable(list.flags), flags: list.flags, kind: "FnDef", def, args: list.args };
      this.fnDefTable.set(key, ty);
    }
    return ty;
  }

  closure(closure: ClosureBody, args: readonly GenericArg[]): Ty {
    const list = this.listFor(args);
    const table = inner(this.closureTable, closure);
    let ty = table.get(list.id);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(list.flags | TyFlag.Closure), hasInfer: hasVariable(list.flags | TyFlag.Closure), flags: list.flags | TyFlag.Closure, kind: "Closure", closure, args: list.args };
      table.set(list.id, ty);
    }
    return ty;
  }

  async(of: ClosureBody | FnDef, args: readonly GenericArg[], output: Ty): Ty {
    const list = this.list([...args, output]);
    const table = inner(this.asyncTable, of);
    let ty = table.get(list.id);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(list.flags | TyFlag.Closure), hasInfer: hasVariable(list.flags | TyFlag.Closure), flags: list.flags | TyFlag.Closure, kind: "Async", of, args: this.listFor(args).args, output };
      table.set(list.id, ty);
    }
    return ty;
  }

  dynamic(bounds: readonly DynBound[], region: Region): Ty {
    let flags = region.flags;
    const key = `${bounds.map((b) => this.boundKey(b)).join("+")}'${String(region.id)}`;
    const found = this.dynamicTable.get(key);
    if (found !== undefined) return found;
    for (const bound of bounds) flags |= boundFlags(bound);
    const ty: Ty = { id: this.nextId++, hasParams: hasParam(flags), hasInfer: hasVariable(flags), flags: flags, kind: "Dynamic", bounds, region };
    this.dynamicTable.set(key, ty);
    return ty;
  }

  private boundKey(bound: DynBound): string {
    const assoc = bound.assoc.map((a) => `${String(a.def.id)}=${String(a.ty.id)}`).join(",");
    return `${String(bound.trait.id)}<${String(this.listFor(bound.args).id)};${assoc}>`;
  }

  param(owner: Def, index: number, name: string): Ty {
    const key = owner.id * 1024 + index;
    let ty = this.paramTable.get(key);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(TyFlag.Param), hasInfer: hasVariable(TyFlag.Param), flags: TyFlag.Param, kind: "Param", owner, index, name };
      this.paramTable.set(key, ty);
    }
    return ty;
  }

  projection(trait: TraitDef, assoc: TypeAliasDef, args: readonly GenericArg[]): Ty {
    const list = this.listFor(args);
    const key = assoc.id * SHIFT + list.id;
    let ty = this.projectionTable.get(key);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(list.flags | TyFlag.Projection), hasInfer: hasVariable(list.flags | TyFlag.Projection), flags: list.flags | TyFlag.Projection, kind: "Projection", trait, assoc, args: list.args };
      this.projectionTable.set(key, ty);
    }
    return ty;
  }

  opaque(def: FnDef | TypeAliasDef, index: number, args: readonly GenericArg[], bounds: readonly DynBound[]): Ty {
    const list = this.listFor(args);
    const table = inner(this.opaqueTable, def.id * 64 + index);
    let ty = table.get(list.id);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(list.flags | TyFlag.Opaque), hasInfer: hasVariable(list.flags | TyFlag.Opaque), flags: list.flags | TyFlag.Opaque, kind: "Opaque", def, index, args: list.args, bounds };
      table.set(list.id, ty);
    }
    return ty;
  }

  infer(variable: number): Built<"Infer"> {
    const ty = (this.inferTys[variable] ??= { id: this.nextId++, hasParams: hasParam(TyFlag.Infer), hasInfer: hasVariable(TyFlag.Infer), flags: TyFlag.Infer, kind: "Infer", variable });
    if (ty.kind !== "Infer") throw new Error("unreachable");
    return ty;
  }

  unknown(why: string): Ty {
    let ty = this.unknownTable.get(why);
    if (ty === undefined) {
      ty = { id: this.nextId++, hasParams: hasParam(TyFlag.Unknown), hasInfer: hasVariable(TyFlag.Unknown), flags: TyFlag.Unknown, kind: "Unknown", why };
      this.unknownTable.set(why, ty);
    }
    return ty;
  }

  private byNumber(table: string, key: number, make: () => Ty): Ty {
    let map = this.tables.get(table);
    if (map === undefined) {
      map = new Map();
      this.tables.set(table, map);
    }
    let ty = map.get(key);
    if (ty === undefined) {
      ty = make();
      map.set(key, ty);
    }
    return ty;
  }
}

function hasParam(flags: number): boolean {
  return (flags & TyFlag.Param) !== 0;
}

function hasVariable(flags: number): boolean {
  return (flags & TyFlag.Infer) !== 0;
}

function inner<K>(map: Map<K, Map<number, Ty>>, key: K): Map<number, Ty> {
  let found = map.get(key);
  if (found === undefined) {
    found = new Map();
    map.set(key, found);
  }
  return found;
}

function boundFlags(bound: DynBound): number {
  let flags = 0;
  for (const arg of bound.args) flags |= arg.flags;
  for (const assoc of bound.assoc) flags |= assoc.ty.flags;
  return flags;
}

/** Whether an argument is a type, not a region or constant. */
export function isTy(arg: GenericArg): arg is Ty {
  return "hasInfer" in arg;
}

export function isRegion(arg: GenericArg): arg is Region {
  switch (arg.kind) {
    case "Static": case "RegionParam": case "BoundRegion": case "Elided": case "Erased":
      return true;
    case "Value": case "ConstParamRef": case "ConstInfer": case "Unevaluated": case "UnknownConst":
    case "Prim": case "Never": case "Adt": case "Foreign": case "Ref": case "Ptr": case "Slice": case "Array": case "Tuple": case "FnPtr": case "FnDef":
    case "Closure": case "Async": case "Dynamic": case "Param": case "Projection": case "Opaque": case "Infer": case "Unknown":
      return false;
  }
}
