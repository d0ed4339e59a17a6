/** What must hold whatever the input: models type without a gap, depth and odd input are survived, unknown crates stay unknown. */
import { describe, expect, test } from "vitest";
import { createTypeContext } from "../../src/types/index.js";
import { factsOf, failedProbes, typed } from "./support.js";

test("every body of the models is typed without a gap", () => {
  const { program } = typed("fn main() {}");
  const context = createTypeContext(program);
  const gaps: string[] = [];
  for (const def of program.defs) {
    if (def.kind !== "Fn" && def.kind !== "Const" && def.kind !== "Static") continue;
    for (const gap of context.bodyOf(def)?.gaps ?? []) gaps.push(`${def.name}: ${gap.kind} ${gap.what}`);
  }
  expect(gaps).toEqual([]);
});

describe("deep nesting", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["a sum of 600 terms", `fn f(x: u64) -> u64 { ${Array.from({ length: 600 }, () => "x").join(" + ")} }`],
    ["50 adapters", `fn f(v: Vec<u8>) { v.iter()${".map(|x| x)".repeat(50)}.count(); }`],
    ["200 branches", `fn f(x: bool) -> u8 { ${"if x { 1 } else ".repeat(200)}{ 2 } }`],
    ["200 constructors", `fn f() { let a = ${"Some(".repeat(200)}1u8${")".repeat(200)}; }`],
  ];
  test.each(cases)("%s", (_, text) => {
    expect(factsOf(typed(`${text} fn main() {}`)).gaps).toEqual([]);
  });
});

test("a type deeper than the stack is a gap", () => {
  const text = `struct W<T>(T); fn f() { let a = 1u8; ${Array.from({ length: 4000 }, () => "let a = W(a);").join(" ")} } fn main() {}`;
  expect(() => factsOf(typed(text))).not.toThrow();
});

describe("what is not known stays unknown", () => {
  test("a crate that is not there", () => {
    const { types, gaps } = factsOf(typed("use vendor::Thing;\nfn main() {\n let t = Thing::new(1);\n let n = t.size();\n let m: u32 = n;\n}"));
    expect(types.get(4)).toEqual(["n: {unknown}"]);
    expect(types.get(5)).toEqual(["m: u32"]);
    expect(gaps.length).toBeGreaterThan(0);
  });

  test("an impl for an unknown type is for no other", () => {
    const text = "use vendor::Thing;\ntrait Go { fn go(&self) -> u8; }\nimpl Go for Thing { fn go(&self) -> u8 { 1 } }\nstruct Own;\nfn main() {\n let r = Own.go();\n}";
    expect(factsOf(typed(text)).types.get(6)).toEqual(["r: {unknown}"]);
  });

  test("a method that two traits offer", () => {
    const text = "trait A { fn f(&self) -> u8 { 1 } }\ntrait B { fn f(&self) -> u16 { 1 } }\nimpl<T> A for T {}\nimpl<T> B for T {}\nfn main() {\n let r = 1u8.f();\n}";
    expect(factsOf(typed(text)).types.get(6)).toEqual(["r: {unknown}"]);
  });

  test("bodies that break off", () => {
    expect(() => failedProbes("fn main() { let x = ; x.y( } //~ TYPE x: u8")).not.toThrow();
  });
});
