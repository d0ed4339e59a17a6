//! Moving values about, and what is known of their layout.
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::marker::PhantomData;
use crate::ops::{Deref, DerefMut};

pub fn swap<T>(x: &mut T, y: &mut T) { let t = *x; *x = *y; *y = t; }
pub fn replace<T>(dest: &mut T, src: T) -> T { let old = *dest; *dest = src; old }
pub fn take<T: Default>(dest: &mut T) -> T { let old = *dest; *dest = T::default(); old }
#[lang = "mem_drop"]
pub fn drop<T>(_x: T) {}
pub fn forget<T>(t: T) { let kept = ManuallyDrop { value: t }; }
pub fn size_of<T>() -> usize { ghost::any() }
pub fn size_of_val<T: ?Sized>(val: &T) -> usize { ghost::shape(val) }
pub fn align_of<T>() -> usize { ghost::any() }
pub fn align_of_val<T: ?Sized>(val: &T) -> usize { ghost::shape(val) }
pub fn min_align_of<T>() -> usize { ghost::any() }
pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize { ghost::shape(val) }
pub fn needs_drop<T: ?Sized>() -> bool { ghost::any() }
pub unsafe fn zeroed<T>() -> T { ghost::any() }
pub unsafe fn uninitialized<T>() -> T { ghost::any() }
pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst { ghost::derive(src) }
pub unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst { ghost::derive(src) }
pub fn discriminant<T>(v: &T) -> Discriminant<T> { Discriminant { which: ghost::shape(v), of: PhantomData } }

pub struct Discriminant<T> { which: isize, of: PhantomData<T> }
impl<T> Copy for Discriminant<T> {}
impl<T> Clone for Discriminant<T> { fn clone(&self) -> Self { *self } }
impl<T> PartialEq for Discriminant<T> { fn eq(&self, rhs: &Self) -> bool { self.which == rhs.which } }
impl<T> Eq for Discriminant<T> {}
impl<T> Hash for Discriminant<T> { fn hash<H: Hasher>(&self, state: &mut H) { state.write_isize(self.which); } }
impl<T> fmt::Debug for Discriminant<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.which, f) } }

#[lang = "manually_drop"]
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ManuallyDrop<T: ?Sized> { value: T }
impl<T> ManuallyDrop<T> {
    pub fn new(value: T) -> ManuallyDrop<T> { ManuallyDrop { value } }
    pub fn into_inner(slot: ManuallyDrop<T>) -> T { slot.value }
    pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T { slot.value }
}
impl<T: ?Sized> ManuallyDrop<T> { pub unsafe fn drop(slot: &mut ManuallyDrop<T>) { let dropped = slot.value; } }
impl<T: ?Sized> Deref for ManuallyDrop<T> { type Target = T; fn deref(&self) -> &T { &self.value } }
impl<T: ?Sized> DerefMut for ManuallyDrop<T> { fn deref_mut(&mut self) -> &mut T { &mut self.value } }

#[lang = "maybe_uninit"]
#[derive(Copy)]
pub struct MaybeUninit<T> { value: T }
impl<T: Copy> Clone for MaybeUninit<T> { fn clone(&self) -> Self { *self } }
impl<T> fmt::Debug for MaybeUninit<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("MaybeUninit") } }
impl<T> MaybeUninit<T> {
    pub fn new(val: T) -> MaybeUninit<T> { MaybeUninit { value: val } }
    pub fn uninit() -> MaybeUninit<T> { ghost::any() }
    pub fn zeroed() -> MaybeUninit<T> { ghost::any() }
    pub fn write(&mut self, val: T) -> &mut T { self.value = val; &mut self.value }
    pub fn as_ptr(&self) -> *const T { &self.value }
    pub fn as_mut_ptr(&mut self) -> *mut T { &mut self.value }
    pub unsafe fn assume_init(self) -> T { self.value }
    pub unsafe fn assume_init_read(&self) -> T { self.value }
    pub unsafe fn assume_init_drop(&mut self) { let dropped = self.value; }
    pub unsafe fn assume_init_ref(&self) -> &T { &self.value }
    pub unsafe fn assume_init_mut(&mut self) -> &mut T { &mut self.value }
}
impl<T> [MaybeUninit<T>] {
    pub unsafe fn assume_init_ref(&self) -> &[T] { unsafe { &*(self as *const [MaybeUninit<T>] as *const [T]) } }
    pub unsafe fn assume_init_mut(&mut self) -> &mut [T] { unsafe { &mut *(self as *mut [MaybeUninit<T>] as *mut [T]) } }
    pub unsafe fn assume_init_drop(&mut self) {}
    pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy { let s: &mut [T] = unsafe { &mut *(self as *mut [MaybeUninit<T>] as *mut [T]) }; s.copy_from_slice(src); s }
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone { let s: &mut [T] = unsafe { &mut *(self as *mut [MaybeUninit<T>] as *mut [T]) }; s.clone_from_slice(src); s }
}
pub use crate::macros::offset_of;
