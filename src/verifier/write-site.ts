/** Where a function writes through one of its references: for findings whose place is the write in the callee. */
import type { Engine } from "../abstract-interp/engine.js";
import type { Check } from "../abstract-interp/summary.js";
import type { Span } from "../base/source-map.js";

/** The first statement or call that changes what the reference points to; undefined when none is found. */
export function writeSite(engine: Engine, writer: NonNullable<Check["writer"]>): Span | undefined {
  const replay = engine.replay(writer.instance);
  const { blocks } = writer.instance.body;
  for (let block = 0; block < blocks.length; block++) {
    const states = replay.states[block];
    const source = blocks[block];
    if (states === undefined || source === undefined) continue;
    for (let index = 0; index < source.statements.length; index++) {
      const statement = source.statements[index];
      if (statement !== undefined && states[index]?.behind.get(writer.pointer) !== states[index + 1]?.behind.get(writer.pointer)) return { start: statement.start, end: statement.end };
    }
    const { terminator } = source;
    const last = states[source.statements.length];
    if (terminator.kind !== "Call" || terminator.target === undefined) continue;
    const next = replay.states[terminator.target]?.[0];
    if (next !== undefined && last?.behind.get(writer.pointer) !== next.behind.get(writer.pointer)) return { start: terminator.start, end: terminator.end };
  }
  return undefined;
}
