// Elements that two patterns take from the ends of a slice may be the same one.
fn swap<T>(a: &mut T, b: &mut T) { std::mem::swap(a, b) }
fn a(s: &mut [u8]) { if let [x, ..] = s { if let [.., y] = s { swap(x, y) } } } //~ E0499
fn b(s: &mut [u8]) { if let [x, .., y] = s { swap(x, y) } }
fn c(s: &mut [u8]) { if let [x, .., _] = s { if let [.., y] = s { swap(x, y) } } }
fn d(s: &mut [u8]) { if let [x, _, ..] = s { if let [.., y] = s { swap(x, y) } } }
fn e(s: &mut [u8]) { if let [_, x, ..] = s { if let [.., y] = s { swap(x, y) } } } //~ E0499
fn f(s: &mut [u8]) { if let [x, rest @ ..] = s { x.clone_from(&rest[0]); } }
fn g(s: &mut [u8]) { if let [x, ..] = s { if let [_, rest @ ..] = s { rest[0] = *x; *x = 1; } } }
fn h(s: &mut [u8]) { if let [x, ..] = s { if let [rest @ .., _] = s { rest[0] = *x; *x = 1; } } } //~ E0499
fn i(s: &mut [u8]) { if let [_, x @ ..] = s { if let [y @ .., _] = s { x[0] = y[0]; y[0] = x[0]; } } } //~ E0499
fn j(s: &mut [u8; 4]) { let [x @ .., _, _] = s; let [_, _, y @ ..] = s; x[0] = y[0]; y[0] = 1; x[0] = 2; }
fn k(s: &mut [u8; 4]) { let [x @ .., _, _] = s; let [_, y @ ..] = s; x[0] = y[0]; y[0] = 1; x[0] = 2; } //~ E0499
fn l(s: &mut [u8; 4]) { let [x @ .., _] = s; let [.., y] = s; swap(&mut x[0], y); }
fn m(s: &mut [u8; 4]) { let [x @ .., _] = s; let [.., y, _] = s; swap(&mut x[0], y); } //~ E0499
fn n(s: &mut [u8; 4], i: usize) { let [x, ..] = s; let y = &mut s[i]; swap(x, y); } //~ E0499
fn o(s: &mut [u8; 4]) { let [x, ..] = s; s[1] = 2; *x = 1; } //~ E0506
fn p(s: &mut [u8]) { if let [x, ..] = s { let n = s.len(); *x = n as u8; } } //~ E0502
fn q(s: &mut [u8]) { if let [x, ..] = s { s.reverse(); *x = 1; } } //~ E0499
fn r(s: &mut [(u8, u8)]) { if let [(x, _), ..] = s { if let [(_, y), ..] = s { swap(x, y) } } }
fn t(s: &mut [(u8, u8)]) { if let [(x, _), ..] = s { if let [.., (_, y)] = s { swap(x, y) } } }
fn main() {}
