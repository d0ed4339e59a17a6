/** The derives of zeroize: wiping a value wipes its fields. What is dropped cannot be read any more, so `drop` has nothing to say. */
import { helpers, named } from "./helpers.js";
import type { MadeImpl, TypeShape } from "./made-impl.js";
import { bindingOf, matchSelf } from "./made-impl.js";

export function zeroize(shape: TypeShape): readonly MadeImpl[] {
  const body = matchSelf(shape, (variant) => variant.fields.filter((field) => named(helpers(field.attrs, "zeroize"), "skip") === undefined).map((field) => `$crate::Zeroize::zeroize(${bindingOf(field)});`));
  const made: MadeImpl = { trait: "Zeroize", text: [`impl $crate::Zeroize for ${shape.self} { fn zeroize(&mut self) {`, ...body, "} }"], bounds: true };
  return named(helpers(shape.attrs, "zeroize"), "drop") === undefined ? [made] : [made, ...zeroizeOnDrop(shape)];
}

export function zeroizeOnDrop(shape: TypeShape): readonly MadeImpl[] {
  return [
    { trait: "ZeroizeOnDrop", text: [`impl $crate::ZeroizeOnDrop for ${shape.self} {}`], bounds: false },
    { trait: "Drop", text: [`impl $crate::__std::ops::Drop for ${shape.self} { fn drop(&mut self) {} }`], bounds: false },
  ];
}
