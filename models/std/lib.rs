//! The standard library as ownflow sees it: real names, real signatures, bodies that say how data flows (`docs/models.md`).
//! `core` and `alloc` are other names of this crate. Its modules see the prelude and the derives as those of any crate do.

#[macro_use]
pub mod macros;

pub mod ghost;
mod flow;

pub mod alloc;
pub mod any;
pub mod array;
pub mod ascii;
mod bool;
pub mod borrow;
pub mod boxed;
pub mod cell;
pub mod char;
pub mod clone;
pub mod cmp;
pub mod collections;
pub mod convert;
pub mod default;
pub mod env;
pub mod error;
pub mod ffi;
pub mod fmt;
pub mod fs;
pub mod future;
pub mod hash;
pub mod hint;
pub mod io;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod net;
pub mod num;
pub mod ops;
pub mod option;
pub mod os;
pub mod panic;
pub mod panicking;
pub mod path;
pub mod pin;
pub mod prelude;
pub mod process;
pub mod ptr;
pub mod rc;
pub mod result;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod thread;
pub mod time;
mod tuple;
pub mod vec;

pub mod f32 { pub use crate::num::consts32 as consts; pub const MAX: f32 = f32::MAX; pub const MIN: f32 = f32::MIN; pub const MIN_POSITIVE: f32 = f32::MIN_POSITIVE; pub const EPSILON: f32 = f32::EPSILON; pub const INFINITY: f32 = f32::INFINITY; pub const NEG_INFINITY: f32 = f32::NEG_INFINITY; pub const NAN: f32 = f32::NAN; }
pub mod f64 { pub use crate::num::consts64 as consts; pub const MAX: f64 = f64::MAX; pub const MIN: f64 = f64::MIN; pub const MIN_POSITIVE: f64 = f64::MIN_POSITIVE; pub const EPSILON: f64 = f64::EPSILON; pub const INFINITY: f64 = f64::INFINITY; pub const NEG_INFINITY: f64 = f64::NEG_INFINITY; pub const NAN: f64 = f64::NAN; }

macro_rules! integer_module {
    ($($t:ident)*) => { $(pub mod $t { pub const MIN: $t = $t::MIN; pub const MAX: $t = $t::MAX; })* };
}
integer_module! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }

pub mod arch;
pub mod assert_matches { pub use crate::macros::{assert_matches, debug_assert_matches}; }
pub mod primitive { pub use bool; pub use char; pub use f32; pub use f64; pub use i8; pub use i16; pub use i32; pub use i64; pub use i128; pub use isize; pub use str; pub use u8; pub use u16; pub use u32; pub use u64; pub use u128; pub use usize; }
pub mod backtrace {
    //! Stack traces.
    use crate::fmt;
    use crate::ghost;
    #[derive(Debug)]
    pub struct Backtrace { _priv: () }
    #[derive(Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum BacktraceStatus { Unsupported, Disabled, Captured }
    impl Backtrace {
        pub fn capture() -> Backtrace { Backtrace { _priv: () } }
        pub fn force_capture() -> Backtrace { Backtrace { _priv: () } }
        pub const fn disabled() -> Backtrace { Backtrace { _priv: () } }
        pub fn status(&self) -> BacktraceStatus { ghost::any() }
    }
    impl fmt::Display for Backtrace { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
}
