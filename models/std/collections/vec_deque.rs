//! `VecDeque`: as a vector, open at both ends.
use super::TryReserveError;
use crate::cmp::Ordering;
use crate::flow::{self, at, part, part_mut, test};
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::ops::{Index, IndexMut, RangeBounds};

#[lang = "VecDeque"]
pub struct VecDeque<T> { buf: [T] }

impl<T> VecDeque<T> {
    pub const fn new() -> VecDeque<T> { VecDeque { buf: ghost::empty() } }
    pub fn with_capacity(capacity: usize) -> VecDeque<T> { VecDeque { buf: ghost::empty() } }
    pub fn get(&self, index: usize) -> Option<&T> { if index < self.buf.len() { Some(&self.buf[index]) } else { None } }
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> { if index < self.buf.len() { Some(&mut self.buf[index]) } else { None } }
    pub fn swap(&mut self, i: usize, j: usize) { let t = self.buf[i]; self.buf[i] = self.buf[j]; self.buf[j] = t; }
    pub fn capacity(&self) -> usize { self.buf.len() }
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { ghost::derive((self.buf.len(), additional)) }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { ghost::derive((self.buf.len(), additional)) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn truncate(&mut self, len: usize) { ghost::grow_by(&mut self.buf, len); }
    pub fn iter(&self) -> Iter<'_, T> { Iter { slice: &self.buf } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { slice: &mut self.buf } }
    pub fn as_slices(&self) -> (&[T], &[T]) { (&self.buf, &self.buf) }
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) { (&mut self.buf, &mut self.buf) }
    pub fn len(&self) -> usize { self.buf.len() }
    pub fn is_empty(&self) -> bool { self.buf.len() == 0 }
    pub fn range<R>(&self, range: R) -> Iter<'_, T> where R: RangeBounds<usize> { Iter { slice: part(&self.buf, flow::test_range(&range)) } }
    pub fn range_mut<R>(&mut self, range: R) -> IterMut<'_, T> where R: RangeBounds<usize> { IterMut { slice: part_mut(&mut self.buf, flow::test_range(&range)) } }
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, T> where R: RangeBounds<usize> { let mut items = Vec { buf: self.buf }; flow::cut(&mut items.buf, &range); flow::cut(&mut self.buf, &range); Drain { items, of: PhantomData } }
    pub fn clear(&mut self) { self.buf = ghost::empty(); }
    pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> { self.buf.contains(x) }
    pub fn front(&self) -> Option<&T> { flow::first(&self.buf) }
    pub fn front_mut(&mut self) -> Option<&mut T> { flow::first_mut(&mut self.buf) }
    pub fn back(&self) -> Option<&T> { flow::first(&self.buf) }
    pub fn back_mut(&mut self) -> Option<&mut T> { flow::first_mut(&mut self.buf) }
    pub fn pop_front(&mut self) -> Option<T> { flow::take_first(&mut self.buf) }
    pub fn pop_back(&mut self) -> Option<T> { flow::take_first(&mut self.buf) }
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { if self.buf.len() == 0 { return None; } if predicate(&mut self.buf[at()]) { self.pop_front() } else { None } }
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { if self.buf.len() == 0 { return None; } if predicate(&mut self.buf[at()]) { self.pop_back() } else { None } }
    pub fn push_front(&mut self, value: T) { flow::push(&mut self.buf, value); }
    pub fn push_back(&mut self, value: T) { flow::push(&mut self.buf, value); }
    pub fn push_back_mut(&mut self, value: T) -> &mut T { flow::push(&mut self.buf, value); &mut self.buf[at()] }
    pub fn push_front_mut(&mut self, value: T) -> &mut T { flow::push(&mut self.buf, value); &mut self.buf[at()] }
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T { self.insert(index, value); &mut self.buf[index] }
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> { self.remove(index) }
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> { self.remove(index) }
    pub fn insert(&mut self, index: usize, value: T) { flow::push(&mut self.buf, value); if test(index) { flow::exchange(&mut self.buf); } }
    pub fn remove(&mut self, index: usize) -> Option<T> { if index >= self.buf.len() { return None; } let x = self.buf[index]; ghost::grow(&mut self.buf); if test(index) { flow::exchange(&mut self.buf); } Some(x) }
    pub fn split_off(&mut self, at: usize) -> Self { let mut tail = VecDeque { buf: self.buf }; flow::narrow(&mut tail.buf, at); ghost::grow_by(&mut self.buf, at); tail }
    pub fn append(&mut self, other: &mut Self) { flow::append(&mut self.buf, &other.buf); other.buf = ghost::empty(); }
    pub fn retain<F>(&mut self, mut f: F) where F: FnMut(&T) -> bool { while ghost::shape(&self.buf) { if !f(&self.buf[at()]) { ghost::grow(&mut self.buf); flow::exchange(&mut self.buf); } } }
    pub fn retain_mut<F>(&mut self, mut f: F) where F: FnMut(&mut T) -> bool { while ghost::shape(&self.buf) { if !f(&mut self.buf[at()]) { ghost::grow(&mut self.buf); flow::exchange(&mut self.buf); } } }
    pub fn resize_with(&mut self, new_len: usize, mut generator: impl FnMut() -> T) { while flow::test((new_len, self.len())) { self.buf[at()] = flow::placed(&self.buf, generator()); } ghost::grow_by(&mut self.buf, new_len); }
    pub fn make_contiguous(&mut self) -> &mut [T] { &mut self.buf }
    pub fn rotate_left(&mut self, n: usize) { self.buf.rotate_left(n); }
    pub fn rotate_right(&mut self, n: usize) { self.buf.rotate_right(n); }
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord { self.buf.binary_search(x) }
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> Ordering { self.buf.binary_search_by(f) }
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> B, B: Ord { self.buf.binary_search_by_key(b, f) }
    pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool { self.buf.partition_point(pred) }
    pub fn resize(&mut self, new_len: usize, value: T) where T: Clone { while flow::test((new_len, self.len())) { self.buf[at()] = flow::placed(&self.buf, value.clone()); } ghost::grow_by(&mut self.buf, new_len); }
}
impl<T: Clone> Clone for VecDeque<T> { fn clone(&self) -> Self { VecDeque { buf: self.buf.to_vec().buf } } }
impl<T: PartialEq> PartialEq for VecDeque<T> { fn eq(&self, other: &Self) -> bool { self.buf == other.buf } }
impl<T: Eq> Eq for VecDeque<T> {}
macro_rules! equal {
    ([$($vars:tt)*] $rhs:ty) => { impl<T, U, $($vars)*> PartialEq<$rhs> for VecDeque<T> where T: PartialEq<U> { fn eq(&self, other: &$rhs) -> bool { self.buf == other[..] } } };
}
equal! { [] Vec<U> }
equal! { [] &[U] }
equal! { [] &mut [U] }
equal! { [const N: usize] [U; N] }
equal! { [const N: usize] &[U; N] }
equal! { [const N: usize] &mut [U; N] }
impl<T: PartialOrd> PartialOrd for VecDeque<T> { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { PartialOrd::partial_cmp(&self.buf, &other.buf) } }
impl<T: Ord> Ord for VecDeque<T> { fn cmp(&self, other: &Self) -> Ordering { Ord::cmp(&self.buf, &other.buf) } }
impl<T: Hash> Hash for VecDeque<T> { fn hash<H: Hasher>(&self, state: &mut H) { self.buf.hash(state); } }
impl<T> Index<usize> for VecDeque<T> { type Output = T; fn index(&self, index: usize) -> &T { &self.buf[index] } }
impl<T> IndexMut<usize> for VecDeque<T> { fn index_mut(&mut self, index: usize) -> &mut T { &mut self.buf[index] } }
impl<T> FromIterator<T> for VecDeque<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> { let mut v = VecDeque::new(); flow::fill(&mut v.buf, iter.into_iter()); v } }
impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { buf: self.buf } } }
impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }
impl<T> Extend<T> for VecDeque<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { flow::fill(&mut self.buf, iter.into_iter()); } }
impl<'a, T: 'a + Copy> Extend<&'a T> for VecDeque<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(x) = iter.next() { flow::push(&mut self.buf, *x); } } }
impl<T: fmt::Debug> fmt::Debug for VecDeque<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.buf, f) } }
impl<T> Default for VecDeque<T> { fn default() -> VecDeque<T> { VecDeque::new() } }
impl<T> From<Vec<T>> for VecDeque<T> { fn from(other: Vec<T>) -> Self { VecDeque { buf: other.buf } } }
impl<T> From<VecDeque<T>> for Vec<T> { fn from(other: VecDeque<T>) -> Self { Vec { buf: other.buf } } }
impl<T, const N: usize> From<[T; N]> for VecDeque<T> { fn from(arr: [T; N]) -> Self { VecDeque { buf: crate::vec::from_array(arr).buf } } }

pub struct Iter<'a, T: 'a> { slice: &'a [T] }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { flow::next(&mut self.slice) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(self.slice) } }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> { flow::next(&mut self.slice) } }
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self { Iter { slice: self.slice } } }
pub struct IterMut<'a, T: 'a> { slice: &'a mut [T] }
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> { flow::next_mut(&mut self.slice) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(self.slice) } }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T> { flow::next_mut(&mut self.slice) } }
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}
pub struct IntoIter<T> { buf: [T] }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { flow::take_first(&mut self.buf) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.buf) } }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> { flow::take_first(&mut self.buf) } }
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
pub struct Drain<'a, T: 'a> { items: Vec<T>, of: PhantomData<&'a mut T> }
impl<T> Iterator for Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T> { self.items.pop() } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.items.buf) } }
impl<T> DoubleEndedIterator for Drain<'_, T> { fn next_back(&mut self) -> Option<T> { self.items.pop() } }
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
