// Notes behind Arc<dyn Repository> with boxed futures: titles, revisions and what was audited are public.
use std::collections::HashMap;
use std::future::{ready, Future, Ready};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};

fn waker() -> Waker {
    fn clone(_: *const ()) -> RawWaker { RawWaker::new(std::ptr::null(), &VTABLE) }
    fn nothing(_: *const ()) {}
    static VTABLE: RawWakerVTable = RawWakerVTable::new(clone, nothing, nothing, nothing);
    unsafe { Waker::from_raw(RawWaker::new(std::ptr::null(), &VTABLE)) }
}
fn block_on<F: Future>(f: F) -> F::Output {
    let mut f = pin!(f);
    let waker = waker();
    let mut cx = Context::from_waker(&waker);
    loop { if let Poll::Ready(v) = f.as_mut().poll(&mut cx) { return v; } }
}

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

#[derive(Debug, Clone, PartialEq)]
pub enum ServiceError { Unauthorised, NotFound(u32), Timeout }

pub trait Service<Req> { type Response; type Fut: Future<Output = Result<Self::Response, ServiceError>>; fn call(&self, req: Req) -> Self::Fut; }
pub trait Repository { fn find<'a>(&'a self, id: u32) -> BoxFuture<'a, Option<Record>>; fn save<'a>(&'a self, r: Record) -> BoxFuture<'a, ()>; fn count(&self) -> usize; }

#[derive(Clone)]
pub struct Record { pub id: u32, pub title: String, #[label(secret)] pub body: String, pub revision: u32 }
#[derive(Default)]
struct Memory { rows: Mutex<HashMap<u32, Record>> }
impl Repository for Memory {
    fn find<'a>(&'a self, id: u32) -> BoxFuture<'a, Option<Record>> { Box::pin(async move { self.rows.lock().unwrap().get(&id).cloned() }) }
    fn save<'a>(&'a self, r: Record) -> BoxFuture<'a, ()> { Box::pin(async move { let mut rows = self.rows.lock().unwrap(); let revision = rows.get(&r.id).map_or(1, |old| old.revision + 1); rows.insert(r.id, Record { revision, ..r }); }) }
    fn count(&self) -> usize { self.rows.lock().unwrap().len() }
}

struct Notes { repo: Arc<dyn Repository>, audit: Mutex<Vec<String>> }
impl Notes {
    async fn write(&self, id: u32, title: &str, body: String) -> u32 {
        self.repo.save(Record { id, title: title.to_string(), body, revision: 0 }).await;
        let revision = self.repo.find(id).await.map(|r| r.revision).unwrap_or_default();
        self.audit.lock().unwrap().push(format!("wrote {id} r{revision}"));
        revision
    }
    async fn title(&self, id: u32) -> Result<String, ServiceError> {
        let record = self.repo.find(id).await.ok_or(ServiceError::NotFound(id))?;
        self.audit.lock().unwrap().push(format!("read {}", record.title));
        Ok(record.title)
    }
    async fn words(&self, id: u32) -> Result<usize, ServiceError> { 
        let r = self.repo.find(id).await.ok_or(ServiceError::NotFound(id))?;
        Ok(declassify!(r.body.split_whitespace().count(), public, "how long notes are is shown in the list"))
    }
    async fn export(&self, id: u32, token: &str) -> Result<Record, ServiceError> {
        if token != "letmein" { return Err(ServiceError::Unauthorised); }
        self.repo.find(id).await.ok_or(ServiceError::NotFound(id))
    }
}
struct Echo;
impl Service<u32> for Echo { type Response = u32; type Fut = Ready<Result<u32, ServiceError>>; fn call(&self, n: u32) -> Self::Fut { ready(if n == 0 { Err(ServiceError::Timeout) } else { Ok(n) }) } }
struct Retry<S> { inner: S, tries: u32 }
impl<S: Service<u32>> Retry<S> {
    async fn call(&self, n: u32) -> Result<S::Response, ServiceError> {
        let mut last = ServiceError::Timeout;
        for _ in 0..self.tries { match self.inner.call(n).await { Ok(r) => return Ok(r), Err(e) => last = e } }
        Err(last)
    }
}

#[label(secret)]
fn diary() -> String { std::env::args().nth(1).unwrap_or_default() }

async fn run() -> Result<(), ServiceError> {
    let notes = Notes { repo: Arc::new(Memory::default()), audit: Mutex::default() };
    for (i, title) in ["monday", "tuesday"].iter().enumerate() { println!("r{}", notes.write(i as u32, title, diary()).await); }
    println!("r{}", notes.write(1, "tuesday, again", diary() + " more").await);
    println!("{}", notes.title(1).await?);
    match notes.title(7).await { Err(e) => println!("{e:?}"), Ok(t) => println!("{t}") }
    println!("{} words", notes.words(0).await?);
    println!("{:?}", notes.export(0, "guess").await.err());
    let exported = notes.export(0, "letmein").await?;
    println!("{} r{} of {}", exported.title, exported.revision, notes.repo.count());
    for line in notes.audit.lock().unwrap().iter() { println!("{line}"); }
    println!("{:?} {:?}", Retry { inner: Echo, tries: 2 }.call(4).await, Retry { inner: Echo, tries: 3 }.call(0).await);
    Ok(())
}
fn main() { if let Err(e) = block_on(run()) { println!("{e:?}"); } }
