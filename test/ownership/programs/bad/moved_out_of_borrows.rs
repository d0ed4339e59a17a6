// What is behind a reference, in a container, a guard, a static or a closure that is called again stays there.
use std::rc::Rc; use std::sync::{Arc, Mutex}; use std::cell::RefCell;
fn take<T>(_: T) {}
struct S { a: Option<String>, b: String, n: u8 }
static NAME: Mutex<Option<String>> = Mutex::new(None);
static TEXT: String = String::new();
fn match_self(s: &S) { match s.a { Some(t) => take(t), None => {} } } //~ E0507
fn match_self_ref(s: &S) { match &s.a { Some(t) => take(t.clone()), None => {} } }
fn match_self_default(s: &S) { match s { S { a: Some(t), .. } => take(t), _ => {} } }
fn match_deref(s: &S) { match *s { S { ref b, n, .. } => take((b, n)) } }
fn match_deref_move(s: &S) { match *s { S { b, .. } => take(b) } } //~ E0507
fn amp_pattern(s: &Option<String>) { if let &Some(t) = s { take(t) } } //~ E0507
fn amp_pattern_copy(s: &Option<u8>) { if let &Some(t) = s { take(t) } }
fn amp_closure(v: &[String]) { v.iter().for_each(|&s| take(s)); } //~ E0507
fn amp_closure_copy(v: &[u8]) { v.iter().for_each(|&s| take(s)); }
fn param_pattern(&(ref a, n): &(String, u8)) { take(a); }
fn param_pattern_move(&(a, n): &(String, u8)) { take(a); } //~ E0507
fn unwrap(s: &S) { take(s.a.unwrap()); } //~ E0507
fn unwrap_ref(s: &S) { take(s.a.as_ref().unwrap()); }
fn unwrap_take(s: &mut S) { take(s.a.take().unwrap()); }
fn into_iter(v: &Vec<String>) { for s in v { take(s) } }
fn into_iter_deref(v: &Vec<String>) { for s in *v { take(s) } } //~ E0507
fn into_iter_method(v: &Vec<String>) { take(v.into_iter()); take((*v).into_iter()); } //~ E0507
fn index(v: Vec<String>) { take(v[0]); } //~ E0507
fn index_field(v: Vec<S>) { take(v[0].b); } //~ E0507
fn index_copy(v: Vec<S>) { take(v[0].n); }
fn index_match(v: Vec<Option<String>>) { match v[0] { Some(s) => take(s), None => {} } } //~ E0507
fn index_match_ref(v: Vec<Option<String>>) { match v[0] { Some(ref s) => take(s), None => {} } }
fn index_map(m: std::collections::HashMap<u8, String>) { take(m[&1]); } //~ E0507
fn rc(r: Rc<String>) { take(*r); } //~ E0507
fn rc_field(r: Rc<S>) { take(r.b); } //~ E0507
fn arc_method(r: Arc<String>) { take(r.into_bytes()); } //~ E0507
fn guard(m: &Mutex<S>) { take(m.lock().unwrap().b); } //~ E0507
fn guard_take(m: &Mutex<S>) { take(m.lock().unwrap().a.take()); }
fn refcell(c: &RefCell<Option<String>>) { take(*c.borrow()); } //~ E0507
fn refcell_match(c: &RefCell<Option<String>>) { match *c.borrow_mut() { Some(s) => take(s), None => {} } } //~ E0507
fn refcell_match_ref(c: &RefCell<Option<String>>) { match *c.borrow_mut() { Some(ref mut s) => s.clear(), None => {} } }
fn static_text() { take(TEXT); } //~ E0507
fn static_clone() { take(TEXT.clone()); }
fn static_guard() { take(NAME.lock().unwrap().take()); }
fn mut_self(s: &mut S) { let b = s.b; s.b = b; } //~ E0507
fn mut_replace(s: &mut S) { let b = std::mem::take(&mut s.b); s.b = b; }
fn raw(p: *const String) { unsafe { take(*p); take(p.read()); } } //~ E0507
fn boxed_dyn(b: &Box<dyn FnOnce()>) { b(); } //~ E0507
fn boxed_dyn_mut(b: &mut Option<Box<dyn FnOnce()>>) { b.take().unwrap()(); }
fn closure_fn(s: String) -> impl Fn() -> String { move || s } //~ E0507
fn closure_fn_clone(s: String) -> impl Fn() -> String { move || s.clone() }
fn closure_once(s: String) -> impl FnOnce() -> String { move || s }
fn closure_dyn(s: String) -> Box<dyn FnMut() -> String> { Box::new(move || s) } //~ E0507
fn closure_map(v: Vec<u8>, s: String) { v.iter().map(|_| s).count(); } //~ E0507
fn closure_map_clone(v: Vec<u8>, s: String) { v.iter().map(|_| s.clone()).count(); }
fn closure_option(o: Option<u8>, s: String) -> String { o.map(|_| s).unwrap_or_default() }
fn closure_nested(v: Vec<u8>, s: String) { v.iter().for_each(|_| { let f = move || s.len(); f(); }); } //~ E0507
fn closure_field(v: Vec<u8>, s: S) { v.iter().for_each(|_| take(s.b)); } //~ E0507
fn closure_field_copy(v: Vec<u8>, s: S) { v.iter().for_each(|_| take(s.n)); }
fn closure_arg_moved(v: Vec<String>) { v.into_iter().for_each(|s| take(s)); }
fn closure_sort(mut v: Vec<S>) { v.sort_by_key(|s| s.b); } //~ E0507
fn closure_sort_clone(mut v: Vec<S>) { v.sort_by_key(|s| s.b.clone()); }
fn closure_filter(v: Vec<Option<String>>) { v.iter().filter_map(|o| *o).count(); } //~ E0507
fn closure_filter_ref(v: Vec<Option<String>>) { v.iter().filter_map(|o| o.as_ref()).count(); }
fn deref_box_ref(b: &Box<String>) { take(**b); } //~ E0507
fn deref_in_pattern(o: &Option<Box<S>>) { if let Some(b) = o { take(b.b); } } //~ E0507
fn update(s: &S) { let t = S { n: 1, ..*s }; } //~ E0507
fn update_copy(s: &S) { let t = S { a: None, b: String::new(), ..*s }; }
fn guard_moves(o: Option<String>) { match o { Some(s) if { take(s); false } => {} _ => {} } } //~ E0507
fn guard_reads(o: Option<String>) { match o { Some(s) if s.len() > 1 => take(s), _ => {} } }
fn or_bound(r: &Result<String, String>) { match r { Ok(s) | Err(s) => take(s) } match *r { Ok(ref s) | Err(ref s) => take(s) } }
fn or_moved(r: &Result<String, String>) { match *r { Ok(s) | Err(s) => take(s) } } //~ E0507
fn while_let(mut o: &Option<Box<S>>) { while let Some(b) = *o { take(b); } } //~ E0507
fn let_else(s: &S) { let Some(t) = s.a else { return }; take(t); } //~ E0507
fn question(s: &S) -> Option<String> { let t = s.a?; Some(t) } //~ E0507
fn question_ref(s: &S) -> Option<String> { let t = s.a.as_ref()?; Some(t.clone()) }
fn await_self(s: &mut S) -> String { s.b + "x" } //~ E0507
fn add_ref(s: &S) -> String { s.b.clone() + &s.b }
fn main() {}
