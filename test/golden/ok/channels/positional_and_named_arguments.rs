// A named argument with a public value.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    println!("{a} {0} {a}", id, a = id + 1);
    let _ = (key, id);
}
