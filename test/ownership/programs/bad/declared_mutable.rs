// What may be written or borrowed exclusively.
use std::ops::{Deref, DerefMut}; use std::rc::Rc; use std::sync::Arc; use std::collections::*;
struct S { a: u8, b: String } struct D(S); impl Deref for D { type Target = S; fn deref(&self) -> &S { &self.0 } }
struct M(S); impl Deref for M { type Target = S; fn deref(&self) -> &S { &self.0 } } impl DerefMut for M { fn deref_mut(&mut self) -> &mut S { &mut self.0 } }
static COUNT: u8 = 0; static mut TOTAL: u8 = 0; const LIST: [u8; 2] = [1, 2];
fn deref_only(mut d: D) { d.a = 1; } //~ E0594
fn deref_only_push(mut d: D) { d.b.push('x'); } //~ E0596
fn deref_mut(mut m: M) { m.a = 1; m.b.push('x'); }
fn deref_mut_not(m: M) { m.a = 1; } //~ E0596
fn deref_mut_ref(m: &M) { m.a = 1; } //~ E0596
fn deref_mut_ref_mut(m: &mut M) { m.a = 1; m.b.push('x'); }
fn deref_mut_ref_arg(m: &M) { m.b.push('x'); } //~ E0596
fn static_assign() { COUNT = 1; } //~ E0594
fn static_borrow() { let r = &mut COUNT; } //~ E0596
fn static_mut() { unsafe { TOTAL = 1; } }
fn const_assign() { LIST[0] = 2; }
fn const_borrow() { let r = &mut LIST; r[0] = 2; LIST.reverse(); }
fn self_ref() { impl S { fn set(&self) { self.a = 1; } fn push(&self) { self.b.push('x'); } fn ok(&mut self) { self.a = 1; self.b.push('x'); } fn own(self) { self.b.push('x'); } fn own_mut(mut self) { self.b.push('x'); } } } //~ E0594 E0596
fn iter_ref(v: &mut Vec<S>) { for s in v.iter() { s.a = 1; } } //~ E0594
fn iter_ref_auto(v: &Vec<S>) { for s in v { s.a = 1; } } //~ E0594
fn iter_mut(v: &mut Vec<S>) { for s in v { s.a = 1; } }
fn iter_mut_pattern(v: &mut Vec<(u8, S)>) { for (n, s) in v.iter_mut() { *n = 1; s.a = 1; } }
fn iter_owned(v: Vec<S>) { for s in v { s.b.push('x'); } } //~ E0596
fn iter_owned_mut(v: Vec<S>) { for mut s in v { s.b.push('x'); } }
fn pattern_default(o: &mut Option<S>) { if let Some(s) = o { s.a = 1; } }
fn pattern_default_ref(o: &Option<S>) { if let Some(s) = o { s.a = 1; } } //~ E0594
fn pattern_amp(o: &mut Option<u8>) { if let Some(n) = *o { n = 1; } } //~ E0384
fn pattern_amp_mut(o: &mut Option<u8>) { if let Some(mut n) = *o { n = 1; } }
fn pattern_ref_mut(mut o: Option<S>) { if let Some(ref mut s) = o { s.a = 1; } }
fn pattern_ref_mut_not(o: Option<S>) { if let Some(ref mut s) = o { s.a = 1; } } //~ E0596
fn pattern_as_mut(o: Option<S>) { if let Some(s) = o.as_mut() { s.a = 1; } } //~ E0596
fn pattern_as_mut_ok(mut o: Option<S>) { if let Some(s) = o.as_mut() { s.a = 1; } }
fn pattern_nested(t: &mut (Option<S>, u8)) { let (o, n) = t; *n = 1; if let Some(s) = o { s.a = 1; } }
fn pattern_shared_in_mut(t: (&S, &mut S)) { let (a, b) = t; b.a = 1; a.a = 1; } //~ E0594
fn pattern_box(b: Box<S>) { b.a = 1; } //~ E0594
fn pattern_box_mut(mut b: Box<S>) { b.a = 1; b.b.push('x'); *b = S { a: 1, b: String::new() }; }
fn ref_ref(r: &&mut S) { r.a = 1; } //~ E0594
fn mut_ref_ref(r: &mut &S) { r.a = 1; } //~ E0594
fn mut_ref_ref_assign<'a>(r: &mut &'a S, s: &'a S) { *r = s; }
fn mut_mut(r: &mut &mut S) { r.a = 1; r.b.push('x'); }
fn reborrow_not_mut(r: &mut S) { let s = r; s.a = 1; }
fn rebind_ref(r: &mut S) { let s = &r; s.a = 1; } //~ E0594
fn rebind_mut(r: &mut S) { let s = &mut r; s.a = 1; } //~ E0596
fn rebind_mut_ok(mut r: &mut S) { let s = &mut r; s.a = 1; }
fn arc_get(mut a: Arc<S>) { Arc::get_mut(&mut a).unwrap().a = 1; a.a = 2; } //~ E0594
fn rc_make(r: Rc<u8>) { *Rc::make_mut(&mut r) = 1; } //~ E0596
fn index_ref(v: &Vec<u8>) { v[0] = 1; } //~ E0596
fn index_not(v: Vec<u8>) { v[0] = 1; } //~ E0596
fn index_mut(mut v: Vec<u8>) { v[0] = 1; }
fn index_slice(v: &[u8]) { v[0] = 1; } //~ E0594
fn index_array(v: [u8; 2]) { v[0] = 1; } //~ E0594
fn index_map(m: &mut HashMap<u8, u8>) { m[&1] = 2; } //~ E0594
fn index_map_get(m: &mut HashMap<u8, u8>) { *m.get_mut(&1).unwrap() = 2; }
fn map_values(m: &HashMap<u8, S>) { for s in m.values() { s.a = 1; } } //~ E0594
fn map_values_mut(m: &mut HashMap<u8, S>) { for s in m.values_mut() { s.a = 1; } for (_, s) in m { s.a = 2; } }
fn map_entry(m: HashMap<u8, u8>) { *m.entry(1).or_insert(2) += 1; } //~ E0596
fn str_push(s: &str) { let t = s; }
fn string_push(s: String) { s.push('x'); } //~ E0596
fn string_shadow(s: String) { let mut s = s; s.push('x'); }
fn cell_guard(c: &std::cell::RefCell<S>) { c.borrow_mut().a = 1; }
fn cell_guard_shared(c: &std::cell::RefCell<S>) { c.borrow().a = 1; } //~ E0594
fn mutex_guard(m: &std::sync::Mutex<S>) { m.lock().unwrap().a = 1; let g = m.lock().unwrap(); g.a = 2; } //~ E0596
fn mutex_guard_mut(m: &std::sync::Mutex<S>) { let mut g = m.lock().unwrap(); g.a = 2; }
fn raw_const(p: *const S) { unsafe { (*p).a = 1; } } //~ E0594
fn raw_mut(p: *mut S) { unsafe { (*p).a = 1; (*p).b.push('x'); } }
fn raw_from(s: S) { let p = &raw mut s; } //~ E0596
fn generic<T: AsMut<S>>(t: T) { t.as_mut().a = 1; } //~ E0596
fn generic_mut<T: AsMut<S>>(mut t: T) { t.as_mut().a = 1; }
fn iterator_by_ref(i: impl Iterator<Item = u8>) { i.next(); } //~ E0596
fn iterator_by_ref_mut(mut i: impl Iterator<Item = u8>) { i.next(); for x in i.by_ref() {} }
fn iterator_dyn(i: &mut dyn Iterator<Item = u8>) { i.next(); }
fn slice_sort(s: &mut [u8], t: &[u8], u: Vec<u8>) { s.sort(); t.sort(); u.sort(); } //~ E0596
fn swap(a: u8, mut b: u8) { std::mem::swap(&mut a, &mut b); } //~ E0596
fn write(s: &mut String) { use std::fmt::Write; write!(s, "x"); let t = String::new(); write!(t, "x"); } //~ E0596
fn add_assign(v: &Vec<u8>, s: &S) { v[0] += 1; s.a += 1; } //~ E0594 E0596
fn main() {}
