// A called value is taken before its arguments are evaluated: copied, moved, or borrowed until the call.
struct H<F> { f: F, n: u64 }
fn copy_once<F: FnOnce(&mut u64) + Copy>(mut h: H<F>) { (h.f)(&mut h.n); (h.f)(&mut h.n); }
fn copy_whole<F: FnOnce(u64) + Copy>(mut h: H<F>, g: H<F>) { (h.f)({ h = g; 1 }); }
fn once_moved<F: FnOnce(u64)>(mut h: H<F>, g: F) { (h.f)({ h.f = g; 1 }); }
fn once_twice<F: FnOnce(u64)>(h: H<F>) { (h.f)(1); (h.f)(2); } //~ E0382
fn fn_ref<F: Fn(u64)>(mut h: H<F>, g: F) { (h.f)({ h.f = g; 1 }); } //~ E0506
fn fn_ref_copy<F: Fn(u64) + Copy>(mut h: H<F>, g: F) { (h.f)({ h.f = g; 1 }); } //~ E0506
fn fn_mut<F: FnMut(u64)>(mut h: H<F>) { (h.f)(h.n); }
fn fn_mut_whole<F: FnMut(&H<F>)>(mut h: H<F>) { (h.f)(&h); } //~ E0502
fn boxed_fn(mut h: H<Box<dyn Fn(&mut u64)>>) { (h.f)(&mut h.n); }
fn boxed_whole(mut h: H<Box<dyn Fn(&mut u64)>>) { let r = &mut h; (h.f)(&mut r.n); } //~ E0502
struct D { f: Box<dyn Fn(&mut D)>, n: u64 }
fn dyn_whole(mut d: D) { (d.f)(&mut d); } //~ E0502
fn dyn_behind(d: &mut D) { (d.f)(d); } //~ E0502
struct M { f: Box<dyn FnMut(&M)>, n: u64 }
fn dyn_mut(mut d: M) { (d.f)(&d); } //~ E0502
struct O { f: Box<dyn FnOnce(u64)>, n: u64 }
fn dyn_once(mut o: O, g: Box<dyn FnOnce(u64)>) { (o.f)({ o.f = g; 1 }); (o.f)(2); (o.f)(3); } //~ E0382
fn local_closure() {
    let mut n = 1u64;
    let f = |m: &mut u64| *m += 1;
    f(&mut n);
    let g = || n + 1;
    n = g();
    let mut h = || { n += 1; n };
    let x = h() + h();
    let mut k = |a: u64| { n += a; n };
    k(k(1)); //~ E0499
}
fn borrowed_pointer(mut f: fn(&mut u64), mut n: u64) { let r = &mut f; f(&mut n); *r = f; } //~ E0503
fn borrowed_pointer2(f: fn(&mut u64), mut n: u64) { let r = &f; f(&mut n); r(&mut n); }
fn main() {}
