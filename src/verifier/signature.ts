/**
 * The label signature of a function, for people: what its result and what it writes depend on, and which channels its inputs reach.
 *
 *     fn append(&mut self, v)
 *         self.data ← self.data ⊔ v ⊔ pc
 *         writes `println!`: v ⊑ public
 *
 * Stable text: the same function gives the same lines, so that it can be committed and compared.
 */
import type { Engine } from "../abstract-interp/engine.js";
import type { Instance } from "../abstract-interp/frame.js";
import type { Atom, Label } from "../abstract-interp/labels.js";
import type { Path, Step } from "../abstract-interp/paths.js";
import { decodeStep, STEP } from "../abstract-interp/paths.js";
import type { Summary } from "../abstract-interp/summary.js";
import type { Value } from "../abstract-interp/values.js";
import type { FnDef } from "../program/program.js";
import type { Ty } from "../types/ty.js";

export interface Signature {
  /** `crate::Buffer::append`. */
  readonly path: string;
  readonly text: string;
}

export function signatureOf(engine: Engine, def: FnDef, instance: Instance, summary: Summary): Signature {
  const writer = new SignatureWriter(engine, instance);
  const path = engine.fnName(def);
  return { path, text: [`fn ${path}(${writer.parameters()})`, ...writer.lines(summary).map((line) => `    ${line}`)].join("\n") };
}

class SignatureWriter {
  private readonly engine: Engine;
  private readonly instance: Instance;

  constructor(engine: Engine, instance: Instance) {
    this.engine = engine;
    this.instance = instance;
  }

  parameters(): string {
    const { body } = this.instance;
    return body.locals.slice(1, body.argCount + 1).map((local, index) => `${local.ty.kind === "Ref" ? (local.ty.mut ? "&mut " : "&") : ""}${this.parameter(index)}`).join(", ");
  }

  lines(summary: Summary): readonly string[] {
    const lines: string[] = [];
    const outputTy = this.instance.body.locals[0]?.ty;
    if (outputTy !== undefined && !(outputTy.kind === "Tuple" && outputTy.elems.length === 0) && outputTy.kind !== "Never") this.outputs("result", summary.result, outputTy, undefined, lines);
    for (const [pointer, value] of summary.behind) this.outputs(this.path(pointer), value, this.typeOf(pointer), this.engine.paths.step(pointer, STEP.deref), lines, true);
    for (const [root, value] of summary.shared) {
      if (root.base.kind === "Static") lines.push(`static ${root.base.def.name} ← ${this.label(this.engine.values.inlineLabel(value))} ⊔ pc`);
      else if (root.base.kind === "Behind") this.outputs(this.path(root.base.pointer), value, this.typeOf(root.base.pointer), undefined, lines, true);
    }
    for (const check of summary.checks.values()) {
      const bound = [...(check.bound.dependent.length > 0 && check.bound.element === this.engine.lattice.bottom ? [] : [this.engine.lattice.show(check.bound.element)]), ...check.bound.dependent.map((each) => each.text)].join(" | ");
      if (check.kind === "channel" || check.kind === "fieldChannel" || check.kind === "panic") lines.push(`writes ${check.what}: ${this.label(check.label)} ⊑ ${bound}`);
      else lines.push(`requires ${this.label(check.label)} ⊑ ${bound}`);
    }
    return [...new Set(lines)];
  }

  /** One line for a whole value, or one for each part that differs. `kept` is what stands there if it was not changed. */
  private outputs(name: string, value: Value, ty: Ty | undefined, kept: Path | undefined, lines: string[], written = false, depth = 0): void {
    const { values, labels } = this.engine;
    const untouched = kept !== undefined && value.inputs.length === 1 && value.inputs[0] === kept && value.own === labels.none && value.deep === labels.none;
    if (value.parts.length > 0 && depth < 3 && (untouched || (value.own === labels.none && value.inputs.length === 0))) {
      for (const [step, part] of value.parts) this.outputs(this.stepName(name, step, ty), part, ty === undefined ? undefined : this.engine.stepTy(this.peel(ty), [step]), kept === undefined ? undefined : this.engine.paths.step(kept, step), lines, written, depth + 1);
      return;
    }
    if (untouched) return;
    const label = this.label(values.inlineLabel(value));
    if (label !== "public" || written) lines.push(`${name} ← ${label}${written ? " ⊔ pc" : ""}`);
  }

  private label(label: Label): string {
    const data = new Set<string>();
    const decided = new Set<string>();
    for (const code of label.codes) {
      const atom = this.engine.labels.atom(code >> 1);
      if (!this.isImplied(atom)) ((code & 1) === 1 ? decided : data).add(this.atom(atom));
    }
    for (const name of data) decided.delete(name);
    const parts = [...outermost(data), ...outermost(decided).map((name) => `if(${name})`)];
    return parts.length === 0 ? this.engine.lattice.show(this.engine.lattice.bottom) : parts.join(" ⊔ ");
  }

  /** Said in other words: the `pc` of what is written, and which place a reference means. */
  private isImplied(atom: Atom): boolean {
    if (atom.kind !== "Own") return false;
    if (atom.path.root.kind === "Caller" || atom.path.root.kind === "Panic") return true;
    const ty = this.typeOf(atom.path);
    return ty?.kind === "Ref" && atom.path.parent === undefined;
  }

  private atom(atom: Atom): string {
    switch (atom.kind) {
      case "Source":
        return this.engine.lattice.show(atom.element);
      case "Own":
      case "Deep":
      case "Pointee":
        return this.path(atom.path);
      case "Lowered":
        return `${this.label(atom.of)} lowered to ${this.engine.lattice.show(atom.to)}`;
      case "Dependent":
        return atom.path === undefined ? `label(${atom.what})` : `label(${this.path(atom.path)})`;
    }
  }

  /** `self.data`: references and boxes on the way are not shown, an enum's payload is that of its variant. */
  path(path: Path): string {
    if (path.parent === undefined) {
      switch (path.root.kind) {
        case "Param":
          return this.parameter(path.root.index);
        case "Static":
          return `static ${path.root.def.name}`;
        case "Shared":
          return "shared";
        case "Panic":
        case "Caller":
          return "pc";
        case "Element":
          return this.engine.lattice.show(path.root.element);
        case "Fresh":
          return "?";
      }
    }
    if (path.folded) return this.path(path.parent);
    return this.stepName(this.path(path.parent), path.step, this.typeOf(path.parent));
  }

  private typeOf(path: Path): Ty | undefined {
    if (path.parent === undefined) return path.root.kind === "Param" ? this.instance.body.locals[path.root.index + 1]?.ty : undefined;
    const parent = this.typeOf(path.parent);
    return parent === undefined || path.folded ? undefined : this.engine.stepTy(parent, [path.step]);
  }

  private stepName(base: string, step: Step, ty: Ty | undefined): string {
    const decoded = decodeStep(step);
    switch (decoded.kind) {
      case "deref":
      case "box":
      case "rest":
        return base;
      case "elem":
        return `${base}[_]`;
      case "field": {
        const at = ty === undefined ? undefined : this.peel(ty);
        if (at?.kind === "Adt") {
          if (at.def.crate.role === "model" && at.def.kind !== "Enum") return base;
          if (at.def.kind === "Enum") {
            const variant = at.def.variants[decoded.variant];
            return variant === undefined ? base : `${base}.${variant.name}.${variant.fields[decoded.index]?.name ?? String(decoded.index)}`;
          }
          return `${base}.${at.def.fields[decoded.index]?.name ?? String(decoded.index)}`;
        }
        return `${base}.${String(decoded.index)}`;
      }
    }
  }

  private peel(ty: Ty): Ty {
    return ty.kind === "Ref" || ty.kind === "Ptr" ? ty.inner : ty;
  }

  private parameter(index: number): string {
    const def = this.instance.of;
    if ("kind" in def && def.kind === "Fn" && def.node.self !== undefined && index === 0) return "self";
    return this.instance.body.locals[index + 1]?.name ?? `arg${String(index)}`;
  }
}

/** Without the parts of what is there as a whole, in order. */
function outermost(names: ReadonlySet<string>): readonly string[] {
  const isPart = (name: string): boolean => [...names].some((whole) => whole !== name && name.startsWith(whole) && /^[.[]/.test(name.slice(whole.length)));
  return [...names].filter((name) => !isPart(name)).sort();
}
