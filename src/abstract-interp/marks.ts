/** Labels written in bodies: `label!`, `declassify!`, `assert_label!` and attributes of `let`. Parses each once and applies it to values. */
import type { Attr, Token } from "../../grammar/ast.js";
import type { Label as WrittenLabel } from "../policy/labels.js";
import type { TypeContext } from "../types/context.js";
import type { Ty } from "../types/ty.js";
import type { Annotated } from "./annotated.js";
import type { Frame } from "./frame.js";
import { fieldStep, STEP } from "./paths.js";
import type { DependentValue } from "./summary.js";
import type { Value } from "./values.js";

/** Reads labels from tokens; the policy stage implements it, with its own diagnostics. */
export interface LabelReader {
  parse(tokens: readonly Token[]): WrittenLabel | undefined;
  /** The labels that `#[label(…)]` attributes in the list give. */
  ofAttributes(attrs: readonly Attr[]): readonly WrittenLabel[];
}

export class Marks {
  private readonly reader: LabelReader;
  private readonly annotated: Annotated;
  private readonly types: TypeContext;
  private readonly parsed = new Map<readonly Token[], WrittenLabel | undefined>();
  private readonly attributes = new Map<readonly Attr[], readonly WrittenLabel[]>();

  constructor(reader: LabelReader, annotated: Annotated, types: TypeContext) {
    this.reader = reader;
    this.annotated = annotated;
    this.types = types;
  }

  parse(tokens: readonly Token[]): WrittenLabel | undefined {
    if (!this.parsed.has(tokens)) this.parsed.set(tokens, this.reader.parse(tokens));
    return this.parsed.get(tokens);
  }

  ofAttributes(attrs: readonly Attr[]): readonly WrittenLabel[] {
    let labels = this.attributes.get(attrs);
    if (labels === undefined) {
      labels = this.reader.ofAttributes(attrs);
      this.attributes.set(attrs, labels);
    }
    return labels;
  }

  raise(frame: Frame, value: Value, ty: Ty, tokens: readonly Token[]): Value {
    const written = this.parse(tokens);
    return written === undefined ? value : this.apply(frame, value, ty, written, "the value is labelled");
  }

  /** Raises a value to a label as written; `what` says where the label comes from. */
  apply(frame: Frame, value: Value, ty: Ty, written: WrittenLabel, what: string, named?: readonly DependentValue[]): Value {
    const { engine, values } = frame;
    let label = this.annotated.symbolic(written, what);
    if (written.dependent.length > 0) {
      for (const each of named ?? engine.dependents?.boundValues(frame, written) ?? []) label = values.labels.join(label, engine.dependents?.labelOf(frame, each.value, written) ?? values.labels.none);
    }
    frame.engine.sawLabel(frame.at);
    if (label === values.labels.none) return value;
    // The length of an array is part of its type.
    if (written.contentOnly) return this.raiseContent(frame, value, ty, label, 0);
    const raise = (whole: Value, of: Ty): Value => (of.kind === "Array" ? values.raiseContent(whole, label) : values.raise(whole, label));
    const raised = raise(value, ty);
    return value.inputs.length + value.points.length === 0 ? raised : this.behindPointers(frame, raised, ty, raise);
  }

  /** What a labelled pointer points to is labelled through the pointer; a raised content has to go there itself. */
  private behindPointers(frame: Frame, value: Value, ty: Ty, change: (inner: Value, ty: Ty) => Value): Value {
    if (ty.kind !== "Ref") return value;
    const { values, memory, engine } = frame;
    const inner = change(value.inputs.length + value.points.length === 0 ? values.bottom : memory.readThrough(frame.state, value), ty.inner);
    const copy = memory.paths.sharedLocation(memory.paths.allocation(`label:${engine.instanceKey(frame.instance)}:${String(frame.at.start)}:${String(frame.at.end)}:${String(ty.id)}`, 0));
    memory.writeShared(copy, inner);
    return values.join(value, values.pointer([copy]));
  }

  /** Labels what a value holds but not its shape: scalars, and what is inside variants and behind lengths. Whether a lock is poisoned and how many owners there are is shape. */
  raiseContent(frame: Frame, value: Value, ty: Ty, label: WrittenOrSymbolic, depth: number): Value {
    const { values } = frame;
    if (depth > 6) return values.raise(value, label);
    if (ty.kind === "Tuple") {
      return ty.elems.reduce((tuple, elem, index) => {
        const step = fieldStep(-1, index);
        return values.setPart(tuple, step, this.raiseContent(frame, values.part(tuple, step), elem, label, depth + 1));
      }, value);
    }
    if (ty.kind === "Slice" || ty.kind === "Array" || (ty.kind === "Prim" && ty.name === "str")) return values.raiseContent(value, label);
    if (frame.engine.isBox(ty)) return values.setPart(value, STEP.box, this.raiseContent(frame, values.part(value, STEP.box), frame.engine.boxContent(ty) ?? ty, label, depth + 1));
    if (ty.kind === "Ref") return this.behindPointers(frame, value, ty, (inner, of) => this.raiseContent(frame, inner, of, label, depth + 1));
    if (ty.kind !== "Adt" || ty.def.kind === "Union") return values.raise(value, label);
    if (ty.def.kind === "Enum") return values.raiseContent(value, label);
    const isModel = ty.def.crate.role === "model";
    return ty.def.fields.reduce((struct, field) => {
      if (isModel && SHAPE_FIELDS.has(field.name)) return struct;
      const step = fieldStep(-1, field.index);
      return values.setPart(struct, step, this.raiseContent(frame, values.part(struct, step), this.types.fieldType(field, ty.args), label, depth + 1));
    }, value);
  }
}

/** Fields of models: the state of locks and cells, and counts of owners. */
const SHAPE_FIELDS: ReadonlySet<string> = new Set(["locked", "poisoned", "borrow", "strong", "weak"]);

type WrittenOrSymbolic = Parameters<import("./values.js").Values["raise"]>[1];
