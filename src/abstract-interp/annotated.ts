/**
 * What the user's labels say of types and fields, as symbolic labels. The only place that looks at annotations of data.
 */
import type { Annotations, Label as WrittenLabel } from "../policy/labels.js";
import type { Def, FieldDefn } from "../program/program.js";
import type { TypeContext } from "../types/context.js";
import type { AdtDef, Ty } from "../types/ty.js";
import { dependentLabel } from "./dependent.js";
import type { Frame } from "./frame.js";
import { raiseAs } from "./places.js";
import type { Label, Labels } from "./labels.js";
import type { Location, Path } from "./paths.js";
import { fieldStep, STEP } from "./paths.js";
import type { Value } from "./values.js";

/** A struct, enum or union that has labels or channels on itself or on its fields. */
export interface AnnotatedType {
  readonly def: AdtDef;
  readonly label: WrittenLabel | undefined;
  field(variant: number, index: number): FieldDefn | undefined;
}

/** What a type reaches if what code holds counts: what is declared of that, and the `dyn` on the way. */
interface WithCode {
  readonly label: Label;
  readonly dyns: readonly Ty[];
}

/** Types that lead to more types than this lead to all. */
const MAX_TYPES = 400;

export class Annotated {
  readonly annotations: Annotations;
  private readonly types: TypeContext;
  private readonly labels: Labels;
  private readonly marked = new Map<Def, AnnotatedType>();
  private readonly reach = new Map<Ty, Label>();
  private readonly reachWithCode = new Map<Ty, WithCode>();
  private readonly open = new Map<Ty, boolean>();

  /** `captured`: the types of what a closure or async block holds. */
  constructor(annotations: Annotations, types: TypeContext, labels: Labels, private readonly captured: (ty: Ty) => readonly Ty[]) {
    this.annotations = annotations;
    this.types = types;
    this.labels = labels;
    for (const field of annotations.fields.keys()) this.mark(field.parent);
    for (const field of annotations.channelFields.keys()) this.mark(field.parent);
    for (const def of annotations.types.keys()) this.mark(def);
  }

  /** Nothing is declared of any type. */
  get isEmpty(): boolean {
    return this.marked.size === 0;
  }

  /** What is said of values of a type; undefined when nothing is. */
  of(ty: Ty): AnnotatedType | undefined {
    return ty.kind === "Adt" ? this.marked.get(ty.def) : undefined;
  }

  isChannel(field: FieldDefn): boolean {
    return this.annotations.channelFields.has(field);
  }

  /** The constant label that a field is declared with. */
  constantOf(field: FieldDefn): Label | undefined {
    const written = this.annotations.fields.get(field);
    return written === undefined || written.contentOnly ? undefined : this.symbolic(written, `the field \`${field.name}\` is labelled`);
  }

  /** The label on a field that covers its content only, or without a field that of the type. */
  contentOf(type: AnnotatedType, field: FieldDefn | undefined): Label {
    const written = field === undefined ? type.label : this.annotations.fields.get(field);
    return written?.contentOnly === true ? this.symbolic(written, field === undefined ? `\`${type.def.name}\` is labelled` : `the field \`${field.name}\` is labelled`) : this.labels.none;
  }

  /** A value of a labelled type. */
  asLabelled(frame: Frame, type: AnnotatedType, value: Value, ty: Ty): Value {
    if (type.label === undefined) return value;
    const label = this.symbolic(type.label, `\`${type.def.name}\` is labelled`);
    return type.label.contentOnly ? frame.engine.marks.raiseContent(frame, value, ty, label, 0) : raiseAs(frame, ty, value, label);
  }

  /** What reading a field (or, without one, a value) of an annotated type depends on by declaration. `base` holds the value. */
  declaredBy(frame: Frame, type: AnnotatedType, field: FieldDefn | undefined, base: readonly Location[], name: Path | undefined): Label {
    let label = type.label === undefined || type.label.contentOnly ? this.labels.none : this.symbolic(type.label, `\`${type.def.name}\` is labelled`);
    const written = field === undefined ? undefined : this.annotations.fields.get(field);
    if (field === undefined || written === undefined || written.contentOnly) return label;
    label = this.labels.join(label, this.symbolic(written, `the field \`${field.name}\` is labelled`));
    for (const path of written.dependent) label = this.labels.join(label, dependentLabel(frame, type.def, base, path, written, name));
    return label;
  }

  /** The constant part of a label as written. */
  symbolic(written: WrittenLabel, what: string): Label {
    if (written.constant === this.annotations.lattice.bottom) return this.labels.none;
    return this.labels.source(written.constant, written.span, what, this.annotations.lattice.show(written.constant));
  }

  /** What was declared of what a pointer points to, where it was borrowed. */
  ofPointee(pointer: Value): Label {
    if (this.marked.size === 0) return pointer.content;
    return pointer.inputs.reduce((label, path) => (path.nameOnly ? label : this.labels.join(label, this.labels.pointee(path))), pointer.content);
  }

  /** Adds to a value what is declared of the fields that its type reaches without pointers. */
  enrich(frame: Frame, value: Value, ty: Ty, depth = 0): Value {
    if (this.marked.size === 0 || depth > 3 || this.reachableLabel(ty) === this.labels.none) return value;
    const { values } = frame;
    if (ty.kind === "Tuple") {
      let tuple = value;
      ty.elems.forEach((elem, index) => {
        const step = fieldStep(-1, index);
        tuple = values.setPart(tuple, step, this.enrich(frame, values.part(tuple, step), elem, depth + 1));
      });
      return tuple;
    }
    if (ty.kind === "Array" || ty.kind === "Slice") return values.setPart(value, STEP.elem, this.enrich(frame, values.part(value, STEP.elem), ty.elem, depth + 1));
    if (ty.kind !== "Adt") return value;
    const info = this.marked.get(ty.def);
    let result = value;
    if (info !== undefined) result = this.asLabelled(frame, info, result, ty);
    const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
    variants.forEach((variant, position) => {
      for (const field of variant.fields) {
        const fieldTy = this.types.fieldType(field, ty.args);
        const written = this.annotations.fields.get(field);
        if (written === undefined && this.reachableLabel(fieldTy) === this.labels.none) continue;
        const step = fieldStep(ty.def.kind === "Enum" ? position : -1, field.index);
        let part = this.enrich(frame, values.part(result, step), fieldTy, depth + 1);
        if (written !== undefined) {
          const label = this.symbolic(written, `the field \`${field.name}\` is labelled`);
          part = written.contentOnly ? frame.engine.marks.raiseContent(frame, part, fieldTy, label, 0) : raiseAs(frame, fieldTy, part, label);
        }
        result = values.setPart(result, step, part);
      }
    });
    return result;
  }

  /** What is declared of the type behind a pointer is noted in memory: whoever takes it for another type from now on sees it there. */
  writeDeclared(frame: Frame, pointer: Value, inner: Ty): void {
    const open = this.isOpen(inner);
    if (!open && this.reachableLabel(inner) === this.labels.none) return;
    const { memory, state, values } = frame;
    for (const location of memory.targets(pointer)) {
      const held = memory.read(state, location);
      const known = this.enrich(frame, held, inner);
      memory.write(state, [location], open ? values.raise(known, this.labels.join(values.inlineLabel(held), this.behindDyn(frame, pointer))) : known, { weak: true, asShared: false });
    }
  }

  /** All that is declared of what a value of this type reaches, the concrete types behind `dyn` included. */
  declaredIn(frame: Frame, value: Value, ty: Ty): Label {
    return this.labels.join(this.reachableLabel(ty), this.behindDyn(frame, value));
  }

  /** What is declared of all that a value reaches, what code holds included: for who is handed the code itself. */
  withHeldByCode(frame: Frame, value: Value, ty: Ty): Label {
    if (this.marked.size === 0) return this.labels.none;
    const { behindDyn } = frame.engine;
    const types = new Set([ty]);
    let everywhere = false;
    for (const held of [value, ...[...frame.memory.reachable(frame.state, value)].map((location) => frame.memory.read(frame.state, location))]) {
      for (const each of typesIn(held)) types.add(each);
      everywhere ||= isUntold(frame, held);
    }
    let label = this.labels.none;
    for (const each of types) {
      const reached = this.reachedWithCode(each);
      label = this.labels.join(label, reached.label);
      if (everywhere) for (const dyn of reached.dyns) for (const made of behindDyn.everMade(dyn, frame.instance.key)) types.add(made);
    }
    return label;
  }

  /** What is declared of the concrete types behind `dyn` in a value and in what it reaches. */
  behindDyn(frame: Frame, value: Value): Label {
    if (this.marked.size === 0) return this.labels.none;
    let label = this.typesLabel(frame, value);
    for (const location of frame.memory.reachable(frame.state, value)) label = this.labels.join(label, this.typesLabel(frame, frame.memory.read(frame.state, location)));
    return label;
  }

  private typesLabel(frame: Frame, value: Value): Label {
    const told = [...typesIn(value)].filter((ty) => !frame.engine.behindDyn.isUntold(ty));
    return this.labels.joinAll(told.map((ty) => (ty.kind === "Unknown" ? this.all() : this.reachableLabel(ty))));
  }

  /** The join of the constant labels of all fields and types that a value of the type can reach, pointers included. */
  reachableLabel(ty: Ty): Label {
    if (this.marked.size === 0) return this.labels.none;
    const known = this.reach.get(ty);
    if (known !== undefined) return known;
    this.reach.set(ty, this.labels.none);
    const label = this.computeReach(ty, new Set(), false);
    this.reach.set(ty, label);
    return label;
  }

  private reachedWithCode(ty: Ty): WithCode {
    const known = this.reachWithCode.get(ty);
    if (known !== undefined) return known;
    const seen = new Set<Ty>();
    const reached = { label: this.computeReach(ty, seen, true), dyns: [...seen].filter((each) => each.kind === "Dynamic") };
    this.reachWithCode.set(ty, reached);
    return reached;
  }

  /** What is declared of any type. */
  private all(): Label {
    let label = this.labels.none;
    for (const { def } of this.marked.values()) {
      const written = [this.annotations.types.get(def), ...(def.kind === "Enum" ? def.variants.flatMap((variant) => variant.fields) : def.fields).map((field) => this.annotations.fields.get(field))];
      for (const each of written) {
        if (each !== undefined) label = this.labels.join(label, this.symbolic(each, `\`${def.name}\` is labelled`));
        if (each !== undefined && each.dependent.length > 0) label = this.labels.join(label, this.labels.dependent(undefined, each.span, each.text));
      }
    }
    return label;
  }

  /** Whether a value of the type may hold something that its type does not tell of. */
  isOpen(ty: Ty): boolean {
    if (this.marked.size === 0) return true;
    const known = this.open.get(ty);
    if (known !== undefined) return known;
    const open = this.reachesOpen(ty, new Set());
    this.open.set(ty, open);
    return open;
  }

  private reachesOpen(ty: Ty, seen: Set<Ty>): boolean {
    if (seen.has(ty)) return false;
    if (seen.size > MAX_TYPES) return true;
    seen.add(ty);
    switch (ty.kind) {
      case "Ref":
      case "Ptr":
        return this.reachesOpen(ty.inner, seen);
      case "Slice":
      case "Array":
        return this.reachesOpen(ty.elem, seen);
      case "Tuple":
        return ty.elems.some((elem) => this.reachesOpen(elem, seen));
      case "Closure":
      case "Async":
        return this.captured(ty).some((each) => this.reachesOpen(each, seen));
      case "Adt": {
        const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
        return variants.some((variant) => variant.fields.some((field) => this.reachesOpen(this.types.fieldType(field, ty.args), seen)));
      }
      case "Prim":
      case "Never":
      case "FnPtr":
      case "FnDef":
        return false;
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

  private computeReach(ty: Ty, seen: Set<Ty>, withCode: boolean): Label {
    if (seen.has(ty)) return this.labels.none;
    if (seen.size > MAX_TYPES) return this.all();
    seen.add(ty);
    const { labels } = this;
    switch (ty.kind) {
      case "Ref":
      case "Ptr":
        return this.computeReach(ty.inner, seen, withCode);
      case "Slice":
      case "Array":
        return this.computeReach(ty.elem, seen, withCode);
      case "Tuple":
        return labels.joinAll(ty.elems.map((elem) => this.computeReach(elem, seen, withCode)));
      case "Adt": {
        const info = this.marked.get(ty.def);
        let label = info?.label === undefined ? labels.none : this.symbolic(info.label, `\`${ty.def.name}\` is labelled`);
        const variants = ty.def.kind === "Enum" ? ty.def.variants : [ty.def];
        for (const variant of variants) {
          for (const field of variant.fields) {
            const written = this.annotations.fields.get(field);
            if (written !== undefined) label = labels.join(label, this.symbolic(written, `the field \`${field.name}\` is labelled`));
            if (written !== undefined && written.dependent.length > 0) label = labels.join(label, labels.dependent(undefined, written.span, written.text));
            label = labels.join(label, this.computeReach(this.types.fieldType(field, ty.args), seen, withCode));
          }
        }
        return label;
      }
      // Who calls code gets to see what it returns, not what it holds.
      case "Closure":
      case "Async":
        return withCode ? labels.joinAll(this.captured(ty).map((held) => this.computeReach(held, seen, withCode))) : labels.none;
      case "Opaque":
        return this.computeOpaque(ty, seen, withCode);
      case "Prim":
      case "Never":
      case "Foreign":
      case "FnPtr":
      case "FnDef":
      case "Dynamic":
      case "Param":
      case "Projection":
      case "Infer":
      case "Unknown":
        return labels.none;
    }
  }

  private computeOpaque(ty: Ty, seen: Set<Ty>, withCode: boolean): Label {
    const known = this.types.normalize(ty, undefined);
    return known === ty ? this.labels.none : this.computeReach(known, seen, withCode);
  }

  private mark(def: Def | undefined): void {
    const adt = def?.kind === "Variant" ? def.parent : def;
    if (adt === undefined || (adt.kind !== "Struct" && adt.kind !== "Enum" && adt.kind !== "Union") || this.marked.has(adt)) return;
    this.marked.set(adt, {
      def: adt,
      label: this.annotations.types.get(adt),
      field: (variant, index) => (adt.kind === "Enum" ? adt.variants[variant]?.fields[index] : adt.fields[index]),
    });
  }
}

/** The functions and concrete types that a value, or a part of it, may stand for. */
function typesIn(value: Value, seen = new Set<Value>(), types = new Set<Ty>()): ReadonlySet<Ty> {
  if (seen.has(value)) return types;
  seen.add(value);
  for (const ty of value.types) types.add(ty);
  for (const [, part] of value.parts) typesIn(part, seen, types);
  return types;
}

/** Whether something in a value came in from elsewhere, and it is not known which types stand behind the `dyn` there. */
function isUntold(frame: Frame, value: Value, seen = new Set<Value>()): boolean {
  if (seen.has(value)) return false;
  seen.add(value);
  if (value.types.some((each) => each.kind === "Unknown")) return true;
  if (value.inputs.some((path) => !path.nameOnly && !frame.instance.inputTypes.has(path))) return true;
  return value.parts.some(([, part]) => isUntold(frame, part, seen));
}
