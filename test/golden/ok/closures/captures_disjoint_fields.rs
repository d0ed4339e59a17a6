// A closure captures only the field that it uses.
struct Config {
    name: u32,
    key: u32,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let c = Config { name: 1, key };
    let get = || c.name;
    println!("{}", get());
    let _ = (c.name, c.key);
}
