//! The crate `url` (2).
use std::fmt;
use std::ghost::derive;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url { text: String }
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum ParseError { EmptyHost, InvalidPort, RelativeUrlWithoutBase, Overflow }
impl fmt::Display for ParseError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = derive(*self); f.write_str(s) } }
impl std::error::Error for ParseError {}
impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError> { if derive::<&str, bool>(input) { Ok(Url { text: String::from(input) }) } else { Err(derive(input)) } }
    pub fn join(&self, input: &str) -> Result<Url, ParseError> { derive((&self.text, input)) }
    pub fn as_str(&self) -> &str { self.text.as_str() }
    pub fn scheme(&self) -> &str { derive(&self.text) }
    pub fn username(&self) -> &str { derive(&self.text) }
    pub fn password(&self) -> Option<&str> { derive(&self.text) }
    pub fn host_str(&self) -> Option<&str> { derive(&self.text) }
    pub fn domain(&self) -> Option<&str> { derive(&self.text) }
    pub fn port(&self) -> Option<u16> { derive(&self.text) }
    pub fn path(&self) -> &str { derive(&self.text) }
    pub fn query(&self) -> Option<&str> { derive(&self.text) }
    pub fn fragment(&self) -> Option<&str> { derive(&self.text) }
    pub fn set_path(&mut self, path: &str) { self.text = derive((&self.text, path)); }
    pub fn set_query(&mut self, query: Option<&str>) { self.text = derive((&self.text, query)); }
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> { self.text = derive((&self.text, host)); derive(host) }
}
impl fmt::Display for Url { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl fmt::Debug for Url { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl std::str::FromStr for Url { type Err = ParseError; fn from_str(input: &str) -> Result<Url, ParseError> { Url::parse(input) } }
impl AsRef<str> for Url { fn as_ref(&self) -> &str { self.text.as_str() } }
impl From<Url> for String { fn from(u: Url) -> String { u.text } }
