// Trees, lexers, pools and closures that are passed on.
use std::future::Future; use std::pin::Pin; use std::collections::HashMap;
trait Get { type Out<'a> where Self: 'a; fn get<'a>(&'a mut self) -> Self::Out<'a>; fn look(&self) -> u8; }
fn gat<G: Get>(mut g: G) { let a = g.get(); let b = g.get(); drop(a); } //~ E0499
fn gat_ok<G: Get>(mut g: G) { let a = g.get(); drop(a); let b = g.get(); g.look(); } //~ E0502
fn gat_look<G: Get>(mut g: G) { let a = g.get(); g.look(); drop(a); } //~ E0502
async fn lent(s: &str) -> usize { s.len() }
async fn awaited() -> usize { let s = String::new(); let n = lent(&s).await; drop(s); n }
async fn awaited_late() -> usize { let s = String::new(); let f = lent(&s); drop(s); f.await } //~ E0505
async fn awaited_mut_ok(v: &mut Vec<u8>) { let f = async { v.push(1); }; f.await; v.push(2); }
fn boxed_future<'a>(s: &'a str) -> Pin<Box<dyn Future<Output = usize> + 'a>> { Box::pin(async move { s.len() }) }
fn boxed_future_local<'a>() -> Pin<Box<dyn Future<Output = usize> + 'a>> { let s = String::new(); Box::pin(lent(&s)) } //~ E0515
trait Visit { fn visit(&mut self, n: &Node); } struct Node { kids: Vec<Node>, n: u8 }
impl Node {
    fn walk(&self, v: &mut dyn Visit) { for k in &self.kids { v.visit(k); k.walk(v); } }
    fn bump(&mut self) { for k in &mut self.kids { k.n = self.n; k.bump(); } }
    fn bump_self(&mut self) { for k in &mut self.kids { self.n += k.n; } }
    fn count(&mut self) -> usize { self.n = 1; self.kids.iter().map(|k| k.n as usize).sum::<usize>() + self.helper() }
    fn helper(&mut self) -> usize { 1 }
    fn fold(&mut self) { let n = &mut self.n; self.kids.iter().for_each(|k| *n += k.n); }
    fn fold_self(&mut self) { self.kids.iter().for_each(|k| self.n += k.n); }
    fn push_twice(&mut self) { self.kids.push(Node { kids: vec![], n: self.n }); let h = self.helper(); self.kids.truncate(h); self.kids.truncate(self.helper()); } //~ E0499
    fn take_kids(&mut self) { for k in std::mem::take(&mut self.kids) { self.kids.push(k); } }
    fn drain_kids(&mut self) { for k in self.kids.drain(..) { self.kids.push(k); } } //~ E0499
    fn deepest(&mut self) -> &mut Node { let mut at = self; loop { if at.kids.is_empty() { return at; } at = at.kids.last_mut().unwrap(); } }
    fn deepest_opt(&mut self) -> &mut Node { let mut at = self; while let Some(k) = at.kids.last_mut() { at = k; } at } //~ E0499
    fn find(&mut self, n: u8) -> Option<&mut Node> { if self.n == n { return Some(self); } for k in &mut self.kids { if let Some(f) = k.find(n) { return Some(f); } } None }
    fn find_or(&mut self, n: u8) -> &mut Node { for i in 0..self.kids.len() { if self.kids[i].n == n { return &mut self.kids[i]; } } self.kids.push(Node { kids: vec![], n }); self.kids.last_mut().unwrap() }
    fn find_or_iter(&mut self, n: u8) -> &mut Node { for k in self.kids.iter_mut() { if k.n == n { return k; } } self.kids.push(Node { kids: vec![], n }); self.kids.last_mut().unwrap() } //~ E0499
}
struct Lexer<'s> { src: &'s str, at: usize, peeked: Option<&'s str> }
impl<'s> Lexer<'s> {
    fn next(&mut self) -> Option<&'s str> { self.peeked.take().or_else(|| { self.at += 1; self.src.get(self.at..) }) }
    fn peek(&mut self) -> Option<&'s str> { if self.peeked.is_none() { self.peeked = self.next(); } self.peeked }
    fn peek_ref(&mut self) -> Option<&&'s str> { self.peeked.as_ref() }
    fn two(&mut self) -> Option<(&'s str, &'s str)> { Some((self.next()?, self.next()?)) }
    fn use_peek(&mut self) { if let Some(p) = self.peek_ref() { self.at += 1; print!("{p}"); } } //~ E0503
    fn use_peek_copy(&mut self) { if let Some(p) = self.peek_ref().copied() { self.at += 1; print!("{p}"); } }
}
struct Pool { free: Vec<u8>, used: HashMap<u8, Vec<u8>> }
impl Pool {
    fn get(&mut self, k: u8) -> &mut Vec<u8> { self.used.entry(k).or_insert_with(|| vec![self.free.pop().unwrap_or(0)]) }
    fn get_all(&mut self, k: u8) -> &mut Vec<u8> { let n = self.used.len(); self.used.entry(k).or_insert_with(|| vec![self.len()]) } //~ E0502
    fn len(&self) -> u8 { 1 }
    fn both(&mut self) { let Pool { free, used } = self; for v in used.values_mut() { v.append(free); } }
    fn both_self(&mut self) { for v in self.used.values_mut() { v.append(&mut self.free); } }
    fn both_method(&mut self) { for v in self.used.values_mut() { v.push(self.len()); } } //~ E0502
    fn retain(&mut self) { let free = &mut self.free; self.used.retain(|k, _| { free.push(*k); false }); }
    fn retain_self(&mut self) { self.used.retain(|k, _| { self.free.push(*k); false }); }
    fn retain_used(&mut self) { self.used.retain(|k, _| { self.used.len() > 1 }); } //~ E0502
}
fn hof<'a>(f: &mut dyn FnMut(&'a str), s: &'a str) { f(s); f(s); }
fn hof_collect<'a>(s: &'a str) -> Vec<&'a str> { let mut v = Vec::new(); hof(&mut |t| v.push(t), s); v }
fn hof_local() -> usize { let mut v = Vec::new(); { let s = String::new(); hof(&mut |t| v.push(t), &s); } v.len() } //~ E0597
fn hof_higher(f: impl Fn(&str) -> &str) -> usize { let s = String::new(); f(&s).len() }
fn hof_higher_kept(f: impl Fn(&str) -> &str) -> usize { let r; { let s = String::new(); r = f(&s); } r.len() } //~ E0597
fn hof_not_higher<'a>(f: impl Fn(&'a str) -> usize, s: &'a str) -> usize { let t = s.to_string(); f(&t) } //~ E0597
fn variance<'a>(v: &mut Vec<&'a str>, s: &'a str) { v.push(s); }
fn variance_use() { let mut v = vec!["x"]; { let s = String::new(); variance(&mut v, &s); } v.len(); } //~ E0597
fn variance_shrinks() { let v: Vec<&'static str> = vec!["x"]; let s = String::new(); let mut w = v; w.push(&s); }
fn covariant<'a>(v: &'a [&'static str], s: &'a str) -> &'a str { let w: &[&'a str] = v; w[0] }
fn main() {}
