// A policy that is no TOML cannot be read.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", key);
}
