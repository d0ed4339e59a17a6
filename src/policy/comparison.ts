/**
 * Evaluates the comparisons of an enum without data on every pair of its variants, from their syntax: derived ones, and written ones made of
 * `match`, `if`, casts, integers, orderings and calls of the enum's own functions. What it does not understand it says so of.
 */
import type { Block, Expr, FnItem, MatchArm, Path, Pattern, Stmt } from "../../grammar/ast.js";
import type { EnumDef, FnDef, ImplDef, Program } from "../program/program.js";
import type { Sign, Value } from "./comparison-values.js";
import { NONE, NotUnderstood, asBool, asSign, bool, give, ordering, some, structural } from "./comparison-values.js";
import { ImplIndex } from "./impl-index.js";

/** What `a.partial_cmp(b)` gives: a sign, `none`, `unknown` when the code was not understood, `odd` when a written `<` or its kin says otherwise. */
export type Compared = Sign | "none" | "unknown" | "odd";

export interface Comparisons {
  /** Undefined: values of the type cannot be compared by order. */
  readonly order: ImplDef | undefined;
  compare(a: number, b: number): Compared;
  /** Undefined: not understood, or there is no `==`. */
  equals(a: number, b: number): boolean | undefined;
}

type Env = ReadonlyMap<string, Value>;
type Comparison = "partial_cmp" | "cmp" | "eq" | "ne" | "lt" | "le" | "gt" | "ge";
const COMPARISONS: ReadonlySet<string> = new Set(["partial_cmp", "cmp", "eq", "ne", "lt", "le", "gt", "ge"]);
const MAX_STEPS = 20_000;
const MAX_DEPTH = 64;

export function comparisonsOf(program: Program, def: EnumDef): Comparisons {
  const impls = new ImplIndex(program).ofType(def);
  const evaluator = new Evaluator(def, impls);
  const order = evaluator.traitImpl("PartialOrd");
  return {
    order,
    compare: (a, b) => (order === undefined ? "unknown" : evaluator.compare(a, b)),
    equals: (a, b) => evaluator.attempt(() => asBool(evaluator.comparison("eq", variant(a), variant(b)))),
  };
}

function variant(index: number): Value {
  return { kind: "Variant", index };
}

/** Leaves a function with its result. */
class Returned extends Error {
  constructor(readonly value: Value) {
    super();
  }
}

class Evaluator {
  private steps = 0;
  private depth = 0;
  private readonly discriminants: readonly (bigint | undefined)[];

  constructor(private readonly def: EnumDef, private readonly impls: readonly ImplDef[]) {
    this.discriminants = discriminantsOf(def);
  }

  traitImpl(name: string): ImplDef | undefined {
    return this.impls.find((impl) => impl.node.trait?.segments.at(-1)?.name === name && isForItself(impl));
  }

  compare(a: number, b: number): Compared {
    const left = variant(a);
    const right = variant(b);
    const result = this.attempt(() => this.comparison("partial_cmp", left, right));
    if (result?.kind !== "Option") return "unknown";
    const sign = result.value === undefined ? "none" : asSign(result.value);
    const expected = { lt: sign === -1, le: sign === -1 || sign === 0, gt: sign === 1, ge: sign === 1 || sign === 0 } as const;
    for (const operator of ["lt", "le", "gt", "ge"] as const) {
      const written = this.attempt(() => asBool(this.comparison(operator, left, right)));
      if (written === undefined) return "unknown";
      if (written !== expected[operator]) return "odd";
    }
    return sign;
  }

  attempt<T>(action: () => T): T | undefined {
    this.steps = 0;
    this.depth = 0;
    try {
      return action();
    } catch (error) {
      if (error instanceof NotUnderstood) return undefined;
      throw error;
    }
  }

  /** `a.method(b)` for one of the comparing methods, on variants by their impls, on anything else by structure. */
  comparison(method: Comparison, a: Value, b: Value): Value {
    if (a.kind !== "Variant") return this.fromSign(method, structural(a, b, (x, y) => this.cmpOfVariants(x, y)));
    const impl = this.traitImpl(method === "cmp" ? "Ord" : method === "eq" || method === "ne" ? "PartialEq" : "PartialOrd");
    if (impl === undefined) return give();
    if (impl.derived !== undefined) return this.fromSign(method, this.derivedOrder(a, b));
    const written = impl.items.find((item): item is FnDef => item.kind === "Fn" && item.name === method);
    if (written !== undefined) return this.call(written.node, [a, b]);
    return this.provided(method, a, b);
  }

  private cmpOfVariants(a: number, b: number): Sign {
    return asSign(this.comparison("cmp", variant(a), variant(b)));
  }

  private fromSign(method: Comparison, sign: Sign): Value {
    switch (method) {
      case "partial_cmp": return some(ordering(sign));
      case "cmp": return ordering(sign);
      case "eq": return bool(sign === 0);
      case "ne": return bool(sign !== 0);
      case "lt": return bool(sign < 0);
      case "le": return bool(sign <= 0);
      case "gt": return bool(sign > 0);
      case "ge": return bool(sign >= 0);
    }
  }

  /** The methods that the traits provide. */
  private provided(method: Comparison, a: Value, b: Value): Value {
    switch (method) {
      case "partial_cmp":
      case "cmp":
      case "eq": return give();
      case "ne": return bool(!asBool(this.comparison("eq", a, b)));
      case "lt":
      case "le":
      case "gt":
      case "ge": {
        const result = this.comparison("partial_cmp", a, b);
        if (result.kind !== "Option") return give();
        return result.value === undefined ? bool(false) : this.fromSign(method, asSign(result.value));
      }
    }
  }

  private derivedOrder(a: Value, b: Value): Sign {
    if (a.kind !== "Variant" || b.kind !== "Variant") return give();
    const [left, right] = [this.discriminants[a.index], this.discriminants[b.index]];
    if (left === undefined || right === undefined) return give();
    return left < right ? -1 : left > right ? 1 : 0;
  }

  // ---- code ----------------------------------------------------------------------------------------------

  private call(fn: FnItem, args: readonly Value[]): Value {
    if (fn.body === undefined || ++this.steps > MAX_STEPS || this.depth >= MAX_DEPTH) return give();
    const env = new Map<string, Value>();
    const params = fn.self === undefined ? args : args.slice(1);
    if (fn.self !== undefined) env.set("self", args[0] ?? give());
    fn.params.forEach((param, i) => {
      const value = params[i];
      if (param.pat === undefined || value === undefined || !this.matches(param.pat, value, env)) give();
    });
    this.depth++;
    try {
      return this.block(fn.body, env);
    } catch (error) {
      if (error instanceof Returned) return error.value;
      throw error;
    } finally {
      this.depth--;
    }
  }

  private block(block: Block, outer: Env): Value {
    const env = new Map(outer);
    let result: Value = { kind: "Tuple", values: [] };
    for (const stmt of block.stmts) result = this.statement(stmt, env);
    return result;
  }

  private statement(stmt: Stmt, env: Map<string, Value>): Value {
    switch (stmt.kind) {
      case "LetStmt":
        if (stmt.init === undefined || !this.matches(stmt.pat, this.eval(stmt.init, env), env)) give();
        return { kind: "Tuple", values: [] };
      case "ExprStmt": {
        const value = this.eval(stmt.expr, env);
        return stmt.semi ? { kind: "Tuple", values: [] } : value;
      }
      case "ItemStmt":
      case "EmptyStmt": return { kind: "Tuple", values: [] };
      case "MacroStmt": return stmt.call.expansion?.kind === "Expr" ? this.eval(stmt.call.expansion.expr, env) : give();
    }
  }

  private eval(expr: Expr, env: Env): Value {
    if (++this.steps > MAX_STEPS) give();
    switch (expr.kind) {
      case "Lit": return literal(expr.lit, expr.text);
      case "PathExpr": return this.path(expr.path, env);
      case "Paren": return this.eval(expr.inner, env);
      case "Attributed": return this.eval(expr.expr, env);
      case "AddrOf": return this.eval(expr.operand, env);
      case "Unary": return this.unary(expr.op, this.eval(expr.operand, env));
      case "Binary": return this.binary(expr.op, expr.left, expr.right, env);
      case "Cast": return this.cast(this.eval(expr.operand, env));
      case "Tuple": return { kind: "Tuple", values: expr.elems.map((elem) => this.eval(elem, env)) };
      case "Field": return field(this.eval(expr.operand, env), expr.name.name);
      case "Call": return this.callExpr(expr.callee, expr.args.map((arg) => this.eval(arg, env)));
      case "MethodCall": return this.method(expr.name.name, this.eval(expr.receiver, env), expr.args.map((arg) => this.eval(arg, env)));
      case "BlockExpr": return expr.mode === "plain" ? this.block(expr.block, env) : give();
      case "If": return this.ifExpr(expr.cond, expr.then, expr.else, env);
      case "Match": return this.match(this.eval(expr.scrutinee, env), expr.arms, env);
      case "Return": throw new Returned(expr.value === undefined ? give() : this.eval(expr.value, env));
      case "MacroExpr": return expr.call.expansion?.kind === "Expr" ? this.eval(expr.call.expansion.expr, env) : give();
      case "LetCond": return give();
      case "Assign": case "AssignOp": case "Index": case "Try": case "Await": case "Range": case "Array": case "Repeat": case "Struct": case "Closure":
      case "While": case "Loop": case "For": case "Break": case "Continue": case "Underscore": case "Yield": case "FormatArgs": case "BuiltinMacro": case "ErrorExpr":
        return give();
    }
  }

  private ifExpr(cond: Expr, then: Block, otherwise: Expr | undefined, env: Env): Value {
    const inner = new Map(env);
    const holds = cond.kind === "LetCond" ? this.matches(cond.pat, this.eval(cond.scrutinee, env), inner) : asBool(this.eval(cond, env));
    if (holds) return this.block(then, inner);
    return otherwise === undefined ? { kind: "Tuple", values: [] } : this.eval(otherwise, env);
  }

  private match(value: Value, arms: readonly MatchArm[], env: Env): Value {
    for (const arm of arms) {
      const inner = new Map(env);
      if (!this.matches(arm.pat, value, inner)) continue;
      if (arm.guard !== undefined && !asBool(this.eval(arm.guard, inner))) continue;
      return arm.body === undefined ? give() : this.eval(arm.body, inner);
    }
    return give();
  }

  private path(path: Path, env: Env): Value {
    const name = path.segments.at(-1)?.name ?? "";
    const local = path.segments.length === 1 ? env.get(name) : undefined;
    return local ?? this.constant(path) ?? give();
  }

  /** `Level::Secret`, `Self::Secret`, `Ordering::Less`, `None`. */
  private constant(path: Path): Value | undefined {
    const name = path.segments.at(-1)?.name ?? "";
    const owner = path.segments.at(-2)?.name;
    if (owner === undefined || owner === "Self" || owner === this.def.name) {
      const index = this.def.variants.findIndex((v) => v.name === name && v.data === "Unit");
      if (index >= 0) return variant(index);
    }
    if (owner === undefined && name === "None") return NONE;
    if (owner !== undefined && owner !== "Ordering") return undefined;
    if (name === "Less") return ordering(-1);
    if (name === "Equal") return ordering(0);
    return name === "Greater" ? ordering(1) : undefined;
  }

  private unary(op: "!" | "-" | "*", value: Value): Value {
    switch (op) {
      case "*": return value;
      case "!": return bool(!asBool(value));
      case "-": return value.kind === "Int" ? { kind: "Int", value: -value.value } : give();
    }
  }

  private binary(op: Extract<Expr, { kind: "Binary" }>["op"], left: Expr, right: Expr, env: Env): Value {
    const a = this.eval(left, env);
    if (op === "&&") return asBool(a) ? this.eval(right, env) : a;
    if (op === "||") return asBool(a) ? a : this.eval(right, env);
    const b = this.eval(right, env);
    switch (op) {
      case "==": return this.comparison("eq", a, b);
      case "!=": return this.comparison("ne", a, b);
      case "<": return this.comparison("lt", a, b);
      case "<=": return this.comparison("le", a, b);
      case ">": return this.comparison("gt", a, b);
      case ">=": return this.comparison("ge", a, b);
      case "+": case "-": case "*": case "&": case "|": case "^": return arithmetic(op, a, b);
      case "/": case "%": case "<<": case ">>": return give();
    }
  }

  private cast(value: Value): Value {
    if (value.kind === "Int") return value;
    if (value.kind === "Bool") return { kind: "Int", value: value.value ? 1n : 0n };
    if (value.kind !== "Variant") return give();
    const discriminant = this.discriminants[value.index];
    return discriminant === undefined ? give() : { kind: "Int", value: discriminant };
  }

  private callExpr(callee: Expr, args: readonly Value[]): Value {
    if (callee.kind !== "PathExpr") return give();
    const { segments } = callee.path;
    const name = segments.at(-1)?.name ?? "";
    const [first, second] = args;
    if (name === "Some" && first !== undefined && args.length === 1) return some(first);
    if (COMPARISONS.has(name) && first !== undefined && second !== undefined) return this.method(name, first, [second]);
    const fn = this.ownFn(name);
    return segments.length === 2 && fn !== undefined ? this.call(fn, args) : give();
  }

  private ownFn(name: string): FnItem | undefined {
    for (const impl of this.impls) {
      if (impl.node.trait !== undefined) continue;
      for (const item of impl.items) if (item.kind === "Fn" && item.name === name) return item.node;
    }
    return undefined;
  }

  private method(name: string, receiver: Value, args: readonly Value[]): Value {
    const [arg] = args;
    if (COMPARISONS.has(name) && arg !== undefined) return this.comparison(name as Comparison, receiver, arg);
    if (name === "clone" || name === "to_owned") return receiver;
    if (receiver.kind === "Ordering") return orderingMethod(name, receiver.value, arg);
    if (receiver.kind === "Option" && (name === "unwrap" || name === "expect")) return receiver.value ?? give();
    const fn = receiver.kind === "Variant" ? this.ownFn(name) : undefined;
    return fn === undefined ? give() : this.call(fn, [receiver, ...args]);
  }

  // ---- patterns ------------------------------------------------------------------------------------------

  /** Whether `value` fits; binds the pattern's names in `env`. */
  private matches(pat: Pattern, value: Value, env: Map<string, Value>): boolean {
    switch (pat.kind) {
      case "WildPat": return true;
      case "ParenPat":
      case "RefPat": return this.matches(pat.inner, value, env);
      case "OrPat": return pat.alts.some((alt) => this.matches(alt, value, env));
      case "TuplePat": return value.kind === "Tuple" ? this.matchesAll(pat.elems, value.values, env) : give();
      case "LitPat": return structural(this.eval(pat.expr, env), value, () => give()) === 0;
      case "PathPat": return same(this.constant(pat.path) ?? give(), value);
      case "IdentPat": return this.matchesIdent(pat, value, env);
      case "TupleStructPat": return this.matchesSome(pat.path, pat.elems, value, env);
      case "RestPat": case "RangePat": case "StructPat": case "SlicePat": case "BoxPat": case "ConstBlockPat": case "NeverPat": case "MacroPat": case "ErrorPat": return give();
    }
  }

  private matchesIdent(pat: Extract<Pattern, { kind: "IdentPat" }>, value: Value, env: Map<string, Value>): boolean {
    const asPath: Path = { start: pat.start, end: pat.end, global: false, qself: undefined, segments: [{ start: pat.start, end: pat.end, name: pat.name.name, args: undefined }] };
    const constant = /^\p{Lu}/u.test(pat.name.name) ? this.constant(asPath) : undefined;
    if (constant !== undefined) return same(constant, value);
    if (pat.sub !== undefined && !this.matches(pat.sub, value, env)) return false;
    env.set(pat.name.name, value);
    return true;
  }

  private matchesAll(pats: readonly Pattern[], values: readonly Value[], env: Map<string, Value>): boolean {
    if (pats.length !== values.length) give();
    return pats.every((pat, i) => this.matches(pat, values[i] ?? give(), env));
  }

  private matchesSome(path: Path, elems: readonly Pattern[], value: Value, env: Map<string, Value>): boolean {
    const [inner] = elems;
    if (path.segments.at(-1)?.name !== "Some" || value.kind !== "Option" || inner === undefined || elems.length !== 1) return give();
    return value.value !== undefined && this.matches(inner, value.value, env);
  }
}

/** `impl PartialOrd for T` and `impl PartialOrd<T> for T`, not a comparison with another type. */
function isForItself(impl: ImplDef): boolean {
  const args = impl.node.trait?.segments.at(-1)?.args;
  if (args === undefined) return true;
  const [arg] = args.kind === "Angle" ? args.args : [];
  return arg?.kind === "TypeArg" && arg.ty.kind === "PathType" && ["Self", nameOfSelf(impl)].includes(arg.ty.path.segments.at(-1)?.name ?? "");
}

function nameOfSelf(impl: ImplDef): string {
  return impl.node.self.kind === "PathType" ? (impl.node.self.path.segments.at(-1)?.name ?? "") : "";
}

function discriminantsOf(def: EnumDef): readonly (bigint | undefined)[] {
  let next: bigint | undefined = 0n;
  return def.variants.map(({ node }) => {
    const written = node.discriminant;
    if (written !== undefined) {
      const value = written.kind === "Unary" && written.op === "-" ? written.operand : written;
      next = value.kind === "Lit" && value.lit === "int" ? intOf(value.text) * (value === written ? 1n : -1n) : undefined;
    }
    const own = next;
    next = own === undefined ? undefined : own + 1n;
    return own;
  });
}

function intOf(text: string): bigint {
  const digits = text.replaceAll("_", "");
  const match = /^(0x[0-9a-fA-F]+|0o[0-7]+|0b[01]+|[0-9]+)(?:[iu](?:8|16|32|64|128|size))?$/.exec(digits);
  return match?.[1] === undefined ? give() : BigInt(match[1]);
}

function literal(kind: Extract<Expr, { kind: "Lit" }>["lit"], text: string): Value {
  if (kind === "int") return { kind: "Int", value: intOf(text) };
  return kind === "bool" ? bool(text === "true") : give();
}

function field(value: Value, name: string): Value {
  return value.kind === "Tuple" ? (value.values[Number(name)] ?? give()) : give();
}

function same(a: Value, b: Value): boolean {
  return structural(a, b, (x, y) => (x === y ? 0 : 1)) === 0;
}

function arithmetic(op: "+" | "-" | "*" | "&" | "|" | "^", a: Value, b: Value): Value {
  if (a.kind === "Bool" && b.kind === "Bool") {
    if (op === "&") return bool(a.value && b.value);
    if (op === "|") return bool(a.value || b.value);
    return op === "^" ? bool(a.value !== b.value) : give();
  }
  if (a.kind !== "Int" || b.kind !== "Int") return give();
  const results = { "+": a.value + b.value, "-": a.value - b.value, "*": a.value * b.value, "&": a.value & b.value, "|": a.value | b.value, "^": a.value ^ b.value };
  return { kind: "Int", value: results[op] };
}

function orderingMethod(name: string, sign: Sign, arg: Value | undefined): Value {
  switch (name) {
    case "reverse": return ordering(-sign);
    case "then": return sign === 0 ? (arg ?? give()) : ordering(sign);
    case "is_eq": return bool(sign === 0);
    case "is_ne": return bool(sign !== 0);
    case "is_lt": return bool(sign < 0);
    case "is_le": return bool(sign <= 0);
    case "is_gt": return bool(sign > 0);
    case "is_ge": return bool(sign >= 0);
  }
  return give();
}
