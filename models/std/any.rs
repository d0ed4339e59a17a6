//! Types known at run time.
use crate::fmt;
use crate::ghost;

#[derive(Clone, Copy, Eq, PartialEq, PartialOrd, Ord, Hash, Debug)]
pub struct TypeId { t: u128 }
impl TypeId { pub const fn of<T: ?Sized + 'static>() -> TypeId { ghost::any() } }
pub fn type_name<T: ?Sized>() -> &'static str { ghost::any() }
pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str { ghost::any() }

#[lang = "Any"]
pub trait Any: 'static { fn type_id(&self) -> TypeId; }
impl<T: 'static + ?Sized> Any for T { fn type_id(&self) -> TypeId { TypeId::of::<T>() } }
macro_rules! dyn_any {
    ($($t:ty;)*) => { $(
        impl fmt::Debug for $t { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Any { .. }") } }
        impl $t {
            pub fn is<T: Any>(&self) -> bool { ghost::shape(self) }
            pub fn downcast_ref<T: Any>(&self) -> Option<&T> { if ghost::shape(self) { Some(unsafe { &*(self as *const $t as *const T) }) } else { None } }
            pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { if ghost::shape(self) { Some(unsafe { &mut *(self as *mut $t as *mut T) }) } else { None } }
        }
    )* };
}
dyn_any! { dyn Any; (dyn Any + Send); (dyn Any + Send + Sync); }
