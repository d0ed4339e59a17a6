/** Values that stand in the code: literals, constants, statics, variants of lattice enums. */
import type { AggregateKind, ConstValue } from "../ir/ir.js";
import type { StaticDef } from "../program/program.js";
import type { Ty } from "../types/ty.js";
import type { Engine } from "./engine.js";
import type { Frame } from "./frame.js";
import { instantiate } from "./instantiate.js";
import type { Value } from "./values.js";

export class Constants {
  private readonly engine: Engine;
  private readonly literal: Value;

  constructor(engine: Engine) {
    this.engine = engine;
    this.literal = engine.values.pointer([engine.paths.sharedLocation(engine.paths.allocation("", 0, "literal"))]);
  }

  value(frame: Frame, constant: ConstValue, ty: Ty): Value {
    switch (constant.kind) {
      case "Literal":
        return ty.kind === "Ref" ? this.literal : this.engine.values.bottom;
      case "Unit":
      case "FnItem":
      case "ConstParam":
        return this.engine.values.bottom;
      case "ConstItem": {
        const instance = this.engine.constantInstance(constant.def, frame.args(constant.args));
        let value = this.engine.values.bottom;
        if (instance !== undefined) {
          const summary = this.engine.summaryOf(instance, frame.instance);
          value = instantiate(frame, { ...summary, checks: new Map() }, [], { span: frame.at, key: `const${String(constant.def.id)}`, callee: constant.def.name, intoModel: false });
        }
        const written = this.engine.annotated.annotations.statics.get(constant.def);
        return written === undefined ? value : this.engine.marks.apply(frame, value, ty, written, `the constant \`${constant.def.name}\` is labelled`);
      }
    }
  }

  /** A pointer to a static. What the static holds from the start is in its memory, with its label. */
  staticRef(frame: Frame, def: StaticDef): Value {
    const { memory } = frame;
    const location = memory.paths.staticLocation(def);
    memory.writeShared(location, this.engine.initialStatic(frame, def));
    return this.engine.values.pointer([location]);
  }

  /** What a new variant is known to be: of a lattice enum, its element. */
  variant(of: Extract<AggregateKind, { kind: "Adt" }>): Value {
    const { values, paths, annotated } = this.engine;
    if (of.enum === undefined) return values.bottom;
    const element = annotated.annotations.latticeEnums.get(of.enum)?.elements[of.variant];
    return element === undefined ? values.bottom : values.input(paths.element(element));
  }
}
