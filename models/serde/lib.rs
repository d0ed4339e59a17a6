//! The crate `serde` (1). A hand-written implementation says what it gives to the serializer; a derived one gives every field.
pub use self::de::{Deserialize, DeserializeOwned, Deserializer};
pub use self::ser::{Serialize, Serializer};

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
        type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
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
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>;
        fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error>;
        fn collect_str<T>(self, value: &T) -> Result<Self::Ok, Self::Error> where T: ?Sized + Display { let s = value.to_string(); self.serialize_str(s.as_str()) }
        fn collect_seq<I>(self, iter: I) -> Result<Self::Ok, Self::Error> where I: IntoIterator, <I as IntoIterator>::Item: Serialize { let mut seq = self.serialize_seq(None)?; let mut it = iter.into_iter(); while let Some(x) = it.next() { seq.serialize_element(&x)?; } seq.end() }
        fn is_human_readable(&self) -> bool { true }
    }
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
    primitive! { bool, serialize_bool; i8, serialize_i8; i16, serialize_i16; i32, serialize_i32; i64, serialize_i64; u8, serialize_u8; u16, serialize_u16; u32, serialize_u32; u64, serialize_u64; f32, serialize_f32; f64, serialize_f64; char, serialize_char; }
    impl Serialize for usize { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_u64(*self as u64) } }
    impl Serialize for isize { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_i64(*self as i64) } }
    impl Serialize for () { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_unit() } }
    impl Serialize for str { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_str(self) } }
    impl Serialize for String { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.serialize_str(self.as_str()) } }
    impl<T: ?Sized + Serialize> Serialize for &T { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { (**self).serialize(serializer) } }
    impl<T: ?Sized + Serialize> Serialize for &mut T { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { (**self).serialize(serializer) } }
    impl<T: ?Sized + Serialize> Serialize for Box<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { (**self).serialize(serializer) } }
    impl<T: ?Sized + Serialize> Serialize for std::rc::Rc<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { (**self).serialize(serializer) } }
    impl<T: ?Sized + Serialize> Serialize for std::sync::Arc<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { (**self).serialize(serializer) } }
    impl<'a, T: ?Sized + Serialize + ToOwned> Serialize for std::borrow::Cow<'a, T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { (**self).serialize(serializer) } }
    impl<T: Serialize> Serialize for Option<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { match self { Some(v) => serializer.serialize_some(v), None => serializer.serialize_none() } } }
    impl<T: Serialize> Serialize for [T] { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize, const N: usize> Serialize for [T; N] { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize> Serialize for Vec<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize, H> Serialize for std::collections::HashSet<T, H> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<T: Serialize> Serialize for std::collections::BTreeSet<T> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { serializer.collect_seq(self) } }
    impl<K: Serialize, V: Serialize, H> Serialize for std::collections::HashMap<K, V, H> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { let mut map = serializer.serialize_map(Some(self.len()))?; let mut it = self.iter(); while let Some((k, v)) = it.next() { map.serialize_entry(k, v)?; } map.end() } }
    impl<K: Serialize, V: Serialize> Serialize for std::collections::BTreeMap<K, V> { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { let mut map = serializer.serialize_map(Some(self.len()))?; let mut it = self.iter(); while let Some((k, v)) = it.next() { map.serialize_entry(k, v)?; } map.end() } }
    impl<A: Serialize, B: Serialize> Serialize for (A, B) { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { let mut t = serializer.serialize_tuple(2)?; t.serialize_element(&self.0)?; t.serialize_element(&self.1)?; t.end() } }
    impl<A: Serialize, B: Serialize, C: Serialize> Serialize for (A, B, C) { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: Serializer { let mut t = serializer.serialize_tuple(3)?; t.serialize_element(&self.0)?; t.serialize_element(&self.1)?; t.serialize_element(&self.2)?; t.end() } }
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
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { match ghost::derive::<Self, u8>(self) { 0 => visitor.visit_str(ghost::derive(self)), 1 => visitor.visit_u64(ghost::derive(self)), 2 => visitor.visit_bool(ghost::derive(self)), 3 => visitor.visit_map(Access { from: ghost::derive(self), error: std::marker::PhantomData }), _ => visitor.visit_seq(Access { from: ghost::derive(self), error: std::marker::PhantomData }) } }
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
        fn deserialize_enum<V>(self, name: &'static str, variants: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> where V: Visitor<'de> { ghost::derive((self, visitor)) }
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
    /// The elements or entries of what is read.
    struct Access<E> { from: u8, error: std::marker::PhantomData<E> }
    impl<'de, E: Error> SeqAccess<'de> for Access<E> { type Error = E; fn next_element<T>(&mut self) -> Result<Option<T>, E> where T: Deserialize<'de> { ghost::derive(self.from) } }
    impl<'de, E: Error> MapAccess<'de> for Access<E> { type Error = E; fn next_key<K>(&mut self) -> Result<Option<K>, E> where K: Deserialize<'de> { ghost::derive(self.from) } fn next_value<V>(&mut self) -> Result<V, E> where V: Deserialize<'de> { ghost::derive(self.from) } }
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
    plain! { bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 char String () }
    impl<'de: 'a, 'a> Deserialize<'de> for &'a str { fn deserialize<D>(deserializer: D) -> Result<&'a str, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Option<T> { fn deserialize<D>(deserializer: D) -> Result<Option<T>, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Vec<T> { fn deserialize<D>(deserializer: D) -> Result<Vec<T>, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Box<T> { fn deserialize<D>(deserializer: D) -> Result<Box<T>, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de, T: Deserialize<'de>, const N: usize> Deserialize<'de> for [T; N] { fn deserialize<D>(deserializer: D) -> Result<[T; N], D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>, S> Deserialize<'de> for std::collections::HashMap<K, V, S> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for std::collections::BTreeMap<K, V> { fn deserialize<D>(deserializer: D) -> Result<Self, D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
    impl<'de, A: Deserialize<'de>, B: Deserialize<'de>> Deserialize<'de> for (A, B) { fn deserialize<D>(deserializer: D) -> Result<(A, B), D::Error> where D: Deserializer<'de> { ghost::derive(deserializer.source()) } }
}
