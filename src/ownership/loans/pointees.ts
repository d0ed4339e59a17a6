/**
 * Which places each reference may point to, for every place and point of a body. The region constraints say what a type can hold anywhere
 * in the body; a forward pass over the graph says what a local can have been given on a way to the point, and forgets what is overwritten.
 * An answer is what passes both. Knows nothing of errors.
 */
import type { Cfg } from "../../ir/cfg.js";
import type { BlockId, IrBody, LocalId, Place, Projection, Rvalue, Statement, Terminator } from "../../ir/ir.js";
import { printPlace } from "../../ir/print.js";
import type { StaticDef } from "../../program/program.js";
import type { Ty } from "../../types/ty.js";
import { add, has, newBits, union } from "../bits.js";
import { visitRvalue, visitTerminator } from "../walk.js";
import type { BodyTyping } from "./typing.js";

export type Pointee =
  /** A place of the body, or a part of it. Where it starts behind a reference, that reference is read as it was when the borrow was made. */
  | { readonly kind: "Place"; readonly place: Place }
  /** What was borrowed before the body began and came in through the parameter or the environment. */
  | { readonly kind: "Given"; readonly local: LocalId }
  | { readonly kind: "Static"; readonly def: StaticDef }
  /** What came of a call or construct of which too little is known. */
  | { readonly kind: "Unknown" };

/** Before statement `index` of the block; past the last, before its terminator; and after that, when a call has come back. */
export interface Point {
  readonly block: BlockId;
  readonly index: number;
}

/** Where references come from. `regions`: what they are borrowed for. */
interface Source {
  readonly pointee: Pointee;
  readonly regions: readonly number[];
  readonly at: Point;
}

/** How deep the fields of a local are looked into. */
const MAX_DEPTH = 4;

const ENTRY: Point = { block: 0, index: -1 };

export class Pointees {
  private readonly sources: Source[] = [];
  /** By block and index: the sources that arise there. */
  private readonly arising = new Map<string, number[]>();
  private readonly reach: readonly ReadonlySet<number>[];
  /** What holds references: the locals, and all memory outside of the body as one. */
  private readonly outside: number;
  /** Locals that point exactly to the places they were borrowed from, not to a part that a call chose. */
  private readonly exact: ReadonlySet<LocalId>;
  private readonly entries = new Map<BlockId, Held>();
  private cursor: { readonly at: Point; readonly held: Held } | undefined;

  constructor(private readonly typing: BodyTyping, readonly cfg: Cfg) {
    this.outside = typing.body.locals.length;
    this.collect();
    // A reborrow holds its own place: what it was made through is found by resolving that.
    const borrows = new Set(typing.loans.map((loan) => loan.region));
    this.reach = this.sources.map(({ regions }) => typing.graph.reachedFromAny(regions, borrows));
    this.exact = exactLocals(typing.body);
    const start = this.empty();
    this.sources.forEach((source, i) => { if (source.at === ENTRY && source.pointee.kind === "Given") add(start.of(source.pointee.local), i); });
    this.solve(start);
  }

  /** What the reference at `place` may point to; of another place, what any reference in it may point to. */
  at(place: Place, point: Point): readonly Pointee[] {
    const ann = this.typing.annOf(place);
    const wanted = ann?.ty.kind === "Ref" ? ann.regions.slice(0, 1) : ann?.regions;
    const out = new Map<string, Pointee>();
    const note = (pointee: Pointee): void => { out.set(keyOf(pointee), pointee); };
    for (const source of this.held(place, point, wanted)) for (const pointee of this.resolved(source)) note(pointee);
    if (wanted === undefined) note({ kind: "Unknown" });
    return [...out.values()];
  }

  /** The references in a local: at fields where these can be named, else the place as a whole. */
  referencesIn(local: LocalId): readonly Place[] {
    return this.partsOf({ local, projection: [] }, this.typing.body.locals[local]?.ty, 0);
  }

  private partsOf(place: Place, ty: Ty | undefined, depth: number): readonly Place[] {
    const { shapes, body } = this.typing;
    if (ty === undefined || shapes.count(ty) === 0) return [];
    const part = (step: Projection): readonly Place[] => this.partsOf({ local: place.local, projection: [...place.projection, step] }, step.ty, depth + 1);
    if (ty.kind === "Ref") return [place, ...part({ kind: "Deref", ty: ty.inner })];
    if (depth === MAX_DEPTH) return [place];
    if (ty.kind === "Tuple") return ty.elems.flatMap((elem, index) => part({ kind: "Field", variant: -1, index, ty: elem }));
    if (ty.kind !== "Adt" || ty.def.kind !== "Struct" || ty.def.crate.role === "model") return [place];
    return ty.def.fields.flatMap((field, index) => part({ kind: "Field", variant: -1, index, ty: shapes.types.normalize(shapes.types.fieldType(field, ty.args), body.owner) }));
  }

  // ---- sources

  private collect(): void {
    const { body, locals, loans } = this.typing;
    for (const local of body.locals) {
      const regions = locals[local.id]?.regions ?? [];
      if ((local.kind === "param" || local.kind === "env") && regions.length > 0) this.source({ kind: "Given", local: local.id }, regions, ENTRY);
    }
    for (const loan of loans) this.source({ kind: "Place", place: loan.place }, [loan.region], loan);
    const rooted = this.typing.graph.reachedFromAny([...this.typing.graph.anchors(), ...loans.map((loan) => loan.region)]);
    body.blocks.forEach(({ statements, terminator }, block) => {
      statements.forEach((statement, index) => {
        if (statement.kind !== "Assign") return;
        const { rvalue } = statement;
        const at = { block, index };
        // A raw pointer is borrowed for nothing, but leads to what it points to.
        if (rvalue.kind === "RawPtr") this.source({ kind: "Place", place: rvalue.place }, [], at);
        if (rvalue.kind === "StaticRef") this.source({ kind: "Static", def: rvalue.def }, this.regionsOf(statement.place), at);
        if (rvalue.kind === "Unknown") this.source({ kind: "Unknown" }, this.regionsOf(statement.place), at);
      });
      if (this.isUnknownResult(terminator, rooted)) this.source({ kind: "Unknown" }, this.regionsOf(terminator.dest), { block, index: statements.length });
    });
  }

  private source(pointee: Pointee, regions: readonly number[], at: Point): void {
    const key = `${String(at.block)}.${String(at.index)}`;
    const list = this.arising.get(key);
    if (list === undefined) this.arising.set(key, [this.sources.length]);
    else list.push(this.sources.length);
    this.sources.push({ pointee, regions, at });
  }

  private regionsOf(place: Place): readonly number[] {
    return this.typing.annOf(place)?.regions ?? [];
  }

  /** Whether the references in a result may be any: the callee is not known, or what it was given left no trace in its result. */
  private isUnknownResult(terminator: Terminator, rooted: ReadonlySet<number>): terminator is Extract<Terminator, { kind: "Call" | "Await" }> {
    switch (terminator.kind) {
      case "Call": case "Await": {
        const regions = this.regionsOf(terminator.dest);
        if (regions.length === 0) return false;
        const callee = terminator.kind === "Call" ? terminator.callee : undefined;
        if (callee?.kind === "Unknown" || (callee?.kind === "Value" && callee.ty.kind !== "Closure" && callee.ty.kind !== "Param")) return true;
        return regions.some((region) => !rooted.has(region)) && placesOf(terminator).some((place) => this.regionsOf(place).length > 0);
      }
      case "Goto": case "Switch": case "Drop": case "Return": case "Unreachable": return false;
    }
  }

  // ---- what each local may hold

  private empty(): Held {
    return Held.empty(this.outside + 1, this.sources.length);
  }

  private solve(start: Held): void {
    this.entries.set(0, start);
    for (let again = true; again;) {
      again = false;
      for (const block of this.cfg.order) {
        const end = this.through(block, 0, Number.POSITIVE_INFINITY, this.entries.get(block) ?? this.empty());
        for (const to of this.cfg.succs[block] ?? []) {
          const known = this.entries.get(to);
          if (known === undefined) this.entries.set(to, end.copy());
          if (known === undefined || known.join(end)) again = true;
        }
      }
    }
  }

  private before(point: Point): Held {
    const near = this.cursor?.at.block === point.block && this.cursor.at.index <= point.index ? this.cursor : undefined;
    const held = this.through(point.block, near?.at.index ?? 0, point.index, near?.held ?? this.entries.get(point.block) ?? this.empty());
    this.cursor = { at: point, held };
    return held;
  }

  /** From before `from` to before `to`. */
  private through(block: BlockId, from: number, to: number, start: Held): Held {
    const held = start.copy();
    const found = this.typing.body.blocks[block];
    if (found === undefined) return held;
    for (let i = from; i < Math.min(to, found.statements.length); i++) {
      const statement = found.statements[i];
      if (statement !== undefined) this.statement(held, statement, this.arisen(block, i));
    }
    if (from <= found.statements.length && to > found.statements.length) this.terminator(held, found.terminator, this.arisen(block, found.statements.length));
    return held;
  }

  private arisen(block: BlockId, index: number): Uint32Array {
    const out = newBits(this.sources.length);
    for (const source of this.arising.get(`${String(block)}.${String(index)}`) ?? []) add(out, source);
    return out;
  }

  private statement(held: Held, statement: Statement, arisen: Uint32Array): void {
    switch (statement.kind) {
      case "Assign": {
        visitRvalue(statement.rvalue, statement, (_kind, place) => { union(arisen, this.read(held, place)); });
        if (statement.rvalue.kind === "Unknown") this.spread(held, arisen);
        return this.write(held, statement.place, arisen);
      }
      case "StorageLive": case "StorageDead": return held.clear(statement.local);
      case "FakeRead": case "AssertLabel": case "Emit": return;
    }
  }

  private terminator(held: Held, terminator: Terminator, arisen: Uint32Array): void {
    switch (terminator.kind) {
      case "Call": case "Await": {
        const given = newBits(this.sources.length);
        for (const place of placesOf(terminator)) union(given, this.read(held, place));
        union(arisen, this.spread(held, given));
        return this.write(held, terminator.dest, arisen);
      }
      case "Drop": {
        const ann = this.typing.annOf(terminator.place);
        if (ann === undefined || this.typing.shapes.dropRegions(ann.ty).length > 0) this.spread(held, this.read(held, terminator.place));
        return;
      }
      case "Goto": case "Switch": case "Return": case "Unreachable": return;
    }
  }

  private read(held: Held, place: Place): Uint32Array {
    const own = held.of(place.local);
    return place.projection.some((step) => step.kind === "Deref") ? this.behind(held, own).sources : own;
  }

  private write(held: Held, place: Place, given: Uint32Array): void {
    if (place.projection.length === 0) held.clear(place.local);
    else if (place.projection.some((step) => step.kind === "Deref")) for (const node of this.behind(held, held.of(place.local)).nodes) this.put(held, node, given);
    this.put(held, place.local, given);
  }

  private put(held: Held, node: number, given: Uint32Array): void {
    if (node === this.outside || this.regionsOf({ local: node, projection: [] }).length > 0) union(held.of(node), given);
  }

  /** Code that is not looked at may put all it can reach into all it can reach. */
  private spread(held: Held, given: Uint32Array): Uint32Array {
    const { sources, nodes } = this.behind(held, given);
    for (const node of nodes) this.put(held, node, sources);
    return sources;
  }

  /** What can be got at through references from `sources`: whose memory that is, and all references in it. */
  private behind(held: Held, sources: Uint32Array): { readonly sources: Uint32Array; readonly nodes: ReadonlySet<number> } {
    const all = sources.slice();
    const nodes = new Set<number>();
    for (let again = true; again;) {
      again = false;
      this.sources.forEach(({ pointee }, i) => {
        const node = pointee.kind === "Place" ? pointee.place.local : this.outside;
        if (!has(all, i) || nodes.has(node)) return;
        nodes.add(node);
        union(all, held.of(node));
        again = true;
      });
    }
    return { sources: all, nodes };
  }

  // ---- answers

  /** The sources that `place` may hold for one of the regions; for any, when they are not known. */
  private held(place: Place, point: Point, wanted: readonly number[] | undefined): readonly number[] {
    const found = this.read(this.before(point), place);
    return this.sources.flatMap((_, i) => (has(found, i) && (wanted === undefined || wanted.some((region) => this.reach[i]?.has(region) === true)) ? [i] : []));
  }

  /** A place that was borrowed through references is one behind what these pointed to, if that is known and the borrow does not go through itself. */
  private resolved(source: number): readonly Pointee[] {
    const { pointee } = this.sources[source] ?? { pointee: { kind: "Unknown" } };
    if (pointee.kind !== "Place") return [pointee];
    const steps = this.stepsToReference(pointee.place);
    const bases = this.bases(source);
    if (steps === undefined || bases.length === 0 || this.isCyclic(source)) return [pointee];
    const rest = pointee.place.projection.slice(steps === 0 && this.exact.has(pointee.place.local) ? steps + 1 : pointee.place.projection.length);
    return bases.flatMap((base) => this.resolved(base)).map((base): Pointee => {
      if (base.kind === "Place") return { kind: "Place", place: { local: base.place.local, projection: [...base.place.projection, ...rest] } };
      return base.kind === "Given" && pointee.place.projection.length > steps + 1 ? pointee : base;
    });
  }

  /** What the reference through which a place was borrowed held then. */
  private bases(source: number): readonly number[] {
    const found = this.sources[source];
    const steps = found?.pointee.kind === "Place" ? this.stepsToReference(found.pointee.place) : undefined;
    if (found?.pointee.kind !== "Place" || steps === undefined) return [];
    const base: Place = { local: found.pointee.place.local, projection: found.pointee.place.projection.slice(0, steps) };
    return this.held(base, found.at, this.typing.annOf(base)?.regions.slice(0, 1));
  }

  /** How many steps lead to the last reference that a place goes through. */
  private stepsToReference(place: Place): number | undefined {
    for (let i = place.projection.length - 1; i >= 0; i--) {
      const base = i === 0 ? this.typing.body.locals[place.local]?.ty : place.projection[i - 1]?.ty;
      if (place.projection[i]?.kind !== "Deref") continue;
      if (base?.kind === "Ref") return i;
      if (base?.kind === "Ptr") return undefined;
    }
    return undefined;
  }

  private isCyclic(source: number): boolean {
    const seen = new Set<number>();
    const work = [...this.bases(source)];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (next === source) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      work.push(...this.bases(next));
    }
    return false;
  }
}

/** For each local, and for the memory outside, the sources of which it may hold references. */
class Held {
  private constructor(private readonly words: number, private readonly bits: Uint32Array) {}

  static empty(nodes: number, sources: number): Held {
    const words = newBits(sources).length;
    return new Held(words, new Uint32Array(nodes * words));
  }

  copy(): Held {
    return new Held(this.words, this.bits.slice());
  }

  /** Changes with what is written to it. */
  of(node: number): Uint32Array {
    return this.bits.subarray(node * this.words, (node + 1) * this.words);
  }

  clear(node: number): void {
    this.of(node).fill(0);
  }

  join(other: Held): boolean {
    return union(this.bits, other.bits);
  }
}

/** Locals that get nothing but borrows and what other such locals hold. */
function exactLocals({ locals, blocks }: IrBody): ReadonlySet<LocalId> {
  const exact = new Set(locals.map((local) => local.id));
  const assigns = blocks.flatMap((block) => block.statements.filter((statement) => statement.kind === "Assign"));
  for (const { terminator } of blocks) if (terminator.kind === "Call" || terminator.kind === "Await") exact.delete(terminator.dest.local);
  for (let size = -1; size !== exact.size;) {
    size = exact.size;
    for (const { place, rvalue } of assigns) if (!isExact(rvalue, exact)) exact.delete(place.local);
    for (const { rvalue } of assigns) if ((rvalue.kind === "Ref" || rvalue.kind === "RawPtr") && rvalue.mut && !rvalue.place.projection.some((step) => step.kind === "Deref")) exact.delete(rvalue.place.local);
  }
  return exact;
}

function isExact(rvalue: Rvalue, exact: ReadonlySet<LocalId>): boolean {
  switch (rvalue.kind) {
    case "Ref": return true;
    case "Use": case "Coerce": return rvalue.operand.kind !== "Const" && rvalue.operand.place.projection.length === 0 && exact.has(rvalue.operand.place.local);
    case "RawPtr": case "StaticRef": case "Unary": case "Binary": case "Len": case "Discriminant": case "Cast": case "Aggregate": case "Repeat": case "Mark": case "Unknown":
      return false;
  }
}

/** What a terminator reads. */
function placesOf(terminator: Terminator): readonly Place[] {
  const out: Place[] = [];
  visitTerminator(terminator, (_kind, place) => { out.push(place); });
  return out;
}

function keyOf(pointee: Pointee): string {
  switch (pointee.kind) {
    case "Place": return printPlace(pointee.place);
    case "Given": return `given ${String(pointee.local)}`;
    case "Static": return `static ${String(pointee.def.id)}`;
    case "Unknown": return "unknown";
  }
}
