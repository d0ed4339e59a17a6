/**
 * Calls that may reach any of many functions: such a choice is analysed as one body that no one wrote, which calls them all. What they do is then
 * joined once and used wherever the same choice stands; looking at each function at each call would cost their product.
 *
 * Knows who may be called, not from where.
 */
import type { BlockId, IrBlock, IrBody, IrLocal, Operand, Place, Rvalue, Terminator } from "../ir/ir.js";
import type { Def, FnDef } from "../program/program.js";
import type { Instance as TypeInstance, TypeContext } from "../types/context.js";
import type { GenericArgs, Ty } from "../types/ty.js";
import type { BehindDyn } from "./behind-dyn.js";
import type { Instance } from "./frame.js";
import type { Argument } from "./instantiate.js";
import { isTy } from "./reach-types.js";
import { getOrAdd } from "./paths.js";

/** So many functions are looked at one by one at every call: then it counts which of them gets what. */
export const FEW = 8;
/** So many implementations are told apart by what of an object they use. */
const MANY = 24;

const ENTRY: BlockId = 0;
const END: BlockId = 1;
const FIRST: BlockId = 2;

/** An instance whose body grows with the functions that may be called. */
class Choice<T> implements Instance {
  readonly inputTypes = new Map<never, never>();
  readonly args: GenericArgs = [];
  readonly model = true;
  private current: IrBody | undefined;
  private count = -1;

  constructor(
    readonly key: string,
    readonly name: string,
    readonly of: FnDef,
    /** What more functions than these do is said of whole inputs. */
    private readonly most: number,
    private readonly targets: () => readonly T[],
    private readonly build: (targets: readonly T[]) => IrBody,
  ) {}

  get body(): IrBody {
    return this.current ?? this.refresh();
  }

  get choice(): "exact" | "coarse" {
    return this.count > this.most ? "coarse" : "exact";
  }

  /** The body for all that may be called as far as it is known now. */
  refresh(): IrBody {
    const targets = this.targets();
    if (this.current !== undefined && targets.length === this.count) return this.current;
    this.count = targets.length;
    this.current = this.build(targets);
    return this.current;
  }
}

export class Choices {
  private readonly made = new Map<string, Choice<TypeInstance> | Choice<Ty>>();

  constructor(private readonly types: TypeContext, private readonly behindDyn: BehindDyn, private readonly nameOf: (def: Def) => string) {}

  /** All implementations of a trait's method for types that were ever made into this `dyn`. */
  implementations(method: FnDef, dyn: Ty, rest: GenericArgs, args: readonly Argument[], output: Ty): Instance {
    const key = `any ${String(method.id)} ${String(dyn.id)}<${rest.map((arg) => (isTy(arg) ? String(arg.id) : "")).join(",")}>`;
    return getOrAdd(this.made, key, () => new Choice(key, this.nameOf(method), method, MANY, () => this.implementing(method, dyn, rest, key), (targets) => anyOf(method, targets, args.map((each) => each.ty), output)));
  }

  /** Every function that a call of an unknown method may mean. */
  candidates(functions: readonly FnDef[], first: FnDef, args: readonly Argument[], output: Ty): Instance {
    const key = `any of ${functions.map((each) => each.id).join(",")}/${String(args.length)}`;
    const targets = functions.map((def) => ({ def, args: this.types.identityArgs(def) }));
    const unknown = this.types.interner.unknown("any");
    return getOrAdd(this.made, key, () => new Choice(key, this.nameOf(first), first, 0, () => targets, () => anyOf(first, targets, args.map(() => unknown), output)));
  }

  /** What code that is not known may do with a value: call these methods of its type, again and again, with anything. */
  uses(ty: Ty, methods: readonly FnDef[], first: FnDef): Instance {
    const key = `use ${String(ty.id)}`;
    const targets = methods.map((def) => ({ def, args: this.types.identityArgs(def) }));
    return getOrAdd(this.made, key, () => new Choice(key, this.types.show(ty), first, 0, () => targets, () => anyUse(this.types, first, targets, ty)));
  }

  /** The destructors of all types that were ever made into this `dyn`. They get a pointer to what is dropped. */
  drops(dyn: Ty, destructor: FnDef, isDropped: (ty: Ty) => boolean): Instance {
    const key = `drop any ${String(dyn.id)}`;
    const targets = (): readonly Ty[] => [...this.behindDyn.everMade(dyn, key)].filter(isDropped).sort((a, b) => a.id - b.id);
    return getOrAdd(this.made, key, () => new Choice<Ty>(key, this.nameOf(destructor), destructor, MANY, targets, (types) => anyDrop(this.types, destructor, types, dyn)));
  }

  /** Brings the body of an instance up to what is known. */
  refresh(instance: Instance): void {
    if (instance instanceof Choice) instance.refresh();
  }

  private implementing(method: FnDef, dyn: Ty, rest: GenericArgs, asker: string): readonly TypeInstance[] {
    return [...this.behindDyn.everMade(dyn, asker)].sort((a, b) => a.id - b.id).flatMap((ty) => this.types.resolveInstance(method, [ty, ...rest]) ?? []);
  }
}

/** `fn(args) -> output`: calls one of them. */
function anyOf(owner: FnDef, targets: readonly TypeInstance[], params: readonly Ty[], output: Ty): IrBody {
  const body = new Builder(owner, output, params);
  for (const target of targets) body.choose(body.call(target, params.map((_, index) => copyOf(index + 1)), 0, END));
  return body.build();
}

/** `fn(value, anything)`: calls any of them on the value, and again. Gives back what they return and what they leave in the value. */
function anyUse(types: TypeContext, owner: FnDef, targets: readonly TypeInstance[], ty: Ty): IrBody {
  const { interner } = types;
  const anything = interner.unknown("any");
  const body = new Builder(owner, anything, [ty, anything]);
  const reference = body.local(interner.ref(true, ty));
  for (const target of targets) {
    const signature = types.signatureOf(target.def);
    const args = signature.inputs.map((input, index) => copyOf(index > 0 || !signature.hasSelf ? 2 : input.kind === "Ref" ? reference : 1));
    const result = body.local(signature.output);
    const kept = body.assign(target.def, 0, { kind: "Use", operand: copyOf(result) }, ENTRY);
    const call = body.call(target, args, result, signature.async ? body.wait(target, result, kept) : kept);
    body.choose(body.assign(target.def, reference, { kind: "Ref", mut: true, twoPhase: false, place: placeOf(1) }, call));
  }
  body.choose(body.assign(owner, 0, { kind: "Use", operand: copyOf(1) }, ENTRY));
  return body.build();
}

/** `fn(&mut value)`: drops it as any of the types. */
function anyDrop({ interner }: TypeContext, owner: FnDef, types: readonly Ty[], dyn: Ty): IrBody {
  const body = new Builder(owner, interner.tuple([]), [interner.ref(true, dyn)]);
  for (const ty of types) {
    const pointer = body.local(interner.ref(true, ty));
    const dropped = body.drop({ local: pointer, projection: [{ kind: "Deref", ty }] }, END);
    body.choose(body.assign(owner, pointer, { kind: "Use", operand: copyOf(1) }, dropped));
  }
  return body.build();
}

function copyOf(local: number): Operand {
  return { kind: "Copy", place: placeOf(local) };
}

function placeOf(local: number): Place {
  return { local, projection: [] };
}

class Builder {
  private readonly locals: IrLocal[] = [];
  private readonly blocks: IrBlock[] = [];
  private readonly choices: BlockId[] = [];
  private readonly argCount: number;

  constructor(private readonly owner: FnDef, private readonly output: Ty, params: readonly Ty[]) {
    this.add("return", output);
    for (const ty of params) this.add("param", ty);
    this.argCount = params.length;
  }

  local(ty: Ty): number {
    return this.add("temp", ty);
  }

  call({ def, args }: TypeInstance, operands: readonly Operand[], dest: number, target: BlockId): BlockId {
    const at = def.nameSpan;
    return this.block({ kind: "Call", callee: { kind: "Fn", def, args, trait: undefined }, args: operands, dest: placeOf(dest), target, nameStart: at.start, nameEnd: at.end, start: at.start, end: at.end });
  }

  drop(place: Place, target: BlockId): BlockId {
    return this.block({ kind: "Drop", place, target, start: this.owner.nameSpan.start, end: this.owner.nameSpan.end });
  }

  wait({ def }: TypeInstance, future: number, target: BlockId): BlockId {
    return this.block({ kind: "Await", future: copyOf(future), dest: placeOf(future), target, ...def.nameSpan });
  }

  assign(def: FnDef, into: number, rvalue: Rvalue, target: BlockId): BlockId {
    const at = { start: def.nameSpan.start, end: def.nameSpan.end };
    return this.block({ kind: "Goto", target, ...at }, [{ kind: "Assign", place: placeOf(into), rvalue, ...at }]);
  }

  choose(block: BlockId): void {
    this.choices.push(block);
  }

  build(): IrBody {
    const at = { start: this.owner.nameSpan.start, end: this.owner.nameSpan.end };
    const nothing: Operand = { kind: "Const", value: { kind: "Unit" }, ty: this.output };
    const entry: IrBlock = { statements: [], terminator: { kind: "Switch", on: nothing, test: "unknown", cases: this.choices.map((target, index) => ({ value: BigInt(index), target })), otherwise: END, ...at } };
    const end: IrBlock = { statements: [], terminator: { kind: "Return", ...at } };
    return { owner: this.owner, closure: undefined, async: false, locals: this.locals, argCount: this.argCount, blocks: [entry, end, ...this.blocks], captures: [], closures: [], unsupported: [], unsafeBlocks: [] };
  }

  private block(terminator: Terminator, statements: IrBlock["statements"] = []): BlockId {
    return FIRST + this.blocks.push({ statements, terminator }) - 1;
  }

  private add(kind: IrLocal["kind"], ty: Ty): number {
    const id = this.locals.length;
    this.locals.push({ id, ty, kind, name: undefined, mut: false, start: this.owner.nameSpan.start, end: this.owner.nameSpan.end });
    return id;
  }
}
