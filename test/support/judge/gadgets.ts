/** Writes passages of the table into random programs: fills their holes with random expressions and places, and declares their results. */
import { expression, isBlocky } from "./expressions.js";
import { GADGETS, HOLES } from "./passages.js";
import type { Gadget } from "./passages.js";
import { INTERNAL, PUBLIC, SECRET, all, believe, raise, same } from "./types.js";
import type { Level } from "./types.js";
import type { Place, Variable, Writer } from "./writer.js";

/** Writes a passage, if the variables for one are there. */
export function gadget(w: Writer): true | undefined {
  for (let tries = 0; tries < 4; tries++) if (passage(w, w.random.of(GADGETS)) === true) return true;
  return undefined;
}

/** Writes this passage, if the variables for it are there. */
export function passage(w: Writer, chosen: Gadget): true | undefined {
  const text = chosen.text.join("\n");
  const loans = new Map<Variable, "written">();
  const filled = new Map<string, string>();
  const levels = new Map<string, Level>();
  const places = new Map<string, Place>();
  for (const [, hole = ""] of text.matchAll(/\{([&@][a-z]\d)\}/g)) {
    if (filled.has(hole)) continue;
    const type = HOLES[hole[1] ?? ""];
    const place = type === undefined ? undefined : w.lending(loans, () => w.random.maybe(w.places((each) => same(each.type, type) && (hole.startsWith("@") || each.mutable))));
    if (place === undefined) return undefined;
    places.set(hole, place);
    filled.set(hole, place.text);
    levels.set(hole, all(place.belief));
    loans.set(place.root, "written");
  }
  w.lending(loans, () => {
    for (const [, hole = ""] of text.matchAll(/\{([a-z]\d)\}/g)) {
      const type = HOLES[hole.charAt(0)];
      if (type === undefined || filled.has(hole)) continue;
      // A hole may stand in a loop or closure of the passage.
      const made = w.repeated(() => expression(w, type, w.random.chance(0.2) ? SECRET | INTERNAL : w.bound(), 1));
      const plain = /^[\w.]+$/.test(made.text);
      filled.set(hole, plain ? made.text : isBlocky(made.text) || !/^[\w.!]+[([].*[)\]]$/.test(made.text) ? `(${made.text})` : made.text);
      levels.set(hole, all(made.belief));
    }
  });
  for (const helper of chosen.uses ?? []) w.helpers.add(helper);
  finish(w, chosen, { filled, levels, places });
  return true;
}

interface Filling {
  readonly filled: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, Level>;
  readonly places: ReadonlyMap<string, Place>;
}

function finish(w: Writer, chosen: Gadget, { filled, levels, places }: Filling): void {
  const total = [...levels.values()].reduce((sum, level) => sum | level, PUBLIC);
  const of = (holes: string | undefined): Level => (holes === undefined ? total : holes === "!" ? SECRET : holes.split(" ").reduce((sum, hole) => sum | (levels.get(hole) ?? PUBLIC), PUBLIC));
  const names = new Map<string, string>();
  const named = (line: string): string => line.replace(/\$([a-z]+)/g, (_, name: string) => {
    const known = names.get(name) ?? w.fresh(name);
    names.set(name, known);
    return known;
  }).replace(/\{([&@]?[a-z]\d)\}/g, (_, hole: string) => filled.get(hole) ?? "");
  for (const line of chosen.text) w.line(named(line));
  for (const [hole, place] of places) {
    const by = chosen.writes?.[hole];
    if (by !== undefined) w.raise(place, of(by));
    else if (hole.startsWith("&")) w.touch(place);
    else w.read(place);
  }
  if (chosen.uses?.includes("TOTAL") === true) raise(w.total, total | w.frame.pc);
  for (const [name, [type, holes]] of Object.entries(chosen.out ?? {})) {
    const level = of(holes) | (chosen.uses?.includes("TOTAL") === true ? all(w.total) : PUBLIC);
    if (w.random.chance(w.theme.careless / 2)) w.line(`println!("{:?}", ${names.get(name) ?? name});`);
    w.declare(type, believe(type, level), { name: names.get(name) ?? name, mutable: new RegExp(`mut \\$${name}\\b`).test(chosen.text.join("\n")) });
  }
}
