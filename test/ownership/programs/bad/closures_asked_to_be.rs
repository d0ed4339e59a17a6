// Where the context asks for Fn, FnMut or FnOnce the body of a closure has to comply.
use std::rc::Rc; use std::cell::Cell;
fn apply(f: impl Fn()) { f() }
fn apply_mut(mut f: impl FnMut()) { f() }
fn apply_once(f: impl FnOnce()) { f() }
fn fn_assigns() { let mut x = 1; apply(|| x = 2); } //~ E0594
fn fn_mut_assigns() { let mut x = 1; apply_mut(|| x = 2); }
fn not_mut() { let x = 1; apply_mut(|| x = 2); } //~ E0594
fn fn_field() { let mut p = (1, 2); apply(|| p.0 += 1); } //~ E0594
fn fn_cell() { let c = Cell::new(1); apply(|| c.set(2)); }
fn fn_moves() { let s = String::new(); apply(move || drop(s)); } //~ E0507
fn fn_mut_moves() { let s = String::new(); apply_mut(move || drop(s)); } //~ E0507
fn fn_once_moves() { let s = String::new(); apply_once(move || drop(s)); }
fn fn_clones() { let s = String::new(); apply(move || drop(s.clone())); }
fn fn_mut_borrow() { let mut v = vec![1]; apply(|| v.push(2)); } //~ E0596
fn fn_mut_ref() { let mut v = vec![1]; let r = &mut v; apply(|| r.push(2)); } //~ E0596
fn mut_ref_ok() { let mut v = vec![1]; let r = &mut v; apply_mut(|| r.push(2)); }
fn move_copy() { let mut x = 1; let mut f = move || { x += 1; x }; f(); print!("{x}"); }
fn move_not_mut() { let x = 1; let mut f = move || { x += 1; x }; f(); } //~ E0594
fn call_not_mut() { let mut x = 1; let f = || x += 1; f(); } //~ E0596
fn call_not_mut_param(f: impl FnMut()) { f(); } //~ E0596
fn call_boxed(f: Box<dyn FnMut()>) { f(); } //~ E0596
fn call_ref(f: &dyn FnMut()) { f(); } //~ E0596
fn call_ref_mut(f: &mut dyn FnMut()) { f(); }
fn call_ref_mut_twice(f: &mut dyn FnMut()) { let g = f; g(); g(); }
fn rc(mut r: Rc<Vec<u8>>) { r.push(1); } //~ E0596
fn rc_assign(mut r: Rc<u8>) { *r = 1; } //~ E0594
fn nested_fn() { let mut x = 1; let mut f = || { let mut g = || x += 1; g(); }; f(); }
fn nested_not_mut() { let x = 1; let mut f = || { let mut g = || x += 1; g(); }; f(); } //~ E0594
fn disjoint() { let mut p = (String::new(), String::new()); let mut f = || p.0.push('x'); print!("{}", p.1); f(); }
fn disjoint_same() { let mut p = (String::new(), String::new()); let mut f = || p.0.push('x'); print!("{}", p.0); f(); } //~ E0502
fn disjoint_whole() { let mut p = (String::new(), String::new()); let f = || p.0.len(); let q = p; f(); } //~ E0505
fn disjoint_move() { let p = (String::new(), String::new()); let f = move || p.0.len(); print!("{}", p.1); f(); }
fn disjoint_move_same() { let p = (String::new(), String::new()); let f = move || p.0.len(); print!("{}", p.0); f(); } //~ E0382
fn wildcard_captures_nothing() { let s = String::new(); let f = || { let _ = s; }; drop(s); f(); }
fn two_closures() { let mut n = 1; let mut a = || n += 1; let mut b = || n += 2; a(); b(); } //~ E0499
fn two_closures_in_turn() { let mut n = 1; let mut a = || n += 1; a(); let mut b = || n += 2; b(); }
fn closure_and_use() { let mut n = 1; let a = || n + 1; n = 2; a(); } //~ E0506
fn closure_reads_mut() { let mut n = 1; let mut a = || n += 1; if n > 1 {} a(); } //~ E0503
fn returned<'a>(v: &'a mut Vec<u8>) -> impl FnMut() + 'a { move || v.push(1) }
fn returned_local() -> impl Fn() -> usize { let v = vec![1]; let r = &v; move || r.len() } //~ E0597
fn main() {}
