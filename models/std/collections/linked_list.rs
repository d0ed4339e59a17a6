//! `LinkedList`.
use crate::cmp::Ordering;
use crate::flow::{self, at};
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;

#[lang = "LinkedList"]
pub struct LinkedList<T> { items: [T] }
impl<T> LinkedList<T> {
    pub const fn new() -> Self { LinkedList { items: ghost::empty() } }
    pub fn append(&mut self, other: &mut Self) { flow::append(&mut self.items, &other.items); other.items = ghost::empty(); }
    pub fn iter(&self) -> Iter<'_, T> { Iter { slice: &self.items } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { slice: &mut self.items } }
    pub fn is_empty(&self) -> bool { self.items.len() == 0 }
    pub fn len(&self) -> usize { self.items.len() }
    pub fn clear(&mut self) { self.items = ghost::empty(); }
    pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> { self.items.contains(x) }
    pub fn front(&self) -> Option<&T> { flow::first(&self.items) }
    pub fn front_mut(&mut self) -> Option<&mut T> { flow::first_mut(&mut self.items) }
    pub fn back(&self) -> Option<&T> { flow::first(&self.items) }
    pub fn back_mut(&mut self) -> Option<&mut T> { flow::first_mut(&mut self.items) }
    pub fn push_front(&mut self, elt: T) { flow::push(&mut self.items, elt); }
    pub fn pop_front(&mut self) -> Option<T> { flow::take_first(&mut self.items) }
    pub fn push_back(&mut self, elt: T) { flow::push(&mut self.items, elt); }
    pub fn push_back_mut(&mut self, elt: T) -> &mut T { flow::push(&mut self.items, elt); &mut self.items[at()] }
    pub fn push_front_mut(&mut self, elt: T) -> &mut T { flow::push(&mut self.items, elt); &mut self.items[at()] }
    pub fn pop_back(&mut self) -> Option<T> { flow::take_first(&mut self.items) }
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> { let mut tail = LinkedList { items: self.items }; flow::narrow(&mut tail.items, at); ghost::grow_by(&mut self.items, at); tail }
    pub fn extract_if<F>(&mut self, filter: F) -> ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool { ExtractIf { items: &mut self.items, filter } }
}
impl<T: Clone> Clone for LinkedList<T> { fn clone(&self) -> Self { LinkedList { items: self.items.to_vec().buf } } }
impl<T> Default for LinkedList<T> { fn default() -> Self { LinkedList::new() } }
impl<T: PartialEq> PartialEq for LinkedList<T> { fn eq(&self, other: &Self) -> bool { self.items == other.items } }
impl<T: Eq> Eq for LinkedList<T> {}
impl<T: PartialOrd> PartialOrd for LinkedList<T> { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { PartialOrd::partial_cmp(&self.items, &other.items) } }
impl<T: Ord> Ord for LinkedList<T> { fn cmp(&self, other: &Self) -> Ordering { Ord::cmp(&self.items, &other.items) } }
impl<T: fmt::Debug> fmt::Debug for LinkedList<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.items, f) } }
impl<T: Hash> Hash for LinkedList<T> { fn hash<H: Hasher>(&self, state: &mut H) { self.items.hash(state); } }
impl<T> FromIterator<T> for LinkedList<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { let mut l = LinkedList::new(); flow::fill(&mut l.items, iter.into_iter()); l } }
impl<T> Extend<T> for LinkedList<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { flow::fill(&mut self.items, iter.into_iter()); } }
impl<'a, T: 'a + Copy> Extend<&'a T> for LinkedList<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(x) = iter.next() { flow::push(&mut self.items, *x); } } }
impl<T, const N: usize> From<[T; N]> for LinkedList<T> { fn from(arr: [T; N]) -> Self { LinkedList::from_iter(arr) } }
impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { list: self } } }
impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }

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
pub struct IntoIter<T> { list: LinkedList<T> }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { self.list.pop_front() } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.list.items) } }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> { self.list.pop_back() } }
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
pub struct ExtractIf<'a, T: 'a, F: 'a> { items: &'a mut [T], filter: F }
impl<T, F> Iterator for ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool { type Item = T; fn next(&mut self) -> Option<T> { while ghost::shape(self.items) { if (self.filter)(&mut self.items[at()]) { ghost::grow(self.items); return Some(self.items[at()]); } } None } }
