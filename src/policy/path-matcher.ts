/**
 * What a path or pattern of the policy stands for in a program. Follows public names and re-exports as `use` does, and goes on into
 * types and traits: `Type::method` is found in every impl of the type, `Trait::method` covers all implementations.
 * Does nothing until it is asked. Knows nothing of labels.
 */
import { nearest } from "../base/nearest.js";
import type { Crate, Def, EnumDef, FieldDefn, FnDef, ModDef, Program, Resolution } from "../program/program.js";
import { ImplIndex } from "./impl-index.js";
import type { PathPattern } from "./path-pattern.js";
import { isGlob, segmentMatches } from "./path-pattern.js";
import { firstParam, paramName } from "./read-attributes.js";

export type Target =
  | { readonly kind: "Def"; readonly def: Def }
  | { readonly kind: "Param"; readonly fn: FnDef; readonly index: number };

export type Match =
  | { readonly kind: "Found"; readonly targets: readonly Target[] }
  /** The path starts with a crate of which nothing is on disk. */
  | { readonly kind: "UnknownCrate"; readonly crate: string }
  /** `nearest` is a path that would have matched. */
  | { readonly kind: "Nothing"; readonly nearest: string | undefined };

/** What a path has reached on its way: a definition, or a primitive type. */
type Node = { readonly kind: "Def"; readonly def: Def } | { readonly kind: "Primitive"; readonly name: string };

const STD: ReadonlySet<string> = new Set(["std", "core", "alloc"]);
const NAMESPACES = ["type", "value", "macro"] as const;

export class PathMatcher {
  private readonly names = new Map<ModDef, ReadonlyMap<string, readonly Node[]>>();
  private readonly impls: ImplIndex;

  constructor(private readonly program: Program) {
    this.impls = new ImplIndex(program);
  }

  match(pattern: PathPattern): Match {
    const [first = "", ...rest] = pattern.segments;
    const roots = this.roots(first);
    if (roots === undefined) return this.withoutCrate(first, pattern);
    const nodes = this.walk(roots, rest);
    const targets = this.select(nodes, pattern);
    if (targets.length > 0) return { kind: "Found", targets };
    return { kind: "Nothing", nearest: this.suggest(roots, first, rest, pattern, nodes) };
  }

  /** Where a path starts; undefined when its first segment names no crate that was read. */
  private roots(first: string): readonly Node[] | undefined {
    const of = (test: (crate: Crate) => boolean): readonly Node[] => this.program.crates.filter(test).map((crate) => ({ kind: "Def", def: crate.root }));
    if (first === "crate") return of((crate) => crate.role === "checked");
    if (isGlob(first)) return of((crate) => crate.role !== "model" && segmentMatches(first, crate.name));
    const wanted = STD.has(first) ? "std" : first.replaceAll("-", "_");
    const found = of((crate) => crate.name === wanted);
    if (found.length > 0) return found;
    return this.impls.hasPrimitive(first) ? [{ kind: "Primitive", name: first }] : undefined;
  }

  private withoutCrate(first: string, pattern: PathPattern): Match {
    const name = first.replaceAll("-", "_");
    const isUsed = this.program.gaps.some((gap) => gap.kind === "unknownCrate" && (gap.what === name || gap.what.startsWith(`${name}::`)));
    if (isUsed || STD.has(first) || pattern.segments.length < 2) return pattern.segments.length < 2 ? { kind: "Nothing", nearest: undefined } : { kind: "UnknownCrate", crate: name };
    const known = ["crate", "std", ...this.program.crates.filter((crate) => crate.role !== "model").map((crate) => crate.name)];
    const near = nearest(first, known);
    if (near === undefined) return { kind: "UnknownCrate", crate: name };
    return { kind: "Nothing", nearest: [near, ...pattern.segments.slice(1)].join("::") };
  }

  private walk(roots: readonly Node[], segments: readonly string[]): readonly Node[] {
    let nodes = roots;
    for (const segment of segments) {
      nodes = segment === "**" ? this.descendants(nodes) : unique(nodes.flatMap((node) => this.children(node, segment)));
    }
    return nodes;
  }

  /** The nodes themselves and all that stands in them. */
  private descendants(roots: readonly Node[]): readonly Node[] {
    const seen = new Set<Def>();
    const out: Node[] = [];
    const visit = (node: Node): void => {
      if (node.kind === "Def") {
        if (seen.has(node.def)) return;
        seen.add(node.def);
      }
      out.push(node);
      for (const child of this.children(node, "*")) if (child.kind === "Def" && contains(roots, child.def)) visit(child);
    };
    for (const root of roots) visit(root);
    return out;
  }

  private children(node: Node, segment: string): readonly Node[] {
    if (node.kind === "Primitive") return this.assocOf(this.impls.ofPrimitive(node.name), segment);
    const { def } = node;
    switch (def.kind) {
      case "Mod": return this.pick(this.namesOf(def), segment);
      case "Enum": return [...pickDefs(def.variants, segment), ...this.assocOf(this.impls.ofType(def), segment)];
      case "Struct":
      case "Union":
      case "TypeAlias": return this.assocOf(this.impls.ofType(def), segment);
      case "Trait": return [...pickDefs(def.items, segment), ...this.assocOf(this.impls.ofTrait(def), segment)];
      case "ExternCrate": return def.target === undefined ? [] : this.children({ kind: "Def", def: def.target.root }, segment);
      case "Fn": case "Variant": case "Field": case "TraitAlias": case "Impl": case "Const": case "Static": case "Macro": return [];
    }
  }

  private assocOf(impls: readonly Def[], segment: string): readonly Node[] {
    return impls.flatMap((impl) => (impl.kind === "Impl" ? pickDefs(impl.items, segment) : []));
  }

  private pick(names: ReadonlyMap<string, readonly Node[]>, segment: string): readonly Node[] {
    if (!isGlob(segment)) return names.get(segment) ?? [];
    return [...names].flatMap(([name, nodes]) => (segmentMatches(segment, name) ? nodes : []));
  }

  private namesOf(module: ModDef): ReadonlyMap<string, readonly Node[]> {
    let names = this.names.get(module);
    if (names === undefined) {
      const made = new Map<string, Node[]>();
      for (const namespace of NAMESPACES) {
        for (const { name, resolution } of this.program.resolver.namesOf(module.module, namespace)) {
          const node = nodeOf(resolution);
          const known = made.get(name);
          if (node === undefined) continue;
          if (known === undefined) made.set(name, [node]);
          else if (!known.some((other) => sameNode(other, node))) known.push(node);
        }
      }
      names = made;
      this.names.set(module, names);
    }
    return names;
  }

  /** Applies `.field` and `(param)`. */
  private select(nodes: readonly Node[], pattern: PathPattern): readonly Target[] {
    const defs = nodes.flatMap((node) => (node.kind === "Def" ? [node.def] : []));
    const { field, param } = pattern;
    if (field !== undefined) return defs.flatMap(fieldsOf).filter((def) => segmentMatches(field, def.name)).map((def) => ({ kind: "Def", def }));
    if (param !== undefined) return defs.flatMap((def) => (def.kind === "Fn" ? paramTargets(def, param) : []));
    return defs.map((def) => ({ kind: "Def", def }));
  }

  private suggest(roots: readonly Node[], first: string, segments: readonly string[], pattern: PathPattern, nodes: readonly Node[]): string | undefined {
    const path = [first, ...segments].join("::");
    if (nodes.length > 0) {
      const defs = nodes.flatMap((node) => (node.kind === "Def" ? [node.def] : []));
      const field = pattern.field === undefined ? undefined : nearest(pattern.field, defs.flatMap(fieldsOf).map((def) => def.name));
      const param = pattern.param === undefined ? undefined : nearest(pattern.param, defs.flatMap((def) => (def.kind === "Fn" ? paramNames(def) : [])));
      if (field !== undefined) return `${path}.${field}`;
      return param === undefined ? undefined : `${path}(${param})`;
    }
    for (let length = 0; length < segments.length; length++) {
      const next = this.walk(roots, segments.slice(0, length + 1));
      if (next.length > 0) continue;
      const here = this.walk(roots, segments.slice(0, length));
      const near = nearest(segments[length] ?? "", new Set(here.flatMap((node) => this.children(node, "*")).map(nameOfNode)));
      return near === undefined ? undefined : [first, ...segments.slice(0, length), near, ...segments.slice(length + 1)].join("::");
    }
    return undefined;
  }
}

/** Whether `def` stands in what one of `roots` is, and is not merely re-exported there. */
function contains(roots: readonly Node[], def: Def): boolean {
  for (let at: Def | undefined = def; at !== undefined; at = at.parent) {
    const here = at;
    if (roots.some((root) => root.kind === "Def" && (root.def === here || (here.kind === "Impl" && root.def.crate === here.crate)))) return true;
  }
  return false;
}

function nodeOf(resolution: Resolution): Node | undefined {
  switch (resolution.kind) {
    case "Def": return { kind: "Def", def: resolution.def };
    case "Primitive": return { kind: "Primitive", name: resolution.name };
    case "Unknown":
    case "Unresolved": return undefined;
  }
}

function sameNode(a: Node, b: Node): boolean {
  return a.kind === "Def" ? b.kind === "Def" && a.def === b.def : b.kind === "Primitive" && a.name === b.name;
}

function nameOfNode(node: Node): string {
  return node.kind === "Def" ? node.def.name : node.name;
}

function unique(nodes: readonly Node[]): readonly Node[] {
  if (nodes.length < 2) return nodes;
  const seen = new Set<Def | string>();
  return nodes.filter((node) => {
    const key = node.kind === "Def" ? node.def : node.name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function pickDefs(defs: readonly Def[], segment: string): readonly Node[] {
  return defs.filter((def) => segmentMatches(segment, def.name)).map((def) => ({ kind: "Def", def }));
}

function fieldsOf(def: Def): readonly FieldDefn[] {
  switch (def.kind) {
    case "Struct":
    case "Union":
    case "Variant": return def.fields;
    case "Enum": return enumFields(def);
    case "Mod": case "Fn": case "Field": case "Trait": case "TraitAlias": case "Impl": case "TypeAlias": case "Const": case "Static": case "Macro": case "ExternCrate": return [];
  }
}

function enumFields(def: EnumDef): readonly FieldDefn[] {
  return def.variants.flatMap((variant) => variant.fields);
}

function paramNames(fn: FnDef): readonly string[] {
  return [...(fn.node.self === undefined ? [] : ["self"]), ...fn.node.params.flatMap((param) => paramName(param) ?? [])];
}

function paramTargets(fn: FnDef, wanted: string): readonly Target[] {
  const first = firstParam(fn);
  const targets: Target[] = [];
  if (fn.node.self !== undefined && segmentMatches(wanted, "self")) targets.push({ kind: "Param", fn, index: 0 });
  fn.node.params.forEach((param, i) => {
    const name = paramName(param);
    if (String(i) === wanted || (name !== undefined && segmentMatches(wanted, name))) targets.push({ kind: "Param", fn, index: first + i });
  });
  return targets;
}
