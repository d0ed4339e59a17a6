//! Processes. A command's arguments and environment, and the code that a process exits with, go to a channel.
use crate::ffi::OsStr;
use crate::fmt;
use crate::fs::File;
use crate::ghost;
use crate::flow::at;
use crate::io::{self, input, output, Handle, IoSlice, Read, Result, Write};
use crate::path::Path;

pub fn exit(#[channel(public)] code: i32) -> ! { loop {} }
pub fn abort() -> ! { loop {} }
pub fn id() -> u32 { ghost::any() }

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitCode(u8);
impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode(0);
    pub const FAILURE: ExitCode = ExitCode(1);
}
impl From<u8> for ExitCode { fn from(code: u8) -> Self { ExitCode(code) } }
#[lang = "termination"]
pub trait Termination { fn report(self) -> ExitCode; }
impl Termination for () { fn report(self) -> ExitCode { ExitCode(0) } }
impl Termination for ! { fn report(self) -> ExitCode { self } }
impl Termination for crate::convert::Infallible { fn report(self) -> ExitCode { match self {} } }
impl Termination for ExitCode { fn report(self) -> ExitCode { self } }
impl<T: Termination, E: fmt::Debug> Termination for crate::result::Result<T, E> { fn report(self) -> ExitCode { match self { Ok(val) => val.report(), Err(err) => { crate::eprintln!("Error: {err:?}"); ExitCode(1) } } } }

#[lang = "Command"]
#[derive(Debug)]
pub struct Command { _priv: () }
impl Command {
    pub fn new<S: AsRef<OsStr>>(#[channel(public)] program: S) -> Command { Command { _priv: () } }
    pub fn arg<S: AsRef<OsStr>>(&mut self, #[channel(public)] arg: S) -> &mut Command { self }
    pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr> { let mut args = args.into_iter(); while let Some(a) = args.next() { self.arg(a); } self }
    pub fn env<K, V>(&mut self, #[channel(public)] key: K, #[channel(public)] val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr> { self }
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr> { let mut vars = vars.into_iter(); while let Some((k, v)) = vars.next() { self.env(k, v); } self }
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, #[channel(public)] key: K) -> &mut Command { self }
    #[channel(public)]
    pub fn env_clear(&mut self) -> &mut Command { self }
    pub fn current_dir<P: AsRef<Path>>(&mut self, #[channel(public)] dir: P) -> &mut Command { self }
    #[channel(public)]
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    #[channel(public)]
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    #[channel(public)]
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command { self }
    #[channel(public)]
    pub fn spawn(&mut self) -> Result<Child> { ghost::derive(&*self) }
    #[channel(public)]
    pub fn output(&mut self) -> Result<Output> { ghost::derive(&*self) }
    #[channel(public)]
    pub fn status(&mut self) -> Result<ExitStatus> { ghost::derive(&*self) }
    pub fn get_program(&self) -> &OsStr { ghost::any() }
    pub fn get_args(&self) -> CommandArgs<'_> { CommandArgs { of: self } }
    pub fn get_envs(&self) -> CommandEnvs<'_> { CommandEnvs { of: self } }
    pub fn get_current_dir(&self) -> Option<&Path> { ghost::any() }
}
#[derive(Debug, Clone)]
pub struct CommandArgs<'a> { of: &'a Command }
impl<'a> Iterator for CommandArgs<'a> { type Item = &'a OsStr; fn next(&mut self) -> Option<&'a OsStr> { ghost::derive(self.of) } }
#[derive(Debug, Clone)]
pub struct CommandEnvs<'a> { of: &'a Command }
impl<'a> Iterator for CommandEnvs<'a> { type Item = (&'a OsStr, Option<&'a OsStr>); fn next(&mut self) -> Option<(&'a OsStr, Option<&'a OsStr>)> { ghost::derive(self.of) } }

#[derive(Debug)]
pub struct Stdio { _priv: () }
impl Stdio {
    pub fn piped() -> Stdio { Stdio { _priv: () } }
    pub fn inherit() -> Stdio { Stdio { _priv: () } }
    pub fn null() -> Stdio { Stdio { _priv: () } }
}
impl From<File> for Stdio { fn from(file: File) -> Stdio { Stdio { _priv: () } } }
impl From<ChildStdin> for Stdio { fn from(child: ChildStdin) -> Stdio { Stdio { _priv: () } } }
impl From<ChildStdout> for Stdio { fn from(child: ChildStdout) -> Stdio { Stdio { _priv: () } } }
impl From<ChildStderr> for Stdio { fn from(child: ChildStderr) -> Stdio { Stdio { _priv: () } } }
impl From<io::Stdout> for Stdio { fn from(inherit: io::Stdout) -> Stdio { Stdio { _priv: () } } }
impl From<io::Stderr> for Stdio { fn from(inherit: io::Stderr) -> Stdio { Stdio { _priv: () } } }
impl From<io::PipeReader> for Stdio { fn from(pipe: io::PipeReader) -> Stdio { Stdio { _priv: () } } }
impl From<io::PipeWriter> for Stdio { fn from(pipe: io::PipeWriter) -> Stdio { Stdio { _priv: () } } }

#[derive(Debug)]
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr>, status: i32 }
impl Child {
    #[channel(public)]
    pub fn kill(&mut self) -> Result<()> { ghost::any() }
    pub fn id(&self) -> u32 { ghost::derive(self) }
    pub fn wait(&mut self) -> Result<ExitStatus> { ghost::derive(&*self) }
    pub fn try_wait(&mut self) -> Result<Option<ExitStatus>> { ghost::derive(&*self) }
    pub fn wait_with_output(self) -> Result<Output> { ghost::derive(self) }
}
#[derive(Debug)]
pub struct ChildStdin { _priv: () }
#[derive(Debug)]
pub struct ChildStdout { state: u64 }
impl Handle for ChildStdout { fn used<N>(&self, by: N) { self.state = ghost::derive((self.state, by)); } }
#[derive(Debug)]
pub struct ChildStderr { state: u64 }
impl Handle for ChildStderr { fn used<N>(&self, by: N) { self.state = ghost::derive((self.state, by)); } }
output! { ChildStdin; &ChildStdin; }
input! { ChildStdout; ChildStderr; }
#[derive(PartialEq, Eq, Clone, Debug)]
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
#[derive(PartialEq, Eq, Clone, Copy, Debug, Default)]
pub struct ExitStatus { code: i32 }
impl ExitStatus {
    pub fn success(&self) -> bool { self.code == 0 }
    pub fn code(&self) -> Option<i32> { ghost::derive(self.code) }
}
impl fmt::Display for ExitStatus { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.emit(self.code) } }
