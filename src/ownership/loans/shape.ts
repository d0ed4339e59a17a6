/**
 * Where regions stand in a type. The regions of a type are a flat list in the order of a walk through the type; this file says how
 * long the list is and how it varies. Types of function pointers and items, parameters and unknown types have none.
 *
 * Layout: reference = its region, then the pointee; ADT = its arguments in order; `dyn` = its region, then arguments and associated
 * types; closure = the regions of its captures; future and opaque type = one region for all they capture, then arguments and output.
 */
import type { IrBody } from "../../ir/ir.js";
import type { TypeContext } from "../../types/context.js";
import { isRegion, isTy } from "../../types/interner.js";
import type { AdtDef, GenericArgs, Ty } from "../../types/ty.js";
import type { ClosureBody } from "../../types/typed-body.js";

/** `1` covariant, `-1` contravariant, `0` invariant, `2` of no importance. */
export type Variance = 1 | -1 | 0 | 2;

export function compose(outer: Variance, inner: Variance): Variance {
  if (outer === 2 || inner === 2) return 2;
  if (outer === 0 || inner === 0) return 0;
  return outer === inner ? 1 : -1;
}

function join(a: Variance, b: Variance): Variance {
  if (a === 2) return b;
  if (b === 2 || a === b) return a;
  return 0;
}

/** Types of the library whose parameters may change behind a shared reference. */
const CELLS = new Set(["Cell", "RefCell", "UnsafeCell", "SyncUnsafeCell", "OnceCell", "LazyCell", "Mutex", "RwLock", "OnceLock", "LazyLock", "AtomicPtr", "ReentrantLock"]);

export class Shapes {
  private readonly counts = new Map<Ty, number>();
  private readonly variancesOf = new Map<Ty, readonly Variance[]>();
  private readonly paramVariances = new Map<AdtDef, Variance[]>();
  private readonly closures = new Map<ClosureBody, IrBody>();

  constructor(readonly types: TypeContext) {}

  /** Makes the captures of the closures in a body known. */
  register(body: IrBody): void {
    for (const closure of body.closures) {
      if (closure.closure !== undefined) this.closures.set(closure.closure, closure);
      this.register(closure);
    }
  }

  closureBody(closure: ClosureBody): IrBody | undefined {
    return this.closures.get(closure);
  }

  count(ty: Ty): number {
    const known = this.counts.get(ty);
    if (known !== undefined) return known;
    this.counts.set(ty, 0);
    const count = this.countNew(ty);
    this.counts.set(ty, count);
    return count;
  }

  countArgs(args: GenericArgs): number {
    let sum = 0;
    for (const arg of args) sum += isTy(arg) ? this.count(arg) : isRegion(arg) ? 1 : 0;
    return sum;
  }

  private sum(tys: readonly Ty[]): number {
    let sum = 0;
    for (const ty of tys) sum += this.count(ty);
    return sum;
  }

  private countNew(ty: Ty): number {
    switch (ty.kind) {
      case "Prim": case "Never": case "Foreign": case "FnPtr": case "FnDef": case "Param": case "Infer": case "Unknown": return 0;
      case "Adt": return this.countArgs(ty.args);
      case "Ref": return 1 + this.count(ty.inner);
      case "Ptr": return this.count(ty.inner);
      case "Slice": case "Array": return this.count(ty.elem);
      case "Tuple": return this.sum(ty.elems);
      case "Closure": return this.sum(this.captureTys(ty.closure));
      case "Async": return 1 + (isClosureBody(ty.of) ? this.sum(this.captureTys(ty.of)) : this.countArgs(ty.args)) + this.count(ty.output);
      case "Dynamic": return 1 + this.sum(dynParts(ty));
      case "Projection": return this.countArgs(ty.args);
      case "Opaque": return 1 + this.countArgs(ty.args);
    }
  }

  captureTys(closure: ClosureBody): readonly Ty[] {
    return this.closures.get(closure)?.captures.map((capture) => capture.ty) ?? [];
  }

  variances(ty: Ty): readonly Variance[] {
    const known = this.variancesOf.get(ty);
    if (known !== undefined) return known;
    const out: Variance[] = [];
    this.collect(ty, 1, out);
    this.variancesOf.set(ty, out);
    return out;
  }

  private collectArgs(args: GenericArgs, by: (index: number) => Variance, out: Variance[]): void {
    args.forEach((arg, i) => {
      if (isTy(arg)) this.collect(arg, by(i), out);
      else if (isRegion(arg)) out.push(by(i));
    });
  }

  private collect(ty: Ty, variance: Variance, out: Variance[]): void {
    switch (ty.kind) {
      case "Prim": case "Never": case "Foreign": case "FnPtr": case "FnDef": case "Param": case "Infer": case "Unknown": return;
      case "Ref": out.push(variance); return this.collect(ty.inner, ty.mut ? compose(variance, 0) : variance, out);
      case "Ptr": return this.collect(ty.inner, ty.mut ? compose(variance, 0) : variance, out);
      case "Slice": case "Array": return this.collect(ty.elem, variance, out);
      case "Tuple": for (const elem of ty.elems) this.collect(elem, variance, out); return;
      case "Adt": {
        const own = this.adtVariances(ty.def, ty.args.length);
        return this.collectArgs(ty.args, (i) => compose(variance, own[i] ?? 0), out);
      }
      case "Closure": for (const capture of this.captureTys(ty.closure)) this.collect(capture, variance, out); return;
      case "Async":
        out.push(variance);
        if (isClosureBody(ty.of)) for (const capture of this.captureTys(ty.of)) this.collect(capture, variance, out);
        else this.collectArgs(ty.args, () => compose(variance, 0), out);
        return this.collect(ty.output, variance, out);
      case "Dynamic": out.push(variance); for (const part of dynParts(ty)) this.collect(part, compose(variance, 0), out); return;
      case "Projection": return this.collectArgs(ty.args, () => compose(variance, 0), out);
      case "Opaque": out.push(variance); return this.collectArgs(ty.args, () => compose(variance, 0), out);
    }
  }

  // ---- how ADTs vary in their parameters

  private adtVariances(def: AdtDef, count: number): readonly Variance[] {
    const known = this.paramVariances.get(def);
    if (known !== undefined) return known;
    const found: Variance[] = new Array<Variance>(count).fill(2);
    this.paramVariances.set(def, found);
    if (def.crate.role === "model" && CELLS.has(def.name)) return found.fill(0);
    for (let again = true, round = 0; again && round < 8; round++) {
      again = false;
      for (const ty of this.fieldTys(def)) if (this.use(ty, 1, def, found)) again = true;
    }
    // A parameter that occurs in no field (phantom or hidden): do not guess.
    for (let i = 0; i < found.length; i++) if (found[i] === 2) found[i] = def.crate.role === "model" ? 1 : 2;
    return found;
  }

  private fieldTys(def: AdtDef): readonly Ty[] {
    const args = this.types.identityArgs(def);
    const fields = def.kind === "Enum" ? def.variants.flatMap((variant) => variant.fields) : def.fields;
    return fields.map((field) => this.types.fieldType(field, args));
  }

  private note(found: Variance[], index: number, variance: Variance): boolean {
    const before = found[index] ?? 2;
    const after = join(before, variance);
    found[index] = after;
    return after !== before;
  }

  /** Notes how the parameters of `def` occur in `ty`; whether that was new. */
  private use(ty: Ty, variance: Variance, def: AdtDef, found: Variance[]): boolean {
    if ((ty.flags & ~32) === 0) return false;
    let changed = false;
    const each = (part: Ty, by: Variance): void => { if (this.use(part, by, def, found)) changed = true; };
    const args = (list: GenericArgs, by: (index: number) => Variance): void => list.forEach((arg, i) => {
      if (isTy(arg)) each(arg, by(i));
      else if (arg.kind === "RegionParam" && this.note(found, arg.index, by(i))) changed = true;
    });
    switch (ty.kind) {
      case "Prim": case "Never": case "Foreign": case "Infer": case "Unknown": return false;
      case "Param": return this.note(found, ty.index, variance);
      case "Ref":
        if (ty.region.kind === "RegionParam" && this.note(found, ty.region.index, variance)) changed = true;
        each(ty.inner, ty.mut ? compose(variance, 0) : variance);
        return changed;
      case "Ptr": each(ty.inner, ty.mut ? compose(variance, 0) : variance); return changed;
      case "Slice": case "Array": each(ty.elem, variance); return changed;
      case "Tuple": for (const elem of ty.elems) each(elem, variance); return changed;
      case "FnPtr": for (const param of ty.params) each(param, compose(variance, -1)); each(ty.output, variance); return changed;
      case "Adt": {
        const own = this.adtVariances(ty.def, ty.args.length);
        args(ty.args, (i) => compose(variance, own[i] ?? 0));
        return changed;
      }
      case "FnDef": case "Closure": case "Projection": case "Opaque": args(ty.args, () => 0); return changed;
      case "Async": args(ty.args, () => 0); each(ty.output, variance); return changed;
      case "Dynamic":
        if (ty.region.kind === "RegionParam" && this.note(found, ty.region.index, variance)) changed = true;
        for (const part of dynParts(ty)) each(part, 0);
        return changed;
    }
  }

  // ---- drops

  private readonly dropped = new Map<Ty, readonly number[]>();

  /** The positions of regions that must be alive when a value of the type is dropped. */
  dropRegions(ty: Ty): readonly number[] {
    const known = this.dropped.get(ty);
    if (known !== undefined) return known;
    this.dropped.set(ty, []);
    const out: number[] = [];
    this.collectDrop(ty, 0, out, 0);
    this.dropped.set(ty, out);
    return out;
  }

  private all(ty: Ty, base: number, out: number[]): void {
    for (let i = 0; i < this.count(ty); i++) out.push(base + i);
  }

  private dropParts(tys: readonly Ty[], base: number, out: number[], depth: number): void {
    let at = base;
    for (const ty of tys) {
      this.collectDrop(ty, at, out, depth);
      at += this.count(ty);
    }
  }

  private collectDrop(ty: Ty, base: number, out: number[], depth: number): void {
    if (depth > 12 || this.count(ty) === 0) return;
    switch (ty.kind) {
      case "Prim": case "Never": case "Foreign": case "FnPtr": case "FnDef": case "Param": case "Infer": case "Unknown": case "Ref": case "Ptr": return;
      case "Slice": case "Array": return this.collectDrop(ty.elem, base, out, depth + 1);
      case "Tuple": return this.dropParts(ty.elems, base, out, depth + 1);
      case "Closure": return this.dropParts(this.captureTys(ty.closure), base, out, depth + 1);
      case "Async": return isClosureBody(ty.of) ? this.dropParts(this.captureTys(ty.of), base + 1, out, depth + 1) : this.all(ty, base, out);
      case "Dynamic": case "Opaque": case "Projection": return this.all(ty, base, out);
      case "Adt": return this.collectAdtDrop(ty, base, out, depth);
    }
  }

  private collectAdtDrop(ty: Extract<Ty, { kind: "Adt" }>, base: number, out: number[], depth: number): void {
    if (ty.def.crate.role === "model") {
      if (ty.def.name === "ManuallyDrop" || ty.def.name === "PhantomData" || ty.def.name === "MaybeUninit") return;
      if (GUARDS.has(ty.def.name)) return this.all(ty, base, out);
      let at = base;
      for (const arg of ty.args) {
        if (isTy(arg)) {
          this.collectDrop(arg, at, out, depth + 1);
          at += this.count(arg);
        } else if (isRegion(arg)) at++;
      }
      return;
    }
    if (this.types.dropImpl(ty) !== undefined) return this.all(ty, base, out);
    // A field's drop may need any argument that the field mentions: only fields that need dropping count.
    let at = base;
    for (const [i, arg] of ty.args.entries()) {
      const size = isTy(arg) ? this.count(arg) : isRegion(arg) ? 1 : 0;
      if (size > 0 && this.fieldDropNeeds(ty, i)) for (let k = 0; k < size; k++) out.push(at + k);
      else if (isTy(arg) && size > 0 && this.fieldOwns(ty.def, i)) this.collectDrop(arg, at, out, depth + 1);
      at += size;
    }
  }

  /** Whether a field of a type with a destructor mentions parameter `index`. */
  private fieldDropNeeds(ty: Extract<Ty, { kind: "Adt" }>, index: number): boolean {
    return this.fieldTys(ty.def).some((field) => field.kind === "Adt" && field.def !== ty.def && field.def.crate.role !== "model" && this.types.dropImpl(field) !== undefined && mentions(field, index))
      || this.fieldTys(ty.def).some((field) => field.kind === "Adt" && field.def.crate.role === "model" && GUARDS.has(field.def.name) && mentions(field, index));
  }

  private fieldOwns(def: AdtDef, index: number): boolean {
    return this.fieldTys(def).some((field) => field.kind !== "Ref" && field.kind !== "Ptr" && mentions(field, index));
  }
}

/** Types of the library whose destructor touches what they borrow. */
const GUARDS = new Set(["Ref", "RefMut", "MutexGuard", "RwLockReadGuard", "RwLockWriteGuard", "Drain", "PeekMut", "StdoutLock", "StderrLock", "StdinLock", "ReentrantLockGuard", "DrainSorted", "Splice", "ExtractIf"]);

function mentions(ty: Ty, index: number): boolean {
  const arg = (one: GenericArgs[number]): boolean => (isTy(one) ? mentions(one, index) : one.kind === "RegionParam" && one.index === index);
  switch (ty.kind) {
    case "Param": return ty.index === index;
    case "Ref": return (ty.region.kind === "RegionParam" && ty.region.index === index) || mentions(ty.inner, index);
    case "Ptr": return mentions(ty.inner, index);
    case "Slice": case "Array": return mentions(ty.elem, index);
    case "Tuple": return ty.elems.some((elem) => mentions(elem, index));
    case "Adt": case "Projection": case "Opaque": return ty.args.some(arg);
    case "Dynamic": return (ty.region.kind === "RegionParam" && ty.region.index === index) || dynParts(ty).some((part) => mentions(part, index));
    case "Prim": case "Never": case "Foreign": case "FnPtr": case "FnDef": case "Closure": case "Async": case "Infer": case "Unknown": return false;
  }
}

export function isClosureBody(of: Extract<Ty, { kind: "Async" }>["of"]): of is ClosureBody {
  return "what" in of;
}

/** The types that the bounds of a `dyn` mention. */
export function dynParts(ty: Extract<Ty, { kind: "Dynamic" }>): readonly Ty[] {
  const out: Ty[] = [];
  for (const bound of ty.bounds) {
    for (const arg of bound.args) if (isTy(arg)) out.push(arg);
    for (const assoc of bound.assoc) out.push(assoc.ty);
  }
  return out;
}
