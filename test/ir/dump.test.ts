/** The text of the flow IR and of its graph, as a whole. */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { IrBody } from "../../src/ir/index.js";
import { printBody, printCfg, printDot, validate } from "../../src/ir/index.js";
import { checkedBodies, loadFrom, ROOT } from "../support/bodies.js";

const loaded = loadFrom(join(ROOT, "test/ir/golden/control.rs"));
const bodies = checkedBodies(loaded).flatMap(({ body }) => withClosures(body));

function withClosures(body: IrBody): readonly IrBody[] {
  return [body, ...body.closures.flatMap(withClosures)];
}

test("the flow IR of a small program", async () => {
  expect(bodies.flatMap(validate)).toEqual([]);
  await expect(bodies.map((body) => printBody(body, loaded.types)).join("\n")).toMatchFileSnapshot("golden/control.ir");
});

test("its control-flow graphs", async () => {
  await expect(bodies.map((body) => printCfg(body)).join("\n")).toMatchFileSnapshot("golden/control.cfg");
});

test("a graph in the DOT language names every block once", () => {
  for (const body of bodies) {
    const text = printDot(body, loaded.types);
    body.blocks.forEach((_, id) => { expect(text.split(`  bb${String(id)} [label=`).length).toBe(2); });
  }
});
