// Compares the signatures of models/std with the compiler's own standard library. For every public function, method and impl of the
// models a probe is written that the real one must accept at exactly the modelled types; rustc checks them all at once, and what it
// rejects is printed. Needs `npm run build` and rustc; nightly features are switched on, so that traits without a stable name can be named.
//   node scripts/model-signatures.mjs [--keep FILE]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseFile } from "../dist/grammar/parse.js";

const here = dirname(fileURLToPath(import.meta.url));
const models = join(here, "../models/std");
const FEATURES = `pattern slice_concat_trait slice_concat_ext slice_pattern tuple_trait unsize coerce_unsized dispatch_from_dyn try_trait_v2 try_trait_v2_residual never_type auto_traits
  fn_traits unboxed_closures step_trait trusted_len fmt_internals hasher_prefixfree_extras nonzero_internals print_internals hint_must_use one_sided_range fn_ptr_trait
  get_disjoint_mut_helpers convert_float_to_int thread_local_internals`.split(/\s+/);

/** Ours alone, with no counterpart to compare with. */
const OWN_FILES = new Set(["ghost.rs", "flow.rs", "macros.rs", "lib.rs", "panicking.rs", "collections/table.rs"]);
const OWN_FUNCTIONS = new Set(["begin", "literal", "with_count", "finish", "emit", "from_array"]);
const OWN_TYPES = /StringError|OptionShunt|ResultShunt|Table</;
/** Traits whose methods cannot be called or whose impls cannot be named outside the compiler. */
const UNNAMEABLE_IMPLS = /^(ops::)?(CoerceUnsized|DispatchFromDyn|Unsize|Tuple|Destruct|FnPtr|Pattern|Step|SlicePattern|Try|FromResidual|Residual|ZeroablePrimitive|Drop)\b|^(Fn|FnMut|FnOnce)</;
const UNNAMEABLE_TRAITS = /^(Step|Residual|Try|FromResidual|SliceIndex|Concat|Join|SlicePattern|Tuple|FnPtr|Destruct|Unsize|CoerceUnsized|DispatchFromDyn|(Async)?Fn(Mut|Once)?|TrustedLen|ZeroablePrimitive|AsciiExt|UnwindSafe|RefUnwindSafe|Sized|Copy|Send|Sync|Unpin|Drop)$/;
/** Modules of the models that are private in the real library, or named otherwise. */
const PRIVATE_MODULES = new Set(["bool", "tuple", "arc", "once"]);
/** Known differences, each with its reason. */
const KNOWN = [
  [/^mem\.rs fn transmute/, "the compiler compares sizes"],
  [/Searcher/, "where-clauses of the real `str` methods on their pattern's searcher are left out"],
  [/FloatToInt/, "the bound on `to_int_unchecked` is left out"],
  [/::(binary_search_by|binary_search_by_key|is_sorted_by|is_sorted_by_key) .*may not live long enough/, "the method's own lifetime implies `T: 'a`, which a probe cannot say"],
  [/thread_local_internals|LocalKey<T>::new/, "`LocalKey::new` stands for what `thread_local!` expands to"],
];

function main() {
  const probes = new Probes();
  for (const { path, text, module } of sources()) probes.file(path, text, module);
  const folder = mkdtempSync(join(tmpdir(), "model-signatures-"));
  const file = process.argv[2] === "--keep" ? process.argv[3] : join(folder, "probes.rs");
  writeFileSync(file, probes.lines.join("\n"));
  const rustc = spawnSync("rustc", ["--edition", "2021", "--crate-type", "lib", "--emit=metadata", "-o", join(folder, "probes.rmeta"), "--error-format=json", file], {
    encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, RUSTC_BOOTSTRAP: "1" },
  });
  rmSync(folder, { recursive: true, force: true });
  const rejected = rejections(rustc.stderr, probes.tags);
  let unknown = 0;
  for (const [tag, message] of [...rejected].sort()) {
    const reason = KNOWN.find(([pattern]) => pattern.test(`${tag} ${message}`))?.[1];
    if (reason === undefined) unknown++;
    console.log(`${reason === undefined ? "DIFFERS" : "known  "} ${tag}: ${reason ?? message}`);
  }
  console.log(`${probes.count} probes, ${probes.count - rejected.size} accepted, ${rejected.size - unknown} known differences, ${unknown} unexplained`);
  process.exitCode = unknown === 0 ? 0 : 1;
}

function rejections(output, tags) {
  const found = new Map();
  for (const line of output.split("\n")) {
    if (!line.startsWith("{")) continue;
    const { level, message, spans } = JSON.parse(line);
    const at = spans?.find((span) => span.is_primary)?.line_start;
    if (level !== "error" || at === undefined) continue;
    const tag = tags[at - 1] ?? "?";
    if (!found.has(tag)) found.set(tag, message);
  }
  return found;
}

// ---- what is compared ------------------------------------------------------------------------------------

function* sources() {
  for (const path of rustFiles(models)) {
    const name = relative(models, path);
    if (OWN_FILES.has(name)) continue;
    const module = name.replace(/(\/mod)?\.rs$/, "").split("/");
    yield { path: name, text: readFileSync(path, "utf8"), module };
  }
  yield* expansions();
}

function rustFiles(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? rustFiles(path) : path.endsWith(".rs") ? [path] : [];
  });
}

/** What local macros make for one or two types each. */
function* expansions() {
  const num = readFileSync(join(models, "num.rs"), "utf8");
  const head = "use std::cmp::Ordering; use std::num::*; use std::ops::*; use std::str::FromStr; use std::fmt;\n";
  const integer = (t, u, s, bits, bytes) => expand(num, "integer", { t, u, s, bits, bytes, min: "0", max: "0" });
  const numbers = [
    integer("u32", "u32", "i32", "32", "4"), integer("i64", "u64", "i64", "64", "8"), integer("u8", "u8", "i8", "8", "1"), expand(num, "signed", { t: "i32", u: "u32" }),
    expand(num, "unsigned", { t: "u32", s: "i32" }), expand(num, "float", { t: "f64", bits: "u64", bytes: "8", consts: "c64" }),
    expand(num, "nonzero", { t: "u32", alias: "NonZeroU32" }), expand(num, "nonzero_signed", { t: "i32", u: "u32" }), expand(num, "by_nonzero", { t: "u32" }),
  ];
  yield { path: "num.rs (expanded)", text: head + numbers.join("\n"), module: ["num"] };
  const atomic = readFileSync(join(models, "sync/atomic.rs"), "utf8");
  const atomics = expand(atomic, "atomic", { name: "AtomicU32", t: "u32" }).replace(/\$\(<\$p>\)\?/g, "") + expand(atomic, "arithmetic", { name: "AtomicU32", t: "u32" });
  yield { path: "sync/atomic.rs (expanded)", text: `use std::fmt;\n${atomics}`, module: ["sync", "atomic"] };
  const rc = readFileSync(join(models, "rc.rs"), "utf8");
  yield { path: "rc.rs (expanded)", text: rc.slice(0, rc.indexOf("macro_rules!")) + expand(rc, "counted", { name: "Rc", lang: '"Rc"', weak_lang: '"Weak"' }), module: ["rc"] };
  const ptr = readFileSync(join(models, "ptr.rs"), "utf8");
  yield { path: "ptr.rs (expanded)", text: `use std::cmp::Ordering;\n${expand(ptr, "pointer", { p: "*const T" })}`, module: ["ptr"] };
  const path = readFileSync(join(models, "path.rs"), "utf8");
  const pathHead = "use std::path::*; use std::ffi::*; use std::borrow::Cow; use std::cmp::Ordering;\n";
  yield { path: "path.rs (expanded)", text: pathHead + expand(path, "compares", { left: "Cow<'a, Path>", right: "&'b OsStr" }) + expand(path, "equals", { left: "str", right: "PathBuf" }), module: ["path"] };
}

/** The body of the macro's first rule, without its outermost repetition, for one choice of its variables. */
function expand(text, macro, variables) {
  const start = text.indexOf("=>", text.indexOf(`macro_rules! ${macro} `)) + 2;
  let body = balanced(text, text.indexOf("{", start));
  if (body.trimStart().startsWith("$(")) body = balanced(body, body.indexOf("("));
  for (const name of Object.keys(variables).sort((a, b) => b.length - a.length)) body = body.replace(new RegExp(`\\$${name}\\b`, "g"), () => variables[name]);
  return body;
}

function balanced(text, open) {
  let depth = 0;
  for (let at = open; ; at++) {
    if ("({[".includes(text[at])) depth++;
    if (")}]".includes(text[at]) && --depth === 0) return text.slice(open + 1, at);
  }
}

// ---- probes ----------------------------------------------------------------------------------------------

class Probes {
  lines = [`#![allow(warnings)]#![feature(${FEATURES.join(", ")})]`];
  tags = [""];
  count = 0;

  file(path, text, module) {
    const real = ["std", ...module.filter((part) => !PRIVATE_MODULES.has(part))].join("::");
    const source = new Source(text, real);
    this.add(`mod m${this.lines.length} {`, "");
    if (real !== "std") this.add(`use ${real}::*;`, path);
    if (real === "std::ffi") this.add("use std::ffi::os_str::*;", path);
    if (real === "std::slice") this.add("use core::slice::{GetDisjointMutIndex, SlicePattern};", path);
    const { file } = parseFile(text, 0, 2021);
    for (const item of file.items) if (item.kind === "Use") this.use(path, source.of(item), module);
    for (const item of file.items) this.item(path, source, real, item);
    this.add("}", "");
  }

  use(path, text, module) {
    if (/flow|ghost|macros|\btable\b|counted|map_iterators|::(arc|once)::|^pub\(crate\)/.test(text)) return;
    const outer = ["std", ...module.slice(0, -1)].join("::");
    const real = text.replace(/^pub /, "").replace(/\bsuper::/g, `${outer}::`).replace(/input, output, |\bos, /g, "").replace("std::sync::once::", "std::sync::");
    this.add(real, path);
  }

  item(path, source, real, item) {
    switch (item.kind) {
      case "Fn": if (item.vis.kind === "Public") this.free(path, source, real, item); break;
      case "Impl": if (item.trait === undefined) this.inherent(path, source, item); else this.implemented(path, source, item); break;
      case "Trait": if (item.vis.kind === "Public" && !UNNAMEABLE_TRAITS.test(item.name.name)) this.traitMethods(path, source, item); break;
    }
  }

  free(path, source, real, item) {
    if (OWN_FUNCTIONS.has(item.name.name)) return;
    const fn = source.signature(item);
    this.probe(`${path} fn ${item.name.name}`, (id) => [`${fn.unsafe}fn f${id}${fn.generics}(${fn.params})${fn.output}${fn.where} { unsafe { ${real}::${item.name.name}${fn.turbofish}(${fn.args}) } }`]);
  }

  /** A method of a trait of our own calls the real one, so that `Self` and elided lifetimes mean what they mean there. */
  inherent(path, source, impl) {
    const { declared, named } = source.generics(impl.generics);
    const self = source.of(impl.self);
    const where = source.where(impl.generics);
    for (const item of impl.items) {
      if (item.kind !== "Fn" || item.vis.kind !== "Public" || OWN_FUNCTIONS.has(item.name.name)) continue;
      if (item.self?.ty !== undefined && /Pin<&mut Pin</.test(source.of(item.self.ty))) continue;
      const fn = source.signature(item, self);
      const lifetime = /^&('\w+) (mut )?self/.exec(fn.params)?.[1];
      const lives = lifetime === undefined ? fn.where : `${fn.where === "" ? " where" : `${fn.where},`} Self: ${lifetime}`;
      const sized = /\bSelf\b[,>)]/.test(fn.params + fn.output) ? `${lives === "" ? " where" : `${lives},`} Self: Sized` : lives;
      this.probe(`${path} ${self}::${item.name.name}`, (id) => [
        `trait P${id}${declared}${where} { ${fn.unsafe}fn p${id}${fn.generics}(${fn.params})${fn.output}${sized}; }`,
        `impl${declared} P${id}${named} for ${self}${where} { ${fn.unsafe}fn p${id}${fn.generics}(${fn.params})${fn.output}${lives} { unsafe { <${self}>::${item.name.name}${fn.turbofish}(${fn.args}) } } }`,
      ]);
    }
  }

  /** An associated type that is bound by the trait, with its associated types, and set to the self type. */
  implemented(path, source, impl) {
    const self = source.of(impl.self);
    let trait = source.of(impl.trait);
    if (UNNAMEABLE_IMPLS.test(trait) || OWN_TYPES.test(self)) return;
    const tag = `${path} impl ${trait} for ${self}`;
    const assoc = impl.items.filter((item) => item.kind === "TypeAlias" && item.ty !== undefined && item.generics.params.length === 0)
      .map((item) => `${item.name.name} = ${source.of(item.ty).replace(/\bSelf::/g, `<${self} as ${trait}>::`)}`);
    if (assoc.length > 0) trait = trait.endsWith(">") ? `${trait.slice(0, -1)}, ${assoc.join(", ")}>` : `${trait}<${assoc.join(", ")}>`;
    trait = trait.replace(/^(\w*::)?(Add|Sub|Mul|Div|Rem|BitAnd|BitOr|BitXor)(Assign)?(?![<\w])/, `$&<${self}>`).replace(/^((?:\w*::)?(?:Add|Sub|Mul|Div|Rem|BitAnd|BitOr|BitXor))<Output/, `$1<${self}, Output`);
    const lifetimes = ["'z", ...impl.generics.params.filter((param) => param.kind === "LifetimeParam").map((param) => param.lifetime.name)];
    const types = impl.generics.params.filter((param) => param.kind === "TypeParam").map((param) => param.name.name);
    const { declared, named } = source.generics(impl.generics, "'z");
    const bounds = impl.generics.where.map((clause) => named0(source.of(clause)));
    const where = ` where ${[...bounds, ...types.flatMap((type) => lifetimes.map((lifetime) => `${type}: ${lifetime}`))].join(", ")}`;
    const bound = named0(trait.replace(/\bSelf\b/g, self));
    this.probe(tag, (id) => [`trait I${id}${declared}${where} { type A: ?Sized + ${bound}; }`, `impl${declared} I${id}${named} for ()${where} { type A = ${named0(self)}; }`]);
  }

  /** A default method of a sub-trait calls the real method. */
  traitMethods(path, source, trait) {
    const { declared, named } = source.generics(trait.generics);
    for (const item of trait.items) {
      if (item.kind !== "Fn") continue;
      const fn = source.signature(item);
      const needsSized = item.self === undefined || (!item.self.ref && item.self.ty === undefined);
      const where = needsSized ? `${fn.where === "" ? " where" : `${fn.where},`} Self: Sized` : fn.where;
      const outer = source.where(trait.generics);
      const sized = trait.generics.params.filter((param) => param.kind === "TypeParam" && trait.name.name.startsWith("Index")).map((param) => `${param.name.name}: Sized`);
      const all = sized.length === 0 ? where : `${where === "" ? " where" : `${where},`} ${sized.join(", ")}`;
      this.probe(`${path} trait ${trait.name.name}::${item.name.name}`, (id) => [
        `trait P${id}${declared}: ${trait.name.name}${named}${outer} { ${fn.unsafe}fn p${id}${fn.generics}(${fn.params})${fn.output}${all} { unsafe { <Self as ${trait.name.name}${named}>::${item.name.name}(${fn.args}) } } }`,
      ]);
    }
  }

  probe(tag, lines) {
    for (const line of lines(this.count++)) this.add(line, tag);
  }

  add(line, tag) {
    for (const part of line.split("\n")) {
      this.lines.push(part);
      this.tags.push(tag);
    }
  }
}

/** Elided lifetimes outside of `Fn(…)` get a name. */
function named0(text) {
  const calls = [];
  const hidden = text.replace(/Fn(Mut|Once)?\([^)]*\)/g, (call) => `@${calls.push(call) - 1}@`);
  return hidden.replace(/'_/g, "'z").replace(/&(?!\s*')(?=\s*(mut\b|\[|[A-Za-z(&]))/g, "&'z ").replace(/@(\d+)@/g, (_, index) => calls[Number(index)]);
}

/** The text of a model's parts, as it is written outside of the crate. */
class Source {
  constructor(text, real) {
    this.text = text;
    this.real = real;
  }

  of(node) {
    return this.text.slice(node.start, node.end).replace(/\bcrate::/g, "std::").replace(/#\[(channel\([^)]*\)|panic_message)\]\s*/g, "").replace(/\bself::/g, `${this.real}::`);
  }

  where(generics) {
    return generics.where.length === 0 ? "" : ` where ${generics.where.map((clause) => this.of(clause)).join(", ")}`;
  }

  generics(generics, first) {
    const declared = generics.params.map((param) => this.of(param));
    const names = generics.params.map((param) => (param.kind === "LifetimeParam" ? param.lifetime.name : param.name.name));
    if (first !== undefined) { declared.unshift(first); names.unshift(first); }
    return { declared: declared.length === 0 ? "" : `<${declared.join(", ")}>`, named: names.length === 0 ? "" : `<${names.join(", ")}>` };
  }

  signature(fn, self) {
    const receiver = fn.self === undefined ? [] : [this.of(fn.self).replace(/^mut\s+self/, "self").replace(self === undefined ? /$^/ : `Box<${self}>`, "Box<Self>")];
    const params = fn.params.map((param, index) => `a${index}: ${this.of(param.ty)}`);
    const args = [...(fn.self === undefined ? [] : ["self"]), ...fn.params.map((_, index) => `a${index}`)];
    const types = fn.generics.params.filter((param) => param.kind !== "LifetimeParam").map((param) => param.name.name);
    const explicit = types.length > 0 && fn.generics.params.length === types.length && !params.some((param) => /\bimpl\b/.test(param));
    return {
      generics: this.generics(fn.generics).declared, params: [...receiver, ...params].join(", "), args: args.join(", "), output: fn.output === undefined ? "" : ` -> ${this.of(fn.output)}`,
      where: this.where(fn.generics), unsafe: fn.qualifiers.unsafe ? "unsafe " : "", turbofish: explicit ? `::<${types.join(", ")}>` : "",
    };
  }
}

main();
