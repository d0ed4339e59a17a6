/**
 * Path resolution as later stages see it. Reads the finished tables; nothing is changed by a question.
 */
import type { AssocItem, Block, Item, Path, Variant } from "../../../grammar/ast.js";
import type { BlockScope, Def, ModuleScope, Namespace, PathResolution, Resolution, Resolver, Scope, TraitDef } from "../program.js";
import type { ScopeNode, World } from "../world.js";
import { BlockNode, ModuleNode } from "../world.js";
import type { Names } from "./names.js";
import { isVisible, targetOf } from "./names.js";
import { lookupLexical, preludeOf, resolveSegments, startAt } from "./paths.js";

export class WorldResolver implements Resolver {
  private readonly traitCache = new Map<Scope, readonly TraitDef[]>();

  constructor(private readonly world: World) {}

  resolve(scope: Scope, path: Path, namespace: Namespace): PathResolution {
    const node = scopeNode(scope);
    const { qself } = path;
    if (qself?.position === 0) return { resolution: { kind: "Unresolved", at: 0 }, used: 0 };
    const segments = qself === undefined ? path.segments : path.segments.slice(0, qself.position);
    const found = resolveSegments(this.world, startAt(node, false, true), segments, path.global, qself === undefined ? namespace : "type");
    if (found.kind === "NotFound") return { resolution: { kind: "Unresolved", at: found.at }, used: 0 };
    return { resolution: found.target, used: found.used };
  }

  resolveName(scope: Scope, name: string, _position: number, namespace: Namespace): Resolution | undefined {
    const binding = lookupLexical(this.world, startAt(scopeNode(scope), false, true), name, namespace, false);
    return binding === undefined ? undefined : targetOf(binding);
  }

  blockScope(block: Block): BlockScope | undefined {
    const node = this.world.blockNodes.get(block);
    return node !== undefined && !isEmpty(node.names) ? node : undefined;
  }

  defOf(item: Item | AssocItem | Variant): Def | undefined {
    return this.world.defOfNode.get(item);
  }

  traitsInScope(scope: Scope): readonly TraitDef[] {
    let traits = this.traitCache.get(scope);
    if (traits === undefined) {
      traits = this.findTraits(scopeNode(scope));
      this.traitCache.set(scope, traits);
    }
    return traits;
  }

  private findTraits(start: ScopeNode): readonly TraitDef[] {
    const traits = new Set<TraitDef>();
    const module = start.kind === "Module" ? start : start.module;
    for (let scope: ScopeNode = start; ; scope = scope.parent) {
      addTraits(scope.names, module, traits);
      if (scope.kind === "Module") break;
    }
    const prelude = preludeOf(this.world, start.crate);
    if (prelude !== undefined) addTraits(prelude, module, traits);
    return [...traits];
  }

  namesOf(module: ModuleScope, namespace: Namespace): readonly { readonly name: string; readonly resolution: Resolution }[] {
    const names = this.world.tables[module.def.id];
    return names === undefined ? [] : [...names[namespace]].map(([name, binding]) => ({ name, resolution: targetOf(binding) }));
  }
}

function addTraits(names: Names, from: ModuleScope, out: Set<TraitDef>): void {
  for (const binding of names.type.values()) {
    const target = targetOf(binding);
    if (target.kind === "Def" && target.def.kind === "Trait" && isVisible(binding.vis, from)) out.add(target.def);
  }
  for (const binding of names.anonymous) {
    const target = targetOf(binding);
    if (target.kind === "Def" && target.def.kind === "Trait") out.add(target.def);
  }
}

function isEmpty(names: Names): boolean {
  return names.type.size === 0 && names.value.size === 0 && names.macro.size === 0 && names.anonymous.length === 0 && names.incomplete === undefined;
}

/** Every scope that this folder hands out is one of its own. */
function scopeNode(scope: Scope): ScopeNode {
  if (scope instanceof ModuleNode || scope instanceof BlockNode) return scope;
  throw new TypeError("a scope of another program");
}
