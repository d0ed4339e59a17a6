//! Operators: arithmetic, indexing, dereferencing, calls, ranges, `?` and `Drop`.
use crate::fmt;
use crate::ghost;
use crate::hash::Hash;
use crate::marker::{PhantomData, Tuple, Unsize};

// ---- arithmetic and bits ----

macro_rules! binary_trait {
    ($($lang:literal $name:ident $method:ident, $alang:literal $assign:ident $amethod:ident;)*) => { $(
        #[lang = $lang]
        pub trait $name<Rhs = Self> {
            type Output;
            fn $method(self, rhs: Rhs) -> Self::Output;
        }
        #[lang = $alang]
        pub trait $assign<Rhs = Self> {
            fn $amethod(&mut self, rhs: Rhs);
        }
    )* };
}
binary_trait! {
    "add" Add add, "add_assign" AddAssign add_assign;
    "sub" Sub sub, "sub_assign" SubAssign sub_assign;
    "mul" Mul mul, "mul_assign" MulAssign mul_assign;
    "div" Div div, "div_assign" DivAssign div_assign;
    "rem" Rem rem, "rem_assign" RemAssign rem_assign;
    "bitand" BitAnd bitand, "bitand_assign" BitAndAssign bitand_assign;
    "bitor" BitOr bitor, "bitor_assign" BitOrAssign bitor_assign;
    "bitxor" BitXor bitxor, "bitxor_assign" BitXorAssign bitxor_assign;
    "shl" Shl shl, "shl_assign" ShlAssign shl_assign;
    "shr" Shr shr, "shr_assign" ShrAssign shr_assign;
}
#[lang = "neg"]
pub trait Neg { type Output; fn neg(self) -> Self::Output; }
#[lang = "not"]
pub trait Not { type Output; fn not(self) -> Self::Output; }

macro_rules! binary {
    ($name:ident $method:ident $assign:ident $amethod:ident $op:tt $aop:tt: $($t:ty)*) => { $(
        impl $name for $t { type Output = $t; fn $method(self, rhs: $t) -> $t { self $op rhs } }
        impl $name<&$t> for $t { type Output = $t; fn $method(self, rhs: &$t) -> $t { self $op *rhs } }
        impl<'a> $name<$t> for &'a $t { type Output = $t; fn $method(self, rhs: $t) -> $t { *self $op rhs } }
        impl<'a> $name<&$t> for &'a $t { type Output = $t; fn $method(self, rhs: &$t) -> $t { *self $op *rhs } }
        impl $assign for $t { fn $amethod(&mut self, rhs: $t) { *self $aop rhs; } }
        impl $assign<&$t> for $t { fn $amethod(&mut self, rhs: &$t) { *self $aop *rhs; } }
    )* };
}
binary! { Add add AddAssign add_assign + +=: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 }
binary! { Sub sub SubAssign sub_assign - -=: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 }
binary! { Mul mul MulAssign mul_assign * *=: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 }
binary! { Div div DivAssign div_assign / /=: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 }
binary! { Rem rem RemAssign rem_assign % %=: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 }
binary! { BitAnd bitand BitAndAssign bitand_assign & &=: bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
binary! { BitOr bitor BitOrAssign bitor_assign | |=: bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
binary! { BitXor bitxor BitXorAssign bitxor_assign ^ ^=: bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
binary! { Shl shl ShlAssign shl_assign << <<=: i8 i16 i64 i128 isize u8 u16 u64 u128 }
binary! { Shr shr ShrAssign shr_assign >> >>=: i8 i16 i64 i128 isize u8 u16 u64 u128 }

// The real library has shifts by every integer type; those by the usual three are here, the language itself knows all of them.
macro_rules! shift {
    ($rhs:ident: $($t:ty)*) => { $(
        impl Shl<$rhs> for $t { type Output = $t; fn shl(self, rhs: $rhs) -> $t { self << rhs } }
        impl<'a> Shl<$rhs> for &'a $t { type Output = $t; fn shl(self, rhs: $rhs) -> $t { *self << rhs } }
        impl ShlAssign<$rhs> for $t { fn shl_assign(&mut self, rhs: $rhs) { *self <<= rhs; } }
        impl Shr<$rhs> for $t { type Output = $t; fn shr(self, rhs: $rhs) -> $t { self >> rhs } }
        impl<'a> Shr<$rhs> for &'a $t { type Output = $t; fn shr(self, rhs: $rhs) -> $t { *self >> rhs } }
        impl ShrAssign<$rhs> for $t { fn shr_assign(&mut self, rhs: $rhs) { *self >>= rhs; } }
    )* };
}
shift! { i32: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
shift! { u32: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
shift! { usize: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

macro_rules! unary {
    ($name:ident $method:ident $op:tt: $($t:ty)*) => { $(
        impl $name for $t { type Output = $t; fn $method(self) -> $t { $op self } }
        impl $name for &$t { type Output = $t; fn $method(self) -> $t { $op *self } }
    )* };
}
unary! { Neg neg -: i8 i16 i32 i64 i128 isize f32 f64 }
unary! { Not not !: bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
impl Not for ! { type Output = !; fn not(self) -> ! { match self {} } }

// ---- dereferencing, indexing, dropping ----

#[lang = "deref"]
pub trait Deref {
    #[lang = "deref_target"]
    type Target: ?Sized;
    #[lang = "deref_method"]
    fn deref(&self) -> &Self::Target;
}
#[lang = "deref_mut"]
pub trait DerefMut: Deref {
    #[lang = "deref_mut_method"]
    fn deref_mut(&mut self) -> &mut Self::Target;
}
impl<T: ?Sized> Deref for &T { type Target = T; fn deref(&self) -> &T { *self } }
impl<T: ?Sized> Deref for &mut T { type Target = T; fn deref(&self) -> &T { *self } }
impl<T: ?Sized> DerefMut for &mut T { fn deref_mut(&mut self) -> &mut T { *self } }

#[lang = "index"]
pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}
#[lang = "index_mut"]
pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

#[lang = "drop"]
pub trait Drop { fn drop(&mut self); }

#[lang = "coerce_unsized"]
pub trait CoerceUnsized<T: ?Sized> {}
#[lang = "dispatch_from_dyn"]
pub trait DispatchFromDyn<T> {}
impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a mut U> for &'a mut T {}
impl<'a, 'b: 'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a U> for &'b mut T {}
impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*mut U> for &'a mut T {}
impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for &'a mut T {}
impl<'a, 'b: 'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a U> for &'b T {}
impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for &'a T {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*mut U> for *mut T {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for *mut T {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for *const T {}

// ---- calls ----

#[lang = "fn_once"]
pub trait FnOnce<Args: Tuple> {
    #[lang = "fn_once_output"]
    type Output;
    extern "rust-call" fn call_once(self, args: Args) -> Self::Output;
}
#[lang = "fn_mut"]
pub trait FnMut<Args: Tuple>: FnOnce<Args> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output;
}
#[lang = "fn"]
pub trait Fn<Args: Tuple>: FnMut<Args> {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output;
}
impl<A: Tuple, F: ?Sized> Fn<A> for &F where F: Fn<A> {
    extern "rust-call" fn call(&self, args: A) -> F::Output { (**self).call(args) }
}
impl<A: Tuple, F: ?Sized> FnMut<A> for &F where F: Fn<A> {
    extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output { (**self).call(args) }
}
impl<A: Tuple, F: ?Sized> FnOnce<A> for &F where F: Fn<A> {
    type Output = F::Output;
    extern "rust-call" fn call_once(self, args: A) -> F::Output { (*self).call(args) }
}
impl<A: Tuple, F: ?Sized> FnMut<A> for &mut F where F: FnMut<A> {
    extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output { (**self).call_mut(args) }
}
impl<A: Tuple, F: ?Sized> FnOnce<A> for &mut F where F: FnMut<A> {
    type Output = F::Output;
    extern "rust-call" fn call_once(self, args: A) -> F::Output { (*self).call_mut(args) }
}

#[lang = "async_fn_once"]
pub trait AsyncFnOnce<Args: Tuple> {
    #[lang = "async_fn_once_output"]
    type Output;
    #[lang = "call_once_future"]
    type CallOnceFuture: crate::future::Future<Output = Self::Output>;
    extern "rust-call" fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
}
#[lang = "async_fn_mut"]
pub trait AsyncFnMut<Args: Tuple>: AsyncFnOnce<Args> {
    #[lang = "call_ref_future"]
    type CallRefFuture<'a>: crate::future::Future<Output = Self::Output> where Self: 'a;
    extern "rust-call" fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
}
#[lang = "async_fn"]
pub trait AsyncFn<Args: Tuple>: AsyncFnMut<Args> {
    extern "rust-call" fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
}

// ---- ranges ----

#[lang = "RangeFull"]
#[derive(Copy, Clone, Default, PartialEq, Eq, Hash)]
pub struct RangeFull;
#[lang = "Range"]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
#[lang = "RangeFrom"]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RangeFrom<Idx> { pub start: Idx }
#[lang = "RangeTo"]
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct RangeTo<Idx> { pub end: Idx }
#[lang = "RangeInclusiveStruct"]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> { pub(crate) start: Idx, pub(crate) end: Idx, pub(crate) exhausted: bool }
#[lang = "RangeToInclusive"]
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<Idx> { pub end: Idx }

impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { self.start <= *item && *item < self.end }
    pub fn is_empty(&self) -> bool { !(self.start < self.end) }
}
impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { self.start <= *item }
}
impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { *item < self.end }
}
impl<Idx> RangeInclusive<Idx> {
    #[lang = "range_inclusive_new"]
    pub fn new(start: Idx, end: Idx) -> Self { RangeInclusive { start, end, exhausted: false } }
    pub fn start(&self) -> &Idx { &self.start }
    pub fn end(&self) -> &Idx { &self.end }
    pub fn into_inner(self) -> (Idx, Idx) { (self.start, self.end) }
}
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { self.start <= *item && *item <= self.end }
    pub fn is_empty(&self) -> bool { self.exhausted || !(self.start <= self.end) }
}
impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { *item <= self.end }
}
impl fmt::Debug for RangeFull { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("..") } }
impl<Idx: fmt::Debug> fmt::Debug for Range<Idx> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.start, f)?; f.write_str("..")?; fmt::Debug::fmt(&self.end, f) } }
impl<Idx: fmt::Debug> fmt::Debug for RangeFrom<Idx> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.start, f)?; f.write_str("..") } }
impl<Idx: fmt::Debug> fmt::Debug for RangeTo<Idx> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("..")?; fmt::Debug::fmt(&self.end, f) } }
impl<Idx: fmt::Debug> fmt::Debug for RangeInclusive<Idx> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.start, f)?; f.write_str("..=")?; fmt::Debug::fmt(&self.end, f) } }
impl<Idx: fmt::Debug> fmt::Debug for RangeToInclusive<Idx> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("..=")?; fmt::Debug::fmt(&self.end, f) } }

#[derive(Clone, Copy, Debug, Hash, Eq, PartialEq)]
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
use Bound::*;
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T> { match self { Included(x) => Included(x), Excluded(x) => Excluded(x), Unbounded => Unbounded } }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> { match self { Included(x) => Included(f(x)), Excluded(x) => Excluded(f(x)), Unbounded => Unbounded } }
}
impl<T: Clone> Bound<&T> {
    pub fn cloned(self) -> Bound<T> { match self { Included(x) => Included(x.clone()), Excluded(x) => Excluded(x.clone()), Unbounded => Unbounded } }
}

pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool where T: PartialOrd<U>, U: ?Sized + PartialOrd<T> {
        (match self.start_bound() { Included(start) => *start <= *item, Excluded(start) => *start < *item, Unbounded => true })
            && (match self.end_bound() { Included(end) => *item <= *end, Excluded(end) => *item < *end, Unbounded => true })
    }
}
impl<T: ?Sized> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Unbounded }
}
impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> { Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Unbounded }
}
impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Excluded(&self.end) }
}
impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> { Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Excluded(&self.end) }
}
impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> { Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Included(&self.end) }
}
impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Included(&self.end) }
}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {
    fn start_bound(&self) -> Bound<&T> { self.0.as_ref() }
    fn end_bound(&self) -> Bound<&T> { self.1.as_ref() }
}
impl<'a, T: ?Sized + 'a> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {
    fn start_bound(&self) -> Bound<&T> { self.0 }
    fn end_bound(&self) -> Bound<&T> { self.1 }
}
impl<T> RangeBounds<T> for RangeFrom<&T> {
    fn start_bound(&self) -> Bound<&T> { Included(self.start) }
    fn end_bound(&self) -> Bound<&T> { Unbounded }
}
impl<T> RangeBounds<T> for RangeTo<&T> {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Excluded(self.end) }
}
impl<T> RangeBounds<T> for Range<&T> {
    fn start_bound(&self) -> Bound<&T> { Included(self.start) }
    fn end_bound(&self) -> Bound<&T> { Excluded(self.end) }
}
impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> { Included(self.start) }
    fn end_bound(&self) -> Bound<&T> { Included(self.end) }
}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Included(self.end) }
}

pub trait OneSidedRange<T>: RangeBounds<T> {}
impl<T> OneSidedRange<T> for RangeTo<T> {}
impl<T> OneSidedRange<T> for RangeFrom<T> {}
impl<T> OneSidedRange<T> for RangeToInclusive<T> {}

// ---- `?` ----

#[lang = "Try"]
pub trait Try: FromResidual {
    type Output;
    type Residual;
    #[lang = "from_output"]
    fn from_output(output: Self::Output) -> Self;
    #[lang = "branch"]
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}
#[lang = "FromResidual"]
pub trait FromResidual<R = <Self as Try>::Residual> {
    #[lang = "from_residual"]
    fn from_residual(residual: R) -> Self;
}
pub trait Residual<O>: Sized { type TryType: Try<Output = O, Residual = Self>; }

#[lang = "ControlFlow"]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ControlFlow<B, C = ()> {
    #[lang = "Continue"]
    Continue(C),
    #[lang = "Break"]
    Break(B),
}
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, crate::convert::Infallible>;
    fn from_output(output: C) -> Self { ControlFlow::Continue(output) }
    fn branch(self) -> ControlFlow<ControlFlow<B, crate::convert::Infallible>, C> {
        match self { ControlFlow::Continue(c) => ControlFlow::Continue(c), ControlFlow::Break(b) => ControlFlow::Break(ControlFlow::Break(b)) }
    }
}
impl<B, C> FromResidual<ControlFlow<B, crate::convert::Infallible>> for ControlFlow<B, C> {
    fn from_residual(residual: ControlFlow<B, crate::convert::Infallible>) -> Self { match residual { ControlFlow::Break(b) => ControlFlow::Break(b), ControlFlow::Continue(n) => match n {} } }
}
impl<B, C> Residual<C> for ControlFlow<B, crate::convert::Infallible> { type TryType = ControlFlow<B, C>; }
impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool { match self { ControlFlow::Break(_) => true, ControlFlow::Continue(_) => false } }
    pub fn is_continue(&self) -> bool { match self { ControlFlow::Break(_) => false, ControlFlow::Continue(_) => true } }
    pub fn break_value(self) -> Option<B> { match self { ControlFlow::Break(b) => Some(b), ControlFlow::Continue(_) => None } }
    pub fn continue_value(self) -> Option<C> { match self { ControlFlow::Continue(c) => Some(c), ControlFlow::Break(_) => None } }
    pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> { match self { ControlFlow::Break(b) => ControlFlow::Break(f(b)), ControlFlow::Continue(c) => ControlFlow::Continue(c) } }
    pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> { match self { ControlFlow::Break(b) => ControlFlow::Break(b), ControlFlow::Continue(c) => ControlFlow::Continue(f(c)) } }
}
