/** The label of a variable after a line, for tests and for people who wonder: the join of all that its value depends on there. */
import type { Engine } from "../abstract-interp/engine.js";
import type { Instance } from "../abstract-interp/frame.js";
import type { Element } from "../policy/labels.js";

export interface ProbeAt {
  readonly file: string;
  readonly line: number;
  readonly variable: string;
}

/** The label as the lattice shows it; undefined when there is no such variable at the line. */
export function labelAfter(engine: Engine, probe: ProbeAt): string | undefined {
  const sources = engine.types.program.sourceMap;
  const { lattice } = engine;
  let found: Element | undefined;
  for (const { instance } of engine.all()) {
    const local = instance.body.locals.find((each) => each.name === probe.variable);
    if (instance.model || local === undefined || sources.locate(sources.userSpan(local))?.file.name !== probe.file) continue;
    const replay = engine.replay(instance);
    for (const { block, index } of pointsAfter(engine, instance, probe.line)) {
      const state = replay.states[block]?.[index];
      if (state === undefined) continue;
      const { frame } = replay;
      frame.state = state;
      const label = engine.argumentLabel(frame, { value: state.locals[local.id] ?? engine.values.bottom, ty: frame.ty(local.ty) });
      found ??= lattice.bottom;
      for (const code of label.codes) {
        const atom = engine.labels.atom(code >> 1);
        if (atom.kind === "Source") found = lattice.join(found, atom.element);
      }
    }
  }
  return found === undefined ? undefined : lattice.show(found);
}

/** The points at which the first line after `line` begins. */
function pointsAfter(engine: Engine, instance: Instance, line: number): readonly { readonly block: number; readonly index: number }[] {
  const sources = engine.types.program.sourceMap;
  let next = Infinity;
  let points: { block: number; index: number }[] = [];
  instance.body.blocks.forEach((block, id) => {
    let before = line;
    [...block.statements, block.terminator].forEach((each, index) => {
      const at = sources.locate(sources.userSpan(each))?.line ?? 0;
      if (at > line && at <= next && (before <= line || index === 0)) {
        if (at < next) points = [];
        next = at;
        points.push({ block: id, index });
      }
      before = at;
    });
  });
  return points;
}
