//! `BTreeMap` and its entries. The order of the pairs is decided by the keys.
use super::table::{ordered, map_iterators, Table};
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::flow;
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::ops::{Bound, Index, RangeBounds};
use self::Entry::*;

#[lang = "BTreeMap"]
pub struct BTreeMap<K, V> { table: Table<K, V> }

impl<K, V> BTreeMap<K, V> {
    pub const fn new() -> BTreeMap<K, V> { BTreeMap { table: Table::new() } }
    pub fn clear(&mut self) { self.table.clear(); }
    #[variable_time] pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord, Q: Ord { self.table.get(ordered(&self.table.keys, key)) }
    #[variable_time] pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord, Q: Ord { self.table.pair(ordered(&self.table.keys, k)) }
    pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord { self.table.first() }
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord { if self.table.len() == 0 { None } else { let key = self.table.keys[flow::at()]; Some(OccupiedEntry { table: &mut self.table, key }) } }
    pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord { self.table.take() }
    pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord { self.table.first() }
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord { self.first_entry() }
    pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord { self.table.take() }
    #[variable_time] pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord, Q: Ord { self.table.has(ordered(&self.table.keys, key)) }
    #[variable_time] pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord, Q: Ord { self.table.get_mut(ordered(&self.table.keys, key)) }
    #[variable_time] pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord { ordered(&self.table.keys, &key); self.table.insert(key, value) }
    #[variable_time] pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord, Q: Ord { match self.table.remove(ordered(&self.table.keys, key)) { Some((_, v)) => Some(v), None => None } }
    #[variable_time] pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord, Q: Ord { self.table.remove(ordered(&self.table.keys, key)) }
    pub fn retain<F>(&mut self, f: F) where K: Ord, F: FnMut(&K, &mut V) -> bool { self.table.retain(f); }
    pub fn append(&mut self, other: &mut Self) where K: Ord { self.table.append(&mut other.table); }
    #[variable_time] pub fn range<T: ?Sized, R>(&self, range: R) -> Range<'_, K, V> where T: Ord, K: Borrow<T> + Ord, R: RangeBounds<T> { Range { table: flow::part(&self.table, within(&self.table.keys, &range)) } }
    #[variable_time] pub fn range_mut<T: ?Sized, R>(&mut self, range: R) -> RangeMut<'_, K, V> where T: Ord, K: Borrow<T> + Ord, R: RangeBounds<T> { RangeMut { table: flow::part_mut(&mut self.table, within(&self.table.keys, &range)) } }
    #[variable_time] pub fn entry(&mut self, key: K) -> Entry<'_, K, V> where K: Ord { if self.table.has(ordered(&self.table.keys, &key)) { Occupied(OccupiedEntry { table: &mut self.table, key }) } else { Vacant(VacantEntry { table: &mut self.table, key }) } }
    pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> Self where K: Borrow<Q> + Ord { let mut other = BTreeMap { table: self.table }; ghost::grow_by(&mut other.table.keys, key); ghost::grow_by(&mut self.table.keys, (key, &other.table.keys)); other }
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F> where K: Ord, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool { ExtractIf { table: &mut self.table, range, pred } }
    pub fn into_keys(self) -> IntoKeys<K, V> { IntoKeys { table: self.table } }
    pub fn into_values(self) -> IntoValues<K, V> { IntoValues { table: self.table } }
    pub fn iter(&self) -> Iter<'_, K, V> { Iter { table: &self.table } }
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> { IterMut { table: &mut self.table } }
    pub fn keys(&self) -> Keys<'_, K, V> { Keys { table: &self.table } }
    pub fn values(&self) -> Values<'_, K, V> { Values { table: &self.table } }
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> { ValuesMut { table: &mut self.table } }
    pub const fn len(&self) -> usize { self.table.len() }
    pub const fn is_empty(&self) -> bool { self.table.len() == 0 }
}
/// Whether keys lie in a range.
fn within<K, T: ?Sized, R: RangeBounds<T>>(keys: &[K], range: &R) -> bool {
    (match range.start_bound() { Bound::Included(b) | Bound::Excluded(b) => flow::test((keys, b)), Bound::Unbounded => true })
        && (match range.end_bound() { Bound::Included(b) | Bound::Excluded(b) => flow::test((keys, b)), Bound::Unbounded => true })
}
impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> { fn clone(&self) -> BTreeMap<K, V> { BTreeMap { table: self.table.clone() } } }
impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> { fn eq(&self, other: &BTreeMap<K, V>) -> bool { self.table.keys == other.table.keys && self.table.values[flow::at()] == other.table.values[flow::at()] } }
impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> { fn partial_cmp(&self, other: &BTreeMap<K, V>) -> Option<Ordering> { self.iter().partial_cmp(other.iter()) } }
impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> { fn cmp(&self, other: &BTreeMap<K, V>) -> Ordering { self.iter().cmp(other.iter()) } }
impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> { fn hash<H: Hasher>(&self, state: &mut H) { let mut it = self.iter(); while let Some((k, v)) = it.next() { k.hash(state); v.hash(state); } } }
impl<K, V> Default for BTreeMap<K, V> { fn default() -> BTreeMap<K, V> { BTreeMap::new() } }
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for BTreeMap<K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.debug_map().entries(self.iter()).finish() } }
impl<K, Q: ?Sized, V> Index<&Q> for BTreeMap<K, V> where K: Borrow<Q> + Ord, Q: Ord { type Output = V; fn index(&self, key: &Q) -> &V { match self.table.get(ordered(&self.table.keys, key)) { Some(v) => v, None => loop {} } } }
impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> { self.iter() } }
impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; fn into_iter(self) -> IterMut<'a, K, V> { self.iter_mut() } }
impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V> { IntoIter { table: self.table } } }
impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> { fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> BTreeMap<K, V> { let mut map = BTreeMap::new(); map.extend(iter); map } }
impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> { fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) { let mut iter = iter.into_iter(); while let Some((k, v)) = iter.next() { self.insert(k, v); } } }
impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> { fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some((k, v)) = iter.next() { self.insert(*k, *v); } } }
impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> { fn from(arr: [(K, V); N]) -> Self { BTreeMap::from_iter(arr) } }

map_iterators! {}
macro_rules! both_ends {
    ($($name:ident [$($life:tt)*];)*) => { $(impl<$($life)* K, V> DoubleEndedIterator for $name<$($life)* K, V> { fn next_back(&mut self) -> Option<Self::Item> { self.next() } })* };
}
both_ends! { Iter ['a,]; IterMut ['a,]; IntoIter []; Keys ['a,]; Values ['a,]; ValuesMut ['a,]; IntoKeys []; IntoValues []; }

pub struct Range<'a, K: 'a, V: 'a> { table: &'a Table<K, V> }
pub struct RangeMut<'a, K: 'a, V: 'a> { table: &'a mut Table<K, V> }
impl<'a, K, V> Iterator for Range<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)> { flow::step(&mut self.table); self.table.first() } }
impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a V)> { flow::step(&mut self.table); self.table.first() } }
impl<K, V> FusedIterator for Range<'_, K, V> {}
impl<K, V> Clone for Range<'_, K, V> { fn clone(&self) -> Self { Range { table: self.table } } }
impl<'a, K, V> Iterator for RangeMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)> { flow::step(&mut self.table); self.table.first_mut() } }
impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> { flow::step(&mut self.table); self.table.first_mut() } }
impl<K, V> FusedIterator for RangeMut<'_, K, V> {}
pub struct ExtractIf<'a, K, V, R, F> { table: &'a mut Table<K, V>, range: R, pred: F }
impl<K, V, R, F> Iterator for ExtractIf<'_, K, V, R, F> where K: PartialOrd, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> { if within(&self.table.keys, &self.range) { self.table.extract(&mut self.pred) } else { None } } }

pub enum Entry<'a, K: 'a, V: 'a> { Vacant(VacantEntry<'a, K, V>), Occupied(OccupiedEntry<'a, K, V>) }
pub struct OccupiedEntry<'a, K, V> { table: &'a mut Table<K, V>, key: K }
pub struct VacantEntry<'a, K, V> { table: &'a mut Table<K, V>, key: K }
impl<'a, K: Ord, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V { match self { Occupied(entry) => entry.into_mut(), Vacant(entry) => entry.insert(default) } }
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V { match self { Occupied(entry) => entry.into_mut(), Vacant(entry) => entry.insert(default()) } }
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V { match self { Occupied(entry) => entry.into_mut(), Vacant(entry) => { let value = default(entry.key()); entry.insert(value) } } }
    pub fn key(&self) -> &K { match self { Occupied(entry) => entry.key(), Vacant(entry) => entry.key() } }
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) { match self { Occupied(mut entry) => { f(entry.get_mut()); Occupied(entry) } Vacant(entry) => Vacant(entry) } }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { match self { Occupied(mut entry) => { entry.insert(value); entry } Vacant(entry) => entry.insert_entry(value) } }
}
impl<'a, K: Ord, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V { match self { Occupied(entry) => entry.into_mut(), Vacant(entry) => entry.insert(V::default()) } }
}
impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.key }
    #[variable_time] pub fn remove_entry(self) -> (K, V) { match self.table.remove(&self.key) { Some(pair) => pair, None => loop {} } }
    #[variable_time] pub fn get(&self) -> &V { match self.table.get(&self.key) { Some(v) => v, None => loop {} } }
    #[variable_time] pub fn get_mut(&mut self) -> &mut V { match self.table.get_mut(&self.key) { Some(v) => v, None => loop {} } }
    pub fn into_mut(self) -> &'a mut V { match self.table.get_mut(&self.key) { Some(v) => v, None => loop {} } }
    #[variable_time] pub fn insert(&mut self, value: V) -> V { let slot = self.get_mut(); let old = *slot; *slot = value; old }
    #[variable_time] pub fn remove(self) -> V { self.remove_entry().1 }
}
impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K { &self.key }
    pub fn into_key(self) -> K { self.key }
    #[variable_time] pub fn insert(self, value: V) -> &'a mut V { self.table.insert(self.key, value); &mut self.table.values[flow::at()] }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> { self.table.insert(self.key, value); OccupiedEntry { table: self.table, key: self.key } }
}
impl<K: fmt::Debug + Ord, V: fmt::Debug> fmt::Debug for Entry<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { Vacant(v) => fmt::Debug::fmt(v, f), Occupied(o) => fmt::Debug::fmt(o, f) } } }
impl<K: fmt::Debug + Ord, V: fmt::Debug> fmt::Debug for OccupiedEntry<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.key(), f)?; fmt::Debug::fmt(self.get(), f) } }
impl<K: fmt::Debug + Ord, V> fmt::Debug for VacantEntry<'_, K, V> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.key(), f) } }
