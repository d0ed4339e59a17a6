/**
 * What all productions of random programs share: the text written so far, the variables in scope with what they lend, and the function at hand.
 * Keeps to Rust's rules by construction: what is moved or lent exclusively is not offered to anyone.
 */
import { Random } from "./random.js";
import { PUBLIC, SECRET, INTERNAL, all, believe, merge, raise, replace, same } from "./types.js";
import type { Belief, Level, Type } from "./types.js";

export interface Variable {
  readonly name: string;
  readonly type: Type;
  readonly mutable: boolean;
  /** A reference to a value of the type: it is written `(*name)`. */
  readonly reference: boolean;
  readonly belief: Belief;
  /** Shared borrows leave reading, exclusive ones nothing. */
  lent: "no" | "shared" | "exclusive";
  moved: boolean;
  /** The depth of loops and closures at which it was declared: deeper down it cannot be moved. */
  readonly depth: number;
  /** The depth of branches, too: deeper down an assignment may not happen. */
  readonly branch: number;
}

/** A variable or a part of one. */
export interface Place {
  readonly text: string;
  readonly type: Type;
  readonly mutable: boolean;
  readonly belief: Belief;
  readonly root: Variable;
}

export interface Expression {
  readonly text: string;
  readonly belief: Belief;
}

export interface Parameter {
  readonly type: Type;
  readonly mode: "value" | "ref" | "mut";
}

/** A function that was written, with levels in terms of its parameters. */
export interface Callable {
  readonly name: string;
  /** Called as a method on its first parameter. */
  readonly method: boolean;
  readonly parameters: readonly Parameter[];
  readonly result: Type | undefined;
  readonly returned: Level;
  readonly printed: Level;
  readonly written: readonly Level[];
}

/** The function or closure whose body is being written. */
export interface Frame {
  readonly result: Type | undefined;
  /** Whether statements may leave it, by `return` or `?`. */
  readonly leaves: boolean;
  /** The decisions that led here. */
  pc: Level;
  printed: Level;
  returned: Level;
  /** What decided whether the function was left before its end. */
  left: Level;
  loops: number;
}

export interface Theme {
  /** How likely a choice ignores labels: 0 in programs that mean to be secure. */
  readonly careless: number;
  readonly internal: boolean;
}

/**
 * Ways to write one program that mean the same. They take nothing from chance, so programs of one seed differ in their style alone.
 */
export const STYLES = ["renamed", "matched", "boolMatched", "elseMatched", "tryMatched", "shadowed", "boxed", "closed", "extracted", "formatted", "counted", "stepped", "split", "plain", "reversed"] as const;
export type Style = (typeof STYLES)[number];

export class Writer {
  readonly lines: string[] = [];
  readonly types: Type[] = [];
  readonly callables: Callable[] = [];
  readonly helpers = new Set<string>();
  frame: Frame = { result: undefined, leaves: true, pc: PUBLIC, printed: PUBLIC, returned: PUBLIC, left: PUBLIC, loops: 0 };
  depth = 0;
  private branch = 0;
  /** What the one static that there is may hold. */
  readonly total = believe({ kind: "u64" }, PUBLIC);
  /** Statements that may still be written. */
  budget = 0;
  private scopes: Variable[][] = [[]];
  private indent = 0;
  private names = 0;
  private watchers: Map<Variable, "read" | "written">[] = [];

  constructor(readonly random: Random, readonly theme: Theme, private readonly styles: ReadonlySet<Style> = new Set()) {}

  /** Whether to write in this style rather than the usual one. */
  in(style: Style): boolean {
    return this.styles.has(style);
  }

  fresh(prefix: string): string {
    const name = `${prefix}${String(this.names++)}`;
    return this.in("renamed") && prefix !== "T" ? `other_${name}` : name;
  }

  line(text: string): void {
    this.lines.push("    ".repeat(this.indent) + text);
  }

  /** `head {`, the body in a scope of its own, `}`. */
  block(head: string, body: () => void, tail = "}"): void {
    this.line(`${head}{`);
    this.indent++;
    this.inScope(body);
    this.indent--;
    this.line(tail);
  }

  /** Two blocks with what stands before, between and behind them. */
  blocks(heads: readonly [string, string], bodies: readonly [() => void, () => void], tail: string): void {
    this.block(heads[0], bodies[0], heads[1]);
    this.indent++;
    this.inScope(bodies[1]);
    this.indent--;
    this.line(tail);
  }

  inScope<T>(body: () => T): T {
    this.scopes.push([]);
    const made = body();
    this.scopes.pop();
    return made;
  }

  /** A body that may run many times, or later. */
  repeated<T>(body: () => T): T {
    this.depth++;
    const made = this.inScope(body);
    this.depth--;
    return made;
  }

  /** A body that runs only if something of this level says so. */
  under<T>(level: Level, body: () => T): T {
    const before = this.frame.pc;
    this.frame.pc |= level;
    this.branch++;
    const made = body();
    this.branch--;
    this.frame.pc = before | this.frame.left;
    return made;
  }

  /** A body of another function: nothing of the present one is in scope. */
  inFunction(frame: Frame, body: () => void): void {
    const outer = { scopes: this.scopes, frame: this.frame, depth: this.depth, branch: this.branch };
    Object.assign(this, { scopes: [[]], frame, depth: 0, branch: 0 });
    body();
    Object.assign(this, outer);
  }

  /** A body in a frame of its own that sees the variables around it; says which of them it used. */
  inClosure(frame: Frame, body: () => void): ReadonlyMap<Variable, "read" | "written"> {
    const used = new Map<Variable, "read" | "written">();
    const outer = this.frame;
    this.frame = frame;
    this.watchers.push(used);
    this.repeated(body);
    this.watchers.pop();
    this.frame = outer;
    outer.printed |= frame.printed;
    return used;
  }

  declare(type: Type, belief: Belief, options: { readonly name?: string; readonly mutable?: boolean; readonly reference?: boolean; readonly prefix?: string } = {}): Variable {
    const name = options.name ?? this.fresh(options.prefix ?? "v");
    const variable: Variable = { name, type, mutable: options.mutable ?? false, reference: options.reference ?? false, belief, lent: "no", moved: false, depth: this.depth, branch: this.branch };
    raise(variable.belief, this.frame.pc);
    this.scopes.at(-1)?.push(variable);
    return variable;
  }

  visible(): readonly Variable[] {
    const seen = new Set<string>();
    const found: Variable[] = [];
    for (const scope of [...this.scopes].reverse()) {
      for (const variable of [...scope].reverse()) {
        if (!seen.has(variable.name) && !variable.moved && variable.lent !== "exclusive") found.push(variable);
        seen.add(variable.name);
      }
    }
    return found;
  }

  places(wanted: (place: Place) => boolean): readonly Place[] {
    return this.visible().flatMap((root) => partsOf({ text: root.reference ? `(*${root.name})` : root.name, type: root.type, mutable: root.mutable && root.lent === "no", belief: root.belief, root }, 2)).filter(wanted);
  }

  /** A place that can be read, with a label within the bound. */
  readable(type: Type, bound: Level): Place | undefined {
    return this.random.maybe(this.places((place) => same(place.type, type) && this.within(all(place.belief), bound)));
  }

  readableOf(kind: Type["kind"], bound: Level): Place | undefined {
    return this.random.maybe(this.places((place) => place.type.kind === kind && this.within(all(place.belief), bound)));
  }

  writable(wanted: (type: Type) => boolean): Place | undefined {
    return this.random.maybe(this.places((place) => place.mutable && wanted(place.type)));
  }

  read(place: Place): void {
    for (const watcher of this.watchers) if (!watcher.has(place.root)) watcher.set(place.root, "read");
  }

  /** The place gets another value, or one more that it may hold. */
  write(place: Place, by: Belief, strong: boolean): void {
    this.touch(place);
    raise(by, this.frame.pc);
    if (strong && this.depth === place.root.depth && this.branch === place.root.branch) replace(place.belief, by);
    else merge(place.belief, by);
  }

  raise(place: Place, level: Level): void {
    this.touch(place);
    raise(place.belief, level | this.frame.pc);
  }

  touch(place: Place): void {
    for (const watcher of this.watchers) watcher.set(place.root, "written");
  }

  /** While the body is written, the variables are lent. */
  lending<T>(loans: ReadonlyMap<Variable, "read" | "written">, body: () => T): T {
    const before = [...loans.keys()].map((variable) => [variable, variable.lent] as const);
    for (const [variable, use] of loans) if (variable.lent !== "exclusive") variable.lent = use === "written" ? "exclusive" : "shared";
    const made = body();
    for (const [variable, lent] of before) variable.lent = lent;
    return made;
  }

  canMove(place: Place): boolean {
    return place.root.name === place.text && place.root.depth === this.depth && place.root.lent === "no" && !place.root.reference && this.watchers.length === 0;
  }

  /** Whether a label is within a bound: parameters are within every bound, what they hold is the caller's matter. */
  within(level: Level, bound: Level): boolean {
    return (level & (SECRET | INTERNAL) & ~bound) === 0;
  }

  /** The bound for what decides or is printed: mostly public. */
  bound(): Level {
    return this.random.chance(this.theme.careless) ? SECRET | INTERNAL : PUBLIC;
  }
}

function partsOf(place: Place, depth: number): readonly Place[] {
  const { type } = place;
  if (depth === 0 || (type.kind !== "Struct" && type.kind !== "Tuple")) return [place];
  const parts = type.kind === "Struct" ? type.fields.map((field) => [field.name, field.type] as const) : type.parts.map((part, index) => [String(index), part] as const);
  return [place, ...parts.flatMap(([name, part], index) => {
    const belief = place.belief.parts[index];
    return belief === undefined ? [] : partsOf({ ...place, text: `${place.text}.${name}`, type: part, belief }, depth - 1);
  })];
}
