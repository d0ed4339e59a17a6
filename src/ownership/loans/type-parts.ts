/** Looking for parts of types: the `dyn` behind pointers, the lifetimes that are written. */
import type { Ty } from "../../types/ty.js";
import { isTy } from "../../types/interner.js";

/** The `dyn` type that a pointer type points to, if it does. */
export function dynamicIn(ty: Ty): Ty | undefined {
  switch (ty.kind) {
    case "Dynamic": return ty;
    case "Ref": case "Ptr": return dynamicIn(ty.inner);
    case "Adt": {
      for (const arg of ty.args) {
        const found = isTy(arg) ? dynamicIn(arg) : undefined;
        if (found !== undefined) return found;
      }
      return undefined;
    }
    case "Prim": case "Never": case "Foreign": case "Slice": case "Array": case "Tuple": case "FnPtr": case "FnDef": case "Closure": case "Async": case "Param":
    case "Projection": case "Opaque": case "Infer": case "Unknown":
      return undefined;
  }
}

/** The lifetimes that are written in a type. */
export function lifetimesIn(node: object): Set<string> {
  const out = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null || depth > 30) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1);
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      if (key === "name" && typeof part === "string" && part.startsWith("'")) out.add(part);
      else visit(part, depth + 1);
    }
  };
  visit(node, 0);
  return out;
}
