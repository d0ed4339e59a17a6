/**
 * What attributes of an item mean for reading the program: those of other crates' attribute macros are recorded as
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
  for (const attr of item.attrs) if (attr.kind === "Meta" && isDerive(attr)) foreignDerive ||= attrList(attr).some((entry) => !isStandardDerive(entry.path, place));
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

/** Whether the derive of this path is the standard library's: by its name, unless another crate's is imported under it. */
export function isStandardDerive(path: readonly { readonly name: string }[], place: Place): boolean {
  const name = path[path.length - 1]?.name ?? "";
  if (!STANDARD_DERIVES.has(name)) return false;
  if (path.length > 1) return ["std", "core", "alloc"].includes(path[0]?.name ?? "");
  for (let scope = place.scope; ; scope = scope.parent) {
    if (scope.foreignDerives?.has(name) === true) return false;
    if (scope.kind === "Module") return true;
  }
}
