/** Whether code in one module may use a method or field of another. Knows declarations only. */
import type { Visibility } from "../../grammar/ast.js";
import type { Def, FieldDefn, ModDef, Scope } from "../program/program.js";
import type { Tcx } from "./tcx.js";

export function moduleOfScope(scope: Scope): ModDef {
  let at = scope;
  while (at.kind === "Block") at = at.parent;
  return at.def;
}

function moduleOf(def: Def): Def {
  let at: Def = def;
  while (at.kind !== "Mod" && at.parent !== undefined) at = at.parent;
  return at;
}

function isInside(inner: Def, outer: Def): boolean {
  let at: Def | undefined = inner;
  while (at !== undefined) {
    if (at === outer) return true;
    at = at.parent;
  }
  return false;
}

export function isVisible(tcx: Tcx, def: Def, from: Scope): boolean {
  if (def.kind === "Fn" || def.kind === "Const" || def.kind === "TypeAlias") {
    if (def.container.kind === "Trait") return true;
    if (def.container.kind === "Impl" && def.container.def.node.trait !== undefined) return true;
  }
  if (def.kind === "Field" && def.parent?.kind === "Variant") return true;
  return allows(tcx, visibilityOf(def), def, from);
}

function visibilityOf(def: Def): Visibility {
  switch (def.kind) {
    case "Fn": case "Struct": case "Union": case "Enum": case "Variant": case "Field": case "Trait": case "TraitAlias": case "TypeAlias": case "Const": case "Static":
    case "ExternCrate": case "Impl": case "Macro":
      return def.node.vis;
    case "Mod": return "vis" in def.node ? def.node.vis : { kind: "Inherited" };
  }
}

function allows(tcx: Tcx, vis: Visibility, def: Def, from: Scope): boolean {
  switch (vis.kind) {
    case "Public": return true;
    case "Inherited": return isInside(moduleOfScope(from), moduleOf(def));
    case "Restricted": {
      const [first] = vis.path.segments;
      if (first === undefined || first.name === "crate") return def.crate === from.crate && (vis.path.segments.length === 1 || restricted(tcx, vis.path, def, from));
      if (first.name === "self" && vis.path.segments.length === 1) return isInside(moduleOfScope(from), moduleOf(def));
      if (first.name === "super" && vis.path.segments.length === 1) {
        const parent = moduleOf(def).parent;
        return parent === undefined || isInside(moduleOfScope(from), moduleOf(parent));
      }
      return restricted(tcx, vis.path, def, from);
    }
  }
}

function restricted(tcx: Tcx, path: Extract<Visibility, { kind: "Restricted" }>["path"], def: Def, from: Scope): boolean {
  const { resolution } = tcx.program.resolver.resolve(def.scope, path, "type");
  return resolution.kind !== "Def" || resolution.def.kind !== "Mod" || isInside(moduleOfScope(from), resolution.def);
}

export function fieldNamed(fields: readonly FieldDefn[], name: string): FieldDefn | undefined {
  for (const field of fields) if (field.name === name) return field;
  return undefined;
}
