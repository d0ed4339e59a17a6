import { describe, expect, test } from "vitest";
import { uncovered } from "../../grammar/coverage.js";
import { lex, parseFile, type Edition } from "../../grammar/parse.js";
import { items, messages } from "./show.js";

describe("items", () => {
  test.each([
    ["use a::{self, b::*, c as d, r#fn};", "[Use(([a], Nested([([self], Simple()), ([b], Glob()), ([c], Simple(d)), ([fn], Simple())])))]"],
    ["use ::{a};", "[Use((global, Nested([([a], Simple())])))]"],
    ["use a as _;", "[Use(([a], Simple(_)))]"],
    ["extern crate a as b;", "[ExternCrate(a, b)]"],
    ["pub(in a::b) struct A;", "[Struct(Restricted(a::b), A, Unit())]"],
    ["struct A(pub(crate) u8, (u8));", "[Struct(A, Tuple([(Restricted(crate), 0, u8), (1, ParenType(u8))]))]"],
    ["struct A(pub (u8, u8));", "[Struct(A, Tuple([(Public(), 0, TupleType([u8, u8]))]))]"],
    ["struct A<T = u8, const N: usize = 3> where T: B { x: T = 1, }", "[Struct(A, ([TypeParam(T, u8), ConstParam(N, usize, 3)], [WhereType(T, [TraitBound(B)])]), Record([(x, T, 1)]))]"],
    ["union U { a: u8 }", "[Union(U, Record([(a, u8)]))]"],
    ["enum E { A, B(u8), C { x: u8 } = 3, }", "[Enum(E, [(A, Unit()), (B, Tuple([(0, u8)])), (C, Record([(x, u8)]), 3)])]"],
    ["trait T<'a>: A + 'a where Self: B { type C<'b>: D where Self: 'b; const N: u8 = 1; fn f(&self); m!(); }", "[Trait(T, ([LifetimeParam('a)], [WhereType(Self, [TraitBound(B)])]), [TraitBound(A), LifetimeBound('a)], [TypeAlias(C, ([LifetimeParam('b)], [WhereType(Self, [LifetimeBound('b)])]), [TraitBound(D)]), Const(N, u8, 1), Fn(f, true), MacroItem((m, ())])]"],
    ["unsafe auto trait A {}", "[Trait(A, unsafe, auto)]"],
    ["trait A = B + C;", "[TraitAlias(A, [TraitBound(B), TraitBound(C)])]"],
    ["impl<T> A<T> {}", "[Impl([TypeParam(T)], (A, Angle([T])))]"],
    ["unsafe impl<T: ?Sized> !Send for A<T> {}", "[Impl(unsafe, negative, [TypeParam(T, [TraitBound(maybe, Sized)])], Send, (A, Angle([T])))]"],
    ["impl <A as B>::C {}", "[Impl(<A as 1>::B::C)]"],
    ["impl const A for B { default fn f() {} }", "[Impl(const, A, B, [Fn(f, true)])]"],
    ["mod a;", "[Mod(a)]"],
    ["mod a { #![b] fn f() {} }", "[Mod([Meta(inner, [b])], a, [Fn(f)])]"],
    ["unsafe extern \"C\" { safe fn f(a: u8, ...); static mut X: u8; type T; }", "[ExternBlock(unsafe, C, [Fn(f, true, [(IdentPat(a), u8)], variadic), Static(X, mut, u8), TypeAlias(T)])]"],
    ["const _: () = ();", "[Const(_, TupleType(), Tuple())]"],
    ["static mut A: u8 = 1;", "[Static(A, mut, u8, 1)]"],
    ["type A<T> where T: B = C;", "[TypeAlias(A, ([TypeParam(T)], [WhereType(T, [TraitBound(B)])]), C)]"],
    ["macro_rules! m { (a) => { b }; }", "[MacroRules(m, {(a) => { b };)]"],
    ["macro m($a:expr) { b }", "[MacroDef(m, ($a:expr, {b)]"],
    ["macro m { ($a:expr) => { b } }", "[MacroDef(m, {($a:expr) => { b })]"],
    ["a::m! { b } m!(c);", "[MacroItem((a::m, {b)), MacroItem((m, (c))]"],
    ["global_asm!(\"\");", "[GlobalAsm((\"\")]"],
    ["const unsafe extern \"C\" fn f<'a, T>(&'a mut self, (a, b): (u8, u8)) -> ! where T: A { loop {} }", "[Fn(f, (const, unsafe, extern, C), ([LifetimeParam('a), TypeParam(T)], [WhereType(T, [TraitBound(A)])]), (ref, 'a, mut), [(TuplePat([IdentPat(a), IdentPat(b)]), TupleType([u8, u8]))], NeverType(), [ExprStmt(Loop())])]"],
    ["fn f(mut self: Box<Self>) {}", "[Fn(f, (mut, (Box, Angle([Self]))))]"],
    ["#[a] /** d */ #[cfg(b)] pub fn f(#[c] x: u8) {}", "[Fn([Meta([a]), Doc(), Meta([cfg], (b)], Public(), f, [([Meta([c])], IdentPat(x), u8)])]"],
    ["#[unsafe(no_mangle)] #[doc = \"x\"] #[label(non-secret)] fn f() {}", "[Fn([Meta(unsafe, [no_mangle]), Meta([doc], [\"x\"]), Meta([label], (non-secret)], f)]"],
    ["fn f() where for<'a> &'a T: A, for<'a> fn(&'a u8): B, 'a: 'b + 'c, {}", "[Fn(f, [WhereType([LifetimeParam('a)], RefType('a, T), [TraitBound(A)]), WhereType(FnPtrType([LifetimeParam('a)], [RefType('a, u8)]), [TraitBound(B)]), WhereLifetime('a, ['b, 'c])])]"],
  ])("%s", (text, tree) => {
    expect(items(text)).toBe(tree);
  });

  test("parameters without names: in the traits of edition 2015 only", () => {
    expect(items("trait A { fn f(u8, &str, x: u8, (u8, u8)); }", 2015)).toBe("[Trait(A, [Fn(f, [u8, RefType(str), (IdentPat(x), u8), TupleType([u8, u8])])])]");
    expect(messages("trait A { fn f(u8); }", 2018)).toEqual(["1: expected one of `:`, `@`, or `|`, found `)`"]);
    expect(messages("fn f(u8) {}", 2015)).toEqual(["1: expected one of `:`, `@`, or `|`, found `)`"]);
  });

  test("async is a name in edition 2015", () => {
    expect(messages("fn async() {} fn f() { async(); }", 2015)).toEqual([]);
    expect(messages("async fn f() {}", 2015)).toEqual(["1: `async fn` is not permitted in Rust 2015"]);
  });
});

describe("a whole file", () => {
  const text = `#!/bin/run
//! Inner.
#![allow(unused)]
/// Outer.
pub fn f<'a, T: Fn(&'a u8) -> Vec<Vec<u8>>>(x: &'a T) -> impl Iterator<Item = u8> + 'a {
    let r#type = "s"; let c = 'c'; let t = (1, 2.0).0;
    m!(a, 'b, "c" => { 1 + 2 });
    if let Some(y) = x && y > 3 { return vec![1, 2]; }
    A::<u8> { b, c: 1 }.d::<T>(|e| e)[0]
}
extern "C" { fn g(x: u8); }
`;

  test("accounts for every token", () => {
    for (const edition of [2018, 2021, 2024] as const satisfies readonly Edition[]) {
      const { file, diagnostics } = parseFile(text, 100, edition);
      expect(diagnostics).toEqual([]);
      expect(uncovered(file, lex(text, 100, edition).tokens)).toEqual([]);
    }
  });

  test("positions start at the base", () => {
    const { file } = parseFile(text, 100, 2021);
    const [fn] = file.items;
    expect(file.shebang).toBe("#!/bin/run".length);
    expect([file.start, file.end]).toEqual([100, 100 + text.length]);
    expect(fn?.kind === "Fn" && text.slice(fn.name.start - 100, fn.name.end - 100)).toBe("f");
    expect(fn?.kind === "Fn" && text.slice(fn.start - 100, fn.end - 100)).toMatch(/^\/\/\/ Outer[^]*\n\}$/);
  });

  test("the same text gives an equal tree, whatever was parsed before", () => {
    const first = parseFile(text, 1, 2021);
    parseFile("fn broken( {", 1, 2015);
    parseFile("x".repeat(1000), 1, 2024);
    expect(parseFile(text, 1, 2021)).toEqual(first);
  });

  test("empty texts", () => {
    expect(parseFile("", 5, 2021)).toEqual({ file: { start: 5, end: 5, shebang: 0, attrs: [], items: [] }, diagnostics: [] });
    expect(parseFile(" // c\n", 5, 2021).diagnostics).toEqual([]);
  });
});
