// What a pattern does not bind or test it does not need.
fn take<T>(_: T) {}
struct P { a: String, b: String }
fn a(t: (String, String)) { let (x, _) = t; let (_, y) = t; take((x, y)); }
fn b(t: P) { let P { a, .. } = t; let P { b, .. } = t; take((a, b)); }
fn c(t: P) { let P { a, .. } = t; match t { P { b, .. } => take((a, b)) } }
fn d(t: [String; 2]) { let [a, ..] = t; match t { [_, b] => take((a, b)) } }
fn e(t: [P; 2]) { let [P { a, .. }, ..] = t; match t { [P { b, .. }, _] => take((a, b)) } }
fn f(t: (P, P)) { let (P { a, .. }, ..) = t; match t { (P { b, .. }, _) => take((a, b)) } }
fn g(t: Box<P>) { let P { a, .. } = *t; match *t { P { b, .. } => take((a, b)) } }
fn h(t: P) { let P { a, .. } = t; let _ = t; take(a); }
fn i(t: P) { let P { a, .. } = t; match t { _ => take(a) } }
fn j(t: P) { let P { a, .. } = t; if let P { .. } = t { take(a) } }
fn k(t: P) { let P { a, .. } = t; let P { .. } = t; take(a) }
fn l(t: [String; 2]) { let [a, ..] = t; let [..] = t; take(a) }
fn m(t: [String; 2]) { let [a, ..] = t; let _ = t; take(a) }
fn n(t: [String; 2], i: usize) { let [a, ..] = t; if i < t.len() { take(a) } } //~ E0382
fn o(t: [String; 2], i: usize) { let [a, ..] = t; take(&t[i]); take(a) } //~ E0382
fn p(t: [u8; 2], s: [String; 2], i: usize) { let [a, ..] = s; take(t[i]); take(a) }
fn q(s: [String; 2]) { let [a, ..] = s; for x in s { take(x) } } //~ E0382
fn r(mut s: [String; 2]) { let [a, ..] = s; s[1] = a; } //~ E0382
fn main() {}
