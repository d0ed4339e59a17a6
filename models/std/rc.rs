//! `Rc` and its `Weak`: pointers to one shared place, which also holds the count of strong ones.
use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::cmp::Ordering;
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::marker::Unsize;
use crate::mem::MaybeUninit;
use crate::ops::{CoerceUnsized, Deref, DispatchFromDyn};
use crate::pin::Pin;

pub(crate) struct RcBox<T: ?Sized> { pub(crate) strong: usize, pub(crate) weak: usize, pub(crate) value: T }

macro_rules! counted {
    ($name:ident $lang:literal $weak_lang:literal) => {
        #[lang = $lang]
        pub struct $name<T: ?Sized> { ptr: &'static crate::rc::RcBox<T> }
        #[lang = $weak_lang]
        pub struct Weak<T: ?Sized> { ptr: &'static crate::rc::RcBox<T> }

        impl<T> $name<T> {
            pub fn new(value: T) -> $name<T> { $name { ptr: ghost::shared(crate::rc::RcBox { strong: 1, weak: 0, value }) } }
            pub fn new_cyclic<F>(data_fn: F) -> $name<T> where F: FnOnce(&Weak<T>) -> T {
                let ptr = ghost::shared(ghost::any());
                let value = data_fn(&Weak { ptr });
                ptr.value = value;
                $name { ptr }
            }
            pub fn new_uninit() -> $name<MaybeUninit<T>> { $name::new(MaybeUninit::uninit()) }
            pub fn pin(value: T) -> Pin<$name<T>> { Pin { pointer: $name::new(value) } }
            pub fn try_unwrap(this: Self) -> Result<T, Self> { if this.ptr.strong == 1 { let value = this.ptr.value; this.ptr.strong -= 1; crate::mem::forget(this); Ok(value) } else { Err(this) } }
            pub fn into_inner(this: Self) -> Option<T> { if this.ptr.strong == 1 { let value = this.ptr.value; this.ptr.strong -= 1; crate::mem::forget(this); Some(value) } else { None } }
            pub fn unwrap_or_clone(this: Self) -> T where T: Clone { if this.ptr.strong == 1 { let value = this.ptr.value; this.ptr.strong -= 1; crate::mem::forget(this); value } else { this.ptr.value.clone() } }
        }
        impl<T: ?Sized> $name<T> {
            pub fn into_raw(this: Self) -> *const T { let p: *const T = &this.ptr.value; crate::mem::forget(this); p }
            pub fn as_ptr(this: &Self) -> *const T { &this.ptr.value }
            pub unsafe fn from_raw(ptr: *const T) -> Self { $name { ptr: unsafe { &*(ptr as *const crate::rc::RcBox<T>) } } }
            pub unsafe fn increment_strong_count(ptr: *const T) {}
            pub unsafe fn decrement_strong_count(ptr: *const T) {}
            pub fn downgrade(this: &Self) -> Weak<T> { this.ptr.weak += 1; Weak { ptr: this.ptr } }
            pub fn weak_count(this: &Self) -> usize { this.ptr.weak }
            pub fn strong_count(this: &Self) -> usize { this.ptr.strong }
            pub fn get_mut(this: &mut Self) -> Option<&mut T> { if this.ptr.strong == 1 && this.ptr.weak == 0 { Some(&mut this.ptr.value) } else { None } }
            pub fn ptr_eq(this: &Self, other: &Self) -> bool { crate::ptr::eq(this.ptr, other.ptr) }
        }
        impl<T: Clone> $name<T> {
            pub fn make_mut(this: &mut Self) -> &mut T {
                let owned = if this.ptr.strong == 1 { this.ptr.value } else { this.ptr.value.clone() };
                *this = $name::new(owned);
                &mut this.ptr.value
            }
        }
        impl<T> $name<MaybeUninit<T>> { pub unsafe fn assume_init(self) -> $name<T> { $name::new(self.ptr.value.assume_init()) } }

        impl<T: ?Sized> Deref for $name<T> { type Target = T; fn deref(&self) -> &T { &self.ptr.value } }
        impl<T: ?Sized> Clone for $name<T> { fn clone(&self) -> $name<T> { self.ptr.strong += 1; $name { ptr: self.ptr } } }
        unsafe impl<#[may_dangle] T: ?Sized> Drop for $name<T> { fn drop(&mut self) { self.ptr.strong -= 1; if self.ptr.strong == 0 { ghost::drop(&mut self.ptr.value); } } }
        impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<$name<U>> for $name<T> {}
        impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<$name<U>> for $name<T> {}
        impl<T: Default> Default for $name<T> { fn default() -> $name<T> { $name::new(T::default()) } }
        impl Default for $name<str> { fn default() -> Self { $name::from("") } }
        impl<T> Default for $name<[T]> { fn default() -> Self { $name::from(Vec::new()) } }
        impl<T: ?Sized + PartialEq> PartialEq for $name<T> { fn eq(&self, other: &$name<T>) -> bool { **self == **other } }
        impl<T: ?Sized + Eq> Eq for $name<T> {}
        impl<T: ?Sized + PartialOrd> PartialOrd for $name<T> { fn partial_cmp(&self, other: &$name<T>) -> Option<Ordering> { (**self).partial_cmp(&**other) } }
        impl<T: ?Sized + Ord> Ord for $name<T> { fn cmp(&self, other: &$name<T>) -> Ordering { (**self).cmp(&**other) } }
        impl<T: ?Sized + Hash> Hash for $name<T> { fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state); } }
        impl<T: ?Sized + fmt::Display> fmt::Display for $name<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&**self, f) } }
        impl<T: ?Sized + fmt::Debug> fmt::Debug for $name<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&**self, f) } }
        impl<T: ?Sized> fmt::Pointer for $name<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("0x") } }
        impl<T: ?Sized> Borrow<T> for $name<T> { fn borrow(&self) -> &T { &**self } }
        impl<T: ?Sized> AsRef<T> for $name<T> { fn as_ref(&self) -> &T { &**self } }
        impl<T: ?Sized> Unpin for $name<T> {}
        impl<T> From<T> for $name<T> { fn from(t: T) -> Self { $name::new(t) } }
        impl<T: Clone> From<&[T]> for $name<[T]> { fn from(v: &[T]) -> $name<[T]> { $name::from(v.to_vec()) } }
        impl<T, const N: usize> From<[T; N]> for $name<[T]> { fn from(v: [T; N]) -> $name<[T]> { $name::from(crate::vec::from_array(v)) } }
        impl From<&str> for $name<str> { fn from(v: &str) -> $name<str> { $name { ptr: ghost::shared(crate::rc::RcBox { strong: 1, weak: 0, value: *v }) } } }
        impl From<String> for $name<str> { fn from(v: String) -> $name<str> { $name::from(v.as_str()) } }
        impl<T: ?Sized> From<Box<T>> for $name<T> { fn from(v: Box<T>) -> $name<T> { $name { ptr: ghost::shared(crate::rc::RcBox { strong: 1, weak: 0, value: *v }) } } }
        impl<T> From<Vec<T>> for $name<[T]> { fn from(v: Vec<T>) -> $name<[T]> { $name { ptr: ghost::shared(crate::rc::RcBox { strong: 1, weak: 0, value: v.buf }) } } }
        impl<'a, B> From<Cow<'a, B>> for $name<B> where B: ToOwned + ?Sized, $name<B>: From<&'a B> + From<B::Owned> { fn from(cow: Cow<'a, B>) -> $name<B> { match cow { Cow::Borrowed(s) => $name::from(s), Cow::Owned(s) => $name::from(s) } } }
        impl From<$name<str>> for $name<[u8]> { fn from(rc: $name<str>) -> Self { $name::from(ghost::bytes(&*rc)) } }
        impl<T> FromIterator<T> for $name<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { let v: Vec<T> = Vec::from_iter(iter); $name::from(v) } }

        impl<T> Weak<T> { pub const fn new() -> Weak<T> { Weak { ptr: ghost::any() } } }
        impl<T: ?Sized> Weak<T> {
            pub fn as_ptr(&self) -> *const T { &self.ptr.value }
            pub fn into_raw(self) -> *const T { &self.ptr.value }
            pub unsafe fn from_raw(ptr: *const T) -> Self { Weak { ptr: unsafe { &*(ptr as *const crate::rc::RcBox<T>) } } }
            pub fn upgrade(&self) -> Option<$name<T>> { if self.ptr.strong != 0 { self.ptr.strong += 1; Some($name { ptr: self.ptr }) } else { None } }
            pub fn strong_count(&self) -> usize { self.ptr.strong }
            pub fn weak_count(&self) -> usize { if self.ptr.strong == 0 { 0 } else { self.ptr.weak } }
            pub fn ptr_eq(&self, other: &Self) -> bool { crate::ptr::eq(self.ptr, other.ptr) }
        }
        impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> { self.ptr.weak += 1; Weak { ptr: self.ptr } } }
        impl<T: ?Sized> Drop for Weak<T> { fn drop(&mut self) { self.ptr.weak -= 1; } }
        impl<T: ?Sized> fmt::Debug for Weak<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("(Weak)") } }
        impl<T> Default for Weak<T> { fn default() -> Weak<T> { Weak::new() } }
        impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
    };
}
pub(crate) use counted;

counted! { Rc "Rc" "RcWeak" }
impl Rc<dyn Any> { pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self> { if ghost::shape(&self) { Ok(ghost::derive(self)) } else { Err(self) } } }
