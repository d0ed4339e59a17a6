//! Formatting. A formatter holds the text that was emitted so far; `Arguments` is that text.
use crate::cell::{Cell, Ref, RefCell, RefMut};
use crate::ghost;
use crate::marker::PhantomData;

pub type Result = crate::result::Result<(), Error>;
#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[lang = "fmt_error"]
pub struct Error;
impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str("an error occurred when formatting an argument") } }
impl crate::error::Error for Error {}
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Alignment { Left, Right, Center }

#[lang = "fmt_write"]
pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result { let mut s = String::new(); s.push(c); self.write_str(s.as_str()) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result { if args.failed != 0 { Err(ghost::derive(args.failed)) } else { self.write_str(args.text.as_str()) } }
}
impl<W: Write + ?Sized> Write for &mut W {
    fn write_str(&mut self, s: &str) -> Result { (**self).write_str(s) }
    fn write_char(&mut self, c: char) -> Result { (**self).write_char(c) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result { (**self).write_fmt(args) }
}

/// What a format macro makes: the whole text.
#[lang = "format_arguments"]
pub struct Arguments<'a> { pub(crate) text: String, /** Whether a method that formats an argument returned an error. */ pub(crate) failed: usize, lifetime: PhantomData<&'a ()> }
impl<'a> Arguments<'a> {
    pub fn as_str(&self) -> Option<&'static str> { if ghost::any() { Some(ghost::derive(self.text.as_str())) } else { None } }
}
impl Copy for Arguments<'_> {}
impl Clone for Arguments<'_> { fn clone(&self) -> Self { Arguments { text: self.text.clone(), failed: self.failed, lifetime: PhantomData } } }
impl Debug for Arguments<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_fmt(*self) } }
impl Display for Arguments<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_fmt(*self) } }

pub fn format(args: Arguments<'_>) -> String { if ghost::any() { ghost::only_failing(); ghost::may_panic(args.failed); } args.text }
pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result { if args.failed != 0 { Err(ghost::derive(args.failed)) } else { output.write_str(args.text.as_str()) } }
pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> { FromFn(f) }
pub struct FromFn<F>(F);
impl<F> Debug for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.0)(f) } }
impl<F> Display for FromFn<F> where F: Fn(&mut Formatter<'_>) -> Result { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.0)(f) } }

#[lang = "formatter"]
pub struct Formatter<'a> { pub(crate) buf: String, count: usize, lifetime: PhantomData<&'a ()> }
impl<'a> Formatter<'a> {
    #[lang = "format_begin"]
    pub fn begin() -> Formatter<'a> { Formatter { buf: String::new(), count: 0, lifetime: PhantomData } }
    #[lang = "format_literal"]
    pub fn literal(&mut self, s: &str) { self.buf.push_str(s); }
    #[lang = "format_count"]
    pub fn with_count(&mut self, n: usize) { self.count = n; self.emit(n); }
    /// Emits as many characters as it takes, whatever number it is.
    #[lang = "format_digits"]
    pub fn digits(&mut self, n: usize) { let mut b: [u8] = ghost::empty(); ghost::put(&mut b, ghost::derive(n)); let s: &str = ghost::text(&b); self.buf.push_str(s); }
    #[lang = "format_finish"]
    pub fn finish(self, failed: usize) -> Arguments<'a> { Arguments { text: self.buf, failed, lifetime: PhantomData } }
    /// Emits some text that depends on all of `v`.
    pub(crate) fn emit<T>(&mut self, v: T) -> Result { let s: &str = ghost::derive(v); self.buf.push_str(s); Ok(()) }

    /// Emits where a pointer points, which depends on what decided that and not on what is there.
    pub(crate) fn address<P>(&mut self, p: &P) -> Result { let at: usize = ghost::shape(p); self.emit(at) }
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result { self.emit(is_nonnegative); self.buf.push_str(prefix); self.buf.push_str(buf); Ok(()) }
    pub fn pad(&mut self, s: &str) -> Result { self.buf.push_str(s); Ok(()) }
    pub fn write_str(&mut self, data: &str) -> Result { self.buf.push_str(data); Ok(()) }
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result { if fmt.failed != 0 { return Err(ghost::derive(fmt.failed)); } self.buf.push_str(fmt.text.as_str()); Ok(()) }
    pub fn flags(&self) -> u32 { ghost::any() }
    pub fn fill(&self) -> char { ghost::any() }
    pub fn align(&self) -> Option<Alignment> { ghost::any() }
    pub fn width(&self) -> Option<usize> { if ghost::any() { Some(self.count) } else { None } }
    pub fn precision(&self) -> Option<usize> { if ghost::any() { Some(self.count) } else { None } }
    pub fn sign_plus(&self) -> bool { ghost::any() }
    pub fn sign_minus(&self) -> bool { ghost::any() }
    pub fn alternate(&self) -> bool { ghost::any() }
    pub fn sign_aware_zero_pad(&self) -> bool { ghost::any() }
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> { self.buf.push_str(name); DebugStruct { fmt: self } }
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> { self.buf.push_str(name); DebugTuple { fmt: self } }
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> { self.buf.push_str("["); DebugList { fmt: self } }
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> { self.buf.push_str("{"); DebugSet { fmt: self } }
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> { self.buf.push_str("{"); DebugMap { fmt: self } }
}
impl Write for Formatter<'_> {
    fn write_str(&mut self, s: &str) -> Result { self.buf.push_str(s); Ok(()) }
    fn write_char(&mut self, c: char) -> Result { self.buf.push(c); Ok(()) }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result { if args.failed != 0 { return Err(ghost::derive(args.failed)); } self.buf.push_str(args.text.as_str()); Ok(()) }
}

// ---- builders ----

pub struct DebugStruct<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self { self.fmt.write_str(name); value.fmt(self.fmt); self }
    pub fn finish_non_exhaustive(&mut self) -> Result { self.fmt.write_str("..") }
    pub fn finish(&mut self) -> Result { self.fmt.write_str("}") }
}
pub struct DebugTuple<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self { value.fmt(self.fmt); self }
    pub fn finish_non_exhaustive(&mut self) -> Result { self.fmt.write_str("..") }
    pub fn finish(&mut self) -> Result { self.fmt.write_str(")") }
}
pub struct DebugSet<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self { entry.fmt(self.fmt); self }
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: Debug, I: IntoIterator<Item = D> {
        let mut entries = entries.into_iter();
        while let Some(x) = entries.next() { x.fmt(self.fmt); }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result { self.fmt.write_str("..") }
    pub fn finish(&mut self) -> Result { self.fmt.write_str("}") }
}
pub struct DebugList<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self { entry.fmt(self.fmt); self }
    pub fn entries<D, I>(&mut self, entries: I) -> &mut Self where D: Debug, I: IntoIterator<Item = D> {
        let mut entries = entries.into_iter();
        while let Some(x) = entries.next() { x.fmt(self.fmt); }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result { self.fmt.write_str("..") }
    pub fn finish(&mut self) -> Result { self.fmt.write_str("]") }
}
pub struct DebugMap<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self { key.fmt(self.fmt); value.fmt(self.fmt); self }
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self { key.fmt(self.fmt); self }
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self { value.fmt(self.fmt); self }
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut Self where K: Debug, V: Debug, I: IntoIterator<Item = (K, V)> {
        let mut entries = entries.into_iter();
        while let Some((k, v)) = entries.next() { k.fmt(self.fmt); v.fmt(self.fmt); }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result { self.fmt.write_str("..") }
    pub fn finish(&mut self) -> Result { self.fmt.write_str("}") }
}

// ---- the formatting traits ----

macro_rules! format_trait {
    ($($lang:literal $name:ident)*) => { $(
        #[lang = $lang]
        pub trait $name { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
        impl<T: ?Sized + $name> $name for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { $name::fmt(&**self, f) } }
        impl<T: ?Sized + $name> $name for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { $name::fmt(&**self, f) } }
    )* };
}
format_trait! { "Debug" Debug "Display" Display "Octal" Octal "Binary" Binary "LowerHex" LowerHex "UpperHex" UpperHex "LowerExp" LowerExp "UpperExp" UpperExp }
#[lang = "Pointer"]
pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

macro_rules! emits {
    ($($name:ident: $($t:ty)*;)*) => { $($(impl $name for $t { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.emit(*self) } })*)* };
}
emits! {
    Debug: bool char i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    Display: bool char i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    Octal: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    Binary: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    LowerHex: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    UpperHex: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize;
    LowerExp: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    UpperExp: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
}
impl Debug for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.emit(self) } }
impl Display for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str(self) } }
impl Debug for ! { fn fmt(&self, _: &mut Formatter<'_>) -> Result { *self } }
impl Display for ! { fn fmt(&self, _: &mut Formatter<'_>) -> Result { *self } }
impl Debug for () { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.write_str("()") } }
impl<T: ?Sized> Debug for *const T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.address(self) } }
impl<T: ?Sized> Debug for *mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.address(self) } }
impl<T: ?Sized> Pointer for *const T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.address(self) } }
impl<T: ?Sized> Pointer for *mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.address(self) } }
impl<T: ?Sized> Pointer for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.address(self) } }
impl<T: ?Sized> Pointer for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { f.address(self) } }
impl<T: Copy + Debug> Debug for Cell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { self.get().fmt(f) } }
impl<T: ?Sized + Debug> Debug for RefCell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { self.borrow().fmt(f) } }
impl<T: ?Sized + Debug> Debug for Ref<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) } }
impl<T: ?Sized + Debug> Debug for RefMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) } }
