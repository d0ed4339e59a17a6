// The temporary is kept in a variable.
fn make() -> String {
    String::from("made")
}

fn main() {
    #[label(secret)]
    let key = 3;
    let kept = make();
    let s: &str = kept.as_str();
    println!("{}", s);
    let _ = key;
}
