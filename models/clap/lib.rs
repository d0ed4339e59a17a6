//! The crate `clap` (4): what is parsed from the command line carries no label of its own. Every type stands for one that derives the traits.
use std::ffi::OsString;
use std::ghost;

pub trait Parser: Sized {
    fn parse() -> Self;
    fn try_parse() -> Result<Self, Error>;
    fn parse_from<I, T>(itr: I) -> Self where I: IntoIterator<Item = T>, T: Into<OsString> + Clone;
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone;
}
impl<P> Parser for P {
    fn parse() -> P { ghost::any() }
    fn try_parse() -> Result<P, Error> { ghost::any() }
    fn parse_from<I, T>(itr: I) -> P where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { ghost::derive(itr) }
    fn try_parse_from<I, T>(itr: I) -> Result<P, Error> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { ghost::derive(itr) }
}
pub trait CommandFactory: Sized { fn command() -> Command; }
impl<P> CommandFactory for P { fn command() -> Command { Command { _priv: () } } }
pub trait Args {}
pub trait Subcommand {}
pub trait ValueEnum: Sized + Clone {}
impl<T> Args for T {}
impl<T> Subcommand for T {}
#[derive(Debug)]
pub struct Error { text: String }
impl Error { pub fn exit(&self) -> ! { loop {} } pub fn print(&self) -> std::io::Result<()> { println!("{}", self.text); Ok(()) } }
impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.text.as_str()) } }
impl std::error::Error for Error {}
#[derive(Debug, Clone)]
pub struct Command { _priv: () }
impl Command {
    pub fn new(name: impl Into<String>) -> Self { Command { _priv: () } }
    pub fn about(self, about: impl Into<String>) -> Self { self }
    pub fn version(self, ver: impl Into<String>) -> Self { self }
    pub fn author(self, author: impl Into<String>) -> Self { self }
    pub fn arg(self, a: impl Into<Arg>) -> Self { self }
    pub fn subcommand(self, subcmd: impl Into<Command>) -> Self { self }
    pub fn subcommand_required(self, yes: bool) -> Self { self }
    pub fn arg_required_else_help(self, yes: bool) -> Self { self }
    pub fn get_matches(self) -> ArgMatches { ArgMatches { _priv: () } }
    pub fn try_get_matches(self) -> Result<ArgMatches, Error> { ghost::any() }
    pub fn get_matches_from<I, T>(self, itr: I) -> ArgMatches where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { ArgMatches { _priv: () } }
    pub fn print_help(&mut self) -> std::io::Result<()> { ghost::any() }
}
#[derive(Debug, Clone)]
pub struct Arg { _priv: () }
#[derive(Debug, Clone)]
pub enum ArgAction { Set, Append, SetTrue, SetFalse, Count, Help, Version }
impl Arg {
    pub fn new(id: impl Into<String>) -> Self { Arg { _priv: () } }
    pub fn short(self, s: char) -> Self { self }
    pub fn long(self, l: impl Into<String>) -> Self { self }
    pub fn help(self, h: impl Into<String>) -> Self { self }
    pub fn required(self, r: bool) -> Self { self }
    pub fn index(self, i: usize) -> Self { self }
    pub fn value_name(self, n: impl Into<String>) -> Self { self }
    pub fn default_value(self, v: impl Into<String>) -> Self { self }
    pub fn action(self, action: ArgAction) -> Self { self }
    pub fn num_args(self, qty: usize) -> Self { self }
}
#[derive(Debug, Clone)]
pub struct ArgMatches { _priv: () }
impl ArgMatches {
    pub fn get_one<T: Clone + Send + Sync + 'static>(&self, id: &str) -> Option<&T> { ghost::derive(id) }
    pub fn get_many<T: Clone + Send + Sync + 'static>(&self, id: &str) -> Option<std::slice::Iter<'_, T>> { ghost::derive(id) }
    pub fn get_flag(&self, id: &str) -> bool { ghost::derive(id) }
    pub fn get_count(&self, id: &str) -> u8 { ghost::derive(id) }
    pub fn contains_id(&self, id: &str) -> bool { ghost::derive(id) }
    pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> { ghost::any() }
    pub fn subcommand_matches(&self, name: &str) -> Option<&ArgMatches> { ghost::derive(name) }
    pub fn subcommand_name(&self) -> Option<&str> { ghost::any() }
}
