// A clone is moved, the original is used.
fn consume(text: String) -> usize {
    text.len()
}

fn main() {
    #[label(secret)]
    let key = String::from("k");
    let note = String::from("n");
    let n = consume(note.clone());
    println!("{}", note);
    let _ = (n, key);
}
