/**
 * The types of random programs, and what the generator believes of a value's label. The belief steers what is printed and branched on, so that
 * about half of the programs are secure; it is not the judge, execution is.
 */
export type Type =
  | { readonly kind: "u64" }
  | { readonly kind: "bool" }
  | { readonly kind: "String" }
  | { readonly kind: "Vec"; readonly of: Type }
  | { readonly kind: "Array"; readonly of: Type }
  | { readonly kind: "Option"; readonly of: Type }
  | { readonly kind: "Result"; readonly of: Type }
  | { readonly kind: "Map"; readonly of: Type }
  | { readonly kind: "Box"; readonly of: Type }
  | { readonly kind: "Shared"; readonly of: Type }
  | { readonly kind: "Tuple"; readonly parts: readonly Type[] }
  | { readonly kind: "Struct"; readonly name: string; readonly fields: readonly Field[] }
  | { readonly kind: "Enum"; readonly name: string; readonly variants: readonly Variant[] };

export interface Field {
  readonly name: string;
  readonly type: Type;
  /** The label that its declaration gives. */
  readonly label: Level;
}

export interface Variant {
  readonly name: string;
  readonly of: readonly Type[];
}

export const U64: Type = { kind: "u64" };
export const BOOL: Type = { kind: "bool" };
export const STRING: Type = { kind: "String" };
export const vec = (of: Type): Type => ({ kind: "Vec", of });
export const option = (of: Type): Type => ({ kind: "Option", of });
export const shared = (of: Type): Type => ({ kind: "Shared", of });

export function show(type: Type): string {
  switch (type.kind) {
    case "u64":
    case "bool":
    case "String":
      return type.kind;
    case "Vec":
    case "Option":
    case "Box":
      return `${type.kind}<${show(type.of)}>`;
    case "Array":
      return `[${show(type.of)}; 4]`;
    case "Result":
      return `Result<${show(type.of)}, String>`;
    case "Map":
      return `BTreeMap<u64, ${show(type.of)}>`;
    case "Shared":
      return `Rc<RefCell<${show(type.of)}>>`;
    case "Tuple":
      return `(${type.parts.map(show).join(", ")})`;
    case "Struct":
    case "Enum":
      return type.name;
  }
}

export function same(a: Type, b: Type): boolean {
  return a === b || show(a) === show(b);
}

export function isCopy(type: Type): boolean {
  switch (type.kind) {
    case "u64":
    case "bool":
      return true;
    case "Array":
    case "Option":
      return isCopy(type.of);
    case "Tuple":
      return type.parts.every(isCopy);
    case "String":
    case "Vec":
    case "Result":
    case "Map":
    case "Box":
    case "Shared":
    case "Struct":
    case "Enum":
      return false;
  }
}

/** A set of inputs: `INTERNAL`, `SECRET`, and one bit for each parameter of the function at hand. */
export type Level = number;
export const PUBLIC: Level = 0;
export const SECRET: Level = 1;
export const INTERNAL: Level = 2;
export const parameterBit = (index: number): Level => 4 << index;

/** What a value depends on: its shape (length, variant), what it holds, and for structs and tuples each part. */
export interface Belief {
  shape: Level;
  content: Level;
  readonly parts: Belief[];
}

export function believe(type: Type, level: Level): Belief {
  return { shape: level, content: level, parts: partsOf(type).map((part, index) => believe(part, level | labelOf(type, index))) };
}

/** A declared label of a field counts in every value of the struct. */
function labelOf(type: Type, index: number): Level {
  return type.kind === "Struct" ? (type.fields[index]?.label ?? PUBLIC) : PUBLIC;
}

function partsOf(type: Type): readonly Type[] {
  if (type.kind === "Tuple") return type.parts;
  if (type.kind === "Struct") return type.fields.map((field) => field.type);
  return type.kind === "Shared" ? [type.of] : [];
}

export function all(belief: Belief): Level {
  return belief.parts.reduce((level, part) => level | all(part), belief.shape | belief.content);
}

/** A copy of a value has beliefs of its own, but for what is shared. */
export function copyOf(type: Type, belief: Belief): Belief {
  const types = partsOf(type);
  const parts = belief.parts.map((part, index) => {
    const of = types[index];
    return of === undefined || type.kind === "Shared" ? part : copyOf(of, part);
  });
  return { shape: belief.shape, content: belief.content, parts };
}

export function raise(belief: Belief, level: Level): void {
  belief.shape |= level;
  belief.content |= level;
  for (const part of belief.parts) raise(part, level);
}

/** The value is replaced by another. */
export function replace(belief: Belief, by: Belief): void {
  belief.shape = by.shape;
  belief.content = by.content;
  belief.parts.splice(0, belief.parts.length, ...by.parts);
}

/** The value is one or the other. */
export function merge(belief: Belief, other: Belief): void {
  belief.shape |= other.shape;
  belief.content |= other.content;
  belief.parts.forEach((part, index) => {
    const from = other.parts[index];
    if (from !== undefined) merge(part, from);
  });
}
