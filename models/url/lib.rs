//! The crate `url` (2): every part of an address depends on all of its text.
use std::borrow::Cow;
use std::fmt;
use std::ghost::{self, derive};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url { text: String }
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum ParseError { EmptyHost, IdnaError, InvalidPort, InvalidIpv4Address, InvalidIpv6Address, InvalidDomainCharacter, RelativeUrlWithoutBase, RelativeUrlWithCannotBeABaseBase, SetHostOnCannotBeABaseUrl, Overflow }
impl fmt::Display for ParseError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = derive(*self); f.write_str(s) } }
impl std::error::Error for ParseError {}
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum SyntaxViolation { Backslash, C0SpaceIgnored, EmbeddedCredentials, ExpectedDoubleSlash, NullInFragment, PercentDecode, TabOrNewlineIgnored, UnencodedAtSign }
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Host<S = String> { Domain(S), Ipv4(Ipv4Addr), Ipv6(Ipv6Addr) }
impl Host<String> { pub fn parse(input: &str) -> Result<Self, ParseError> { derive(input) } }
impl<S: AsRef<str>> fmt::Display for Host<S> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = derive(self); f.write_str(s) } }
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin { Opaque(u64), Tuple(String, Host<String>, u16) }
impl Origin { pub fn is_tuple(&self) -> bool { match self { Origin::Tuple(_, _, _) => true, Origin::Opaque(_) => false } } pub fn ascii_serialization(&self) -> String { derive(self) } pub fn unicode_serialization(&self) -> String { derive(self) } }
#[derive(Clone, Copy, Default)]
pub struct ParseOptions<'a> { base: Option<&'a Url> }
impl<'a> ParseOptions<'a> { pub fn base_url(self, new: Option<&'a Url>) -> Self { ParseOptions { base: new } } pub fn parse(self, input: &str) -> Result<Url, ParseError> { made((self.base, input)) } }
pub type PathSegments<'a> = std::str::Split<'a, char>;
pub mod form_urlencoded {
    use super::{derive, Cow};
    #[derive(Copy, Clone)]
    pub struct Parse<'a> { input: &'a [u8] }
    impl<'a> Parse<'a> { pub fn into_owned(self) -> std::vec::IntoIter<(String, String)> { derive(self.input) } }
    impl<'a> Iterator for Parse<'a> { type Item = (Cow<'a, str>, Cow<'a, str>); fn next(&mut self) -> Option<(Cow<'a, str>, Cow<'a, str>)> { derive(self.input) } }
    pub fn parse(input: &[u8]) -> Parse<'_> { Parse { input } }
    pub fn byte_serialize(input: &[u8]) -> std::vec::IntoIter<&str> { derive(input) }
    /// Appends pairs to a text.
    pub trait Target { fn text(&mut self) -> &mut String; }
    impl Target for String { fn text(&mut self) -> &mut String { self } }
    impl<'a> Target for &'a mut String { fn text(&mut self) -> &mut String { *self } }
    impl<'a> Target for super::UrlQuery<'a> { fn text(&mut self) -> &mut String { &mut self.url.text } }
    pub struct Serializer<'a, T: Target> { target: T, of: std::marker::PhantomData<&'a ()> }
    impl<'a, T: Target> Serializer<'a, T> {
        pub fn new(target: T) -> Self { Serializer { target, of: std::marker::PhantomData } }
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Self { self.target.text().push_str(name); self.target.text().push_str(value); self }
        pub fn append_key_only(&mut self, name: &str) -> &mut Self { self.target.text().push_str(name); self }
        pub fn extend_pairs<I, K, V>(&mut self, iter: I) -> &mut Self where I: IntoIterator<Item = (K, V)>, K: AsRef<str>, V: AsRef<str> { let mut it = iter.into_iter(); while let Some((k, v)) = it.next() { self.append_pair(k.as_ref(), v.as_ref()); } self }
        pub fn clear(&mut self) -> &mut Self { self.target.text().push_str(""); self }
        pub fn finish(&mut self) -> String { self.target.text().clone() }
    }
}
#[derive(Debug)]
pub struct UrlQuery<'a> { url: &'a mut Url }
#[derive(Debug)]
pub struct PathSegmentsMut<'a> { url: &'a mut Url }
impl<'a> PathSegmentsMut<'a> {
    pub fn clear(&mut self) -> &mut Self { self }
    pub fn pop(&mut self) -> &mut Self { self }
    pub fn pop_if_empty(&mut self) -> &mut Self { self }
    pub fn push(&mut self, segment: &str) -> &mut Self { self.url.text.push_str(segment); self }
    pub fn extend<I>(&mut self, segments: I) -> &mut Self where I: IntoIterator, I::Item: AsRef<str> { let mut it = segments.into_iter(); while let Some(s) = it.next() { self.url.text.push_str(s.as_ref()); } self }
}
fn made<A>(from: A) -> Result<Url, ParseError> { if derive::<&A, bool>(&from) { Ok(Url { text: derive(from) }) } else { Err(derive(from)) } }
/// Whether an address can be changed in some part depends on what it is.
fn changed<A>(url: &mut Url, with: A) -> Result<(), ()> { if derive::<(&str, &A), bool>((url.text.as_str(), &with)) { url.text = derive((&url.text, with)); Ok(()) } else { Err(()) } }
impl Url {
    pub fn options<'a>() -> ParseOptions<'a> { ParseOptions { base: None } }
    pub fn parse(input: &str) -> Result<Url, ParseError> { if derive::<&str, bool>(input) { Ok(Url { text: String::from(input) }) } else { Err(derive(input)) } }
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> Result<Url, ParseError> where I: IntoIterator, I::Item: std::borrow::Borrow<(K, V)>, K: AsRef<str>, V: AsRef<str> { let all: Vec<I::Item> = iter.into_iter().collect(); made((input, all)) }
    pub fn join(&self, input: &str) -> Result<Url, ParseError> { made((&self.text, input)) }
    pub fn make_relative(&self, url: &Url) -> Option<String> { derive((&self.text, &url.text)) }
    pub fn as_str(&self) -> &str { self.text.as_str() }
    pub fn into_string(self) -> String { self.text }
    pub fn origin(&self) -> Origin { derive(&self.text) }
    pub fn scheme(&self) -> &str { derive(&self.text) }
    pub fn is_special(&self) -> bool { derive(&self.text) }
    pub fn has_authority(&self) -> bool { derive(&self.text) }
    pub fn authority(&self) -> &str { derive(&self.text) }
    pub fn cannot_be_a_base(&self) -> bool { derive(&self.text) }
    pub fn username(&self) -> &str { derive(&self.text) }
    pub fn password(&self) -> Option<&str> { derive(&self.text) }
    pub fn has_host(&self) -> bool { derive(&self.text) }
    pub fn host_str(&self) -> Option<&str> { derive(&self.text) }
    pub fn host(&self) -> Option<Host<&str>> { derive(&self.text) }
    pub fn domain(&self) -> Option<&str> { derive(&self.text) }
    pub fn port(&self) -> Option<u16> { derive(&self.text) }
    pub fn port_or_known_default(&self) -> Option<u16> { derive(&self.text) }
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> std::io::Result<Vec<SocketAddr>> { derive((&self.text, default_port_number())) }
    pub fn path(&self) -> &str { derive(&self.text) }
    pub fn path_segments(&self) -> Option<std::str::Split<'_, char>> { derive(&self.text) }
    pub fn query(&self) -> Option<&str> { derive(&self.text) }
    pub fn query_pairs(&self) -> form_urlencoded::Parse<'_> { form_urlencoded::parse(self.text.as_bytes()) }
    pub fn fragment(&self) -> Option<&str> { derive(&self.text) }
    pub fn set_fragment(&mut self, fragment: Option<&str>) { self.text = derive((&self.text, fragment)); }
    pub fn set_query(&mut self, query: Option<&str>) { self.text = derive((&self.text, query)); }
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<'_, UrlQuery<'_>> { form_urlencoded::Serializer::new(UrlQuery { url: self }) }
    pub fn set_path(&mut self, path: &str) { self.text = derive((&self.text, path)); }
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()> { if derive::<&str, bool>(self.text.as_str()) { Ok(PathSegmentsMut { url: self }) } else { Err(()) } }
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> { changed(self, port) }
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> { match changed(self, host) { Ok(()) => Ok(()), Err(()) => Err(ParseError::EmptyHost) } }
    pub fn set_ip_host(&mut self, address: std::net::IpAddr) -> Result<(), ()> { changed(self, address) }
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> { let can: bool = derive(&self.text); if can { self.text = derive((&self.text, password)); Ok(()) } else { Err(()) } }
    pub fn set_username(&mut self, username: &str) -> Result<(), ()> { let can: bool = derive(&self.text); if can { self.text = derive((&self.text, username)); Ok(()) } else { Err(()) } }
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> { changed(self, scheme) }
    pub fn from_file_path<P: AsRef<Path>>(path: P) -> Result<Url, ()> { if derive::<&Path, bool>(path.as_ref()) { Ok(Url { text: derive(path.as_ref()) }) } else { Err(()) } }
    pub fn from_directory_path<P: AsRef<Path>>(path: P) -> Result<Url, ()> { Url::from_file_path(path) }
    pub fn to_file_path(&self) -> Result<PathBuf, ()> { derive(&self.text) }
}
impl fmt::Display for Url { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl fmt::Debug for Url { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl std::str::FromStr for Url { type Err = ParseError; fn from_str(input: &str) -> Result<Url, ParseError> { Url::parse(input) } }
impl<'a> TryFrom<&'a str> for Url { type Error = ParseError; fn try_from(input: &'a str) -> Result<Url, ParseError> { Url::parse(input) } }
impl AsRef<str> for Url { fn as_ref(&self) -> &str { self.text.as_str() } }
impl From<Url> for String { fn from(u: Url) -> String { u.text } }
impl serde::Serialize for Url { fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error> where S: serde::Serializer { serializer.serialize_str(self.text.as_str()) } }
impl<'de> serde::Deserialize<'de> for Url { fn deserialize<D>(deserializer: D) -> Result<Url, D::Error> where D: serde::Deserializer<'de> { derive(deserializer.source()) } }
