// A `OnceCell` that was set with a public value.
use std::cell::OnceCell;

fn main() {
    #[label(secret)]
    let key = 3;
    let c = OnceCell::new();
    let n = c.get_or_init(|| 4);
    println!("{}", n);
    let _ = key;
}
