// A function passed by name writes a public value.
fn show(n: i32) {
    println!("{}", n);
}

fn with(n: i32, f: fn(i32)) {
    f(n);
}

fn main() {
    #[label(secret)]
    let key = 3;
    with(4, show);
    let _ = key;
}
