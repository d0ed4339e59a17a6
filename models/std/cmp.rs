//! Comparison and order.
use crate::ghost;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use self::Ordering::*;

#[lang = "eq"]
pub trait PartialEq<Rhs: ?Sized = Self> {
    #[lang = "eq_fn"]
    fn eq(&self, other: &Rhs) -> bool;
    #[lang = "ne_fn"]
    fn ne(&self, other: &Rhs) -> bool { !self.eq(other) }
}

#[lang = "Eq"]
pub trait Eq: PartialEq<Self> {}

#[lang = "Ordering"]
#[derive(Clone, Copy, Eq, PartialOrd, Ord, PartialEq, Debug, Hash)]
#[repr(i8)]
pub enum Ordering {
    #[lang = "Less"]
    Less = -1,
    #[lang = "Equal"]
    Equal = 0,
    #[lang = "Greater"]
    Greater = 1,
}
impl Ordering {
    pub fn is_eq(self) -> bool { match self { Equal => true, _ => false } }
    pub fn is_ne(self) -> bool { match self { Equal => false, _ => true } }
    pub fn is_lt(self) -> bool { match self { Less => true, _ => false } }
    pub fn is_gt(self) -> bool { match self { Greater => true, _ => false } }
    pub fn is_le(self) -> bool { match self { Greater => false, _ => true } }
    pub fn is_ge(self) -> bool { match self { Less => false, _ => true } }
    pub fn reverse(self) -> Ordering { match self { Less => Greater, Equal => Equal, Greater => Less } }
    pub fn then(self, other: Ordering) -> Ordering { match self { Equal => other, _ => self } }
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering { match self { Equal => f(), _ => self } }
}

#[derive(PartialEq, Eq, Debug, Copy, Clone, Default, Hash)]
pub struct Reverse<T>(pub T);
impl<T: PartialOrd> PartialOrd for Reverse<T> { fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> { other.0.partial_cmp(&self.0) } }
impl<T: Ord> Ord for Reverse<T> { fn cmp(&self, other: &Reverse<T>) -> Ordering { other.0.cmp(&self.0) } }

#[lang = "Ord"]
pub trait Ord: Eq + PartialOrd<Self> {
    #[lang = "ord_cmp_fn"]
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self where Self: Sized { if other < self { self } else { other } }
    fn min(self, other: Self) -> Self where Self: Sized { if other < self { other } else { self } }
    fn clamp(self, min: Self, max: Self) -> Self where Self: Sized { if self < min { min } else if self > max { max } else { self } }
}

#[lang = "partial_ord"]
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    #[lang = "partial_cmp_fn"]
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool { match self.partial_cmp(other) { Some(Less) => true, _ => false } }
    fn le(&self, other: &Rhs) -> bool { match self.partial_cmp(other) { Some(Less | Equal) => true, _ => false } }
    fn gt(&self, other: &Rhs) -> bool { match self.partial_cmp(other) { Some(Greater) => true, _ => false } }
    fn ge(&self, other: &Rhs) -> bool { match self.partial_cmp(other) { Some(Greater | Equal) => true, _ => false } }
}

pub fn min<T: Ord>(v1: T, v2: T) -> T { v1.min(v2) }
pub fn max<T: Ord>(v1: T, v2: T) -> T { v1.max(v2) }
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { if compare(&v1, &v2).is_le() { v1 } else { v2 } }
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { if compare(&v1, &v2).is_gt() { v1 } else { v2 } }
pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, mut f: F) -> T { if f(&v2) < f(&v1) { v2 } else { v1 } }
pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, mut f: F) -> T { if f(&v2) < f(&v1) { v1 } else { v2 } }

macro_rules! total {
    ($($t:ty)*) => { $(
        impl PartialEq for $t { fn eq(&self, other: &$t) -> bool { *self == *other } fn ne(&self, other: &$t) -> bool { *self != *other } }
        impl Eq for $t {}
        impl PartialOrd for $t {
            fn partial_cmp(&self, other: &$t) -> Option<Ordering> { Some(ghost::derive((*self, *other))) }
            fn lt(&self, other: &$t) -> bool { *self < *other }
            fn le(&self, other: &$t) -> bool { *self <= *other }
            fn gt(&self, other: &$t) -> bool { *self > *other }
            fn ge(&self, other: &$t) -> bool { *self >= *other }
        }
        impl Ord for $t { fn cmp(&self, other: &$t) -> Ordering { ghost::derive((*self, *other)) } }
    )* };
}
total! { bool char i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

macro_rules! partial {
    ($($t:ty)*) => { $(
        impl PartialEq for $t { fn eq(&self, other: &$t) -> bool { *self == *other } fn ne(&self, other: &$t) -> bool { *self != *other } }
        impl PartialOrd for $t {
            fn partial_cmp(&self, other: &$t) -> Option<Ordering> { ghost::derive((*self, *other)) }
            fn lt(&self, other: &$t) -> bool { *self < *other }
            fn le(&self, other: &$t) -> bool { *self <= *other }
            fn gt(&self, other: &$t) -> bool { *self > *other }
            fn ge(&self, other: &$t) -> bool { *self >= *other }
        }
    )* };
}
partial! { f32 f64 }

impl PartialEq for () { fn eq(&self, _other: &()) -> bool { true } }
impl Eq for () {}
impl PartialOrd for () { fn partial_cmp(&self, _: &()) -> Option<Ordering> { Some(Equal) } }
impl Ord for () { fn cmp(&self, _other: &()) -> Ordering { Equal } }
impl PartialEq for ! { fn eq(&self, _: &!) -> bool { *self } }
impl Eq for ! {}
impl PartialOrd for ! { fn partial_cmp(&self, _: &!) -> Option<Ordering> { *self } }
impl Ord for ! { fn cmp(&self, _: &!) -> Ordering { *self } }

impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &A where A: PartialEq<B> {
    fn eq(&self, other: &&B) -> bool { PartialEq::eq(*self, *other) }
    fn ne(&self, other: &&B) -> bool { PartialEq::ne(*self, *other) }
}
impl<A: ?Sized, B: ?Sized> PartialOrd<&B> for &A where A: PartialOrd<B> {
    fn partial_cmp(&self, other: &&B) -> Option<Ordering> { PartialOrd::partial_cmp(*self, *other) }
    fn lt(&self, other: &&B) -> bool { PartialOrd::lt(*self, *other) }
    fn le(&self, other: &&B) -> bool { PartialOrd::le(*self, *other) }
    fn gt(&self, other: &&B) -> bool { PartialOrd::gt(*self, *other) }
    fn ge(&self, other: &&B) -> bool { PartialOrd::ge(*self, *other) }
}
impl<A: ?Sized> Ord for &A where A: Ord { fn cmp(&self, other: &Self) -> Ordering { Ord::cmp(*self, *other) } }
impl<A: ?Sized> Eq for &A where A: Eq {}
impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &mut A where A: PartialEq<B> { fn eq(&self, other: &&mut B) -> bool { PartialEq::eq(*self, *other) } }
impl<A: ?Sized, B: ?Sized> PartialOrd<&mut B> for &mut A where A: PartialOrd<B> { fn partial_cmp(&self, other: &&mut B) -> Option<Ordering> { PartialOrd::partial_cmp(*self, *other) } }
impl<A: ?Sized> Ord for &mut A where A: Ord { fn cmp(&self, other: &Self) -> Ordering { Ord::cmp(*self, *other) } }
impl<A: ?Sized> Eq for &mut A where A: Eq {}
impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &A where A: PartialEq<B> { fn eq(&self, other: &&mut B) -> bool { PartialEq::eq(*self, *other) } }
impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &mut A where A: PartialEq<B> { fn eq(&self, other: &&B) -> bool { PartialEq::eq(*self, *other) } }
