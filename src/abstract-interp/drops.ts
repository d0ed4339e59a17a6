/** What runs when a value goes out of scope: the user's `Drop` implementations in it. */
import type { Place } from "../ir/ir.js";
import type { Ty } from "../types/ty.js";
import { callFunction } from "./calls.js";
import type { Frame } from "./frame.js";
import type { Location } from "./paths.js";
import { fieldStep, STEP } from "./paths.js";
import { locate } from "./places.js";

const MAX_DEPTH = 6;

export function applyDrop(frame: Frame, place: Place): void {
  const located = locate(frame, place);
  if (!frame.engine.hasUserDrop(located.ty)) return;
  // Whether it is still there to be dropped may have been decided.
  const before = frame.pc;
  frame.pc = frame.engine.labels.join(before, frame.engine.labels.asDecision(frame.values.shapeLabel(frame.memory.readAll(frame.state, located.locations))));
  dropValue(frame, located.locations, located.ty, 0);
  frame.pc = before;
}

function dropValue(frame: Frame, locations: readonly Location[], ty: Ty, depth: number): void {
  if (depth > MAX_DEPTH || !frame.engine.hasUserDrop(ty)) return;
  const { paths } = frame.memory;
  const inner = (step: number): readonly Location[] => locations.map((location) => paths.within(location, step));
  switch (ty.kind) {
    case "Adt": {
      if (frame.engine.isBox(ty)) {
        const content = frame.engine.boxContent(ty);
        if (content !== undefined) dropValue(frame, inner(STEP.box), content, depth + 1);
        return;
      }
      const drop = frame.engine.userDrop(ty);
      if (drop !== undefined) {
        const self = frame.engine.types.signatureOf(drop.def).inputs[0] ?? ty;
        callFunction(frame, drop.def, drop.args, [{ value: frame.values.pointer(locations), ty: self }], ty, frame.at);
      }
      const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
      variants.forEach((variant, position) => {
        for (const field of variant.fields) {
          dropValue(frame, inner(fieldStep(ty.def.kind === "Enum" ? position : -1, field.index)), frame.engine.types.fieldType(field, ty.args), depth + 1);
        }
      });
      return;
    }
    case "Tuple":
      ty.elems.forEach((elem, index) => {
        dropValue(frame, inner(fieldStep(-1, index)), elem, depth + 1);
      });
      return;
    case "Array":
    case "Slice":
      dropValue(frame, inner(STEP.elem), ty.elem, depth + 1);
      return;
    case "Dynamic":
    case "Prim":
    case "Never":
    case "Foreign":
    case "Ref":
    case "Ptr":
    case "FnPtr":
    case "FnDef":
    case "Closure":
    case "Async":
    case "Param":
    case "Projection":
    case "Opaque":
    case "Infer":
    case "Unknown":
      return;
  }
}
