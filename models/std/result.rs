//! `Result`: which variant it is, is its shape.
use crate::convert::Infallible;
use crate::fmt::{Debug, Formatter};
use crate::iter::{FusedIterator, Product, Sum};
use crate::ops::{ControlFlow, Deref, DerefMut, FromResidual, Residual, Try};

#[lang = "Result"]
#[derive(Copy, PartialEq, PartialOrd, Eq, Ord, Debug, Hash)]
pub enum Result<T, E> {
    #[lang = "Ok"]
    Ok(T),
    #[lang = "Err"]
    Err(E),
}

/// The message says what the value's own `Debug` emits, and no more.
fn unwrap_failed<E: Debug>(msg: &str, error: &E) -> ! {
    let mut f = Formatter::begin();
    f.literal(msg);
    Debug::fmt(error, &mut f);
    crate::panicking::panic_fmt(f.finish(0))
}

impl<T, E> Result<T, E> {
    pub fn is_ok(&self) -> bool { match self { Ok(_) => true, Err(_) => false } }
    pub fn is_ok_and(self, f: impl FnOnce(T) -> bool) -> bool { match self { Err(_) => false, Ok(x) => f(x) } }
    pub fn is_err(&self) -> bool { match self { Ok(_) => false, Err(_) => true } }
    pub fn is_err_and(self, f: impl FnOnce(E) -> bool) -> bool { match self { Ok(_) => false, Err(e) => f(e) } }
    pub fn ok(self) -> Option<T> { match self { Ok(x) => Some(x), Err(_) => None } }
    pub fn err(self) -> Option<E> { match self { Ok(_) => None, Err(x) => Some(x) } }
    pub fn as_ref(&self) -> Result<&T, &E> { match self { Ok(x) => Ok(x), Err(x) => Err(x) } }
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E> { match self { Ok(x) => Ok(x), Err(x) => Err(x) } }
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> { match self { Ok(t) => Ok(op(t)), Err(e) => Err(e) } }
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U { match self { Ok(t) => f(t), Err(_) => default } }
    pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U { match self { Ok(t) => f(t), Err(e) => default(e) } }
    pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> { match self { Ok(t) => Ok(t), Err(e) => Err(op(e)) } }
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self { if let Ok(ref t) = self { f(t); } self }
    pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self { if let Err(ref e) = self { f(e); } self }
    pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref { match self { Ok(t) => Ok(t.deref()), Err(e) => Err(e) } }
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut { match self { Ok(t) => Ok(t.deref_mut()), Err(e) => Err(e) } }
    pub fn iter(&self) -> Iter<'_, T> { Iter { inner: self.as_ref().ok() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { inner: self.as_mut().ok() } }
    pub fn expect(self, msg: &str) -> T where E: Debug { match self { Ok(t) => t, Err(e) => unwrap_failed(msg, &e) } }
    pub fn unwrap(self) -> T where E: Debug { match self { Ok(t) => t, Err(e) => unwrap_failed("", &e) } }
    pub fn unwrap_or_default(self) -> T where T: Default { match self { Ok(x) => x, Err(_) => T::default() } }
    pub fn expect_err(self, msg: &str) -> E where T: Debug { match self { Ok(t) => unwrap_failed(msg, &t), Err(e) => e } }
    pub fn unwrap_err(self) -> E where T: Debug { match self { Ok(t) => unwrap_failed("", &t), Err(e) => e } }
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> { match self { Ok(_) => res, Err(e) => Err(e) } }
    pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> { match self { Ok(t) => op(t), Err(e) => Err(e) } }
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> { match self { Ok(v) => Ok(v), Err(_) => res } }
    pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> { match self { Ok(t) => Ok(t), Err(e) => op(e) } }
    pub fn unwrap_or(self, default: T) -> T { match self { Ok(t) => t, Err(_) => default } }
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T { match self { Ok(t) => t, Err(e) => op(e) } }
    pub unsafe fn unwrap_unchecked(self) -> T { match self { Ok(t) => t, Err(_) => loop {} } }
    pub unsafe fn unwrap_err_unchecked(self) -> E { match self { Ok(_) => loop {}, Err(e) => e } }
}
impl<T, E> Result<&T, E> {
    pub fn copied(self) -> Result<T, E> where T: Copy { match self { Ok(v) => Ok(*v), Err(e) => Err(e) } }
    pub fn cloned(self) -> Result<T, E> where T: Clone { match self { Ok(v) => Ok(v.clone()), Err(e) => Err(e) } }
}
impl<T, E> Result<&mut T, E> {
    pub fn copied(self) -> Result<T, E> where T: Copy { match self { Ok(v) => Ok(*v), Err(e) => Err(e) } }
    pub fn cloned(self) -> Result<T, E> where T: Clone { match self { Ok(v) => Ok(v.clone()), Err(e) => Err(e) } }
}
impl<T, E> Result<Option<T>, E> {
    pub fn transpose(self) -> Option<Result<T, E>> { match self { Ok(Some(x)) => Some(Ok(x)), Ok(None) => None, Err(e) => Some(Err(e)) } }
}
impl<T, E> Result<Result<T, E>, E> {
    pub fn flatten(self) -> Result<T, E> { match self { Ok(inner) => inner, Err(e) => Err(e) } }
}

impl<T, E> Clone for Result<T, E> where T: Clone, E: Clone { fn clone(&self) -> Self { match self { Ok(x) => Ok(x.clone()), Err(x) => Err(x.clone()) } } }
impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { inner: self.ok() } } }
impl<'a, T, E> IntoIterator for &'a Result<T, E> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<'a, T, E> IntoIterator for &'a mut Result<T, E> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() } }
#[derive(Debug)]
pub struct Iter<'a, T: 'a> { inner: Option<&'a T> }
#[derive(Debug)]
pub struct IterMut<'a, T: 'a> { inner: Option<&'a mut T> }
#[derive(Clone, Debug)]
pub struct IntoIter<T> { inner: Option<T> }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> { self.inner.take() } }
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> { self.inner.take() } }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { self.inner.take() } }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> { self.inner.take() } }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T> { self.inner.take() } }
impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> { self.inner.take() } }
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IntoIter<T> {}

impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        let mut failed = None;
        let value = V::from_iter(crate::iter::ResultShunt { iter: iter.into_iter(), failed: &mut failed });
        match failed { Some(e) => Err(e), None => Ok(value) }
    }
}
impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {
    fn sum<I>(iter: I) -> Result<T, E> where I: Iterator<Item = Result<U, E>> {
        let mut failed = None;
        let value = T::sum(crate::iter::ResultShunt { iter, failed: &mut failed });
        match failed { Some(e) => Err(e), None => Ok(value) }
    }
}
impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {
    fn product<I>(iter: I) -> Result<T, E> where I: Iterator<Item = Result<U, E>> {
        let mut failed = None;
        let value = T::product(crate::iter::ResultShunt { iter, failed: &mut failed });
        match failed { Some(e) => Err(e), None => Ok(value) }
    }
}
impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;
    fn from_output(output: T) -> Self { Ok(output) }
    fn branch(self) -> ControlFlow<Result<Infallible, E>, T> { match self { Ok(v) => ControlFlow::Continue(v), Err(e) => ControlFlow::Break(Err(e)) } }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    fn from_residual(residual: Result<Infallible, E>) -> Self { match residual { Err(e) => Err(From::from(e)), Ok(n) => match n {} } }
}
impl<T, E> Residual<T> for Result<Infallible, E> { type TryType = Result<T, E>; }
