//! Strings of the operating system and of C.
use crate::borrow::{Borrow, Cow};
use crate::cmp::Ordering;
use crate::error::Error;
use crate::flow::{self, part, test};
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut, Index, RangeFull};
use crate::rc::Rc;
use crate::sync::Arc;

pub mod os_str { pub use super::{Display, OsStr, OsString}; }
pub mod c_str { pub use super::{CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError}; }

pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;
#[lang = "c_void"]
pub enum c_void { __Variant1, __Variant2 }

#[lang = "OsString"]
pub struct OsString { inner: Vec<u8> }
#[lang = "OsStr"]
pub struct OsStr { inner: [u8] }
/// The bytes of `s` as a string of the operating system.
pub(crate) fn os(s: &[u8]) -> &OsStr { unsafe { &*(s as *const [u8] as *const OsStr) } }

impl OsString {
    pub const fn new() -> OsString { OsString { inner: Vec::new() } }
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self { OsString { inner: bytes } }
    pub fn as_os_str(&self) -> &OsStr { os(&self.inner.buf) }
    pub fn into_encoded_bytes(self) -> Vec<u8> { self.inner }
    pub fn into_string(self) -> Result<String, OsString> { if test(&self.inner) { Ok(String { vec: self.inner }) } else { Err(self) } }
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) { self.inner.extend_from_slice(&s.as_ref().inner); }
    pub fn with_capacity(capacity: usize) -> OsString { OsString { inner: Vec::new() } }
    pub fn clear(&mut self) { self.inner.clear(); }
    pub fn capacity(&self) -> usize { self.inner.len() }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { self.inner.try_reserve(additional) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { self.inner.try_reserve(additional) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn leak<'a>(self) -> &'a mut OsStr { unsafe { &mut *(self.inner.leak() as *mut [u8] as *mut OsStr) } }
    pub fn into_boxed_os_str(self) -> Box<OsStr> { ghost::boxed(OsStr { inner: self.inner.buf }) }
}
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr { s.as_ref() }
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self { os(bytes) }
    pub fn to_str(&self) -> Option<&str> { if test(&self.inner) { Some(ghost::text(&self.inner)) } else { None } }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { if test(&self.inner) { Cow::Borrowed(ghost::text(&self.inner)) } else { Cow::Owned(ghost::derive(&self.inner)) } }
    pub fn to_os_string(&self) -> OsString { OsString { inner: self.inner.to_vec() } }
    pub fn is_empty(&self) -> bool { self.inner.len() == 0 }
    pub fn len(&self) -> usize { self.inner.len() }
    pub fn into_os_string(self: Box<OsStr>) -> OsString { OsString { inner: Vec { buf: self.inner } } }
    pub fn as_encoded_bytes(&self) -> &[u8] { &self.inner }
    pub fn make_ascii_lowercase(&mut self) { self.inner.make_ascii_lowercase(); }
    pub fn make_ascii_uppercase(&mut self) { self.inner.make_ascii_uppercase(); }
    pub fn to_ascii_lowercase(&self) -> OsString { OsString { inner: self.inner.to_ascii_lowercase() } }
    pub fn to_ascii_uppercase(&self) -> OsString { OsString { inner: self.inner.to_ascii_uppercase() } }
    pub fn is_ascii(&self) -> bool { test(&self.inner) }
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool { test((&self.inner, other.as_ref())) }
    pub fn display(&self) -> Display<'_> { Display { os_str: self } }
}
pub struct Display<'a> { os_str: &'a OsStr }
impl fmt::Display for Display<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.os_str) } }
impl fmt::Debug for Display<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.os_str) } }
impl fmt::Debug for OsString { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.as_os_str()) } }
impl fmt::Debug for OsStr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self) } }
impl Deref for OsString { type Target = OsStr; fn deref(&self) -> &OsStr { os(&self.inner.buf) } }
impl DerefMut for OsString { fn deref_mut(&mut self) -> &mut OsStr { unsafe { &mut *(&mut self.inner.buf as *mut [u8] as *mut OsStr) } } }
impl Index<RangeFull> for OsString { type Output = OsStr; fn index(&self, _index: RangeFull) -> &OsStr { self.as_os_str() } }
impl Default for OsString { fn default() -> Self { OsString::new() } }
impl Default for &OsStr { fn default() -> Self { os(&[]) } }
impl Clone for OsString { fn clone(&self) -> Self { OsString { inner: self.inner.clone() } } }
impl Clone for Box<OsStr> { fn clone(&self) -> Self { self.to_os_string().into_boxed_os_str() } }
impl PartialEq for OsString { fn eq(&self, other: &OsString) -> bool { self.inner == other.inner } }
impl PartialEq for OsStr { fn eq(&self, other: &OsStr) -> bool { self.inner == other.inner } }
impl PartialEq<str> for OsString { fn eq(&self, other: &str) -> bool { test((&self.inner, other)) } }
impl PartialEq<OsString> for str { fn eq(&self, other: &OsString) -> bool { test((self, &other.inner)) } }
impl PartialEq<&str> for OsString { fn eq(&self, other: &&str) -> bool { test((&self.inner, *other)) } }
impl<'a> PartialEq<OsString> for &'a str { fn eq(&self, other: &OsString) -> bool { test((*self, &other.inner)) } }
impl PartialEq<str> for OsStr { fn eq(&self, other: &str) -> bool { test((&self.inner, other)) } }
impl PartialEq<OsStr> for str { fn eq(&self, other: &OsStr) -> bool { test((self, &other.inner)) } }
impl PartialEq<OsStr> for OsString { fn eq(&self, other: &OsStr) -> bool { test((&self.inner, &other.inner)) } }
impl<'a> PartialEq<&'a OsStr> for OsString { fn eq(&self, other: &&'a OsStr) -> bool { test((&self.inner, &other.inner)) } }
impl PartialEq<OsString> for OsStr { fn eq(&self, other: &OsString) -> bool { test((&self.inner, &other.inner)) } }
impl<'a> PartialEq<OsString> for &'a OsStr { fn eq(&self, other: &OsString) -> bool { test((&self.inner, &other.inner)) } }
impl Eq for OsString {}
impl Eq for OsStr {}
impl PartialOrd for OsString { fn partial_cmp(&self, other: &OsString) -> Option<Ordering> { self.inner.partial_cmp(&other.inner) } }
impl PartialOrd for OsStr { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering> { self.inner.partial_cmp(&other.inner) } }
impl Ord for OsString { fn cmp(&self, other: &OsString) -> Ordering { self.inner.cmp(&other.inner) } }
impl Ord for OsStr { fn cmp(&self, other: &OsStr) -> Ordering { self.inner.cmp(&other.inner) } }
impl Hash for OsString { fn hash<H: Hasher>(&self, state: &mut H) { self.inner.hash(state) } }
impl Hash for OsStr { fn hash<H: Hasher>(&self, state: &mut H) { self.inner.hash(state) } }
impl Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr { self.as_os_str() } }
impl ToOwned for OsStr { type Owned = OsString; fn to_owned(&self) -> OsString { self.to_os_string() } }
impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr { self } }
impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr { self.as_os_str() } }
impl AsRef<OsStr> for str { fn as_ref(&self) -> &OsStr { os(ghost::bytes(self)) } }
impl AsRef<OsStr> for String { fn as_ref(&self) -> &OsStr { os(&self.vec.buf) } }
impl From<String> for OsString { fn from(s: String) -> OsString { OsString { inner: s.vec } } }
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString { fn from(s: &T) -> OsString { s.as_ref().to_os_string() } }
impl From<Box<OsStr>> for OsString { fn from(boxed: Box<OsStr>) -> OsString { boxed.into_os_string() } }
impl From<OsString> for Box<OsStr> { fn from(s: OsString) -> Box<OsStr> { s.into_boxed_os_str() } }
impl From<&OsStr> for Box<OsStr> { fn from(s: &OsStr) -> Box<OsStr> { s.to_os_string().into_boxed_os_str() } }
impl From<OsString> for Arc<OsStr> { fn from(s: OsString) -> Arc<OsStr> { Arc::from(s.into_boxed_os_str()) } }
impl From<OsString> for Rc<OsStr> { fn from(s: OsString) -> Rc<OsStr> { Rc::from(s.into_boxed_os_str()) } }
impl<'a> From<OsString> for Cow<'a, OsStr> { fn from(s: OsString) -> Cow<'a, OsStr> { Cow::Owned(s) } }
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> { fn from(s: &'a OsStr) -> Cow<'a, OsStr> { Cow::Borrowed(s) } }
impl<'a> From<&'a OsString> for Cow<'a, OsStr> { fn from(s: &'a OsString) -> Cow<'a, OsStr> { Cow::Borrowed(s.as_os_str()) } }
impl<'a> From<Cow<'a, OsStr>> for OsString { fn from(s: Cow<'a, OsStr>) -> Self { s.into_owned() } }
impl<'a> TryFrom<&'a OsStr> for &'a str { type Error = crate::str::Utf8Error; fn try_from(value: &'a OsStr) -> Result<&'a str, crate::str::Utf8Error> { crate::str::from_utf8(&value.inner) } }
impl crate::str::FromStr for OsString { type Err = crate::convert::Infallible; fn from_str(s: &str) -> Result<OsString, Self::Err> { Ok(OsString::from(s)) } }
impl fmt::Write for OsString { fn write_str(&mut self, s: &str) -> fmt::Result { self.push(s); Ok(()) } }
impl Extend<OsString> for OsString { fn extend<T: IntoIterator<Item = OsString>>(&mut self, iter: T) { let mut iter = iter.into_iter(); while let Some(s) = iter.next() { self.push(s); } } }
impl<'a> Extend<&'a OsStr> for OsString { fn extend<T: IntoIterator<Item = &'a OsStr>>(&mut self, iter: T) { let mut iter = iter.into_iter(); while let Some(s) = iter.next() { self.push(s); } } }
impl FromIterator<OsString> for OsString { fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self { let mut s = OsString::new(); s.extend(iter); s } }
impl<'a> FromIterator<&'a OsStr> for OsString { fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self { let mut s = OsString::new(); s.extend(iter); s } }

// ---- C ----

#[lang = "CString"]
#[derive(PartialEq, PartialOrd, Eq, Ord, Hash, Clone)]
pub struct CString { inner: Vec<u8> }
#[lang = "CStr"]
pub struct CStr { inner: [u8] }
fn c(s: &[u8]) -> &CStr { unsafe { &*(s as *const [u8] as *const CStr) } }
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NulError(usize, Vec<u8>);
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FromBytesUntilNulError(());
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FromVecWithNulError { bytes: Vec<u8> }
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IntoStringError { inner: CString, error: crate::str::Utf8Error }
impl FromVecWithNulError { pub fn as_bytes(&self) -> &[u8] { &self.bytes.buf } pub fn into_bytes(self) -> Vec<u8> { self.bytes } }
impl NulError { pub fn nul_position(&self) -> usize { self.0 } pub fn into_vec(self) -> Vec<u8> { self.1 } }
impl IntoStringError { pub fn into_cstring(self) -> CString { self.inner } pub fn utf8_error(&self) -> crate::str::Utf8Error { self.error } }
impl fmt::Display for NulError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.0) } }
impl fmt::Display for FromBytesWithNulError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(*self) } }
impl fmt::Display for FromBytesUntilNulError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("data provided does not contain a nul") } }
impl fmt::Display for FromVecWithNulError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(&self.bytes) } }
impl fmt::Display for IntoStringError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("C string contained non-utf8 bytes") } }
impl Error for NulError {}
impl Error for FromBytesWithNulError {}
impl Error for FromBytesUntilNulError {}
impl Error for FromVecWithNulError {}
impl Error for IntoStringError {}
impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> { let inner: Vec<u8> = t.into(); if test(&inner) { Ok(CString { inner }) } else { Err(NulError(ghost::derive(&inner), inner)) } }
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self { CString { inner: v } }
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self { CString { inner: v } }
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError> { if test(&v) { Ok(CString { inner: v }) } else { Err(FromVecWithNulError { bytes: v }) } }
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString { ghost::derive(ptr) }
    pub fn into_raw(self) -> *mut c_char { ghost::derive(self.inner) }
    pub fn into_string(self) -> Result<String, IntoStringError> { if test(&self.inner) { Ok(String { vec: self.inner }) } else { Err(IntoStringError { error: ghost::derive(&self.inner), inner: self }) } }
    pub fn into_bytes(self) -> Vec<u8> { self.inner }
    pub fn into_bytes_with_nul(self) -> Vec<u8> { self.inner }
    pub fn as_bytes(&self) -> &[u8] { &self.inner.buf }
    pub fn as_bytes_with_nul(&self) -> &[u8] { &self.inner.buf }
    pub fn as_c_str(&self) -> &CStr { c(&self.inner.buf) }
    pub fn into_boxed_c_str(self) -> Box<CStr> { ghost::boxed(CStr { inner: self.inner.buf }) }
}
impl CStr {
    pub unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr { ghost::derive(ptr) }
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> { if test(bytes) { Ok(c(part(bytes, bytes))) } else { Err(FromBytesUntilNulError(())) } }
    pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> { if test(bytes) { Ok(c(bytes)) } else { Err(FromBytesWithNulError::NotNulTerminated) } }
    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr { c(bytes) }
    pub const fn as_ptr(&self) -> *const c_char { &self.inner[flow::at()] as *const u8 as *const c_char }
    pub const fn count_bytes(&self) -> usize { self.inner.len() }
    pub const fn is_empty(&self) -> bool { self.inner.len() == 0 }
    pub const fn to_bytes(&self) -> &[u8] { &self.inner }
    pub const fn to_bytes_with_nul(&self) -> &[u8] { &self.inner }
    pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> { crate::str::from_utf8(&self.inner) }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { String::from_utf8_lossy(&self.inner) }
    pub fn into_c_string(self: Box<Self>) -> CString { CString { inner: Vec { buf: self.inner } } }
}
impl Deref for CString { type Target = CStr; fn deref(&self) -> &CStr { c(&self.inner.buf) } }
impl fmt::Debug for CString { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(&self.inner) } }
impl fmt::Debug for CStr { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self) } }
impl Default for CString { fn default() -> CString { CString { inner: Vec::new() } } }
impl PartialEq for CStr { fn eq(&self, other: &CStr) -> bool { self.inner == other.inner } }
impl Eq for CStr {}
impl PartialOrd for CStr { fn partial_cmp(&self, other: &CStr) -> Option<Ordering> { self.inner.partial_cmp(&other.inner) } }
impl Ord for CStr { fn cmp(&self, other: &CStr) -> Ordering { self.inner.cmp(&other.inner) } }
impl Hash for CStr { fn hash<H: Hasher>(&self, state: &mut H) { self.inner.hash(state) } }
impl Borrow<CStr> for CString { fn borrow(&self) -> &CStr { self.as_c_str() } }
impl ToOwned for CStr { type Owned = CString; fn to_owned(&self) -> CString { CString { inner: self.inner.to_vec() } } }
impl AsRef<CStr> for CStr { fn as_ref(&self) -> &CStr { self } }
impl AsRef<CStr> for CString { fn as_ref(&self) -> &CStr { self.as_c_str() } }
impl From<&CStr> for CString { fn from(s: &CStr) -> CString { s.to_owned() } }
impl From<&OsStr> for Arc<OsStr> { fn from(s: &OsStr) -> Arc<OsStr> { Arc::from(s.to_os_string().into_boxed_os_str()) } }
impl From<&OsStr> for Rc<OsStr> { fn from(s: &OsStr) -> Rc<OsStr> { Rc::from(s.to_os_string().into_boxed_os_str()) } }
impl From<Cow<'_, OsStr>> for Box<OsStr> { fn from(cow: Cow<'_, OsStr>) -> Box<OsStr> { cow.into_owned().into_boxed_os_str() } }
impl From<&CStr> for Box<CStr> { fn from(s: &CStr) -> Box<CStr> { s.to_owned().into_boxed_c_str() } }
impl From<&CStr> for Arc<CStr> { fn from(s: &CStr) -> Arc<CStr> { Arc::from(s.to_owned().into_boxed_c_str()) } }
impl From<&CStr> for Rc<CStr> { fn from(s: &CStr) -> Rc<CStr> { Rc::from(s.to_owned().into_boxed_c_str()) } }
impl From<Box<CStr>> for CString { fn from(s: Box<CStr>) -> CString { s.into_c_string() } }
impl From<CString> for Box<CStr> { fn from(s: CString) -> Box<CStr> { s.into_boxed_c_str() } }
impl From<CString> for Vec<u8> { fn from(s: CString) -> Vec<u8> { s.inner } }
impl<'a> From<CString> for Cow<'a, CStr> { fn from(s: CString) -> Cow<'a, CStr> { Cow::Owned(s) } }
impl<'a> From<&'a CStr> for Cow<'a, CStr> { fn from(s: &'a CStr) -> Cow<'a, CStr> { Cow::Borrowed(s) } }
impl TryFrom<CString> for String { type Error = IntoStringError; fn try_from(value: CString) -> Result<String, IntoStringError> { value.into_string() } }
impl PartialEq<CStr> for CString { fn eq(&self, other: &CStr) -> bool { test((&self.inner, &other.inner)) } }
impl PartialEq<CString> for CStr { fn eq(&self, other: &CString) -> bool { test((&self.inner, &other.inner)) } }
impl Default for &CStr { fn default() -> Self { c(&[]) } }
impl Index<RangeFull> for CString { type Output = CStr; fn index(&self, _index: RangeFull) -> &CStr { self.as_c_str() } }
impl<'a> Extend<Cow<'a, OsStr>> for OsString { fn extend<T: IntoIterator<Item = Cow<'a, OsStr>>>(&mut self, iter: T) { let mut iter = iter.into_iter(); while let Some(s) = iter.next() { self.push(&*s); } } }
impl<S: Borrow<OsStr>> crate::slice::Join<&OsStr> for [S] { type Output = OsString; fn join(slice: &Self, sep: &OsStr) -> OsString { let mut v = OsString::new(); let mut it = slice.iter(); while let Some(s) = it.next() { let s: &OsStr = s.borrow(); v.push(s); v.push(sep); } v } }
