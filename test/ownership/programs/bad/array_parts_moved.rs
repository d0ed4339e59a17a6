// Elements of an array are moved one by one, whatever pattern takes them; an index takes any.
fn take<T>(_: T) {}
fn a(a: [String; 3]) { let [x, _, z] = a; let [_, y, _] = a; take((x, y, z)); }
fn b(a: [String; 3]) { let [x, ..] = a; let [_, rest @ ..] = a; take((x, rest)); }
fn c(a: [String; 3]) { let [x, ..] = a; let [.., y] = a; take((x, y)); }
fn d(a: [String; 3]) { let [x, ..] = a; let [y, ..] = a; take((x, y)); } //~ E0382
fn e(a: [String; 3]) { let [.., x] = a; let [_, _, y] = a; take((x, y)); } //~ E0382
fn f(a: [String; 3]) { let [x @ .., _] = a; let [_, _, y] = a; take((x, y)); }
fn g(a: [String; 3]) { let [x @ .., _] = a; let [_, y, _] = a; take((x, y)); } //~ E0382
fn h(a: [String; 3]) { let [x, _, _] = a; let [_, y @ ..] = a; let [_, z @ .., _] = a; } //~ E0382
fn i(a: [String; 3]) { let [x, _, _] = a; let [_, y, z] = &a; print!("{y}{z}"); } //~ E0382
fn j(a: [(String, String); 3]) { let [(x, _), ..] = a; let [(_, y), ..] = a; take((x, y)); }
fn k(a: [(String, String); 3]) { let [(x, _), ..] = a; let [(y, _), ..] = a; take((x, y)); } //~ E0382
fn l(a: [String; 3]) { let [x, ..] = a; take(a); } //~ E0382
fn m(mut a: [String; 3]) { let [x, ..] = a; a[0] = String::new(); } //~ E0382
fn n(mut a: [String; 3]) { let [x, ..] = a; a = [x, String::new(), String::new()]; take(a); }
fn o(a: [[String; 2]; 2]) { let [[x, _], _] = a; let [[_, y], z] = a; take((x, y, z)); }
fn p(a: [String; 3]) { let [x, ..] = a; print!("{}", a[1]); } //~ E0382
fn q(a: [String; 3]) { let [x, ..] = a; let [_, ref y, _] = a; print!("{}", y); }
fn r(a: [String; 3]) { let [ref x, ..] = a; let [_, y, _] = a; print!("{}", x); }
fn s(a: [String; 3]) { let [ref x, ..] = a; let [y, ..] = a; print!("{}", x); } //~ E0505
fn t(a: [String; 3]) { let [ref x @ .., _] = a; let [_, y, _] = a; print!("{}", x.len()); } //~ E0505
fn main() {}
