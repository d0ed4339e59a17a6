/**
 * The fixpoint over one body: states along the control flow, the decisions that govern each block, and the summary that results.
 */
import type { BlockId, IrBody, Terminator } from "../ir/ir.js";
import { buildCfg, controlDependence, postDominators } from "../ir/cfg.js";
import type { Def } from "../program/program.js";
import { applyAwait, applyCall } from "./calls.js";
import { DropDecisions } from "./drop-decisions.js";
import { applyDrop } from "./drops.js";
import type { Assumed, Engine } from "./engine.js";
import { meaningOfExits } from "./facts.js";
import { Found } from "./found.js";
import { Frame } from "./frame.js";
import type { Instance } from "./frame.js";
import { fewerCells, fewerPlaces } from "./join-summaries.js";
import type { Label } from "./labels.js";
import { copyState, emptyState, joinStates, Memory } from "./memory.js";
import type { State } from "./memory.js";
import type { Location, Path } from "./paths.js";
import { STEP } from "./paths.js";
import { recordInstrument, recordInstrumentReturn } from "./outputs.js";
import { placeTy, readOperand } from "./places.js";
import type { Summary } from "./summary.js";
import { recordBranch } from "./timing.js";
import { dropUnwound, leftBehind } from "./unwinding.js";
import { applyStatement, scalarOf } from "./transfer.js";
import type { Value } from "./values.js";

const MAX_ROUNDS = 60;
/** Stands for the destructors that run when the body is left by a panic: they come after all blocks. */
const AT_DROPS = -1;

/** What the CFG says, the same for every instance of a body. */
export interface BodyShape {
  /** Blocks in reverse postorder. */
  readonly order: readonly BlockId[];
  /** The blocks whose terminator decides whether this block runs. */
  readonly deciders: readonly (readonly BlockId[])[];
  /** The same with those that decide whether these run, and so on. */
  readonly governors: readonly (readonly BlockId[])[];
  /** From which blocks a run can come to its end. */
  readonly returns: Uint8Array;
  readonly catches: Frame["catches"];
  readonly drops: DropDecisions;
}

export interface Granted {
  readonly assumed: ReadonlyMap<string, Assumed>;
  readonly conservativeCalls: ReadonlySet<number>;
}

/** What was known at every point of a body. */
export interface Replay {
  readonly frame: Frame;
  readonly states: readonly (readonly State[] | undefined)[];
  readonly governing: readonly Label[];
  readonly deciders: BodyShape["deciders"];
  readonly decisions: readonly Label[];
}

/** `asking`: the functions of the models that ask whether a call panicked. */
export function shapeOf(body: IrBody, asking: { readonly caught: Def | undefined; readonly ended: Def | undefined }): BodyShape {
  const cfg = buildCfg(body.blocks);
  const post = postDominators(cfg, body.blocks);
  const deciders = controlDependence(cfg, post);
  const governors = deciders.map((_, block) => closure(deciders, block));
  return { order: [...cfg.order], deciders, governors, returns: post.returns, drops: new DropDecisions(body, cfg, governors), catches: calls(body, asking.caught) ? "caught" : calls(body, asking.ended) ? "ended" : "no" };
}

/** All that can be reached from a block along `next`. */
function closure(next: readonly (readonly BlockId[])[], block: BlockId): readonly BlockId[] {
  const seen = new Set<BlockId>();
  const work = [...(next[block] ?? [])];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    work.push(...(next[at] ?? []));
  }
  return [...seen];
}

function calls(body: IrBody, def: Def | undefined): boolean {
  return body.blocks.some(({ terminator }) => terminator.kind === "Call" && terminator.callee.kind === "Fn" && terminator.callee.def === def);
}

export class BodyAnalysis {
  private readonly engine: Engine;
  private readonly instance: Instance;
  private readonly analysed: IrBody;
  private readonly shape: BodyShape;
  private readonly frame: Frame;
  private readonly memory: Memory;
  private readonly entries: (State | undefined)[] = [];
  /** What each block's terminator decides on. */
  private readonly decisions: Label[] = [];
  /** What the last look at each block found, and what the destructors do that run when the body is left by a panic. */
  private readonly found: (Found | undefined)[] = [];
  private foundByDrops = new Found();
  private readonly exits: (State | undefined)[] = [];
  /** Where a future may stand still, and for ever if it is not polled again. */
  private readonly waiting: (State | undefined)[] = [];

  constructor(engine: Engine, instance: Instance, shape: BodyShape) {
    this.engine = engine;
    this.instance = instance;
    this.shape = shape;
    this.analysed = instance.body;
    this.memory = new Memory(engine.values, engine.options.ablation?.kind === "updates");
    this.frame = new Frame(engine, instance, this.memory);
    this.frame.catches = shape.catches;
  }

  get body(): IrBody {
    return this.analysed;
  }

  /** May be called again when callees are known to do more; `changed` tells whether what a block found is out of date. */
  run(changed: (block: Found) => boolean): Summary {
    this.entries[0] ??= this.entryState();
    let pending = new Set(this.shape.order.filter((block) => { const found = this.found[block]; return found === undefined || changed(found); }));
    let rounds = 0;
    do {
      this.memory.grown = false;
      this.memory.outdated.clear();
      this.flow(pending);
      this.foundByDrops = new Found();
      this.frame.found = this.foundByDrops;
      this.memory.block = AT_DROPS;
      dropUnwound(this.frame);
      rounds++;
      pending = this.outdated();
    } while (pending.size > 0 && rounds < MAX_ROUNDS);
    if (pending.size > 0) this.engine.limitReached(this.instance);
    return this.summary();
  }

  /** What the body takes for granted, if anything. */
  get granted(): Granted | undefined {
    const { assumed, conservativeCalls } = this.all();
    return assumed.size === 0 && conservativeCalls.size === 0 ? undefined : { assumed, conservativeCalls };
  }

  /** The blocks that have to be looked at again because of what was found elsewhere in the body. */
  private outdated(): Set<BlockId> {
    return new Set(this.memory.grown ? this.shape.order : this.memory.outdated);
  }

  private all(): Found {
    return Found.all(this.engine.labels, [...this.shape.order.flatMap((block) => this.found[block] ?? []), this.foundByDrops]);
  }

  /**
   * The states before every statement and the terminator of each block that is reached, after `run`. For explanations: it looks at
   * every statement once more.
   */
  replay(): Replay {
    const states: State[][] = [];
    const governing: Label[] = [];
    for (const block of this.shape.order) {
      const entry = this.entries[block];
      const source = this.instance.body.blocks[block];
      if (entry === undefined || source === undefined) continue;
      this.enterBlock(block, entry);
      governing[block] = this.frame.pc;
      const before: State[] = [];
      for (const statement of source.statements) {
        before.push(copyState(this.frame.state));
        applyStatement(this.frame, statement);
      }
      before.push(copyState(this.frame.state));
      states[block] = before;
    }
    return { frame: this.frame, states, governing, deciders: this.shape.deciders, decisions: this.decisions };
  }

  /** Visits blocks until nothing changes. Checks and exits are those of the last visits. */
  private flow(pending: Set<BlockId>): void {
    pending.delete(AT_DROPS);
    let visits = 0;
    const limit = this.shape.order.length * 80 + 1000;
    while (pending.size > 0) {
      for (const block of this.shape.order) {
        if (!pending.delete(block)) continue;
        if (visits++ > limit) {
          this.engine.limitReached(this.instance);
          return;
        }
        this.visit(block, pending);
      }
    }
  }

  private visit(block: BlockId, pending: Set<BlockId>): void {
    const entry = this.entries[block];
    const source = this.instance.body.blocks[block];
    if (entry === undefined || source === undefined) return;
    const { frame } = this;
    this.memory.block = block;
    frame.found = new Found();
    this.found[block] = frame.found;
    this.enterBlock(block, entry);
    if (block === 0) recordInstrument(frame);
    if (this.shape.returns[block] === 0) frame.mayStop(this.engine.labels.none);
    for (const statement of source.statements) applyStatement(frame, statement);
    const before = this.decisions[block];
    const reached = this.leave(block, source.terminator);
    const after = this.decisions[block];
    if (after !== before) for (const governed of this.shape.order) if (this.shape.governors[governed]?.includes(block) === true) this.again(governed, pending);
    reached.forEach(({ target, state }, index) => { this.enter(target, state, pending, reached.slice(index + 1).some((later) => later.state === state)); });
  }

  private enterBlock(block: BlockId, entry: State): void {
    this.frame.state = copyState(entry);
    this.frame.pc = this.governing(block);
    this.engine.dependents?.nameJoined(this.frame, block);
  }

  private again(block: BlockId, pending: Set<BlockId>): void {
    if (this.entries[block] !== undefined) pending.add(block);
  }

  /** `shared`: the state is still needed as it is. */
  private enter(block: BlockId, state: State, pending: Set<BlockId>, shared: boolean): void {
    const known = this.entries[block];
    if (known === undefined) {
      this.entries[block] = shared ? copyState(state) : state;
      pending.add(block);
    } else if (joinStates(this.engine.values, this.engine.lattice, known, state)) pending.add(block);
  }

  /** The join of all decisions on which it depends whether the block runs, but those of the blocks `without`. */
  private governing(block: BlockId, without?: ReadonlySet<BlockId>): Label {
    const { labels } = this.engine;
    let pc = labels.none;
    for (const governor of this.shape.governors[block] ?? []) if (without?.has(governor) !== true) pc = labels.join(pc, this.decisions[governor] ?? labels.none);
    return pc;
  }

  private decide(block: BlockId, label: Label): void {
    const { labels } = this.engine;
    this.decisions[block] = labels.join(this.decisions[block] ?? labels.none, labels.asDecision(label));
  }

  private leave(block: BlockId, terminator: Terminator): readonly { readonly target: BlockId; readonly state: State }[] {
    const { frame } = this;
    frame.at = terminator;
    switch (terminator.kind) {
      case "Goto":
        return [{ target: terminator.target, state: frame.state }];
      case "Switch": {
        const label = scalarOf(frame, readOperand(frame, terminator.on));
        this.decide(block, label);
        recordBranch(frame, terminator, label);
        const { dependents } = this.engine;
        const targets = terminator.cases.map((each) => ({ target: each.target, state: dependents?.learnFromBranch(frame, terminator, each.value) ?? frame.state }));
        if (terminator.otherwise !== undefined) targets.push({ target: terminator.otherwise, state: dependents?.learnFromBranch(frame, terminator, undefined) ?? frame.state });
        return targets;
      }
      case "Call": {
        const returns = applyCall(frame, terminator);
        return terminator.target !== undefined && returns ? [{ target: terminator.target, state: frame.state }] : [];
      }
      case "Await":
        applyAwait(frame, terminator);
        this.waiting[block] = copyState(frame.state);
        return [{ target: terminator.target, state: frame.state }];
      case "Drop": {
        const { pc } = frame;
        if (this.engine.hasUserDrop(frame.ty(placeTy(frame, terminator.place)))) {
          frame.pc = this.governing(block, this.shape.drops.without(terminator.place.local));
          applyDrop(frame, terminator.place);
        }
        frame.pc = pc;
        return [{ target: terminator.target, state: frame.state }];
      }
      case "Return":
        recordInstrumentReturn(frame);
        this.exits[block] = copyState(frame.state);
        return [];
      case "Unreachable":
        return [];
    }
  }

  private entryState(): State {
    const { values, paths } = this.engine;
    const state = emptyState();
    state.locals.push(...this.instance.body.locals.map(() => values.bottom));
    for (let index = 0; index < this.instance.body.argCount; index++) {
      const path = paths.param(index);
      const types = this.instance.inputTypes.get(path);
      let value: Value = values.input(this.instance.choice === "coarse" ? paths.fold(path) : path);
      if (types !== undefined) value = values.make({ ...value, types });
      if (this.frame.compatible !== undefined) value = this.aliased(index, value);
      state.locals[index + 1] = this.engine.declaredParam(this.frame, this.instance, index, value, state);
    }
    state.maybeGone = new Set(this.instance.body.locals.slice(1 + this.instance.body.argCount).flatMap((local) => (this.engine.hasUserDrop(this.frame.ty(local.ty)) ? [paths.local(local.id)] : [])));
    return state;
  }

  /** As if a parameter that is a reference may be any other one to the same type. */
  private aliased(index: number, value: Value): Value {
    const { frame } = this;
    const types = this.instance.body.locals.slice(1, 1 + this.instance.body.argCount).map((local) => frame.ty(local.ty));
    const own = types[index];
    if (own?.kind !== "Ref") return value;
    types.forEach((ty, at) => { if (ty.kind === "Ref") frame.compatible?.add(frame, ty.inner, [this.memory.paths.behind(this.memory.paths.param(at))]); });
    const others = [...(frame.compatible?.of(frame, own.inner) ?? [])].filter((location) => location !== this.memory.paths.behind(this.memory.paths.param(index)));
    return others.length === 0 ? value : this.engine.values.make({ ...value, points: this.engine.values.pointer(others).points });
  }

  private summary(): Summary {
    const { values, paths } = this.engine;
    let result = values.bottom;
    const behind = new Map<Path, Value>();
    const exits = this.exits.filter((exit) => exit !== undefined);
    for (const exit of exits) result = values.join(result, exit.locals[0] ?? values.bottom);
    const left = [...exits, ...this.waiting.filter((state) => state !== undefined)];
    for (const exit of left) for (const path of exit.behind.keys()) behind.set(path, values.bottom);
    for (const path of behind.keys()) {
      const initial = values.input(paths.step(path, STEP.deref));
      let value = values.bottom;
      for (const exit of left) value = values.join(value, exit.behind.get(path) ?? initial);
      if (value === initial) behind.delete(path);
      else behind.set(path, value);
    }
    const shared = new Map<Location, Value>();
    for (const [root, value] of this.memory.shared) if (root.base.kind !== "Local") shared.set(root, value);
    const { checks, writes, emitsBelow } = this.all();
    const cells = fewerCells([...this.memory.cells].filter((cell) => cell.base.kind !== "Local"));
    return { result, behind: fewerPlaces(values, behind), unwound: fewerPlaces(values, leftBehind(this.frame)), shared, cells, checks, writes, emits: emitsBelow || (!this.instance.model && writes.size > 0), panics: this.frame.panics, waits: this.frame.waits, returns: exits.length > 0, meaning: this.engine.dependents === undefined ? undefined : meaningOfExits(exits, this.engine.lattice) };
  }
}
