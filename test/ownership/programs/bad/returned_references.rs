// What is returned does not point into the function.
use std::borrow::Cow; use std::collections::HashMap; use std::rc::Rc; use std::cell::RefCell; use std::sync::Mutex;
struct H<'a> { s: &'a str } struct Own { s: String, v: Vec<u8> }
fn local<'a>() -> &'a str { let s = String::new(); &s } //~ E0515
fn local_slice<'a>() -> &'a [u8] { let v = vec![1]; &v[..] } //~ E0515
fn local_const<'a>() -> &'a [u8] { &[1, 2] }
fn local_array<'a>() -> &'a [u8] { let a = [1, 2]; &a } //~ E0515
fn local_method<'a>() -> &'a str { let s = String::new(); s.trim() } //~ E0515
fn temp<'a>() -> &'a str { String::new().as_str() } //~ E0515
fn temp_ref<'a>() -> &'a String { &String::new() } //~ E0515
fn param<'a>(s: String) -> &'a str { &s } //~ E0515
fn param_iter<'a>(v: Vec<u8>) -> std::slice::Iter<'a, u8> { v.iter() } //~ E0515
fn param_into(v: Vec<u8>) -> std::vec::IntoIter<u8> { v.into_iter() }
fn param_ref(s: &String) -> &str { &s[..] }
fn param_refs<'a>(s: &'a str, n: usize) -> &'a str { &s[n..] }
fn param_copy<'a>(n: &'a u8) -> &'a u8 { let m = *n; &m } //~ E0515
fn in_struct<'a>() -> H<'a> { let s = String::new(); H { s: &s } } //~ E0515
fn in_struct_param<'a>(s: &'a str) -> H<'a> { let t = s.trim(); H { s: t } }
fn in_option<'a>() -> Option<&'a str> { let s = String::new(); Some(&s) } //~ E0515
fn in_tuple<'a>() -> (&'a str, u8) { let s = String::new(); (s.as_str(), 1) } //~ E0515
fn in_vec_const<'a>() -> Vec<&'a u8> { vec![&1] }
fn in_box<'a>() -> Box<dyn Fn() -> usize + 'a> { let v = vec![1]; let r = &v; Box::new(move || r.len()) } //~ E0515
fn in_cow<'a>(c: bool) -> Cow<'a, str> { let s = String::new(); if c { Cow::Borrowed(&s) } else { Cow::Owned(s) } } //~ E0515
fn in_result<'a>(s: &'a str) -> Result<&'a str, String> { let t = s.to_string(); if t.is_empty() { Err(t) } else { Ok(&t) } } //~ E0515
fn in_map<'a>(m: &'a HashMap<String, String>) -> Option<&'a str> { let k = String::new(); m.get(&k).map(|s| s.as_str()) }
fn in_map_local<'a>() -> Option<&'a String> { let m: HashMap<u8, String> = HashMap::new(); m.get(&1) } //~ E0515
fn chained<'a>(v: &'a [String]) -> impl Iterator<Item = &'a str> + 'a { v.iter().map(|s| s.trim()) }
fn chained_local<'a>(v: &'a [String]) -> impl Iterator<Item = usize> + 'a { let n = 1; v.iter().map(move |s| s.len() + n) }
fn chained_temp<'a>(v: &'a [String]) -> Vec<&'a str> { v.iter().map(|s| s.trim().to_string()).collect::<Vec<_>>().iter().map(|s| &s[..]).collect() } //~ E0515
fn boxed_local<'a>() -> &'a str { let b = Box::new(String::new()); &**b } //~ E0515
fn leaked<'a>() -> &'a str { let b = Box::new(String::new()); Box::leak(b) }
fn rc_local<'a>() -> &'a str { let r = Rc::new(String::new()); &r[..] } //~ E0515
fn guard<'a>(m: &'a Mutex<String>) -> &'a str { let g = m.lock().unwrap(); &g[..] } //~ E0515
fn guard_temp<'a>(m: &'a Mutex<String>) -> &'a str { &m.lock().unwrap()[..] } //~ E0515
fn refcell<'a>(c: &'a RefCell<Vec<u8>>) -> &'a [u8] { &c.borrow()[..] } //~ E0515
fn refcell_ref<'a>(c: &'a RefCell<Vec<u8>>) -> std::cell::Ref<'a, [u8]> { std::cell::Ref::map(c.borrow(), |v| &v[..]) }
fn closure_local() -> impl Fn() -> u8 { let x = 1; move || x }
fn closure_ref() -> Vec<u8> { let v = vec![3, 1]; let mut w = vec![0, 1]; w.sort_by_key(|i| v[*i as usize]); w }
fn inner_closure<'a>(v: &'a [u8]) -> Vec<&'a u8> { v.iter().filter(|x| { let y = **x; y > 1 }).collect() }
fn inner_closure_ref(v: &[u8]) -> usize { v.iter().map(|x| { let y = *x; &y }).count() } //~ E0515
fn inner_closure_arg(v: Vec<String>) -> usize { v.into_iter().map(|s| s.as_str().len()).sum() }
fn inner_closure_arg_ref(v: Vec<String>) -> usize { v.into_iter().map(|s| s.as_str()).count() } //~ E0515
fn branch<'a>(s: &'a str, c: bool) -> &'a str { let t = s.to_string(); if c { s } else { &t } } //~ E0515
fn matched<'a>(s: Option<&'a str>) -> &'a str { let d = String::new(); match s { Some(s) => s, None => &d } } //~ E0515
fn matched_const<'a>(s: Option<&'a str>) -> &'a str { match s { Some(s) => s, None => "" } }
fn unwrapped<'a>(s: Option<&'a str>) -> &'a str { let d = String::new(); s.unwrap_or(&d) } //~ E0515
fn early<'a>(s: &'a str) -> &'a str { let t = s.to_string(); if t.is_empty() { return &t; } s } //~ E0515
fn looped<'a>(v: &'a [String]) -> &'a str { for s in v { let t = s.clone(); if t.is_empty() { return s; } } "" }
fn looped_local<'a>(v: &'a [String]) -> &'a str { for s in v { let t = s.clone(); if t.is_empty() { return &t; } } "" } //~ E0515
fn broken<'a>(v: &'a [String]) -> &'a str { let t = String::new(); let r = loop { break &t; }; r } //~ E0515
impl Own {
    fn s(&self) -> &str { &self.s }
    fn both(&self) -> (&str, &[u8]) { (&self.s, &self.v) }
    fn taken<'a>(self) -> &'a str { &self.s } //~ E0515
    fn into(self) -> (String, Vec<u8>) { (self.s, self.v) }
    fn joined(&self) -> &str { let j = self.s.clone() + "x"; &j } //~ E0515
    fn first(&mut self) -> &mut u8 { let v = &mut self.v; &mut v[0] }
    fn swapped(&mut self) -> &mut Vec<u8> { let mut w = Vec::new(); std::mem::swap(&mut self.v, &mut w); &mut w } //~ E0515
    fn replaced(&mut self) -> &mut Vec<u8> { self.v = Vec::new(); &mut self.v }
}
fn question<'a>(s: &'a str) -> Option<&'a str> { let t = s.to_string(); let u = t.strip_prefix("x")?; Some(s) }
fn question_local<'a>(s: &'a str) -> Option<&'a str> { let t = s.to_string(); t.strip_prefix("x") } //~ E0515
fn through_ref<'a>(r: &'a &'a str) -> &'a str { let s = *r; s }
fn through_local<'a>(s: &'a str) -> &'a str { let r = &s; *r }
fn through_local_ref<'a>(s: &'a str) -> &'a &'a str { let r = &s; r } //~ E0515
fn through_mut<'a>(s: &'a mut String) -> &'a mut str { let r = &mut *s; &mut r[..] }
fn through_mut_local<'a>(s: &'a mut String) -> &'a mut String { let mut t = s; let r = &mut t; *r } //~ E0515
fn through_mut_deref<'a>(s: &'a mut String) -> &'a mut String { let t = s; let r = &mut *t; r }
fn main() {}
