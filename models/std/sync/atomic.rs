//! Atomics: plain values that are written through a shared reference.
use crate::fmt;

#[derive(Copy, Clone, Debug, Eq, PartialEq, Hash)]
#[non_exhaustive]
pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
pub fn fence(order: Ordering) {}
pub fn compiler_fence(order: Ordering) {}
pub fn spin_loop_hint() {}

macro_rules! atomic {
    ($($name:ident [$($p:ident)?] $t:ty;)*) => { $(
        pub struct $name$(<$p>)? { v: $t }
        impl$(<$p>)? $name$(<$p>)? {
            pub const fn new(v: $t) -> Self { $name { v } }
            pub const unsafe fn from_ptr<'a>(ptr: *mut $t) -> &'a Self { unsafe { &*(ptr as *mut Self) } }
            pub fn get_mut(&mut self) -> &mut $t { &mut self.v }
            pub const fn into_inner(self) -> $t { self.v }
            pub fn load(&self, order: Ordering) -> $t { self.v }
            pub fn store(&self, val: $t, order: Ordering) { self.v = val; }
            pub fn swap(&self, val: $t, order: Ordering) -> $t { let old = self.v; self.v = val; old }
            pub fn compare_and_swap(&self, current: $t, new: $t, order: Ordering) -> $t { let old = self.v; if self.v == current { self.v = new; } old }
            pub fn compare_exchange(&self, current: $t, new: $t, success: Ordering, failure: Ordering) -> Result<$t, $t> { let old = self.v; if old == current { self.v = new; Ok(old) } else { Err(old) } }
            pub fn compare_exchange_weak(&self, current: $t, new: $t, success: Ordering, failure: Ordering) -> Result<$t, $t> { let old = self.v; if old == current { self.v = new; Ok(old) } else { Err(old) } }
            pub fn fetch_update<Fun>(&self, set_order: Ordering, fetch_order: Ordering, mut f: Fun) -> Result<$t, $t> where Fun: FnMut($t) -> Option<$t> { let old = self.v; match f(old) { Some(new) => { self.v = new; Ok(old) } None => Err(old) } }
            pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, mut f: impl FnMut($t) -> Option<$t>) -> Result<$t, $t> { let old = self.v; match f(old) { Some(new) => { self.v = new; Ok(old) } None => Err(old) } }
            pub fn update(&self, set_order: Ordering, fetch_order: Ordering, mut f: impl FnMut($t) -> $t) -> $t { let old = self.v; self.v = f(old); old }
            pub const fn as_ptr(&self) -> *mut $t { &mut self.v }
        }
        impl$(<$p>)? From<$t> for $name$(<$p>)? { fn from(v: $t) -> Self { $name { v } } }
        impl$(<$p>)? fmt::Debug for $name$(<$p>)? { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.v, f) } }
    )* };
}
atomic! {
    AtomicBool [] bool; AtomicI8 [] i8; AtomicU8 [] u8; AtomicI16 [] i16; AtomicU16 [] u16; AtomicI32 [] i32; AtomicU32 [] u32; AtomicI64 [] i64; AtomicU64 [] u64;
    AtomicIsize [] isize; AtomicUsize [] usize; AtomicPtr [T] *mut T;
}
macro_rules! arithmetic {
    ($($name:ident $t:ident;)*) => { $(
        impl Default for $name { fn default() -> Self { $name { v: 0 } } }
        impl $name {
            pub fn fetch_add(&self, val: $t, order: Ordering) -> $t { let old = self.v; self.v = old + val; old }
            pub fn fetch_sub(&self, val: $t, order: Ordering) -> $t { let old = self.v; self.v = old - val; old }
            pub fn fetch_and(&self, val: $t, order: Ordering) -> $t { let old = self.v; self.v = old & val; old }
            pub fn fetch_nand(&self, val: $t, order: Ordering) -> $t { let old = self.v; self.v = old & val; old }
            pub fn fetch_or(&self, val: $t, order: Ordering) -> $t { let old = self.v; self.v = old | val; old }
            pub fn fetch_xor(&self, val: $t, order: Ordering) -> $t { let old = self.v; self.v = old ^ val; old }
            pub fn fetch_max(&self, val: $t, order: Ordering) -> $t { let old = self.v; if val > old { self.v = val; } old }
            pub fn fetch_min(&self, val: $t, order: Ordering) -> $t { let old = self.v; if val < old { self.v = val; } old }
        }
    )* };
}
arithmetic! { AtomicI8 i8; AtomicU8 u8; AtomicI16 i16; AtomicU16 u16; AtomicI32 i32; AtomicU32 u32; AtomicI64 i64; AtomicU64 u64; AtomicIsize isize; AtomicUsize usize; }
impl Default for AtomicBool { fn default() -> Self { AtomicBool { v: false } } }
impl AtomicBool {
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool { let old = self.v; self.v = old & val; old }
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool { let old = self.v; self.v = !(old & val); old }
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool { let old = self.v; self.v = old | val; old }
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool { let old = self.v; self.v = old ^ val; old }
    pub fn fetch_not(&self, order: Ordering) -> bool { let old = self.v; self.v = !old; old }
}
impl<T> Default for AtomicPtr<T> { fn default() -> AtomicPtr<T> { AtomicPtr { v: crate::ptr::null_mut() } } }
impl<T> fmt::Pointer for AtomicPtr<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("0x") } }
