//! The crate `tokio` (1): a task runs where it is spawned, its result waits in the handle; sockets and files are channels as in the standard library.
use std::future::Future;

pub use self::task::spawn;
/// Runs a future to its end. A model may wait in a function that is not asynchronous.
pub fn finish<F: Future>(f: F) -> F::Output { f.await }
pub mod task {
    use std::future::Future;
    use std::ghost;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    #[derive(Debug)]
    pub struct JoinHandle<T> { result: T, panicked: bool }
    #[derive(Debug)]
    pub struct JoinError { _priv: () }
    impl JoinError { pub fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static> { ghost::any() } pub fn try_into_panic(self) -> Result<Box<dyn std::any::Any + Send + 'static>, JoinError> { ghost::any() } pub fn is_panic(&self) -> bool { ghost::any() } pub fn is_cancelled(&self) -> bool { ghost::any() } }
    impl std::fmt::Display for JoinError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("task failed") } }
    impl std::error::Error for JoinError {}
    #[derive(Debug, Clone)] pub struct AbortHandle { _priv: () }
    impl AbortHandle { pub fn abort(&self) {} pub fn is_finished(&self) -> bool { ghost::any() } }
    pub struct LocalSet { _priv: () }
    impl LocalSet { pub fn new() -> LocalSet { LocalSet { _priv: () } } pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static { spawn_local(future) } pub fn block_on<F: Future>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output { crate::finish(future) } pub async fn run_until<F: Future>(&self, future: F) -> F::Output { future.await } }
    impl<T> JoinHandle<T> { pub fn abort_handle(&self) -> AbortHandle { AbortHandle { _priv: () } } pub fn abort(&self) { if ghost::any() { self.panicked = ghost::any(); } } pub fn is_finished(&self) -> bool { ghost::any() } }
    impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T, JoinError>> { let this = self.get_unchecked_mut(); if this.panicked { Poll::Ready(Err(JoinError { _priv: () })) } else { Poll::Ready(Ok(this.result)) } } }
    pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static { let result = if ghost::any() { crate::finish(future) } else { ghost::any() }; JoinHandle { result, panicked: ghost::panicked() } }
    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static { let result = if ghost::any() { crate::finish(future) } else { ghost::any() }; JoinHandle { result, panicked: ghost::panicked() } }
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static { let result = if ghost::any() { f() } else { ghost::any() }; JoinHandle { result, panicked: ghost::panicked() } }
    pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R { f() }
    pub async fn yield_now() {}
    pub struct LocalKey<T: 'static> { value: &'static std::cell::RefCell<Option<T>> }
    impl<T: 'static> LocalKey<T> {
        pub const fn new() -> Self { LocalKey { value: ghost::shared(std::cell::RefCell::new(None)) } }
        pub async fn scope<F: Future>(&'static self, value: T, f: F) -> F::Output { self.value.replace(Some(value)); f.await }
        pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R where F: FnOnce() -> R { self.value.replace(Some(value)); f() }
        pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R { f((*self.value.borrow()).as_ref().unwrap()) }
        pub fn get(&'static self) -> T where T: Copy { (*self.value.borrow()).unwrap() }
    }
    pub struct JoinSet<T> { results: Vec<T> }
    impl<T: 'static> JoinSet<T> {
        pub fn new() -> Self { JoinSet { results: Vec::new() } }
        pub fn spawn<F>(&mut self, task: F) where F: Future<Output = T> + Send + 'static, T: Send { self.results.push(crate::finish(task)); }
        pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> { match self.results.pop() { Some(x) => Some(Ok(x)), None => None } }
        pub fn len(&self) -> usize { self.results.len() }
        pub fn is_empty(&self) -> bool { self.results.is_empty() }
    }
}
pub mod runtime {
    use std::future::Future;
    use std::ghost;
    #[derive(Debug)]
    pub struct Runtime { _priv: () }
    #[derive(Clone, Debug)]
    pub struct Handle { _priv: () }
    pub struct Builder { _priv: () }
    #[derive(Debug)]
    pub struct EnterGuard<'a> { handle: std::marker::PhantomData<&'a ()> }
    impl Runtime { pub fn enter(&self) -> EnterGuard<'_> { EnterGuard { handle: std::marker::PhantomData } } pub fn shutdown_timeout(self, duration: std::time::Duration) {} pub fn shutdown_background(self) {}  pub fn new() -> std::io::Result<Runtime> { ghost::any() } pub fn block_on<F: Future>(&self, future: F) -> F::Output { crate::finish(future) } pub fn spawn<F>(&self, future: F) -> crate::task::JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static { crate::task::spawn(future) } pub fn handle(&self) -> &Handle { ghost::any() } }
    impl Handle { pub fn current() -> Handle { Handle { _priv: () } } pub fn block_on<F: Future>(&self, future: F) -> F::Output { crate::finish(future) } pub fn spawn<F>(&self, future: F) -> crate::task::JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static { crate::task::spawn(future) } }
    impl Builder { pub fn new_multi_thread() -> Builder { Builder { _priv: () } } pub fn new_current_thread() -> Builder { Builder { _priv: () } } pub fn enable_all(&mut self) -> &mut Builder { self } pub fn worker_threads(&mut self, val: usize) -> &mut Builder { self } pub fn build(&mut self) -> std::io::Result<Runtime> { ghost::any() } }
}
pub mod time {
    use std::future::Future;
    pub use std::time::{Duration, Instant};
    pub async fn sleep(duration: Duration) {}
    pub async fn sleep_until(deadline: Instant) {}
    pub mod error { #[derive(Debug, PartialEq, Eq)] pub struct Elapsed(()); impl std::fmt::Display for Elapsed { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("deadline has elapsed") } } impl std::error::Error for Elapsed {} }
    pub async fn timeout<F: Future>(duration: Duration, future: F) -> Result<F::Output, error::Elapsed> { if std::ghost::derive::<Duration, bool>(duration) { Ok(future.await) } else { Err(std::ghost::any()) } }
    #[derive(Debug)]
    pub struct Interval { period: Duration }
    impl Interval { pub async fn tick(&mut self) -> Instant { Instant::now() } }
    pub fn interval(period: Duration) -> Interval { Interval { period } }
}
pub mod sync {
    use std::ghost;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    pub struct Mutex<T: ?Sized> { locked: bool, value: T }
    pub struct MutexGuard<'a, T: ?Sized> { value: &'a mut T }
    pub struct OwnedMutexGuard<T: ?Sized + 'static> { lock: Arc<Mutex<T>> }
    #[derive(Debug)]
    pub struct TryLockError(());
    impl<T> Mutex<T> { pub const fn new(t: T) -> Self { Mutex { locked: false, value: t } } pub fn into_inner(self) -> T { self.value } }
    impl<T: ?Sized> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<'_, T> { self.locked = true; MutexGuard { value: ghost::moment(&mut self.value) } }
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> { self.locked = true; MutexGuard { value: &mut self.value } }
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> { if self.locked { Err(TryLockError(())) } else { Ok(MutexGuard { value: ghost::moment(&mut self.value) }) } }
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> { OwnedMutexGuard { lock: self } }
        pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.value } }
    impl<T: ?Sized> Drop for MutexGuard<'_, T> { fn drop(&mut self) {} }
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; fn deref(&self) -> &T { &self.lock.value } }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> { fn deref_mut(&mut self) -> &mut T { &mut self.lock.value } }
    impl<T: Default> Default for Mutex<T> { fn default() -> Self { Mutex::new(T::default()) } }
    pub struct RwLock<T: ?Sized> { locked: bool, value: T }
    pub struct RwLockReadGuard<'a, T: ?Sized> { value: &'a T }
    pub struct RwLockWriteGuard<'a, T: ?Sized> { value: &'a mut T }
    impl<T> RwLock<T> { pub const fn new(t: T) -> Self { RwLock { locked: false, value: t } } pub fn into_inner(self) -> T { self.value } }
    impl<T: ?Sized> RwLock<T> {
        pub async fn read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { value: ghost::moment(&self.value) } }
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { value: ghost::moment(&mut self.value) } }
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { value: &self.value } }
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { value: &mut self.value } }
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> { if self.locked { Err(TryLockError(())) } else { Ok(RwLockReadGuard { value: ghost::moment(&self.value) }) } }
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> { if self.locked { Err(TryLockError(())) } else { Ok(RwLockWriteGuard { value: ghost::moment(&mut self.value) }) } }
        pub fn get_mut(&mut self) -> &mut T { &mut self.value }
    }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T { self.value } }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T { self.value } }
    impl<T: Default> Default for RwLock<T> { fn default() -> Self { RwLock::new(T::default()) } }
    #[derive(Debug)]
    pub struct Notify { _priv: () }
    impl Notify { pub const fn new() -> Notify { Notify { _priv: () } } pub async fn notified(&self) {} pub fn notify_one(&self) {} pub fn notify_waiters(&self) {} }
    #[derive(Debug)]
    pub struct Semaphore { permits: usize }
    #[derive(Debug)]
    pub struct SemaphorePermit<'a> { sem: &'a Semaphore }
    #[derive(Debug)]
    pub struct OwnedSemaphorePermit { sem: Arc<Semaphore> }
    #[derive(Debug)]
    pub struct AcquireError(());
    impl Semaphore { pub const fn new(permits: usize) -> Semaphore { Semaphore { permits } } pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> { Ok(SemaphorePermit { sem: self }) } pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> { Ok(OwnedSemaphorePermit { sem: self }) } pub fn available_permits(&self) -> usize { self.permits } pub fn close(&self) {} }
    #[derive(Debug)]
    pub struct OnceCell<T> { value: Option<T> }
    impl<T> OnceCell<T> { pub const fn const_new() -> Self { OnceCell { value: None } } pub fn new() -> Self { OnceCell { value: None } } pub fn get(&self) -> Option<&T> { self.value.as_ref() } pub async fn get_or_init<F, Fut>(&self, f: F) -> &T where F: FnOnce() -> Fut, Fut: std::future::Future<Output = T> { if let None = self.value { self.value = Some(f().await); } match &self.value { Some(x) => x, None => loop {} } } }
    struct Queue<T> { items: Vec<T>, closed: bool }
    impl<T> Queue<T> { fn make() -> &'static Queue<T> { ghost::shared(Queue { items: Vec::new(), closed: false }) } }
    pub mod mpsc {
        use super::Queue;
        pub mod error {
            #[derive(PartialEq, Eq, Clone, Copy)] pub struct SendError<T>(pub T);
            impl<T> std::fmt::Debug for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("SendError { .. }") } }
            impl<T> std::fmt::Display for SendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("channel closed") } }
            impl<T> std::error::Error for SendError<T> {}
            #[derive(PartialEq, Eq, Clone, Copy)] pub enum TrySendError<T> { Full(T), Closed(T) }
            impl<T> std::fmt::Debug for TrySendError<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("TrySendError { .. }") } }
            #[derive(PartialEq, Eq, Clone, Copy, Debug)] pub enum TryRecvError { Empty, Disconnected }
        }
        use self::error::{SendError, TryRecvError, TrySendError};
        pub struct Sender<T: 'static> { queue: &'static Queue<T> }
        pub struct Receiver<T: 'static> { queue: &'static Queue<T> }
        pub struct UnboundedSender<T: 'static> { queue: &'static Queue<T> }
        pub struct UnboundedReceiver<T: 'static> { queue: &'static Queue<T> }
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) { let queue = Queue::make(); (Sender { queue }, Receiver { queue }) }
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) { let queue = Queue::make(); (UnboundedSender { queue }, UnboundedReceiver { queue }) }
        impl<T> Sender<T> {
            pub async fn send(&self, value: T) -> Result<(), SendError<T>> { if self.queue.closed { return Err(SendError(value)); } self.queue.items.push(value); Ok(()) }
            pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> { if self.queue.closed { return Err(TrySendError::Closed(message)); } self.queue.items.push(message); Ok(()) }
            pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>> { if self.queue.closed { return Err(SendError(value)); } self.queue.items.push(value); Ok(()) }
            pub fn is_closed(&self) -> bool { self.queue.closed }
            pub async fn closed(&self) {}
            pub fn capacity(&self) -> usize { self.queue.items.len() }
            pub fn max_capacity(&self) -> usize { std::ghost::any() }
            pub fn same_channel(&self, other: &Self) -> bool { std::ptr::eq(self.queue, other.queue) }
            pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>> { if self.queue.closed { Err(SendError(())) } else { Ok(Permit { sender: self }) } }
            pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>> { if self.queue.closed { Err(TrySendError::Closed(())) } else { Ok(Permit { sender: self }) } }
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>> { if self.queue.closed { Err(SendError(())) } else { Ok(OwnedPermit { sender: self }) } }
            pub async fn send_timeout(&self, value: T, timeout: std::time::Duration) -> Result<(), TrySendError<T>> { self.try_send(value) }
        }
        pub struct Permit<'a, T: 'static> { sender: &'a Sender<T> }
        impl<T> Permit<'_, T> { pub fn send(self, value: T) { self.sender.queue.items.push(value); } }
        pub struct OwnedPermit<T: 'static> { sender: Sender<T> }
        impl<T> OwnedPermit<T> { pub fn send(self, value: T) -> Sender<T> { self.sender.queue.items.push(value); self.sender } pub fn release(self) -> Sender<T> { self.sender } }
        impl<T> UnboundedSender<T> { pub fn is_closed(&self) -> bool { self.queue.closed } pub async fn closed(&self) {}  pub fn send(&self, message: T) -> Result<(), SendError<T>> { if self.queue.closed { return Err(SendError(message)); } self.queue.items.push(message); Ok(()) } }
        macro_rules! receivers { ($($name:ident)*) => { $(impl<T> $name<T> {
            pub async fn recv(&mut self) -> Option<T> { self.queue.items.pop() }
            pub fn blocking_recv(&mut self) -> Option<T> { self.queue.items.pop() }
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> { match self.queue.items.pop() { Some(x) => Ok(x), None => Err(TryRecvError::Empty) } }
            pub fn close(&mut self) { self.queue.closed = true; }
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize { match self.queue.items.pop() { Some(x) => { buffer.push(x); 1 } None => 0 } }
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> { std::task::Poll::Ready(self.queue.items.pop()) }
            pub fn is_empty(&self) -> bool { self.queue.items.is_empty() }
            pub fn len(&self) -> usize { self.queue.items.len() }
        })* }; }
        receivers! { Receiver UnboundedReceiver }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Self { Sender { queue: self.queue } } }
        impl<T> Clone for UnboundedSender<T> { fn clone(&self) -> Self { UnboundedSender { queue: self.queue } } }
    }
    pub mod oneshot {
        use super::Queue;
        pub mod error { #[derive(PartialEq, Eq, Clone, Debug)] pub struct RecvError(()); impl std::fmt::Display for RecvError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("channel closed") } } impl std::error::Error for RecvError {} }
        pub struct Sender<T: 'static> { queue: &'static Queue<T> }
        pub struct Receiver<T: 'static> { queue: &'static Queue<T> }
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) { let queue = Queue::make(); (Sender { queue }, Receiver { queue }) }
        impl<T> Sender<T> { pub fn send(self, t: T) -> Result<(), T> { if self.queue.closed { return Err(t); } self.queue.items.push(t); Ok(()) } pub fn is_closed(&self) -> bool { self.queue.closed } }
        impl<T> std::future::Future for Receiver<T> { type Output = Result<T, error::RecvError>; fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<T, error::RecvError>> { let this = self.get_unchecked_mut(); match this.queue.items.pop() { Some(x) => std::task::Poll::Ready(Ok(x)), None => std::task::Poll::Ready(Err(std::ghost::any())) } } }
    }
    pub mod broadcast {
        use super::Queue;
        pub mod error { #[derive(Debug)] pub struct SendError<T>(pub T); #[derive(PartialEq, Eq, Clone, Debug)] pub enum RecvError { Closed, Lagged(u64) } }
        pub struct Sender<T: 'static> { queue: &'static Queue<T> }
        pub struct Receiver<T: 'static> { queue: &'static Queue<T> }
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) { let queue = Queue::make(); (Sender { queue }, Receiver { queue }) }
        impl<T> Sender<T> { pub fn send(&self, value: T) -> Result<usize, error::SendError<T>> { if self.queue.closed { return Err(error::SendError(value)); } self.queue.items.push(value); Ok(1) } pub fn subscribe(&self) -> Receiver<T> { Receiver { queue: self.queue } } }
        impl<T: Clone> Receiver<T> { pub async fn recv(&mut self) -> Result<T, error::RecvError> { match self.queue.items.pop() { Some(x) => Ok(x), None => Err(error::RecvError::Closed) } } }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Self { Sender { queue: self.queue } } }
    }
    pub mod watch {
        pub mod error { #[derive(Debug)] pub struct SendError<T>(pub T); #[derive(Debug, Clone)] pub struct RecvError(()); }
        pub struct Sender<T: 'static> { value: &'static std::cell::RefCell<T> }
        pub struct Receiver<T: 'static> { value: &'static std::cell::RefCell<T> }
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) { let value = std::ghost::shared(std::cell::RefCell::new(init)); (Sender { value }, Receiver { value }) }
        impl<T> Sender<T> { pub fn send(&self, value: T) -> Result<(), error::SendError<T>> { self.value.replace(value); Ok(()) } pub fn send_replace(&self, value: T) -> T { self.value.replace(value) } pub fn subscribe(&self) -> Receiver<T> { Receiver { value: self.value } } pub fn borrow(&self) -> std::cell::Ref<'_, T> { self.value.borrow() } }
        impl<T> Receiver<T> { pub fn borrow(&self) -> std::cell::Ref<'_, T> { self.value.borrow() } pub fn borrow_and_update(&mut self) -> std::cell::Ref<'_, T> { self.value.borrow() } pub async fn changed(&mut self) -> Result<(), error::RecvError> { std::ghost::any() } }
        impl<T> Clone for Receiver<T> { fn clone(&self) -> Self { Receiver { value: self.value } } }
    }
}
pub mod io {
    use std::future::Future;
    use std::ghost;
    use std::io::{IoSlice, Result};
    use std::mem::MaybeUninit;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::io::{Error, ErrorKind, SeekFrom};
    /// Where a reader puts what it reads.
    pub struct ReadBuf<'a> { buf: &'a mut [u8], filled: usize }
    impl<'a> ReadBuf<'a> {
        pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a> { ReadBuf { buf, filled: 0 } }
        pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a> { ReadBuf { buf: ghost::derive(buf), filled: 0 } }
        pub fn capacity(&self) -> usize { self.buf.len() }
        pub fn filled(&self) -> &[u8] { &self.buf[..self.filled] }
        pub fn filled_mut(&mut self) -> &mut [u8] { &mut self.buf[..self.filled] }
        pub fn initialized(&self) -> &[u8] { self.buf }
        pub fn initialized_mut(&mut self) -> &mut [u8] { self.buf }
        pub fn initialize_unfilled(&mut self) -> &mut [u8] { self.buf }
        pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8] { &mut self.buf[..n] }
        pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>] { ghost::derive(&mut *self.buf) }
        pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>] { ghost::derive(&mut *self.buf) }
        pub fn take(&mut self, n: usize) -> ReadBuf<'_> { ReadBuf { buf: &mut self.buf[..n], filled: 0 } }
        pub fn remaining(&self) -> usize { self.buf.len() - self.filled }
        pub fn clear(&mut self) { self.filled = 0; }
        pub fn advance(&mut self, n: usize) { self.filled += n; }
        pub fn set_filled(&mut self, n: usize) { self.filled = n; }
        pub unsafe fn assume_init(&mut self, n: usize) {}
        pub fn put_slice(&mut self, src: &[u8]) { let (i, j): (usize, usize) = ghost::any(); self.buf[i] = src[j]; self.filled += src.len(); }
    }
    pub trait AsyncRead { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>; }
    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> { Poll::Ready(ghost::any()) }
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> { Poll::Ready(ghost::any()) }
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize>> { self.poll_write(cx, &*bufs[ghost::any::<usize>()]) }
        fn is_write_vectored(&self) -> bool { ghost::any() }
    }
    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    pub trait AsyncSeek { fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> Result<()> { ghost::derive(position) } fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64>> { Poll::Ready(ghost::any()) } }
    fn read_into<R: AsyncRead + ?Sized>(r: &mut R, buf: &mut [u8]) -> Result<usize> { let mut filling = ReadBuf::new(buf); match R::poll_read(Pin::new_unchecked(r), ghost::any(), &mut filling) { Poll::Ready(Ok(())) => Ok(filling.filled), Poll::Ready(Err(e)) => Err(e), Poll::Pending => ghost::any() } }
    fn some<R: AsyncRead + ?Sized>(r: &mut R) -> Result<Vec<u8>> { let mut buf = [0]; let n = read_into(r, &mut buf)?; Ok(buf[..n].to_vec()) }
    fn value<R: AsyncRead + ?Sized, T>(r: &mut R) -> Result<T> { let buf = some(r)?; Ok(ghost::derive(buf)) }
    fn write_from<W: AsyncWrite + ?Sized>(w: &mut W, buf: &[u8]) -> Result<usize> { match W::poll_write(Pin::new_unchecked(w), ghost::any(), buf) { Poll::Ready(r) => r, Poll::Pending => ghost::any() } }
    fn write_whole<W: AsyncWrite + ?Sized>(w: &mut W, buf: &[u8]) -> Result<()> { match write_from(w, buf) { Ok(n) => Ok(()), Err(e) => Err(e) } }
    macro_rules! reads { ($($method:ident $le:ident $t:ty;)*) => { $(async fn $method(&mut self) -> Result<$t> where Self: Unpin { value(self) } async fn $le(&mut self) -> Result<$t> where Self: Unpin { value(self) })* }; }
    macro_rules! writes { ($($method:ident $le:ident $t:ty;)*) => { $(async fn $method(&mut self, n: $t) -> Result<()> where Self: Unpin { write_whole(self, &n.to_be_bytes()) } async fn $le(&mut self, n: $t) -> Result<()> where Self: Unpin { write_whole(self, &n.to_le_bytes()) })* }; }
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> where Self: Unpin { read_into(self, buf) }
        async fn read_buf<B: bytes::BufMut>(&mut self, buf: &mut B) -> Result<usize> where Self: Unpin { let read = some(self)?; buf.put_slice(read.as_slice()); Ok(read.len()) }
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> where Self: Unpin { read_into(self, buf) }
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> where Self: Unpin { let read = some(self)?; buf.extend_from_slice(read.as_slice()); Ok(read.len()) }
        async fn read_to_string(&mut self, dst: &mut String) -> Result<usize> where Self: Unpin { let read = some(self)?; dst.push_str(ghost::text(read.as_slice())); if ghost::derive::<&[u8], bool>(read.as_slice()) { Ok(read.len()) } else { Err(ghost::any()) } }
        async fn read_u8(&mut self) -> Result<u8> where Self: Unpin { value(self) }
        async fn read_i8(&mut self) -> Result<i8> where Self: Unpin { value(self) }
        reads! { read_u16 read_u16_le u16; read_u32 read_u32_le u32; read_u64 read_u64_le u64; read_u128 read_u128_le u128; read_i16 read_i16_le i16; read_i32 read_i32_le i32; read_i64 read_i64_le i64; read_f32 read_f32_le f32; read_f64 read_f64_le f64; }
        fn take(self, limit: u64) -> Take<Self> where Self: Sized { Take { inner: self, limit } }
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> where Self: Sized { Chain { first: self, second: next } }
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> where Self: Unpin { let read = some(self)?; buf.push_str(ghost::text(read.as_slice())); if ghost::derive::<&[u8], bool>(read.as_slice()) { Ok(ghost::derive(read)) } else { Err(ghost::any()) } }
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> where Self: Unpin { let read = some(self)?; buf.extend_from_slice(read.as_slice()); Ok(ghost::derive((read, byte))) }
        async fn fill_buf(&mut self) -> Result<&[u8]> where Self: Unpin { match Self::poll_fill_buf(Pin::new_unchecked(self), ghost::any()) { Poll::Ready(r) => r, Poll::Pending => ghost::any() } }
        fn lines(self) -> Lines<Self> where Self: Sized { Lines { reader: self } }
        fn split(self, byte: u8) -> Split<Self> where Self: Sized { Split { reader: self, byte } }
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub struct Lines<R> { reader: R }
    impl<R: AsyncRead> Lines<R> { pub async fn next_line(&mut self) -> Result<Option<String>> { let read = some(&mut self.reader)?; if ghost::derive::<&[u8], bool>(read.as_slice()) { Ok(Some(String::from_utf8_unchecked(read))) } else { Ok(None) } } pub fn into_inner(self) -> R { self.reader } pub fn get_ref(&self) -> &R { &self.reader } pub fn get_mut(&mut self) -> &mut R { &mut self.reader } }
    pub struct Split<R> { reader: R, byte: u8 }
    impl<R: AsyncRead> Split<R> { pub async fn next_segment(&mut self) -> Result<Option<Vec<u8>>> { let read = some(&mut self.reader)?; if ghost::derive::<(&[u8], u8), bool>((read.as_slice(), self.byte)) { Ok(Some(read)) } else { Ok(None) } } }
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> Result<usize> where Self: Unpin { write_from(self, src) }
        async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> where Self: Unpin { write_from(self, &*bufs[ghost::any::<usize>()]) }
        async fn write_buf<B: bytes::Buf>(&mut self, src: &mut B) -> Result<usize> where Self: Unpin { write_from(self, src.chunk()) }
        async fn write_all_buf<B: bytes::Buf>(&mut self, src: &mut B) -> Result<()> where Self: Unpin { write_whole(self, src.chunk()) }
        async fn write_all(&mut self, src: &[u8]) -> Result<()> where Self: Unpin { write_whole(self, src) }
        async fn write_u8(&mut self, n: u8) -> Result<()> where Self: Unpin { write_whole(self, &[n]) }
        async fn write_i8(&mut self, n: i8) -> Result<()> where Self: Unpin { write_whole(self, &[n as u8]) }
        writes! { write_u16 write_u16_le u16; write_u32 write_u32_le u32; write_u64 write_u64_le u64; write_u128 write_u128_le u128; write_i16 write_i16_le i16; write_i32 write_i32_le i32; write_i64 write_i64_le i64; write_f32 write_f32_le f32; write_f64 write_f64_le f64; }
        async fn flush(&mut self) -> Result<()> where Self: Unpin { match Self::poll_flush(Pin::new_unchecked(self), ghost::any()) { Poll::Ready(r) => r, Poll::Pending => ghost::any() } }
        async fn shutdown(&mut self) -> Result<()> where Self: Unpin { match Self::poll_shutdown(Pin::new_unchecked(self), ghost::any()) { Poll::Ready(r) => r, Poll::Pending => ghost::any() } }
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub trait AsyncSeekExt: AsyncSeek { async fn seek(&mut self, pos: SeekFrom) -> Result<u64> where Self: Unpin { ghost::derive(pos) } async fn rewind(&mut self) -> Result<()> where Self: Unpin { ghost::any() } async fn stream_position(&mut self) -> Result<u64> where Self: Unpin { ghost::any() } }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

    /// The outside of the program: what is read depends on the handle alone, what is written leaves.
    macro_rules! outside {
        (read $($t:ty)*) => { $(impl $crate::io::AsyncRead for $t { fn poll_read(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, buf: &mut $crate::io::ReadBuf<'_>) -> std::task::Poll<std::io::Result<()>> { let read: Vec<u8> = std::ghost::derive(self.get_unchecked_mut()); buf.put_slice(read.as_slice()); std::task::Poll::Ready(std::ghost::derive(read)) } })* };
        (write $($t:ty)*) => { $(impl $crate::io::AsyncWrite for $t { fn poll_write(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>, #[channel(public)] buf: &[u8]) -> std::task::Poll<std::io::Result<usize>> { std::task::Poll::Ready(std::ghost::any()) } })* };
    }
    pub(crate) use outside;
    #[derive(Debug)] pub struct Stdin { _priv: () }
    #[derive(Debug)] pub struct Stdout { _priv: () }
    #[derive(Debug)] pub struct Stderr { _priv: () }
    pub fn stdin() -> Stdin { Stdin { _priv: () } }
    pub fn stdout() -> Stdout { Stdout { _priv: () } }
    pub fn stderr() -> Stderr { Stderr { _priv: () } }
    outside! { read Stdin }
    outside! { write Stdout Stderr }

    // Readers and writers that stand on others, and those in memory.
    macro_rules! over { ($($t:ty, $get:ident;)*) => { $(
        impl<T: AsyncRead + ?Sized> AsyncRead for $t { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>> { T::poll_read(Pin::new_unchecked(&mut **self.get_unchecked_mut()), cx, buf) } }
        impl<T: AsyncWrite + ?Sized> AsyncWrite for $t { fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>> { T::poll_write(Pin::new_unchecked(&mut **self.get_unchecked_mut()), cx, buf) } }
        impl<T: AsyncBufRead + ?Sized> AsyncBufRead for $t { fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>> { T::poll_fill_buf(Pin::new_unchecked(&mut **self.get_unchecked_mut()), cx) } fn consume(self: Pin<&mut Self>, amt: usize) {} }
    )* }; }
    over! { &mut T, deref; Box<T>, deref; }
    macro_rules! wrapping { ($($t:ident;)*) => { $(
        pub struct $t<T> { inner: T }
        impl<T> $t<T> { pub fn get_ref(&self) -> &T { &self.inner } pub fn get_mut(&mut self) -> &mut T { &mut self.inner } pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> { Pin::new_unchecked(&mut self.get_unchecked_mut().inner) } pub fn into_inner(self) -> T { self.inner } pub fn new(inner: T) -> Self { $t { inner } } pub fn with_capacity(capacity: usize, inner: T) -> Self { $t { inner } } pub fn buffer(&self) -> &[u8] { ghost::derive(&self.inner) } }
        impl<T: AsyncRead> AsyncRead for $t<T> { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>> { T::poll_read(Pin::new_unchecked(&mut self.get_unchecked_mut().inner), cx, buf) } }
        impl<T: AsyncWrite> AsyncWrite for $t<T> { fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>> { T::poll_write(Pin::new_unchecked(&mut self.get_unchecked_mut().inner), cx, buf) } }
        impl<T: AsyncRead> AsyncBufRead for $t<T> { fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>> { let read = some(&mut self.get_unchecked_mut().inner)?; Poll::Ready(Ok(ghost::derive(read))) } fn consume(self: Pin<&mut Self>, amt: usize) {} }
    )* }; }
    wrapping! { BufReader; BufWriter; BufStream; ReadHalf; WriteHalf; }
    impl<T> ReadHalf<T> { pub fn unsplit(self, wr: WriteHalf<T>) -> T { self.inner } pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool { ghost::any() } }
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) { (ReadHalf { inner: stream }, WriteHalf { inner: stream }) }
    pub struct Take<R> { inner: R, limit: u64 }
    impl<R> Take<R> { pub fn limit(&self) -> u64 { self.limit } pub fn into_inner(self) -> R { self.inner } pub fn get_mut(&mut self) -> &mut R { &mut self.inner } }
    impl<R: AsyncRead> AsyncRead for Take<R> { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>> { let this = self.get_unchecked_mut(); let n = this.limit; let r = R::poll_read(Pin::new_unchecked(&mut this.inner), cx, buf); buf.filled += n as usize; r } }
    pub struct Chain<A, B> { first: A, second: B }
    impl<A: AsyncRead, B: AsyncRead> AsyncRead for Chain<A, B> { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>> { let this = self.get_unchecked_mut(); A::poll_read(Pin::new_unchecked(&mut this.first), cx, buf); B::poll_read(Pin::new_unchecked(&mut this.second), cx, buf) } }
    #[derive(Debug)] pub struct DuplexStream { data: &'static Vec<u8> }
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) { let data = ghost::shared(Vec::new()); (DuplexStream { data }, DuplexStream { data }) }
    impl AsyncRead for DuplexStream { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>> { buf.put_slice(self.get_unchecked_mut().data.as_slice()); Poll::Ready(Ok(())) } }
    impl AsyncWrite for DuplexStream { fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>> { self.get_unchecked_mut().data.extend_from_slice(buf); Poll::Ready(Ok(buf.len())) } }
    impl AsyncWrite for Vec<u8> { fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>> { self.get_unchecked_mut().extend_from_slice(buf); Poll::Ready(Ok(buf.len())) } }
    impl AsyncRead for &[u8] { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>> { buf.put_slice(*self.get_unchecked_mut()); Poll::Ready(Ok(())) } }
    impl AsyncBufRead for &[u8] { fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>> { Poll::Ready(Ok(*self.get_unchecked_mut())) } fn consume(self: Pin<&mut Self>, amt: usize) {} }
    impl<T: AsRef<[u8]>> AsyncRead for std::io::Cursor<T> { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>> { buf.put_slice(self.get_unchecked_mut().get_ref().as_ref()); Poll::Ready(Ok(())) } }
    impl<T> AsyncWrite for std::io::Cursor<T> where std::io::Cursor<T>: std::io::Write { fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>> { Poll::Ready(std::io::Write::write(self.get_unchecked_mut(), buf)) } }
    #[derive(Debug)] pub struct Sink { _priv: () }
    pub fn sink() -> Sink { Sink { _priv: () } }
    impl AsyncWrite for Sink { fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>> { Poll::Ready(Ok(buf.len())) } }
    #[derive(Debug)] pub struct Empty { _priv: () }
    pub fn empty() -> Empty { Empty { _priv: () } }
    impl AsyncRead for Empty { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>> { Poll::Ready(Ok(())) } }
    pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> where R: AsyncRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized { let read = some(reader)?; write_whole(writer, read.as_slice())?; Ok(read.len() as u64) }
    pub async fn copy_buf<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> where R: AsyncRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized { let read = some(reader)?; write_whole(writer, read.as_slice())?; Ok(read.len() as u64) }
    pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> Result<(u64, u64)> where A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized { let there = some(a)?; write_whole(b, there.as_slice())?; let back = some(b)?; write_whole(a, back.as_slice())?; Ok((there.len() as u64, back.len() as u64)) }
    pub mod unix { #[derive(Debug)] pub struct AsyncFd<T> { inner: T } impl<T> AsyncFd<T> { pub fn new(inner: T) -> std::io::Result<Self> { Ok(AsyncFd { inner }) } pub fn get_ref(&self) -> &T { &self.inner } pub fn get_mut(&mut self) -> &mut T { &mut self.inner } pub fn into_inner(self) -> T { self.inner } } }
}
pub mod net {
    use std::ghost;
    use std::io::Result;
    use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
    use crate::io::outside;
    #[derive(Debug)] pub struct TcpStream { _priv: () }
    #[derive(Debug)] pub struct TcpListener { addr: u64, state: u64 }
    #[derive(Debug)] pub struct TcpSocket { _priv: () }
    #[derive(Debug)] pub struct UdpSocket { addr: u64, state: u64 }
    #[derive(Debug)] pub struct UnixStream { _priv: () }
    #[derive(Debug)] pub struct UnixListener { _priv: () }
    outside! { read TcpStream UnixStream tcp::OwnedReadHalf tcp::ReadHalf<'_> unix::OwnedReadHalf }
    outside! { write TcpStream UnixStream tcp::OwnedWriteHalf tcp::WriteHalf<'_> unix::OwnedWriteHalf }
    impl TcpStream {
        pub async fn connect<A: ToSocketAddrs>(#[channel(public)] addr: A) -> Result<TcpStream> { ghost::any() }
        pub fn from_std(stream: std::net::TcpStream) -> Result<TcpStream> { ghost::derive(stream) }
        pub fn into_std(self) -> Result<std::net::TcpStream> { ghost::derive(self) }
        pub fn peer_addr(&self) -> Result<SocketAddr> { ghost::derive(self) }
        pub fn local_addr(&self) -> Result<SocketAddr> { ghost::any() }
        pub fn set_nodelay(&self, nodelay: bool) -> Result<()> { ghost::any() }
        pub fn set_linger(&self, dur: Option<std::time::Duration>) -> Result<()> { ghost::any() }
        pub fn set_ttl(&self, ttl: u32) -> Result<()> { ghost::any() }
        pub fn nodelay(&self) -> Result<bool> { ghost::any() }
        pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf) { ghost::derive(self) }
        pub fn split<'a>(&'a mut self) -> (tcp::ReadHalf<'a>, tcp::WriteHalf<'a>) { (tcp::ReadHalf { stream: self }, tcp::WriteHalf { stream: self }) }
        pub fn try_write(&self, #[channel(public)] buf: &[u8]) -> Result<usize> { ghost::any() }
        pub fn try_read(&self, buf: &mut [u8]) -> Result<usize> { let i: usize = ghost::any(); buf[i] = ghost::derive(self); ghost::derive(self) }
        pub async fn peek(&self, buf: &mut [u8]) -> Result<usize> { let i: usize = ghost::any(); buf[i] = ghost::derive(self); ghost::derive(self) }
        pub async fn readable(&self) -> Result<()> { ghost::any() }
        pub async fn writable(&self) -> Result<()> { ghost::any() }
    }
    impl TcpListener { pub async fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener> { let bound = TcpListener { addr: ghost::derive(&addr), state: ghost::any() }; let mut result = if ghost::any() { Ok(bound) } else { Err(ghost::any()) }; ghost::grow_by(&mut result, addr); result } pub fn from_std(listener: std::net::TcpListener) -> Result<TcpListener> { ghost::derive(listener) } pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> { ghost::derive(self.state) } pub fn local_addr(&self) -> Result<SocketAddr> { ghost::derive(self) } }
    impl TcpSocket { pub fn new_v4() -> Result<TcpSocket> { ghost::any() } pub fn new_v6() -> Result<TcpSocket> { ghost::any() } pub fn set_reuseaddr(&self, reuseaddr: bool) -> Result<()> { ghost::any() } pub fn bind(&self, addr: SocketAddr) -> Result<()> { ghost::any() } pub fn listen(self, backlog: u32) -> Result<TcpListener> { ghost::any() } pub async fn connect(self, #[channel(public)] addr: SocketAddr) -> Result<TcpStream> { ghost::any() } }
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket> { let bound = UdpSocket { addr: ghost::derive(&addr), state: ghost::any() }; let mut result = if ghost::any() { Ok(bound) } else { Err(ghost::any()) }; ghost::grow_by(&mut result, addr); result }
        pub fn from_std(socket: std::net::UdpSocket) -> Result<UdpSocket> { ghost::derive(socket) }
        pub async fn connect<A: ToSocketAddrs>(&self, #[channel(public)] addr: A) -> Result<()> { ghost::any() }
        pub async fn send_to<A: ToSocketAddrs>(&self, #[channel(public)] buf: &[u8], #[channel(public)] target: A) -> Result<usize> { ghost::any() }
        pub async fn send(&self, #[channel(public)] buf: &[u8]) -> Result<usize> { ghost::any() }
        pub fn try_send(&self, #[channel(public)] buf: &[u8]) -> Result<usize> { ghost::any() }
        pub fn poll_send_to(&self, cx: &mut std::task::Context<'_>, #[channel(public)] buf: &[u8], #[channel(public)] target: SocketAddr) -> std::task::Poll<Result<usize>> { std::task::Poll::Ready(ghost::any()) }
        pub fn poll_recv_from(&self, cx: &mut std::task::Context<'_>, buf: &mut crate::io::ReadBuf<'_>) -> std::task::Poll<Result<SocketAddr>> { let read: Vec<u8> = ghost::derive(self.state); buf.put_slice(read.as_slice()); std::task::Poll::Ready(ghost::derive(self.state)) }
        pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> { let i: usize = ghost::any(); buf[i] = ghost::derive(self.state); ghost::derive(self.state) }
        pub async fn recv(&self, buf: &mut [u8]) -> Result<usize> { let i: usize = ghost::any(); buf[i] = ghost::derive(self.state); ghost::derive(self.state) }
        pub fn local_addr(&self) -> Result<SocketAddr> { ghost::derive(self) }
        pub fn set_broadcast(&self, on: bool) -> Result<()> { ghost::any() }
    }
    impl UnixStream { pub async fn connect<P: AsRef<std::path::Path>>(#[channel(public)] path: P) -> Result<UnixStream> { ghost::any() } pub fn pair() -> Result<(UnixStream, UnixStream)> { ghost::any() } pub fn into_split(self) -> (unix::OwnedReadHalf, unix::OwnedWriteHalf) { ghost::derive(self) } }
    impl UnixListener { pub fn bind<P: AsRef<std::path::Path>>(#[channel(public)] path: P) -> Result<UnixListener> { ghost::any() } pub async fn accept(&self) -> Result<(UnixStream, unix::SocketAddr)> { ghost::derive(self) } pub fn local_addr(&self) -> Result<unix::SocketAddr> { ghost::any() } pub fn poll_accept(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(UnixStream, unix::SocketAddr)>> { std::task::Poll::Ready(ghost::derive(self)) } }
    pub async fn lookup_host<T: ToSocketAddrs>(#[channel(public)] host: T) -> Result<std::vec::IntoIter<SocketAddr>> { ghost::any() }
    pub mod unix {
        #[derive(Debug)] pub struct OwnedReadHalf { _priv: () }
        #[derive(Debug)] pub struct OwnedWriteHalf { _priv: () }
        #[derive(Debug, Clone)] pub struct SocketAddr { _priv: () }
    }
    pub mod tcp {
        #[derive(Debug)] pub struct OwnedReadHalf { _priv: () }
        #[derive(Debug)] pub struct OwnedWriteHalf { _priv: () }
        #[derive(Debug)] pub struct ReadHalf<'a> { pub(crate) stream: &'a super::TcpStream }
        #[derive(Debug)] pub struct WriteHalf<'a> { pub(crate) stream: &'a super::TcpStream }
        impl OwnedReadHalf { pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr> { std::ghost::derive(self) } pub fn reunite(self, other: OwnedWriteHalf) -> Result<super::TcpStream, ReuniteError> { std::ghost::derive(self) } }
        impl OwnedWriteHalf { pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr> { std::ghost::derive(self) } pub fn forget(self) {} }
        #[derive(Debug)] pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
    }
}
pub mod fs {
    use std::ghost;
    use std::io::Result;
    use std::path::{Path, PathBuf};
    use crate::io::outside;
    #[derive(Debug)] pub struct File { _priv: () }
    outside! { read File }
    outside! { write File }
    impl crate::io::AsyncSeek for File {}
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> Result<File> { ghost::derive(path.as_ref()) }
        pub async fn create(#[channel(public)] path: impl AsRef<Path>) -> Result<File> { ghost::any() }
        pub async fn create_new(#[channel(public)] path: impl AsRef<Path>) -> Result<File> { ghost::any() }
        pub fn options() -> OpenOptions { OpenOptions { flags: 0 } }
        pub fn from_std(std: std::fs::File) -> File { ghost::derive(std) }
        pub async fn into_std(self) -> std::fs::File { ghost::derive(self) }
        pub async fn try_clone(&self) -> Result<File> { ghost::derive(self) }
        pub async fn sync_all(&self) -> Result<()> { ghost::any() }
        pub async fn sync_data(&self) -> Result<()> { ghost::any() }
        pub async fn set_len(&self, #[channel(public)] size: u64) -> Result<()> { ghost::any() }
        pub async fn metadata(&self) -> Result<std::fs::Metadata> { ghost::derive(self) }
    }
    #[derive(Clone, Debug)] pub struct OpenOptions { flags: u32 }
    impl OpenOptions {
        pub fn new() -> OpenOptions { OpenOptions { flags: 0 } }
        pub fn read(&mut self, read: bool) -> &mut OpenOptions { self.flags = ghost::derive((self.flags, read)); self }
        pub fn write(&mut self, write: bool) -> &mut OpenOptions { self.flags = ghost::derive((self.flags, write)); self }
        pub fn append(&mut self, append: bool) -> &mut OpenOptions { self.flags = ghost::derive((self.flags, append)); self }
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions { self.flags = ghost::derive((self.flags, truncate)); self }
        pub fn create(&mut self, create: bool) -> &mut OpenOptions { self.flags = ghost::derive((self.flags, create)); self }
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions { self.flags = ghost::derive((self.flags, create_new)); self }
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions { self.flags = ghost::derive((self.flags, mode)); self }
        pub async fn open(#[channel(public)] &self, #[channel(public)] path: impl AsRef<Path>) -> Result<File> { ghost::any() }
    }
    pub struct ReadDir { _priv: () }
    pub struct DirEntry { _priv: () }
    impl ReadDir { pub async fn next_entry(&mut self) -> Result<Option<DirEntry>> { ghost::derive(&*self) } }
    impl DirEntry { pub fn path(&self) -> PathBuf { ghost::derive(self) } pub fn file_name(&self) -> std::ffi::OsString { ghost::derive(self) } pub async fn metadata(&self) -> Result<std::fs::Metadata> { ghost::derive(self) } pub async fn file_type(&self) -> Result<std::fs::FileType> { ghost::derive(self) } }
    pub async fn read_dir(path: impl AsRef<Path>) -> Result<ReadDir> { ghost::derive(path.as_ref()) }
    pub async fn read(path: impl AsRef<Path>) -> Result<Vec<u8>> { ghost::derive(path.as_ref()) }
    pub async fn read_to_string(path: impl AsRef<Path>) -> Result<String> { ghost::derive(path.as_ref()) }
    pub async fn read_link(path: impl AsRef<Path>) -> Result<PathBuf> { ghost::derive(path.as_ref()) }
    pub async fn canonicalize(path: impl AsRef<Path>) -> Result<PathBuf> { ghost::derive(path.as_ref()) }
    pub async fn metadata(path: impl AsRef<Path>) -> Result<std::fs::Metadata> { ghost::derive(path.as_ref()) }
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> Result<std::fs::Metadata> { ghost::derive(path.as_ref()) }
    pub async fn try_exists(path: impl AsRef<Path>) -> Result<bool> { ghost::derive(path.as_ref()) }
    #[channel(public)] pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()> { ghost::any() }
    #[channel(public)] pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64> { ghost::any() }
    #[channel(public)] pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<()> { ghost::any() }
    pub async fn create_dir(#[channel(public)] path: impl AsRef<Path>) -> Result<()> { ghost::any() }
    pub async fn create_dir_all(#[channel(public)] path: impl AsRef<Path>) -> Result<()> { ghost::any() }
    pub async fn remove_file(#[channel(public)] path: impl AsRef<Path>) -> Result<()> { ghost::any() }
    pub async fn remove_dir(#[channel(public)] path: impl AsRef<Path>) -> Result<()> { ghost::any() }
    pub async fn remove_dir_all(#[channel(public)] path: impl AsRef<Path>) -> Result<()> { ghost::any() }
    pub async fn set_permissions(#[channel(public)] path: impl AsRef<Path>, #[channel(public)] perm: std::fs::Permissions) -> Result<()> { ghost::any() }
}
pub mod process {
    use std::ghost;
    use std::ffi::OsStr;
    use std::io::Result;
    use crate::io::outside;
    pub use std::process::{ExitStatus, Output, Stdio};
    #[derive(Debug)] pub struct Command { inner: std::process::Command }
    impl From<std::process::Command> for Command { fn from(inner: std::process::Command) -> Command { Command { inner } } }
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command { Command { inner: std::process::Command::new(program) } }
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command { self.inner.arg(arg); self }
        pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr> { self.inner.args(args); self }
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr> { self.inner.env(key, val); self }
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr> { self.inner.envs(vars); self }
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command { self.inner.env_remove(key); self }
        pub fn env_clear(&mut self) -> &mut Command { self.inner.env_clear(); self }
        pub fn current_dir<P: AsRef<std::path::Path>>(&mut self, dir: P) -> &mut Command { self.inner.current_dir(dir); self }
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self.inner.stdin(cfg); self }
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self.inner.stdout(cfg); self }
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self.inner.stderr(cfg); self }
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command { self }
        #[channel(public)] pub fn spawn(&mut self) -> Result<Child> { ghost::any() }
        #[channel(public)] pub async fn status(&mut self) -> Result<ExitStatus> { ghost::any() }
        #[channel(public)] pub async fn output(&mut self) -> Result<Output> { ghost::any() }
    }
    #[derive(Debug)] pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child { pub fn id(&self) -> Option<u32> { ghost::any() } #[channel(public)] pub async fn kill(&mut self) -> Result<()> { ghost::any() } #[channel(public)] pub fn start_kill(&mut self) -> Result<()> { ghost::any() } pub async fn wait(&mut self) -> Result<ExitStatus> { ghost::derive(&*self) } pub fn try_wait(&mut self) -> Result<Option<ExitStatus>> { ghost::derive(&*self) } pub async fn wait_with_output(self) -> Result<Output> { ghost::derive(self) } }
    #[derive(Debug)] pub struct ChildStdin { _priv: () }
    #[derive(Debug)] pub struct ChildStdout { _priv: () }
    #[derive(Debug)] pub struct ChildStderr { _priv: () }
    outside! { read ChildStdout ChildStderr }
    outside! { write ChildStdin }
}
pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()> { std::ghost::any() }
    pub mod unix {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)] pub struct SignalKind(i32);
        impl SignalKind { pub fn hangup() -> Self { SignalKind(1) } pub fn interrupt() -> Self { SignalKind(2) } pub fn quit() -> Self { SignalKind(3) } pub fn terminate() -> Self { SignalKind(15) } pub fn user_defined1() -> Self { SignalKind(10) } pub fn user_defined2() -> Self { SignalKind(12) } }
        #[derive(Debug)] pub struct Signal { _priv: () }
        impl Signal { pub async fn recv(&mut self) -> Option<()> { std::ghost::any() } }
        pub fn signal(kind: SignalKind) -> std::io::Result<Signal> { std::ghost::any() }
    }
}

/// All of the futures run; the results stand in a tuple.
#[macro_export]
macro_rules! join { ($($future:expr),* $(,)?) => { ($($future.await,)*) }; }
#[macro_export]
macro_rules! try_join { ($($future:expr),* $(,)?) => { (|| std::result::Result::Ok(($(match $future.await { std::result::Result::Ok(x) => x, std::result::Result::Err(e) => return std::result::Result::Err(e) },)*)))() }; }
#[macro_export]
macro_rules! pin { ($($x:ident),* $(,)?) => { $(let mut $x = $x; let mut $x = std::pin::Pin::new_unchecked(&mut $x);)* }; }
#[macro_export]
macro_rules! task_local { ($($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty;)*) => { $($vis static $name: $crate::task::LocalKey<$t> = $crate::task::LocalKey::new();)* }; ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty) => { $vis static $name: $crate::task::LocalKey<$t> = $crate::task::LocalKey::new(); }; }
/// Which branch runs is decided by which future is ready first, so each may: its pattern decides too.
#[macro_export]
macro_rules! select {
    (biased; $($t:tt)*) => { $crate::select!($($t)*) };
    (@arms [$($done:tt)*]) => { match $crate::ready() { $($done)* _ => std::unreachable!() } };
    (@arms [$($done:tt)*] else => $handler:expr $(,)?) => { match $crate::ready() { $($done)* _ => $handler } };
    (@arms [$($done:tt)*] $p:pat = $future:expr, if $cond:expr => $body:block, $($rest:tt)*) => { $crate::select!(@arms [$($done)* _ if $crate::ready() && $cond => { #[allow(irrefutable_let_patterns)] if let $p = $crate::finish($future) $body else { $crate::never() } },] $($rest)*) };
    (@arms [$($done:tt)*] $p:pat = $future:expr, if $cond:expr => $body:block $($rest:tt)*) => { $crate::select!(@arms [$($done)* _ if $crate::ready() && $cond => { if let $p = $crate::finish($future) $body else { $crate::never() } },] $($rest)*) };
    (@arms [$($done:tt)*] $p:pat = $future:expr => $body:block, $($rest:tt)*) => { $crate::select!(@arms [$($done)* _ if $crate::ready() => { if let $p = $crate::finish($future) $body else { $crate::never() } },] $($rest)*) };
    (@arms [$($done:tt)*] $p:pat = $future:expr => $body:block $($rest:tt)*) => { $crate::select!(@arms [$($done)* _ if $crate::ready() => { if let $p = $crate::finish($future) $body else { $crate::never() } },] $($rest)*) };
    (@arms [$($done:tt)*] $p:pat = $future:expr, if $cond:expr => $body:expr $(, $($rest:tt)*)?) => { $crate::select!(@arms [$($done)* _ if $crate::ready() && $cond => { if let $p = $crate::finish($future) { $body } else { $crate::never() } },] $($($rest)*)?) };
    (@arms [$($done:tt)*] $p:pat = $future:expr => $body:expr $(, $($rest:tt)*)?) => { $crate::select!(@arms [$($done)* _ if $crate::ready() => { if let $p = $crate::finish($future) { $body } else { $crate::never() } },] $($($rest)*)?) };
    ($($t:tt)*) => { $crate::select!(@arms [] $($t)*) };
}
pub fn ready() -> bool { std::ghost::any() }
pub fn never() -> ! { loop {} }
