//! Conversions between types.
use crate::error::Error;
use crate::fmt;
use crate::ghost;

#[lang = "AsRef"]
pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
#[lang = "AsMut"]
pub trait AsMut<T: ?Sized> { fn as_mut(&mut self) -> &mut T; }
#[lang = "Into"]
pub trait Into<T>: Sized { fn into(self) -> T; }
#[lang = "From"]
pub trait From<T>: Sized {
    #[lang = "from"]
    fn from(value: T) -> Self;
}
#[lang = "TryInto"]
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
#[lang = "TryFrom"]
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}

pub fn identity<T>(x: T) -> T { x }

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Infallible {}
impl fmt::Debug for Infallible { fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result { match *self {} } }
impl fmt::Display for Infallible { fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result { match *self {} } }
impl Error for Infallible {}

impl<T: ?Sized, U: ?Sized> AsRef<U> for &T where T: AsRef<U> { fn as_ref(&self) -> &U { (**self).as_ref() } }
impl<T: ?Sized, U: ?Sized> AsRef<U> for &mut T where T: AsRef<U> { fn as_ref(&self) -> &U { (**self).as_ref() } }
impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T where T: AsMut<U> { fn as_mut(&mut self) -> &mut U { (**self).as_mut() } }
impl<T> AsRef<[T]> for [T] { fn as_ref(&self) -> &[T] { self } }
impl<T> AsMut<[T]> for [T] { fn as_mut(&mut self) -> &mut [T] { self } }
impl AsRef<str> for str { fn as_ref(&self) -> &str { self } }
impl AsMut<str> for str { fn as_mut(&mut self) -> &mut str { self } }
impl AsRef<[u8]> for str { fn as_ref(&self) -> &[u8] { ghost::bytes(self) } }

impl<T, U> Into<U> for T where U: From<T> { fn into(self) -> U { U::from(self) } }
impl<T> From<T> for T { fn from(t: T) -> T { t } }
impl<T, U> TryInto<U> for T where U: TryFrom<T> {
    type Error = U::Error;
    fn try_into(self) -> Result<U, U::Error> { U::try_from(self) }
}
impl<T, U> TryFrom<U> for T where U: Into<T> {
    type Error = Infallible;
    fn try_from(value: U) -> Result<Self, Self::Error> { Ok(U::into(value)) }
}

macro_rules! lossless {
    ($($from:ident => $($to:ident)*;)*) => { $($(impl From<$from> for $to { fn from(value: $from) -> $to { value as $to } })*)* };
}
lossless! {
    bool => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize;
    u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize f32 f64 char;
    u16 => u32 u64 u128 usize i32 i64 i128 f32 f64;
    u32 => u64 u128 i64 i128 f64;
    u64 => u128 i128;
    i8 => i16 i32 i64 i128 isize f32 f64;
    i16 => i32 i64 i128 isize f32 f64;
    i32 => i64 i128 f64;
    i64 => i128;
    f32 => f64;
    char => u32 u64 u128;
}
impl From<bool> for f32 { fn from(value: bool) -> f32 { ghost::derive(value) } }
impl From<bool> for f64 { fn from(value: bool) -> f64 { ghost::derive(value) } }

macro_rules! checked {
    ($($from:ident => $($to:ident)*;)*) => { $($(impl TryFrom<$from> for $to {
        type Error = crate::num::TryFromIntError;
        fn try_from(u: $from) -> Result<$to, crate::num::TryFromIntError> { ghost::derive(u) }
    })*)* };
}
checked! {
    u8 => i8;
    u16 => u8 i8 i16 isize;
    u32 => u8 u16 usize i8 i16 i32 isize;
    u64 => u8 u16 u32 usize i8 i16 i32 i64 isize;
    u128 => u8 u16 u32 u64 usize i8 i16 i32 i64 i128 isize;
    usize => u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize;
    i8 => u8 u16 u32 u64 u128 usize;
    i16 => u8 u16 u32 u64 u128 usize i8;
    i32 => u8 u16 u32 u64 u128 usize i8 i16 isize;
    i64 => u8 u16 u32 u64 u128 usize i8 i16 i32 isize;
    i128 => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 isize;
    isize => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128;
}

impl From<!> for Infallible { fn from(x: !) -> Self { x } }
impl From<Infallible> for crate::num::TryFromIntError { fn from(x: Infallible) -> crate::num::TryFromIntError { match x {} } }
