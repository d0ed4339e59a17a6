/**
 * Walks the types, patterns and expressions of definitions: applies `cfg` inside them, expands the macro calls, collects the
 * items in blocks, and has the crates read that paths mention. Knows nothing of what names mean.
 */
import type {
  Attr, Block, Bound, Expr, FieldInit, FieldPat, GenericArgs, GenericParam, Generics, MacroCall, MatchArm, Node, Path, Pattern, Stmt, Type, VariantData, WherePredicate,
} from "../../grammar/ast.js";
import { configureNode, configured } from "./crate/defs.js";
import { blockNode, collectItem, isPresent, macroName } from "./crate/collect.js";
import { markIncomplete } from "./names/names.js";
import type { Textual, TextualCall } from "./names/textual.js";
import type { Def } from "./program.js";
import type { BodyTask, ExpandAs, Mutable, Place, World } from "./world.js";

/** Walks one definition. */
export function walkDef(world: World, task: BodyTask): void {
  new Walker(world, { ...task.place, parent: task.def }, task.textual).def(task.def);
}

interface Carrier extends Node { readonly attrs: readonly Attr[] }

class Walker {
  constructor(private readonly world: World, private place: Place, private textual: Textual) {}

  def(def: Def): void {
    switch (def.kind) {
      case "Fn": {
        const { node } = def;
        this.generics(node.generics);
        if (node.self?.ty !== undefined) this.type(node.self.ty);
        this.configure(node, "params");
        for (const param of node.params) {
          if (param.pat !== undefined) this.pattern(param.pat);
          this.type(param.ty);
        }
        if (node.output !== undefined) this.type(node.output);
        if (node.body !== undefined) this.block(node.body);
        return;
      }
      case "Struct": case "Union":
        this.generics(def.node.generics);
        this.data(def.node.data);
        return;
      case "Enum":
        this.generics(def.node.generics);
        for (const variant of def.node.variants) {
          this.data(variant.data);
          if (variant.discriminant !== undefined) this.expr(variant.discriminant);
        }
        return;
      case "Trait": this.generics(def.node.generics); this.bounds(def.node.supertraits); return;
      case "TraitAlias": this.generics(def.node.generics); this.bounds(def.node.bounds); return;
      case "Impl":
        this.generics(def.node.generics);
        if (def.node.trait !== undefined) this.path(def.node.trait);
        this.type(def.node.self);
        return;
      case "TypeAlias":
        this.generics(def.node.generics);
        this.bounds(def.node.bounds);
        if (def.node.ty !== undefined) this.type(def.node.ty);
        return;
      case "Const":
        this.generics(def.node.generics);
        if (def.node.ty !== undefined) this.type(def.node.ty);
        if (def.node.value !== undefined) this.expr(def.node.value);
        return;
      case "Static":
        if (def.node.ty !== undefined) this.type(def.node.ty);
        if (def.node.value !== undefined) this.expr(def.node.value);
        return;
      case "Mod": case "Variant": case "Field": case "Macro": case "ExternCrate": return;
    }
  }

  // ---- cfg -------------------------------------------------------------------------------------------------

  /** Drops the elements of `node[key]` that `cfg` removes. */
  private configure<K extends string, T extends Carrier>(node: Readonly<Record<K, readonly T[]>>, key: K): void {
    const list = node[key];
    if (!list.some(hasAttrs)) return;
    const kept = configured(this.world, this.place, list);
    if (kept !== list) (node as Mutable<typeof node>)[key] = kept;
  }

  /** Drops attributed expressions in a list. */
  private configureExprs<K extends string>(node: Readonly<Record<K, readonly Expr[]>>, key: K): void {
    const list = node[key];
    if (!list.some((expr) => expr.kind === "Attributed")) return;
    const kept = list.filter((expr) => expr.kind !== "Attributed" || configureNode(this.world, this.place, expr));
    if (kept.length !== list.length) (node as Mutable<typeof node>)[key] = kept;
  }

  // ---- macros and blocks -----------------------------------------------------------------------------------

  private expand(call: MacroCall, as: ExpandAs): void {
    this.path(call.path);
    call.expansion ??= this.world.hooks.expand({ call, place: this.place, textual: this.textual, as, final: true }) ?? { kind: "Error" };
    const { expansion } = call;
    const outer = this.place;
    this.place = { ...outer, depth: outer.depth + 1 };
    switch (expansion.kind) {
      case "Expr": this.expr(expansion.expr); break;
      case "Type": this.type(expansion.ty); break;
      case "Pattern": this.pattern(expansion.pat); break;
      case "Stmts": case "Items": case "AssocItems": case "Opaque": case "Error": break;
    }
    this.place = outer;
  }

  private block(block: Block): void {
    const outer = { place: this.place, textual: this.textual };
    if (block.hasItems) this.place = { ...outer.place, scope: blockNode(this.world, block, outer.place) };
    const kept = this.statements(block.stmts, block.hasItems);
    if (kept !== block.stmts) (block as Mutable<Block>).stmts = kept;
    this.place = outer.place;
    this.textual = outer.textual;
  }

  /** Items first, since they are seen in the whole block; then everything in order. Returns what `cfg` left. */
  private statements(stmts: readonly Stmt[], hasItems: boolean): readonly Stmt[] {
    const kept = stmts.some(isConditional) ? stmts.filter((stmt) => this.isPresent(stmt)) : stmts;
    if (!hasItems) {
      for (const stmt of kept) this.statement(stmt);
      return kept;
    }
    const scopes: Textual[] = [];
    let textual = this.textual;
    let items = false;
    for (const stmt of kept) {
      scopes.push(textual);
      if (stmt.kind === "ItemStmt") {
        textual = collectItem(this.world, stmt.item, this.place, textual);
        items = true;
      } else if (stmt.kind === "MacroStmt") {
        textual = { kind: "Call", parent: textual, call: stmt.call, output: undefined };
      }
    }
    if (items) this.world.hooks.settle();
    kept.forEach((stmt, index) => {
      this.textual = scopes[index] ?? this.textual;
      if (stmt.kind !== "MacroStmt") this.statement(stmt);
      else {
        const link = scopes[index + 1] ?? textual;
        this.macroStatement(stmt, link.kind === "Call" ? link : undefined);
      }
    });
    this.textual = textual;
    return kept;
  }

  private isPresent(stmt: Stmt): boolean {
    switch (stmt.kind) {
      case "LetStmt": case "MacroStmt": return configureNode(this.world, this.place, stmt);
      case "ItemStmt": return isPresent(this.world, stmt.item, this.place);
      case "ExprStmt": return stmt.expr.kind !== "Attributed" || configureNode(this.world, this.place, stmt.expr);
      case "EmptyStmt": return true;
    }
  }

  private macroStatement(stmt: Stmt & { kind: "MacroStmt" }, link: TextualCall | undefined): void {
    const { call } = stmt;
    this.path(call.path);
    call.expansion ??= this.world.hooks.expand({ call, place: this.place, textual: this.textual, as: "stmts", final: true }) ?? { kind: "Error" };
    const { expansion } = call;
    if (expansion.kind === "Opaque") markIncomplete(this.place.scope.names, `what the macro \`${macroName(call)}!\` makes`);
    if (expansion.kind !== "Stmts") return;
    const outer = this.place;
    const before = this.textual;
    this.place = { ...outer, depth: outer.depth + 1 };
    const kept = this.statements(expansion.stmts, true);
    call.expansion = { kind: "Stmts", stmts: stmt.semi ? discardLast(kept) : kept };
    if (link !== undefined) link.output = this.textual;
    this.textual = before;
    this.place = outer;
  }

  private statement(stmt: Stmt): void {
    switch (stmt.kind) {
      case "LetStmt":
        if (stmt.ty !== undefined) this.type(stmt.ty);
        if (stmt.init !== undefined) this.expr(stmt.init);
        this.pattern(stmt.pat);
        if (stmt.else !== undefined) this.block(stmt.else);
        return;
      case "ExprStmt": this.expr(stmt.expr); return;
      case "MacroStmt": this.macroStatement(stmt, undefined); return;
      case "ItemStmt": case "EmptyStmt": return;
    }
  }

  // ---- paths and types -------------------------------------------------------------------------------------

  private path(path: Path): void {
    if (path.qself !== undefined) this.type(path.qself.ty);
    const { segments } = path;
    const first = segments[0];
    if (first === undefined) return;
    if ((segments.length > 1 || path.global) && this.world.hooks.mayBeCrate(this.place.crate, first.name)) this.world.hooks.externCrate(this.place.crate, first.name);
    for (const segment of segments) if (segment.args !== undefined) this.genericArgs(segment.args);
  }

  private genericArgs(args: GenericArgs): void {
    if (args.kind === "Paren") {
      for (const input of args.inputs) this.type(input);
      if (args.output !== undefined) this.type(args.output);
      return;
    }
    for (const arg of args.args) {
      switch (arg.kind) {
        case "LifetimeArg": break;
        case "TypeArg": this.type(arg.ty); break;
        case "ConstArg": this.expr(arg.value); break;
        case "AssocEq":
          if (arg.args !== undefined) this.genericArgs(arg.args);
          if (arg.value !== undefined) this.type(arg.value);
          if (arg.constant !== undefined) this.expr(arg.constant);
          break;
        case "AssocBound":
          if (arg.args !== undefined) this.genericArgs(arg.args);
          this.bounds(arg.bounds);
          break;
      }
    }
  }

  private bounds(bounds: readonly Bound[]): void {
    for (const bound of bounds) if (bound.kind === "TraitBound") this.path(bound.path);
  }

  private generics(generics: Generics): void {
    this.configure(generics, "params");
    for (const param of generics.params) this.param(param);
    for (const predicate of generics.where) this.predicate(predicate);
  }

  private param(param: GenericParam): void {
    switch (param.kind) {
      case "LifetimeParam": return;
      case "TypeParam":
        this.bounds(param.bounds);
        if (param.default !== undefined) this.type(param.default);
        return;
      case "ConstParam":
        this.type(param.ty);
        if (param.default !== undefined) this.expr(param.default);
        return;
    }
  }

  private predicate(predicate: WherePredicate): void {
    if (predicate.kind === "WhereLifetime") return;
    this.type(predicate.ty);
    this.bounds(predicate.bounds);
  }

  private data(data: VariantData): void {
    if (data.kind === "Unit") return;
    for (const field of data.fields) {
      this.type(field.ty);
      if (field.default !== undefined) this.expr(field.default);
    }
  }

  private type(type: Type): void {
    switch (type.kind) {
      case "PathType": this.path(type.path); return;
      case "TupleType": for (const elem of type.elems) this.type(elem); return;
      case "ArrayType": this.type(type.elem); this.expr(type.len); return;
      case "SliceType": this.type(type.elem); return;
      case "RefType": case "PtrType": case "ParenType": case "UnsafeBinderType": this.type(type.inner); return;
      case "FnPtrType":
        for (const param of type.params) this.type(param.ty);
        if (type.output !== undefined) this.type(type.output);
        return;
      case "ImplTraitType": case "TraitObjectType": this.bounds(type.bounds); return;
      case "MacroType": this.expand(type.call, "ty"); return;
      case "NeverType": case "InferType": case "VariadicType": case "ErrorType": return;
    }
  }

  // ---- patterns --------------------------------------------------------------------------------------------

  private pattern(pat: Pattern): void {
    switch (pat.kind) {
      case "IdentPat": if (pat.sub !== undefined) this.pattern(pat.sub); return;
      case "LitPat": this.expr(pat.expr); return;
      case "RangePat":
        if (pat.lo !== undefined) this.expr(pat.lo);
        if (pat.hi !== undefined) this.expr(pat.hi);
        return;
      case "PathPat": this.path(pat.path); return;
      case "TupleStructPat": this.path(pat.path); for (const elem of pat.elems) this.pattern(elem); return;
      case "StructPat":
        this.path(pat.path);
        this.configure<"fields", FieldPat>(pat, "fields");
        for (const field of pat.fields) this.pattern(field.pat);
        return;
      case "TuplePat": case "SlicePat": for (const elem of pat.elems) this.pattern(elem); return;
      case "RefPat": case "ParenPat": case "BoxPat": this.pattern(pat.inner); return;
      case "OrPat": for (const alt of pat.alts) this.pattern(alt); return;
      case "ConstBlockPat": this.block(pat.block); return;
      case "MacroPat": this.expand(pat.call, "pat"); return;
      case "WildPat": case "RestPat": case "NeverPat": case "ErrorPat": return;
    }
  }

  // ---- expressions -----------------------------------------------------------------------------------------

  private maybe(expr: Expr | undefined): void {
    if (expr !== undefined) this.expr(expr);
  }

  private all(exprs: readonly Expr[]): void {
    for (const expr of exprs) this.expr(expr);
  }

  private expr(expr: Expr): void {
    switch (expr.kind) {
      case "PathExpr": this.path(expr.path); return;
      case "Unary": case "AddrOf": case "Try": case "Await": case "Field": this.expr(expr.operand); return;
      case "Binary": case "Assign": case "AssignOp": this.expr(expr.left); this.expr(expr.right); return;
      case "Cast": this.expr(expr.operand); this.type(expr.ty); return;
      case "Call": this.expr(expr.callee); this.configureExprs(expr, "args"); this.all(expr.args); return;
      case "MethodCall":
        this.expr(expr.receiver);
        if (expr.generics !== undefined) this.genericArgs(expr.generics);
        this.configureExprs(expr, "args");
        this.all(expr.args);
        return;
      case "Index": this.expr(expr.operand); this.expr(expr.index); return;
      case "Range": this.maybe(expr.lo); this.maybe(expr.hi); return;
      case "Paren": this.expr(expr.inner); return;
      case "Tuple": case "Array": this.configureExprs(expr, "elems"); this.all(expr.elems); return;
      case "Repeat": this.expr(expr.elem); this.expr(expr.len); return;
      case "Struct":
        this.path(expr.path);
        this.configure<"fields", FieldInit>(expr, "fields");
        for (const field of expr.fields) this.expr(field.value);
        this.maybe(expr.base);
        return;
      case "Closure":
        for (const param of expr.params) {
          this.pattern(param.pat);
          if (param.ty !== undefined) this.type(param.ty);
        }
        if (expr.output !== undefined) this.type(expr.output);
        this.expr(expr.body);
        return;
      case "BlockExpr": this.block(expr.block); return;
      case "If": this.expr(expr.cond); this.block(expr.then); this.maybe(expr.else); return;
      case "LetCond": this.pattern(expr.pat); this.expr(expr.scrutinee); return;
      case "Match": this.match(expr); return;
      case "While": this.expr(expr.cond); this.block(expr.body); return;
      case "Loop": this.block(expr.body); return;
      case "For": this.pattern(expr.pat); this.expr(expr.iter); this.block(expr.body); return;
      case "Return": case "Break": case "Yield": this.maybe(expr.value); return;
      case "MacroExpr": this.expand(expr.call, "expr"); return;
      case "Attributed": configureNode(this.world, this.place, expr); this.expr(expr.expr); return;
      case "FormatArgs": for (const arg of expr.args) this.expr(arg.value); return;
      case "BuiltinMacro": for (const arg of expr.args) this.expr(arg.value); return;
      case "Lit": case "Continue": case "Underscore": case "ErrorExpr": return;
    }
  }

  private match(expr: Expr & { kind: "Match" }): void {
    this.expr(expr.scrutinee);
    this.configure<"arms", MatchArm>(expr, "arms");
    for (const arm of expr.arms) {
      this.pattern(arm.pat);
      this.maybe(arm.guard);
      this.maybe(arm.body);
    }
  }
}

function hasAttrs(node: Carrier): boolean {
  return node.attrs.length > 0;
}

function isConditional(stmt: Stmt): boolean {
  switch (stmt.kind) {
    case "LetStmt": case "MacroStmt": return stmt.attrs.length > 0;
    case "ItemStmt": return stmt.item.attrs.length > 0;
    case "ExprStmt": return stmt.expr.kind === "Attributed";
    case "EmptyStmt": return false;
  }
}

/** `m!(…);` has no value: the last expression of the expansion becomes a statement. */
function discardLast(stmts: readonly Stmt[]): readonly Stmt[] {
  const last = stmts[stmts.length - 1];
  if (last?.kind === "MacroStmt" && !last.semi) return [...stmts.slice(0, -1), { ...last, semi: true }];
  if (last?.kind !== "ExprStmt" || last.semi) return stmts;
  return [...stmts.slice(0, -1), { ...last, semi: true }];
}
