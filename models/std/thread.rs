//! Threads: a thread's body runs where it is spawned, its result waits in the handle.
use crate::any::Any;
use crate::error::Error;
use crate::fmt;
use crate::ghost;
use crate::io;
use crate::marker::PhantomData;
use crate::num::NonZero;
use crate::time::Duration;

pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

pub fn spawn<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T, F: Send + 'static, T: Send + 'static { let result = if ghost::any() { f() } else { ghost::any() }; JoinHandle { result, panicked: ghost::panicked(), thread: Thread { name: None } } }
pub fn scope<'env, F, T>(f: F) -> T where F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T { f(&Scope { scope: PhantomData, env: PhantomData }) }
/// The name of any thread that was given one: which thread asks for its own is not told.
static NAMED: Thread = Thread { name: None };
pub fn current() -> Thread { NAMED.clone() }
pub fn yield_now() {}
pub fn panicking() -> bool { ghost::unwinding() }
pub fn sleep(dur: Duration) {}
pub fn sleep_ms(ms: u32) {}
pub fn park() {}
pub fn park_timeout(dur: Duration) {}
pub fn park_timeout_ms(ms: u32) {}
pub fn available_parallelism() -> io::Result<NonZero<usize>> { ghost::any() }

#[lang = "JoinHandle"]
pub struct JoinHandle<T> { result: T, panicked: bool, thread: Thread }
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread { &self.thread }
    pub fn join(self) -> Result<T> { if self.panicked { Err(ghost::any()) } else { Ok(self.result) } }
    pub fn is_finished(&self) -> bool { ghost::any() }
}
impl<T> fmt::Debug for JoinHandle<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("JoinHandle { .. }") } }

#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope> { scope: PhantomData<&'scope mut &'scope ()>, env: PhantomData<&'env mut &'env ()> }
impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope { let result = if ghost::any() { f() } else { ghost::any() }; ScopedJoinHandle { result, panicked: ghost::panicked(), thread: Thread { name: None }, scope: PhantomData } }
}
pub struct ScopedJoinHandle<'scope, T> { result: T, panicked: bool, thread: Thread, scope: PhantomData<&'scope ()> }
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread { &self.thread }
    pub fn join(self) -> Result<T> { if self.panicked { Err(ghost::any()) } else { Ok(self.result) } }
    pub fn is_finished(&self) -> bool { ghost::any() }
}
impl<T> fmt::Debug for ScopedJoinHandle<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("ScopedJoinHandle { .. }") } }

#[derive(Debug)]
pub struct Builder { name: Option<String> }
impl Builder {
    pub fn new() -> Builder { Builder { name: None } }
    pub fn name(mut self, name: String) -> Builder { self.name = Some(name); self }
    pub fn stack_size(self, size: usize) -> Builder { self }
    pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>> where F: FnOnce() -> T, F: Send + 'static, T: Send + 'static { NAMED.name = self.name.clone(); let result = if ghost::any() { f() } else { ghost::any() }; if ghost::any() { Ok(JoinHandle { result, panicked: ghost::panicked(), thread: Thread { name: self.name } }) } else { Err(ghost::any()) } }
    pub fn spawn_scoped<'scope, 'env, F, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope { NAMED.name = self.name.clone(); let result = if ghost::any() { f() } else { ghost::any() }; if ghost::any() { Ok(ScopedJoinHandle { result, panicked: ghost::panicked(), thread: Thread { name: self.name }, scope: PhantomData }) } else { Err(ghost::any()) } }
}
#[derive(Clone, Debug)]
pub struct Thread { name: Option<String> }
impl Thread {
    pub fn unpark(&self) {}
    pub fn id(&self) -> ThreadId { ghost::shape(self) }
    pub fn name(&self) -> Option<&str> { match &self.name { Some(n) => Some(n.as_str()), None => None } }
}
#[derive(Eq, PartialEq, Clone, Copy, Hash, Debug)]
pub struct ThreadId(u64);

#[lang = "LocalKey"]
pub struct LocalKey<T: 'static> { value: Option<T>, init: fn() -> T }
#[derive(Clone, Copy, Eq, PartialEq, Debug)]
pub struct AccessError;
impl fmt::Display for AccessError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("already destroyed") } }
impl Error for AccessError {}
impl<T: 'static> LocalKey<T> where fn() -> T: FnOnce() -> T {
    pub const fn new(init: fn() -> T) -> LocalKey<T> { LocalKey { value: None, init } }
    fn place(&'static self) -> &'static mut T { if let None = self.value { self.value = Some((self.init)()); } match &mut self.value { Some(x) => x, None => loop {} } }
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R { f(self.place()) }
    pub fn try_with<F, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> where F: FnOnce(&T) -> R { if ghost::any() { Ok(f(self.place())) } else { Err(AccessError) } }
}
impl<T: 'static> LocalKey<crate::cell::Cell<T>> {
    pub fn set(&'static self, value: T) { self.place().set(value); }
    pub fn get(&'static self) -> T where T: Copy { self.place().get() }
    pub fn take(&'static self) -> T where T: Default { self.place().take() }
    pub fn replace(&'static self, value: T) -> T { self.place().replace(value) }
}
impl<T: 'static> LocalKey<crate::cell::RefCell<T>> {
    pub fn with_borrow<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R { f(&*self.place().borrow()) }
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R where F: FnOnce(&mut T) -> R { f(&mut *self.place().borrow_mut()) }
    pub fn set(&'static self, value: T) { self.place().replace(value); }
    pub fn take(&'static self) -> T where T: Default { self.place().take() }
    pub fn replace(&'static self, value: T) -> T { self.place().replace(value) }
}
