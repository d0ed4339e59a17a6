// An `FnOnce` closure moves the secret out.
fn consume(f: impl FnOnce() -> String) {
    println!("{}", f()); //~ IFC001
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    consume(move || key);
}
