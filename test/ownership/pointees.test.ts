/** What references point to, as `dump --stage loans` prints it: each place at the points where it changes, without numbers of blocks and locals. */
import { expect, test } from "vitest";
import { OwnershipChecker } from "../../src/ownership/index.js";
import { checkedBodies, loadText } from "../support/bodies.js";

const DECLARATIONS = `
struct Pair<'a, 'b> { x: &'a u8, y: &'b u8 }
struct Node { next: Option<Box<Node>>, n: u8 }
static LIMIT: u8 = 9;
fn larger<'a>(x: &'a u8, y: &'a u8) -> &'a u8 { if *x > *y { x } else { y } }
fn left<'a, 'b>(x: &'a u8, _: &'b u8) -> &'a u8 { x }
`;

const CASES: readonly (readonly [what: string, program: string, expected: readonly string[]])[] = [
  ["an assignment replaces, a copy stays", "fn case() { let a = 1u8; let b = 2u8; let mut r = &a; let s = r; r = &b; let _ = *r + *s; }", ["r -> a", "s -> a", "r -> b"]],
  ["branches join", "fn case() { let c = true; let a = 1u8; let b = 2u8; let r; if c { r = &a; } else { r = &b; } let _ = *r; }", ["r -> a", "r -> b", "r -> a, b"]],
  ["a branch that overwrites", "fn case() { let c = true; let a = 1u8; let b = 2u8; let mut r = &a; if c { r = &b; } let _ = *r; }", ["r -> a", "r -> b", "r -> a, b"]],
  ["a loop brings round what it assigned", "fn case() { let c = true; let a = 1u8; let b = 2u8; let mut r = &a; while c { r = &b; } let _ = *r; }", ["r -> a", "r -> a, b", "r -> b"]],
  ["reborrows name what is behind them", "fn case() { let mut v = (1u8, 2u8); let p = &mut v; let q = &mut p.0; *q = 3; let w = &*p; let _ = w.1; }", ["p -> v", "q -> v.0", "w -> v"]],
  ["reborrows of what came in", "fn case(p: &mut (u8, u8)) { let q = &mut p.1; *q = 1; let w = &*p; let _ = w.0; }", ["p -> given by p", "q -> (*p).1", "w -> given by p"]],
  ["references in structs", "fn case() { let a = 1u8; let b = 2u8; let mut p = Pair { x: &a, y: &b }; let r = p.x; p.y = &a; let _ = *r + *p.y; }", ["p.0 -> a", "p.1 -> b", "r -> a", "p.1 -> b, a"]],
  ["references in tuples, and behind references", "fn case() { let a = 1u8; let t = (&a, 2); let r = &t; let s = r.0; let _ = *s; }", ["t.0 -> a", "r -> t", "(*r).0 -> a", "s -> a"]],
  ["writing through a reference to a reference", "fn case() { let a = 1u8; let b = 2u8; let mut r = &a; let p = &mut r; *p = &b; let _ = *r; }", ["r -> a", "p -> r", "(*p) -> a", "r -> a, b", "(*p) -> a, b"]],
  ["writing through a raw pointer", "fn case() { let a = 1u8; let b = 2u8; let mut r = &a; let p = &raw mut r; unsafe { *p = &b; } let _ = *r; }", ["r -> a", "p -> a", "r -> a, b", "p -> a, b"]],
  ["returned by a call, as its signature says", "fn case() { let a = 1u8; let b = 2u8; let r = larger(&a, &b); let s = left(&b, r); let _ = *s; }", ["r -> a, b", "s -> b"]],
  ["returned by the body", "fn case<'a>(x: &'a u8, y: &'a u8) -> &'a u8 { larger(x, y) }", ["x -> given by x", "y -> given by y", "_0 -> given by x, given by y"]],
  ["put in by a two-phase call", "fn case() { let a = 1u8; let mut v: Vec<&u8> = Vec::new(); let n = v.len(); v.push(&a); let r = v[n]; let _ = *r; }", ["v -> a", "r -> a"]],
  ["two-phase borrows of elements", "fn case() { let mut v = vec![1usize]; v.push(v.len()); let r = &mut v; r.push(1); let s = &r[0]; let _ = *s; }", ["r -> v", "s -> v"]],
  ["a walk along a list", "fn case() { let mut n = Node { next: None, n: 1 }; let mut at = &mut n; while at.n > 0 { at = at.next.as_mut().unwrap(); } at.n = 2; }", ["at -> n", "at -> n, (*(*_6))"]],
  ["statics, constants and what nobody knows", "fn case() { let f: fn(&u8) -> &u8 = |x| x; let a = 1u8; let s = &LIMIT; let t = \"text\"; let u = f(&a); let _ = (s, t, u); }", ["s -> static LIMIT", "u -> unknown", "x -> given by x", "_0 -> given by x"]],
  ["captured by closures", "fn case() { let a = 1u8; let b = 2u8; let mut r = &a; let mut c = || { r = &b; }; c(); let _ = *r; }", ["r -> a", "c -> a, b, r", "r -> a, b"]],
];

/** The changes in the body of each case, and in those of its closures, in the order of the dump. */
function changes(): readonly (readonly string[])[] {
  const loaded = loadText(`${DECLARATIONS}${CASES.map(([, program], i) => `mod case${String(i)} { use super::*; ${program} }`).join("\n")}\nfn main() {}`);
  const checker = new OwnershipChecker(loaded.types);
  return checkedBodies(loaded).filter(({ def }) => def.name === "case").map(({ body }) => checker.loans(body).flatMap(({ text }) => (
    text.split("\n").filter((line) => line.includes(" -> ")).map((line) => line.trim().replace(/^bb\d+(\[\d+\])? /u, "").replace(/_\d+\((\w+)\)/gu, "$1"))
  )));
}

const found = changes();

test.each(CASES.map(([what, , expected], i) => ({ what, expected, found: found[i] })))("$what", ({ expected, found: got }) => {
  expect(got).toEqual(expected);
});
