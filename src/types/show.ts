/** Types as a user would write them. Knows the shape of types and the names of definitions. */
import type { Def } from "../program/program.js";
import { isRegion, isTy } from "./interner.js";
import type { AdtDef, Const, DynBound, GenericArg, GenericArgs, Region, Ty } from "./ty.js";

const MAX_DEPTH = 12;

/** How many arguments of a type to write: those at the end that are defaults are left out. */
export type Written = (def: AdtDef, args: GenericArgs) => number;

const ALL: Written = (_def, args) => args.length;

export function show(arg: GenericArg, depth = 0, written: Written = ALL): string {
  if (!isTy(arg)) return isRegion(arg) ? showRegion(arg) : showConst(arg);
  return showTy(arg, depth, written);
}

function showTy(ty: Ty, depth: number, written: Written): string {
  if (depth > MAX_DEPTH) return "…";
  const sub = (t: GenericArg): string => show(t, depth + 1, written);
  switch (ty.kind) {
    case "Prim": return ty.name;
    case "Never": return "!";
    case "Adt": return ty.def.name + showArgs(ty.args.slice(0, written(ty.def, ty.args)), depth, written);
    case "Foreign": return ty.def.name;
    case "Ref": return `&${ty.region.kind === "Erased" || ty.region.kind === "Elided" ? "" : `${showRegion(ty.region)} `}${ty.mut ? "mut " : ""}${sub(ty.inner)}`;
    case "Ptr": return `*${ty.mut ? "mut" : "const"} ${sub(ty.inner)}`;
    case "Slice": return `[${sub(ty.elem)}]`;
    case "Array": return `[${sub(ty.elem)}; ${showConst(ty.len)}]`;
    case "Tuple": return ty.elems.length === 1 ? `(${ty.elems.map(sub).join("")},)` : `(${ty.elems.map(sub).join(", ")})`;
    case "FnPtr": return `${ty.unsafe ? "unsafe " : ""}fn(${ty.params.map(sub).join(", ")})${ty.output.kind === "Tuple" && ty.output.elems.length === 0 ? "" : ` -> ${sub(ty.output)}`}`;
    case "FnDef": return `fn ${shortPath(ty.def)}${showArgs(ty.args, depth, written)}`;
    case "Closure": return `{closure#${String(ty.closure.index)}}`;
    case "Async": return `impl Future<Output = ${sub(ty.output)}>`;
    case "Dynamic": return `dyn ${ty.bounds.map((b) => showBound(b, depth, written)).join(" + ")}`;
    case "Param": return ty.name;
    case "Projection": {
      const self = ty.args[0];
      const trait = ty.trait.name + showArgs(ty.args.slice(1), depth, written);
      return `<${self === undefined ? "?" : sub(self)} as ${trait}>::${ty.assoc.name}`;
    }
    case "Opaque": return `impl ${ty.bounds.map((b) => showBound(b, depth, written)).join(" + ")}`;
    case "Infer": return `?${String(ty.variable)}`;
    case "Unknown": return "{unknown}";
  }
}

function showBound(bound: DynBound, depth: number, written: Written): string {
  const args = bound.args.filter((a) => !isRegion(a) || a.kind === "RegionParam").map((a) => show(a, depth + 1, written));
  const assoc = bound.assoc.map((a) => `${a.def.name} = ${show(a.ty, depth + 1, written)}`);
  const all = [...args, ...assoc];
  return bound.trait.name + (all.length === 0 ? "" : `<${all.join(", ")}>`);
}

function showArgs(args: GenericArgs, depth: number, written: Written): string {
  const shown = args.filter((a) => !isRegion(a) || a.kind === "RegionParam" || a.kind === "Static").map((a) => show(a, depth + 1, written));
  return shown.length === 0 ? "" : `<${shown.join(", ")}>`;
}

export function showRegion(region: Region): string {
  switch (region.kind) {
    case "Static": return "'static";
    case "RegionParam": return region.name;
    case "BoundRegion": return "'_";
    case "Elided": return "'_";
    case "Erased": return "'_";
  }
}

function showConst(konst: Const): string {
  switch (konst.kind) {
    case "Value": return String(konst.value);
    case "ConstParamRef": return konst.name;
    case "ConstInfer": return `?${String(konst.variable)}`;
    case "Unevaluated": return "_";
    case "UnknownConst": return "_";
  }
}

/** The definition's name with that of the type, trait or impl it stands in. */
export function shortPath(def: Def): string {
  const parent = def.parent;
  if (parent === undefined || parent.kind === "Mod" || parent.kind === "Impl" || parent.kind === "Fn") return def.name;
  return `${parent.name}::${def.name}`;
}
