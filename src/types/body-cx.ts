/**
 * The state of inferring one body: variables, obligations, locals, enclosing functions and loops, and the nodes whose types are still
 * open. The checkers of expressions, patterns and calls share it.
 */
import type { Attr, Block, Expr } from "../../grammar/ast.js";
import type { AssocDef, Def, FnDef, Scope, TraitDef } from "../program/program.js";
import type { CoerceMany } from "./coerce.js";
import { InferTable } from "./infer-table.js";
import { LocalScopes } from "./locals.js";
import { TypeLowerer } from "./lower-type.js";
import { Solver } from "./solver.js";
import type { SolverShared } from "./solver-shared.js";
import type { Tcx } from "./tcx.js";
import { foldArgs, superFold } from "./fold.js";
import type { Folder } from "./fold.js";
import { TyFlag } from "./ty.js";
import type { GenericArgs, Ty } from "./ty.js";
import type { Callee, ClosureBody, JumpTarget, LocalVar, TBlock, TExpr, TPat, TypeGap } from "./typed-body.js";

export type Mut<T> = { -readonly [K in keyof T]: T[K] };

/** What the context wants an expression to be. `has`: its type, before coercion. `cast`: a type it will be cast to. `rvalue`: behind a pointer it may be unsized to this. */
export interface Expected {
  readonly how: "has" | "cast" | "rvalue";
  readonly ty: Ty;
}

/** A function, closure or async block: where `return` and `?` go. */
export interface FnFrame {
  readonly returns: CoerceMany | undefined;
  readonly returnTy: Ty;
  readonly closure: ClosureBody | undefined;
  /** A `try` block catches `?` instead. */
}

/** A loop or labelled block. */
export interface Breakable {
  readonly target: JumpTarget;
  /** The label's name and hygiene context. */
  readonly label: string | undefined;
  readonly context: number;
  readonly values: CoerceMany | undefined;
  broken: boolean;
  /** A `try` block, which catches `?`. */
  readonly isTry: boolean;
}

export type NodeInit = TExpr extends infer T ? T : never;

/** A trait's method that was called: the impl's is looked up when all types are known. */
export type FnCallee = Mut<Extract<Callee, { kind: "Fn" }>>;

export class BodyCx {
  readonly table: InferTable;
  readonly solver: Solver;
  readonly scopes: LocalScopes;
  readonly locals: LocalVar[] = [];
  readonly closures: ClosureBody[] = [];
  readonly gaps: TypeGap[] = [];
  readonly frames: FnFrame[] = [];
  readonly breakables: Breakable[] = [];
  /** What follows is not reached. */
  diverges = false;
  scope: Scope;

  /** Everything with a type that may mention variables. */
  readonly typed: { ty: Ty }[] = [];
  readonly callees: FnCallee[] = [];
  readonly argHolders: { args: GenericArgs }[] = [];
  readonly divergingVars: number[] = [];
  /** Run after inference, in order, when types are known but nodes can still be changed. */
  readonly deferredCasts: (() => void)[] = [];
  readonly finishers: (() => void)[] = [];
  /** Calls of closures: how they are called is known when all of the body is. */
  readonly closureCalls: { readonly callee: Mut<Extract<Callee, { kind: "Value" }>>; readonly closure: ClosureBody }[] = [];
  private nextTarget = 0;
  private lowererMemo: { readonly scope: Scope; readonly lowerer: TypeLowerer } | undefined;
  /** The hidden types of the opaque types that this body defines. */
  readonly opaques = new Map<Ty, Ty>();
  private depth = 0;

  constructor(readonly tcx: Tcx, readonly shared: SolverShared, readonly owner: Def) {
    this.table = new InferTable(tcx.types);
    this.solver = new Solver(shared, this.table, shared.envFor(owner), this.closures);
    this.scopes = new LocalScopes(tcx.program.sourceMap);
    this.scope = owner.scope;
  }

  get types(): Tcx["types"] { return this.tcx.types; }

  /** Whether what was just checked does not go on; what comes next is reached again. */
  tookDivergence(): boolean {
    const before = this.diverges;
    this.diverges = false;
    return before;
  }

  // ---- types

  /** Resolved as far as its head; tries waiting obligations when any part of it is open. */
  structurally(ty: Ty): Ty {
    const at = this.table.shallow(ty);
    if (!at.hasInfer || !this.solver.hasPending) return at;
    const resolved = this.table.resolve(at);
    if (!resolved.hasInfer) return resolved;
    this.solver.selectWherePossible();
    return this.table.shallow(resolved);
  }

  /** The type as it leaves inference: what is still open is unknown. */
  finalTy(ty: Ty): Ty {
    const resolved = this.table.resolve(ty);
    return resolved.hasInfer ? this.withoutVariables(resolved) : resolved;
  }

  private withoutVariables(ty: Ty): Ty {
    const unknown = this.types.unknown("not inferred");
    const folder: Folder = {
      mask: TyFlag.Infer,
      ty: (t) => (t.kind === "Infer" ? unknown : superFold(this.types, t, folder)),
      region: (r) => r,
      konst: () => this.types.unknownConst,
    };
    return folder.ty(ty);
  }

  finalArgs(args: GenericArgs): GenericArgs {
    const folder: Folder = { mask: TyFlag.Infer, ty: (t) => this.finalTy(t), region: (r) => r, konst: (c) => {
      const at = this.table.shallowConst(c);
      return at.kind === "ConstInfer" ? this.types.unknownConst : at;
    } };
    return this.types.listFor(foldArgs(args, folder)).args;
  }

  shallow(ty: Ty): Ty { return this.table.shallow(ty); }
  resolve(ty: Ty): Ty { return this.table.resolve(ty); }
  fresh(): Ty { return this.table.freshTy(); }

  freshDiverging(): Ty {
    const ty = this.table.freshTy();
    if (ty.kind === "Infer") this.divergingVars.push(ty.variable);
    return ty;
  }

  unify(a: Ty, b: Ty): boolean {
    const at = this.table.snapshot();
    if (this.table.unify(a, b)) return true;
    this.table.rollback(at);
    return false;
  }

  probe<R>(body: () => R): R {
    const at = this.table.snapshot();
    const result = body();
    this.table.rollback(at);
    return result;
  }

  isVariable(ty: Ty): boolean {
    const at = this.table.shallow(ty);
    return at.kind === "Infer" && this.table.kindOf(at.variable) === "ty";
  }

  /** Lowers types that are written in the body. */
  lowerer(): TypeLowerer {
    if (this.lowererMemo?.scope !== this.scope) {
      this.lowererMemo = {
        scope: this.scope,
        lowerer: new TypeLowerer(this.tcx, {
          owner: this.owner, scope: this.scope,
          infer: { ty: () => this.table.freshTy(), konst: () => this.table.freshConst(), normalize: (ty) => this.solver.normalize(ty) },
        }),
      };
    }
    return this.lowererMemo.lowerer;
  }

  /** The items of this name of all traits whose methods can be called here; inside a trait or its impl that trait's too. */
  traitItems(name: string): readonly { readonly trait: TraitDef; readonly item: AssocDef }[] {
    const found = this.tcx.traitMethods.named(this.scope, name);
    const own = this.ownTrait();
    if (own === undefined || found.some((f) => f.trait === own)) return found;
    const more = own.items.filter((item) => item.name === name && item.kind !== "TypeAlias").map((item) => ({ trait: own, item }));
    return more.length === 0 ? found : [...found, ...more];
  }

  private ownTrait(): TraitDef | undefined {
    const container = this.tcx.containerOf(this.owner);
    return container?.kind === "Impl" ? this.tcx.erasedHeader(container).trait : container;
  }

  // ---- nodes

  /** Registers a node whose type may still change. */
  node<T extends TExpr | TPat>(node: T): T {
    if (node.ty.hasInfer) this.typed.push(node);
    return node;
  }

  typedLater<T extends { ty: Ty }>(holder: T): T {
    this.typed.push(holder);
    return holder;
  }

  newTarget(label: string | undefined, isLoop: boolean): JumpTarget {
    return { id: this.nextTarget++, label, isLoop };
  }

  newLocal(name: string, mut: boolean, ty: Ty, start: number, end: number, isSelf: boolean): LocalVar {
    const local: LocalVar = { index: this.locals.length, name, mut, ty, start, end, isSelf };
    this.locals.push(local);
    this.typed.push(local);
    return local;
  }

  unknown(reason: string, at: { readonly start: number; readonly end: number }, inputs: readonly TExpr[], ty?: Ty): TExpr {
    return this.node({ kind: "Unknown", reason, inputs, call: undefined, ty: ty ?? this.types.unknown(reason), start: at.start, end: at.end });
  }

  gap(kind: TypeGap["kind"], at: { readonly start: number; readonly end: number }, what: string): void {
    this.gaps.push({ start: at.start, end: at.end, kind, what });
  }

  fnCallee(def: FnDef, args: GenericArgs, trait: TraitDef | undefined): FnCallee {
    const callee: FnCallee = { kind: "Fn", def, args, trait };
    this.callees.push(callee);
    return callee;
  }

  emptyBlock(at: { readonly start: number; readonly end: number }): TBlock {
    return { stmts: [], tail: undefined, start: at.start, end: at.end };
  }

  frame(): FnFrame | undefined {
    return this.frames[this.frames.length - 1];
  }

  /** Guards against nesting that is deeper than the stack. */
  deeper<R>(body: () => R, tooDeep: () => R): R {
    if (this.depth > 700) return tooDeep();
    this.depth++;
    const result = body();
    this.depth--;
    return result;
  }

  withScope<R>(block: Block, body: () => R): R {
    const before = this.scope;
    if (block.hasItems) this.scope = this.tcx.program.resolver.blockScope(block) ?? before;
    this.scopes.enter();
    const result = body();
    this.scopes.leave();
    this.scope = before;
    return result;
  }
}

/** The parts of `expected` that say what the type is. */
export function hasType(expected: Expected | undefined): Ty | undefined {
  return expected?.how === "has" ? expected.ty : undefined;
}

export function expectHas(ty: Ty | undefined): Expected | undefined {
  return ty === undefined ? undefined : { how: "has", ty };
}

export const NO_ATTRS: readonly Attr[] = [];

/** The expression without parentheses, attributes and macro calls that expand to an expression. */
export function peel(expr: Expr): Expr {
  let at = expr;
  for (;;) {
    if (at.kind === "Paren") at = at.inner;
    else if (at.kind === "Attributed") at = at.expr;
    else if (at.kind === "MacroExpr" && at.call.expansion?.kind === "Expr") at = at.call.expansion.expr;
    else return at;
  }
}
