/**
 * Which functions write to a channel: which of their arguments, with which bound, and what messages call the channel where a call stands. Knows what
 * the user and the policy say of declarations; nothing of values.
 */
import type { Span } from "../base/source-map.js";
import type { Label as WrittenLabel } from "../policy/labels.js";
import type { Def, FnDef } from "../program/program.js";
import type { TypeContext } from "../types/context.js";
import type { Annotated } from "./annotated.js";
import { constantBound } from "./checks.js";
import type { Instances } from "./instances.js";
import type { Bound } from "./summary.js";

export class Channels {
  private readonly found = new Map<FnDef, ReadonlyMap<number, WrittenLabel>>();

  constructor(private readonly types: TypeContext, private readonly annotated: Annotated, private readonly instances: Instances) {}

  isChannel(def: FnDef): boolean {
    return this.argumentsOf(def).size > 0 || this.instances.declarations(def).some((each) => this.annotated.annotations.channelFns.has(each));
  }

  /** The arguments that a call writes to a channel, by position, with the bound. */
  argumentsOf(def: FnDef): ReadonlyMap<number, WrittenLabel> {
    let found = this.found.get(def);
    if (found === undefined) {
      found = this.findArguments(def);
      this.found.set(def, found);
    }
    return found;
  }

  private findArguments(def: FnDef): ReadonlyMap<number, WrittenLabel> {
    const { annotations } = this.annotated;
    const first = def.node.self === undefined ? 0 : 1;
    const count = first + def.node.params.length;
    const found = new Map<number, WrittenLabel>();
    const all = (bound: WrittenLabel | undefined): void => {
      if (bound !== undefined) for (let index = first; index < count; index++) add(index, bound);
    };
    const add = (index: number, bound: WrittenLabel): void => {
      const known = found.get(index);
      found.set(index, known === undefined || bound.dependent.length > 0 ? bound : { ...bound, constant: annotations.lattice.meet(known.constant, bound.constant) });
    };
    for (const each of this.instances.declarations(def)) {
      all(annotations.channelFns.get(each));
      for (const [index, bound] of annotations.channelParams.get(each) ?? []) add(index, bound);
      if (first === 1) for (const owner of this.ownersOf(each)) all(annotations.channelTypes.get(owner));
    }
    return found;
  }

  private ownersOf(def: FnDef): readonly Def[] {
    const { container } = def;
    if (container.kind === "Trait") return [container.def];
    if (container.kind !== "Impl") return [];
    const header = this.types.implHeader(container.def);
    const owners: Def[] = header.self.kind === "Adt" ? [header.self.def] : [];
    if (header.trait !== undefined) owners.push(header.trait);
    return owners;
  }

  /** The name of the macro that the user called at this place, if the code there was made by one. */
  private macroAt(span: Span): string | undefined {
    return this.types.program.sourceMap.userPlace(span).macro;
  }

  /** The channel as messages name it: the macro that the user wrote, or the callee. */
  nameAt(span: Span, callee: string): string {
    const macro = this.macroAt(span);
    return macro === undefined ? `\`${callee}\`` : `\`${macro}!\``;
  }

  panicName(span: Span): string {
    return this.macroAt(span) === undefined ? "a panic message" : `the message of ${this.nameAt(span, "")}`;
  }

  /** The bound that the policy gives to the macro at this place. */
  boundAt(span: Span): Bound | undefined {
    const { channelMacros } = this.annotated.annotations;
    if (channelMacros.size === 0) return undefined;
    for (const expansion of this.types.program.sourceMap.expansionsOf(span.start)) {
      for (const [path, bound] of channelMacros) {
        if (path === expansion.macro || path.endsWith(`::${expansion.macro}`)) return constantBound(bound);
      }
    }
    return undefined;
  }
}
