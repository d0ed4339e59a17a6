/**
 * The way of a label through one body, found backwards from where it arrives: which statements brought it there, and where it came in.
 * Runs for findings only. Knows nothing of codes and messages of findings.
 */
import type { Replay } from "../abstract-interp/body-analysis.js";
import type { Label } from "../abstract-interp/labels.js";
import type { State } from "../abstract-interp/memory.js";
import type { Location } from "../abstract-interp/paths.js";
import { locate, operandTy, readOperand } from "../abstract-interp/places.js";
import type { Note } from "../base/diagnostics.js";
import type { Span } from "../base/source-map.js";
import type { BlockId, IrCallee, Operand, Place, Statement, Terminator } from "../ir/ir.js";
import { operandsOfStatement, operandsOfTerminator } from "../ir/operands.js";

interface Point {
  readonly block: BlockId;
  /** Before the statement of this index; the terminator comes after the last. */
  readonly index: number;
}

const MAX_STEPS = 40;

export class Trace {
  private readonly replay: Replay;
  private readonly wanted: (label: Label) => boolean;
  private readonly preds: BlockId[][] = [];
  private readonly steps: Note[] = [];
  private readonly seen = new Set<string>();

  /** `wanted` says whether a label holds what is looked for; decisions are not followed if it is looked for `byData`. */
  constructor(replay: Replay, wanted: (label: Label) => boolean, private readonly byData: boolean) {
    this.replay = replay;
    this.wanted = wanted;
    replay.frame.body.blocks.forEach((block, id) => {
      for (const target of targets(block.terminator)) (this.preds[target] ??= []).push(id);
    });
  }

  /** The steps to the statement or call at `site`, in the order in which they run. */
  to(site: Span): readonly Note[] {
    const point = this.find(site);
    if (point !== undefined) this.arrive(point);
    return this.steps.reverse();
  }

  private find(site: Span): Point | undefined {
    const { blocks } = this.replay.frame.body;
    for (let block = 0; block < blocks.length; block++) {
      const source = blocks[block];
      if (source === undefined || this.replay.states[block] === undefined) continue;
      const { terminator } = source;
      if (terminator.start === site.start && terminator.end === site.end && terminator.kind === "Call") return { block, index: source.statements.length };
      const index = source.statements.findIndex((each) => each.start === site.start && each.end === site.end && (each.kind === "Assign" || each.kind === "Emit" || each.kind === "AssertLabel"));
      if (index >= 0) return { block, index };
    }
    return undefined;
  }

  /** What brought the label to the operands of the statement at a point. */
  private arrive(point: Point): void {
    if (this.steps.length > MAX_STEPS) return;
    const { frame } = this.replay;
    const state = this.stateAt(point);
    const source = frame.body.blocks[point.block];
    if (state === undefined || source === undefined) return;
    frame.state = state;
    const statement = source.statements[point.index];
    const operands = statement === undefined ? operandsOfTerminator(source.terminator) : operandsOfStatement(statement);
    const carried = this.carried(point, operands);
    if (carried !== undefined) {
      this.back(point, this.carrierOf(carried));
      return;
    }
    for (const place of placesRead(statement)) {
      if (this.wanted(frame.memory.reachLabel(state, frame.memory.readAll(state, locate(frame, place).locations)))) {
        this.back(point, this.carrierOf(place));
        return;
      }
    }
    if (!this.byData) this.decided(point.block);
  }

  /** The first of the operands of the statement at a point that holds the label. */
  private carried(point: Point, operands: readonly Operand[]): Place | undefined {
    const { frame } = this.replay;
    const state = this.stateAt(point);
    if (state === undefined) return undefined;
    frame.state = state;
    for (const operand of operands) {
      if (operand.kind !== "Const" && this.wanted(frame.engine.argumentLabel(frame, { value: readOperand(frame, operand), ty: operandTy(frame, operand) }))) return operand.place;
    }
    return undefined;
  }

  private carrierOf(place: Place): Location {
    return this.replay.frame.memory.paths.local(place.local);
  }

  /** The label came by a decision: which branch it was. */
  private decided(block: BlockId): void {
    const work = [...(this.replay.deciders[block] ?? [])];
    const visited = new Set<BlockId>();
    for (let next = work.shift(); next !== undefined; next = work.shift()) {
      if (visited.has(next)) continue;
      visited.add(next);
      work.push(...(this.replay.deciders[next] ?? []));
      const decision = this.replay.decisions[next];
      const source = this.replay.frame.body.blocks[next];
      if (decision === undefined || source === undefined || !this.wanted(decision)) continue;
      const key = `d${String(next)}`;
      if (this.seen.has(key)) return;
      this.seen.add(key);
      this.steps.push({ span: { start: source.terminator.start, end: source.terminator.end }, text: "this decides what happens next" });
      this.arrive({ block: next, index: source.statements.length });
      return;
    }
  }

  /** Goes back from a point to the statements that put the label where `carrier` holds it. */
  private back(from: Point, carrier: Location): void {
    const work: Point[] = [from];
    const visited = new Set<BlockId>();
    for (let point = work.shift(); point !== undefined; point = work.shift()) {
      const found = this.before(point, carrier);
      if (found !== undefined) {
        this.introduced(found, carrier);
        return;
      }
      if (visited.has(point.block)) continue;
      visited.add(point.block);
      for (const pred of this.preds[point.block] ?? []) {
        const source = this.replay.frame.body.blocks[pred];
        if (source === undefined || this.replay.states[pred] === undefined) continue;
        const last: Point = { block: pred, index: source.statements.length };
        const assigned = assigns(source.terminator, carrier) && this.holds({ block: point.block, index: 0 }, carrier);
        if (!assigned && this.holds(last, carrier)) work.push(last);
        else if (this.writes(source.terminator)) {
          this.introduced(last, carrier);
          return;
        }
      }
    }
  }

  /** The last statement of the block before the point that put the label into the carrier: after it the carrier holds it, and before it does not or was something else. */
  private before(point: Point, carrier: Location): Point | undefined {
    for (let index = point.index - 1; index >= 0; index--) {
      const at: Point = { block: point.block, index };
      const statement = this.replay.frame.body.blocks[point.block]?.statements[index];
      if (!this.holds(at, carrier) || (statement !== undefined && assigns(statement, carrier))) return this.holds({ block: point.block, index: index + 1 }, carrier) ? at : undefined;
    }
    return undefined;
  }

  private stores(point: Point, carrier: Location): boolean {
    const state = this.stateAt(point);
    const { memory } = this.replay.frame;
    return state !== undefined && this.wanted(memory.reachLabel(state, memory.read(state, carrier)));
  }

  /** What fields are declared with is not stored: it is there as soon as there is a value. */
  private holds(point: Point, carrier: Location): boolean {
    if (this.stores(point, carrier)) return true;
    const state = this.stateAt(point);
    const { frame } = this.replay;
    const ty = carrier.base.kind === "Local" ? frame.body.locals[carrier.base.local]?.ty : undefined;
    return ty !== undefined && state !== undefined && frame.memory.read(state, carrier) !== frame.values.bottom && this.wanted(frame.engine.annotated.reachableLabel(frame.ty(ty)));
  }

  private writes(terminator: Terminator): boolean {
    return terminator.kind === "Call" || terminator.kind === "Await" || terminator.kind === "Drop";
  }

  private introduced(point: Point, carrier: Location): void {
    const key = `${String(point.block)}:${String(point.index)}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const source = this.replay.frame.body.blocks[point.block];
    if (source === undefined) return;
    const statement = source.statements[point.index];
    if (statement === undefined && !this.brings(point, source.terminator, carrier)) return;
    this.say(statement ?? source.terminator, carrier);
    this.arrive(point);
  }

  /** Not a call that makes something empty, into which only what its type declares could be put. */
  private brings(point: Point, terminator: Terminator, carrier: Location): boolean {
    const after = targets(terminator).some((block) => this.stores({ block, index: 0 }, carrier));
    return after || this.carried(point, operandsOfTerminator(terminator)) !== undefined;
  }

  private say(at: Statement | Terminator, carrier: Location): void {
    const local = carrier.base.kind === "Local" ? this.replay.frame.body.locals[carrier.base.local] : undefined;
    const name = local?.kind === "var" || local?.kind === "param" ? local.name : undefined;
    const span = { start: at.start, end: at.end };
    if (at.kind === "Call") {
      const callee = this.calleeName(at.callee);
      if (callee !== undefined) this.steps.push({ span, text: name === undefined ? `it goes through \`${callee}\`` : `\`${callee}\` puts it into \`${name}\`` });
      return;
    }
    if (name !== undefined) this.steps.push({ span, text: `\`${name}\` depends on it from here` });
  }

  private calleeName(callee: IrCallee): string | undefined {
    const { engine } = this.replay.frame;
    switch (callee.kind) {
      case "Fn":
        return callee.def.crate.role === "model" && HIDDEN.has(callee.def.name) ? undefined : engine.fnName(callee.def);
      case "Value":
        return undefined;
      case "Unknown":
        return callee.name;
    }
  }

  private stateAt(point: Point): State | undefined {
    return this.replay.states[point.block]?.[point.index];
  }
}

/** Functions that the language calls and a reader does not see. */
const HIDDEN: ReadonlySet<string> = new Set(["deref", "deref_mut", "into_iter", "next", "branch", "from_residual", "begin", "literal", "finish", "with_count", "fmt", "index", "index_mut", "_print", "_eprint"]);

function placesRead(statement: Statement | undefined): readonly Place[] {
  if (statement?.kind !== "Assign") return [];
  const { rvalue } = statement;
  return rvalue.kind === "Ref" || rvalue.kind === "RawPtr" || rvalue.kind === "Len" || rvalue.kind === "Discriminant" ? [rvalue.place] : [];
}

/** Whether it replaces all that the carrier, a local, holds: in a loop that may be what an earlier round left. */
function assigns(at: Statement | Terminator, carrier: Location): boolean {
  if (carrier.base.kind !== "Local" || carrier.parent !== undefined) return false;
  const place = at.kind === "Assign" ? at.place : at.kind === "Call" || at.kind === "Await" ? at.dest : undefined;
  return place?.local === carrier.base.local && place.projection.length === 0;
}

function targets(terminator: Terminator): readonly BlockId[] {
  switch (terminator.kind) {
    case "Goto":
    case "Await":
    case "Drop":
      return [terminator.target];
    case "Switch":
      return [...terminator.cases.map((each) => each.target), ...(terminator.otherwise === undefined ? [] : [terminator.otherwise])];
    case "Call":
      return terminator.target === undefined ? [] : [terminator.target];
    case "Return":
    case "Unreachable":
      return [];
  }
}
