/** What a function may do by two accounts: later rounds of a fixpoint only ever add to earlier ones. */
import type { Label, Labels } from "./labels.js";
import { STEP } from "./paths.js";
import type { Check, Summary } from "./summary.js";
import type { Value, Values } from "./values.js";

/** `widen`: values are folded, so that recursion that builds ever deeper data comes to an end. */
export function joinSummaries(values: Values, before: Summary, after: Summary, widen: boolean): Summary {
  const { labels, paths } = values;
  const settle = (value: Value): Value => (widen ? values.fold(value) : value);
  const behind = new Map<Parameters<Summary["behind"]["get"]>[0], Value>();
  for (const path of new Set([...before.behind.keys(), ...after.behind.keys()])) {
    const initial = values.input(paths.step(path, STEP.deref));
    behind.set(path, settle(values.join(before.behind.get(path) ?? initial, after.behind.get(path) ?? initial)));
  }
  // What was not there before the function was first seen to return is no effect of it.
  const first = !before.returns;
  const shared = new Map(before.shared);
  for (const [root, value] of after.shared) shared.set(root, settle(values.join(shared.get(root) ?? values.bottom, value)));
  return {
    result: settle(values.join(before.result, after.result)),
    behind: first ? after.behind : behind,
    shared,
    cells: [...new Set([...before.cells, ...after.cells])],
    checks: joinChecks(labels, before.checks, after.checks),
    writes: joinChecks(labels, before.writes, after.writes),
    reachesUser: before.reachesUser || after.reachesUser,
    panics: joinLabels(labels, before.panics, after.panics),
    waits: joinLabels(labels, before.waits, after.waits),
    returns: before.returns || after.returns,
    meaning: after.meaning,
  };
}

function joinLabels(labels: Labels, before: Label | undefined, after: Label | undefined): Label | undefined {
  return before === undefined || after === undefined ? (before ?? after) : labels.join(before, after);
}

function joinChecks(labels: Labels, before: ReadonlyMap<string, Check>, after: ReadonlyMap<string, Check>): ReadonlyMap<string, Check> {
  const joined = new Map(before);
  for (const [key, check] of after) {
    const known = joined.get(key);
    joined.set(key, known === undefined ? check : { ...check, label: labels.join(known.label, check.label) });
  }
  return joined;
}
