// Cursors, caches, elements, and arguments that read what the receiver has borrowed.
use std::collections::HashMap;
struct List { next: Option<Box<List>>, n: u8 }
fn cached<'a>(m: &'a mut HashMap<u8, String>, k: u8) -> &'a String { if let Some(s) = m.get(&k) { return s; } m.insert(k, String::new()); &m[&k] } //~ E0502
fn cached_contains<'a>(m: &'a mut HashMap<u8, String>, k: u8) -> &'a String { if !m.contains_key(&k) { m.insert(k, String::new()); } &m[&k] }
fn cached_mut<'a>(m: &'a mut HashMap<u8, String>, k: u8) -> &'a mut String { match m.get_mut(&k) { Some(s) => s, None => { m.insert(k, String::new()); m.get_mut(&k).unwrap() } } } //~ E0499
fn cached_len(m: &mut HashMap<u8, String>, k: u8) -> usize { match m.get_mut(&k) { Some(s) => s.len(), None => { m.insert(k, String::new()); 0 } } }
fn cursor(mut l: &mut List) -> &mut List { while l.next.is_some() { l = l.next.as_mut().unwrap(); } l }
fn cursor_some(mut l: &mut List) -> &mut List { while let Some(ref mut n) = l.next { l = n; } l }
fn cursor_if(mut l: &mut List) -> &mut List { loop { if let Some(n) = &mut l.next { l = n; } else { break; } } l } //~ E0499
fn cursor_match(mut l: &mut List) -> &mut List { loop { match l.next { Some(ref mut n) => l = n, None => return l } } }
fn cursor_link(mut l: &mut Option<Box<List>>) -> &mut Option<Box<List>> { while let Some(n) = l { l = &mut n.next; } l }
fn cursor_link_ok(mut l: &mut Option<Box<List>>) { while let Some(n) = l { l = &mut n.next; } }
struct Own<'a> { v: &'a mut Vec<u8> }
impl<'a> Own<'a> {
    fn long(&'a mut self) -> &'a mut u8 { &mut self.v[0] }
    fn short(&mut self) -> &mut u8 { &mut self.v[0] }
    fn give(self) -> &'a mut u8 { &mut self.v[0] }
}
fn long_twice(v: &mut Vec<u8>) { let mut o = Own { v }; o.long(); o.long(); } //~ E0499
fn short_twice(v: &mut Vec<u8>) { let mut o = Own { v }; o.short(); o.short(); }
fn short_kept(v: &mut Vec<u8>) { let mut o = Own { v }; let a = o.short(); let b = o.short(); *a = *b; } //~ E0499
fn array_const() { let mut a = [1, 2]; let x = &mut a[0]; let y = &mut a[1]; *x = *y; } //~ E0499
fn array_pat() { let mut a = [1, 2]; let [x, y] = &mut a; std::mem::swap(x, y); }
fn slice_pat(s: &mut [u8]) { if let [x, .., y] = s { std::mem::swap(x, y); } }
fn slice_pat_two(s: &mut [u8]) { if let [x, ..] = s { if let [_, y, ..] = s { std::mem::swap(x, y); } } }
fn slice_pat_two_same(s: &mut [u8]) { if let [x, ..] = s { if let [y, ..] = s { std::mem::swap(x, y); } } } //~ E0499
fn tuple_fields(t: &mut (u8, u8)) { let (a, b) = (&mut t.0, &mut t.1); std::mem::swap(a, b); }
fn vec_fields(v: &mut Vec<(u8, u8)>) { let (a, b) = (&mut v[0].0, &mut v[0].1); std::mem::swap(a, b); } //~ E0499
fn box_fields(b: &mut Box<(u8, u8)>) { let (x, y) = (&mut b.0, &mut b.1); std::mem::swap(x, y); }
fn in_loop(v: &mut Vec<u8>) { let mut refs = Vec::new(); for _ in 0..2 { refs.push(&mut *v); } } //~ E0499
fn in_loop_fresh(v: &mut Vec<u8>) { for _ in 0..2 { let mut refs = Vec::new(); refs.push(&mut *v); } }
fn in_loop_kept<'a>(v: &'a mut Vec<u8>) -> Option<&'a mut u8> { let mut last = None; for _ in 0..2 { last = v.first_mut(); } last } //~ E0499
fn iter_mut(v: &mut Vec<u8>) { let mut out = Vec::new(); for x in v.iter_mut() { out.push(x); } *out[0] = 1; v.push(1); }
fn iter_mut_kept(v: &mut Vec<u8>) { let mut out = Vec::new(); for x in v.iter_mut() { out.push(x); } v.push(1); *out[0] = 1; } //~ E0499
fn nested_call(v: &mut Vec<Vec<u8>>) { v[0].push(v[1][0]); } //~ E0502
fn nested_len(v: &mut Vec<Vec<u8>>) { let n = v.len(); v[0].push(n as u8); }
fn push_own_len(v: &mut Vec<usize>) { v.push(v.len()); }
fn index_own_len(v: &mut Vec<usize>) { let n = v.len(); v[n - 1] = v.len(); v[v.len() - 1] = 1; } //~ E0502
fn get_mut_len(v: &mut Vec<usize>) { v.get_mut(v.len() - 1); } //~ E0502
fn swap_len(v: &mut Vec<usize>) { v.swap(0, v.len() - 1); } //~ E0502
fn slice_swap_len(v: &mut [usize]) { v.swap(0, v.len() - 1); }
fn insert_len(v: &mut Vec<usize>) { v.insert(v.len(), v.capacity()); }
fn push_str(s: &mut String) { s.push_str(&s); } //~ E0502
fn push_str_clone(s: &mut String) { s.push_str(&s.clone()); }
fn entry(m: &mut HashMap<u8, usize>) { m.entry(1).or_insert(m.len()); } //~ E0502
fn explicit_mut(v: &mut Vec<usize>) { Vec::push(v, v.len()); }
fn explicit_mut_local(mut v: Vec<usize>) { Vec::push(&mut v, v.len()); } //~ E0502
fn add_assign(mut x: usize) { x += { x = 1; x }; }
fn add_assign_vec(v: &mut Vec<usize>) { v[0] += v[1]; v[0] += v.len(); }
fn add_assign_string(s: &mut String) { *s += &s.clone(); *s += &*s; } //~ E0502
fn main() {}
