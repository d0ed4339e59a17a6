// A reference to a temporary is used after the temporary was dropped.
fn make() -> String {
    String::from("made")
}

fn main() {
    #[label(secret)]
    let key = 3;
    let s: &str = make().as_str(); //~ E0716
    println!("{}", s);
    let _ = key;
}
