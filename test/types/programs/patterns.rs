// Binding modes, or-patterns, slices, ranges, constants, destructuring assignment, let-else, labelled breaks.
const LIMIT: usize = 10;
#[derive(Debug)]
enum Tree { Leaf, Node(Box<Tree>, i32, Box<Tree>) }
use Tree::{Leaf, Node};
struct Pair<A, B> { a: A, b: B }
fn depth(t: &Tree) -> usize { match t { Leaf => 0, Node(l, _, r) => 1 + depth(l).max(depth(r)) } } //~ TYPE l: &Box<Tree>
fn bump(t: &mut Tree) { if let Node(l, n, _) = t { *n += 1; bump(l); } } //~ TYPE n: &mut i32; TYPE l: &mut Box<Tree>
fn pick(v: &[u8]) -> u8 {
    match v { //
        [] => 0,
        [only] => *only, //~ TYPE only: &u8
        [first, .., last] if first == last => *first, //~ TYPE last: &u8; CALL <&A as PartialEq<&B>>::eq
        [1 | 2, rest @ ..] => rest.len() as u8, //~ TYPE rest: &[u8]
        [_, tail @ ..] => tail[0],
    }
}
fn swap<A: Copy>(p: &mut Pair<A, A>) { (p.a, p.b) = (p.b, p.a); }
fn find(grid: &[Vec<i32>]) -> Option<(usize, usize)> {
    'outer: loop {
        for (i, row) in grid.iter().enumerate() { //~ TYPE i: usize; TYPE row: &Vec<i32>
            for (j, &cell) in row.iter().enumerate() { //~ TYPE cell: i32
                if cell == 7 { break 'outer Some((i, j)); }
            }
        }
        break None;
    }
}
fn main() {
    let t = Node(Box::new(Leaf), 1, Box::new(Leaf)); //~ TYPE t: Tree
    let (a, mut b) = (depth(&t), 2); //~ TYPE a: usize; TYPE b: usize
    (b, _) = (a, "x");
    let kind = match b { 0 => "none", LIMIT => "limit", 1..=9 => "few", _ => "many" }; //~ TYPE kind: &str
    let Some(first) = kind.chars().next() else { panic!("empty") }; //~ TYPE first: char
    let Pair { a: ref x, b: y } = Pair { a: String::new(), b: first }; //~ TYPE x: &String; TYPE y: char
    let opt = &Some(String::new());
    if let Some(s) | Some(s) = opt { drop(s.clone()); } //~ TYPE s: &String; CALL <String as Clone>::clone
    let &[p, q] = &[1u16, 2]; //~ TYPE p: u16
    let value = 'a: { if p > q { break 'a 1.5f32; } 2.0 }; //~ TYPE value: f32
    let mut o = Some(3);
    if let Some(ref mut n) = o { *n += 1; } //~ TYPE n: &mut i32
    let r = o.as_mut().map(|n| { *n += 1; *n }); //~ TYPE r: Option<i32>
    let z @ 1..=5 = 3u8 else { return }; //~ TYPE z: u8
    let nested = [(1, 'a'), (2, 'b')].into_iter().map(|(n, c)| (c, n)).collect::<std::collections::BTreeMap<_, _>>(); //~ TYPE nested: BTreeMap<char, i32>
    let _ = (x, y, value, r, z, nested, find(&[]), pick(&[]));
}
