// A cache counts its misses, and says nothing of the keys.
use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;
use std::rc::Rc;
use std::cell::{Cell, RefCell};

struct Cache<K, V, F> {
    entries: RefCell<HashMap<K, Rc<V>>>,
    make: F,
    misses: Cell<u32>,
}

impl<K: Eq + Hash + Clone + Debug, V, F: Fn(&K) -> V> Cache<K, V, F> {
    fn new(make: F) -> Self {
        Cache { entries: RefCell::new(HashMap::new()), make, misses: Cell::new(0) }
    }
    fn get<Q>(&self, key: &Q) -> Rc<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized + Debug,
    {
        if let Some(found) = self.entries.borrow().get(key) {
            return Rc::clone(found);
        }

        self.misses.set(self.misses.get() + 1);
        let owned = key.to_owned();
        let value = Rc::new((self.make)(&owned));
        self.entries.borrow_mut().insert(owned, Rc::clone(&value));
        value
    }
}

fn main() {
    #[label(secret)]
    let token = String::from("t0k3n");
    let cache = Cache::new(|key: &String| key.len());
    let _ = cache.get(token.as_str());
    let lengths = Cache::new(|n: &u32| n * 2);
    println!("{}", lengths.get(&4));
}
