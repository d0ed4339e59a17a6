//! Input and output. Writing to a standard stream, a file or a socket is a channel; `Vec`, `Cursor` and the adapters are none.
use crate::error;
use crate::flow::{self, at, test};
use crate::fmt;
use crate::ghost;
use crate::fs::File;

pub mod prelude { pub use super::{BufRead, Read, Seek, Write}; }

// ---- errors ----

pub type Result<T> = crate::result::Result<T, Error>;
pub type RawOsError = i32;
#[lang = "io_Error"]
pub struct Error { kind: ErrorKind, code: Option<i32>, error: Option<Box<dyn error::Error + Send + Sync>> }
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum ErrorKind {
    NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable,
    NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle, InvalidInput,
    InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks,
    InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other,
}
impl fmt::Display for ErrorKind { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(*self) } }
impl Error {
    pub fn new<E>(kind: ErrorKind, error: E) -> Error where E: Into<Box<dyn error::Error + Send + Sync>> { Error { kind, code: None, error: Some(error.into()) } }
    pub fn other<E>(error: E) -> Error where E: Into<Box<dyn error::Error + Send + Sync>> { Error { kind: ErrorKind::Other, code: None, error: Some(error.into()) } }
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>> { self.error }
    pub fn last_os_error() -> Error { ghost::any() }
    pub fn from_raw_os_error(code: i32) -> Error { Error { kind: ghost::derive(code), code: Some(code), error: None } }
    pub fn raw_os_error(&self) -> Option<i32> { self.code }
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)> { match &self.error { Some(e) => Some(&**e), None => None } }
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)> { match &mut self.error { Some(e) => Some(&mut **e), None => None } }
    pub fn downcast<E>(self) -> crate::result::Result<E, Self> where E: error::Error + Send + Sync + 'static { match self.error { Some(e) => Ok(ghost::derive(e)), None => Err(self) } }
    pub fn kind(&self) -> ErrorKind { self.kind }
}
impl fmt::Debug for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.kind, f)?; match &self.error { Some(e) => fmt::Debug::fmt(e, f), None => f.emit(self.code) } } }
impl fmt::Display for Error { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { match &self.error { Some(e) => fmt::Display::fmt(e, f), None => { f.emit(self.code); fmt::Display::fmt(&self.kind, f) } } } }
impl error::Error for Error { fn source(&self) -> Option<&(dyn error::Error + 'static)> { match &self.error { Some(e) => e.source(), None => None } } }
impl From<ErrorKind> for Error { fn from(kind: ErrorKind) -> Error { Error { kind, code: None, error: None } } }
impl From<crate::ffi::NulError> for Error { fn from(e: crate::ffi::NulError) -> Error { Error { kind: ErrorKind::InvalidInput, code: None, error: None } } }
impl<W> From<IntoInnerError<W>> for Error { fn from(iie: IntoInnerError<W>) -> Error { iie.1 } }

// ---- the traits ----

#[lang = "io_Read"]
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> { self.read(bufs[at()].0) }
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
        let mut chunk = [0u8; 32];
        loop {
            let n = self.read(&mut chunk)?;
            if n == 0 { return Ok(buf.len()); }
            buf.extend_from_slice(&chunk);
            ghost::grow_by(&mut buf.buf, n);
        }
    }
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { self.read_to_end(&mut buf.vec) }
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { match self.read(buf) { Ok(n) => if n == 0 && buf.len() != 0 { Err(Error::from(ErrorKind::UnexpectedEof)) } else { Ok(()) }, Err(e) => Err(e) } }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
    fn bytes(self) -> Bytes<Self> where Self: Sized { Bytes { inner: self } }
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized { Chain { first: self, second: next, done_first: false } }
    fn take(self, limit: u64) -> Take<Self> where Self: Sized { Take { inner: self, limit } }
}
#[lang = "io_Write"]
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> { self.write(bufs[at()].0) }
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { match self.write(buf) { Ok(n) => if n == 0 { Err(Error::from(ErrorKind::WriteZero)) } else { Ok(()) }, Err(e) => Err(e) } }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { if args.failed != 0 { Err(Error::from(ErrorKind::Other)) } else { self.write_all(args.text.as_bytes()) } }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
}
#[lang = "io_Seek"]
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()> { self.seek(SeekFrom::Start(0))?; Ok(()) }
    fn stream_position(&mut self) -> Result<u64> { self.seek(SeekFrom::Current(0)) }
    fn seek_relative(&mut self, offset: i64) -> Result<()> { self.seek(SeekFrom::Current(offset))?; Ok(()) }
}
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
#[lang = "io_BufRead"]
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {
        let got = self.fill_buf()?;
        let n: usize = ghost::derive((got, byte));
        buf.extend_from_slice(got);
        ghost::grow_by(&mut buf.buf, n);
        self.consume(n);
        Ok(n)
    }
    fn skip_until(&mut self, byte: u8) -> Result<usize> { let n: usize = ghost::derive((self.fill_buf()?, byte)); self.consume(n); Ok(n) }
    fn read_line(&mut self, buf: &mut String) -> Result<usize> { self.read_until(b'\n', &mut buf.vec) }
    fn split(self, byte: u8) -> Split<Self> where Self: Sized { Split { buf: self, delim: byte } }
    fn lines(self) -> Lines<Self> where Self: Sized { Lines { buf: self } }
}
impl<R: Read + ?Sized> Read for &mut R { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) } fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { (**self).read_to_end(buf) } fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { (**self).read_to_string(buf) } fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { (**self).read_exact(buf) } }
impl<W: Write + ?Sized> Write for &mut W { fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) } fn flush(&mut self) -> Result<()> { (**self).flush() } fn write_all(&mut self, buf: &[u8]) -> Result<()> { (**self).write_all(buf) } fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { (**self).write_fmt(args) } }
impl<S: Seek + ?Sized> Seek for &mut S { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { (**self).seek(pos) } }
impl<B: BufRead + ?Sized> BufRead for &mut B { fn fill_buf(&mut self) -> Result<&[u8]> { (**self).fill_buf() } fn consume(&mut self, amt: usize) { (**self).consume(amt) } fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { (**self).read_until(byte, buf) } fn read_line(&mut self, buf: &mut String) -> Result<usize> { (**self).read_line(buf) } }
impl<R: Read + ?Sized> Read for Box<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) } fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { (**self).read_to_end(buf) } fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { (**self).read_to_string(buf) } fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { (**self).read_exact(buf) } }
impl<W: Write + ?Sized> Write for Box<W> { fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) } fn flush(&mut self) -> Result<()> { (**self).flush() } fn write_all(&mut self, buf: &[u8]) -> Result<()> { (**self).write_all(buf) } fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { (**self).write_fmt(args) } }
impl<S: Seek + ?Sized> Seek for Box<S> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { (**self).seek(pos) } }
impl<B: BufRead + ?Sized> BufRead for Box<B> { fn fill_buf(&mut self) -> Result<&[u8]> { (**self).fill_buf() } fn consume(&mut self, amt: usize) { (**self).consume(amt) } fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { (**self).read_until(byte, buf) } fn read_line(&mut self, buf: &mut String) -> Result<usize> { (**self).read_line(buf) } }

// ---- in memory ----

impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf[at()] = self[at()]; *self = flow::part(*self, buf.len()); Ok(ghost::derive((self.len(), buf.len()))) }
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { buf.extend_from_slice(*self); let n = self.len(); flow::step(self); Ok(n) }
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { buf[at()] = self[at()]; *self = flow::part(*self, buf.len()); if buf.len() > self.len() { Err(Error::from(ErrorKind::UnexpectedEof)) } else { Ok(()) } }
}
impl BufRead for &[u8] { fn fill_buf(&mut self) -> Result<&[u8]> { Ok(*self) } fn consume(&mut self, amt: usize) { *self = flow::part(*self, amt); } }
impl Write for &mut [u8] {
    fn write(&mut self, data: &[u8]) -> Result<usize> { self[at()] = data[at()]; *self = flow::part_mut(*self, data.len()); Ok(ghost::derive((self.len(), data.len()))) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
}
impl Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.extend_from_slice(buf); Ok(buf.len()) }
    fn flush(&mut self) -> Result<()> { Ok(()) }
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.extend_from_slice(buf); Ok(()) }
}
impl Read for crate::collections::VecDeque<u8> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { if let Some(b) = self.pop_front() { buf[at()] = b; } Ok(ghost::derive((self.len(), buf.len()))) } }
impl Write for crate::collections::VecDeque<u8> { fn write(&mut self, buf: &[u8]) -> Result<usize> { self.extend(buf); Ok(buf.len()) } fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.extend(buf); Ok(()) } fn flush(&mut self) -> Result<()> { Ok(()) } }

#[derive(Debug, Default, Eq, PartialEq, Clone)]
pub struct Cursor<T> { inner: T, pos: u64 }
impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T> { Cursor { inner, pos: 0 } }
    pub fn into_inner(self) -> T { self.inner }
    pub const fn get_ref(&self) -> &T { &self.inner }
    pub const fn get_mut(&mut self) -> &mut T { &mut self.inner }
    pub const fn position(&self) -> u64 { self.pos }
    pub const fn set_position(&mut self, pos: u64) { self.pos = pos; }
}
impl<T> Seek for Cursor<T> where T: AsRef<[u8]> {
    fn seek(&mut self, style: SeekFrom) -> Result<u64> { self.pos = ghost::derive((style, self.pos, self.inner.as_ref().len())); Ok(self.pos) }
}
impl<T> Read for Cursor<T> where T: AsRef<[u8]> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        let from = flow::part(self.inner.as_ref(), self.pos);
        buf[at()] = from[at()];
        let n: usize = ghost::derive((from.len(), buf.len()));
        self.pos += n as u64;
        Ok(n)
    }
}
impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> { fn fill_buf(&mut self) -> Result<&[u8]> { Ok(flow::part(self.inner.as_ref(), self.pos)) } fn consume(&mut self, amt: usize) { self.pos += amt as u64; } }
impl Write for Cursor<&mut [u8]> { fn write(&mut self, buf: &[u8]) -> Result<usize> { let n: usize = ghost::derive((self.inner.len(), buf.len(), self.pos)); if test(self.pos) { self.inner[at()] = buf[at()]; } self.pos += n as u64; Ok(n) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl Write for Cursor<&mut Vec<u8>> { fn write(&mut self, buf: &[u8]) -> Result<usize> { if test(self.pos) { self.inner.extend_from_slice(buf); } self.pos += buf.len() as u64; Ok(buf.len()) } fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.write(buf); Ok(()) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl Write for Cursor<Vec<u8>> { fn write(&mut self, buf: &[u8]) -> Result<usize> { if test(self.pos) { self.inner.extend_from_slice(buf); } self.pos += buf.len() as u64; Ok(buf.len()) } fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.write(buf); Ok(()) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl Write for Cursor<Box<[u8]>> { fn write(&mut self, buf: &[u8]) -> Result<usize> { let n: usize = ghost::derive((self.inner.len(), buf.len(), self.pos)); if test(self.pos) { self.inner[at()] = buf[at()]; } self.pos += n as u64; Ok(n) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl<const N: usize> Write for Cursor<[u8; N]> { fn write(&mut self, buf: &[u8]) -> Result<usize> { let n: usize = ghost::derive((buf.len(), self.pos)); if test(self.pos) { self.inner[at()] = buf[at()]; } self.pos += n as u64; Ok(n) } fn flush(&mut self) -> Result<()> { Ok(()) } }

#[derive(Copy, Clone, Debug, Default)]
pub struct Empty;
#[derive(Copy, Clone, Debug, Default)]
pub struct Sink;
#[derive(Clone, Debug)]
pub struct Repeat { byte: u8 }
pub const fn empty() -> Empty { Empty }
pub const fn sink() -> Sink { Sink }
pub const fn repeat(byte: u8) -> Repeat { Repeat { byte } }
impl Read for Empty { fn read(&mut self, _buf: &mut [u8]) -> Result<usize> { Ok(0) } }
impl BufRead for Empty { fn fill_buf(&mut self) -> Result<&[u8]> { Ok(&[]) } fn consume(&mut self, _n: usize) {} }
impl Write for Empty { fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(buf.len()) } fn write_all(&mut self, buf: &[u8]) -> Result<()> { Ok(()) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl Write for Sink { fn write(&mut self, buf: &[u8]) -> Result<usize> { Ok(buf.len()) } fn write_all(&mut self, buf: &[u8]) -> Result<()> { Ok(()) } fn flush(&mut self) -> Result<()> { Ok(()) } }
impl Read for Repeat { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { buf[at()] = self.byte; Ok(buf.len()) } }

pub struct IoSlice<'a>(&'a [u8]);
pub struct IoSliceMut<'a>(&'a mut [u8]);
impl<'a> IoSlice<'a> { pub fn new(buf: &'a [u8]) -> IoSlice<'a> { IoSlice(buf) } pub fn advance(&mut self, n: usize) { self.0 = flow::part(self.0, n); } }
impl<'a> IoSliceMut<'a> { pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> { IoSliceMut(buf) } pub fn advance(&mut self, n: usize) { self.0 = flow::part_mut(self.0, n); } }
impl Clone for IoSlice<'_> { fn clone(&self) -> Self { IoSlice(self.0) } }
impl Copy for IoSlice<'_> {}
impl crate::ops::Deref for IoSlice<'_> { type Target = [u8]; fn deref(&self) -> &[u8] { self.0 } }
impl crate::ops::Deref for IoSliceMut<'_> { type Target = [u8]; fn deref(&self) -> &[u8] { self.0 } }
impl crate::ops::DerefMut for IoSliceMut<'_> { fn deref_mut(&mut self) -> &mut [u8] { self.0 } }

// ---- adapters ----

#[derive(Debug)]
pub struct Bytes<R> { inner: R }
impl<R: Read> Iterator for Bytes<R> { type Item = Result<u8>; fn next(&mut self) -> Option<Result<u8>> { let mut b = [0u8]; match self.inner.read(&mut b) { Ok(0) => None, Ok(_) => Some(Ok(b[0])), Err(e) => Some(Err(e)) } } }
#[derive(Debug)]
pub struct Chain<T, U> { first: T, second: U, done_first: bool }
impl<T, U> Chain<T, U> { pub fn into_inner(self) -> (T, U) { (self.first, self.second) } pub fn get_ref(&self) -> (&T, &U) { (&self.first, &self.second) } pub fn get_mut(&mut self) -> (&mut T, &mut U) { (&mut self.first, &mut self.second) } }
impl<T: Read, U: Read> Read for Chain<T, U> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { if !self.done_first { match self.first.read(buf)? { 0 => self.done_first = true, n => return Ok(n) } } self.second.read(buf) } }
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> { fn fill_buf(&mut self) -> Result<&[u8]> { if !self.done_first { self.first.fill_buf() } else { self.second.fill_buf() } } fn consume(&mut self, amt: usize) { if !self.done_first { self.first.consume(amt) } else { self.second.consume(amt) } } }
#[derive(Debug)]
pub struct Take<T> { inner: T, limit: u64 }
impl<T> Take<T> { pub fn limit(&self) -> u64 { self.limit } pub fn set_limit(&mut self, limit: u64) { self.limit = limit; } pub fn into_inner(self) -> T { self.inner } pub fn get_ref(&self) -> &T { &self.inner } pub fn get_mut(&mut self) -> &mut T { &mut self.inner } }
impl<T: Read> Read for Take<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { if self.limit == 0 { return Ok(0); } let n = self.inner.read(flow::part_mut(buf, self.limit))?; self.limit -= n as u64; Ok(n) } }
impl<T: BufRead> BufRead for Take<T> { fn fill_buf(&mut self) -> Result<&[u8]> { if self.limit == 0 { return Ok(&[]); } let b = self.inner.fill_buf()?; Ok(flow::part(b, self.limit)) } fn consume(&mut self, amt: usize) { self.limit -= amt as u64; self.inner.consume(amt); } }
#[derive(Debug)]
pub struct Split<B> { buf: B, delim: u8 }
impl<B: BufRead> Iterator for Split<B> { type Item = Result<Vec<u8>>; fn next(&mut self) -> Option<Result<Vec<u8>>> { let mut buf = Vec::new(); match self.buf.read_until(self.delim, &mut buf) { Ok(0) => None, Ok(_) => Some(Ok(buf)), Err(e) => Some(Err(e)) } } }
#[derive(Debug)]
pub struct Lines<B> { buf: B }
impl<B: BufRead> Iterator for Lines<B> { type Item = Result<String>; fn next(&mut self) -> Option<Result<String>> { let mut buf = String::new(); match self.buf.read_line(&mut buf) { Ok(0) => None, Ok(_) => Some(Ok(buf)), Err(e) => Some(Err(e)) } } }

pub struct BufReader<R: ?Sized> { buf: Vec<u8>, inner: R }
impl<R: Read> BufReader<R> { pub fn new(inner: R) -> BufReader<R> { BufReader { buf: Vec::new(), inner } } pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> { BufReader { buf: Vec::new(), inner } } }
impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R { &self.inner }
    pub fn get_mut(&mut self) -> &mut R { &mut self.inner }
    pub fn buffer(&self) -> &[u8] { self.buf.as_slice() }
    pub fn capacity(&self) -> usize { ghost::any() }
    pub fn into_inner(self) -> R where R: Sized { self.inner }
}
impl<R: ?Sized + Seek> BufReader<R> { pub fn seek_relative(&mut self, offset: i64) -> Result<()> { self.inner.seek(SeekFrom::Current(offset))?; Ok(()) } }
impl<R: ?Sized + Read> Read for BufReader<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) } }
impl<R: ?Sized + Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> { let mut chunk = [0u8; 32]; let n = self.inner.read(&mut chunk)?; self.buf.extend_from_slice(&chunk); ghost::grow_by(&mut self.buf.buf, n); Ok(self.buf.as_slice()) }
    fn consume(&mut self, amt: usize) { ghost::grow_by(&mut self.buf.buf, amt); }
}
impl<R: ?Sized + Seek> Seek for BufReader<R> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { self.inner.seek(pos) } }
impl<R: ?Sized + fmt::Debug> fmt::Debug for BufReader<R> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.inner, f) } }

macro_rules! buffered_writer {
    ($($name:ident)*) => { $(
        pub struct $name<W: ?Sized + Write> { inner: W }
        impl<W: Write> $name<W> {
            pub fn new(inner: W) -> $name<W> { $name { inner } }
            pub fn with_capacity(capacity: usize, inner: W) -> $name<W> { $name { inner } }
            pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<$name<W>>> { match self.inner.flush() { Ok(()) => Ok(self.inner), Err(e) => Err(IntoInnerError(self, e)) } }
        }
        impl<W: ?Sized + Write> $name<W> {
            pub fn get_ref(&self) -> &W { &self.inner }
            pub fn get_mut(&mut self) -> &mut W { &mut self.inner }
        }
        impl<W: ?Sized + Write> Write for $name<W> {
            fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
            fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.inner.write_all(buf) }
            fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { self.inner.write_fmt(args) }
            fn flush(&mut self) -> Result<()> { self.inner.flush() }
        }
        impl<W: ?Sized + Write + Seek> Seek for $name<W> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> { self.inner.seek(pos) } }
        impl<W: ?Sized + Write + fmt::Debug> fmt::Debug for $name<W> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Debug::fmt(&self.inner, f) } }
    )* };
}
buffered_writer! { BufWriter LineWriter }
impl<W: ?Sized + Write> BufWriter<W> { pub fn buffer(&self) -> &[u8] { ghost::derive(&self.inner) } pub fn capacity(&self) -> usize { ghost::any() } }
impl<W: Write> BufWriter<W> { pub fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>) { (self.inner, Ok(Vec::new())) } }
pub struct WriterPanicked { buf: Vec<u8> }
impl WriterPanicked { pub fn into_inner(self) -> Vec<u8> { self.buf } }
impl fmt::Debug for WriterPanicked { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("WriterPanicked { .. }") } }
impl fmt::Display for WriterPanicked { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("BufWriter inner writer panicked, what data remains unwritten is not known") } }
impl error::Error for WriterPanicked {}
impl PipeReader { pub fn try_clone(&self) -> Result<PipeReader> { ghost::derive(self) } }
impl PipeWriter { pub fn try_clone(&self) -> Result<PipeWriter> { ghost::derive(self) } }
#[derive(Debug)]
pub struct IntoInnerError<W>(W, Error);
impl<W> IntoInnerError<W> { pub fn error(&self) -> &Error { &self.1 } pub fn into_inner(self) -> W { self.0 } pub fn into_error(self) -> Error { self.1 } pub fn into_parts(self) -> (Error, W) { (self.1, self.0) } }
impl<W> fmt::Display for IntoInnerError<W> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.1, f) } }
impl<W: Send + fmt::Debug> error::Error for IntoInnerError<W> {}

pub fn copy<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> where R: Read, W: Write {
    let mut total = 0;
    let mut chunk = [0u8; 32];
    loop {
        let n = reader.read(&mut chunk)?;
        if n == 0 { return Ok(total); }
        writer.write_all(&chunk)?;
        total += n as u64;
    }
}
pub fn read_to_string<R: Read>(mut reader: R) -> Result<String> { let mut buf = String::new(); reader.read_to_string(&mut buf)?; Ok(buf) }

// ---- what comes from outside ----

/// A handle to something outside, by itself or shared: how it was used shows in what comes from it next.
pub trait Handle { fn used<N>(&self, by: N); }
impl<T: Handle + ?Sized> Handle for &T { fn used<N>(&self, by: N) { (**self).used(by); } }
impl<T: Handle + ?Sized> Handle for crate::sync::Arc<T> { fn used<N>(&self, by: N) { (**self).used(by); } }
/// Reads bytes that depend on the handle alone: what a policy says of the handle holds for what comes from it.
macro_rules! input {
    ($($t:ty;)*) => { $(impl Read for $t {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.used(buf.len()); buf[at()] = ghost::derive(&*self); ghost::derive(&*self) }
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.used(()); buf.push(ghost::derive(&*self)); ghost::derive(&*self) }
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { self.used(()); buf.push(ghost::derive(&*self)); ghost::derive(&*self) }
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { self.used(buf.len()); buf[at()] = ghost::derive(&*self); ghost::derive(&*self) }
    })* };
}
pub(crate) use input;
/// Writes to a channel.
macro_rules! output {
    ($($t:ty;)*) => { $(impl Write for $t {
        fn write(&mut self, #[channel(public)] buf: &[u8]) -> Result<usize> { ghost::any() }
        fn write_vectored(&mut self, #[channel(public)] bufs: &[IoSlice<'_>]) -> Result<usize> { ghost::any() }
        fn write_all(&mut self, #[channel(public)] buf: &[u8]) -> Result<()> { ghost::any() }
        fn write_fmt(&mut self, #[channel(public)] args: fmt::Arguments<'_>) -> Result<()> { ghost::any() }
        fn flush(&mut self) -> Result<()> { ghost::any() }
    })* };
}
pub(crate) use output;

#[channel(public)]
pub fn _print(args: fmt::Arguments<'_>) {}
#[channel(public)]
pub fn _eprint(args: fmt::Arguments<'_>) {}

/// How far the standard input was read.
struct Consumed { state: u64 }
static CONSUMED: Consumed = Consumed { state: 0 };
pub struct Stdin { of: &'static Consumed }
impl fmt::Debug for Stdin { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Stdin { .. }") } }
impl Handle for Stdin { fn used<N>(&self, by: N) { self.of.state = ghost::derive((self.of.state, by)); } }
impl Handle for StdinLock<'_> { fn used<N>(&self, by: N) { self.of.used(by); } }
#[derive(Debug)]
pub struct StdinLock<'a> { of: Stdin, held: crate::marker::PhantomData<&'a ()> }
#[derive(Debug)]
pub struct Stdout { _priv: () }
#[derive(Debug)]
pub struct StdoutLock<'a> { of: &'a Stdout }
#[derive(Debug)]
pub struct Stderr { _priv: () }
#[derive(Debug)]
pub struct StderrLock<'a> { of: &'a Stderr }
pub fn stdin() -> Stdin { Stdin { of: &CONSUMED } }
pub fn stdout() -> Stdout { Stdout { _priv: () } }
pub fn stderr() -> Stderr { Stderr { _priv: () } }
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static> { StdinLock { of: Stdin { of: self.of }, held: crate::marker::PhantomData } }
    pub fn read_line(&self, buf: &mut String) -> Result<usize> { self.used(()); buf.push(ghost::derive(self)); ghost::derive(self) }
    pub fn lines(self) -> Lines<StdinLock<'static>> { self.lock().lines() }
}
impl Stdout { pub fn lock(&self) -> StdoutLock<'static> { ghost::any() } }
impl Stderr { pub fn lock(&self) -> StderrLock<'static> { ghost::any() } }
input! { Stdin; &Stdin; StdinLock<'_>; }
impl BufRead for StdinLock<'_> { fn fill_buf(&mut self) -> Result<&[u8]> { ghost::derive(&*self) } fn consume(&mut self, n: usize) { self.used(n); } fn read_line(&mut self, buf: &mut String) -> Result<usize> { self.used(()); buf.push(ghost::derive(&*self)); ghost::derive(&*self) } }
output! { Stdout; &Stdout; StdoutLock<'_>; Stderr; &Stderr; StderrLock<'_>; }

#[lang = "IsTerminal"]
pub trait IsTerminal { fn is_terminal(&self) -> bool; }
macro_rules! terminal {
    ($($t:ty;)*) => { $(impl IsTerminal for $t { fn is_terminal(&self) -> bool { ghost::derive(self) } })* };
}
terminal! { Stdin; StdinLock<'_>; Stdout; StdoutLock<'_>; Stderr; StderrLock<'_>; File; }

#[derive(Debug)]
pub struct PipeReader { state: u64 }
impl Handle for PipeReader { fn used<N>(&self, by: N) { self.state = ghost::derive((self.state, by)); } }
#[derive(Debug)]
pub struct PipeWriter { _priv: () }
pub fn pipe() -> Result<(PipeReader, PipeWriter)> { ghost::any() }
input! { PipeReader; &PipeReader; }
output! { PipeWriter; &PipeWriter; }
