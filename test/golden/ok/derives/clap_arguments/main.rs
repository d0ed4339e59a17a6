// What a derived parser makes may be endorsed once a reviewed function of the program has checked it.
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::Command;

#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[arg(short, long, value_enum, default_value_t = Mode::Fast)]
    mode: Mode,
    #[arg(long, value_parser = parse_host)]
    host: Option<Host>,
    #[arg(skip)]
    started: u32,
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    action: Action,
}

#[derive(Args)]
struct Common {
    #[arg(short, long, action = clap::ArgAction::Count)]
    verbose: u8,
}

#[derive(Subcommand)]
enum Action {
    Copy { from: PathBuf, to: PathBuf },
    List,
}

#[derive(Clone, Copy, ValueEnum)]
enum Mode {
    Fast,
    Slow,
}

#[derive(Clone)]
struct Host(String);

fn parse_host(text: &str) -> Result<Host, String> {
    if text.contains('/') { Err(format!("bad host {text}")) } else { Ok(Host(text.to_lowercase())) }
}

fn main() {
    let cli = Cli::parse();
    if cli.common.verbose > 0 {
        println!("started {}", cli.started);
    }
    if let (Action::List, Some(host)) = endorse!((cli.action, cli.host), trusted, "parse_host accepts names only") {
        let _ = Command::new("ping").arg(host.0).status();
    }
}
