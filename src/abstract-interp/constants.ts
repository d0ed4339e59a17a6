/** Values that stand in the code: literals, constants, statics, variants of lattice enums. */
import type { AggregateKind, ConstValue } from "../ir/ir.js";
import type { ConstDef, StaticDef } from "../program/program.js";
import type { GenericArgs, Ty } from "../types/ty.js";
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
        let value = this.engine.values.bottom;
        const args = frame.args(constant.args);
        for (const def of this.implementations(constant.def, args)) value = this.engine.values.join(value, this.item(frame, def, args, ty));
        return value;
      }
    }
  }

  /** The value of one constant, with what the user says of it. */
  private item(frame: Frame, def: ConstDef, args: GenericArgs, ty: Ty): Value {
    const instance = this.engine.constantInstance(def, args);
    let value = this.engine.values.bottom;
    if (instance !== undefined) {
      const summary = this.engine.summaryOf(instance, frame);
      value = instantiate(frame, { ...summary, checks: new Map() }, [], { span: frame.at, key: `const${String(def.id)}`, callee: def.name, intoModel: false });
    }
    const written = this.engine.annotated.annotations.statics.get(def);
    return written === undefined ? value : this.engine.marks.apply(frame, value, ty, written, `the constant \`${def.name}\` is labelled`);
  }

  /** A trait's constant stands for those of the implementations that the self type admits, and for its default. */
  private implementations(def: ConstDef, args: GenericArgs): readonly ConstDef[] {
    if (def.container.kind !== "Trait") return [def];
    const { types } = this.engine;
    const self = args[0];
    const found = types.implsOf(def.container.def).flatMap((impl): readonly ConstDef[] => {
      const header = types.implHeader(impl).self;
      const admits = self === undefined || header === self || header.kind === "Param" || self.kind === "Param" || self.kind === "Projection" || (header.kind === "Adt" && self.kind === "Adt" && header.def === self.def);
      const item = admits ? impl.items.find((each) => each.kind === "Const" && each.name === def.name) : undefined;
      return item?.kind === "Const" ? [item] : [];
    });
    return found.length === 0 || def.node.value !== undefined ? [...found, def] : found;
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
