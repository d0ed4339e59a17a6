/** Random statements: assignments, branches, loops, borrows, closures, cells, calls and writes to channels. */
import { branch, loop } from "./blocks.js";
import { bool, call, expression, from, isBlocky, literal, parenthesised, string, tested, u64, wrapped } from "./expressions.js";
import { gadget } from "./gadgets.js";
import { BOOL, INTERNAL, PUBLIC, SECRET, STRING, U64, all, believe, copyOf, option, raise, same, shared, show, vec } from "./types.js";
import type { Level, Type } from "./types.js";
import type { Frame, Place, Variable, Writer } from "./writer.js";

/** Writes some statements. */
export function statements(w: Writer, count: number, nesting: number): void {
  for (let i = 0; i < count && (w.budget > 0 || i === 0); i++) {
    w.budget--;
    w.random.firstOf<true>([
      [10, () => declaration(w)],
      [8, () => assignment(w)],
      [10, () => mutation(w)],
      [7, () => print(w)],
      [2, () => otherChannel(w)],
      [nesting > 0 ? 7 : 0.001, () => branch(w, nesting)],
      [nesting > 0 ? 6 : 0.001, () => loop(w, nesting)],
      [nesting > 0 ? 5 : 0.001, () => borrow(w, nesting)],
      [nesting > 0 ? 4 : 0.001, () => closure(w, nesting)],
      [4, () => callStatement(w)],
      [2, () => leave(w)],
      [2, () => letElse(w)],
      [8, () => gadget(w)],
      [2, () => shadow(w)],
    ]);
  }
}

/** A few statements, for the body of another. */
export const some = (w: Writer, nesting: number): void => statements(w, w.random.between(1, 3), nesting - 1);

/** A type for a new variable. */
export function anyType(w: Writer): Type {
  return w.random.firstOf<Type>([
    [6, () => U64],
    [2, () => BOOL],
    [4, () => STRING],
    [6, () => vec(U64)],
    [4, () => option(U64)],
    [2, () => ({ kind: "Result", of: U64 })],
    [2, () => ({ kind: "Tuple", parts: [U64, w.random.of([U64, STRING, vec(U64)])] })],
    [2, () => ({ kind: "Map", of: w.random.of([U64, STRING, vec(U64)]) })],
    [1, () => ({ kind: "Array", of: U64 })],
    [1, () => ({ kind: "Box", of: w.random.of([U64, vec(U64)]) })],
    [3, () => shared(w.random.of([U64, vec(U64), STRING, ...w.types]))],
    [1, () => vec(w.random.of([STRING, option(U64), vec(U64), shared(U64), ...w.types]))],
    [1, () => option(w.random.of([STRING, vec(U64), ...w.types]))],
    [6, () => w.random.maybe(w.types)],
  ]) ?? U64;
}

function declaration(w: Writer): true {
  const type = anyType(w);
  const value = expression(w, type, w.random.chance(0.3) ? SECRET | INTERNAL : w.bound(), 2);
  const mutable = w.random.chance(0.7);
  bind(w, type, value, mutable);
  return true;
}

function bind(w: Writer, type: Type, value: ReturnType<typeof expression>, mutable: boolean, name = w.fresh("v")): void {
  bound(w, `${mutable ? "mut " : ""}${name}`, name, show(type), value.text);
  w.declare(type, value.belief, { name, mutable });
}

/** `let pattern: type = value;` in the style at hand. */
function bound(w: Writer, pattern: string, name: string, type: string, value: string): void {
  if (w.in("extracted")) w.helpers.add("same");
  const made = w.in("boxed") ? `*Box::new(${value})` : w.in("closed") ? `(|| ${isBlocky(value) ? `{ ${value} }` : value})()` : w.in("extracted") ? `same::<${type}>(${value})` : value;
  if (w.in("shadowed")) {
    w.line(`let ${name}: ${type} = ${made};`);
    w.line(`let ${pattern} = ${name};`);
  } else if (w.in("split")) {
    w.line(`let ${pattern}: ${type};`);
    w.line(`${name} = ${made};`);
  } else w.line(`let ${pattern}: ${type} = ${made};`);
}

function shadow(w: Writer): true | undefined {
  const old = w.random.maybe(w.visible().filter((variable) => !variable.reference && variable.lent === "no" && variable.depth === w.depth));
  if (old === undefined) return undefined;
  const value = expression(w, old.type, w.bound(), 2);
  w.line(`let ${old.mutable ? "mut " : ""}${old.name}: ${show(old.type)} = ${w.in("boxed") ? `*Box::new(${value.text})` : value.text};`);
  w.declare(old.type, value.belief, { name: old.name, mutable: old.mutable });
  return true;
}

/** `place = value;` or `place += value;` */
function assignment(w: Writer): true | undefined {
  const place = w.writable(() => true);
  if (place === undefined) return undefined;
  const value = expression(w, place.type, w.random.chance(0.25) ? SECRET | INTERNAL : w.bound(), 2);
  const operator = place.type.kind === "u64" ? w.random.of(["=", "=", "^=", "|=", "&="]) : "=";
  w.line(w.in("plain") && operator !== "=" ? `${place.text} = ${place.text} ${operator.charAt(0)} (${value.text});` : `${place.text} ${operator} ${value.text};`);
  w.write(place, value.belief, operator === "=");
  return true;
}

const any = (w: Writer): Level => (w.random.chance(0.25) ? SECRET | INTERNAL : w.bound());

/** `place.method(arguments);` */
function mutation(w: Writer): true | undefined {
  const place = w.writable(({ kind }) => kind === "Vec" || kind === "String" || kind === "Option" || kind === "Map" || kind === "Array") ?? undefined;
  if (place === undefined) return undefined;
  const loans = new Map([[place.root, "written" as const]]);
  const [text, level] = w.lending(loans, () => methodOn(w, place));
  w.line(`${place.text}${text};`);
  w.raise(place, level);
  return true;
}

function methodOn(w: Writer, place: Place): readonly [string, Level] {
  const { type } = place;
  const n = parenthesised(u64(w, any(w), 1));
  const using = (text: string, ...parts: ReturnType<typeof expression>[]): readonly [string, Level] => {
    const made = from(U64, text, ...parts);
    return [made.text, all(made.belief)];
  };
  switch (type.kind) {
    case "Vec": {
      const item = expression(w, type.of, any(w), 1);
      const rest = expression(w, type, any(w), 1);
      const common = [".push($0)", ".push($0)", ".insert(0, $0)", ".extend($1)", ".truncate(($2 % 4) as usize)", ".rotate_left(0)", ".reverse()", ".resize(($2 % 4) as usize, $0)", ".retain(|_| $3)", ".extend($1.into_iter().take(($2 % 3) as usize))"];
      const sortable = type.of.kind === "u64" ? [".sort()", ".dedup()", ".retain(|x| *x % 3 != $2 % 3)", ".sort_by_key(|x| *x % ($2 | 1))", ".iter_mut().for_each(|x| *x = x.wrapping_add($2))", ".extend_from_slice(&$1)", ".sort_by(|x, y| (y ^ $2).cmp(&(x ^ $2)))", ".fill($2)", ".swap_with_slice(&mut [])"] : [".clear()", ".pop()"];
      const text = w.random.of([...common, ...sortable]);
      return using(text.startsWith(".pop") ? text : text, item, text.includes("$1.") ? wrapped(rest) : rest, n, bool(w, any(w), 1));
    }
    case "String":
      return using(w.random.of([".push_str(&$0)", ".push_str(&$0)", ".push('z')", ".clear()", ".insert_str(0, &$0)", ".truncate(0)", ".extend($1.chars().rev())", ".retain(|c| c != '1')"]), parenthesised(string(w, any(w), 1)), wrapped(string(w, any(w), 1)));
    case "Option":
      return using(w.random.of([".take()", ".replace($0)", ".insert($0)", ".get_or_insert($0)", ".get_or_insert_with(|| $0)"]).replace(/^/, ""), expression(w, type.of, any(w), 1));
    case "Map":
      return using(w.random.of([".insert($0 % 7, $1)", ".insert($0 % 7, $1)", ".remove(&($0 % 7))", ".entry($0 % 7).or_insert($1)", ".entry($0 % 7).and_modify(|x| *x = $1).or_insert_with(|| $1)", ".retain(|k, _| *k != $0)", ".extend([($0 % 7, $1)])"]), n, literal(w, type.of, any(w), 1));
    case "Array":
      return using(w.random.of([`[${String(w.random.below(4))}] = $0`, "[($1 % 4) as usize] = $0", `.swap(${String(w.random.below(4))}, 2)`, ".swap(1, ($1 % 4) as usize)"]), expression(w, type.of, any(w), 1), n);
    case "u64":
    case "bool":
    case "Result":
    case "Box":
    case "Shared":
    case "Tuple":
    case "Struct":
    case "Enum":
      throw new Error("no methods");
  }
}

/** A line on standard output, which everyone sees. */
export function print(w: Writer, bound = w.bound()): true | undefined {
  if (!w.within(w.frame.pc, bound)) return undefined;
  const place = w.random.maybe(w.places((each) => w.within(all(each.belief), bound)));
  if (w.random.chance(0.15)) {
    const sized = w.random.maybe(w.places(({ type, belief }) => (type.kind === "Vec" || type.kind === "String") && w.within(belief.shape, bound)));
    if (sized !== undefined) {
      w.read(sized);
      w.frame.printed |= sized.belief.shape | w.frame.pc;
      shown(w, "{}", `${sized.text}.len()`);
      return true;
    }
  }
  const whole = w.random.chance(0.7) ? place : undefined;
  const value = whole === undefined ? u64(w, bound, 2) : { text: whole.text, belief: copyOf(whole.type, whole.belief) };
  if (whole !== undefined) w.read(whole);
  w.frame.printed |= all(value.belief) | w.frame.pc;
  if (w.random.chance(0.1) && /^[a-z]\w*$/.test(value.text)) w.line(`println!("{${value.text}:?}");`);
  else shown(w, "{:?}", value.text);
  return true;
}

function shown(w: Writer, format: string, value: string): void {
  if (w.in("formatted")) w.line(`{ let text = format!("${format}", ${value}); println!("{text}"); }`);
  else w.line(`println!("${format}", ${value});`);
}

/** A write to a channel that may see more. */
function otherChannel(w: Writer): true {
  const internal = w.theme.internal && w.random.chance(0.7);
  const bound = internal && !w.random.chance(w.theme.careless) ? INTERNAL : SECRET | INTERNAL;
  const value = expression(w, anyType(w), bound, 2);
  if (internal && !w.within(w.frame.pc, bound)) return true;
  w.line(`${internal ? "audit" : "vault"}(&format!("{:?}", ${value.text}));`);
  return true;
}

/** A block in which a reference stands for one of several places. */
function borrow(w: Writer, nesting: number): true | undefined {
  const target = w.writable((type) => type.kind !== "Shared");
  if (target === undefined) return undefined;
  const other = w.random.maybe(w.places((each) => each.mutable && each.root !== target.root && same(each.type, target.type)));
  const name = w.fresh("r");
  const loans = new Map<Variable, "written">([[target.root, "written"]]);
  let text = `&mut ${target.text}`;
  let decided = PUBLIC;
  if (other !== undefined && w.random.chance(0.5)) {
    const test = bool(w, w.bound(), 1);
    decided = all(test.belief);
    w.touch(other);
    loans.set(other.root, "written");
    text = `if ${tested(test)} { &mut ${target.text} } else { &mut ${other.text} }`;
    raise(target.belief, decided);
    raise(other.belief, decided);
  }
  w.touch(target);
  const inner = copyOf(target.type, target.belief);
  if (other !== undefined && loans.size > 1) raise(inner, all(other.belief));
  w.lending(loans, () => w.block("", () => {
    w.line(`let ${name} = ${text};`);
    w.declare(target.type, inner, { name, mutable: true, reference: true });
    some(w, nesting);
    statements(w, 1, 0);
  }));
  raise(target.belief, all(inner));
  if (other !== undefined && loans.size > 1) raise(other.belief, all(inner));
  return true;
}

/** A closure with state, called some times before its captures are free again. */
function closure(w: Writer, nesting: number): true {
  const [name, parameter] = [w.fresh("f"), w.fresh("a")];
  const result = w.random.of([U64, U64, option(U64), { kind: "Result", of: U64 } as const]);
  const frame: Frame = { result, leaves: true, pc: w.frame.pc, printed: PUBLIC, returned: PUBLIC, left: PUBLIC, loops: 0 };
  let returned = believe(result, PUBLIC);
  w.block("", () => {
    const used = w.inClosure(frame, () => w.block(`let mut ${name} = |${parameter}: u64| -> ${show(result)} `, () => {
      w.declare(U64, believe(U64, PUBLIC), { name: parameter });
      some(w, nesting);
      const last = expression(w, result, w.bound(), 2);
      w.line(last.text);
      returned = last.belief;
    }, "};"));
    raise(returned, frame.returned);
    w.lending(used, () => {
      for (let i = w.random.between(1, 3); i > 0; i--) {
        const argument = u64(w, any(w), 1);
        const made = believe(result, all(argument.belief) | all(returned));
        for (const [variable, use] of used) if (use === "written") raise(variable.belief, all(argument.belief) | w.frame.pc);
        const kept = w.fresh("v");
        const through = w.random.chance(0.3);
        if (through) w.helpers.add("twice");
        w.line(`let ${kept} = ${through ? `twice(&mut ${name}, ${argument.text})` : `${name}(${argument.text})`};`);
        w.declare(result, made, { name: kept });
        if (w.random.chance(0.4)) statements(w, 1, 0);
      }
    });
    statements(w, 1, 0);
  });
  return true;
}

function callStatement(w: Writer): true | undefined {
  const fn = w.random.maybe(w.callables);
  if (fn === undefined) return undefined;
  const made = call(w, fn, any(w), 1);
  if (made === undefined) return undefined;
  if (fn.result === undefined) w.line(`${made.text};`);
  else bind(w, fn.result, made, w.random.chance(0.5));
  return true;
}

/** Leaves the function under a decision: `return` or `?`. */
function leave(w: Writer): true | undefined {
  const { frame } = w;
  if (!frame.leaves) return undefined;
  const test = bool(w, w.bound(), 1);
  const { result } = frame;
  const tryable = result?.kind === "Option" || result?.kind === "Result" ? result : undefined;
  if (tryable !== undefined && w.random.chance(0.7)) {
    const of = w.random.of([U64, STRING]);
    const value = expression(w, { kind: tryable.kind, of }, w.bound(), 2);
    const name = w.fresh("q");
    const [good, bad, again] = tryable.kind === "Option" ? ["Some", "None", "None"] : ["Ok", "Err(e)", "Err(e)"];
    w.line(`let ${name}: ${show(of)} = ${w.in("tryMatched") ? `match ${value.text} { ${good}(x) => x, ${bad} => return ${again} }` : `(${value.text})?`};`);
    w.declare(of, believe(of, all(value.belief)), { name });
    frame.left |= value.belief.shape | frame.pc;
    frame.pc |= frame.left;
    frame.returned |= all(value.belief);
    return true;
  }
  const value = result === undefined ? undefined : expression(w, result, w.bound(), 1);
  w.line(`if ${tested(test)} { return${value === undefined ? "" : ` ${value.text}`}; }`);
  frame.left |= all(test.belief) | frame.pc;
  frame.pc |= frame.left;
  frame.returned |= all(test.belief) | (value === undefined ? PUBLIC : all(value.belief));
  return true;
}

function letElse(w: Writer): true | undefined {
  const { frame } = w;
  const exit = frame.loops > 0 ? "continue" : frame.leaves && frame.result === undefined ? "return" : undefined;
  if (exit === undefined) return undefined;
  const value = expression(w, option(U64), w.bound(), 2);
  const name = w.fresh("x");
  w.line(w.in("elseMatched") ? `let ${name} = match ${value.text} { Some(x) => x, None => ${exit} };` : `let Some(${name}) = (${value.text}) else { ${exit} };`);
  w.declare(U64, believe(U64, all(value.belief)), { name });
  if (exit === "return") frame.left |= value.belief.shape | frame.pc;
  frame.pc |= value.belief.shape;
  return true;
}
