/** What is said of macros that do not fit, hygiene, where expanded code comes from, and what is opaque. */
import { describe, expect, it } from "vitest";
import type { Block, Expr } from "../../grammar/ast.js";
import type { Program } from "../../src/program/program.js";
import { loadText, messages } from "./support.js";

function bodyOf(program: Program, name: string): Block {
  const def = program.defs.find((one) => one.kind === "Fn" && one.name === name && one.crate.role === "checked");
  if (def?.kind !== "Fn" || def.node.body === undefined) throw new Error(`no function ${name}`);
  return def.node.body;
}

describe("messages", () => {
  it.each([
    ["no rule", "macro_rules! m { (a) => {}; (b c) => {}; }\nfn main() { m!(b d); }", ["main.rs:2:18 OWN108 no rules expected `d`"]],
    ["the end", "macro_rules! m { ($a:expr, $b:expr) => {}; }\nfn main() { m!(1,); }", ["main.rs:2:18 OWN108 unexpected end of macro invocation"]],
    ["a keyword", "macro_rules! m { (a) => {}; }\nfn main() { m!(fn); }", ["main.rs:2:16 OWN108 no rules expected keyword `fn`"]],
    ["no way back out of a fragment", "macro_rules! m { ($a:expr) => {}; (+ +) => {}; ($($t:tt)*) => {}; }\nfn main() { m!(1 +); }", ["main.rs:2:19 OWN108 expected expression, found the end of the macro's tokens"]],
    ["ambiguity", "macro_rules! m { ($($i:ident)* $j:ident) => {}; }\nfn main() { m!(a b); }", ["main.rs:2:16 OWN108 local ambiguity when calling macro: multiple parsing options: built-in NTs ident ('i') or ident ('j')."]],
    ["unlike lengths", "macro_rules! m { ($($a:ident)*; $($b:ident)*) => { $( let $a = $b; )* }; }\nfn main() { m!(a b; c); }", ["main.rs:1:52 OWN108 meta-variable `a` repeats 2 times, but `b` repeats 1 time"]],
    ["a variable that still repeats", "macro_rules! m { ($($a:ident)*) => { $a }; }\nfn main() { m!(a b); }", ["main.rs:1:39 OWN108 variable 'a' is still repeating at this depth"]],
    ["an unknown macro", "macro_rules! transform { () => {}; }\nfn main() { trnsform!(); prntln!(); }", ["main.rs:2:13 OWN112 cannot find macro `trnsform` in this scope", "main.rs:2:26 OWN112 cannot find macro `prntln` in this scope"]],
    ["use before the definition", "fn main() { later!(); }\nmacro_rules! later { () => {}; }", ["main.rs:1:13 OWN112 cannot find macro `later` in this scope"]],
    ["no macro at the end of a path", "mod a {}\nfn main() { a::m!(); }", ["main.rs:2:16 OWN112 cannot find macro `m` in `a`"]],
    ["a bad fragment", "macro_rules! m { ($a:expression) => {}; }\nfn main() { m!(1); }", ["main.rs:1:22 OWN109 invalid fragment specifier `expression`: valid fragment specifiers are `block`, `expr`, `expr_2021`, `ident`, `item`, `lifetime`, `literal`, `meta`, `pat`, `pat_param`, `path`, `stmt`, `tt`, `ty`, `vis`"]],
    ["no specifier", "macro_rules! m { ($a) => {}; }\nfn main() { m!(1); }", ["main.rs:1:20 OWN109 missing fragment specifier: `$a` must be followed by `:` and one of block, expr, expr_2021, ident, item, lifetime, literal, meta, pat, pat_param, path, stmt, tt, ty, vis"]],
    ["no operator", "macro_rules! m { ($($a:ident),) => {}; }\nfn main() { m!(a); }", ["main.rs:1:29 OWN109 expected one of: `*`, `+`, or `?`"]],
    ["a rule that nothing calls", "macro_rules! m { ($a:nothing) => {}; }\nfn main() {}", ["main.rs:1:22 OWN109 invalid fragment specifier `nothing`: valid fragment specifiers are `block`, `expr`, `expr_2021`, `ident`, `item`, `lifetime`, `literal`, `meta`, `pat`, `pat_param`, `path`, `stmt`, `tt`, `ty`, `vis`"]],
    ["no arrow", "macro_rules! m { (a) {} }\nfn main() { m!(a); }", ["main.rs:1:22 OWN109 expected `=>` after the left side of a macro rule"]],
    ["compile_error!", "macro_rules! m { (ok) => {}; ($($t:tt)*) => { compile_error!(concat!(\"only \", \"ok\")); }; }\nfn main() { m!(bad); }", ["main.rs:2:13 OWN117 only ok"]],
    ["recursion without end", "macro_rules! m { ($($t:tt)*) => { m!($($t)* x) }; }\nfn main() { m!(); }", ["main.rs:2:13 OWN110 recursion limit reached while expanding `m!`"]],
    ["mutual recursion among items", "macro_rules! a { () => { b!(); }; }\nmacro_rules! b { () => { a!(); }; }\na!();\nfn main() {}", ["main.rs:3:1 OWN110 recursion limit reached while expanding `b!`"]],
  ] as const)("%s", (_, text, expected) => { expect(messages(loadText(text))).toEqual(expected); });

  it("name the way to a higher limit", () => {
    const program = loadText('#![recursion_limit = "16"]\nmacro_rules! m { ($($t:tt)*) => { m!($($t)* x) }; }\nfn main() { m!(); }');
    expect(program.diagnostics[0]?.help).toEqual(['consider increasing the recursion limit by adding a `#![recursion_limit = "32"]` attribute to your crate (`main`)']);
  });

  it("lead from the expansion to the macro and the rule", () => {
    const program = loadText("macro_rules! m { (a) => {}; }\nfn main() { m!(b); }");
    expect(program.diagnostics[0]?.notes.map((note) => note.text)).toEqual(["when calling this macro", "while trying to match this rule"]);
  });

  it("stay bounded for a macro that doubles", () => {
    const program = loadText("macro_rules! m { ($($t:tt)*) => { m!($($t)* $($t)* x) }; }\nfn main() { m!(x); }");
    expect(program.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(["OWN110"]);
  });
});

describe("origins", () => {
  const program = loadText("macro_rules! inc { ($e:expr) => { $e + one() }; }\nfn one() -> u8 { 1 }\nfn main() { let x = inc!(two * 3); }");
  const stmt = bodyOf(program, "main").stmts[0];
  const init = stmt?.kind === "LetStmt" && stmt.init?.kind === "MacroExpr" && stmt.init.call.expansion?.kind === "Expr" ? stmt.init.call.expansion.expr : undefined;
  const at = (expr: Expr | undefined): string => {
    const location = expr === undefined ? undefined : program.sourceMap.locate(program.sourceMap.userSpan(expr));
    return location === undefined ? "-" : `${String(location.line)}:${String(location.column)}`;
  };

  it("are the call for what comes from it and the definition for the rest", () => {
    if (init?.kind !== "Binary") throw new Error("no sum");
    const written = program.sourceMap.writtenAt(init.right);
    const right = written === undefined ? undefined : program.sourceMap.locate(written);
    expect([at(init.left), `${String(right?.line)}:${String(right?.column)}`, at(init)]).toEqual(["3:26", "1:40", "3:21"]);
  });

  it("tell the chain of macros", () => {
    expect(init === undefined ? [] : program.sourceMap.expansionsOf(init.start).map((expansion) => expansion.macro)).toEqual(["inc"]);
  });
});

describe("hygiene", () => {
  it("gives names of the macro a context of each use, names of the call their own", () => {
    const program = loadText("macro_rules! m { ($a:ident) => { let $a = 1; let b = 2; }; }\nfn main() { m!(a); m!(a); let b = 3; }");
    const contexts: number[] = [];
    for (const stmt of bodyOf(program, "main").stmts) {
      const inner = stmt.kind === "MacroStmt" && stmt.call.expansion?.kind === "Stmts" ? stmt.call.expansion.stmts : [stmt];
      for (const one of inner) if (one.kind === "LetStmt" && one.pat.kind === "IdentPat") contexts.push(program.sourceMap.contextAt(one.pat.name.start));
    }
    const [a1, b1, a2, b2, b3] = contexts;
    expect([a1, a2, b3]).toEqual([0, 0, 0]);
    expect(b1).not.toBe(0);
    expect(b2).not.toBe(b1);
    const definition = program.defs.find((def) => def.kind === "Macro" && def.name === "m");
    expect(program.sourceMap.contextInfo(b1 ?? 0)).toEqual({ parent: 0, definition: definition?.nameSpan.start });
  });

  it("nests: a macro made by a macro adds to the context", () => {
    const program = loadText("macro_rules! outer { () => { macro_rules! inner { () => { let x = 1; }; } inner!(); }; }\nfn main() { outer!(); }");
    const find = (block: readonly unknown[]): number => {
      for (const stmt of block) if (isCall(stmt)) return find(stmt.call.expansion.stmts);
      const last = block[0];
      return isLet(last) ? program.sourceMap.contextAt(last.pat.name.start) : -1;
    };
    const context = find(bodyOf(program, "main").stmts);
    const parent = program.sourceMap.contextInfo(context).parent;
    expect(parent).toBeGreaterThan(0);
    expect(program.sourceMap.contextInfo(parent).parent).toBe(0);
  });
});

interface CallLike { readonly call: { readonly expansion: { readonly stmts: readonly unknown[] } } }
interface LetLike { readonly pat: { readonly name: { readonly start: number } } }
function isCall(value: unknown): value is CallLike {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "MacroStmt";
}
function isLet(value: unknown): value is LetLike {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "LetStmt";
}

describe("macros of other crates", () => {
  it("become what may depend on every name in them", () => {
    const program = loadText('use anyhow::anyhow; fn main() { let a = 1; let e = anyhow!("bad {secret:?} {}", a.b, path::to::x, f(y), name = z); sqlx::query!("select", id); }');
    expect(messages(program)).toEqual([]);
    const stmt = bodyOf(program, "main").stmts[1];
    const expansion = stmt?.kind === "LetStmt" && stmt.init?.kind === "MacroExpr" ? stmt.init.call.expansion : undefined;
    const names = expansion?.kind === "Opaque" ? expansion.inputs.map((input) => (input.kind === "PathExpr" ? input.path.segments[0]?.name : "")) : [];
    expect(names).toEqual(["secret", "a", "f", "y", "name", "z"]);
    expect(program.gaps.filter((gap) => gap.kind === "procMacro").map((gap) => gap.what)).toEqual(["anyhow!", "sqlx::query!"]);
  });

  it("as derives take the place of the standard ones when they are imported", () => {
    const program = loadText("use derivative::Debug; use std::hash::Hash; #[derive(Debug, Hash, std::clone::Clone, derive_more::Ord)] struct S;");
    expect(program.impls.filter((impl) => impl.crate.role === "checked").map((impl) => impl.derived?.trait)).toEqual(["Hash", "Clone"]);
    expect(program.gaps.map((gap) => gap.what)).toEqual(["derivative", "#[derive(Debug)]", "#[derive(derive_more::Ord)]"]);
  });

  it("as attributes and derives leave their item as written and are recorded", () => {
    const program = loadText("#[rocket::main] async fn main() {} #[derive(Serialize, Clone, thiserror::Error)] #[serde(rename = \"x\")] #[error(\"e\")] struct S { #[serde(skip)] a: u8 } #[inline] #[rustfmt::skip] #[label(secret)] fn f() {}");
    expect(program.gaps.map((gap) => gap.what)).toEqual(["#[rocket::main]", "#[derive(Serialize)]", "#[derive(thiserror::Error)]"]);
    expect(program.impls.filter((impl) => impl.crate.role === "checked").map((impl) => impl.derived?.trait)).toEqual(["Clone"]);
  });
});
