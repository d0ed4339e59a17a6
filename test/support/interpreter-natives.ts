/**
 * What the interpreter knows of the standard library itself: strings, vectors, boxes, counted references, iteration over them, and
 * formatting. Everything else is run by the bodies of the models. `undefined`: not known here.
 */
import type { FnDef } from "../../src/program/program.js";
import type { GenericArgs, Ty } from "../../src/types/ty.js";
import { binary, wrapped } from "./interpreter-arithmetic.js";
import { element, formatInto } from "./interpreter-format.js";
import { Panic, type Interpreter } from "./interpreter.js";
import { Aggregate, ArrayValue, behind, BoxValue, cloned, compare, FormatValue, itemsOf, IterValue, MapValue, RcValue, Reference, SliceValue, StringValue, textOf, VecValue, type Cell, type Value } from "./interpreter-values.js";

type Values = readonly (Value | undefined)[];
type Native = (vm: Interpreter, values: Values, call: Call) => Value | undefined;

interface Call {
  readonly def: FnDef;
  readonly args: GenericArgs;
  /** The head of the type that the method belongs to, or the trait. */
  readonly owner: string;
  /** The trait whose method it is. */
  readonly trait: string | undefined;
  readonly self: Ty | undefined;
}

const unit = (): Value => new Aggregate(undefined, "", -1, []);
const none = (): Value => new Aggregate(undefined, "None", 0, []);
const some = (v: Value | undefined): Value => new Aggregate(undefined, "Some", 1, [{ v }]);
const ok = (): Value => new Aggregate(undefined, "Ok", 0, [{ v: unit() }]);
const optional = (v: Value | undefined): Value => (v === undefined ? none() : some(v));

export function native(vm: Interpreter, def: FnDef, args: GenericArgs, values: Values, method: FnDef): Value | undefined {
  const container = def.container;
  const header = container.kind === "Impl" ? vm.loaded.types.implHeader(container.def) : undefined;
  const trait = container.kind === "Trait" ? container.def : method.container.kind === "Trait" ? method.container.def : header?.trait;
  const self = header === undefined ? args[0] : vm.loaded.types.subst(header.self, args, def);
  const selfTy = self !== undefined && "hasParams" in self ? self : undefined;
  const call: Call = { def, args, owner: headOf(header?.self ?? selfTy) ?? "", trait: trait?.name, self: selfTy };
  const table = call.trait === undefined ? NATIVES.get(`${call.owner}::${def.name}`) ?? NATIVES.get(def.name) : NATIVES.get(`${call.trait}::${def.name}`);
  return table?.(vm, values, call);
}

function headOf(ty: Ty | undefined): string | undefined {
  switch (ty?.kind) {
    case "Adt": return ty.def.name;
    case "Prim": return ty.name;
    case "Slice": return "slice";
    case "Array": return "array";
    case "Ref": return headOf(ty.inner);
    case undefined: case "Never": case "Foreign": case "Ptr": case "Tuple": case "FnPtr": case "FnDef": case "Closure": case "Async": case "Dynamic": case "Param": case "Projection":
    case "Opaque": case "Infer": case "Unknown":
      return undefined;
  }
}

// ---- access to what is behind receivers

function vec(values: Values): VecValue {
  const found = behind(values[0]);
  if (!(found instanceof VecValue)) throw new Error("not a vector");
  return found;
}

function string(values: Values): StringValue {
  const found = behind(values[0]);
  if (!(found instanceof StringValue)) throw new Error("not a string");
  return found;
}

function formatter(value: Value | undefined): FormatValue | StringValue | undefined {
  const found = behind(value);
  return found instanceof FormatValue || found instanceof StringValue ? found : undefined;
}

function emit(value: Value | undefined, text: string): Value | undefined {
  const to = formatter(value);
  if (to === undefined) return undefined;
  to.text += text;
  return ok();
}

function iterate(cells: readonly Cell[], item: (cell: Cell) => Value | undefined): IterValue {
  let from = 0;
  let to = cells.length;
  const at = (index: number): Value | undefined => { const cell = cells[index]; return cell === undefined ? undefined : item(cell); };
  return new IterValue(() => (from < to ? at(from++) : undefined), () => (from < to ? at(--to) : undefined));
}

const byReference = (cell: Cell): Value => new Reference(cell);
const byValue = (cell: Cell): Value | undefined => cell.v;

function elements(values: Values): Value {
  const source = values[0];
  if (source instanceof VecValue) return iterate(source.items.splice(0), byValue);
  if (source instanceof ArrayValue) return iterate(source.items, byValue);
  return iterate(itemsOf(source), byReference);
}

function rangeOf(value: Value | undefined): { readonly from: number | undefined; readonly to: number | undefined } | undefined {
  const range = behind(value);
  if (!(range instanceof Aggregate)) return undefined;
  const at = (index: number): number | undefined => { const found = range.fields[index]?.v; return typeof found === "bigint" ? Number(found) : undefined; };
  switch (range.name) {
    case "Range": return { from: at(0), to: at(1) };
    case "RangeInclusive": { const end = at(1); return { from: at(0), to: end === undefined ? undefined : end + 1 }; }
    case "RangeFrom": return { from: at(0), to: undefined };
    case "RangeTo": return { from: undefined, to: at(0) };
    case "RangeFull": return { from: undefined, to: undefined };
    default: return undefined;
  }
}

function index(_: Interpreter, values: Values): Value | undefined {
  const base = behind(values[0]);
  const key = behind(values[1]);
  const range = rangeOf(key);
  if (base instanceof StringValue || typeof base === "string") {
    if (range === undefined) return undefined;
    return textOf(base).slice(range.from ?? 0, range.to);
  }
  if (!(base instanceof VecValue || base instanceof ArrayValue || base instanceof SliceValue)) return undefined;
  if (range !== undefined) {
    if ((range.to ?? 0) > base.items.length || (range.from ?? 0) > base.items.length) throw new Panic("range out of bounds");
    return new Reference({ v: new SliceValue(base.items.slice(range.from ?? 0, range.to)) });
  }
  const cell = typeof key === "bigint" ? base.items[Number(key)] : undefined;
  if (cell === undefined) throw new Panic("index out of bounds");
  return new Reference(cell);
}

function rangeNext(values: Values, back: boolean): Value | undefined {
  const range = behind(values[0]);
  if (range instanceof IterValue) return optional(back ? range.back?.() : range.next());
  if (!(range instanceof Aggregate) || (range.name !== "Range" && range.name !== "RangeInclusive" && range.name !== "RangeFrom")) return undefined;
  const [start, end] = range.fields;
  const from = start?.v;
  if (typeof from !== "bigint" || start === undefined) return undefined;
  if (range.name === "RangeFrom") {
    start.v = from + 1n;
    return some(from);
  }
  const to = end?.v;
  if (typeof to !== "bigint" || end === undefined) return undefined;
  const last = range.name === "Range" ? to - 1n : to;
  if (from > last) return none();
  if (!back) {
    start.v = from + 1n;
    return some(from);
  }
  end.v = to - 1n;
  return some(last);
}

function collect(vm: Interpreter, values: Values, call: Call): Value | undefined {
  const target = call.self;
  const into = call.def.name === "from_iter" ? target : undefined;
  const head = headOf(into);
  if (head !== "Vec" && head !== "String") return undefined;
  const items: Cell[] = [];
  drain(vm, values[0], (v) => { items.push({ v }); });
  if (head === "Vec") return new VecValue(items);
  return new StringValue(items.map((cell) => { const value = behind(cell.v); return typeof value === "bigint" ? String.fromCodePoint(Number(value)) : textOf(value); }).join(""));
}

/** Calls `next` of whatever iterator it is, until it ends. */
function drain(vm: Interpreter, source: Value | undefined, each: (value: Value | undefined) => void): void {
  if (source instanceof VecValue || source instanceof ArrayValue) {
    for (const cell of source.items) each(cell.v);
    return;
  }
  const cell: Cell = { v: source };
  for (;;) {
    const next = vm.next(cell);
    if (next === undefined) return;
    each(next);
  }
}

const NATIVES = new Map<string, Native>([
  // ---- formatting
  ["Formatter::begin", () => new FormatValue()],
  ["Formatter::literal", (_, [f, s]) => emit(f, textOf(s)) && unit()],
  ["Formatter::finish", (_, [f]) => f],
  ["Formatter::with_count", () => unit()],
  ["Formatter::write_str", (_, [f, s]) => emit(f, textOf(s))],
  ["Formatter::pad", (_, [f, s]) => emit(f, textOf(s))],
  ["Formatter::write_fmt", (_, [f, a]) => emit(f, a instanceof FormatValue ? a.text : "")],
  ["Write::write_str", (_, [f, s]) => emit(f, textOf(s))],
  ["Write::write_fmt", (_, [f, a]) => emit(f, a instanceof FormatValue ? a.text : "")],
  ["format", (_, [a]) => new StringValue(a instanceof FormatValue ? a.text : "")],
  ["_print", (vm, [a]) => { vm.output += a instanceof FormatValue ? a.text : ""; return unit(); }],
  ["_eprint", () => unit()],
  ["Display::fmt", (vm, [v, f], call) => formatInto(vm, v, call.self, false, formatter(f))],
  ["Debug::fmt", (vm, [v, f], call) => formatInto(vm, v, call.self, true, formatter(f))],
  ["ToString::to_string", (vm, [v], call) => new StringValue(element(vm, v, call.self, false))],
  ["panic_fmt", () => { throw new Panic("panic"); }],
  ["panic", () => { throw new Panic("panic"); }],
  ["panic_display", () => { throw new Panic("panic"); }],
  ["begin_panic", () => { throw new Panic("panic"); }],
  // ---- strings
  ["String::new", () => new StringValue("")],
  ["String::with_capacity", () => new StringValue("")],
  ["From::from", (_, [v], call) => {
    if (headOf(call.self) === "String") return new StringValue(typeof v === "bigint" ? String.fromCodePoint(Number(v)) : textOf(v));
    if (headOf(call.self) === "Box") return new BoxValue({ v });
    return undefined;
  }],
  ["Into::into", (_, [v], call) => (call.args[1] !== undefined && "hasParams" in call.args[1] && headOf(call.args[1]) === "String" ? new StringValue(textOf(v)) : undefined)],
  ["ToOwned::to_owned", (_, [v]) => (typeof behind(v) === "string" ? new StringValue(textOf(v)) : undefined)],
  ["String::push", (_, values) => { string(values).text += String.fromCodePoint(Number(values[1])); return unit(); }],
  ["String::push_str", (_, values) => { string(values).text += textOf(values[1]); return unit(); }],
  ["String::len", (_, values) => BigInt(string(values).text.length)],
  ["String::is_empty", (_, values) => string(values).text === ""],
  ["String::as_str", (_, values) => string(values).text],
  ["String::clear", (_, values) => { string(values).text = ""; return unit(); }],
  ["String::pop", (_, values) => { const s = string(values); const last = s.text.codePointAt(s.text.length - 1); s.text = s.text.slice(0, -1); return optional(last === undefined ? undefined : BigInt(last)); }],
  ["str::len", (_, [s]) => BigInt(textOf(s).length)],
  ["str::is_empty", (_, [s]) => textOf(s) === ""],
  ["str::to_string", (_, [s]) => new StringValue(textOf(s))],
  ["str::to_uppercase", (_, [s]) => new StringValue(textOf(s).toUpperCase())],
  ["str::trim", (_, [s]) => textOf(s).trim()],
  ["str::starts_with", (_, [s, p]) => textOf(s).startsWith(typeof p === "bigint" ? String.fromCodePoint(Number(p)) : textOf(p))],
  ["str::contains", (_, [s, p]) => textOf(s).includes(typeof p === "bigint" ? String.fromCodePoint(Number(p)) : textOf(p))],
  ["str::chars", (_, [s]) => iterate(Array.from(textOf(s)).map((c) => ({ v: BigInt(c.codePointAt(0) ?? 0) })), byValue)],
  ["str::bytes", (_, [s]) => iterate(Array.from(textOf(s)).map((c) => ({ v: BigInt(c.codePointAt(0) ?? 0) })), byValue)],
  ["str::split", (_, [s, p]) => iterate(textOf(s).split(typeof p === "bigint" ? String.fromCodePoint(Number(p)) : textOf(p)).map((v) => ({ v })), byValue)],
  ["str::split_whitespace", (_, [s]) => iterate(textOf(s).trim().split(/\s+/).map((v) => ({ v })), byValue)],
  ["str::lines", (_, [s]) => iterate(textOf(s).replace(/\n$/, "").split("\n").map((v) => ({ v })), byValue)],
  ["str::as_bytes", (_, [s]) => new Reference({ v: new ArrayValue(Array.from(textOf(s)).map((c) => ({ v: BigInt(c.codePointAt(0) ?? 0) }))) })],
  ["Add::add", (_, [a, b], call) => (headOf(call.self) === "String" ? new StringValue(textOf(a) + textOf(b)) : undefined)],
  ["AddAssign::add_assign", (_, values, call) => {
    if (headOf(call.self) !== "String") return undefined;
    string(values).text += textOf(values[1]);
    return unit();
  }],
  ["str::parse", (_, [s], call) => {
    const text = textOf(s);
    const target = call.args.find((arg): arg is Ty => "hasParams" in arg && arg.kind === "Prim");
    if (target === undefined) return undefined;
    return /^[+-]?\d+$/.test(text) && wrapped.wrap(BigInt(text), target) === BigInt(text) ? new Aggregate(undefined, "Ok", 0, [{ v: BigInt(text) }]) : new Aggregate(undefined, "Err", 1, [{ v: new Aggregate(undefined, "ParseIntError", -1, []) }]);
  }],
  // ---- comparison, clone
  ["PartialEq::eq", (_, [a, b], call) => (isModelled(call, a) ? compare(a, b) === 0 : undefined)],
  ["PartialEq::ne", (_, [a, b], call) => (isModelled(call, a) ? compare(a, b) !== 0 : undefined)],
  ["PartialOrd::lt", (_, [a, b], call) => (isModelled(call, a) ? compare(a, b) < 0 : undefined)],
  ["PartialOrd::le", (_, [a, b], call) => (isModelled(call, a) ? compare(a, b) <= 0 : undefined)],
  ["PartialOrd::gt", (_, [a, b], call) => (isModelled(call, a) ? compare(a, b) > 0 : undefined)],
  ["PartialOrd::ge", (_, [a, b], call) => (isModelled(call, a) ? compare(a, b) >= 0 : undefined)],
  ["Ord::cmp", (_, [a, b], call) => (isModelled(call, a) ? ordering(compare(a, b)) : undefined)],
  ["PartialOrd::partial_cmp", (_, [a, b], call) => (isModelled(call, a) ? some(ordering(compare(a, b))) : undefined)],
  ["Clone::clone", (_, [v]) => { const value = behind(v); return value === undefined || (value instanceof Aggregate && value.ty !== undefined) ? undefined : v instanceof Reference && v.cell.v instanceof Reference ? v.cell.v : cloned(value); }],
  // ---- boxes and counted references
  ["Box::new", (_, [v]) => new BoxValue({ v })],
  ["Rc::new", (_, [v]) => new RcValue({ v }, { strong: 1 })],
  ["Rc::clone", (_, [v]) => { const rc = behind(v); return rc instanceof RcValue ? cloned(rc) : undefined; }],
  ["Rc::strong_count", (_, [v]) => { const rc = behind(v); return rc instanceof RcValue ? BigInt(rc.shared.strong) : undefined; }],
  ["Deref::deref", (_, [v]) => dereferenced(v)],
  ["DerefMut::deref_mut", (_, [v]) => dereferenced(v)],
  ["AsRef::as_ref", (_, [v]) => dereferenced(v)],
  ["drop", (vm, [v]) => { vm.drop({ v }); return unit(); }],
  ["swap", (_, [a, b]) => { if (a instanceof Reference && b instanceof Reference) [a.cell.v, b.cell.v] = [b.cell.v, a.cell.v]; return unit(); }],
  ["replace", (_, [a, b]) => { if (!(a instanceof Reference)) return undefined; const old = a.cell.v; a.cell.v = b; return old; }],
  ["forget", () => unit()],
  ["Option::take", (_, [o]) => { if (!(o instanceof Reference)) return undefined; const old = o.cell.v; o.cell.v = none(); return old; }],
  ["Option::replace", (_, [o, v]) => { if (!(o instanceof Reference)) return undefined; const old = o.cell.v; o.cell.v = some(v); return old; }],
  // ---- vectors and slices
  ["Vec::new", () => new VecValue([])],
  ["Vec::with_capacity", () => new VecValue([])],
  ["from_array", (_, [a]) => new VecValue(itemsOf(a).slice())],
  ["from_elem", (_, [v, n]) => new VecValue(Array.from({ length: Number(n) }, () => ({ v: v === undefined ? undefined : cloned(v) })))],
  ["Vec::push", (_, values) => { vec(values).items.push({ v: values[1] }); return unit(); }],
  ["Vec::pop", (_, values) => optional(vec(values).items.pop()?.v)],
  ["Vec::len", (_, values) => BigInt(vec(values).items.length)],
  ["Vec::is_empty", (_, values) => vec(values).items.length === 0],
  ["Vec::clear", (vm, values) => { for (const cell of vec(values).items.splice(0)) vm.drop(cell); return unit(); }],
  ["Vec::truncate", (vm, values) => { for (const cell of vec(values).items.splice(Number(values[1]))) vm.drop(cell); return unit(); }],
  ["Vec::insert", (_, values) => { vec(values).items.splice(Number(values[1]), 0, { v: values[2] }); return unit(); }],
  ["Vec::remove", (_, values) => vec(values).items.splice(Number(values[1]), 1)[0]?.v],
  ["Vec::swap_remove", (_, values) => { const v = vec(values); const cell = v.items[Number(values[1])]; const last = v.items.pop(); const out = cell?.v; if (cell !== undefined && last !== undefined && last !== cell) cell.v = last.v; return out; }],
  ["Vec::as_slice", (_, [v]) => new Reference({ v: new SliceValue(itemsOf(v)) })],
  ["Extend::extend", (vm, values) => { const to = behind(values[0]); if (!(to instanceof VecValue)) return undefined; drain(vm, values[1], (v) => { to.items.push({ v }); }); return unit(); }],
  ["slice::len", (_, [v]) => BigInt(itemsOf(v).length)],
  ["slice::is_empty", (_, [v]) => itemsOf(v).length === 0],
  ["slice::iter", (_, [v]) => iterate(itemsOf(v), byReference)],
  ["slice::iter_mut", (_, [v]) => iterate(itemsOf(v), byReference)],
  ["slice::first", (_, [v]) => { const cell = itemsOf(v)[0]; return cell === undefined ? none() : some(new Reference(cell)); }],
  ["slice::last", (_, [v]) => { const cell = itemsOf(v).at(-1); return cell === undefined ? none() : some(new Reference(cell)); }],
  ["slice::get", (_, [v, i]) => { const cell = typeof i === "bigint" ? itemsOf(v)[Number(i)] : undefined; return cell === undefined ? none() : some(new Reference(cell)); }],
  ["slice::get_mut", (_, [v, i]) => { const cell = typeof i === "bigint" ? itemsOf(v)[Number(i)] : undefined; return cell === undefined ? none() : some(new Reference(cell)); }],
  ["slice::swap", (_, [v, a, b]) => { const items = itemsOf(v); const x = items[Number(a)]; const y = items[Number(b)]; if (x === undefined || y === undefined) throw new Panic("index"); [x.v, y.v] = [y.v, x.v]; return unit(); }],
  ["slice::contains", (_, [v, x]) => itemsOf(v).some((cell) => compare(cell.v, x) === 0)],
  ["slice::to_vec", (_, [v]) => new VecValue(itemsOf(v).map((cell) => ({ v: cell.v === undefined ? undefined : cloned(cell.v) })))],
  ["slice::sort", (_, [v]) => { const items = itemsOf(v); const sorted = items.map((cell) => cell.v).sort((a, b) => compare(a, b)); sorted.forEach((value, i) => { const cell = items[i]; if (cell !== undefined) cell.v = value; }); return unit(); }],
  ["slice::split_at_mut", (_, [v, at]) => { const items = itemsOf(v); return new Aggregate(undefined, "", -1, [{ v: new Reference({ v: new SliceValue(items.slice(0, Number(at))) }) }, { v: new Reference({ v: new SliceValue(items.slice(Number(at))) }) }]); }],
  ["Index::index", index],
  ["IndexMut::index_mut", index],
  // ---- iteration
  ["IntoIterator::into_iter", (_, values) => { const v = behind(values[0]); return v instanceof VecValue || v instanceof ArrayValue || v instanceof SliceValue ? elements(values) : undefined; }],
  ["Iterator::next", (_, values) => rangeNext(values, false)],
  ["DoubleEndedIterator::next_back", (_, values) => rangeNext(values, true)],
  ["FromIterator::from_iter", collect],
  ["Iterator::sum", (vm, values) => { let sum: Value | undefined; drain(vm, values[0], (v) => { const x = behind(v); sum = sum === undefined ? x : x === undefined ? sum : binary("+", sum, x, undefined); }); return sum ?? 0n; }],
  ["Iterator::max", (vm, values) => { let best: Value | undefined; drain(vm, values[0], (v) => { if (best === undefined || compare(v, best) >= 0) best = v; }); return optional(best); }],
  ["Iterator::min", (vm, values) => { let best: Value | undefined; drain(vm, values[0], (v) => { if (best === undefined || compare(v, best) < 0) best = v; }); return optional(best); }],
  // ---- numbers
  ["wrapping_add", (_, [a, b], call) => (typeof a === "bigint" && typeof b === "bigint" ? wrapped.wrap(a + b, call.self) : undefined)],
  ["wrapping_mul", (_, [a, b], call) => (typeof a === "bigint" && typeof b === "bigint" ? wrapped.wrap(a * b, call.self) : undefined)],
  ["wrapping_sub", (_, [a, b], call) => (typeof a === "bigint" && typeof b === "bigint" ? wrapped.wrap(a - b, call.self) : undefined)],
  ["checked_sub", (_, [a, b], call) => (typeof a === "bigint" && typeof b === "bigint" ? (wrapped.wrap(a - b, call.self) === a - b ? some(a - b) : none()) : undefined)],
  ["checked_add", (_, [a, b], call) => (typeof a === "bigint" && typeof b === "bigint" ? (wrapped.wrap(a + b, call.self) === a + b ? some(a + b) : none()) : undefined)],
  ["pow", (_, [a, b], call) => (typeof a === "bigint" && typeof b === "bigint" ? wrapped.checked(a ** b, call.self) : undefined)],
  ["abs", (_, [a]) => (typeof a === "bigint" ? (a < 0n ? -a : a) : typeof a === "number" ? Math.abs(a) : undefined)],
  // ---- maps
  ["HashMap::new", () => new MapValue()],
  ["BTreeMap::new", () => new MapValue()],
]);

function isModelled(call: Call, value: Value | undefined): boolean {
  const at = behind(value);
  return call.def.crate.role === "model" && !(at instanceof Aggregate);
}

function ordering(value: number): Value {
  return new Aggregate(undefined, value < 0 ? "Less" : value > 0 ? "Greater" : "Equal", value < 0 ? 0 : value > 0 ? 2 : 1, []);
}

function dereferenced(value: Value | undefined): Value | undefined {
  const at = behind(value);
  if (at instanceof StringValue) return at.text;
  if (at instanceof VecValue) return new Reference({ v: at });
  if (at instanceof RcValue || at instanceof BoxValue) return new Reference(at.cell);
  return undefined;
}
