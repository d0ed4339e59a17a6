// `map` on an array of secrets.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = [key, key];
    let out = keys.map(|k| k + 1);
    println!("{:?}", out); //~ IFC001
    let _ = keys;
}
