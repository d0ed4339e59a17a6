//! `HashMap` and its entries.
use super::TryReserveError;
use super::table::{hashed, map_iterators, Table};
use crate::borrow::Borrow;
use crate::flow;
use crate::fmt;
use crate::ghost;
use crate::hash::{BuildHasher, Hash};
use crate::iter::FusedIterator;
use crate::ops::Index;
pub use crate::hash::{DefaultHasher, RandomState};
use self::Entry::*;

#[lang = "HashMap"]
pub struct HashMap<K, V, S = RandomState> { table: Table<K, V>, hash: S }

impl<K, V> HashMap<K, V, RandomState> {
    pub fn new() -> HashMap<K, V, RandomState> { HashMap { table: Table::new(), hash: RandomState::new() } }
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> { HashMap { table: Table::new(), hash: RandomState::new() } }
}
impl<K, V, S> HashMap<K, V, S> {
    pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> { HashMap { table: Table::new(), hash: hash_builder } }
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> { HashMap { table: Table::new(), hash: hash_builder } }
    pub fn capacity(&self) -> usize { self.table.len() }
    pub fn keys(&self) -> Keys<'_, K, V> { Keys { table: &self.table } }
    pub fn into_keys(self) -> IntoKeys<K, V> { IntoKeys { table: self.table } }
    pub fn values(&self) -> Values<'_, K, V> { Values { table: &self.table } }
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> { ValuesMut { table: &mut self.table } }
    pub fn into_values(self) -> IntoValues<K, V> { IntoValues { table: self.table } }
    pub fn iter(&self) -> Iter<'_, K, V> { Iter { table: &self.table } }
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> { IterMut { table: &mut self.table } }
    pub fn len(&self) -> usize { self.table.len() }
    pub fn is_empty(&self) -> bool { self.table.len() == 0 }
    pub fn drain(&mut self) -> Drain<'_, K, V> { let table = self.table; self.table = Table::new(); Drain { table, of: crate::marker::PhantomData } }
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool { ExtractIf { table: &mut self.table, pred } }
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool { self.table.retain(f); }
    pub fn clear(&mut self) { self.table.clear(); }
    pub fn hasher(&self) -> &S { &self.hash }
}
impl<K, V, S> HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { ghost::derive((self.table.len(), additional)) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    #[variable_time] pub fn entry(&mut self, key: K) -> Entry<'_, K, V> { if self.table.has(hashed(&self.table.keys, &key, &self.hash)) { Occupied(OccupiedEntry { table: &mut self.table, key }) } else { Vacant(VacantEntry { table: &mut self.table, key }) } }
    #[variable_time] pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq { self.table.get(hashed(&self.table.keys, k, &self.hash)) }
    #[variable_time] pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq { self.table.pair(hashed(&self.table.keys, k, &self.hash)) }
    pub fn get_disjoint_mut<Q: ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N] where K: Borrow<Q>, Q: Hash + Eq { ks.map(|k| self.table.get_mut(hashed(&self.table.keys, k, &self.hash))) }
    pub unsafe fn get_disjoint_unchecked_mut<Q: ?Sized, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N] where K: Borrow<Q>, Q: Hash + Eq { ks.map(|k| self.table.get_mut(hashed(&self.table.keys, k, &self.hash))) }
    #[variable_time] pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq { self.table.has(hashed(&self.table.keys, k, &self.hash)) }
    #[variable_time] pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq { self.table.get_mut(hashed(&self.table.keys, k, &self.hash)) }
    #[variable_time] pub fn insert(&mut self, k: K, v: V) -> Option<V> { hashed(&self.table.keys, &k, &self.hash); self.table.insert(k, v) }
    #[variable_time] pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq { match self.table.remove(hashed(&self.table.keys, k, &self.hash)) { Some((_, v)) => Some(v), None => None } }
    #[variable_time] pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq { self.table.remove(hashed(&self.table.keys, k, &self.hash)) }
}
impl<K, V, S> Clone for HashMap<K, V, S> where K: Clone, V: Clone, S: Clone { fn clone(&self) -> Self { HashMap { table: self.table.clone(), hash: self.hash.clone() } } }
impl<K, V, S> PartialEq for HashMap<K, V, S> where K: Eq + Hash, V: PartialEq, S: BuildHasher {
    fn eq(&self, other: &HashMap<K, V, S>) -> bool { if self.len() != other.len() { return false; } let mut it = self.iter(); while let Some((k, v)) = it.next() { match other.table.get(k) { Some(w) => if *v != *w { return false; }, None => return false } } true }
}
impl<K, V, S> Eq for HashMap<K, V, S> where K: Eq + Hash, V: Eq, S: BuildHasher {}
impl<K, V, S> fmt::Debug for HashMap<K, V, S> where K: fmt::Debug, V: fmt::Debug { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_map().entries(self.iter()).finish() } }
impl<K, V, S> Default for HashMap<K, V, S> where S: Default { fn default() -> HashMap<K, V, S> { HashMap { table: Table::new(), hash: S::default() } } }
impl<K, Q: ?Sized, V, S> Index<&Q> for HashMap<K, V, S> where K: Eq + Hash + Borrow<Q>, Q: Eq + Hash, S: BuildHasher { type Output = V; fn index(&self, key: &Q) -> &V { match self.table.get(hashed(&self.table.keys, key, &self.hash)) { Some(v) => v, None => loop {} } } }
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> { self.iter() } }
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; fn into_iter(self) -> IterMut<'a, K, V> { self.iter_mut() } }
impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V> { IntoIter { table: self.table } } }
impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default { fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> HashMap<K, V, S> { let mut map = HashMap::with_hasher(S::default()); map.extend(iter); map } }
impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher { fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) { let mut iter = iter.into_iter(); while let Some((k, v)) = iter.next() { self.insert(k, v); } } }
impl<'a, K, V, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher { fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T) { let mut iter = iter.into_iter(); while let Some((k, v)) = iter.next() { self.insert(*k, *v); } } }
impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> where K: Eq + Hash { fn from(arr: [(K, V); N]) -> Self { HashMap::from_iter(arr) } }

map_iterators! {}

pub struct Drain<'a, K: 'a, V: 'a> { table: Table<K, V>, of: crate::marker::PhantomData<&'a mut K> }
impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> { self.table.take() } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(&self.table.keys) } }
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<K, V> FusedIterator for Drain<'_, K, V> {}
pub struct ExtractIf<'a, K, V, F> { table: &'a mut Table<K, V>, pred: F }
impl<K, V, F> Iterator for ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> { self.table.extract(&mut self.pred) } }

pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
pub struct OccupiedEntry<'a, K: 'a, V: 'a> { table: &'a mut Table<K, V>, key: K }
pub struct VacantEntry<'a, K: 'a, V: 'a> { table: &'a mut Table<K, V>, key: K }
impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V { match self { Occupied(entry) => entry.into_mut(), Vacant(entry) => entry.insert(default) } }
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V { match self { Occupied(entry) => entry.into_mut(), Vacant(entry) => entry.insert(default()) } }
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V { match self { Occupied(entry) => entry.into_mut(), Vacant(entry) => { let value = default(entry.key()); entry.insert(value) } } }
    pub fn key(&self) -> &K { match self { Occupied(entry) => entry.key(), Vacant(entry) => entry.key() } }
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { match self { Occupied(mut entry) => { f(entry.get_mut()); Occupied(entry) } Vacant(entry) => Vacant(entry) } }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { match self { Occupied(mut entry) => { entry.insert(value); entry } Vacant(entry) => entry.insert_entry(value) } }
}
impl<'a, K, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V { match self { Occupied(entry) => entry.into_mut(), Vacant(entry) => entry.insert(V::default()) } }
}
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.key }
    #[variable_time] pub fn remove_entry(self) -> (K, V) { match self.table.remove(&self.key) { Some(pair) => pair, None => loop {} } }
    #[variable_time] pub fn get(&self) -> &V { match self.table.get(&self.key) { Some(v) => v, None => loop {} } }
    #[variable_time] pub fn get_mut(&mut self) -> &mut V { match self.table.get_mut(&self.key) { Some(v) => v, None => loop {} } }
    pub fn into_mut(self) -> &'a mut V { match self.table.get_mut(&self.key) { Some(v) => v, None => loop {} } }
    #[variable_time] pub fn insert(&mut self, value: V) -> V { let slot = self.get_mut(); let old = *slot; *slot = value; old }
    #[variable_time] pub fn remove(self) -> V { self.remove_entry().1 }
}
impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.key }
    pub fn into_key(self) -> K { self.key }
    #[variable_time] pub fn insert(self, value: V) -> &'a mut V { self.table.insert(self.key, value); &mut self.table.values[flow::at()] }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { self.table.insert(self.key, value); OccupiedEntry { table: self.table, key: self.key } }
}
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Entry<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { Vacant(v) => fmt::Debug::fmt(v, f), Occupied(o) => fmt::Debug::fmt(o, f) } } }
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for OccupiedEntry<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.key(), f)?; fmt::Debug::fmt(self.get(), f) } }
impl<K: fmt::Debug, V> fmt::Debug for VacantEntry<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.key(), f) } }
