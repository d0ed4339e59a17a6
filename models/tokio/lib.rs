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
    impl JoinError { pub fn is_panic(&self) -> bool { ghost::any() } pub fn is_cancelled(&self) -> bool { ghost::any() } }
    impl std::fmt::Display for JoinError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("task failed") } }
    impl std::error::Error for JoinError {}
    impl<T> JoinHandle<T> { pub fn abort(&self) {} pub fn is_finished(&self) -> bool { ghost::any() } }
    impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T, JoinError>> { let this = self.get_unchecked_mut(); if this.panicked { Poll::Ready(Err(JoinError { _priv: () })) } else { Poll::Ready(Ok(this.result)) } } }
    pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static { let result = if ghost::any() { crate::finish(future) } else { ghost::any() }; JoinHandle { result, panicked: ghost::panicked() } }
    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static { let result = if ghost::any() { crate::finish(future) } else { ghost::any() }; JoinHandle { result, panicked: ghost::panicked() } }
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static { let result = if ghost::any() { f() } else { ghost::any() }; JoinHandle { result, panicked: ghost::panicked() } }
    pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R { f() }
    pub async fn yield_now() {}
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
    impl Runtime { pub fn new() -> std::io::Result<Runtime> { ghost::any() } pub fn block_on<F: Future>(&self, future: F) -> F::Output { crate::finish(future) } pub fn spawn<F>(&self, future: F) -> crate::task::JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static { crate::task::spawn(future) } pub fn handle(&self) -> &Handle { ghost::any() } }
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
        pub async fn lock(&self) -> MutexGuard<'_, T> { self.locked = true; MutexGuard { value: &mut self.value } }
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> { self.locked = true; MutexGuard { value: &mut self.value } }
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> { if self.locked { Err(TryLockError(())) } else { Ok(MutexGuard { value: &mut self.value }) } }
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
        pub async fn read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { value: &self.value } }
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { value: &mut self.value } }
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> { RwLockReadGuard { value: &self.value } }
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> { RwLockWriteGuard { value: &mut self.value } }
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
        }
        impl<T> UnboundedSender<T> { pub fn send(&self, message: T) -> Result<(), SendError<T>> { if self.queue.closed { return Err(SendError(message)); } self.queue.items.push(message); Ok(()) } }
        macro_rules! receivers { ($($name:ident)*) => { $(impl<T> $name<T> {
            pub async fn recv(&mut self) -> Option<T> { self.queue.items.pop() }
            pub fn blocking_recv(&mut self) -> Option<T> { self.queue.items.pop() }
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> { match self.queue.items.pop() { Some(x) => Ok(x), None => Err(TryRecvError::Empty) } }
            pub fn close(&mut self) { self.queue.closed = true; }
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
    use std::ghost;
    use std::io::Result;
    pub use std::io::{Error, ErrorKind, SeekFrom};
    pub trait AsyncRead {}
    pub trait AsyncWrite {}
    pub trait AsyncBufRead: AsyncRead {}
    /// What the extension traits do on top of the real polling; a type says here whether it is a channel.
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> where Self: Unpin { let i: usize = ghost::any(); buf[i] = ghost::derive(&*self); ghost::derive(&*self) }
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> where Self: Unpin { let i: usize = ghost::any(); buf[i] = ghost::derive(&*self); ghost::derive(&*self) }
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> where Self: Unpin { buf.push(ghost::derive(&*self)); ghost::derive(&*self) }
        async fn read_to_string(&mut self, dst: &mut String) -> Result<usize> where Self: Unpin { dst.push(ghost::derive(&*self)); ghost::derive(&*self) }
        async fn read_u8(&mut self) -> Result<u8> where Self: Unpin { ghost::derive(&*self) }
        async fn read_u32(&mut self) -> Result<u32> where Self: Unpin { ghost::derive(&*self) }
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> where Self: Unpin { buf.push(ghost::derive(&*self)); ghost::derive(&*self) }
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> where Self: Unpin { buf.push(ghost::derive(&*self)); ghost::derive(&*self) }
        fn lines(self) -> Lines<Self> where Self: Sized { Lines { reader: self } }
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub struct Lines<R> { reader: R }
    impl<R> Lines<R> { pub async fn next_line(&mut self) -> Result<Option<String>> { ghost::derive(&self.reader) } }
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, #[channel(public)] src: &[u8]) -> Result<usize> where Self: Unpin { ghost::any() }
        async fn write_all(&mut self, #[channel(public)] src: &[u8]) -> Result<()> where Self: Unpin { ghost::any() }
        async fn write_u8(&mut self, #[channel(public)] n: u8) -> Result<()> where Self: Unpin { ghost::any() }
        async fn write_u32(&mut self, #[channel(public)] n: u32) -> Result<()> where Self: Unpin { ghost::any() }
        async fn flush(&mut self) -> Result<()> where Self: Unpin { ghost::any() }
        async fn shutdown(&mut self) -> Result<()> where Self: Unpin { ghost::any() }
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    impl<T: AsyncRead + ?Sized> AsyncRead for &mut T {}
    impl<T: AsyncWrite + ?Sized> AsyncWrite for &mut T {}
    impl<T: AsyncRead + ?Sized> AsyncRead for Box<T> {}
    impl<T: AsyncWrite + ?Sized> AsyncWrite for Box<T> {}
    pub struct BufReader<R> { inner: R }
    impl<R> BufReader<R> { pub fn new(inner: R) -> Self { BufReader { inner } } pub fn into_inner(self) -> R { self.inner } pub fn get_mut(&mut self) -> &mut R { &mut self.inner } }
    impl<R> AsyncRead for BufReader<R> {}
    impl<R> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
    pub struct BufWriter<W> { inner: W }
    impl<W> BufWriter<W> { pub fn new(inner: W) -> Self { BufWriter { inner } } pub fn into_inner(self) -> W { self.inner } }
    impl<W> AsyncWrite for BufWriter<W> {}
    #[derive(Debug)] pub struct Stdin { _priv: () }
    #[derive(Debug)] pub struct Stdout { _priv: () }
    #[derive(Debug)] pub struct Stderr { _priv: () }
    pub fn stdin() -> Stdin { Stdin { _priv: () } }
    pub fn stdout() -> Stdout { Stdout { _priv: () } }
    pub fn stderr() -> Stderr { Stderr { _priv: () } }
    impl AsyncRead for Stdin {}
    impl AsyncWrite for Stdout {}
    impl AsyncWrite for Stderr {}
    pub struct ReadHalf<T> { inner: T }
    pub struct WriteHalf<T> { inner: T }
    impl<T> AsyncRead for ReadHalf<T> {}
    impl<T> AsyncWrite for WriteHalf<T> {}
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) { (ReadHalf { inner: stream }, WriteHalf { inner: stream }) }
}
pub mod net {
    use std::ghost;
    use std::io::Result;
    use std::net::{SocketAddr, ToSocketAddrs};
    use crate::io::{AsyncRead, AsyncWrite};
    #[derive(Debug)] pub struct TcpStream { _priv: () }
    #[derive(Debug)] pub struct TcpListener { _priv: () }
    #[derive(Debug)] pub struct UdpSocket { _priv: () }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    impl TcpStream { pub async fn connect<A: ToSocketAddrs>(#[channel(public)] addr: A) -> Result<TcpStream> { ghost::any() } pub fn peer_addr(&self) -> Result<SocketAddr> { ghost::derive(self) } pub fn local_addr(&self) -> Result<SocketAddr> { ghost::any() } pub fn set_nodelay(&self, nodelay: bool) -> Result<()> { ghost::any() } pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf) { ghost::derive(self) } pub fn split<'a>(&'a mut self) -> (tcp::ReadHalf<'a>, tcp::WriteHalf<'a>) { (tcp::ReadHalf { stream: self }, tcp::WriteHalf { stream: self }) } pub fn try_write(&self, #[channel(public)] buf: &[u8]) -> Result<usize> { ghost::any() } }
    impl TcpListener { pub async fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener> { ghost::any() } pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> { ghost::derive(self) } pub fn local_addr(&self) -> Result<SocketAddr> { ghost::any() } }
    impl UdpSocket { pub async fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket> { ghost::any() } pub async fn send_to<A: ToSocketAddrs>(&self, #[channel(public)] buf: &[u8], #[channel(public)] target: A) -> Result<usize> { ghost::any() } pub async fn send(&self, #[channel(public)] buf: &[u8]) -> Result<usize> { ghost::any() } pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> { let i: usize = ghost::any(); buf[i] = ghost::derive(&*self); ghost::derive(&*self) } pub async fn recv(&self, buf: &mut [u8]) -> Result<usize> { let i: usize = ghost::any(); buf[i] = ghost::derive(&*self); ghost::derive(&*self) } }
    pub mod tcp {
        use crate::io::{AsyncRead, AsyncWrite};
        #[derive(Debug)] pub struct OwnedReadHalf { _priv: () }
        #[derive(Debug)] pub struct OwnedWriteHalf { _priv: () }
        #[derive(Debug)] pub struct ReadHalf<'a> { pub(crate) stream: &'a super::TcpStream }
        #[derive(Debug)] pub struct WriteHalf<'a> { pub(crate) stream: &'a super::TcpStream }
        impl AsyncRead for OwnedReadHalf {}
        impl AsyncWrite for OwnedWriteHalf {}
        impl AsyncRead for ReadHalf<'_> {}
        impl AsyncWrite for WriteHalf<'_> {}
    }
}
pub mod fs {
    use std::ghost;
    use std::io::Result;
    use std::path::Path;
    use crate::io::{AsyncRead, AsyncWrite};
    #[derive(Debug)] pub struct File { _priv: () }
    impl AsyncRead for File {}
    impl AsyncWrite for File {}
    impl File { pub async fn open(path: impl AsRef<Path>) -> Result<File> { ghost::derive(path.as_ref()) } pub async fn create(#[channel(public)] path: impl AsRef<Path>) -> Result<File> { ghost::any() } pub async fn sync_all(&self) -> Result<()> { ghost::any() } pub async fn metadata(&self) -> Result<std::fs::Metadata> { ghost::any() } }
    pub async fn read(path: impl AsRef<Path>) -> Result<Vec<u8>> { ghost::derive(path.as_ref()) }
    pub async fn read_to_string(path: impl AsRef<Path>) -> Result<String> { ghost::derive(path.as_ref()) }
    #[channel(public)] pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()> { ghost::any() }
    pub async fn create_dir_all(#[channel(public)] path: impl AsRef<Path>) -> Result<()> { ghost::any() }
    pub async fn remove_file(#[channel(public)] path: impl AsRef<Path>) -> Result<()> { ghost::any() }
    pub async fn metadata(path: impl AsRef<Path>) -> Result<std::fs::Metadata> { ghost::derive(path.as_ref()) }
    #[channel(public)] pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<()> { ghost::any() }
}
pub mod signal { pub async fn ctrl_c() -> std::io::Result<()> { std::ghost::any() } }

/// All of the futures run; the results stand in a tuple.
#[macro_export]
macro_rules! join { ($($future:expr),* $(,)?) => { ($($future.await,)*) }; }
#[macro_export]
macro_rules! try_join { ($($future:expr),* $(,)?) => { (|| std::result::Result::Ok(($(match $future.await { std::result::Result::Ok(x) => x, std::result::Result::Err(e) => return std::result::Result::Err(e) },)*)))() }; }
#[macro_export]
macro_rules! pin { ($($x:ident),* $(,)?) => { $(let mut $x = $x; let mut $x = std::pin::Pin::new_unchecked(&mut $x);)* }; }
