//! Pinned pointers.
use crate::cmp::Ordering;
use crate::fmt;
use crate::future::Future;
use crate::hash::{Hash, Hasher};
use crate::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn};
use crate::task::{Context, Poll};

#[lang = "PinStruct"]
#[derive(Copy, Clone)]
pub struct Pin<Ptr> { pub pointer: Ptr }
impl<Ptr: Deref<Target: Unpin>> Pin<Ptr> {
    pub const fn new(pointer: Ptr) -> Pin<Ptr> { Pin { pointer } }
    pub const fn into_inner(pin: Pin<Ptr>) -> Ptr { pin.pointer }
}
impl<Ptr: Deref> Pin<Ptr> {
    #[lang = "new_unchecked"]
    pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> { Pin { pointer } }
    pub fn as_ref(&self) -> Pin<&Ptr::Target> { Pin { pointer: &*self.pointer } }
    pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr { pin.pointer }
}
impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> { Pin { pointer: &mut *self.pointer } }
    pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut Ptr::Target> { Pin { pointer: &mut *self.pointer.pointer } }
    pub fn set(&mut self, value: Ptr::Target) where Ptr::Target: Sized { *self.pointer = value; }
}
impl<'a, T: ?Sized> Pin<&'a T> {
    pub unsafe fn map_unchecked<U, F>(self, func: F) -> Pin<&'a U> where U: ?Sized, F: FnOnce(&T) -> &U { Pin { pointer: func(self.pointer) } }
    pub const fn get_ref(self) -> &'a T { self.pointer }
}
impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub const fn into_ref(self) -> Pin<&'a T> { Pin { pointer: self.pointer } }
    pub const fn get_mut(self) -> &'a mut T where T: Unpin { self.pointer }
    pub const unsafe fn get_unchecked_mut(self) -> &'a mut T { self.pointer }
    pub unsafe fn map_unchecked_mut<U, F>(self, func: F) -> Pin<&'a mut U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U { Pin { pointer: func(self.pointer) } }
}
impl<T: ?Sized> Pin<&'static T> { pub const fn static_ref(r: &'static T) -> Pin<&'static T> { Pin { pointer: r } } }
impl<T: ?Sized> Pin<&'static mut T> { pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T> { Pin { pointer: r } } }
impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; fn deref(&self) -> &Ptr::Target { &*self.pointer } }
impl<Ptr: DerefMut<Target: Unpin>> DerefMut for Pin<Ptr> { fn deref_mut(&mut self) -> &mut Ptr::Target { &mut *self.pointer } }
impl<Ptr, U> CoerceUnsized<Pin<U>> for Pin<Ptr> where Ptr: CoerceUnsized<U> {}
impl<Ptr, U> DispatchFromDyn<Pin<U>> for Pin<Ptr> where Ptr: DispatchFromDyn<U> {}
impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialEq<Q::Target> { fn eq(&self, other: &Pin<Q>) -> bool { Ptr::Target::eq(&*self.pointer, &*other.pointer) } }
impl<Ptr: Deref<Target: Eq>> Eq for Pin<Ptr> {}
impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialOrd<Q::Target> { fn partial_cmp(&self, other: &Pin<Q>) -> Option<Ordering> { Ptr::Target::partial_cmp(&*self.pointer, &*other.pointer) } }
impl<Ptr: Deref<Target: Ord>> Ord for Pin<Ptr> { fn cmp(&self, other: &Self) -> Ordering { Ptr::Target::cmp(&*self.pointer, &*other.pointer) } }
impl<Ptr: Deref<Target: Hash>> Hash for Pin<Ptr> { fn hash<H: Hasher>(&self, state: &mut H) { Ptr::Target::hash(&*self.pointer, state); } }
impl<Ptr: fmt::Debug> fmt::Debug for Pin<Ptr> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.pointer, f) } }
impl<Ptr: fmt::Display> fmt::Display for Pin<Ptr> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.pointer, f) } }
impl<P> Future for Pin<P> where P: DerefMut<Target: Future> {
    type Output = <<P as Deref>::Target as Future>::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { Future::poll(Pin { pointer: &mut *self.pointer.pointer }, cx) }
}
pub use crate::macros::pin;
impl<Ptr: fmt::Pointer> fmt::Pointer for Pin<Ptr> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Pointer::fmt(&self.pointer, f) } }
