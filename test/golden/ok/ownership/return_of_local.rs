// The local itself is returned.
fn name() -> String {
    let s = String::from("n");
    s
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", name());
    let _ = key;
}
