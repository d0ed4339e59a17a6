// A function pointer is copied before the arguments are evaluated, wherever it stands.
struct R { f: fn(&mut R, u64), n: u64 }
struct Tup(fn(&mut Tup, u64), u64);
fn add(r: &mut R, n: u64) { r.n += n; }
fn field(mut r: R) { (r.f)(&mut r, 1); }
fn behind(r: &mut R) { (r.f)(r, 1); }
fn behind2(r: &mut R) { (r.f)(&mut *r, 1); }
fn in_tuple(mut t: (fn(&mut u64), u64)) { (t.0)(&mut t.1); }
fn in_tuple_struct(mut t: Tup) { (t.0)(&mut t, 1); }
struct A { fs: [fn(&mut A); 2], n: u64 }
fn in_array(mut a: A, i: usize) { (a.fs[0])(&mut a); (a.fs[i])(&mut a); }
fn behind_array(a: &mut A, i: usize) { (a.fs[i])(a); }
struct V { fs: Vec<fn(&mut V)>, n: u64 }
fn in_vec(mut a: V) { (a.fs[0])(&mut a); }
fn local(f: fn(&mut u64), mut n: u64) { f(&mut n) }
fn reassigned(mut f: fn(u64), g: fn(u64)) { f({ f = g; 1 }); }
struct Opt { f: Option<fn(&mut Opt)>, n: u8 }
fn option(mut o: Opt) { o.f.unwrap()(&mut o); if let Some(f) = o.f { f(&mut o); } }
fn boxed(mut b: Box<R>) { (b.f)(&mut b, 1); }
fn reffn(mut p: (&'static fn(&mut u64), u64)) { (p.0)(&mut p.1); }
fn main() {}
