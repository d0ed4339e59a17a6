/**
 * A function body with everything said that Rust leaves unsaid: types, callees, auto-ref and auto-deref, coercions, binding modes,
 * desugared operators. Type declarations only. Lowering to the flow IR reads nothing else of a body.
 *
 * Every expression has its own `ty`. The kinds that denote places are `Local`, `Static`, `Field`, `Index`, `Deref` and `Unknown`; all others are values.
 */
import type { Attr, BinaryOp, AssignOp as AssignOperator, FormatSpec, FormatTrait, MacroCall, Token } from "../../grammar/ast.js";
import type { ConstDef, Def, EnumDef, FnDef, StaticDef, StructDef, TraitDef, UnionDef, VariantDef } from "../program/program.js";
import type { GenericArgs, Ty } from "./ty.js";

export interface TypedBody {
  /** The function, constant, static, or enum (for a discriminant) that the body belongs to. */
  readonly owner: Def;
  /** `self` first. Of a constant or static: none. */
  readonly params: readonly TParam[];
  readonly output: Ty;
  readonly async: boolean;
  /** All locals of the body and of the closures in it, indexed by `LocalVar.index`. */
  readonly locals: readonly LocalVar[];
  readonly value: TExpr;
  /** Every closure and async block in the body, outer ones before inner ones. */
  readonly closures: readonly ClosureBody[];
  /** What could not be typed: places for the record of assumptions. */
  readonly gaps: readonly TypeGap[];
}

export interface TypeGap {
  readonly start: number;
  readonly end: number;
  readonly kind: "unresolvedCall" | "unresolvedPath" | "unknownType" | "unknownField";
  readonly what: string;
}

export interface TParam {
  readonly pat: TPat;
  readonly ty: Ty;
  readonly attrs: readonly Attr[];
}

/** A variable that a pattern binds. Alternatives of an or-pattern bind one and the same variable. */
export interface LocalVar {
  readonly index: number;
  readonly name: string;
  readonly mut: boolean;
  readonly ty: Ty;
  readonly start: number;
  readonly end: number;
  /** Where its `self`: the receiver parameter. */
  readonly isSelf: boolean;
}

/** By `Fn`, `FnMut` or `FnOnce`. */
export type CallMode = "ref" | "mut" | "once";

/** A closure, or an `async` block (no parameters). Its body uses the locals of the enclosing body directly; lowering finds the captures. */
export interface ClosureBody {
  /** Unique in the owner's body, from 0 in source order. */
  readonly index: number;
  readonly owner: Def;
  readonly start: number;
  readonly end: number;
  readonly what: "closure" | "asyncBlock" | "asyncClosure";
  readonly move: boolean;
  /** How it can be called, where the context asks for `Fn`, `FnMut` or `FnOnce`; else its body decides. */
  readonly asked: CallMode | undefined;
  readonly params: readonly TParam[];
  readonly output: Ty;
  readonly value: TExpr;
  /** The closure in which it stands, if any. */
  readonly parent: ClosureBody | undefined;
}

interface TNode {
  readonly ty: Ty;
  readonly start: number;
  readonly end: number;
}

/**
 * What a call reaches. `Fn.def` is as precise as the types allow: the method of the impl when it is known, else the trait's method
 * (`args` then start with the self type, and `TypeContext.resolveInstance` finds the impl once type parameters are known).
 */
export type Callee =
  | { readonly kind: "Fn"; readonly def: FnDef; readonly args: GenericArgs; readonly trait: TraitDef | undefined }
  /** A call of a value: closure, function pointer, `dyn Fn`, generic `F: Fn`. */
  | { readonly kind: "Value"; readonly callee: TExpr; readonly by: CallMode }
  /** Not resolved. `candidates` are all functions of that name that could be meant (method calls) – possibly none. */
  | { readonly kind: "Unknown"; readonly name: string; readonly candidates: readonly FnDef[] };

export type TExpr =
  | (TNode & { readonly kind: "Literal"; readonly value: LiteralValue })
  | (TNode & { readonly kind: "Local"; readonly local: LocalVar })
  | (TNode & { readonly kind: "Static"; readonly def: StaticDef })
  | (TNode & { readonly kind: "Const"; readonly def: ConstDef; readonly args: GenericArgs })
  /** A const generic parameter as a value. */
  | (TNode & { readonly kind: "ConstParam"; readonly name: string })
  /** A function item or constructor as a value. */
  | (TNode & { readonly kind: "FnItem"; readonly def: FnDef | StructDef | VariantDef; readonly args: GenericArgs })
  /** A field of a struct, union, tuple (`def` undefined) or, inside patterns only, a variant. */
  | (TNode & { readonly kind: "Field"; readonly base: TExpr; readonly index: number; readonly name: string; readonly def: StructDef | UnionDef | undefined })
  /** Built-in indexing of arrays and slices by `usize`. Everything else is a `Deref` of a call to `Index::index`. */
  | (TNode & { readonly kind: "Index"; readonly base: TExpr; readonly index: TExpr })
  /** Built-in dereference of a reference, raw pointer or `Box`. Everything else is a `Deref` of a call to `Deref::deref`. `implicit`: not written. */
  | (TNode & { readonly kind: "Deref"; readonly operand: TExpr; readonly implicit: boolean })
  | (TNode & { readonly kind: "Borrow"; readonly mut: boolean; readonly operand: TExpr; readonly raw: boolean; readonly implicit: boolean })
  | (TNode & { readonly kind: "Call"; readonly callee: Callee; readonly args: readonly TExpr[]; readonly from: CallOrigin; /** The span of the function or method name. */ readonly nameStart: number; readonly nameEnd: number })
  /** Built-in on primitives; `&&` and `||` are `Logical`. */
  | (TNode & { readonly kind: "Unary"; readonly op: "!" | "-"; readonly operand: TExpr })
  | (TNode & { readonly kind: "Binary"; readonly op: Exclude<BinaryOp, "&&" | "||">; readonly left: TExpr; readonly right: TExpr })
  | (TNode & { readonly kind: "Logical"; readonly op: "&&" | "||"; readonly left: TExpr; readonly right: TExpr })
  | (TNode & { readonly kind: "Cast"; readonly operand: TExpr })
  | (TNode & { readonly kind: "Coerce"; readonly coercion: Coercion; readonly operand: TExpr })
  | (TNode & { readonly kind: "Assign"; readonly left: TExpr; readonly right: TExpr })
  /** `(a, b) = …`, `S { x, .. } = …`: the pattern's leaves are `AssignTo`. */
  | (TNode & { readonly kind: "DestructuringAssign"; readonly pat: TPat; readonly right: TExpr })
  /** Built-in on primitives. */
  | (TNode & { readonly kind: "AssignOp"; readonly op: AssignOperator; readonly left: TExpr; readonly right: TExpr })
  | (TNode & { readonly kind: "Tuple"; readonly elems: readonly TExpr[] })
  | (TNode & { readonly kind: "Array"; readonly elems: readonly TExpr[] })
  | (TNode & { readonly kind: "Repeat"; readonly elem: TExpr })
  /** A struct literal, or the call of a tuple struct's or variant's constructor, or a unit one. `fields` in order of evaluation. */
  | (TNode & { readonly kind: "Adt"; readonly def: StructDef | UnionDef | VariantDef; readonly args: GenericArgs; readonly fields: readonly { readonly index: number; readonly value: TExpr }[]; readonly base: TExpr | undefined })
  | (TNode & { readonly kind: "Closure"; readonly closure: ClosureBody })
  | (TNode & { readonly kind: "Block"; readonly mode: "plain" | "unsafe" | "const" | "try"; readonly target: JumpTarget | undefined; readonly block: TBlock })
  | (TNode & { readonly kind: "If"; readonly cond: TExpr; readonly then: TExpr; readonly else: TExpr | undefined })
  /** A `let` in a condition; its bindings live in what follows in the condition and in the `then` branch. */
  | (TNode & { readonly kind: "LetCond"; readonly pat: TPat; readonly scrutinee: TExpr })
  | (TNode & { readonly kind: "Match"; readonly scrutinee: TExpr; readonly arms: readonly TArm[] })
  | (TNode & { readonly kind: "Loop"; readonly target: JumpTarget; readonly body: TExpr })
  | (TNode & { readonly kind: "While"; readonly target: JumpTarget; readonly cond: TExpr; readonly body: TExpr })
  /** `intoIter` is applied to `iter`, `next` to `&mut` of the iterator; `pat` matches the payload of `Some`. */
  | (TNode & { readonly kind: "For"; readonly target: JumpTarget; readonly pat: TPat; readonly iter: TExpr; readonly intoIter: Callee; readonly iterTy: Ty; readonly next: Callee; readonly itemTy: Ty; readonly body: TExpr })
  /** `match Try::branch(operand) { Continue(v) => v, Break(r) => return FromResidual::from_residual(r) }`; in a `try` block it breaks to `target`. */
  | (TNode & { readonly kind: "Try"; readonly operand: TExpr; readonly branch: Callee; readonly controlFlow: Ty; readonly residual: Ty; readonly fromResidual: Callee; readonly target: JumpTarget | undefined; readonly returnTy: Ty })
  | (TNode & { readonly kind: "Await"; readonly operand: TExpr; readonly intoFuture: Callee | undefined })
  | (TNode & { readonly kind: "Return"; readonly value: TExpr | undefined })
  | (TNode & { readonly kind: "Break"; readonly target: JumpTarget | undefined; readonly value: TExpr | undefined })
  | (TNode & { readonly kind: "Continue"; readonly target: JumpTarget | undefined })
  | (TNode & { readonly kind: "Yield"; readonly value: TExpr | undefined })
  | (TNode & { readonly kind: "FormatArgs"; readonly newline: boolean; readonly pieces: readonly TFormatPiece[]; /** Each borrowed: its value is a reference to the argument. */ readonly args: readonly TExpr[] })
  /** `label!`, `declassify!`, `endorse!`, `assert_label!`: `args` is the one operand. */
  | (TNode & { readonly kind: "Mark"; readonly name: "label" | "declassify" | "endorse" | "assert_label"; readonly operand: TExpr; readonly label: readonly Token[]; readonly reason: string | undefined })
  /** An event of `log` or `tracing`: everything in `args` is written to it, as `trait` formats it. */
  | (TNode & { readonly kind: "Log"; readonly crate: "log" | "tracing"; readonly level: string; readonly args: readonly TLogArg[] })
  /** `asm!`, an opaque macro, or what could not be typed: reads, and may write through, all of `inputs`. */
  | (TNode & { readonly kind: "Unknown"; readonly reason: string; readonly inputs: readonly TExpr[]; readonly call: MacroCall | undefined });

/** A loop or labelled block that can be left by `break` and `continue`. Compared by identity. */
export interface JumpTarget {
  readonly id: number;
  readonly label: string | undefined;
  readonly isLoop: boolean;
}

export type CallOrigin = "call" | "method" | "operator" | "index" | "deref" | "macro";

export type LiteralValue =
  | { readonly kind: "Int"; readonly value: bigint }
  | { readonly kind: "Float"; readonly text: string }
  | { readonly kind: "Bool"; readonly value: boolean }
  | { readonly kind: "Char"; readonly value: number }
  | { readonly kind: "Str"; readonly value: string }
  | { readonly kind: "Bytes"; readonly value: readonly number[] }
  | { readonly kind: "CStr"; readonly value: readonly number[] };

export type Coercion =
  | { readonly kind: "NeverToAny" }
  /** `&mut T` to `&T`, `&mut T` to `*mut T`, `&T` to `*const T`, `*mut T` to `*const T`. */
  | { readonly kind: "Weaken" }
  /** Array to slice, or concrete to `dyn`, behind any pointer: the pointee's types before and after. */
  | { readonly kind: "Unsize"; readonly from: Ty; readonly to: Ty }
  /** Function item or capture-less closure to function pointer. */
  | { readonly kind: "ReifyFn" }
  | { readonly kind: "UnsafeFn" };

export interface TBlock {
  readonly stmts: readonly TStmt[];
  readonly tail: TExpr | undefined;
  readonly start: number;
  readonly end: number;
}

export type TStmt =
  | { readonly kind: "Let"; readonly attrs: readonly Attr[]; readonly pat: TPat; readonly init: TExpr | undefined; readonly else: TBlock | undefined; readonly start: number; readonly end: number }
  /** An expression statement; its value is dropped at the end of the statement. `attrs` for suppressions. */
  | { readonly kind: "Expr"; readonly attrs: readonly Attr[]; readonly expr: TExpr; readonly start: number; readonly end: number };

export interface TArm {
  readonly pat: TPat;
  readonly guard: TExpr | undefined;
  readonly body: TExpr;
  readonly attrs: readonly Attr[];
  readonly start: number;
  readonly end: number;
}

export type TPat =
  | (TNode & { readonly kind: "Wild" })
  /** `ty` is the type of the matched place; the variable's own type differs by a reference when `mode` is not `move`. `move` copies where the type is `Copy`. */
  | (TNode & { readonly kind: "Binding"; readonly local: LocalVar; readonly mode: "move" | "ref" | "refMut"; readonly sub: TPat | undefined })
  /** An enum's variant. */
  | (TNode & { readonly kind: "Variant"; readonly enum: EnumDef; readonly variant: VariantDef; readonly args: GenericArgs; readonly fields: readonly TFieldPat[] })
  /** A struct, union or tuple: always matches if its fields do. */
  | (TNode & { readonly kind: "Fields"; readonly def: StructDef | UnionDef | undefined; readonly fields: readonly TFieldPat[] })
  /** `&pat`, `box pat`, and the implicit dereference of default binding modes. Matches through one pointer. */
  | (TNode & { readonly kind: "Deref"; readonly inner: TPat; readonly implicit: boolean })
  /** A literal, constant or constant expression: compared for equality. */
  | (TNode & { readonly kind: "Value"; readonly value: TExpr })
  | (TNode & { readonly kind: "Range"; readonly lo: TExpr | undefined; readonly hi: TExpr | undefined; readonly inclusive: boolean })
  /** On a slice or array. `rest` stands between `prefix` and `suffix`; undefined when the pattern has no `..`. */
  | (TNode & { readonly kind: "Slice"; readonly prefix: readonly TPat[]; readonly rest: TPat | undefined; readonly suffix: readonly TPat[] })
  | (TNode & { readonly kind: "Or"; readonly alts: readonly TPat[] })
  | (TNode & { readonly kind: "Never" })
  /** Of a destructuring assignment: assigns to an existing place. */
  | (TNode & { readonly kind: "AssignTo"; readonly place: TExpr })
  /** Nothing is known of what it tests; the variables in it are bound to parts of the matched value. */
  | (TNode & { readonly kind: "Unknown"; readonly bindings: readonly LocalVar[] });

export interface TFieldPat {
  readonly index: number;
  readonly pat: TPat;
}

export type TFormatPiece =
  | { readonly kind: "Text"; readonly text: string }
  /** `fmt` is the method that formats: `<T as Display>::fmt` with `T` the argument's type. `width`/`precision` index `args` when they are run-time values. */
  | { readonly kind: "Placeholder"; readonly arg: number; readonly trait: FormatTrait; readonly fmt: Callee; readonly spec: FormatSpec; readonly start: number; readonly end: number };

export interface TLogArg {
  readonly name: string | undefined;
  readonly trait: FormatTrait | "none";
  /** A reference to the recorded value. */
  readonly value: TExpr;
  readonly fmt: Callee | undefined;
}
