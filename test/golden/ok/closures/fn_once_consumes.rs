// An `FnOnce` closure moves the secret in and writes a literal.
fn consume(f: impl FnOnce() -> String) {
    println!("{}", f());
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    consume(move || { drop(key); String::from("done") });
}
