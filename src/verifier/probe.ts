/** The label of a variable after a line, for tests and for people who wonder: the join of all that its value depends on there. */
import type { Engine } from "../abstract-interp/engine.js";
import type { Element } from "../policy/labels.js";

export interface ProbeAt {
  readonly file: string;
  readonly line: number;
  readonly variable: string;
}

/** The label as the lattice shows it; undefined when there is no such variable at the line. */
export function labelAfter(engine: Engine, probe: ProbeAt): string | undefined {
  const sources = engine.types.program.sourceMap;
  let found: Element | undefined;
  for (const { instance } of engine.all()) {
    const local = instance.body.locals.find((each) => each.name === probe.variable);
    if (instance.model || local === undefined || sources.locate(sources.userSpan(local))?.file.name !== probe.file) continue;
    const replay = engine.replay(instance);
    instance.body.blocks.forEach((block, id) => {
      block.statements.forEach((statement, index) => {
        const state = replay.states[id]?.[index + 1];
        const at = sources.locate(sources.userSpan(statement));
        if (state === undefined || at?.line !== probe.line || statement.kind === "StorageDead") return;
        const label = replay.frame.memory.reachLabel(state, state.locals[local.id] ?? engine.values.bottom);
        found = engine.lattice.bottom;
        for (const code of label.codes) {
          const atom = engine.labels.atom(code >> 1);
          if (atom.kind === "Source") found = engine.lattice.join(found, atom.element);
        }
      });
    });
  }
  return found === undefined ? undefined : engine.lattice.show(found);
}
