/**
 * What a closure captures, by the rules of edition 2021 (disjoint fields) or 2018 (whole variables), and how places of the
 * enclosing body are found in its environment. Rules after the Rust reference, "Closure types", and rustc's `upvar.rs`.
 */
import type { AdtDef, Ty } from "../../types/ty.js";
import type { ClosureBody, LocalVar, TExpr, TPat } from "../../types/typed-body.js";
import type { Place, Projection } from "../ir.js";
import type { LowerContext } from "./context.js";
import { sameStep } from "./places.js";
import { USE, UseWalker, type UsedPlace, type UseKind } from "./uses.js";

export interface CapturedPlace {
  readonly variable: LocalVar;
  readonly steps: readonly Projection[];
  readonly by: "move" | "copy" | "ref" | "refMut";
  readonly unique: boolean;
  /** The type of the captured place itself. */
  readonly placeTy: Ty;
  readonly start: number;
  readonly end: number;
}

interface Found {
  steps: readonly Projection[];
  kind: UseKind;
  readonly start: number;
  readonly end: number;
}

export function capturesOf(closure: ClosureBody, context: LowerContext): readonly CapturedPlace[] {
  const known = context.captured.get(closure);
  if (known !== undefined) return known;
  const collector = new Collector(closure, context);
  const captured = collector.run();
  context.captured.set(closure, captured);
  return captured;
}

class Collector {
  private readonly found = new Map<LocalVar, Found[]>();

  constructor(private readonly closure: ClosureBody, private readonly context: LowerContext) {}

  run(): readonly CapturedPlace[] {
    const walker = new UseWalker(this.context, {
      use: (place, kind, at) => this.use(place, kind, at),
      capturesOf: (inner) => capturesOf(inner, this.context),
    });
    for (const param of this.closure.params) walker.pattern(undefined, param.pat);
    walker.consume(this.closure.value);
    const out: CapturedPlace[] = [];
    for (const [variable, list] of this.found) {
      for (const found of list) out.push(this.finish(variable, found));
    }
    return out;
  }

  private use(place: UsedPlace, kind: UseKind, at: TExpr | TPat): void {
    const found: Found = { steps: place.steps, kind, start: at.start, end: at.end };
    if (this.context.preciseCaptures) this.restrict(place.variable, found);
    else this.wholeVariable(place.variable, found);
    this.merge(place.variable, found);
  }

  private wholeVariable(variable: LocalVar, found: Found): void {
    if (this.closure.move) found.kind = "move";
    else if (found.kind === "copy" || (found.kind === "move" && this.isBorrowed(variable, found))) found.kind = "ref";
    this.truncate(variable, found, 0);
  }

  private restrict(variable: LocalVar, found: Found): void {
    if (USE[found.kind] < USE.copy) this.restrictPacked(variable, found);
    this.restrictUnsafe(variable, found);
    const index = found.steps.findIndex((step) => step.kind === "Index" || step.kind === "ConstIndex" || step.kind === "Subslice");
    if (index >= 0) this.truncate(variable, found, index);
    const deref = found.steps.findIndex((step) => step.kind === "Deref");
    if (this.closure.move) {
      if (deref >= 0) this.truncate(variable, found, deref);
      found.kind = "move";
    } else if (found.kind === "copy" || (found.kind === "move" && this.isBorrowed(variable, found))) {
      found.kind = "ref";
    } else if (found.kind === "move" && deref >= 0) {
      this.truncate(variable, found, deref);
    }
    this.restrictDrop(variable, found);
    if (found.kind === "ref") this.sharedReborrow(variable, found);
  }

  /** What is not known and lies behind a reference cannot have been moved: a method of its own takes a reference to it. */
  private isBorrowed(variable: LocalVar, found: Found): boolean {
    return this.tyBefore(variable, found, found.steps.length).kind === "Unknown" && this.firstWhere(variable, found, (before, step) => step.kind === "Deref" && before.kind === "Ref") >= 0;
  }

  private tyBefore(variable: LocalVar, found: Found, index: number): Ty {
    return index === 0 ? variable.ty : (found.steps[index - 1]?.ty ?? variable.ty);
  }

  private truncate(variable: LocalVar, found: Found, length: number): void {
    if (length >= found.steps.length) return;
    if (found.kind === "refMut") {
      for (let i = length; i < found.steps.length; i++) {
        const before = this.tyBefore(variable, found, i);
        if (found.steps[i]?.kind === "Deref" && before.kind === "Ref" && before.mut) found.kind = "unique";
      }
    }
    found.steps = found.steps.slice(0, length);
  }

  private firstWhere(variable: LocalVar, found: Found, test: (before: Ty, step: Projection) => boolean): number {
    return found.steps.findIndex((step, i) => test(this.tyBefore(variable, found, i), step));
  }

  private restrictUnsafe(variable: LocalVar, found: Found): void {
    const index = this.firstWhere(variable, found, (before) => before.kind === "Ptr" || (before.kind === "Adt" && before.def.kind === "Union"));
    if (index < 0) return;
    if (this.tyBefore(variable, found, index).kind === "Ptr" && USE[found.kind] < USE.copy) found.kind = "ref";
    this.truncate(variable, found, index);
  }

  private restrictPacked(variable: LocalVar, found: Found): void {
    const index = this.firstWhere(variable, found, (before, step) => step.kind === "Field" && before.kind === "Adt" && isPacked(before.def));
    if (index >= 0) this.truncate(variable, found, index);
  }

  /** A field cannot be moved out of a value that has a destructor. */
  private restrictDrop(variable: LocalVar, found: Found): void {
    if (found.kind !== "move" || found.steps.length === 0) return;
    const ty = this.tyBefore(variable, found, found.steps.length);
    if (this.context.isCopy(ty)) return;
    const index = this.firstWhere(variable, found, (before) => before.kind === "Adt" && this.context.types.dropImpl(before) !== undefined);
    if (index >= 0) this.truncate(variable, found, index);
  }

  /** What lies behind a shared reference is borrowed through that reference, whatever field of it is used. */
  private sharedReborrow(variable: LocalVar, found: Found): void {
    for (let i = found.steps.length - 1; i >= 0; i--) {
      if (found.steps[i]?.kind !== "Deref") continue;
      const before = this.tyBefore(variable, found, i);
      if (before.kind === "Ref" && !before.mut) this.truncate(variable, found, i + 1);
      return;
    }
  }

  private merge(variable: LocalVar, found: Found): void {
    const list = this.found.get(variable);
    if (list === undefined) {
      this.found.set(variable, [found]);
      return;
    }
    for (const other of list) {
      if (isPrefix(other.steps, found.steps)) {
        this.truncate(variable, found, other.steps.length);
        other.kind = stronger(other.kind, found.kind);
        return;
      }
    }
    let merged = found;
    const kept: Found[] = [];
    for (const other of list) {
      if (!isPrefix(found.steps, other.steps)) {
        kept.push(other);
        continue;
      }
      this.truncate(variable, other, found.steps.length);
      merged = { ...merged, kind: stronger(merged.kind, other.kind) };
    }
    kept.push(merged);
    this.found.set(variable, kept);
  }

  private finish(variable: LocalVar, found: Found): CapturedPlace {
    const placeTy = this.tyBefore(variable, found, found.steps.length);
    const value = USE[found.kind] >= USE.copy;
    const by = value ? (this.context.isCopy(placeTy) ? "copy" : "move") : found.kind === "ref" ? "ref" : "refMut";
    return { variable, steps: found.steps, by, unique: found.kind === "unique", placeTy, start: found.start, end: found.end };
  }
}

function stronger(a: UseKind, b: UseKind): UseKind {
  return USE[a] >= USE[b] ? a : b;
}

function isPrefix(short: readonly Projection[], long: readonly Projection[]): boolean {
  return short.length <= long.length && short.every((step, i) => {
    const other = long[i];
    return other !== undefined && sameStep(step, other);
  });
}

function isPacked(def: AdtDef): boolean {
  return def.attrs.some((attr) => attr.kind === "Meta" && attr.path[0]?.name === "repr" && attr.args?.tokens.some((token) => token.text === "packed") === true);
}

/** The places of a closure's captures in its environment. Captured variables are negative locals until they are resolved. */
export class CaptureTable {
  constructor(private readonly captured: readonly CapturedPlace[], private readonly closureTy: Ty, private readonly fieldTys: readonly Ty[]) {}

  /** The place that stands for a captured variable before it is known which part of it is meant. */
  static pseudoLocal(variable: LocalVar): number {
    return -1 - variable.index;
  }

  /** The place in the environment, or undefined when no capture covers the place. */
  resolve(place: Place): Place | undefined {
    const variable = -1 - place.local;
    for (let i = 0; i < this.captured.length; i++) {
      const captured = this.captured[i];
      if (captured?.variable.index !== variable || !isPrefix(captured.steps, place.projection)) continue;
      const field: Projection[] = [
        { kind: "Deref", ty: this.closureTy },
        { kind: "Field", variant: -1, index: i, ty: this.fieldTys[i] ?? captured.placeTy },
      ];
      if (captured.by === "ref" || captured.by === "refMut") field.push({ kind: "Deref", ty: captured.placeTy });
      return { local: 1, projection: [...field, ...place.projection.slice(captured.steps.length)] };
    }
    return undefined;
  }
}
