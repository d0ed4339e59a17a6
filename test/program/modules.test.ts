/** Modules and their files, `cfg`, and what is said when a file is not as it should be. */
import { describe, expect, it } from "vitest";
import { loadProgram } from "../../src/program/load.js";
import type { Host, ReadResult } from "../../src/program/host.js";
import { memoryHost } from "../../src/program/host.js";
import type { Program } from "../../src/program/program.js";
import { load, loadText, messages } from "./support.js";

function functions(program: Program): string[] {
  return program.defs.filter((def) => def.kind === "Fn" && def.crate.role === "checked").map((def) => {
    const path: string[] = [];
    for (let current = def.parent; current?.parent !== undefined; current = current.parent) path.unshift(current.name);
    return [...path, def.name].join("::");
  });
}

describe("module files", () => {
  it("are found beside the file and below it", () => {
    const program = load({
      "src/main.rs": "mod a; mod b; mod inline { mod c; }",
      "src/a.rs": "mod deep; fn a() {}",
      "src/a/deep.rs": "fn deep() {}",
      "src/b/mod.rs": "mod deep; fn b() {}",
      "src/b/deep.rs": "fn deep() {}",
      "src/inline/c.rs": "fn c() {}",
    }, ["src/main.rs"]);
    expect(messages(program)).toEqual([]);
    expect(functions(program)).toEqual(["a::deep::deep", "a::a", "b::deep::deep", "b::b", "inline::c::c"]);
  });

  it("stand where `#[path]` says", () => {
    const program = load({
      "src/main.rs": '#[path = "elsewhere/x.rs"] mod a; mod t { #[path = "y.rs"] mod y; } #[path = "up"] mod z { mod w; }',
      "src/elsewhere/x.rs": "mod sibling;",
      "src/elsewhere/sibling.rs": "fn sibling() {}",
      "src/t/y.rs": "fn y() {}",
      "src/up/w.rs": "fn w() {}",
    }, ["src/main.rs"]);
    expect(messages(program)).toEqual([]);
    expect(functions(program)).toEqual(["a::sibling::sibling", "t::y::y", "z::w::w"]);
  });

  it("that are missing are named with what was tried", () => {
    const program = load({ "main.rs": "mod gone;\nfn main() {}" });
    expect(messages(program)).toEqual(["main.rs:1:5 OWN106 file not found for module `gone`"]);
    expect(program.diagnostics[0]?.help[0]).toBe('to create the module `gone`, create file "gone.rs" or "gone/mod.rs"');
  });

  it("found twice are ambiguous", () => {
    const program = load({ "main.rs": "mod a;", "a.rs": "", "a/mod.rs": "" });
    expect(messages(program)).toEqual(['main.rs:1:5 OWN106 file for module `a` found at both "a.rs" and "a/mod.rs"']);
  });

  it("that include each other are a circle", () => {
    const program = load({ "main.rs": '#[path = "a.rs"] mod a;', "a.rs": '#[path = "main.rs"] mod again;' });
    expect(messages(program)).toEqual(["a.rs:1:25 OWN107 circular modules: `main.rs` -> `a.rs` -> `main.rs`"]);
  });

  it("that are not text, or cannot be read, are told apart", () => {
    const files: Readonly<Record<string, ReadResult>> = {
      "main.rs": { kind: "Text", text: "mod bytes;\nmod locked;" },
      "bytes.rs": { kind: "Bytes", bytes: new Uint8Array([47, 47, 32, 255, 10]) },
      "locked.rs": { kind: "Failed", reason: "permission denied" },
    };
    const base = memoryHost(new Map(Object.keys(files).map((name) => [name, ""])));
    const host: Host = { ...base, readFile: (path) => files[path] ?? { kind: "Failed", reason: "no such file" } };
    expect(messages(loadProgram(["main.rs"], {}, host))).toEqual([
      "main.rs:1:5 OWN102 `bytes.rs` is not UTF-8 text: byte 3 is not valid UTF-8",
      "main.rs:2:5 OWN101 could not read `locked.rs`: permission denied",
    ]);
  });

  it("whose root is missing are an error with the nearest name", () => {
    const program = load({ "program.rs": "" }, ["programm.rs"]);
    expect(program.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.help])).toEqual([["OWN101", ["there is `program.rs`"]]]);
  });

  it("in a folder without manifest: every file that is no other's module is a root", () => {
    const program = load({
      "dir/one.rs": "mod part;", "dir/part.rs": "fn part() {}", "dir/two.rs": "mod shared;", "dir/shared.rs": "fn shared() {}", "dir/sub/three.rs": "fn three() {}",
      "dir/main.rs": "mod helper;", "dir/helper.rs": "mod inner;", "dir/helper/inner.rs": "",
    }, ["dir"]);
    expect(program.crates.filter((crate) => crate.role === "checked").map((crate) => crate.file)).toEqual(["dir/main.rs", "dir/one.rs", "dir/sub/three.rs", "dir/two.rs"]);
  });
});

describe("cfg", () => {
  it("keeps what the target has", () => {
    const program = loadText(`
      #[cfg(unix)] fn a() {} #[cfg(windows)] fn b() {} #[cfg(not(windows))] fn c() {} #[cfg(all(unix, target_pointer_width = "64"))] fn d() {}
      #[cfg(any(target_os = "macos", target_endian = "little"))] fn e() {} #[cfg(test)] fn f() {} #[test] fn g() {} #[cfg(feature = "x")] fn h() {}
      #[cfg(ownflow)] fn i() {} #[cfg(unknown_thing)] fn j() {} #[cfg(panic = "unwind")] fn k() {} #[cfg(debug_assertions)] fn l() {} #[cfg(false)] fn m() {} #[cfg(all())] fn n() {}
    `);
    expect(messages(program)).toEqual([]);
    expect(functions(program).join("")).toBe("acdeikln");
  });

  it("knows features, `--cfg` and tests when they are asked for", () => {
    const program = loadText('#[cfg(feature = "x")] fn a() {} #[cfg(special)] fn b() {} #[cfg(level = "high")] fn c() {} #[test] fn d() {}', { features: ["x"], cfgs: ["special", 'level="high"'], tests: true });
    expect(functions(program).join("")).toBe("abcd");
  });

  it("replaces cfg_attr by its attributes", () => {
    const program = loadText('#[cfg_attr(ownflow, label(secret))] static A: u8 = 1; #[cfg_attr(windows, inline)] #[cfg_attr(unix, cold, must_use = "x")] fn b() -> u8 { 1 }');
    const attrs = program.defs.filter((def) => def.name === "A" || def.name === "b").map((def) => def.attrs.map((attr) => (attr.kind === "Meta" ? attr.path[0]?.name : "")));
    expect(attrs).toEqual([["label"], ["cold", "must_use"]]);
  });

  it("says what is wrong with a predicate", () => {
    expect(messages(loadText("#[cfg(not(a, b))] fn a() {}\n#[cfg(feature = x)] fn b() {}\n#[cfg(either(a))] fn c() {}\n#[cfg] fn d() {}"))).toEqual([
      "main.rs:1:7 OWN116 `not` takes one `cfg` predicate",
      "main.rs:2:17 OWN116 the value of a `cfg` predicate must be a string literal",
      "main.rs:3:7 OWN116 `either` is not an operator of `cfg` predicates: `all`, `any` and `not` are",
      "main.rs:4:1 OWN116 `cfg` is not followed by parentheses",
    ]);
  });
});
