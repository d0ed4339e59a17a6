/**
 * The derives of clap: every field is made of the command line, except what is skipped, what another type of the kind reads, and what
 * a function of the program parses. Names, help texts and groups say nothing of what flows.
 */
import { TOKEN } from "../../../grammar/tokens.js";
import { identText } from "./bodies.js";
import { helpers, named, valueOf } from "./helpers.js";
import type { FieldShape, MadeImpl, Piece, TypeShape, VariantShape } from "./made-impl.js";
import { DEFAULT, OPTION, RESULT, constructorOf, matchSelf, typeName } from "./made-impl.js";

const ATTRIBUTES = ["arg", "command", "clap", "group", "structopt"];

const PATH_TOKENS: ReadonlySet<number> = new Set([TOKEN.Ident, TOKEN.PathSep, TOKEN.Crate, TOKEN.SelfType, TOKEN.Super]);

/** `Parser`, `Args` or `Subcommand`. */
export function parser(shape: TypeShape, trait: string): readonly MadeImpl[] {
  const matches: MadeImpl = {
    trait: "FromArgMatches", bounds: false,
    text: [`impl $crate::FromArgMatches for ${shape.self} { fn from_arg_matches(__m: &$crate::ArgMatches) -> ${RESULT}<Self, $crate::Error> {`, ...body(shape), "} }"],
  };
  const marker = (name: string): MadeImpl => ({ trait: name, bounds: false, text: [`impl $crate::${name} for ${shape.self} {}`] });
  return trait === "Parser" ? [matches, marker(shape.isEnum ? "Subcommand" : "Args"), marker("CommandFactory"), marker("Parser")] : [matches, marker(trait)];
}

export function valueEnum(shape: TypeShape): readonly MadeImpl[] {
  const kept = shape.variants.filter((variant) => variant.kind === "Unit" && named(helpers(variant.attrs, "value", "clap"), "skip") === undefined);
  const names = matchSelf(shape, (variant) => [JSON.stringify(variant.name)]);
  return [{
    trait: "ValueEnum", bounds: false,
    text: [
      `impl $crate::ValueEnum for ${shape.self} { fn value_variants<'a>() -> &'a [Self] { &[${kept.map((variant) => constructorOf(shape, variant)).join(", ")}] }`,
      `fn to_possible_value(&self) -> ${OPTION}<$crate::builder::PossibleValue> { ${OPTION}::Some($crate::builder::PossibleValue::new(`, ...names, ")) } }",
    ],
  }];
}

function body(shape: TypeShape): readonly Piece[] {
  if (!shape.isEnum) return [`${RESULT}::Ok(`, ...shape.variants.flatMap((variant) => built(shape, variant)), ")"];
  const arms = shape.variants.flatMap((variant, index) => (named(helpers(variant.attrs, ...ATTRIBUTES), "skip") === undefined ? [`${String(index)}u32 => ${RESULT}::Ok(`, ...built(shape, variant), "),"] : []));
  return ["match $crate::__private::choose(__m) {", ...arms, `_ => ${RESULT}::Err($crate::__private::error(__m)) }`];
}

function built(shape: TypeShape, variant: VariantShape): readonly Piece[] {
  const inner = variant.kind === "Tuple" && variant.fields.length === 1 && named(helpers(variant.attrs, ...ATTRIBUTES), "external_subcommand") === undefined && shape.isEnum;
  return [`${constructorOf(shape, variant)} {`, ...variant.fields.flatMap((field) => [`${identText(field.name)}:`, ...value(field, inner), ","]), "}"];
}

/** What a field holds; `delegated` to the type of the field. */
function value(field: FieldShape, delegated: boolean): readonly Piece[] {
  const options = helpers(field.attrs, ...ATTRIBUTES);
  const skip = named(options, "skip");
  if (skip !== undefined) return [valueOf(skip) ?? DEFAULT];
  const kind = typeName(field.ty);
  if (delegated || named(options, "flatten", "subcommand", "delegate_command") !== undefined) {
    if (kind === "Option") return ["$crate::__private::optional(__m)?"];
    return [kind === "Box" ? "$crate::__std::boxed::Box::new($crate::FromArgMatches::from_arg_matches(__m)?)" : "$crate::FromArgMatches::from_arg_matches(__m)?"];
  }
  const fallback = named(options, "default_value_t", "default_value_os_t");
  const given = parsed(field, kind);
  if (fallback === undefined) return given;
  return [`match $crate::__private::present(__m) { ${OPTION}::Some(()) =>`, ...given, `, ${OPTION}::None =>`, valueOf(fallback) ?? DEFAULT, "}"];
}

/** What a function of the program makes of the argument's text, or a value of any type that depends on the command line. */
function parsed(field: FieldShape, kind: string): readonly Piece[] {
  const options = helpers(field.attrs, ...ATTRIBUTES);
  const nested = named(options, "parse");
  const by = valueOf(named(options, "value_parser")) ?? valueOf(nested === undefined ? undefined : named(helpers([nested], "parse"), "from_str", "try_from_str"));
  if (by?.every(({ kind: token }) => PATH_TOKENS.has(token)) !== true) return ["$crate::__private::value(__m)"];
  const function_ = kind === "Option" ? "parsed_option" : kind === "Vec" ? "parsed_vec" : "parsed";
  return [`$crate::__private::${function_}(__m, `, by, ")?"];
}
