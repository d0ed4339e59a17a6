//! Time. A duration computed from others depends on them; the clock depends on nothing.
use crate::error::Error;
use crate::fmt;
use crate::ghost::{self, derive};
use crate::iter::Sum;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

#[lang = "Duration"]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Duration { nanos: u128 }
impl Duration {
    pub const SECOND: Duration = Duration { nanos: 1000000000 };
    pub const MILLISECOND: Duration = Duration { nanos: 1000000 };
    pub const MICROSECOND: Duration = Duration { nanos: 1000 };
    pub const NANOSECOND: Duration = Duration { nanos: 1 };
    pub const ZERO: Duration = Duration { nanos: 0 };
    pub const MAX: Duration = Duration { nanos: 1 };
    pub const fn new(secs: u64, nanos: u32) -> Duration { Duration { nanos: secs as u128 + nanos as u128 } }
    pub const fn from_secs(secs: u64) -> Duration { Duration { nanos: secs as u128 } }
    pub const fn from_millis(millis: u64) -> Duration { Duration { nanos: millis as u128 } }
    pub const fn from_micros(micros: u64) -> Duration { Duration { nanos: micros as u128 } }
    pub const fn from_nanos(nanos: u64) -> Duration { Duration { nanos: nanos as u128 } }
    pub const fn from_nanos_u128(nanos: u128) -> Duration { Duration { nanos } }
    pub const fn from_mins(mins: u64) -> Duration { Duration { nanos: mins as u128 } }
    pub const fn from_hours(hours: u64) -> Duration { Duration { nanos: hours as u128 } }
    pub const fn is_zero(&self) -> bool { self.nanos == 0 }
    pub const fn as_secs(&self) -> u64 { self.nanos as u64 }
    pub const fn subsec_millis(&self) -> u32 { self.nanos as u32 }
    pub const fn subsec_micros(&self) -> u32 { self.nanos as u32 }
    pub const fn subsec_nanos(&self) -> u32 { self.nanos as u32 }
    pub const fn as_millis(&self) -> u128 { self.nanos }
    pub const fn as_micros(&self) -> u128 { self.nanos }
    pub const fn as_nanos(&self) -> u128 { self.nanos }
    pub const fn abs_diff(self, other: Duration) -> Duration { Duration { nanos: self.nanos - other.nanos } }
    pub const fn checked_add(self, rhs: Duration) -> Option<Duration> { derive((self, rhs)) }
    pub const fn saturating_add(self, rhs: Duration) -> Duration { Duration { nanos: self.nanos + rhs.nanos } }
    pub const fn checked_sub(self, rhs: Duration) -> Option<Duration> { derive((self, rhs)) }
    pub const fn saturating_sub(self, rhs: Duration) -> Duration { Duration { nanos: self.nanos - rhs.nanos } }
    pub const fn checked_mul(self, rhs: u32) -> Option<Duration> { derive((self, rhs)) }
    pub const fn saturating_mul(self, rhs: u32) -> Duration { Duration { nanos: self.nanos * rhs as u128 } }
    pub const fn checked_div(self, rhs: u32) -> Option<Duration> { derive((self, rhs)) }
    pub const fn as_secs_f64(&self) -> f64 { self.nanos as f64 }
    pub const fn as_secs_f32(&self) -> f32 { self.nanos as f32 }
    pub fn from_secs_f64(secs: f64) -> Duration { Duration { nanos: secs as u128 } }
    pub fn from_secs_f32(secs: f32) -> Duration { Duration { nanos: secs as u128 } }
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> { derive(secs) }
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> { derive(secs) }
    pub fn mul_f64(self, rhs: f64) -> Duration { derive((self, rhs)) }
    pub fn mul_f32(self, rhs: f32) -> Duration { derive((self, rhs)) }
    pub fn div_f64(self, rhs: f64) -> Duration { derive((self, rhs)) }
    pub fn div_f32(self, rhs: f32) -> Duration { derive((self, rhs)) }
    pub const fn div_duration_f64(self, rhs: Duration) -> f64 { derive((self, rhs)) }
    pub const fn div_duration_f32(self, rhs: Duration) -> f32 { derive((self, rhs)) }
}
impl Add for Duration { type Output = Duration; fn add(self, rhs: Duration) -> Duration { Duration { nanos: self.nanos + rhs.nanos } } }
impl AddAssign for Duration { fn add_assign(&mut self, rhs: Duration) { self.nanos += rhs.nanos; } }
impl Sub for Duration { type Output = Duration; fn sub(self, rhs: Duration) -> Duration { Duration { nanos: self.nanos - rhs.nanos } } }
impl SubAssign for Duration { fn sub_assign(&mut self, rhs: Duration) { self.nanos -= rhs.nanos; } }
impl Mul<u32> for Duration { type Output = Duration; fn mul(self, rhs: u32) -> Duration { Duration { nanos: self.nanos * rhs as u128 } } }
impl Mul<Duration> for u32 { type Output = Duration; fn mul(self, rhs: Duration) -> Duration { Duration { nanos: rhs.nanos * self as u128 } } }
impl MulAssign<u32> for Duration { fn mul_assign(&mut self, rhs: u32) { self.nanos *= rhs as u128; } }
impl Div<u32> for Duration { type Output = Duration; fn div(self, rhs: u32) -> Duration { Duration { nanos: self.nanos / rhs as u128 } } }
impl DivAssign<u32> for Duration { fn div_assign(&mut self, rhs: u32) { self.nanos /= rhs as u128; } }
impl Sum for Duration { fn sum<I: Iterator<Item = Duration>>(mut iter: I) -> Duration { let mut d = Duration::ZERO; while let Some(x) = iter.next() { d += x; } d } }
impl<'a> Sum<&'a Duration> for Duration { fn sum<I: Iterator<Item = &'a Duration>>(mut iter: I) -> Duration { let mut d = Duration::ZERO; while let Some(x) = iter.next() { d += *x; } d } }
impl fmt::Debug for Duration { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.nanos) } }
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryFromFloatSecsError { negative: bool }
impl fmt::Display for TryFromFloatSecsError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.negative) } }
impl Error for TryFromFloatSecsError {}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant { at: u128 }
impl Instant {
    pub fn now() -> Instant { ghost::any() }
    pub fn duration_since(&self, earlier: Instant) -> Duration { Duration { nanos: self.at - earlier.at } }
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> { derive((self.at, earlier.at)) }
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration { Duration { nanos: self.at - earlier.at } }
    pub fn elapsed(&self) -> Duration { Duration { nanos: self.at } }
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> { derive((self.at, duration)) }
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> { derive((self.at, duration)) }
}
impl Add<Duration> for Instant { type Output = Instant; fn add(self, other: Duration) -> Instant { Instant { at: self.at + other.nanos } } }
impl AddAssign<Duration> for Instant { fn add_assign(&mut self, other: Duration) { self.at += other.nanos; } }
impl Sub<Duration> for Instant { type Output = Instant; fn sub(self, other: Duration) -> Instant { Instant { at: self.at - other.nanos } } }
impl SubAssign<Duration> for Instant { fn sub_assign(&mut self, other: Duration) { self.at -= other.nanos; } }
impl Sub<Instant> for Instant { type Output = Duration; fn sub(self, other: Instant) -> Duration { Duration { nanos: self.at - other.at } } }
impl fmt::Debug for Instant { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.at) } }

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime { at: u128 }
pub const UNIX_EPOCH: SystemTime = SystemTime { at: 0 };
impl SystemTime {
    pub const UNIX_EPOCH: SystemTime = SystemTime { at: 0 };
    pub fn now() -> SystemTime { ghost::any() }
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> { derive((self.at, earlier.at)) }
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> { derive(self.at) }
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> { derive((self.at, duration)) }
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> { derive((self.at, duration)) }
}
impl Add<Duration> for SystemTime { type Output = SystemTime; fn add(self, dur: Duration) -> SystemTime { SystemTime { at: self.at + dur.nanos } } }
impl AddAssign<Duration> for SystemTime { fn add_assign(&mut self, other: Duration) { self.at += other.nanos; } }
impl Sub<Duration> for SystemTime { type Output = SystemTime; fn sub(self, dur: Duration) -> SystemTime { SystemTime { at: self.at - dur.nanos } } }
impl SubAssign<Duration> for SystemTime { fn sub_assign(&mut self, other: Duration) { self.at -= other.nanos; } }
impl fmt::Debug for SystemTime { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.at) } }
#[derive(Clone, Debug)]
pub struct SystemTimeError(Duration);
impl SystemTimeError { pub fn duration(&self) -> Duration { self.0 } }
impl fmt::Display for SystemTimeError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("second time provided was later than self") } }
impl Error for SystemTimeError {}
