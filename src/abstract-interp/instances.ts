/**
 * Which bodies are looked at with which arguments. Generic parameters count only where a body can tell them apart (through a trait that is not a mere
 * marker); functions and concrete types that come in behind pointers count where the types admit them.
 */
import type { IrBody } from "../ir/ir.js";
import { foundationOf, ownImpls } from "../program/foundation.js";
import type { Foundation } from "../program/foundation.js";
import type { ConstDef, Def, FnDef, StaticDef, TraitDef } from "../program/program.js";
import type { Instance as TypeInstance, TypeContext } from "../types/context.js";
import type { GenericArgs, Ty } from "../types/ty.js";
import type { ClosureBody } from "../types/typed-body.js";
import type { Lowered } from "./engine.js";
import type { BehindDyn } from "./behind-dyn.js";
import type { Frame, Instance } from "./frame.js";
import type { Argument } from "./instantiate.js";
import type { Path } from "./paths.js";
import { fieldStep, STEP } from "./paths.js";
import { isTy } from "./reach-types.js";
import type { Value } from "./values.js";

const NO_TYPES: ReadonlyMap<Path, readonly Ty[]> = new Map();
const MAX_TYPES = 6;
/** So deep in an argument functions and concrete types are looked for. */
const MOST_DEEP = 7;

export class Instances {
  readonly box: Def | undefined;
  readonly pin: Def | undefined;
  readonly formatError: Def | undefined;
  /** Types that do not drop what they hold. */
  private readonly kept: readonly Def[];
  private readonly types: TypeContext;
  private readonly lowered: Lowered;
  private readonly made = new Map<string, Instance>();
  private readonly irBodies = new Map<ClosureBody, IrBody>();
  private readonly relevant = new Map<FnDef, readonly boolean[] | undefined>();
  private readonly admits = new Map<Ty, boolean>();
  private readonly drops = new Map<Ty, boolean>();
  /** The types of which it is being found out. */
  private readonly asked = new Set<Ty>();
  private readonly declared = new Map<FnDef, readonly FnDef[]>();
  private readonly names = new Map<Def, string>();
  private userDrops: boolean | undefined;
  private unknownTraits: Map<Def, readonly FnDef[]> | undefined;
  private byHand: Set<Def> | undefined;
  private traits: ReadonlyMap<string, TraitDef> | undefined;
  private readonly pollMethod: FnDef | undefined;
  /** The method of `Drop`. */
  readonly destructor: FnDef | undefined;

  constructor(types: TypeContext, lowered: Lowered, private readonly behindDyn: BehindDyn) {
    this.types = types;
    this.lowered = lowered;
    this.box = types.program.lang.get("owned_box");
    this.pin = types.program.lang.get("PinStruct") ?? types.program.lang.get("pin");
    this.formatError = types.program.lang.get("fmt_error");
    this.kept = ["manually_drop", "maybe_uninit"].flatMap((name) => types.program.lang.get(name) ?? []);
    const poll = types.program.lang.get("poll");
    this.pollMethod = poll?.kind === "Fn" ? poll : undefined;
    const drop = types.program.lang.get("drop");
    this.destructor = drop?.kind === "Trait" ? drop.items.find((item): item is FnDef => item.kind === "Fn") : undefined;
  }

  generic(def: FnDef): Instance | undefined {
    return this.of(def, this.types.identityArgs(def), NO_TYPES);
  }

  of(def: FnDef, args: GenericArgs, inputTypes: ReadonlyMap<Path, readonly Ty[]>): Instance | undefined {
    const body = this.lowered.of(def);
    if (body === undefined) return undefined;
    const kept = this.keepRelevant(def, args);
    const key = `${String(def.id)}${argsKey(kept)}${typesKey(inputTypes)}`;
    return this.make(key, () => ({ key, name: this.name(def), of: def, body, args: kept, inputTypes, model: def.crate.role === "model" }));
  }

  constant(def: ConstDef | StaticDef, args: GenericArgs): Instance | undefined {
    const body = this.lowered.of(def);
    if (body === undefined) return undefined;
    const key = `${String(def.id)}${argsKey(args)}`;
    return this.make(key, () => ({ key, name: this.name(def), of: def, body, args, inputTypes: NO_TYPES, model: def.crate.role === "model" }));
  }

  closure(body: IrBody, ty: Ty): Instance {
    const args = ty.kind === "Closure" || ty.kind === "Async" ? ty.args : [];
    const { closure } = body;
    if (closure === undefined) throw new RangeError("not the body of a closure");
    this.irBodies.set(closure, body);
    const key = `${String(body.owner.id)}.${String(closure.index)}${argsKey(args)}`;
    return this.make(key, () => ({ key, name: `${this.name(body.owner)}::{closure}`, of: closure, body, args, inputTypes: NO_TYPES, model: body.owner.crate.role === "model" }));
  }

  closureOf(ty: Ty): Instance | undefined {
    const closure = ty.kind === "Closure" ? ty.closure : ty.kind === "Async" && !("kind" in ty.of) ? ty.of : undefined;
    if (closure === undefined) return undefined;
    const body = this.irBodies.get(closure) ?? this.findClosure(closure);
    return body === undefined ? undefined : this.closure(body, ty);
  }

  private findClosure(closure: ClosureBody): IrBody | undefined {
    const { owner } = closure;
    if (owner.kind !== "Fn" && owner.kind !== "Const" && owner.kind !== "Static") return undefined;
    const work = [this.lowered.of(owner)];
    for (let body = work.pop(); body !== undefined; body = work.pop()) {
      if (body.closure !== undefined) this.irBodies.set(body.closure, body);
      work.push(...body.closures);
    }
    return this.irBodies.get(closure);
  }

  /** The functions and concrete types behind the arguments of a call, where the parameters' types admit any. */
  inputTypes(frame: Frame, args: readonly Argument[]): ReadonlyMap<Path, readonly Ty[]> {
    const found = new Map<Path, readonly Ty[]>();
    const { paths } = frame.memory;
    args.forEach((argument, index) => {
      if (this.admitsFunctions(argument.ty)) this.collectTypes(frame, argument.value, argument.ty, paths.param(index), found, 0);
    });
    return found.size === 0 ? NO_TYPES : found;
  }

  private collectTypes(frame: Frame, value: Value, ty: Ty, path: Path, found: Map<Path, readonly Ty[]>, depth: number): void {
    if (depth > MOST_DEEP || !this.admitsFunctions(ty)) return;
    const { values, memory } = frame;
    const pointer = ty.kind === "Ref" || ty.kind === "Ptr" || (ty.kind === "Adt" && ty.def === this.box);
    const inner = ty.kind === "Ref" || ty.kind === "Ptr" ? ty.inner : ty.kind === "Adt" ? ty.args.find(isTy) : undefined;
    if (ty.kind === "FnPtr" || (pointer && inner !== undefined && this.behindDyn.mayEndInDyn(inner))) {
      const told = new Set<Ty>(value.types);
      for (const input of value.inputs) for (const each of frame.instance.inputTypes.get(input) ?? []) told.add(each);
      if (told.size > 0 && told.size <= MAX_TYPES && ![...told].some((each) => each.kind === "Unknown") && value.inputs.every((input) => input.nameOnly || frame.instance.inputTypes.has(input))) found.set(path, [...told].sort((a, b) => a.id - b.id));
      if (inner?.kind !== "Adt") return;
    }
    if (pointer && inner !== undefined) {
      const boxed = ty.kind === "Adt";
      const content = boxed ? values.part(value, STEP.box) : memory.readThrough(frame.state, value);
      this.collectTypes(frame, content, inner, memory.paths.step(path, boxed ? STEP.box : STEP.deref), found, depth + 1);
      return;
    }
    if (ty.kind === "Slice" || ty.kind === "Array") this.collectTypes(frame, values.part(value, STEP.elem), ty.elem, memory.paths.step(path, STEP.elem), found, depth + 1);
    else if (ty.kind === "Tuple") ty.elems.forEach((elem, index) => { this.collectTypes(frame, values.part(value, fieldStep(-1, index)), elem, memory.paths.step(path, fieldStep(-1, index)), found, depth + 1); });
    else if (ty.kind === "Adt") {
      const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
      variants.forEach((variant, position) => {
        for (const field of variant.fields) {
          const step = fieldStep(ty.def.kind === "Enum" ? position : -1, field.index);
          this.collectTypes(frame, values.part(value, step), this.types.fieldType(field, ty.args), memory.paths.step(path, step), found, depth + 1);
        }
      });
    }
  }

  /** Whether a value of the type may hold a function pointer or a `dyn` object. */
  private admitsFunctions(ty: Ty): boolean {
    const known = this.admits.get(ty);
    if (known !== undefined) return known;
    this.admits.set(ty, false);
    const answer = this.computeAdmits(ty);
    this.admits.set(ty, answer);
    return answer;
  }

  private computeAdmits(ty: Ty): boolean {
    switch (ty.kind) {
      case "FnPtr":
      case "Dynamic":
        return true;
      case "Ref":
      case "Ptr":
        return this.admitsFunctions(ty.inner);
      case "Slice":
      case "Array":
        return this.admitsFunctions(ty.elem);
      case "Tuple":
        return ty.elems.some((elem) => this.admitsFunctions(elem));
      case "Adt": {
        if (ty.args.some((arg) => isTy(arg) && this.admitsFunctions(arg))) return true;
        if (ty.def.crate.role === "model") return false;
        const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
        return variants.some((variant) => variant.fields.some((field) => this.admitsFunctions(this.types.fieldType(field, ty.args))));
      }
      case "Prim":
      case "Never":
      case "Foreign":
      case "FnDef":
      case "Closure":
      case "Async":
      case "Param":
      case "Projection":
      case "Opaque":
      case "Infer":
      case "Unknown":
        return false;
    }
  }

  /** The user's `Drop` of the type itself. */
  userDrop(ty: Ty): TypeInstance | undefined {
    const drop = this.types.dropImpl(ty);
    return drop;
  }

  /** Whether a value of the type runs a destructor when it is dropped. */
  hasUserDrop(ty: Ty): boolean {
    const known = this.drops.get(ty);
    if (known !== undefined) return known;
    const outermost = this.asked.size === 0;
    this.drops.set(ty, false);
    this.asked.add(ty);
    const answer = this.computeDrops(ty);
    if (answer) this.drops.set(ty, true);
    // A `no` that was found on the way rests on those for the types around it, which stand in themselves.
    if (outermost) {
      if (answer) for (const each of this.asked) if (this.drops.get(each) === false) this.drops.delete(each);
      this.asked.clear();
    }
    return answer;
  }

  private computeDrops(ty: Ty): boolean {
    if (ty.kind === "Tuple") return ty.elems.some((elem) => this.hasUserDrop(elem));
    if (ty.kind === "Array" || ty.kind === "Slice") return this.hasUserDrop(ty.elem);
    if (ty.kind === "Closure" || ty.kind === "Async") return this.capturedTypes(ty).some((captured) => this.hasUserDrop(captured));
    if (ty.kind === "Dynamic") return this.anyUserDrop();
    if (ty.kind !== "Adt" || ty.def.kind === "Union" || this.kept.includes(ty.def)) return false;
    if (this.userDrop(ty) !== undefined) return true;
    if (ty.def === this.box) return ty.args.some((arg) => isTy(arg) && this.hasUserDrop(arg));
    const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
    return variants.some((variant) => variant.fields.some((field) => this.hasUserDrop(this.types.fieldType(field, ty.args))));
  }

  /** Whether the program has a destructor at all: a `dyn` object may have it. */
  private anyUserDrop(): boolean {
    const drop = this.types.program.lang.get("drop");
    this.userDrops ??= drop?.kind === "Trait" && this.types.implsOf(drop).some((impl) => impl.crate.role !== "model");
    return this.userDrops;
  }

  /** Whether a value of the type owns, alone or with others, something with a destructor that the program wrote. */
  runsWrittenDrop(ty: Ty, within: readonly Ty[] = []): boolean {
    if (!this.anyUserDrop() || within.includes(ty)) return false;
    const inside = [...within, ty];
    const any = (types: readonly Ty[]): boolean => types.some((each) => this.runsWrittenDrop(each, inside));
    if (ty.kind === "Tuple") return any(ty.elems);
    if (ty.kind === "Array" || ty.kind === "Slice") return any([ty.elem]);
    if (ty.kind === "Closure" || ty.kind === "Async") return any(this.capturedTypes(ty));
    if (ty.kind !== "Adt") return ty.kind === "Dynamic";
    if (ty.def.crate.role === "model") return any(ty.args.filter(isTy));
    if (this.userDrop(ty) !== undefined) return true;
    const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
    return variants.some((variant) => any(variant.fields.map((field) => this.types.fieldType(field, ty.args))));
  }

  /** Whether the program wrote itself how values of the type, or of something in it, are compared, ordered, hashed or borrowed. */
  isComparedByHand(ty: Ty, within: readonly Ty[] = []): boolean {
    const written = this.comparedByHand();
    if (written.size === 0 || within.includes(ty)) return false;
    const inside = [...within, ty];
    const any = (types: readonly Ty[]): boolean => types.some((each) => this.isComparedByHand(each, inside));
    if (ty.kind === "Tuple") return any(ty.elems);
    if (ty.kind === "Array" || ty.kind === "Slice") return any([ty.elem]);
    if (ty.kind === "Ref") return any([ty.inner]);
    if (ty.kind !== "Adt") return ty.kind === "Dynamic";
    if (written.has(ty.def) || any(ty.args.filter(isTy))) return true;
    if (ty.def.crate.role === "model") return false;
    const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
    return variants.some((variant) => any(variant.fields.map((field) => this.types.fieldType(field, ty.args))));
  }

  private comparedByHand(): ReadonlySet<Def> {
    if (this.byHand === undefined) {
      this.byHand = new Set();
      for (const name of COMPARING) {
        const trait = this.traitNamed(name);
        for (const impl of trait === undefined ? [] : this.types.writtenImplsOf(trait)) {
          if (impl.derived !== undefined) continue;
          const { self } = this.types.implHeader(impl);
          if (self.kind === "Adt") this.byHand.add(self.def);
          else this.byHand.add(impl);
        }
      }
    }
    return this.byHand;
  }

  /** The methods that the program implements for a type of traits that are not known: other code may call them. */
  methodsForUnknownTraits(def: Def): readonly FnDef[] {
    return this.implementedUnknown().get(def) ?? [];
  }

  /** The same by name: a method of something unknown may be one of them, when it is called behind a `dyn` of such a trait. */
  methodsOfUnknownTraits(name: string, parameters: number): readonly FnDef[] {
    return [...this.implementedUnknown().values()].flatMap((methods) => methods.filter((each) => each.name === name && each.node.self !== undefined && each.node.params.length + 1 === parameters));
  }

  private implementedUnknown(): ReadonlyMap<Def, readonly FnDef[]> {
    if (this.unknownTraits === undefined) {
      this.unknownTraits = new Map();
      for (const impl of ownImpls(this.types.program)) {
        if (impl.crate.role === "model" || impl.node.trait === undefined) continue;
        const header = this.types.implHeader(impl);
        if (header.trait !== undefined || header.self.kind !== "Adt") continue;
        const methods = impl.items.filter((item): item is FnDef => item.kind === "Fn");
        this.unknownTraits.set(header.self.def, [...(this.unknownTraits.get(header.self.def) ?? []), ...methods]);
      }
    }
    return this.unknownTraits;
  }

  /** The types of what a closure or future holds, by field. */
  capturedTypes(ty: Ty): readonly Ty[] {
    const fn = ty.kind === "Async" && "kind" in ty.of ? ty.of : undefined;
    if (fn !== undefined && ty.kind === "Async") return this.types.signatureOf(fn).inputs.map((input) => this.types.subst(input, ty.args, fn));
    const instance = this.closureOf(ty);
    if (instance === undefined || (ty.kind !== "Closure" && ty.kind !== "Async")) return [];
    return instance.body.captures.map((capture) => this.types.subst(capture.ty, ty.args, instance.body.owner));
  }

  traitNamed(name: string): TraitDef | undefined {
    this.traits ??= traitsIn(this.types.program.ownDefs);
    return this.traits.get(name) ?? foundationOf(this.types.program).once(traitsOfModels).get(name);
  }

  isPoll(def: FnDef): boolean {
    return def === this.pollMethod;
  }

  /** The type of a future as far as it is known: that of a trait's `async fn` is the one that the implementation returns. */
  futureType(given: Ty): Ty {
    const ty = given.kind === "Opaque" || given.kind === "Projection" ? this.types.normalize(given, undefined) : given;
    if (ty.kind !== "Async" || !("kind" in ty.of) || ty.of.container.kind !== "Trait") return ty;
    const found = this.types.resolveInstance(ty.of, ty.args);
    if (found === undefined || found.def === ty.of) return ty;
    const signature = this.types.signatureOf(found.def);
    const output = this.types.normalize(this.types.subst(signature.output, found.args, found.def), undefined);
    return signature.async ? this.types.interner.async(found.def, found.args, output) : output;
  }

  /** `Future::poll` for a type that is awaited. */
  poll(ty: Ty): TypeInstance | undefined {
    return this.pollMethod === undefined ? undefined : this.types.resolveInstance(this.pollMethod, [ty]);
  }

  /** `FnOnce::call_once` of a type of a library that can be called. */
  callMethod(ty: Ty, args: Ty): TypeInstance | undefined {
    const trait = this.types.program.lang.get("fn_once");
    const method = trait?.kind === "Trait" ? trait.items.find((item): item is FnDef => item.kind === "Fn") : undefined;
    return method === undefined ? undefined : this.types.resolveInstance(method, [ty, args]);
  }

  declarations(def: FnDef): readonly FnDef[] {
    let found = this.declared.get(def);
    if (found === undefined) {
      found = [def];
      if (def.container.kind === "Impl") {
        const { trait } = this.types.implHeader(def.container.def);
        const method = trait?.items.find((item) => item.kind === "Fn" && item.name === def.name);
        if (method?.kind === "Fn") found = [def, method];
      }
      this.declared.set(def, found);
    }
    return found;
  }

  name(def: Def): string {
    let name = this.names.get(def);
    if (name === undefined) {
      name = this.spell(def);
      this.names.set(def, name);
    }
    return name;
  }

  private spell(def: Def): string {
    if (def.kind === "Impl") {
      const header = this.types.implHeader(def);
      return this.types.show(header.self);
    }
    if (def.parent === undefined || def.parent.kind === "Mod") return def.parent?.parent === undefined ? (def.crate.role === "model" && def.parent !== undefined ? `${def.crate.name}::${def.name}` : def.name) : `${this.name(def.parent)}::${def.name}`;
    return `${this.name(def.parent)}::${def.name}`;
  }

  private make(key: string, build: () => Instance): Instance {
    let instance = this.made.get(key);
    if (instance === undefined) {
      instance = build();
      this.made.set(key, instance);
    }
    return instance;
  }

  /** Arguments that the body cannot tell apart are replaced by the parameter itself, so that one summary serves them all. */
  private keepRelevant(def: FnDef, args: GenericArgs): GenericArgs {
    if (args.length === 0) return args;
    if (!this.relevant.has(def)) this.relevant.set(def, this.findRelevant(def));
    const relevant = this.relevant.get(def);
    if (relevant === undefined || relevant.every((each) => each)) return args;
    if (args.some((arg) => isTy(arg) && this.hasUserDrop(arg))) return args;
    const identity = this.types.identityArgs(def);
    return args.map((arg, index) => (relevant[index] === false ? (identity[index] ?? arg) : arg));
  }

  private findRelevant(def: FnDef): readonly boolean[] | undefined {
    if (def.crate.role !== "model") return undefined;
    const params = this.types.genericsOf(def).params;
    const constrained = new Set<number>(def.container.kind === "Trait" ? [0] : []);
    for (const predicate of this.types.predicatesOf(def)) {
      if (predicate.kind !== "Trait" || MARKERS.has(predicate.ref.trait.name)) continue;
      for (const arg of predicate.ref.args) if (isTy(arg)) mention(arg, constrained);
    }
    return params.map((param, index) => param.kind === "Type" && constrained.has(index));
  }
}

const COMPARING: readonly string[] = ["PartialEq", "PartialOrd", "Ord", "Hash", "Borrow", "Hasher", "BuildHasher"];

const MARKERS: ReadonlySet<string> = new Set(["Sized", "Copy", "Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe"]);

function mention(ty: Ty, into: Set<number>): void {
  switch (ty.kind) {
    case "Param":
      into.add(ty.index);
      return;
    case "Adt":
    case "FnDef":
    case "Closure":
    case "Async":
    case "Projection":
    case "Opaque":
      for (const arg of ty.args) if (isTy(arg)) mention(arg, into);
      return;
    case "Ref":
    case "Ptr":
      mention(ty.inner, into);
      return;
    case "Slice":
    case "Array":
      mention(ty.elem, into);
      return;
    case "Tuple":
      for (const elem of ty.elems) mention(elem, into);
      return;
    case "FnPtr":
      for (const param of ty.params) mention(param, into);
      mention(ty.output, into);
      return;
    case "Dynamic":
      for (const bound of ty.bounds) for (const arg of bound.args) if (isTy(arg)) mention(arg, into);
      return;
    case "Prim":
    case "Never":
    case "Foreign":
    case "Infer":
    case "Unknown":
      return;
  }
}

function argsKey(args: GenericArgs): string {
  const ids: string[] = [];
  for (const arg of args) if (isTy(arg)) ids.push(String(arg.id));
  return ids.length === 0 ? "" : `<${ids.join(",")}>`;
}

function typesKey(types: ReadonlyMap<Path, readonly Ty[]>): string {
  if (types.size === 0) return "";
  return `{${[...types].map(([path, list]) => `${String(path.id)}:${list.map((ty) => ty.id).join(",")}`).join(";")}}`;
}

function traitsOfModels(foundation: Foundation): ReadonlyMap<string, TraitDef> {
  return traitsIn(foundation.outsideImpls);
}

function traitsIn(defs: readonly Def[]): ReadonlyMap<string, TraitDef> {
  return new Map(defs.flatMap((def) => (def.kind === "Trait" && def.crate.role === "model" ? [[def.name, def] as const] : [])));
}
