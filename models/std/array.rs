//! Arrays: their length is known, the elements are the content.
use crate::borrow::{Borrow, BorrowMut};
use crate::cmp::Ordering;
use crate::error::Error;
use crate::flow::{self, at};
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::ops::{Index, IndexMut};
use crate::slice::{Iter, IterMut, SliceIndex};

pub fn from_fn<T, const N: usize, F>(mut f: F) -> [T; N] where F: FnMut(usize) -> T {
    let mut a: [T; N] = ghost::any();
    let mut i: usize = 0;
    while ghost::any() { a[at()] = f(i); i += 1; }
    a
}
pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N] { let mut a: [T; N] = ghost::any(); a[at()] = val; a }
pub fn from_ref<T>(s: &T) -> &[T; 1] { unsafe { &*(s as *const T as *const [T; 1]) } }
pub fn from_mut<T>(s: &mut T) -> &mut [T; 1] { unsafe { &mut *(s as *mut T as *mut [T; 1]) } }

impl<T, const N: usize> [T; N] {
    pub fn map<F, U>(self, mut f: F) -> [U; N] where F: FnMut(T) -> U {
        let mut a: [U; N] = ghost::any();
        while ghost::any() { a[at()] = f(self[at()]); }
        a
    }
    pub const fn as_slice(&self) -> &[T] { self }
    pub const fn as_mut_slice(&mut self) -> &mut [T] { self }
    pub fn each_ref(&self) -> [&T; N] { let mut a: [&T; N] = ghost::any(); a[at()] = &self[at()]; a }
    pub fn each_mut(&mut self) -> [&mut T; N] { let mut a: [&mut T; N] = ghost::any(); a[at()] = &mut self[at()]; a }
}

#[derive(Debug, Copy, Clone)]
pub struct TryFromSliceError(());
impl fmt::Display for TryFromSliceError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("could not convert slice to array") } }
impl Error for TryFromSliceError {}
impl From<crate::convert::Infallible> for TryFromSliceError { fn from(x: crate::convert::Infallible) -> TryFromSliceError { match x {} } }

impl<T: Copy, const N: usize> Copy for [T; N] {}
impl<T: Clone, const N: usize> Clone for [T; N] { fn clone(&self) -> Self { let mut a: [T; N] = ghost::any(); a[at()] = self[at()].clone(); a } }
impl<T, const N: usize> AsRef<[T]> for [T; N] { fn as_ref(&self) -> &[T] { self } }
impl<T, const N: usize> AsMut<[T]> for [T; N] { fn as_mut(&mut self) -> &mut [T] { self } }
impl<T, const N: usize> Borrow<[T]> for [T; N] { fn borrow(&self) -> &[T] { self } }
impl<T, const N: usize> BorrowMut<[T]> for [T; N] { fn borrow_mut(&mut self) -> &mut [T] { self } }
impl<T, const N: usize> TryFrom<&[T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> { if slice.len() == N { Ok(flow::array(slice)) } else { Err(TryFromSliceError(())) } }
}
impl<T, const N: usize> TryFrom<&mut [T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
    fn try_from(slice: &mut [T]) -> Result<[T; N], TryFromSliceError> { if slice.len() == N { Ok(flow::array(slice)) } else { Err(TryFromSliceError(())) } }
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> { match slice.as_array() { Some(a) => Ok(a), None => Err(TryFromSliceError(())) } }
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError> { match slice.as_mut_array() { Some(a) => Ok(a), None => Err(TryFromSliceError(())) } }
}
impl<T: Hash, const N: usize> Hash for [T; N] { fn hash<H: Hasher>(&self, state: &mut H) { self[at()].hash(state) } }
impl<T: fmt::Debug, const N: usize> fmt::Debug for [T; N] { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self[..], f) } }
impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; fn into_iter(self) -> IntoIter<T, N> { IntoIter { data: crate::vec::from_array(self) } } }
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }
impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> { type Output = <[T] as Index<I>>::Output; fn index(&self, index: I) -> &Self::Output { Index::index(self as &[T], index) } }
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> { fn index_mut(&mut self, index: I) -> &mut Self::Output { IndexMut::index_mut(self as &mut [T], index) } }
impl<T, U, const N: usize> PartialEq<[U; N]> for [T; N] where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool { self[..] == other[..] } }
impl<T, U, const N: usize> PartialEq<[U]> for [T; N] where T: PartialEq<U> { fn eq(&self, other: &[U]) -> bool { self[..] == *other } }
impl<T, U, const N: usize> PartialEq<[U; N]> for [T] where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool { *self == other[..] } }
impl<T, U, const N: usize> PartialEq<&[U]> for [T; N] where T: PartialEq<U> { fn eq(&self, other: &&[U]) -> bool { self[..] == **other } }
impl<T, U, const N: usize> PartialEq<[U; N]> for &[T] where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool { **self == other[..] } }
impl<T, U, const N: usize> PartialEq<&mut [U]> for [T; N] where T: PartialEq<U> { fn eq(&self, other: &&mut [U]) -> bool { self[..] == **other } }
impl<T, U, const N: usize> PartialEq<[U; N]> for &mut [T] where T: PartialEq<U> { fn eq(&self, other: &[U; N]) -> bool { **self == other[..] } }
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] { fn partial_cmp(&self, other: &[T; N]) -> Option<Ordering> { PartialOrd::partial_cmp(&self[..], &other[..]) } }
impl<T: Ord, const N: usize> Ord for [T; N] { fn cmp(&self, other: &[T; N]) -> Ordering { Ord::cmp(&self[..], &other[..]) } }

// The real library has one impl of `Default` for each length up to 32.
macro_rules! default {
    ($($n:literal)*) => { $(impl<T> Default for [T; $n] where T: Default { fn default() -> [T; $n] { let mut a: [T; $n] = ghost::any(); a[at()] = T::default(); a } })* };
}
default! { 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 }
impl<T> Default for [T; 0] { fn default() -> [T; 0] { [] } }

pub struct IntoIter<T, const N: usize> { data: Vec<T> }
impl<T, const N: usize> IntoIter<T, N> {
    pub fn as_slice(&self) -> &[T] { self.data.as_slice() }
    pub fn as_mut_slice(&mut self) -> &mut [T] { self.data.as_mut_slice() }
}
impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; fn next(&mut self) -> Option<T> { self.data.pop() } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(self.data.as_slice()) } }
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> { fn next_back(&mut self) -> Option<T> { self.data.pop() } }
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
impl<T, const N: usize> FusedIterator for IntoIter<T, N> {}
impl<T: Clone, const N: usize> Clone for IntoIter<T, N> { fn clone(&self) -> Self { IntoIter { data: self.data.clone() } } }
impl<T: fmt::Debug, const N: usize> fmt::Debug for IntoIter<T, N> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.data, f) } }
