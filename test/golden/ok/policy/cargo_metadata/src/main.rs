// The policy of the manifest names another field.
struct Config {
    host: u32,
    password: u32,
}

fn main() {
    let c = Config { host: 1, password: 2 };
    println!("{}", c.host);
    let _ = (c.host, c.password);
}
