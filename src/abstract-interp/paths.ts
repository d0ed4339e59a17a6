/**
 * Names for what a function cannot see but can reach: `Path`s name values that come in (a parameter, a static, shared memory,
 * and what is inside or behind them), `Location`s name memory (a local, what a pointer that came in points to, a static, a shared allocation, and their parts).
 * Both are interned trees. Beyond a depth, and inside recursive data, a path is *folded*: it then stands for everything below.
 */
import type { StaticDef } from "../program/program.js";

/** A step from a value into a part of it, coded as a small number. */
export type Step = number;

export const STEP = {
  /** What a reference or raw pointer points to. */
  deref: 1,
  /** What a box owns. */
  box: 2,
  /** The elements of an array or slice, all together. */
  elem: 3,
  /** A part of an array with other indices than the whole: its elements are any of the array's. */
  rest: 15,
  /** Of locations only: anywhere in the memory, seen as whatever type. */
  whole: 0xfffffe,
} as const;

/** How many of an array's first elements are kept apart. */
export const ELEMENTS_APART = 11;
const ELEMENT_BASE = 4;

/** One element of an array, at a constant index. */
export function elementStep(index: number): Step {
  return index < ELEMENTS_APART ? ELEMENT_BASE + index : STEP.elem;
}

/** Whether the step leads to one element at a constant index. */
export function isElement(step: Step): boolean {
  return step >= ELEMENT_BASE && step < ELEMENT_BASE + ELEMENTS_APART;
}

const FIELD_BASE = 16;
const FIELDS = 4096;

/** `variant` is -1 except inside an enum. */
export function fieldStep(variant: number, index: number): Step {
  return FIELD_BASE + (variant + 1) * FIELDS + Math.min(index, FIELDS - 1);
}

/** Whether the step leads into an enum's payload or a slice's elements: into content that has a shape around it. */
export function entersContent(step: Step): boolean {
  return step === STEP.elem || isElement(step) || step >= FIELD_BASE + FIELDS;
}

export function decodeStep(step: Step): { readonly kind: "deref" | "box" | "elem" | "rest" } | { readonly kind: "field"; readonly variant: number; readonly index: number } {
  if (step === STEP.deref) return { kind: "deref" };
  if (step === STEP.box) return { kind: "box" };
  if (step === STEP.rest) return { kind: "rest" };
  if (step === STEP.elem || isElement(step)) return { kind: "elem" };
  const code = step - FIELD_BASE;
  return { kind: "field", variant: Math.floor(code / FIELDS) - 1, index: code % FIELDS };
}

/** An allocation that many may point to, named by the calls that led to it. */
export interface Allocation {
  readonly id: number;
  readonly site: string;
  readonly depth: number;
  /** `literal`: text and bytes in the code. `nowhere`: what a pointer of which nothing is known points to. Both are one for the whole program. */
  readonly kind: "site" | "literal" | "nowhere";
}

/** What a name was given to: a run-time value, or a pointer for the place that it leads to. */
export type Named = "value" | "pointer";

export type PathRoot =
  | { readonly kind: "Param"; readonly index: number }
  | { readonly kind: "Static"; readonly def: StaticDef }
  | { readonly kind: "Shared"; readonly allocation: Allocation }
  /** The decisions under which the function is called. */
  | { readonly kind: "Caller" }
  /** Whether the thread is unwinding: known where a value is dropped. Whether it came to a panic: known where panics are caught. */
  | { readonly kind: "Panic"; readonly known: "dropped" | "caught" }
  /** Only a name for a run-time value: a lattice element, or whatever the place `site` was last assigned. Nothing flows from a name. */
  | { readonly kind: "Element"; readonly element: number }
  | { readonly kind: "Fresh"; readonly site: string; readonly of: Named };

export interface Path {
  readonly id: number;
  readonly root: PathRoot;
  readonly parent: Path | undefined;
  /** The `id` of the path of the root. */
  readonly rootId: number;
  /** The step from `parent`; 0 for a root. */
  readonly step: Step;
  readonly depth: number;
  /** Stands for everything below `parent`, `parent` included. */
  readonly folded: boolean;
  /** Leads through elements: names more than one value. */
  readonly many: boolean;
  /** How many boxes and sequences it leads into, and how many pointers it follows. */
  readonly boxes: number;
  readonly elements: number;
  readonly derefs: number;
  /** A name only: carries no labels and points nowhere. */
  readonly nameOnly: boolean;
}

export type LocationRoot =
  | { readonly kind: "Local"; readonly local: number }
  /** What the pointer that came in as `pointer` points to. */
  | { readonly kind: "Behind"; readonly pointer: Path }
  | { readonly kind: "Static"; readonly def: StaticDef }
  | { readonly kind: "Shared"; readonly allocation: Allocation };

export interface Location {
  readonly id: number;
  readonly boxes: number;
  readonly root: Location | undefined;
  readonly base: LocationRoot;
  readonly parent: Location | undefined;
  readonly step: Step;
  readonly depth: number;
  readonly many: boolean;
}

const MAX_PATH = 24;
/** Data behind more boxes or pointers, or in more nested sequences, than this is folded: recursive types end here. */
export const MAX_BOXES = 2;
const MAX_ELEMENTS = 3;
const MAX_DEREFS = 4;
const MAX_LOCATION = 25;

export class Paths {
  private pathCount = 0;
  private locationCount = 0;
  private readonly params: Path[] = [];
  private readonly statics = new Map<StaticDef, Path>();
  private readonly shared = new Map<Allocation, Path>();
  private callerPath: Path | undefined;
  /** Names were given to run-time labels. */
  named = false;
  private readonly panics = new Map<"dropped" | "caught", Path>();
  private readonly elements = new Map<number, Path>();
  private readonly freshes = new Map<string, Path>();
  private readonly pathSteps = new Map<Path, Map<Step, Path>>();
  private readonly locals: Location[] = [];
  private readonly behinds = new Map<Path, Location>();
  private readonly staticLocations = new Map<StaticDef, Location>();
  private readonly sharedLocations = new Map<Allocation, Location>();
  private readonly locationSteps = new Map<Location, Map<Step, Location>>();
  private readonly allocations = new Map<string, Allocation>();

  param(index: number): Path {
    return (this.params[index] ??= this.newPath({ kind: "Param", index }, undefined, 0, false));
  }

  static(def: StaticDef): Path {
    return getOrAdd(this.statics, def, () => this.newPath({ kind: "Static", def }, undefined, 0, false));
  }

  sharedContent(allocation: Allocation): Path {
    return getOrAdd(this.shared, allocation, () => this.newPath({ kind: "Shared", allocation }, undefined, 0, false));
  }

  caller(): Path {
    return (this.callerPath ??= this.newPath({ kind: "Caller" }, undefined, 0, false));
  }

  panic(known: "dropped" | "caught"): Path {
    return getOrAdd(this.panics, known, () => this.newPath({ kind: "Panic", known }, undefined, 0, false));
  }

  element(element: number): Path {
    return getOrAdd(this.elements, element, () => this.newPath({ kind: "Element", element }, undefined, 0, false));
  }

  fresh(site: string, of: Named = "value"): Path {
    this.named = true;
    return getOrAdd(this.freshes, `${of}:${site}`, () => this.newPath({ kind: "Fresh", site, of }, undefined, 0, false));
  }

  /** The part of `path` that `step` leads to; folded when it is too deep. */
  step(path: Path, step: Step): Path {
    if (path.folded) return path;
    if (path.depth >= MAX_PATH || (step === STEP.box && path.boxes >= MAX_BOXES) || (step === STEP.elem && path.elements >= MAX_ELEMENTS) || (step === STEP.deref && path.derefs >= MAX_DEREFS)) return this.fold(path);
    const steps = getOrAdd(this.pathSteps, path, () => new Map<Step, Path>());
    return getOrAdd(steps, step, () => this.newPath(path.root, path, step, false));
  }

  fold(path: Path): Path {
    if (path.folded) return path;
    const steps = getOrAdd(this.pathSteps, path, () => new Map<Step, Path>());
    return getOrAdd(steps, 0, () => this.newPath(path.root, path, 0, true));
  }

  local(local: number): Location {
    return (this.locals[local] ??= this.newLocation({ kind: "Local", local }, undefined, 0));
  }

  behind(pointer: Path): Location {
    return getOrAdd(this.behinds, pointer, () => this.newLocation({ kind: "Behind", pointer }, undefined, 0));
  }

  staticLocation(def: StaticDef): Location {
    return getOrAdd(this.staticLocations, def, () => this.newLocation({ kind: "Static", def }, undefined, 0));
  }

  sharedLocation(allocation: Allocation): Location {
    return getOrAdd(this.sharedLocations, allocation, () => this.newLocation({ kind: "Shared", allocation }, undefined, 0));
  }

  /** A part of a location. Beyond a depth it is the location itself: writes there are weak, reads give everything in it. */
  within(location: Location, step: Step): Location {
    if (location.step === STEP.whole || (location.base.kind === "Behind" && location.base.pointer.folded)) return location;
    if (location.depth >= MAX_LOCATION || (step === STEP.box && location.boxes > MAX_BOXES)) return location;
    const steps = getOrAdd(this.locationSteps, location, () => new Map<Step, Location>());
    return getOrAdd(steps, step, () => this.newLocation(location.base, location, step));
  }

  /** A location with all that is in it, as a pointer sees it that takes it for another type. */
  whole(location: Location): Location {
    return this.within(location, STEP.whole);
  }

  wholes(locations: readonly Location[]): readonly Location[] {
    return [...new Set(locations.map((each) => this.whole(each)))].sort((a, b) => a.id - b.id);
  }

  /** Parts of arrays and slices that begin anywhere in them. */
  rests(locations: readonly Location[]): readonly Location[] {
    return [...new Set(locations.map((each) => this.within(each, STEP.rest)))].sort((a, b) => a.id - b.id);
  }

  /** Where a raw pointer may be moved to: from one element of an array to any other. */
  movable(locations: readonly Location[]): readonly Location[] {
    if (!locations.some((each) => isElement(each.step))) return locations;
    return [...new Set(locations.map((each) => (isElement(each.step) && each.parent !== undefined ? this.within(each.parent, STEP.elem) : each)))].sort((a, b) => a.id - b.id);
  }

  /** At least the same memory, said with fewer locations: parts of one memory become the whole, and what is behind very many inputs, all that those reach. */
  fewer(given: readonly Location[], most: number): readonly Location[] {
    const locations = withoutCovered(given);
    return locations.length <= most ? locations : this.fewest(locations, most);
  }

  private fewest(locations: readonly Location[], most: number): readonly Location[] {
    const perRoot = new Map<Location, number>();
    for (const location of locations) perRoot.set(location.root ?? location, (perRoot.get(location.root ?? location) ?? 0) + 1);
    const wholes = withoutCovered([...new Set(locations.map((each) => (perRoot.get(each.root ?? each) === 1 ? each : this.whole(each.root ?? each))))]);
    if (wholes.length <= most) return wholes;
    return withoutCovered([...new Set(wholes.map((each) => (each.base.kind === "Behind" ? this.behind(this.fold(rootOf(each.base.pointer))) : each)))]);
  }

  /** The same for the inputs of a folded value. */
  fewerInputs(paths: readonly Path[], most: number): readonly Path[] {
    const kept = withoutCoveredInputs(paths);
    return kept.length <= most ? kept : withoutCoveredInputs([...new Set(kept.map((path) => (path.nameOnly ? path : this.fold(rootOf(path)))))]);
  }

  allocation(site: string, depth: number, kind: Allocation["kind"] = "site"): Allocation {
    return getOrAdd(this.allocations, `${kind}:${site}`, () => ({ id: this.allocations.size, site, depth, kind }));
  }

  private newPath(root: PathRoot, parent: Path | undefined, step: Step, folded: boolean): Path {
    const id = this.pathCount++;
    return { id, root, parent, rootId: parent?.rootId ?? id, step, depth: parent === undefined ? 0 : parent.depth + 1, folded, many: folded || step === STEP.elem || step === STEP.rest || (parent?.many ?? false), boxes: (parent?.boxes ?? 0) + (step === STEP.box ? 1 : 0), elements: (parent?.elements ?? 0) + (step === STEP.elem ? 1 : 0), derefs: (parent?.derefs ?? 0) + (step === STEP.deref ? 1 : 0), nameOnly: root.kind === "Element" || root.kind === "Fresh" };
  }

  private newLocation(base: LocationRoot, parent: Location | undefined, step: Step): Location {
    const manyRoot = base.kind === "Shared" || base.kind === "Static" || (base.kind === "Behind" && base.pointer.many);
    const location: Location = {
      id: this.locationCount++,
      root: parent === undefined ? undefined : (parent.root ?? parent),
      base,
      parent,
      step,
      boxes: (parent?.boxes ?? 0) + (step === STEP.box ? 1 : 0),
      depth: parent === undefined ? 0 : parent.depth + 1,
      many: manyRoot || step === STEP.elem || step === STEP.rest || step === STEP.whole || (parent?.many ?? false) || (parent?.depth ?? 0) + 1 >= MAX_LOCATION || (parent?.boxes ?? 0) + (step === STEP.box ? 1 : 0) > MAX_BOXES,
    };
    return location;
  }
}

/** Leaves out what is behind inputs of which all that they reach is there too, and parts of memory that is there as a whole. */
function withoutCovered(locations: readonly Location[]): readonly Location[] {
  const folded = new Set<Path>();
  const wholes = new Set<Location>();
  for (const { base, step, parent } of locations) {
    if (base.kind === "Behind" && base.pointer.folded && base.pointer.parent !== undefined) folded.add(base.pointer.parent);
    if (step === STEP.whole && parent !== undefined) wholes.add(parent);
  }
  if (folded.size === 0 && wholes.size === 0) return locations;
  return locations.filter(({ base, step, parent }, index) => {
    if (base.kind === "Behind" && isBelow(base.pointer.folded ? base.pointer.parent?.parent : base.pointer, folded)) return false;
    return !isBelow(step === STEP.whole ? parent?.parent : locations[index], wholes);
  });
}

function withoutCoveredInputs(paths: readonly Path[]): readonly Path[] {
  if (!paths.some((path) => path.folded && path.parent !== undefined)) return paths;
  const folded = new Set(paths.flatMap((path) => (path.folded && path.parent !== undefined ? [path.parent] : [])));
  return paths.filter((path) => !isBelow(path.folded ? path.parent?.parent : path, folded));
}

function isBelow<T extends { readonly parent: T | undefined }>(node: T | undefined, some: ReadonlySet<T>): boolean {
  for (let at = node; at !== undefined; at = at.parent) if (some.has(at)) return true;
  return false;
}

/** Whether a folded path stands for `path` too. */
export function covers(folded: Path, path: Path): boolean {
  if (folded.rootId !== path.rootId || path.depth < folded.depth - 1) return false;
  for (let at: Path | undefined = path; at !== undefined; at = at.parent) if (at === folded.parent) return true;
  return false;
}

/** A name that was given to a pointer for what it leads to. */
export function isPointerName(path: Path): boolean {
  return path.parent === undefined && path.root.kind === "Fresh" && path.root.of === "pointer";
}

/** The input that a path starts at. */
export function rootOf(path: Path): Path {
  let at = path;
  while (at.parent !== undefined) at = at.parent;
  return at;
}

export function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** The steps from the root of a path or location to it. */
export function stepsOf(node: { readonly parent: Path | Location | undefined; readonly step: Step }): Step[] {
  const steps: Step[] = [];
  let at = node;
  while (at.parent !== undefined) {
    steps.push(at.step);
    at = at.parent;
  }
  return steps.reverse();
}
