/**
 * Decides which traits hold and what associated types are: selection among the bounds in reach, built-in rules and impls, with
 * obligations that wait until their variables are known. Follows the compiler's order: bounds before impls, one candidate wins
 * at once, several are narrowed by what they require.
 * Knows nothing of expressions. What it cannot decide stays open; it never guesses.
 */
import type { Def, ImplDef, TraitDef, TypeAliasDef } from "../program/program.js";
import type { BoundSet, KnownProjection, ParamEnv, Verdict } from "./bounds.js";
import { builtinAnswer, builtinProjection, callableSignature } from "./builtin-traits.js";
import type { CallableSig, TraitRole } from "./builtin-traits.js";
import { foldArgs, substTy } from "./fold.js";
import { implCandidates, matchImpl, winnow } from "./impl-selection.js";
import { variablesOf } from "./infer-table.js";
import type { InferTable } from "./infer-table.js";
import { itemNamed } from "./lower-type.js";
import { Canonicalizer, Normalizer } from "./solver-folds.js";
import type { SolverShared } from "./solver-shared.js";
import type { Tcx } from "./tcx.js";
import { TyFlag } from "./ty.js";
import type { FnSig, GenericArg, GenericArgs, Predicate, TraitRef, Ty } from "./ty.js";
import { isTy } from "./interner.js";
import { mayMatch } from "./may-match.js";
import type { ClosureBody } from "./typed-body.js";

export type Obligation =
  | { readonly kind: "Trait"; readonly ref: TraitRef; readonly depth: number }
  | { readonly kind: "Projection"; readonly ref: TraitRef; readonly assoc: TypeAliasDef; readonly args: GenericArgs; readonly ty: Ty; readonly depth: number };

interface Pending {
  readonly obligation: Obligation;
  /** Unbound variables that must change before another try is worth while. */
  waiting: readonly number[];
}

export type Candidate =
  | { readonly kind: "Impl"; readonly impl: ImplDef }
  | { readonly kind: "Known"; readonly ref: TraitRef; readonly bounds: BoundSet; readonly strong: boolean }
  | { readonly kind: "Builtin" };

type Projected = { readonly kind: "ok"; readonly ty: Ty } | { readonly kind: "rigid" } | { readonly kind: "open" } | { readonly kind: "none" };

const MAX_DEPTH = 48;
/** Steps of one body; beyond it everything that is left stays unknown. */
const MAX_STEPS = 100_000;
/** Steps of one question. */
const MAX_QUESTION = 4_000;

export class Solver {
  readonly tcx: Tcx;
  private pending: Pending[] = [];
  private steps = 0;
  private limit = MAX_STEPS;
  private readonly active = new Set<number>();
  private readonly selecting = new Set<number>();
  private readonly projecting = new Set<number>();
  /** Obligations registered, and bindings made, when everything was last tried. */
  private fresh = 0;
  private settledAt = -1;
  private newClosures = 0;
  private readonly unsettled = new Set<ClosureBody>();
  /** How often selection met itself. */
  private cycles = 0;

  /** `closures`: those of the body so far, growing. */
  constructor(readonly shared: SolverShared, readonly table: InferTable, readonly env: ParamEnv, private readonly closures: readonly ClosureBody[] = []) {
    this.tcx = shared.tcx;
  }

  // ---- what may still change

  /** Whether an answer for a reference or type with these flags may change while the body is being inferred. */
  private isOpen(trait: TraitDef, flags: number): boolean {
    if ((flags & TyFlag.Infer) !== 0) return true;
    if ((flags & TyFlag.Closure) === 0) return false;
    const role = this.shared.roles.of(trait);
    return role === "copy" || role === "clone" || !this.closuresSettled();
  }

  /** Whether the signatures of all closures so far are known. */
  private closuresSettled(): boolean {
    for (; this.newClosures < this.closures.length; this.newClosures++) {
      const closure = this.closures[this.newClosures];
      if (closure !== undefined && closure.what !== "asyncBlock") this.unsettled.add(closure);
    }
    for (const closure of this.unsettled) {
      const sig = this.tcx.closureSigs.get(closure);
      if (sig === undefined) return false;
      const inputs = sig.inputs.map((t) => this.table.resolve(t));
      const output = this.table.resolve(sig.output);
      if (output.hasInfer || inputs.some((t) => t.hasInfer)) return false;
      this.tcx.closureSigs.set(closure, { inputs, output });
      this.unsettled.delete(closure);
    }
    return true;
  }

  // ---- obligations

  register(obligation: Obligation): void {
    if (obligation.kind === "Trait" && this.triviallyTrue(obligation.ref)) return;
    this.pending.push({ obligation, waiting: [] });
    this.fresh++;
  }

  require(ref: TraitRef): void {
    this.register({ kind: "Trait", ref, depth: 0 });
  }

  private triviallyTrue(ref: TraitRef): boolean {
    const role = this.shared.roles.of(ref.trait);
    return role === "sized" || role === "auto" || role === "unsize";
  }

  registerPredicates(predicates: readonly Predicate[], args: GenericArgs): void {
    for (const predicate of predicates) {
      if (predicate.kind === "Trait" && this.triviallyTrue(predicate.ref)) continue;
      const obligation = this.obligationOf(this.tcx.substPredicate(predicate, args), 0);
      if (obligation !== undefined) this.register(this.normalizeObligation(obligation, undefined));
    }
  }

  private obligationOf(predicate: Predicate, depth: number): Obligation | undefined {
    if (predicate.kind === "Trait") return { kind: "Trait", ref: predicate.ref, depth };
    if (predicate.kind === "ProjectionEq") return { kind: "Projection", ref: predicate.ref, assoc: predicate.assoc, args: predicate.assocArgs, ty: predicate.ty, depth };
    return undefined;
  }

  /** `out` takes what normalisation leaves open; without it that is registered. */
  private normalizeObligation(obligation: Obligation, out: Obligation[] | undefined): Obligation {
    const into = out ?? { push: (o: Obligation) => this.register(o) };
    const depth = obligation.depth;
    const args = this.normalizeArgsInto(obligation.ref.args, into, depth);
    if (obligation.kind === "Trait") return args === obligation.ref.args ? obligation : { ...obligation, ref: { trait: obligation.ref.trait, args } };
    return {
      ...obligation,
      ref: { trait: obligation.ref.trait, args },
      args: this.normalizeArgsInto(obligation.args, into, depth),
      ty: this.normalizeInto(obligation.ty, into, depth),
    };
  }

  /** Forgets what is pending and the work done so far: for a solver that answers single questions. */
  restart(): void {
    this.pending = [];
    this.steps = 0;
  }

  pendingObligations(): readonly Obligation[] {
    return this.pending.map((p) => p.obligation);
  }

  get hasPending(): boolean { return this.pending.length > 0; }

  /** Decides what can be decided now. */
  selectWherePossible(): void {
    if (this.fresh === 0 && this.settledAt === this.table.bindings) return;
    this.fresh = 0;
    for (let again = true; again;) {
      again = false;
      const work = this.pending;
      this.pending = [];
      const kept: Pending[] = [];
      for (const entry of work) {
        if (entry.waiting.length > 0 && !entry.waiting.some((v) => this.table.isBound(v))) {
          kept.push(entry);
          continue;
        }
        const nested: Obligation[] = [];
        const before = this.table.bindings;
        const verdict = this.process(entry.obligation, nested);
        if (verdict === "maybe") {
          entry.waiting = this.waitingFor(entry.obligation);
          kept.push(entry);
        } else {
          again = again || verdict === "yes";
          if (verdict === "yes") for (const n of nested) this.register(n);
        }
        if (this.table.bindings !== before) again = true;
      }
      this.pending = kept.concat(this.pending);
    }
    this.fresh = 0;
    this.settledAt = this.table.bindings;
  }

  private waitingFor(obligation: Obligation): readonly number[] {
    const self = obligation.ref.args[0];
    const out: number[] = [];
    if (self !== undefined && isTy(self)) {
      const at = this.table.shallow(self);
      if (at.kind === "Infer" && this.table.kindOf(at.variable) === "ty") return [at.variable];
    }
    for (const arg of this.table.resolveArgs(obligation.ref.args)) variablesOf(arg, out);
    if (obligation.kind === "Projection") variablesOf(this.table.resolve(obligation.ty), out);
    return out;
  }

  // ---- one step

  /** Tries one obligation for good: bindings stay. `nested` takes what follows from it. */
  private process(obligation: Obligation, nested: Obligation[]): Verdict {
    if (++this.steps > this.limit || obligation.depth > MAX_DEPTH) return "maybe";
    if (obligation.kind === "Projection") return this.processProjection(obligation, nested);
    const args = this.table.resolveArgs(obligation.ref.args);
    const ref = this.tcx.types.traitRef(obligation.ref.trait, args);
    if (!this.isOpen(ref.trait, ref.flags)) return this.evaluateGround(ref, obligation.depth);
    const candidate = this.select(ref, obligation.depth);
    if (candidate === "open") return "maybe";
    if (candidate === "none") return "no";
    const at = this.table.snapshot();
    if (this.confirm(candidate, ref, obligation.depth, nested) !== undefined) return "yes";
    this.table.rollback(at);
    return "no";
  }

  private processProjection(o: Extract<Obligation, { kind: "Projection" }>, nested: Obligation[]): Verdict {
    const args = this.table.resolveArgs(o.args);
    const projected = this.project(o.assoc, o.ref.trait, args, o.depth, nested);
    if (projected.kind === "open") return "maybe";
    if (projected.kind === "none") return "no";
    const ty = projected.kind === "ok" ? projected.ty : this.tcx.types.projection(o.ref.trait, o.assoc, args);
    return this.table.unify(ty, o.ty) ? "yes" : "no";
  }

  // ---- evaluation: nothing stays bound

  evaluate(obligation: Obligation): Verdict {
    if (obligation.kind === "Trait") {
      const ref = this.tcx.types.traitRef(obligation.ref.trait, this.table.resolveArgs(obligation.ref.args));
      if (!this.isOpen(ref.trait, ref.flags)) return this.evaluateGround(ref, obligation.depth);
    }
    const at = this.table.snapshot();
    const verdict = this.bounded(() => this.evaluateAll([obligation]));
    this.table.rollback(at);
    return verdict;
  }

  /** One question has a limit of its own. */
  private bounded(question: () => Verdict): Verdict {
    if (this.limit !== MAX_STEPS) return question();
    this.limit = Math.min(MAX_STEPS, this.steps + MAX_QUESTION);
    const verdict = question();
    this.limit = MAX_STEPS;
    return verdict;
  }

  holds(trait: TraitDef, args: readonly GenericArg[]): Verdict {
    return this.evaluate({ kind: "Trait", ref: { trait, args }, depth: 0 });
  }

  private evaluateGround(ref: TraitRef & { readonly id: number; readonly flags: number }, depth: number): Verdict {
    const cache = this.cacheFor(ref.trait, ref.flags, false).evaluated;
    const known = cache.get(ref.id);
    if (known !== undefined) return known;
    if (depth > MAX_DEPTH || ++this.steps > this.limit) return "maybe";
    if (this.active.has(ref.id)) return this.shared.roles.of(ref.trait) === "auto" ? "yes" : "no";
    this.active.add(ref.id);
    const at = this.table.snapshot();
    const candidate = this.select(ref, depth);
    let verdict: Verdict;
    if (candidate === "open") verdict = "maybe";
    else if (candidate === "none") verdict = "no";
    else {
      const nested: Obligation[] = [];
      verdict = this.confirm(candidate, ref, depth, nested) === undefined ? "no" : this.evaluateAll(nested);
    }
    this.table.rollback(at);
    this.active.delete(ref.id);
    if (this.steps <= this.limit && (this.active.size === 0 || verdict === "yes")) cache.set(ref.id, verdict);
    return verdict;
  }

  /** Whether all can hold together; binds variables on the way, so callers roll back. */
  evaluateAll(obligations: readonly Obligation[]): Verdict {
    let work = obligations.slice();
    for (let round = 0; round < 64; round++) {
      const waiting: Obligation[] = [];
      let progress = false;
      // What follows from one is appended and takes its turn in the same round.
      for (const obligation of work) {
        const nested: Obligation[] = [];
        const before = this.table.bindings;
        const verdict = this.process(obligation, nested);
        if (verdict === "no") return "no";
        if (verdict === "maybe") waiting.push(obligation);
        else {
          progress = true;
          for (const n of nested) work.push(n);
        }
        if (this.table.bindings !== before) progress = true;
        if (work.length > 600) return "maybe";
      }
      if (waiting.length === 0) return "yes";
      if (!progress) return "maybe";
      work = waiting;
    }
    return "maybe";
  }

  // ---- selection

  select(ref: TraitRef, depth: number): Candidate | "open" | "none" {
    const first = ref.args[0];
    if (first === undefined || !isTy(first)) return "none";
    const self = this.table.shallow(first);
    const role = this.shared.roles.of(ref.trait);
    if (role === "auto" || self.kind === "Unknown") return { kind: "Builtin" };
    const kind = self.kind === "Infer" ? this.table.kindOf(self.variable) : "ty";
    if (self.kind === "Infer" && kind === "ty") return role === "sized" ? { kind: "Builtin" } : "open";
    const canonical = this.canonical(ref);
    const open = (canonical.flags & TyFlag.Unknown) !== 0;
    const memo = this.cacheFor(ref.trait, canonical.flags, open).selected;
    const done = memo.get(canonical.id);
    if (done !== undefined) return done;
    if (this.selecting.has(canonical.id)) {
      this.cycles++;
      return "open";
    }
    this.selecting.add(canonical.id);
    const before = this.cycles;
    const result = this.selectNow(self, kind, role, ref, depth);
    this.selecting.delete(canonical.id);
    if (!this.isOpen(ref.trait, canonical.flags) && (this.cycles === before || this.selecting.size === 0) && this.steps <= this.limit) memo.set(canonical.id, result);
    return result;
  }

  /** Where an answer is kept: for all bodies, unless the bounds of this one have a say in it. */
  cacheFor(trait: TraitDef, flags: number, open: boolean): ParamEnv {
    const own = (flags & (TyFlag.Param | TyFlag.Projection | TyFlag.Opaque)) !== 0 || open || this.env.refs.has(trait);
    return own && this.env.refs.size + this.env.blind.length > 0 ? this.env : this.shared.empty;
  }

  /** The reference with its variables numbered in the order in which they occur. */
  private canonical(ref: TraitRef): TraitRef & { readonly id: number; readonly flags: number } {
    const at = this.tcx.types.traitRef(ref.trait, this.table.resolveArgs(ref.args));
    return (at.flags & TyFlag.Infer) === 0 ? at : this.tcx.types.traitRef(ref.trait, foldArgs(at.args, new Canonicalizer(this.tcx, this.table)));
  }

  private canonicalTy(ty: Ty): Ty {
    return (ty.flags & TyFlag.Infer) === 0 ? ty : new Canonicalizer(this.tcx, this.table).ty(ty);
  }

  private selectNow(self: Ty, kind: string, role: TraitRole, ref: TraitRef, depth: number): Candidate | "open" | "none" {
    const known = this.knownCandidates(self, ref);
    if (known.length === 1 && known[0] !== undefined) return known[0];
    if (known.length > 1) return this.chooseKnown(known, ref);
    const builtin = builtinAnswer(this, ref.trait, role, self);
    if (builtin === "first") return { kind: "Builtin" };
    const candidates = implCandidates(this, self, kind, ref);
    if (candidates.length === 0) {
      if (builtin === "fallback") return { kind: "Builtin" };
      return builtin === "open" || ((role === "copy" || role === "clone") && this.isBlind(self)) ? "open" : "none";
    }
    const only = candidates[0];
    if (candidates.length === 1 && only !== undefined) return { kind: "Impl", impl: only };
    return winnow(this, candidates, ref, depth, builtin === "fallback");
  }

  /** Whether some bound of the type names a trait of which nothing is known. */
  private isBlind(self: Ty): boolean {
    return this.env.blind.includes(self) || this.shared.aliases.of(self).blind.includes(self);
  }

  private knownCandidates(self: Ty, ref: TraitRef): Candidate[] {
    const out: Candidate[] = [];
    const add = (bounds: BoundSet, strong: boolean): void => {
      for (const known of bounds.refs.get(ref.trait) ?? []) if (this.canUnify(known.args, ref.args)) out.push({ kind: "Known", ref: known, bounds, strong });
    };
    add(this.env, true);
    if (out.length === 0 && (self.kind === "Projection" || self.kind === "Opaque" || self.kind === "Dynamic")) add(this.shared.aliases.of(self), false);
    return out;
  }

  private canUnify(left: GenericArgs, right: GenericArgs): boolean {
    for (let i = 0; i < left.length; i++) {
      const a = left[i];
      const b = right[i];
      if (a === undefined || b === undefined || a === b || !isTy(a) || !isTy(b)) continue;
      if (!mayMatch(this.table, a, b, false)) return false;
    }
    const at = this.table.snapshot();
    const ok = this.table.unifyArgs(left, right);
    this.table.rollback(at);
    return ok;
  }

  /** Several bounds fit: one that is equal already wins; else the variables must become known first. */
  private chooseKnown(known: readonly Candidate[], ref: TraitRef): Candidate | "open" {
    const wanted = this.tcx.types.listFor(this.table.resolveArgs(ref.args)).args;
    for (const candidate of known) if (candidate.kind === "Known" && this.tcx.types.listFor(candidate.ref.args).args === wanted) return candidate;
    const first = known[0];
    return first !== undefined && !wanted.some((a) => (a.flags & TyFlag.Infer) !== 0) ? first : "open";
  }

  /** Whether the impl that makes the reference hold does so for whatever has a trait of which nothing is known. */
  restsOnUnknown(ref: TraitRef): boolean {
    const candidate = this.select(ref, 0);
    return typeof candidate !== "string" && candidate.kind === "Impl" && this.tcx.isBlind(candidate.impl);
  }

  // ---- confirmation: bindings stay

  /** Makes the choice hold; undefined when it does not after all. */
  private confirm(candidate: Candidate, ref: TraitRef, depth: number, nested: Obligation[]): true | undefined {
    switch (candidate.kind) {
      case "Impl": return this.confirmImpl(candidate.impl, ref, depth, nested) === undefined ? undefined : true;
      case "Known": return this.table.unifyArgs(candidate.ref.args, ref.args) ? true : undefined;
      case "Builtin": return this.confirmBuiltin(ref, depth, nested) ? true : undefined;
    }
  }

  confirmImpl(impl: ImplDef, ref: TraitRef, depth: number, nested: Obligation[]): GenericArgs | undefined {
    const args = matchImpl(this, impl, ref, nested, depth);
    if (args === undefined) return undefined;
    for (const predicate of this.tcx.erasedPredicatesOf(impl)) {
      const obligation = this.obligationOf(this.tcx.substPredicate(predicate, args), depth + 1);
      if (obligation === undefined) continue;
      nested.push(this.normalizeObligation(obligation, nested));
    }
    return args;
  }

  private confirmBuiltin(ref: TraitRef, depth: number, nested: Obligation[]): boolean {
    const self = ref.args[0];
    if (self === undefined || !isTy(self)) return false;
    const at = this.table.shallow(self);
    const role = this.shared.roles.of(ref.trait);
    if (at.kind === "Unknown") return true;
    if (role === "fn" || role === "asyncFn") {
      const sig = this.callable(at, nested, depth);
      const args = ref.args[1];
      if (sig === undefined) return false;
      return args === undefined || !isTy(args) || this.table.unify(this.tcx.types.tuple(sig.inputs), args);
    }
    if (role === "copy" || role === "clone") {
      const parts = at.kind === "Tuple" ? at.elems : at.kind === "Array" ? [at.elem] : [];
      for (const part of parts) nested.push({ kind: "Trait", ref: { trait: ref.trait, args: [part] }, depth: depth + 1 });
    }
    return true;
  }

  callable(ty: Ty, nested: Obligation[] | undefined, depth: number): CallableSig | undefined {
    const sig = callableSignature(this.tcx, ty);
    if (sig === undefined) return undefined;
    const into = nested ?? { push: (o: Obligation) => this.register(o) };
    return {
      inputs: sig.inputs.map((t) => this.normalizeInto(t, into, depth + 1)),
      output: this.normalizeInto(sig.output, into, depth + 1),
    };
  }

  // ---- projection

  project(assoc: TypeAliasDef, trait: TraitDef, args: GenericArgs, depth: number, nested: Obligation[]): Projected {
    const first = args[0];
    if (first === undefined || !isTy(first)) return { kind: "none" };
    const self = this.table.shallow(first);
    if (self.kind === "Unknown") return { kind: "ok", ty: self };
    if (self.kind === "Infer" && this.table.kindOf(self.variable) === "ty") return { kind: "open" };
    if (depth > MAX_DEPTH || ++this.steps > this.limit) return { kind: "open" };
    const known = this.knownProjection(this.env.projections, assoc, args);
    if (known !== undefined) return { kind: "ok", ty: known };
    if (self.kind === "Projection" || self.kind === "Opaque" || self.kind === "Dynamic") {
      const declared = this.knownProjection(this.shared.aliases.of(self).projections, assoc, args);
      if (declared !== undefined) return { kind: "ok", ty: this.normalizeInto(declared, nested, depth + 1) };
    }
    const traitParams = this.tcx.generics.of(trait).params.length;
    const ref = this.tcx.types.traitRef(trait, args.length === traitParams ? args : args.slice(0, traitParams));
    const candidate = this.select(ref, depth);
    if (candidate === "open") return { kind: "open" };
    if (candidate === "none") return { kind: "none" };
    switch (candidate.kind) {
      case "Known":
        return this.table.unifyArgs(candidate.ref.args, ref.args) ? { kind: "rigid" } : { kind: "none" };
      case "Builtin": return this.projectBuiltin(assoc, ref, self, depth, nested);
      case "Impl": return this.projectImpl(candidate.impl, assoc, ref, args, depth, nested);
    }
  }

  private knownProjection(known: readonly KnownProjection[], assoc: TypeAliasDef, args: GenericArgs): Ty | undefined {
    for (const projection of known) {
      if (projection.assoc !== assoc || !this.canUnify(projection.args, args)) continue;
      if (!this.table.unifyArgs(projection.args, args)) continue;
      return projection.ty;
    }
    return undefined;
  }

  private projectBuiltin(assoc: TypeAliasDef, ref: TraitRef, self: Ty, depth: number, nested: Obligation[]): Projected {
    const role = this.shared.roles.of(ref.trait);
    if (role === "fn" || role === "asyncFn") {
      const sig = this.callable(self, nested, depth);
      if (sig === undefined) return { kind: "none" };
      const args = ref.args[1];
      if (args !== undefined && isTy(args) && !this.table.unify(this.tcx.types.tuple(sig.inputs), args)) return { kind: "none" };
      if (role === "fn") return { kind: "ok", ty: sig.output };
      return assoc.name === "Output" ? this.futureOutput(sig.output, depth, nested) : { kind: "ok", ty: sig.output };
    }
    const ty = builtinProjection(this.tcx, role, self, assoc.name);
    return ty === undefined ? { kind: "none" } : { kind: "ok", ty };
  }

  private futureOutput(future: Ty, depth: number, nested: Obligation[]): Projected {
    const trait = this.tcx.lang.trait("future_trait", "Future");
    const output = this.tcx.lang.assoc(trait, "Output");
    if (trait === undefined || output === undefined) return { kind: "none" };
    return this.project(output, trait, [future], depth + 1, nested);
  }

  private projectImpl(impl: ImplDef, assoc: TypeAliasDef, ref: TraitRef, args: GenericArgs, depth: number, nested: Obligation[]): Projected {
    const implArgs = this.confirmImpl(impl, ref, depth, nested);
    if (implArgs === undefined) return { kind: "none" };
    const own = args.slice(ref.args.length);
    const item = itemNamed(impl.items, "TypeAlias", assoc.name);
    let ty: Ty;
    if (item !== undefined) ty = substTy(this.tcx.types, this.tcx.erasedTypeOf(item), own.length === 0 ? implArgs : [...implArgs, ...own]);
    else if (assoc.node.ty !== undefined) ty = substTy(this.tcx.types, this.tcx.erasedTypeOf(assoc), args);
    else return { kind: "none" };
    return { kind: "ok", ty: this.normalizeInto(ty, nested, depth + 1) };
  }

  // ---- normalisation

  /** Replaces projections by what they are; what is not known yet becomes a variable with an obligation. */
  normalize(ty: Ty): Ty {
    return this.normalizeInto(ty, { push: (o: Obligation) => this.register(o) }, 0);
  }

  normalizeArgs(args: GenericArgs): GenericArgs {
    return this.normalizeArgsInto(args, { push: (o: Obligation) => this.register(o) }, 0);
  }

  normalizeSig(sig: FnSig): FnSig {
    return { ...sig, inputs: sig.inputs.map((t) => this.normalize(t)), output: this.normalize(sig.output) };
  }

  private normalizeArgsInto(args: GenericArgs, into: { push(o: Obligation): unknown }, depth: number): GenericArgs {
    return args.some((a) => (a.flags & TyFlag.Projection) !== 0) ? foldArgs(args, new Normalizer(this, into, depth)) : args;
  }

  normalizeInto(ty: Ty, into: { push(o: Obligation): unknown }, depth: number): Ty {
    return (ty.flags & TyFlag.Projection) === 0 ? ty : new Normalizer(this, into, depth).ty(ty);
  }

  /** One projection whose arguments are normalised. */
  normalizeProjection(ty: Extract<Ty, { kind: "Projection" }>, into: { push(o: Obligation): unknown }, depth: number): Ty {
    const args = this.table.resolveArgs(ty.args);
    const resolved = this.tcx.types.projection(ty.trait, ty.assoc, args);
    const ground = !this.isOpen(ty.trait, resolved.flags);
    const cache = this.cacheFor(ty.trait, resolved.flags & ~TyFlag.Projection, false).normalized;
    if (ground) {
      const known = cache.get(resolved);
      if (known !== undefined) return known;
      cache.set(resolved, resolved);
    }
    const nested: Obligation[] = [];
    const at = ground ? this.table.snapshot() : undefined;
    const key = ground ? resolved.id : this.canonicalTy(resolved).id;
    const again = this.projecting.has(key);
    this.projecting.add(key);
    const projected: Projected = again ? { kind: "open" } : this.project(ty.assoc, ty.trait, args, depth + 1, nested);
    if (!again) this.projecting.delete(key);
    let out: Ty;
    if (projected.kind === "ok") {
      out = projected.ty;
      if (ground && (out.flags & TyFlag.Infer) !== 0) {
        this.evaluateAll(nested);
        out = this.table.resolve(out);
      }
      if (at !== undefined && (out.flags & TyFlag.Infer) === 0) this.table.rollback(at);
      else for (const n of nested) into.push(n);
    } else if (projected.kind === "open" && (resolved.flags & TyFlag.Infer) !== 0) {
      const variable = this.table.freshTy();
      const traitParams = this.tcx.generics.of(ty.trait).params.length;
      into.push({ kind: "Projection", ref: { trait: ty.trait, args: args.slice(0, traitParams) }, assoc: ty.assoc, args, ty: variable, depth: depth + 1 });
      out = variable;
    } else out = resolved;
    if (ground) {
      if ((out.flags & TyFlag.Infer) === 0) cache.set(resolved, out);
      else cache.delete(resolved);
    }
    return out;
  }

  // ---- fresh arguments

  /** `prefix`, then a fresh variable for each further parameter. */
  freshArgs(def: Def, prefix: readonly GenericArg[]): GenericArgs {
    const params = this.tcx.generics.of(def).params;
    if (params.length === prefix.length) return prefix;
    const out: GenericArg[] = prefix.slice();
    for (let i = prefix.length; i < params.length; i++) {
      const kind = params[i]?.kind;
      out.push(kind === "Lifetime" ? this.tcx.types.erased : kind === "Const" ? this.table.freshConst() : this.table.freshTy());
    }
    return this.tcx.types.list(out).args;
  }
}
