import { describe, expect, test } from "vitest";
import type { Def } from "../../src/program/program.js";
import { memoryHost } from "../../src/program/host.js";
import { loadProgram } from "../../src/program/load.js";
import { collectAnnotations } from "../../src/policy/collect.js";
import type { Annotations, Label } from "../../src/policy/labels.js";
import { NO_POLICY, readPolicy } from "../../src/policy/policy-file.js";

const STD = `
pub mod env { pub fn var(key: &str) -> Result<String, ()>; }
pub mod fs { pub struct File; #[channel(public)] pub fn write(path: &str, contents: &[u8]); impl File { pub fn sync(&self, #[channel(public)] how: u8) {} } }
pub mod fmt { pub trait Debug { fn fmt(&self); } pub trait Display { fn fmt(&self); } pub trait Write { fn write_str(&mut self, s: &str); } }
pub mod io { pub trait Write { #[channel(public)] fn write(&mut self, buf: &[u8]); } impl Write for crate::fs::File { fn write(&mut self, buf: &[u8]) {} } }
pub mod panic { pub fn fail(#[panic_message] message: &str); }
`;

interface Collected {
  readonly said: readonly string[];
  readonly complaints: readonly string[];
  readonly annotations: Annotations;
}

/** Everything that is said about a program of one file, one line each. */
function collect(text: string, policy = "", files: Readonly<Record<string, string>> = {}): Collected {
  const host = memoryHost(new Map([["main.rs", text], ...Object.entries(files)]));
  const program = loadProgram(["main.rs"], { models: [{ path: "std/lib.rs", text: STD }] }, host);
  const source = program.sourceMap.addFile("ownflow.toml", policy);
  const read = policy === "" ? { policy: NO_POLICY, diagnostics: [] } : readPolicy(source);
  const { annotations, diagnostics } = collectAnnotations(program, read.policy);
  const at = (span: { start: number; end: number }): string => {
    const place = program.sourceMap.locate(span);
    return place === undefined ? "?" : place.file.text.slice(span.start - place.file.base, span.end - place.file.base);
  };
  const errors = program.diagnostics.filter((diagnostic) => diagnostic.code !== "OWN106");
  return {
    annotations,
    said: show(annotations),
    complaints: [...errors, ...read.diagnostics, ...diagnostics].map(({ code, message, span, help }) => [`${code} at ${at(span)}: ${message}`, ...help].join(" / ")),
  };
}

function pathOf(def: Def): string {
  const name = def.kind === "Impl" ? "impl" : def.name;
  return def.parent?.parent === undefined ? name : `${pathOf(def.parent)}::${name}`;
}

function labelText(lattice: Annotations["lattice"], label: Label): string {
  const paths = label.dependent.map((path) => [path.root, ...path.fields].join("."));
  return [...(label.contentOnly ? ["content of"] : []), lattice.show(label.constant), ...paths].join(" ");
}

function show(a: Annotations): readonly string[] {
  const of = (label: Label): string => labelText(a.lattice, label);
  const user = (def: Def): boolean => def.crate.role === "checked";
  const flat = (name: string, map: ReadonlyMap<Def, Label>): string[] => [...map].filter(([def]) => user(def)).map(([def, label]) => `${name} ${pathOf(def)}: ${of(label)}`);
  const params = (name: string, map: Annotations["params"]): string[] => [...map].filter(([def]) => user(def)).flatMap(([def, labels]) => [...labels].map(([index, label]) => `${name} ${pathOf(def)}(${String(index)}): ${of(label)}`));
  return [
    ...flat("result", a.results), ...params("param", a.params), ...params("channel param", a.channelParams), ...flat("channel", a.channelFns), ...flat("channel type", a.channelTypes),
    ...flat("channel field", a.channelFields), ...flat("field", a.fields), ...flat("type", a.types), ...flat("static", a.statics),
    ...[...a.declassifiers].map(([def, { to, reason }]) => `declassify ${pathOf(def)} to ${of(to)}: ${reason}`),
    ...[...a.endorsers].map(([def, { to, reason }]) => `endorse ${pathOf(def)} to ${of(to)}: ${reason}`),
    ...[...a.trusted].map(([def, { reason }]) => `trust ${pathOf(def)}: ${reason}`),
    ...[...a.channelMacros].map(([name, label]) => `macro ${name}: ${of(label)}`),
    ...[...a.unknownFns].map(([name, rule]) => `unknown ${name}:${rule.result === undefined ? "" : ` result ${of(rule.result)}`}${rule.channel === undefined ? "" : ` channel ${of(rule.channel)}`}${rule.declassify === undefined ? "" : ` declassify ${of(rule.declassify.to)}`}`),
    ...[...a.latticeEnums].map(([def, { elements, ordered }]) => `lattice ${pathOf(def)}: ${elements.map((e) => a.lattice.show(e)).join(" ")}${ordered ? "" : " unordered"}`),
  ].sort();
}

describe("attributes", () => {
  test("on everything that may carry one", () => {
    const { said, complaints } = collect(`
      #[label(secret)] fn key() -> u8 { 1 }
      fn f(#[label(secret)] a: u8, #[channel(public)] b: u8, #[ownflow::label(content = secret)] c: Vec<u8>) {}
      struct S { #[label(secret)] x: u8, #[channel(public)] log: u8 }
      struct T(u8, #[label(secret)] u8);
      #[ownflow::label(secret)] enum E { A(u8), B { #[label(secret)] y: u8 } }
      #[label(secret)] static X: u8 = 1;
      #[label(secret)] const Y: u8 = 1;
      #[channel(public)] struct Log;
      #[channel(public)] trait Sink { fn put(&self, x: u8); }
      impl S { #[channel(public)] fn send(&self, x: u8) {} fn me(#[label(secret)] &self) {} }
      #[declassify(public, reason = "hashed")] fn hash(x: u8) -> u8 { x }
      #[trusted(reason = "audited")] fn ffi(x: u8) -> u8 { x }
      #[cfg_attr(ownflow, label(secret))] fn late() -> u8 { 1 }
      mod inner { pub fn g() { #[label(secret)] fn nested() -> u8 { 1 } } }
    `);
    expect(complaints).toEqual([]);
    expect(said).toEqual([
      "channel field S::log: public", "channel impl::send: public", "channel param f(1): public", "channel type Log: public", "channel type Sink: public",
      "declassify hash to public: hashed", "field E::B::y: secret", "field S::x: secret", "field T::1: secret", "param f(0): secret", "param f(2): content of secret",
      "param impl::me(0): secret", "result inner::g::nested: secret", "result key: secret", "result late: secret", "static X: secret", "static Y: secret", "trust ffi: audited", "type E: secret",
    ]);
  });

  test("on a trait's method hold for every implementation", () => {
    const { said } = collect(`
      trait Source { #[label(secret)] fn read(&self, #[channel(public)] x: u8) -> u8; fn other(&self) -> u8 { 1 } }
      struct A; struct B;
      impl Source for A { fn read(&self, x: u8) -> u8 { x } }
      mod m { use super::Source as Src; impl Src for super::B { fn read(&self, x: u8) -> u8 { x } fn other(&self) -> u8 { 2 } } }
      trait Unrelated { fn read(&self) -> u8; }
      impl Unrelated for A { fn read(&self) -> u8 { 1 } }
    `);
    expect(said).toEqual([
      "channel param Source::read(1): public", "channel param impl::read(1): public", "channel param m::impl::read(1): public", "result Source::read: secret",
      "result impl::read: secret", "result m::impl::read: secret",
    ]);
  });

  test("dependent labels start from self or a parameter", () => {
    const { said, complaints } = collect(`
      struct Client { level: u8 }
      struct Entry { level: u8, #[label(self.level)] data: u8 }
      #[channel(client.level)] fn reply(client: &Client, data: u8) {}
      #[channel(clint.level)] fn wrong(client: &Client, data: u8) {}
      impl Client { #[channel(self.level)] fn send(&self, x: u8) {} }
      fn by(level: u8, #[channel(level)] x: u8) {}
    `);
    expect(said).toEqual(["channel impl::send: public self.level", "channel param by(1): public level", "channel reply: public client.level", "field Entry::data: public self.level"]);
    expect(complaints).toEqual(["OWN121 at clint: there is no variable `clint` that this label could depend on / did you mean `client`?"]);
  });

  test.each([
    ["struct E { level: u8, #[label(self.levl)] x: u8 }", "OWN121 at #[label(self.levl)]: `self` has no field `levl` that this label could depend on / did you mean `self.level`?"],
    ["struct C { level: u8 } struct D { c: C } #[channel(d.c.lvel)] fn f(d: &D) {}", "`d.c` has no field `lvel` that this label could depend on / did you mean `d.c.level`?"],
    ["struct C { level: u8 } impl C { #[label(self.x)] fn f(&self) {} }", "`self` has no field `x`"],
    ["#[label(secert)] fn f() {}", "OWN121 at secert: there is no label `secert` / did you mean `secret`?"],
    ["#[label] fn f() {}", "OWN116 at #[label]: `label` needs a label in parentheses / write `#[label(secret)]`"],
    ["#[declassify(public)] fn f() {}", "OWN116 at #[declassify(public)]: `declassify` gives no reason"],
    ["#[trusted] fn f() {}", "OWN116 at #[trusted]: `trusted` gives no reason"],
    ['#[endorse(public, reason = "r")] fn f() {}', "`public` is not on an integrity axis, which is what `endorse` lowers"],
    ["#[lattice] struct S;", "`lattice` cannot stand on a struct; it defines a lattice by the variants of an enum"],
    ["#[label(secret)] mod m {}", "`label` cannot stand on a module"],
    ["enum E { #[label(secret)] A }", "`label` cannot stand on a variant; label its fields or the enum"],
    ["#[channel(public)] static X: u8 = 1;", "`channel` cannot stand on a static"],
    ["fn f(#[trusted(reason = \"r\")] x: u8) {}", "`trusted` cannot stand on a parameter"],
  ])("a wrong one is refused: %s", (text, expected) => {
    expect(collect(text).complaints.join("\n")).toContain(expected);
  });

  test.each([
    "struct C { level: u8 } impl std::ops::Deref for W { type Target = C; fn deref(&self) -> &C { &self.0 } } struct W(C); #[channel(w.level)] fn f(w: &W) {}",
    "#[channel(t.level)] fn f<T>(t: &T) {}",
    "#[channel(b.level)] fn f(b: Box<C>) {} struct C { level: u8 }",
  ])("a path that syntax cannot follow passes: %s", (text) => { expect(collect(text).complaints).toEqual([]); });

  test("of other tools are left alone", () => {
    expect(collect('#[derive(Debug)] struct S { #[label("help text")] x: u8 }').complaints).toEqual([]);
  });
});

describe("a policy", () => {
  const PROGRAM = `
    pub mod config { pub struct Config { pub password: String, pub port: u16 } pub struct Pair(pub u8, pub u8); }
    pub mod ffi { pub fn one() {} pub mod deep { pub fn two() {} } pub struct H; impl H { pub fn three(&self) {} } }
    pub mod audit { pub fn record(level: u8, message: &str) {} pub use self::record as note; }
    pub fn login(user: &str, password: &str) {}
    pub static KEY: u8 = 1;
    pub trait Store { fn get(&self) -> u8; }
    impl Store for config::Config { fn get(&self) -> u8 { 1 } }
    macro_rules! shout { () => {} }
    pub enum E { A { key: u8 }, B(u8) }
    pub type Settings = config::Config; pub type Password = String;
  `;
  const apply = (policy: string): Collected => collect(PROGRAM, policy);

  test.each([
    ['[sources]\n"crate::config::Config.password" = "secret"', ["field config::Config::password: secret"]],
    ['[sources]\n"crate::config::Pair.1" = "secret"', ["field config::Pair::1: secret"]],
    ['[sources]\n"crate::config::Config" = "secret"', ["type config::Config: secret"]],
    ['[sources]\n"crate::Settings" = "secret"', ["type config::Config: secret"]],
    ['[sources]\n"crate::login(password)" = "secret"', ["param login(1): secret"]],
    ['[sources]\n"crate::login(0)" = "secret"', ["param login(0): secret"]],
    ['[sources]\n"crate::KEY" = "secret"', ["static KEY: secret"]],
    ['[sources]\n"crate::Store::get" = "secret"', ["result Store::get: secret", "result impl::get: secret"]],
    ['[sources]\n"crate::config::Config::get" = "secret"', ["result impl::get: secret"]],
    ['[sources]\n"crate::E::A.key" = "secret"', ["field E::A::key: secret"]],
    ['[sources]\n"crate::E::*" = "secret"', ["field E::A::key: secret", "field E::B::0: secret"]],
    ['[sources]\n"crate::**::t*" = "secret"', ["result ffi::deep::two: secret", "result ffi::impl::three: secret"]],
    ['[channels]\n"crate::audit::record(message)" = "secret"', ["channel param audit::record(1): secret"]],
    ['[channels]\n"crate::audit::note" = "secret"', ["channel audit::record: secret"]],
    ['[channels]\n"crate::config::Config.port" = "public"', ["channel field config::Config::port: public"]],
    ['[channels]\n"crate::config::Config" = "public"', ["channel type config::Config: public"]],
    ['[channels]\n"std::println" = "secret"', ["macro std::println: secret"]],
    ['[channels]\n"log::info!" = "secret"', ["macro log::info: secret"]],
    ['[channels]\n"tracing" = "secret"', ["macro tracing: secret"]],
    ['[channels]\n"tracing::instr*" = "secret"', ["macro tracing::instrument: secret"]],
    ['[declassifiers]\n"crate::login" = { to = "public", reason = "r" }', ["declassify login to public: r"]],
    ['[declassifiers]\n"argon2::hash_password" = { to = "public", reason = "r" }', ["unknown argon2::hash_password: declassify public"]],
    ['[sources]\n"secrecy::SecretString" = "secret"', ["unknown secrecy::SecretString: result secret"]],
    ['[trusted]\npaths = ["crate::ffi::*"]', ["trust ffi::deep::two: named in the policy", "trust ffi::impl::three: named in the policy", "trust ffi::one: named in the policy"]],
    ['[trusted]\npaths = ["crate::ffi"]', ["trust ffi::deep::two: named in the policy", "trust ffi::impl::three: named in the policy", "trust ffi::one: named in the policy"]],
  ])("%s", (policy, expected) => {
    const { said, complaints } = apply(policy);
    expect(complaints).toEqual([]);
    expect(said).toEqual(expected);
  });

  test.each([
    ['[sources]\n"crate::config::Config.pasword" = "secret"', 'IFC102 at "crate::config::Config.pasword": `crate::config::Config.pasword` matches nothing / did you mean `crate::config::Config.password`?'],
    ['[sources]\n"crate::confg::Config" = "secret"', "did you mean `crate::config::Config`?"],
    ['[sources]\n"crate::login(pasword)" = "secret"', "did you mean `crate::login(password)`?"],
    ['[sources]\n"std::env::vra" = "secret"', "did you mean `std::env::var`?"],
    ['[sources]\n"crat::login" = "secret"', "did you mean `crate::login`?"],
    ['[sources]\n"crate::login" = "secert"', "OWN121 at secert: there is no label `secert` / did you mean `secret`?"],
    ['[sources]\n"crate::login" = "public"', "IFC104 at \"crate::login\": this rule labels nothing: `public` is the bottom of the lattice"],
    ['[sources]\n"crate::config" = "secret"', "IFC104 at \"crate::config\": `crate::config` is a module, on which this rule has no effect"],
    ['[sources]\n"crate::Password" = "secret"', "`crate::Password` is a type alias, on which this rule has no effect / an alias is the same type as what it stands for"],
    ['[sources]\n"crate::ffi::*" = "secret"\n"crate::ffi::one" = "secret"', "`crate::ffi::one` has no effect: other rules say at least as much of all that it matches"],
    ['[sources]\n"crate::login" = "secret"\n[declassifiers]\n"crate::login" = { to = "public", reason = "r" }', "`crate::login` is labelled and declassified"],
  ])("is questioned: %s", (policy, expected) => {
    expect(apply(policy).complaints.join("\n")).toContain(expected);
  });

  test("adds to what the attributes say: the join of sources, the meet of bounds", () => {
    const lattice = '[lattice]\nprincipals = ["alice", "bob"]\n';
    const { said } = collect("#[label(alice)] fn f() -> u8 { 1 } #[channel(alice)] fn g(x: u8) {}", `${lattice}[sources]\n"crate::f" = "bob"\n[channels]\n"crate::g" = "alice | bob"`);
    expect(said).toEqual(["channel g: alice", "result f: alice | bob"]);
  });

  test("takes the place of built-in bounds", () => {
    const { annotations } = collect("fn f() {}", '[lattice]\nlevels = ["low", "mid", "high"]\n[channels]\n"std::fs::write(contents)" = "high"\n"std::fs::File" = "mid"\n"std::io::Write" = "high"');
    const shown = [...annotations.channelParams].flatMap(([fn, labels]) => [...labels].map(([index, label]) => `${fn.name}(${String(index)}) ${labelText(annotations.lattice, label)}`));
    expect(shown).toContain("write(0) low");
    expect(shown).toContain("write(1) high");
    expect(shown).toContain("sync(1) mid");
    const written = [...annotations.channelFns].filter(([fn]) => fn.name === "write").map(([fn, label]) => `${fn.container.kind} ${labelText(annotations.lattice, label)}`);
    expect(written.sort()).toEqual(["Impl mid", "Trait high"]);
    expect([...annotations.channelTypes].map(([def, label]) => `${def.name} ${labelText(annotations.lattice, label)}`)).toEqual(["File mid", "Write high"]);
  });

  test("a formatting trait is a channel of its implementations", () => {
    const { annotations } = collect("fn f() {}", '[channels]\n"std::fmt::Debug" = "public"\n"std::fmt::Write" = "public"');
    expect([...annotations.channelTraits.keys()].map((def) => def.name)).toEqual(["Debug"]);
    expect([...annotations.channelTypes.keys()].map((def) => def.name)).toEqual(["Write"]);
  });

  test("built-in channels are unbounded on an integrity axis", () => {
    const { annotations } = collect("fn f() {}", '[lattice]\nlevels = ["public", "secret"]\naxes.integrity = { levels = ["trusted", "untrusted"], kind = "integrity" }');
    const write = [...annotations.channelFns].find(([fn]) => fn.name === "write" && fn.container.kind === "Free");
    expect(write === undefined ? "" : labelText(annotations.lattice, write[1])).toBe("untrusted");
  });

  test("`#[panic_message]` marks parameters", () => {
    const { annotations } = collect("fn f() {}");
    expect([...annotations.panicParams].map(([fn, set]) => [fn.name, [...set]])).toEqual([["fail", [0]]]);
  });
});

describe("a lattice enum", () => {
  test("defines a chain when the policy has none", () => {
    const { said, annotations, complaints } = collect("#[lattice] #[derive(PartialEq, PartialOrd)] enum Level { Public, TopSecret, #[label(ultra)] Highest } #[label(top_secret)] fn f() -> u8 { 1 }");
    expect(complaints).toEqual([]);
    expect(annotations.lattice.elements().map((e) => annotations.lattice.show(e))).toEqual(["public", "top_secret", "ultra"]);
    expect(said).toEqual(["lattice Level: public top_secret ultra", "result f: top_secret"]);
  });

  test("names elements of the policy's lattice", () => {
    const policy = '[lattice]\nlevels = ["public", "top-secret"]';
    expect(collect("#[lattice] enum Level { Public, TopSecret }", policy).said).toEqual(["lattice Level: public top-secret"]);
    expect(collect("#[lattice] enum Level { Public, Internal }", policy).complaints[0]).toContain("OWN121 at Internal: the variant `Internal` stands for `internal`, which is no element of the lattice");
  });

  const order = (impl: string, derive = "Clone, Copy, PartialEq"): string => {
    const { said, complaints } = collect(`use std::cmp::Ordering; #[lattice] #[derive(${derive})] enum L { A, B, C } ${impl}`);
    return [...said, ...complaints.map((complaint) => complaint.replace(/ \/ .*/, "").replace("impl PartialOrd for L:", "L:"))].join("; ");
  };
  const partial = (body: string): string => `impl PartialOrd for L { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { ${body} } }`;
  const unordered = (why: string): string => `lattice L: a b c unordered; IFC103 at L: the comparison of \`L\` is not the order of the lattice: ${why}`;

  test.each([
    ["derived", "", "PartialEq, PartialOrd", "lattice L: a b c"],
    ["no order at all", "", "PartialEq", "lattice L: a b c"],
    ["by casts", partial("Some((*self as u8).cmp(&(*other as u8)))"), undefined, "lattice L: a b c"],
    ["by casts the wrong way", partial("(*other as u8).partial_cmp(&(*self as u8))"), undefined, unordered("`A` and `B` compare as greater, in the lattice they are less")],
    ["by a rank", `${partial("self.rank().partial_cmp(&other.rank())")} impl L { fn rank(&self) -> u32 { match self { L::A => 1, L::B => 2, L::C => 30 } } }`, undefined, "lattice L: a b c"],
    ["by Ord", `${partial("Some(self.cmp(other))")} impl Eq for L {} impl Ord for L { fn cmp(&self, other: &Self) -> Ordering { match (self, other) { (a, b) if a == b => Ordering::Equal, (L::A, _) | (L::B, L::C) => Ordering::Less, _ => Ordering::Greater } } }`, undefined, "lattice L: a b c"],
    ["with a hole", partial("if self == other { Some(Ordering::Equal) } else { None }"), undefined, unordered("`A` and `B` compare as not ordered, in the lattice they are less")],
    ["with a wrong `le`", "impl PartialOrd for L { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { (*self as u8).partial_cmp(&(*other as u8)) } fn le(&self, _: &Self) -> bool { true } }", undefined, unordered("the operators that compare `B` and `A` disagree with `partial_cmp`")],
    ["not understood", partial("order_of(self, other)"), undefined, unordered("the comparison of `A` and `A` is not understood")],
    ["equal to all", `${partial("(*self as u8).partial_cmp(&(*other as u8))")} impl PartialEq for L { fn eq(&self, _: &Self) -> bool { true } }`, "Clone, Copy", unordered("`A` and `B` compare as equal")],
    ["endless", partial("self.partial_cmp(other)"), undefined, unordered("the comparison of `A` and `A` is not understood")],
  ])("its comparisons: %s", (_, impl, derive, expected) => {
    expect(order(impl, derive)).toBe(expected);
  });
});
