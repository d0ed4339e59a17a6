//! Raw pointers, as far as safe wrappers need them. What is reached through one is what it was made from.
use crate::cmp::Ordering;
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::marker::{FnPtr, Unsize};
use crate::num::NonZero;
use crate::ops::CoerceUnsized;

pub const fn null<T>() -> *const T { ghost::any() }
pub const fn null_mut<T>() -> *mut T { ghost::any() }
pub const fn dangling<T>() -> *const T { ghost::any() }
pub const fn dangling_mut<T>() -> *mut T { ghost::any() }
pub const fn without_provenance<T>(addr: usize) -> *const T { ghost::derive(addr) }
pub const fn without_provenance_mut<T>(addr: usize) -> *mut T { ghost::derive(addr) }
pub fn with_exposed_provenance<T>(addr: usize) -> *const T { ghost::derive(addr) }
pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T { ghost::derive(addr) }
pub const fn from_ref<T: ?Sized>(r: &T) -> *const T { r }
pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T { r }
pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] { crate::slice::from_raw_parts(data, len) }
pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] { crate::slice::from_raw_parts_mut(data, len) }
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool { a == b }
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool { p.addr() == q.addr() }
pub fn fn_addr_eq<T: FnPtr, U: FnPtr>(f: T, g: U) -> bool { ghost::derive((f, g)) }
pub fn hash<T: ?Sized, S: Hasher>(hashee: *const T, into: &mut S) { into.write_usize(hashee.addr()); }
pub unsafe fn read<T>(src: *const T) -> T { *src }
pub unsafe fn read_unaligned<T>(src: *const T) -> T { *src }
pub unsafe fn read_volatile<T>(src: *const T) -> T { *src }
pub unsafe fn write<T>(dst: *mut T, src: T) { *dst = src; }
pub unsafe fn write_unaligned<T>(dst: *mut T, src: T) { *dst = src; }
pub unsafe fn write_volatile<T>(dst: *mut T, src: T) { *dst = src; }
pub unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) { *dst = ghost::derive((val, count)); }
pub unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) { *dst = *src; }
pub unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) { *dst = *src; }
pub unsafe fn swap<T>(a: *mut T, b: *mut T) { let t = *a; *a = *b; *b = t; }
pub unsafe fn swap_nonoverlapping<T>(a: *mut T, b: *mut T, count: usize) { let t = *a; *a = *b; *b = t; }
pub unsafe fn replace<T>(dst: *mut T, src: T) -> T { let old = *dst; *dst = src; old }
pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) { let dropped = *to_drop; }

macro_rules! pointer {
    ($($p:ty)*) => { $(
        impl<T: ?Sized> $p {
            pub fn is_null(self) -> bool { ghost::shape(&self) }
            pub fn addr(self) -> usize { ghost::shape(&self) }
            pub fn expose_provenance(self) -> usize { ghost::shape(&self) }
            pub unsafe fn as_ref<'a>(self) -> Option<&'a T> { if ghost::shape(&self) { Some(&*self) } else { None } }
        }
        impl<T> $p {
            pub unsafe fn offset(self, count: isize) -> $p { ghost::moved(self, count) }
            pub fn wrapping_offset(self, count: isize) -> $p { ghost::moved(self, count) }
            pub unsafe fn offset_from(self, origin: *const T) -> isize { self.addr() as isize - origin.addr() as isize }
            pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize { self.addr() - origin.addr() }
            pub unsafe fn add(self, count: usize) -> $p { ghost::moved(self, count) }
            pub unsafe fn sub(self, count: usize) -> $p { ghost::moved(self, count) }
            pub unsafe fn byte_add(self, count: usize) -> $p { ghost::moved(self, count) }
            pub unsafe fn byte_sub(self, count: usize) -> $p { ghost::moved(self, count) }
            pub fn wrapping_add(self, count: usize) -> $p { ghost::moved(self, count) }
            pub fn wrapping_sub(self, count: usize) -> $p { ghost::moved(self, count) }
            pub unsafe fn byte_offset(self, count: isize) -> $p { self.offset(count) }
            pub unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize { self.addr() as isize - origin.addr() as isize }
            pub unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *const U) -> usize { self.addr() - origin.addr() }
            pub fn wrapping_byte_add(self, count: usize) -> $p { self.wrapping_add(count) }
            pub fn wrapping_byte_sub(self, count: usize) -> $p { self.wrapping_sub(count) }
            pub fn wrapping_byte_offset(self, count: isize) -> $p { self.wrapping_offset(count) }
            pub fn with_addr(self, addr: usize) -> $p { if crate::flow::test(addr) { self } else { self } }
            pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> $p { let a = f(self.addr()); if crate::flow::test(a) { self } else { self } }
            pub unsafe fn read(self) -> T { *self }
            pub unsafe fn read_volatile(self) -> T { *self }
            pub unsafe fn read_unaligned(self) -> T { *self }
            pub unsafe fn copy_to(self, dest: *mut T, count: usize) { *dest = *self; }
            pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) { *dest = *self; }
            pub fn align_offset(self, align: usize) -> usize { ghost::shape(&self) }
            pub fn is_aligned(self) -> bool { ghost::shape(&self) }
        }
        impl<T: ?Sized> PartialEq for $p { fn eq(&self, other: &$p) -> bool { *self == *other } }
        impl<T: ?Sized> Eq for $p {}
        impl<T: ?Sized> PartialOrd for $p { fn partial_cmp(&self, other: &$p) -> Option<Ordering> { Some(self.addr().cmp(&other.addr())) } }
        impl<T: ?Sized> Ord for $p { fn cmp(&self, other: &$p) -> Ordering { self.addr().cmp(&other.addr()) } }
    )* };
}
pointer! { *const T *mut T }
impl<T: ?Sized> *const T {
    pub const fn cast<U>(self) -> *const U { self as *const U }
    pub const fn cast_mut(self) -> *mut T { self as *mut T }
}
impl<T: ?Sized> *mut T {
    pub const fn cast<U>(self) -> *mut U { self as *mut U }
    pub const fn cast_const(self) -> *const T { self as *const T }
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T> { if ghost::shape(&self) { Some(&mut *self) } else { None } }
    pub unsafe fn drop_in_place(self) { drop_in_place(self) }
}
impl<T> *mut T {
    pub unsafe fn write(self, val: T) { *self = val; }
    pub unsafe fn write_volatile(self, val: T) { *self = val; }
    pub unsafe fn write_unaligned(self, val: T) { *self = val; }
    pub unsafe fn write_bytes(self, val: u8, count: usize) { *self = ghost::derive((val, count)); }
    pub unsafe fn replace(self, src: T) -> T { let old = *self; *self = src; old }
    pub unsafe fn swap(self, with: *mut T) { let t = *self; *self = *with; *with = t; }
    pub unsafe fn copy_from(self, src: *const T, count: usize) { *self = *src; }
    pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize) { *self = *src; }
}
impl<T> *const [T] { pub const fn len(self) -> usize { (&*self).len() } pub const fn is_empty(self) -> bool { (&*self).len() == 0 } }
impl<T> *mut [T] { pub const fn len(self) -> usize { (&*self).len() } pub const fn is_empty(self) -> bool { (&*self).len() == 0 } }

#[lang = "NonNull"]
pub struct NonNull<T: ?Sized> { pointer: *mut T }
impl<T> NonNull<T> {
    pub const fn dangling() -> NonNull<T> { NonNull { pointer: ghost::any() } }
    pub unsafe fn add(self, count: usize) -> NonNull<T> { NonNull { pointer: self.pointer.add(count) } }
    pub unsafe fn sub(self, count: usize) -> NonNull<T> { NonNull { pointer: self.pointer.sub(count) } }
    pub unsafe fn offset(self, count: isize) -> NonNull<T> { NonNull { pointer: self.pointer.offset(count) } }
    pub unsafe fn offset_from(self, origin: NonNull<T>) -> isize { self.pointer.offset_from(origin.pointer) }
    pub unsafe fn read(self) -> T { *self.pointer }
    pub unsafe fn write(self, val: T) { *self.pointer = val; }
    pub unsafe fn replace(self, src: T) -> T { let old = *self.pointer; *self.pointer = src; old }
    pub unsafe fn swap(self, with: NonNull<T>) { swap(self.pointer, with.pointer); }
    pub unsafe fn byte_add(self, count: usize) -> NonNull<T> { self.add(count) }
    pub unsafe fn byte_sub(self, count: usize) -> NonNull<T> { self.sub(count) }
    pub unsafe fn byte_offset(self, count: isize) -> NonNull<T> { self.offset(count) }
    pub unsafe fn offset_from_unsigned(self, origin: NonNull<T>) -> usize { self.pointer.offset_from_unsigned(origin.pointer) }
    pub unsafe fn read_volatile(self) -> T { *self.pointer }
    pub unsafe fn read_unaligned(self) -> T { *self.pointer }
    pub unsafe fn write_volatile(self, val: T) { *self.pointer = val; }
    pub unsafe fn write_unaligned(self, val: T) { *self.pointer = val; }
    pub unsafe fn write_bytes(self, val: u8, count: usize) { *self.pointer = ghost::derive((val, count)); }
    pub fn align_offset(self, align: usize) -> usize { self.pointer.align_offset(align) }
    pub fn is_aligned(self) -> bool { self.pointer.is_aligned() }
    pub fn without_provenance(addr: NonZero<usize>) -> NonNull<T> { ghost::derive(addr) }
    pub fn with_exposed_provenance(addr: NonZero<usize>) -> NonNull<T> { ghost::derive(addr) }
    pub fn expose_provenance(self) -> NonZero<usize> { ghost::shape(&self.pointer) }
    pub fn with_addr(self, addr: NonZero<usize>) -> NonNull<T> { if crate::flow::test(addr) { self } else { self } }
    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> NonNull<T> { let a = f(self.addr()); if crate::flow::test(a) { self } else { self } }
    pub unsafe fn copy_to(self, dest: NonNull<T>, count: usize) { *dest.pointer = *self.pointer; }
    pub unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize) { *dest.pointer = *self.pointer; }
    pub unsafe fn copy_from(self, src: NonNull<T>, count: usize) { *self.pointer = *src.pointer; }
    pub unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize) { *self.pointer = *src.pointer; }
}
impl<T: ?Sized> NonNull<T> {
    pub const unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T> { NonNull { pointer: ptr } }
    pub const fn new(ptr: *mut T) -> Option<NonNull<T>> { if ghost::shape(&ptr) { Some(NonNull { pointer: ptr }) } else { None } }
    pub const fn from_ref(r: &T) -> NonNull<T> { NonNull { pointer: r as *const T as *mut T } }
    pub const fn from_mut(r: &mut T) -> NonNull<T> { NonNull { pointer: r } }
    pub fn addr(self) -> NonZero<usize> { ghost::shape(&self.pointer) }
    pub const fn as_ptr(self) -> *mut T { self.pointer }
    pub const unsafe fn as_ref<'a>(&self) -> &'a T { &*self.pointer }
    pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T { &mut *self.pointer }
    pub const fn cast<U>(self) -> NonNull<U> { NonNull { pointer: self.pointer as *mut U } }
    pub unsafe fn drop_in_place(self) { drop_in_place(self.pointer) }
}
impl<T> NonNull<[T]> {
    pub const fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]> { NonNull { pointer: slice_from_raw_parts_mut(data.pointer, len) } }
    pub const fn len(self) -> usize { (&*self.pointer).len() }
    pub const fn is_empty(self) -> bool { (&*self.pointer).len() == 0 }
}
impl<T: ?Sized> Clone for NonNull<T> { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Copy for NonNull<T> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<NonNull<U>> for NonNull<T> {}
impl<T: ?Sized> fmt::Debug for NonNull<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("0x") } }
impl<T: ?Sized> fmt::Pointer for NonNull<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("0x") } }
impl<T: ?Sized> PartialEq for NonNull<T> { fn eq(&self, other: &Self) -> bool { self.pointer == other.pointer } }
impl<T: ?Sized> Eq for NonNull<T> {}
impl<T: ?Sized> PartialOrd for NonNull<T> { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.pointer.partial_cmp(&other.pointer) } }
impl<T: ?Sized> Ord for NonNull<T> { fn cmp(&self, other: &Self) -> Ordering { self.pointer.cmp(&other.pointer) } }
impl<T: ?Sized> Hash for NonNull<T> { fn hash<H: Hasher>(&self, state: &mut H) { state.write_usize(self.pointer.addr()); } }
impl<T: ?Sized> From<&mut T> for NonNull<T> { fn from(r: &mut T) -> Self { NonNull { pointer: r } } }
impl<T: ?Sized> From<&T> for NonNull<T> { fn from(r: &T) -> Self { NonNull { pointer: r as *const T as *mut T } } }
pub use crate::macros::{addr_of, addr_of_mut};
impl<T> Default for *const T { fn default() -> *const T { null() } }
impl<T> Default for *mut T { fn default() -> *mut T { null_mut() } }
