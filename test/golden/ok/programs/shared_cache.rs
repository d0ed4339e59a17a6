// A cache behind Arc with a loader: hits, keys and logins of profiles are public.
use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock, RwLockReadGuard, Weak};

pub trait Loader<K, V>: Send + Sync {
    type Error;
    fn load(&self, key: &K) -> Result<V, Self::Error>;
}

#[derive(Default, Debug)]
struct Counters {
    hits: AtomicU64,
    misses: AtomicU64,
    evictions: AtomicU64,
}

struct Slot<V> {
    value: Arc<V>,
    used: AtomicU64,
}
pub struct Cache<K, V, L> {
    slots: RwLock<HashMap<K, Slot<V>>>,
    loader: L,
    capacity: usize,
    clock: AtomicU64,
    counters: Counters,
}

impl<K: Eq + Hash + Clone, V, L: Loader<K, V>> Cache<K, V, L> {
    pub fn new(loader: L, capacity: usize) -> Arc<Self> {
        Arc::new(Cache {
            slots: RwLock::new(HashMap::with_capacity(capacity)),
            loader,
            capacity,
            clock: AtomicU64::new(0),
            counters: Counters::default(),
        })
    }
    fn tick(&self) -> u64 {
        self.clock.fetch_add(1, Ordering::Relaxed)
    }
    fn read(&self) -> RwLockReadGuard<'_, HashMap<K, Slot<V>>> {
        self.slots.read().unwrap_or_else(|e| e.into_inner())
    }
    pub fn get(&self, key: &K) -> Result<Arc<V>, L::Error> {
        if let Some(slot) = self.read().get(key) {
            slot.used.store(self.tick(), Ordering::Relaxed);
            self.counters.hits.fetch_add(1, Ordering::Relaxed);
            return Ok(Arc::clone(&slot.value));
        }
        self.counters.misses.fetch_add(1, Ordering::Relaxed);
        let value = Arc::new(self.loader.load(key)?);
        let mut slots = self.slots.write().unwrap();
        if slots.len() >= self.capacity {
            let oldest = slots.iter().min_by_key(|(_, s)| s.used.load(Ordering::Relaxed)).map(|(k, _)| k.clone());
            if let Some(k) = oldest {
                slots.remove(&k);
                self.counters.evictions.fetch_add(1, Ordering::Relaxed);
            }
        }
        slots.insert(
            key.clone(),
            Slot {
                value: value.clone(),
                used: AtomicU64::new(self.tick()),
            },
        );
        Ok(value)
    }
    pub fn contains<Q: ?Sized + Hash + Eq>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.read().contains_key(key)
    }
    pub fn keys(&self) -> Vec<K>
    where
        K: Ord,
    {
        let mut k: Vec<K> = self.read().keys().cloned().collect();
        k.sort();
        k
    }
    pub fn invalidate(&self, keep: impl Fn(&K) -> bool) -> usize {
        let mut slots = self.slots.write().unwrap();
        let before = slots.len();
        slots.retain(|k, _| keep(k));
        before - slots.len()
    }
}

#[derive(Debug, Clone)]
pub struct Profile {
    pub name: String,
    pub logins: u32,
    #[label(secret)]
    pub recovery: String,
    #[label(secret)]
    pub age: u32,
}
#[derive(Debug, PartialEq)]
pub enum DbError {
    NotFound(String),
    Offline,
}
struct Db {
    rows: Vec<Profile>,
    online: bool,
}
impl Loader<String, Profile> for Db {
    type Error = DbError;
    fn load(&self, key: &String) -> Result<Profile, DbError> {
        if !self.online {
            return Err(DbError::Offline);
        }
        self.rows.iter().find(|p| p.name == *key).cloned().ok_or_else(|| DbError::NotFound(key.clone()))
    }
}
struct Watcher {
    cache: Weak<Cache<String, Profile, Db>>,
}
impl Watcher {
    fn report(&self) -> Option<String> {
        let cache = self.cache.upgrade()?;
        let c = &cache.counters;
        Some(format!(
            "{} hits, {} misses, {} evictions",
            c.hits.load(Ordering::SeqCst),
            c.misses.load(Ordering::SeqCst),
            c.evictions.load(Ordering::SeqCst)
        ))
    }
}
#[label(secret)]
fn recovery_code() -> String {
    std::env::args().nth(1).unwrap_or_default()
}

fn main() {
    let rows = ["ada", "bob", "eve"]
        .iter()
        .enumerate()
        .map(|(i, n)| Profile {
            name: n.to_string(),
            logins: i as u32 * 3,
            recovery: recovery_code(),
            age: recovery_code().len() as u32,
        })
        .collect();
    let cache = Cache::new(Db { rows, online: true }, 2);
    let watcher = Watcher { cache: Arc::downgrade(&cache) };
    for name in ["ada", "bob", "ada", "eve", "mallory"] {
        match cache.get(&name.to_string()) {
            Ok(p) => println!("{} logged in {} times", p.name, p.logins),
            Err(DbError::NotFound(n)) => println!("no {n}"),
            Err(e) => println!("{e:?}"),
        }
    }
    println!("{:?} {}", cache.keys(), cache.contains("ada"));
    println!("{:?}", watcher.report());
    println!("{} dropped", cache.invalidate(|k| k.starts_with('a')));
    let total: u32 = cache.read().values().map(|s| s.value.logins).sum();
    println!("{total}");
    let p = cache.get(&"ada".to_owned()).unwrap();
    let shown = Profile {
        recovery: String::from("-"),
        age: 0,
        ..(*p).clone()
    };
    println!("{}", shown.name);
    drop(cache);
    println!("{:?}", watcher.report().is_none());
}
