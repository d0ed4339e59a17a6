/** Random statements: assignments, branches, loops, borrows, closures, cells, calls and writes to channels. */
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

const some = (w: Writer, nesting: number): void => statements(w, w.random.between(1, 3), nesting - 1);

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

function branch(w: Writer, nesting: number): true | undefined {
  return w.random.firstOf<true>([
    [5, () => ifElse(w, nesting)],
    [4, () => ifLet(w, nesting)],
    [3, () => matchEnum(w, nesting)],
    [2, () => matchNumber(w, nesting)],
  ]);
}

function ifElse(w: Writer, nesting: number): true {
  const test = bool(w, w.bound(), 2);
  const level = all(test.belief);
  w.under(level, () => {
    const otherwise = w.random.chance(0.5);
    const bodies = [() => some(w, nesting), () => { if (otherwise) some(w, nesting); }] as const;
    if (w.in("boolMatched")) w.block(`match ${tested(test)} `, () => w.blocks(["true => ", "} false => {"], bodies, "}"));
    else w.blocks([`if ${tested(test)} `, "} else {"], bodies, "}");
  });
  return true;
}

/** `if let Some(x) = &mut place`, or of a copy. */
function ifLet(w: Writer, nesting: number): true | undefined {
  const bound = w.bound();
  const place = w.random.maybe(w.places(({ type, belief }) => (type.kind === "Option" || type.kind === "Result") && w.within(belief.shape, bound)));
  if (place?.type.kind !== "Option" && place?.type.kind !== "Result") return undefined;
  const { of } = place.type;
  const name = w.fresh("x");
  const how = w.random.of(place.mutable ? ["&mut ", "&mut ", "&", ""] : ["&", ""]);
  const word = place.type.kind === "Option" ? "Some" : "Ok";
  const inner = believe(of, place.belief.shape | place.belief.content);
  const loans = new Map([[place.root, how === "&mut " ? "written" : "read"] as const]);
  if (how === "&mut ") w.touch(place);
  else w.read(place);
  w.under(place.belief.shape, () => {
    const otherwise = w.random.chance(0.4);
    const then = (): void => w.lending(how === "" ? new Map() : loans, () => {
      w.declare(of, inner, { name, mutable: how === "&mut ", reference: how !== "" });
      some(w, nesting);
    });
    const bodies = [then, () => { if (otherwise) some(w, nesting); }] as const;
    const on = `${how}${place.text}${how === "" ? ".clone()" : ""}`;
    if (w.in("matched")) w.block(`match ${on} `, () => w.blocks([`${word}(${name}) => `, "} _ => {"], bodies, "}"));
    else w.blocks([`if let ${word}(${name}) = ${on} `, "} else {"], bodies, "}");
  });
  if (how === "&mut ") w.raise(place, all(inner));
  return true;
}

function matchEnum(w: Writer, nesting: number): true | undefined {
  const bound = w.bound();
  const place = w.random.maybe(w.places(({ type, belief }) => type.kind === "Enum" && w.within(belief.shape, bound)));
  if (place?.type.kind !== "Enum") return undefined;
  const { name: typeName, variants } = place.type;
  const how = place.mutable && w.random.chance(0.6) ? "&mut " : "&";
  if (how === "&mut ") w.touch(place);
  else w.read(place);
  const level = place.belief.shape | place.belief.content;
  const inners = variants.map((variant) => variant.of.map((type) => ({ name: w.fresh("m"), type, belief: believe(type, level) })));
  w.lending(new Map([[place.root, how === "&" ? "read" : "written"] as const]), () => w.under(place.belief.shape, () => {
    w.block(`match ${how}${place.text} `, () => {
      variants.forEach((variant, index) => {
        const inner = inners[index] ?? [];
        const guard = inner[0]?.type.kind === "u64" && index + 1 < variants.length && w.random.chance(0.3) ? ` if *${inner[0].name} > 3` : "";
        w.block(`${typeName}::${variant.name}${inner.length === 0 ? "" : `(${inner.map(({ name }) => name).join(", ")})`}${guard} => `, () => {
          for (const { name, type, belief } of inner) w.declare(type, belief, { name, mutable: how !== "&", reference: true });
          some(w, nesting);
        });
        if (guard !== "") w.line(`${typeName}::${variant.name}(..) => {}`);
      });
    });
  }));
  if (how === "&mut ") w.raise(place, inners.flat().reduce((sum, { belief }) => sum | all(belief), PUBLIC));
  return true;
}

function matchNumber(w: Writer, nesting: number): true {
  const value = u64(w, w.bound(), 2);
  const name = w.fresh("k");
  w.under(all(value.belief), () => w.block(`match ${parenthesised(value).text} % 4 `, () => {
    w.block("0 => ", () => some(w, nesting));
    w.block(`${name} @ (1 | 2) => `, () => {
      w.declare(U64, believe(U64, all(value.belief)), { name });
      some(w, nesting);
    });
    w.block("_ => ", () => { if (w.random.chance(0.5)) some(w, nesting); });
  }));
  return true;
}

function loop(w: Writer, nesting: number): true | undefined {
  return w.random.firstOf<true>([
    [3, () => forRange(w, nesting)],
    [3, () => forElements(w, nesting)],
    [2, () => whileCounting(w, nesting)],
    [2, () => loopWithValue(w, nesting)],
    [1, () => whilePop(w, nesting)],
  ]);
}

function looping(w: Writer, level: Level, body: () => void): void {
  w.frame.loops++;
  w.under(level, () => w.repeated(body));
  w.frame.loops--;
}

/** `break` or `continue`, maybe under a decision. */
function jump(w: Writer): void {
  if (!w.random.chance(0.3)) return;
  const test = bool(w, w.bound(), 1);
  w.line(`if ${tested(test)} { ${w.random.of(["break", "continue"])}; }`);
  w.frame.pc |= all(test.belief);
}

function forRange(w: Writer, nesting: number): true {
  const bound = u64(w, w.bound(), 1);
  const name = w.fresh("i");
  const counted = w.in("counted");
  const index = `${name}_next`;
  const end = `${parenthesised(bound).text} % 5`;
  if (counted) w.line(`let (mut ${index}, ${name}_end) = (0u64, ${end});`);
  looping(w, all(bound.belief), () => w.block(counted ? `while ${index} < ${name}_end ` : `for ${name} in 0..${end} `, () => {
    if (counted) w.line(`let ${name} = ${index}; ${index} += 1;`);
    w.declare(U64, believe(U64, all(bound.belief)), { name });
    jump(w);
    some(w, nesting);
  }));
  return true;
}

function forElements(w: Writer, nesting: number): true | undefined {
  const bound = w.bound();
  const place = w.random.maybe(w.places(({ type, belief }) => type.kind === "Vec" && w.within(belief.shape, bound)));
  if (place?.type.kind !== "Vec") return undefined;
  const { of } = place.type;
  const name = w.fresh("e");
  const way = w.random.of(place.mutable ? [".iter_mut()", ".iter_mut()", ".iter()", ".clone()", ".iter().rev()", ".drain(..)"] : [".iter()", ".clone()", ".iter().skip(1)"]);
  const exclusive = way === ".iter_mut()" || way === ".drain(..)";
  if (exclusive) w.touch(place);
  else w.read(place);
  const inner = believe(of, place.belief.shape | place.belief.content);
  const stepped = w.in("stepped");
  const items = `${place.text}${way}${way === ".clone()" && stepped ? ".into_iter()" : ""}`;
  if (stepped) w.line(`let mut ${name}_items = ${items};`);
  const body = (): void => looping(w, place.belief.shape, () => w.block(stepped ? `while let Some(${name}) = ${name}_items.next() ` : `for ${name} in ${items} `, () => {
    w.declare(of, inner, { name, mutable: way === ".iter_mut()", reference: way !== ".clone()" && way !== ".drain(..)" });
    jump(w);
    some(w, nesting);
  }));
  w.lending(way === ".clone()" ? new Map() : new Map([[place.root, exclusive ? "written" : "read"] as const]), body);
  if (way === ".iter_mut()") w.raise(place, all(inner));
  return true;
}

function whileCounting(w: Writer, nesting: number): true {
  const name = w.fresh("n");
  const test = bool(w, w.bound(), 1);
  w.line(`let mut ${name} = 0u64;`);
  const counter = w.declare(U64, believe(U64, PUBLIC), { name });
  looping(w, all(test.belief), () => w.block(`while ${name} < ${String(w.random.between(2, 5))} && ${parenthesised(test).text} `, () => {
    w.line(`${name} += 1;`);
    jump(w);
    some(w, nesting);
  }));
  raise(counter.belief, all(test.belief));
  return true;
}

function loopWithValue(w: Writer, nesting: number): true {
  const [name, counter, type] = [w.fresh("v"), w.fresh("n"), w.random.of([U64, option(U64), STRING])];
  w.line(`let mut ${counter} = 0u64;`);
  let level = PUBLIC;
  let value = believe(type, PUBLIC);
  const label = w.random.chance(0.4) ? "'outer: " : "";
  looping(w, PUBLIC, () => w.block(`let ${name}: ${show(type)} = ${label}loop `, () => {
    w.line(`${counter} += 1;`);
    const test = bool(w, w.bound(), 1);
    const made = expression(w, type, w.bound(), 1);
    level = all(test.belief) | all(made.belief);
    w.line(`if ${counter} > 4 || ${parenthesised(test).text} { break ${label === "" ? "" : "'outer "}${made.text}; }`);
    w.under(all(test.belief), () => some(w, nesting));
    if (label !== "") {
      w.line(`for q in 0..3u64 { if q > ${parenthesised(u64(w, w.bound(), 0)).text} % 4 { break 'outer ${literal(w, type, PUBLIC, 0).text}; } }`);
      level |= SECRET;
    }
    value = believe(type, level);
  }, "};"));
  w.declare(type, value, { name });
  w.declare(U64, believe(U64, level), { name: counter });
  return true;
}

function whilePop(w: Writer, nesting: number): true | undefined {
  const bound = w.bound();
  const place = w.random.maybe(w.places(({ type, belief, mutable }) => mutable && type.kind === "Vec" && w.within(belief.shape, bound)));
  if (place?.type.kind !== "Vec") return undefined;
  const { of } = place.type;
  const name = w.fresh("p");
  w.touch(place);
  const loans = new Map([[place.root, "written" as const]]);
  w.lending(loans, () => looping(w, place.belief.shape, () => w.block(`while let Some(${name}) = ${place.text}.pop() `, () => {
    w.declare(of, believe(of, all(place.belief)), { name });
    jump(w);
    some(w, nesting);
  })));
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
