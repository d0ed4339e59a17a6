//! What many models say, said once.
use crate::ghost;
use crate::ops::{Bound, RangeBounds};

/// Any index.
pub fn at() -> usize {
    ghost::any()
}

/// Whether something holds that depends on all of `a`.
pub fn test<A>(a: A) -> bool {
    ghost::derive(a)
}

/// `s`, of which a part was chosen by `n`.
pub fn part<S: ?Sized, N>(s: &S, n: N) -> &S {
    ghost::part(s, n)
}

/// `s`, of which a part was chosen by `n`.
pub fn part_mut<S: ?Sized, N>(s: &mut S, n: N) -> &mut S {
    ghost::part_mut(s, n)
}

/// Any element of a slice that is not empty.
pub fn first<T>(s: &[T]) -> Option<&T> {
    if s.len() == 0 { None } else { Some(&s[at()]) }
}

/// Any element of a slice that is not empty.
pub fn first_mut<T>(s: &mut [T]) -> Option<&mut T> {
    if s.len() == 0 { None } else { Some(&mut s[at()]) }
}

/// What an iterator over `s` gives next: what it gives after that depends on whether it was asked.
pub fn next<'a, T>(s: &mut &'a [T]) -> Option<&'a T> {
    if s.len() == 0 { None } else { step(s); Some(&s[at()]) }
}

/// The same for elements that may be written.
pub fn next_mut<'a, T>(s: &mut &'a mut [T]) -> Option<&'a mut T> {
    if s.len() == 0 { None } else { step(s); Some(&mut s[at()]) }
}

/// An iterator moved on: where `s` stands now depends on the decisions that led here.
pub fn step<S>(s: &mut S) {
    *s = *s;
}

/// Takes the last element out of a slice, if it has one.
pub fn take<T>(s: &mut [T]) -> Option<T> {
    if s.len() == 0 { return None; }
    ghost::grow(s);
    Some(s[at()])
}

/// Takes the first element out of a slice, if it has one: the others move up.
pub fn take_first<T>(s: &mut [T]) -> Option<T> {
    let x = take(s);
    s[at()] = s[at()];
    x
}

/// Adds `v` to a sequence: where it stands depends on the length.
pub fn push<T>(s: &mut [T], v: T) {
    ghost::put(s, placed(s, v));
}

/// `v`, whose place among the elements of `s` depends on their number.
pub fn placed<T>(s: &[T], v: T) -> T {
    if ghost::shape(s) { v } else { v }
}

/// `to` holds the elements of `from` too.
pub fn append<T>(to: &mut [T], from: &[T]) {
    to[at()] = placed(to, from[at()]);
    ghost::grow_by(to, from.len());
}

/// `to` is longer by as many elements as an iterator gives.
pub fn fill<T, I: Iterator<Item = T>>(to: &mut [T], mut from: I) {
    while let Some(x) = from.next() { push(to, x); }
}

/// The number of elements that are left to an iterator over `s`.
pub fn hint<T>(s: &[T]) -> (usize, Option<usize>) {
    (s.len(), Some(s.len()))
}

/// The length and the choice of the elements of `s` depend on a range too.
pub fn cut<T, R: RangeBounds<usize>>(s: &mut [T], range: &R) {
    match range.start_bound() { Bound::Included(n) | Bound::Excluded(n) => narrow(s, *n), Bound::Unbounded => {} }
    match range.end_bound() { Bound::Included(n) | Bound::Excluded(n) => narrow(s, *n), Bound::Unbounded => {} }
}

/// The length of `s` and which elements are in it depend on `n` too.
pub fn narrow<T>(s: &mut [T], n: usize) {
    ghost::may_panic((n, s.len()));
    ghost::grow_by(s, n);
    if test(n) { s[at()] = s[at()]; }
}

/// The elements of `s` as an array.
pub fn array<T, const N: usize>(s: &[T]) -> [T; N] {
    let mut a: [T; N] = ghost::any();
    a[at()] = s[at()];
    a
}

/// The text in `b`, to be written to.
pub fn text_mut(b: &mut [u8]) -> &mut str {
    unsafe { &mut *(ghost::text(b) as *const str as *mut str) }
}

/// The bytes of `s`, to be written to.
pub fn bytes_mut(s: &mut str) -> &mut [u8] {
    unsafe { &mut *(ghost::bytes(s) as *const [u8] as *mut [u8]) }
}

/// Two elements change places.
pub fn exchange<T>(s: &mut [T]) {
    let t = s[at()];
    s[at()] = s[at()];
    s[at()] = t;
}

/// Whether something holds that depends on the ends of a range.
pub fn test_range<R: RangeBounds<usize>>(range: &R) -> bool {
    (match range.start_bound() { Bound::Included(n) | Bound::Excluded(n) => test(*n), Bound::Unbounded => true })
        && (match range.end_bound() { Bound::Included(n) | Bound::Excluded(n) => test(*n), Bound::Unbounded => true })
}
