// A `OnceCell` that was set with the secret.
use std::cell::OnceCell;

fn main() {
    #[label(secret)]
    let key = 3;
    let c = OnceCell::new();
    let n = c.get_or_init(|| key);
    println!("{}", n); //~ IFC001
    let _ = key;
}
