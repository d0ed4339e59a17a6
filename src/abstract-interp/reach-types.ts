/** What types alone say of what can be reached through a value. */
import type { GenericArg, Ty } from "../types/ty.js";

/** Whether a function that is not known could change something through a value of this type. */
export function mayBeWrittenThrough(ty: Ty, depth = 0): boolean {
  switch (ty.kind) {
    case "Prim":
    case "Never":
    case "FnDef":
    case "FnPtr":
      return false;
    case "Ref":
      return ty.mut || hasCell(ty.inner, depth + 1);
    case "Ptr":
      return true;
    case "Tuple":
      return ty.elems.some((elem) => mayBeWrittenThrough(elem, depth + 1));
    case "Array":
    case "Slice":
      return mayBeWrittenThrough(ty.elem, depth + 1);
    case "Adt":
      return depth > 6 || ty.args.some((arg) => isTy(arg) && mayBeWrittenThrough(arg, depth + 1)) || ty.args.some((arg) => !isTy(arg)) || SHARED.has(ty.def.name);
    case "Closure":
    case "Async":
    case "Foreign":
    case "Dynamic":
    case "Param":
    case "Projection":
    case "Opaque":
    case "Infer":
    case "Unknown":
      return true;
  }
}

/** Types of the standard library that let several owners write. Their models are plain structs, so the name is what tells. */
const SHARED: ReadonlySet<string> = new Set([
  "Rc", "Arc", "Weak", "Cell", "RefCell", "UnsafeCell", "OnceCell", "LazyCell", "Mutex", "RwLock", "OnceLock", "LazyLock", "Sender", "SyncSender", "Receiver",
  "AtomicBool", "AtomicI8", "AtomicI16", "AtomicI32", "AtomicI64", "AtomicIsize", "AtomicU8", "AtomicU16", "AtomicU32", "AtomicU64", "AtomicUsize", "AtomicPtr",
]);

function hasCell(ty: Ty, depth: number): boolean {
  switch (ty.kind) {
    case "Prim":
    case "Never":
    case "FnDef":
    case "FnPtr":
      return false;
    case "Ref":
      return ty.mut || hasCell(ty.inner, depth + 1);
    case "Ptr":
      return true;
    case "Tuple":
      return ty.elems.some((elem) => hasCell(elem, depth + 1));
    case "Array":
    case "Slice":
      return hasCell(ty.elem, depth + 1);
    case "Adt":
      if (SHARED.has(ty.def.name) || depth > 6) return true;
      if (ty.args.some((arg) => isTy(arg) && hasCell(arg, depth + 1))) return true;
      return ty.def.crate.role !== "model" && depth < 4;
    case "Closure":
    case "Async":
    case "Foreign":
    case "Dynamic":
    case "Param":
    case "Projection":
    case "Opaque":
    case "Infer":
    case "Unknown":
      return true;
  }
}

export function isTy(arg: GenericArg): arg is Ty {
  switch (arg.kind) {
    case "Static":
    case "RegionParam":
    case "BoundRegion":
    case "Elided":
    case "Erased":
    case "Value":
    case "ConstParamRef":
    case "ConstInfer":
    case "Unevaluated":
    case "UnknownConst":
      return false;
    case "Prim":
    case "Never":
    case "Adt":
    case "Foreign":
    case "Ref":
    case "Ptr":
    case "Slice":
    case "Array":
    case "Tuple":
    case "FnPtr":
    case "FnDef":
    case "Closure":
    case "Async":
    case "Dynamic":
    case "Param":
    case "Projection":
    case "Opaque":
    case "Infer":
    case "Unknown":
      return true;
  }
}
