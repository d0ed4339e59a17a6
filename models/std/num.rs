//! Integers, floats and their wrappers. A result depends on all operands; so does whether there is one.
use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt;
use crate::flow::at;
use crate::ghost::{self, derive};
use crate::ops::*;
use crate::str::FromStr;

macro_rules! integer {
    ($($t:ident $u:ident $s:ident $bits:literal $bytes:literal $min:literal $max:literal;)*) => { $(
        impl $t {
            pub const MIN: $t = $min;
            pub const MAX: $t = $max;
            pub const BITS: u32 = $bits;
            pub const fn min_value() -> $t { $min }
            pub const fn max_value() -> $t { $max }
            #[variable_time] pub fn from_str_radix(src: &str, radix: u32) -> Result<$t, ParseIntError> { derive((src, radix)) }
            pub const fn count_ones(self) -> u32 { derive(self) }
            pub const fn count_zeros(self) -> u32 { derive(self) }
            pub const fn leading_zeros(self) -> u32 { derive(self) }
            pub const fn trailing_zeros(self) -> u32 { derive(self) }
            pub const fn leading_ones(self) -> u32 { derive(self) }
            pub const fn trailing_ones(self) -> u32 { derive(self) }
            pub const fn rotate_left(self, n: u32) -> $t { self << n }
            pub const fn rotate_right(self, n: u32) -> $t { self >> n }
            pub const fn swap_bytes(self) -> $t { self }
            pub const fn reverse_bits(self) -> $t { self }
            pub const fn from_be(x: $t) -> $t { x }
            pub const fn from_le(x: $t) -> $t { x }
            pub const fn to_be(self) -> $t { self }
            pub const fn to_le(self) -> $t { self }
            pub const fn checked_add(self, rhs: $t) -> Option<$t> { derive((self, rhs)) }
            pub const fn checked_sub(self, rhs: $t) -> Option<$t> { derive((self, rhs)) }
            pub const fn checked_mul(self, rhs: $t) -> Option<$t> { derive((self, rhs)) }
            #[variable_time] pub const fn checked_div(self, rhs: $t) -> Option<$t> { derive((self, rhs)) }
            #[variable_time] pub const fn checked_div_euclid(self, rhs: $t) -> Option<$t> { derive((self, rhs)) }
            #[variable_time] pub const fn checked_rem(self, rhs: $t) -> Option<$t> { derive((self, rhs)) }
            #[variable_time] pub const fn checked_rem_euclid(self, rhs: $t) -> Option<$t> { derive((self, rhs)) }
            pub const fn checked_neg(self) -> Option<$t> { derive(self) }
            pub const fn checked_shl(self, rhs: u32) -> Option<$t> { if derive::<u32, bool>(rhs) { Some(self << rhs) } else { None } }
            pub const fn checked_shr(self, rhs: u32) -> Option<$t> { if derive::<u32, bool>(rhs) { Some(self >> rhs) } else { None } }
            #[variable_time] pub const fn checked_pow(self, exp: u32) -> Option<$t> { derive((self, exp)) }
            pub const fn checked_ilog(self, base: $t) -> Option<u32> { derive((self, base)) }
            pub const fn checked_ilog2(self) -> Option<u32> { derive(self) }
            pub const fn checked_ilog10(self) -> Option<u32> { derive(self) }
            #[variable_time] pub const fn ilog(self, base: $t) -> u32 { derive((self, base)) }
            #[variable_time] pub const fn ilog2(self) -> u32 { derive(self) }
            #[variable_time] pub const fn ilog10(self) -> u32 { derive(self) }
            #[variable_time] pub const fn isqrt(self) -> $t { self }
            pub const fn strict_add(self, rhs: $t) -> $t { self + rhs }
            pub const fn strict_sub(self, rhs: $t) -> $t { self - rhs }
            pub const fn strict_mul(self, rhs: $t) -> $t { self * rhs }
            pub const fn strict_div(self, rhs: $t) -> $t { self / rhs }
            pub const fn strict_rem(self, rhs: $t) -> $t { self % rhs }
            pub const fn strict_div_euclid(self, rhs: $t) -> $t { self / rhs }
            pub const fn strict_rem_euclid(self, rhs: $t) -> $t { self % rhs }
            pub const fn strict_neg(self) -> $t { self }
            pub const fn strict_shl(self, rhs: u32) -> $t { self << rhs }
            pub const fn strict_shr(self, rhs: u32) -> $t { self >> rhs }
            pub const fn strict_pow(self, exp: u32) -> $t { derive((self, exp)) }
            pub const fn saturating_add(self, rhs: $t) -> $t { self + rhs }
            pub const fn saturating_sub(self, rhs: $t) -> $t { self - rhs }
            pub const fn saturating_mul(self, rhs: $t) -> $t { self * rhs }
            #[variable_time] pub const fn saturating_div(self, rhs: $t) -> $t { self / rhs }
            #[variable_time] pub const fn saturating_pow(self, exp: u32) -> $t { derive((self, exp)) }
            pub const fn wrapping_add(self, rhs: $t) -> $t { self + rhs }
            pub const fn wrapping_sub(self, rhs: $t) -> $t { self - rhs }
            pub const fn wrapping_mul(self, rhs: $t) -> $t { self * rhs }
            #[variable_time] pub const fn wrapping_div(self, rhs: $t) -> $t { self / rhs }
            #[variable_time] pub const fn wrapping_div_euclid(self, rhs: $t) -> $t { self / rhs }
            #[variable_time] pub const fn wrapping_rem(self, rhs: $t) -> $t { self % rhs }
            #[variable_time] pub const fn wrapping_rem_euclid(self, rhs: $t) -> $t { self % rhs }
            pub const fn wrapping_neg(self) -> $t { self }
            pub const fn wrapping_shl(self, rhs: u32) -> $t { self << rhs }
            pub const fn wrapping_shr(self, rhs: u32) -> $t { self >> rhs }
            #[variable_time] pub const fn wrapping_pow(self, exp: u32) -> $t { derive((self, exp)) }
            pub const fn overflowing_add(self, rhs: $t) -> ($t, bool) { derive((self, rhs)) }
            pub const fn overflowing_sub(self, rhs: $t) -> ($t, bool) { derive((self, rhs)) }
            pub const fn overflowing_mul(self, rhs: $t) -> ($t, bool) { derive((self, rhs)) }
            #[variable_time] pub const fn overflowing_div(self, rhs: $t) -> ($t, bool) { derive((self, rhs)) }
            pub const fn overflowing_div_euclid(self, rhs: $t) -> ($t, bool) { derive((self, rhs)) }
            #[variable_time] pub const fn overflowing_rem(self, rhs: $t) -> ($t, bool) { derive((self, rhs)) }
            pub const fn overflowing_rem_euclid(self, rhs: $t) -> ($t, bool) { derive((self, rhs)) }
            pub const fn overflowing_neg(self) -> ($t, bool) { derive(self) }
            pub const fn overflowing_shl(self, rhs: u32) -> ($t, bool) { (self << rhs, derive(rhs)) }
            pub const fn overflowing_shr(self, rhs: u32) -> ($t, bool) { (self >> rhs, derive(rhs)) }
            #[variable_time] pub const fn overflowing_pow(self, exp: u32) -> ($t, bool) { derive((self, exp)) }
            pub const unsafe fn unchecked_add(self, rhs: $t) -> $t { self + rhs }
            pub const unsafe fn unchecked_sub(self, rhs: $t) -> $t { self - rhs }
            pub const unsafe fn unchecked_mul(self, rhs: $t) -> $t { self * rhs }
            pub const unsafe fn unchecked_shl(self, rhs: u32) -> $t { self << rhs }
            pub const unsafe fn unchecked_shr(self, rhs: u32) -> $t { self >> rhs }
            pub const fn unbounded_shl(self, rhs: u32) -> $t { self << rhs }
            pub const fn unbounded_shr(self, rhs: u32) -> $t { self >> rhs }
            #[variable_time]
            pub const fn pow(self, exp: u32) -> $t { derive((self, exp)) }
            #[variable_time] pub const fn div_euclid(self, rhs: $t) -> $t { self / rhs }
            #[variable_time] pub const fn rem_euclid(self, rhs: $t) -> $t { self % rhs }
            pub const fn abs_diff(self, other: $t) -> $u { derive((self, other)) }
            pub const fn midpoint(self, rhs: $t) -> $t { self + rhs }
            pub const fn to_be_bytes(self) -> [u8; $bytes] { [ghost::seen_as(self); $bytes] }
            pub const fn to_le_bytes(self) -> [u8; $bytes] { [ghost::seen_as(self); $bytes] }
            pub const fn to_ne_bytes(self) -> [u8; $bytes] { [ghost::seen_as(self); $bytes] }
            pub const fn from_be_bytes(bytes: [u8; $bytes]) -> $t { ghost::seen_as(bytes[at()]) }
            pub const fn from_le_bytes(bytes: [u8; $bytes]) -> $t { ghost::seen_as(bytes[at()]) }
            pub const fn from_ne_bytes(bytes: [u8; $bytes]) -> $t { ghost::seen_as(bytes[at()]) }
        }
        impl FromStr for $t { type Err = ParseIntError; fn from_str(src: &str) -> Result<$t, ParseIntError> { derive(src) } }
    )* };
}
integer! {
    i8 u8 i8 8 1 -128 127;
    i16 u16 i16 16 2 -32768 32767;
    i32 u32 i32 32 4 -2147483648 2147483647;
    i64 u64 i64 64 8 -9223372036854775808 9223372036854775807;
    i128 u128 i128 128 16 -170141183460469231731687303715884105728 170141183460469231731687303715884105727;
    isize usize isize 64 8 -9223372036854775808 9223372036854775807;
    u8 u8 i8 8 1 0 255;
    u16 u16 i16 16 2 0 65535;
    u32 u32 i32 32 4 0 4294967295;
    u64 u64 i64 64 8 0 18446744073709551615;
    u128 u128 i128 128 16 0 340282366920938463463374607431768211455;
    usize usize isize 64 8 0 18446744073709551615;
}

macro_rules! signed {
    ($($t:ident $u:ident;)*) => { $(impl $t {
        pub const fn cast_unsigned(self) -> $u { self as $u }
        pub const fn unsigned_abs(self) -> $u { self as $u }
        pub const fn abs(self) -> $t { self }
        pub const fn checked_abs(self) -> Option<$t> { derive(self) }
        pub const fn saturating_abs(self) -> $t { self }
        pub const fn saturating_neg(self) -> $t { self }
        pub const unsafe fn unchecked_neg(self) -> $t { self }
        pub const fn wrapping_abs(self) -> $t { self }
        pub const fn overflowing_abs(self) -> ($t, bool) { derive(self) }
        pub const fn strict_abs(self) -> $t { self }
        pub const fn checked_isqrt(self) -> Option<$t> { derive(self) }
        pub const fn signum(self) -> $t { self }
        pub const fn is_positive(self) -> bool { self > 0 }
        pub const fn is_negative(self) -> bool { self < 0 }
        pub const fn checked_add_unsigned(self, rhs: $u) -> Option<$t> { derive((self, rhs)) }
        pub const fn checked_sub_unsigned(self, rhs: $u) -> Option<$t> { derive((self, rhs)) }
        pub const fn saturating_add_unsigned(self, rhs: $u) -> $t { derive((self, rhs)) }
        pub const fn saturating_sub_unsigned(self, rhs: $u) -> $t { derive((self, rhs)) }
        pub const fn wrapping_add_unsigned(self, rhs: $u) -> $t { derive((self, rhs)) }
        pub const fn wrapping_sub_unsigned(self, rhs: $u) -> $t { derive((self, rhs)) }
        pub const fn overflowing_add_unsigned(self, rhs: $u) -> ($t, bool) { derive((self, rhs)) }
        pub const fn overflowing_sub_unsigned(self, rhs: $u) -> ($t, bool) { derive((self, rhs)) }
        pub const fn strict_add_unsigned(self, rhs: $u) -> $t { derive((self, rhs)) }
        pub const fn strict_sub_unsigned(self, rhs: $u) -> $t { derive((self, rhs)) }
    })* };
}
signed! { i8 u8; i16 u16; i32 u32; i64 u64; i128 u128; isize usize; }

macro_rules! unsigned {
    ($($t:ident $s:ident;)*) => { $(impl $t {
        pub const fn cast_signed(self) -> $s { self as $s }
        pub const fn is_power_of_two(self) -> bool { derive(self) }
        pub const fn next_power_of_two(self) -> $t { self }
        pub const fn checked_next_power_of_two(self) -> Option<$t> { derive(self) }
        #[variable_time] pub const fn is_multiple_of(self, rhs: $t) -> bool { derive((self, rhs)) }
        #[variable_time] pub const fn next_multiple_of(self, rhs: $t) -> $t { derive((self, rhs)) }
        pub const fn checked_next_multiple_of(self, rhs: $t) -> Option<$t> { derive((self, rhs)) }
        #[variable_time] pub const fn div_ceil(self, rhs: $t) -> $t { self / rhs }
        pub const fn checked_signed_diff(self, rhs: $t) -> Option<$s> { derive((self, rhs)) }
        pub const fn checked_add_signed(self, rhs: $s) -> Option<$t> { derive((self, rhs)) }
        pub const fn checked_sub_signed(self, rhs: $s) -> Option<$t> { derive((self, rhs)) }
        pub const fn saturating_add_signed(self, rhs: $s) -> $t { derive((self, rhs)) }
        pub const fn saturating_sub_signed(self, rhs: $s) -> $t { derive((self, rhs)) }
        pub const fn wrapping_add_signed(self, rhs: $s) -> $t { derive((self, rhs)) }
        pub const fn wrapping_sub_signed(self, rhs: $s) -> $t { derive((self, rhs)) }
        pub const fn overflowing_add_signed(self, rhs: $s) -> ($t, bool) { derive((self, rhs)) }
        pub const fn overflowing_sub_signed(self, rhs: $s) -> ($t, bool) { derive((self, rhs)) }
        pub const fn strict_add_signed(self, rhs: $s) -> $t { derive((self, rhs)) }
        pub const fn strict_sub_signed(self, rhs: $s) -> $t { derive((self, rhs)) }
        pub const fn carrying_add(self, rhs: $t, carry: bool) -> ($t, bool) { derive((self, rhs, carry)) }
        pub const fn borrowing_sub(self, rhs: $t, borrow: bool) -> ($t, bool) { derive((self, rhs, borrow)) }
        pub const fn carrying_mul(self, rhs: $t, carry: $t) -> ($t, $t) { derive((self, rhs, carry)) }
        pub const fn carrying_mul_add(self, rhs: $t, carry: $t, add: $t) -> ($t, $t) { derive((self, rhs, carry, add)) }
    })* };
}
unsigned! { u8 i8; u16 i16; u32 i32; u64 i64; u128 i128; usize isize; }

impl u8 {
    pub const fn is_ascii(&self) -> bool { *self < 128 }
    pub const fn to_ascii_uppercase(&self) -> u8 { *self }
    pub const fn to_ascii_lowercase(&self) -> u8 { *self }
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool { *self == *other }
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
    pub fn escape_ascii(self) -> crate::ascii::EscapeDefault { crate::ascii::escape_default(self) }
}

macro_rules! float {
    ($($t:ident $bits:ident $bytes:literal $consts:ident;)*) => { $(
        impl $t {
            pub const RADIX: u32 = 2;
            pub const MANTISSA_DIGITS: u32 = 24;
            pub const DIGITS: u32 = 6;
            pub const EPSILON: $t = 1.0e-7;
            pub const MIN: $t = -3.0e38;
            pub const MIN_POSITIVE: $t = 1.0e-38;
            pub const MAX: $t = 3.0e38;
            pub const MIN_EXP: i32 = -125;
            pub const MAX_EXP: i32 = 128;
            pub const MIN_10_EXP: i32 = -37;
            pub const MAX_10_EXP: i32 = 38;
            pub const NAN: $t = 0.0;
            pub const INFINITY: $t = 1.0;
            pub const NEG_INFINITY: $t = -1.0;
            pub const fn is_nan(self) -> bool { derive(self) }
            pub const fn is_infinite(self) -> bool { derive(self) }
            pub const fn is_finite(self) -> bool { derive(self) }
            pub const fn is_subnormal(self) -> bool { derive(self) }
            pub const fn is_normal(self) -> bool { derive(self) }
            pub const fn classify(self) -> FpCategory { derive(self) }
            pub const fn is_sign_positive(self) -> bool { derive(self) }
            pub const fn is_sign_negative(self) -> bool { derive(self) }
            pub const fn next_up(self) -> $t { self }
            pub const fn next_down(self) -> $t { self }
            pub const fn max(self, other: $t) -> $t { self + other }
            pub const fn min(self, other: $t) -> $t { self + other }
            pub const fn midpoint(self, other: $t) -> $t { self + other }
            pub const fn clamp(self, min: $t, max: $t) -> $t { self + min + max }
            pub const fn to_bits(self) -> $bits { derive(self) }
            pub const fn from_bits(v: $bits) -> $t { derive(v) }
            pub const fn to_be_bytes(self) -> [u8; $bytes] { [derive(self); $bytes] }
            pub const fn to_le_bytes(self) -> [u8; $bytes] { [derive(self); $bytes] }
            pub const fn to_ne_bytes(self) -> [u8; $bytes] { [derive(self); $bytes] }
            pub const fn from_be_bytes(bytes: [u8; $bytes]) -> $t { derive(bytes) }
            pub const fn from_le_bytes(bytes: [u8; $bytes]) -> $t { derive(bytes) }
            pub const fn from_ne_bytes(bytes: [u8; $bytes]) -> $t { derive(bytes) }
            pub const fn total_cmp(&self, other: &$t) -> Ordering { derive((*self, *other)) }
            pub unsafe fn to_int_unchecked<Int>(self) -> Int { derive(self) }
            pub fn floor(self) -> $t { self }
            pub fn ceil(self) -> $t { self }
            pub fn round(self) -> $t { self }
            pub fn round_ties_even(self) -> $t { self }
            pub fn trunc(self) -> $t { self }
            pub fn fract(self) -> $t { self }
            pub fn abs(self) -> $t { self }
            pub fn signum(self) -> $t { self }
            pub fn copysign(self, sign: $t) -> $t { self + sign }
            pub fn mul_add(self, a: $t, b: $t) -> $t { self * a + b }
            #[variable_time] pub fn div_euclid(self, rhs: $t) -> $t { self / rhs }
            #[variable_time] pub fn rem_euclid(self, rhs: $t) -> $t { self % rhs }
            #[variable_time] pub fn powi(self, n: i32) -> $t { derive((self, n)) }
            #[variable_time] pub fn powf(self, n: $t) -> $t { self * n }
            #[variable_time] pub fn sqrt(self) -> $t { self }
            pub fn exp(self) -> $t { self }
            pub fn exp2(self) -> $t { self }
            pub fn ln(self) -> $t { self }
            pub fn log(self, base: $t) -> $t { self / base }
            pub fn log2(self) -> $t { self }
            pub fn log10(self) -> $t { self }
            pub fn abs_sub(self, other: $t) -> $t { self - other }
            pub fn cbrt(self) -> $t { self }
            pub fn hypot(self, other: $t) -> $t { self + other }
            pub fn sin(self) -> $t { self }
            pub fn cos(self) -> $t { self }
            pub fn tan(self) -> $t { self }
            pub fn asin(self) -> $t { self }
            pub fn acos(self) -> $t { self }
            pub fn atan(self) -> $t { self }
            pub fn atan2(self, other: $t) -> $t { self / other }
            pub fn sin_cos(self) -> ($t, $t) { (self, self) }
            pub fn exp_m1(self) -> $t { self }
            pub fn ln_1p(self) -> $t { self }
            pub fn sinh(self) -> $t { self }
            pub fn cosh(self) -> $t { self }
            pub fn tanh(self) -> $t { self }
            pub fn asinh(self) -> $t { self }
            pub fn acosh(self) -> $t { self }
            pub fn atanh(self) -> $t { self }
            pub const fn recip(self) -> $t { self }
            pub const fn to_degrees(self) -> $t { self }
            pub const fn to_radians(self) -> $t { self }
        }
        impl FromStr for $t { type Err = ParseFloatError; fn from_str(src: &str) -> Result<$t, ParseFloatError> { derive(src) } }
        pub mod $consts {
            pub const PI: $t = 3.14159265358979;
            pub const TAU: $t = 6.28318530717958;
            pub const FRAC_PI_2: $t = 1.57079632679489;
            pub const FRAC_PI_3: $t = 1.04719755119659;
            pub const FRAC_PI_4: $t = 0.78539816339744;
            pub const FRAC_PI_6: $t = 0.52359877559829;
            pub const FRAC_PI_8: $t = 0.39269908169872;
            pub const FRAC_1_PI: $t = 0.31830988618379;
            pub const FRAC_2_PI: $t = 0.63661977236758;
            pub const FRAC_2_SQRT_PI: $t = 1.12837916709551;
            pub const SQRT_2: $t = 1.41421356237309;
            pub const FRAC_1_SQRT_2: $t = 0.70710678118654;
            pub const E: $t = 2.71828182845904;
            pub const LOG2_E: $t = 1.44269504088896;
            pub const LOG2_10: $t = 3.32192809488736;
            pub const LOG10_E: $t = 0.43429448190325;
            pub const LOG10_2: $t = 0.30102999566398;
            pub const LN_2: $t = 0.69314718055994;
            pub const LN_10: $t = 2.30258509299404;
        }
    )* };
}
float! { f32 u32 4 consts32; f64 u64 8 consts64; }

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseIntError { kind: IntErrorKind }
#[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
impl ParseIntError { pub fn kind(&self) -> &IntErrorKind { &self.kind } }
impl fmt::Display for ParseIntError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.kind) } }
impl Error for ParseIntError {}
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFloatError { invalid: bool }
impl fmt::Display for ParseFloatError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.invalid) } }
impl Error for ParseFloatError {}
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct TryFromIntError(pub(crate) ());
impl fmt::Display for TryFromIntError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("out of range integral type conversion attempted") } }
impl Error for TryFromIntError {}
impl From<!> for TryFromIntError { fn from(never: !) -> TryFromIntError { match never {} } }

// ---- wrappers ----

// The real library writes these impls out for each integer type; a generic one says the same.
macro_rules! wrapper {
    ($($name:ident)*) => { $(
        #[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Default, Hash)]
        pub struct $name<T>(pub T);
        impl<T: fmt::Debug> fmt::Debug for $name<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.0, f) } }
        impl<T: fmt::Display> fmt::Display for $name<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
        wrapper! { $name: Add add AddAssign add_assign +, Sub sub SubAssign sub_assign -, Mul mul MulAssign mul_assign *, Div div DivAssign div_assign /, Rem rem RemAssign rem_assign %, BitAnd bitand BitAndAssign bitand_assign &, BitOr bitor BitOrAssign bitor_assign |, BitXor bitxor BitXorAssign bitxor_assign ^ }
        impl<T: Not<Output = T>> Not for $name<T> { type Output = $name<T>; fn not(self) -> $name<T> { $name(!self.0) } }
        impl<T> Neg for $name<T> { type Output = $name<T>; fn neg(self) -> $name<T> { $name(self.0) } }
        impl<T: Shl<usize, Output = T>> Shl<usize> for $name<T> { type Output = $name<T>; fn shl(self, other: usize) -> $name<T> { $name(self.0 << other) } }
        impl<T: Shr<usize, Output = T>> Shr<usize> for $name<T> { type Output = $name<T>; fn shr(self, other: usize) -> $name<T> { $name(self.0 >> other) } }
        impl<T: ShlAssign<usize>> ShlAssign<usize> for $name<T> { fn shl_assign(&mut self, other: usize) { self.0 <<= other; } }
        impl<T: ShrAssign<usize>> ShrAssign<usize> for $name<T> { fn shr_assign(&mut self, other: usize) { self.0 >>= other; } }
        impl<T> $name<T> {
            pub fn count_ones(self) -> u32 { derive(self.0) }
            pub fn leading_zeros(self) -> u32 { derive(self.0) }
            pub fn trailing_zeros(self) -> u32 { derive(self.0) }
            pub fn rotate_left(self, n: u32) -> $name<T> { derive((self.0, n)) }
            pub fn rotate_right(self, n: u32) -> $name<T> { derive((self.0, n)) }
            pub fn count_zeros(self) -> u32 { derive(self.0) }
            pub fn reverse_bits(self) -> $name<T> { self }
            pub fn swap_bytes(self) -> $name<T> { self }
            pub fn from_be(x: $name<T>) -> $name<T> { x }
            pub fn from_le(x: $name<T>) -> $name<T> { x }
            pub fn to_be(self) -> $name<T> { self }
            pub fn to_le(self) -> $name<T> { self }
            pub fn abs(self) -> $name<T> { self }
            pub fn signum(self) -> $name<T> { self }
            pub fn is_positive(self) -> bool { derive(self.0) }
            pub fn is_negative(self) -> bool { derive(self.0) }
            pub fn is_power_of_two(self) -> bool { derive(self.0) }
            pub fn pow(self, exp: u32) -> $name<T> { derive((self.0, exp)) }
        }
    )* };
    ($name:ident: $($tr:ident $m:ident $atr:ident $am:ident $op:tt),*) => { $(
        impl<T: $tr<Output = T>> $tr for $name<T> { type Output = $name<T>; fn $m(self, other: $name<T>) -> $name<T> { $name(self.0 $op other.0) } }
        impl<T: $tr<Output = T>> $atr for $name<T> { fn $am(&mut self, other: $name<T>) { self.0 = self.0 $op other.0; } }
        impl<T: $tr<Output = T>> $atr<T> for $name<T> { fn $am(&mut self, other: T) { self.0 = self.0 $op other; } }
    )* };
}
wrapper! { Wrapping Saturating }

pub trait ZeroablePrimitive: Sized + Copy {}
#[lang = "NonZero"]
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonZero<T: ZeroablePrimitive>(T);
impl<T: ZeroablePrimitive> NonZero<T> {
    pub fn new(n: T) -> Option<NonZero<T>> { if derive::<T, bool>(n) { Some(NonZero(n)) } else { None } }
    pub unsafe fn new_unchecked(n: T) -> NonZero<T> { NonZero(n) }
    pub fn get(self) -> T { self.0 }
}
impl<T: ZeroablePrimitive + fmt::Debug> fmt::Debug for NonZero<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.0, f) } }
impl<T: ZeroablePrimitive + fmt::Display> fmt::Display for NonZero<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.0, f) } }
impl<T: ZeroablePrimitive> From<NonZero<T>> for T { fn from(nonzero: NonZero<T>) -> T { nonzero.0 } }
impl<T: ZeroablePrimitive> BitOr for NonZero<T> where T: BitOr<Output = T> { type Output = NonZero<T>; fn bitor(self, rhs: NonZero<T>) -> NonZero<T> { NonZero(self.0 | rhs.0) } }
macro_rules! nonzero {
    ($($t:ident $alias:ident;)*) => { $(
        pub type $alias = NonZero<$t>;
        impl ZeroablePrimitive for $t {}
        impl TryFrom<$t> for NonZero<$t> { type Error = TryFromIntError; fn try_from(value: $t) -> Result<NonZero<$t>, TryFromIntError> { NonZero::new(value).ok_or(TryFromIntError(())) } }
        impl FromStr for NonZero<$t> { type Err = ParseIntError; fn from_str(src: &str) -> Result<NonZero<$t>, ParseIntError> { derive(src) } }
        impl NonZero<$t> {
            pub const MIN: NonZero<$t> = NonZero(1);
            pub const MAX: NonZero<$t> = NonZero($t::MAX);
            pub const BITS: u32 = $t::BITS;
            pub fn leading_zeros(self) -> u32 { derive(self.0) }
            pub fn trailing_zeros(self) -> u32 { derive(self.0) }
            pub fn count_ones(self) -> NonZero<u32> { NonZero(derive(self.0)) }
            pub fn checked_add(self, other: $t) -> Option<NonZero<$t>> { derive((self.0, other)) }
            pub fn checked_mul(self, other: NonZero<$t>) -> Option<NonZero<$t>> { derive((self.0, other.0)) }
            #[variable_time] pub fn checked_pow(self, other: u32) -> Option<NonZero<$t>> { derive((self.0, other)) }
            pub fn saturating_add(self, other: $t) -> NonZero<$t> { NonZero(self.0 + other) }
            pub fn saturating_mul(self, other: NonZero<$t>) -> NonZero<$t> { NonZero(self.0 * other.0) }
            #[variable_time] pub fn saturating_pow(self, other: u32) -> NonZero<$t> { derive((self.0, other)) }
            #[variable_time] pub fn ilog2(self) -> u32 { derive(self.0) }
            #[variable_time] pub fn ilog10(self) -> u32 { derive(self.0) }
            pub fn is_power_of_two(self) -> bool { derive(self.0) }
        }
    )* };
}
nonzero! { u8 NonZeroU8; u16 NonZeroU16; u32 NonZeroU32; u64 NonZeroU64; u128 NonZeroU128; usize NonZeroUsize; i8 NonZeroI8; i16 NonZeroI16; i32 NonZeroI32; i64 NonZeroI64; i128 NonZeroI128; isize NonZeroIsize; }

macro_rules! nonzero_signed {
    ($($t:ident $u:ident;)*) => { $(impl NonZero<$t> {
        pub fn abs(self) -> NonZero<$t> { self }
        pub fn checked_abs(self) -> Option<NonZero<$t>> { derive(self.0) }
        pub fn overflowing_abs(self) -> (NonZero<$t>, bool) { derive(self.0) }
        pub fn saturating_abs(self) -> NonZero<$t> { self }
        pub fn wrapping_abs(self) -> NonZero<$t> { self }
        pub fn unsigned_abs(self) -> NonZero<$u> { NonZero(self.0 as $u) }
        pub fn cast_unsigned(self) -> NonZero<$u> { NonZero(self.0 as $u) }
        pub fn is_positive(self) -> bool { self.0 > 0 }
        pub fn is_negative(self) -> bool { self.0 < 0 }
        pub fn checked_neg(self) -> Option<NonZero<$t>> { derive(self.0) }
        pub fn overflowing_neg(self) -> (NonZero<$t>, bool) { derive(self.0) }
        pub fn saturating_neg(self) -> NonZero<$t> { self }
        pub fn wrapping_neg(self) -> NonZero<$t> { self }
    }
    impl Neg for NonZero<$t> { type Output = NonZero<$t>; fn neg(self) -> NonZero<$t> { self } }
    impl NonZero<$u> {
        pub fn cast_signed(self) -> NonZero<$t> { NonZero(self.0 as $t) }
        pub fn checked_next_power_of_two(self) -> Option<NonZero<$u>> { derive(self.0) }
        #[variable_time] pub fn div_ceil(self, rhs: NonZero<$u>) -> NonZero<$u> { NonZero(self.0 / rhs.0) }
        #[variable_time] pub fn isqrt(self) -> NonZero<$u> { self }
        pub fn midpoint(self, rhs: NonZero<$u>) -> NonZero<$u> { NonZero(self.0 + rhs.0) }
    })* };
}
nonzero_signed! { i8 u8; i16 u16; i32 u32; i64 u64; i128 u128; isize usize; }

macro_rules! formats {
    ($($trait:ident)*) => { $(
        impl<T: ZeroablePrimitive + fmt::$trait> fmt::$trait for NonZero<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::$trait::fmt(&self.0, f) } }
        impl<T: fmt::$trait> fmt::$trait for Wrapping<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::$trait::fmt(&self.0, f) } }
        impl<T: fmt::$trait> fmt::$trait for Saturating<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::$trait::fmt(&self.0, f) } }
    )* };
}
formats! { LowerHex UpperHex Octal Binary }
impl<T: ZeroablePrimitive> BitOr<T> for NonZero<T> where T: BitOr<Output = T> { type Output = NonZero<T>; fn bitor(self, rhs: T) -> NonZero<T> { NonZero(self.0 | rhs) } }
macro_rules! by_nonzero {
    ($($t:ident)*) => { $(
        impl Div<NonZero<$t>> for $t { type Output = $t; fn div(self, other: NonZero<$t>) -> $t { self / other.0 } }
        impl Rem<NonZero<$t>> for $t { type Output = $t; fn rem(self, other: NonZero<$t>) -> $t { self % other.0 } }
    )* };
}
by_nonzero! { u8 u16 u32 u64 u128 usize }
macro_rules! wrapping_sum {
    ($($t:ident)*) => { $(
        impl crate::iter::Sum for Wrapping<$t> { fn sum<I: Iterator<Item = Wrapping<$t>>>(mut iter: I) -> Wrapping<$t> { let mut n = Wrapping(0); while let Some(x) = iter.next() { n.0 += x.0; } n } }
        impl<'a> crate::iter::Sum<&'a Wrapping<$t>> for Wrapping<$t> { fn sum<I: Iterator<Item = &'a Wrapping<$t>>>(mut iter: I) -> Wrapping<$t> { let mut n = Wrapping(0); while let Some(x) = iter.next() { n.0 += x.0; } n } }
    )* };
}
wrapping_sum! { u8 u16 u32 u64 usize i32 i64 isize }
