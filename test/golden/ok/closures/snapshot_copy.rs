// A `move` closure copied the public value before the secret was written.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut n = 1;
    let get = move || n;
    n += key;
    println!("{}", get());
    let _ = n;
}
