import { describe, expect, test } from "vitest";
import { lex, parseExpansion, parseFile, parseFragment } from "../../grammar/parse.js";
import { messages } from "./show.js";

describe("what was found and what was expected", () => {
  test.each([
    ["fn f() { let x = ; }", "expected expression, found `;`"],
    ["fn f() { let x 1; }", "expected one of `:`, `;`, `=`, `@`, or `|`, found `1`"],
    ["fn f() { a b }", "expected one of `;`, `}`, `.`, `?`, or an operator, found `b`"],
    ["fn f( { }", "this file contains an unclosed delimiter"],
    ["fn () {}", "expected identifier, found `(`"],
    ["fn f() -> {}", "expected type, found `{`"],
    ["fn f(a) {}", "expected one of `:`, `@`, or `|`, found `)`"],
    ["struct A { x u8 }", "expected `:`, found `u8`"],
    ["struct A { x: u8 y: u8 }", "expected one of `,` or `}`, found `y`"],
    ["enum A { B C }", "expected one of `(`, `,`, `=`, `{`, or `}`, found `C`"],
    ["use a::;", "expected identifier, `*` or `{`, found `;`"],
    ["use a b;", "expected one of `::`, `;`, or `as`, found `b`"],
    ["impl A for {}", "expected type, found `{`"],
    ["mod a b", "expected one of `;` or `{`, found `b`"],
    ["const A = 1;", "missing type for `const` item"],
    ["fn f() { match a { b } }", ""],
    ["fn f() { match a { b, c => 1 } }", "unexpected `,` in pattern"],
    ["fn f() { match a { Err(!), Ok(b) => 1 } }", ""],
    ["fn f() { match a { b = 1 } }", "expected one of `=>`, `if`, or `|`, found `=`"],
    ["fn f() { if a else {} }", "expected `{` or an operator, found keyword `else`"],
    ["fn f() { for x y {} }", "expected `in`, found `y`"],
    ["fn f() { f(a b) }", "expected one of `)`, `,`, or an operator, found `b`"],
    ["fn f() { A { x: 1 y } }", "expected one of `,`, `}`, or an operator, found `y`"],
    ["fn fn() {}", "expected identifier, found keyword `fn`"],
    ["pub 1", "expected item, found `1`"],
    ["#[a]", "expected item after the attributes, found the end of the file"],
    ["type A = [u8; 3;", "mismatched"],
    ["fn f() { a.fn }", "expected identifier, found keyword `fn`"],
    ["fn f() { #[a] }", "expected statement after the attributes, found `}`"],
    ["fn f() { let x = a >>= ; }", "expected expression, found `;`"],
    ["fn f() { (a.1.2e+3) }", "unexpected token: `1.2e+3`"],
    ["m!(a)", "expected `;` after a macro call in the place of an item, found the end of the file"],
    ["trait A { struct B; }", "this item is not supported in `trait`s"],
    ["impl !A {}", "inherent impls cannot be negative"],
  ])("%s", (text, message) => {
    const all = messages(text);
    if (message === "") expect(all).toEqual([]);
    else if (message === "mismatched") expect(all).toEqual(["1: this file contains an unclosed delimiter"]);
    else expect(all[0]).toContain(message);
    expect(all.length).toBeLessThanOrEqual(1);
  });
});

describe("recovery", () => {
  test("every independent error is reported, each once", () => {
    const text = `fn a() {
    let x = ;
    let y = 1 1;
    match x { 1 => , 2 => { let = 3; } _ => 4 }
    good();
}
struct B { x }
fn c() -> { 1 }
impl D { fn e(self, 1) {} fn f() { 1 + } const G: u8 = ; }
enum H { , }
fn ok() {}
`;
    const found = messages(text);
    expect(found.map((line) => line.slice(0, line.indexOf(":")))).toEqual(["2", "3", "4", "4", "7", "8", "9", "9", "9", "10"]);
  });

  test("items after an error are read", () => {
    const { file, diagnostics } = parseFile("fn a() { ) } fn b() {}", 1, 2021);
    expect(diagnostics).toHaveLength(1);
    expect(file.items.length).toBeGreaterThan(0);
    const second = parseFile("struct A { x y } fn b() {} enum C { D }", 1, 2021);
    expect(second.diagnostics).toHaveLength(1);
    expect(second.file.items.map((item) => item.kind)).toEqual(["ErrorItem", "Fn", "Enum"]);
  });

  test("a statement that cannot be read leaves an error node and the rest", () => {
    const { file } = parseFile("fn f() { a; let x = ; b; }", 1, 2021);
    const [fn] = file.items;
    expect(fn?.kind === "Fn" && fn.body?.stmts.map((stmt) => (stmt.kind === "ExprStmt" ? stmt.expr.kind : stmt.kind))).toEqual(["PathExpr", "ErrorExpr", "PathExpr"]);
  });

  test("an error in a trait's or impl's item leaves the others", () => {
    const { file, diagnostics } = parseFile("impl A { fn a() {} fn b(; fn c() {} }".replace("b(;", "b() -> ;"), 1, 2021);
    expect(diagnostics).toHaveLength(1);
    const [impl] = file.items;
    expect(impl?.kind === "Impl" && impl.items.map((item) => item.kind)).toEqual(["Fn", "ErrorItem", "Fn"]);
  });
});

describe("depth", () => {
  const many = 10_000;
  const nested: Readonly<Record<string, string>> = {
    parentheses: `fn f() { ${"(".repeat(many)}1${")".repeat(many)}; }`,
    brackets: `fn f() { ${"[".repeat(many)}1${"]".repeat(many)}; }`,
    blocks: `fn f() { ${"{".repeat(many)}1${"}".repeat(many)} }`,
    calls: `fn f() { ${"f(".repeat(many)}1${")".repeat(many)}; }`,
    "unary operators": `fn f() { ${"!".repeat(many)}1; }`,
    references: `fn f() { ${"&".repeat(many)}1; }`,
    closures: `fn f() { ${"|x| ".repeat(many)}1; }`,
    assignments: `fn f() { ${"a = ".repeat(many)}1; }`,
    matches: `fn f() { ${"match a { _ => ".repeat(many)}1${"}".repeat(many)} }`,
    types: `type A = ${"Vec<".repeat(many)}u8${">".repeat(many)};`,
    "reference types": `type A = ${"&".repeat(many)}u8;`,
    "qualified paths": `type A = ${"<".repeat(many)}u8${" as X>::Y".repeat(many)};`,
    patterns: `fn f() { let ${"(".repeat(many)}a${")".repeat(many)} = 1; }`,
    bounds: `fn f<T: ${"(".repeat(many)}A${")".repeat(many)}>() {}`,
    modules: `${"mod a { ".repeat(many)}${"}".repeat(many)}`,
    functions: `${"fn a() { ".repeat(many)}${"}".repeat(many)}`,
    uses: `use ${"a::{".repeat(many)}b${"}".repeat(many)};`,
    sums: `fn f() { ${"1+".repeat(many * 10)}1; }`,
    "method chains": `fn f() { a${".b()".repeat(many * 10)}; }`,
    casts: `fn f() { a${" as u8".repeat(many)}; }`,
    "else-if chains": `fn f() { ${"if a {} else ".repeat(many)}{} }`,
    "long chains in each other": `fn f() { ${"(".repeat(100)}a${`${".b".repeat(900)})`.repeat(100)}; }`,
  };
  test.each(Object.keys(nested))("%s", (name) => {
    const text = nested[name] ?? "";
    const { diagnostics } = parseFile(text, 1, 2021);
    expect(diagnostics.map(({ code }) => code)).toEqual(["OWN105"]);
    const { tokens } = lex(text, 1, 2021);
    for (const kind of ["expr", "ty", "pat", "item", "stmt"] as const) parseFragment(tokens, 4, kind, 2021);
    for (const kind of ["expr", "ty", "pat", "items", "stmts"] as const) parseExpansion(tokens, kind, 2021);
  });

  test("what is only long is no problem", () => {
    expect(messages(`use ${"a::".repeat(many)}b;`)).toEqual([]);
    expect(messages(`fn f() { ${"a;".repeat(many)} }`)).toEqual([]);
    expect(messages(`${"#[a] ".repeat(many)}fn f() {}`)).toEqual([]);
    expect(messages(`m!(${"(".repeat(many)}${")".repeat(many)});`)).toEqual([]);
    expect(messages(`${"/*".repeat(many)}${"*/".repeat(many)}`)).toEqual([]);
    expect(messages(`fn f() { [${"1, ".repeat(many)}]; }`)).toEqual([]);
    expect(messages(`fn f() { a${".b()".repeat(500)}; ${"1 + ".repeat(500)}1; }`)).toEqual([]);
  });
});
