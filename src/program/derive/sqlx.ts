/** The derives of sqlx: `FromRow` reads each field from a row. What a column is called says nothing of what flows. */
import { identText } from "./bodies.js";
import { helpers, named, textOf } from "./helpers.js";
import type { FieldShape, MadeImpl, TypeShape } from "./made-impl.js";
import { DEFAULT, RESULT } from "./made-impl.js";

/** Undefined for an enum, which has no columns. */
export function fromRow(shape: TypeShape): readonly MadeImpl[] | undefined {
  const [only] = shape.variants;
  if (shape.isEnum || only === undefined) return undefined;
  const fields = only.fields.map((field) => `${identText(field.name)}: ${value(field)}`).join(", ");
  const text = `impl<'r> $crate::FromRow<'r, $crate::AnyRow> for ${shape.self} { fn from_row(__row: &'r $crate::AnyRow) -> ${RESULT}<Self, $crate::Error> { ${RESULT}::Ok(Self { ${fields} }) } }`;
  return [{ trait: "FromRow", text: [text], bounds: false }];
}

function value(field: FieldShape): string {
  const options = helpers(field.attrs, "sqlx");
  if (named(options, "skip") !== undefined) return DEFAULT;
  if (named(options, "flatten") !== undefined) return "$crate::FromRow::from_row(__row)?";
  const read = `$crate::Row::try_get(__row, ${JSON.stringify(field.name)})?`;
  const from = textOf(named(options, "try_from"));
  if (from === undefined) return read;
  return `match $crate::__std::convert::TryFrom::<${from}>::try_from(${read}) { ${RESULT}::Ok(v) => v, ${RESULT}::Err(_) => return ${RESULT}::Err($crate::Error::RowNotFound) }`;
}
