// The policy may stand in `[package.metadata.ownflow]` of the manifest.
struct Config {
    host: u32,
    password: u32,
}

fn main() {
    let c = Config { host: 1, password: 2 };
    println!("{}", c.password); //~ IFC001
    let _ = (c.host, c.password);
}
