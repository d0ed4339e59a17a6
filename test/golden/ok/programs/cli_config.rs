// A command-line tool reads its configuration, and its errors say nothing of the token.
use anyhow::{bail, Context, Result};
use clap::Parser;
use serde::Deserialize;
use std::path::{Path, PathBuf};

#[derive(Parser)]
#[command(name = "deploy", version)]
struct Cli {
    #[arg(short, long, default_value = "deploy.json")]
    config: PathBuf,
    #[arg(short, long, action = clap::ArgAction::Count)]
    verbose: u8,
    target: Option<String>,
}

#[derive(Deserialize)]
struct Config {
    host: String,
    #[serde(default = "default_port")]
    port: u16,
    #[label(secret)]
    token: String,
}

fn default_port() -> u16 {
    443
}

fn load(path: &Path) -> Result<Config> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let config: Config = serde_json::from_str(&text).context("bad configuration")?;
    if config.port == 0 {
        bail!("no port for {}", config.host);
    }
    Ok(config)
}

fn connect(config: &Config, target: &str) -> Result<()> {
    if target.is_empty() {
        return Err(anyhow::anyhow!("no target for {}", config.host));
    }
    println!("connecting to {}:{}", config.host, config.port);
    Ok(())
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    let config = load(&cli.config)?;
    if cli.verbose > 1 {
        eprintln!("host {}", config.host);
    }
    connect(&config, cli.target.as_deref().unwrap_or("production"))?;
    Ok(())
}
