/** A quick test whether two types can be equal, before variables are made and unified. Errs on the side of yes. */
import { isFloatName, isIntName } from "./impl-index.js";
import type { InferTable } from "./infer-table.js";
import { isTy } from "./interner.js";
import { TyFlag } from "./ty.js";
import type { GenericArgs, Ty } from "./ty.js";

/**
 * `open`: parameters in `pattern` stand for anything (it is the header of an impl). `rigid`: variables and projections in `target` are what they are,
 * so that only a parameter of the pattern covers them.
 */
export function mayMatch(table: InferTable, pattern: Ty, target: Ty, open: boolean, rigid = false): boolean {
  if (pattern === target) return true;
  if (open && pattern.kind === "Param") return true;
  const p = table.shallow(pattern);
  const t = table.shallow(target);
  if (p === t) return true;
  if (p.kind === "Unknown" || t.kind === "Unknown") return true;
  if (p.kind === "Projection" && (open || (p.flags & TyFlag.Infer) !== 0)) return true;
  if (t.kind === "Infer") return rigid ? false : variableFits(table, t.variable, p);
  if (p.kind === "Infer") return variableFits(table, p.variable, t);
  if (t.kind === "Projection" && !rigid && (t.flags & TyFlag.Infer) !== 0) return true;
  if (t.kind === "Param" && open && rigid) return p.kind === "Param";
  switch (p.kind) {
    case "Prim": case "Never": case "Foreign":
      return false;
    case "Param": return false;
    case "Adt": return t.kind === "Adt" && p.def === t.def && allMayMatch(table, p.args, t.args, open, rigid);
    case "Ref": return t.kind === "Ref" && p.mut === t.mut && mayMatch(table, p.inner, t.inner, open, rigid);
    case "Ptr": return t.kind === "Ptr" && p.mut === t.mut && mayMatch(table, p.inner, t.inner, open, rigid);
    case "Slice": return t.kind === "Slice" && mayMatch(table, p.elem, t.elem, open, rigid);
    case "Array": return t.kind === "Array" && mayMatch(table, p.elem, t.elem, open, rigid);
    case "Tuple": return t.kind === "Tuple" && p.elems.length === t.elems.length && allMayMatch(table, p.elems, t.elems, open, rigid);
    case "FnPtr": return t.kind === "FnPtr" && p.params.length === t.params.length;
    case "FnDef": return t.kind === "FnDef" && p.def === t.def;
    case "Closure": return t.kind === "Closure" && p.closure === t.closure;
    case "Async": return t.kind === "Async" && p.of === t.of;
    case "Dynamic": return t.kind === "Dynamic" && p.bounds[0]?.trait === t.bounds[0]?.trait;
    case "Projection": return t.kind === "Projection" && p.assoc === t.assoc;
    case "Opaque": return t.kind === "Opaque" && p.def === t.def && p.index === t.index;
  }
}

function allMayMatch(table: InferTable, a: GenericArgs, b: GenericArgs, open: boolean, rigid: boolean): boolean {
  for (let i = 0; i < a.length; i++) {
    const x = a[i];
    const y = b[i];
    if (x !== undefined && y !== undefined && isTy(x) && isTy(y) && !mayMatch(table, x, y, open, rigid)) return false;
  }
  return true;
}

function variableFits(table: InferTable, variable: number, other: Ty): boolean {
  const kind = table.kindOf(variable);
  if (kind === "ty" || other.kind === "Projection") return true;
  if (other.kind === "Infer") {
    const theirs = table.kindOf(other.variable);
    return theirs === "ty" || theirs === kind;
  }
  return other.kind === "Prim" && (kind === "int" ? isIntName(other.name) : isFloatName(other.name));
}
