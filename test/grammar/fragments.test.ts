import { describe, expect, test } from "vitest";
import type { Token } from "../../grammar/ast.js";
import { canStartFragment, lex, parseExpansion, parseFragment, type FragmentKind } from "../../grammar/parse.js";
import { tokensToText } from "../../grammar/print-tokens.js";
import { TOKEN, closeIndex, gluedLength, gluedText, treeEnd } from "../../grammar/tokens.js";
import { show } from "./show.js";

function tokens(text: string): readonly Token[] {
  return lex(text, 1, 2021).tokens;
}

/** `«expr a + b»` makes an invisible group of the kind. */
function grouped(text: string): readonly Token[] {
  const list: Token[] = [];
  for (const part of text.split(/(«\w+|»)/)) {
    const at = list.length + 1;
    if (part.startsWith("«")) list.push({ kind: TOKEN.InvisibleOpen, text: part.slice(1), joint: false, start: at, end: at + 1 });
    else if (part === "»") list.push({ kind: TOKEN.InvisibleClose, text: "", joint: false, start: at, end: at + 1 });
    else for (const token of tokens(part)) list.push({ ...token, start: list.length + 1, end: list.length + 2 });
  }
  return list;
}

function read(text: string, kind: FragmentKind): string {
  const list = tokens(text);
  const result = parseFragment(list, 0, kind, 2021);
  return result.ok ? `${tokensToText(list.slice(0, result.next))} | ${tokensToText(list.slice(result.next))}` : `error at ${String(result.at)}`;
}

describe("a fragment ends where the compiler's parser ends it", () => {
  test.each([
    ["expr", "a + b, c", "a + b | , c"],
    ["expr", "a => b", "a | => b"],
    ["expr", "A { x: 1 } c", "A { x: 1 } | c"],
    ["ty", "Vec<Vec<u8>>> c", "Vec<Vec<u8>> | > c"],
    ["ty", "A + B c", "A + B | c"],
    ["pat", "a | b => c", "a | b | => c"],
    ["patParam", "a | b => c", "a | | b => c"],
    ["stmt", "let x = 1; b", "let x = 1 | ; b"],
    ["stmt", "a.b() c", "a.b() | c"],
    ["stmt", "fn f() {} c", "fn f() {} | c"],
    ["block", "{ a } b", "{ a } | b"],
    ["item", "pub fn f() {} b", "pub fn f() {} | b"],
    ["path", "a::b::<c> d", "a::b::<c> | d"],
    ["path", "Vec<u8>> d", "Vec<u8> | > d"],
    ["meta", "cfg(a) b", "cfg(a) | b"],
    ["meta", "doc = \"a\" , b", "doc = \"a\" | , b"],
    ["vis", "pub(crate) a", "pub(crate) | a"],
    ["vis", "a", " | a"],
    ["literal", "-1 a", "-1 | a"],
    ["lifetime", "'a b", "'a | b"],
    ["ident", "fn b", "fn | b"],
    ["tt", "(a b) c", "(a b) | c"],
    ["tt", ">>= c", ">>= | c"],
    ["tt", "=> c", "=> | c"],
    ["expr", "= a", "error at 0"],
    ["expr", "a + ;", "error at 2"],
    ["ident", "_", "error at 0"],
    ["tt", ")", "error at 0"],
  ] as const)("%s: %s", (kind, text, expected) => {
    expect(read(text, kind)).toBe(expected);
  });

  test("two fragments in the middle of a list", () => {
    const list = tokens("x >> Vec<Vec<u8>> , 1 + 2 ; 3");
    const ty = parseFragment(list, 3, "ty", 2021);
    expect(ty.ok && ty.next).toBe(10);
    const sum = parseFragment(list, 11, "expr", 2021);
    expect(sum.ok && show(sum.node)).toBe("(1 + 2)");
  });

  test("a closure that takes a token apart does not change the list for the next fragment", () => {
    const list = tokens("|x||y| x");
    for (let i = 0; i < 2; i++) {
      const closure = parseFragment(list, 0, "expr", 2021);
      expect(closure.ok && show(closure.node)).toBe("Closure([IdentPat(x)], Closure([IdentPat(y)], x))");
    }
  });
});

test("what can start a fragment", () => {
  const can = (text: string, kind: Parameters<typeof canStartFragment>[2]): boolean => canStartFragment(tokens(text), 0, kind, 2021);
  expect(can("=> a", "expr")).toBe(false);
  expect(can("let a", "expr")).toBe(false);
  expect(can("_", "expr")).toBe(true);
  expect(can("_", "expr2021")).toBe(false);
  expect(can("const { 1 }", "expr2021")).toBe(false);
  expect(can("1", "ty")).toBe(false);
  expect(can("&a", "ty")).toBe(true);
  expect(can("| a", "pat")).toBe(true);
  expect(can("| a", "patParam")).toBe(false);
  expect(can("_", "ident")).toBe(false);
  expect(can("-1", "literal")).toBe(true);
  expect(can(")", "tt")).toBe(false);
});

describe("invisible groups stand wherever their fragment may stand", () => {
  test.each([
    ["«expr 1 + 2» * 3", "expr", "((1 + 2) * 3)"],
    ["«expr a».b()", "expr", "MethodCall(a, b)"],
    ["- «literal 1»", "expr", "(-1)"],
    ["f(«expr A { x: 1 }»)", "expr", "Call(f, [Struct(A, [(x, 1)])])"],
    ["if «expr a» {}", "expr", "If(a)"],
    ["«path a::b» { x: 1 }", "expr", "Struct(a::b, [(x, 1)])"],
    ["«path a::b»(1)", "expr", "Call(a::b, [1])"],
    ["«path a::b»::c", "expr", "a::b::c"],
    ["«ty Vec<u8>»::new()", "expr", "Call((Vec, Angle([u8]))::new)"],
    ["«ty [u8]»::len", "expr", "<SliceType(u8)>::len"],
    ["<«ty u8»>::MAX", "expr", "<u8>::MAX"],
    ["a as «ty u8» + 1", "expr", "(Cast(a, u8) + 1)"],
    ["m!(«expr a + b»)", "expr", "MacroExpr((m, (a + b))"],
    ["unsafe «block { a }»", "expr", "BlockExpr(unsafe, [ExprStmt(a)])"],
    ["a.«ident b»", "expr", "Field(a, b)"],
    ["a.«literal 0»", "expr", "Field(a, 0)"],
    ["Vec<«ty u8»>", "ty", "(Vec, Angle([u8]))"],
    ["&'a «ty A + B»", "ty", "RefType('a, TraitObjectType([TraitBound(A), TraitBound(B)]))"],
    ["dyn «path A» + Send", "ty", "TraitObjectType(dyn, [TraitBound(A), TraitBound(Send)])"],
    ["[u8; «expr 3»]", "ty", "ArrayType(u8, 3)"],
    ["A<«expr 3», «literal 4»>", "ty", "(A, Angle([ConstArg(3), ConstArg(4)]))"],
    ["Some(«pat a | b»)", "pat", "TupleStructPat(Some, [OrPat([IdentPat(a), IdentPat(b)])])"],
    ["«literal 1»..=«literal 2»", "pat", "RangePat(1, 2, inclusive)"],
    ["- «literal 1»", "pat", "LitPat((-1))"],
    ["«path a::B»(x)", "pat", "TupleStructPat(a::B, [IdentPat(x)])"],
    ["«expr 1»", "pat", "LitPat(1)"],
    ["«stmt let a = 1»; «stmt b.c()»; d", "stmts", "[LetStmt(IdentPat(a), 1), ExprStmt(MethodCall(b, c), semi), ExprStmt(d)]"],
    ["«item fn f() {}» 1", "stmts", "[ItemStmt(Fn(f)), ExprStmt(1)]"],
    ["«vis pub» struct A; «vis » fn f() {}", "items", "[Struct(Public(), A, Unit()), Fn(f)]"],
    ["#[«meta cfg(a)»] #[a] «item fn f() {}»", "items", "[Fn([Meta([cfg], (a), Meta([a])], f)]"],
    ["struct A { «vis pub» x: u8 }", "items", "[Struct(A, Record([(Public(), x, u8)]))]"],
    ["impl «path A» for «ty B» {}", "items", "[Impl(A, B)]"],
    ["#[doc = «expr \"a\"»] fn f() {}", "items", "[Fn([Meta([doc], [, \"a\", ])], f)]"],
    ["fn f(«pat a»: «ty u8») «block {}»", "items", "[Fn(f, [(IdentPat(a), u8)])]"],
  ] as const)("%s", (text, as, tree) => {
    const { node, diagnostics } = parseExpansion(grouped(text), as, 2021);
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    expect(show(node)).toBe(tree);
  });

  test("a group is no longer one when it is printed", () => {
    expect(tokensToText(grouped("«expr 1 + 2» * 3"))).toBe("1 + 2 * 3");
  });
});

describe("tokens as macros see them", () => {
  test("gluing", () => {
    const list = tokens("a >>= b > > c <- d <= e << f");
    expect(list.map((_, index) => gluedText(list, index)).filter((text) => text.length > 1)).toEqual([">>=", ">=", "<-", "<=", "<<"]);
    expect(gluedLength(list, 1)).toBe(3);
  });

  test("groups", () => {
    const list = tokens("a (b [c] d) e");
    expect(closeIndex(list, 1)).toBe(7);
    expect(treeEnd(list, 1)).toBe(8);
    expect(treeEnd(list, 0)).toBe(1);
    expect(closeIndex(tokens("( a"), 0)).toBe(2);
  });

  test("text", () => {
    expect(tokensToText(tokens("a  +b( c ,\n d )::<'a>"))).toBe("a +b( c , d )::<'a>");
    expect(tokensToText(tokens("/// x\nfn"))).toBe("/// x\nfn");
  });
});

describe("expansions", () => {
  test("all tokens must be read", () => {
    expect(parseExpansion(tokens("a b"), "expr", 2021).diagnostics.map(({ message }) => message)).toEqual(["expected the end of the macro's tokens, found `b`"]);
    expect(parseExpansion(tokens("a;"), "expr", 2021).diagnostics).toEqual([]);
    expect(parseExpansion([], "expr", 2021).diagnostics.map(({ message }) => message)).toEqual(["expected expression, found the end of the macro's tokens"]);
    expect(parseExpansion([], "stmts", 2021)).toEqual({ node: [], diagnostics: [] });
  });

  test("the items of traits, impls and extern blocks", () => {
    expect(show(parseExpansion(tokens("fn f(&self); type A;"), "traitItems", 2021).node)).toBe("[Fn(f, true), TypeAlias(A)]");
    expect(show(parseExpansion(tokens("static X: u8;"), "foreignItems", 2021).node)).toBe("[Static(X, u8)]");
    expect(parseExpansion(tokens("struct A;"), "implItems", 2021).diagnostics.map(({ message }) => message)).toEqual(["this item is not supported in `impl`s"]);
  });
});
