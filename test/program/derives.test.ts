/** The derives of other crates: which names mean them, what they become, and that others are recorded. */
import { describe, expect, it } from "vitest";
import { printExpanded } from "../../src/program/dump/print-expanded.js";
import type { Program } from "../../src/program/program.js";
import { MODELS } from "../../src/generated-models.js";
import { prepareModels } from "../../src/program/load.js";
import { loadText } from "./support.js";

const prepared = prepareModels(MODELS);
const read = (text: string): Program => loadText(text, { prepared, models: [] });

function derived(program: Program): readonly string[] {
  return program.impls.flatMap((impl) => (impl.derived === undefined || impl.crate.role !== "checked" ? [] : [`${impl.derived.trait} for ${impl.derived.of.name}`]));
}

/** The derived impls as text, without the prefix of the derive's crate. */
function bodies(text: string): string {
  const program = read(text);
  const crate = program.crates[0];
  if (crate === undefined) throw new Error("nothing was read");
  const printed = printExpanded(program, crate);
  return printed.slice(printed.indexOf("#[automatically_derived]")).replace(/::(?:serde|thiserror|clap|zeroize)::(?:__std::)?(?:result::|option::)?/g, "").replace(/\s+/g, " ");
}

describe("a derive is known by what its name leads to", () => {
  it.each([
    ["by an import", "use serde::Serialize; #[derive(Serialize)] struct S;", ["Serialize for S"]],
    ["by its path", "#[derive(serde::Serialize, Clone)] struct S;", ["Clone for S", "Serialize for S"]],
    ["under another name", "use serde::Serialize as Ser; #[derive(Ser)] struct S;", ["Ser for S"]],
    ["by a glob", "use clap::*; #[derive(ValueEnum, Clone)] enum E { A }", ["Clone for E", "ValueEnum for E"]],
    ["by #[macro_use]", "#[macro_use] extern crate serde_derive; #[derive(Deserialize)] struct S;", ["Deserialize for S"]],
    ["in a function", "fn f() { use zeroize::Zeroize; #[derive(Zeroize)] struct S; }", ["Zeroize for S"]],
    ["after its use", "#[derive(Serialize)] struct S; use serde::Serialize;", ["Serialize for S"]],
  ] as const)("%s", (_, text, expected) => {
    const program = read(text);
    expect(derived(program)).toEqual(expected);
    expect(program.gaps).toEqual([]);
  });

  it("and is recorded when it adds nothing", () => {
    const program = read('use strum::Display; #[derive(Display)] struct S; #[derive(Serialize)] struct T;');
    expect(derived(program)).toEqual([]);
    expect(program.gaps.filter((gap) => gap.kind === "procMacro").map((gap) => gap.what)).toEqual(["#[derive(Display)]", "#[derive(Serialize)]"]);
  });
});

describe("what is made", () => {
  it("of serde leaves out what is skipped, and asks the functions that are named", () => {
    const text = bodies('#[derive(serde::Serialize)] struct S<T> { #[serde(skip)] a: u8, #[serde(rename = "x", serialize_with = "m::f")] b: u8, #[serde(skip_serializing_if = "Vec::is_empty")] c: Vec<T> }');
    expect(text).toBe("#[automatically_derived] impl<T: Serialize> Serialize for S<T> { fn serialize<__S>(&self, __s: __S) -> Result<__S::Ok, __S::Error> where __S: Serializer { match self { Self { a: a, b: b, c: c } => { "
      + 'let mut __t = Serializer::serialize_struct(__s, "S", 2usize)?; ser::SerializeStruct::serialize_field(&mut __t, "b", &(match m::f(b, __private::collector()) { Result::Ok(v) => v, Result::Err(e) => return Result::Err(<__S::Error as ser::Error>::custom(e)), }))?; '
      + 'if !Vec::is_empty(c) { ser::SerializeStruct::serialize_field(&mut __t, "c", c)?; } ser::SerializeStruct::end(__t) }, } } } ');
  });

  it("of serde reads every field but what is skipped", () => {
    const text = bodies('#[derive(serde::Deserialize)] enum E { A(u8, #[serde(skip)] u8), #[serde(skip)] B, C { #[serde(default = "d")] x: u8 } }');
    expect(text).toBe("#[automatically_derived] impl<'de> Deserialize<'de> for E { fn deserialize<__D>(__d: __D) -> Result<Self, __D::Error> where __D: Deserializer<'de> { let __p = __private::part(__d); match __private::choose(&__p) { "
      + "0u32 => Result::Ok(Self::A { 0: __private::field(&__p)?, 1: default::Default::default() }), "
      + "2u32 => Result::Ok(Self::C { x: match __private::present(&__p) { Option::Some(()) => __private::field(&__p)?, Option::None => d(), } }), "
      + '_ => Result::Err(<__D::Error as de::Error>::custom("unexpected")), } } } ');
  });

  it("of thiserror formats the fields that are named", () => {
    const text = bodies('#[derive(thiserror::Error, Debug)] enum E { #[error("{0:?} {} {{0}} {n}", f(.1), n = .0.1)] A((u8, u8), u8), #[error(transparent)] B(#[from] std::io::Error) }');
    expect(text).toContain('__f.write_fmt(format_args!("{2:?} {0} {{0}} {1}", f(_1), _0.1, _0))');
    expect(text).toContain("impl convert::From<std::io::Error> for E { fn from(__e: std::io::Error) -> Self { Self::B { 0: __e } } }");
    expect(text).toContain("error::Error::source(_0.as_dyn_error())");
  });

  it("of clap is a value of the command line for each field", () => {
    const text = bodies("#[derive(clap::Args)] struct A { x: Option<u8>, #[arg(skip = 3)] y: u8, #[command(flatten)] z: B, #[arg(value_parser = f, default_value_t = 7)] v: u8 }");
    expect(text).toContain("Result::Ok(Self { x: __private::value(__m), y: 3, z: FromArgMatches::from_arg_matches(__m)?, v: match __private::present(__m) { Option::Some(()) => __private::parsed(__m, f)?, Option::None => 7, } })");
    expect(text).toContain("impl Args for A {}");
  });
});
