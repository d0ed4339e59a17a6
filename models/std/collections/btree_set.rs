//! `BTreeSet`.
use super::table::{ordered, set_iterators};
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::flow::{self, at, part, test};
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::ops::{BitAnd, BitOr, BitXor, Bound, RangeBounds, Sub};

#[lang = "BTreeSet"]
pub struct BTreeSet<T> { items: [T] }

impl<T> BTreeSet<T> {
    pub const fn new() -> BTreeSet<T> { BTreeSet { items: ghost::empty() } }
    pub fn range<K: ?Sized, R>(&self, range: R) -> Range<'_, T> where K: Ord, T: Borrow<K> + Ord, R: RangeBounds<K> {
        let inside = (match range.start_bound() { Bound::Included(b) | Bound::Excluded(b) => test((&self.items, b)), Bound::Unbounded => true })
            && (match range.end_bound() { Bound::Included(b) | Bound::Excluded(b) => test((&self.items, b)), Bound::Unbounded => true });
        Range { items: part(&self.items, inside) }
    }
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord { Difference { items: part(&self.items, (&self.items, &other.items)) } }
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord { SymmetricDifference { a: part(&self.items, (&self.items, &other.items)), b: part(&other.items, (&self.items, &other.items)) } }
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord { Intersection { items: part(&self.items, (&self.items, &other.items)) } }
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord { Union { a: part(&self.items, (&self.items, &other.items)), b: part(&other.items, (&self.items, &other.items)) } }
    pub fn clear(&mut self) { self.items = ghost::empty(); }
    #[variable_time] pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord { test((ordered(&self.items, value), &self.items)) }
    #[variable_time] pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord, Q: Ord { if test((ordered(&self.items, value), &self.items)) { Some(&self.items[at()]) } else { None } }
    #[variable_time] pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord { test((&self.items, &other.items)) }
    #[variable_time] pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord { test((&self.items, &other.items)) }
    #[variable_time] pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord { test((&self.items, &other.items)) }
    pub fn first(&self) -> Option<&T> where T: Ord { flow::first(&self.items) }
    pub fn last(&self) -> Option<&T> where T: Ord { flow::first(&self.items) }
    pub fn pop_first(&mut self) -> Option<T> where T: Ord { flow::take(&mut self.items) }
    pub fn pop_last(&mut self) -> Option<T> where T: Ord { flow::take(&mut self.items) }
    #[variable_time] pub fn insert(&mut self, value: T) -> bool where T: Ord { let new = test((ordered(&self.items, &value), &self.items)); ghost::grow_by(&mut self.items, &value); ghost::put(&mut self.items, value); new }
    #[variable_time] pub fn replace(&mut self, value: T) -> Option<T> where T: Ord { let old = if test((ordered(&self.items, &value), &self.items)) { Some(self.items[at()]) } else { None }; ghost::grow_by(&mut self.items, &value); ghost::put(&mut self.items, value); old }
    #[variable_time] pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord { let was = test((ordered(&self.items, value), &self.items)); ghost::grow_by(&mut self.items, value); was }
    #[variable_time] pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord, Q: Ord { let old = if test((ordered(&self.items, value), &self.items)) { Some(self.items[at()]) } else { None }; ghost::grow_by(&mut self.items, value); old }
    pub fn retain<F>(&mut self, mut f: F) where T: Ord, F: FnMut(&T) -> bool { while ghost::shape(&self.items) { if !f(&self.items[at()]) { ghost::grow(&mut self.items); self.items[at()] = self.items[at()]; } } }
    pub fn append(&mut self, other: &mut Self) where T: Ord { flow::append(&mut self.items, &other.items); ghost::grow_by(&mut self.items, &other.items); other.items = ghost::empty(); }
    pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self where T: Borrow<Q> + Ord { let mut other = BTreeSet { items: self.items }; ghost::grow_by(&mut other.items, value); ghost::grow_by(&mut self.items, (value, &other.items)); other }
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F> where T: Ord, R: RangeBounds<T>, F: FnMut(&T) -> bool { ExtractIf { items: &mut self.items, range, pred } }
    pub fn iter(&self) -> Iter<'_, T> { Iter { items: &self.items } }
    pub const fn len(&self) -> usize { self.items.len() }
    pub const fn is_empty(&self) -> bool { self.items.len() == 0 }
}
impl<T: Clone> Clone for BTreeSet<T> { fn clone(&self) -> Self { BTreeSet { items: self.items.to_vec().buf } } }
impl<T: PartialEq> PartialEq for BTreeSet<T> { fn eq(&self, other: &BTreeSet<T>) -> bool { self.items == other.items } }
impl<T: Eq> Eq for BTreeSet<T> {}
impl<T: PartialOrd> PartialOrd for BTreeSet<T> { fn partial_cmp(&self, other: &BTreeSet<T>) -> Option<Ordering> { PartialOrd::partial_cmp(&self.items, &other.items) } }
impl<T: Ord> Ord for BTreeSet<T> { fn cmp(&self, other: &BTreeSet<T>) -> Ordering { Ord::cmp(&self.items, &other.items) } }
impl<T: Hash> Hash for BTreeSet<T> { fn hash<H: Hasher>(&self, state: &mut H) { self.items.hash(state); } }
impl<T: fmt::Debug> fmt::Debug for BTreeSet<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_set().entries(self.iter()).finish() } }
impl<T> Default for BTreeSet<T> { fn default() -> BTreeSet<T> { BTreeSet::new() } }
impl<T: Ord> FromIterator<T> for BTreeSet<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> { let mut set = BTreeSet::new(); set.extend(iter); set } }
impl<T: Ord> Extend<T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(x) = iter.next() { self.insert(x); } } }
impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(x) = iter.next() { self.insert(*x); } } }
impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> { fn from(arr: [T; N]) -> Self { BTreeSet::from_iter(arr) } }
impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { items: self.items } } }
impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.difference(rhs).cloned().collect() } }
impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.symmetric_difference(rhs).cloned().collect() } }
impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.intersection(rhs).cloned().collect() } }
impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> { self.union(rhs).cloned().collect() } }

set_iterators! {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> { flow::next(&mut self.items) } }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> { flow::take(&mut self.items) } }
macro_rules! one_sided {
    ($($name:ident)*) => { $(
        pub struct $name<'a, T: 'a> { items: &'a [T] }
        impl<'a, T: Ord> Iterator for $name<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { flow::next(&mut self.items) } }
        impl<T> Clone for $name<'_, T> { fn clone(&self) -> Self { $name { items: self.items } } }
        impl<T: Ord> FusedIterator for $name<'_, T> {}
    )* };
}
one_sided! { Difference Intersection }
pub struct Range<'a, T: 'a> { items: &'a [T] }
impl<'a, T> Iterator for Range<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { flow::next(&mut self.items) } }
impl<'a, T> DoubleEndedIterator for Range<'a, T> { fn next_back(&mut self) -> Option<&'a T> { flow::next(&mut self.items) } }
impl<T> Clone for Range<'_, T> { fn clone(&self) -> Self { Range { items: self.items } } }
impl<T> FusedIterator for Range<'_, T> {}
macro_rules! two_sided {
    ($($name:ident)*) => { $(
        pub struct $name<'a, T: 'a> { a: &'a [T], b: &'a [T] }
        impl<'a, T: Ord> Iterator for $name<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { if test((self.a.len(), self.b.len())) { flow::next(&mut self.a) } else { flow::next(&mut self.b) } } }
        impl<T> Clone for $name<'_, T> { fn clone(&self) -> Self { $name { a: self.a, b: self.b } } }
        impl<T: Ord> FusedIterator for $name<'_, T> {}
    )* };
}
two_sided! { Union SymmetricDifference }
pub struct ExtractIf<'a, T, R, F> { items: &'a mut [T], range: R, pred: F }
impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        while ghost::shape(self.items) { if self.range.contains(&self.items[at()]) && (self.pred)(&self.items[at()]) { ghost::grow(self.items); return Some(self.items[at()]); } }
        None
    }
}
