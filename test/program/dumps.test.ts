/** The dumps of items and of expanded crates, whole. */
import { expect, it } from "vitest";
import { dumpItems, itemsText } from "../../src/program/dump/dump-items.js";
import { printExpanded } from "../../src/program/dump/print-expanded.js";
import { load } from "./support.js";

const FILES = {
  "main.rs": `#![allow(dead_code)]
mod shapes;
pub use shapes::{Shape::{self, Circle}, area as size};
use std::fmt::Debug;
use missing_crate::Thing;

macro_rules! constants {
    ($($name:ident = $value:expr;)*) => { $(pub const $name: u32 = $value;)* };
}
constants! { ONE = 1; TWO = ONE + 1; }

#[derive(Clone)]
pub struct Pair<T>(pub T, pub T);

impl<T: Debug> Pair<T> {
    pub fn show(&self) { println!("{:?} and {:>5}", self.0, TWO); }
}

extern "C" { fn abs(x: i32) -> i32; }

fn main() {
    let shape = Circle { radius: 1.5 };
    if let Shape::Square(side) = &shape && *side > 2.0 { return; }
    let total: f64 = vec![size(&shape), 2.0].into_iter().map(|x| x * 2.0).sum();
    'outer: loop { match total { t if t > 1.0 => break 'outer, _ => continue } }
}
`,
  "shapes.rs": `/// What can be drawn.
pub enum Shape { Circle { radius: f64 }, Square(f64), Point }
pub fn area(shape: &Shape) -> f64 {
    match shape { Shape::Circle { radius } => radius * radius * 3.14, Shape::Square(side) => side * side, Shape::Point => 0.0 }
}
pub trait Draw { type Output; const DEPTH: u8 = 1; fn draw(&self) -> Self::Output where Self: Sized; }
`,
};

it("items: every item, every use", () => {
  const program = load(FILES);
  const crate = program.crates[0];
  expect(crate === undefined ? "" : itemsText(dumpItems(program, crate))).toMatchInlineSnapshot(`
    "crate main (main.rs, edition 2021)
    mod         main::shapes  main.rs:2
    enum        main::shapes::Shape  shapes.rs:2
    variant     main::shapes::Shape::Circle  shapes.rs:2
    variant     main::shapes::Shape::Square  shapes.rs:2
    variant     main::shapes::Shape::Point  shapes.rs:2
    fn          main::shapes::area  shapes.rs:3
    trait       main::shapes::Draw  shapes.rs:6
    typealias   main::shapes::Draw::Output  shapes.rs:6
    const       main::shapes::Draw::DEPTH  shapes.rs:6
    fn          main::shapes::Draw::draw  shapes.rs:6
    macro       main::constants  main.rs:7
    const       main::ONE  main.rs:10
    const       main::TWO  main.rs:10
    struct      main::Pair  main.rs:13
    impl        main::<impl Clone for Pair>  main.rs:12
    fn          main::<impl Clone for Pair>::clone  main.rs:12
    impl        main::<impl Pair<T>>  main.rs:15
    fn          main::<impl Pair<T>>::show  main.rs:16
    fn          main::abs  main.rs:19
    fn          main::main  main.rs:21
    use         shapes::Shape in main  main.rs:3 -> bound: type main::shapes::Shape
    use         shapes::Shape::Circle in main  main.rs:3 -> bound: type main::shapes::Shape::Circle, value main::shapes::Shape::Circle
    use         shapes::area in main  main.rs:3 -> bound: value main::shapes::area
    use         std::fmt::Debug in main  main.rs:4 -> bound: type std::fmt::Debug
    use         missing_crate::Thing in main  main.rs:5 -> unknown
    "
  `);
});

it("expanded: the whole crate as source", () => {
  const program = load(FILES);
  const crate = program.crates[0];
  const text = crate === undefined ? "" : printExpanded(program, crate);
  expect(text).toMatchInlineSnapshot(`
    "#![allow(dead_code)]
    mod shapes {
        /// What can be drawn.
        pub enum Shape {
            Circle {
                radius: f64,
            },
            Square(f64),
            Point,
        }
        pub fn area(shape: &Shape) -> f64 {
            match shape {
                Shape::Circle { radius } => radius * radius * 3.14,
                Shape::Square(side) => side * side,
                Shape::Point => 0.0,
            }
        }
        pub trait Draw {
            type Output;
            const DEPTH: u8 = 1;
            fn draw(&self) -> Self::Output where Self: Sized;
        }
    }
    pub use shapes::{Shape::{self, Circle}, area as size};
    use std::fmt::Debug;
    use missing_crate::Thing;
    macro_rules! constants {($($name:ident = $value:expr;)*) => { $(pub const $name: u32 = $value;)* };}
    pub const ONE: u32 = 1;
    pub const TWO: u32 = ONE + 1;
    #[derive(Clone)]
    pub struct Pair<T>(pub T, pub T);
    #[automatically_derived]
    impl<T: ::std::clone::Clone> ::std::clone::Clone for Pair<T> {
        fn clone(&self) -> Self {
            Self(::std::clone::Clone::clone(&self.0), ::std::clone::Clone::clone(&self.1))
        }
    }
    impl<T: Debug> Pair<T> {
        pub fn show(&self) {
            {
                ::std::io::_print(format_args!("{0:?} and {1:>5}\\n", self.0, TWO));
            };
        }
    }
    extern "C" {
        fn abs(x: i32) -> i32;
    }
    fn main() {
        let shape = Circle { radius: 1.5 };
        if let Shape::Square(side) = &shape && *side > 2.0 {
            return;
        }
        let total: f64 = ::std::vec::from_array([size(&shape), 2.0]).into_iter().map(|x| x * 2.0).sum();
        'outer: loop {
            match total {
                t if t > 1.0 => break 'outer,
                _ => continue,
            }
        }
    }
    "
  `);
  const again = load({ "main.rs": text.replace(/#\[automatically_derived\][\s\S]*?\n}\n/g, "") });
  expect(again.diagnostics.map((diagnostic) => diagnostic.message)).toEqual([]);
});

it("the same input gives the same dump, whatever was read before", () => {
  const dump = (): string => {
    const program = load(FILES);
    const crate = program.crates[0];
    return crate === undefined ? "" : JSON.stringify(dumpItems(program, crate));
  };
  const first = dump();
  load({ "main.rs": "struct Other;" });
  expect(dump()).toBe(first);
});
