/**
 * What the attributes on a program's definitions say. Most definitions carry none and cost a glance at two lists.
 * Knows nothing of the policy file.
 */
import type { Attr, Param, Pattern } from "../../grammar/ast.js";
import { boundOn } from "./builtin-bounds.js";
import { foundationOf } from "../program/foundation.js";
import type { Foundation } from "../program/foundation.js";
import type { Def, FnDef, Program } from "../program/program.js";
import type { AnnotationsBuilder } from "./annotations.js";
import type { Complaints, OwnAttr } from "./attributes.js";
import { attrArguments, complain, labelOf, loweringOf, ownAttrs } from "./attributes.js";
import type { LabelContext } from "./label-syntax.js";
import type { Label } from "./labels.js";

/** A definition with attributes of ours, on itself or on a parameter. */
export interface Annotated {
  readonly def: Def;
  readonly own: readonly OwnAttr[];
}

/** The definitions that carry something: the only look at all of them. */
export function annotatedDefs(program: Program): readonly Annotated[] {
  return [...foundationOf(program).once(annotatedModels), ...annotatedAmong(program.ownDefs)];
}

function annotatedModels(foundation: Foundation): readonly Annotated[] {
  return annotatedAmong(foundation.defs);
}

function annotatedAmong(defs: readonly Def[]): readonly Annotated[] {
  const found: Annotated[] = [];
  for (const def of defs) {
    const own = def.attrs.length === 0 ? NOTHING : ownAttrs(def.attrs);
    if (own.length > 0 || (def.kind === "Fn" && hasAnnotatedParam(def))) found.push({ def, own });
  }
  return found;
}

const NOTHING: readonly OwnAttr[] = [];

function hasAnnotatedParam(fn: FnDef): boolean {
  const { self, params } = fn.node;
  if (self !== undefined && self.attrs.length > 0 && ownAttrs(self.attrs).length > 0) return true;
  for (const param of params) if (param.attrs.length > 0 && ownAttrs(param.attrs).length > 0) return true;
  return false;
}

export function readAttributes(annotated: readonly Annotated[], into: AnnotationsBuilder, to: Complaints): void {
  for (const { def, own } of annotated) {
    if (def.kind === "Fn") readFn(def, own, into, to);
    else for (const attr of own) readOther(def, attr, into, to);
  }
}

/** The variables that a label on a function may name. */
export function variablesOf(fn: FnDef): ReadonlySet<string> {
  const names = new Set<string>();
  if (fn.node.self !== undefined) names.add("self");
  for (const param of fn.node.params) if (param.pat !== undefined) for (const name of boundNames(param.pat)) names.add(name);
  return names;
}

const SELF: ReadonlySet<string> = new Set(["self"]);

/** The index of the first parameter after `self`. */
export function firstParam(fn: FnDef): number {
  return fn.node.self === undefined ? 0 : 1;
}

/** The name of a parameter that is a plain variable. */
export function paramName(param: Param): string | undefined {
  let pat: Pattern | undefined = param.pat;
  while (pat?.kind === "ParenPat" || pat?.kind === "RefPat") pat = pat.inner;
  return pat?.kind === "IdentPat" ? pat.name.name : undefined;
}

function readFn(fn: FnDef, attrs: readonly OwnAttr[], into: AnnotationsBuilder, to: Complaints): void {
  for (const own of attrs) readFnAttr(fn, own, into, to);
  const { self, params } = fn.node;
  if (self !== undefined) readParam(fn, 0, self.attrs, into, to);
  const first = firstParam(fn);
  params.forEach((param, i) => { readParam(fn, first + i, param.attrs, into, to); });
}

function readFnAttr(fn: FnDef, own: OwnAttr, into: AnnotationsBuilder, to: Complaints): void {
  const context: LabelContext = { lattice: into.lattice, variables: variablesOf(fn) };
  switch (own.name) {
    case "label": withLabel(own, context, to, (label) => { into.raise(into.results, fn, label); }); break;
    case "channel": withLabel(own, context, to, (label) => { into.bound(into.channelFns, fn, boundOn(fn, label, into.lattice)); }); break;
    case "declassify":
    case "endorse": {
      const lowering = loweringOf(own, context, to);
      if (lowering !== undefined) (own.name === "endorse" ? into.endorsers : into.declassifiers).set(fn, lowering);
      break;
    }
    case "trusted": {
      const { reason } = attrArguments(own.attr);
      if (reason === undefined || reason.trim() === "") complain(to, own.attr, "`trusted` gives no reason", 'say why a reviewer may accept it: `#[trusted(reason = "…")]`');
      else into.trusted.set(fn, { reason, span: { start: own.attr.start, end: own.attr.end } });
      break;
    }
    case "panic_message": fn.node.params.forEach((_, i) => { markPanic(fn, firstParam(fn) + i, into); }); break;
    case "lattice": misplaced(own, "a function", to); break;
  }
}

function readParam(fn: FnDef, index: number, attrs: readonly Attr[], into: AnnotationsBuilder, to: Complaints): void {
  for (const own of ownAttrs(attrs)) {
    const context: LabelContext = { lattice: into.lattice, variables: variablesOf(fn) };
    switch (own.name) {
      case "label": withLabel(own, context, to, (label) => { into.raise(into.paramsOf(into.params, fn), index, label); }); break;
      case "channel": withLabel(own, context, to, (label) => { into.bound(into.paramsOf(into.channelParams, fn), index, boundOn(fn, label, into.lattice)); }); break;
      case "panic_message": markPanic(fn, index, into); break;
      case "declassify":
      case "endorse":
      case "trusted":
      case "lattice": misplaced(own, "a parameter", to); break;
    }
  }
}

function markPanic(fn: FnDef, index: number, into: AnnotationsBuilder): void {
  const set = into.panicParams.get(fn);
  if (set === undefined) into.panicParams.set(fn, new Set([index]));
  else set.add(index);
}

function readOther(def: Exclude<Def, FnDef>, own: OwnAttr, into: AnnotationsBuilder, to: Complaints): void {
  const context: LabelContext = { lattice: into.lattice, variables: def.kind === "Static" || def.kind === "Const" ? new Set() : SELF };
  switch (own.name) {
    case "label": readLabelOn(def, own, context, into, to); break;
    case "channel": readChannelOn(def, own, context, into, to); break;
    case "lattice": if (def.kind !== "Enum") misplaced(own, `${kindOf(def)}; it defines a lattice by the variants of an enum`, to); break;
    case "declassify":
    case "endorse":
    case "trusted":
    case "panic_message": misplaced(own, kindOf(def), to); break;
  }
}

function readLabelOn(def: Exclude<Def, FnDef>, own: OwnAttr, context: LabelContext, into: AnnotationsBuilder, to: Complaints): void {
  switch (def.kind) {
    case "Field": withLabel(own, context, to, (label) => { into.raise(into.fields, def, label); }); break;
    case "Struct":
    case "Enum":
    case "Union": withLabel(own, context, to, (label) => { into.raise(into.types, def, label); }); break;
    case "Static":
    case "Const": withLabel(own, context, to, (label) => { into.raise(into.statics, def, label); }); break;
    case "Variant":
      // On a variant of a lattice enum it names the element; that is read with the enum.
      if (!isLatticeEnum(def.parent)) misplaced(own, "a variant; label its fields or the enum", to);
      break;
    case "Mod": case "Trait": case "TraitAlias": case "Impl": case "TypeAlias": case "Macro": case "ExternCrate": misplaced(own, kindOf(def), to); break;
  }
}

function readChannelOn(def: Exclude<Def, FnDef>, own: OwnAttr, context: LabelContext, into: AnnotationsBuilder, to: Complaints): void {
  switch (def.kind) {
    case "Field": withLabel(own, context, to, (label) => { into.bound(into.channelFields, def, label); }); break;
    case "Struct":
    case "Enum":
    case "Union":
    case "Trait": withLabel(own, context, to, (label) => { into.bound(into.channelTypes, def, boundOn(def, label, into.lattice)); }); break;
    case "Mod": case "Variant": case "TraitAlias": case "Impl": case "TypeAlias": case "Const": case "Static": case "Macro": case "ExternCrate":
      misplaced(own, kindOf(def), to);
      break;
  }
}

function isLatticeEnum(def: Def | undefined): boolean {
  return def?.kind === "Enum" && def.attrs.length > 0 && ownAttrs(def.attrs).some((own) => own.name === "lattice");
}

function withLabel(own: OwnAttr, context: LabelContext, to: Complaints, use: (label: Label) => void): void {
  const label = labelOf(own, context, to);
  if (label !== undefined) use(label);
}

function misplaced(own: OwnAttr, where: string, to: Complaints): void {
  complain(to, own.attr, `\`${own.name}\` cannot stand on ${where}`);
}

export function kindOf(def: Def): string {
  switch (def.kind) {
    case "Mod": return "a module";
    case "Fn": return "a function";
    case "Struct": return "a struct";
    case "Union": return "a union";
    case "Enum": return "an enum";
    case "Variant": return "a variant";
    case "Field": return "a field";
    case "Trait": return "a trait";
    case "TraitAlias": return "a trait alias";
    case "Impl": return "an impl";
    case "TypeAlias": return "a type alias";
    case "Const": return "a constant";
    case "Static": return "a static";
    case "Macro": return "a macro";
    case "ExternCrate": return "an extern crate";
  }
}

/** The variables that a pattern binds. */
function boundNames(pat: Pattern): readonly string[] {
  switch (pat.kind) {
    case "IdentPat": return [pat.name.name, ...(pat.sub === undefined ? [] : boundNames(pat.sub))];
    case "TupleStructPat":
    case "TuplePat":
    case "SlicePat": return pat.elems.flatMap(boundNames);
    case "StructPat": return pat.fields.flatMap((field) => boundNames(field.pat));
    case "RefPat":
    case "ParenPat":
    case "BoxPat": return boundNames(pat.inner);
    case "OrPat": return pat.alts.flatMap(boundNames);
    case "WildPat": case "RestPat": case "LitPat": case "RangePat": case "PathPat": case "ConstBlockPat": case "NeverPat": case "MacroPat": case "ErrorPat": return [];
  }
}
