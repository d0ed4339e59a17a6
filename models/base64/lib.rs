//! The crate `base64` (0.13 to 0.22): the engines, and the free functions of the old versions.
use std::fmt;
use std::ghost::derive;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError { InvalidByte(usize, u8), InvalidLength(usize), InvalidLastSymbol(usize, u8), InvalidPadding }
impl fmt::Display for DecodeError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { let s: &str = derive(self); f.write_str(s) } }
impl std::error::Error for DecodeError {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeSliceError { DecodeError(DecodeError), OutputSliceTooSmall }
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncodeSliceError { OutputSliceTooSmall }
#[derive(Clone, Copy, Debug)]
pub struct Config { _priv: () }
pub const STANDARD: Config = Config { _priv: () };
pub const STANDARD_NO_PAD: Config = Config { _priv: () };
pub const URL_SAFE: Config = Config { _priv: () };
pub const URL_SAFE_NO_PAD: Config = Config { _priv: () };
pub fn encode<T: AsRef<[u8]>>(input: T) -> String { String::from_utf8_unchecked(input.as_ref().to_vec()) }
pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError> { derive(input.as_ref()) }
pub fn encode_config<T: AsRef<[u8]>>(input: T, config: Config) -> String { encode(input) }
pub fn decode_config<T: AsRef<[u8]>>(input: T, config: Config) -> Result<Vec<u8>, DecodeError> { derive(input.as_ref()) }

pub trait Engine: Send + Sync {
    fn encode<T: AsRef<[u8]>>(&self, input: T) -> String where Self: Sized { String::from_utf8_unchecked(input.as_ref().to_vec()) }
    fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String) where Self: Sized { output_buf.push_str(encode(input).as_str()); }
    fn encode_slice<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut [u8]) -> Result<usize, EncodeSliceError> where Self: Sized { let i: usize = std::ghost::any(); output_buf[i] = derive(input.as_ref()); derive((input.as_ref().len(), output_buf.len())) }
    fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, DecodeError> where Self: Sized { derive(input.as_ref()) }
    fn decode_vec<T: AsRef<[u8]>>(&self, input: T, buffer: &mut Vec<u8>) -> Result<(), DecodeError> where Self: Sized { buffer.push(derive(input.as_ref())); derive(input.as_ref()) }
    fn decode_slice<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeSliceError> where Self: Sized { let i: usize = std::ghost::any(); output[i] = derive(input.as_ref()); derive(input.as_ref()) }
}
pub mod alphabet {
    #[derive(Clone, Debug, Eq, PartialEq)]
    pub struct Alphabet { _priv: () }
    pub const STANDARD: Alphabet = Alphabet { _priv: () };
    pub const URL_SAFE: Alphabet = Alphabet { _priv: () };
}
pub mod engine {
    pub use super::{Config, Engine};
    pub use self::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
    pub mod general_purpose {
        #[derive(Debug, Clone)]
        pub struct GeneralPurpose { _priv: () }
        #[derive(Clone, Copy, Debug)]
        pub struct GeneralPurposeConfig { _priv: () }
        impl GeneralPurposeConfig { pub const fn new() -> Self { GeneralPurposeConfig { _priv: () } } pub const fn with_encode_padding(self, padding: bool) -> Self { self } }
        impl GeneralPurpose { pub const fn new(alphabet: &crate::alphabet::Alphabet, config: GeneralPurposeConfig) -> Self { GeneralPurpose { _priv: () } } }
        impl crate::Engine for GeneralPurpose {}
        pub const STANDARD: GeneralPurpose = GeneralPurpose { _priv: () };
        pub const STANDARD_NO_PAD: GeneralPurpose = GeneralPurpose { _priv: () };
        pub const URL_SAFE: GeneralPurpose = GeneralPurpose { _priv: () };
        pub const URL_SAFE_NO_PAD: GeneralPurpose = GeneralPurpose { _priv: () };
        pub const PAD: GeneralPurposeConfig = GeneralPurposeConfig { _priv: () };
        pub const NO_PAD: GeneralPurposeConfig = GeneralPurposeConfig { _priv: () };
    }
}
pub mod write {
    use crate::Engine;
    /// The writer comes first in all versions; what says how it encodes is a `Config` or a reference to an engine.
    pub struct EncoderWriter<'e, E, W> { delegate: W, of: std::marker::PhantomData<&'e E> }
    impl<'e, E, W: std::io::Write> EncoderWriter<'e, E, W> {
        pub fn new(delegate: W, engine: E) -> Self { EncoderWriter { delegate, of: std::marker::PhantomData } }
        pub fn finish(&mut self) -> std::io::Result<W> { std::ghost::derive(&self.delegate) }
        pub fn into_inner(self) -> W { self.delegate }
    }
    impl<'e, E, W: std::io::Write> std::io::Write for EncoderWriter<'e, E, W> { fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> { self.delegate.write(buf) } fn flush(&mut self) -> std::io::Result<()> { self.delegate.flush() } }
    pub struct EncoderStringWriter<E> { engine: E, text: String }
    impl<E> EncoderStringWriter<E> { pub fn new(engine: E) -> Self { EncoderStringWriter { engine, text: String::new() } } pub fn into_inner(self) -> String { self.text } }
    impl<E> std::io::Write for EncoderStringWriter<E> { fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> { self.text.push_str(std::ghost::text(buf)); Ok(buf.len()) } fn flush(&mut self) -> std::io::Result<()> { Ok(()) } }
}
pub mod read {
    pub struct DecoderReader<E, R> { engine: E, inner: R }
    impl<E, R: std::io::Read> DecoderReader<E, R> { pub fn new(reader: R, engine: E) -> Self { DecoderReader { engine, inner: reader } } pub fn into_inner(self) -> R { self.inner } }
    impl<E, R: std::io::Read> std::io::Read for DecoderReader<E, R> { fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> { self.inner.read(buf) } }
}
pub mod display {
    #[derive(Debug)] pub struct Base64Display<'a, E> { bytes: &'a [u8], engine: std::marker::PhantomData<E> }
    impl<'a, E> Base64Display<'a, E> { pub fn new(bytes: &'a [u8], engine: &'a E) -> Self { Base64Display { bytes, engine: std::marker::PhantomData } } }
    impl<E> std::fmt::Display for Base64Display<'_, E> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { let s: &str = std::ghost::derive(self.bytes); f.write_str(s) } }
}
pub mod prelude {
    pub use super::Engine;
    pub use super::engine::general_purpose::{STANDARD as BASE64_STANDARD, STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD, URL_SAFE as BASE64_URL_SAFE, URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD};
}
