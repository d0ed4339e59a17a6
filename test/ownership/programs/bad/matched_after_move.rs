// A match reads what it tests: a discriminant needs the whole value, a wildcard nothing.
fn take<T>(_: T) {}
struct P { a: String, b: String }
enum E { A(String, String), B }
fn a(t: P) { take(t); let _ = t; }
fn b(t: P) { take(t); match t { _ => {} } }
fn c(t: P) { take(t); let P { .. } = t; }
fn d(t: P) { take(t); match t { P { .. } => {} } }
fn e(t: P) { take(t); match t { P { a, .. } => {} } } //~ E0382
fn f(t: E) { take(t); match t { E::A(..) => {} E::B => {} } } //~ E0382
fn g(t: E) { if let E::A(x, _) = t { take(x) } match t { E::A(..) => {} E::B => {} } } //~ E0382
fn h(t: E) { if let E::A(x, _) = t { take(x) } if let E::A(_, y) = t { take(y) } } //~ E0382
fn i(t: E) { if let E::A(x, _) = t { take(x) } if let E::A(y, _) = t { take(y) } } //~ E0382
fn j(t: E) { match t { E::A(x, _) => take(x), E::B => {} } let (E::A(..) | E::B) = t; } //~ E0382
fn k(t: (E, u8)) { take(t.0); match t { (_, 1) => {} _ => {} } }
fn l(t: (E, u8)) { take(t.0); match t { (E::B, 1) => {} _ => {} } } //~ E0382
fn m(t: Option<String>) { if let Some(s) = t { take(s) } if let None = t {} if t.is_none() {} } //~ E0382
fn n(t: Option<String>) { if let Some(s) = t { take(s) } match t { None => {} Some(_) => {} } } //~ E0382
fn o() { let t: P; let _ = t; }
fn p() { let t: P; match t { _ => {} } }
fn q() { let t: P; let P { .. } = t; }
fn r() { let t: (u8, u8); let (..) = t; }
fn s() { let t: u8; match t { 1 => {} _ => {} } } //~ E0381
fn u(t: (String, String)) { let (x, _) = t; let z = match t { (_, y) if y.len() > 1 => y, (_, y) => y }; take((x, z)); }
fn v(t: (String, Option<String>)) { let (x, _) = t; if let (_, Some(y)) = t { take((x, y)) } }
fn w(t: (String, Option<String>)) { let (x, _) = t; let (_, Some(y)) = t else { return }; take((x, y)) }
fn y(t: (String, String)) { let (x, _) = t; let (ref z, _) = t; take(x); } //~ E0382
fn z(t: (String, String)) { let (x, _) = t; let w = t; take(x); } //~ E0382
fn aa(t: (String, String)) { let (x, _) = t; match &t { (_, y) => {} } take(x); } //~ E0382
fn bb(t: (String, String)) { let (x, _) = t; let w @ (_, _) = t; take(x); } //~ E0382
fn main() {}
