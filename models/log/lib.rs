//! The crate `log` (0.4). Its macros are events that are written out: the front end knows them.
use std::fmt;

#[rustc_builtin_macro] #[macro_export] macro_rules! log { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! error { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! warn { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! info { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! debug { ($($t:tt)*) => {}; }
#[rustc_builtin_macro] #[macro_export] macro_rules! trace { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! log_enabled { ($($t:tt)*) => { std::ghost::any::<bool>() }; }

#[derive(Copy, Clone, Eq, PartialEq, PartialOrd, Ord, Debug, Hash)]
pub enum Level { Error = 1, Warn, Info, Debug, Trace }
#[derive(Copy, Clone, Eq, PartialEq, PartialOrd, Ord, Debug, Hash)]
pub enum LevelFilter { Off, Error, Warn, Info, Debug, Trace }
impl Level { pub fn as_str(&self) -> &'static str { std::ghost::derive(*self) } pub fn to_level_filter(&self) -> LevelFilter { std::ghost::derive(*self) } }
impl LevelFilter { pub fn max() -> LevelFilter { LevelFilter::Trace } pub fn to_level(&self) -> Option<Level> { std::ghost::derive(*self) } }
impl fmt::Display for Level { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl std::str::FromStr for LevelFilter { type Err = ParseLevelError; fn from_str(s: &str) -> Result<LevelFilter, ParseLevelError> { std::ghost::derive(s) } }
impl std::str::FromStr for Level { type Err = ParseLevelError; fn from_str(s: &str) -> Result<Level, ParseLevelError> { std::ghost::derive(s) } }
#[derive(Debug)]
pub struct ParseLevelError(());
#[derive(Debug)]
pub struct SetLoggerError(());
impl fmt::Display for SetLoggerError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl std::error::Error for SetLoggerError {}
#[derive(Clone, Debug)]
pub struct Metadata<'a> { level: Level, target: &'a str }
impl<'a> Metadata<'a> { pub fn level(&self) -> Level { self.level } pub fn target(&self) -> &'a str { self.target } }
#[derive(Clone, Debug)]
pub struct Record<'a> { metadata: Metadata<'a>, args: fmt::Arguments<'a> }
impl<'a> Record<'a> {
    pub fn args(&self) -> &fmt::Arguments<'a> { &self.args }
    pub fn metadata(&self) -> &Metadata<'a> { &self.metadata }
    pub fn level(&self) -> Level { self.metadata.level }
    pub fn target(&self) -> &'a str { self.metadata.target }
    pub fn module_path(&self) -> Option<&'a str> { std::ghost::any() }
    pub fn file(&self) -> Option<&'a str> { std::ghost::any() }
    pub fn line(&self) -> Option<u32> { std::ghost::any() }
}
pub trait Log: Sync + Send { fn enabled(&self, metadata: &Metadata<'_>) -> bool; fn log(&self, record: &Record<'_>); fn flush(&self); }
pub fn set_max_level(level: LevelFilter) {}
pub fn max_level() -> LevelFilter { std::ghost::any() }
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError> { std::ghost::any() }
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> { std::ghost::any() }
pub fn logger() -> &'static dyn Log { std::ghost::any() }
