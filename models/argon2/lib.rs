//! The crate `argon2` (0.5), with what it shares with `password-hash`. A hash depends on the password: a policy declassifies it.
use std::fmt;
use std::ghost::{self, derive};

pub mod password_hash {
    pub use super::{Error, PasswordHash, PasswordHashString, PasswordHasher, PasswordVerifier, Salt, SaltString};
    pub use super::rand_core;
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod rand_core {
    pub trait RngCore { fn fill_bytes(&mut self, dest: &mut [u8]); }
    pub trait CryptoRngCore: RngCore {}
    #[derive(Clone, Copy, Debug, Default)]
    pub struct OsRng;
    impl RngCore for OsRng { fn fill_bytes(&mut self, dest: &mut [u8]) { let i: usize = std::ghost::any(); dest[i] = std::ghost::any(); } }
    impl<R: RngCore> CryptoRngCore for R {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error { Algorithm, Password, SaltInvalid, Crypto }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = derive(*self); f.write_str(s) } }
impl std::error::Error for Error {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaltString { text: String }
impl SaltString {
    pub fn generate(rng: impl rand_core::CryptoRngCore) -> SaltString { ghost::any() }
    pub fn from_b64(s: &str) -> Result<SaltString, Error> { derive(s) }
    pub fn encode_b64(input: &[u8]) -> Result<SaltString, Error> { derive(input) }
    pub fn as_salt(&self) -> Salt<'_> { Salt { text: self.text.as_str() } }
    pub fn as_str(&self) -> &str { self.text.as_str() }
}
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Salt<'a> { text: &'a str }
impl fmt::Display for SaltString { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
impl<'a> Salt<'a> { pub fn as_str(&self) -> &'a str { self.text } }
impl fmt::Display for Salt<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text) } }
impl<'a> From<&'a SaltString> for Salt<'a> { fn from(s: &'a SaltString) -> Salt<'a> { s.as_salt() } }
#[derive(Clone, Debug, PartialEq)]
pub struct PasswordHash<'a> { text: String, of: std::marker::PhantomData<&'a str> }
impl<'a> PasswordHash<'a> { pub fn new(s: &'a str) -> Result<PasswordHash<'a>, Error> { derive(s) } pub fn serialize(&self) -> PasswordHashString { PasswordHashString { text: self.text.clone() } } }
impl fmt::Display for PasswordHash<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
#[derive(Clone, Debug, PartialEq)]
pub struct PasswordHashString { text: String }
impl PasswordHashString { pub fn as_str(&self) -> &str { self.text.as_str() } pub fn password_hash(&self) -> PasswordHash<'_> { PasswordHash { text: self.text.clone(), of: std::marker::PhantomData } } }
impl fmt::Display for PasswordHashString { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.text.as_str()) } }
pub trait PasswordHasher { fn hash_password<'a>(&self, password: &[u8], salt: impl Into<Salt<'a>>) -> Result<PasswordHash<'a>, Error>; }
pub trait PasswordVerifier { fn verify_password(&self, password: &[u8], hash: &PasswordHash<'_>) -> Result<(), Error>; }
#[derive(Clone, Debug, Default)]
pub struct Argon2<'key> { secret: Option<&'key [u8]> }
#[derive(Clone, Debug, Default)]
pub struct Params { cost: u32 }
impl Params { pub fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Params, Error> { derive((m_cost, t_cost, p_cost, output_len)) } }
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Algorithm { Argon2d, Argon2i, #[default] Argon2id }
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Version { V0x10, #[default] V0x13 }
impl<'key> Argon2<'key> {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Argon2<'key> { Argon2 { secret: None } }
    pub fn new_with_secret(secret: &'key [u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Argon2<'key>, Error> { Ok(Argon2 { secret: Some(secret) }) }
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<(), Error> { let i: usize = ghost::any(); out[i] = derive((self.secret, pwd, salt)); derive((pwd.len(), salt.len(), out.len())) }
}
impl PasswordHasher for Argon2<'_> { fn hash_password<'a>(&self, password: &[u8], salt: impl Into<Salt<'a>>) -> Result<PasswordHash<'a>, Error> { let s: Salt<'a> = salt.into(); if ghost::any() { Ok(PasswordHash { text: derive((self.secret, password, s)), of: std::marker::PhantomData }) } else { Err(Error::Crypto) } } }
impl PasswordVerifier for Argon2<'_> { fn verify_password(&self, password: &[u8], hash: &PasswordHash<'_>) -> Result<(), Error> { derive((self.secret, password, hash)) } }
/// The form in which a policy usually names it.
pub fn hash_password(password: &[u8], salt: &[u8]) -> Result<String, Error> { if ghost::any() { Ok(derive((password, salt))) } else { Err(Error::Crypto) } }
