// What is lent for reading is not changed as long as that is used.
use std::collections::*; use std::cell::*; use std::rc::Rc;
fn match_ref(mut o: Option<String>) { match &o { Some(s) => { o = None; } None => {} } }
fn match_ref_use(mut o: Option<String>) { match &o { Some(s) => { o = None; print!("{s}"); } None => {} } } //~ E0506
fn match_copy(mut o: Option<u8>) { match o { Some(n) => { o = None; print!("{n}"); } None => {} } }
fn guard_borrow(mut o: Option<String>) { match o { Some(ref s) if s.len() > 1 => {} ref mut r => *r = None } }
fn iter_push(v: &mut Vec<u8>) { for x in v.iter() { v.push(*x); } } //~ E0502
fn iter_index(v: &mut Vec<u8>) { for i in 0..v.len() { v.push(v[i]); } }
fn iter_clone(v: &mut Vec<u8>) { for x in v.clone() { v.push(x); } }
fn iter_drain(v: &mut Vec<u8>) { for x in v.drain(..) { v.len(); } } //~ E0502
fn iter_retain(v: &mut Vec<u8>) { let n = v.len(); v.retain(|x| *x as usize != n); v.retain(|x| v.len() > 1); } //~ E0502
fn first_push(v: &mut Vec<u8>) { let f = &v[0]; v.push(1); print!("{f}"); } //~ E0502
fn first_copy(v: &mut Vec<u8>) { let f = v[0]; v.push(1); print!("{f}"); }
fn first_early(v: &mut Vec<u8>) { let f = &v[0]; print!("{f}"); v.push(1); }
fn str_slice(s: &mut String) { let w = s.trim(); s.clear(); print!("{w}"); } //~ E0502
fn str_owned(s: &mut String) { let w = s.trim().to_string(); s.clear(); print!("{w}"); }
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() > b.len() { a } else { b } }
fn longest_clear(mut a: String, b: String) { let l = longest(&a, &b); a.clear(); print!("{l}"); } //~ E0502
fn longest_other(mut a: String, b: String) { let l = longest("x", &b).len(); a.clear(); print!("{l}"); }
struct P<'a> { s: &'a str, n: u8 }
impl<'a> P<'a> { fn word(&self) -> &'a str { self.s } fn own(&self) -> &str { self.s } fn step(&mut self) -> &'a str { self.n += 1; self.s } fn step_own(&mut self) -> &str { self.s } }
fn parser(p: &mut P) { let w = p.word(); p.n = 1; print!("{w}"); }
fn parser_own(p: &mut P) { let w = p.own(); p.n = 1; print!("{w}"); } //~ E0506
fn parser_step(p: &mut P) { let w = p.step(); let x = p.step(); print!("{w}{x}"); }
fn parser_step_own(p: &mut P) { let w = p.step_own(); let x = p.step_own(); print!("{w}{x}"); } //~ E0499
fn cell(c: &Cell<u8>) { let r = c; r.set(1); c.set(r.get()); }
fn refcell(c: &mut RefCell<Vec<u8>>) { let b = c.borrow(); c.get_mut().push(1); print!("{}", b.len()); } //~ E0502
fn refcell_two(c: &RefCell<Vec<u8>>) { let b = c.borrow(); c.borrow_mut().push(1); print!("{}", b.len()); }
fn rc_get(mut r: Rc<Vec<u8>>) { let a = r.clone(); if let Some(v) = Rc::get_mut(&mut r) { v.push(a.len() as u8); } }
fn rc_make(mut r: Rc<Vec<u8>>) { let v = Rc::make_mut(&mut r); let a = r.clone(); v.push(1); } //~ E0502
fn reborrow_read(v: &mut Vec<u8>) { let r = &*v; let n = v.len(); print!("{n}{}", r.len()); }
fn reborrow_write(v: &mut Vec<u8>) { let r = &*v; v.push(1); print!("{}", r.len()); } //~ E0502
fn reborrow_mut_read(v: &mut Vec<u8>) { let r = &mut *v; let n = v.len(); r.push(n as u8); } //~ E0502
fn two_phase_field(p: &mut (Vec<usize>, usize)) { p.0.push(p.1); p.0.push(p.0.len()); }
fn two_phase_method(p: &mut Vec<Vec<usize>>) { p.push(p[0].clone()); p[0].push(p.len()); } //~ E0502
fn two_phase_nested(v: &mut Vec<usize>) { v.push({ v.push(1); 2 }); } //~ E0499
fn two_phase_shared_kept(v: &mut Vec<usize>) { let r = &*v; v.push(r.len()); }
fn two_phase_explicit(v: &mut Vec<usize>) { let r = &mut *v; r.push(v.len()); } //~ E0502
fn map_get_insert(m: &mut BTreeMap<u8, String>) { if let Some(s) = m.get(&1) { m.insert(2, s.clone()); } }
fn map_get_remove(m: &mut BTreeMap<u8, String>) { let s = m.get(&1); m.remove(&2); }
fn map_get_remove_use(m: &mut BTreeMap<u8, String>) { let s = m.get(&1); m.remove(&2); drop(s); } //~ E0502
fn closure_shared(v: &mut Vec<u8>) { let f = || v.len(); v.push(1); f(); } //~ E0502
fn closure_shared_early(v: &mut Vec<u8>) { let f = || v.len(); f(); v.push(1); }
fn conditional<'a>(v: &'a mut Vec<u8>, c: bool) -> Option<&'a u8> { let r = v.first(); if c { return r; } v.push(1); None } //~ E0502
fn conditional_late<'a>(v: &'a mut Vec<u8>, c: bool) -> Option<&'a u8> { if c { return v.first(); } v.push(1); None }
fn loop_carried(v: &mut Vec<u8>) { let mut last = None; for i in 0..3 { v.push(i); last = v.last(); } drop(last); }
fn loop_carried_use(v: &mut Vec<u8>) { let mut last: Option<&u8> = None; for i in 0..3 { if let Some(l) = last { print!("{l}"); } v.push(i); last = v.last(); } }
fn loop_carried_reset(v: &mut Vec<u8>) { let mut last: Option<&u8> = None; for i in 0..3 { if let Some(l) = last { print!("{l}"); } last = None; v.push(i); last = v.last(); } }
fn swap_refs(a: &mut String, b: &mut String) { let (mut x, mut y) = (&*a, &*b); std::mem::swap(&mut x, &mut y); b.clear(); print!("{y}"); } //~ E0502
fn swap_refs_none(a: &mut String, b: &mut String) { let (x, y) = (&*a, &*b); b.clear(); print!("{x}"); }
fn main() {}
