/**
 * What the tests of this folder share: loading a program of texts in memory with the models of this checkout.
 */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../../src/base/diagnostics.js";
import { memoryHost } from "../../src/program/host.js";
import type { ModelSource, ProgramOptions } from "../../src/program/load.js";
import { loadProgram } from "../../src/program/load.js";
import type { Program } from "../../src/program/program.js";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** A standard library of the macros alone, so that a test does not depend on what is modelled. */
export const MINI_STD: readonly ModelSource[] = [
  { path: "std/macros.rs", text: readFileSync(join(ROOT, "models/std/macros.rs"), "utf8") },
  {
    path: "std/lib.rs",
    text: `
#[macro_use] pub mod macros;
pub mod fmt { pub trait Debug {} pub trait Display {} pub struct Formatter<'a> { x: &'a u8 } pub type Result = crate::result::Result<(), Error>; pub struct Error; pub struct Arguments; pub trait Write {} }
pub mod clone { pub trait Clone {} }
pub mod marker { pub trait Copy {} pub trait Sized {} pub trait Send {} }
pub mod cmp { pub trait PartialEq {} pub trait Eq {} pub trait PartialOrd {} pub trait Ord {} pub enum Ordering { Less, Equal, Greater } pub fn max() {} }
pub mod hash { pub trait Hash {} pub trait Hasher {} }
pub mod default { pub trait Default {} }
pub mod iter { pub trait Iterator {} pub trait IntoIterator {} }
pub mod option { pub enum Option<T> { None, Some(T) } }
pub mod result { pub enum Result<T, E> { Ok(T), Err(E) } }
pub mod vec { pub struct Vec<T> { x: T } }
pub mod string { pub struct String; }
pub mod boxed { pub struct Box<T> { x: T } }
pub mod collections { pub struct HashMap<K, V> { k: K, v: V } pub struct BTreeMap<K, V> { k: K, v: V } }
pub mod io { pub trait Read {} pub trait Write {} pub struct Error; }
pub mod prelude { pub mod v1 {
  pub use crate::option::Option::{self, None, Some}; pub use crate::result::Result::{self, Ok, Err}; pub use crate::vec::Vec; pub use crate::string::String; pub use crate::boxed::Box;
  pub use crate::clone::Clone; pub use crate::iter::Iterator; pub use crate::cmp::{PartialEq, Eq, PartialOrd, Ord}; pub use crate::default::Default; pub use crate::marker::{Copy, Send, Sized};
} }
`,
  },
];

/** The models of the checkout. */
export function realModels(): ModelSource[] {
  const folder = join(ROOT, "models");
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".rs")).sort().map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** Loads `files` (path to text) from `roots`. */
export function load(files: Readonly<Record<string, string>>, roots: readonly string[] = ["main.rs"], options: Partial<ProgramOptions> = {}): Program {
  return loadProgram(roots, { models: MINI_STD, ...options }, memoryHost(new Map(Object.entries(files))));
}

export function loadText(text: string, options: Partial<ProgramOptions> = {}): Program {
  return load({ "main.rs": text }, ["main.rs"], options);
}

/** `file:line:column code message`, one per diagnostic. */
export function messages(program: Program): string[] {
  return program.diagnostics.map((diagnostic) => `${placeOf(program, diagnostic)} ${diagnostic.code} ${diagnostic.message}`);
}

export function placeOf(program: Program, diagnostic: Diagnostic): string {
  const location = program.sourceMap.locate(program.sourceMap.userSpan(diagnostic.span));
  return location === undefined ? "-" : `${location.file.name}:${String(location.line)}:${String(location.column)}`;
}
