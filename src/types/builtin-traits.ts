/**
 * What holds by the rules of the language, without an impl: `Sized`, `Copy` and `Clone` of structural types, the `Fn` traits of
 * everything that can be called, `Future` of async blocks, auto traits.
 */
import type { FnDef, StructDef, TraitDef, VariantDef } from "../program/program.js";
import { substSig, substTy } from "./fold.js";
import type { LangItems } from "./lang.js";
import type { Solver } from "./solver.js";
import type { Tcx } from "./tcx.js";
import type { GenericArgs, Ty } from "./ty.js";

/** `auto`: taken for granted. `unsize`: decided by coercion, not here. */
export type TraitRole = "sized" | "copy" | "clone" | "fn" | "asyncFn" | "future" | "auto" | "unsize" | "tuple" | "fnPtr" | "none";

export interface CallableSig {
  readonly inputs: readonly Ty[];
  readonly output: Ty;
}

export class TraitRoles {
  private readonly roles = new Map<TraitDef, TraitRole>();

  constructor(lang: LangItems) {
    const put = (role: TraitRole, name: string, plain?: string): void => {
      const trait = lang.trait(name, plain);
      if (trait !== undefined) this.roles.set(trait, role);
    };
    put("sized", "sized", "Sized");
    put("copy", "copy", "Copy");
    put("clone", "clone", "Clone");
    put("fn", "fn_once", "FnOnce");
    put("fn", "fn_mut", "FnMut");
    put("fn", "fn", "Fn");
    put("asyncFn", "async_fn_once", "AsyncFnOnce");
    put("asyncFn", "async_fn_mut", "AsyncFnMut");
    put("asyncFn", "async_fn", "AsyncFn");
    put("future", "future_trait", "Future");
    put("unsize", "unsize", "Unsize");
    put("unsize", "coerce_unsized", "CoerceUnsized");
    put("unsize", "dispatch_from_dyn", "DispatchFromDyn");
    put("tuple", "tuple_trait", "Tuple");
    put("fnPtr", "fn_ptr_trait", "FnPtr");
    put("auto", "send", "Send");
    put("auto", "sync", "Sync");
    put("auto", "unpin", "Unpin");
    put("auto", "destruct", "Destruct");
    put("auto", "freeze");
    put("auto", "pointee_trait");
    put("auto", "discriminant_kind");
  }

  of(trait: TraitDef): TraitRole {
    return this.roles.get(trait) ?? (trait.node.auto ? "auto" : "none");
  }
}

/** `first`: holds whatever impls say. `fallback`: holds when no impl says it. `open`: not known yet. `no`: not by rule. */
export function builtinAnswer(solver: Solver, trait: TraitDef, role: TraitRole, self: Ty): "first" | "fallback" | "open" | "no" {
  switch (role) {
    case "auto":
    case "unsize":
      return "first";
    case "sized": return isSized(self) ? "first" : "no";
    case "fn":
    case "asyncFn":
      return self.kind === "Closure" || self.kind === "FnDef" || self.kind === "FnPtr" ? "first" : "no";
    case "future": return self.kind === "Async" ? "first" : "no";
    case "tuple": return self.kind === "Tuple" ? "first" : "no";
    case "fnPtr": return self.kind === "FnPtr" ? "first" : "no";
    case "copy":
    case "clone":
      return structurallyCopy(solver, trait, role, self);
    case "none": return "no";
  }
}

function structurallyCopy(solver: Solver, _trait: TraitDef, role: "copy" | "clone", self: Ty): "first" | "fallback" | "no" {
  switch (self.kind) {
    case "Prim": return self.name === "str" ? "no" : "fallback";
    case "Never": case "Ptr": case "FnPtr": case "FnDef": case "Tuple": case "Array":
      return "fallback";
    case "Ref": return self.mut ? "no" : "fallback";
    case "Infer": return "fallback";
    case "Closure": {
      const captures = solver.tcx.closureTraits(self.closure);
      return captures === undefined ? "fallback" : captures[role] ? "fallback" : "no";
    }
    case "Adt": case "Foreign": case "Slice": case "Async": case "Dynamic": case "Param": case "Projection": case "Opaque": case "Unknown":
      return "no";
  }
}

export function isSized(ty: Ty): boolean {
  switch (ty.kind) {
    case "Prim": return ty.name !== "str";
    case "Slice": case "Dynamic": case "Foreign":
      return false;
    case "Param": case "Projection":
    case "Never": case "Adt": case "Ref": case "Ptr": case "Array": case "Tuple": case "FnPtr": case "FnDef": case "Closure": case "Async": case "Opaque":
    case "Infer": case "Unknown":
      return true;
  }
}

/** An associated type that a built-in rule gives. */
export function builtinProjection(tcx: Tcx, role: TraitRole, self: Ty, name: string): Ty | undefined {
  if (role === "future" && self.kind === "Async" && name === "Output") return self.output;
  return role === "auto" ? tcx.types.unknown(`associated type ${name}`) : undefined;
}

/** The parameters and result of a type that the language can call; not normalised. */
export function callableSignature(tcx: Tcx, ty: Ty): CallableSig | undefined {
  switch (ty.kind) {
    case "FnPtr": return { inputs: ty.params, output: ty.output };
    case "FnDef": return fnDefSignature(tcx, ty.def, ty.args);
    case "Closure": {
      const sig = tcx.closureSigs.get(ty.closure);
      if (sig === undefined) return undefined;
      return { inputs: sig.inputs.map((t) => substTy(tcx.types, t, ty.args)), output: substTy(tcx.types, sig.output, ty.args) };
    }
    case "Prim": case "Never": case "Adt": case "Foreign": case "Ref": case "Ptr": case "Slice": case "Array": case "Tuple": case "Async": case "Dynamic":
    case "Param": case "Projection": case "Opaque": case "Infer": case "Unknown":
      return undefined;
  }
}

export function fnDefSignature(tcx: Tcx, def: FnDef | StructDef | VariantDef, args: GenericArgs): CallableSig {
  if (def.kind === "Fn") {
    const sig = substSig(tcx.types, tcx.erasedSignatureOf(def), args);
    return { inputs: sig.inputs, output: sig.async ? tcx.types.async(def, args, sig.output) : sig.output };
  }
  const inputs = def.fields.map((f) => tcx.eraser.ty(tcx.fieldType(f, args)));
  if (def.kind === "Struct") return { inputs, output: tcx.types.adt(def, args) };
  const parent = def.parent;
  return { inputs, output: parent?.kind === "Enum" ? tcx.types.adt(parent, args) : tcx.types.unknown("variant") };
}
