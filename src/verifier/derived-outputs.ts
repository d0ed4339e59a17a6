/**
 * Implementations that the derive of an unknown crate makes (`#[derive(BorshSerialize)]`) where the policy makes their trait a channel: they are
 * taken to emit every field. Their code cannot be looked at, so the fields' declared labels decide.
 */
import type { Engine } from "../abstract-interp/engine.js";
import type { Attr, MetaAttr } from "../../grammar/ast.js";
import type { Diagnostic, Note } from "../base/diagnostics.js";
import type { FieldDefn, Program } from "../program/program.js";

export function derivedOutputs(program: Program, engine: Engine): readonly Diagnostic[] {
  const { annotations } = engine.annotated;
  const found: Diagnostic[] = [];
  const traits = [...annotations.channelTraits].map(([trait, bound]) => ({ name: trait.name, bound }));
  for (const [path, rule] of annotations.unknownFns) if (rule.channel !== undefined) traits.push({ name: path.split("::").pop() ?? path, bound: rule.channel });
  for (const { name, bound } of traits) {
    for (const def of program.ownDefs) {
      if ((def.kind !== "Struct" && def.kind !== "Enum" && def.kind !== "Union") || def.crate.role !== "checked") continue;
      const derive = def.attrs.find((attr): attr is MetaAttr => derives(attr, name));
      if (derive === undefined || program.impls.some((impl) => impl.derived?.trait === name && impl.derived.attr.start === derive.start)) continue;
      engine.sawChannel("channel", derive);
      const fields = def.kind === "Enum" ? def.variants.flatMap((variant) => variant.fields) : def.fields;
      const notes = fields.flatMap((field) => notesOf(engine, field, bound.constant));
      if (notes.length === 0) continue;
      found.push({
        code: "IFC001", severity: "finding", span: { start: derive.start, end: derive.end }, notes,
        message: `the derived \`${name}\` of \`${def.name}\` emits labelled data, but is bounded by \`${annotations.lattice.show(bound.constant)}\``,
        label: "emits every field", help: ["write the implementation by hand"],
      });
    }
  }
  return found;
}

function notesOf(engine: Engine, field: FieldDefn, bound: number): readonly Note[] {
  const { labels, lattice, annotated } = engine;
  const own = annotated.constantOf(field) ?? labels.none;
  const label = labels.join(own, annotated.reachableLabel(engine.types.fieldType(field, engine.types.identityArgs(field.parent ?? field))));
  return label.codes.flatMap((code): readonly Note[] => {
    const atom = labels.atom(code >> 1);
    return atom.kind === "Source" && !lattice.leq(atom.element, bound) ? [{ span: atom.span, text: `${atom.what} \`${lattice.show(atom.element)}\` here` }] : [];
  });
}

/** Whether the attribute derives a trait of this name. */
export function derives(attr: Attr, trait: string): boolean {
  return attr.kind === "Meta" && attr.path[0]?.name === "derive" && (attr.args?.tokens.some((token) => token.text === trait) ?? false);
}
