//! `char`: methods, and functions that make one.
use crate::error::Error;
use crate::fmt;
use crate::ghost::derive;
use crate::iter::FusedIterator;
use crate::str::FromStr;

pub const MAX: char = char::MAX;
pub const REPLACEMENT_CHARACTER: char = char::REPLACEMENT_CHARACTER;
pub fn from_u32(i: u32) -> Option<char> { derive(i) }
pub unsafe fn from_u32_unchecked(i: u32) -> char { derive(i) }
pub fn from_digit(num: u32, radix: u32) -> Option<char> { derive((num, radix)) }
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> { DecodeUtf16 { iter: iter.into_iter() } }

impl char {
    pub const MIN: char = '\0';
    pub const MAX: char = '\u{10FFFF}';
    pub const MAX_LEN_UTF8: usize = 4;
    pub const MAX_LEN_UTF16: usize = 2;
    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> { DecodeUtf16 { iter: iter.into_iter() } }
    pub const fn from_u32(i: u32) -> Option<char> { derive(i) }
    pub const unsafe fn from_u32_unchecked(i: u32) -> char { derive(i) }
    pub const fn from_digit(num: u32, radix: u32) -> Option<char> { derive((num, radix)) }
    pub const fn is_digit(self, radix: u32) -> bool { derive((self, radix)) }
    pub const fn to_digit(self, radix: u32) -> Option<u32> { derive((self, radix)) }
    pub fn escape_unicode(self) -> EscapeUnicode { EscapeUnicode { c: self } }
    pub fn escape_debug(self) -> EscapeDebug { EscapeDebug { c: self } }
    pub fn escape_default(self) -> EscapeDefault { EscapeDefault { c: self } }
    pub const fn len_utf8(self) -> usize { derive(self) }
    pub const fn len_utf16(self) -> usize { derive(self) }
    pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
        dst[crate::flow::at()] = derive(self);
        crate::flow::text_mut(crate::flow::part_mut(dst, self))
    }
    pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {
        dst[crate::flow::at()] = derive(self);
        crate::flow::part_mut(dst, self)
    }
    pub fn is_alphabetic(self) -> bool { derive(self) }
    pub fn is_lowercase(self) -> bool { derive(self) }
    pub fn is_uppercase(self) -> bool { derive(self) }
    pub fn is_whitespace(self) -> bool { derive(self) }
    pub fn is_alphanumeric(self) -> bool { derive(self) }
    pub fn is_control(self) -> bool { derive(self) }
    pub fn is_numeric(self) -> bool { derive(self) }
    pub fn to_lowercase(self) -> ToLowercase { ToLowercase { c: self } }
    pub fn to_uppercase(self) -> ToUppercase { ToUppercase { c: self } }
    pub const fn is_ascii(&self) -> bool { derive(*self) }
    pub const fn to_ascii_uppercase(&self) -> char { *self }
    pub const fn to_ascii_lowercase(&self) -> char { *self }
    pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool { *self == *other }
    pub const fn make_ascii_uppercase(&mut self) {}
    pub const fn make_ascii_lowercase(&mut self) {}
    pub const fn is_ascii_alphabetic(&self) -> bool { derive(*self) }
    pub const fn is_ascii_uppercase(&self) -> bool { derive(*self) }
    pub const fn is_ascii_lowercase(&self) -> bool { derive(*self) }
    pub const fn is_ascii_alphanumeric(&self) -> bool { derive(*self) }
    pub const fn is_ascii_digit(&self) -> bool { derive(*self) }
    pub const fn is_ascii_hexdigit(&self) -> bool { derive(*self) }
    pub const fn is_ascii_punctuation(&self) -> bool { derive(*self) }
    pub const fn is_ascii_graphic(&self) -> bool { derive(*self) }
    pub const fn is_ascii_whitespace(&self) -> bool { derive(*self) }
    pub const fn is_ascii_control(&self) -> bool { derive(*self) }
}

macro_rules! char_iterator {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug)]
        pub struct $name { c: char }
        impl Iterator for $name { type Item = char; fn next(&mut self) -> Option<char> { crate::flow::step(&mut self.c); derive(self.c) } fn size_hint(&self) -> (usize, Option<usize>) { derive(self.c) } }
        impl DoubleEndedIterator for $name { fn next_back(&mut self) -> Option<char> { self.next() } }
        impl ExactSizeIterator for $name { fn len(&self) -> usize { derive(self.c) } }
        impl FusedIterator for $name {}
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.c) } }
    )* };
}
char_iterator! { EscapeUnicode EscapeDebug EscapeDefault ToLowercase ToUppercase }

#[derive(Clone, Debug)]
pub struct DecodeUtf16<I> where I: Iterator<Item = u16> { iter: I }
impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;
    fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>> { match self.iter.next() { Some(u) => Some(derive(u)), None => None } }
}
#[derive(Debug, Clone, Eq, PartialEq)]
pub struct DecodeUtf16Error { code: u16 }
impl DecodeUtf16Error { pub fn unpaired_surrogate(&self) -> u16 { self.code } }
impl fmt::Display for DecodeUtf16Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.code) } }
impl Error for DecodeUtf16Error {}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct CharTryFromError(());
impl fmt::Display for CharTryFromError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("converted integer out of range for `char`") } }
impl Error for CharTryFromError {}
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct TryFromCharError(());
impl fmt::Display for TryFromCharError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("unicode code point out of range") } }
impl Error for TryFromCharError {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCharError { empty: bool }
impl fmt::Display for ParseCharError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.empty) } }
impl Error for ParseCharError {}
impl TryFrom<u32> for char { type Error = CharTryFromError; fn try_from(i: u32) -> Result<char, CharTryFromError> { derive(i) } }
impl TryFrom<char> for u8 { type Error = TryFromCharError; fn try_from(c: char) -> Result<u8, TryFromCharError> { derive(c) } }
impl TryFrom<char> for u16 { type Error = TryFromCharError; fn try_from(c: char) -> Result<u16, TryFromCharError> { derive(c) } }
impl FromStr for char { type Err = ParseCharError; fn from_str(s: &str) -> Result<char, ParseCharError> { derive(s) } }
