/**
 * A random program as the verifier sees it, a file of its own with labels, and as the compiler does, one module of many, whose outputs are kept with the
 * line that wrote them. Both have the same lines.
 */
import type { RandomProgram } from "./program.js";

const USES = [
  "use std::cell::{Cell, RefCell};",
  "use std::collections::BTreeMap;",
  "use std::rc::Rc;",
  "use std::sync::atomic::{AtomicU64, Ordering};",
  "use std::sync::{Arc, Mutex};",
];

const LABELLED = [
  "#[label(secret)] fn secret() -> u64 { input() }",
  "#[channel(secret)] fn vault(line: &str) { drop(line.to_string()); }",
];

const LABELLED_INTERNAL = [
  "#[lattice] enum Level { Public, Internal, Secret }",
  "#[label(internal)] fn internal() -> u64 { input() }",
  "#[channel(internal)] fn audit(line: &str) { drop(line.to_string()); }",
];

const INPUT = 'fn input() -> u64 { std::env::var("INPUT").ok().and_then(|text| text.parse().ok()).unwrap_or(0) }';

const COMPILED = [
  "fn secret() -> u64 { input() }",
  "fn vault(_: &str) {}",
];

const COMPILED_INTERNAL = [
  "",
  "fn internal() -> u64 { crate::INTERNAL.load(Ordering::SeqCst) }",
  "#[track_caller] fn audit(line: &str) { crate::keep(std::panic::Location::caller().line(), true, line.to_string()); }",
];

/** How many lines stand before the body. */
export const PRELUDE = USES.length + 1 + LABELLED.length + LABELLED_INTERNAL.length;

export function labelled(program: RandomProgram): string {
  return [...USES, INPUT, ...LABELLED, ...(program.internal ? LABELLED_INTERNAL : LABELLED_INTERNAL.map(() => ""))].join("\n") + "\n" + program.body;
}

/** The module's lines, without labels. */
export function compiled(program: RandomProgram): readonly string[] {
  const body = program.body.replace(/#\[(label|channel)\([^)]*\)\] ?/g, "").trimEnd().split("\n");
  return [...USES, "fn input() -> u64 { crate::INPUT.load(Ordering::SeqCst) }", ...COMPILED, ...(program.internal ? COMPILED_INTERNAL : COMPILED_INTERNAL.map(() => "")), ...body];
}

/** Goes before the modules: what they print is kept, not printed. */
export const CRATE_HEAD: readonly string[] = [
  "#![allow(warnings)]",
  "use std::sync::atomic::{AtomicU64, Ordering};",
  "pub static INPUT: AtomicU64 = AtomicU64::new(0);",
  "pub static INTERNAL: AtomicU64 = AtomicU64::new(0);",
  "static KEPT: std::sync::Mutex<Vec<(u32, bool, String)>> = std::sync::Mutex::new(Vec::new());",
  "pub fn keep(line: u32, internal: bool, text: String) { KEPT.lock().unwrap_or_else(|e| e.into_inner()).push((line, internal, text)); }",
  "macro_rules! println { ($($t:tt)*) => { crate::keep(line!(), false, format!($($t)*)) } }",
  "macro_rules! label { ($e:expr, $l:ident) => { $e } }",
];

export interface Run {
  readonly input: string;
  readonly internal: string;
}

/** Goes after the modules: runs each with every pair of inputs and prints what it wrote. */
export function crateTail(names: readonly string[], runs: readonly Run[]): readonly string[] {
  return [
    "fn main() {",
    "    std::panic::set_hook(Box::new(|_| {}));",
    `    let all: [(&str, fn()); ${String(names.length)}] = [${names.map((name) => `("${name}", ${name}::main)`).join(", ")}];`,
    `    let runs: [(u64, u64); ${String(runs.length)}] = [${runs.map((run) => `(${run.input}, ${run.internal})`).join(", ")}];`,
    "    let from = std::env::args().nth(1).map_or(0, |text| text.parse().unwrap());",
    "    for (name, f) in all.into_iter().skip(from) {",
    '        std::println!("#{name}");',
    "        for (input, internal) in runs.iter() {",
    "            INPUT.store(*input, Ordering::SeqCst);",
    "            INTERNAL.store(*internal, Ordering::SeqCst);",
    "            let ended = std::panic::catch_unwind(f).is_ok();",
    "            let kept = std::mem::take(&mut *KEPT.lock().unwrap_or_else(|e| e.into_inner()));",
    '            std::println!("@{ended}");',
    '            for (line, internal, text) in kept { std::println!("{line} {} {}", internal as u8, text.replace(\'\\n\', "\\\\n")); }',
    "        }",
    "    }",
    "}",
  ];
}
