//! `Box`: the language dereferences it itself.
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt;
use crate::future::Future;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::marker::{Tuple, Unsize};
use crate::mem::MaybeUninit;
use crate::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn};
use crate::pin::Pin;
use crate::task::{Context, Poll};

#[lang = "owned_box"]
pub struct Box<T: ?Sized>(*mut T);

impl<T> Box<T> {
    #[lang = "box_new"]
    pub fn new(x: T) -> Box<T> { ghost::boxed(x) }
    pub fn new_uninit() -> Box<MaybeUninit<T>> { ghost::boxed(MaybeUninit::uninit()) }
    pub fn pin(x: T) -> Pin<Box<T>> { Pin { pointer: ghost::boxed(x) } }
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> { let mut v = Vec::new(); ghost::grow_by(&mut v.buf, len); v.into_boxed_slice() }
}
impl<T> Box<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Box<[T]> { ghost::boxed(*(*self).assume_init_ref()) }
}
impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T> { ghost::boxed((*self).assume_init()) }
    pub fn write(boxed: Box<MaybeUninit<T>>, value: T) -> Box<T> { ghost::boxed(value) }
}
impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Box<T> { ghost::boxed(*raw) }
    pub fn into_raw(b: Box<T>) -> *mut T { let p = ghost::shared(*b) as *const T as *mut T; crate::mem::forget(b); p }
    pub fn leak<'a>(b: Box<T>) -> &'a mut T where T: 'a { unsafe { &mut *Box::into_raw(b) } }
    pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> { Pin { pointer: boxed } }
}
impl Box<dyn crate::any::Any> { pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Box<dyn crate::any::Any>> { if ghost::shape(&self) { Ok(ghost::derive(self)) } else { Err(self) } } }
impl Box<dyn crate::any::Any + Send> { pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Box<dyn crate::any::Any + Send>> { if ghost::shape(&self) { Ok(ghost::derive(self)) } else { Err(self) } } }
impl Box<dyn crate::any::Any + Send + Sync> { pub fn downcast<T: crate::any::Any>(self) -> Result<Box<T>, Box<dyn crate::any::Any + Send + Sync>> { if ghost::shape(&self) { Ok(ghost::derive(self)) } else { Err(self) } } }

impl<T: ?Sized> Deref for Box<T> { type Target = T; fn deref(&self) -> &T { &**self } }
impl<T: ?Sized> DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T { &mut **self } }
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Box<U>> for Box<T> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Box<U>> for Box<T> {}
impl<T: Default> Default for Box<T> { fn default() -> Self { Box::new(T::default()) } }
impl<T> Default for Box<[T]> { fn default() -> Self { Vec::new().into_boxed_slice() } }
impl Default for Box<str> { fn default() -> Self { String::new().into_boxed_str() } }
impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Self { Box::new((**self).clone()) } }
impl<T: Clone> Clone for Box<[T]> { fn clone(&self) -> Self { self.to_vec().into_boxed_slice() } }
impl Clone for Box<str> { fn clone(&self) -> Self { String::from(&**self).into_boxed_str() } }
impl<T: ?Sized + PartialEq> PartialEq for Box<T> { fn eq(&self, other: &Self) -> bool { PartialEq::eq(&**self, &**other) } }
impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { PartialOrd::partial_cmp(&**self, &**other) } }
impl<T: ?Sized + Ord> Ord for Box<T> { fn cmp(&self, other: &Self) -> Ordering { Ord::cmp(&**self, &**other) } }
impl<T: ?Sized + Eq> Eq for Box<T> {}
impl<T: ?Sized + Hash> Hash for Box<T> { fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state); } }
impl<T: ?Sized + Hasher> Hasher for Box<T> { fn finish(&self) -> u64 { (**self).finish() } fn write(&mut self, bytes: &[u8]) { (**self).write(bytes) } }
impl<T: fmt::Display + ?Sized> fmt::Display for Box<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&**self, f) } }
impl<T: fmt::Debug + ?Sized> fmt::Debug for Box<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&**self, f) } }
impl<T: ?Sized> fmt::Pointer for Box<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("0x") } }
impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> { (**self).next() } fn size_hint(&self) -> (usize, Option<usize>) { (**self).size_hint() } }
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> { fn next_back(&mut self) -> Option<I::Item> { (**self).next_back() } }
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}
impl<I: FusedIterator + ?Sized> FusedIterator for Box<I> {}
impl<Args: Tuple, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> { type Output = <F as FnOnce<Args>>::Output; extern "rust-call" fn call_once(self, args: Args) -> Self::Output { <F as FnOnce<Args>>::call_once(*self, args) } }
impl<Args: Tuple, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> { extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output { <F as FnMut<Args>>::call_mut(&mut **self, args) } }
impl<Args: Tuple, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> { extern "rust-call" fn call(&self, args: Args) -> Self::Output { <F as Fn<Args>>::call(&**self, args) } }
impl<F: ?Sized + Future + Unpin> Future for Box<F> { type Output = F::Output; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { F::poll(Pin { pointer: &mut **self.pointer }, cx) } }
impl<T: ?Sized> Unpin for Box<T> {}
impl<T> FromIterator<T> for Box<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { let v: Vec<T> = Vec::from_iter(iter); v.into_boxed_slice() } }
impl FromIterator<char> for Box<str> { fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() } }
impl<'a> FromIterator<&'a str> for Box<str> { fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() } }
impl FromIterator<String> for Box<str> { fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() } }
impl<T> IntoIterator for Box<[T]> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; fn into_iter(self) -> crate::vec::IntoIter<T> { self.into_vec().into_iter() } }
impl<'a, T> IntoIterator for &'a Box<[T]> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T> { self.iter() } }
impl<'a, T> IntoIterator for &'a mut Box<[T]> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> crate::slice::IterMut<'a, T> { self.iter_mut() } }
impl<T: ?Sized> AsRef<T> for Box<T> { fn as_ref(&self) -> &T { &**self } }
impl<T: ?Sized> AsMut<T> for Box<T> { fn as_mut(&mut self) -> &mut T { &mut **self } }
impl<T: ?Sized> Borrow<T> for Box<T> { fn borrow(&self) -> &T { &**self } }
impl<T: ?Sized> BorrowMut<T> for Box<T> { fn borrow_mut(&mut self) -> &mut T { &mut **self } }
impl<T> From<T> for Box<T> { fn from(t: T) -> Self { Box::new(t) } }
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> { fn from(boxed: Box<T>) -> Self { Box::into_pin(boxed) } }
impl<T: Clone> From<&[T]> for Box<[T]> { fn from(slice: &[T]) -> Box<[T]> { slice.to_vec().into_boxed_slice() } }
impl<T: Clone> From<&mut [T]> for Box<[T]> { fn from(slice: &mut [T]) -> Box<[T]> { slice.to_vec().into_boxed_slice() } }
impl<T, const N: usize> From<[T; N]> for Box<[T]> { fn from(array: [T; N]) -> Box<[T]> { ghost::boxed(array) } }
impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> { fn from(cow: Cow<'_, [T]>) -> Box<[T]> { cow.into_owned().into_boxed_slice() } }
impl From<&str> for Box<str> { fn from(s: &str) -> Box<str> { String::from(s).into_boxed_str() } }
impl From<&mut str> for Box<str> { fn from(s: &mut str) -> Box<str> { String::from(s).into_boxed_str() } }
impl From<Cow<'_, str>> for Box<str> { fn from(cow: Cow<'_, str>) -> Box<str> { cow.into_owned().into_boxed_str() } }
impl From<Box<str>> for Box<[u8]> { fn from(s: Box<str>) -> Box<[u8]> { s.into_boxed_bytes() } }
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;
    fn try_from(boxed: Box<[T]>) -> Result<Box<[T; N]>, Box<[T]>> { if boxed.len() == N { Ok(ghost::boxed(crate::flow::array(&*boxed))) } else { Err(boxed) } }
}
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;
    fn try_from(vec: Vec<T>) -> Result<Box<[T; N]>, Vec<T>> { if vec.len() == N { Ok(ghost::boxed(crate::flow::array(vec.as_slice()))) } else { Err(vec) } }
}

struct StringError(String);
impl Error for StringError {}
impl fmt::Display for StringError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
impl fmt::Debug for StringError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.0, f) } }
impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> { fn from(err: E) -> Box<dyn Error + 'a> { Box::new(err) } }
impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> { fn from(err: E) -> Box<dyn Error + Send + Sync + 'a> { Box::new(err) } }
impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> { fn from(err: String) -> Box<dyn Error + Send + Sync + 'a> { Box::new(StringError(err)) } }
impl<'a> From<String> for Box<dyn Error + 'a> { fn from(err: String) -> Box<dyn Error + 'a> { Box::new(StringError(err)) } }
impl<'a, 'b> From<&'b str> for Box<dyn Error + Send + Sync + 'a> { fn from(err: &'b str) -> Box<dyn Error + Send + Sync + 'a> { Box::new(StringError(String::from(err))) } }
impl<'a, 'b> From<&'b str> for Box<dyn Error + 'a> { fn from(err: &'b str) -> Box<dyn Error + 'a> { Box::new(StringError(String::from(err))) } }
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> { fn from(err: Cow<'b, str>) -> Box<dyn Error + Send + Sync + 'a> { Box::new(StringError(err.into_owned())) } }
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> { fn from(err: Cow<'b, str>) -> Box<dyn Error + 'a> { Box::new(StringError(err.into_owned())) } }
impl<T: Error> Error for Box<T> { fn source(&self) -> Option<&(dyn Error + 'static)> { Error::source(&**self) } }
impl FromIterator<Box<str>> for Box<str> { fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() } }
impl<'a> FromIterator<&'a char> for Box<str> { fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() } }
