//! `HashSet`.
use super::TryReserveError;
use super::table::{hashed, set_iterators};
use crate::borrow::Borrow;
use crate::flow::{self, at, part, test};
use crate::fmt;
use crate::ghost;
use crate::hash::{BuildHasher, Hash, RandomState};
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::ops::{BitAnd, BitOr, BitXor, Sub};

#[lang = "HashSet"]
pub struct HashSet<T, S = RandomState> { items: [T], hash: S }

impl<T> HashSet<T, RandomState> {
    pub fn new() -> HashSet<T, RandomState> { HashSet { items: ghost::empty(), hash: RandomState::new() } }
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> { HashSet { items: ghost::empty(), hash: RandomState::new() } }
}
impl<T, S> HashSet<T, S> {
    pub fn capacity(&self) -> usize { self.items.len() }
    pub fn iter(&self) -> Iter<'_, T> { Iter { items: &self.items } }
    pub fn len(&self) -> usize { self.items.len() }
    pub fn is_empty(&self) -> bool { self.items.len() == 0 }
    pub fn drain(&mut self) -> Drain<'_, T> { let items = Vec { buf: self.items }; self.items = ghost::empty(); Drain { items, of: PhantomData } }
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, T, F> where F: FnMut(&T) -> bool { ExtractIf { items: &mut self.items, pred } }
    pub fn retain<F>(&mut self, mut f: F) where F: FnMut(&T) -> bool { while ghost::shape(&self.items) { if !f(&self.items[at()]) { ghost::grow(&mut self.items); self.items[at()] = self.items[at()]; } } }
    pub fn clear(&mut self) { self.items = ghost::empty(); }
    pub const fn with_hasher(hasher: S) -> HashSet<T, S> { HashSet { items: ghost::empty(), hash: hasher } }
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> { HashSet { items: ghost::empty(), hash: hasher } }
    pub fn hasher(&self) -> &S { &self.hash }
}
impl<T, S> HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { ghost::derive((self.items.len(), additional)) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S> { Difference { items: part(&self.items, (&self.items, &other.items)), of: PhantomData } }
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S> { SymmetricDifference { a: part(&self.items, (&self.items, &other.items)), b: part(&other.items, (&self.items, &other.items)), of: PhantomData } }
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S> { Intersection { items: part(&self.items, (&self.items, &other.items)), of: PhantomData } }
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S> { Union { a: part(&self.items, (&self.items, &other.items)), b: part(&other.items, (&self.items, &other.items)), of: PhantomData } }
    #[variable_time] pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq { test((hashed(&self.items, value, &self.hash), &self.items)) }
    #[variable_time] pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Eq { if test((hashed(&self.items, value, &self.hash), &self.items)) { Some(&self.items[at()]) } else { None } }
    #[variable_time] pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool { test((&self.items, &other.items)) }
    #[variable_time] pub fn is_subset(&self, other: &HashSet<T, S>) -> bool { test((&self.items, &other.items)) }
    #[variable_time] pub fn is_superset(&self, other: &HashSet<T, S>) -> bool { test((&self.items, &other.items)) }
    #[variable_time] pub fn insert(&mut self, value: T) -> bool { let new = test((hashed(&self.items, &value, &self.hash), &self.items)); ghost::grow_by(&mut self.items, &value); ghost::put(&mut self.items, value); new }
    #[variable_time] pub fn replace(&mut self, value: T) -> Option<T> { let old = if test((hashed(&self.items, &value, &self.hash), &self.items)) { Some(self.items[at()]) } else { None }; ghost::grow_by(&mut self.items, &value); ghost::put(&mut self.items, value); old }
    #[variable_time] pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq { let was = test((hashed(&self.items, value, &self.hash), &self.items)); ghost::grow_by(&mut self.items, value); was }
    #[variable_time] pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: Hash + Eq { let old = if test((hashed(&self.items, value, &self.hash), &self.items)) { Some(self.items[at()]) } else { None }; ghost::grow_by(&mut self.items, value); old }
}
impl<T: Clone, S: Clone> Clone for HashSet<T, S> { fn clone(&self) -> Self { HashSet { items: self.items.to_vec().buf, hash: self.hash.clone() } } }
impl<T, S> PartialEq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher { fn eq(&self, other: &HashSet<T, S>) -> bool { self.items.len() == other.items.len() && test((&self.items, &other.items)) } }
impl<T, S> Eq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T: fmt::Debug, S> fmt::Debug for HashSet<T, S> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_set().entries(self.iter()).finish() } }
impl<T, S: Default> Default for HashSet<T, S> { fn default() -> HashSet<T, S> { HashSet { items: ghost::empty(), hash: S::default() } } }
impl<T, S> FromIterator<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher + Default { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> { let mut set = HashSet::with_hasher(S::default()); set.extend(iter); set } }
impl<T, S> Extend<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(x) = iter.next() { self.insert(x); } } }
impl<'a, T, S> Extend<&'a T> for HashSet<T, S> where T: 'a + Eq + Hash + Copy, S: BuildHasher { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(x) = iter.next() { self.insert(*x); } } }
impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> where T: Eq + Hash { fn from(arr: [T; N]) -> Self { HashSet::from_iter(arr) } }
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { items: self.items } } }
impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default { type Output = HashSet<T, S>; fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.union(rhs).cloned().collect() } }
impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default { type Output = HashSet<T, S>; fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.intersection(rhs).cloned().collect() } }
impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default { type Output = HashSet<T, S>; fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.symmetric_difference(rhs).cloned().collect() } }
impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default { type Output = HashSet<T, S>; fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S> { self.difference(rhs).cloned().collect() } }

set_iterators! {}
pub struct Drain<'a, K: 'a> { items: Vec<K>, of: PhantomData<&'a mut K> }
impl<K> Iterator for Drain<'_, K> { type Item = K; fn next(&mut self) -> Option<K> { self.items.pop() } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.items.buf) } }
impl<K> ExactSizeIterator for Drain<'_, K> {}
impl<K> FusedIterator for Drain<'_, K> {}
pub struct ExtractIf<'a, K, F> { items: &'a mut [K], pred: F }
impl<K, F> Iterator for ExtractIf<'_, K, F> where F: FnMut(&K) -> bool { type Item = K; fn next(&mut self) -> Option<K> { while ghost::shape(self.items) { if (self.pred)(&self.items[at()]) { ghost::grow(self.items); return Some(self.items[at()]); } } None } }

macro_rules! one_sided {
    ($($name:ident)*) => { $(
        pub struct $name<'a, T: 'a, S: 'a> { items: &'a [T], of: PhantomData<&'a S> }
        impl<'a, T, S> Iterator for $name<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { flow::next(&mut self.items) } }
        impl<T, S> Clone for $name<'_, T, S> { fn clone(&self) -> Self { $name { items: self.items, of: PhantomData } } }
        impl<T, S> FusedIterator for $name<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
    )* };
}
one_sided! { Difference Intersection }
macro_rules! two_sided {
    ($($name:ident)*) => { $(
        pub struct $name<'a, T: 'a, S: 'a> { a: &'a [T], b: &'a [T], of: PhantomData<&'a S> }
        impl<'a, T, S> Iterator for $name<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { if test((self.a.len(), self.b.len())) { flow::next(&mut self.a) } else { flow::next(&mut self.b) } } }
        impl<T, S> Clone for $name<'_, T, S> { fn clone(&self) -> Self { $name { a: self.a, b: self.b, of: PhantomData } } }
        impl<T, S> FusedIterator for $name<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
    )* };
}
two_sided! { Union SymmetricDifference }
