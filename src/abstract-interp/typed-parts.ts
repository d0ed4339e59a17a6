/** Which parts a value has, by its type. Knows nothing of what they hold. */
import type { Ty } from "../types/ty.js";
import type { Engine } from "./engine.js";
import type { Step } from "./paths.js";
import { fieldStep, STEP } from "./paths.js";

/** The parts of a value of this type with their steps; undefined where the type does not tell them, or has none. */
export function partTypes(engine: Engine, ty: Ty): readonly (readonly [Step, Ty])[] | undefined {
  if (ty.kind === "Tuple") return ty.elems.map((elem, index) => [fieldStep(-1, index), elem] as const);
  if (ty.kind === "Array" || ty.kind === "Slice") return [[STEP.elem, ty.elem]];
  if (ty.kind === "Closure") return engine.capturedTypes(ty).map((captured, index) => [fieldStep(-1, index), captured] as const);
  if (ty.kind !== "Adt" || ty.def.kind === "Union") return undefined;
  const content = engine.isBox(ty) ? engine.boxContent(ty) : undefined;
  if (content !== undefined) return [[STEP.box, content]];
  const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
  return variants.flatMap((variant, position) => variant.fields.map((field) => [fieldStep(ty.def.kind === "Enum" ? position : -1, field.index), engine.types.fieldType(field, ty.args)] as const));
}
