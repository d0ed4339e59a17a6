//! Slices: the length is the shape, the elements are the content.
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::flow::{self, at, part, part_mut, test};
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::ops::{self, Bound, Index, IndexMut, OneSidedRange, RangeBounds};

pub fn from_ref<T>(s: &T) -> &[T] { let a: &[T; 1] = unsafe { &*(s as *const T as *const [T; 1]) }; a }
pub fn from_mut<T>(s: &mut T) -> &mut [T] { let a: &mut [T; 1] = unsafe { &mut *(s as *mut T as *mut [T; 1]) }; a }
pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] { part(from_ref(&*data), len) }
pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] { part_mut(from_mut(&mut *data), len) }

// ---- indexing ----

pub unsafe trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
    fn get(self, slice: &T) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;
    fn index(self, slice: &T) -> &Self::Output;
    fn index_mut(self, slice: &mut T) -> &mut Self::Output;
}
unsafe impl<T> SliceIndex<[T]> for usize {
    type Output = T;
    fn get(self, slice: &[T]) -> Option<&T> { if self < slice.len() { Some(part(&slice[at()], self)) } else { None } }
    fn get_mut(self, slice: &mut [T]) -> Option<&mut T> { if self < slice.len() { Some(part_mut(&mut slice[at()], self)) } else { None } }
    fn index(self, slice: &[T]) -> &T { &slice[self] }
    fn index_mut(self, slice: &mut [T]) -> &mut T { &mut slice[self] }
}
macro_rules! slice_index {
    ($($t:ty: $self:ident => $n:expr;)*) => { $(unsafe impl<T> SliceIndex<[T]> for $t {
        type Output = [T];
        fn get($self, slice: &[T]) -> Option<&[T]> { if test(($n, slice.len())) { Some(part(slice, $n)) } else { None } }
        fn get_mut($self, slice: &mut [T]) -> Option<&mut [T]> { if test(($n, slice.len())) { Some(part_mut(slice, $n)) } else { None } }
        fn index($self, slice: &[T]) -> &[T] { ghost::may_panic(($n, slice.len())); part(slice, $n) }
        fn index_mut($self, slice: &mut [T]) -> &mut [T] { ghost::may_panic(($n, slice.len())); part_mut(slice, $n) }
    })* };
}
slice_index! {
    ops::Range<usize>: self => (self.start, self.end);
    ops::RangeTo<usize>: self => self.end;
    ops::RangeFrom<usize>: self => self.start;
    ops::RangeInclusive<usize>: self => (self.start, self.end);
    ops::RangeToInclusive<usize>: self => self.end;
    (Bound<usize>, Bound<usize>): self => self;
}
unsafe impl<T> SliceIndex<[T]> for ops::RangeFull {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { Some(slice) }
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> { Some(slice) }
    fn index(self, slice: &[T]) -> &[T] { slice }
    fn index_mut(self, slice: &mut [T]) -> &mut [T] { slice }
}
impl<T, I> Index<I> for [T] where I: SliceIndex<[T]> { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(self) } }
impl<T, I> IndexMut<I> for [T] where I: SliceIndex<[T]> { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) } }

// ---- methods ----

impl<T> [T] {
    #[lang = "slice_len_fn"]
    pub const fn len(&self) -> usize { ghost::shape(self) }
    pub const fn is_empty(&self) -> bool { self.len() == 0 }
    pub fn first(&self) -> Option<&T> { flow::first(self) }
    pub fn first_mut(&mut self) -> Option<&mut T> { flow::first_mut(self) }
    pub fn split_first(&self) -> Option<(&T, &[T])> { if self.len() == 0 { None } else { Some((&self[at()], self)) } }
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> { if self.len() == 0 { None } else { Some((&mut self[at()], self)) } }
    pub fn split_last(&self) -> Option<(&T, &[T])> { if self.len() == 0 { None } else { Some((&self[at()], self)) } }
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> { if self.len() == 0 { None } else { Some((&mut self[at()], self)) } }
    pub fn last(&self) -> Option<&T> { flow::first(self) }
    pub fn last_mut(&mut self) -> Option<&mut T> { flow::first_mut(self) }
    pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> { if self.len() < N { None } else { Some(as_array(self)) } }
    pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> { if self.len() < N { None } else { Some(as_array_mut(self)) } }
    pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> { if self.len() < N { None } else { Some((as_array(self), self)) } }
    pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])> { if self.len() < N { None } else { Some((as_array_mut(self), self)) } }
    pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> { if self.len() < N { None } else { Some((self, as_array(self))) } }
    pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])> { if self.len() < N { None } else { Some((self, as_array_mut(self))) } }
    pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> { if self.len() < N { None } else { Some(as_array(self)) } }
    pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> { if self.len() < N { None } else { Some(as_array_mut(self)) } }
    pub fn get<I>(&self, index: I) -> Option<&I::Output> where I: SliceIndex<[T]> { index.get(self) }
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut I::Output> where I: SliceIndex<[T]> { index.get_mut(self) }
    pub unsafe fn get_unchecked<I>(&self, index: I) -> &I::Output where I: SliceIndex<[T]> { index.index(self) }
    pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut I::Output where I: SliceIndex<[T]> { index.index_mut(self) }
    pub fn as_ptr(&self) -> *const T { &self[at()] }
    pub fn as_mut_ptr(&mut self) -> *mut T { &mut self[at()] }
    pub fn as_ptr_range(&self) -> ops::Range<*const T> { ops::Range { start: self.as_ptr(), end: self.as_ptr() } }
    pub fn as_mut_ptr_range(&mut self) -> ops::Range<*mut T> { ops::Range { start: self.as_mut_ptr(), end: self.as_mut_ptr() } }
    pub fn as_array<const N: usize>(&self) -> Option<&[T; N]> { if self.len() == N { Some(as_array(self)) } else { None } }
    pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> { if self.len() == N { Some(as_array_mut(self)) } else { None } }
    pub fn swap(&mut self, a: usize, b: usize) { let t = self[a]; self[a] = self[b]; self[b] = t; }
    pub fn reverse(&mut self) { flow::exchange(self); }
    pub fn iter(&self) -> Iter<'_, T> { Iter { slice: self } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { slice: self } }
    pub fn windows(&self, size: usize) -> Windows<'_, T> { ghost::may_panic(size); Windows { v: self, size } }
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> { ghost::may_panic(chunk_size); Chunks { v: self, size: chunk_size } }
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> { ChunksMut { v: self, size: chunk_size } }
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> { ghost::may_panic(chunk_size); ChunksExact { v: self, size: chunk_size } }
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> { ChunksExactMut { v: self, size: chunk_size } }
    pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) { (ghost::derive(self), self) }
    pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) { (self, ghost::derive(self)) }
    pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) { (ghost::derive(self), self) }
    pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) { (self, ghost::derive(self)) }
    pub unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] { ghost::derive(self) }
    pub unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]] { ghost::derive(self) }
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> { ArrayWindows { v: self } }
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> { RChunks { v: self, size: chunk_size } }
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> { RChunksMut { v: self, size: chunk_size } }
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> { RChunksExact { v: self, size: chunk_size } }
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> { RChunksExactMut { v: self, size: chunk_size } }
    pub fn chunk_by<F>(&self, pred: F) -> ChunkBy<'_, T, F> where F: FnMut(&T, &T) -> bool { ChunkBy { v: self, pred, done: false } }
    pub fn chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F> where F: FnMut(&T, &T) -> bool { ChunkByMut { v: self, pred, done: false } }
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]) { ghost::may_panic((mid, self.len())); (part(self, mid), part(self, mid)) }
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) { ghost::may_panic((mid, self.len())); (part_mut(self, mid), part_mut(self, mid)) }
    pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) { ghost::may_panic((mid, self.len())); (part(self, mid), part(self, mid)) }
    pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) { (part_mut(self, mid), part_mut(self, mid)) }
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> { if mid <= self.len() { Some((part(self, mid), part(self, mid))) } else { None } }
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> { if mid <= self.len() { Some((part_mut(self, mid), part_mut(self, mid))) } else { None } }
    pub fn split<F>(&self, pred: F) -> Split<'_, T, F> where F: FnMut(&T) -> bool { Split { v: self, pred, done: false } }
    pub fn split_mut<F>(&mut self, pred: F) -> SplitMut<'_, T, F> where F: FnMut(&T) -> bool { SplitMut { v: self, pred, done: false } }
    pub fn split_inclusive<F>(&self, pred: F) -> SplitInclusive<'_, T, F> where F: FnMut(&T) -> bool { SplitInclusive { v: self, pred, done: false } }
    pub fn split_inclusive_mut<F>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> where F: FnMut(&T) -> bool { SplitInclusiveMut { v: self, pred, done: false } }
    pub fn rsplit<F>(&self, pred: F) -> RSplit<'_, T, F> where F: FnMut(&T) -> bool { RSplit { v: self, pred, done: false } }
    pub fn rsplit_mut<F>(&mut self, pred: F) -> RSplitMut<'_, T, F> where F: FnMut(&T) -> bool { RSplitMut { v: self, pred, done: false } }
    pub fn splitn<F>(&self, n: usize, pred: F) -> SplitN<'_, T, F> where F: FnMut(&T) -> bool { SplitN { v: self, pred, n } }
    pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> where F: FnMut(&T) -> bool { SplitNMut { v: self, pred, n } }
    pub fn rsplitn<F>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> where F: FnMut(&T) -> bool { RSplitN { v: self, pred, n } }
    pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F> where F: FnMut(&T) -> bool { RSplitNMut { v: self, pred, n } }
    #[variable_time] pub fn contains(&self, x: &T) -> bool where T: PartialEq { if self.len() == 0 { return false; } let found = self[at()] == *x; if ghost::any() { ghost::only_written::<T>(); while self[at()] != *x { if ghost::any() { return found; } } } found }
    #[variable_time] pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq { self.len() >= needle.len() && (needle.len() == 0 || same(self, needle)) }
    #[variable_time] pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq { self.starts_with(needle) }
    #[variable_time] pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> Option<&[T]> where T: PartialEq { let p = prefix.as_slice(); if self.starts_with(p) { Some(part(self, p.len())) } else { None } }
    #[variable_time] pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> Option<&[T]> where T: PartialEq { let p = suffix.as_slice(); if self.starts_with(p) { Some(part(self, p.len())) } else { None } }
    #[variable_time] pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord { self.binary_search_by(|p| p.cmp(x)) }
    #[variable_time] pub fn binary_search_by<'a, F>(&'a self, mut f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> Ordering {
        let mut i = 0;
        while i < self.len() {
            match f(&self[at()]) { Ordering::Equal => return Ok(i), Ordering::Less => i += 1, Ordering::Greater => return Err(i) }
        }
        Err(i)
    }
    #[variable_time] pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, mut f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> B, B: Ord { self.binary_search_by(|k| f(k).cmp(b)) }
    #[variable_time] pub fn partition_point<P>(&self, mut pred: P) -> usize where P: FnMut(&T) -> bool { let mut i = 0; while i < self.len() { if !pred(&self[at()]) { return i; } i += 1; } i }
    #[variable_time] pub fn sort_unstable(&mut self) where T: Ord { self.sort(); }
    #[variable_time] pub fn sort_unstable_by<F>(&mut self, compare: F) where F: FnMut(&T, &T) -> Ordering { self.sort_by(compare); }
    #[variable_time] pub fn sort_unstable_by_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord { self.sort_by_key(f); }
    #[variable_time] pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord { if test(index) { flow::exchange(self); } self.sort(); (part_mut(self, index), &mut self[index], part_mut(self, index)) }
    #[variable_time] pub fn select_nth_unstable_by<F>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) where F: FnMut(&T, &T) -> Ordering { if test(index) { flow::exchange(self); } self.sort_by(compare); (part_mut(self, index), &mut self[index], part_mut(self, index)) }
    #[variable_time] pub fn select_nth_unstable_by_key<K, F>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) where F: FnMut(&T) -> K, K: Ord { if test(index) { flow::exchange(self); } self.sort_by_key(f); (part_mut(self, index), &mut self[index], part_mut(self, index)) }
    pub fn rotate_left(&mut self, mid: usize) { flow::exchange(self); if test(mid) { flow::exchange(self); } }
    pub fn rotate_right(&mut self, k: usize) { flow::exchange(self); if test(k) { flow::exchange(self); } }
    pub fn fill(&mut self, value: T) where T: Clone { self[at()] = value.clone(); }
    pub fn fill_with<F>(&mut self, mut f: F) where F: FnMut() -> T { while ghost::shape(self) { self[at()] = f(); } }
    pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone { ghost::may_panic((self.len(), src.len())); self[at()] = src[at()].clone(); }
    pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy { ghost::may_panic((self.len(), src.len())); self[at()] = src[at()]; }
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy {
        if test(dest) { flow::exchange(self); }
        match src.start_bound() { Bound::Included(n) | Bound::Excluded(n) => if test(*n) { flow::exchange(self); }, Bound::Unbounded => {} }
        match src.end_bound() { Bound::Included(n) | Bound::Excluded(n) => if test(*n) { flow::exchange(self); }, Bound::Unbounded => {} }
    }
    pub fn swap_with_slice(&mut self, other: &mut [T]) { let t = self[at()]; self[at()] = other[at()]; other[at()] = t; }
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) { (self, ghost::derive(self), self) }
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) { (self, ghost::derive(self), self) }
    #[variable_time] pub fn is_sorted(&self) -> bool where T: PartialOrd { self.len() < 2 || self[at()] <= self[at()] }
    #[variable_time] pub fn is_sorted_by<'a, F>(&'a self, mut compare: F) -> bool where F: FnMut(&'a T, &'a T) -> bool { self.len() < 2 || compare(&self[at()], &self[at()]) }
    #[variable_time] pub fn is_sorted_by_key<'a, F, K>(&'a self, mut f: F) -> bool where F: FnMut(&'a T) -> K, K: PartialOrd { self.len() < 2 || f(&self[at()]) <= f(&self[at()]) }
    pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut I::Output; N], GetDisjointMutError> where I: GetDisjointMutIndex + SliceIndex<[T]> { if test(&indices) { Ok(indices.map(|i| i.index_mut(self))) } else { Err(ghost::derive(&indices)) } }
    pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(&mut self, indices: [I; N]) -> [&mut I::Output; N] where I: GetDisjointMutIndex + SliceIndex<[T]> { indices.map(|i| i.index_mut(self)) }
    pub fn element_offset(&self, element: &T) -> Option<usize> { ghost::derive((self as *const [T], element as *const T)) }
    pub fn split_off<'a, R: OneSidedRange<usize>>(self: &mut &'a Self, range: R) -> Option<&'a Self> { if flow::test_range(&range) { Some(*self) } else { None } }
    pub fn split_off_mut<'a, R: OneSidedRange<usize>>(self: &mut &'a mut Self, range: R) -> Option<&'a mut Self> { if flow::test_range(&range) { Some(*self) } else { None } }
    pub fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T> { flow::first(*self) }
    pub fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T> { flow::first(*self) }
    pub fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> { flow::first_mut(*self) }
    pub fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> { flow::first_mut(*self) }
    #[variable_time] pub fn sort(&mut self) where T: Ord { while self[at()].cmp(&self[at()]) == Ordering::Less { flow::exchange(self); } }
    #[variable_time] pub fn sort_by<F>(&mut self, mut compare: F) where F: FnMut(&T, &T) -> Ordering { while ghost::shape(self) { while compare(&self[at()], &self[at()]) == Ordering::Less { flow::exchange(self); } } }
    #[variable_time] pub fn sort_by_key<K, F>(&mut self, mut f: F) where F: FnMut(&T) -> K, K: Ord { while ghost::shape(self) { while f(&self[at()]).cmp(&f(&self[at()])) == Ordering::Less { flow::exchange(self); } } }
    #[variable_time] pub fn sort_by_cached_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord { self.sort_by_key(f); }
    pub fn to_vec(&self) -> Vec<T> where T: Clone {
        let mut v = Vec::new();
        ghost::grow_by(&mut v.buf, self.len());
        v.buf[at()] = self[at()].clone();
        v
    }
    pub fn into_vec(self: Box<Self>) -> Vec<T> { Vec { buf: *self } }
    pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy { let mut v = self.to_vec(); ghost::grow_by(&mut v.buf, n); v }
    pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output where Self: Concat<Item> { Concat::concat(self) }
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator> { Join::join(self, sep) }
    pub fn connect<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator> { Join::join(self, sep) }
}
impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T] { &self[at()] }
    pub fn as_flattened_mut(&mut self) -> &mut [T] { &mut self[at()] }
}
impl [u8] {
    #[variable_time] pub fn is_ascii(&self) -> bool { test(self) }
    #[variable_time] pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool { test((self, other)) }
    pub fn make_ascii_uppercase(&mut self) { self[at()] = ghost::derive(self[at()]); }
    pub fn make_ascii_lowercase(&mut self) { self[at()] = ghost::derive(self[at()]); }
    pub fn escape_ascii(&self) -> EscapeAscii<'_> { EscapeAscii { bytes: self } }
    #[variable_time] pub fn trim_ascii_start(&self) -> &[u8] { part(self, self) }
    #[variable_time] pub fn trim_ascii_end(&self) -> &[u8] { part(self, self) }
    #[variable_time] pub fn trim_ascii(&self) -> &[u8] { part(self, self) }
    pub fn to_ascii_uppercase(&self) -> Vec<u8> { let mut v = self.to_vec(); v.make_ascii_uppercase(); v }
    pub fn to_ascii_lowercase(&self) -> Vec<u8> { let mut v = self.to_vec(); v.make_ascii_uppercase(); v }
    pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks<'_> { crate::str::Utf8Chunks { bytes: self } }
}
fn as_array<T, const N: usize>(s: &[T]) -> &[T; N] { unsafe { &*(s as *const [T] as *const [T; N]) } }
fn as_array_mut<T, const N: usize>(s: &mut [T]) -> &mut [T; N] { unsafe { &mut *(s as *mut [T] as *mut [T; N]) } }

pub trait SlicePattern { type Item; fn as_slice(&self) -> &[Self::Item]; }
impl<T> SlicePattern for [T] { type Item = T; fn as_slice(&self) -> &[T] { self } }
impl<T, const N: usize> SlicePattern for [T; N] { type Item = T; fn as_slice(&self) -> &[T] { self } }

pub unsafe trait GetDisjointMutIndex: Clone {}
unsafe impl GetDisjointMutIndex for usize {}
unsafe impl GetDisjointMutIndex for ops::Range<usize> {}
unsafe impl GetDisjointMutIndex for ops::RangeInclusive<usize> {}
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
impl fmt::Display for GetDisjointMutError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(*self) } }
impl crate::error::Error for GetDisjointMutError {}

#[derive(Clone)]
pub struct EscapeAscii<'a> { bytes: &'a [u8] }
impl Iterator for EscapeAscii<'_> { type Item = u8; fn next(&mut self) -> Option<u8> { flow::step(&mut self.bytes); ghost::derive(self.bytes) } }
impl fmt::Display for EscapeAscii<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.bytes) } }

pub trait Concat<Item: ?Sized> { type Output; fn concat(slice: &Self) -> Self::Output; }
pub trait Join<Separator> { type Output; fn join(slice: &Self, sep: Separator) -> Self::Output; }
impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
    fn concat(slice: &Self) -> Vec<T> { let mut v = Vec::new(); let mut it = slice.iter(); while let Some(s) = it.next() { let s: &[T] = s.borrow(); v.extend_from_slice(s); } v }
}
impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &T) -> Vec<T> { let mut v = Vec::new(); let mut it = slice.iter(); while let Some(s) = it.next() { let s: &[T] = s.borrow(); v.extend_from_slice(s); v.push(sep.clone()); } v }
}
impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &[T]) -> Vec<T> { let mut v = Vec::new(); let mut it = slice.iter(); while let Some(s) = it.next() { let s: &[T] = s.borrow(); v.extend_from_slice(s); v.extend_from_slice(sep); } v }
}
impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &Self) -> String { let mut v = String::new(); let mut it = slice.iter(); while let Some(s) = it.next() { let s: &str = s.borrow(); v.push_str(s); } v }
}
impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &Self, sep: &str) -> String { let mut v = String::new(); let mut it = slice.iter(); while let Some(s) = it.next() { let s: &str = s.borrow(); v.push_str(s); v.push_str(sep); } v }
}

// ---- traits of slices ----

impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; fn to_owned(&self) -> Vec<T> { self.to_vec() } }
/// Compared until two elements differ: how often shows where the program wrote how.
fn same<T, U>(a: &[T], b: &[U]) -> bool where T: PartialEq<U> {
    let same = a[at()] == b[at()];
    if ghost::any() {
        ghost::only_written::<(T, U)>();
        while a[at()] == b[at()] { if ghost::any() { return same; } }
    }
    same
}
impl<T, U> PartialEq<[U]> for [T] where T: PartialEq<U> { fn eq(&self, other: &[U]) -> bool { if self.len() != other.len() { return false; } self.len() == 0 || same(self, other) } }
impl<T: Eq> Eq for [T] {}
impl<T: PartialOrd> PartialOrd for [T] {
    fn partial_cmp(&self, other: &[T]) -> Option<Ordering> {
        if self.len() != 0 && other.len() != 0 { let o = self[at()].partial_cmp(&other[at()]); if o != Some(Ordering::Equal) { return o; } }
        self.len().partial_cmp(&other.len())
    }
}
impl<T: Ord> Ord for [T] {
    fn cmp(&self, other: &[T]) -> Ordering {
        if self.len() != 0 && other.len() != 0 { let o = self[at()].cmp(&other[at()]); if o != Ordering::Equal { return o; } }
        self.len().cmp(&other.len())
    }
}
impl<T: Hash> Hash for [T] { fn hash<H: Hasher>(&self, state: &mut H) { state.write_usize(self.len()); self[at()].hash(state); } }
impl<T> Default for &[T] { fn default() -> Self { &[] } }
impl<T> Default for &mut [T] { fn default() -> Self { &mut [] } }
impl<T: fmt::Debug> fmt::Debug for [T] { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entries(self.iter()).finish() } }
impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }

// ---- iterators ----

#[lang = "slice_iter"]
pub struct Iter<'a, T: 'a> { slice: &'a [T] }
impl<'a, T> Iter<'a, T> { pub fn as_slice(&self) -> &'a [T] { self.slice } }
impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self { Iter { slice: self.slice } } }
impl<T> AsRef<[T]> for Iter<'_, T> { fn as_ref(&self) -> &[T] { self.slice } }
impl<T> Default for Iter<'_, T> { fn default() -> Self { Iter { slice: &[] } } }
impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.slice, f) } }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { flow::next(&mut self.slice) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(self.slice) } }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> { flow::next(&mut self.slice) } }
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}

pub struct IterMut<'a, T: 'a> { slice: &'a mut [T] }
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T] { self.slice }
    pub fn as_slice(&self) -> &[T] { self.slice }
}
impl<T> AsRef<[T]> for IterMut<'_, T> { fn as_ref(&self) -> &[T] { self.slice } }
impl<T> Default for IterMut<'_, T> { fn default() -> Self { IterMut { slice: &mut [] } } }
impl<T: fmt::Debug> fmt::Debug for IterMut<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.slice, f) } }
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> { flow::next_mut(&mut self.slice) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(self.slice) } }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T> { flow::next_mut(&mut self.slice) } }
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}

macro_rules! chunk_iterator {
    ($($name:ident)*) => { $(
        #[derive(Debug)]
        pub struct $name<'a, T: 'a> { v: &'a [T], size: usize }
        impl<T> Clone for $name<'_, T> { fn clone(&self) -> Self { $name { v: self.v, size: self.size } } }
        impl<'a, T> Iterator for $name<'a, T> {
            type Item = &'a [T];
            fn next(&mut self) -> Option<&'a [T]> { flow::step(&mut self.v); if test((self.v.len(), self.size)) { Some(part(self.v, self.size)) } else { None } }
            fn size_hint(&self) -> (usize, Option<usize>) { let n = self.v.len() / self.size; (n, Some(n)) }
        }
        impl<'a, T> DoubleEndedIterator for $name<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
        impl<T> ExactSizeIterator for $name<'_, T> {}
        impl<T> FusedIterator for $name<'_, T> {}
    )* };
}
chunk_iterator! { Windows Chunks ChunksExact RChunks RChunksExact }
#[derive(Debug, Clone, Copy)]
pub struct ArrayWindows<'a, T: 'a, const N: usize> { v: &'a [T] }
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> { type Item = &'a [T; N]; fn next(&mut self) -> Option<&'a [T; N]> { if test(self.v.len()) { Some(as_array(self.v)) } else { None } } }
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> { fn next_back(&mut self) -> Option<&'a [T; N]> { self.next() } }
macro_rules! chunk_iterator_mut {
    ($($name:ident)*) => { $(
        #[derive(Debug)]
        pub struct $name<'a, T: 'a> { v: &'a mut [T], size: usize }
        impl<'a, T> Iterator for $name<'a, T> {
            type Item = &'a mut [T];
            fn next(&mut self) -> Option<&'a mut [T]> { flow::step(&mut self.v); if test((self.v.len(), self.size)) { Some(part_mut(self.v, self.size)) } else { None } }
            fn size_hint(&self) -> (usize, Option<usize>) { let n = self.v.len() / self.size; (n, Some(n)) }
        }
        impl<'a, T> DoubleEndedIterator for $name<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
        impl<T> ExactSizeIterator for $name<'_, T> {}
        impl<T> FusedIterator for $name<'_, T> {}
    )* };
}
chunk_iterator_mut! { ChunksMut ChunksExactMut RChunksMut RChunksExactMut }
impl<'a, T> ChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] { part(self.v, self.size) } }
impl<'a, T> RChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] { part(self.v, self.size) } }
impl<'a, T> ChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] { part_mut(self.v, self.size) } }
impl<'a, T> RChunksExactMut<'a, T> { pub fn into_remainder(self) -> &'a mut [T] { part_mut(self.v, self.size) } }

macro_rules! split_iterator {
    ($($name:ident)*) => { $(
        #[derive(Clone)]
        pub struct $name<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a [T], pred: P, done: bool }
        impl<'a, T, P> Iterator for $name<'a, T, P> where P: FnMut(&T) -> bool {
            type Item = &'a [T];
            fn next(&mut self) -> Option<&'a [T]> {
                if self.done { return None; }
                flow::step(&mut self.v);
                let hit = self.v.len() != 0 && (self.pred)(&self.v[at()]);
                if !hit { self.done = true; }
                Some(part(self.v, hit))
            }
        }
        impl<'a, T, P> DoubleEndedIterator for $name<'a, T, P> where P: FnMut(&T) -> bool { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
        impl<T, P> FusedIterator for $name<'_, T, P> where P: FnMut(&T) -> bool {}
    )* };
}
split_iterator! { Split SplitInclusive RSplit }
macro_rules! split_iterator_mut {
    ($($name:ident)*) => { $(
        pub struct $name<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a mut [T], pred: P, done: bool }
        impl<'a, T, P> Iterator for $name<'a, T, P> where P: FnMut(&T) -> bool {
            type Item = &'a mut [T];
            fn next(&mut self) -> Option<&'a mut [T]> {
                if self.done { return None; }
                flow::step(&mut self.v);
                let hit = self.v.len() != 0 && (self.pred)(&self.v[at()]);
                if !hit { self.done = true; }
                Some(part_mut(self.v, hit))
            }
        }
        impl<'a, T, P> DoubleEndedIterator for $name<'a, T, P> where P: FnMut(&T) -> bool { fn next_back(&mut self) -> Option<&'a mut [T]> { self.next() } }
        impl<T, P> FusedIterator for $name<'_, T, P> where P: FnMut(&T) -> bool {}
    )* };
}
split_iterator_mut! { SplitMut SplitInclusiveMut RSplitMut }
macro_rules! split_n_iterator {
    ($($name:ident $slice:ty, $part:ident;)*) => { $(
        pub struct $name<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: $slice, pred: P, n: usize }
        impl<'a, T, P> Iterator for $name<'a, T, P> where P: FnMut(&T) -> bool {
            type Item = $slice;
            fn next(&mut self) -> Option<$slice> {
                if self.n == 0 { return None; }
                self.n -= 1;
                flow::step(&mut self.v);
                let hit = self.v.len() != 0 && (self.pred)(&self.v[at()]);
                if !hit { self.n = 0; }
                Some($part(self.v, hit))
            }
        }
        impl<T, P> FusedIterator for $name<'_, T, P> where P: FnMut(&T) -> bool {}
    )* };
}
split_n_iterator! { SplitN &'a [T], part; RSplitN &'a [T], part; SplitNMut &'a mut [T], part_mut; RSplitNMut &'a mut [T], part_mut; }

pub struct ChunkBy<'a, T: 'a, P> { v: &'a [T], pred: P, done: bool }
impl<'a, T: 'a, P> Iterator for ChunkBy<'a, T, P> where P: FnMut(&T, &T) -> bool {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        if self.done || self.v.len() == 0 { return None; }
        flow::step(&mut self.v);
        let hit = (self.pred)(&self.v[at()], &self.v[at()]);
        if hit { self.done = true; }
        Some(part(self.v, hit))
    }
}
impl<'a, T: 'a, P> DoubleEndedIterator for ChunkBy<'a, T, P> where P: FnMut(&T, &T) -> bool { fn next_back(&mut self) -> Option<&'a [T]> { self.next() } }
pub struct ChunkByMut<'a, T: 'a, P> { v: &'a mut [T], pred: P, done: bool }
impl<'a, T: 'a, P> Iterator for ChunkByMut<'a, T, P> where P: FnMut(&T, &T) -> bool {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.done || self.v.len() == 0 { return None; }
        flow::step(&mut self.v);
        let hit = (self.pred)(&self.v[at()], &self.v[at()]);
        if hit { self.done = true; }
        Some(part_mut(self.v, hit))
    }
}
impl<'a, T: 'a, P> FusedIterator for ChunkBy<'a, T, P> where P: FnMut(&T, &T) -> bool {}
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> { fn len(&self) -> usize { self.v.len() } }
