/** What types alone say of what can be reached through a value. */
import { isTy } from "../types/interner.js";
import type { Ty } from "../types/ty.js";

export { isTy };

const MAX_DEPTH = 6;

/**
 * Whether a function that is not known could change something through a value of this type. Types of the checked program may hold anything:
 * where a value has no pointers, nothing comes of it.
 */
export function mayBeWrittenThrough(ty: Ty, depth = 0): boolean {
  if (depth > MAX_DEPTH) return true;
  switch (ty.kind) {
    case "Prim":
    case "Never":
    case "FnDef":
    case "FnPtr":
      return false;
    case "Ref":
      return ty.mut || mayBeWrittenThrough(ty.inner, depth + 1);
    case "Tuple":
      return ty.elems.some((elem) => mayBeWrittenThrough(elem, depth + 1));
    case "Array":
    case "Slice":
      return mayBeWrittenThrough(ty.elem, depth + 1);
    case "Adt":
      return ty.def.crate.role !== "model" || SHARED.has(ty.def.name) || ty.args.some((arg) => !isTy(arg) || mayBeWrittenThrough(arg, depth + 1));
    case "Ptr":
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
