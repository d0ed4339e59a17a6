/**
 * The regions of a body: those of its locals, what statements and calls require of them, and the loans. Constraints hold
 * everywhere in the body; when a loan is alive is decided by which locals that can see it are used later.
 */
import type { IrBody, IrCallee, Operand, Place, Rvalue, Statement, Terminator } from "../../ir/ir.js";
import type { Span } from "../../ir/lower/places.js";
import { isRegion, isTy } from "../../types/interner.js";
import type { Predicate, Ty } from "../../types/ty.js";
import { Annotator, newEnv, type Ann, type Bound, type Env } from "./annotate.js";
import { RegionGraph, type Origin } from "./graph.js";
import { compose, dynParts, isClosureBody, type Shapes, type Variance } from "./shape.js";
import type { ClosureSummary } from "./summary.js";
import { dynamicIn, lifetimesIn } from "./type-parts.js";

export interface Loan {
  readonly id: number;
  readonly place: Place;
  readonly mut: boolean;
  readonly twoPhase: boolean;
  readonly region: number;
  readonly block: number;
  readonly index: number;
  readonly at: Span;
  /** The local that the reference is first put in. */
  readonly into: number;
}

const NOWHERE: Span = { start: 0, end: 0 };

export class BodyTyping {
  readonly graph = new RegionGraph();
  readonly locals: Ann[] = [];
  readonly loans: Loan[] = [];
  readonly annotator: Annotator;
  /** For each region variable of a local: which local; -1 for all others. */
  readonly ownerOf: number[] = [];
  private readonly predicates: readonly Predicate[];
  private readonly env: Env;
  private category: Origin = "flow";

  constructor(readonly body: IrBody, readonly shapes: Shapes, private readonly summaryOf: (body: IrBody) => ClosureSummary | undefined) {
    const types = shapes.types;
    this.predicates = types.predicatesOf(body.owner);
    const params = types.identityArgs(body.owner).map((arg): Bound => {
      if (isTy(arg)) return { kind: "ty", ann: { ty: arg, regions: [] } };
      return isRegion(arg) ? { kind: "region", region: this.graph.freshUniversal() } : { kind: "const", value: arg };
    });
    this.env = newEnv(params);
    const source = { fresh: () => this.graph.fresh(), static: this.graph.static };
    this.annotator = new Annotator(shapes, source, body.owner, (ann, args) => this.closureResult(ann, args), this.predicates, () => this.env);
    for (const local of body.locals) this.locals.push(this.annotator.fresh(local.ty));
    this.locals.forEach((ann, id) => { for (const region of ann.regions) this.ownerOf[region] = id; });
    if (body.closure === undefined) this.signature();
    else this.closureSignature();
  }

  /** What a closure is given, holds and gives back lives longer than its body. */
  private closureSignature(): void {
    const outside = [this.locals[0], ...this.locals.slice(2, this.body.argCount + 1)];
    for (const ann of outside) for (const region of ann?.regions ?? []) this.makeUniversal(region);
    for (const region of this.locals[1]?.regions.slice(1) ?? []) this.makeUniversal(region);
  }

  run(): void {
    this.body.blocks.forEach((block, id) => {
      block.statements.forEach((statement, i) => this.statement(statement, id, i));
      this.terminator(block.terminator);
    });
  }

  private storage: Uint8Array | undefined;

  /** Whether the local's storage ends: constants that were promoted live for ever. */
  hasStorage(local: number): boolean {
    if (this.storage === undefined) {
      const found = new Uint8Array(this.body.locals.length);
      for (const block of this.body.blocks) for (const statement of block.statements) if (statement.kind === "StorageDead") found[statement.local] = 1;
      this.storage = found;
    }
    return this.storage[local] === 1;
  }

  // ---- relations

  relate(from: Ann, to: Ann, at: Span): void {
    if (from.regions.length !== to.regions.length) return;
    if (from.ty !== to.ty && !this.sameShape(from.ty, to.ty)) return;
    const variances = this.shapes.variances(to.ty);
    for (let i = 0; i < from.regions.length; i++) this.relateRegion(from.regions[i], to.regions[i], variances[i] ?? 0, at);
  }

  /** Types that differ only in what has no regions, or in the mutability of references. */
  private sameShape(a: Ty, b: Ty): boolean {
    if (a === b) return true;
    if (a.kind !== b.kind) return this.shapes.count(a) === 0 && this.shapes.count(b) === 0;
    switch (a.kind) {
      case "Ref": return b.kind === "Ref" && this.sameShape(a.inner, b.inner);
      case "Ptr": return b.kind === "Ptr" && this.sameShape(a.inner, b.inner);
      case "Slice": return b.kind === "Slice" && this.sameShape(a.elem, b.elem);
      case "Array": return b.kind === "Array" && this.sameShape(a.elem, b.elem);
      case "Tuple": return b.kind === "Tuple" && a.elems.length === b.elems.length && a.elems.every((elem, i) => { const other = b.elems[i]; return other !== undefined && this.sameShape(elem, other); });
      case "Adt": return b.kind === "Adt" && a.def === b.def && a.args.every((arg, i) => { const other = b.args[i]; return other !== undefined && (!isTy(arg) || (isTy(other) && this.sameShape(arg, other))); });
      case "Dynamic": return b.kind === "Dynamic";
      case "Prim": case "Never": case "Foreign": case "FnPtr": case "FnDef": case "Closure": case "Async": case "Param": case "Projection": case "Opaque": case "Infer": case "Unknown":
        return this.shapes.count(a) === 0 && this.shapes.count(b) === 0;
    }
  }

  private relateRegion(from: number | undefined, to: number | undefined, variance: Variance, at: Span): void {
    if (from === undefined || to === undefined || variance === 2) return;
    if (variance >= 0) this.graph.outlives(from, to, this.category, at);
    if (variance <= 0) this.graph.outlives(to, from, this.category, at);
  }

  private equate(a: Ann, b: Ann, at: Span): void {
    if (a.regions.length !== b.regions.length || (a.ty !== b.ty && !this.sameShape(a.ty, b.ty))) return;
    a.regions.forEach((region, i) => this.relateRegion(region, b.regions[i], 0, at));
  }

  // ---- the signature of the body itself

  private signature(): void {
    const owner = this.body.owner;
    if (owner.kind === "Const" || owner.kind === "Static") {
      const result = this.locals[0];
      if (result !== undefined) for (const region of result.regions) this.graph.outlives(region, this.graph.static, "static", NOWHERE);
      return;
    }
    if (owner.kind !== "Fn") return;
    const signature = this.shapes.types.signatureOf(owner);
    signature.inputs.forEach((ty, i) => {
      const local = this.locals[i + 1];
      if (local !== undefined) this.equate(local, this.universalised(this.annotator.inst(ty, this.env)), NOWHERE);
    });
    const result = this.locals[0];
    if (result !== undefined) this.equate(result, this.universalised(this.annotator.inst(signature.output, this.env)), NOWHERE);
    this.requirements(this.predicates, this.env, NOWHERE);
  }

  /** The caller chooses the regions of a signature: elided ones too. */
  private universalised(ann: Ann): Ann {
    for (const region of this.env.elided.values()) if (!this.graph.isUniversal(region)) this.makeUniversal(region);
    return ann;
  }

  private readonly elidedUniversals = new Map<number, number>();

  private makeUniversal(region: number): void {
    if (this.elidedUniversals.has(region)) return;
    const universal = this.graph.freshUniversal();
    this.elidedUniversals.set(region, universal);
    this.graph.outlives(region, universal, "flow", NOWHERE);
    this.graph.outlives(universal, region, "flow", NOWHERE);
  }

  // ---- places and operands

  annOf(place: Place): Ann | undefined {
    let ann = this.locals[place.local];
    for (const step of place.projection) {
      if (ann === undefined) return undefined;
      const current: Ann = ann;
      switch (step.kind) {
        case "Deref": ann = this.pointee(current, step.ty); break;
        case "Field": ann = this.annotator.field(current, step.variant, step.index, step.ty); break;
        case "Index": case "ConstIndex": ann = { ty: step.ty, regions: current.regions }; break;
        case "Subslice": ann = { ty: step.ty, regions: current.regions }; break;
      }
      if (ann !== undefined && ann.regions.length !== this.shapes.count(step.ty)) return undefined;
    }
    return ann;
  }

  private pointee(ann: Ann, ty: Ty): Ann {
    switch (ann.ty.kind) {
      case "Ref": return { ty, regions: ann.regions.slice(1) };
      case "Adt": return { ty, regions: ann.regions.slice(0, this.shapes.count(ty)) };
      case "Ptr": case "Prim": case "Never": case "Foreign": case "Slice": case "Array": case "Tuple": case "FnPtr": case "FnDef": case "Closure": case "Async": case "Dynamic":
      case "Param": case "Projection": case "Opaque": case "Infer": case "Unknown":
        return { ty, regions: ann.regions };
    }
  }

  private operandAnn(operand: Operand): Ann | undefined {
    return operand.kind === "Const" ? undefined : this.annOf(operand.place);
  }

  private pass(operand: Operand, to: Ann | undefined, at: Span): void {
    const from = this.operandAnn(operand);
    if (from !== undefined && to !== undefined) this.relate(from, to, spanOf(operand, at));
  }

  // ---- statements

  private statement(statement: Statement, block: number, index: number): void {
    if (statement.kind !== "Assign") return;
    this.category = statement.place.local === 0 && statement.place.projection.length === 0 ? "return" : "flow";
    const dest = this.annOf(statement.place);
    if (statement.rvalue.kind === "Ref") this.borrow(statement.rvalue, dest, statement.place, statement, block, index);
    else if (dest !== undefined) this.rvalue(statement.rvalue, dest, statement);
    this.category = "flow";
  }

  private rvalue(rvalue: Exclude<Rvalue, { kind: "Ref" }>, dest: Ann, at: Span): void {
    switch (rvalue.kind) {
      case "Use": case "Mark": case "Cast": return this.pass(rvalue.operand, dest, at);
      case "Repeat": return this.pass(rvalue.operand, dest.ty.kind === "Array" ? { ty: dest.ty.elem, regions: dest.regions } : undefined, at);
      case "Coerce": return this.coerce(rvalue, dest, at);
      case "Aggregate": return this.aggregate(rvalue, dest, at);
      case "RawPtr": {
        const from = this.annOf(rvalue.place);
        if (from !== undefined && dest.ty.kind === "Ptr") this.relateVia(from, { ty: dest.ty.inner, regions: dest.regions }, rvalue.mut ? 0 : 1, at);
        return;
      }
      case "StaticRef": case "Unary": case "Binary": case "Len": case "Discriminant": case "Unknown": return;
    }
  }

  private borrow(rvalue: Extract<Rvalue, { kind: "Ref" }>, dest: Ann | undefined, into: Place, at: Span, block: number, index: number): void {
    const region = this.graph.fresh();
    if (dest?.ty.kind === "Ref") {
      const target = dest.regions[0];
      if (target !== undefined) this.graph.outlives(region, target, this.category, at);
      const from = this.annOf(rvalue.place);
      if (from !== undefined) this.relateVia(from, { ty: dest.ty.inner, regions: dest.regions.slice(1) }, rvalue.mut ? 0 : 1, at);
    }
    this.reborrow(rvalue.place, region, at);
    this.loans.push({ id: this.loans.length, place: rvalue.place, mut: rvalue.mut, twoPhase: rvalue.twoPhase, region, block, index, at: { start: at.start, end: at.end }, into: into.projection.length === 0 ? into.local : -1 });
  }

  private relateVia(from: Ann, to: Ann, outer: Variance, at: Span): void {
    if (from.regions.length !== to.regions.length || (from.ty !== to.ty && !this.sameShape(from.ty, to.ty))) return;
    const variances = this.shapes.variances(to.ty);
    from.regions.forEach((region, i) => this.relateRegion(region, to.regions[i], compose(outer, variances[i] ?? 0), at));
  }

  /** What is borrowed through references must not outlive them. */
  private reborrow(place: Place, region: number, at: Span): void {
    for (let length = place.projection.length; length > 0; length--) {
      if (place.projection[length - 1]?.kind !== "Deref") continue;
      const base = this.annOf({ local: place.local, projection: place.projection.slice(0, length - 1) });
      if (base === undefined || base.ty.kind === "Ptr") return;
      if (base.ty.kind !== "Ref") continue;
      const outer = base.regions[0];
      if (outer !== undefined) this.graph.outlives(outer, region, this.category, at);
      if (!base.ty.mut) return;
    }
  }

  private coerce(rvalue: Extract<Rvalue, { kind: "Coerce" }>, dest: Ann, at: Span): void {
    const from = this.operandAnn(rvalue.operand);
    if (from === undefined) return;
    if (rvalue.coercion.kind !== "Unsize") return this.relate(this.weakened(from, dest), dest, at);
    const object = dynamicIn(dest.ty);
    if (object === undefined) return from.regions.length === dest.regions.length ? this.pairwise(from, dest, at) : undefined;
    const before = this.regionsBefore(dest.ty);
    const inner = dest.regions[before];
    from.regions.forEach((region, i) => {
      if (i < before) this.relateRegion(region, dest.regions[i], 1, at);
      else if (inner !== undefined) this.graph.outlives(region, inner, this.category, at);
    });
    this.calledAs({ ty: rvalue.coercion.from, regions: from.regions.slice(before) }, { ty: object, regions: dest.regions.slice(before) }, at);
  }

  /** A closure behind a `dyn` is called with what the `dyn` says. */
  private calledAs(closure: Ann, object: Ann, at: Span): void {
    if (closure.ty.kind !== "Closure" || object.ty.kind !== "Dynamic") return;
    let end = 1;
    const [input, output] = dynParts(object.ty).map((ty) => {
      const start = end;
      end += this.shapes.count(ty);
      return { ty, regions: object.regions.slice(start, end) };
    });
    const result = input === undefined ? undefined : this.closureResult(closure, this.annotator.tupleParts(input));
    if (result !== undefined && output !== undefined) this.relate(result, output, at);
  }

  private weakened(from: Ann, dest: Ann): Ann {
    return from.regions.length === dest.regions.length ? { ty: dest.ty, regions: from.regions } : from;
  }

  private pairwise(from: Ann, dest: Ann, at: Span): void {
    const variances = this.shapes.variances(dest.ty);
    from.regions.forEach((region, i) => this.relateRegion(region, dest.regions[i], variances[i] ?? 0, at));
  }

  /** How many regions of a pointer to a `dyn` stand before that of the `dyn`. */
  private regionsBefore(ty: Ty): number {
    let count = 0;
    for (let at: Ty | undefined = ty; at !== undefined && at.kind !== "Dynamic";) {
      if (at.kind === "Ref") { count++; at = at.inner; }
      else if (at.kind === "Ptr") at = at.inner;
      else if (at.kind === "Adt") {
        const next: Ty | undefined = at.args.find((arg): arg is Ty => isTy(arg) && dynamicIn(arg) !== undefined);
        for (const arg of at.args) { if (arg === next) break; count += isTy(arg) ? this.shapes.count(arg) : isRegion(arg) ? 1 : 0; }
        at = next;
      } else at = undefined;
    }
    return count;
  }

  private aggregate(rvalue: Extract<Rvalue, { kind: "Aggregate" }>, dest: Ann, at: Span): void {
    const of = rvalue.of;
    rvalue.operands.forEach((operand, i) => {
      switch (of.kind) {
        case "Tuple": return this.pass(operand, this.annotator.tupleParts(dest)[i], at);
        case "Array": return this.pass(operand, { ty: of.elem, regions: dest.regions }, at);
        case "Adt": {
          const from = this.operandAnn(operand);
          if (from === undefined) return;
          const to = this.annotator.field(dest, of.variant, of.fields[i] ?? i, from.ty);
          if (to !== undefined) this.relate(from, to, this.category === "return" ? at : spanOf(operand, at));
          return;
        }
        case "Closure": {
          const from = this.operandAnn(operand);
          const to = from === undefined ? undefined : this.annotator.field(dest, -1, i, from.ty);
          if (from !== undefined && to !== undefined) this.relate(from, to, spanOf(operand, at));
          return;
        }
      }
    });
    if (of.kind === "Closure" && dest.ty.kind === "Async") this.asyncOutput(of.body, dest, at);
  }

  /** What an async block captures may be seen through its output. */
  private asyncOutput(body: IrBody, dest: Ann, at: Span): void {
    const summary = this.summaryOf(body);
    if (summary === undefined || dest.ty.kind !== "Async") return;
    const count = this.shapes.count(dest.ty.output);
    const captures = dest.regions.slice(1, dest.regions.length - count);
    const output = dest.regions.slice(dest.regions.length - count);
    this.applySummary(summary, captures, [], output, at);
    for (const region of captures) this.relateRegion(region, dest.regions[0], 1, at);
  }

  // ---- calls

  private terminator(terminator: Terminator): void {
    switch (terminator.kind) {
      case "Call": return this.call(terminator);
      case "Await": {
        const future = this.operandAnn(terminator.future);
        const dest = this.annOf(terminator.dest);
        if (future?.ty.kind !== "Async" || dest === undefined) return;
        const count = this.shapes.count(future.ty.output);
        return this.relate({ ty: future.ty.output, regions: future.regions.slice(future.regions.length - count) }, dest, terminator);
      }
      case "Goto": case "Switch": case "Drop": case "Return": case "Unreachable": return;
    }
  }

  private call(call: Extract<Terminator, { kind: "Call" }>): void {
    const callee = call.callee;
    const toReturn: Origin = call.dest.local === 0 && call.dest.projection.length === 0 ? "return" : "flow";
    switch (callee.kind) {
      case "Fn": return this.callFn(call, callee, toReturn);
      case "Value": return this.callValue(call, callee, toReturn);
      case "Unknown": return;
    }
  }

  private callFn(call: Extract<Terminator, { kind: "Call" }>, callee: Extract<IrCallee, { kind: "Fn" }>, toReturn: Origin): void {
    const types = this.shapes.types;
    const signature = types.signatureOf(callee.def);
    const env = newEnv(this.annotator.bindings(callee.args));
    this.category = "call";
    const inputs = signature.inputs.map((input) => this.annotator.inst(input, env));
    inputs.forEach((input, i) => { const arg = call.args[i]; if (arg !== undefined) this.pass(arg, input, call); });
    this.requirements(types.predicatesOf(callee.def), env, call);
    if (callee.def.container.kind === "Trait") {
      const trait = callee.def.container.def;
      this.annotator.unifyTrait({ trait, args: types.identityArgs(trait) }, env, (a, b) => this.relateRegion(a, b, 0, call));
    }
    const dest = this.annOf(call.dest);
    if (dest !== undefined) {
      this.category = toReturn;
      if (signature.async) this.asyncCall(inputs, env, dest, call);
      else {
        const output = this.annotator.inst(signature.output, env);
        this.opaqueCaptures(signature.output, callee, output, inputs, env, call);
        this.relate(output, dest, call);
      }
    }
    this.category = "flow";
  }

  private asyncCall(inputs: readonly Ann[], env: Env, dest: Ann, at: Span): void {
    if (dest.ty.kind !== "Async") return;
    const whole = dest.regions[0];
    for (const input of inputs) for (const region of input.regions) this.relateRegion(region, whole, 1, at);
    const of = dest.ty.of;
    if (isClosureBody(of)) return;
    const output = this.annotator.inst(this.shapes.types.signatureOf(of).output, env);
    const count = this.shapes.count(dest.ty.output);
    this.relate(output, { ty: dest.ty.output, regions: dest.regions.slice(dest.regions.length - count) }, at);
  }

  /** `impl Trait` in a result holds what it captures: since edition 2024 everything, before it types and the lifetimes that it names. */
  private opaqueCaptures(declared: Ty, callee: Extract<IrCallee, { kind: "Fn" }>, output: Ann, inputs: readonly Ann[], env: Env, at: Span): void {
    if (declared.kind !== "Opaque") return;
    const whole = output.regions[0];
    const node = callee.def.node.output;
    const all = callee.def.crate.edition >= 2024;
    const named = node === undefined ? new Set<string>() : lifetimesIn(node);
    const generics = this.shapes.types.genericsOf(callee.def).params;
    env.params.forEach((bound, i) => {
      if (bound?.kind === "ty") for (const region of bound.ann.regions) this.relateRegion(region, whole, 1, at);
      if (bound?.kind === "region" && (all || named.has(generics[i]?.name ?? ""))) this.relateRegion(bound.region, whole, 1, at);
    });
    if (all || named.has("'_")) for (const region of env.elided.values()) this.relateRegion(region, whole, 1, at);
    if (all) for (const input of inputs) for (const region of input.regions.slice(0, 1)) this.relateRegion(region, whole, 1, at);
  }

  private callValue(call: Extract<Terminator, { kind: "Call" }>, callee: Extract<IrCallee, { kind: "Value" }>, toReturn: Origin): void {
    const value = call.args[0];
    const dest = this.annOf(call.dest);
    const ann = value === undefined ? undefined : this.operandAnn(value);
    if (ann === undefined || dest === undefined) return;
    const called = callee.by === "once" || ann.ty.kind !== "Ref" ? ann : { ty: ann.ty.inner, regions: ann.regions.slice(1) };
    const args = call.args.slice(1).map((arg) => this.operandAnn(arg) ?? { ty: this.shapes.types.interner.unit, regions: [] });
    this.category = "call";
    const output = called.ty.kind === "Closure" ? this.closureResult(called, args) : called.ty.kind === "Param" ? this.callParam(called.ty, args, call) : undefined;
    this.category = toReturn;
    if (output !== undefined) this.relate(output, dest, call);
    this.category = "flow";
  }

  /** What `F: Fn(&A) -> &B` of the definition that the body belongs to gives. */
  private callParam(ty: Ty, args: readonly Ann[], at: Span): Ann | undefined {
    for (const predicate of this.predicates) {
      if (predicate.kind !== "ProjectionEq" || predicate.ref.args[0] !== ty || predicate.assoc.name !== "Output") continue;
      const env: Env = { ...this.env, bound: new Map() };
      const input = predicate.ref.args[1];
      if (input !== undefined && isTy(input)) this.annotator.tupleParts(this.annotator.inst(input, env)).forEach((part, i) => { const arg = args[i]; if (arg !== undefined) this.relate(arg, part, at); });
      return this.annotator.inst(predicate.ty, env);
    }
    return undefined;
  }

  /** What calling a closure with these arguments gives. */
  private closureResult(closure: Ann, args: readonly Ann[]): Ann | undefined {
    if (closure.ty.kind !== "Closure") return undefined;
    const body = this.shapes.closureBody(closure.ty.closure);
    const summary = body === undefined ? undefined : this.summaryOf(body);
    if (summary === undefined) return undefined;
    const output = this.annotator.fresh(summary.output.ty);
    const inputs = summary.inputs.flatMap((input, i) => {
      const arg = args[i];
      return input.regions.map((_, k) => (arg?.regions.length === input.regions.length ? arg.regions[k] : undefined));
    });
    this.applySummary(summary, closure.regions, inputs, output.regions, NOWHERE);
    return output;
  }

  private applySummary(summary: ClosureSummary, captures: readonly number[], inputs: readonly (number | undefined)[], output: readonly number[], at: Span): void {
    const actual = new Map<number, number>();
    summary.captures.flatMap((ann) => ann.regions).forEach((region, i) => { const to = captures[i]; if (to !== undefined) actual.set(region, to); });
    summary.inputs.flatMap((ann) => ann.regions).forEach((region, i) => { const to = inputs[i]; if (to !== undefined) actual.set(region, to); });
    summary.output.regions.forEach((region, i) => { const to = output[i]; if (to !== undefined) actual.set(region, to); });
    for (const [from, to] of summary.flows) this.relateRegion(actual.get(from), actual.get(to), 1, at);
  }

  /** What a definition requires of its parameters. */
  private requirements(predicates: readonly Predicate[], env: Env, at: Span): void {
    for (const predicate of predicates) {
      switch (predicate.kind) {
        case "RegionOutlives":
          this.graph.outlives(this.annotator.region(predicate.longer, env), this.annotator.region(predicate.shorter, env), this.category, at);
          break;
        case "TypeOutlives": {
          const region = this.annotator.region(predicate.region, env);
          for (const part of this.annotator.inst(predicate.ty, env).regions) this.graph.outlives(part, region, this.category, at);
          break;
        }
        case "ProjectionEq": this.projectionEq(predicate, env, at); break;
        case "Trait":
          this.closureInputs(predicate, env);
          this.annotator.unifyTrait(predicate.ref, { ...env, bound: new Map() }, (a, b) => this.relateRegion(a, b, 0, at));
          break;
        case "Unknown": break;
      }
    }
  }

  private projectionEq(predicate: Extract<Predicate, { kind: "ProjectionEq" }>, env: Env, at: Span): void {
    const inner: Env = { ...env, bound: new Map() };
    const projection = this.shapes.types.interner.projection(predicate.ref.trait, predicate.assoc, [...predicate.ref.args, ...predicate.assocArgs]);
    const left = this.annotator.inst(projection, inner);
    const right = this.annotator.inst(predicate.ty, inner);
    if (left.regions.length > 0) this.equate(left, right, at);
  }

  /** A closure that is passed may be called with what the bound says. */
  private closureInputs(predicate: Extract<Predicate, { kind: "Trait" }>, env: Env): void {
    const inner: Env = { ...env, bound: new Map() };
    const self = predicate.ref.args[0];
    const input = predicate.ref.args[1];
    if (self?.kind !== "Param" || input === undefined || !isTy(input) || input.kind !== "Tuple") return;
    const closure = this.annotator.inst(self, inner);
    if (closure.ty.kind === "Closure") this.closureResult(closure, this.annotator.tupleParts(this.annotator.inst(input, inner)));
  }
}

function spanOf(operand: Operand, at: Span): Span {
  return operand.kind !== "Const" && operand.start !== undefined && operand.end !== undefined ? { start: operand.start, end: operand.end } : at;
}
