/** What a function may do by two accounts: later rounds of a fixpoint only ever add to earlier ones. */
import type { Label, Labels } from "./labels.js";
import type { Location, Path } from "./paths.js";
import { rootOf, STEP } from "./paths.js";
import type { Check, Summary } from "./summary.js";
import type { Value, Values } from "./values.js";

/** How far the joined account is coarsened, so that a recursion comes to its end: data that is built ever deeper, and sets of inputs that grow one by one. */
export type Widening = "none" | "fold" | "coarse";

/** Through more pointers than these a function is said to write to whatever its inputs reach, and memory with more cells than these is one cell. */
const MOST_PLACES = 32;

export function joinSummaries(values: Values, before: Summary, after: Summary, widening: Widening): Summary {
  const { labels, paths } = values;
  const settle = (value: Value): Value => (widening === "none" ? value : widening === "fold" ? values.fold(value) : values.coarse(value));
  const settled = (label: Label | undefined): Label | undefined => (label === undefined || widening !== "coarse" ? label : labels.coarse(label));
  const joinBehind = (one: Summary["behind"], other: Summary["behind"]): Summary["behind"] => {
    const behind = new Map<Path, Value>();
    for (const path of new Set([...one.keys(), ...other.keys()])) {
      const initial = values.input(paths.step(path, STEP.deref));
      const both = values.join(one.get(path) ?? initial, other.get(path) ?? initial);
      const into = widening === "coarse" ? paths.fold(rootOf(path)) : path;
      behind.set(into, settle(values.join(behind.get(into) ?? values.bottom, both)));
    }
    return behind;
  };
  // What was not there before the function was first seen to return is no effect of it.
  const first = !before.returns;
  const shared = new Map(before.shared);
  for (const [root, value] of after.shared) shared.set(root, settle(values.join(shared.get(root) ?? values.bottom, value)));
  return {
    result: settle(values.join(before.result, after.result)),
    behind: first ? after.behind : fewerPlaces(values, joinBehind(before.behind, after.behind)),
    unwound: fewerPlaces(values, joinBehind(before.unwound, after.unwound)),
    shared,
    cells: fewerCells([...before.cells, ...after.cells]),
    checks: joinChecks(labels, before.checks, after.checks, (label) => settled(label) ?? label),
    writes: joinChecks(labels, before.writes, after.writes, (label) => label),
    emits: before.emits || after.emits,
    panics: settled(joinLabels(labels, before.panics, after.panics)),
    waits: settled(joinLabels(labels, before.waits, after.waits)),
    returns: before.returns || after.returns,
    meaning: after.meaning,
  };
}

/** At least the same writes through inputs, said of fewer places: the parts of an input become all that it reaches. */
export function fewerPlaces(values: Values, behind: Summary["behind"]): Summary["behind"] {
  if (behind.size <= MOST_PLACES) return behind;
  const common = new Map<number, Path>();
  for (const path of behind.keys()) {
    const known = common.get(path.rootId);
    common.set(path.rootId, known === undefined ? path : commonPart(known, path));
  }
  const fewer = new Map<Path, Value>();
  for (const [path, value] of behind) {
    const into = values.paths.fold(common.get(path.rootId) ?? path);
    fewer.set(into, values.join(fewer.get(into) ?? values.bottom, values.fold(value)));
  }
  return fewer;
}

/** At least the same cells, said with fewer: a cell covers what is in it, and memory with very many cells is one. */
export function fewerCells(cells: readonly Location[]): readonly Location[] {
  const perRoot = new Map<Location, number>();
  const all = new Set(cells);
  for (const each of all) perRoot.set(each.root ?? each, (perRoot.get(each.root ?? each) ?? 0) + 1);
  const larger = new Set([...all].map((each) => ((perRoot.get(each.root ?? each) ?? 0) > MOST_PLACES ? (each.root ?? each) : each)));
  return [...larger].filter((each) => !isInside(each.parent, larger)).sort((a, b) => a.id - b.id);
}

function isInside(location: Location | undefined, some: ReadonlySet<Location>): boolean {
  for (let at = location; at !== undefined; at = at.parent) if (some.has(at)) return true;
  return false;
}

/** The longest path that both are parts of. */
function commonPart(one: Path, other: Path): Path {
  let a = one.folded && one.parent !== undefined ? one.parent : one;
  let b = other.folded && other.parent !== undefined ? other.parent : other;
  while (a !== b) {
    if (a.depth >= b.depth && a.parent !== undefined) a = a.parent;
    else if (b.parent !== undefined) b = b.parent;
    else break;
  }
  return a;
}

function joinLabels(labels: Labels, before: Label | undefined, after: Label | undefined): Label | undefined {
  return before === undefined || after === undefined ? (before ?? after) : labels.join(before, after);
}

function joinChecks(labels: Labels, before: ReadonlyMap<string, Check>, after: ReadonlyMap<string, Check>, settled: (label: Label) => Label): ReadonlyMap<string, Check> {
  const joined = new Map(before);
  for (const [key, check] of after) {
    const known = joined.get(key);
    joined.set(key, { ...check, label: settled(known === undefined ? check.label : labels.join(known.label, check.label)) });
  }
  return joined;
}
