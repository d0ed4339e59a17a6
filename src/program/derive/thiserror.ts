/**
 * The derive of thiserror: a `Display` that writes what the `#[error("…")]` of a variant says, `Error` with the source that a variant names, and a
 * `From` for each field with `#[from]`.
 */
import type { MetaAttr, Token } from "../../../grammar/ast.js";
import { TOKEN } from "../../../grammar/tokens.js";
import { attrNamed, withoutGroups } from "../attrs.js";
import { identText } from "./bodies.js";
import type { FieldShape, MadeImpl, Piece, TypeShape, VariantShape } from "./made-impl.js";
import { OPTION, bindingOf, constructorOf, matchSelf, typeName } from "./made-impl.js";

export function error(shape: TypeShape): readonly MadeImpl[] {
  const display: MadeImpl = {
    trait: "Display", bounds: false,
    text: [`impl $crate::__std::fmt::Display for ${shape.self} { fn fmt(&self, __f: &mut $crate::__std::fmt::Formatter<'_>) -> $crate::__std::fmt::Result {`, ...matchSelf(shape, (variant) => displayed(shape, variant)), "} }"],
  };
  const source: MadeImpl = {
    trait: "Error", bounds: false,
    text: [`impl $crate::__std::error::Error for ${shape.self} { fn source(&self) -> ${OPTION}<&(dyn $crate::__std::error::Error + 'static)> { use $crate::__private::AsDynError; `, ...matchSelf(shape, (variant) => [sourceOf(shape, variant)]), "} }"],
  };
  return [display, source, ...shape.variants.flatMap((variant) => conversion(shape, variant))];
}

function displayed(shape: TypeShape, variant: VariantShape): readonly Piece[] {
  const attr = attrNamed(variant.attrs, "error") ?? attrNamed(shape.attrs, "error");
  const tokens = withoutGroups(attr?.args?.tokens ?? []);
  const [first, ...rest] = tokens;
  const only = variant.fields[0];
  if (first === undefined) return ["$crate::__std::result::Result::Ok(())"];
  if (first.text === "transparent" && only !== undefined) return [`$crate::__std::fmt::Display::fmt(${bindingOf(only)}, __f)`];
  if (first.text === "fmt") return [pathAfterEquals(rest), `(${variant.fields.map(bindingOf).join(", ")}${variant.fields.length > 0 ? ", " : ""}__f)`];
  if (first.kind !== TOKEN.Str && first.kind !== TOKEN.RawStr) return ["$crate::__std::result::Result::Ok(())"];
  return ["$crate::__std::write!(__f, ", [{ ...first, text: namedPlaces(first.text) }], withFields(rest), ")"];
}

function pathAfterEquals(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findIndex((token) => token.kind === TOKEN.Eq) + 1);
}

/** `{0:?}` as `{_0:?}`: the number is a field's. Doubled braces are text. */
function namedPlaces(text: string): string {
  return text.replace(/\{\{|\{(\d+)/g, (all: string, index: string | undefined) => (index === undefined ? all : `{_${index}`));
}

/** Where a value may begin, `.x` is the field `x`. */
function withFields(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const previous = tokens[index - 2];
    if (token.kind === TOKEN.Dot && startsValue(before)) return;
    const shorthand = before?.kind === TOKEN.Dot && startsValue(previous);
    out.push(...(shorthand ? fieldTokens(token) : [token]));
  });
  return out;
}

/** The binding of a field, and for `0.1`, which is one token, what follows it. */
function fieldTokens(token: Token): readonly Token[] {
  const [first, second] = token.text.split(".");
  if (first === undefined || !/^\d+$/.test(first)) return [token];
  const binding: Token = { ...token, kind: TOKEN.Ident, text: `_${first}` };
  return second === undefined ? [binding] : [binding, { ...token, kind: TOKEN.Dot, text: "." }, { ...token, kind: TOKEN.Int, text: second }];
}

function startsValue(before: Token | undefined): boolean {
  if (before === undefined) return true;
  return ![TOKEN.Ident, TOKEN.CloseParen, TOKEN.CloseBracket, TOKEN.CloseBrace, TOKEN.Str, TOKEN.Int, TOKEN.Question, TOKEN.SelfValue].some((kind) => kind === before.kind);
}

function sourceOf(shape: TypeShape, variant: VariantShape): string {
  const attr = attrNamed(variant.attrs, "error") ?? attrNamed(shape.attrs, "error");
  const only = variant.fields[0];
  if (only !== undefined && attr?.args?.tokens[0]?.text === "transparent") return `$crate::__std::error::Error::source(${bindingOf(only)}.as_dyn_error())`;
  const field = variant.fields.find((each) => marks(each, "source") !== undefined || marks(each, "from") !== undefined) ?? variant.fields.find((each) => each.name === "source");
  if (field === undefined) return `${OPTION}::None`;
  if (typeName(field.ty) === "Option") return `match ${bindingOf(field)} { ${OPTION}::Some(e) => ${OPTION}::Some(e.as_dyn_error()), ${OPTION}::None => ${OPTION}::None }`;
  return `${OPTION}::Some(${bindingOf(field)}.as_dyn_error())`;
}

function marks(field: FieldShape, name: string): MetaAttr | undefined {
  return attrNamed(field.attrs, name);
}

function conversion(shape: TypeShape, variant: VariantShape): readonly MadeImpl[] {
  const field = variant.fields.find((each) => marks(each, "from") !== undefined);
  if (field === undefined) return [];
  const value = typeName(field.ty) === "Option" ? `${OPTION}::Some(__e)` : "__e";
  // A backtrace beside it holds nothing of the program's data.
  const fields = variant.fields.map((each) => `${identText(each.name)}: ${each === field ? value : "$crate::__private::backtrace()"}`);
  const text = `impl $crate::__std::convert::From<__Given> for ${shape.self} { fn from(__e: __Given) -> Self { ${constructorOf(shape, variant)} { ${fields.join(", ")} } } }`;
  return [{ trait: "From", text: [text], bounds: false, given: field.ty }];
}

