// What is lent lives as long as the reference, and as a destructor that may look at it.
use std::cell::{Cell, RefCell}; use std::collections::HashMap;
struct D<'a>(&'a u8); impl Drop for D<'_> { fn drop(&mut self) {} }
struct N<'a>(&'a u8);
fn block() { let r; { let x = 1; r = &x; } print!("{r}"); } //~ E0597
fn block_unused() { let r; { let x = 1; r = &x; } }
fn block_if(c: bool) { let mut r = &0; if c { let x = 1; r = &x; } print!("{r}"); } //~ E0597
fn order_drop() { let d; let x = 1; d = D(&x); } //~ E0597
fn order_no_drop() { let d; let x = 1; d = N(&x); }
fn order_tuple() { let (d, x); x = 1; d = D(&x); } //~ E0597
fn order_vec() { let mut v = Vec::new(); let x = 1; v.push(&x); }
fn order_vec_drop() { let mut v = Vec::new(); let x = 1; v.push(D(&x)); } //~ E0597
fn order_box_dyn() { let b: Box<dyn Fn() -> u8>; let x = 1; b = Box::new(|| x); } //~ E0597
fn order_box_dyn_local<'a>() { let mut b: Vec<Box<dyn Fn() -> u8 + '_>> = Vec::new(); let x = 1; b.push(Box::new(|| x)); } //~ E0597
fn own_cycle() { let c = Cell::new(None); let x = 1; c.set(Some(&x)); }
struct Cy<'a> { c: Cell<Option<&'a Cy<'a>>> }
fn self_cycle() { let c = Cy { c: Cell::new(None) }; c.c.set(Some(&c)); }
struct CyD<'a> { c: Cell<Option<&'a CyD<'a>>> } impl Drop for CyD<'_> { fn drop(&mut self) {} }
fn self_cycle_drop() { let c = CyD { c: Cell::new(None) }; c.c.set(Some(&c)); } //~ E0597
fn two_cycle() { let a = Cy { c: Cell::new(None) }; let b = Cy { c: Cell::new(None) }; a.c.set(Some(&b)); b.c.set(Some(&a)); }
fn in_loop() { let mut v = Vec::new(); for i in 0..3 { v.push(&i); } } //~ E0597
fn in_loop_used() { let mut v = Vec::new(); for i in 0..3 { v.push(&i); } print!("{}", v.len()); } //~ E0597
fn in_loop_string(names: &[&str]) { let mut v: Vec<&str> = Vec::new(); for n in names { let s = n.to_string(); v.push(&s); } v.len(); } //~ E0597
fn in_loop_outer(names: &[&str]) { let mut v: Vec<&str> = Vec::new(); for n in names { v.push(n); } v.len(); }
fn in_closure() { let f; { let x = 1; f = || x; } f(); } //~ E0597
fn in_closure_move() { let f; { let x = 1; f = move || x; } f(); }
fn in_match(o: Option<u8>) { let r = match o { Some(n) => &n, None => &0 }; print!("{r}"); } //~ E0597
fn in_match_ref(o: Option<u8>) { let r = match &o { Some(n) => n, None => &0 }; print!("{r}"); }
fn in_map() { let mut m = HashMap::new(); { let k = String::from("k"); m.insert(&k[..], 1); } m.len(); } //~ E0597
fn in_map_static() { let mut m = HashMap::new(); { let k = "k"; m.insert(k, 1); } m.len(); }
fn guard_tail(c: &RefCell<Vec<u8>>) -> usize { let v = c.borrow(); v.len() }
fn tail_temp() -> usize { let c = RefCell::new(vec![1]); c.borrow().len() } //~ E0597
fn tail_temp_let() -> usize { let c = RefCell::new(vec![1]); let n = c.borrow().len(); n }
fn tail_temp_semi() { let c = RefCell::new(vec![1]); c.borrow().len(); }
fn tail_match() -> u8 { let c = RefCell::new(Some(1)); match *c.borrow() { Some(n) => n, None => 0 } } //~ E0597
fn tail_lock() -> u8 { let m = std::sync::Mutex::new(1); *m.lock().unwrap() } //~ E0597
fn tail_block() { let n = { let m = std::sync::Mutex::new(1); *m.lock().unwrap() }; } //~ E0597
fn tail_if_let(m: std::sync::Mutex<Option<u8>>) -> u8 { if let Some(n) = *m.lock().unwrap() { n } else { 0 } }
fn tail_iter() -> Option<u8> { let v = vec![1]; v.iter().next().copied() }
fn thread_ref() { let x = 1; let r = &x; std::thread::spawn(move || print!("{r}")); } //~ E0597
fn scoped() { let x = 1; std::thread::scope(|s| { s.spawn(|| print!("{x}")); }); }
fn static_needed() { fn need(_: &'static u8) {} let x = 1; need(&x); need(&1); const C: u8 = 2; need(&C); } //~ E0597
fn struct_field() { let mut n = N(&0); { let x = 1; n.0 = &x; } print!("{}", n.0); } //~ E0597
fn struct_field_reset() { let mut n = N(&0); { let x = 1; n.0 = &x; } n.0 = &2; print!("{}", n.0); } //~ E0597
fn struct_reset() { let mut n = N(&0); { let x = 1; n = N(&x); } n = N(&2); print!("{}", n.0); }
fn generic<T>(t: T) { let r; { let s = t; r = &s; } std::mem::size_of_val(r); } //~ E0597
fn dropped_early() { let s = String::new(); let r = &s; drop(s); r.len(); } //~ E0505
fn option_as_ref() { let r; { let o = Some(String::new()); r = o.as_ref(); } r.is_some(); } //~ E0597
fn option_deref() { let r; { let o = Some(String::new()); r = o.as_deref().map(|s| s.len()); } r.is_some(); }
fn chained_iter() { let it; { let v = vec![1]; it = v.iter().map(|x| x + 1); } it.count(); } //~ E0597
fn chained_owned() { let it; { let v = vec![1]; it = v.into_iter().map(|x| x + 1); } it.count(); }
fn split_word() { let w; { let s = String::from("a b"); w = s.split(' ').next(); } w.is_some(); } //~ E0597
fn main() {}
