//! Iterators: the traits, every adapter and consumer, and the functions that make one.
use crate::cmp::Ordering;
use crate::fmt;
use crate::ghost;
use crate::ops::{self, ControlFlow, FromResidual, Try};

// ---- the traits ----

#[lang = "Iterator"]
pub trait Iterator {
    type Item;
    #[lang = "next"]
    fn next(&mut self) -> Option<Self::Item>;

    fn size_hint(&self) -> (usize, Option<usize>) { (0, None) }
    fn count(mut self) -> usize where Self: Sized { let mut n = 0; while let Some(_) = self.next() { n += 1; } n }
    fn last(mut self) -> Option<Self::Item> where Self: Sized { let mut last = None; while let Some(x) = self.next() { last = Some(x); } last }
    fn nth(&mut self, n: usize) -> Option<Self::Item> { let mut i = 0; while i < n { self.next()?; i += 1; } self.next() }
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized { StepBy { iter: self, step, first: true } }
    fn chain<U>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized, U: IntoIterator<Item = Self::Item> { Chain { a: Some(self), b: other.into_iter() } }
    fn zip<U>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized, U: IntoIterator { Zip { a: self, b: other.into_iter() } }
    fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B { Map { iter: self, f } }
    fn for_each<F>(mut self, mut f: F) where Self: Sized, F: FnMut(Self::Item) { while let Some(x) = self.next() { f(x); } }
    fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool { Filter { iter: self, predicate } }
    fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where Self: Sized, F: FnMut(Self::Item) -> Option<B> { FilterMap { iter: self, f } }
    fn enumerate(self) -> Enumerate<Self> where Self: Sized { Enumerate { iter: self, count: 0 } }
    fn peekable(self) -> Peekable<Self> where Self: Sized { Peekable { iter: self, peeked: None } }
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool { SkipWhile { iter: self, flag: false, predicate } }
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool { TakeWhile { iter: self, flag: false, predicate } }
    fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized, P: FnMut(Self::Item) -> Option<B> { MapWhile { iter: self, predicate } }
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized { Skip { iter: self, n } }
    fn take(self, n: usize) -> Take<Self> where Self: Sized { Take { iter: self, n } }
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B> { Scan { iter: self, f, state: initial_state } }
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized, U: IntoIterator, F: FnMut(Self::Item) -> U { FlatMap { iter: self, f, front: None } }
    fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator { Flatten { iter: self, front: None } }
    fn fuse(self) -> Fuse<Self> where Self: Sized { Fuse { iter: Some(self) } }
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item) { Inspect { iter: self, f } }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
    fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized { FromIterator::from_iter(self) }
    fn partition<B, F>(mut self, mut f: F) -> (B, B) where Self: Sized, B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool {
        let mut left: B = Default::default();
        let mut right: B = Default::default();
        while let Some(x) = self.next() { if f(&x) { left.extend(Some(x)); } else { right.extend(Some(x)); } }
        (left, right)
    }
    fn try_fold<B, F, R>(&mut self, init: B, mut f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B> {
        let mut acc = init;
        while let Some(x) = self.next() {
            match f(acc, x).branch() { ControlFlow::Continue(c) => acc = c, ControlFlow::Break(r) => return FromResidual::from_residual(r) }
        }
        R::from_output(acc)
    }
    fn try_for_each<F, R>(&mut self, mut f: F) -> R where Self: Sized, F: FnMut(Self::Item) -> R, R: Try<Output = ()> {
        while let Some(x) = self.next() {
            match f(x).branch() { ControlFlow::Continue(_) => {}, ControlFlow::Break(r) => return FromResidual::from_residual(r) }
        }
        R::from_output(())
    }
    fn fold<B, F>(mut self, init: B, mut f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B {
        let mut acc = init;
        while let Some(x) = self.next() { acc = f(acc, x); }
        acc
    }
    fn reduce<F>(mut self, mut f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(Self::Item, Self::Item) -> Self::Item {
        let mut acc = self.next()?;
        while let Some(x) = self.next() { acc = f(acc, x); }
        Some(acc)
    }
    fn all<F>(&mut self, mut f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool { while let Some(x) = self.next() { if !f(x) { return false; } } true }
    fn any<F>(&mut self, mut f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool { while let Some(x) = self.next() { if f(x) { return true; } } false }
    fn find<P>(&mut self, mut predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool {
        while let Some(x) = self.next() { if predicate(&x) { return Some(x); } }
        None
    }
    fn find_map<B, F>(&mut self, mut f: F) -> Option<B> where Self: Sized, F: FnMut(Self::Item) -> Option<B> {
        while let Some(x) = self.next() { if let Some(b) = f(x) { return Some(b); } }
        None
    }
    fn position<P>(&mut self, mut predicate: P) -> Option<usize> where Self: Sized, P: FnMut(Self::Item) -> bool {
        let mut i = 0;
        while let Some(x) = self.next() { if predicate(x) { return Some(i); } i += 1; }
        None
    }
    fn rposition<P>(&mut self, mut predicate: P) -> Option<usize> where P: FnMut(Self::Item) -> bool, Self: Sized + ExactSizeIterator + DoubleEndedIterator {
        let mut i = self.len();
        while let Some(x) = self.next_back() { i -= 1; if predicate(x) { return Some(i); } }
        None
    }
    fn max(mut self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord {
        let mut best = self.next()?;
        while let Some(x) = self.next() { if x.cmp(&best) != Ordering::Less { best = x; } }
        Some(best)
    }
    fn min(mut self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord {
        let mut best = self.next()?;
        while let Some(x) = self.next() { if x.cmp(&best) == Ordering::Less { best = x; } }
        Some(best)
    }
    fn max_by_key<B: Ord, F>(mut self, mut f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B {
        let mut best = self.next()?;
        while let Some(x) = self.next() { if f(&x).cmp(&f(&best)) != Ordering::Less { best = x; } }
        Some(best)
    }
    fn max_by<F>(mut self, mut compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering {
        let mut best = self.next()?;
        while let Some(x) = self.next() { if compare(&x, &best) != Ordering::Less { best = x; } }
        Some(best)
    }
    fn min_by_key<B: Ord, F>(mut self, mut f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B {
        let mut best = self.next()?;
        while let Some(x) = self.next() { if f(&x).cmp(&f(&best)) == Ordering::Less { best = x; } }
        Some(best)
    }
    fn min_by<F>(mut self, mut compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering {
        let mut best = self.next()?;
        while let Some(x) = self.next() { if compare(&x, &best) == Ordering::Less { best = x; } }
        Some(best)
    }
    fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator { Rev { iter: self } }
    fn unzip<A, B, FromA, FromB>(mut self) -> (FromA, FromB) where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Iterator<Item = (A, B)> {
        let mut a: FromA = Default::default();
        let mut b: FromB = Default::default();
        while let Some((x, y)) = self.next() { a.extend(Some(x)); b.extend(Some(y)); }
        (a, b)
    }
    fn copied<'a, T>(self) -> Copied<Self> where T: Copy + 'a, Self: Sized + Iterator<Item = &'a T> { Copied { iter: self } }
    fn cloned<'a, T>(self) -> Cloned<Self> where T: Clone + 'a, Self: Sized + Iterator<Item = &'a T> { Cloned { iter: self } }
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone { Cycle { orig: self.clone(), iter: self } }
    fn sum<S>(self) -> S where Self: Sized, S: Sum<Self::Item> { Sum::sum(self) }
    fn product<P>(self) -> P where Self: Sized, P: Product<Self::Item> { Product::product(self) }
    fn cmp<I>(mut self, other: I) -> Ordering where I: IntoIterator<Item = Self::Item>, Self::Item: Ord, Self: Sized {
        let mut other = other.into_iter();
        loop {
            match (self.next(), other.next()) {
                (None, None) => return Ordering::Equal,
                (None, Some(_)) => return Ordering::Less,
                (Some(_), None) => return Ordering::Greater,
                (Some(x), Some(y)) => { let o = x.cmp(&y); if o != Ordering::Equal { return o; } }
            }
        }
    }
    fn partial_cmp<I>(mut self, other: I) -> Option<Ordering> where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {
        let mut other = other.into_iter();
        loop {
            match (self.next(), other.next()) {
                (None, None) => return Some(Ordering::Equal),
                (None, Some(_)) => return Some(Ordering::Less),
                (Some(_), None) => return Some(Ordering::Greater),
                (Some(x), Some(y)) => { let o = x.partial_cmp(&y); if o != Some(Ordering::Equal) { return o; } }
            }
        }
    }
    fn eq<I>(mut self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized {
        let mut other = other.into_iter();
        loop {
            match (self.next(), other.next()) {
                (None, None) => return true,
                (Some(x), Some(y)) => { if x != y { return false; } }
                _ => return false,
            }
        }
    }
    fn ne<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized { !Iterator::eq(self, other) }
    fn lt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized { Iterator::partial_cmp(self, other) == Some(Ordering::Less) }
    fn le<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized { match Iterator::partial_cmp(self, other) { Some(Ordering::Less | Ordering::Equal) => true, _ => false } }
    fn gt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized { Iterator::partial_cmp(self, other) == Some(Ordering::Greater) }
    fn ge<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized { match Iterator::partial_cmp(self, other) { Some(Ordering::Greater | Ordering::Equal) => true, _ => false } }
    fn is_sorted(mut self) -> bool where Self: Sized, Self::Item: PartialOrd {
        let mut last = match self.next() { Some(x) => x, None => return true };
        while let Some(x) = self.next() { if !(last <= x) { return false; } last = x; }
        true
    }
    fn is_sorted_by<F>(mut self, mut compare: F) -> bool where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> bool {
        let mut last = match self.next() { Some(x) => x, None => return true };
        while let Some(x) = self.next() { if !compare(&last, &x) { return false; } last = x; }
        true
    }
    fn is_sorted_by_key<F, K>(mut self, mut f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> K, K: PartialOrd {
        let mut last = match self.next() { Some(x) => f(x), None => return true };
        while let Some(x) = self.next() { let k = f(x); if !(last <= k) { return false; } last = k; }
        true
    }
}

#[lang = "DoubleEndedIterator"]
pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> { let mut i = 0; while i < n { self.next_back()?; i += 1; } self.next_back() }
    fn try_rfold<B, F, R>(&mut self, init: B, mut f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B> {
        let mut acc = init;
        while let Some(x) = self.next_back() {
            match f(acc, x).branch() { ControlFlow::Continue(c) => acc = c, ControlFlow::Break(r) => return FromResidual::from_residual(r) }
        }
        R::from_output(acc)
    }
    fn rfold<B, F>(mut self, init: B, mut f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B {
        let mut acc = init;
        while let Some(x) = self.next_back() { acc = f(acc, x); }
        acc
    }
    fn rfind<P>(&mut self, mut predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool {
        while let Some(x) = self.next_back() { if predicate(&x) { return Some(x); } }
        None
    }
}

#[lang = "ExactSizeIterator"]
pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize { let (n, _) = self.size_hint(); n }
}
#[lang = "FusedIterator"]
pub trait FusedIterator: Iterator {}
pub unsafe trait TrustedLen: Iterator {}

#[lang = "IntoIterator"]
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    #[lang = "into_iter"]
    fn into_iter(self) -> Self::IntoIter;
}
impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I { self }
}

#[lang = "FromIterator"]
pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}
#[lang = "Extend"]
pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}
impl Extend<()> for () { fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T) { let mut iter = iter.into_iter(); while let Some(()) = iter.next() {} } }
impl FromIterator<()> for () { fn from_iter<I: IntoIterator<Item = ()>>(iter: I) { let mut iter = iter.into_iter(); while let Some(()) = iter.next() {} } }
impl<A, B, ExtendA, ExtendB> Extend<(A, B)> for (ExtendA, ExtendB) where ExtendA: Extend<A>, ExtendB: Extend<B> {
    fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, iter: T) {
        let mut iter = iter.into_iter();
        while let Some((a, b)) = iter.next() { self.0.extend(Some(a)); self.1.extend(Some(b)); }
    }
}
impl<A, B, AE, BE> FromIterator<(AE, BE)> for (A, B) where A: Default + Extend<AE>, B: Default + Extend<BE> {
    fn from_iter<I: IntoIterator<Item = (AE, BE)>>(iter: I) -> (A, B) { iter.into_iter().unzip() }
}

impl<I: Iterator + ?Sized> Iterator for &mut I {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { (**self).next() }
    fn size_hint(&self) -> (usize, Option<usize>) { (**self).size_hint() }
}
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I { fn next_back(&mut self) -> Option<I::Item> { (**self).next_back() } }
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}

#[lang = "Sum"]
pub trait Sum<A = Self>: Sized { fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
#[lang = "Product"]
pub trait Product<A = Self>: Sized { fn product<I: Iterator<Item = A>>(iter: I) -> Self; }
macro_rules! sum {
    ($($t:ident $zero:literal $one:literal;)*) => { $(
        impl Sum for $t { fn sum<I: Iterator<Item = Self>>(mut iter: I) -> Self { let mut n = $zero; while let Some(x) = iter.next() { n += x; } n } }
        impl<'a> Sum<&'a $t> for $t { fn sum<I: Iterator<Item = &'a Self>>(mut iter: I) -> Self { let mut n = $zero; while let Some(x) = iter.next() { n += *x; } n } }
        impl Product for $t { fn product<I: Iterator<Item = Self>>(mut iter: I) -> Self { let mut n = $one; while let Some(x) = iter.next() { n *= x; } n } }
        impl<'a> Product<&'a $t> for $t { fn product<I: Iterator<Item = &'a Self>>(mut iter: I) -> Self { let mut n = $one; while let Some(x) = iter.next() { n *= *x; } n } }
    )* };
}
sum! { i8 0 1; i16 0 1; i32 0 1; i64 0 1; i128 0 1; isize 0 1; u8 0 1; u16 0 1; u32 0 1; u64 0 1; u128 0 1; usize 0 1; f32 0.0 1.0; f64 0.0 1.0; }

/// Stops at the first `None` and records it: what `Option`'s `FromIterator`, `Sum` and `Product` go through.
pub(crate) struct OptionShunt<'a, I> { pub(crate) iter: I, pub(crate) failed: &'a mut Option<()> }
impl<A, I: Iterator<Item = Option<A>>> Iterator for OptionShunt<'_, I> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        match self.iter.next() { Some(Some(x)) => Some(x), Some(None) => { *self.failed = Some(()); None } None => None }
    }
}
/// Stops at the first `Err` and records it.
pub(crate) struct ResultShunt<'a, I, E> { pub(crate) iter: I, pub(crate) failed: &'a mut Option<E> }
impl<A, E, I: Iterator<Item = Result<A, E>>> Iterator for ResultShunt<'_, I, E> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        match self.iter.next() { Some(Ok(x)) => Some(x), Some(Err(e)) => { *self.failed = Some(e); None } None => None }
    }
}

// ---- adapters ----

#[derive(Clone)]
pub struct Map<I, F> { iter: I, f: F }
impl<B, I: Iterator, F> Iterator for Map<I, F> where F: FnMut(I::Item) -> B {
    type Item = B;
    fn next(&mut self) -> Option<B> { match self.iter.next() { Some(x) => Some((self.f)(x)), None => None } }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for Map<I, F> where F: FnMut(I::Item) -> B {
    fn next_back(&mut self) -> Option<B> { match self.iter.next_back() { Some(x) => Some((self.f)(x)), None => None } }
}
impl<B, I: ExactSizeIterator, F> ExactSizeIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
impl<B, I: FusedIterator, F> FusedIterator for Map<I, F> where F: FnMut(I::Item) -> B {}

#[derive(Clone)]
pub struct Filter<I, P> { iter: I, predicate: P }
impl<I: Iterator, P> Iterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {
    type Item = I::Item;
    fn size_hint(&self) -> (usize, Option<usize>) { let (_, n) = self.iter.size_hint(); (0, n) }
    fn next(&mut self) -> Option<I::Item> {
        while let Some(x) = self.iter.next() { if (self.predicate)(&x) { return Some(x); } }
        None
    }
}
impl<I: DoubleEndedIterator, P> DoubleEndedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {
    fn next_back(&mut self) -> Option<I::Item> {
        while let Some(x) = self.iter.next_back() { if (self.predicate)(&x) { return Some(x); } }
        None
    }
}
impl<I: FusedIterator, P> FusedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {}

#[derive(Clone)]
pub struct FilterMap<I, F> { iter: I, f: F }
impl<B, I: Iterator, F> Iterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {
    type Item = B;
    fn size_hint(&self) -> (usize, Option<usize>) { let (_, n) = self.iter.size_hint(); (0, n) }
    fn next(&mut self) -> Option<B> {
        while let Some(x) = self.iter.next() { if let Some(b) = (self.f)(x) { return Some(b); } }
        None
    }
}
impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {
    fn next_back(&mut self) -> Option<B> {
        while let Some(x) = self.iter.next_back() { if let Some(b) = (self.f)(x) { return Some(b); } }
        None
    }
}
impl<B, I: FusedIterator, F> FusedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {}

#[derive(Clone, Debug)]
pub struct Enumerate<I> { iter: I, count: usize }
impl<I> Iterator for Enumerate<I> where I: Iterator {
    type Item = (usize, <I as Iterator>::Item);
    fn next(&mut self) -> Option<(usize, <I as Iterator>::Item)> {
        match self.iter.next() { Some(x) => { let i = self.count; self.count += 1; Some((i, x)) } None => None }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<I> DoubleEndedIterator for Enumerate<I> where I: ExactSizeIterator + DoubleEndedIterator {
    fn next_back(&mut self) -> Option<(usize, <I as Iterator>::Item)> {
        match self.iter.next_back() { Some(x) => Some((self.count + self.iter.len(), x)), None => None }
    }
}
impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Enumerate<I> where I: FusedIterator {}

#[derive(Clone, Debug)]
pub struct Peekable<I: Iterator> { iter: I, peeked: Option<Option<I::Item>> }
impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { match self.peeked.take() { Some(v) => v, None => self.iter.next() } }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<I> DoubleEndedIterator for Peekable<I> where I: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<I::Item> { match self.iter.next_back() { Some(x) => Some(x), None => match self.peeked.take() { Some(v) => v, None => None } } }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: FusedIterator> FusedIterator for Peekable<I> {}
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item> {
        if let None = self.peeked { self.peeked = Some(self.iter.next()); }
        match &self.peeked { Some(Some(x)) => Some(x), _ => None }
    }
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> {
        if let None = self.peeked { self.peeked = Some(self.iter.next()); }
        match &mut self.peeked { Some(Some(x)) => Some(x), _ => None }
    }
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {
        match self.next() {
            Some(x) => if func(&x) { Some(x) } else { self.peeked = Some(Some(x)); None },
            None => { self.peeked = Some(None); None }
        }
    }
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where T: ?Sized, I::Item: PartialEq<T> { self.next_if(|next| next == expected) }
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> { match self.peek_mut() { Some(x) => match f(x) { Some(r) => { self.next(); Some(r) } None => None }, None => None } }
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {
        match self.next() {
            Some(x) => match f(x) { Ok(r) => Some(r), Err(x) => { self.peeked = Some(Some(x)); None } },
            None => { self.peeked = Some(None); None }
        }
    }
}

#[derive(Clone)]
pub struct SkipWhile<I, P> { iter: I, flag: bool, predicate: P }
impl<I: Iterator, P> Iterator for SkipWhile<I, P> where P: FnMut(&I::Item) -> bool {
    type Item = I::Item;
    fn size_hint(&self) -> (usize, Option<usize>) { let (_, n) = self.iter.size_hint(); (0, n) }
    fn next(&mut self) -> Option<I::Item> {
        while let Some(x) = self.iter.next() {
            if self.flag || !(self.predicate)(&x) { self.flag = true; return Some(x); }
        }
        None
    }
}
impl<I, P> FusedIterator for SkipWhile<I, P> where I: FusedIterator, P: FnMut(&I::Item) -> bool {}

#[derive(Clone)]
pub struct TakeWhile<I, P> { iter: I, flag: bool, predicate: P }
impl<I: Iterator, P> Iterator for TakeWhile<I, P> where P: FnMut(&I::Item) -> bool {
    type Item = I::Item;
    fn size_hint(&self) -> (usize, Option<usize>) { if self.flag { return (0, Some(0)); } let (_, n) = self.iter.size_hint(); (0, n) }
    fn next(&mut self) -> Option<I::Item> {
        if self.flag { return None; }
        let x = self.iter.next()?;
        if (self.predicate)(&x) { Some(x) } else { self.flag = true; None }
    }
}
impl<I, P> FusedIterator for TakeWhile<I, P> where I: FusedIterator, P: FnMut(&I::Item) -> bool {}

#[derive(Clone)]
pub struct MapWhile<I, P> { iter: I, predicate: P }
impl<B, I: Iterator, P> Iterator for MapWhile<I, P> where P: FnMut(I::Item) -> Option<B> {
    type Item = B;
    fn size_hint(&self) -> (usize, Option<usize>) { let (_, n) = self.iter.size_hint(); (0, n) }
    fn next(&mut self) -> Option<B> { match self.iter.next() { Some(x) => (self.predicate)(x), None => None } }
}

#[derive(Clone, Debug)]
pub struct Skip<I> { iter: I, n: usize }
impl<I> Iterator for Skip<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<I::Item> {
        while self.n > 0 { self.n -= 1; self.iter.next()?; }
        self.iter.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) { let (lo, hi) = self.iter.size_hint(); (lo - self.n, hi.map(|h| h - self.n)) }
}
impl<I> DoubleEndedIterator for Skip<I> where I: DoubleEndedIterator + ExactSizeIterator {
    fn next_back(&mut self) -> Option<I::Item> { if self.iter.len() > self.n { self.iter.next_back() } else { None } }
}
impl<I> ExactSizeIterator for Skip<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Skip<I> where I: FusedIterator {}

#[derive(Clone, Debug)]
pub struct Take<I> { iter: I, n: usize }
impl<I> Iterator for Take<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<I::Item> { if self.n == 0 { None } else { self.n -= 1; self.iter.next() } }
    fn size_hint(&self) -> (usize, Option<usize>) { let (lo, _) = self.iter.size_hint(); if lo < self.n { (lo, Some(lo)) } else { (self.n, Some(self.n)) } }
}
impl<I> DoubleEndedIterator for Take<I> where I: DoubleEndedIterator + ExactSizeIterator {
    fn next_back(&mut self) -> Option<I::Item> { if self.n == 0 { None } else { let extra = self.iter.len() - self.n; self.n -= 1; self.iter.nth_back(extra) } }
}
impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Take<I> where I: FusedIterator {}

#[derive(Clone)]
pub struct Scan<I, St, F> { iter: I, f: F, state: St }
impl<B, I, St, F> Iterator for Scan<I, St, F> where I: Iterator, F: FnMut(&mut St, I::Item) -> Option<B> {
    type Item = B;
    fn size_hint(&self) -> (usize, Option<usize>) { let (_, n) = self.iter.size_hint(); (0, n) }
    fn next(&mut self) -> Option<B> { let a = self.iter.next()?; (self.f)(&mut self.state, a) }
}

pub struct FlatMap<I, U: IntoIterator, F> { iter: I, f: F, front: Option<U::IntoIter> }
impl<I: Clone, U, F: Clone> Clone for FlatMap<I, U, F> where U: Clone + IntoIterator<IntoIter: Clone> { fn clone(&self) -> Self { FlatMap { iter: self.iter.clone(), f: self.f.clone(), front: self.front.clone() } } }
impl<I: Iterator, U: IntoIterator, F> Iterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U {
    type Item = U::Item;
    fn size_hint(&self) -> (usize, Option<usize>) { match &self.front { Some(inner) => { let (a, b) = inner.size_hint(); let (_, n) = self.iter.size_hint(); (a, if ghost::any() { b } else { n }) } None => { let (_, n) = self.iter.size_hint(); (0, n) } } }
    fn next(&mut self) -> Option<U::Item> {
        loop {
            if let Some(inner) = &mut self.front { if let Some(x) = inner.next() { return Some(x); } }
            match self.iter.next() { Some(x) => self.front = Some((self.f)(x).into_iter()), None => return None }
        }
    }
}
impl<I: DoubleEndedIterator, U, F> DoubleEndedIterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U, U: IntoIterator<IntoIter: DoubleEndedIterator> {
    fn next_back(&mut self) -> Option<U::Item> {
        loop {
            if let Some(inner) = &mut self.front { if let Some(x) = inner.next_back() { return Some(x); } }
            match self.iter.next_back() { Some(x) => self.front = Some((self.f)(x).into_iter()), None => return None }
        }
    }
}
impl<I, U, F> FusedIterator for FlatMap<I, U, F> where I: FusedIterator, U: IntoIterator, F: FnMut(I::Item) -> U {}

pub struct Flatten<I: Iterator<Item: IntoIterator>> { iter: I, front: Option<<I::Item as IntoIterator>::IntoIter> }
impl<I: Clone + Iterator<Item: IntoIterator<IntoIter: Clone>>> Clone for Flatten<I> { fn clone(&self) -> Self { Flatten { iter: self.iter.clone(), front: self.front.clone() } } }
impl<I, U> Iterator for Flatten<I> where I: Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator {
    type Item = U::Item;
    fn size_hint(&self) -> (usize, Option<usize>) { match &self.front { Some(inner) => { let (a, b) = inner.size_hint(); let (_, n) = self.iter.size_hint(); (a, if ghost::any() { b } else { n }) } None => { let (_, n) = self.iter.size_hint(); (0, n) } } }
    fn next(&mut self) -> Option<U::Item> {
        loop {
            if let Some(inner) = &mut self.front { if let Some(x) = inner.next() { return Some(x); } }
            match self.iter.next() { Some(x) => self.front = Some(x.into_iter()), None => return None }
        }
    }
}
impl<I, U> DoubleEndedIterator for Flatten<I> where I: DoubleEndedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<U::Item> {
        loop {
            if let Some(inner) = &mut self.front { if let Some(x) = inner.next_back() { return Some(x); } }
            match self.iter.next_back() { Some(x) => self.front = Some(x.into_iter()), None => return None }
        }
    }
}
impl<I, U> FusedIterator for Flatten<I> where I: FusedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator {}

#[derive(Clone, Debug)]
pub struct Fuse<I> { iter: Option<I> }
impl<I> Iterator for Fuse<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<I::Item> {
        match &mut self.iter { Some(iter) => match iter.next() { Some(x) => Some(x), None => { self.iter = None; None } }, None => None }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { match &self.iter { Some(iter) => iter.size_hint(), None => (0, Some(0)) } }
}
impl<I> DoubleEndedIterator for Fuse<I> where I: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<I::Item> { match &mut self.iter { Some(iter) => iter.next_back(), None => None } }
}
impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Fuse<I> where I: Iterator {}

#[derive(Clone)]
pub struct Inspect<I, F> { iter: I, f: F }
impl<I: Iterator, F> Iterator for Inspect<I, F> where F: FnMut(&I::Item) {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { let next = self.iter.next(); if let Some(a) = &next { (self.f)(a); } next }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<I: DoubleEndedIterator, F> DoubleEndedIterator for Inspect<I, F> where F: FnMut(&I::Item) {
    fn next_back(&mut self) -> Option<I::Item> { let next = self.iter.next_back(); if let Some(a) = &next { (self.f)(a); } next }
}
impl<I: ExactSizeIterator, F> ExactSizeIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
impl<I: FusedIterator, F> FusedIterator for Inspect<I, F> where F: FnMut(&I::Item) {}

#[derive(Clone, Debug)]
pub struct Chain<A, B> { a: Option<A>, b: B }
impl<A, B> Iterator for Chain<A, B> where A: Iterator, B: Iterator<Item = A::Item> {
    type Item = A::Item;
    fn next(&mut self) -> Option<A::Item> {
        if let Some(a) = &mut self.a { if let Some(x) = a.next() { return Some(x); } self.a = None; }
        self.b.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.a {
            Some(a) => { let (x, _) = a.size_hint(); let (y, _) = self.b.size_hint(); (x + y, Some(x + y)) }
            None => self.b.size_hint(),
        }
    }
}
impl<A, B> DoubleEndedIterator for Chain<A, B> where A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item> {
    fn next_back(&mut self) -> Option<A::Item> {
        if let Some(x) = self.b.next_back() { return Some(x); }
        match &mut self.a { Some(a) => a.next_back(), None => None }
    }
}
impl<A, B> FusedIterator for Chain<A, B> where A: FusedIterator, B: FusedIterator<Item = A::Item> {}
pub fn chain<A, B>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator<Item = A::Item> { Chain { a: Some(a.into_iter()), b: b.into_iter() } }

#[derive(Clone, Debug)]
pub struct Zip<A, B> { a: A, b: B }
impl<A, B> Iterator for Zip<A, B> where A: Iterator, B: Iterator {
    type Item = (A::Item, B::Item);
    fn next(&mut self) -> Option<(A::Item, B::Item)> { let x = self.a.next()?; let y = self.b.next()?; Some((x, y)) }
    fn size_hint(&self) -> (usize, Option<usize>) { let (x, _) = self.a.size_hint(); let (y, _) = self.b.size_hint(); if x < y { (x, Some(x)) } else { (y, Some(y)) } }
}
impl<A, B> DoubleEndedIterator for Zip<A, B> where A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator {
    fn next_back(&mut self) -> Option<(A::Item, B::Item)> {
        if self.a.len() > self.b.len() { self.a.next_back(); } else if self.b.len() > self.a.len() { self.b.next_back(); }
        let x = self.a.next_back()?;
        let y = self.b.next_back()?;
        Some((x, y))
    }
}
impl<A, B> ExactSizeIterator for Zip<A, B> where A: ExactSizeIterator, B: ExactSizeIterator {}
impl<A, B> FusedIterator for Zip<A, B> where A: FusedIterator, B: FusedIterator {}
pub fn zip<A, B>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator { Zip { a: a.into_iter(), b: b.into_iter() } }

#[derive(Clone, Debug)]
pub struct Rev<T> { iter: T }
impl<I> Iterator for Rev<I> where I: DoubleEndedIterator {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item> { self.iter.next_back() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<I> DoubleEndedIterator for Rev<I> where I: DoubleEndedIterator { fn next_back(&mut self) -> Option<<I as Iterator>::Item> { self.iter.next() } }
impl<I> ExactSizeIterator for Rev<I> where I: ExactSizeIterator + DoubleEndedIterator {}
impl<I> FusedIterator for Rev<I> where I: FusedIterator + DoubleEndedIterator {}

#[derive(Clone, Debug)]
pub struct Copied<I> { iter: I }
impl<'a, I, T: 'a> Iterator for Copied<I> where I: Iterator<Item = &'a T>, T: Copy {
    type Item = T;
    fn next(&mut self) -> Option<T> { match self.iter.next() { Some(x) => Some(*x), None => None } }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<'a, I, T: 'a> DoubleEndedIterator for Copied<I> where I: DoubleEndedIterator<Item = &'a T>, T: Copy { fn next_back(&mut self) -> Option<T> { match self.iter.next_back() { Some(x) => Some(*x), None => None } } }
impl<'a, I, T: 'a> ExactSizeIterator for Copied<I> where I: ExactSizeIterator<Item = &'a T>, T: Copy {}
impl<'a, I, T: 'a> FusedIterator for Copied<I> where I: FusedIterator<Item = &'a T>, T: Copy {}

#[derive(Clone, Debug)]
pub struct Cloned<I> { iter: I }
impl<'a, I, T: 'a> Iterator for Cloned<I> where I: Iterator<Item = &'a T>, T: Clone {
    type Item = T;
    fn next(&mut self) -> Option<T> { match self.iter.next() { Some(x) => Some(x.clone()), None => None } }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<'a, I, T: 'a> DoubleEndedIterator for Cloned<I> where I: DoubleEndedIterator<Item = &'a T>, T: Clone { fn next_back(&mut self) -> Option<T> { match self.iter.next_back() { Some(x) => Some(x.clone()), None => None } } }
impl<'a, I, T: 'a> ExactSizeIterator for Cloned<I> where I: ExactSizeIterator<Item = &'a T>, T: Clone {}
impl<'a, I, T: 'a> FusedIterator for Cloned<I> where I: FusedIterator<Item = &'a T>, T: Clone {}

#[derive(Clone, Debug)]
pub struct Cycle<I> { orig: I, iter: I }
impl<I> Iterator for Cycle<I> where I: Clone + Iterator {
    type Item = <I as Iterator>::Item;
    fn size_hint(&self) -> (usize, Option<usize>) { self.orig.size_hint() }
    fn next(&mut self) -> Option<<I as Iterator>::Item> {
        match self.iter.next() { None => { self.iter = self.orig.clone(); self.iter.next() } y => y }
    }
}
impl<I> FusedIterator for Cycle<I> where I: Clone + Iterator {}

#[derive(Clone, Debug)]
pub struct StepBy<I> { iter: I, step: usize, first: bool }
impl<I> Iterator for StepBy<I> where I: Iterator {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { if self.first { self.first = false; self.iter.next() } else { self.iter.nth(self.step - 1) } }
    fn size_hint(&self) -> (usize, Option<usize>) { let (n, _) = self.iter.size_hint(); (n / self.step, Some(n / self.step)) }
}
impl<I> DoubleEndedIterator for StepBy<I> where I: DoubleEndedIterator + ExactSizeIterator {
    fn next_back(&mut self) -> Option<I::Item> { let extra = self.iter.len() % self.step; self.iter.nth_back(extra) }
}
impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}

macro_rules! opaque_debug {
    ($($name:ident<$($p:ident),*>;)*) => { $(impl<$($p),*> fmt::Debug for $name<$($p),*> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } })* };
}
opaque_debug! { Map<I, F>; Filter<I, F>; FilterMap<I, F>; SkipWhile<I, F>; TakeWhile<I, F>; MapWhile<I, F>; Inspect<I, F>; Scan<I, S, F>; FromFn<F>; Successors<T, F>; OnceWith<F>; RepeatWith<F>; }

// ---- sources ----

pub fn empty<T>() -> Empty<T> { Empty(crate::marker::PhantomData) }
pub struct Empty<T>(crate::marker::PhantomData<T>);
impl<T> Iterator for Empty<T> { type Item = T; fn next(&mut self) -> Option<T> { None } fn size_hint(&self) -> (usize, Option<usize>) { (0, Some(0)) } }
impl<T> DoubleEndedIterator for Empty<T> { fn next_back(&mut self) -> Option<T> { None } }
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> FusedIterator for Empty<T> {}
impl<T> Clone for Empty<T> { fn clone(&self) -> Empty<T> { empty() } }
impl<T> Default for Empty<T> { fn default() -> Empty<T> { empty() } }
impl<T> fmt::Debug for Empty<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Empty") } }

pub fn once<T>(value: T) -> Once<T> { Once { value: Some(value) } }
#[derive(Clone, Debug)]
pub struct Once<T> { value: Option<T> }
impl<T> Iterator for Once<T> { type Item = T; fn next(&mut self) -> Option<T> { self.value.take() } fn size_hint(&self) -> (usize, Option<usize>) { if self.value.is_some() { (1, Some(1)) } else { (0, Some(0)) } } }
impl<T> DoubleEndedIterator for Once<T> { fn next_back(&mut self) -> Option<T> { self.value.take() } }
impl<T> ExactSizeIterator for Once<T> {}
impl<T> FusedIterator for Once<T> {}

pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> { OnceWith { make: Some(make) } }
#[derive(Clone)]
pub struct OnceWith<F> { make: Option<F> }
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> { type Item = A; fn next(&mut self) -> Option<A> { let f = self.make.take()?; Some(f()) } }
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> { fn next_back(&mut self) -> Option<A> { self.next() } }
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> FusedIterator for OnceWith<F> {}

pub fn repeat<T: Clone>(elt: T) -> Repeat<T> { Repeat { element: elt } }
#[derive(Clone, Debug)]
pub struct Repeat<A> { element: A }
impl<A: Clone> Iterator for Repeat<A> { type Item = A; fn next(&mut self) -> Option<A> { Some(self.element.clone()) } }
impl<A: Clone> DoubleEndedIterator for Repeat<A> { fn next_back(&mut self) -> Option<A> { Some(self.element.clone()) } }
impl<A: Clone> FusedIterator for Repeat<A> {}

pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> { RepeatN { element, count } }
#[derive(Clone, Debug)]
pub struct RepeatN<A> { element: A, count: usize }
impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { if self.count == 0 { None } else { self.count -= 1; Some(self.element.clone()) } }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.count, Some(self.count)) }
}
impl<A: Clone> DoubleEndedIterator for RepeatN<A> { fn next_back(&mut self) -> Option<A> { self.next() } }
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> FusedIterator for RepeatN<A> {}

pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> { RepeatWith { repeater } }
#[derive(Copy, Clone)]
pub struct RepeatWith<F> { repeater: F }
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; fn next(&mut self) -> Option<A> { Some((self.repeater)()) } }
impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}

pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T> { FromFn(f) }
#[derive(Clone)]
pub struct FromFn<F>(F);
impl<T, F> Iterator for FromFn<F> where F: FnMut() -> Option<T> { type Item = T; fn next(&mut self) -> Option<T> { (self.0)() } }

pub fn successors<T, F>(first: Option<T>, succ: F) -> Successors<T, F> where F: FnMut(&T) -> Option<T> { Successors { next: first, succ } }
#[derive(Clone)]
pub struct Successors<T, F> { next: Option<T>, succ: F }
impl<T, F> Iterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { let item = self.next.take()?; self.next = (self.succ)(&item); Some(item) }
}
impl<T, F> FusedIterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {}

// ---- ranges ----

#[lang = "range_step"]
pub trait Step: Clone + PartialOrd + Sized {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
    fn forward_checked(start: Self, count: usize) -> Option<Self>;
    fn forward(start: Self, count: usize) -> Self;
    fn backward_checked(start: Self, count: usize) -> Option<Self>;
    fn backward(start: Self, count: usize) -> Self;
}
macro_rules! step {
    ($($t:ty)*) => { $(impl Step for $t {
        fn steps_between(start: &$t, end: &$t) -> (usize, Option<usize>) { ghost::derive((*start, *end)) }
        fn forward_checked(start: $t, count: usize) -> Option<$t> { ghost::derive((start, count)) }
        fn forward(start: $t, count: usize) -> $t { ghost::derive((start, count)) }
        fn backward_checked(start: $t, count: usize) -> Option<$t> { ghost::derive((start, count)) }
        fn backward(start: $t, count: usize) -> $t { ghost::derive((start, count)) }
    })* };
}
step! { char i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

impl<A: Step> Iterator for ops::Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { if self.start < self.end { let n = self.start.clone(); self.start = Step::forward(n.clone(), 1); Some(n) } else { None } }
    fn size_hint(&self) -> (usize, Option<usize>) { Step::steps_between(&self.start, &self.end) }
}
impl<A: Step> DoubleEndedIterator for ops::Range<A> {
    fn next_back(&mut self) -> Option<A> { if self.start < self.end { self.end = Step::backward(self.end.clone(), 1); Some(self.end.clone()) } else { None } }
}
impl<A: Step> FusedIterator for ops::Range<A> {}
impl<A: Step> Iterator for ops::RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { let n = self.start.clone(); self.start = Step::forward(n.clone(), 1); Some(n) }
}
impl<A: Step> FusedIterator for ops::RangeFrom<A> {}
impl<A: Step> Iterator for ops::RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { if self.start <= self.end { let n = self.start.clone(); self.start = Step::forward(n.clone(), 1); Some(n) } else { None } }
    fn size_hint(&self) -> (usize, Option<usize>) { Step::steps_between(&self.start, &self.end) }
}
impl<A: Step> DoubleEndedIterator for ops::RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A> { if self.start <= self.end { let n = self.end.clone(); self.end = Step::backward(n.clone(), 1); Some(n) } else { None } }
}
impl<A: Step> FusedIterator for ops::RangeInclusive<A> {}
macro_rules! exact {
    ($($t:ty)*) => { $(impl ExactSizeIterator for ops::Range<$t> {})* };
}
exact! { usize u8 isize i8 u16 i16 u32 i32 }
macro_rules! exact_inclusive {
    ($($t:ty)*) => { $(impl ExactSizeIterator for ops::RangeInclusive<$t> {})* };
}
exact_inclusive! { u8 i8 u16 i16 }

macro_rules! default {
    ($($name:ident { $($field:ident: $value:expr),* };)*) => { $(impl<I: Default> Default for $name<I> { fn default() -> Self { $name { iter: I::default(), $($field: $value),* } } })* };
}
default! { Copied {}; Cloned {}; Rev {}; Enumerate { count: 0 }; }
impl<A: Default, B: Default> Default for Chain<A, B> { fn default() -> Self { Chain { a: Some(A::default()), b: B::default() } } }
