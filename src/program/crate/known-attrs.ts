/**
 * Which attributes the compiler or this program understands, so that any other one is the attribute macro of a crate
 * or the helper of a derive. Knows nothing of their effect.
 */
const BUILTIN: ReadonlySet<string> = new Set([
  "allow", "allow_internal_unsafe", "allow_internal_unstable", "automatically_derived", "bench", "cfg", "cfg_attr", "cfi_encoding", "cold", "collapse_debuginfo",
  "const_trait", "coroutine", "coverage", "crate_name", "crate_type", "custom_mir", "debugger_visualizer", "default_lib_allocator", "deny", "deprecated",
  "derive", "derive_const", "diagnostic", "doc", "do_not_recommend", "expect", "export_name", "feature", "ffi_const", "ffi_pure", "forbid", "fundamental",
  "global_allocator", "ignore", "inline", "instruction_set", "lang", "link", "link_name", "link_ordinal", "link_section", "linkage",
  "macro_export", "macro_use", "marker", "may_dangle", "must_not_suspend", "must_use", "naked", "needs_allocator", "needs_panic_runtime",
  "never_type_options", "no_builtins", "no_core", "no_implicit_prelude", "no_link", "no_main", "no_mangle", "no_sanitize", "no_std",
  "non_exhaustive", "omit_gdb_pretty_printer_section", "optimize", "panic_handler", "panic_runtime", "path", "pattern_complexity_limit", "pointee",
  "prelude_import", "proc_macro", "proc_macro_attribute", "proc_macro_derive", "profiler_runtime", "recursion_limit", "register_tool", "repr",
  "reexport_test_harness_main", "sanitize", "should_panic", "stable", "start", "target_feature", "test", "test_case", "test_runner", "thread_local",
  "track_caller", "type_length_limit", "unstable", "unstable_feature_bound", "used", "warn", "windows_subsystem", "type_const", "loop_match", "const_continue",
  "default", "unsafe", "macro_escape", "plugin", "crate_id", "const_eval_limit", "cfg_eval", "derive_coerce_pointee", "global_asm", "rustfmt_skip", "define_opaque", "splat",
]);

const TOOLS: ReadonlySet<string> = new Set(["rustfmt", "clippy", "diagnostic", "miri", "rust_analyzer", "rustdoc", "ownflow"]);

/** The attributes of ownflow's own language. */
const OWNFLOW: ReadonlySet<string> = new Set(["label", "channel", "lattice", "declassify", "endorse", "trusted", "check"]);

/** Attribute macros of known crates that later stages understand. */
const UNDERSTOOD: ReadonlySet<string> = new Set(["tracing::instrument", "instrument", "tokio::main", "tokio::test", "async_trait", "async_trait::async_trait"]);

/** Whether nothing unknown happens to the item that carries the attribute `path`. */
export function isKnownAttribute(path: readonly string[]): boolean {
  const first = path[0] ?? "";
  if (path.length > 1) return TOOLS.has(first) || UNDERSTOOD.has(path.join("::"));
  return BUILTIN.has(first) || OWNFLOW.has(first) || UNDERSTOOD.has(first) || first.startsWith("rustc_");
}

/** The derives of the standard library, and those without effect on what a program does. */
export const STANDARD_DERIVES: ReadonlySet<string> = new Set(["Debug", "Clone", "Copy", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash", "Default"]);
