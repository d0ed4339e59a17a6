//! The crate `structopt` (0.3): the derive that became `clap`'s.
pub use clap;
pub use clap::Parser as StructOpt;
