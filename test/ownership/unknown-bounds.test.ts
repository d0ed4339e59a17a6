/** A bound whose trait is not known may bring `Copy` and `Clone`: what has it is not surely moved. rustc would stop at the missing crate, so this stands apart. */
import { expect, test } from "vitest";
import { OwnershipChecker } from "../../src/ownership/index.js";
import { checkedBodies, loadText } from "../support/bodies.js";

const CASES: readonly (readonly [text: string, codes: readonly string[]])[] = [
  ["fn f<T: Float>(a: &T) -> T { *a }", []],
  ["fn f<T>(a: &T) -> T { *a }", ["E0507"]],
  ["fn f<T>(a: T) -> (T, T) where T: Float { (a, a) }", []],
  ["fn f<T, U: Float>(a: T, b: U) -> (T, T, U, U) { (a, a, b, b) }", ["E0382"]],
  ["trait Number: Float {} fn f<T: Number>(a: &T) -> T { *a }", []],
  ["#[derive(Clone, Copy)] struct NotNan<T>(T); fn f<T: Float>(a: &NotNan<T>) -> (T, NotNan<T>) { (a.0, *a) }", []],
  ["#[derive(Clone)] struct Read<T> { of: T, at: u8 } fn f<T: Float>(a: &Read<T>) -> Read<T> { let mut b = a.clone(); b.at = 1; b }", []],
  ["fn f<T>(mut a: T) { let mut g = || elsewhere::Ext::poll(a.poll()); g(); g(); drop(a); }", []],
  ["struct Wrap<T>(T); fn f<T: Float>(a: &Wrap<T>) -> (T, Wrap<T>) { (a.0, *a) }", ["E0507"]],
  ["trait Has { type Part: Float; fn part(&self) -> &Self::Part; } fn f<H: Has>(h: &H) -> H::Part { *h.part() }", []],
  ["trait Has { type Part; fn part(&self) -> &Self::Part; } fn f<H: Has>(h: &H) -> H::Part where H::Part: Float { *h.part() }", []],
];

function codes(): readonly (readonly string[])[] {
  const loaded = loadText(CASES.map(([text], i) => `mod case${String(i)} { use elsewhere::Float; ${text} }`).join("\n"));
  const checker = new OwnershipChecker(loaded.types);
  return checkedBodies(loaded).filter(({ def }) => def.name === "f").map(({ body }) => checker.check(body).map((found) => found.code));
}

const found = codes();

test.each(CASES.map(([text, expected], i) => ({ text, expected, found: found[i] })))("$text", ({ expected, found: got }) => {
  expect(got).toEqual(expected);
});
