//! The crate `http` (0.2 and 1): requests and responses are plain data. Whether a header or an address is well formed depends on its text.
use std::borrow::Borrow;
use std::collections::hash_map::{self, HashMap};
use std::fmt;
use std::ghost::{self, derive};
pub use self::header::{HeaderMap, HeaderName, HeaderValue};
pub use self::method::Method;
pub use self::request::Request;
pub use self::response::Response;
pub use self::status::StatusCode;
pub use self::uri::Uri;
pub use self::version::Version;

#[derive(Debug)]
pub struct Error { text: String }
impl Error { pub fn is<T>(&self) -> bool { derive(&self.text) } }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl std::error::Error for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error that says what was wrong with a text.
macro_rules! errors { ($($name:ident)*) => { $(
    #[derive(Debug)]
    pub struct $name { pub(crate) text: String }
    impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
    impl std::error::Error for $name {}
    impl From<$name> for crate::Error { fn from(e: $name) -> crate::Error { crate::Error { text: e.text } } }
)* }; }
/// A name or address as a text, made from any kind of text.
macro_rules! texts { ($($name:ident $error:ident;)*) => { $(
    impl $name { fn check(s: &str) -> Result<$name, $error> { if derive::<&str, bool>(s) { Ok($name { text: String::from(s) }) } else { Err($error { text: derive(s) }) } } pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<$name, $error> { let s: &str = derive(src.as_ref()); $name::check(s) } }
    impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
    impl std::str::FromStr for $name { type Err = $error; fn from_str(s: &str) -> Result<$name, $error> { $name::check(s) } }
    impl TryFrom<&str> for $name { type Error = $error; fn try_from(s: &str) -> Result<$name, $error> { $name::check(s) } }
    impl TryFrom<&String> for $name { type Error = $error; fn try_from(s: &String) -> Result<$name, $error> { $name::check(s.as_str()) } }
    impl TryFrom<String> for $name { type Error = $error; fn try_from(s: String) -> Result<$name, $error> { $name::check(s.as_str()) } }
    impl TryFrom<&[u8]> for $name { type Error = $error; fn try_from(s: &[u8]) -> Result<$name, $error> { $name::check(derive(s)) } }
    impl TryFrom<Vec<u8>> for $name { type Error = $error; fn try_from(s: Vec<u8>) -> Result<$name, $error> { $name::check(derive(s)) } }
    impl<'a> TryFrom<&'a $name> for $name { type Error = $error; fn try_from(n: &'a $name) -> Result<$name, $error> { Ok(n.clone()) } }
    impl PartialEq<str> for $name { fn eq(&self, other: &str) -> bool { self.text.as_str() == other } }
    impl<'a> PartialEq<&'a str> for $name { fn eq(&self, other: &&'a str) -> bool { self.text.as_str() == *other } }
    impl PartialEq<String> for $name { fn eq(&self, other: &String) -> bool { self.text == *other } }
)* }; }

pub mod method {
    use super::{derive, fmt, Result};
    errors! { InvalidMethod }
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct Method { text: String }
    texts! { Method InvalidMethod; }
    macro_rules! methods { ($($name:ident)*) => { $(pub const $name: Method = Method { text: String::new() };)* }; }
    impl Method {
        methods! { GET POST PUT DELETE PATCH HEAD OPTIONS CONNECT TRACE }
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> { Method::check(derive(src)) }
        pub fn as_str(&self) -> &str { self.text.as_str() }
        pub fn is_safe(&self) -> bool { derive(&self.text) }
        pub fn is_idempotent(&self) -> bool { derive(&self.text) }
    }
    impl<'a> PartialEq<&'a Method> for Method { fn eq(&self, other: &&'a Method) -> bool { *self == **other } }
    impl<'a> PartialEq<Method> for &'a Method { fn eq(&self, other: &Method) -> bool { **self == *other } }
    impl AsRef<str> for Method { fn as_ref(&self) -> &str { self.text.as_str() } }
    impl Default for Method { fn default() -> Method { Method::GET } }
}
pub mod status {
    use super::{derive, fmt, Result};
    errors! { InvalidStatusCode }
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct StatusCode(u16);
    macro_rules! codes { ($($name:ident)*) => { $(pub const $name: StatusCode = StatusCode(0);)* }; }
    impl StatusCode {
        codes! {
            CONTINUE SWITCHING_PROTOCOLS PROCESSING OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION NO_CONTENT RESET_CONTENT PARTIAL_CONTENT MULTI_STATUS ALREADY_REPORTED IM_USED MULTIPLE_CHOICES MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT PERMANENT_REDIRECT
            BAD_REQUEST UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED PRECONDITION_FAILED PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE RANGE_NOT_SATISFIABLE EXPECTATION_FAILED
            IM_A_TEAPOT MISDIRECTED_REQUEST UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY UPGRADE_REQUIRED PRECONDITION_REQUIRED TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
            HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED
        }
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> { if derive::<u16, bool>(src) { Ok(StatusCode(src)) } else { Err(InvalidStatusCode { text: derive(src) }) } }
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode> { StatusCode::from_u16(derive(src)) }
        pub const fn as_u16(&self) -> u16 { self.0 }
        pub fn as_str(&self) -> &str { derive(self.0) }
        pub fn canonical_reason(&self) -> Option<&'static str> { derive(self.0) }
        pub fn is_informational(&self) -> bool { derive(self.0) }
        pub fn is_success(&self) -> bool { derive(self.0) }
        pub fn is_redirection(&self) -> bool { derive(self.0) }
        pub fn is_client_error(&self) -> bool { derive(self.0) }
        pub fn is_server_error(&self) -> bool { derive(self.0) }
    }
    impl Default for StatusCode { fn default() -> StatusCode { StatusCode::OK } }
    impl fmt::Debug for StatusCode { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.0, f) } }
    impl fmt::Display for StatusCode { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
    impl PartialEq<u16> for StatusCode { fn eq(&self, other: &u16) -> bool { self.0 == *other } }
    impl From<StatusCode> for u16 { fn from(s: StatusCode) -> u16 { s.0 } }
    impl TryFrom<u16> for StatusCode { type Error = InvalidStatusCode; fn try_from(n: u16) -> Result<StatusCode, InvalidStatusCode> { StatusCode::from_u16(n) } }
    impl<'a> TryFrom<&'a str> for StatusCode { type Error = InvalidStatusCode; fn try_from(s: &'a str) -> Result<StatusCode, InvalidStatusCode> { StatusCode::from_u16(derive(s)) } }
    impl std::str::FromStr for StatusCode { type Err = InvalidStatusCode; fn from_str(s: &str) -> Result<StatusCode, InvalidStatusCode> { StatusCode::from_u16(derive(s)) } }
}
pub mod version {
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
    pub struct Version { number: u8 }
    impl Version { pub const HTTP_09: Version = Version { number: 0 }; pub const HTTP_10: Version = Version { number: 1 }; pub const HTTP_11: Version = Version { number: 2 }; pub const HTTP_2: Version = Version { number: 3 }; pub const HTTP_3: Version = Version { number: 4 }; }
}

pub mod header {
    use super::{derive, fmt, ghost, hash_map, Borrow, HashMap, Result};
    errors! { InvalidHeaderName InvalidHeaderValue ToStrError MaxSizeReached }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
    pub struct HeaderName { text: String }
    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct HeaderValue { text: String, sensitive: bool }
    texts! { HeaderName InvalidHeaderName; }
    impl HeaderName {
        pub fn as_str(&self) -> &str { self.text.as_str() }
        pub const fn from_static(src: &'static str) -> HeaderName { HeaderName { text: String::from(src) } }
        pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> { HeaderName::check(derive(src)) }
        pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> { HeaderName::check(derive(src)) }
    }
    impl AsRef<str> for HeaderName { fn as_ref(&self) -> &str { self.text.as_str() } }
    impl AsRef<[u8]> for HeaderName { fn as_ref(&self) -> &[u8] { self.text.as_bytes() } }
    impl Borrow<str> for HeaderName { fn borrow(&self) -> &str { self.text.as_str() } }
    impl HeaderValue {
        fn check(s: &str) -> Result<HeaderValue, InvalidHeaderValue> { if derive::<&str, bool>(s) { Ok(HeaderValue { text: String::from(s), sensitive: false }) } else { Err(InvalidHeaderValue { text: String::from("failed to parse header value") }) } }
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::check(src) }
        pub const fn from_static(src: &'static str) -> HeaderValue { HeaderValue { text: String::from(src), sensitive: false } }
        pub fn from_name(name: HeaderName) -> HeaderValue { HeaderValue { text: name.text, sensitive: false } }
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::check(derive(src)) }
        pub fn from_maybe_shared<T: AsRef<[u8]> + 'static>(src: T) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::check(derive(src.as_ref())) }
        pub fn to_str(&self) -> Result<&str, ToStrError> { if derive::<&str, bool>(self.text.as_str()) { Ok(self.text.as_str()) } else { Err(ToStrError { text: String::from("failed to convert header to a str") }) } }
        pub fn as_bytes(&self) -> &[u8] { self.text.as_bytes() }
        pub fn len(&self) -> usize { self.text.len() }
        pub fn is_empty(&self) -> bool { self.text.is_empty() }
        pub fn set_sensitive(&mut self, val: bool) { self.sensitive = val; }
        pub fn is_sensitive(&self) -> bool { self.sensitive }
    }
    impl fmt::Debug for HeaderValue { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { if self.sensitive { f.write_str("Sensitive") } else { f.write_str(self.text.as_str()) } } }
    impl AsRef<[u8]> for HeaderValue { fn as_ref(&self) -> &[u8] { self.text.as_bytes() } }
    impl std::str::FromStr for HeaderValue { type Err = InvalidHeaderValue; fn from_str(s: &str) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::check(s) } }
    impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(s: &str) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::check(s) } }
    impl TryFrom<&String> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(s: &String) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::check(s.as_str()) } }
    impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(s: String) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::check(s.as_str()) } }
    impl TryFrom<&[u8]> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(s: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::check(derive(s)) } }
    impl TryFrom<Vec<u8>> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(s: Vec<u8>) -> Result<HeaderValue, InvalidHeaderValue> { HeaderValue::check(derive(s)) } }
    impl<'a> TryFrom<&'a HeaderValue> for HeaderValue { type Error = InvalidHeaderValue; fn try_from(v: &'a HeaderValue) -> Result<HeaderValue, InvalidHeaderValue> { Ok(v.clone()) } }
    impl From<HeaderName> for HeaderValue { fn from(n: HeaderName) -> HeaderValue { HeaderValue { text: n.text, sensitive: false } } }
    impl PartialEq<str> for HeaderValue { fn eq(&self, other: &str) -> bool { self.text.as_str() == other } }
    impl<'a> PartialEq<&'a str> for HeaderValue { fn eq(&self, other: &&'a str) -> bool { self.text.as_str() == *other } }
    impl PartialEq<String> for HeaderValue { fn eq(&self, other: &String) -> bool { self.text == *other } }
    impl PartialEq<[u8]> for HeaderValue { fn eq(&self, other: &[u8]) -> bool { self.text.as_bytes() == other } }
    impl<'a> PartialEq<HeaderValue> for &'a HeaderValue { fn eq(&self, other: &HeaderValue) -> bool { **self == *other } }
    impl<'a> PartialEq<HeaderValue> for &'a str { fn eq(&self, other: &HeaderValue) -> bool { *self == other.text.as_str() } }
    impl PartialEq<HeaderValue> for str { fn eq(&self, other: &HeaderValue) -> bool { self == other.text.as_str() } }
    macro_rules! numbers { ($($t:ty)*) => { $(impl From<$t> for HeaderValue { fn from(n: $t) -> HeaderValue { HeaderValue { text: derive(n), sensitive: false } } })* }; }
    numbers! { u16 u32 u64 usize i16 i32 i64 isize }

    /// The real one finds a name by `HeaderName` or by text.
    pub trait AsHeaderName { fn name(&self) -> &str; }
    pub use self::AsHeaderName as IntoHeaderName;
    impl AsHeaderName for HeaderName { fn name(&self) -> &str { self.text.as_str() } }
    impl AsHeaderName for str { fn name(&self) -> &str { self } }
    impl AsHeaderName for String { fn name(&self) -> &str { self.as_str() } }
    impl<T: AsHeaderName + ?Sized> AsHeaderName for &T { fn name(&self) -> &str { (**self).name() } }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HeaderMap<T = HeaderValue> { map: HashMap<HeaderName, T> }
    impl<T> Default for HeaderMap<T> { fn default() -> Self { HeaderMap { map: HashMap::new() } } }
    impl HeaderMap<HeaderValue> { pub fn new() -> Self { HeaderMap { map: HashMap::new() } } }
    impl<T> HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> Self { HeaderMap { map: HashMap::new() } }
        pub fn try_with_capacity(capacity: usize) -> Result<Self, MaxSizeReached> { Ok(HeaderMap { map: HashMap::new() }) }
        pub fn get<K: AsHeaderName>(&self, key: K) -> Option<&T> { self.map.get(key.name()) }
        pub fn get_mut<K: AsHeaderName>(&mut self, key: K) -> Option<&mut T> { self.map.get_mut(key.name()) }
        pub fn get_all<K: AsHeaderName>(&self, key: K) -> GetAll<'_, T> { GetAll { value: self.map.get(key.name()) } }
        pub fn contains_key<K: AsHeaderName>(&self, key: K) -> bool { self.map.contains_key(key.name()) }
        pub fn insert<K: AsHeaderName>(&mut self, key: K, val: T) -> Option<T> { self.map.insert(HeaderName { text: String::from(key.name()) }, val) }
        pub fn try_insert<K: AsHeaderName>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached> { Ok(self.insert(key, val)) }
        pub fn append<K: AsHeaderName>(&mut self, key: K, val: T) -> bool { self.insert(key, val).is_some() }
        pub fn try_append<K: AsHeaderName>(&mut self, key: K, val: T) -> Result<bool, MaxSizeReached> { Ok(self.append(key, val)) }
        pub fn remove<K: AsHeaderName>(&mut self, key: K) -> Option<T> { self.map.remove(key.name()) }
        pub fn entry<K: AsHeaderName>(&mut self, key: K) -> Entry<'_, T> { match self.map.entry(HeaderName { text: String::from(key.name()) }) { hash_map::Entry::Occupied(inner) => Entry::Occupied(OccupiedEntry { inner }), hash_map::Entry::Vacant(inner) => Entry::Vacant(VacantEntry { inner }) } }
        pub fn len(&self) -> usize { self.map.len() }
        pub fn keys_len(&self) -> usize { self.map.len() }
        pub fn is_empty(&self) -> bool { self.map.is_empty() }
        pub fn clear(&mut self) { self.map.clear(); }
        pub fn capacity(&self) -> usize { ghost::any() }
        pub fn reserve(&mut self, additional: usize) {}
        pub fn iter(&self) -> hash_map::Iter<'_, HeaderName, T> { self.map.iter() }
        pub fn iter_mut(&mut self) -> hash_map::IterMut<'_, HeaderName, T> { self.map.iter_mut() }
        pub fn keys(&self) -> hash_map::Keys<'_, HeaderName, T> { self.map.keys() }
        pub fn values(&self) -> hash_map::Values<'_, HeaderName, T> { self.map.values() }
        pub fn values_mut(&mut self) -> hash_map::ValuesMut<'_, HeaderName, T> { self.map.values_mut() }
    }
    impl<K: AsHeaderName, T> std::ops::Index<K> for HeaderMap<T> { type Output = T; fn index(&self, key: K) -> &T { self.map.get(key.name()).expect("no such header") } }
    impl<T> IntoIterator for HeaderMap<T> { type Item = (Option<HeaderName>, T); type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> { IntoIter { inner: self.map.into_iter() } } }
    pub struct IntoIter<T> { inner: hash_map::IntoIter<HeaderName, T> }
    impl<T> Iterator for IntoIter<T> { type Item = (Option<HeaderName>, T); fn next(&mut self) -> Option<(Option<HeaderName>, T)> { match self.inner.next() { Some((k, v)) => Some((Some(k), v)), None => None } } }
    impl<'a, T> IntoIterator for &'a HeaderMap<T> { type Item = (&'a HeaderName, &'a T); type IntoIter = hash_map::Iter<'a, HeaderName, T>; fn into_iter(self) -> hash_map::Iter<'a, HeaderName, T> { self.map.iter() } }
    impl<'a, T> IntoIterator for &'a mut HeaderMap<T> { type Item = (&'a HeaderName, &'a mut T); type IntoIter = hash_map::IterMut<'a, HeaderName, T>; fn into_iter(self) -> hash_map::IterMut<'a, HeaderName, T> { self.map.iter_mut() } }
    impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> { fn from_iter<I: IntoIterator<Item = (HeaderName, T)>>(iter: I) -> Self { HeaderMap { map: iter.into_iter().collect() } } }
    impl<T> Extend<(HeaderName, T)> for HeaderMap<T> { fn extend<I: IntoIterator<Item = (HeaderName, T)>>(&mut self, iter: I) { self.map.extend(iter); } }
    impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> { fn extend<I: IntoIterator<Item = (Option<HeaderName>, T)>>(&mut self, iter: I) { let mut it = iter.into_iter(); while let Some((k, v)) = it.next() { if let Some(k) = k { self.map.insert(k, v); } } } }
    pub struct GetAll<'a, T> { value: Option<&'a T> }
    impl<'a, T> GetAll<'a, T> { pub fn iter(&self) -> std::option::IntoIter<&'a T> { self.value.into_iter() } }
    impl<'a, T> IntoIterator for GetAll<'a, T> { type Item = &'a T; type IntoIter = std::option::IntoIter<&'a T>; fn into_iter(self) -> std::option::IntoIter<&'a T> { self.value.into_iter() } }
    pub enum Entry<'a, T: 'a> { Occupied(OccupiedEntry<'a, T>), Vacant(VacantEntry<'a, T>) }
    pub struct OccupiedEntry<'a, T> { inner: hash_map::OccupiedEntry<'a, HeaderName, T> }
    pub struct VacantEntry<'a, T> { inner: hash_map::VacantEntry<'a, HeaderName, T> }
    impl<'a, T> Entry<'a, T> {
        pub fn or_insert(self, default: T) -> &'a mut T { match self { Entry::Occupied(e) => e.inner.into_mut(), Entry::Vacant(e) => e.inner.insert(default) } }
        pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T { match self { Entry::Occupied(e) => e.inner.into_mut(), Entry::Vacant(e) => e.inner.insert(default()) } }
        pub fn key(&self) -> &HeaderName { match self { Entry::Occupied(e) => e.inner.key(), Entry::Vacant(e) => e.inner.key() } }
    }
    impl<'a, T> OccupiedEntry<'a, T> {
        pub fn key(&self) -> &HeaderName { self.inner.key() }
        pub fn get(&self) -> &T { self.inner.get() }
        pub fn get_mut(&mut self) -> &mut T { self.inner.get_mut() }
        pub fn into_mut(self) -> &'a mut T { self.inner.into_mut() }
        pub fn insert(&mut self, value: T) -> T { self.inner.insert(value) }
        pub fn append(&mut self, value: T) { self.inner.insert(value); }
        pub fn remove(self) -> T { self.inner.remove() }
    }
    impl<'a, T> VacantEntry<'a, T> {
        pub fn key(&self) -> &HeaderName { self.inner.key() }
        pub fn insert(self, value: T) -> &'a mut T { self.inner.insert(value) }
        pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T> { OccupiedEntry { inner: self.inner.insert_entry(value) } }
    }
    macro_rules! names { ($($n:ident)*) => { $(pub const $n: HeaderName = HeaderName { text: String::new() };)* }; }
    names! {
        ACCEPT ACCEPT_CHARSET ACCEPT_ENCODING ACCEPT_LANGUAGE ACCEPT_RANGES ACCESS_CONTROL_ALLOW_CREDENTIALS ACCESS_CONTROL_ALLOW_HEADERS ACCESS_CONTROL_ALLOW_METHODS ACCESS_CONTROL_ALLOW_ORIGIN ACCESS_CONTROL_EXPOSE_HEADERS ACCESS_CONTROL_MAX_AGE ACCESS_CONTROL_REQUEST_HEADERS
        ACCESS_CONTROL_REQUEST_METHOD AGE ALLOW ALT_SVC AUTHORIZATION CACHE_CONTROL CONNECTION CONTENT_DISPOSITION CONTENT_ENCODING CONTENT_LANGUAGE CONTENT_LENGTH CONTENT_LOCATION CONTENT_RANGE CONTENT_SECURITY_POLICY CONTENT_SECURITY_POLICY_REPORT_ONLY CONTENT_TYPE COOKIE DATE DNT
        ETAG EXPECT EXPIRES FORWARDED FROM HOST IF_MATCH IF_MODIFIED_SINCE IF_NONE_MATCH IF_RANGE IF_UNMODIFIED_SINCE LAST_MODIFIED LINK LOCATION MAX_FORWARDS ORIGIN PRAGMA PROXY_AUTHENTICATE PROXY_AUTHORIZATION RANGE REFERER REFERRER_POLICY REFRESH RETRY_AFTER SEC_WEBSOCKET_ACCEPT
        SEC_WEBSOCKET_EXTENSIONS SEC_WEBSOCKET_KEY SEC_WEBSOCKET_PROTOCOL SEC_WEBSOCKET_VERSION SERVER SET_COOKIE STRICT_TRANSPORT_SECURITY TE TRAILER TRANSFER_ENCODING UPGRADE UPGRADE_INSECURE_REQUESTS USER_AGENT VARY VIA WARNING WWW_AUTHENTICATE X_CONTENT_TYPE_OPTIONS
        X_DNS_PREFETCH_CONTROL X_FRAME_OPTIONS X_XSS_PROTECTION
    }
}

pub mod uri {
    use super::{derive, fmt, Result};
    errors! { InvalidUri InvalidUriParts }
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct Uri { text: String }
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct Authority { text: String }
    #[derive(Clone, PartialEq, Eq, Hash, Debug, PartialOrd)]
    pub struct PathAndQuery { text: String }
    #[derive(Clone, PartialEq, Eq, Hash, Debug)]
    pub struct Scheme { text: String }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct Port<T> { text: T }
    texts! { Uri InvalidUri; Authority InvalidUri; PathAndQuery InvalidUri; Scheme InvalidUri; }
    #[derive(Debug, Default)]
    pub struct Parts { pub scheme: Option<Scheme>, pub authority: Option<Authority>, pub path_and_query: Option<PathAndQuery> }
    impl Default for Uri { fn default() -> Uri { Uri { text: String::from("/") } } }
    impl Uri {
        pub fn builder() -> Builder { Builder { parts: Parts { scheme: None, authority: None, path_and_query: None }, ok: true } }
        pub const fn from_static(src: &'static str) -> Self { Uri { text: String::from(src) } }
        pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts> { if derive::<&Parts, bool>(&src) { Ok(Uri { text: derive(src) }) } else { Err(InvalidUriParts { text: derive(src) }) } }
        pub fn into_parts(self) -> Parts { derive(self) }
        pub fn path(&self) -> &str { derive(&self.text) }
        pub fn query(&self) -> Option<&str> { derive(&self.text) }
        pub fn path_and_query(&self) -> Option<&PathAndQuery> { derive(&self.text) }
        pub fn scheme(&self) -> Option<&Scheme> { derive(&self.text) }
        pub fn scheme_str(&self) -> Option<&str> { derive(&self.text) }
        pub fn authority(&self) -> Option<&Authority> { derive(&self.text) }
        pub fn host(&self) -> Option<&str> { derive(&self.text) }
        pub fn port(&self) -> Option<Port<&str>> { derive(&self.text) }
        pub fn port_u16(&self) -> Option<u16> { derive(&self.text) }
    }
    impl TryFrom<Parts> for Uri { type Error = InvalidUriParts; fn try_from(src: Parts) -> Result<Uri, InvalidUriParts> { Uri::from_parts(src) } }
    impl From<Uri> for Parts { fn from(src: Uri) -> Parts { src.into_parts() } }
    impl Authority { pub const fn from_static(src: &'static str) -> Self { Authority { text: String::from(src) } } pub fn as_str(&self) -> &str { self.text.as_str() } pub fn host(&self) -> &str { derive(&self.text) } pub fn port(&self) -> Option<Port<&str>> { derive(&self.text) } pub fn port_u16(&self) -> Option<u16> { derive(&self.text) } }
    impl PathAndQuery { pub const fn from_static(src: &'static str) -> Self { PathAndQuery { text: String::from(src) } } pub fn as_str(&self) -> &str { self.text.as_str() } pub fn path(&self) -> &str { derive(&self.text) } pub fn query(&self) -> Option<&str> { derive(&self.text) } }
    impl Scheme { pub const HTTP: Scheme = Scheme { text: String::new() }; pub const HTTPS: Scheme = Scheme { text: String::new() }; pub fn as_str(&self) -> &str { self.text.as_str() } }
    impl<T> Port<T> { pub fn as_u16(&self) -> u16 { derive(&self.text) } pub fn as_str(&self) -> &str { derive(&self.text) } }
    impl AsRef<str> for Authority { fn as_ref(&self) -> &str { self.text.as_str() } }
    #[derive(Debug)]
    pub struct Builder { parts: Parts, ok: bool }
    impl Builder {
        pub fn new() -> Builder { Uri::builder() }
        pub fn scheme<T>(mut self, scheme: T) -> Self where Scheme: TryFrom<T> { match Scheme::try_from(scheme) { Ok(s) => { self.parts.scheme = Some(s); } Err(_) => { self.ok = false; } } self }
        pub fn authority<T>(mut self, auth: T) -> Self where Authority: TryFrom<T> { match Authority::try_from(auth) { Ok(s) => { self.parts.authority = Some(s); } Err(_) => { self.ok = false; } } self }
        pub fn path_and_query<T>(mut self, p: T) -> Self where PathAndQuery: TryFrom<T> { match PathAndQuery::try_from(p) { Ok(s) => { self.parts.path_and_query = Some(s); } Err(_) => { self.ok = false; } } self }
        pub fn build(self) -> Result<Uri, super::Error> { if self.ok { Ok(Uri { text: derive(self.parts) }) } else { Err(super::Error { text: String::from("invalid uri") }) } }
    }
}

/// Values of any type beside a message.
#[derive(Clone, Debug, Default)]
pub struct Extensions { data: u8, shape: u8 }
impl Extensions {
    pub fn new() -> Extensions { Extensions { data: 0, shape: 0 } }
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T> { let old = derive(self.data); self.data = derive((self.data, val)); old }
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T> { if derive::<u8, bool>(self.shape) { Some(derive(self.data)) } else { None } }
    pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T> { if derive::<u8, bool>(self.shape) { Some(derive(&mut self.data)) } else { None } }
    pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T> { if derive::<u8, bool>(self.shape) { Some(derive(self.data)) } else { None } }
    pub fn clear(&mut self) {}
    pub fn is_empty(&self) -> bool { derive(self.shape) }
    pub fn len(&self) -> usize { derive(self.shape) }
}

pub mod request {
    use super::{derive, Error, Extensions, HeaderMap, HeaderName, HeaderValue, Method, Result, Uri, Version};
    #[derive(Clone, Debug, Default)]
    pub struct Parts { pub method: Method, pub uri: Uri, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    #[derive(Clone, Debug)]
    pub struct Request<T> { head: Parts, body: T }
    fn parts() -> Parts { Parts { method: Method::GET, uri: Uri::default(), version: Version::HTTP_11, headers: HeaderMap::new(), extensions: Extensions::new() } }
    impl<T: Default> Default for Request<T> { fn default() -> Self { Request { head: parts(), body: T::default() } } }
    macro_rules! verbs { ($($verb:ident)*) => { $(pub fn $verb<T>(uri: T) -> Builder where Uri: TryFrom<T> { Builder { head: parts(), ok: true }.uri(uri) })* }; }
    impl Request<()> { pub fn builder() -> Builder { Builder { head: parts(), ok: true } } verbs! { get put post delete options head connect patch trace } }
    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T> { Request { head: parts(), body } }
        pub fn from_parts(parts: Parts, body: T) -> Request<T> { Request { head: parts, body } }
        pub fn into_parts(self) -> (Parts, T) { (self.head, self.body) }
        pub fn method(&self) -> &Method { &self.head.method }
        pub fn method_mut(&mut self) -> &mut Method { &mut self.head.method }
        pub fn uri(&self) -> &Uri { &self.head.uri }
        pub fn uri_mut(&mut self) -> &mut Uri { &mut self.head.uri }
        pub fn version(&self) -> Version { self.head.version }
        pub fn version_mut(&mut self) -> &mut Version { &mut self.head.version }
        pub fn headers(&self) -> &HeaderMap<HeaderValue> { &self.head.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> { &mut self.head.headers }
        pub fn extensions(&self) -> &Extensions { &self.head.extensions }
        pub fn extensions_mut(&mut self) -> &mut Extensions { &mut self.head.extensions }
        pub fn body(&self) -> &T { &self.body }
        pub fn body_mut(&mut self) -> &mut T { &mut self.body }
        pub fn into_body(self) -> T { self.body }
        pub fn map<F, U>(self, f: F) -> Request<U> where F: FnOnce(T) -> U { Request { head: self.head, body: f(self.body) } }
    }
    #[derive(Debug)]
    pub struct Builder { head: Parts, ok: bool }
    impl Default for Builder { fn default() -> Builder { Builder { head: parts(), ok: true } } }
    impl Builder {
        pub fn new() -> Builder { Builder { head: parts(), ok: true } }
        pub fn method<T>(mut self, method: T) -> Builder where Method: TryFrom<T> { match Method::try_from(method) { Ok(m) => { self.head.method = m; } Err(_) => { self.ok = false; } } self }
        pub fn uri<T>(mut self, uri: T) -> Builder where Uri: TryFrom<T> { match Uri::try_from(uri) { Ok(u) => { self.head.uri = u; } Err(_) => { self.ok = false; } } self }
        pub fn version(mut self, version: Version) -> Builder { self.head.version = version; self }
        pub fn header<K, V>(mut self, key: K, value: V) -> Builder where HeaderName: TryFrom<K>, HeaderValue: TryFrom<V> { match HeaderName::try_from(key) { Ok(k) => match HeaderValue::try_from(value) { Ok(v) => { self.head.headers.insert(k, v); } Err(_) => { self.ok = false; } }, Err(_) => { self.ok = false; } } self }
        pub fn extension<T: Clone + Send + Sync + 'static>(mut self, extension: T) -> Builder { self.head.extensions.insert(extension); self }
        pub fn method_ref(&self) -> Option<&Method> { Some(&self.head.method) }
        pub fn uri_ref(&self) -> Option<&Uri> { Some(&self.head.uri) }
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> { if self.ok { Some(&self.head.headers) } else { None } }
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> { if self.ok { Some(&mut self.head.headers) } else { None } }
        pub fn extensions_ref(&self) -> Option<&Extensions> { Some(&self.head.extensions) }
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> { Some(&mut self.head.extensions) }
        pub fn body<T>(self, body: T) -> Result<Request<T>> { if self.ok { Ok(Request { head: self.head, body }) } else { Err(Error { text: String::from("invalid request") }) } }
    }
}
pub mod response {
    use super::{derive, Error, Extensions, HeaderMap, HeaderName, HeaderValue, Result, StatusCode, Version};
    #[derive(Clone, Debug, Default)]
    pub struct Parts { pub status: StatusCode, pub version: Version, pub headers: HeaderMap<HeaderValue>, pub extensions: Extensions }
    #[derive(Clone, Debug)]
    pub struct Response<T> { head: Parts, body: T }
    fn parts() -> Parts { Parts { status: StatusCode::OK, version: Version::HTTP_11, headers: HeaderMap::new(), extensions: Extensions::new() } }
    impl<T: Default> Default for Response<T> { fn default() -> Self { Response { head: parts(), body: T::default() } } }
    impl Response<()> { pub fn builder() -> Builder { Builder { head: parts(), ok: true } } }
    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T> { Response { head: parts(), body } }
        pub fn from_parts(parts: Parts, body: T) -> Response<T> { Response { head: parts, body } }
        pub fn into_parts(self) -> (Parts, T) { (self.head, self.body) }
        pub fn status(&self) -> StatusCode { self.head.status }
        pub fn status_mut(&mut self) -> &mut StatusCode { &mut self.head.status }
        pub fn version(&self) -> Version { self.head.version }
        pub fn version_mut(&mut self) -> &mut Version { &mut self.head.version }
        pub fn headers(&self) -> &HeaderMap<HeaderValue> { &self.head.headers }
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> { &mut self.head.headers }
        pub fn extensions(&self) -> &Extensions { &self.head.extensions }
        pub fn extensions_mut(&mut self) -> &mut Extensions { &mut self.head.extensions }
        pub fn body(&self) -> &T { &self.body }
        pub fn body_mut(&mut self) -> &mut T { &mut self.body }
        pub fn into_body(self) -> T { self.body }
        pub fn map<F, U>(self, f: F) -> Response<U> where F: FnOnce(T) -> U { Response { head: self.head, body: f(self.body) } }
    }
    #[derive(Debug)]
    pub struct Builder { head: Parts, ok: bool }
    impl Default for Builder { fn default() -> Builder { Builder { head: parts(), ok: true } } }
    impl Builder {
        pub fn new() -> Builder { Builder { head: parts(), ok: true } }
        pub fn status<T>(mut self, status: T) -> Builder where StatusCode: TryFrom<T> { match StatusCode::try_from(status) { Ok(s) => { self.head.status = s; } Err(_) => { self.ok = false; } } self }
        pub fn version(mut self, version: Version) -> Builder { self.head.version = version; self }
        pub fn header<K, V>(mut self, key: K, value: V) -> Builder where HeaderName: TryFrom<K>, HeaderValue: TryFrom<V> { match HeaderName::try_from(key) { Ok(k) => match HeaderValue::try_from(value) { Ok(v) => { self.head.headers.insert(k, v); } Err(_) => { self.ok = false; } }, Err(_) => { self.ok = false; } } self }
        pub fn extension<T: Clone + Send + Sync + 'static>(mut self, extension: T) -> Builder { self.head.extensions.insert(extension); self }
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> { if self.ok { Some(&self.head.headers) } else { None } }
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> { if self.ok { Some(&mut self.head.headers) } else { None } }
        pub fn extensions_ref(&self) -> Option<&Extensions> { Some(&self.head.extensions) }
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> { Some(&mut self.head.extensions) }
        pub fn body<T>(self, body: T) -> Result<Response<T>> { if self.ok { Ok(Response { head: self.head, body }) } else { Err(Error { text: String::from("invalid response") }) } }
    }
}
