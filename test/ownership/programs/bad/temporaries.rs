// Temporaries live to the end of their statement, some to the end of the block.
use std::cell::RefCell; use std::sync::Mutex;
fn s() -> String { String::new() }
fn id<T: ?Sized>(t: &T) -> &T { t }
struct W<'a> { r: &'a str } struct T<'a>(&'a str); enum E<'a> { V(&'a str), F { r: &'a str } }
fn call() { let r = id(&s()); print!("{r}"); } //~ E0716
fn call_unused() { let r = id(&s()); }
fn direct() { let r = &s(); print!("{r}"); }
fn direct_method() { let r = s().as_str(); print!("{r}"); } //~ E0716
fn direct_method_deref() { let r = &*s(); print!("{r}"); }
fn direct_index() { let r = &s()[..]; print!("{r}"); }
fn direct_slice() { let r: &[String] = &[s(), s()]; print!("{}", r.len()); }
fn vec_slice() { let r: &[String] = &vec![s()]; print!("{}", r.len()); }
fn field() { let r = &(s(), 1).0; print!("{r}"); }
fn struct_lit() { let w = W { r: &s() }; print!("{}", w.r); }
fn tuple_struct() { let w = T(&s()); print!("{}", w.0); }
fn variant() { let w = E::V(&s()); drop(w); }
fn variant_fields() { let w = E::F { r: &s() }; drop(w); }
fn some() { let w: Option<&str> = Some(&s()); print!("{w:?}"); }
fn tuple() { let w = (&s(), 1); print!("{}", w.0); }
fn if_else(c: bool) { let r = if c { &s() } else { &s() }; print!("{r}"); }
fn match_arms(c: u8) { let r = match c { 0 => &s(), _ => &s() }; print!("{r}"); }
fn block() { let r = { &s() }; print!("{r}"); }
fn block_let() { let r = { let x = 1; &s() }; print!("{r}"); }
fn cast() { let r = &s() as &dyn std::fmt::Display; print!("{r}"); }
fn cond() { let r = s().len() > 1 && id(&s()).is_empty(); print!("{r}"); }
fn chain() { let n = s().trim().split(' ').count(); print!("{n}"); }
fn chain_kept() { let n = s().trim().split(' '); print!("{}", n.count()); } //~ E0716
fn chain_collect() { let n: Vec<String> = s().split(' ').map(String::from).collect(); print!("{}", n.len()); }
fn chain_collect_refs() { let n: Vec<&str> = s().split(' ').collect(); print!("{}", n.len()); } //~ E0716
fn loop_over() { for c in s().chars() { print!("{c}"); } }
fn loop_over_lines() { let l = s().lines(); for c in l { print!("{c}"); } } //~ E0716
fn scrutinee() { match s().as_str() { "x" => {} t => print!("{t}") } }
fn scrutinee_if() { if let Some(c) = s().chars().next() { print!("{c}"); } }
fn scrutinee_kept() { let t = match s().as_str() { "x" => "y", t => t }; print!("{t}"); } //~ E0716
fn late() { let r; r = &s(); print!("{r}"); } //~ E0716
fn late_tuple() { let r; (r, _) = (&s(), 1); print!("{r}"); } //~ E0716
fn assign() { let mut r = ""; r = &s(); print!("{r}"); } //~ E0716
fn assign_const() { let mut r = &1; r = &2; print!("{r}"); }
fn lock(m: &Mutex<Vec<u8>>) { let r = &m.lock().unwrap()[0]; print!("{r}"); }
fn lock_first(m: &Mutex<Vec<u8>>) { let r = m.lock().unwrap().first(); print!("{r:?}"); } //~ E0716
fn lock_copy(m: &Mutex<Vec<u8>>) { let r = m.lock().unwrap()[0]; print!("{r}"); }
fn borrow(c: &RefCell<Vec<u8>>) { let r = c.borrow().iter(); print!("{}", r.count()); } //~ E0716
fn borrow_guard(c: &RefCell<Vec<u8>>) { let g = c.borrow(); let r = g.iter(); print!("{}", r.count()); }
fn format() { let r = format!("{}", s()).as_str().len(); print!("{r}"); }
fn format_args() { let r = format_args!("{}", 1).to_string(); print!("{r}"); }
fn closure() { let f = || id(&1); print!("{}", f()); }
fn closure_temp() { let f = |x: &str| x.len(); print!("{}", f(&s())); }
fn returned() -> usize { id(&s()).len() }
fn mutated() { let v = &mut vec![1]; v.push(2); let w = id(&mut *v); }
fn mutated_temp() { let v = Vec::new().push(1); let mut b = String::new(); let c = b.push('x'); }
fn builder() { struct B(u8); impl B { fn set(&mut self) -> &mut B { self } fn get(&self) -> u8 { self.0 } } let n = B(1).set().get(); let b = B(1).set(); b.get(); } //~ E0716
fn array_refs() { let a = [&s(), &s()]; print!("{}", a[0]); }
fn vec_refs() { let a = vec![&s()]; print!("{}", a[0]); } //~ E0716
fn vec_boxed() { let a = Box::new(&1); print!("{a}"); let b = Box::new(&s()); print!("{b}"); } //~ E0716
fn range() { let r = &(0..3); for i in r.clone() {} }
fn nested() { let r = id(id(&s())).len(); let t = id(&1); print!("{t}"); }
fn let_else() { let Some(c) = s().chars().next() else { return }; print!("{c}"); }
fn let_else_ref() { let Some(c) = Some(s()).as_ref() else { return }; print!("{c}"); } //~ E0716
fn pattern_ref() { let (ref a, b) = (s(), 1); print!("{a}"); }
fn pattern_ref_call() { let ref a = s(); print!("{a}"); }
fn pattern_amp() { let &(a, _) = &(1, s()); print!("{a}"); }
fn or_default(o: Option<&String>) { let r = o.unwrap_or(&s()); print!("{r}"); } //~ E0716
fn or_default_const(o: Option<&u8>) { let r = o.unwrap_or(&1); print!("{r}"); }
fn while_cond() { while s().as_str() == "x" {} }
fn main() {}
