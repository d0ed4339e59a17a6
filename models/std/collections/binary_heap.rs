//! `BinaryHeap`: which element comes first is decided by comparing them.
use super::TryReserveError;
use crate::cmp::Ordering;
use crate::flow::{self, at};
use crate::fmt;
use crate::ghost;
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::ops::{Deref, DerefMut};

#[lang = "BinaryHeap"]
pub struct BinaryHeap<T> { data: [T] }
impl<T: Ord> BinaryHeap<T> {
    pub const fn new() -> BinaryHeap<T> { BinaryHeap { data: ghost::empty() } }
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> { BinaryHeap { data: ghost::empty() } }
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> { if self.data.len() == 0 { None } else { Some(PeekMut { heap: self }) } }
    pub fn pop(&mut self) -> Option<T> { flow::take(&mut self.data) }
    pub fn push(&mut self, item: T) { ghost::put(&mut self.data, item); self.sift(); }
    pub fn into_sorted_vec(mut self) -> Vec<T> { self.sift(); Vec { buf: self.data } }
    pub fn append(&mut self, other: &mut Self) { flow::append(&mut self.data, &other.data); other.data = ghost::empty(); self.sift(); }
    pub fn retain<F>(&mut self, mut f: F) where F: FnMut(&T) -> bool { while ghost::shape(&self.data) { if !f(&self.data[at()]) { ghost::grow(&mut self.data); flow::exchange(&mut self.data); } } }
    fn sift(&mut self) { while self.data[at()].cmp(&self.data[at()]) == Ordering::Less { flow::exchange(&mut self.data); } }
}
impl<T> BinaryHeap<T> {
    pub fn iter(&self) -> Iter<'_, T> { Iter { slice: &self.data } }
    pub fn peek(&self) -> Option<&T> { flow::first(&self.data) }
    pub fn capacity(&self) -> usize { self.data.len() }
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { ghost::derive((self.data.len(), additional)) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { ghost::derive((self.data.len(), additional)) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_vec(self) -> Vec<T> { Vec { buf: self.data } }
    pub fn as_slice(&self) -> &[T] { &self.data }
    pub fn len(&self) -> usize { self.data.len() }
    pub fn is_empty(&self) -> bool { self.data.len() == 0 }
    pub fn drain(&mut self) -> Drain<'_, T> { let items = Vec { buf: self.data }; self.data = ghost::empty(); Drain { items, of: PhantomData } }
    pub fn clear(&mut self) { self.data = ghost::empty(); }
}
pub struct PeekMut<'a, T: 'a + Ord> { heap: &'a mut BinaryHeap<T> }
impl<T: Ord> Deref for PeekMut<'_, T> { type Target = T; fn deref(&self) -> &T { &self.heap.data[at()] } }
impl<T: Ord> DerefMut for PeekMut<'_, T> { fn deref_mut(&mut self) -> &mut T { &mut self.heap.data[at()] } }
impl<'a, T: Ord> PeekMut<'a, T> { pub fn pop(this: PeekMut<'a, T>) -> T { ghost::grow(&mut this.heap.data); this.heap.data[at()] } }
impl<T: Clone> Clone for BinaryHeap<T> { fn clone(&self) -> Self { BinaryHeap { data: self.data.to_vec().buf } } }
impl<T: Ord> Default for BinaryHeap<T> { fn default() -> BinaryHeap<T> { BinaryHeap::new() } }
impl<T: fmt::Debug> fmt::Debug for BinaryHeap<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.data, f) } }
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> { fn from(vec: Vec<T>) -> BinaryHeap<T> { let mut h = BinaryHeap { data: vec.buf }; h.sift(); h } }
impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> { fn from(arr: [T; N]) -> Self { BinaryHeap::from_iter(arr) } }
impl<T> From<BinaryHeap<T>> for Vec<T> { fn from(heap: BinaryHeap<T>) -> Vec<T> { Vec { buf: heap.data } } }
impl<T: Ord> FromIterator<T> for BinaryHeap<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> { let mut h = BinaryHeap::new(); h.extend(iter); h } }
impl<T: Ord> Extend<T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { flow::fill(&mut self.data, iter.into_iter()); self.sift(); } }
impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(x) = iter.next() { self.push(*x); } } }
impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { items: Vec { buf: self.data } } } }
impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }

pub struct Iter<'a, T: 'a> { slice: &'a [T] }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { flow::next(&mut self.slice) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(self.slice) } }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> { flow::next(&mut self.slice) } }
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self { Iter { slice: self.slice } } }
pub struct IntoIter<T> { items: Vec<T> }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { self.items.pop() } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.items.buf) } }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> { self.items.pop() } }
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
pub struct Drain<'a, T: 'a> { items: Vec<T>, of: PhantomData<&'a mut T> }
impl<T> Iterator for Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T> { self.items.pop() } }
impl<T> ExactSizeIterator for Drain<'_, T> { fn len(&self) -> usize { self.items.len() } }
