import { describe, expect, test } from "vitest";
import { lex, type Edition } from "../../grammar/parse.js";
import { TOKEN, kindName } from "../../grammar/tokens.js";

function tokens(text: string, edition: Edition = 2021): string {
  const { tokens: list, diagnostics } = lex(text, 1, edition);
  expect(diagnostics).toEqual([]);
  return list.map(({ kind, text: spelling }) => (kind < TOKEN.OpenParen ? `${kindName(kind)}:${spelling}` : spelling)).join(" ");
}

function errors(text: string, edition: Edition = 2021): readonly string[] {
  return lex(text, 1, edition).diagnostics.map(({ message }) => message);
}

describe("names and literals that look alike", () => {
  test.each([
    ["r#abc", "Ident:r#abc"],
    ['r#"a"#', 'RawStr:r#"a"#'],
    ['r"a"', 'RawStr:r"a"'],
    ['r##"a"#b"##', 'RawStr:r##"a"#b"##'],
    ['br#"a"#', 'RawByteStr:br#"a"#'],
    ['b"a\\xff"', 'ByteStr:b"a\\xff"'],
    ["b'\\''", "Byte:b'\\''"],
    ['c"a"', 'CStr:c"a"'],
    ['cr#"a"#', 'RawCStr:cr#"a"#'],
    ["'a'", "Char:'a'"],
    ["'a", "Lifetime:'a"],
    ["'r#a", "Lifetime:'r#a"],
    ["'static", "Lifetime:'static"],
    ["'\\''", "Char:'\\''"],
    ["'\\u{1F600}'", "Char:'\\u{1F600}'"],
    ["'\u{1F600}'", "Char:'\u{1F600}'"],
    ["'é'", "Char:'é'"],
    ["f('a','b')", "Ident:f ( Char:'a' , Char:'b' )"],
    ["<'a,'b>", "< Lifetime:'a , Lifetime:'b >"],
    ["asynchronous async as", "Ident:asynchronous Async:async As:as"],
    ["größe", "Ident:größe"],
    ["_", "Underscore:_"],
    ["_x", "Ident:_x"],
  ])("%s", (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});

describe("numbers", () => {
  test.each([
    ["1..2", "Int:1 .. Int:2"],
    ["1..=2", "Int:1 ..= Int:2"],
    ["1.foo()", "Int:1 . Ident:foo ( )"],
    ["1.", "Float:1."],
    ["1.0e+5f64", "Float:1.0e+5f64"],
    ["1e5", "Float:1e5"],
    ["1_000u32", "Int:1_000u32"],
    ["0xdead_beefu64", "Int:0xdead_beefu64"],
    ["0b1010", "Int:0b1010"],
    ["0o17", "Int:0o17"],
    ["a.0.1", "Ident:a . Float:0.1"],
    ["2.e", "Int:2 . Ident:e"],
    ["1f32", "Int:1f32"],
  ])("%s", (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});

describe("punctuation", () => {
  test("what starts with < or > is single and joint, the rest is whole", () => {
    const list = lex("a >>= b > > c ..= && -> => :: += !=", 1, 2021).tokens;
    expect(list.map(({ text, joint }) => (joint ? `${text}+` : text)).join(" ")).toBe("a >+ >+ = b > > c ..= && -> => :: += !=");
  });
});

describe("comments", () => {
  test("plain comments vanish, nested ones too; doc comments are tokens", () => {
    expect(tokens("a /* b /* c */ d */ e // f\n//// g\n/*** h ***/ /**/ i")).toBe("Ident:a Ident:e Ident:i");
    expect(tokens("/// a\n//! b\n/** c */ /*! d */")).toBe("OuterDoc:/// a InnerDoc://! b OuterDoc:/** c */ InnerDoc:/*! d */");
  });

  test("CRLF line ends do not belong to a doc comment", () => {
    expect(tokens("/// a\r\nb")).toBe("OuterDoc:/// a Ident:b");
  });
});

test("a shebang line is skipped, an inner attribute is not", () => {
  expect(tokens("#!/usr/bin/env run\nfn")).toBe("Fn:fn");
  expect(tokens("#![a]")).toBe("# ! [ Ident:a ]");
  expect(tokens("#! /* c */ [a]")).toBe("# ! [ Ident:a ]");
});

test("a byte order mark is skipped", () => {
  expect(tokens("\uFEFFfn")).toBe("Fn:fn");
});

describe("editions", () => {
  test("async, await, dyn, try and gen become keywords", () => {
    expect(tokens("async await dyn try gen", 2015)).toBe("Ident:async Ident:await Ident:dyn Ident:try Ident:gen");
    expect(tokens("async await dyn try gen", 2018)).toBe("Async:async Await:await Dyn:dyn Try:try Ident:gen");
    expect(tokens("gen", 2024)).toBe("Gen:gen");
  });

  test("C strings and reserved prefixes start with 2021", () => {
    expect(tokens('c"a"', 2018)).toBe('Ident:c Str:"a"');
    expect(tokens('foo"a"', 2018)).toBe('Ident:foo Str:"a"');
    expect(errors('foo"a"')).toEqual(["prefix `foo` is unknown"]);
  });
});

test("edition 2024 reserves guarded strings", () => {
  expect(errors('##"a"', 2024)).toEqual(["reserved multi-hash token is forbidden", "unprefixed guarded string literals are reserved for future use"]);
  expect(tokens('##"a"', 2021)).toBe('# # Str:"a"');
});

describe("what is no token", () => {
  test.each([
    ['"abc', "unterminated double quote string"],
    ['r#"abc"', "unterminated raw string"],
    ["/* /* */", "unterminated block comment"],
    ["'\\u{110000}'", "invalid unicode character escape"],
    ['"\\q"', "unknown character escape: `q`"],
    ['b"\\u{41}"', "unicode escape in byte string"],
    ['b"é"', "non-ASCII character in byte literal"],
    ["'ab'", "character literal may only contain one codepoint"],
    ["''", "empty character literal"],
    ["0x", "no valid digits found for number"],
    ["0b12", "invalid digit for a base 2 literal"],
    ["1e+", "expected at least one digit in exponent"],
    ["r#self", "`self` cannot be a raw identifier"],
    ["a \u0000 b", "unknown start of token: \\u{0}"],
    ["\u{1F980}", "unknown start of token: \\u{1f980}"],
  ])("%s", (text, message) => {
    expect(errors(text)).toEqual([message]);
  });
});

test("brackets that do not pair are reported once", () => {
  expect(errors("fn f() { (a] }")).toEqual(["mismatched closing delimiter: `]`"]);
  expect(errors("fn f() { ( }")).toEqual(["mismatched closing delimiter: `}`"]);
  expect(errors("fn f() {")).toEqual(["this file contains an unclosed delimiter"]);
  expect(errors("fn f() }")).toEqual(["unexpected closing delimiter: `}`"]);
});
