//! Files. What is written, and the paths of files that are created, go to a channel; what is read depends on nothing here.
use crate::ffi::OsString;
use crate::fmt;
use crate::ghost;
use crate::flow::at;
use crate::io::{self, input, output, Handle, IoSlice, Read, Result, Seek, SeekFrom, Write};
use crate::path::{Path, PathBuf};
use crate::sync::Arc;
use crate::time::SystemTime;

#[lang = "File"]
#[derive(Debug)]
pub struct File { state: u64 }
impl Handle for File { fn used<N>(&self, by: N) { self.state = ghost::derive((self.state, by)); } }
impl File {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<File> { ghost::derive(path.as_ref()) }
    pub fn create<P: AsRef<Path>>(#[channel(public)] path: P) -> Result<File> { ghost::any() }
    pub fn create_new<P: AsRef<Path>>(#[channel(public)] path: P) -> Result<File> { ghost::any() }
    pub fn options() -> OpenOptions { OpenOptions { flags: 0 } }
    pub fn sync_all(&self) -> Result<()> { ghost::derive(self) }
    pub fn sync_data(&self) -> Result<()> { ghost::derive(self) }
    pub fn lock(&self) -> Result<()> { ghost::derive(self) }
    pub fn lock_shared(&self) -> Result<()> { ghost::derive(self) }
    pub fn try_lock(&self) -> crate::result::Result<(), TryLockError> { ghost::any() }
    pub fn try_lock_shared(&self) -> crate::result::Result<(), TryLockError> { ghost::any() }
    pub fn unlock(&self) -> Result<()> { ghost::derive(self) }
    pub fn set_len(&self, #[channel(public)] size: u64) -> Result<()> { ghost::any() }
    pub fn metadata(&self) -> Result<Metadata> { ghost::derive(self) }
    pub fn try_clone(&self) -> Result<File> { ghost::derive(self) }
    pub fn set_permissions(&self, #[channel(public)] perm: Permissions) -> Result<()> { ghost::derive(self) }
    pub fn set_times(&self, #[channel(public)] times: FileTimes) -> Result<()> { ghost::any() }
    pub fn set_modified(&self, #[channel(public)] time: SystemTime) -> Result<()> { ghost::any() }
}
#[derive(Debug)]
pub enum TryLockError { Error(io::Error), WouldBlock }
impl fmt::Display for TryLockError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match self { TryLockError::Error(e) => fmt::Display::fmt(e, f), TryLockError::WouldBlock => f.write_str("lock acquisition failed because the operation would block") } } }
impl crate::error::Error for TryLockError {}
input! { File; &File; Arc<File>; }
output! { File; &File; Arc<File>; }
impl Seek for File { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { self.used(pos); ghost::derive(&*self) } }
impl Seek for &File { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { self.used(pos); ghost::derive(&*self) } }
impl Seek for Arc<File> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { self.used(pos); ghost::derive(&*self) } }

#[derive(Clone, Debug)]
pub struct OpenOptions { pub(crate) flags: u32 }
impl OpenOptions {
    pub fn new() -> Self { OpenOptions { flags: 0 } }
    pub fn read(&mut self, read: bool) -> &mut Self { self.flags = ghost::derive((self.flags, read)); self }
    pub fn write(&mut self, write: bool) -> &mut Self { self.flags = ghost::derive((self.flags, write)); self }
    pub fn append(&mut self, append: bool) -> &mut Self { self.flags = ghost::derive((self.flags, append)); self }
    pub fn truncate(&mut self, truncate: bool) -> &mut Self { self.flags = ghost::derive((self.flags, truncate)); self }
    pub fn create(&mut self, create: bool) -> &mut Self { self.flags = ghost::derive((self.flags, create)); self }
    pub fn create_new(&mut self, create_new: bool) -> &mut Self { self.flags = ghost::derive((self.flags, create_new)); self }
    pub fn open<P: AsRef<Path>>(#[channel(public)] &self, #[channel(public)] path: P) -> Result<File> { ghost::any() }
}
#[derive(Clone, Debug)]
pub struct Metadata { len: u64 }
impl Metadata {
    pub fn file_type(&self) -> FileType { ghost::derive(self.len) }
    pub fn is_dir(&self) -> bool { ghost::derive(self.len) }
    pub fn is_file(&self) -> bool { ghost::derive(self.len) }
    pub fn is_symlink(&self) -> bool { ghost::derive(self.len) }
    pub fn len(&self) -> u64 { self.len }
    pub fn permissions(&self) -> Permissions { ghost::derive(self.len) }
    pub fn modified(&self) -> Result<SystemTime> { ghost::derive(self.len) }
    pub fn accessed(&self) -> Result<SystemTime> { ghost::derive(self.len) }
    pub fn created(&self) -> Result<SystemTime> { ghost::derive(self.len) }
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Permissions { mode: u32 }
impl Permissions { pub fn readonly(&self) -> bool { ghost::derive(self.mode) } pub fn set_readonly(&mut self, readonly: bool) { self.mode = ghost::derive((self.mode, readonly)); } }
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct FileType { mode: u32 }
impl FileType { pub fn is_dir(&self) -> bool { ghost::derive(self.mode) } pub fn is_file(&self) -> bool { ghost::derive(self.mode) } pub fn is_symlink(&self) -> bool { ghost::derive(self.mode) } }
#[derive(Copy, Clone, Debug, Default)]
pub struct FileTimes { accessed: Option<SystemTime>, modified: Option<SystemTime> }
impl FileTimes { pub fn new() -> Self { FileTimes { accessed: None, modified: None } } pub fn set_accessed(mut self, t: SystemTime) -> Self { self.accessed = Some(t); self } pub fn set_modified(mut self, t: SystemTime) -> Self { self.modified = Some(t); self } }

#[derive(Debug)]
pub struct ReadDir { of: PathBuf, at: usize }
impl Iterator for ReadDir { type Item = Result<DirEntry>; fn next(&mut self) -> Option<Result<DirEntry>> { self.at += 1; ghost::derive(&*self) } }
#[derive(Debug)]
pub struct DirEntry { path: PathBuf }
impl DirEntry {
    pub fn path(&self) -> PathBuf { self.path.clone() }
    pub fn metadata(&self) -> Result<Metadata> { ghost::derive(&self.path) }
    pub fn file_type(&self) -> Result<FileType> { ghost::derive(&self.path) }
    pub fn file_name(&self) -> OsString { ghost::derive(&self.path) }
}
#[derive(Debug)]
pub struct DirBuilder { recursive: bool }
impl DirBuilder {
    pub fn new() -> DirBuilder { DirBuilder { recursive: false } }
    pub fn recursive(&mut self, recursive: bool) -> &mut Self { self.recursive = recursive; self }
    pub fn create<P: AsRef<Path>>(&self, #[channel(public)] path: P) -> Result<()> { ghost::any() }
}

pub fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> { ghost::derive(path.as_ref()) }
pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> { ghost::derive(path.as_ref()) }
#[channel(public)]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> { ghost::any() }
pub fn remove_file<P: AsRef<Path>>(#[channel(public)] path: P) -> Result<()> { ghost::any() }
pub fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> { ghost::derive(path.as_ref()) }
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> { ghost::derive(path.as_ref()) }
#[channel(public)]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> { ghost::any() }
#[channel(public)]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64> { ghost::any() }
#[channel(public)]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> { ghost::any() }
#[channel(public)]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> { ghost::any() }
pub fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf> { ghost::derive(path.as_ref()) }
pub fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf> { ghost::derive(path.as_ref()) }
pub fn create_dir<P: AsRef<Path>>(#[channel(public)] path: P) -> Result<()> { ghost::any() }
pub fn create_dir_all<P: AsRef<Path>>(#[channel(public)] path: P) -> Result<()> { ghost::any() }
pub fn remove_dir<P: AsRef<Path>>(#[channel(public)] path: P) -> Result<()> { ghost::any() }
pub fn remove_dir_all<P: AsRef<Path>>(#[channel(public)] path: P) -> Result<()> { ghost::any() }
pub fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir> { ghost::derive(path.as_ref()) }
pub fn set_permissions<P: AsRef<Path>>(#[channel(public)] path: P, #[channel(public)] perm: Permissions) -> Result<()> { ghost::any() }
pub fn exists<P: AsRef<Path>>(path: P) -> Result<bool> { ghost::derive(path.as_ref()) }
