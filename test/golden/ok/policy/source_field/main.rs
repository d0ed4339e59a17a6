// A field that the policy does not name is public.
mod config {
    pub struct Config {
        pub host: String,
        pub password: String,
    }
}

fn main() {
    let c = config::Config { host: String::from("db"), password: String::from("p") };
    println!("{}", c.host);
    let _ = (&c.host, &c.password);
}
