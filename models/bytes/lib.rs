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
    pub fn is_unique(&self) -> bool { ghost::any() }
    pub fn from_owner<T>(owner: T) -> Self where T: AsRef<[u8]> + Send + 'static { Bytes { data: owner.as_ref().to_vec() } }
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes> { if ghost::any() { Ok(BytesMut { data: self.data }) } else { Err(self) } }
}
impl BytesMut {
    pub fn spare_capacity_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>] { ghost::derive(&mut self.data) }
    pub unsafe fn set_len(&mut self, len: usize) { ghost::grow_by(self.data.as_mut_slice(), len); }
    pub fn try_reclaim(&mut self, additional: usize) -> bool { ghost::any() }
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
    impl From<$name> for Vec<u8> { fn from(b: $name) -> Vec<u8> { b.data } }
    impl PartialEq<[u8]> for $name { fn eq(&self, other: &[u8]) -> bool { *self.data.as_slice() == *other } }
    impl<'a> PartialEq<&'a [u8]> for $name { fn eq(&self, other: &&'a [u8]) -> bool { *self.data.as_slice() == **other } }
    impl PartialEq<Vec<u8>> for $name { fn eq(&self, other: &Vec<u8>) -> bool { self.data == *other } }
    impl IntoIterator for $name { type Item = u8; type IntoIter = std::vec::IntoIter<u8>; fn into_iter(self) -> std::vec::IntoIter<u8> { self.data.into_iter() } }
    impl FromIterator<u8> for $name { fn from_iter<T: IntoIterator<Item = u8>>(iter: T) -> $name { $name { data: Vec::from_iter(iter) } } }
    impl Buf for $name { fn remaining(&self) -> usize { self.data.len() } fn chunk(&self) -> &[u8] { self.data.as_slice() } fn advance(&mut self, cnt: usize) { self.data = chosen(self.data, cnt); } }
)* }; }
slices! { Bytes BytesMut }
impl From<&'static str> for Bytes { fn from(s: &'static str) -> Bytes { Bytes { data: s.as_bytes().to_vec() } } }
impl From<String> for Bytes { fn from(s: String) -> Bytes { Bytes { data: s.into_bytes() } } }
impl From<&'static [u8]> for Bytes { fn from(s: &'static [u8]) -> Bytes { Bytes { data: s.to_vec() } } }
impl<const N: usize> From<&'static [u8; N]> for Bytes { fn from(s: &'static [u8; N]) -> Bytes { Bytes { data: s.to_vec() } } }
impl From<Box<[u8]>> for Bytes { fn from(s: Box<[u8]>) -> Bytes { Bytes { data: s.into_vec() } } }
impl From<&[u8]> for BytesMut { fn from(s: &[u8]) -> BytesMut { BytesMut { data: s.to_vec() } } }
impl From<BytesMut> for Bytes { fn from(b: BytesMut) -> Bytes { Bytes { data: b.data } } }
impl DerefMut for BytesMut { fn deref_mut(&mut self) -> &mut [u8] { self.data.as_mut_slice() } }
impl AsMut<[u8]> for BytesMut { fn as_mut(&mut self) -> &mut [u8] { self.data.as_mut_slice() } }
impl Extend<u8> for BytesMut { fn extend<T: IntoIterator<Item = u8>>(&mut self, iter: T) { self.data.extend(iter); } }
impl fmt::Write for BytesMut { fn write_str(&mut self, s: &str) -> fmt::Result { self.data.extend_from_slice(s.as_bytes()); Ok(()) } }
macro_rules! gets { ($($method:ident $le:ident $t:ty;)*) => { $(fn $method(&mut self) -> $t { let x: $t = ghost::derive(self.chunk()); self.advance(1); x } fn $le(&mut self) -> $t { let x: $t = ghost::derive(self.chunk()); self.advance(1); x })* }; }
macro_rules! puts { ($($method:ident $le:ident $t:ty;)*) => { $(fn $method(&mut self, n: $t) { self.put_slice(&n.to_be_bytes()); } fn $le(&mut self, n: $t) { self.put_slice(&n.to_le_bytes()); })* }; }
macro_rules! more_gets { ($($method:ident $le:ident $t:ty;)*) => { $(fn $method(&mut self, nbytes: usize) -> $t { let x: $t = ghost::derive((self.chunk(), nbytes)); self.advance(nbytes); x } fn $le(&mut self, nbytes: usize) -> $t { let x: $t = ghost::derive((self.chunk(), nbytes)); self.advance(nbytes); x })* }; }
macro_rules! more_puts { ($($method:ident $le:ident $t:ty;)*) => { $(fn $method(&mut self, n: $t, nbytes: usize) { self.put_slice(&n.to_be_bytes()[..nbytes]); } fn $le(&mut self, n: $t, nbytes: usize) { self.put_slice(&n.to_le_bytes()[..nbytes]); })* }; }
pub trait Buf {
    fn chunks_vectored<'a>(&'a self, dst: &mut [std::io::IoSlice<'a>]) -> usize { let i: usize = ghost::any(); dst[i] = std::io::IoSlice::new(self.chunk()); self.remaining() }
    fn take(self, limit: usize) -> buf::Take<Self> where Self: Sized { buf::Take { inner: self, limit } }
    fn chain<U: Buf>(self, next: U) -> buf::Chain<Self, U> where Self: Sized { buf::Chain { a: self, b: next } }
    fn reader(self) -> buf::Reader<Self> where Self: Sized { buf::Reader { buf: self } }
    more_gets! { get_uint get_uint_le u64; get_int get_int_le i64; }
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
    fn remaining_mut(&self) -> usize { ghost::any() }
    fn has_remaining_mut(&self) -> bool { ghost::any() }
    unsafe fn advance_mut(&mut self, cnt: usize) {}
    fn chunk_mut(&mut self) -> &mut buf::UninitSlice { ghost::derive(self) }
    fn limit(self, limit: usize) -> buf::Limit<Self> where Self: Sized { buf::Limit { inner: self, limit } }
    fn writer(self) -> buf::Writer<Self> where Self: Sized { buf::Writer { buf: self } }
    fn chain_mut<U: BufMut>(self, next: U) -> buf::Chain<Self, U> where Self: Sized { buf::Chain { a: self, b: next } }
    more_puts! { put_uint put_uint_le u64; put_int put_int_le i64; }
    fn put<T: Buf>(&mut self, src: T) where Self: Sized { self.put_slice(src.chunk()); }
    fn put_u8(&mut self, n: u8) { self.put_slice(&[n]); }
    fn put_i8(&mut self, n: i8) { self.put_slice(&[n as u8]); }
    fn put_bytes(&mut self, val: u8, cnt: usize) { self.put_slice(vec![val; cnt].as_slice()); }
    puts! { put_u16 put_u16_le u16; put_u32 put_u32_le u32; put_u64 put_u64_le u64; put_i16 put_i16_le i16; put_i32 put_i32_le i32; put_i64 put_i64_le i64; put_f32 put_f32_le f32; put_f64 put_f64_le f64; }
}
impl BufMut for BytesMut { fn put_slice(&mut self, src: &[u8]) { self.data.extend_from_slice(src); } fn chunk_mut(&mut self) -> &mut buf::UninitSlice { ghost::derive(&mut self.data) } }
impl BufMut for Vec<u8> { fn put_slice(&mut self, src: &[u8]) { self.extend_from_slice(src); } }
impl Extend<Bytes> for BytesMut { fn extend<T: IntoIterator<Item = Bytes>>(&mut self, iter: T) { let mut it = iter.into_iter(); while let Some(b) = it.next() { self.data.extend_from_slice(b.data.as_slice()); } } }
impl<'a> Extend<&'a u8> for BytesMut { fn extend<T: IntoIterator<Item = &'a u8>>(&mut self, iter: T) { self.data.extend(iter); } }
impl<'a> IntoIterator for &'a Bytes { type Item = &'a u8; type IntoIter = std::slice::Iter<'a, u8>; fn into_iter(self) -> std::slice::Iter<'a, u8> { self.data.iter() } }
impl From<Bytes> for BytesMut { fn from(b: Bytes) -> BytesMut { BytesMut { data: b.data } } }
impl From<&str> for BytesMut { fn from(s: &str) -> BytesMut { BytesMut { data: s.as_bytes().to_vec() } } }
impl PartialEq<str> for Bytes { fn eq(&self, other: &str) -> bool { *self.data.as_slice() == *other.as_bytes() } }
impl<'a> PartialEq<&'a str> for Bytes { fn eq(&self, other: &&'a str) -> bool { *self.data.as_slice() == *other.as_bytes() } }
impl serde::Serialize for Bytes { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: serde::Serializer { serializer.serialize_bytes(self.data.as_slice()) } }
impl fmt::LowerHex for Bytes { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = ghost::derive(&self.data); f.write_str(s) } }
impl<T: BufMut + ?Sized> BufMut for &mut T { fn put_slice(&mut self, src: &[u8]) { (**self).put_slice(src) } }
impl<T: BufMut + ?Sized> BufMut for Box<T> { fn put_slice(&mut self, src: &[u8]) { (**self).put_slice(src) } }
impl BufMut for &mut [u8] { fn put_slice(&mut self, src: &[u8]) { let (i, j): (usize, usize) = ghost::any(); self[i] = src[j]; } }
impl<T: Buf + ?Sized> Buf for &mut T { fn remaining(&self) -> usize { (**self).remaining() } fn chunk(&self) -> &[u8] { (**self).chunk() } fn advance(&mut self, cnt: usize) { (**self).advance(cnt) } }
impl<T: Buf + ?Sized> Buf for Box<T> { fn remaining(&self) -> usize { (**self).remaining() } fn chunk(&self) -> &[u8] { (**self).chunk() } fn advance(&mut self, cnt: usize) { (**self).advance(cnt) } }
impl<T: AsRef<[u8]>> Buf for std::io::Cursor<T> { fn remaining(&self) -> usize { self.get_ref().as_ref().len() - self.position() as usize } fn chunk(&self) -> &[u8] { &self.get_ref().as_ref()[self.position() as usize..] } fn advance(&mut self, cnt: usize) { self.set_position(self.position() + cnt as u64); } }
impl Buf for std::collections::VecDeque<u8> { fn remaining(&self) -> usize { self.len() } fn chunk(&self) -> &[u8] { self.as_slices().0 } fn advance(&mut self, cnt: usize) { self.drain(..cnt); } }
pub mod buf {
    use std::ghost;
    pub use super::{Buf, BufMut};
    #[derive(Debug)]
    pub struct Take<T> { pub(crate) inner: T, pub(crate) limit: usize }
    impl<T> Take<T> { pub fn into_inner(self) -> T { self.inner } pub fn get_ref(&self) -> &T { &self.inner } pub fn get_mut(&mut self) -> &mut T { &mut self.inner } pub fn limit(&self) -> usize { self.limit } pub fn set_limit(&mut self, lim: usize) { self.limit = lim; } }
    impl<T: Buf> Buf for Take<T> { fn remaining(&self) -> usize { std::cmp::min(self.inner.remaining(), self.limit) } fn chunk(&self) -> &[u8] { &self.inner.chunk()[..self.limit] } fn advance(&mut self, cnt: usize) { self.inner.advance(cnt); self.limit -= cnt; } }
    #[derive(Debug)]
    pub struct Limit<T> { pub(crate) inner: T, pub(crate) limit: usize }
    impl<T> Limit<T> { pub fn into_inner(self) -> T { self.inner } pub fn get_ref(&self) -> &T { &self.inner } pub fn get_mut(&mut self) -> &mut T { &mut self.inner } pub fn limit(&self) -> usize { self.limit } pub fn set_limit(&mut self, lim: usize) { self.limit = lim; } }
    impl<T: BufMut> BufMut for Limit<T> { fn put_slice(&mut self, src: &[u8]) { self.inner.put_slice(src); self.limit -= src.len(); } fn remaining_mut(&self) -> usize { self.limit } }
    #[derive(Debug)]
    pub struct Chain<T, U> { pub(crate) a: T, pub(crate) b: U }
    impl<T, U> Chain<T, U> { pub fn first_ref(&self) -> &T { &self.a } pub fn first_mut(&mut self) -> &mut T { &mut self.a } pub fn last_ref(&self) -> &U { &self.b } pub fn last_mut(&mut self) -> &mut U { &mut self.b } pub fn into_inner(self) -> (T, U) { (self.a, self.b) } }
    impl<T: Buf, U: Buf> Buf for Chain<T, U> { fn remaining(&self) -> usize { self.a.remaining() + self.b.remaining() } fn chunk(&self) -> &[u8] { if self.a.has_remaining() { self.a.chunk() } else { self.b.chunk() } } fn advance(&mut self, cnt: usize) { self.a.advance(cnt); self.b.advance(cnt); } }
    impl<T: BufMut, U: BufMut> BufMut for Chain<T, U> { fn put_slice(&mut self, src: &[u8]) { self.a.put_slice(src); self.b.put_slice(src); } }
    #[derive(Debug)]
    pub struct Reader<B> { pub(crate) buf: B }
    impl<B> Reader<B> { pub fn get_ref(&self) -> &B { &self.buf } pub fn get_mut(&mut self) -> &mut B { &mut self.buf } pub fn into_inner(self) -> B { self.buf } }
    impl<B: Buf> std::io::Read for Reader<B> { fn read(&mut self, dst: &mut [u8]) -> std::io::Result<usize> { let n = std::cmp::min(self.buf.remaining(), dst.len()); self.buf.copy_to_slice(&mut dst[..n]); Ok(n) } }
    #[derive(Debug)]
    pub struct Writer<B> { pub(crate) buf: B }
    impl<B> Writer<B> { pub fn get_ref(&self) -> &B { &self.buf } pub fn get_mut(&mut self) -> &mut B { &mut self.buf } pub fn into_inner(self) -> B { self.buf } }
    impl<B: BufMut> std::io::Write for Writer<B> { fn write(&mut self, src: &[u8]) -> std::io::Result<usize> { self.buf.put_slice(src); Ok(src.len()) } fn flush(&mut self) -> std::io::Result<()> { Ok(()) } }
    pub struct UninitSlice([std::mem::MaybeUninit<u8>]);
    impl UninitSlice { pub fn len(&self) -> usize { self.0.len() } pub fn as_mut_ptr(&mut self) -> *mut u8 { ghost::derive(&mut self.0) } pub unsafe fn as_uninit_slice_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>] { &mut self.0 } pub fn write_byte(&mut self, index: usize, byte: u8) { self.0[index].write(byte); } pub fn copy_from_slice(&mut self, src: &[u8]) { let (i, j): (usize, usize) = ghost::any(); self.0[i].write(src[j]); } }
    impl std::ops::Index<std::ops::RangeTo<usize>> for UninitSlice { type Output = UninitSlice; fn index(&self, index: std::ops::RangeTo<usize>) -> &UninitSlice { self } }
    impl std::ops::IndexMut<std::ops::RangeTo<usize>> for UninitSlice { fn index_mut(&mut self, index: std::ops::RangeTo<usize>) -> &mut UninitSlice { self } }
}
