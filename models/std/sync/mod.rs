//! Sharing between threads: what a lock or an atomic holds is a plain field, written through a shared reference.
use crate::error::Error;

use crate::fmt;
use crate::ghost;
use crate::ops::{Deref, DerefMut};
use crate::time::Duration;

mod arc;
pub mod atomic;
pub mod mpsc;
mod once;
pub mod poison {
    pub use super::{LockResult, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard, TryLockError, TryLockResult, Condvar, Once, OnceState};
}
pub use self::arc::{Arc, Weak};
pub use self::once::{LazyLock, Once, OnceLock, OnceState, ONCE_INIT};

pub struct PoisonError<T> { data: T }
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T> { PoisonError { data } }
    pub fn into_inner(self) -> T { self.data }
    pub fn get_ref(&self) -> &T { &self.data }
    pub fn get_mut(&mut self) -> &mut T { &mut self.data }
}
impl<T> fmt::Debug for PoisonError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("PoisonError { .. }") } }
impl<T> fmt::Display for PoisonError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("poisoned lock: another task failed inside") } }
impl<T> Error for PoisonError<T> {}
impl<T> From<PoisonError<T>> for TryLockError<T> { fn from(err: PoisonError<T>) -> TryLockError<T> { TryLockError::Poisoned(err) } }
impl<T> fmt::Debug for TryLockError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { TryLockError::Poisoned(_) => f.write_str("Poisoned(..)"), TryLockError::WouldBlock => f.write_str("WouldBlock") } } }
impl<T> fmt::Display for TryLockError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { TryLockError::Poisoned(_) => f.write_str("poisoned lock: another task failed inside"), TryLockError::WouldBlock => f.write_str("try_lock failed because the operation would block") } } }
impl<T> Error for TryLockError<T> {}

#[lang = "Mutex"]
pub struct Mutex<T: ?Sized> { locked: bool, poisoned: bool, value: T }
impl<T> Mutex<T> {
    pub const fn new(t: T) -> Mutex<T> { Mutex { locked: false, poisoned: false, value: t } }
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> { self.locked = true; ghost::may_panic(ghost::shape::<_, ()>(self)); self.poisoned = ghost::poisoned(); if self.poisoned { Err(PoisonError { data: MutexGuard { value: ghost::moment(&mut self.value) } }) } else { Ok(MutexGuard { value: ghost::moment(&mut self.value) }) } }
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        if self.locked { return Err(TryLockError::WouldBlock); }
        ghost::may_panic(ghost::shape::<_, ()>(self)); self.poisoned = ghost::poisoned();
        if self.poisoned { Err(TryLockError::Poisoned(PoisonError { data: MutexGuard { value: ghost::moment(&mut self.value) } })) } else { Ok(MutexGuard { value: ghost::moment(&mut self.value) }) }
    }
    pub fn is_poisoned(&self) -> bool { self.poisoned }
    pub fn clear_poison(&self) { self.poisoned = false; }
    pub fn into_inner(self) -> LockResult<T> where T: Sized { if self.poisoned { Err(PoisonError { data: self.value }) } else { Ok(self.value) } }
    pub fn get_mut(&mut self) -> LockResult<&mut T> { if self.poisoned { Err(PoisonError { data: &mut self.value }) } else { Ok(&mut self.value) } }
}
impl<T> From<T> for Mutex<T> { fn from(t: T) -> Self { Mutex::new(t) } }
impl<T: Default> Default for Mutex<T> { fn default() -> Mutex<T> { Mutex::new(T::default()) } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.value, f) } }
#[lang = "MutexGuard"]
pub struct MutexGuard<'a, T: ?Sized + 'a> { value: &'a mut T }
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.value } }
impl<T: ?Sized> Drop for MutexGuard<'_, T> { fn drop(&mut self) {} }
impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.value, f) } }
impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.value, f) } }

#[lang = "RwLock"]
pub struct RwLock<T: ?Sized> { locked: bool, poisoned: bool, value: T }
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T> { RwLock { locked: false, poisoned: false, value: t } }
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> { self.locked = true; if self.poisoned { Err(PoisonError { data: RwLockReadGuard { value: ghost::moment(&self.value) } }) } else { Ok(RwLockReadGuard { value: ghost::moment(&self.value) }) } }
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> { if self.locked { return Err(TryLockError::WouldBlock); } if self.poisoned { Err(TryLockError::Poisoned(PoisonError { data: RwLockReadGuard { value: ghost::moment(&self.value) } })) } else { Ok(RwLockReadGuard { value: ghost::moment(&self.value) }) } }
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> { self.locked = true; ghost::may_panic(ghost::shape::<_, ()>(self)); self.poisoned = ghost::poisoned(); if self.poisoned { Err(PoisonError { data: RwLockWriteGuard { value: ghost::moment(&mut self.value) } }) } else { Ok(RwLockWriteGuard { value: ghost::moment(&mut self.value) }) } }
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> { if self.locked { return Err(TryLockError::WouldBlock); } ghost::may_panic(ghost::shape::<_, ()>(self)); self.poisoned = ghost::poisoned(); if self.poisoned { Err(TryLockError::Poisoned(PoisonError { data: RwLockWriteGuard { value: ghost::moment(&mut self.value) } })) } else { Ok(RwLockWriteGuard { value: ghost::moment(&mut self.value) }) } }
    pub fn is_poisoned(&self) -> bool { self.poisoned }
    pub fn clear_poison(&self) { self.poisoned = false; }
    pub fn into_inner(self) -> LockResult<T> where T: Sized { if self.poisoned { Err(PoisonError { data: self.value }) } else { Ok(self.value) } }
    pub fn get_mut(&mut self) -> LockResult<&mut T> { if self.poisoned { Err(PoisonError { data: &mut self.value }) } else { Ok(&mut self.value) } }
}
impl<T> From<T> for RwLock<T> { fn from(t: T) -> Self { RwLock::new(t) } }
impl<T: Default> Default for RwLock<T> { fn default() -> RwLock<T> { RwLock::new(T::default()) } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.value, f) } }
pub struct RwLockReadGuard<'a, T: ?Sized + 'a> { value: &'a T }
pub struct RwLockWriteGuard<'a, T: ?Sized + 'a> { value: &'a mut T }
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> { pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> { RwLockReadGuard { value: s.value } } }
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.value } }
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> { fn drop(&mut self) {} }
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> { fn drop(&mut self) {} }
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.value, f) } }
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&*self.value, f) } }
impl<T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.value, f) } }
impl<T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.value, f) } }

#[derive(Debug, PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult(bool);
impl WaitTimeoutResult { pub fn timed_out(&self) -> bool { self.0 } }
/// The lock was given up in between.
fn again<T: ?Sized>(guard: MutexGuard<'_, T>) -> MutexGuard<'_, T> { MutexGuard { value: ghost::moment(guard.value) } }
#[derive(Debug, Default)]
pub struct Condvar { waiting: bool }
impl Condvar {
    pub const fn new() -> Condvar { Condvar { waiting: false } }
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> { Ok(again(guard)) }
    pub fn wait_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, mut condition: F) -> LockResult<MutexGuard<'a, T>> where F: FnMut(&mut T) -> bool { let mut guard = guard; while condition(guard.value) { guard = again(guard); } Ok(guard) }
    pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> { Ok((again(guard), WaitTimeoutResult(ghost::derive(dur)))) }
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> { Ok((again(guard), ghost::derive(ms))) }
    pub fn wait_timeout_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, dur: Duration, mut condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> where F: FnMut(&mut T) -> bool { let guard = again(guard); let c = condition(guard.value); Ok((guard, WaitTimeoutResult(ghost::derive((dur, c))))) }
    pub fn notify_one(&self) {}
    pub fn notify_all(&self) {}
}

#[derive(Debug)]
pub struct Barrier { n: usize }
#[derive(Debug)]
pub struct BarrierWaitResult(bool);
impl Barrier {
    pub const fn new(n: usize) -> Barrier { Barrier { n } }
    pub fn wait(&self) -> BarrierWaitResult { BarrierWaitResult(ghost::any()) }
}
impl BarrierWaitResult { pub fn is_leader(&self) -> bool { self.0 } }
