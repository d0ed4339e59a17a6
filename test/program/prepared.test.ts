/** Models that are read once give the same programs as models that are read each time. */
import { expect, it } from "vitest";
import { dumpItems, itemsText } from "../../src/program/dump/dump-items.js";
import { prepareModels } from "../../src/program/load.js";
import type { Program } from "../../src/program/program.js";
import { MINI_STD, load, messages } from "./support.js";

const PROGRAMS = [
  "use std::collections::*; use std::prelude::v1::*; #[derive(Debug, Clone)] struct S; fn main() { let x: HashMap<u8, u8>; println!(\"{:?}\", vec![1]); }",
  "mod m { pub use std::fmt::*; } use m::Debug; struct HashMap; fn main() { assert!(true); }",
  "use std::nothing::Here; use crate::gone; fn main() { missing!(); }",
];

function whole(program: Program): string {
  return program.crates.filter((crate) => crate.role === "checked").map((crate) => itemsText(dumpItems(program, crate))).join("") + messages(program).join("\n") + JSON.stringify(program.gaps.map((gap) => gap.what));
}

it("prepared models change nothing", () => {
  const prepared = prepareModels(MINI_STD);
  const size = prepared.world.defs.length;
  for (const round of [1, 2]) {
    for (const text of PROGRAMS) {
      const shared = load({ "main.rs": text }, ["main.rs"], { models: [], prepared });
      expect(whole(shared), `round ${String(round)}`).toBe(whole(load({ "main.rs": text })));
      for (const [id, def] of shared.defs.entries()) expect(def.id).toBe(id);
    }
  }
  expect(prepared.world.defs.length).toBe(size);
  expect(prepared.world.tables.every((names) => names === undefined || names.importers.every((link) => link.from.crate.role === "model"))).toBe(true);
});
