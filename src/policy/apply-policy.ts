/**
 * Adds what the rules of a policy file say to what the attributes say. A rule that matches nothing, or says nothing new, is a warning.
 * Built-in bounds, which models declare, give way to the policy. Knows nothing of the syntax of the file.
 */
import type { Diagnostic } from "../base/diagnostics.js";
import type { Span } from "../base/source-map.js";
import type { Def, FnDef, Program, TraitDef } from "../program/program.js";
import type { AnnotationsBuilder } from "./annotations.js";
import { checkLowering } from "./attributes.js";
import { ImplIndex } from "./impl-index.js";
import { labelTokens, readLabel } from "./label-syntax.js";
import type { Label, UnknownFnRule } from "./labels.js";
import { macroKeys, macroPath } from "./macro-paths.js";
import type { Target } from "./path-matcher.js";
import { PathMatcher } from "./path-matcher.js";
import type { PathPattern } from "./path-pattern.js";
import type { DeclassifierRule, LabelRule, Policy, Rule, TrustRule, WrittenLabel } from "./policy-file.js";
import { firstParam, kindOf } from "./read-attributes.js";

export function applyPolicy(program: Program, policy: Policy, into: AnnotationsBuilder): readonly Diagnostic[] {
  if (policy.sources.length + policy.channels.length + policy.declassifiers.length + policy.trusted.length === 0) return [];
  const applier = new Applier(program, into);
  for (const rule of policy.sources) applier.source(rule);
  for (const rule of policy.channels) applier.channel(rule);
  for (const rule of policy.declassifiers) applier.declassifier(rule);
  for (const rule of policy.trusted) applier.trust(rule);
  applier.reportUseless();
  return applier.diagnostics;
}

type TargetKey = Def | string;

/** What a rule said of one thing, to find rules that change nothing. */
interface Said {
  readonly key: TargetKey;
  readonly label: Label;
}

interface Done {
  readonly rule: LabelRule;
  readonly said: readonly Said[];
}

const NO_RULE: UnknownFnRule = { result: undefined, channel: undefined, declassify: undefined };

class Applier {
  readonly diagnostics: Diagnostic[] = [];
  private readonly matcher: PathMatcher;
  private readonly impls: ImplIndex;
  private readonly sourcesDone: Done[] = [];
  private readonly channelsDone: Done[] = [];
  /** What a rule has bound already: only the first rule replaces a built-in bound. */
  private readonly bound = new Set<TargetKey>();

  constructor(private readonly program: Program, private readonly into: AnnotationsBuilder) {
    this.matcher = new PathMatcher(program);
    this.impls = new ImplIndex(program);
  }

  source(rule: LabelRule): void {
    const label = this.label(rule.label, rule.path);
    if (label === undefined) return;
    if (label.dependent.length === 0 && label.constant === this.into.lattice.bottom) {
      this.warn("IFC104", `this rule labels nothing: \`${rule.label.text}\` is the bottom of the lattice`, rule.span, ["remove it, or name a higher label"]);
      return;
    }
    this.forTargets(rule, (targets) => {
      const said = targets.flatMap((target) => this.sourceAt(target, label));
      this.sourcesDone.push({ rule, said });
      return said.length > 0;
    }, () => { this.unknown(rule.path, { result: label }); });
  }

  channel(rule: LabelRule): void {
    const label = this.label(rule.label, rule.path);
    if (label === undefined) return;
    const macros = macroKeys(rule.path);
    for (const macro of macros) this.macro(macro, label);
    this.forTargets(rule, (targets) => {
      const said = targets.flatMap((target) => this.channelAt(target, label));
      this.channelsDone.push({ rule, said });
      return said.length > 0 || macros.length > 0;
    }, () => { if (macros.length === 0) this.unknown(rule.path, { channel: label }); }, macros.length > 0);
  }

  declassifier(rule: DeclassifierRule): void {
    const to = this.label(rule.to, rule.path);
    if (to === undefined || !checkLowering("declassify", to, rule.to.span, { lattice: this.into.lattice, variables: undefined }, this)) return;
    const lowering = { to, reason: rule.reason, span: rule.span };
    this.forTargets(rule, (targets) => {
      const fns = targets.flatMap((target) => (target.kind === "Def" && target.def.kind === "Fn" ? [target.def] : []));
      for (const fn of fns) {
        if (this.into.results.has(fn)) this.warn("IFC104", `\`${rule.path.text}\` is labelled and declassified: what it returns gets \`${to.text}\`, its label has no effect`, rule.span, []);
        if (!this.into.declassifiers.has(fn)) this.into.declassifiers.set(fn, lowering);
      }
      return fns.length > 0;
    }, () => { this.unknown(rule.path, { declassify: lowering }); });
  }

  trust(rule: TrustRule): void {
    this.forTargets(rule, (targets) => {
      const fns = targets.flatMap((target) => (target.kind === "Def" ? this.functionsIn(target.def) : []));
      for (const fn of fns) if (!this.into.trusted.has(fn)) this.into.trusted.set(fn, { reason: rule.reason, span: rule.span });
      return fns.length > 0;
    }, () => { this.unknown(rule.path, {}); });
  }

  /** Rules whose label is covered on all they match by the other rules of their section. */
  reportUseless(): void {
    const { lattice } = this.into;
    this.uselessIn(this.sourcesDone, (label, others) => lattice.leq(label.constant, others.reduce((sum, other) => lattice.join(sum, other.constant), lattice.bottom)));
    this.uselessIn(this.channelsDone, (label, others) => lattice.leq(others.reduce((sum, other) => lattice.meet(sum, other.constant), lattice.top), label.constant));
  }

  private uselessIn(all: readonly Done[], isCovered: (label: Label, others: readonly Label[]) => boolean): void {
    const byKey = new Map<TargetKey, { readonly done: Done; readonly label: Label }[]>();
    for (const done of all) for (const { key, label } of done.said) (byKey.get(key) ?? byKey.set(key, []).get(key))?.push({ done, label });
    const useless = new Set<Done>();
    for (const done of all) {
      if (done.said.length === 0) continue;
      const covered = done.said.every(({ key, label }) => {
        const others = (byKey.get(key) ?? []).filter((other) => other.done !== done && !useless.has(other.done));
        return label.dependent.length === 0 && others.length > 0 && isCovered(label, others.map((other) => other.label));
      });
      if (!covered) continue;
      useless.add(done);
      this.warn("IFC104", `\`${done.rule.path.text}\` has no effect: other rules say at least as much of all that it matches`, done.rule.span, ["remove it"]);
    }
  }

  private label(written: WrittenLabel, path: PathPattern): Label | undefined {
    const tokens = labelTokens(written.text, written.start);
    const result = readLabel(tokens, written.span, { lattice: this.into.lattice, variables: path.field === undefined ? undefined : new Set(["self"]) });
    this.diagnostics.push(...result.diagnostics);
    return result.label;
  }

  private warn(code: "IFC102" | "IFC104", message: string, span: Span, help: readonly string[]): void {
    this.diagnostics.push({ code, severity: "warning", message, span, notes: [], help });
  }

  /** Finds what the rule is about; `apply` says whether any of it was of use, `elsewhere` notes a rule for code that is not on disk. */
  private forTargets(rule: Rule, apply: (targets: readonly Target[]) => boolean, elsewhere: () => void, isKnown = false): void {
    const match = this.matcher.match(rule.path);
    switch (match.kind) {
      case "Found":
        if (!apply(match.targets)) this.reportUnfit(rule, match.targets);
        break;
      case "UnknownCrate": elsewhere(); break;
      case "Nothing":
        if (!isKnown) this.warn("IFC102", `\`${rule.path.text}\` matches nothing`, rule.span, match.nearest === undefined ? [] : [`did you mean \`${match.nearest}\`?`]);
        break;
    }
  }

  private reportUnfit(rule: Rule, targets: readonly Target[]): void {
    const [first] = targets;
    const what = first?.kind === "Def" ? kindOf(first.def) : "a parameter";
    const help = first?.kind === "Def" && first.def.kind === "TypeAlias" ? ["an alias is the same type as what it stands for; make it a type of its own: `struct Password(String);`"] : [];
    this.warn("IFC104", `\`${rule.path.text}\` is ${what}, on which this rule has no effect`, rule.span, help);
  }

  private unknown(path: PathPattern, rule: Partial<UnknownFnRule>): void {
    const key = path.param === undefined ? path.segments.join("::") : `${path.segments.join("::")}(${path.param})`;
    this.into.unknownFns.set(key, { ...(this.into.unknownFns.get(key) ?? NO_RULE), ...rule });
  }

  private sourceAt(target: Target, label: Label): readonly Said[] {
    const { into } = this;
    if (target.kind === "Param") {
      into.raise(into.paramsOf(into.params, target.fn), target.index, label);
      return [{ key: paramKey(target), label }];
    }
    const { def } = target;
    switch (def.kind) {
      case "Fn": into.raise(into.results, def, label); return [{ key: def, label }];
      case "Field": into.raise(into.fields, def, label); return [{ key: def, label }];
      case "Struct":
      case "Enum":
      case "Union": into.raise(into.types, def, label); return [{ key: def, label }];
      case "Static":
      case "Const": into.raise(into.statics, def, label); return [{ key: def, label }];
      case "Variant":
        for (const field of def.fields) into.raise(into.fields, field, label);
        return def.fields.map((key) => ({ key, label }));
      case "TypeAlias": return this.aliased(def).flatMap((type) => this.sourceAt({ kind: "Def", def: type }, label));
      case "Mod": case "Trait": case "TraitAlias": case "Impl": case "Macro": case "ExternCrate": return [];
    }
  }

  private channelAt(target: Target, label: Label): readonly Said[] {
    const { into } = this;
    if (target.kind === "Param") {
      this.spreadBuiltin(target.fn);
      this.setBound(into.paramsOf(into.channelParams, target.fn), target.index, label, target.fn, paramKey(target));
      return [{ key: paramKey(target), label }];
    }
    const { def } = target;
    switch (def.kind) {
      case "Fn":
        this.rebind(def, label);
        this.setBound(into.channelFns, def, label, def, def);
        return [{ key: def, label }];
      case "Field": into.bound(into.channelFields, def, label); return [{ key: def, label }];
      case "Struct":
      case "Enum":
      case "Union":
        for (const fn of this.functionsIn(def)) this.rebind(fn, label);
        this.setBound(into.channelTypes, def, label, def, def);
        return [{ key: def, label }];
      case "Trait":
        if (isFormattingTrait(def)) into.bound(into.channelTraits, def, label);
        else {
          for (const fn of this.functionsIn(def)) this.rebind(fn, label);
          this.setBound(into.channelTypes, def, label, def, def);
        }
        return [{ key: def, label }];
      case "Macro": this.macro(macroPath(def), label); return [{ key: def, label }];
      case "TypeAlias": return this.aliased(def).flatMap((type) => this.channelAt({ kind: "Def", def: type }, label));
      case "Mod": case "Variant": case "TraitAlias": case "Impl": case "Const": case "Static": case "ExternCrate": return [];
    }
  }

  /** The type of the same crate that an alias stands for. One of another crate is not meant: `type Password = String` is every string. */
  private aliased(alias: Def): readonly Def[] {
    const head = this.impls.headOf(alias);
    return head === undefined || head.kind === "TypeAlias" || head.crate !== alias.crate ? [] : [head];
  }

  private macro(key: string, label: Label): void {
    this.setBound(this.into.channelMacros, key, label, undefined, `${key}!`);
  }

  /** The first rule replaces what a model says, later ones meet it. */
  private setBound<K>(map: Map<K, Label>, key: K, label: Label, owner: Def | undefined, name: TargetKey): void {
    const replaces = owner?.crate.role === "model" && !this.bound.has(name);
    this.bound.add(name);
    if (replaces) map.set(key, label);
    else this.into.bound(map, key, label);
  }

  /** The built-in bounds of a modelled function become `label`. */
  private rebind(fn: FnDef, label: Label): void {
    if (fn.crate.role !== "model") return;
    const { channelFns, channelParams } = this.into;
    if (channelFns.has(fn)) this.setBound(channelFns, fn, label, fn, fn);
    const params = channelParams.get(fn);
    for (const index of params?.keys() ?? []) if (params !== undefined) this.setBound(params, index, label, fn, paramKey({ fn, index }));
  }

  /** A built-in bound on all arguments becomes one on each, so that a rule can change one of them. */
  private spreadBuiltin(fn: FnDef): void {
    const { channelFns, channelParams } = this.into;
    const whole = channelFns.get(fn);
    if (fn.crate.role !== "model" || whole === undefined) return;
    channelFns.delete(fn);
    const params = this.into.paramsOf(channelParams, fn);
    fn.node.params.forEach((_, i) => { if (!params.has(firstParam(fn) + i)) params.set(firstParam(fn) + i, whole); });
  }

  /** The functions that a definition stands for: itself, its methods, all that stand in a module. */
  private functionsIn(def: Def): readonly FnDef[] {
    switch (def.kind) {
      case "Fn": return [def];
      case "Struct":
      case "Enum":
      case "Union": return this.impls.ofType(def).flatMap((impl) => impl.items.filter((item) => item.kind === "Fn"));
      case "Trait": return [def, ...this.impls.ofTrait(def)].flatMap((of) => of.items.filter((item) => item.kind === "Fn"));
      case "Mod": return this.program.defs.filter((inner) => inner.kind === "Fn" && stands(inner, def)) as readonly FnDef[];
      case "Impl": return def.items.filter((item) => item.kind === "Fn");
      case "Variant": case "Field": case "TraitAlias": case "TypeAlias": case "Const": case "Static": case "Macro": case "ExternCrate": return [];
    }
  }
}

function stands(inner: Def, outer: Def): boolean {
  for (let at: Def | undefined = inner; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

function paramKey(target: { readonly fn: FnDef; readonly index: number }): string {
  return `${String(target.fn.id)}#${String(target.index)}`;
}

/** `std::fmt::*` and `serde::Serialize`. */
export function isFormattingTrait(trait: TraitDef): boolean {
  if (trait.crate.name === "serde") return trait.name === "Serialize";
  if (trait.crate.name !== "std" || trait.parent?.kind !== "Mod" || trait.parent.name !== "fmt") return false;
  return trait.name !== "Write";
}
