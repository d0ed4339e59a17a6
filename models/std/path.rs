//! Paths: text of the operating system; where a part begins or ends depends on the text.
use crate::borrow::{Borrow, Cow};
use crate::cmp::Ordering;
use crate::error::Error;
use crate::ffi::{os, OsStr, OsString};
use crate::flow::{part, test};
use crate::fmt;
use crate::fs;
use crate::ghost;
use crate::hash::{Hash, Hasher};
use crate::io;
use crate::iter::FusedIterator;
use crate::ops::{Deref, DerefMut};
use crate::rc::Rc;
use crate::str::FromStr;
use crate::sync::Arc;

pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &str = "/";
pub fn is_separator(c: char) -> bool { c == '/' }
pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> { ghost::derive(path.as_ref()) }

#[lang = "PathBuf"]
pub struct PathBuf { inner: OsString }
#[lang = "Path"]
pub struct Path { inner: OsStr }
fn path(s: &OsStr) -> &Path { unsafe { &*(s as *const OsStr as *const Path) } }

#[derive(Copy, Clone, Debug, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub enum Prefix<'a> { Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8) }
#[derive(Copy, Clone, Eq, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct PrefixComponent<'a> { raw: &'a OsStr, parsed: Prefix<'a> }
impl<'a> PrefixComponent<'a> { pub fn kind(&self) -> Prefix<'a> { self.parsed } pub fn as_os_str(&self) -> &'a OsStr { self.raw } }
impl<'a> Prefix<'a> { pub fn is_verbatim(&self) -> bool { ghost::derive(*self) } }
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr { match self { Component::Prefix(p) => p.raw, Component::Normal(p) => p, _ => os(&[]) } } }
impl AsRef<OsStr> for Component<'_> { fn as_ref(&self) -> &OsStr { self.as_os_str() } }
impl AsRef<Path> for Component<'_> { fn as_ref(&self) -> &Path { path(self.as_os_str()) } }
#[derive(Clone, Debug)]
pub struct Components<'a> { path: &'a Path }
impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path { part(self.path, self.path) } }
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; fn next(&mut self) -> Option<Component<'a>> { crate::flow::step(&mut self.path); if test(self.path) { if test(self.path) { Some(Component::Normal(part(&self.path.inner, self.path))) } else { ghost::derive(self.path) } } else { None } } }
impl<'a> DoubleEndedIterator for Components<'a> { fn next_back(&mut self) -> Option<Component<'a>> { self.next() } }
impl FusedIterator for Components<'_> {}
impl AsRef<Path> for Components<'_> { fn as_ref(&self) -> &Path { self.path } }
impl AsRef<OsStr> for Components<'_> { fn as_ref(&self) -> &OsStr { &self.path.inner } }
#[derive(Clone, Debug)]
pub struct Iter<'a> { path: &'a Path }
impl<'a> Iter<'a> { pub fn as_path(&self) -> &'a Path { part(self.path, self.path) } }
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; fn next(&mut self) -> Option<&'a OsStr> { crate::flow::step(&mut self.path); if test(self.path) { Some(part(&self.path.inner, self.path)) } else { None } } }
impl<'a> DoubleEndedIterator for Iter<'a> { fn next_back(&mut self) -> Option<&'a OsStr> { self.next() } }
impl FusedIterator for Iter<'_> {}
#[derive(Copy, Clone, Debug)]
pub struct Ancestors<'a> { path: &'a Path }
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; fn next(&mut self) -> Option<&'a Path> { crate::flow::step(&mut self.path); if test(self.path) { Some(part(self.path, self.path)) } else { None } } }
impl FusedIterator for Ancestors<'_> {}
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StripPrefixError(());
impl fmt::Display for StripPrefixError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("prefix not found") } }
impl Error for StripPrefixError {}
pub struct Display<'a> { path: &'a Path }
impl fmt::Display for Display<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.path) } }
impl fmt::Debug for Display<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.path) } }

impl PathBuf {
    pub const fn new() -> PathBuf { PathBuf { inner: OsString::new() } }
    pub fn with_capacity(capacity: usize) -> PathBuf { PathBuf { inner: OsString::new() } }
    pub fn as_path(&self) -> &Path { path(self.inner.as_os_str()) }
    pub fn leak<'a>(self) -> &'a mut Path { ghost::derive(self.inner) }
    pub fn push<P: AsRef<Path>>(&mut self, path: P) { if test((&self.inner, path.as_ref())) { self.inner.push("/"); self.inner.push(path.as_ref()); } else { self.inner = path.as_ref().inner.to_os_string(); } }
    pub fn pop(&mut self) -> bool { let done = test(&self.inner); self.inner = ghost::derive(&self.inner); done }
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) { self.inner = ghost::derive((&self.inner, file_name.as_ref())); }
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool { let done = test(&self.inner); self.inner = ghost::derive((&self.inner, extension.as_ref())); done }
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool { self.set_extension(extension) }
    pub fn as_mut_os_string(&mut self) -> &mut OsString { &mut self.inner }
    pub fn into_os_string(self) -> OsString { self.inner }
    pub fn into_boxed_path(self) -> Box<Path> { ghost::boxed(*self.as_path()) }
    pub fn capacity(&self) -> usize { self.inner.capacity() }
    pub fn clear(&mut self) { self.inner.clear(); }
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { self.inner.try_reserve(additional) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> { self.inner.try_reserve(additional) }
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path { path(s.as_ref()) }
    pub fn as_os_str(&self) -> &OsStr { &self.inner }
    pub fn as_mut_os_str(&mut self) -> &mut OsStr { &mut self.inner }
    pub fn to_str(&self) -> Option<&str> { self.inner.to_str() }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { self.inner.to_string_lossy() }
    pub fn to_path_buf(&self) -> PathBuf { PathBuf { inner: self.inner.to_os_string() } }
    pub fn is_absolute(&self) -> bool { test(self) }
    pub fn is_relative(&self) -> bool { test(self) }
    pub fn has_root(&self) -> bool { test(self) }
    pub fn parent(&self) -> Option<&Path> { if test(self) { Some(part(self, self)) } else { None } }
    pub fn ancestors(&self) -> Ancestors<'_> { Ancestors { path: self } }
    pub fn file_name(&self) -> Option<&OsStr> { if test(self) { Some(part(&self.inner, self)) } else { None } }
    pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> where P: AsRef<Path> { if test((self, base.as_ref())) { Ok(part(self, base.as_ref())) } else { Err(StripPrefixError(())) } }
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool { test((self, base.as_ref())) }
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool { test((self, child.as_ref())) }
    pub fn file_stem(&self) -> Option<&OsStr> { if test(self) { Some(part(&self.inner, self)) } else { None } }
    pub fn file_prefix(&self) -> Option<&OsStr> { if test(self) { Some(part(&self.inner, self)) } else { None } }
    pub fn extension(&self) -> Option<&OsStr> { if test(self) { Some(part(&self.inner, self)) } else { None } }
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf { let mut p = self.to_path_buf(); p.push(path); p }
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf { let mut p = self.to_path_buf(); p.set_file_name(file_name); p }
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { let mut p = self.to_path_buf(); p.set_extension(extension); p }
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf { let mut p = self.to_path_buf(); p.set_extension(extension); p }
    pub fn components(&self) -> Components<'_> { Components { path: self } }
    pub fn iter(&self) -> Iter<'_> { Iter { path: self } }
    pub fn display(&self) -> Display<'_> { Display { path: self } }
    pub fn metadata(&self) -> io::Result<fs::Metadata> { fs::metadata(self) }
    pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> { fs::metadata(self) }
    pub fn canonicalize(&self) -> io::Result<PathBuf> { ghost::derive(self) }
    pub fn read_link(&self) -> io::Result<PathBuf> { ghost::derive(self) }
    pub fn read_dir(&self) -> io::Result<fs::ReadDir> { fs::read_dir(self) }
    pub fn exists(&self) -> bool { test(self) }
    pub fn try_exists(&self) -> io::Result<bool> { ghost::derive(self) }
    pub fn is_file(&self) -> bool { test(self) }
    pub fn is_dir(&self) -> bool { test(self) }
    pub fn is_symlink(&self) -> bool { test(self) }
    pub fn into_path_buf(self: Box<Path>) -> PathBuf { self.to_path_buf() }
}
impl fmt::Debug for PathBuf { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.inner, f) } }
impl fmt::Debug for Path { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.inner, f) } }
impl Deref for PathBuf { type Target = Path; fn deref(&self) -> &Path { self.as_path() } }
impl DerefMut for PathBuf { fn deref_mut(&mut self) -> &mut Path { unsafe { &mut *(&mut *self.inner as *mut OsStr as *mut Path) } } }
impl Clone for PathBuf { fn clone(&self) -> Self { PathBuf { inner: self.inner.clone() } } }
impl Clone for Box<Path> { fn clone(&self) -> Self { self.to_path_buf().into_boxed_path() } }
impl Default for PathBuf { fn default() -> Self { PathBuf::new() } }
impl PartialEq for PathBuf { fn eq(&self, other: &PathBuf) -> bool { test((&self.inner, &other.inner)) } }
impl PartialEq for Path { fn eq(&self, other: &Path) -> bool { test((&self.inner, &other.inner)) } }
impl PartialEq<Path> for PathBuf { fn eq(&self, other: &Path) -> bool { test((&self.inner, other)) } }
impl PartialEq<PathBuf> for Path { fn eq(&self, other: &PathBuf) -> bool { test((self, &other.inner)) } }
impl<'a> PartialEq<&'a Path> for PathBuf { fn eq(&self, other: &&'a Path) -> bool { test((&self.inner, *other)) } }
impl<'a> PartialEq<PathBuf> for &'a Path { fn eq(&self, other: &PathBuf) -> bool { test((*self, &other.inner)) } }
impl PartialEq<OsStr> for PathBuf { fn eq(&self, other: &OsStr) -> bool { test((&self.inner, other)) } }
impl PartialEq<OsStr> for Path { fn eq(&self, other: &OsStr) -> bool { test((self, other)) } }
impl PartialEq<OsString> for Path { fn eq(&self, other: &OsString) -> bool { test((self, other)) } }
impl PartialEq<str> for PathBuf { fn eq(&self, other: &str) -> bool { test((&self.inner, other)) } }
impl PartialEq<str> for Path { fn eq(&self, other: &str) -> bool { test((self, other)) } }
impl Eq for PathBuf {}
impl Eq for Path {}
impl PartialOrd for PathBuf { fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering> { self.inner.partial_cmp(&other.inner) } }
impl PartialOrd for Path { fn partial_cmp(&self, other: &Path) -> Option<Ordering> { self.inner.partial_cmp(&other.inner) } }
impl Ord for PathBuf { fn cmp(&self, other: &PathBuf) -> Ordering { self.inner.cmp(&other.inner) } }
impl Ord for Path { fn cmp(&self, other: &Path) -> Ordering { self.inner.cmp(&other.inner) } }
impl Hash for PathBuf { fn hash<H: Hasher>(&self, h: &mut H) { self.inner.hash(h) } }
impl Hash for Path { fn hash<H: Hasher>(&self, h: &mut H) { self.inner.hash(h) } }
impl Borrow<Path> for PathBuf { fn borrow(&self) -> &Path { self.as_path() } }
impl ToOwned for Path { type Owned = PathBuf; fn to_owned(&self) -> PathBuf { self.to_path_buf() } }
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf { fn from(s: &T) -> PathBuf { PathBuf { inner: s.as_ref().to_os_string() } } }
impl From<OsString> for PathBuf { fn from(s: OsString) -> PathBuf { PathBuf { inner: s } } }
impl From<PathBuf> for OsString { fn from(p: PathBuf) -> OsString { p.inner } }
impl From<String> for PathBuf { fn from(s: String) -> PathBuf { PathBuf { inner: OsString::from(s) } } }
impl From<Box<Path>> for PathBuf { fn from(boxed: Box<Path>) -> PathBuf { boxed.into_path_buf() } }
impl From<PathBuf> for Box<Path> { fn from(p: PathBuf) -> Box<Path> { p.into_boxed_path() } }
impl From<&Path> for Box<Path> { fn from(p: &Path) -> Box<Path> { p.to_path_buf().into_boxed_path() } }
impl From<PathBuf> for Arc<Path> { fn from(p: PathBuf) -> Arc<Path> { Arc::from(p.into_boxed_path()) } }
impl From<&Path> for Arc<Path> { fn from(p: &Path) -> Arc<Path> { Arc::from(p.to_path_buf().into_boxed_path()) } }
impl From<PathBuf> for Rc<Path> { fn from(p: PathBuf) -> Rc<Path> { Rc::from(p.into_boxed_path()) } }
impl<'a> From<&'a Path> for Cow<'a, Path> { fn from(s: &'a Path) -> Cow<'a, Path> { Cow::Borrowed(s) } }
impl<'a> From<PathBuf> for Cow<'a, Path> { fn from(s: PathBuf) -> Cow<'a, Path> { Cow::Owned(s) } }
impl<'a> From<&'a PathBuf> for Cow<'a, Path> { fn from(p: &'a PathBuf) -> Cow<'a, Path> { Cow::Borrowed(p.as_path()) } }
impl<'a> From<Cow<'a, Path>> for PathBuf { fn from(p: Cow<'a, Path>) -> Self { p.into_owned() } }
impl FromStr for PathBuf { type Err = crate::convert::Infallible; fn from_str(s: &str) -> Result<PathBuf, Self::Err> { Ok(PathBuf::from(s)) } }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf { fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf { let mut buf = PathBuf::new(); buf.extend(iter); buf } }
impl<P: AsRef<Path>> Extend<P> for PathBuf { fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) { let mut iter = iter.into_iter(); while let Some(p) = iter.next() { self.push(p); } } }
impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; fn into_iter(self) -> Iter<'a> { self.iter() } }
impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; fn into_iter(self) -> Iter<'a> { self.iter() } }
impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr { &self.inner } }
impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr { self.inner.as_os_str() } }
impl AsRef<Path> for Path { fn as_ref(&self) -> &Path { self } }
impl AsRef<Path> for OsStr { fn as_ref(&self) -> &Path { path(self) } }
impl AsRef<Path> for Cow<'_, OsStr> { fn as_ref(&self) -> &Path { path(&**self) } }
impl AsRef<Path> for OsString { fn as_ref(&self) -> &Path { path(self.as_os_str()) } }
impl AsRef<Path> for str { fn as_ref(&self) -> &Path { path(os(ghost::bytes(self))) } }
impl AsRef<Path> for String { fn as_ref(&self) -> &Path { path(os(&self.vec.buf)) } }
impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path { self.as_path() } }

// Paths and strings of the operating system compare with each other in every form.
macro_rules! compares {
    ($($left:ty, $right:ty;)*) => { $(
        impl<'a, 'b> PartialEq<$right> for $left { fn eq(&self, other: &$right) -> bool { test((self, other)) } }
        impl<'a, 'b> PartialEq<$left> for $right { fn eq(&self, other: &$left) -> bool { test((self, other)) } }
        impl<'a, 'b> PartialOrd<$right> for $left { fn partial_cmp(&self, other: &$right) -> Option<Ordering> { Some(ghost::derive((self, other))) } }
        impl<'a, 'b> PartialOrd<$left> for $right { fn partial_cmp(&self, other: &$left) -> Option<Ordering> { Some(ghost::derive((self, other))) } }
    )* };
}
compares! {
    PathBuf, OsString; PathBuf, &'a OsStr; PathBuf, Cow<'a, OsStr>; Path, &'a OsStr; Path, Cow<'a, OsStr>; &'a Path, OsStr; &'a Path, OsString; &'a Path, Cow<'b, OsStr>;
    Cow<'a, Path>, Path; Cow<'a, Path>, &'b Path; Cow<'a, Path>, PathBuf; Cow<'a, Path>, OsStr; Cow<'a, Path>, &'b OsStr; Cow<'a, Path>, OsString;
    Cow<'a, OsStr>, OsStr; Cow<'a, OsStr>, &'b OsStr; OsString, Cow<'a, OsStr>;
}
macro_rules! equals {
    ($($left:ty, $right:ty;)*) => { $(impl<'a> PartialEq<$right> for $left { fn eq(&self, other: &$right) -> bool { test((self, other)) } })* };
}
equals! { OsStr, PathBuf; OsStr, Path; OsString, Path; str, Path; str, PathBuf; String, Path; String, PathBuf; Path, String; PathBuf, String; }
impl PartialOrd<OsStr> for Path { fn partial_cmp(&self, other: &OsStr) -> Option<Ordering> { Some(ghost::derive((self, other))) } }
impl PartialOrd<Path> for PathBuf { fn partial_cmp(&self, other: &Path) -> Option<Ordering> { Some(ghost::derive((self, other))) } }
impl From<&Path> for Rc<Path> { fn from(p: &Path) -> Rc<Path> { Rc::from(p.to_path_buf().into_boxed_path()) } }
impl From<Cow<'_, Path>> for Box<Path> { fn from(cow: Cow<'_, Path>) -> Box<Path> { cow.into_owned().into_boxed_path() } }
impl AsRef<Path> for Iter<'_> { fn as_ref(&self) -> &Path { self.path } }
impl AsRef<OsStr> for Iter<'_> { fn as_ref(&self) -> &OsStr { &self.path.inner } }
impl PartialEq for Components<'_> { fn eq(&self, other: &Self) -> bool { test((self.path, other.path)) } }
impl Eq for Components<'_> {}
impl PartialOrd for Components<'_> { fn partial_cmp(&self, other: &Self) -> Option<Ordering> { Some(ghost::derive((self.path, other.path))) } }
impl Ord for Components<'_> { fn cmp(&self, other: &Self) -> Ordering { ghost::derive((self.path, other.path)) } }
