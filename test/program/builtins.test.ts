/** The built-in macros: format strings, constants, files, labels, logging; and the standard derives. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printExpanded } from "../../src/program/dump/print-expanded.js";
import type { BuiltinMacro, Expr, FormatArgs } from "../../grammar/ast.js";
import { parseFormatString } from "../../src/program/builtin/format-string.js";
import type { ProgramOptions } from "../../src/program/load.js";
import { ROOT, load, loadText, messages, realModels } from "./support.js";

/** What the value of `const X` in the text became. */
function valueOf(text: string, options: Partial<ProgramOptions> = {}, files: Readonly<Record<string, string>> = {}): Expr {
  const program = load({ "src/main.rs": `fn f() { let x = ${text}; }`, ...files }, ["src/main.rs"], options);
  expect(messages(program)).toEqual([]);
  const def = program.defs.find((one) => one.kind === "Fn" && one.name === "f" && one.crate.role === "checked");
  const stmt = def?.kind === "Fn" ? def.node.body?.stmts[0] : undefined;
  let expr = stmt?.kind === "LetStmt" ? stmt.init : undefined;
  while (expr?.kind === "MacroExpr" && expr.call.expansion?.kind === "Expr") expr = expr.call.expansion.expr;
  if (expr === undefined) throw new Error("no value");
  return expr;
}

function builtin(text: string): BuiltinMacro {
  const expr = valueOf(text);
  if (expr.kind !== "BuiltinMacro") throw new Error(expr.kind);
  return expr;
}

function format(text: string): FormatArgs {
  const expr = valueOf(text);
  if (expr.kind !== "FormatArgs") throw new Error(expr.kind);
  return expr;
}

describe("format strings", () => {
  it("have pieces, arguments by position and by name, and captures", () => {
    const args = format('format_args!("a{{b {} {1:?} {x} {y:>w$.p$} {:.*}\\n", 1, 2, x = 3, p = 4)'.replace("{:.*}", ""));
    expect(args.args.map((arg) => [arg.name?.name, arg.captured])).toEqual([[undefined, false], [undefined, false], ["x", false], ["p", false], ["y", true], ["w", true]]);
    expect(args.pieces.map((piece) => (piece.kind === "Text" ? piece.text : `${String(piece.arg)}:${piece.trait}`))).toEqual(["a{b ", "0:Display", " ", "1:Debug", " ", "2:Display", " ", "4:Display", " \n"]);
    const last = args.pieces[7];
    expect(last?.kind === "Placeholder" ? [last.spec.align, last.spec.width, last.spec.precision] : []).toEqual([">", { kind: "Arg", arg: 5 }, { kind: "Arg", arg: 3 }]);
  });

  it("take the precision before the value for `.*`", () => {
    const args = format('format_args!("{:.*} {}", 3, 1.5, 2)');
    expect(args.pieces.map((piece) => (piece.kind === "Text" ? "" : [piece.arg, piece.spec.precision]))).toEqual([[1, { kind: "Arg", arg: 0 }], "", [2, undefined]]);
  });

  it("may be made by macros, then without captures", () => {
    expect(format('format_args!(concat!("a", "{}", stringify!(b)), 1)').pieces.length).toBe(3);
    expect(messages(loadText('fn main() { let x = 1; println!(concat!("{x}")); }'))).toEqual(["main.rs:1:33 OWN111 there is no argument named `x`"]);
  });

  it.each([
    ["{:?}", { trait: "Debug" }], ["{:#?}", { trait: "Debug", alternate: true }], ["{:#08x}", { trait: "LowerHex", alternate: true, zero: true, width: { kind: "Literal", value: 8 } }],
    ["{:*^+5.3e}", { trait: "LowerExp", fill: "*", align: "^", sign: "+", width: { kind: "Literal", value: 5 }, precision: { kind: "Literal", value: 3 } }],
    ["{:x?}", { trait: "Debug", debugHex: "x" }], ["{:02X?}", { trait: "Debug", debugHex: "X", zero: true }], ["{:}<5}", { fill: "}", align: "<" }], ["{:-}", { sign: "-" }], ["{:p}", { trait: "Pointer" }],
    ["{:0$}", { width: { kind: "Arg", ref: { kind: "Index", index: 0, from: 2, to: 3 } } }], ["{name:b}", { trait: "Binary" }], ["{ 0 : o }", { trait: "Octal" }], ["{:é>5}", { fill: "é" }],
  ] as const)("%s", (text, expected) => {
    const parsed = parseFormatString(text.replace(": o", ":o"));
    expect(parsed.ok ? parsed.pieces[0] : parsed.problem).toMatchObject(expected);
  });

  it.each([
    ['println!("{} {}", 1)', "2 positional arguments in format string, but there is 1 argument"], ['println!("{}")', "1 positional argument in format string, but no arguments were given"],
    ['println!("{2}", 1, 2)', "invalid reference to positional argument 2 (there are 2 arguments)"], ['println!("x", 1)', "argument never used"], ['println!("x", 1, 2)', "multiple unused formatting arguments"],
    ['println!("{}", 1, a = 2)', "named argument never used"], ['println!("{a}", a = 1, a = 2)', "duplicate argument named `a`"], ['println!("{a} {}", a = 1, 2)', "positional arguments cannot follow named arguments"],
    ['println!("{")', "invalid format string: expected `}` but string was terminated"], ['println!("}")', "invalid format string: unmatched `}` found"], ['println!("{:y}", 1)', "unknown format trait `y`"],
    ["println!(x)", "format argument must be a string literal"], ['println!("{a b}", a = 1)', "invalid format string: expected `}`, found `b`"], ['print!()', "requires at least a format string argument"],
    ['println!("{}" 1)', "expected `,`, found `1`"],
  ] as const)("%s is an error", (text, message) => {
    const program = loadText(`fn main() { let x = 1; ${text}; }`);
    expect(program.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.message])).toEqual([["OWN111", message]]);
  });

  it("point into the literal", () => {
    expect(messages(loadText('fn main() {\n    println!("ab \\n {:y}", 1);\n}'))).toEqual(["main.rs:2:23 OWN111 unknown format trait `y`"]);
  });
});

describe("constants", () => {
  it.each([
    ['concat!("a", 1, 2.5, true, \'c\', -3, 0x10, concat!("x", stringify!(y)))', "constStr", "a12.5truec-316xy"], ["stringify!(a + b(c, d)[0] :: <T>)", "constStr", "a + b(c, d)[0]::<T>"],
    ["line!()", "constInt", "1"], ["file!()", "constStr", "src/main.rs"], ["module_path!()", "constStr", "main"], ["cfg!(unix)", "constBool", "true"], ["cfg!(all(windows, unix))", "constBool", "false"],
    ['include_str!("text.txt")', "constStr", "hello"], ['env!("NOT_SET_AT_ALL", "set it")', "constStr", ""], ['option_env!("NOT_SET_AT_ALL")', "constOptionStr", undefined],
  ] as const)("%s", (text, name, value) => {
    const expr = valueOf(text, {}, { "src/text.txt": "hello" });
    expect(expr.kind === "BuiltinMacro" ? [expr.name, expr.text] : expr.kind).toEqual([name, value]);
  });

  it("include! reads code", () => {
    const program = load({ "main.rs": 'include!("items.rs"); fn main() { let x = include!("value.rs"); }', "items.rs": "pub fn included() {} struct S;", "value.rs": "1 + 2" });
    expect(messages(program)).toEqual([]);
    expect(program.defs.filter((def) => def.crate.role === "checked").map((def) => def.name)).toContain("included");
    expect(messages(load({ "main.rs": 'include!("gone.rs"); include!(concat!(env!("OUT_DIR"), "/made.rs")); fn main() { made(); }' }))).toEqual(["main.rs:1:1 OWN101 couldn't read `gone.rs`: no such file"]);
  });

  it("panic! depends on the edition", () => {
    const text = 'fn main() { panic!("{}"); }';
    expect(messages(loadText(text, { edition: 2018 }))).toEqual([]);
    expect(loadText(text, { edition: 2021 }).diagnostics.map((diagnostic) => diagnostic.code)).toEqual(["OWN111"]);
  });
});

describe("labels", () => {
  it.each([
    ["label!(x + 1, secret)", ["label", "secret", undefined]], ["ownflow::label!(x, alice | bob)", ["label", "alice|bob", undefined]], ['declassify!(x, public, "why")', ["declassify", "public", "why"]],
    ['ownflow::endorse!(x, trusted, untrusted, reason = "why",)', ["endorse", "trusted,untrusted", "why"]], ["assert_label!(x, self.level)", ["assert_label", "self.level", undefined]],
  ] as const)("%s", (text, expected) => {
    const expr = builtin(text);
    expect([expr.name, expr.label?.map((token) => token.text).join(""), expr.reason]).toEqual(expected);
  });

  it("need a reason to be lowered", () => {
    expect(messages(loadText("fn main() { declassify!(x, public); }"))).toEqual(["main.rs:1:13 OWN116 `declassify!` needs a reason"]);
  });
});

describe("logging", () => {
  const fields = (text: string): string[] => builtin(text).args.map((arg) => `${arg.name ?? ""}:${arg.trait}`);
  it.each([
    ['log::info!("a {}", x)', ["message:Display"]], ['log::error!(target: "t", "a")', ["message:Display"]], ['log::log!(log::Level::Warn, "x {y}")', ["message:Display"]],
    ['log::warn!(key = v, other:? = w, third:%; "m")', ["key:none", "other:Debug", "third:Display", "message:Display"]],
    ['tracing::info!(user = %name, ?value, plain, a.b = 1, "m {}", x)', ["user:Display", "value:Debug", "plain:none", "message:Display"]],
    ['tracing::event!(target: "t", Level::INFO, { id = x }, "m")', ["id:none", "message:Display"]], ['tracing::info_span!("name", id = %x, y)', ["id:Display", "y:none"]],
    ['tracing::span!(Level::DEBUG, "n", ?z)', ["z:Debug"]], ['tracing::debug!(?a.b, parent: &p, "m")'.replace(", parent: &p", ""), ["a.b:Debug", "message:Display"]], ['tracing::error!(parent: &p, "m")', ["parent:none", "message:Display"].slice(1)],
    ['tracing::info!("quoted name" = x, "m")', ["quoted name:none", "message:Display"]],
  ] as const)("%s", (text, expected) => { expect(fields(text)).toEqual(expected); });

  it("is that of the crates, not of a file with such a name", () => {
    const program = load({ "log.rs": "macro_rules! info { ($a:expr) => { $a }; } fn main() { info!(1); }" }, ["log.rs"]);
    expect(messages(program)).toEqual([]);
    const def = program.defs.find((one) => one.kind === "Fn" && one.name === "main");
    const stmt = def?.kind === "Fn" ? def.node.body?.stmts[0] : undefined;
    expect(JSON.stringify(stmt)).not.toContain("BuiltinMacro");
  });

  it("is known by import, by `#[macro_use]` and by path, with its level", () => {
    const program = loadText('#[macro_use] extern crate log; use tracing::{warn as w}; fn main() { info!("a"); w!("b"); tracing::trace!("c"); }');
    expect(messages(program)).toEqual([]);
    expect(program.gaps.filter((gap) => gap.kind !== "unknownCrate")).toEqual([]);
  });
});

describe("derives", () => {
  it("are impls with the bounds that the compiler gives them", () => {
    const program = loadText("#[derive(Clone, PartialEq)] enum E<'a, T: Iterator, const N: usize> where T::Item: Copy { A(T, T::Item), B { r#type: &'a [u8; N] }, C } #[derive(Default)] enum D { X, #[default] Y } #[derive(Copy, Clone)] struct P(u8); #[derive(Hash, PartialOrd)] struct U;");
    expect(messages(program)).toEqual([]);
    const crate = program.crates[0];
    expect(crate === undefined ? "" : printExpanded(program, crate)).toMatchInlineSnapshot(`
      "#[derive(Clone, PartialEq)]
      enum E<'a, T: Iterator, const N: usize> where T::Item: Copy {
          A(T, T::Item),
          B {
              r#type: &'a [u8; N],
          },
          C,
      }
      #[automatically_derived]
      impl<'a, T: Iterator + ::std::clone::Clone, const N: usize> ::std::clone::Clone for E<'a, T, N> where T::Item: Copy, T::Item: ::std::clone::Clone {
          fn clone(&self) -> Self {
              match self {
                  Self::A { 0: a0, 1: a1 } => Self::A(::std::clone::Clone::clone(a0), ::std::clone::Clone::clone(a1)),
                  Self::B { r#type: a0 } => Self::B { r#type: ::std::clone::Clone::clone(a0) },
                  Self::C {  } => Self::C,
              }
          }
      }
      #[automatically_derived]
      impl<'a, T: Iterator + ::std::cmp::PartialEq, const N: usize> ::std::cmp::PartialEq for E<'a, T, N> where T::Item: Copy, T::Item: ::std::cmp::PartialEq {
          fn eq(&self, other: &Self) -> bool {
              match (self, other) {
                  (Self::A { 0: a0, 1: a1 }, Self::A { 0: b0, 1: b1 }) => *a0 == *b0 && *a1 == *b1,
                  (Self::B { r#type: a0 }, Self::B { r#type: b0 }) => *a0 == *b0,
                  (Self::C {  }, Self::C {  }) => true,
                  _ => false,
              }
          }
      }
      #[derive(Default)]
      enum D {
          X,
          #[default]
          Y,
      }
      #[automatically_derived]
      impl ::std::default::Default for D {
          fn default() -> Self {
              Self::Y
          }
      }
      #[derive(Copy, Clone)]
      struct P(u8);
      #[automatically_derived]
      impl ::std::marker::Copy for P {}
      #[automatically_derived]
      impl ::std::clone::Clone for P {
          fn clone(&self) -> Self {
              *self
          }
      }
      #[derive(Hash, PartialOrd)]
      struct U;
      #[automatically_derived]
      impl ::std::hash::Hash for U {
          fn hash<__H: ::std::hash::Hasher>(&self, state: &mut __H) {}
      }
      #[automatically_derived]
      impl ::std::cmp::PartialOrd for U {
          fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
              ::std::option::Option::Some(::std::cmp::Ordering::Equal)
          }
      }
      "
    `);
  });

  it("know the attribute that made them", () => {
    const program = loadText("#[derive(Debug)]\nstruct S { a: u8 }");
    const impl = program.impls.find((one) => one.derived !== undefined);
    const location = impl === undefined ? undefined : program.sourceMap.locate(program.sourceMap.outermostCall(impl.node));
    expect([impl?.derived?.trait, impl?.derived?.of.name, location?.line, location?.column]).toEqual(["Debug", "S", 1, 1]);
  });
});

describe("every macro of the standard library", () => {
  it("is read with the models of this checkout", () => {
    const text = readFileSync(join(ROOT, "test/program/every-std-macro.rs"), "utf8");
    const program = load({ "main.rs": text }, ["main.rs"], { models: realModels() });
    expect(messages(program)).toEqual([]);
    expect(program.gaps.map((gap) => gap.what)).toEqual(["asm!"]);
  });
});
