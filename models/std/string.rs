//! `String`: a vector of bytes.
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::error::Error;
use crate::flow::{self, at};
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::slice::SliceIndex;
use crate::str::pattern::Pattern;
use crate::str::{FromStr, Utf8Error};

#[lang = "String"]
pub struct String { pub(crate) vec: Vec<u8> }

#[derive(Debug, PartialEq, Eq, Clone)]
pub struct FromUtf8Error { bytes: Vec<u8>, error: Utf8Error }
#[derive(Debug)]
pub struct FromUtf16Error(());
pub type ParseError = crate::convert::Infallible;

impl String {
    pub const fn new() -> String { String { vec: Vec::new() } }
    pub fn with_capacity(capacity: usize) -> String { String { vec: Vec::new() } }
    #[variable_time] pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
        if flow::test(&vec) { Ok(String { vec }) } else { Err(FromUtf8Error { error: ghost::derive(&vec), bytes: vec }) }
    }
    #[variable_time] pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> { if flow::test(v) { Cow::Borrowed(ghost::text(v)) } else { Cow::Owned(ghost::derive(v)) } }
    #[variable_time] pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> { ghost::derive(v) }
    #[variable_time] pub fn from_utf16_lossy(v: &[u16]) -> String { ghost::derive(v) }
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String { String { vec: Vec::from_raw_parts(buf, length, capacity) } }
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String { String { vec: bytes } }
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize) { self.vec.into_raw_parts() }
    pub fn into_bytes(self) -> Vec<u8> { self.vec }
    pub fn as_str(&self) -> &str { ghost::text(&self.vec.buf) }
    pub fn as_mut_str(&mut self) -> &mut str { flow::text_mut(&mut self.vec.buf) }
    pub fn push_str(&mut self, string: &str) { flow::append(&mut self.vec.buf, ghost::bytes(string)); }
    pub fn extend_from_within<R>(&mut self, src: R) where R: RangeBounds<usize> { flow::cut(&mut self.vec.buf, &src); }
    pub fn capacity(&self) -> usize { self.vec.buf.len() }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { self.vec.try_reserve(additional) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { self.vec.try_reserve(additional) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn push(&mut self, ch: char) { self.vec.buf[at()] = flow::placed(&self.vec.buf, ghost::derive(ch)); ghost::grow_by(&mut self.vec.buf, ch); }
    pub fn as_bytes(&self) -> &[u8] { &self.vec.buf }
    pub fn truncate(&mut self, new_len: usize) { ghost::grow_by(&mut self.vec.buf, new_len); }
    pub fn pop(&mut self) -> Option<char> {
        if self.vec.buf.len() == 0 { return None; }
        let ch: char = ghost::derive(self.as_str());
        ghost::grow_by(&mut self.vec.buf, ch);
        Some(ch)
    }
    pub fn remove(&mut self, idx: usize) -> char {
        let ch: char = ghost::derive((self.as_str(), idx));
        ghost::grow_by(&mut self.vec.buf, ch);
        if flow::test(idx) { self.vec.buf[at()] = self.vec.buf[at()]; }
        ch
    }
    pub fn retain<F>(&mut self, mut f: F) where F: FnMut(char) -> bool {
        while flow::test(self.as_str()) { if !f(ghost::derive(self.as_str())) { ghost::grow(&mut self.vec.buf); self.vec.buf[at()] = self.vec.buf[at()]; } }
    }
    pub fn insert(&mut self, idx: usize, ch: char) { self.push(ch); if flow::test(idx) { self.vec.buf[at()] = self.vec.buf[at()]; } }
    pub fn insert_str(&mut self, idx: usize, string: &str) { self.push_str(string); if flow::test(idx) { self.vec.buf[at()] = self.vec.buf[at()]; } }
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> { &mut self.vec }
    pub fn len(&self) -> usize { self.vec.buf.len() }
    pub fn is_empty(&self) -> bool { self.vec.buf.len() == 0 }
    pub fn split_off(&mut self, at: usize) -> String { String { vec: self.vec.split_off(at) } }
    pub fn clear(&mut self) { self.vec.clear(); }
    pub fn drain<R>(&mut self, range: R) -> Drain<'_> where R: RangeBounds<usize> {
        let mut taken: String = String { vec: Vec { buf: self.vec.buf } };
        flow::cut(&mut taken.vec.buf, &range);
        flow::cut(&mut self.vec.buf, &range);
        Drain { text: taken, of: crate::marker::PhantomData }
    }
    pub fn replace_range<R>(&mut self, range: R, replace_with: &str) where R: RangeBounds<usize> { flow::cut(&mut self.vec.buf, &range); self.push_str(replace_with); }
    pub fn into_boxed_str(self) -> Box<str> { ghost::boxed(*ghost::text(&self.vec.buf)) }
    pub fn leak<'a>(self) -> &'a mut str { flow::text_mut(self.vec.leak()) }
}
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] { &self.bytes.buf }
    pub fn into_bytes(self) -> Vec<u8> { self.bytes }
    pub fn utf8_error(&self) -> Utf8Error { self.error }
}
impl fmt::Display for FromUtf8Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.error, f) } }
impl fmt::Display for FromUtf16Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("invalid utf-16") } }
impl Error for FromUtf8Error {}
impl Error for FromUtf16Error {}

impl Clone for String { fn clone(&self) -> Self { String { vec: self.vec.clone() } } }
impl FromIterator<char> for String { fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String { let mut s = String::new(); s.extend(iter); s } }
impl<'a> FromIterator<&'a char> for String { fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String { let mut s = String::new(); s.extend(iter); s } }
impl<'a> FromIterator<&'a str> for String { fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String { let mut s = String::new(); s.extend(iter); s } }
impl FromIterator<String> for String { fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String { let mut s = String::new(); s.extend(iter); s } }
impl FromIterator<Box<str>> for String { fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> String { let mut s = String::new(); s.extend(iter); s } }
impl<'a> FromIterator<Cow<'a, str>> for String { fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> String { let mut s = String::new(); s.extend(iter); s } }
impl Extend<char> for String { fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(c) = iter.next() { self.push(c); } } }
impl<'a> Extend<&'a char> for String { fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(c) = iter.next() { self.push(*c); } } }
impl<'a> Extend<&'a str> for String { fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(s) = iter.next() { self.push_str(s); } } }
impl Extend<Box<str>> for String { fn extend<I: IntoIterator<Item = Box<str>>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(s) = iter.next() { self.push_str(&*s); } } }
impl Extend<String> for String { fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(s) = iter.next() { self.push_str(s.as_str()); } } }
impl<'a> Extend<Cow<'a, str>> for String { fn extend<I: IntoIterator<Item = Cow<'a, str>>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(s) = iter.next() { self.push_str(&*s); } } }

impl PartialEq for String { fn eq(&self, other: &String) -> bool { self.vec.buf == other.vec.buf } }
impl Eq for String {}
impl PartialOrd for String { fn partial_cmp(&self, other: &String) -> Option<Ordering> { Some(ghost::derive((self, other))) } }
impl Ord for String { fn cmp(&self, other: &String) -> Ordering { ghost::derive((self, other)) } }
impl PartialEq<str> for String { fn eq(&self, other: &str) -> bool { self.vec.buf == *ghost::bytes(other) } }
impl<'a> PartialEq<&'a str> for String { fn eq(&self, other: &&'a str) -> bool { self.vec.buf == *ghost::bytes(*other) } }
impl PartialEq<String> for str { fn eq(&self, other: &String) -> bool { *ghost::bytes(self) == other.vec.buf } }
impl<'a> PartialEq<String> for &'a str { fn eq(&self, other: &String) -> bool { *ghost::bytes(*self) == other.vec.buf } }
impl Default for String { fn default() -> String { String::new() } }
impl fmt::Display for String { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.as_str(), f) } }
impl fmt::Debug for String { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(self.as_str(), f) } }
impl Hash for String { fn hash<H: Hasher>(&self, hasher: &mut H) { self.as_str().hash(hasher) } }
impl Add<&str> for String { type Output = String; fn add(mut self, other: &str) -> String { self.push_str(other); self } }
impl AddAssign<&str> for String { fn add_assign(&mut self, other: &str) { self.push_str(other); } }
impl<I> Index<I> for String where I: SliceIndex<str> { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(self.as_str()) } }
impl<I> IndexMut<I> for String where I: SliceIndex<str> { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self.as_mut_str()) } }
impl Deref for String { type Target = str; fn deref(&self) -> &str { ghost::text(&self.vec.buf) } }
impl DerefMut for String { fn deref_mut(&mut self) -> &mut str { flow::text_mut(&mut self.vec.buf) } }
impl FromStr for String { type Err = crate::convert::Infallible; fn from_str(s: &str) -> Result<String, Self::Err> { Ok(String::from(s)) } }
impl AsRef<str> for String { fn as_ref(&self) -> &str { self.as_str() } }
impl AsMut<str> for String { fn as_mut(&mut self) -> &mut str { self.as_mut_str() } }
impl AsRef<[u8]> for String { fn as_ref(&self) -> &[u8] { &self.vec.buf } }
impl Borrow<str> for String { fn borrow(&self) -> &str { self.as_str() } }
impl BorrowMut<str> for String { fn borrow_mut(&mut self) -> &mut str { self.as_mut_str() } }
impl From<&str> for String { fn from(s: &str) -> String { String { vec: ghost::bytes(s).to_vec() } } }
impl From<&mut str> for String { fn from(s: &mut str) -> String { String { vec: ghost::bytes(s).to_vec() } } }
impl From<&String> for String { fn from(s: &String) -> String { s.clone() } }
impl From<Box<str>> for String { fn from(s: Box<str>) -> String { String::from(&*s) } }
impl From<String> for Box<str> { fn from(s: String) -> Box<str> { s.into_boxed_str() } }
impl<'a> From<Cow<'a, str>> for String { fn from(s: Cow<'a, str>) -> String { s.into_owned() } }
impl From<char> for String { fn from(c: char) -> String { let mut s = String::new(); s.push(c); s } }
impl From<String> for Vec<u8> { fn from(string: String) -> Vec<u8> { string.vec } }
impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; fn try_from(bytes: Vec<u8>) -> Result<Self, FromUtf8Error> { String::from_utf8(bytes) } }
impl fmt::Write for String {
    fn write_str(&mut self, s: &str) -> fmt::Result { self.push_str(s); Ok(()) }
    fn write_char(&mut self, c: char) -> fmt::Result { self.push(c); Ok(()) }
}
impl<'b> Pattern for &'b String { fn hit(&mut self, text: &str) -> bool { flow::test((self.as_str(), text)) } }

#[lang = "ToString"]
pub trait ToString { fn to_string(&self) -> String; }
impl<T: fmt::Display + ?Sized> ToString for T {
    fn to_string(&self) -> String {
        let mut f = fmt::Formatter::begin();
        crate::ghost::may_panic(fmt::Display::fmt(self, &mut f));
        f.finish(0).text
    }
}

pub struct Drain<'a> { text: String, of: crate::marker::PhantomData<&'a mut String> }
impl<'a> Drain<'a> { pub fn as_str(&self) -> &str { self.text.as_str() } }
impl AsRef<str> for Drain<'_> { fn as_ref(&self) -> &str { self.text.as_str() } }
impl AsRef<[u8]> for Drain<'_> { fn as_ref(&self) -> &[u8] { &self.text.vec.buf } }
impl Iterator for Drain<'_> { type Item = char; fn next(&mut self) -> Option<char> { self.text.pop() } }
impl DoubleEndedIterator for Drain<'_> { fn next_back(&mut self) -> Option<char> { self.text.pop() } }
impl FusedIterator for Drain<'_> {}
