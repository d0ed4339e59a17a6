/**
 * Which concrete types may stand behind a `dyn`, and which functions a function pointer may be: what a value tells, else all that was ever made
 * into such a one. Knows nothing of calls; who asked is looked at again when there is more.
 */
import type { TypeContext } from "../types/context.js";
import type { Ty } from "../types/ty.js";
import type { Frame } from "./frame.js";
import { getOrAdd } from "./paths.js";
import type { Value } from "./values.js";

/** Functions whose address is a number or a pointer to data. */
const ADDRESSES = "address";
const NONE: ReadonlySet<Ty> = new Set();

export class BehindDyn {
  private readonly made = new Map<string, Set<Ty>>();
  /** By `dyn` the ones that it was made into. */
  private readonly widened = new Map<string, Set<string>>();
  /** The keys of the instances that asked for all. */
  private readonly askers = new Map<string, Set<string>>();
  private readonly undecided = new Set<string>();
  /** Any type that was ever made into the `dyn` that the pointer leads to. */
  private readonly untold: Ty;
  /** Which types end in a `dyn`; with `open`, if a type parameter may stand for one. */
  private readonly dyns = new Map<Ty, boolean>();
  private readonly open = new Map<Ty, boolean>();
  private guessing = false;
  private closed: boolean | undefined;

  /** `again`: the instance of this key has to be looked at again. */
  constructor(private readonly types: TypeContext, private readonly again: (instance: string) => void) {
    this.untold = types.interner.unknown("any behind this dyn");
  }

  /** It stands for types that are looked at where a method is called on them. */
  isUntold(ty: Ty): boolean {
    return ty === this.untold;
  }

  /** A value of type `from` was made into a `dyn` or a function pointer. */
  make(to: Ty, from: Ty): void {
    if (!from.hasParams || !this.isClosed()) this.note(keyOf(to), from);
  }

  /** A pointer to one `dyn` was made into a pointer to another one, with fewer bounds or to a trait above. */
  widen(to: Ty, from: Ty): void {
    const [wide, narrow] = [keyOf(to), keyOf(from)];
    const known = getOrAdd(this.widened, narrow, () => new Set<string>());
    if (wide === narrow || known.has(wide)) return;
    known.add(wide);
    for (const each of [...(this.made.get(narrow) ?? NONE)]) this.note(wide, each);
  }

  /** Whether all that is checked are whole programs: then a type parameter never stands for a type that is not in them. */
  private isClosed(): boolean {
    if (this.closed === undefined) {
      const started = new Set(this.types.program.ownDefs.flatMap((def) => (def.kind === "Fn" && def.name === "main" && def.parent === def.crate.root ? [def.crate] : [])));
      this.closed = this.types.program.crates.every((crate) => crate.role !== "checked" || (crate.target !== "lib" && started.has(crate)));
    }
    return this.closed;
  }

  /** The address of a function was taken as a number or a pointer to data; what is made of it is not known. */
  addressTaken(of: Ty): void {
    this.note(ADDRESSES, of);
  }

  /** The types that were ever made into this `dyn`. */
  everMade(ty: Ty, asker: string): ReadonlySet<Ty> {
    getOrAdd(this.askers, keyOf(ty), () => new Set<string>()).add(asker);
    return this.made.get(keyOf(ty)) ?? NONE;
  }

  /** Whether a place of the type may be a `dyn` object, or end in one: pointers to it tell the concrete type. A type parameter may stand for one. */
  mayEndInDyn(ty: Ty): boolean {
    return ty.kind === "Param" || this.endsInDyn(ty, (each) => this.mayEndInDyn(each), this.open);
  }

  private endsInDyn(ty: Ty, inner: (ty: Ty) => boolean, memo: Map<Ty, boolean>): boolean {
    if (ty.kind === "Dynamic") return true;
    if (ty.kind !== "Adt" || ty.def.kind !== "Struct" || ty.args.length === 0) return false;
    let known = memo.get(ty);
    if (known === undefined) {
      memo.set(ty, false);
      const last = ty.def.fields[ty.def.fields.length - 1];
      known = last !== undefined && inner(this.types.fieldType(last, ty.args));
      memo.set(ty, known);
    }
    return known;
  }

  private isDyn(ty: Ty): boolean {
    return this.endsInDyn(ty, (each) => this.isDyn(each), this.dyns);
  }

  /** A pointer of type `ty` as it was borrowed or returned: one to a `dyn` of which nothing is known may have any type behind it, also where it is one of two. */
  guessed(frame: Frame, value: Value, ty: Ty): Value {
    if (value.types.length > 0 || value.points.length === 0 || (ty.kind !== "Ref" && ty.kind !== "Ptr") || !this.isDyn(ty.inner) || value.inputs.some((path) => !path.nameOnly)) return value;
    return frame.values.make({ ...value, types: [this.untold] });
  }

  /** What a value tells of the types behind it; `everywhere`: it may be any that was ever made into this `dyn`. */
  toldBy(frame: Frame, value: Value): { readonly types: ReadonlySet<Ty>; readonly everywhere: boolean } {
    const types = new Set<Ty>(value.types.filter((each) => each.kind !== "Unknown"));
    let everywhere = (value.inputs.length === 0 && value.types.length === 0) || value.types.some((each) => each.kind === "Unknown");
    for (const path of value.inputs) {
      if (path.nameOnly) continue;
      const told = frame.instance.inputTypes.get(path);
      if (told === undefined) everywhere = true;
      else for (const each of told) types.add(each);
    }
    return { types, everywhere };
  }

  /** `complete`: nothing else than these can be there, as far as the program has been seen. */
  typesOf(frame: Frame, value: Value, ty: Ty): { readonly types: readonly Ty[]; readonly complete: boolean } {
    const { types, everywhere } = this.toldBy(frame, value);
    const found = new Set(types);
    if (everywhere) for (const each of this.everMade(ty, frame.instance.key)) found.add(each);
    const complete = found.size > 0;
    if (everywhere && ty.kind === "FnPtr") for (const each of this.addresses(frame)) if (this.takes(each, ty.params.length)) found.add(each);
    return { types: [...found].sort((a, b) => a.id - b.id), complete };
  }

  /**
   * Whether a call of which no target has been seen is taken for the worst. Not before the whole program was looked at: until then it does
   * nothing, and who makes it is looked at again.
   */
  mustGuess(frame: Frame): boolean {
    if (!this.guessing) this.undecided.add(frame.instance.key);
    return this.guessing;
  }

  /** The whole program was looked at: targets that were not seen are not there to be seen. */
  guess(): void {
    this.guessing = true;
    for (const key of this.undecided) this.again(key);
    this.undecided.clear();
  }

  private note(key: string, ty: Ty): void {
    const known = getOrAdd(this.made, key, () => new Set<Ty>());
    if (known.has(ty)) return;
    known.add(ty);
    for (const asker of this.askers.get(key) ?? []) this.again(asker);
    for (const wide of this.widened.get(key) ?? []) this.note(wide, ty);
  }

  private addresses(frame: Frame): ReadonlySet<Ty> {
    getOrAdd(this.askers, ADDRESSES, () => new Set<string>()).add(frame.instance.key);
    return this.made.get(ADDRESSES) ?? NONE;
  }

  private takes(fn: Ty, params: number): boolean {
    return fn.kind === "FnDef" && fn.def.kind === "Fn" ? this.types.signatureOf(fn.def).inputs.length === params : fn.kind === "FnPtr" && fn.params.length === params;
  }
}

function keyOf(ty: Ty): string {
  if (ty.kind === "Dynamic") return ty.bounds.length === 0 ? "any" : ty.bounds.map((bound) => bound.trait.id).join(",");
  return `t${String(ty.id)}`;
}
