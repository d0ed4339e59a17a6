// The keys are printed as they are.
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// A secret that never shows itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Redacted(#[label(secret)] String);

impl Redacted {
    pub fn new(s: impl Into<String>) -> Self {
        Redacted(s.into())
    }
    pub fn expose(&self) -> &str {
        &self.0
    }
}
impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
impl fmt::Display for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", "*".repeat(8))
    }
}

#[derive(Debug)]
pub enum ConfigError {
    Missing(&'static str),
    BadValue { key: String, reason: String },
    Syntax(usize),
}
impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConfigError::Missing(key) => write!(f, "missing key `{key}`"),
            ConfigError::BadValue { key, reason } => write!(f, "bad value for `{key}`: {reason}"),
            ConfigError::Syntax(line) => write!(f, "syntax error in line {line}"),
        }
    }
}
impl std::error::Error for ConfigError {}

#[derive(Debug, Clone)]
pub struct Database {
    pub host: String,
    pub port: u16,
    pub user: String,
    pub password: Redacted,
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogLevel {
    Error,
    Info,
    Debug,
}
impl FromStr for LogLevel {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        match s.to_ascii_lowercase().as_str() {
            "error" => Ok(LogLevel::Error),
            "info" => Ok(LogLevel::Info),
            "debug" => Ok(LogLevel::Debug),
            other => Err(format!("unknown level `{other}`")),
        }
    }
}
#[derive(Debug, Clone)]
pub struct Config {
    pub db: Database,
    pub level: LogLevel,
    pub workers: usize,
    pub api_keys: Vec<(String, Redacted)>,
}

struct Table<'a> {
    values: BTreeMap<&'a str, &'a str>,
}
impl<'a> Table<'a> {
    fn parse(text: &'a str) -> Result<Self, ConfigError> {
        let mut values = BTreeMap::new();
        for (n, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (key, value) = line.split_once('=').ok_or(ConfigError::Syntax(n + 1))?;
            values.insert(key.trim(), value.trim());
        }
        Ok(Table { values })
    }
    fn get<T: FromStr>(&self, key: &'static str) -> Result<T, ConfigError>
    where
        T::Err: fmt::Display,
    {
        let raw = self.values.get(key).ok_or(ConfigError::Missing(key))?;
        raw.parse().map_err(|e: T::Err| ConfigError::BadValue {
            key: key.to_string(),
            reason: e.to_string(),
        })
    }
    fn get_or<T: FromStr>(&self, key: &'static str, default: T) -> Result<T, ConfigError>
    where
        T::Err: fmt::Display,
    {
        match self.get(key) {
            Err(ConfigError::Missing(_)) => Ok(default),
            other => other,
        }
    }
}

#[label(secret)]
fn secret_env(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

impl Config {
    pub fn load(text: &str, secret: impl Fn(&str) -> String) -> Result<Config, ConfigError> {
        let table = Table::parse(text)?;
        let db = Database {
            host: table.get("db.host")?,
            port: table.get_or("db.port", 5432)?,
            user: table.get("db.user")?,
            password: Redacted::new(secret("SECRET")),
        };
        let mut api_keys = Vec::new();
        for (key, _) in table.values.range("key."..).take_while(|(k, _)| k.starts_with("key.")) {
            let name = key.trim_start_matches("key.").to_string();
            api_keys.push((name, Redacted::new(secret("SECRET"))));
        }
        Ok(Config {
            db,
            level: table.get_or("level", LogLevel::Info)?,
            workers: table.get_or("workers", 4)?,
            api_keys,
        })
    }

    fn connection_string(&self) -> String {
        format!("postgres://{}:{}@{}:{}", self.db.user, self.db.password.expose(), self.db.host, self.db.port)
    }
    fn describe(&self) -> String {
        format!(
            "{}@{}:{} level {:?}, {} workers",
            self.db.user, self.db.host, self.db.port, self.level, self.workers
        )
    }
}

struct Pool {
    url: String,
    size: usize,
}
impl Pool {
    fn connect(config: &Config) -> Pool {
        Pool {
            url: config.connection_string(),
            size: config.workers * 2,
        }
    }
}

const TEXT: &str = "# example\ndb.host = localhost\ndb.user = app\nlevel = debug\nkey.mail = x\nkey.sms = y\n";

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::load(TEXT, secret_env)?;
    println!("loaded {}", config.describe());
    println!("{:?}", config);
    println!("{:#?}", config.db);
    for (name, key) in &config.api_keys {
        println!("key {name}: {}", key.expose()); //~ IFC001
    }
    let pool = Pool::connect(&config);
    println!("{} connections", pool.size);
    if pool.url.is_empty() {
        // cannot happen
        std::process::abort();
    }
    let missing = Config::load("db.host = a", secret_env).err().map(|e| e.to_string());
    println!("{}", missing.unwrap_or_default());
    Ok(())
}

fn main() {
    if let Err(e) = run() {
        eprintln!("error: {e}");
        std::process::exit(1);
    }
}
