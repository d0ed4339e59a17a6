/**
 * The syntax tree of Rust: type declarations only, no code.
 *
 * Every node carries `start` and `end`, half-open positions in the global position space of
 * `src/base/source-map.ts`: a position tells the file it stands in or the macro expansion that made it.
 * The tree knows nothing of names, types or labels. Lists that are empty share one frozen array (`NONE`),
 * an absent part is `undefined`, and all properties of a kind are always present in the same order.
 */

export interface Node {
  readonly start: number;
  readonly end: number;
}

/** A name as written, without `r#`. Its hygiene context is a function of `start`. */
export interface Ident extends Node {
  readonly name: string;
}

/** `'a`, with the quote in `name`. */
export interface Lifetime extends Node {
  readonly name: string;
}

// ---- tokens kept as tokens -------------------------------------------------------------------------------

/**
 * A token as macros see it. `kind` is an index of `grammar/tokens.ts` (`TOKEN`). `start`/`end` are global positions.
 * `text` is the exact source text. `joint` says that the next token follows without white space.
 */
export interface Token extends Node {
  readonly kind: number;
  readonly text: string;
  readonly joint: boolean;
}

export type Delimiter = "(" | "[" | "{";

/** The tokens between a pair of delimiters, both delimiters left out. */
export interface TokenTree extends Node {
  readonly delimiter: Delimiter;
  readonly tokens: readonly Token[];
}

// ---- attributes ------------------------------------------------------------------------------------------

export type Attr = MetaAttr | DocAttr;

/** `#[path]`, `#[path(tokens)]`, `#[path = expr]`; `#![…]` when `inner`. `unsafe` of `#[unsafe(path …)]`. */
export interface MetaAttr extends Node {
  readonly kind: "Meta";
  readonly inner: boolean;
  readonly unsafe: boolean;
  readonly path: readonly Ident[];
  readonly args: TokenTree | undefined;
  readonly value: readonly Token[] | undefined;
}

/** A doc comment, line or block; the text is the source between `start` and `end`. */
export interface DocAttr extends Node {
  readonly kind: "Doc";
  readonly inner: boolean;
}

// ---- paths and generics ----------------------------------------------------------------------------------

/** `a::b::<T>`, `::a::b`, `<T>::b`, `<T as a::B>::c`. */
export interface Path extends Node {
  /** Starts with `::`. */
  readonly global: boolean;
  readonly qself: QSelf | undefined;
  readonly segments: readonly PathSegment[];
}

/** `<ty as segments[0..position]>`; `position` is 0 without `as`. */
export interface QSelf {
  readonly ty: Type;
  readonly position: number;
}

/** `name` is an identifier, `self`, `Self`, `super`, `crate` or `$crate`. */
export interface PathSegment extends Node {
  readonly name: string;
  readonly args: GenericArgs | undefined;
}

export type GenericArgs = AngleArgs | ParenArgs;

/** `<'a, T, 3, Item = U, Item: Bound>`; `turbofish` when written `::<…>`. */
export interface AngleArgs extends Node {
  readonly kind: "Angle";
  readonly turbofish: boolean;
  readonly args: readonly GenericArg[];
}

/** `(A, B) -> C` of `Fn(A, B) -> C`; `returnNotation` for `method(..)`. */
export interface ParenArgs extends Node {
  readonly kind: "Paren";
  readonly inputs: readonly Type[];
  readonly output: Type | undefined;
  readonly returnNotation: boolean;
}

export type GenericArg =
  | (Node & { readonly kind: "LifetimeArg"; readonly lifetime: Lifetime })
  | (Node & { readonly kind: "TypeArg"; readonly ty: Type })
  /** A literal, a negative literal or a block; a bare path is a `TypeArg` until it is resolved. */
  | (Node & { readonly kind: "ConstArg"; readonly value: Expr })
  | (Node & { readonly kind: "AssocEq"; readonly name: Ident; readonly args: GenericArgs | undefined; readonly value: Type | undefined; readonly constant: Expr | undefined })
  | (Node & { readonly kind: "AssocBound"; readonly name: Ident; readonly args: GenericArgs | undefined; readonly bounds: readonly Bound[] });

export type Bound =
  | (Node & { readonly kind: "TraitBound"; readonly modifier: BoundModifier; readonly binder: readonly GenericParam[]; readonly path: Path })
  | (Node & { readonly kind: "LifetimeBound"; readonly lifetime: Lifetime })
  /** `use<'a, T>` */
  | (Node & { readonly kind: "UseBound"; readonly names: readonly Ident[] });

/** `maybe` is `?`, `const` covers `const`, `~const` and `[const]`, `async` is `async Fn()`, `not` is `!`. */
export type BoundModifier = "none" | "maybe" | "const" | "async" | "not";

export interface Generics extends Node {
  readonly params: readonly GenericParam[];
  readonly where: readonly WherePredicate[];
}

export type GenericParam =
  | (Node & { readonly kind: "LifetimeParam"; readonly attrs: readonly Attr[]; readonly lifetime: Lifetime; readonly bounds: readonly Lifetime[] })
  | (Node & { readonly kind: "TypeParam"; readonly attrs: readonly Attr[]; readonly name: Ident; readonly bounds: readonly Bound[]; readonly default: Type | undefined })
  | (Node & { readonly kind: "ConstParam"; readonly attrs: readonly Attr[]; readonly name: Ident; readonly ty: Type; readonly default: Expr | undefined });

export type WherePredicate =
  | (Node & { readonly kind: "WhereType"; readonly binder: readonly GenericParam[]; readonly ty: Type; readonly bounds: readonly Bound[] })
  | (Node & { readonly kind: "WhereLifetime"; readonly lifetime: Lifetime; readonly bounds: readonly Lifetime[] });

// ---- types -----------------------------------------------------------------------------------------------

export type Type =
  | (Node & { readonly kind: "PathType"; readonly path: Path })
  | (Node & { readonly kind: "TupleType"; readonly elems: readonly Type[] })
  | (Node & { readonly kind: "ArrayType"; readonly elem: Type; readonly len: Expr })
  | (Node & { readonly kind: "SliceType"; readonly elem: Type })
  | (Node & { readonly kind: "RefType"; readonly lifetime: Lifetime | undefined; readonly mut: boolean; readonly inner: Type })
  | (Node & { readonly kind: "PtrType"; readonly mut: boolean; readonly inner: Type })
  | (Node & { readonly kind: "FnPtrType"; readonly binder: readonly GenericParam[]; readonly unsafe: boolean; readonly extern: boolean; readonly abi: string | undefined; readonly params: readonly FnPtrParam[]; readonly variadic: boolean; readonly output: Type | undefined })
  | (Node & { readonly kind: "NeverType" })
  | (Node & { readonly kind: "InferType" })
  | (Node & { readonly kind: "ImplTraitType"; readonly bounds: readonly Bound[] })
  /** `dyn A + B`, or `A + B` of edition 2015 when `dyn` is false. */
  | (Node & { readonly kind: "TraitObjectType"; readonly dyn: boolean; readonly bounds: readonly Bound[] })
  | (Node & { readonly kind: "ParenType"; readonly inner: Type })
  | (Node & { readonly kind: "MacroType"; readonly call: MacroCall })
  /** `...` as the type of a C-variadic parameter. */
  | (Node & { readonly kind: "VariadicType" })
  /** `unsafe<'a> T` */
  | (Node & { readonly kind: "UnsafeBinderType"; readonly binder: readonly GenericParam[]; readonly inner: Type })
  /** What stands where a type could not be read; a diagnostic says why. */
  | (Node & { readonly kind: "ErrorType" });

export interface FnPtrParam extends Node {
  readonly attrs: readonly Attr[];
  readonly name: Ident | undefined;
  readonly ty: Type;
}

// ---- patterns --------------------------------------------------------------------------------------------

export type Pattern =
  | (Node & { readonly kind: "WildPat" })
  /** `..` inside a tuple, tuple struct or slice pattern. */
  | (Node & { readonly kind: "RestPat" })
  /** `ref mut name @ sub`; may turn out to be a unit struct, variant or constant when it is resolved. */
  | (Node & { readonly kind: "IdentPat"; readonly byRef: boolean; readonly mut: boolean; readonly name: Ident; readonly sub: Pattern | undefined })
  /** A literal or a negated literal. */
  | (Node & { readonly kind: "LitPat"; readonly expr: Expr })
  | (Node & { readonly kind: "RangePat"; readonly lo: Expr | undefined; readonly hi: Expr | undefined; readonly inclusive: boolean })
  | (Node & { readonly kind: "PathPat"; readonly path: Path })
  | (Node & { readonly kind: "TupleStructPat"; readonly path: Path; readonly elems: readonly Pattern[] })
  | (Node & { readonly kind: "StructPat"; readonly path: Path; readonly fields: readonly FieldPat[]; readonly rest: boolean })
  | (Node & { readonly kind: "TuplePat"; readonly elems: readonly Pattern[] })
  | (Node & { readonly kind: "SlicePat"; readonly elems: readonly Pattern[] })
  | (Node & { readonly kind: "RefPat"; readonly mut: boolean; readonly inner: Pattern })
  | (Node & { readonly kind: "OrPat"; readonly alts: readonly Pattern[] })
  | (Node & { readonly kind: "ParenPat"; readonly inner: Pattern })
  | (Node & { readonly kind: "BoxPat"; readonly inner: Pattern })
  | (Node & { readonly kind: "ConstBlockPat"; readonly block: Block })
  | (Node & { readonly kind: "NeverPat" })
  | (Node & { readonly kind: "MacroPat"; readonly call: MacroCall })
  | (Node & { readonly kind: "ErrorPat" });

/** `attrs name: pat`, or the shorthand `ref mut name`, whose `pat` is an `IdentPat`. `name` may be a tuple index. */
export interface FieldPat extends Node {
  readonly attrs: readonly Attr[];
  readonly name: Ident;
  readonly pat: Pattern;
  readonly shorthand: boolean;
}

// ---- expressions -----------------------------------------------------------------------------------------

export type LiteralKind = "int" | "float" | "str" | "rawStr" | "byteStr" | "rawByteStr" | "cStr" | "rawCStr" | "char" | "byte" | "bool";
export type UnaryOp = "!" | "-" | "*";
export type BinaryOp = "+" | "-" | "*" | "/" | "%" | "^" | "&" | "|" | "<<" | ">>" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "&&" | "||";
export type AssignOp = "+" | "-" | "*" | "/" | "%" | "^" | "&" | "|" | "<<" | ">>";

export type Expr =
  /** `text` is the literal as written, suffix included. */
  | (Node & { readonly kind: "Lit"; readonly lit: LiteralKind; readonly text: string })
  | (Node & { readonly kind: "PathExpr"; readonly path: Path })
  | (Node & { readonly kind: "Unary"; readonly op: UnaryOp; readonly operand: Expr })
  | (Node & { readonly kind: "Binary"; readonly op: BinaryOp; readonly left: Expr; readonly right: Expr })
  | (Node & { readonly kind: "Assign"; readonly left: Expr; readonly right: Expr })
  | (Node & { readonly kind: "AssignOp"; readonly op: AssignOp; readonly left: Expr; readonly right: Expr })
  /** `&e`, `&mut e`, `&raw const e`, `&raw mut e`. */
  | (Node & { readonly kind: "AddrOf"; readonly raw: boolean; readonly mut: boolean; readonly operand: Expr })
  | (Node & { readonly kind: "Cast"; readonly operand: Expr; readonly ty: Type })
  | (Node & { readonly kind: "Call"; readonly callee: Expr; readonly args: readonly Expr[] })
  | (Node & { readonly kind: "MethodCall"; readonly receiver: Expr; readonly name: Ident; readonly generics: AngleArgs | undefined; readonly args: readonly Expr[] })
  /** `e.name` and `e.0`: `name` is the digits of a tuple index. */
  | (Node & { readonly kind: "Field"; readonly operand: Expr; readonly name: Ident })
  | (Node & { readonly kind: "Index"; readonly operand: Expr; readonly index: Expr })
  | (Node & { readonly kind: "Try"; readonly operand: Expr })
  | (Node & { readonly kind: "Await"; readonly operand: Expr })
  | (Node & { readonly kind: "Range"; readonly lo: Expr | undefined; readonly hi: Expr | undefined; readonly inclusive: boolean })
  | (Node & { readonly kind: "Paren"; readonly inner: Expr })
  | (Node & { readonly kind: "Tuple"; readonly elems: readonly Expr[] })
  | (Node & { readonly kind: "Array"; readonly elems: readonly Expr[] })
  | (Node & { readonly kind: "Repeat"; readonly elem: Expr; readonly len: Expr })
  /** `base` is the expression after `..`; `rest` alone is `Foo { a, .. }` without one. */
  | (Node & { readonly kind: "Struct"; readonly path: Path; readonly fields: readonly FieldInit[]; readonly rest: boolean; readonly base: Expr | undefined })
  | (Node & { readonly kind: "Closure"; readonly binder: readonly GenericParam[]; readonly const: boolean; readonly static: boolean; readonly async: boolean; readonly move: boolean; readonly params: readonly ClosureParam[]; readonly output: Type | undefined; readonly body: Expr })
  | (Node & { readonly kind: "BlockExpr"; readonly mode: BlockMode; readonly label: Lifetime | undefined; readonly block: Block })
  | (Node & { readonly kind: "If"; readonly cond: Expr; readonly then: Block; readonly else: Expr | undefined })
  /** `let pat = e` as (a part of) the condition of `if`, `while` or a match guard. */
  | (Node & { readonly kind: "LetCond"; readonly pat: Pattern; readonly scrutinee: Expr })
  | (Node & { readonly kind: "Match"; readonly scrutinee: Expr; readonly attrs: readonly Attr[]; readonly arms: readonly MatchArm[] })
  | (Node & { readonly kind: "While"; readonly label: Lifetime | undefined; readonly cond: Expr; readonly body: Block })
  | (Node & { readonly kind: "Loop"; readonly label: Lifetime | undefined; readonly body: Block })
  | (Node & { readonly kind: "For"; readonly label: Lifetime | undefined; readonly pat: Pattern; readonly iter: Expr; readonly body: Block })
  | (Node & { readonly kind: "Return"; readonly value: Expr | undefined })
  | (Node & { readonly kind: "Break"; readonly label: Lifetime | undefined; readonly value: Expr | undefined })
  | (Node & { readonly kind: "Continue"; readonly label: Lifetime | undefined })
  /** `_` on the left of an assignment. */
  | (Node & { readonly kind: "Underscore" })
  /** `yield e`, `do yeet e`, `become e`: unstable, read and kept. */
  | (Node & { readonly kind: "Yield"; readonly keyword: "yield" | "yeet" | "become"; readonly value: Expr | undefined })
  | (Node & { readonly kind: "MacroExpr"; readonly call: MacroCall })
  /** `#[attr] e` */
  | (Node & { readonly kind: "Attributed"; readonly attrs: readonly Attr[]; readonly expr: Expr })
  /** `format_args!` and its kin, made by macro expansion; never by the parser. */
  | FormatArgs
  /** What expansion makes of a macro that has a meaning of its own; never made by the parser. */
  | BuiltinMacro
  | (Node & { readonly kind: "ErrorExpr" });

export type BlockMode = "plain" | "unsafe" | "const" | "async" | "asyncMove" | "try" | "gen" | "genMove" | "asyncGen" | "asyncGenMove";

export interface FieldInit extends Node {
  readonly attrs: readonly Attr[];
  readonly name: Ident;
  /** For the shorthand `Foo { a }` a `PathExpr` of `a`. */
  readonly value: Expr;
  readonly shorthand: boolean;
}

export interface ClosureParam extends Node {
  readonly attrs: readonly Attr[];
  readonly pat: Pattern;
  readonly ty: Type | undefined;
}

export interface MatchArm extends Node {
  readonly attrs: readonly Attr[];
  readonly pat: Pattern;
  readonly guard: Expr | undefined;
  readonly body: Expr | undefined;
}

/**
 * `{ stmts tail }`. The tail expression is the last statement when that is an `ExprStmt` without `semi`.
 * `attrs` are the inner attributes. `hasItems` says that a statement of this block itself is an item or a macro call.
 */
export interface Block extends Node {
  readonly attrs: readonly Attr[];
  readonly stmts: readonly Stmt[];
  readonly hasItems: boolean;
}

export type Stmt =
  | (Node & { readonly kind: "LetStmt"; readonly attrs: readonly Attr[]; readonly pat: Pattern; readonly ty: Type | undefined; readonly init: Expr | undefined; readonly else: Block | undefined })
  | (Node & { readonly kind: "ItemStmt"; readonly item: Item })
  | (Node & { readonly kind: "ExprStmt"; readonly expr: Expr; readonly semi: boolean })
  /** `m! { … }` or `m!(…);` standing as a statement: it may expand to statements and items. */
  | (Node & { readonly kind: "MacroStmt"; readonly attrs: readonly Attr[]; readonly call: MacroCall; readonly semi: boolean })
  | (Node & { readonly kind: "EmptyStmt" });

// ---- macro calls -----------------------------------------------------------------------------------------

/**
 * `path!(tokens)`. The parser leaves `expansion` undefined; macro expansion sets it once, to what the call stands for,
 * so that every later stage sees both the call and what it became.
 */
export interface MacroCall extends Node {
  readonly path: Path;
  readonly body: TokenTree;
  expansion: MacroExpansion | undefined;
}

export type MacroExpansion =
  | { readonly kind: "Expr"; readonly expr: Expr }
  | { readonly kind: "Type"; readonly ty: Type }
  | { readonly kind: "Pattern"; readonly pat: Pattern }
  | { readonly kind: "Stmts"; readonly stmts: readonly Stmt[] }
  | { readonly kind: "Items"; readonly items: readonly Item[] }
  | { readonly kind: "AssocItems"; readonly items: readonly AssocItem[] }
  /** A procedural or unknown macro: all that is known are the expressions for the names that occur in it. */
  | { readonly kind: "Opaque"; readonly reason: string; readonly inputs: readonly Expr[] }
  /** It could not be expanded; a diagnostic says why. */
  | { readonly kind: "Error" };

/** A parsed format string with its arguments: `format_args!("{} {x:?}", a)`. `newline` when the macro appends one. */
export interface FormatArgs extends Node {
  readonly kind: "FormatArgs";
  readonly newline: boolean;
  readonly pieces: readonly FormatPiece[];
  /** Explicit arguments in order, then the captured names in order of their first use. */
  readonly args: readonly FormatArg[];
}

export interface FormatArg extends Node {
  readonly name: Ident | undefined;
  readonly captured: boolean;
  readonly value: Expr;
}

export type FormatPiece =
  | (Node & { readonly kind: "Text"; readonly text: string })
  | (Node & { readonly kind: "Placeholder"; readonly arg: number; readonly trait: FormatTrait; readonly spec: FormatSpec });

export type FormatTrait = "Display" | "Debug" | "LowerHex" | "UpperHex" | "Octal" | "Binary" | "Pointer" | "LowerExp" | "UpperExp";

export interface FormatSpec {
  readonly fill: string | undefined;
  readonly align: "<" | "^" | ">" | undefined;
  readonly sign: "+" | "-" | undefined;
  readonly alternate: boolean;
  readonly zero: boolean;
  readonly debugHex: "x" | "X" | undefined;
  readonly width: FormatCount | undefined;
  readonly precision: FormatCount | undefined;
}

/** A literal count, or the index of the argument that holds it. */
export type FormatCount = { readonly kind: "Literal"; readonly value: number } | { readonly kind: "Arg"; readonly arg: number };

/**
 * A macro that later stages understand as itself.
 * `label(e, L)`, `declassify(e, L, reason)`, `endorse(e, L, reason)`, `assert_label(e, L)`: `args` is `[e]`, `label` holds the label's tokens.
 * `log`: an event of `log` or `tracing`; `args` are all values that it records, `FormatArgs` among them.
 * `inlineAsm`: `asm!`; `args` are its operands. `offsetOf`, `addrOf`, `env` (a compile-time string) and the rest have no inputs that carry labels.
 */
export interface BuiltinMacro extends Node {
  readonly kind: "BuiltinMacro";
  readonly name: "label" | "declassify" | "endorse" | "assert_label" | "log" | "inlineAsm" | "offsetOf" | "constStr" | "constInt" | "constBool" | "constOptionStr" | "constBytes";
  readonly args: readonly LogArg[];
  readonly label: readonly Token[] | undefined;
  readonly reason: string | undefined;
  /** The value of a `const…`: text, a number's digits, `true`/`false`; undefined is `None` of `option_env!`. */
  readonly text: string | undefined;
  /** Of `log`: the level's name and the crate it belongs to; whether its value is a span. */
  readonly event: { readonly crate: "log" | "tracing"; readonly level: string; readonly isSpan: boolean } | undefined;
}

/** One recorded value: `trait` says how it is formatted; `none` records the value itself (a primitive field, or an operand). */
export interface LogArg extends Node {
  readonly name: string | undefined;
  readonly trait: FormatTrait | "none";
  readonly value: Expr;
}

// ---- items -----------------------------------------------------------------------------------------------

export type Visibility =
  | { readonly kind: "Inherited" }
  | (Node & { readonly kind: "Public" })
  /** `pub(crate)`, `pub(self)`, `pub(super)`, `pub(in path)`, and `crate` alone. */
  | (Node & { readonly kind: "Restricted"; readonly path: Path });

interface ItemBase extends Node {
  readonly attrs: readonly Attr[];
  readonly vis: Visibility;
}

export type Item =
  | FnItem
  | StructItem
  | UnionItem
  | EnumItem
  | TraitItem
  | TraitAliasItem
  | ImplItem
  | ModItem
  | UseItem
  | ExternCrateItem
  | ExternBlockItem
  | ConstItem
  | StaticItem
  | TypeAliasItem
  | MacroRulesItem
  | MacroDefItem
  | MacroItem
  | GlobalAsmItem
  | ErrorItem;

export interface FnItem extends ItemBase {
  readonly kind: "Fn";
  readonly name: Ident;
  readonly qualifiers: FnQualifiers;
  readonly generics: Generics;
  readonly self: SelfParam | undefined;
  /** Without `self`. */
  readonly params: readonly Param[];
  readonly variadic: boolean;
  readonly output: Type | undefined;
  readonly body: Block | undefined;
}

export interface FnQualifiers {
  readonly const: boolean;
  readonly async: boolean;
  readonly gen: boolean;
  readonly unsafe: boolean;
  readonly safe: boolean;
  readonly default: boolean;
  readonly extern: boolean;
  readonly abi: string | undefined;
}

/** `self`, `mut self`, `&'a mut self`, `self: T`. */
export interface SelfParam extends Node {
  readonly attrs: readonly Attr[];
  readonly ref: boolean;
  readonly lifetime: Lifetime | undefined;
  readonly mut: boolean;
  readonly ty: Type | undefined;
}

export interface Param extends Node {
  readonly attrs: readonly Attr[];
  /** Undefined for an anonymous parameter of an edition 2015 trait method. */
  readonly pat: Pattern | undefined;
  readonly ty: Type;
}

export type VariantData =
  | { readonly kind: "Unit" }
  | { readonly kind: "Tuple"; readonly fields: readonly FieldDef[] }
  | { readonly kind: "Record"; readonly fields: readonly FieldDef[] };

/** `name` is the index for a tuple field. */
export interface FieldDef extends Node {
  readonly attrs: readonly Attr[];
  readonly vis: Visibility;
  readonly name: Ident;
  readonly ty: Type;
  readonly default: Expr | undefined;
}

export interface StructItem extends ItemBase {
  readonly kind: "Struct";
  readonly name: Ident;
  readonly generics: Generics;
  readonly data: VariantData;
}

export interface UnionItem extends ItemBase {
  readonly kind: "Union";
  readonly name: Ident;
  readonly generics: Generics;
  readonly data: VariantData;
}

export interface EnumItem extends ItemBase {
  readonly kind: "Enum";
  readonly name: Ident;
  readonly generics: Generics;
  readonly variants: readonly Variant[];
}

export interface Variant extends Node {
  readonly attrs: readonly Attr[];
  readonly vis: Visibility;
  readonly name: Ident;
  readonly data: VariantData;
  readonly discriminant: Expr | undefined;
}

export interface TraitItem extends ItemBase {
  readonly kind: "Trait";
  readonly name: Ident;
  readonly const: boolean;
  readonly unsafe: boolean;
  readonly auto: boolean;
  readonly generics: Generics;
  readonly supertraits: readonly Bound[];
  readonly items: readonly AssocItem[];
}

export interface TraitAliasItem extends ItemBase {
  readonly kind: "TraitAlias";
  readonly name: Ident;
  readonly generics: Generics;
  readonly bounds: readonly Bound[];
}

export interface ImplItem extends ItemBase {
  readonly kind: "Impl";
  readonly default: boolean;
  readonly unsafe: boolean;
  readonly const: boolean;
  readonly negative: boolean;
  readonly generics: Generics;
  readonly trait: Path | undefined;
  readonly self: Type;
  readonly items: readonly AssocItem[];
}

/** What stands in a trait or impl: the items that may stand there, and macro calls that expand to them. */
export type AssocItem = FnItem | ConstItem | TypeAliasItem | MacroItem | ErrorItem;

export interface ModItem extends ItemBase {
  readonly kind: "Mod";
  readonly name: Ident;
  readonly unsafe: boolean;
  /** Undefined for `mod name;`, whose file the program stage finds. */
  readonly items: readonly Item[] | undefined;
}

export interface UseItem extends ItemBase {
  readonly kind: "Use";
  readonly tree: UseTree;
}

/** `prefix::rename as x`, `prefix::*`, `prefix::{…}`; `prefix` may be empty before `*` and `{…}`. */
export interface UseTree extends Node {
  readonly global: boolean;
  readonly prefix: readonly Ident[];
  readonly tail:
    | { readonly kind: "Simple"; readonly rename: Ident | undefined }
    | { readonly kind: "Glob" }
    | { readonly kind: "Nested"; readonly trees: readonly UseTree[] };
}

export interface ExternCrateItem extends ItemBase {
  readonly kind: "ExternCrate";
  readonly name: Ident;
  readonly rename: Ident | undefined;
}

export interface ExternBlockItem extends ItemBase {
  readonly kind: "ExternBlock";
  readonly unsafe: boolean;
  readonly abi: string | undefined;
  readonly items: readonly ForeignItem[];
}

export type ForeignItem = FnItem | StaticItem | TypeAliasItem | MacroItem | ErrorItem;

export interface ConstItem extends ItemBase {
  readonly kind: "Const";
  /** `_` for an unnamed constant. */
  readonly name: Ident;
  readonly default: boolean;
  readonly generics: Generics;
  readonly ty: Type | undefined;
  readonly value: Expr | undefined;
}

export interface StaticItem extends ItemBase {
  readonly kind: "Static";
  readonly name: Ident;
  readonly mut: boolean;
  readonly unsafe: boolean;
  readonly safe: boolean;
  readonly ty: Type | undefined;
  readonly value: Expr | undefined;
}

/** Also an associated type, with bounds in a trait, and an `extern` type. */
export interface TypeAliasItem extends ItemBase {
  readonly kind: "TypeAlias";
  readonly name: Ident;
  readonly default: boolean;
  readonly generics: Generics;
  readonly bounds: readonly Bound[];
  readonly ty: Type | undefined;
}

/** `macro_rules! name { … }` */
export interface MacroRulesItem extends ItemBase {
  readonly kind: "MacroRules";
  readonly name: Ident;
  readonly body: TokenTree;
}

/** `macro name($x:expr) { … }` of declarative macros 2.0, used by the standard library. */
export interface MacroDefItem extends ItemBase {
  readonly kind: "MacroDef";
  readonly name: Ident;
  readonly params: TokenTree | undefined;
  readonly body: TokenTree;
}

/** A macro call in item position. */
export interface MacroItem extends ItemBase {
  readonly kind: "MacroItem";
  readonly call: MacroCall;
}

export interface GlobalAsmItem extends ItemBase {
  readonly kind: "GlobalAsm";
  readonly body: TokenTree;
}

/** What stands where an item could not be read; a diagnostic says why. */
export interface ErrorItem extends ItemBase {
  readonly kind: "ErrorItem";
}

/** A source file. `shebang` is the length of the `#!` line, 0 without one. */
export interface SourceFile extends Node {
  readonly shebang: number;
  readonly attrs: readonly Attr[];
  readonly items: readonly Item[];
}
