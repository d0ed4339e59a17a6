/**
 * From a program and its policy to all that is said about labels: chooses the lattice in force, reads the attributes, applies the policy's
 * rules, and spreads what a trait's method carries to its implementations. Pure.
 */
import type { Path } from "../../grammar/ast.js";
import type { Diagnostic } from "../base/diagnostics.js";
import { foundationOf, ownImpls } from "../program/foundation.js";
import type { Foundation } from "../program/foundation.js";
import type { Def, FnDef, ImplDef, Program } from "../program/program.js";
import { AnnotationsBuilder } from "./annotations.js";
import { applyPolicy } from "./apply-policy.js";
import { DependentPaths } from "./dependent-paths.js";
import { ImplIndex } from "./impl-index.js";
import type { Annotations, Label } from "./labels.js";
import { builtinLattice } from "./lattice/lattice.js";
import { latticeEnumsOf, latticeOfEnums, readLatticeEnums } from "./lattice-enums.js";
import type { Policy } from "./policy-file.js";
import { annotatedDefs, readAttributes } from "./read-attributes.js";

export interface CollectResult {
  readonly annotations: Annotations;
  readonly diagnostics: readonly Diagnostic[];
}

export function collectAnnotations(program: Program, policy: Policy): CollectResult {
  const diagnostics: Diagnostic[] = [];
  const annotated = annotatedDefs(program);
  const enums = latticeEnumsOf(annotated);
  const lattice = policy.lattice ?? latticeOfEnums(enums, { diagnostics }) ?? builtinLattice();
  const into = new AnnotationsBuilder(lattice);
  for (const [def, info] of readLatticeEnums(program, enums, lattice, { diagnostics })) into.latticeEnums.set(def, info);
  readAttributes(annotated, into, { diagnostics });
  checkPaths(program, into, diagnostics);
  // Before the policy: it replaces built-in bounds where it finds them, and covers implementations itself.
  spreadToImpls(program, into);
  diagnostics.push(...applyPolicy(program, policy, into));
  return { annotations: into, diagnostics };
}

/** The paths of dependent labels that attributes hold. */
function checkPaths(program: Program, into: AnnotationsBuilder, diagnostics: Diagnostic[]): void {
  const paths = new DependentPaths(program, new ImplIndex(program));
  const check = (def: Def, label: Label): void => { if (label.dependent.length > 0) diagnostics.push(...paths.check(label, def)); };
  for (const map of [into.results, into.channelFns, into.fields, into.channelFields, into.types, into.channelTypes]) for (const [def, label] of map) check(def, label);
  for (const map of [into.params, into.channelParams]) for (const [fn, labels] of map) for (const label of labels.values()) check(fn, label);
}

/** What stands on a trait's method holds for every implementation of it. Looks only at impls that have a method of such a name. */
function spreadToImpls(program: Program, into: AnnotationsBuilder): void {
  const names = new Map<string, Set<FnDef>>();
  for (const map of [into.results, into.params, into.channelParams, into.channelFns, into.declassifiers, into.endorsers, into.trusted, into.panicParams]) {
    for (const fn of map.keys()) if (fn.container.kind === "Trait") (names.get(fn.name) ?? names.set(fn.name, new Set()).get(fn.name))?.add(fn);
  }
  if (names.size === 0) return;
  const models = foundationOf(program).once(methodsOfModels);
  const own = methodsByName(ownImpls(program));
  for (const [name, methods] of names) {
    for (const { impl, trait, item } of [...(models.get(name) ?? []), ...(own.get(name) ?? [])]) {
      const { resolution } = program.resolver.resolve(impl.scope, trait, "type");
      for (const method of methods) if (method.container.kind === "Trait" && resolution.kind === "Def" && resolution.def === method.container.def) spread(method, item, into);
    }
  }
}

interface TraitMethod {
  readonly impl: ImplDef;
  readonly trait: Path;
  readonly item: FnDef;
}

function methodsOfModels(foundation: Foundation): ReadonlyMap<string, readonly TraitMethod[]> {
  return methodsByName(foundation.impls);
}

function methodsByName(impls: readonly ImplDef[]): ReadonlyMap<string, readonly TraitMethod[]> {
  const found = new Map<string, TraitMethod[]>();
  for (const impl of impls) {
    const { trait } = impl.node;
    if (trait === undefined) continue;
    for (const item of impl.items) {
      if (item.kind !== "Fn") continue;
      const known = found.get(item.name);
      if (known === undefined) found.set(item.name, [{ impl, trait, item }]);
      else known.push({ impl, trait, item });
    }
  }
  return found;
}

function spread(from: FnDef, to: FnDef, into: AnnotationsBuilder): void {
  const result = into.results.get(from);
  if (result !== undefined) into.raise(into.results, to, result);
  const channel = into.channelFns.get(from);
  if (channel !== undefined) into.bound(into.channelFns, to, channel);
  for (const [index, label] of into.params.get(from) ?? []) into.raise(into.paramsOf(into.params, to), index, label);
  for (const [index, label] of into.channelParams.get(from) ?? []) into.bound(into.paramsOf(into.channelParams, to), index, label);
  copy(into.declassifiers, from, to);
  copy(into.endorsers, from, to);
  copy(into.trusted, from, to);
  copy(into.panicParams, from, to);
}

function copy<V>(map: Map<FnDef, V>, from: FnDef, to: FnDef): void {
  const value = map.get(from);
  if (value !== undefined && !map.has(to)) map.set(to, value);
}
