// Generic code: associated types, supertraits, blanket impls, default methods, `impl Trait`, `dyn Trait`.
use std::fmt::{self, Debug, Display};
use std::ops::{Add, Index, IndexMut, Deref, DerefMut, AddAssign};
trait Source { type Item; fn get(&mut self) -> Option<Self::Item>; }
trait Named { fn name(&self) -> String; }
trait Shown: Named + Display { fn shown(&self) -> String { format!("{}{}", self.name(), self) } } //~ CALL <Self as Named>::name
struct Counter(u32);
impl Source for Counter { type Item = u32; fn get(&mut self) -> Option<u32> { self.0 += 1; Some(self.0) } }
fn drain<S: Source>(mut s: S) -> Vec<S::Item> where S::Item: Clone { let mut v = vec![]; while let Some(x) = s.get() { v.push(x.clone()); } v } //~ TYPE x: <S as Source>::Item; CALL <S as Source>::get; CALL <<S as Source>::Item as Clone>::clone
impl<T: Debug> Named for T { fn name(&self) -> String { format!("{:?}", self) } }
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct Money(i64);
impl Add for Money { type Output = Money; fn add(self, o: Money) -> Money { Money(self.0 + o.0) } }
impl Add<i64> for Money { type Output = i64; fn add(self, o: i64) -> i64 { self.0 + o } }
impl AddAssign<i64> for Money { fn add_assign(&mut self, o: i64) { self.0 += o; } }
impl Display for Money { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}", self.0) } }
impl Shown for Money {}
struct Grid { cells: Vec<Money> }
impl Index<(usize, usize)> for Grid { type Output = Money; fn index(&self, at: (usize, usize)) -> &Money { &self.cells[at.0] } }
impl IndexMut<(usize, usize)> for Grid { fn index_mut(&mut self, at: (usize, usize)) -> &mut Money { &mut self.cells[at.0] } }
struct Wrap<T> { inner: T }
impl<T> Deref for Wrap<T> { type Target = T; fn deref(&self) -> &T { &self.inner } }
impl<T> DerefMut for Wrap<T> { fn deref_mut(&mut self) -> &mut T { &mut self.inner } }
fn evens(limit: u32) -> impl Iterator<Item = u32> + Clone { (0..limit).filter(|n| n % 2 == 0) }
fn apply(f: impl Fn(&str) -> usize, s: &str) -> usize { f(s) } //~ CALL value impl Trait by ref
fn dynamic(list: &[Box<dyn Shown>]) -> usize { list.iter().map(|d| d.shown().len()).sum() } //~ CALL <dyn Shown as Shown>::shown
fn largest<T: PartialOrd + Copy>(list: &[T]) -> Option<T> { let mut best = *list.first()?; for &x in list { if x > best { best = x; } } Some(best) } //~ TYPE best: T; TYPE x: T; CALL <T as PartialOrd>::gt
fn main() {
    let items = drain(Counter(0)); //~ TYPE items: Vec<u32>
    let name = Money(1).name(); //~ CALL <T as Named>::name
    let a = Money(1) + Money(2); //~ TYPE a: Money; CALL <Money as Add<Money>>::add
    let b = a + 3; //~ TYPE b: i64; CALL <Money as Add<i64>>::add
    let mut g = Grid { cells: vec![a] };
    g[(0, 0)] += 1; //~ CALL <Grid as IndexMut<(usize, usize)>>::index_mut; CALL <Money as AddAssign<i64>>::add_assign
    let c = g[(0, 0)]; //~ TYPE c: Money; CALL <Grid as Index<(usize, usize)>>::index
    let mut w = Wrap { inner: vec![1u8] };
    let n = w.len(); //~ TYPE n: usize; CALL <Wrap<T> as Deref>::deref; CALL <Vec<T>>::len
    w.push(2); //~ CALL <Wrap<T> as DerefMut>::deref_mut; CALL <Vec<T>>::push
    let e = evens(9).map(|x| x as u64).max(); //~ TYPE e: Option<u64>
    let k = apply(str::len, "abc"); //~ TYPE k: usize
    let l = apply(|s| s.trim().len(), "abc"); //~ TYPE s: &str; CALL <str>::trim
    let d = dynamic(&[Box::new(c)]); //~ TYPE d: usize
    let m = largest(&[1.5, 2.5]); //~ TYPE m: Option<f64>
    let same = a == c; //~ CALL <Money as PartialEq<Money>>::eq
    let _ = (items, name, b, n, e, k, l, d, m, same);
}

// Several bounds by one trait: the arguments say which is meant.
trait Cut<R> { fn cut(&self, range: R) -> Option<R>; fn make(range: R) -> Vec<R>; }

fn cuts<T: Cut<u8> + Cut<u16> + Cut<(u8, u8)>>(t: T) {
    let a = t.cut(1u16); //~ TYPE a: Option<u16>; CALL <T as Cut>::cut
    let b = t.cut((1, 2)); //~ TYPE b: Option<(u8, u8)>
    let c = (&t).cut(3u8); //~ TYPE c: Option<u8>
    let d = T::make((4, 5)); //~ TYPE d: Vec<(u8, u8)>; CALL <T as Cut>::make
    let e = T::make(6u16); //~ TYPE e: Vec<u16>
}
