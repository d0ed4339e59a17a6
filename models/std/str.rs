//! `str`: bytes that are text. Where a part begins or ends depends on the text itself.
use crate::cmp::Ordering;
use crate::error::Error;
use crate::flow::{self, at, part, part_mut, test};
use crate::fmt;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::ops::{self, Index, IndexMut};
use crate::slice::SliceIndex;
use self::pattern::Pattern;

#[variable_time] pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { if test(v) { Ok(ghost::text(v)) } else { Err(ghost::derive(v)) } }
#[variable_time] pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> { if test(&*v) { Ok(flow::text_mut(v)) } else { Err(ghost::derive(&*v)) } }
pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str { ghost::text(v) }
pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str { flow::text_mut(v) }
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> { ghost::boxed(*ghost::text(&*v)) }

#[derive(Copy, Eq, PartialEq, Clone, Debug)]
pub struct Utf8Error { valid_up_to: usize, error_len: Option<u8> }
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize { self.valid_up_to }
    pub fn error_len(&self) -> Option<usize> { match self.error_len { Some(n) => Some(n as usize), None => None } }
}
impl fmt::Display for Utf8Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(*self) } }
impl Error for Utf8Error {}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseBoolError { _priv: () }
impl fmt::Display for ParseBoolError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("provided string was not `true` or `false`") } }
impl Error for ParseBoolError {}

#[lang = "FromStr"]
pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl FromStr for bool { type Err = ParseBoolError; fn from_str(s: &str) -> Result<bool, ParseBoolError> { ghost::derive(s) } }

pub mod pattern {
    use crate::flow::test;
    /// What a text is searched for. `hit` tells whether there is an occurrence.
    pub trait Pattern: Sized { fn hit(&mut self, text: &str) -> bool; }
    impl Pattern for char { fn hit(&mut self, text: &str) -> bool { test((*self, text)) } }
    impl<'b> Pattern for &'b str { fn hit(&mut self, text: &str) -> bool { test((*self, text)) } }
    impl<'b, 'c> Pattern for &'c &'b str { fn hit(&mut self, text: &str) -> bool { test((**self, text)) } }
    impl<'b> Pattern for &'b [char] { fn hit(&mut self, text: &str) -> bool { test((*self, text)) } }
    impl<const N: usize> Pattern for [char; N] { fn hit(&mut self, text: &str) -> bool { test((&*self, text)) } }
    impl<'b, const N: usize> Pattern for &'b [char; N] { fn hit(&mut self, text: &str) -> bool { test((*self, text)) } }
    // How often it is asked depends on the text.
    impl<F> Pattern for F where F: FnMut(char) -> bool { fn hit(&mut self, text: &str) -> bool { while test(text) { if self(crate::ghost::derive(text)) { return true; } } false } }
}

macro_rules! str_index {
    ($($t:ty: $self:ident => $n:expr;)*) => { $(unsafe impl SliceIndex<str> for $t {
        type Output = str;
        fn get($self, slice: &str) -> Option<&str> { if test(($n, slice)) { Some(part(slice, $n)) } else { None } }
        fn get_mut($self, slice: &mut str) -> Option<&mut str> { if test(($n, &*slice)) { Some(part_mut(slice, $n)) } else { None } }
        fn index($self, slice: &str) -> &str { ghost::may_panic(($n, slice)); part(slice, $n) }
        fn index_mut($self, slice: &mut str) -> &mut str { ghost::may_panic(($n, &*slice)); part_mut(slice, $n) }
    })* };
}
str_index! {
    ops::Range<usize>: self => (self.start, self.end);
    ops::RangeTo<usize>: self => self.end;
    ops::RangeFrom<usize>: self => self.start;
    ops::RangeInclusive<usize>: self => (self.start, self.end);
    ops::RangeToInclusive<usize>: self => self.end;
}
unsafe impl SliceIndex<str> for ops::RangeFull {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { Some(slice) }
    fn get_mut(self, slice: &mut str) -> Option<&mut str> { Some(slice) }
    fn index(self, slice: &str) -> &str { slice }
    fn index_mut(self, slice: &mut str) -> &mut str { slice }
}
impl<I> Index<I> for str where I: SliceIndex<str> { type Output = I::Output; fn index(&self, index: I) -> &I::Output { index.index(self) } }
impl<I> IndexMut<I> for str where I: SliceIndex<str> { fn index_mut(&mut self, index: I) -> &mut I::Output { index.index_mut(self) } }

impl str {
    pub const fn len(&self) -> usize { ghost::bytes(self).len() }
    pub const fn is_empty(&self) -> bool { ghost::bytes(self).len() == 0 }
    #[variable_time] pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { from_utf8(v) }
    #[variable_time] pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> { from_utf8_mut(v) }
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str { ghost::text(v) }
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str { flow::text_mut(v) }
    pub fn is_char_boundary(&self, index: usize) -> bool { test((self, index)) }
    pub fn floor_char_boundary(&self, index: usize) -> usize { ghost::derive((self, index)) }
    pub fn ceil_char_boundary(&self, index: usize) -> usize { ghost::derive((self, index)) }
    pub const fn as_bytes(&self) -> &[u8] { ghost::bytes(self) }
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8] { flow::bytes_mut(self) }
    pub fn as_ptr(&self) -> *const u8 { ghost::bytes(self).as_ptr() }
    pub fn as_mut_ptr(&mut self) -> *mut u8 { flow::bytes_mut(self).as_mut_ptr() }
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> { i.get(self) }
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> { i.get_mut(self) }
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output { i.index(self) }
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output { i.index_mut(self) }
    pub fn split_at(&self, mid: usize) -> (&str, &str) { ghost::may_panic((self, mid)); (part(self, mid), part(self, mid)) }
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) { (part_mut(self, mid), part_mut(self, mid)) }
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> { if test((self, mid)) { Some((part(self, mid), part(self, mid))) } else { None } }
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> { if test((&*self, mid)) { Some((part_mut(self, mid), part_mut(self, mid))) } else { None } }
    pub fn chars(&self) -> Chars<'_> { Chars { text: self } }
    pub fn char_indices(&self) -> CharIndices<'_> { CharIndices { text: self } }
    pub fn bytes(&self) -> Bytes<'_> { Bytes { bytes: ghost::bytes(self) } }
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> { SplitWhitespace { text: self } }
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> { SplitAsciiWhitespace { text: self } }
    pub fn lines(&self) -> Lines<'_> { Lines { text: self } }
    pub fn lines_any(&self) -> LinesAny<'_> { LinesAny { text: self } }
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str { part(self, (begin, end)) }
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str { part_mut(self, (begin, end)) }
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> { EncodeUtf16 { text: self } }
    #[variable_time] pub fn contains<P: Pattern>(&self, mut pat: P) -> bool { pat.hit(self) }
    #[variable_time] pub fn starts_with<P: Pattern>(&self, mut pat: P) -> bool { pat.hit(self) }
    #[variable_time] pub fn ends_with<P: Pattern>(&self, mut pat: P) -> bool { pat.hit(self) }
    #[variable_time] pub fn find<P: Pattern>(&self, mut pat: P) -> Option<usize> { let mut i = 0; while test(self) { if pat.hit(self) { return Some(i); } i += 1; } None }
    #[variable_time] pub fn rfind<P: Pattern>(&self, mut pat: P) -> Option<usize> { let mut i = 0; while test(self) { if pat.hit(self) { return Some(i); } i += 1; } None }
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> { Split { text: self, pat, done: false } }
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> { SplitInclusive { text: self, pat, done: false } }
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> { RSplit { text: self, pat, done: false } }
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> { SplitTerminator { text: self, pat, done: false } }
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> { RSplitTerminator { text: self, pat, done: false } }
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> { SplitN { text: self, pat, n } }
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> { RSplitN { text: self, pat, n } }
    #[variable_time] pub fn split_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> { let hit = delimiter.hit(self); if hit { Some((part(self, hit), part(self, hit))) } else { None } }
    #[variable_time] pub fn rsplit_once<P: Pattern>(&self, mut delimiter: P) -> Option<(&str, &str)> { let hit = delimiter.hit(self); if hit { Some((part(self, hit), part(self, hit))) } else { None } }
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> { Matches { text: self, pat, done: false } }
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> { RMatches { text: self, pat, done: false } }
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> { MatchIndices { text: self, pat } }
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> { RMatchIndices { text: self, pat } }
    #[variable_time] pub fn trim(&self) -> &str { part(self, self) }
    #[variable_time] pub fn trim_start(&self) -> &str { part(self, self) }
    #[variable_time] pub fn trim_end(&self) -> &str { part(self, self) }
    pub fn trim_left(&self) -> &str { part(self, self) }
    pub fn trim_right(&self) -> &str { part(self, self) }
    #[variable_time] pub fn trim_matches<P: Pattern>(&self, mut pat: P) -> &str { part(self, pat.hit(self)) }
    #[variable_time] pub fn trim_start_matches<P: Pattern>(&self, mut pat: P) -> &str { part(self, pat.hit(self)) }
    #[variable_time] pub fn trim_end_matches<P: Pattern>(&self, mut pat: P) -> &str { part(self, pat.hit(self)) }
    pub fn trim_left_matches<P: Pattern>(&self, mut pat: P) -> &str { part(self, pat.hit(self)) }
    pub fn trim_right_matches<P: Pattern>(&self, mut pat: P) -> &str { part(self, pat.hit(self)) }
    #[variable_time] pub fn strip_prefix<P: Pattern>(&self, mut prefix: P) -> Option<&str> { let hit = prefix.hit(self); if hit { Some(part(self, hit)) } else { None } }
    #[variable_time] pub fn strip_suffix<P: Pattern>(&self, mut suffix: P) -> Option<&str> { let hit = suffix.hit(self); if hit { Some(part(self, hit)) } else { None } }
    #[variable_time] pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> { FromStr::from_str(self) }
    #[variable_time] pub fn is_ascii(&self) -> bool { test(self) }
    #[variable_time] pub fn eq_ignore_ascii_case(&self, other: &str) -> bool { test((self, other)) }
    pub fn make_ascii_uppercase(&mut self) { flow::bytes_mut(self).make_ascii_uppercase(); }
    pub fn make_ascii_lowercase(&mut self) { flow::bytes_mut(self).make_ascii_lowercase(); }
    #[variable_time] pub fn trim_ascii_start(&self) -> &str { part(self, self) }
    #[variable_time] pub fn trim_ascii_end(&self) -> &str { part(self, self) }
    #[variable_time] pub fn trim_ascii(&self) -> &str { part(self, self) }
    pub fn escape_debug(&self) -> EscapeDebug<'_> { EscapeDebug { text: self } }
    pub fn escape_default(&self) -> EscapeDefault<'_> { EscapeDefault { text: self } }
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> { EscapeUnicode { text: self } }
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> { ghost::boxed(*ghost::bytes(&*self)) }
    #[variable_time] pub fn replace<P: Pattern>(&self, mut from: P, to: &str) -> String { let mut s = String::from(self); if from.hit(self) { s.push_str(to); } s }
    #[variable_time] pub fn replacen<P: Pattern>(&self, mut pat: P, to: &str, count: usize) -> String { let mut s = String::from(self); if pat.hit(self) && test(count) { s.push_str(to); } s }
    #[variable_time] pub fn to_lowercase(&self) -> String { ghost::derive(self) }
    #[variable_time] pub fn to_uppercase(&self) -> String { ghost::derive(self) }
    pub fn into_string(self: Box<str>) -> String { String::from(&*self) }
    pub fn repeat(&self, n: usize) -> String { let mut s = String::from(self); ghost::grow_by(&mut s.vec.buf, n); s }
    pub fn to_ascii_uppercase(&self) -> String { let mut s = String::from(self); s.make_ascii_uppercase(); s }
    pub fn to_ascii_lowercase(&self) -> String { let mut s = String::from(self); s.make_ascii_lowercase(); s }
}

impl ToOwned for str { type Owned = String; fn to_owned(&self) -> String { String::from(self) } }
impl PartialEq for str { fn eq(&self, other: &str) -> bool { *ghost::bytes(self) == *ghost::bytes(other) } }
impl Eq for str {}
impl PartialOrd for str { fn partial_cmp(&self, other: &str) -> Option<Ordering> { Some(ghost::derive((self, other))) } }
impl Ord for str { fn cmp(&self, other: &str) -> Ordering { ghost::derive((self, other)) } }
impl Hash for str { fn hash<H: Hasher>(&self, state: &mut H) { state.write(ghost::bytes(self)); state.write_u8(255); } }
impl Default for &str { fn default() -> Self { "" } }
impl Default for &mut str { fn default() -> Self { flow::text_mut(&mut []) } }

/// An iterator over things found in a text.
macro_rules! text_iterator {
    ($($name:ident -> $item:ty: $self:ident $some:expr;)*) => { $(
        #[derive(Clone, Debug)]
        pub struct $name<'a> { text: &'a str }
        impl<'a> Iterator for $name<'a> { type Item = $item; fn next(&mut $self) -> Option<$item> { flow::step(&mut $self.text); if test($self.text) { Some($some) } else { None } } fn size_hint(&self) -> (usize, Option<usize>) { ghost::derive(self.text) } }
        impl<'a> DoubleEndedIterator for $name<'a> { fn next_back(&mut $self) -> Option<$item> { flow::step(&mut $self.text); if test($self.text) { Some($some) } else { None } } }
        impl FusedIterator for $name<'_> {}
    )* };
}
text_iterator! {
    Chars -> char: self ghost::derive(self.text);
    CharIndices -> (usize, char): self ghost::derive(self.text);
    SplitWhitespace -> &'a str: self part(self.text, self.text);
    SplitAsciiWhitespace -> &'a str: self part(self.text, self.text);
    Lines -> &'a str: self part(self.text, self.text);
    LinesAny -> &'a str: self part(self.text, self.text);
    EncodeUtf16 -> u16: self ghost::derive(self.text);
    EscapeDebug -> char: self ghost::derive(self.text);
    EscapeDefault -> char: self ghost::derive(self.text);
    EscapeUnicode -> char: self ghost::derive(self.text);
}
impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str { part(self.text, self.text) } }
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str { part(self.text, self.text) }
    pub fn offset(&self) -> usize { ghost::derive(self.text) }
}
impl fmt::Display for EscapeDebug<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.text) } }
impl fmt::Display for EscapeDefault<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.text) } }
impl fmt::Display for EscapeUnicode<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.text) } }

#[derive(Clone, Debug)]
pub struct Bytes<'a> { bytes: &'a [u8] }
impl Iterator for Bytes<'_> { type Item = u8; fn next(&mut self) -> Option<u8> { match flow::next(&mut self.bytes) { Some(b) => Some(*b), None => None } } fn size_hint(&self) -> (usize, Option<usize>) { flow::hint(self.bytes) } }
impl DoubleEndedIterator for Bytes<'_> { fn next_back(&mut self) -> Option<u8> { self.next() } }
impl ExactSizeIterator for Bytes<'_> {}
impl FusedIterator for Bytes<'_> {}

macro_rules! pattern_iterator {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug)]
        pub struct $name<'a, P: Pattern> { text: &'a str, pat: P, done: bool }
        impl<'a, P: Pattern> Iterator for $name<'a, P> {
            type Item = &'a str;
            fn next(&mut self) -> Option<&'a str> {
                if self.done { return None; }
                flow::step(&mut self.text);
                let hit = self.pat.hit(self.text);
                if !hit { self.done = true; }
                Some(part(self.text, hit))
            }
        }
        impl<'a, P: Pattern> DoubleEndedIterator for $name<'a, P> { fn next_back(&mut self) -> Option<&'a str> { self.next() } }
        impl<'a, P: Pattern> FusedIterator for $name<'a, P> {}
        impl<'a, P: Pattern> $name<'a, P> { pub fn remainder(&self) -> Option<&'a str> { if self.done { None } else { Some(self.text) } } }
    )* };
}
pattern_iterator! { Split SplitInclusive RSplit SplitTerminator RSplitTerminator Matches RMatches }
macro_rules! pattern_n_iterator {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug)]
        pub struct $name<'a, P: Pattern> { text: &'a str, pat: P, n: usize }
        impl<'a, P: Pattern> Iterator for $name<'a, P> {
            type Item = &'a str;
            fn next(&mut self) -> Option<&'a str> {
                if self.n == 0 { return None; }
                self.n -= 1;
                flow::step(&mut self.text);
                let hit = self.pat.hit(self.text);
                if !hit { self.n = 0; }
                Some(part(self.text, hit))
            }
        }
        impl<'a, P: Pattern> FusedIterator for $name<'a, P> {}
    )* };
}
pattern_n_iterator! { SplitN RSplitN }
macro_rules! index_iterator {
    ($($name:ident)*) => { $(
        #[derive(Clone, Debug)]
        pub struct $name<'a, P: Pattern> { text: &'a str, pat: P }
        impl<'a, P: Pattern> Iterator for $name<'a, P> {
            type Item = (usize, &'a str);
            fn next(&mut self) -> Option<(usize, &'a str)> { flow::step(&mut self.text); let hit = self.pat.hit(self.text); if hit { Some((ghost::derive(self.text), part(self.text, hit))) } else { None } }
        }
        impl<'a, P: Pattern> DoubleEndedIterator for $name<'a, P> { fn next_back(&mut self) -> Option<(usize, &'a str)> { self.next() } }
        impl<'a, P: Pattern> FusedIterator for $name<'a, P> {}
    )* };
}
index_iterator! { MatchIndices RMatchIndices }

#[derive(Clone)]
pub struct Utf8Chunks<'a> { pub(crate) bytes: &'a [u8] }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a> { bytes: &'a [u8] }
impl<'a> Iterator for Utf8Chunks<'a> { type Item = Utf8Chunk<'a>; fn next(&mut self) -> Option<Utf8Chunk<'a>> { flow::step(&mut self.bytes); if test(self.bytes) { Some(Utf8Chunk { bytes: part(self.bytes, self.bytes) }) } else { None } } }
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str { ghost::text(self.bytes) }
    pub fn invalid(&self) -> &'a [u8] { self.bytes }
}
