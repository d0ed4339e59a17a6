//! The crate `serde` (1). An implementation says what it gives to the serializer; a derived one gives every field that is not skipped.
pub use self::de::{Deserialize, Deserializer};
pub use self::ser::{Serialize, Serializer};
pub use std as __std;

#[rustc_builtin_macro(serde_Serialize)] pub macro Serialize() {}
#[rustc_builtin_macro(serde_Deserialize)] pub macro Deserialize() {}

/// A deserializer that says no more than `deserialize_any` of the types that are named: the others do the same without it.
#[macro_export] macro_rules! forward_to_deserialize_any { ($($t:tt)*) => {}; }

/// What derived implementations are written with.
pub mod __private {
    use crate::de::{Deserialize, Deserializer, Error, Part};
    use std::ghost;
    pub fn part<'de, D>(d: D) -> Part<D::Error> where D: Deserializer<'de> { Part { from: d.source(), error: std::marker::PhantomData } }
    pub fn again<E>(p: &Part<E>) -> Part<E> { Part { from: p.from, error: std::marker::PhantomData } }
    pub fn field<'de, T, E>(p: &Part<E>) -> Result<T, E> where T: Deserialize<'de>, E: Error { T::deserialize(again(p)) }
    /// Whether a field was there.
    pub fn present<E>(p: &Part<E>) -> Option<()> { if ghost::derive::<u8, bool>(p.from) { Some(()) } else { None } }
    pub fn choose<E>(p: &Part<E>) -> u32 { ghost::derive(p.from) }
    pub fn collector() -> crate::ser::Collect { crate::ser::Collect { text: String::new() } }
}

pub mod ser {
    use std::fmt::Display;
    pub trait Error: Sized + std::error::Error { fn custom<T>(msg: T) -> Self where T: Display; }
    #[lang = "serde_Serialize"]
    pub trait Serialize { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer; }
    pub trait Serializer: Sized {
        type Ok;
        type Error: Error;
        type SerializeSeq: SerializeSeq<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTuple: SerializeTuple<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleStruct: SerializeTupleStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleVariant: SerializeTupleVariant<Ok = Self::Ok, Error = Self::Error>;
        type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStructVariant: SerializeStructVariant<Ok = Self::Ok, Error = Self::Error>;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>;
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error>;
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error>;
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error>;
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>;
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error>;
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error>;
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error>;
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>;
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error>;
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error>;
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error>;
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>;
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_some<T>(self, value: &T) -> Result<Self::Ok, Self::Error> where T: ?Sized + Serialize;
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_variant(self, name: &'static str, variant_index: u32, variant: &'static str) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_struct<T>(self, name: &'static str, value: &T) -> Result<Self::Ok, Self::Error> where T: ?Sized + Serialize;
        fn serialize_newtype_variant<T>(self, name: &'static str, variant_index: u32, variant: &'static str, value: &T) -> Result<Self::Ok, Self::Error> where T: ?Sized + Serialize;
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error>;
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error>;
        fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error>;
        fn serialize_tuple_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error>;
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>;
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error>;
        fn serialize_struct_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error>;
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error> { self.serialize_i64(v as i64) }
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error> { self.serialize_u64(v as u64) }
        fn collect_map<K, V, I>(self, iter: I) -> Result<Self::Ok, Self::Error> where K: Serialize, V: Serialize, I: IntoIterator<Item = (K, V)> { let mut map = self.serialize_map(None)?; let mut it = iter.into_iter(); while let Some((k, v)) = it.next() { map.serialize_entry(&k, &v)?; } map.end() }
        fn collect_str<T>(self, value: &T) -> Result<Self::Ok, Self::Error> where T: ?Sized + Display { let s = value.to_string(); self.serialize_str(s.as_str()) }
        fn collect_seq<I>(self, iter: I) -> Result<Self::Ok, Self::Error> where I: IntoIterator, <I as IntoIterator>::Item: Serialize { let mut seq = self.serialize_seq(None)?; let mut it = iter.into_iter(); while let Some(x) = it.next() { seq.serialize_element(&x)?; } seq.end() }
        fn is_human_readable(&self) -> bool { true }
    }
    pub trait SerializeTupleVariant { type Ok; type Error: Error; fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ?Sized + Serialize; fn end(self) -> Result<Self::Ok, Self::Error>; }
    pub trait SerializeStructVariant { type Ok; type Error: Error; fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error> where T: ?Sized + Serialize; fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> { Ok(()) } fn end(self) -> Result<Self::Ok, Self::Error>; }
    pub trait SerializeSeq { type Ok; type Error: Error; fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ?Sized + Serialize; fn end(self) -> Result<Self::Ok, Self::Error>; }
    pub trait SerializeTuple { type Ok; type Error: Error; fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ?Sized + Serialize; fn end(self) -> Result<Self::Ok, Self::Error>; }
    pub trait SerializeTupleStruct { type Ok; type Error: Error; fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ?Sized + Serialize; fn end(self) -> Result<Self::Ok, Self::Error>; }
    pub trait SerializeMap {
        type Ok;
        type Error: Error;
        fn serialize_key<T>(&mut self, key: &T) -> Result<(), Self::Error> where T: ?Sized + Serialize;
        fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ?Sized + Serialize;
        fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> where K: ?Sized + Serialize, V: ?Sized + Serialize { self.serialize_key(key)?; self.serialize_value(value) }
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStruct {
        type Ok;
        type Error: Error;
        fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error> where T: ?Sized + Serialize;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error> { Ok(()) }
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    macro_rules! primitive {
        ($($t:ty, $method:ident;)*) => { $(impl Serialize for $t { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.$method(*self) } })* };
    }
    primitive! { bool, serialize_bool; i8, serialize_i8; i16, serialize_i16; i32, serialize_i32; i64, serialize_i64; i128, serialize_i128; u8, serialize_u8; u16, serialize_u16; u32, serialize_u32; u64, serialize_u64; u128, serialize_u128; f32, serialize_f32; f64, serialize_f64; char, serialize_char; }
    impl Serialize for usize { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_u64(*self as u64) } }
    impl Serialize for isize { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_i64(*self as i64) } }
    impl Serialize for () { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_unit() } }
    impl<T: ?Sized> Serialize for std::marker::PhantomData<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_unit() } }
    impl Serialize for str { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_str(self) } }
    impl Serialize for String { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_str(self.as_str()) } }
    /// Types that are given as a text or number that depends on all of them.
    macro_rules! as_text {
        ($($t:ty)*) => { $(impl Serialize for $t { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_str(std::ghost::derive(self)) } })* };
    }
    as_text! { std::path::Path std::path::PathBuf std::ffi::OsStr std::ffi::OsString std::ffi::CStr std::ffi::CString std::net::IpAddr std::net::Ipv4Addr std::net::Ipv6Addr std::net::SocketAddr std::net::SocketAddrV4 std::net::SocketAddrV6 std::time::Duration std::time::SystemTime std::fmt::Arguments<'_> }
    impl<T: Copy> Serialize for std::num::NonZero<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_u64(std::ghost::derive(self)) } }
    macro_rules! through {
        ($($t:ty)*) => { $(impl<T: ?Sized + Serialize> Serialize for $t { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { (**self).serialize(serializer) } })* };
    }
    through! { &T &mut T Box<T> std::rc::Rc<T> std::sync::Arc<T> }
    impl<'a, T: ?Sized + Serialize + ToOwned> Serialize for std::borrow::Cow<'a, T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { (**self).serialize(serializer) } }
    impl<T: Copy + Serialize> Serialize for std::cell::Cell<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { self.get().serialize(serializer) } }
    impl<T: ?Sized + Serialize> Serialize for std::cell::RefCell<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { (*self.borrow()).serialize(serializer) } }
    impl<T: ?Sized + Serialize> Serialize for std::sync::Mutex<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { match self.lock() { Ok(locked) => (*locked).serialize(serializer), Err(_) => Err(S::Error::custom("poisoned")) } } }
    impl<T: ?Sized + Serialize> Serialize for std::sync::RwLock<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { match self.read() { Ok(locked) => (*locked).serialize(serializer), Err(_) => Err(S::Error::custom("poisoned")) } } }
    impl<T: Serialize> Serialize for std::num::Wrapping<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { self.0.serialize(serializer) } }
    impl<T: Serialize> Serialize for std::cmp::Reverse<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { self.0.serialize(serializer) } }
    impl<T: Serialize> Serialize for std::ops::Range<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { let mut t = serializer.serialize_struct("Range", 2)?; t.serialize_field("start", &self.start)?; t.serialize_field("end", &self.end)?; t.end() } }
    impl<T: Serialize> Serialize for Option<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { match self { Some(v) => serializer.serialize_some(v), None => serializer.serialize_none() } } }
    impl<T: Serialize, E: Serialize> Serialize for Result<T, E> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { match self { Ok(v) => serializer.serialize_newtype_variant("Result", 0, "Ok", v), Err(e) => serializer.serialize_newtype_variant("Result", 1, "Err", e) } } }
    impl<T: Serialize> Serialize for [T] { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize, const N: usize> Serialize for [T; N] { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize> Serialize for Vec<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize> Serialize for std::collections::VecDeque<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize> Serialize for std::collections::LinkedList<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize + Ord> Serialize for std::collections::BinaryHeap<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize, H> Serialize for std::collections::HashSet<T, H> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize> Serialize for std::collections::BTreeSet<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<K: Serialize, V: Serialize, H> Serialize for std::collections::HashMap<K, V, H> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { let mut map = serializer.serialize_map(Some(self.len()))?; let mut it = self.iter(); while let Some((k, v)) = it.next() { map.serialize_entry(k, v)?; } map.end() } }
    impl<K: Serialize, V: Serialize> Serialize for std::collections::BTreeMap<K, V> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { let mut map = serializer.serialize_map(Some(self.len()))?; let mut it = self.iter(); while let Some((k, v)) = it.next() { map.serialize_entry(k, v)?; } map.end() } }
    macro_rules! tuple {
        ($($n:literal: $($t:ident $i:tt)*;)*) => { $(impl<$($t: Serialize),*> Serialize for ($($t,)*) { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { let mut t = serializer.serialize_tuple($n)?; $(t.serialize_element(&self.$i)?;)* t.end() } })* };
    }
    tuple! { 1: A 0; 2: A 0 B 1; 3: A 0 B 1 C 2; 4: A 0 B 1 C 2 D 3; 5: A 0 B 1 C 2 D 3 E 4; 6: A 0 B 1 C 2 D 3 E 4 F 5; }

    /// A serializer that keeps what it is given as a text: for `with`, whose function stands between a field and the real serializer.
    pub struct Collect { pub(crate) text: String }
    #[derive(Debug)]
    pub struct CollectError { text: String }
    impl Display for CollectError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.text.as_str()) } }
    impl std::error::Error for CollectError {}
    impl Error for CollectError { fn custom<T>(msg: T) -> Self where T: Display { CollectError { text: msg.to_string() } } }
    impl Collect {
        fn add<T>(&mut self, value: &T) -> Result<(), CollectError> where T: ?Sized + Serialize { let more = value.serialize(Collect { text: String::new() })?; self.text.push_str(more.as_str()); Ok(()) }
        fn of<T>(value: T) -> Result<String, CollectError> { Ok(std::ghost::derive(value)) }
    }
    impl Serializer for Collect {
        type Ok = String;
        type Error = CollectError;
        type SerializeSeq = Collect;
        type SerializeTuple = Collect;
        type SerializeTupleStruct = Collect;
        type SerializeTupleVariant = Collect;
        type SerializeMap = Collect;
        type SerializeStruct = Collect;
        type SerializeStructVariant = Collect;
        fn serialize_bool(self, v: bool) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_i8(self, v: i8) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_i16(self, v: i16) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_i32(self, v: i32) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_i64(self, v: i64) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_u8(self, v: u8) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_u16(self, v: u16) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_u32(self, v: u32) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_u64(self, v: u64) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_f32(self, v: f32) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_f64(self, v: f64) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_char(self, v: char) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_str(self, v: &str) -> Result<String, CollectError> { Ok(String::from(v)) }
        fn serialize_bytes(self, v: &[u8]) -> Result<String, CollectError> { Collect::of(v) }
        fn serialize_none(self) -> Result<String, CollectError> { Ok(String::from("null")) }
        fn serialize_some<T>(self, value: &T) -> Result<String, CollectError> where T: ?Sized + Serialize { value.serialize(self) }
        fn serialize_unit(self) -> Result<String, CollectError> { Ok(String::from("null")) }
        fn serialize_unit_struct(self, name: &'static str) -> Result<String, CollectError> { Ok(String::from(name)) }
        fn serialize_unit_variant(self, name: &'static str, variant_index: u32, variant: &'static str) -> Result<String, CollectError> { Ok(String::from(variant)) }
        fn serialize_newtype_struct<T>(self, name: &'static str, value: &T) -> Result<String, CollectError> where T: ?Sized + Serialize { value.serialize(self) }
        fn serialize_newtype_variant<T>(self, name: &'static str, variant_index: u32, variant: &'static str, value: &T) -> Result<String, CollectError> where T: ?Sized + Serialize { self.text.push_str(variant); value.serialize(self) }
        fn serialize_seq(self, len: Option<usize>) -> Result<Collect, CollectError> { Ok(self) }
        fn serialize_tuple(self, len: usize) -> Result<Collect, CollectError> { Ok(self) }
        fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Collect, CollectError> { Ok(self) }
        fn serialize_tuple_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Collect, CollectError> { self.text.push_str(variant); Ok(self) }
        fn serialize_map(self, len: Option<usize>) -> Result<Collect, CollectError> { Ok(self) }
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Collect, CollectError> { Ok(self) }
        fn serialize_struct_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Collect, CollectError> { self.text.push_str(variant); Ok(self) }
    }
    macro_rules! collects {
        ($($trait:ident $method:ident;)*) => { $(impl $trait for Collect { type Ok = String; type Error = CollectError; fn $method<T>(&mut self, value: &T) -> Result<(), CollectError> where T: ?Sized + Serialize { self.add(value) } fn end(self) -> Result<String, CollectError> { Ok(self.text) } })* };
    }
    collects! { SerializeSeq serialize_element; SerializeTuple serialize_element; SerializeTupleStruct serialize_field; SerializeTupleVariant serialize_field; }
    impl SerializeMap for Collect { type Ok = String; type Error = CollectError; fn serialize_key<T>(&mut self, key: &T) -> Result<(), CollectError> where T: ?Sized + Serialize { self.add(key) } fn serialize_value<T>(&mut self, value: &T) -> Result<(), CollectError> where T: ?Sized + Serialize { self.add(value) } fn end(self) -> Result<String, CollectError> { Ok(self.text) } }
    impl SerializeStruct for Collect { type Ok = String; type Error = CollectError; fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), CollectError> where T: ?Sized + Serialize { self.add(value) } fn end(self) -> Result<String, CollectError> { Ok(self.text) } }
    impl SerializeStructVariant for Collect { type Ok = String; type Error = CollectError; fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), CollectError> where T: ?Sized + Serialize { self.add(value) } fn end(self) -> Result<String, CollectError> { Ok(self.text) } }
}

pub mod de {
    use std::fmt::Display;
    use std::ghost;
    pub trait Error: Sized + std::error::Error { fn custom<T>(msg: T) -> Self where T: Display; fn missing_field(field: &'static str) -> Self { Self::custom(field) } fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self { Self::custom(field) } fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self { Self::custom(variant) } fn duplicate_field(field: &'static str) -> Self { Self::custom(field) } fn invalid_length(len: usize, exp: &dyn Expected) -> Self { Self::custom(len) } fn invalid_value(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self { Self::custom(ghost::derive::<Unexpected<'_>, &str>(unexp)) } fn invalid_type(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self { Self::custom(ghost::derive::<Unexpected<'_>, &str>(unexp)) } }
    /// Where a value comes from: what is read depends on all of it. The bodies stand for what a real format does with a visitor.
    pub trait Deserializer<'de>: Sized {
        type Error: Error;
        fn source(self) -> u8 { ghost::derive(self) }
        fn deserialize_bool<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_bool(ghost::derive(self)) }
        fn deserialize_i8<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_i8(ghost::derive(self)) }
        fn deserialize_i16<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_i16(ghost::derive(self)) }
        fn deserialize_i32<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_i32(ghost::derive(self)) }
        fn deserialize_i64<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_i64(ghost::derive(self)) }
        fn deserialize_i128<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_i128(ghost::derive(self)) }
        fn deserialize_u8<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_u8(ghost::derive(self)) }
        fn deserialize_u16<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_u16(ghost::derive(self)) }
        fn deserialize_u32<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_u32(ghost::derive(self)) }
        fn deserialize_u64<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_u64(ghost::derive(self)) }
        fn deserialize_u128<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_u128(ghost::derive(self)) }
        fn deserialize_f32<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_f32(ghost::derive(self)) }
        fn deserialize_f64<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_f64(ghost::derive(self)) }
        fn deserialize_char<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_char(ghost::derive(self)) }
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { match ghost::derive::<Self, u8>(self) { 0 => visitor.visit_str(ghost::derive(self)), 1 => visitor.visit_u64(ghost::derive(self)), 2 => visitor.visit_bool(ghost::derive(self)), 3 => visitor.visit_map(Access { from: ghost::derive(self), error: std::marker::PhantomData }), 4 => visitor.visit_i64(ghost::derive(self)), 5 => visitor.visit_f64(ghost::derive(self)), 6 => visitor.visit_unit(), _ => visitor.visit_seq(Access { from: ghost::derive(self), error: std::marker::PhantomData }) } }
        fn deserialize_str<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_str(ghost::derive(self)) }
        fn deserialize_string<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_string(ghost::derive(self)) }
        fn deserialize_bytes<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_bytes(ghost::derive(self)) }
        fn deserialize_byte_buf<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_byte_buf(ghost::derive(self)) }
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { if ghost::derive::<Self, bool>(self) { visitor.visit_some(self) } else { visitor.visit_none() } }
        fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_unit() }
        fn deserialize_unit_struct<V>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_unit() }
        fn deserialize_newtype_struct<V>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_newtype_struct(self) }
        fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_seq(Access { from: ghost::derive(self), error: std::marker::PhantomData }) }
        fn deserialize_tuple<V>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { self.deserialize_seq(visitor) }
        fn deserialize_tuple_struct<V>(self, name: &'static str, len: usize, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { self.deserialize_seq(visitor) }
        fn deserialize_map<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_map(Access { from: ghost::derive(self), error: std::marker::PhantomData }) }
        fn deserialize_struct<V>(self, name: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { self.deserialize_map(visitor) }
        fn deserialize_enum<V>(self, name: &'static str, variants: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_enum(Access { from: ghost::derive(self), error: std::marker::PhantomData }) }
        fn deserialize_identifier<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_str(ghost::derive(self)) }
        fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { visitor.visit_unit() }
        fn is_human_readable(&self) -> bool { true }
    }
    pub trait Visitor<'de>: Sized {
        type Value;
        fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
        fn visit_bool<E>(self, v: bool) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_i8<E>(self, v: i8) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_i16<E>(self, v: i16) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_i32<E>(self, v: i32) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_i64<E>(self, v: i64) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_i128<E>(self, v: i128) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_u8<E>(self, v: u8) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_u16<E>(self, v: u16) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_u32<E>(self, v: u32) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_u64<E>(self, v: u64) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_u128<E>(self, v: u128) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_f32<E>(self, v: f32) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_f64<E>(self, v: f64) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_char<E>(self, v: char) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_str<E>(self, v: &str) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_borrowed_str<E>(self, v: &'de str) -> Result<Self::Value, E> where E: Error { self.visit_str(v) }
        fn visit_string<E>(self, v: String) -> Result<Self::Value, E> where E: Error { self.visit_str(v.as_str()) }
        fn visit_bytes<E>(self, v: &[u8]) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_borrowed_bytes<E>(self, v: &'de [u8]) -> Result<Self::Value, E> where E: Error { self.visit_bytes(v) }
        fn visit_byte_buf<E>(self, v: Vec<u8>) -> Result<Self::Value, E> where E: Error { self.visit_bytes(v.as_slice()) }
        fn visit_none<E>(self) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_some<D>(self, deserializer: D) -> Result<Self::Value, D::Error> where D: Deserializer<'de> { Err(D::Error::custom("unexpected")) }
        fn visit_unit<E>(self) -> Result<Self::Value, E> where E: Error { Err(E::custom("unexpected")) }
        fn visit_newtype_struct<D>(self, deserializer: D) -> Result<Self::Value, D::Error> where D: Deserializer<'de> { Err(D::Error::custom("unexpected")) }
        fn visit_seq<A>(self, seq: A) -> Result<Self::Value, A::Error> where A: SeqAccess<'de> { Err(A::Error::custom("unexpected")) }
        fn visit_map<A>(self, map: A) -> Result<Self::Value, A::Error> where A: MapAccess<'de> { Err(A::Error::custom("unexpected")) }
        fn visit_enum<A>(self, data: A) -> Result<Self::Value, A::Error> where A: EnumAccess<'de> { Err(A::Error::custom("unexpected")) }
    }
    pub trait Expected { fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result; }
    impl<'de, T> Expected for T where T: Visitor<'de> { fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.expecting(formatter) } }
    impl Expected for &str { fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { formatter.write_str(self) } }
    pub trait SeqAccess<'de> {
        type Error: Error;
        fn next_element<T>(&mut self) -> Result<Option<T>, Self::Error> where T: Deserialize<'de>;
        fn size_hint(&self) -> Option<usize> { None }
    }
    pub trait MapAccess<'de> {
        type Error: Error;
        fn next_key<K>(&mut self) -> Result<Option<K>, Self::Error> where K: Deserialize<'de>;
        fn next_value<V>(&mut self) -> Result<V, Self::Error> where V: Deserialize<'de>;
        fn next_entry<K, V>(&mut self) -> Result<Option<(K, V)>, Self::Error> where K: Deserialize<'de>, V: Deserialize<'de> { match self.next_key()? { Some(k) => Ok(Some((k, self.next_value()?))), None => Ok(None) } }
        fn size_hint(&self) -> Option<usize> { None }
    }
    pub trait EnumAccess<'de>: Sized {
        type Error: Error;
        type Variant: VariantAccess<'de, Error = Self::Error>;
        fn variant<V>(self) -> Result<(V, Self::Variant), Self::Error> where V: Deserialize<'de>;
    }
    pub trait VariantAccess<'de>: Sized {
        type Error: Error;
        fn unit_variant(self) -> Result<(), Self::Error>;
        fn newtype_variant<T>(self) -> Result<T, Self::Error> where T: Deserialize<'de>;
        fn tuple_variant<V>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de>;
        fn struct_variant<V>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de>;
    }
    pub trait DeserializeSeed<'de>: Sized { type Value; fn deserialize<D>(self, deserializer: D) -> Result<Self::Value, D::Error> where D: Deserializer<'de>; }
    impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for std::marker::PhantomData<T> { type Value = T; fn deserialize<D>(self, deserializer: D) -> Result<T, D::Error> where D: Deserializer<'de> { T::deserialize(deserializer) } }
    pub trait IntoDeserializer<'de, E: Error = value::Error> { type Deserializer: Deserializer<'de, Error = E>; fn into_deserializer(self) -> Self::Deserializer; }
    impl<'de, T, E: Error> IntoDeserializer<'de, E> for T { type Deserializer = Part<E>; fn into_deserializer(self) -> Part<E> { Part { from: ghost::derive(self), error: std::marker::PhantomData } } }
    pub mod value {
        use std::ghost;
        use super::Part;
        pub use super::Part as StrDeserializer;
        pub use super::Part as StringDeserializer;
        #[derive(Debug, Clone, PartialEq)]
        pub struct Error { text: String }
        impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.text.as_str()) } }
        impl std::error::Error for Error {}
        impl super::Error for Error { fn custom<T>(msg: T) -> Self where T: std::fmt::Display { Error { text: msg.to_string() } } }
        pub struct MapAccessDeserializer<A> { map: A }
        impl<A> MapAccessDeserializer<A> { pub fn new(map: A) -> Self { MapAccessDeserializer { map } } }
        impl<'de, A: super::MapAccess<'de>> super::Deserializer<'de> for MapAccessDeserializer<A> { type Error = A::Error; }
        pub struct SeqAccessDeserializer<A> { seq: A }
        impl<A> SeqAccessDeserializer<A> { pub fn new(seq: A) -> Self { SeqAccessDeserializer { seq } } }
        impl<'de, A: super::SeqAccess<'de>> super::Deserializer<'de> for SeqAccessDeserializer<A> { type Error = A::Error; }
    }
    /// A part of what is read: a field, an element, the inside of a variant.
    pub struct Part<E> { pub(crate) from: u8, pub(crate) error: std::marker::PhantomData<E> }
    impl<'de, E: Error> Deserializer<'de> for Part<E> { type Error = E; fn source(self) -> u8 { self.from } }
    /// The elements or entries of what is read.
    struct Access<E> { from: u8, error: std::marker::PhantomData<E> }
    impl<E: Error> Access<E> { fn read<'de, T>(&self) -> Result<T, E> where T: Deserialize<'de> { T::deserialize(Part { from: self.from, error: std::marker::PhantomData }) } fn more(&self) -> bool { ghost::derive(self.from) } }
    impl<'de, E: Error> SeqAccess<'de> for Access<E> { type Error = E; fn next_element<T>(&mut self) -> Result<Option<T>, E> where T: Deserialize<'de> { if self.more() { Ok(Some(self.read()?)) } else { Ok(None) } } }
    impl<'de, E: Error> MapAccess<'de> for Access<E> { type Error = E; fn next_key<K>(&mut self) -> Result<Option<K>, E> where K: Deserialize<'de> { if self.more() { Ok(Some(self.read()?)) } else { Ok(None) } } fn next_value<V>(&mut self) -> Result<V, E> where V: Deserialize<'de> { self.read() } }
    impl<'de, E: Error> EnumAccess<'de> for Access<E> { type Error = E; type Variant = Access<E>; fn variant<V>(self) -> Result<(V, Access<E>), E> where V: Deserialize<'de> { Ok((self.read()?, self)) } }
    impl<'de, E: Error> VariantAccess<'de> for Access<E> {
        type Error = E;
        fn unit_variant(self) -> Result<(), E> { self.read() }
        fn newtype_variant<T>(self) -> Result<T, E> where T: Deserialize<'de> { self.read() }
        fn tuple_variant<V>(self, len: usize, visitor: V) -> Result<V::Value, E> where V: Visitor<'de> { visitor.visit_seq(self) }
        fn struct_variant<V>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, E> where V: Visitor<'de> { visitor.visit_map(self) }
    }
    #[derive(Copy, Clone, Debug, Default)]
    pub struct IgnoredAny;
    impl<'de> Deserialize<'de> for IgnoredAny { fn deserialize<D>(deserializer: D) -> Result<IgnoredAny, D::Error> where D: Deserializer<'de> { if ghost::derive::<u8, bool>(deserializer.source()) { Ok(IgnoredAny) } else { Err(D::Error::custom("unexpected")) } } }
    #[derive(Clone, PartialEq, Debug)]
    pub enum Unexpected<'a> { Bool(bool), Unsigned(u64), Signed(i64), Float(f64), Char(char), Str(&'a str), Bytes(&'a [u8]), Unit, Option, NewtypeStruct, Seq, Map, Enum, Other(&'a str) }
    #[lang = "serde_Deserialize"]
    pub trait Deserialize<'de>: Sized { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de>; }
    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
    impl<T> DeserializeOwned for T where T: for<'de> Deserialize<'de> {}
    macro_rules! plain {
        ($($t:ty)*) => { $(impl<'de> Deserialize<'de> for $t { fn deserialize<D>(deserializer: D) -> Result<$t, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } })* };
    }
    plain! { bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 char String () Box<str> std::path::PathBuf std::ffi::OsString std::ffi::CString std::net::IpAddr std::net::Ipv4Addr std::net::Ipv6Addr std::net::SocketAddr std::net::SocketAddrV4 std::net::SocketAddrV6 std::time::Duration std::time::SystemTime }
    impl<'de, T: Copy> Deserialize<'de> for std::num::NonZero<T> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de, T: ?Sized> Deserialize<'de> for std::marker::PhantomData<T> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { Ok(std::marker::PhantomData) } }
    impl<'de: 'a, 'a> Deserialize<'de> for &'a str { fn deserialize<D>(deserializer: D) -> Result<&'a str, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de: 'a, 'a> Deserialize<'de> for &'a [u8] { fn deserialize<D>(deserializer: D) -> Result<&'a [u8], D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de: 'a, 'a> Deserialize<'de> for &'a std::path::Path { fn deserialize<D>(deserializer: D) -> Result<&'a std::path::Path, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de, 'a, T: ?Sized + ToOwned> Deserialize<'de> for std::borrow::Cow<'a, T> where T::Owned: Deserialize<'de> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { Ok(std::borrow::Cow::Owned(T::Owned::deserialize(deserializer)?)) } }
    fn access<'de, D: Deserializer<'de>>(deserializer: D) -> Access<D::Error> { Access { from: deserializer.source(), error: std::marker::PhantomData } }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Option<T> { fn deserialize<D>(deserializer: D) -> Result<Option<T>, D::Error> where D: Deserializer<'de> { let mut a = access(deserializer); a.next_element() } }
    macro_rules! holding {
        ($($t:ty: $make:expr;)*) => { $(impl<'de, T: Deserialize<'de>> Deserialize<'de> for $t { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { let a = access(deserializer); Ok($make(a.read()?)) } })* };
    }
    holding! { Box<T>: Box::new; std::rc::Rc<T>: std::rc::Rc::new; std::sync::Arc<T>: std::sync::Arc::new; std::cell::Cell<T>: std::cell::Cell::new; std::cell::RefCell<T>: std::cell::RefCell::new; std::sync::Mutex<T>: std::sync::Mutex::new; std::sync::RwLock<T>: std::sync::RwLock::new; std::num::Wrapping<T>: std::num::Wrapping; std::cmp::Reverse<T>: std::cmp::Reverse; }
    macro_rules! sequence {
        ($($t:ty: $($bound:path),*; $add:ident;)*) => { $(impl<'de, T: Deserialize<'de> $(+ $bound)*> Deserialize<'de> for $t { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { let mut a = access(deserializer); let mut out = <$t>::new(); while let Some(x) = a.next_element()? { out.$add(x); } Ok(out) } })* };
    }
    sequence! { Vec<T>:; push; std::collections::VecDeque<T>:; push_back; std::collections::LinkedList<T>:; push_back; std::collections::BTreeSet<T>: Ord; insert; std::collections::BinaryHeap<T>: Ord; push; }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Box<[T]> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { let v: Vec<T> = Vec::deserialize(deserializer)?; Ok(v.into_boxed_slice()) } }
    impl<'de, T: Deserialize<'de> + Eq + std::hash::Hash, S: std::hash::BuildHasher + Default> Deserialize<'de> for std::collections::HashSet<T, S> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { let mut a = access(deserializer); let mut out = std::collections::HashSet::with_hasher(S::default()); while let Some(x) = a.next_element()? { out.insert(x); } Ok(out) } }
    impl<'de, T: Deserialize<'de>, const N: usize> Deserialize<'de> for [T; N] { fn deserialize<D>(deserializer: D) -> Result<[T; N], D::Error> where D: Deserializer<'de> { let a = access(deserializer); let x: T = a.read()?; Ok([x; N]) } }
    impl<'de, K: Deserialize<'de> + Eq + std::hash::Hash, V: Deserialize<'de>, S: std::hash::BuildHasher + Default> Deserialize<'de> for std::collections::HashMap<K, V, S> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { let mut a = access(deserializer); let mut out = std::collections::HashMap::with_hasher(S::default()); while let Some((k, v)) = a.next_entry()? { out.insert(k, v); } Ok(out) } }
    impl<'de, K: Deserialize<'de> + Ord, V: Deserialize<'de>> Deserialize<'de> for std::collections::BTreeMap<K, V> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { let mut a = access(deserializer); let mut out = std::collections::BTreeMap::new(); while let Some((k, v)) = a.next_entry()? { out.insert(k, v); } Ok(out) } }
    impl<'de, T: Deserialize<'de>, E: Deserialize<'de>> Deserialize<'de> for Result<T, E> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { let a = access(deserializer); if a.more() { Ok(Ok(a.read()?)) } else { Ok(Err(a.read()?)) } } }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::ops::Range<T> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { let a = access(deserializer); Ok(std::ops::Range { start: a.read()?, end: a.read()? }) } }
    macro_rules! tuple {
        ($($($t:ident)*;)*) => { $(impl<'de, $($t: Deserialize<'de>),*> Deserialize<'de> for ($($t,)*) { fn deserialize<D0>(deserializer: D0) -> Result<Self, D0::Error> where D0: Deserializer<'de> { let a = access(deserializer); Ok(($(a.read::<$t>()?,)*)) } })* };
    }
    tuple! { A; A B; A B C; A B C D; A B C D E; A B C D E F; }
}
