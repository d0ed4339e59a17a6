// A service with its store behind `Arc`, used by threads that send what they found: only whether a guess was right is told.
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, RwLock, mpsc};
use std::thread;
use std::time::Instant;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(u64);

#[derive(Clone)]
pub struct Token {
    #[label(secret)]
    raw: String,
    issued: u64,
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("issued", &self.issued).finish_non_exhaustive()
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "u{:04}", self.0)
    }
}

#[derive(Debug)]
pub enum AuthError {
    Unknown(UserId),
    Expired { issued: u64, now: u64 },
    Rejected,
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AuthError::Unknown(id) => write!(f, "no such user: {id}"),
            AuthError::Expired { issued, now } => write!(f, "expired {} ago", now - issued),
            AuthError::Rejected => f.write_str("rejected"),
        }
    }
}

impl std::error::Error for AuthError {}

#[derive(Default)]
pub struct Metrics {
    calls: BTreeMap<&'static str, u64>,
}

impl Metrics {
    fn bump(&mut self, name: &'static str) {
        *self.calls.entry(name).or_insert(0) += 1;
    }
}

pub trait Store: Send + Sync {
    fn token(&self, id: &UserId) -> Option<Token>;
    fn put(&self, id: UserId, token: Token);
}

#[derive(Default)]
pub struct MemStore {
    tokens: RwLock<HashMap<UserId, Token>>,
}

impl Store for MemStore {
    fn token(&self, id: &UserId) -> Option<Token> {
        self.tokens.read().unwrap().get(id).cloned()
    }
    fn put(&self, id: UserId, token: Token) {
        self.tokens.write().unwrap().insert(id, token);
    }
}

pub struct Service<S: Store> {
    store: Arc<S>,
    metrics: Metrics,
    now: u64,
}

impl<S: Store> Service<S> {
    pub fn new(store: Arc<S>, now: u64) -> Self {
        Service { store, metrics: Metrics::default(), now }
    }

    #[declassify(public, reason = "one bit, rate limited")]
    fn matches(&self, token: &Token, given: &str) -> bool {
        token.raw == given
    }

    pub fn login(&mut self, id: UserId, given: &str) -> Result<UserId, AuthError> {
        self.metrics.bump("login");
        let token = self.store.token(&id).ok_or_else(|| AuthError::Unknown(id.clone()))?;
        if self.now - token.issued > 3600 {
            return Err(AuthError::Expired { issued: token.issued, now: self.now });
        }
        if !self.matches(&token, given) {
            self.metrics.bump("rejected");
            return Err(AuthError::Rejected);
        }
        Ok(id)
    }

    pub fn report(&self) -> String {
        self.metrics.calls.iter().map(|(name, n)| format!("{name}={n}")).collect::<Vec<_>>().join(",")
    }
}

fn main() {
    let started = Instant::now();
    let store = Arc::new(MemStore::default());
    store.put(UserId(1), Token { raw: std::env::var("TOKEN").unwrap_or_default(), issued: 100 });
    let (tx, rx) = mpsc::channel();
    let handles: Vec<_> = (0..3)
        .map(|n| {
            let store = Arc::clone(&store);
            let tx = tx.clone();
            thread::spawn(move || {
                let mut service = Service::new(store, 200 + n);
                let outcome = service.login(UserId(n), "guess");
                tx.send((n, outcome.map_err(|e| e.to_string()), service.report())).unwrap();
            })
        })
        .collect();
    drop(tx);
    for handle in handles {
        handle.join().unwrap();
    }
    for (n, outcome, report) in rx {
        match outcome {
            Ok(id) => println!("{n}: welcome {id} ({report})"),
            Err(why) => eprintln!("{n}: {why} ({report})"),
        }
    }
    println!("{:?} in {:?}", store.token(&UserId(1)), started.elapsed());
}
