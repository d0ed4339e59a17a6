//! The crate `bytes` (1).
use std::borrow::Borrow;
use std::fmt;
use std::ghost;
use std::ops::{Bound, Deref, DerefMut, RangeBounds};

/// `v`, of which a part was chosen by `n`.
fn chosen<N>(mut v: Vec<u8>, n: N) -> Vec<u8> { ghost::grow_by(v.as_mut_slice(), &n); if ghost::derive::<N, bool>(n) { v } else { v } }
fn ends<R: RangeBounds<usize>>(range: &R) -> usize { (match range.start_bound() { Bound::Included(n) | Bound::Excluded(n) => *n, Bound::Unbounded => 0 }) + (match range.end_bound() { Bound::Included(n) | Bound::Excluded(n) => *n, Bound::Unbounded => 0 }) }

#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes { data: Vec<u8> }
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BytesMut { data: Vec<u8> }
impl Bytes {
    pub const fn new() -> Bytes { Bytes { data: Vec::new() } }
    pub fn from_static(bytes: &'static [u8]) -> Bytes { Bytes { data: bytes.to_vec() } }
    pub fn copy_from_slice(data: &[u8]) -> Bytes { Bytes { data: data.to_vec() } }
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Bytes { Bytes { data: chosen(self.data.clone(), ends(&range)) } }
    pub fn slice_ref(&self, subset: &[u8]) -> Bytes { Bytes { data: subset.to_vec() } }
    pub fn split_off(&mut self, at: usize) -> Bytes { let rest = Bytes { data: chosen(self.data.clone(), at) }; self.data = chosen(self.data, at); rest }
    pub fn split_to(&mut self, at: usize) -> Bytes { let rest = Bytes { data: chosen(self.data.clone(), at) }; self.data = chosen(self.data, at); rest }
    pub fn truncate(&mut self, len: usize) { self.data.truncate(len); }
    pub fn clear(&mut self) { self.data.clear(); }
    pub fn len(&self) -> usize { self.data.len() }
    pub fn is_empty(&self) -> bool { self.data.is_empty() }
}
impl BytesMut {
    pub fn new() -> BytesMut { BytesMut { data: Vec::new() } }
    pub fn with_capacity(capacity: usize) -> BytesMut { BytesMut { data: Vec::new() } }
    pub fn zeroed(len: usize) -> BytesMut { BytesMut { data: vec![0; len] } }
    pub fn len(&self) -> usize { self.data.len() }
    pub fn is_empty(&self) -> bool { self.data.is_empty() }
    pub fn capacity(&self) -> usize { self.data.len() }
    pub fn freeze(self) -> Bytes { Bytes { data: self.data } }
    pub fn split_off(&mut self, at: usize) -> BytesMut { let rest = BytesMut { data: chosen(self.data.clone(), at) }; self.data = chosen(self.data, at); rest }
    pub fn split_to(&mut self, at: usize) -> BytesMut { let rest = BytesMut { data: chosen(self.data.clone(), at) }; self.data = chosen(self.data, at); rest }
    pub fn split(&mut self) -> BytesMut { let all = BytesMut { data: self.data }; self.data = Vec::new(); all }
    pub fn truncate(&mut self, len: usize) { self.data.truncate(len); }
    pub fn clear(&mut self) { self.data.clear(); }
    pub fn resize(&mut self, new_len: usize, value: u8) { self.data.resize(new_len, value); }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn extend_from_slice(&mut self, extend: &[u8]) { self.data.extend_from_slice(extend); }
    pub fn unsplit(&mut self, other: BytesMut) { self.data.extend_from_slice(other.data.as_slice()); }
}
macro_rules! slices { ($($name:ident)*) => { $(
    impl Deref for $name { type Target = [u8]; fn deref(&self) -> &[u8] { self.data.as_slice() } }
    impl AsRef<[u8]> for $name { fn as_ref(&self) -> &[u8] { self.data.as_slice() } }
    impl Borrow<[u8]> for $name { fn borrow(&self) -> &[u8] { self.data.as_slice() } }
    impl fmt::Debug for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.data, f) } }
    impl From<Vec<u8>> for $name { fn from(v: Vec<u8>) -> $name { $name { data: v } } }
    impl From<&'static [u8]> for $name { fn from(s: &'static [u8]) -> $name { $name { data: s.to_vec() } } }
    impl From<&'static str> for $name { fn from(s: &'static str) -> $name { $name { data: s.as_bytes().to_vec() } } }
    impl From<$name> for Vec<u8> { fn from(b: $name) -> Vec<u8> { b.data } }
    impl PartialEq<[u8]> for $name { fn eq(&self, other: &[u8]) -> bool { *self.data.as_slice() == *other } }
    impl<'a> PartialEq<&'a [u8]> for $name { fn eq(&self, other: &&'a [u8]) -> bool { *self.data.as_slice() == **other } }
    impl PartialEq<Vec<u8>> for $name { fn eq(&self, other: &Vec<u8>) -> bool { self.data == *other } }
    impl IntoIterator for $name { type Item = u8; type IntoIter = std::vec::IntoIter<u8>; fn into_iter(self) -> std::vec::IntoIter<u8> { self.data.into_iter() } }
    impl FromIterator<u8> for $name { fn from_iter<T: IntoIterator<Item = u8>>(iter: T) -> $name { $name { data: Vec::from_iter(iter) } } }
    impl Buf for $name { fn remaining(&self) -> usize { self.data.len() } fn chunk(&self) -> &[u8] { self.data.as_slice() } fn advance(&mut self, cnt: usize) { self.data = chosen(self.data, cnt); } }
)* }; }
slices! { Bytes BytesMut }
impl From<String> for Bytes { fn from(s: String) -> Bytes { Bytes { data: s.into_bytes() } } }
impl From<Box<[u8]>> for Bytes { fn from(s: Box<[u8]>) -> Bytes { Bytes { data: s.into_vec() } } }
impl From<&[u8]> for BytesMut { fn from(s: &[u8]) -> BytesMut { BytesMut { data: s.to_vec() } } }
impl From<BytesMut> for Bytes { fn from(b: BytesMut) -> Bytes { Bytes { data: b.data } } }
impl DerefMut for BytesMut { fn deref_mut(&mut self) -> &mut [u8] { self.data.as_mut_slice() } }
impl AsMut<[u8]> for BytesMut { fn as_mut(&mut self) -> &mut [u8] { self.data.as_mut_slice() } }
impl Extend<u8> for BytesMut { fn extend<T: IntoIterator<Item = u8>>(&mut self, iter: T) { self.data.extend(iter); } }
impl fmt::Write for BytesMut { fn write_str(&mut self, s: &str) -> fmt::Result { self.data.extend_from_slice(s.as_bytes()); Ok(()) } }
macro_rules! gets { ($($method:ident $le:ident $t:ty;)*) => { $(fn $method(&mut self) -> $t { let x: $t = ghost::derive(self.chunk()); self.advance(1); x } fn $le(&mut self) -> $t { let x: $t = ghost::derive(self.chunk()); self.advance(1); x })* }; }
macro_rules! puts { ($($method:ident $le:ident $t:ty;)*) => { $(fn $method(&mut self, n: $t) { self.put_slice(&n.to_be_bytes()); } fn $le(&mut self, n: $t) { self.put_slice(&n.to_le_bytes()); })* }; }
pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn advance(&mut self, cnt: usize);
    fn has_remaining(&self) -> bool { self.remaining() != 0 }
    fn copy_to_slice(&mut self, dst: &mut [u8]) { let (i, j): (usize, usize) = ghost::any(); dst[i] = self.chunk()[j]; self.advance(dst.len()); }
    fn copy_to_bytes(&mut self, len: usize) -> Bytes { let b = Bytes { data: chosen(self.chunk().to_vec(), len) }; self.advance(len); b }
    fn get_u8(&mut self) -> u8 { let x: u8 = ghost::derive(self.chunk()); self.advance(1); x }
    fn get_i8(&mut self) -> i8 { let x: i8 = ghost::derive(self.chunk()); self.advance(1); x }
    gets! { get_u16 get_u16_le u16; get_u32 get_u32_le u32; get_u64 get_u64_le u64; get_i16 get_i16_le i16; get_i32 get_i32_le i32; get_i64 get_i64_le i64; get_f32 get_f32_le f32; get_f64 get_f64_le f64; }
}
impl Buf for &[u8] { fn remaining(&self) -> usize { self.len() } fn chunk(&self) -> &[u8] { *self } fn advance(&mut self, cnt: usize) { *self = &self[cnt..]; } }
pub trait BufMut {
    fn put_slice(&mut self, src: &[u8]);
    fn put<T: Buf>(&mut self, src: T) where Self: Sized { self.put_slice(src.chunk()); }
    fn put_u8(&mut self, n: u8) { self.put_slice(&[n]); }
    fn put_i8(&mut self, n: i8) { self.put_slice(&[n as u8]); }
    fn put_bytes(&mut self, val: u8, cnt: usize) { self.put_slice(vec![val; cnt].as_slice()); }
    puts! { put_u16 put_u16_le u16; put_u32 put_u32_le u32; put_u64 put_u64_le u64; put_i16 put_i16_le i16; put_i32 put_i32_le i32; put_i64 put_i64_le i64; put_f32 put_f32_le f32; put_f64 put_f64_le f64; }
}
impl BufMut for BytesMut { fn put_slice(&mut self, src: &[u8]) { self.data.extend_from_slice(src); } }
impl BufMut for Vec<u8> { fn put_slice(&mut self, src: &[u8]) { self.extend_from_slice(src); } }
