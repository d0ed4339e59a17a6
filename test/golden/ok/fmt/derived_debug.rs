// A hand-written `Debug` that leaves the labelled field out emits nothing of it.
use std::fmt;

struct Config {
    host: String,
    #[label(secret)]
    password: String,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config").field("host", &self.host).finish_non_exhaustive()
    }
}

fn main() {
    let c = Config { host: String::from("db"), password: String::from("p") };
    println!("{:?}", c);
    let _: Option<fmt::Error> = None;
}
