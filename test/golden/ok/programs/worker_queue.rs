// A typestate connection, a queue with a condition variable, hooks that are closures: the password stays where it is.
use std::collections::{HashMap, VecDeque};
use std::marker::PhantomData;
use std::sync::{Arc, Condvar, Mutex, atomic::{AtomicUsize, Ordering}};
use std::thread;

struct Closed; struct Open;
struct Conn<S> { host: String, #[label(secret)] password: String, opened: usize, state: PhantomData<S> }
impl Conn<Closed> {
    fn new(host: &str, password: String) -> Self { Conn { host: host.to_owned(), password, opened: 0, state: PhantomData } }
    fn open(self) -> Result<Conn<Open>, (Self, &'static str)> {
        if self.host.is_empty() { return Err((self, "no host")); }
        let Conn { host, password, opened, .. } = self;
        Ok(Conn { host, password, opened: opened + 1, state: PhantomData })
    }
}
impl Conn<Open> {
    fn query<R>(&self, sql: &str, map: impl Fn(&[&str]) -> R) -> Vec<R> { sql.split(';').map(|s| map(&s.split(' ').collect::<Vec<_>>())).collect() }
    fn close(self) -> Conn<Closed> { Conn { host: self.host, password: self.password, opened: self.opened, state: PhantomData } }
}

struct Queue<T> { items: Mutex<VecDeque<T>>, ready: Condvar, pushed: AtomicUsize }
impl<T> Queue<T> {
    fn new() -> Arc<Self> { Arc::new(Queue { items: Mutex::new(VecDeque::new()), ready: Condvar::new(), pushed: AtomicUsize::new(0) }) }
    fn push(&self, item: T) { self.items.lock().unwrap().push_back(item); self.pushed.fetch_add(1, Ordering::SeqCst); self.ready.notify_one(); }
    fn pop(&self) -> T {
        let mut items = self.items.lock().unwrap();
        loop { match items.pop_front() { Some(item) => return item, None => items = self.ready.wait(items).unwrap() } }
    }
}

enum Job { Hash { id: u32, data: Vec<u8> }, Login(Conn<Closed>), Stop }

struct Hooks<'h> { before: Vec<Box<dyn Fn(u32) + 'h>>, after: Option<Box<dyn FnMut(u32, u64) + 'h>> }
impl<'h> Hooks<'h> {
    fn run(&mut self, id: u32, work: impl FnOnce() -> u64) -> u64 {
        for hook in &self.before { hook(id); }
        let out = work();
        if let Some(after) = self.after.as_mut() { after(id, out); }
        out
    }
}

struct Fib { a: u64, b: u64 }
impl Iterator for Fib { type Item = u64; fn next(&mut self) -> Option<u64> { let out = self.a; self.a = self.b; self.b += out; Some(out) } }

fn fnv(data: &[u8]) -> u64 { data.iter().fold(0xcbf29ce484222325, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x100000001b3)) }

fn main() {
    let queue: Arc<Queue<Job>> = Queue::new();
    let worker = { let queue = Arc::clone(&queue); thread::spawn(move || {
        let mut done = 0;
        loop {
            match queue.pop() {
                Job::Hash { id, data } => { println!("{id}: {:x}", fnv(&data)); done += 1; }
                Job::Login(conn) => match conn.open() {
                    Ok(open) => { let rows = open.query("a b;c d", |cols| cols.len()); println!("{} rows from {}", rows.len(), open.host); drop(open.close()); }
                    Err((back, why)) => eprintln!("{}: {why}", back.host),
                },
                Job::Stop => break,
            }
        }
        done
    }) };
    queue.push(Job::Hash { id: 1, data: b"abc".to_vec() });
    queue.push(Job::Login(Conn::new("db", std::env::var("PW").unwrap_or_default())));
    queue.push(Job::Stop);
    println!("{} done, {} pushed", worker.join().unwrap(), queue.pushed.load(Ordering::SeqCst));
    let mut totals: HashMap<u32, u64> = HashMap::new();
    let seen = std::cell::RefCell::new(vec![]);
    let mut hooks = Hooks { before: vec![Box::new(|id| seen.borrow_mut().push(id))], after: Some(Box::new(|id, out| { *totals.entry(id).or_default() += out; })) };
    let sum: u64 = (1..4).map(|id| hooks.run(id, || Fib { a: 0, b: 1 }.take_while(|x| *x < 100).filter(|x| x % 2 == 0).sum())).sum();
    drop(hooks);
    println!("{sum} {:?} {:?}", seen.borrow(), totals.get(&2));
}
