/**
 * Which numbers are printed with the same number of characters whatever their value is: those that cannot be longer than the width that
 * the format text asks for. Knows types and format specifications only.
 */
import type { FormatSpec, FormatTrait } from "../../../grammar/ast.js";
import type { Ty } from "../../types/ty.js";

const INTEGER = /^([ui])(8|16|32|64|128)$/;

/** Decimal digits of the largest unsigned number of so many bits. */
function decimals(bits: number): number {
  return Math.ceil(bits * Math.log10(2));
}

export function fixedWidth(ty: Ty, trait: FormatTrait, spec: FormatSpec): boolean {
  const { width, sign, precision, debugHex } = spec;
  const integer = ty.kind === "Prim" ? INTEGER.exec(ty.name) : null;
  if (integer === null || width?.kind !== "Literal" || sign !== undefined || precision !== undefined || debugHex !== undefined) return false;
  const bits = Number(integer[2]);
  const digits = longest(trait, bits, integer[1] === "i");
  return digits !== undefined && width.value >= digits + (spec.alternate ? 2 : 0);
}

function longest(trait: FormatTrait, bits: number, signed: boolean): number | undefined {
  switch (trait) {
    case "Display":
    case "Debug":
      return signed ? decimals(bits - 1) + 1 : decimals(bits);
    case "LowerHex":
    case "UpperHex":
      return bits / 4;
    case "Binary":
      return bits;
    case "Octal":
      return Math.ceil(bits / 3);
    case "LowerExp":
    case "UpperExp":
    case "Pointer":
      return undefined;
  }
}
