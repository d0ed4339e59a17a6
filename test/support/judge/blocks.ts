/** Random branches and loops: statements with statements in them. */
import { bool, expression, literal, parenthesised, tested, u64 } from "./expressions.js";
import { some } from "./statements.js";
import { PUBLIC, SECRET, STRING, U64, all, believe, option, raise, show } from "./types.js";
import type { Level } from "./types.js";
import type { Writer } from "./writer.js";

/** A decision: what follows each outcome is written under it. */
export function branch(w: Writer, nesting: number): true | undefined {
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

export function loop(w: Writer, nesting: number): true | undefined {
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
