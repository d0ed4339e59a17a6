/**
 * What references point to, judged by running: wherever a program of `test/ir/run` holds a reference that it still uses to memory of the same body, one
 * of the places that are named for it at that point contains that memory.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Place } from "../../src/ir/index.js";
import { OwnershipChecker } from "../../src/ownership/index.js";
import { liveness, type Liveness } from "../../src/ownership/loans/liveness.js";
import type { Pointee, Pointees } from "../../src/ownership/loans/pointees.js";
import { loadFrom, ROOT } from "../support/bodies.js";
import { Interpreter, type Frame } from "../support/interpreter.js";
import { Aggregate, ArrayValue, BoxValue, ClosureValue, Reference, SliceValue, VecValue, type Cell } from "../support/interpreter-values.js";

/** How often one point is looked at. */
const MAX_VISITS = 4;

function parts(cell: Cell): readonly Cell[] {
  const value = cell.v;
  if (value instanceof Aggregate) return value.fields;
  if (value instanceof ArrayValue || value instanceof VecValue) return value.items;
  if (value instanceof ClosureValue) return value.captures;
  return value instanceof BoxValue ? [value.cell] : [];
}

/** The cell and all that are owned through it. */
function owned(cell: Cell, into = new Set<Cell>()): Set<Cell> {
  into.add(cell);
  for (const part of parts(cell)) owned(part, into);
  return into;
}

/** The memory of a place in what its local owns; undefined where it leads through a reference or to an element. */
function cellAt(frame: Frame, place: Place): Cell | undefined {
  let cell = frame.locals[place.local];
  for (const step of place.projection) {
    if (step.kind === "Field" || (step.kind === "Deref" && cell?.v instanceof BoxValue)) cell = cell === undefined ? undefined : parts(cell)[step.kind === "Field" ? step.index : 0];
    else return undefined;
  }
  return cell;
}

class Witness {
  checked = 0;
  readonly wrong: string[] = [];
  private readonly visits = new Map<string, number>();
  private readonly answers = new Map<Frame["body"], { readonly pointees: Pointees; readonly live: Liveness }>();

  constructor(private readonly checker: OwnershipChecker) {}

  look(frame: Frame, block: number, index: number): void {
    const { body } = frame;
    if (body.owner.crate.role !== "checked") return;
    const key = `${String(body.owner.id)}.${String(body.closure?.index ?? -1)}.${String(block)}.${String(index)}`;
    const visits = this.visits.get(key) ?? 0;
    this.visits.set(key, visits + 1);
    if (visits >= MAX_VISITS) return;
    const known = this.answersOf(body);
    if (known === undefined) return;
    const { pointees, live } = known;
    const roots = frame.locals.map((cell) => owned(cell));
    for (const local of body.locals) {
      if (live.nextUse(local.id, block, index) < 0) continue;
      for (const place of pointees.referencesIn(local.id)) {
        const value = cellAt(frame, place)?.v;
        const target = value instanceof Reference ? value.cell : value instanceof SliceValue ? value.items[0] : undefined;
        const root = target === undefined ? -1 : roots.findIndex((cells) => cells.has(target));
        if (target === undefined || root < 0) continue;
        this.checked++;
        const answer = pointees.at(place, { block, index });
        if (!answer.some((one) => covers(frame, one, target, root))) this.wrong.push(`${frame.body.owner.crate.name} ${body.owner.name} bb${String(block)}[${String(index)}] _${String(place.local)} does not name _${String(root)}`);
      }
    }
  }

  private answersOf(body: Frame["body"]): { readonly pointees: Pointees; readonly live: Liveness } | undefined {
    if (body.closure === undefined && !this.answers.has(body)) {
      for (const { typing, pointees } of this.checker.borrowing(body)) {
        this.answers.set(typing.body, { pointees, live: liveness(typing.body, pointees.cfg, new Uint8Array(typing.body.locals.length).fill(1)) });
      }
    }
    return this.answers.get(body);
  }
}

function covers(frame: Frame, pointee: Pointee, target: Cell, root: number): boolean {
  if (pointee.kind === "Unknown") return true;
  if (pointee.kind !== "Place") return false;
  const cell = cellAt(frame, pointee.place);
  if (cell !== undefined) return owned(cell).has(target);
  // Behind a reference it stands for what that pointed to earlier; an element may be any.
  return pointee.place.local === root || pointee.place.projection.some((step) => step.kind === "Deref");
}

test("references point to places that are named", () => {
  const loaded = loadFrom(join(ROOT, "test/ir/run"), { edition: 2021 });
  const witness = new Witness(new OwnershipChecker(loaded.types));
  for (const crate of loaded.program.crates) {
    if (crate.role !== "checked") continue;
    const printed = Interpreter.run(loaded, crate.file, (frame, block, index) => { witness.look(frame, block, index); });
    expect(printed).toBe(readFileSync(crate.file.replace(/\.rs$/, ".out"), "utf8"));
  }
  expect(witness.wrong).toEqual([]);
  expect(witness.checked).toBeGreaterThan(5000);
});
