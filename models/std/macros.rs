//! The macros of the standard library, written over a few that are built in.
//!
//! They rely on these functions of the models:
//! `io::_print`, `io::_eprint` (`fmt::Arguments` to the standard streams), `fmt::format`, the method `write_fmt`, `panicking::panic`,
//! `panicking::panic_fmt`, `panicking::panic_display`, `panicking::begin_panic`, `panicking::unreachable_display`, `vec::Vec::new`,
//! `vec::from_array`, `vec::from_elem`, `thread::LocalKey::new`, `pin::Pin`, `option::Option`, `result::Result`,
//! `convert::From::from`, `task::Poll`.

// ---- built in ----------------------------------------------------------------------------------------------

#[rustc_builtin_macro] #[macro_export] macro_rules! format_args { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! format_args_nl { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! const_format_args { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! concat { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! concat_bytes { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! concat_idents { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! stringify { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! include { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! include_str { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! include_bytes { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! env { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! option_env { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! line { () => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! column { () => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! file { () => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! module_path { () => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! cfg { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! compile_error { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! log_syntax { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! trace_macros { ($($t:tt)*) => {}; }
/// One of `panic_2015` and `panic_2021`, by the edition of the crate that calls it.
#[rustc_builtin_macro] #[macro_export] macro_rules! panic { ($($t:tt)*) => {}; }
/// One of `unreachable_2015` and `unreachable_2021`.
#[rustc_builtin_macro] #[macro_export] macro_rules! unreachable { ($($t:tt)*) => {}; }

#[rustc_builtin_macro] pub macro asm($($t:tt)*) {}
#[rustc_builtin_macro] pub macro global_asm($($t:tt)*) {}
#[rustc_builtin_macro] pub macro naked_asm($($t:tt)*) {}
#[rustc_builtin_macro] pub macro offset_of($($t:tt)*) {}

// ---- output ------------------------------------------------------------------------------------------------

#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => {{ $crate::io::_print($crate::format_args!($($arg)*)); }};
}

#[macro_export]
macro_rules! println {
    () => { $crate::print!("\n") };
    ($($arg:tt)*) => {{ $crate::io::_print($crate::format_args_nl!($($arg)*)); }};
}

#[macro_export]
macro_rules! eprint {
    ($($arg:tt)*) => {{ $crate::io::_eprint($crate::format_args!($($arg)*)); }};
}

#[macro_export]
macro_rules! eprintln {
    () => { $crate::eprint!("\n") };
    ($($arg:tt)*) => {{ $crate::io::_eprint($crate::format_args_nl!($($arg)*)); }};
}

#[macro_export]
macro_rules! dbg {
    () => { $crate::eprintln!("[{}:{}:{}]", $crate::file!(), $crate::line!(), $crate::column!()) };
    ($value:expr $(,)?) => {
        match $value {
            value => {
                $crate::eprintln!("[{}:{}:{}] {} = {:#?}", $crate::file!(), $crate::line!(), $crate::column!(), $crate::stringify!($value), &value);
                value
            }
        }
    };
    ($($value:expr),+ $(,)?) => { ($($crate::dbg!($value)),+,) };
}

#[macro_export]
macro_rules! write {
    ($target:expr, $($arg:tt)*) => { $target.write_fmt($crate::format_args!($($arg)*)) };
}

#[macro_export]
macro_rules! writeln {
    ($target:expr $(,)?) => { $crate::write!($target, "\n") };
    ($target:expr, $($arg:tt)*) => { $target.write_fmt($crate::format_args_nl!($($arg)*)) };
}

#[macro_export]
macro_rules! format {
    ($($arg:tt)*) => { $crate::fmt::format($crate::format_args!($($arg)*)) };
}

// ---- panics ------------------------------------------------------------------------------------------------

#[macro_export]
macro_rules! panic_2015 {
    () => { $crate::panicking::panic("explicit panic") };
    ($text:literal $(,)?) => { $crate::panicking::panic($text) };
    ($payload:expr $(,)?) => { $crate::panicking::begin_panic($payload) };
    ($format:expr, $($arg:tt)+) => { $crate::panicking::panic_fmt($crate::format_args!($format, $($arg)+)) };
}

#[macro_export]
macro_rules! panic_2021 {
    () => { $crate::panicking::panic("explicit panic") };
    ("{}", $value:expr $(,)?) => { $crate::panicking::panic_display(&$value) };
    ($($arg:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!($($arg)+)); }};
}

#[macro_export]
macro_rules! unreachable_2015 {
    () => { $crate::panicking::panic("internal error: entered unreachable code") };
    ($message:expr $(,)?) => { $crate::panicking::unreachable_display(&$message) };
    ($format:expr, $($arg:tt)*) => { $crate::panicking::panic_fmt($crate::format_args!($crate::concat!("internal error: entered unreachable code: ", $format), $($arg)*)) };
}

#[macro_export]
macro_rules! unreachable_2021 {
    () => { $crate::panicking::panic("internal error: entered unreachable code") };
    ($($arg:tt)+) => { { $crate::panicking::panic_fmt($crate::format_args!("internal error: entered unreachable code: {}", $crate::format_args!($($arg)+))); } };
}

#[macro_export]
macro_rules! todo {
    () => { $crate::panicking::panic("not yet implemented") };
    ($($arg:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!("not yet implemented: {}", $crate::format_args!($($arg)+))); }};
}

#[macro_export]
macro_rules! unimplemented {
    () => { $crate::panicking::panic("not implemented") };
    ($($arg:tt)+) => {{ $crate::panicking::panic_fmt($crate::format_args!("not implemented: {}", $crate::format_args!($($arg)+))); }};
}

#[macro_export]
macro_rules! assert {
    ($cond:expr $(,)?) => {
        if !$cond { $crate::panicking::panic($crate::concat!("assertion failed: ", $crate::stringify!($cond))) }
    };
    ($cond:expr, $($arg:tt)+) => {
        if !$cond { $crate::panic!($($arg)+) }
    };
}

#[macro_export]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left, right) => if !(*left == *right) {
                $crate::panicking::panic_fmt($crate::format_args!("assertion `left == right` failed\n  left: {:?}\n right: {:?}", &*left, &*right))
            }
        }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        match (&$left, &$right) {
            (left, right) => if !(*left == *right) {
                $crate::panicking::panic_fmt($crate::format_args!("assertion `left == right` failed: {}\n  left: {:?}\n right: {:?}", $crate::format_args!($($arg)+), &*left, &*right))
            }
        }
    };
}

#[macro_export]
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left, right) => if *left == *right {
                $crate::panicking::panic_fmt($crate::format_args!("assertion `left != right` failed\n  left: {:?}\n right: {:?}", &*left, &*right))
            }
        }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        match (&$left, &$right) {
            (left, right) => if *left == *right {
                $crate::panicking::panic_fmt($crate::format_args!("assertion `left != right` failed: {}\n  left: {:?}\n right: {:?}", $crate::format_args!($($arg)+), &*left, &*right))
            }
        }
    };
}

#[macro_export]
macro_rules! debug_assert {
    ($($arg:tt)*) => { if $crate::cfg!(debug_assertions) { $crate::assert!($($arg)*); } };
}

#[macro_export]
macro_rules! debug_assert_eq {
    ($($arg:tt)*) => { if $crate::cfg!(debug_assertions) { $crate::assert_eq!($($arg)*); } };
}

#[macro_export]
macro_rules! debug_assert_ne {
    ($($arg:tt)*) => { if $crate::cfg!(debug_assertions) { $crate::assert_ne!($($arg)*); } };
}

pub macro assert_matches {
    ($value:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $value {
            $pattern $(if $guard)? => {}
            ref value => $crate::panicking::panic_fmt($crate::format_args!("assertion `left matches right` failed\n  left: {:?}\n right: {}", value, $crate::stringify!($pattern $(if $guard)?)))
        }
    },
    ($value:expr, $pattern:pat $(if $guard:expr)?, $($arg:tt)+) => {
        match $value {
            $pattern $(if $guard)? => {}
            ref value => $crate::panicking::panic_fmt($crate::format_args!("assertion `left matches right` failed: {}\n  left: {:?}", $crate::format_args!($($arg)+), value))
        }
    },
}

pub macro debug_assert_matches($($arg:tt)*) {
    if $crate::cfg!(debug_assertions) { $crate::macros::assert_matches!($($arg)*); }
}

// ---- values ------------------------------------------------------------------------------------------------

#[macro_export]
macro_rules! vec {
    () => { $crate::vec::Vec::new() };
    ($elem:expr; $n:expr) => { $crate::vec::from_elem($elem, $n) };
    ($($elem:expr),+ $(,)?) => { $crate::vec::from_array([$($elem),+]) };
}

#[macro_export]
macro_rules! matches {
    ($value:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $value { $pattern $(if $guard)? => true, _ => false }
    };
}

#[macro_export]
macro_rules! r#try {
    ($result:expr $(,)?) => {
        match $result {
            $crate::result::Result::Ok(value) => value,
            $crate::result::Result::Err(error) => return $crate::result::Result::Err($crate::convert::From::from(error)),
        }
    };
}

#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident: $ty:ty = const $init:block $(; $($rest:tt)*)?) => {
        $(#[$attr])* $vis static $name: $crate::thread::LocalKey<$ty> = $crate::thread::LocalKey::new(|| -> $ty { $init });
        $($crate::thread_local!($($rest)*);)?
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $ty:ty = $init:expr $(; $($rest:tt)*)?) => {
        $(#[$attr])* $vis static $name: $crate::thread::LocalKey<$ty> = $crate::thread::LocalKey::new(|| -> $ty { $init });
        $($crate::thread_local!($($rest)*);)?
    };
}

#[macro_export]
macro_rules! is_x86_feature_detected {
    ($feature:tt $(,)?) => { $crate::ghost::any::<bool>() };
}

pub macro addr_of($place:expr) { &raw const $place }
pub macro addr_of_mut($place:expr) { &raw mut $place }
/// A struct literal, so that the temporary lives as long as the variable that is bound to it.
pub macro pin($value:expr $(,)?) { $crate::pin::Pin { pointer: &mut { $value } } }
pub macro ready($poll:expr $(,)?) {
    match $poll {
        $crate::task::Poll::Ready(value) => value,
        $crate::task::Poll::Pending => return $crate::task::Poll::Pending,
    }
}
