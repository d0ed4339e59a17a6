//! The crate `serde_json` (1). A text depends on all of the value that it was made from, a value on all of its text. Where the
//! implementation of `Serialize` is at hand, the text is what it gives to the serializer.
use std::fmt;
use std::ghost::{self, derive};

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error { text: String }
impl Error {
    pub fn line(&self) -> usize { derive(&self.text) }
    pub fn column(&self) -> usize { derive(&self.text) }
    pub fn is_syntax(&self) -> bool { derive(&self.text) }
    pub fn is_data(&self) -> bool { derive(&self.text) }
    pub fn is_eof(&self) -> bool { derive(&self.text) }
    pub fn is_io(&self) -> bool { derive(&self.text) }
}
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl std::error::Error for Error {}
impl serde::de::Error for Error { fn custom<T>(msg: T) -> Error where T: fmt::Display { Error { text: msg.to_string() } } }
impl serde::ser::Error for Error { fn custom<T>(msg: T) -> Error where T: fmt::Display { Error { text: msg.to_string() } } }
impl From<Error> for std::io::Error { fn from(e: Error) -> std::io::Error { std::io::Error::other(e) } }

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number { n: u64 }
impl Number {
    pub fn as_i64(&self) -> Option<i64> { derive(self.n) }
    pub fn as_u64(&self) -> Option<u64> { derive(self.n) }
    pub fn as_f64(&self) -> Option<f64> { derive(self.n) }
    pub fn is_i64(&self) -> bool { derive(self.n) }
    pub fn is_u64(&self) -> bool { derive(self.n) }
    pub fn is_f64(&self) -> bool { derive(self.n) }
    pub fn from_f64(f: f64) -> Option<Number> { derive(f) }
}
impl fmt::Display for Number { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.n, f) } }

/// The real map takes type parameters too, with `String` and `Value` as the only ones.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Map<K = String, V = Value> { map: std::collections::BTreeMap<K, V> }
impl Map<String, Value> {
    pub fn new() -> Self { Map { map: std::collections::BTreeMap::new() } }
    pub fn get(&self, key: &str) -> Option<&Value> { self.map.get(key) }
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> { self.map.get_mut(key) }
    pub fn contains_key(&self, key: &str) -> bool { self.map.contains_key(key) }
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value> { self.map.insert(k, v) }
    pub fn remove(&mut self, key: &str) -> Option<Value> { self.map.remove(key) }
    pub fn len(&self) -> usize { self.map.len() }
    pub fn is_empty(&self) -> bool { self.map.is_empty() }
    pub fn iter(&self) -> std::collections::btree_map::Iter<'_, String, Value> { self.map.iter() }
    pub fn keys(&self) -> std::collections::btree_map::Keys<'_, String, Value> { self.map.keys() }
    pub fn values(&self) -> std::collections::btree_map::Values<'_, String, Value> { self.map.values() }
}
impl IntoIterator for Map<String, Value> { type Item = (String, Value); type IntoIter = std::collections::btree_map::IntoIter<String, Value>; fn into_iter(self) -> std::collections::btree_map::IntoIter<String, Value> { self.map.into_iter() } }
impl<'a> IntoIterator for &'a Map<String, Value> { type Item = (&'a String, &'a Value); type IntoIter = std::collections::btree_map::Iter<'a, String, Value>; fn into_iter(self) -> std::collections::btree_map::Iter<'a, String, Value> { self.map.iter() } }
impl FromIterator<(String, Value)> for Map<String, Value> { fn from_iter<T: IntoIterator<Item = (String, Value)>>(iter: T) -> Self { Map { map: iter.into_iter().collect() } } }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
impl Value {
    pub fn get<I: Index>(&self, index: I) -> Option<&Value> { index.index_into(self) }
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value> { index.index_into_mut(self) }
    pub fn pointer(&self, pointer: &str) -> Option<&Value> { derive((self, pointer)) }
    pub fn is_object(&self) -> bool { match self { Value::Object(_) => true, _ => false } }
    pub fn is_array(&self) -> bool { match self { Value::Array(_) => true, _ => false } }
    pub fn is_string(&self) -> bool { match self { Value::String(_) => true, _ => false } }
    pub fn is_number(&self) -> bool { match self { Value::Number(_) => true, _ => false } }
    pub fn is_boolean(&self) -> bool { match self { Value::Bool(_) => true, _ => false } }
    pub fn is_null(&self) -> bool { match self { Value::Null => true, _ => false } }
    pub fn as_object(&self) -> Option<&Map<String, Value>> { match self { Value::Object(m) => Some(m), _ => None } }
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> { match self { Value::Object(m) => Some(m), _ => None } }
    pub fn as_array(&self) -> Option<&Vec<Value>> { match self { Value::Array(a) => Some(a), _ => None } }
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> { match self { Value::Array(a) => Some(a), _ => None } }
    pub fn as_str(&self) -> Option<&str> { match self { Value::String(s) => Some(s.as_str()), _ => None } }
    pub fn as_i64(&self) -> Option<i64> { match self { Value::Number(n) => n.as_i64(), _ => None } }
    pub fn as_u64(&self) -> Option<u64> { match self { Value::Number(n) => n.as_u64(), _ => None } }
    pub fn as_f64(&self) -> Option<f64> { match self { Value::Number(n) => n.as_f64(), _ => None } }
    pub fn as_bool(&self) -> Option<bool> { match self { Value::Bool(b) => Some(*b), _ => None } }
    pub fn take(&mut self) -> Value { let old = *self; *self = Value::Null; old }
}
impl Default for Value { fn default() -> Value { Value::Null } }
impl fmt::Display for Value { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = derive(self); f.write_str(s) } }
pub trait Index { fn index_into<'v>(&self, v: &'v Value) -> Option<&'v Value>; fn index_into_mut<'v>(&self, v: &'v mut Value) -> Option<&'v mut Value>; }
impl Index for usize {
    fn index_into<'v>(&self, v: &'v Value) -> Option<&'v Value> { match v { Value::Array(a) => a.get(*self), _ => None } }
    fn index_into_mut<'v>(&self, v: &'v mut Value) -> Option<&'v mut Value> { match v { Value::Array(a) => a.get_mut(*self), _ => None } }
}
impl Index for str {
    fn index_into<'v>(&self, v: &'v Value) -> Option<&'v Value> { match v { Value::Object(m) => m.get(self), _ => None } }
    fn index_into_mut<'v>(&self, v: &'v mut Value) -> Option<&'v mut Value> { match v { Value::Object(m) => m.get_mut(self), _ => None } }
}
impl Index for String {
    fn index_into<'v>(&self, v: &'v Value) -> Option<&'v Value> { match v { Value::Object(m) => m.get(self.as_str()), _ => None } }
    fn index_into_mut<'v>(&self, v: &'v mut Value) -> Option<&'v mut Value> { match v { Value::Object(m) => m.get_mut(self.as_str()), _ => None } }
}
impl<T: ?Sized + Index> Index for &T {
    fn index_into<'v>(&self, v: &'v Value) -> Option<&'v Value> { (**self).index_into(v) }
    fn index_into_mut<'v>(&self, v: &'v mut Value) -> Option<&'v mut Value> { (**self).index_into_mut(v) }
}
impl<I: Index> std::ops::Index<I> for Value { type Output = Value; fn index(&self, index: I) -> &Value { match index.index_into(self) { Some(v) => v, None => ghost::any() } } }
impl<I: Index> std::ops::IndexMut<I> for Value { fn index_mut(&mut self, index: I) -> &mut Value { match index.index_into_mut(self) { Some(v) => v, None => ghost::any() } } }
macro_rules! from_number {
    ($($t:ty)*) => { $(impl From<$t> for Value { fn from(n: $t) -> Value { Value::Number(Number { n: derive(n) }) } } impl From<$t> for Number { fn from(n: $t) -> Number { Number { n: derive(n) } } } impl PartialEq<$t> for Value { fn eq(&self, other: &$t) -> bool { derive((self, *other)) } })* };
}
from_number! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize }
impl From<f64> for Value { fn from(f: f64) -> Value { derive(f) } }
impl From<f32> for Value { fn from(f: f32) -> Value { derive(f) } }
impl From<bool> for Value { fn from(b: bool) -> Value { Value::Bool(b) } }
impl From<String> for Value { fn from(s: String) -> Value { Value::String(s) } }
impl From<&str> for Value { fn from(s: &str) -> Value { Value::String(String::from(s)) } }
impl From<()> for Value { fn from(u: ()) -> Value { Value::Null } }
impl From<Map<String, Value>> for Value { fn from(m: Map<String, Value>) -> Value { Value::Object(m) } }
impl<T: Into<Value>> From<Vec<T>> for Value { fn from(v: Vec<T>) -> Value { Value::Array(v.into_iter().map(|x| x.into()).collect()) } }
impl<T: Into<Value>> From<Option<T>> for Value { fn from(o: Option<T>) -> Value { match o { Some(x) => x.into(), None => Value::Null } } }
impl PartialEq<str> for Value { fn eq(&self, other: &str) -> bool { derive((self, other)) } }
impl<'a> PartialEq<&'a str> for Value { fn eq(&self, other: &&'a str) -> bool { derive((self, *other)) } }
impl PartialEq<String> for Value { fn eq(&self, other: &String) -> bool { derive((self, other)) } }
impl PartialEq<bool> for Value { fn eq(&self, other: &bool) -> bool { derive((self, *other)) } }
impl std::str::FromStr for Value { type Err = Error; fn from_str(s: &str) -> Result<Value> { derive(s) } }
impl serde::Serialize for Value { fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> where S: serde::Serializer { let s: &str = derive(self); serializer.serialize_str(s) } }
impl<'de> serde::Deserialize<'de> for Value { fn deserialize<D>(deserializer: D) -> std::result::Result<Value, D::Error> where D: serde::Deserializer<'de> { derive(deserializer.source()) } }

/// `json!`: an array, an object, or anything that can be serialised.
#[macro_export]
macro_rules! json {
    (null) => { $crate::Value::Null };
    ([ $($t:tt)* ]) => { $crate::json_array!([] $($t)*) };
    ({ $($t:tt)* }) => {{ #[allow(unused_mut)] let mut map = $crate::Map::new(); $crate::json_object!(map $($t)*); $crate::Value::Object(map) }};
    ($value:expr) => { $crate::of(&$value) };
}
#[macro_export]
macro_rules! json_array {
    ([$($done:expr,)*]) => { $crate::Value::Array(std::vec![$($done),*]) };
    ([$($done:expr,)*] null $(, $($rest:tt)*)?) => { $crate::json_array!([$($done,)* $crate::Value::Null,] $($($rest)*)?) };
    ([$($done:expr,)*] [$($t:tt)*] $(, $($rest:tt)*)?) => { $crate::json_array!([$($done,)* $crate::json!([$($t)*]),] $($($rest)*)?) };
    ([$($done:expr,)*] {$($t:tt)*} $(, $($rest:tt)*)?) => { $crate::json_array!([$($done,)* $crate::json!({$($t)*}),] $($($rest)*)?) };
    ([$($done:expr,)*] $next:expr $(, $($rest:tt)*)?) => { $crate::json_array!([$($done,)* $crate::of(&$next),] $($($rest)*)?) };
}
#[macro_export]
macro_rules! json_object {
    ($map:ident) => {};
    ($map:ident $key:tt : null $(, $($rest:tt)*)?) => { $map.insert(std::string::String::from($key), $crate::Value::Null); $crate::json_object!($map $($($rest)*)?); };
    ($map:ident $key:tt : [$($t:tt)*] $(, $($rest:tt)*)?) => { $map.insert(std::string::String::from($key), $crate::json!([$($t)*])); $crate::json_object!($map $($($rest)*)?); };
    ($map:ident $key:tt : {$($t:tt)*} $(, $($rest:tt)*)?) => { $map.insert(std::string::String::from($key), $crate::json!({$($t)*})); $crate::json_object!($map $($($rest)*)?); };
    ($map:ident $key:tt : $value:expr $(, $($rest:tt)*)?) => { $map.insert(std::string::String::from($key), $crate::of(&$value)); $crate::json_object!($map $($($rest)*)?); };
}

pub fn to_string<T>(value: &T) -> Result<String> where T: ?Sized + serde::Serialize { match value.serialize(serde::__private::collector()) { Ok(text) => Ok(text), Err(e) => Err(Error { text: e.to_string() }) } }
pub fn to_string_pretty<T>(value: &T) -> Result<String> where T: ?Sized + serde::Serialize { to_string(value) }
pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> where T: ?Sized + serde::Serialize { let s = to_string(value)?; Ok(s.into_bytes()) }
pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> where T: ?Sized + serde::Serialize { to_vec(value) }
pub fn to_writer<W, T>(mut writer: W, value: &T) -> Result<()> where W: std::io::Write, T: ?Sized + serde::Serialize { let s = to_string(value)?; match writer.write_all(s.as_bytes()) { Ok(()) => Ok(()), Err(e) => Err(Error { text: e.to_string() }) } }
pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> Result<()> where W: std::io::Write, T: ?Sized + serde::Serialize { to_writer(writer, value) }
pub fn to_value<T>(value: T) -> Result<Value> where T: serde::Serialize { let s = to_string(&value)?; Ok(derive(s)) }
/// What `json!` makes of an expression.
pub fn of<T>(value: &T) -> Value where T: ?Sized + serde::Serialize { let s = to_string(value); derive(s) }

/// What is read: a text, bytes, a stream. The real type says by `R` which.
pub struct Deserializer<R> { from: u8, read: std::marker::PhantomData<R> }
impl<'a> Deserializer<&'a str> { pub fn from_str(s: &'a str) -> Self { Deserializer { from: derive(s), read: std::marker::PhantomData } } }
impl<'a> Deserializer<&'a [u8]> { pub fn from_slice(v: &'a [u8]) -> Self { Deserializer { from: derive(v), read: std::marker::PhantomData } } }
impl<R: std::io::Read> Deserializer<R> { pub fn from_reader(mut reader: R) -> Self { let mut s = String::new(); reader.read_to_string(&mut s); Deserializer { from: derive(s), read: std::marker::PhantomData } } }
impl<R> Deserializer<R> {
    pub fn new(read: R) -> Self { Deserializer { from: derive(read), read: std::marker::PhantomData } }
    pub fn end(&mut self) -> Result<()> { derive(self.from) }
    pub fn into_iter<'de, T: serde::Deserialize<'de>>(self) -> StreamDeserializer<R, T> { StreamDeserializer { inner: self, item: std::marker::PhantomData } }
    pub fn disable_recursion_limit(&mut self) {}
}
impl<'de, 'a, R> serde::Deserializer<'de> for &'a mut Deserializer<R> { type Error = Error; fn source(self) -> u8 { self.from } }
pub struct StreamDeserializer<R, T> { inner: Deserializer<R>, item: std::marker::PhantomData<T> }
impl<R, T> StreamDeserializer<R, T> { pub fn byte_offset(&self) -> usize { derive(self.inner.from) } }
impl<'de, R, T: serde::Deserialize<'de>> Iterator for StreamDeserializer<R, T> { type Item = Result<T>; fn next(&mut self) -> Option<Result<T>> { if derive::<u8, bool>(self.inner.from) { Some(T::deserialize(&mut self.inner)) } else { None } } }
pub fn from_str<'a, T>(s: &'a str) -> Result<T> where T: serde::Deserialize<'a> { T::deserialize(&mut Deserializer::from_str(s)) }
pub fn from_slice<'a, T>(v: &'a [u8]) -> Result<T> where T: serde::Deserialize<'a> { T::deserialize(&mut Deserializer::from_slice(v)) }
pub fn from_reader<R, T>(rdr: R) -> Result<T> where R: std::io::Read, T: serde::de::DeserializeOwned { T::deserialize(&mut Deserializer::from_reader(rdr)) }
pub fn from_value<T>(value: Value) -> Result<T> where T: serde::de::DeserializeOwned { T::deserialize(&mut Deserializer::new(value)) }
impl<'de> serde::Deserializer<'de> for Value { type Error = Error; fn source(self) -> u8 { derive(self) } }
impl<'de, 'a> serde::Deserializer<'de> for &'a Value { type Error = Error; fn source(self) -> u8 { derive(self) } }
pub mod value { pub use super::{from_value, to_value, Index, Map, Number, Value}; }
pub mod error { pub use super::{Error, Result}; }
