//! Marker traits and phantom data.
use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};

#[lang = "sized"]
pub trait Sized {}
#[lang = "unsize"]
pub trait Unsize<T: ?Sized> {}
#[lang = "copy"]
pub trait Copy: Clone {}
#[lang = "send"]
pub unsafe auto trait Send {}
#[lang = "sync"]
pub unsafe auto trait Sync {}
#[lang = "unpin"]
pub auto trait Unpin {}
#[lang = "tuple_trait"]
pub trait Tuple {}
#[lang = "destruct"]
pub trait Destruct {}
#[lang = "fn_ptr_trait"]
pub trait FnPtr: Copy + Clone {}

#[lang = "phantom_data"]
pub struct PhantomData<T: ?Sized>;

#[derive(Debug, Default, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct PhantomPinned;

impl<T: ?Sized> Clone for PhantomData<T> { fn clone(&self) -> Self { PhantomData } }
impl<T: ?Sized> Copy for PhantomData<T> {}
impl<T: ?Sized> Default for PhantomData<T> { fn default() -> Self { PhantomData } }
impl<T: ?Sized> PartialEq for PhantomData<T> { fn eq(&self, _other: &PhantomData<T>) -> bool { true } }
impl<T: ?Sized> Eq for PhantomData<T> {}
impl<T: ?Sized> PartialOrd for PhantomData<T> { fn partial_cmp(&self, _other: &PhantomData<T>) -> Option<Ordering> { Some(Ordering::Equal) } }
impl<T: ?Sized> Ord for PhantomData<T> { fn cmp(&self, _other: &PhantomData<T>) -> Ordering { Ordering::Equal } }
impl<T: ?Sized> Hash for PhantomData<T> { fn hash<H: Hasher>(&self, _: &mut H) {} }
impl<T: ?Sized> fmt::Debug for PhantomData<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("PhantomData") } }

macro_rules! copy {
    ($($t:ty)*) => { $(impl Copy for $t {} impl Clone for $t { fn clone(&self) -> Self { *self } })* };
}
copy! { bool char i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 ! }

impl<T: ?Sized> Copy for &T {}
impl<T: ?Sized> Clone for &T { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Copy for *const T {}
impl<T: ?Sized> Clone for *const T { fn clone(&self) -> Self { *self } }
impl<T: ?Sized> Copy for *mut T {}
impl<T: ?Sized> Clone for *mut T { fn clone(&self) -> Self { *self } }
