import { describe, expect, test } from "vitest";
import { SourceMap } from "../../src/base/source-map.js";
import { MANIFEST_TABLE, manifestHasPolicy, readPolicy } from "../../src/policy/policy-file.js";
import { readPattern, segmentMatches } from "../../src/policy/path-pattern.js";
import { tomlPlaces } from "../../src/policy/toml-positions.js";

function complaints(text: string, table: readonly string[] = []): readonly string[] {
  const file = new SourceMap().addFile("ownflow.toml", text);
  return readPolicy(file, table).diagnostics.map(({ code, message, span, help }) => {
    const at = text.slice(span.start - file.base, span.end - file.base);
    return [`${code} at ${at}: ${message}`, ...help].join(" / ");
  });
}

function policyOf(text: string, table: readonly string[] = []): ReturnType<typeof readPolicy>["policy"] {
  return readPolicy(new SourceMap().addFile("ownflow.toml", text), table).policy;
}

const FULL = `
[lattice]
levels = ["public", "internal", "secret"]            # a chain

[sources]
"std::env::var" = "secret"
"crate::config::Config.password" = "secret"
"crate::login(password)" = "secret"

[channels]
"std::println" = "public"
"crate::audit::record(message)" = 'internal'

[declassifiers]
"argon2::hash_password" = { to = "public", reason = "a salted hash" }

[trusted]
paths = ["crate::ffi::*", { path = "crate::asm", reason = "reviewed" }]
`;

describe("a policy", () => {
  test("is read with all its parts", () => {
    const policy = policyOf(FULL);
    expect(complaints(FULL)).toEqual([]);
    expect(policy.lattice?.names()).toEqual(["public", "internal", "secret", "non-secret"]);
    expect(policy.sources.map((rule) => `${rule.path.text} = ${rule.label.text}`)).toEqual(["std::env::var = secret", "crate::config::Config.password = secret", "crate::login(password) = secret"]);
    expect(policy.channels.map((rule) => rule.path.param)).toEqual([undefined, "message"]);
    expect(policy.declassifiers.map((rule) => [rule.path.text, rule.to.text, rule.reason])).toEqual([["argon2::hash_password", "public", "a salted hash"]]);
    expect(policy.trusted.map((rule) => [rule.path.text, rule.reason])).toEqual([["crate::ffi::*", "named in the policy"], ["crate::asm", "reviewed"]]);
  });

  test("may stand in a manifest", () => {
    const text = '[package]\nname = "x"\n[package.metadata.ownflow.sources]\n"crate::f" = "secret"\n';
    expect(manifestHasPolicy(text)).toBe(true);
    expect(manifestHasPolicy('[package]\nname = "ownflow"\n')).toBe(false);
    expect(policyOf(text, MANIFEST_TABLE).sources.map((rule) => rule.path.text)).toEqual(["crate::f"]);
  });

  test.each([
    ['order = ["public < alice", "public < bob", "alice < admin", "bob < admin"]', ["public", "alice", "bob", "admin", "non-secret"]],
    ['principals = ["alice", "bob"]', ["alice", "bob", "public", "non-secret"]],
    ['axes.confidentiality.levels = ["public", "secret"]\naxes.integrity = { levels = ["trusted", "untrusted"], kind = "integrity" }', ["public", "secret", "trusted", "untrusted", "non-secret"]],
    ['levels = ["low", "high"]\naxes.integrity = { levels = ["trusted", "untrusted"], kind = "integrity" }', ["low", "high", "trusted", "untrusted", "public", "non-secret"]],
    ['levels = ["trusted", "untrusted"]\nkind = "integrity"', ["trusted", "untrusted", "public", "non-secret"]],
  ])("declares a lattice: %s", (lattice, names) => {
    const text = `[lattice]\n${lattice}\n`;
    expect(complaints(text)).toEqual([]);
    expect(policyOf(text).lattice?.names()).toEqual(names);
  });
});

describe("a policy that cannot be understood", () => {
  test.each([
    ["[sources\n", "OWN120 at : the policy is not valid TOML: "],
    ['[source]\n"a" = "b"', "OWN120 at source: `source` is not a section of the policy / did you mean `sources`?"],
    ['[sources]\n"crate::f" = 3', "OWN120 at 3: the label of `crate::f` must be a string"],
    ['[sources]\n"crate::f g" = "secret"', 'OWN120 at "crate::f g": `crate::f g` is not a path'],
    ['[sources]\n"crate::f()" = "secret"', 'OWN120 at "crate::f()": `crate::f()` names no parameter'],
    ['[declassifiers]\n"crate::f" = { to = "public" }', 'OWN120 at "crate::f": `crate::f` gives no reason'],
    ['[declassifiers]\n"crate::f" = { to = "public", reason = " " }', "gives no reason"],
    ['[declassifiers]\n"crate::f" = { too = "public", reason = "r" }', "OWN120 at too: `too` is not a part of a declassifier / did you mean `to`?"],
    ['[declassifiers]\n"crate::f" = "public"', 'OWN120 at "public": a declassifier needs the label that it gives and a reason'],
    ['[trusted]\npaths = "crate::f"', 'OWN120 at "crate::f": `paths` must be a list'],
    ['[trusted]\npaths = [1]', "OWN120 at 1: a trusted path must be a string"],
    ["[lattice]\n", "OWN120 at lattice: `[lattice]` declares no levels"],
    ['[lattice]\nlevel = ["a"]', "did you mean `levels`?"],
    ['[lattice]\nlevels = ["a b"]', 'OWN120 at "a b": `a b` cannot be the name of a label'],
    ['[lattice]\nlevels = ["a"]\nprincipals = ["b"]', "OWN120 at principals: `levels` and `principals` cannot stand together"],
    ['[lattice]\nlevels = ["a"]\nkind = "secrecy"', 'OWN120 at "secrecy": the kind of an axis is'],
    ['[lattice]\norder = ["low < a", "low < b"]', 'OWN122 at ["low < a", "low < b"]: the order is no lattice: `a` and `b` have no unique join'],
    ["lattice = 3", "OWN120 at lattice: `lattice` must be a table"],
  ])("%s", (text, expected) => {
    expect(complaints(text).join("\n")).toContain(expected);
  });
});

describe("places in TOML", () => {
  const text = 'a.b = 1 # c = 2\n["x y".z]\nlist = [\n  "one", # , ]\n  { k = \'v\' },\n]\n[[t]]\nn = """\n[no]\nm = 1"""\n[[t]]\nn = 2\n';
  const at = (...path: string[]): string | undefined => {
    const place = tomlPlaces(text).get(path);
    return place === undefined ? undefined : text.slice(place.value.start, place.value.end);
  };
  test("are found behind comments, quoted keys, arrays, inline tables and long strings", () => {
    expect(at("a", "b")).toBe("1");
    expect(at("x y", "z", "list", "0")).toBe('"one"');
    expect(at("x y", "z", "list", "1", "k")).toBe("'v'");
    expect(at("t", "0", "n")).toBe('"""\n[no]\nm = 1"""');
    expect(at("t", "1", "n")).toBe("2");
    expect(at("c")).toBeUndefined();
  });
});

describe("paths", () => {
  test.each([
    ["crate::a::b", { segments: ["crate", "a", "b"], field: undefined, param: undefined }],
    ["::std::println!", { segments: ["std", "println"], field: undefined, param: undefined }],
    ["crate::S.0", { segments: ["crate", "S"], field: "0", param: undefined }],
    ["crate::f( x )", { segments: ["crate", "f"], field: undefined, param: "x" }],
    ["crate::**::get_*", { segments: ["crate", "**", "get_*"], field: undefined, param: undefined }],
  ])("%s", (text, expected) => {
    expect(readPattern(text)).toMatchObject({ ok: true, pattern: expected });
  });
  test("`*` is any characters of one name", () => {
    expect(segmentMatches("get_*_key", "get_private_key")).toBe(true);
    expect(segmentMatches("get_*", "forget_it")).toBe(false);
  });
});
