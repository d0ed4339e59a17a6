//! The process's environment. Its values carry no label of their own: a policy gives them one.
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt;
use crate::ghost;
use crate::io;
use crate::path::{Path, PathBuf};

pub mod consts {
    pub const ARCH: &str = "";
    pub const FAMILY: &str = "";
    pub const OS: &str = "";
    pub const DLL_PREFIX: &str = "";
    pub const DLL_SUFFIX: &str = "";
    pub const DLL_EXTENSION: &str = "";
    pub const EXE_SUFFIX: &str = "";
    pub const EXE_EXTENSION: &str = "";
}

#[derive(Debug, PartialEq, Eq, Clone)]
pub enum VarError { NotPresent, NotUnicode(OsString) }
impl fmt::Display for VarError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { VarError::NotPresent => f.write_str("environment variable not found"), VarError::NotUnicode(s) => fmt::Debug::fmt(s, f) } } }
impl Error for VarError {}

pub fn current_dir() -> io::Result<PathBuf> { ghost::any() }
pub fn set_current_dir<P: AsRef<Path>>(#[channel(public)] path: P) -> io::Result<()> { ghost::any() }
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> { ghost::derive(key.as_ref()) }
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> { ghost::derive(key.as_ref()) }
pub fn vars() -> Vars { Vars { at: 0 } }
pub fn vars_os() -> VarsOs { VarsOs { at: 0 } }
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(#[channel(public)] key: K, #[channel(public)] value: V) {}
pub unsafe fn remove_var<K: AsRef<OsStr>>(#[channel(public)] key: K) {}
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_> { SplitPaths { text: unparsed.as_ref() } }
pub fn join_paths<I, T>(paths: I) -> Result<OsString, JoinPathsError> where I: IntoIterator<Item = T>, T: AsRef<OsStr> {
    let mut joined = OsString::new();
    let mut paths = paths.into_iter();
    while let Some(p) = paths.next() { joined.push(p); }
    if crate::flow::test(&joined) { Ok(joined) } else { Err(JoinPathsError { inner: () }) }
}
pub fn home_dir() -> Option<PathBuf> { ghost::any() }
pub fn temp_dir() -> PathBuf { ghost::any() }
pub fn current_exe() -> io::Result<PathBuf> { ghost::any() }
pub fn args() -> Args { Args { at: 0 } }
pub fn args_os() -> ArgsOs { ArgsOs { at: 0 } }

#[derive(Debug)]
pub struct JoinPathsError { inner: () }
impl fmt::Display for JoinPathsError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("path contains separator") } }
impl Error for JoinPathsError {}
pub struct SplitPaths<'a> { text: &'a OsStr }
impl Iterator for SplitPaths<'_> { type Item = PathBuf; fn next(&mut self) -> Option<PathBuf> { crate::flow::step(&mut self.text); ghost::derive(self.text) } }
macro_rules! outside {
    ($($name:ident $item:ty;)*) => { $(
        #[derive(Debug)]
        pub struct $name { at: usize }
        impl Iterator for $name { type Item = $item; fn next(&mut self) -> Option<$item> { self.at += 1; ghost::derive(&*self) } fn size_hint(&self) -> (usize, Option<usize>) { ghost::derive(self.at) } }
    )* };
}
outside! { Vars (String, String); VarsOs (OsString, OsString); Args String; ArgsOs OsString; }
impl ExactSizeIterator for Args {}
impl ExactSizeIterator for ArgsOs {}
impl DoubleEndedIterator for Args { fn next_back(&mut self) -> Option<String> { self.next() } }
impl DoubleEndedIterator for ArgsOs { fn next_back(&mut self) -> Option<OsString> { self.next() } }
