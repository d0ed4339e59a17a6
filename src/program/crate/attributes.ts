/**
 * What attributes of an item mean for reading the program: those of other crates' attribute macros and derives are recorded as
 * gaps. Knows nothing of how derives are made.
 */
import type { MetaAttr } from "../../../grammar/ast.js";
import { attrList, attrPath } from "../attrs.js";
import type { ItemLike, Place, World } from "../world.js";
import { gap } from "../world.js";
import { STANDARD_DERIVES, isKnownAttribute } from "./known-attrs.js";

export function checkAttributes(world: World, item: ItemLike, place: Place): void {
  if (item.attrs.length === 0 || place.crate.role === "model") return;
  let foreignDerive = false;
  for (const attr of item.attrs) if (attr.kind === "Meta" && isDerive(attr)) foreignDerive = recordDerives(world, attr) || foreignDerive;
  for (const attr of item.attrs) {
    if (attr.kind !== "Meta" || isDerive(attr) || isKnownAttribute(attr.path.map((part) => part.name))) continue;
    // A derive of another crate may declare helper attributes of any name.
    if (foreignDerive && attr.path.length === 1) continue;
    gap(world, "procMacro", attr, `#[${attrPath(attr)}]`, "an attribute macro of another crate is not run: the item is taken as written");
  }
}

export function isDerive(attr: MetaAttr): boolean {
  return attr.path.length === 1 && attr.path[0]?.name === "derive";
}

/** Records the derives that add nothing here; says whether there were any. */
function recordDerives(world: World, attr: MetaAttr): boolean {
  let any = false;
  for (const entry of attrList(attr)) {
    const name = entry.path[entry.path.length - 1]?.name ?? "";
    if (STANDARD_DERIVES.has(name)) continue;
    any = true;
    gap(world, "procMacro", entry.span, `#[derive(${entry.path.map((part) => part.name).join("::")})]`, "a derive of another crate is not run: it adds nothing");
  }
  return any;
}
