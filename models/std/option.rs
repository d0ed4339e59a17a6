//! `Option`: which variant it is, is its shape; what `Some` holds, its content.
use crate::cmp::Ordering;
use crate::convert::Infallible;
use crate::iter::{FusedIterator, Product, Sum};
use crate::ops::{ControlFlow, Deref, DerefMut, FromResidual, Residual, Try};
use crate::pin::Pin;

#[lang = "Option"]
#[derive(Copy, Debug, Hash)]
pub enum Option<T> {
    #[lang = "None"]
    None,
    #[lang = "Some"]
    Some(T),
}

impl<T> Option<T> {
    pub fn is_some(&self) -> bool { match self { Some(_) => true, None => false } }
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool { match self { None => false, Some(x) => f(x) } }
    pub fn is_none(&self) -> bool { match self { Some(_) => false, None => true } }
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool { match self { None => true, Some(x) => f(x) } }
    pub fn as_ref(&self) -> Option<&T> { match self { Some(x) => Some(x), None => None } }
    pub fn as_mut(&mut self) -> Option<&mut T> { match self { Some(x) => Some(x), None => None } }
    pub fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> { match self.pointer { Some(x) => Some(Pin { pointer: x }), None => None } }
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> { match self.pointer { Some(x) => Some(Pin { pointer: x }), None => None } }
    pub fn as_slice(&self) -> &[T] { match self { Some(x) => crate::slice::from_ref(x), None => &[] } }
    pub fn as_mut_slice(&mut self) -> &mut [T] { match self { Some(x) => crate::slice::from_mut(x), None => &mut [] } }
    pub fn expect(self, msg: &str) -> T { match self { Some(x) => x, None => crate::panicking::panic_display(msg) } }
    pub fn unwrap(self) -> T { match self { Some(x) => x, None => crate::panicking::panic("") } }
    pub fn unwrap_or(self, default: T) -> T { match self { Some(x) => x, None => default } }
    pub fn unwrap_or_else<F>(self, f: F) -> T where F: FnOnce() -> T { match self { Some(x) => x, None => f() } }
    pub fn unwrap_or_default(self) -> T where T: Default { match self { Some(x) => x, None => T::default() } }
    pub unsafe fn unwrap_unchecked(self) -> T { match self { Some(x) => x, None => loop {} } }
    pub fn map<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> U { match self { Some(x) => Some(f(x)), None => None } }
    pub fn inspect<F>(self, f: F) -> Self where F: FnOnce(&T) { if let Some(ref x) = self { f(x); } self }
    pub fn map_or<U, F>(self, default: U, f: F) -> U where F: FnOnce(T) -> U { match self { Some(t) => f(t), None => default } }
    pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: FnOnce() -> U, F: FnOnce(T) -> U { match self { Some(t) => f(t), None => default() } }
    pub fn ok_or<E>(self, err: E) -> Result<T, E> { match self { Some(v) => Ok(v), None => Err(err) } }
    pub fn ok_or_else<E, F>(self, err: F) -> Result<T, E> where F: FnOnce() -> E { match self { Some(v) => Ok(v), None => Err(err()) } }
    pub fn as_deref(&self) -> Option<&T::Target> where T: Deref { match self { Some(t) => Some(t.deref()), None => None } }
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut { match self { Some(t) => Some(t.deref_mut()), None => None } }
    pub fn iter(&self) -> Iter<'_, T> { Iter { inner: self.as_ref() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { inner: self.as_mut() } }
    pub fn and<U>(self, optb: Option<U>) -> Option<U> { match self { Some(_) => optb, None => None } }
    pub fn and_then<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> Option<U> { match self { Some(x) => f(x), None => None } }
    pub fn filter<P>(self, predicate: P) -> Self where P: FnOnce(&T) -> bool { if let Some(x) = self { if predicate(&x) { return Some(x); } } None }
    pub fn or(self, optb: Option<T>) -> Option<T> { match self { Some(x) => Some(x), None => optb } }
    pub fn or_else<F>(self, f: F) -> Option<T> where F: FnOnce() -> Option<T> { match self { Some(x) => Some(x), None => f() } }
    pub fn xor(self, optb: Option<T>) -> Option<T> { match (self, optb) { (Some(a), None) => Some(a), (None, Some(b)) => Some(b), _ => None } }
    pub fn insert(&mut self, value: T) -> &mut T { *self = Some(value); match self { Some(v) => v, None => loop {} } }
    pub fn get_or_insert(&mut self, value: T) -> &mut T { if let None = self { *self = Some(value); } match self { Some(v) => v, None => loop {} } }
    pub fn get_or_insert_default(&mut self) -> &mut T where T: Default { if let None = self { *self = Some(T::default()); } match self { Some(v) => v, None => loop {} } }
    pub fn get_or_insert_with<F>(&mut self, f: F) -> &mut T where F: FnOnce() -> T { if let None = self { *self = Some(f()); } match self { Some(v) => v, None => loop {} } }
    pub fn take(&mut self) -> Option<T> { let old = *self; *self = None; old }
    pub fn take_if<P>(&mut self, predicate: P) -> Option<T> where P: FnOnce(&mut T) -> bool {
        if let Some(x) = self { if predicate(x) { return self.take(); } }
        None
    }
    pub fn replace(&mut self, value: T) -> Option<T> { let old = *self; *self = Some(value); old }
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> { match (self, other) { (Some(a), Some(b)) => Some((a, b)), _ => None } }
}
impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) { match self { Some((a, b)) => (Some(a), Some(b)), None => (None, None) } }
}
impl<T> Option<&T> {
    pub fn copied(self) -> Option<T> where T: Copy { match self { Some(v) => Some(*v), None => None } }
    pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(t) => Some(t.clone()), None => None } }
}
impl<T> Option<&mut T> {
    pub fn copied(self) -> Option<T> where T: Copy { match self { Some(v) => Some(*v), None => None } }
    pub fn cloned(self) -> Option<T> where T: Clone { match self { Some(t) => Some(t.clone()), None => None } }
}
impl<T, E> Option<Result<T, E>> {
    pub fn transpose(self) -> Result<Option<T>, E> { match self { Some(Ok(x)) => Ok(Some(x)), Some(Err(e)) => Err(e), None => Ok(None) } }
}
impl<T> Option<Option<T>> {
    pub fn flatten(self) -> Option<T> { match self { Some(inner) => inner, None => None } }
}

impl<T> Clone for Option<T> where T: Clone { fn clone(&self) -> Self { match self { Some(x) => Some(x.clone()), None => None } } }
impl<T> Default for Option<T> { fn default() -> Option<T> { None } }
impl<T: PartialEq> PartialEq for Option<T> {
    fn eq(&self, other: &Self) -> bool { match (self, other) { (Some(l), Some(r)) => *l == *r, (None, None) => true, _ => false } }
}
impl<T: Eq> Eq for Option<T> {}
impl<T: PartialOrd> PartialOrd for Option<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) { (Some(l), Some(r)) => l.partial_cmp(r), (Some(_), None) => Some(Ordering::Greater), (None, Some(_)) => Some(Ordering::Less), (None, None) => Some(Ordering::Equal) }
    }
}
impl<T: Ord> Ord for Option<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) { (Some(l), Some(r)) => l.cmp(r), (Some(_), None) => Ordering::Greater, (None, Some(_)) => Ordering::Less, (None, None) => Ordering::Equal }
    }
}
impl<T> From<T> for Option<T> { fn from(val: T) -> Option<T> { Some(val) } }
impl<'a, T> From<&'a Option<T>> for Option<&'a T> { fn from(o: &'a Option<T>) -> Option<&'a T> { o.as_ref() } }
impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> { fn from(o: &'a mut Option<T>) -> Option<&'a mut T> { o.as_mut() } }

impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { inner: self } } }
impl<'a, T> IntoIterator for &'a Option<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut Option<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }
#[derive(Debug)]
pub struct Iter<'a, A: 'a> { inner: Option<&'a A> }
#[derive(Debug)]
pub struct IterMut<'a, A: 'a> { inner: Option<&'a mut A> }
#[derive(Clone, Debug)]
pub struct IntoIter<A> { inner: Option<A> }
impl<'a, A> Iterator for Iter<'a, A> { type Item = &'a A; fn next(&mut self) -> Option<&'a A> { self.inner.take() } }
impl<'a, A> Iterator for IterMut<'a, A> { type Item = &'a mut A; fn next(&mut self) -> Option<&'a mut A> { self.inner.take() } }
impl<A> Iterator for IntoIter<A> { type Item = A; fn next(&mut self) -> Option<A> { self.inner.take() } }
impl<'a, A> DoubleEndedIterator for Iter<'a, A> { fn next_back(&mut self) -> Option<&'a A> { self.inner.take() } }
impl<'a, A> DoubleEndedIterator for IterMut<'a, A> { fn next_back(&mut self) -> Option<&'a mut A> { self.inner.take() } }
impl<A> DoubleEndedIterator for IntoIter<A> { fn next_back(&mut self) -> Option<A> { self.inner.take() } }
impl<A> ExactSizeIterator for Iter<'_, A> {}
impl<A> ExactSizeIterator for IterMut<'_, A> {}
impl<A> ExactSizeIterator for IntoIter<A> {}
impl<A> FusedIterator for Iter<'_, A> {}
impl<A> FusedIterator for IterMut<'_, A> {}
impl<A> FusedIterator for IntoIter<A> {}
impl<A> Clone for Iter<'_, A> { fn clone(&self) -> Self { Iter { inner: self.inner } } }

impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        let mut failed = None;
        let value = V::from_iter(crate::iter::OptionShunt { iter: iter.into_iter(), failed: &mut failed });
        match failed { Some(()) => None, None => Some(value) }
    }
}
impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {
    fn sum<I>(iter: I) -> Option<T> where I: Iterator<Item = Option<U>> {
        let mut failed = None;
        let value = T::sum(crate::iter::OptionShunt { iter, failed: &mut failed });
        match failed { Some(()) => None, None => Some(value) }
    }
}
impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {
    fn product<I>(iter: I) -> Option<T> where I: Iterator<Item = Option<U>> {
        let mut failed = None;
        let value = T::product(crate::iter::OptionShunt { iter, failed: &mut failed });
        match failed { Some(()) => None, None => Some(value) }
    }
}
impl<T> Try for Option<T> {
    type Output = T;
    type Residual = Option<Infallible>;
    fn from_output(output: T) -> Self { Some(output) }
    fn branch(self) -> ControlFlow<Option<Infallible>, T> { match self { Some(v) => ControlFlow::Continue(v), None => ControlFlow::Break(None) } }
}
impl<T> FromResidual<Option<Infallible>> for Option<T> { fn from_residual(_residual: Option<Infallible>) -> Self { None } }
impl<T> Residual<T> for Option<Infallible> { type TryType = Option<T>; }
