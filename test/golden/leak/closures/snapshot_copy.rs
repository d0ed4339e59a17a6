// A `move` closure over a reference sees the secret written before it runs.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut n = 1;
    n += key;
    let get = move || n;
    println!("{}", get()); //~ IFC001
    let _ = n;
}
