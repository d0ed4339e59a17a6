// A closure captures the field that holds the secret.
struct Config {
    name: u32,
    key: u32,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let c = Config { name: 1, key };
    let get = || c.key;
    println!("{}", get()); //~ IFC001
    let _ = (c.name, c.key);
}
