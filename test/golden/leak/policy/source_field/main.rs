// A field that the policy names is secret.
mod config {
    pub struct Config {
        pub host: String,
        pub password: String,
    }
}

fn main() {
    let c = config::Config { host: String::from("db"), password: String::from("p") };
    println!("{}", c.password); //~ IFC001
    let _ = (&c.host, &c.password);
}
