/**
 * What happens in one of several ways: each starts from the same state, and afterwards any of the states that they leave may be there. Doing one after
 * the other would let a later one overwrite what an earlier one wrote.
 *
 * Knows nothing of what is done.
 */
import type { Frame } from "./frame.js";
import { copyState, joinStates } from "./memory.js";
import type { State } from "./memory.js";

/** One of these happens. `returns` tells from a result whether what follows is reached. */
export function oneOf<R>(frame: Frame, acts: readonly (() => R)[], returns: (result: R) => boolean = () => true): readonly R[] {
  const [only] = acts;
  if (only === undefined) return [];
  if (acts.length === 1) return [only()];
  const { values, engine } = frame;
  const start = frame.state;
  let left: State | undefined;
  const results: R[] = [];
  for (const act of acts) {
    frame.state = copyState(start);
    const result = act();
    results.push(result);
    if (!returns(result)) continue;
    if (left === undefined) left = frame.state;
    else joinStates(values, engine.lattice, left, frame.state);
  }
  frame.state = left ?? start;
  return results;
}

/** It happens, or not. */
export function maybe<R>(frame: Frame, act: () => R): R {
  const before = copyState(frame.state);
  const result = act();
  joinStates(frame.values, frame.engine.lattice, before, frame.state);
  frame.state = before;
  return result;
}
