/** A chain of levels, lowest first: the element is the index of the level. */
import type { Built, Component } from "./component.js";

export function chain(levels: readonly string[]): Built<Component> {
  const index = new Map<string, number>();
  for (const [i, name] of levels.entries()) {
    const before = index.get(name);
    if (before !== undefined) {
      return { ok: false, problem: { message: `the level \`${name}\` stands twice in the chain`, help: ["name each level once, lowest first"] } };
    }
    index.set(name, i);
  }
  if (levels.length === 0) return { ok: false, problem: { message: "a chain needs at least one level", help: ['write `levels = ["public", "secret"]`'] } };
  const top = levels.length - 1;
  return {
    ok: true,
    value: {
      bottom: 0,
      top,
      size: levels.length,
      leq: (a, b) => a <= b,
      join: (a, b) => (a > b ? a : b),
      meet: (a, b) => (a < b ? a : b),
      show: (element) => levels[element] ?? "?",
      lookup: (name) => index.get(name),
      names: () => levels,
      elements: () => levels.map((_, i) => i),
    },
  };
}
