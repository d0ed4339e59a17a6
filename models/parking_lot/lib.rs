//! The crate `parking_lot` (0.12): locks without poison.
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub struct Mutex<T: ?Sized> { locked: bool, value: T }
pub struct MutexGuard<'a, T: ?Sized> { value: &'a mut T }
pub struct MappedMutexGuard<'a, T: ?Sized> { value: &'a mut T }
impl<T> Mutex<T> { pub const fn new(val: T) -> Mutex<T> { Mutex { locked: false, value: val } } pub fn into_inner(self) -> T { self.value } }
pub const fn const_mutex<T>(val: T) -> Mutex<T> { Mutex::new(val) }
pub const fn const_rwlock<T>(val: T) -> RwLock<T> { RwLock::new(val) }
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> MutexGuard<'_, T> { self.locked = true; MutexGuard { value: std::ghost::moment(&mut self.value) } }
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> { if self.locked { None } else { Some(MutexGuard { value: std::ghost::moment(&mut self.value) }) } }
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, T>> { if self.locked { None } else { Some(MutexGuard { value: std::ghost::moment(&mut self.value) }) } }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    pub fn is_locked(&self) -> bool { self.locked }
}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U { MappedMutexGuard { value: f(s.value) } }
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U { f() }
}
pub struct RwLock<T: ?Sized> { locked: bool, value: T }
pub struct RwLockReadGuard<'a, T: ?Sized> { value: &'a T }
pub struct RwLockWriteGuard<'a, T: ?Sized> { value: &'a mut T }
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> { value: &'a mut T }
pub struct MappedRwLockReadGuard<'a, T: ?Sized> { value: &'a T }
pub struct MappedRwLockWriteGuard<'a, T: ?Sized> { value: &'a mut T }
impl<T> RwLock<T> { pub const fn new(val: T) -> RwLock<T> { RwLock { locked: false, value: val } } pub fn into_inner(self) -> T { self.value } }
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> RwLockReadGuard<'_, T> { self.locked = true; RwLockReadGuard { value: std::ghost::moment(&self.value) } }
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> { if self.locked { None } else { Some(RwLockReadGuard { value: std::ghost::moment(&self.value) }) } }
    pub fn write(&self) -> RwLockWriteGuard<'_, T> { self.locked = true; RwLockWriteGuard { value: std::ghost::moment(&mut self.value) } }
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> { if self.locked { None } else { Some(RwLockWriteGuard { value: std::ghost::moment(&mut self.value) }) } }
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> { self.locked = true; RwLockUpgradableReadGuard { value: std::ghost::moment(&mut self.value) } }
    pub fn get_mut(&mut self) -> &mut T { &mut self.value }
}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> { pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U { MappedRwLockReadGuard { value: f(s.value) } } }
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> { pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U { MappedRwLockWriteGuard { value: f(s.value) } } pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> { RwLockReadGuard { value: s.value } } }
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> { pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T> { RwLockWriteGuard { value: s.value } } }
macro_rules! guards {
    ($($name:ident)*) => { $(
        impl<T: ?Sized> Deref for $name<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
        impl<T: ?Sized + fmt::Debug> fmt::Debug for $name<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.value, f) } }
        impl<T: ?Sized + fmt::Display> fmt::Display for $name<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.value, f) } }
        impl<T: ?Sized> Drop for $name<'_, T> { fn drop(&mut self) {} }
    )* };
}
guards! { MutexGuard MappedMutexGuard RwLockReadGuard RwLockWriteGuard RwLockUpgradableReadGuard MappedRwLockReadGuard MappedRwLockWriteGuard }
macro_rules! guards_mut {
    ($($name:ident)*) => { $(impl<T: ?Sized> DerefMut for $name<'_, T> { fn deref_mut(&mut self) -> &mut T { self.value } })* };
}
guards_mut! { MutexGuard MappedMutexGuard RwLockWriteGuard MappedRwLockWriteGuard }
macro_rules! locks {
    ($($name:ident)*) => { $(
        impl<T: Default> Default for $name<T> { fn default() -> Self { $name::new(T::default()) } }
        impl<T> From<T> for $name<T> { fn from(t: T) -> Self { $name::new(t) } }
        impl<T: ?Sized + fmt::Debug> fmt::Debug for $name<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.value, f) } }
    )* };
}
locks! { Mutex RwLock }
pub type ReentrantMutex<T> = Mutex<T>;
pub type ReentrantMutexGuard<'a, T> = MutexGuard<'a, T>;
pub type FairMutex<T> = Mutex<T>;
#[derive(Debug, Default)]
pub struct Condvar { waiting: bool }
impl Condvar {
    pub const fn new() -> Condvar { Condvar { waiting: false } }
    pub fn notify_one(&self) -> bool { self.waiting }
    pub fn notify_all(&self) -> usize { std::ghost::any() }
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>) { mutex_guard.value = std::ghost::moment(mutex_guard.value); }
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult { mutex_guard.value = std::ghost::moment(mutex_guard.value); WaitTimeoutResult(std::ghost::derive(timeout)) }
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, mut condition: F) where T: ?Sized, F: FnMut(&mut T) -> bool { while condition(mutex_guard.value) { mutex_guard.value = std::ghost::moment(mutex_guard.value); } }
}
pub struct WaitTimeoutResult(bool);
impl WaitTimeoutResult { pub fn timed_out(&self) -> bool { self.0 } }
pub struct Once { done: bool }
impl Once { pub const fn new() -> Once { Once { done: false } } pub fn call_once<F>(&self, f: F) where F: FnOnce() { if !self.done { self.done = true; f(); } } }
