//! The crate `clap` (2, 3 and 4): what is parsed depends on the arguments of the process, and on nothing else. Names, help texts and rules of arguments
//! say nothing of what flows, so each of those methods takes any value.
use std::ffi::{OsStr, OsString};
use std::ghost::{self, derive};
pub use std as __std;
pub use self::builder::{ArgAction, ValueHint};
pub use self::error::ErrorKind;
pub use self::Command as App;
pub use self::ValueEnum as ArgEnum;

#[rustc_builtin_macro(clap_Parser)] pub macro Parser() {}
#[rustc_builtin_macro(clap_Args)] pub macro Args() {}
#[rustc_builtin_macro(clap_Subcommand)] pub macro Subcommand() {}
#[rustc_builtin_macro(clap_ValueEnum)] pub macro ValueEnum() {}
#[rustc_builtin_macro(clap_ValueEnum)] pub macro ArgEnum() {}

/// What derived implementations are written with.
pub mod __private {
    use crate::{ArgMatches, Error, FromArgMatches};
    use std::ghost::derive;
    pub fn value<T>(m: &ArgMatches) -> T { derive(m.from) }
    /// Whether an argument was given.
    pub fn present(m: &ArgMatches) -> Option<()> { if derive::<u8, bool>(m.from) { Some(()) } else { None } }
    pub fn choose(m: &ArgMatches) -> u32 { derive(m.from) }
    pub fn error(m: &ArgMatches) -> Error { Error { text: derive(m.from) } }
    pub fn optional<T: FromArgMatches>(m: &ArgMatches) -> Result<Option<T>, Error> { match present(m) { Some(()) => Ok(Some(T::from_arg_matches(m)?)), None => Ok(None) } }
    pub fn parsed<T, E, F: Fn(&str) -> Result<T, E>>(m: &ArgMatches, f: F) -> Result<T, Error> { let text: &str = derive(m.from); match f(text) { Ok(v) => Ok(v), Err(e) => Err(Error { text: derive(e) }) } }
    pub fn parsed_option<T, E, F: Fn(&str) -> Result<T, E>>(m: &ArgMatches, f: F) -> Result<Option<T>, Error> { match present(m) { Some(()) => Ok(Some(parsed(m, f)?)), None => Ok(None) } }
    pub fn parsed_vec<T, E, F: Fn(&str) -> Result<T, E>>(m: &ArgMatches, f: F) -> Result<Vec<T>, Error> { let mut out = Vec::new(); while let Some(()) = present(m) { out.push(parsed(m, &f)?); } Ok(out) }
}

pub trait FromArgMatches: Sized {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> { Self::from_arg_matches(matches) }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> { *self = Self::from_arg_matches(matches)?; Ok(()) }
    fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error> { self.update_from_arg_matches(matches) }
}
pub trait CommandFactory: Sized {
    fn command() -> Command { Command { _priv: () } }
    fn command_for_update() -> Command { Command { _priv: () } }
    fn clap() -> Command { Command { _priv: () } }
    fn into_app<'h>() -> Command { Command { _priv: () } }
}
pub trait Parser: FromArgMatches + CommandFactory {
    fn parse() -> Self { match Self::from_arg_matches(&Command { _priv: () }.get_matches()) { Ok(v) => v, Err(e) => e.exit() } }
    fn try_parse() -> Result<Self, Error> { Self::from_arg_matches(&Command { _priv: () }.get_matches()) }
    fn parse_from<I, T>(itr: I) -> Self where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { match Self::from_arg_matches(&Command { _priv: () }.get_matches_from(itr)) { Ok(v) => v, Err(e) => e.exit() } }
    fn try_parse_from<I, T>(itr: I) -> Result<Self, Error> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { Self::from_arg_matches(&Command { _priv: () }.get_matches_from(itr)) }
    fn update_from<I, T>(&mut self, itr: I) where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { *self = Self::parse_from(itr); }
    fn from_args() -> Self { Self::parse() }
    fn from_iter<I, T>(itr: I) -> Self where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { Self::parse_from(itr) }
    fn from_iter_safe<I, T>(itr: I) -> Result<Self, Error> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { Self::try_parse_from(itr) }
    fn from_clap(matches: &ArgMatches) -> Self { match Self::from_arg_matches(matches) { Ok(v) => v, Err(e) => e.exit() } }
}
pub trait Args: FromArgMatches { fn augment_args(cmd: Command) -> Command { cmd } fn augment_args_for_update(cmd: Command) -> Command { cmd } }
pub trait Subcommand: FromArgMatches { fn augment_subcommands(cmd: Command) -> Command { cmd } fn has_subcommand(name: &str) -> bool { derive(name) } }
pub trait ValueEnum: Sized + Clone {
    fn value_variants<'a>() -> &'a [Self];
    fn to_possible_value(&self) -> Option<builder::PossibleValue>;
    fn from_str(input: &str, ignore_case: bool) -> Result<Self, String> { let all = Self::value_variants(); if derive::<&str, bool>(input) { Ok(all[derive::<&str, usize>(input)].clone()) } else { Err(derive(input)) } }
}

pub mod error {
    pub use super::Error;
    #[derive(Debug, Copy, Clone, PartialEq, Eq)]
    pub enum ErrorKind {
        InvalidValue, UnknownArgument, InvalidSubcommand, UnrecognizedSubcommand, EmptyValue, NoEquals, ValueValidation, TooManyValues, TooFewValues, TooManyOccurrences, WrongNumberOfValues, ArgumentConflict, MissingRequiredArgument,
        MissingSubcommand, MissingArgumentOrSubcommand, UnexpectedMultipleUsage, InvalidUtf8, DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, DisplayVersion, ArgumentNotFound, HelpDisplayed, VersionDisplayed, Io, Format,
    }
    pub type Result<T, E = Error> = std::result::Result<T, E>;
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub struct Error { text: String }
impl Error {
    pub fn raw(kind: ErrorKind, message: impl std::fmt::Display) -> Self { Error { text: message.to_string() } }
    pub fn new(kind: ErrorKind) -> Self { Error { text: String::new() } }
    pub fn with_description(description: &str, kind: ErrorKind) -> Self { Error { text: String::from(description) } }
    pub fn value_validation_auto(text: String) -> Self { Error { text } }
    pub fn format(self, cmd: &mut Command) -> Self { self }
    pub fn with_cmd(self, cmd: &Command) -> Self { self }
    pub fn kind(&self) -> ErrorKind { derive(&self.text) }
    pub fn use_stderr(&self) -> bool { derive(&self.text) }
    pub fn exit_code(&self) -> i32 { derive(&self.text) }
    pub fn exit(&self) -> ! { eprintln!("{}", self.text); loop {} }
    pub fn print(&self) -> std::io::Result<()> { println!("{}", self.text); Ok(()) }
    pub fn render(&self) -> builder::StyledStr { builder::StyledStr { text: self.text.clone() } }
}
impl std::fmt::Display for Error { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.text.as_str()) } }
impl std::error::Error for Error {}
impl From<std::io::Error> for Error { fn from(e: std::io::Error) -> Error { Error { text: e.to_string() } } }

macro_rules! anything { ($($method:ident)*) => { $(pub fn $method<V>(self, value: V) -> Self { self })* }; }

#[derive(Debug, Clone)]
pub struct Command { _priv: () }
impl Command {
    pub fn new(name: impl Into<String>) -> Self { Command { _priv: () } }
    pub fn with_name(name: &str) -> Self { Command { _priv: () } }
    anything! {
        about long_about before_help before_long_help after_help after_long_help version long_version version_short version_message author name bin_name display_name arg args arg_group group groups subcommand subcommands subcommand_required
        subcommand_value_name subcommand_help_heading subcommand_precedence_over_arg subcommand_negates_reqs arg_required_else_help setting settings global_setting global_settings unset_setting unset_global_setting alias aliases visible_alias visible_aliases
        short_flag long_flag short_flag_alias long_flag_alias display_order next_display_order hide next_help_heading help_heading help_template template help_expected override_usage override_help usage help help_short help_message propagate_version
        disable_help_flag disable_version_flag disable_help_subcommand disable_colored_help color styles term_width max_term_width set_term_width infer_subcommands infer_long_args allow_external_subcommands external_subcommand_value_parser
        allow_invalid_utf8_for_external_subcommands allow_hyphen_values allow_negative_numbers allow_missing_positional args_conflicts_with_subcommands args_override_self dont_collapse_args_in_usage dont_delimit_trailing_values trailing_var_arg
        no_binary_name multicall flatten_help hide_possible_values ignore_errors arg_from_usage args_from_usage
    }
    pub fn mut_arg<F: FnOnce(Arg) -> Arg>(self, id: &str, f: F) -> Self { f(Arg { _priv: () }); self }
    pub fn mut_subcommand<F: FnOnce(Command) -> Command>(self, name: &str, f: F) -> Self { f(Command { _priv: () }); self }
    pub fn defer(self, f: fn(Command) -> Command) -> Self { f(self) }
    pub fn get_matches(self) -> ArgMatches { ArgMatches { from: derive((std::env::args(), std::env::args_os())) } }
    pub fn get_matches_mut(&mut self) -> ArgMatches { ArgMatches { from: derive((std::env::args(), std::env::args_os())) } }
    pub fn get_matches_from<I, T>(self, itr: I) -> ArgMatches where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { ArgMatches { from: derive(itr) } }
    pub fn try_get_matches(self) -> Result<ArgMatches, Error> { let m = self.get_matches(); if derive::<u8, bool>(m.from) { Ok(m) } else { Err(Error { text: derive(m.from) }) } }
    pub fn get_matches_safe(self) -> Result<ArgMatches, Error> { self.try_get_matches() }
    pub fn try_get_matches_from<I, T>(self, itr: I) -> Result<ArgMatches, Error> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { let m = self.get_matches_from(itr); if derive::<u8, bool>(m.from) { Ok(m) } else { Err(Error { text: derive(m.from) }) } }
    pub fn try_get_matches_from_mut<I, T>(&mut self, itr: I) -> Result<ArgMatches, Error> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { self.try_get_matches_from(itr) }
    pub fn get_matches_from_safe<I, T>(self, itr: I) -> Result<ArgMatches, Error> where I: IntoIterator<Item = T>, T: Into<OsString> + Clone { self.try_get_matches_from(itr) }
    pub fn error(&mut self, kind: ErrorKind, message: impl std::fmt::Display) -> Error { Error { text: message.to_string() } }
    pub fn gen_completions_to<W: std::io::Write, S, H>(&mut self, bin_name: S, for_shell: H, buf: &mut W) { let text: &[u8] = ghost::derive((&*self, bin_name, for_shell)); buf.write_all(text); }
    pub fn print_help(&mut self) -> std::io::Result<()> { ghost::any() }
    pub fn print_long_help(&mut self) -> std::io::Result<()> { ghost::any() }
    pub fn write_help<W: std::io::Write>(&mut self, w: &mut W) -> std::io::Result<()> { ghost::any() }
    pub fn write_long_help<W: std::io::Write>(&mut self, w: &mut W) -> std::io::Result<()> { ghost::any() }
    pub fn render_help(&mut self) -> builder::StyledStr { ghost::any() }
    pub fn render_long_help(&mut self) -> builder::StyledStr { ghost::any() }
    pub fn render_usage(&mut self) -> builder::StyledStr { ghost::any() }
    pub fn render_version(&self) -> String { String::new() }
    pub fn get_name(&self) -> &str { ghost::any() }
    pub fn get_bin_name(&self) -> Option<&str> { ghost::any() }
    pub fn get_version(&self) -> Option<&str> { ghost::any() }
    pub fn get_about(&self) -> Option<&builder::StyledStr> { ghost::any() }
    pub fn get_subcommands(&self) -> std::slice::Iter<'_, Command> { ghost::any() }
    pub fn get_arguments(&self) -> std::slice::Iter<'_, Arg> { ghost::any() }
    pub fn get_all_aliases(&self) -> std::slice::Iter<'_, &str> { ghost::any() }
    pub fn find_subcommand(&self, name: impl AsRef<OsStr>) -> Option<&Command> { ghost::any() }
    pub fn find_subcommand_mut(&mut self, name: impl AsRef<OsStr>) -> Option<&mut Command> { if ghost::any() { Some(self) } else { None } }
    pub fn has_subcommands(&self) -> bool { ghost::any() }
    pub fn is_set(&self, s: AppSettings) -> bool { ghost::any() }
    pub fn build(&mut self) {}
    pub fn debug_assert(self) {}
}
impl std::fmt::Display for Command { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("") } }
impl From<&Command> for Command { fn from(c: &Command) -> Command { Command { _priv: () } } }
pub struct SubCommand;
impl SubCommand { pub fn with_name(name: &str) -> Command { Command { _priv: () } } }
#[derive(Debug, Clone)]
pub struct Arg { _priv: () }
impl Arg {
    pub fn new(id: impl Into<String>) -> Self { Arg { _priv: () } }
    pub fn with_name(id: &str) -> Self { Arg { _priv: () } }
    pub fn from_usage(usage: &str) -> Self { Arg { _priv: () } }
    anything! {
        id short long alias aliases short_alias short_aliases visible_alias visible_aliases visible_short_alias visible_short_aliases help long_help required global index value_name value_names value_hint value_parser value_delimiter value_terminator
        default_value default_values default_value_os default_values_os default_missing_value default_missing_values default_missing_value_os default_missing_values_os env env_os action num_args number_of_values min_values max_values multiple multiple_values multiple_occurrences max_occurrences
        takes_value use_delimiter use_value_delimiter require_delimiter require_value_delimiter require_equals empty_values forbid_empty_values possible_value possible_values hide_possible_values hide hidden hide_default_value hide_env hide_env_values hide_short_help
        hide_long_help next_line_help display_order help_heading last raw allow_hyphen_values allow_negative_numbers allow_invalid_utf8 trailing_var_arg exclusive ignore_case case_insensitive group groups requires requires_all requires_ifs conflicts_with
        conflicts_with_all overrides_with overrides_with_all required_unless_present required_unless_present_any required_unless_present_all required_unless required_unless_one required_unless_all required_if_eq_any required_if_eq_all required_ifs add set setting unset_setting
        validator validator_os validator_regex
    }
    pub fn requires_if<A, B>(self, val: A, arg: B) -> Self { self }
    pub fn required_if_eq<A, B>(self, arg: A, val: B) -> Self { self }
    pub fn default_value_if<A, B, C>(self, arg: A, val: B, default: C) -> Self { self }
    pub fn default_value_ifs<A>(self, ifs: A) -> Self { self }
    pub fn get_id(&self) -> &str { ghost::any() }
    pub fn get_long(&self) -> Option<&str> { ghost::any() }
    pub fn get_short(&self) -> Option<char> { ghost::any() }
    pub fn get_help(&self) -> Option<&builder::StyledStr> { ghost::any() }
    pub fn is_positional(&self) -> bool { ghost::any() }
    pub fn is_hide_set(&self) -> bool { ghost::any() }
}
impl From<&Arg> for Arg { fn from(a: &Arg) -> Arg { Arg { _priv: () } } }
#[derive(Debug, Clone, Default)]
pub struct ArgGroup { _priv: () }
impl ArgGroup {
    pub fn new(id: impl Into<String>) -> Self { ArgGroup { _priv: () } }
    pub fn with_name(id: &str) -> Self { ArgGroup { _priv: () } }
    anything! { id arg args multiple required requires requires_all conflicts_with conflicts_with_all }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppSettings {
    AllowArgsOverrideSelf, AllowExternalSubcommands, AllowHyphenValues, AllowInvalidUtf8, AllowInvalidUtf8ForExternalSubcommands, AllowLeadingHyphen, AllowMissingPositional, AllowNegativeNumbers, ArgRequiredElseHelp, ArgsConflictsWithSubcommands, ArgsNegateSubcommands, ColorAlways, ColorAuto, ColorNever,
    ColoredHelp, DeriveDisplayOrder, DisableColoredHelp, DisableHelpFlag, DisableHelpFlags, DisableHelpSubcommand, DisableVersion, DisableVersionFlag, DontCollapseArgsInUsage, DontDelimitTrailingValues, ExternalSubcommand, GlobalVersion, Hidden, HidePossibleValues, HidePossibleValuesInHelp, InferLongArgs,
    InferSubcommands, NextLineHelp, NoAutoHelp, NoAutoVersion, NoBinaryName, PropagateVersion, StrictUtf8, SubcommandPrecedenceOverArg, SubcommandRequired, SubcommandRequiredElseHelp, SubcommandsNegateReqs, TrailingVarArg, UnifiedHelpMessage, UseLongFormatForHelpSubcommand, VersionlessSubcommands, WaitOnError,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgSettings { Required, Global, Hidden, Last, TakesValue, MultipleValues, MultipleOccurrences, AllowHyphenValues, AllowInvalidUtf8, RequireEquals, HidePossibleValues, HideDefaultValue, HideEnvValues, IgnoreCase, Exclusive, ForbidEmptyValues, UseValueDelimiter, RequireDelimiter, NextLineHelp }
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColorChoice { Auto, Always, Never }

pub mod parser {
    pub use super::ArgMatches;
    #[derive(Debug, Copy, Clone, PartialEq, Eq)]
    pub enum ValueSource { DefaultValue, EnvVariable, CommandLine }
    #[derive(Debug)]
    pub enum MatchesError { Downcast { actual: u8, expected: u8 }, UnknownArgument {} }
    impl std::fmt::Display for MatchesError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("") } }
    impl std::error::Error for MatchesError {}
    pub type ValuesRef<'a, T> = std::slice::Iter<'a, T>;
    pub type Values<T> = std::vec::IntoIter<T>;
    pub type RawValues<'a> = std::vec::IntoIter<&'a std::ffi::OsStr>;
}
use self::parser::MatchesError;
/// What was found on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArgMatches { from: u8 }
impl Default for ArgMatches { fn default() -> Self { ArgMatches { from: 0 } } }
impl ArgMatches {
    pub fn get_one<T: Clone + Send + Sync + 'static>(&self, id: &str) -> Option<&T> { derive((self.from, id)) }
    pub fn get_many<T: Clone + Send + Sync + 'static>(&self, id: &str) -> Option<std::slice::Iter<'_, T>> { derive((self.from, id)) }
    pub fn get_occurrences<T: Clone + Send + Sync + 'static>(&self, id: &str) -> Option<std::slice::Iter<'_, Vec<T>>> { derive((self.from, id)) }
    pub fn get_raw(&self, id: &str) -> Option<std::vec::IntoIter<&OsStr>> { derive((self.from, id)) }
    pub fn remove_one<T: Clone + Send + Sync + 'static>(&mut self, id: &str) -> Option<T> { derive((self.from, id)) }
    pub fn remove_many<T: Clone + Send + Sync + 'static>(&mut self, id: &str) -> Option<std::vec::IntoIter<T>> { derive((self.from, id)) }
    pub fn try_get_one<T: Clone + Send + Sync + 'static>(&self, id: &str) -> std::result::Result<Option<&T>, MatchesError> { derive((self.from, id)) }
    pub fn try_get_many<T: Clone + Send + Sync + 'static>(&self, id: &str) -> std::result::Result<Option<std::slice::Iter<'_, T>>, MatchesError> { derive((self.from, id)) }
    pub fn try_get_raw(&self, id: &str) -> std::result::Result<Option<std::vec::IntoIter<&OsStr>>, MatchesError> { derive((self.from, id)) }
    pub fn try_remove_one<T: Clone + Send + Sync + 'static>(&mut self, id: &str) -> std::result::Result<Option<T>, MatchesError> { derive((self.from, id)) }
    pub fn try_contains_id(&self, id: &str) -> std::result::Result<bool, MatchesError> { derive((self.from, id)) }
    pub fn get_flag(&self, id: &str) -> bool { derive((self.from, id)) }
    pub fn get_count(&self, id: &str) -> u8 { derive((self.from, id)) }
    pub fn contains_id(&self, id: &str) -> bool { derive((self.from, id)) }
    pub fn args_present(&self) -> bool { derive(self.from) }
    pub fn value_source(&self, id: &str) -> Option<parser::ValueSource> { derive((self.from, id)) }
    pub fn ids(&self) -> std::vec::IntoIter<&String> { derive(self.from) }
    pub fn index_of(&self, id: &str) -> Option<usize> { derive((self.from, id)) }
    pub fn indices_of(&self, id: &str) -> Option<std::vec::IntoIter<usize>> { derive((self.from, id)) }
    pub fn subcommand(&self) -> Option<(&str, &ArgMatches)> { derive(self.from) }
    pub fn subcommand_matches(&self, name: impl AsRef<str>) -> Option<&ArgMatches> { derive((self.from, name.as_ref())) }
    pub fn subcommand_name(&self) -> Option<&str> { derive(self.from) }
    pub fn remove_subcommand(&mut self) -> Option<(String, ArgMatches)> { derive(self.from) }
    pub fn value_of(&self, id: impl AsRef<str>) -> Option<&str> { derive((self.from, id.as_ref())) }
    pub fn value_of_os(&self, id: impl AsRef<str>) -> Option<&OsStr> { derive((self.from, id.as_ref())) }
    pub fn value_of_lossy(&self, id: impl AsRef<str>) -> Option<std::borrow::Cow<'_, str>> { derive((self.from, id.as_ref())) }
    pub fn values_of(&self, id: impl AsRef<str>) -> Option<Values<'_>> { derive((self.from, id.as_ref())) }
    pub fn values_of_os(&self, id: impl AsRef<str>) -> Option<std::vec::IntoIter<&OsStr>> { derive((self.from, id.as_ref())) }
    pub fn values_of_lossy(&self, id: impl AsRef<str>) -> Option<Vec<String>> { derive((self.from, id.as_ref())) }
    pub fn value_of_t<R: std::str::FromStr>(&self, name: &str) -> Result<R, Error> { let text: &str = derive((self.from, name)); match text.parse::<R>() { Ok(v) => Ok(v), Err(e) => Err(Error { text: derive(e) }) } }
    pub fn value_of_t_or_exit<R: std::str::FromStr>(&self, name: &str) -> R { match self.value_of_t(name) { Ok(v) => v, Err(e) => e.exit() } }
    pub fn values_of_t<R: std::str::FromStr>(&self, name: &str) -> Result<Vec<R>, Error> { let v: R = self.value_of_t(name)?; Ok(vec![v]) }
    pub fn is_present(&self, id: impl AsRef<str>) -> bool { derive((self.from, id.as_ref())) }
    pub fn occurrences_of(&self, id: impl AsRef<str>) -> u64 { derive((self.from, id.as_ref())) }
    pub fn is_valid_arg(&self, id: impl AsRef<str>) -> bool { derive((self.from, id.as_ref())) }
    pub fn usage(&self) -> &str { ghost::any() }
}
pub type Values<'a> = std::vec::IntoIter<&'a str>;

pub mod builder {
    use std::ghost::{self, derive};
    pub use super::{Arg, ArgGroup, Command};
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum ArgAction { Set, Append, SetTrue, SetFalse, Count, Help, HelpShort, HelpLong, Version }
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum ValueHint { Unknown, Other, AnyPath, FilePath, DirPath, ExecutablePath, CommandName, CommandString, CommandWithArguments, Username, Hostname, Url, EmailAddress }
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct StyledStr { pub(crate) text: String }
    impl StyledStr { pub fn new() -> Self { StyledStr { text: String::new() } } pub fn ansi(&self) -> &str { self.text.as_str() } }
    impl std::fmt::Display for StyledStr { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.text.as_str()) } }
    impl From<&str> for StyledStr { fn from(s: &str) -> Self { StyledStr { text: String::from(s) } } }
    impl From<String> for StyledStr { fn from(text: String) -> Self { StyledStr { text } } }
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct PossibleValue { name: String }
    impl PossibleValue { pub fn new(name: impl Into<String>) -> Self { PossibleValue { name: name.into() } } pub fn get_name(&self) -> &str { self.name.as_str() } anything! { help hide alias aliases } }
    impl From<&str> for PossibleValue { fn from(s: &str) -> Self { PossibleValue { name: String::from(s) } } }
    #[derive(Debug, Clone)]
    pub struct ValueParser { _priv: () }
    impl ValueParser { pub fn new<P>(other: P) -> Self { ValueParser { _priv: () } } pub const fn string() -> Self { ValueParser { _priv: () } } pub const fn bool() -> Self { ValueParser { _priv: () } } pub const fn os_string() -> Self { ValueParser { _priv: () } } pub const fn path_buf() -> Self { ValueParser { _priv: () } } anything! { range map try_map } }
    macro_rules! parsers { ($($name:ident)*) => { $(#[derive(Debug, Clone)] pub struct $name { _priv: () } impl $name { pub fn new() -> Self { $name { _priv: () } } anything! { range map try_map } })* }; }
    parsers! { NonEmptyStringValueParser StringValueParser OsStringValueParser PathBufValueParser BoolValueParser BoolishValueParser FalseyValueParser UnknownArgumentValueParser }
    #[derive(Debug, Clone)]
    pub struct PossibleValuesParser { _priv: () }
    impl PossibleValuesParser { pub fn new<P>(values: P) -> Self { PossibleValuesParser { _priv: () } } anything! { map try_map } }
    #[derive(Debug, Clone)]
    pub struct EnumValueParser<E> { of: std::marker::PhantomData<E> }
    impl<E> EnumValueParser<E> { pub fn new() -> Self { EnumValueParser { of: std::marker::PhantomData } } }
    #[derive(Debug, Clone)]
    pub struct RangedU64ValueParser<T = u64> { of: std::marker::PhantomData<T> }
    impl<T> RangedU64ValueParser<T> { pub fn new() -> Self { RangedU64ValueParser { of: std::marker::PhantomData } } anything! { range } }
    pub trait TypedValueParser: Clone + Send + Sync + 'static { type Value; fn parse_ref(&self, cmd: &Command, arg: Option<&Arg>, value: &std::ffi::OsStr) -> Result<Self::Value, super::Error>; }
    #[derive(Debug, Clone, Default)]
    pub struct Styles { _priv: () }
    impl Styles { pub const fn styled() -> Self { Styles { _priv: () } } pub const fn plain() -> Self { Styles { _priv: () } } anything! { header usage literal placeholder error valid invalid context context_value } }
}

#[macro_export] macro_rules! command { ($($t:tt)*) => { $crate::Command::new("") }; }
#[macro_export] macro_rules! app_from_crate { ($($t:tt)*) => { $crate::Command::new("") }; }
#[macro_export] macro_rules! arg { ($($t:tt)*) => { $crate::Arg::new("") }; }
#[macro_export] macro_rules! value_parser { ($($t:tt)*) => { $crate::builder::ValueParser::string() }; }
#[macro_export] macro_rules! crate_version { () => { "" }; }
#[macro_export] macro_rules! crate_name { () => { "" }; }
#[macro_export] macro_rules! crate_description { () => { "" }; }
#[macro_export] macro_rules! crate_authors { ($($t:tt)*) => { "" }; }
