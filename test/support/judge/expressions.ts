/** Random expressions of a type, whose label is believed to be within a bound. */
import { BOOL, INTERNAL, PUBLIC, SECRET, STRING, U64, all, believe, copyOf, isCopy, merge, option, same, show, vec } from "./types.js";
import type { Belief, Level, Type } from "./types.js";
import type { Callable, Expression, Place, Writer } from "./writer.js";

/** An expression that gives a value of the type. */
export function expression(w: Writer, type: Type, bound: Level, depth = 2): Expression {
  const here = depth > 0 && w.random.chance(0.75) ? w.random.firstOf<Expression>([[type.kind === "u64" || type.kind === "bool" ? 3 : 5, () => copied(w, type, bound)], [2, () => general(w, type, bound, depth)], [6, () => special(w, type, bound, depth)]]) : copied(w, type, bound);
  return here ?? literal(w, type, bound, depth);
}

export const u64 = (w: Writer, bound: Level, depth = 1): Expression => expression(w, U64, bound, depth);
export const bool = (w: Writer, bound: Level, depth = 2): Expression => expression(w, BOOL, bound, depth);
export const string = (w: Writer, bound: Level, depth = 1): Expression => expression(w, STRING, bound, depth);

/** A value of its own, from a place that holds one: copied, cloned or moved. */
function copied(w: Writer, type: Type, bound: Level): Expression | undefined {
  const place = w.readable(type, bound);
  return place === undefined ? undefined : taken(w, place);
}

export function taken(w: Writer, place: Place): Expression {
  w.read(place);
  const belief = copyOf(place.type, place.belief);
  if (isCopy(place.type)) return { text: place.text, belief };
  if (w.canMove(place) && w.random.chance(0.15)) {
    place.root.moved = true;
    return { text: place.text, belief };
  }
  return { text: place.type.kind === "Shared" && w.random.chance(0.5) ? `Rc::clone(&${place.text})` : `${place.text}.clone()`, belief };
}

/** What can be done at every type. */
function general(w: Writer, type: Type, bound: Level, depth: number): Expression | undefined {
  return w.random.firstOf<Expression>([
    [3, () => conditional(w, type, bound, depth)],
    [3, () => called(w, type, bound, depth)],
    [2, () => element(w, type, bound)],
    [2, () => payload(w, type, bound, depth)],
    [1, () => borrowed(w, type, bound)],
    [1, () => unboxed(w, type, bound)],
    [1, () => matched(w, type, bound, depth)],
    [1, () => closureCalled(w, type, bound, depth)],
    [1, () => chosen(w, type, bound, depth)],
  ]);
}

function conditional(w: Writer, type: Type, bound: Level, depth: number): Expression {
  const test = bool(w, bound, depth - 1);
  const [one, other] = w.under(all(test.belief), () => [expression(w, type, bound, depth - 1), expression(w, type, bound, depth - 1)] as const);
  const text = w.in("boolMatched") ? `match ${tested(test)} { true => ${one.text}, false => ${other.text} }` : w.in("reversed") ? `if !(${test.text}) { ${other.text} } else { ${one.text} }` : `if ${tested(test)} { ${one.text} } else { ${other.text} }`;
  return { text, belief: eitherOf(type, [one, other], all(test.belief)) };
}

function matched(w: Writer, type: Type, bound: Level, depth: number): Expression {
  const on = u64(w, bound, depth - 1);
  const [one, two, rest] = [0, 1, 2].map(() => expression(w, type, bound, depth - 1));
  if (one === undefined || two === undefined || rest === undefined) throw new Error("three arms");
  const low = w.random.below(3);
  return { text: `match ${parenthesised(on).text} % 5 { ${String(low)} => ${one.text}, ${String(low + 1)}..=3 => ${two.text}, _ => ${rest.text} }`, belief: eitherOf(type, [one, two, rest], all(on.belief)) };
}

function chosen(w: Writer, type: Type, bound: Level, depth: number): Expression {
  const test = bool(w, bound, 1);
  const [one, other] = [expression(w, type, bound, depth - 1), expression(w, type, bound, depth - 1)];
  w.helpers.add("pick");
  return { text: `pick(${test.text}, &${braced(one.text)}, &${braced(other.text)})`, belief: eitherOf(type, [one, other], all(test.belief)) };
}

/** A condition, in parentheses where a brace would be taken for the body. */
export const tested = (made: Expression): string => (made.text.includes("{") ? `(${made.text})` : made.text);

export function eitherOf(type: Type, choices: readonly Expression[], decided: Level): Belief {
  const belief = believe(type, decided);
  for (const choice of choices) merge(belief, choice.belief);
  return belief;
}

/** `v[i]` of a vector, map or array, if it is there. */
function element(w: Writer, type: Type, bound: Level): Expression | undefined {
  const from = w.random.maybe(w.places((place) => (place.type.kind === "Vec" || place.type.kind === "Array" || place.type.kind === "Map") && same(place.type.of, type) && w.within(all(place.belief), bound)));
  if (from === undefined) return undefined;
  w.read(from);
  const index = u64(w, bound, 1);
  const belief = believe(type, all(from.belief) | all(index.belief));
  if (from.type.kind === "Array") return { text: `${from.text}[(${index.text} % 4) as usize]${cloned(type)}`, belief };
  const fallback = expression(w, type, bound, 0);
  merge(belief, fallback.belief);
  if (from.type.kind === "Map") return { text: `${from.text}.get(&(${index.text} % 7)).cloned().unwrap_or(${fallback.text})`, belief };
  const found = w.random.of([`.get((${index.text} % 4) as usize)`, ".first()", ".last()", ".iter().next()", `.iter().nth((${index.text} % 3) as usize)`]);
  return { text: `${from.text}${found}.cloned().unwrap_or(${w.random.chance(0.5) ? fallback.text : fallback.text})`, belief };
}

const cloned = (type: Type): string => (isCopy(type) ? "" : ".clone()");

function payload(w: Writer, type: Type, bound: Level, depth: number): Expression | undefined {
  const from = w.random.chance(0.6) ? w.random.maybe(w.places((place) => (place.type.kind === "Option" || place.type.kind === "Result") && same(place.type.of, type) && w.within(all(place.belief), bound))) : undefined;
  const holder = w.random.chance(0.5) ? option(type) : ({ kind: "Result", of: type } as const);
  const made: Expression | undefined = from === undefined ? (depth > 1 ? expression(w, holder, bound, 1) : undefined) : taken(w, from);
  if (made === undefined) return undefined;
  const fallback = expression(w, type, bound, 0);
  const kind = from?.type.kind ?? holder.kind;
  const way = w.random.of([`.unwrap_or(${fallback.text})`, kind === "Option" ? `.unwrap_or_else(|| ${fallback.text})` : `.unwrap_or_else(|_| ${fallback.text})`]);
  return { text: `(${made.text})${way}`, belief: believe(type, all(made.belief) | all(fallback.belief)) };
}

function borrowed(w: Writer, type: Type, bound: Level): Expression | undefined {
  const from = w.random.maybe(w.places((place) => place.type.kind === "Shared" && same(place.type.of, type) && w.within(all(place.belief), bound)));
  if (from === undefined) return undefined;
  w.read(from);
  return { text: isCopy(type) ? `*${from.text}.borrow()` : `${from.text}.borrow().clone()`, belief: believe(type, all(from.belief)) };
}

function unboxed(w: Writer, type: Type, bound: Level): Expression | undefined {
  const from = w.random.maybe(w.places((place) => place.type.kind === "Box" && same(place.type.of, type) && w.within(all(place.belief), bound)));
  if (from === undefined) return undefined;
  w.read(from);
  return { text: isCopy(type) ? `*${from.text}` : `(*${from.text}).clone()`, belief: believe(type, all(from.belief)) };
}

function closureCalled(w: Writer, type: Type, bound: Level, depth: number): Expression {
  const argument = u64(w, bound, 0);
  const name = w.fresh("a");
  const body = w.repeated(() => {
    w.declare(U64, believe(U64, all(argument.belief)), { name });
    return expression(w, type, bound, depth - 1);
  });
  return { text: `(|${name}: u64| ${isBlocky(body.text) ? `{ ${body.text} }` : body.text})(${argument.text})`, belief: believe(type, all(body.belief)) };
}

export const isBlocky = (text: string): boolean => /^(if|match|\{)/.test(text);

/** A call of a function of the program that returns the type. */
function called(w: Writer, type: Type, bound: Level, depth: number): Expression | undefined {
  const fn = w.random.maybe(w.callables.filter((each) => each.result !== undefined && same(each.result, type)));
  return fn === undefined ? undefined : call(w, fn, bound, depth);
}

/** A call of this function; undefined when there is nothing to lend it. What it prints must be within the decisions and arguments allowed. */
export function call(w: Writer, fn: Callable, bound: Level, depth: number): Expression | undefined {
  const texts: string[] = [];
  const levels: Level[] = [];
  const targets: (Place | undefined)[] = [];
  const loans = new Map<Place["root"], "read" | "written">();
  const strict = w.within(SECRET | INTERNAL, bound) ? bound : PUBLIC;
  for (const parameter of fn.parameters) {
    const target = parameter.mode === "value" ? undefined : w.lending(loans, () => w.random.maybe(w.places((place) => same(place.type, parameter.type) && (parameter.mode === "ref" || place.mutable) && (parameter.mode === "mut" || w.within(all(place.belief), bound)))));
    if (parameter.mode === "mut" && target === undefined) return undefined;
    if (target !== undefined) {
      if (fn.method && texts.length === 0) texts.push(target.text);
      else texts.push(`${parameter.mode === "mut" ? "&mut " : "&"}${target.text}`);
      levels.push(all(target.belief));
      loans.set(target.root, parameter.mode === "mut" ? "written" : (loans.get(target.root) ?? "read"));
      targets.push(target);
      continue;
    }
    const value = w.lending(loans, () => expression(w, parameter.type, fn.printed === PUBLIC ? bound : strict, Math.max(0, depth - 1)));
    texts.push(parameter.mode === "ref" ? (fn.method && texts.length === 0 ? `(${value.text})` : `&${braced(value.text)}`) : value.text);
    levels.push(all(value.belief));
    targets.push(undefined);
  }
  const at = (level: Level): Level => levels.reduce((sum, each, index) => ((level & (4 << index)) === 0 ? sum : sum | each), level & (SECRET | INTERNAL));
  const printed = fn.printed === PUBLIC ? PUBLIC : at(fn.printed) | w.frame.pc;
  if (!w.within(printed, bound)) return undefined;
  w.frame.printed |= printed;
  targets.forEach((target, index) => {
    if (target === undefined) return;
    if (fn.parameters[index]?.mode === "mut") w.raise(target, at(fn.written[index] ?? PUBLIC));
    else w.read(target);
  });
  const [first = "", ...rest] = texts;
  const belief = believe(fn.result ?? U64, at(fn.returned));
  if (fn.result !== undefined && !w.within(all(belief), bound)) return undefined;
  return { text: fn.method ? `${first}.${fn.name}(${rest.join(", ")})` : `${fn.name}(${texts.join(", ")})`, belief };
}

const braced = (text: string): string => (isBlocky(text) || /[ |]/.test(text) ? `(${text})` : text);

/** What is particular to the type. */
function special(w: Writer, type: Type, bound: Level, depth: number): Expression | undefined {
  switch (type.kind) {
    case "u64":
      return number(w, bound, depth);
    case "bool":
      return truth(w, bound, depth);
    case "String":
      return words(w, bound, depth);
    case "Vec":
      return list(w, type.of, bound, depth);
    case "Option":
      return perhaps(w, type.of, bound, depth);
    case "Result":
      return outcome(w, type.of, bound, depth);
    case "Array":
    case "Map":
    case "Box":
    case "Shared":
    case "Tuple":
    case "Struct":
    case "Enum":
      return literal(w, type, bound, depth);
  }
}

/** Text with holes: `$0` is the first part. The label is that of all parts. */
export function from(type: Type, text: string, ...parts: readonly Expression[]): Expression {
  const filled = text.replace(/\$(\d)/g, (_, index: string) => parts[Number(index)]?.text ?? "");
  return { text: filled, belief: believe(type, parts.reduce((level, part) => level | all(part.belief), PUBLIC)) };
}

/** The same for a place that is only looked at. */
export function seen(w: Writer, place: Place, level = all(place.belief)): Expression {
  w.read(place);
  return { text: place.text, belief: believe(U64, level) };
}

function number(w: Writer, bound: Level, depth: number): Expression | undefined {
  const n = (): Expression => u64(w, bound, depth - 1);
  return w.random.firstOf<Expression>([
    [4, () => from(U64, w.random.of(["$0.wrapping_add($1)", "($0 ^ $1)", "$0.wrapping_mul($1)", "$0.saturating_sub($1)", "($0 & $1)", "$0.max($1)", "$0.min($1)"]), wrapped(n()), n())],
    [3, () => from(U64, w.random.of(["($0 % 5)", "($0 >> 1)", "($0 / 3)", "($0 & 6)", "($0 % 2)", "$0.wrapping_mul(31)", "u64::from($0.count_ones())"]), wrapped(n()))],
    [2, () => lengthOf(w, bound)],
    [2, () => from(U64, "($0 as u64)", wrapped(bool(w, bound, depth - 1)))],
    [3, () => overList(w, bound, depth)],
    [1, () => overString(w, bound)],
    [1, () => { const o = w.readable(option(U64), bound); return o === undefined ? undefined : from(U64, `$0.map_or($1, |x| x ^ $2)`, seen(w, o), n(), n()); }],
    [1, () => { const c = w.readableOf("Shared", bound); return c === undefined ? undefined : from(U64, "(Rc::strong_count(&$0) as u64)", seen(w, c)); }],
  ]);
}

/** Numbers and bools in parentheses where a method follows. */
export const wrapped = (made: Expression): Expression => (/^[\w.]+$/.test(made.text) ? made : { ...made, text: `(${made.text})` });

function lengthOf(w: Writer, bound: Level): Expression | undefined {
  const place = w.random.maybe(w.places(({ type, belief }) => (type.kind === "Vec" || type.kind === "String" || type.kind === "Map") && w.within(belief.shape, bound)));
  return place === undefined ? undefined : from(U64, "($0.len() as u64)", seen(w, place, place.belief.shape));
}

/** A parameter of a closure that stands for a number. */
function withNumber(w: Writer, level: Level, bound: Level, type: Type, prefix: string, reference: boolean): readonly [name: string, body: Expression] {
  const name = w.fresh(prefix);
  const body = w.repeated(() => {
    w.declare(U64, believe(U64, level), { name, reference });
    return expression(w, type, bound, 1);
  });
  return [name, body];
}

function overList(w: Writer, bound: Level, depth: number): Expression | undefined {
  const place = w.readable(vec(U64), bound);
  const list: Expression = place === undefined || w.random.chance(0.2) ? wrapped(expression(w, vec(U64), bound, depth - 1)) : seen(w, place);
  const level = all(list.belief);
  const [name, body] = withNumber(w, level, bound, U64, "e", true);
  const [which, test] = withNumber(w, level, bound, BOOL, "e", true);
  const closed = (made: Expression): Expression => ({ ...made, text: isBlocky(made.text) ? `{ ${made.text} }` : made.text });
  return w.random.of([
    () => from(U64, "$0.iter().fold($1, |s, x| s.wrapping_mul(3).wrapping_add(*x))", list, wrapped(u64(w, bound, 0))),
    () => from(U64, `$0.iter().map(|${name}| $1).fold(0u64, |s, x| s.wrapping_add(x))`, list, closed(body)),
    () => from(U64, `($0.iter().filter(|${which}| $1).count() as u64)`, list, closed(deeper(test, which))),
    () => from(U64, `$0.iter().position(|${which}| $1).map_or(9, |i| i as u64)`, list, closed(test)),
    () => from(U64, `$0.iter().copied().max_by_key(|${name}| $1).unwrap_or(1)`, list, closed(body)),
    () => from(U64, "$0.iter().copied().min().unwrap_or($1)", list, u64(w, bound, 0)),
    () => from(U64, `$0.iter().find(|${which}| $1).copied().unwrap_or(2)`, list, closed(deeper(test, which))),
    () => from(U64, `($0.iter().take_while(|${which}| $1).count() as u64)`, list, closed(deeper(test, which))),
    () => from(U64, "$0.iter().zip($1.iter()).map(|(x, y)| x ^ y).fold(7u64, |s, x| s ^ x)", list, wrapped(expression(w, vec(U64), bound, 1))),
    () => from(U64, "$0.iter().enumerate().map(|(i, x)| (i as u64) ^ *x).last().unwrap_or(0)", list),
    () => from(U64, `$0.iter().scan($1, |s, x| { *s = s.wrapping_add(*x); if *s > 50 { None } else { Some(*s) } }).last().unwrap_or(3)`, list, u64(w, bound, 0)),
    () => from(U64, "$0.windows(2).map(|p| p[0] ^ p[1]).fold(0u64, |s, x| s ^ x)", list),
    () => from(U64, "$0.chunks(2).map(|c| c.len() as u64).fold(1u64, |s, x| s.wrapping_mul(5).wrapping_add(x))", list),
  ])();
}

/** The closure gets a reference to a reference. */
const deeper = (made: Expression, name: string): Expression => ({ ...made, text: made.text.replaceAll(`(*${name})`, `(**${name})`) });

function overString(w: Writer, bound: Level): Expression | undefined {
  const place = w.readable(STRING, bound);
  if (place === undefined) return undefined;
  return from(U64, w.random.of(["$0.bytes().fold(0u64, |s, b| s.wrapping_mul(7) ^ u64::from(b))", "(u64::from($0.starts_with('a')))", "$0.parse::<u64>().unwrap_or(4)", "($0.chars().filter(|c| c.is_ascii_digit()).count() as u64)", "$0.find('1').map_or(0, |i| i as u64)"]), seen(w, place));
}

function truth(w: Writer, bound: Level, depth: number): Expression | undefined {
  const n = (): Expression => u64(w, bound, depth - 1);
  return w.random.firstOf<Expression>([
    [6, () => from(BOOL, w.random.of(["$0 % 2 == 0", "$0 > 3", "$0 & 4 != 0", "$0 % 3 == 1", "$0 <= 5"]), wrapped(n()))],
    [3, () => from(BOOL, w.random.of(["$0 < $1", "$0 == $1", "$0 != $1"]), parenthesised(n()), parenthesised(n()))],
    [2, () => from(BOOL, w.random.of(w.in("boolMatched") ? ["(if $0 { $1 } else { false })", "(if $0 { true } else { $1 })", "($0 != $1)"] : ["($0 && $1)", "($0 || $1)", "($0 ^ $1)"]), parenthesised(bool(w, bound, depth - 1)), parenthesised(bool(w, bound, depth - 1)))],
    [1, () => from(BOOL, "!($0)", bool(w, bound, depth - 1))],
    [2, () => { const place = w.random.maybe(w.places(({ type, belief }) => (type.kind === "Vec" || type.kind === "String") && w.within(belief.shape, bound))); return place === undefined ? undefined : from(BOOL, w.random.of(["$0.is_empty()", "$0.len() > 2"]), seen(w, place, place.belief.shape)); }],
    [2, () => { const place = w.random.maybe(w.places(({ type, belief }) => (type.kind === "Option" || type.kind === "Result") && w.within(belief.shape, bound))); return place === undefined ? undefined : from(BOOL, place.type.kind === "Option" ? w.random.of(["$0.is_some()", "$0.is_none()"]) : w.random.of(["$0.is_ok()", "$0.is_err()"]), seen(w, place, place.belief.shape)); }],
    [2, () => { const place = w.readable(vec(U64), bound); return place === undefined ? undefined : from(BOOL, w.random.of(["$0.contains(&$1)", "$0.iter().any(|x| *x == $1)", "$0.iter().all(|x| *x > $1)", "$0.first() == Some(&$1)"]), seen(w, place), parenthesised(n())); }],
    [1, () => { const place = w.readableOf("Map", bound); return place === undefined ? undefined : from(BOOL, "$0.contains_key(&($1 % 7))", seen(w, place), parenthesised(n())); }],
    [1, () => from(BOOL, w.random.of(["matches!($0 % 4, 1 | 2)", "matches!($0, x if x > 6)"]), parenthesised(n()))],
    [1, () => { const place = w.random.maybe(w.places(({ type, belief }) => type.kind === "Enum" && w.within(belief.shape, bound))); return place?.type.kind !== "Enum" ? undefined : from(BOOL, `matches!($0, ${patternOf(w, place.type)})`, seen(w, place, place.belief.shape)); }],
    [1, () => { const place = w.random.maybe(w.places(({ type, belief }) => type.kind !== "Shared" && w.within(all(belief), bound))); return place === undefined ? undefined : from(BOOL, "$0 == $1", seen(w, place), parenthesised(expression(w, place.type, bound, 1))); }],
  ]);
}

function patternOf(w: Writer, type: Extract<Type, { kind: "Enum" }>): string {
  const variant = w.random.of(type.variants);
  return `${type.name}::${variant.name}${variant.of.length > 0 ? "(..)" : ""}`;
}

export const parenthesised = (made: Expression): Expression => (/^[\w.]+(\(\))?$/.test(made.text) ? made : { ...made, text: `(${made.text})` });

function words(w: Writer, bound: Level, depth: number): Expression | undefined {
  const place = w.readable(STRING, bound);
  return w.random.firstOf<Expression>([
    [4, () => from(STRING, w.random.of(['format!("{}-{}", $0, $1)', 'format!("{:>4}|{:<3}", $0, $1)', 'format!("{a}{b}", a = $0, b = $1)']), u64(w, bound, depth - 1), string(w, bound, depth - 1))],
    [2, () => from(STRING, "$0.to_string()", wrapped(u64(w, bound, depth - 1)))],
    [2, () => place === undefined ? undefined : from(STRING, w.random.of(["$0.to_uppercase()", "$0.chars().rev().collect::<String>()", "$0.replace('1', \"x\")", "$0.trim_end_matches('0').to_string()", "$0.chars().filter(|c| c.is_ascii_digit()).collect::<String>()"]), seen(w, place))],
    [1, () => place === undefined ? undefined : from(STRING, '$0.split(\'-\').next().unwrap_or("").to_string()', seen(w, place))],
    [2, () => from(STRING, w.random.of(['"ab".repeat(($0 % 4) as usize)', '"wxyz"[..($0 % 4) as usize].to_string()']), parenthesised(u64(w, bound, depth - 1)))],
    [2, () => from(STRING, '$0.iter().map(|x| x.to_string()).collect::<Vec<_>>().join("+")', wrapped(expression(w, vec(U64), bound, depth - 1)))],
    [1, () => from(STRING, "$0 + &$1", wrapped(string(w, bound, depth - 1)), wrapped(string(w, bound, 0)))],
    [1, () => { const shown = w.random.maybe(w.places((each) => w.within(all(each.belief), bound))); return shown === undefined ? undefined : from(STRING, 'format!("{:?}", $0)', seen(w, shown)); }],
  ]);
}

function list(w: Writer, of: Type, bound: Level, depth: number): Expression | undefined {
  const type = vec(of);
  const place = w.readable(type, bound);
  const item = (): Expression => expression(w, of, bound, depth - 1);
  return w.random.firstOf<Expression>([
    [5, () => items(w, of, bound, depth)],
    [2, () => { const [name, body] = withNumber(w, PUBLIC, bound, of, "i", false); const count = u64(w, bound, 0); return from(type, `(0..$0 % 4).map(|${name}| $1).collect::<Vec<_>>()`, parenthesised(count), { ...body, text: isBlocky(body.text) ? `{ ${body.text} }` : body.text }); }],
    [1, () => from(type, "vec![$0; ($1 % 4) as usize]", item(), parenthesised(u64(w, bound, 0)))],
    [3, () => place === undefined ? undefined : from(type, w.random.of(["$0.iter().rev().cloned().collect::<Vec<_>>()", "$0.iter().skip(1).cloned().collect::<Vec<_>>()", "$0.iter().step_by(2).cloned().collect::<Vec<_>>()", "$0.to_vec()"]), seen(w, place))],
    [2, () => place === undefined ? undefined : from(type, w.random.of(["$0.iter().take(($1 % 4) as usize).cloned().collect::<Vec<_>>()", "$0[..(($1 % 4) as usize).min($0.len())].to_vec()", "$0.iter().cycle().take(($1 % 5) as usize).cloned().collect::<Vec<_>>()"]), seen(w, place), parenthesised(u64(w, bound, 0)))],
    [2, () => place === undefined ? undefined : from(type, w.random.of(["[$0.clone(), $1].concat()", "$0.iter().cloned().chain($1).collect::<Vec<_>>()", "$0.iter().cloned().chain(std::iter::once($2)).collect::<Vec<_>>()"]), seen(w, place), expression(w, type, bound, depth - 1), item())],
    [2, () => of.kind !== "u64" || place === undefined ? undefined : filtered(w, place, bound)],
    [1, () => from(type, "$0.into_iter().collect::<Vec<_>>()", wrapped(expression(w, option(of), bound, depth - 1)))],
    [1, () => { const map = w.random.maybe(w.places((each) => each.type.kind === "Map" && same(each.type.of, of) && w.within(all(each.belief), bound))); return map === undefined ? undefined : from(type, "$0.values().cloned().collect::<Vec<_>>()", seen(w, map)); }],
    [1, () => { const text = of.kind === "u64" ? w.readable(STRING, bound) : undefined; return text === undefined ? undefined : from(type, "$0.bytes().map(u64::from).collect::<Vec<_>>()", seen(w, text)); }],
  ]);
}

function filtered(w: Writer, place: Place, bound: Level): Expression {
  const [which, test] = withNumber(w, all(place.belief), bound, BOOL, "e", true);
  const [name, body] = withNumber(w, all(place.belief), bound, option(U64), "e", true);
  const keep = { ...deeper(test, which), text: `{ ${deeper(test, which).text} }` };
  return w.random.of([
    () => from(vec(U64), `$0.iter().filter(|${which}| $1).cloned().collect::<Vec<_>>()`, seen(w, place), keep),
    () => from(vec(U64), `$0.iter().skip_while(|${which}| $1).copied().collect::<Vec<_>>()`, seen(w, place), keep),
    () => from(vec(U64), `$0.iter().partition::<Vec<u64>, _>(|${which}| $1).0`, seen(w, place), keep),
    () => from(vec(U64), `$0.iter().filter_map(|${name}| { $1 }).collect::<Vec<_>>()`, seen(w, place), body),
    () => from(vec(U64), `$0.iter().flat_map(|${name}| { $1 }).collect::<Vec<_>>()`, seen(w, place), body),
  ])();
}

function items(w: Writer, of: Type, bound: Level, depth: number): Expression {
  const made = Array.from({ length: w.random.below(4) }, () => expression(w, of, bound, depth - 1));
  const belief = believe(vec(of), PUBLIC);
  for (const each of made) belief.content |= all(each.belief);
  return { text: made.length === 0 ? `Vec::<${show(of)}>::new()` : `vec![${made.map(({ text }) => text).join(", ")}]`, belief };
}

function perhaps(w: Writer, of: Type, bound: Level, depth: number): Expression | undefined {
  const type = option(of);
  const item = (): Expression => expression(w, of, bound, depth - 1);
  const place = w.readable(type, bound);
  return w.random.firstOf<Expression>([
    [4, () => { const made = item(); return { text: `Some(${made.text})`, belief: { shape: PUBLIC, content: all(made.belief), parts: [] } }; }],
    [3, () => from(type, w.random.of(["if ($0) { Some($1) } else { None }", "($0).then(|| $1)"]), bool(w, bound, depth - 1), item())],
    [2, () => place === undefined ? undefined : from(type, w.random.of(["$0.clone().or(Some($1))", "$0.clone().xor(None)", "$0.clone().or_else(|| Some($1))", "$0.clone().and(Some($1))", "$0.as_ref().map(|_| $1)", "$0.clone().filter(|_| $2)"]), seen(w, place), item(), bool(w, bound, 1))],
    [2, () => of.kind !== "u64" ? undefined : from(type, w.random.of(["$0.checked_sub($1)", "$0.checked_rem($1)", "$0.checked_add($1)"]), wrapped(u64(w, bound, 0)), u64(w, bound, 0))],
    [2, () => { const l = w.readable(vec(of), bound); return l === undefined ? undefined : from(type, w.random.of(["$0.first().cloned()", "$0.last().cloned()", "$0.get(($1 % 3) as usize).cloned()", "$0.iter().cloned().nth(1)"]), seen(w, l), parenthesised(u64(w, bound, 0))); }],
    [1, () => { const r = w.random.maybe(w.places((each) => each.type.kind === "Result" && same(each.type.of, of) && w.within(all(each.belief), bound))); return r === undefined ? undefined : from(type, "$0.clone().ok()", seen(w, r)); }],
    [1, () => of.kind !== "u64" ? undefined : from(type, "$0.parse::<u64>().ok()", wrapped(string(w, bound, depth - 1)))],
    [1, () => of.kind !== "u64" ? undefined : from(type, "$0.iter().copied().reduce(|x, y| x.wrapping_mul(3) ^ y)", wrapped(expression(w, vec(U64), bound, 1)))],
    [1, () => from(type, "$0.zip($1).map(|(x, _)| x)", wrapped(expression(w, type, bound, 1)), expression(w, option(BOOL), bound, 1))],
  ]);
}

function outcome(w: Writer, of: Type, bound: Level, depth: number): Expression | undefined {
  const type: Type = { kind: "Result", of };
  const item = (): Expression => expression(w, of, bound, depth - 1);
  const [ok, error] = [`Ok::<${show(of)}, String>`, `Err::<${show(of)}, String>`];
  return w.random.firstOf<Expression>([
    [3, () => { const made = item(); return { text: `${ok}(${made.text})`, belief: { shape: PUBLIC, content: all(made.belief), parts: [] } }; }],
    [1, () => { const made = string(w, bound, depth - 1); return { text: `${error}(${made.text})`, belief: { shape: PUBLIC, content: all(made.belief), parts: [] } }; }],
    [3, () => from(type, `if ($0) { ${ok}($1) } else { ${error}($2) }`, bool(w, bound, depth - 1), item(), string(w, bound, 0))],
    [2, () => from(type, "$0.ok_or($1)", wrapped(expression(w, option(of), bound, depth - 1)), string(w, bound, 0))],
    [1, () => from(type, '$0.map_err(|e| format!("{e}!"))', wrapped(expression(w, type, bound, 1)))],
    [1, () => from(type, "$0.and_then(|_| $1)", wrapped(expression(w, type, bound, 1)), expression(w, type, bound, 0))],
  ]);
}

const SMALL = ["0", "1", "2", "3", "5", "8", "17"];

/** A value written out, its parts possibly from variables. */
export function literal(w: Writer, type: Type, bound: Level, depth: number): Expression {
  const part = (of: Type): Expression => expression(w, of, bound, Math.max(0, depth - 1));
  const below = depth > 0 ? part : (of: Type): Expression => literal(w, of, bound, 0);
  switch (type.kind) {
    case "u64":
      return from(type, `${w.random.of(SMALL)}u64`);
    case "bool": {
      const place = w.readable(U64, bound);
      return place === undefined || w.random.chance(0.2) ? from(type, w.random.of(["true", "false"])) : from(type, w.random.of(["($0 % 2 == 1)", "($0 > 2)", "($0 % 3 == 0)", "($0 < 8)"]), seen(w, place));
    }
    case "String":
      return from(type, w.random.of(['String::from("a")', 'String::from("b1")', 'String::new()', '"c-10".to_string()']));
    case "Vec": {
      const made = Array.from({ length: w.random.below(3) }, () => below(type.of));
      return { text: made.length === 0 ? `Vec::<${show(type.of)}>::new()` : `vec![${made.map(({ text }) => text).join(", ")}]`, belief: { shape: PUBLIC, content: levelOf(made), parts: [] } };
    }
    case "Array": {
      const made = Array.from({ length: 4 }, () => below(type.of));
      return { text: `[${made.map(({ text }) => text).join(", ")}]`, belief: { shape: PUBLIC, content: levelOf(made), parts: [] } };
    }
    case "Option": {
      if (w.random.chance(0.3)) return from(type, `None::<${show(type.of)}>`);
      const made = below(type.of);
      return { text: `Some(${made.text})`, belief: { shape: PUBLIC, content: all(made.belief), parts: [] } };
    }
    case "Result": {
      const made = below(type.of);
      return { text: `Ok::<${show(type.of)}, String>(${made.text})`, belief: { shape: PUBLIC, content: all(made.belief), parts: [] } };
    }
    case "Map": {
      const made = Array.from({ length: w.random.below(3) }, () => [below(U64), below(type.of)] as const);
      const text = made.length === 0 ? `BTreeMap::<u64, ${show(type.of)}>::new()` : `BTreeMap::from([${made.map(([key, value]) => `(${key.text} % 7, ${value.text})`).join(", ")}])`;
      return { text, belief: { shape: levelOf(made.map(([key]) => key)), content: levelOf(made.map(([, value]) => value)), parts: [] } };
    }
    case "Box": {
      const made = below(type.of);
      return { text: `Box::new(${made.text})`, belief: believe(type, all(made.belief)) };
    }
    case "Shared": {
      const made = below(type.of);
      return { text: `Rc::new(RefCell::new(${made.text}))`, belief: { shape: PUBLIC, content: PUBLIC, parts: [believe(type.of, all(made.belief))] } };
    }
    case "Tuple": {
      const made = type.parts.map(below);
      return { text: `(${made.map(({ text }) => text).join(", ")})`, belief: { shape: PUBLIC, content: PUBLIC, parts: made.map(({ belief }) => belief) } };
    }
    case "Struct": {
      const made = type.fields.map((field) => (field.label === PUBLIC ? below(field.type) : from(field.type, "input()")));
      const parts = made.map(({ belief }, index) => (type.fields[index]?.label === PUBLIC ? belief : believe(type.fields[index]?.type ?? U64, type.fields[index]?.label ?? PUBLIC)));
      return { text: `${type.name} { ${made.map(({ text }, index) => `${type.fields[index]?.name ?? ""}: ${text}`).join(", ")} }`, belief: { shape: PUBLIC, content: PUBLIC, parts } };
    }
    case "Enum": {
      const variant = w.random.of(type.variants);
      const made = variant.of.map(below);
      return { text: `${type.name}::${variant.name}${made.length === 0 ? "" : `(${made.map(({ text }) => text).join(", ")})`}`, belief: { shape: PUBLIC, content: levelOf(made), parts: [] } };
    }
  }
}

const levelOf = (made: readonly Expression[]): Level => made.reduce((level, each) => level | all(each.belief), PUBLIC);
