/**
 * Testing a place against a pattern, and binding the variables of one that matched. Tests read the place and decide; nothing is
 * bound before all of them have passed.
 */
import type { EnumDef } from "../../program/program.js";
import type { Ty } from "../../types/ty.js";
import type { LocalVar, TExpr, TPat } from "../../types/typed-body.js";
import type { BlockId, LocalId, Operand, Place, Projection } from "../ir.js";
import type { Builder, ExitTarget } from "./builder.js";
import { declareVariable, resolved } from "./place.js";
import { arrayLength, copyOf, derefOf, fieldOf, moveOf, placeKey, project, variantFieldOf, type Span } from "./places.js";
import { constant, operand, unknown } from "./values.js";

export type PatBinding =
  | { readonly kind: "Bind"; readonly variable: LocalVar; readonly place: Place; readonly mode: "move" | "ref" | "refMut"; readonly ty: Ty; readonly at: Span }
  | { readonly kind: "Assign"; readonly target: TExpr; readonly place: Place; readonly ty: Ty; readonly at: Span }
  | { readonly kind: "Unknown"; readonly variable: LocalVar; readonly place: Place; readonly at: Span };

/** What is known of the scrutinee of a match from the arms that failed. */
export interface Known {
  /** Discriminants that were read where every later arm passes. */
  readonly reads: Map<string, LocalId>;
  /** Values that a place cannot have any more. */
  readonly excluded: Map<string, Set<bigint>>;
}

export interface Tests {
  readonly bindings: PatBinding[];
  readonly known: Known;
  /** Where the matched value is written; tests of variants and numbers are blamed on it. */
  readonly at: Span | undefined;
  /** How many tests can fail. */
  count: number;
  /** The only test, as long as there is but one. */
  single: { readonly key: string; readonly values: readonly bigint[] } | undefined;
}

export function newKnown(): Known {
  return { reads: new Map(), excluded: new Map() };
}

export function newTests(at?: Span, known: Known = newKnown()): Tests {
  return { bindings: [], known, at, count: 0, single: undefined };
}

/** Where a failed test goes; `undefined` when the pattern cannot fail. */
type Fail = ExitTarget | undefined;

export function testPattern(b: Builder, place: Place, pat: TPat, fail: Fail, tests: Tests): void {
  switch (pat.kind) {
    case "Wild": return;
    case "Never": return b.unreachable(pat);
    case "Binding":
      tests.bindings.push({ kind: "Bind", variable: pat.local, place, mode: pat.mode, ty: pat.ty, at: pat });
      if (pat.sub !== undefined) testPattern(b, place, pat.sub, fail, tests);
      return;
    case "Variant":
      testVariant(b, place, pat.enum, [pat.variant.index], fail, tests, pat);
      for (const field of pat.fields) testPattern(b, variantFieldOf(place, pat.variant.index, field.index, field.pat.ty), field.pat, fail, tests);
      return;
    case "Fields":
      for (const field of pat.fields) testPattern(b, fieldOf(place, field.index, field.pat.ty), field.pat, fail, tests);
      return;
    case "Deref": return testPattern(b, derefOf(place, pat.inner.ty), pat.inner, fail, tests);
    case "Value": return testValue(b, place, pat, fail, tests);
    case "Range": return testRange(b, place, pat, fail, tests);
    case "Slice": return testSlice(b, place, pat, fail, tests);
    case "Or": return testOr(b, place, pat.alts, fail, tests);
    case "AssignTo":
      tests.bindings.push({ kind: "Assign", target: pat.place, place, ty: pat.ty, at: pat });
      return;
    case "Unknown": return testUnknown(b, place, pat, fail, tests);
  }
}

// ---- single tests ----------------------------------------------------------------------------------------

function failBlock(b: Builder, fail: Fail): BlockId | undefined {
  return fail === undefined ? undefined : b.exitBlock(fail);
}

function switchOn(b: Builder, on: Operand, test: "bool" | "value" | "variant" | "unknown", values: readonly bigint[], fail: Fail, at: Span): void {
  const otherwise = failBlock(b, fail);
  b.continueAfter((next) => ({ kind: "Switch", on, test, cases: values.map((value) => ({ value, target: next })), otherwise, start: at.start, end: at.end }));
}

/** Notes a test; false when earlier arms leave it no way to fail. */
function mustTest(tests: Tests, key: string, values: readonly bigint[], total: number): boolean {
  const excluded = tests.known.excluded.get(key);
  if (excluded !== undefined && total > 0) {
    let left = total - excluded.size;
    for (const value of values) if (!excluded.has(value)) left--;
    if (left <= 0 && values.some((value) => !excluded.has(value))) return false;
  }
  tests.single = tests.count === 0 ? { key, values } : undefined;
  tests.count++;
  return true;
}

/** After an arm without a guard failed: what its only test found is ruled out. */
export function noteFailure(tests: Tests): void {
  if (tests.single === undefined || tests.count !== 1) return;
  const excluded = tests.known.excluded.get(tests.single.key) ?? new Set<bigint>();
  for (const value of tests.single.values) excluded.add(value);
  tests.known.excluded.set(tests.single.key, excluded);
}

function testVariant(b: Builder, place: Place, def: EnumDef, variants: readonly number[], fail: Fail, tests: Tests, pat: Span): void {
  if (def.variants.length <= 1) return;
  const at = tests.at ?? pat;
  const values = variants.map(BigInt);
  const first = tests.count === 0;
  if (!mustTest(tests, placeKey(place), values, def.variants.length)) return;
  const key = placeKey(place);
  let which = tests.known.reads.get(key);
  if (which === undefined) {
    which = b.newLocal(b.context.tys.prim("isize"), "temp", at);
    b.assign({ local: which, projection: [] }, { kind: "Discriminant", place: resolved(b, place, at) }, at);
    if (first) tests.known.reads.set(key, which);
  }
  switchOn(b, copyOf({ local: which, projection: [] }, at), "variant", values, fail, at);
}

/** The number that a literal pattern is compared with by a switch. */
function switchValue(expr: TExpr): { readonly value: bigint; readonly bool: boolean } | undefined {
  if (expr.kind === "Unary" && expr.op === "-") {
    const inner = switchValue(expr.operand);
    return inner === undefined ? undefined : { value: -inner.value, bool: false };
  }
  if (expr.kind !== "Literal") return undefined;
  switch (expr.value.kind) {
    case "Int": return { value: expr.value.value, bool: false };
    case "Char": return { value: BigInt(expr.value.value), bool: false };
    case "Bool": return { value: expr.value.value ? 1n : 0n, bool: true };
    case "Float": case "Str": case "Bytes": case "CStr": return undefined;
  }
}

function testValue(b: Builder, place: Place, pat: Extract<TPat, { kind: "Value" }>, fail: Fail, tests: Tests): void {
  const literal = pat.value.ty.kind === "Prim" && pat.value.ty.name.startsWith("f") ? undefined : switchValue(pat.value);
  if (literal === undefined) {
    tests.single = undefined;
    tests.count++;
    compare(b, place, "==", pat.value, fail, pat);
    return;
  }
  if (!mustTest(tests, placeKey(place), [literal.value], literal.bool ? 2 : 0)) return;
  const at = tests.at ?? pat;
  switchOn(b, copyOf(resolved(b, place, at), at), literal.bool ? "bool" : "value", [literal.value], fail, at);
}

function compare(b: Builder, place: Place, op: "==" | ">=" | "<=" | "<", value: TExpr, fail: Fail, at: Span): void {
  const right = operand(b, value);
  const result = b.temp(b.context.tys.bool, at);
  b.assign(result, { kind: "Binary", op, left: copyOf(resolved(b, place, at), at), right }, at);
  switchOn(b, moveOf(result, at), "bool", [1n], fail, at);
}

function testRange(b: Builder, place: Place, pat: Extract<TPat, { kind: "Range" }>, fail: Fail, tests: Tests): void {
  tests.single = undefined;
  tests.count += 2;
  if (pat.lo !== undefined) compare(b, place, ">=", pat.lo, fail, pat);
  if (pat.hi !== undefined) compare(b, place, pat.inclusive ? "<=" : "<", pat.hi, fail, pat);
}

function testUnknown(b: Builder, place: Place, pat: Extract<TPat, { kind: "Unknown" }>, fail: Fail, tests: Tests): void {
  tests.single = undefined;
  tests.count++;
  const real = resolved(b, place, pat);
  if (fail !== undefined) switchOn(b, copyOf(real, pat), "unknown", [1n], fail, pat);
  for (const variable of pat.bindings) tests.bindings.push({ kind: "Unknown", variable, place, at: pat });
}

// ---- slices ----------------------------------------------------------------------------------------------

function testSlice(b: Builder, place: Place, pat: Extract<TPat, { kind: "Slice" }>, fail: Fail, tests: Tests): void {
  const fixed = pat.prefix.length + pat.suffix.length;
  if (pat.ty.kind !== "Array" && !(pat.rest !== undefined && fixed === 0)) testLength(b, place, fixed, pat.rest === undefined, fail, tests, pat);
  const length = arrayLength(pat.ty);
  const element = (index: number, fromEnd: boolean, part: TPat): void => {
    const step: Projection = fromEnd && length !== undefined
      ? { kind: "ConstIndex", index: length - index, fromEnd: false, least: length, ty: part.ty }
      : { kind: "ConstIndex", index, fromEnd, least: fixed, ty: part.ty };
    testPattern(b, project(place, step), part, fail, tests);
  };
  pat.prefix.forEach((part, i) => element(i, false, part));
  if (pat.rest !== undefined) testPattern(b, project(place, { kind: "Subslice", from: pat.prefix.length, to: pat.suffix.length, ty: pat.rest.ty }), pat.rest, fail, tests);
  pat.suffix.forEach((part, i) => element(pat.suffix.length - i, true, part));
}

function testLength(b: Builder, place: Place, length: number, exact: boolean, fail: Fail, tests: Tests, at: Span): void {
  tests.single = undefined;
  tests.count++;
  const tys = b.context.tys;
  const actual = b.temp(tys.usize, at);
  b.assign(actual, { kind: "Len", place: resolved(b, place, at) }, at);
  const wanted = constant({ kind: "Literal", value: { kind: "Int", value: BigInt(length) } }, tys.usize);
  const fits = b.temp(tys.bool, at);
  b.assign(fits, { kind: "Binary", op: exact ? "==" : ">=", left: copyOf(actual, at), right: wanted }, at);
  switchOn(b, moveOf(fits, at), "bool", [1n], fail, at);
}

// ---- alternatives ----------------------------------------------------------------------------------------

/** Alternatives that are all plain variants or all plain literals are one switch. */
function flatAlternatives(alts: readonly TPat[]): readonly bigint[] | undefined {
  const values: bigint[] = [];
  for (const alt of alts) {
    if (alt.kind === "Variant" && alt.fields.every((field) => field.pat.kind === "Wild")) values.push(BigInt(alt.variant.index));
    else if (alt.kind === "Value") {
      const literal = alt.value.ty.kind === "Prim" && alt.value.ty.name.startsWith("f") ? undefined : switchValue(alt.value);
      if (literal === undefined || literal.bool) return undefined;
      values.push(literal.value);
    } else return undefined;
  }
  return values;
}

function testOr(b: Builder, place: Place, alts: readonly TPat[], fail: Fail, tests: Tests): void {
  const first = alts[0];
  const flat = flatAlternatives(alts);
  if (flat !== undefined && first?.kind === "Variant") return testVariant(b, place, first.enum, flat.map(Number), fail, tests, first);
  if (flat !== undefined && first?.kind === "Value") {
    mustTest(tests, placeKey(place), flat, 0);
    return switchOn(b, copyOf(resolved(b, place, first), first), "value", flat, fail, first);
  }
  const matched = b.newBlock();
  alts.forEach((alt, i) => {
    const last = i === alts.length - 1;
    const next = last ? fail : b.newExit();
    const own: Tests = { bindings: tests.bindings, known: newKnown(), at: tests.at, count: 1, single: undefined };
    testPattern(b, place, alt, next, own);
    b.goto(matched, alt);
    if (!last && next !== undefined) b.startBlock(next.block);
  });
  tests.count += 2;
  tests.single = undefined;
  b.startBlock(matched);
}

const MAX_ALTERNATIVES = 256;

/** The pattern without or-patterns that bind variables: one pattern for each way to match. `undefined` when there are too many. */
export function alternatives(pat: TPat): readonly TPat[] | undefined {
  return expand(pat);
}

function product(lists: readonly (readonly TPat[])[]): readonly (readonly TPat[])[] | undefined {
  let out: TPat[][] = [[]];
  for (const list of lists) {
    if (out.length * list.length > MAX_ALTERNATIVES) return undefined;
    out = out.flatMap((head) => list.map((part) => [...head, part]));
  }
  return out;
}

function expand(pat: TPat): readonly TPat[] | undefined {
  if (!bindsInOr(pat)) return [pat];
  switch (pat.kind) {
    case "Or": {
      const out: TPat[] = [];
      for (const alt of pat.alts) {
        const list = expand(alt);
        if (list === undefined || out.length + list.length > MAX_ALTERNATIVES) return undefined;
        out.push(...list);
      }
      return out;
    }
    case "Binding": return pat.sub === undefined ? [pat] : expand(pat.sub)?.map((sub) => ({ ...pat, sub }));
    case "Deref": return expand(pat.inner)?.map((inner) => ({ ...pat, inner }));
    case "Variant": case "Fields": {
      const parts = allExpanded(pat.fields.map((field) => field.pat));
      return parts?.map((list) => ({ ...pat, fields: pat.fields.map((field, i) => ({ index: field.index, pat: list[i] ?? field.pat })) }));
    }
    case "Slice": {
      const rest = pat.rest === undefined ? [] : [pat.rest];
      const parts = allExpanded([...pat.prefix, ...rest, ...pat.suffix]);
      const from = pat.prefix.length;
      const to = from + rest.length;
      return parts?.map((list) => ({ ...pat, prefix: list.slice(0, from), rest: pat.rest === undefined ? undefined : list[from], suffix: list.slice(to) }));
    }
    case "Wild": case "Value": case "Range": case "Never": case "AssignTo": case "Unknown": return [pat];
  }
}

function allExpanded(pats: readonly TPat[]): readonly (readonly TPat[])[] | undefined {
  const lists: (readonly TPat[])[] = [];
  for (const pat of pats) {
    const list = expand(pat);
    if (list === undefined) return undefined;
    lists.push(list);
  }
  return product(lists);
}

function bindsInOr(pat: TPat): boolean {
  return pat.kind === "Or" ? variablesOf(pat).length > 0 || pat.alts.some(bindsInOr) : partsOf(pat).some(bindsInOr);
}

function partsOf(pat: TPat): readonly TPat[] {
  switch (pat.kind) {
    case "Wild": case "Value": case "Range": case "Never": case "AssignTo": case "Unknown": return [];
    case "Binding": return pat.sub === undefined ? [] : [pat.sub];
    case "Variant": case "Fields": return pat.fields.map((field) => field.pat);
    case "Deref": return [pat.inner];
    case "Slice": return [...pat.prefix, ...(pat.rest === undefined ? [] : [pat.rest]), ...pat.suffix];
    case "Or": return pat.alts;
  }
}

/** The variables that a pattern binds, each once, in source order. */
export function variablesOf(pat: TPat): readonly LocalVar[] {
  const out = new Set<LocalVar>();
  const visit = (part: TPat): void => {
    if (part.kind === "Binding") out.add(part.local);
    if (part.kind === "Unknown") for (const local of part.bindings) out.add(local);
    for (const inner of partsOf(part)) visit(inner);
  };
  visit(pat);
  return [...out];
}

// ---- binding ---------------------------------------------------------------------------------------------

/** Binds variables whose storage is taken care of. */
export function bindAll(b: Builder, bindings: readonly PatBinding[]): void {
  for (const binding of bindings) bindOne(b, binding);
}

export function bindOne(b: Builder, binding: PatBinding): void {
  if (binding.kind === "Assign") return;
  const variable = declareVariable(b, binding.variable);
  const at = binding.at;
  const place = resolved(b, binding.place, at);
  if (binding.kind === "Unknown") return b.assign(variable, unknown("a pattern that is not understood", [copyOf(place, at)]), at);
  switch (binding.mode) {
    case "ref": return b.assign(variable, { kind: "Ref", mut: false, twoPhase: false, place }, at);
    case "refMut": return b.assign(variable, { kind: "Ref", mut: true, twoPhase: false, place }, at);
    case "move": return b.assign(variable, { kind: "Use", operand: b.context.isCopy(binding.ty) ? copyOf(place, at) : moveOf(place, at) }, at);
  }
}

/** Tests the place, opens the storage of the variables by `open` and binds them; an or-pattern that binds is tried alternative by alternative. */
export function matchAndBind(b: Builder, place: Place, pat: TPat, fail: Fail, at: Span, open: () => void): void {
  const alts = alternatives(pat) ?? [withoutOr(b, pat)];
  const only = alts.length === 1 ? alts[0] : undefined;
  if (only !== undefined) {
    const tests = newTests(at);
    testPattern(b, place, only, fail, tests);
    open();
    return bindAll(b, tests.bindings);
  }
  open();
  const join = b.newBlock();
  alts.forEach((alt, i) => {
    const next = i === alts.length - 1 ? fail : b.newExit();
    const tests = newTests(at);
    testPattern(b, place, alt, next, tests);
    bindAll(b, tests.bindings);
    b.goto(join, alt);
    if (i < alts.length - 1 && next !== undefined) b.startBlock(next.block);
  });
  b.startBlock(join);
}

/** Tests the place and binds the variables of the pattern in the innermost scope. */
export function bindScoped(b: Builder, place: Place, pat: TPat, fail: Fail, at: Span): void {
  const variables = variablesOf(pat);
  matchAndBind(b, place, pat, fail, at, () => openStorage(b, variables));
  scheduleValues(b, variables);
}

/** Too many combinations: what it binds is not known. */
export function withoutOr(b: Builder, pat: TPat): TPat {
  b.unsupportedAt(pat, "an or-pattern with too many combinations");
  return { kind: "Unknown", bindings: variablesOf(pat), ty: pat.ty, start: pat.start, end: pat.end };
}

export function openStorage(b: Builder, variables: readonly LocalVar[]): void {
  for (const variable of variables) {
    const local = declareVariable(b, variable).local;
    b.push({ kind: "StorageLive", local, start: variable.start, end: variable.end });
    b.scheduleStorage(local, b.innermost);
  }
}

export function scheduleValues(b: Builder, variables: readonly LocalVar[]): void {
  for (const variable of variables) {
    if (b.context.needsDrop(variable.ty)) b.scheduleValue(declareVariable(b, variable).local, b.innermost);
  }
}
