// The configuration is logged with its password.
use std::fmt;

struct Secret(#[label(secret)] String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

#[derive(Debug)]
struct Config {
    host: String,
    port: u16,
    password: Secret,
}

fn main() {
    let config = Config { host: String::from("db"), port: 5432, password: Secret(String::from("p")) };
    log::info!("starting with {:?}", config); //~ IFC001
    let _ = (&config.host, config.port, &config.password);
}
