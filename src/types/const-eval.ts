/**
 * Evaluates the constant expressions that stand in types: literals, named constants, arithmetic, parameters. What it does not
 * understand stays unevaluated and equals only itself.
 */
import type { Expr, Path } from "../../grammar/ast.js";
import type { ConstDef, Def, Scope } from "../program/program.js";
import { parseInt as parseIntLiteral } from "./literals.js";
import type { Const } from "./ty.js";
import type { Tcx } from "./tcx.js";

const MAX_DEPTH = 40;

const MAXIMA: ReadonlyMap<string, bigint> = new Map([
  ["u8", 8n], ["u16", 16n], ["u32", 32n], ["u64", 64n], ["u128", 128n], ["usize", 64n],
].map(([name, bits]) => [String(name), (1n << BigInt(bits ?? 0)) - 1n]));

export class ConstEvaluator {
  private readonly named = new Map<ConstDef, bigint | boolean | undefined>();

  constructor(private readonly tcx: Tcx) {}

  evaluate(expr: Expr, owner: Def, scope: Scope): Const {
    const { types } = this.tcx;
    if (expr.kind === "PathExpr") return this.path(expr.path, owner, scope);
    if (expr.kind === "BlockExpr" && expr.block.stmts.length === 1) {
      const only = expr.block.stmts[0];
      if (only?.kind === "ExprStmt" && !only.semi) return this.evaluate(only.expr, owner, scope);
    }
    if (expr.kind === "Paren") return this.evaluate(expr.inner, owner, scope);
    const value = this.value(expr, owner, scope, 0);
    return value === undefined ? types.unevaluated(expr) : types.constValue(value);
  }

  path(path: Path, owner: Def, scope: Scope): Const {
    const { types } = this.tcx;
    const first = path.segments[0];
    if (path.segments.length === 1 && first !== undefined && path.qself === undefined) {
      const generics = this.tcx.generics.of(owner);
      const index = generics.byName.get(first.name);
      const param = index === undefined ? undefined : generics.params[index];
      if (index !== undefined && param?.kind === "Const") return types.constParam(param.owner, index, param.name);
    }
    const value = this.pathValue(path, owner, scope, 0);
    return value === undefined ? types.unevaluated({ kind: "PathExpr", path, start: path.start, end: path.end }) : types.constValue(value);
  }

  private pathValue(path: Path, owner: Def, scope: Scope, depth: number): bigint | boolean | undefined {
    if (path.qself !== undefined) return undefined;
    const [first, second] = path.segments;
    const max = first === undefined || path.segments.length !== 2 ? undefined : MAXIMA.get(first.name);
    if (max !== undefined && second?.name === "MAX") return max;
    if (max !== undefined && second?.name === "BITS") return BigInt(max.toString(2).length);
    if (first?.name === "Self" && second !== undefined && path.segments.length === 2) return this.assocOfSelf(owner, second.name, depth);
    const { resolution, used } = this.tcx.program.resolver.resolve(scope, path, "value");
    if (resolution.kind !== "Def" || resolution.def.kind !== "Const" || used !== path.segments.length) return undefined;
    return this.constant(resolution.def, depth);
  }

  private assocOfSelf(owner: Def, name: string, depth: number): bigint | boolean | undefined {
    let def: Def | undefined = owner;
    while (def !== undefined && def.kind !== "Impl") def = def.parent;
    const item = def?.items.find((i) => i.kind === "Const" && i.name === name);
    return item?.kind === "Const" ? this.constant(item, depth) : undefined;
  }

  private constant(def: ConstDef, depth: number): bigint | boolean | undefined {
    if (this.named.has(def)) return this.named.get(def);
    if (depth > MAX_DEPTH || def.node.value === undefined) return undefined;
    this.named.set(def, undefined);
    const value = this.value(def.node.value, def, def.scope, depth + 1);
    this.named.set(def, value);
    return value;
  }

  private value(expr: Expr, owner: Def, scope: Scope, depth: number): bigint | boolean | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const sub = (e: Expr): bigint | boolean | undefined => this.value(e, owner, scope, depth + 1);
    if (expr.kind === "Lit") {
      if (expr.lit === "int") return parseIntLiteral(expr.text).value;
      if (expr.lit === "bool") return expr.text === "true";
      return undefined;
    }
    if (expr.kind === "PathExpr") return this.pathValue(expr.path, owner, scope, depth + 1);
    if (expr.kind === "Paren") return sub(expr.inner);
    if (expr.kind === "Cast") return sub(expr.operand);
    if (expr.kind === "MacroExpr") return expr.call.expansion?.kind === "Expr" ? sub(expr.call.expansion.expr) : undefined;
    if (expr.kind === "BlockExpr") {
      const only = expr.block.stmts.length === 1 ? expr.block.stmts[0] : undefined;
      return only?.kind === "ExprStmt" && !only.semi ? sub(only.expr) : undefined;
    }
    if (expr.kind === "Unary") {
      const value = sub(expr.operand);
      if (expr.op === "-" && typeof value === "bigint") return -value;
      return expr.op === "!" && typeof value === "boolean" ? !value : undefined;
    }
    if (expr.kind === "If" && expr.else !== undefined) {
      const cond = sub(expr.cond);
      if (typeof cond !== "boolean") return undefined;
      return cond ? sub({ kind: "BlockExpr", mode: "plain", label: undefined, block: expr.then, start: expr.then.start, end: expr.then.end }) : sub(expr.else);
    }
    if (expr.kind === "Binary") return binary(expr.op, sub(expr.left), sub(expr.right));
    return undefined;
  }
}

function binary(op: string, left: bigint | boolean | undefined, right: bigint | boolean | undefined): bigint | boolean | undefined {
  if (typeof left !== "bigint" || typeof right !== "bigint") return undefined;
  if ((op === "<<" || op === ">>") && (right < 0n || right > 128n)) return undefined;
  if ((op === "/" || op === "%") && right === 0n) return undefined;
  if (op === "+") return left + right;
  if (op === "-") return left - right;
  if (op === "*") return left * right;
  if (op === "/") return left / right;
  if (op === "%") return left % right;
  if (op === "<<") return left << right;
  if (op === ">>") return left >> right;
  if (op === "&") return left & right;
  if (op === "|") return left | right;
  if (op === "^") return left ^ right;
  if (op === "==") return left === right;
  if (op === "!=") return left !== right;
  if (op === "<") return left < right;
  if (op === "<=") return left <= right;
  if (op === ">") return left > right;
  if (op === ">=") return left >= right;
  return undefined;
}
