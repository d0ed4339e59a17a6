/**
 * What the parts of the analysis of one body share: the instance, its memory, the point that is being looked at, and the substitution of its generic parameters.
 */
import type { Span } from "../base/source-map.js";
import type { IrBody } from "../ir/ir.js";
import type { ConstDef, FnDef, StaticDef } from "../program/program.js";
import type { ClosureBody } from "../types/typed-body.js";
import type { GenericArgs, Ty } from "../types/ty.js";
import { CompatiblePlaces } from "./ablation.js";
import type { Engine } from "./engine.js";
import { Found } from "./found.js";
import type { Label } from "./labels.js";
import type { Path } from "./paths.js";
import type { Memory, State } from "./memory.js";
import { emptyState } from "./memory.js";
import type { Dropped } from "./unwinding.js";
import { droppedLocals, mayUnwind } from "./unwinding.js";
import type { Values } from "./values.js";

/** A body together with what its generic parameters, and the functions that come in, stand for. */
export interface Instance {
  readonly key: string;
  /** For people: `crate::module::function`. */
  readonly name: string;
  readonly of: FnDef | ConstDef | StaticDef | ClosureBody;
  readonly body: IrBody;
  readonly args: GenericArgs;
  /** The functions and concrete types behind inputs, where callers tell. */
  readonly inputTypes: ReadonlyMap<Path, readonly Ty[]>;
  /** Part of a model: its places are not shown to users. */
  readonly model: boolean;
  /** No one wrote it: it calls any of several functions (`choices.ts`). What it does is said of whole inputs if it is `coarse`. */
  readonly choice?: "exact" | "coarse";
}

export class Frame {
  readonly engine: Engine;
  readonly instance: Instance;
  readonly body: IrBody;
  readonly values: Values;
  readonly memory: Memory;
  /** What the block that is looked at does, as far as it was looked at. */
  found = new Found();
  /** What decides whether the body panics (or otherwise does not come to its end); undefined when it always does. */
  panics: Label | undefined;
  /** What decides how often a future is polled before the body comes to its end; undefined when it never waits. */
  waits: Label | undefined;
  /** Panics of what it calls end here: the run goes on (`caught`), or another thread does (`ended`). */
  catches: "no" | "caught" | "ended" = "no";
  /** A value is being dropped. */
  dropping = false;
  /** Where calls of channels that are `async` start. */
  readonly channelCalls = new Set<number>();
  private panicsAsked = false;
  /** What memory holds where the body is left by a panic, as far as somebody may see it. */
  unwound: State | undefined;
  /** It was asked for: when more is found the body is looked at again. */
  resumed = false;
  private droppedMemo: readonly Dropped[] | undefined;
  state: State = emptyState();
  /** What decided that this point is reached. */
  pc: Label;
  /** Where the statement stands. */
  at: Span = { start: 0, end: 0 };
  /** For measuring only: the places that references to one type may lead to. */
  readonly compatible: CompatiblePlaces | undefined;
  /** Locals that hold one integer constant throughout. */
  readonly constantLocals: ReadonlyMap<number, number>;
  private readonly substituted = new Map<Ty, Ty>();

  constructor(engine: Engine, instance: Instance, memory: Memory) {
    this.engine = engine;
    this.instance = instance;
    this.body = instance.body;
    this.values = engine.values;
    this.memory = memory;
    this.pc = engine.labels.none;
    this.constantLocals = constantLocals(instance.body);
    this.compatible = engine.options.ablation?.kind === "ownership" && !instance.model ? new CompatiblePlaces() : undefined;
  }

  /** Whether the run goes on from here depends on `label` and on the decisions that led here. */
  mayStop(label: Label): void {
    const { labels } = this.engine;
    const panics = labels.join(labels.join(this.panics ?? labels.none, label), this.pc);
    if (this.engine.unwinds) mayUnwind(this);
    if (panics === this.panics) return;
    this.panics = panics;
    if (this.panicsAsked) this.memory.grown = true;
  }

  /** What decided whether the body panicked; when more is found later the body is looked at again. */
  panicked(): Label {
    const { labels } = this.engine;
    this.panicsAsked = true;
    return labels.asDecision(this.panics ?? labels.none);
  }

  /** The locals whose destructors are code of the program. */
  get dropped(): readonly Dropped[] {
    this.droppedMemo ??= droppedLocals(this);
    return this.droppedMemo;
  }

  /** How often the body is polled depends on `label` and on the decisions that led here. */
  mayWait(label: Label): void {
    const { labels } = this.engine;
    this.waits = labels.join(labels.join(this.waits ?? labels.none, label), this.pc);
  }

  /** What decides how often it is waited in `act`. */
  waitsOf<R>(act: () => R): { readonly result: R; readonly waits: Label } {
    const before = this.waits;
    this.waits = undefined;
    const result = act();
    const waits = this.waitsUpToHere();
    this.waits = before;
    return { result, waits };
  }

  private waitsUpToHere(): Label {
    return this.waits ?? this.engine.labels.none;
  }

  /** A type of the body with the instance's arguments for its generic parameters. */
  ty(ty: Ty): Ty {
    if (!ty.hasParams || this.instance.choice !== undefined) return ty;
    let concrete = this.substituted.get(ty);
    if (concrete === undefined) {
      const { types } = this.engine;
      concrete = types.normalize(types.subst(ty, this.instance.args, this.body.owner), this.body.owner);
      this.substituted.set(ty, concrete);
    }
    return concrete;
  }

  args(args: GenericArgs): GenericArgs {
    return this.instance.choice !== undefined ? args : this.engine.types.substArgs(args, this.instance.args, this.body.owner);
  }
}

function constantLocals(body: IrBody): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const assigned = new Set<number>();
  for (const block of body.blocks) {
    for (const statement of block.statements) {
      if (statement.kind !== "Assign" || statement.place.projection.length > 0) continue;
      const { local } = statement.place;
      const { rvalue } = statement;
      const constant = rvalue.kind === "Use" && rvalue.operand.kind === "Const" && rvalue.operand.value.kind === "Literal" ? rvalue.operand.value.value : undefined;
      if (!assigned.has(local) && constant?.kind === "Int" && constant.value >= 0n && constant.value < 1000n) found.set(local, Number(constant.value));
      else found.delete(local);
      assigned.add(local);
    }
    const { terminator } = block;
    if ((terminator.kind === "Call" || terminator.kind === "Await") && terminator.dest.projection.length === 0) {
      found.delete(terminator.dest.local);
      assigned.add(terminator.dest.local);
    }
    for (const statement of block.statements) {
      if (statement.kind === "Assign" && (statement.rvalue.kind === "Ref" || statement.rvalue.kind === "RawPtr") && statement.rvalue.mut && statement.rvalue.place.projection.length === 0) {
        found.delete(statement.rvalue.place.local);
        assigned.add(statement.rvalue.place.local);
      }
    }
  }
  return found;
}
