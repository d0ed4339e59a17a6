//! The crate `clap_derive` (3, 4): the derives of `clap` by themselves.
pub use clap::{Args, Parser, Subcommand, ValueEnum};
