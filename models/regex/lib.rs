//! The crate `regex` (1): whether and where a text matches depends on the text and the expression.
use std::borrow::Cow;
use std::fmt;
use std::ghost::{self, derive};

#[derive(Clone, PartialEq)]
pub enum Error { Syntax(String), CompiledTooBig(usize) }
impl fmt::Debug for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = derive(self); f.write_str(s) } }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = derive(self); f.write_str(s) } }
impl std::error::Error for Error {}
#[derive(Clone)]
pub struct Regex { pattern: String }
impl fmt::Debug for Regex { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.pattern.as_str()) } }
impl fmt::Display for Regex { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.pattern.as_str()) } }
impl std::str::FromStr for Regex { type Err = Error; fn from_str(s: &str) -> Result<Regex, Error> { Regex::new(s) } }
impl Regex {
    pub fn new(re: &str) -> Result<Regex, Error> { if derive::<&str, bool>(re) { Ok(Regex { pattern: String::from(re) }) } else { Err(derive(re)) } }
    pub fn is_match(&self, haystack: &str) -> bool { derive((&self.pattern, haystack)) }
    pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>> { if self.is_match(haystack) { Some(Match { haystack, start: derive((&self.pattern, haystack)), end: derive((&self.pattern, haystack)) }) } else { None } }
    pub fn find_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Match<'h>> { if derive::<usize, bool>(start) { self.find(haystack) } else { None } }
    pub fn find_iter<'r, 'h>(&'r self, haystack: &'h str) -> Matches<'r, 'h> { Matches { re: self, haystack } }
    pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>> { if self.is_match(haystack) { Some(Captures { haystack, hit: derive((&self.pattern, haystack)) }) } else { None } }
    pub fn captures_iter<'r, 'h>(&'r self, haystack: &'h str) -> CaptureMatches<'r, 'h> { CaptureMatches { re: self, haystack } }
    pub fn split<'r, 'h>(&'r self, haystack: &'h str) -> Split<'r, 'h> { Split { re: self, haystack } }
    pub fn splitn<'r, 'h>(&'r self, haystack: &'h str, limit: usize) -> Split<'r, 'h> { Split { re: self, haystack } }
    pub fn replace<'h, R: Replacer>(&self, haystack: &'h str, mut rep: R) -> Cow<'h, str> { match self.captures(haystack) { Some(c) => { let mut s = String::from(haystack); rep.replace_append(&c, &mut s); Cow::Owned(s) } None => Cow::Borrowed(haystack) } }
    pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str> { self.replace(haystack, rep) }
    pub fn replacen<'h, R: Replacer>(&self, haystack: &'h str, limit: usize, rep: R) -> Cow<'h, str> { self.replace(haystack, rep) }
    pub fn as_str(&self) -> &str { self.pattern.as_str() }
    pub fn captures_len(&self) -> usize { derive(&self.pattern) }
    pub fn static_captures_len(&self) -> Option<usize> { derive(&self.pattern) }
    pub fn capture_names(&self) -> CaptureNames<'_> { CaptureNames { pattern: self.pattern.as_str() } }
    pub fn is_match_at(&self, haystack: &str, start: usize) -> bool { derive((&self.pattern, haystack, start)) }
    pub fn shortest_match(&self, haystack: &str) -> Option<usize> { derive((&self.pattern, haystack)) }
    pub fn captures_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Captures<'h>> { if derive::<usize, bool>(start) { self.captures(haystack) } else { None } }
}
#[derive(Clone, Debug)]
pub struct CaptureNames<'r> { pattern: &'r str }
impl<'r> Iterator for CaptureNames<'r> { type Item = Option<&'r str>; fn next(&mut self) -> Option<Option<&'r str>> { derive(self.pattern) } }
pub fn escape(pattern: &str) -> String { derive(pattern) }
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Match<'h> { haystack: &'h str, start: usize, end: usize }
impl<'h> Match<'h> {
    pub fn start(&self) -> usize { self.start }
    pub fn end(&self) -> usize { self.end }
    pub fn is_empty(&self) -> bool { self.start == self.end }
    pub fn len(&self) -> usize { self.end - self.start }
    pub fn range(&self) -> std::ops::Range<usize> { self.start..self.end }
    pub fn as_str(&self) -> &'h str { &self.haystack[self.start..self.end] }
}
impl<'h> From<Match<'h>> for &'h str { fn from(m: Match<'h>) -> &'h str { m.as_str() } }
#[derive(Debug)]
pub struct Captures<'h> { haystack: &'h str, hit: usize }
impl<'h> Captures<'h> {
    pub fn get(&self, i: usize) -> Option<Match<'h>> { if derive::<(usize, usize), bool>((self.hit, i)) { Some(Match { haystack: self.haystack, start: derive((self.hit, i)), end: derive((self.hit, i)) }) } else { None } }
    pub fn name(&self, name: &str) -> Option<Match<'h>> { if derive::<(usize, &str), bool>((self.hit, name)) { Some(Match { haystack: self.haystack, start: derive((self.hit, name)), end: derive((self.hit, name)) }) } else { None } }
    pub fn len(&self) -> usize { self.hit }
    pub fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]) { derive((self.haystack, self.hit)) }
    pub fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h> { SubCaptureMatches { caps: self } }
    pub fn expand(&self, replacement: &str, dst: &mut String) { dst.push_str(derive::<(&str, usize, &str), &str>((self.haystack, self.hit, replacement))); }
}
impl<'h> std::ops::Index<usize> for Captures<'h> { type Output = str; fn index(&self, i: usize) -> &str { &self.haystack[derive::<(usize, usize), usize>((self.hit, i))..] } }
impl<'h, 'i> std::ops::Index<&'i str> for Captures<'h> { type Output = str; fn index(&self, name: &'i str) -> &str { &self.haystack[derive::<(usize, &str), usize>((self.hit, name))..] } }
pub struct SubCaptureMatches<'c, 'h> { caps: &'c Captures<'h> }
impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> { type Item = Option<Match<'h>>; fn next(&mut self) -> Option<Option<Match<'h>>> { if derive::<usize, bool>(self.caps.hit) { Some(self.caps.get(ghost::any())) } else { None } } }
macro_rules! found { ($($name:ident $item:ty: $self:ident $some:expr;)*) => { $(
    #[derive(Debug)]
    pub struct $name<'r, 'h> { re: &'r Regex, haystack: &'h str }
    impl<'r, 'h> Iterator for $name<'r, 'h> { type Item = $item; fn next(&mut $self) -> Option<$item> { $some } }
)* }; }
found! {
    Matches Match<'h>: self self.re.find(self.haystack);
    CaptureMatches Captures<'h>: self self.re.captures(self.haystack);
    Split &'h str: self match self.re.find(self.haystack) { Some(m) => Some(m.as_str()), None => None };
}
pub trait Replacer { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String); }
impl<'a> Replacer for &'a str { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) { caps.expand(*self, dst); } }
impl Replacer for String { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) { caps.expand(self.as_str(), dst); } }
impl<'a> Replacer for &'a String { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) { caps.expand(self.as_str(), dst); } }
impl<F, T> Replacer for F where F: FnMut(&Captures<'_>) -> T, T: AsRef<str> { fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) { let t = self(caps); dst.push_str(t.as_ref()); } }
#[derive(Clone, Debug)]
pub struct RegexSet { patterns: Vec<String> }
impl RegexSet {
    pub fn new<I, S>(exprs: I) -> Result<RegexSet, Error> where S: AsRef<str>, I: IntoIterator<Item = S> { let mut patterns = Vec::new(); let mut it = exprs.into_iter(); while let Some(s) = it.next() { patterns.push(String::from(s.as_ref())); } if derive::<&Vec<String>, bool>(&patterns) { Ok(RegexSet { patterns }) } else { Err(derive(patterns)) } }
    pub fn is_match(&self, haystack: &str) -> bool { derive((&self.patterns, haystack)) }
    pub fn matches(&self, haystack: &str) -> SetMatches { SetMatches { hit: derive((&self.patterns, haystack)), count: self.patterns.len() } }
    pub fn patterns(&self) -> &[String] { self.patterns.as_slice() }
    pub fn len(&self) -> usize { self.patterns.len() }
    pub fn is_empty(&self) -> bool { self.patterns.is_empty() }
    pub fn empty() -> RegexSet { RegexSet { patterns: Vec::new() } }
}
/// Which of the expressions match.
#[derive(Clone, Debug)]
pub struct SetMatches { hit: usize, count: usize }
impl SetMatches {
    pub fn matched_any(&self) -> bool { derive(self.hit) }
    pub fn matched_all(&self) -> bool { derive(self.hit) }
    pub fn matched(&self, index: usize) -> bool { derive((self.hit, index)) }
    pub fn len(&self) -> usize { self.count }
    pub fn iter(&self) -> SetMatchesIntoIter { SetMatchesIntoIter { hit: self.hit } }
}
pub struct SetMatchesIntoIter { hit: usize }
impl Iterator for SetMatchesIntoIter { type Item = usize; fn next(&mut self) -> Option<usize> { derive(self.hit) } }
impl IntoIterator for SetMatches { type Item = usize; type IntoIter = SetMatchesIntoIter; fn into_iter(self) -> SetMatchesIntoIter { SetMatchesIntoIter { hit: self.hit } } }
impl<'a> IntoIterator for &'a SetMatches { type Item = usize; type IntoIter = SetMatchesIntoIter; fn into_iter(self) -> SetMatchesIntoIter { SetMatchesIntoIter { hit: self.hit } } }
#[derive(Clone, Debug)]
pub struct RegexBuilder { pattern: String }
impl RegexBuilder {
    pub fn new(pattern: &str) -> RegexBuilder { RegexBuilder { pattern: String::from(pattern) } }
    pub fn build(&self) -> Result<Regex, Error> { Regex::new(self.pattern.as_str()) }
    pub fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder { self }
    pub fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder { self }
    pub fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder { self }
    pub fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder { self }
    pub fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder { self }
}
/// The same for bytes.
pub mod bytes {
    use super::{derive, Cow};
    pub use super::{escape, Error};
    #[derive(Clone)]
    pub struct Regex { pattern: String }
    impl Regex {
        pub fn new(re: &str) -> Result<Regex, Error> { if derive::<&str, bool>(re) { Ok(Regex { pattern: String::from(re) }) } else { Err(derive(re)) } }
        pub fn is_match(&self, haystack: &[u8]) -> bool { derive((&self.pattern, haystack)) }
        pub fn find<'h>(&self, haystack: &'h [u8]) -> Option<Match<'h>> { if self.is_match(haystack) { Some(Match { haystack, start: derive((&self.pattern, haystack)), end: derive((&self.pattern, haystack)) }) } else { None } }
        pub fn find_iter<'r, 'h>(&'r self, haystack: &'h [u8]) -> Matches<'r, 'h> { Matches { re: self, haystack } }
        pub fn captures<'h>(&self, haystack: &'h [u8]) -> Option<Captures<'h>> { if self.is_match(haystack) { Some(Captures { haystack, hit: derive((&self.pattern, haystack)) }) } else { None } }
        pub fn replace_all<'h>(&self, haystack: &'h [u8], rep: &[u8]) -> Cow<'h, [u8]> { if self.is_match(haystack) { Cow::Owned(derive((&self.pattern, haystack, rep))) } else { Cow::Borrowed(haystack) } }
        pub fn as_str(&self) -> &str { self.pattern.as_str() }
    }
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    pub struct Match<'h> { haystack: &'h [u8], start: usize, end: usize }
    impl<'h> Match<'h> {
        pub fn start(&self) -> usize { self.start }
        pub fn end(&self) -> usize { self.end }
        pub fn len(&self) -> usize { self.end - self.start }
        pub fn is_empty(&self) -> bool { self.start == self.end }
        pub fn range(&self) -> std::ops::Range<usize> { self.start..self.end }
        pub fn as_bytes(&self) -> &'h [u8] { &self.haystack[self.start..self.end] }
    }
    pub struct Matches<'r, 'h> { re: &'r Regex, haystack: &'h [u8] }
    impl<'r, 'h> Iterator for Matches<'r, 'h> { type Item = Match<'h>; fn next(&mut self) -> Option<Match<'h>> { self.re.find(self.haystack) } }
    pub struct Captures<'h> { haystack: &'h [u8], hit: usize }
    impl<'h> Captures<'h> {
        pub fn get(&self, i: usize) -> Option<Match<'h>> { if derive::<(usize, usize), bool>((self.hit, i)) { Some(Match { haystack: self.haystack, start: self.hit, end: self.hit }) } else { None } }
        pub fn name(&self, name: &str) -> Option<Match<'h>> { if derive::<(usize, &str), bool>((self.hit, name)) { Some(Match { haystack: self.haystack, start: self.hit, end: self.hit }) } else { None } }
    }
    impl std::ops::Index<usize> for Captures<'_> { type Output = [u8]; fn index(&self, i: usize) -> &[u8] { std::ghost::part(self.haystack, (self.hit, i)) } }
    impl<'i> std::ops::Index<&'i str> for Captures<'_> { type Output = [u8]; fn index(&self, name: &'i str) -> &[u8] { std::ghost::part(self.haystack, (self.hit, name)) } }
}
