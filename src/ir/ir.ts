/**
 * The flow IR: what a body does, in the manner of rustc's MIR. Type declarations only, no code.
 *
 * A body is a control-flow graph over locals. Everything that decides is an edge; everything that is read or written is a place.
 * Unwinding is not represented: a call that panics simply does not go on. Bodies are generic; `src/abstract-interp` substitutes.
 */
import type { Attr, AssignOp, BinaryOp, FormatTrait, Token } from "../../grammar/ast.js";
import type { ConstDef, Def, EnumDef, FnDef, StaticDef, StructDef, TraitDef, UnionDef, VariantDef } from "../program/program.js";
import type { GenericArgs, Ty } from "../types/ty.js";
import type { CallOrigin, ClosureBody, Coercion, LiteralValue } from "../types/typed-body.js";

export type LocalId = number;
export type BlockId = number;

export interface IrBody {
  /** The definition whose body it is or stands in. */
  readonly owner: Def;
  /** Set when this is the body of a closure or async block. */
  readonly closure: ClosureBody | undefined;
  readonly async: boolean;
  /** 0 is the result, then the parameters (`argCount`); of a closure, 1 is its environment: `&mut` the closure value. */
  readonly locals: readonly IrLocal[];
  readonly argCount: number;
  /** 0 is the entry. */
  readonly blocks: readonly IrBlock[];
  /** Of a closure: what it captures; capture `i` is field `i` of `*env`. */
  readonly captures: readonly Capture[];
  /** Bodies of the closures and async blocks that stand directly in this one. */
  readonly closures: readonly IrBody[];
  readonly unsupported: readonly { readonly start: number; readonly end: number; readonly what: string }[];
  /** Spans of `unsafe` blocks. */
  readonly unsafeBlocks: readonly { readonly start: number; readonly end: number }[];
}

export interface IrLocal {
  readonly id: LocalId;
  readonly ty: Ty;
  readonly kind: "return" | "param" | "env" | "var" | "temp";
  /** Of a variable the user can name. */
  readonly name: string | undefined;
  readonly mut: boolean;
  /** A variable declared without a value: it may be used before it has one. */
  readonly late?: boolean;
  readonly start: number;
  readonly end: number;
}

/** A place of the enclosing body, taken by value or by reference when the closure is made. */
export interface Capture {
  readonly name: string;
  /** In the enclosing body. */
  readonly place: Place;
  readonly by: "move" | "copy" | "ref" | "refMut";
  /** Of `refMut`: an exclusive borrow of a place that is itself a reference; it need not be declared `mut`. */
  readonly unique?: boolean;
  /** The type of the captured field: a reference when `by` is one. */
  readonly ty: Ty;
  readonly start: number;
  readonly end: number;
}

export interface IrBlock {
  readonly statements: readonly Statement[];
  readonly terminator: Terminator;
}

// ---- places and values -----------------------------------------------------------------------------------

export interface Place {
  readonly local: LocalId;
  readonly projection: readonly Projection[];
}

/** `ty` is the type of the place after the projection. */
export type Projection =
  | { readonly kind: "Deref"; readonly ty: Ty }
  /** `variant` is -1 except inside an enum. */
  | { readonly kind: "Field"; readonly variant: number; readonly index: number; readonly ty: Ty }
  | { readonly kind: "Index"; readonly index: LocalId; readonly ty: Ty }
  /** What is indexed has at least `least` elements. From the end of an array nothing is counted whose length is known. */
  | { readonly kind: "ConstIndex"; readonly index: number; readonly fromEnd: boolean; readonly least: number; readonly ty: Ty }
  /** Without the first `from` and the last `to` elements. */
  | { readonly kind: "Subslice"; readonly from: number; readonly to: number; readonly ty: Ty };

/** `start`/`end`: where the operand is written; it may differ from the span of the statement that reads it. */
export type Operand =
  | { readonly kind: "Copy"; readonly place: Place; readonly start?: number; readonly end?: number }
  | { readonly kind: "Move"; readonly place: Place; readonly start?: number; readonly end?: number }
  | { readonly kind: "Const"; readonly value: ConstValue; readonly ty: Ty };

export type ConstValue =
  | { readonly kind: "Literal"; readonly value: LiteralValue }
  | { readonly kind: "Unit" }
  | { readonly kind: "FnItem"; readonly def: FnDef | StructDef | VariantDef; readonly args: GenericArgs }
  | { readonly kind: "ConstItem"; readonly def: ConstDef; readonly args: GenericArgs }
  | { readonly kind: "ConstParam"; readonly name: string };

export type Rvalue =
  | { readonly kind: "Use"; readonly operand: Operand }
  /** `twoPhase`: an auto-ref of a call, which is a shared borrow until the call. */
  | { readonly kind: "Ref"; readonly mut: boolean; readonly twoPhase: boolean; readonly place: Place }
  | { readonly kind: "RawPtr"; readonly mut: boolean; readonly place: Place }
  /** The address of a static. */
  | { readonly kind: "StaticRef"; readonly def: StaticDef }
  | { readonly kind: "Unary"; readonly op: "!" | "-"; readonly operand: Operand }
  | { readonly kind: "Binary"; readonly op: Exclude<BinaryOp, "&&" | "||"> | AssignOp; readonly left: Operand; readonly right: Operand }
  /** The length of an array or slice place. */
  | { readonly kind: "Len"; readonly place: Place }
  /** Which variant an enum place holds. */
  | { readonly kind: "Discriminant"; readonly place: Place }
  | { readonly kind: "Cast"; readonly operand: Operand; readonly ty: Ty }
  | { readonly kind: "Coerce"; readonly coercion: Coercion; readonly operand: Operand; readonly ty: Ty }
  | { readonly kind: "Aggregate"; readonly of: AggregateKind; readonly operands: readonly Operand[] }
  | { readonly kind: "Repeat"; readonly operand: Operand; readonly ty: Ty }
  | { readonly kind: "Mark"; readonly mark: Mark; readonly operand: Operand }
  /** Reads all of `inputs`, and may write whatever they point to. */
  | { readonly kind: "Unknown"; readonly reason: string; readonly inputs: readonly Operand[] };

export type AggregateKind =
  | { readonly kind: "Tuple" }
  | { readonly kind: "Array"; readonly elem: Ty }
  /** `fields[i]` is the field that operand `i` initialises. */
  | { readonly kind: "Adt"; readonly def: StructDef | UnionDef | VariantDef; readonly enum: EnumDef | undefined; readonly variant: number; readonly args: GenericArgs; readonly fields: readonly number[] }
  | { readonly kind: "Closure"; readonly body: IrBody; readonly args: GenericArgs };

/** What the user says about a value's label at a point of the code. */
export type Mark =
  /** `label!(e, L)` */
  | { readonly kind: "Raise"; readonly label: readonly Token[] }
  | { readonly kind: "Declassify" | "Endorse"; readonly label: readonly Token[]; readonly reason: string | undefined }
  /** `#[label(L)] let p = e`: raised, and `e` must not be higher. The attributes of the statement. */
  | { readonly kind: "Declare"; readonly attrs: readonly Attr[] };

// ---- statements and terminators --------------------------------------------------------------------------

interface Spanned {
  readonly start: number;
  readonly end: number;
}

export type Statement =
  | (Spanned & { readonly kind: "Assign"; readonly place: Place; readonly rvalue: Rvalue })
  | (Spanned & { readonly kind: "StorageLive"; readonly local: LocalId })
  | (Spanned & { readonly kind: "StorageDead"; readonly local: LocalId })
  /** A place is matched or bound to `_`; nothing is read. */
  | (Spanned & { readonly kind: "FakeRead"; readonly place: Place })
  | (Spanned & { readonly kind: "AssertLabel"; readonly operand: Operand; readonly label: readonly Token[] })
  /** An event of `log` or `tracing` records the value. */
  | (Spanned & { readonly kind: "Emit"; readonly crate: "log" | "tracing"; readonly level: string; readonly name: string | undefined; readonly trait: FormatTrait | "none"; readonly operand: Operand });

export type Terminator =
  | (Spanned & { readonly kind: "Goto"; readonly target: BlockId })
  /** The next block is decided by a value: a boolean, an integer, a discriminant or (`test: "unknown"`) something not understood. */
  | (Spanned & { readonly kind: "Switch"; readonly on: Operand; readonly test: "bool" | "value" | "variant" | "unknown"; readonly cases: readonly { readonly value: bigint; readonly target: BlockId }[]; readonly otherwise: BlockId | undefined })
  | (Spanned & { readonly kind: "Call"; readonly callee: IrCallee; readonly args: readonly Operand[]; readonly dest: Place; /** Undefined when it does not return. */ readonly target: BlockId | undefined; readonly nameStart: number; readonly nameEnd: number; readonly from?: CallOrigin })
  /** Runs the future to its end; `dest` gets its output. */
  | (Spanned & { readonly kind: "Await"; readonly future: Operand; readonly dest: Place; readonly target: BlockId })
  /** Drops the place if it is (still) initialised there. `replace`: an assignment to the place follows. */
  | (Spanned & { readonly kind: "Drop"; readonly place: Place; readonly target: BlockId; readonly replace?: boolean })
  | (Spanned & { readonly kind: "Return" })
  | (Spanned & { readonly kind: "Unreachable" });

export type IrCallee =
  | { readonly kind: "Fn"; readonly def: FnDef; readonly args: GenericArgs; readonly trait: TraitDef | undefined }
  /** `args[0]` of the call is the called value (by value, or a reference to it as `by` says); the others are its arguments. */
  | { readonly kind: "Value"; readonly by: "once" | "mut" | "ref"; readonly ty: Ty }
  | { readonly kind: "Unknown"; readonly name: string; readonly candidates: readonly FnDef[] };
