//! Where panics end. Whether a run panics is no channel; what it prints is, by data alone.
use crate::fmt;

#[lang = "panic_fmt"]
pub fn panic_fmt(#[panic_message] args: fmt::Arguments<'_>) -> ! { loop {} }
#[lang = "panic"]
pub fn panic(#[panic_message] expr: &'static str) -> ! { loop {} }
#[lang = "panic_display"]
pub fn panic_display<T: fmt::Display + ?Sized>(x: &T) -> ! {
    let mut f = fmt::Formatter::begin();
    fmt::Display::fmt(x, &mut f);
    panic_fmt(f.finish(0))
}
pub fn begin_panic<M: crate::any::Any + Send>(#[panic_message] msg: M) -> ! { loop {} }
pub fn unreachable_display<T: fmt::Display + ?Sized>(x: &T) -> ! { panic_display(x) }
pub fn panic_explicit() -> ! { loop {} }
