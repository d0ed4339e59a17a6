import { describe, expect, test } from "vitest";
import { messages, pattern, type } from "./show.js";

describe("types", () => {
  test.each([
    ["Vec<Vec<u8>>", "(Vec, Angle([(Vec, Angle([u8]))]))"],
    ["&'a mut [u8; 3]", "RefType('a, mut, ArrayType(u8, 3))"],
    ["&&T", "RefType(RefType(T))"],
    ["*const *mut T", "PtrType(PtrType(mut, T))"],
    ["(A, B)", "TupleType([A, B])"],
    ["(A,)", "TupleType([A])"],
    ["()", "TupleType()"],
    ["(A)", "ParenType(A)"],
    ["!", "NeverType()"],
    ["_", "InferType()"],
    ["[T]", "SliceType(T)"],
    ["dyn A + 'a + ?Sized", "TraitObjectType(dyn, [TraitBound(A), LifetimeBound('a), TraitBound(maybe, Sized)])"],
    ["&(dyn A + B)", "RefType(ParenType(TraitObjectType(dyn, [TraitBound(A), TraitBound(B)])))"],
    ["impl Fn(A, B) -> C + Send", "ImplTraitType([TraitBound((Fn, Paren([A, B], C))), TraitBound(Send)])"],
    ["impl for<'a> Fn(&'a T)", "ImplTraitType([TraitBound([LifetimeParam('a)], (Fn, Paren([RefType('a, T)])))])"],
    ["impl A + use<'a, T>", "ImplTraitType([TraitBound(A), UseBound(['a, T])])"],
    ["for<'a> unsafe extern \"C\" fn(x: &'a T, ...) -> U", "FnPtrType([LifetimeParam('a)], unsafe, extern, C, [(x, RefType('a, T))], variadic, U)"],
    ["<T as A>::B<C>", "<T as 1>::A::(B, Angle([C]))"],
    ["A<'a, T, 3, -1, { N + 1 }, Item = U, I: B>", "(A, Angle([LifetimeArg('a), T, ConstArg(3), ConstArg((-1)), ConstArg(BlockExpr([ExprStmt((N + 1))])), AssocEq(Item, U), AssocBound(I, [TraitBound(B)])]))"],
    ["A<N = 3>", "(A, Angle([AssocEq(N, 3)]))"],
    ["A<<T as B>::C>", "(A, Angle([<T as 1>::B::C]))"],
    ["Iterator<next(..): Send>", "(Iterator, Angle([AssocBound(next, Paren(returnNotation), [TraitBound(Send)])]))"],
    ["~const A", "TraitObjectType([TraitBound(const, A)])"],
    ["impl [const] A + async B", "ImplTraitType([TraitBound(const, A), TraitBound(async, B)])"],
    ["unsafe<'a> &'a T", "UnsafeBinderType([LifetimeParam('a)], RefType('a, T))"],
    ["m!(a)", "MacroType((m, (a))"],
    ["A + B", "TraitObjectType([TraitBound(A), TraitBound(B)])"],
    ["Vec<A>=", ""],
  ])("%s", (text, tree) => {
    if (tree === "") expect(() => type(text)).toThrow("expected the end of the macro's tokens");
    else expect(type(text)).toBe(tree);
  });

  test("edition 2015: dyn is a name unless a bound follows", () => {
    expect(type("dyn A", 2015)).toBe("TraitObjectType(dyn, [TraitBound(A)])");
    expect(type("dyn::A", 2015)).toBe("dyn::A");
    expect(type("dyn<A>", 2015)).toBe("(dyn, Angle([A]))");
  });

  test("a plus after what is no trait", () => {
    expect(messages("type A = &B + C;")).toEqual(["1: expected a path on the left-hand side of `+`"]);
  });
});

describe("patterns", () => {
  test.each([
    ["x", "IdentPat(x)"],
    ["ref mut x @ Some(_)", "IdentPat(byRef, mut, x, TupleStructPat(Some, [WildPat()]))"],
    ["A::B", "A::B"],
    ["A { x, y: 1, ref z, .. }", "StructPat(A, [(x, IdentPat(x), shorthand), (y, LitPat(1)), (z, IdentPat(byRef, z), shorthand)], rest)"],
    ["A { 0: a }", "StructPat(A, [(0, IdentPat(a))])"],
    ["(a, ..)", "TuplePat([IdentPat(a), RestPat()])"],
    ["(..)", "TuplePat([RestPat()])"],
    ["(a)", "ParenPat(IdentPat(a))"],
    ["(a,)", "TuplePat([IdentPat(a)])"],
    ["[a, b @ .., c]", "SlicePat([IdentPat(a), IdentPat(b, RestPat()), IdentPat(c)])"],
    ["1..=5 | -1 | 'a'..", "OrPat([RangePat(1, 5, inclusive), LitPat((-1)), RangePat('a')])"],
    ["..=5", "RangePat(5, inclusive)"],
    ["A..B::C", "RangePat(A, B::C)"],
    ["| a | b", "OrPat([IdentPat(a), IdentPat(b)])"],
    ["&mut &&x", "RefPat(mut, RefPat(RefPat(IdentPat(x))))"],
    ["&(1..=2)", "RefPat(ParenPat(RangePat(1, 2, inclusive)))"],
    ["box x", "BoxPat(IdentPat(x))"],
    ["!", "NeverPat()"],
    ["m!(a)", "MacroPat((m, (a))"],
    ["<T>::A", "<T>::A"],
    ["\"a\"", "LitPat(\"a\")"],
    ["true", "LitPat(true)"],
  ])("%s", (text, tree) => {
    expect(pattern(text)).toBe(tree);
  });
});
