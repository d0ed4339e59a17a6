//! Cells: plain fields that are written through a shared reference.
use crate::cmp::Ordering;
use crate::error::Error;
use crate::flow::test;
use crate::fmt;
use crate::ghost;
use crate::marker::Unsize;
use crate::ops::{CoerceUnsized, Deref, DerefMut};

#[lang = "unsafe_cell"]
pub struct UnsafeCell<T: ?Sized> { value: T }
impl<T> UnsafeCell<T> {
    pub const fn new(value: T) -> UnsafeCell<T> { UnsafeCell { value } }
    pub fn into_inner(self) -> T { self.value }
}
impl<T: ?Sized> UnsafeCell<T> {
    pub const fn get(&self) -> *mut T { &mut self.value }
    pub const fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T> { unsafe { &mut *(value as *mut T as *mut UnsafeCell<T>) } }
    pub const fn raw_get(this: *const Self) -> *mut T { unsafe { &mut (*(this as *mut Self)).value } }
}
impl<T: Default> Default for UnsafeCell<T> { fn default() -> UnsafeCell<T> { UnsafeCell { value: T::default() } } }
impl<T> From<T> for UnsafeCell<T> { fn from(t: T) -> UnsafeCell<T> { UnsafeCell { value: t } } }
impl<T: CoerceUnsized<U>, U> CoerceUnsized<UnsafeCell<U>> for UnsafeCell<T> {}

#[lang = "Cell"]
pub struct Cell<T: ?Sized> { value: T }
impl<T> Cell<T> {
    pub const fn new(value: T) -> Cell<T> { Cell { value } }
    pub fn set(&self, val: T) { self.value = val; }
    pub fn swap(&self, other: &Cell<T>) { let t = *ghost::moment(&self.value); self.value = *ghost::moment(&other.value); other.value = t; }
    pub fn replace(&self, val: T) -> T { let old = *ghost::moment(&self.value); self.value = val; old }
    pub fn into_inner(self) -> T { self.value }
    pub fn get(&self) -> T where T: Copy { *ghost::moment(&self.value) }
    pub fn update(&self, f: impl FnOnce(T) -> T) where T: Copy { self.value = f(*ghost::moment(&self.value)); }
    pub fn take(&self) -> T where T: Default { let old = *ghost::moment(&self.value); self.value = T::default(); old }
}
impl<T: ?Sized> Cell<T> {
    pub const fn as_ptr(&self) -> *mut T { &mut self.value }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub fn from_mut(t: &mut T) -> &Cell<T> { unsafe { &*(t as *mut T as *const Cell<T>) } }
}
impl<T> Cell<[T]> { pub fn as_slice_of_cells(&self) -> &[Cell<T>] { unsafe { &*(self as *const Cell<[T]> as *const [Cell<T>]) } } }
impl<T, const N: usize> Cell<[T; N]> { pub fn as_array_of_cells(&self) -> &[Cell<T>; N] { unsafe { &*(self as *const Cell<[T; N]> as *const [Cell<T>; N]) } } }
impl<T: Copy> Clone for Cell<T> { fn clone(&self) -> Cell<T> { Cell { value: self.value } } }
impl<T: Default> Default for Cell<T> { fn default() -> Cell<T> { Cell { value: T::default() } } }
impl<T: PartialEq + Copy> PartialEq for Cell<T> { fn eq(&self, other: &Cell<T>) -> bool { self.value == other.value } }
impl<T: Eq + Copy> Eq for Cell<T> {}
impl<T: PartialOrd + Copy> PartialOrd for Cell<T> { fn partial_cmp(&self, other: &Cell<T>) -> Option<Ordering> { self.value.partial_cmp(&other.value) } }
impl<T: Ord + Copy> Ord for Cell<T> { fn cmp(&self, other: &Cell<T>) -> Ordering { self.value.cmp(&other.value) } }
impl<T> From<T> for Cell<T> { fn from(t: T) -> Cell<T> { Cell { value: t } } }
impl<T: CoerceUnsized<U>, U> CoerceUnsized<Cell<U>> for Cell<T> {}

#[lang = "RefCell"]
pub struct RefCell<T: ?Sized> { borrow: isize, value: T }
#[derive(Debug)]
pub struct BorrowError { _private: () }
#[derive(Debug)]
pub struct BorrowMutError { _private: () }
impl fmt::Display for BorrowError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("already mutably borrowed") } }
impl fmt::Display for BorrowMutError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("already borrowed") } }
impl Error for BorrowError {}
impl Error for BorrowMutError {}
impl<T> RefCell<T> {
    pub const fn new(value: T) -> RefCell<T> { RefCell { borrow: 0, value } }
    pub fn into_inner(self) -> T { self.value }
    pub fn replace(&self, t: T) -> T { let old = *ghost::moment(&self.value); self.value = t; old }
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T { let new = f(ghost::moment(&mut self.value)); let old = *ghost::moment(&self.value); self.value = new; old }
    pub fn swap(&self, other: &RefCell<T>) { let t = *ghost::moment(&self.value); self.value = *ghost::moment(&other.value); other.value = t; }
}
impl<T: ?Sized> RefCell<T> {
    pub fn borrow(&self) -> Ref<'_, T> { ghost::may_panic(self.borrow); self.borrow = 1; Ref { value: ghost::moment(&self.value) } }
    pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> { if test(self.borrow) { Ok(Ref { value: ghost::moment(&self.value) }) } else { Err(BorrowError { _private: () }) } }
    pub fn borrow_mut(&self) -> RefMut<'_, T> { ghost::may_panic(self.borrow); self.borrow = 1; RefMut { value: ghost::moment(&mut self.value) } }
    pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> { if test(self.borrow) { Ok(RefMut { value: ghost::moment(&mut self.value) }) } else { Err(BorrowMutError { _private: () }) } }
    pub fn as_ptr(&self) -> *mut T { &mut self.value }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> { if test(self.borrow) { Ok(ghost::moment(&self.value)) } else { Err(BorrowError { _private: () }) } }
}
impl<T: Default> RefCell<T> { pub fn take(&self) -> T { let old = *ghost::moment(&self.value); self.value = T::default(); old } }
impl<T: Clone> Clone for RefCell<T> { fn clone(&self) -> RefCell<T> { RefCell { borrow: 0, value: self.value.clone() } } }
impl<T: Default> Default for RefCell<T> { fn default() -> RefCell<T> { RefCell { borrow: 0, value: T::default() } } }
impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> { fn eq(&self, other: &RefCell<T>) -> bool { self.value == other.value } }
impl<T: ?Sized + Eq> Eq for RefCell<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> { fn partial_cmp(&self, other: &RefCell<T>) -> Option<Ordering> { self.value.partial_cmp(&other.value) } }
impl<T: ?Sized + Ord> Ord for RefCell<T> { fn cmp(&self, other: &RefCell<T>) -> Ordering { self.value.cmp(&other.value) } }
impl<T> From<T> for RefCell<T> { fn from(t: T) -> RefCell<T> { RefCell { borrow: 0, value: t } } }
impl<T: CoerceUnsized<U>, U> CoerceUnsized<RefCell<U>> for RefCell<T> {}

#[lang = "Ref"]
pub struct Ref<'b, T: ?Sized + 'b> { value: &'b T }
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> { Ref { value: orig.value } }
    pub fn map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> where F: FnOnce(&T) -> &U { Ref { value: f(orig.value) } }
    pub fn filter_map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self> where F: FnOnce(&T) -> Option<&U> { match f(orig.value) { Some(value) => Ok(Ref { value }), None => Err(orig) } }
    pub fn map_split<U: ?Sized, V: ?Sized, F>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) where F: FnOnce(&T) -> (&U, &V) { let (a, b) = f(orig.value); (Ref { value: a }, Ref { value: b }) }
}
impl<T: ?Sized> Deref for Ref<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Ref<'b, U>> for Ref<'b, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for Ref<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.value, f) } }
#[lang = "RefMut"]
pub struct RefMut<'b, T: ?Sized + 'b> { value: &'b mut T }
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> where F: FnOnce(&mut T) -> &mut U { RefMut { value: f(orig.value) } }
    pub fn filter_map<U: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> { match f(orig.value) { Some(value) => Ok(RefMut { value }), None => Err(orig) } }
    pub fn map_split<U: ?Sized, V: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>) where F: FnOnce(&mut T) -> (&mut U, &mut V) { let (a, b) = f(orig.value); (RefMut { value: a }, RefMut { value: b }) }
}
impl<T: ?Sized> Deref for RefMut<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
impl<T: ?Sized> DerefMut for RefMut<'_, T> { fn deref_mut(&mut self) -> &mut T { self.value } }
impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<RefMut<'b, U>> for RefMut<'b, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for RefMut<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.value, f) } }

#[lang = "OnceCell"]
pub struct OnceCell<T> { inner: Option<T> }
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T> { OnceCell { inner: None } }
    pub fn get(&self) -> Option<&T> { match &self.inner { Some(x) => Some(x), None => None } }
    pub fn get_mut(&mut self) -> Option<&mut T> { match &mut self.inner { Some(x) => Some(x), None => None } }
    pub fn set(&self, value: T) -> Result<(), T> { match self.inner { Some(_) => Err(value), None => { self.inner = Some(value); Ok(()) } } }
    pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T { if let None = self.inner { self.inner = Some(f()); } match &self.inner { Some(x) => x, None => loop {} } }
    pub fn into_inner(self) -> Option<T> { self.inner }
    pub fn take(&mut self) -> Option<T> { self.inner.take() }
}
impl<T> Default for OnceCell<T> { fn default() -> Self { OnceCell { inner: None } } }
impl<T: Clone> Clone for OnceCell<T> { fn clone(&self) -> OnceCell<T> { OnceCell { inner: self.inner.clone() } } }
impl<T: PartialEq> PartialEq for OnceCell<T> { fn eq(&self, other: &Self) -> bool { self.inner == other.inner } }
impl<T: Eq> Eq for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> { fn from(value: T) -> Self { OnceCell { inner: Some(value) } } }
impl<T: fmt::Debug> fmt::Debug for OnceCell<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.inner, f) } }

#[lang = "LazyCell"]
pub struct LazyCell<T, F = fn() -> T> { value: Option<T>, init: F }
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub const fn new(f: F) -> LazyCell<T, F> { LazyCell { value: None, init: f } }
    pub fn force(this: &LazyCell<T, F>) -> &T { if let None = this.value { this.value = Some((this.init)()); } match &this.value { Some(x) => x, None => loop {} } }
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T { if let None = this.value { this.value = Some((this.init)()); } match &mut this.value { Some(x) => x, None => loop {} } }
}
impl<T, F> LazyCell<T, F> {
    pub fn get(this: &LazyCell<T, F>) -> Option<&T> { this.value.as_ref() }
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> { this.value.as_mut() }
}
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; fn deref(&self) -> &T { LazyCell::force(self) } }
impl<T: Default> Default for LazyCell<T> { fn default() -> LazyCell<T> { LazyCell { value: None, init: T::default } } }
impl<T: fmt::Debug, F> fmt::Debug for LazyCell<T, F> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.value, f) } }
impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> { fn deref_mut(&mut self) -> &mut T { LazyCell::force_mut(self) } }
