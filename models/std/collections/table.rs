//! What the maps have in common: keys, and a value for each. Which value stands where is decided by the keys.
use crate::flow::{self, at, part, part_mut, test};
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::ghost;
use crate::hash::{BuildHasher, Hash};

pub(crate) struct Table<K, V> { pub(crate) keys: [K], pub(crate) values: [V] }

impl<K, V> Table<K, V> {
    pub(crate) fn new() -> Table<K, V> { Table { keys: ghost::empty(), values: ghost::empty() } }
    pub(crate) fn len(&self) -> usize { self.keys.len() }
    /// Whether `k` is among the keys.
    pub(crate) fn has<Q: ?Sized>(&self, k: &Q) -> bool { test((k, &self.keys)) }
    pub(crate) fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> { if self.has(k) { Some(&self.values[at()]) } else { None } }
    pub(crate) fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> { if self.has(k) { Some(&mut self.values[at()]) } else { None } }
    pub(crate) fn pair<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> { if self.has(k) { Some((&self.keys[at()], &self.values[at()])) } else { None } }
    pub(crate) fn insert(&mut self, k: K, v: V) -> Option<V> {
        let old = if self.has(&k) { Some(self.values[at()]) } else { None };
        ghost::grow_by(&mut self.keys, &k);
        ghost::put(&mut self.keys, k);
        ghost::put(&mut self.values, v);
        old
    }
    pub(crate) fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> {
        let old = if self.has(k) { Some((self.keys[at()], self.values[at()])) } else { None };
        ghost::grow_by(&mut self.keys, k);
        old
    }
    /// Some pair, if there is one; which one is decided by the keys.
    pub(crate) fn first(&self) -> Option<(&K, &V)> { if self.keys.len() == 0 { None } else { Some((&self.keys[at()], &part(&self.values, &self.keys)[at()])) } }
    pub(crate) fn first_mut(&mut self) -> Option<(&K, &mut V)> { if self.keys.len() == 0 { None } else { Some((&self.keys[at()], &mut part_mut(&mut self.values, &self.keys)[at()])) } }
    pub(crate) fn take(&mut self) -> Option<(K, V)> { if self.keys.len() == 0 { return None; } ghost::grow(&mut self.keys); Some((self.keys[at()], part(&self.values, &self.keys)[at()])) }
    pub(crate) fn clear(&mut self) { self.keys = ghost::empty(); self.values = ghost::empty(); }
    pub(crate) fn append(&mut self, other: &mut Table<K, V>) { flow::append(&mut self.keys, &other.keys); ghost::grow_by(&mut self.keys, &other.keys); self.values[at()] = other.values[at()]; other.clear(); }
    pub(crate) fn retain<F>(&mut self, mut f: F) where F: FnMut(&K, &mut V) -> bool {
        while ghost::shape(&self.keys) { if !f(&self.keys[at()], &mut self.values[at()]) { ghost::grow(&mut self.keys); self.keys[at()] = self.keys[at()]; self.values[at()] = self.values[at()]; } }
    }
    pub(crate) fn extract<F>(&mut self, f: &mut F) -> Option<(K, V)> where F: FnMut(&K, &mut V) -> bool {
        while ghost::shape(&self.keys) { if f(&self.keys[at()], &mut self.values[at()]) { ghost::grow(&mut self.keys); return Some((self.keys[at()], self.values[at()])); } }
        None
    }
}
impl<K: Clone, V: Clone> Clone for Table<K, V> {
    fn clone(&self) -> Self {
        let mut t: Table<K, V> = Table::new();
        ghost::grow_by(&mut t.keys, self.keys.len());
        t.keys[at()] = self.keys[at()].clone();
        t.values[at()] = self.values[at()].clone();
        t
    }
}

/// `k`, as hashing it and comparing it with the keys shows it. Only code that the program wrote for that is looked at.
pub(crate) fn hashed<'a, K, Q: ?Sized, S>(keys: &[K], k: &'a Q, by: &S) -> &'a Q where K: Borrow<Q>, Q: Hash + Eq, S: BuildHasher {
    if ghost::any() {
        ghost::only_written::<(K, Q, S)>();
        let mut hasher = by.build_hasher();
        k.hash(&mut hasher);
        let mut held = by.build_hasher();
        keys[at()].borrow().hash(&mut held);
        while hasher.finish() == held.finish() && *keys[at()].borrow() != *k { if ghost::any() { return k; } }
    }
    k
}
/// The same where keys are put in order.
pub(crate) fn ordered<'a, K, Q: ?Sized>(keys: &[K], k: &'a Q) -> &'a Q where K: Borrow<Q>, Q: Ord {
    if ghost::any() {
        ghost::only_written::<(K, Q)>();
        while keys[at()].borrow().cmp(k) == Ordering::Less { if ghost::any() { return k; } }
    }
    k
}

/// The iterators that both maps have.
macro_rules! map_iterators {
    () => {
        pub struct Iter<'a, K: 'a, V: 'a> { table: &'a Table<K, V> }
        pub struct IterMut<'a, K: 'a, V: 'a> { table: &'a mut Table<K, V> }
        pub struct IntoIter<K, V> { table: Table<K, V> }
        pub struct Keys<'a, K: 'a, V: 'a> { table: &'a Table<K, V> }
        pub struct Values<'a, K: 'a, V: 'a> { table: &'a Table<K, V> }
        pub struct ValuesMut<'a, K: 'a, V: 'a> { table: &'a mut Table<K, V> }
        pub struct IntoKeys<K, V> { table: Table<K, V> }
        pub struct IntoValues<K, V> { table: Table<K, V> }
        map_iterators! { Iter ['a,] (&'a K, &'a V): self { flow::step(&mut self.table); self.table.first() } }
        map_iterators! { IterMut ['a,] (&'a K, &'a mut V): self { flow::step(&mut self.table); self.table.first_mut() } }
        map_iterators! { IntoIter [] (K, V): self self.table.take() }
        map_iterators! { Keys ['a,] &'a K: self { flow::step(&mut self.table); match self.table.first() { Some((k, _)) => Some(k), None => None } } }
        map_iterators! { Values ['a,] &'a V: self { flow::step(&mut self.table); match self.table.first() { Some((_, v)) => Some(v), None => None } } }
        map_iterators! { ValuesMut ['a,] &'a mut V: self { flow::step(&mut self.table); match self.table.first_mut() { Some((_, v)) => Some(v), None => None } } }
        map_iterators! { IntoKeys [] K: self match self.table.take() { Some((k, _)) => Some(k), None => None } }
        map_iterators! { IntoValues [] V: self match self.table.take() { Some((_, v)) => Some(v), None => None } }
        impl<K, V> Clone for Iter<'_, K, V> { fn clone(&self) -> Self { Iter { table: self.table } } }
        impl<K, V> Clone for Keys<'_, K, V> { fn clone(&self) -> Self { Keys { table: self.table } } }
        impl<K, V> Clone for Values<'_, K, V> { fn clone(&self) -> Self { Values { table: self.table } } }
        impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Iter<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entries(self.clone()).finish() } }
        impl<K: fmt::Debug, V> fmt::Debug for Keys<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entries(self.clone()).finish() } }
        impl<K, V: fmt::Debug> fmt::Debug for Values<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_list().entries(self.clone()).finish() } }
    };
    ($name:ident [$($life:tt)*] $item:ty: $self:ident $next:expr) => {
        impl<$($life)* K, V> Iterator for $name<$($life)* K, V> {
            type Item = $item;
            fn next(&mut $self) -> Option<$item> { $next }
            fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.table.keys) }
        }
        impl<$($life)* K, V> ExactSizeIterator for $name<$($life)* K, V> {}
        impl<$($life)* K, V> FusedIterator for $name<$($life)* K, V> {}
    };
}
pub(crate) use map_iterators;

/// The iterators that both sets have.
macro_rules! set_iterators {
    () => {
        pub struct Iter<'a, K: 'a> { items: &'a [K] }
        impl<'a, K> Iterator for Iter<'a, K> { type Item = &'a K; fn next(&mut self) -> Option<&'a K> { flow::next(&mut self.items) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(self.items) } }
        impl<K> ExactSizeIterator for Iter<'_, K> {}
        impl<K> FusedIterator for Iter<'_, K> {}
        impl<K> Clone for Iter<'_, K> { fn clone(&self) -> Self { Iter { items: self.items } } }
        impl<K: fmt::Debug> fmt::Debug for Iter<'_, K> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.items, f) } }
        pub struct IntoIter<K> { items: [K] }
        impl<K> Iterator for IntoIter<K> { type Item = K; fn next(&mut self) -> Option<K> { flow::take(&mut self.items) } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.items) } }
        impl<K> ExactSizeIterator for IntoIter<K> {}
        impl<K> FusedIterator for IntoIter<K> {}
        impl<K: fmt::Debug> fmt::Debug for IntoIter<K> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.items, f) } }
    };
}
pub(crate) use set_iterators;
