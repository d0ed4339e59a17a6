//! `Vec`: a slice whose length changes.
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::flow::{self, at};
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::SliceIndex;

#[lang = "Vec"]
pub struct Vec<T> { pub(crate) buf: [T] }

/// What `vec![a, b]` becomes.
pub fn from_array<T, const N: usize>(array: [T; N]) -> Vec<T> { let s: &[T] = &array; Vec { buf: *s } }
/// What `vec![elem; n]` becomes.
pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> {
    let mut v = Vec::new();
    while flow::test(n) { flow::push(&mut v.buf, elem.clone()); }
    ghost::grow_by(&mut v.buf, n);
    v
}

impl<T> Vec<T> {
    pub const fn new() -> Self { Vec { buf: ghost::empty() } }
    pub fn with_capacity(capacity: usize) -> Self { Vec { buf: ghost::empty() } }
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self { let mut v = Vec::new(); flow::push(&mut v.buf, *ptr); ghost::grow_by(&mut v.buf, length); v }
    pub fn into_raw_parts(self) -> (*mut T, usize, usize) { (&mut self.buf[at()], self.buf.len(), self.buf.len()) }
    pub fn capacity(&self) -> usize { self.buf.len() }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { ghost::derive((self.buf.len(), additional)) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { ghost::derive((self.buf.len(), additional)) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_slice(self) -> Box<[T]> { ghost::boxed(self.buf) }
    pub fn truncate(&mut self, len: usize) { if flow::test((len, self.buf.len())) { let dropped = self.buf[at()]; } ghost::grow_by(&mut self.buf, len); }
    pub fn as_slice(&self) -> &[T] { &self.buf }
    pub fn as_mut_slice(&mut self) -> &mut [T] { &mut self.buf }
    pub fn as_ptr(&self) -> *const T { &self.buf[at()] }
    pub fn as_mut_ptr(&mut self) -> *mut T { &mut self.buf[at()] }
    pub unsafe fn set_len(&mut self, new_len: usize) { ghost::grow_by(&mut self.buf, new_len); }
    pub fn swap_remove(&mut self, index: usize) -> T { ghost::grow(&mut self.buf); self.buf[at()] = self.buf[index]; self.buf[index] }
    pub fn insert(&mut self, index: usize, element: T) { ghost::may_panic((index, self.buf.len())); flow::push(&mut self.buf, element); if flow::test(index) { self.buf[at()] = self.buf[at()]; } }
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T { self.insert(index, element); &mut self.buf[index] }
    pub fn remove(&mut self, index: usize) -> T { let x = self.buf[index]; ghost::grow(&mut self.buf); if flow::test(index) { self.buf[at()] = self.buf[at()]; } x }
    pub fn retain<F>(&mut self, mut f: F) where F: FnMut(&T) -> bool { while self.step() { if !f(&self.buf[at()]) { self.drop_one(); } } }
    pub fn retain_mut<F>(&mut self, mut f: F) where F: FnMut(&mut T) -> bool { while self.step() { if !f(&mut self.buf[at()]) { self.drop_one(); } } }
    #[variable_time] pub fn dedup_by_key<F, K>(&mut self, mut key: F) where F: FnMut(&mut T) -> K, K: PartialEq { while self.step() { if key(&mut self.buf[at()]) == key(&mut self.buf[at()]) { self.drop_one(); } } }
    pub fn dedup_by<F>(&mut self, mut same_bucket: F) where F: FnMut(&mut T, &mut T) -> bool { while self.step() { if same_bucket(&mut self.buf[at()], &mut self.buf[at()]) { self.drop_one(); } } }
    #[variable_time] pub fn dedup(&mut self) where T: PartialEq { while self.step() { if self.buf[at()] == self.buf[at()] { self.drop_one(); } } }
    pub fn push(&mut self, value: T) { flow::push(&mut self.buf, value); }
    pub fn push_mut(&mut self, value: T) -> &mut T { flow::push(&mut self.buf, value); &mut self.buf[at()] }
    pub fn pop(&mut self) -> Option<T> { flow::take(&mut self.buf) }
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        if self.buf.len() == 0 { return None; }
        if predicate(&mut self.buf[at()]) { self.pop() } else { None }
    }
    pub fn append(&mut self, other: &mut Self) { flow::append(&mut self.buf, &other.buf); other.buf = ghost::empty(); }
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, T> where R: RangeBounds<usize> {
        let taken: Vec<T> = Vec { buf: self.buf };
        flow::cut(&mut self.buf, &range);
        let mut d = Drain { items: taken, of: crate::marker::PhantomData };
        flow::cut(&mut d.items.buf, &range);
        d
    }
    pub fn clear(&mut self) { self.buf = ghost::empty(); }
    pub fn len(&self) -> usize { self.buf.len() }
    pub fn is_empty(&self) -> bool { self.buf.len() == 0 }
    pub fn split_off(&mut self, at: usize) -> Self { let mut tail: Vec<T> = Vec { buf: self.buf }; flow::narrow(&mut tail.buf, at); ghost::grow_by(&mut self.buf, at); tail }
    pub fn resize_with<F>(&mut self, new_len: usize, mut f: F) where F: FnMut() -> T { while flow::test((new_len, self.len())) { self.buf[at()] = flow::placed(&self.buf, f()); } ghost::grow_by(&mut self.buf, new_len); }
    pub fn leak<'a>(self) -> &'a mut [T] { let b = ghost::shared(self); &mut b.buf }
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] { ghost::derive(&mut self.buf) }
    pub fn resize(&mut self, new_len: usize, value: T) where T: Clone { while flow::test((new_len, self.len())) { self.buf[at()] = flow::placed(&self.buf, value.clone()); } ghost::grow_by(&mut self.buf, new_len); }
    pub fn extend_from_slice(&mut self, other: &[T]) where T: Clone { self.buf[at()] = flow::placed(&self.buf, other[at()].clone()); ghost::grow_by(&mut self.buf, other.len()); }
    pub fn extend_from_within<R>(&mut self, src: R) where R: RangeBounds<usize>, T: Clone { flow::cut(&mut self.buf, &src); self.buf[at()] = self.buf[at()].clone(); }
    pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter> where R: RangeBounds<usize>, I: IntoIterator<Item = T> {
        let mut taken: Vec<T> = Vec { buf: self.buf };
        flow::cut(&mut taken.buf, &range);
        flow::cut(&mut self.buf, &range);
        flow::fill(&mut self.buf, replace_with.into_iter());
        Splice { items: taken, of: crate::marker::PhantomData }
    }
    pub fn extract_if<F, R>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool, R: RangeBounds<usize> { flow::cut(&mut self.buf, &range); ExtractIf { vec: self, pred: filter } }

    /// Whether a loop over the elements goes on.
    fn step(&self) -> bool { ghost::shape(&self.buf) }
    /// An element is left out, the others move up.
    fn drop_one(&mut self) { let dropped = self.buf[at()]; ghost::grow(&mut self.buf); self.buf[at()] = self.buf[at()]; }
}
impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T> { let mut v = Vec::new(); v.buf[at()] = self.buf[at()][at()]; ghost::grow_by(&mut v.buf, self.buf.len()); v }
}

impl<T> Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T] { &self.buf } }
impl<T> DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T] { &mut self.buf } }
impl<T: Clone> Clone for Vec<T> {
    fn clone(&self) -> Self {
        let mut v = Vec::new();
        ghost::grow_by(&mut v.buf, self.buf.len());
        v.buf[at()] = self.buf[at()].clone();
        v
    }
}
impl<T: Hash> Hash for Vec<T> { fn hash<H: Hasher>(&self, state: &mut H) { Hash::hash(&**self, state) } }
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = I::Output; fn index(&self, index: I) -> &Self::Output { index.index(&self.buf) } }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> { fn index_mut(&mut self, index: I) -> &mut Self::Output { index.index_mut(&mut self.buf) } }
impl<T> FromIterator<T> for Vec<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> { let mut v = Vec::new(); flow::fill(&mut v.buf, iter.into_iter()); v } }
impl<T> Extend<T> for Vec<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { flow::fill(&mut self.buf, iter.into_iter()); } }
impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(x) = iter.next() { flow::push(&mut self.buf, *x); } } }
impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { buf: self.buf } } }
impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T> { self.buf.iter() } }
impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> crate::slice::IterMut<'a, T> { self.buf.iter_mut() } }

macro_rules! equal {
    ([$($vars:tt)*] $left:ty, $right:ty) => { impl<T, U, $($vars)*> PartialEq<$right> for $left where T: PartialEq<U> { fn eq(&self, other: &$right) -> bool { self[..] == other[..] } } };
}
equal! { [] Vec<T>, Vec<U> }
equal! { [] Vec<T>, &[U] }
equal! { [] Vec<T>, &mut [U] }
equal! { [] &[T], Vec<U> }
equal! { [] &mut [T], Vec<U> }
equal! { [] Vec<T>, [U] }
equal! { [] [T], Vec<U> }
equal! { [const N: usize] Vec<T>, [U; N] }
equal! { [const N: usize] Vec<T>, &[U; N] }
impl<T: Clone, U> PartialEq<Vec<U>> for Cow<'_, [T]> where T: PartialEq<U> { fn eq(&self, other: &Vec<U>) -> bool { self[..] == other[..] } }
impl<T: Clone, U> PartialEq<&[U]> for Cow<'_, [T]> where T: PartialEq<U> { fn eq(&self, other: &&[U]) -> bool { self[..] == other[..] } }
impl<T: Eq> Eq for Vec<T> {}
impl<T: PartialOrd> PartialOrd for Vec<T> { fn partial_cmp(&self, other: &Vec<T>) -> Option<Ordering> { PartialOrd::partial_cmp(&self.buf, &other.buf) } }
impl<T: Ord> Ord for Vec<T> { fn cmp(&self, other: &Self) -> Ordering { Ord::cmp(&self.buf, &other.buf) } }
impl<T> Default for Vec<T> { fn default() -> Vec<T> { Vec::new() } }
impl<T: fmt::Debug> fmt::Debug for Vec<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.buf, f) } }
impl<T> AsRef<Vec<T>> for Vec<T> { fn as_ref(&self) -> &Vec<T> { self } }
impl<T> AsMut<Vec<T>> for Vec<T> { fn as_mut(&mut self) -> &mut Vec<T> { self } }
impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T] { &self.buf } }
impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T] { &mut self.buf } }
impl<T> Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T] { &self.buf } }
impl<T> BorrowMut<[T]> for Vec<T> { fn borrow_mut(&mut self) -> &mut [T] { &mut self.buf } }
impl<T: Clone> From<&[T]> for Vec<T> { fn from(s: &[T]) -> Vec<T> { s.to_vec() } }
impl<T: Clone> From<&mut [T]> for Vec<T> { fn from(s: &mut [T]) -> Vec<T> { s.to_vec() } }
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { fn from(s: &[T; N]) -> Vec<T> { s.to_vec() } }
impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> { fn from(s: &mut [T; N]) -> Vec<T> { s.to_vec() } }
impl<T, const N: usize> From<[T; N]> for Vec<T> { fn from(s: [T; N]) -> Vec<T> { from_array(s) } }
impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> { fn from(s: Cow<'a, [T]>) -> Vec<T> { s.into_owned() } }
impl<T> From<Box<[T]>> for Vec<T> { fn from(s: Box<[T]>) -> Vec<T> { Vec { buf: *s } } }
impl<T> From<Vec<T>> for Box<[T]> { fn from(v: Vec<T>) -> Box<[T]> { v.into_boxed_slice() } }
impl From<&str> for Vec<u8> { fn from(s: &str) -> Vec<u8> { ghost::bytes(s).to_vec() } }
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<[T; N], Vec<T>> {
        if vec.buf.len() != N { return Err(vec); }
        Ok(flow::array(&vec.buf))
    }
}

pub struct IntoIter<T> { buf: [T] }
impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T] { &self.buf }
    pub fn as_mut_slice(&mut self) -> &mut [T] { &mut self.buf }
}
impl<T> AsRef<[T]> for IntoIter<T> { fn as_ref(&self) -> &[T] { &self.buf } }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { flow::take_first(&mut self.buf) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.buf) } }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> { flow::take_first(&mut self.buf) } }
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> { fn default() -> Self { IntoIter { buf: ghost::empty() } } }
impl<T: Clone> Clone for IntoIter<T> { fn clone(&self) -> Self { self.buf.to_vec().into_iter() } }
impl<T: fmt::Debug> fmt::Debug for IntoIter<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.buf, f) } }

pub struct Drain<'a, T: 'a> { items: Vec<T>, of: crate::marker::PhantomData<&'a mut T> }
impl<'a, T> Drain<'a, T> { pub fn as_slice(&self) -> &[T] { &self.items.buf } }
impl<T> AsRef<[T]> for Drain<'_, T> { fn as_ref(&self) -> &[T] { &self.items.buf } }
impl<T> Iterator for Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T> { flow::take_first(&mut self.items.buf) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.items.buf) } }
impl<T> DoubleEndedIterator for Drain<'_, T> { fn next_back(&mut self) -> Option<T> { self.items.pop() } }
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
impl<T: fmt::Debug> fmt::Debug for Drain<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.items, f) } }

pub struct Splice<'a, I: Iterator + 'a> { items: Vec<I::Item>, of: crate::marker::PhantomData<&'a mut I> }
impl<I: Iterator> Iterator for Splice<'_, I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { self.items.pop() } }
impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> { fn next_back(&mut self) -> Option<I::Item> { self.items.pop() } }
impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}

pub struct ExtractIf<'a, T, F> { vec: &'a mut Vec<T>, pred: F }
impl<T, F> Iterator for ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        while self.vec.step() { if (self.pred)(&mut self.vec.buf[at()]) { let x = self.vec.buf[at()]; self.vec.drop_one(); return Some(x); } }
        None
    }
}
