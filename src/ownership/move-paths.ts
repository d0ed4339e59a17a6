/**
 * The places whose initialisation is tracked: variables and their parts that are moved or declared without a value, as a tree.
 */
import type { Place, Projection } from "../ir/ir.js";
import { arrayLength } from "../ir/lower/places.js";
import type { Facts } from "./facts.js";
import { visitBody } from "./walk.js";

export interface MovePath {
  readonly id: number;
  readonly place: Place;
  readonly parent: MovePath | undefined;
  readonly children: Map<string, MovePath>;
}

function stepKey(step: Projection): string {
  switch (step.kind) {
    case "Deref": return "*";
    case "Field": return `${String(step.variant)}.${String(step.index)}`;
    case "ConstIndex": return `c${String(step.index)}`;
    case "Index": case "Subslice": return "?";
  }
}

export interface Lookup {
  readonly path: MovePath;
  /** Whether the path is the whole place. */
  readonly exact: boolean;
  /** Whether the place is an element of the path that only the run decides. */
  readonly anyElement: boolean;
}

/** Longer parts of arrays are not looked at element by element. */
const MAX_ELEMENTS = 256;

/** The place; of a part of an array the elements in it. */
export function elementsOf(place: Place, facts: Facts): readonly Place[] {
  const at = place.projection.findIndex((step, i) => step.kind === "Subslice" && arrayLength(facts.tyAt(place, i)) !== undefined);
  const part = place.projection[at];
  const length = arrayLength(facts.tyAt(place, at));
  if (part?.kind !== "Subslice" || length === undefined) return [place];
  const to = length - part.to;
  const inner = place.projection[at + 1];
  const replaced = (step: Projection, from: number): Place => ({ local: place.local, projection: [...place.projection.slice(0, at), step, ...place.projection.slice(from)] });
  if (inner?.kind === "ConstIndex" && !inner.fromEnd) return elementsOf(replaced({ ...inner, index: part.from + inner.index }, at + 2), facts);
  if (inner?.kind === "Subslice") return elementsOf(replaced({ ...inner, from: part.from + inner.from, to: part.to + inner.to }, at + 2), facts);
  const ty = part.ty.kind === "Array" ? part.ty.elem : undefined;
  if (inner !== undefined || ty === undefined || to - part.from > MAX_ELEMENTS) return [place];
  return Array.from({ length: Math.max(0, to - part.from) }, (_, i) => replaced({ kind: "ConstIndex", index: part.from + i, fromEnd: false, least: length, ty }, at + 1));
}

export class MovePaths {
  readonly paths: MovePath[] = [];
  private readonly roots = new Map<number, MovePath>();

  private add(place: Place, parent: MovePath | undefined): MovePath {
    const path: MovePath = { id: this.paths.length, place, parent, children: new Map() };
    this.paths.push(path);
    return path;
  }

  addRoot(local: number): MovePath {
    let path = this.roots.get(local);
    if (path === undefined) {
      path = this.add({ local, projection: [] }, undefined);
      this.roots.set(local, path);
    }
    return path;
  }

  root(local: number): MovePath | undefined {
    return this.roots.get(local);
  }

  addPlace(place: Place, facts: Facts): void {
    const root = this.roots.get(place.local);
    if (root === undefined) return;
    let path: MovePath = root;
    for (const [i, step] of place.projection.entries()) {
      if (!facts.isOwnedStep(place, i)) return;
      const key = stepKey(step);
      let next: MovePath | undefined = path.children.get(key);
      if (next === undefined) {
        next = this.add({ local: place.local, projection: place.projection.slice(0, i + 1) }, path);
        path.children.set(key, next);
      }
      path = next;
    }
  }

  /** The longest tracked prefix of the place. */
  find(place: Place, facts: Facts): Lookup | undefined {
    const root = this.roots.get(place.local);
    if (root === undefined) return undefined;
    let path: MovePath = root;
    for (let i = 0; i < place.projection.length; i++) {
      const step = place.projection[i];
      const next = step === undefined || !facts.isOwnedStep(place, i) ? undefined : path.children.get(stepKey(step));
      if (next === undefined) return { path, exact: false, anyElement: step?.kind === "Index" && facts.tyAt(place, i)?.kind === "Array" };
      path = next;
    }
    return { path, exact: true, anyElement: false };
  }
}

export function descendants(path: MovePath): readonly MovePath[] {
  const out: MovePath[] = [path];
  for (const one of out) out.push(...one.children.values());
  return out;
}

/** The places to track; empty when nothing can go wrong. */
export function movePaths(facts: Facts): MovePaths {
  const paths = new MovePaths();
  const { body } = facts;
  const whole = new Int32Array(body.locals.length);
  const parts = new Int32Array(body.locals.length);
  const moved: Place[] = [];
  visitBody(body, (kind, place) => {
    if (kind !== "move") return;
    const ty = facts.tyOf(place);
    if (ty === undefined || !facts.isMoved(ty)) return;
    if (place.projection.length === 0) whole[place.local] = (whole[place.local] ?? 0) + 1;
    for (const part of elementsOf(place, facts)) {
      moved.push(part);
      if (part.projection.length > 0 && ownedThroughout(part, facts)) parts[place.local] = (parts[place.local] ?? 0) + 1;
    }
  });
  for (const local of body.locals) {
    const named = local.kind === "var" || local.kind === "param" || local.kind === "env";
    const count = (whole[local.id] ?? 0) + (parts[local.id] ?? 0);
    if (local.late === true || (named && count > 0) || (!named && ((parts[local.id] ?? 0) > 0 || count > 1))) paths.addRoot(local.id);
  }
  if (paths.paths.length === 0) return paths;
  for (const place of moved) paths.addPlace(place, facts);
  visitBody(body, (kind, place) => { if (kind === "assign" || kind === "result") paths.addPlace(place, facts); });
  return paths;
}

function ownedThroughout(place: Place, facts: Facts): boolean {
  return place.projection.every((_, i) => facts.isOwnedStep(place, i));
}
