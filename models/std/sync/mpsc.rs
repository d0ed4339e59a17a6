//! Channels between threads: sender and receiver point to one shared queue.
use crate::error::Error;
use crate::flow::{self, at};
use crate::fmt;
use crate::ghost;
use crate::time::Duration;

struct Queue<T> { items: [T], senders: usize, receivers: usize }
impl<T> Queue<T> {
    fn make() -> &'static Queue<T> { ghost::shared(Queue { items: ghost::empty(), senders: 1, receivers: 1 }) }
    /// What is received next depends on whether something was received before.
    fn take(&self) -> T { ghost::grow(&mut self.items); flow::exchange(&mut self.items); self.items[at()] }
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>) { let queue = Queue::make(); (Sender { queue }, Receiver { queue }) }
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) { let queue = Queue::make(); (SyncSender { queue }, Receiver { queue }) }

pub struct Sender<T> { queue: &'static Queue<T> }
pub struct SyncSender<T> { queue: &'static Queue<T> }
pub struct Receiver<T> { queue: &'static Queue<T> }
impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> { if self.queue.receivers == 0 { return Err(SendError(t)); } flow::push(&mut self.queue.items, t); Ok(()) }
}
impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> { if self.queue.receivers == 0 { return Err(SendError(t)); } flow::push(&mut self.queue.items, t); Ok(()) }
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {
        if self.queue.receivers == 0 { return Err(TrySendError::Disconnected(t)); }
        if flow::test(self.queue.items.len()) { return Err(TrySendError::Full(t)); }
        flow::push(&mut self.queue.items, t);
        Ok(())
    }
}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> { if self.queue.items.len() == 0 && self.queue.senders == 0 { return Err(RecvError); } Ok(self.queue.take()) }
    pub fn try_recv(&self) -> Result<T, TryRecvError> { if self.queue.items.len() == 0 { return Err(if self.queue.senders == 0 { TryRecvError::Disconnected } else { TryRecvError::Empty }); } Ok(self.queue.take()) }
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> { if self.queue.items.len() == 0 { return Err(if self.queue.senders == 0 { RecvTimeoutError::Disconnected } else { RecvTimeoutError::Timeout }); } Ok(self.queue.take()) }
    pub fn iter(&self) -> Iter<'_, T> { Iter { rx: self } }
    pub fn try_iter(&self) -> TryIter<'_, T> { TryIter { rx: self } }
}
impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { self.queue.senders += 1; Sender { queue: self.queue } } }
impl<T> Clone for SyncSender<T> { fn clone(&self) -> SyncSender<T> { self.queue.senders += 1; SyncSender { queue: self.queue } } }
impl<T> Drop for Sender<T> { fn drop(&mut self) { self.queue.senders -= 1; } }
impl<T> Drop for SyncSender<T> { fn drop(&mut self) { self.queue.senders -= 1; } }
impl<T> Drop for Receiver<T> { fn drop(&mut self) { self.queue.receivers -= 1; } }
impl<T> fmt::Debug for Sender<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Sender { .. }") } }
impl<T> fmt::Debug for SyncSender<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("SyncSender { .. }") } }
impl<T> fmt::Debug for Receiver<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Receiver { .. }") } }

#[derive(Debug)]
pub struct Iter<'a, T: 'a> { rx: &'a Receiver<T> }
#[derive(Debug)]
pub struct TryIter<'a, T: 'a> { rx: &'a Receiver<T> }
#[derive(Debug)]
pub struct IntoIter<T> { rx: Receiver<T> }
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; fn next(&mut self) -> Option<T> { self.rx.recv().ok() } }
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; fn next(&mut self) -> Option<T> { self.rx.try_recv().ok() } }
impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { self.rx.recv().ok() } }
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> { self.iter() } }
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { rx: self } } }

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct SendError<T>(pub T);
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub struct RecvError;
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum TryRecvError { Empty, Disconnected }
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum RecvTimeoutError { Timeout, Disconnected }
#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> fmt::Debug for SendError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("SendError { .. }") } }
impl<T> fmt::Display for SendError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("sending on a closed channel") } }
impl<T> fmt::Debug for TrySendError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { TrySendError::Full(_) => f.write_str("Full(..)"), TrySendError::Disconnected(_) => f.write_str("Disconnected(..)") } } }
impl<T> fmt::Display for TrySendError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { TrySendError::Full(_) => f.write_str("sending on a full channel"), TrySendError::Disconnected(_) => f.write_str("sending on a closed channel") } } }
impl fmt::Display for RecvError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("receiving on a closed channel") } }
impl fmt::Display for TryRecvError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { TryRecvError::Empty => f.write_str("receiving on an empty channel"), TryRecvError::Disconnected => f.write_str("receiving on a closed channel") } } }
impl fmt::Display for RecvTimeoutError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { RecvTimeoutError::Timeout => f.write_str("timed out waiting on channel"), RecvTimeoutError::Disconnected => f.write_str("channel is empty and sending half is closed") } } }
impl<T> Error for SendError<T> {}
impl<T> Error for TrySendError<T> {}
impl Error for RecvError {}
impl Error for TryRecvError {}
impl Error for RecvTimeoutError {}
impl<T> From<SendError<T>> for TrySendError<T> { fn from(err: SendError<T>) -> TrySendError<T> { TrySendError::Disconnected(err.0) } }
impl From<RecvError> for TryRecvError { fn from(err: RecvError) -> TryRecvError { TryRecvError::Disconnected } }
impl From<RecvError> for RecvTimeoutError { fn from(err: RecvError) -> RecvTimeoutError { RecvTimeoutError::Disconnected } }
