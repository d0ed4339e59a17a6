/** Packages and workspaces: targets, editions, features, dependencies. */
import { describe, expect, it } from "vitest";
import type { ProgramOptions } from "../../src/program/load.js";
import type { Program } from "../../src/program/program.js";
import { MINI_STD, load, messages } from "./support.js";

function crates(program: Program): string[] {
  return program.crates.filter((crate) => crate.role !== "model").map((crate) => `${crate.role} ${crate.target} ${crate.name} ${String(crate.edition)} ${crate.file}`);
}

function names(program: Program): string[] {
  return program.defs.filter((def) => def.kind === "Fn" && def.crate.role !== "model").map((def) => def.name).sort();
}

function pack(manifest: string, files: Readonly<Record<string, string>>, options: Partial<ProgramOptions> = {}): Program {
  return load({ "p/Cargo.toml": manifest, ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`p/${path}`, text])) }, ["p"], options);
}

const BASIC = '[package]\nname = "my-app"\nversion = "1.2.3"\nedition = "2021"\n';

describe("targets", () => {
  const files = { "src/lib.rs": "pub fn lib() {}", "src/main.rs": "fn main() { my_app::lib(); }", "src/bin/tool.rs": "fn main() {}", "src/bin/big/main.rs": "mod part;", "src/bin/big/part.rs": "", "tests/it.rs": "", "examples/ex.rs": "", "benches/b.rs": "" };

  it("are found by their place", () => {
    const program = pack(BASIC, files);
    expect(messages(program)).toEqual([]);
    expect(crates(program)).toEqual(["checked lib my_app 2021 p/src/lib.rs", "checked bin my_app 2021 p/src/main.rs", "checked bin big 2021 p/src/bin/big/main.rs", "checked bin tool 2021 p/src/bin/tool.rs"]);
  });

  it("of tests, examples and benches are read when tests are asked for", () => {
    expect(crates(pack(BASIC, files, { tests: true })).map((text) => text.split(" ")[1])).toEqual(["lib", "bin", "bin", "bin", "example", "test", "bench"]);
  });

  it("are as the manifest says", () => {
    const program = pack(`${BASIC}autobins = false\n[lib]\nname = "other"\npath = "lib/l.rs"\n[[bin]]\nname = "x"\npath = "x.rs"\n[[bin]]\nname = "needs"\npath = "n.rs"\nrequired-features = ["f"]\n[features]\nf = []\n`, { "lib/l.rs": "", "x.rs": "use other::Thing;", "n.rs": "", "src/main.rs": "" });
    expect(crates(program)).toEqual(["checked lib other 2021 p/lib/l.rs", "checked bin x 2021 p/x.rs"]);
    expect(messages(program)).toEqual(["p/x.rs:1:12 OWN114 unresolved import `other::Thing`"]);
  });

  it("that are missing are errors", () => {
    expect(messages(pack(`${BASIC}[[bin]]\nname = "gone"\n`, { "src/lib.rs": "" }))).toEqual(["- OWN101 can't find `gone` bin at `p/src/main.rs`"]);
    expect(messages(pack(BASIC, {}))).toEqual(["- OWN113 no targets in package `my-app` (`p/Cargo.toml`)"]);
  });

  it("know the package in `env!`", () => {
    const program = pack(BASIC, { "src/lib.rs": 'pub const A: &str = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));' });
    const def = program.defs.find((one) => one.kind === "Const" && one.name === "A");
    const value = def?.kind === "Const" && def.node.value?.kind === "MacroExpr" && def.node.value.call.expansion?.kind === "Expr" ? def.node.value.call.expansion.expr : undefined;
    expect(value?.kind === "BuiltinMacro" ? value.text : undefined).toBe("my-app 1.2.3");
  });
});

describe("features", () => {
  const manifest = `${BASIC}[features]\ndefault = ["a"]\na = ["b"]\nb = []\nc = ["dep:opt"]\nd = ["helper/extra"]\ne = ["opt?/weak"]\n[dependencies]\nhelper = { path = "../helper", default-features = false }\nopt = { path = "../opt", optional = true }\n`;
  const files = {
    "src/lib.rs": ["a", "b", "c", "d", "e"].map((name) => `#[cfg(feature = "${name}")] pub fn f_${name}() {}`).join(" ") + " use helper::h; #[cfg(feature = \"c\")] use opt::o;",
    "../helper/Cargo.toml": '[package]\nname = "helper"\n[features]\ndefault = ["std"]\nstd = []\nextra = []\n', "../helper/src/lib.rs": 'pub fn h() {} #[cfg(feature = "std")] pub fn h_std() {} #[cfg(feature = "extra")] pub fn h_extra() {}',
    "../opt/Cargo.toml": '[package]\nname = "opt"\nedition = "2018"\n[features]\nweak = []\n', "../opt/src/lib.rs": 'pub fn o() {} #[cfg(feature = "weak")] pub fn o_weak() {}',
  };
  const open = (options: Partial<ProgramOptions>): Program => {
    const all: Record<string, string> = { "p/Cargo.toml": manifest };
    for (const [path, text] of Object.entries(files)) all[path.startsWith("../") ? path.slice(3) : `p/${path}`] = text;
    return load(all, ["p"], options);
  };

  it.each([
    [{}, ["f_a", "f_b", "h"]], [{ defaultFeatures: false }, ["h"]], [{ features: ["c"] }, ["f_a", "f_b", "f_c", "h", "o"]], [{ features: ["d"] }, ["f_a", "f_b", "f_d", "h", "h_extra"]],
    [{ features: ["e"] }, ["f_a", "f_b", "f_e", "h"]], [{ features: ["e", "c"], defaultFeatures: false }, ["f_c", "f_e", "h", "o", "o_weak"]], [{ allFeatures: true }, ["f_a", "f_b", "f_c", "f_d", "f_e", "h", "h_extra", "o", "o_weak"]],
  ] as const)("%o", (options, expected) => {
    const program = open(options);
    expect(messages(program)).toEqual([]);
    expect(names(program)).toEqual(expected);
  });

  it("keep dependencies apart from what is checked", () => {
    expect(crates(open({ features: ["c"] }))).toEqual(["checked lib my_app 2021 p/src/lib.rs", "dependency lib helper 2015 helper/src/lib.rs", "dependency lib opt 2018 opt/src/lib.rs"]);
  });
});

describe("workspaces", () => {
  const files = {
    "w/Cargo.toml": '[workspace]\nmembers = ["crates/*", "tool"]\nexclude = ["crates/old"]\n[workspace.package]\nedition = "2018"\nversion = "3.0.0"\n[workspace.dependencies]\nbase = { path = "crates/base" }\nserde = "1"\n',
    "w/crates/base/Cargo.toml": '[package]\nname = "base"\nedition.workspace = true\nversion.workspace = true\n', "w/crates/base/src/lib.rs": "pub struct Base;",
    "w/crates/user/Cargo.toml": '[package]\nname = "user"\nedition = "2024"\n[dependencies]\nbase = { workspace = true }\nserde = { workspace = true }\nrenamed = { package = "base", path = "../base" }\n', "w/crates/user/src/lib.rs": "use base::Base; use renamed::Base as B2; use serde::Serialize;",
    "w/crates/old/Cargo.toml": '[package]\nname = "old"\n', "w/crates/old/src/lib.rs": "", "w/tool/Cargo.toml": '[package]\nname = "tool"\n', "w/tool/src/main.rs": "fn main() {}",
  };

  it("are all their members, with what they inherit", () => {
    const program = load(files, ["w"]);
    expect(messages(program)).toEqual([]);
    expect(crates(program)).toEqual(["checked lib base 2018 w/crates/base/src/lib.rs", "checked lib user 2024 w/crates/user/src/lib.rs", "checked bin tool 2015 w/tool/src/main.rs"]);
    expect(program.gaps.map((gap) => gap.what)).toEqual(["serde"]);
  });

  it("give a member its inheritance when it is named alone", () => {
    expect(crates(load(files, ["w/crates/user"]))).toEqual(["checked lib user 2024 w/crates/user/src/lib.rs", "dependency lib base 2018 w/crates/base/src/lib.rs"]);
  });
});

describe("models of dependencies", () => {
  it("are found by the package's name, whatever it is called here", () => {
    const program = load({ "p/Cargo.toml": `${BASIC}[dependencies]\nrx = { package = "reg-ex", version = "1" }\n`, "p/src/lib.rs": "use rx::Regex;" }, ["p"], { models: [...MINI_STD, { path: "reg_ex/lib.rs", text: "pub struct Regex;" }] });
    expect(messages(program)).toEqual([]);
    expect(program.uses.map((use) => use.state)).toEqual(["bound"]);
  });
});

describe("manifests that cannot be understood", () => {
  it("are shown at the place", () => {
    expect(messages(pack("[package]\nname = x\n", { "src/lib.rs": "" }))).toEqual([expect.stringMatching(/^p\/Cargo\.toml:2:\d+ OWN113 failed to parse manifest `p\/Cargo\.toml`: /)]);
  });
  it("without a name, or of another edition, say so", () => {
    expect(messages(pack("[package]\nversion = \"1.0.0\"\n", { "src/lib.rs": "" }))).toEqual(["- OWN113 manifest `p/Cargo.toml` has no package name"]);
    expect(messages(pack('[package]\nname = "p"\nedition = "2020"\n', { "src/lib.rs": "" }))).toEqual(["- OWN113 `p/Cargo.toml`: `2020` is not an edition"]);
  });
});
