import { describe, expect, test } from "vitest";
import { expr, messages, stmts } from "./show.js";

describe("operators", () => {
  test.each([
    ["a + b * c", "(a + (b * c))"],
    ["a - b - c", "((a - b) - c)"],
    ["a << b + c", "(a << (b + c))"],
    ["a & b == c", "((a & b) == c)"],
    ["a || b && c", "(a || (b && c))"],
    ["a | b ^ c & d", "(a | (b ^ (c & d)))"],
    ["-a as u8 + b", "(Cast((-a), u8) + b)"],
    ["!a.b", "(!Field(a, b))"],
    ["*a.b()?", "(*Try(MethodCall(a, b)))"],
    ["&mut a[0]", "AddrOf(mut, Index(a, 0))"],
    ["&&a", "AddrOf(AddrOf(a))"],
    ["&raw const a", "AddrOf(raw, a)"],
    ["&raw mut a", "AddrOf(raw, mut, a)"],
    ["&raw", "AddrOf(raw)"],
    ["a = b = c", "Assign(a, Assign(b, c))"],
    ["a += b << 1", "AssignOp(+, a, (b << 1))"],
    ["a >>= 1", "AssignOp(>>, a, 1)"],
    ["a >= b", "(a >= b)"],
    ["a < b", "(a < b)"],
    ["a as usize <= b", "(Cast(a, usize) <= b)"],
    ["a as usize >> b", "(Cast(a, usize) >> b)"],
    ["a && &b", "(a && AddrOf(b))"],
  ])("%s", (text, tree) => {
    expect(expr(text)).toBe(tree);
  });

  test("comparisons do not chain", () => {
    expect(messages("fn f() { a < b < c; }")).toEqual(["1: comparison operators cannot be chained"]);
    expect(messages("fn f() { a == b == c; }")).toEqual(["1: comparison operators cannot be chained"]);
  });
});

describe("ranges", () => {
  test.each([
    ["..", "Range()"],
    ["a..", "Range(a)"],
    ["..b", "Range(b)"],
    ["a..=b + 1", "Range(a, (b + 1), inclusive)"],
    ["a + 1..b", "Range((a + 1), b)"],
    ["&a[1..2]", "AddrOf(Index(a, Range(1, 2)))"],
  ])("%s", (text, tree) => {
    expect(expr(text)).toBe(tree);
  });
});

describe("after a primary expression", () => {
  test.each([
    ["a.0.1", "Field(Field(a, 0), 1)"],
    ["a.0.1.2", "Field(Field(Field(a, 0), 1), 2)"],
    ["a.0.b()", "MethodCall(Field(a, 0), b)"],
    ["a.0. 1", "Field(Field(a, 0), 1)"],
    ["a.await?.b", "Field(Try(Await(a)), b)"],
    ["a.b::<u8, Vec<Vec<T>>>(c)", "MethodCall(a, b, Angle(turbofish, [u8, (Vec, Angle([(Vec, Angle([T]))]))]), [c])"],
    ["f(a)(b)[c]", "Index(Call(Call(f, [a]), [b]), c)"],
    ["Vec::<u8>::new()", "Call((Vec, Angle(turbofish, [u8]))::new)"],
    ["<T as A<u8>>::f(x)", "Call(<T as 1>::(A, Angle([u8]))::f, [x])"],
    ["<[T]>::len", "<SliceType(T)>::len"],
    ["1.max(2)", "MethodCall(1, max, [2])"],
  ])("%s", (text, tree) => {
    expect(expr(text)).toBe(tree);
  });
});

describe("struct literals and blocks", () => {
  test.each([
    ["if a == b {}", "If((a == b))"],
    ["if (A { x: 1 }).x {}", "If(Field(Paren(Struct(A, [(x, 1)])), x))"],
    ["match a { A { x } => 1 }", "Match(a, [(StructPat(A, [(x, IdentPat(x), shorthand)]), 1)])"],
    ["for x in y {}", "For(IdentPat(x), y)"],
    ["while f(A { x: 1 }) {}", "While(Call(f, [Struct(A, [(x, 1)])]))"],
    ["A { x, y: 1, ..z }", "Struct(A, [(x, x, shorthand), (y, 1)], rest, z)"],
    ["A { 0: a, .. }", "Struct(A, [(0, a)], rest)"],
    ["if let A { .. } = a && b {}", "If((LetCond(StructPat(A, rest), a) && b))"],
    ["if let Some(x) = a || b {}", "x"],
  ])("%s", (text, tree) => {
    if (tree === "x") expect(() => expr(text)).toThrow("`||` operators are not supported in let chain conditions");
    else expect(expr(text)).toBe(tree);
  });

  test("`let` stands in conditions only", () => {
    expect(messages("fn f() { let x = (let y = z); }")).toEqual(["1: expected expression, found `let` statement"]);
    expect(messages("fn f() { while let Some(x) = i && x > 1 && let Some(y) = x {} }")).toEqual([]);
    expect(messages("fn f() { match a { x if let Some(y) = x && y > 1 => {} _ => {} } }")).toEqual([]);
  });

  test("a statement ends with its block", () => {
    expect(stmts("if a {} *b = 1;")).toBe("[ExprStmt(If(a)), ExprStmt(Assign((*b), 1), semi)]");
    expect(stmts("match a {} (b)")).toBe("[ExprStmt(Match(a)), ExprStmt(Paren(b))]");
    expect(stmts("match a {}.b() + 1")).toBe("[ExprStmt((MethodCall(Match(a), b) + 1))]");
    expect(stmts("unsafe { a } - 1")).toBe("[ExprStmt(BlockExpr(unsafe, [ExprStmt(a)])), ExprStmt((-1))]");
    expect(stmts("{ a }?; b")).toBe("[ExprStmt(Try(BlockExpr([ExprStmt(a)])), semi), ExprStmt(b)]");
    expect(expr("match a { _ => {} b => -1, c => { d }.e(), }")).toBe(
      "Match(a, [(WildPat(), BlockExpr()), (IdentPat(b), (-1)), (IdentPat(c), MethodCall(BlockExpr([ExprStmt(d)]), e))])",
    );
  });
});

describe("closures and modes", () => {
  test.each([
    ["|a, b: u8| a + b", "Closure([IdentPat(a), (IdentPat(b), u8)], (a + b))"],
    ["|| -> u8 { 1 }", "Closure(u8, BlockExpr([ExprStmt(1)]))"],
    ["move || a", "Closure(move, a)"],
    ["async move |x| x.await", "Closure(async, move, [IdentPat(x)], Await(x))"],
    ["|x||y| x + y", "Closure([IdentPat(x)], Closure([IdentPat(y)], (x + y)))"],
    ["for<'a> |x: &'a u8| x", "Closure([LifetimeParam('a)], [(IdentPat(x), RefType('a, u8))], x)"],
    ["static || 1", "Closure(static, 1)"],
    ["const || 1", "Closure(const, 1)"],
    ["async move {}", "BlockExpr(asyncMove)"],
    ["const { 1 }", "BlockExpr(const, [ExprStmt(1)])"],
    ["try { 1 }", "BlockExpr(try, [ExprStmt(1)])"],
    ["'a: { break 'a 1 }", "BlockExpr('a, [ExprStmt(Break('a, 1))])"],
    ["'a: loop { continue 'a }", "Loop('a, [ExprStmt(Continue('a))])"],
    ["return", "Return()"],
    ["return |x| x", "Return(Closure([IdentPat(x)], x))"],
    ["do yeet 1", "Yield(yeet, 1)"],
    ["builtin # offset_of(T, f)", "MacroExpr((builtin::offset_of, (T, f))"],
    ["[0; 4]", "Repeat(0, 4)"],
    ["[a, b,]", "Array([a, b])"],
    ["(a,)", "Tuple([a])"],
    ["()", "Tuple()"],
    ["(a)", "Paren(a)"],
    ["m!(a, b)", "MacroExpr((m, (a, b))"],
    ["a::m! { b }.c", "Field(MacroExpr((a::m, {b)), c)"],
    ["#[a] b + c", "(Attributed([Meta([a])], b) + c)"],
    ["_ = a", "Assign(Underscore(), a)"],
  ])("%s", (text, tree) => {
    expect(expr(text)).toBe(tree);
  });
});

describe("statements", () => {
  test.each([
    ["let x: u8 = 1 else { return };", "[LetStmt(IdentPat(x), u8, 1, [ExprStmt(Return())])]"],
    ["let (a, mut b) = c;", "[LetStmt(TuplePat([IdentPat(a), IdentPat(mut, b)]), c)]"],
    ["m! { a } b", "[MacroStmt((m, {a)), ExprStmt(b)]"],
    ["m!(a); b", "[MacroStmt((m, (a), semi), ExprStmt(b)]"],
    ["m!(a).b", "[ExprStmt(Field(MacroExpr((m, (a)), b))]"],
    ["{ m!(a) }", "[ExprStmt(BlockExpr([ExprStmt(MacroExpr((m, (a)))]))]"],
    ["{ m! { a } }", "[ExprStmt(BlockExpr(([MacroStmt((m, {a))], hasItems)))]"],
    ["fn f() {} 1", "[ItemStmt(Fn(f)), ExprStmt(1)]"],
    [";; a;", "[EmptyStmt(), EmptyStmt(), ExprStmt(a, semi)]"],
    ["#[a] let b = c;", "[LetStmt([Meta([a])], IdentPat(b), c)]"],
    ["union = 1; auto.x; default();", "[ExprStmt(Assign(union, 1), semi), ExprStmt(Field(auto, x), semi), ExprStmt(Call(default), semi)]"],
    ["const { a } const A: u8 = 1;", "[ExprStmt(BlockExpr(const, [ExprStmt(a)])), ItemStmt(Const(A, u8, 1))]"],
    ["super::m!(a); crate::f();", "[MacroStmt((super::m, (a), semi), ExprStmt(Call(crate::f), semi)]"],
    ["async fn f() {} async {};", "[ItemStmt(Fn(f, true)), ExprStmt(BlockExpr(async), semi)]"],
  ])("%s", (text, tree) => {
    expect(stmts(text)).toBe(tree);
  });
});
