/** Whether dropping a value can run code or free memory, by its type. */
import type { Def } from "../program/program.js";
import type { TypeContext } from "./context.js";
import type { Tcx } from "./tcx.js";
import type { Ty } from "./ty.js";

/** Types of the models that own something although their fields do not show it. */
const OWNERS: ReadonlySet<string> = new Set(["Box", "Rc", "Arc", "Weak", "Ref", "RefMut", "MutexGuard", "RwLockReadGuard", "RwLockWriteGuard", "JoinHandle"]);

export function needsDrop(context: TypeContext, tcx: Tcx, ty: Ty, within: Def | undefined, memo: Map<Ty, boolean>): boolean {
  const known = memo.get(ty);
  if (known !== undefined) return known;
  memo.set(ty, false);
  const result = decide(context, tcx, ty, within, (t) => needsDrop(context, tcx, t, within, memo));
  if (ty.hasParams) memo.delete(ty);
  else memo.set(ty, result);
  return result;
}

function decide(context: TypeContext, tcx: Tcx, ty: Ty, within: Def | undefined, sub: (ty: Ty) => boolean): boolean {
  switch (ty.kind) {
    case "Prim": return ty.name === "str";
    case "Never": case "Ref": case "Ptr": case "FnPtr": case "FnDef": case "Foreign":
      return false;
    case "Slice": return true;
    case "Array": return sub(ty.elem);
    case "Tuple": return ty.elems.some(sub);
    case "Closure": return !(tcx.closureTraits(ty.closure)?.copy ?? false);
    case "Param": case "Projection": case "Opaque": return !context.isCopy(ty, within);
    case "Async": case "Dynamic": case "Infer": case "Unknown":
      return true;
    case "Adt": {
      if (ty.def.name === "ManuallyDrop" || ty.def.kind === "Union") return false;
      if (context.isCopy(ty, within)) return false;
      if (ty.def.crate.role === "model" && OWNERS.has(ty.def.name)) return true;
      if (context.dropImpl(ty) !== undefined) return true;
      const fields = ty.def.kind === "Enum" ? ty.def.variants.flatMap((v) => v.fields) : ty.def.fields;
      return fields.some((f) => sub(context.normalize(tcx.eraser.ty(tcx.fieldType(f, ty.args)), within)));
    }
  }
}
