/**
 * Abstract values: trees of labels. A node says what its own value (or shape) depends on, what everything in it depends on, which inputs it is
 * a copy of, which memory it may point to, and which code it may stand for. A part that has no node of its own is derived from its parent.
 *
 * Values are interned, so equal values are one object and every operation can be memoised. Knows nothing of memory contents.
 */
import type { Ty } from "../types/ty.js";
import { Interned, mix, sameList } from "./interned.js";
import type { Label, Labels } from "./labels.js";
import type { Location, Path, Paths, Step } from "./paths.js";
import { entersContent, isElement, isPointerName, MAX_BOXES, STEP } from "./paths.js";

export interface Value {
  readonly id: number;
  /** What the value itself depends on: a scalar, a pointer, a length, a variant. */
  readonly own: Label;
  /** What this node and every part without a node of its own depends on. */
  readonly deep: Label;
  /** What the value depends on as content: below the next shape (variant or length), or here if there is none below. Of a pointer: what it points to. */
  readonly content: Label;
  /** It may be a copy of these inputs, parts included. */
  readonly inputs: readonly Path[];
  /** What it may point to. */
  readonly points: readonly Location[];
  /** The functions that it may be, or the concrete types of the `dyn` object behind it; one of kind `Unknown` stands for all that there are. */
  readonly types: readonly Ty[];
  /** Parts that differ from what the node itself says, by step. */
  readonly parts: readonly (readonly [Step, Value])[];
  /** Parts are folded into this node: each part is like the whole. */
  readonly folded: boolean;
  readonly height: number;
  /** How many boxes stand in each other in it. */
  readonly boxes: number;
}

interface Fields {
  own: Label;
  deep: Label;
  content: Label;
  inputs: readonly Path[];
  points: readonly Location[];
  types: readonly Ty[];
  parts: readonly (readonly [Step, Value])[];
  folded: boolean;
}

const MAX_HEIGHT = 15;
const MAX_PARTS = 64;
/** A pointer that may point to more places than this is said to point to larger ones. */
const MAX_POINTS = 24;
/** The same for inputs of which a folded value may be a copy. */
const MAX_INPUTS = 24;
/** The same for the functions and types that it may be. */
const MAX_TYPES = 24;
/** More types than these are all types once a recursion has to be brought to its end. */
const FEW_TYPES = 4;
const PAIR = 0x4000000;
const STEP_RANGE = 0x1000000;
const NOTHING: readonly never[] = Object.freeze([]);

export class Values {
  readonly labels: Labels;
  readonly paths: Paths;
  /** Depends on nothing. */
  readonly bottom: Value;
  private readonly table = new Interned<Value>();
  private readonly joins = new Map<number, Value>();
  private readonly unnamed = new Map<Value, Value>();
  private readonly foldedMemo = new Map<Value, Value>();
  private readonly children = new Map<number, Value>();
  private readonly raisedMemo = new Map<number, Value>();
  private readonly ownMemo = new Map<Value, Label>();
  private readonly inlineMemo = new Map<Value, Label>();
  private readonly storedMemo = new Map<Value, Label>();
  private readonly ofInputs = new Map<Path, Value>();

  /** `any` stands for all functions and concrete types. `withoutFields` is for measuring only: no value has parts of its own. */
  constructor(labels: Labels, paths: Paths, private readonly any: Ty, private readonly withoutFields = false) {
    this.labels = labels;
    this.paths = paths;
    this.bottom = this.make({});
  }

  make(fields: Partial<Fields>): Value {
    const none = this.labels.none;
    const full: Fields = {
      own: fields.own ?? none,
      deep: fields.deep ?? none,
      content: fields.content ?? none,
      inputs: fields.inputs ?? NOTHING,
      points: fields.points ?? NOTHING,
      types: fields.types ?? NOTHING,
      parts: fields.parts ?? NOTHING,
      folded: fields.folded ?? false,
    };
    this.bound(full);
    let height = 0;
    let boxes = 0;
    if (full.parts.some(([step, part]) => step === STEP.box && part.boxes >= MAX_BOXES)) full.parts = full.parts.map(([step, part]) => [step, step === STEP.box && part.boxes >= MAX_BOXES ? this.fold(part) : part] as const);
    for (const [step, part] of full.parts) {
      height = Math.max(height, part.height + 1);
      boxes = Math.max(boxes, part.boxes + (step === STEP.box ? 1 : 0));
    }
    const value = this.intern(full, height, boxes);
    const tooLarge = height > MAX_HEIGHT || full.parts.length > MAX_PARTS;
    return tooLarge || (this.withoutFields && height > 0) ? this.fold(value) : value;
  }

  input(path: Path): Value {
    let value = this.ofInputs.get(path);
    if (value === undefined) {
      value = this.make({ inputs: [path], folded: path.folded });
      this.ofInputs.set(path, value);
    }
    return value;
  }

  labelled(own: Label): Value {
    return own === this.labels.none ? this.bottom : this.make({ own });
  }

  /** Every part depends on `deep`. */
  uniform(deep: Label): Value {
    return deep === this.labels.none ? this.bottom : this.make({ deep });
  }

  pointer(points: readonly Location[], own: Label = this.labels.none): Value {
    return this.make({ own, points: sortById(points) });
  }

  withParts(base: Value, parts: readonly (readonly [Step, Value])[]): Value {
    return this.make({ ...base, parts: [...parts].sort((a, b) => a[0] - b[0]) });
  }

  /** The part that `step` leads to. */
  part(value: Value, step: Step): Value {
    if (step === STEP.whole) return this.fold(value);
    if (step === STEP.rest) return this.rest(value);
    const apart = step === STEP.elem && value.parts.some(([at]) => isElement(at));
    if (!apart) for (const [at, part] of value.parts) if (at === step) return part;
    if (isElement(step) && value.parts.some(([at]) => at === STEP.elem)) return this.part(value, STEP.elem);
    const key = value.id * STEP_RANGE + step;
    let part = this.children.get(key);
    if (part === undefined) {
      part = apart ? this.allElements(value) : this.derivePart(value, step);
      this.children.set(key, part);
    }
    return part;
  }

  setPart(value: Value, step: Step, part: Value): Value {
    if (value.folded || step === STEP.whole) return this.join(this.fold(value), this.fold(part));
    if (step === STEP.rest) return this.setPart(value, STEP.elem, this.join(this.part(value, STEP.elem), this.part(part, STEP.elem)));
    if (this.part(value, step) === part) return value;
    const parts = value.parts.filter(([at]) => at !== step).map((entry): readonly [Step, Value] => (step === STEP.elem && isElement(entry[0]) ? [entry[0], this.join(entry[1], part)] : entry));
    parts.push([step, part]);
    parts.sort((a, b) => a[0] - b[0]);
    return this.make({ ...value, parts });
  }

  /** Replaces (`strong`) or joins what the steps lead to. */
  update(value: Value, steps: readonly Step[], by: Value, strong: boolean, from = 0): Value {
    const step = steps[from];
    if (step === undefined) return strong ? by : this.join(value, by);
    if (value.folded) return this.join(value, this.fold(by));
    return this.setPart(value, step, this.update(this.part(value, step), steps, by, strong, from + 1));
  }

  join(a: Value, b: Value): Value {
    if (a === b || b === this.bottom) return a;
    if (a === this.bottom) return b;
    const key = a.id < b.id ? a.id * PAIR + b.id : b.id * PAIR + a.id;
    let joined = this.joins.get(key);
    if (joined === undefined) {
      joined = this.joinNew(a, b);
      this.joins.set(key, joined);
    }
    return joined;
  }

  /** By halves: the join of thousands that all differ is then not made anew, each time larger, for each of them. */
  joinAll(values: readonly Value[]): Value {
    if (values.length <= 1) return values[0] ?? this.bottom;
    const half = values.length >> 1;
    return this.join(this.joinAll(values.slice(0, half)), this.joinAll(values.slice(half)));
  }

  /** Everything in it now depends on `label` too. */
  raise(value: Value, label: Label): Value {
    if (label === this.labels.none || (value.parts.length === 0 && this.labels.join(value.deep, label) === value.deep)) return value;
    const key = value.id * PAIR + label.id;
    let raised = this.raisedMemo.get(key);
    if (raised === undefined) {
      const parts = value.parts.map(([step, part]) => [step, this.raise(part, label)] as const);
      raised = this.make({ ...value, deep: this.labels.join(value.deep, label), parts });
      this.raisedMemo.set(key, raised);
    }
    return raised;
  }

  /** The value itself depends on `label` too, what is in it does not. */
  raiseOwn(value: Value, label: Label): Value {
    return label === this.labels.none ? value : this.make({ ...value, own: this.labels.join(value.own, label) });
  }

  /** What is below the value's shape depends on `label` too. */
  raiseContent(value: Value, label: Label): Value {
    if (label === this.labels.none) return value;
    const parts = value.parts.map(([step, part]) => [step, entersContent(step) ? this.raise(part, label) : this.raiseContent(part, label)] as const);
    return this.make({ ...value, content: this.labels.join(value.content, label), parts });
  }

  /** What the value's shape depends on. */
  shapeLabel(value: Value): Label {
    let label = this.ownMemo.get(value);
    if (label === undefined) {
      label = this.labels.join(value.own, value.deep);
      for (const path of value.inputs) if (!path.nameOnly) label = this.labels.join(label, this.labels.own(path));
      this.ownMemo.set(value, label);
    }
    return label;
  }

  /** What a value without parts depends on. */
  scalarLabel(value: Value): Label {
    return this.labels.join(this.shapeLabel(value), value.content);
  }

  /**
   * The value as it is written under decisions. What is known only where panics are caught is nothing elsewhere, so it tells nothing of decisions
   * either; who writes it may stop there, so the decisions are among those of the panic.
   */
  decided(value: Value, label: Label): Value {
    const [path] = value.inputs;
    const onlyIfCaught = path?.root.kind === "Panic" && path.root.known === "caught" && value === this.input(path);
    return onlyIfCaught ? value : this.raise(value, label);
  }

  /** Everything that the value's tree depends on; what it points to is not followed, inputs stand for all that they reach, and for what is declared of that. */
  inlineLabel(value: Value): Label {
    return this.treeLabel(value, this.inlineMemo, (path) => this.labels.deep(path));
  }

  /** The same without what is declared of what inputs reach: for who knows the type. */
  storedLabel(value: Value): Label {
    return this.treeLabel(value, this.storedMemo, (path) => this.labels.own(this.paths.fold(path)));
  }

  private treeLabel(value: Value, memo: Map<Value, Label>, ofInput: (path: Path) => Label): Label {
    let label = memo.get(value);
    if (label === undefined) {
      label = this.labels.join(this.labels.join(value.own, value.deep), value.content);
      for (const path of value.inputs) if (!path.nameOnly) label = this.labels.join(label, ofInput(path));
      for (const [, part] of value.parts) label = this.labels.join(label, this.treeLabel(part, memo, ofInput));
      memo.set(value, label);
    }
    return label;
  }

  /** One node for the whole tree. */
  fold(value: Value): Value {
    if (value.folded) return value;
    let folded = this.foldedMemo.get(value);
    if (folded === undefined) {
      folded = this.foldNew(value);
      this.foldedMemo.set(value, folded);
    }
    return folded;
  }

  private foldNew(value: Value): Value {
    const { none } = this.labels;
    const parts = value.parts.map(([, part]) => this.fold(part));
    const all: Fields = {
      own: none,
      deep: this.labels.joinAll([value.own, value.deep, value.content, ...parts.map((part) => part.deep)]),
      content: none,
      inputs: unionAll([sortById(value.inputs.filter((path) => !path.nameOnly).map((path) => this.paths.fold(path))), ...parts.map((part) => part.inputs)]),
      points: unionAll([value.points, ...parts.map((part) => part.points)]),
      types: unionAll([value.types, ...parts.map((part) => part.types)]),
      parts: NOTHING,
      folded: true,
    };
    this.bound(all);
    return this.intern(all, 0, 0);
  }

  /** One node for the whole tree, said of whole inputs: of these there are few, so what only grows soon stops. */
  coarse(value: Value): Value {
    const { own, deep, content, inputs, points, types } = this.fold(value);
    const roots = { inputs: sortById(this.paths.fewerInputs(inputs, 0)), points: sortById(this.paths.fewer(points, 0)) };
    return this.intern({ own: this.labels.none, deep: this.labels.coarse(this.labels.joinAll([own, deep, content])), content: this.labels.none, ...roots, types: types.length > FEW_TYPES ? this.anyWith(types) : types, parts: NOTHING, folded: true }, 0, 0);
  }

  /** All types. Code stays by name: code that is not known may be handed it as data, and no list says what was ever made into that. */
  private anyWith(types: readonly Ty[]): readonly Ty[] {
    return sortById([this.any, ...types.filter((each) => each.kind === "Closure" || each.kind === "FnDef" || each.kind === "Async")]);
  }

  /** Always, not only where there are many: a join that is made again must give the same. */
  private bound(fields: Fields): void {
    if (fields.types.length > 1 && (fields.types.length > MAX_TYPES || fields.types.includes(this.any))) fields.types = this.anyWith(fields.types);
    if (fields.points.length > 1) fields.points = sortById(this.paths.fewer(fields.points, MAX_POINTS));
    if (fields.folded && fields.inputs.length > 1) fields.inputs = sortById(this.paths.fewerInputs(fields.inputs, MAX_INPUTS));
  }

  /** An array whose elements may be any of the value's. */
  private rest(value: Value): Value {
    return value.folded ? value : this.make({ ...value, inputs: [], parts: [[STEP.elem, this.part(value, STEP.elem)]] });
  }

  /** What any element may be, where some are kept apart. */
  private allElements(value: Value): Value {
    let all = value.parts.find(([at]) => at === STEP.elem)?.[1] ?? this.derivePart(value, STEP.elem);
    for (const [at, part] of value.parts) if (isElement(at)) all = this.join(all, part);
    return all;
  }

  private derivePart(value: Value, step: Step): Value {
    if (value.folded) return value;
    const none = this.labels.none;
    const content = entersContent(step);
    const inputs = value.inputs.map((path) => this.paths.step(path, step));
    const folded = inputs.some((path) => path.folded);
    return this.make({
      deep: content ? this.labels.join(value.deep, value.content) : value.deep,
      content: content ? none : value.content,
      inputs: sortById(folded ? inputs.map((path) => this.paths.fold(path)) : inputs),
      folded,
    });
  }

  /** The value where it is one of many: what was a name of this one is none of all. */
  withoutNames(value: Value): Value {
    if (!this.paths.named) return value;
    let unnamed = this.unnamed.get(value);
    if (unnamed === undefined) {
      const parts = value.parts.map(([step, part]) => [step, this.withoutNames(part)] as const);
      const named = value.inputs.some(isGivenName) || parts.some(([, part], index) => part !== value.parts[index]?.[1]);
      unnamed = named ? this.make({ ...value, inputs: value.inputs.filter((path) => !isGivenName(path)), parts }) : value;
      this.unnamed.set(value, unnamed);
    }
    return unnamed;
  }

  private joinNew(a: Value, b: Value): Value {
    if (a.folded !== b.folded) return this.join(this.fold(a), this.fold(b));
    const steps = new Set<Step>();
    for (const [step] of a.parts) steps.add(step);
    for (const [step] of b.parts) steps.add(step);
    const parts = [...steps].sort((x, y) => x - y).map((step) => [step, this.join(this.part(a, step), this.part(b, step))] as const);
    return this.make({
      own: this.labels.join(a.own, b.own),
      deep: this.labels.join(a.deep, b.deep),
      content: this.labels.join(a.content, b.content),
      inputs: this.joinInputs(a, b),
      points: union(a.points, b.points),
      types: union(a.types, b.types),
      parts,
      folded: a.folded,
    });
  }

  /** A pointer that is one of two keeps the name that both have: under the name of one, it might be taken for the other. */
  private joinInputs(a: Value, b: Value): readonly Path[] {
    const all = union(a.inputs, b.inputs);
    if (!this.paths.named || !all.some(isPointerName)) return all;
    const kept = (path: Path, by: Value): boolean => by.inputs.includes(path) || (by.inputs.length === 0 && by.points.length === 0);
    return all.filter((path) => !isPointerName(path) || (kept(path, a) && kept(path, b)));
  }

  /** The same pointer, that is also called `names`. */
  withPointerNames(value: Value, names: readonly Path[]): Value {
    return names.length === 0 ? value : this.make({ ...value, inputs: union(value.inputs, sortById(names)) });
  }

  private intern(fields: Fields, height: number, boxes: number): Value {
    const hash = hashOf(fields);
    let value = this.table.find(hash, (entry) => sameFields(entry, fields));
    if (value === undefined) {
      value = { id: this.table.size, ...fields, height, boxes };
      this.table.add(hash, value);
    }
    return value;
  }
}

/** A name that was given to one value of a body, or to a pointer for what it points to. */
function isGivenName(path: Path): boolean {
  return path.root.kind === "Fresh" && path.root.site !== "covered";
}

function hashOf(fields: Fields): number {
  let hash = mix(mix(mix(fields.folded ? 1 : 0, fields.own.id), fields.deep.id), fields.content.id);
  for (const each of fields.inputs) hash = mix(hash, each.id);
  for (const each of fields.points) hash = mix(hash, ~each.id);
  for (const each of fields.types) hash = mix(hash, each.id);
  for (const [step, part] of fields.parts) hash = mix(mix(hash, step), part.id);
  return hash;
}

function sameFields(a: Fields, b: Fields): boolean {
  return a.own === b.own && a.deep === b.deep && a.content === b.content && a.folded === b.folded && sameList(a.inputs, b.inputs) && sameList(a.points, b.points) && sameList(a.types, b.types) && sameParts(a.parts, b.parts);
}

function sameParts(a: Fields["parts"], b: Fields["parts"]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index]?.[0] !== b[index]?.[0] || a[index]?.[1] !== b[index]?.[1]) return false;
  return true;
}

function sortById<T extends { readonly id: number }>(list: readonly T[]): readonly T[] {
  if (list.length < 2) return list;
  const sorted = [...list].sort((a, b) => a.id - b.id);
  return sorted.filter((each, index) => index === 0 || each !== sorted[index - 1]);
}

function unionAll<T extends { readonly id: number }>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.reduce(union);
}

function union<T extends { readonly id: number }>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  const merged: T[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const x = a[i];
    const y = b[j];
    if (x === undefined && y === undefined) break;
    if (y === undefined || (x !== undefined && x.id <= y.id)) {
      if (x !== undefined) merged.push(x);
      i++;
      if (x === y) j++;
    } else {
      merged.push(y);
      j++;
    }
  }
  return merged.length === a.length ? a : merged.length === b.length ? b : merged;
}
