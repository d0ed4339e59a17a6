/** Which impls belong to a type or a trait, by their syntax alone. Built when it is first asked for. */
import type { GenericParam, Path, Type } from "../../grammar/ast.js";
import { ownImpls } from "../program/foundation.js";
import type { Def, ImplDef, Program, Resolution, Scope } from "../program/program.js";

/** Some of a program's impls by what they belong to. */
interface Filed {
  readonly byType: Map<Def, ImplDef[]>;
  readonly byTrait: Map<Def, ImplDef[]>;
  readonly byPrimitive: Map<string, ImplDef[]>;
}

export class ImplIndex {
  private found: readonly Filed[] | undefined;

  constructor(private readonly program: Program) {}

  /** Impls whose self type is `def`, with any arguments; of an alias, those of the type it stands for. */
  ofType(def: Def): readonly ImplDef[] {
    const head = this.headOf(def);
    return head === undefined ? [] : this.filed().flatMap((each) => each.byType.get(head) ?? []);
  }

  ofTrait(def: Def): readonly ImplDef[] {
    return this.filed().flatMap((each) => each.byTrait.get(def) ?? []);
  }

  ofPrimitive(name: string): readonly ImplDef[] {
    return this.filed().flatMap((each) => each.byPrimitive.get(name) ?? []);
  }

  hasPrimitive(name: string): boolean {
    return this.filed().some((each) => each.byPrimitive.has(name));
  }

  /** The impls of the models that programs share are filed once for all of them. */
  private filed(): readonly Filed[] {
    const { foundation } = this.program;
    this.found ??= [...(foundation === undefined ? [] : [foundation.shared(ImplIndex, () => this.file(foundation.impls))]), this.file(ownImpls(this.program))];
    return this.found;
  }

  private file(impls: readonly ImplDef[]): Filed {
    const found: Filed = { byType: new Map(), byTrait: new Map(), byPrimitive: new Map() };
    for (const impl of impls) {
      const { trait, self } = impl.node;
      const of = trait === undefined ? undefined : this.resolve(impl.scope, trait);
      if (of?.kind === "Def") push(found.byTrait, of.def, impl);
      if (self.kind === "RefType") continue;
      const head = this.typeHead(self, impl.scope, impl.node.generics.params);
      if (head?.kind === "Primitive") push(found.byPrimitive, head.name, impl);
      else if (head?.kind === "Def") push(found.byType, this.headOf(head.def) ?? head.def, impl);
    }
    return found;
  }

  /** The definition that the syntax of a type names, references and aliases looked through. */
  typeHead(ty: Type, scope: Scope, generics: readonly GenericParam[]): Resolution | undefined {
    switch (ty.kind) {
      case "PathType": return this.pathHead(ty.path, scope, generics);
      case "ParenType": return this.typeHead(ty.inner, scope, generics);
      case "RefType": return this.typeHead(ty.inner, scope, generics);
      case "TupleType": case "ArrayType": case "SliceType": case "PtrType": case "FnPtrType": case "NeverType": case "InferType": case "ImplTraitType":
      case "TraitObjectType": case "MacroType": case "VariadicType": case "UnsafeBinderType": case "ErrorType": return undefined;
    }
  }

  /** The definition itself, or the type that an alias stands for; undefined when that is no definition. */
  headOf(def: Def): Def | undefined {
    let at: Def = def;
    for (let steps = 0; at.kind === "TypeAlias" && steps < 8; steps++) {
      if (at.node.ty === undefined) return at;
      const head = this.typeHead(at.node.ty, at.scope, at.node.generics.params);
      if (head?.kind !== "Def") return undefined;
      at = head.def;
    }
    return at;
  }

  private pathHead(path: Path, scope: Scope, generics: readonly GenericParam[]): Resolution | undefined {
    const [first, second] = path.segments;
    if (path.qself !== undefined || first === undefined) return undefined;
    if (second === undefined && generics.some((param) => param.kind === "TypeParam" && param.name.name === first.name)) return undefined;
    return this.resolve(scope, path);
  }

  private resolve(scope: Scope, path: Path): Resolution | undefined {
    const { resolution, used } = this.program.resolver.resolve(scope, path, "type");
    return used === path.segments.length ? resolution : undefined;
  }
}

function push<K>(map: Map<K, ImplDef[]>, key: K, impl: ImplDef): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [impl]);
  else list.push(impl);
}
