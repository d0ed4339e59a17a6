/**
 * Whether the paths of dependent labels lead somewhere: `self.level` needs a field `level`. Looks at the syntax of types only, so what it
 * cannot follow (a generic type, a dereference) it lets pass.
 */
import type { GenericParam, Type } from "../../grammar/ast.js";
import type { Diagnostic } from "../base/diagnostics.js";
import { nearest } from "../base/nearest.js";
import type { Def, FieldDefn, FnDef, Program, Scope, StructDef, UnionDef } from "../program/program.js";
import type { ImplIndex } from "./impl-index.js";
import type { DependentPath, Label } from "./labels.js";
import { paramName } from "./read-attributes.js";

type Record = StructDef | UnionDef;

interface Typed {
  readonly ty: Type;
  readonly scope: Scope;
  readonly generics: readonly GenericParam[];
}

export class DependentPaths {
  constructor(private readonly program: Program, private readonly impls: ImplIndex) {}

  /** Complaints about the paths of `label`, which is written on `owner`. */
  check(label: Label, owner: Def): readonly Diagnostic[] {
    return label.dependent.flatMap((path) => this.checkPath(path, label, owner) ?? []);
  }

  private checkPath(path: DependentPath, label: Label, owner: Def): Diagnostic | undefined {
    let record = this.rootOf(path, owner);
    let sofar = path.root;
    for (const name of path.fields) {
      if (record === undefined) return undefined;
      const field: FieldDefn | undefined = record.fields.find((candidate) => candidate.name === name);
      if (field === undefined) return missing(sofar, name, record, label);
      sofar += `.${name}`;
      record = this.recordOf({ ty: field.node.ty, scope: field.scope, generics: record.node.generics.params });
    }
    return undefined;
  }

  /** The struct that the path starts in. */
  private rootOf({ root }: DependentPath, owner: Def): Record | undefined {
    switch (owner.kind) {
      case "Struct":
      case "Union": return root === "self" ? owner : undefined;
      case "Field": return root === "self" && (owner.parent?.kind === "Struct" || owner.parent?.kind === "Union") ? owner.parent : undefined;
      case "Fn": return root === "self" ? this.selfOf(owner) : this.paramOf(owner, root);
      case "Mod": case "Enum": case "Variant": case "Trait": case "TraitAlias": case "Impl": case "TypeAlias": case "Const": case "Static": case "Macro": case "ExternCrate":
        return undefined;
    }
  }

  private selfOf(fn: FnDef): Record | undefined {
    const { container } = fn;
    if (container.kind !== "Impl") return undefined;
    const { node, scope } = container.def;
    return this.recordOf({ ty: node.self, scope, generics: node.generics.params });
  }

  private paramOf(fn: FnDef, name: string): Record | undefined {
    const param = fn.node.params.find((candidate) => paramName(candidate) === name);
    return param === undefined ? undefined : this.recordOf({ ty: param.ty, scope: fn.scope, generics: fn.node.generics.params });
  }

  private recordOf({ ty, scope, generics }: Typed): Record | undefined {
    const head = this.impls.typeHead(ty, scope, generics);
    return head?.kind === "Def" && (head.def.kind === "Struct" || head.def.kind === "Union") && head.def.crate.role !== "model" && this.hasNoDeref(head.def) ? head.def : undefined;
  }

  /** With a `Deref` impl a field may be one of what the value points to. */
  private hasNoDeref(def: Record): boolean {
    return !this.impls.ofType(def).some((impl) => impl.node.trait?.segments.at(-1)?.name === "Deref" && this.program.crates.includes(impl.crate));
  }
}

function missing(sofar: string, name: string, record: Record, label: Label): Diagnostic {
  const near = nearest(name, record.fields.map((field) => field.name));
  return {
    code: "OWN121", severity: "error", message: `\`${sofar}\` has no field \`${name}\` that this label could depend on`, span: label.span, notes: [],
    help: near === undefined ? [] : [`did you mean \`${sofar}.${near}\`?`],
  };
}
