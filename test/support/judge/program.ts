/**
 * Random labelled programs, the same for the same seed. Every program reads one secret, and some also an input that internal channels may see; it writes
 * to standard output, to `vault` (may see all) and to `audit` (may see what is internal). Everything else is chance.
 */
import { expression, literal } from "./expressions.js";
import { passage } from "./gadgets.js";
import { HELPERS } from "./helpers.js";
import { GADGETS, HOLES } from "./passages.js";
import { Random } from "./random.js";
import { print, statements } from "./statements.js";
import { BOOL, INTERNAL, PUBLIC, SECRET, STRING, U64, all, believe, copyOf, option, parameterBit, shared, show, vec } from "./types.js";
import type { Belief, Level, Type } from "./types.js";
import { Writer } from "./writer.js";
import type { Callable, Frame, Parameter, Style } from "./writer.js";

export interface RandomProgram {
  readonly seed: number;
  /** What stands after the prelude: the same text for the verifier and for the compiler, but for the attributes. */
  readonly body: string;
  readonly internal: boolean;
  /** It means to print only what is public. */
  readonly careful: boolean;
}

/** The program of the seed; `small` ones are a third of the length. */
export function randomProgram(seed: number, options: { readonly styles?: readonly Style[]; readonly small?: boolean } = {}): RandomProgram {
  const random = new Random(seed);
  const w = new Writer(random, { careless: random.of([0, 0, 0.1, 0.4, 0.8]), internal: random.chance(0.25) }, new Set(options.styles));
  const small = options.small ?? false;
  const items: string[] = [];
  const written = (make: () => void): void => {
    const from = w.lines.length;
    make();
    items.push(...w.lines.splice(from));
  };
  for (let i = random.below(3); i > 0; i--) written(() => typeItem(w));
  if (random.chance(0.4)) written(() => labelledStruct(w));
  for (let i = random.below(small ? 2 : 4); i > 0; i--) written(() => functionItem(w));
  for (let i = random.below(small ? 2 : 3); i > 0; i--) written(() => methodItem(w));
  written(() => mainFunction(w, small));
  return { seed, body: [...helpersOf(w), ...items].join("\n") + "\n", internal: w.theme.internal, careful: w.theme.careless === 0 };
}

/** A program that is little more than one of the passages: some variables, a few of them secret, the passage, and its results printed. */
export function passageProgram(index: number, seed: number): RandomProgram {
  const w = new Writer(new Random(index * 1000 + seed), { careless: 0.5, internal: false });
  const chosen = GADGETS[index % GADGETS.length];
  if (chosen === undefined) throw new Error("no such passage");
  w.inFunction(frameOf(undefined), () => w.block("pub fn main() ", () => {
    resetStatics(w, () => {
      secretInput(w);
      secretInput(w);
      for (const type of Object.values(HOLES)) {
        const value = literal(w, type, PUBLIC, 0);
        const name = w.fresh("v");
        w.line(`let mut ${name}: ${show(type)} = ${value.text};`);
        w.declare(type, value.belief, { name, mutable: true });
      }
      passage(w, chosen);
      for (const place of w.visible()) if (place.name !== "" && place.lent === "no") w.line(`println!("{:?}", ${place.name});`);
    });
  }));
  return { seed, body: [...helpersOf(w), ...w.lines].join("\n") + "\n", internal: false, careful: false };
}

export const PASSAGES = GADGETS.length;

function helpersOf(w: Writer): readonly string[] {
  return Object.keys(HELPERS).filter((name) => w.helpers.has(name)).flatMap((name) => HELPERS[name] ?? []);
}

/** The statics that the body uses begin every run anew. */
function resetStatics(w: Writer, body: () => void): void {
  const at = w.lines.length;
  body();
  if (w.helpers.has("TOTAL")) w.lines.splice(at, 0, "    TOTAL.store(0, Ordering::SeqCst);");
  if (w.helpers.has("LOCAL")) w.lines.splice(at, 0, "    LOCAL.with(|l| l.borrow_mut().clear());");
}

function fieldType(w: Writer): Type {
  return w.random.of([U64, U64, BOOL, STRING, vec(U64), vec(U64), option(U64), shared(U64), { kind: "Tuple", parts: [U64, STRING] }, { kind: "Array", of: U64 }, { kind: "Map", of: U64 }, ...w.types]);
}

const DERIVES = "#[derive(Clone, Debug, PartialEq)]";

function typeItem(w: Writer): void {
  const name = w.fresh("T");
  if (w.random.chance(0.55)) {
    const fields = Array.from({ length: w.random.between(1, 4) }, (_, index) => ({ name: `f${String(index)}`, type: fieldType(w), label: PUBLIC }));
    w.line(DERIVES);
    w.line(`struct ${name} { ${fields.map((field) => `${field.name}: ${show(field.type)}`).join(", ")} }`);
    w.types.push({ kind: "Struct", name, fields });
    return;
  }
  const variants = Array.from({ length: w.random.between(2, 3) }, (_, index) => ({ name: `V${String(index)}`, of: Array.from({ length: w.random.below(3) }, () => fieldType(w)) }));
  w.line(DERIVES);
  w.line(`enum ${name} { ${variants.map((variant) => `${variant.name}${variant.of.length === 0 ? "" : `(${variant.of.map(show).join(", ")})`}`).join(", ")} }`);
  w.types.push({ kind: "Enum", name, variants });
}

/** A struct whose declaration says that one field is secret. */
function labelledStruct(w: Writer): void {
  const name = w.fresh("T");
  const fields = [{ name: "f0", type: U64, label: SECRET }, { name: "f1", type: fieldType(w), label: PUBLIC }, { name: "f2", type: U64, label: PUBLIC }];
  w.line(DERIVES);
  w.line(`struct ${name} { #[label(secret)] f0: u64, f1: ${show(fields[1]?.type ?? U64)}, f2: u64 }`);
  w.types.push({ kind: "Struct", name, fields });
}

const frameOf = (result: Type | undefined): Frame => ({ result, leaves: true, pc: PUBLIC, printed: PUBLIC, returned: PUBLIC, left: PUBLIC, loops: 0 });

function functionItem(w: Writer): void {
  const types = [U64, BOOL, STRING, vec(U64), option(U64), shared(U64), shared(vec(U64)), ...w.types];
  const parameters = Array.from({ length: w.random.between(1, 3) }, (): Parameter => ({ type: w.random.of(types), mode: w.random.of(["value", "ref", "mut"] as const) }));
  const names = parameters.map(() => w.fresh("p"));
  callableItem(w, { parameters, names, method: false, head: (name, result) => `fn ${name}(${parameters.map((parameter, index) => `${names[index] ?? ""}: ${sigil(parameter)}${show(parameter.type)}`).join(", ")})${result} ` });
}

const sigil = ({ mode }: Parameter): string => ({ value: "", ref: "&", mut: "&mut " })[mode];

function methodItem(w: Writer): void {
  const owner = w.random.maybe(w.types);
  if (owner === undefined) return;
  const rest = Array.from({ length: w.random.below(2) }, (): Parameter => ({ type: w.random.of([U64, STRING, vec(U64)]), mode: w.random.of(["value", "ref"] as const) }));
  const parameters: Parameter[] = [{ type: owner, mode: w.random.of(["mut", "mut", "ref"] as const) }, ...rest];
  const names = ["self", ...rest.map(() => w.fresh("p"))];
  w.line(`impl ${show(owner)} {`);
  callableItem(w, { parameters, names, method: true, head: (name, result) => `fn ${name}(${["&" + (parameters[0]?.mode === "mut" ? "mut " : "") + "self", ...rest.map((parameter, index) => `${names[index + 1] ?? ""}: ${sigil(parameter)}${show(parameter.type)}`)].join(", ")})${result} ` });
  w.line("}");
}

interface CallableItem {
  readonly parameters: readonly Parameter[];
  readonly names: readonly string[];
  readonly method: boolean;
  readonly head: (name: string, result: string) => string;
}

function callableItem(w: Writer, item: CallableItem): void {
  const name = w.fresh("g");
  const result = w.random.of<Type | undefined>([U64, U64, STRING, vec(U64), option(U64), option(U64), { kind: "Result", of: U64 }, { kind: "Result", of: U64 }, BOOL, undefined, undefined, ...w.types]);
  const frame = frameOf(result);
  let written: Level[] = [];
  let returned: Level = PUBLIC;
  w.inFunction(frame, () => w.block(item.head(name, result === undefined ? "" : ` -> ${show(result)}`), () => {
    const variables = item.parameters.map((parameter, index) => w.declare(parameter.type, believe(parameter.type, parameterBit(index)), { name: item.names[index] ?? "", mutable: parameter.mode === "mut", reference: parameter.mode !== "value" }));
    w.budget = w.random.between(2, 6);
    statements(w, 6, 2);
    if (result !== undefined) {
      const last = expression(w, result, PUBLIC, 2);
      w.line(last.text);
      returned = all(last.belief) | frame.returned;
    }
    written = variables.map((variable) => all(variable.belief));
  }));
  w.callables.push({ name, method: item.method, parameters: item.parameters, result, returned, printed: frame.printed, written } satisfies Callable);
}

function mainFunction(w: Writer, small: boolean): void {
  const { random } = w;
  w.inFunction(frameOf(undefined), () => w.block("pub fn main() ", () => {
    resetStatics(w, () => {
      secretInput(w);
      if (random.chance(0.3)) secretInput(w);
      if (w.theme.internal) {
        w.line("let inner = internal();");
        w.declare(U64, believe(U64, INTERNAL), { name: "inner" });
      }
      for (let i = random.between(1, 3); i > 0; i--) publicInput(w);
      w.budget = small ? random.between(4, 8) : random.between(8, 22);
      statements(w, w.budget, 3);
      for (let i = random.between(1, 3); i > 0; i--) print(w);
    });
  }));
}

/** A variable that holds the secret, declared in one of the ways that there are. */
function secretInput(w: Writer): void {
  const name = w.fresh("s");
  const mutable = w.random.chance(0.5);
  const keyword = mutable ? "let mut" : "let";
  const content = (type: Type): Belief => ({ ...believe(type, PUBLIC), content: SECRET });
  const declared = (text: string, type: Type, belief: Belief): void => {
    w.line(text);
    w.declare(type, belief, { name, mutable });
  };
  w.random.of([
    () => declared(`${keyword} ${name} = secret();`, U64, believe(U64, SECRET)),
    () => declared(`${keyword} ${name} = secret() % 16;`, U64, believe(U64, SECRET)),
    () => declared(`#[label(secret)] ${keyword} ${name} = input();`, U64, believe(U64, SECRET)),
    () => declared(`#[label(secret)] ${keyword} ${name} = vec![input(), 4, input() % 3];`, vec(U64), believe(vec(U64), SECRET)),
    () => declared(`${keyword} ${name} = vec![secret(), 4, secret() >> 1];`, vec(U64), content(vec(U64))),
    () => declared(`#[label(content = secret)] ${keyword} ${name} = vec![input(), 1, input() / 2];`, vec(U64), content(vec(U64))),
    () => declared(`${keyword} ${name} = Some(secret());`, option(U64), content(option(U64))),
    () => declared(`${keyword} ${name} = format!("{}-1", secret());`, STRING, believe(STRING, SECRET)),
    () => declared(`${keyword} ${name} = Rc::new(RefCell::new(secret()));`, shared(U64), { shape: PUBLIC, content: PUBLIC, parts: [believe(U64, SECRET)] }),
    () => declared(`#[label(secret)] ${keyword} ${name} = input() % 2 == 0;`, BOOL, believe(BOOL, SECRET)),
  ])();
}

function publicInput(w: Writer): void {
  const type = w.random.of([U64, vec(U64), STRING, option(U64), shared(U64), ...w.types]);
  const value = literal(w, type, PUBLIC, 0);
  const name = w.fresh("v");
  w.line(`let mut ${name}: ${show(type)} = ${value.text};`);
  w.declare(type, copyOf(type, value.belief), { name, mutable: true });
}
