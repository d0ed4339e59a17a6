// A function passed by name writes the secret.
fn show(n: i32) {
    println!("{}", n); //~ IFC001
}

fn with(n: i32, f: fn(i32)) {
    f(n);
}

fn main() {
    #[label(secret)]
    let key = 3;
    with(key, show);
    let _ = key;
}
