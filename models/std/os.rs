//! What belongs to one operating system: the Unix part, as far as programs often use it.

pub mod raw { pub use crate::ffi::{c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void}; }
pub mod fd {
    use crate::ghost;
    pub type RawFd = i32;
    #[derive(Debug)]
    pub struct OwnedFd { fd: RawFd }
    #[derive(Copy, Clone, Debug)]
    pub struct BorrowedFd<'fd> { fd: RawFd, of: crate::marker::PhantomData<&'fd OwnedFd> }
    pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
    pub trait FromRawFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; }
    pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
    pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; }
    macro_rules! descriptor {
        ($($t:ty;)*) => { $(
            impl AsRawFd for $t { fn as_raw_fd(&self) -> RawFd { ghost::shape(self) } }
            impl AsFd for $t { fn as_fd(&self) -> BorrowedFd<'_> { ghost::shape(self) } }
        )* };
    }
    descriptor! { crate::fs::File; crate::net::TcpStream; crate::net::TcpListener; crate::net::UdpSocket; crate::io::Stdin; crate::io::Stdout; crate::io::Stderr; OwnedFd; }
    impl FromRawFd for crate::fs::File { unsafe fn from_raw_fd(fd: RawFd) -> Self { ghost::derive(fd) } }
    impl IntoRawFd for crate::fs::File { fn into_raw_fd(self) -> RawFd { ghost::shape(&self) } }
    impl From<OwnedFd> for crate::fs::File { fn from(fd: OwnedFd) -> Self { ghost::derive(fd) } }
    impl From<crate::fs::File> for OwnedFd { fn from(f: crate::fs::File) -> Self { ghost::shape(&f) } }
}
pub mod unix {
    pub mod io { pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd}; }
    pub mod prelude { pub use super::ffi::{OsStrExt, OsStringExt}; pub use super::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt}; pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd}; pub use super::process::{CommandExt, ExitStatusExt}; pub use super::thread::JoinHandleExt; }
    pub mod ffi {
        use crate::ffi::{OsStr, OsString};
        pub trait OsStringExt { fn from_vec(vec: Vec<u8>) -> Self; fn into_vec(self) -> Vec<u8>; }
        impl OsStringExt for OsString { fn from_vec(vec: Vec<u8>) -> OsString { OsString::from_encoded_bytes_unchecked(vec) } fn into_vec(self) -> Vec<u8> { self.into_encoded_bytes() } }
        pub trait OsStrExt { fn from_bytes(slice: &[u8]) -> &Self; fn as_bytes(&self) -> &[u8]; }
        impl OsStrExt for OsStr { fn from_bytes(slice: &[u8]) -> &OsStr { crate::ffi::os(slice) } fn as_bytes(&self) -> &[u8] { self.as_encoded_bytes() } }
    }
    pub mod fs {
        use crate::fs::{File, Metadata, OpenOptions, Permissions};
        use crate::ghost;
        use crate::io::Result;
        use crate::path::Path;
        pub trait PermissionsExt { fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32); fn from_mode(mode: u32) -> Self; }
        impl PermissionsExt for Permissions { fn mode(&self) -> u32 { ghost::derive(self) } fn set_mode(&mut self, mode: u32) { *self = ghost::derive(mode); } fn from_mode(mode: u32) -> Permissions { ghost::derive(mode) } }
        pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self; fn custom_flags(&mut self, flags: i32) -> &mut Self; }
        impl OpenOptionsExt for OpenOptions { fn mode(&mut self, mode: u32) -> &mut OpenOptions { self.flags = ghost::derive((self.flags, mode)); self } fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions { self.flags = ghost::derive((self.flags, flags)); self } }
        pub trait MetadataExt { fn dev(&self) -> u64; fn ino(&self) -> u64; fn mode(&self) -> u32; fn nlink(&self) -> u64; fn uid(&self) -> u32; fn gid(&self) -> u32; fn size(&self) -> u64; fn mtime(&self) -> i64; }
        impl MetadataExt for Metadata { fn dev(&self) -> u64 { ghost::derive(self) } fn ino(&self) -> u64 { ghost::derive(self) } fn mode(&self) -> u32 { ghost::derive(self) } fn nlink(&self) -> u64 { ghost::derive(self) } fn uid(&self) -> u32 { ghost::derive(self) } fn gid(&self) -> u32 { ghost::derive(self) } fn size(&self) -> u64 { ghost::derive(self) } fn mtime(&self) -> i64 { ghost::derive(self) } }
        pub trait FileExt { fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<usize>; fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> Result<()>; fn write_at(&self, buf: &[u8], offset: u64) -> Result<usize>; fn write_all_at(&self, buf: &[u8], offset: u64) -> Result<()>; }
        impl FileExt for File {
            fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<usize> { buf[crate::flow::at()] = ghost::derive((self, offset)); ghost::derive((self, offset)) }
            fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> Result<()> { buf[crate::flow::at()] = ghost::derive((self, offset)); ghost::derive((self, offset)) }
            fn write_at(&self, #[channel(public)] buf: &[u8], #[channel(public)] offset: u64) -> Result<usize> { ghost::any() }
            fn write_all_at(&self, #[channel(public)] buf: &[u8], #[channel(public)] offset: u64) -> Result<()> { ghost::any() }
        }
        pub trait DirEntryExt { fn ino(&self) -> u64; }
        impl DirEntryExt for crate::fs::DirEntry { fn ino(&self) -> u64 { ghost::derive(self) } }
        pub trait FileTypeExt { fn is_block_device(&self) -> bool; fn is_char_device(&self) -> bool; fn is_fifo(&self) -> bool; fn is_socket(&self) -> bool; }
        impl FileTypeExt for crate::fs::FileType { fn is_block_device(&self) -> bool { ghost::derive(self) } fn is_char_device(&self) -> bool { ghost::derive(self) } fn is_fifo(&self) -> bool { ghost::derive(self) } fn is_socket(&self) -> bool { ghost::derive(self) } }
        pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
        impl DirBuilderExt for crate::fs::DirBuilder { fn mode(&mut self, mode: u32) -> &mut Self { self } }
        #[channel(public)]
        pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()> { ghost::any() }
    }
    pub mod thread {
        use crate::ghost;
        pub type RawPthread = u64;
        pub trait JoinHandleExt { fn as_pthread_t(&self) -> RawPthread; fn into_pthread_t(self) -> RawPthread; }
        impl<T> JoinHandleExt for crate::thread::JoinHandle<T> { fn as_pthread_t(&self) -> RawPthread { ghost::any() } fn into_pthread_t(self) -> RawPthread { ghost::any() } }
    }
    pub mod process {
        use crate::ghost;
        use crate::process::{Command, ExitStatus};
        pub trait CommandExt { fn uid(&mut self, id: u32) -> &mut Command; fn gid(&mut self, id: u32) -> &mut Command; fn exec(&mut self) -> crate::io::Error; fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, arg: S) -> &mut Command; }
        impl CommandExt for Command { fn uid(&mut self, #[channel(public)] id: u32) -> &mut Command { self } fn gid(&mut self, #[channel(public)] id: u32) -> &mut Command { self } #[channel(public)] fn exec(&mut self) -> crate::io::Error { ghost::any() } fn arg0<S: AsRef<crate::ffi::OsStr>>(&mut self, #[channel(public)] arg: S) -> &mut Command { self } }
        pub trait ExitStatusExt { fn signal(&self) -> Option<i32>; fn core_dumped(&self) -> bool; fn from_raw(raw: i32) -> Self; fn into_raw(self) -> i32; }
        impl ExitStatusExt for ExitStatus { fn signal(&self) -> Option<i32> { ghost::derive(self) } fn core_dumped(&self) -> bool { ghost::derive(self) } fn from_raw(raw: i32) -> Self { ghost::derive(raw) } fn into_raw(self) -> i32 { ghost::derive(self) } }
    }
    pub mod net {
        use crate::ghost;
        use crate::io::{self, input, output, Handle, IoSlice, Read, Result, Write};
        use crate::flow::at;
        use crate::fmt;
        use crate::path::Path;
        #[derive(Debug)]
        pub struct UnixStream { state: u64 }
        impl Handle for UnixStream { fn used<N>(&self, by: N) { self.state = ghost::derive((self.state, by)); } }
        #[derive(Debug)]
        pub struct UnixListener { _priv: () }
        #[derive(Clone, Debug)]
        pub struct SocketAddr { _priv: () }
        impl UnixStream {
            pub fn connect<P: AsRef<Path>>(#[channel(public)] path: P) -> Result<UnixStream> { ghost::any() }
            pub fn pair() -> Result<(UnixStream, UnixStream)> { ghost::any() }
            pub fn try_clone(&self) -> Result<UnixStream> { ghost::derive(self) }
            #[channel(public)]
            pub fn shutdown(&self, how: crate::net::Shutdown) -> Result<()> { ghost::any() }
            pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()> { ghost::any() }
        }
        impl UnixListener {
            pub fn bind<P: AsRef<Path>>(#[channel(public)] path: P) -> Result<UnixListener> { ghost::any() }
            pub fn accept(&self) -> Result<(UnixStream, SocketAddr)> { ghost::derive(self) }
        }
        input! { UnixStream; &UnixStream; }
        output! { UnixStream; &UnixStream; }
    }
}
