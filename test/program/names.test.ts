/** Name resolution: scopes, imports, globs, preludes, and what is said of names that lead nowhere. */
import { describe, expect, it } from "vitest";
import { defPath } from "../../src/program/dump/dump-items.js";
import type { Program, Scope } from "../../src/program/program.js";
import { MINI_STD, load, loadText, messages } from "./support.js";

/** What a path means in the module `at` of the checked crate. */
function meaning(program: Program, path: string, namespace: "type" | "value" | "macro" = "type", at = ""): string {
  let scope: Scope | undefined = program.crates[0]?.root.module;
  for (const part of at.split("::").filter((one) => one !== "")) {
    const names: ReturnType<Program["resolver"]["namesOf"]> = scope?.kind === "Module" ? program.resolver.namesOf(scope, "type") : [];
    const found = names.find((entry) => entry.name === part)?.resolution;
    scope = found?.kind === "Def" && found.def.kind === "Mod" ? found.def.module : undefined;
  }
  if (scope === undefined) throw new Error(`no module ${at}`);
  const segments = path.replace(/^::/, "").split("::").map((name) => ({ start: 1, end: 1, name, args: undefined }));
  const { resolution, used } = program.resolver.resolve(scope, { start: 1, end: 1, global: path.startsWith("::"), qself: undefined, segments }, namespace);
  const rest = used < segments.length && resolution.kind !== "Unresolved" ? ` + ${segments.slice(used).map((segment) => segment.name).join("::")}` : "";
  switch (resolution.kind) {
    case "Def": return defPath(program, resolution.def) + rest;
    case "Primitive": return resolution.name + rest;
    case "Unknown": return `? ${resolution.path}`;
    case "Unresolved": return `! ${String(resolution.at)}`;
  }
}

describe("paths", () => {
  const program = loadText(`
    mod a { pub struct S; pub mod b { pub struct T; pub fn f() {} pub use super::S as Renamed; } pub use self::b::*; fn private() {} }
    use a::b; use a::S as Local; use a::Color::{self, Red}; use std::collections::HashMap;
    mod c { use super::*; use super::a::private_glob::*; pub enum E { V(u8), W { x: u8 } } pub struct Vec; }
    mod d { pub use crate::c::E::*; use crate::c::*; }
    pub use c as alias;
    fn main() {}
  `.replace("use super::a::private_glob::*;", "").replace("pub mod b", "pub enum Color { Red, Green } pub mod b"));
  it("resolve without complaint", () => { expect(messages(program)).toEqual([]); });
  it.each([
    ["a::S", "type", "main::a::S"], ["a::T", "type", "main::a::b::T"], ["b::f", "value", "main::a::b::f"], ["Local", "type", "main::a::S"], ["Local", "value", "main::a::S"],
    ["a::b::Renamed", "type", "main::a::S"], ["Red", "value", "main::a::Color::Red"], ["Color::Green", "value", "main::a::Color::Green"], ["Color::new", "value", "main::a::Color + new"],
    ["crate::a::b::T", "type", "main::a::b::T"], ["self::b::T", "type", "main::a::b::T"], ["HashMap", "type", "std::collections::HashMap"], ["HashMap::new", "value", "std::collections::HashMap + new"],
    ["std::vec::Vec", "type", "std::vec::Vec"], ["core::option::Option", "type", "std::option::Option"], ["::std::fmt::Debug", "type", "std::fmt::Debug"], ["Vec", "type", "std::vec::Vec"],
    ["Some", "value", "std::option::Option::Some"], ["u8", "type", "u8"], ["u8::MAX", "value", "u8 + MAX"], ["alias::E", "type", "main::c::E"], ["nothing", "type", "! 0"],
    ["a::nothing", "type", "! 1"], ["unknown_crate::x::y", "type", "? unknown_crate::x::y"], ["Nothing::x", "type", "! 0"],
  ] as const)("%s in the %s name space", (path, namespace, expected) => { expect(meaning(program, path, namespace)).toBe(expected); });
  it("are seen from inner modules", () => {
    expect(meaning(program, "Local", "type", "c")).toBe("main::a::S");
    expect(meaning(program, "Vec", "type", "c")).toBe("main::c::Vec");
    expect(meaning(program, "Vec", "type", "d")).toBe("main::c::Vec");
    expect(meaning(program, "V", "value", "d")).toBe("main::c::E::V");
    expect(meaning(program, "super::c::E::W", "type", "d")).toBe("main::c::E::W");
    expect(meaning(program, "super::super::x", "type", "d")).toBe("! 1");
  });
});

describe("imports", () => {
  it("settle in circles of globs", () => {
    const program = loadText("mod a { pub use super::b::*; pub struct A; } mod b { pub use super::c::*; pub struct B; } mod c { pub use super::a::*; pub struct C; } use a::*; fn main() {}");
    expect(messages(program)).toEqual([]);
    expect(["A", "B", "C"].map((name) => meaning(program, name))).toEqual(["main::a::A", "main::b::B", "main::c::C"]);
  });

  it("that are explicit win over globs, whatever comes first", () => {
    const program = loadText("mod a { pub struct X; pub struct Y; } mod b { pub struct X; pub fn X2() {} } mod m { pub use super::a::*; pub use super::b::X; } use m::X; use m::Y; fn main() {}");
    expect([meaning(program, "X"), meaning(program, "Y")]).toEqual(["main::b::X", "main::a::Y"]);
  });

  it("through globs respect privacy", () => {
    const program = loadText("mod a { struct Hidden; pub(crate) struct Shown; pub(in crate::a) struct Inner; pub(super) struct Up; } use a::*; fn main() {}");
    expect(["Hidden", "Shown", "Inner", "Up"].map((name) => meaning(program, name))).toEqual(["! 0", "main::a::Shown", "! 0", "main::a::Up"]);
  });

  it("bring traits `as _` into scope", () => {
    const program = loadText("mod a { pub trait T {} pub trait U {} } mod b { pub use crate::a::T as _; } use b::*; use a::U as _; fn main() {}");
    const scope = program.crates[0]?.root.module;
    const names = scope === undefined ? [] : program.resolver.traitsInScope(scope).map((def) => def.name).filter((name) => name.length === 1);
    expect(names.sort()).toEqual(["T", "U"]);
    expect(meaning(program, "T")).toBe("! 0");
  });

  it("of unknown crates are unknown, not errors", () => {
    const program = loadText("use rocket::http::{Status, self}; use rocket::*; use Status::Ok2; use crate::made::Thing; mod made { rocket::make_items!(Thing); } extern crate serde as s; use s::Serialize; fn main() {}");
    expect(messages(program)).toEqual([]);
    expect(meaning(program, "Status")).toBe("? rocket::http::Status");
    expect(meaning(program, "Thing")).toBe("? crate::made::Thing");
    expect(meaning(program, "Serialize")).toBe("? serde::Serialize");
    expect(program.gaps.map((gap) => `${gap.kind} ${gap.what}`)).toEqual(["unknownCrate serde", "unknownCrate rocket", "procMacro rocket::make_items!"]);
  });

  it("of macros that a model does not have are unknown", () => {
    const program = load({ "main.rs": "use thing::make; make!(S); mod m { #[macro_use] extern crate thing; } fn main() { let x: S; }" }, ["main.rs"], { models: [...MINI_STD, { path: "thing/lib.rs", text: "pub struct Other;" }] });
    expect(messages(program)).toEqual([]);
    expect(program.gaps.map((gap) => gap.what)).toEqual(["make!"]);
  });

  it("that lead nowhere are errors with the nearest name", () => {
    const program = loadText("mod config { pub struct Settings; }\nuse config::Setings;\nuse self::confg::Settings;\nuse crate::config::deep::X;\nfn main() {}");
    expect(messages(program)).toEqual([
      "main.rs:2:13 OWN114 unresolved import `config::Setings`",
      "main.rs:3:11 OWN114 unresolved import `self::confg::Settings`",
      "main.rs:4:20 OWN114 unresolved import `crate::config::deep::X`",
    ]);
    expect(program.diagnostics.map((diagnostic) => diagnostic.help[0])).toEqual(["a similar name exists in `config`: `Settings`", "a similar name exists in `self`: `config`", undefined]);
  });

  it("start at the crate root in edition 2015", () => {
    const program = loadText("mod a { pub mod b { pub struct S; } } mod c { use a::b::S; use std::fmt; pub fn f(x: ::a::b::S) {} } extern crate regex; fn main() {}", { edition: 2015 });
    expect(messages(program)).toEqual([]);
    expect(meaning(program, "S", "type", "c")).toBe("main::a::b::S");
    expect(meaning(program, "::a::b::S", "type", "c")).toBe("main::a::b::S");
  });
});

describe("blocks", () => {
  it("have scopes of their own", () => {
    const program = loadText("struct S; fn main() { struct S; use inner::T; mod inner { pub struct T; } fn f() { enum E { A } use E::*; } impl S { fn m(&self) {} } }");
    expect(messages(program)).toEqual([]);
    const main = program.defs.find((def) => def.name === "main" && def.kind === "Fn");
    const scope = main?.kind === "Fn" && main.node.body !== undefined ? program.resolver.blockScope(main.node.body) : undefined;
    if (scope === undefined) throw new Error("the block has no scope");
    const name = (text: string): string => {
      const found = program.resolver.resolveName(scope, text, 1, "type");
      return found?.kind === "Def" ? defPath(program, found.def) : "?";
    };
    expect([name("S"), name("T"), name("inner")]).toEqual(["main::main::S", "main::main::inner::T", "main::main::inner"]);
    expect(program.impls.filter((impl) => impl.crate.role === "checked").length).toBe(1);
  });
});

describe("definitions", () => {
  it("of one name twice are reported", () => {
    const program = loadText("struct A;\nstruct A;\nfn f() {}\nmod f {}\nfn f() {}\nfn main() {}");
    expect(messages(program)).toEqual(["main.rs:2:8 OWN115 the name `A` is defined multiple times", "main.rs:5:4 OWN115 the name `f` is defined multiple times"]);
  });

  it("are found again by their syntax", () => {
    const program = load({ "main.rs": "fn a() {} mod m { pub enum E { V } impl E { fn b(&self) {} } }" });
    for (const def of program.defs) if (def.kind === "Fn" || def.kind === "Enum" || def.kind === "Variant" || def.kind === "Impl") expect(program.resolver.defOf(def.node)).toBe(def);
  });
});

describe("macros", () => {
  const dependency = {
    "app/Cargo.toml": '[package]\nname = "app"\nedition = "2021"\n[dependencies]\ndep = { path = "../dep" }\n',
    "dep/Cargo.toml": '[package]\nname = "dep"\nedition = "2018"\n',
    "dep/src/lib.rs": "#[macro_export(local_inner_macros)] macro_rules! outer { ($e:expr) => { inner!($e) }; } #[doc(hidden)] #[macro_export] macro_rules! inner { ($e:expr) => { $crate::helper($e) }; } pub fn helper(x: u8) -> u8 { x } pub mod m { pub use crate::outer as renamed; }",
  };

  it("of a dependency are used by path, by import and by #[macro_use]", () => {
    const program = load({ ...dependency, "app/src/lib.rs": "#[macro_use] extern crate dep; use dep::m::renamed; fn f() { outer!(1); dep::outer!(2); renamed!(3); inner!(4); }" }, ["app"]);
    expect(messages(program)).toEqual([]);
  });

  it("see the names of the crate that defines them through $crate", () => {
    const program = load({ ...dependency, "app/src/lib.rs": "fn helper() {} pub fn f() -> u8 { dep::inner!(1) }" }, ["app"]);
    const def = program.defs.find((one) => one.kind === "Fn" && one.name === "f");
    const stmt = def?.kind === "Fn" ? def.node.body?.stmts[0] : undefined;
    const call = stmt?.kind === "ExprStmt" && stmt.expr.kind === "MacroExpr" && stmt.expr.call.expansion?.kind === "Expr" ? stmt.expr.call.expansion.expr : undefined;
    const callee = call?.kind === "Call" && call.callee.kind === "PathExpr" && def !== undefined ? program.resolver.resolve(def.scope, call.callee.path, "value").resolution : undefined;
    expect(callee?.kind === "Def" ? defPath(program, callee.def) : callee).toBe("dep::helper");
  });

  it("of the companion crate are known, and the crate is no gap", () => {
    const program = loadText('use ownflow::{label, check}; extern crate ownflow as o; #[check] fn f() { let a = label!(1, secret); o::declassify!(a, public, "why"); } #[ownflow::check] fn g() {}');
    expect([messages(program), program.gaps]).toEqual([[], []]);
  });
});
