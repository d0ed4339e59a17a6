//! The crate `hex` (0.4).
use std::fmt;
use std::ghost::derive;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FromHexError { InvalidHexCharacter { c: char, index: usize }, OddLength, InvalidStringLength }
impl fmt::Display for FromHexError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = derive(*self); f.write_str(s) } }
impl std::error::Error for FromHexError {}
/// The characters of the bytes: as many as twice the bytes, whatever they are.
pub fn encode<T: AsRef<[u8]>>(data: T) -> String { String::from_utf8_unchecked(data.as_ref().to_vec()) }
pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String { String::from_utf8_unchecked(data.as_ref().to_vec()) }
pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError> { let b = data.as_ref(); if derive::<&[u8], bool>(b) { Ok(b.to_vec()) } else { Err(derive(b)) } }
pub fn encode_to_slice<T: AsRef<[u8]>>(input: T, output: &mut [u8]) -> Result<(), FromHexError> { let b = input.as_ref(); let (i, j): (usize, usize) = std::ghost::any(); output[i] = b[j]; if b.len() == output.len() { Ok(()) } else { Err(FromHexError::InvalidStringLength) } }
pub fn decode_to_slice<T: AsRef<[u8]>>(data: T, out: &mut [u8]) -> Result<(), FromHexError> { let b = data.as_ref(); let (i, j): (usize, usize) = std::ghost::any(); out[i] = b[j]; if derive::<&[u8], bool>(b) { Ok(()) } else { Err(derive(b)) } }
pub trait ToHex { fn encode_hex<T: std::iter::FromIterator<char>>(&self) -> T; fn encode_hex_upper<T: std::iter::FromIterator<char>>(&self) -> T; }
impl<T: AsRef<[u8]>> ToHex for T {
    fn encode_hex<U: std::iter::FromIterator<char>>(&self) -> U { U::from_iter(self.as_ref().iter().map(|b| derive(*b))) }
    fn encode_hex_upper<U: std::iter::FromIterator<char>>(&self) -> U { U::from_iter(self.as_ref().iter().map(|b| derive(*b))) }
}
pub trait FromHex: Sized { type Error; fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, Self::Error>; }
impl FromHex for Vec<u8> { type Error = FromHexError; fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Vec<u8>, FromHexError> { decode(hex) } }
impl<const N: usize> FromHex for [u8; N] { type Error = FromHexError; fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<[u8; N], FromHexError> { derive(hex.as_ref()) } }
