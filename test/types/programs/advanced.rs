// Generic associated types, `impl Trait` and `async fn` in traits, let chains, upcasting, operators through references, try in closures.
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;
use std::cell::RefCell;
use std::sync::{Arc, Mutex};
trait Lend { type Item<'a> where Self: 'a; fn lend<'a>(&'a mut self) -> Option<Self::Item<'a>>; }
struct Windows { data: Vec<u8>, at: usize }
impl Lend for Windows { type Item<'a> = &'a [u8]; fn lend<'a>(&'a mut self) -> Option<&'a [u8]> { self.at += 1; self.data.get(self.at..) } } //~ CALL <[T]>::get
trait Store { fn keys(&self) -> impl Iterator<Item = String>; async fn load(&self, key: &str) -> Option<u32>; }
struct Mem(HashMap<String, u32>);
impl Store for Mem {
    fn keys(&self) -> impl Iterator<Item = String> { self.0.keys().cloned() }
    async fn load(&self, key: &str) -> Option<u32> { self.0.get(key).copied() } //~ CALL <HashMap<K, V, S>>::get
}
async fn use_store<S: Store>(s: &S) -> usize {
    let n = s.keys().map(|k| k.len()).sum::<usize>(); //~ TYPE k: String; TYPE n: usize; CALL <S as Store>::keys
    let v = s.load("a").await; //~ TYPE v: Option<u32>; CALL <S as Store>::load
    n + v.unwrap_or(0) as usize
}
trait Base { fn id(&self) -> u8 { 1 } }
trait Derived: Base {}
impl Base for u8 {}
impl Derived for u8 {}
fn up(d: &dyn Derived) -> u8 { let b: &dyn Base = d; b.id() + d.id() } //~ TYPE b: &dyn Base; CALL <dyn Base as Base>::id
struct Node { value: i32, children: Vec<Rc<RefCell<Node>>> }
fn total(n: &Rc<RefCell<Node>>) -> i32 {
    let node = n.borrow(); //~ TYPE node: Ref<Node>; CALL <RefCell<T>>::borrow
    node.value + node.children.iter().map(total).sum::<i32>() //~ CALL <Ref<T> as Deref>::deref
}
fn group(words: &[&str]) -> BTreeMap<usize, Vec<String>> {
    let mut out: BTreeMap<_, Vec<_>> = BTreeMap::new(); //~ TYPE out: BTreeMap<usize, Vec<String>>
    for w in words { out.entry(w.len()).or_default().push(w.to_string()); } //~ TYPE w: &&str; CALL <Vec<T>>::push
    out
}
fn parse_all(lines: &[&str]) -> Result<Vec<i32>, std::num::ParseIntError> { lines.iter().map(|l| l.parse()).collect() } //~ TYPE l: &&str; CALL <str>::parse
fn sum_refs(a: &i32, b: &i32) -> i32 { a + b * 2 } //~ CALL <&'a i32 as Mul<i32>>::mul; CALL <&'a i32 as Add<i32>>::add
struct Matrix<const R: usize, const C: usize>([[f64; C]; R]);
impl<const R: usize, const C: usize> std::ops::Mul<f64> for Matrix<R, C> {
    type Output = Self;
    fn mul(mut self, by: f64) -> Self { for row in self.0.iter_mut() { for x in row { *x *= by; } } self } //~ TYPE row: &mut [f64; C]; TYPE x: &mut f64
}
fn shared(m: &Arc<Mutex<Vec<u8>>>) -> usize {
    let mut guard = m.lock().unwrap(); //~ TYPE guard: MutexGuard<Vec<u8>>; CALL <Mutex<T>>::lock
    guard.push(1); //~ CALL <MutexGuard<T> as DerefMut>::deref_mut
    guard.len() //~ CALL <MutexGuard<T> as Deref>::deref
}
fn make_adder(n: i32) -> impl Fn(i32) -> Box<dyn Fn(i32) -> i32> { move |a| Box::new(move |b| a + b + n) } //~ TYPE a: i32; TYPE b: i32
fn first_even(v: &[i32]) -> Option<i32> {
    let found = v.iter().find(|&&x| x % 2 == 0)?; //~ TYPE x: i32; TYPE found: &i32
    let double = |y: i32| -> Option<i32> { let z = y.checked_mul(2)?; Some(z) }; //~ TYPE z: i32
    double(*found)
}
fn main() {
    let m = Matrix([[1.0, 2.0]]) * 2.0; //~ TYPE m: Matrix<1, 2>; CALL <Matrix<R, C> as Mul<f64>>::mul
    let set: HashSet<_> = [1u8, 2].into_iter().collect(); //~ TYPE set: HashSet<u8>
    let both: Vec<_> = set.iter().zip("ab".chars()).collect(); //~ TYPE both: Vec<(&u8, char)>
    let (evens, odds): (Vec<i32>, Vec<i32>) = (0..9).partition(|n| n % 2 == 0); //~ TYPE n: &i32
    let t = make_adder(1)(2)(3); //~ TYPE t: i32
    let nested = vec![Some(1), None].into_iter().flatten().max_by_key(|x| *x); //~ TYPE nested: Option<i32>; TYPE x: &i32
    let mut sorted = vec![2.5, 1.0];
    sorted.sort_by(|a, b| b.partial_cmp(a).unwrap()); //~ CALL <f64 as PartialOrd<f64>>::partial_cmp
    let text: String = sorted.iter().map(|f| format!("{f:.1}")).collect::<Vec<_>>().join("-"); //~ TYPE f: &f64
    let bytes = text.bytes().rev().map(|b| b ^ 0xff).collect::<Box<[u8]>>(); //~ TYPE b: u8; TYPE bytes: Box<[u8]>
    let boxed: Box<dyn Iterator<Item = u8>> = if bytes.is_empty() { Box::new(std::iter::empty()) } else { Box::new(bytes.into_iter()) };
    let count = boxed.take_while(|b| *b > 0).count(); //~ TYPE b: &u8; TYPE count: usize
    let mut w = Windows { data: vec![], at: 0 };
    while let Some(chunk) = w.lend() { drop(chunk.len()); } //~ TYPE chunk: &[u8]
    let r: Result<u8, String> = "1".parse::<u8>().map_err(|e| e.to_string()); //~ TYPE e: ParseIntError
    let _ = (m.0, both, evens, odds, t, nested, count, r, up(&1), parse_all(&[]), group(&[]), first_even(&[]), sum_refs(&1, &2));
    let _ = (total(&Rc::new(RefCell::new(Node { value: 1, children: Vec::new() }))), shared(&Arc::new(Mutex::new(vec![]))), use_store(&Mem(HashMap::new())));
}
